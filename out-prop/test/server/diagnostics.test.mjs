import {
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
import {
  defaultConfig
} from "../../chunk-EQMLJMKU.mjs";
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

// test/server/diagnostics.test.ts
import assert from "node:assert/strict";
import { FileChangeType } from "vscode-languageserver/node";
var TITLE = "# National Cybersecurity Strategy of Maravia\n\n";
var DRAFT = `${TITLE}## Response

A response team starts work by [date].

## People

To come.
`;
var say = (list) => list.map((d) => `${d.range.start.line}:${d.range.start.character} ${String(d.code)}`);
describe("server: diagnostics", () => {
  let client;
  const start = async (...args) => {
    client = await connect(...args);
  };
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });
  it("finds while writing what the text has, 0-based, with severity, code and source", async () => {
    await start();
    client.open(at("a.md"), DRAFT);
    const found = await client.diagnostics(at("a.md"));
    const placeholder = found.find((d) => d.code === "text/placeholder");
    assert.deepEqual(placeholder?.range, { start: { line: 4, character: 31 }, end: { line: 4, character: 37 } });
    assert.equal(placeholder.source, "ncs");
    assert.ok(say(found).includes("0:0 coverage/missing-focus-area"));
    assert.equal(found.find((d) => d.code === "coverage/missing-focus-area")?.severity, 1);
  });
  it("follows edits, and takes back what was mended", async () => {
    await start();
    client.open(at("a.md"), DRAFT);
    await client.diagnostics(at("a.md"));
    client.change(at("a.md"), "on 1 May 2027", { start: { line: 4, character: 28 }, end: { line: 4, character: 37 } });
    const found = await client.diagnostics(at("a.md"));
    assert.ok(!say(found).some((d) => d.includes("text/placeholder")), say(found).join());
  });
  it("points at the evidence that comes near", async () => {
    await start();
    client.open(at("a.md"), `${DRAFT}
We nearly teach this in schools.
`);
    const missing = (await client.diagnostics(at("a.md"))).find((d) => d.code === "coverage/missing-focus-area");
    assert.deepEqual(missing?.relatedInformation?.[0]?.location, {
      uri: at("a.md"),
      range: { start: { line: 10, character: 0 }, end: { line: 10, character: 32 } }
    });
  });
  it("leaves an ordinary document in peace, and every document where detection is off", async () => {
    await start();
    client.open(at("README.md"), "# My tool\n\nInstall it by [date]. TBD.\n");
    assert.deepEqual(await client.diagnostics(at("README.md")), []);
    client.open(at("a.md"), DRAFT);
    assert.notEqual((await client.diagnostics(at("a.md"))).length, 0);
    await client.configure({ detect: false });
    assert.deepEqual(await client.diagnostics(at("a.md")), []);
    client.change(at("a.md"), `---
strategy: true
---

${DRAFT}`);
    assert.notEqual((await client.diagnostics(at("a.md"))).length, 0);
  });
  it("checks what front matter calls a strategy, and not what it calls none", async () => {
    await start();
    client.open(at("a.md"), "---\nstrategy: true\n---\n\n# Our plan\n\nDone by [date].\n");
    assert.ok(say(await client.diagnostics(at("a.md"))).includes("6:8 text/placeholder"));
    client.open(at("b.md"), `---
strategy: false
---

${DRAFT}`);
    assert.deepEqual(await client.diagnostics(at("b.md")), []);
  });
  it("clears the diagnostics of a closed file that is a strategy of its own", async () => {
    await start();
    client.open(at("a.md"), DRAFT);
    assert.notEqual((await client.diagnostics(at("a.md"))).length, 0);
    client.close(at("a.md"));
    assert.deepEqual(await client.diagnostics(at("a.md")), []);
  });
  it("waits for a pause before it checks, and checks once", async () => {
    await start({ settings: { delay: 60 } });
    client.open(at("a.md"), DRAFT);
    await client.diagnostics(at("a.md"));
    const before = client.published(at("a.md"));
    for (let n = 0; n < 5; n++) {
      client.change(at("a.md"), `${DRAFT}${"x".repeat(n)}`);
      await pause(10);
    }
    assert.equal(client.published(at("a.md")), before);
    await pause(120);
    assert.equal(client.published(at("a.md")), before + 1);
  });
  it("takes severities from the profile of the setting unless the text names one", async () => {
    await start({ settings: { profile: "drafting" } });
    client.open(at("a.md"), DRAFT);
    const severity = async () => (await client.diagnostics(at("a.md"))).find((d) => d.code === "coverage/missing-focus-area")?.severity;
    assert.equal(await severity(), 2);
    client.change(at("a.md"), `---
profile: release
---

${DRAFT}`);
    assert.equal(await severity(), 1);
  });
  it("says the same as the engine does, whole findings compared", async () => {
    const engine = createFakeEngine();
    for (const one of [engine, standardEngine]) {
      await start({ engine: one });
      client.open(at("a.md"), DRAFT);
      const shown = await client.diagnostics(at("a.md"));
      const { framework, weights } = one.frameworks[0];
      const setup = { framework, weights, rules: one.rules, today: "2026-06-01" };
      const { findings } = one.analyse({ files: [{ path: "a.md", text: DRAFT }], config: defaultConfig }, setup);
      assert.deepEqual(
        shown.map((d) => [d.code, d.message, d.severity, d.range.start, d.range.end, d.relatedInformation?.length]),
        findings.map((f) => [
          f.ruleId,
          f.message,
          { error: 1, warning: 2, info: 3 }[f.severity],
          { line: f.position.start.line - 1, character: f.position.start.column - 1 },
          { line: f.position.end.line - 1, character: f.position.end.column - 1 },
          f.related.length
        ])
      );
      assert.ok(findings.length > 2);
      if (one === engine) await client.stop();
    }
  });
  it("reads the same findings from a text with Windows line ends, at the same lines", async () => {
    await start();
    client.open(at("a.md"), DRAFT);
    client.open(at("b.md"), DRAFT.replaceAll("\n", "\r\n"));
    assert.deepEqual(say(await client.diagnostics(at("b.md"))), say(await client.diagnostics(at("a.md"))));
  });
  it("answers after a rule has failed, and says so in the log", async () => {
    const engine = createFakeEngine();
    let fails = true;
    const broken = (...args) => {
      if (fails) throw new Error("made to fail");
      return engine.analyse(...args);
    };
    await start({ engine: { ...engine, analyse: broken } });
    client.open(at("a.md"), DRAFT);
    assert.equal(await client.ask("ncs/coverage", { uri: at("a.md") }), null);
    fails = false;
    client.change(at("a.md"), `${DRAFT}
`);
    assert.notEqual((await client.diagnostics(at("a.md"))).length, 0);
    assert.match(client.log.join(), /made to fail/);
    client.log.length = 0;
  });
});
describe("server: several files", () => {
  let client;
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });
  const disk = (yaml, more = {}) => new Map(
    Object.entries({
      "strategy.yaml": yaml,
      "1.md": TITLE,
      "2.md": "## People\n\nAll schools teach it by [date].\n",
      ...more
    }).map(([path, text]) => [at(path), text])
  );
  it("checks the files of a strategy.yaml together, opened or not, and puts findings at their file", async () => {
    client = await connect({ disk: disk('files: ["1.md", "2.md"]\n') });
    const second = await client.diagnostics(at("2.md"));
    assert.deepEqual(say(second), ["2:24 text/placeholder"]);
    const first = say(await client.diagnostics(at("1.md")));
    assert.ok(first.includes("0:0 coverage/missing-focus-area"), first.join());
    const messages = (await client.diagnostics(at("1.md"))).map((d) => d.message).join();
    assert.match(messages, /focus area 1 Response/);
    assert.doesNotMatch(messages, /focus area 2 People/);
  });
  it("reads unsaved text before what is on disk", async () => {
    client = await connect({ disk: disk('files: ["1.md", "2.md"]\n') });
    client.open(at("2.md"), "A response team answers.\n");
    const messages = (await client.diagnostics(at("1.md"))).map((d) => d.message).join();
    assert.doesNotMatch(messages, /focus area 1 Response/);
    assert.match(messages, /focus area 2 People/);
    client.close(at("2.md"));
    assert.deepEqual(say(await client.diagnostics(at("2.md"))), ["2:24 text/placeholder"]);
  });
  it("notices files that change, come and go outside the editor", async () => {
    client = await connect({ disk: disk('files: ["*.md"]\n') });
    assert.equal((await client.diagnostics(at("2.md"))).length, 1);
    client.disk.set(at("2.md"), "All schools teach it.\n");
    client.touchDisk(at("2.md"), FileChangeType.Changed);
    assert.deepEqual(await client.diagnostics(at("2.md")), []);
    client.disk.set(at("3.md"), "TBD\n");
    client.touchDisk(at("3.md"), FileChangeType.Created);
    assert.deepEqual(say(await client.diagnostics(at("3.md"))), ["0:0 text/placeholder"]);
    client.disk.delete(at("3.md"));
    client.touchDisk(at("3.md"), FileChangeType.Deleted);
    assert.deepEqual(await client.diagnostics(at("3.md")), []);
  });
  it("shows what is wrong in strategy.yaml there, and follows its unsaved text", async () => {
    client = await connect({ disk: disk('files: ["1.md"]\n') });
    client.open(at("strategy.yaml"), 'files: ["1.md", "9.md"]\nprofil: release\n');
    assert.deepEqual(say(await client.diagnostics(at("strategy.yaml"))).sort(), [
      "0:16 config/invalid-value",
      "1:0 config/unknown-key"
    ]);
    client.change(at("strategy.yaml"), 'files: ["1.md", "2.md"]\n');
    assert.deepEqual(await client.diagnostics(at("strategy.yaml")), []);
    assert.deepEqual(say(await client.diagnostics(at("2.md"))), ["2:24 text/placeholder"]);
  });
  it("makes of a strategy whose strategy.yaml is removed single files again", async () => {
    client = await connect({ disk: disk('files: ["1.md", "2.md"]\n') });
    client.open(at("1.md"), TITLE);
    assert.equal((await client.diagnostics(at("2.md"))).length, 1);
    client.disk.delete(at("strategy.yaml"));
    client.touchDisk(at("strategy.yaml"), FileChangeType.Deleted);
    await pause(20);
    assert.deepEqual(await client.diagnostics(at("2.md")), []);
    const messages = (await client.diagnostics(at("1.md"))).map((d) => d.message).join();
    assert.match(messages, /focus area 2 People/);
  });
  it("finds the strategy.yaml above a chapter, in the workspace folder and no higher", async () => {
    const files = /* @__PURE__ */ new Map([
      ["file:///work%20space/strategy.yaml", 'files: ["in/**/*.md"]\n'],
      ["file:///work%20space/in/deep/c.md", "TBD\n"],
      ["file:///strategy.yaml", 'files: ["**/*.md"]\n'],
      ["file:///else/d.md", "TBD\n"]
    ]);
    client = await connect({ disk: files });
    client.open(at("in/deep/c.md"), "TBD\n");
    assert.ok(say(await client.diagnostics(at("in/deep/c.md"))).includes("0:0 text/placeholder"));
    client.open("file:///else/d.md", "TBD\n");
    assert.deepEqual(await client.diagnostics("file:///else/d.md"), []);
  });
  it("uses a catalogue of the strategy, and says in it what is wrong with it", async () => {
    const bad = new Map(disk('framework: own.yaml\nfiles: ["1.md"]\n', { "own.yaml": "id: x\n" }));
    client = await connect({ disk: bad });
    assert.ok(say(await client.diagnostics(at("own.yaml"))).some((d) => d.includes("config/invalid-framework")));
    assert.match(String((await client.ask("ncs/coverage", { uri: at("1.md") }))?.framework), /Small Guide/);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9zZXJ2ZXIvZGlhZ25vc3RpY3MudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgRmlsZUNoYW5nZVR5cGUsIHR5cGUgRGlhZ25vc3RpYyB9IGZyb20gJ3ZzY29kZS1sYW5ndWFnZXNlcnZlci9ub2RlJztcbmltcG9ydCB7IGFuYWx5c2UgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL2FuYWx5c2UuanMnO1xuaW1wb3J0IHsgZGVmYXVsdENvbmZpZyB9IGZyb20gJy4uLy4uL3NyYy9lbmdpbmUvY29uZmlnLmpzJztcbmltcG9ydCB7IHN0YW5kYXJkRW5naW5lIH0gZnJvbSAnLi4vLi4vc3JjL3NlcnZlci9zZXJ2ZXIuanMnO1xuaW1wb3J0IHsgYXQsIGNvbm5lY3QsIHBhdXNlLCB0eXBlIFRlc3RDbGllbnQgfSBmcm9tICcuL2Nvbm5lY3QuanMnO1xuaW1wb3J0IHsgY3JlYXRlRmFrZUVuZ2luZSB9IGZyb20gJy4vZW5naW5lLmpzJztcblxuY29uc3QgVElUTEUgPSAnIyBOYXRpb25hbCBDeWJlcnNlY3VyaXR5IFN0cmF0ZWd5IG9mIE1hcmF2aWFcXG5cXG4nO1xuY29uc3QgRFJBRlQgPSBgJHtUSVRMRX0jIyBSZXNwb25zZVxcblxcbkEgcmVzcG9uc2UgdGVhbSBzdGFydHMgd29yayBieSBbZGF0ZV0uXFxuXFxuIyMgUGVvcGxlXFxuXFxuVG8gY29tZS5cXG5gO1xuXG5jb25zdCBzYXkgPSAobGlzdDogcmVhZG9ubHkgRGlhZ25vc3RpY1tdKTogc3RyaW5nW10gPT5cbiAgbGlzdC5tYXAoKGQpID0+IGAke2QucmFuZ2Uuc3RhcnQubGluZX06JHtkLnJhbmdlLnN0YXJ0LmNoYXJhY3Rlcn0gJHtTdHJpbmcoZC5jb2RlKX1gKTtcblxuZGVzY3JpYmUoJ3NlcnZlcjogZGlhZ25vc3RpY3MnLCAoKSA9PiB7XG4gIGxldCBjbGllbnQ6IFRlc3RDbGllbnQ7XG4gIGNvbnN0IHN0YXJ0ID0gYXN5bmMgKC4uLmFyZ3M6IFBhcmFtZXRlcnM8dHlwZW9mIGNvbm5lY3Q+KTogUHJvbWlzZTx2b2lkPiA9PiB7XG4gICAgY2xpZW50ID0gYXdhaXQgY29ubmVjdCguLi5hcmdzKTtcbiAgfTtcbiAgYWZ0ZXJFYWNoKGFzeW5jICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNsaWVudC5sb2csIFtdKTtcbiAgICBhd2FpdCBjbGllbnQuc3RvcCgpO1xuICB9KTtcblxuICBpdCgnZmluZHMgd2hpbGUgd3JpdGluZyB3aGF0IHRoZSB0ZXh0IGhhcywgMC1iYXNlZCwgd2l0aCBzZXZlcml0eSwgY29kZSBhbmQgc291cmNlJywgYXN5bmMgKCkgPT4ge1xuICAgIGF3YWl0IHN0YXJ0KCk7XG4gICAgY2xpZW50Lm9wZW4oYXQoJ2EubWQnKSwgRFJBRlQpO1xuICAgIGNvbnN0IGZvdW5kID0gYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCdhLm1kJykpO1xuICAgIGNvbnN0IHBsYWNlaG9sZGVyID0gZm91bmQuZmluZCgoZCkgPT4gZC5jb2RlID09PSAndGV4dC9wbGFjZWhvbGRlcicpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocGxhY2Vob2xkZXI/LnJhbmdlLCB7IHN0YXJ0OiB7IGxpbmU6IDQsIGNoYXJhY3RlcjogMzEgfSwgZW5kOiB7IGxpbmU6IDQsIGNoYXJhY3RlcjogMzcgfSB9KTtcbiAgICBhc3NlcnQuZXF1YWwocGxhY2Vob2xkZXIuc291cmNlLCAnbmNzJyk7XG4gICAgYXNzZXJ0Lm9rKHNheShmb3VuZCkuaW5jbHVkZXMoJzA6MCBjb3ZlcmFnZS9taXNzaW5nLWZvY3VzLWFyZWEnKSk7XG4gICAgYXNzZXJ0LmVxdWFsKGZvdW5kLmZpbmQoKGQpID0+IGQuY29kZSA9PT0gJ2NvdmVyYWdlL21pc3NpbmctZm9jdXMtYXJlYScpPy5zZXZlcml0eSwgMSk7XG4gIH0pO1xuXG4gIGl0KCdmb2xsb3dzIGVkaXRzLCBhbmQgdGFrZXMgYmFjayB3aGF0IHdhcyBtZW5kZWQnLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBjbGllbnQub3BlbihhdCgnYS5tZCcpLCBEUkFGVCk7XG4gICAgYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCdhLm1kJykpO1xuICAgIGNsaWVudC5jaGFuZ2UoYXQoJ2EubWQnKSwgJ29uIDEgTWF5IDIwMjcnLCB7IHN0YXJ0OiB7IGxpbmU6IDQsIGNoYXJhY3RlcjogMjggfSwgZW5kOiB7IGxpbmU6IDQsIGNoYXJhY3RlcjogMzcgfSB9KTtcbiAgICBjb25zdCBmb3VuZCA9IGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnYS5tZCcpKTtcbiAgICBhc3NlcnQub2soIXNheShmb3VuZCkuc29tZSgoZCkgPT4gZC5pbmNsdWRlcygndGV4dC9wbGFjZWhvbGRlcicpKSwgc2F5KGZvdW5kKS5qb2luKCkpO1xuICB9KTtcblxuICBpdCgncG9pbnRzIGF0IHRoZSBldmlkZW5jZSB0aGF0IGNvbWVzIG5lYXInLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBjbGllbnQub3BlbihhdCgnYS5tZCcpLCBgJHtEUkFGVH1cXG5XZSBuZWFybHkgdGVhY2ggdGhpcyBpbiBzY2hvb2xzLlxcbmApO1xuICAgIGNvbnN0IG1pc3NpbmcgPSAoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCdhLm1kJykpKS5maW5kKChkKSA9PiBkLmNvZGUgPT09ICdjb3ZlcmFnZS9taXNzaW5nLWZvY3VzLWFyZWEnKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKG1pc3Npbmc/LnJlbGF0ZWRJbmZvcm1hdGlvbj8uWzBdPy5sb2NhdGlvbiwge1xuICAgICAgdXJpOiBhdCgnYS5tZCcpLFxuICAgICAgcmFuZ2U6IHsgc3RhcnQ6IHsgbGluZTogMTAsIGNoYXJhY3RlcjogMCB9LCBlbmQ6IHsgbGluZTogMTAsIGNoYXJhY3RlcjogMzIgfSB9LFxuICAgIH0pO1xuICB9KTtcblxuICBpdCgnbGVhdmVzIGFuIG9yZGluYXJ5IGRvY3VtZW50IGluIHBlYWNlLCBhbmQgZXZlcnkgZG9jdW1lbnQgd2hlcmUgZGV0ZWN0aW9uIGlzIG9mZicsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBzdGFydCgpO1xuICAgIGNsaWVudC5vcGVuKGF0KCdSRUFETUUubWQnKSwgJyMgTXkgdG9vbFxcblxcbkluc3RhbGwgaXQgYnkgW2RhdGVdLiBUQkQuXFxuJyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJ1JFQURNRS5tZCcpKSwgW10pO1xuICAgIGNsaWVudC5vcGVuKGF0KCdhLm1kJyksIERSQUZUKTtcbiAgICBhc3NlcnQubm90RXF1YWwoKGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnYS5tZCcpKSkubGVuZ3RoLCAwKTtcbiAgICBhd2FpdCBjbGllbnQuY29uZmlndXJlKHsgZGV0ZWN0OiBmYWxzZSB9KTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnYS5tZCcpKSwgW10pO1xuICAgIGNsaWVudC5jaGFuZ2UoYXQoJ2EubWQnKSwgYC0tLVxcbnN0cmF0ZWd5OiB0cnVlXFxuLS0tXFxuXFxuJHtEUkFGVH1gKTtcbiAgICBhc3NlcnQubm90RXF1YWwoKGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnYS5tZCcpKSkubGVuZ3RoLCAwKTtcbiAgfSk7XG5cbiAgaXQoJ2NoZWNrcyB3aGF0IGZyb250IG1hdHRlciBjYWxscyBhIHN0cmF0ZWd5LCBhbmQgbm90IHdoYXQgaXQgY2FsbHMgbm9uZScsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBzdGFydCgpO1xuICAgIGNsaWVudC5vcGVuKGF0KCdhLm1kJyksICctLS1cXG5zdHJhdGVneTogdHJ1ZVxcbi0tLVxcblxcbiMgT3VyIHBsYW5cXG5cXG5Eb25lIGJ5IFtkYXRlXS5cXG4nKTtcbiAgICBhc3NlcnQub2soc2F5KGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnYS5tZCcpKSkuaW5jbHVkZXMoJzY6OCB0ZXh0L3BsYWNlaG9sZGVyJykpO1xuICAgIGNsaWVudC5vcGVuKGF0KCdiLm1kJyksIGAtLS1cXG5zdHJhdGVneTogZmFsc2VcXG4tLS1cXG5cXG4ke0RSQUZUfWApO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCdiLm1kJykpLCBbXSk7XG4gIH0pO1xuXG4gIGl0KCdjbGVhcnMgdGhlIGRpYWdub3N0aWNzIG9mIGEgY2xvc2VkIGZpbGUgdGhhdCBpcyBhIHN0cmF0ZWd5IG9mIGl0cyBvd24nLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBjbGllbnQub3BlbihhdCgnYS5tZCcpLCBEUkFGVCk7XG4gICAgYXNzZXJ0Lm5vdEVxdWFsKChhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJ2EubWQnKSkpLmxlbmd0aCwgMCk7XG4gICAgY2xpZW50LmNsb3NlKGF0KCdhLm1kJykpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCdhLm1kJykpLCBbXSk7XG4gIH0pO1xuXG4gIGl0KCd3YWl0cyBmb3IgYSBwYXVzZSBiZWZvcmUgaXQgY2hlY2tzLCBhbmQgY2hlY2tzIG9uY2UnLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoeyBzZXR0aW5nczogeyBkZWxheTogNjAgfSB9KTtcbiAgICBjbGllbnQub3BlbihhdCgnYS5tZCcpLCBEUkFGVCk7XG4gICAgYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCdhLm1kJykpO1xuICAgIGNvbnN0IGJlZm9yZSA9IGNsaWVudC5wdWJsaXNoZWQoYXQoJ2EubWQnKSk7XG4gICAgZm9yIChsZXQgbiA9IDA7IG4gPCA1OyBuKyspIHtcbiAgICAgIGNsaWVudC5jaGFuZ2UoYXQoJ2EubWQnKSwgYCR7RFJBRlR9JHsneCcucmVwZWF0KG4pfWApO1xuICAgICAgYXdhaXQgcGF1c2UoMTApO1xuICAgIH1cbiAgICBhc3NlcnQuZXF1YWwoY2xpZW50LnB1Ymxpc2hlZChhdCgnYS5tZCcpKSwgYmVmb3JlKTtcbiAgICBhd2FpdCBwYXVzZSgxMjApO1xuICAgIGFzc2VydC5lcXVhbChjbGllbnQucHVibGlzaGVkKGF0KCdhLm1kJykpLCBiZWZvcmUgKyAxKTtcbiAgfSk7XG5cbiAgaXQoJ3Rha2VzIHNldmVyaXRpZXMgZnJvbSB0aGUgcHJvZmlsZSBvZiB0aGUgc2V0dGluZyB1bmxlc3MgdGhlIHRleHQgbmFtZXMgb25lJywgYXN5bmMgKCkgPT4ge1xuICAgIGF3YWl0IHN0YXJ0KHsgc2V0dGluZ3M6IHsgcHJvZmlsZTogJ2RyYWZ0aW5nJyB9IH0pO1xuICAgIGNsaWVudC5vcGVuKGF0KCdhLm1kJyksIERSQUZUKTtcbiAgICBjb25zdCBzZXZlcml0eSA9IGFzeW5jICgpOiBQcm9taXNlPG51bWJlciB8IHVuZGVmaW5lZD4gPT5cbiAgICAgIChhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJ2EubWQnKSkpLmZpbmQoKGQpID0+IGQuY29kZSA9PT0gJ2NvdmVyYWdlL21pc3NpbmctZm9jdXMtYXJlYScpPy5zZXZlcml0eTtcbiAgICBhc3NlcnQuZXF1YWwoYXdhaXQgc2V2ZXJpdHkoKSwgMik7XG4gICAgY2xpZW50LmNoYW5nZShhdCgnYS5tZCcpLCBgLS0tXFxucHJvZmlsZTogcmVsZWFzZVxcbi0tLVxcblxcbiR7RFJBRlR9YCk7XG4gICAgYXNzZXJ0LmVxdWFsKGF3YWl0IHNldmVyaXR5KCksIDEpO1xuICB9KTtcblxuICBpdCgnc2F5cyB0aGUgc2FtZSBhcyB0aGUgZW5naW5lIGRvZXMsIHdob2xlIGZpbmRpbmdzIGNvbXBhcmVkJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGVuZ2luZSA9IGNyZWF0ZUZha2VFbmdpbmUoKTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBbZW5naW5lLCBzdGFuZGFyZEVuZ2luZV0pIHtcbiAgICAgIGF3YWl0IHN0YXJ0KHsgZW5naW5lOiBvbmUgfSk7XG4gICAgICBjbGllbnQub3BlbihhdCgnYS5tZCcpLCBEUkFGVCk7XG4gICAgICBjb25zdCBzaG93biA9IGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnYS5tZCcpKTtcbiAgICAgIGNvbnN0IHsgZnJhbWV3b3JrLCB3ZWlnaHRzIH0gPSBvbmUuZnJhbWV3b3Jrc1swXSE7XG4gICAgICBjb25zdCBzZXR1cCA9IHsgZnJhbWV3b3JrLCB3ZWlnaHRzLCBydWxlczogb25lLnJ1bGVzLCB0b2RheTogJzIwMjYtMDYtMDEnIH0gYXMgUGFyYW1ldGVyczx0eXBlb2YgYW5hbHlzZT5bMV07XG4gICAgICBjb25zdCB7IGZpbmRpbmdzIH0gPSBvbmUuYW5hbHlzZSh7IGZpbGVzOiBbeyBwYXRoOiAnYS5tZCcsIHRleHQ6IERSQUZUIH1dLCBjb25maWc6IGRlZmF1bHRDb25maWcgfSwgc2V0dXApO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgICAgc2hvd24ubWFwKChkKSA9PiBbZC5jb2RlLCBkLm1lc3NhZ2UsIGQuc2V2ZXJpdHksIGQucmFuZ2Uuc3RhcnQsIGQucmFuZ2UuZW5kLCBkLnJlbGF0ZWRJbmZvcm1hdGlvbj8ubGVuZ3RoXSksXG4gICAgICAgIGZpbmRpbmdzLm1hcCgoZikgPT4gW1xuICAgICAgICAgIGYucnVsZUlkLFxuICAgICAgICAgIGYubWVzc2FnZSxcbiAgICAgICAgICB7IGVycm9yOiAxLCB3YXJuaW5nOiAyLCBpbmZvOiAzIH1bZi5zZXZlcml0eV0sXG4gICAgICAgICAgeyBsaW5lOiBmLnBvc2l0aW9uLnN0YXJ0LmxpbmUgLSAxLCBjaGFyYWN0ZXI6IGYucG9zaXRpb24uc3RhcnQuY29sdW1uIC0gMSB9LFxuICAgICAgICAgIHsgbGluZTogZi5wb3NpdGlvbi5lbmQubGluZSAtIDEsIGNoYXJhY3RlcjogZi5wb3NpdGlvbi5lbmQuY29sdW1uIC0gMSB9LFxuICAgICAgICAgIGYucmVsYXRlZC5sZW5ndGgsXG4gICAgICAgIF0pLFxuICAgICAgKTtcbiAgICAgIGFzc2VydC5vayhmaW5kaW5ncy5sZW5ndGggPiAyKTtcbiAgICAgIGlmIChvbmUgPT09IGVuZ2luZSkgYXdhaXQgY2xpZW50LnN0b3AoKTtcbiAgICB9XG4gIH0pO1xuXG4gIGl0KCdyZWFkcyB0aGUgc2FtZSBmaW5kaW5ncyBmcm9tIGEgdGV4dCB3aXRoIFdpbmRvd3MgbGluZSBlbmRzLCBhdCB0aGUgc2FtZSBsaW5lcycsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBzdGFydCgpO1xuICAgIGNsaWVudC5vcGVuKGF0KCdhLm1kJyksIERSQUZUKTtcbiAgICBjbGllbnQub3BlbihhdCgnYi5tZCcpLCBEUkFGVC5yZXBsYWNlQWxsKCdcXG4nLCAnXFxyXFxuJykpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc2F5KGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnYi5tZCcpKSksIHNheShhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJ2EubWQnKSkpKTtcbiAgfSk7XG5cbiAgaXQoJ2Fuc3dlcnMgYWZ0ZXIgYSBydWxlIGhhcyBmYWlsZWQsIGFuZCBzYXlzIHNvIGluIHRoZSBsb2cnLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgZW5naW5lID0gY3JlYXRlRmFrZUVuZ2luZSgpO1xuICAgIGxldCBmYWlscyA9IHRydWU7XG4gICAgY29uc3QgYnJva2VuOiB0eXBlb2YgZW5naW5lLmFuYWx5c2UgPSAoLi4uYXJncykgPT4ge1xuICAgICAgaWYgKGZhaWxzKSB0aHJvdyBuZXcgRXJyb3IoJ21hZGUgdG8gZmFpbCcpO1xuICAgICAgcmV0dXJuIGVuZ2luZS5hbmFseXNlKC4uLmFyZ3MpO1xuICAgIH07XG4gICAgYXdhaXQgc3RhcnQoeyBlbmdpbmU6IHsgLi4uZW5naW5lLCBhbmFseXNlOiBicm9rZW4gfSB9KTtcbiAgICBjbGllbnQub3BlbihhdCgnYS5tZCcpLCBEUkFGVCk7XG4gICAgYXNzZXJ0LmVxdWFsKGF3YWl0IGNsaWVudC5hc2soJ25jcy9jb3ZlcmFnZScsIHsgdXJpOiBhdCgnYS5tZCcpIH0pLCBudWxsKTtcbiAgICBmYWlscyA9IGZhbHNlO1xuICAgIGNsaWVudC5jaGFuZ2UoYXQoJ2EubWQnKSwgYCR7RFJBRlR9XFxuYCk7XG4gICAgYXNzZXJ0Lm5vdEVxdWFsKChhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJ2EubWQnKSkpLmxlbmd0aCwgMCk7XG4gICAgYXNzZXJ0Lm1hdGNoKGNsaWVudC5sb2cuam9pbigpLCAvbWFkZSB0byBmYWlsLyk7XG4gICAgKGNsaWVudC5sb2cgYXMgc3RyaW5nW10pLmxlbmd0aCA9IDA7XG4gIH0pO1xufSk7XG5cbmRlc2NyaWJlKCdzZXJ2ZXI6IHNldmVyYWwgZmlsZXMnLCAoKSA9PiB7XG4gIGxldCBjbGllbnQ6IFRlc3RDbGllbnQ7XG4gIGFmdGVyRWFjaChhc3luYyAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChjbGllbnQubG9nLCBbXSk7XG4gICAgYXdhaXQgY2xpZW50LnN0b3AoKTtcbiAgfSk7XG4gIGNvbnN0IGRpc2sgPSAoeWFtbDogc3RyaW5nLCBtb3JlOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge30pOiBNYXA8c3RyaW5nLCBzdHJpbmc+ID0+XG4gICAgbmV3IE1hcChcbiAgICAgIE9iamVjdC5lbnRyaWVzKHtcbiAgICAgICAgJ3N0cmF0ZWd5LnlhbWwnOiB5YW1sLFxuICAgICAgICAnMS5tZCc6IFRJVExFLFxuICAgICAgICAnMi5tZCc6ICcjIyBQZW9wbGVcXG5cXG5BbGwgc2Nob29scyB0ZWFjaCBpdCBieSBbZGF0ZV0uXFxuJyxcbiAgICAgICAgLi4ubW9yZSxcbiAgICAgIH0pLm1hcCgoW3BhdGgsIHRleHRdKSA9PiBbYXQocGF0aCksIHRleHRdKSxcbiAgICApO1xuXG4gIGl0KCdjaGVja3MgdGhlIGZpbGVzIG9mIGEgc3RyYXRlZ3kueWFtbCB0b2dldGhlciwgb3BlbmVkIG9yIG5vdCwgYW5kIHB1dHMgZmluZGluZ3MgYXQgdGhlaXIgZmlsZScsIGFzeW5jICgpID0+IHtcbiAgICBjbGllbnQgPSBhd2FpdCBjb25uZWN0KHsgZGlzazogZGlzaygnZmlsZXM6IFtcIjEubWRcIiwgXCIyLm1kXCJdXFxuJykgfSk7XG4gICAgY29uc3Qgc2Vjb25kID0gYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCcyLm1kJykpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc2F5KHNlY29uZCksIFsnMjoyNCB0ZXh0L3BsYWNlaG9sZGVyJ10pO1xuICAgIGNvbnN0IGZpcnN0ID0gc2F5KGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnMS5tZCcpKSk7XG4gICAgYXNzZXJ0Lm9rKGZpcnN0LmluY2x1ZGVzKCcwOjAgY292ZXJhZ2UvbWlzc2luZy1mb2N1cy1hcmVhJyksIGZpcnN0LmpvaW4oKSk7XG4gICAgY29uc3QgbWVzc2FnZXMgPSAoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCcxLm1kJykpKS5tYXAoKGQpID0+IGQubWVzc2FnZSkuam9pbigpO1xuICAgIGFzc2VydC5tYXRjaChtZXNzYWdlcywgL2ZvY3VzIGFyZWEgMSBSZXNwb25zZS8pO1xuICAgIGFzc2VydC5kb2VzTm90TWF0Y2gobWVzc2FnZXMsIC9mb2N1cyBhcmVhIDIgUGVvcGxlLyk7XG4gIH0pO1xuXG4gIGl0KCdyZWFkcyB1bnNhdmVkIHRleHQgYmVmb3JlIHdoYXQgaXMgb24gZGlzaycsIGFzeW5jICgpID0+IHtcbiAgICBjbGllbnQgPSBhd2FpdCBjb25uZWN0KHsgZGlzazogZGlzaygnZmlsZXM6IFtcIjEubWRcIiwgXCIyLm1kXCJdXFxuJykgfSk7XG4gICAgY2xpZW50Lm9wZW4oYXQoJzIubWQnKSwgJ0EgcmVzcG9uc2UgdGVhbSBhbnN3ZXJzLlxcbicpO1xuICAgIGNvbnN0IG1lc3NhZ2VzID0gKGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnMS5tZCcpKSkubWFwKChkKSA9PiBkLm1lc3NhZ2UpLmpvaW4oKTtcbiAgICBhc3NlcnQuZG9lc05vdE1hdGNoKG1lc3NhZ2VzLCAvZm9jdXMgYXJlYSAxIFJlc3BvbnNlLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKG1lc3NhZ2VzLCAvZm9jdXMgYXJlYSAyIFBlb3BsZS8pO1xuICAgIGNsaWVudC5jbG9zZShhdCgnMi5tZCcpKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHNheShhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJzIubWQnKSkpLCBbJzI6MjQgdGV4dC9wbGFjZWhvbGRlciddKTtcbiAgfSk7XG5cbiAgaXQoJ25vdGljZXMgZmlsZXMgdGhhdCBjaGFuZ2UsIGNvbWUgYW5kIGdvIG91dHNpZGUgdGhlIGVkaXRvcicsIGFzeW5jICgpID0+IHtcbiAgICBjbGllbnQgPSBhd2FpdCBjb25uZWN0KHsgZGlzazogZGlzaygnZmlsZXM6IFtcIioubWRcIl1cXG4nKSB9KTtcbiAgICBhc3NlcnQuZXF1YWwoKGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnMi5tZCcpKSkubGVuZ3RoLCAxKTtcbiAgICBjbGllbnQuZGlzay5zZXQoYXQoJzIubWQnKSwgJ0FsbCBzY2hvb2xzIHRlYWNoIGl0LlxcbicpO1xuICAgIGNsaWVudC50b3VjaERpc2soYXQoJzIubWQnKSwgRmlsZUNoYW5nZVR5cGUuQ2hhbmdlZCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJzIubWQnKSksIFtdKTtcbiAgICBjbGllbnQuZGlzay5zZXQoYXQoJzMubWQnKSwgJ1RCRFxcbicpO1xuICAgIGNsaWVudC50b3VjaERpc2soYXQoJzMubWQnKSwgRmlsZUNoYW5nZVR5cGUuQ3JlYXRlZCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzYXkoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCczLm1kJykpKSwgWycwOjAgdGV4dC9wbGFjZWhvbGRlciddKTtcbiAgICBjbGllbnQuZGlzay5kZWxldGUoYXQoJzMubWQnKSk7XG4gICAgY2xpZW50LnRvdWNoRGlzayhhdCgnMy5tZCcpLCBGaWxlQ2hhbmdlVHlwZS5EZWxldGVkKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnMy5tZCcpKSwgW10pO1xuICB9KTtcblxuICBpdCgnc2hvd3Mgd2hhdCBpcyB3cm9uZyBpbiBzdHJhdGVneS55YW1sIHRoZXJlLCBhbmQgZm9sbG93cyBpdHMgdW5zYXZlZCB0ZXh0JywgYXN5bmMgKCkgPT4ge1xuICAgIGNsaWVudCA9IGF3YWl0IGNvbm5lY3QoeyBkaXNrOiBkaXNrKCdmaWxlczogW1wiMS5tZFwiXVxcbicpIH0pO1xuICAgIGNsaWVudC5vcGVuKGF0KCdzdHJhdGVneS55YW1sJyksICdmaWxlczogW1wiMS5tZFwiLCBcIjkubWRcIl1cXG5wcm9maWw6IHJlbGVhc2VcXG4nKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHNheShhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJ3N0cmF0ZWd5LnlhbWwnKSkpLnNvcnQoKSwgW1xuICAgICAgJzA6MTYgY29uZmlnL2ludmFsaWQtdmFsdWUnLFxuICAgICAgJzE6MCBjb25maWcvdW5rbm93bi1rZXknLFxuICAgIF0pO1xuICAgIGNsaWVudC5jaGFuZ2UoYXQoJ3N0cmF0ZWd5LnlhbWwnKSwgJ2ZpbGVzOiBbXCIxLm1kXCIsIFwiMi5tZFwiXVxcbicpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCdzdHJhdGVneS55YW1sJykpLCBbXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzYXkoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCcyLm1kJykpKSwgWycyOjI0IHRleHQvcGxhY2Vob2xkZXInXSk7XG4gIH0pO1xuXG4gIGl0KCdtYWtlcyBvZiBhIHN0cmF0ZWd5IHdob3NlIHN0cmF0ZWd5LnlhbWwgaXMgcmVtb3ZlZCBzaW5nbGUgZmlsZXMgYWdhaW4nLCBhc3luYyAoKSA9PiB7XG4gICAgY2xpZW50ID0gYXdhaXQgY29ubmVjdCh7IGRpc2s6IGRpc2soJ2ZpbGVzOiBbXCIxLm1kXCIsIFwiMi5tZFwiXVxcbicpIH0pO1xuICAgIGNsaWVudC5vcGVuKGF0KCcxLm1kJyksIFRJVExFKTtcbiAgICBhc3NlcnQuZXF1YWwoKGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhhdCgnMi5tZCcpKSkubGVuZ3RoLCAxKTtcbiAgICBjbGllbnQuZGlzay5kZWxldGUoYXQoJ3N0cmF0ZWd5LnlhbWwnKSk7XG4gICAgY2xpZW50LnRvdWNoRGlzayhhdCgnc3RyYXRlZ3kueWFtbCcpLCBGaWxlQ2hhbmdlVHlwZS5EZWxldGVkKTtcbiAgICBhd2FpdCBwYXVzZSgyMCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJzIubWQnKSksIFtdKTtcbiAgICBjb25zdCBtZXNzYWdlcyA9IChhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJzEubWQnKSkpLm1hcCgoZCkgPT4gZC5tZXNzYWdlKS5qb2luKCk7XG4gICAgYXNzZXJ0Lm1hdGNoKG1lc3NhZ2VzLCAvZm9jdXMgYXJlYSAyIFBlb3BsZS8pO1xuICB9KTtcblxuICBpdCgnZmluZHMgdGhlIHN0cmF0ZWd5LnlhbWwgYWJvdmUgYSBjaGFwdGVyLCBpbiB0aGUgd29ya3NwYWNlIGZvbGRlciBhbmQgbm8gaGlnaGVyJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGZpbGVzID0gbmV3IE1hcChbXG4gICAgICBbJ2ZpbGU6Ly8vd29yayUyMHNwYWNlL3N0cmF0ZWd5LnlhbWwnLCAnZmlsZXM6IFtcImluLyoqLyoubWRcIl1cXG4nXSxcbiAgICAgIFsnZmlsZTovLy93b3JrJTIwc3BhY2UvaW4vZGVlcC9jLm1kJywgJ1RCRFxcbiddLFxuICAgICAgWydmaWxlOi8vL3N0cmF0ZWd5LnlhbWwnLCAnZmlsZXM6IFtcIioqLyoubWRcIl1cXG4nXSxcbiAgICAgIFsnZmlsZTovLy9lbHNlL2QubWQnLCAnVEJEXFxuJ10sXG4gICAgXSk7XG4gICAgY2xpZW50ID0gYXdhaXQgY29ubmVjdCh7IGRpc2s6IGZpbGVzIH0pO1xuICAgIGNsaWVudC5vcGVuKGF0KCdpbi9kZWVwL2MubWQnKSwgJ1RCRFxcbicpO1xuICAgIGFzc2VydC5vayhzYXkoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCdpbi9kZWVwL2MubWQnKSkpLmluY2x1ZGVzKCcwOjAgdGV4dC9wbGFjZWhvbGRlcicpKTtcbiAgICBjbGllbnQub3BlbignZmlsZTovLy9lbHNlL2QubWQnLCAnVEJEXFxuJyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoJ2ZpbGU6Ly8vZWxzZS9kLm1kJyksIFtdKTtcbiAgfSk7XG5cbiAgaXQoJ3VzZXMgYSBjYXRhbG9ndWUgb2YgdGhlIHN0cmF0ZWd5LCBhbmQgc2F5cyBpbiBpdCB3aGF0IGlzIHdyb25nIHdpdGggaXQnLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgYmFkID0gbmV3IE1hcChkaXNrKCdmcmFtZXdvcms6IG93bi55YW1sXFxuZmlsZXM6IFtcIjEubWRcIl1cXG4nLCB7ICdvd24ueWFtbCc6ICdpZDogeFxcbicgfSkpO1xuICAgIGNsaWVudCA9IGF3YWl0IGNvbm5lY3QoeyBkaXNrOiBiYWQgfSk7XG4gICAgYXNzZXJ0Lm9rKHNheShhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJ293bi55YW1sJykpKS5zb21lKChkKSA9PiBkLmluY2x1ZGVzKCdjb25maWcvaW52YWxpZC1mcmFtZXdvcmsnKSkpO1xuICAgIGFzc2VydC5tYXRjaChTdHJpbmcoKGF3YWl0IGNsaWVudC5hc2soJ25jcy9jb3ZlcmFnZScsIHsgdXJpOiBhdCgnMS5tZCcpIH0pKT8uZnJhbWV3b3JrKSwgL1NtYWxsIEd1aWRlLyk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsc0JBQXVDO0FBT2hELElBQU0sUUFBUTtBQUNkLElBQU0sUUFBUSxHQUFHLEtBQUs7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUV0QixJQUFNLE1BQU0sQ0FBQyxTQUNYLEtBQUssSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLE1BQU0sTUFBTSxJQUFJLElBQUksRUFBRSxNQUFNLE1BQU0sU0FBUyxJQUFJLE9BQU8sRUFBRSxJQUFJLENBQUMsRUFBRTtBQUV0RixTQUFTLHVCQUF1QixNQUFNO0FBQ3BDLE1BQUk7QUFDSixRQUFNLFFBQVEsVUFBVSxTQUFvRDtBQUMxRSxhQUFTLE1BQU0sUUFBUSxHQUFHLElBQUk7QUFBQSxFQUNoQztBQUNBLFlBQVUsWUFBWTtBQUNwQixXQUFPLFVBQVUsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUMvQixVQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3BCLENBQUM7QUFFRCxLQUFHLGtGQUFrRixZQUFZO0FBQy9GLFVBQU0sTUFBTTtBQUNaLFdBQU8sS0FBSyxHQUFHLE1BQU0sR0FBRyxLQUFLO0FBQzdCLFVBQU0sUUFBUSxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQztBQUNqRCxVQUFNLGNBQWMsTUFBTSxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsa0JBQWtCO0FBQ25FLFdBQU8sVUFBVSxhQUFhLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxHQUFHLFdBQVcsR0FBRyxHQUFHLEtBQUssRUFBRSxNQUFNLEdBQUcsV0FBVyxHQUFHLEVBQUUsQ0FBQztBQUMzRyxXQUFPLE1BQU0sWUFBWSxRQUFRLEtBQUs7QUFDdEMsV0FBTyxHQUFHLElBQUksS0FBSyxFQUFFLFNBQVMsaUNBQWlDLENBQUM7QUFDaEUsV0FBTyxNQUFNLE1BQU0sS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLDZCQUE2QixHQUFHLFVBQVUsQ0FBQztBQUFBLEVBQ3ZGLENBQUM7QUFFRCxLQUFHLGlEQUFpRCxZQUFZO0FBQzlELFVBQU0sTUFBTTtBQUNaLFdBQU8sS0FBSyxHQUFHLE1BQU0sR0FBRyxLQUFLO0FBQzdCLFVBQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDO0FBQ25DLFdBQU8sT0FBTyxHQUFHLE1BQU0sR0FBRyxpQkFBaUIsRUFBRSxPQUFPLEVBQUUsTUFBTSxHQUFHLFdBQVcsR0FBRyxHQUFHLEtBQUssRUFBRSxNQUFNLEdBQUcsV0FBVyxHQUFHLEVBQUUsQ0FBQztBQUNqSCxVQUFNLFFBQVEsTUFBTSxPQUFPLFlBQVksR0FBRyxNQUFNLENBQUM7QUFDakQsV0FBTyxHQUFHLENBQUMsSUFBSSxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLGtCQUFrQixDQUFDLEdBQUcsSUFBSSxLQUFLLEVBQUUsS0FBSyxDQUFDO0FBQUEsRUFDdEYsQ0FBQztBQUVELEtBQUcsMENBQTBDLFlBQVk7QUFDdkQsVUFBTSxNQUFNO0FBQ1osV0FBTyxLQUFLLEdBQUcsTUFBTSxHQUFHLEdBQUcsS0FBSztBQUFBO0FBQUEsQ0FBc0M7QUFDdEUsVUFBTSxXQUFXLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLDZCQUE2QjtBQUMzRyxXQUFPLFVBQVUsU0FBUyxxQkFBcUIsQ0FBQyxHQUFHLFVBQVU7QUFBQSxNQUMzRCxLQUFLLEdBQUcsTUFBTTtBQUFBLE1BQ2QsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLElBQUksV0FBVyxFQUFFLEdBQUcsS0FBSyxFQUFFLE1BQU0sSUFBSSxXQUFXLEdBQUcsRUFBRTtBQUFBLElBQy9FLENBQUM7QUFBQSxFQUNILENBQUM7QUFFRCxLQUFHLG1GQUFtRixZQUFZO0FBQ2hHLFVBQU0sTUFBTTtBQUNaLFdBQU8sS0FBSyxHQUFHLFdBQVcsR0FBRywyQ0FBMkM7QUFDeEUsV0FBTyxVQUFVLE1BQU0sT0FBTyxZQUFZLEdBQUcsV0FBVyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQzlELFdBQU8sS0FBSyxHQUFHLE1BQU0sR0FBRyxLQUFLO0FBQzdCLFdBQU8sVUFBVSxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUNoRSxVQUFNLE9BQU8sVUFBVSxFQUFFLFFBQVEsTUFBTSxDQUFDO0FBQ3hDLFdBQU8sVUFBVSxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN6RCxXQUFPLE9BQU8sR0FBRyxNQUFNLEdBQUc7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUErQixLQUFLLEVBQUU7QUFDaEUsV0FBTyxVQUFVLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQUEsRUFDbEUsQ0FBQztBQUVELEtBQUcseUVBQXlFLFlBQVk7QUFDdEYsVUFBTSxNQUFNO0FBQ1osV0FBTyxLQUFLLEdBQUcsTUFBTSxHQUFHLDZEQUE2RDtBQUNyRixXQUFPLEdBQUcsSUFBSSxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQyxDQUFDLEVBQUUsU0FBUyxzQkFBc0IsQ0FBQztBQUNwRixXQUFPLEtBQUssR0FBRyxNQUFNLEdBQUc7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUFnQyxLQUFLLEVBQUU7QUFDL0QsV0FBTyxVQUFVLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDM0QsQ0FBQztBQUVELEtBQUcseUVBQXlFLFlBQVk7QUFDdEYsVUFBTSxNQUFNO0FBQ1osV0FBTyxLQUFLLEdBQUcsTUFBTSxHQUFHLEtBQUs7QUFDN0IsV0FBTyxVQUFVLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQ2hFLFdBQU8sTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUN2QixXQUFPLFVBQVUsTUFBTSxPQUFPLFlBQVksR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUMzRCxDQUFDO0FBRUQsS0FBRyx1REFBdUQsWUFBWTtBQUNwRSxVQUFNLE1BQU0sRUFBRSxVQUFVLEVBQUUsT0FBTyxHQUFHLEVBQUUsQ0FBQztBQUN2QyxXQUFPLEtBQUssR0FBRyxNQUFNLEdBQUcsS0FBSztBQUM3QixVQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQztBQUNuQyxVQUFNLFNBQVMsT0FBTyxVQUFVLEdBQUcsTUFBTSxDQUFDO0FBQzFDLGFBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQzFCLGFBQU8sT0FBTyxHQUFHLE1BQU0sR0FBRyxHQUFHLEtBQUssR0FBRyxJQUFJLE9BQU8sQ0FBQyxDQUFDLEVBQUU7QUFDcEQsWUFBTSxNQUFNLEVBQUU7QUFBQSxJQUNoQjtBQUNBLFdBQU8sTUFBTSxPQUFPLFVBQVUsR0FBRyxNQUFNLENBQUMsR0FBRyxNQUFNO0FBQ2pELFVBQU0sTUFBTSxHQUFHO0FBQ2YsV0FBTyxNQUFNLE9BQU8sVUFBVSxHQUFHLE1BQU0sQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUFBLEVBQ3ZELENBQUM7QUFFRCxLQUFHLDhFQUE4RSxZQUFZO0FBQzNGLFVBQU0sTUFBTSxFQUFFLFVBQVUsRUFBRSxTQUFTLFdBQVcsRUFBRSxDQUFDO0FBQ2pELFdBQU8sS0FBSyxHQUFHLE1BQU0sR0FBRyxLQUFLO0FBQzdCLFVBQU0sV0FBVyxhQUNkLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLDZCQUE2QixHQUFHO0FBQ2hHLFdBQU8sTUFBTSxNQUFNLFNBQVMsR0FBRyxDQUFDO0FBQ2hDLFdBQU8sT0FBTyxHQUFHLE1BQU0sR0FBRztBQUFBO0FBQUE7QUFBQTtBQUFBLEVBQWlDLEtBQUssRUFBRTtBQUNsRSxXQUFPLE1BQU0sTUFBTSxTQUFTLEdBQUcsQ0FBQztBQUFBLEVBQ2xDLENBQUM7QUFFRCxLQUFHLDZEQUE2RCxZQUFZO0FBQzFFLFVBQU0sU0FBUyxpQkFBaUI7QUFDaEMsZUFBVyxPQUFPLENBQUMsUUFBUSxjQUFjLEdBQUc7QUFDMUMsWUFBTSxNQUFNLEVBQUUsUUFBUSxJQUFJLENBQUM7QUFDM0IsYUFBTyxLQUFLLEdBQUcsTUFBTSxHQUFHLEtBQUs7QUFDN0IsWUFBTSxRQUFRLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDO0FBQ2pELFlBQU0sRUFBRSxXQUFXLFFBQVEsSUFBSSxJQUFJLFdBQVcsQ0FBQztBQUMvQyxZQUFNLFFBQVEsRUFBRSxXQUFXLFNBQVMsT0FBTyxJQUFJLE9BQU8sT0FBTyxhQUFhO0FBQzFFLFlBQU0sRUFBRSxTQUFTLElBQUksSUFBSSxRQUFRLEVBQUUsT0FBTyxDQUFDLEVBQUUsTUFBTSxRQUFRLE1BQU0sTUFBTSxDQUFDLEdBQUcsUUFBUSxjQUFjLEdBQUcsS0FBSztBQUN6RyxhQUFPO0FBQUEsUUFDTCxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLFVBQVUsRUFBRSxNQUFNLE9BQU8sRUFBRSxNQUFNLEtBQUssRUFBRSxvQkFBb0IsTUFBTSxDQUFDO0FBQUEsUUFDMUcsU0FBUyxJQUFJLENBQUMsTUFBTTtBQUFBLFVBQ2xCLEVBQUU7QUFBQSxVQUNGLEVBQUU7QUFBQSxVQUNGLEVBQUUsT0FBTyxHQUFHLFNBQVMsR0FBRyxNQUFNLEVBQUUsRUFBRSxFQUFFLFFBQVE7QUFBQSxVQUM1QyxFQUFFLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxHQUFHLFdBQVcsRUFBRSxTQUFTLE1BQU0sU0FBUyxFQUFFO0FBQUEsVUFDMUUsRUFBRSxNQUFNLEVBQUUsU0FBUyxJQUFJLE9BQU8sR0FBRyxXQUFXLEVBQUUsU0FBUyxJQUFJLFNBQVMsRUFBRTtBQUFBLFVBQ3RFLEVBQUUsUUFBUTtBQUFBLFFBQ1osQ0FBQztBQUFBLE1BQ0g7QUFDQSxhQUFPLEdBQUcsU0FBUyxTQUFTLENBQUM7QUFDN0IsVUFBSSxRQUFRLE9BQVEsT0FBTSxPQUFPLEtBQUs7QUFBQSxJQUN4QztBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsaUZBQWlGLFlBQVk7QUFDOUYsVUFBTSxNQUFNO0FBQ1osV0FBTyxLQUFLLEdBQUcsTUFBTSxHQUFHLEtBQUs7QUFDN0IsV0FBTyxLQUFLLEdBQUcsTUFBTSxHQUFHLE1BQU0sV0FBVyxNQUFNLE1BQU0sQ0FBQztBQUN0RCxXQUFPLFVBQVUsSUFBSSxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQyxDQUFDLEdBQUcsSUFBSSxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUN2RyxDQUFDO0FBRUQsS0FBRywyREFBMkQsWUFBWTtBQUN4RSxVQUFNLFNBQVMsaUJBQWlCO0FBQ2hDLFFBQUksUUFBUTtBQUNaLFVBQU0sU0FBZ0MsSUFBSSxTQUFTO0FBQ2pELFVBQUksTUFBTyxPQUFNLElBQUksTUFBTSxjQUFjO0FBQ3pDLGFBQU8sT0FBTyxRQUFRLEdBQUcsSUFBSTtBQUFBLElBQy9CO0FBQ0EsVUFBTSxNQUFNLEVBQUUsUUFBUSxFQUFFLEdBQUcsUUFBUSxTQUFTLE9BQU8sRUFBRSxDQUFDO0FBQ3RELFdBQU8sS0FBSyxHQUFHLE1BQU0sR0FBRyxLQUFLO0FBQzdCLFdBQU8sTUFBTSxNQUFNLE9BQU8sSUFBSSxnQkFBZ0IsRUFBRSxLQUFLLEdBQUcsTUFBTSxFQUFFLENBQUMsR0FBRyxJQUFJO0FBQ3hFLFlBQVE7QUFDUixXQUFPLE9BQU8sR0FBRyxNQUFNLEdBQUcsR0FBRyxLQUFLO0FBQUEsQ0FBSTtBQUN0QyxXQUFPLFVBQVUsTUFBTSxPQUFPLFlBQVksR0FBRyxNQUFNLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDaEUsV0FBTyxNQUFNLE9BQU8sSUFBSSxLQUFLLEdBQUcsY0FBYztBQUM5QyxJQUFDLE9BQU8sSUFBaUIsU0FBUztBQUFBLEVBQ3BDLENBQUM7QUFDSCxDQUFDO0FBRUQsU0FBUyx5QkFBeUIsTUFBTTtBQUN0QyxNQUFJO0FBQ0osWUFBVSxZQUFZO0FBQ3BCLFdBQU8sVUFBVSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQy9CLFVBQU0sT0FBTyxLQUFLO0FBQUEsRUFDcEIsQ0FBQztBQUNELFFBQU0sT0FBTyxDQUFDLE1BQWMsT0FBK0IsQ0FBQyxNQUMxRCxJQUFJO0FBQUEsSUFDRixPQUFPLFFBQVE7QUFBQSxNQUNiLGlCQUFpQjtBQUFBLE1BQ2pCLFFBQVE7QUFBQSxNQUNSLFFBQVE7QUFBQSxNQUNSLEdBQUc7QUFBQSxJQUNMLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLElBQUksTUFBTSxDQUFDLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQztBQUFBLEVBQzNDO0FBRUYsS0FBRyxnR0FBZ0csWUFBWTtBQUM3RyxhQUFTLE1BQU0sUUFBUSxFQUFFLE1BQU0sS0FBSywyQkFBMkIsRUFBRSxDQUFDO0FBQ2xFLFVBQU0sU0FBUyxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQztBQUNsRCxXQUFPLFVBQVUsSUFBSSxNQUFNLEdBQUcsQ0FBQyx1QkFBdUIsQ0FBQztBQUN2RCxVQUFNLFFBQVEsSUFBSSxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQ3RELFdBQU8sR0FBRyxNQUFNLFNBQVMsaUNBQWlDLEdBQUcsTUFBTSxLQUFLLENBQUM7QUFDekUsVUFBTSxZQUFZLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsS0FBSztBQUNuRixXQUFPLE1BQU0sVUFBVSx1QkFBdUI7QUFDOUMsV0FBTyxhQUFhLFVBQVUscUJBQXFCO0FBQUEsRUFDckQsQ0FBQztBQUVELEtBQUcsNkNBQTZDLFlBQVk7QUFDMUQsYUFBUyxNQUFNLFFBQVEsRUFBRSxNQUFNLEtBQUssMkJBQTJCLEVBQUUsQ0FBQztBQUNsRSxXQUFPLEtBQUssR0FBRyxNQUFNLEdBQUcsNEJBQTRCO0FBQ3BELFVBQU0sWUFBWSxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLEtBQUs7QUFDbkYsV0FBTyxhQUFhLFVBQVUsdUJBQXVCO0FBQ3JELFdBQU8sTUFBTSxVQUFVLHFCQUFxQjtBQUM1QyxXQUFPLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDdkIsV0FBTyxVQUFVLElBQUksTUFBTSxPQUFPLFlBQVksR0FBRyxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsdUJBQXVCLENBQUM7QUFBQSxFQUN2RixDQUFDO0FBRUQsS0FBRyw2REFBNkQsWUFBWTtBQUMxRSxhQUFTLE1BQU0sUUFBUSxFQUFFLE1BQU0sS0FBSyxtQkFBbUIsRUFBRSxDQUFDO0FBQzFELFdBQU8sT0FBTyxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUM3RCxXQUFPLEtBQUssSUFBSSxHQUFHLE1BQU0sR0FBRyx5QkFBeUI7QUFDckQsV0FBTyxVQUFVLEdBQUcsTUFBTSxHQUFHLGVBQWUsT0FBTztBQUNuRCxXQUFPLFVBQVUsTUFBTSxPQUFPLFlBQVksR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDekQsV0FBTyxLQUFLLElBQUksR0FBRyxNQUFNLEdBQUcsT0FBTztBQUNuQyxXQUFPLFVBQVUsR0FBRyxNQUFNLEdBQUcsZUFBZSxPQUFPO0FBQ25ELFdBQU8sVUFBVSxJQUFJLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDLENBQUMsR0FBRyxDQUFDLHNCQUFzQixDQUFDO0FBQ3BGLFdBQU8sS0FBSyxPQUFPLEdBQUcsTUFBTSxDQUFDO0FBQzdCLFdBQU8sVUFBVSxHQUFHLE1BQU0sR0FBRyxlQUFlLE9BQU87QUFDbkQsV0FBTyxVQUFVLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDM0QsQ0FBQztBQUVELEtBQUcsNEVBQTRFLFlBQVk7QUFDekYsYUFBUyxNQUFNLFFBQVEsRUFBRSxNQUFNLEtBQUssbUJBQW1CLEVBQUUsQ0FBQztBQUMxRCxXQUFPLEtBQUssR0FBRyxlQUFlLEdBQUcsNENBQTRDO0FBQzdFLFdBQU8sVUFBVSxJQUFJLE1BQU0sT0FBTyxZQUFZLEdBQUcsZUFBZSxDQUFDLENBQUMsRUFBRSxLQUFLLEdBQUc7QUFBQSxNQUMxRTtBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLE9BQU8sR0FBRyxlQUFlLEdBQUcsMkJBQTJCO0FBQzlELFdBQU8sVUFBVSxNQUFNLE9BQU8sWUFBWSxHQUFHLGVBQWUsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNsRSxXQUFPLFVBQVUsSUFBSSxNQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyx1QkFBdUIsQ0FBQztBQUFBLEVBQ3ZGLENBQUM7QUFFRCxLQUFHLHlFQUF5RSxZQUFZO0FBQ3RGLGFBQVMsTUFBTSxRQUFRLEVBQUUsTUFBTSxLQUFLLDJCQUEyQixFQUFFLENBQUM7QUFDbEUsV0FBTyxLQUFLLEdBQUcsTUFBTSxHQUFHLEtBQUs7QUFDN0IsV0FBTyxPQUFPLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQzdELFdBQU8sS0FBSyxPQUFPLEdBQUcsZUFBZSxDQUFDO0FBQ3RDLFdBQU8sVUFBVSxHQUFHLGVBQWUsR0FBRyxlQUFlLE9BQU87QUFDNUQsVUFBTSxNQUFNLEVBQUU7QUFDZCxXQUFPLFVBQVUsTUFBTSxPQUFPLFlBQVksR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDekQsVUFBTSxZQUFZLE1BQU0sT0FBTyxZQUFZLEdBQUcsTUFBTSxDQUFDLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsS0FBSztBQUNuRixXQUFPLE1BQU0sVUFBVSxxQkFBcUI7QUFBQSxFQUM5QyxDQUFDO0FBRUQsS0FBRyxrRkFBa0YsWUFBWTtBQUMvRixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUFBLE1BQ3BCLENBQUMsc0NBQXNDLHlCQUF5QjtBQUFBLE1BQ2hFLENBQUMscUNBQXFDLE9BQU87QUFBQSxNQUM3QyxDQUFDLHlCQUF5QixzQkFBc0I7QUFBQSxNQUNoRCxDQUFDLHFCQUFxQixPQUFPO0FBQUEsSUFDL0IsQ0FBQztBQUNELGFBQVMsTUFBTSxRQUFRLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFDdEMsV0FBTyxLQUFLLEdBQUcsY0FBYyxHQUFHLE9BQU87QUFDdkMsV0FBTyxHQUFHLElBQUksTUFBTSxPQUFPLFlBQVksR0FBRyxjQUFjLENBQUMsQ0FBQyxFQUFFLFNBQVMsc0JBQXNCLENBQUM7QUFDNUYsV0FBTyxLQUFLLHFCQUFxQixPQUFPO0FBQ3hDLFdBQU8sVUFBVSxNQUFNLE9BQU8sWUFBWSxtQkFBbUIsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNwRSxDQUFDO0FBRUQsS0FBRywwRUFBMEUsWUFBWTtBQUN2RixVQUFNLE1BQU0sSUFBSSxJQUFJLEtBQUssMENBQTBDLEVBQUUsWUFBWSxVQUFVLENBQUMsQ0FBQztBQUM3RixhQUFTLE1BQU0sUUFBUSxFQUFFLE1BQU0sSUFBSSxDQUFDO0FBQ3BDLFdBQU8sR0FBRyxJQUFJLE1BQU0sT0FBTyxZQUFZLEdBQUcsVUFBVSxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsMEJBQTBCLENBQUMsQ0FBQztBQUMzRyxXQUFPLE1BQU0sUUFBUSxNQUFNLE9BQU8sSUFBSSxnQkFBZ0IsRUFBRSxLQUFLLEdBQUcsTUFBTSxFQUFFLENBQUMsSUFBSSxTQUFTLEdBQUcsYUFBYTtBQUFBLEVBQ3hHLENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
