import {
  at,
  connect
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
import {
  frameworks
} from "../../chunk-SMUSCW3T.mjs";
import "../../chunk-Q6IMYWHV.mjs";
import "../../chunk-YS7CBO2N.mjs";
import "../../chunk-53X4GTNB.mjs";
import {
  findPlaceholders,
  skeletonFields
} from "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";
import "../../chunk-53GO7X7B.mjs";

// test/server/views.test.ts
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
describe("server: views, report, template", () => {
  let client;
  beforeEach(async () => {
    client = await connect();
    client.open(URI, DRAFT);
    await client.diagnostics(URI);
  });
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });
  it("gives the coverage as a tree with evidence and counts", async () => {
    const node = await client.ask("ncs/coverage", { uri: URI });
    assert.deepEqual(node?.counts, { addressed: 2, partial: 0, missing: 1, notApplicable: 0, applicable: 3 });
    assert.deepEqual(node?.kpis, { total: 3, smart: 1 });
    assert.equal(node?.title, "National Cybersecurity Strategy");
    const [evidence] = node.areas[0].elements[0].evidence;
    assert.equal(evidence?.excerpt, "A response team answers at all hours.");
    assert.deepEqual(evidence?.range.start, { line: 4, character: 0 });
    assert.equal(evidence?.path, "a.md");
    assert.equal(node?.areas[1]?.elements[0]?.nearest.length, 1);
    assert.equal((await client.ask("ncs/coverage", {}))?.uri, URI);
    client.open(at("README.md"), "# Tool\n");
    assert.equal(await client.ask("ncs/coverage", { uri: at("README.md") }), null);
  });
  it("renders the report, with a script only for a webview", async () => {
    const plain = await client.ask("ncs/report", { uri: URI });
    assert.match(plain, /^<!doctype html>/);
    assert.doesNotMatch(plain, /<script|<button/);
    const script = { src: "https://x.test/report.js", policy: "https://x.test" };
    const page = await client.ask("ncs/report", { uri: URI, script });
    assert.match(page, /<script defer src="https:\/\/x\.test\/report\.js">/);
    assert.match(page, /data-uri="file:\/\/\/work%20space\/a\.md" data-line="5"/);
  });
  it("explains elements and lists them", async () => {
    assert.match(await client.ask("ncs/explain", { uri: URI, element: "2.1" }), /# 2\.1 Schools[^]*## What it asks/);
    assert.equal(await client.ask("ncs/explain", { uri: URI, element: "9.9" }), null);
    const elements = await client.ask("ncs/elements", { uri: URI });
    assert.deepEqual(
      elements.map((e) => `${e.id} ${e.status}`),
      ["1.1 addressed", "1.2 addressed", "2.1 missing"]
    );
  });
  it("walks through what is missing", async () => {
    const next = await client.ask("ncs/nextMissing", { uri: URI });
    assert.equal(next?.element, "2.1");
    assert.equal(next?.range.start.line, 6);
  });
  it("writes a new strategy that lists itself and leaves nothing to guess", async () => {
    await client.stop();
    client = await connect({ engine: { ...createFakeEngine(), frameworks } });
    const params = { title: 'Plan of "X"\n# Y', country: "Maravia", period: { from: 2027, to: 2031 }, areas: ["5.4"] };
    const files = await client.ask("ncs/template", params);
    assert.deepEqual(
      files.map((f) => f.path),
      ["strategy.md", "strategy.yaml"]
    );
    for (const { path, text: text2 } of files) client.open(at(`new/${path}`), text2);
    const text = files[0].text;
    assert.match(text, /^# Plan of "X" # Y 2027–2031\n/);
    for (const title of ["Vision", "Scope", "Incident response", "Action plan", "Resources and budget", "Glossary"])
      assert.match(text, new RegExp(`^## ${title}$`, "m"));
    assert.doesNotMatch(text, /^## Governance$/m);
    assert.match(text, /how \w* ?Maravia will protect \[what and whom\] from 2027 to 2031/);
    const config = await client.diagnostics(at("new/strategy.yaml"));
    assert.deepEqual(
      config.map((d) => d.message),
      []
    );
    const node = await client.ask("ncs/coverage", { uri: at("new/strategy.md") });
    assert.equal(node?.areas[0]?.status, "not-applicable");
    assert.equal(node?.profile, "drafting");
    const fields = skeletonFields(frameworks[0].framework);
    const seen = findPlaceholders(text, fields).map((p) => p.text);
    const all = [...text.replace(/<!--[^]*?-->/g, "").matchAll(/\[[^[\]\n]{2,}\]/g)].map((m) => m[0]);
    assert.ok(all.length > 100);
    assert.deepEqual(
      all.filter((field) => !seen.includes(field)),
      []
    );
  });
  it("checks again from disk on request", async () => {
    assert.ok((await client.ask("ncs/check", { uri: URI })).findings > 0);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9zZXJ2ZXIvdmlld3MudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgZmluZFBsYWNlaG9sZGVycywgc2tlbGV0b25GaWVsZHMgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL3BsYWNlaG9sZGVycy5qcyc7XG5pbXBvcnQgeyBmcmFtZXdvcmtzIH0gZnJvbSAnLi4vLi4vc3JjL2ZyYW1ld29ya3MvaW5kZXguanMnO1xuaW1wb3J0IHsgYXQsIGNvbm5lY3QsIHR5cGUgVGVzdENsaWVudCB9IGZyb20gJy4vY29ubmVjdC5qcyc7XG5pbXBvcnQgeyBjcmVhdGVGYWtlRW5naW5lIH0gZnJvbSAnLi9lbmdpbmUuanMnO1xuXG5jb25zdCBEUkFGVCA9IGAjIE5hdGlvbmFsIEN5YmVyc2VjdXJpdHkgU3RyYXRlZ3lcblxuIyMgUmVzcG9uc2VcblxuQSByZXNwb25zZSB0ZWFtIGFuc3dlcnMgYXQgYWxsIGhvdXJzLlxuXG4tIEV2ZXJ5IGV4ZXJjaXNlIGlzIHJlcG9ydGVkLlxuXG4jIyBJbmRpY2F0b3JzXG5cbktQSTogOTUgJSBvZiBtaW5pc3RyaWVzIHJ1biBhbiBleGVyY2lzZSBieSAyMDI3LCBsZWQgYnkgdGhlIEFnZW5jeS5cblxuS1BJOiBNb3JlIGV4ZXJjaXNlIGZvciBhbGwuXG5cbnwgS1BJIHwgRGVhZGxpbmUgfCBMZWFkIHxcbnwtLS18LS0tfC0tLXxcbnwgQSByZXNwb25zZSB0ZWFtIHwgfCB8XG5cblRoZSBOQ1NDIGtub3dzLiBUaGUgTkNTQyBhY3RzLiBUaGUgTkNTQyByZXBvcnRzLiBOZWFybHkgYWxsIHNjaG9vbHMgaGVhciBvZiBpdC5cbmA7XG5jb25zdCBVUkkgPSBhdCgnYS5tZCcpO1xuXG5kZXNjcmliZSgnc2VydmVyOiB2aWV3cywgcmVwb3J0LCB0ZW1wbGF0ZScsICgpID0+IHtcbiAgbGV0IGNsaWVudDogVGVzdENsaWVudDtcbiAgYmVmb3JlRWFjaChhc3luYyAoKSA9PiB7XG4gICAgY2xpZW50ID0gYXdhaXQgY29ubmVjdCgpO1xuICAgIGNsaWVudC5vcGVuKFVSSSwgRFJBRlQpO1xuICAgIGF3YWl0IGNsaWVudC5kaWFnbm9zdGljcyhVUkkpO1xuICB9KTtcbiAgYWZ0ZXJFYWNoKGFzeW5jICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNsaWVudC5sb2csIFtdKTtcbiAgICBhd2FpdCBjbGllbnQuc3RvcCgpO1xuICB9KTtcblxuICBpdCgnZ2l2ZXMgdGhlIGNvdmVyYWdlIGFzIGEgdHJlZSB3aXRoIGV2aWRlbmNlIGFuZCBjb3VudHMnLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3Qgbm9kZSA9IGF3YWl0IGNsaWVudC5hc2soJ25jcy9jb3ZlcmFnZScsIHsgdXJpOiBVUkkgfSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChub2RlPy5jb3VudHMsIHsgYWRkcmVzc2VkOiAyLCBwYXJ0aWFsOiAwLCBtaXNzaW5nOiAxLCBub3RBcHBsaWNhYmxlOiAwLCBhcHBsaWNhYmxlOiAzIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwobm9kZT8ua3BpcywgeyB0b3RhbDogMywgc21hcnQ6IDEgfSk7XG4gICAgYXNzZXJ0LmVxdWFsKG5vZGU/LnRpdGxlLCAnTmF0aW9uYWwgQ3liZXJzZWN1cml0eSBTdHJhdGVneScpO1xuICAgIGNvbnN0IFtldmlkZW5jZV0gPSBub2RlIS5hcmVhc1swXSEuZWxlbWVudHNbMF0hLmV2aWRlbmNlO1xuICAgIGFzc2VydC5lcXVhbChldmlkZW5jZT8uZXhjZXJwdCwgJ0EgcmVzcG9uc2UgdGVhbSBhbnN3ZXJzIGF0IGFsbCBob3Vycy4nKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGV2aWRlbmNlPy5yYW5nZS5zdGFydCwgeyBsaW5lOiA0LCBjaGFyYWN0ZXI6IDAgfSk7XG4gICAgYXNzZXJ0LmVxdWFsKGV2aWRlbmNlPy5wYXRoLCAnYS5tZCcpO1xuICAgIGFzc2VydC5lcXVhbChub2RlPy5hcmVhc1sxXT8uZWxlbWVudHNbMF0/Lm5lYXJlc3QubGVuZ3RoLCAxKTtcbiAgICBhc3NlcnQuZXF1YWwoKGF3YWl0IGNsaWVudC5hc2soJ25jcy9jb3ZlcmFnZScsIHt9KSk/LnVyaSwgVVJJKTtcbiAgICBjbGllbnQub3BlbihhdCgnUkVBRE1FLm1kJyksICcjIFRvb2xcXG4nKTtcbiAgICBhc3NlcnQuZXF1YWwoYXdhaXQgY2xpZW50LmFzaygnbmNzL2NvdmVyYWdlJywgeyB1cmk6IGF0KCdSRUFETUUubWQnKSB9KSwgbnVsbCk7XG4gIH0pO1xuXG4gIGl0KCdyZW5kZXJzIHRoZSByZXBvcnQsIHdpdGggYSBzY3JpcHQgb25seSBmb3IgYSB3ZWJ2aWV3JywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHBsYWluID0gYXdhaXQgY2xpZW50LmFzaygnbmNzL3JlcG9ydCcsIHsgdXJpOiBVUkkgfSk7XG4gICAgYXNzZXJ0Lm1hdGNoKHBsYWluISwgL148IWRvY3R5cGUgaHRtbD4vKTtcbiAgICBhc3NlcnQuZG9lc05vdE1hdGNoKHBsYWluISwgLzxzY3JpcHR8PGJ1dHRvbi8pO1xuICAgIGNvbnN0IHNjcmlwdCA9IHsgc3JjOiAnaHR0cHM6Ly94LnRlc3QvcmVwb3J0LmpzJywgcG9saWN5OiAnaHR0cHM6Ly94LnRlc3QnIH07XG4gICAgY29uc3QgcGFnZSA9IGF3YWl0IGNsaWVudC5hc2soJ25jcy9yZXBvcnQnLCB7IHVyaTogVVJJLCBzY3JpcHQgfSk7XG4gICAgYXNzZXJ0Lm1hdGNoKHBhZ2UhLCAvPHNjcmlwdCBkZWZlciBzcmM9XCJodHRwczpcXC9cXC94XFwudGVzdFxcL3JlcG9ydFxcLmpzXCI+Lyk7XG4gICAgYXNzZXJ0Lm1hdGNoKHBhZ2UhLCAvZGF0YS11cmk9XCJmaWxlOlxcL1xcL1xcL3dvcmslMjBzcGFjZVxcL2FcXC5tZFwiIGRhdGEtbGluZT1cIjVcIi8pO1xuICB9KTtcblxuICBpdCgnZXhwbGFpbnMgZWxlbWVudHMgYW5kIGxpc3RzIHRoZW0nLCBhc3luYyAoKSA9PiB7XG4gICAgYXNzZXJ0Lm1hdGNoKChhd2FpdCBjbGllbnQuYXNrKCduY3MvZXhwbGFpbicsIHsgdXJpOiBVUkksIGVsZW1lbnQ6ICcyLjEnIH0pKSEsIC8jIDJcXC4xIFNjaG9vbHNbXl0qIyMgV2hhdCBpdCBhc2tzLyk7XG4gICAgYXNzZXJ0LmVxdWFsKGF3YWl0IGNsaWVudC5hc2soJ25jcy9leHBsYWluJywgeyB1cmk6IFVSSSwgZWxlbWVudDogJzkuOScgfSksIG51bGwpO1xuICAgIGNvbnN0IGVsZW1lbnRzID0gYXdhaXQgY2xpZW50LmFzaygnbmNzL2VsZW1lbnRzJywgeyB1cmk6IFVSSSB9KTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgZWxlbWVudHMubWFwKChlKSA9PiBgJHtlLmlkfSAke2Uuc3RhdHVzfWApLFxuICAgICAgWycxLjEgYWRkcmVzc2VkJywgJzEuMiBhZGRyZXNzZWQnLCAnMi4xIG1pc3NpbmcnXSxcbiAgICApO1xuICB9KTtcblxuICBpdCgnd2Fsa3MgdGhyb3VnaCB3aGF0IGlzIG1pc3NpbmcnLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgbmV4dCA9IGF3YWl0IGNsaWVudC5hc2soJ25jcy9uZXh0TWlzc2luZycsIHsgdXJpOiBVUkkgfSk7XG4gICAgYXNzZXJ0LmVxdWFsKG5leHQ/LmVsZW1lbnQsICcyLjEnKTtcbiAgICBhc3NlcnQuZXF1YWwobmV4dD8ucmFuZ2Uuc3RhcnQubGluZSwgNik7XG4gIH0pO1xuXG4gIGl0KCd3cml0ZXMgYSBuZXcgc3RyYXRlZ3kgdGhhdCBsaXN0cyBpdHNlbGYgYW5kIGxlYXZlcyBub3RoaW5nIHRvIGd1ZXNzJywgYXN5bmMgKCkgPT4ge1xuICAgIGF3YWl0IGNsaWVudC5zdG9wKCk7XG4gICAgY2xpZW50ID0gYXdhaXQgY29ubmVjdCh7IGVuZ2luZTogeyAuLi5jcmVhdGVGYWtlRW5naW5lKCksIGZyYW1ld29ya3MgfSB9KTtcbiAgICBjb25zdCBwYXJhbXMgPSB7IHRpdGxlOiAnUGxhbiBvZiBcIlhcIlxcbiMgWScsIGNvdW50cnk6ICdNYXJhdmlhJywgcGVyaW9kOiB7IGZyb206IDIwMjcsIHRvOiAyMDMxIH0sIGFyZWFzOiBbJzUuNCddIH07XG4gICAgY29uc3QgZmlsZXMgPSBhd2FpdCBjbGllbnQuYXNrKCduY3MvdGVtcGxhdGUnLCBwYXJhbXMpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBmaWxlcy5tYXAoKGYpID0+IGYucGF0aCksXG4gICAgICBbJ3N0cmF0ZWd5Lm1kJywgJ3N0cmF0ZWd5LnlhbWwnXSxcbiAgICApO1xuICAgIGZvciAoY29uc3QgeyBwYXRoLCB0ZXh0IH0gb2YgZmlsZXMpIGNsaWVudC5vcGVuKGF0KGBuZXcvJHtwYXRofWApLCB0ZXh0KTtcbiAgICBjb25zdCB0ZXh0ID0gZmlsZXNbMF0hLnRleHQ7XG4gICAgYXNzZXJ0Lm1hdGNoKHRleHQsIC9eIyBQbGFuIG9mIFwiWFwiICMgWSAyMDI3XHUyMDEzMjAzMVxcbi8pO1xuICAgIGZvciAoY29uc3QgdGl0bGUgb2YgWydWaXNpb24nLCAnU2NvcGUnLCAnSW5jaWRlbnQgcmVzcG9uc2UnLCAnQWN0aW9uIHBsYW4nLCAnUmVzb3VyY2VzIGFuZCBidWRnZXQnLCAnR2xvc3NhcnknXSlcbiAgICAgIGFzc2VydC5tYXRjaCh0ZXh0LCBuZXcgUmVnRXhwKGBeIyMgJHt0aXRsZX0kYCwgJ20nKSk7XG4gICAgYXNzZXJ0LmRvZXNOb3RNYXRjaCh0ZXh0LCAvXiMjIEdvdmVybmFuY2UkL20pO1xuICAgIGFzc2VydC5tYXRjaCh0ZXh0LCAvaG93IFxcdyogP01hcmF2aWEgd2lsbCBwcm90ZWN0IFxcW3doYXQgYW5kIHdob21cXF0gZnJvbSAyMDI3IHRvIDIwMzEvKTtcbiAgICBjb25zdCBjb25maWcgPSBhd2FpdCBjbGllbnQuZGlhZ25vc3RpY3MoYXQoJ25ldy9zdHJhdGVneS55YW1sJykpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBjb25maWcubWFwKChkKSA9PiBkLm1lc3NhZ2UpLFxuICAgICAgW10sXG4gICAgKTtcbiAgICBjb25zdCBub2RlID0gYXdhaXQgY2xpZW50LmFzaygnbmNzL2NvdmVyYWdlJywgeyB1cmk6IGF0KCduZXcvc3RyYXRlZ3kubWQnKSB9KTtcbiAgICBhc3NlcnQuZXF1YWwobm9kZT8uYXJlYXNbMF0/LnN0YXR1cywgJ25vdC1hcHBsaWNhYmxlJyk7XG4gICAgYXNzZXJ0LmVxdWFsKG5vZGU/LnByb2ZpbGUsICdkcmFmdGluZycpO1xuICAgIC8vIEV2ZXJ5IGZpZWxkIHRoYXQgdGhlIGF1dGhvciBoYXMgdG8gZmlsbCBpbiBpcyBrbm93biB0byB0aGUgY2hlY2tlciBhcyBvbmUuXG4gICAgY29uc3QgZmllbGRzID0gc2tlbGV0b25GaWVsZHMoZnJhbWV3b3Jrc1swXSEuZnJhbWV3b3JrKTtcbiAgICBjb25zdCBzZWVuID0gZmluZFBsYWNlaG9sZGVycyh0ZXh0LCBmaWVsZHMpLm1hcCgocCkgPT4gcC50ZXh0KTtcbiAgICBjb25zdCBhbGwgPSBbLi4udGV4dC5yZXBsYWNlKC88IS0tW15dKj8tLT4vZywgJycpLm1hdGNoQWxsKC9cXFtbXltcXF1cXG5dezIsfVxcXS9nKV0ubWFwKChtKSA9PiBtWzBdKTtcbiAgICBhc3NlcnQub2soYWxsLmxlbmd0aCA+IDEwMCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIGFsbC5maWx0ZXIoKGZpZWxkKSA9PiAhc2Vlbi5pbmNsdWRlcyhmaWVsZCkpLFxuICAgICAgW10sXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ2NoZWNrcyBhZ2FpbiBmcm9tIGRpc2sgb24gcmVxdWVzdCcsIGFzeW5jICgpID0+IHtcbiAgICBhc3NlcnQub2soKGF3YWl0IGNsaWVudC5hc2soJ25jcy9jaGVjaycsIHsgdXJpOiBVUkkgfSkpIS5maW5kaW5ncyA+IDApO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFNbkIsSUFBTSxRQUFRO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFvQmQsSUFBTSxNQUFNLEdBQUcsTUFBTTtBQUVyQixTQUFTLG1DQUFtQyxNQUFNO0FBQ2hELE1BQUk7QUFDSixhQUFXLFlBQVk7QUFDckIsYUFBUyxNQUFNLFFBQVE7QUFDdkIsV0FBTyxLQUFLLEtBQUssS0FBSztBQUN0QixVQUFNLE9BQU8sWUFBWSxHQUFHO0FBQUEsRUFDOUIsQ0FBQztBQUNELFlBQVUsWUFBWTtBQUNwQixXQUFPLFVBQVUsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUMvQixVQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3BCLENBQUM7QUFFRCxLQUFHLHlEQUF5RCxZQUFZO0FBQ3RFLFVBQU0sT0FBTyxNQUFNLE9BQU8sSUFBSSxnQkFBZ0IsRUFBRSxLQUFLLElBQUksQ0FBQztBQUMxRCxXQUFPLFVBQVUsTUFBTSxRQUFRLEVBQUUsV0FBVyxHQUFHLFNBQVMsR0FBRyxTQUFTLEdBQUcsZUFBZSxHQUFHLFlBQVksRUFBRSxDQUFDO0FBQ3hHLFdBQU8sVUFBVSxNQUFNLE1BQU0sRUFBRSxPQUFPLEdBQUcsT0FBTyxFQUFFLENBQUM7QUFDbkQsV0FBTyxNQUFNLE1BQU0sT0FBTyxpQ0FBaUM7QUFDM0QsVUFBTSxDQUFDLFFBQVEsSUFBSSxLQUFNLE1BQU0sQ0FBQyxFQUFHLFNBQVMsQ0FBQyxFQUFHO0FBQ2hELFdBQU8sTUFBTSxVQUFVLFNBQVMsdUNBQXVDO0FBQ3ZFLFdBQU8sVUFBVSxVQUFVLE1BQU0sT0FBTyxFQUFFLE1BQU0sR0FBRyxXQUFXLEVBQUUsQ0FBQztBQUNqRSxXQUFPLE1BQU0sVUFBVSxNQUFNLE1BQU07QUFDbkMsV0FBTyxNQUFNLE1BQU0sTUFBTSxDQUFDLEdBQUcsU0FBUyxDQUFDLEdBQUcsUUFBUSxRQUFRLENBQUM7QUFDM0QsV0FBTyxPQUFPLE1BQU0sT0FBTyxJQUFJLGdCQUFnQixDQUFDLENBQUMsSUFBSSxLQUFLLEdBQUc7QUFDN0QsV0FBTyxLQUFLLEdBQUcsV0FBVyxHQUFHLFVBQVU7QUFDdkMsV0FBTyxNQUFNLE1BQU0sT0FBTyxJQUFJLGdCQUFnQixFQUFFLEtBQUssR0FBRyxXQUFXLEVBQUUsQ0FBQyxHQUFHLElBQUk7QUFBQSxFQUMvRSxDQUFDO0FBRUQsS0FBRyx3REFBd0QsWUFBWTtBQUNyRSxVQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksY0FBYyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQ3pELFdBQU8sTUFBTSxPQUFRLGtCQUFrQjtBQUN2QyxXQUFPLGFBQWEsT0FBUSxpQkFBaUI7QUFDN0MsVUFBTSxTQUFTLEVBQUUsS0FBSyw0QkFBNEIsUUFBUSxpQkFBaUI7QUFDM0UsVUFBTSxPQUFPLE1BQU0sT0FBTyxJQUFJLGNBQWMsRUFBRSxLQUFLLEtBQUssT0FBTyxDQUFDO0FBQ2hFLFdBQU8sTUFBTSxNQUFPLG9EQUFvRDtBQUN4RSxXQUFPLE1BQU0sTUFBTyx5REFBeUQ7QUFBQSxFQUMvRSxDQUFDO0FBRUQsS0FBRyxvQ0FBb0MsWUFBWTtBQUNqRCxXQUFPLE1BQU8sTUFBTSxPQUFPLElBQUksZUFBZSxFQUFFLEtBQUssS0FBSyxTQUFTLE1BQU0sQ0FBQyxHQUFLLG1DQUFtQztBQUNsSCxXQUFPLE1BQU0sTUFBTSxPQUFPLElBQUksZUFBZSxFQUFFLEtBQUssS0FBSyxTQUFTLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDaEYsVUFBTSxXQUFXLE1BQU0sT0FBTyxJQUFJLGdCQUFnQixFQUFFLEtBQUssSUFBSSxDQUFDO0FBQzlELFdBQU87QUFBQSxNQUNMLFNBQVMsSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRTtBQUFBLE1BQ3pDLENBQUMsaUJBQWlCLGlCQUFpQixhQUFhO0FBQUEsSUFDbEQ7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLGlDQUFpQyxZQUFZO0FBQzlDLFVBQU0sT0FBTyxNQUFNLE9BQU8sSUFBSSxtQkFBbUIsRUFBRSxLQUFLLElBQUksQ0FBQztBQUM3RCxXQUFPLE1BQU0sTUFBTSxTQUFTLEtBQUs7QUFDakMsV0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ3hDLENBQUM7QUFFRCxLQUFHLHVFQUF1RSxZQUFZO0FBQ3BGLFVBQU0sT0FBTyxLQUFLO0FBQ2xCLGFBQVMsTUFBTSxRQUFRLEVBQUUsUUFBUSxFQUFFLEdBQUcsaUJBQWlCLEdBQUcsV0FBVyxFQUFFLENBQUM7QUFDeEUsVUFBTSxTQUFTLEVBQUUsT0FBTyxvQkFBb0IsU0FBUyxXQUFXLFFBQVEsRUFBRSxNQUFNLE1BQU0sSUFBSSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUNqSCxVQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksZ0JBQWdCLE1BQU07QUFDckQsV0FBTztBQUFBLE1BQ0wsTUFBTSxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUk7QUFBQSxNQUN2QixDQUFDLGVBQWUsZUFBZTtBQUFBLElBQ2pDO0FBQ0EsZUFBVyxFQUFFLE1BQU0sTUFBQUEsTUFBSyxLQUFLLE1BQU8sUUFBTyxLQUFLLEdBQUcsT0FBTyxJQUFJLEVBQUUsR0FBR0EsS0FBSTtBQUN2RSxVQUFNLE9BQU8sTUFBTSxDQUFDLEVBQUc7QUFDdkIsV0FBTyxNQUFNLE1BQU0sZ0NBQWdDO0FBQ25ELGVBQVcsU0FBUyxDQUFDLFVBQVUsU0FBUyxxQkFBcUIsZUFBZSx3QkFBd0IsVUFBVTtBQUM1RyxhQUFPLE1BQU0sTUFBTSxJQUFJLE9BQU8sT0FBTyxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQ3JELFdBQU8sYUFBYSxNQUFNLGtCQUFrQjtBQUM1QyxXQUFPLE1BQU0sTUFBTSxtRUFBbUU7QUFDdEYsVUFBTSxTQUFTLE1BQU0sT0FBTyxZQUFZLEdBQUcsbUJBQW1CLENBQUM7QUFDL0QsV0FBTztBQUFBLE1BQ0wsT0FBTyxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU87QUFBQSxNQUMzQixDQUFDO0FBQUEsSUFDSDtBQUNBLFVBQU0sT0FBTyxNQUFNLE9BQU8sSUFBSSxnQkFBZ0IsRUFBRSxLQUFLLEdBQUcsaUJBQWlCLEVBQUUsQ0FBQztBQUM1RSxXQUFPLE1BQU0sTUFBTSxNQUFNLENBQUMsR0FBRyxRQUFRLGdCQUFnQjtBQUNyRCxXQUFPLE1BQU0sTUFBTSxTQUFTLFVBQVU7QUFFdEMsVUFBTSxTQUFTLGVBQWUsV0FBVyxDQUFDLEVBQUcsU0FBUztBQUN0RCxVQUFNLE9BQU8saUJBQWlCLE1BQU0sTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSTtBQUM3RCxVQUFNLE1BQU0sQ0FBQyxHQUFHLEtBQUssUUFBUSxpQkFBaUIsRUFBRSxFQUFFLFNBQVMsbUJBQW1CLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUNoRyxXQUFPLEdBQUcsSUFBSSxTQUFTLEdBQUc7QUFDMUIsV0FBTztBQUFBLE1BQ0wsSUFBSSxPQUFPLENBQUMsVUFBVSxDQUFDLEtBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxNQUMzQyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcscUNBQXFDLFlBQVk7QUFDbEQsV0FBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLGFBQWEsRUFBRSxLQUFLLElBQUksQ0FBQyxHQUFJLFdBQVcsQ0FBQztBQUFBLEVBQ3ZFLENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogWyJ0ZXh0Il0KfQo=
