import {
  budgetTotal,
  emptyTable,
  findGaps,
  gapRule,
  noDeadline,
  noOwner,
  noResources,
  noTarget,
  vagueCommitment
} from "./chunk-6TMY5MIZ.mjs";
import {
  firstHeading,
  sectionFor
} from "./chunk-2EC35H2O.mjs";
import {
  list,
  quote
} from "./chunk-4VCL2ROO.mjs";
import {
  strategyPeriod
} from "./chunk-R4CAFXOU.mjs";
import {
  findTimes,
  lastYear
} from "./chunk-4MJL66B6.mjs";

// src/rules/kpi/conflicting-targets.ts
var conflictingTargets = {
  id: "kpi/conflicting-targets",
  severity: "warning",
  summary: "The same indicator has different targets for the same date in two places.",
  help: "An indicator that stands twice with the same words and the same deadline should have the same target. Correct one of them, or tell the two apart.",
  *check({ statements, files, config }) {
    const period = strategyPeriod(files, config);
    const known = /* @__PURE__ */ new Map();
    for (const statement of statements) {
      const { target, timeBound, owner } = statement.facets;
      if (statement.kind !== "kpi" || statement.source !== "row" || !target) continue;
      const key = [fold(statement.text), fold(timeBound?.text ?? String(period?.to)), fold(owner?.text ?? "")].join(
        "|"
      );
      const first = known.get(key);
      if (!first) known.set(key, statement);
      else if (fold(first.facets.target.text) !== fold(target.text) && parent(first, files) === parent(statement, files))
        yield {
          path: statement.path,
          position: target.position,
          subject: statement.text.slice(0, 80),
          message: `${quote(statement.text)} has the target ${quote(target.text)} here and ${quote(first.facets.target.text)} in line ${first.position.start.line}.`,
          related: [
            {
              path: first.path,
              position: first.position,
              message: `The same KPI with ${quote(first.facets.target.text)}.`
            }
          ]
        };
    }
  }
};
var fold = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, " ").trim();
function parent(statement, files) {
  const row = files.find((f) => f.file.path === statement.path)?.file.passages[statement.passage]?.row;
  return fold(
    row?.filled.slice(0, 2).join(" ").replace(/\d+(?:\.\d+)*/g, "") ?? ""
  );
}

// src/rules/kpi/deadline-outside-period.ts
var deadlineOutsidePeriod = {
  id: "kpi/deadline-outside-period",
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "A deadline lies before or after the period of the strategy.",
  help: [
    "What is due after the strategy has ended will be judged by nobody, and what was due before it began is history.",
    "",
    "The period is `period:` in `strategy.yaml` or front matter, else the years in the title (\u201C2026\u20132030\u201D). Without either, this rule is silent."
  ].join("\n"),
  *check({ files, config, statements }) {
    const period = strategyPeriod(files, config);
    if (!period) return;
    for (const statement of statements) {
      const { timeBound } = statement.facets;
      const year = timeBound && deadlineOf(statement);
      if (!year || year >= period.from && year <= period.to) continue;
      if (year === period.to + 1 && /\b(?:report|evaluat|review|assess|audit)/i.test(statement.text)) continue;
      yield {
        path: statement.path,
        position: timeBound.position,
        subject: statement.text.slice(0, 80),
        message: `The deadline ${quote(timeBound.text)} of ${quote(statement.text)} lies ${year < period.from ? "before" : "after"} the strategy\u2019s period, ${period.from}\u2013${period.to}.`
      };
    }
  }
};
function deadlineOf({ facets, source }) {
  const { text } = facets.timeBound;
  if (source !== "row")
    return /^(?:by|until|before|no later than)\b/i.test(text) ? findTimes(text)[0]?.year : void 0;
  const years = text.match(/\b(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))?\b/g);
  return years ? lastYear(years.at(-1)) : void 0;
}

// src/rules/kpi/no-baseline.ts
var noBaseline = gapRule("baseline", {
  severity: "info",
  summary: "A KPI has no starting value to measure progress from.",
  help: [
    "Without a starting value and its year, nobody can tell how far the way is, or whether the target is within reach.",
    "",
    "Judged only in KPI tables: a blank cell in a column of baselines, or a table in which no KPI has one. If the value is not known yet, say when it will be measured."
  ].join("\n")
});

// src/rules/kpi/no-owner.ts
var noOwner2 = gapRule("owner", {
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "Nobody is named who is responsible for reaching a KPI.",
  help: [
    "Somebody has to answer for each figure: a ministry, an agency, a role. \u201CThe Government\u201D, \u201Call stakeholders\u201D and \u201Crelevant authorities\u201D are nobody in particular; of several bodies one should lead.",
    "",
    "Blank cells that continue a merged cell above take its owner."
  ].join("\n")
});

// src/rules/kpi/none-for-area.ts
var noneForArea = {
  id: "kpi/none-for-area",
  severity: "info",
  summary: "The strategy addresses a focus area, but no KPI shows whether anything changes there.",
  help: [
    "What a strategy takes on it should also measure. This rule looks for at least one indicator or target in each focus area that the strategy addresses, by the passage that holds the KPI, its section and the headings above it.",
    "",
    "A strategy without any KPI gets one finding in all. The quick fix inserts an empty KPI table at the end of the area\u2019s section; the action plan may be a second file of the same strategy (`files:` in `strategy.yaml`)."
  ].join("\n"),
  *check(context) {
    const addressed = context.coverage.areas.filter((a) => a.status === "addressed" || a.status === "partial");
    const areas = addressed.flatMap((a) => context.framework.areas.find(({ id }) => id === a.id) ?? []);
    if (areas.length === 0) return;
    const kpis = context.statements.filter((s) => s.kind === "kpi");
    if (kpis.length === 0) {
      const place = firstHeading(context);
      if (place)
        yield {
          ...place,
          subject: "all",
          message: "The strategy states no KPI: no indicator or target by which its progress could be measured was found."
        };
      return;
    }
    const measured = new Set(kpis.map((s) => s.area));
    for (const area of areas) if (!measured.has(area.id)) yield* report(context, area);
  }
};
function* report(context, area) {
  const place = sectionFor(context, area);
  if (!place) return;
  const { file } = context.files.find((f) => f.file.path === place.path);
  yield {
    ...place,
    subject: area.id,
    message: `No KPI measures focus area ${area.id} ${area.title}, which the strategy addresses.`,
    fixes: emptyTable(file, place.position.start.line)
  };
}

// src/rules/kpi/not-measurable.ts
var notMeasurable = gapRule("measurable", {
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "A KPI names nothing that can be counted or looked at.",
  help: [
    "A KPI is measurable (M) when two people would agree whether, or how far, it is reached: a number with its unit, a share of something, a rate, a thing that is there or not. \u201CAwareness\u201D, \u201Cconfidence\u201D or an \u201Cadequate level\u201D are not, unless you say how they are measured.",
    "",
    "**Weak:** \u201CSignificantly increase awareness\u201D. **Better:** \u201CShare of adults who recognise a forged message in the yearly survey: from 41 % to 70 %\u201D.",
    "",
    "Years, numbers of laws and standards, section numbers and the like do not count as measures."
  ].join("\n")
});

// src/rules/kpi/not-specific.ts
var notSpecific = gapRule("specific", {
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "A KPI does not say what exactly is measured, or for whom.",
  help: [
    "A KPI is specific (the S of SMART) when a reader would know what is counted or delivered: a concrete thing and, where it matters, the group it concerns.",
    "",
    "**Weak:** \u201CIncreased resilience\u201D. **Better:** \u201CShare of hospital operators that passed the yearly recovery test\u201D.",
    "",
    "KPIs in tables and under headings about indicators are judged one by one and get one finding that names everything that is missing; for KPIs in running text there is one note per strategy, except in the `release` profile."
  ].join("\n")
});

// src/rules/kpi/not-time-bound.ts
var notTimeBound = gapRule("timeBound", {
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "A KPI has no deadline, period or frequency.",
  help: [
    "A KPI is time-bound (T) when it says by when or how often: \u201Cby the end of Q2 2028\u201D, \u201Cwithin 12 months of adoption\u201D, \u201Cevery year\u201D. \u201CRegularly\u201D, \u201Congoing\u201D and \u201Cas soon as possible\u201D are no dates.",
    "",
    "Where the strategy has a period (`period:` in `strategy.yaml`, or years in its title), a KPI without a date of its own inherits it, and this rule is silent."
  ].join("\n")
});

// src/rules/kpi/target-below-baseline.ts
var UP = /^(?:the |an? )?(?:increas\w{0,4}|rais\w{0,4}|rise|growth|expan\w{0,4})\b/i;
var DOWN = /^(?:the |an? )?(?:reduc\w{0,6}|decreas\w{0,4}|lowering|drop|decline)\b/i;
var targetBelowBaseline = {
  id: "kpi/target-below-baseline",
  severity: "warning",
  summary: "A target lies on the wrong side of its starting value.",
  help: [
    "A KPI that is to rise has a target below its starting value, or one that is to fall a target above it. One of the two figures, or the direction, is wrong.",
    "",
    "Judged only where both values have the same unit and the KPI itself says the direction (\u201Cincrease\u201D, \u201Creduce\u201D)."
  ].join("\n"),
  *check({ statements }) {
    for (const statement of statements) {
      const { baseline, target } = statement.facets;
      if (statement.kind !== "kpi" || !baseline || !target || statement.source !== "row") continue;
      const [from, to] = [valueOf(baseline), valueOf(target)];
      const [up, down] = [UP.test(statement.text), DOWN.test(statement.text)];
      if (!from || !to || from.unit !== to.unit || up === down) continue;
      if (up ? to.value >= from.value : to.value <= from.value) continue;
      yield {
        path: statement.path,
        position: target.position,
        subject: statement.text.slice(0, 80),
        message: `${quote(statement.text)} should ${up ? "rise" : "fall"}, but its target ${quote(target.text)} lies ${up ? "below" : "above"} its starting value ${quote(baseline.text)}.`
      };
    }
  }
};
function valueOf({ text }) {
  const found = /^[<>≥≤~ ]{0,3}(\d{1,3}(?:[ ,]\d{3}){0,4}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?) ?(%|[a-z]{0,12})(?: ?\((?:19|20)\d\d\))?$/i.exec(
    text.trim()
  );
  return found ? { value: Number(found[1].replace(/[ ,]/g, "")), unit: found[2].toLowerCase() } : void 0;
}

// src/rules/kpi/unknown-owner.ts
var NAMED_BODY = new RegExp("^(?:the )?\\p{Lu}[\\p{L}-]{1,30}(?: (?:\\p{Lu}[\\p{L}-]{1,30}|of|for|and|on|the)){1,8}$", "u");
var BODY = /\b(?:Board|Agency|Office|Centre|Center|Council|Authority|Committee|Commission|Institute|Bureau|Unit|Directorate|Foundation|Secretariat)\b/;
var ORDINARY = /\b(?:Ministry|Minister|Department|Police|Parliament|Bank|Court|Cabinet|University|Council of Ministers)\b/;
var unknownOwner = {
  id: "kpi/unknown-owner",
  severity: "info",
  summary: "A body is made responsible that the strategy mentions nowhere else.",
  help: [
    "An owner that stands only in the owner\u2019s column of a table leaves open what it is and whether it knows of its task. Introduce it in the part on governance, or list it under `owners:` in `strategy.yaml`.",
    "",
    "Ministries, the police, courts and other organs that every state has are not reported, nor are acronyms (see `text/undefined-acronym`)."
  ].join("\n"),
  *check(context) {
    const owners = /* @__PURE__ */ new Map();
    for (const { facets, path: path2, source } of context.statements)
      if (source === "row" && facets.owner) {
        for (const name of facets.owner.text.split(/[;,/]/).map((n) => n.replace(/\([^()]{0,80}\)/g, "").trim()))
          if (NAMED_BODY.test(name) && BODY.test(name) && !ORDINARY.test(name) && !owners.has(name.toLowerCase()))
            owners.set(name.toLowerCase(), { name, path: path2, words: facets.owner });
      }
    if (owners.size === 0) return;
    const elsewhere = textElsewhere(context);
    const unknown = [...owners].filter(([name]) => !elsewhere.includes(name.replace(/^the /, ""))).map(([, owner]) => owner);
    if (unknown.length === 0) return;
    const { path, words } = unknown[0];
    yield {
      path,
      position: words.position,
      subject: unknown.map(({ name }) => name).join(", "),
      message: `${list(unknown.slice(0, 5).map(({ name }) => quote(name)))} ${unknown.length === 1 ? "is" : "are"} made responsible here, but the strategy introduces ${unknown.length === 1 ? "it" : "them"} nowhere.`
    };
  }
};
function textElsewhere({ files, config, statements }) {
  const rows = new Set(statements.filter((s) => s.source === "row").map((s) => `${s.path}:${s.passage}`));
  const texts = files.flatMap(({ file }) => [
    ...file.sections.map((s) => s.title),
    ...file.passages.filter((_, i) => !rows.has(`${file.path}:${i}`)).map((p) => p.text)
  ]);
  return [...texts, ...config.owners].join("\n").toLowerCase();
}

// src/rules/kpi/unrealistic.ts
var CERTAIN = /^(?:zero|eliminat|eradicat|no |without any|complete|total|absolute|perfect|fully secure|100)/i;
var unrealistic = {
  id: "kpi/unrealistic",
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "A KPI asks for what cannot be had: zero incidents, complete security, every citizen.",
  help: [
    "A target that cannot be reached (A of SMART) measures nothing: it is missed on the first day. \u201CZero incidents\u201D, \u201Celiminate cybercrime\u201D, \u201Ccomplete security\u201D and \u201Call citizens\u201D are of this kind; \u201C100 % of ministries\u201D is not, since ministries can be counted.",
    "",
    "**What to do.** Say what would be good enough, and compared with what: \u201Cincidents that stop a public service for more than a day: from nine to two a year\u201D."
  ].join("\n"),
  *check(context) {
    const { single, tables } = findGaps(context);
    const judged = /* @__PURE__ */ new Set([...single.map((s) => s.statement), ...tables.flatMap((t) => t.statements)]);
    for (const statement of context.statements) {
      const { absolute } = statement.facets;
      if (statement.kind !== "kpi" || !absolute || !(judged.has(statement) || CERTAIN.test(absolute.text))) continue;
      yield {
        path: statement.path,
        position: absolute.position,
        subject: statement.text.slice(0, 80),
        message: `${quote(absolute.text)} in ${quote(statement.text)} can hardly be reached: set a value that can.`
      };
    }
  }
};

// src/rules/kpi-rules.ts
var kpiRules = [
  notSpecific,
  notMeasurable,
  noTarget,
  notTimeBound,
  noOwner2,
  noBaseline,
  unrealistic,
  deadlineOutsidePeriod,
  noneForArea,
  unknownOwner,
  targetBelowBaseline,
  conflictingTargets,
  noOwner,
  noDeadline,
  noResources,
  budgetTotal,
  vagueCommitment
];

export {
  conflictingTargets,
  deadlineOutsidePeriod,
  noBaseline,
  noOwner2 as noOwner,
  noneForArea,
  notMeasurable,
  notSpecific,
  notTimeBound,
  targetBelowBaseline,
  unknownOwner,
  unrealistic,
  kpiRules
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL3J1bGVzL2twaS9jb25mbGljdGluZy10YXJnZXRzLnRzIiwgIi4uL3NyYy9ydWxlcy9rcGkvZGVhZGxpbmUtb3V0c2lkZS1wZXJpb2QudHMiLCAiLi4vc3JjL3J1bGVzL2twaS9uby1iYXNlbGluZS50cyIsICIuLi9zcmMvcnVsZXMva3BpL25vLW93bmVyLnRzIiwgIi4uL3NyYy9ydWxlcy9rcGkvbm9uZS1mb3ItYXJlYS50cyIsICIuLi9zcmMvcnVsZXMva3BpL25vdC1tZWFzdXJhYmxlLnRzIiwgIi4uL3NyYy9ydWxlcy9rcGkvbm90LXNwZWNpZmljLnRzIiwgIi4uL3NyYy9ydWxlcy9rcGkvbm90LXRpbWUtYm91bmQudHMiLCAiLi4vc3JjL3J1bGVzL2twaS90YXJnZXQtYmVsb3ctYmFzZWxpbmUudHMiLCAiLi4vc3JjL3J1bGVzL2twaS91bmtub3duLW93bmVyLnRzIiwgIi4uL3NyYy9ydWxlcy9rcGkvdW5yZWFsaXN0aWMudHMiLCAiLi4vc3JjL3J1bGVzL2twaS1ydWxlcy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgc3RyYXRlZ3lQZXJpb2QgfSBmcm9tICcuLi8uLi9lbmdpbmUvc3RhdGVtZW50cy9sZXR0ZXJzLmpzJztcbmltcG9ydCB0eXBlIHsgUnVsZSwgU3RhdGVtZW50IH0gZnJvbSAnLi4vLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IHF1b3RlIH0gZnJvbSAnLi4vd29yZGluZy5qcyc7XG5cbmV4cG9ydCBjb25zdCBjb25mbGljdGluZ1RhcmdldHM6IFJ1bGUgPSB7XG4gIGlkOiAna3BpL2NvbmZsaWN0aW5nLXRhcmdldHMnLFxuICBzZXZlcml0eTogJ3dhcm5pbmcnLFxuICBzdW1tYXJ5OiAnVGhlIHNhbWUgaW5kaWNhdG9yIGhhcyBkaWZmZXJlbnQgdGFyZ2V0cyBmb3IgdGhlIHNhbWUgZGF0ZSBpbiB0d28gcGxhY2VzLicsXG4gIGhlbHA6ICdBbiBpbmRpY2F0b3IgdGhhdCBzdGFuZHMgdHdpY2Ugd2l0aCB0aGUgc2FtZSB3b3JkcyBhbmQgdGhlIHNhbWUgZGVhZGxpbmUgc2hvdWxkIGhhdmUgdGhlIHNhbWUgdGFyZ2V0LiBDb3JyZWN0IG9uZSBvZiB0aGVtLCBvciB0ZWxsIHRoZSB0d28gYXBhcnQuJyxcbiAgKmNoZWNrKHsgc3RhdGVtZW50cywgZmlsZXMsIGNvbmZpZyB9KSB7XG4gICAgY29uc3QgcGVyaW9kID0gc3RyYXRlZ3lQZXJpb2QoZmlsZXMsIGNvbmZpZyk7XG4gICAgY29uc3Qga25vd24gPSBuZXcgTWFwPHN0cmluZywgU3RhdGVtZW50PigpO1xuICAgIGZvciAoY29uc3Qgc3RhdGVtZW50IG9mIHN0YXRlbWVudHMpIHtcbiAgICAgIGNvbnN0IHsgdGFyZ2V0LCB0aW1lQm91bmQsIG93bmVyIH0gPSBzdGF0ZW1lbnQuZmFjZXRzO1xuICAgICAgaWYgKHN0YXRlbWVudC5raW5kICE9PSAna3BpJyB8fCBzdGF0ZW1lbnQuc291cmNlICE9PSAncm93JyB8fCAhdGFyZ2V0KSBjb250aW51ZTtcbiAgICAgIC8vIFJvd3Mgb2Ygc2V2ZXJhbCBib2RpZXMgbWF5IHNoYXJlIGFuIGluZGljYXRvciwgYW5kIG9uZSByb3cgYSB5ZWFyIG1heSB0b28uXG4gICAgICBjb25zdCBrZXkgPSBbZm9sZChzdGF0ZW1lbnQudGV4dCksIGZvbGQodGltZUJvdW5kPy50ZXh0ID8/IFN0cmluZyhwZXJpb2Q/LnRvKSksIGZvbGQob3duZXI/LnRleHQgPz8gJycpXS5qb2luKFxuICAgICAgICAnfCcsXG4gICAgICApO1xuICAgICAgY29uc3QgZmlyc3QgPSBrbm93bi5nZXQoa2V5KTtcbiAgICAgIGlmICghZmlyc3QpIGtub3duLnNldChrZXksIHN0YXRlbWVudCk7XG4gICAgICBlbHNlIGlmIChcbiAgICAgICAgZm9sZChmaXJzdC5mYWNldHMudGFyZ2V0IS50ZXh0KSAhPT0gZm9sZCh0YXJnZXQudGV4dCkgJiZcbiAgICAgICAgcGFyZW50KGZpcnN0LCBmaWxlcykgPT09IHBhcmVudChzdGF0ZW1lbnQsIGZpbGVzKVxuICAgICAgKVxuICAgICAgICB5aWVsZCB7XG4gICAgICAgICAgcGF0aDogc3RhdGVtZW50LnBhdGgsXG4gICAgICAgICAgcG9zaXRpb246IHRhcmdldC5wb3NpdGlvbixcbiAgICAgICAgICBzdWJqZWN0OiBzdGF0ZW1lbnQudGV4dC5zbGljZSgwLCA4MCksXG4gICAgICAgICAgbWVzc2FnZTogYCR7cXVvdGUoc3RhdGVtZW50LnRleHQpfSBoYXMgdGhlIHRhcmdldCAke3F1b3RlKHRhcmdldC50ZXh0KX0gaGVyZSBhbmQgJHtxdW90ZShmaXJzdC5mYWNldHMudGFyZ2V0IS50ZXh0KX0gaW4gbGluZSAke2ZpcnN0LnBvc2l0aW9uLnN0YXJ0LmxpbmV9LmAsXG4gICAgICAgICAgcmVsYXRlZDogW1xuICAgICAgICAgICAge1xuICAgICAgICAgICAgICBwYXRoOiBmaXJzdC5wYXRoLFxuICAgICAgICAgICAgICBwb3NpdGlvbjogZmlyc3QucG9zaXRpb24sXG4gICAgICAgICAgICAgIG1lc3NhZ2U6IGBUaGUgc2FtZSBLUEkgd2l0aCAke3F1b3RlKGZpcnN0LmZhY2V0cy50YXJnZXQhLnRleHQpfS5gLFxuICAgICAgICAgICAgfSxcbiAgICAgICAgICBdLFxuICAgICAgICB9O1xuICAgIH1cbiAgfSxcbn07XG5cbmNvbnN0IGZvbGQgPSAodGV4dDogc3RyaW5nKTogc3RyaW5nID0+XG4gIHRleHRcbiAgICAudG9Mb3dlckNhc2UoKVxuICAgIC5yZXBsYWNlKC9bXlxccHtMfVxccHtOfSVdKy9ndSwgJyAnKVxuICAgIC50cmltKCk7XG5cbi8qKiBXaGF0IGEgcm93IGlzIGEgcGFydCBvZiAoXCIxc3QgY2F0ZWdvcnlcIiBiZWxvdyBhbiBpbmRpY2F0b3IpOiByb3dzIHVuZGVyIGRpZmZlcmVudCBvYmplY3RpdmVzIGFyZSBkaWZmZXJlbnQuICovXG5mdW5jdGlvbiBwYXJlbnQoc3RhdGVtZW50OiBTdGF0ZW1lbnQsIGZpbGVzOiBQYXJhbWV0ZXJzPFJ1bGVbJ2NoZWNrJ10+WzBdWydmaWxlcyddKTogc3RyaW5nIHtcbiAgY29uc3Qgcm93ID0gZmlsZXMuZmluZCgoZikgPT4gZi5maWxlLnBhdGggPT09IHN0YXRlbWVudC5wYXRoKT8uZmlsZS5wYXNzYWdlc1tzdGF0ZW1lbnQucGFzc2FnZV0/LnJvdztcbiAgcmV0dXJuIGZvbGQoXG4gICAgcm93Py5maWxsZWRcbiAgICAgIC5zbGljZSgwLCAyKVxuICAgICAgLmpvaW4oJyAnKVxuICAgICAgLnJlcGxhY2UoL1xcZCsoPzpcXC5cXGQrKSovZywgJycpID8/ICcnLFxuICApO1xufVxuIiwgImltcG9ydCB7IGZpbmRUaW1lcywgbGFzdFllYXIgfSBmcm9tICcuLi8uLi9lbmdpbmUvc3RhdGVtZW50cy9kYXRlcy5qcyc7XG5pbXBvcnQgeyBzdHJhdGVneVBlcmlvZCB9IGZyb20gJy4uLy4uL2VuZ2luZS9zdGF0ZW1lbnRzL2xldHRlcnMuanMnO1xuaW1wb3J0IHR5cGUgeyBSdWxlLCBTdGF0ZW1lbnQgfSBmcm9tICcuLi8uLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgcXVvdGUgfSBmcm9tICcuLi93b3JkaW5nLmpzJztcblxuZXhwb3J0IGNvbnN0IGRlYWRsaW5lT3V0c2lkZVBlcmlvZDogUnVsZSA9IHtcbiAgaWQ6ICdrcGkvZGVhZGxpbmUtb3V0c2lkZS1wZXJpb2QnLFxuICBzZXZlcml0eTogeyBkcmFmdGluZzogJ2luZm8nLCByZXZpZXc6ICd3YXJuaW5nJywgcmVsZWFzZTogJ3dhcm5pbmcnIH0sXG4gIHN1bW1hcnk6ICdBIGRlYWRsaW5lIGxpZXMgYmVmb3JlIG9yIGFmdGVyIHRoZSBwZXJpb2Qgb2YgdGhlIHN0cmF0ZWd5LicsXG4gIGhlbHA6IFtcbiAgICAnV2hhdCBpcyBkdWUgYWZ0ZXIgdGhlIHN0cmF0ZWd5IGhhcyBlbmRlZCB3aWxsIGJlIGp1ZGdlZCBieSBub2JvZHksIGFuZCB3aGF0IHdhcyBkdWUgYmVmb3JlIGl0IGJlZ2FuIGlzIGhpc3RvcnkuJyxcbiAgICAnJyxcbiAgICAnVGhlIHBlcmlvZCBpcyBgcGVyaW9kOmAgaW4gYHN0cmF0ZWd5LnlhbWxgIG9yIGZyb250IG1hdHRlciwgZWxzZSB0aGUgeWVhcnMgaW4gdGhlIHRpdGxlIChcdTIwMUMyMDI2XHUyMDEzMjAzMFx1MjAxRCkuIFdpdGhvdXQgZWl0aGVyLCB0aGlzIHJ1bGUgaXMgc2lsZW50LicsXG4gIF0uam9pbignXFxuJyksXG4gICpjaGVjayh7IGZpbGVzLCBjb25maWcsIHN0YXRlbWVudHMgfSkge1xuICAgIGNvbnN0IHBlcmlvZCA9IHN0cmF0ZWd5UGVyaW9kKGZpbGVzLCBjb25maWcpO1xuICAgIGlmICghcGVyaW9kKSByZXR1cm47XG4gICAgZm9yIChjb25zdCBzdGF0ZW1lbnQgb2Ygc3RhdGVtZW50cykge1xuICAgICAgY29uc3QgeyB0aW1lQm91bmQgfSA9IHN0YXRlbWVudC5mYWNldHM7XG4gICAgICBjb25zdCB5ZWFyID0gdGltZUJvdW5kICYmIGRlYWRsaW5lT2Yoc3RhdGVtZW50KTtcbiAgICAgIGlmICgheWVhciB8fCAoeWVhciA+PSBwZXJpb2QuZnJvbSAmJiB5ZWFyIDw9IHBlcmlvZC50bykpIGNvbnRpbnVlO1xuICAgICAgLy8gV2hhdCB3YXMgZG9uZSBpcyByZXBvcnRlZCBhbmQgZXZhbHVhdGVkIGluIHRoZSB5ZWFyIGFmdGVyLlxuICAgICAgaWYgKHllYXIgPT09IHBlcmlvZC50byArIDEgJiYgL1xcYig/OnJlcG9ydHxldmFsdWF0fHJldmlld3xhc3Nlc3N8YXVkaXQpL2kudGVzdChzdGF0ZW1lbnQudGV4dCkpIGNvbnRpbnVlO1xuICAgICAgeWllbGQge1xuICAgICAgICBwYXRoOiBzdGF0ZW1lbnQucGF0aCxcbiAgICAgICAgcG9zaXRpb246IHRpbWVCb3VuZC5wb3NpdGlvbixcbiAgICAgICAgc3ViamVjdDogc3RhdGVtZW50LnRleHQuc2xpY2UoMCwgODApLFxuICAgICAgICBtZXNzYWdlOiBgVGhlIGRlYWRsaW5lICR7cXVvdGUodGltZUJvdW5kLnRleHQpfSBvZiAke3F1b3RlKHN0YXRlbWVudC50ZXh0KX0gbGllcyAke3llYXIgPCBwZXJpb2QuZnJvbSA/ICdiZWZvcmUnIDogJ2FmdGVyJ30gdGhlIHN0cmF0ZWd5XHUyMDE5cyBwZXJpb2QsICR7cGVyaW9kLmZyb219XHUyMDEzJHtwZXJpb2QudG99LmAsXG4gICAgICB9O1xuICAgIH1cbiAgfSxcbn07XG5cbi8qKiBUaGUgeWVhciBvZiBhIGRlYWRsaW5lOiBvZiBhIGNlbGwgYW55LCBvZiBhIHNlbnRlbmNlIG9uZSBiZWhpbmQgXCJieVwiLCBcInVudGlsXCIgb3IgXCJiZWZvcmVcIi4gKi9cbmZ1bmN0aW9uIGRlYWRsaW5lT2YoeyBmYWNldHMsIHNvdXJjZSB9OiBTdGF0ZW1lbnQpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHRleHQgfSA9IGZhY2V0cy50aW1lQm91bmQhO1xuICBpZiAoc291cmNlICE9PSAncm93JylcbiAgICByZXR1cm4gL14oPzpieXx1bnRpbHxiZWZvcmV8bm8gbGF0ZXIgdGhhbilcXGIvaS50ZXN0KHRleHQpID8gZmluZFRpbWVzKHRleHQpWzBdPy55ZWFyIDogdW5kZWZpbmVkO1xuICBjb25zdCB5ZWFycyA9IHRleHQubWF0Y2goL1xcYig/OjE5fDIwKVxcZFxcZCg/Olxccz9bLVx1MjAxMy9dXFxzPyg/Oig/OjE5fDIwKVxcZFxcZHxcXGRcXGQpKT9cXGIvZyk7XG4gIHJldHVybiB5ZWFycyA/IGxhc3RZZWFyKHllYXJzLmF0KC0xKSEpIDogdW5kZWZpbmVkO1xufVxuIiwgImltcG9ydCB7IGdhcFJ1bGUgfSBmcm9tICcuL3JlcG9ydC1nYXBzLmpzJztcblxuZXhwb3J0IGNvbnN0IG5vQmFzZWxpbmUgPSBnYXBSdWxlKCdiYXNlbGluZScsIHtcbiAgc2V2ZXJpdHk6ICdpbmZvJyxcbiAgc3VtbWFyeTogJ0EgS1BJIGhhcyBubyBzdGFydGluZyB2YWx1ZSB0byBtZWFzdXJlIHByb2dyZXNzIGZyb20uJyxcbiAgaGVscDogW1xuICAgICdXaXRob3V0IGEgc3RhcnRpbmcgdmFsdWUgYW5kIGl0cyB5ZWFyLCBub2JvZHkgY2FuIHRlbGwgaG93IGZhciB0aGUgd2F5IGlzLCBvciB3aGV0aGVyIHRoZSB0YXJnZXQgaXMgd2l0aGluIHJlYWNoLicsXG4gICAgJycsXG4gICAgJ0p1ZGdlZCBvbmx5IGluIEtQSSB0YWJsZXM6IGEgYmxhbmsgY2VsbCBpbiBhIGNvbHVtbiBvZiBiYXNlbGluZXMsIG9yIGEgdGFibGUgaW4gd2hpY2ggbm8gS1BJIGhhcyBvbmUuIElmIHRoZSB2YWx1ZSBpcyBub3Qga25vd24geWV0LCBzYXkgd2hlbiBpdCB3aWxsIGJlIG1lYXN1cmVkLicsXG4gIF0uam9pbignXFxuJyksXG59KTtcbiIsICJpbXBvcnQgeyBnYXBSdWxlIH0gZnJvbSAnLi9yZXBvcnQtZ2Fwcy5qcyc7XG5cbmV4cG9ydCBjb25zdCBub093bmVyID0gZ2FwUnVsZSgnb3duZXInLCB7XG4gIHNldmVyaXR5OiB7IGRyYWZ0aW5nOiAnaW5mbycsIHJldmlldzogJ3dhcm5pbmcnLCByZWxlYXNlOiAnd2FybmluZycgfSxcbiAgc3VtbWFyeTogJ05vYm9keSBpcyBuYW1lZCB3aG8gaXMgcmVzcG9uc2libGUgZm9yIHJlYWNoaW5nIGEgS1BJLicsXG4gIGhlbHA6IFtcbiAgICAnU29tZWJvZHkgaGFzIHRvIGFuc3dlciBmb3IgZWFjaCBmaWd1cmU6IGEgbWluaXN0cnksIGFuIGFnZW5jeSwgYSByb2xlLiBcdTIwMUNUaGUgR292ZXJubWVudFx1MjAxRCwgXHUyMDFDYWxsIHN0YWtlaG9sZGVyc1x1MjAxRCBhbmQgXHUyMDFDcmVsZXZhbnQgYXV0aG9yaXRpZXNcdTIwMUQgYXJlIG5vYm9keSBpbiBwYXJ0aWN1bGFyOyBvZiBzZXZlcmFsIGJvZGllcyBvbmUgc2hvdWxkIGxlYWQuJyxcbiAgICAnJyxcbiAgICAnQmxhbmsgY2VsbHMgdGhhdCBjb250aW51ZSBhIG1lcmdlZCBjZWxsIGFib3ZlIHRha2UgaXRzIG93bmVyLicsXG4gIF0uam9pbignXFxuJyksXG59KTtcbiIsICJpbXBvcnQgdHlwZSB7IEZvY3VzQXJlYSwgUmVwb3J0LCBSdWxlLCBSdWxlQ29udGV4dCB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBmaXJzdEhlYWRpbmcsIHNlY3Rpb25Gb3IsIHR5cGUgUGxhY2UgfSBmcm9tICcuLi9wbGFjZXMuanMnO1xuaW1wb3J0IHsgZW1wdHlUYWJsZSB9IGZyb20gJy4vZml4ZXMuanMnO1xuXG5leHBvcnQgY29uc3Qgbm9uZUZvckFyZWE6IFJ1bGUgPSB7XG4gIGlkOiAna3BpL25vbmUtZm9yLWFyZWEnLFxuICBzZXZlcml0eTogJ2luZm8nLFxuICBzdW1tYXJ5OiAnVGhlIHN0cmF0ZWd5IGFkZHJlc3NlcyBhIGZvY3VzIGFyZWEsIGJ1dCBubyBLUEkgc2hvd3Mgd2hldGhlciBhbnl0aGluZyBjaGFuZ2VzIHRoZXJlLicsXG4gIGhlbHA6IFtcbiAgICAnV2hhdCBhIHN0cmF0ZWd5IHRha2VzIG9uIGl0IHNob3VsZCBhbHNvIG1lYXN1cmUuIFRoaXMgcnVsZSBsb29rcyBmb3IgYXQgbGVhc3Qgb25lIGluZGljYXRvciBvciB0YXJnZXQgaW4gZWFjaCBmb2N1cyBhcmVhIHRoYXQgdGhlIHN0cmF0ZWd5IGFkZHJlc3NlcywgYnkgdGhlIHBhc3NhZ2UgdGhhdCBob2xkcyB0aGUgS1BJLCBpdHMgc2VjdGlvbiBhbmQgdGhlIGhlYWRpbmdzIGFib3ZlIGl0LicsXG4gICAgJycsXG4gICAgJ0Egc3RyYXRlZ3kgd2l0aG91dCBhbnkgS1BJIGdldHMgb25lIGZpbmRpbmcgaW4gYWxsLiBUaGUgcXVpY2sgZml4IGluc2VydHMgYW4gZW1wdHkgS1BJIHRhYmxlIGF0IHRoZSBlbmQgb2YgdGhlIGFyZWFcdTIwMTlzIHNlY3Rpb247IHRoZSBhY3Rpb24gcGxhbiBtYXkgYmUgYSBzZWNvbmQgZmlsZSBvZiB0aGUgc2FtZSBzdHJhdGVneSAoYGZpbGVzOmAgaW4gYHN0cmF0ZWd5LnlhbWxgKS4nLFxuICBdLmpvaW4oJ1xcbicpLFxuICAqY2hlY2soY29udGV4dCkge1xuICAgIGNvbnN0IGFkZHJlc3NlZCA9IGNvbnRleHQuY292ZXJhZ2UuYXJlYXMuZmlsdGVyKChhKSA9PiBhLnN0YXR1cyA9PT0gJ2FkZHJlc3NlZCcgfHwgYS5zdGF0dXMgPT09ICdwYXJ0aWFsJyk7XG4gICAgY29uc3QgYXJlYXMgPSBhZGRyZXNzZWQuZmxhdE1hcCgoYSkgPT4gY29udGV4dC5mcmFtZXdvcmsuYXJlYXMuZmluZCgoeyBpZCB9KSA9PiBpZCA9PT0gYS5pZCkgPz8gW10pO1xuICAgIGlmIChhcmVhcy5sZW5ndGggPT09IDApIHJldHVybjtcbiAgICBjb25zdCBrcGlzID0gY29udGV4dC5zdGF0ZW1lbnRzLmZpbHRlcigocykgPT4gcy5raW5kID09PSAna3BpJyk7XG4gICAgaWYgKGtwaXMubGVuZ3RoID09PSAwKSB7XG4gICAgICBjb25zdCBwbGFjZSA9IGZpcnN0SGVhZGluZyhjb250ZXh0KTtcbiAgICAgIGlmIChwbGFjZSlcbiAgICAgICAgeWllbGQge1xuICAgICAgICAgIC4uLnBsYWNlLFxuICAgICAgICAgIHN1YmplY3Q6ICdhbGwnLFxuICAgICAgICAgIG1lc3NhZ2U6XG4gICAgICAgICAgICAnVGhlIHN0cmF0ZWd5IHN0YXRlcyBubyBLUEk6IG5vIGluZGljYXRvciBvciB0YXJnZXQgYnkgd2hpY2ggaXRzIHByb2dyZXNzIGNvdWxkIGJlIG1lYXN1cmVkIHdhcyBmb3VuZC4nLFxuICAgICAgICB9O1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCBtZWFzdXJlZCA9IG5ldyBTZXQoa3Bpcy5tYXAoKHMpID0+IHMuYXJlYSkpO1xuICAgIGZvciAoY29uc3QgYXJlYSBvZiBhcmVhcykgaWYgKCFtZWFzdXJlZC5oYXMoYXJlYS5pZCkpIHlpZWxkKiByZXBvcnQoY29udGV4dCwgYXJlYSk7XG4gIH0sXG59O1xuXG5mdW5jdGlvbiogcmVwb3J0KGNvbnRleHQ6IFJ1bGVDb250ZXh0LCBhcmVhOiBGb2N1c0FyZWEpOiBJdGVyYWJsZTxSZXBvcnQ+IHtcbiAgY29uc3QgcGxhY2U6IFBsYWNlIHwgdW5kZWZpbmVkID0gc2VjdGlvbkZvcihjb250ZXh0LCBhcmVhKTtcbiAgaWYgKCFwbGFjZSkgcmV0dXJuO1xuICBjb25zdCB7IGZpbGUgfSA9IGNvbnRleHQuZmlsZXMuZmluZCgoZikgPT4gZi5maWxlLnBhdGggPT09IHBsYWNlLnBhdGgpITtcbiAgeWllbGQge1xuICAgIC4uLnBsYWNlLFxuICAgIHN1YmplY3Q6IGFyZWEuaWQsXG4gICAgbWVzc2FnZTogYE5vIEtQSSBtZWFzdXJlcyBmb2N1cyBhcmVhICR7YXJlYS5pZH0gJHthcmVhLnRpdGxlfSwgd2hpY2ggdGhlIHN0cmF0ZWd5IGFkZHJlc3Nlcy5gLFxuICAgIGZpeGVzOiBlbXB0eVRhYmxlKGZpbGUsIHBsYWNlLnBvc2l0aW9uLnN0YXJ0LmxpbmUpLFxuICB9O1xufVxuIiwgImltcG9ydCB7IGdhcFJ1bGUgfSBmcm9tICcuL3JlcG9ydC1nYXBzLmpzJztcblxuZXhwb3J0IGNvbnN0IG5vdE1lYXN1cmFibGUgPSBnYXBSdWxlKCdtZWFzdXJhYmxlJywge1xuICBzZXZlcml0eTogeyBkcmFmdGluZzogJ2luZm8nLCByZXZpZXc6ICd3YXJuaW5nJywgcmVsZWFzZTogJ3dhcm5pbmcnIH0sXG4gIHN1bW1hcnk6ICdBIEtQSSBuYW1lcyBub3RoaW5nIHRoYXQgY2FuIGJlIGNvdW50ZWQgb3IgbG9va2VkIGF0LicsXG4gIGhlbHA6IFtcbiAgICAnQSBLUEkgaXMgbWVhc3VyYWJsZSAoTSkgd2hlbiB0d28gcGVvcGxlIHdvdWxkIGFncmVlIHdoZXRoZXIsIG9yIGhvdyBmYXIsIGl0IGlzIHJlYWNoZWQ6IGEgbnVtYmVyIHdpdGggaXRzIHVuaXQsIGEgc2hhcmUgb2Ygc29tZXRoaW5nLCBhIHJhdGUsIGEgdGhpbmcgdGhhdCBpcyB0aGVyZSBvciBub3QuICcgK1xuICAgICAgJ1x1MjAxQ0F3YXJlbmVzc1x1MjAxRCwgXHUyMDFDY29uZmlkZW5jZVx1MjAxRCBvciBhbiBcdTIwMUNhZGVxdWF0ZSBsZXZlbFx1MjAxRCBhcmUgbm90LCB1bmxlc3MgeW91IHNheSBob3cgdGhleSBhcmUgbWVhc3VyZWQuJyxcbiAgICAnJyxcbiAgICAnKipXZWFrOioqIFx1MjAxQ1NpZ25pZmljYW50bHkgaW5jcmVhc2UgYXdhcmVuZXNzXHUyMDFELiAqKkJldHRlcjoqKiBcdTIwMUNTaGFyZSBvZiBhZHVsdHMgd2hvIHJlY29nbmlzZSBhIGZvcmdlZCBtZXNzYWdlIGluIHRoZSB5ZWFybHkgc3VydmV5OiBmcm9tIDQxICUgdG8gNzAgJVx1MjAxRC4nLFxuICAgICcnLFxuICAgICdZZWFycywgbnVtYmVycyBvZiBsYXdzIGFuZCBzdGFuZGFyZHMsIHNlY3Rpb24gbnVtYmVycyBhbmQgdGhlIGxpa2UgZG8gbm90IGNvdW50IGFzIG1lYXN1cmVzLicsXG4gIF0uam9pbignXFxuJyksXG59KTtcbiIsICJpbXBvcnQgeyBnYXBSdWxlIH0gZnJvbSAnLi9yZXBvcnQtZ2Fwcy5qcyc7XG5cbmV4cG9ydCBjb25zdCBub3RTcGVjaWZpYyA9IGdhcFJ1bGUoJ3NwZWNpZmljJywge1xuICBzZXZlcml0eTogeyBkcmFmdGluZzogJ2luZm8nLCByZXZpZXc6ICd3YXJuaW5nJywgcmVsZWFzZTogJ3dhcm5pbmcnIH0sXG4gIHN1bW1hcnk6ICdBIEtQSSBkb2VzIG5vdCBzYXkgd2hhdCBleGFjdGx5IGlzIG1lYXN1cmVkLCBvciBmb3Igd2hvbS4nLFxuICBoZWxwOiBbXG4gICAgJ0EgS1BJIGlzIHNwZWNpZmljICh0aGUgUyBvZiBTTUFSVCkgd2hlbiBhIHJlYWRlciB3b3VsZCBrbm93IHdoYXQgaXMgY291bnRlZCBvciBkZWxpdmVyZWQ6IGEgY29uY3JldGUgdGhpbmcgYW5kLCB3aGVyZSBpdCBtYXR0ZXJzLCB0aGUgZ3JvdXAgaXQgY29uY2VybnMuJyxcbiAgICAnJyxcbiAgICAnKipXZWFrOioqIFx1MjAxQ0luY3JlYXNlZCByZXNpbGllbmNlXHUyMDFELiAqKkJldHRlcjoqKiBcdTIwMUNTaGFyZSBvZiBob3NwaXRhbCBvcGVyYXRvcnMgdGhhdCBwYXNzZWQgdGhlIHllYXJseSByZWNvdmVyeSB0ZXN0XHUyMDFELicsXG4gICAgJycsXG4gICAgJ0tQSXMgaW4gdGFibGVzIGFuZCB1bmRlciBoZWFkaW5ncyBhYm91dCBpbmRpY2F0b3JzIGFyZSBqdWRnZWQgb25lIGJ5IG9uZSBhbmQgZ2V0IG9uZSBmaW5kaW5nIHRoYXQgbmFtZXMgZXZlcnl0aGluZyB0aGF0IGlzIG1pc3Npbmc7IGZvciBLUElzIGluIHJ1bm5pbmcgdGV4dCB0aGVyZSBpcyBvbmUgbm90ZSBwZXIgc3RyYXRlZ3ksICcgK1xuICAgICAgJ2V4Y2VwdCBpbiB0aGUgYHJlbGVhc2VgIHByb2ZpbGUuJyxcbiAgXS5qb2luKCdcXG4nKSxcbn0pO1xuIiwgImltcG9ydCB7IGdhcFJ1bGUgfSBmcm9tICcuL3JlcG9ydC1nYXBzLmpzJztcblxuZXhwb3J0IGNvbnN0IG5vdFRpbWVCb3VuZCA9IGdhcFJ1bGUoJ3RpbWVCb3VuZCcsIHtcbiAgc2V2ZXJpdHk6IHsgZHJhZnRpbmc6ICdpbmZvJywgcmV2aWV3OiAnd2FybmluZycsIHJlbGVhc2U6ICd3YXJuaW5nJyB9LFxuICBzdW1tYXJ5OiAnQSBLUEkgaGFzIG5vIGRlYWRsaW5lLCBwZXJpb2Qgb3IgZnJlcXVlbmN5LicsXG4gIGhlbHA6IFtcbiAgICAnQSBLUEkgaXMgdGltZS1ib3VuZCAoVCkgd2hlbiBpdCBzYXlzIGJ5IHdoZW4gb3IgaG93IG9mdGVuOiBcdTIwMUNieSB0aGUgZW5kIG9mIFEyIDIwMjhcdTIwMUQsIFx1MjAxQ3dpdGhpbiAxMiBtb250aHMgb2YgYWRvcHRpb25cdTIwMUQsIFx1MjAxQ2V2ZXJ5IHllYXJcdTIwMUQuIFx1MjAxQ1JlZ3VsYXJseVx1MjAxRCwgXHUyMDFDb25nb2luZ1x1MjAxRCBhbmQgXHUyMDFDYXMgc29vbiBhcyBwb3NzaWJsZVx1MjAxRCBhcmUgbm8gZGF0ZXMuJyxcbiAgICAnJyxcbiAgICAnV2hlcmUgdGhlIHN0cmF0ZWd5IGhhcyBhIHBlcmlvZCAoYHBlcmlvZDpgIGluIGBzdHJhdGVneS55YW1sYCwgb3IgeWVhcnMgaW4gaXRzIHRpdGxlKSwgYSBLUEkgd2l0aG91dCBhIGRhdGUgb2YgaXRzIG93biBpbmhlcml0cyBpdCwgYW5kIHRoaXMgcnVsZSBpcyBzaWxlbnQuJyxcbiAgXS5qb2luKCdcXG4nKSxcbn0pO1xuIiwgImltcG9ydCB0eXBlIHsgUnVsZSwgV29yZHMgfSBmcm9tICcuLi8uLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgcXVvdGUgfSBmcm9tICcuLi93b3JkaW5nLmpzJztcblxuLyoqIE9ubHkgd2hlcmUgdGhlIEtQSSBpdHNlbGYgYmVnaW5zIHdpdGggdGhlIHdheSBpdCBzaG91bGQgZ28uICovXG5jb25zdCBVUCA9IC9eKD86dGhlIHxhbj8gKT8oPzppbmNyZWFzXFx3ezAsNH18cmFpc1xcd3swLDR9fHJpc2V8Z3Jvd3RofGV4cGFuXFx3ezAsNH0pXFxiL2k7XG5jb25zdCBET1dOID0gL14oPzp0aGUgfGFuPyApPyg/OnJlZHVjXFx3ezAsNn18ZGVjcmVhc1xcd3swLDR9fGxvd2VyaW5nfGRyb3B8ZGVjbGluZSlcXGIvaTtcblxuZXhwb3J0IGNvbnN0IHRhcmdldEJlbG93QmFzZWxpbmU6IFJ1bGUgPSB7XG4gIGlkOiAna3BpL3RhcmdldC1iZWxvdy1iYXNlbGluZScsXG4gIHNldmVyaXR5OiAnd2FybmluZycsXG4gIHN1bW1hcnk6ICdBIHRhcmdldCBsaWVzIG9uIHRoZSB3cm9uZyBzaWRlIG9mIGl0cyBzdGFydGluZyB2YWx1ZS4nLFxuICBoZWxwOiBbXG4gICAgJ0EgS1BJIHRoYXQgaXMgdG8gcmlzZSBoYXMgYSB0YXJnZXQgYmVsb3cgaXRzIHN0YXJ0aW5nIHZhbHVlLCBvciBvbmUgdGhhdCBpcyB0byBmYWxsIGEgdGFyZ2V0IGFib3ZlIGl0LiBPbmUgb2YgdGhlIHR3byBmaWd1cmVzLCBvciB0aGUgZGlyZWN0aW9uLCBpcyB3cm9uZy4nLFxuICAgICcnLFxuICAgICdKdWRnZWQgb25seSB3aGVyZSBib3RoIHZhbHVlcyBoYXZlIHRoZSBzYW1lIHVuaXQgYW5kIHRoZSBLUEkgaXRzZWxmIHNheXMgdGhlIGRpcmVjdGlvbiAoXHUyMDFDaW5jcmVhc2VcdTIwMUQsIFx1MjAxQ3JlZHVjZVx1MjAxRCkuJyxcbiAgXS5qb2luKCdcXG4nKSxcbiAgKmNoZWNrKHsgc3RhdGVtZW50cyB9KSB7XG4gICAgZm9yIChjb25zdCBzdGF0ZW1lbnQgb2Ygc3RhdGVtZW50cykge1xuICAgICAgY29uc3QgeyBiYXNlbGluZSwgdGFyZ2V0IH0gPSBzdGF0ZW1lbnQuZmFjZXRzO1xuICAgICAgaWYgKHN0YXRlbWVudC5raW5kICE9PSAna3BpJyB8fCAhYmFzZWxpbmUgfHwgIXRhcmdldCB8fCBzdGF0ZW1lbnQuc291cmNlICE9PSAncm93JykgY29udGludWU7XG4gICAgICBjb25zdCBbZnJvbSwgdG9dID0gW3ZhbHVlT2YoYmFzZWxpbmUpLCB2YWx1ZU9mKHRhcmdldCldO1xuICAgICAgY29uc3QgW3VwLCBkb3duXSA9IFtVUC50ZXN0KHN0YXRlbWVudC50ZXh0KSwgRE9XTi50ZXN0KHN0YXRlbWVudC50ZXh0KV07XG4gICAgICBpZiAoIWZyb20gfHwgIXRvIHx8IGZyb20udW5pdCAhPT0gdG8udW5pdCB8fCB1cCA9PT0gZG93bikgY29udGludWU7XG4gICAgICBpZiAodXAgPyB0by52YWx1ZSA+PSBmcm9tLnZhbHVlIDogdG8udmFsdWUgPD0gZnJvbS52YWx1ZSkgY29udGludWU7XG4gICAgICB5aWVsZCB7XG4gICAgICAgIHBhdGg6IHN0YXRlbWVudC5wYXRoLFxuICAgICAgICBwb3NpdGlvbjogdGFyZ2V0LnBvc2l0aW9uLFxuICAgICAgICBzdWJqZWN0OiBzdGF0ZW1lbnQudGV4dC5zbGljZSgwLCA4MCksXG4gICAgICAgIG1lc3NhZ2U6IGAke3F1b3RlKHN0YXRlbWVudC50ZXh0KX0gc2hvdWxkICR7dXAgPyAncmlzZScgOiAnZmFsbCd9LCBidXQgaXRzIHRhcmdldCAke3F1b3RlKHRhcmdldC50ZXh0KX0gbGllcyAke3VwID8gJ2JlbG93JyA6ICdhYm92ZSd9IGl0cyBzdGFydGluZyB2YWx1ZSAke3F1b3RlKGJhc2VsaW5lLnRleHQpfS5gLFxuICAgICAgfTtcbiAgICB9XG4gIH0sXG59O1xuXG4vKiogVGhlIG9ubHkgbnVtYmVyIG9mIGEgY2VsbCB3aXRoIGl0cyB1bml0OyB5ZWFycyBpbiBicmFja2V0cyBkbyBub3QgY291bnQuICovXG5mdW5jdGlvbiB2YWx1ZU9mKHsgdGV4dCB9OiBXb3Jkcyk6IHsgdmFsdWU6IG51bWJlcjsgdW5pdDogc3RyaW5nIH0gfCB1bmRlZmluZWQge1xuICBjb25zdCBmb3VuZCA9XG4gICAgL15bPD5cdTIyNjVcdTIyNjR+IF17MCwzfShcXGR7MSwzfSg/OlsgLF1cXGR7M30pezAsNH0oPzpcXC5cXGR7MSw0fSk/fFxcZHsxLDEyfSg/OlxcLlxcZHsxLDR9KT8pID8oJXxbYS16XXswLDEyfSkoPzogP1xcKCg/OjE5fDIwKVxcZFxcZFxcKSk/JC9pLmV4ZWMoXG4gICAgICB0ZXh0LnRyaW0oKSxcbiAgICApO1xuICByZXR1cm4gZm91bmQgPyB7IHZhbHVlOiBOdW1iZXIoZm91bmRbMV0hLnJlcGxhY2UoL1sgLF0vZywgJycpKSwgdW5pdDogZm91bmRbMl0hLnRvTG93ZXJDYXNlKCkgfSA6IHVuZGVmaW5lZDtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IEFuYWx5c2VkRmlsZSwgUnVsZSwgUnVsZUNvbnRleHQsIFdvcmRzIH0gZnJvbSAnLi4vLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGxpc3QsIHF1b3RlIH0gZnJvbSAnLi4vd29yZGluZy5qcyc7XG5cbi8qKiBBIGJvZHkgd2l0aCBhIG5hbWUgb2YgaXRzIG93bjogYXQgbGVhc3QgdHdvIGNhcGl0YWxpc2VkIHdvcmRzLCBvbmUgb2Ygd2hpY2ggc2F5cyB0aGF0IGl0IGlzIGEgYm9keS4gKi9cbmNvbnN0IE5BTUVEX0JPRFkgPSAvXig/OnRoZSApP1xccHtMdX1bXFxwe0x9LV17MSwzMH0oPzogKD86XFxwe0x1fVtcXHB7TH0tXXsxLDMwfXxvZnxmb3J8YW5kfG9ufHRoZSkpezEsOH0kL3U7XG5jb25zdCBCT0RZID1cbiAgL1xcYig/OkJvYXJkfEFnZW5jeXxPZmZpY2V8Q2VudHJlfENlbnRlcnxDb3VuY2lsfEF1dGhvcml0eXxDb21taXR0ZWV8Q29tbWlzc2lvbnxJbnN0aXR1dGV8QnVyZWF1fFVuaXR8RGlyZWN0b3JhdGV8Rm91bmRhdGlvbnxTZWNyZXRhcmlhdClcXGIvO1xuLyoqIE9mIGEgc3RhdGUncyBvcmRpbmFyeSBvcmdhbnMgbm9ib2R5IGV4cGVjdHMgYW4gaW50cm9kdWN0aW9uLiAqL1xuY29uc3QgT1JESU5BUlkgPVxuICAvXFxiKD86TWluaXN0cnl8TWluaXN0ZXJ8RGVwYXJ0bWVudHxQb2xpY2V8UGFybGlhbWVudHxCYW5rfENvdXJ0fENhYmluZXR8VW5pdmVyc2l0eXxDb3VuY2lsIG9mIE1pbmlzdGVycylcXGIvO1xuXG5leHBvcnQgY29uc3QgdW5rbm93bk93bmVyOiBSdWxlID0ge1xuICBpZDogJ2twaS91bmtub3duLW93bmVyJyxcbiAgc2V2ZXJpdHk6ICdpbmZvJyxcbiAgc3VtbWFyeTogJ0EgYm9keSBpcyBtYWRlIHJlc3BvbnNpYmxlIHRoYXQgdGhlIHN0cmF0ZWd5IG1lbnRpb25zIG5vd2hlcmUgZWxzZS4nLFxuICBoZWxwOiBbXG4gICAgJ0FuIG93bmVyIHRoYXQgc3RhbmRzIG9ubHkgaW4gdGhlIG93bmVyXHUyMDE5cyBjb2x1bW4gb2YgYSB0YWJsZSBsZWF2ZXMgb3BlbiB3aGF0IGl0IGlzIGFuZCB3aGV0aGVyIGl0IGtub3dzIG9mIGl0cyB0YXNrLiBJbnRyb2R1Y2UgaXQgaW4gdGhlIHBhcnQgb24gZ292ZXJuYW5jZSwgb3IgbGlzdCBpdCB1bmRlciBgb3duZXJzOmAgaW4gYHN0cmF0ZWd5LnlhbWxgLicsXG4gICAgJycsXG4gICAgJ01pbmlzdHJpZXMsIHRoZSBwb2xpY2UsIGNvdXJ0cyBhbmQgb3RoZXIgb3JnYW5zIHRoYXQgZXZlcnkgc3RhdGUgaGFzIGFyZSBub3QgcmVwb3J0ZWQsIG5vciBhcmUgYWNyb255bXMgKHNlZSBgdGV4dC91bmRlZmluZWQtYWNyb255bWApLicsXG4gIF0uam9pbignXFxuJyksXG4gICpjaGVjayhjb250ZXh0KSB7XG4gICAgY29uc3Qgb3duZXJzID0gbmV3IE1hcDxzdHJpbmcsIHsgbmFtZTogc3RyaW5nOyBwYXRoOiBzdHJpbmc7IHdvcmRzOiBXb3JkcyB9PigpO1xuICAgIGZvciAoY29uc3QgeyBmYWNldHMsIHBhdGgsIHNvdXJjZSB9IG9mIGNvbnRleHQuc3RhdGVtZW50cylcbiAgICAgIGlmIChzb3VyY2UgPT09ICdyb3cnICYmIGZhY2V0cy5vd25lcilcbiAgICAgICAgZm9yIChjb25zdCBuYW1lIG9mIGZhY2V0cy5vd25lci50ZXh0LnNwbGl0KC9bOywvXS8pLm1hcCgobikgPT4gbi5yZXBsYWNlKC9cXChbXigpXXswLDgwfVxcKS9nLCAnJykudHJpbSgpKSlcbiAgICAgICAgICBpZiAoTkFNRURfQk9EWS50ZXN0KG5hbWUpICYmIEJPRFkudGVzdChuYW1lKSAmJiAhT1JESU5BUlkudGVzdChuYW1lKSAmJiAhb3duZXJzLmhhcyhuYW1lLnRvTG93ZXJDYXNlKCkpKVxuICAgICAgICAgICAgb3duZXJzLnNldChuYW1lLnRvTG93ZXJDYXNlKCksIHsgbmFtZSwgcGF0aCwgd29yZHM6IGZhY2V0cy5vd25lciB9KTtcbiAgICBpZiAob3duZXJzLnNpemUgPT09IDApIHJldHVybjtcbiAgICBjb25zdCBlbHNld2hlcmUgPSB0ZXh0RWxzZXdoZXJlKGNvbnRleHQpO1xuICAgIGNvbnN0IHVua25vd24gPSBbLi4ub3duZXJzXVxuICAgICAgLmZpbHRlcigoW25hbWVdKSA9PiAhZWxzZXdoZXJlLmluY2x1ZGVzKG5hbWUucmVwbGFjZSgvXnRoZSAvLCAnJykpKVxuICAgICAgLm1hcCgoWywgb3duZXJdKSA9PiBvd25lcik7XG4gICAgaWYgKHVua25vd24ubGVuZ3RoID09PSAwKSByZXR1cm47XG4gICAgY29uc3QgeyBwYXRoLCB3b3JkcyB9ID0gdW5rbm93blswXSE7XG4gICAgeWllbGQge1xuICAgICAgcGF0aCxcbiAgICAgIHBvc2l0aW9uOiB3b3Jkcy5wb3NpdGlvbixcbiAgICAgIHN1YmplY3Q6IHVua25vd24ubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSkuam9pbignLCAnKSxcbiAgICAgIG1lc3NhZ2U6IGAke2xpc3QodW5rbm93bi5zbGljZSgwLCA1KS5tYXAoKHsgbmFtZSB9KSA9PiBxdW90ZShuYW1lKSkpfSAke3Vua25vd24ubGVuZ3RoID09PSAxID8gJ2lzJyA6ICdhcmUnfSBtYWRlIHJlc3BvbnNpYmxlIGhlcmUsIGJ1dCB0aGUgc3RyYXRlZ3kgaW50cm9kdWNlcyAke3Vua25vd24ubGVuZ3RoID09PSAxID8gJ2l0JyA6ICd0aGVtJ30gbm93aGVyZS5gLFxuICAgIH07XG4gIH0sXG59O1xuXG4vKiogQWxsIHRleHQgb3V0c2lkZSB0aGUgdGFibGVzIHRoYXQgbWFrZSBzb21lYm9keSByZXNwb25zaWJsZSwgaW4gc21hbGwgbGV0dGVycy4gKi9cbmZ1bmN0aW9uIHRleHRFbHNld2hlcmUoeyBmaWxlcywgY29uZmlnLCBzdGF0ZW1lbnRzIH06IFJ1bGVDb250ZXh0KTogc3RyaW5nIHtcbiAgY29uc3Qgcm93cyA9IG5ldyBTZXQoc3RhdGVtZW50cy5maWx0ZXIoKHMpID0+IHMuc291cmNlID09PSAncm93JykubWFwKChzKSA9PiBgJHtzLnBhdGh9OiR7cy5wYXNzYWdlfWApKTtcbiAgY29uc3QgdGV4dHMgPSBmaWxlcy5mbGF0TWFwKCh7IGZpbGUgfTogQW5hbHlzZWRGaWxlKSA9PiBbXG4gICAgLi4uZmlsZS5zZWN0aW9ucy5tYXAoKHMpID0+IHMudGl0bGUpLFxuICAgIC4uLmZpbGUucGFzc2FnZXMuZmlsdGVyKChfLCBpKSA9PiAhcm93cy5oYXMoYCR7ZmlsZS5wYXRofToke2l9YCkpLm1hcCgocCkgPT4gcC50ZXh0KSxcbiAgXSk7XG4gIHJldHVybiBbLi4udGV4dHMsIC4uLmNvbmZpZy5vd25lcnNdLmpvaW4oJ1xcbicpLnRvTG93ZXJDYXNlKCk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBSdWxlLCBTdGF0ZW1lbnQgfSBmcm9tICcuLi8uLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgcXVvdGUgfSBmcm9tICcuLi93b3JkaW5nLmpzJztcbmltcG9ydCB7IGZpbmRHYXBzIH0gZnJvbSAnLi9nYXBzLmpzJztcblxuLyoqIEluIHJ1bm5pbmcgdGV4dCBvbmx5IHRoZXNlIGFyZSBjZXJ0YWluOyBcImFsbCBjaXRpemVuc1wiIG1heSBiZSByaGV0b3JpYy4gKi9cbmNvbnN0IENFUlRBSU4gPSAvXig/Onplcm98ZWxpbWluYXR8ZXJhZGljYXR8bm8gfHdpdGhvdXQgYW55fGNvbXBsZXRlfHRvdGFsfGFic29sdXRlfHBlcmZlY3R8ZnVsbHkgc2VjdXJlfDEwMCkvaTtcblxuZXhwb3J0IGNvbnN0IHVucmVhbGlzdGljOiBSdWxlID0ge1xuICBpZDogJ2twaS91bnJlYWxpc3RpYycsXG4gIHNldmVyaXR5OiB7IGRyYWZ0aW5nOiAnaW5mbycsIHJldmlldzogJ3dhcm5pbmcnLCByZWxlYXNlOiAnd2FybmluZycgfSxcbiAgc3VtbWFyeTogJ0EgS1BJIGFza3MgZm9yIHdoYXQgY2Fubm90IGJlIGhhZDogemVybyBpbmNpZGVudHMsIGNvbXBsZXRlIHNlY3VyaXR5LCBldmVyeSBjaXRpemVuLicsXG4gIGhlbHA6IFtcbiAgICAnQSB0YXJnZXQgdGhhdCBjYW5ub3QgYmUgcmVhY2hlZCAoQSBvZiBTTUFSVCkgbWVhc3VyZXMgbm90aGluZzogaXQgaXMgbWlzc2VkIG9uIHRoZSBmaXJzdCBkYXkuIFx1MjAxQ1plcm8gaW5jaWRlbnRzXHUyMDFELCBcdTIwMUNlbGltaW5hdGUgY3liZXJjcmltZVx1MjAxRCwgXHUyMDFDY29tcGxldGUgc2VjdXJpdHlcdTIwMUQgYW5kIFx1MjAxQ2FsbCBjaXRpemVuc1x1MjAxRCBhcmUgb2YgdGhpcyBraW5kOyAnICtcbiAgICAgICdcdTIwMUMxMDAgJSBvZiBtaW5pc3RyaWVzXHUyMDFEIGlzIG5vdCwgc2luY2UgbWluaXN0cmllcyBjYW4gYmUgY291bnRlZC4nLFxuICAgICcnLFxuICAgICcqKldoYXQgdG8gZG8uKiogU2F5IHdoYXQgd291bGQgYmUgZ29vZCBlbm91Z2gsIGFuZCBjb21wYXJlZCB3aXRoIHdoYXQ6IFx1MjAxQ2luY2lkZW50cyB0aGF0IHN0b3AgYSBwdWJsaWMgc2VydmljZSBmb3IgbW9yZSB0aGFuIGEgZGF5OiBmcm9tIG5pbmUgdG8gdHdvIGEgeWVhclx1MjAxRC4nLFxuICBdLmpvaW4oJ1xcbicpLFxuICAqY2hlY2soY29udGV4dCkge1xuICAgIGNvbnN0IHsgc2luZ2xlLCB0YWJsZXMgfSA9IGZpbmRHYXBzKGNvbnRleHQpO1xuICAgIGNvbnN0IGp1ZGdlZCA9IG5ldyBTZXQ8U3RhdGVtZW50PihbLi4uc2luZ2xlLm1hcCgocykgPT4gcy5zdGF0ZW1lbnQpLCAuLi50YWJsZXMuZmxhdE1hcCgodCkgPT4gdC5zdGF0ZW1lbnRzKV0pO1xuICAgIGZvciAoY29uc3Qgc3RhdGVtZW50IG9mIGNvbnRleHQuc3RhdGVtZW50cykge1xuICAgICAgY29uc3QgeyBhYnNvbHV0ZSB9ID0gc3RhdGVtZW50LmZhY2V0cztcbiAgICAgIGlmIChzdGF0ZW1lbnQua2luZCAhPT0gJ2twaScgfHwgIWFic29sdXRlIHx8ICEoanVkZ2VkLmhhcyhzdGF0ZW1lbnQpIHx8IENFUlRBSU4udGVzdChhYnNvbHV0ZS50ZXh0KSkpIGNvbnRpbnVlO1xuICAgICAgeWllbGQge1xuICAgICAgICBwYXRoOiBzdGF0ZW1lbnQucGF0aCxcbiAgICAgICAgcG9zaXRpb246IGFic29sdXRlLnBvc2l0aW9uLFxuICAgICAgICBzdWJqZWN0OiBzdGF0ZW1lbnQudGV4dC5zbGljZSgwLCA4MCksXG4gICAgICAgIG1lc3NhZ2U6IGAke3F1b3RlKGFic29sdXRlLnRleHQpfSBpbiAke3F1b3RlKHN0YXRlbWVudC50ZXh0KX0gY2FuIGhhcmRseSBiZSByZWFjaGVkOiBzZXQgYSB2YWx1ZSB0aGF0IGNhbi5gLFxuICAgICAgfTtcbiAgICB9XG4gIH0sXG59O1xuIiwgIi8qKiBUaGUgcnVsZXMgb24gS1BJcywgYWN0aW9ucyBhbmQgY29tbWl0bWVudHMsIGluIHRoZSBvcmRlciBvZiB0aGUgZG9jdW1lbnRhdGlvbi4gKi9cbmltcG9ydCB0eXBlIHsgUnVsZSB9IGZyb20gJy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBidWRnZXRUb3RhbCB9IGZyb20gJy4vYWN0aW9uL2J1ZGdldC10b3RhbC5qcyc7XG5pbXBvcnQgeyBub0RlYWRsaW5lIH0gZnJvbSAnLi9hY3Rpb24vbm8tZGVhZGxpbmUuanMnO1xuaW1wb3J0IHsgbm9Pd25lciBhcyBub0FjdGlvbk93bmVyIH0gZnJvbSAnLi9hY3Rpb24vbm8tb3duZXIuanMnO1xuaW1wb3J0IHsgbm9SZXNvdXJjZXMgfSBmcm9tICcuL2FjdGlvbi9uby1yZXNvdXJjZXMuanMnO1xuaW1wb3J0IHsgdmFndWVDb21taXRtZW50IH0gZnJvbSAnLi90ZXh0L3ZhZ3VlLWNvbW1pdG1lbnQuanMnO1xuaW1wb3J0IHsgY29uZmxpY3RpbmdUYXJnZXRzIH0gZnJvbSAnLi9rcGkvY29uZmxpY3RpbmctdGFyZ2V0cy5qcyc7XG5pbXBvcnQgeyBkZWFkbGluZU91dHNpZGVQZXJpb2QgfSBmcm9tICcuL2twaS9kZWFkbGluZS1vdXRzaWRlLXBlcmlvZC5qcyc7XG5pbXBvcnQgeyBub0Jhc2VsaW5lIH0gZnJvbSAnLi9rcGkvbm8tYmFzZWxpbmUuanMnO1xuaW1wb3J0IHsgbm9Pd25lciB9IGZyb20gJy4va3BpL25vLW93bmVyLmpzJztcbmltcG9ydCB7IG5vVGFyZ2V0IH0gZnJvbSAnLi9rcGkvbm8tdGFyZ2V0LmpzJztcbmltcG9ydCB7IG5vbmVGb3JBcmVhIH0gZnJvbSAnLi9rcGkvbm9uZS1mb3ItYXJlYS5qcyc7XG5pbXBvcnQgeyBub3RNZWFzdXJhYmxlIH0gZnJvbSAnLi9rcGkvbm90LW1lYXN1cmFibGUuanMnO1xuaW1wb3J0IHsgbm90U3BlY2lmaWMgfSBmcm9tICcuL2twaS9ub3Qtc3BlY2lmaWMuanMnO1xuaW1wb3J0IHsgbm90VGltZUJvdW5kIH0gZnJvbSAnLi9rcGkvbm90LXRpbWUtYm91bmQuanMnO1xuaW1wb3J0IHsgdGFyZ2V0QmVsb3dCYXNlbGluZSB9IGZyb20gJy4va3BpL3RhcmdldC1iZWxvdy1iYXNlbGluZS5qcyc7XG5pbXBvcnQgeyB1bmtub3duT3duZXIgfSBmcm9tICcuL2twaS91bmtub3duLW93bmVyLmpzJztcbmltcG9ydCB7IHVucmVhbGlzdGljIH0gZnJvbSAnLi9rcGkvdW5yZWFsaXN0aWMuanMnO1xuXG5leHBvcnQgY29uc3Qga3BpUnVsZXM6IHJlYWRvbmx5IFJ1bGVbXSA9IFtcbiAgbm90U3BlY2lmaWMsXG4gIG5vdE1lYXN1cmFibGUsXG4gIG5vVGFyZ2V0LFxuICBub3RUaW1lQm91bmQsXG4gIG5vT3duZXIsXG4gIG5vQmFzZWxpbmUsXG4gIHVucmVhbGlzdGljLFxuICBkZWFkbGluZU91dHNpZGVQZXJpb2QsXG4gIG5vbmVGb3JBcmVhLFxuICB1bmtub3duT3duZXIsXG4gIHRhcmdldEJlbG93QmFzZWxpbmUsXG4gIGNvbmZsaWN0aW5nVGFyZ2V0cyxcbiAgbm9BY3Rpb25Pd25lcixcbiAgbm9EZWFkbGluZSxcbiAgbm9SZXNvdXJjZXMsXG4gIGJ1ZGdldFRvdGFsLFxuICB2YWd1ZUNvbW1pdG1lbnQsXG5dO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUlPLElBQU0scUJBQTJCO0FBQUEsRUFDdEMsSUFBSTtBQUFBLEVBQ0osVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sQ0FBQyxNQUFNLEVBQUUsWUFBWSxPQUFPLE9BQU8sR0FBRztBQUNwQyxVQUFNLFNBQVMsZUFBZSxPQUFPLE1BQU07QUFDM0MsVUFBTSxRQUFRLG9CQUFJLElBQXVCO0FBQ3pDLGVBQVcsYUFBYSxZQUFZO0FBQ2xDLFlBQU0sRUFBRSxRQUFRLFdBQVcsTUFBTSxJQUFJLFVBQVU7QUFDL0MsVUFBSSxVQUFVLFNBQVMsU0FBUyxVQUFVLFdBQVcsU0FBUyxDQUFDLE9BQVE7QUFFdkUsWUFBTSxNQUFNLENBQUMsS0FBSyxVQUFVLElBQUksR0FBRyxLQUFLLFdBQVcsUUFBUSxPQUFPLFFBQVEsRUFBRSxDQUFDLEdBQUcsS0FBSyxPQUFPLFFBQVEsRUFBRSxDQUFDLEVBQUU7QUFBQSxRQUN2RztBQUFBLE1BQ0Y7QUFDQSxZQUFNLFFBQVEsTUFBTSxJQUFJLEdBQUc7QUFDM0IsVUFBSSxDQUFDLE1BQU8sT0FBTSxJQUFJLEtBQUssU0FBUztBQUFBLGVBRWxDLEtBQUssTUFBTSxPQUFPLE9BQVEsSUFBSSxNQUFNLEtBQUssT0FBTyxJQUFJLEtBQ3BELE9BQU8sT0FBTyxLQUFLLE1BQU0sT0FBTyxXQUFXLEtBQUs7QUFFaEQsY0FBTTtBQUFBLFVBQ0osTUFBTSxVQUFVO0FBQUEsVUFDaEIsVUFBVSxPQUFPO0FBQUEsVUFDakIsU0FBUyxVQUFVLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFBQSxVQUNuQyxTQUFTLEdBQUcsTUFBTSxVQUFVLElBQUksQ0FBQyxtQkFBbUIsTUFBTSxPQUFPLElBQUksQ0FBQyxhQUFhLE1BQU0sTUFBTSxPQUFPLE9BQVEsSUFBSSxDQUFDLFlBQVksTUFBTSxTQUFTLE1BQU0sSUFBSTtBQUFBLFVBQ3hKLFNBQVM7QUFBQSxZQUNQO0FBQUEsY0FDRSxNQUFNLE1BQU07QUFBQSxjQUNaLFVBQVUsTUFBTTtBQUFBLGNBQ2hCLFNBQVMscUJBQXFCLE1BQU0sTUFBTSxPQUFPLE9BQVEsSUFBSSxDQUFDO0FBQUEsWUFDaEU7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLElBQ0o7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNLE9BQU8sQ0FBQyxTQUNaLEtBQ0csWUFBWSxFQUNaLFFBQVEscUJBQXFCLEdBQUcsRUFDaEMsS0FBSztBQUdWLFNBQVMsT0FBTyxXQUFzQixPQUFzRDtBQUMxRixRQUFNLE1BQU0sTUFBTSxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssU0FBUyxVQUFVLElBQUksR0FBRyxLQUFLLFNBQVMsVUFBVSxPQUFPLEdBQUc7QUFDakcsU0FBTztBQUFBLElBQ0wsS0FBSyxPQUNGLE1BQU0sR0FBRyxDQUFDLEVBQ1YsS0FBSyxHQUFHLEVBQ1IsUUFBUSxrQkFBa0IsRUFBRSxLQUFLO0FBQUEsRUFDdEM7QUFDRjs7O0FDcERPLElBQU0sd0JBQThCO0FBQUEsRUFDekMsSUFBSTtBQUFBLEVBQ0osVUFBVSxFQUFFLFVBQVUsUUFBUSxRQUFRLFdBQVcsU0FBUyxVQUFVO0FBQUEsRUFDcEUsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFBQSxFQUNYLENBQUMsTUFBTSxFQUFFLE9BQU8sUUFBUSxXQUFXLEdBQUc7QUFDcEMsVUFBTSxTQUFTLGVBQWUsT0FBTyxNQUFNO0FBQzNDLFFBQUksQ0FBQyxPQUFRO0FBQ2IsZUFBVyxhQUFhLFlBQVk7QUFDbEMsWUFBTSxFQUFFLFVBQVUsSUFBSSxVQUFVO0FBQ2hDLFlBQU0sT0FBTyxhQUFhLFdBQVcsU0FBUztBQUM5QyxVQUFJLENBQUMsUUFBUyxRQUFRLE9BQU8sUUFBUSxRQUFRLE9BQU8sR0FBSztBQUV6RCxVQUFJLFNBQVMsT0FBTyxLQUFLLEtBQUssNENBQTRDLEtBQUssVUFBVSxJQUFJLEVBQUc7QUFDaEcsWUFBTTtBQUFBLFFBQ0osTUFBTSxVQUFVO0FBQUEsUUFDaEIsVUFBVSxVQUFVO0FBQUEsUUFDcEIsU0FBUyxVQUFVLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFBQSxRQUNuQyxTQUFTLGdCQUFnQixNQUFNLFVBQVUsSUFBSSxDQUFDLE9BQU8sTUFBTSxVQUFVLElBQUksQ0FBQyxTQUFTLE9BQU8sT0FBTyxPQUFPLFdBQVcsT0FBTyxnQ0FBMkIsT0FBTyxJQUFJLFNBQUksT0FBTyxFQUFFO0FBQUEsTUFDL0s7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxXQUFXLEVBQUUsUUFBUSxPQUFPLEdBQWtDO0FBQ3JFLFFBQU0sRUFBRSxLQUFLLElBQUksT0FBTztBQUN4QixNQUFJLFdBQVc7QUFDYixXQUFPLHdDQUF3QyxLQUFLLElBQUksSUFBSSxVQUFVLElBQUksRUFBRSxDQUFDLEdBQUcsT0FBTztBQUN6RixRQUFNLFFBQVEsS0FBSyxNQUFNLDBEQUEwRDtBQUNuRixTQUFPLFFBQVEsU0FBUyxNQUFNLEdBQUcsRUFBRSxDQUFFLElBQUk7QUFDM0M7OztBQ3RDTyxJQUFNLGFBQWEsUUFBUSxZQUFZO0FBQUEsRUFDNUMsVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFDYixDQUFDOzs7QUNSTSxJQUFNQSxXQUFVLFFBQVEsU0FBUztBQUFBLEVBQ3RDLFVBQVUsRUFBRSxVQUFVLFFBQVEsUUFBUSxXQUFXLFNBQVMsVUFBVTtBQUFBLEVBQ3BFLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGLEVBQUUsS0FBSyxJQUFJO0FBQ2IsQ0FBQzs7O0FDTk0sSUFBTSxjQUFvQjtBQUFBLEVBQy9CLElBQUk7QUFBQSxFQUNKLFVBQVU7QUFBQSxFQUNWLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGLEVBQUUsS0FBSyxJQUFJO0FBQUEsRUFDWCxDQUFDLE1BQU0sU0FBUztBQUNkLFVBQU0sWUFBWSxRQUFRLFNBQVMsTUFBTSxPQUFPLENBQUMsTUFBTSxFQUFFLFdBQVcsZUFBZSxFQUFFLFdBQVcsU0FBUztBQUN6RyxVQUFNLFFBQVEsVUFBVSxRQUFRLENBQUMsTUFBTSxRQUFRLFVBQVUsTUFBTSxLQUFLLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDbEcsUUFBSSxNQUFNLFdBQVcsRUFBRztBQUN4QixVQUFNLE9BQU8sUUFBUSxXQUFXLE9BQU8sQ0FBQyxNQUFNLEVBQUUsU0FBUyxLQUFLO0FBQzlELFFBQUksS0FBSyxXQUFXLEdBQUc7QUFDckIsWUFBTSxRQUFRLGFBQWEsT0FBTztBQUNsQyxVQUFJO0FBQ0YsY0FBTTtBQUFBLFVBQ0osR0FBRztBQUFBLFVBQ0gsU0FBUztBQUFBLFVBQ1QsU0FDRTtBQUFBLFFBQ0o7QUFDRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFdBQVcsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUM7QUFDaEQsZUFBVyxRQUFRLE1BQU8sS0FBSSxDQUFDLFNBQVMsSUFBSSxLQUFLLEVBQUUsRUFBRyxRQUFPLE9BQU8sU0FBUyxJQUFJO0FBQUEsRUFDbkY7QUFDRjtBQUVBLFVBQVUsT0FBTyxTQUFzQixNQUFtQztBQUN4RSxRQUFNLFFBQTJCLFdBQVcsU0FBUyxJQUFJO0FBQ3pELE1BQUksQ0FBQyxNQUFPO0FBQ1osUUFBTSxFQUFFLEtBQUssSUFBSSxRQUFRLE1BQU0sS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLFNBQVMsTUFBTSxJQUFJO0FBQ3JFLFFBQU07QUFBQSxJQUNKLEdBQUc7QUFBQSxJQUNILFNBQVMsS0FBSztBQUFBLElBQ2QsU0FBUyw4QkFBOEIsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLO0FBQUEsSUFDNUQsT0FBTyxXQUFXLE1BQU0sTUFBTSxTQUFTLE1BQU0sSUFBSTtBQUFBLEVBQ25EO0FBQ0Y7OztBQzFDTyxJQUFNLGdCQUFnQixRQUFRLGNBQWM7QUFBQSxFQUNqRCxVQUFVLEVBQUUsVUFBVSxRQUFRLFFBQVEsV0FBVyxTQUFTLFVBQVU7QUFBQSxFQUNwRSxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsSUFDSjtBQUFBLElBRUE7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGLEVBQUUsS0FBSyxJQUFJO0FBQ2IsQ0FBQzs7O0FDWE0sSUFBTSxjQUFjLFFBQVEsWUFBWTtBQUFBLEVBQzdDLFVBQVUsRUFBRSxVQUFVLFFBQVEsUUFBUSxXQUFXLFNBQVMsVUFBVTtBQUFBLEVBQ3BFLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBRUYsRUFBRSxLQUFLLElBQUk7QUFDYixDQUFDOzs7QUNYTSxJQUFNLGVBQWUsUUFBUSxhQUFhO0FBQUEsRUFDL0MsVUFBVSxFQUFFLFVBQVUsUUFBUSxRQUFRLFdBQVcsU0FBUyxVQUFVO0FBQUEsRUFDcEUsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFDYixDQUFDOzs7QUNORCxJQUFNLEtBQUs7QUFDWCxJQUFNLE9BQU87QUFFTixJQUFNLHNCQUE0QjtBQUFBLEVBQ3ZDLElBQUk7QUFBQSxFQUNKLFVBQVU7QUFBQSxFQUNWLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGLEVBQUUsS0FBSyxJQUFJO0FBQUEsRUFDWCxDQUFDLE1BQU0sRUFBRSxXQUFXLEdBQUc7QUFDckIsZUFBVyxhQUFhLFlBQVk7QUFDbEMsWUFBTSxFQUFFLFVBQVUsT0FBTyxJQUFJLFVBQVU7QUFDdkMsVUFBSSxVQUFVLFNBQVMsU0FBUyxDQUFDLFlBQVksQ0FBQyxVQUFVLFVBQVUsV0FBVyxNQUFPO0FBQ3BGLFlBQU0sQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLFFBQVEsUUFBUSxHQUFHLFFBQVEsTUFBTSxDQUFDO0FBQ3RELFlBQU0sQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxVQUFVLElBQUksR0FBRyxLQUFLLEtBQUssVUFBVSxJQUFJLENBQUM7QUFDdEUsVUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLEtBQUssU0FBUyxHQUFHLFFBQVEsT0FBTyxLQUFNO0FBQzFELFVBQUksS0FBSyxHQUFHLFNBQVMsS0FBSyxRQUFRLEdBQUcsU0FBUyxLQUFLLE1BQU87QUFDMUQsWUFBTTtBQUFBLFFBQ0osTUFBTSxVQUFVO0FBQUEsUUFDaEIsVUFBVSxPQUFPO0FBQUEsUUFDakIsU0FBUyxVQUFVLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFBQSxRQUNuQyxTQUFTLEdBQUcsTUFBTSxVQUFVLElBQUksQ0FBQyxXQUFXLEtBQUssU0FBUyxNQUFNLG9CQUFvQixNQUFNLE9BQU8sSUFBSSxDQUFDLFNBQVMsS0FBSyxVQUFVLE9BQU8sdUJBQXVCLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxNQUNsTDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLFFBQVEsRUFBRSxLQUFLLEdBQXVEO0FBQzdFLFFBQU0sUUFDSiw0SEFBNEg7QUFBQSxJQUMxSCxLQUFLLEtBQUs7QUFBQSxFQUNaO0FBQ0YsU0FBTyxRQUFRLEVBQUUsT0FBTyxPQUFPLE1BQU0sQ0FBQyxFQUFHLFFBQVEsU0FBUyxFQUFFLENBQUMsR0FBRyxNQUFNLE1BQU0sQ0FBQyxFQUFHLFlBQVksRUFBRSxJQUFJO0FBQ3BHOzs7QUNyQ0EsSUFBTSxhQUFhLFdBQUMsMkZBQW9GLEdBQUM7QUFDekcsSUFBTSxPQUNKO0FBRUYsSUFBTSxXQUNKO0FBRUssSUFBTSxlQUFxQjtBQUFBLEVBQ2hDLElBQUk7QUFBQSxFQUNKLFVBQVU7QUFBQSxFQUNWLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGLEVBQUUsS0FBSyxJQUFJO0FBQUEsRUFDWCxDQUFDLE1BQU0sU0FBUztBQUNkLFVBQU0sU0FBUyxvQkFBSSxJQUEwRDtBQUM3RSxlQUFXLEVBQUUsUUFBUSxNQUFBQyxPQUFNLE9BQU8sS0FBSyxRQUFRO0FBQzdDLFVBQUksV0FBVyxTQUFTLE9BQU87QUFDN0IsbUJBQVcsUUFBUSxPQUFPLE1BQU0sS0FBSyxNQUFNLE9BQU8sRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLFFBQVEsb0JBQW9CLEVBQUUsRUFBRSxLQUFLLENBQUM7QUFDckcsY0FBSSxXQUFXLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssQ0FBQyxTQUFTLEtBQUssSUFBSSxLQUFLLENBQUMsT0FBTyxJQUFJLEtBQUssWUFBWSxDQUFDO0FBQ3BHLG1CQUFPLElBQUksS0FBSyxZQUFZLEdBQUcsRUFBRSxNQUFNLE1BQUFBLE9BQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUFBO0FBQzFFLFFBQUksT0FBTyxTQUFTLEVBQUc7QUFDdkIsVUFBTSxZQUFZLGNBQWMsT0FBTztBQUN2QyxVQUFNLFVBQVUsQ0FBQyxHQUFHLE1BQU0sRUFDdkIsT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLENBQUMsVUFBVSxTQUFTLEtBQUssUUFBUSxTQUFTLEVBQUUsQ0FBQyxDQUFDLEVBQ2pFLElBQUksQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUs7QUFDM0IsUUFBSSxRQUFRLFdBQVcsRUFBRztBQUMxQixVQUFNLEVBQUUsTUFBTSxNQUFNLElBQUksUUFBUSxDQUFDO0FBQ2pDLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxVQUFVLE1BQU07QUFBQSxNQUNoQixTQUFTLFFBQVEsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksRUFBRSxLQUFLLElBQUk7QUFBQSxNQUNsRCxTQUFTLEdBQUcsS0FBSyxRQUFRLE1BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLFFBQVEsV0FBVyxJQUFJLE9BQU8sS0FBSyx1REFBdUQsUUFBUSxXQUFXLElBQUksT0FBTyxNQUFNO0FBQUEsSUFDeE07QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLGNBQWMsRUFBRSxPQUFPLFFBQVEsV0FBVyxHQUF3QjtBQUN6RSxRQUFNLE9BQU8sSUFBSSxJQUFJLFdBQVcsT0FBTyxDQUFDLE1BQU0sRUFBRSxXQUFXLEtBQUssRUFBRSxJQUFJLENBQUMsTUFBTSxHQUFHLEVBQUUsSUFBSSxJQUFJLEVBQUUsT0FBTyxFQUFFLENBQUM7QUFDdEcsUUFBTSxRQUFRLE1BQU0sUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFvQjtBQUFBLElBQ3RELEdBQUcsS0FBSyxTQUFTLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSztBQUFBLElBQ25DLEdBQUcsS0FBSyxTQUFTLE9BQU8sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksSUFBSSxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSTtBQUFBLEVBQ3JGLENBQUM7QUFDRCxTQUFPLENBQUMsR0FBRyxPQUFPLEdBQUcsT0FBTyxNQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUUsWUFBWTtBQUM3RDs7O0FDOUNBLElBQU0sVUFBVTtBQUVULElBQU0sY0FBb0I7QUFBQSxFQUMvQixJQUFJO0FBQUEsRUFDSixVQUFVLEVBQUUsVUFBVSxRQUFRLFFBQVEsV0FBVyxTQUFTLFVBQVU7QUFBQSxFQUNwRSxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsSUFDSjtBQUFBLElBRUE7QUFBQSxJQUNBO0FBQUEsRUFDRixFQUFFLEtBQUssSUFBSTtBQUFBLEVBQ1gsQ0FBQyxNQUFNLFNBQVM7QUFDZCxVQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksU0FBUyxPQUFPO0FBQzNDLFVBQU0sU0FBUyxvQkFBSSxJQUFlLENBQUMsR0FBRyxPQUFPLElBQUksQ0FBQyxNQUFNLEVBQUUsU0FBUyxHQUFHLEdBQUcsT0FBTyxRQUFRLENBQUMsTUFBTSxFQUFFLFVBQVUsQ0FBQyxDQUFDO0FBQzdHLGVBQVcsYUFBYSxRQUFRLFlBQVk7QUFDMUMsWUFBTSxFQUFFLFNBQVMsSUFBSSxVQUFVO0FBQy9CLFVBQUksVUFBVSxTQUFTLFNBQVMsQ0FBQyxZQUFZLEVBQUUsT0FBTyxJQUFJLFNBQVMsS0FBSyxRQUFRLEtBQUssU0FBUyxJQUFJLEdBQUk7QUFDdEcsWUFBTTtBQUFBLFFBQ0osTUFBTSxVQUFVO0FBQUEsUUFDaEIsVUFBVSxTQUFTO0FBQUEsUUFDbkIsU0FBUyxVQUFVLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFBQSxRQUNuQyxTQUFTLEdBQUcsTUFBTSxTQUFTLElBQUksQ0FBQyxPQUFPLE1BQU0sVUFBVSxJQUFJLENBQUM7QUFBQSxNQUM5RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ1hPLElBQU0sV0FBNEI7QUFBQSxFQUN2QztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0FDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7IiwKICAibmFtZXMiOiBbIm5vT3duZXIiLCAicGF0aCIsICJub093bmVyIl0KfQo=
