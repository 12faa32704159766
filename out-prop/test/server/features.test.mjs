import {
  applyEdits,
  at,
  connect
} from "../../chunk-3I7Q7HFC.mjs";
import "../../chunk-JRZETMSH.mjs";
import "../../chunk-52VI7KZS.mjs";
import "../../chunk-O2F4HYKO.mjs";
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

// test/server/features.test.ts
import assert from "node:assert/strict";
var DRAFT = `# National Cybersecurity Strategy

## Response

A response team answers at all hours.

- Every exercise is reported.

## Indicators

KPI: 95 % of ministries run an exercise by 2027, led by the Agency.

KPI: More exercise for all.

| KPI | Deadline | Lead |
|---|---|---|
| A response team | | |

The NCSC knows. The NCSC acts. The NCSC reports. Nearly all schools hear of it.
`;
var URI = at("a.md");
var lineOf = (text, words) => text.slice(0, text.indexOf(words)).split("\n").length - 1;
describe("server: features", () => {
  let client;
  const start = async (text = DRAFT, disk = /* @__PURE__ */ new Map(), abilities = {}) => {
    client = await connect({ disk, abilities });
    client.open(URI, text);
    await client.diagnostics(URI);
  };
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });
  const hover = async (text, words) => {
    const position = { line: lineOf(text, words), character: 3 };
    const answer = await client.request("textDocument/hover", { textDocument: { uri: URI }, position });
    return answer ? answer.contents.value : "";
  };
  it("explains a passage: element, score, words, what it asks, the number of its section", async () => {
    await start();
    const text = await hover(DRAFT, "A response team answers");
    assert.match(text, /\*\*1\.1 Response Team\*\* — 90 % · “response team”/);
    assert.match(text, /Response Team, in short\./);
    assert.match(text, /\*Small Guide, 1\.1\*/);
    assert.doesNotMatch(text, /Not answered yet/);
    assert.match(await hover(DRAFT, "The NCSC knows"), /nearest is 2\.1 Schools \(40 %\)/);
  });
  it("says which asks of a pinned element nothing answers", async () => {
    const text = "# National Cybersecurity Strategy\n\n<!-- ncs: 2.1 -- by hand -->\n\nWe teach.\n";
    await start(text);
    assert.match(await hover(text, "We teach"), /pinned by the author[^]*Not answered yet:\n- Says who does schools/);
    assert.match(await hover(text, "<!-- ncs"), /Pins what follows[^]*2\.1 Schools[^]*Reason given: by hand/);
  });
  it("sums up a section over its heading", async () => {
    await start();
    const text = await hover(DRAFT, "## Response");
    assert.match(text, /1\.1 Response Team\*\*: 1 passage \(“response team”\)[^]*1\.2 Exercises\*\*: 1 passage/);
  });
  it("gives the five letters of a KPI with their reasons", async () => {
    await start();
    const text = await hover(DRAFT, "KPI: More");
    assert.match(text, /\*\*KPI\*\*: not SMART yet/);
    assert.match(text, /✗ \*\*Time-bound\*\* \(no\): nothing says so/);
    assert.match(await hover(DRAFT, "KPI: 95"), /✓ \*\*Measurable\*\* \(yes\): earned by "95 %"/);
  });
  it("does not let the draft speak Markdown in a hover", async () => {
    const text = "# National Cybersecurity Strategy\n\n<!-- ncs-disable x/[y](command:z) -- <b>![](http://x.y/z) -->\n\nText.\n";
    await start(text);
    const shown = await hover(text, "<!-- ncs");
    assert.doesNotMatch(shown, /[^\\]\[y|<b>|!\[\]\(/);
  });
  it("explains elements and rules in strategy.yaml", async () => {
    await start();
    const yaml = 'rules:\n  text/placeholder: off\nnotApplicable:\n  - element: "2.1"\n    reason: none here\n';
    client.open(at("strategy.yaml"), yaml);
    await client.diagnostics(at("strategy.yaml"));
    const ask = (line) => client.request("textDocument/hover", {
      textDocument: { uri: at("strategy.yaml") },
      position: { line, character: 14 }
    });
    assert.match(JSON.stringify(await ask(1)), /text\/placeholder/);
    assert.match(JSON.stringify(await ask(3)), /2\.1 Schools/);
    assert.equal(await ask(0), null);
  });
  const lenses = async () => {
    const found = await client.request("textDocument/codeLens", { textDocument: { uri: URI } });
    return found.map((l) => `${l.range.start.line} ${l.command?.title} [${l.command?.command}]`);
  };
  it("counts over headings what sections address and how their KPIs do, and can be switched off", async () => {
    await start();
    assert.deepEqual(await lenses(), [
      "0 Addresses 1.1, 1.2 \xB7 1 of 3 KPIs SMART [ncs.showCoverage]",
      "2 Addresses 1.1, 1.2 [ncs.showCoverage]",
      "8 Addresses 1.1, 1.2 \xB7 1 of 3 KPIs SMART [ncs.showCoverage]"
    ]);
    await client.configure({ codeLens: false });
    assert.deepEqual(await lenses(), []);
  });
  it("names no command that the client does not have", async () => {
    await start(DRAFT, /* @__PURE__ */ new Map(), { commands: false });
    assert.match((await lenses())[1], /\[\]$/);
  });
  const actions = async (line, uri = URI) => {
    const all = await client.diagnostics(uri);
    const diagnostics = all.filter((d) => d.range.start.line <= line && line <= d.range.end.line);
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    return client.request("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics } });
  };
  const act = async (line, title) => {
    const all = await actions(line);
    const found = all.find((a) => title.test(a.title));
    assert.ok(found, `no ${title} among: ${all.map((a) => a.title).join(" | ")}`);
    return found;
  };
  const changesOf = (action) => action.edit?.documentChanges ?? [];
  const applied = (action, text, uri = URI) => {
    const change = changesOf(action).find((c) => c.textDocument?.uri === uri);
    assert.ok(change, JSON.stringify(action));
    for (const { range } of change.edits) assert.deepEqual(range.start, range.end);
    return applyEdits(text, change.edits);
  };
  it("inserts a chapter on a missing focus area at its place, and the finding goes", async () => {
    await start();
    const after = applied(await act(0, /^Insert a chapter on 2 People$/), DRAFT);
    assert.ok(after.startsWith(DRAFT.slice(0, DRAFT.indexOf("## Indicators")).trimEnd()), after);
    assert.match(
      after,
      /reported\.\n\n## People\n\n### Schools\n\n<!-- Say who does it\. -->\n\n\[body responsible\] will do schools by \[date\]\.\n\n## Indicators/
    );
    client.change(URI, after);
    const codes = (await client.diagnostics(URI)).map((d) => `${String(d.code)} ${d.message}`).join("\n");
    assert.doesNotMatch(codes, /missing-focus-area/);
  });
  it("inserts a missing section behind its neighbour, with the rank of that", async () => {
    const text = "# National Cybersecurity Strategy\n\n## A\n\n### Team\n\nA response team answers.\n\n#### More\n\nText.\n\n## B\n\nText.\n";
    await start(text);
    const line = (await client.diagnostics(URI)).find((d) => d.code === "coverage/missing-element").range.start.line;
    const after = applied(await act(line, /^Insert a section on 1\.2 Exercises$/), text);
    assert.match(after, /Text\.\n\n### Exercises\n\n<!--[^]*\[date\]\.\n\n## B/);
  });
  it("inserts a standard section before the focus areas, or at the end, and the finding no longer names it", async () => {
    await start();
    const named = async () => String((await client.diagnostics(URI)).find((d) => d.code === "structure/missing-section")?.message);
    assert.match(await named(), /vision[^]*glossary/);
    const front = applied(await act(0, /^Insert the section “Vision”$/), DRAFT);
    assert.match(front, /^# National Cybersecurity Strategy\n\n## Vision\n\nBy \[year\], \[vision\]\.\n\n## Response/);
    client.change(URI, front);
    assert.doesNotMatch(await named(), /vision/);
    assert.match(
      applied(await act(0, /^Insert the section “Glossary”$/), front),
      /hear of it\.\n\n## Glossary\n\n- \[term\]\n$/
    );
  });
  it("keeps Windows line ends", async () => {
    const text = DRAFT.replaceAll("\n", "\r\n");
    await start(text);
    const after = applied(await act(0, /^Insert a chapter/), text);
    assert.equal(after.replaceAll("\r\n", "").includes("\n"), false);
  });
  it("marks an element as not applicable in a new strategy.yaml, with a field for the reason", async () => {
    const text = "# National Cybersecurity Strategy\n\n## A\n\nA response team answers.\n";
    await start(text, /* @__PURE__ */ new Map(), { commands: false });
    const line = (await client.diagnostics(URI)).find((d) => d.code === "coverage/missing-element").range.start.line;
    const action = await act(line, /^Mark 1\.2 Exercises as not applicable/);
    const [create, change] = changesOf(action);
    assert.deepEqual(create, { kind: "create", uri: at("strategy.yaml"), options: { ignoreIfExists: true } });
    assert.equal(
      change.edits[0].newText,
      'files:\n  - "a.md"\nnotApplicable:\n  - element: "1.2"\n    reason: "[reason]"\n'
    );
  });
  it("asks for the reason where the client can, and adds to the strategy.yaml that is there", async () => {
    const yaml = '# Ours\nfiles: [a.md] # one\nnotApplicable:\n  - element: "2.1"\n    reason: none # said so\n# end\n';
    await start(
      DRAFT.replace("- Every exercise is reported.", "").replace(/exercise/g, "thing"),
      /* @__PURE__ */ new Map([[at("strategy.yaml"), yaml]])
    );
    const line = (await client.diagnostics(URI)).find((d) => d.code === "coverage/missing-element").range.start.line;
    const { command } = await act(line, /^Mark 1\.2 Exercises as not applicable/);
    assert.equal(command?.command, "ncs.askAndEdit");
    const made = await client.ask("ncs/edit", { ...command.arguments[0], text: 'We have "none"\nat all' });
    assert.equal(
      applied(made, yaml, at("strategy.yaml")),
      yaml.replace("# said so\n", '# said so\n  - element: "1.2"\n    reason: "We have \\"none\\" at all"\n')
    );
  });
  it("writes into the front matter where strategy.yaml does not list the document", async () => {
    const text = `---
author: x
---

${DRAFT}`;
    await start(
      text,
      /* @__PURE__ */ new Map([
        [at("strategy.yaml"), "files: [b.md]\n"],
        [at("b.md"), "# B\n"]
      ])
    );
    const made = await client.ask("ncs/edit", { uri: URI, kind: "not-applicable", element: "2.1", text: "no pupils" });
    const after = applied(made, text);
    assert.ok(
      after.startsWith('---\nauthor: x\nnotApplicable:\n  - element: "2.1"\n    reason: "no pupils"\n---\n'),
      after
    );
    client.change(URI, after);
    const node = await client.ask("ncs/coverage", { uri: URI });
    assert.equal(node?.areas[1]?.elements[0]?.reason, "no pupils");
  });
  it("pins a passage to an element that it comes near to", async () => {
    await start();
    const line = lineOf(DRAFT, "The NCSC knows");
    const any = await act(line, /^Pin this passage to an element…$/);
    assert.equal(any.command?.command, "ncs.askAndEdit");
    const after = applied(await act(line, /^Pin this passage to 2\.1 Schools \(missing so far\)$/), DRAFT);
    assert.match(after, /\n\n<!-- ncs: 2\.1 -->\n\nThe NCSC knows/);
    client.change(URI, after);
    const node = await client.ask("ncs/coverage", { uri: URI });
    assert.equal(node?.areas[1]?.elements[0]?.status, "addressed");
  });
  it("silences a finding where it stands, with a reason that cannot break out of the comment", async () => {
    const text = "# National Cybersecurity Strategy\n\nDone by [date].\n\n- x\n- by [date]\n- y\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | [date] |\n\nEnd.\n";
    await start(text);
    for (const words of ["Done by", "- by [date]", "| 1 | [date]"]) {
      const line = lineOf(text, words);
      const { command } = await act(line, /^Silence text\/placeholder here…$/);
      const made = await client.ask("ncs/edit", { ...command.arguments[0], text: "known --> so" });
      const after = applied(made, text);
      assert.match(after, /-- known – so -->/);
      client.change(URI, after);
      const left = (await client.diagnostics(URI)).filter((d) => d.code === "text/placeholder");
      assert.equal(left.length, 2, after);
      const rows = after.split("\n").filter((l) => l.startsWith("|"));
      assert.equal(rows.length, 4);
      client.change(URI, text);
    }
  });
  it("adds the missing pieces of a KPI, as its rule has them", async () => {
    await start();
    const after = applied(await act(lineOf(DRAFT, "KPI: More"), /^Add “by \[date\]/), DRAFT);
    assert.match(after, /KPI: More exercise for all by \[date\][^.]*\.\n/);
  });
  it("spells out an acronym or lists it as known", async () => {
    await start();
    const line = lineOf(DRAFT, "The NCSC knows");
    assert.match(applied(await act(line, /^Spell out NCSC here$/), DRAFT), /The \[name in full\] \(NCSC\) knows/);
    const known = await act(line, /^List NCSC as known/);
    assert.match(JSON.stringify(known.edit), /acronyms:\\n {2}- \\"NCSC\\"/);
  });
  it("offers nothing where there is no strategy, and only what is asked for", async () => {
    await start();
    client.open(at("README.md"), "# Tool\n\nTBD\n");
    assert.deepEqual(await actions(2, at("README.md")), []);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const diagnostics = await client.diagnostics(URI);
    const found = await client.request("textDocument/codeAction", {
      textDocument: { uri: URI },
      range,
      context: { diagnostics, only: ["source"] }
    });
    assert.deepEqual(found, []);
  });
  const complete = async (typed, uri = URI, before = DRAFT) => {
    const text = before + typed.replace("\xA6", "");
    client.change(uri, text);
    const upTo = before + typed.slice(0, typed.indexOf("\xA6"));
    const lines = upTo.split("\n");
    const position = { line: lines.length - 1, character: lines.at(-1).length };
    return client.request("textDocument/completion", { textDocument: { uri }, position });
  };
  const labels = (items) => items.map((i) => i.label);
  it("completes directives, element numbers and rule ids in comments", async () => {
    await start();
    assert.deepEqual(labels(await complete("\n<!-- \xA6")), [
      "ncs:",
      "ncs-disable-next-line",
      "ncs-disable",
      "ncs-enable"
    ]);
    const ids = await complete("\n<!-- ncs: 1.\xA6 -->");
    assert.deepEqual(labels(ids), ["1.1", "1.2", "2.1"]);
    assert.match(String(ids[0].filterText), /Response Team/);
    assert.deepEqual(ids[0].textEdit.range, {
      start: { line: 20, character: 10 },
      end: { line: 20, character: 12 }
    });
    assert.ok(labels(await complete("\n<!-- ncs-disable-next-line t\xA6 -->")).includes("text/placeholder"));
    assert.deepEqual(await complete("\n<!-- ncs-disable x -- why \xA6 -->"), []);
  });
  it("completes section skeletons at the start of a line, missing ones first", async () => {
    await start();
    const items = await complete("\nncs\xA6");
    assert.deepEqual(labels(items), [
      "ncs 1.1 Response Team",
      "ncs 1.2 Exercises",
      "ncs 2.1 Schools",
      "ncs Vision",
      "ncs Glossary"
    ]);
    assert.ok(String(items[2].sortText) < String(items[0].sortText));
    assert.match(
      String(items[2].textEdit.newText),
      /^### Schools\n[^]*\$\{1:\[body responsible\]\} will do schools by \$\{2:\[date\]\}/
    );
    assert.deepEqual(await complete("\nThe ncs\xA6"), []);
  });
  it("completes owners that the draft names", async () => {
    await start();
    assert.deepEqual(labels(await complete("\n\nLead: \xA6")), ["the Agency"]);
    assert.deepEqual(labels(await complete("\n| KPI | Owner |\n|---|---|\n| x | \xA6 |")), ["the Agency"]);
    assert.deepEqual(await complete("\n| KPI | Owner |\n|---|---|\n| \xA6 | |"), []);
  });
  it("completes keys, elements, rules and values in strategy.yaml", async () => {
    await start();
    const yaml = at("strategy.yaml");
    client.open(yaml, "");
    await client.diagnostics(yaml);
    assert.ok(labels(await complete("fi\xA6", yaml, "")).includes("files"));
    assert.deepEqual(labels(await complete("profile: \xA6", yaml, "")), ["drafting", "review", "release"]);
    const quoted = await complete("notApplicable:\n  - element: \xA6", yaml, "");
    assert.equal(quoted[0].textEdit.newText, '"1.1"');
    const inQuotes = await complete('notApplicable:\n  - element: "1\xA6', yaml, "");
    assert.equal(inQuotes[0].textEdit.newText, "1.1");
    assert.ok(labels(await complete("rules:\n  \xA6", yaml, "")).includes("text/placeholder"));
    assert.deepEqual(labels(await complete("rules:\n  text/placeholder: \xA6", yaml, "")), [
      "error",
      "warning",
      "info",
      "off"
    ]);
  });
  it("leaves keys to a YAML extension that is there", async () => {
    await start(DRAFT, /* @__PURE__ */ new Map(), { yaml: true });
    client.open(at("strategy.yaml"), "");
    assert.deepEqual(await complete("fi\xA6", at("strategy.yaml"), ""), []);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9zZXJ2ZXIvZmVhdHVyZXMudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHR5cGUgeyBDb2RlQWN0aW9uLCBDb2RlTGVucywgQ29tcGxldGlvbkl0ZW0sIEhvdmVyLCBUZXh0RG9jdW1lbnRFZGl0IH0gZnJvbSAndnNjb2RlLWxhbmd1YWdlc2VydmVyL25vZGUnO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRBYmlsaXRpZXMgfSBmcm9tICcuLi8uLi9zcmMvc2VydmVyL3Byb3RvY29sLmpzJztcbmltcG9ydCB7IGFwcGx5RWRpdHMsIGF0LCBjb25uZWN0LCB0eXBlIFRlc3RDbGllbnQgfSBmcm9tICcuL2Nvbm5lY3QuanMnO1xuXG5jb25zdCBEUkFGVCA9IGAjIE5hdGlvbmFsIEN5YmVyc2VjdXJpdHkgU3RyYXRlZ3lcblxuIyMgUmVzcG9uc2VcblxuQSByZXNwb25zZSB0ZWFtIGFuc3dlcnMgYXQgYWxsIGhvdXJzLlxuXG4tIEV2ZXJ5IGV4ZXJjaXNlIGlzIHJlcG9ydGVkLlxuXG4jIyBJbmRpY2F0b3JzXG5cbktQSTogOTUgJSBvZiBtaW5pc3RyaWVzIHJ1biBhbiBleGVyY2lzZSBieSAyMDI3LCBsZWQgYnkgdGhlIEFnZW5jeS5cblxuS1BJOiBNb3JlIGV4ZXJjaXNlIGZvciBhbGwuXG5cbnwgS1BJIHwgRGVhZGxpbmUgfCBMZWFkIHxcbnwtLS18LS0tfC0tLXxcbnwgQSByZXNwb25zZSB0ZWFtIHwgfCB8XG5cblRoZSBOQ1NDIGtub3dzLiBUaGUgTkNTQyBhY3RzLiBUaGUgTkNTQyByZXBvcnRzLiBOZWFybHkgYWxsIHNjaG9vbHMgaGVhciBvZiBpdC5cbmA7XG5jb25zdCBVUkkgPSBhdCgnYS5tZCcpO1xuY29uc3QgbGluZU9mID0gKHRleHQ6IHN0cmluZywgd29yZHM6IHN0cmluZyk6IG51bWJlciA9PiB0ZXh0LnNsaWNlKDAsIHRleHQuaW5kZXhPZih3b3JkcykpLnNwbGl0KCdcXG4nKS5sZW5ndGggLSAxO1xuXG5kZXNjcmliZSgnc2VydmVyOiBmZWF0dXJlcycsICgpID0+IHtcbiAgbGV0IGNsaWVudDogVGVzdENsaWVudDtcbiAgY29uc3Qgc3RhcnQgPSBhc3luYyAoXG4gICAgdGV4dCA9IERSQUZULFxuICAgIGRpc2sgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpLFxuICAgIGFiaWxpdGllczogQ2xpZW50QWJpbGl0aWVzID0ge30sXG4gICk6IFByb21pc2U8dm9pZD4gPT4ge1xuICAgIGNsaWVudCA9IGF3YWl0IGNvbm5lY3QoeyBkaXNrLCBhYmlsaXRpZXMgfSk7XG4gICAgY2xpZW50Lm9wZW4oVVJJLCB0ZXh0KTtcbiAgICBhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoVVJJKTtcbiAgfTtcbiAgYWZ0ZXJFYWNoKGFzeW5jICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNsaWVudC5sb2csIFtdKTtcbiAgICBhd2FpdCBjbGllbnQuc3RvcCgpO1xuICB9KTtcblxuICAvLyBcdTI1MDBcdTI1MDAgSG92ZXIgXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXG5cbiAgY29uc3QgaG92ZXIgPSBhc3luYyAodGV4dDogc3RyaW5nLCB3b3Jkczogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmc+ID0+IHtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHsgbGluZTogbGluZU9mKHRleHQsIHdvcmRzKSwgY2hhcmFjdGVyOiAzIH07XG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgY2xpZW50LnJlcXVlc3Q8SG92ZXIgfCBudWxsPigndGV4dERvY3VtZW50L2hvdmVyJywgeyB0ZXh0RG9jdW1lbnQ6IHsgdXJpOiBVUkkgfSwgcG9zaXRpb24gfSk7XG4gICAgcmV0dXJuIGFuc3dlciA/IChhbnN3ZXIuY29udGVudHMgYXMgeyB2YWx1ZTogc3RyaW5nIH0pLnZhbHVlIDogJyc7XG4gIH07XG5cbiAgaXQoJ2V4cGxhaW5zIGEgcGFzc2FnZTogZWxlbWVudCwgc2NvcmUsIHdvcmRzLCB3aGF0IGl0IGFza3MsIHRoZSBudW1iZXIgb2YgaXRzIHNlY3Rpb24nLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBjb25zdCB0ZXh0ID0gYXdhaXQgaG92ZXIoRFJBRlQsICdBIHJlc3BvbnNlIHRlYW0gYW5zd2VycycpO1xuICAgIGFzc2VydC5tYXRjaCh0ZXh0LCAvXFwqXFwqMVxcLjEgUmVzcG9uc2UgVGVhbVxcKlxcKiBcdTIwMTQgOTAgJSBcdTAwQjcgXHUyMDFDcmVzcG9uc2UgdGVhbVx1MjAxRC8pO1xuICAgIGFzc2VydC5tYXRjaCh0ZXh0LCAvUmVzcG9uc2UgVGVhbSwgaW4gc2hvcnRcXC4vKTtcbiAgICBhc3NlcnQubWF0Y2godGV4dCwgL1xcKlNtYWxsIEd1aWRlLCAxXFwuMVxcKi8pO1xuICAgIGFzc2VydC5kb2VzTm90TWF0Y2godGV4dCwgL05vdCBhbnN3ZXJlZCB5ZXQvKTtcbiAgICBhc3NlcnQubWF0Y2goYXdhaXQgaG92ZXIoRFJBRlQsICdUaGUgTkNTQyBrbm93cycpLCAvbmVhcmVzdCBpcyAyXFwuMSBTY2hvb2xzIFxcKDQwICVcXCkvKTtcbiAgfSk7XG5cbiAgaXQoJ3NheXMgd2hpY2ggYXNrcyBvZiBhIHBpbm5lZCBlbGVtZW50IG5vdGhpbmcgYW5zd2VycycsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gJyMgTmF0aW9uYWwgQ3liZXJzZWN1cml0eSBTdHJhdGVneVxcblxcbjwhLS0gbmNzOiAyLjEgLS0gYnkgaGFuZCAtLT5cXG5cXG5XZSB0ZWFjaC5cXG4nO1xuICAgIGF3YWl0IHN0YXJ0KHRleHQpO1xuICAgIGFzc2VydC5tYXRjaChhd2FpdCBob3Zlcih0ZXh0LCAnV2UgdGVhY2gnKSwgL3Bpbm5lZCBieSB0aGUgYXV0aG9yW15dKk5vdCBhbnN3ZXJlZCB5ZXQ6XFxuLSBTYXlzIHdobyBkb2VzIHNjaG9vbHMvKTtcbiAgICBhc3NlcnQubWF0Y2goYXdhaXQgaG92ZXIodGV4dCwgJzwhLS0gbmNzJyksIC9QaW5zIHdoYXQgZm9sbG93c1teXSoyXFwuMSBTY2hvb2xzW15dKlJlYXNvbiBnaXZlbjogYnkgaGFuZC8pO1xuICB9KTtcblxuICBpdCgnc3VtcyB1cCBhIHNlY3Rpb24gb3ZlciBpdHMgaGVhZGluZycsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBzdGFydCgpO1xuICAgIGNvbnN0IHRleHQgPSBhd2FpdCBob3ZlcihEUkFGVCwgJyMjIFJlc3BvbnNlJyk7XG4gICAgYXNzZXJ0Lm1hdGNoKHRleHQsIC8xXFwuMSBSZXNwb25zZSBUZWFtXFwqXFwqOiAxIHBhc3NhZ2UgXFwoXHUyMDFDcmVzcG9uc2UgdGVhbVx1MjAxRFxcKVteXSoxXFwuMiBFeGVyY2lzZXNcXCpcXCo6IDEgcGFzc2FnZS8pO1xuICB9KTtcblxuICBpdCgnZ2l2ZXMgdGhlIGZpdmUgbGV0dGVycyBvZiBhIEtQSSB3aXRoIHRoZWlyIHJlYXNvbnMnLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBjb25zdCB0ZXh0ID0gYXdhaXQgaG92ZXIoRFJBRlQsICdLUEk6IE1vcmUnKTtcbiAgICBhc3NlcnQubWF0Y2godGV4dCwgL1xcKlxcKktQSVxcKlxcKjogbm90IFNNQVJUIHlldC8pO1xuICAgIGFzc2VydC5tYXRjaCh0ZXh0LCAvXHUyNzE3IFxcKlxcKlRpbWUtYm91bmRcXCpcXCogXFwobm9cXCk6IG5vdGhpbmcgc2F5cyBzby8pO1xuICAgIGFzc2VydC5tYXRjaChhd2FpdCBob3ZlcihEUkFGVCwgJ0tQSTogOTUnKSwgL1x1MjcxMyBcXCpcXCpNZWFzdXJhYmxlXFwqXFwqIFxcKHllc1xcKTogZWFybmVkIGJ5IFwiOTUgJVwiLyk7XG4gIH0pO1xuXG4gIGl0KCdkb2VzIG5vdCBsZXQgdGhlIGRyYWZ0IHNwZWFrIE1hcmtkb3duIGluIGEgaG92ZXInLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9XG4gICAgICAnIyBOYXRpb25hbCBDeWJlcnNlY3VyaXR5IFN0cmF0ZWd5XFxuXFxuPCEtLSBuY3MtZGlzYWJsZSB4L1t5XShjb21tYW5kOnopIC0tIDxiPiFbXShodHRwOi8veC55L3opIC0tPlxcblxcblRleHQuXFxuJztcbiAgICBhd2FpdCBzdGFydCh0ZXh0KTtcbiAgICBjb25zdCBzaG93biA9IGF3YWl0IGhvdmVyKHRleHQsICc8IS0tIG5jcycpO1xuICAgIGFzc2VydC5kb2VzTm90TWF0Y2goc2hvd24sIC9bXlxcXFxdXFxbeXw8Yj58IVxcW1xcXVxcKC8pO1xuICB9KTtcblxuICBpdCgnZXhwbGFpbnMgZWxlbWVudHMgYW5kIHJ1bGVzIGluIHN0cmF0ZWd5LnlhbWwnLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBjb25zdCB5YW1sID0gJ3J1bGVzOlxcbiAgdGV4dC9wbGFjZWhvbGRlcjogb2ZmXFxubm90QXBwbGljYWJsZTpcXG4gIC0gZWxlbWVudDogXCIyLjFcIlxcbiAgICByZWFzb246IG5vbmUgaGVyZVxcbic7XG4gICAgY2xpZW50Lm9wZW4oYXQoJ3N0cmF0ZWd5LnlhbWwnKSwgeWFtbCk7XG4gICAgYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKGF0KCdzdHJhdGVneS55YW1sJykpO1xuICAgIGNvbnN0IGFzayA9IChsaW5lOiBudW1iZXIpOiBQcm9taXNlPEhvdmVyIHwgbnVsbD4gPT5cbiAgICAgIGNsaWVudC5yZXF1ZXN0KCd0ZXh0RG9jdW1lbnQvaG92ZXInLCB7XG4gICAgICAgIHRleHREb2N1bWVudDogeyB1cmk6IGF0KCdzdHJhdGVneS55YW1sJykgfSxcbiAgICAgICAgcG9zaXRpb246IHsgbGluZSwgY2hhcmFjdGVyOiAxNCB9LFxuICAgICAgfSk7XG4gICAgYXNzZXJ0Lm1hdGNoKEpTT04uc3RyaW5naWZ5KGF3YWl0IGFzaygxKSksIC90ZXh0XFwvcGxhY2Vob2xkZXIvKTtcbiAgICBhc3NlcnQubWF0Y2goSlNPTi5zdHJpbmdpZnkoYXdhaXQgYXNrKDMpKSwgLzJcXC4xIFNjaG9vbHMvKTtcbiAgICBhc3NlcnQuZXF1YWwoYXdhaXQgYXNrKDApLCBudWxsKTtcbiAgfSk7XG5cbiAgLy8gXHUyNTAwXHUyNTAwIENvZGVMZW5zIFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFxuXG4gIGNvbnN0IGxlbnNlcyA9IGFzeW5jICgpOiBQcm9taXNlPHN0cmluZ1tdPiA9PiB7XG4gICAgY29uc3QgZm91bmQgPSBhd2FpdCBjbGllbnQucmVxdWVzdDxDb2RlTGVuc1tdPigndGV4dERvY3VtZW50L2NvZGVMZW5zJywgeyB0ZXh0RG9jdW1lbnQ6IHsgdXJpOiBVUkkgfSB9KTtcbiAgICByZXR1cm4gZm91bmQubWFwKChsKSA9PiBgJHtsLnJhbmdlLnN0YXJ0LmxpbmV9ICR7bC5jb21tYW5kPy50aXRsZX0gWyR7bC5jb21tYW5kPy5jb21tYW5kfV1gKTtcbiAgfTtcblxuICBpdCgnY291bnRzIG92ZXIgaGVhZGluZ3Mgd2hhdCBzZWN0aW9ucyBhZGRyZXNzIGFuZCBob3cgdGhlaXIgS1BJcyBkbywgYW5kIGNhbiBiZSBzd2l0Y2hlZCBvZmYnLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IGxlbnNlcygpLCBbXG4gICAgICAnMCBBZGRyZXNzZXMgMS4xLCAxLjIgXHUwMEI3IDEgb2YgMyBLUElzIFNNQVJUIFtuY3Muc2hvd0NvdmVyYWdlXScsXG4gICAgICAnMiBBZGRyZXNzZXMgMS4xLCAxLjIgW25jcy5zaG93Q292ZXJhZ2VdJyxcbiAgICAgICc4IEFkZHJlc3NlcyAxLjEsIDEuMiBcdTAwQjcgMSBvZiAzIEtQSXMgU01BUlQgW25jcy5zaG93Q292ZXJhZ2VdJyxcbiAgICBdKTtcbiAgICBhd2FpdCBjbGllbnQuY29uZmlndXJlKHsgY29kZUxlbnM6IGZhbHNlIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgbGVuc2VzKCksIFtdKTtcbiAgfSk7XG5cbiAgaXQoJ25hbWVzIG5vIGNvbW1hbmQgdGhhdCB0aGUgY2xpZW50IGRvZXMgbm90IGhhdmUnLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoRFJBRlQsIG5ldyBNYXAoKSwgeyBjb21tYW5kczogZmFsc2UgfSk7XG4gICAgYXNzZXJ0Lm1hdGNoKChhd2FpdCBsZW5zZXMoKSlbMV0hLCAvXFxbXFxdJC8pO1xuICB9KTtcblxuICAvLyBcdTI1MDBcdTI1MDAgQ29kZSBhY3Rpb25zIFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFxuXG4gIGNvbnN0IGFjdGlvbnMgPSBhc3luYyAobGluZTogbnVtYmVyLCB1cmkgPSBVUkkpOiBQcm9taXNlPENvZGVBY3Rpb25bXT4gPT4ge1xuICAgIGNvbnN0IGFsbCA9IGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyh1cmkpO1xuICAgIGNvbnN0IGRpYWdub3N0aWNzID0gYWxsLmZpbHRlcigoZCkgPT4gZC5yYW5nZS5zdGFydC5saW5lIDw9IGxpbmUgJiYgbGluZSA8PSBkLnJhbmdlLmVuZC5saW5lKTtcbiAgICBjb25zdCByYW5nZSA9IHsgc3RhcnQ6IHsgbGluZSwgY2hhcmFjdGVyOiAwIH0sIGVuZDogeyBsaW5lLCBjaGFyYWN0ZXI6IDAgfSB9O1xuICAgIHJldHVybiBjbGllbnQucmVxdWVzdCgndGV4dERvY3VtZW50L2NvZGVBY3Rpb24nLCB7IHRleHREb2N1bWVudDogeyB1cmkgfSwgcmFuZ2UsIGNvbnRleHQ6IHsgZGlhZ25vc3RpY3MgfSB9KTtcbiAgfTtcbiAgY29uc3QgYWN0ID0gYXN5bmMgKGxpbmU6IG51bWJlciwgdGl0bGU6IFJlZ0V4cCk6IFByb21pc2U8Q29kZUFjdGlvbj4gPT4ge1xuICAgIGNvbnN0IGFsbCA9IGF3YWl0IGFjdGlvbnMobGluZSk7XG4gICAgY29uc3QgZm91bmQgPSBhbGwuZmluZCgoYSkgPT4gdGl0bGUudGVzdChhLnRpdGxlKSk7XG4gICAgYXNzZXJ0Lm9rKGZvdW5kLCBgbm8gJHt0aXRsZX0gYW1vbmc6ICR7YWxsLm1hcCgoYSkgPT4gYS50aXRsZSkuam9pbignIHwgJyl9YCk7XG4gICAgcmV0dXJuIGZvdW5kO1xuICB9O1xuICBjb25zdCBjaGFuZ2VzT2YgPSAoYWN0aW9uOiB7IGVkaXQ/OiBDb2RlQWN0aW9uWydlZGl0J10gfSk6IFRleHREb2N1bWVudEVkaXRbXSA9PlxuICAgIChhY3Rpb24uZWRpdD8uZG9jdW1lbnRDaGFuZ2VzID8/IFtdKSBhcyBUZXh0RG9jdW1lbnRFZGl0W107XG4gIC8qKiBUaGUgdGV4dCBhZnRlciB0aGUgYWN0aW9uLCBoYXZpbmcgY2hlY2tlZCB0aGF0IGl0IG9ubHkgYWRkcywgaW4gdGhlIHZlcnNpb24gdGhhdCB0aGUgZWRpdG9yIGhhcy4gKi9cbiAgY29uc3QgYXBwbGllZCA9IChhY3Rpb246IHsgZWRpdD86IENvZGVBY3Rpb25bJ2VkaXQnXSB9LCB0ZXh0OiBzdHJpbmcsIHVyaSA9IFVSSSk6IHN0cmluZyA9PiB7XG4gICAgY29uc3QgY2hhbmdlID0gY2hhbmdlc09mKGFjdGlvbikuZmluZCgoYykgPT4gYy50ZXh0RG9jdW1lbnQ/LnVyaSA9PT0gdXJpKTtcbiAgICBhc3NlcnQub2soY2hhbmdlLCBKU09OLnN0cmluZ2lmeShhY3Rpb24pKTtcbiAgICBmb3IgKGNvbnN0IHsgcmFuZ2UgfSBvZiBjaGFuZ2UuZWRpdHMpIGFzc2VydC5kZWVwRXF1YWwocmFuZ2Uuc3RhcnQsIHJhbmdlLmVuZCk7XG4gICAgcmV0dXJuIGFwcGx5RWRpdHModGV4dCwgY2hhbmdlLmVkaXRzIGFzIFBhcmFtZXRlcnM8dHlwZW9mIGFwcGx5RWRpdHM+WzFdKTtcbiAgfTtcblxuICBpdCgnaW5zZXJ0cyBhIGNoYXB0ZXIgb24gYSBtaXNzaW5nIGZvY3VzIGFyZWEgYXQgaXRzIHBsYWNlLCBhbmQgdGhlIGZpbmRpbmcgZ29lcycsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBzdGFydCgpO1xuICAgIGNvbnN0IGFmdGVyID0gYXBwbGllZChhd2FpdCBhY3QoMCwgL15JbnNlcnQgYSBjaGFwdGVyIG9uIDIgUGVvcGxlJC8pLCBEUkFGVCk7XG4gICAgYXNzZXJ0Lm9rKGFmdGVyLnN0YXJ0c1dpdGgoRFJBRlQuc2xpY2UoMCwgRFJBRlQuaW5kZXhPZignIyMgSW5kaWNhdG9ycycpKS50cmltRW5kKCkpLCBhZnRlcik7XG4gICAgYXNzZXJ0Lm1hdGNoKFxuICAgICAgYWZ0ZXIsXG4gICAgICAvcmVwb3J0ZWRcXC5cXG5cXG4jIyBQZW9wbGVcXG5cXG4jIyMgU2Nob29sc1xcblxcbjwhLS0gU2F5IHdobyBkb2VzIGl0XFwuIC0tPlxcblxcblxcW2JvZHkgcmVzcG9uc2libGVcXF0gd2lsbCBkbyBzY2hvb2xzIGJ5IFxcW2RhdGVcXF1cXC5cXG5cXG4jIyBJbmRpY2F0b3JzLyxcbiAgICApO1xuICAgIGNsaWVudC5jaGFuZ2UoVVJJLCBhZnRlcik7XG4gICAgY29uc3QgY29kZXMgPSAoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKFVSSSkpLm1hcCgoZCkgPT4gYCR7U3RyaW5nKGQuY29kZSl9ICR7ZC5tZXNzYWdlfWApLmpvaW4oJ1xcbicpO1xuICAgIGFzc2VydC5kb2VzTm90TWF0Y2goY29kZXMsIC9taXNzaW5nLWZvY3VzLWFyZWEvKTtcbiAgfSk7XG5cbiAgaXQoJ2luc2VydHMgYSBtaXNzaW5nIHNlY3Rpb24gYmVoaW5kIGl0cyBuZWlnaGJvdXIsIHdpdGggdGhlIHJhbmsgb2YgdGhhdCcsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID1cbiAgICAgICcjIE5hdGlvbmFsIEN5YmVyc2VjdXJpdHkgU3RyYXRlZ3lcXG5cXG4jIyBBXFxuXFxuIyMjIFRlYW1cXG5cXG5BIHJlc3BvbnNlIHRlYW0gYW5zd2Vycy5cXG5cXG4jIyMjIE1vcmVcXG5cXG5UZXh0LlxcblxcbiMjIEJcXG5cXG5UZXh0Llxcbic7XG4gICAgYXdhaXQgc3RhcnQodGV4dCk7XG4gICAgY29uc3QgbGluZSA9IChhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoVVJJKSkuZmluZCgoZCkgPT4gZC5jb2RlID09PSAnY292ZXJhZ2UvbWlzc2luZy1lbGVtZW50JykhLnJhbmdlLnN0YXJ0LmxpbmU7XG4gICAgY29uc3QgYWZ0ZXIgPSBhcHBsaWVkKGF3YWl0IGFjdChsaW5lLCAvXkluc2VydCBhIHNlY3Rpb24gb24gMVxcLjIgRXhlcmNpc2VzJC8pLCB0ZXh0KTtcbiAgICBhc3NlcnQubWF0Y2goYWZ0ZXIsIC9UZXh0XFwuXFxuXFxuIyMjIEV4ZXJjaXNlc1xcblxcbjwhLS1bXl0qXFxbZGF0ZVxcXVxcLlxcblxcbiMjIEIvKTtcbiAgfSk7XG5cbiAgaXQoJ2luc2VydHMgYSBzdGFuZGFyZCBzZWN0aW9uIGJlZm9yZSB0aGUgZm9jdXMgYXJlYXMsIG9yIGF0IHRoZSBlbmQsIGFuZCB0aGUgZmluZGluZyBubyBsb25nZXIgbmFtZXMgaXQnLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBjb25zdCBuYW1lZCA9IGFzeW5jICgpOiBQcm9taXNlPHN0cmluZz4gPT5cbiAgICAgIFN0cmluZygoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKFVSSSkpLmZpbmQoKGQpID0+IGQuY29kZSA9PT0gJ3N0cnVjdHVyZS9taXNzaW5nLXNlY3Rpb24nKT8ubWVzc2FnZSk7XG4gICAgYXNzZXJ0Lm1hdGNoKGF3YWl0IG5hbWVkKCksIC92aXNpb25bXl0qZ2xvc3NhcnkvKTtcbiAgICBjb25zdCBmcm9udCA9IGFwcGxpZWQoYXdhaXQgYWN0KDAsIC9eSW5zZXJ0IHRoZSBzZWN0aW9uIFx1MjAxQ1Zpc2lvblx1MjAxRCQvKSwgRFJBRlQpO1xuICAgIGFzc2VydC5tYXRjaChmcm9udCwgL14jIE5hdGlvbmFsIEN5YmVyc2VjdXJpdHkgU3RyYXRlZ3lcXG5cXG4jIyBWaXNpb25cXG5cXG5CeSBcXFt5ZWFyXFxdLCBcXFt2aXNpb25cXF1cXC5cXG5cXG4jIyBSZXNwb25zZS8pO1xuICAgIGNsaWVudC5jaGFuZ2UoVVJJLCBmcm9udCk7XG4gICAgYXNzZXJ0LmRvZXNOb3RNYXRjaChhd2FpdCBuYW1lZCgpLCAvdmlzaW9uLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKFxuICAgICAgYXBwbGllZChhd2FpdCBhY3QoMCwgL15JbnNlcnQgdGhlIHNlY3Rpb24gXHUyMDFDR2xvc3NhcnlcdTIwMUQkLyksIGZyb250KSxcbiAgICAgIC9oZWFyIG9mIGl0XFwuXFxuXFxuIyMgR2xvc3NhcnlcXG5cXG4tIFxcW3Rlcm1cXF1cXG4kLyxcbiAgICApO1xuICB9KTtcblxuICBpdCgna2VlcHMgV2luZG93cyBsaW5lIGVuZHMnLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IERSQUZULnJlcGxhY2VBbGwoJ1xcbicsICdcXHJcXG4nKTtcbiAgICBhd2FpdCBzdGFydCh0ZXh0KTtcbiAgICBjb25zdCBhZnRlciA9IGFwcGxpZWQoYXdhaXQgYWN0KDAsIC9eSW5zZXJ0IGEgY2hhcHRlci8pLCB0ZXh0KTtcbiAgICBhc3NlcnQuZXF1YWwoYWZ0ZXIucmVwbGFjZUFsbCgnXFxyXFxuJywgJycpLmluY2x1ZGVzKCdcXG4nKSwgZmFsc2UpO1xuICB9KTtcblxuICBpdCgnbWFya3MgYW4gZWxlbWVudCBhcyBub3QgYXBwbGljYWJsZSBpbiBhIG5ldyBzdHJhdGVneS55YW1sLCB3aXRoIGEgZmllbGQgZm9yIHRoZSByZWFzb24nLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9ICcjIE5hdGlvbmFsIEN5YmVyc2VjdXJpdHkgU3RyYXRlZ3lcXG5cXG4jIyBBXFxuXFxuQSByZXNwb25zZSB0ZWFtIGFuc3dlcnMuXFxuJztcbiAgICBhd2FpdCBzdGFydCh0ZXh0LCBuZXcgTWFwKCksIHsgY29tbWFuZHM6IGZhbHNlIH0pO1xuICAgIGNvbnN0IGxpbmUgPSAoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKFVSSSkpLmZpbmQoKGQpID0+IGQuY29kZSA9PT0gJ2NvdmVyYWdlL21pc3NpbmctZWxlbWVudCcpIS5yYW5nZS5zdGFydC5saW5lO1xuICAgIGNvbnN0IGFjdGlvbiA9IGF3YWl0IGFjdChsaW5lLCAvXk1hcmsgMVxcLjIgRXhlcmNpc2VzIGFzIG5vdCBhcHBsaWNhYmxlLyk7XG4gICAgY29uc3QgW2NyZWF0ZSwgY2hhbmdlXSA9IGNoYW5nZXNPZihhY3Rpb24pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoY3JlYXRlLCB7IGtpbmQ6ICdjcmVhdGUnLCB1cmk6IGF0KCdzdHJhdGVneS55YW1sJyksIG9wdGlvbnM6IHsgaWdub3JlSWZFeGlzdHM6IHRydWUgfSB9KTtcbiAgICBhc3NlcnQuZXF1YWwoXG4gICAgICAoY2hhbmdlIS5lZGl0c1swXSBhcyB7IG5ld1RleHQ6IHN0cmluZyB9KS5uZXdUZXh0LFxuICAgICAgJ2ZpbGVzOlxcbiAgLSBcImEubWRcIlxcbm5vdEFwcGxpY2FibGU6XFxuICAtIGVsZW1lbnQ6IFwiMS4yXCJcXG4gICAgcmVhc29uOiBcIltyZWFzb25dXCJcXG4nLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdhc2tzIGZvciB0aGUgcmVhc29uIHdoZXJlIHRoZSBjbGllbnQgY2FuLCBhbmQgYWRkcyB0byB0aGUgc3RyYXRlZ3kueWFtbCB0aGF0IGlzIHRoZXJlJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHlhbWwgPSAnIyBPdXJzXFxuZmlsZXM6IFthLm1kXSAjIG9uZVxcbm5vdEFwcGxpY2FibGU6XFxuICAtIGVsZW1lbnQ6IFwiMi4xXCJcXG4gICAgcmVhc29uOiBub25lICMgc2FpZCBzb1xcbiMgZW5kXFxuJztcbiAgICBhd2FpdCBzdGFydChcbiAgICAgIERSQUZULnJlcGxhY2UoJy0gRXZlcnkgZXhlcmNpc2UgaXMgcmVwb3J0ZWQuJywgJycpLnJlcGxhY2UoL2V4ZXJjaXNlL2csICd0aGluZycpLFxuICAgICAgbmV3IE1hcChbW2F0KCdzdHJhdGVneS55YW1sJyksIHlhbWxdXSksXG4gICAgKTtcbiAgICBjb25zdCBsaW5lID0gKGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhVUkkpKS5maW5kKChkKSA9PiBkLmNvZGUgPT09ICdjb3ZlcmFnZS9taXNzaW5nLWVsZW1lbnQnKSEucmFuZ2Uuc3RhcnQubGluZTtcbiAgICBjb25zdCB7IGNvbW1hbmQgfSA9IGF3YWl0IGFjdChsaW5lLCAvXk1hcmsgMVxcLjIgRXhlcmNpc2VzIGFzIG5vdCBhcHBsaWNhYmxlLyk7XG4gICAgYXNzZXJ0LmVxdWFsKGNvbW1hbmQ/LmNvbW1hbmQsICduY3MuYXNrQW5kRWRpdCcpO1xuICAgIGNvbnN0IG1hZGUgPSBhd2FpdCBjbGllbnQuYXNrKCduY3MvZWRpdCcsIHsgLi4uY29tbWFuZC5hcmd1bWVudHMhWzBdLCB0ZXh0OiAnV2UgaGF2ZSBcIm5vbmVcIlxcbmF0IGFsbCcgfSk7XG4gICAgYXNzZXJ0LmVxdWFsKFxuICAgICAgYXBwbGllZChtYWRlISwgeWFtbCwgYXQoJ3N0cmF0ZWd5LnlhbWwnKSksXG4gICAgICB5YW1sLnJlcGxhY2UoJyMgc2FpZCBzb1xcbicsICcjIHNhaWQgc29cXG4gIC0gZWxlbWVudDogXCIxLjJcIlxcbiAgICByZWFzb246IFwiV2UgaGF2ZSBcXFxcXCJub25lXFxcXFwiIGF0IGFsbFwiXFxuJyksXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ3dyaXRlcyBpbnRvIHRoZSBmcm9udCBtYXR0ZXIgd2hlcmUgc3RyYXRlZ3kueWFtbCBkb2VzIG5vdCBsaXN0IHRoZSBkb2N1bWVudCcsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gYC0tLVxcbmF1dGhvcjogeFxcbi0tLVxcblxcbiR7RFJBRlR9YDtcbiAgICBhd2FpdCBzdGFydChcbiAgICAgIHRleHQsXG4gICAgICBuZXcgTWFwKFtcbiAgICAgICAgW2F0KCdzdHJhdGVneS55YW1sJyksICdmaWxlczogW2IubWRdXFxuJ10sXG4gICAgICAgIFthdCgnYi5tZCcpLCAnIyBCXFxuJ10sXG4gICAgICBdKSxcbiAgICApO1xuICAgIGNvbnN0IG1hZGUgPSBhd2FpdCBjbGllbnQuYXNrKCduY3MvZWRpdCcsIHsgdXJpOiBVUkksIGtpbmQ6ICdub3QtYXBwbGljYWJsZScsIGVsZW1lbnQ6ICcyLjEnLCB0ZXh0OiAnbm8gcHVwaWxzJyB9KTtcbiAgICBjb25zdCBhZnRlciA9IGFwcGxpZWQobWFkZSEsIHRleHQpO1xuICAgIGFzc2VydC5vayhcbiAgICAgIGFmdGVyLnN0YXJ0c1dpdGgoJy0tLVxcbmF1dGhvcjogeFxcbm5vdEFwcGxpY2FibGU6XFxuICAtIGVsZW1lbnQ6IFwiMi4xXCJcXG4gICAgcmVhc29uOiBcIm5vIHB1cGlsc1wiXFxuLS0tXFxuJyksXG4gICAgICBhZnRlcixcbiAgICApO1xuICAgIGNsaWVudC5jaGFuZ2UoVVJJLCBhZnRlcik7XG4gICAgY29uc3Qgbm9kZSA9IGF3YWl0IGNsaWVudC5hc2soJ25jcy9jb3ZlcmFnZScsIHsgdXJpOiBVUkkgfSk7XG4gICAgYXNzZXJ0LmVxdWFsKG5vZGU/LmFyZWFzWzFdPy5lbGVtZW50c1swXT8ucmVhc29uLCAnbm8gcHVwaWxzJyk7XG4gIH0pO1xuXG4gIGl0KCdwaW5zIGEgcGFzc2FnZSB0byBhbiBlbGVtZW50IHRoYXQgaXQgY29tZXMgbmVhciB0bycsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBzdGFydCgpO1xuICAgIGNvbnN0IGxpbmUgPSBsaW5lT2YoRFJBRlQsICdUaGUgTkNTQyBrbm93cycpO1xuICAgIGNvbnN0IGFueSA9IGF3YWl0IGFjdChsaW5lLCAvXlBpbiB0aGlzIHBhc3NhZ2UgdG8gYW4gZWxlbWVudFx1MjAyNiQvKTtcbiAgICBhc3NlcnQuZXF1YWwoYW55LmNvbW1hbmQ/LmNvbW1hbmQsICduY3MuYXNrQW5kRWRpdCcpO1xuICAgIGNvbnN0IGFmdGVyID0gYXBwbGllZChhd2FpdCBhY3QobGluZSwgL15QaW4gdGhpcyBwYXNzYWdlIHRvIDJcXC4xIFNjaG9vbHMgXFwobWlzc2luZyBzbyBmYXJcXCkkLyksIERSQUZUKTtcbiAgICBhc3NlcnQubWF0Y2goYWZ0ZXIsIC9cXG5cXG48IS0tIG5jczogMlxcLjEgLS0+XFxuXFxuVGhlIE5DU0Mga25vd3MvKTtcbiAgICBjbGllbnQuY2hhbmdlKFVSSSwgYWZ0ZXIpO1xuICAgIGNvbnN0IG5vZGUgPSBhd2FpdCBjbGllbnQuYXNrKCduY3MvY292ZXJhZ2UnLCB7IHVyaTogVVJJIH0pO1xuICAgIGFzc2VydC5lcXVhbChub2RlPy5hcmVhc1sxXT8uZWxlbWVudHNbMF0/LnN0YXR1cywgJ2FkZHJlc3NlZCcpO1xuICB9KTtcblxuICBpdCgnc2lsZW5jZXMgYSBmaW5kaW5nIHdoZXJlIGl0IHN0YW5kcywgd2l0aCBhIHJlYXNvbiB0aGF0IGNhbm5vdCBicmVhayBvdXQgb2YgdGhlIGNvbW1lbnQnLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9XG4gICAgICAnIyBOYXRpb25hbCBDeWJlcnNlY3VyaXR5IFN0cmF0ZWd5XFxuXFxuRG9uZSBieSBbZGF0ZV0uXFxuXFxuLSB4XFxuLSBieSBbZGF0ZV1cXG4tIHlcXG5cXG58IGEgfCBiIHxcXG58LS0tfC0tLXxcXG58IDEgfCAyIHxcXG58IDEgfCBbZGF0ZV0gfFxcblxcbkVuZC5cXG4nO1xuICAgIGF3YWl0IHN0YXJ0KHRleHQpO1xuICAgIGZvciAoY29uc3Qgd29yZHMgb2YgWydEb25lIGJ5JywgJy0gYnkgW2RhdGVdJywgJ3wgMSB8IFtkYXRlXSddKSB7XG4gICAgICBjb25zdCBsaW5lID0gbGluZU9mKHRleHQsIHdvcmRzKTtcbiAgICAgIGNvbnN0IHsgY29tbWFuZCB9ID0gYXdhaXQgYWN0KGxpbmUsIC9eU2lsZW5jZSB0ZXh0XFwvcGxhY2Vob2xkZXIgaGVyZVx1MjAyNiQvKTtcbiAgICAgIGNvbnN0IG1hZGUgPSBhd2FpdCBjbGllbnQuYXNrKCduY3MvZWRpdCcsIHsgLi4uY29tbWFuZCEuYXJndW1lbnRzIVswXSwgdGV4dDogJ2tub3duIC0tPiBzbycgfSk7XG4gICAgICBjb25zdCBhZnRlciA9IGFwcGxpZWQobWFkZSEsIHRleHQpO1xuICAgICAgYXNzZXJ0Lm1hdGNoKGFmdGVyLCAvLS0ga25vd24gXHUyMDEzIHNvIC0tPi8pO1xuICAgICAgY2xpZW50LmNoYW5nZShVUkksIGFmdGVyKTtcbiAgICAgIGNvbnN0IGxlZnQgPSAoYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKFVSSSkpLmZpbHRlcigoZCkgPT4gZC5jb2RlID09PSAndGV4dC9wbGFjZWhvbGRlcicpO1xuICAgICAgYXNzZXJ0LmVxdWFsKGxlZnQubGVuZ3RoLCAyLCBhZnRlcik7XG4gICAgICBjb25zdCByb3dzID0gYWZ0ZXIuc3BsaXQoJ1xcbicpLmZpbHRlcigobCkgPT4gbC5zdGFydHNXaXRoKCd8JykpO1xuICAgICAgYXNzZXJ0LmVxdWFsKHJvd3MubGVuZ3RoLCA0KTtcbiAgICAgIGNsaWVudC5jaGFuZ2UoVVJJLCB0ZXh0KTtcbiAgICB9XG4gIH0pO1xuXG4gIGl0KCdhZGRzIHRoZSBtaXNzaW5nIHBpZWNlcyBvZiBhIEtQSSwgYXMgaXRzIHJ1bGUgaGFzIHRoZW0nLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBjb25zdCBhZnRlciA9IGFwcGxpZWQoYXdhaXQgYWN0KGxpbmVPZihEUkFGVCwgJ0tQSTogTW9yZScpLCAvXkFkZCBcdTIwMUNieSBcXFtkYXRlXFxdLyksIERSQUZUKTtcbiAgICBhc3NlcnQubWF0Y2goYWZ0ZXIsIC9LUEk6IE1vcmUgZXhlcmNpc2UgZm9yIGFsbCBieSBcXFtkYXRlXFxdW14uXSpcXC5cXG4vKTtcbiAgfSk7XG5cbiAgaXQoJ3NwZWxscyBvdXQgYW4gYWNyb255bSBvciBsaXN0cyBpdCBhcyBrbm93bicsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBzdGFydCgpO1xuICAgIGNvbnN0IGxpbmUgPSBsaW5lT2YoRFJBRlQsICdUaGUgTkNTQyBrbm93cycpO1xuICAgIGFzc2VydC5tYXRjaChhcHBsaWVkKGF3YWl0IGFjdChsaW5lLCAvXlNwZWxsIG91dCBOQ1NDIGhlcmUkLyksIERSQUZUKSwgL1RoZSBcXFtuYW1lIGluIGZ1bGxcXF0gXFwoTkNTQ1xcKSBrbm93cy8pO1xuICAgIGNvbnN0IGtub3duID0gYXdhaXQgYWN0KGxpbmUsIC9eTGlzdCBOQ1NDIGFzIGtub3duLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKEpTT04uc3RyaW5naWZ5KGtub3duLmVkaXQpLCAvYWNyb255bXM6XFxcXG4gezJ9LSBcXFxcXCJOQ1NDXFxcXFwiLyk7XG4gIH0pO1xuXG4gIGl0KCdvZmZlcnMgbm90aGluZyB3aGVyZSB0aGVyZSBpcyBubyBzdHJhdGVneSwgYW5kIG9ubHkgd2hhdCBpcyBhc2tlZCBmb3InLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBjbGllbnQub3BlbihhdCgnUkVBRE1FLm1kJyksICcjIFRvb2xcXG5cXG5UQkRcXG4nKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IGFjdGlvbnMoMiwgYXQoJ1JFQURNRS5tZCcpKSwgW10pO1xuICAgIGNvbnN0IHJhbmdlID0geyBzdGFydDogeyBsaW5lOiAwLCBjaGFyYWN0ZXI6IDAgfSwgZW5kOiB7IGxpbmU6IDAsIGNoYXJhY3RlcjogMCB9IH07XG4gICAgY29uc3QgZGlhZ25vc3RpY3MgPSBhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoVVJJKTtcbiAgICBjb25zdCBmb3VuZCA9IGF3YWl0IGNsaWVudC5yZXF1ZXN0PENvZGVBY3Rpb25bXT4oJ3RleHREb2N1bWVudC9jb2RlQWN0aW9uJywge1xuICAgICAgdGV4dERvY3VtZW50OiB7IHVyaTogVVJJIH0sXG4gICAgICByYW5nZSxcbiAgICAgIGNvbnRleHQ6IHsgZGlhZ25vc3RpY3MsIG9ubHk6IFsnc291cmNlJ10gfSxcbiAgICB9KTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kLCBbXSk7XG4gIH0pO1xuXG4gIC8vIFx1MjUwMFx1MjUwMCBDb21wbGV0aW9uIFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFxuXG4gIC8qKiBDb21wbGV0aW9ucyBhdCBgfGAgaW4gYSB0ZXh0IHRoYXQgaXMgYWRkZWQgYXQgdGhlIGVuZCBvZiB0aGUgZHJhZnQuICovXG4gIGNvbnN0IGNvbXBsZXRlID0gYXN5bmMgKHR5cGVkOiBzdHJpbmcsIHVyaSA9IFVSSSwgYmVmb3JlID0gRFJBRlQpOiBQcm9taXNlPENvbXBsZXRpb25JdGVtW10+ID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gYmVmb3JlICsgdHlwZWQucmVwbGFjZSgnXHUwMEE2JywgJycpO1xuICAgIGNsaWVudC5jaGFuZ2UodXJpLCB0ZXh0KTtcbiAgICBjb25zdCB1cFRvID0gYmVmb3JlICsgdHlwZWQuc2xpY2UoMCwgdHlwZWQuaW5kZXhPZignXHUwMEE2JykpO1xuICAgIGNvbnN0IGxpbmVzID0gdXBUby5zcGxpdCgnXFxuJyk7XG4gICAgY29uc3QgcG9zaXRpb24gPSB7IGxpbmU6IGxpbmVzLmxlbmd0aCAtIDEsIGNoYXJhY3RlcjogbGluZXMuYXQoLTEpIS5sZW5ndGggfTtcbiAgICByZXR1cm4gY2xpZW50LnJlcXVlc3QoJ3RleHREb2N1bWVudC9jb21wbGV0aW9uJywgeyB0ZXh0RG9jdW1lbnQ6IHsgdXJpIH0sIHBvc2l0aW9uIH0pO1xuICB9O1xuICBjb25zdCBsYWJlbHMgPSAoaXRlbXM6IHJlYWRvbmx5IENvbXBsZXRpb25JdGVtW10pOiBzdHJpbmdbXSA9PiBpdGVtcy5tYXAoKGkpID0+IGkubGFiZWwpO1xuXG4gIGl0KCdjb21wbGV0ZXMgZGlyZWN0aXZlcywgZWxlbWVudCBudW1iZXJzIGFuZCBydWxlIGlkcyBpbiBjb21tZW50cycsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBzdGFydCgpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwobGFiZWxzKGF3YWl0IGNvbXBsZXRlKCdcXG48IS0tIFx1MDBBNicpKSwgW1xuICAgICAgJ25jczonLFxuICAgICAgJ25jcy1kaXNhYmxlLW5leHQtbGluZScsXG4gICAgICAnbmNzLWRpc2FibGUnLFxuICAgICAgJ25jcy1lbmFibGUnLFxuICAgIF0pO1xuICAgIGNvbnN0IGlkcyA9IGF3YWl0IGNvbXBsZXRlKCdcXG48IS0tIG5jczogMS5cdTAwQTYgLS0+Jyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChsYWJlbHMoaWRzKSwgWycxLjEnLCAnMS4yJywgJzIuMSddKTtcbiAgICBhc3NlcnQubWF0Y2goU3RyaW5nKGlkc1swXSEuZmlsdGVyVGV4dCksIC9SZXNwb25zZSBUZWFtLyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbCgoaWRzWzBdIS50ZXh0RWRpdCBhcyB7IHJhbmdlOiBvYmplY3QgfSkucmFuZ2UsIHtcbiAgICAgIHN0YXJ0OiB7IGxpbmU6IDIwLCBjaGFyYWN0ZXI6IDEwIH0sXG4gICAgICBlbmQ6IHsgbGluZTogMjAsIGNoYXJhY3RlcjogMTIgfSxcbiAgICB9KTtcbiAgICBhc3NlcnQub2sobGFiZWxzKGF3YWl0IGNvbXBsZXRlKCdcXG48IS0tIG5jcy1kaXNhYmxlLW5leHQtbGluZSB0XHUwMEE2IC0tPicpKS5pbmNsdWRlcygndGV4dC9wbGFjZWhvbGRlcicpKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IGNvbXBsZXRlKCdcXG48IS0tIG5jcy1kaXNhYmxlIHggLS0gd2h5IFx1MDBBNiAtLT4nKSwgW10pO1xuICB9KTtcblxuICBpdCgnY29tcGxldGVzIHNlY3Rpb24gc2tlbGV0b25zIGF0IHRoZSBzdGFydCBvZiBhIGxpbmUsIG1pc3Npbmcgb25lcyBmaXJzdCcsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBzdGFydCgpO1xuICAgIGNvbnN0IGl0ZW1zID0gYXdhaXQgY29tcGxldGUoJ1xcbm5jc1x1MDBBNicpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwobGFiZWxzKGl0ZW1zKSwgW1xuICAgICAgJ25jcyAxLjEgUmVzcG9uc2UgVGVhbScsXG4gICAgICAnbmNzIDEuMiBFeGVyY2lzZXMnLFxuICAgICAgJ25jcyAyLjEgU2Nob29scycsXG4gICAgICAnbmNzIFZpc2lvbicsXG4gICAgICAnbmNzIEdsb3NzYXJ5JyxcbiAgICBdKTtcbiAgICBhc3NlcnQub2soU3RyaW5nKGl0ZW1zWzJdIS5zb3J0VGV4dCkgPCBTdHJpbmcoaXRlbXNbMF0hLnNvcnRUZXh0KSk7XG4gICAgYXNzZXJ0Lm1hdGNoKFxuICAgICAgU3RyaW5nKChpdGVtc1syXSEudGV4dEVkaXQgYXMgeyBuZXdUZXh0OiBzdHJpbmcgfSkubmV3VGV4dCksXG4gICAgICAvXiMjIyBTY2hvb2xzXFxuW15dKlxcJFxcezE6XFxbYm9keSByZXNwb25zaWJsZVxcXVxcfSB3aWxsIGRvIHNjaG9vbHMgYnkgXFwkXFx7MjpcXFtkYXRlXFxdXFx9LyxcbiAgICApO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgY29tcGxldGUoJ1xcblRoZSBuY3NcdTAwQTYnKSwgW10pO1xuICB9KTtcblxuICBpdCgnY29tcGxldGVzIG93bmVycyB0aGF0IHRoZSBkcmFmdCBuYW1lcycsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBzdGFydCgpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwobGFiZWxzKGF3YWl0IGNvbXBsZXRlKCdcXG5cXG5MZWFkOiBcdTAwQTYnKSksIFsndGhlIEFnZW5jeSddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGxhYmVscyhhd2FpdCBjb21wbGV0ZSgnXFxufCBLUEkgfCBPd25lciB8XFxufC0tLXwtLS18XFxufCB4IHwgXHUwMEE2IHwnKSksIFsndGhlIEFnZW5jeSddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IGNvbXBsZXRlKCdcXG58IEtQSSB8IE93bmVyIHxcXG58LS0tfC0tLXxcXG58IFx1MDBBNiB8IHwnKSwgW10pO1xuICB9KTtcblxuICBpdCgnY29tcGxldGVzIGtleXMsIGVsZW1lbnRzLCBydWxlcyBhbmQgdmFsdWVzIGluIHN0cmF0ZWd5LnlhbWwnLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoKTtcbiAgICBjb25zdCB5YW1sID0gYXQoJ3N0cmF0ZWd5LnlhbWwnKTtcbiAgICBjbGllbnQub3Blbih5YW1sLCAnJyk7XG4gICAgYXdhaXQgY2xpZW50LmRpYWdub3N0aWNzKHlhbWwpO1xuICAgIGFzc2VydC5vayhsYWJlbHMoYXdhaXQgY29tcGxldGUoJ2ZpXHUwMEE2JywgeWFtbCwgJycpKS5pbmNsdWRlcygnZmlsZXMnKSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChsYWJlbHMoYXdhaXQgY29tcGxldGUoJ3Byb2ZpbGU6IFx1MDBBNicsIHlhbWwsICcnKSksIFsnZHJhZnRpbmcnLCAncmV2aWV3JywgJ3JlbGVhc2UnXSk7XG4gICAgY29uc3QgcXVvdGVkID0gYXdhaXQgY29tcGxldGUoJ25vdEFwcGxpY2FibGU6XFxuICAtIGVsZW1lbnQ6IFx1MDBBNicsIHlhbWwsICcnKTtcbiAgICBhc3NlcnQuZXF1YWwoKHF1b3RlZFswXSEudGV4dEVkaXQgYXMgeyBuZXdUZXh0OiBzdHJpbmcgfSkubmV3VGV4dCwgJ1wiMS4xXCInKTtcbiAgICBjb25zdCBpblF1b3RlcyA9IGF3YWl0IGNvbXBsZXRlKCdub3RBcHBsaWNhYmxlOlxcbiAgLSBlbGVtZW50OiBcIjFcdTAwQTYnLCB5YW1sLCAnJyk7XG4gICAgYXNzZXJ0LmVxdWFsKChpblF1b3Rlc1swXSEudGV4dEVkaXQgYXMgeyBuZXdUZXh0OiBzdHJpbmcgfSkubmV3VGV4dCwgJzEuMScpO1xuICAgIGFzc2VydC5vayhsYWJlbHMoYXdhaXQgY29tcGxldGUoJ3J1bGVzOlxcbiAgXHUwMEE2JywgeWFtbCwgJycpKS5pbmNsdWRlcygndGV4dC9wbGFjZWhvbGRlcicpKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGxhYmVscyhhd2FpdCBjb21wbGV0ZSgncnVsZXM6XFxuICB0ZXh0L3BsYWNlaG9sZGVyOiBcdTAwQTYnLCB5YW1sLCAnJykpLCBbXG4gICAgICAnZXJyb3InLFxuICAgICAgJ3dhcm5pbmcnLFxuICAgICAgJ2luZm8nLFxuICAgICAgJ29mZicsXG4gICAgXSk7XG4gIH0pO1xuXG4gIGl0KCdsZWF2ZXMga2V5cyB0byBhIFlBTUwgZXh0ZW5zaW9uIHRoYXQgaXMgdGhlcmUnLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgc3RhcnQoRFJBRlQsIG5ldyBNYXAoKSwgeyB5YW1sOiB0cnVlIH0pO1xuICAgIGNsaWVudC5vcGVuKGF0KCdzdHJhdGVneS55YW1sJyksICcnKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IGNvbXBsZXRlKCdmaVx1MDBBNicsIGF0KCdzdHJhdGVneS55YW1sJyksICcnKSwgW10pO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFLbkIsSUFBTSxRQUFRO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFvQmQsSUFBTSxNQUFNLEdBQUcsTUFBTTtBQUNyQixJQUFNLFNBQVMsQ0FBQyxNQUFjLFVBQTBCLEtBQUssTUFBTSxHQUFHLEtBQUssUUFBUSxLQUFLLENBQUMsRUFBRSxNQUFNLElBQUksRUFBRSxTQUFTO0FBRWhILFNBQVMsb0JBQW9CLE1BQU07QUFDakMsTUFBSTtBQUNKLFFBQU0sUUFBUSxPQUNaLE9BQU8sT0FDUCxPQUFPLG9CQUFJLElBQW9CLEdBQy9CLFlBQTZCLENBQUMsTUFDWjtBQUNsQixhQUFTLE1BQU0sUUFBUSxFQUFFLE1BQU0sVUFBVSxDQUFDO0FBQzFDLFdBQU8sS0FBSyxLQUFLLElBQUk7QUFDckIsVUFBTSxPQUFPLFlBQVksR0FBRztBQUFBLEVBQzlCO0FBQ0EsWUFBVSxZQUFZO0FBQ3BCLFdBQU8sVUFBVSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQy9CLFVBQU0sT0FBTyxLQUFLO0FBQUEsRUFDcEIsQ0FBQztBQUlELFFBQU0sUUFBUSxPQUFPLE1BQWMsVUFBbUM7QUFDcEUsVUFBTSxXQUFXLEVBQUUsTUFBTSxPQUFPLE1BQU0sS0FBSyxHQUFHLFdBQVcsRUFBRTtBQUMzRCxVQUFNLFNBQVMsTUFBTSxPQUFPLFFBQXNCLHNCQUFzQixFQUFFLGNBQWMsRUFBRSxLQUFLLElBQUksR0FBRyxTQUFTLENBQUM7QUFDaEgsV0FBTyxTQUFVLE9BQU8sU0FBK0IsUUFBUTtBQUFBLEVBQ2pFO0FBRUEsS0FBRyxzRkFBc0YsWUFBWTtBQUNuRyxVQUFNLE1BQU07QUFDWixVQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU8seUJBQXlCO0FBQ3pELFdBQU8sTUFBTSxNQUFNLHFEQUFxRDtBQUN4RSxXQUFPLE1BQU0sTUFBTSwyQkFBMkI7QUFDOUMsV0FBTyxNQUFNLE1BQU0sdUJBQXVCO0FBQzFDLFdBQU8sYUFBYSxNQUFNLGtCQUFrQjtBQUM1QyxXQUFPLE1BQU0sTUFBTSxNQUFNLE9BQU8sZ0JBQWdCLEdBQUcsa0NBQWtDO0FBQUEsRUFDdkYsQ0FBQztBQUVELEtBQUcsdURBQXVELFlBQVk7QUFDcEUsVUFBTSxPQUFPO0FBQ2IsVUFBTSxNQUFNLElBQUk7QUFDaEIsV0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFVBQVUsR0FBRyxvRUFBb0U7QUFDaEgsV0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFVBQVUsR0FBRyw0REFBNEQ7QUFBQSxFQUMxRyxDQUFDO0FBRUQsS0FBRyxzQ0FBc0MsWUFBWTtBQUNuRCxVQUFNLE1BQU07QUFDWixVQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU8sYUFBYTtBQUM3QyxXQUFPLE1BQU0sTUFBTSx3RkFBd0Y7QUFBQSxFQUM3RyxDQUFDO0FBRUQsS0FBRyxzREFBc0QsWUFBWTtBQUNuRSxVQUFNLE1BQU07QUFDWixVQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU8sV0FBVztBQUMzQyxXQUFPLE1BQU0sTUFBTSw0QkFBNEI7QUFDL0MsV0FBTyxNQUFNLE1BQU0sOENBQThDO0FBQ2pFLFdBQU8sTUFBTSxNQUFNLE1BQU0sT0FBTyxTQUFTLEdBQUcsZ0RBQWdEO0FBQUEsRUFDOUYsQ0FBQztBQUVELEtBQUcsb0RBQW9ELFlBQVk7QUFDakUsVUFBTSxPQUNKO0FBQ0YsVUFBTSxNQUFNLElBQUk7QUFDaEIsVUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLFVBQVU7QUFDMUMsV0FBTyxhQUFhLE9BQU8sc0JBQXNCO0FBQUEsRUFDbkQsQ0FBQztBQUVELEtBQUcsZ0RBQWdELFlBQVk7QUFDN0QsVUFBTSxNQUFNO0FBQ1osVUFBTSxPQUFPO0FBQ2IsV0FBTyxLQUFLLEdBQUcsZUFBZSxHQUFHLElBQUk7QUFDckMsVUFBTSxPQUFPLFlBQVksR0FBRyxlQUFlLENBQUM7QUFDNUMsVUFBTSxNQUFNLENBQUMsU0FDWCxPQUFPLFFBQVEsc0JBQXNCO0FBQUEsTUFDbkMsY0FBYyxFQUFFLEtBQUssR0FBRyxlQUFlLEVBQUU7QUFBQSxNQUN6QyxVQUFVLEVBQUUsTUFBTSxXQUFXLEdBQUc7QUFBQSxJQUNsQyxDQUFDO0FBQ0gsV0FBTyxNQUFNLEtBQUssVUFBVSxNQUFNLElBQUksQ0FBQyxDQUFDLEdBQUcsbUJBQW1CO0FBQzlELFdBQU8sTUFBTSxLQUFLLFVBQVUsTUFBTSxJQUFJLENBQUMsQ0FBQyxHQUFHLGNBQWM7QUFDekQsV0FBTyxNQUFNLE1BQU0sSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUFBLEVBQ2pDLENBQUM7QUFJRCxRQUFNLFNBQVMsWUFBK0I7QUFDNUMsVUFBTSxRQUFRLE1BQU0sT0FBTyxRQUFvQix5QkFBeUIsRUFBRSxjQUFjLEVBQUUsS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUN0RyxXQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLE1BQU0sTUFBTSxJQUFJLElBQUksRUFBRSxTQUFTLEtBQUssS0FBSyxFQUFFLFNBQVMsT0FBTyxHQUFHO0FBQUEsRUFDN0Y7QUFFQSxLQUFHLDZGQUE2RixZQUFZO0FBQzFHLFVBQU0sTUFBTTtBQUNaLFdBQU8sVUFBVSxNQUFNLE9BQU8sR0FBRztBQUFBLE1BQy9CO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFDRCxVQUFNLE9BQU8sVUFBVSxFQUFFLFVBQVUsTUFBTSxDQUFDO0FBQzFDLFdBQU8sVUFBVSxNQUFNLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNyQyxDQUFDO0FBRUQsS0FBRyxrREFBa0QsWUFBWTtBQUMvRCxVQUFNLE1BQU0sT0FBTyxvQkFBSSxJQUFJLEdBQUcsRUFBRSxVQUFVLE1BQU0sQ0FBQztBQUNqRCxXQUFPLE9BQU8sTUFBTSxPQUFPLEdBQUcsQ0FBQyxHQUFJLE9BQU87QUFBQSxFQUM1QyxDQUFDO0FBSUQsUUFBTSxVQUFVLE9BQU8sTUFBYyxNQUFNLFFBQStCO0FBQ3hFLFVBQU0sTUFBTSxNQUFNLE9BQU8sWUFBWSxHQUFHO0FBQ3hDLFVBQU0sY0FBYyxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsTUFBTSxNQUFNLFFBQVEsUUFBUSxRQUFRLEVBQUUsTUFBTSxJQUFJLElBQUk7QUFDNUYsVUFBTSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sV0FBVyxFQUFFLEdBQUcsS0FBSyxFQUFFLE1BQU0sV0FBVyxFQUFFLEVBQUU7QUFDM0UsV0FBTyxPQUFPLFFBQVEsMkJBQTJCLEVBQUUsY0FBYyxFQUFFLElBQUksR0FBRyxPQUFPLFNBQVMsRUFBRSxZQUFZLEVBQUUsQ0FBQztBQUFBLEVBQzdHO0FBQ0EsUUFBTSxNQUFNLE9BQU8sTUFBYyxVQUF1QztBQUN0RSxVQUFNLE1BQU0sTUFBTSxRQUFRLElBQUk7QUFDOUIsVUFBTSxRQUFRLElBQUksS0FBSyxDQUFDLE1BQU0sTUFBTSxLQUFLLEVBQUUsS0FBSyxDQUFDO0FBQ2pELFdBQU8sR0FBRyxPQUFPLE1BQU0sS0FBSyxXQUFXLElBQUksSUFBSSxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUM1RSxXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sWUFBWSxDQUFDLFdBQ2hCLE9BQU8sTUFBTSxtQkFBbUIsQ0FBQztBQUVwQyxRQUFNLFVBQVUsQ0FBQyxRQUF1QyxNQUFjLE1BQU0sUUFBZ0I7QUFDMUYsVUFBTSxTQUFTLFVBQVUsTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsY0FBYyxRQUFRLEdBQUc7QUFDeEUsV0FBTyxHQUFHLFFBQVEsS0FBSyxVQUFVLE1BQU0sQ0FBQztBQUN4QyxlQUFXLEVBQUUsTUFBTSxLQUFLLE9BQU8sTUFBTyxRQUFPLFVBQVUsTUFBTSxPQUFPLE1BQU0sR0FBRztBQUM3RSxXQUFPLFdBQVcsTUFBTSxPQUFPLEtBQXlDO0FBQUEsRUFDMUU7QUFFQSxLQUFHLGdGQUFnRixZQUFZO0FBQzdGLFVBQU0sTUFBTTtBQUNaLFVBQU0sUUFBUSxRQUFRLE1BQU0sSUFBSSxHQUFHLGdDQUFnQyxHQUFHLEtBQUs7QUFDM0UsV0FBTyxHQUFHLE1BQU0sV0FBVyxNQUFNLE1BQU0sR0FBRyxNQUFNLFFBQVEsZUFBZSxDQUFDLEVBQUUsUUFBUSxDQUFDLEdBQUcsS0FBSztBQUMzRixXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0EsV0FBTyxPQUFPLEtBQUssS0FBSztBQUN4QixVQUFNLFNBQVMsTUFBTSxPQUFPLFlBQVksR0FBRyxHQUFHLElBQUksQ0FBQyxNQUFNLEdBQUcsT0FBTyxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEVBQUUsS0FBSyxJQUFJO0FBQ3BHLFdBQU8sYUFBYSxPQUFPLG9CQUFvQjtBQUFBLEVBQ2pELENBQUM7QUFFRCxLQUFHLHlFQUF5RSxZQUFZO0FBQ3RGLFVBQU0sT0FDSjtBQUNGLFVBQU0sTUFBTSxJQUFJO0FBQ2hCLFVBQU0sUUFBUSxNQUFNLE9BQU8sWUFBWSxHQUFHLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLDBCQUEwQixFQUFHLE1BQU0sTUFBTTtBQUM3RyxVQUFNLFFBQVEsUUFBUSxNQUFNLElBQUksTUFBTSxzQ0FBc0MsR0FBRyxJQUFJO0FBQ25GLFdBQU8sTUFBTSxPQUFPLHVEQUF1RDtBQUFBLEVBQzdFLENBQUM7QUFFRCxLQUFHLHdHQUF3RyxZQUFZO0FBQ3JILFVBQU0sTUFBTTtBQUNaLFVBQU0sUUFBUSxZQUNaLFFBQVEsTUFBTSxPQUFPLFlBQVksR0FBRyxHQUFHLEtBQUssQ0FBQyxNQUFNLEVBQUUsU0FBUywyQkFBMkIsR0FBRyxPQUFPO0FBQ3JHLFdBQU8sTUFBTSxNQUFNLE1BQU0sR0FBRyxvQkFBb0I7QUFDaEQsVUFBTSxRQUFRLFFBQVEsTUFBTSxJQUFJLEdBQUcsK0JBQStCLEdBQUcsS0FBSztBQUMxRSxXQUFPLE1BQU0sT0FBTyw2RkFBNkY7QUFDakgsV0FBTyxPQUFPLEtBQUssS0FBSztBQUN4QixXQUFPLGFBQWEsTUFBTSxNQUFNLEdBQUcsUUFBUTtBQUMzQyxXQUFPO0FBQUEsTUFDTCxRQUFRLE1BQU0sSUFBSSxHQUFHLGlDQUFpQyxHQUFHLEtBQUs7QUFBQSxNQUM5RDtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLDJCQUEyQixZQUFZO0FBQ3hDLFVBQU0sT0FBTyxNQUFNLFdBQVcsTUFBTSxNQUFNO0FBQzFDLFVBQU0sTUFBTSxJQUFJO0FBQ2hCLFVBQU0sUUFBUSxRQUFRLE1BQU0sSUFBSSxHQUFHLG1CQUFtQixHQUFHLElBQUk7QUFDN0QsV0FBTyxNQUFNLE1BQU0sV0FBVyxRQUFRLEVBQUUsRUFBRSxTQUFTLElBQUksR0FBRyxLQUFLO0FBQUEsRUFDakUsQ0FBQztBQUVELEtBQUcsMEZBQTBGLFlBQVk7QUFDdkcsVUFBTSxPQUFPO0FBQ2IsVUFBTSxNQUFNLE1BQU0sb0JBQUksSUFBSSxHQUFHLEVBQUUsVUFBVSxNQUFNLENBQUM7QUFDaEQsVUFBTSxRQUFRLE1BQU0sT0FBTyxZQUFZLEdBQUcsR0FBRyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsMEJBQTBCLEVBQUcsTUFBTSxNQUFNO0FBQzdHLFVBQU0sU0FBUyxNQUFNLElBQUksTUFBTSx3Q0FBd0M7QUFDdkUsVUFBTSxDQUFDLFFBQVEsTUFBTSxJQUFJLFVBQVUsTUFBTTtBQUN6QyxXQUFPLFVBQVUsUUFBUSxFQUFFLE1BQU0sVUFBVSxLQUFLLEdBQUcsZUFBZSxHQUFHLFNBQVMsRUFBRSxnQkFBZ0IsS0FBSyxFQUFFLENBQUM7QUFDeEcsV0FBTztBQUFBLE1BQ0osT0FBUSxNQUFNLENBQUMsRUFBMEI7QUFBQSxNQUMxQztBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLHlGQUF5RixZQUFZO0FBQ3RHLFVBQU0sT0FBTztBQUNiLFVBQU07QUFBQSxNQUNKLE1BQU0sUUFBUSxpQ0FBaUMsRUFBRSxFQUFFLFFBQVEsYUFBYSxPQUFPO0FBQUEsTUFDL0Usb0JBQUksSUFBSSxDQUFDLENBQUMsR0FBRyxlQUFlLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUN2QztBQUNBLFVBQU0sUUFBUSxNQUFNLE9BQU8sWUFBWSxHQUFHLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLDBCQUEwQixFQUFHLE1BQU0sTUFBTTtBQUM3RyxVQUFNLEVBQUUsUUFBUSxJQUFJLE1BQU0sSUFBSSxNQUFNLHdDQUF3QztBQUM1RSxXQUFPLE1BQU0sU0FBUyxTQUFTLGdCQUFnQjtBQUMvQyxVQUFNLE9BQU8sTUFBTSxPQUFPLElBQUksWUFBWSxFQUFFLEdBQUcsUUFBUSxVQUFXLENBQUMsR0FBRyxNQUFNLHlCQUF5QixDQUFDO0FBQ3RHLFdBQU87QUFBQSxNQUNMLFFBQVEsTUFBTyxNQUFNLEdBQUcsZUFBZSxDQUFDO0FBQUEsTUFDeEMsS0FBSyxRQUFRLGVBQWUsMEVBQTBFO0FBQUEsSUFDeEc7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLCtFQUErRSxZQUFZO0FBQzVGLFVBQU0sT0FBTztBQUFBO0FBQUE7QUFBQTtBQUFBLEVBQTBCLEtBQUs7QUFDNUMsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBLG9CQUFJLElBQUk7QUFBQSxRQUNOLENBQUMsR0FBRyxlQUFlLEdBQUcsaUJBQWlCO0FBQUEsUUFDdkMsQ0FBQyxHQUFHLE1BQU0sR0FBRyxPQUFPO0FBQUEsTUFDdEIsQ0FBQztBQUFBLElBQ0g7QUFDQSxVQUFNLE9BQU8sTUFBTSxPQUFPLElBQUksWUFBWSxFQUFFLEtBQUssS0FBSyxNQUFNLGtCQUFrQixTQUFTLE9BQU8sTUFBTSxZQUFZLENBQUM7QUFDakgsVUFBTSxRQUFRLFFBQVEsTUFBTyxJQUFJO0FBQ2pDLFdBQU87QUFBQSxNQUNMLE1BQU0sV0FBVyxvRkFBb0Y7QUFBQSxNQUNyRztBQUFBLElBQ0Y7QUFDQSxXQUFPLE9BQU8sS0FBSyxLQUFLO0FBQ3hCLFVBQU0sT0FBTyxNQUFNLE9BQU8sSUFBSSxnQkFBZ0IsRUFBRSxLQUFLLElBQUksQ0FBQztBQUMxRCxXQUFPLE1BQU0sTUFBTSxNQUFNLENBQUMsR0FBRyxTQUFTLENBQUMsR0FBRyxRQUFRLFdBQVc7QUFBQSxFQUMvRCxDQUFDO0FBRUQsS0FBRyxzREFBc0QsWUFBWTtBQUNuRSxVQUFNLE1BQU07QUFDWixVQUFNLE9BQU8sT0FBTyxPQUFPLGdCQUFnQjtBQUMzQyxVQUFNLE1BQU0sTUFBTSxJQUFJLE1BQU0sbUNBQW1DO0FBQy9ELFdBQU8sTUFBTSxJQUFJLFNBQVMsU0FBUyxnQkFBZ0I7QUFDbkQsVUFBTSxRQUFRLFFBQVEsTUFBTSxJQUFJLE1BQU0sdURBQXVELEdBQUcsS0FBSztBQUNyRyxXQUFPLE1BQU0sT0FBTywwQ0FBMEM7QUFDOUQsV0FBTyxPQUFPLEtBQUssS0FBSztBQUN4QixVQUFNLE9BQU8sTUFBTSxPQUFPLElBQUksZ0JBQWdCLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFDMUQsV0FBTyxNQUFNLE1BQU0sTUFBTSxDQUFDLEdBQUcsU0FBUyxDQUFDLEdBQUcsUUFBUSxXQUFXO0FBQUEsRUFDL0QsQ0FBQztBQUVELEtBQUcsMEZBQTBGLFlBQVk7QUFDdkcsVUFBTSxPQUNKO0FBQ0YsVUFBTSxNQUFNLElBQUk7QUFDaEIsZUFBVyxTQUFTLENBQUMsV0FBVyxlQUFlLGNBQWMsR0FBRztBQUM5RCxZQUFNLE9BQU8sT0FBTyxNQUFNLEtBQUs7QUFDL0IsWUFBTSxFQUFFLFFBQVEsSUFBSSxNQUFNLElBQUksTUFBTSxtQ0FBbUM7QUFDdkUsWUFBTSxPQUFPLE1BQU0sT0FBTyxJQUFJLFlBQVksRUFBRSxHQUFHLFFBQVMsVUFBVyxDQUFDLEdBQUcsTUFBTSxlQUFlLENBQUM7QUFDN0YsWUFBTSxRQUFRLFFBQVEsTUFBTyxJQUFJO0FBQ2pDLGFBQU8sTUFBTSxPQUFPLG1CQUFtQjtBQUN2QyxhQUFPLE9BQU8sS0FBSyxLQUFLO0FBQ3hCLFlBQU0sUUFBUSxNQUFNLE9BQU8sWUFBWSxHQUFHLEdBQUcsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLGtCQUFrQjtBQUN4RixhQUFPLE1BQU0sS0FBSyxRQUFRLEdBQUcsS0FBSztBQUNsQyxZQUFNLE9BQU8sTUFBTSxNQUFNLElBQUksRUFBRSxPQUFPLENBQUMsTUFBTSxFQUFFLFdBQVcsR0FBRyxDQUFDO0FBQzlELGFBQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUMzQixhQUFPLE9BQU8sS0FBSyxJQUFJO0FBQUEsSUFDekI7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLDBEQUEwRCxZQUFZO0FBQ3ZFLFVBQU0sTUFBTTtBQUNaLFVBQU0sUUFBUSxRQUFRLE1BQU0sSUFBSSxPQUFPLE9BQU8sV0FBVyxHQUFHLG1CQUFtQixHQUFHLEtBQUs7QUFDdkYsV0FBTyxNQUFNLE9BQU8saURBQWlEO0FBQUEsRUFDdkUsQ0FBQztBQUVELEtBQUcsOENBQThDLFlBQVk7QUFDM0QsVUFBTSxNQUFNO0FBQ1osVUFBTSxPQUFPLE9BQU8sT0FBTyxnQkFBZ0I7QUFDM0MsV0FBTyxNQUFNLFFBQVEsTUFBTSxJQUFJLE1BQU0sdUJBQXVCLEdBQUcsS0FBSyxHQUFHLHFDQUFxQztBQUM1RyxVQUFNLFFBQVEsTUFBTSxJQUFJLE1BQU0scUJBQXFCO0FBQ25ELFdBQU8sTUFBTSxLQUFLLFVBQVUsTUFBTSxJQUFJLEdBQUcsOEJBQThCO0FBQUEsRUFDekUsQ0FBQztBQUVELEtBQUcseUVBQXlFLFlBQVk7QUFDdEYsVUFBTSxNQUFNO0FBQ1osV0FBTyxLQUFLLEdBQUcsV0FBVyxHQUFHLGlCQUFpQjtBQUM5QyxXQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsR0FBRyxXQUFXLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDdEQsVUFBTSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sR0FBRyxXQUFXLEVBQUUsR0FBRyxLQUFLLEVBQUUsTUFBTSxHQUFHLFdBQVcsRUFBRSxFQUFFO0FBQ2pGLFVBQU0sY0FBYyxNQUFNLE9BQU8sWUFBWSxHQUFHO0FBQ2hELFVBQU0sUUFBUSxNQUFNLE9BQU8sUUFBc0IsMkJBQTJCO0FBQUEsTUFDMUUsY0FBYyxFQUFFLEtBQUssSUFBSTtBQUFBLE1BQ3pCO0FBQUEsTUFDQSxTQUFTLEVBQUUsYUFBYSxNQUFNLENBQUMsUUFBUSxFQUFFO0FBQUEsSUFDM0MsQ0FBQztBQUNELFdBQU8sVUFBVSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzVCLENBQUM7QUFLRCxRQUFNLFdBQVcsT0FBTyxPQUFlLE1BQU0sS0FBSyxTQUFTLFVBQXFDO0FBQzlGLFVBQU0sT0FBTyxTQUFTLE1BQU0sUUFBUSxRQUFLLEVBQUU7QUFDM0MsV0FBTyxPQUFPLEtBQUssSUFBSTtBQUN2QixVQUFNLE9BQU8sU0FBUyxNQUFNLE1BQU0sR0FBRyxNQUFNLFFBQVEsTUFBRyxDQUFDO0FBQ3ZELFVBQU0sUUFBUSxLQUFLLE1BQU0sSUFBSTtBQUM3QixVQUFNLFdBQVcsRUFBRSxNQUFNLE1BQU0sU0FBUyxHQUFHLFdBQVcsTUFBTSxHQUFHLEVBQUUsRUFBRyxPQUFPO0FBQzNFLFdBQU8sT0FBTyxRQUFRLDJCQUEyQixFQUFFLGNBQWMsRUFBRSxJQUFJLEdBQUcsU0FBUyxDQUFDO0FBQUEsRUFDdEY7QUFDQSxRQUFNLFNBQVMsQ0FBQyxVQUErQyxNQUFNLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSztBQUV2RixLQUFHLGtFQUFrRSxZQUFZO0FBQy9FLFVBQU0sTUFBTTtBQUNaLFdBQU8sVUFBVSxPQUFPLE1BQU0sU0FBUyxhQUFVLENBQUMsR0FBRztBQUFBLE1BQ25EO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQ0QsVUFBTSxNQUFNLE1BQU0sU0FBUyx3QkFBcUI7QUFDaEQsV0FBTyxVQUFVLE9BQU8sR0FBRyxHQUFHLENBQUMsT0FBTyxPQUFPLEtBQUssQ0FBQztBQUNuRCxXQUFPLE1BQU0sT0FBTyxJQUFJLENBQUMsRUFBRyxVQUFVLEdBQUcsZUFBZTtBQUN4RCxXQUFPLFVBQVcsSUFBSSxDQUFDLEVBQUcsU0FBK0IsT0FBTztBQUFBLE1BQzlELE9BQU8sRUFBRSxNQUFNLElBQUksV0FBVyxHQUFHO0FBQUEsTUFDakMsS0FBSyxFQUFFLE1BQU0sSUFBSSxXQUFXLEdBQUc7QUFBQSxJQUNqQyxDQUFDO0FBQ0QsV0FBTyxHQUFHLE9BQU8sTUFBTSxTQUFTLHdDQUFxQyxDQUFDLEVBQUUsU0FBUyxrQkFBa0IsQ0FBQztBQUNwRyxXQUFPLFVBQVUsTUFBTSxTQUFTLHNDQUFtQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQzFFLENBQUM7QUFFRCxLQUFHLDBFQUEwRSxZQUFZO0FBQ3ZGLFVBQU0sTUFBTTtBQUNaLFVBQU0sUUFBUSxNQUFNLFNBQVMsV0FBUTtBQUNyQyxXQUFPLFVBQVUsT0FBTyxLQUFLLEdBQUc7QUFBQSxNQUM5QjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLEdBQUcsT0FBTyxNQUFNLENBQUMsRUFBRyxRQUFRLElBQUksT0FBTyxNQUFNLENBQUMsRUFBRyxRQUFRLENBQUM7QUFDakUsV0FBTztBQUFBLE1BQ0wsT0FBUSxNQUFNLENBQUMsRUFBRyxTQUFpQyxPQUFPO0FBQUEsTUFDMUQ7QUFBQSxJQUNGO0FBQ0EsV0FBTyxVQUFVLE1BQU0sU0FBUyxlQUFZLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDbkQsQ0FBQztBQUVELEtBQUcseUNBQXlDLFlBQVk7QUFDdEQsVUFBTSxNQUFNO0FBQ1osV0FBTyxVQUFVLE9BQU8sTUFBTSxTQUFTLGdCQUFhLENBQUMsR0FBRyxDQUFDLFlBQVksQ0FBQztBQUN0RSxXQUFPLFVBQVUsT0FBTyxNQUFNLFNBQVMsNENBQXlDLENBQUMsR0FBRyxDQUFDLFlBQVksQ0FBQztBQUNsRyxXQUFPLFVBQVUsTUFBTSxTQUFTLDBDQUF1QyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQzlFLENBQUM7QUFFRCxLQUFHLCtEQUErRCxZQUFZO0FBQzVFLFVBQU0sTUFBTTtBQUNaLFVBQU0sT0FBTyxHQUFHLGVBQWU7QUFDL0IsV0FBTyxLQUFLLE1BQU0sRUFBRTtBQUNwQixVQUFNLE9BQU8sWUFBWSxJQUFJO0FBQzdCLFdBQU8sR0FBRyxPQUFPLE1BQU0sU0FBUyxVQUFPLE1BQU0sRUFBRSxDQUFDLEVBQUUsU0FBUyxPQUFPLENBQUM7QUFDbkUsV0FBTyxVQUFVLE9BQU8sTUFBTSxTQUFTLGlCQUFjLE1BQU0sRUFBRSxDQUFDLEdBQUcsQ0FBQyxZQUFZLFVBQVUsU0FBUyxDQUFDO0FBQ2xHLFVBQU0sU0FBUyxNQUFNLFNBQVMscUNBQWtDLE1BQU0sRUFBRTtBQUN4RSxXQUFPLE1BQU8sT0FBTyxDQUFDLEVBQUcsU0FBaUMsU0FBUyxPQUFPO0FBQzFFLFVBQU0sV0FBVyxNQUFNLFNBQVMsdUNBQW9DLE1BQU0sRUFBRTtBQUM1RSxXQUFPLE1BQU8sU0FBUyxDQUFDLEVBQUcsU0FBaUMsU0FBUyxLQUFLO0FBQzFFLFdBQU8sR0FBRyxPQUFPLE1BQU0sU0FBUyxrQkFBZSxNQUFNLEVBQUUsQ0FBQyxFQUFFLFNBQVMsa0JBQWtCLENBQUM7QUFDdEYsV0FBTyxVQUFVLE9BQU8sTUFBTSxTQUFTLG9DQUFpQyxNQUFNLEVBQUUsQ0FBQyxHQUFHO0FBQUEsTUFDbEY7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNILENBQUM7QUFFRCxLQUFHLGlEQUFpRCxZQUFZO0FBQzlELFVBQU0sTUFBTSxPQUFPLG9CQUFJLElBQUksR0FBRyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQzVDLFdBQU8sS0FBSyxHQUFHLGVBQWUsR0FBRyxFQUFFO0FBQ25DLFdBQU8sVUFBVSxNQUFNLFNBQVMsVUFBTyxHQUFHLGVBQWUsR0FBRyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDckUsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
