import {
  count,
  list,
  quote
} from "./chunk-4VCL2ROO.mjs";
import {
  readRows,
  readTables,
  strategyPeriod
} from "./chunk-R4CAFXOU.mjs";
import {
  ESCAPES
} from "./chunk-4MJL66B6.mjs";
import {
  pointAt
} from "./chunk-6YUTXQMJ.mjs";

// src/rules/kpi/plan-rows.ts
var RULE_OF = {
  owner: "action/no-owner",
  deadline: "action/no-deadline",
  budget: "action/no-resources"
};
var PARTS = Object.keys(RULE_OF);
var partsOn = ({ rules }) => PARTS.filter((p) => rules[RULE_OF[p]] !== "off");
var hasColumn = ({ table }, part) => table.columns.some((c) => c.role === part || part === "deadline" && c.role === "frequency");
function blankParts(plan, config) {
  const { file, table } = plan;
  const asked = partsOn(config).filter((p) => hasColumn(plan, p));
  const all = /* @__PURE__ */ new Map();
  const byPassage = new Map(plan.statements.map((s) => [s.passage, s]));
  readRows(file, table).forEach((values, k) => {
    const statement = byPassage.get(table.rows[k]);
    if (!statement) return;
    const has = (p) => values.some((v) => v.column.role === p || p === "deadline" && v.column.role === "frequency") || p === "owner" && statement.facets.owner !== null || p === "deadline" && statement.facets.timeBound !== null;
    all.set(
      statement.passage,
      asked.filter((p) => !has(p))
    );
  });
  const blank = (p) => [...all.values()].filter((g) => g.includes(p)).length;
  const sparse = all.size > 2 ? asked.filter((p) => blank(p) * 2 > all.size) : [];
  const gaps = new Map([...all].map(([passage, parts]) => [passage, parts.filter((p) => !sparse.includes(p))]));
  return { gaps, sparse, sparseRows: sparse[0] ? blank(sparse[0]) : 0 };
}

// src/rules/kpi/gaps.ts
var RULE_OF2 = {
  specific: "kpi/not-specific",
  measurable: "kpi/not-measurable",
  target: "kpi/no-target",
  timeBound: "kpi/not-time-bound",
  owner: "kpi/no-owner",
  baseline: "kpi/no-baseline"
};
var ORDER = Object.keys(RULE_OF2);
var COLUMNS = {
  target: "target",
  timeBound: "deadline",
  owner: "owner",
  baseline: "baseline"
};
var known = /* @__PURE__ */ new WeakMap();
function findGaps(context) {
  const answer = known.get(context) ?? judge(context);
  known.set(context, answer);
  return answer;
}
function judge(context) {
  const period = strategyPeriod(context.files, context.config);
  const tables = context.files.flatMap(({ file }) => {
    const own = context.statements.filter((s) => s.path === file.path && s.source === "row");
    return readTables(file, period?.from).map((table) => ({
      file,
      table,
      statements: own.filter((s) => table.rows.includes(s.passage))
    }));
  });
  const isOn = (gap) => context.config.rules[RULE_OF2[gap]] !== "off";
  const single = [];
  const whole = [];
  const isKpi = (s) => s.kind === "kpi";
  const plans = tables.filter((t) => t.table.type === "action");
  const outcomes = plans.flatMap((t) => t.statements.filter(isKpi));
  const ofPlans = commonGaps(outcomes).filter((g) => isOn(g) && g === "target");
  const firstPlan = plans.find((t) => t.statements.some(isKpi));
  if (ofPlans.length > 0 && firstPlan) whole.push({ table: firstPlan, gaps: ofPlans, rows: outcomes.length });
  for (const table of tables) {
    const kpis = table.statements.filter(isKpi);
    const common = table.table.type === "kpi" ? commonGaps(kpis).filter(isOn) : ofPlans;
    if (common.length > 0 && common !== ofPlans) whole.push({ table, gaps: common, rows: kpis.length });
    const blank = table.table.type === "action" ? blankParts(table, context.config).gaps : void 0;
    for (const statement of kpis) {
      if (blank && (blank.get(statement.passage)?.length ?? 0) > 0) continue;
      const gaps = gapsInRow(statement, table.table).filter((g) => isOn(g) && !common.includes(g));
      if (gaps.length > 0) single.push({ statement, gaps, table });
    }
  }
  const counted = [];
  for (const statement of context.statements) {
    if (statement.kind !== "kpi" || statement.source === "row") continue;
    const gaps = gapsOf(statement).filter((g) => isOn(g) && g !== "baseline");
    if (gaps.length === 0) continue;
    const marked = isMarked(statement, context) || context.config.profile === "release";
    (marked ? single : counted).push({ statement, gaps });
  }
  return { tables, single, whole, counted };
}
function gapsOf({ facets, letters }) {
  return ORDER.filter((gap) => {
    if (gap === "target") return facets.target === null && facets.measurable !== null;
    if (gap === "timeBound") return letters.T.verdict === "fail";
    if (gap === "baseline") return facets.baseline === null && facets.measurable !== null;
    return facets[gap] === null;
  });
}
function commonGaps(kpis) {
  if (kpis.length < 3) return [];
  const all = kpis.map(gapsOf);
  return ORDER.filter(
    (gap) => COLUMNS[gap] !== void 0 && all.filter((gaps) => gaps.includes(gap)).length * 2 > kpis.length
  );
}
function gapsInRow(statement, table) {
  const dated = table.type === "kpi" && table.columns.some((c) => c.role === "deadline") && !statement.facets.timeBound;
  const gaps = gapsOf(statement);
  return ORDER.filter((g) => (gaps.includes(g) || g === "timeBound" && dated) && askedIn(table, g));
}
function askedIn(table, gap) {
  if (table.type === "kpi") return gap !== "baseline" || table.columns.some((c) => c.role === "baseline");
  return gap === "specific" || gap === "measurable" || gap === "target";
}
function isMarked(statement, { files }) {
  const passage = files.find(({ file }) => file.path === statement.path)?.file.passages[statement.passage];
  if (!passage) return false;
  if (/^(?:KPI|Indicator|Target|Metric)s?(?: \d{1,3})?[:.–—-]/.test(statement.text)) return true;
  const above = [passage.headings.at(-1) ?? "", passage.leadIns.at(-1) ?? ""];
  return passage.kind === "item" && above.some(
    (t) => /\bKPIs?\b|\bindicators?\b|\bmeasurable targets?\b|\bsuccess (?:criteria|measures)\b/i.test(t.slice(0, 300))
  );
}

// src/rules/action/budget-total.ts
var budgetTotal = {
  id: "action/budget-total",
  severity: "warning",
  summary: "The amounts of a budget column do not add up to the total that is stated below them.",
  help: "The amounts above a row that begins with \u201CTotal\u201D were added up. The rule is silent where a cell holds anything but one plain amount, or where units differ.",
  *check(context) {
    for (const plan of findGaps(context).tables) {
      for (const column of plan.table.columns.filter((c) => c.role === "budget")) {
        const wrong = compare(plan, column.index);
        if (!wrong) continue;
        yield {
          path: plan.file.path,
          position: plan.file.passages[wrong.passage].row.cells[column.index].position,
          subject: column.title,
          message: `The total ${quote(wrong.stated)} of the column ${quote(column.title)} should be ${wrong.sum}, if the amounts above are right.`
        };
      }
    }
  }
};
function compare({ file, table }, column) {
  let sum = 0;
  let rows = 0;
  let unit;
  for (const passage of table.rows) {
    const { cells } = file.passages[passage].row;
    const text = cells[column]?.text ?? "";
    const amount = readAmount(text);
    if (!amount || unit !== void 0 && unit !== amount.unit) return void 0;
    unit = amount.unit;
    if (/^(?:grand )?total\b/i.test(cells.find((c) => c.text !== "")?.text ?? "")) {
      const right = Math.abs(sum - amount.value) < 5e-3 * Math.max(1, rows);
      return rows < 2 || right ? void 0 : { passage, stated: text, sum: Math.round(sum * 100) / 100 };
    }
    sum += amount.value;
    rows++;
  }
  return void 0;
}
function readAmount(text) {
  const found = /^([€$£]|[A-Z]{3})? ?(\d{1,3}(?:[ ,]\d{3}){1,4}|\d{1,12}(?:\.\d{1,3})?) ?((?:million|billion|thousand|m|bn|k)?(?: ?(?:€|EUR|USD|[A-Z]{3}))?)$/.exec(
    text.trim()
  );
  return found ? { value: Number(found[2].replace(/[ ,]/g, "")), unit: `${found[1] ?? ""}${found[3].replace(" ", "")}` } : void 0;
}

// src/rules/kpi/fixes.ts
var FIELD = {
  target: "[target]",
  deadline: "[date]",
  owner: "[responsible body]",
  baseline: "[baseline]",
  budget: "[budget]"
};
var COLUMN_OF = {
  target: "target",
  timeBound: "deadline",
  owner: "owner",
  baseline: "baseline"
};
var KPI_HEADER = "| Indicator | Baseline | Target | Deadline | Owner | Source of data |\n|---|---|---|---|---|---|";
var KPI_FIELDS = "| [indicator] | [baseline] | [target] | [date] | [responsible body] | [source of data] |";
var insertion = (path, at, text) => ({ path, start: at, end: at, text });
function fillCells(file, table, passage, roles) {
  const cells = file.passages[passage]?.row?.cells ?? [];
  const edits = table.columns.flatMap((column) => {
    const cell = cells[column.index];
    const field = FIELD[column.role];
    if (!cell || cell.text !== "" || !field || !roles.includes(column.role)) return [];
    return [insertion(file.path, cell.position.start, field)];
  });
  return edits.length === 0 ? [] : [{ title: edits.length > 1 ? "Fill the blank cells" : `Put ${edits[0].text} into the blank cell`, edits }];
}
var fillGaps = (file, table, { passage }, gaps) => fillCells(
  file,
  table,
  passage,
  gaps.flatMap((g) => COLUMN_OF[g] ?? [])
);
function completeSentence(file, statement, gaps) {
  const end = endOfWords(file, statement);
  const time = statement.facets.timeBound?.position.start;
  const beforeTime = time && time.offset > statement.position.start.offset && /^\s*$/.test(file.text.slice(statement.facets.timeBound.position.end.offset, end.offset)) ? pointBefore(file, statement, time.offset) : end;
  const edits = [];
  if (gaps.includes("target")) {
    const value = statement.facets.baseline ? " to [target]" : " from [baseline] to [target]";
    edits.push(insertion(file.path, beforeTime, value));
  }
  const tail = `${gaps.includes("timeBound") ? " by [date]" : ""}${gaps.includes("owner") ? " (owner: [responsible body])" : ""}`;
  if (tail !== "") edits.push(insertion(file.path, end, tail));
  const sameSpot = edits.length === 2 && edits[0].start.offset === edits[1].start.offset;
  const merged = sameSpot ? [insertion(file.path, end, edits[0].text + edits[1].text)] : edits;
  return merged.length === 0 ? [] : [{ title: `Add \u201C${merged.map((e) => e.text.trim()).join("\u201D, \u201C")}\u201D`, edits: merged }];
}
function endOfWords(file, { position }) {
  let offset = position.end.offset;
  while (offset > position.start.offset && /[\s.;,]/.test(file.text[offset - 1])) offset--;
  return pointAt(file.text, position.start, offset);
}
function pointBefore(file, { position }, offset) {
  let at = offset;
  while (at > position.start.offset && /\s/.test(file.text[at - 1])) at--;
  return pointAt(file.text, position.start, at);
}
function asTableRow(file, statement) {
  const { facets } = statement;
  const cell = (words, field) => words ? words.text.replace(/\|/g, "\\|") : field;
  const row = [
    statement.text.replace(/[.;]$/, "").replace(/\|/g, "\\|"),
    cell(facets.baseline, "[baseline]"),
    cell(facets.target, "[target]"),
    cell(facets.timeBound, "[date]"),
    cell(facets.owner, "[responsible body]"),
    "[source of data]"
  ];
  const at = endOfBlock(file, statement.passage);
  return {
    title: "Add it as a row of a KPI table",
    edits: [insertion(file.path, at, `

${KPI_HEADER}
| ${row.join(" | ")} |`)]
  };
}
function endOfBlock({ passages }, index) {
  let last = index;
  const inList = passages[index].kind === "item";
  while (inList && passages[last + 1]?.kind === "item" && passages[last + 1].section === passages[index].section)
    last++;
  return passages[last].position.end;
}
function emptyTable(file, line) {
  const section = file.sections.find((s) => s.position.start.line === line);
  if (!section) return [];
  return [
    {
      title: "Insert an empty KPI table",
      edits: [insertion(file.path, section.end, `

${KPI_HEADER}
${KPI_FIELDS}`)]
    }
  ];
}

// src/rules/action/plan-gaps.ts
var COLUMN = {
  owner: "a responsible body",
  deadline: "a deadline",
  budget: "resources"
};
var CELL = {
  owner: "nobody responsible",
  deadline: "no deadline",
  budget: "no resources"
};
var LACKED = {
  owner: "names nobody responsible",
  deadline: "has no deadline",
  budget: "has no resources"
};
function planRule(part, texts) {
  return {
    id: RULE_OF[part],
    ...texts,
    *check(context) {
      const plans = findGaps(context).tables.filter(({ table }) => table.type === "action");
      yield* reportColumns(context, plans, part);
      for (const plan of plans) yield* reportRows(context, plan, part);
      yield* reportCounted(context, part);
    }
  };
}
function missingColumns(context, plan) {
  const given = (s, part) => (part === "owner" ? s.facets.owner : part === "deadline" ? s.facets.timeBound : null) !== null;
  return partsOn(context.config).filter(
    (part) => !hasColumn(plan, part) && plan.statements.filter((s) => given(s, part)).length * 2 <= plan.statements.length
  );
}
function* reportColumns(context, plans, part) {
  const same = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const missing = missingColumns(context, plan);
    if (missing[0] !== part || plan.statements.length === 0) continue;
    same.set(missing.join(), [...same.get(missing.join()) ?? [], plan]);
  }
  for (const [key, tables] of same) {
    const [first, ...others] = tables;
    const place = ({ file, table }) => ({ path: file.path, position: file.passages[table.header].position });
    const also = others.length > 0 ? `, nor ${others.length === 1 ? "has one other table" : `have ${others.length} other tables`}` : "";
    yield {
      ...place(first),
      subject: key,
      message: `This action plan has no column for ${list(
        key.split(",").map((p) => COLUMN[p]),
        "or"
      )}${also}.`,
      related: others.slice(0, 5).map((o) => ({ ...place(o), message: "This table has none either." }))
    };
  }
}
function* reportRows(context, plan, part) {
  const { file, table } = plan;
  const { gaps, sparse, sparseRows } = blankParts(plan, context.config);
  if (sparse[0] === part) {
    const rows = sparseRows;
    yield {
      path: file.path,
      position: file.passages[table.header].position,
      subject: "blank column",
      message: `Of the ${count(plan.statements.length, "action")} in this plan, ${rows} have ${list(sparse.map((p) => CELL[p]))}.`
    };
  }
  for (const [passage, all] of gaps) {
    if (all[0] !== part) continue;
    const statement = plan.statements.find((s) => s.passage === passage);
    const untargeted = statement.kind === "kpi" && gapsOf(statement).includes("target");
    const also = untargeted ? `, and its indicator ${quote(statement.text)} has no target value` : "";
    yield {
      path: file.path,
      position: statement.position,
      subject: statement.text.slice(0, 80),
      message: `The action ${quote(deedOf(plan, passage) ?? statement.text)} ${list(all.map((p) => LACKED[p]))}${also}.`,
      fixes: fillCells(file, table, passage, all)
    };
  }
}
function deedOf({ file, table }, passage) {
  const cells = file.passages[passage].row.cells;
  return table.columns.filter((c) => c.role === "action").map((c) => cells[c.index]?.text ?? "").filter((t) => t !== "").at(-1);
}
function* reportCounted(context, part) {
  const actions = context.statements.filter((s) => s.kind === "action" && s.source !== "row");
  const lacks = (s, p) => p === "owner" ? s.facets.owner === null : p === "deadline" && s.facets.timeBound === null;
  const parts = partsOn(context.config).filter((p) => p !== "budget").map((p) => ({ p, n: actions.filter((s) => lacks(s, p)).length }));
  const most = [...parts].sort((a, b) => b.n - a.n)[0];
  if (!most || most.p !== part || most.n * 2 < actions.length || actions.length < 5) return;
  const first = actions.find((s) => lacks(s, part));
  yield {
    path: first.path,
    position: first.position,
    severity: "info",
    subject: "summary",
    message: `Of the ${count(actions.length, "action")} in running text and lists, ${list(parts.filter(({ n }) => n > 0).map(({ p, n }) => `${n} ${n === 1 ? "has" : "have"} ${CELL[p].replace("nobody responsible", "no responsible body")}`))}: an action plan in a table would show both.`
  };
}

// src/rules/action/no-deadline.ts
var noDeadline = planRule("deadline", {
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "An action in an action plan has no deadline, or the plan has no column for it.",
  help: [
    "Say by when: a date, a quarter, a year, \u201Cwithin six months of adoption\u201D, or how often. A cell with anything in it counts as filled, except \u201CTBD\u201D and its kin; dates in the text of the action count too.",
    "",
    "The quick fix puts `[date]` into the blank cell."
  ].join("\n")
});

// src/rules/action/no-owner.ts
var noOwner = planRule("owner", {
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "An action in an action plan has nobody who is responsible, or the plan has no column for it.",
  help: [
    "An action without an owner is done by nobody. In a plan with a column of responsible bodies each blank cell is reported (cells that continue a merged cell above take its owner); a plan without such a column gets one finding. One finding names everything that the action lacks.",
    "",
    "For actions in running text there is one note per strategy that counts them."
  ].join("\n")
});

// src/rules/action/no-resources.ts
var noResources = planRule("budget", {
  severity: "info",
  summary: "An action in an action plan has no budget or other resources, or the plan has no column for them.",
  help: [
    "The Guide asks for a dedicated budget: money, people and materials (5.1.4). In a plan with such a column each blank cell is reported; a plan without one gets one finding. \u201CExisting means\u201D is an answer too."
  ].join("\n")
});

// src/rules/text/vague-commitment.ts
var SOME = 5;
var SHOWN = 5;
var DIRECTION = /\b(?:strengthen|improve|enhance|promote|support|foster|encourage|facilitate|increase|raise|boost|develop|work|contribute|strive|seek|continue|consider|help|encouraging|strengthening|improving|enhancing|promoting|supporting|fostering|facilitating|increasing|raising|promotion|strengthening|improvement|enhancement)\b/i;
var vagueCommitment = {
  id: "text/vague-commitment",
  severity: "info",
  summary: "Commitments promise a direction (\u201Cstrengthen\u201D, \u201Cpromote\u201D) and nothing that could be checked, or leave a way out (\u201Cwhere appropriate\u201D).",
  help: [
    "Only sentences, items and rows that commit to something are judged, and only those in which neither a thing to be delivered nor a figure follows the verb, or an escape clause takes the promise back.",
    "",
    "**Weak:** \u201CThe Government will promote cooperation, where appropriate.\u201D **Better:** \u201CThe Government will hold two joint exercises with operators every year.\u201D",
    "",
    "One note per file counts them and shows the first; in the `release` profile each is reported."
  ].join("\n"),
  *check({ files, statements, config }) {
    for (const { file } of files) {
      const vague = statements.filter((s) => s.path === file.path && s.kind === "action").flatMap((s) => readVague(s) ?? []);
      if (config.profile === "release") yield* vague.map(reportOne);
      else if (vague.length >= SOME) yield summarise(vague);
    }
  }
};
function readVague(statement) {
  const { facets, text } = statement;
  const lower = text.toLowerCase();
  const escape = ESCAPES.find((e) => lower.includes(e));
  if (facets.specific === null && facets.measurable === null) {
    const verb = DIRECTION.exec(text)?.[0];
    const word = verb?.toLowerCase() ?? escape;
    return word === void 0 ? void 0 : { statement, word };
  }
  return escape && facets.measurable === null && facets.timeBound === null ? { statement, word: escape } : void 0;
}
var reportOne = ({ statement, word }) => ({
  path: statement.path,
  position: statement.position,
  subject: statement.text.slice(0, 80),
  message: `${quote(statement.text)} says ${quote(word)} and nothing that could be checked: name what will be delivered, or a figure.`
});
function summarise(vague) {
  const [first, ...rest] = vague;
  const words = [...new Set(vague.map((v) => v.word))].slice(0, 3);
  return {
    path: first.statement.path,
    position: first.statement.position,
    subject: "summary",
    message: `${vague.length} commitments promise a direction and nothing that could be checked (${list(words.map((w) => quote(w)))}); the first is ${quote(first.statement.text)}.`,
    related: rest.slice(0, SHOWN).map(({ statement, word }) => ({
      path: statement.path,
      position: statement.position,
      message: `${quote(statement.text)}: ${quote(word)}.`
    }))
  };
}

// src/rules/kpi/report-gaps.ts
var MISSING = {
  specific: "does not say what exactly is measured",
  measurable: "cannot be measured",
  target: "has no target value",
  timeBound: "has no deadline",
  owner: "names nobody who is responsible",
  baseline: "has no starting value"
};
var NAMED = {
  specific: "clear object",
  measurable: "measure",
  target: "target value",
  timeBound: "deadline",
  owner: "responsible body",
  baseline: "starting value"
};
var LACKED2 = {
  specific: "a clear object",
  measurable: "a measure",
  target: "a target value",
  timeBound: "a deadline",
  owner: "an owner",
  baseline: "a starting value"
};
var EXPECTED = {
  specific: "name the thing and whom it concerns",
  measurable: "say what is counted, in which unit",
  target: "say which value is to be reached",
  timeBound: "say by when",
  owner: "name one body",
  baseline: "say where it starts from"
};
var SOME2 = 3;
var SHOWN2 = 5;
function gapRule(gap, texts) {
  return {
    id: RULE_OF2[gap],
    ...texts,
    *check(context) {
      const gaps = findGaps(context);
      yield* reportSingle(context, gaps, gap);
      yield* reportTables(gaps, gap);
      yield* reportCounted2(gaps, gap);
    }
  };
}
function* reportSingle({ files }, { single }, gap) {
  for (const { statement, gaps, table } of single) {
    if (gaps[0] !== gap) continue;
    const { file } = files.find((f) => f.file.path === statement.path);
    yield {
      path: statement.path,
      position: statement.position,
      subject: statement.text.slice(0, 80),
      message: `The KPI ${quote(statement.text)} ${list(gaps.map((g) => MISSING[g]))}: ${EXPECTED[gaps[0]]}.`,
      fixes: table ? fillGaps(file, table.table, statement, gaps) : [...completeSentence(file, statement, gaps), asTableRow(file, statement)]
    };
  }
}
function* reportTables({ whole }, gap) {
  const byGaps = /* @__PURE__ */ new Map();
  for (const one of whole)
    if (one.gaps[0] === gap) byGaps.set(one.gaps.join(), [...byGaps.get(one.gaps.join()) ?? [], one]);
  for (const same of byGaps.values()) {
    const [{ table, gaps, rows }, ...others] = same;
    const header = ({ file, table: table2 }) => ({ path: file.path, position: file.passages[table2.header].position });
    const named = gaps.map((g) => NAMED[g]);
    yield {
      ...header(table),
      subject: gaps.join(" "),
      message: table.table.type === "action" ? `Most of the ${rows} indicators and outcomes in the action plans have no target value: say which value each is to reach.` : `Most of the ${count(rows, "KPI")} in this table have no ${list(named, "or")}${others.length > 0 ? ` (so in ${count(others.length, "other table")})` : ""}: give ${gaps.length > 1 ? "each its column" : "them a column"}.`,
      related: others.slice(0, SHOWN2).map((o) => ({ ...header(o.table), message: "This table lacks them too." }))
    };
  }
}
function* reportCounted2({ counted }, gap) {
  const tally = /* @__PURE__ */ new Map();
  for (const { gaps } of counted) for (const g of gaps) tally.set(g, (tally.get(g) ?? 0) + 1);
  const most = [...tally].sort((a, b) => b[1] - a[1])[0];
  if (!most || most[0] !== gap || counted.length < SOME2) return;
  const [first, ...rest] = counted.map((c) => c.statement);
  const parts = [...tally].sort((a, b) => b[1] - a[1]).map(([g, n]) => `${n} ${n === 1 ? "lacks" : "lack"} ${LACKED2[g]}`);
  yield {
    path: first.path,
    position: first.position,
    severity: "info",
    subject: "summary",
    message: `Of the KPIs in running text and lists, ${list(parts)}: the register (\`ncs-check kpis\`) shows each with its letters.`,
    related: rest.slice(0, SHOWN2).map((s) => ({ path: s.path, position: s.position, message: `${quote(s.text)} is one of them.` }))
  };
}

// src/rules/kpi/no-target.ts
var noTarget = gapRule("target", {
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "An indicator says what is measured, but not which value is to be reached.",
  help: [
    "\u201CNumber of trained officers\u201D says what is counted; nobody can tell when it is enough. A target is a value, a share, \u201Call\u201D of a closed list, a least frequency, or a state that is there or not.",
    "",
    "**What to do.** Add the value: \u201CNumber of trained officers from 120 to 400\u201D. The quick fix puts `from [baseline] to [target]` at its place, or fills the blank cell of a table."
  ].join("\n")
});

export {
  findGaps,
  budgetTotal,
  emptyTable,
  noDeadline,
  noOwner,
  noResources,
  vagueCommitment,
  gapRule,
  noTarget
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL3J1bGVzL2twaS9wbGFuLXJvd3MudHMiLCAiLi4vc3JjL3J1bGVzL2twaS9nYXBzLnRzIiwgIi4uL3NyYy9ydWxlcy9hY3Rpb24vYnVkZ2V0LXRvdGFsLnRzIiwgIi4uL3NyYy9ydWxlcy9rcGkvZml4ZXMudHMiLCAiLi4vc3JjL3J1bGVzL2FjdGlvbi9wbGFuLWdhcHMudHMiLCAiLi4vc3JjL3J1bGVzL2FjdGlvbi9uby1kZWFkbGluZS50cyIsICIuLi9zcmMvcnVsZXMvYWN0aW9uL25vLW93bmVyLnRzIiwgIi4uL3NyYy9ydWxlcy9hY3Rpb24vbm8tcmVzb3VyY2VzLnRzIiwgIi4uL3NyYy9ydWxlcy90ZXh0L3ZhZ3VlLWNvbW1pdG1lbnQudHMiLCAiLi4vc3JjL3J1bGVzL2twaS9yZXBvcnQtZ2Fwcy50cyIsICIuLi9zcmMvcnVsZXMva3BpL25vLXRhcmdldC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIFdoYXQgdGhlIHJvd3Mgb2YgYW4gYWN0aW9uIHBsYW4gbGVhdmUgYmxhbmsuICovXG5pbXBvcnQgeyByZWFkUm93cyB9IGZyb20gJy4uLy4uL2VuZ2luZS9zdGF0ZW1lbnRzL3RhYmxlcy5qcyc7XG5pbXBvcnQgdHlwZSB7IENvbmZpZyB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgdHlwZSB7IFRhYmxlT2YgfSBmcm9tICcuL2dhcHMuanMnO1xuXG4vKiogV2hhdCBhbiBhY3Rpb24gaW4gYSBwbGFuIG5lZWRzLCB0aGUgbW9zdCBpbXBvcnRhbnQgZmlyc3QuICovXG5leHBvcnQgdHlwZSBQYXJ0ID0gJ293bmVyJyB8ICdkZWFkbGluZScgfCAnYnVkZ2V0JztcblxuLyoqIFRoZSBydWxlIHRoYXQgc3BlYWtzIGZvciBhIHBhcnQuICovXG5leHBvcnQgY29uc3QgUlVMRV9PRjogUmVhZG9ubHk8UmVjb3JkPFBhcnQsIHN0cmluZz4+ID0ge1xuICBvd25lcjogJ2FjdGlvbi9uby1vd25lcicsXG4gIGRlYWRsaW5lOiAnYWN0aW9uL25vLWRlYWRsaW5lJyxcbiAgYnVkZ2V0OiAnYWN0aW9uL25vLXJlc291cmNlcycsXG59O1xuY29uc3QgUEFSVFMgPSBPYmplY3Qua2V5cyhSVUxFX09GKSBhcyBQYXJ0W107XG5cbi8qKiBUaGUgcGFydHMgd2hvc2UgcnVsZXMgYXJlIG5vdCBzd2l0Y2hlZCBvZmYuICovXG5leHBvcnQgY29uc3QgcGFydHNPbiA9ICh7IHJ1bGVzIH06IENvbmZpZyk6IFBhcnRbXSA9PiBQQVJUUy5maWx0ZXIoKHApID0+IHJ1bGVzW1JVTEVfT0ZbcF1dICE9PSAnb2ZmJyk7XG5cbi8qKiBXaGV0aGVyIHRoZSBwbGFuIGhhcyBhIGNvbHVtbiBmb3IgYSBwYXJ0OyBcIkZyZXF1ZW5jeVwiIGFuc3dlcnMgd2hlbiwgdG9vLiAqL1xuZXhwb3J0IGNvbnN0IGhhc0NvbHVtbiA9ICh7IHRhYmxlIH06IFRhYmxlT2YsIHBhcnQ6IFBhcnQpOiBib29sZWFuID0+XG4gIHRhYmxlLmNvbHVtbnMuc29tZSgoYykgPT4gYy5yb2xlID09PSBwYXJ0IHx8IChwYXJ0ID09PSAnZGVhZGxpbmUnICYmIGMucm9sZSA9PT0gJ2ZyZXF1ZW5jeScpKTtcblxuZXhwb3J0IGludGVyZmFjZSBCbGFua1BhcnRzIHtcbiAgLyoqIFBlciBwYXNzYWdlIHdoYXQgaXRzIHJvdyBsZWF2ZXMgYmxhbmssIGxlc3Mgd2hhdCBtb3N0IHJvd3MgbGVhdmUgYmxhbmsuICovXG4gIHJlYWRvbmx5IGdhcHM6IFJlYWRvbmx5TWFwPG51bWJlciwgcmVhZG9ubHkgUGFydFtdPjtcbiAgLyoqIFdoYXQgbW9zdCByb3dzIGxlYXZlIGJsYW5rLiAqL1xuICByZWFkb25seSBzcGFyc2U6IHJlYWRvbmx5IFBhcnRbXTtcbiAgLyoqIEhvdyBtYW55IHJvd3MgbGVhdmUgYmxhbmsgdGhlIGZpcnN0IG9mIGBzcGFyc2VgLiAqL1xuICByZWFkb25seSBzcGFyc2VSb3dzOiBudW1iZXI7XG59XG5cbi8qKiBKdWRnZXMgdGhlIHJvd3Mgb2YgYSBwbGFuIGJ5IHRoZSBjb2x1bW5zIHRoYXQgaXQgaGFzOyB3aGF0IGEgcm93IHNheXMgaW4gaXRzIHRleHQgY291bnRzIHRvby4gKi9cbmV4cG9ydCBmdW5jdGlvbiBibGFua1BhcnRzKHBsYW46IFRhYmxlT2YsIGNvbmZpZzogQ29uZmlnKTogQmxhbmtQYXJ0cyB7XG4gIGNvbnN0IHsgZmlsZSwgdGFibGUgfSA9IHBsYW47XG4gIGNvbnN0IGFza2VkID0gcGFydHNPbihjb25maWcpLmZpbHRlcigocCkgPT4gaGFzQ29sdW1uKHBsYW4sIHApKTtcbiAgY29uc3QgYWxsID0gbmV3IE1hcDxudW1iZXIsIFBhcnRbXT4oKTtcbiAgY29uc3QgYnlQYXNzYWdlID0gbmV3IE1hcChwbGFuLnN0YXRlbWVudHMubWFwKChzKSA9PiBbcy5wYXNzYWdlLCBzXSkpO1xuICByZWFkUm93cyhmaWxlLCB0YWJsZSkuZm9yRWFjaCgodmFsdWVzLCBrKSA9PiB7XG4gICAgY29uc3Qgc3RhdGVtZW50ID0gYnlQYXNzYWdlLmdldCh0YWJsZS5yb3dzW2tdISk7XG4gICAgaWYgKCFzdGF0ZW1lbnQpIHJldHVybjtcbiAgICBjb25zdCBoYXMgPSAocDogUGFydCk6IGJvb2xlYW4gPT5cbiAgICAgIHZhbHVlcy5zb21lKCh2KSA9PiB2LmNvbHVtbi5yb2xlID09PSBwIHx8IChwID09PSAnZGVhZGxpbmUnICYmIHYuY29sdW1uLnJvbGUgPT09ICdmcmVxdWVuY3knKSkgfHxcbiAgICAgIChwID09PSAnb3duZXInICYmIHN0YXRlbWVudC5mYWNldHMub3duZXIgIT09IG51bGwpIHx8XG4gICAgICAocCA9PT0gJ2RlYWRsaW5lJyAmJiBzdGF0ZW1lbnQuZmFjZXRzLnRpbWVCb3VuZCAhPT0gbnVsbCk7XG4gICAgYWxsLnNldChcbiAgICAgIHN0YXRlbWVudC5wYXNzYWdlLFxuICAgICAgYXNrZWQuZmlsdGVyKChwKSA9PiAhaGFzKHApKSxcbiAgICApO1xuICB9KTtcbiAgY29uc3QgYmxhbmsgPSAocDogUGFydCk6IG51bWJlciA9PiBbLi4uYWxsLnZhbHVlcygpXS5maWx0ZXIoKGcpID0+IGcuaW5jbHVkZXMocCkpLmxlbmd0aDtcbiAgY29uc3Qgc3BhcnNlID0gYWxsLnNpemUgPiAyID8gYXNrZWQuZmlsdGVyKChwKSA9PiBibGFuayhwKSAqIDIgPiBhbGwuc2l6ZSkgOiBbXTtcbiAgY29uc3QgZ2FwcyA9IG5ldyBNYXAoWy4uLmFsbF0ubWFwKChbcGFzc2FnZSwgcGFydHNdKSA9PiBbcGFzc2FnZSwgcGFydHMuZmlsdGVyKChwKSA9PiAhc3BhcnNlLmluY2x1ZGVzKHApKV0pKTtcbiAgcmV0dXJuIHsgZ2Fwcywgc3BhcnNlLCBzcGFyc2VSb3dzOiBzcGFyc2VbMF0gPyBibGFuayhzcGFyc2VbMF0pIDogMCB9O1xufVxuIiwgIi8qKiBXaGF0IGlzIG1pc3NpbmcgaW4gdGhlIEtQSXMgb2YgYSBzdHJhdGVneToganVkZ2VkIG9uY2UgZm9yIGFsbCBydWxlcywgc28gdGhhdCBhIHN0YXRlbWVudCBnZXRzIG9uZSBmaW5kaW5nLCBub3QgZml2ZS4gKi9cbmltcG9ydCB7IHJlYWRUYWJsZXMsIHR5cGUgQ29sdW1uUm9sZSwgdHlwZSBQbGFuVGFibGUgfSBmcm9tICcuLi8uLi9lbmdpbmUvc3RhdGVtZW50cy90YWJsZXMuanMnO1xuaW1wb3J0IHsgc3RyYXRlZ3lQZXJpb2QgfSBmcm9tICcuLi8uLi9lbmdpbmUvc3RhdGVtZW50cy9sZXR0ZXJzLmpzJztcbmltcG9ydCB0eXBlIHsgUGFyc2VkRmlsZSwgUnVsZUNvbnRleHQsIFN0YXRlbWVudCB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBibGFua1BhcnRzIH0gZnJvbSAnLi9wbGFuLXJvd3MuanMnO1xuXG4vKiogV2hhdCBhIEtQSSBtYXkgbGFjaywgdGhlIG1vc3QgaW1wb3J0YW50IGZpcnN0LiAqL1xuZXhwb3J0IHR5cGUgR2FwID0gJ3NwZWNpZmljJyB8ICdtZWFzdXJhYmxlJyB8ICd0YXJnZXQnIHwgJ3RpbWVCb3VuZCcgfCAnb3duZXInIHwgJ2Jhc2VsaW5lJztcblxuLyoqIFRoZSBydWxlIHRoYXQgc3BlYWtzIGZvciBhIGdhcC4gKi9cbmV4cG9ydCBjb25zdCBSVUxFX09GOiBSZWFkb25seTxSZWNvcmQ8R2FwLCBzdHJpbmc+PiA9IHtcbiAgc3BlY2lmaWM6ICdrcGkvbm90LXNwZWNpZmljJyxcbiAgbWVhc3VyYWJsZTogJ2twaS9ub3QtbWVhc3VyYWJsZScsXG4gIHRhcmdldDogJ2twaS9uby10YXJnZXQnLFxuICB0aW1lQm91bmQ6ICdrcGkvbm90LXRpbWUtYm91bmQnLFxuICBvd25lcjogJ2twaS9uby1vd25lcicsXG4gIGJhc2VsaW5lOiAna3BpL25vLWJhc2VsaW5lJyxcbn07XG5jb25zdCBPUkRFUiA9IE9iamVjdC5rZXlzKFJVTEVfT0YpIGFzIEdhcFtdO1xuXG4vKiogQ29sdW1ucyB0aGF0IGNhbiBob2xkIHdoYXQgYSBnYXAgYXNrcyBmb3IuICovXG5jb25zdCBDT0xVTU5TOiBSZWFkb25seTxQYXJ0aWFsPFJlY29yZDxHYXAsIENvbHVtblJvbGU+Pj4gPSB7XG4gIHRhcmdldDogJ3RhcmdldCcsXG4gIHRpbWVCb3VuZDogJ2RlYWRsaW5lJyxcbiAgb3duZXI6ICdvd25lcicsXG4gIGJhc2VsaW5lOiAnYmFzZWxpbmUnLFxufTtcblxuLyoqIEEgdGFibGUgb2YgdGhlIHN0cmF0ZWd5IHdpdGggdGhlIHN0YXRlbWVudHMgZm91bmQgaW4gaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFRhYmxlT2Yge1xuICByZWFkb25seSBmaWxlOiBQYXJzZWRGaWxlO1xuICByZWFkb25seSB0YWJsZTogUGxhblRhYmxlO1xuICByZWFkb25seSBzdGF0ZW1lbnRzOiByZWFkb25seSBTdGF0ZW1lbnRbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBHYXBzIHtcbiAgcmVhZG9ubHkgdGFibGVzOiByZWFkb25seSBUYWJsZU9mW107XG4gIC8qKiBLUElzIHRoYXQgYXJlIGp1ZGdlZCBvbmUgYnkgb25lLCB3aXRoIHdoYXQgZWFjaCBsYWNrcy4gKi9cbiAgcmVhZG9ubHkgc2luZ2xlOiByZWFkb25seSB7XG4gICAgcmVhZG9ubHkgc3RhdGVtZW50OiBTdGF0ZW1lbnQ7XG4gICAgcmVhZG9ubHkgZ2FwczogcmVhZG9ubHkgR2FwW107XG4gICAgcmVhZG9ubHkgdGFibGU/OiBUYWJsZU9mO1xuICB9W107XG4gIC8qKiBLUEkgdGFibGVzIG9mIHdoaWNoIChuZWFybHkpIGFsbCByb3dzIGxhY2sgdGhlIHNhbWUuICovXG4gIHJlYWRvbmx5IHdob2xlOiByZWFkb25seSB7IHJlYWRvbmx5IHRhYmxlOiBUYWJsZU9mOyByZWFkb25seSBnYXBzOiByZWFkb25seSBHYXBbXTsgcmVhZG9ubHkgcm93czogbnVtYmVyIH1bXTtcbiAgLyoqIEtQSXMgaW4gcnVubmluZyB0ZXh0IGFuZCBsaXN0cywgd2hpY2ggYXJlIG9ubHkgY291bnRlZC4gKi9cbiAgcmVhZG9ubHkgY291bnRlZDogcmVhZG9ubHkgeyByZWFkb25seSBzdGF0ZW1lbnQ6IFN0YXRlbWVudDsgcmVhZG9ubHkgZ2FwczogcmVhZG9ubHkgR2FwW10gfVtdO1xufVxuXG5jb25zdCBrbm93biA9IG5ldyBXZWFrTWFwPFJ1bGVDb250ZXh0LCBHYXBzPigpO1xuXG4vKiogSnVkZ2VzIGFsbCBLUElzOyB0aGUgYW5zd2VyIGlzIHJlbWVtYmVyZWQgZm9yIHRoZSBvdGhlciBydWxlcyB0aGF0IHJ1biBvbiB0aGUgc2FtZSBjb250ZXh0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRHYXBzKGNvbnRleHQ6IFJ1bGVDb250ZXh0KTogR2FwcyB7XG4gIGNvbnN0IGFuc3dlciA9IGtub3duLmdldChjb250ZXh0KSA/PyBqdWRnZShjb250ZXh0KTtcbiAga25vd24uc2V0KGNvbnRleHQsIGFuc3dlcik7XG4gIHJldHVybiBhbnN3ZXI7XG59XG5cbmZ1bmN0aW9uIGp1ZGdlKGNvbnRleHQ6IFJ1bGVDb250ZXh0KTogR2FwcyB7XG4gIGNvbnN0IHBlcmlvZCA9IHN0cmF0ZWd5UGVyaW9kKGNvbnRleHQuZmlsZXMsIGNvbnRleHQuY29uZmlnKTtcbiAgY29uc3QgdGFibGVzID0gY29udGV4dC5maWxlcy5mbGF0TWFwKCh7IGZpbGUgfSkgPT4ge1xuICAgIGNvbnN0IG93biA9IGNvbnRleHQuc3RhdGVtZW50cy5maWx0ZXIoKHMpID0+IHMucGF0aCA9PT0gZmlsZS5wYXRoICYmIHMuc291cmNlID09PSAncm93Jyk7XG4gICAgcmV0dXJuIHJlYWRUYWJsZXMoZmlsZSwgcGVyaW9kPy5mcm9tKS5tYXAoKHRhYmxlKTogVGFibGVPZiA9PiAoe1xuICAgICAgZmlsZSxcbiAgICAgIHRhYmxlLFxuICAgICAgc3RhdGVtZW50czogb3duLmZpbHRlcigocykgPT4gdGFibGUucm93cy5pbmNsdWRlcyhzLnBhc3NhZ2UpKSxcbiAgICB9KSk7XG4gIH0pO1xuICBjb25zdCBpc09uID0gKGdhcDogR2FwKTogYm9vbGVhbiA9PiBjb250ZXh0LmNvbmZpZy5ydWxlc1tSVUxFX09GW2dhcF1dICE9PSAnb2ZmJztcbiAgY29uc3Qgc2luZ2xlOiB7IHN0YXRlbWVudDogU3RhdGVtZW50OyBnYXBzOiBHYXBbXTsgdGFibGU/OiBUYWJsZU9mIH1bXSA9IFtdO1xuICBjb25zdCB3aG9sZTogeyB0YWJsZTogVGFibGVPZjsgZ2FwczogR2FwW107IHJvd3M6IG51bWJlciB9W10gPSBbXTtcbiAgY29uc3QgaXNLcGkgPSAoczogU3RhdGVtZW50KTogYm9vbGVhbiA9PiBzLmtpbmQgPT09ICdrcGknO1xuICAvLyBPdXRjb21lcyBhcmUgc3ByZWFkIG92ZXIgbWFueSBzbWFsbCBhY3Rpb24gcGxhbnM6IHdoYXQgdGhleSBsYWNrIGlzIGp1ZGdlZCBmb3IgYWxsIG9mIHRoZW0gdG9nZXRoZXIuXG4gIGNvbnN0IHBsYW5zID0gdGFibGVzLmZpbHRlcigodCkgPT4gdC50YWJsZS50eXBlID09PSAnYWN0aW9uJyk7XG4gIGNvbnN0IG91dGNvbWVzID0gcGxhbnMuZmxhdE1hcCgodCkgPT4gdC5zdGF0ZW1lbnRzLmZpbHRlcihpc0twaSkpO1xuICBjb25zdCBvZlBsYW5zID0gY29tbW9uR2FwcyhvdXRjb21lcykuZmlsdGVyKChnKSA9PiBpc09uKGcpICYmIGcgPT09ICd0YXJnZXQnKTtcbiAgY29uc3QgZmlyc3RQbGFuID0gcGxhbnMuZmluZCgodCkgPT4gdC5zdGF0ZW1lbnRzLnNvbWUoaXNLcGkpKTtcbiAgaWYgKG9mUGxhbnMubGVuZ3RoID4gMCAmJiBmaXJzdFBsYW4pIHdob2xlLnB1c2goeyB0YWJsZTogZmlyc3RQbGFuLCBnYXBzOiBvZlBsYW5zLCByb3dzOiBvdXRjb21lcy5sZW5ndGggfSk7XG4gIGZvciAoY29uc3QgdGFibGUgb2YgdGFibGVzKSB7XG4gICAgY29uc3Qga3BpcyA9IHRhYmxlLnN0YXRlbWVudHMuZmlsdGVyKGlzS3BpKTtcbiAgICBjb25zdCBjb21tb24gPSB0YWJsZS50YWJsZS50eXBlID09PSAna3BpJyA/IGNvbW1vbkdhcHMoa3BpcykuZmlsdGVyKGlzT24pIDogb2ZQbGFucztcbiAgICBpZiAoY29tbW9uLmxlbmd0aCA+IDAgJiYgY29tbW9uICE9PSBvZlBsYW5zKSB3aG9sZS5wdXNoKHsgdGFibGUsIGdhcHM6IGNvbW1vbiwgcm93czoga3Bpcy5sZW5ndGggfSk7XG4gICAgY29uc3QgYmxhbmsgPSB0YWJsZS50YWJsZS50eXBlID09PSAnYWN0aW9uJyA/IGJsYW5rUGFydHModGFibGUsIGNvbnRleHQuY29uZmlnKS5nYXBzIDogdW5kZWZpbmVkO1xuICAgIGZvciAoY29uc3Qgc3RhdGVtZW50IG9mIGtwaXMpIHtcbiAgICAgIC8vIFRoZSBydWxlcyBvbiBhY3Rpb25zIHNwZWFrIGZvciB0aGUgd2hvbGUgcm93LCBhbmQgbmFtZSB0aGUgaW5kaWNhdG9yJ3MgZ2FwIHRvby5cbiAgICAgIGlmIChibGFuayAmJiAoYmxhbmsuZ2V0KHN0YXRlbWVudC5wYXNzYWdlKT8ubGVuZ3RoID8/IDApID4gMCkgY29udGludWU7XG4gICAgICBjb25zdCBnYXBzID0gZ2Fwc0luUm93KHN0YXRlbWVudCwgdGFibGUudGFibGUpLmZpbHRlcigoZykgPT4gaXNPbihnKSAmJiAhY29tbW9uLmluY2x1ZGVzKGcpKTtcbiAgICAgIGlmIChnYXBzLmxlbmd0aCA+IDApIHNpbmdsZS5wdXNoKHsgc3RhdGVtZW50LCBnYXBzLCB0YWJsZSB9KTtcbiAgICB9XG4gIH1cbiAgY29uc3QgY291bnRlZDogeyBzdGF0ZW1lbnQ6IFN0YXRlbWVudDsgZ2FwczogR2FwW10gfVtdID0gW107XG4gIGZvciAoY29uc3Qgc3RhdGVtZW50IG9mIGNvbnRleHQuc3RhdGVtZW50cykge1xuICAgIGlmIChzdGF0ZW1lbnQua2luZCAhPT0gJ2twaScgfHwgc3RhdGVtZW50LnNvdXJjZSA9PT0gJ3JvdycpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGdhcHMgPSBnYXBzT2Yoc3RhdGVtZW50KS5maWx0ZXIoKGcpID0+IGlzT24oZykgJiYgZyAhPT0gJ2Jhc2VsaW5lJyk7XG4gICAgaWYgKGdhcHMubGVuZ3RoID09PSAwKSBjb250aW51ZTtcbiAgICBjb25zdCBtYXJrZWQgPSBpc01hcmtlZChzdGF0ZW1lbnQsIGNvbnRleHQpIHx8IGNvbnRleHQuY29uZmlnLnByb2ZpbGUgPT09ICdyZWxlYXNlJztcbiAgICAobWFya2VkID8gc2luZ2xlIDogY291bnRlZCkucHVzaCh7IHN0YXRlbWVudCwgZ2FwcyB9KTtcbiAgfVxuICByZXR1cm4geyB0YWJsZXMsIHNpbmdsZSwgd2hvbGUsIGNvdW50ZWQgfTtcbn1cblxuLyoqIFdoYXQgYSBLUEkgbGFja3M7IGFuIGluZGljYXRvciB0aGF0IG5vYm9keSBjYW4gbWVhc3VyZSBuZWVkcyBubyB0YXJnZXQgeWV0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdhcHNPZih7IGZhY2V0cywgbGV0dGVycyB9OiBTdGF0ZW1lbnQpOiBHYXBbXSB7XG4gIHJldHVybiBPUkRFUi5maWx0ZXIoKGdhcCkgPT4ge1xuICAgIGlmIChnYXAgPT09ICd0YXJnZXQnKSByZXR1cm4gZmFjZXRzLnRhcmdldCA9PT0gbnVsbCAmJiBmYWNldHMubWVhc3VyYWJsZSAhPT0gbnVsbDtcbiAgICBpZiAoZ2FwID09PSAndGltZUJvdW5kJykgcmV0dXJuIGxldHRlcnMuVC52ZXJkaWN0ID09PSAnZmFpbCc7XG4gICAgaWYgKGdhcCA9PT0gJ2Jhc2VsaW5lJykgcmV0dXJuIGZhY2V0cy5iYXNlbGluZSA9PT0gbnVsbCAmJiBmYWNldHMubWVhc3VyYWJsZSAhPT0gbnVsbDtcbiAgICByZXR1cm4gZmFjZXRzW2dhcF0gPT09IG51bGw7XG4gIH0pO1xufVxuXG4vKiogR2FwcyBvZiBtb3JlIHRoYW4gaGFsZiBvZiB0aGUgcm93cyAoYW5kIG9mIGF0IGxlYXN0IHRocmVlKTogdGhlIHRhYmxlIGxhY2tzIGl0LCByYXRoZXIgdGhhbiBlYWNoIG9mIGl0cyByb3dzLiAqL1xuZnVuY3Rpb24gY29tbW9uR2FwcyhrcGlzOiByZWFkb25seSBTdGF0ZW1lbnRbXSk6IEdhcFtdIHtcbiAgaWYgKGtwaXMubGVuZ3RoIDwgMykgcmV0dXJuIFtdO1xuICBjb25zdCBhbGwgPSBrcGlzLm1hcChnYXBzT2YpO1xuICByZXR1cm4gT1JERVIuZmlsdGVyKFxuICAgIChnYXApID0+IENPTFVNTlNbZ2FwXSAhPT0gdW5kZWZpbmVkICYmIGFsbC5maWx0ZXIoKGdhcHMpID0+IGdhcHMuaW5jbHVkZXMoZ2FwKSkubGVuZ3RoICogMiA+IGtwaXMubGVuZ3RoLFxuICApO1xufVxuXG4vKiogQSBibGFuayBjZWxsIGluIHRoZSBjb2x1bW4gb2YgZGVhZGxpbmVzIGlzIGEgZ2FwIGV2ZW4gd2hlcmUgdGhlIHN0cmF0ZWd5IGhhcyBhIHBlcmlvZC4gKi9cbmZ1bmN0aW9uIGdhcHNJblJvdyhzdGF0ZW1lbnQ6IFN0YXRlbWVudCwgdGFibGU6IFBsYW5UYWJsZSk6IEdhcFtdIHtcbiAgY29uc3QgZGF0ZWQgPSB0YWJsZS50eXBlID09PSAna3BpJyAmJiB0YWJsZS5jb2x1bW5zLnNvbWUoKGMpID0+IGMucm9sZSA9PT0gJ2RlYWRsaW5lJykgJiYgIXN0YXRlbWVudC5mYWNldHMudGltZUJvdW5kO1xuICBjb25zdCBnYXBzID0gZ2Fwc09mKHN0YXRlbWVudCk7XG4gIHJldHVybiBPUkRFUi5maWx0ZXIoKGcpID0+IChnYXBzLmluY2x1ZGVzKGcpIHx8IChnID09PSAndGltZUJvdW5kJyAmJiBkYXRlZCkpICYmIGFza2VkSW4odGFibGUsIGcpKTtcbn1cblxuLyoqIEluIGFuIGFjdGlvbiBwbGFuIHdpdGggaW5kaWNhdG9ycywgb3duZXIgYW5kIGRlYWRsaW5lIGFyZSBmb3IgdGhlIHJ1bGVzIG9uIGFjdGlvbnMsIGFuZCBhIGJhc2VsaW5lIGlzIG5vdCBhc2tlZCBmb3IuICovXG5mdW5jdGlvbiBhc2tlZEluKHRhYmxlOiBQbGFuVGFibGUsIGdhcDogR2FwKTogYm9vbGVhbiB7XG4gIGlmICh0YWJsZS50eXBlID09PSAna3BpJykgcmV0dXJuIGdhcCAhPT0gJ2Jhc2VsaW5lJyB8fCB0YWJsZS5jb2x1bW5zLnNvbWUoKGMpID0+IGMucm9sZSA9PT0gJ2Jhc2VsaW5lJyk7XG4gIHJldHVybiBnYXAgPT09ICdzcGVjaWZpYycgfHwgZ2FwID09PSAnbWVhc3VyYWJsZScgfHwgZ2FwID09PSAndGFyZ2V0Jztcbn1cblxuLyoqIFVuZGVyIGEgaGVhZGluZyBvciBsZWFkLWluIGFib3V0IGluZGljYXRvcnMgb3IgdGFyZ2V0cywgb3IgbGFiZWxsZWQgYXMgb25lOiB0aGUgYXV0aG9yIHNheXMgdGhhdCBpdCBpcyBhIEtQSS4gKi9cbmZ1bmN0aW9uIGlzTWFya2VkKHN0YXRlbWVudDogU3RhdGVtZW50LCB7IGZpbGVzIH06IFJ1bGVDb250ZXh0KTogYm9vbGVhbiB7XG4gIGNvbnN0IHBhc3NhZ2UgPSBmaWxlcy5maW5kKCh7IGZpbGUgfSkgPT4gZmlsZS5wYXRoID09PSBzdGF0ZW1lbnQucGF0aCk/LmZpbGUucGFzc2FnZXNbc3RhdGVtZW50LnBhc3NhZ2VdO1xuICBpZiAoIXBhc3NhZ2UpIHJldHVybiBmYWxzZTtcbiAgaWYgKC9eKD86S1BJfEluZGljYXRvcnxUYXJnZXR8TWV0cmljKXM/KD86IFxcZHsxLDN9KT9bOi5cdTIwMTNcdTIwMTQtXS8udGVzdChzdGF0ZW1lbnQudGV4dCkpIHJldHVybiB0cnVlO1xuICBjb25zdCBhYm92ZSA9IFtwYXNzYWdlLmhlYWRpbmdzLmF0KC0xKSA/PyAnJywgcGFzc2FnZS5sZWFkSW5zLmF0KC0xKSA/PyAnJ107XG4gIHJldHVybiAoXG4gICAgcGFzc2FnZS5raW5kID09PSAnaXRlbScgJiZcbiAgICBhYm92ZS5zb21lKCh0KSA9PlxuICAgICAgL1xcYktQSXM/XFxifFxcYmluZGljYXRvcnM/XFxifFxcYm1lYXN1cmFibGUgdGFyZ2V0cz9cXGJ8XFxic3VjY2VzcyAoPzpjcml0ZXJpYXxtZWFzdXJlcylcXGIvaS50ZXN0KHQuc2xpY2UoMCwgMzAwKSksXG4gICAgKVxuICApO1xufVxuIiwgImltcG9ydCB0eXBlIHsgUnVsZSwgUnVsZUNvbnRleHQgfSBmcm9tICcuLi8uLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgZmluZEdhcHMsIHR5cGUgVGFibGVPZiB9IGZyb20gJy4uL2twaS9nYXBzLmpzJztcbmltcG9ydCB7IHF1b3RlIH0gZnJvbSAnLi4vd29yZGluZy5qcyc7XG5cbmV4cG9ydCBjb25zdCBidWRnZXRUb3RhbDogUnVsZSA9IHtcbiAgaWQ6ICdhY3Rpb24vYnVkZ2V0LXRvdGFsJyxcbiAgc2V2ZXJpdHk6ICd3YXJuaW5nJyxcbiAgc3VtbWFyeTogJ1RoZSBhbW91bnRzIG9mIGEgYnVkZ2V0IGNvbHVtbiBkbyBub3QgYWRkIHVwIHRvIHRoZSB0b3RhbCB0aGF0IGlzIHN0YXRlZCBiZWxvdyB0aGVtLicsXG4gIGhlbHA6ICdUaGUgYW1vdW50cyBhYm92ZSBhIHJvdyB0aGF0IGJlZ2lucyB3aXRoIFx1MjAxQ1RvdGFsXHUyMDFEIHdlcmUgYWRkZWQgdXAuIFRoZSBydWxlIGlzIHNpbGVudCB3aGVyZSBhIGNlbGwgaG9sZHMgYW55dGhpbmcgYnV0IG9uZSBwbGFpbiBhbW91bnQsIG9yIHdoZXJlIHVuaXRzIGRpZmZlci4nLFxuICAqY2hlY2soY29udGV4dDogUnVsZUNvbnRleHQpIHtcbiAgICBmb3IgKGNvbnN0IHBsYW4gb2YgZmluZEdhcHMoY29udGV4dCkudGFibGVzKSB7XG4gICAgICBmb3IgKGNvbnN0IGNvbHVtbiBvZiBwbGFuLnRhYmxlLmNvbHVtbnMuZmlsdGVyKChjKSA9PiBjLnJvbGUgPT09ICdidWRnZXQnKSkge1xuICAgICAgICBjb25zdCB3cm9uZyA9IGNvbXBhcmUocGxhbiwgY29sdW1uLmluZGV4KTtcbiAgICAgICAgaWYgKCF3cm9uZykgY29udGludWU7XG4gICAgICAgIHlpZWxkIHtcbiAgICAgICAgICBwYXRoOiBwbGFuLmZpbGUucGF0aCxcbiAgICAgICAgICBwb3NpdGlvbjogcGxhbi5maWxlLnBhc3NhZ2VzW3dyb25nLnBhc3NhZ2VdIS5yb3chLmNlbGxzW2NvbHVtbi5pbmRleF0hLnBvc2l0aW9uLFxuICAgICAgICAgIHN1YmplY3Q6IGNvbHVtbi50aXRsZSxcbiAgICAgICAgICBtZXNzYWdlOiBgVGhlIHRvdGFsICR7cXVvdGUod3Jvbmcuc3RhdGVkKX0gb2YgdGhlIGNvbHVtbiAke3F1b3RlKGNvbHVtbi50aXRsZSl9IHNob3VsZCBiZSAke3dyb25nLnN1bX0sIGlmIHRoZSBhbW91bnRzIGFib3ZlIGFyZSByaWdodC5gLFxuICAgICAgICB9O1xuICAgICAgfVxuICAgIH1cbiAgfSxcbn07XG5cbmZ1bmN0aW9uIGNvbXBhcmUoXG4gIHsgZmlsZSwgdGFibGUgfTogVGFibGVPZixcbiAgY29sdW1uOiBudW1iZXIsXG4pOiB7IHBhc3NhZ2U6IG51bWJlcjsgc3RhdGVkOiBzdHJpbmc7IHN1bTogbnVtYmVyIH0gfCB1bmRlZmluZWQge1xuICBsZXQgc3VtID0gMDtcbiAgbGV0IHJvd3MgPSAwO1xuICBsZXQgdW5pdDogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICBmb3IgKGNvbnN0IHBhc3NhZ2Ugb2YgdGFibGUucm93cykge1xuICAgIGNvbnN0IHsgY2VsbHMgfSA9IGZpbGUucGFzc2FnZXNbcGFzc2FnZV0hLnJvdyE7XG4gICAgY29uc3QgdGV4dCA9IGNlbGxzW2NvbHVtbl0/LnRleHQgPz8gJyc7XG4gICAgY29uc3QgYW1vdW50ID0gcmVhZEFtb3VudCh0ZXh0KTtcbiAgICBpZiAoIWFtb3VudCB8fCAodW5pdCAhPT0gdW5kZWZpbmVkICYmIHVuaXQgIT09IGFtb3VudC51bml0KSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICB1bml0ID0gYW1vdW50LnVuaXQ7XG4gICAgaWYgKC9eKD86Z3JhbmQgKT90b3RhbFxcYi9pLnRlc3QoY2VsbHMuZmluZCgoYykgPT4gYy50ZXh0ICE9PSAnJyk/LnRleHQgPz8gJycpKSB7XG4gICAgICBjb25zdCByaWdodCA9IE1hdGguYWJzKHN1bSAtIGFtb3VudC52YWx1ZSkgPCAwLjAwNSAqIE1hdGgubWF4KDEsIHJvd3MpO1xuICAgICAgcmV0dXJuIHJvd3MgPCAyIHx8IHJpZ2h0ID8gdW5kZWZpbmVkIDogeyBwYXNzYWdlLCBzdGF0ZWQ6IHRleHQsIHN1bTogTWF0aC5yb3VuZChzdW0gKiAxMDApIC8gMTAwIH07XG4gICAgfVxuICAgIHN1bSArPSBhbW91bnQudmFsdWU7XG4gICAgcm93cysrO1xuICB9XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbi8qKiBcIlx1MjBBQyAxLDI1MCwwMDBcIiwgXCIyLjQgbWlsbGlvblwiLCBcIjMwMFwiOiB2YWx1ZSBhbmQgdW5pdC4gKi9cbmZ1bmN0aW9uIHJlYWRBbW91bnQodGV4dDogc3RyaW5nKTogeyB2YWx1ZTogbnVtYmVyOyB1bml0OiBzdHJpbmcgfSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGZvdW5kID1cbiAgICAvXihbXHUyMEFDJFx1MDBBM118W0EtWl17M30pPyA/KFxcZHsxLDN9KD86WyAsXVxcZHszfSl7MSw0fXxcXGR7MSwxMn0oPzpcXC5cXGR7MSwzfSk/KSA/KCg/Om1pbGxpb258YmlsbGlvbnx0aG91c2FuZHxtfGJufGspPyg/OiA/KD86XHUyMEFDfEVVUnxVU0R8W0EtWl17M30pKT8pJC8uZXhlYyhcbiAgICAgIHRleHQudHJpbSgpLFxuICAgICk7XG4gIHJldHVybiBmb3VuZFxuICAgID8geyB2YWx1ZTogTnVtYmVyKGZvdW5kWzJdIS5yZXBsYWNlKC9bICxdL2csICcnKSksIHVuaXQ6IGAke2ZvdW5kWzFdID8/ICcnfSR7Zm91bmRbM10hLnJlcGxhY2UoJyAnLCAnJyl9YCB9XG4gICAgOiB1bmRlZmluZWQ7XG59XG4iLCAiLyoqIFJlcGFpcnMgb2YgS1BJcyBhbmQgYWN0aW9uczogYWRkaXRpb25zIGF0IHRoZSByaWdodCBwbGFjZSwgd2l0aCBmaWVsZHMgaW4gc3F1YXJlIGJyYWNrZXRzIGZvciB0aGUgYXV0aG9yLiAqL1xuaW1wb3J0IHR5cGUgeyBDb2x1bW5Sb2xlLCBQbGFuVGFibGUgfSBmcm9tICcuLi8uLi9lbmdpbmUvc3RhdGVtZW50cy90YWJsZXMuanMnO1xuaW1wb3J0IHR5cGUgeyBFZGl0LCBGaXgsIFBhcnNlZEZpbGUsIFBvaW50LCBTdGF0ZW1lbnQgfSBmcm9tICcuLi8uLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgcG9pbnRBdCB9IGZyb20gJy4uLy4uL2VuZ2luZS9wb2ludHMuanMnO1xuaW1wb3J0IHR5cGUgeyBHYXAgfSBmcm9tICcuL2dhcHMuanMnO1xuXG5jb25zdCBGSUVMRDogUmVhZG9ubHk8UGFydGlhbDxSZWNvcmQ8Q29sdW1uUm9sZSwgc3RyaW5nPj4+ID0ge1xuICB0YXJnZXQ6ICdbdGFyZ2V0XScsXG4gIGRlYWRsaW5lOiAnW2RhdGVdJyxcbiAgb3duZXI6ICdbcmVzcG9uc2libGUgYm9keV0nLFxuICBiYXNlbGluZTogJ1tiYXNlbGluZV0nLFxuICBidWRnZXQ6ICdbYnVkZ2V0XScsXG59O1xuY29uc3QgQ09MVU1OX09GOiBSZWFkb25seTxQYXJ0aWFsPFJlY29yZDxHYXAsIENvbHVtblJvbGU+Pj4gPSB7XG4gIHRhcmdldDogJ3RhcmdldCcsXG4gIHRpbWVCb3VuZDogJ2RlYWRsaW5lJyxcbiAgb3duZXI6ICdvd25lcicsXG4gIGJhc2VsaW5lOiAnYmFzZWxpbmUnLFxufTtcblxuLyoqIFRoZSBoZWFkZXIgb2YgYSBLUEkgdGFibGUsIGFuZCBhIHJvdyBvZiBmaWVsZHMuICovXG5leHBvcnQgY29uc3QgS1BJX0hFQURFUiA9XG4gICd8IEluZGljYXRvciB8IEJhc2VsaW5lIHwgVGFyZ2V0IHwgRGVhZGxpbmUgfCBPd25lciB8IFNvdXJjZSBvZiBkYXRhIHxcXG58LS0tfC0tLXwtLS18LS0tfC0tLXwtLS18JztcbmV4cG9ydCBjb25zdCBLUElfRklFTERTID0gJ3wgW2luZGljYXRvcl0gfCBbYmFzZWxpbmVdIHwgW3RhcmdldF0gfCBbZGF0ZV0gfCBbcmVzcG9uc2libGUgYm9keV0gfCBbc291cmNlIG9mIGRhdGFdIHwnO1xuXG5jb25zdCBpbnNlcnRpb24gPSAocGF0aDogc3RyaW5nLCBhdDogUG9pbnQsIHRleHQ6IHN0cmluZyk6IEVkaXQgPT4gKHsgcGF0aCwgc3RhcnQ6IGF0LCBlbmQ6IGF0LCB0ZXh0IH0pO1xuXG4vKiogRmlsbHMgdGhlIGJsYW5rIGNlbGxzIG9mIGEgcm93IHRoYXQgc3RhbmQgaW4gY29sdW1ucyBmb3Igd2hhdCBpcyBtaXNzaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGxDZWxscyhmaWxlOiBQYXJzZWRGaWxlLCB0YWJsZTogUGxhblRhYmxlLCBwYXNzYWdlOiBudW1iZXIsIHJvbGVzOiByZWFkb25seSBDb2x1bW5Sb2xlW10pOiBGaXhbXSB7XG4gIGNvbnN0IGNlbGxzID0gZmlsZS5wYXNzYWdlc1twYXNzYWdlXT8ucm93Py5jZWxscyA/PyBbXTtcbiAgY29uc3QgZWRpdHMgPSB0YWJsZS5jb2x1bW5zLmZsYXRNYXAoKGNvbHVtbik6IEVkaXRbXSA9PiB7XG4gICAgY29uc3QgY2VsbCA9IGNlbGxzW2NvbHVtbi5pbmRleF07XG4gICAgY29uc3QgZmllbGQgPSBGSUVMRFtjb2x1bW4ucm9sZV07XG4gICAgaWYgKCFjZWxsIHx8IGNlbGwudGV4dCAhPT0gJycgfHwgIWZpZWxkIHx8ICFyb2xlcy5pbmNsdWRlcyhjb2x1bW4ucm9sZSkpIHJldHVybiBbXTtcbiAgICByZXR1cm4gW2luc2VydGlvbihmaWxlLnBhdGgsIGNlbGwucG9zaXRpb24uc3RhcnQsIGZpZWxkKV07XG4gIH0pO1xuICByZXR1cm4gZWRpdHMubGVuZ3RoID09PSAwXG4gICAgPyBbXVxuICAgIDogW3sgdGl0bGU6IGVkaXRzLmxlbmd0aCA+IDEgPyAnRmlsbCB0aGUgYmxhbmsgY2VsbHMnIDogYFB1dCAke2VkaXRzWzBdIS50ZXh0fSBpbnRvIHRoZSBibGFuayBjZWxsYCwgZWRpdHMgfV07XG59XG5cbi8qKiBgZmlsbENlbGxzYCBmb3IgdGhlIGdhcHMgb2YgYSBLUEkgcm93LiAqL1xuZXhwb3J0IGNvbnN0IGZpbGxHYXBzID0gKGZpbGU6IFBhcnNlZEZpbGUsIHRhYmxlOiBQbGFuVGFibGUsIHsgcGFzc2FnZSB9OiBTdGF0ZW1lbnQsIGdhcHM6IHJlYWRvbmx5IEdhcFtdKTogRml4W10gPT5cbiAgZmlsbENlbGxzKFxuICAgIGZpbGUsXG4gICAgdGFibGUsXG4gICAgcGFzc2FnZSxcbiAgICBnYXBzLmZsYXRNYXAoKGcpID0+IENPTFVNTl9PRltnXSA/PyBbXSksXG4gICk7XG5cbi8qKiBBZGRpdGlvbnMgdG8gYSBzZW50ZW5jZSBvciBpdGVtOiBcImZyb20gW2Jhc2VsaW5lXSB0byBbdGFyZ2V0XVwiLCBcImJ5IFtkYXRlXVwiLCBcIihvd25lcjogW2JvZHldKVwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXBsZXRlU2VudGVuY2UoZmlsZTogUGFyc2VkRmlsZSwgc3RhdGVtZW50OiBTdGF0ZW1lbnQsIGdhcHM6IHJlYWRvbmx5IEdhcFtdKTogRml4W10ge1xuICBjb25zdCBlbmQgPSBlbmRPZldvcmRzKGZpbGUsIHN0YXRlbWVudCk7XG4gIGNvbnN0IHRpbWUgPSBzdGF0ZW1lbnQuZmFjZXRzLnRpbWVCb3VuZD8ucG9zaXRpb24uc3RhcnQ7XG4gIC8vIEEgdmFsdWUgc3RhbmRzIGJlZm9yZSB0aGUgZGF0ZSB3aGVyZSB0aGUgZGF0ZSBjb21lcyBsYXN0LlxuICBjb25zdCBiZWZvcmVUaW1lID1cbiAgICB0aW1lICYmXG4gICAgdGltZS5vZmZzZXQgPiBzdGF0ZW1lbnQucG9zaXRpb24uc3RhcnQub2Zmc2V0ICYmXG4gICAgL15cXHMqJC8udGVzdChmaWxlLnRleHQuc2xpY2Uoc3RhdGVtZW50LmZhY2V0cy50aW1lQm91bmQhLnBvc2l0aW9uLmVuZC5vZmZzZXQsIGVuZC5vZmZzZXQpKVxuICAgICAgPyBwb2ludEJlZm9yZShmaWxlLCBzdGF0ZW1lbnQsIHRpbWUub2Zmc2V0KVxuICAgICAgOiBlbmQ7XG4gIGNvbnN0IGVkaXRzOiBFZGl0W10gPSBbXTtcbiAgaWYgKGdhcHMuaW5jbHVkZXMoJ3RhcmdldCcpKSB7XG4gICAgY29uc3QgdmFsdWUgPSBzdGF0ZW1lbnQuZmFjZXRzLmJhc2VsaW5lID8gJyB0byBbdGFyZ2V0XScgOiAnIGZyb20gW2Jhc2VsaW5lXSB0byBbdGFyZ2V0XSc7XG4gICAgZWRpdHMucHVzaChpbnNlcnRpb24oZmlsZS5wYXRoLCBiZWZvcmVUaW1lLCB2YWx1ZSkpO1xuICB9XG4gIGNvbnN0IHRhaWwgPSBgJHtnYXBzLmluY2x1ZGVzKCd0aW1lQm91bmQnKSA/ICcgYnkgW2RhdGVdJyA6ICcnfSR7Z2Fwcy5pbmNsdWRlcygnb3duZXInKSA/ICcgKG93bmVyOiBbcmVzcG9uc2libGUgYm9keV0pJyA6ICcnfWA7XG4gIGlmICh0YWlsICE9PSAnJykgZWRpdHMucHVzaChpbnNlcnRpb24oZmlsZS5wYXRoLCBlbmQsIHRhaWwpKTtcbiAgY29uc3Qgc2FtZVNwb3QgPSBlZGl0cy5sZW5ndGggPT09IDIgJiYgZWRpdHNbMF0hLnN0YXJ0Lm9mZnNldCA9PT0gZWRpdHNbMV0hLnN0YXJ0Lm9mZnNldDtcbiAgY29uc3QgbWVyZ2VkID0gc2FtZVNwb3QgPyBbaW5zZXJ0aW9uKGZpbGUucGF0aCwgZW5kLCBlZGl0c1swXSEudGV4dCArIGVkaXRzWzFdIS50ZXh0KV0gOiBlZGl0cztcbiAgcmV0dXJuIG1lcmdlZC5sZW5ndGggPT09IDBcbiAgICA/IFtdXG4gICAgOiBbeyB0aXRsZTogYEFkZCBcdTIwMUMke21lcmdlZC5tYXAoKGUpID0+IGUudGV4dC50cmltKCkpLmpvaW4oJ1x1MjAxRCwgXHUyMDFDJyl9XHUyMDFEYCwgZWRpdHM6IG1lcmdlZCB9XTtcbn1cblxuLyoqIFRoZSBwb2ludCBiZWhpbmQgdGhlIGxhc3Qgd29yZCwgYmVmb3JlIHRoZSBmdWxsIHN0b3AuICovXG5mdW5jdGlvbiBlbmRPZldvcmRzKGZpbGU6IFBhcnNlZEZpbGUsIHsgcG9zaXRpb24gfTogU3RhdGVtZW50KTogUG9pbnQge1xuICBsZXQgb2Zmc2V0ID0gcG9zaXRpb24uZW5kLm9mZnNldDtcbiAgd2hpbGUgKG9mZnNldCA+IHBvc2l0aW9uLnN0YXJ0Lm9mZnNldCAmJiAvW1xccy47LF0vLnRlc3QoZmlsZS50ZXh0W29mZnNldCAtIDFdISkpIG9mZnNldC0tO1xuICByZXR1cm4gcG9pbnRBdChmaWxlLnRleHQsIHBvc2l0aW9uLnN0YXJ0LCBvZmZzZXQpO1xufVxuXG5mdW5jdGlvbiBwb2ludEJlZm9yZShmaWxlOiBQYXJzZWRGaWxlLCB7IHBvc2l0aW9uIH06IFN0YXRlbWVudCwgb2Zmc2V0OiBudW1iZXIpOiBQb2ludCB7XG4gIGxldCBhdCA9IG9mZnNldDtcbiAgd2hpbGUgKGF0ID4gcG9zaXRpb24uc3RhcnQub2Zmc2V0ICYmIC9cXHMvLnRlc3QoZmlsZS50ZXh0W2F0IC0gMV0hKSkgYXQtLTtcbiAgcmV0dXJuIHBvaW50QXQoZmlsZS50ZXh0LCBwb3NpdGlvbi5zdGFydCwgYXQpO1xufVxuXG4vKiogVGhlIHN0YXRlbWVudCBhcyBhIHJvdyBvZiBhIEtQSSB0YWJsZSwgYmVsb3cgaXRzIHBhcmFncmFwaCBvciBsaXN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzVGFibGVSb3coZmlsZTogUGFyc2VkRmlsZSwgc3RhdGVtZW50OiBTdGF0ZW1lbnQpOiBGaXgge1xuICBjb25zdCB7IGZhY2V0cyB9ID0gc3RhdGVtZW50O1xuICBjb25zdCBjZWxsID0gKHdvcmRzOiB7IHJlYWRvbmx5IHRleHQ6IHN0cmluZyB9IHwgbnVsbCwgZmllbGQ6IHN0cmluZyk6IHN0cmluZyA9PlxuICAgIHdvcmRzID8gd29yZHMudGV4dC5yZXBsYWNlKC9cXHwvZywgJ1xcXFx8JykgOiBmaWVsZDtcbiAgY29uc3Qgcm93ID0gW1xuICAgIHN0YXRlbWVudC50ZXh0LnJlcGxhY2UoL1suO10kLywgJycpLnJlcGxhY2UoL1xcfC9nLCAnXFxcXHwnKSxcbiAgICBjZWxsKGZhY2V0cy5iYXNlbGluZSwgJ1tiYXNlbGluZV0nKSxcbiAgICBjZWxsKGZhY2V0cy50YXJnZXQsICdbdGFyZ2V0XScpLFxuICAgIGNlbGwoZmFjZXRzLnRpbWVCb3VuZCwgJ1tkYXRlXScpLFxuICAgIGNlbGwoZmFjZXRzLm93bmVyLCAnW3Jlc3BvbnNpYmxlIGJvZHldJyksXG4gICAgJ1tzb3VyY2Ugb2YgZGF0YV0nLFxuICBdO1xuICBjb25zdCBhdCA9IGVuZE9mQmxvY2soZmlsZSwgc3RhdGVtZW50LnBhc3NhZ2UpO1xuICByZXR1cm4ge1xuICAgIHRpdGxlOiAnQWRkIGl0IGFzIGEgcm93IG9mIGEgS1BJIHRhYmxlJyxcbiAgICBlZGl0czogW2luc2VydGlvbihmaWxlLnBhdGgsIGF0LCBgXFxuXFxuJHtLUElfSEVBREVSfVxcbnwgJHtyb3cuam9pbignIHwgJyl9IHxgKV0sXG4gIH07XG59XG5cbi8qKiBKdXN0IGJlaGluZCB0aGUgcGFyYWdyYXBoLCBvciBiZWhpbmQgdGhlIGxhc3QgaXRlbSBvZiB0aGUgbGlzdCwgdGhhdCBob2xkcyB0aGUgcGFzc2FnZS4gKi9cbmZ1bmN0aW9uIGVuZE9mQmxvY2soeyBwYXNzYWdlcyB9OiBQYXJzZWRGaWxlLCBpbmRleDogbnVtYmVyKTogUG9pbnQge1xuICBsZXQgbGFzdCA9IGluZGV4O1xuICBjb25zdCBpbkxpc3QgPSBwYXNzYWdlc1tpbmRleF0hLmtpbmQgPT09ICdpdGVtJztcbiAgd2hpbGUgKGluTGlzdCAmJiBwYXNzYWdlc1tsYXN0ICsgMV0/LmtpbmQgPT09ICdpdGVtJyAmJiBwYXNzYWdlc1tsYXN0ICsgMV0hLnNlY3Rpb24gPT09IHBhc3NhZ2VzW2luZGV4XSEuc2VjdGlvbilcbiAgICBsYXN0Kys7XG4gIHJldHVybiBwYXNzYWdlc1tsYXN0XSEucG9zaXRpb24uZW5kO1xufVxuXG4vKiogQW4gZW1wdHkgS1BJIHRhYmxlIGF0IHRoZSBlbmQgb2YgdGhlIHNlY3Rpb24gdGhhdCBzdGFuZHMgYXQgYGxpbmVgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVtcHR5VGFibGUoZmlsZTogUGFyc2VkRmlsZSwgbGluZTogbnVtYmVyKTogRml4W10ge1xuICBjb25zdCBzZWN0aW9uID0gZmlsZS5zZWN0aW9ucy5maW5kKChzKSA9PiBzLnBvc2l0aW9uLnN0YXJ0LmxpbmUgPT09IGxpbmUpO1xuICBpZiAoIXNlY3Rpb24pIHJldHVybiBbXTtcbiAgcmV0dXJuIFtcbiAgICB7XG4gICAgICB0aXRsZTogJ0luc2VydCBhbiBlbXB0eSBLUEkgdGFibGUnLFxuICAgICAgZWRpdHM6IFtpbnNlcnRpb24oZmlsZS5wYXRoLCBzZWN0aW9uLmVuZCwgYFxcblxcbiR7S1BJX0hFQURFUn1cXG4ke0tQSV9GSUVMRFN9YCldLFxuICAgIH0sXG4gIF07XG59XG4iLCAiLyoqIFdoYXQgaXMgbWlzc2luZyBpbiBhY3Rpb24gcGxhbnM6IGJsYW5rIGNlbGxzIHJvdyBieSByb3csIGFic2VudCBjb2x1bW5zIG9uY2UgZm9yIGFsbCB0YWJsZXMgdGhhdCBsYWNrIHRoZSBzYW1lLiAqL1xuaW1wb3J0IHR5cGUgeyBDb2x1bW5Sb2xlIH0gZnJvbSAnLi4vLi4vZW5naW5lL3N0YXRlbWVudHMvdGFibGVzLmpzJztcbmltcG9ydCB0eXBlIHsgUHJvZmlsZSwgUmVwb3J0LCBSdWxlLCBSdWxlQ29udGV4dCwgU2V2ZXJpdHksIFN0YXRlbWVudCB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBmaWxsQ2VsbHMgfSBmcm9tICcuLi9rcGkvZml4ZXMuanMnO1xuaW1wb3J0IHsgZmluZEdhcHMsIGdhcHNPZiwgdHlwZSBUYWJsZU9mIH0gZnJvbSAnLi4va3BpL2dhcHMuanMnO1xuaW1wb3J0IHsgYmxhbmtQYXJ0cywgaGFzQ29sdW1uLCBwYXJ0c09uLCBSVUxFX09GLCB0eXBlIFBhcnQgfSBmcm9tICcuLi9rcGkvcGxhbi1yb3dzLmpzJztcbmltcG9ydCB7IGNvdW50LCBsaXN0LCBxdW90ZSB9IGZyb20gJy4uL3dvcmRpbmcuanMnO1xuXG5jb25zdCBDT0xVTU46IFJlYWRvbmx5PFJlY29yZDxQYXJ0LCBzdHJpbmc+PiA9IHtcbiAgb3duZXI6ICdhIHJlc3BvbnNpYmxlIGJvZHknLFxuICBkZWFkbGluZTogJ2EgZGVhZGxpbmUnLFxuICBidWRnZXQ6ICdyZXNvdXJjZXMnLFxufTtcbmNvbnN0IENFTEw6IFJlYWRvbmx5PFJlY29yZDxQYXJ0LCBzdHJpbmc+PiA9IHtcbiAgb3duZXI6ICdub2JvZHkgcmVzcG9uc2libGUnLFxuICBkZWFkbGluZTogJ25vIGRlYWRsaW5lJyxcbiAgYnVkZ2V0OiAnbm8gcmVzb3VyY2VzJyxcbn07XG5jb25zdCBMQUNLRUQ6IFJlYWRvbmx5PFJlY29yZDxQYXJ0LCBzdHJpbmc+PiA9IHtcbiAgb3duZXI6ICduYW1lcyBub2JvZHkgcmVzcG9uc2libGUnLFxuICBkZWFkbGluZTogJ2hhcyBubyBkZWFkbGluZScsXG4gIGJ1ZGdldDogJ2hhcyBubyByZXNvdXJjZXMnLFxufTtcblxuLyoqIE1ha2VzIHRoZSBydWxlIGZvciBvbmUgcGFydC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFuUnVsZShcbiAgcGFydDogUGFydCxcbiAgdGV4dHM6IFBpY2s8UnVsZSwgJ3N1bW1hcnknIHwgJ2hlbHAnPiAmIHsgc2V2ZXJpdHk6IFNldmVyaXR5IHwgUmVhZG9ubHk8UmVjb3JkPFByb2ZpbGUsIFNldmVyaXR5Pj4gfSxcbik6IFJ1bGUge1xuICByZXR1cm4ge1xuICAgIGlkOiBSVUxFX09GW3BhcnRdLFxuICAgIC4uLnRleHRzLFxuICAgICpjaGVjayhjb250ZXh0KSB7XG4gICAgICBjb25zdCBwbGFucyA9IGZpbmRHYXBzKGNvbnRleHQpLnRhYmxlcy5maWx0ZXIoKHsgdGFibGUgfSkgPT4gdGFibGUudHlwZSA9PT0gJ2FjdGlvbicpO1xuICAgICAgeWllbGQqIHJlcG9ydENvbHVtbnMoY29udGV4dCwgcGxhbnMsIHBhcnQpO1xuICAgICAgZm9yIChjb25zdCBwbGFuIG9mIHBsYW5zKSB5aWVsZCogcmVwb3J0Um93cyhjb250ZXh0LCBwbGFuLCBwYXJ0KTtcbiAgICAgIHlpZWxkKiByZXBvcnRDb3VudGVkKGNvbnRleHQsIHBhcnQpO1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBQYXJ0cyBmb3Igd2hpY2ggdGhlIHBsYW4gaGFzIG5vIGNvbHVtbiwgdW5sZXNzIG1vc3Qgb2YgaXRzIHJvd3MgZ2l2ZSB0aGVtIGluIHRoZWlyIHRleHQuICovXG5mdW5jdGlvbiBtaXNzaW5nQ29sdW1ucyhjb250ZXh0OiBSdWxlQ29udGV4dCwgcGxhbjogVGFibGVPZik6IFBhcnRbXSB7XG4gIGNvbnN0IGdpdmVuID0gKHM6IFN0YXRlbWVudCwgcGFydDogUGFydCk6IGJvb2xlYW4gPT5cbiAgICAocGFydCA9PT0gJ293bmVyJyA/IHMuZmFjZXRzLm93bmVyIDogcGFydCA9PT0gJ2RlYWRsaW5lJyA/IHMuZmFjZXRzLnRpbWVCb3VuZCA6IG51bGwpICE9PSBudWxsO1xuICByZXR1cm4gcGFydHNPbihjb250ZXh0LmNvbmZpZykuZmlsdGVyKFxuICAgIChwYXJ0KSA9PlxuICAgICAgIWhhc0NvbHVtbihwbGFuLCBwYXJ0KSAmJiBwbGFuLnN0YXRlbWVudHMuZmlsdGVyKChzKSA9PiBnaXZlbihzLCBwYXJ0KSkubGVuZ3RoICogMiA8PSBwbGFuLnN0YXRlbWVudHMubGVuZ3RoLFxuICApO1xufVxuXG5mdW5jdGlvbiogcmVwb3J0Q29sdW1ucyhjb250ZXh0OiBSdWxlQ29udGV4dCwgcGxhbnM6IHJlYWRvbmx5IFRhYmxlT2ZbXSwgcGFydDogUGFydCk6IEl0ZXJhYmxlPFJlcG9ydD4ge1xuICBjb25zdCBzYW1lID0gbmV3IE1hcDxzdHJpbmcsIFRhYmxlT2ZbXT4oKTtcbiAgZm9yIChjb25zdCBwbGFuIG9mIHBsYW5zKSB7XG4gICAgY29uc3QgbWlzc2luZyA9IG1pc3NpbmdDb2x1bW5zKGNvbnRleHQsIHBsYW4pO1xuICAgIGlmIChtaXNzaW5nWzBdICE9PSBwYXJ0IHx8IHBsYW4uc3RhdGVtZW50cy5sZW5ndGggPT09IDApIGNvbnRpbnVlO1xuICAgIHNhbWUuc2V0KG1pc3Npbmcuam9pbigpLCBbLi4uKHNhbWUuZ2V0KG1pc3Npbmcuam9pbigpKSA/PyBbXSksIHBsYW5dKTtcbiAgfVxuICBmb3IgKGNvbnN0IFtrZXksIHRhYmxlc10gb2Ygc2FtZSkge1xuICAgIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IHRhYmxlcztcbiAgICBjb25zdCBwbGFjZSA9ICh7IGZpbGUsIHRhYmxlIH06IFRhYmxlT2YpID0+ICh7IHBhdGg6IGZpbGUucGF0aCwgcG9zaXRpb246IGZpbGUucGFzc2FnZXNbdGFibGUuaGVhZGVyXSEucG9zaXRpb24gfSk7XG4gICAgY29uc3QgYWxzbyA9XG4gICAgICBvdGhlcnMubGVuZ3RoID4gMFxuICAgICAgICA/IGAsIG5vciAke290aGVycy5sZW5ndGggPT09IDEgPyAnaGFzIG9uZSBvdGhlciB0YWJsZScgOiBgaGF2ZSAke290aGVycy5sZW5ndGh9IG90aGVyIHRhYmxlc2B9YFxuICAgICAgICA6ICcnO1xuICAgIHlpZWxkIHtcbiAgICAgIC4uLnBsYWNlKGZpcnN0ISksXG4gICAgICBzdWJqZWN0OiBrZXksXG4gICAgICBtZXNzYWdlOiBgVGhpcyBhY3Rpb24gcGxhbiBoYXMgbm8gY29sdW1uIGZvciAke2xpc3QoXG4gICAgICAgIGtleS5zcGxpdCgnLCcpLm1hcCgocCkgPT4gQ09MVU1OW3AgYXMgUGFydF0pLFxuICAgICAgICAnb3InLFxuICAgICAgKX0ke2Fsc299LmAsXG4gICAgICByZWxhdGVkOiBvdGhlcnMuc2xpY2UoMCwgNSkubWFwKChvKSA9PiAoeyAuLi5wbGFjZShvKSwgbWVzc2FnZTogJ1RoaXMgdGFibGUgaGFzIG5vbmUgZWl0aGVyLicgfSkpLFxuICAgIH07XG4gIH1cbn1cblxuLyoqIFJvd3Mgd2l0aCBibGFuayBjZWxsczsgd2hlcmUgbW9zdCByb3dzIGFyZSBibGFuaywgb25lIGZpbmRpbmcgZm9yIHRoZSBjb2x1bW4uICovXG5mdW5jdGlvbiogcmVwb3J0Um93cyhjb250ZXh0OiBSdWxlQ29udGV4dCwgcGxhbjogVGFibGVPZiwgcGFydDogUGFydCk6IEl0ZXJhYmxlPFJlcG9ydD4ge1xuICBjb25zdCB7IGZpbGUsIHRhYmxlIH0gPSBwbGFuO1xuICBjb25zdCB7IGdhcHMsIHNwYXJzZSwgc3BhcnNlUm93cyB9ID0gYmxhbmtQYXJ0cyhwbGFuLCBjb250ZXh0LmNvbmZpZyk7XG4gIGlmIChzcGFyc2VbMF0gPT09IHBhcnQpIHtcbiAgICBjb25zdCByb3dzID0gc3BhcnNlUm93cztcbiAgICB5aWVsZCB7XG4gICAgICBwYXRoOiBmaWxlLnBhdGgsXG4gICAgICBwb3NpdGlvbjogZmlsZS5wYXNzYWdlc1t0YWJsZS5oZWFkZXJdIS5wb3NpdGlvbixcbiAgICAgIHN1YmplY3Q6ICdibGFuayBjb2x1bW4nLFxuICAgICAgbWVzc2FnZTogYE9mIHRoZSAke2NvdW50KHBsYW4uc3RhdGVtZW50cy5sZW5ndGgsICdhY3Rpb24nKX0gaW4gdGhpcyBwbGFuLCAke3Jvd3N9IGhhdmUgJHtsaXN0KHNwYXJzZS5tYXAoKHApID0+IENFTExbcF0pKX0uYCxcbiAgICB9O1xuICB9XG4gIGZvciAoY29uc3QgW3Bhc3NhZ2UsIGFsbF0gb2YgZ2Fwcykge1xuICAgIGlmIChhbGxbMF0gIT09IHBhcnQpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHN0YXRlbWVudCA9IHBsYW4uc3RhdGVtZW50cy5maW5kKChzKSA9PiBzLnBhc3NhZ2UgPT09IHBhc3NhZ2UpITtcbiAgICBjb25zdCB1bnRhcmdldGVkID0gc3RhdGVtZW50LmtpbmQgPT09ICdrcGknICYmIGdhcHNPZihzdGF0ZW1lbnQpLmluY2x1ZGVzKCd0YXJnZXQnKTtcbiAgICBjb25zdCBhbHNvID0gdW50YXJnZXRlZCA/IGAsIGFuZCBpdHMgaW5kaWNhdG9yICR7cXVvdGUoc3RhdGVtZW50LnRleHQpfSBoYXMgbm8gdGFyZ2V0IHZhbHVlYCA6ICcnO1xuICAgIHlpZWxkIHtcbiAgICAgIHBhdGg6IGZpbGUucGF0aCxcbiAgICAgIHBvc2l0aW9uOiBzdGF0ZW1lbnQucG9zaXRpb24sXG4gICAgICBzdWJqZWN0OiBzdGF0ZW1lbnQudGV4dC5zbGljZSgwLCA4MCksXG4gICAgICBtZXNzYWdlOiBgVGhlIGFjdGlvbiAke3F1b3RlKGRlZWRPZihwbGFuLCBwYXNzYWdlKSA/PyBzdGF0ZW1lbnQudGV4dCl9ICR7bGlzdChhbGwubWFwKChwKSA9PiBMQUNLRURbcF0pKX0ke2Fsc299LmAsXG4gICAgICBmaXhlczogZmlsbENlbGxzKGZpbGUsIHRhYmxlLCBwYXNzYWdlLCBhbGwgYXMgcmVhZG9ubHkgQ29sdW1uUm9sZVtdKSxcbiAgICB9O1xuICB9XG59XG5cbi8qKiBUZXh0IG9mIHRoZSByb3cncyBvd24gYWN0aW9uIGNlbGwsIHdoaWNoIGEgcmVhZGVyIGtub3dzIHRoZSByb3cgYnkuICovXG5mdW5jdGlvbiBkZWVkT2YoeyBmaWxlLCB0YWJsZSB9OiBUYWJsZU9mLCBwYXNzYWdlOiBudW1iZXIpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBjZWxscyA9IGZpbGUucGFzc2FnZXNbcGFzc2FnZV0hLnJvdyEuY2VsbHM7XG4gIHJldHVybiB0YWJsZS5jb2x1bW5zXG4gICAgLmZpbHRlcigoYykgPT4gYy5yb2xlID09PSAnYWN0aW9uJylcbiAgICAubWFwKChjKSA9PiBjZWxsc1tjLmluZGV4XT8udGV4dCA/PyAnJylcbiAgICAuZmlsdGVyKCh0KSA9PiB0ICE9PSAnJylcbiAgICAuYXQoLTEpO1xufVxuXG4vKiogT25lIG5vdGUgZm9yIHRoZSBhY3Rpb25zIG91dHNpZGUgdGFibGVzLCBieSB0aGUgcnVsZSBvZiB3aGF0IHRoZXkgbGFjayBtb3N0LiAqL1xuZnVuY3Rpb24qIHJlcG9ydENvdW50ZWQoY29udGV4dDogUnVsZUNvbnRleHQsIHBhcnQ6IFBhcnQpOiBJdGVyYWJsZTxSZXBvcnQ+IHtcbiAgY29uc3QgYWN0aW9ucyA9IGNvbnRleHQuc3RhdGVtZW50cy5maWx0ZXIoKHMpID0+IHMua2luZCA9PT0gJ2FjdGlvbicgJiYgcy5zb3VyY2UgIT09ICdyb3cnKTtcbiAgY29uc3QgbGFja3MgPSAoczogU3RhdGVtZW50LCBwOiBQYXJ0KTogYm9vbGVhbiA9PlxuICAgIHAgPT09ICdvd25lcicgPyBzLmZhY2V0cy5vd25lciA9PT0gbnVsbCA6IHAgPT09ICdkZWFkbGluZScgJiYgcy5mYWNldHMudGltZUJvdW5kID09PSBudWxsO1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT24oY29udGV4dC5jb25maWcpXG4gICAgLmZpbHRlcigocCkgPT4gcCAhPT0gJ2J1ZGdldCcpXG4gICAgLm1hcCgocCkgPT4gKHsgcCwgbjogYWN0aW9ucy5maWx0ZXIoKHMpID0+IGxhY2tzKHMsIHApKS5sZW5ndGggfSkpO1xuICBjb25zdCBtb3N0ID0gWy4uLnBhcnRzXS5zb3J0KChhLCBiKSA9PiBiLm4gLSBhLm4pWzBdO1xuICBpZiAoIW1vc3QgfHwgbW9zdC5wICE9PSBwYXJ0IHx8IG1vc3QubiAqIDIgPCBhY3Rpb25zLmxlbmd0aCB8fCBhY3Rpb25zLmxlbmd0aCA8IDUpIHJldHVybjtcbiAgY29uc3QgZmlyc3QgPSBhY3Rpb25zLmZpbmQoKHMpID0+IGxhY2tzKHMsIHBhcnQpKSE7XG4gIHlpZWxkIHtcbiAgICBwYXRoOiBmaXJzdC5wYXRoLFxuICAgIHBvc2l0aW9uOiBmaXJzdC5wb3NpdGlvbixcbiAgICBzZXZlcml0eTogJ2luZm8nLFxuICAgIHN1YmplY3Q6ICdzdW1tYXJ5JyxcbiAgICBtZXNzYWdlOiBgT2YgdGhlICR7Y291bnQoYWN0aW9ucy5sZW5ndGgsICdhY3Rpb24nKX0gaW4gcnVubmluZyB0ZXh0IGFuZCBsaXN0cywgJHtsaXN0KHBhcnRzLmZpbHRlcigoeyBuIH0pID0+IG4gPiAwKS5tYXAoKHsgcCwgbiB9KSA9PiBgJHtufSAke24gPT09IDEgPyAnaGFzJyA6ICdoYXZlJ30gJHtDRUxMW3BdLnJlcGxhY2UoJ25vYm9keSByZXNwb25zaWJsZScsICdubyByZXNwb25zaWJsZSBib2R5Jyl9YCkpfTogYW4gYWN0aW9uIHBsYW4gaW4gYSB0YWJsZSB3b3VsZCBzaG93IGJvdGguYCxcbiAgfTtcbn1cbiIsICJpbXBvcnQgeyBwbGFuUnVsZSB9IGZyb20gJy4vcGxhbi1nYXBzLmpzJztcblxuZXhwb3J0IGNvbnN0IG5vRGVhZGxpbmUgPSBwbGFuUnVsZSgnZGVhZGxpbmUnLCB7XG4gIHNldmVyaXR5OiB7IGRyYWZ0aW5nOiAnaW5mbycsIHJldmlldzogJ3dhcm5pbmcnLCByZWxlYXNlOiAnd2FybmluZycgfSxcbiAgc3VtbWFyeTogJ0FuIGFjdGlvbiBpbiBhbiBhY3Rpb24gcGxhbiBoYXMgbm8gZGVhZGxpbmUsIG9yIHRoZSBwbGFuIGhhcyBubyBjb2x1bW4gZm9yIGl0LicsXG4gIGhlbHA6IFtcbiAgICAnU2F5IGJ5IHdoZW46IGEgZGF0ZSwgYSBxdWFydGVyLCBhIHllYXIsIFx1MjAxQ3dpdGhpbiBzaXggbW9udGhzIG9mIGFkb3B0aW9uXHUyMDFELCBvciBob3cgb2Z0ZW4uIEEgY2VsbCB3aXRoIGFueXRoaW5nIGluIGl0IGNvdW50cyBhcyBmaWxsZWQsIGV4Y2VwdCBcdTIwMUNUQkRcdTIwMUQgYW5kIGl0cyBraW47IGRhdGVzIGluIHRoZSB0ZXh0IG9mIHRoZSBhY3Rpb24gY291bnQgdG9vLicsXG4gICAgJycsXG4gICAgJ1RoZSBxdWljayBmaXggcHV0cyBgW2RhdGVdYCBpbnRvIHRoZSBibGFuayBjZWxsLicsXG4gIF0uam9pbignXFxuJyksXG59KTtcbiIsICJpbXBvcnQgeyBwbGFuUnVsZSB9IGZyb20gJy4vcGxhbi1nYXBzLmpzJztcblxuZXhwb3J0IGNvbnN0IG5vT3duZXIgPSBwbGFuUnVsZSgnb3duZXInLCB7XG4gIHNldmVyaXR5OiB7IGRyYWZ0aW5nOiAnaW5mbycsIHJldmlldzogJ3dhcm5pbmcnLCByZWxlYXNlOiAnd2FybmluZycgfSxcbiAgc3VtbWFyeTogJ0FuIGFjdGlvbiBpbiBhbiBhY3Rpb24gcGxhbiBoYXMgbm9ib2R5IHdobyBpcyByZXNwb25zaWJsZSwgb3IgdGhlIHBsYW4gaGFzIG5vIGNvbHVtbiBmb3IgaXQuJyxcbiAgaGVscDogW1xuICAgICdBbiBhY3Rpb24gd2l0aG91dCBhbiBvd25lciBpcyBkb25lIGJ5IG5vYm9keS4gSW4gYSBwbGFuIHdpdGggYSBjb2x1bW4gb2YgcmVzcG9uc2libGUgYm9kaWVzIGVhY2ggYmxhbmsgY2VsbCBpcyByZXBvcnRlZCAoY2VsbHMgdGhhdCBjb250aW51ZSBhIG1lcmdlZCBjZWxsIGFib3ZlIHRha2UgaXRzIG93bmVyKTsgYSBwbGFuIHdpdGhvdXQgc3VjaCBhIGNvbHVtbiBnZXRzIG9uZSBmaW5kaW5nLiAnICtcbiAgICAgICdPbmUgZmluZGluZyBuYW1lcyBldmVyeXRoaW5nIHRoYXQgdGhlIGFjdGlvbiBsYWNrcy4nLFxuICAgICcnLFxuICAgICdGb3IgYWN0aW9ucyBpbiBydW5uaW5nIHRleHQgdGhlcmUgaXMgb25lIG5vdGUgcGVyIHN0cmF0ZWd5IHRoYXQgY291bnRzIHRoZW0uJyxcbiAgXS5qb2luKCdcXG4nKSxcbn0pO1xuIiwgImltcG9ydCB7IHBsYW5SdWxlIH0gZnJvbSAnLi9wbGFuLWdhcHMuanMnO1xuXG5leHBvcnQgY29uc3Qgbm9SZXNvdXJjZXMgPSBwbGFuUnVsZSgnYnVkZ2V0Jywge1xuICBzZXZlcml0eTogJ2luZm8nLFxuICBzdW1tYXJ5OiAnQW4gYWN0aW9uIGluIGFuIGFjdGlvbiBwbGFuIGhhcyBubyBidWRnZXQgb3Igb3RoZXIgcmVzb3VyY2VzLCBvciB0aGUgcGxhbiBoYXMgbm8gY29sdW1uIGZvciB0aGVtLicsXG4gIGhlbHA6IFtcbiAgICAnVGhlIEd1aWRlIGFza3MgZm9yIGEgZGVkaWNhdGVkIGJ1ZGdldDogbW9uZXksIHBlb3BsZSBhbmQgbWF0ZXJpYWxzICg1LjEuNCkuIEluIGEgcGxhbiB3aXRoIHN1Y2ggYSBjb2x1bW4gZWFjaCBibGFuayBjZWxsIGlzIHJlcG9ydGVkOyBhIHBsYW4gd2l0aG91dCBvbmUgZ2V0cyBvbmUgZmluZGluZy4gXHUyMDFDRXhpc3RpbmcgbWVhbnNcdTIwMUQgaXMgYW4gYW5zd2VyIHRvby4nLFxuICBdLmpvaW4oJ1xcbicpLFxufSk7XG4iLCAiaW1wb3J0IHsgRVNDQVBFUyB9IGZyb20gJy4uLy4uL2VuZ2luZS9zdGF0ZW1lbnRzL2xleGljb24uanMnO1xuaW1wb3J0IHR5cGUgeyBSZXBvcnQsIFJ1bGUsIFN0YXRlbWVudCB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBsaXN0LCBxdW90ZSB9IGZyb20gJy4uL3dvcmRpbmcuanMnO1xuXG4vKiogQSBzdW1tYXJ5IHdhaXRzIGZvciB0aGlzIG1hbnk6IGEgc3RyYXRlZ3kgbWF5IHByb21pc2UgYSBkaXJlY3Rpb24gaGVyZSBhbmQgdGhlcmUuICovXG5jb25zdCBTT01FID0gNTtcbmNvbnN0IFNIT1dOID0gNTtcbmNvbnN0IERJUkVDVElPTiA9XG4gIC9cXGIoPzpzdHJlbmd0aGVufGltcHJvdmV8ZW5oYW5jZXxwcm9tb3RlfHN1cHBvcnR8Zm9zdGVyfGVuY291cmFnZXxmYWNpbGl0YXRlfGluY3JlYXNlfHJhaXNlfGJvb3N0fGRldmVsb3B8d29ya3xjb250cmlidXRlfHN0cml2ZXxzZWVrfGNvbnRpbnVlfGNvbnNpZGVyfGhlbHB8ZW5jb3VyYWdpbmd8c3RyZW5ndGhlbmluZ3xpbXByb3Zpbmd8ZW5oYW5jaW5nfHByb21vdGluZ3xzdXBwb3J0aW5nfGZvc3RlcmluZ3xmYWNpbGl0YXRpbmd8aW5jcmVhc2luZ3xyYWlzaW5nfHByb21vdGlvbnxzdHJlbmd0aGVuaW5nfGltcHJvdmVtZW50fGVuaGFuY2VtZW50KVxcYi9pO1xuXG5leHBvcnQgY29uc3QgdmFndWVDb21taXRtZW50OiBSdWxlID0ge1xuICBpZDogJ3RleHQvdmFndWUtY29tbWl0bWVudCcsXG4gIHNldmVyaXR5OiAnaW5mbycsXG4gIHN1bW1hcnk6XG4gICAgJ0NvbW1pdG1lbnRzIHByb21pc2UgYSBkaXJlY3Rpb24gKFx1MjAxQ3N0cmVuZ3RoZW5cdTIwMUQsIFx1MjAxQ3Byb21vdGVcdTIwMUQpIGFuZCBub3RoaW5nIHRoYXQgY291bGQgYmUgY2hlY2tlZCwgb3IgbGVhdmUgYSB3YXkgb3V0IChcdTIwMUN3aGVyZSBhcHByb3ByaWF0ZVx1MjAxRCkuJyxcbiAgaGVscDogW1xuICAgICdPbmx5IHNlbnRlbmNlcywgaXRlbXMgYW5kIHJvd3MgdGhhdCBjb21taXQgdG8gc29tZXRoaW5nIGFyZSBqdWRnZWQsIGFuZCBvbmx5IHRob3NlIGluIHdoaWNoIG5laXRoZXIgYSB0aGluZyB0byBiZSBkZWxpdmVyZWQgbm9yIGEgZmlndXJlIGZvbGxvd3MgdGhlIHZlcmIsIG9yIGFuIGVzY2FwZSBjbGF1c2UgdGFrZXMgdGhlIHByb21pc2UgYmFjay4nLFxuICAgICcnLFxuICAgICcqKldlYWs6KiogXHUyMDFDVGhlIEdvdmVybm1lbnQgd2lsbCBwcm9tb3RlIGNvb3BlcmF0aW9uLCB3aGVyZSBhcHByb3ByaWF0ZS5cdTIwMUQgKipCZXR0ZXI6KiogXHUyMDFDVGhlIEdvdmVybm1lbnQgd2lsbCBob2xkIHR3byBqb2ludCBleGVyY2lzZXMgd2l0aCBvcGVyYXRvcnMgZXZlcnkgeWVhci5cdTIwMUQnLFxuICAgICcnLFxuICAgICdPbmUgbm90ZSBwZXIgZmlsZSBjb3VudHMgdGhlbSBhbmQgc2hvd3MgdGhlIGZpcnN0OyBpbiB0aGUgYHJlbGVhc2VgIHByb2ZpbGUgZWFjaCBpcyByZXBvcnRlZC4nLFxuICBdLmpvaW4oJ1xcbicpLFxuICAqY2hlY2soeyBmaWxlcywgc3RhdGVtZW50cywgY29uZmlnIH0pIHtcbiAgICBmb3IgKGNvbnN0IHsgZmlsZSB9IG9mIGZpbGVzKSB7XG4gICAgICBjb25zdCB2YWd1ZSA9IHN0YXRlbWVudHNcbiAgICAgICAgLmZpbHRlcigocykgPT4gcy5wYXRoID09PSBmaWxlLnBhdGggJiYgcy5raW5kID09PSAnYWN0aW9uJylcbiAgICAgICAgLmZsYXRNYXAoKHMpID0+IHJlYWRWYWd1ZShzKSA/PyBbXSk7XG4gICAgICBpZiAoY29uZmlnLnByb2ZpbGUgPT09ICdyZWxlYXNlJykgeWllbGQqIHZhZ3VlLm1hcChyZXBvcnRPbmUpO1xuICAgICAgZWxzZSBpZiAodmFndWUubGVuZ3RoID49IFNPTUUpIHlpZWxkIHN1bW1hcmlzZSh2YWd1ZSk7XG4gICAgfVxuICB9LFxufTtcblxuaW50ZXJmYWNlIFZhZ3VlIHtcbiAgcmVhZG9ubHkgc3RhdGVtZW50OiBTdGF0ZW1lbnQ7XG4gIC8qKiBUaGUgd29yZHMgdGhhdCBtYWtlIGl0IHZhZ3VlLiAqL1xuICByZWFkb25seSB3b3JkOiBzdHJpbmc7XG59XG5cbmZ1bmN0aW9uIHJlYWRWYWd1ZShzdGF0ZW1lbnQ6IFN0YXRlbWVudCk6IFZhZ3VlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgeyBmYWNldHMsIHRleHQgfSA9IHN0YXRlbWVudDtcbiAgY29uc3QgbG93ZXIgPSB0ZXh0LnRvTG93ZXJDYXNlKCk7XG4gIGNvbnN0IGVzY2FwZSA9IEVTQ0FQRVMuZmluZCgoZSkgPT4gbG93ZXIuaW5jbHVkZXMoZSkpO1xuICBpZiAoZmFjZXRzLnNwZWNpZmljID09PSBudWxsICYmIGZhY2V0cy5tZWFzdXJhYmxlID09PSBudWxsKSB7XG4gICAgY29uc3QgdmVyYiA9IERJUkVDVElPTi5leGVjKHRleHQpPy5bMF07XG4gICAgY29uc3Qgd29yZCA9IHZlcmI/LnRvTG93ZXJDYXNlKCkgPz8gZXNjYXBlO1xuICAgIHJldHVybiB3b3JkID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiB7IHN0YXRlbWVudCwgd29yZCB9O1xuICB9XG4gIC8vIFdpdGggYSBtZWFzdXJlIG9yIGEgZGF0ZSwgXCJ3aGVyZSBhcHByb3ByaWF0ZVwiIHNheXMgd2hlcmUgaXQgYXBwbGllcy5cbiAgcmV0dXJuIGVzY2FwZSAmJiBmYWNldHMubWVhc3VyYWJsZSA9PT0gbnVsbCAmJiBmYWNldHMudGltZUJvdW5kID09PSBudWxsID8geyBzdGF0ZW1lbnQsIHdvcmQ6IGVzY2FwZSB9IDogdW5kZWZpbmVkO1xufVxuXG5jb25zdCByZXBvcnRPbmUgPSAoeyBzdGF0ZW1lbnQsIHdvcmQgfTogVmFndWUpOiBSZXBvcnQgPT4gKHtcbiAgcGF0aDogc3RhdGVtZW50LnBhdGgsXG4gIHBvc2l0aW9uOiBzdGF0ZW1lbnQucG9zaXRpb24sXG4gIHN1YmplY3Q6IHN0YXRlbWVudC50ZXh0LnNsaWNlKDAsIDgwKSxcbiAgbWVzc2FnZTogYCR7cXVvdGUoc3RhdGVtZW50LnRleHQpfSBzYXlzICR7cXVvdGUod29yZCl9IGFuZCBub3RoaW5nIHRoYXQgY291bGQgYmUgY2hlY2tlZDogbmFtZSB3aGF0IHdpbGwgYmUgZGVsaXZlcmVkLCBvciBhIGZpZ3VyZS5gLFxufSk7XG5cbmZ1bmN0aW9uIHN1bW1hcmlzZSh2YWd1ZTogcmVhZG9ubHkgVmFndWVbXSk6IFJlcG9ydCB7XG4gIGNvbnN0IFtmaXJzdCwgLi4ucmVzdF0gPSB2YWd1ZTtcbiAgY29uc3Qgd29yZHMgPSBbLi4ubmV3IFNldCh2YWd1ZS5tYXAoKHYpID0+IHYud29yZCkpXS5zbGljZSgwLCAzKTtcbiAgcmV0dXJuIHtcbiAgICBwYXRoOiBmaXJzdCEuc3RhdGVtZW50LnBhdGgsXG4gICAgcG9zaXRpb246IGZpcnN0IS5zdGF0ZW1lbnQucG9zaXRpb24sXG4gICAgc3ViamVjdDogJ3N1bW1hcnknLFxuICAgIG1lc3NhZ2U6IGAke3ZhZ3VlLmxlbmd0aH0gY29tbWl0bWVudHMgcHJvbWlzZSBhIGRpcmVjdGlvbiBhbmQgbm90aGluZyB0aGF0IGNvdWxkIGJlIGNoZWNrZWQgKCR7bGlzdCh3b3Jkcy5tYXAoKHcpID0+IHF1b3RlKHcpKSl9KTsgdGhlIGZpcnN0IGlzICR7cXVvdGUoZmlyc3QhLnN0YXRlbWVudC50ZXh0KX0uYCxcbiAgICByZWxhdGVkOiByZXN0LnNsaWNlKDAsIFNIT1dOKS5tYXAoKHsgc3RhdGVtZW50LCB3b3JkIH0pID0+ICh7XG4gICAgICBwYXRoOiBzdGF0ZW1lbnQucGF0aCxcbiAgICAgIHBvc2l0aW9uOiBzdGF0ZW1lbnQucG9zaXRpb24sXG4gICAgICBtZXNzYWdlOiBgJHtxdW90ZShzdGF0ZW1lbnQudGV4dCl9OiAke3F1b3RlKHdvcmQpfS5gLFxuICAgIH0pKSxcbiAgfTtcbn1cbiIsICIvKiogRmluZGluZ3MgZm9yIHdoYXQgS1BJcyBsYWNrOiBvbmUgcGVyIEtQSSwgb25lIHBlciB0YWJsZSwgb25lIGZvciBhbGwgdGhhdCBzdGFuZCBpbiBydW5uaW5nIHRleHQuICovXG5pbXBvcnQgdHlwZSB7IFJlcG9ydCwgUnVsZSwgUnVsZUNvbnRleHQsIFNldmVyaXR5LCBQcm9maWxlIH0gZnJvbSAnLi4vLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGNvdW50LCBsaXN0LCBxdW90ZSB9IGZyb20gJy4uL3dvcmRpbmcuanMnO1xuaW1wb3J0IHsgYXNUYWJsZVJvdywgY29tcGxldGVTZW50ZW5jZSwgZmlsbEdhcHMgfSBmcm9tICcuL2ZpeGVzLmpzJztcbmltcG9ydCB7IGZpbmRHYXBzLCBSVUxFX09GLCB0eXBlIEdhcCwgdHlwZSBHYXBzLCB0eXBlIFRhYmxlT2YgfSBmcm9tICcuL2dhcHMuanMnO1xuXG5jb25zdCBNSVNTSU5HOiBSZWFkb25seTxSZWNvcmQ8R2FwLCBzdHJpbmc+PiA9IHtcbiAgc3BlY2lmaWM6ICdkb2VzIG5vdCBzYXkgd2hhdCBleGFjdGx5IGlzIG1lYXN1cmVkJyxcbiAgbWVhc3VyYWJsZTogJ2Nhbm5vdCBiZSBtZWFzdXJlZCcsXG4gIHRhcmdldDogJ2hhcyBubyB0YXJnZXQgdmFsdWUnLFxuICB0aW1lQm91bmQ6ICdoYXMgbm8gZGVhZGxpbmUnLFxuICBvd25lcjogJ25hbWVzIG5vYm9keSB3aG8gaXMgcmVzcG9uc2libGUnLFxuICBiYXNlbGluZTogJ2hhcyBubyBzdGFydGluZyB2YWx1ZScsXG59O1xuY29uc3QgTkFNRUQ6IFJlYWRvbmx5PFJlY29yZDxHYXAsIHN0cmluZz4+ID0ge1xuICBzcGVjaWZpYzogJ2NsZWFyIG9iamVjdCcsXG4gIG1lYXN1cmFibGU6ICdtZWFzdXJlJyxcbiAgdGFyZ2V0OiAndGFyZ2V0IHZhbHVlJyxcbiAgdGltZUJvdW5kOiAnZGVhZGxpbmUnLFxuICBvd25lcjogJ3Jlc3BvbnNpYmxlIGJvZHknLFxuICBiYXNlbGluZTogJ3N0YXJ0aW5nIHZhbHVlJyxcbn07XG5jb25zdCBMQUNLRUQ6IFJlYWRvbmx5PFJlY29yZDxHYXAsIHN0cmluZz4+ID0ge1xuICBzcGVjaWZpYzogJ2EgY2xlYXIgb2JqZWN0JyxcbiAgbWVhc3VyYWJsZTogJ2EgbWVhc3VyZScsXG4gIHRhcmdldDogJ2EgdGFyZ2V0IHZhbHVlJyxcbiAgdGltZUJvdW5kOiAnYSBkZWFkbGluZScsXG4gIG93bmVyOiAnYW4gb3duZXInLFxuICBiYXNlbGluZTogJ2Egc3RhcnRpbmcgdmFsdWUnLFxufTtcbmNvbnN0IEVYUEVDVEVEOiBSZWFkb25seTxSZWNvcmQ8R2FwLCBzdHJpbmc+PiA9IHtcbiAgc3BlY2lmaWM6ICduYW1lIHRoZSB0aGluZyBhbmQgd2hvbSBpdCBjb25jZXJucycsXG4gIG1lYXN1cmFibGU6ICdzYXkgd2hhdCBpcyBjb3VudGVkLCBpbiB3aGljaCB1bml0JyxcbiAgdGFyZ2V0OiAnc2F5IHdoaWNoIHZhbHVlIGlzIHRvIGJlIHJlYWNoZWQnLFxuICB0aW1lQm91bmQ6ICdzYXkgYnkgd2hlbicsXG4gIG93bmVyOiAnbmFtZSBvbmUgYm9keScsXG4gIGJhc2VsaW5lOiAnc2F5IHdoZXJlIGl0IHN0YXJ0cyBmcm9tJyxcbn07XG5cbi8qKiBBIG5vdGUgb24gS1BJcyBpbiBydW5uaW5nIHRleHQgd2FpdHMgZm9yIHRoaXMgbWFueS4gKi9cbmNvbnN0IFNPTUUgPSAzO1xuXG4vKiogSG93IG1hbnkgcmVsYXRlZCBwbGFjZXMgYSBzdW1tYXJ5IHNob3dzLiAqL1xuY29uc3QgU0hPV04gPSA1O1xuXG4vKiogTWFrZXMgdGhlIHJ1bGUgZm9yIG9uZSBnYXA7IGl0IHJlcG9ydHMgd2hhdCBsYWNrcyB0aGlzIGZpcnN0LCBhbmQgbmFtZXMgd2hhdGV2ZXIgZWxzZSBpcyBtaXNzaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdhcFJ1bGUoXG4gIGdhcDogR2FwLFxuICB0ZXh0czogUGljazxSdWxlLCAnc3VtbWFyeScgfCAnaGVscCc+ICYgeyBzZXZlcml0eTogU2V2ZXJpdHkgfCBSZWFkb25seTxSZWNvcmQ8UHJvZmlsZSwgU2V2ZXJpdHk+PiB9LFxuKTogUnVsZSB7XG4gIHJldHVybiB7XG4gICAgaWQ6IFJVTEVfT0ZbZ2FwXSxcbiAgICAuLi50ZXh0cyxcbiAgICAqY2hlY2soY29udGV4dCkge1xuICAgICAgY29uc3QgZ2FwcyA9IGZpbmRHYXBzKGNvbnRleHQpO1xuICAgICAgeWllbGQqIHJlcG9ydFNpbmdsZShjb250ZXh0LCBnYXBzLCBnYXApO1xuICAgICAgeWllbGQqIHJlcG9ydFRhYmxlcyhnYXBzLCBnYXApO1xuICAgICAgeWllbGQqIHJlcG9ydENvdW50ZWQoZ2FwcywgZ2FwKTtcbiAgICB9LFxuICB9O1xufVxuXG5mdW5jdGlvbiogcmVwb3J0U2luZ2xlKHsgZmlsZXMgfTogUnVsZUNvbnRleHQsIHsgc2luZ2xlIH06IEdhcHMsIGdhcDogR2FwKTogSXRlcmFibGU8UmVwb3J0PiB7XG4gIGZvciAoY29uc3QgeyBzdGF0ZW1lbnQsIGdhcHMsIHRhYmxlIH0gb2Ygc2luZ2xlKSB7XG4gICAgaWYgKGdhcHNbMF0gIT09IGdhcCkgY29udGludWU7XG4gICAgY29uc3QgeyBmaWxlIH0gPSBmaWxlcy5maW5kKChmKSA9PiBmLmZpbGUucGF0aCA9PT0gc3RhdGVtZW50LnBhdGgpITtcbiAgICB5aWVsZCB7XG4gICAgICBwYXRoOiBzdGF0ZW1lbnQucGF0aCxcbiAgICAgIHBvc2l0aW9uOiBzdGF0ZW1lbnQucG9zaXRpb24sXG4gICAgICBzdWJqZWN0OiBzdGF0ZW1lbnQudGV4dC5zbGljZSgwLCA4MCksXG4gICAgICBtZXNzYWdlOiBgVGhlIEtQSSAke3F1b3RlKHN0YXRlbWVudC50ZXh0KX0gJHtsaXN0KGdhcHMubWFwKChnKSA9PiBNSVNTSU5HW2ddKSl9OiAke0VYUEVDVEVEW2dhcHNbMF0hXX0uYCxcbiAgICAgIGZpeGVzOiB0YWJsZVxuICAgICAgICA/IGZpbGxHYXBzKGZpbGUsIHRhYmxlLnRhYmxlLCBzdGF0ZW1lbnQsIGdhcHMpXG4gICAgICAgIDogWy4uLmNvbXBsZXRlU2VudGVuY2UoZmlsZSwgc3RhdGVtZW50LCBnYXBzKSwgYXNUYWJsZVJvdyhmaWxlLCBzdGF0ZW1lbnQpXSxcbiAgICB9O1xuICB9XG59XG5cbi8qKiBUYWJsZXMgdGhhdCBsYWNrIHRoZSBzYW1lIGFyZSBuYW1lZCB0b2dldGhlciwgYXQgdGhlIGZpcnN0IG9mIHRoZW0uICovXG5mdW5jdGlvbiogcmVwb3J0VGFibGVzKHsgd2hvbGUgfTogR2FwcywgZ2FwOiBHYXApOiBJdGVyYWJsZTxSZXBvcnQ+IHtcbiAgY29uc3QgYnlHYXBzID0gbmV3IE1hcDxzdHJpbmcsIHsgdGFibGU6IFRhYmxlT2Y7IGdhcHM6IHJlYWRvbmx5IEdhcFtdOyByb3dzOiBudW1iZXIgfVtdPigpO1xuICBmb3IgKGNvbnN0IG9uZSBvZiB3aG9sZSlcbiAgICBpZiAob25lLmdhcHNbMF0gPT09IGdhcCkgYnlHYXBzLnNldChvbmUuZ2Fwcy5qb2luKCksIFsuLi4oYnlHYXBzLmdldChvbmUuZ2Fwcy5qb2luKCkpID8/IFtdKSwgb25lXSk7XG4gIGZvciAoY29uc3Qgc2FtZSBvZiBieUdhcHMudmFsdWVzKCkpIHtcbiAgICBjb25zdCBbeyB0YWJsZSwgZ2Fwcywgcm93cyB9LCAuLi5vdGhlcnNdID0gc2FtZSBhcyBbKHR5cGVvZiBzYW1lKVswXSwgLi4udHlwZW9mIHNhbWVdO1xuICAgIGNvbnN0IGhlYWRlciA9ICh7IGZpbGUsIHRhYmxlIH06IFRhYmxlT2YpID0+ICh7IHBhdGg6IGZpbGUucGF0aCwgcG9zaXRpb246IGZpbGUucGFzc2FnZXNbdGFibGUuaGVhZGVyXSEucG9zaXRpb24gfSk7XG4gICAgY29uc3QgbmFtZWQgPSBnYXBzLm1hcCgoZykgPT4gTkFNRURbZ10pO1xuICAgIHlpZWxkIHtcbiAgICAgIC4uLmhlYWRlcih0YWJsZSksXG4gICAgICBzdWJqZWN0OiBnYXBzLmpvaW4oJyAnKSxcbiAgICAgIG1lc3NhZ2U6XG4gICAgICAgIHRhYmxlLnRhYmxlLnR5cGUgPT09ICdhY3Rpb24nXG4gICAgICAgICAgPyBgTW9zdCBvZiB0aGUgJHtyb3dzfSBpbmRpY2F0b3JzIGFuZCBvdXRjb21lcyBpbiB0aGUgYWN0aW9uIHBsYW5zIGhhdmUgbm8gdGFyZ2V0IHZhbHVlOiBzYXkgd2hpY2ggdmFsdWUgZWFjaCBpcyB0byByZWFjaC5gXG4gICAgICAgICAgOiBgTW9zdCBvZiB0aGUgJHtjb3VudChyb3dzLCAnS1BJJyl9IGluIHRoaXMgdGFibGUgaGF2ZSBubyAke2xpc3QobmFtZWQsICdvcicpfSR7b3RoZXJzLmxlbmd0aCA+IDAgPyBgIChzbyBpbiAke2NvdW50KG90aGVycy5sZW5ndGgsICdvdGhlciB0YWJsZScpfSlgIDogJyd9OiBnaXZlICR7Z2Fwcy5sZW5ndGggPiAxID8gJ2VhY2ggaXRzIGNvbHVtbicgOiAndGhlbSBhIGNvbHVtbid9LmAsXG4gICAgICByZWxhdGVkOiBvdGhlcnMuc2xpY2UoMCwgU0hPV04pLm1hcCgobykgPT4gKHsgLi4uaGVhZGVyKG8udGFibGUpLCBtZXNzYWdlOiAnVGhpcyB0YWJsZSBsYWNrcyB0aGVtIHRvby4nIH0pKSxcbiAgICB9O1xuICB9XG59XG5cbi8qKiBPbmUgbm90ZSBmb3IgYWxsIEtQSXMgaW4gcnVubmluZyB0ZXh0LCBieSB0aGUgcnVsZSBvZiB3aGF0IHRoZXkgbGFjayBtb3N0LiAqL1xuZnVuY3Rpb24qIHJlcG9ydENvdW50ZWQoeyBjb3VudGVkIH06IEdhcHMsIGdhcDogR2FwKTogSXRlcmFibGU8UmVwb3J0PiB7XG4gIGNvbnN0IHRhbGx5ID0gbmV3IE1hcDxHYXAsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCB7IGdhcHMgfSBvZiBjb3VudGVkKSBmb3IgKGNvbnN0IGcgb2YgZ2FwcykgdGFsbHkuc2V0KGcsICh0YWxseS5nZXQoZykgPz8gMCkgKyAxKTtcbiAgY29uc3QgbW9zdCA9IFsuLi50YWxseV0uc29ydCgoYSwgYikgPT4gYlsxXSAtIGFbMV0pWzBdO1xuICBpZiAoIW1vc3QgfHwgbW9zdFswXSAhPT0gZ2FwIHx8IGNvdW50ZWQubGVuZ3RoIDwgU09NRSkgcmV0dXJuO1xuICBjb25zdCBbZmlyc3QsIC4uLnJlc3RdID0gY291bnRlZC5tYXAoKGMpID0+IGMuc3RhdGVtZW50KTtcbiAgY29uc3QgcGFydHMgPSBbLi4udGFsbHldXG4gICAgLnNvcnQoKGEsIGIpID0+IGJbMV0gLSBhWzFdKVxuICAgIC5tYXAoKFtnLCBuXSkgPT4gYCR7bn0gJHtuID09PSAxID8gJ2xhY2tzJyA6ICdsYWNrJ30gJHtMQUNLRURbZ119YCk7XG4gIHlpZWxkIHtcbiAgICBwYXRoOiBmaXJzdCEucGF0aCxcbiAgICBwb3NpdGlvbjogZmlyc3QhLnBvc2l0aW9uLFxuICAgIHNldmVyaXR5OiAnaW5mbycsXG4gICAgc3ViamVjdDogJ3N1bW1hcnknLFxuICAgIG1lc3NhZ2U6IGBPZiB0aGUgS1BJcyBpbiBydW5uaW5nIHRleHQgYW5kIGxpc3RzLCAke2xpc3QocGFydHMpfTogdGhlIHJlZ2lzdGVyIChcXGBuY3MtY2hlY2sga3Bpc1xcYCkgc2hvd3MgZWFjaCB3aXRoIGl0cyBsZXR0ZXJzLmAsXG4gICAgcmVsYXRlZDogcmVzdFxuICAgICAgLnNsaWNlKDAsIFNIT1dOKVxuICAgICAgLm1hcCgocykgPT4gKHsgcGF0aDogcy5wYXRoLCBwb3NpdGlvbjogcy5wb3NpdGlvbiwgbWVzc2FnZTogYCR7cXVvdGUocy50ZXh0KX0gaXMgb25lIG9mIHRoZW0uYCB9KSksXG4gIH07XG59XG4iLCAiaW1wb3J0IHsgZ2FwUnVsZSB9IGZyb20gJy4vcmVwb3J0LWdhcHMuanMnO1xuXG5leHBvcnQgY29uc3Qgbm9UYXJnZXQgPSBnYXBSdWxlKCd0YXJnZXQnLCB7XG4gIHNldmVyaXR5OiB7IGRyYWZ0aW5nOiAnaW5mbycsIHJldmlldzogJ3dhcm5pbmcnLCByZWxlYXNlOiAnd2FybmluZycgfSxcbiAgc3VtbWFyeTogJ0FuIGluZGljYXRvciBzYXlzIHdoYXQgaXMgbWVhc3VyZWQsIGJ1dCBub3Qgd2hpY2ggdmFsdWUgaXMgdG8gYmUgcmVhY2hlZC4nLFxuICBoZWxwOiBbXG4gICAgJ1x1MjAxQ051bWJlciBvZiB0cmFpbmVkIG9mZmljZXJzXHUyMDFEIHNheXMgd2hhdCBpcyBjb3VudGVkOyBub2JvZHkgY2FuIHRlbGwgd2hlbiBpdCBpcyBlbm91Z2guIEEgdGFyZ2V0IGlzIGEgdmFsdWUsIGEgc2hhcmUsIFx1MjAxQ2FsbFx1MjAxRCBvZiBhIGNsb3NlZCBsaXN0LCBhIGxlYXN0IGZyZXF1ZW5jeSwgb3IgYSBzdGF0ZSB0aGF0IGlzIHRoZXJlIG9yIG5vdC4nLFxuICAgICcnLFxuICAgICcqKldoYXQgdG8gZG8uKiogQWRkIHRoZSB2YWx1ZTogXHUyMDFDTnVtYmVyIG9mIHRyYWluZWQgb2ZmaWNlcnMgZnJvbSAxMjAgdG8gNDAwXHUyMDFELiBUaGUgcXVpY2sgZml4IHB1dHMgYGZyb20gW2Jhc2VsaW5lXSB0byBbdGFyZ2V0XWAgYXQgaXRzIHBsYWNlLCBvciBmaWxscyB0aGUgYmxhbmsgY2VsbCBvZiBhIHRhYmxlLicsXG4gIF0uam9pbignXFxuJyksXG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQVNPLElBQU0sVUFBMEM7QUFBQSxFQUNyRCxPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQUEsRUFDVixRQUFRO0FBQ1Y7QUFDQSxJQUFNLFFBQVEsT0FBTyxLQUFLLE9BQU87QUFHMUIsSUFBTSxVQUFVLENBQUMsRUFBRSxNQUFNLE1BQXNCLE1BQU0sT0FBTyxDQUFDLE1BQU0sTUFBTSxRQUFRLENBQUMsQ0FBQyxNQUFNLEtBQUs7QUFHOUYsSUFBTSxZQUFZLENBQUMsRUFBRSxNQUFNLEdBQVksU0FDNUMsTUFBTSxRQUFRLEtBQUssQ0FBQyxNQUFNLEVBQUUsU0FBUyxRQUFTLFNBQVMsY0FBYyxFQUFFLFNBQVMsV0FBWTtBQVl2RixTQUFTLFdBQVcsTUFBZSxRQUE0QjtBQUNwRSxRQUFNLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDeEIsUUFBTSxRQUFRLFFBQVEsTUFBTSxFQUFFLE9BQU8sQ0FBQyxNQUFNLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFDOUQsUUFBTSxNQUFNLG9CQUFJLElBQW9CO0FBQ3BDLFFBQU0sWUFBWSxJQUFJLElBQUksS0FBSyxXQUFXLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQyxDQUFDO0FBQ3BFLFdBQVMsTUFBTSxLQUFLLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTTtBQUMzQyxVQUFNLFlBQVksVUFBVSxJQUFJLE1BQU0sS0FBSyxDQUFDLENBQUU7QUFDOUMsUUFBSSxDQUFDLFVBQVc7QUFDaEIsVUFBTSxNQUFNLENBQUMsTUFDWCxPQUFPLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxTQUFTLEtBQU0sTUFBTSxjQUFjLEVBQUUsT0FBTyxTQUFTLFdBQVksS0FDNUYsTUFBTSxXQUFXLFVBQVUsT0FBTyxVQUFVLFFBQzVDLE1BQU0sY0FBYyxVQUFVLE9BQU8sY0FBYztBQUN0RCxRQUFJO0FBQUEsTUFDRixVQUFVO0FBQUEsTUFDVixNQUFNLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUM3QjtBQUFBLEVBQ0YsQ0FBQztBQUNELFFBQU0sUUFBUSxDQUFDLE1BQW9CLENBQUMsR0FBRyxJQUFJLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUMsRUFBRTtBQUNsRixRQUFNLFNBQVMsSUFBSSxPQUFPLElBQUksTUFBTSxPQUFPLENBQUMsTUFBTSxNQUFNLENBQUMsSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLENBQUM7QUFDOUUsUUFBTSxPQUFPLElBQUksSUFBSSxDQUFDLEdBQUcsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDLFNBQVMsS0FBSyxNQUFNLENBQUMsU0FBUyxNQUFNLE9BQU8sQ0FBQyxNQUFNLENBQUMsT0FBTyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUM1RyxTQUFPLEVBQUUsTUFBTSxRQUFRLFlBQVksT0FBTyxDQUFDLElBQUksTUFBTSxPQUFPLENBQUMsQ0FBQyxJQUFJLEVBQUU7QUFDdEU7OztBQzVDTyxJQUFNQSxXQUF5QztBQUFBLEVBQ3BELFVBQVU7QUFBQSxFQUNWLFlBQVk7QUFBQSxFQUNaLFFBQVE7QUFBQSxFQUNSLFdBQVc7QUFBQSxFQUNYLE9BQU87QUFBQSxFQUNQLFVBQVU7QUFDWjtBQUNBLElBQU0sUUFBUSxPQUFPLEtBQUtBLFFBQU87QUFHakMsSUFBTSxVQUFzRDtBQUFBLEVBQzFELFFBQVE7QUFBQSxFQUNSLFdBQVc7QUFBQSxFQUNYLE9BQU87QUFBQSxFQUNQLFVBQVU7QUFDWjtBQXVCQSxJQUFNLFFBQVEsb0JBQUksUUFBMkI7QUFHdEMsU0FBUyxTQUFTLFNBQTRCO0FBQ25ELFFBQU0sU0FBUyxNQUFNLElBQUksT0FBTyxLQUFLLE1BQU0sT0FBTztBQUNsRCxRQUFNLElBQUksU0FBUyxNQUFNO0FBQ3pCLFNBQU87QUFDVDtBQUVBLFNBQVMsTUFBTSxTQUE0QjtBQUN6QyxRQUFNLFNBQVMsZUFBZSxRQUFRLE9BQU8sUUFBUSxNQUFNO0FBQzNELFFBQU0sU0FBUyxRQUFRLE1BQU0sUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFNO0FBQ2pELFVBQU0sTUFBTSxRQUFRLFdBQVcsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLEtBQUssUUFBUSxFQUFFLFdBQVcsS0FBSztBQUN2RixXQUFPLFdBQVcsTUFBTSxRQUFRLElBQUksRUFBRSxJQUFJLENBQUMsV0FBb0I7QUFBQSxNQUM3RDtBQUFBLE1BQ0E7QUFBQSxNQUNBLFlBQVksSUFBSSxPQUFPLENBQUMsTUFBTSxNQUFNLEtBQUssU0FBUyxFQUFFLE9BQU8sQ0FBQztBQUFBLElBQzlELEVBQUU7QUFBQSxFQUNKLENBQUM7QUFDRCxRQUFNLE9BQU8sQ0FBQyxRQUFzQixRQUFRLE9BQU8sTUFBTUEsU0FBUSxHQUFHLENBQUMsTUFBTTtBQUMzRSxRQUFNLFNBQW1FLENBQUM7QUFDMUUsUUFBTSxRQUF5RCxDQUFDO0FBQ2hFLFFBQU0sUUFBUSxDQUFDLE1BQTBCLEVBQUUsU0FBUztBQUVwRCxRQUFNLFFBQVEsT0FBTyxPQUFPLENBQUMsTUFBTSxFQUFFLE1BQU0sU0FBUyxRQUFRO0FBQzVELFFBQU0sV0FBVyxNQUFNLFFBQVEsQ0FBQyxNQUFNLEVBQUUsV0FBVyxPQUFPLEtBQUssQ0FBQztBQUNoRSxRQUFNLFVBQVUsV0FBVyxRQUFRLEVBQUUsT0FBTyxDQUFDLE1BQU0sS0FBSyxDQUFDLEtBQUssTUFBTSxRQUFRO0FBQzVFLFFBQU0sWUFBWSxNQUFNLEtBQUssQ0FBQyxNQUFNLEVBQUUsV0FBVyxLQUFLLEtBQUssQ0FBQztBQUM1RCxNQUFJLFFBQVEsU0FBUyxLQUFLLFVBQVcsT0FBTSxLQUFLLEVBQUUsT0FBTyxXQUFXLE1BQU0sU0FBUyxNQUFNLFNBQVMsT0FBTyxDQUFDO0FBQzFHLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQU0sT0FBTyxNQUFNLFdBQVcsT0FBTyxLQUFLO0FBQzFDLFVBQU0sU0FBUyxNQUFNLE1BQU0sU0FBUyxRQUFRLFdBQVcsSUFBSSxFQUFFLE9BQU8sSUFBSSxJQUFJO0FBQzVFLFFBQUksT0FBTyxTQUFTLEtBQUssV0FBVyxRQUFTLE9BQU0sS0FBSyxFQUFFLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFDbEcsVUFBTSxRQUFRLE1BQU0sTUFBTSxTQUFTLFdBQVcsV0FBVyxPQUFPLFFBQVEsTUFBTSxFQUFFLE9BQU87QUFDdkYsZUFBVyxhQUFhLE1BQU07QUFFNUIsVUFBSSxVQUFVLE1BQU0sSUFBSSxVQUFVLE9BQU8sR0FBRyxVQUFVLEtBQUssRUFBRztBQUM5RCxZQUFNLE9BQU8sVUFBVSxXQUFXLE1BQU0sS0FBSyxFQUFFLE9BQU8sQ0FBQyxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUMzRixVQUFJLEtBQUssU0FBUyxFQUFHLFFBQU8sS0FBSyxFQUFFLFdBQVcsTUFBTSxNQUFNLENBQUM7QUFBQSxJQUM3RDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFVBQW1ELENBQUM7QUFDMUQsYUFBVyxhQUFhLFFBQVEsWUFBWTtBQUMxQyxRQUFJLFVBQVUsU0FBUyxTQUFTLFVBQVUsV0FBVyxNQUFPO0FBQzVELFVBQU0sT0FBTyxPQUFPLFNBQVMsRUFBRSxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUMsS0FBSyxNQUFNLFVBQVU7QUFDeEUsUUFBSSxLQUFLLFdBQVcsRUFBRztBQUN2QixVQUFNLFNBQVMsU0FBUyxXQUFXLE9BQU8sS0FBSyxRQUFRLE9BQU8sWUFBWTtBQUMxRSxLQUFDLFNBQVMsU0FBUyxTQUFTLEtBQUssRUFBRSxXQUFXLEtBQUssQ0FBQztBQUFBLEVBQ3REO0FBQ0EsU0FBTyxFQUFFLFFBQVEsUUFBUSxPQUFPLFFBQVE7QUFDMUM7QUFHTyxTQUFTLE9BQU8sRUFBRSxRQUFRLFFBQVEsR0FBcUI7QUFDNUQsU0FBTyxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQzNCLFFBQUksUUFBUSxTQUFVLFFBQU8sT0FBTyxXQUFXLFFBQVEsT0FBTyxlQUFlO0FBQzdFLFFBQUksUUFBUSxZQUFhLFFBQU8sUUFBUSxFQUFFLFlBQVk7QUFDdEQsUUFBSSxRQUFRLFdBQVksUUFBTyxPQUFPLGFBQWEsUUFBUSxPQUFPLGVBQWU7QUFDakYsV0FBTyxPQUFPLEdBQUcsTUFBTTtBQUFBLEVBQ3pCLENBQUM7QUFDSDtBQUdBLFNBQVMsV0FBVyxNQUFtQztBQUNyRCxNQUFJLEtBQUssU0FBUyxFQUFHLFFBQU8sQ0FBQztBQUM3QixRQUFNLE1BQU0sS0FBSyxJQUFJLE1BQU07QUFDM0IsU0FBTyxNQUFNO0FBQUEsSUFDWCxDQUFDLFFBQVEsUUFBUSxHQUFHLE1BQU0sVUFBYSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxHQUFHLENBQUMsRUFBRSxTQUFTLElBQUksS0FBSztBQUFBLEVBQ3BHO0FBQ0Y7QUFHQSxTQUFTLFVBQVUsV0FBc0IsT0FBeUI7QUFDaEUsUUFBTSxRQUFRLE1BQU0sU0FBUyxTQUFTLE1BQU0sUUFBUSxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsVUFBVSxLQUFLLENBQUMsVUFBVSxPQUFPO0FBQzVHLFFBQU0sT0FBTyxPQUFPLFNBQVM7QUFDN0IsU0FBTyxNQUFNLE9BQU8sQ0FBQyxPQUFPLEtBQUssU0FBUyxDQUFDLEtBQU0sTUFBTSxlQUFlLFVBQVcsUUFBUSxPQUFPLENBQUMsQ0FBQztBQUNwRztBQUdBLFNBQVMsUUFBUSxPQUFrQixLQUFtQjtBQUNwRCxNQUFJLE1BQU0sU0FBUyxNQUFPLFFBQU8sUUFBUSxjQUFjLE1BQU0sUUFBUSxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsVUFBVTtBQUN0RyxTQUFPLFFBQVEsY0FBYyxRQUFRLGdCQUFnQixRQUFRO0FBQy9EO0FBR0EsU0FBUyxTQUFTLFdBQXNCLEVBQUUsTUFBTSxHQUF5QjtBQUN2RSxRQUFNLFVBQVUsTUFBTSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSyxTQUFTLFVBQVUsSUFBSSxHQUFHLEtBQUssU0FBUyxVQUFVLE9BQU87QUFDdkcsTUFBSSxDQUFDLFFBQVMsUUFBTztBQUNyQixNQUFJLHlEQUF5RCxLQUFLLFVBQVUsSUFBSSxFQUFHLFFBQU87QUFDMUYsUUFBTSxRQUFRLENBQUMsUUFBUSxTQUFTLEdBQUcsRUFBRSxLQUFLLElBQUksUUFBUSxRQUFRLEdBQUcsRUFBRSxLQUFLLEVBQUU7QUFDMUUsU0FDRSxRQUFRLFNBQVMsVUFDakIsTUFBTTtBQUFBLElBQUssQ0FBQyxNQUNWLHVGQUF1RixLQUFLLEVBQUUsTUFBTSxHQUFHLEdBQUcsQ0FBQztBQUFBLEVBQzdHO0FBRUo7OztBQzdJTyxJQUFNLGNBQW9CO0FBQUEsRUFDL0IsSUFBSTtBQUFBLEVBQ0osVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sQ0FBQyxNQUFNLFNBQXNCO0FBQzNCLGVBQVcsUUFBUSxTQUFTLE9BQU8sRUFBRSxRQUFRO0FBQzNDLGlCQUFXLFVBQVUsS0FBSyxNQUFNLFFBQVEsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLFFBQVEsR0FBRztBQUMxRSxjQUFNLFFBQVEsUUFBUSxNQUFNLE9BQU8sS0FBSztBQUN4QyxZQUFJLENBQUMsTUFBTztBQUNaLGNBQU07QUFBQSxVQUNKLE1BQU0sS0FBSyxLQUFLO0FBQUEsVUFDaEIsVUFBVSxLQUFLLEtBQUssU0FBUyxNQUFNLE9BQU8sRUFBRyxJQUFLLE1BQU0sT0FBTyxLQUFLLEVBQUc7QUFBQSxVQUN2RSxTQUFTLE9BQU87QUFBQSxVQUNoQixTQUFTLGFBQWEsTUFBTSxNQUFNLE1BQU0sQ0FBQyxrQkFBa0IsTUFBTSxPQUFPLEtBQUssQ0FBQyxjQUFjLE1BQU0sR0FBRztBQUFBLFFBQ3ZHO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLFFBQ1AsRUFBRSxNQUFNLE1BQU0sR0FDZCxRQUM4RDtBQUM5RCxNQUFJLE1BQU07QUFDVixNQUFJLE9BQU87QUFDWCxNQUFJO0FBQ0osYUFBVyxXQUFXLE1BQU0sTUFBTTtBQUNoQyxVQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUssU0FBUyxPQUFPLEVBQUc7QUFDMUMsVUFBTSxPQUFPLE1BQU0sTUFBTSxHQUFHLFFBQVE7QUFDcEMsVUFBTSxTQUFTLFdBQVcsSUFBSTtBQUM5QixRQUFJLENBQUMsVUFBVyxTQUFTLFVBQWEsU0FBUyxPQUFPLEtBQU8sUUFBTztBQUNwRSxXQUFPLE9BQU87QUFDZCxRQUFJLHVCQUF1QixLQUFLLE1BQU0sS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLEVBQUUsR0FBRyxRQUFRLEVBQUUsR0FBRztBQUM3RSxZQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sT0FBTyxLQUFLLElBQUksT0FBUSxLQUFLLElBQUksR0FBRyxJQUFJO0FBQ3JFLGFBQU8sT0FBTyxLQUFLLFFBQVEsU0FBWSxFQUFFLFNBQVMsUUFBUSxNQUFNLEtBQUssS0FBSyxNQUFNLE1BQU0sR0FBRyxJQUFJLElBQUk7QUFBQSxJQUNuRztBQUNBLFdBQU8sT0FBTztBQUNkO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsV0FBVyxNQUEyRDtBQUM3RSxRQUFNLFFBQ0osK0lBQStJO0FBQUEsSUFDN0ksS0FBSyxLQUFLO0FBQUEsRUFDWjtBQUNGLFNBQU8sUUFDSCxFQUFFLE9BQU8sT0FBTyxNQUFNLENBQUMsRUFBRyxRQUFRLFNBQVMsRUFBRSxDQUFDLEdBQUcsTUFBTSxHQUFHLE1BQU0sQ0FBQyxLQUFLLEVBQUUsR0FBRyxNQUFNLENBQUMsRUFBRyxRQUFRLEtBQUssRUFBRSxDQUFDLEdBQUcsSUFDeEc7QUFDTjs7O0FDbkRBLElBQU0sUUFBdUQ7QUFBQSxFQUMzRCxRQUFRO0FBQUEsRUFDUixVQUFVO0FBQUEsRUFDVixPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQUEsRUFDVixRQUFRO0FBQ1Y7QUFDQSxJQUFNLFlBQXdEO0FBQUEsRUFDNUQsUUFBUTtBQUFBLEVBQ1IsV0FBVztBQUFBLEVBQ1gsT0FBTztBQUFBLEVBQ1AsVUFBVTtBQUNaO0FBR08sSUFBTSxhQUNYO0FBQ0ssSUFBTSxhQUFhO0FBRTFCLElBQU0sWUFBWSxDQUFDLE1BQWMsSUFBVyxVQUF3QixFQUFFLE1BQU0sT0FBTyxJQUFJLEtBQUssSUFBSSxLQUFLO0FBRzlGLFNBQVMsVUFBVSxNQUFrQixPQUFrQixTQUFpQixPQUFxQztBQUNsSCxRQUFNLFFBQVEsS0FBSyxTQUFTLE9BQU8sR0FBRyxLQUFLLFNBQVMsQ0FBQztBQUNyRCxRQUFNLFFBQVEsTUFBTSxRQUFRLFFBQVEsQ0FBQyxXQUFtQjtBQUN0RCxVQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUs7QUFDL0IsVUFBTSxRQUFRLE1BQU0sT0FBTyxJQUFJO0FBQy9CLFFBQUksQ0FBQyxRQUFRLEtBQUssU0FBUyxNQUFNLENBQUMsU0FBUyxDQUFDLE1BQU0sU0FBUyxPQUFPLElBQUksRUFBRyxRQUFPLENBQUM7QUFDakYsV0FBTyxDQUFDLFVBQVUsS0FBSyxNQUFNLEtBQUssU0FBUyxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzFELENBQUM7QUFDRCxTQUFPLE1BQU0sV0FBVyxJQUNwQixDQUFDLElBQ0QsQ0FBQyxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUkseUJBQXlCLE9BQU8sTUFBTSxDQUFDLEVBQUcsSUFBSSx3QkFBd0IsTUFBTSxDQUFDO0FBQ2hIO0FBR08sSUFBTSxXQUFXLENBQUMsTUFBa0IsT0FBa0IsRUFBRSxRQUFRLEdBQWMsU0FDbkY7QUFBQSxFQUNFO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLEtBQUssUUFBUSxDQUFDLE1BQU0sVUFBVSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ3hDO0FBR0ssU0FBUyxpQkFBaUIsTUFBa0IsV0FBc0IsTUFBNkI7QUFDcEcsUUFBTSxNQUFNLFdBQVcsTUFBTSxTQUFTO0FBQ3RDLFFBQU0sT0FBTyxVQUFVLE9BQU8sV0FBVyxTQUFTO0FBRWxELFFBQU0sYUFDSixRQUNBLEtBQUssU0FBUyxVQUFVLFNBQVMsTUFBTSxVQUN2QyxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sVUFBVSxPQUFPLFVBQVcsU0FBUyxJQUFJLFFBQVEsSUFBSSxNQUFNLENBQUMsSUFDckYsWUFBWSxNQUFNLFdBQVcsS0FBSyxNQUFNLElBQ3hDO0FBQ04sUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLE1BQUksS0FBSyxTQUFTLFFBQVEsR0FBRztBQUMzQixVQUFNLFFBQVEsVUFBVSxPQUFPLFdBQVcsaUJBQWlCO0FBQzNELFVBQU0sS0FBSyxVQUFVLEtBQUssTUFBTSxZQUFZLEtBQUssQ0FBQztBQUFBLEVBQ3BEO0FBQ0EsUUFBTSxPQUFPLEdBQUcsS0FBSyxTQUFTLFdBQVcsSUFBSSxlQUFlLEVBQUUsR0FBRyxLQUFLLFNBQVMsT0FBTyxJQUFJLGlDQUFpQyxFQUFFO0FBQzdILE1BQUksU0FBUyxHQUFJLE9BQU0sS0FBSyxVQUFVLEtBQUssTUFBTSxLQUFLLElBQUksQ0FBQztBQUMzRCxRQUFNLFdBQVcsTUFBTSxXQUFXLEtBQUssTUFBTSxDQUFDLEVBQUcsTUFBTSxXQUFXLE1BQU0sQ0FBQyxFQUFHLE1BQU07QUFDbEYsUUFBTSxTQUFTLFdBQVcsQ0FBQyxVQUFVLEtBQUssTUFBTSxLQUFLLE1BQU0sQ0FBQyxFQUFHLE9BQU8sTUFBTSxDQUFDLEVBQUcsSUFBSSxDQUFDLElBQUk7QUFDekYsU0FBTyxPQUFPLFdBQVcsSUFDckIsQ0FBQyxJQUNELENBQUMsRUFBRSxPQUFPLGFBQVEsT0FBTyxJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxnQkFBTSxDQUFDLFVBQUssT0FBTyxPQUFPLENBQUM7QUFDekY7QUFHQSxTQUFTLFdBQVcsTUFBa0IsRUFBRSxTQUFTLEdBQXFCO0FBQ3BFLE1BQUksU0FBUyxTQUFTLElBQUk7QUFDMUIsU0FBTyxTQUFTLFNBQVMsTUFBTSxVQUFVLFVBQVUsS0FBSyxLQUFLLEtBQUssU0FBUyxDQUFDLENBQUUsRUFBRztBQUNqRixTQUFPLFFBQVEsS0FBSyxNQUFNLFNBQVMsT0FBTyxNQUFNO0FBQ2xEO0FBRUEsU0FBUyxZQUFZLE1BQWtCLEVBQUUsU0FBUyxHQUFjLFFBQXVCO0FBQ3JGLE1BQUksS0FBSztBQUNULFNBQU8sS0FBSyxTQUFTLE1BQU0sVUFBVSxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFFLEVBQUc7QUFDcEUsU0FBTyxRQUFRLEtBQUssTUFBTSxTQUFTLE9BQU8sRUFBRTtBQUM5QztBQUdPLFNBQVMsV0FBVyxNQUFrQixXQUEyQjtBQUN0RSxRQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFFBQU0sT0FBTyxDQUFDLE9BQXlDLFVBQ3JELFFBQVEsTUFBTSxLQUFLLFFBQVEsT0FBTyxLQUFLLElBQUk7QUFDN0MsUUFBTSxNQUFNO0FBQUEsSUFDVixVQUFVLEtBQUssUUFBUSxTQUFTLEVBQUUsRUFBRSxRQUFRLE9BQU8sS0FBSztBQUFBLElBQ3hELEtBQUssT0FBTyxVQUFVLFlBQVk7QUFBQSxJQUNsQyxLQUFLLE9BQU8sUUFBUSxVQUFVO0FBQUEsSUFDOUIsS0FBSyxPQUFPLFdBQVcsUUFBUTtBQUFBLElBQy9CLEtBQUssT0FBTyxPQUFPLG9CQUFvQjtBQUFBLElBQ3ZDO0FBQUEsRUFDRjtBQUNBLFFBQU0sS0FBSyxXQUFXLE1BQU0sVUFBVSxPQUFPO0FBQzdDLFNBQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE9BQU8sQ0FBQyxVQUFVLEtBQUssTUFBTSxJQUFJO0FBQUE7QUFBQSxFQUFPLFVBQVU7QUFBQSxJQUFPLElBQUksS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDL0U7QUFDRjtBQUdBLFNBQVMsV0FBVyxFQUFFLFNBQVMsR0FBZSxPQUFzQjtBQUNsRSxNQUFJLE9BQU87QUFDWCxRQUFNLFNBQVMsU0FBUyxLQUFLLEVBQUcsU0FBUztBQUN6QyxTQUFPLFVBQVUsU0FBUyxPQUFPLENBQUMsR0FBRyxTQUFTLFVBQVUsU0FBUyxPQUFPLENBQUMsRUFBRyxZQUFZLFNBQVMsS0FBSyxFQUFHO0FBQ3ZHO0FBQ0YsU0FBTyxTQUFTLElBQUksRUFBRyxTQUFTO0FBQ2xDO0FBR08sU0FBUyxXQUFXLE1BQWtCLE1BQXFCO0FBQ2hFLFFBQU0sVUFBVSxLQUFLLFNBQVMsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLE1BQU0sU0FBUyxJQUFJO0FBQ3hFLE1BQUksQ0FBQyxRQUFTLFFBQU8sQ0FBQztBQUN0QixTQUFPO0FBQUEsSUFDTDtBQUFBLE1BQ0UsT0FBTztBQUFBLE1BQ1AsT0FBTyxDQUFDLFVBQVUsS0FBSyxNQUFNLFFBQVEsS0FBSztBQUFBO0FBQUEsRUFBTyxVQUFVO0FBQUEsRUFBSyxVQUFVLEVBQUUsQ0FBQztBQUFBLElBQy9FO0FBQUEsRUFDRjtBQUNGOzs7QUN2SEEsSUFBTSxTQUF5QztBQUFBLEVBQzdDLE9BQU87QUFBQSxFQUNQLFVBQVU7QUFBQSxFQUNWLFFBQVE7QUFDVjtBQUNBLElBQU0sT0FBdUM7QUFBQSxFQUMzQyxPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQUEsRUFDVixRQUFRO0FBQ1Y7QUFDQSxJQUFNLFNBQXlDO0FBQUEsRUFDN0MsT0FBTztBQUFBLEVBQ1AsVUFBVTtBQUFBLEVBQ1YsUUFBUTtBQUNWO0FBR08sU0FBUyxTQUNkLE1BQ0EsT0FDTTtBQUNOLFNBQU87QUFBQSxJQUNMLElBQUksUUFBUSxJQUFJO0FBQUEsSUFDaEIsR0FBRztBQUFBLElBQ0gsQ0FBQyxNQUFNLFNBQVM7QUFDZCxZQUFNLFFBQVEsU0FBUyxPQUFPLEVBQUUsT0FBTyxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxTQUFTLFFBQVE7QUFDcEYsYUFBTyxjQUFjLFNBQVMsT0FBTyxJQUFJO0FBQ3pDLGlCQUFXLFFBQVEsTUFBTyxRQUFPLFdBQVcsU0FBUyxNQUFNLElBQUk7QUFDL0QsYUFBTyxjQUFjLFNBQVMsSUFBSTtBQUFBLElBQ3BDO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxlQUFlLFNBQXNCLE1BQXVCO0FBQ25FLFFBQU0sUUFBUSxDQUFDLEdBQWMsVUFDMUIsU0FBUyxVQUFVLEVBQUUsT0FBTyxRQUFRLFNBQVMsYUFBYSxFQUFFLE9BQU8sWUFBWSxVQUFVO0FBQzVGLFNBQU8sUUFBUSxRQUFRLE1BQU0sRUFBRTtBQUFBLElBQzdCLENBQUMsU0FDQyxDQUFDLFVBQVUsTUFBTSxJQUFJLEtBQUssS0FBSyxXQUFXLE9BQU8sQ0FBQyxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsRUFBRSxTQUFTLEtBQUssS0FBSyxXQUFXO0FBQUEsRUFDMUc7QUFDRjtBQUVBLFVBQVUsY0FBYyxTQUFzQixPQUEyQixNQUE4QjtBQUNyRyxRQUFNLE9BQU8sb0JBQUksSUFBdUI7QUFDeEMsYUFBVyxRQUFRLE9BQU87QUFDeEIsVUFBTSxVQUFVLGVBQWUsU0FBUyxJQUFJO0FBQzVDLFFBQUksUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLLFdBQVcsV0FBVyxFQUFHO0FBQ3pELFNBQUssSUFBSSxRQUFRLEtBQUssR0FBRyxDQUFDLEdBQUksS0FBSyxJQUFJLFFBQVEsS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFJLElBQUksQ0FBQztBQUFBLEVBQ3RFO0FBQ0EsYUFBVyxDQUFDLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDaEMsVUFBTSxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsVUFBTSxRQUFRLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBZ0IsRUFBRSxNQUFNLEtBQUssTUFBTSxVQUFVLEtBQUssU0FBUyxNQUFNLE1BQU0sRUFBRyxTQUFTO0FBQ2hILFVBQU0sT0FDSixPQUFPLFNBQVMsSUFDWixTQUFTLE9BQU8sV0FBVyxJQUFJLHdCQUF3QixRQUFRLE9BQU8sTUFBTSxlQUFlLEtBQzNGO0FBQ04sVUFBTTtBQUFBLE1BQ0osR0FBRyxNQUFNLEtBQU07QUFBQSxNQUNmLFNBQVM7QUFBQSxNQUNULFNBQVMsc0NBQXNDO0FBQUEsUUFDN0MsSUFBSSxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQUMsTUFBTSxPQUFPLENBQVMsQ0FBQztBQUFBLFFBQzNDO0FBQUEsTUFDRixDQUFDLEdBQUcsSUFBSTtBQUFBLE1BQ1IsU0FBUyxPQUFPLE1BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLE1BQU0sQ0FBQyxHQUFHLFNBQVMsOEJBQThCLEVBQUU7QUFBQSxJQUNsRztBQUFBLEVBQ0Y7QUFDRjtBQUdBLFVBQVUsV0FBVyxTQUFzQixNQUFlLE1BQThCO0FBQ3RGLFFBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUN4QixRQUFNLEVBQUUsTUFBTSxRQUFRLFdBQVcsSUFBSSxXQUFXLE1BQU0sUUFBUSxNQUFNO0FBQ3BFLE1BQUksT0FBTyxDQUFDLE1BQU0sTUFBTTtBQUN0QixVQUFNLE9BQU87QUFDYixVQUFNO0FBQUEsTUFDSixNQUFNLEtBQUs7QUFBQSxNQUNYLFVBQVUsS0FBSyxTQUFTLE1BQU0sTUFBTSxFQUFHO0FBQUEsTUFDdkMsU0FBUztBQUFBLE1BQ1QsU0FBUyxVQUFVLE1BQU0sS0FBSyxXQUFXLFFBQVEsUUFBUSxDQUFDLGtCQUFrQixJQUFJLFNBQVMsS0FBSyxPQUFPLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLElBQzNIO0FBQUEsRUFDRjtBQUNBLGFBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxNQUFNO0FBQ2pDLFFBQUksSUFBSSxDQUFDLE1BQU0sS0FBTTtBQUNyQixVQUFNLFlBQVksS0FBSyxXQUFXLEtBQUssQ0FBQyxNQUFNLEVBQUUsWUFBWSxPQUFPO0FBQ25FLFVBQU0sYUFBYSxVQUFVLFNBQVMsU0FBUyxPQUFPLFNBQVMsRUFBRSxTQUFTLFFBQVE7QUFDbEYsVUFBTSxPQUFPLGFBQWEsdUJBQXVCLE1BQU0sVUFBVSxJQUFJLENBQUMseUJBQXlCO0FBQy9GLFVBQU07QUFBQSxNQUNKLE1BQU0sS0FBSztBQUFBLE1BQ1gsVUFBVSxVQUFVO0FBQUEsTUFDcEIsU0FBUyxVQUFVLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFBQSxNQUNuQyxTQUFTLGNBQWMsTUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLLFVBQVUsSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksQ0FBQyxNQUFNLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUk7QUFBQSxNQUMvRyxPQUFPLFVBQVUsTUFBTSxPQUFPLFNBQVMsR0FBNEI7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFDRjtBQUdBLFNBQVMsT0FBTyxFQUFFLE1BQU0sTUFBTSxHQUFZLFNBQXFDO0FBQzdFLFFBQU0sUUFBUSxLQUFLLFNBQVMsT0FBTyxFQUFHLElBQUs7QUFDM0MsU0FBTyxNQUFNLFFBQ1YsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLFFBQVEsRUFDakMsSUFBSSxDQUFDLE1BQU0sTUFBTSxFQUFFLEtBQUssR0FBRyxRQUFRLEVBQUUsRUFDckMsT0FBTyxDQUFDLE1BQU0sTUFBTSxFQUFFLEVBQ3RCLEdBQUcsRUFBRTtBQUNWO0FBR0EsVUFBVSxjQUFjLFNBQXNCLE1BQThCO0FBQzFFLFFBQU0sVUFBVSxRQUFRLFdBQVcsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLFlBQVksRUFBRSxXQUFXLEtBQUs7QUFDMUYsUUFBTSxRQUFRLENBQUMsR0FBYyxNQUMzQixNQUFNLFVBQVUsRUFBRSxPQUFPLFVBQVUsT0FBTyxNQUFNLGNBQWMsRUFBRSxPQUFPLGNBQWM7QUFDdkYsUUFBTSxRQUFRLFFBQVEsUUFBUSxNQUFNLEVBQ2pDLE9BQU8sQ0FBQyxNQUFNLE1BQU0sUUFBUSxFQUM1QixJQUFJLENBQUMsT0FBTyxFQUFFLEdBQUcsR0FBRyxRQUFRLE9BQU8sQ0FBQyxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUU7QUFDbkUsUUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsQ0FBQztBQUNuRCxNQUFJLENBQUMsUUFBUSxLQUFLLE1BQU0sUUFBUSxLQUFLLElBQUksSUFBSSxRQUFRLFVBQVUsUUFBUSxTQUFTLEVBQUc7QUFDbkYsUUFBTSxRQUFRLFFBQVEsS0FBSyxDQUFDLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQztBQUNoRCxRQUFNO0FBQUEsSUFDSixNQUFNLE1BQU07QUFBQSxJQUNaLFVBQVUsTUFBTTtBQUFBLElBQ2hCLFVBQVU7QUFBQSxJQUNWLFNBQVM7QUFBQSxJQUNULFNBQVMsVUFBVSxNQUFNLFFBQVEsUUFBUSxRQUFRLENBQUMsK0JBQStCLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxFQUFFLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsR0FBRyxFQUFFLE1BQU0sR0FBRyxDQUFDLElBQUksTUFBTSxJQUFJLFFBQVEsTUFBTSxJQUFJLEtBQUssQ0FBQyxFQUFFLFFBQVEsc0JBQXNCLHFCQUFxQixDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN087QUFDRjs7O0FDbklPLElBQU0sYUFBYSxTQUFTLFlBQVk7QUFBQSxFQUM3QyxVQUFVLEVBQUUsVUFBVSxRQUFRLFFBQVEsV0FBVyxTQUFTLFVBQVU7QUFBQSxFQUNwRSxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsSUFDSjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixFQUFFLEtBQUssSUFBSTtBQUNiLENBQUM7OztBQ1JNLElBQU0sVUFBVSxTQUFTLFNBQVM7QUFBQSxFQUN2QyxVQUFVLEVBQUUsVUFBVSxRQUFRLFFBQVEsV0FBVyxTQUFTLFVBQVU7QUFBQSxFQUNwRSxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsSUFDSjtBQUFBLElBRUE7QUFBQSxJQUNBO0FBQUEsRUFDRixFQUFFLEtBQUssSUFBSTtBQUNiLENBQUM7OztBQ1RNLElBQU0sY0FBYyxTQUFTLFVBQVU7QUFBQSxFQUM1QyxVQUFVO0FBQUEsRUFDVixTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsSUFDSjtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFDYixDQUFDOzs7QUNIRCxJQUFNLE9BQU87QUFDYixJQUFNLFFBQVE7QUFDZCxJQUFNLFlBQ0o7QUFFSyxJQUFNLGtCQUF3QjtBQUFBLEVBQ25DLElBQUk7QUFBQSxFQUNKLFVBQVU7QUFBQSxFQUNWLFNBQ0U7QUFBQSxFQUNGLE1BQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFBQSxFQUNYLENBQUMsTUFBTSxFQUFFLE9BQU8sWUFBWSxPQUFPLEdBQUc7QUFDcEMsZUFBVyxFQUFFLEtBQUssS0FBSyxPQUFPO0FBQzVCLFlBQU0sUUFBUSxXQUNYLE9BQU8sQ0FBQyxNQUFNLEVBQUUsU0FBUyxLQUFLLFFBQVEsRUFBRSxTQUFTLFFBQVEsRUFDekQsUUFBUSxDQUFDLE1BQU0sVUFBVSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQ3BDLFVBQUksT0FBTyxZQUFZLFVBQVcsUUFBTyxNQUFNLElBQUksU0FBUztBQUFBLGVBQ25ELE1BQU0sVUFBVSxLQUFNLE9BQU0sVUFBVSxLQUFLO0FBQUEsSUFDdEQ7QUFBQSxFQUNGO0FBQ0Y7QUFRQSxTQUFTLFVBQVUsV0FBeUM7QUFDMUQsUUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJO0FBQ3pCLFFBQU0sUUFBUSxLQUFLLFlBQVk7QUFDL0IsUUFBTSxTQUFTLFFBQVEsS0FBSyxDQUFDLE1BQU0sTUFBTSxTQUFTLENBQUMsQ0FBQztBQUNwRCxNQUFJLE9BQU8sYUFBYSxRQUFRLE9BQU8sZUFBZSxNQUFNO0FBQzFELFVBQU0sT0FBTyxVQUFVLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDckMsVUFBTSxPQUFPLE1BQU0sWUFBWSxLQUFLO0FBQ3BDLFdBQU8sU0FBUyxTQUFZLFNBQVksRUFBRSxXQUFXLEtBQUs7QUFBQSxFQUM1RDtBQUVBLFNBQU8sVUFBVSxPQUFPLGVBQWUsUUFBUSxPQUFPLGNBQWMsT0FBTyxFQUFFLFdBQVcsTUFBTSxPQUFPLElBQUk7QUFDM0c7QUFFQSxJQUFNLFlBQVksQ0FBQyxFQUFFLFdBQVcsS0FBSyxPQUFzQjtBQUFBLEVBQ3pELE1BQU0sVUFBVTtBQUFBLEVBQ2hCLFVBQVUsVUFBVTtBQUFBLEVBQ3BCLFNBQVMsVUFBVSxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQUEsRUFDbkMsU0FBUyxHQUFHLE1BQU0sVUFBVSxJQUFJLENBQUMsU0FBUyxNQUFNLElBQUksQ0FBQztBQUN2RDtBQUVBLFNBQVMsVUFBVSxPQUFpQztBQUNsRCxRQUFNLENBQUMsT0FBTyxHQUFHLElBQUksSUFBSTtBQUN6QixRQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUMvRCxTQUFPO0FBQUEsSUFDTCxNQUFNLE1BQU8sVUFBVTtBQUFBLElBQ3ZCLFVBQVUsTUFBTyxVQUFVO0FBQUEsSUFDM0IsU0FBUztBQUFBLElBQ1QsU0FBUyxHQUFHLE1BQU0sTUFBTSx1RUFBdUUsS0FBSyxNQUFNLElBQUksQ0FBQyxNQUFNLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxtQkFBbUIsTUFBTSxNQUFPLFVBQVUsSUFBSSxDQUFDO0FBQUEsSUFDOUssU0FBUyxLQUFLLE1BQU0sR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsV0FBVyxLQUFLLE9BQU87QUFBQSxNQUMxRCxNQUFNLFVBQVU7QUFBQSxNQUNoQixVQUFVLFVBQVU7QUFBQSxNQUNwQixTQUFTLEdBQUcsTUFBTSxVQUFVLElBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDbkQsRUFBRTtBQUFBLEVBQ0o7QUFDRjs7O0FDbkVBLElBQU0sVUFBeUM7QUFBQSxFQUM3QyxVQUFVO0FBQUEsRUFDVixZQUFZO0FBQUEsRUFDWixRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQ1o7QUFDQSxJQUFNLFFBQXVDO0FBQUEsRUFDM0MsVUFBVTtBQUFBLEVBQ1YsWUFBWTtBQUFBLEVBQ1osUUFBUTtBQUFBLEVBQ1IsV0FBVztBQUFBLEVBQ1gsT0FBTztBQUFBLEVBQ1AsVUFBVTtBQUNaO0FBQ0EsSUFBTUMsVUFBd0M7QUFBQSxFQUM1QyxVQUFVO0FBQUEsRUFDVixZQUFZO0FBQUEsRUFDWixRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQ1o7QUFDQSxJQUFNLFdBQTBDO0FBQUEsRUFDOUMsVUFBVTtBQUFBLEVBQ1YsWUFBWTtBQUFBLEVBQ1osUUFBUTtBQUFBLEVBQ1IsV0FBVztBQUFBLEVBQ1gsT0FBTztBQUFBLEVBQ1AsVUFBVTtBQUNaO0FBR0EsSUFBTUMsUUFBTztBQUdiLElBQU1DLFNBQVE7QUFHUCxTQUFTLFFBQ2QsS0FDQSxPQUNNO0FBQ04sU0FBTztBQUFBLElBQ0wsSUFBSUMsU0FBUSxHQUFHO0FBQUEsSUFDZixHQUFHO0FBQUEsSUFDSCxDQUFDLE1BQU0sU0FBUztBQUNkLFlBQU0sT0FBTyxTQUFTLE9BQU87QUFDN0IsYUFBTyxhQUFhLFNBQVMsTUFBTSxHQUFHO0FBQ3RDLGFBQU8sYUFBYSxNQUFNLEdBQUc7QUFDN0IsYUFBT0MsZUFBYyxNQUFNLEdBQUc7QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFDRjtBQUVBLFVBQVUsYUFBYSxFQUFFLE1BQU0sR0FBZ0IsRUFBRSxPQUFPLEdBQVMsS0FBNEI7QUFDM0YsYUFBVyxFQUFFLFdBQVcsTUFBTSxNQUFNLEtBQUssUUFBUTtBQUMvQyxRQUFJLEtBQUssQ0FBQyxNQUFNLElBQUs7QUFDckIsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxTQUFTLFVBQVUsSUFBSTtBQUNqRSxVQUFNO0FBQUEsTUFDSixNQUFNLFVBQVU7QUFBQSxNQUNoQixVQUFVLFVBQVU7QUFBQSxNQUNwQixTQUFTLFVBQVUsS0FBSyxNQUFNLEdBQUcsRUFBRTtBQUFBLE1BQ25DLFNBQVMsV0FBVyxNQUFNLFVBQVUsSUFBSSxDQUFDLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQyxNQUFNLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLFNBQVMsS0FBSyxDQUFDLENBQUUsQ0FBQztBQUFBLE1BQ3JHLE9BQU8sUUFDSCxTQUFTLE1BQU0sTUFBTSxPQUFPLFdBQVcsSUFBSSxJQUMzQyxDQUFDLEdBQUcsaUJBQWlCLE1BQU0sV0FBVyxJQUFJLEdBQUcsV0FBVyxNQUFNLFNBQVMsQ0FBQztBQUFBLElBQzlFO0FBQUEsRUFDRjtBQUNGO0FBR0EsVUFBVSxhQUFhLEVBQUUsTUFBTSxHQUFTLEtBQTRCO0FBQ2xFLFFBQU0sU0FBUyxvQkFBSSxJQUFzRTtBQUN6RixhQUFXLE9BQU87QUFDaEIsUUFBSSxJQUFJLEtBQUssQ0FBQyxNQUFNLElBQUssUUFBTyxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQyxHQUFJLE9BQU8sSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFJLEdBQUcsQ0FBQztBQUNwRyxhQUFXLFFBQVEsT0FBTyxPQUFPLEdBQUc7QUFDbEMsVUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNLEtBQUssR0FBRyxHQUFHLE1BQU0sSUFBSTtBQUMzQyxVQUFNLFNBQVMsQ0FBQyxFQUFFLE1BQU0sT0FBQUMsT0FBTSxPQUFnQixFQUFFLE1BQU0sS0FBSyxNQUFNLFVBQVUsS0FBSyxTQUFTQSxPQUFNLE1BQU0sRUFBRyxTQUFTO0FBQ2pILFVBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ3RDLFVBQU07QUFBQSxNQUNKLEdBQUcsT0FBTyxLQUFLO0FBQUEsTUFDZixTQUFTLEtBQUssS0FBSyxHQUFHO0FBQUEsTUFDdEIsU0FDRSxNQUFNLE1BQU0sU0FBUyxXQUNqQixlQUFlLElBQUkseUdBQ25CLGVBQWUsTUFBTSxNQUFNLEtBQUssQ0FBQywwQkFBMEIsS0FBSyxPQUFPLElBQUksQ0FBQyxHQUFHLE9BQU8sU0FBUyxJQUFJLFdBQVcsTUFBTSxPQUFPLFFBQVEsYUFBYSxDQUFDLE1BQU0sRUFBRSxVQUFVLEtBQUssU0FBUyxJQUFJLG9CQUFvQixlQUFlO0FBQUEsTUFDOU4sU0FBUyxPQUFPLE1BQU0sR0FBR0gsTUFBSyxFQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsR0FBRyxPQUFPLEVBQUUsS0FBSyxHQUFHLFNBQVMsNkJBQTZCLEVBQUU7QUFBQSxJQUM1RztBQUFBLEVBQ0Y7QUFDRjtBQUdBLFVBQVVFLGVBQWMsRUFBRSxRQUFRLEdBQVMsS0FBNEI7QUFDckUsUUFBTSxRQUFRLG9CQUFJLElBQWlCO0FBQ25DLGFBQVcsRUFBRSxLQUFLLEtBQUssUUFBUyxZQUFXLEtBQUssS0FBTSxPQUFNLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxLQUFLLEtBQUssQ0FBQztBQUMxRixRQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLEVBQUUsQ0FBQztBQUNyRCxNQUFJLENBQUMsUUFBUSxLQUFLLENBQUMsTUFBTSxPQUFPLFFBQVEsU0FBU0gsTUFBTTtBQUN2RCxRQUFNLENBQUMsT0FBTyxHQUFHLElBQUksSUFBSSxRQUFRLElBQUksQ0FBQyxNQUFNLEVBQUUsU0FBUztBQUN2RCxRQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssRUFDcEIsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxFQUMxQixJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxNQUFNLElBQUksVUFBVSxNQUFNLElBQUlELFFBQU8sQ0FBQyxDQUFDLEVBQUU7QUFDcEUsUUFBTTtBQUFBLElBQ0osTUFBTSxNQUFPO0FBQUEsSUFDYixVQUFVLE1BQU87QUFBQSxJQUNqQixVQUFVO0FBQUEsSUFDVixTQUFTO0FBQUEsSUFDVCxTQUFTLDBDQUEwQyxLQUFLLEtBQUssQ0FBQztBQUFBLElBQzlELFNBQVMsS0FDTixNQUFNLEdBQUdFLE1BQUssRUFDZCxJQUFJLENBQUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLFVBQVUsRUFBRSxVQUFVLFNBQVMsR0FBRyxNQUFNLEVBQUUsSUFBSSxDQUFDLG1CQUFtQixFQUFFO0FBQUEsRUFDckc7QUFDRjs7O0FDckhPLElBQU0sV0FBVyxRQUFRLFVBQVU7QUFBQSxFQUN4QyxVQUFVLEVBQUUsVUFBVSxRQUFRLFFBQVEsV0FBVyxTQUFTLFVBQVU7QUFBQSxFQUNwRSxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsSUFDSjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixFQUFFLEtBQUssSUFBSTtBQUNiLENBQUM7IiwKICAibmFtZXMiOiBbIlJVTEVfT0YiLCAiTEFDS0VEIiwgIlNPTUUiLCAiU0hPV04iLCAiUlVMRV9PRiIsICJyZXBvcnRDb3VudGVkIiwgInRhYmxlIl0KfQo=
