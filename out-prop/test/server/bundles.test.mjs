// test/server/bundles.test.ts
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from "vscode-languageserver/node";
var DRAFT = "# National Cybersecurity Strategy\n\nDone by [date].\n";
describe("server: bundles", () => {
  it("dist/server.js serves other editors over standard input and output, files read from disk", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ncs-server-"));
    writeFileSync(join(folder, "strategy.yaml"), 'files: ["*.md"]\n');
    writeFileSync(join(folder, "1.md"), "# National Cybersecurity Strategy\n");
    writeFileSync(join(folder, "2.md"), "Done by [date].\n");
    const server = spawn(process.execPath, ["dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const ended = new Promise((resolve) => server.on("exit", resolve));
    const client = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin)
    );
    try {
      const root = pathToFileURL(folder).href;
      const shown = new Promise(
        (resolve) => client.onNotification("textDocument/publishDiagnostics", (params) => {
          if (params.uri === `${root}/2.md`) resolve(params);
        })
      );
      client.listen();
      const workspaceFolders = [{ uri: root, name: "w" }];
      await client.sendRequest("initialize", {
        processId: process.pid,
        rootUri: root,
        workspaceFolders,
        capabilities: {}
      });
      await client.sendNotification("initialized", {});
      const { diagnostics } = await shown;
      assert.ok(diagnostics.some((d) => d.code === "text/placeholder"));
      await client.sendRequest("shutdown");
      await client.sendNotification("exit");
      assert.equal(await ended, 0);
    } finally {
      server.kill();
      client.dispose();
      rmSync(folder, { recursive: true });
    }
  });
  it("dist/server-worker.js serves in a web worker that has neither document, address nor Node", async () => {
    const code = readFileSync("dist/server-worker.js", "utf8");
    const sent = [];
    let receive = () => assert.fail("the worker does not listen");
    const scope = {
      postMessage: (message) => sent.push(JSON.parse(JSON.stringify(message))),
      addEventListener: (type, listener) => type === "message" && (receive = listener),
      location: { origin: "", pathname: "x", search: "" }
    };
    for (const name of [
      "setTimeout",
      "clearTimeout",
      "setInterval",
      "clearInterval",
      "queueMicrotask",
      "URL",
      "TextDecoder",
      "TextEncoder",
      "console",
      "performance"
    ])
      scope[name] = globalThis[name];
    scope.self = scope;
    Object.defineProperty(scope, "onmessage", { set: (listener) => receive = listener });
    vm.runInNewContext(code, scope);
    const say = (message) => receive({ data: { jsonrpc: "2.0", ...message } });
    const until = async (test) => {
      for (let n = 0; n < 400; n++) {
        const found2 = sent.find(test);
        if (found2) return found2;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return assert.fail(`no answer among ${JSON.stringify(sent).slice(0, 500)}`);
    };
    say({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    await until((m) => m.id === 1 && m.result !== void 0);
    say({ method: "initialized", params: {} });
    const textDocument = { uri: "vscode-vfs://x/a.md", languageId: "markdown", version: 1, text: DRAFT };
    say({ method: "textDocument/didOpen", params: { textDocument } });
    const found = await until((m) => m.method === "textDocument/publishDiagnostics");
    assert.ok(found.params?.diagnostics.some((d) => d.code === "text/placeholder"));
  });
  it("no bundle of the browser names a Node module", () => {
    for (const name of ["server-worker", "extension-web"]) {
      const code = readFileSync(`dist/${name}.js`, "utf8");
      assert.doesNotMatch(code, /require\("(?:node:)?(?:fs|path|os|child_process|net|crypto|util)[/"]/, name);
    }
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9zZXJ2ZXIvYnVuZGxlcy50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyBzcGF3biB9IGZyb20gJ25vZGU6Y2hpbGRfcHJvY2Vzcyc7XG5pbXBvcnQgeyBta2R0ZW1wU3luYywgcmVhZEZpbGVTeW5jLCBybVN5bmMsIHdyaXRlRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IHRtcGRpciB9IGZyb20gJ25vZGU6b3MnO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgeyBwYXRoVG9GaWxlVVJMIH0gZnJvbSAnbm9kZTp1cmwnO1xuaW1wb3J0IHZtIGZyb20gJ25vZGU6dm0nO1xuaW1wb3J0IHtcbiAgY3JlYXRlUHJvdG9jb2xDb25uZWN0aW9uLFxuICBTdHJlYW1NZXNzYWdlUmVhZGVyLFxuICBTdHJlYW1NZXNzYWdlV3JpdGVyLFxuICB0eXBlIFB1Ymxpc2hEaWFnbm9zdGljc1BhcmFtcyxcbn0gZnJvbSAndnNjb2RlLWxhbmd1YWdlc2VydmVyL25vZGUnO1xuXG5jb25zdCBEUkFGVCA9ICcjIE5hdGlvbmFsIEN5YmVyc2VjdXJpdHkgU3RyYXRlZ3lcXG5cXG5Eb25lIGJ5IFtkYXRlXS5cXG4nO1xuXG5kZXNjcmliZSgnc2VydmVyOiBidW5kbGVzJywgKCkgPT4ge1xuICBpdCgnZGlzdC9zZXJ2ZXIuanMgc2VydmVzIG90aGVyIGVkaXRvcnMgb3ZlciBzdGFuZGFyZCBpbnB1dCBhbmQgb3V0cHV0LCBmaWxlcyByZWFkIGZyb20gZGlzaycsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBmb2xkZXIgPSBta2R0ZW1wU3luYyhqb2luKHRtcGRpcigpLCAnbmNzLXNlcnZlci0nKSk7XG4gICAgd3JpdGVGaWxlU3luYyhqb2luKGZvbGRlciwgJ3N0cmF0ZWd5LnlhbWwnKSwgJ2ZpbGVzOiBbXCIqLm1kXCJdXFxuJyk7XG4gICAgd3JpdGVGaWxlU3luYyhqb2luKGZvbGRlciwgJzEubWQnKSwgJyMgTmF0aW9uYWwgQ3liZXJzZWN1cml0eSBTdHJhdGVneVxcbicpO1xuICAgIHdyaXRlRmlsZVN5bmMoam9pbihmb2xkZXIsICcyLm1kJyksICdEb25lIGJ5IFtkYXRlXS5cXG4nKTtcbiAgICBjb25zdCBzZXJ2ZXIgPSBzcGF3bihwcm9jZXNzLmV4ZWNQYXRoLCBbJ2Rpc3Qvc2VydmVyLmpzJywgJy0tc3RkaW8nXSwgeyBzdGRpbzogWydwaXBlJywgJ3BpcGUnLCAnaW5oZXJpdCddIH0pO1xuICAgIGNvbnN0IGVuZGVkID0gbmV3IFByb21pc2U8bnVtYmVyIHwgbnVsbD4oKHJlc29sdmUpID0+IHNlcnZlci5vbignZXhpdCcsIHJlc29sdmUpKTtcbiAgICBjb25zdCBjbGllbnQgPSBjcmVhdGVQcm90b2NvbENvbm5lY3Rpb24oXG4gICAgICBuZXcgU3RyZWFtTWVzc2FnZVJlYWRlcihzZXJ2ZXIuc3Rkb3V0KSxcbiAgICAgIG5ldyBTdHJlYW1NZXNzYWdlV3JpdGVyKHNlcnZlci5zdGRpbiksXG4gICAgKTtcbiAgICB0cnkge1xuICAgICAgY29uc3Qgcm9vdCA9IHBhdGhUb0ZpbGVVUkwoZm9sZGVyKS5ocmVmO1xuICAgICAgY29uc3Qgc2hvd24gPSBuZXcgUHJvbWlzZTxQdWJsaXNoRGlhZ25vc3RpY3NQYXJhbXM+KChyZXNvbHZlKSA9PlxuICAgICAgICBjbGllbnQub25Ob3RpZmljYXRpb24oJ3RleHREb2N1bWVudC9wdWJsaXNoRGlhZ25vc3RpY3MnLCAocGFyYW1zOiBQdWJsaXNoRGlhZ25vc3RpY3NQYXJhbXMpID0+IHtcbiAgICAgICAgICBpZiAocGFyYW1zLnVyaSA9PT0gYCR7cm9vdH0vMi5tZGApIHJlc29sdmUocGFyYW1zKTtcbiAgICAgICAgfSksXG4gICAgICApO1xuICAgICAgY2xpZW50Lmxpc3RlbigpO1xuICAgICAgY29uc3Qgd29ya3NwYWNlRm9sZGVycyA9IFt7IHVyaTogcm9vdCwgbmFtZTogJ3cnIH1dO1xuICAgICAgYXdhaXQgY2xpZW50LnNlbmRSZXF1ZXN0KCdpbml0aWFsaXplJywge1xuICAgICAgICBwcm9jZXNzSWQ6IHByb2Nlc3MucGlkLFxuICAgICAgICByb290VXJpOiByb290LFxuICAgICAgICB3b3Jrc3BhY2VGb2xkZXJzLFxuICAgICAgICBjYXBhYmlsaXRpZXM6IHt9LFxuICAgICAgfSk7XG4gICAgICBhd2FpdCBjbGllbnQuc2VuZE5vdGlmaWNhdGlvbignaW5pdGlhbGl6ZWQnLCB7fSk7XG4gICAgICBjb25zdCB7IGRpYWdub3N0aWNzIH0gPSBhd2FpdCBzaG93bjtcbiAgICAgIGFzc2VydC5vayhkaWFnbm9zdGljcy5zb21lKChkKSA9PiBkLmNvZGUgPT09ICd0ZXh0L3BsYWNlaG9sZGVyJykpO1xuICAgICAgYXdhaXQgY2xpZW50LnNlbmRSZXF1ZXN0KCdzaHV0ZG93bicpO1xuICAgICAgYXdhaXQgY2xpZW50LnNlbmROb3RpZmljYXRpb24oJ2V4aXQnKTtcbiAgICAgIGFzc2VydC5lcXVhbChhd2FpdCBlbmRlZCwgMCk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHNlcnZlci5raWxsKCk7XG4gICAgICBjbGllbnQuZGlzcG9zZSgpO1xuICAgICAgcm1TeW5jKGZvbGRlciwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gICAgfVxuICB9KTtcblxuICBpdCgnZGlzdC9zZXJ2ZXItd29ya2VyLmpzIHNlcnZlcyBpbiBhIHdlYiB3b3JrZXIgdGhhdCBoYXMgbmVpdGhlciBkb2N1bWVudCwgYWRkcmVzcyBub3IgTm9kZScsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBjb2RlID0gcmVhZEZpbGVTeW5jKCdkaXN0L3NlcnZlci13b3JrZXIuanMnLCAndXRmOCcpO1xuICAgIGNvbnN0IHNlbnQ6IHsgaWQ/OiBudW1iZXI7IG1ldGhvZD86IHN0cmluZzsgcmVzdWx0PzogdW5rbm93bjsgcGFyYW1zPzogUHVibGlzaERpYWdub3N0aWNzUGFyYW1zIH1bXSA9IFtdO1xuICAgIGxldCByZWNlaXZlOiAoZXZlbnQ6IHsgZGF0YTogdW5rbm93biB9KSA9PiB2b2lkID0gKCkgPT4gYXNzZXJ0LmZhaWwoJ3RoZSB3b3JrZXIgZG9lcyBub3QgbGlzdGVuJyk7XG4gICAgY29uc3Qgc2NvcGU6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0ge1xuICAgICAgcG9zdE1lc3NhZ2U6IChtZXNzYWdlOiBvYmplY3QpID0+IHNlbnQucHVzaChKU09OLnBhcnNlKEpTT04uc3RyaW5naWZ5KG1lc3NhZ2UpKSksXG4gICAgICBhZGRFdmVudExpc3RlbmVyOiAodHlwZTogc3RyaW5nLCBsaXN0ZW5lcjogdHlwZW9mIHJlY2VpdmUpID0+IHR5cGUgPT09ICdtZXNzYWdlJyAmJiAocmVjZWl2ZSA9IGxpc3RlbmVyKSxcbiAgICAgIGxvY2F0aW9uOiB7IG9yaWdpbjogJycsIHBhdGhuYW1lOiAneCcsIHNlYXJjaDogJycgfSxcbiAgICB9O1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiBbXG4gICAgICAnc2V0VGltZW91dCcsXG4gICAgICAnY2xlYXJUaW1lb3V0JyxcbiAgICAgICdzZXRJbnRlcnZhbCcsXG4gICAgICAnY2xlYXJJbnRlcnZhbCcsXG4gICAgICAncXVldWVNaWNyb3Rhc2snLFxuICAgICAgJ1VSTCcsXG4gICAgICAnVGV4dERlY29kZXInLFxuICAgICAgJ1RleHRFbmNvZGVyJyxcbiAgICAgICdjb25zb2xlJyxcbiAgICAgICdwZXJmb3JtYW5jZScsXG4gICAgXSlcbiAgICAgIHNjb3BlW25hbWVdID0gKGdsb2JhbFRoaXMgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj4pW25hbWVdO1xuICAgIHNjb3BlLnNlbGYgPSBzY29wZTtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkoc2NvcGUsICdvbm1lc3NhZ2UnLCB7IHNldDogKGxpc3RlbmVyKSA9PiAocmVjZWl2ZSA9IGxpc3RlbmVyKSB9KTtcbiAgICB2bS5ydW5Jbk5ld0NvbnRleHQoY29kZSwgc2NvcGUpO1xuICAgIGNvbnN0IHNheSA9IChtZXNzYWdlOiBvYmplY3QpOiB2b2lkID0+IHJlY2VpdmUoeyBkYXRhOiB7IGpzb25ycGM6ICcyLjAnLCAuLi5tZXNzYWdlIH0gfSk7XG4gICAgY29uc3QgdW50aWwgPSBhc3luYyAodGVzdDogKG06ICh0eXBlb2Ygc2VudClbbnVtYmVyXSkgPT4gYm9vbGVhbik6IFByb21pc2U8KHR5cGVvZiBzZW50KVtudW1iZXJdPiA9PiB7XG4gICAgICBmb3IgKGxldCBuID0gMDsgbiA8IDQwMDsgbisrKSB7XG4gICAgICAgIGNvbnN0IGZvdW5kID0gc2VudC5maW5kKHRlc3QpO1xuICAgICAgICBpZiAoZm91bmQpIHJldHVybiBmb3VuZDtcbiAgICAgICAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSwgMTApKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiBhc3NlcnQuZmFpbChgbm8gYW5zd2VyIGFtb25nICR7SlNPTi5zdHJpbmdpZnkoc2VudCkuc2xpY2UoMCwgNTAwKX1gKTtcbiAgICB9O1xuICAgIHNheSh7IGlkOiAxLCBtZXRob2Q6ICdpbml0aWFsaXplJywgcGFyYW1zOiB7IHByb2Nlc3NJZDogbnVsbCwgcm9vdFVyaTogbnVsbCwgY2FwYWJpbGl0aWVzOiB7fSB9IH0pO1xuICAgIGF3YWl0IHVudGlsKChtKSA9PiBtLmlkID09PSAxICYmIG0ucmVzdWx0ICE9PSB1bmRlZmluZWQpO1xuICAgIHNheSh7IG1ldGhvZDogJ2luaXRpYWxpemVkJywgcGFyYW1zOiB7fSB9KTtcbiAgICBjb25zdCB0ZXh0RG9jdW1lbnQgPSB7IHVyaTogJ3ZzY29kZS12ZnM6Ly94L2EubWQnLCBsYW5ndWFnZUlkOiAnbWFya2Rvd24nLCB2ZXJzaW9uOiAxLCB0ZXh0OiBEUkFGVCB9O1xuICAgIHNheSh7IG1ldGhvZDogJ3RleHREb2N1bWVudC9kaWRPcGVuJywgcGFyYW1zOiB7IHRleHREb2N1bWVudCB9IH0pO1xuICAgIGNvbnN0IGZvdW5kID0gYXdhaXQgdW50aWwoKG0pID0+IG0ubWV0aG9kID09PSAndGV4dERvY3VtZW50L3B1Ymxpc2hEaWFnbm9zdGljcycpO1xuICAgIGFzc2VydC5vayhmb3VuZC5wYXJhbXM/LmRpYWdub3N0aWNzLnNvbWUoKGQpID0+IGQuY29kZSA9PT0gJ3RleHQvcGxhY2Vob2xkZXInKSk7XG4gIH0pO1xuXG4gIGl0KCdubyBidW5kbGUgb2YgdGhlIGJyb3dzZXIgbmFtZXMgYSBOb2RlIG1vZHVsZScsICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWydzZXJ2ZXItd29ya2VyJywgJ2V4dGVuc2lvbi13ZWInXSkge1xuICAgICAgY29uc3QgY29kZSA9IHJlYWRGaWxlU3luYyhgZGlzdC8ke25hbWV9LmpzYCwgJ3V0ZjgnKTtcbiAgICAgIGFzc2VydC5kb2VzTm90TWF0Y2goY29kZSwgL3JlcXVpcmVcXChcIig/Om5vZGU6KT8oPzpmc3xwYXRofG9zfGNoaWxkX3Byb2Nlc3N8bmV0fGNyeXB0b3x1dGlsKVsvXCJdLywgbmFtZSk7XG4gICAgfVxuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLGFBQWE7QUFDdEIsU0FBUyxhQUFhLGNBQWMsUUFBUSxxQkFBcUI7QUFDakUsU0FBUyxjQUFjO0FBQ3ZCLFNBQVMsWUFBWTtBQUNyQixTQUFTLHFCQUFxQjtBQUM5QixPQUFPLFFBQVE7QUFDZjtBQUFBLEVBQ0U7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLE9BRUs7QUFFUCxJQUFNLFFBQVE7QUFFZCxTQUFTLG1CQUFtQixNQUFNO0FBQ2hDLEtBQUcsNEZBQTRGLFlBQVk7QUFDekcsVUFBTSxTQUFTLFlBQVksS0FBSyxPQUFPLEdBQUcsYUFBYSxDQUFDO0FBQ3hELGtCQUFjLEtBQUssUUFBUSxlQUFlLEdBQUcsbUJBQW1CO0FBQ2hFLGtCQUFjLEtBQUssUUFBUSxNQUFNLEdBQUcscUNBQXFDO0FBQ3pFLGtCQUFjLEtBQUssUUFBUSxNQUFNLEdBQUcsbUJBQW1CO0FBQ3ZELFVBQU0sU0FBUyxNQUFNLFFBQVEsVUFBVSxDQUFDLGtCQUFrQixTQUFTLEdBQUcsRUFBRSxPQUFPLENBQUMsUUFBUSxRQUFRLFNBQVMsRUFBRSxDQUFDO0FBQzVHLFVBQU0sUUFBUSxJQUFJLFFBQXVCLENBQUMsWUFBWSxPQUFPLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDaEYsVUFBTSxTQUFTO0FBQUEsTUFDYixJQUFJLG9CQUFvQixPQUFPLE1BQU07QUFBQSxNQUNyQyxJQUFJLG9CQUFvQixPQUFPLEtBQUs7QUFBQSxJQUN0QztBQUNBLFFBQUk7QUFDRixZQUFNLE9BQU8sY0FBYyxNQUFNLEVBQUU7QUFDbkMsWUFBTSxRQUFRLElBQUk7QUFBQSxRQUFrQyxDQUFDLFlBQ25ELE9BQU8sZUFBZSxtQ0FBbUMsQ0FBQyxXQUFxQztBQUM3RixjQUFJLE9BQU8sUUFBUSxHQUFHLElBQUksUUFBUyxTQUFRLE1BQU07QUFBQSxRQUNuRCxDQUFDO0FBQUEsTUFDSDtBQUNBLGFBQU8sT0FBTztBQUNkLFlBQU0sbUJBQW1CLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDbEQsWUFBTSxPQUFPLFlBQVksY0FBYztBQUFBLFFBQ3JDLFdBQVcsUUFBUTtBQUFBLFFBQ25CLFNBQVM7QUFBQSxRQUNUO0FBQUEsUUFDQSxjQUFjLENBQUM7QUFBQSxNQUNqQixDQUFDO0FBQ0QsWUFBTSxPQUFPLGlCQUFpQixlQUFlLENBQUMsQ0FBQztBQUMvQyxZQUFNLEVBQUUsWUFBWSxJQUFJLE1BQU07QUFDOUIsYUFBTyxHQUFHLFlBQVksS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLGtCQUFrQixDQUFDO0FBQ2hFLFlBQU0sT0FBTyxZQUFZLFVBQVU7QUFDbkMsWUFBTSxPQUFPLGlCQUFpQixNQUFNO0FBQ3BDLGFBQU8sTUFBTSxNQUFNLE9BQU8sQ0FBQztBQUFBLElBQzdCLFVBQUU7QUFDQSxhQUFPLEtBQUs7QUFDWixhQUFPLFFBQVE7QUFDZixhQUFPLFFBQVEsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUFBLElBQ3BDO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRyw0RkFBNEYsWUFBWTtBQUN6RyxVQUFNLE9BQU8sYUFBYSx5QkFBeUIsTUFBTTtBQUN6RCxVQUFNLE9BQWdHLENBQUM7QUFDdkcsUUFBSSxVQUE4QyxNQUFNLE9BQU8sS0FBSyw0QkFBNEI7QUFDaEcsVUFBTSxRQUFpQztBQUFBLE1BQ3JDLGFBQWEsQ0FBQyxZQUFvQixLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssVUFBVSxPQUFPLENBQUMsQ0FBQztBQUFBLE1BQy9FLGtCQUFrQixDQUFDLE1BQWMsYUFBNkIsU0FBUyxjQUFjLFVBQVU7QUFBQSxNQUMvRixVQUFVLEVBQUUsUUFBUSxJQUFJLFVBQVUsS0FBSyxRQUFRLEdBQUc7QUFBQSxJQUNwRDtBQUNBLGVBQVcsUUFBUTtBQUFBLE1BQ2pCO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNFLFlBQU0sSUFBSSxJQUFLLFdBQXVDLElBQUk7QUFDNUQsVUFBTSxPQUFPO0FBQ2IsV0FBTyxlQUFlLE9BQU8sYUFBYSxFQUFFLEtBQUssQ0FBQyxhQUFjLFVBQVUsU0FBVSxDQUFDO0FBQ3JGLE9BQUcsZ0JBQWdCLE1BQU0sS0FBSztBQUM5QixVQUFNLE1BQU0sQ0FBQyxZQUEwQixRQUFRLEVBQUUsTUFBTSxFQUFFLFNBQVMsT0FBTyxHQUFHLFFBQVEsRUFBRSxDQUFDO0FBQ3ZGLFVBQU0sUUFBUSxPQUFPLFNBQWdGO0FBQ25HLGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxLQUFLO0FBQzVCLGNBQU1BLFNBQVEsS0FBSyxLQUFLLElBQUk7QUFDNUIsWUFBSUEsT0FBTyxRQUFPQTtBQUNsQixjQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEVBQUUsQ0FBQztBQUFBLE1BQ3hEO0FBQ0EsYUFBTyxPQUFPLEtBQUssbUJBQW1CLEtBQUssVUFBVSxJQUFJLEVBQUUsTUFBTSxHQUFHLEdBQUcsQ0FBQyxFQUFFO0FBQUEsSUFDNUU7QUFDQSxRQUFJLEVBQUUsSUFBSSxHQUFHLFFBQVEsY0FBYyxRQUFRLEVBQUUsV0FBVyxNQUFNLFNBQVMsTUFBTSxjQUFjLENBQUMsRUFBRSxFQUFFLENBQUM7QUFDakcsVUFBTSxNQUFNLENBQUMsTUFBTSxFQUFFLE9BQU8sS0FBSyxFQUFFLFdBQVcsTUFBUztBQUN2RCxRQUFJLEVBQUUsUUFBUSxlQUFlLFFBQVEsQ0FBQyxFQUFFLENBQUM7QUFDekMsVUFBTSxlQUFlLEVBQUUsS0FBSyx1QkFBdUIsWUFBWSxZQUFZLFNBQVMsR0FBRyxNQUFNLE1BQU07QUFDbkcsUUFBSSxFQUFFLFFBQVEsd0JBQXdCLFFBQVEsRUFBRSxhQUFhLEVBQUUsQ0FBQztBQUNoRSxVQUFNLFFBQVEsTUFBTSxNQUFNLENBQUMsTUFBTSxFQUFFLFdBQVcsaUNBQWlDO0FBQy9FLFdBQU8sR0FBRyxNQUFNLFFBQVEsWUFBWSxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsa0JBQWtCLENBQUM7QUFBQSxFQUNoRixDQUFDO0FBRUQsS0FBRyxnREFBZ0QsTUFBTTtBQUN2RCxlQUFXLFFBQVEsQ0FBQyxpQkFBaUIsZUFBZSxHQUFHO0FBQ3JELFlBQU0sT0FBTyxhQUFhLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDbkQsYUFBTyxhQUFhLE1BQU0sd0VBQXdFLElBQUk7QUFBQSxJQUN4RztBQUFBLEVBQ0YsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbImZvdW5kIl0KfQo=
