import {
  applyEdits,
  at,
  connect,
  pause,
  standardEngine
} from "../../chunk-3I7Q7HFC.mjs";
import "../../chunk-JRZETMSH.mjs";
import "../../chunk-52VI7KZS.mjs";
import {
  createFakeEngine
} from "../../chunk-O2F4HYKO.mjs";
import "../../chunk-EA5HP6J5.mjs";
import "../../chunk-SHRK45AN.mjs";
import "../../chunk-ATECWRLM.mjs";
import "../../chunk-KM4WRSIM.mjs";
import "../../chunk-ON5WS3WM.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-4B4NJNH2.mjs";
import "../../chunk-SNOVSATL.mjs";
import "../../chunk-GBJLHHO5.mjs";
import "../../chunk-LBVFDZJ6.mjs";
import "../../chunk-4XRGJTHB.mjs";
import "../../chunk-AGT6PJOC.mjs";
import "../../chunk-L3H5WBC3.mjs";
import "../../chunk-75G2D74J.mjs";
import "../../chunk-6TMY5MIZ.mjs";
import "../../chunk-TK2PJJMK.mjs";
import "../../chunk-2EC35H2O.mjs";
import "../../chunk-ECZYXQCQ.mjs";
import "../../chunk-4VCL2ROO.mjs";
import "../../chunk-R4CAFXOU.mjs";
import "../../chunk-4MJL66B6.mjs";
import "../../chunk-TQAF73HJ.mjs";
import "../../chunk-EQMLJMKU.mjs";
import "../../chunk-SMUSCW3T.mjs";
import "../../chunk-Q6IMYWHV.mjs";
import "../../chunk-YS7CBO2N.mjs";
import "../../chunk-53X4GTNB.mjs";
import "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";
import "../../chunk-53GO7X7B.mjs";

// test/server/robustness.test.ts
import assert from "node:assert/strict";
import fc from "fast-check";
import { CancellationTokenSource } from "vscode-languageserver/node";
var URI = at("a.md");
var TITLE = "# National Cybersecurity Strategy\n\n";
describe("server: robustness", () => {
  it("says what it can do", async () => {
    const client = await connect();
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, "ncs-assistant");
    assert.deepEqual(Object.keys(capabilities).sort(), [
      "codeActionProvider",
      "codeLensProvider",
      "completionProvider",
      "hoverProvider",
      "textDocumentSync",
      "workspace"
    ]);
    await client.stop();
  });
  it("does no work for a request that is cancelled, and checks the text all the same", async () => {
    const engine = createFakeEngine();
    let runs = 0;
    const client = await connect({
      engine: { ...engine, analyse: (...args) => (runs++, engine.analyse(...args)) },
      settings: { delay: 80 }
    });
    client.open(URI, TITLE);
    await client.diagnostics(URI);
    const before = runs;
    client.change(URI, `${TITLE}TBD
`);
    const source = new CancellationTokenSource();
    const position = { line: 0, character: 3 };
    const asked = client.raw.sendRequest("textDocument/hover", { textDocument: { uri: URI }, position }, source.token);
    source.cancel();
    await assert.rejects(asked, /cancel/i);
    await pause(20);
    assert.equal(runs, before);
    await pause(120);
    assert.equal(runs, before + 1);
    await client.stop();
  });
  it("answers a request with the text as it stands, though the pause is not over", async () => {
    const client = await connect({ settings: { delay: 5e3 } });
    client.open(URI, TITLE);
    client.change(URI, `${TITLE}A response team answers.
`);
    const node = await client.ask("ncs/coverage", { uri: URI });
    assert.equal(node?.counts.addressed, 1);
    await client.stop();
  });
  it("checks nothing any more after shutdown", async () => {
    const engine = createFakeEngine();
    let runs = 0;
    const client = await connect({
      engine: { ...engine, analyse: (...a) => (runs++, engine.analyse(...a)) },
      settings: { delay: 30 }
    });
    client.open(URI, TITLE);
    await client.diagnostics(URI);
    const before = runs;
    client.change(URI, "x");
    await client.raw.sendRequest("shutdown");
    await pause(60);
    assert.equal(runs, before);
    client.raw.dispose();
  });
  it("bears documents that it does not know, places that are not there, and parameters that make no sense", async () => {
    const client = await connect();
    client.open(URI, TITLE);
    const position = { line: 999, character: 999 };
    for (const uri of [URI, at("none.md"), "untitled:Untitled-1", "x"]) {
      assert.equal(await client.request("textDocument/hover", { textDocument: { uri }, position }), null);
      assert.deepEqual(await client.request("textDocument/completion", { textDocument: { uri }, position }), []);
      const range = { start: position, end: position };
      const context = { diagnostics: [{ range, message: "", source: "ncs", code: "coverage/missing-element" }] };
      assert.deepEqual(await client.request("textDocument/codeAction", { textDocument: { uri }, range, context }), []);
    }
    assert.equal(await client.ask("ncs/edit", { uri: URI, kind: "section", element: "9.9" }), null);
    assert.equal(await client.ask("ncs/edit", { uri: URI, kind: "pin", line: -5 }), null);
    assert.deepEqual(client.log, []);
    await client.stop();
  });
  it("checks documents that have no file yet, and leaves old versions of a file alone", async () => {
    const client = await connect();
    client.open("untitled:Untitled-1", `${TITLE}TBD
`);
    assert.ok((await client.diagnostics("untitled:Untitled-1")).length > 0);
    client.open("git:/work/a.md", `${TITLE}TBD
`);
    assert.deepEqual(await client.diagnostics("git:/work/a.md"), []);
    await client.stop();
  });
  it("bears a client that cannot read files", async () => {
    const client = await connect({ abilities: { files: false } });
    client.open(URI, `${TITLE}TBD
`);
    assert.ok((await client.diagnostics(URI)).length > 0);
    await client.stop();
  });
  it("does not take a check of the files of before for one of the files of now", async () => {
    const disk = /* @__PURE__ */ new Map([
      [at("strategy.yaml"), "files: [1.md]\n"],
      [at("1.md"), TITLE],
      [at("2.md"), "TBD\n"]
    ]);
    const client = await connect({ disk });
    const slow = (path, ms) => void delays.set(at(path), ms);
    const delays = /* @__PURE__ */ new Map();
    client.raw.onRequest("ncs/readFile", async ({ uri }) => {
      await pause(delays.get(uri) ?? 0);
      const text = disk.get(uri);
      return text === void 0 ? null : { text };
    });
    slow("1.md", 60);
    client.touchDisk(at("1.md"), 2);
    await pause(15);
    client.open(at("strategy.yaml"), "files: [1.md, 2.md]\n");
    await pause(20);
    assert.equal((await client.ask("ncs/coverage", { uri: at("strategy.yaml") }))?.files.length, 2);
    await client.stop();
  });
  it("follows workspace folders that come and go", async () => {
    const disk = /* @__PURE__ */ new Map([
      ["file:///two/strategy.yaml", "files: [a.md]\n"],
      ["file:///two/a.md", `${TITLE}TBD
`]
    ]);
    const client = await connect({ disk });
    assert.deepEqual(await client.diagnostics("file:///two/a.md"), []);
    const folder = { uri: "file:///two", name: "two" };
    const tell = (event) => client.raw.sendNotification("workspace/didChangeWorkspaceFolders", { event });
    await tell({ added: [folder], removed: [] });
    await pause(20);
    assert.ok((await client.diagnostics("file:///two/a.md")).length > 0);
    await client.stop();
  });
  it("reads a long text in pieces and lets other requests through between them", async () => {
    const engine = createFakeEngine();
    const sizes = [];
    const client = await connect({
      engine: {
        ...engine,
        analyse: (strategy, ...rest) => {
          sizes.push(strategy.files.reduce((sum, f) => sum + f.text.length, 0));
          return engine.analyse(strategy, ...rest);
        }
      }
    });
    const text = TITLE + "The response team answers, and this sentence is only here to be long.\n\n".repeat(5e3);
    client.open(URI, text);
    assert.equal((await client.ask("ncs/coverage", { uri: URI }))?.areas[0]?.elements[0]?.status, "addressed");
    assert.deepEqual(sizes, [6e4, 12e4, 18e4, 24e4, 3e5, text.length]);
    client.change(URI, `${text}

End.
`);
    await client.diagnostics(URI);
    assert.equal(sizes.length, 7);
    await client.stop();
  });
});
var PIECES = [
  "\n",
  "\n\n",
  "# ",
  "## People\n\n",
  "- ",
  "| a | b |\n|---|---|\n| 1 | [date] |\n",
  "```\n",
  "<!-- ncs: 1.1 -->\n\n",
  "<!--",
  "-->",
  "TBD",
  "The national response team will train 95 % of schools by 2027. ",
  "---\n",
  "> ",
  "    ",
  "\r\n",
  "\u{1F6E1}\uFE0F",
  "[^1]",
  "NCSC ",
  "<!-- ncs-disable text/placeholder -- why -->\n\n",
  "strategy: true\n"
];
describe("server: edits in any order", () => {
  const edit = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    piece: fc.constantFrom(...PIECES, ""),
    asks: fc.boolean()
  });
  const START = `${TITLE}## Response

A national response team answers.

- one
- two by [date]

## Indicators

More.
`;
  for (const [name, engine] of [
    ["the small engine", createFakeEngine()],
    ["the real engine", standardEngine]
  ])
    it(`end with the findings of a fresh start, with ${name}`, async () => {
      const client = await connect({ engine });
      let round = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
          const [uri, fresh] = [at(`edited${round}.md`), at(`fresh${round++}.md`)];
          let text = START;
          client.open(uri, text);
          for (const { from, length, piece, asks } of edits) {
            const start = Math.floor(from * text.length);
            const range = { start: pointAt(text, start), end: pointAt(text, Math.min(text.length, start + length)) };
            client.change(uri, piece, range);
            text = applyEdits(text, [{ range, newText: piece }]);
            if (asks) await client.ask("ncs/coverage", { uri });
          }
          client.open(fresh, text);
          const [edited, expected] = [await client.diagnostics(uri), await client.diagnostics(fresh)];
          const strip = (list) => JSON.parse(JSON.stringify(list).replaceAll(uri, fresh));
          assert.deepEqual(strip(edited), strip(expected));
          const nodes = [await client.ask("ncs/coverage", { uri }), await client.ask("ncs/coverage", { uri: fresh })];
          const [a, b] = nodes.map((n) => JSON.stringify(n).replaceAll(/(?:edited|fresh)\d+/g, ""));
          assert.equal(a, b);
          client.close(uri);
          client.close(fresh);
        }),
        { numRuns: 25 }
      );
      assert.deepEqual(client.log, []);
      await client.stop();
    });
});
function pointAt(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length - 1, character: offset - (before.lastIndexOf("\n") + 1) };
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9zZXJ2ZXIvcm9idXN0bmVzcy50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgZmMgZnJvbSAnZmFzdC1jaGVjayc7XG5pbXBvcnQgeyBDYW5jZWxsYXRpb25Ub2tlblNvdXJjZSB9IGZyb20gJ3ZzY29kZS1sYW5ndWFnZXNlcnZlci9ub2RlJztcbmltcG9ydCB7IHN0YW5kYXJkRW5naW5lIH0gZnJvbSAnLi4vLi4vc3JjL3NlcnZlci9zZXJ2ZXIuanMnO1xuaW1wb3J0IHsgYXBwbHlFZGl0cywgYXQsIGNvbm5lY3QsIHBhdXNlLCB0eXBlIFRlc3RDbGllbnQgfSBmcm9tICcuL2Nvbm5lY3QuanMnO1xuaW1wb3J0IHsgY3JlYXRlRmFrZUVuZ2luZSB9IGZyb20gJy4vZW5naW5lLmpzJztcblxuY29uc3QgVVJJID0gYXQoJ2EubWQnKTtcbmNvbnN0IFRJVExFID0gJyMgTmF0aW9uYWwgQ3liZXJzZWN1cml0eSBTdHJhdGVneVxcblxcbic7XG5cbmRlc2NyaWJlKCdzZXJ2ZXI6IHJvYnVzdG5lc3MnLCAoKSA9PiB7XG4gIGl0KCdzYXlzIHdoYXQgaXQgY2FuIGRvJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGNsaWVudCA9IGF3YWl0IGNvbm5lY3QoKTtcbiAgICBjb25zdCB7IGNhcGFiaWxpdGllcywgc2VydmVySW5mbyB9ID0gY2xpZW50LmluaXRpYWxpemVkO1xuICAgIGFzc2VydC5lcXVhbChzZXJ2ZXJJbmZvPy5uYW1lLCAnbmNzLWFzc2lzdGFudCcpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoT2JqZWN0LmtleXMoY2FwYWJpbGl0aWVzKS5zb3J0KCksIFtcbiAgICAgICdjb2RlQWN0aW9uUHJvdmlkZXInLFxuICAgICAgJ2NvZGVMZW5zUHJvdmlkZXInLFxuICAgICAgJ2NvbXBsZXRpb25Qcm92aWRlcicsXG4gICAgICAnaG92ZXJQcm92aWRlcicsXG4gICAgICAndGV4dERvY3VtZW50U3luYycsXG4gICAgICAnd29ya3NwYWNlJyxcbiAgICBdKTtcbiAgICBhd2FpdCBjbGllbnQuc3RvcCgpO1xuICB9KTtcblxuICBpdCgnZG9lcyBubyB3b3JrIGZvciBhIHJlcXVlc3QgdGhhdCBpcyBjYW5jZWxsZWQsIGFuZCBjaGVja3MgdGhlIHRleHQgYWxsIHRoZSBzYW1lJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGVuZ2luZSA9IGNyZWF0ZUZha2VFbmdpbmUoKTtcbiAgICBsZXQgcnVucyA9IDA7XG4gICAgY29uc3QgY2xpZW50ID0gYXdhaXQgY29ubmVjdCh7XG4gICAgICBlbmdpbmU6IHsgLi4uZW5naW5lLCBhbmFseXNlOiAoLi4uYXJncykgPT4gKHJ1bnMrKywgZW5naW5lLmFuYWx5c2UoLi4uYXJncykpIH0sXG4gICAgICBzZXR0aW5nczogeyBkZWxheTogODAgfSxcbiAgICB9KTtcbiAgICBjbGllbnQub3BlbihVUkksIFRJVExFKTtcbiAgICBhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoVVJJKTtcbiAgICBjb25zdCBiZWZvcmUgPSBydW5zO1xuICAgIGNsaWVudC5jaGFuZ2UoVVJJLCBgJHtUSVRMRX1UQkRcXG5gKTtcbiAgICBjb25zdCBzb3VyY2UgPSBuZXcgQ2FuY2VsbGF0aW9uVG9rZW5Tb3VyY2UoKTtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHsgbGluZTogMCwgY2hhcmFjdGVyOiAzIH07XG4gICAgY29uc3QgYXNrZWQgPSBjbGllbnQucmF3LnNlbmRSZXF1ZXN0KCd0ZXh0RG9jdW1lbnQvaG92ZXInLCB7IHRleHREb2N1bWVudDogeyB1cmk6IFVSSSB9LCBwb3NpdGlvbiB9LCBzb3VyY2UudG9rZW4pO1xuICAgIHNvdXJjZS5jYW5jZWwoKTtcbiAgICBhd2FpdCBhc3NlcnQucmVqZWN0cyhhc2tlZCwgL2NhbmNlbC9pKTtcbiAgICBhd2FpdCBwYXVzZSgyMCk7XG4gICAgYXNzZXJ0LmVxdWFsKHJ1bnMsIGJlZm9yZSk7XG4gICAgYXdhaXQgcGF1c2UoMTIwKTtcbiAgICBhc3NlcnQuZXF1YWwocnVucywgYmVmb3JlICsgMSk7XG4gICAgYXdhaXQgY2xpZW50LnN0b3AoKTtcbiAgfSk7XG5cbiAgaXQoJ2Fuc3dlcnMgYSByZXF1ZXN0IHdpdGggdGhlIHRleHQgYXMgaXQgc3RhbmRzLCB0aG91Z2ggdGhlIHBhdXNlIGlzIG5vdCBvdmVyJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGNsaWVudCA9IGF3YWl0IGNvbm5lY3QoeyBzZXR0aW5nczogeyBkZWxheTogNTAwMCB9IH0pO1xuICAgIGNsaWVudC5vcGVuKFVSSSwgVElUTEUpO1xuICAgIGNsaWVudC5jaGFuZ2UoVVJJLCBgJHtUSVRMRX1BIHJlc3BvbnNlIHRlYW0gYW5zd2Vycy5cXG5gKTtcbiAgICBjb25zdCBub2RlID0gYXdhaXQgY2xpZW50LmFzaygnbmNzL2NvdmVyYWdlJywgeyB1cmk6IFVSSSB9KTtcbiAgICBhc3NlcnQuZXF1YWwobm9kZT8uY291bnRzLmFkZHJlc3NlZCwgMSk7XG4gICAgYXdhaXQgY2xpZW50LnN0b3AoKTtcbiAgfSk7XG5cbiAgaXQoJ2NoZWNrcyBub3RoaW5nIGFueSBtb3JlIGFmdGVyIHNodXRkb3duJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGVuZ2luZSA9IGNyZWF0ZUZha2VFbmdpbmUoKTtcbiAgICBsZXQgcnVucyA9IDA7XG4gICAgY29uc3QgY2xpZW50ID0gYXdhaXQgY29ubmVjdCh7XG4gICAgICBlbmdpbmU6IHsgLi4uZW5naW5lLCBhbmFseXNlOiAoLi4uYSkgPT4gKHJ1bnMrKywgZW5naW5lLmFuYWx5c2UoLi4uYSkpIH0sXG4gICAgICBzZXR0aW5nczogeyBkZWxheTogMzAgfSxcbiAgICB9KTtcbiAgICBjbGllbnQub3BlbihVUkksIFRJVExFKTtcbiAgICBhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoVVJJKTtcbiAgICBjb25zdCBiZWZvcmUgPSBydW5zO1xuICAgIGNsaWVudC5jaGFuZ2UoVVJJLCAneCcpO1xuICAgIGF3YWl0IGNsaWVudC5yYXcuc2VuZFJlcXVlc3QoJ3NodXRkb3duJyk7XG4gICAgYXdhaXQgcGF1c2UoNjApO1xuICAgIGFzc2VydC5lcXVhbChydW5zLCBiZWZvcmUpO1xuICAgIGNsaWVudC5yYXcuZGlzcG9zZSgpO1xuICB9KTtcblxuICBpdCgnYmVhcnMgZG9jdW1lbnRzIHRoYXQgaXQgZG9lcyBub3Qga25vdywgcGxhY2VzIHRoYXQgYXJlIG5vdCB0aGVyZSwgYW5kIHBhcmFtZXRlcnMgdGhhdCBtYWtlIG5vIHNlbnNlJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGNsaWVudCA9IGF3YWl0IGNvbm5lY3QoKTtcbiAgICBjbGllbnQub3BlbihVUkksIFRJVExFKTtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHsgbGluZTogOTk5LCBjaGFyYWN0ZXI6IDk5OSB9O1xuICAgIGZvciAoY29uc3QgdXJpIG9mIFtVUkksIGF0KCdub25lLm1kJyksICd1bnRpdGxlZDpVbnRpdGxlZC0xJywgJ3gnXSkge1xuICAgICAgYXNzZXJ0LmVxdWFsKGF3YWl0IGNsaWVudC5yZXF1ZXN0KCd0ZXh0RG9jdW1lbnQvaG92ZXInLCB7IHRleHREb2N1bWVudDogeyB1cmkgfSwgcG9zaXRpb24gfSksIG51bGwpO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjbGllbnQucmVxdWVzdCgndGV4dERvY3VtZW50L2NvbXBsZXRpb24nLCB7IHRleHREb2N1bWVudDogeyB1cmkgfSwgcG9zaXRpb24gfSksIFtdKTtcbiAgICAgIGNvbnN0IHJhbmdlID0geyBzdGFydDogcG9zaXRpb24sIGVuZDogcG9zaXRpb24gfTtcbiAgICAgIGNvbnN0IGNvbnRleHQgPSB7IGRpYWdub3N0aWNzOiBbeyByYW5nZSwgbWVzc2FnZTogJycsIHNvdXJjZTogJ25jcycsIGNvZGU6ICdjb3ZlcmFnZS9taXNzaW5nLWVsZW1lbnQnIH1dIH07XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IGNsaWVudC5yZXF1ZXN0KCd0ZXh0RG9jdW1lbnQvY29kZUFjdGlvbicsIHsgdGV4dERvY3VtZW50OiB7IHVyaSB9LCByYW5nZSwgY29udGV4dCB9KSwgW10pO1xuICAgIH1cbiAgICBhc3NlcnQuZXF1YWwoYXdhaXQgY2xpZW50LmFzaygnbmNzL2VkaXQnLCB7IHVyaTogVVJJLCBraW5kOiAnc2VjdGlvbicsIGVsZW1lbnQ6ICc5LjknIH0pLCBudWxsKTtcbiAgICBhc3NlcnQuZXF1YWwoYXdhaXQgY2xpZW50LmFzaygnbmNzL2VkaXQnLCB7IHVyaTogVVJJLCBraW5kOiAncGluJywgbGluZTogLTUgfSksIG51bGwpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoY2xpZW50LmxvZywgW10pO1xuICAgIGF3YWl0IGNsaWVudC5zdG9wKCk7XG4gIH0pO1xuXG4gIGl0KCdjaGVja3MgZG9jdW1lbnRzIHRoYXQgaGF2ZSBubyBmaWxlIHlldCwgYW5kIGxlYXZlcyBvbGQgdmVyc2lvbnMgb2YgYSBmaWxlIGFsb25lJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGNsaWVudCA9IGF3YWl0IGNvbm5lY3QoKTtcbiAgICBjbGllbnQub3BlbigndW50aXRsZWQ6VW50aXRsZWQtMScsIGAke1RJVExFfVRCRFxcbmApO1xuICAgIGFzc2VydC5vaygoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKCd1bnRpdGxlZDpVbnRpdGxlZC0xJykpLmxlbmd0aCA+IDApO1xuICAgIGNsaWVudC5vcGVuKCdnaXQ6L3dvcmsvYS5tZCcsIGAke1RJVExFfVRCRFxcbmApO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKCdnaXQ6L3dvcmsvYS5tZCcpLCBbXSk7XG4gICAgYXdhaXQgY2xpZW50LnN0b3AoKTtcbiAgfSk7XG5cbiAgaXQoJ2JlYXJzIGEgY2xpZW50IHRoYXQgY2Fubm90IHJlYWQgZmlsZXMnLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgY2xpZW50ID0gYXdhaXQgY29ubmVjdCh7IGFiaWxpdGllczogeyBmaWxlczogZmFsc2UgfSB9KTtcbiAgICBjbGllbnQub3BlbihVUkksIGAke1RJVExFfVRCRFxcbmApO1xuICAgIGFzc2VydC5vaygoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKFVSSSkpLmxlbmd0aCA+IDApO1xuICAgIGF3YWl0IGNsaWVudC5zdG9wKCk7XG4gIH0pO1xuXG4gIGl0KCdkb2VzIG5vdCB0YWtlIGEgY2hlY2sgb2YgdGhlIGZpbGVzIG9mIGJlZm9yZSBmb3Igb25lIG9mIHRoZSBmaWxlcyBvZiBub3cnLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgZGlzayA9IG5ldyBNYXAoW1xuICAgICAgW2F0KCdzdHJhdGVneS55YW1sJyksICdmaWxlczogWzEubWRdXFxuJ10sXG4gICAgICBbYXQoJzEubWQnKSwgVElUTEVdLFxuICAgICAgW2F0KCcyLm1kJyksICdUQkRcXG4nXSxcbiAgICBdKTtcbiAgICBjb25zdCBjbGllbnQgPSBhd2FpdCBjb25uZWN0KHsgZGlzayB9KTtcbiAgICBjb25zdCBzbG93ID0gKHBhdGg6IHN0cmluZywgbXM6IG51bWJlcik6IHZvaWQgPT4gdm9pZCBkZWxheXMuc2V0KGF0KHBhdGgpLCBtcyk7XG4gICAgY29uc3QgZGVsYXlzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICBjbGllbnQucmF3Lm9uUmVxdWVzdCgnbmNzL3JlYWRGaWxlJywgYXN5bmMgKHsgdXJpIH06IHsgdXJpOiBzdHJpbmcgfSkgPT4ge1xuICAgICAgYXdhaXQgcGF1c2UoZGVsYXlzLmdldCh1cmkpID8/IDApO1xuICAgICAgY29uc3QgdGV4dCA9IGRpc2suZ2V0KHVyaSk7XG4gICAgICByZXR1cm4gdGV4dCA9PT0gdW5kZWZpbmVkID8gbnVsbCA6IHsgdGV4dCB9O1xuICAgIH0pO1xuICAgIHNsb3coJzEubWQnLCA2MCk7XG4gICAgY2xpZW50LnRvdWNoRGlzayhhdCgnMS5tZCcpLCAyKTtcbiAgICBhd2FpdCBwYXVzZSgxNSk7XG4gICAgY2xpZW50Lm9wZW4oYXQoJ3N0cmF0ZWd5LnlhbWwnKSwgJ2ZpbGVzOiBbMS5tZCwgMi5tZF1cXG4nKTtcbiAgICBhd2FpdCBwYXVzZSgyMCk7XG4gICAgYXNzZXJ0LmVxdWFsKChhd2FpdCBjbGllbnQuYXNrKCduY3MvY292ZXJhZ2UnLCB7IHVyaTogYXQoJ3N0cmF0ZWd5LnlhbWwnKSB9KSk/LmZpbGVzLmxlbmd0aCwgMik7XG4gICAgYXdhaXQgY2xpZW50LnN0b3AoKTtcbiAgfSk7XG5cbiAgaXQoJ2ZvbGxvd3Mgd29ya3NwYWNlIGZvbGRlcnMgdGhhdCBjb21lIGFuZCBnbycsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBkaXNrID0gbmV3IE1hcChbXG4gICAgICBbJ2ZpbGU6Ly8vdHdvL3N0cmF0ZWd5LnlhbWwnLCAnZmlsZXM6IFthLm1kXVxcbiddLFxuICAgICAgWydmaWxlOi8vL3R3by9hLm1kJywgYCR7VElUTEV9VEJEXFxuYF0sXG4gICAgXSk7XG4gICAgY29uc3QgY2xpZW50ID0gYXdhaXQgY29ubmVjdCh7IGRpc2sgfSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoJ2ZpbGU6Ly8vdHdvL2EubWQnKSwgW10pO1xuICAgIGNvbnN0IGZvbGRlciA9IHsgdXJpOiAnZmlsZTovLy90d28nLCBuYW1lOiAndHdvJyB9O1xuICAgIGNvbnN0IHRlbGwgPSAoZXZlbnQ6IG9iamVjdCk6IFByb21pc2U8dm9pZD4gPT5cbiAgICAgIGNsaWVudC5yYXcuc2VuZE5vdGlmaWNhdGlvbignd29ya3NwYWNlL2RpZENoYW5nZVdvcmtzcGFjZUZvbGRlcnMnLCB7IGV2ZW50IH0pO1xuICAgIGF3YWl0IHRlbGwoeyBhZGRlZDogW2ZvbGRlcl0sIHJlbW92ZWQ6IFtdIH0pO1xuICAgIGF3YWl0IHBhdXNlKDIwKTtcbiAgICBhc3NlcnQub2soKGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcygnZmlsZTovLy90d28vYS5tZCcpKS5sZW5ndGggPiAwKTtcbiAgICBhd2FpdCBjbGllbnQuc3RvcCgpO1xuICB9KTtcblxuICBpdCgncmVhZHMgYSBsb25nIHRleHQgaW4gcGllY2VzIGFuZCBsZXRzIG90aGVyIHJlcXVlc3RzIHRocm91Z2ggYmV0d2VlbiB0aGVtJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGVuZ2luZSA9IGNyZWF0ZUZha2VFbmdpbmUoKTtcbiAgICBjb25zdCBzaXplczogbnVtYmVyW10gPSBbXTtcbiAgICBjb25zdCBjbGllbnQgPSBhd2FpdCBjb25uZWN0KHtcbiAgICAgIGVuZ2luZToge1xuICAgICAgICAuLi5lbmdpbmUsXG4gICAgICAgIGFuYWx5c2U6IChzdHJhdGVneSwgLi4ucmVzdCkgPT4ge1xuICAgICAgICAgIHNpemVzLnB1c2goc3RyYXRlZ3kuZmlsZXMucmVkdWNlKChzdW0sIGYpID0+IHN1bSArIGYudGV4dC5sZW5ndGgsIDApKTtcbiAgICAgICAgICByZXR1cm4gZW5naW5lLmFuYWx5c2Uoc3RyYXRlZ3ksIC4uLnJlc3QpO1xuICAgICAgICB9LFxuICAgICAgfSxcbiAgICB9KTtcbiAgICBjb25zdCB0ZXh0ID0gVElUTEUgKyAnVGhlIHJlc3BvbnNlIHRlYW0gYW5zd2VycywgYW5kIHRoaXMgc2VudGVuY2UgaXMgb25seSBoZXJlIHRvIGJlIGxvbmcuXFxuXFxuJy5yZXBlYXQoNTAwMCk7XG4gICAgY2xpZW50Lm9wZW4oVVJJLCB0ZXh0KTtcbiAgICBhc3NlcnQuZXF1YWwoKGF3YWl0IGNsaWVudC5hc2soJ25jcy9jb3ZlcmFnZScsIHsgdXJpOiBVUkkgfSkpPy5hcmVhc1swXT8uZWxlbWVudHNbMF0/LnN0YXR1cywgJ2FkZHJlc3NlZCcpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc2l6ZXMsIFs2MF8wMDAsIDEyMF8wMDAsIDE4MF8wMDAsIDI0MF8wMDAsIDMwMF8wMDAsIHRleHQubGVuZ3RoXSk7XG4gICAgY2xpZW50LmNoYW5nZShVUkksIGAke3RleHR9XFxuXFxuRW5kLlxcbmApO1xuICAgIGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhVUkkpO1xuICAgIGFzc2VydC5lcXVhbChzaXplcy5sZW5ndGgsIDcpO1xuICAgIGF3YWl0IGNsaWVudC5zdG9wKCk7XG4gIH0pO1xufSk7XG5cbi8qKiBQaWVjZXMgdGhhdCBvcGVuIGFuZCBjbG9zZSB0aGluZ3MgaW4gTWFya2Rvd24sIHNvIHRoYXQgZWRpdHMgdGVhciBhdCB0aGUgdGV4dC4gKi9cbmNvbnN0IFBJRUNFUyA9IFtcbiAgJ1xcbicsXG4gICdcXG5cXG4nLFxuICAnIyAnLFxuICAnIyMgUGVvcGxlXFxuXFxuJyxcbiAgJy0gJyxcbiAgJ3wgYSB8IGIgfFxcbnwtLS18LS0tfFxcbnwgMSB8IFtkYXRlXSB8XFxuJyxcbiAgJ2BgYFxcbicsXG4gICc8IS0tIG5jczogMS4xIC0tPlxcblxcbicsXG4gICc8IS0tJyxcbiAgJy0tPicsXG4gICdUQkQnLFxuICAnVGhlIG5hdGlvbmFsIHJlc3BvbnNlIHRlYW0gd2lsbCB0cmFpbiA5NSAlIG9mIHNjaG9vbHMgYnkgMjAyNy4gJyxcbiAgJy0tLVxcbicsXG4gICc+ICcsXG4gICcgICAgJyxcbiAgJ1xcclxcbicsXG4gICdcdUQ4M0RcdURFRTFcdUZFMEYnLFxuICAnW14xXScsXG4gICdOQ1NDICcsXG4gICc8IS0tIG5jcy1kaXNhYmxlIHRleHQvcGxhY2Vob2xkZXIgLS0gd2h5IC0tPlxcblxcbicsXG4gICdzdHJhdGVneTogdHJ1ZVxcbicsXG5dO1xuXG5kZXNjcmliZSgnc2VydmVyOiBlZGl0cyBpbiBhbnkgb3JkZXInLCAoKSA9PiB7XG4gIGNvbnN0IGVkaXQgPSBmYy5yZWNvcmQoe1xuICAgIGZyb206IGZjLmRvdWJsZSh7IG1pbjogMCwgbWF4OiAxLCBub05hTjogdHJ1ZSB9KSxcbiAgICBsZW5ndGg6IGZjLm5hdCg0MCksXG4gICAgcGllY2U6IGZjLmNvbnN0YW50RnJvbSguLi5QSUVDRVMsICcnKSxcbiAgICBhc2tzOiBmYy5ib29sZWFuKCksXG4gIH0pO1xuICBjb25zdCBTVEFSVCA9IGAke1RJVExFfSMjIFJlc3BvbnNlXFxuXFxuQSBuYXRpb25hbCByZXNwb25zZSB0ZWFtIGFuc3dlcnMuXFxuXFxuLSBvbmVcXG4tIHR3byBieSBbZGF0ZV1cXG5cXG4jIyBJbmRpY2F0b3JzXFxuXFxuTW9yZS5cXG5gO1xuXG4gIGZvciAoY29uc3QgW25hbWUsIGVuZ2luZV0gb2YgW1xuICAgIFsndGhlIHNtYWxsIGVuZ2luZScsIGNyZWF0ZUZha2VFbmdpbmUoKV0sXG4gICAgWyd0aGUgcmVhbCBlbmdpbmUnLCBzdGFuZGFyZEVuZ2luZV0sXG4gIF0gYXMgY29uc3QpXG4gICAgaXQoYGVuZCB3aXRoIHRoZSBmaW5kaW5ncyBvZiBhIGZyZXNoIHN0YXJ0LCB3aXRoICR7bmFtZX1gLCBhc3luYyAoKSA9PiB7XG4gICAgICBjb25zdCBjbGllbnQ6IFRlc3RDbGllbnQgPSBhd2FpdCBjb25uZWN0KHsgZW5naW5lIH0pO1xuICAgICAgbGV0IHJvdW5kID0gMDtcbiAgICAgIGF3YWl0IGZjLmFzc2VydChcbiAgICAgICAgZmMuYXN5bmNQcm9wZXJ0eShmYy5hcnJheShlZGl0LCB7IG1pbkxlbmd0aDogMSwgbWF4TGVuZ3RoOiAxMiB9KSwgYXN5bmMgKGVkaXRzKSA9PiB7XG4gICAgICAgICAgY29uc3QgW3VyaSwgZnJlc2hdID0gW2F0KGBlZGl0ZWQke3JvdW5kfS5tZGApLCBhdChgZnJlc2gke3JvdW5kKyt9Lm1kYCldO1xuICAgICAgICAgIGxldCB0ZXh0ID0gU1RBUlQ7XG4gICAgICAgICAgY2xpZW50Lm9wZW4odXJpLCB0ZXh0KTtcbiAgICAgICAgICBmb3IgKGNvbnN0IHsgZnJvbSwgbGVuZ3RoLCBwaWVjZSwgYXNrcyB9IG9mIGVkaXRzKSB7XG4gICAgICAgICAgICBjb25zdCBzdGFydCA9IE1hdGguZmxvb3IoZnJvbSAqIHRleHQubGVuZ3RoKTtcbiAgICAgICAgICAgIGNvbnN0IHJhbmdlID0geyBzdGFydDogcG9pbnRBdCh0ZXh0LCBzdGFydCksIGVuZDogcG9pbnRBdCh0ZXh0LCBNYXRoLm1pbih0ZXh0Lmxlbmd0aCwgc3RhcnQgKyBsZW5ndGgpKSB9O1xuICAgICAgICAgICAgY2xpZW50LmNoYW5nZSh1cmksIHBpZWNlLCByYW5nZSk7XG4gICAgICAgICAgICB0ZXh0ID0gYXBwbHlFZGl0cyh0ZXh0LCBbeyByYW5nZSwgbmV3VGV4dDogcGllY2UgfV0pO1xuICAgICAgICAgICAgaWYgKGFza3MpIGF3YWl0IGNsaWVudC5hc2soJ25jcy9jb3ZlcmFnZScsIHsgdXJpIH0pO1xuICAgICAgICAgIH1cbiAgICAgICAgICBjbGllbnQub3BlbihmcmVzaCwgdGV4dCk7XG4gICAgICAgICAgY29uc3QgW2VkaXRlZCwgZXhwZWN0ZWRdID0gW2F3YWl0IGNsaWVudC5kaWFnbm9zdGljcyh1cmkpLCBhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoZnJlc2gpXTtcbiAgICAgICAgICBjb25zdCBzdHJpcCA9IChsaXN0OiB0eXBlb2YgZWRpdGVkKTogdW5rbm93biA9PiBKU09OLnBhcnNlKEpTT04uc3RyaW5naWZ5KGxpc3QpLnJlcGxhY2VBbGwodXJpLCBmcmVzaCkpO1xuICAgICAgICAgIGFzc2VydC5kZWVwRXF1YWwoc3RyaXAoZWRpdGVkKSwgc3RyaXAoZXhwZWN0ZWQpKTtcbiAgICAgICAgICBjb25zdCBub2RlcyA9IFthd2FpdCBjbGllbnQuYXNrKCduY3MvY292ZXJhZ2UnLCB7IHVyaSB9KSwgYXdhaXQgY2xpZW50LmFzaygnbmNzL2NvdmVyYWdlJywgeyB1cmk6IGZyZXNoIH0pXTtcbiAgICAgICAgICBjb25zdCBbYSwgYl0gPSBub2Rlcy5tYXAoKG4pID0+IEpTT04uc3RyaW5naWZ5KG4pLnJlcGxhY2VBbGwoLyg/OmVkaXRlZHxmcmVzaClcXGQrL2csICcnKSk7XG4gICAgICAgICAgYXNzZXJ0LmVxdWFsKGEsIGIpO1xuICAgICAgICAgIGNsaWVudC5jbG9zZSh1cmkpO1xuICAgICAgICAgIGNsaWVudC5jbG9zZShmcmVzaCk7XG4gICAgICAgIH0pLFxuICAgICAgICB7IG51bVJ1bnM6IDI1IH0sXG4gICAgICApO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChjbGllbnQubG9nLCBbXSk7XG4gICAgICBhd2FpdCBjbGllbnQuc3RvcCgpO1xuICAgIH0pO1xufSk7XG5cbi8qKiAwLWJhc2VkLCB3aXRoIGxpbmVzIGVuZGVkIGJ5IGBcXG5gIGFsb25lLCBhcyBgYXBwbHlFZGl0c2AgY291bnRzIHRoZW0uICovXG5mdW5jdGlvbiBwb2ludEF0KHRleHQ6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIpOiB7IGxpbmU6IG51bWJlcjsgY2hhcmFjdGVyOiBudW1iZXIgfSB7XG4gIGNvbnN0IGJlZm9yZSA9IHRleHQuc2xpY2UoMCwgb2Zmc2V0KTtcbiAgcmV0dXJuIHsgbGluZTogYmVmb3JlLnNwbGl0KCdcXG4nKS5sZW5ndGggLSAxLCBjaGFyYWN0ZXI6IG9mZnNldCAtIChiZWZvcmUubGFzdEluZGV4T2YoJ1xcbicpICsgMSkgfTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQUNuQixPQUFPLFFBQVE7QUFDZixTQUFTLCtCQUErQjtBQUt4QyxJQUFNLE1BQU0sR0FBRyxNQUFNO0FBQ3JCLElBQU0sUUFBUTtBQUVkLFNBQVMsc0JBQXNCLE1BQU07QUFDbkMsS0FBRyx1QkFBdUIsWUFBWTtBQUNwQyxVQUFNLFNBQVMsTUFBTSxRQUFRO0FBQzdCLFVBQU0sRUFBRSxjQUFjLFdBQVcsSUFBSSxPQUFPO0FBQzVDLFdBQU8sTUFBTSxZQUFZLE1BQU0sZUFBZTtBQUM5QyxXQUFPLFVBQVUsT0FBTyxLQUFLLFlBQVksRUFBRSxLQUFLLEdBQUc7QUFBQSxNQUNqRDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQ0QsVUFBTSxPQUFPLEtBQUs7QUFBQSxFQUNwQixDQUFDO0FBRUQsS0FBRyxrRkFBa0YsWUFBWTtBQUMvRixVQUFNLFNBQVMsaUJBQWlCO0FBQ2hDLFFBQUksT0FBTztBQUNYLFVBQU0sU0FBUyxNQUFNLFFBQVE7QUFBQSxNQUMzQixRQUFRLEVBQUUsR0FBRyxRQUFRLFNBQVMsSUFBSSxVQUFVLFFBQVEsT0FBTyxRQUFRLEdBQUcsSUFBSSxHQUFHO0FBQUEsTUFDN0UsVUFBVSxFQUFFLE9BQU8sR0FBRztBQUFBLElBQ3hCLENBQUM7QUFDRCxXQUFPLEtBQUssS0FBSyxLQUFLO0FBQ3RCLFVBQU0sT0FBTyxZQUFZLEdBQUc7QUFDNUIsVUFBTSxTQUFTO0FBQ2YsV0FBTyxPQUFPLEtBQUssR0FBRyxLQUFLO0FBQUEsQ0FBTztBQUNsQyxVQUFNLFNBQVMsSUFBSSx3QkFBd0I7QUFDM0MsVUFBTSxXQUFXLEVBQUUsTUFBTSxHQUFHLFdBQVcsRUFBRTtBQUN6QyxVQUFNLFFBQVEsT0FBTyxJQUFJLFlBQVksc0JBQXNCLEVBQUUsY0FBYyxFQUFFLEtBQUssSUFBSSxHQUFHLFNBQVMsR0FBRyxPQUFPLEtBQUs7QUFDakgsV0FBTyxPQUFPO0FBQ2QsVUFBTSxPQUFPLFFBQVEsT0FBTyxTQUFTO0FBQ3JDLFVBQU0sTUFBTSxFQUFFO0FBQ2QsV0FBTyxNQUFNLE1BQU0sTUFBTTtBQUN6QixVQUFNLE1BQU0sR0FBRztBQUNmLFdBQU8sTUFBTSxNQUFNLFNBQVMsQ0FBQztBQUM3QixVQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3BCLENBQUM7QUFFRCxLQUFHLDhFQUE4RSxZQUFZO0FBQzNGLFVBQU0sU0FBUyxNQUFNLFFBQVEsRUFBRSxVQUFVLEVBQUUsT0FBTyxJQUFLLEVBQUUsQ0FBQztBQUMxRCxXQUFPLEtBQUssS0FBSyxLQUFLO0FBQ3RCLFdBQU8sT0FBTyxLQUFLLEdBQUcsS0FBSztBQUFBLENBQTRCO0FBQ3ZELFVBQU0sT0FBTyxNQUFNLE9BQU8sSUFBSSxnQkFBZ0IsRUFBRSxLQUFLLElBQUksQ0FBQztBQUMxRCxXQUFPLE1BQU0sTUFBTSxPQUFPLFdBQVcsQ0FBQztBQUN0QyxVQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3BCLENBQUM7QUFFRCxLQUFHLDBDQUEwQyxZQUFZO0FBQ3ZELFVBQU0sU0FBUyxpQkFBaUI7QUFDaEMsUUFBSSxPQUFPO0FBQ1gsVUFBTSxTQUFTLE1BQU0sUUFBUTtBQUFBLE1BQzNCLFFBQVEsRUFBRSxHQUFHLFFBQVEsU0FBUyxJQUFJLE9BQU8sUUFBUSxPQUFPLFFBQVEsR0FBRyxDQUFDLEdBQUc7QUFBQSxNQUN2RSxVQUFVLEVBQUUsT0FBTyxHQUFHO0FBQUEsSUFDeEIsQ0FBQztBQUNELFdBQU8sS0FBSyxLQUFLLEtBQUs7QUFDdEIsVUFBTSxPQUFPLFlBQVksR0FBRztBQUM1QixVQUFNLFNBQVM7QUFDZixXQUFPLE9BQU8sS0FBSyxHQUFHO0FBQ3RCLFVBQU0sT0FBTyxJQUFJLFlBQVksVUFBVTtBQUN2QyxVQUFNLE1BQU0sRUFBRTtBQUNkLFdBQU8sTUFBTSxNQUFNLE1BQU07QUFDekIsV0FBTyxJQUFJLFFBQVE7QUFBQSxFQUNyQixDQUFDO0FBRUQsS0FBRyx1R0FBdUcsWUFBWTtBQUNwSCxVQUFNLFNBQVMsTUFBTSxRQUFRO0FBQzdCLFdBQU8sS0FBSyxLQUFLLEtBQUs7QUFDdEIsVUFBTSxXQUFXLEVBQUUsTUFBTSxLQUFLLFdBQVcsSUFBSTtBQUM3QyxlQUFXLE9BQU8sQ0FBQyxLQUFLLEdBQUcsU0FBUyxHQUFHLHVCQUF1QixHQUFHLEdBQUc7QUFDbEUsYUFBTyxNQUFNLE1BQU0sT0FBTyxRQUFRLHNCQUFzQixFQUFFLGNBQWMsRUFBRSxJQUFJLEdBQUcsU0FBUyxDQUFDLEdBQUcsSUFBSTtBQUNsRyxhQUFPLFVBQVUsTUFBTSxPQUFPLFFBQVEsMkJBQTJCLEVBQUUsY0FBYyxFQUFFLElBQUksR0FBRyxTQUFTLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDekcsWUFBTSxRQUFRLEVBQUUsT0FBTyxVQUFVLEtBQUssU0FBUztBQUMvQyxZQUFNLFVBQVUsRUFBRSxhQUFhLENBQUMsRUFBRSxPQUFPLFNBQVMsSUFBSSxRQUFRLE9BQU8sTUFBTSwyQkFBMkIsQ0FBQyxFQUFFO0FBQ3pHLGFBQU8sVUFBVSxNQUFNLE9BQU8sUUFBUSwyQkFBMkIsRUFBRSxjQUFjLEVBQUUsSUFBSSxHQUFHLE9BQU8sUUFBUSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDakg7QUFDQSxXQUFPLE1BQU0sTUFBTSxPQUFPLElBQUksWUFBWSxFQUFFLEtBQUssS0FBSyxNQUFNLFdBQVcsU0FBUyxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQzlGLFdBQU8sTUFBTSxNQUFNLE9BQU8sSUFBSSxZQUFZLEVBQUUsS0FBSyxLQUFLLE1BQU0sT0FBTyxNQUFNLEdBQUcsQ0FBQyxHQUFHLElBQUk7QUFDcEYsV0FBTyxVQUFVLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDL0IsVUFBTSxPQUFPLEtBQUs7QUFBQSxFQUNwQixDQUFDO0FBRUQsS0FBRyxtRkFBbUYsWUFBWTtBQUNoRyxVQUFNLFNBQVMsTUFBTSxRQUFRO0FBQzdCLFdBQU8sS0FBSyx1QkFBdUIsR0FBRyxLQUFLO0FBQUEsQ0FBTztBQUNsRCxXQUFPLElBQUksTUFBTSxPQUFPLFlBQVkscUJBQXFCLEdBQUcsU0FBUyxDQUFDO0FBQ3RFLFdBQU8sS0FBSyxrQkFBa0IsR0FBRyxLQUFLO0FBQUEsQ0FBTztBQUM3QyxXQUFPLFVBQVUsTUFBTSxPQUFPLFlBQVksZ0JBQWdCLEdBQUcsQ0FBQyxDQUFDO0FBQy9ELFVBQU0sT0FBTyxLQUFLO0FBQUEsRUFDcEIsQ0FBQztBQUVELEtBQUcseUNBQXlDLFlBQVk7QUFDdEQsVUFBTSxTQUFTLE1BQU0sUUFBUSxFQUFFLFdBQVcsRUFBRSxPQUFPLE1BQU0sRUFBRSxDQUFDO0FBQzVELFdBQU8sS0FBSyxLQUFLLEdBQUcsS0FBSztBQUFBLENBQU87QUFDaEMsV0FBTyxJQUFJLE1BQU0sT0FBTyxZQUFZLEdBQUcsR0FBRyxTQUFTLENBQUM7QUFDcEQsVUFBTSxPQUFPLEtBQUs7QUFBQSxFQUNwQixDQUFDO0FBRUQsS0FBRyw0RUFBNEUsWUFBWTtBQUN6RixVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUFBLE1BQ25CLENBQUMsR0FBRyxlQUFlLEdBQUcsaUJBQWlCO0FBQUEsTUFDdkMsQ0FBQyxHQUFHLE1BQU0sR0FBRyxLQUFLO0FBQUEsTUFDbEIsQ0FBQyxHQUFHLE1BQU0sR0FBRyxPQUFPO0FBQUEsSUFDdEIsQ0FBQztBQUNELFVBQU0sU0FBUyxNQUFNLFFBQVEsRUFBRSxLQUFLLENBQUM7QUFDckMsVUFBTSxPQUFPLENBQUMsTUFBYyxPQUFxQixLQUFLLE9BQU8sSUFBSSxHQUFHLElBQUksR0FBRyxFQUFFO0FBQzdFLFVBQU0sU0FBUyxvQkFBSSxJQUFvQjtBQUN2QyxXQUFPLElBQUksVUFBVSxnQkFBZ0IsT0FBTyxFQUFFLElBQUksTUFBdUI7QUFDdkUsWUFBTSxNQUFNLE9BQU8sSUFBSSxHQUFHLEtBQUssQ0FBQztBQUNoQyxZQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUc7QUFDekIsYUFBTyxTQUFTLFNBQVksT0FBTyxFQUFFLEtBQUs7QUFBQSxJQUM1QyxDQUFDO0FBQ0QsU0FBSyxRQUFRLEVBQUU7QUFDZixXQUFPLFVBQVUsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUM5QixVQUFNLE1BQU0sRUFBRTtBQUNkLFdBQU8sS0FBSyxHQUFHLGVBQWUsR0FBRyx1QkFBdUI7QUFDeEQsVUFBTSxNQUFNLEVBQUU7QUFDZCxXQUFPLE9BQU8sTUFBTSxPQUFPLElBQUksZ0JBQWdCLEVBQUUsS0FBSyxHQUFHLGVBQWUsRUFBRSxDQUFDLElBQUksTUFBTSxRQUFRLENBQUM7QUFDOUYsVUFBTSxPQUFPLEtBQUs7QUFBQSxFQUNwQixDQUFDO0FBRUQsS0FBRyw4Q0FBOEMsWUFBWTtBQUMzRCxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUFBLE1BQ25CLENBQUMsNkJBQTZCLGlCQUFpQjtBQUFBLE1BQy9DLENBQUMsb0JBQW9CLEdBQUcsS0FBSztBQUFBLENBQU87QUFBQSxJQUN0QyxDQUFDO0FBQ0QsVUFBTSxTQUFTLE1BQU0sUUFBUSxFQUFFLEtBQUssQ0FBQztBQUNyQyxXQUFPLFVBQVUsTUFBTSxPQUFPLFlBQVksa0JBQWtCLEdBQUcsQ0FBQyxDQUFDO0FBQ2pFLFVBQU0sU0FBUyxFQUFFLEtBQUssZUFBZSxNQUFNLE1BQU07QUFDakQsVUFBTSxPQUFPLENBQUMsVUFDWixPQUFPLElBQUksaUJBQWlCLHVDQUF1QyxFQUFFLE1BQU0sQ0FBQztBQUM5RSxVQUFNLEtBQUssRUFBRSxPQUFPLENBQUMsTUFBTSxHQUFHLFNBQVMsQ0FBQyxFQUFFLENBQUM7QUFDM0MsVUFBTSxNQUFNLEVBQUU7QUFDZCxXQUFPLElBQUksTUFBTSxPQUFPLFlBQVksa0JBQWtCLEdBQUcsU0FBUyxDQUFDO0FBQ25FLFVBQU0sT0FBTyxLQUFLO0FBQUEsRUFDcEIsQ0FBQztBQUVELEtBQUcsNEVBQTRFLFlBQVk7QUFDekYsVUFBTSxTQUFTLGlCQUFpQjtBQUNoQyxVQUFNLFFBQWtCLENBQUM7QUFDekIsVUFBTSxTQUFTLE1BQU0sUUFBUTtBQUFBLE1BQzNCLFFBQVE7QUFBQSxRQUNOLEdBQUc7QUFBQSxRQUNILFNBQVMsQ0FBQyxhQUFhLFNBQVM7QUFDOUIsZ0JBQU0sS0FBSyxTQUFTLE1BQU0sT0FBTyxDQUFDLEtBQUssTUFBTSxNQUFNLEVBQUUsS0FBSyxRQUFRLENBQUMsQ0FBQztBQUNwRSxpQkFBTyxPQUFPLFFBQVEsVUFBVSxHQUFHLElBQUk7QUFBQSxRQUN6QztBQUFBLE1BQ0Y7QUFBQSxJQUNGLENBQUM7QUFDRCxVQUFNLE9BQU8sUUFBUSw0RUFBNEUsT0FBTyxHQUFJO0FBQzVHLFdBQU8sS0FBSyxLQUFLLElBQUk7QUFDckIsV0FBTyxPQUFPLE1BQU0sT0FBTyxJQUFJLGdCQUFnQixFQUFFLEtBQUssSUFBSSxDQUFDLElBQUksTUFBTSxDQUFDLEdBQUcsU0FBUyxDQUFDLEdBQUcsUUFBUSxXQUFXO0FBQ3pHLFdBQU8sVUFBVSxPQUFPLENBQUMsS0FBUSxNQUFTLE1BQVMsTUFBUyxLQUFTLEtBQUssTUFBTSxDQUFDO0FBQ2pGLFdBQU8sT0FBTyxLQUFLLEdBQUcsSUFBSTtBQUFBO0FBQUE7QUFBQSxDQUFZO0FBQ3RDLFVBQU0sT0FBTyxZQUFZLEdBQUc7QUFDNUIsV0FBTyxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQzVCLFVBQU0sT0FBTyxLQUFLO0FBQUEsRUFDcEIsQ0FBQztBQUNILENBQUM7QUFHRCxJQUFNLFNBQVM7QUFBQSxFQUNiO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRjtBQUVBLFNBQVMsOEJBQThCLE1BQU07QUFDM0MsUUFBTSxPQUFPLEdBQUcsT0FBTztBQUFBLElBQ3JCLE1BQU0sR0FBRyxPQUFPLEVBQUUsS0FBSyxHQUFHLEtBQUssR0FBRyxPQUFPLEtBQUssQ0FBQztBQUFBLElBQy9DLFFBQVEsR0FBRyxJQUFJLEVBQUU7QUFBQSxJQUNqQixPQUFPLEdBQUcsYUFBYSxHQUFHLFFBQVEsRUFBRTtBQUFBLElBQ3BDLE1BQU0sR0FBRyxRQUFRO0FBQUEsRUFDbkIsQ0FBQztBQUNELFFBQU0sUUFBUSxHQUFHLEtBQUs7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUV0QixhQUFXLENBQUMsTUFBTSxNQUFNLEtBQUs7QUFBQSxJQUMzQixDQUFDLG9CQUFvQixpQkFBaUIsQ0FBQztBQUFBLElBQ3ZDLENBQUMsbUJBQW1CLGNBQWM7QUFBQSxFQUNwQztBQUNFLE9BQUcsZ0RBQWdELElBQUksSUFBSSxZQUFZO0FBQ3JFLFlBQU0sU0FBcUIsTUFBTSxRQUFRLEVBQUUsT0FBTyxDQUFDO0FBQ25ELFVBQUksUUFBUTtBQUNaLFlBQU0sR0FBRztBQUFBLFFBQ1AsR0FBRyxjQUFjLEdBQUcsTUFBTSxNQUFNLEVBQUUsV0FBVyxHQUFHLFdBQVcsR0FBRyxDQUFDLEdBQUcsT0FBTyxVQUFVO0FBQ2pGLGdCQUFNLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxHQUFHLFNBQVMsS0FBSyxLQUFLLEdBQUcsR0FBRyxRQUFRLE9BQU8sS0FBSyxDQUFDO0FBQ3ZFLGNBQUksT0FBTztBQUNYLGlCQUFPLEtBQUssS0FBSyxJQUFJO0FBQ3JCLHFCQUFXLEVBQUUsTUFBTSxRQUFRLE9BQU8sS0FBSyxLQUFLLE9BQU87QUFDakQsa0JBQU0sUUFBUSxLQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFDM0Msa0JBQU0sUUFBUSxFQUFFLE9BQU8sUUFBUSxNQUFNLEtBQUssR0FBRyxLQUFLLFFBQVEsTUFBTSxLQUFLLElBQUksS0FBSyxRQUFRLFFBQVEsTUFBTSxDQUFDLEVBQUU7QUFDdkcsbUJBQU8sT0FBTyxLQUFLLE9BQU8sS0FBSztBQUMvQixtQkFBTyxXQUFXLE1BQU0sQ0FBQyxFQUFFLE9BQU8sU0FBUyxNQUFNLENBQUMsQ0FBQztBQUNuRCxnQkFBSSxLQUFNLE9BQU0sT0FBTyxJQUFJLGdCQUFnQixFQUFFLElBQUksQ0FBQztBQUFBLFVBQ3BEO0FBQ0EsaUJBQU8sS0FBSyxPQUFPLElBQUk7QUFDdkIsZ0JBQU0sQ0FBQyxRQUFRLFFBQVEsSUFBSSxDQUFDLE1BQU0sT0FBTyxZQUFZLEdBQUcsR0FBRyxNQUFNLE9BQU8sWUFBWSxLQUFLLENBQUM7QUFDMUYsZ0JBQU0sUUFBUSxDQUFDLFNBQWlDLEtBQUssTUFBTSxLQUFLLFVBQVUsSUFBSSxFQUFFLFdBQVcsS0FBSyxLQUFLLENBQUM7QUFDdEcsaUJBQU8sVUFBVSxNQUFNLE1BQU0sR0FBRyxNQUFNLFFBQVEsQ0FBQztBQUMvQyxnQkFBTSxRQUFRLENBQUMsTUFBTSxPQUFPLElBQUksZ0JBQWdCLEVBQUUsSUFBSSxDQUFDLEdBQUcsTUFBTSxPQUFPLElBQUksZ0JBQWdCLEVBQUUsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUMxRyxnQkFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLE1BQU0sSUFBSSxDQUFDLE1BQU0sS0FBSyxVQUFVLENBQUMsRUFBRSxXQUFXLHdCQUF3QixFQUFFLENBQUM7QUFDeEYsaUJBQU8sTUFBTSxHQUFHLENBQUM7QUFDakIsaUJBQU8sTUFBTSxHQUFHO0FBQ2hCLGlCQUFPLE1BQU0sS0FBSztBQUFBLFFBQ3BCLENBQUM7QUFBQSxRQUNELEVBQUUsU0FBUyxHQUFHO0FBQUEsTUFDaEI7QUFDQSxhQUFPLFVBQVUsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUMvQixZQUFNLE9BQU8sS0FBSztBQUFBLElBQ3BCLENBQUM7QUFDTCxDQUFDO0FBR0QsU0FBUyxRQUFRLE1BQWMsUUFBcUQ7QUFDbEYsUUFBTSxTQUFTLEtBQUssTUFBTSxHQUFHLE1BQU07QUFDbkMsU0FBTyxFQUFFLE1BQU0sT0FBTyxNQUFNLElBQUksRUFBRSxTQUFTLEdBQUcsV0FBVyxVQUFVLE9BQU8sWUFBWSxJQUFJLElBQUksR0FBRztBQUNuRzsiLAogICJuYW1lcyI6IFtdCn0K
