import {
  statementsOf
} from "../../../chunk-MXFGNIUJ.mjs";
import "../../../chunk-F7EA2JBP.mjs";
import "../../../chunk-ZHIQ6AC6.mjs";
import "../../../chunk-GBJLHHO5.mjs";
import "../../../chunk-LBVFDZJ6.mjs";
import {
  readRows,
  readTables,
  roleOfHeader
} from "../../../chunk-R4CAFXOU.mjs";
import "../../../chunk-4MJL66B6.mjs";
import "../../../chunk-EQMLJMKU.mjs";
import "../../../chunk-5DWXA2GW.mjs";
import "../../../chunk-F4HRPUVZ.mjs";
import "../../../chunk-XPBD7J4T.mjs";
import {
  parse
} from "../../../chunk-ZEVL2VNB.mjs";
import "../../../chunk-6YUTXQMJ.mjs";
import "../../../chunk-LL7JQKRF.mjs";

// test/engine/statements/tables.test.ts
import assert from "node:assert/strict";
var table = (...rows) => [rows[0], `|${"---|".repeat(rows[0].split("|").length - 2)}`, ...rows.slice(1)].join("\n");
var read = (text) => {
  const file = parse({ path: "plan.md", text });
  return { file, tables: readTables(file) };
};
var shape = (...rows) => {
  const [first] = read(table(...rows)).tables;
  return first && `${first.type}: ${first.columns.map((c) => c.year && c.role === "target" ? `${c.role}@${c.year}` : c.role).join(" ")}`;
};
describe("tables of KPIs and actions", () => {
  const shapes = [
    [
      "a results frame",
      "kpi: objective indicator baseline target source frequency owner",
      "| Objective | Indicator | Baseline | Target | Means of verification | Frequency | Responsible |",
      "| Safer schools | Share of schools with a filter | 20 % | 80 % | Survey | yearly | Ministry of Education |"
    ],
    [
      "indicators with a column per year, the first of them mostly blank",
      "kpi: id objective action indicator baseline target@2027 target@2030 owner",
      "| No. | Objective | Task | Assessment criterion | Indicator in 2024 | Indicator in 2027 | Indicator in 2030 | Institution responsible for implementation |",
      "| 1. | Order | 1.1 to audit | Share of audited systems, % | \u2013 | 50 | 90 | Audit Office |",
      "| 2. |  |  | Share of trained staff, % | \u2013 | 40 | 80 | Civil Service Academy |"
    ],
    [
      "targets with bare years",
      "kpi: indicator target@2026 target@2027 target@2028 owner",
      "| KPI | 2026 | 2027 | 2028 | Owner |",
      "| Number of drills | 1 | 2 | 4 | CERT |"
    ],
    [
      "objectives, activities, timeline and lead",
      "action: objective action deadline owner",
      "| Objectives | Activities | Timeline | Lead Role |",
      "| Trained people | 1. Write a curriculum | Short term | MoE |"
    ],
    [
      "actions with sub-actions and organisations",
      "action: id action action deadline owner",
      "| No | Action | Sub-Action | Deadline | Responsible (Res) and Relevant (Rel) Organizations |",
      "| 1. | Set up the team | Write its statute | June 2027 | Ministry of Interior (Res) |"
    ],
    [
      "action, who, when, with a footnote mark",
      "action: action owner deadline",
      "| Action | Who[^2] | When |",
      "| 1. Write standards | Line ministries | 2027-2028 |"
    ],
    [
      "actions and outcomes",
      "action: action outcome",
      "| Action | Outcome |",
      "| Hold a summit | Leaders agree on aims |"
    ],
    [
      "goals and actions only",
      "action: objective action",
      "| Operational Goals | Actions |",
      "| 1.0 Govern | 1.1 Found an agency |"
    ],
    [
      "initiatives and actions",
      "action: action action",
      "| Initiative | Action |",
      "| Know the risks | Assess operators |"
    ],
    [
      "goals and measures, where a measure is a deed",
      "action: objective action",
      "| GOAL | MEASURE |",
      "| Order | Found a council |"
    ],
    [
      "measures that measure",
      "kpi: objective indicator baseline target",
      "| Goal | Measure | Baseline | Target |",
      "| Order | Audits a year | 2 | 8 |"
    ],
    [
      "initiative, deliverable, KPI, timeline and roles",
      "action: action outcome indicator deadline owner budget",
      "| Initiative | Deliverable | KPI | Timeframe | Lead agency | Estimated cost |",
      "| Found a lab | Lab | Number of cases | Q3 2027 | Police | 2 m |"
    ],
    [
      "agencies with partners and completion",
      "action: action owner partner deadline status",
      "| Initiative description | Responsible agency | Contributing entities | Completion quarter | Status |",
      "| Write a guide | Agency X | Agency Y | Q2 FY27 | open |"
    ],
    [
      "targets in words with a date",
      "kpi: objective indicator deadline",
      "| Strategic objective | Target | By when |",
      "| Skills | Five hundred people hold a certificate | 2028 |"
    ],
    [
      "start and end",
      "action: action deadline deadline owner budget",
      "| Activity | Start | End | Who is responsible | Funding source |",
      "| Write a law | 2027 | 2028 | Ministry of Justice | State budget |"
    ],
    [
      "success measures",
      "kpi: objective indicator deadline owner",
      "| Aim | How it is measured | Due date | Accountable |",
      "| Fast answers | Median hours to answer | 2028 | CERT |"
    ]
  ];
  for (const [name, expected, ...rows] of shapes) it(`reads ${name}`, () => assert.equal(shape(...rows), expected));
  it("leaves other tables alone", () => {
    assert.equal(shape("| Term | Meaning |", "| CERT | A team |"), void 0);
    assert.equal(shape("| Year | Fraud | Phishing |", "| 2024 | 12 | 14 |"), void 0);
    assert.equal(
      shape("| Body | Role | Main responsibilities | Reports to |", "| CERT | Response | Warns | Ministry |"),
      void 0
    );
    assert.equal(shape("| Impact | Low | High |", "| People | <10 | >500 |"), void 0);
    assert.equal(
      shape("| Policy | Operations | International Engagement |", "| Adviser | Centre | Ambassador |"),
      void 0
    );
    assert.equal(shape("| No. | Objective | Section |", "| O1 | Order | 4 |"), void 0);
  });
  it("reads a header that stands below a blank header row", () => {
    const [plan] = read("|  |  |  |\n|---|---|---|\n| Action | Owner | Due |\n| Write a law | MoJ | 2027 |").tables;
    assert.equal(plan?.columns.map((c) => c.role).join(" "), "action owner deadline");
    assert.equal(plan?.rows.length, 1);
  });
  it("takes synonyms of every role", () => {
    const roles = {
      owner: ["Lead", "Responsible body", "Who", "Owner", "In charge", "Implementing agency"],
      deadline: ["Due", "Timeline", "Time frame", "Completion", "When", "Milestone", "Implementation period"],
      budget: ["Budget", "Resources needed", "Funding", "Cost (EUR)"],
      source: ["Source", "Means of verification", "Data source"],
      indicator: ["KPI", "Progress indicator", "Metric", "Success criteria"],
      other: ["Target group", "Remarks", "Risk"],
      partner: ["Partners", "Supporting institutions", "Stakeholders involved"]
    };
    for (const [role, titles] of Object.entries(roles))
      for (const title of titles) assert.equal(roleOfHeader(title), role, title);
  });
  it("carries merged cells down within their group only", () => {
    const { file, tables } = read(
      table(
        "| No | Action | Task | Lead | Due |",
        "| 1 | Skills | Write a course | MoE | 2027 |",
        "|  |  | Train teachers |  |  |",
        "| 2 | Law | Draft a bill |  | 2028 |"
      )
    );
    const values = readRows(file, tables[0]).map((row) => row.map((v) => `${v.column.role}=${v.text}`).join(" "));
    assert.deepEqual(values, [
      "id=1 action=Skills action=Write a course owner=MoE deadline=2027",
      "id=1 action=Skills action=Train teachers owner=MoE deadline=2027",
      "id=2 action=Law action=Draft a bill deadline=2028"
    ]);
  });
  it("takes placeholders for blank", () => {
    const { file, tables } = read(table("| Action | Lead | Due |", "| Draft a bill | TBD | \u2013 |"));
    assert.deepEqual(
      readRows(file, tables[0])[0].map((v) => v.text),
      ["Draft a bill"]
    );
  });
  it("gives a row its owner, deadline, baseline and target with their places", () => {
    const text = table(
      "| KPI | Baseline | Target | Due | Owner |",
      "| Number of drills held | 1 | 4 | 2028 | National CERT |"
    );
    const [kpi] = statementsOf(text);
    assert.equal(kpi.kind, "kpi");
    assert.equal(kpi.text, "Number of drills held");
    const place = (facet) => {
      const words = kpi.facets[facet];
      return [words.text, text.slice(words.position.start.offset, words.position.end.offset)];
    };
    assert.deepEqual(place("owner"), ["National CERT", "National CERT"]);
    assert.deepEqual(place("timeBound"), ["2028", "2028"]);
    assert.deepEqual(place("baseline"), ["1", "1"]);
    assert.deepEqual(place("target"), ["4", "4"]);
    assert.equal(kpi.smart, true);
    assert.equal(kpi.letters.R.verdict, "weak");
  });
  it("takes the last of several yearly targets, and its year", () => {
    const [kpi] = statementsOf(table("| KPI | 2027 | 2030 | Owner |", "| Number of drills held | 2 | 5 | CERT |"));
    assert.equal(kpi.facets.target?.text, "5");
    assert.equal(kpi.facets.timeBound?.text, "2030");
  });
  it("points at the merged cell that gives the owner", () => {
    const text = table(
      "| Goal | Action | Lead | Due |",
      "| Skills | Write a course | Ministry of Education | 2027 |",
      "|  | Train 300 teachers |  |  |"
    );
    const [, second] = statementsOf(text);
    assert.equal(second.facets.owner?.position.start.line, 3);
    assert.equal(second.position.start.line, 4);
    assert.equal(second.kind, "kpi");
  });
  it("makes an action whose indicator is a number a KPI, and one whose indicator is a milestone not", () => {
    const found = statementsOf(
      table(
        "| Action | Lead | Indicator |",
        "| Train judges | MoJ | Number of judges trained |",
        "| Write a guide | MoJ | Guide published |"
      )
    );
    assert.deepEqual(
      found.map((s) => `${s.kind} ${s.text}`),
      ["kpi Number of judges trained", "action Write a guide"]
    );
  });
  it("reads several outcomes in one cell", () => {
    const found = statementsOf(
      table(
        "| Action | Outcome | Lead |",
        "| Run a campaign | Number of calls increases<br>60 % of adults know the hotline by 2028 | MoI |"
      )
    );
    assert.deepEqual(
      found.map((s) => `${s.kind} ${s.text}`),
      ["kpi Number of calls increases", "kpi 60 % of adults know the hotline by 2028"]
    );
  });
  it("skips totals, and rows that only head the rows below them", () => {
    const plan = table("| Action | Lead | Budget |", "| Write a law | MoJ | 10 |", "| Total |  | 10 |");
    assert.deepEqual(
      statementsOf(plan).map((s) => s.text),
      ["Write a law"]
    );
    const kpis = table(
      "| No | Indicator | Baseline | Target |",
      "| 1 | Share of systems checked |  |  |",
      "|  | first category | 10 | 90 |",
      "|  | second category | 5 | 80 |"
    );
    assert.deepEqual(
      statementsOf(kpis).map((s) => s.text),
      ["first category", "second category"]
    );
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vdGVzdC9lbmdpbmUvc3RhdGVtZW50cy90YWJsZXMudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgcGFyc2UgfSBmcm9tICcuLi8uLi8uLi9zcmMvZW5naW5lL3BhcnNlLmpzJztcbmltcG9ydCB7IHJlYWRSb3dzLCByZWFkVGFibGVzLCByb2xlT2ZIZWFkZXIgfSBmcm9tICcuLi8uLi8uLi9zcmMvZW5naW5lL3N0YXRlbWVudHMvdGFibGVzLmpzJztcbmltcG9ydCB7IHN0YXRlbWVudHNPZiB9IGZyb20gJy4uLy4uL3N1cHBvcnQvc3RhdGVtZW50cy5qcyc7XG5cbmNvbnN0IHRhYmxlID0gKC4uLnJvd3M6IHN0cmluZ1tdKTogc3RyaW5nID0+XG4gIFtyb3dzWzBdLCBgfCR7Jy0tLXwnLnJlcGVhdChyb3dzWzBdIS5zcGxpdCgnfCcpLmxlbmd0aCAtIDIpfWAsIC4uLnJvd3Muc2xpY2UoMSldLmpvaW4oJ1xcbicpO1xuY29uc3QgcmVhZCA9ICh0ZXh0OiBzdHJpbmcpID0+IHtcbiAgY29uc3QgZmlsZSA9IHBhcnNlKHsgcGF0aDogJ3BsYW4ubWQnLCB0ZXh0IH0pO1xuICByZXR1cm4geyBmaWxlLCB0YWJsZXM6IHJlYWRUYWJsZXMoZmlsZSkgfTtcbn07XG4vKiogYGtwaTogaWQgb2JqZWN0aXZlIGluZGljYXRvciBcdTIwMjZgIG9mIHRoZSBvbmx5IHRhYmxlLiAqL1xuY29uc3Qgc2hhcGUgPSAoLi4ucm93czogc3RyaW5nW10pOiBzdHJpbmcgfCB1bmRlZmluZWQgPT4ge1xuICBjb25zdCBbZmlyc3RdID0gcmVhZCh0YWJsZSguLi5yb3dzKSkudGFibGVzO1xuICByZXR1cm4gKFxuICAgIGZpcnN0ICYmXG4gICAgYCR7Zmlyc3QudHlwZX06ICR7Zmlyc3QuY29sdW1ucy5tYXAoKGMpID0+IChjLnllYXIgJiYgYy5yb2xlID09PSAndGFyZ2V0JyA/IGAke2Mucm9sZX1AJHtjLnllYXJ9YCA6IGMucm9sZSkpLmpvaW4oJyAnKX1gXG4gICk7XG59O1xuXG5kZXNjcmliZSgndGFibGVzIG9mIEtQSXMgYW5kIGFjdGlvbnMnLCAoKSA9PiB7XG4gIGNvbnN0IHNoYXBlczogcmVhZG9ubHkgKHJlYWRvbmx5IFtuYW1lOiBzdHJpbmcsIGV4cGVjdGVkOiBzdHJpbmcsIC4uLnJvd3M6IHN0cmluZ1tdXSlbXSA9IFtcbiAgICBbXG4gICAgICAnYSByZXN1bHRzIGZyYW1lJyxcbiAgICAgICdrcGk6IG9iamVjdGl2ZSBpbmRpY2F0b3IgYmFzZWxpbmUgdGFyZ2V0IHNvdXJjZSBmcmVxdWVuY3kgb3duZXInLFxuICAgICAgJ3wgT2JqZWN0aXZlIHwgSW5kaWNhdG9yIHwgQmFzZWxpbmUgfCBUYXJnZXQgfCBNZWFucyBvZiB2ZXJpZmljYXRpb24gfCBGcmVxdWVuY3kgfCBSZXNwb25zaWJsZSB8JyxcbiAgICAgICd8IFNhZmVyIHNjaG9vbHMgfCBTaGFyZSBvZiBzY2hvb2xzIHdpdGggYSBmaWx0ZXIgfCAyMCAlIHwgODAgJSB8IFN1cnZleSB8IHllYXJseSB8IE1pbmlzdHJ5IG9mIEVkdWNhdGlvbiB8JyxcbiAgICBdLFxuICAgIFtcbiAgICAgICdpbmRpY2F0b3JzIHdpdGggYSBjb2x1bW4gcGVyIHllYXIsIHRoZSBmaXJzdCBvZiB0aGVtIG1vc3RseSBibGFuaycsXG4gICAgICAna3BpOiBpZCBvYmplY3RpdmUgYWN0aW9uIGluZGljYXRvciBiYXNlbGluZSB0YXJnZXRAMjAyNyB0YXJnZXRAMjAzMCBvd25lcicsXG4gICAgICAnfCBOby4gfCBPYmplY3RpdmUgfCBUYXNrIHwgQXNzZXNzbWVudCBjcml0ZXJpb24gfCBJbmRpY2F0b3IgaW4gMjAyNCB8IEluZGljYXRvciBpbiAyMDI3IHwgSW5kaWNhdG9yIGluIDIwMzAgfCBJbnN0aXR1dGlvbiByZXNwb25zaWJsZSBmb3IgaW1wbGVtZW50YXRpb24gfCcsXG4gICAgICAnfCAxLiB8IE9yZGVyIHwgMS4xIHRvIGF1ZGl0IHwgU2hhcmUgb2YgYXVkaXRlZCBzeXN0ZW1zLCAlIHwgXHUyMDEzIHwgNTAgfCA5MCB8IEF1ZGl0IE9mZmljZSB8JyxcbiAgICAgICd8IDIuIHwgIHwgIHwgU2hhcmUgb2YgdHJhaW5lZCBzdGFmZiwgJSB8IFx1MjAxMyB8IDQwIHwgODAgfCBDaXZpbCBTZXJ2aWNlIEFjYWRlbXkgfCcsXG4gICAgXSxcbiAgICBbXG4gICAgICAndGFyZ2V0cyB3aXRoIGJhcmUgeWVhcnMnLFxuICAgICAgJ2twaTogaW5kaWNhdG9yIHRhcmdldEAyMDI2IHRhcmdldEAyMDI3IHRhcmdldEAyMDI4IG93bmVyJyxcbiAgICAgICd8IEtQSSB8IDIwMjYgfCAyMDI3IHwgMjAyOCB8IE93bmVyIHwnLFxuICAgICAgJ3wgTnVtYmVyIG9mIGRyaWxscyB8IDEgfCAyIHwgNCB8IENFUlQgfCcsXG4gICAgXSxcbiAgICBbXG4gICAgICAnb2JqZWN0aXZlcywgYWN0aXZpdGllcywgdGltZWxpbmUgYW5kIGxlYWQnLFxuICAgICAgJ2FjdGlvbjogb2JqZWN0aXZlIGFjdGlvbiBkZWFkbGluZSBvd25lcicsXG4gICAgICAnfCBPYmplY3RpdmVzIHwgQWN0aXZpdGllcyB8IFRpbWVsaW5lIHwgTGVhZCBSb2xlIHwnLFxuICAgICAgJ3wgVHJhaW5lZCBwZW9wbGUgfCAxLiBXcml0ZSBhIGN1cnJpY3VsdW0gfCBTaG9ydCB0ZXJtIHwgTW9FIHwnLFxuICAgIF0sXG4gICAgW1xuICAgICAgJ2FjdGlvbnMgd2l0aCBzdWItYWN0aW9ucyBhbmQgb3JnYW5pc2F0aW9ucycsXG4gICAgICAnYWN0aW9uOiBpZCBhY3Rpb24gYWN0aW9uIGRlYWRsaW5lIG93bmVyJyxcbiAgICAgICd8IE5vIHwgQWN0aW9uIHwgU3ViLUFjdGlvbiB8IERlYWRsaW5lIHwgUmVzcG9uc2libGUgKFJlcykgYW5kIFJlbGV2YW50IChSZWwpIE9yZ2FuaXphdGlvbnMgfCcsXG4gICAgICAnfCAxLiB8IFNldCB1cCB0aGUgdGVhbSB8IFdyaXRlIGl0cyBzdGF0dXRlIHwgSnVuZSAyMDI3IHwgTWluaXN0cnkgb2YgSW50ZXJpb3IgKFJlcykgfCcsXG4gICAgXSxcbiAgICBbXG4gICAgICAnYWN0aW9uLCB3aG8sIHdoZW4sIHdpdGggYSBmb290bm90ZSBtYXJrJyxcbiAgICAgICdhY3Rpb246IGFjdGlvbiBvd25lciBkZWFkbGluZScsXG4gICAgICAnfCBBY3Rpb24gfCBXaG9bXjJdIHwgV2hlbiB8JyxcbiAgICAgICd8IDEuIFdyaXRlIHN0YW5kYXJkcyB8IExpbmUgbWluaXN0cmllcyB8IDIwMjctMjAyOCB8JyxcbiAgICBdLFxuICAgIFtcbiAgICAgICdhY3Rpb25zIGFuZCBvdXRjb21lcycsXG4gICAgICAnYWN0aW9uOiBhY3Rpb24gb3V0Y29tZScsXG4gICAgICAnfCBBY3Rpb24gfCBPdXRjb21lIHwnLFxuICAgICAgJ3wgSG9sZCBhIHN1bW1pdCB8IExlYWRlcnMgYWdyZWUgb24gYWltcyB8JyxcbiAgICBdLFxuICAgIFtcbiAgICAgICdnb2FscyBhbmQgYWN0aW9ucyBvbmx5JyxcbiAgICAgICdhY3Rpb246IG9iamVjdGl2ZSBhY3Rpb24nLFxuICAgICAgJ3wgT3BlcmF0aW9uYWwgR29hbHMgfCBBY3Rpb25zIHwnLFxuICAgICAgJ3wgMS4wIEdvdmVybiB8IDEuMSBGb3VuZCBhbiBhZ2VuY3kgfCcsXG4gICAgXSxcbiAgICBbXG4gICAgICAnaW5pdGlhdGl2ZXMgYW5kIGFjdGlvbnMnLFxuICAgICAgJ2FjdGlvbjogYWN0aW9uIGFjdGlvbicsXG4gICAgICAnfCBJbml0aWF0aXZlIHwgQWN0aW9uIHwnLFxuICAgICAgJ3wgS25vdyB0aGUgcmlza3MgfCBBc3Nlc3Mgb3BlcmF0b3JzIHwnLFxuICAgIF0sXG4gICAgW1xuICAgICAgJ2dvYWxzIGFuZCBtZWFzdXJlcywgd2hlcmUgYSBtZWFzdXJlIGlzIGEgZGVlZCcsXG4gICAgICAnYWN0aW9uOiBvYmplY3RpdmUgYWN0aW9uJyxcbiAgICAgICd8IEdPQUwgfCBNRUFTVVJFIHwnLFxuICAgICAgJ3wgT3JkZXIgfCBGb3VuZCBhIGNvdW5jaWwgfCcsXG4gICAgXSxcbiAgICBbXG4gICAgICAnbWVhc3VyZXMgdGhhdCBtZWFzdXJlJyxcbiAgICAgICdrcGk6IG9iamVjdGl2ZSBpbmRpY2F0b3IgYmFzZWxpbmUgdGFyZ2V0JyxcbiAgICAgICd8IEdvYWwgfCBNZWFzdXJlIHwgQmFzZWxpbmUgfCBUYXJnZXQgfCcsXG4gICAgICAnfCBPcmRlciB8IEF1ZGl0cyBhIHllYXIgfCAyIHwgOCB8JyxcbiAgICBdLFxuICAgIFtcbiAgICAgICdpbml0aWF0aXZlLCBkZWxpdmVyYWJsZSwgS1BJLCB0aW1lbGluZSBhbmQgcm9sZXMnLFxuICAgICAgJ2FjdGlvbjogYWN0aW9uIG91dGNvbWUgaW5kaWNhdG9yIGRlYWRsaW5lIG93bmVyIGJ1ZGdldCcsXG4gICAgICAnfCBJbml0aWF0aXZlIHwgRGVsaXZlcmFibGUgfCBLUEkgfCBUaW1lZnJhbWUgfCBMZWFkIGFnZW5jeSB8IEVzdGltYXRlZCBjb3N0IHwnLFxuICAgICAgJ3wgRm91bmQgYSBsYWIgfCBMYWIgfCBOdW1iZXIgb2YgY2FzZXMgfCBRMyAyMDI3IHwgUG9saWNlIHwgMiBtIHwnLFxuICAgIF0sXG4gICAgW1xuICAgICAgJ2FnZW5jaWVzIHdpdGggcGFydG5lcnMgYW5kIGNvbXBsZXRpb24nLFxuICAgICAgJ2FjdGlvbjogYWN0aW9uIG93bmVyIHBhcnRuZXIgZGVhZGxpbmUgc3RhdHVzJyxcbiAgICAgICd8IEluaXRpYXRpdmUgZGVzY3JpcHRpb24gfCBSZXNwb25zaWJsZSBhZ2VuY3kgfCBDb250cmlidXRpbmcgZW50aXRpZXMgfCBDb21wbGV0aW9uIHF1YXJ0ZXIgfCBTdGF0dXMgfCcsXG4gICAgICAnfCBXcml0ZSBhIGd1aWRlIHwgQWdlbmN5IFggfCBBZ2VuY3kgWSB8IFEyIEZZMjcgfCBvcGVuIHwnLFxuICAgIF0sXG4gICAgW1xuICAgICAgJ3RhcmdldHMgaW4gd29yZHMgd2l0aCBhIGRhdGUnLFxuICAgICAgJ2twaTogb2JqZWN0aXZlIGluZGljYXRvciBkZWFkbGluZScsXG4gICAgICAnfCBTdHJhdGVnaWMgb2JqZWN0aXZlIHwgVGFyZ2V0IHwgQnkgd2hlbiB8JyxcbiAgICAgICd8IFNraWxscyB8IEZpdmUgaHVuZHJlZCBwZW9wbGUgaG9sZCBhIGNlcnRpZmljYXRlIHwgMjAyOCB8JyxcbiAgICBdLFxuICAgIFtcbiAgICAgICdzdGFydCBhbmQgZW5kJyxcbiAgICAgICdhY3Rpb246IGFjdGlvbiBkZWFkbGluZSBkZWFkbGluZSBvd25lciBidWRnZXQnLFxuICAgICAgJ3wgQWN0aXZpdHkgfCBTdGFydCB8IEVuZCB8IFdobyBpcyByZXNwb25zaWJsZSB8IEZ1bmRpbmcgc291cmNlIHwnLFxuICAgICAgJ3wgV3JpdGUgYSBsYXcgfCAyMDI3IHwgMjAyOCB8IE1pbmlzdHJ5IG9mIEp1c3RpY2UgfCBTdGF0ZSBidWRnZXQgfCcsXG4gICAgXSxcbiAgICBbXG4gICAgICAnc3VjY2VzcyBtZWFzdXJlcycsXG4gICAgICAna3BpOiBvYmplY3RpdmUgaW5kaWNhdG9yIGRlYWRsaW5lIG93bmVyJyxcbiAgICAgICd8IEFpbSB8IEhvdyBpdCBpcyBtZWFzdXJlZCB8IER1ZSBkYXRlIHwgQWNjb3VudGFibGUgfCcsXG4gICAgICAnfCBGYXN0IGFuc3dlcnMgfCBNZWRpYW4gaG91cnMgdG8gYW5zd2VyIHwgMjAyOCB8IENFUlQgfCcsXG4gICAgXSxcbiAgXTtcbiAgZm9yIChjb25zdCBbbmFtZSwgZXhwZWN0ZWQsIC4uLnJvd3NdIG9mIHNoYXBlcykgaXQoYHJlYWRzICR7bmFtZX1gLCAoKSA9PiBhc3NlcnQuZXF1YWwoc2hhcGUoLi4ucm93cyksIGV4cGVjdGVkKSk7XG5cbiAgaXQoJ2xlYXZlcyBvdGhlciB0YWJsZXMgYWxvbmUnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmVxdWFsKHNoYXBlKCd8IFRlcm0gfCBNZWFuaW5nIHwnLCAnfCBDRVJUIHwgQSB0ZWFtIHwnKSwgdW5kZWZpbmVkKTtcbiAgICBhc3NlcnQuZXF1YWwoc2hhcGUoJ3wgWWVhciB8IEZyYXVkIHwgUGhpc2hpbmcgfCcsICd8IDIwMjQgfCAxMiB8IDE0IHwnKSwgdW5kZWZpbmVkKTtcbiAgICBhc3NlcnQuZXF1YWwoXG4gICAgICBzaGFwZSgnfCBCb2R5IHwgUm9sZSB8IE1haW4gcmVzcG9uc2liaWxpdGllcyB8IFJlcG9ydHMgdG8gfCcsICd8IENFUlQgfCBSZXNwb25zZSB8IFdhcm5zIHwgTWluaXN0cnkgfCcpLFxuICAgICAgdW5kZWZpbmVkLFxuICAgICk7XG4gICAgYXNzZXJ0LmVxdWFsKHNoYXBlKCd8IEltcGFjdCB8IExvdyB8IEhpZ2ggfCcsICd8IFBlb3BsZSB8IDwxMCB8ID41MDAgfCcpLCB1bmRlZmluZWQpO1xuICAgIGFzc2VydC5lcXVhbChcbiAgICAgIHNoYXBlKCd8IFBvbGljeSB8IE9wZXJhdGlvbnMgfCBJbnRlcm5hdGlvbmFsIEVuZ2FnZW1lbnQgfCcsICd8IEFkdmlzZXIgfCBDZW50cmUgfCBBbWJhc3NhZG9yIHwnKSxcbiAgICAgIHVuZGVmaW5lZCxcbiAgICApO1xuICAgIGFzc2VydC5lcXVhbChzaGFwZSgnfCBOby4gfCBPYmplY3RpdmUgfCBTZWN0aW9uIHwnLCAnfCBPMSB8IE9yZGVyIHwgNCB8JyksIHVuZGVmaW5lZCk7XG4gIH0pO1xuXG4gIGl0KCdyZWFkcyBhIGhlYWRlciB0aGF0IHN0YW5kcyBiZWxvdyBhIGJsYW5rIGhlYWRlciByb3cnLCAoKSA9PiB7XG4gICAgY29uc3QgW3BsYW5dID0gcmVhZCgnfCAgfCAgfCAgfFxcbnwtLS18LS0tfC0tLXxcXG58IEFjdGlvbiB8IE93bmVyIHwgRHVlIHxcXG58IFdyaXRlIGEgbGF3IHwgTW9KIHwgMjAyNyB8JykudGFibGVzO1xuICAgIGFzc2VydC5lcXVhbChwbGFuPy5jb2x1bW5zLm1hcCgoYykgPT4gYy5yb2xlKS5qb2luKCcgJyksICdhY3Rpb24gb3duZXIgZGVhZGxpbmUnKTtcbiAgICBhc3NlcnQuZXF1YWwocGxhbj8ucm93cy5sZW5ndGgsIDEpO1xuICB9KTtcblxuICBpdCgndGFrZXMgc3lub255bXMgb2YgZXZlcnkgcm9sZScsICgpID0+IHtcbiAgICBjb25zdCByb2xlcyA9IHtcbiAgICAgIG93bmVyOiBbJ0xlYWQnLCAnUmVzcG9uc2libGUgYm9keScsICdXaG8nLCAnT3duZXInLCAnSW4gY2hhcmdlJywgJ0ltcGxlbWVudGluZyBhZ2VuY3knXSxcbiAgICAgIGRlYWRsaW5lOiBbJ0R1ZScsICdUaW1lbGluZScsICdUaW1lIGZyYW1lJywgJ0NvbXBsZXRpb24nLCAnV2hlbicsICdNaWxlc3RvbmUnLCAnSW1wbGVtZW50YXRpb24gcGVyaW9kJ10sXG4gICAgICBidWRnZXQ6IFsnQnVkZ2V0JywgJ1Jlc291cmNlcyBuZWVkZWQnLCAnRnVuZGluZycsICdDb3N0IChFVVIpJ10sXG4gICAgICBzb3VyY2U6IFsnU291cmNlJywgJ01lYW5zIG9mIHZlcmlmaWNhdGlvbicsICdEYXRhIHNvdXJjZSddLFxuICAgICAgaW5kaWNhdG9yOiBbJ0tQSScsICdQcm9ncmVzcyBpbmRpY2F0b3InLCAnTWV0cmljJywgJ1N1Y2Nlc3MgY3JpdGVyaWEnXSxcbiAgICAgIG90aGVyOiBbJ1RhcmdldCBncm91cCcsICdSZW1hcmtzJywgJ1Jpc2snXSxcbiAgICAgIHBhcnRuZXI6IFsnUGFydG5lcnMnLCAnU3VwcG9ydGluZyBpbnN0aXR1dGlvbnMnLCAnU3Rha2Vob2xkZXJzIGludm9sdmVkJ10sXG4gICAgfTtcbiAgICBmb3IgKGNvbnN0IFtyb2xlLCB0aXRsZXNdIG9mIE9iamVjdC5lbnRyaWVzKHJvbGVzKSlcbiAgICAgIGZvciAoY29uc3QgdGl0bGUgb2YgdGl0bGVzKSBhc3NlcnQuZXF1YWwocm9sZU9mSGVhZGVyKHRpdGxlKSwgcm9sZSwgdGl0bGUpO1xuICB9KTtcblxuICBpdCgnY2FycmllcyBtZXJnZWQgY2VsbHMgZG93biB3aXRoaW4gdGhlaXIgZ3JvdXAgb25seScsICgpID0+IHtcbiAgICBjb25zdCB7IGZpbGUsIHRhYmxlcyB9ID0gcmVhZChcbiAgICAgIHRhYmxlKFxuICAgICAgICAnfCBObyB8IEFjdGlvbiB8IFRhc2sgfCBMZWFkIHwgRHVlIHwnLFxuICAgICAgICAnfCAxIHwgU2tpbGxzIHwgV3JpdGUgYSBjb3Vyc2UgfCBNb0UgfCAyMDI3IHwnLFxuICAgICAgICAnfCAgfCAgfCBUcmFpbiB0ZWFjaGVycyB8ICB8ICB8JyxcbiAgICAgICAgJ3wgMiB8IExhdyB8IERyYWZ0IGEgYmlsbCB8ICB8IDIwMjggfCcsXG4gICAgICApLFxuICAgICk7XG4gICAgY29uc3QgdmFsdWVzID0gcmVhZFJvd3MoZmlsZSwgdGFibGVzWzBdISkubWFwKChyb3cpID0+IHJvdy5tYXAoKHYpID0+IGAke3YuY29sdW1uLnJvbGV9PSR7di50ZXh0fWApLmpvaW4oJyAnKSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbCh2YWx1ZXMsIFtcbiAgICAgICdpZD0xIGFjdGlvbj1Ta2lsbHMgYWN0aW9uPVdyaXRlIGEgY291cnNlIG93bmVyPU1vRSBkZWFkbGluZT0yMDI3JyxcbiAgICAgICdpZD0xIGFjdGlvbj1Ta2lsbHMgYWN0aW9uPVRyYWluIHRlYWNoZXJzIG93bmVyPU1vRSBkZWFkbGluZT0yMDI3JyxcbiAgICAgICdpZD0yIGFjdGlvbj1MYXcgYWN0aW9uPURyYWZ0IGEgYmlsbCBkZWFkbGluZT0yMDI4JyxcbiAgICBdKTtcbiAgfSk7XG5cbiAgaXQoJ3Rha2VzIHBsYWNlaG9sZGVycyBmb3IgYmxhbmsnLCAoKSA9PiB7XG4gICAgY29uc3QgeyBmaWxlLCB0YWJsZXMgfSA9IHJlYWQodGFibGUoJ3wgQWN0aW9uIHwgTGVhZCB8IER1ZSB8JywgJ3wgRHJhZnQgYSBiaWxsIHwgVEJEIHwgXHUyMDEzIHwnKSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIHJlYWRSb3dzKGZpbGUsIHRhYmxlc1swXSEpWzBdIS5tYXAoKHYpID0+IHYudGV4dCksXG4gICAgICBbJ0RyYWZ0IGEgYmlsbCddLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdnaXZlcyBhIHJvdyBpdHMgb3duZXIsIGRlYWRsaW5lLCBiYXNlbGluZSBhbmQgdGFyZ2V0IHdpdGggdGhlaXIgcGxhY2VzJywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSB0YWJsZShcbiAgICAgICd8IEtQSSB8IEJhc2VsaW5lIHwgVGFyZ2V0IHwgRHVlIHwgT3duZXIgfCcsXG4gICAgICAnfCBOdW1iZXIgb2YgZHJpbGxzIGhlbGQgfCAxIHwgNCB8IDIwMjggfCBOYXRpb25hbCBDRVJUIHwnLFxuICAgICk7XG4gICAgY29uc3QgW2twaV0gPSBzdGF0ZW1lbnRzT2YodGV4dCk7XG4gICAgYXNzZXJ0LmVxdWFsKGtwaSEua2luZCwgJ2twaScpO1xuICAgIGFzc2VydC5lcXVhbChrcGkhLnRleHQsICdOdW1iZXIgb2YgZHJpbGxzIGhlbGQnKTtcbiAgICBjb25zdCBwbGFjZSA9IChmYWNldDogJ293bmVyJyB8ICd0aW1lQm91bmQnIHwgJ2Jhc2VsaW5lJyB8ICd0YXJnZXQnKSA9PiB7XG4gICAgICBjb25zdCB3b3JkcyA9IGtwaSEuZmFjZXRzW2ZhY2V0XSE7XG4gICAgICByZXR1cm4gW3dvcmRzLnRleHQsIHRleHQuc2xpY2Uod29yZHMucG9zaXRpb24uc3RhcnQub2Zmc2V0LCB3b3Jkcy5wb3NpdGlvbi5lbmQub2Zmc2V0KV07XG4gICAgfTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHBsYWNlKCdvd25lcicpLCBbJ05hdGlvbmFsIENFUlQnLCAnTmF0aW9uYWwgQ0VSVCddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHBsYWNlKCd0aW1lQm91bmQnKSwgWycyMDI4JywgJzIwMjgnXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChwbGFjZSgnYmFzZWxpbmUnKSwgWycxJywgJzEnXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChwbGFjZSgndGFyZ2V0JyksIFsnNCcsICc0J10pO1xuICAgIGFzc2VydC5lcXVhbChrcGkhLnNtYXJ0LCB0cnVlKTtcbiAgICBhc3NlcnQuZXF1YWwoa3BpIS5sZXR0ZXJzLlIudmVyZGljdCwgJ3dlYWsnKTtcbiAgfSk7XG5cbiAgaXQoJ3Rha2VzIHRoZSBsYXN0IG9mIHNldmVyYWwgeWVhcmx5IHRhcmdldHMsIGFuZCBpdHMgeWVhcicsICgpID0+IHtcbiAgICBjb25zdCBba3BpXSA9IHN0YXRlbWVudHNPZih0YWJsZSgnfCBLUEkgfCAyMDI3IHwgMjAzMCB8IE93bmVyIHwnLCAnfCBOdW1iZXIgb2YgZHJpbGxzIGhlbGQgfCAyIHwgNSB8IENFUlQgfCcpKTtcbiAgICBhc3NlcnQuZXF1YWwoa3BpIS5mYWNldHMudGFyZ2V0Py50ZXh0LCAnNScpO1xuICAgIGFzc2VydC5lcXVhbChrcGkhLmZhY2V0cy50aW1lQm91bmQ/LnRleHQsICcyMDMwJyk7XG4gIH0pO1xuXG4gIGl0KCdwb2ludHMgYXQgdGhlIG1lcmdlZCBjZWxsIHRoYXQgZ2l2ZXMgdGhlIG93bmVyJywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSB0YWJsZShcbiAgICAgICd8IEdvYWwgfCBBY3Rpb24gfCBMZWFkIHwgRHVlIHwnLFxuICAgICAgJ3wgU2tpbGxzIHwgV3JpdGUgYSBjb3Vyc2UgfCBNaW5pc3RyeSBvZiBFZHVjYXRpb24gfCAyMDI3IHwnLFxuICAgICAgJ3wgIHwgVHJhaW4gMzAwIHRlYWNoZXJzIHwgIHwgIHwnLFxuICAgICk7XG4gICAgY29uc3QgWywgc2Vjb25kXSA9IHN0YXRlbWVudHNPZih0ZXh0KTtcbiAgICBhc3NlcnQuZXF1YWwoc2Vjb25kIS5mYWNldHMub3duZXI/LnBvc2l0aW9uLnN0YXJ0LmxpbmUsIDMpO1xuICAgIGFzc2VydC5lcXVhbChzZWNvbmQhLnBvc2l0aW9uLnN0YXJ0LmxpbmUsIDQpO1xuICAgIGFzc2VydC5lcXVhbChzZWNvbmQhLmtpbmQsICdrcGknKTtcbiAgfSk7XG5cbiAgaXQoJ21ha2VzIGFuIGFjdGlvbiB3aG9zZSBpbmRpY2F0b3IgaXMgYSBudW1iZXIgYSBLUEksIGFuZCBvbmUgd2hvc2UgaW5kaWNhdG9yIGlzIGEgbWlsZXN0b25lIG5vdCcsICgpID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IHN0YXRlbWVudHNPZihcbiAgICAgIHRhYmxlKFxuICAgICAgICAnfCBBY3Rpb24gfCBMZWFkIHwgSW5kaWNhdG9yIHwnLFxuICAgICAgICAnfCBUcmFpbiBqdWRnZXMgfCBNb0ogfCBOdW1iZXIgb2YganVkZ2VzIHRyYWluZWQgfCcsXG4gICAgICAgICd8IFdyaXRlIGEgZ3VpZGUgfCBNb0ogfCBHdWlkZSBwdWJsaXNoZWQgfCcsXG4gICAgICApLFxuICAgICk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIGZvdW5kLm1hcCgocykgPT4gYCR7cy5raW5kfSAke3MudGV4dH1gKSxcbiAgICAgIFsna3BpIE51bWJlciBvZiBqdWRnZXMgdHJhaW5lZCcsICdhY3Rpb24gV3JpdGUgYSBndWlkZSddLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdyZWFkcyBzZXZlcmFsIG91dGNvbWVzIGluIG9uZSBjZWxsJywgKCkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gc3RhdGVtZW50c09mKFxuICAgICAgdGFibGUoXG4gICAgICAgICd8IEFjdGlvbiB8IE91dGNvbWUgfCBMZWFkIHwnLFxuICAgICAgICAnfCBSdW4gYSBjYW1wYWlnbiB8IE51bWJlciBvZiBjYWxscyBpbmNyZWFzZXM8YnI+NjAgJSBvZiBhZHVsdHMga25vdyB0aGUgaG90bGluZSBieSAyMDI4IHwgTW9JIHwnLFxuICAgICAgKSxcbiAgICApO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBmb3VuZC5tYXAoKHMpID0+IGAke3Mua2luZH0gJHtzLnRleHR9YCksXG4gICAgICBbJ2twaSBOdW1iZXIgb2YgY2FsbHMgaW5jcmVhc2VzJywgJ2twaSA2MCAlIG9mIGFkdWx0cyBrbm93IHRoZSBob3RsaW5lIGJ5IDIwMjgnXSxcbiAgICApO1xuICB9KTtcblxuICBpdCgnc2tpcHMgdG90YWxzLCBhbmQgcm93cyB0aGF0IG9ubHkgaGVhZCB0aGUgcm93cyBiZWxvdyB0aGVtJywgKCkgPT4ge1xuICAgIGNvbnN0IHBsYW4gPSB0YWJsZSgnfCBBY3Rpb24gfCBMZWFkIHwgQnVkZ2V0IHwnLCAnfCBXcml0ZSBhIGxhdyB8IE1vSiB8IDEwIHwnLCAnfCBUb3RhbCB8ICB8IDEwIHwnKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgc3RhdGVtZW50c09mKHBsYW4pLm1hcCgocykgPT4gcy50ZXh0KSxcbiAgICAgIFsnV3JpdGUgYSBsYXcnXSxcbiAgICApO1xuICAgIGNvbnN0IGtwaXMgPSB0YWJsZShcbiAgICAgICd8IE5vIHwgSW5kaWNhdG9yIHwgQmFzZWxpbmUgfCBUYXJnZXQgfCcsXG4gICAgICAnfCAxIHwgU2hhcmUgb2Ygc3lzdGVtcyBjaGVja2VkIHwgIHwgIHwnLFxuICAgICAgJ3wgIHwgZmlyc3QgY2F0ZWdvcnkgfCAxMCB8IDkwIHwnLFxuICAgICAgJ3wgIHwgc2Vjb25kIGNhdGVnb3J5IHwgNSB8IDgwIHwnLFxuICAgICk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICAgIHN0YXRlbWVudHNPZihrcGlzKS5tYXAoKHMpID0+IHMudGV4dCksXG4gICAgICBbJ2ZpcnN0IGNhdGVnb3J5JywgJ3NlY29uZCBjYXRlZ29yeSddLFxuICAgICk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFLbkIsSUFBTSxRQUFRLElBQUksU0FDaEIsQ0FBQyxLQUFLLENBQUMsR0FBRyxJQUFJLE9BQU8sT0FBTyxLQUFLLENBQUMsRUFBRyxNQUFNLEdBQUcsRUFBRSxTQUFTLENBQUMsQ0FBQyxJQUFJLEdBQUcsS0FBSyxNQUFNLENBQUMsQ0FBQyxFQUFFLEtBQUssSUFBSTtBQUM1RixJQUFNLE9BQU8sQ0FBQyxTQUFpQjtBQUM3QixRQUFNLE9BQU8sTUFBTSxFQUFFLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFDNUMsU0FBTyxFQUFFLE1BQU0sUUFBUSxXQUFXLElBQUksRUFBRTtBQUMxQztBQUVBLElBQU0sUUFBUSxJQUFJLFNBQXVDO0FBQ3ZELFFBQU0sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLEdBQUcsSUFBSSxDQUFDLEVBQUU7QUFDckMsU0FDRSxTQUNBLEdBQUcsTUFBTSxJQUFJLEtBQUssTUFBTSxRQUFRLElBQUksQ0FBQyxNQUFPLEVBQUUsUUFBUSxFQUFFLFNBQVMsV0FBVyxHQUFHLEVBQUUsSUFBSSxJQUFJLEVBQUUsSUFBSSxLQUFLLEVBQUUsSUFBSyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBRTFIO0FBRUEsU0FBUyw4QkFBOEIsTUFBTTtBQUMzQyxRQUFNLFNBQW9GO0FBQUEsSUFDeEY7QUFBQSxNQUNFO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLElBQ0E7QUFBQSxNQUNFO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsYUFBVyxDQUFDLE1BQU0sVUFBVSxHQUFHLElBQUksS0FBSyxPQUFRLElBQUcsU0FBUyxJQUFJLElBQUksTUFBTSxPQUFPLE1BQU0sTUFBTSxHQUFHLElBQUksR0FBRyxRQUFRLENBQUM7QUFFaEgsS0FBRyw2QkFBNkIsTUFBTTtBQUNwQyxXQUFPLE1BQU0sTUFBTSxzQkFBc0IsbUJBQW1CLEdBQUcsTUFBUztBQUN4RSxXQUFPLE1BQU0sTUFBTSwrQkFBK0Isb0JBQW9CLEdBQUcsTUFBUztBQUNsRixXQUFPO0FBQUEsTUFDTCxNQUFNLHdEQUF3RCx3Q0FBd0M7QUFBQSxNQUN0RztBQUFBLElBQ0Y7QUFDQSxXQUFPLE1BQU0sTUFBTSwyQkFBMkIseUJBQXlCLEdBQUcsTUFBUztBQUNuRixXQUFPO0FBQUEsTUFDTCxNQUFNLHNEQUFzRCxtQ0FBbUM7QUFBQSxNQUMvRjtBQUFBLElBQ0Y7QUFDQSxXQUFPLE1BQU0sTUFBTSxpQ0FBaUMsb0JBQW9CLEdBQUcsTUFBUztBQUFBLEVBQ3RGLENBQUM7QUFFRCxLQUFHLHVEQUF1RCxNQUFNO0FBQzlELFVBQU0sQ0FBQyxJQUFJLElBQUksS0FBSyxtRkFBbUYsRUFBRTtBQUN6RyxXQUFPLE1BQU0sTUFBTSxRQUFRLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssR0FBRyxHQUFHLHVCQUF1QjtBQUNoRixXQUFPLE1BQU0sTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQ25DLENBQUM7QUFFRCxLQUFHLGdDQUFnQyxNQUFNO0FBQ3ZDLFVBQU0sUUFBUTtBQUFBLE1BQ1osT0FBTyxDQUFDLFFBQVEsb0JBQW9CLE9BQU8sU0FBUyxhQUFhLHFCQUFxQjtBQUFBLE1BQ3RGLFVBQVUsQ0FBQyxPQUFPLFlBQVksY0FBYyxjQUFjLFFBQVEsYUFBYSx1QkFBdUI7QUFBQSxNQUN0RyxRQUFRLENBQUMsVUFBVSxvQkFBb0IsV0FBVyxZQUFZO0FBQUEsTUFDOUQsUUFBUSxDQUFDLFVBQVUseUJBQXlCLGFBQWE7QUFBQSxNQUN6RCxXQUFXLENBQUMsT0FBTyxzQkFBc0IsVUFBVSxrQkFBa0I7QUFBQSxNQUNyRSxPQUFPLENBQUMsZ0JBQWdCLFdBQVcsTUFBTTtBQUFBLE1BQ3pDLFNBQVMsQ0FBQyxZQUFZLDJCQUEyQix1QkFBdUI7QUFBQSxJQUMxRTtBQUNBLGVBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsS0FBSztBQUMvQyxpQkFBVyxTQUFTLE9BQVEsUUFBTyxNQUFNLGFBQWEsS0FBSyxHQUFHLE1BQU0sS0FBSztBQUFBLEVBQzdFLENBQUM7QUFFRCxLQUFHLHFEQUFxRCxNQUFNO0FBQzVELFVBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSTtBQUFBLE1BQ3ZCO0FBQUEsUUFDRTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxTQUFTLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBRSxFQUFFLElBQUksQ0FBQyxRQUFRLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLE9BQU8sSUFBSSxJQUFJLEVBQUUsSUFBSSxFQUFFLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDN0csV0FBTyxVQUFVLFFBQVE7QUFBQSxNQUN2QjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSCxDQUFDO0FBRUQsS0FBRyxnQ0FBZ0MsTUFBTTtBQUN2QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksS0FBSyxNQUFNLDJCQUEyQixpQ0FBNEIsQ0FBQztBQUM1RixXQUFPO0FBQUEsTUFDTCxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUUsRUFBRSxDQUFDLEVBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJO0FBQUEsTUFDaEQsQ0FBQyxjQUFjO0FBQUEsSUFDakI7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLDBFQUEwRSxNQUFNO0FBQ2pGLFVBQU0sT0FBTztBQUFBLE1BQ1g7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNBLFVBQU0sQ0FBQyxHQUFHLElBQUksYUFBYSxJQUFJO0FBQy9CLFdBQU8sTUFBTSxJQUFLLE1BQU0sS0FBSztBQUM3QixXQUFPLE1BQU0sSUFBSyxNQUFNLHVCQUF1QjtBQUMvQyxVQUFNLFFBQVEsQ0FBQyxVQUF5RDtBQUN0RSxZQUFNLFFBQVEsSUFBSyxPQUFPLEtBQUs7QUFDL0IsYUFBTyxDQUFDLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTSxTQUFTLE1BQU0sUUFBUSxNQUFNLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFBQSxJQUN4RjtBQUNBLFdBQU8sVUFBVSxNQUFNLE9BQU8sR0FBRyxDQUFDLGlCQUFpQixlQUFlLENBQUM7QUFDbkUsV0FBTyxVQUFVLE1BQU0sV0FBVyxHQUFHLENBQUMsUUFBUSxNQUFNLENBQUM7QUFDckQsV0FBTyxVQUFVLE1BQU0sVUFBVSxHQUFHLENBQUMsS0FBSyxHQUFHLENBQUM7QUFDOUMsV0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsS0FBSyxHQUFHLENBQUM7QUFDNUMsV0FBTyxNQUFNLElBQUssT0FBTyxJQUFJO0FBQzdCLFdBQU8sTUFBTSxJQUFLLFFBQVEsRUFBRSxTQUFTLE1BQU07QUFBQSxFQUM3QyxDQUFDO0FBRUQsS0FBRywwREFBMEQsTUFBTTtBQUNqRSxVQUFNLENBQUMsR0FBRyxJQUFJLGFBQWEsTUFBTSxpQ0FBaUMsMENBQTBDLENBQUM7QUFDN0csV0FBTyxNQUFNLElBQUssT0FBTyxRQUFRLE1BQU0sR0FBRztBQUMxQyxXQUFPLE1BQU0sSUFBSyxPQUFPLFdBQVcsTUFBTSxNQUFNO0FBQUEsRUFDbEQsQ0FBQztBQUVELEtBQUcsa0RBQWtELE1BQU07QUFDekQsVUFBTSxPQUFPO0FBQUEsTUFDWDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNBLFVBQU0sQ0FBQyxFQUFFLE1BQU0sSUFBSSxhQUFhLElBQUk7QUFDcEMsV0FBTyxNQUFNLE9BQVEsT0FBTyxPQUFPLFNBQVMsTUFBTSxNQUFNLENBQUM7QUFDekQsV0FBTyxNQUFNLE9BQVEsU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUMzQyxXQUFPLE1BQU0sT0FBUSxNQUFNLEtBQUs7QUFBQSxFQUNsQyxDQUFDO0FBRUQsS0FBRyxpR0FBaUcsTUFBTTtBQUN4RyxVQUFNLFFBQVE7QUFBQSxNQUNaO0FBQUEsUUFDRTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsTUFDTCxNQUFNLElBQUksQ0FBQyxNQUFNLEdBQUcsRUFBRSxJQUFJLElBQUksRUFBRSxJQUFJLEVBQUU7QUFBQSxNQUN0QyxDQUFDLGdDQUFnQyxzQkFBc0I7QUFBQSxJQUN6RDtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsc0NBQXNDLE1BQU07QUFDN0MsVUFBTSxRQUFRO0FBQUEsTUFDWjtBQUFBLFFBQ0U7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsTUFDTCxNQUFNLElBQUksQ0FBQyxNQUFNLEdBQUcsRUFBRSxJQUFJLElBQUksRUFBRSxJQUFJLEVBQUU7QUFBQSxNQUN0QyxDQUFDLGlDQUFpQyw2Q0FBNkM7QUFBQSxJQUNqRjtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsNkRBQTZELE1BQU07QUFDcEUsVUFBTSxPQUFPLE1BQU0sOEJBQThCLDhCQUE4QixtQkFBbUI7QUFDbEcsV0FBTztBQUFBLE1BQ0wsYUFBYSxJQUFJLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJO0FBQUEsTUFDcEMsQ0FBQyxhQUFhO0FBQUEsSUFDaEI7QUFDQSxVQUFNLE9BQU87QUFBQSxNQUNYO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxNQUNMLGFBQWEsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSTtBQUFBLE1BQ3BDLENBQUMsa0JBQWtCLGlCQUFpQjtBQUFBLElBQ3RDO0FBQUEsRUFDRixDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
