import {
  isPlaceholder,
  lastYear
} from "./chunk-4MJL66B6.mjs";

// src/engine/statements/tables.ts
var ROLES = [
  ["id", /^(?:no|nr|n°|№|#|id|ref|ref(?:erence)?(?: no| number)?|code|number|item|s\/?n|serial(?: no)?|sl no|ser)$/],
  [
    "other",
    /\btarget (?:group|audience|population|beneficiar)|\brisk|\bassumption|\bcomment|\bremark|^notes?$|\bpriority level|^(?:priority|type|category|level)$/
  ],
  [
    "source",
    /\bmeans of verification|\bverification|\bdata source|\bsources? of (?:data|information|verification)|^sources?$|\bevidence\b|\bdata collection|^data$|\bmeasurement method/
  ],
  ["budget", /\bbudget|\bcosts?\b|\bresourc|\bfunding|\bfunds?\b|\bfinanc|\binvestment|\bexpenditure/],
  ["frequency", /\bfrequency|\bperiodicity|\breporting (?:period|cycle|interval)|\bmonitoring interval/],
  [
    "baseline",
    /\bbaseline|\bcurrent (?:value|state|level|status|situation)|\bstarting (?:value|point)|\binitial (?:value|level|state)|\bpresent (?:value|level)|\bstatus quo|\bbase (?:year|value)/
  ],
  ["status", /\bstatus|\bprogress(?! indicator| measure)|^actual|\bachieved|\bachievement(?! indicator)/],
  [
    "partner",
    /\bpartner|\bsupport(?:ing|ed)?\b|\bparticipa|\bcontribut|\bcooperat|\bco-?operat|\bstakeholders?\b|\binvolved|\bconsult|\bassist|\bother (?:institution|agenc|bod|entit)|\bcollaborat/
  ],
  [
    "owner",
    /\bowner|\bresponsib(?!ilities)|\baccountab|\blead\b|\bleader\b|\bleading\b|^who|\bin charge|\bexecut(?:or|ing)|\bimplement(?:ing|er|or)|\bagenc(?:y|ies)\b|\binstitutions?\b|\bcoordinat(?:or|ing)|^(?:actors?|bod(?:y|ies)|entit(?:y|ies)|ministry|department|organi[sz]ation|authority)$/
  ],
  [
    "deadline",
    /\bdeadline|\bdue\b|\btime ?line|\btime[- ]?frame|\btiming|\btime ?scale|\btime ?table|\btime ?limit|\bcompletion|\bcompleted by|\bwhen\b|^by$|\bdates?\b|^years?$|\bschedule|\bperiod\b|\bterm\b|\bduration|\bmilestone|\bimplementation (?:time|year)|^(?:time|start|end|finish|quarter)$|\bhorizon/
  ],
  [
    "indicator",
    /\bindicators?\b|\bkpis?\b|\bmetrics?\b|\bcriteri(?:on|a)\b|\bsuccess\b|\bhow (?:it is|will it be) measured|\bperformance measures?|\bmeasures? of (?:success|performance|progress)|\bprogress measures?|\bmeasurement/
  ],
  ["target", /\btargets?\b|\btarget value|\bplanned value|\bdesired (?:value|level)|\bfinal value/],
  [
    "outcome",
    /\boutcomes?\b|\bresults?\b|\boutputs?\b|\bdeliverables?\b|\bexpected (?:effect|impact|product)|\bimpact\b|\bproducts?$/
  ],
  [
    "action",
    /\bactions?\b|\bactivit|\btasks?\b|\bsub-?actions?|\binitiatives?\b|\bprojects?\b|\binterventions?\b|\bsteps?\b|\bprogram(?:me)?s?\b|\bwhat\b|\bcommitments?\b|\bdescription\b|\bworkstreams?\b/
  ],
  [
    "objective",
    /\bobjectives?\b|\bgoals?\b|\baims?\b|\bstrategic (?:area|priority|direction|pillar|theme)|\bpillars?\b|\bpriorit|\bfocus areas?|\bthemes?\b|\bareas?\b|\bstrateg(?:y|ies)\b|\bthrusts?\b|\bdomain/
  ],
  ["indicator", /^(?:key )?measures?$/]
];
function roleOfHeader(title) {
  const text = title.slice(0, 120).toLowerCase().replace(/\[\^?[^\]]{0,20}\]/g, "").replace(/[^a-z0-9#°№/ -]+/g, " ").replace(/ {2,}/g, " ").trim();
  for (const [role, pattern] of ROLES) if (pattern.test(text)) return role;
  return "other";
}
function readTables(file, periodStart) {
  const tables = [];
  const { passages } = file;
  for (let i = 0; i < passages.length; i++) {
    const row = passages[i].row;
    if (row?.index !== 0) continue;
    let end = i + 1;
    while (end < passages.length && passages[end].row?.table === row.table && passages[end].row.index > 0) end++;
    const table = readTable(passages, i, end, periodStart);
    if (table) tables.push(table);
    i = end - 1;
  }
  return tables;
}
function readTable(passages, from, end, periodStart) {
  let header = from;
  if (passages[header].row.cells.every((c) => c.text === "") && header + 1 < end) header++;
  const body = passages.slice(header + 1, end);
  if (body.length === 0) return void 0;
  const cells = passages[header].row.cells;
  const columns = settle(
    cells.map((cell, index) => readColumn(cell.text, index, cell.position)),
    body,
    periodStart
  );
  const type = typeOf(columns);
  if (!type) return void 0;
  return { type, columns, header, rows: body.map((_, k) => header + 1 + k) };
}
function readColumn(title, index, position) {
  const role = roleOfHeader(title);
  const years = /\b(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))?\b/.exec(title.slice(0, 120));
  if (!years || !/^(?:target|indicator|baseline|outcome|other|deadline|objective|status)$/.test(role))
    return { index, title, role, position };
  const year = lastYear(years[0]);
  const bare = title.replace(years[0], "").replace(/[^A-Za-z]/g, "") === "";
  if (role === "baseline" || role === "status") return { index, title, role, position, year };
  if (bare || role === "target" || role === "indicator" || /^(?:value|by|year|end)\b/i.test(title))
    return { index, title, role: "target", position, year };
  return { index, title, role, position };
}
function settle(columns, body, periodStart) {
  const has = (role) => columns.some((c) => c.role === role);
  const measured = has("target") || has("baseline");
  let settled = columns.map((column) => {
    if (column.role === "indicator" && /^(?:key )?measures?$/i.test(column.title.trim()) && !measured && !has("action"))
      return { ...column, role: "action" };
    return column;
  });
  settled = settleYears(settled, body, periodStart);
  if (!settled.some((c) => c.role === "indicator" || c.role === "outcome")) settled = settleTargets(settled, body);
  return settleDuplicates(settled);
}
function settleYears(columns, body, periodStart) {
  const years = columns.filter((c) => c.role === "target" && c.year !== void 0).sort((a, b) => a.year - b.year);
  const first = years[0];
  if (years.length < 2 || !first || columns.some((c) => c.role === "baseline")) return [...columns];
  const blank = body.filter((p) => /^(?:[-–—]|0|0 ?%|no|)$/i.test(p.row.cells[first.index]?.text ?? "")).length;
  const isBaseline = periodStart !== void 0 && first.year < periodStart || body.length > 0 && blank * 2 > body.length;
  return columns.map((c) => isBaseline && c.index === first.index ? { ...c, role: "baseline" } : c);
}
function settleTargets(columns, body) {
  return columns.map((column) => {
    if (column.role !== "target" || column.year !== void 0) return column;
    const texts = body.map((p) => p.row.cells[column.index]?.text ?? "").filter((t) => t !== "");
    const wordy = texts.filter((t) => t.split(" ").length > 3).length;
    return wordy * 2 > texts.length ? { ...column, role: "indicator" } : column;
  });
}
function settleDuplicates(columns) {
  const indicators = columns.filter((c) => c.role === "indicator");
  const main = indicators.find((c) => /indicator|kpi|metric/i.test(c.title)) ?? indicators[0];
  return columns.map((c) => c.role === "indicator" && c !== main ? { ...c, role: "outcome" } : c);
}
function typeOf(columns) {
  const has = (...roles) => columns.some((c) => roles.includes(c.role));
  if (has("indicator") && has("objective", "action", "baseline", "target", "deadline", "owner", "source", "frequency", "outcome"))
    return has("action") && !has("target", "baseline") ? "action" : "kpi";
  if (has("target") && has("baseline", "objective", "outcome")) return "kpi";
  if (has("action") && has("owner", "deadline", "budget", "outcome", "objective", "target")) return "action";
  if (columns.filter((c) => c.role === "action").length > 1) return "action";
  if (has("outcome") && has("owner", "deadline")) return "action";
  if (has("objective") && has("deadline") && has("owner")) return "action";
  return void 0;
}
function readRows(file, table) {
  const grouping = table.columns.filter(
    (c) => (c.role === "id" || c.role === "objective" || c.role === "action") && table.rows.some((r) => cellText(file, r, c) !== "")
  );
  const rows = [];
  let above = [];
  for (const passage of table.rows) {
    const values = [];
    for (const column of table.columns) {
      const text = cellText(file, passage, column);
      if (text !== "") {
        if (!isPlaceholder(text)) values.push({ text, passage, column, own: true });
        continue;
      }
      const inGroup = grouping.some((g) => g.index < column.index && cellText(file, passage, g) === "");
      const carries = grouping.includes(column) || inGroup && /^(?:owner|deadline|partner|budget)$/.test(column.role);
      const value = carries ? above.find((v) => v.column === column) : void 0;
      if (value) values.push({ ...value, own: false });
    }
    rows.push(values);
    above = values;
  }
  return rows;
}
var cellText = (file, passage, column) => file.passages[passage].row.cells[column.index]?.text ?? "";

// src/engine/statements/letters.ts
var quote = (text) => `\u201C${text.length > 60 ? `${text.slice(0, 57).trimEnd()}\u2026` : text}\u201D`;
function judgeLetters(facets, around) {
  return {
    S: judgeS(facets),
    M: judgeM(facets, around),
    A: judgeA(facets, around),
    R: judgeR(around),
    T: judgeT(facets, around)
  };
}
function isSmart(letters) {
  return letters.S.verdict === "pass" && letters.M.verdict === "pass" && letters.T.verdict === "pass" && letters.A.verdict !== "fail" && letters.R.verdict !== "fail";
}
function judgeS({ specific }) {
  if (specific) return { verdict: "pass", reason: `Says what is meant: ${quote(specific.text)}.` };
  return { verdict: "fail", reason: "Does not say what exactly is delivered or counted, and for whom." };
}
function judgeM({ measurable, target }, { kind }) {
  if (!measurable)
    return {
      verdict: "fail",
      reason: "Nothing in it can be counted or looked at: no number, indicator or deliverable."
    };
  if (kind === "action") return { verdict: "pass", reason: `Can be checked: ${quote(measurable.text)}.` };
  if (!target)
    return {
      verdict: "weak",
      reason: `Says what is measured (${quote(measurable.text)}) but not the value to be reached.`
    };
  return { verdict: "pass", reason: `Measured by ${quote(measurable.text)}, with the target ${quote(target.text)}.` };
}
function judgeA({ absolute, baseline, owner }, { resources }) {
  if (absolute) return { verdict: "weak", reason: `Asks for what can hardly be had: ${quote(absolute.text)}.` };
  if (baseline) return { verdict: "pass", reason: `Has a starting value: ${quote(baseline.text)}.` };
  if (owner) return { verdict: "pass", reason: `Somebody is responsible: ${quote(owner.text)}.` };
  if (resources !== void 0) return { verdict: "pass", reason: `Has resources: ${quote(resources)}.` };
  return { verdict: "weak", reason: "Neither baseline, owner nor resources show that it can be reached." };
}
function judgeR({ objective, area }) {
  if (objective !== void 0) return { verdict: "pass", reason: `Belongs to ${quote(objective)}.` };
  if (area !== void 0) return { verdict: "pass", reason: `Contributes to focus area ${area}.` };
  return { verdict: "weak", reason: "No objective, section or focus area shows what it contributes to." };
}
function judgeT({ timeBound }, { period }) {
  if (timeBound) return { verdict: "pass", reason: `Has a time: ${quote(timeBound.text)}.` };
  if (period)
    return { verdict: "pass", inherited: true, reason: `Inherits the strategy\u2019s period, ${period.from}\u2013${period.to}.` };
  return { verdict: "fail", reason: "Has no deadline, period or frequency." };
}
function strategyPeriod(files, config) {
  if (config.period) return config.period;
  const titles = [
    config.title,
    ...files.slice(0, 1).flatMap(
      ({ file }) => file.sections.slice(0, 3).filter((s) => s.depth === 1).map((s) => s.title)
    )
  ];
  for (const title of titles) {
    const found = /\b(20\d\d) ?(?:[-–—/]|to|until) ?(20\d\d|\d\d)\b/.exec((title ?? "").slice(0, 300));
    if (!found) continue;
    const from = Number(found[1]);
    const to = found[2].length === 2 ? Math.floor(from / 100) * 100 + Number(found[2]) : Number(found[2]);
    if (to > from && to - from <= 20) return { from, to };
  }
  return void 0;
}

export {
  judgeLetters,
  isSmart,
  strategyPeriod,
  roleOfHeader,
  readTables,
  readRows
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL3RhYmxlcy50cyIsICIuLi9zcmMvZW5naW5lL3N0YXRlbWVudHMvbGV0dGVycy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIEtQSSB0YWJsZXMgYW5kIGFjdGlvbiBwbGFucywgcmVjb2duaXNlZCBieSB0aGVpciBoZWFkZXIgcm93cywgYW5kIHRoZSByb2xlIG9mIGVhY2ggb2YgdGhlaXIgY29sdW1ucy4gKi9cbmltcG9ydCB0eXBlIHsgUGFyc2VkRmlsZSwgUGFzc2FnZSwgUG9zaXRpb24gfSBmcm9tICcuLi90eXBlcy5qcyc7XG5pbXBvcnQgeyBsYXN0WWVhciB9IGZyb20gJy4vZGF0ZXMuanMnO1xuaW1wb3J0IHsgaXNQbGFjZWhvbGRlciB9IGZyb20gJy4vb3duZXJzLmpzJztcblxuLyoqIFdoYXQgYSBjb2x1bW4gb2YgYSBLUEkgdGFibGUgb3IgYWN0aW9uIHBsYW4gaG9sZHM7IGBvdGhlcmAgZm9yIHdoYXRldmVyIGVsc2UuICovXG5leHBvcnQgdHlwZSBDb2x1bW5Sb2xlID1cbiAgfCAnaWQnXG4gIHwgJ29iamVjdGl2ZSdcbiAgfCAnYWN0aW9uJ1xuICB8ICdpbmRpY2F0b3InXG4gIHwgJ291dGNvbWUnXG4gIHwgJ2Jhc2VsaW5lJ1xuICB8ICd0YXJnZXQnXG4gIHwgJ2RlYWRsaW5lJ1xuICB8ICdvd25lcidcbiAgfCAncGFydG5lcidcbiAgfCAnYnVkZ2V0J1xuICB8ICdzb3VyY2UnXG4gIHwgJ2ZyZXF1ZW5jeSdcbiAgfCAnc3RhdHVzJ1xuICB8ICdvdGhlcic7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29sdW1uIHtcbiAgcmVhZG9ubHkgaW5kZXg6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGl0bGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcm9sZTogQ29sdW1uUm9sZTtcbiAgLyoqIFBsYWNlIG9mIHRoZSBoZWFkZXIgY2VsbC4gKi9cbiAgcmVhZG9ubHkgcG9zaXRpb246IFBvc2l0aW9uO1xuICAvKiogRm9yIGEgY29sdW1uIHBlciB5ZWFyOiB0aGUgeWVhci4gKi9cbiAgcmVhZG9ubHkgeWVhcj86IG51bWJlcjtcbn1cblxuLyoqIEEgdGFibGUgd2hvc2Ugcm93cyBhcmUgc3RhdGVtZW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhblRhYmxlIHtcbiAgLyoqIGBrcGlgOiBpdHMgcm93cyBhcmUgaW5kaWNhdG9ycyBvciB0YXJnZXRzOyBgYWN0aW9uYDogZGVlZHMuICovXG4gIHJlYWRvbmx5IHR5cGU6ICdrcGknIHwgJ2FjdGlvbic7XG4gIHJlYWRvbmx5IGNvbHVtbnM6IHJlYWRvbmx5IENvbHVtbltdO1xuICAvKiogSW5kZXggaW50byB0aGUgZmlsZSdzIHBhc3NhZ2VzIG9mIHRoZSBoZWFkZXIgcm93LiAqL1xuICByZWFkb25seSBoZWFkZXI6IG51bWJlcjtcbiAgLyoqIEluZGljZXMgaW50byB0aGUgZmlsZSdzIHBhc3NhZ2VzIG9mIHRoZSBib2R5IHJvd3MuICovXG4gIHJlYWRvbmx5IHJvd3M6IHJlYWRvbmx5IG51bWJlcltdO1xufVxuXG4vKipcbiAqIEhlYWRlciB3b3JkcyBieSByb2xlLCBmaXJzdCBtYXRjaCBjb3VudHMuIERyYXduIGZyb20gdGhlIGhlYWRlcnMgb2YgcHVibGlzaGVkIGFjdGlvbiBwbGFuczsgYSByb2xlJ3MgZXZlcnlkYXkgc3lub255bXNcbiAqIChcIldob1wiLCBcIldoZW5cIikgYXJlIGFuY2hvcmVkLCBzaW5jZSB0aGV5IGFyZSBwYXJ0cyBvZiBvdGhlciB3b3JkcycgcGhyYXNlcy5cbiAqL1xuY29uc3QgUk9MRVM6IHJlYWRvbmx5IChyZWFkb25seSBbQ29sdW1uUm9sZSwgUmVnRXhwXSlbXSA9IFtcbiAgWydpZCcsIC9eKD86bm98bnJ8blx1MDBCMHxcdTIxMTZ8I3xpZHxyZWZ8cmVmKD86ZXJlbmNlKT8oPzogbm98IG51bWJlcik/fGNvZGV8bnVtYmVyfGl0ZW18c1xcLz9ufHNlcmlhbCg/OiBubyk/fHNsIG5vfHNlcikkL10sXG4gIFtcbiAgICAnb3RoZXInLFxuICAgIC9cXGJ0YXJnZXQgKD86Z3JvdXB8YXVkaWVuY2V8cG9wdWxhdGlvbnxiZW5lZmljaWFyKXxcXGJyaXNrfFxcYmFzc3VtcHRpb258XFxiY29tbWVudHxcXGJyZW1hcmt8Xm5vdGVzPyR8XFxicHJpb3JpdHkgbGV2ZWx8Xig/OnByaW9yaXR5fHR5cGV8Y2F0ZWdvcnl8bGV2ZWwpJC8sXG4gIF0sXG4gIFtcbiAgICAnc291cmNlJyxcbiAgICAvXFxibWVhbnMgb2YgdmVyaWZpY2F0aW9ufFxcYnZlcmlmaWNhdGlvbnxcXGJkYXRhIHNvdXJjZXxcXGJzb3VyY2VzPyBvZiAoPzpkYXRhfGluZm9ybWF0aW9ufHZlcmlmaWNhdGlvbil8XnNvdXJjZXM/JHxcXGJldmlkZW5jZVxcYnxcXGJkYXRhIGNvbGxlY3Rpb258XmRhdGEkfFxcYm1lYXN1cmVtZW50IG1ldGhvZC8sXG4gIF0sXG4gIFsnYnVkZ2V0JywgL1xcYmJ1ZGdldHxcXGJjb3N0cz9cXGJ8XFxicmVzb3VyY3xcXGJmdW5kaW5nfFxcYmZ1bmRzP1xcYnxcXGJmaW5hbmN8XFxiaW52ZXN0bWVudHxcXGJleHBlbmRpdHVyZS9dLFxuICBbJ2ZyZXF1ZW5jeScsIC9cXGJmcmVxdWVuY3l8XFxicGVyaW9kaWNpdHl8XFxicmVwb3J0aW5nICg/OnBlcmlvZHxjeWNsZXxpbnRlcnZhbCl8XFxibW9uaXRvcmluZyBpbnRlcnZhbC9dLFxuICBbXG4gICAgJ2Jhc2VsaW5lJyxcbiAgICAvXFxiYmFzZWxpbmV8XFxiY3VycmVudCAoPzp2YWx1ZXxzdGF0ZXxsZXZlbHxzdGF0dXN8c2l0dWF0aW9uKXxcXGJzdGFydGluZyAoPzp2YWx1ZXxwb2ludCl8XFxiaW5pdGlhbCAoPzp2YWx1ZXxsZXZlbHxzdGF0ZSl8XFxicHJlc2VudCAoPzp2YWx1ZXxsZXZlbCl8XFxic3RhdHVzIHF1b3xcXGJiYXNlICg/OnllYXJ8dmFsdWUpLyxcbiAgXSxcbiAgWydzdGF0dXMnLCAvXFxic3RhdHVzfFxcYnByb2dyZXNzKD8hIGluZGljYXRvcnwgbWVhc3VyZSl8XmFjdHVhbHxcXGJhY2hpZXZlZHxcXGJhY2hpZXZlbWVudCg/ISBpbmRpY2F0b3IpL10sXG4gIFtcbiAgICAncGFydG5lcicsXG4gICAgL1xcYnBhcnRuZXJ8XFxic3VwcG9ydCg/OmluZ3xlZCk/XFxifFxcYnBhcnRpY2lwYXxcXGJjb250cmlidXR8XFxiY29vcGVyYXR8XFxiY28tP29wZXJhdHxcXGJzdGFrZWhvbGRlcnM/XFxifFxcYmludm9sdmVkfFxcYmNvbnN1bHR8XFxiYXNzaXN0fFxcYm90aGVyICg/Omluc3RpdHV0aW9ufGFnZW5jfGJvZHxlbnRpdCl8XFxiY29sbGFib3JhdC8sXG4gIF0sXG4gIFtcbiAgICAnb3duZXInLFxuICAgIC9cXGJvd25lcnxcXGJyZXNwb25zaWIoPyFpbGl0aWVzKXxcXGJhY2NvdW50YWJ8XFxibGVhZFxcYnxcXGJsZWFkZXJcXGJ8XFxibGVhZGluZ1xcYnxed2hvfFxcYmluIGNoYXJnZXxcXGJleGVjdXQoPzpvcnxpbmcpfFxcYmltcGxlbWVudCg/OmluZ3xlcnxvcil8XFxiYWdlbmMoPzp5fGllcylcXGJ8XFxiaW5zdGl0dXRpb25zP1xcYnxcXGJjb29yZGluYXQoPzpvcnxpbmcpfF4oPzphY3RvcnM/fGJvZCg/Onl8aWVzKXxlbnRpdCg/Onl8aWVzKXxtaW5pc3RyeXxkZXBhcnRtZW50fG9yZ2FuaVtzel1hdGlvbnxhdXRob3JpdHkpJC8sXG4gIF0sXG4gIFtcbiAgICAnZGVhZGxpbmUnLFxuICAgIC9cXGJkZWFkbGluZXxcXGJkdWVcXGJ8XFxidGltZSA/bGluZXxcXGJ0aW1lWy0gXT9mcmFtZXxcXGJ0aW1pbmd8XFxidGltZSA/c2NhbGV8XFxidGltZSA/dGFibGV8XFxidGltZSA/bGltaXR8XFxiY29tcGxldGlvbnxcXGJjb21wbGV0ZWQgYnl8XFxid2hlblxcYnxeYnkkfFxcYmRhdGVzP1xcYnxeeWVhcnM/JHxcXGJzY2hlZHVsZXxcXGJwZXJpb2RcXGJ8XFxidGVybVxcYnxcXGJkdXJhdGlvbnxcXGJtaWxlc3RvbmV8XFxiaW1wbGVtZW50YXRpb24gKD86dGltZXx5ZWFyKXxeKD86dGltZXxzdGFydHxlbmR8ZmluaXNofHF1YXJ0ZXIpJHxcXGJob3Jpem9uLyxcbiAgXSxcbiAgW1xuICAgICdpbmRpY2F0b3InLFxuICAgIC9cXGJpbmRpY2F0b3JzP1xcYnxcXGJrcGlzP1xcYnxcXGJtZXRyaWNzP1xcYnxcXGJjcml0ZXJpKD86b258YSlcXGJ8XFxic3VjY2Vzc1xcYnxcXGJob3cgKD86aXQgaXN8d2lsbCBpdCBiZSkgbWVhc3VyZWR8XFxicGVyZm9ybWFuY2UgbWVhc3VyZXM/fFxcYm1lYXN1cmVzPyBvZiAoPzpzdWNjZXNzfHBlcmZvcm1hbmNlfHByb2dyZXNzKXxcXGJwcm9ncmVzcyBtZWFzdXJlcz98XFxibWVhc3VyZW1lbnQvLFxuICBdLFxuICBbJ3RhcmdldCcsIC9cXGJ0YXJnZXRzP1xcYnxcXGJ0YXJnZXQgdmFsdWV8XFxicGxhbm5lZCB2YWx1ZXxcXGJkZXNpcmVkICg/OnZhbHVlfGxldmVsKXxcXGJmaW5hbCB2YWx1ZS9dLFxuICBbXG4gICAgJ291dGNvbWUnLFxuICAgIC9cXGJvdXRjb21lcz9cXGJ8XFxicmVzdWx0cz9cXGJ8XFxib3V0cHV0cz9cXGJ8XFxiZGVsaXZlcmFibGVzP1xcYnxcXGJleHBlY3RlZCAoPzplZmZlY3R8aW1wYWN0fHByb2R1Y3QpfFxcYmltcGFjdFxcYnxcXGJwcm9kdWN0cz8kLyxcbiAgXSxcbiAgW1xuICAgICdhY3Rpb24nLFxuICAgIC9cXGJhY3Rpb25zP1xcYnxcXGJhY3Rpdml0fFxcYnRhc2tzP1xcYnxcXGJzdWItP2FjdGlvbnM/fFxcYmluaXRpYXRpdmVzP1xcYnxcXGJwcm9qZWN0cz9cXGJ8XFxiaW50ZXJ2ZW50aW9ucz9cXGJ8XFxic3RlcHM/XFxifFxcYnByb2dyYW0oPzptZSk/cz9cXGJ8XFxid2hhdFxcYnxcXGJjb21taXRtZW50cz9cXGJ8XFxiZGVzY3JpcHRpb25cXGJ8XFxid29ya3N0cmVhbXM/XFxiLyxcbiAgXSxcbiAgW1xuICAgICdvYmplY3RpdmUnLFxuICAgIC9cXGJvYmplY3RpdmVzP1xcYnxcXGJnb2Fscz9cXGJ8XFxiYWltcz9cXGJ8XFxic3RyYXRlZ2ljICg/OmFyZWF8cHJpb3JpdHl8ZGlyZWN0aW9ufHBpbGxhcnx0aGVtZSl8XFxicGlsbGFycz9cXGJ8XFxicHJpb3JpdHxcXGJmb2N1cyBhcmVhcz98XFxidGhlbWVzP1xcYnxcXGJhcmVhcz9cXGJ8XFxic3RyYXRlZyg/Onl8aWVzKVxcYnxcXGJ0aHJ1c3RzP1xcYnxcXGJkb21haW4vLFxuICBdLFxuICBbJ2luZGljYXRvcicsIC9eKD86a2V5ICk/bWVhc3VyZXM/JC9dLFxuXTtcblxuLyoqIFRoZSByb2xlIHRoYXQgYSBoZWFkZXIgb3IgbGFiZWwgbmFtZXM7IGBvdGhlcmAgd2hlcmUgaXQgbmFtZXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb2xlT2ZIZWFkZXIodGl0bGU6IHN0cmluZyk6IENvbHVtblJvbGUge1xuICBjb25zdCB0ZXh0ID0gdGl0bGVcbiAgICAuc2xpY2UoMCwgMTIwKVxuICAgIC50b0xvd2VyQ2FzZSgpXG4gICAgLnJlcGxhY2UoL1xcW1xcXj9bXlxcXV17MCwyMH1cXF0vZywgJycpXG4gICAgLnJlcGxhY2UoL1teYS16MC05I1x1MDBCMFx1MjExNi8gLV0rL2csICcgJylcbiAgICAucmVwbGFjZSgvIHsyLH0vZywgJyAnKVxuICAgIC50cmltKCk7XG4gIGZvciAoY29uc3QgW3JvbGUsIHBhdHRlcm5dIG9mIFJPTEVTKSBpZiAocGF0dGVybi50ZXN0KHRleHQpKSByZXR1cm4gcm9sZTtcbiAgcmV0dXJuICdvdGhlcic7XG59XG5cbi8qKiBBbGwgS1BJIHRhYmxlcyBhbmQgYWN0aW9uIHBsYW5zIG9mIGEgZmlsZSwgaW4gcmVhZGluZyBvcmRlcjsgb3RoZXIgdGFibGVzIGFyZSBsZWZ0IG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkVGFibGVzKGZpbGU6IFBhcnNlZEZpbGUsIHBlcmlvZFN0YXJ0PzogbnVtYmVyKTogUGxhblRhYmxlW10ge1xuICBjb25zdCB0YWJsZXM6IFBsYW5UYWJsZVtdID0gW107XG4gIGNvbnN0IHsgcGFzc2FnZXMgfSA9IGZpbGU7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgcGFzc2FnZXMubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCByb3cgPSBwYXNzYWdlc1tpXSEucm93O1xuICAgIGlmIChyb3c/LmluZGV4ICE9PSAwKSBjb250aW51ZTtcbiAgICBsZXQgZW5kID0gaSArIDE7XG4gICAgd2hpbGUgKGVuZCA8IHBhc3NhZ2VzLmxlbmd0aCAmJiBwYXNzYWdlc1tlbmRdIS5yb3c/LnRhYmxlID09PSByb3cudGFibGUgJiYgcGFzc2FnZXNbZW5kXSEucm93IS5pbmRleCA+IDApIGVuZCsrO1xuICAgIGNvbnN0IHRhYmxlID0gcmVhZFRhYmxlKHBhc3NhZ2VzLCBpLCBlbmQsIHBlcmlvZFN0YXJ0KTtcbiAgICBpZiAodGFibGUpIHRhYmxlcy5wdXNoKHRhYmxlKTtcbiAgICBpID0gZW5kIC0gMTtcbiAgfVxuICByZXR1cm4gdGFibGVzO1xufVxuXG5mdW5jdGlvbiByZWFkVGFibGUoXG4gIHBhc3NhZ2VzOiByZWFkb25seSBQYXNzYWdlW10sXG4gIGZyb206IG51bWJlcixcbiAgZW5kOiBudW1iZXIsXG4gIHBlcmlvZFN0YXJ0PzogbnVtYmVyLFxuKTogUGxhblRhYmxlIHwgdW5kZWZpbmVkIHtcbiAgbGV0IGhlYWRlciA9IGZyb207XG4gIC8vIENvbnZlcnRlcnMgbGVhdmUgdGhlIGhlYWRlciByb3cgYmxhbmsgYW5kIHB1dCB0aGUgcmVhbCBvbmUgYmVsb3cgaXQuXG4gIGlmIChwYXNzYWdlc1toZWFkZXJdIS5yb3chLmNlbGxzLmV2ZXJ5KChjKSA9PiBjLnRleHQgPT09ICcnKSAmJiBoZWFkZXIgKyAxIDwgZW5kKSBoZWFkZXIrKztcbiAgY29uc3QgYm9keSA9IHBhc3NhZ2VzLnNsaWNlKGhlYWRlciArIDEsIGVuZCk7XG4gIGlmIChib2R5Lmxlbmd0aCA9PT0gMCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgY2VsbHMgPSBwYXNzYWdlc1toZWFkZXJdIS5yb3chLmNlbGxzO1xuICBjb25zdCBjb2x1bW5zID0gc2V0dGxlKFxuICAgIGNlbGxzLm1hcCgoY2VsbCwgaW5kZXgpID0+IHJlYWRDb2x1bW4oY2VsbC50ZXh0LCBpbmRleCwgY2VsbC5wb3NpdGlvbikpLFxuICAgIGJvZHksXG4gICAgcGVyaW9kU3RhcnQsXG4gICk7XG4gIGNvbnN0IHR5cGUgPSB0eXBlT2YoY29sdW1ucyk7XG4gIGlmICghdHlwZSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIHsgdHlwZSwgY29sdW1ucywgaGVhZGVyLCByb3dzOiBib2R5Lm1hcCgoXywgaykgPT4gaGVhZGVyICsgMSArIGspIH07XG59XG5cbi8qKiBcIlRhcmdldCAyMDI3XCIsIFwiMjAyN1wiLCBcIkluZGljYXRvciBpbiAyMDE1XCI6IGEgY29sdW1uIG9mIHZhbHVlcywgb25lIHBlciB5ZWFyLiAqL1xuZnVuY3Rpb24gcmVhZENvbHVtbih0aXRsZTogc3RyaW5nLCBpbmRleDogbnVtYmVyLCBwb3NpdGlvbjogUG9zaXRpb24pOiBDb2x1bW4ge1xuICBjb25zdCByb2xlID0gcm9sZU9mSGVhZGVyKHRpdGxlKTtcbiAgY29uc3QgeWVhcnMgPSAvXFxiKD86MTl8MjApXFxkXFxkKD86XFxzP1stXHUyMDEzL11cXHM/KD86KD86MTl8MjApXFxkXFxkfFxcZFxcZCkpP1xcYi8uZXhlYyh0aXRsZS5zbGljZSgwLCAxMjApKTtcbiAgaWYgKCF5ZWFycyB8fCAhL14oPzp0YXJnZXR8aW5kaWNhdG9yfGJhc2VsaW5lfG91dGNvbWV8b3RoZXJ8ZGVhZGxpbmV8b2JqZWN0aXZlfHN0YXR1cykkLy50ZXN0KHJvbGUpKVxuICAgIHJldHVybiB7IGluZGV4LCB0aXRsZSwgcm9sZSwgcG9zaXRpb24gfTtcbiAgY29uc3QgeWVhciA9IGxhc3RZZWFyKHllYXJzWzBdKSE7XG4gIGNvbnN0IGJhcmUgPSB0aXRsZS5yZXBsYWNlKHllYXJzWzBdLCAnJykucmVwbGFjZSgvW15BLVphLXpdL2csICcnKSA9PT0gJyc7XG4gIGlmIChyb2xlID09PSAnYmFzZWxpbmUnIHx8IHJvbGUgPT09ICdzdGF0dXMnKSByZXR1cm4geyBpbmRleCwgdGl0bGUsIHJvbGUsIHBvc2l0aW9uLCB5ZWFyIH07XG4gIGlmIChiYXJlIHx8IHJvbGUgPT09ICd0YXJnZXQnIHx8IHJvbGUgPT09ICdpbmRpY2F0b3InIHx8IC9eKD86dmFsdWV8Ynl8eWVhcnxlbmQpXFxiL2kudGVzdCh0aXRsZSkpXG4gICAgcmV0dXJuIHsgaW5kZXgsIHRpdGxlLCByb2xlOiAndGFyZ2V0JywgcG9zaXRpb24sIHllYXIgfTtcbiAgcmV0dXJuIHsgaW5kZXgsIHRpdGxlLCByb2xlLCBwb3NpdGlvbiB9O1xufVxuXG4vKiogUm9sZXMgdGhhdCBvbmx5IHRoZSB3aG9sZSBoZWFkZXIgc2hvd3MuICovXG5mdW5jdGlvbiBzZXR0bGUoY29sdW1uczogcmVhZG9ubHkgQ29sdW1uW10sIGJvZHk6IHJlYWRvbmx5IFBhc3NhZ2VbXSwgcGVyaW9kU3RhcnQ/OiBudW1iZXIpOiBDb2x1bW5bXSB7XG4gIGNvbnN0IGhhcyA9IChyb2xlOiBDb2x1bW5Sb2xlKTogYm9vbGVhbiA9PiBjb2x1bW5zLnNvbWUoKGMpID0+IGMucm9sZSA9PT0gcm9sZSk7XG4gIGNvbnN0IG1lYXN1cmVkID0gaGFzKCd0YXJnZXQnKSB8fCBoYXMoJ2Jhc2VsaW5lJyk7XG4gIGxldCBzZXR0bGVkID0gY29sdW1ucy5tYXAoKGNvbHVtbik6IENvbHVtbiA9PiB7XG4gICAgLy8gXCJNZWFzdXJlIHwgUmVzcG9uc2libGUgfCBEZWFkbGluZVwiIGxpc3RzIGRlZWRzOyBcIk9iamVjdGl2ZSB8IE1lYXN1cmUgfCBUYXJnZXRcIiBzYXlzIGhvdyB0aGV5IGFyZSBtZWFzdXJlZC5cbiAgICBpZiAoY29sdW1uLnJvbGUgPT09ICdpbmRpY2F0b3InICYmIC9eKD86a2V5ICk/bWVhc3VyZXM/JC9pLnRlc3QoY29sdW1uLnRpdGxlLnRyaW0oKSkgJiYgIW1lYXN1cmVkICYmICFoYXMoJ2FjdGlvbicpKVxuICAgICAgcmV0dXJuIHsgLi4uY29sdW1uLCByb2xlOiAnYWN0aW9uJyB9O1xuICAgIHJldHVybiBjb2x1bW47XG4gIH0pO1xuICBzZXR0bGVkID0gc2V0dGxlWWVhcnMoc2V0dGxlZCwgYm9keSwgcGVyaW9kU3RhcnQpO1xuICBpZiAoIXNldHRsZWQuc29tZSgoYykgPT4gYy5yb2xlID09PSAnaW5kaWNhdG9yJyB8fCBjLnJvbGUgPT09ICdvdXRjb21lJykpIHNldHRsZWQgPSBzZXR0bGVUYXJnZXRzKHNldHRsZWQsIGJvZHkpO1xuICByZXR1cm4gc2V0dGxlRHVwbGljYXRlcyhzZXR0bGVkKTtcbn1cblxuLyoqIFRoZSBmaXJzdCBvZiBzZXZlcmFsIHllYXIgY29sdW1ucyBob2xkcyB0aGUgc3RhcnRpbmcgdmFsdWVzIHdoZXJlIGl0IGxpZXMgYmVmb3JlIHRoZSBzdHJhdGVneSBvciBpcyBtb3N0bHkgYmxhbmsgb3IgMC4gKi9cbmZ1bmN0aW9uIHNldHRsZVllYXJzKGNvbHVtbnM6IHJlYWRvbmx5IENvbHVtbltdLCBib2R5OiByZWFkb25seSBQYXNzYWdlW10sIHBlcmlvZFN0YXJ0PzogbnVtYmVyKTogQ29sdW1uW10ge1xuICBjb25zdCB5ZWFycyA9IGNvbHVtbnMuZmlsdGVyKChjKSA9PiBjLnJvbGUgPT09ICd0YXJnZXQnICYmIGMueWVhciAhPT0gdW5kZWZpbmVkKS5zb3J0KChhLCBiKSA9PiBhLnllYXIhIC0gYi55ZWFyISk7XG4gIGNvbnN0IGZpcnN0ID0geWVhcnNbMF07XG4gIGlmICh5ZWFycy5sZW5ndGggPCAyIHx8ICFmaXJzdCB8fCBjb2x1bW5zLnNvbWUoKGMpID0+IGMucm9sZSA9PT0gJ2Jhc2VsaW5lJykpIHJldHVybiBbLi4uY29sdW1uc107XG4gIGNvbnN0IGJsYW5rID0gYm9keS5maWx0ZXIoKHApID0+IC9eKD86Wy1cdTIwMTNcdTIwMTRdfDB8MCA/JXxub3wpJC9pLnRlc3QocC5yb3chLmNlbGxzW2ZpcnN0LmluZGV4XT8udGV4dCA/PyAnJykpLmxlbmd0aDtcbiAgY29uc3QgaXNCYXNlbGluZSA9XG4gICAgKHBlcmlvZFN0YXJ0ICE9PSB1bmRlZmluZWQgJiYgZmlyc3QueWVhciEgPCBwZXJpb2RTdGFydCkgfHwgKGJvZHkubGVuZ3RoID4gMCAmJiBibGFuayAqIDIgPiBib2R5Lmxlbmd0aCk7XG4gIHJldHVybiBjb2x1bW5zLm1hcCgoYykgPT4gKGlzQmFzZWxpbmUgJiYgYy5pbmRleCA9PT0gZmlyc3QuaW5kZXggPyB7IC4uLmMsIHJvbGU6ICdiYXNlbGluZScgYXMgY29uc3QgfSA6IGMpKTtcbn1cblxuLyoqIFwiVGFyZ2V0IHwgRGVhZGxpbmUgfCBMZWFkXCI6IHdoZXJlIG5vdGhpbmcgZWxzZSBzYXlzIHdoYXQgaXMgbWVhc3VyZWQsIGEgdGFyZ2V0IG9mIHNldmVyYWwgd29yZHMgZG9lcy4gKi9cbmZ1bmN0aW9uIHNldHRsZVRhcmdldHMoY29sdW1uczogcmVhZG9ubHkgQ29sdW1uW10sIGJvZHk6IHJlYWRvbmx5IFBhc3NhZ2VbXSk6IENvbHVtbltdIHtcbiAgcmV0dXJuIGNvbHVtbnMubWFwKChjb2x1bW4pID0+IHtcbiAgICBpZiAoY29sdW1uLnJvbGUgIT09ICd0YXJnZXQnIHx8IGNvbHVtbi55ZWFyICE9PSB1bmRlZmluZWQpIHJldHVybiBjb2x1bW47XG4gICAgY29uc3QgdGV4dHMgPSBib2R5Lm1hcCgocCkgPT4gcC5yb3chLmNlbGxzW2NvbHVtbi5pbmRleF0/LnRleHQgPz8gJycpLmZpbHRlcigodCkgPT4gdCAhPT0gJycpO1xuICAgIGNvbnN0IHdvcmR5ID0gdGV4dHMuZmlsdGVyKCh0KSA9PiB0LnNwbGl0KCcgJykubGVuZ3RoID4gMykubGVuZ3RoO1xuICAgIHJldHVybiB3b3JkeSAqIDIgPiB0ZXh0cy5sZW5ndGggPyB7IC4uLmNvbHVtbiwgcm9sZTogJ2luZGljYXRvcicgYXMgY29uc3QgfSA6IGNvbHVtbjtcbiAgfSk7XG59XG5cbi8qKiBPZiBzZXZlcmFsIGluZGljYXRvciBjb2x1bW5zIHRoZSBvbmUgY2FsbGVkIHNvIHN0YXlzOyBcIlN1Y2Nlc3MgY3JpdGVyaWFcIiBiZXNpZGUgXCJJbmRpY2F0b3JcIiBpcyBhbiBvdXRjb21lLiAqL1xuZnVuY3Rpb24gc2V0dGxlRHVwbGljYXRlcyhjb2x1bW5zOiByZWFkb25seSBDb2x1bW5bXSk6IENvbHVtbltdIHtcbiAgY29uc3QgaW5kaWNhdG9ycyA9IGNvbHVtbnMuZmlsdGVyKChjKSA9PiBjLnJvbGUgPT09ICdpbmRpY2F0b3InKTtcbiAgY29uc3QgbWFpbiA9IGluZGljYXRvcnMuZmluZCgoYykgPT4gL2luZGljYXRvcnxrcGl8bWV0cmljL2kudGVzdChjLnRpdGxlKSkgPz8gaW5kaWNhdG9yc1swXTtcbiAgcmV0dXJuIGNvbHVtbnMubWFwKChjKSA9PiAoYy5yb2xlID09PSAnaW5kaWNhdG9yJyAmJiBjICE9PSBtYWluID8geyAuLi5jLCByb2xlOiAnb3V0Y29tZScgYXMgY29uc3QgfSA6IGMpKTtcbn1cblxuZnVuY3Rpb24gdHlwZU9mKGNvbHVtbnM6IHJlYWRvbmx5IENvbHVtbltdKTogUGxhblRhYmxlWyd0eXBlJ10gfCB1bmRlZmluZWQge1xuICBjb25zdCBoYXMgPSAoLi4ucm9sZXM6IENvbHVtblJvbGVbXSk6IGJvb2xlYW4gPT4gY29sdW1ucy5zb21lKChjKSA9PiByb2xlcy5pbmNsdWRlcyhjLnJvbGUpKTtcbiAgaWYgKFxuICAgIGhhcygnaW5kaWNhdG9yJykgJiZcbiAgICBoYXMoJ29iamVjdGl2ZScsICdhY3Rpb24nLCAnYmFzZWxpbmUnLCAndGFyZ2V0JywgJ2RlYWRsaW5lJywgJ293bmVyJywgJ3NvdXJjZScsICdmcmVxdWVuY3knLCAnb3V0Y29tZScpXG4gIClcbiAgICByZXR1cm4gaGFzKCdhY3Rpb24nKSAmJiAhaGFzKCd0YXJnZXQnLCAnYmFzZWxpbmUnKSA/ICdhY3Rpb24nIDogJ2twaSc7XG4gIGlmIChoYXMoJ3RhcmdldCcpICYmIGhhcygnYmFzZWxpbmUnLCAnb2JqZWN0aXZlJywgJ291dGNvbWUnKSkgcmV0dXJuICdrcGknO1xuICBpZiAoaGFzKCdhY3Rpb24nKSAmJiBoYXMoJ293bmVyJywgJ2RlYWRsaW5lJywgJ2J1ZGdldCcsICdvdXRjb21lJywgJ29iamVjdGl2ZScsICd0YXJnZXQnKSkgcmV0dXJuICdhY3Rpb24nO1xuICBpZiAoY29sdW1ucy5maWx0ZXIoKGMpID0+IGMucm9sZSA9PT0gJ2FjdGlvbicpLmxlbmd0aCA+IDEpIHJldHVybiAnYWN0aW9uJztcbiAgaWYgKGhhcygnb3V0Y29tZScpICYmIGhhcygnb3duZXInLCAnZGVhZGxpbmUnKSkgcmV0dXJuICdhY3Rpb24nO1xuICBpZiAoaGFzKCdvYmplY3RpdmUnKSAmJiBoYXMoJ2RlYWRsaW5lJykgJiYgaGFzKCdvd25lcicpKSByZXR1cm4gJ2FjdGlvbic7XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbi8qKiBBIGNlbGwgb2YgYSByb3c6IGl0cyBvd24gdGV4dCwgb3Igd2hhdCBhIG1lcmdlZCBjZWxsIGFib3ZlIGl0IGhvbGRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDZWxsVmFsdWUge1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIC8qKiBJbmRleCBpbnRvIHRoZSBmaWxlJ3MgcGFzc2FnZXMgb2YgdGhlIHJvdyB0aGF0IGhvbGRzIGl0LiAqL1xuICByZWFkb25seSBwYXNzYWdlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNvbHVtbjogQ29sdW1uO1xuICAvKiogVHJ1ZSB3aGVuIGl0IHN0YW5kcyBpbiB0aGlzIHZlcnkgcm93LiAqL1xuICByZWFkb25seSBvd246IGJvb2xlYW47XG59XG5cbi8qKlxuICogVGhlIHZhbHVlcyBvZiBlYWNoIHJvdyBvZiBhIHRhYmxlLCBtZXJnZWQgY2VsbHMgY2FycmllZCBkb3duOiB3aGF0IGdyb3VwcyByb3dzIChudW1iZXIsIG9iamVjdGl2ZSwgYWN0aW9uKSBhbHdheXM7IG93bmVyLFxuICogZGVhZGxpbmUsIHBhcnRuZXIgYW5kIGJ1ZGdldCBvbmx5IHdpdGhpbiBhIGdyb3VwLCB0aGF0IGlzIHdoZXJlIGEgZ3JvdXBpbmcgY2VsbCB0byB0aGVpciBsZWZ0IGlzIGJsYW5rIHRvby5cbiAqIEByZXR1cm5zIG9uZSBsaXN0IHBlciByb3cgb2YgYHRhYmxlLnJvd3NgOyBibGFuayBjZWxscyBhbmQgcGxhY2Vob2xkZXJzIChcIlx1MjAxM1wiLCBcIlRCRFwiKSBhcmUgbGVmdCBvdXRcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRSb3dzKGZpbGU6IFBhcnNlZEZpbGUsIHRhYmxlOiBQbGFuVGFibGUpOiBDZWxsVmFsdWVbXVtdIHtcbiAgY29uc3QgZ3JvdXBpbmcgPSB0YWJsZS5jb2x1bW5zLmZpbHRlcihcbiAgICAoYykgPT5cbiAgICAgIChjLnJvbGUgPT09ICdpZCcgfHwgYy5yb2xlID09PSAnb2JqZWN0aXZlJyB8fCBjLnJvbGUgPT09ICdhY3Rpb24nKSAmJlxuICAgICAgdGFibGUucm93cy5zb21lKChyKSA9PiBjZWxsVGV4dChmaWxlLCByLCBjKSAhPT0gJycpLFxuICApO1xuICBjb25zdCByb3dzOiBDZWxsVmFsdWVbXVtdID0gW107XG4gIGxldCBhYm92ZTogcmVhZG9ubHkgQ2VsbFZhbHVlW10gPSBbXTtcbiAgZm9yIChjb25zdCBwYXNzYWdlIG9mIHRhYmxlLnJvd3MpIHtcbiAgICBjb25zdCB2YWx1ZXM6IENlbGxWYWx1ZVtdID0gW107XG4gICAgZm9yIChjb25zdCBjb2x1bW4gb2YgdGFibGUuY29sdW1ucykge1xuICAgICAgY29uc3QgdGV4dCA9IGNlbGxUZXh0KGZpbGUsIHBhc3NhZ2UsIGNvbHVtbik7XG4gICAgICBpZiAodGV4dCAhPT0gJycpIHtcbiAgICAgICAgaWYgKCFpc1BsYWNlaG9sZGVyKHRleHQpKSB2YWx1ZXMucHVzaCh7IHRleHQsIHBhc3NhZ2UsIGNvbHVtbiwgb3duOiB0cnVlIH0pO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGluR3JvdXAgPSBncm91cGluZy5zb21lKChnKSA9PiBnLmluZGV4IDwgY29sdW1uLmluZGV4ICYmIGNlbGxUZXh0KGZpbGUsIHBhc3NhZ2UsIGcpID09PSAnJyk7XG4gICAgICBjb25zdCBjYXJyaWVzID0gZ3JvdXBpbmcuaW5jbHVkZXMoY29sdW1uKSB8fCAoaW5Hcm91cCAmJiAvXig/Om93bmVyfGRlYWRsaW5lfHBhcnRuZXJ8YnVkZ2V0KSQvLnRlc3QoY29sdW1uLnJvbGUpKTtcbiAgICAgIGNvbnN0IHZhbHVlID0gY2FycmllcyA/IGFib3ZlLmZpbmQoKHYpID0+IHYuY29sdW1uID09PSBjb2x1bW4pIDogdW5kZWZpbmVkO1xuICAgICAgaWYgKHZhbHVlKSB2YWx1ZXMucHVzaCh7IC4uLnZhbHVlLCBvd246IGZhbHNlIH0pO1xuICAgIH1cbiAgICByb3dzLnB1c2godmFsdWVzKTtcbiAgICBhYm92ZSA9IHZhbHVlcztcbiAgfVxuICByZXR1cm4gcm93cztcbn1cblxuY29uc3QgY2VsbFRleHQgPSAoZmlsZTogUGFyc2VkRmlsZSwgcGFzc2FnZTogbnVtYmVyLCBjb2x1bW46IENvbHVtbik6IHN0cmluZyA9PlxuICBmaWxlLnBhc3NhZ2VzW3Bhc3NhZ2VdIS5yb3chLmNlbGxzW2NvbHVtbi5pbmRleF0/LnRleHQgPz8gJyc7XG4iLCAiLyoqIFRoZSBmaXZlIGxldHRlcnMgb2YgU01BUlQsIGp1ZGdlZCBmcm9tIHRoZSBmYWNldHMuICovXG5pbXBvcnQgdHlwZSB7IEFuYWx5c2VkRmlsZSwgQ29uZmlnLCBGYWNldHMsIExldHRlciwgTGV0dGVyVmVyZGljdCwgU3RhdGVtZW50IH0gZnJvbSAnLi4vdHlwZXMuanMnO1xuXG4vKiogV2hhdCB0aGUgbGV0dGVycyBuZWVkIGJlc2lkZSB0aGUgZmFjZXRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdXJyb3VuZGluZ3Mge1xuICByZWFkb25seSBraW5kOiBTdGF0ZW1lbnRbJ2tpbmQnXTtcbiAgLyoqIFdvcmRzIG9mIHRoZSBidWRnZXQgb3IgcmVzb3VyY2VzIGdpdmVuLCBpZiBhbnkuICovXG4gIHJlYWRvbmx5IHJlc291cmNlcz86IHN0cmluZztcbiAgLyoqIFdoYXQgaXQgYmVsb25ncyB0bzogdGhlIG9iamVjdGl2ZSdzIHRleHQgb3IgdGhlIGhlYWRpbmcsIGlmIGFueS4gKi9cbiAgcmVhZG9ubHkgb2JqZWN0aXZlPzogc3RyaW5nO1xuICAvKiogRm9jdXMgYXJlYSB0aGF0IGl0cyBvd24gcGFzc2FnZSBtYXRjaGVzLiAqL1xuICByZWFkb25seSBhcmVhPzogc3RyaW5nO1xuICByZWFkb25seSBwZXJpb2Q/OiB7IHJlYWRvbmx5IGZyb206IG51bWJlcjsgcmVhZG9ubHkgdG86IG51bWJlciB9O1xufVxuXG5leHBvcnQgdHlwZSBMZXR0ZXJzID0gUmVhZG9ubHk8UmVjb3JkPExldHRlciwgTGV0dGVyVmVyZGljdD4+O1xuXG5jb25zdCBxdW90ZSA9ICh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcgPT4gYFx1MjAxQyR7dGV4dC5sZW5ndGggPiA2MCA/IGAke3RleHQuc2xpY2UoMCwgNTcpLnRyaW1FbmQoKX1cdTIwMjZgIDogdGV4dH1cdTIwMURgO1xuXG4vKipcbiAqIEp1ZGdlcyB0aGUgbGV0dGVycy4gT25seSBTLCBNIGFuZCBUIG1heSBmYWlsOyBBIGFuZCBSIGFyZSBhdCBtb3N0IHdlYWssIHNpbmNlIHdoZXRoZXIgYSB0YXJnZXQgY2FuIGJlIGhhZCBhbmQgbWF0dGVyc1xuICogaXMgbm90IHdyaXR0ZW4gaW4gdGhlIHRleHQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqdWRnZUxldHRlcnMoZmFjZXRzOiBGYWNldHMsIGFyb3VuZDogU3Vycm91bmRpbmdzKTogTGV0dGVycyB7XG4gIHJldHVybiB7XG4gICAgUzoganVkZ2VTKGZhY2V0cyksXG4gICAgTToganVkZ2VNKGZhY2V0cywgYXJvdW5kKSxcbiAgICBBOiBqdWRnZUEoZmFjZXRzLCBhcm91bmQpLFxuICAgIFI6IGp1ZGdlUihhcm91bmQpLFxuICAgIFQ6IGp1ZGdlVChmYWNldHMsIGFyb3VuZCksXG4gIH07XG59XG5cbi8qKlxuICogU01BUlQgbWVhbnM6IFMsIE0gYW5kIFQgcGFzcyAoVCBtYXkgYmUgaW5oZXJpdGVkIGZyb20gdGhlIHN0cmF0ZWd5J3MgcGVyaW9kKSwgQSBhbmQgUiBkbyBub3QgZmFpbC5cbiAqIFRoZSBvbmUgZGVmaW5pdGlvbiwgdXNlZCBieSB0aGUgcmVnaXN0ZXIsIHRoZSBzdW1tYXJ5IGFuZCB0aGUgcnVsZXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1NtYXJ0KGxldHRlcnM6IExldHRlcnMpOiBib29sZWFuIHtcbiAgcmV0dXJuIChcbiAgICBsZXR0ZXJzLlMudmVyZGljdCA9PT0gJ3Bhc3MnICYmXG4gICAgbGV0dGVycy5NLnZlcmRpY3QgPT09ICdwYXNzJyAmJlxuICAgIGxldHRlcnMuVC52ZXJkaWN0ID09PSAncGFzcycgJiZcbiAgICBsZXR0ZXJzLkEudmVyZGljdCAhPT0gJ2ZhaWwnICYmXG4gICAgbGV0dGVycy5SLnZlcmRpY3QgIT09ICdmYWlsJ1xuICApO1xufVxuXG5mdW5jdGlvbiBqdWRnZVMoeyBzcGVjaWZpYyB9OiBGYWNldHMpOiBMZXR0ZXJWZXJkaWN0IHtcbiAgaWYgKHNwZWNpZmljKSByZXR1cm4geyB2ZXJkaWN0OiAncGFzcycsIHJlYXNvbjogYFNheXMgd2hhdCBpcyBtZWFudDogJHtxdW90ZShzcGVjaWZpYy50ZXh0KX0uYCB9O1xuICByZXR1cm4geyB2ZXJkaWN0OiAnZmFpbCcsIHJlYXNvbjogJ0RvZXMgbm90IHNheSB3aGF0IGV4YWN0bHkgaXMgZGVsaXZlcmVkIG9yIGNvdW50ZWQsIGFuZCBmb3Igd2hvbS4nIH07XG59XG5cbmZ1bmN0aW9uIGp1ZGdlTSh7IG1lYXN1cmFibGUsIHRhcmdldCB9OiBGYWNldHMsIHsga2luZCB9OiBTdXJyb3VuZGluZ3MpOiBMZXR0ZXJWZXJkaWN0IHtcbiAgaWYgKCFtZWFzdXJhYmxlKVxuICAgIHJldHVybiB7XG4gICAgICB2ZXJkaWN0OiAnZmFpbCcsXG4gICAgICByZWFzb246ICdOb3RoaW5nIGluIGl0IGNhbiBiZSBjb3VudGVkIG9yIGxvb2tlZCBhdDogbm8gbnVtYmVyLCBpbmRpY2F0b3Igb3IgZGVsaXZlcmFibGUuJyxcbiAgICB9O1xuICBpZiAoa2luZCA9PT0gJ2FjdGlvbicpIHJldHVybiB7IHZlcmRpY3Q6ICdwYXNzJywgcmVhc29uOiBgQ2FuIGJlIGNoZWNrZWQ6ICR7cXVvdGUobWVhc3VyYWJsZS50ZXh0KX0uYCB9O1xuICBpZiAoIXRhcmdldClcbiAgICByZXR1cm4ge1xuICAgICAgdmVyZGljdDogJ3dlYWsnLFxuICAgICAgcmVhc29uOiBgU2F5cyB3aGF0IGlzIG1lYXN1cmVkICgke3F1b3RlKG1lYXN1cmFibGUudGV4dCl9KSBidXQgbm90IHRoZSB2YWx1ZSB0byBiZSByZWFjaGVkLmAsXG4gICAgfTtcbiAgcmV0dXJuIHsgdmVyZGljdDogJ3Bhc3MnLCByZWFzb246IGBNZWFzdXJlZCBieSAke3F1b3RlKG1lYXN1cmFibGUudGV4dCl9LCB3aXRoIHRoZSB0YXJnZXQgJHtxdW90ZSh0YXJnZXQudGV4dCl9LmAgfTtcbn1cblxuZnVuY3Rpb24ganVkZ2VBKHsgYWJzb2x1dGUsIGJhc2VsaW5lLCBvd25lciB9OiBGYWNldHMsIHsgcmVzb3VyY2VzIH06IFN1cnJvdW5kaW5ncyk6IExldHRlclZlcmRpY3Qge1xuICBpZiAoYWJzb2x1dGUpIHJldHVybiB7IHZlcmRpY3Q6ICd3ZWFrJywgcmVhc29uOiBgQXNrcyBmb3Igd2hhdCBjYW4gaGFyZGx5IGJlIGhhZDogJHtxdW90ZShhYnNvbHV0ZS50ZXh0KX0uYCB9O1xuICBpZiAoYmFzZWxpbmUpIHJldHVybiB7IHZlcmRpY3Q6ICdwYXNzJywgcmVhc29uOiBgSGFzIGEgc3RhcnRpbmcgdmFsdWU6ICR7cXVvdGUoYmFzZWxpbmUudGV4dCl9LmAgfTtcbiAgaWYgKG93bmVyKSByZXR1cm4geyB2ZXJkaWN0OiAncGFzcycsIHJlYXNvbjogYFNvbWVib2R5IGlzIHJlc3BvbnNpYmxlOiAke3F1b3RlKG93bmVyLnRleHQpfS5gIH07XG4gIGlmIChyZXNvdXJjZXMgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgdmVyZGljdDogJ3Bhc3MnLCByZWFzb246IGBIYXMgcmVzb3VyY2VzOiAke3F1b3RlKHJlc291cmNlcyl9LmAgfTtcbiAgcmV0dXJuIHsgdmVyZGljdDogJ3dlYWsnLCByZWFzb246ICdOZWl0aGVyIGJhc2VsaW5lLCBvd25lciBub3IgcmVzb3VyY2VzIHNob3cgdGhhdCBpdCBjYW4gYmUgcmVhY2hlZC4nIH07XG59XG5cbmZ1bmN0aW9uIGp1ZGdlUih7IG9iamVjdGl2ZSwgYXJlYSB9OiBTdXJyb3VuZGluZ3MpOiBMZXR0ZXJWZXJkaWN0IHtcbiAgaWYgKG9iamVjdGl2ZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyB2ZXJkaWN0OiAncGFzcycsIHJlYXNvbjogYEJlbG9uZ3MgdG8gJHtxdW90ZShvYmplY3RpdmUpfS5gIH07XG4gIGlmIChhcmVhICE9PSB1bmRlZmluZWQpIHJldHVybiB7IHZlcmRpY3Q6ICdwYXNzJywgcmVhc29uOiBgQ29udHJpYnV0ZXMgdG8gZm9jdXMgYXJlYSAke2FyZWF9LmAgfTtcbiAgcmV0dXJuIHsgdmVyZGljdDogJ3dlYWsnLCByZWFzb246ICdObyBvYmplY3RpdmUsIHNlY3Rpb24gb3IgZm9jdXMgYXJlYSBzaG93cyB3aGF0IGl0IGNvbnRyaWJ1dGVzIHRvLicgfTtcbn1cblxuZnVuY3Rpb24ganVkZ2VUKHsgdGltZUJvdW5kIH06IEZhY2V0cywgeyBwZXJpb2QgfTogU3Vycm91bmRpbmdzKTogTGV0dGVyVmVyZGljdCB7XG4gIGlmICh0aW1lQm91bmQpIHJldHVybiB7IHZlcmRpY3Q6ICdwYXNzJywgcmVhc29uOiBgSGFzIGEgdGltZTogJHtxdW90ZSh0aW1lQm91bmQudGV4dCl9LmAgfTtcbiAgaWYgKHBlcmlvZClcbiAgICByZXR1cm4geyB2ZXJkaWN0OiAncGFzcycsIGluaGVyaXRlZDogdHJ1ZSwgcmVhc29uOiBgSW5oZXJpdHMgdGhlIHN0cmF0ZWd5XHUyMDE5cyBwZXJpb2QsICR7cGVyaW9kLmZyb219XHUyMDEzJHtwZXJpb2QudG99LmAgfTtcbiAgcmV0dXJuIHsgdmVyZGljdDogJ2ZhaWwnLCByZWFzb246ICdIYXMgbm8gZGVhZGxpbmUsIHBlcmlvZCBvciBmcmVxdWVuY3kuJyB9O1xufVxuXG4vKiogRmlyc3QgYW5kIGxhc3QgeWVhciBvZiB0aGUgc3RyYXRlZ3k6IGFzIGNvbmZpZ3VyZWQsIGVsc2UgYXMgaXRzIHRpdGxlIHNheXMgKFwiMjAyNlx1MjAxMzIwMzBcIikuICovXG5leHBvcnQgZnVuY3Rpb24gc3RyYXRlZ3lQZXJpb2QoXG4gIGZpbGVzOiByZWFkb25seSBBbmFseXNlZEZpbGVbXSxcbiAgY29uZmlnOiBDb25maWcsXG4pOiB7IGZyb206IG51bWJlcjsgdG86IG51bWJlciB9IHwgdW5kZWZpbmVkIHtcbiAgaWYgKGNvbmZpZy5wZXJpb2QpIHJldHVybiBjb25maWcucGVyaW9kO1xuICBjb25zdCB0aXRsZXMgPSBbXG4gICAgY29uZmlnLnRpdGxlLFxuICAgIC4uLmZpbGVzLnNsaWNlKDAsIDEpLmZsYXRNYXAoKHsgZmlsZSB9KSA9PlxuICAgICAgZmlsZS5zZWN0aW9uc1xuICAgICAgICAuc2xpY2UoMCwgMylcbiAgICAgICAgLmZpbHRlcigocykgPT4gcy5kZXB0aCA9PT0gMSlcbiAgICAgICAgLm1hcCgocykgPT4gcy50aXRsZSksXG4gICAgKSxcbiAgXTtcbiAgZm9yIChjb25zdCB0aXRsZSBvZiB0aXRsZXMpIHtcbiAgICBjb25zdCBmb3VuZCA9IC9cXGIoMjBcXGRcXGQpID8oPzpbLVx1MjAxM1x1MjAxNC9dfHRvfHVudGlsKSA/KDIwXFxkXFxkfFxcZFxcZClcXGIvLmV4ZWMoKHRpdGxlID8/ICcnKS5zbGljZSgwLCAzMDApKTtcbiAgICBpZiAoIWZvdW5kKSBjb250aW51ZTtcbiAgICBjb25zdCBmcm9tID0gTnVtYmVyKGZvdW5kWzFdKTtcbiAgICBjb25zdCB0byA9IGZvdW5kWzJdIS5sZW5ndGggPT09IDIgPyBNYXRoLmZsb29yKGZyb20gLyAxMDApICogMTAwICsgTnVtYmVyKGZvdW5kWzJdKSA6IE51bWJlcihmb3VuZFsyXSk7XG4gICAgaWYgKHRvID4gZnJvbSAmJiB0byAtIGZyb20gPD0gMjApIHJldHVybiB7IGZyb20sIHRvIH07XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7OztBQWdEQSxJQUFNLFFBQW9EO0FBQUEsRUFDeEQsQ0FBQyxNQUFNLDBHQUEwRztBQUFBLEVBQ2pIO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0EsQ0FBQyxVQUFVLHdGQUF3RjtBQUFBLEVBQ25HLENBQUMsYUFBYSx1RkFBdUY7QUFBQSxFQUNyRztBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0EsQ0FBQyxVQUFVLDJGQUEyRjtBQUFBLEVBQ3RHO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxDQUFDLFVBQVUscUZBQXFGO0FBQUEsRUFDaEc7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0EsQ0FBQyxhQUFhLHNCQUFzQjtBQUN0QztBQUdPLFNBQVMsYUFBYSxPQUEyQjtBQUN0RCxRQUFNLE9BQU8sTUFDVixNQUFNLEdBQUcsR0FBRyxFQUNaLFlBQVksRUFDWixRQUFRLHVCQUF1QixFQUFFLEVBQ2pDLFFBQVEscUJBQXFCLEdBQUcsRUFDaEMsUUFBUSxVQUFVLEdBQUcsRUFDckIsS0FBSztBQUNSLGFBQVcsQ0FBQyxNQUFNLE9BQU8sS0FBSyxNQUFPLEtBQUksUUFBUSxLQUFLLElBQUksRUFBRyxRQUFPO0FBQ3BFLFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBVyxNQUFrQixhQUFtQztBQUM5RSxRQUFNLFNBQXNCLENBQUM7QUFDN0IsUUFBTSxFQUFFLFNBQVMsSUFBSTtBQUNyQixXQUFTLElBQUksR0FBRyxJQUFJLFNBQVMsUUFBUSxLQUFLO0FBQ3hDLFVBQU0sTUFBTSxTQUFTLENBQUMsRUFBRztBQUN6QixRQUFJLEtBQUssVUFBVSxFQUFHO0FBQ3RCLFFBQUksTUFBTSxJQUFJO0FBQ2QsV0FBTyxNQUFNLFNBQVMsVUFBVSxTQUFTLEdBQUcsRUFBRyxLQUFLLFVBQVUsSUFBSSxTQUFTLFNBQVMsR0FBRyxFQUFHLElBQUssUUFBUSxFQUFHO0FBQzFHLFVBQU0sUUFBUSxVQUFVLFVBQVUsR0FBRyxLQUFLLFdBQVc7QUFDckQsUUFBSSxNQUFPLFFBQU8sS0FBSyxLQUFLO0FBQzVCLFFBQUksTUFBTTtBQUFBLEVBQ1o7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFVBQ1AsVUFDQSxNQUNBLEtBQ0EsYUFDdUI7QUFDdkIsTUFBSSxTQUFTO0FBRWIsTUFBSSxTQUFTLE1BQU0sRUFBRyxJQUFLLE1BQU0sTUFBTSxDQUFDLE1BQU0sRUFBRSxTQUFTLEVBQUUsS0FBSyxTQUFTLElBQUksSUFBSztBQUNsRixRQUFNLE9BQU8sU0FBUyxNQUFNLFNBQVMsR0FBRyxHQUFHO0FBQzNDLE1BQUksS0FBSyxXQUFXLEVBQUcsUUFBTztBQUM5QixRQUFNLFFBQVEsU0FBUyxNQUFNLEVBQUcsSUFBSztBQUNyQyxRQUFNLFVBQVU7QUFBQSxJQUNkLE1BQU0sSUFBSSxDQUFDLE1BQU0sVUFBVSxXQUFXLEtBQUssTUFBTSxPQUFPLEtBQUssUUFBUSxDQUFDO0FBQUEsSUFDdEU7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNBLFFBQU0sT0FBTyxPQUFPLE9BQU87QUFDM0IsTUFBSSxDQUFDLEtBQU0sUUFBTztBQUNsQixTQUFPLEVBQUUsTUFBTSxTQUFTLFFBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxHQUFHLE1BQU0sU0FBUyxJQUFJLENBQUMsRUFBRTtBQUMzRTtBQUdBLFNBQVMsV0FBVyxPQUFlLE9BQWUsVUFBNEI7QUFDNUUsUUFBTSxPQUFPLGFBQWEsS0FBSztBQUMvQixRQUFNLFFBQVEsMERBQTBELEtBQUssTUFBTSxNQUFNLEdBQUcsR0FBRyxDQUFDO0FBQ2hHLE1BQUksQ0FBQyxTQUFTLENBQUMsMEVBQTBFLEtBQUssSUFBSTtBQUNoRyxXQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU0sU0FBUztBQUN4QyxRQUFNLE9BQU8sU0FBUyxNQUFNLENBQUMsQ0FBQztBQUM5QixRQUFNLE9BQU8sTUFBTSxRQUFRLE1BQU0sQ0FBQyxHQUFHLEVBQUUsRUFBRSxRQUFRLGNBQWMsRUFBRSxNQUFNO0FBQ3ZFLE1BQUksU0FBUyxjQUFjLFNBQVMsU0FBVSxRQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU0sVUFBVSxLQUFLO0FBQzFGLE1BQUksUUFBUSxTQUFTLFlBQVksU0FBUyxlQUFlLDRCQUE0QixLQUFLLEtBQUs7QUFDN0YsV0FBTyxFQUFFLE9BQU8sT0FBTyxNQUFNLFVBQVUsVUFBVSxLQUFLO0FBQ3hELFNBQU8sRUFBRSxPQUFPLE9BQU8sTUFBTSxTQUFTO0FBQ3hDO0FBR0EsU0FBUyxPQUFPLFNBQTRCLE1BQTBCLGFBQWdDO0FBQ3BHLFFBQU0sTUFBTSxDQUFDLFNBQThCLFFBQVEsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLElBQUk7QUFDOUUsUUFBTSxXQUFXLElBQUksUUFBUSxLQUFLLElBQUksVUFBVTtBQUNoRCxNQUFJLFVBQVUsUUFBUSxJQUFJLENBQUMsV0FBbUI7QUFFNUMsUUFBSSxPQUFPLFNBQVMsZUFBZSx3QkFBd0IsS0FBSyxPQUFPLE1BQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxZQUFZLENBQUMsSUFBSSxRQUFRO0FBQ2hILGFBQU8sRUFBRSxHQUFHLFFBQVEsTUFBTSxTQUFTO0FBQ3JDLFdBQU87QUFBQSxFQUNULENBQUM7QUFDRCxZQUFVLFlBQVksU0FBUyxNQUFNLFdBQVc7QUFDaEQsTUFBSSxDQUFDLFFBQVEsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLGVBQWUsRUFBRSxTQUFTLFNBQVMsRUFBRyxXQUFVLGNBQWMsU0FBUyxJQUFJO0FBQy9HLFNBQU8saUJBQWlCLE9BQU87QUFDakM7QUFHQSxTQUFTLFlBQVksU0FBNEIsTUFBMEIsYUFBZ0M7QUFDekcsUUFBTSxRQUFRLFFBQVEsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLFlBQVksRUFBRSxTQUFTLE1BQVMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBUSxFQUFFLElBQUs7QUFDakgsUUFBTSxRQUFRLE1BQU0sQ0FBQztBQUNyQixNQUFJLE1BQU0sU0FBUyxLQUFLLENBQUMsU0FBUyxRQUFRLEtBQUssQ0FBQyxNQUFNLEVBQUUsU0FBUyxVQUFVLEVBQUcsUUFBTyxDQUFDLEdBQUcsT0FBTztBQUNoRyxRQUFNLFFBQVEsS0FBSyxPQUFPLENBQUMsTUFBTSwwQkFBMEIsS0FBSyxFQUFFLElBQUssTUFBTSxNQUFNLEtBQUssR0FBRyxRQUFRLEVBQUUsQ0FBQyxFQUFFO0FBQ3hHLFFBQU0sYUFDSCxnQkFBZ0IsVUFBYSxNQUFNLE9BQVEsZUFBaUIsS0FBSyxTQUFTLEtBQUssUUFBUSxJQUFJLEtBQUs7QUFDbkcsU0FBTyxRQUFRLElBQUksQ0FBQyxNQUFPLGNBQWMsRUFBRSxVQUFVLE1BQU0sUUFBUSxFQUFFLEdBQUcsR0FBRyxNQUFNLFdBQW9CLElBQUksQ0FBRTtBQUM3RztBQUdBLFNBQVMsY0FBYyxTQUE0QixNQUFvQztBQUNyRixTQUFPLFFBQVEsSUFBSSxDQUFDLFdBQVc7QUFDN0IsUUFBSSxPQUFPLFNBQVMsWUFBWSxPQUFPLFNBQVMsT0FBVyxRQUFPO0FBQ2xFLFVBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSyxNQUFNLE9BQU8sS0FBSyxHQUFHLFFBQVEsRUFBRSxFQUFFLE9BQU8sQ0FBQyxNQUFNLE1BQU0sRUFBRTtBQUM1RixVQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsTUFBTSxFQUFFLE1BQU0sR0FBRyxFQUFFLFNBQVMsQ0FBQyxFQUFFO0FBQzNELFdBQU8sUUFBUSxJQUFJLE1BQU0sU0FBUyxFQUFFLEdBQUcsUUFBUSxNQUFNLFlBQXFCLElBQUk7QUFBQSxFQUNoRixDQUFDO0FBQ0g7QUFHQSxTQUFTLGlCQUFpQixTQUFzQztBQUM5RCxRQUFNLGFBQWEsUUFBUSxPQUFPLENBQUMsTUFBTSxFQUFFLFNBQVMsV0FBVztBQUMvRCxRQUFNLE9BQU8sV0FBVyxLQUFLLENBQUMsTUFBTSx3QkFBd0IsS0FBSyxFQUFFLEtBQUssQ0FBQyxLQUFLLFdBQVcsQ0FBQztBQUMxRixTQUFPLFFBQVEsSUFBSSxDQUFDLE1BQU8sRUFBRSxTQUFTLGVBQWUsTUFBTSxPQUFPLEVBQUUsR0FBRyxHQUFHLE1BQU0sVUFBbUIsSUFBSSxDQUFFO0FBQzNHO0FBRUEsU0FBUyxPQUFPLFNBQTJEO0FBQ3pFLFFBQU0sTUFBTSxJQUFJLFVBQWlDLFFBQVEsS0FBSyxDQUFDLE1BQU0sTUFBTSxTQUFTLEVBQUUsSUFBSSxDQUFDO0FBQzNGLE1BQ0UsSUFBSSxXQUFXLEtBQ2YsSUFBSSxhQUFhLFVBQVUsWUFBWSxVQUFVLFlBQVksU0FBUyxVQUFVLGFBQWEsU0FBUztBQUV0RyxXQUFPLElBQUksUUFBUSxLQUFLLENBQUMsSUFBSSxVQUFVLFVBQVUsSUFBSSxXQUFXO0FBQ2xFLE1BQUksSUFBSSxRQUFRLEtBQUssSUFBSSxZQUFZLGFBQWEsU0FBUyxFQUFHLFFBQU87QUFDckUsTUFBSSxJQUFJLFFBQVEsS0FBSyxJQUFJLFNBQVMsWUFBWSxVQUFVLFdBQVcsYUFBYSxRQUFRLEVBQUcsUUFBTztBQUNsRyxNQUFJLFFBQVEsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLFFBQVEsRUFBRSxTQUFTLEVBQUcsUUFBTztBQUNsRSxNQUFJLElBQUksU0FBUyxLQUFLLElBQUksU0FBUyxVQUFVLEVBQUcsUUFBTztBQUN2RCxNQUFJLElBQUksV0FBVyxLQUFLLElBQUksVUFBVSxLQUFLLElBQUksT0FBTyxFQUFHLFFBQU87QUFDaEUsU0FBTztBQUNUO0FBaUJPLFNBQVMsU0FBUyxNQUFrQixPQUFpQztBQUMxRSxRQUFNLFdBQVcsTUFBTSxRQUFRO0FBQUEsSUFDN0IsQ0FBQyxPQUNFLEVBQUUsU0FBUyxRQUFRLEVBQUUsU0FBUyxlQUFlLEVBQUUsU0FBUyxhQUN6RCxNQUFNLEtBQUssS0FBSyxDQUFDLE1BQU0sU0FBUyxNQUFNLEdBQUcsQ0FBQyxNQUFNLEVBQUU7QUFBQSxFQUN0RDtBQUNBLFFBQU0sT0FBc0IsQ0FBQztBQUM3QixNQUFJLFFBQThCLENBQUM7QUFDbkMsYUFBVyxXQUFXLE1BQU0sTUFBTTtBQUNoQyxVQUFNLFNBQXNCLENBQUM7QUFDN0IsZUFBVyxVQUFVLE1BQU0sU0FBUztBQUNsQyxZQUFNLE9BQU8sU0FBUyxNQUFNLFNBQVMsTUFBTTtBQUMzQyxVQUFJLFNBQVMsSUFBSTtBQUNmLFlBQUksQ0FBQyxjQUFjLElBQUksRUFBRyxRQUFPLEtBQUssRUFBRSxNQUFNLFNBQVMsUUFBUSxLQUFLLEtBQUssQ0FBQztBQUMxRTtBQUFBLE1BQ0Y7QUFDQSxZQUFNLFVBQVUsU0FBUyxLQUFLLENBQUMsTUFBTSxFQUFFLFFBQVEsT0FBTyxTQUFTLFNBQVMsTUFBTSxTQUFTLENBQUMsTUFBTSxFQUFFO0FBQ2hHLFlBQU0sVUFBVSxTQUFTLFNBQVMsTUFBTSxLQUFNLFdBQVcsc0NBQXNDLEtBQUssT0FBTyxJQUFJO0FBQy9HLFlBQU0sUUFBUSxVQUFVLE1BQU0sS0FBSyxDQUFDLE1BQU0sRUFBRSxXQUFXLE1BQU0sSUFBSTtBQUNqRSxVQUFJLE1BQU8sUUFBTyxLQUFLLEVBQUUsR0FBRyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQUEsSUFDakQ7QUFDQSxTQUFLLEtBQUssTUFBTTtBQUNoQixZQUFRO0FBQUEsRUFDVjtBQUNBLFNBQU87QUFDVDtBQUVBLElBQU0sV0FBVyxDQUFDLE1BQWtCLFNBQWlCLFdBQ25ELEtBQUssU0FBUyxPQUFPLEVBQUcsSUFBSyxNQUFNLE9BQU8sS0FBSyxHQUFHLFFBQVE7OztBQ3RQNUQsSUFBTSxRQUFRLENBQUMsU0FBeUIsU0FBSSxLQUFLLFNBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLENBQUMsV0FBTSxJQUFJO0FBTWhHLFNBQVMsYUFBYSxRQUFnQixRQUErQjtBQUMxRSxTQUFPO0FBQUEsSUFDTCxHQUFHLE9BQU8sTUFBTTtBQUFBLElBQ2hCLEdBQUcsT0FBTyxRQUFRLE1BQU07QUFBQSxJQUN4QixHQUFHLE9BQU8sUUFBUSxNQUFNO0FBQUEsSUFDeEIsR0FBRyxPQUFPLE1BQU07QUFBQSxJQUNoQixHQUFHLE9BQU8sUUFBUSxNQUFNO0FBQUEsRUFDMUI7QUFDRjtBQU1PLFNBQVMsUUFBUSxTQUEyQjtBQUNqRCxTQUNFLFFBQVEsRUFBRSxZQUFZLFVBQ3RCLFFBQVEsRUFBRSxZQUFZLFVBQ3RCLFFBQVEsRUFBRSxZQUFZLFVBQ3RCLFFBQVEsRUFBRSxZQUFZLFVBQ3RCLFFBQVEsRUFBRSxZQUFZO0FBRTFCO0FBRUEsU0FBUyxPQUFPLEVBQUUsU0FBUyxHQUEwQjtBQUNuRCxNQUFJLFNBQVUsUUFBTyxFQUFFLFNBQVMsUUFBUSxRQUFRLHVCQUF1QixNQUFNLFNBQVMsSUFBSSxDQUFDLElBQUk7QUFDL0YsU0FBTyxFQUFFLFNBQVMsUUFBUSxRQUFRLG1FQUFtRTtBQUN2RztBQUVBLFNBQVMsT0FBTyxFQUFFLFlBQVksT0FBTyxHQUFXLEVBQUUsS0FBSyxHQUFnQztBQUNyRixNQUFJLENBQUM7QUFDSCxXQUFPO0FBQUEsTUFDTCxTQUFTO0FBQUEsTUFDVCxRQUFRO0FBQUEsSUFDVjtBQUNGLE1BQUksU0FBUyxTQUFVLFFBQU8sRUFBRSxTQUFTLFFBQVEsUUFBUSxtQkFBbUIsTUFBTSxXQUFXLElBQUksQ0FBQyxJQUFJO0FBQ3RHLE1BQUksQ0FBQztBQUNILFdBQU87QUFBQSxNQUNMLFNBQVM7QUFBQSxNQUNULFFBQVEsMEJBQTBCLE1BQU0sV0FBVyxJQUFJLENBQUM7QUFBQSxJQUMxRDtBQUNGLFNBQU8sRUFBRSxTQUFTLFFBQVEsUUFBUSxlQUFlLE1BQU0sV0FBVyxJQUFJLENBQUMscUJBQXFCLE1BQU0sT0FBTyxJQUFJLENBQUMsSUFBSTtBQUNwSDtBQUVBLFNBQVMsT0FBTyxFQUFFLFVBQVUsVUFBVSxNQUFNLEdBQVcsRUFBRSxVQUFVLEdBQWdDO0FBQ2pHLE1BQUksU0FBVSxRQUFPLEVBQUUsU0FBUyxRQUFRLFFBQVEsb0NBQW9DLE1BQU0sU0FBUyxJQUFJLENBQUMsSUFBSTtBQUM1RyxNQUFJLFNBQVUsUUFBTyxFQUFFLFNBQVMsUUFBUSxRQUFRLHlCQUF5QixNQUFNLFNBQVMsSUFBSSxDQUFDLElBQUk7QUFDakcsTUFBSSxNQUFPLFFBQU8sRUFBRSxTQUFTLFFBQVEsUUFBUSw0QkFBNEIsTUFBTSxNQUFNLElBQUksQ0FBQyxJQUFJO0FBQzlGLE1BQUksY0FBYyxPQUFXLFFBQU8sRUFBRSxTQUFTLFFBQVEsUUFBUSxrQkFBa0IsTUFBTSxTQUFTLENBQUMsSUFBSTtBQUNyRyxTQUFPLEVBQUUsU0FBUyxRQUFRLFFBQVEscUVBQXFFO0FBQ3pHO0FBRUEsU0FBUyxPQUFPLEVBQUUsV0FBVyxLQUFLLEdBQWdDO0FBQ2hFLE1BQUksY0FBYyxPQUFXLFFBQU8sRUFBRSxTQUFTLFFBQVEsUUFBUSxjQUFjLE1BQU0sU0FBUyxDQUFDLElBQUk7QUFDakcsTUFBSSxTQUFTLE9BQVcsUUFBTyxFQUFFLFNBQVMsUUFBUSxRQUFRLDZCQUE2QixJQUFJLElBQUk7QUFDL0YsU0FBTyxFQUFFLFNBQVMsUUFBUSxRQUFRLG9FQUFvRTtBQUN4RztBQUVBLFNBQVMsT0FBTyxFQUFFLFVBQVUsR0FBVyxFQUFFLE9BQU8sR0FBZ0M7QUFDOUUsTUFBSSxVQUFXLFFBQU8sRUFBRSxTQUFTLFFBQVEsUUFBUSxlQUFlLE1BQU0sVUFBVSxJQUFJLENBQUMsSUFBSTtBQUN6RixNQUFJO0FBQ0YsV0FBTyxFQUFFLFNBQVMsUUFBUSxXQUFXLE1BQU0sUUFBUSx3Q0FBbUMsT0FBTyxJQUFJLFNBQUksT0FBTyxFQUFFLElBQUk7QUFDcEgsU0FBTyxFQUFFLFNBQVMsUUFBUSxRQUFRLHdDQUF3QztBQUM1RTtBQUdPLFNBQVMsZUFDZCxPQUNBLFFBQzBDO0FBQzFDLE1BQUksT0FBTyxPQUFRLFFBQU8sT0FBTztBQUNqQyxRQUFNLFNBQVM7QUFBQSxJQUNiLE9BQU87QUFBQSxJQUNQLEdBQUcsTUFBTSxNQUFNLEdBQUcsQ0FBQyxFQUFFO0FBQUEsTUFBUSxDQUFDLEVBQUUsS0FBSyxNQUNuQyxLQUFLLFNBQ0YsTUFBTSxHQUFHLENBQUMsRUFDVixPQUFPLENBQUMsTUFBTSxFQUFFLFVBQVUsQ0FBQyxFQUMzQixJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUs7QUFBQSxJQUN2QjtBQUFBLEVBQ0Y7QUFDQSxhQUFXLFNBQVMsUUFBUTtBQUMxQixVQUFNLFFBQVEsbURBQW1ELE1BQU0sU0FBUyxJQUFJLE1BQU0sR0FBRyxHQUFHLENBQUM7QUFDakcsUUFBSSxDQUFDLE1BQU87QUFDWixVQUFNLE9BQU8sT0FBTyxNQUFNLENBQUMsQ0FBQztBQUM1QixVQUFNLEtBQUssTUFBTSxDQUFDLEVBQUcsV0FBVyxJQUFJLEtBQUssTUFBTSxPQUFPLEdBQUcsSUFBSSxNQUFNLE9BQU8sTUFBTSxDQUFDLENBQUMsSUFBSSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQ3JHLFFBQUksS0FBSyxRQUFRLEtBQUssUUFBUSxHQUFJLFFBQU8sRUFBRSxNQUFNLEdBQUc7QUFBQSxFQUN0RDtBQUNBLFNBQU87QUFDVDsiLAogICJuYW1lcyI6IFtdCn0K
