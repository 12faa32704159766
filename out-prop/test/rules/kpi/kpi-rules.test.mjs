import {
  applyFix,
  kpiReports,
  statementsOf
} from "../../../chunk-MXFGNIUJ.mjs";
import "../../../chunk-F7EA2JBP.mjs";
import "../../../chunk-ZHIQ6AC6.mjs";
import "../../../chunk-GBJLHHO5.mjs";
import "../../../chunk-LBVFDZJ6.mjs";
import {
  conflictingTargets,
  deadlineOutsidePeriod,
  kpiRules,
  noBaseline,
  noOwner,
  noneForArea,
  notMeasurable,
  notSpecific,
  notTimeBound,
  targetBelowBaseline,
  unknownOwner,
  unrealistic
} from "../../../chunk-75G2D74J.mjs";
import {
  noTarget
} from "../../../chunk-6TMY5MIZ.mjs";
import "../../../chunk-2EC35H2O.mjs";
import "../../../chunk-4VCL2ROO.mjs";
import "../../../chunk-R4CAFXOU.mjs";
import "../../../chunk-4MJL66B6.mjs";
import "../../../chunk-EQMLJMKU.mjs";
import "../../../chunk-5DWXA2GW.mjs";
import "../../../chunk-F4HRPUVZ.mjs";
import "../../../chunk-XPBD7J4T.mjs";
import "../../../chunk-ZEVL2VNB.mjs";
import "../../../chunk-6YUTXQMJ.mjs";
import "../../../chunk-LL7JQKRF.mjs";

// test/rules/kpi/kpi-rules.test.ts
import assert from "node:assert/strict";
var HEADER = "| KPI | Baseline | Target | Due | Owner |\n|---|---|---|---|---|\n";
var FULL = "| Number of drills held | 1 | 4 | 2028 | National CERT |\n";
var found = (rule, text, options) => kpiReports(rule, text, options).map((r) => `${r.position.start.line} ${r.message}`);
var all = (text, options) => kpiRules.filter((rule) => rule !== noneForArea).flatMap((rule) => kpiReports(rule, text, options).map((r) => `${rule.id} ${r.position.start.line}`));
describe("rules on KPIs", () => {
  it("say nothing about a complete KPI, or a text without any", () => {
    assert.deepEqual(all(`${HEADER}${FULL}`), []);
    assert.deepEqual(all("# Plan\n\nThe sea is calm.\n"), []);
    assert.deepEqual(all(""), []);
  });
  it("name all that a row lacks in one finding, by what matters most", () => {
    const text = `${HEADER}${FULL}${FULL}| Number of audits made | 2 |  |  |  |
`;
    assert.deepEqual(all(text), ["kpi/no-target 5"]);
    assert.deepEqual(found(noTarget, text), [
      "5 The KPI \u201CNumber of audits made\u201D has no target value, has no deadline and names nobody who is responsible: say which value is to be reached."
    ]);
  });
  it("go on to the next gap where a rule is switched off", () => {
    const text = `${HEADER}${FULL}${FULL}| Number of audits made | 2 |  | 2028 |  |
`;
    const options = { config: { rules: { "kpi/no-target": "off" } } };
    assert.deepEqual(found(noTarget, text, options), []);
    assert.equal(found(noOwner, text, options).length, 1);
  });
  it("fill blank cells", () => {
    const text = `${HEADER}${FULL}${FULL}| Number of audits made | 2 |  |  | CERT |
`;
    const fixed = applyFix(text, kpiReports(noTarget, text)[0]);
    assert.ok(fixed.endsWith("| Number of audits made | 2 | [target] | [date] | CERT |\n"), fixed);
    assert.deepEqual(all(fixed.replace("[target]", "9").replace("[date]", "2027")), []);
  });
  it("report a blank deadline although the strategy has a period, but no missing column", () => {
    const config = { period: { from: 2026, to: 2030 } };
    const text = `${HEADER}${FULL}${FULL}| Number of audits made | 2 | 8 |  | CERT |
`;
    assert.equal(found(notTimeBound, text, { config }).length, 1);
    const without = "| KPI | Target | Owner |\n|---|---|---|\n| Number of audits made | 8 | CERT |\n";
    assert.deepEqual(found(notTimeBound, without, { config }), []);
    assert.equal(found(notTimeBound, without).length, 1);
  });
  it("speak once for a table of which most rows lack the same", () => {
    const text = "| KPI | Target | Due |\n|---|---|---|\n| Number of audits | 8 | 2027 |\n| Number of drills | 3 | 2027 |\n| Number of tests | 9 | 2027 |\n";
    assert.deepEqual(found(noOwner, text), [
      "1 Most of the 3 KPIs in this table have no responsible body or starting value: give each its column."
    ]);
    assert.deepEqual(all(text), ["kpi/no-owner 1"]);
  });
  it("judge items under a heading on indicators one by one", () => {
    const text = "# S\n\n## Key performance indicators\n\n- Number of trained officers by 2028.\n- Greater awareness of risks\n";
    assert.deepEqual(found(noTarget, text), [
      "5 The KPI \u201CNumber of trained officers by 2028.\u201D has no target value and names nobody who is responsible: say which value is to be reached."
    ]);
    assert.equal(found(notSpecific, text).length, 1);
    const fixed = applyFix(text, kpiReports(noTarget, text)[0]);
    assert.match(
      fixed,
      /^- Number of trained officers from \[baseline\] to \[target\] by 2028 \(owner: \[responsible body\]\)\.$/m
    );
    const filled = fixed.replace("[baseline]", "20").replace("[target]", "90").replace("[responsible body]", "Police");
    const { facets } = statementsOf(filled)[0];
    assert.deepEqual([facets.baseline?.text, facets.target?.text, facets.owner !== null], ["from 20", "90", true]);
  });
  it("add a date where none is", () => {
    const text = "# S\n\n## KPIs\n\n- At least 80 % of ministries audited\n";
    const fixed = applyFix(text, kpiReports(notTimeBound, text)[0]);
    assert.match(fixed, /audited by \[date\] \(owner: \[responsible body\]\)\n/);
    assert.equal(statementsOf(fixed.replace("[date]", "2028"))[0].facets.timeBound?.text, "by 2028");
  });
  it("turn an item into a row of a KPI table below its list", () => {
    const text = "# S\n\n## KPIs\n\n- At least 80 % of ministries | firms audited\n- Number of drills\n\nEnd.\n";
    const fixed = applyFix(text, kpiReports(notTimeBound, text)[0], 1);
    assert.match(fixed, /- Number of drills\n\n\| Indicator \| Baseline/);
    const row = statementsOf(fixed).find((s) => s.source === "row");
    assert.equal(row.text, "At least 80 % of ministries | firms audited");
    assert.match(fixed, /\|\n\nEnd\.\n$/);
  });
  it("count KPIs in running text, and report each of them in the release profile", () => {
    const text = "- 60 % of schools audited\n- 70 % of banks audited\n- 80 % of clinics audited by 2028\n";
    assert.deepEqual(found(noOwner, text), [
      "1 Of the KPIs in running text and lists, 3 lack an owner and 2 lack a deadline: the register (`ncs-check kpis`) shows each with its letters."
    ]);
    assert.equal(kpiReports(noOwner, text)[0].severity, "info");
    assert.equal(found(notTimeBound, text, { config: { profile: "release" } }).length, 2);
    assert.deepEqual(found(noOwner, "- 60 % of schools audited\n"), []);
  });
  it("find rows that cannot be measured", () => {
    const text = `${HEADER}| Awareness of safe conduct among adults | TBC | Significantly increase | 2030 | MoE |
`;
    assert.equal(found(notMeasurable, text).length, 1);
    assert.deepEqual(
      found(notMeasurable, `${HEADER}| Act on critical infrastructure | no | adopted | 2030 | MoI |
`),
      []
    );
  });
  it("find blank baselines only where there is a column of them, as information", () => {
    const text = `${HEADER}${FULL}${FULL}| Number of audits made | TBC | 9 | 2028 | CERT |
`;
    assert.deepEqual(found(noBaseline, text), [
      "5 The KPI \u201CNumber of audits made\u201D has no starting value: say where it starts from."
    ]);
    assert.equal(noBaseline.severity, "info");
    assert.deepEqual(
      found(noBaseline, "| KPI | Target | Due | Owner |\n|---|---|---|---|\n| Number of audits | 3 | 2027 | CERT |\n"),
      []
    );
  });
  it("find what cannot be had", () => {
    assert.deepEqual(
      found(unrealistic, `${HEADER}| Successful attacks on ministries | 12 | Zero incidents | 2030 | CERT |
`),
      ["3 \u201CZero incidents\u201D in \u201CSuccessful attacks on ministries\u201D can hardly be reached: set a value that can."]
    );
    assert.equal(found(unrealistic, "By 2030 there shall be zero incidents and 100 % of banks audited.").length, 1);
    assert.equal(found(unrealistic, "- Zero successful attacks on hospitals by 2029").length, 1);
    assert.deepEqual(
      found(unrealistic, `${HEADER}| Time to answer an incident, hours | 2 | 0,5 | 2030 | CERT |
`),
      []
    );
    assert.deepEqual(found(unrealistic, `${HEADER}| Share of ministries audited | 12 % | 100 % | 2030 | CERT |
`), []);
  });
  it("find deadlines outside the period", () => {
    const config = { period: { from: 2026, to: 2030 } };
    const late = `${HEADER}| Number of audits | 1 | 9 | June 2034 | CERT |
`;
    assert.deepEqual(found(deadlineOutsidePeriod, late, { config }), [
      "3 The deadline \u201CJune 2034\u201D of \u201CNumber of audits\u201D lies after the strategy\u2019s period, 2026\u20132030."
    ]);
    assert.deepEqual(found(deadlineOutsidePeriod, late), []);
    assert.equal(found(deadlineOutsidePeriod, "The CERT will publish a guide by 2024.", { config }).length, 1);
    assert.deepEqual(found(deadlineOutsidePeriod, "The CERT will publish the final report by 2031.", { config }), []);
    assert.deepEqual(found(deadlineOutsidePeriod, "In 2024 the CERT published a guide.", { config }), []);
  });
  it("find focus areas without a KPI, or a strategy without any", () => {
    const text = "# S\n\n## A\n\nAlpha.\n\n- 80 % of banks audited by 2028\n\n## B\n\nBeta.\n";
    const options = { matches: { "Alpha.": "1.1", "Beta.": "2.1" } };
    const reports = kpiReports(noneForArea, text, options);
    assert.deepEqual(
      reports.map((r) => `${r.position.start.line} ${r.subject}`),
      ["9 2"]
    );
    const fixed = applyFix(text, reports[0]);
    assert.match(fixed, /Beta\.\n\n\| Indicator \|.*\n\|(?:---\|){6}\n\| \[indicator\]/);
    assert.deepEqual(found(noneForArea, "# S\n\n## B\n\nBeta.\n", options), [
      "1 The strategy states no KPI: no indicator or target by which its progress could be measured was found."
    ]);
  });
  it("find owners that are introduced nowhere", () => {
    const row = "| Write a guide | Digital Trust Board | 2027 |\n| Write a law | Ministry of Justice | 2028 |\n";
    const text = `# S

x

| Action | Owner | Due |
|---|---|---|
${row}`;
    assert.deepEqual(found(unknownOwner, text), [
      "7 \u201CDigital Trust Board\u201D is made responsible here, but the strategy introduces it nowhere."
    ]);
    assert.deepEqual(found(unknownOwner, text.replace("x", "The Digital Trust Board is new.")), []);
    assert.deepEqual(found(unknownOwner, text, { config: { owners: ["Digital Trust Board"] } }), []);
  });
  it("find targets on the wrong side of the baseline, where the direction is stated", () => {
    const row = (kpi, from, to) => `${HEADER}| ${kpi} | ${from} | ${to} | 2028 | CERT |
`;
    assert.deepEqual(found(targetBelowBaseline, row("Increase in audited firms", "40 %", "30 %")), [
      "3 \u201CIncrease in audited firms\u201D should rise, but its target \u201C30 %\u201D lies below its starting value \u201C40 %\u201D."
    ]);
    assert.equal(found(targetBelowBaseline, row("Reduction of open cases", "1,200", "1,900")).length, 1);
    assert.deepEqual(found(targetBelowBaseline, row("Share of lower schools that teach it", "12 %", "80 %")), []);
    assert.deepEqual(found(targetBelowBaseline, row("Increase in audited firms", "40 %", "400")), []);
    assert.deepEqual(found(targetBelowBaseline, row("Increase in audited firms", "30 % (2024)", "40 %")), []);
  });
  it("find one indicator with two targets", () => {
    const row = (target, due = "2028") => `| Number of drills | 1 | ${target} | ${due} | CERT |
`;
    assert.deepEqual(found(conflictingTargets, `${HEADER}${row("4")}${row("6")}`), [
      "4 \u201CNumber of drills\u201D has the target \u201C6\u201D here and \u201C4\u201D in line 3."
    ]);
    assert.deepEqual(found(conflictingTargets, `${HEADER}${row("4")}${row("4")}${row("9", "2029")}`), []);
  });
  it("have help, and ids that begin with their group", () => {
    for (const rule of kpiRules) {
      assert.match(rule.id, /^(?:kpi|action|text)\/[a-z-]+$/);
      assert.ok(rule.help.length > 80, rule.id);
    }
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vdGVzdC9ydWxlcy9rcGkva3BpLXJ1bGVzLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IGNvbmZsaWN0aW5nVGFyZ2V0cyB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy9rcGkvY29uZmxpY3RpbmctdGFyZ2V0cy5qcyc7XG5pbXBvcnQgeyBkZWFkbGluZU91dHNpZGVQZXJpb2QgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMva3BpL2RlYWRsaW5lLW91dHNpZGUtcGVyaW9kLmpzJztcbmltcG9ydCB7IG5vQmFzZWxpbmUgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMva3BpL25vLWJhc2VsaW5lLmpzJztcbmltcG9ydCB7IG5vT3duZXIgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMva3BpL25vLW93bmVyLmpzJztcbmltcG9ydCB7IG5vVGFyZ2V0IH0gZnJvbSAnLi4vLi4vLi4vc3JjL3J1bGVzL2twaS9uby10YXJnZXQuanMnO1xuaW1wb3J0IHsgbm9uZUZvckFyZWEgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMva3BpL25vbmUtZm9yLWFyZWEuanMnO1xuaW1wb3J0IHsgbm90TWVhc3VyYWJsZSB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy9rcGkvbm90LW1lYXN1cmFibGUuanMnO1xuaW1wb3J0IHsgbm90U3BlY2lmaWMgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMva3BpL25vdC1zcGVjaWZpYy5qcyc7XG5pbXBvcnQgeyBub3RUaW1lQm91bmQgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMva3BpL25vdC10aW1lLWJvdW5kLmpzJztcbmltcG9ydCB7IHRhcmdldEJlbG93QmFzZWxpbmUgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMva3BpL3RhcmdldC1iZWxvdy1iYXNlbGluZS5qcyc7XG5pbXBvcnQgeyB1bmtub3duT3duZXIgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMva3BpL3Vua25vd24tb3duZXIuanMnO1xuaW1wb3J0IHsgdW5yZWFsaXN0aWMgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMva3BpL3VucmVhbGlzdGljLmpzJztcbmltcG9ydCB7IGtwaVJ1bGVzIH0gZnJvbSAnLi4vLi4vLi4vc3JjL3J1bGVzL2twaS1ydWxlcy5qcyc7XG5pbXBvcnQgdHlwZSB7IFJ1bGUgfSBmcm9tICcuLi8uLi8uLi9zcmMvZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGFwcGx5Rml4LCBrcGlSZXBvcnRzLCBzdGF0ZW1lbnRzT2YgfSBmcm9tICcuLi8uLi9zdXBwb3J0L3N0YXRlbWVudHMuanMnO1xuaW1wb3J0IHR5cGUgeyBDb250ZXh0T3B0aW9ucyB9IGZyb20gJy4uLy4uL3N1cHBvcnQvY29udGV4dC5qcyc7XG5cbmNvbnN0IEhFQURFUiA9ICd8IEtQSSB8IEJhc2VsaW5lIHwgVGFyZ2V0IHwgRHVlIHwgT3duZXIgfFxcbnwtLS18LS0tfC0tLXwtLS18LS0tfFxcbic7XG5jb25zdCBGVUxMID0gJ3wgTnVtYmVyIG9mIGRyaWxscyBoZWxkIHwgMSB8IDQgfCAyMDI4IHwgTmF0aW9uYWwgQ0VSVCB8XFxuJztcbmNvbnN0IGZvdW5kID0gKHJ1bGU6IFJ1bGUsIHRleHQ6IHN0cmluZywgb3B0aW9ucz86IENvbnRleHRPcHRpb25zKSA9PlxuICBrcGlSZXBvcnRzKHJ1bGUsIHRleHQsIG9wdGlvbnMpLm1hcCgocikgPT4gYCR7ci5wb3NpdGlvbi5zdGFydC5saW5lfSAke3IubWVzc2FnZX1gKTtcbi8qKiBGaW5kaW5ncyBvZiBhbGwgcnVsZXMgYnV0IHRoZSBvbmUgb24gZm9jdXMgYXJlYXMsIHdoaWNoIGV2ZXJ5IHNob3J0IHRleHQgd291bGQgYnJlYWsuICovXG5jb25zdCBhbGwgPSAodGV4dDogc3RyaW5nLCBvcHRpb25zPzogQ29udGV4dE9wdGlvbnMpID0+XG4gIGtwaVJ1bGVzXG4gICAgLmZpbHRlcigocnVsZSkgPT4gcnVsZSAhPT0gbm9uZUZvckFyZWEpXG4gICAgLmZsYXRNYXAoKHJ1bGUpID0+IGtwaVJlcG9ydHMocnVsZSwgdGV4dCwgb3B0aW9ucykubWFwKChyKSA9PiBgJHtydWxlLmlkfSAke3IucG9zaXRpb24uc3RhcnQubGluZX1gKSk7XG5cbmRlc2NyaWJlKCdydWxlcyBvbiBLUElzJywgKCkgPT4ge1xuICBpdCgnc2F5IG5vdGhpbmcgYWJvdXQgYSBjb21wbGV0ZSBLUEksIG9yIGEgdGV4dCB3aXRob3V0IGFueScsICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGFsbChgJHtIRUFERVJ9JHtGVUxMfWApLCBbXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChhbGwoJyMgUGxhblxcblxcblRoZSBzZWEgaXMgY2FsbS5cXG4nKSwgW10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYWxsKCcnKSwgW10pO1xuICB9KTtcblxuICBpdCgnbmFtZSBhbGwgdGhhdCBhIHJvdyBsYWNrcyBpbiBvbmUgZmluZGluZywgYnkgd2hhdCBtYXR0ZXJzIG1vc3QnLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IGAke0hFQURFUn0ke0ZVTEx9JHtGVUxMfXwgTnVtYmVyIG9mIGF1ZGl0cyBtYWRlIHwgMiB8ICB8ICB8ICB8XFxuYDtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGFsbCh0ZXh0KSwgWydrcGkvbm8tdGFyZ2V0IDUnXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChub1RhcmdldCwgdGV4dCksIFtcbiAgICAgICc1IFRoZSBLUEkgXHUyMDFDTnVtYmVyIG9mIGF1ZGl0cyBtYWRlXHUyMDFEIGhhcyBubyB0YXJnZXQgdmFsdWUsIGhhcyBubyBkZWFkbGluZSBhbmQgbmFtZXMgbm9ib2R5IHdobyBpcyByZXNwb25zaWJsZTogc2F5IHdoaWNoIHZhbHVlIGlzIHRvIGJlIHJlYWNoZWQuJyxcbiAgICBdKTtcbiAgfSk7XG5cbiAgaXQoJ2dvIG9uIHRvIHRoZSBuZXh0IGdhcCB3aGVyZSBhIHJ1bGUgaXMgc3dpdGNoZWQgb2ZmJywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSBgJHtIRUFERVJ9JHtGVUxMfSR7RlVMTH18IE51bWJlciBvZiBhdWRpdHMgbWFkZSB8IDIgfCAgfCAyMDI4IHwgIHxcXG5gO1xuICAgIGNvbnN0IG9wdGlvbnMgPSB7IGNvbmZpZzogeyBydWxlczogeyAna3BpL25vLXRhcmdldCc6ICdvZmYnIH0gfSB9IGFzIGNvbnN0O1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9UYXJnZXQsIHRleHQsIG9wdGlvbnMpLCBbXSk7XG4gICAgYXNzZXJ0LmVxdWFsKGZvdW5kKG5vT3duZXIsIHRleHQsIG9wdGlvbnMpLmxlbmd0aCwgMSk7XG4gIH0pO1xuXG4gIGl0KCdmaWxsIGJsYW5rIGNlbGxzJywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSBgJHtIRUFERVJ9JHtGVUxMfSR7RlVMTH18IE51bWJlciBvZiBhdWRpdHMgbWFkZSB8IDIgfCAgfCAgfCBDRVJUIHxcXG5gO1xuICAgIGNvbnN0IGZpeGVkID0gYXBwbHlGaXgodGV4dCwga3BpUmVwb3J0cyhub1RhcmdldCwgdGV4dClbMF0pO1xuICAgIGFzc2VydC5vayhmaXhlZC5lbmRzV2l0aCgnfCBOdW1iZXIgb2YgYXVkaXRzIG1hZGUgfCAyIHwgW3RhcmdldF0gfCBbZGF0ZV0gfCBDRVJUIHxcXG4nKSwgZml4ZWQpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYWxsKGZpeGVkLnJlcGxhY2UoJ1t0YXJnZXRdJywgJzknKS5yZXBsYWNlKCdbZGF0ZV0nLCAnMjAyNycpKSwgW10pO1xuICB9KTtcblxuICBpdCgncmVwb3J0IGEgYmxhbmsgZGVhZGxpbmUgYWx0aG91Z2ggdGhlIHN0cmF0ZWd5IGhhcyBhIHBlcmlvZCwgYnV0IG5vIG1pc3NpbmcgY29sdW1uJywgKCkgPT4ge1xuICAgIGNvbnN0IGNvbmZpZyA9IHsgcGVyaW9kOiB7IGZyb206IDIwMjYsIHRvOiAyMDMwIH0gfTtcbiAgICBjb25zdCB0ZXh0ID0gYCR7SEVBREVSfSR7RlVMTH0ke0ZVTEx9fCBOdW1iZXIgb2YgYXVkaXRzIG1hZGUgfCAyIHwgOCB8ICB8IENFUlQgfFxcbmA7XG4gICAgYXNzZXJ0LmVxdWFsKGZvdW5kKG5vdFRpbWVCb3VuZCwgdGV4dCwgeyBjb25maWcgfSkubGVuZ3RoLCAxKTtcbiAgICBjb25zdCB3aXRob3V0ID0gJ3wgS1BJIHwgVGFyZ2V0IHwgT3duZXIgfFxcbnwtLS18LS0tfC0tLXxcXG58IE51bWJlciBvZiBhdWRpdHMgbWFkZSB8IDggfCBDRVJUIHxcXG4nO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm90VGltZUJvdW5kLCB3aXRob3V0LCB7IGNvbmZpZyB9KSwgW10pO1xuICAgIGFzc2VydC5lcXVhbChmb3VuZChub3RUaW1lQm91bmQsIHdpdGhvdXQpLmxlbmd0aCwgMSk7XG4gIH0pO1xuXG4gIGl0KCdzcGVhayBvbmNlIGZvciBhIHRhYmxlIG9mIHdoaWNoIG1vc3Qgcm93cyBsYWNrIHRoZSBzYW1lJywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPVxuICAgICAgJ3wgS1BJIHwgVGFyZ2V0IHwgRHVlIHxcXG58LS0tfC0tLXwtLS18XFxufCBOdW1iZXIgb2YgYXVkaXRzIHwgOCB8IDIwMjcgfFxcbnwgTnVtYmVyIG9mIGRyaWxscyB8IDMgfCAyMDI3IHxcXG58IE51bWJlciBvZiB0ZXN0cyB8IDkgfCAyMDI3IHxcXG4nO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9Pd25lciwgdGV4dCksIFtcbiAgICAgICcxIE1vc3Qgb2YgdGhlIDMgS1BJcyBpbiB0aGlzIHRhYmxlIGhhdmUgbm8gcmVzcG9uc2libGUgYm9keSBvciBzdGFydGluZyB2YWx1ZTogZ2l2ZSBlYWNoIGl0cyBjb2x1bW4uJyxcbiAgICBdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGFsbCh0ZXh0KSwgWydrcGkvbm8tb3duZXIgMSddKTtcbiAgfSk7XG5cbiAgaXQoJ2p1ZGdlIGl0ZW1zIHVuZGVyIGEgaGVhZGluZyBvbiBpbmRpY2F0b3JzIG9uZSBieSBvbmUnLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9XG4gICAgICAnIyBTXFxuXFxuIyMgS2V5IHBlcmZvcm1hbmNlIGluZGljYXRvcnNcXG5cXG4tIE51bWJlciBvZiB0cmFpbmVkIG9mZmljZXJzIGJ5IDIwMjguXFxuLSBHcmVhdGVyIGF3YXJlbmVzcyBvZiByaXNrc1xcbic7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChub1RhcmdldCwgdGV4dCksIFtcbiAgICAgICc1IFRoZSBLUEkgXHUyMDFDTnVtYmVyIG9mIHRyYWluZWQgb2ZmaWNlcnMgYnkgMjAyOC5cdTIwMUQgaGFzIG5vIHRhcmdldCB2YWx1ZSBhbmQgbmFtZXMgbm9ib2R5IHdobyBpcyByZXNwb25zaWJsZTogc2F5IHdoaWNoIHZhbHVlIGlzIHRvIGJlIHJlYWNoZWQuJyxcbiAgICBdKTtcbiAgICBhc3NlcnQuZXF1YWwoZm91bmQobm90U3BlY2lmaWMsIHRleHQpLmxlbmd0aCwgMSk7XG4gICAgY29uc3QgZml4ZWQgPSBhcHBseUZpeCh0ZXh0LCBrcGlSZXBvcnRzKG5vVGFyZ2V0LCB0ZXh0KVswXSk7XG4gICAgYXNzZXJ0Lm1hdGNoKFxuICAgICAgZml4ZWQsXG4gICAgICAvXi0gTnVtYmVyIG9mIHRyYWluZWQgb2ZmaWNlcnMgZnJvbSBcXFtiYXNlbGluZVxcXSB0byBcXFt0YXJnZXRcXF0gYnkgMjAyOCBcXChvd25lcjogXFxbcmVzcG9uc2libGUgYm9keVxcXVxcKVxcLiQvbSxcbiAgICApO1xuICAgIGNvbnN0IGZpbGxlZCA9IGZpeGVkLnJlcGxhY2UoJ1tiYXNlbGluZV0nLCAnMjAnKS5yZXBsYWNlKCdbdGFyZ2V0XScsICc5MCcpLnJlcGxhY2UoJ1tyZXNwb25zaWJsZSBib2R5XScsICdQb2xpY2UnKTtcbiAgICBjb25zdCB7IGZhY2V0cyB9ID0gc3RhdGVtZW50c09mKGZpbGxlZClbMF0hO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoW2ZhY2V0cy5iYXNlbGluZT8udGV4dCwgZmFjZXRzLnRhcmdldD8udGV4dCwgZmFjZXRzLm93bmVyICE9PSBudWxsXSwgWydmcm9tIDIwJywgJzkwJywgdHJ1ZV0pO1xuICB9KTtcblxuICBpdCgnYWRkIGEgZGF0ZSB3aGVyZSBub25lIGlzJywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSAnIyBTXFxuXFxuIyMgS1BJc1xcblxcbi0gQXQgbGVhc3QgODAgJSBvZiBtaW5pc3RyaWVzIGF1ZGl0ZWRcXG4nO1xuICAgIGNvbnN0IGZpeGVkID0gYXBwbHlGaXgodGV4dCwga3BpUmVwb3J0cyhub3RUaW1lQm91bmQsIHRleHQpWzBdKTtcbiAgICBhc3NlcnQubWF0Y2goZml4ZWQsIC9hdWRpdGVkIGJ5IFxcW2RhdGVcXF0gXFwob3duZXI6IFxcW3Jlc3BvbnNpYmxlIGJvZHlcXF1cXClcXG4vKTtcbiAgICBhc3NlcnQuZXF1YWwoc3RhdGVtZW50c09mKGZpeGVkLnJlcGxhY2UoJ1tkYXRlXScsICcyMDI4JykpWzBdIS5mYWNldHMudGltZUJvdW5kPy50ZXh0LCAnYnkgMjAyOCcpO1xuICB9KTtcblxuICBpdCgndHVybiBhbiBpdGVtIGludG8gYSByb3cgb2YgYSBLUEkgdGFibGUgYmVsb3cgaXRzIGxpc3QnLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9ICcjIFNcXG5cXG4jIyBLUElzXFxuXFxuLSBBdCBsZWFzdCA4MCAlIG9mIG1pbmlzdHJpZXMgfCBmaXJtcyBhdWRpdGVkXFxuLSBOdW1iZXIgb2YgZHJpbGxzXFxuXFxuRW5kLlxcbic7XG4gICAgY29uc3QgZml4ZWQgPSBhcHBseUZpeCh0ZXh0LCBrcGlSZXBvcnRzKG5vdFRpbWVCb3VuZCwgdGV4dClbMF0sIDEpO1xuICAgIGFzc2VydC5tYXRjaChmaXhlZCwgLy0gTnVtYmVyIG9mIGRyaWxsc1xcblxcblxcfCBJbmRpY2F0b3IgXFx8IEJhc2VsaW5lLyk7XG4gICAgY29uc3Qgcm93ID0gc3RhdGVtZW50c09mKGZpeGVkKS5maW5kKChzKSA9PiBzLnNvdXJjZSA9PT0gJ3JvdycpITtcbiAgICBhc3NlcnQuZXF1YWwocm93LnRleHQsICdBdCBsZWFzdCA4MCAlIG9mIG1pbmlzdHJpZXMgfCBmaXJtcyBhdWRpdGVkJyk7XG4gICAgYXNzZXJ0Lm1hdGNoKGZpeGVkLCAvXFx8XFxuXFxuRW5kXFwuXFxuJC8pO1xuICB9KTtcblxuICBpdCgnY291bnQgS1BJcyBpbiBydW5uaW5nIHRleHQsIGFuZCByZXBvcnQgZWFjaCBvZiB0aGVtIGluIHRoZSByZWxlYXNlIHByb2ZpbGUnLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9ICctIDYwICUgb2Ygc2Nob29scyBhdWRpdGVkXFxuLSA3MCAlIG9mIGJhbmtzIGF1ZGl0ZWRcXG4tIDgwICUgb2YgY2xpbmljcyBhdWRpdGVkIGJ5IDIwMjhcXG4nO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9Pd25lciwgdGV4dCksIFtcbiAgICAgICcxIE9mIHRoZSBLUElzIGluIHJ1bm5pbmcgdGV4dCBhbmQgbGlzdHMsIDMgbGFjayBhbiBvd25lciBhbmQgMiBsYWNrIGEgZGVhZGxpbmU6IHRoZSByZWdpc3RlciAoYG5jcy1jaGVjayBrcGlzYCkgc2hvd3MgZWFjaCB3aXRoIGl0cyBsZXR0ZXJzLicsXG4gICAgXSk7XG4gICAgYXNzZXJ0LmVxdWFsKGtwaVJlcG9ydHMobm9Pd25lciwgdGV4dClbMF0hLnNldmVyaXR5LCAnaW5mbycpO1xuICAgIGFzc2VydC5lcXVhbChmb3VuZChub3RUaW1lQm91bmQsIHRleHQsIHsgY29uZmlnOiB7IHByb2ZpbGU6ICdyZWxlYXNlJyB9IH0pLmxlbmd0aCwgMik7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChub093bmVyLCAnLSA2MCAlIG9mIHNjaG9vbHMgYXVkaXRlZFxcbicpLCBbXSk7XG4gIH0pO1xuXG4gIGl0KCdmaW5kIHJvd3MgdGhhdCBjYW5ub3QgYmUgbWVhc3VyZWQnLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IGAke0hFQURFUn18IEF3YXJlbmVzcyBvZiBzYWZlIGNvbmR1Y3QgYW1vbmcgYWR1bHRzIHwgVEJDIHwgU2lnbmlmaWNhbnRseSBpbmNyZWFzZSB8IDIwMzAgfCBNb0UgfFxcbmA7XG4gICAgYXNzZXJ0LmVxdWFsKGZvdW5kKG5vdE1lYXN1cmFibGUsIHRleHQpLmxlbmd0aCwgMSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIGZvdW5kKG5vdE1lYXN1cmFibGUsIGAke0hFQURFUn18IEFjdCBvbiBjcml0aWNhbCBpbmZyYXN0cnVjdHVyZSB8IG5vIHwgYWRvcHRlZCB8IDIwMzAgfCBNb0kgfFxcbmApLFxuICAgICAgW10sXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ2ZpbmQgYmxhbmsgYmFzZWxpbmVzIG9ubHkgd2hlcmUgdGhlcmUgaXMgYSBjb2x1bW4gb2YgdGhlbSwgYXMgaW5mb3JtYXRpb24nLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IGAke0hFQURFUn0ke0ZVTEx9JHtGVUxMfXwgTnVtYmVyIG9mIGF1ZGl0cyBtYWRlIHwgVEJDIHwgOSB8IDIwMjggfCBDRVJUIHxcXG5gO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9CYXNlbGluZSwgdGV4dCksIFtcbiAgICAgICc1IFRoZSBLUEkgXHUyMDFDTnVtYmVyIG9mIGF1ZGl0cyBtYWRlXHUyMDFEIGhhcyBubyBzdGFydGluZyB2YWx1ZTogc2F5IHdoZXJlIGl0IHN0YXJ0cyBmcm9tLicsXG4gICAgXSk7XG4gICAgYXNzZXJ0LmVxdWFsKG5vQmFzZWxpbmUuc2V2ZXJpdHksICdpbmZvJyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIGZvdW5kKG5vQmFzZWxpbmUsICd8IEtQSSB8IFRhcmdldCB8IER1ZSB8IE93bmVyIHxcXG58LS0tfC0tLXwtLS18LS0tfFxcbnwgTnVtYmVyIG9mIGF1ZGl0cyB8IDMgfCAyMDI3IHwgQ0VSVCB8XFxuJyksXG4gICAgICBbXSxcbiAgICApO1xuICB9KTtcblxuICBpdCgnZmluZCB3aGF0IGNhbm5vdCBiZSBoYWQnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIGZvdW5kKHVucmVhbGlzdGljLCBgJHtIRUFERVJ9fCBTdWNjZXNzZnVsIGF0dGFja3Mgb24gbWluaXN0cmllcyB8IDEyIHwgWmVybyBpbmNpZGVudHMgfCAyMDMwIHwgQ0VSVCB8XFxuYCksXG4gICAgICBbJzMgXHUyMDFDWmVybyBpbmNpZGVudHNcdTIwMUQgaW4gXHUyMDFDU3VjY2Vzc2Z1bCBhdHRhY2tzIG9uIG1pbmlzdHJpZXNcdTIwMUQgY2FuIGhhcmRseSBiZSByZWFjaGVkOiBzZXQgYSB2YWx1ZSB0aGF0IGNhbi4nXSxcbiAgICApO1xuICAgIGFzc2VydC5lcXVhbChmb3VuZCh1bnJlYWxpc3RpYywgJ0J5IDIwMzAgdGhlcmUgc2hhbGwgYmUgemVybyBpbmNpZGVudHMgYW5kIDEwMCAlIG9mIGJhbmtzIGF1ZGl0ZWQuJykubGVuZ3RoLCAxKTtcbiAgICBhc3NlcnQuZXF1YWwoZm91bmQodW5yZWFsaXN0aWMsICctIFplcm8gc3VjY2Vzc2Z1bCBhdHRhY2tzIG9uIGhvc3BpdGFscyBieSAyMDI5JykubGVuZ3RoLCAxKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgZm91bmQodW5yZWFsaXN0aWMsIGAke0hFQURFUn18IFRpbWUgdG8gYW5zd2VyIGFuIGluY2lkZW50LCBob3VycyB8IDIgfCAwLDUgfCAyMDMwIHwgQ0VSVCB8XFxuYCksXG4gICAgICBbXSxcbiAgICApO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQodW5yZWFsaXN0aWMsIGAke0hFQURFUn18IFNoYXJlIG9mIG1pbmlzdHJpZXMgYXVkaXRlZCB8IDEyICUgfCAxMDAgJSB8IDIwMzAgfCBDRVJUIHxcXG5gKSwgW10pO1xuICB9KTtcblxuICBpdCgnZmluZCBkZWFkbGluZXMgb3V0c2lkZSB0aGUgcGVyaW9kJywgKCkgPT4ge1xuICAgIGNvbnN0IGNvbmZpZyA9IHsgcGVyaW9kOiB7IGZyb206IDIwMjYsIHRvOiAyMDMwIH0gfTtcbiAgICBjb25zdCBsYXRlID0gYCR7SEVBREVSfXwgTnVtYmVyIG9mIGF1ZGl0cyB8IDEgfCA5IHwgSnVuZSAyMDM0IHwgQ0VSVCB8XFxuYDtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKGRlYWRsaW5lT3V0c2lkZVBlcmlvZCwgbGF0ZSwgeyBjb25maWcgfSksIFtcbiAgICAgICczIFRoZSBkZWFkbGluZSBcdTIwMUNKdW5lIDIwMzRcdTIwMUQgb2YgXHUyMDFDTnVtYmVyIG9mIGF1ZGl0c1x1MjAxRCBsaWVzIGFmdGVyIHRoZSBzdHJhdGVneVx1MjAxOXMgcGVyaW9kLCAyMDI2XHUyMDEzMjAzMC4nLFxuICAgIF0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQoZGVhZGxpbmVPdXRzaWRlUGVyaW9kLCBsYXRlKSwgW10pO1xuICAgIGFzc2VydC5lcXVhbChmb3VuZChkZWFkbGluZU91dHNpZGVQZXJpb2QsICdUaGUgQ0VSVCB3aWxsIHB1Ymxpc2ggYSBndWlkZSBieSAyMDI0LicsIHsgY29uZmlnIH0pLmxlbmd0aCwgMSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChkZWFkbGluZU91dHNpZGVQZXJpb2QsICdUaGUgQ0VSVCB3aWxsIHB1Ymxpc2ggdGhlIGZpbmFsIHJlcG9ydCBieSAyMDMxLicsIHsgY29uZmlnIH0pLCBbXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChkZWFkbGluZU91dHNpZGVQZXJpb2QsICdJbiAyMDI0IHRoZSBDRVJUIHB1Ymxpc2hlZCBhIGd1aWRlLicsIHsgY29uZmlnIH0pLCBbXSk7XG4gIH0pO1xuXG4gIGl0KCdmaW5kIGZvY3VzIGFyZWFzIHdpdGhvdXQgYSBLUEksIG9yIGEgc3RyYXRlZ3kgd2l0aG91dCBhbnknLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9ICcjIFNcXG5cXG4jIyBBXFxuXFxuQWxwaGEuXFxuXFxuLSA4MCAlIG9mIGJhbmtzIGF1ZGl0ZWQgYnkgMjAyOFxcblxcbiMjIEJcXG5cXG5CZXRhLlxcbic7XG4gICAgY29uc3Qgb3B0aW9ucyA9IHsgbWF0Y2hlczogeyAnQWxwaGEuJzogJzEuMScsICdCZXRhLic6ICcyLjEnIH0gfTtcbiAgICBjb25zdCByZXBvcnRzID0ga3BpUmVwb3J0cyhub25lRm9yQXJlYSwgdGV4dCwgb3B0aW9ucyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIHJlcG9ydHMubWFwKChyKSA9PiBgJHtyLnBvc2l0aW9uLnN0YXJ0LmxpbmV9ICR7ci5zdWJqZWN0fWApLFxuICAgICAgWyc5IDInXSxcbiAgICApO1xuICAgIGNvbnN0IGZpeGVkID0gYXBwbHlGaXgodGV4dCwgcmVwb3J0c1swXSk7XG4gICAgYXNzZXJ0Lm1hdGNoKGZpeGVkLCAvQmV0YVxcLlxcblxcblxcfCBJbmRpY2F0b3IgXFx8LipcXG5cXHwoPzotLS1cXHwpezZ9XFxuXFx8IFxcW2luZGljYXRvclxcXS8pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9uZUZvckFyZWEsICcjIFNcXG5cXG4jIyBCXFxuXFxuQmV0YS5cXG4nLCBvcHRpb25zKSwgW1xuICAgICAgJzEgVGhlIHN0cmF0ZWd5IHN0YXRlcyBubyBLUEk6IG5vIGluZGljYXRvciBvciB0YXJnZXQgYnkgd2hpY2ggaXRzIHByb2dyZXNzIGNvdWxkIGJlIG1lYXN1cmVkIHdhcyBmb3VuZC4nLFxuICAgIF0pO1xuICB9KTtcblxuICBpdCgnZmluZCBvd25lcnMgdGhhdCBhcmUgaW50cm9kdWNlZCBub3doZXJlJywgKCkgPT4ge1xuICAgIGNvbnN0IHJvdyA9ICd8IFdyaXRlIGEgZ3VpZGUgfCBEaWdpdGFsIFRydXN0IEJvYXJkIHwgMjAyNyB8XFxufCBXcml0ZSBhIGxhdyB8IE1pbmlzdHJ5IG9mIEp1c3RpY2UgfCAyMDI4IHxcXG4nO1xuICAgIGNvbnN0IHRleHQgPSBgIyBTXFxuXFxueFxcblxcbnwgQWN0aW9uIHwgT3duZXIgfCBEdWUgfFxcbnwtLS18LS0tfC0tLXxcXG4ke3Jvd31gO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQodW5rbm93bk93bmVyLCB0ZXh0KSwgW1xuICAgICAgJzcgXHUyMDFDRGlnaXRhbCBUcnVzdCBCb2FyZFx1MjAxRCBpcyBtYWRlIHJlc3BvbnNpYmxlIGhlcmUsIGJ1dCB0aGUgc3RyYXRlZ3kgaW50cm9kdWNlcyBpdCBub3doZXJlLicsXG4gICAgXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZCh1bmtub3duT3duZXIsIHRleHQucmVwbGFjZSgneCcsICdUaGUgRGlnaXRhbCBUcnVzdCBCb2FyZCBpcyBuZXcuJykpLCBbXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZCh1bmtub3duT3duZXIsIHRleHQsIHsgY29uZmlnOiB7IG93bmVyczogWydEaWdpdGFsIFRydXN0IEJvYXJkJ10gfSB9KSwgW10pO1xuICB9KTtcblxuICBpdCgnZmluZCB0YXJnZXRzIG9uIHRoZSB3cm9uZyBzaWRlIG9mIHRoZSBiYXNlbGluZSwgd2hlcmUgdGhlIGRpcmVjdGlvbiBpcyBzdGF0ZWQnLCAoKSA9PiB7XG4gICAgY29uc3Qgcm93ID0gKGtwaTogc3RyaW5nLCBmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpID0+IGAke0hFQURFUn18ICR7a3BpfSB8ICR7ZnJvbX0gfCAke3RvfSB8IDIwMjggfCBDRVJUIHxcXG5gO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQodGFyZ2V0QmVsb3dCYXNlbGluZSwgcm93KCdJbmNyZWFzZSBpbiBhdWRpdGVkIGZpcm1zJywgJzQwICUnLCAnMzAgJScpKSwgW1xuICAgICAgJzMgXHUyMDFDSW5jcmVhc2UgaW4gYXVkaXRlZCBmaXJtc1x1MjAxRCBzaG91bGQgcmlzZSwgYnV0IGl0cyB0YXJnZXQgXHUyMDFDMzAgJVx1MjAxRCBsaWVzIGJlbG93IGl0cyBzdGFydGluZyB2YWx1ZSBcdTIwMUM0MCAlXHUyMDFELicsXG4gICAgXSk7XG4gICAgYXNzZXJ0LmVxdWFsKGZvdW5kKHRhcmdldEJlbG93QmFzZWxpbmUsIHJvdygnUmVkdWN0aW9uIG9mIG9wZW4gY2FzZXMnLCAnMSwyMDAnLCAnMSw5MDAnKSkubGVuZ3RoLCAxKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKHRhcmdldEJlbG93QmFzZWxpbmUsIHJvdygnU2hhcmUgb2YgbG93ZXIgc2Nob29scyB0aGF0IHRlYWNoIGl0JywgJzEyICUnLCAnODAgJScpKSwgW10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQodGFyZ2V0QmVsb3dCYXNlbGluZSwgcm93KCdJbmNyZWFzZSBpbiBhdWRpdGVkIGZpcm1zJywgJzQwICUnLCAnNDAwJykpLCBbXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZCh0YXJnZXRCZWxvd0Jhc2VsaW5lLCByb3coJ0luY3JlYXNlIGluIGF1ZGl0ZWQgZmlybXMnLCAnMzAgJSAoMjAyNCknLCAnNDAgJScpKSwgW10pO1xuICB9KTtcblxuICBpdCgnZmluZCBvbmUgaW5kaWNhdG9yIHdpdGggdHdvIHRhcmdldHMnLCAoKSA9PiB7XG4gICAgY29uc3Qgcm93ID0gKHRhcmdldDogc3RyaW5nLCBkdWUgPSAnMjAyOCcpID0+IGB8IE51bWJlciBvZiBkcmlsbHMgfCAxIHwgJHt0YXJnZXR9IHwgJHtkdWV9IHwgQ0VSVCB8XFxuYDtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKGNvbmZsaWN0aW5nVGFyZ2V0cywgYCR7SEVBREVSfSR7cm93KCc0Jyl9JHtyb3coJzYnKX1gKSwgW1xuICAgICAgJzQgXHUyMDFDTnVtYmVyIG9mIGRyaWxsc1x1MjAxRCBoYXMgdGhlIHRhcmdldCBcdTIwMUM2XHUyMDFEIGhlcmUgYW5kIFx1MjAxQzRcdTIwMUQgaW4gbGluZSAzLicsXG4gICAgXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChjb25mbGljdGluZ1RhcmdldHMsIGAke0hFQURFUn0ke3JvdygnNCcpfSR7cm93KCc0Jyl9JHtyb3coJzknLCAnMjAyOScpfWApLCBbXSk7XG4gIH0pO1xuXG4gIGl0KCdoYXZlIGhlbHAsIGFuZCBpZHMgdGhhdCBiZWdpbiB3aXRoIHRoZWlyIGdyb3VwJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgcnVsZSBvZiBrcGlSdWxlcykge1xuICAgICAgYXNzZXJ0Lm1hdGNoKHJ1bGUuaWQsIC9eKD86a3BpfGFjdGlvbnx0ZXh0KVxcL1thLXotXSskLyk7XG4gICAgICBhc3NlcnQub2socnVsZS5oZWxwLmxlbmd0aCA+IDgwLCBydWxlLmlkKTtcbiAgICB9XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFrQm5CLElBQU0sU0FBUztBQUNmLElBQU0sT0FBTztBQUNiLElBQU0sUUFBUSxDQUFDLE1BQVksTUFBYyxZQUN2QyxXQUFXLE1BQU0sTUFBTSxPQUFPLEVBQUUsSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLFNBQVMsTUFBTSxJQUFJLElBQUksRUFBRSxPQUFPLEVBQUU7QUFFcEYsSUFBTSxNQUFNLENBQUMsTUFBYyxZQUN6QixTQUNHLE9BQU8sQ0FBQyxTQUFTLFNBQVMsV0FBVyxFQUNyQyxRQUFRLENBQUMsU0FBUyxXQUFXLE1BQU0sTUFBTSxPQUFPLEVBQUUsSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLEVBQUUsSUFBSSxFQUFFLFNBQVMsTUFBTSxJQUFJLEVBQUUsQ0FBQztBQUV4RyxTQUFTLGlCQUFpQixNQUFNO0FBQzlCLEtBQUcsMkRBQTJELE1BQU07QUFDbEUsV0FBTyxVQUFVLElBQUksR0FBRyxNQUFNLEdBQUcsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQzVDLFdBQU8sVUFBVSxJQUFJLDhCQUE4QixHQUFHLENBQUMsQ0FBQztBQUN4RCxXQUFPLFVBQVUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDOUIsQ0FBQztBQUVELEtBQUcsa0VBQWtFLE1BQU07QUFDekUsVUFBTSxPQUFPLEdBQUcsTUFBTSxHQUFHLElBQUksR0FBRyxJQUFJO0FBQUE7QUFDcEMsV0FBTyxVQUFVLElBQUksSUFBSSxHQUFHLENBQUMsaUJBQWlCLENBQUM7QUFDL0MsV0FBTyxVQUFVLE1BQU0sVUFBVSxJQUFJLEdBQUc7QUFBQSxNQUN0QztBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELEtBQUcsc0RBQXNELE1BQU07QUFDN0QsVUFBTSxPQUFPLEdBQUcsTUFBTSxHQUFHLElBQUksR0FBRyxJQUFJO0FBQUE7QUFDcEMsVUFBTSxVQUFVLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxpQkFBaUIsTUFBTSxFQUFFLEVBQUU7QUFDaEUsV0FBTyxVQUFVLE1BQU0sVUFBVSxNQUFNLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDbkQsV0FBTyxNQUFNLE1BQU0sU0FBUyxNQUFNLE9BQU8sRUFBRSxRQUFRLENBQUM7QUFBQSxFQUN0RCxDQUFDO0FBRUQsS0FBRyxvQkFBb0IsTUFBTTtBQUMzQixVQUFNLE9BQU8sR0FBRyxNQUFNLEdBQUcsSUFBSSxHQUFHLElBQUk7QUFBQTtBQUNwQyxVQUFNLFFBQVEsU0FBUyxNQUFNLFdBQVcsVUFBVSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQzFELFdBQU8sR0FBRyxNQUFNLFNBQVMsNERBQTRELEdBQUcsS0FBSztBQUM3RixXQUFPLFVBQVUsSUFBSSxNQUFNLFFBQVEsWUFBWSxHQUFHLEVBQUUsUUFBUSxVQUFVLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3BGLENBQUM7QUFFRCxLQUFHLHFGQUFxRixNQUFNO0FBQzVGLFVBQU0sU0FBUyxFQUFFLFFBQVEsRUFBRSxNQUFNLE1BQU0sSUFBSSxLQUFLLEVBQUU7QUFDbEQsVUFBTSxPQUFPLEdBQUcsTUFBTSxHQUFHLElBQUksR0FBRyxJQUFJO0FBQUE7QUFDcEMsV0FBTyxNQUFNLE1BQU0sY0FBYyxNQUFNLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDO0FBQzVELFVBQU0sVUFBVTtBQUNoQixXQUFPLFVBQVUsTUFBTSxjQUFjLFNBQVMsRUFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDN0QsV0FBTyxNQUFNLE1BQU0sY0FBYyxPQUFPLEVBQUUsUUFBUSxDQUFDO0FBQUEsRUFDckQsQ0FBQztBQUVELEtBQUcsMkRBQTJELE1BQU07QUFDbEUsVUFBTSxPQUNKO0FBQ0YsV0FBTyxVQUFVLE1BQU0sU0FBUyxJQUFJLEdBQUc7QUFBQSxNQUNyQztBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sVUFBVSxJQUFJLElBQUksR0FBRyxDQUFDLGdCQUFnQixDQUFDO0FBQUEsRUFDaEQsQ0FBQztBQUVELEtBQUcsd0RBQXdELE1BQU07QUFDL0QsVUFBTSxPQUNKO0FBQ0YsV0FBTyxVQUFVLE1BQU0sVUFBVSxJQUFJLEdBQUc7QUFBQSxNQUN0QztBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sTUFBTSxNQUFNLGFBQWEsSUFBSSxFQUFFLFFBQVEsQ0FBQztBQUMvQyxVQUFNLFFBQVEsU0FBUyxNQUFNLFdBQVcsVUFBVSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQzFELFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFDQSxVQUFNLFNBQVMsTUFBTSxRQUFRLGNBQWMsSUFBSSxFQUFFLFFBQVEsWUFBWSxJQUFJLEVBQUUsUUFBUSxzQkFBc0IsUUFBUTtBQUNqSCxVQUFNLEVBQUUsT0FBTyxJQUFJLGFBQWEsTUFBTSxFQUFFLENBQUM7QUFDekMsV0FBTyxVQUFVLENBQUMsT0FBTyxVQUFVLE1BQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxVQUFVLElBQUksR0FBRyxDQUFDLFdBQVcsTUFBTSxJQUFJLENBQUM7QUFBQSxFQUMvRyxDQUFDO0FBRUQsS0FBRyw0QkFBNEIsTUFBTTtBQUNuQyxVQUFNLE9BQU87QUFDYixVQUFNLFFBQVEsU0FBUyxNQUFNLFdBQVcsY0FBYyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQzlELFdBQU8sTUFBTSxPQUFPLHVEQUF1RDtBQUMzRSxXQUFPLE1BQU0sYUFBYSxNQUFNLFFBQVEsVUFBVSxNQUFNLENBQUMsRUFBRSxDQUFDLEVBQUcsT0FBTyxXQUFXLE1BQU0sU0FBUztBQUFBLEVBQ2xHLENBQUM7QUFFRCxLQUFHLHlEQUF5RCxNQUFNO0FBQ2hFLFVBQU0sT0FBTztBQUNiLFVBQU0sUUFBUSxTQUFTLE1BQU0sV0FBVyxjQUFjLElBQUksRUFBRSxDQUFDLEdBQUcsQ0FBQztBQUNqRSxXQUFPLE1BQU0sT0FBTyxnREFBZ0Q7QUFDcEUsVUFBTSxNQUFNLGFBQWEsS0FBSyxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsV0FBVyxLQUFLO0FBQzlELFdBQU8sTUFBTSxJQUFJLE1BQU0sNkNBQTZDO0FBQ3BFLFdBQU8sTUFBTSxPQUFPLGdCQUFnQjtBQUFBLEVBQ3RDLENBQUM7QUFFRCxLQUFHLDhFQUE4RSxNQUFNO0FBQ3JGLFVBQU0sT0FBTztBQUNiLFdBQU8sVUFBVSxNQUFNLFNBQVMsSUFBSSxHQUFHO0FBQUEsTUFDckM7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLE1BQU0sV0FBVyxTQUFTLElBQUksRUFBRSxDQUFDLEVBQUcsVUFBVSxNQUFNO0FBQzNELFdBQU8sTUFBTSxNQUFNLGNBQWMsTUFBTSxFQUFFLFFBQVEsRUFBRSxTQUFTLFVBQVUsRUFBRSxDQUFDLEVBQUUsUUFBUSxDQUFDO0FBQ3BGLFdBQU8sVUFBVSxNQUFNLFNBQVMsNkJBQTZCLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDcEUsQ0FBQztBQUVELEtBQUcscUNBQXFDLE1BQU07QUFDNUMsVUFBTSxPQUFPLEdBQUcsTUFBTTtBQUFBO0FBQ3RCLFdBQU8sTUFBTSxNQUFNLGVBQWUsSUFBSSxFQUFFLFFBQVEsQ0FBQztBQUNqRCxXQUFPO0FBQUEsTUFDTCxNQUFNLGVBQWUsR0FBRyxNQUFNO0FBQUEsQ0FBa0U7QUFBQSxNQUNoRyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsNkVBQTZFLE1BQU07QUFDcEYsVUFBTSxPQUFPLEdBQUcsTUFBTSxHQUFHLElBQUksR0FBRyxJQUFJO0FBQUE7QUFDcEMsV0FBTyxVQUFVLE1BQU0sWUFBWSxJQUFJLEdBQUc7QUFBQSxNQUN4QztBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sTUFBTSxXQUFXLFVBQVUsTUFBTTtBQUN4QyxXQUFPO0FBQUEsTUFDTCxNQUFNLFlBQVksNkZBQTZGO0FBQUEsTUFDL0csQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLDJCQUEyQixNQUFNO0FBQ2xDLFdBQU87QUFBQSxNQUNMLE1BQU0sYUFBYSxHQUFHLE1BQU07QUFBQSxDQUE0RTtBQUFBLE1BQ3hHLENBQUMsMkhBQXVHO0FBQUEsSUFDMUc7QUFDQSxXQUFPLE1BQU0sTUFBTSxhQUFhLG1FQUFtRSxFQUFFLFFBQVEsQ0FBQztBQUM5RyxXQUFPLE1BQU0sTUFBTSxhQUFhLGdEQUFnRCxFQUFFLFFBQVEsQ0FBQztBQUMzRixXQUFPO0FBQUEsTUFDTCxNQUFNLGFBQWEsR0FBRyxNQUFNO0FBQUEsQ0FBaUU7QUFBQSxNQUM3RixDQUFDO0FBQUEsSUFDSDtBQUNBLFdBQU8sVUFBVSxNQUFNLGFBQWEsR0FBRyxNQUFNO0FBQUEsQ0FBZ0UsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNwSCxDQUFDO0FBRUQsS0FBRyxxQ0FBcUMsTUFBTTtBQUM1QyxVQUFNLFNBQVMsRUFBRSxRQUFRLEVBQUUsTUFBTSxNQUFNLElBQUksS0FBSyxFQUFFO0FBQ2xELFVBQU0sT0FBTyxHQUFHLE1BQU07QUFBQTtBQUN0QixXQUFPLFVBQVUsTUFBTSx1QkFBdUIsTUFBTSxFQUFFLE9BQU8sQ0FBQyxHQUFHO0FBQUEsTUFDL0Q7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLFVBQVUsTUFBTSx1QkFBdUIsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUN2RCxXQUFPLE1BQU0sTUFBTSx1QkFBdUIsMENBQTBDLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDO0FBQ3pHLFdBQU8sVUFBVSxNQUFNLHVCQUF1QixtREFBbUQsRUFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDaEgsV0FBTyxVQUFVLE1BQU0sdUJBQXVCLHVDQUF1QyxFQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3RHLENBQUM7QUFFRCxLQUFHLDZEQUE2RCxNQUFNO0FBQ3BFLFVBQU0sT0FBTztBQUNiLFVBQU0sVUFBVSxFQUFFLFNBQVMsRUFBRSxVQUFVLE9BQU8sU0FBUyxNQUFNLEVBQUU7QUFDL0QsVUFBTSxVQUFVLFdBQVcsYUFBYSxNQUFNLE9BQU87QUFDckQsV0FBTztBQUFBLE1BQ0wsUUFBUSxJQUFJLENBQUMsTUFBTSxHQUFHLEVBQUUsU0FBUyxNQUFNLElBQUksSUFBSSxFQUFFLE9BQU8sRUFBRTtBQUFBLE1BQzFELENBQUMsS0FBSztBQUFBLElBQ1I7QUFDQSxVQUFNLFFBQVEsU0FBUyxNQUFNLFFBQVEsQ0FBQyxDQUFDO0FBQ3ZDLFdBQU8sTUFBTSxPQUFPLCtEQUErRDtBQUNuRixXQUFPLFVBQVUsTUFBTSxhQUFhLDBCQUEwQixPQUFPLEdBQUc7QUFBQSxNQUN0RTtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELEtBQUcsMkNBQTJDLE1BQU07QUFDbEQsVUFBTSxNQUFNO0FBQ1osVUFBTSxPQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBQXdELEdBQUc7QUFDeEUsV0FBTyxVQUFVLE1BQU0sY0FBYyxJQUFJLEdBQUc7QUFBQSxNQUMxQztBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sVUFBVSxNQUFNLGNBQWMsS0FBSyxRQUFRLEtBQUssaUNBQWlDLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDOUYsV0FBTyxVQUFVLE1BQU0sY0FBYyxNQUFNLEVBQUUsUUFBUSxFQUFFLFFBQVEsQ0FBQyxxQkFBcUIsRUFBRSxFQUFFLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNqRyxDQUFDO0FBRUQsS0FBRyxpRkFBaUYsTUFBTTtBQUN4RixVQUFNLE1BQU0sQ0FBQyxLQUFhLE1BQWMsT0FBZSxHQUFHLE1BQU0sS0FBSyxHQUFHLE1BQU0sSUFBSSxNQUFNLEVBQUU7QUFBQTtBQUMxRixXQUFPLFVBQVUsTUFBTSxxQkFBcUIsSUFBSSw2QkFBNkIsUUFBUSxNQUFNLENBQUMsR0FBRztBQUFBLE1BQzdGO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxNQUFNLE1BQU0scUJBQXFCLElBQUksMkJBQTJCLFNBQVMsT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDO0FBQ25HLFdBQU8sVUFBVSxNQUFNLHFCQUFxQixJQUFJLHdDQUF3QyxRQUFRLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUM1RyxXQUFPLFVBQVUsTUFBTSxxQkFBcUIsSUFBSSw2QkFBNkIsUUFBUSxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDaEcsV0FBTyxVQUFVLE1BQU0scUJBQXFCLElBQUksNkJBQTZCLGVBQWUsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDMUcsQ0FBQztBQUVELEtBQUcsdUNBQXVDLE1BQU07QUFDOUMsVUFBTSxNQUFNLENBQUMsUUFBZ0IsTUFBTSxXQUFXLDRCQUE0QixNQUFNLE1BQU0sR0FBRztBQUFBO0FBQ3pGLFdBQU8sVUFBVSxNQUFNLG9CQUFvQixHQUFHLE1BQU0sR0FBRyxJQUFJLEdBQUcsQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLEVBQUUsR0FBRztBQUFBLE1BQzdFO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxVQUFVLE1BQU0sb0JBQW9CLEdBQUcsTUFBTSxHQUFHLElBQUksR0FBRyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsR0FBRyxJQUFJLEtBQUssTUFBTSxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN0RyxDQUFDO0FBRUQsS0FBRyxrREFBa0QsTUFBTTtBQUN6RCxlQUFXLFFBQVEsVUFBVTtBQUMzQixhQUFPLE1BQU0sS0FBSyxJQUFJLGdDQUFnQztBQUN0RCxhQUFPLEdBQUcsS0FBSyxLQUFLLFNBQVMsSUFBSSxLQUFLLEVBQUU7QUFBQSxJQUMxQztBQUFBLEVBQ0YsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
