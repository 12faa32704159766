import {
  applyFix,
  kpiReports
} from "../../../chunk-MXFGNIUJ.mjs";
import "../../../chunk-F7EA2JBP.mjs";
import "../../../chunk-ZHIQ6AC6.mjs";
import "../../../chunk-GBJLHHO5.mjs";
import "../../../chunk-LBVFDZJ6.mjs";
import {
  budgetTotal,
  noDeadline,
  noOwner,
  noResources,
  noTarget,
  vagueCommitment
} from "../../../chunk-6TMY5MIZ.mjs";
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

// test/rules/action/action-rules.test.ts
import assert from "node:assert/strict";
var found = (rule, text, options) => kpiReports(rule, text, options).map((r) => `${r.position.start.line} ${r.message}`);
var plan = (...rows) => `| Goal | Action | Lead | Due | Budget |
|---|---|---|---|---|
${rows.map((r) => `${r}
`).join("")}`;
var GOOD = "| Skills | Write a course | MoE | 2027 | 1 m |";
describe("rules on actions", () => {
  it("report a blank cell once, with all that the row lacks, and fill it", () => {
    const text = plan(GOOD, GOOD, "| Law | Draft a bill |  | TBD | 2 m |");
    assert.deepEqual(found(noOwner, text), [
      "5 The action \u201CDraft a bill\u201D names nobody responsible and has no deadline."
    ]);
    assert.deepEqual([found(noDeadline, text), found(noResources, text)], [[], []]);
    const fixed = applyFix(text, kpiReports(noOwner, text)[0]);
    assert.ok(fixed.endsWith("| Law | Draft a bill | [responsible body] | TBD | 2 m |\n"));
    assert.deepEqual(found(noOwner, fixed.replace("[responsible body]", "MoJ").replace("TBD", "2028")), []);
  });
  it("take merged cells and dates in the text for given", () => {
    assert.deepEqual(found(noOwner, plan(GOOD, "|  | Train 300 teachers |  |  |  |")), []);
    assert.deepEqual(found(noDeadline, plan(GOOD, "| Law | Draft a bill by June 2027 | MoJ |  | 2 m |")), []);
  });
  it("report absent columns once for all tables", () => {
    const bare = "| Goal | Action |\n|---|---|\n| Skills | Write a course |\n";
    const two = kpiReports(noOwner, `${bare}
And:

${bare}`);
    assert.deepEqual(
      two.map((r) => r.message),
      ["This action plan has no column for a responsible body, a deadline or resources, nor has one other table."]
    );
    assert.equal(two[0].related?.length, 1);
    assert.deepEqual(found(noResources, "| Action | Lead | Due |\n|---|---|---|\n| Write a course | MoE | 2027 |\n"), [
      "1 This action plan has no column for resources."
    ]);
  });
  it("report a column that is mostly blank once", () => {
    const text = plan(
      "| A | Write a course | MoE | 2027 |  |",
      "| B | Draft a bill | MoJ | 2027 |  |",
      "| C | Buy a server | MoF | 2027 | 1 m |"
    );
    assert.deepEqual(found(noResources, text), ["1 Of the 3 actions in this plan, 2 have no resources."]);
  });
  it("name the missing target of the indicator with the row, not twice", () => {
    const text = "| Action | Lead | Due | Indicator |\n|---|---|---|---|\n| Train judges | MoJ | 2027 | Number of judges trained: 40 |\n| Award labels | MoE | TBD | Number of labels |\n";
    assert.deepEqual(found(noDeadline, text), [
      "4 The action \u201CAward labels\u201D has no deadline, and its indicator \u201CNumber of labels\u201D has no target value."
    ]);
    assert.deepEqual(found(noTarget, text), []);
  });
  it("count the actions in running text", () => {
    const text = "- Draft a bill\n- Write a course\n- Buy a server by 2027\n- Found a centre\n- Hold a summit\n";
    const [summary] = kpiReports(noOwner, text);
    assert.equal(
      summary.message,
      "Of the 5 actions in running text and lists, 5 have no responsible body and 4 have no deadline: an action plan in a table would show both."
    );
    assert.equal(summary.severity, "info");
    assert.deepEqual(found(noDeadline, text), []);
  });
  it("add up budgets", () => {
    const text = (total) => plan(
      "| A | Write a course | MoE | 2027 | 1.5 m |",
      "| B | Draft a bill | MoJ | 2027 | 0.5 m |",
      `| Total |  |  |  | ${total} |`
    );
    assert.deepEqual(found(budgetTotal, text("2.0 m")), []);
    assert.deepEqual(found(budgetTotal, text("2.5 m")), [
      "5 The total \u201C2.5 m\u201D of the column \u201CBudget\u201D should be 2, if the amounts above are right."
    ]);
    assert.deepEqual(found(budgetTotal, text("2.5 m").replace("0.5 m", "existing means")), []);
    assert.deepEqual(found(budgetTotal, text("2.5 m").replace("0.5 m", "500")), []);
  });
});
describe("text/vague-commitment", () => {
  const VAGUE = [
    "Promote cooperation",
    "Strengthen resilience",
    "Improve coordination",
    "Foster trust",
    "Encourage innovation"
  ].map((t) => `- ${t}.
`).join("");
  it("counts commitments that promise a direction only", () => {
    assert.deepEqual(found(vagueCommitment, VAGUE), [
      "1 5 commitments promise a direction and nothing that could be checked (\u201Cpromote\u201D, \u201Cstrengthen\u201D and \u201Cimprove\u201D); the first is \u201CPromote cooperation.\u201D."
    ]);
    assert.deepEqual(found(vagueCommitment, VAGUE.split("\n").slice(0, 3).join("\n")), []);
    assert.equal(found(vagueCommitment, VAGUE, { config: { profile: "release" } }).length, 5);
  });
  it("finds ways out, and leaves alone what can be checked, facts and advice", () => {
    const release = { config: { profile: "release" } };
    assert.equal(
      found(vagueCommitment, "The Agency will exchange views with its neighbours, where appropriate.", release).length,
      1
    );
    for (const text of [
      "The Agency will publish a guide and update it where appropriate.",
      "The Agency will strengthen the CERT with 12 analysts by 2027.",
      "Cooperation has improved where possible.",
      "Firms can improve their security."
    ])
      assert.deepEqual(found(vagueCommitment, text, release), [], text);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vdGVzdC9ydWxlcy9hY3Rpb24vYWN0aW9uLXJ1bGVzLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IGJ1ZGdldFRvdGFsIH0gZnJvbSAnLi4vLi4vLi4vc3JjL3J1bGVzL2FjdGlvbi9idWRnZXQtdG90YWwuanMnO1xuaW1wb3J0IHsgbm9EZWFkbGluZSB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy9hY3Rpb24vbm8tZGVhZGxpbmUuanMnO1xuaW1wb3J0IHsgbm9Pd25lciB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy9hY3Rpb24vbm8tb3duZXIuanMnO1xuaW1wb3J0IHsgbm9SZXNvdXJjZXMgfSBmcm9tICcuLi8uLi8uLi9zcmMvcnVsZXMvYWN0aW9uL25vLXJlc291cmNlcy5qcyc7XG5pbXBvcnQgeyBub1RhcmdldCB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy9rcGkvbm8tdGFyZ2V0LmpzJztcbmltcG9ydCB7IHZhZ3VlQ29tbWl0bWVudCB9IGZyb20gJy4uLy4uLy4uL3NyYy9ydWxlcy90ZXh0L3ZhZ3VlLWNvbW1pdG1lbnQuanMnO1xuaW1wb3J0IHR5cGUgeyBSdWxlIH0gZnJvbSAnLi4vLi4vLi4vc3JjL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgdHlwZSB7IENvbnRleHRPcHRpb25zIH0gZnJvbSAnLi4vLi4vc3VwcG9ydC9jb250ZXh0LmpzJztcbmltcG9ydCB7IGFwcGx5Rml4LCBrcGlSZXBvcnRzIH0gZnJvbSAnLi4vLi4vc3VwcG9ydC9zdGF0ZW1lbnRzLmpzJztcblxuY29uc3QgZm91bmQgPSAocnVsZTogUnVsZSwgdGV4dDogc3RyaW5nLCBvcHRpb25zPzogQ29udGV4dE9wdGlvbnMpID0+XG4gIGtwaVJlcG9ydHMocnVsZSwgdGV4dCwgb3B0aW9ucykubWFwKChyKSA9PiBgJHtyLnBvc2l0aW9uLnN0YXJ0LmxpbmV9ICR7ci5tZXNzYWdlfWApO1xuY29uc3QgcGxhbiA9ICguLi5yb3dzOiBzdHJpbmdbXSkgPT5cbiAgYHwgR29hbCB8IEFjdGlvbiB8IExlYWQgfCBEdWUgfCBCdWRnZXQgfFxcbnwtLS18LS0tfC0tLXwtLS18LS0tfFxcbiR7cm93cy5tYXAoKHIpID0+IGAke3J9XFxuYCkuam9pbignJyl9YDtcbmNvbnN0IEdPT0QgPSAnfCBTa2lsbHMgfCBXcml0ZSBhIGNvdXJzZSB8IE1vRSB8IDIwMjcgfCAxIG0gfCc7XG5cbmRlc2NyaWJlKCdydWxlcyBvbiBhY3Rpb25zJywgKCkgPT4ge1xuICBpdCgncmVwb3J0IGEgYmxhbmsgY2VsbCBvbmNlLCB3aXRoIGFsbCB0aGF0IHRoZSByb3cgbGFja3MsIGFuZCBmaWxsIGl0JywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSBwbGFuKEdPT0QsIEdPT0QsICd8IExhdyB8IERyYWZ0IGEgYmlsbCB8ICB8IFRCRCB8IDIgbSB8Jyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChub093bmVyLCB0ZXh0KSwgW1xuICAgICAgJzUgVGhlIGFjdGlvbiBcdTIwMUNEcmFmdCBhIGJpbGxcdTIwMUQgbmFtZXMgbm9ib2R5IHJlc3BvbnNpYmxlIGFuZCBoYXMgbm8gZGVhZGxpbmUuJyxcbiAgICBdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFtmb3VuZChub0RlYWRsaW5lLCB0ZXh0KSwgZm91bmQobm9SZXNvdXJjZXMsIHRleHQpXSwgW1tdLCBbXV0pO1xuICAgIGNvbnN0IGZpeGVkID0gYXBwbHlGaXgodGV4dCwga3BpUmVwb3J0cyhub093bmVyLCB0ZXh0KVswXSk7XG4gICAgYXNzZXJ0Lm9rKGZpeGVkLmVuZHNXaXRoKCd8IExhdyB8IERyYWZ0IGEgYmlsbCB8IFtyZXNwb25zaWJsZSBib2R5XSB8IFRCRCB8IDIgbSB8XFxuJykpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9Pd25lciwgZml4ZWQucmVwbGFjZSgnW3Jlc3BvbnNpYmxlIGJvZHldJywgJ01vSicpLnJlcGxhY2UoJ1RCRCcsICcyMDI4JykpLCBbXSk7XG4gIH0pO1xuXG4gIGl0KCd0YWtlIG1lcmdlZCBjZWxscyBhbmQgZGF0ZXMgaW4gdGhlIHRleHQgZm9yIGdpdmVuJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9Pd25lciwgcGxhbihHT09ELCAnfCAgfCBUcmFpbiAzMDAgdGVhY2hlcnMgfCAgfCAgfCAgfCcpKSwgW10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9EZWFkbGluZSwgcGxhbihHT09ELCAnfCBMYXcgfCBEcmFmdCBhIGJpbGwgYnkgSnVuZSAyMDI3IHwgTW9KIHwgIHwgMiBtIHwnKSksIFtdKTtcbiAgfSk7XG5cbiAgaXQoJ3JlcG9ydCBhYnNlbnQgY29sdW1ucyBvbmNlIGZvciBhbGwgdGFibGVzJywgKCkgPT4ge1xuICAgIGNvbnN0IGJhcmUgPSAnfCBHb2FsIHwgQWN0aW9uIHxcXG58LS0tfC0tLXxcXG58IFNraWxscyB8IFdyaXRlIGEgY291cnNlIHxcXG4nO1xuICAgIGNvbnN0IHR3byA9IGtwaVJlcG9ydHMobm9Pd25lciwgYCR7YmFyZX1cXG5BbmQ6XFxuXFxuJHtiYXJlfWApO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICB0d28ubWFwKChyKSA9PiByLm1lc3NhZ2UpLFxuICAgICAgWydUaGlzIGFjdGlvbiBwbGFuIGhhcyBubyBjb2x1bW4gZm9yIGEgcmVzcG9uc2libGUgYm9keSwgYSBkZWFkbGluZSBvciByZXNvdXJjZXMsIG5vciBoYXMgb25lIG90aGVyIHRhYmxlLiddLFxuICAgICk7XG4gICAgYXNzZXJ0LmVxdWFsKHR3b1swXSEucmVsYXRlZD8ubGVuZ3RoLCAxKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKG5vUmVzb3VyY2VzLCAnfCBBY3Rpb24gfCBMZWFkIHwgRHVlIHxcXG58LS0tfC0tLXwtLS18XFxufCBXcml0ZSBhIGNvdXJzZSB8IE1vRSB8IDIwMjcgfFxcbicpLCBbXG4gICAgICAnMSBUaGlzIGFjdGlvbiBwbGFuIGhhcyBubyBjb2x1bW4gZm9yIHJlc291cmNlcy4nLFxuICAgIF0pO1xuICB9KTtcblxuICBpdCgncmVwb3J0IGEgY29sdW1uIHRoYXQgaXMgbW9zdGx5IGJsYW5rIG9uY2UnLCAoKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IHBsYW4oXG4gICAgICAnfCBBIHwgV3JpdGUgYSBjb3Vyc2UgfCBNb0UgfCAyMDI3IHwgIHwnLFxuICAgICAgJ3wgQiB8IERyYWZ0IGEgYmlsbCB8IE1vSiB8IDIwMjcgfCAgfCcsXG4gICAgICAnfCBDIHwgQnV5IGEgc2VydmVyIHwgTW9GIHwgMjAyNyB8IDEgbSB8JyxcbiAgICApO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9SZXNvdXJjZXMsIHRleHQpLCBbJzEgT2YgdGhlIDMgYWN0aW9ucyBpbiB0aGlzIHBsYW4sIDIgaGF2ZSBubyByZXNvdXJjZXMuJ10pO1xuICB9KTtcblxuICBpdCgnbmFtZSB0aGUgbWlzc2luZyB0YXJnZXQgb2YgdGhlIGluZGljYXRvciB3aXRoIHRoZSByb3csIG5vdCB0d2ljZScsICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID1cbiAgICAgICd8IEFjdGlvbiB8IExlYWQgfCBEdWUgfCBJbmRpY2F0b3IgfFxcbnwtLS18LS0tfC0tLXwtLS18XFxufCBUcmFpbiBqdWRnZXMgfCBNb0ogfCAyMDI3IHwgTnVtYmVyIG9mIGp1ZGdlcyB0cmFpbmVkOiA0MCB8XFxufCBBd2FyZCBsYWJlbHMgfCBNb0UgfCBUQkQgfCBOdW1iZXIgb2YgbGFiZWxzIHxcXG4nO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9EZWFkbGluZSwgdGV4dCksIFtcbiAgICAgICc0IFRoZSBhY3Rpb24gXHUyMDFDQXdhcmQgbGFiZWxzXHUyMDFEIGhhcyBubyBkZWFkbGluZSwgYW5kIGl0cyBpbmRpY2F0b3IgXHUyMDFDTnVtYmVyIG9mIGxhYmVsc1x1MjAxRCBoYXMgbm8gdGFyZ2V0IHZhbHVlLicsXG4gICAgXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChub1RhcmdldCwgdGV4dCksIFtdKTtcbiAgfSk7XG5cbiAgaXQoJ2NvdW50IHRoZSBhY3Rpb25zIGluIHJ1bm5pbmcgdGV4dCcsICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gJy0gRHJhZnQgYSBiaWxsXFxuLSBXcml0ZSBhIGNvdXJzZVxcbi0gQnV5IGEgc2VydmVyIGJ5IDIwMjdcXG4tIEZvdW5kIGEgY2VudHJlXFxuLSBIb2xkIGEgc3VtbWl0XFxuJztcbiAgICBjb25zdCBbc3VtbWFyeV0gPSBrcGlSZXBvcnRzKG5vT3duZXIsIHRleHQpO1xuICAgIGFzc2VydC5lcXVhbChcbiAgICAgIHN1bW1hcnkhLm1lc3NhZ2UsXG4gICAgICAnT2YgdGhlIDUgYWN0aW9ucyBpbiBydW5uaW5nIHRleHQgYW5kIGxpc3RzLCA1IGhhdmUgbm8gcmVzcG9uc2libGUgYm9keSBhbmQgNCBoYXZlIG5vIGRlYWRsaW5lOiBhbiBhY3Rpb24gcGxhbiBpbiBhIHRhYmxlIHdvdWxkIHNob3cgYm90aC4nLFxuICAgICk7XG4gICAgYXNzZXJ0LmVxdWFsKHN1bW1hcnkhLnNldmVyaXR5LCAnaW5mbycpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQobm9EZWFkbGluZSwgdGV4dCksIFtdKTtcbiAgfSk7XG5cbiAgaXQoJ2FkZCB1cCBidWRnZXRzJywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSAodG90YWw6IHN0cmluZykgPT5cbiAgICAgIHBsYW4oXG4gICAgICAgICd8IEEgfCBXcml0ZSBhIGNvdXJzZSB8IE1vRSB8IDIwMjcgfCAxLjUgbSB8JyxcbiAgICAgICAgJ3wgQiB8IERyYWZ0IGEgYmlsbCB8IE1vSiB8IDIwMjcgfCAwLjUgbSB8JyxcbiAgICAgICAgYHwgVG90YWwgfCAgfCAgfCAgfCAke3RvdGFsfSB8YCxcbiAgICAgICk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChidWRnZXRUb3RhbCwgdGV4dCgnMi4wIG0nKSksIFtdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKGJ1ZGdldFRvdGFsLCB0ZXh0KCcyLjUgbScpKSwgW1xuICAgICAgJzUgVGhlIHRvdGFsIFx1MjAxQzIuNSBtXHUyMDFEIG9mIHRoZSBjb2x1bW4gXHUyMDFDQnVkZ2V0XHUyMDFEIHNob3VsZCBiZSAyLCBpZiB0aGUgYW1vdW50cyBhYm92ZSBhcmUgcmlnaHQuJyxcbiAgICBdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKGJ1ZGdldFRvdGFsLCB0ZXh0KCcyLjUgbScpLnJlcGxhY2UoJzAuNSBtJywgJ2V4aXN0aW5nIG1lYW5zJykpLCBbXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZChidWRnZXRUb3RhbCwgdGV4dCgnMi41IG0nKS5yZXBsYWNlKCcwLjUgbScsICc1MDAnKSksIFtdKTtcbiAgfSk7XG59KTtcblxuZGVzY3JpYmUoJ3RleHQvdmFndWUtY29tbWl0bWVudCcsICgpID0+IHtcbiAgY29uc3QgVkFHVUUgPSBbXG4gICAgJ1Byb21vdGUgY29vcGVyYXRpb24nLFxuICAgICdTdHJlbmd0aGVuIHJlc2lsaWVuY2UnLFxuICAgICdJbXByb3ZlIGNvb3JkaW5hdGlvbicsXG4gICAgJ0Zvc3RlciB0cnVzdCcsXG4gICAgJ0VuY291cmFnZSBpbm5vdmF0aW9uJyxcbiAgXVxuICAgIC5tYXAoKHQpID0+IGAtICR7dH0uXFxuYClcbiAgICAuam9pbignJyk7XG4gIGl0KCdjb3VudHMgY29tbWl0bWVudHMgdGhhdCBwcm9taXNlIGEgZGlyZWN0aW9uIG9ubHknLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChmb3VuZCh2YWd1ZUNvbW1pdG1lbnQsIFZBR1VFKSwgW1xuICAgICAgJzEgNSBjb21taXRtZW50cyBwcm9taXNlIGEgZGlyZWN0aW9uIGFuZCBub3RoaW5nIHRoYXQgY291bGQgYmUgY2hlY2tlZCAoXHUyMDFDcHJvbW90ZVx1MjAxRCwgXHUyMDFDc3RyZW5ndGhlblx1MjAxRCBhbmQgXHUyMDFDaW1wcm92ZVx1MjAxRCk7IHRoZSBmaXJzdCBpcyBcdTIwMUNQcm9tb3RlIGNvb3BlcmF0aW9uLlx1MjAxRC4nLFxuICAgIF0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoZm91bmQodmFndWVDb21taXRtZW50LCBWQUdVRS5zcGxpdCgnXFxuJykuc2xpY2UoMCwgMykuam9pbignXFxuJykpLCBbXSk7XG4gICAgYXNzZXJ0LmVxdWFsKGZvdW5kKHZhZ3VlQ29tbWl0bWVudCwgVkFHVUUsIHsgY29uZmlnOiB7IHByb2ZpbGU6ICdyZWxlYXNlJyB9IH0pLmxlbmd0aCwgNSk7XG4gIH0pO1xuXG4gIGl0KCdmaW5kcyB3YXlzIG91dCwgYW5kIGxlYXZlcyBhbG9uZSB3aGF0IGNhbiBiZSBjaGVja2VkLCBmYWN0cyBhbmQgYWR2aWNlJywgKCkgPT4ge1xuICAgIGNvbnN0IHJlbGVhc2UgPSB7IGNvbmZpZzogeyBwcm9maWxlOiAncmVsZWFzZScgfSB9IGFzIGNvbnN0O1xuICAgIGFzc2VydC5lcXVhbChcbiAgICAgIGZvdW5kKHZhZ3VlQ29tbWl0bWVudCwgJ1RoZSBBZ2VuY3kgd2lsbCBleGNoYW5nZSB2aWV3cyB3aXRoIGl0cyBuZWlnaGJvdXJzLCB3aGVyZSBhcHByb3ByaWF0ZS4nLCByZWxlYXNlKS5sZW5ndGgsXG4gICAgICAxLFxuICAgICk7XG4gICAgZm9yIChjb25zdCB0ZXh0IG9mIFtcbiAgICAgICdUaGUgQWdlbmN5IHdpbGwgcHVibGlzaCBhIGd1aWRlIGFuZCB1cGRhdGUgaXQgd2hlcmUgYXBwcm9wcmlhdGUuJyxcbiAgICAgICdUaGUgQWdlbmN5IHdpbGwgc3RyZW5ndGhlbiB0aGUgQ0VSVCB3aXRoIDEyIGFuYWx5c3RzIGJ5IDIwMjcuJyxcbiAgICAgICdDb29wZXJhdGlvbiBoYXMgaW1wcm92ZWQgd2hlcmUgcG9zc2libGUuJyxcbiAgICAgICdGaXJtcyBjYW4gaW1wcm92ZSB0aGVpciBzZWN1cml0eS4nLFxuICAgIF0pXG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kKHZhZ3VlQ29tbWl0bWVudCwgdGV4dCwgcmVsZWFzZSksIFtdLCB0ZXh0KTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFXbkIsSUFBTSxRQUFRLENBQUMsTUFBWSxNQUFjLFlBQ3ZDLFdBQVcsTUFBTSxNQUFNLE9BQU8sRUFBRSxJQUFJLENBQUMsTUFBTSxHQUFHLEVBQUUsU0FBUyxNQUFNLElBQUksSUFBSSxFQUFFLE9BQU8sRUFBRTtBQUNwRixJQUFNLE9BQU8sSUFBSSxTQUNmO0FBQUE7QUFBQSxFQUFtRSxLQUFLLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQztBQUFBLENBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQztBQUN2RyxJQUFNLE9BQU87QUFFYixTQUFTLG9CQUFvQixNQUFNO0FBQ2pDLEtBQUcsc0VBQXNFLE1BQU07QUFDN0UsVUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLHVDQUF1QztBQUNyRSxXQUFPLFVBQVUsTUFBTSxTQUFTLElBQUksR0FBRztBQUFBLE1BQ3JDO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxVQUFVLENBQUMsTUFBTSxZQUFZLElBQUksR0FBRyxNQUFNLGFBQWEsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDOUUsVUFBTSxRQUFRLFNBQVMsTUFBTSxXQUFXLFNBQVMsSUFBSSxFQUFFLENBQUMsQ0FBQztBQUN6RCxXQUFPLEdBQUcsTUFBTSxTQUFTLDJEQUEyRCxDQUFDO0FBQ3JGLFdBQU8sVUFBVSxNQUFNLFNBQVMsTUFBTSxRQUFRLHNCQUFzQixLQUFLLEVBQUUsUUFBUSxPQUFPLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3hHLENBQUM7QUFFRCxLQUFHLHFEQUFxRCxNQUFNO0FBQzVELFdBQU8sVUFBVSxNQUFNLFNBQVMsS0FBSyxNQUFNLG9DQUFvQyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3JGLFdBQU8sVUFBVSxNQUFNLFlBQVksS0FBSyxNQUFNLG9EQUFvRCxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDMUcsQ0FBQztBQUVELEtBQUcsNkNBQTZDLE1BQU07QUFDcEQsVUFBTSxPQUFPO0FBQ2IsVUFBTSxNQUFNLFdBQVcsU0FBUyxHQUFHLElBQUk7QUFBQTtBQUFBO0FBQUEsRUFBYSxJQUFJLEVBQUU7QUFDMUQsV0FBTztBQUFBLE1BQ0wsSUFBSSxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU87QUFBQSxNQUN4QixDQUFDLDBHQUEwRztBQUFBLElBQzdHO0FBQ0EsV0FBTyxNQUFNLElBQUksQ0FBQyxFQUFHLFNBQVMsUUFBUSxDQUFDO0FBQ3ZDLFdBQU8sVUFBVSxNQUFNLGFBQWEsMkVBQTJFLEdBQUc7QUFBQSxNQUNoSDtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELEtBQUcsNkNBQTZDLE1BQU07QUFDcEQsVUFBTSxPQUFPO0FBQUEsTUFDWDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNBLFdBQU8sVUFBVSxNQUFNLGFBQWEsSUFBSSxHQUFHLENBQUMsdURBQXVELENBQUM7QUFBQSxFQUN0RyxDQUFDO0FBRUQsS0FBRyxvRUFBb0UsTUFBTTtBQUMzRSxVQUFNLE9BQ0o7QUFDRixXQUFPLFVBQVUsTUFBTSxZQUFZLElBQUksR0FBRztBQUFBLE1BQ3hDO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxVQUFVLE1BQU0sVUFBVSxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDNUMsQ0FBQztBQUVELEtBQUcscUNBQXFDLE1BQU07QUFDNUMsVUFBTSxPQUFPO0FBQ2IsVUFBTSxDQUFDLE9BQU8sSUFBSSxXQUFXLFNBQVMsSUFBSTtBQUMxQyxXQUFPO0FBQUEsTUFDTCxRQUFTO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFDQSxXQUFPLE1BQU0sUUFBUyxVQUFVLE1BQU07QUFDdEMsV0FBTyxVQUFVLE1BQU0sWUFBWSxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDOUMsQ0FBQztBQUVELEtBQUcsa0JBQWtCLE1BQU07QUFDekIsVUFBTSxPQUFPLENBQUMsVUFDWjtBQUFBLE1BQ0U7QUFBQSxNQUNBO0FBQUEsTUFDQSxzQkFBc0IsS0FBSztBQUFBLElBQzdCO0FBQ0YsV0FBTyxVQUFVLE1BQU0sYUFBYSxLQUFLLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN0RCxXQUFPLFVBQVUsTUFBTSxhQUFhLEtBQUssT0FBTyxDQUFDLEdBQUc7QUFBQSxNQUNsRDtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8sVUFBVSxNQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsUUFBUSxTQUFTLGdCQUFnQixDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3pGLFdBQU8sVUFBVSxNQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsUUFBUSxTQUFTLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hGLENBQUM7QUFDSCxDQUFDO0FBRUQsU0FBUyx5QkFBeUIsTUFBTTtBQUN0QyxRQUFNLFFBQVE7QUFBQSxJQUNaO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFDRyxJQUFJLENBQUMsTUFBTSxLQUFLLENBQUM7QUFBQSxDQUFLLEVBQ3RCLEtBQUssRUFBRTtBQUNWLEtBQUcsb0RBQW9ELE1BQU07QUFDM0QsV0FBTyxVQUFVLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUFBLE1BQzlDO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxVQUFVLE1BQU0saUJBQWlCLE1BQU0sTUFBTSxJQUFJLEVBQUUsTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNyRixXQUFPLE1BQU0sTUFBTSxpQkFBaUIsT0FBTyxFQUFFLFFBQVEsRUFBRSxTQUFTLFVBQVUsRUFBRSxDQUFDLEVBQUUsUUFBUSxDQUFDO0FBQUEsRUFDMUYsQ0FBQztBQUVELEtBQUcsMEVBQTBFLE1BQU07QUFDakYsVUFBTSxVQUFVLEVBQUUsUUFBUSxFQUFFLFNBQVMsVUFBVSxFQUFFO0FBQ2pELFdBQU87QUFBQSxNQUNMLE1BQU0saUJBQWlCLDBFQUEwRSxPQUFPLEVBQUU7QUFBQSxNQUMxRztBQUFBLElBQ0Y7QUFDQSxlQUFXLFFBQVE7QUFBQSxNQUNqQjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFDRSxhQUFPLFVBQVUsTUFBTSxpQkFBaUIsTUFBTSxPQUFPLEdBQUcsQ0FBQyxHQUFHLElBQUk7QUFBQSxFQUNwRSxDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
