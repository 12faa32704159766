import {
  compare
} from "../../../chunk-KCL7AZG4.mjs";
import {
  earned,
  statementsOf
} from "../../../chunk-MXFGNIUJ.mjs";
import "../../../chunk-F7EA2JBP.mjs";
import "../../../chunk-ZHIQ6AC6.mjs";
import "../../../chunk-GBJLHHO5.mjs";
import "../../../chunk-LBVFDZJ6.mjs";
import "../../../chunk-R4CAFXOU.mjs";
import "../../../chunk-4MJL66B6.mjs";
import "../../../chunk-EQMLJMKU.mjs";
import "../../../chunk-5DWXA2GW.mjs";
import "../../../chunk-F4HRPUVZ.mjs";
import "../../../chunk-XPBD7J4T.mjs";
import "../../../chunk-ZEVL2VNB.mjs";
import "../../../chunk-6YUTXQMJ.mjs";
import "../../../chunk-LL7JQKRF.mjs";

// test/engine/statements/statements.test.ts
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
var kinds = (text) => statementsOf(text).map((s) => `${s.kind} ${s.text}`);
var item = (text) => statementsOf(`- ${text}`)[0]?.kind ?? "none";
describe("statements", () => {
  it("are found sentence by sentence in paragraphs, with their places", () => {
    const text = "# Plan\n\nWe live in the *digital* age. The Ministry of Health will train\n500 nurses by 2028. In 2020 it trained 20.\n";
    const found = statementsOf(text);
    assert.deepEqual(
      found.map((s) => s.text),
      ["The Ministry of Health will train 500 nurses by 2028."]
    );
    const { start, end } = found[0].position;
    assert.equal(text.slice(start.offset, end.offset), "The Ministry of Health will train\n500 nurses by 2028.");
    assert.deepEqual([start.line, start.column, end.line], [3, 31, 4]);
    assert.equal(found[0].facets.owner?.text, "The Ministry of Health");
    assert.equal(found[0].facets.timeBound?.position.start.line, 4);
  });
  it("are one per list item, whatever number of sentences", () => {
    assert.deepEqual(kinds("- Write a plan. It is adopted by June 2027. (MoI, MoD)\n- Note the facts.\n").length, 2);
    assert.equal(earned("- Write a plan. It is adopted by June 2027. (MoI, MoD)", "owner"), "(MoI, MoD)");
    assert.equal(earned("- Write a plan. It is adopted by June 2027. (MoI, MoD)", "timeBound"), "by June 2027");
  });
  it("take owner and deadline from what leads into the list", () => {
    const text = "By 2028 the National CERT will:\n\n- publish a yearly report;\n- train analysts by 2027.\n";
    const [first, second] = statementsOf(text);
    assert.equal(first.facets.owner?.text, "the National CERT");
    assert.equal(first.facets.owner?.position.start.line, 1);
    assert.equal(second.facets.timeBound?.text, "by 2027");
  });
  it("tell KPIs, actions, facts and the rest apart", () => {
    const cases = {
      kpi: [
        "Number of drills held per year",
        "Increased share of trained staff",
        "All hospitals tested by 2029",
        "Time to recover from outages",
        "KPI 3: drills held",
        "Raise exports to $ 40 million"
      ],
      action: [
        "Establish a national test range",
        "Creation of a coordination unit",
        "A register will be kept.",
        "Publishing the yearly report"
      ],
      none: [
        "In 2024, 40 % of firms were attacked.",
        "The market will reach 9 billion by 2030.",
        "Malware is software that does harm.",
        "Guiding principles",
        "Who is responsible for the networks of hospitals?",
        "Everyone must play a part.",
        "CRITICAL INFRASTRUCTURE PROTECTION PLAN",
        "Figure 3: Number of incidents by sector and year"
      ]
    };
    for (const [kind, texts] of Object.entries(cases)) for (const text of texts) assert.equal(item(text), kind, text);
  });
  it("are silent in running text about the past, forecasts, captions and advice", () => {
    for (const text of [
      "By 2030 there will be 40 billion devices, experts say.",
      "The number of attacks rose by 20 % last year.",
      "This will enable closer cooperation between banks.",
      "Table 2: 30 % of incidents by 2024.",
      "The CERT coordinates the response to incidents.",
      "**80 % of firms by 2030**"
    ])
      assert.deepEqual(kinds(text), [], text);
  });
  it("have five letters with reasons", () => {
    const [kpi] = statementsOf("# S\n\n## Skills\n\n- Number of trained officers\n");
    assert.deepEqual(
      Object.entries(kpi.letters).map(([letter, { verdict }]) => `${letter} ${verdict}`),
      ["S pass", "M weak", "A weak", "R pass", "T fail"]
    );
    assert.match(kpi.letters.M.reason, /not the value to be reached/);
    assert.equal(kpi.smart, false);
    const [smart] = statementsOf("# S\n\n## Skills\n\n- At least 70 % of ministries audited by 2027\n");
    assert.equal(smart.smart, true);
  });
  it("inherit the period of the strategy, from the configuration or the title", () => {
    const text = "- At least 70 % of ministries audited\n";
    assert.equal(statementsOf(text)[0].letters.T.verdict, "fail");
    const inherited = statementsOf(text, { period: { from: 2026, to: 2030 } })[0].letters.T;
    assert.deepEqual([inherited.verdict, inherited.inherited], ["pass", true]);
    assert.equal(statementsOf(`# Cyber Strategy 2026\u20132030

${text}`)[0].letters.T.inherited, true);
    assert.equal(statementsOf(text, { period: { from: 2026, to: 2030 } })[0].smart, true);
  });
  it("never fail A or R", () => {
    const [kpi] = statementsOf("- Zero incidents in all networks by 2028");
    assert.equal(kpi.letters.A.verdict, "weak");
    assert.match(kpi.letters.A.reason, /Zero incidents/);
    assert.equal(kpi.letters.R.verdict, "weak");
  });
  it("earn facets by the words that a reader would point at", () => {
    assert.equal(earned("- Number of reports up from 120 to 300 by 2028", "baseline"), "up from 120");
    assert.equal(earned("- Reduce the click rate from 24 % to 8 %", "target"), "8 %");
    assert.equal(earned("- Hold an exercise at least twice a year", "target"), "at least twice a year");
    assert.equal(earned("- The audit will be led by the Court of Audit.", "owner"), "by the Court of Audit");
    assert.equal(earned("- The Government will hold an exercise.", "owner"), void 0);
    assert.equal(earned("- Number of links of more than 30 Mbps", "target"), void 0);
  });
  it("read labelled parts", () => {
    const text = "- Train judges | Indicator: number of judges trained | Target: 80 | Deadline: 2028 | Lead: Ministry of Justice";
    const [kpi] = statementsOf(text);
    assert.equal(kpi.kind, "kpi");
    assert.deepEqual(
      ["target", "timeBound", "owner"].map((f) => kpi.facets[f]?.text),
      ["80", "2028", "Ministry of Justice"]
    );
  });
});
describe("statements on labelled texts", () => {
  const bars = {
    kpi: 0.85,
    action: 0.75,
    specific: 0.85,
    measurable: 0.9,
    target: 0.9,
    timeBound: 0.95,
    owner: 0.92,
    baseline: 0.9,
    absolute: 0.9
  };
  for (const path of ["training/statements.tsv", "../shared/eval/kpi.dev.jsonl"])
    it(`reach the bars on ${path}`, function() {
      if (!existsSync(path)) return this.skip();
      const { figures, factsAsKpi } = compare(path);
      for (const [name, bar] of Object.entries(bars))
        assert.ok(figures[name] >= bar, `${name}: ${figures[name]} is below ${bar}`);
      assert.ok(factsAsKpi <= 0.08, `facts taken for KPIs: ${factsAsKpi}`);
    });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vdGVzdC9lbmdpbmUvc3RhdGVtZW50cy9zdGF0ZW1lbnRzLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IGV4aXN0c1N5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGNvbXBhcmUgfSBmcm9tICcuLi8uLi8uLi90cmFpbmluZy9ldmFsLWtwaS5qcyc7XG5pbXBvcnQgeyBlYXJuZWQsIHN0YXRlbWVudHNPZiB9IGZyb20gJy4uLy4uL3N1cHBvcnQvc3RhdGVtZW50cy5qcyc7XG5cbmNvbnN0IGtpbmRzID0gKHRleHQ6IHN0cmluZykgPT4gc3RhdGVtZW50c09mKHRleHQpLm1hcCgocykgPT4gYCR7cy5raW5kfSAke3MudGV4dH1gKTtcbmNvbnN0IGl0ZW0gPSAodGV4dDogc3RyaW5nKSA9PiBzdGF0ZW1lbnRzT2YoYC0gJHt0ZXh0fWApWzBdPy5raW5kID8/ICdub25lJztcblxuZGVzY3JpYmUoJ3N0YXRlbWVudHMnLCAoKSA9PiB7XG4gIGl0KCdhcmUgZm91bmQgc2VudGVuY2UgYnkgc2VudGVuY2UgaW4gcGFyYWdyYXBocywgd2l0aCB0aGVpciBwbGFjZXMnLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9XG4gICAgICAnIyBQbGFuXFxuXFxuV2UgbGl2ZSBpbiB0aGUgKmRpZ2l0YWwqIGFnZS4gVGhlIE1pbmlzdHJ5IG9mIEhlYWx0aCB3aWxsIHRyYWluXFxuNTAwIG51cnNlcyBieSAyMDI4LiBJbiAyMDIwIGl0IHRyYWluZWQgMjAuXFxuJztcbiAgICBjb25zdCBmb3VuZCA9IHN0YXRlbWVudHNPZih0ZXh0KTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgZm91bmQubWFwKChzKSA9PiBzLnRleHQpLFxuICAgICAgWydUaGUgTWluaXN0cnkgb2YgSGVhbHRoIHdpbGwgdHJhaW4gNTAwIG51cnNlcyBieSAyMDI4LiddLFxuICAgICk7XG4gICAgY29uc3QgeyBzdGFydCwgZW5kIH0gPSBmb3VuZFswXSEucG9zaXRpb247XG4gICAgYXNzZXJ0LmVxdWFsKHRleHQuc2xpY2Uoc3RhcnQub2Zmc2V0LCBlbmQub2Zmc2V0KSwgJ1RoZSBNaW5pc3RyeSBvZiBIZWFsdGggd2lsbCB0cmFpblxcbjUwMCBudXJzZXMgYnkgMjAyOC4nKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFtzdGFydC5saW5lLCBzdGFydC5jb2x1bW4sIGVuZC5saW5lXSwgWzMsIDMxLCA0XSk7XG4gICAgYXNzZXJ0LmVxdWFsKGZvdW5kWzBdIS5mYWNldHMub3duZXI/LnRleHQsICdUaGUgTWluaXN0cnkgb2YgSGVhbHRoJyk7XG4gICAgYXNzZXJ0LmVxdWFsKGZvdW5kWzBdIS5mYWNldHMudGltZUJvdW5kPy5wb3NpdGlvbi5zdGFydC5saW5lLCA0KTtcbiAgfSk7XG5cbiAgaXQoJ2FyZSBvbmUgcGVyIGxpc3QgaXRlbSwgd2hhdGV2ZXIgbnVtYmVyIG9mIHNlbnRlbmNlcycsICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGtpbmRzKCctIFdyaXRlIGEgcGxhbi4gSXQgaXMgYWRvcHRlZCBieSBKdW5lIDIwMjcuIChNb0ksIE1vRClcXG4tIE5vdGUgdGhlIGZhY3RzLlxcbicpLmxlbmd0aCwgMik7XG4gICAgYXNzZXJ0LmVxdWFsKGVhcm5lZCgnLSBXcml0ZSBhIHBsYW4uIEl0IGlzIGFkb3B0ZWQgYnkgSnVuZSAyMDI3LiAoTW9JLCBNb0QpJywgJ293bmVyJyksICcoTW9JLCBNb0QpJyk7XG4gICAgYXNzZXJ0LmVxdWFsKGVhcm5lZCgnLSBXcml0ZSBhIHBsYW4uIEl0IGlzIGFkb3B0ZWQgYnkgSnVuZSAyMDI3LiAoTW9JLCBNb0QpJywgJ3RpbWVCb3VuZCcpLCAnYnkgSnVuZSAyMDI3Jyk7XG4gIH0pO1xuXG4gIGl0KCd0YWtlIG93bmVyIGFuZCBkZWFkbGluZSBmcm9tIHdoYXQgbGVhZHMgaW50byB0aGUgbGlzdCcsICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gJ0J5IDIwMjggdGhlIE5hdGlvbmFsIENFUlQgd2lsbDpcXG5cXG4tIHB1Ymxpc2ggYSB5ZWFybHkgcmVwb3J0O1xcbi0gdHJhaW4gYW5hbHlzdHMgYnkgMjAyNy5cXG4nO1xuICAgIGNvbnN0IFtmaXJzdCwgc2Vjb25kXSA9IHN0YXRlbWVudHNPZih0ZXh0KTtcbiAgICBhc3NlcnQuZXF1YWwoZmlyc3QhLmZhY2V0cy5vd25lcj8udGV4dCwgJ3RoZSBOYXRpb25hbCBDRVJUJyk7XG4gICAgYXNzZXJ0LmVxdWFsKGZpcnN0IS5mYWNldHMub3duZXI/LnBvc2l0aW9uLnN0YXJ0LmxpbmUsIDEpO1xuICAgIGFzc2VydC5lcXVhbChzZWNvbmQhLmZhY2V0cy50aW1lQm91bmQ/LnRleHQsICdieSAyMDI3Jyk7XG4gIH0pO1xuXG4gIGl0KCd0ZWxsIEtQSXMsIGFjdGlvbnMsIGZhY3RzIGFuZCB0aGUgcmVzdCBhcGFydCcsICgpID0+IHtcbiAgICBjb25zdCBjYXNlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgc3RyaW5nW10+PiA9IHtcbiAgICAgIGtwaTogW1xuICAgICAgICAnTnVtYmVyIG9mIGRyaWxscyBoZWxkIHBlciB5ZWFyJyxcbiAgICAgICAgJ0luY3JlYXNlZCBzaGFyZSBvZiB0cmFpbmVkIHN0YWZmJyxcbiAgICAgICAgJ0FsbCBob3NwaXRhbHMgdGVzdGVkIGJ5IDIwMjknLFxuICAgICAgICAnVGltZSB0byByZWNvdmVyIGZyb20gb3V0YWdlcycsXG4gICAgICAgICdLUEkgMzogZHJpbGxzIGhlbGQnLFxuICAgICAgICAnUmFpc2UgZXhwb3J0cyB0byAkIDQwIG1pbGxpb24nLFxuICAgICAgXSxcbiAgICAgIGFjdGlvbjogW1xuICAgICAgICAnRXN0YWJsaXNoIGEgbmF0aW9uYWwgdGVzdCByYW5nZScsXG4gICAgICAgICdDcmVhdGlvbiBvZiBhIGNvb3JkaW5hdGlvbiB1bml0JyxcbiAgICAgICAgJ0EgcmVnaXN0ZXIgd2lsbCBiZSBrZXB0LicsXG4gICAgICAgICdQdWJsaXNoaW5nIHRoZSB5ZWFybHkgcmVwb3J0JyxcbiAgICAgIF0sXG4gICAgICBub25lOiBbXG4gICAgICAgICdJbiAyMDI0LCA0MCAlIG9mIGZpcm1zIHdlcmUgYXR0YWNrZWQuJyxcbiAgICAgICAgJ1RoZSBtYXJrZXQgd2lsbCByZWFjaCA5IGJpbGxpb24gYnkgMjAzMC4nLFxuICAgICAgICAnTWFsd2FyZSBpcyBzb2Z0d2FyZSB0aGF0IGRvZXMgaGFybS4nLFxuICAgICAgICAnR3VpZGluZyBwcmluY2lwbGVzJyxcbiAgICAgICAgJ1dobyBpcyByZXNwb25zaWJsZSBmb3IgdGhlIG5ldHdvcmtzIG9mIGhvc3BpdGFscz8nLFxuICAgICAgICAnRXZlcnlvbmUgbXVzdCBwbGF5IGEgcGFydC4nLFxuICAgICAgICAnQ1JJVElDQUwgSU5GUkFTVFJVQ1RVUkUgUFJPVEVDVElPTiBQTEFOJyxcbiAgICAgICAgJ0ZpZ3VyZSAzOiBOdW1iZXIgb2YgaW5jaWRlbnRzIGJ5IHNlY3RvciBhbmQgeWVhcicsXG4gICAgICBdLFxuICAgIH07XG4gICAgZm9yIChjb25zdCBba2luZCwgdGV4dHNdIG9mIE9iamVjdC5lbnRyaWVzKGNhc2VzKSkgZm9yIChjb25zdCB0ZXh0IG9mIHRleHRzKSBhc3NlcnQuZXF1YWwoaXRlbSh0ZXh0KSwga2luZCwgdGV4dCk7XG4gIH0pO1xuXG4gIGl0KCdhcmUgc2lsZW50IGluIHJ1bm5pbmcgdGV4dCBhYm91dCB0aGUgcGFzdCwgZm9yZWNhc3RzLCBjYXB0aW9ucyBhbmQgYWR2aWNlJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgdGV4dCBvZiBbXG4gICAgICAnQnkgMjAzMCB0aGVyZSB3aWxsIGJlIDQwIGJpbGxpb24gZGV2aWNlcywgZXhwZXJ0cyBzYXkuJyxcbiAgICAgICdUaGUgbnVtYmVyIG9mIGF0dGFja3Mgcm9zZSBieSAyMCAlIGxhc3QgeWVhci4nLFxuICAgICAgJ1RoaXMgd2lsbCBlbmFibGUgY2xvc2VyIGNvb3BlcmF0aW9uIGJldHdlZW4gYmFua3MuJyxcbiAgICAgICdUYWJsZSAyOiAzMCAlIG9mIGluY2lkZW50cyBieSAyMDI0LicsXG4gICAgICAnVGhlIENFUlQgY29vcmRpbmF0ZXMgdGhlIHJlc3BvbnNlIHRvIGluY2lkZW50cy4nLFxuICAgICAgJyoqODAgJSBvZiBmaXJtcyBieSAyMDMwKionLFxuICAgIF0pXG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKGtpbmRzKHRleHQpLCBbXSwgdGV4dCk7XG4gIH0pO1xuXG4gIGl0KCdoYXZlIGZpdmUgbGV0dGVycyB3aXRoIHJlYXNvbnMnLCAoKSA9PiB7XG4gICAgY29uc3QgW2twaV0gPSBzdGF0ZW1lbnRzT2YoJyMgU1xcblxcbiMjIFNraWxsc1xcblxcbi0gTnVtYmVyIG9mIHRyYWluZWQgb2ZmaWNlcnNcXG4nKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgT2JqZWN0LmVudHJpZXMoa3BpIS5sZXR0ZXJzKS5tYXAoKFtsZXR0ZXIsIHsgdmVyZGljdCB9XSkgPT4gYCR7bGV0dGVyfSAke3ZlcmRpY3R9YCksXG4gICAgICBbJ1MgcGFzcycsICdNIHdlYWsnLCAnQSB3ZWFrJywgJ1IgcGFzcycsICdUIGZhaWwnXSxcbiAgICApO1xuICAgIGFzc2VydC5tYXRjaChrcGkhLmxldHRlcnMuTS5yZWFzb24sIC9ub3QgdGhlIHZhbHVlIHRvIGJlIHJlYWNoZWQvKTtcbiAgICBhc3NlcnQuZXF1YWwoa3BpIS5zbWFydCwgZmFsc2UpO1xuICAgIGNvbnN0IFtzbWFydF0gPSBzdGF0ZW1lbnRzT2YoJyMgU1xcblxcbiMjIFNraWxsc1xcblxcbi0gQXQgbGVhc3QgNzAgJSBvZiBtaW5pc3RyaWVzIGF1ZGl0ZWQgYnkgMjAyN1xcbicpO1xuICAgIGFzc2VydC5lcXVhbChzbWFydCEuc21hcnQsIHRydWUpO1xuICB9KTtcblxuICBpdCgnaW5oZXJpdCB0aGUgcGVyaW9kIG9mIHRoZSBzdHJhdGVneSwgZnJvbSB0aGUgY29uZmlndXJhdGlvbiBvciB0aGUgdGl0bGUnLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9ICctIEF0IGxlYXN0IDcwICUgb2YgbWluaXN0cmllcyBhdWRpdGVkXFxuJztcbiAgICBhc3NlcnQuZXF1YWwoc3RhdGVtZW50c09mKHRleHQpWzBdIS5sZXR0ZXJzLlQudmVyZGljdCwgJ2ZhaWwnKTtcbiAgICBjb25zdCBpbmhlcml0ZWQgPSBzdGF0ZW1lbnRzT2YodGV4dCwgeyBwZXJpb2Q6IHsgZnJvbTogMjAyNiwgdG86IDIwMzAgfSB9KVswXSEubGV0dGVycy5UO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoW2luaGVyaXRlZC52ZXJkaWN0LCBpbmhlcml0ZWQuaW5oZXJpdGVkXSwgWydwYXNzJywgdHJ1ZV0pO1xuICAgIGFzc2VydC5lcXVhbChzdGF0ZW1lbnRzT2YoYCMgQ3liZXIgU3RyYXRlZ3kgMjAyNlx1MjAxMzIwMzBcXG5cXG4ke3RleHR9YClbMF0hLmxldHRlcnMuVC5pbmhlcml0ZWQsIHRydWUpO1xuICAgIGFzc2VydC5lcXVhbChzdGF0ZW1lbnRzT2YodGV4dCwgeyBwZXJpb2Q6IHsgZnJvbTogMjAyNiwgdG86IDIwMzAgfSB9KVswXSEuc21hcnQsIHRydWUpO1xuICB9KTtcblxuICBpdCgnbmV2ZXIgZmFpbCBBIG9yIFInLCAoKSA9PiB7XG4gICAgY29uc3QgW2twaV0gPSBzdGF0ZW1lbnRzT2YoJy0gWmVybyBpbmNpZGVudHMgaW4gYWxsIG5ldHdvcmtzIGJ5IDIwMjgnKTtcbiAgICBhc3NlcnQuZXF1YWwoa3BpIS5sZXR0ZXJzLkEudmVyZGljdCwgJ3dlYWsnKTtcbiAgICBhc3NlcnQubWF0Y2goa3BpIS5sZXR0ZXJzLkEucmVhc29uLCAvWmVybyBpbmNpZGVudHMvKTtcbiAgICBhc3NlcnQuZXF1YWwoa3BpIS5sZXR0ZXJzLlIudmVyZGljdCwgJ3dlYWsnKTtcbiAgfSk7XG5cbiAgaXQoJ2Vhcm4gZmFjZXRzIGJ5IHRoZSB3b3JkcyB0aGF0IGEgcmVhZGVyIHdvdWxkIHBvaW50IGF0JywgKCkgPT4ge1xuICAgIGFzc2VydC5lcXVhbChlYXJuZWQoJy0gTnVtYmVyIG9mIHJlcG9ydHMgdXAgZnJvbSAxMjAgdG8gMzAwIGJ5IDIwMjgnLCAnYmFzZWxpbmUnKSwgJ3VwIGZyb20gMTIwJyk7XG4gICAgYXNzZXJ0LmVxdWFsKGVhcm5lZCgnLSBSZWR1Y2UgdGhlIGNsaWNrIHJhdGUgZnJvbSAyNCAlIHRvIDggJScsICd0YXJnZXQnKSwgJzggJScpO1xuICAgIGFzc2VydC5lcXVhbChlYXJuZWQoJy0gSG9sZCBhbiBleGVyY2lzZSBhdCBsZWFzdCB0d2ljZSBhIHllYXInLCAndGFyZ2V0JyksICdhdCBsZWFzdCB0d2ljZSBhIHllYXInKTtcbiAgICBhc3NlcnQuZXF1YWwoZWFybmVkKCctIFRoZSBhdWRpdCB3aWxsIGJlIGxlZCBieSB0aGUgQ291cnQgb2YgQXVkaXQuJywgJ293bmVyJyksICdieSB0aGUgQ291cnQgb2YgQXVkaXQnKTtcbiAgICBhc3NlcnQuZXF1YWwoZWFybmVkKCctIFRoZSBHb3Zlcm5tZW50IHdpbGwgaG9sZCBhbiBleGVyY2lzZS4nLCAnb3duZXInKSwgdW5kZWZpbmVkKTtcbiAgICBhc3NlcnQuZXF1YWwoZWFybmVkKCctIE51bWJlciBvZiBsaW5rcyBvZiBtb3JlIHRoYW4gMzAgTWJwcycsICd0YXJnZXQnKSwgdW5kZWZpbmVkKTtcbiAgfSk7XG5cbiAgaXQoJ3JlYWQgbGFiZWxsZWQgcGFydHMnLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9XG4gICAgICAnLSBUcmFpbiBqdWRnZXMgfCBJbmRpY2F0b3I6IG51bWJlciBvZiBqdWRnZXMgdHJhaW5lZCB8IFRhcmdldDogODAgfCBEZWFkbGluZTogMjAyOCB8IExlYWQ6IE1pbmlzdHJ5IG9mIEp1c3RpY2UnO1xuICAgIGNvbnN0IFtrcGldID0gc3RhdGVtZW50c09mKHRleHQpO1xuICAgIGFzc2VydC5lcXVhbChrcGkhLmtpbmQsICdrcGknKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgKFsndGFyZ2V0JywgJ3RpbWVCb3VuZCcsICdvd25lciddIGFzIGNvbnN0KS5tYXAoKGYpID0+IGtwaSEuZmFjZXRzW2ZdPy50ZXh0KSxcbiAgICAgIFsnODAnLCAnMjAyOCcsICdNaW5pc3RyeSBvZiBKdXN0aWNlJ10sXG4gICAgKTtcbiAgfSk7XG59KTtcblxuZGVzY3JpYmUoJ3N0YXRlbWVudHMgb24gbGFiZWxsZWQgdGV4dHMnLCAoKSA9PiB7XG4gIGNvbnN0IGJhcnMgPSB7XG4gICAga3BpOiAwLjg1LFxuICAgIGFjdGlvbjogMC43NSxcbiAgICBzcGVjaWZpYzogMC44NSxcbiAgICBtZWFzdXJhYmxlOiAwLjksXG4gICAgdGFyZ2V0OiAwLjksXG4gICAgdGltZUJvdW5kOiAwLjk1LFxuICAgIG93bmVyOiAwLjkyLFxuICAgIGJhc2VsaW5lOiAwLjksXG4gICAgYWJzb2x1dGU6IDAuOSxcbiAgfTtcbiAgZm9yIChjb25zdCBwYXRoIG9mIFsndHJhaW5pbmcvc3RhdGVtZW50cy50c3YnLCAnLi4vc2hhcmVkL2V2YWwva3BpLmRldi5qc29ubCddKVxuICAgIGl0KGByZWFjaCB0aGUgYmFycyBvbiAke3BhdGh9YCwgZnVuY3Rpb24gKCkge1xuICAgICAgaWYgKCFleGlzdHNTeW5jKHBhdGgpKSByZXR1cm4gdGhpcy5za2lwKCk7XG4gICAgICBjb25zdCB7IGZpZ3VyZXMsIGZhY3RzQXNLcGkgfSA9IGNvbXBhcmUocGF0aCk7XG4gICAgICBmb3IgKGNvbnN0IFtuYW1lLCBiYXJdIG9mIE9iamVjdC5lbnRyaWVzKGJhcnMpKVxuICAgICAgICBhc3NlcnQub2soZmlndXJlc1tuYW1lXSEgPj0gYmFyLCBgJHtuYW1lfTogJHtmaWd1cmVzW25hbWVdfSBpcyBiZWxvdyAke2Jhcn1gKTtcbiAgICAgIGFzc2VydC5vayhmYWN0c0FzS3BpIDw9IDAuMDgsIGBmYWN0cyB0YWtlbiBmb3IgS1BJczogJHtmYWN0c0FzS3BpfWApO1xuICAgIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsa0JBQWtCO0FBSTNCLElBQU0sUUFBUSxDQUFDLFNBQWlCLGFBQWEsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLEdBQUcsRUFBRSxJQUFJLElBQUksRUFBRSxJQUFJLEVBQUU7QUFDbkYsSUFBTSxPQUFPLENBQUMsU0FBaUIsYUFBYSxLQUFLLElBQUksRUFBRSxFQUFFLENBQUMsR0FBRyxRQUFRO0FBRXJFLFNBQVMsY0FBYyxNQUFNO0FBQzNCLEtBQUcsbUVBQW1FLE1BQU07QUFDMUUsVUFBTSxPQUNKO0FBQ0YsVUFBTSxRQUFRLGFBQWEsSUFBSTtBQUMvQixXQUFPO0FBQUEsTUFDTCxNQUFNLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSTtBQUFBLE1BQ3ZCLENBQUMsdURBQXVEO0FBQUEsSUFDMUQ7QUFDQSxVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFBTSxDQUFDLEVBQUc7QUFDakMsV0FBTyxNQUFNLEtBQUssTUFBTSxNQUFNLFFBQVEsSUFBSSxNQUFNLEdBQUcsd0RBQXdEO0FBQzNHLFdBQU8sVUFBVSxDQUFDLE1BQU0sTUFBTSxNQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQ2pFLFdBQU8sTUFBTSxNQUFNLENBQUMsRUFBRyxPQUFPLE9BQU8sTUFBTSx3QkFBd0I7QUFDbkUsV0FBTyxNQUFNLE1BQU0sQ0FBQyxFQUFHLE9BQU8sV0FBVyxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDakUsQ0FBQztBQUVELEtBQUcsdURBQXVELE1BQU07QUFDOUQsV0FBTyxVQUFVLE1BQU0sNkVBQTZFLEVBQUUsUUFBUSxDQUFDO0FBQy9HLFdBQU8sTUFBTSxPQUFPLDBEQUEwRCxPQUFPLEdBQUcsWUFBWTtBQUNwRyxXQUFPLE1BQU0sT0FBTywwREFBMEQsV0FBVyxHQUFHLGNBQWM7QUFBQSxFQUM1RyxDQUFDO0FBRUQsS0FBRyx5REFBeUQsTUFBTTtBQUNoRSxVQUFNLE9BQU87QUFDYixVQUFNLENBQUMsT0FBTyxNQUFNLElBQUksYUFBYSxJQUFJO0FBQ3pDLFdBQU8sTUFBTSxNQUFPLE9BQU8sT0FBTyxNQUFNLG1CQUFtQjtBQUMzRCxXQUFPLE1BQU0sTUFBTyxPQUFPLE9BQU8sU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUN4RCxXQUFPLE1BQU0sT0FBUSxPQUFPLFdBQVcsTUFBTSxTQUFTO0FBQUEsRUFDeEQsQ0FBQztBQUVELEtBQUcsZ0RBQWdELE1BQU07QUFDdkQsVUFBTSxRQUFxRDtBQUFBLE1BQ3pELEtBQUs7QUFBQSxRQUNIO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsTUFDQSxRQUFRO0FBQUEsUUFDTjtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFBQSxNQUNBLE1BQU07QUFBQSxRQUNKO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxLQUFLLEVBQUcsWUFBVyxRQUFRLE1BQU8sUUFBTyxNQUFNLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSTtBQUFBLEVBQ2xILENBQUM7QUFFRCxLQUFHLDZFQUE2RSxNQUFNO0FBQ3BGLGVBQVcsUUFBUTtBQUFBLE1BQ2pCO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0UsYUFBTyxVQUFVLE1BQU0sSUFBSSxHQUFHLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDMUMsQ0FBQztBQUVELEtBQUcsa0NBQWtDLE1BQU07QUFDekMsVUFBTSxDQUFDLEdBQUcsSUFBSSxhQUFhLG9EQUFvRDtBQUMvRSxXQUFPO0FBQUEsTUFDTCxPQUFPLFFBQVEsSUFBSyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsUUFBUSxFQUFFLFFBQVEsQ0FBQyxNQUFNLEdBQUcsTUFBTSxJQUFJLE9BQU8sRUFBRTtBQUFBLE1BQ2xGLENBQUMsVUFBVSxVQUFVLFVBQVUsVUFBVSxRQUFRO0FBQUEsSUFDbkQ7QUFDQSxXQUFPLE1BQU0sSUFBSyxRQUFRLEVBQUUsUUFBUSw2QkFBNkI7QUFDakUsV0FBTyxNQUFNLElBQUssT0FBTyxLQUFLO0FBQzlCLFVBQU0sQ0FBQyxLQUFLLElBQUksYUFBYSxxRUFBcUU7QUFDbEcsV0FBTyxNQUFNLE1BQU8sT0FBTyxJQUFJO0FBQUEsRUFDakMsQ0FBQztBQUVELEtBQUcsMkVBQTJFLE1BQU07QUFDbEYsVUFBTSxPQUFPO0FBQ2IsV0FBTyxNQUFNLGFBQWEsSUFBSSxFQUFFLENBQUMsRUFBRyxRQUFRLEVBQUUsU0FBUyxNQUFNO0FBQzdELFVBQU0sWUFBWSxhQUFhLE1BQU0sRUFBRSxRQUFRLEVBQUUsTUFBTSxNQUFNLElBQUksS0FBSyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUcsUUFBUTtBQUN2RixXQUFPLFVBQVUsQ0FBQyxVQUFVLFNBQVMsVUFBVSxTQUFTLEdBQUcsQ0FBQyxRQUFRLElBQUksQ0FBQztBQUN6RSxXQUFPLE1BQU0sYUFBYTtBQUFBO0FBQUEsRUFBaUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxFQUFHLFFBQVEsRUFBRSxXQUFXLElBQUk7QUFDaEcsV0FBTyxNQUFNLGFBQWEsTUFBTSxFQUFFLFFBQVEsRUFBRSxNQUFNLE1BQU0sSUFBSSxLQUFLLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRyxPQUFPLElBQUk7QUFBQSxFQUN2RixDQUFDO0FBRUQsS0FBRyxxQkFBcUIsTUFBTTtBQUM1QixVQUFNLENBQUMsR0FBRyxJQUFJLGFBQWEsMENBQTBDO0FBQ3JFLFdBQU8sTUFBTSxJQUFLLFFBQVEsRUFBRSxTQUFTLE1BQU07QUFDM0MsV0FBTyxNQUFNLElBQUssUUFBUSxFQUFFLFFBQVEsZ0JBQWdCO0FBQ3BELFdBQU8sTUFBTSxJQUFLLFFBQVEsRUFBRSxTQUFTLE1BQU07QUFBQSxFQUM3QyxDQUFDO0FBRUQsS0FBRyx5REFBeUQsTUFBTTtBQUNoRSxXQUFPLE1BQU0sT0FBTyxrREFBa0QsVUFBVSxHQUFHLGFBQWE7QUFDaEcsV0FBTyxNQUFNLE9BQU8sNENBQTRDLFFBQVEsR0FBRyxLQUFLO0FBQ2hGLFdBQU8sTUFBTSxPQUFPLDRDQUE0QyxRQUFRLEdBQUcsdUJBQXVCO0FBQ2xHLFdBQU8sTUFBTSxPQUFPLGtEQUFrRCxPQUFPLEdBQUcsdUJBQXVCO0FBQ3ZHLFdBQU8sTUFBTSxPQUFPLDJDQUEyQyxPQUFPLEdBQUcsTUFBUztBQUNsRixXQUFPLE1BQU0sT0FBTywwQ0FBMEMsUUFBUSxHQUFHLE1BQVM7QUFBQSxFQUNwRixDQUFDO0FBRUQsS0FBRyx1QkFBdUIsTUFBTTtBQUM5QixVQUFNLE9BQ0o7QUFDRixVQUFNLENBQUMsR0FBRyxJQUFJLGFBQWEsSUFBSTtBQUMvQixXQUFPLE1BQU0sSUFBSyxNQUFNLEtBQUs7QUFDN0IsV0FBTztBQUFBLE1BQ0osQ0FBQyxVQUFVLGFBQWEsT0FBTyxFQUFZLElBQUksQ0FBQyxNQUFNLElBQUssT0FBTyxDQUFDLEdBQUcsSUFBSTtBQUFBLE1BQzNFLENBQUMsTUFBTSxRQUFRLHFCQUFxQjtBQUFBLElBQ3RDO0FBQUEsRUFDRixDQUFDO0FBQ0gsQ0FBQztBQUVELFNBQVMsZ0NBQWdDLE1BQU07QUFDN0MsUUFBTSxPQUFPO0FBQUEsSUFDWCxLQUFLO0FBQUEsSUFDTCxRQUFRO0FBQUEsSUFDUixVQUFVO0FBQUEsSUFDVixZQUFZO0FBQUEsSUFDWixRQUFRO0FBQUEsSUFDUixXQUFXO0FBQUEsSUFDWCxPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixVQUFVO0FBQUEsRUFDWjtBQUNBLGFBQVcsUUFBUSxDQUFDLDJCQUEyQiw4QkFBOEI7QUFDM0UsT0FBRyxxQkFBcUIsSUFBSSxJQUFJLFdBQVk7QUFDMUMsVUFBSSxDQUFDLFdBQVcsSUFBSSxFQUFHLFFBQU8sS0FBSyxLQUFLO0FBQ3hDLFlBQU0sRUFBRSxTQUFTLFdBQVcsSUFBSSxRQUFRLElBQUk7QUFDNUMsaUJBQVcsQ0FBQyxNQUFNLEdBQUcsS0FBSyxPQUFPLFFBQVEsSUFBSTtBQUMzQyxlQUFPLEdBQUcsUUFBUSxJQUFJLEtBQU0sS0FBSyxHQUFHLElBQUksS0FBSyxRQUFRLElBQUksQ0FBQyxhQUFhLEdBQUcsRUFBRTtBQUM5RSxhQUFPLEdBQUcsY0FBYyxNQUFNLHlCQUF5QixVQUFVLEVBQUU7QUFBQSxJQUNyRSxDQUFDO0FBQ0wsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
