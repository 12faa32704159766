import {
  findQuantities,
  splitSentences,
  tokenize
} from "./chunk-LBVFDZJ6.mjs";
import {
  isSmart,
  judgeLetters,
  readRows,
  readTables,
  roleOfHeader,
  strategyPeriod
} from "./chunk-R4CAFXOU.mjs";
import {
  BENEFICIARIES,
  BODIES,
  CHECKABLE,
  DEED_NOUNS,
  DELIVERABLES,
  END_STATES,
  EVENTS,
  EVERYBODY,
  FORECAST_SUBJECTS,
  FORECAST_WORDS,
  HEAD_ADJECTIVES,
  INDICATOR_HEADS,
  MEASURE_HEADS,
  MODALS,
  NOUN_OR_VERB,
  RESULT_STARTS,
  UNCOUNTABLE,
  UNMEASURABLE,
  bracketedOwner,
  findTimes,
  isPlaceholder,
  namesBody,
  verbOf
} from "./chunk-4MJL66B6.mjs";
import {
  isSkeletonPassage
} from "./chunk-5DWXA2GW.mjs";
import {
  placeOf
} from "./chunk-ZEVL2VNB.mjs";
import {
  pointAt
} from "./chunk-6YUTXQMJ.mjs";

// src/engine/statements/areas.ts
function createAreaFinder({ file, passages }, framework) {
  const areaOf = new Map(framework.areas.flatMap((area) => area.elements.map((e) => [e.id, area.id])));
  const own = (index) => {
    const match = passages[index]?.matches[0];
    return match && (areaOf.get(match.element) ?? areaOf.get(match.element.split(".").slice(0, 3).join(".")));
  };
  const sums = file.sections.map(() => /* @__PURE__ */ new Map());
  passages.forEach(({ passage, matches }, index) => {
    const area = own(index);
    if (area === void 0) return;
    for (let s = passage.section; s >= 0; s = file.sections[s].parent)
      sums[s].set(area, (sums[s].get(area) ?? 0) + matches[0].score);
  });
  const best = sums.map((sum) => [...sum].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]);
  const nearest = (index) => {
    const mine = own(index);
    if (mine !== void 0) return mine;
    for (let s = file.passages[index]?.section ?? -1; s >= 0; s = file.sections[s].parent) {
      if (best[s] !== void 0 && (file.sections[s].parent >= 0 || file.sections[s].depth > 1)) return best[s];
    }
    return void 0;
  };
  return { own, nearest };
}

// src/engine/statements/clause.ts
var INTRODUCTIONS = new Set(
  "in by at on during with through to for as together according after under within since from over following based given building where when if while once because although throughout until before despite unlike beyond besides using via as first firstly secondly finally furthermore moreover additionally also subsequently consequently therefore however meanwhile".split(
    " "
  )
);
var RELATIVES = new Set("that which who whose whom where when to and/or if how whether".split(" "));
var PRESENT_BE = /* @__PURE__ */ new Set(["is", "are", "has", "have", "remains", "remain"]);
var PAST_DEEDS = /^(?:made|spent|lost|met|held|built|sent|paid|sold|found|gave|grew|won|said|told|knew|felt|got|brought|kept|led|left|ran|stood)$/;
var PAST_BE = /* @__PURE__ */ new Set([
  "was",
  "were",
  "had",
  "did",
  "been",
  "began",
  "became",
  "came",
  "took",
  "saw",
  "went",
  "showed"
]);
var MAYBE = /* @__PURE__ */ new Set(["can", "could", "may", "might", "would", "cannot"]);
var DETERMINERS = new Set(
  "the a an its their this these those our his all any each every new more it them".split(" ")
);
function readClause(tokens) {
  const labelled = skipLabel(tokens, skipNumbering(tokens));
  const { first } = labelled;
  const main = skipIntroduction(tokens, first);
  const base = { tokens, first, main, ...labelled.label && { label: labelled.label } };
  const opening = readOpening(tokens, main);
  if (opening?.mood === "imperative") return { ...base, ...opening };
  const finite = findFinite(tokens, main, opening !== void 0);
  return { ...base, ...opening && finite.mood !== "modal" ? opening : finite };
}
var LABELS = /^(?:action|measure|activity|task|step|initiative|project|objective|goal|phase|stage|priority|target|kpi|indicator|recommendation)$/;
function skipLabel(tokens, from) {
  let first = from;
  let label;
  for (let round = 0; round < 2; round++) {
    const name = tokens[first]?.lower ?? "";
    if (!LABELS.test(name)) break;
    let i = first + 1;
    while (i < first + 4 && /^(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4}|\/)$/.test(tokens[i]?.lower ?? "")) i++;
    if (i === first + 1 || !/^[-–—:.]$/.test(tokens[i]?.text ?? "")) break;
    label ??= /^(?:kpi|indicator|target)$/.test(name) ? "kpi" : "action";
    first = i + 1;
  }
  if (first === from) first = skipBody(tokens, from);
  return first < tokens.length ? { first, ...label && { label } } : { first: from };
}
function skipNumbering(tokens) {
  let i = 0;
  while (i < tokens.length && i < 6) {
    const { kind, lower } = tokens[i];
    const next = tokens[i + 1]?.text ?? "";
    if (kind === "mark" && !`%\u20AC$\xA3<>\u2265\u2264"\u201C\u2018'`.includes(lower)) i++;
    else if (i < 4 && /^(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})$/.test(lower) && /^[.)\]]$/.test(next)) i += 2;
    else if (/^\d{1,2}$/.test(lower) && next === "(" && tokens[i + 3]?.text === ")") i += 4;
    else if (/^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*$/.test(lower) && /^[A-Z]/.test(next)) i++;
    else break;
  }
  return i < tokens.length ? i : 0;
}
function skipIntroduction(tokens, first) {
  const word = tokens[first];
  if (!word || !INTRODUCTIONS.has(word.lower)) return first;
  const year = tokens[first + 1];
  if (year && /^(?:19|20)\d\d$/.test(year.lower)) return tokens[first + 2]?.text === "," ? first + 3 : first + 2;
  let depth = 0;
  let candidate = first;
  for (let i = first + 1; i < tokens.length - 1 && i < first + 60; i++) {
    const { text, lower } = tokens[i];
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth === 0 && MODALS.has(lower)) break;
    if (depth === 0 && text === "," && (candidate === first || /^(?:the|a|an|all|this|these)$/.test(tokens[i + 1].lower)))
      candidate = i + 1;
  }
  if (word.lower === "to" && !tokens.slice(candidate, candidate + 30).some((t) => MODALS.has(t.lower) || PRESENT_BE.has(t.lower)))
    return first;
  return candidate;
}
function skipBody(tokens, from) {
  for (let i = from + 1; i < from + 7 && i < tokens.length - 2; i++)
    if (tokens[i].text === ":")
      return namesBody(tokens, from, i) && verbOf(tokens[i + 1].lower)?.form === "base" ? i + 1 : from;
  return from;
}
function readOpening(tokens, main) {
  let i = main;
  while (i < tokens.length && (/^(?:also|further|jointly|actively|to|continue|not|only|gradually|regularly|periodically|annually|continuously|progressively|fully|successfully|effectively|better)$/.test(
    tokens[i].lower
  ) || /ly$/.test(tokens[i].lower)))
    i++;
  const word = tokens[i];
  const next = tokens[i + 1];
  if (!word || !next) return void 0;
  const verb = verbOf(word.lower);
  if (verb?.form === "base" && !isNounHere(tokens, i))
    return { mood: "imperative", verb: i, action: verb, passive: false };
  if (!verb && DETERMINERS.has(next.lower) && i === main && word.kind === "word" && !FUNCTION_WORDS.has(word.lower) && !INTRODUCTIONS.has(word.lower) && !hasFiniteSoon(tokens, i + 1))
    return { mood: "imperative", verb: i, passive: false };
  if (isGerund(word.lower, verb) && !/^(?:is|are|was|will|shall|must|has|%)$/.test(next.lower) && !hasFiniteSoon(tokens, i + 1))
    return { mood: "gerund", verb: i, ...verb && { action: verb }, passive: false };
  const deed = deedAt(tokens, i);
  if (deed >= 0 && !hasFiniteSoon(tokens, deed + 1)) return { mood: "deed", verb: deed, passive: false };
  return void 0;
}
var NO_GERUNDS = /^(?:training|meeting|building|engineering|funding|spending|phishing|hacking|spoofing|banking|computing|networking|pricing|warning|roaming|outsourcing|existing|emerging|growing|following|including|according|regarding|concerning|depending|being|thing|everything|nothing|something|anything|spring|string|king|ring|ongoing|forthcoming|upcoming|outstanding|during|manufacturing|housing|marketing|skimming|bullying|cyberbullying|terrorising|standing|morning|evening|pending|surrounding|considering|owing|notwithstanding|barring|excluding|leading|living|having|seeing|knowing|gaming|coding|programming|learning|shopping|trafficking|laundering|grooming|sniffing|eavesdropping|tampering)$/;
var isGerund = (lower, verb) => (verb ? verb.form === "ing" : /^[a-z-]{3,20}ing$/.test(lower)) && !NO_GERUNDS.test(lower);
var FUNCTION_WORDS = new Set(
  "and or but nor so yet both such what which who this that these those there here not only even just also than of off up out about against among around across behind below beneath inside into like near onto opposite outside over past per plus regarding round till toward towards underneath unlike upon versus within without due whether whereas whenever wherever nevertheless nonetheless thus hence all half many most much few several some any each every either neither more less no one two three it its we our they their he his she her i my you your is are was were be been has have had do does did will shall must should can could may might would not".split(
    " "
  )
);
function isNounHere(tokens, i) {
  const { lower } = tokens[i];
  if (!NOUN_OR_VERB.has(lower)) return false;
  const next = tokens[i + 1];
  if (DETERMINERS.has(next.lower) || next.kind === "number") return false;
  if (/^(?:of|in|on|by|for|to|from|per|with|at|is|are|has|will|shall|and|or|%)$/.test(next.lower)) {
    const particles = {
      focus: "on",
      work: "with",
      report: "to",
      step: "up",
      and: "and"
    };
    if (particles[lower] === next.lower) return false;
    return !(/^(?:and|or)$/.test(next.lower) && verbOf(tokens[i + 2]?.lower ?? "")?.form === "base");
  }
  return next.kind === "mark" || verbOf(next.lower)?.form === "ed" || hasFiniteSoon(tokens, i + 1);
}
function deedAt(tokens, from) {
  for (let i = from; i < from + 5 && i < tokens.length - 1; i++) {
    const { lower, kind } = tokens[i];
    if (kind !== "word" || /^(?:of|in|for|by|to|with)$/.test(lower)) return -1;
    if (DEED_NOUNS.has(lower) && /^(?:of|and|in|for|to|,|with|by)$/.test(tokens[i + 1].lower)) return i;
  }
  return -1;
}
function hasFiniteSoon(tokens, from) {
  for (let i = from; i < tokens.length && i < from + 40; i++) {
    const { lower, text } = tokens[i];
    if (RELATIVES.has(lower) || text === ";" || text === "." || text === ",") return false;
    if (MODALS.has(lower) || PRESENT_BE.has(lower) || PAST_BE.has(lower) || MAYBE.has(lower)) return true;
  }
  return false;
}
function findFinite(tokens, main, strict = false) {
  const none = { mood: "fragment", verb: -1, passive: false };
  let depth = 0;
  let relative = false;
  let fallback = none;
  for (let i = main; i < tokens.length; i++) {
    const { text, lower, kind } = tokens[i];
    if (text === "(" || text === "[") depth++;
    else if (text === ")" || text === "]") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (kind === "mark") {
      if (text === "," || text === ";" || text === "|") relative = false;
      if (text === "." || text === "|") break;
      continue;
    }
    if (lower === "to" && isBareName(tokens, main, i)) {
      const action = verbOf(tokens[i + 1]?.lower ?? "");
      const isDeed = action ? action.form === "base" : /^[a-z]{3,15}$/.test(tokens[i + 1]?.lower ?? "") && !DETERMINERS.has(tokens[i + 1].lower);
      if (isDeed) return { mood: "modal", verb: i, ...action && { action }, passive: false };
    }
    if (i > main && RELATIVES.has(lower)) {
      relative = true;
      continue;
    }
    const reading = finiteAt(tokens, i, main);
    if (!reading) continue;
    if (!relative) return reading;
    relative = false;
    if (fallback === none && reading.mood === "modal") fallback = reading;
  }
  return strict ? none : fallback;
}
var isBareName = (tokens, from, to) => to > from && to - from < 8 && namesBody(tokens, from, to) && tokens.slice(from, to).every((t) => t.kind === "word");
function finiteAt(tokens, i, main) {
  const { lower } = tokens[i];
  const next = tokens[i + 1];
  if (MODALS.has(lower) && i > main) return { mood: "modal", verb: i, ...doneAfter(tokens, i + 1) };
  if (MAYBE.has(lower) && !(lower === "may" && next?.kind === "number"))
    return { mood: "maybe", verb: i, passive: false };
  if (i > main && PAST_DEEDS.test(lower) && /^(?:the|a|an|its|their|up|out|about|over|more|\d.*)$/.test(next?.lower ?? "") && tokens[i - 1].kind === "word" && !isDue(tokens))
    return { mood: "past", verb: i, passive: false };
  if (i > main && tellsState(lower, next?.lower ?? "") && !/^(?:of|the|and|,)$/.test(tokens[i - 1].lower))
    return { mood: "state", verb: i, passive: false };
  if (PAST_BE.has(lower) || lower === "found" && next?.lower === "that")
    return { mood: "past", verb: i, passive: false };
  if (lower === "is" || lower === "are" || lower === "has" || lower === "have" || lower === "remain" || lower === "remains")
    return readBe(tokens, i);
  if ((lower === "needs" || lower === "need" || lower === "intends" || lower === "plans" || lower === "commits" || lower === "aims" || lower === "undertakes") && next?.lower === "to")
    return { mood: "modal", verb: i, ...doneAfter(tokens, i + 2) };
  if (/^(?:rose|grew|fell)$/.test(lower) && isPastChange(tokens, i)) return { mood: "past", verb: i, passive: false };
  const verb = verbOf(lower);
  if (!verb && i > main && /^[a-z]{3,20}ed$/.test(lower) && isPastHere(tokens, i))
    return { mood: "past", verb: i, passive: false };
  if (!verb || i === main) return void 0;
  if (verb.form === "s" && isVerbHere(tokens, i, verb))
    return { mood: "present", verb: i, action: verb, passive: false };
  if (verb.form === "ed" && isPastHere(tokens, i)) return { mood: "past", verb: i, action: verb, passive: false };
  return void 0;
}
var tellsState = (lower, next) => /^(?:shows|sees|says|represents|constitutes|amounts|totals|equals|exceeds|contributes|indicates|suggests|reveals|believes|lies|means|refers|comprises|consists|depends|stands|ranks)$/.test(
  lower
) || lower === "accounts" && next === "for" || /^(?:reports|estimates|states|notes|requires)$/.test(lower) && /^(?:that|the|a|how|more)$/.test(next);
function readBe(tokens, i) {
  const { lower } = tokens[i];
  let j = i + 1;
  while (/ly$|^(?:also|not|currently|already|now|therefore)$/.test(tokens[j]?.lower ?? "")) j++;
  const next = tokens[j];
  if (next?.lower === "to" && /^(?:is|are|has|have)$/.test(lower))
    return { mood: "modal", verb: i, ...doneAfter(tokens, j + 1) };
  const verb = next && verbOf(next.lower);
  if (lower === "has" || lower === "have")
    return { mood: next?.lower === "been" || verb?.form === "ed" ? "past" : "state", verb: i, passive: false };
  if (verb?.form === "ing") return { mood: "present", verb: i, action: verb, passive: false };
  if (next && /^(?:foreseen|planned|envisaged|scheduled|intended|required|needed|proposed|going)$/.test(next.lower))
    return tokens[j + 1]?.lower === "to" ? { mood: "modal", verb: i, ...doneAfter(tokens, j + 2) } : { mood: "modal", verb: i, passive: true };
  return { mood: "state", verb: i, passive: verb?.form === "ed" };
}
function doneAfter(tokens, from) {
  let passive = false;
  let end = from + 6;
  for (let i = from; i < end && i < tokens.length; i++) {
    const { lower } = tokens[i];
    if (tokens[i].text === "," && i === from) end = (i = skipInsertion(tokens, i)) + 6;
    else if (lower === "be" || lower === "been") passive = true;
    else if (lower === "have" && tokens[i + 1]?.lower !== "been") return { passive: false };
    else {
      const action = verbOf(lower);
      if (action && !(passive && action.form !== "ed")) return { action, passive };
      if (passive && /(?:ed|en|ung|ilt|ade|ut)$/.test(lower) && lower !== "been" && lower !== "open")
        return { passive: true };
      if (/^(?:the|a|an|of|in)$/.test(lower)) break;
    }
  }
  return { passive: false };
}
function skipInsertion(tokens, comma) {
  for (let i = comma + 1; i < tokens.length && i < comma + 30; i++)
    if (tokens[i].text === "," && verbOf(tokens[i + 1]?.lower ?? "")?.form === "base") return i;
  return comma;
}
function isVerbHere(tokens, i, verb) {
  const before = tokens[i - 1].lower;
  if (/^(?:of|the|a|an|and|or|for|in|on|to|with|by|its|their|,|all|these|such|other|new|national|public|security|cyber)$/.test(
    before
  ))
    return false;
  if (/^(?:by|of|from|per)$/.test(tokens[i + 1]?.lower ?? "")) return false;
  if (!NOUN_OR_VERB.has(verb.base)) return true;
  const next = tokens[i + 1];
  if (!next || next.text === ".") return /^(?:increase|decrease|grow|rise|double|improve)$/.test(verb.base);
  return DETERMINERS.has(next.lower) || next.kind === "number" || /^(?:by|from|annually)$/.test(next.lower) || next.text === "|";
}
function isPastHere(tokens, i) {
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (!next || before.kind === "mark" || /^(?:be|been|being|is|are|not|of|and|or|for|with|the|a)$/.test(before.lower))
    return false;
  if (/^(?:the|a|an|its|their|our|this)$/.test(next.lower) || /^[$€£\d]/.test(next.text)) return true;
  if (next.lower === "to" && /^(?:responded|contributed|amounted|belonged|referred|led|rose|grew|fell)$/.test(tokens[i].lower))
    return true;
  return isPastChange(tokens, i);
}
function isPastChange(tokens, i) {
  const { lower } = tokens[i];
  const next = tokens[i + 1]?.lower ?? "";
  if (!/^(?:represented|accounted|reached|increased|decreased|rose|grew|fell|achieved|exceeded|attained|doubled|tripled|dropped|declined|climbed)$/.test(
    lower
  ))
    return false;
  if (!/^(?:by|to|between|in|approximately|about|around|over|more|from|for|significantly|dramatically|steadily|rapidly|sharply)$/.test(
    next
  ))
    return false;
  return !isDue(tokens);
}
function isDue(tokens) {
  return tokens.some(
    ({ lower }, i) => /^(?:by|until|before)$/.test(lower) && /^(?:(?:19|20)\d\d|the|end|mid|mid-\d{4}|q[1-4]|year|early|late|january|february|march|april|may|june|july|august|september|october|november|december|fy\d*)$/.test(
      tokens[i + 1]?.lower ?? ""
    ) && (tokens[i + 1].lower !== "the" || /^(?:end|start|beginning|middle|year|close|first|second)$/.test(tokens[i + 2]?.lower ?? ""))
  );
}

// src/engine/statements/facets.ts
function judgeFacets(judged) {
  const target = judgeTarget(judged);
  const measurable = judgeMeasurable(judged, target);
  return {
    specific: judgeSpecific(judged, measurable),
    measurable,
    target: measurable || isDefiniteEnd(judged) ? target : null,
    timeBound: judgeTime(judged),
    owner: judgeOwner(judged),
    baseline: judgeBaseline(judged),
    absolute: judgeAbsolute(judged)
  };
}
var span = (tokens, from, to) => ({
  start: tokens[from].start,
  end: tokens[Math.min(to, tokens.length - 1)].end
});
var lowerAt = (tokens, i) => tokens[i]?.lower ?? "";
var filled = (field) => field && !isPlaceholder(field.text) ? field : null;
function judgeSpecific(judged, measurable) {
  const { tokens, clause, kind } = judged;
  const whole = span(tokens, clause.first, tokens.length - 1);
  if (kind === "kpi") return isBlurredIndicator(judged) || isMereState(judged) ? null : whole;
  const vague = isVagueDoing(judged);
  if (vague && !judged.quantities.some((q) => q.kind !== "other")) return null;
  if (measurable) return whole;
  return countContent(tokens, clause.main) >= 5 ? whole : null;
}
function isBlurredIndicator({ tokens, clause, quantities }) {
  if (isMereGrowth(tokens, clause.main) && quantities.length === 0) return true;
  const start = lowerAt(tokens, clause.main);
  const content = countContent(tokens, clause.main);
  const blurred = tokens.some((t) => UNCOUNTABLE.has(t.lower));
  if (blurred && RESULT_STARTS.has(start) && !hasIndicatorHead(tokens, clause.main)) return true;
  if (blurred && content <= 3 && quantities.length === 0) return true;
  return RESULT_STARTS.has(start) && content <= 3 && quantities.length === 0 && !hasIndicatorHead(tokens, clause.main);
}
function isMereState({ tokens, clause, quantities, times, fields }) {
  if (definiteTarget(fields)) return false;
  if (!/^(?:state|present|maybe|past)$/.test(clause.mood) || quantities.length > 0 || times.length > 0) return false;
  return tokens.some(
    (t) => UNMEASURABLE.has(t.lower) || UNCOUNTABLE.has(t.lower) || verbOf(t.lower)?.directing === true && verbOf(t.lower)?.form === "base" && t.lower !== "ensure"
  ) && !tokens.some((t) => INDICATOR_HEADS.has(t.lower) && t.lower !== "level");
}
var isMereGrowth = (tokens, main) => /^(?:growth|improvement|rise|progress)$/.test(lowerAt(tokens, main)) && !tokens.slice(main + 1, main + 6).some((t) => /^(?:number|share|rate|percentage|proportion|amount)$/.test(t.lower));
function hasIndicatorHead(tokens, main) {
  for (let i = main; i < main + 5; i++)
    if (INDICATOR_HEADS.has(lowerAt(tokens, i)) && /^(?:of|in|per|for)$/.test(lowerAt(tokens, i + 1))) return true;
  return false;
}
function countContent(tokens, from) {
  let count = 0;
  for (let i = from; i < tokens.length; i++) if (tokens[i].kind !== "mark" && tokens[i].lower.length > 3) count++;
  return count;
}
function isVagueDoing({ tokens, clause }) {
  const verb = clause.action ?? verbOf(lowerAt(tokens, clause.verb));
  const isDeed = clause.mood === "deed" && /^(?:promotion|encouragement|strengthening|improvement|enhancement|support|facilitation|stimulation|expansion|extension|coordination)$/.test(
    lowerAt(tokens, clause.verb)
  );
  const after = tokens.slice(clause.verb + 1, clause.verb + 4);
  if (verb?.base === "ensure" && after.some((t) => UNCOUNTABLE.has(t.lower)) && !after.some((t) => DELIVERABLES.has(t.lower)))
    return true;
  return isDeed || clause.mood !== "deed" && verb !== void 0 && verb.directing && verb.base !== "ensure";
}
function judgeMeasurable(judged, target) {
  const { tokens, clause, quantities, kind } = judged;
  const counted = quantities.find((q) => q.kind !== "other" || q.threshold);
  if (counted) return span(tokens, counted.first, counted.last);
  if (kind === "kpi") return measurableState(judged, target) ?? measuredByTarget(judged, target);
  if (isVagueDoing(judged)) return null;
  return deliverable(tokens, clause);
}
function measuredByTarget({ tokens, fields }, target) {
  const hasUnit = /\d|yes|adopt|approv|publish/i.test(fields.target?.text ?? "");
  return target && hasUnit && !tokens.some((t) => UNCOUNTABLE.has(t.lower)) ? target : null;
}
function measurableState(judged, target) {
  const { tokens, clause, quantities } = judged;
  const { main } = clause;
  if (isMereState(judged) || isMereGrowth(tokens, main)) return null;
  if (UNCOUNTABLE.has(lowerAt(tokens, main)) && quantities.length === 0) return null;
  const head = headIndex(tokens, main);
  const qualities = tokens.findIndex((t) => UNMEASURABLE.has(t.lower));
  const blurred = tokens.findIndex((t) => UNCOUNTABLE.has(t.lower));
  if (head >= 0) {
    const direct = /^(?:number|numbers|percentage|percent|proportion|share|ratio|rate|count|amount|volume|value|cost|costs|time|index|score|rank|ranking)$/.test(
      lowerAt(tokens, head)
    );
    return blurred >= 0 && blurred <= head + 4 && !direct ? null : span(tokens, main, head);
  }
  if (qualities >= 0 || blurred >= 0 && quantities.length === 0 && RESULT_STARTS.has(lowerAt(tokens, main)))
    return null;
  if (RESULT_STARTS.has(lowerAt(tokens, main))) {
    const things = tokens.findIndex((t, i) => i > main && (/[^su]s$/.test(t.lower) || INDICATOR_HEADS.has(t.lower)));
    return things > 0 && things <= main + 4 ? span(tokens, main, things) : null;
  }
  const abstract = tokens.findIndex(
    (t) => /^(?:corruption|crime|cybercrime|dependence|risk|risks|threats)$/.test(t.lower)
  );
  if (abstract >= 0 && abstract < main + 4) return null;
  return target ?? span(tokens, main, tokens.length - 1);
}
function headIndex(tokens, main) {
  let i = main;
  while (HEAD_ADJECTIVES.has(lowerAt(tokens, i))) i++;
  for (let j = i; j < i + 4; j++) {
    const lower = lowerAt(tokens, j);
    if (INDICATOR_HEADS.has(lower) || lower === "%") return j;
    if (/^(?:of|in|for|the|to|by)$/.test(lower)) return -1;
  }
  return -1;
}
function deliverable(tokens, clause) {
  const backwards = clause.passive || clause.verb < 0;
  const from = backwards ? clause.main : clause.verb + 1;
  const to = backwards && clause.verb > 0 ? clause.verb : Math.min(tokens.length, from + 24);
  let praised = false;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i];
    if (/^(?:robust|adequate|effective|sufficient|appropriate|proper|suitable)$/.test(lower)) praised = true;
    if (i > from + 1 && !(lower === "to" && /^(?:add|connect|link|submit|present|extend)/.test(clause.action?.base ?? "")) && /^(?:on|about|that|which|to|through|across|between|so)$/.test(lower))
      break;
    if (lower === "measures" && /^(?:performance|success|progress)$/.test(lowerAt(tokens, i - 1)))
      return span(tokens, i - 1, i);
    if (!praised && (DELIVERABLES.has(lower) || BODIES.has(lower) && lower !== "security"))
      return span(tokens, from, i);
  }
  const checkable = clause.action !== void 0 && CHECKABLE.has(clause.action.base) && !praised;
  return checkable ? span(tokens, clause.verb, Math.min(tokens.length - 1, clause.verb + 2)) : null;
}
function judgeTarget(judged) {
  const { text, main, tokens, clause, quantities, fields, kind } = judged;
  const field = definiteTarget(fields);
  if (field) return field.at;
  const isValue = (q) => /^(?:percent|count|money|duration)$/.test(q.kind) || q.threshold || kind === "kpi";
  const reached = quantities.find((q) => isValue(q) && lowerAt(tokens, q.first - 1) === "to");
  const value = reached ?? quantities.find(isValue);
  if (value && !isIndicatorUnit(tokens, clause, value)) return { start: value.start, end: value.end };
  const sentence = text.slice(main.start, main.end);
  const doubling = tokens.findIndex(
    (t, i) => i >= clause.main && /^(?:doubl|tripl|halv)(?:e|es|ed|ing)$/.test(t.lower)
  );
  if (doubling >= 0) return span(tokens, doubling, doubling);
  const minimum = /\b(?:at least|no less than|minimum of) (?:once|twice|bi-?annually|annually|monthly|quarterly|yearly|every|one|an?)(?: (?:a|per|every|each|in a)? ?\w{1,12})?/i.exec(
    sentence
  ) ?? /\b24 ?[/x×] ?7\b|\b24[ -]hours? (?:a day|service|basis)/i.exec(sentence);
  if (minimum) return { start: main.start + minimum.index, end: main.start + minimum.index + minimum[0].length };
  return endTarget(judged);
}
function definiteTarget(fields) {
  const field = filled(fields.target);
  const definite = /\d|%|\b(?:yes|all|every|none|zero|no|one|two|three|four|five|six|ten|twice|doubled?|halved?|tripled?|in (?:place|force|operation))\b|\w(?:ed|lished|pted)\b/i;
  return field && definite.test(field.text) && !/^significant|^substantial/i.test(field.text) ? field : null;
}
function isIndicatorUnit(tokens, clause, q) {
  const head = headIndex(tokens, clause.main);
  if (head < 0 || q.first < head) return false;
  const at = /^[€$£]$/.test(lowerAt(tokens, q.first - 1)) ? q.first - 1 : q.first;
  const before = lowerAt(tokens, at - 1);
  if (before === "of" && /^(?:numbers?|percentage|share|proportion)$/.test(lowerAt(tokens, head))) return true;
  const two = lowerAt(tokens, at - 2);
  return !(q.kind === "percent" || /^(?:top|first|to|by|:|=|at|of|from|\|)$/.test(before) || /^(?:to|by|:|=|reaches)$/.test(two));
}
function endTarget(judged) {
  const { tokens, clause, kind } = judged;
  const { main } = clause;
  const start = lowerAt(tokens, main);
  if (kind === "kpi") {
    if (/^(?:all|every|each|zero|no)$/.test(start)) return span(tokens, main, main);
    const forAll = tokens.findIndex(
      (t, i) => /^(?:all|everyone|every)$/.test(t.lower) && /^(?:for|by|to|in|of)$/.test(lowerAt(tokens, i - 1))
    );
    if (forAll > 0 && headIndex(tokens, main) < 0) return span(tokens, forAll - 1, forAll);
    if (headIndex(tokens, main) >= 0 || RESULT_STARTS.has(start) || isMereState(judged)) return null;
    const state = tokens.findIndex((t, i) => i > main && END_STATES.has(t.lower));
    if (state > 0) return span(tokens, state, state);
    const place = tokens.findIndex(
      (t, i) => t.lower === "in" && /^(?:place|operation|force)$/.test(lowerAt(tokens, i + 1))
    );
    return place > 0 ? span(tokens, place, place + 1) : null;
  }
  const guaranteed = tokens.findIndex((t, i) => /^guarantee(?:s|d)?$/.test(t.lower) && i > main);
  return guaranteed > 0 ? span(tokens, guaranteed, guaranteed) : null;
}
function isDefiniteEnd({ tokens, clause, kind }) {
  if (kind !== "kpi" && kind !== "action") return false;
  return tokens.some(
    (t, i) => i >= clause.main && /^(?:eliminated?|eradicated?|guaranteed?|guarantees|all|zero|equipped)$/.test(t.lower)
  );
}
function judgeTime({ fields, times }) {
  const deadline = filled(fields.deadline);
  if (deadline && /\d|annu|month|week|quarter|daily|year/i.test(deadline.text)) return deadline.at;
  const frequency = filled(fields.frequency);
  if (frequency && findTimes(frequency.text).length > 0) return frequency.at;
  const time = times[0];
  return time ? { start: time.start, end: time.end } : null;
}
function judgeOwner({ text, main, tokens, clause, fields }) {
  const field = filled(fields.owner);
  if (field && !namesNobody(field.text)) return field.at;
  const bracket = bracketedOwner(text.slice(0, main.end));
  if (bracket) return bracket;
  const { verb, passive, mood } = clause;
  const isSubject = (mood === "modal" || mood === "present") && !passive && verb > clause.main;
  if (isSubject && namesBody(tokens, clause.main, verb)) return span(tokens, clause.main, verb - 1);
  const colon = clause.first > 0 && tokens[clause.first - 1]?.text === ":";
  if (colon && namesBody(tokens, 0, clause.first - 1)) return span(tokens, 0, clause.first - 2);
  return (mood === "fragment" ? null : agent(tokens)) ?? agent(tokens, "responsibility");
}
function namesNobody(text) {
  return isPlaceholder(text) || /^(?:the )?(?:(?:all|relevant|various|other|competent|concerned) )*(?:government|stakeholders?|authorities|parties|institutions|organi[sz]ations|agencies|entities|state|actors|everyone|everybody)$/i.test(
    text.trim()
  );
}
function agent(tokens, key = "by") {
  for (let i = 1; i < tokens.length - 1; i++) {
    const { lower } = tokens[i];
    if (key === "by") {
      if (lower !== "by" || verbOf(lowerAt(tokens, i - 1))?.form !== "ed") continue;
    } else if (!/^(?:responsibility|leadership|lead|auspices|responsible)$/.test(lower) || !/^(?:of|:|lies|is)$/.test(lowerAt(tokens, i + 1)))
      continue;
    const to = Math.min(tokens.length, i + 8);
    if (namesBody(tokens, i + 1, to)) return span(tokens, i, nameEnd(tokens, i + 1, to));
  }
  return null;
}
function nameEnd(tokens, from, to) {
  let last = from;
  for (let i = from; i < to; i++) {
    if (new RegExp("^\\p{Lu}", "u").test(tokens[i].text) || BODIES.has(tokens[i].lower)) last = i;
    else if (!/^(?:the|of|and|for|on|national)$/.test(tokens[i].lower)) break;
  }
  return last;
}
var BASELINE = /\bfrom (?:the (?:current|present) )?(?:[<>~]|about |around )?[€$£]?\d[\d.,]{0,12} ?(?:%|percent|per cent)?|\b(?:compared|relative) (?:to|with) (?:the )?(?:baseline|level|value|figure|(?:year )?(?:19|20)\d\d)[\w ]{0,20}|\bbaseline(?: value)?(?: of| is|:| in (?:19|20)\d\d:?)? ?[\d.]+ ?%?|\b(?:in|as of) (?:19|20)\d\d: ?\d[\d.,]{0,9}|\b(?:over|on|against|above|below|from) (?:the )?(?:19|20)\d\d (?:levels?|baseline|figures?|values?)|\((?:19|20)\d\d: ?\d[\d.,]{0,9} ?%?\)|\bup from \d[\d.,]{0,9}/i;
function judgeBaseline({ text, main, fields }) {
  const field = filled(fields.baseline);
  if (field) return field.at;
  const found = BASELINE.exec(text.slice(main.start, main.end));
  if (!found || /from (?:19|20)\d\d/i.test(found[0]) && !/level|baseline|figure|value/.test(found[0])) return null;
  const start = main.start + found.index;
  return { start, end: start + found[0].trimEnd().length };
}
function judgeAbsolute({ text, main, tokens, clause, kind, fields }) {
  const zero = /^(?:zero|0|none|no)\b(?![.,]?\d| ?%? ?(?:to|of|out|[-–]))/i.test(fields.target?.text ?? "");
  if (zero && /\b(?:incidents?|attacks?|breach(?:es)?|outages?|intrusions?|failures?)\b/i.test(text.slice(main.start, main.end)))
    return fields.target.at;
  const found = /\b(?:eliminat(?:e|es|ed|ion of|ing)|eradicat(?:e|es|ed|ion of|ing)|zero (?:\w{1,20} )?(?:incidents?|attacks?|breach(?:es)?|outages?|downtime|tolerance|vulnerabilit\w{1,4}|loss(?:es)?|failures?)|(?:no|without any) (?:successful |serious |major |critical )?(?:incidents|attacks|breaches|outages|disruptions|interruptions)|(?:complete|total|absolute|full|100 ?%|perfect) (?:cyber ?-?)?(?:security|protection|safety)|guarante(?:e|es|ed|eing) (?:the )?(?:\w{1,20} )?(?:continuity|security|protection|safety|availability|integrity)|fully secure|(?:by|of) 100 ?(?:%|percent|per cent)|(?:available|accessible|access|coverage|provided|broadband|internet) (?:available )?(?:for|to) (?:all|everyone|every)|all threats|any (?:threat|attack)s?)(?!\w)(?! (?:duplicat|barrier|redundan))/i.exec(
    text.slice(main.start, main.end)
  );
  if (found && !/^of 100/i.test(found[0]))
    return { start: main.start + found.index, end: main.start + found.index + found[0].length };
  const start = lowerAt(tokens, clause.main);
  if (kind !== "kpi" || !(/^(?:all|every|each)$/.test(start) || isHundred(tokens, clause.main))) return null;
  for (let i = clause.main + 1; i < clause.main + 7; i++) {
    const lower = lowerAt(tokens, i);
    if (/^(?:with|in|by|using|that|which|shall|will|have)$/.test(lower)) return null;
    if (EVERYBODY.has(lower) && !/^(?:organisations|organizations|operators|employees)$/.test(lower))
      return span(tokens, clause.main, i);
  }
  return null;
}
var isHundred = (tokens, i) => lowerAt(tokens, i) === "100" && lowerAt(tokens, i + 1) === "%";

// src/engine/statements/measures.ts
var lowerAt2 = (tokens, i) => tokens[i]?.lower ?? "";
function setsVolume({ tokens, quantities, clause }) {
  const builds = /^(?:establish|build|create|set|open|launch|install|construct|found|develop|establishment|construction|creation|opening|installation|setting)/.test(
    lowerAt2(tokens, clause.verb)
  );
  const trains = /^(?:train|educat|teach|reach|certif|equip|connect|link|cover|inform|sensiti)/.test(
    lowerAt2(tokens, clause.verb)
  );
  return quantities.some((q) => {
    if (q.kind === "percent" || trains && q.kind === "count" && (q.value >= 10 || q.threshold)) return true;
    if (q.kind !== "count") return false;
    const counted = lowerAt2(tokens, q.last);
    return (EVERYBODY.has(counted) || BENEFICIARIES.has(counted) && !builds) && (q.value >= 10 || q.threshold);
  });
}
function willReachVolume({ tokens, clause, quantities }) {
  const trains = /^(?:train|educat|teach|reach|certif|equip|connect|link|cover|inform|sensiti)/.test(
    clause.action?.base ?? ""
  );
  const byItself = !clause.passive && !namesBody(tokens, clause.main, clause.verb) && !/^(?:we|government|there)$/.test(lowerAt2(tokens, clause.verb - 1));
  return quantities.some(
    (q) => q.kind === "count" && q.value >= 10 && q.first < clause.verb + 6 && (trains || byItself && isDue(tokens))
  );
}
function changesMeasure({ tokens, clause, quantities }) {
  const verb = clause.action ?? verbOf(lowerAt2(tokens, clause.verb));
  const direction = clause.mood === "deed" ? INDICATOR_HEADS.has(lowerAt2(tokens, clause.verb)) : CHANGING.test(verb?.base ?? lowerAt2(tokens, clause.verb));
  if (!direction) return false;
  if (quantities.some((q) => q.kind !== "duration" || /^(?:to|below|under)$/.test(lowerAt2(tokens, q.first - 1))))
    return true;
  return tokens.slice(clause.verb + 1, clause.verb + 5).some((t, i) => MEASURE_HEADS.has(t.lower) && lowerAt2(tokens, clause.verb + 2 + i) === "of");
}
var CHANGING = /^(?:increas|reduc|decreas|lower|rais|improv|achiev|reach|attain|doubl|tripl|halv|maintain|grow|expand|boost|rank|keep|cut|minimi|maximi)/;
function isChangedMeasure({ tokens, clause, quantities }) {
  const { main, action } = clause;
  let i = main;
  while (HEAD_ADJECTIVES.has(lowerAt2(tokens, i))) i++;
  if (!MEASURE_HEADS.has(lowerAt2(tokens, i)) || lowerAt2(tokens, i + 1) !== "of" || lowerAt2(tokens, main) === "a")
    return false;
  return quantities.length > 0 || clause.passive && CHANGING.test(action?.base ?? "");
}
function setsMinimum({ tokens, clause, quantities }) {
  const opening = quantities.find((q) => q.first === clause.main);
  if (!opening?.threshold) return false;
  const before = lowerAt2(tokens, opening.first + 1);
  return /^(?:at|no|not|minimum|maximum)$/.test(lowerAt2(tokens, opening.first)) && /^(?:least|most|less|more|fewer|of)$/.test(before) || lowerAt2(tokens, opening.last + 1) === "or" || lowerAt2(tokens, opening.first + 2) === "or";
}
var COMPARED = /^(?:an? (?:higher|lower|greater|larger|smaller|better|increased|reduced)|(?:more|fewer|less) (?!than\b|and\b|\w{1,20}ly\b)\w)/;
function isIndicator({ tokens, clause }) {
  return isIndicatorHead(tokens, clause.main);
}
function isIndicatorHead(tokens, main) {
  let i = main;
  let summed = false;
  if (/^year on year$/.test(`${lowerAt2(tokens, i)} ${lowerAt2(tokens, i + 1)} ${lowerAt2(tokens, i + 2)}`)) i += 3;
  while (HEAD_ADJECTIVES.has(lowerAt2(tokens, i)))
    summed = /^(?:total|average|median|mean)$/.test(lowerAt2(tokens, i++)) || summed;
  if (summed && tokens.length - i > 1) return true;
  const head = lowerAt2(tokens, i);
  if (head === "%" || head === "#") return true;
  const next = lowerAt2(tokens, i + 1);
  if (WEAK_HEADS.has(head) || lowerAt2(tokens, main) === "a" && head === "number") return false;
  if (INDICATOR_HEADS.has(head)) {
    if (MEASURE_HEADS.has(head)) return true;
    if (/^(?:of|in|to|for|per|on|by|\(|among|with|from|at)$/.test(next)) return true;
  }
  for (let j = i + 1; j < i + 5; j++) {
    const lower = lowerAt2(tokens, j);
    if (!/^[a-z’'-]+$/.test(lower) || /^(?:of|in|for|the|and|to|by|with)$/.test(lower)) return false;
    if (/^(?:time|times|score|downtime)$/.test(lower) && /^(?:of|in|for|per|\(|)$/.test(lowerAt2(tokens, j + 1)))
      return true;
    if (/^(?:rates?|degree|ratio|index|score|ranking|rank|penetration|coverage|uptime|percentage|share)$/.test(lower))
      return /^(?:of|in|per|for|among|with|\(|by|\||)$/.test(lowerAt2(tokens, j + 1));
  }
  return false;
}
function isResult(reading) {
  const { tokens, clause, quantities } = reading;
  const { main } = clause;
  const start = lowerAt2(tokens, main);
  const opening = quantities.find((q) => q.first <= main + 1);
  if (opening && tokens.length - main > 3) return isAimedAt(reading, opening);
  if (RESULT_STARTS.has(start) && !/^than$|ly$/.test(lowerAt2(tokens, main + 1))) return tokens.length - main > 2;
  if (isDue(tokens)) return tokens.length - main > 4 && start !== "to";
  if (reading.timed && !isNounPhraseOnly(tokens, main) && WEAK_HEADS.has(lowerAt2(tokens, main))) return true;
  if (/^(?:all|every|each|only|100)$/.test(start)) return reading.timed || hasParticiple(tokens, main);
  if (quantities.some(
    (q) => q.kind === "percent" && isShare(tokens, q) || reading.timed && /^(?:percent|count)$/.test(q.kind)
  ))
    return true;
  if (isCountedDoing(tokens, main)) return true;
  return endsInState(tokens, main, reading.timed);
}
var isShare = (tokens, q) => q.kind === "percent" && lowerAt2(tokens, q.last + 1) === "of" && /^(?:for|to|in|by|of|at|from)$/.test(lowerAt2(tokens, q.first - 1));
function isCountedDoing(tokens, main) {
  for (let i = main + 1; i < main + 5; i++) {
    const plural = /[^su]s$|people|staff/.test(lowerAt2(tokens, i - 1));
    if (plural && COUNTED_DOINGS.has(lowerAt2(tokens, i)) && tokens.length - i > 1) return true;
    if (/^(?:of|in|for|to|by|and|with)$/.test(lowerAt2(tokens, i))) return false;
  }
  return false;
}
var COUNTED_DOINGS = new Set(
  "trained certified accredited filed issued registered audited tested reached handled resolved signed equipped covered held conducted assessed educated recruited graduated prosecuted convicted served".split(
    " "
  )
);
function isAimedAt({ tokens, clause, timed }, opening) {
  if (opening.kind === "duration") return opening.threshold;
  if (opening.kind === "money") return opening.threshold && timed;
  const behind = opening.last + 1;
  const due = isDue(tokens);
  const about = /^(?:some|around|about|approximately|roughly|nearly|almost|over|~)$/;
  if (!due && (about.test(lowerAt2(tokens, opening.first)) || about.test(lowerAt2(tokens, opening.first - 1))))
    return false;
  for (let i = behind; i < tokens.length && i < behind + 12 && !due; i++) {
    const word = lowerAt2(tokens, i);
    const tells = TELLING.has(word) || verbOf(word)?.form === "base" && !NOUN_OR_VERB.has(word);
    if (tells && /(?:[^s]s|people)$/.test(lowerAt2(tokens, i - 1))) return false;
  }
  const aimed = timed || opening.threshold;
  if (aimed || opening.kind !== "percent")
    return aimed || hasParticiple(tokens, clause.main) || opening.kind === "other";
  const next = lowerAt2(tokens, behind);
  return next === "of" || INDICATOR_HEADS.has(next) || INDICATOR_HEADS.has(lowerAt2(tokens, behind + 1));
}
var TELLING = new Set(
  "have use receive spend own believe feel know live work suffer experience face need lack report say consider think do want graduate live lose fall visit".split(
    " "
  )
);
var WEAK_HEADS = new Set(
  "use usage availability quality results result capacity uptake completion improvement compliance satisfaction trend trends spread revenue spending expenditure quantity".split(
    " "
  )
);
var isNounPhraseOnly = (tokens, main) => tokens.length - main < 4;
function hasParticiple(tokens, main) {
  for (let i = main + 1; i < tokens.length; i++) {
    const lower = lowerAt2(tokens, i);
    const form = verbOf(lower)?.form;
    if (form === "ed" || form === "ing" || END_STATES.has(lower)) return true;
  }
  return false;
}
function endsInState(tokens, main, timed) {
  const due = timed && isDue(tokens);
  const limit = Math.min(tokens.length, main + 60);
  for (let i = main + 1; i < limit; i++) {
    const lower = lowerAt2(tokens, i);
    if (lower === "in" && /^(?:place|operation|force|effect|service|use)$/.test(lowerAt2(tokens, i + 1))) return true;
    if (!END_STATES.has(lower)) continue;
    const next = tokens[i + 1];
    if (/^(?:,|those|and|or)$/.test(lowerAt2(tokens, i - 1)) && !(lowerAt2(tokens, i - 1) === "and" && END_STATES.has(lowerAt2(tokens, i - 2))))
      continue;
    if (!next || /^[.;|]$/.test(next.text)) return true;
    if (due && !namesBody(tokens, i + 2, Math.min(tokens.length, i + 7))) return true;
    if (next.lower === "by") {
      if (!timed || namesBody(tokens, i + 2, Math.min(tokens.length, i + 7))) continue;
      return true;
    }
    if (/^(?:and|,)$/.test(next.lower) && END_STATES.has(lowerAt2(tokens, i + 2))) return true;
    if (/^(?:within|i\.e|annually|every|per|before)$/.test(next.lower)) return true;
    if (timed && (verbOf(lower)?.form !== "ed" || /^(?:in|at|on|for|to|with|from|through)$/.test(next.lower)))
      return true;
  }
  return false;
}

// src/engine/statements/kind.ts
function judgeKind(given) {
  const label = given.label ?? given.clause.label;
  const reading = { ...given, ...label && { label } };
  const { text, tokens, clause } = reading;
  if ((tokens.length - clause.first < 3 || isNoStatement(reading)) && !label) return "other";
  if (/\?["”']?$/.test(text)) return "other";
  if (isForecast(reading)) return "fact";
  switch (clause.mood) {
    case "imperative":
    case "gerund":
    case "deed":
      return judgeDeed(reading);
    case "modal":
      return judgeModal(reading);
    case "present":
    case "state":
      return judgePresent(reading);
    case "past":
      return label === "kpi" || setsMinimum(reading) ? "kpi" : "fact";
    case "maybe":
      return "other";
    case "fragment":
      if (tellsPast(clause)) return "fact";
      if (label === "kpi" || isIndicator(reading) || isResult(reading)) return "kpi";
      return label ?? (namesEvent(reading) ? "action" : "other");
  }
}
function isNoStatement({ text, tokens, clause }) {
  if (!/[a-z]/.test(text) || /\bhttps?:\/\/|\bwww\./.test(text)) return true;
  if (clause.mood !== "fragment") return false;
  for (let i = clause.first + 1; i < clause.first + 10; i++)
    if (/^[-–—:]$/.test(lowerAt2(tokens, i)) && /^(?:a|an|the|any)$/.test(lowerAt2(tokens, i + 1))) return true;
  return false;
}
function namesEvent({ tokens, clause, quantities }) {
  const { main } = clause;
  const regular = /^(?:regular|periodic|annual|yearly|quarterly|monthly|continuous|ongoing|systematic|joint|biennial|mandatory)$/.test(
    lowerAt2(tokens, main)
  );
  if (!regular && !quantities.some((q) => q.first === main)) return false;
  return tokens.slice(main + 1, main + 6).some((t) => EVENTS.has(t.lower));
}
function tellsPast({ tokens, first, main }) {
  if (main <= first || !/^(?:in|from|between|during|since|as)$/.test(lowerAt2(tokens, first))) return false;
  if (!tokens.slice(first, Math.min(main, first + 12)).some((t) => /^(?:19|20)\d\d$/.test(t.lower))) return false;
  return tokens.slice(main, main + 12).some((t, i) => i > 0 && verbOf(t.lower)?.form === "ed");
}
function isForecast({ tokens, clause }) {
  const { verb, main, mood, first } = clause;
  if (mood === "imperative" || mood === "gerund" || mood === "deed" || mood === "fragment") return false;
  for (let i = first; i < tokens.length && i < Math.max(verb, first) + 6; i++)
    if (FORECAST_WORDS.has(lowerAt2(tokens, i))) return true;
  if (mood !== "modal" || lowerAt2(tokens, verb) !== "will") return false;
  if (namesBody(tokens, main, verb)) return false;
  const doing = clause.action !== void 0 && clause.passive;
  return !doing && headIs(tokens, main, verb, FORECAST_SUBJECTS);
}
function headIs(tokens, main, verb, list) {
  let end = main;
  while (end < verb && !/^(?:in|for|on|by|with|from|to|that|which|who)$/.test(lowerAt2(tokens, end))) end++;
  for (let i = Math.max(main, end - 3); i < end; i++) if (list.has(lowerAt2(tokens, i))) return true;
  return false;
}
function judgeDeed(reading) {
  const { tokens, clause, label } = reading;
  const { mood, verb } = clause;
  if (mood !== "imperative" && isIndicatorHead(tokens, clause.main)) return "kpi";
  if (setsVolume(reading) || changesMeasure(reading)) return "kpi";
  if (label) return label;
  if (tokens.slice(verb + 1, verb + 7).some((t) => /^(?:society|nation|country|world|future)$/.test(t.lower)))
    return "other";
  if (mood === "gerund" && /^(?:according|including|following|during|regarding|concerning|depending)$/.test(lowerAt2(tokens, verb)))
    return "other";
  return "action";
}
function judgeModal(reading) {
  const { tokens, clause, quantities, label } = reading;
  const { verb, main, action, passive } = clause;
  const subject = lowerAt2(tokens, main);
  const aim = isAimOfText(tokens, main, verb);
  if (aim && quantities.some((q) => q.kind !== "duration")) return "kpi";
  if (aim || subject === "no" || subject === "nobody") return "other";
  if (isChangedMeasure(reading) || setsShare(reading) || willReachVolume(reading)) return "kpi";
  const universal = /^(?:all|every|each)$/.test(subject);
  const state = lowerAt2(tokens, verb + 1);
  if (/^(?:this|these|it|they|such|that)$/.test(subject) && verb === main + 1 && !passive && (!action || action.directing))
    return "other";
  if (subject === "there" && lowerAt2(tokens, verb) === "will" && tokens.slice(verb + 1, verb + 10).some((t) => FORECAST_SUBJECTS.has(t.lower)))
    return "fact";
  if (subject === "there") return quantities.length > 0 ? "kpi" : "action";
  if (action?.base === "become" && quantities.length === 0) return "other";
  if (state === "have" && quantities.some((q) => q.first < verb + 10) && !namesBody(tokens, main, verb)) return "kpi";
  const binds = /^(?:will|shall)$/.test(lowerAt2(tokens, verb)) && lowerAt2(tokens, verb + 2) !== "able";
  if (universal && binds && (state === "have" || state === "be" && !passive || passive && action && END_STATES.has(lowerAt2(tokens, verb + 2))))
    return "kpi";
  if (quantities.some((q) => q.first === main && q.kind === "count") && !/^(?:two|three|four)$/.test(subject))
    return "kpi";
  if (lowerAt2(tokens, verb) === "must" && isRhetorical(tokens, main, verb)) return "other";
  if (label) return label;
  if (state === "be" && !passive && !namesBody(tokens, main, verb)) return judgeWillBe(tokens, verb);
  if (state === "not" || state === "never") return "other";
  return "action";
}
function setsShare({ tokens, clause, quantities }) {
  const shares = quantities.filter((q) => q.kind === "percent");
  if (shares.length === 0) return false;
  const due = isDue(tokens);
  const aside = tokens.findIndex((t, i) => i > clause.verb && /^(?:which|who|whose|where)$/.test(t.lower));
  return shares.some(
    (q) => (q.first < clause.verb || due || q.first < clause.verb + 4 && lowerAt2(tokens, q.last + 1) === "of" || q.threshold && lowerAt2(tokens, q.first) !== "up") && (aside < 0 || q.first < aside)
  );
}
function isAimOfText(tokens, main, verb) {
  if (!/^(?:is|are|aims)$/.test(lowerAt2(tokens, verb))) return false;
  for (let i = main; i < verb; i++)
    if (/^(?:aim|aims|purpose|objective|objectives|intention|intent|idea|challenge|vision|mission|goal|goals|target|targets|role|task|way|key|point|ability|need|duty|step)$/.test(
      lowerAt2(tokens, i)
    ))
      return true;
  return false;
}
function isRhetorical(tokens, main, verb) {
  for (let i = main; i < verb; i++) {
    const lower = lowerAt2(tokens, i);
    if (EVERYBODY.has(lower) || /^(?:we|it|this|they|security|cybersecurity|approach|strategy|there|government)$/.test(lower))
      return true;
  }
  return false;
}
function judgeWillBe(tokens, verb) {
  for (let i = verb + 2; i < verb + 5; i++) {
    if (END_STATES.has(lowerAt2(tokens, i))) return "kpi";
    if (/^(?:responsible|tasked|charged|mandated|required|subject|obliged|able|set|entitled|made|given|held|built|based|done|undertaken|sought|drawn|led|put|kept|taken|chosen|found)$/.test(
      lowerAt2(tokens, i)
    ))
      return "action";
    if (verbOf(lowerAt2(tokens, i))?.form === "ed" || /(?:ed|en)$/.test(lowerAt2(tokens, i))) return "action";
  }
  return "other";
}
function judgePresent(reading) {
  const { tokens, clause, quantities, label } = reading;
  const { main, verb, mood, action } = clause;
  if (label === "kpi") return "kpi";
  const atStart = quantities.find((q) => q.first === main);
  if (setsMinimum(reading)) return "kpi";
  if (quantities.length === 0 && action?.form === "s" && (action.directing || action.base === "expand")) {
    const object = tokens.slice(verb + 1, verb + 5).some((t, i) => MEASURE_HEADS.has(t.lower) && lowerAt2(tokens, verb + 2 + i) === "of");
    if (isIndicatorHead(tokens, main) || object) return "kpi";
  }
  const start = `${lowerAt2(tokens, main)} ${lowerAt2(tokens, main + 1)}`;
  if (COMPARED.test(start) && (mood === "state" || action?.form === "s")) return "kpi";
  if (mood === "state") return judgeState(reading, atStart !== void 0);
  if (action && !/^(?:include|remain|become|represent|demonstrate|face|make)$/.test(action.base) && namesBody(tokens, main, verb))
    return tellsFigure(reading) ? "fact" : "action";
  return label ?? "other";
}
function isNeeded(tokens, main) {
  const start = [0, 1, 2, 3].map((i) => lowerAt2(tokens, main + i)).join(" ");
  return /^it is (?:necessary|essential|imperative|required) to$/.test(start) && verbOf(lowerAt2(tokens, main + 4))?.directing === false;
}
function judgeState({ tokens, clause, timed, label, quantities }, counted) {
  const { main, verb } = clause;
  const universal = /^(?:all|every|each)$/.test(lowerAt2(tokens, main));
  const reached = END_STATES.has(lowerAt2(tokens, verb + 1)) || END_STATES.has(lowerAt2(tokens, verb + 2));
  const due = isDue(tokens);
  if ((counted || universal) && timed && (reached || due)) return "kpi";
  const near = quantities.some((q) => q.first < verb + 8);
  const foretold = FORECAST_SUBJECTS.has(lowerAt2(tokens, verb - 1)) || lowerAt2(tokens, main) === "there";
  if (due && near && !foretold && !tokens.some((t) => FORECAST_WORDS.has(t.lower))) return "kpi";
  if (isNeeded(tokens, main)) return "action";
  const able = /^(?:has|have)$/.test(lowerAt2(tokens, verb)) && tokens.slice(verb + 1, verb + 7).some((t) => /^(?:capability|capabilities|capacity|ability|skills|expertise)$/.test(t.lower));
  if (able && !timed && lowerAt2(tokens, verb + 1) === "the") return "kpi";
  return label ?? "fact";
}
function tellsFigure({ tokens, quantities, clause }) {
  const about = /^(?:about|around|approximately|some|roughly|over)$/;
  return quantities.some(
    (q) => q.first > clause.verb && (about.test(lowerAt2(tokens, q.first)) || about.test(lowerAt2(tokens, q.first - 1)))
  );
}

// src/engine/statements/build.ts
function readPiece(text, main, label) {
  const tokens = tokenize(text, main.start, main.end);
  const clause = readClause(tokens);
  const quantities = findQuantities(tokens).filter((q) => q.first >= clause.first);
  const reading = { text: text.slice(main.start, main.end), tokens, clause, quantities };
  const times = findTimes(reading.text);
  return { ...reading, times, timed: times.length > 0, ...label && { label } };
}
function buildStatement(setting, piece, kind, reading) {
  const { analysed, areas, period } = setting;
  const passage = analysed.file.passages[piece.passage];
  const times = reading.times.map((t) => ({
    ...t,
    start: t.start + piece.main.start,
    end: t.end + piece.main.start
  }));
  const earned = judgeFacets({ ...reading, text: passage.text, main: piece.main, times, fields: piece.fields, kind });
  const facets = locate(earned, piece.placer);
  const own = areas.own(piece.passage);
  const area = areas.nearest(piece.passage);
  const objective = piece.objective ?? passage.headings.slice(1).at(-1);
  const letters = judgeLetters(facets, {
    kind,
    ...piece.budget !== void 0 && { resources: piece.budget },
    ...objective !== void 0 && { objective },
    ...own !== void 0 && { area: own },
    ...period && { period }
  });
  return {
    kind,
    text: passage.text.slice(piece.range.start, piece.range.end),
    position: passage.kind === "paragraph" ? piece.placer.place(piece.range) : passage.position,
    path: analysed.file.path,
    passage: piece.passage,
    source: passage.kind === "row" ? "row" : passage.kind === "item" ? "item" : "prose",
    facets,
    letters,
    smart: isSmart(letters),
    ...area !== void 0 && { area }
  };
}
function locate(earned, placer) {
  const words = (e) => e === null ? null : "position" in e ? e : placer.words(e);
  return {
    specific: words(earned.specific),
    measurable: words(earned.measurable),
    target: words(earned.target),
    timeBound: words(earned.timeBound),
    owner: words(earned.owner),
    baseline: words(earned.baseline),
    absolute: words(earned.absolute)
  };
}
function fieldsOf(text, ranges) {
  const fields = {};
  for (const [role, at] of Object.entries(ranges))
    fields[role] = { text: text.slice(at.start, at.end), at };
  return fields;
}

// src/engine/statements/fields.ts
var LABEL = /(?:^|[.;|(,–—] ?| \| )([A-Z#][A-Za-z0-9 /-]{0,40}):(?= )/g;
var FIELD_ROLES = /* @__PURE__ */ new Set([
  "deadline",
  "owner",
  "baseline",
  "target",
  "budget",
  "source",
  "frequency"
]);
function readLabels(text, range) {
  const whole = text.slice(range.start, range.end);
  const marks = whole.includes(":") ? findMarks(whole, range.start) : [];
  const fields = {};
  let label;
  let indicator;
  let main = trim(text, { start: range.start, end: marks[0]?.at ?? range.end });
  marks.forEach((mark, index) => {
    const value = trim(text, { start: mark.value, end: marks[index + 1]?.at ?? range.end });
    if (main.end <= main.start && label === void 0 && /^(?:indicator|target|outcome|action|objective)$/.test(mark.role)) {
      main = value;
      if (mark.role !== "objective") label = mark.role === "action" ? "action" : "kpi";
    } else if (FIELD_ROLES.has(mark.role)) fields[mark.role] ??= value;
    else if (mark.role === "indicator" || mark.role === "outcome") indicator ??= value;
  });
  return {
    main: main.end > main.start ? main : range,
    fields,
    ...indicator && { indicator },
    ...label && { label }
  };
}
function findMarks(whole, offset) {
  const marks = [];
  for (const found of whole.matchAll(LABEL)) {
    const role = roleOfHeader(found[1].replace(/ ?\d{1,2}$/, ""));
    if (role === "other" || role === "id" || found[1].split(" ").length > 4) continue;
    marks.push({ at: offset + found.index, value: offset + found.index + found[0].length, role });
  }
  return marks;
}
function trim(text, { start, end }) {
  while (start < end && /[\s|.;,(–—]/.test(text[start])) start++;
  while (end > start && /[\s|;,–—]/.test(text[end - 1])) end--;
  return { start, end };
}

// src/engine/statements/places.ts
function createPlacer(file, passage) {
  let origin = passage.position.start;
  const place = (range) => {
    const moved = { ...passage, position: { start: origin, end: passage.position.end } };
    const at = placeOf(file, moved, range.start, range.end);
    if (at.start.offset >= origin.offset) return at;
    origin = passage.position.start;
    return { start: pointAt(file.text, origin, at.start.offset), end: pointAt(file.text, origin, at.end.offset) };
  };
  return {
    place(range) {
      const at = place(range);
      origin = at.start;
      return at;
    },
    words: (range) => ({ text: passage.text.slice(range.start, range.end), position: place(range) })
  };
}

// src/engine/statements/prose.ts
var SILENT = /* @__PURE__ */ new Set(["contents", "title-page", "glossary", "table-header"]);
var SILENT_PROSE = /* @__PURE__ */ new Set(["threats", "history", "definition", "foreword"]);
var COMMITS = /\b(?:will|shall|must|should|is to|are to|intends? to|plans? to|commits? to|foreseen|planned|envisaged)\b|\d|%/;
var LONG_ITEM = 1500;
function findInProse(setting, matched, index, leads) {
  const { passage, notEvidence } = matched;
  if (passage.introducesList) leads.set(passage.text, index);
  if (notEvidence && (SILENT.has(notEvidence) || passage.kind === "paragraph" && SILENT_PROSE.has(notEvidence)))
    return [];
  if (passage.inFootnote || isCaption(passage)) return [];
  const placer = createPlacer(setting.analysed.file, passage);
  if (passage.kind === "item" && passage.text.length <= LONG_ITEM) {
    if (passage.introducesList && passage.text.endsWith(":")) return [];
    const statement = readItem(setting, passage, index, placer, leads);
    return statement ? [statement] : [];
  }
  return readParagraph(setting, passage, index, placer);
}
function isCaption({ text, kind, emphasised, introducesList }) {
  if (emphasised && kind === "paragraph") return true;
  if (introducesList && kind === "paragraph" && text.endsWith(":") && text.length < 200) return true;
  return /^(?:Figure|Table|Source|Annex|Box|Appendix|Chart|Diagram|Photo)\b[^a-z]{0,8}/.test(text) || /\.{5}|(?:\. ){5}/.test(text);
}
function readItem(setting, passage, index, placer, leads) {
  const { text } = passage;
  const range = { start: 0, end: text.length };
  const labelled = readLabels(text, range);
  const main = labelled.indicator && isNumeric(text, labelled.indicator) ? labelled.indicator : labelled.main;
  const { kind, at, reading: first } = firstCommitment(text, main, labelled);
  if (kind !== "kpi" && kind !== "action") return void 0;
  const rest = at.end === main.end ? first : readPiece(text, { start: at.start, end: main.end }, labelled.label);
  const reading = { ...rest, clause: first.clause, timed: first.timed || rest.timed };
  const piece = {
    passage: index,
    placer,
    range,
    main: { start: at.start, end: main.end },
    fields: fieldsOf(text, labelled.fields)
  };
  return buildStatement(setting, withLead(setting, passage, piece, leads), kind, reading);
}
function isNumeric(text, range) {
  return judgeKind(readPiece(text, range)) === "kpi";
}
function firstCommitment(text, main, { label, fields }) {
  let result;
  for (const sentence of splitSentences(text.slice(main.start, main.end))) {
    const at = { start: main.start + sentence.start, end: main.start + sentence.end };
    const plain = readPiece(text, at, label);
    const reading = fields.deadline ? { ...plain, timed: true } : plain;
    const kind = judgeKind(reading);
    if (kind === "kpi" || kind === "action") return { kind, at, reading };
    result ??= { kind, at, reading };
  }
  return result ?? { kind: "other", at: main, reading: readPiece(text, main, label) };
}
function withLead(setting, passage, piece, leads) {
  const lead = passage.leadIns.at(-1);
  const index = lead === void 0 ? void 0 : leads.get(lead);
  if (lead === void 0 || index === void 0 || lead.length > 400) return piece;
  const { tokens, clause } = readPiece(lead, { start: 0, end: lead.length });
  const placer = createPlacer(setting.analysed.file, setting.analysed.file.passages[index]);
  const fields = { ...piece.fields };
  const give = (range) => placer.words(range);
  const isOwner = clause.verb > clause.main && !clause.passive && (clause.mood === "modal" || clause.mood === "present") && MODALS.has(tokens[clause.verb].lower);
  if (!fields.owner && isOwner && namesBody(tokens, clause.main, clause.verb)) {
    const range = { start: tokens[clause.main].start, end: tokens[clause.verb - 1].end };
    fields.owner = { text: lead.slice(range.start, range.end), at: give(range) };
  }
  const own = passage.text.slice(piece.main.start, piece.main.end);
  const time = findTimes(lead).find((t) => t.kind !== "frequency");
  if (time && !fields.deadline && clause.mood !== "past" && findTimes(own).length === 0)
    fields.deadline = { text: lead.slice(time.start, time.end), at: give(time) };
  return { ...piece, fields };
}
function readParagraph(setting, passage, index, placer) {
  const { text } = passage;
  if (!COMMITS.test(text)) return [];
  const found = [];
  for (const sentence of splitSentences(text)) {
    const words = text.slice(sentence.start, sentence.end);
    if (!COMMITS.test(words) || words.endsWith(":")) continue;
    const labelled = readLabels(text, sentence);
    const reading = readPiece(text, labelled.main, labelled.label);
    const kind = judgeKind(reading);
    if (kind !== "kpi" && kind !== "action") continue;
    if (!labelled.label && !isWholeSentence(reading, kind)) continue;
    const piece = {
      passage: index,
      placer,
      range: sentence,
      main: labelled.main,
      fields: fieldsOf(text, labelled.fields)
    };
    found.push(buildStatement(setting, piece, kind, reading));
  }
  return found;
}
function isWholeSentence({ clause, timed, quantities, tokens }, kind) {
  if (clause.mood === "modal") return true;
  if (clause.mood === "imperative") return tokens.length > 4 && tokens.at(-1)?.text === ".";
  if (kind === "kpi" && clause.mood !== "present")
    return timed && tokens.some((t) => t.lower === "by") && quantities.some((q) => q.kind === "percent" || q.kind === "count");
  return clause.mood === "present" && quantities.some((q) => q.threshold);
}

// src/engine/statements/rows.ts
function findInRows(setting) {
  const found = /* @__PURE__ */ new Map();
  const { file } = setting.analysed;
  for (const table of readTables(file, setting.period?.from)) {
    const rows = readRows(file, table);
    rows.forEach((values, k) => {
      if (isHeadOfRows(table, values, rows[k + 1])) return;
      const statements = readRow(setting, { table, passage: table.rows[k], values });
      if (statements.length > 0) found.set(table.rows[k], statements);
    });
  }
  return found;
}
function isHeadOfRows(table, values, next) {
  if (table.type !== "kpi" || !next) return false;
  const isValue = ({ column, own }) => own && (column.role === "target" || column.role === "baseline");
  const isGroup = ({ column, own }) => own && /^(?:id|objective|action)$/.test(column.role);
  return !values.some(isValue) && values.some(isGroup) && next.some(isValue) && !next.some(isGroup);
}
function readRow(setting, row) {
  const { table, passage, values } = row;
  if (/^(?:(?:grand |sub-?)?total|sum)\b/i.test(values.find((v) => v.own)?.text ?? "")) return [];
  const measure = pick(values, "indicator") ?? pick(values, "outcome");
  const deed = values.filter((v) => v.column.role === "action" && v.own).at(-1) ?? deedBelowObjective(table, values);
  const parts = measure ? partsOf(setting, measure) : [];
  const text = setting.analysed.file.passages[passage].text;
  const isKpi = (part) => {
    if (table.type === "kpi" && measure.column.role === "indicator") return true;
    const reading = readPiece(text, part);
    if (deed && measure.column.role === "indicator")
      return reading.quantities.length > 0 || isIndicatorHead(reading.tokens, reading.clause.main);
    return judgeKind(reading) === "kpi";
  };
  const kpis = parts.filter(isKpi);
  if (kpis.length > 0) return kpis.map((part) => rowStatement(setting, row, part, "kpi"));
  const main = deed ?? (measure && table.columns.every((c) => c.role !== "action") ? measure : void 0) ?? (table.type === "kpi" ? targetOf(values) : void 0);
  if (!main || isPlaceholder(main.text)) return [];
  const range = cellRange(setting, main);
  return range ? [
    rowStatement(
      setting,
      row,
      range,
      table.type === "kpi" && main.column.role === "target" ? "kpi" : judgeRowKind(text, range)
    )
  ] : [];
}
var judgeRowKind = (text, range) => judgeKind(readPiece(text, range, "action")) === "kpi" ? "kpi" : "action";
var pick = (values, role) => values.find((v) => v.column.role === role && v.own);
function deedBelowObjective(table, values) {
  if (table.columns.some(
    (c) => c.role === "action" || c.role === "indicator" || c.role === "outcome" || c.role === "target"
  ))
    return void 0;
  return values.filter((v) => v.column.role === "objective" && v.own).at(-1);
}
var targetOf = (values) => values.find((v) => v.column.role === "objective" && v.own);
function cellRange(setting, cell) {
  const { text, row } = setting.analysed.file.passages[cell.passage];
  let cursor = 0;
  for (const [index, { text: own }] of row.cells.entries()) {
    const start = text.indexOf(own, cursor);
    if (start < 0) return void 0;
    if (index === cell.column.index) return { start, end: start + own.length };
    cursor = start + own.length;
  }
  return void 0;
}
function partsOf(setting, cell) {
  const range = cellRange(setting, cell);
  if (!range) return [];
  const { file } = setting.analysed;
  const text = file.passages[cell.passage].text;
  const breaks = breaksIn(setting, cell, range);
  const parts = [];
  let start = range.start;
  const push = (end) => {
    let from = start;
    while (from < end && /[\s•·;▪*-]/.test(text[from])) from++;
    let to = end;
    while (to > from && /[\s;•·▪]/.test(text[to - 1])) to--;
    if (to > from) parts.push({ start: from, end: to });
    start = end;
  };
  for (let i = range.start; i < range.end; i++) if (/[•·;▪]/.test(text[i]) || breaks.has(i)) push(i);
  push(range.end);
  const whole = parts.every((p) => text.slice(p.start, p.end).split(" ").length >= 2);
  return whole ? parts : [range];
}
function breaksIn(setting, cell, range) {
  const { file } = setting.analysed;
  const passage = file.passages[cell.passage];
  const { position } = passage.row.cells[cell.column.index];
  const source = file.text.slice(position.start.offset, position.end.offset);
  const breaks = /* @__PURE__ */ new Set();
  if (!/<br/i.test(source)) return breaks;
  const placer = createPlacer(file, passage);
  const blanks = [];
  for (let i = range.start; i < range.end; i++)
    if (passage.text[i] === " ") blanks.push({ index: i, offset: placer.place({ start: i, end: i }).start.offset });
  for (const br of source.matchAll(/<br ?\/?>/gi)) {
    const at = position.start.offset + br.index;
    const blank = blanks.find((b) => b.offset >= at - 1 && b.offset <= at + br[0].length);
    if (blank) breaks.add(blank.index);
  }
  return breaks;
}
function rowStatement(setting, { table, passage, values }, main, kind) {
  const { file } = setting.analysed;
  const { text } = file.passages[passage];
  const objective = values.find((v) => v.column.role === "objective")?.text;
  const budget = values.find((v) => v.column.role === "budget")?.text;
  const piece = {
    passage,
    placer: createPlacer(file, file.passages[passage]),
    range: main,
    main,
    fields: rowFields(setting, table, values),
    ...objective !== void 0 && { objective },
    ...budget !== void 0 && { budget }
  };
  return buildStatement(setting, piece, kind, readPiece(text, main, kind));
}
var FIELDS = ["deadline", "owner", "baseline", "target", "budget", "source", "frequency"];
function rowFields(setting, table, values) {
  const { file } = setting.analysed;
  const wordsOf = (v) => ({
    text: v.text,
    position: file.passages[v.passage].row.cells[v.column.index].position
  });
  const fields = {};
  for (const role of FIELDS) {
    const cells = values.filter((v) => v.column.role === role);
    const value = role === "target" || role === "deadline" ? cells.at(-1) : cells[0];
    if (value) fields[role] = { text: value.text, at: wordsOf(value) };
  }
  const yearly = values.filter((v) => v.column.role === "target" && v.column.year !== void 0).at(-1);
  if (yearly && !fields.deadline)
    fields.deadline = {
      text: String(yearly.column.year),
      at: { text: yearly.column.title, position: yearly.column.position }
    };
  return fields;
}

// src/engine/statements/index.ts
function findStatements(files, framework, config) {
  const period = strategyPeriod(files, config);
  return files.flatMap((analysed) => {
    const setting = { analysed, areas: createAreaFinder(analysed, framework), ...period && { period } };
    const rows = findInRows(setting);
    const leads = /* @__PURE__ */ new Map();
    return analysed.passages.flatMap(
      (matched, index) => isSkeletonPassage(matched.passage.text, framework) ? [] : matched.passage.kind === "row" ? rows.get(index) ?? [] : findInProse(setting, matched, index, leads)
    );
  });
}

export {
  findStatements
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL2FyZWFzLnRzIiwgIi4uL3NyYy9lbmdpbmUvc3RhdGVtZW50cy9jbGF1c2UudHMiLCAiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL2ZhY2V0cy50cyIsICIuLi9zcmMvZW5naW5lL3N0YXRlbWVudHMvbWVhc3VyZXMudHMiLCAiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL2tpbmQudHMiLCAiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL2J1aWxkLnRzIiwgIi4uL3NyYy9lbmdpbmUvc3RhdGVtZW50cy9maWVsZHMudHMiLCAiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL3BsYWNlcy50cyIsICIuLi9zcmMvZW5naW5lL3N0YXRlbWVudHMvcHJvc2UudHMiLCAiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL3Jvd3MudHMiLCAiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL2luZGV4LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiogV2hpY2ggZm9jdXMgYXJlYSBhIHN0YXRlbWVudCBiZWxvbmdzIHRvLiAqL1xuaW1wb3J0IHR5cGUgeyBBbmFseXNlZEZpbGUsIEZyYW1ld29yayB9IGZyb20gJy4uL3R5cGVzLmpzJztcblxuLyoqIEFuc3dlcnMgZm9yIGEgcGFzc2FnZSAoYnkgaW5kZXgpIHRoZSBmb2N1cyBhcmVhIG9mIGl0cyBiZXN0IG1hdGNoLCBlbHNlIG9mIGl0cyBzZWN0aW9uLCBlbHNlIG9mIHRoZSBzZWN0aW9uIGFib3ZlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBBcmVhRmluZGVyIHtcbiAgb3duKHBhc3NhZ2U6IG51bWJlcik6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgbmVhcmVzdChwYXNzYWdlOiBudW1iZXIpOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5cbi8qKiBBZGRzIHVwLCBzZWN0aW9uIGJ5IHNlY3Rpb24sIHdoaWNoIGFyZWEgdGhlIHBhc3NhZ2VzIG1hdGNoIGJlc3QuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlQXJlYUZpbmRlcih7IGZpbGUsIHBhc3NhZ2VzIH06IEFuYWx5c2VkRmlsZSwgZnJhbWV3b3JrOiBGcmFtZXdvcmspOiBBcmVhRmluZGVyIHtcbiAgY29uc3QgYXJlYU9mID0gbmV3IE1hcChmcmFtZXdvcmsuYXJlYXMuZmxhdE1hcCgoYXJlYSkgPT4gYXJlYS5lbGVtZW50cy5tYXAoKGUpID0+IFtlLmlkLCBhcmVhLmlkXSBhcyBjb25zdCkpKTtcbiAgY29uc3Qgb3duID0gKGluZGV4OiBudW1iZXIpOiBzdHJpbmcgfCB1bmRlZmluZWQgPT4ge1xuICAgIGNvbnN0IG1hdGNoID0gcGFzc2FnZXNbaW5kZXhdPy5tYXRjaGVzWzBdO1xuICAgIHJldHVybiBtYXRjaCAmJiAoYXJlYU9mLmdldChtYXRjaC5lbGVtZW50KSA/PyBhcmVhT2YuZ2V0KG1hdGNoLmVsZW1lbnQuc3BsaXQoJy4nKS5zbGljZSgwLCAzKS5qb2luKCcuJykpKTtcbiAgfTtcbiAgY29uc3Qgc3VtczogTWFwPHN0cmluZywgbnVtYmVyPltdID0gZmlsZS5zZWN0aW9ucy5tYXAoKCkgPT4gbmV3IE1hcCgpKTtcbiAgcGFzc2FnZXMuZm9yRWFjaCgoeyBwYXNzYWdlLCBtYXRjaGVzIH0sIGluZGV4KSA9PiB7XG4gICAgY29uc3QgYXJlYSA9IG93bihpbmRleCk7XG4gICAgaWYgKGFyZWEgPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgIGZvciAobGV0IHMgPSBwYXNzYWdlLnNlY3Rpb247IHMgPj0gMDsgcyA9IGZpbGUuc2VjdGlvbnNbc10hLnBhcmVudClcbiAgICAgIHN1bXNbc10hLnNldChhcmVhLCAoc3Vtc1tzXSEuZ2V0KGFyZWEpID8/IDApICsgbWF0Y2hlc1swXSEuc2NvcmUpO1xuICB9KTtcbiAgY29uc3QgYmVzdCA9IHN1bXMubWFwKChzdW0pID0+IFsuLi5zdW1dLnNvcnQoKGEsIGIpID0+IGJbMV0gLSBhWzFdIHx8IChhWzBdIDwgYlswXSA/IC0xIDogMSkpWzBdPy5bMF0pO1xuICBjb25zdCBuZWFyZXN0ID0gKGluZGV4OiBudW1iZXIpOiBzdHJpbmcgfCB1bmRlZmluZWQgPT4ge1xuICAgIGNvbnN0IG1pbmUgPSBvd24oaW5kZXgpO1xuICAgIGlmIChtaW5lICE9PSB1bmRlZmluZWQpIHJldHVybiBtaW5lO1xuICAgIGZvciAobGV0IHMgPSBmaWxlLnBhc3NhZ2VzW2luZGV4XT8uc2VjdGlvbiA/PyAtMTsgcyA+PSAwOyBzID0gZmlsZS5zZWN0aW9uc1tzXSEucGFyZW50KSB7XG4gICAgICAvLyBUaGUgd2hvbGUgZG9jdW1lbnQgaXMgbm8gcGxhY2UgdGhhdCB0ZWxscy5cbiAgICAgIGlmIChiZXN0W3NdICE9PSB1bmRlZmluZWQgJiYgKGZpbGUuc2VjdGlvbnNbc10hLnBhcmVudCA+PSAwIHx8IGZpbGUuc2VjdGlvbnNbc10hLmRlcHRoID4gMSkpIHJldHVybiBiZXN0W3NdO1xuICAgIH1cbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9O1xuICByZXR1cm4geyBvd24sIG5lYXJlc3QgfTtcbn1cbiIsICIvKiogVGhlIG1haW4gY2xhdXNlIG9mIGEgc3RhdGVtZW50OiB3aGF0IGl0IGJlZ2lucyB3aXRoLCBpdHMgc3ViamVjdCBhbmQgaXRzIHZlcmIsIGZvdW5kIGJ5IGEgbGlnaHQgbGVmdC10by1yaWdodCBzY2FuLiAqL1xuaW1wb3J0IHsgREVFRF9OT1VOUywgTU9EQUxTLCBOT1VOX09SX1ZFUkIsIHZlcmJPZiwgdHlwZSBWZXJiIH0gZnJvbSAnLi9sZXhpY29uLmpzJztcbmltcG9ydCB7IG5hbWVzQm9keSB9IGZyb20gJy4vb3duZXJzLmpzJztcbmltcG9ydCB0eXBlIHsgVG9rZW4gfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5cbi8qKlxuICogSG93IHRoZSBzdGF0ZW1lbnQgaXMgcHV0OiBcIkVzdGFibGlzaCBcdTIwMjZcIiAoaW1wZXJhdGl2ZSksIFwiRXN0YWJsaXNoaW5nIFx1MjAyNlwiIChnZXJ1bmQpLCBcIkVzdGFibGlzaG1lbnQgb2YgXHUyMDI2XCIgKGRlZWQpLCBcIlggd2lsbFxuICogXHUyMDI2XCIgKG1vZGFsKSwgXCJYIHN0cmVuZ3RoZW5zIFx1MjAyNlwiIC8gXCJYIGlzIGNvbXBpbGluZyBcdTIwMjZcIiAocHJlc2VudCksIFwiWCBpcyBcdTIwMjZcIiAoc3RhdGUpLCBcIlggd2FzIFx1MjAyNlwiIChwYXN0KSwgXCJYIGNhbiBcdTIwMjZcIiAobWF5YmUpLCBvclxuICogbm8gZmluaXRlIHZlcmIgYXQgYWxsIChmcmFnbWVudCkuXG4gKi9cbmV4cG9ydCB0eXBlIE1vb2QgPSAnaW1wZXJhdGl2ZScgfCAnZ2VydW5kJyB8ICdkZWVkJyB8ICdtb2RhbCcgfCAncHJlc2VudCcgfCAnc3RhdGUnIHwgJ3Bhc3QnIHwgJ21heWJlJyB8ICdmcmFnbWVudCc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ2xhdXNlIHtcbiAgcmVhZG9ubHkgdG9rZW5zOiByZWFkb25seSBUb2tlbltdO1xuICAvKiogSW5kZXggb2YgdGhlIGZpcnN0IHRva2VuIGJlaGluZCBudW1iZXJpbmcuICovXG4gIHJlYWRvbmx5IGZpcnN0OiBudW1iZXI7XG4gIC8qKiBJbmRleCBvZiB0aGUgZmlyc3QgdG9rZW4gYmVoaW5kIGFuIGludHJvZHVjdG9yeSBwaHJhc2UgKFwiQnkgMjAyMCwgXHUyMDI2XCIsIFwiSW4gY29vcGVyYXRpb24gd2l0aCBYLCBcdTIwMjZcIikuICovXG4gIHJlYWRvbmx5IG1haW46IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9vZDogTW9vZDtcbiAgLyoqIEluZGV4IG9mIHRoZSBmaW5pdGUgdmVyYiBvciBtb2RhbDsgb2YgdGhlIGZpcnN0IHdvcmQgZm9yIGltcGVyYXRpdmVzLCBnZXJ1bmRzIGFuZCBkZWVkczsgLTEgZm9yIGZyYWdtZW50cy4gKi9cbiAgcmVhZG9ubHkgdmVyYjogbnVtYmVyO1xuICAvKiogV2hhdCBpcyBkb25lOiB0aGUgdmVyYiBiZWhpbmQgbW9kYWxzIGFuZCBhdXhpbGlhcmllcy4gKi9cbiAgcmVhZG9ubHkgYWN0aW9uPzogVmVyYjtcbiAgcmVhZG9ubHkgcGFzc2l2ZTogYm9vbGVhbjtcbiAgLyoqIFwiQWN0aW9uIDEyIFx1MjAxM1wiLCBcIktQSSAzOlwiIHN0YW5kIGJlZm9yZSBpdC4gKi9cbiAgcmVhZG9ubHkgbGFiZWw/OiAna3BpJyB8ICdhY3Rpb24nO1xufVxuXG5jb25zdCBJTlRST0RVQ1RJT05TID0gbmV3IFNldChcbiAgJ2luIGJ5IGF0IG9uIGR1cmluZyB3aXRoIHRocm91Z2ggdG8gZm9yIGFzIHRvZ2V0aGVyIGFjY29yZGluZyBhZnRlciB1bmRlciB3aXRoaW4gc2luY2UgZnJvbSBvdmVyIGZvbGxvd2luZyBiYXNlZCBnaXZlbiBidWlsZGluZyB3aGVyZSB3aGVuIGlmIHdoaWxlIG9uY2UgYmVjYXVzZSBhbHRob3VnaCB0aHJvdWdob3V0IHVudGlsIGJlZm9yZSBkZXNwaXRlIHVubGlrZSBiZXlvbmQgYmVzaWRlcyB1c2luZyB2aWEgYXMgZmlyc3QgZmlyc3RseSBzZWNvbmRseSBmaW5hbGx5IGZ1cnRoZXJtb3JlIG1vcmVvdmVyIGFkZGl0aW9uYWxseSBhbHNvIHN1YnNlcXVlbnRseSBjb25zZXF1ZW50bHkgdGhlcmVmb3JlIGhvd2V2ZXIgbWVhbndoaWxlJy5zcGxpdChcbiAgICAnICcsXG4gICksXG4pO1xuY29uc3QgUkVMQVRJVkVTID0gbmV3IFNldCgndGhhdCB3aGljaCB3aG8gd2hvc2Ugd2hvbSB3aGVyZSB3aGVuIHRvIGFuZC9vciBpZiBob3cgd2hldGhlcicuc3BsaXQoJyAnKSk7XG5jb25zdCBQUkVTRU5UX0JFID0gbmV3IFNldChbJ2lzJywgJ2FyZScsICdoYXMnLCAnaGF2ZScsICdyZW1haW5zJywgJ3JlbWFpbiddKTtcbi8qKiBQYXN0IGZvcm1zIHRoYXQgYXJlIHBhcnRpY2lwbGVzIGFzIHdlbGw6IHRoZSBwYXN0IHdoZXJlIGFuIG9iamVjdCBvciBmaWd1cmUgZm9sbG93cy4gKi9cbmNvbnN0IFBBU1RfREVFRFMgPVxuICAvXig/Om1hZGV8c3BlbnR8bG9zdHxtZXR8aGVsZHxidWlsdHxzZW50fHBhaWR8c29sZHxmb3VuZHxnYXZlfGdyZXd8d29ufHNhaWR8dG9sZHxrbmV3fGZlbHR8Z290fGJyb3VnaHR8a2VwdHxsZWR8bGVmdHxyYW58c3Rvb2QpJC87XG5jb25zdCBQQVNUX0JFID0gbmV3IFNldChbXG4gICd3YXMnLFxuICAnd2VyZScsXG4gICdoYWQnLFxuICAnZGlkJyxcbiAgJ2JlZW4nLFxuICAnYmVnYW4nLFxuICAnYmVjYW1lJyxcbiAgJ2NhbWUnLFxuICAndG9vaycsXG4gICdzYXcnLFxuICAnd2VudCcsXG4gICdzaG93ZWQnLFxuXSk7XG5jb25zdCBNQVlCRSA9IG5ldyBTZXQoWydjYW4nLCAnY291bGQnLCAnbWF5JywgJ21pZ2h0JywgJ3dvdWxkJywgJ2Nhbm5vdCddKTtcbmNvbnN0IERFVEVSTUlORVJTID0gbmV3IFNldChcbiAgJ3RoZSBhIGFuIGl0cyB0aGVpciB0aGlzIHRoZXNlIHRob3NlIG91ciBoaXMgYWxsIGFueSBlYWNoIGV2ZXJ5IG5ldyBtb3JlIGl0IHRoZW0nLnNwbGl0KCcgJyksXG4pO1xuXG4vKiogUmVhZHMgdGhlIG1haW4gY2xhdXNlIG9mIHRoZSB0b2tlbnMgb2Ygb25lIHNlbnRlbmNlLCBpdGVtIG9yIGNlbGwuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZENsYXVzZSh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10pOiBDbGF1c2Uge1xuICBjb25zdCBsYWJlbGxlZCA9IHNraXBMYWJlbCh0b2tlbnMsIHNraXBOdW1iZXJpbmcodG9rZW5zKSk7XG4gIGNvbnN0IHsgZmlyc3QgfSA9IGxhYmVsbGVkO1xuICBjb25zdCBtYWluID0gc2tpcEludHJvZHVjdGlvbih0b2tlbnMsIGZpcnN0KTtcbiAgY29uc3QgYmFzZSA9IHsgdG9rZW5zLCBmaXJzdCwgbWFpbiwgLi4uKGxhYmVsbGVkLmxhYmVsICYmIHsgbGFiZWw6IGxhYmVsbGVkLmxhYmVsIH0pIH07XG4gIGNvbnN0IG9wZW5pbmcgPSByZWFkT3BlbmluZyh0b2tlbnMsIG1haW4pO1xuICBpZiAob3BlbmluZz8ubW9vZCA9PT0gJ2ltcGVyYXRpdmUnKSByZXR1cm4geyAuLi5iYXNlLCAuLi5vcGVuaW5nIH07XG4gIGNvbnN0IGZpbml0ZSA9IGZpbmRGaW5pdGUodG9rZW5zLCBtYWluLCBvcGVuaW5nICE9PSB1bmRlZmluZWQpO1xuICAvLyBcIlRoZSBleHBhbnNpb24gb2YgWCB3aWxsIGluY2x1ZGUgXHUyMDI2XCIgaXMgbm8gbWVyZSBkZWVkLlxuICByZXR1cm4geyAuLi5iYXNlLCAuLi4ob3BlbmluZyAmJiBmaW5pdGUubW9vZCAhPT0gJ21vZGFsJyA/IG9wZW5pbmcgOiBmaW5pdGUpIH07XG59XG5cbmNvbnN0IExBQkVMUyA9XG4gIC9eKD86YWN0aW9ufG1lYXN1cmV8YWN0aXZpdHl8dGFza3xzdGVwfGluaXRpYXRpdmV8cHJvamVjdHxvYmplY3RpdmV8Z29hbHxwaGFzZXxzdGFnZXxwcmlvcml0eXx0YXJnZXR8a3BpfGluZGljYXRvcnxyZWNvbW1lbmRhdGlvbikkLztcblxuLyoqIFwiQWN0aW9uIDEyIFx1MjAxMyBQaGFzZSBBIFx1MjAxMyBcdTIwMjZcIiwgXCJLUEkgMzogXHUyMDI2XCI6IHRoZSBuYW1lIG9mIHRoZSBzdGF0ZW1lbnQsIG5vdCBpdHMgYmVnaW5uaW5nLiAqL1xuZnVuY3Rpb24gc2tpcExhYmVsKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgZnJvbTogbnVtYmVyKTogeyBmaXJzdDogbnVtYmVyOyBsYWJlbD86ICdrcGknIHwgJ2FjdGlvbicgfSB7XG4gIGxldCBmaXJzdCA9IGZyb207XG4gIGxldCBsYWJlbDogJ2twaScgfCAnYWN0aW9uJyB8IHVuZGVmaW5lZDtcbiAgZm9yIChsZXQgcm91bmQgPSAwOyByb3VuZCA8IDI7IHJvdW5kKyspIHtcbiAgICBjb25zdCBuYW1lID0gdG9rZW5zW2ZpcnN0XT8ubG93ZXIgPz8gJyc7XG4gICAgaWYgKCFMQUJFTFMudGVzdChuYW1lKSkgYnJlYWs7XG4gICAgbGV0IGkgPSBmaXJzdCArIDE7XG4gICAgd2hpbGUgKGkgPCBmaXJzdCArIDQgJiYgL14oPzpcXGR7MSwzfSg/OlxcLlxcZHsxLDN9KSp8W2Etel18W2l2eF17MSw0fXxcXC8pJC8udGVzdCh0b2tlbnNbaV0/Lmxvd2VyID8/ICcnKSkgaSsrO1xuICAgIGlmIChpID09PSBmaXJzdCArIDEgfHwgIS9eWy1cdTIwMTNcdTIwMTQ6Ll0kLy50ZXN0KHRva2Vuc1tpXT8udGV4dCA/PyAnJykpIGJyZWFrO1xuICAgIGxhYmVsID8/PSAvXig/OmtwaXxpbmRpY2F0b3J8dGFyZ2V0KSQvLnRlc3QobmFtZSkgPyAna3BpJyA6ICdhY3Rpb24nO1xuICAgIGZpcnN0ID0gaSArIDE7XG4gIH1cbiAgaWYgKGZpcnN0ID09PSBmcm9tKSBmaXJzdCA9IHNraXBCb2R5KHRva2VucywgZnJvbSk7XG4gIHJldHVybiBmaXJzdCA8IHRva2Vucy5sZW5ndGggPyB7IGZpcnN0LCAuLi4obGFiZWwgJiYgeyBsYWJlbCB9KSB9IDogeyBmaXJzdDogZnJvbSB9O1xufVxuXG4vKiogXCIxLjJcIiwgXCJhKVwiLCBcIigzKVwiLCBcIlx1MjAyMlwiLCBcIk5vLiA0OlwiIGFyZSBubyBwYXJ0IG9mIHRoZSBzZW50ZW5jZS4gKi9cbmZ1bmN0aW9uIHNraXBOdW1iZXJpbmcodG9rZW5zOiByZWFkb25seSBUb2tlbltdKTogbnVtYmVyIHtcbiAgbGV0IGkgPSAwO1xuICB3aGlsZSAoaSA8IHRva2Vucy5sZW5ndGggJiYgaSA8IDYpIHtcbiAgICBjb25zdCB7IGtpbmQsIGxvd2VyIH0gPSB0b2tlbnNbaV0hO1xuICAgIGNvbnN0IG5leHQgPSB0b2tlbnNbaSArIDFdPy50ZXh0ID8/ICcnO1xuICAgIGlmIChraW5kID09PSAnbWFyaycgJiYgISclXHUyMEFDJFx1MDBBMzw+XHUyMjY1XHUyMjY0XCJcdTIwMUNcdTIwMThcXCcnLmluY2x1ZGVzKGxvd2VyKSkgaSsrO1xuICAgIGVsc2UgaWYgKGkgPCA0ICYmIC9eKD86XFxkezEsM30oPzpcXC5cXGR7MSwzfSkqfFthLXpdfFtpdnhdezEsNH0pJC8udGVzdChsb3dlcikgJiYgL15bLilcXF1dJC8udGVzdChuZXh0KSkgaSArPSAyO1xuICAgIGVsc2UgaWYgKC9eXFxkezEsMn0kLy50ZXN0KGxvd2VyKSAmJiBuZXh0ID09PSAnKCcgJiYgdG9rZW5zW2kgKyAzXT8udGV4dCA9PT0gJyknKSBpICs9IDQ7XG4gICAgZWxzZSBpZiAoL15cXGR7MSwyfVxcLlxcZHsxLDJ9KD86XFwuXFxkezEsMn0pKiQvLnRlc3QobG93ZXIpICYmIC9eW0EtWl0vLnRlc3QobmV4dCkpIGkrKztcbiAgICBlbHNlIGJyZWFrO1xuICB9XG4gIHJldHVybiBpIDwgdG9rZW5zLmxlbmd0aCA/IGkgOiAwO1xufVxuXG4vKiogSW5kZXggYmVoaW5kIFwiQnkgMjAyMFwiLCBcIkluIG9yZGVyIHRvIFx1MjAyNiwgXCIsIFwiVG9nZXRoZXIgd2l0aCBYLCBcIjsgYGZpcnN0YCB3aGVyZSB0aGVyZSBpcyBubyBzdWNoIHBocmFzZS4gKi9cbmZ1bmN0aW9uIHNraXBJbnRyb2R1Y3Rpb24odG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBmaXJzdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3Qgd29yZCA9IHRva2Vuc1tmaXJzdF07XG4gIGlmICghd29yZCB8fCAhSU5UUk9EVUNUSU9OUy5oYXMod29yZC5sb3dlcikpIHJldHVybiBmaXJzdDtcbiAgY29uc3QgeWVhciA9IHRva2Vuc1tmaXJzdCArIDFdO1xuICBpZiAoeWVhciAmJiAvXig/OjE5fDIwKVxcZFxcZCQvLnRlc3QoeWVhci5sb3dlcikpIHJldHVybiB0b2tlbnNbZmlyc3QgKyAyXT8udGV4dCA9PT0gJywnID8gZmlyc3QgKyAzIDogZmlyc3QgKyAyO1xuICBsZXQgZGVwdGggPSAwO1xuICBsZXQgY2FuZGlkYXRlID0gZmlyc3Q7XG4gIGZvciAobGV0IGkgPSBmaXJzdCArIDE7IGkgPCB0b2tlbnMubGVuZ3RoIC0gMSAmJiBpIDwgZmlyc3QgKyA2MDsgaSsrKSB7XG4gICAgY29uc3QgeyB0ZXh0LCBsb3dlciB9ID0gdG9rZW5zW2ldITtcbiAgICBpZiAodGV4dCA9PT0gJygnKSBkZXB0aCsrO1xuICAgIGVsc2UgaWYgKHRleHQgPT09ICcpJykgZGVwdGgtLTtcbiAgICBlbHNlIGlmIChkZXB0aCA9PT0gMCAmJiBNT0RBTFMuaGFzKGxvd2VyKSkgYnJlYWs7XG4gICAgaWYgKFxuICAgICAgZGVwdGggPT09IDAgJiZcbiAgICAgIHRleHQgPT09ICcsJyAmJlxuICAgICAgKGNhbmRpZGF0ZSA9PT0gZmlyc3QgfHwgL14oPzp0aGV8YXxhbnxhbGx8dGhpc3x0aGVzZSkkLy50ZXN0KHRva2Vuc1tpICsgMV0hLmxvd2VyKSlcbiAgICApXG4gICAgICBjYW5kaWRhdGUgPSBpICsgMTtcbiAgfVxuICAvLyBcIlRvIHRyYWluIG9mZmljZXJzLCBqdWRnZXMgYW5kIHRlYWNoZXJzXCIgaXMgYSBkZWVkOyBcIlRvIHRyYWluIG9mZmljZXJzLCB0aGUgTWluaXN0cnkgd2lsbCBcdTIwMjZcIiBpcyBub3QuXG4gIGlmIChcbiAgICB3b3JkLmxvd2VyID09PSAndG8nICYmXG4gICAgIXRva2Vucy5zbGljZShjYW5kaWRhdGUsIGNhbmRpZGF0ZSArIDMwKS5zb21lKCh0KSA9PiBNT0RBTFMuaGFzKHQubG93ZXIpIHx8IFBSRVNFTlRfQkUuaGFzKHQubG93ZXIpKVxuICApXG4gICAgcmV0dXJuIGZpcnN0O1xuICByZXR1cm4gY2FuZGlkYXRlO1xufVxuXG4vKiogXCJOQ1NDOiBwdWJsaXNoIGd1aWRhbmNlXCI6IHdobyBkb2VzIGl0IHN0YW5kcyBiZWZvcmUgYSBjb2xvbi4gKi9cbmZ1bmN0aW9uIHNraXBCb2R5KHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgZnJvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgZm9yIChsZXQgaSA9IGZyb20gKyAxOyBpIDwgZnJvbSArIDcgJiYgaSA8IHRva2Vucy5sZW5ndGggLSAyOyBpKyspXG4gICAgaWYgKHRva2Vuc1tpXSEudGV4dCA9PT0gJzonKVxuICAgICAgcmV0dXJuIG5hbWVzQm9keSh0b2tlbnMsIGZyb20sIGkpICYmIHZlcmJPZih0b2tlbnNbaSArIDFdIS5sb3dlcik/LmZvcm0gPT09ICdiYXNlJyA/IGkgKyAxIDogZnJvbTtcbiAgcmV0dXJuIGZyb207XG59XG5cbnR5cGUgUmVhZGluZyA9IFBpY2s8Q2xhdXNlLCAnbW9vZCcgfCAndmVyYicgfCAncGFzc2l2ZSc+ICYgeyByZWFkb25seSBhY3Rpb24/OiBWZXJiIH07XG5cbi8qKiBPcGVuaW5ncyB0aGF0IHNob3cgdGhlIG1vb2QgYXQgb25jZS4gKi9cbmZ1bmN0aW9uIHJlYWRPcGVuaW5nKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgbWFpbjogbnVtYmVyKTogUmVhZGluZyB8IHVuZGVmaW5lZCB7XG4gIGxldCBpID0gbWFpbjtcbiAgd2hpbGUgKFxuICAgIGkgPCB0b2tlbnMubGVuZ3RoICYmXG4gICAgKC9eKD86YWxzb3xmdXJ0aGVyfGpvaW50bHl8YWN0aXZlbHl8dG98Y29udGludWV8bm90fG9ubHl8Z3JhZHVhbGx5fHJlZ3VsYXJseXxwZXJpb2RpY2FsbHl8YW5udWFsbHl8Y29udGludW91c2x5fHByb2dyZXNzaXZlbHl8ZnVsbHl8c3VjY2Vzc2Z1bGx5fGVmZmVjdGl2ZWx5fGJldHRlcikkLy50ZXN0KFxuICAgICAgdG9rZW5zW2ldIS5sb3dlcixcbiAgICApIHx8XG4gICAgICAvbHkkLy50ZXN0KHRva2Vuc1tpXSEubG93ZXIpKVxuICApXG4gICAgaSsrO1xuICBjb25zdCB3b3JkID0gdG9rZW5zW2ldO1xuICBjb25zdCBuZXh0ID0gdG9rZW5zW2kgKyAxXTtcbiAgaWYgKCF3b3JkIHx8ICFuZXh0KSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCB2ZXJiID0gdmVyYk9mKHdvcmQubG93ZXIpO1xuICBpZiAodmVyYj8uZm9ybSA9PT0gJ2Jhc2UnICYmICFpc05vdW5IZXJlKHRva2VucywgaSkpXG4gICAgcmV0dXJuIHsgbW9vZDogJ2ltcGVyYXRpdmUnLCB2ZXJiOiBpLCBhY3Rpb246IHZlcmIsIHBhc3NpdmU6IGZhbHNlIH07XG4gIGlmIChcbiAgICAhdmVyYiAmJlxuICAgIERFVEVSTUlORVJTLmhhcyhuZXh0Lmxvd2VyKSAmJlxuICAgIGkgPT09IG1haW4gJiZcbiAgICB3b3JkLmtpbmQgPT09ICd3b3JkJyAmJlxuICAgICFGVU5DVElPTl9XT1JEUy5oYXMod29yZC5sb3dlcikgJiZcbiAgICAhSU5UUk9EVUNUSU9OUy5oYXMod29yZC5sb3dlcikgJiZcbiAgICAhaGFzRmluaXRlU29vbih0b2tlbnMsIGkgKyAxKVxuICApXG4gICAgcmV0dXJuIHsgbW9vZDogJ2ltcGVyYXRpdmUnLCB2ZXJiOiBpLCBwYXNzaXZlOiBmYWxzZSB9O1xuICBpZiAoXG4gICAgaXNHZXJ1bmQod29yZC5sb3dlciwgdmVyYikgJiZcbiAgICAhL14oPzppc3xhcmV8d2FzfHdpbGx8c2hhbGx8bXVzdHxoYXN8JSkkLy50ZXN0KG5leHQubG93ZXIpICYmXG4gICAgIWhhc0Zpbml0ZVNvb24odG9rZW5zLCBpICsgMSlcbiAgKVxuICAgIHJldHVybiB7IG1vb2Q6ICdnZXJ1bmQnLCB2ZXJiOiBpLCAuLi4odmVyYiAmJiB7IGFjdGlvbjogdmVyYiB9KSwgcGFzc2l2ZTogZmFsc2UgfTtcbiAgY29uc3QgZGVlZCA9IGRlZWRBdCh0b2tlbnMsIGkpO1xuICBpZiAoZGVlZCA+PSAwICYmICFoYXNGaW5pdGVTb29uKHRva2VucywgZGVlZCArIDEpKSByZXR1cm4geyBtb29kOiAnZGVlZCcsIHZlcmI6IGRlZWQsIHBhc3NpdmU6IGZhbHNlIH07XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXb3JkcyBpbiAtaW5nIHRoYXQgYXJlIG5vdW5zIG9yIHByZXBvc2l0aW9ucy4gKi9cbmNvbnN0IE5PX0dFUlVORFMgPVxuICAvXig/OnRyYWluaW5nfG1lZXRpbmd8YnVpbGRpbmd8ZW5naW5lZXJpbmd8ZnVuZGluZ3xzcGVuZGluZ3xwaGlzaGluZ3xoYWNraW5nfHNwb29maW5nfGJhbmtpbmd8Y29tcHV0aW5nfG5ldHdvcmtpbmd8cHJpY2luZ3x3YXJuaW5nfHJvYW1pbmd8b3V0c291cmNpbmd8ZXhpc3Rpbmd8ZW1lcmdpbmd8Z3Jvd2luZ3xmb2xsb3dpbmd8aW5jbHVkaW5nfGFjY29yZGluZ3xyZWdhcmRpbmd8Y29uY2VybmluZ3xkZXBlbmRpbmd8YmVpbmd8dGhpbmd8ZXZlcnl0aGluZ3xub3RoaW5nfHNvbWV0aGluZ3xhbnl0aGluZ3xzcHJpbmd8c3RyaW5nfGtpbmd8cmluZ3xvbmdvaW5nfGZvcnRoY29taW5nfHVwY29taW5nfG91dHN0YW5kaW5nfGR1cmluZ3xtYW51ZmFjdHVyaW5nfGhvdXNpbmd8bWFya2V0aW5nfHNraW1taW5nfGJ1bGx5aW5nfGN5YmVyYnVsbHlpbmd8dGVycm9yaXNpbmd8c3RhbmRpbmd8bW9ybmluZ3xldmVuaW5nfHBlbmRpbmd8c3Vycm91bmRpbmd8Y29uc2lkZXJpbmd8b3dpbmd8bm90d2l0aHN0YW5kaW5nfGJhcnJpbmd8ZXhjbHVkaW5nfGxlYWRpbmd8bGl2aW5nfGhhdmluZ3xzZWVpbmd8a25vd2luZ3xnYW1pbmd8Y29kaW5nfHByb2dyYW1taW5nfGxlYXJuaW5nfHNob3BwaW5nfHRyYWZmaWNraW5nfGxhdW5kZXJpbmd8Z3Jvb21pbmd8c25pZmZpbmd8ZWF2ZXNkcm9wcGluZ3x0YW1wZXJpbmcpJC87XG5cbmNvbnN0IGlzR2VydW5kID0gKGxvd2VyOiBzdHJpbmcsIHZlcmI6IFZlcmIgfCB1bmRlZmluZWQpOiBib29sZWFuID0+XG4gICh2ZXJiID8gdmVyYi5mb3JtID09PSAnaW5nJyA6IC9eW2Etei1dezMsMjB9aW5nJC8udGVzdChsb3dlcikpICYmICFOT19HRVJVTkRTLnRlc3QobG93ZXIpO1xuXG4vKiogQmVmb3JlIGEgZGV0ZXJtaW5lciB0aGVzZSBiZWdpbiBhIHBocmFzZSwgbm8gY29tbWFuZC4gKi9cbmNvbnN0IEZVTkNUSU9OX1dPUkRTID0gbmV3IFNldChcbiAgJ2FuZCBvciBidXQgbm9yIHNvIHlldCBib3RoIHN1Y2ggd2hhdCB3aGljaCB3aG8gdGhpcyB0aGF0IHRoZXNlIHRob3NlIHRoZXJlIGhlcmUgbm90IG9ubHkgZXZlbiBqdXN0IGFsc28gdGhhbiBvZiBvZmYgdXAgb3V0IGFib3V0IGFnYWluc3QgYW1vbmcgYXJvdW5kIGFjcm9zcyBiZWhpbmQgYmVsb3cgYmVuZWF0aCBpbnNpZGUgaW50byBsaWtlIG5lYXIgb250byBvcHBvc2l0ZSBvdXRzaWRlIG92ZXIgcGFzdCBwZXIgcGx1cyByZWdhcmRpbmcgcm91bmQgdGlsbCB0b3dhcmQgdG93YXJkcyB1bmRlcm5lYXRoIHVubGlrZSB1cG9uIHZlcnN1cyB3aXRoaW4gd2l0aG91dCBkdWUgd2hldGhlciB3aGVyZWFzIHdoZW5ldmVyIHdoZXJldmVyIG5ldmVydGhlbGVzcyBub25ldGhlbGVzcyB0aHVzIGhlbmNlIGFsbCBoYWxmIG1hbnkgbW9zdCBtdWNoIGZldyBzZXZlcmFsIHNvbWUgYW55IGVhY2ggZXZlcnkgZWl0aGVyIG5laXRoZXIgbW9yZSBsZXNzIG5vIG9uZSB0d28gdGhyZWUgaXQgaXRzIHdlIG91ciB0aGV5IHRoZWlyIGhlIGhpcyBzaGUgaGVyIGkgbXkgeW91IHlvdXIgaXMgYXJlIHdhcyB3ZXJlIGJlIGJlZW4gaGFzIGhhdmUgaGFkIGRvIGRvZXMgZGlkIHdpbGwgc2hhbGwgbXVzdCBzaG91bGQgY2FuIGNvdWxkIG1heSBtaWdodCB3b3VsZCBub3QnLnNwbGl0KFxuICAgICcgJyxcbiAgKSxcbik7XG5cbi8qKiBcIkluY3JlYXNlIGluIGV4cG9ydHNcIiwgXCJTdXBwb3J0IGZvciB2aWN0aW1zXCIsIFwiUmVwb3J0IHB1Ymxpc2hlZFwiLCBcIkFjY2VzcyBhdmFpbGFibGVcIjogbm91bnMsIG5vdCBjb21tYW5kcy4gKi9cbmZ1bmN0aW9uIGlzTm91bkhlcmUodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBpOiBudW1iZXIpOiBib29sZWFuIHtcbiAgY29uc3QgeyBsb3dlciB9ID0gdG9rZW5zW2ldITtcbiAgaWYgKCFOT1VOX09SX1ZFUkIuaGFzKGxvd2VyKSkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCBuZXh0ID0gdG9rZW5zW2kgKyAxXSE7XG4gIGlmIChERVRFUk1JTkVSUy5oYXMobmV4dC5sb3dlcikgfHwgbmV4dC5raW5kID09PSAnbnVtYmVyJykgcmV0dXJuIGZhbHNlO1xuICBpZiAoL14oPzpvZnxpbnxvbnxieXxmb3J8dG98ZnJvbXxwZXJ8d2l0aHxhdHxpc3xhcmV8aGFzfHdpbGx8c2hhbGx8YW5kfG9yfCUpJC8udGVzdChuZXh0Lmxvd2VyKSkge1xuICAgIC8vIFwiRm9jdXMgb25cIiwgXCJXb3JrIHdpdGhcIiwgXCJSZXBvcnQgdG9cIiwgXCJDb250cmlidXRlIHRvXCIgYXJlIGNvbW1hbmRzIGFsbCB0aGUgc2FtZS5cbiAgICBjb25zdCBwYXJ0aWNsZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+ID0ge1xuICAgICAgZm9jdXM6ICdvbicsXG4gICAgICB3b3JrOiAnd2l0aCcsXG4gICAgICByZXBvcnQ6ICd0bycsXG4gICAgICBzdGVwOiAndXAnLFxuICAgICAgYW5kOiAnYW5kJyxcbiAgICB9O1xuICAgIGlmIChwYXJ0aWNsZXNbbG93ZXJdID09PSBuZXh0Lmxvd2VyKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuICEoL14oPzphbmR8b3IpJC8udGVzdChuZXh0Lmxvd2VyKSAmJiB2ZXJiT2YodG9rZW5zW2kgKyAyXT8ubG93ZXIgPz8gJycpPy5mb3JtID09PSAnYmFzZScpO1xuICB9XG4gIHJldHVybiBuZXh0LmtpbmQgPT09ICdtYXJrJyB8fCB2ZXJiT2YobmV4dC5sb3dlcik/LmZvcm0gPT09ICdlZCcgfHwgaGFzRmluaXRlU29vbih0b2tlbnMsIGkgKyAxKTtcbn1cblxuLyoqIEluZGV4IG9mIGEgZGVlZCBub3VuIHdpdGhpbiB0aGUgZmlyc3QgZm91ciB3b3JkcyAoXCJTdWNjZXNzZnVsIGltcGxlbWVudGF0aW9uIG9mXCIpLCB3aGVyZSBcIm9mXCIsIFwiYW5kXCIgb3IgYSBicmFja2V0IGZvbGxvd3MuICovXG5mdW5jdGlvbiBkZWVkQXQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBmcm9tOiBudW1iZXIpOiBudW1iZXIge1xuICBmb3IgKGxldCBpID0gZnJvbTsgaSA8IGZyb20gKyA1ICYmIGkgPCB0b2tlbnMubGVuZ3RoIC0gMTsgaSsrKSB7XG4gICAgY29uc3QgeyBsb3dlciwga2luZCB9ID0gdG9rZW5zW2ldITtcbiAgICBpZiAoa2luZCAhPT0gJ3dvcmQnIHx8IC9eKD86b2Z8aW58Zm9yfGJ5fHRvfHdpdGgpJC8udGVzdChsb3dlcikpIHJldHVybiAtMTtcbiAgICBpZiAoREVFRF9OT1VOUy5oYXMobG93ZXIpICYmIC9eKD86b2Z8YW5kfGlufGZvcnx0b3wsfHdpdGh8YnkpJC8udGVzdCh0b2tlbnNbaSArIDFdIS5sb3dlcikpIHJldHVybiBpO1xuICB9XG4gIHJldHVybiAtMTtcbn1cblxuLyoqIFdoZXRoZXIgYSBtb2RhbCBvciBhIGZvcm0gb2YgXCJiZVwiIG9yIFwiaGF2ZVwiIHN0YW5kcyBhbW9uZyB0aGUgbmV4dCB3b3Jkcywgb3V0c2lkZSByZWxhdGl2ZSBjbGF1c2VzLiAqL1xuZnVuY3Rpb24gaGFzRmluaXRlU29vbih0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGZyb206IG51bWJlcik6IGJvb2xlYW4ge1xuICBmb3IgKGxldCBpID0gZnJvbTsgaSA8IHRva2Vucy5sZW5ndGggJiYgaSA8IGZyb20gKyA0MDsgaSsrKSB7XG4gICAgY29uc3QgeyBsb3dlciwgdGV4dCB9ID0gdG9rZW5zW2ldITtcbiAgICBpZiAoUkVMQVRJVkVTLmhhcyhsb3dlcikgfHwgdGV4dCA9PT0gJzsnIHx8IHRleHQgPT09ICcuJyB8fCB0ZXh0ID09PSAnLCcpIHJldHVybiBmYWxzZTtcbiAgICBpZiAoTU9EQUxTLmhhcyhsb3dlcikgfHwgUFJFU0VOVF9CRS5oYXMobG93ZXIpIHx8IFBBU1RfQkUuaGFzKGxvd2VyKSB8fCBNQVlCRS5oYXMobG93ZXIpKSByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBUaGUgZmlyc3QgZmluaXRlIHZlcmIgb3V0c2lkZSBicmFja2V0cyBhbmQgcmVsYXRpdmUgY2xhdXNlcy4gKi9cbmZ1bmN0aW9uIGZpbmRGaW5pdGUodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBtYWluOiBudW1iZXIsIHN0cmljdCA9IGZhbHNlKTogUmVhZGluZyB7XG4gIGNvbnN0IG5vbmU6IFJlYWRpbmcgPSB7IG1vb2Q6ICdmcmFnbWVudCcsIHZlcmI6IC0xLCBwYXNzaXZlOiBmYWxzZSB9O1xuICBsZXQgZGVwdGggPSAwO1xuICBsZXQgcmVsYXRpdmUgPSBmYWxzZTtcbiAgbGV0IGZhbGxiYWNrOiBSZWFkaW5nID0gbm9uZTtcbiAgZm9yIChsZXQgaSA9IG1haW47IGkgPCB0b2tlbnMubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCB7IHRleHQsIGxvd2VyLCBraW5kIH0gPSB0b2tlbnNbaV0hO1xuICAgIGlmICh0ZXh0ID09PSAnKCcgfHwgdGV4dCA9PT0gJ1snKSBkZXB0aCsrO1xuICAgIGVsc2UgaWYgKHRleHQgPT09ICcpJyB8fCB0ZXh0ID09PSAnXScpIGRlcHRoID0gTWF0aC5tYXgoMCwgZGVwdGggLSAxKTtcbiAgICBpZiAoZGVwdGggPiAwKSBjb250aW51ZTtcbiAgICBpZiAoa2luZCA9PT0gJ21hcmsnKSB7XG4gICAgICBpZiAodGV4dCA9PT0gJywnIHx8IHRleHQgPT09ICc7JyB8fCB0ZXh0ID09PSAnfCcpIHJlbGF0aXZlID0gZmFsc2U7XG4gICAgICBpZiAodGV4dCA9PT0gJy4nIHx8IHRleHQgPT09ICd8JykgYnJlYWs7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgLy8gXCJNaW5pc3RyeSBvZiBKdXN0aWNlIHRvIHByZXBhcmUgXHUyMDI2XCI6IHRoZSBzdHlsZSBvZiBoZWFkbGluZXMgZm9yIFwid2lsbFwiLlxuICAgIGlmIChsb3dlciA9PT0gJ3RvJyAmJiBpc0JhcmVOYW1lKHRva2VucywgbWFpbiwgaSkpIHtcbiAgICAgIGNvbnN0IGFjdGlvbiA9IHZlcmJPZih0b2tlbnNbaSArIDFdPy5sb3dlciA/PyAnJyk7XG4gICAgICBjb25zdCBpc0RlZWQgPSBhY3Rpb25cbiAgICAgICAgPyBhY3Rpb24uZm9ybSA9PT0gJ2Jhc2UnXG4gICAgICAgIDogL15bYS16XXszLDE1fSQvLnRlc3QodG9rZW5zW2kgKyAxXT8ubG93ZXIgPz8gJycpICYmICFERVRFUk1JTkVSUy5oYXModG9rZW5zW2kgKyAxXSEubG93ZXIpO1xuICAgICAgaWYgKGlzRGVlZCkgcmV0dXJuIHsgbW9vZDogJ21vZGFsJywgdmVyYjogaSwgLi4uKGFjdGlvbiAmJiB7IGFjdGlvbiB9KSwgcGFzc2l2ZTogZmFsc2UgfTtcbiAgICB9XG4gICAgaWYgKGkgPiBtYWluICYmIFJFTEFUSVZFUy5oYXMobG93ZXIpKSB7XG4gICAgICByZWxhdGl2ZSA9IHRydWU7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3QgcmVhZGluZyA9IGZpbml0ZUF0KHRva2VucywgaSwgbWFpbik7XG4gICAgaWYgKCFyZWFkaW5nKSBjb250aW51ZTtcbiAgICBpZiAoIXJlbGF0aXZlKSByZXR1cm4gcmVhZGluZztcbiAgICByZWxhdGl2ZSA9IGZhbHNlO1xuICAgIGlmIChmYWxsYmFjayA9PT0gbm9uZSAmJiByZWFkaW5nLm1vb2QgPT09ICdtb2RhbCcpIGZhbGxiYWNrID0gcmVhZGluZztcbiAgfVxuICByZXR1cm4gc3RyaWN0ID8gbm9uZSA6IGZhbGxiYWNrO1xufVxuXG4vKiogV2hldGhlciBub3RoaW5nIGJ1dCBhIHNob3J0IG5hbWUgb2YgYSBib2R5IHN0YW5kcyBiZXR3ZWVuIHR3byB0b2tlbnMuICovXG5jb25zdCBpc0JhcmVOYW1lID0gKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyKTogYm9vbGVhbiA9PlxuICB0byA+IGZyb20gJiYgdG8gLSBmcm9tIDwgOCAmJiBuYW1lc0JvZHkodG9rZW5zLCBmcm9tLCB0bykgJiYgdG9rZW5zLnNsaWNlKGZyb20sIHRvKS5ldmVyeSgodCkgPT4gdC5raW5kID09PSAnd29yZCcpO1xuXG5mdW5jdGlvbiBmaW5pdGVBdCh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGk6IG51bWJlciwgbWFpbjogbnVtYmVyKTogUmVhZGluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgbG93ZXIgfSA9IHRva2Vuc1tpXSE7XG4gIGNvbnN0IG5leHQgPSB0b2tlbnNbaSArIDFdO1xuICBpZiAoTU9EQUxTLmhhcyhsb3dlcikgJiYgaSA+IG1haW4pIHJldHVybiB7IG1vb2Q6ICdtb2RhbCcsIHZlcmI6IGksIC4uLmRvbmVBZnRlcih0b2tlbnMsIGkgKyAxKSB9O1xuICBpZiAoTUFZQkUuaGFzKGxvd2VyKSAmJiAhKGxvd2VyID09PSAnbWF5JyAmJiBuZXh0Py5raW5kID09PSAnbnVtYmVyJykpXG4gICAgcmV0dXJuIHsgbW9vZDogJ21heWJlJywgdmVyYjogaSwgcGFzc2l2ZTogZmFsc2UgfTtcbiAgaWYgKFxuICAgIGkgPiBtYWluICYmXG4gICAgUEFTVF9ERUVEUy50ZXN0KGxvd2VyKSAmJlxuICAgIC9eKD86dGhlfGF8YW58aXRzfHRoZWlyfHVwfG91dHxhYm91dHxvdmVyfG1vcmV8XFxkLiopJC8udGVzdChuZXh0Py5sb3dlciA/PyAnJykgJiZcbiAgICB0b2tlbnNbaSAtIDFdIS5raW5kID09PSAnd29yZCcgJiZcbiAgICAhaXNEdWUodG9rZW5zKVxuICApXG4gICAgcmV0dXJuIHsgbW9vZDogJ3Bhc3QnLCB2ZXJiOiBpLCBwYXNzaXZlOiBmYWxzZSB9O1xuICBpZiAoaSA+IG1haW4gJiYgdGVsbHNTdGF0ZShsb3dlciwgbmV4dD8ubG93ZXIgPz8gJycpICYmICEvXig/Om9mfHRoZXxhbmR8LCkkLy50ZXN0KHRva2Vuc1tpIC0gMV0hLmxvd2VyKSlcbiAgICByZXR1cm4geyBtb29kOiAnc3RhdGUnLCB2ZXJiOiBpLCBwYXNzaXZlOiBmYWxzZSB9O1xuICBpZiAoUEFTVF9CRS5oYXMobG93ZXIpIHx8IChsb3dlciA9PT0gJ2ZvdW5kJyAmJiBuZXh0Py5sb3dlciA9PT0gJ3RoYXQnKSlcbiAgICByZXR1cm4geyBtb29kOiAncGFzdCcsIHZlcmI6IGksIHBhc3NpdmU6IGZhbHNlIH07XG4gIGlmIChcbiAgICBsb3dlciA9PT0gJ2lzJyB8fFxuICAgIGxvd2VyID09PSAnYXJlJyB8fFxuICAgIGxvd2VyID09PSAnaGFzJyB8fFxuICAgIGxvd2VyID09PSAnaGF2ZScgfHxcbiAgICBsb3dlciA9PT0gJ3JlbWFpbicgfHxcbiAgICBsb3dlciA9PT0gJ3JlbWFpbnMnXG4gIClcbiAgICByZXR1cm4gcmVhZEJlKHRva2VucywgaSk7XG4gIGlmIChcbiAgICAobG93ZXIgPT09ICduZWVkcycgfHxcbiAgICAgIGxvd2VyID09PSAnbmVlZCcgfHxcbiAgICAgIGxvd2VyID09PSAnaW50ZW5kcycgfHxcbiAgICAgIGxvd2VyID09PSAncGxhbnMnIHx8XG4gICAgICBsb3dlciA9PT0gJ2NvbW1pdHMnIHx8XG4gICAgICBsb3dlciA9PT0gJ2FpbXMnIHx8XG4gICAgICBsb3dlciA9PT0gJ3VuZGVydGFrZXMnKSAmJlxuICAgIG5leHQ/Lmxvd2VyID09PSAndG8nXG4gIClcbiAgICByZXR1cm4geyBtb29kOiAnbW9kYWwnLCB2ZXJiOiBpLCAuLi5kb25lQWZ0ZXIodG9rZW5zLCBpICsgMikgfTtcbiAgaWYgKC9eKD86cm9zZXxncmV3fGZlbGwpJC8udGVzdChsb3dlcikgJiYgaXNQYXN0Q2hhbmdlKHRva2VucywgaSkpIHJldHVybiB7IG1vb2Q6ICdwYXN0JywgdmVyYjogaSwgcGFzc2l2ZTogZmFsc2UgfTtcbiAgY29uc3QgdmVyYiA9IHZlcmJPZihsb3dlcik7XG4gIGlmICghdmVyYiAmJiBpID4gbWFpbiAmJiAvXlthLXpdezMsMjB9ZWQkLy50ZXN0KGxvd2VyKSAmJiBpc1Bhc3RIZXJlKHRva2VucywgaSkpXG4gICAgcmV0dXJuIHsgbW9vZDogJ3Bhc3QnLCB2ZXJiOiBpLCBwYXNzaXZlOiBmYWxzZSB9O1xuICBpZiAoIXZlcmIgfHwgaSA9PT0gbWFpbikgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKHZlcmIuZm9ybSA9PT0gJ3MnICYmIGlzVmVyYkhlcmUodG9rZW5zLCBpLCB2ZXJiKSlcbiAgICByZXR1cm4geyBtb29kOiAncHJlc2VudCcsIHZlcmI6IGksIGFjdGlvbjogdmVyYiwgcGFzc2l2ZTogZmFsc2UgfTtcbiAgaWYgKHZlcmIuZm9ybSA9PT0gJ2VkJyAmJiBpc1Bhc3RIZXJlKHRva2VucywgaSkpIHJldHVybiB7IG1vb2Q6ICdwYXN0JywgdmVyYjogaSwgYWN0aW9uOiB2ZXJiLCBwYXNzaXZlOiBmYWxzZSB9O1xuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG4vKiogVmVyYnMgdGhhdCBvbmx5IHRlbGw6IFwic3RhbmRzIGF0XCIsIFwidGhlIHN1cnZleSByZXBvcnRzIHRoYXRcIi4gKi9cbmNvbnN0IHRlbGxzU3RhdGUgPSAobG93ZXI6IHN0cmluZywgbmV4dDogc3RyaW5nKTogYm9vbGVhbiA9PlxuICAvXig/OnNob3dzfHNlZXN8c2F5c3xyZXByZXNlbnRzfGNvbnN0aXR1dGVzfGFtb3VudHN8dG90YWxzfGVxdWFsc3xleGNlZWRzfGNvbnRyaWJ1dGVzfGluZGljYXRlc3xzdWdnZXN0c3xyZXZlYWxzfGJlbGlldmVzfGxpZXN8bWVhbnN8cmVmZXJzfGNvbXByaXNlc3xjb25zaXN0c3xkZXBlbmRzfHN0YW5kc3xyYW5rcykkLy50ZXN0KFxuICAgIGxvd2VyLFxuICApIHx8XG4gIChsb3dlciA9PT0gJ2FjY291bnRzJyAmJiBuZXh0ID09PSAnZm9yJykgfHxcbiAgKC9eKD86cmVwb3J0c3xlc3RpbWF0ZXN8c3RhdGVzfG5vdGVzfHJlcXVpcmVzKSQvLnRlc3QobG93ZXIpICYmIC9eKD86dGhhdHx0aGV8YXxob3d8bW9yZSkkLy50ZXN0KG5leHQpKTtcblxuLyoqIFwiaXMgdG8gc3VibWl0XCIsIFwiYXJlIHRvIGJlIGJ1aWx0XCIgY29tbWl0OyBcImlzIGNvbXBpbGluZ1wiIGRvZXM7IFwiYXJlIGZvcmVzZWVuXCIgdG9vOyBcImhhcyBhZG9wdGVkXCIgaXMgcGFzdDsgXCJpcyBhXCIgc3RhdGVzLiAqL1xuZnVuY3Rpb24gcmVhZEJlKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgaTogbnVtYmVyKTogUmVhZGluZyB7XG4gIGNvbnN0IHsgbG93ZXIgfSA9IHRva2Vuc1tpXSE7XG4gIGxldCBqID0gaSArIDE7XG4gIHdoaWxlICgvbHkkfF4oPzphbHNvfG5vdHxjdXJyZW50bHl8YWxyZWFkeXxub3d8dGhlcmVmb3JlKSQvLnRlc3QodG9rZW5zW2pdPy5sb3dlciA/PyAnJykpIGorKztcbiAgY29uc3QgbmV4dCA9IHRva2Vuc1tqXTtcbiAgaWYgKG5leHQ/Lmxvd2VyID09PSAndG8nICYmIC9eKD86aXN8YXJlfGhhc3xoYXZlKSQvLnRlc3QobG93ZXIpKVxuICAgIHJldHVybiB7IG1vb2Q6ICdtb2RhbCcsIHZlcmI6IGksIC4uLmRvbmVBZnRlcih0b2tlbnMsIGogKyAxKSB9O1xuICBjb25zdCB2ZXJiID0gbmV4dCAmJiB2ZXJiT2YobmV4dC5sb3dlcik7XG4gIGlmIChsb3dlciA9PT0gJ2hhcycgfHwgbG93ZXIgPT09ICdoYXZlJylcbiAgICByZXR1cm4geyBtb29kOiBuZXh0Py5sb3dlciA9PT0gJ2JlZW4nIHx8IHZlcmI/LmZvcm0gPT09ICdlZCcgPyAncGFzdCcgOiAnc3RhdGUnLCB2ZXJiOiBpLCBwYXNzaXZlOiBmYWxzZSB9O1xuICBpZiAodmVyYj8uZm9ybSA9PT0gJ2luZycpIHJldHVybiB7IG1vb2Q6ICdwcmVzZW50JywgdmVyYjogaSwgYWN0aW9uOiB2ZXJiLCBwYXNzaXZlOiBmYWxzZSB9O1xuICBpZiAobmV4dCAmJiAvXig/OmZvcmVzZWVufHBsYW5uZWR8ZW52aXNhZ2VkfHNjaGVkdWxlZHxpbnRlbmRlZHxyZXF1aXJlZHxuZWVkZWR8cHJvcG9zZWR8Z29pbmcpJC8udGVzdChuZXh0Lmxvd2VyKSlcbiAgICByZXR1cm4gdG9rZW5zW2ogKyAxXT8ubG93ZXIgPT09ICd0bydcbiAgICAgID8geyBtb29kOiAnbW9kYWwnLCB2ZXJiOiBpLCAuLi5kb25lQWZ0ZXIodG9rZW5zLCBqICsgMikgfVxuICAgICAgOiB7IG1vb2Q6ICdtb2RhbCcsIHZlcmI6IGksIHBhc3NpdmU6IHRydWUgfTtcbiAgcmV0dXJuIHsgbW9vZDogJ3N0YXRlJywgdmVyYjogaSwgcGFzc2l2ZTogdmVyYj8uZm9ybSA9PT0gJ2VkJyB9O1xufVxuXG4vKiogVGhlIHZlcmIgYmVoaW5kIGEgbW9kYWw6IFwid2lsbCBiZSBlc3RhYmxpc2hlZFwiLCBcInNoYWxsIGFsc28gdGFrZSBwYXJ0XCIuICovXG5mdW5jdGlvbiBkb25lQWZ0ZXIodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBmcm9tOiBudW1iZXIpOiB7IGFjdGlvbj86IFZlcmI7IHBhc3NpdmU6IGJvb2xlYW4gfSB7XG4gIGxldCBwYXNzaXZlID0gZmFsc2U7XG4gIGxldCBlbmQgPSBmcm9tICsgNjtcbiAgZm9yIChsZXQgaSA9IGZyb207IGkgPCBlbmQgJiYgaSA8IHRva2Vucy5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IHsgbG93ZXIgfSA9IHRva2Vuc1tpXSE7XG4gICAgaWYgKHRva2Vuc1tpXSEudGV4dCA9PT0gJywnICYmIGkgPT09IGZyb20pIGVuZCA9IChpID0gc2tpcEluc2VydGlvbih0b2tlbnMsIGkpKSArIDY7XG4gICAgZWxzZSBpZiAobG93ZXIgPT09ICdiZScgfHwgbG93ZXIgPT09ICdiZWVuJykgcGFzc2l2ZSA9IHRydWU7XG4gICAgZWxzZSBpZiAobG93ZXIgPT09ICdoYXZlJyAmJiB0b2tlbnNbaSArIDFdPy5sb3dlciAhPT0gJ2JlZW4nKSByZXR1cm4geyBwYXNzaXZlOiBmYWxzZSB9O1xuICAgIGVsc2Uge1xuICAgICAgY29uc3QgYWN0aW9uID0gdmVyYk9mKGxvd2VyKTtcbiAgICAgIGlmIChhY3Rpb24gJiYgIShwYXNzaXZlICYmIGFjdGlvbi5mb3JtICE9PSAnZWQnKSkgcmV0dXJuIHsgYWN0aW9uLCBwYXNzaXZlIH07XG4gICAgICBpZiAocGFzc2l2ZSAmJiAvKD86ZWR8ZW58dW5nfGlsdHxhZGV8dXQpJC8udGVzdChsb3dlcikgJiYgbG93ZXIgIT09ICdiZWVuJyAmJiBsb3dlciAhPT0gJ29wZW4nKVxuICAgICAgICByZXR1cm4geyBwYXNzaXZlOiB0cnVlIH07XG4gICAgICBpZiAoL14oPzp0aGV8YXxhbnxvZnxpbikkLy50ZXN0KGxvd2VyKSkgYnJlYWs7XG4gICAgfVxuICB9XG4gIC8vIFwid2lsbCBiZSB0aGUgcmVzcG9uc2liaWxpdHkgb2ZcIjogYSBzdGF0ZS5cbiAgcmV0dXJuIHsgcGFzc2l2ZTogZmFsc2UgfTtcbn1cblxuLyoqIEluZGV4IG9mIHRoZSBjb21tYSB0aGF0IGVuZHMgYW4gaW5zZXJ0aW9uOiBcIndpbGwsIGluIGNvb3BlcmF0aW9uIHdpdGggdGhlIHBvbGljZSwgZGV2ZWxvcFwiLiAqL1xuZnVuY3Rpb24gc2tpcEluc2VydGlvbih0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGNvbW1hOiBudW1iZXIpOiBudW1iZXIge1xuICBmb3IgKGxldCBpID0gY29tbWEgKyAxOyBpIDwgdG9rZW5zLmxlbmd0aCAmJiBpIDwgY29tbWEgKyAzMDsgaSsrKVxuICAgIGlmICh0b2tlbnNbaV0hLnRleHQgPT09ICcsJyAmJiB2ZXJiT2YodG9rZW5zW2kgKyAxXT8ubG93ZXIgPz8gJycpPy5mb3JtID09PSAnYmFzZScpIHJldHVybiBpO1xuICByZXR1cm4gY29tbWE7XG59XG5cbi8qKiBcIk1FTEFOSSBzdHJlbmd0aGVucyB0aGUgXHUyMDI2XCIgYWdhaW5zdCBcIm9wZXJhdG9ycycgZXhlcmNpc2VzXCI6IGFuIG9iamVjdCBvciBwYXJ0aWNsZSBmb2xsb3dzLCBubyBwcmVwb3NpdGlvbiBiZWZvcmUuICovXG5mdW5jdGlvbiBpc1ZlcmJIZXJlKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgaTogbnVtYmVyLCB2ZXJiOiBWZXJiKTogYm9vbGVhbiB7XG4gIGNvbnN0IGJlZm9yZSA9IHRva2Vuc1tpIC0gMV0hLmxvd2VyO1xuICBpZiAoXG4gICAgL14oPzpvZnx0aGV8YXxhbnxhbmR8b3J8Zm9yfGlufG9ufHRvfHdpdGh8Ynl8aXRzfHRoZWlyfCx8YWxsfHRoZXNlfHN1Y2h8b3RoZXJ8bmV3fG5hdGlvbmFsfHB1YmxpY3xzZWN1cml0eXxjeWJlcikkLy50ZXN0KFxuICAgICAgYmVmb3JlLFxuICAgIClcbiAgKVxuICAgIHJldHVybiBmYWxzZTtcbiAgLy8gXCJhdHRlbXB0cyBieVwiLCBcInVzZXJzIG9mXCI6IGEgcGx1cmFsLCBub3QgYSB2ZXJiLlxuICBpZiAoL14oPzpieXxvZnxmcm9tfHBlcikkLy50ZXN0KHRva2Vuc1tpICsgMV0/Lmxvd2VyID8/ICcnKSkgcmV0dXJuIGZhbHNlO1xuICBpZiAoIU5PVU5fT1JfVkVSQi5oYXModmVyYi5iYXNlKSkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IG5leHQgPSB0b2tlbnNbaSArIDFdO1xuICBpZiAoIW5leHQgfHwgbmV4dC50ZXh0ID09PSAnLicpIHJldHVybiAvXig/OmluY3JlYXNlfGRlY3JlYXNlfGdyb3d8cmlzZXxkb3VibGV8aW1wcm92ZSkkLy50ZXN0KHZlcmIuYmFzZSk7XG4gIHJldHVybiAoXG4gICAgREVURVJNSU5FUlMuaGFzKG5leHQubG93ZXIpIHx8XG4gICAgbmV4dC5raW5kID09PSAnbnVtYmVyJyB8fFxuICAgIC9eKD86Ynl8ZnJvbXxhbm51YWxseSkkLy50ZXN0KG5leHQubG93ZXIpIHx8XG4gICAgbmV4dC50ZXh0ID09PSAnfCdcbiAgKTtcbn1cblxuLyoqIFwicmVhY2hlZCAxMzIgJVwiLCBcImxhdW5jaGVkIHRoZVwiLCBcImluY3JlYXNlZCBmcm9tIFx1MjAyNiBiZXR3ZWVuXCI6IHRoZSBwYXN0LCBub3QgYSBwYXJ0aWNpcGxlLiAqL1xuZnVuY3Rpb24gaXNQYXN0SGVyZSh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGk6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBuZXh0ID0gdG9rZW5zW2kgKyAxXTtcbiAgY29uc3QgYmVmb3JlID0gdG9rZW5zW2kgLSAxXSE7XG4gIGlmICghbmV4dCB8fCBiZWZvcmUua2luZCA9PT0gJ21hcmsnIHx8IC9eKD86YmV8YmVlbnxiZWluZ3xpc3xhcmV8bm90fG9mfGFuZHxvcnxmb3J8d2l0aHx0aGV8YSkkLy50ZXN0KGJlZm9yZS5sb3dlcikpXG4gICAgcmV0dXJuIGZhbHNlO1xuICBpZiAoL14oPzp0aGV8YXxhbnxpdHN8dGhlaXJ8b3VyfHRoaXMpJC8udGVzdChuZXh0Lmxvd2VyKSB8fCAvXlskXHUyMEFDXHUwMEEzXFxkXS8udGVzdChuZXh0LnRleHQpKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKFxuICAgIG5leHQubG93ZXIgPT09ICd0bycgJiZcbiAgICAvXig/OnJlc3BvbmRlZHxjb250cmlidXRlZHxhbW91bnRlZHxiZWxvbmdlZHxyZWZlcnJlZHxsZWR8cm9zZXxncmV3fGZlbGwpJC8udGVzdCh0b2tlbnNbaV0hLmxvd2VyKVxuICApXG4gICAgcmV0dXJuIHRydWU7XG4gIHJldHVybiBpc1Bhc3RDaGFuZ2UodG9rZW5zLCBpKTtcbn1cblxuLyoqIFwicm9zZSBieSAxNSAlXCIsIFwiZG91YmxlZCBiZXR3ZWVuXCI6IHRoZSBwYXN0LCB1bmxlc3MgYSBkYXRlIGlzIHNldCBieSB3aGljaCBpdCBpcyB0byBiZSBzby4gKi9cbmZ1bmN0aW9uIGlzUGFzdENoYW5nZSh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGk6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCB7IGxvd2VyIH0gPSB0b2tlbnNbaV0hO1xuICBjb25zdCBuZXh0ID0gdG9rZW5zW2kgKyAxXT8ubG93ZXIgPz8gJyc7XG4gIGlmIChcbiAgICAhL14oPzpyZXByZXNlbnRlZHxhY2NvdW50ZWR8cmVhY2hlZHxpbmNyZWFzZWR8ZGVjcmVhc2VkfHJvc2V8Z3Jld3xmZWxsfGFjaGlldmVkfGV4Y2VlZGVkfGF0dGFpbmVkfGRvdWJsZWR8dHJpcGxlZHxkcm9wcGVkfGRlY2xpbmVkfGNsaW1iZWQpJC8udGVzdChcbiAgICAgIGxvd2VyLFxuICAgIClcbiAgKVxuICAgIHJldHVybiBmYWxzZTtcbiAgaWYgKFxuICAgICEvXig/OmJ5fHRvfGJldHdlZW58aW58YXBwcm94aW1hdGVseXxhYm91dHxhcm91bmR8b3Zlcnxtb3JlfGZyb218Zm9yfHNpZ25pZmljYW50bHl8ZHJhbWF0aWNhbGx5fHN0ZWFkaWx5fHJhcGlkbHl8c2hhcnBseSkkLy50ZXN0KFxuICAgICAgbmV4dCxcbiAgICApXG4gIClcbiAgICByZXR1cm4gZmFsc2U7XG4gIHJldHVybiAhaXNEdWUodG9rZW5zKTtcbn1cblxuLyoqIFwiYnkgMjAyN1wiLCBcImJ5IHRoZSBlbmQgb2YgXHUyMDI2XCIsIFwiYmVmb3JlIE1hcmNoXCI6IGEgZGF0ZSB0aGF0IGlzIHNldC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0R1ZSh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10pOiBib29sZWFuIHtcbiAgcmV0dXJuIHRva2Vucy5zb21lKFxuICAgICh7IGxvd2VyIH0sIGkpID0+XG4gICAgICAvXig/OmJ5fHVudGlsfGJlZm9yZSkkLy50ZXN0KGxvd2VyKSAmJlxuICAgICAgL14oPzooPzoxOXwyMClcXGRcXGR8dGhlfGVuZHxtaWR8bWlkLVxcZHs0fXxxWzEtNF18eWVhcnxlYXJseXxsYXRlfGphbnVhcnl8ZmVicnVhcnl8bWFyY2h8YXByaWx8bWF5fGp1bmV8anVseXxhdWd1c3R8c2VwdGVtYmVyfG9jdG9iZXJ8bm92ZW1iZXJ8ZGVjZW1iZXJ8ZnlcXGQqKSQvLnRlc3QoXG4gICAgICAgIHRva2Vuc1tpICsgMV0/Lmxvd2VyID8/ICcnLFxuICAgICAgKSAmJlxuICAgICAgKHRva2Vuc1tpICsgMV0hLmxvd2VyICE9PSAndGhlJyB8fFxuICAgICAgICAvXig/OmVuZHxzdGFydHxiZWdpbm5pbmd8bWlkZGxlfHllYXJ8Y2xvc2V8Zmlyc3R8c2Vjb25kKSQvLnRlc3QodG9rZW5zW2kgKyAyXT8ubG93ZXIgPz8gJycpKSxcbiAgKTtcbn1cbiIsICIvKiogVGhlIHNldmVuIGZhY2V0cyBvZiBhIHN0YXRlbWVudCwgZWFjaCBhcyB0aGUgcmFuZ2Ugb2YgdGhlIHdvcmRzIHRoYXQgZWFybmVkIGl0LiAqL1xuaW1wb3J0IHR5cGUgeyBDbGF1c2UgfSBmcm9tICcuL2NsYXVzZS5qcyc7XG5pbXBvcnQgeyBmaW5kVGltZXMsIHR5cGUgVGltZUZvdW5kIH0gZnJvbSAnLi9kYXRlcy5qcyc7XG5pbXBvcnQge1xuICBCT0RJRVMsXG4gIENIRUNLQUJMRSxcbiAgREVMSVZFUkFCTEVTLFxuICBFTkRfU1RBVEVTLFxuICBFVkVSWUJPRFksXG4gIEhFQURfQURKRUNUSVZFUyxcbiAgSU5ESUNBVE9SX0hFQURTLFxuICBSRVNVTFRfU1RBUlRTLFxuICBVTkNPVU5UQUJMRSxcbiAgVU5NRUFTVVJBQkxFLFxuICB2ZXJiT2YsXG59IGZyb20gJy4vbGV4aWNvbi5qcyc7XG5pbXBvcnQgdHlwZSB7IEtpbmQgfSBmcm9tICcuL2tpbmQuanMnO1xuaW1wb3J0IHsgYnJhY2tldGVkT3duZXIsIGlzUGxhY2Vob2xkZXIsIG5hbWVzQm9keSB9IGZyb20gJy4vb3duZXJzLmpzJztcbmltcG9ydCB0eXBlIHsgUXVhbnRpdHkgfSBmcm9tICcuL3F1YW50aXRpZXMuanMnO1xuaW1wb3J0IHR5cGUgeyBSYW5nZSwgVG9rZW4gfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5pbXBvcnQgdHlwZSB7IEZhY2V0cywgV29yZHMgfSBmcm9tICcuLi90eXBlcy5qcyc7XG5cbi8qKiBQYXJ0cyBvZiBhIHN0YXRlbWVudCB0aGF0IGEgY29sdW1uIG9yIGxhYmVsIGdpdmVzOiBcIkRlYWRsaW5lOiAyMDI3XCIuICovXG5leHBvcnQgdHlwZSBGaWVsZFJvbGUgPSAnZGVhZGxpbmUnIHwgJ293bmVyJyB8ICdiYXNlbGluZScgfCAndGFyZ2V0JyB8ICdidWRnZXQnIHwgJ3NvdXJjZScgfCAnZnJlcXVlbmN5JztcblxuLyoqIFdoYXQgZWFybmVkIGEgZmFjZXQ6IGEgcmFuZ2Ugb2YgdGhlIHBhc3NhZ2UncyB0ZXh0LCBvciB3b3JkcyB0aGF0IHN0YW5kIGVsc2V3aGVyZSAoYSBtZXJnZWQgY2VsbCwgYSBoZWFkZXIpLiAqL1xuZXhwb3J0IHR5cGUgRWFybmVkID0gUmFuZ2UgfCBXb3JkcztcblxuZXhwb3J0IGludGVyZmFjZSBGaWVsZFZhbHVlIHtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICByZWFkb25seSBhdDogRWFybmVkO1xufVxuZXhwb3J0IHR5cGUgRmllbGRzID0gUmVhZG9ubHk8UGFydGlhbDxSZWNvcmQ8RmllbGRSb2xlLCBGaWVsZFZhbHVlPj4+O1xuXG5leHBvcnQgdHlwZSBFYXJuZWRGYWNldHMgPSB7IHJlYWRvbmx5IFtLIGluIGtleW9mIEZhY2V0c106IEVhcm5lZCB8IG51bGwgfTtcblxuLyoqIFdoYXQgdGhlIGZhY2V0cyBhcmUganVkZ2VkIGZyb20uICovXG5leHBvcnQgaW50ZXJmYWNlIEp1ZGdlZCB7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgLyoqIFRoZSBzdGF0ZW1lbnQgd2l0aG91dCBpdHMgbGFiZWxsZWQgcGFydHMuICovXG4gIHJlYWRvbmx5IG1haW46IFJhbmdlO1xuICByZWFkb25seSB0b2tlbnM6IHJlYWRvbmx5IFRva2VuW107XG4gIHJlYWRvbmx5IGNsYXVzZTogQ2xhdXNlO1xuICByZWFkb25seSBxdWFudGl0aWVzOiByZWFkb25seSBRdWFudGl0eVtdO1xuICByZWFkb25seSB0aW1lczogcmVhZG9ubHkgVGltZUZvdW5kW107XG4gIHJlYWRvbmx5IGZpZWxkczogRmllbGRzO1xuICByZWFkb25seSBraW5kOiBLaW5kO1xufVxuXG4vKiogSnVkZ2VzIGFsbCBmYWNldHMuICovXG5leHBvcnQgZnVuY3Rpb24ganVkZ2VGYWNldHMoanVkZ2VkOiBKdWRnZWQpOiBFYXJuZWRGYWNldHMge1xuICBjb25zdCB0YXJnZXQgPSBqdWRnZVRhcmdldChqdWRnZWQpO1xuICBjb25zdCBtZWFzdXJhYmxlID0ganVkZ2VNZWFzdXJhYmxlKGp1ZGdlZCwgdGFyZ2V0KTtcbiAgcmV0dXJuIHtcbiAgICBzcGVjaWZpYzoganVkZ2VTcGVjaWZpYyhqdWRnZWQsIG1lYXN1cmFibGUpLFxuICAgIG1lYXN1cmFibGUsXG4gICAgdGFyZ2V0OiBtZWFzdXJhYmxlIHx8IGlzRGVmaW5pdGVFbmQoanVkZ2VkKSA/IHRhcmdldCA6IG51bGwsXG4gICAgdGltZUJvdW5kOiBqdWRnZVRpbWUoanVkZ2VkKSxcbiAgICBvd25lcjoganVkZ2VPd25lcihqdWRnZWQpLFxuICAgIGJhc2VsaW5lOiBqdWRnZUJhc2VsaW5lKGp1ZGdlZCksXG4gICAgYWJzb2x1dGU6IGp1ZGdlQWJzb2x1dGUoanVkZ2VkKSxcbiAgfTtcbn1cblxuY29uc3Qgc3BhbiA9ICh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGZyb206IG51bWJlciwgdG86IG51bWJlcik6IFJhbmdlID0+ICh7XG4gIHN0YXJ0OiB0b2tlbnNbZnJvbV0hLnN0YXJ0LFxuICBlbmQ6IHRva2Vuc1tNYXRoLm1pbih0bywgdG9rZW5zLmxlbmd0aCAtIDEpXSEuZW5kLFxufSk7XG5jb25zdCBsb3dlckF0ID0gKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgaTogbnVtYmVyKTogc3RyaW5nID0+IHRva2Vuc1tpXT8ubG93ZXIgPz8gJyc7XG5jb25zdCBmaWxsZWQgPSAoZmllbGQ6IEZpZWxkVmFsdWUgfCB1bmRlZmluZWQpOiBGaWVsZFZhbHVlIHwgbnVsbCA9PlxuICBmaWVsZCAmJiAhaXNQbGFjZWhvbGRlcihmaWVsZC50ZXh0KSA/IGZpZWxkIDogbnVsbDtcblxuLy8gXHUyNTAwXHUyNTAwIFMgXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXG5cbi8qKiBBIGNvbmNyZXRlIG9iamVjdDogc29tZXRoaW5nIGRlbGl2ZXJlZCBvciBjb3VudGVkLCBvciBhIGRpcmVjdGlvbiB3aXRoIHRoZSB0aGluZyBpdCBjb25jZXJucy4gKi9cbmZ1bmN0aW9uIGp1ZGdlU3BlY2lmaWMoanVkZ2VkOiBKdWRnZWQsIG1lYXN1cmFibGU6IEVhcm5lZCB8IG51bGwpOiBSYW5nZSB8IG51bGwge1xuICBjb25zdCB7IHRva2VucywgY2xhdXNlLCBraW5kIH0gPSBqdWRnZWQ7XG4gIGNvbnN0IHdob2xlID0gc3Bhbih0b2tlbnMsIGNsYXVzZS5maXJzdCwgdG9rZW5zLmxlbmd0aCAtIDEpO1xuICBpZiAoa2luZCA9PT0gJ2twaScpIHJldHVybiBpc0JsdXJyZWRJbmRpY2F0b3IoanVkZ2VkKSB8fCBpc01lcmVTdGF0ZShqdWRnZWQpID8gbnVsbCA6IHdob2xlO1xuICBjb25zdCB2YWd1ZSA9IGlzVmFndWVEb2luZyhqdWRnZWQpO1xuICBpZiAodmFndWUgJiYgIWp1ZGdlZC5xdWFudGl0aWVzLnNvbWUoKHEpID0+IHEua2luZCAhPT0gJ290aGVyJykpIHJldHVybiBudWxsO1xuICBpZiAobWVhc3VyYWJsZSkgcmV0dXJuIHdob2xlO1xuICByZXR1cm4gY291bnRDb250ZW50KHRva2VucywgY2xhdXNlLm1haW4pID49IDUgPyB3aG9sZSA6IG51bGw7XG59XG5cbi8qKiBcIkltcHJvdmVkIHByb2R1Y3Rpdml0eVwiLCBcIlJlYWNoIG9mIGxpdGVyYWN5XCIsIFwiSW5jcmVhc2VkIGF3YXJlbmVzc1wiOiBhIGRpcmVjdGlvbiBvZiBzb21ldGhpbmcgdGhhdCBub2JvZHkgZGVmaW5lZC4gKi9cbmZ1bmN0aW9uIGlzQmx1cnJlZEluZGljYXRvcih7IHRva2VucywgY2xhdXNlLCBxdWFudGl0aWVzIH06IEp1ZGdlZCk6IGJvb2xlYW4ge1xuICBpZiAoaXNNZXJlR3Jvd3RoKHRva2VucywgY2xhdXNlLm1haW4pICYmIHF1YW50aXRpZXMubGVuZ3RoID09PSAwKSByZXR1cm4gdHJ1ZTtcbiAgY29uc3Qgc3RhcnQgPSBsb3dlckF0KHRva2VucywgY2xhdXNlLm1haW4pO1xuICBjb25zdCBjb250ZW50ID0gY291bnRDb250ZW50KHRva2VucywgY2xhdXNlLm1haW4pO1xuICBjb25zdCBibHVycmVkID0gdG9rZW5zLnNvbWUoKHQpID0+IFVOQ09VTlRBQkxFLmhhcyh0Lmxvd2VyKSk7XG4gIGlmIChibHVycmVkICYmIFJFU1VMVF9TVEFSVFMuaGFzKHN0YXJ0KSAmJiAhaGFzSW5kaWNhdG9ySGVhZCh0b2tlbnMsIGNsYXVzZS5tYWluKSkgcmV0dXJuIHRydWU7XG4gIGlmIChibHVycmVkICYmIGNvbnRlbnQgPD0gMyAmJiBxdWFudGl0aWVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIHRydWU7XG4gIHJldHVybiBSRVNVTFRfU1RBUlRTLmhhcyhzdGFydCkgJiYgY29udGVudCA8PSAzICYmIHF1YW50aXRpZXMubGVuZ3RoID09PSAwICYmICFoYXNJbmRpY2F0b3JIZWFkKHRva2VucywgY2xhdXNlLm1haW4pO1xufVxuXG4vKiogXCJBZ2VuY2llcyBhcmUgZW1wb3dlcmVkIHRvIG1haW50YWluIGEgaGlnaCBsZXZlbCBvZiBzZWN1cml0eVwiOiBhIHN0YXRlIG9mIGFmZmFpcnMsIGluIHByYWlzZSBvbmx5LiAqL1xuZnVuY3Rpb24gaXNNZXJlU3RhdGUoeyB0b2tlbnMsIGNsYXVzZSwgcXVhbnRpdGllcywgdGltZXMsIGZpZWxkcyB9OiBKdWRnZWQpOiBib29sZWFuIHtcbiAgaWYgKGRlZmluaXRlVGFyZ2V0KGZpZWxkcykpIHJldHVybiBmYWxzZTtcbiAgaWYgKCEvXig/OnN0YXRlfHByZXNlbnR8bWF5YmV8cGFzdCkkLy50ZXN0KGNsYXVzZS5tb29kKSB8fCBxdWFudGl0aWVzLmxlbmd0aCA+IDAgfHwgdGltZXMubGVuZ3RoID4gMCkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gKFxuICAgIHRva2Vucy5zb21lKFxuICAgICAgKHQpID0+XG4gICAgICAgIFVOTUVBU1VSQUJMRS5oYXModC5sb3dlcikgfHxcbiAgICAgICAgVU5DT1VOVEFCTEUuaGFzKHQubG93ZXIpIHx8XG4gICAgICAgICh2ZXJiT2YodC5sb3dlcik/LmRpcmVjdGluZyA9PT0gdHJ1ZSAmJiB2ZXJiT2YodC5sb3dlcik/LmZvcm0gPT09ICdiYXNlJyAmJiB0Lmxvd2VyICE9PSAnZW5zdXJlJyksXG4gICAgKSAmJiAhdG9rZW5zLnNvbWUoKHQpID0+IElORElDQVRPUl9IRUFEUy5oYXModC5sb3dlcikgJiYgdC5sb3dlciAhPT0gJ2xldmVsJylcbiAgKTtcbn1cblxuLyoqIFwiR3Jvd3RoIGluIHRoZSB1c2Ugb2Ygb3BlbiBzb2Z0d2FyZVwiIHdpdGggbm8gZmlndXJlLiAqL1xuY29uc3QgaXNNZXJlR3Jvd3RoID0gKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgbWFpbjogbnVtYmVyKTogYm9vbGVhbiA9PlxuICAvXig/Omdyb3d0aHxpbXByb3ZlbWVudHxyaXNlfHByb2dyZXNzKSQvLnRlc3QobG93ZXJBdCh0b2tlbnMsIG1haW4pKSAmJlxuICAhdG9rZW5zLnNsaWNlKG1haW4gKyAxLCBtYWluICsgNikuc29tZSgodCkgPT4gL14oPzpudW1iZXJ8c2hhcmV8cmF0ZXxwZXJjZW50YWdlfHByb3BvcnRpb258YW1vdW50KSQvLnRlc3QodC5sb3dlcikpO1xuXG5mdW5jdGlvbiBoYXNJbmRpY2F0b3JIZWFkKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgbWFpbjogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGZvciAobGV0IGkgPSBtYWluOyBpIDwgbWFpbiArIDU7IGkrKylcbiAgICBpZiAoSU5ESUNBVE9SX0hFQURTLmhhcyhsb3dlckF0KHRva2VucywgaSkpICYmIC9eKD86b2Z8aW58cGVyfGZvcikkLy50ZXN0KGxvd2VyQXQodG9rZW5zLCBpICsgMSkpKSByZXR1cm4gdHJ1ZTtcbiAgcmV0dXJuIGZhbHNlO1xufVxuXG4vKiogV29yZHMgd2l0aCBtZWFuaW5nOiBubyBhcnRpY2xlcywgcHJlcG9zaXRpb25zLCBtYXJrcy4gKi9cbmZ1bmN0aW9uIGNvdW50Q29udGVudCh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGZyb206IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBjb3VudCA9IDA7XG4gIGZvciAobGV0IGkgPSBmcm9tOyBpIDwgdG9rZW5zLmxlbmd0aDsgaSsrKSBpZiAodG9rZW5zW2ldIS5raW5kICE9PSAnbWFyaycgJiYgdG9rZW5zW2ldIS5sb3dlci5sZW5ndGggPiAzKSBjb3VudCsrO1xuICByZXR1cm4gY291bnQ7XG59XG5cbi8qKiBUaGUgZG9pbmcgaXMgYSBtZXJlIGRpcmVjdGlvbiAoXCJzdHJlbmd0aGVuXCIsIFwicHJvbW90ZVwiKSBhbmQgbm8gZGVsaXZlcmFibGUgZm9sbG93cyBjbG9zZSBiZWhpbmQuICovXG5mdW5jdGlvbiBpc1ZhZ3VlRG9pbmcoeyB0b2tlbnMsIGNsYXVzZSB9OiBKdWRnZWQpOiBib29sZWFuIHtcbiAgY29uc3QgdmVyYiA9IGNsYXVzZS5hY3Rpb24gPz8gdmVyYk9mKGxvd2VyQXQodG9rZW5zLCBjbGF1c2UudmVyYikpO1xuICBjb25zdCBpc0RlZWQgPVxuICAgIGNsYXVzZS5tb29kID09PSAnZGVlZCcgJiZcbiAgICAvXig/OnByb21vdGlvbnxlbmNvdXJhZ2VtZW50fHN0cmVuZ3RoZW5pbmd8aW1wcm92ZW1lbnR8ZW5oYW5jZW1lbnR8c3VwcG9ydHxmYWNpbGl0YXRpb258c3RpbXVsYXRpb258ZXhwYW5zaW9ufGV4dGVuc2lvbnxjb29yZGluYXRpb24pJC8udGVzdChcbiAgICAgIGxvd2VyQXQodG9rZW5zLCBjbGF1c2UudmVyYiksXG4gICAgKTtcbiAgLy8gXCJFbnN1cmUgY2xvc2UgY29vcGVyYXRpb25cIiBlbnN1cmVzIG5vdGhpbmcgdGhhdCBjb3VsZCBiZSBsb29rZWQgYXQuXG4gIGNvbnN0IGFmdGVyID0gdG9rZW5zLnNsaWNlKGNsYXVzZS52ZXJiICsgMSwgY2xhdXNlLnZlcmIgKyA0KTtcbiAgaWYgKFxuICAgIHZlcmI/LmJhc2UgPT09ICdlbnN1cmUnICYmXG4gICAgYWZ0ZXIuc29tZSgodCkgPT4gVU5DT1VOVEFCTEUuaGFzKHQubG93ZXIpKSAmJlxuICAgICFhZnRlci5zb21lKCh0KSA9PiBERUxJVkVSQUJMRVMuaGFzKHQubG93ZXIpKVxuICApXG4gICAgcmV0dXJuIHRydWU7XG4gIHJldHVybiBpc0RlZWQgfHwgKGNsYXVzZS5tb29kICE9PSAnZGVlZCcgJiYgdmVyYiAhPT0gdW5kZWZpbmVkICYmIHZlcmIuZGlyZWN0aW5nICYmIHZlcmIuYmFzZSAhPT0gJ2Vuc3VyZScpO1xufVxuXG4vLyBcdTI1MDBcdTI1MDAgTSBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcblxuLyoqIEEgbnVtYmVyIHdpdGggaXRzIHVuaXQsIGFuIGluZGljYXRvciwgYSBkZWxpdmVyYWJsZSB0aGF0IGlzIHRoZXJlIG9yIG5vdC4gKi9cbmZ1bmN0aW9uIGp1ZGdlTWVhc3VyYWJsZShqdWRnZWQ6IEp1ZGdlZCwgdGFyZ2V0OiBFYXJuZWQgfCBudWxsKTogRWFybmVkIHwgbnVsbCB7XG4gIGNvbnN0IHsgdG9rZW5zLCBjbGF1c2UsIHF1YW50aXRpZXMsIGtpbmQgfSA9IGp1ZGdlZDtcbiAgY29uc3QgY291bnRlZCA9IHF1YW50aXRpZXMuZmluZCgocSkgPT4gcS5raW5kICE9PSAnb3RoZXInIHx8IHEudGhyZXNob2xkKTtcbiAgaWYgKGNvdW50ZWQpIHJldHVybiBzcGFuKHRva2VucywgY291bnRlZC5maXJzdCwgY291bnRlZC5sYXN0KTtcbiAgaWYgKGtpbmQgPT09ICdrcGknKSByZXR1cm4gbWVhc3VyYWJsZVN0YXRlKGp1ZGdlZCwgdGFyZ2V0KSA/PyBtZWFzdXJlZEJ5VGFyZ2V0KGp1ZGdlZCwgdGFyZ2V0KTtcbiAgaWYgKGlzVmFndWVEb2luZyhqdWRnZWQpKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIGRlbGl2ZXJhYmxlKHRva2VucywgY2xhdXNlKTtcbn1cblxuLyoqIEEgcm93IHdob3NlIHRhcmdldCBjZWxsIGhvbGRzIGEgdmFsdWUgY2FuIGJlIG1lYXN1cmVkLCBob3dldmVyIGl0cyBpbmRpY2F0b3IgaXMgcHV0LiAqL1xuZnVuY3Rpb24gbWVhc3VyZWRCeVRhcmdldCh7IHRva2VucywgZmllbGRzIH06IEp1ZGdlZCwgdGFyZ2V0OiBFYXJuZWQgfCBudWxsKTogRWFybmVkIHwgbnVsbCB7XG4gIGNvbnN0IGhhc1VuaXQgPSAvXFxkfHllc3xhZG9wdHxhcHByb3Z8cHVibGlzaC9pLnRlc3QoZmllbGRzLnRhcmdldD8udGV4dCA/PyAnJyk7XG4gIHJldHVybiB0YXJnZXQgJiYgaGFzVW5pdCAmJiAhdG9rZW5zLnNvbWUoKHQpID0+IFVOQ09VTlRBQkxFLmhhcyh0Lmxvd2VyKSkgPyB0YXJnZXQgOiBudWxsO1xufVxuXG5mdW5jdGlvbiBtZWFzdXJhYmxlU3RhdGUoanVkZ2VkOiBKdWRnZWQsIHRhcmdldDogRWFybmVkIHwgbnVsbCk6IEVhcm5lZCB8IG51bGwge1xuICBjb25zdCB7IHRva2VucywgY2xhdXNlLCBxdWFudGl0aWVzIH0gPSBqdWRnZWQ7XG4gIGNvbnN0IHsgbWFpbiB9ID0gY2xhdXNlO1xuICBpZiAoaXNNZXJlU3RhdGUoanVkZ2VkKSB8fCBpc01lcmVHcm93dGgodG9rZW5zLCBtYWluKSkgcmV0dXJuIG51bGw7XG4gIGlmIChVTkNPVU5UQUJMRS5oYXMobG93ZXJBdCh0b2tlbnMsIG1haW4pKSAmJiBxdWFudGl0aWVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGhlYWQgPSBoZWFkSW5kZXgodG9rZW5zLCBtYWluKTtcbiAgY29uc3QgcXVhbGl0aWVzID0gdG9rZW5zLmZpbmRJbmRleCgodCkgPT4gVU5NRUFTVVJBQkxFLmhhcyh0Lmxvd2VyKSk7XG4gIGNvbnN0IGJsdXJyZWQgPSB0b2tlbnMuZmluZEluZGV4KCh0KSA9PiBVTkNPVU5UQUJMRS5oYXModC5sb3dlcikpO1xuICBpZiAoaGVhZCA+PSAwKSB7XG4gICAgY29uc3QgZGlyZWN0ID1cbiAgICAgIC9eKD86bnVtYmVyfG51bWJlcnN8cGVyY2VudGFnZXxwZXJjZW50fHByb3BvcnRpb258c2hhcmV8cmF0aW98cmF0ZXxjb3VudHxhbW91bnR8dm9sdW1lfHZhbHVlfGNvc3R8Y29zdHN8dGltZXxpbmRleHxzY29yZXxyYW5rfHJhbmtpbmcpJC8udGVzdChcbiAgICAgICAgbG93ZXJBdCh0b2tlbnMsIGhlYWQpLFxuICAgICAgKTtcbiAgICByZXR1cm4gYmx1cnJlZCA+PSAwICYmIGJsdXJyZWQgPD0gaGVhZCArIDQgJiYgIWRpcmVjdCA/IG51bGwgOiBzcGFuKHRva2VucywgbWFpbiwgaGVhZCk7XG4gIH1cbiAgaWYgKHF1YWxpdGllcyA+PSAwIHx8IChibHVycmVkID49IDAgJiYgcXVhbnRpdGllcy5sZW5ndGggPT09IDAgJiYgUkVTVUxUX1NUQVJUUy5oYXMobG93ZXJBdCh0b2tlbnMsIG1haW4pKSkpXG4gICAgcmV0dXJuIG51bGw7XG4gIGlmIChSRVNVTFRfU1RBUlRTLmhhcyhsb3dlckF0KHRva2VucywgbWFpbikpKSB7XG4gICAgY29uc3QgdGhpbmdzID0gdG9rZW5zLmZpbmRJbmRleCgodCwgaSkgPT4gaSA+IG1haW4gJiYgKC9bXnN1XXMkLy50ZXN0KHQubG93ZXIpIHx8IElORElDQVRPUl9IRUFEUy5oYXModC5sb3dlcikpKTtcbiAgICByZXR1cm4gdGhpbmdzID4gMCAmJiB0aGluZ3MgPD0gbWFpbiArIDQgPyBzcGFuKHRva2VucywgbWFpbiwgdGhpbmdzKSA6IG51bGw7XG4gIH1cbiAgY29uc3QgYWJzdHJhY3QgPSB0b2tlbnMuZmluZEluZGV4KCh0KSA9PlxuICAgIC9eKD86Y29ycnVwdGlvbnxjcmltZXxjeWJlcmNyaW1lfGRlcGVuZGVuY2V8cmlza3xyaXNrc3x0aHJlYXRzKSQvLnRlc3QodC5sb3dlciksXG4gICk7XG4gIGlmIChhYnN0cmFjdCA+PSAwICYmIGFic3RyYWN0IDwgbWFpbiArIDQpIHJldHVybiBudWxsO1xuICByZXR1cm4gdGFyZ2V0ID8/IHNwYW4odG9rZW5zLCBtYWluLCB0b2tlbnMubGVuZ3RoIC0gMSk7XG59XG5cbi8qKiBJbmRleCBvZiB0aGUgaW5kaWNhdG9yIG5vdW4gdGhhdCBvcGVucyB0aGUgdGV4dCwgb3IgLTEuICovXG5mdW5jdGlvbiBoZWFkSW5kZXgodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBtYWluOiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgaSA9IG1haW47XG4gIHdoaWxlIChIRUFEX0FESkVDVElWRVMuaGFzKGxvd2VyQXQodG9rZW5zLCBpKSkpIGkrKztcbiAgZm9yIChsZXQgaiA9IGk7IGogPCBpICsgNDsgaisrKSB7XG4gICAgY29uc3QgbG93ZXIgPSBsb3dlckF0KHRva2Vucywgaik7XG4gICAgaWYgKElORElDQVRPUl9IRUFEUy5oYXMobG93ZXIpIHx8IGxvd2VyID09PSAnJScpIHJldHVybiBqO1xuICAgIGlmICgvXig/Om9mfGlufGZvcnx0aGV8dG98YnkpJC8udGVzdChsb3dlcikpIHJldHVybiAtMTtcbiAgfVxuICByZXR1cm4gLTE7XG59XG5cbi8qKiBcIkVzdGFibGlzaCBhIGN5YmVyIHNlY3VyaXR5IGNlbnRyZVwiOiBhIHRoaW5nIHRoYXQgaXMgdGhlcmUgb3Igbm90LCBjbG9zZSBiZWhpbmQgdGhlIHZlcmIsIHdpdGhvdXQgbWVyZSBwcmFpc2UuICovXG5mdW5jdGlvbiBkZWxpdmVyYWJsZSh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGNsYXVzZTogQ2xhdXNlKTogUmFuZ2UgfCBudWxsIHtcbiAgY29uc3QgYmFja3dhcmRzID0gY2xhdXNlLnBhc3NpdmUgfHwgY2xhdXNlLnZlcmIgPCAwO1xuICBjb25zdCBmcm9tID0gYmFja3dhcmRzID8gY2xhdXNlLm1haW4gOiBjbGF1c2UudmVyYiArIDE7XG4gIGNvbnN0IHRvID0gYmFja3dhcmRzICYmIGNsYXVzZS52ZXJiID4gMCA/IGNsYXVzZS52ZXJiIDogTWF0aC5taW4odG9rZW5zLmxlbmd0aCwgZnJvbSArIDI0KTtcbiAgbGV0IHByYWlzZWQgPSBmYWxzZTtcbiAgZm9yIChsZXQgaSA9IGZyb207IGkgPCB0bzsgaSsrKSB7XG4gICAgY29uc3QgeyBsb3dlciB9ID0gdG9rZW5zW2ldITtcbiAgICBpZiAoL14oPzpyb2J1c3R8YWRlcXVhdGV8ZWZmZWN0aXZlfHN1ZmZpY2llbnR8YXBwcm9wcmlhdGV8cHJvcGVyfHN1aXRhYmxlKSQvLnRlc3QobG93ZXIpKSBwcmFpc2VkID0gdHJ1ZTtcbiAgICBpZiAoXG4gICAgICBpID4gZnJvbSArIDEgJiZcbiAgICAgICEobG93ZXIgPT09ICd0bycgJiYgL14oPzphZGR8Y29ubmVjdHxsaW5rfHN1Ym1pdHxwcmVzZW50fGV4dGVuZCkvLnRlc3QoY2xhdXNlLmFjdGlvbj8uYmFzZSA/PyAnJykpICYmXG4gICAgICAvXig/Om9ufGFib3V0fHRoYXR8d2hpY2h8dG98dGhyb3VnaHxhY3Jvc3N8YmV0d2VlbnxzbykkLy50ZXN0KGxvd2VyKVxuICAgIClcbiAgICAgIGJyZWFrO1xuICAgIGlmIChsb3dlciA9PT0gJ21lYXN1cmVzJyAmJiAvXig/OnBlcmZvcm1hbmNlfHN1Y2Nlc3N8cHJvZ3Jlc3MpJC8udGVzdChsb3dlckF0KHRva2VucywgaSAtIDEpKSlcbiAgICAgIHJldHVybiBzcGFuKHRva2VucywgaSAtIDEsIGkpO1xuICAgIGlmICghcHJhaXNlZCAmJiAoREVMSVZFUkFCTEVTLmhhcyhsb3dlcikgfHwgKEJPRElFUy5oYXMobG93ZXIpICYmIGxvd2VyICE9PSAnc2VjdXJpdHknKSkpXG4gICAgICByZXR1cm4gc3Bhbih0b2tlbnMsIGZyb20sIGkpO1xuICB9XG4gIGNvbnN0IGNoZWNrYWJsZSA9IGNsYXVzZS5hY3Rpb24gIT09IHVuZGVmaW5lZCAmJiBDSEVDS0FCTEUuaGFzKGNsYXVzZS5hY3Rpb24uYmFzZSkgJiYgIXByYWlzZWQ7XG4gIHJldHVybiBjaGVja2FibGUgPyBzcGFuKHRva2VucywgY2xhdXNlLnZlcmIsIE1hdGgubWluKHRva2Vucy5sZW5ndGggLSAxLCBjbGF1c2UudmVyYiArIDIpKSA6IG51bGw7XG59XG5cbi8vIFx1MjUwMFx1MjUwMCBUYXJnZXQgXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXG5cbmZ1bmN0aW9uIGp1ZGdlVGFyZ2V0KGp1ZGdlZDogSnVkZ2VkKTogRWFybmVkIHwgbnVsbCB7XG4gIGNvbnN0IHsgdGV4dCwgbWFpbiwgdG9rZW5zLCBjbGF1c2UsIHF1YW50aXRpZXMsIGZpZWxkcywga2luZCB9ID0ganVkZ2VkO1xuICBjb25zdCBmaWVsZCA9IGRlZmluaXRlVGFyZ2V0KGZpZWxkcyk7XG4gIGlmIChmaWVsZCkgcmV0dXJuIGZpZWxkLmF0O1xuICBjb25zdCBpc1ZhbHVlID0gKHE6IFF1YW50aXR5KTogYm9vbGVhbiA9PlxuICAgIC9eKD86cGVyY2VudHxjb3VudHxtb25leXxkdXJhdGlvbikkLy50ZXN0KHEua2luZCkgfHwgcS50aHJlc2hvbGQgfHwga2luZCA9PT0gJ2twaSc7XG4gIC8vIE9mIFwiZnJvbSAxNCAlIHRvIDMwICVcIiB0aGUgc2Vjb25kIGlzIHRoZSB0YXJnZXQuXG4gIGNvbnN0IHJlYWNoZWQgPSBxdWFudGl0aWVzLmZpbmQoKHEpID0+IGlzVmFsdWUocSkgJiYgbG93ZXJBdCh0b2tlbnMsIHEuZmlyc3QgLSAxKSA9PT0gJ3RvJyk7XG4gIGNvbnN0IHZhbHVlID0gcmVhY2hlZCA/PyBxdWFudGl0aWVzLmZpbmQoaXNWYWx1ZSk7XG4gIGlmICh2YWx1ZSAmJiAhaXNJbmRpY2F0b3JVbml0KHRva2VucywgY2xhdXNlLCB2YWx1ZSkpIHJldHVybiB7IHN0YXJ0OiB2YWx1ZS5zdGFydCwgZW5kOiB2YWx1ZS5lbmQgfTtcbiAgY29uc3Qgc2VudGVuY2UgPSB0ZXh0LnNsaWNlKG1haW4uc3RhcnQsIG1haW4uZW5kKTtcbiAgY29uc3QgZG91YmxpbmcgPSB0b2tlbnMuZmluZEluZGV4KFxuICAgICh0LCBpKSA9PiBpID49IGNsYXVzZS5tYWluICYmIC9eKD86ZG91Ymx8dHJpcGx8aGFsdikoPzplfGVzfGVkfGluZykkLy50ZXN0KHQubG93ZXIpLFxuICApO1xuICBpZiAoZG91YmxpbmcgPj0gMCkgcmV0dXJuIHNwYW4odG9rZW5zLCBkb3VibGluZywgZG91YmxpbmcpO1xuICBjb25zdCBtaW5pbXVtID1cbiAgICAvXFxiKD86YXQgbGVhc3R8bm8gbGVzcyB0aGFufG1pbmltdW0gb2YpICg/Om9uY2V8dHdpY2V8YmktP2FubnVhbGx5fGFubnVhbGx5fG1vbnRobHl8cXVhcnRlcmx5fHllYXJseXxldmVyeXxvbmV8YW4/KSg/OiAoPzphfHBlcnxldmVyeXxlYWNofGluIGEpPyA/XFx3ezEsMTJ9KT8vaS5leGVjKFxuICAgICAgc2VudGVuY2UsXG4gICAgKSA/PyAvXFxiMjQgP1sveFx1MDBEN10gPzdcXGJ8XFxiMjRbIC1daG91cnM/ICg/OmEgZGF5fHNlcnZpY2V8YmFzaXMpL2kuZXhlYyhzZW50ZW5jZSk7XG4gIGlmIChtaW5pbXVtKSByZXR1cm4geyBzdGFydDogbWFpbi5zdGFydCArIG1pbmltdW0uaW5kZXgsIGVuZDogbWFpbi5zdGFydCArIG1pbmltdW0uaW5kZXggKyBtaW5pbXVtWzBdLmxlbmd0aCB9O1xuICByZXR1cm4gZW5kVGFyZ2V0KGp1ZGdlZCk7XG59XG5cbi8qKiBcIjkwICVcIiwgXCJ5ZXNcIiwgXCJhbGwgbWluaXN0cmllc1wiLCBcImFkb3B0ZWRcIjsgXCJzaWduaWZpY2FudGx5IGluY3JlYXNlXCIgaXMgbm8gdmFsdWUuICovXG5mdW5jdGlvbiBkZWZpbml0ZVRhcmdldChmaWVsZHM6IEZpZWxkcyk6IEZpZWxkVmFsdWUgfCBudWxsIHtcbiAgY29uc3QgZmllbGQgPSBmaWxsZWQoZmllbGRzLnRhcmdldCk7XG4gIGNvbnN0IGRlZmluaXRlID1cbiAgICAvXFxkfCV8XFxiKD86eWVzfGFsbHxldmVyeXxub25lfHplcm98bm98b25lfHR3b3x0aHJlZXxmb3VyfGZpdmV8c2l4fHRlbnx0d2ljZXxkb3VibGVkP3xoYWx2ZWQ/fHRyaXBsZWQ/fGluICg/OnBsYWNlfGZvcmNlfG9wZXJhdGlvbikpXFxifFxcdyg/OmVkfGxpc2hlZHxwdGVkKVxcYi9pO1xuICByZXR1cm4gZmllbGQgJiYgZGVmaW5pdGUudGVzdChmaWVsZC50ZXh0KSAmJiAhL15zaWduaWZpY2FudHxec3Vic3RhbnRpYWwvaS50ZXN0KGZpZWxkLnRleHQpID8gZmllbGQgOiBudWxsO1xufVxuXG4vKiogXCJOdW1iZXIgb2YgaG91c2Vob2xkcyB3aXRoID4zMCBNYnBzXCI6IHRoZSBudW1iZXIgYmVsb25ncyB0byB0aGUgdW5pdCB0aGF0IGlzIGNvdW50ZWQuICovXG5mdW5jdGlvbiBpc0luZGljYXRvclVuaXQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBjbGF1c2U6IENsYXVzZSwgcTogUXVhbnRpdHkpOiBib29sZWFuIHtcbiAgY29uc3QgaGVhZCA9IGhlYWRJbmRleCh0b2tlbnMsIGNsYXVzZS5tYWluKTtcbiAgaWYgKGhlYWQgPCAwIHx8IHEuZmlyc3QgPCBoZWFkKSByZXR1cm4gZmFsc2U7XG4gIC8vIFwib2YgXHUyMEFDIDQwMCBtaWxsaW9uXCI6IHRoZSBjdXJyZW5jeSBzdGFuZHMgYmV0d2Vlbi5cbiAgY29uc3QgYXQgPSAvXltcdTIwQUMkXHUwMEEzXSQvLnRlc3QobG93ZXJBdCh0b2tlbnMsIHEuZmlyc3QgLSAxKSkgPyBxLmZpcnN0IC0gMSA6IHEuZmlyc3Q7XG4gIGNvbnN0IGJlZm9yZSA9IGxvd2VyQXQodG9rZW5zLCBhdCAtIDEpO1xuICAvLyBcIk51bWJlciBvZiBsaW5rcyBvZiBtb3JlIHRoYW4gMzAgTWJwc1wiOiB0aGUgdmFsdWUgc2F5cyB3aGljaCBsaW5rcy5cbiAgaWYgKGJlZm9yZSA9PT0gJ29mJyAmJiAvXig/Om51bWJlcnM/fHBlcmNlbnRhZ2V8c2hhcmV8cHJvcG9ydGlvbikkLy50ZXN0KGxvd2VyQXQodG9rZW5zLCBoZWFkKSkpIHJldHVybiB0cnVlO1xuICBjb25zdCB0d28gPSBsb3dlckF0KHRva2VucywgYXQgLSAyKTtcbiAgcmV0dXJuICEoXG4gICAgcS5raW5kID09PSAncGVyY2VudCcgfHxcbiAgICAvXig/OnRvcHxmaXJzdHx0b3xieXw6fD18YXR8b2Z8ZnJvbXxcXHwpJC8udGVzdChiZWZvcmUpIHx8XG4gICAgL14oPzp0b3xieXw6fD18cmVhY2hlcykkLy50ZXN0KHR3bylcbiAgKTtcbn1cblxuLyoqIFwiYWxsXCIsIFwiZXZlcnlcIiBhcyB3aGF0IGlzIHJlYWNoZWQsIG9yIGEgc3RhdGUgdGhhdCBpcyB0aGVyZSBvciBub3QuICovXG5mdW5jdGlvbiBlbmRUYXJnZXQoanVkZ2VkOiBKdWRnZWQpOiBSYW5nZSB8IG51bGwge1xuICBjb25zdCB7IHRva2VucywgY2xhdXNlLCBraW5kIH0gPSBqdWRnZWQ7XG4gIGNvbnN0IHsgbWFpbiB9ID0gY2xhdXNlO1xuICBjb25zdCBzdGFydCA9IGxvd2VyQXQodG9rZW5zLCBtYWluKTtcbiAgaWYgKGtpbmQgPT09ICdrcGknKSB7XG4gICAgaWYgKC9eKD86YWxsfGV2ZXJ5fGVhY2h8emVyb3xubykkLy50ZXN0KHN0YXJ0KSkgcmV0dXJuIHNwYW4odG9rZW5zLCBtYWluLCBtYWluKTtcbiAgICBjb25zdCBmb3JBbGwgPSB0b2tlbnMuZmluZEluZGV4KFxuICAgICAgKHQsIGkpID0+IC9eKD86YWxsfGV2ZXJ5b25lfGV2ZXJ5KSQvLnRlc3QodC5sb3dlcikgJiYgL14oPzpmb3J8Ynl8dG98aW58b2YpJC8udGVzdChsb3dlckF0KHRva2VucywgaSAtIDEpKSxcbiAgICApO1xuICAgIGlmIChmb3JBbGwgPiAwICYmIGhlYWRJbmRleCh0b2tlbnMsIG1haW4pIDwgMCkgcmV0dXJuIHNwYW4odG9rZW5zLCBmb3JBbGwgLSAxLCBmb3JBbGwpO1xuICAgIGlmIChoZWFkSW5kZXgodG9rZW5zLCBtYWluKSA+PSAwIHx8IFJFU1VMVF9TVEFSVFMuaGFzKHN0YXJ0KSB8fCBpc01lcmVTdGF0ZShqdWRnZWQpKSByZXR1cm4gbnVsbDtcbiAgICBjb25zdCBzdGF0ZSA9IHRva2Vucy5maW5kSW5kZXgoKHQsIGkpID0+IGkgPiBtYWluICYmIEVORF9TVEFURVMuaGFzKHQubG93ZXIpKTtcbiAgICBpZiAoc3RhdGUgPiAwKSByZXR1cm4gc3Bhbih0b2tlbnMsIHN0YXRlLCBzdGF0ZSk7XG4gICAgY29uc3QgcGxhY2UgPSB0b2tlbnMuZmluZEluZGV4KFxuICAgICAgKHQsIGkpID0+IHQubG93ZXIgPT09ICdpbicgJiYgL14oPzpwbGFjZXxvcGVyYXRpb258Zm9yY2UpJC8udGVzdChsb3dlckF0KHRva2VucywgaSArIDEpKSxcbiAgICApO1xuICAgIHJldHVybiBwbGFjZSA+IDAgPyBzcGFuKHRva2VucywgcGxhY2UsIHBsYWNlICsgMSkgOiBudWxsO1xuICB9XG4gIGNvbnN0IGd1YXJhbnRlZWQgPSB0b2tlbnMuZmluZEluZGV4KCh0LCBpKSA9PiAvXmd1YXJhbnRlZSg/OnN8ZCk/JC8udGVzdCh0Lmxvd2VyKSAmJiBpID4gbWFpbik7XG4gIHJldHVybiBndWFyYW50ZWVkID4gMCA/IHNwYW4odG9rZW5zLCBndWFyYW50ZWVkLCBndWFyYW50ZWVkKSA6IG51bGw7XG59XG5cbi8qKiBcIkNvcnJ1cHRpb24gZWxpbWluYXRlZFwiOiBhbiBlbmQgdGhhdCBpcyBkZWZpbml0ZSBldmVuIHdoZXJlIG5vYm9keSBjb3VsZCBtZWFzdXJlIGl0LiAqL1xuZnVuY3Rpb24gaXNEZWZpbml0ZUVuZCh7IHRva2VucywgY2xhdXNlLCBraW5kIH06IEp1ZGdlZCk6IGJvb2xlYW4ge1xuICBpZiAoa2luZCAhPT0gJ2twaScgJiYga2luZCAhPT0gJ2FjdGlvbicpIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIHRva2Vucy5zb21lKFxuICAgICh0LCBpKSA9PlxuICAgICAgaSA+PSBjbGF1c2UubWFpbiAmJiAvXig/OmVsaW1pbmF0ZWQ/fGVyYWRpY2F0ZWQ/fGd1YXJhbnRlZWQ/fGd1YXJhbnRlZXN8YWxsfHplcm98ZXF1aXBwZWQpJC8udGVzdCh0Lmxvd2VyKSxcbiAgKTtcbn1cblxuLy8gXHUyNTAwXHUyNTAwIFQsIG93bmVyLCBiYXNlbGluZSwgYWJzb2x1dGUgXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXG5cbmZ1bmN0aW9uIGp1ZGdlVGltZSh7IGZpZWxkcywgdGltZXMgfTogSnVkZ2VkKTogRWFybmVkIHwgbnVsbCB7XG4gIGNvbnN0IGRlYWRsaW5lID0gZmlsbGVkKGZpZWxkcy5kZWFkbGluZSk7XG4gIGlmIChkZWFkbGluZSAmJiAvXFxkfGFubnV8bW9udGh8d2Vla3xxdWFydGVyfGRhaWx5fHllYXIvaS50ZXN0KGRlYWRsaW5lLnRleHQpKSByZXR1cm4gZGVhZGxpbmUuYXQ7XG4gIGNvbnN0IGZyZXF1ZW5jeSA9IGZpbGxlZChmaWVsZHMuZnJlcXVlbmN5KTtcbiAgaWYgKGZyZXF1ZW5jeSAmJiBmaW5kVGltZXMoZnJlcXVlbmN5LnRleHQpLmxlbmd0aCA+IDApIHJldHVybiBmcmVxdWVuY3kuYXQ7XG4gIGNvbnN0IHRpbWUgPSB0aW1lc1swXTtcbiAgcmV0dXJuIHRpbWUgPyB7IHN0YXJ0OiB0aW1lLnN0YXJ0LCBlbmQ6IHRpbWUuZW5kIH0gOiBudWxsO1xufVxuXG5mdW5jdGlvbiBqdWRnZU93bmVyKHsgdGV4dCwgbWFpbiwgdG9rZW5zLCBjbGF1c2UsIGZpZWxkcyB9OiBKdWRnZWQpOiBFYXJuZWQgfCBudWxsIHtcbiAgY29uc3QgZmllbGQgPSBmaWxsZWQoZmllbGRzLm93bmVyKTtcbiAgaWYgKGZpZWxkICYmICFuYW1lc05vYm9keShmaWVsZC50ZXh0KSkgcmV0dXJuIGZpZWxkLmF0O1xuICBjb25zdCBicmFja2V0ID0gYnJhY2tldGVkT3duZXIodGV4dC5zbGljZSgwLCBtYWluLmVuZCkpO1xuICBpZiAoYnJhY2tldCkgcmV0dXJuIGJyYWNrZXQ7XG4gIGNvbnN0IHsgdmVyYiwgcGFzc2l2ZSwgbW9vZCB9ID0gY2xhdXNlO1xuICBjb25zdCBpc1N1YmplY3QgPSAobW9vZCA9PT0gJ21vZGFsJyB8fCBtb29kID09PSAncHJlc2VudCcpICYmICFwYXNzaXZlICYmIHZlcmIgPiBjbGF1c2UubWFpbjtcbiAgaWYgKGlzU3ViamVjdCAmJiBuYW1lc0JvZHkodG9rZW5zLCBjbGF1c2UubWFpbiwgdmVyYikpIHJldHVybiBzcGFuKHRva2VucywgY2xhdXNlLm1haW4sIHZlcmIgLSAxKTtcbiAgLy8gXCJyZXBvcnRzIGhhbmRsZWQgYnkgdGhlIENFUlRcIiBtZWFzdXJlcyB0aGUgQ0VSVDsgaXQgbWFrZXMgbm9ib2R5IHJlc3BvbnNpYmxlIGZvciB0aGUgZmlndXJlLlxuICBjb25zdCBjb2xvbiA9IGNsYXVzZS5maXJzdCA+IDAgJiYgdG9rZW5zW2NsYXVzZS5maXJzdCAtIDFdPy50ZXh0ID09PSAnOic7XG4gIGlmIChjb2xvbiAmJiBuYW1lc0JvZHkodG9rZW5zLCAwLCBjbGF1c2UuZmlyc3QgLSAxKSkgcmV0dXJuIHNwYW4odG9rZW5zLCAwLCBjbGF1c2UuZmlyc3QgLSAyKTtcbiAgcmV0dXJuIChtb29kID09PSAnZnJhZ21lbnQnID8gbnVsbCA6IGFnZW50KHRva2VucykpID8/IGFnZW50KHRva2VucywgJ3Jlc3BvbnNpYmlsaXR5Jyk7XG59XG5cbi8qKiBcIkdvdmVybm1lbnRcIiwgXCJhbGwgc3Rha2Vob2xkZXJzXCIsIFwicmVsZXZhbnQgYXV0aG9yaXRpZXNcIjogbm9ib2R5IGluIHBhcnRpY3VsYXIuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZXNOb2JvZHkodGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiAoXG4gICAgaXNQbGFjZWhvbGRlcih0ZXh0KSB8fFxuICAgIC9eKD86dGhlICk/KD86KD86YWxsfHJlbGV2YW50fHZhcmlvdXN8b3RoZXJ8Y29tcGV0ZW50fGNvbmNlcm5lZCkgKSooPzpnb3Zlcm5tZW50fHN0YWtlaG9sZGVycz98YXV0aG9yaXRpZXN8cGFydGllc3xpbnN0aXR1dGlvbnN8b3JnYW5pW3N6XWF0aW9uc3xhZ2VuY2llc3xlbnRpdGllc3xzdGF0ZXxhY3RvcnN8ZXZlcnlvbmV8ZXZlcnlib2R5KSQvaS50ZXN0KFxuICAgICAgdGV4dC50cmltKCksXG4gICAgKVxuICApO1xufVxuXG4vKiogXCJ3aWxsIGJlIGxlZCBieSB0aGUgTWluaXN0cnkgb2YgXHUyMDI2XCIsIFwidW5kZXIgdGhlIHJlc3BvbnNpYmlsaXR5IG9mIHRoZSBOQ1NDXCIsIFwiUmVzcG9uc2libGU6IFx1MjAyNlwiLiAqL1xuZnVuY3Rpb24gYWdlbnQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBrZXk6ICdieScgfCAncmVzcG9uc2liaWxpdHknID0gJ2J5Jyk6IFJhbmdlIHwgbnVsbCB7XG4gIGZvciAobGV0IGkgPSAxOyBpIDwgdG9rZW5zLmxlbmd0aCAtIDE7IGkrKykge1xuICAgIGNvbnN0IHsgbG93ZXIgfSA9IHRva2Vuc1tpXSE7XG4gICAgaWYgKGtleSA9PT0gJ2J5Jykge1xuICAgICAgaWYgKGxvd2VyICE9PSAnYnknIHx8IHZlcmJPZihsb3dlckF0KHRva2VucywgaSAtIDEpKT8uZm9ybSAhPT0gJ2VkJykgY29udGludWU7XG4gICAgfSBlbHNlIGlmIChcbiAgICAgICEvXig/OnJlc3BvbnNpYmlsaXR5fGxlYWRlcnNoaXB8bGVhZHxhdXNwaWNlc3xyZXNwb25zaWJsZSkkLy50ZXN0KGxvd2VyKSB8fFxuICAgICAgIS9eKD86b2Z8OnxsaWVzfGlzKSQvLnRlc3QobG93ZXJBdCh0b2tlbnMsIGkgKyAxKSlcbiAgICApXG4gICAgICBjb250aW51ZTtcbiAgICBjb25zdCB0byA9IE1hdGgubWluKHRva2Vucy5sZW5ndGgsIGkgKyA4KTtcbiAgICBpZiAobmFtZXNCb2R5KHRva2VucywgaSArIDEsIHRvKSkgcmV0dXJuIHNwYW4odG9rZW5zLCBpLCBuYW1lRW5kKHRva2VucywgaSArIDEsIHRvKSk7XG4gIH1cbiAgcmV0dXJuIG51bGw7XG59XG5cbi8qKiBJbmRleCBvZiB0aGUgbGFzdCBjYXBpdGFsaXNlZCB3b3JkIG9yIFwib2ZcIiwgXCJhbmRcIiwgXCJmb3JcIiBiZXR3ZWVuIHRoZW0uICovXG5mdW5jdGlvbiBuYW1lRW5kKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IGxhc3QgPSBmcm9tO1xuICBmb3IgKGxldCBpID0gZnJvbTsgaSA8IHRvOyBpKyspIHtcbiAgICBpZiAoL15cXHB7THV9L3UudGVzdCh0b2tlbnNbaV0hLnRleHQpIHx8IEJPRElFUy5oYXModG9rZW5zW2ldIS5sb3dlcikpIGxhc3QgPSBpO1xuICAgIGVsc2UgaWYgKCEvXig/OnRoZXxvZnxhbmR8Zm9yfG9ufG5hdGlvbmFsKSQvLnRlc3QodG9rZW5zW2ldIS5sb3dlcikpIGJyZWFrO1xuICB9XG4gIHJldHVybiBsYXN0O1xufVxuXG5jb25zdCBCQVNFTElORSA9XG4gIC9cXGJmcm9tICg/OnRoZSAoPzpjdXJyZW50fHByZXNlbnQpICk/KD86Wzw+fl18YWJvdXQgfGFyb3VuZCApP1tcdTIwQUMkXHUwMEEzXT9cXGRbXFxkLixdezAsMTJ9ID8oPzolfHBlcmNlbnR8cGVyIGNlbnQpP3xcXGIoPzpjb21wYXJlZHxyZWxhdGl2ZSkgKD86dG98d2l0aCkgKD86dGhlICk/KD86YmFzZWxpbmV8bGV2ZWx8dmFsdWV8ZmlndXJlfCg/OnllYXIgKT8oPzoxOXwyMClcXGRcXGQpW1xcdyBdezAsMjB9fFxcYmJhc2VsaW5lKD86IHZhbHVlKT8oPzogb2Z8IGlzfDp8IGluICg/OjE5fDIwKVxcZFxcZDo/KT8gP1tcXGQuXSsgPyU/fFxcYig/OmlufGFzIG9mKSAoPzoxOXwyMClcXGRcXGQ6ID9cXGRbXFxkLixdezAsOX18XFxiKD86b3ZlcnxvbnxhZ2FpbnN0fGFib3ZlfGJlbG93fGZyb20pICg/OnRoZSApPyg/OjE5fDIwKVxcZFxcZCAoPzpsZXZlbHM/fGJhc2VsaW5lfGZpZ3VyZXM/fHZhbHVlcz8pfFxcKCg/OjE5fDIwKVxcZFxcZDogP1xcZFtcXGQuLF17MCw5fSA/JT9cXCl8XFxidXAgZnJvbSBcXGRbXFxkLixdezAsOX0vaTtcblxuZnVuY3Rpb24ganVkZ2VCYXNlbGluZSh7IHRleHQsIG1haW4sIGZpZWxkcyB9OiBKdWRnZWQpOiBFYXJuZWQgfCBudWxsIHtcbiAgY29uc3QgZmllbGQgPSBmaWxsZWQoZmllbGRzLmJhc2VsaW5lKTtcbiAgaWYgKGZpZWxkKSByZXR1cm4gZmllbGQuYXQ7XG4gIGNvbnN0IGZvdW5kID0gQkFTRUxJTkUuZXhlYyh0ZXh0LnNsaWNlKG1haW4uc3RhcnQsIG1haW4uZW5kKSk7XG4gIGlmICghZm91bmQgfHwgKC9mcm9tICg/OjE5fDIwKVxcZFxcZC9pLnRlc3QoZm91bmRbMF0pICYmICEvbGV2ZWx8YmFzZWxpbmV8ZmlndXJlfHZhbHVlLy50ZXN0KGZvdW5kWzBdKSkpIHJldHVybiBudWxsO1xuICBjb25zdCBzdGFydCA9IG1haW4uc3RhcnQgKyBmb3VuZC5pbmRleDtcbiAgcmV0dXJuIHsgc3RhcnQsIGVuZDogc3RhcnQgKyBmb3VuZFswXS50cmltRW5kKCkubGVuZ3RoIH07XG59XG5cbi8qKiBaZXJvIGluY2lkZW50cywgYWxsIGNpdGl6ZW5zLCBhIHJlZHVjdGlvbiBieSAxMDAgJSwgZ3VhcmFudGVlZCBjb250aW51aXR5LiAqL1xuZnVuY3Rpb24ganVkZ2VBYnNvbHV0ZSh7IHRleHQsIG1haW4sIHRva2VucywgY2xhdXNlLCBraW5kLCBmaWVsZHMgfTogSnVkZ2VkKTogRWFybmVkIHwgbnVsbCB7XG4gIGNvbnN0IHplcm8gPSAvXig/Onplcm98MHxub25lfG5vKVxcYig/IVsuLF0/XFxkfCA/JT8gPyg/OnRvfG9mfG91dHxbLVx1MjAxM10pKS9pLnRlc3QoZmllbGRzLnRhcmdldD8udGV4dCA/PyAnJyk7XG4gIGlmIChcbiAgICB6ZXJvICYmXG4gICAgL1xcYig/OmluY2lkZW50cz98YXR0YWNrcz98YnJlYWNoKD86ZXMpP3xvdXRhZ2VzP3xpbnRydXNpb25zP3xmYWlsdXJlcz8pXFxiL2kudGVzdCh0ZXh0LnNsaWNlKG1haW4uc3RhcnQsIG1haW4uZW5kKSlcbiAgKVxuICAgIHJldHVybiBmaWVsZHMudGFyZ2V0IS5hdDtcbiAgY29uc3QgZm91bmQgPVxuICAgIC9cXGIoPzplbGltaW5hdCg/OmV8ZXN8ZWR8aW9uIG9mfGluZyl8ZXJhZGljYXQoPzplfGVzfGVkfGlvbiBvZnxpbmcpfHplcm8gKD86XFx3ezEsMjB9ICk/KD86aW5jaWRlbnRzP3xhdHRhY2tzP3xicmVhY2goPzplcyk/fG91dGFnZXM/fGRvd250aW1lfHRvbGVyYW5jZXx2dWxuZXJhYmlsaXRcXHd7MSw0fXxsb3NzKD86ZXMpP3xmYWlsdXJlcz8pfCg/Om5vfHdpdGhvdXQgYW55KSAoPzpzdWNjZXNzZnVsIHxzZXJpb3VzIHxtYWpvciB8Y3JpdGljYWwgKT8oPzppbmNpZGVudHN8YXR0YWNrc3xicmVhY2hlc3xvdXRhZ2VzfGRpc3J1cHRpb25zfGludGVycnVwdGlvbnMpfCg/OmNvbXBsZXRlfHRvdGFsfGFic29sdXRlfGZ1bGx8MTAwID8lfHBlcmZlY3QpICg/OmN5YmVyID8tPyk/KD86c2VjdXJpdHl8cHJvdGVjdGlvbnxzYWZldHkpfGd1YXJhbnRlKD86ZXxlc3xlZHxlaW5nKSAoPzp0aGUgKT8oPzpcXHd7MSwyMH0gKT8oPzpjb250aW51aXR5fHNlY3VyaXR5fHByb3RlY3Rpb258c2FmZXR5fGF2YWlsYWJpbGl0eXxpbnRlZ3JpdHkpfGZ1bGx5IHNlY3VyZXwoPzpieXxvZikgMTAwID8oPzolfHBlcmNlbnR8cGVyIGNlbnQpfCg/OmF2YWlsYWJsZXxhY2Nlc3NpYmxlfGFjY2Vzc3xjb3ZlcmFnZXxwcm92aWRlZHxicm9hZGJhbmR8aW50ZXJuZXQpICg/OmF2YWlsYWJsZSApPyg/OmZvcnx0bykgKD86YWxsfGV2ZXJ5b25lfGV2ZXJ5KXxhbGwgdGhyZWF0c3xhbnkgKD86dGhyZWF0fGF0dGFjaylzPykoPyFcXHcpKD8hICg/OmR1cGxpY2F0fGJhcnJpZXJ8cmVkdW5kYW4pKS9pLmV4ZWMoXG4gICAgICB0ZXh0LnNsaWNlKG1haW4uc3RhcnQsIG1haW4uZW5kKSxcbiAgICApO1xuICBpZiAoZm91bmQgJiYgIS9eb2YgMTAwL2kudGVzdChmb3VuZFswXSkpXG4gICAgcmV0dXJuIHsgc3RhcnQ6IG1haW4uc3RhcnQgKyBmb3VuZC5pbmRleCwgZW5kOiBtYWluLnN0YXJ0ICsgZm91bmQuaW5kZXggKyBmb3VuZFswXS5sZW5ndGggfTtcbiAgY29uc3Qgc3RhcnQgPSBsb3dlckF0KHRva2VucywgY2xhdXNlLm1haW4pO1xuICBpZiAoa2luZCAhPT0gJ2twaScgfHwgISgvXig/OmFsbHxldmVyeXxlYWNoKSQvLnRlc3Qoc3RhcnQpIHx8IGlzSHVuZHJlZCh0b2tlbnMsIGNsYXVzZS5tYWluKSkpIHJldHVybiBudWxsO1xuICBmb3IgKGxldCBpID0gY2xhdXNlLm1haW4gKyAxOyBpIDwgY2xhdXNlLm1haW4gKyA3OyBpKyspIHtcbiAgICBjb25zdCBsb3dlciA9IGxvd2VyQXQodG9rZW5zLCBpKTtcbiAgICBpZiAoL14oPzp3aXRofGlufGJ5fHVzaW5nfHRoYXR8d2hpY2h8c2hhbGx8d2lsbHxoYXZlKSQvLnRlc3QobG93ZXIpKSByZXR1cm4gbnVsbDtcbiAgICBpZiAoRVZFUllCT0RZLmhhcyhsb3dlcikgJiYgIS9eKD86b3JnYW5pc2F0aW9uc3xvcmdhbml6YXRpb25zfG9wZXJhdG9yc3xlbXBsb3llZXMpJC8udGVzdChsb3dlcikpXG4gICAgICByZXR1cm4gc3Bhbih0b2tlbnMsIGNsYXVzZS5tYWluLCBpKTtcbiAgfVxuICByZXR1cm4gbnVsbDtcbn1cblxuY29uc3QgaXNIdW5kcmVkID0gKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgaTogbnVtYmVyKTogYm9vbGVhbiA9PlxuICBsb3dlckF0KHRva2VucywgaSkgPT09ICcxMDAnICYmIGxvd2VyQXQodG9rZW5zLCBpICsgMSkgPT09ICclJztcbiIsICIvKiogV2hhdCBtYWtlcyBhIHRleHQgYSBtZWFzdXJlOiBpbmRpY2F0b3Igbm91bnMsIHZhbHVlcyB0byBiZSByZWFjaGVkLCByZXN1bHRzLCBzdGF0ZXMuICovXG5pbXBvcnQgeyBpc0R1ZSwgdHlwZSBDbGF1c2UgfSBmcm9tICcuL2NsYXVzZS5qcyc7XG5pbXBvcnQgdHlwZSB7IFRpbWVGb3VuZCB9IGZyb20gJy4vZGF0ZXMuanMnO1xuaW1wb3J0IHtcbiAgQkVORUZJQ0lBUklFUyxcbiAgRU5EX1NUQVRFUyxcbiAgRVZFUllCT0RZLFxuICBIRUFEX0FESkVDVElWRVMsXG4gIElORElDQVRPUl9IRUFEUyxcbiAgTUVBU1VSRV9IRUFEUyxcbiAgTk9VTl9PUl9WRVJCLFxuICBSRVNVTFRfU1RBUlRTLFxuICB2ZXJiT2YsXG59IGZyb20gJy4vbGV4aWNvbi5qcyc7XG5pbXBvcnQgeyBuYW1lc0JvZHkgfSBmcm9tICcuL293bmVycy5qcyc7XG5pbXBvcnQgdHlwZSB7IFF1YW50aXR5IH0gZnJvbSAnLi9xdWFudGl0aWVzLmpzJztcbmltcG9ydCB0eXBlIHsgVG9rZW4gfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5cbi8qKiBXaGF0IGBqdWRnZUtpbmRgIG5lZWRzIG9mIGEgdGV4dC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVhZGluZyB7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdG9rZW5zOiByZWFkb25seSBUb2tlbltdO1xuICByZWFkb25seSBjbGF1c2U6IENsYXVzZTtcbiAgcmVhZG9ubHkgcXVhbnRpdGllczogcmVhZG9ubHkgUXVhbnRpdHlbXTtcbiAgLyoqIERlYWRsaW5lcywgcGVyaW9kcyBhbmQgZnJlcXVlbmNpZXMsIGluZGljZXMgaW50byBgdGV4dGAuICovXG4gIHJlYWRvbmx5IHRpbWVzOiByZWFkb25seSBUaW1lRm91bmRbXTtcbiAgLyoqIEhhcyBvbmUgb2YgdGhlbSwgb3IgYSBsYWJlbGxlZCBkZWFkbGluZS4gKi9cbiAgcmVhZG9ubHkgdGltZWQ6IGJvb2xlYW47XG4gIC8qKiBcIktQSTpcIiwgXCJUYXJnZXQ6XCIsIFwiQWN0aW9uOlwiIHN0YW5kIGJlZm9yZSBpdC4gKi9cbiAgcmVhZG9ubHkgbGFiZWw/OiAna3BpJyB8ICdhY3Rpb24nO1xufVxuXG5leHBvcnQgY29uc3QgbG93ZXJBdCA9ICh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGk6IG51bWJlcik6IHN0cmluZyA9PiB0b2tlbnNbaV0/Lmxvd2VyID8/ICcnO1xuXG4vKiogQSBzaGFyZSwgb3IgYSBudW1iZXIgb2YgcGVvcGxlLCBob3VzZWhvbGRzIG9yIGZpcm1zLCB0aGF0IGlzIHRvIGJlIHJlYWNoZWQuICovXG5leHBvcnQgZnVuY3Rpb24gc2V0c1ZvbHVtZSh7IHRva2VucywgcXVhbnRpdGllcywgY2xhdXNlIH06IFJlYWRpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgYnVpbGRzID1cbiAgICAvXig/OmVzdGFibGlzaHxidWlsZHxjcmVhdGV8c2V0fG9wZW58bGF1bmNofGluc3RhbGx8Y29uc3RydWN0fGZvdW5kfGRldmVsb3B8ZXN0YWJsaXNobWVudHxjb25zdHJ1Y3Rpb258Y3JlYXRpb258b3BlbmluZ3xpbnN0YWxsYXRpb258c2V0dGluZykvLnRlc3QoXG4gICAgICBsb3dlckF0KHRva2VucywgY2xhdXNlLnZlcmIpLFxuICAgICk7XG4gIGNvbnN0IHRyYWlucyA9IC9eKD86dHJhaW58ZWR1Y2F0fHRlYWNofHJlYWNofGNlcnRpZnxlcXVpcHxjb25uZWN0fGxpbmt8Y292ZXJ8aW5mb3JtfHNlbnNpdGkpLy50ZXN0KFxuICAgIGxvd2VyQXQodG9rZW5zLCBjbGF1c2UudmVyYiksXG4gICk7XG4gIHJldHVybiBxdWFudGl0aWVzLnNvbWUoKHEpID0+IHtcbiAgICBpZiAocS5raW5kID09PSAncGVyY2VudCcgfHwgKHRyYWlucyAmJiBxLmtpbmQgPT09ICdjb3VudCcgJiYgKHEudmFsdWUgPj0gMTAgfHwgcS50aHJlc2hvbGQpKSkgcmV0dXJuIHRydWU7XG4gICAgaWYgKHEua2luZCAhPT0gJ2NvdW50JykgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGNvdW50ZWQgPSBsb3dlckF0KHRva2VucywgcS5sYXN0KTtcbiAgICByZXR1cm4gKEVWRVJZQk9EWS5oYXMoY291bnRlZCkgfHwgKEJFTkVGSUNJQVJJRVMuaGFzKGNvdW50ZWQpICYmICFidWlsZHMpKSAmJiAocS52YWx1ZSA+PSAxMCB8fCBxLnRocmVzaG9sZCk7XG4gIH0pO1xufVxuXG4vKiogXCJUaGUgcG9ydGFsIHdpbGwgaGFuZGxlIDIgbWlsbGlvbiB0cmFuc2FjdGlvbnNcIjogYSB2b2x1bWUsIHVubGVzcyBhcyBtYW55IHRoaW5ncyBhcmUgYnVpbHQuICovXG5leHBvcnQgZnVuY3Rpb24gd2lsbFJlYWNoVm9sdW1lKHsgdG9rZW5zLCBjbGF1c2UsIHF1YW50aXRpZXMgfTogUmVhZGluZyk6IGJvb2xlYW4ge1xuICBjb25zdCB0cmFpbnMgPSAvXig/OnRyYWlufGVkdWNhdHx0ZWFjaHxyZWFjaHxjZXJ0aWZ8ZXF1aXB8Y29ubmVjdHxsaW5rfGNvdmVyfGluZm9ybXxzZW5zaXRpKS8udGVzdChcbiAgICBjbGF1c2UuYWN0aW9uPy5iYXNlID8/ICcnLFxuICApO1xuICBjb25zdCBieUl0c2VsZiA9XG4gICAgIWNsYXVzZS5wYXNzaXZlICYmXG4gICAgIW5hbWVzQm9keSh0b2tlbnMsIGNsYXVzZS5tYWluLCBjbGF1c2UudmVyYikgJiZcbiAgICAhL14oPzp3ZXxnb3Zlcm5tZW50fHRoZXJlKSQvLnRlc3QobG93ZXJBdCh0b2tlbnMsIGNsYXVzZS52ZXJiIC0gMSkpO1xuICByZXR1cm4gcXVhbnRpdGllcy5zb21lKFxuICAgIChxKSA9PiBxLmtpbmQgPT09ICdjb3VudCcgJiYgcS52YWx1ZSA+PSAxMCAmJiBxLmZpcnN0IDwgY2xhdXNlLnZlcmIgKyA2ICYmICh0cmFpbnMgfHwgKGJ5SXRzZWxmICYmIGlzRHVlKHRva2VucykpKSxcbiAgKTtcbn1cblxuLyoqIFwiSW5jcmVhc2luZyBleHBvcnRzIHRvICQ1MDAgbWlsbGlvblwiLCBcIlJhaXNlIHRoZSBudW1iZXIgb2YgZXhwZXJ0c1wiOiBhIG1lYXN1cmUgaXMgdG8gY2hhbmdlLCBieSBzbyBtdWNoIG9yIGF0IGFsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGFuZ2VzTWVhc3VyZSh7IHRva2VucywgY2xhdXNlLCBxdWFudGl0aWVzIH06IFJlYWRpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgdmVyYiA9IGNsYXVzZS5hY3Rpb24gPz8gdmVyYk9mKGxvd2VyQXQodG9rZW5zLCBjbGF1c2UudmVyYikpO1xuICBjb25zdCBkaXJlY3Rpb24gPVxuICAgIGNsYXVzZS5tb29kID09PSAnZGVlZCdcbiAgICAgID8gSU5ESUNBVE9SX0hFQURTLmhhcyhsb3dlckF0KHRva2VucywgY2xhdXNlLnZlcmIpKVxuICAgICAgOiBDSEFOR0lORy50ZXN0KHZlcmI/LmJhc2UgPz8gbG93ZXJBdCh0b2tlbnMsIGNsYXVzZS52ZXJiKSk7XG4gIGlmICghZGlyZWN0aW9uKSByZXR1cm4gZmFsc2U7XG4gIGlmIChxdWFudGl0aWVzLnNvbWUoKHEpID0+IHEua2luZCAhPT0gJ2R1cmF0aW9uJyB8fCAvXig/OnRvfGJlbG93fHVuZGVyKSQvLnRlc3QobG93ZXJBdCh0b2tlbnMsIHEuZmlyc3QgLSAxKSkpKVxuICAgIHJldHVybiB0cnVlO1xuICByZXR1cm4gdG9rZW5zXG4gICAgLnNsaWNlKGNsYXVzZS52ZXJiICsgMSwgY2xhdXNlLnZlcmIgKyA1KVxuICAgIC5zb21lKCh0LCBpKSA9PiBNRUFTVVJFX0hFQURTLmhhcyh0Lmxvd2VyKSAmJiBsb3dlckF0KHRva2VucywgY2xhdXNlLnZlcmIgKyAyICsgaSkgPT09ICdvZicpO1xufVxuXG5jb25zdCBDSEFOR0lORyA9XG4gIC9eKD86aW5jcmVhc3xyZWR1Y3xkZWNyZWFzfGxvd2VyfHJhaXN8aW1wcm92fGFjaGlldnxyZWFjaHxhdHRhaW58ZG91Ymx8dHJpcGx8aGFsdnxtYWludGFpbnxncm93fGV4cGFuZHxib29zdHxyYW5rfGtlZXB8Y3V0fG1pbmltaXxtYXhpbWkpLztcblxuLyoqIFwiVGhlIG51bWJlciBvZiBwYXRyb2xzIHdpbGwgYmUgZG91YmxlZFwiOiBhIG1lYXN1cmUgYXMgc3ViamVjdCwgYW5kIGEgdmVyYiB0aGF0IGNoYW5nZXMgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gaXNDaGFuZ2VkTWVhc3VyZSh7IHRva2VucywgY2xhdXNlLCBxdWFudGl0aWVzIH06IFJlYWRpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgeyBtYWluLCBhY3Rpb24gfSA9IGNsYXVzZTtcbiAgbGV0IGkgPSBtYWluO1xuICB3aGlsZSAoSEVBRF9BREpFQ1RJVkVTLmhhcyhsb3dlckF0KHRva2VucywgaSkpKSBpKys7XG4gIGlmICghTUVBU1VSRV9IRUFEUy5oYXMobG93ZXJBdCh0b2tlbnMsIGkpKSB8fCBsb3dlckF0KHRva2VucywgaSArIDEpICE9PSAnb2YnIHx8IGxvd2VyQXQodG9rZW5zLCBtYWluKSA9PT0gJ2EnKVxuICAgIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIHF1YW50aXRpZXMubGVuZ3RoID4gMCB8fCAoY2xhdXNlLnBhc3NpdmUgJiYgQ0hBTkdJTkcudGVzdChhY3Rpb24/LmJhc2UgPz8gJycpKTtcbn1cblxuLyoqIFwiQXQgbGVhc3Qgb25lIGV4cGVydCBcdTIwMjZcIiwgXCIxNSAlIG9yIGxlc3Mgb2YgdGhlIGZpcm1zIFx1MjAyNlwiOiBmYWN0cyBhcmUgdG9sZCB3aXRoIFwibW9yZSB0aGFuXCIsIGFpbXMgd2l0aCBhIGxpbWl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNldHNNaW5pbXVtKHsgdG9rZW5zLCBjbGF1c2UsIHF1YW50aXRpZXMgfTogUmVhZGluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBvcGVuaW5nID0gcXVhbnRpdGllcy5maW5kKChxKSA9PiBxLmZpcnN0ID09PSBjbGF1c2UubWFpbik7XG4gIGlmICghb3BlbmluZz8udGhyZXNob2xkKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IGJlZm9yZSA9IGxvd2VyQXQodG9rZW5zLCBvcGVuaW5nLmZpcnN0ICsgMSk7XG4gIHJldHVybiAoXG4gICAgKC9eKD86YXR8bm98bm90fG1pbmltdW18bWF4aW11bSkkLy50ZXN0KGxvd2VyQXQodG9rZW5zLCBvcGVuaW5nLmZpcnN0KSkgJiZcbiAgICAgIC9eKD86bGVhc3R8bW9zdHxsZXNzfG1vcmV8ZmV3ZXJ8b2YpJC8udGVzdChiZWZvcmUpKSB8fFxuICAgIGxvd2VyQXQodG9rZW5zLCBvcGVuaW5nLmxhc3QgKyAxKSA9PT0gJ29yJyB8fFxuICAgIGxvd2VyQXQodG9rZW5zLCBvcGVuaW5nLmZpcnN0ICsgMikgPT09ICdvcidcbiAgKTtcbn1cblxuLyoqIFwiQSBoaWdoZXIgcHJvcG9ydGlvbiBvZiBcdTIwMjZcIiwgXCJGZXdlciBpbmNpZGVudHNcIjogd2hhdCBpcyB0byBiZSBtb3JlIG9yIGxlc3MgdGhhbiBpdCB3YXMuICovXG5leHBvcnQgY29uc3QgQ09NUEFSRUQgPVxuICAvXig/OmFuPyAoPzpoaWdoZXJ8bG93ZXJ8Z3JlYXRlcnxsYXJnZXJ8c21hbGxlcnxiZXR0ZXJ8aW5jcmVhc2VkfHJlZHVjZWQpfCg/Om1vcmV8ZmV3ZXJ8bGVzcykgKD8hdGhhblxcYnxhbmRcXGJ8XFx3ezEsMjB9bHlcXGIpXFx3KS87XG5cbi8qKiBcIk51bWJlciBvZiBcdTIwMjZcIiwgXCJJbmNyZWFzZWQgYW5udWFsIHNoYXJlIG9mIFx1MjAyNlwiLCBcIlRpbWUgdG8gcmVjb3ZlclwiLCBcIiUgb2YgXHUyMDI2XCIsIFwiQ29zdCBwZXIgXHUyMDI2XCIuICovXG5leHBvcnQgZnVuY3Rpb24gaXNJbmRpY2F0b3IoeyB0b2tlbnMsIGNsYXVzZSB9OiBSZWFkaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBpc0luZGljYXRvckhlYWQodG9rZW5zLCBjbGF1c2UubWFpbik7XG59XG5cbi8qKiBXaGV0aGVyIGFuIGluZGljYXRvciBub3VuIG9wZW5zIHRoZSB0ZXh0LCBhZnRlciBhZGplY3RpdmVzIGFuZCB1cCB0byB0d28gb3RoZXIgbm91bnMuICovXG5leHBvcnQgZnVuY3Rpb24gaXNJbmRpY2F0b3JIZWFkKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgbWFpbjogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGxldCBpID0gbWFpbjtcbiAgbGV0IHN1bW1lZCA9IGZhbHNlO1xuICBpZiAoL155ZWFyIG9uIHllYXIkLy50ZXN0KGAke2xvd2VyQXQodG9rZW5zLCBpKX0gJHtsb3dlckF0KHRva2VucywgaSArIDEpfSAke2xvd2VyQXQodG9rZW5zLCBpICsgMil9YCkpIGkgKz0gMztcbiAgd2hpbGUgKEhFQURfQURKRUNUSVZFUy5oYXMobG93ZXJBdCh0b2tlbnMsIGkpKSlcbiAgICBzdW1tZWQgPSAvXig/OnRvdGFsfGF2ZXJhZ2V8bWVkaWFufG1lYW4pJC8udGVzdChsb3dlckF0KHRva2VucywgaSsrKSkgfHwgc3VtbWVkO1xuICBpZiAoc3VtbWVkICYmIHRva2Vucy5sZW5ndGggLSBpID4gMSkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IGhlYWQgPSBsb3dlckF0KHRva2VucywgaSk7XG4gIGlmIChoZWFkID09PSAnJScgfHwgaGVhZCA9PT0gJyMnKSByZXR1cm4gdHJ1ZTtcbiAgY29uc3QgbmV4dCA9IGxvd2VyQXQodG9rZW5zLCBpICsgMSk7XG4gIGlmIChXRUFLX0hFQURTLmhhcyhoZWFkKSB8fCAobG93ZXJBdCh0b2tlbnMsIG1haW4pID09PSAnYScgJiYgaGVhZCA9PT0gJ251bWJlcicpKSByZXR1cm4gZmFsc2U7XG4gIGlmIChJTkRJQ0FUT1JfSEVBRFMuaGFzKGhlYWQpKSB7XG4gICAgaWYgKE1FQVNVUkVfSEVBRFMuaGFzKGhlYWQpKSByZXR1cm4gdHJ1ZTtcbiAgICBpZiAoL14oPzpvZnxpbnx0b3xmb3J8cGVyfG9ufGJ5fFxcKHxhbW9uZ3x3aXRofGZyb218YXQpJC8udGVzdChuZXh0KSkgcmV0dXJuIHRydWU7XG4gIH1cbiAgLy8gXCJJbnRlcm5ldCBwZW5ldHJhdGlvbiByYXRlXCIsIFwiTW9iaWxlIGNvdmVyYWdlIG9mIHNjaG9vbHNcIlxuICBmb3IgKGxldCBqID0gaSArIDE7IGogPCBpICsgNTsgaisrKSB7XG4gICAgY29uc3QgbG93ZXIgPSBsb3dlckF0KHRva2Vucywgaik7XG4gICAgaWYgKCEvXlthLXpcdTIwMTknLV0rJC8udGVzdChsb3dlcikgfHwgL14oPzpvZnxpbnxmb3J8dGhlfGFuZHx0b3xieXx3aXRoKSQvLnRlc3QobG93ZXIpKSByZXR1cm4gZmFsc2U7XG4gICAgaWYgKC9eKD86dGltZXx0aW1lc3xzY29yZXxkb3dudGltZSkkLy50ZXN0KGxvd2VyKSAmJiAvXig/Om9mfGlufGZvcnxwZXJ8XFwofCkkLy50ZXN0KGxvd2VyQXQodG9rZW5zLCBqICsgMSkpKVxuICAgICAgcmV0dXJuIHRydWU7XG4gICAgaWYgKC9eKD86cmF0ZXM/fGRlZ3JlZXxyYXRpb3xpbmRleHxzY29yZXxyYW5raW5nfHJhbmt8cGVuZXRyYXRpb258Y292ZXJhZ2V8dXB0aW1lfHBlcmNlbnRhZ2V8c2hhcmUpJC8udGVzdChsb3dlcikpXG4gICAgICByZXR1cm4gL14oPzpvZnxpbnxwZXJ8Zm9yfGFtb25nfHdpdGh8XFwofGJ5fFxcfHwpJC8udGVzdChsb3dlckF0KHRva2VucywgaiArIDEpKTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBcIjMzICUgb2YgU01FcyBzZWxsaW5nIG9ubGluZVwiLCBcIkltcHJvdmVkIHByb2R1Y3Rpdml0eVwiLCBcIkxpYnJhcnkgZnVsbHkgb3BlcmF0aW9uYWxcIiwgXCJBbGwgZmlybXMgY2VydGlmaWVkXCIuICovXG5leHBvcnQgZnVuY3Rpb24gaXNSZXN1bHQocmVhZGluZzogUmVhZGluZyk6IGJvb2xlYW4ge1xuICBjb25zdCB7IHRva2VucywgY2xhdXNlLCBxdWFudGl0aWVzIH0gPSByZWFkaW5nO1xuICBjb25zdCB7IG1haW4gfSA9IGNsYXVzZTtcbiAgY29uc3Qgc3RhcnQgPSBsb3dlckF0KHRva2VucywgbWFpbik7XG4gIGNvbnN0IG9wZW5pbmcgPSBxdWFudGl0aWVzLmZpbmQoKHEpID0+IHEuZmlyc3QgPD0gbWFpbiArIDEpO1xuICBpZiAob3BlbmluZyAmJiB0b2tlbnMubGVuZ3RoIC0gbWFpbiA+IDMpIHJldHVybiBpc0FpbWVkQXQocmVhZGluZywgb3BlbmluZyk7XG4gIGlmIChSRVNVTFRfU1RBUlRTLmhhcyhzdGFydCkgJiYgIS9edGhhbiR8bHkkLy50ZXN0KGxvd2VyQXQodG9rZW5zLCBtYWluICsgMSkpKSByZXR1cm4gdG9rZW5zLmxlbmd0aCAtIG1haW4gPiAyO1xuICBpZiAoaXNEdWUodG9rZW5zKSkgcmV0dXJuIHRva2Vucy5sZW5ndGggLSBtYWluID4gNCAmJiBzdGFydCAhPT0gJ3RvJztcbiAgaWYgKHJlYWRpbmcudGltZWQgJiYgIWlzTm91blBocmFzZU9ubHkodG9rZW5zLCBtYWluKSAmJiBXRUFLX0hFQURTLmhhcyhsb3dlckF0KHRva2VucywgbWFpbikpKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKC9eKD86YWxsfGV2ZXJ5fGVhY2h8b25seXwxMDApJC8udGVzdChzdGFydCkpIHJldHVybiByZWFkaW5nLnRpbWVkIHx8IGhhc1BhcnRpY2lwbGUodG9rZW5zLCBtYWluKTtcbiAgaWYgKFxuICAgIHF1YW50aXRpZXMuc29tZShcbiAgICAgIChxKSA9PiAocS5raW5kID09PSAncGVyY2VudCcgJiYgaXNTaGFyZSh0b2tlbnMsIHEpKSB8fCAocmVhZGluZy50aW1lZCAmJiAvXig/OnBlcmNlbnR8Y291bnQpJC8udGVzdChxLmtpbmQpKSxcbiAgICApXG4gIClcbiAgICByZXR1cm4gdHJ1ZTtcbiAgaWYgKGlzQ291bnRlZERvaW5nKHRva2VucywgbWFpbikpIHJldHVybiB0cnVlO1xuICByZXR1cm4gZW5kc0luU3RhdGUodG9rZW5zLCBtYWluLCByZWFkaW5nLnRpbWVkKTtcbn1cblxuLyoqIFwiSW50ZXJuZXQgYWNjZXNzIGZvciA5NSAlIG9mIGhvdXNlaG9sZHNcIjogYSBzaGFyZSBvZiBhIHdob2xlLCBiZWhpbmQgdGhlIHRoaW5nIHRoYXQgaXQgbWVhc3VyZXMuICovXG5jb25zdCBpc1NoYXJlID0gKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgcTogUXVhbnRpdHkpOiBib29sZWFuID0+XG4gIHEua2luZCA9PT0gJ3BlcmNlbnQnICYmXG4gIGxvd2VyQXQodG9rZW5zLCBxLmxhc3QgKyAxKSA9PT0gJ29mJyAmJlxuICAvXig/OmZvcnx0b3xpbnxieXxvZnxhdHxmcm9tKSQvLnRlc3QobG93ZXJBdCh0b2tlbnMsIHEuZmlyc3QgLSAxKSk7XG5cbi8qKiBcIk9mZmljZXJzIHRyYWluZWQgaW4gZm9yZW5zaWNzXCIsIFwiVXNlcnMgcmVhY2hlZCBieSB0aGUgY2FtcGFpZ25cIjogXCJudW1iZXIgb2ZcIiBpcyBsZWZ0IG91dC4gKi9cbmZ1bmN0aW9uIGlzQ291bnRlZERvaW5nKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgbWFpbjogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGZvciAobGV0IGkgPSBtYWluICsgMTsgaSA8IG1haW4gKyA1OyBpKyspIHtcbiAgICBjb25zdCBwbHVyYWwgPSAvW15zdV1zJHxwZW9wbGV8c3RhZmYvLnRlc3QobG93ZXJBdCh0b2tlbnMsIGkgLSAxKSk7XG4gICAgaWYgKHBsdXJhbCAmJiBDT1VOVEVEX0RPSU5HUy5oYXMobG93ZXJBdCh0b2tlbnMsIGkpKSAmJiB0b2tlbnMubGVuZ3RoIC0gaSA+IDEpIHJldHVybiB0cnVlO1xuICAgIGlmICgvXig/Om9mfGlufGZvcnx0b3xieXxhbmR8d2l0aCkkLy50ZXN0KGxvd2VyQXQodG9rZW5zLCBpKSkpIHJldHVybiBmYWxzZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbmNvbnN0IENPVU5URURfRE9JTkdTID0gbmV3IFNldChcbiAgJ3RyYWluZWQgY2VydGlmaWVkIGFjY3JlZGl0ZWQgZmlsZWQgaXNzdWVkIHJlZ2lzdGVyZWQgYXVkaXRlZCB0ZXN0ZWQgcmVhY2hlZCBoYW5kbGVkIHJlc29sdmVkIHNpZ25lZCBlcXVpcHBlZCBjb3ZlcmVkIGhlbGQgY29uZHVjdGVkIGFzc2Vzc2VkIGVkdWNhdGVkIHJlY3J1aXRlZCBncmFkdWF0ZWQgcHJvc2VjdXRlZCBjb252aWN0ZWQgc2VydmVkJy5zcGxpdChcbiAgICAnICcsXG4gICksXG4pO1xuXG4vKiogXCI1MCAlIG9mIHNjaG9vbHMgZXF1aXBwZWRcIiwgXCI1MCAlIHJlZHVjdGlvbiBpbiBjb3N0c1wiLCBcIjIwIG9mZmljZXJzIHRyYWluZWRcIiBhZ2FpbnN0IFwiNCAlIGFjY2VzcyB3aXRoIGludGVudFwiLiAqL1xuZnVuY3Rpb24gaXNBaW1lZEF0KHsgdG9rZW5zLCBjbGF1c2UsIHRpbWVkIH06IFJlYWRpbmcsIG9wZW5pbmc6IFF1YW50aXR5KTogYm9vbGVhbiB7XG4gIGlmIChvcGVuaW5nLmtpbmQgPT09ICdkdXJhdGlvbicpIHJldHVybiBvcGVuaW5nLnRocmVzaG9sZDtcbiAgaWYgKG9wZW5pbmcua2luZCA9PT0gJ21vbmV5JykgcmV0dXJuIG9wZW5pbmcudGhyZXNob2xkICYmIHRpbWVkO1xuICBjb25zdCBiZWhpbmQgPSBvcGVuaW5nLmxhc3QgKyAxO1xuICBjb25zdCBkdWUgPSBpc0R1ZSh0b2tlbnMpO1xuICAvLyBcIlNvbWUgODAgJVwiLCBcImFyb3VuZCAzLDAwMFwiIGFuZCBcIm1vcmUgdGhhbiBoYWxmXCIgdGVsbCBob3cgdGhpbmdzIGFyZSwgdW5sZXNzIGEgZGF0ZSBpcyBzZXQuXG4gIGNvbnN0IGFib3V0ID0gL14oPzpzb21lfGFyb3VuZHxhYm91dHxhcHByb3hpbWF0ZWx5fHJvdWdobHl8bmVhcmx5fGFsbW9zdHxvdmVyfH4pJC87XG4gIGlmICghZHVlICYmIChhYm91dC50ZXN0KGxvd2VyQXQodG9rZW5zLCBvcGVuaW5nLmZpcnN0KSkgfHwgYWJvdXQudGVzdChsb3dlckF0KHRva2Vucywgb3BlbmluZy5maXJzdCAtIDEpKSkpXG4gICAgcmV0dXJuIGZhbHNlO1xuICBmb3IgKGxldCBpID0gYmVoaW5kOyBpIDwgdG9rZW5zLmxlbmd0aCAmJiBpIDwgYmVoaW5kICsgMTIgJiYgIWR1ZTsgaSsrKSB7XG4gICAgLy8gXCJidXNpbmVzc2VzIHJlY2VpdmUgcGF5bWVudHNcIjogaG93IHRoaW5ncyBhcmUuXG4gICAgY29uc3Qgd29yZCA9IGxvd2VyQXQodG9rZW5zLCBpKTtcbiAgICBjb25zdCB0ZWxscyA9IFRFTExJTkcuaGFzKHdvcmQpIHx8ICh2ZXJiT2Yod29yZCk/LmZvcm0gPT09ICdiYXNlJyAmJiAhTk9VTl9PUl9WRVJCLmhhcyh3b3JkKSk7XG4gICAgaWYgKHRlbGxzICYmIC8oPzpbXnNdc3xwZW9wbGUpJC8udGVzdChsb3dlckF0KHRva2VucywgaSAtIDEpKSkgcmV0dXJuIGZhbHNlO1xuICB9XG4gIGNvbnN0IGFpbWVkID0gdGltZWQgfHwgb3BlbmluZy50aHJlc2hvbGQ7XG4gIGlmIChhaW1lZCB8fCBvcGVuaW5nLmtpbmQgIT09ICdwZXJjZW50JylcbiAgICByZXR1cm4gYWltZWQgfHwgaGFzUGFydGljaXBsZSh0b2tlbnMsIGNsYXVzZS5tYWluKSB8fCBvcGVuaW5nLmtpbmQgPT09ICdvdGhlcic7XG4gIGNvbnN0IG5leHQgPSBsb3dlckF0KHRva2VucywgYmVoaW5kKTtcbiAgcmV0dXJuIG5leHQgPT09ICdvZicgfHwgSU5ESUNBVE9SX0hFQURTLmhhcyhuZXh0KSB8fCBJTkRJQ0FUT1JfSEVBRFMuaGFzKGxvd2VyQXQodG9rZW5zLCBiZWhpbmQgKyAxKSk7XG59XG5cbmNvbnN0IFRFTExJTkcgPSBuZXcgU2V0KFxuICAnaGF2ZSB1c2UgcmVjZWl2ZSBzcGVuZCBvd24gYmVsaWV2ZSBmZWVsIGtub3cgbGl2ZSB3b3JrIHN1ZmZlciBleHBlcmllbmNlIGZhY2UgbmVlZCBsYWNrIHJlcG9ydCBzYXkgY29uc2lkZXIgdGhpbmsgZG8gd2FudCBncmFkdWF0ZSBsaXZlIGxvc2UgZmFsbCB2aXNpdCcuc3BsaXQoXG4gICAgJyAnLFxuICApLFxuKTtcblxuLyoqIE5vdW5zIHRoYXQgYXJlIG1lYXN1cmVzIG9ubHkgd2hlcmUgYSB2YWx1ZSBvciB0aW1lIGdvZXMgd2l0aCB0aGVtLiAqL1xuY29uc3QgV0VBS19IRUFEUyA9IG5ldyBTZXQoXG4gICd1c2UgdXNhZ2UgYXZhaWxhYmlsaXR5IHF1YWxpdHkgcmVzdWx0cyByZXN1bHQgY2FwYWNpdHkgdXB0YWtlIGNvbXBsZXRpb24gaW1wcm92ZW1lbnQgY29tcGxpYW5jZSBzYXRpc2ZhY3Rpb24gdHJlbmQgdHJlbmRzIHNwcmVhZCByZXZlbnVlIHNwZW5kaW5nIGV4cGVuZGl0dXJlIHF1YW50aXR5Jy5zcGxpdChcbiAgICAnICcsXG4gICksXG4pO1xuXG5jb25zdCBpc05vdW5QaHJhc2VPbmx5ID0gKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgbWFpbjogbnVtYmVyKTogYm9vbGVhbiA9PiB0b2tlbnMubGVuZ3RoIC0gbWFpbiA8IDQ7XG5cbmZ1bmN0aW9uIGhhc1BhcnRpY2lwbGUodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBtYWluOiBudW1iZXIpOiBib29sZWFuIHtcbiAgZm9yIChsZXQgaSA9IG1haW4gKyAxOyBpIDwgdG9rZW5zLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgbG93ZXIgPSBsb3dlckF0KHRva2VucywgaSk7XG4gICAgY29uc3QgZm9ybSA9IHZlcmJPZihsb3dlcik/LmZvcm07XG4gICAgaWYgKGZvcm0gPT09ICdlZCcgfHwgZm9ybSA9PT0gJ2luZycgfHwgRU5EX1NUQVRFUy5oYXMobG93ZXIpKSByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBBIG5vdW4gcGhyYXNlIGFuZCB0aGVuIHRoZSBzdGF0ZSBpdCBpcyB0byBiZSBpbjogXCJYIGVzdGFibGlzaGVkXCIsIFwiWCBpbiBwbGFjZVwiLCBcIlggZnVsbHkgb3BlcmF0aW9uYWwgYnkgMjAxM1wiLiAqL1xuZnVuY3Rpb24gZW5kc0luU3RhdGUodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBtYWluOiBudW1iZXIsIHRpbWVkOiBib29sZWFuKTogYm9vbGVhbiB7XG4gIGNvbnN0IGR1ZSA9IHRpbWVkICYmIGlzRHVlKHRva2Vucyk7XG4gIGNvbnN0IGxpbWl0ID0gTWF0aC5taW4odG9rZW5zLmxlbmd0aCwgbWFpbiArIDYwKTtcbiAgZm9yIChsZXQgaSA9IG1haW4gKyAxOyBpIDwgbGltaXQ7IGkrKykge1xuICAgIGNvbnN0IGxvd2VyID0gbG93ZXJBdCh0b2tlbnMsIGkpO1xuICAgIGlmIChsb3dlciA9PT0gJ2luJyAmJiAvXig/OnBsYWNlfG9wZXJhdGlvbnxmb3JjZXxlZmZlY3R8c2VydmljZXx1c2UpJC8udGVzdChsb3dlckF0KHRva2VucywgaSArIDEpKSkgcmV0dXJuIHRydWU7XG4gICAgaWYgKCFFTkRfU1RBVEVTLmhhcyhsb3dlcikpIGNvbnRpbnVlO1xuICAgIGNvbnN0IG5leHQgPSB0b2tlbnNbaSArIDFdO1xuICAgIC8vIEEgc3RhdGUgZW5kcyB0aGUgcGhyYXNlLCBvciBhIHRpbWUsIHBsYWNlIG9yIGFnZW50IGZvbGxvd3M7IFwiZGV2ZWxvcGVkIGNvdW50cmllc1wiIGhhcyBhIG5vdW4gYmVoaW5kLlxuICAgIGlmIChcbiAgICAgIC9eKD86LHx0aG9zZXxhbmR8b3IpJC8udGVzdChsb3dlckF0KHRva2VucywgaSAtIDEpKSAmJlxuICAgICAgIShsb3dlckF0KHRva2VucywgaSAtIDEpID09PSAnYW5kJyAmJiBFTkRfU1RBVEVTLmhhcyhsb3dlckF0KHRva2VucywgaSAtIDIpKSlcbiAgICApXG4gICAgICBjb250aW51ZTtcbiAgICBpZiAoIW5leHQgfHwgL15bLjt8XSQvLnRlc3QobmV4dC50ZXh0KSkgcmV0dXJuIHRydWU7XG4gICAgaWYgKGR1ZSAmJiAhbmFtZXNCb2R5KHRva2VucywgaSArIDIsIE1hdGgubWluKHRva2Vucy5sZW5ndGgsIGkgKyA3KSkpIHJldHVybiB0cnVlO1xuICAgIGlmIChuZXh0Lmxvd2VyID09PSAnYnknKSB7XG4gICAgICBpZiAoIXRpbWVkIHx8IG5hbWVzQm9keSh0b2tlbnMsIGkgKyAyLCBNYXRoLm1pbih0b2tlbnMubGVuZ3RoLCBpICsgNykpKSBjb250aW51ZTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICBpZiAoL14oPzphbmR8LCkkLy50ZXN0KG5leHQubG93ZXIpICYmIEVORF9TVEFURVMuaGFzKGxvd2VyQXQodG9rZW5zLCBpICsgMikpKSByZXR1cm4gdHJ1ZTtcbiAgICBpZiAoL14oPzp3aXRoaW58aVxcLmV8YW5udWFsbHl8ZXZlcnl8cGVyfGJlZm9yZSkkLy50ZXN0KG5leHQubG93ZXIpKSByZXR1cm4gdHJ1ZTtcbiAgICBpZiAodGltZWQgJiYgKHZlcmJPZihsb3dlcik/LmZvcm0gIT09ICdlZCcgfHwgL14oPzppbnxhdHxvbnxmb3J8dG98d2l0aHxmcm9tfHRocm91Z2gpJC8udGVzdChuZXh0Lmxvd2VyKSkpXG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG4iLCAiLyoqIElzIGl0IGEgS1BJLCBhbiBhY3Rpb24sIGEgZmFjdCwgb3Igbm9uZSBvZiB0aGVtPyBKdWRnZWQgYnkgaG93IHRoZSBtYWluIGNsYXVzZSBpcyBwdXQgYW5kIHdoYXQgaXQgY291bnRzLiAqL1xuaW1wb3J0IHsgaXNEdWUsIHJlYWRDbGF1c2UsIHR5cGUgQ2xhdXNlIH0gZnJvbSAnLi9jbGF1c2UuanMnO1xuaW1wb3J0IHsgRU5EX1NUQVRFUywgRVZFTlRTLCBFVkVSWUJPRFksIEZPUkVDQVNUX1NVQkpFQ1RTLCBGT1JFQ0FTVF9XT1JEUywgTUVBU1VSRV9IRUFEUywgdmVyYk9mIH0gZnJvbSAnLi9sZXhpY29uLmpzJztcbmltcG9ydCB7XG4gIENPTVBBUkVELFxuICBjaGFuZ2VzTWVhc3VyZSxcbiAgaXNDaGFuZ2VkTWVhc3VyZSxcbiAgaXNJbmRpY2F0b3IsXG4gIGlzSW5kaWNhdG9ySGVhZCxcbiAgaXNSZXN1bHQsXG4gIGxvd2VyQXQsXG4gIHNldHNNaW5pbXVtLFxuICB3aWxsUmVhY2hWb2x1bWUsXG4gIHNldHNWb2x1bWUsXG4gIHR5cGUgUmVhZGluZyxcbn0gZnJvbSAnLi9tZWFzdXJlcy5qcyc7XG5pbXBvcnQgeyBuYW1lc0JvZHkgfSBmcm9tICcuL293bmVycy5qcyc7XG5pbXBvcnQgdHlwZSB7IFRva2VuIH0gZnJvbSAnLi90b2tlbnMuanMnO1xuXG5leHBvcnQgdHlwZSBLaW5kID0gJ2twaScgfCAnYWN0aW9uJyB8ICdmYWN0JyB8ICdvdGhlcic7XG5cbmV4cG9ydCB7IHJlYWRDbGF1c2UgfTtcbi8qKiBKdWRnZXMgdGhlIGtpbmQgb2Ygb25lIHNlbnRlbmNlLCBsaXN0IGl0ZW0gb3IgY2VsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqdWRnZUtpbmQoZ2l2ZW46IFJlYWRpbmcpOiBLaW5kIHtcbiAgY29uc3QgbGFiZWwgPSBnaXZlbi5sYWJlbCA/PyBnaXZlbi5jbGF1c2UubGFiZWw7XG4gIGNvbnN0IHJlYWRpbmc6IFJlYWRpbmcgPSB7IC4uLmdpdmVuLCAuLi4obGFiZWwgJiYgeyBsYWJlbCB9KSB9O1xuICBjb25zdCB7IHRleHQsIHRva2VucywgY2xhdXNlIH0gPSByZWFkaW5nO1xuICBpZiAoKHRva2Vucy5sZW5ndGggLSBjbGF1c2UuZmlyc3QgPCAzIHx8IGlzTm9TdGF0ZW1lbnQocmVhZGluZykpICYmICFsYWJlbCkgcmV0dXJuICdvdGhlcic7XG4gIGlmICgvXFw/W1wiXHUyMDFEJ10/JC8udGVzdCh0ZXh0KSkgcmV0dXJuICdvdGhlcic7XG4gIGlmIChpc0ZvcmVjYXN0KHJlYWRpbmcpKSByZXR1cm4gJ2ZhY3QnO1xuICBzd2l0Y2ggKGNsYXVzZS5tb29kKSB7XG4gICAgY2FzZSAnaW1wZXJhdGl2ZSc6XG4gICAgY2FzZSAnZ2VydW5kJzpcbiAgICBjYXNlICdkZWVkJzpcbiAgICAgIHJldHVybiBqdWRnZURlZWQocmVhZGluZyk7XG4gICAgY2FzZSAnbW9kYWwnOlxuICAgICAgcmV0dXJuIGp1ZGdlTW9kYWwocmVhZGluZyk7XG4gICAgY2FzZSAncHJlc2VudCc6XG4gICAgY2FzZSAnc3RhdGUnOlxuICAgICAgcmV0dXJuIGp1ZGdlUHJlc2VudChyZWFkaW5nKTtcbiAgICBjYXNlICdwYXN0JzpcbiAgICAgIHJldHVybiBsYWJlbCA9PT0gJ2twaScgfHwgc2V0c01pbmltdW0ocmVhZGluZykgPyAna3BpJyA6ICdmYWN0JztcbiAgICBjYXNlICdtYXliZSc6XG4gICAgICByZXR1cm4gJ290aGVyJztcbiAgICBjYXNlICdmcmFnbWVudCc6XG4gICAgICBpZiAodGVsbHNQYXN0KGNsYXVzZSkpIHJldHVybiAnZmFjdCc7XG4gICAgICBpZiAobGFiZWwgPT09ICdrcGknIHx8IGlzSW5kaWNhdG9yKHJlYWRpbmcpIHx8IGlzUmVzdWx0KHJlYWRpbmcpKSByZXR1cm4gJ2twaSc7XG4gICAgICByZXR1cm4gbGFiZWwgPz8gKG5hbWVzRXZlbnQocmVhZGluZykgPyAnYWN0aW9uJyA6ICdvdGhlcicpO1xuICB9XG59XG5cbi8qKiBIZWFkaW5ncyBpbiBjYXBpdGFscywgcmVmZXJlbmNlcyB3aXRoIGFkZHJlc3NlcywgZGVmaW5pdGlvbnMgKFwiY3liZXJzcGFjZSBcdTIwMTMgYSBzcGFjZSBpbiB3aGljaCBcdTIwMjZcIikuICovXG5mdW5jdGlvbiBpc05vU3RhdGVtZW50KHsgdGV4dCwgdG9rZW5zLCBjbGF1c2UgfTogUmVhZGluZyk6IGJvb2xlYW4ge1xuICBpZiAoIS9bYS16XS8udGVzdCh0ZXh0KSB8fCAvXFxiaHR0cHM/OlxcL1xcL3xcXGJ3d3dcXC4vLnRlc3QodGV4dCkpIHJldHVybiB0cnVlO1xuICBpZiAoY2xhdXNlLm1vb2QgIT09ICdmcmFnbWVudCcpIHJldHVybiBmYWxzZTtcbiAgZm9yIChsZXQgaSA9IGNsYXVzZS5maXJzdCArIDE7IGkgPCBjbGF1c2UuZmlyc3QgKyAxMDsgaSsrKVxuICAgIGlmICgvXlstXHUyMDEzXHUyMDE0Ol0kLy50ZXN0KGxvd2VyQXQodG9rZW5zLCBpKSkgJiYgL14oPzphfGFufHRoZXxhbnkpJC8udGVzdChsb3dlckF0KHRva2VucywgaSArIDEpKSkgcmV0dXJuIHRydWU7XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqIFwiUmVndWxhciBleGVyY2lzZXMgd2l0aCBvcGVyYXRvcnNcIiwgXCJGb3VyIHdvcmtzaG9wcyBmb3IganVkZ2VzXCI6IGEgZGVlZCwgbmFtZWQgYnkgdGhlIGV2ZW50LiAqL1xuZnVuY3Rpb24gbmFtZXNFdmVudCh7IHRva2VucywgY2xhdXNlLCBxdWFudGl0aWVzIH06IFJlYWRpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgeyBtYWluIH0gPSBjbGF1c2U7XG4gIGNvbnN0IHJlZ3VsYXIgPVxuICAgIC9eKD86cmVndWxhcnxwZXJpb2RpY3xhbm51YWx8eWVhcmx5fHF1YXJ0ZXJseXxtb250aGx5fGNvbnRpbnVvdXN8b25nb2luZ3xzeXN0ZW1hdGljfGpvaW50fGJpZW5uaWFsfG1hbmRhdG9yeSkkLy50ZXN0KFxuICAgICAgbG93ZXJBdCh0b2tlbnMsIG1haW4pLFxuICAgICk7XG4gIGlmICghcmVndWxhciAmJiAhcXVhbnRpdGllcy5zb21lKChxKSA9PiBxLmZpcnN0ID09PSBtYWluKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gdG9rZW5zLnNsaWNlKG1haW4gKyAxLCBtYWluICsgNikuc29tZSgodCkgPT4gRVZFTlRTLmhhcyh0Lmxvd2VyKSk7XG59XG5cbi8qKiBcIkluIDIwMTQgYWxvbmUsIHRyYWRlIGNvbnRyaWJ1dGVkIFx1MjAyNlwiOiBhIHllYXIgdGhhdCBpcyBvdmVyIGFuZCBhIHZlcmIgdGhhdCBzYXlzIHNvLiAqL1xuZnVuY3Rpb24gdGVsbHNQYXN0KHsgdG9rZW5zLCBmaXJzdCwgbWFpbiB9OiBDbGF1c2UpOiBib29sZWFuIHtcbiAgaWYgKG1haW4gPD0gZmlyc3QgfHwgIS9eKD86aW58ZnJvbXxiZXR3ZWVufGR1cmluZ3xzaW5jZXxhcykkLy50ZXN0KGxvd2VyQXQodG9rZW5zLCBmaXJzdCkpKSByZXR1cm4gZmFsc2U7XG4gIGlmICghdG9rZW5zLnNsaWNlKGZpcnN0LCBNYXRoLm1pbihtYWluLCBmaXJzdCArIDEyKSkuc29tZSgodCkgPT4gL14oPzoxOXwyMClcXGRcXGQkLy50ZXN0KHQubG93ZXIpKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gdG9rZW5zLnNsaWNlKG1haW4sIG1haW4gKyAxMikuc29tZSgodCwgaSkgPT4gaSA+IDAgJiYgdmVyYk9mKHQubG93ZXIpPy5mb3JtID09PSAnZWQnKTtcbn1cblxuLyoqIFwiaXMgZXhwZWN0ZWQgdG9cIiwgXCJ0aGUgbWFya2V0IHdpbGwgcmVhY2hcIiwgXCJpdCBpcyBlc3RpbWF0ZWQgdGhhdFwiLiAqL1xuZnVuY3Rpb24gaXNGb3JlY2FzdCh7IHRva2VucywgY2xhdXNlIH06IFJlYWRpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgeyB2ZXJiLCBtYWluLCBtb29kLCBmaXJzdCB9ID0gY2xhdXNlO1xuICBpZiAobW9vZCA9PT0gJ2ltcGVyYXRpdmUnIHx8IG1vb2QgPT09ICdnZXJ1bmQnIHx8IG1vb2QgPT09ICdkZWVkJyB8fCBtb29kID09PSAnZnJhZ21lbnQnKSByZXR1cm4gZmFsc2U7XG4gIGZvciAobGV0IGkgPSBmaXJzdDsgaSA8IHRva2Vucy5sZW5ndGggJiYgaSA8IE1hdGgubWF4KHZlcmIsIGZpcnN0KSArIDY7IGkrKylcbiAgICBpZiAoRk9SRUNBU1RfV09SRFMuaGFzKGxvd2VyQXQodG9rZW5zLCBpKSkpIHJldHVybiB0cnVlO1xuICBpZiAobW9vZCAhPT0gJ21vZGFsJyB8fCBsb3dlckF0KHRva2VucywgdmVyYikgIT09ICd3aWxsJykgcmV0dXJuIGZhbHNlO1xuICBpZiAobmFtZXNCb2R5KHRva2VucywgbWFpbiwgdmVyYikpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgZG9pbmcgPSBjbGF1c2UuYWN0aW9uICE9PSB1bmRlZmluZWQgJiYgY2xhdXNlLnBhc3NpdmU7XG4gIHJldHVybiAhZG9pbmcgJiYgaGVhZElzKHRva2VucywgbWFpbiwgdmVyYiwgRk9SRUNBU1RfU1VCSkVDVFMpO1xufVxuXG4vKiogV2hldGhlciB0aGUgaGVhZCBvZiB0aGUgc3ViamVjdCwgb3Igb25lIG9mIGl0cyB3b3JkcyBiZWZvcmUgXCJvZlwiLCBpcyBpbiB0aGUgbGlzdC4gKi9cbmZ1bmN0aW9uIGhlYWRJcyh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIG1haW46IG51bWJlciwgdmVyYjogbnVtYmVyLCBsaXN0OiBSZWFkb25seVNldDxzdHJpbmc+KTogYm9vbGVhbiB7XG4gIGxldCBlbmQgPSBtYWluO1xuICB3aGlsZSAoZW5kIDwgdmVyYiAmJiAhL14oPzppbnxmb3J8b258Ynl8d2l0aHxmcm9tfHRvfHRoYXR8d2hpY2h8d2hvKSQvLnRlc3QobG93ZXJBdCh0b2tlbnMsIGVuZCkpKSBlbmQrKztcbiAgZm9yIChsZXQgaSA9IE1hdGgubWF4KG1haW4sIGVuZCAtIDMpOyBpIDwgZW5kOyBpKyspIGlmIChsaXN0Lmhhcyhsb3dlckF0KHRva2VucywgaSkpKSByZXR1cm4gdHJ1ZTtcbiAgcmV0dXJuIGZhbHNlO1xufVxuXG4vKiogXCJFc3RhYmxpc2ggYSBDRVJUXCIgaXMgYW4gYWN0aW9uOyBcIkxpbmsgMTAgJSBvZiBleGNoYW5nZXNcIiBhbmQgXCJUcmFpbiA1MDAgb2ZmaWNlcnNcIiBzZXQgYSB2b2x1bWUgb3Igc2hhcmU6IEtQSXMuICovXG5mdW5jdGlvbiBqdWRnZURlZWQocmVhZGluZzogUmVhZGluZyk6IEtpbmQge1xuICBjb25zdCB7IHRva2VucywgY2xhdXNlLCBsYWJlbCB9ID0gcmVhZGluZztcbiAgY29uc3QgeyBtb29kLCB2ZXJiIH0gPSBjbGF1c2U7XG4gIGlmIChtb29kICE9PSAnaW1wZXJhdGl2ZScgJiYgaXNJbmRpY2F0b3JIZWFkKHRva2VucywgY2xhdXNlLm1haW4pKSByZXR1cm4gJ2twaSc7XG4gIGlmIChzZXRzVm9sdW1lKHJlYWRpbmcpIHx8IGNoYW5nZXNNZWFzdXJlKHJlYWRpbmcpKSByZXR1cm4gJ2twaSc7XG4gIGlmIChsYWJlbCkgcmV0dXJuIGxhYmVsO1xuICAvLyBcIlRvIGRldmVsb3AgYSBrbm93bGVkZ2UtYmFzZWQgc29jaWV0eVwiOiBhIHZpc2lvbi5cbiAgaWYgKHRva2Vucy5zbGljZSh2ZXJiICsgMSwgdmVyYiArIDcpLnNvbWUoKHQpID0+IC9eKD86c29jaWV0eXxuYXRpb258Y291bnRyeXx3b3JsZHxmdXR1cmUpJC8udGVzdCh0Lmxvd2VyKSkpXG4gICAgcmV0dXJuICdvdGhlcic7XG4gIGlmIChcbiAgICBtb29kID09PSAnZ2VydW5kJyAmJlxuICAgIC9eKD86YWNjb3JkaW5nfGluY2x1ZGluZ3xmb2xsb3dpbmd8ZHVyaW5nfHJlZ2FyZGluZ3xjb25jZXJuaW5nfGRlcGVuZGluZykkLy50ZXN0KGxvd2VyQXQodG9rZW5zLCB2ZXJiKSlcbiAgKVxuICAgIHJldHVybiAnb3RoZXInO1xuICByZXR1cm4gJ2FjdGlvbic7XG59XG5cbi8qKiBcIlggd2lsbCBiZSBlc3RhYmxpc2hlZFwiIGlzIGFuIGFjdGlvbiwgXCJYIHdpbGwgcmVhY2ggODAgJVwiIGFuZCBcIkFsbCBYIHNoYWxsIGhhdmUgWVwiIEtQSXMuICovXG5mdW5jdGlvbiBqdWRnZU1vZGFsKHJlYWRpbmc6IFJlYWRpbmcpOiBLaW5kIHtcbiAgY29uc3QgeyB0b2tlbnMsIGNsYXVzZSwgcXVhbnRpdGllcywgbGFiZWwgfSA9IHJlYWRpbmc7XG4gIGNvbnN0IHsgdmVyYiwgbWFpbiwgYWN0aW9uLCBwYXNzaXZlIH0gPSBjbGF1c2U7XG4gIGNvbnN0IHN1YmplY3QgPSBsb3dlckF0KHRva2VucywgbWFpbik7XG4gIGNvbnN0IGFpbSA9IGlzQWltT2ZUZXh0KHRva2VucywgbWFpbiwgdmVyYik7XG4gIGlmIChhaW0gJiYgcXVhbnRpdGllcy5zb21lKChxKSA9PiBxLmtpbmQgIT09ICdkdXJhdGlvbicpKSByZXR1cm4gJ2twaSc7XG4gIGlmIChhaW0gfHwgc3ViamVjdCA9PT0gJ25vJyB8fCBzdWJqZWN0ID09PSAnbm9ib2R5JykgcmV0dXJuICdvdGhlcic7XG4gIGlmIChpc0NoYW5nZWRNZWFzdXJlKHJlYWRpbmcpIHx8IHNldHNTaGFyZShyZWFkaW5nKSB8fCB3aWxsUmVhY2hWb2x1bWUocmVhZGluZykpIHJldHVybiAna3BpJztcbiAgY29uc3QgdW5pdmVyc2FsID0gL14oPzphbGx8ZXZlcnl8ZWFjaCkkLy50ZXN0KHN1YmplY3QpO1xuICBjb25zdCBzdGF0ZSA9IGxvd2VyQXQodG9rZW5zLCB2ZXJiICsgMSk7XG4gIC8vIFwiVGhpcyB3aWxsIGVuYWJsZSBcdTIwMjZcIiB0ZWxscyB3aGF0IGNvbWVzIG9mIGl0LlxuICBpZiAoXG4gICAgL14oPzp0aGlzfHRoZXNlfGl0fHRoZXl8c3VjaHx0aGF0KSQvLnRlc3Qoc3ViamVjdCkgJiZcbiAgICB2ZXJiID09PSBtYWluICsgMSAmJlxuICAgICFwYXNzaXZlICYmXG4gICAgKCFhY3Rpb24gfHwgYWN0aW9uLmRpcmVjdGluZylcbiAgKVxuICAgIHJldHVybiAnb3RoZXInO1xuICBpZiAoXG4gICAgc3ViamVjdCA9PT0gJ3RoZXJlJyAmJlxuICAgIGxvd2VyQXQodG9rZW5zLCB2ZXJiKSA9PT0gJ3dpbGwnICYmXG4gICAgdG9rZW5zLnNsaWNlKHZlcmIgKyAxLCB2ZXJiICsgMTApLnNvbWUoKHQpID0+IEZPUkVDQVNUX1NVQkpFQ1RTLmhhcyh0Lmxvd2VyKSlcbiAgKVxuICAgIHJldHVybiAnZmFjdCc7XG4gIGlmIChzdWJqZWN0ID09PSAndGhlcmUnKSByZXR1cm4gcXVhbnRpdGllcy5sZW5ndGggPiAwID8gJ2twaScgOiAnYWN0aW9uJztcbiAgaWYgKGFjdGlvbj8uYmFzZSA9PT0gJ2JlY29tZScgJiYgcXVhbnRpdGllcy5sZW5ndGggPT09IDApIHJldHVybiAnb3RoZXInO1xuICBpZiAoc3RhdGUgPT09ICdoYXZlJyAmJiBxdWFudGl0aWVzLnNvbWUoKHEpID0+IHEuZmlyc3QgPCB2ZXJiICsgMTApICYmICFuYW1lc0JvZHkodG9rZW5zLCBtYWluLCB2ZXJiKSkgcmV0dXJuICdrcGknO1xuICBjb25zdCBiaW5kcyA9IC9eKD86d2lsbHxzaGFsbCkkLy50ZXN0KGxvd2VyQXQodG9rZW5zLCB2ZXJiKSkgJiYgbG93ZXJBdCh0b2tlbnMsIHZlcmIgKyAyKSAhPT0gJ2FibGUnO1xuICBpZiAoXG4gICAgdW5pdmVyc2FsICYmXG4gICAgYmluZHMgJiZcbiAgICAoc3RhdGUgPT09ICdoYXZlJyB8fFxuICAgICAgKHN0YXRlID09PSAnYmUnICYmICFwYXNzaXZlKSB8fFxuICAgICAgKHBhc3NpdmUgJiYgYWN0aW9uICYmIEVORF9TVEFURVMuaGFzKGxvd2VyQXQodG9rZW5zLCB2ZXJiICsgMikpKSlcbiAgKVxuICAgIHJldHVybiAna3BpJztcbiAgaWYgKHF1YW50aXRpZXMuc29tZSgocSkgPT4gcS5maXJzdCA9PT0gbWFpbiAmJiBxLmtpbmQgPT09ICdjb3VudCcpICYmICEvXig/OnR3b3x0aHJlZXxmb3VyKSQvLnRlc3Qoc3ViamVjdCkpXG4gICAgcmV0dXJuICdrcGknO1xuICBpZiAobG93ZXJBdCh0b2tlbnMsIHZlcmIpID09PSAnbXVzdCcgJiYgaXNSaGV0b3JpY2FsKHRva2VucywgbWFpbiwgdmVyYikpIHJldHVybiAnb3RoZXInO1xuICBpZiAobGFiZWwpIHJldHVybiBsYWJlbDtcbiAgaWYgKHN0YXRlID09PSAnYmUnICYmICFwYXNzaXZlICYmICFuYW1lc0JvZHkodG9rZW5zLCBtYWluLCB2ZXJiKSkgcmV0dXJuIGp1ZGdlV2lsbEJlKHRva2VucywgdmVyYik7XG4gIGlmIChzdGF0ZSA9PT0gJ25vdCcgfHwgc3RhdGUgPT09ICduZXZlcicpIHJldHVybiAnb3RoZXInO1xuICByZXR1cm4gJ2FjdGlvbic7XG59XG5cbi8qKiBcIjgwICUgb2Ygc2Nob29scyB3aWxsXCIsIFwid2lsbCByZWFjaCA4MCAlIGJ5IDIwMzBcIjsgYSBzaGFyZSB0b2xkIGFzaWRlLCBiZWhpbmQgXCJ3aGljaFwiIG9yIFwid2hvXCIsIGRvZXMgbm90IGNvdW50LiAqL1xuZnVuY3Rpb24gc2V0c1NoYXJlKHsgdG9rZW5zLCBjbGF1c2UsIHF1YW50aXRpZXMgfTogUmVhZGluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBzaGFyZXMgPSBxdWFudGl0aWVzLmZpbHRlcigocSkgPT4gcS5raW5kID09PSAncGVyY2VudCcpO1xuICBpZiAoc2hhcmVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCBkdWUgPSBpc0R1ZSh0b2tlbnMpO1xuICBjb25zdCBhc2lkZSA9IHRva2Vucy5maW5kSW5kZXgoKHQsIGkpID0+IGkgPiBjbGF1c2UudmVyYiAmJiAvXig/OndoaWNofHdob3x3aG9zZXx3aGVyZSkkLy50ZXN0KHQubG93ZXIpKTtcbiAgcmV0dXJuIHNoYXJlcy5zb21lKFxuICAgIChxKSA9PlxuICAgICAgKHEuZmlyc3QgPCBjbGF1c2UudmVyYiB8fFxuICAgICAgICBkdWUgfHxcbiAgICAgICAgKHEuZmlyc3QgPCBjbGF1c2UudmVyYiArIDQgJiYgbG93ZXJBdCh0b2tlbnMsIHEubGFzdCArIDEpID09PSAnb2YnKSB8fFxuICAgICAgICAocS50aHJlc2hvbGQgJiYgbG93ZXJBdCh0b2tlbnMsIHEuZmlyc3QpICE9PSAndXAnKSkgJiZcbiAgICAgIChhc2lkZSA8IDAgfHwgcS5maXJzdCA8IGFzaWRlKSxcbiAgKTtcbn1cblxuLyoqIFwiVGhlIGFpbSBvZiB0aGlzIHN0cmF0ZWd5IGlzIHRvIFx1MjAyNlwiLCBcImN5YmVyY3JpbWUgY29udGludWVzIHRvIFx1MjAyNlwiOiBubyBjb21taXRtZW50IG9mIGFueWJvZHkuICovXG5mdW5jdGlvbiBpc0FpbU9mVGV4dCh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIG1haW46IG51bWJlciwgdmVyYjogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGlmICghL14oPzppc3xhcmV8YWltcykkLy50ZXN0KGxvd2VyQXQodG9rZW5zLCB2ZXJiKSkpIHJldHVybiBmYWxzZTtcbiAgZm9yIChsZXQgaSA9IG1haW47IGkgPCB2ZXJiOyBpKyspXG4gICAgaWYgKFxuICAgICAgL14oPzphaW18YWltc3xwdXJwb3NlfG9iamVjdGl2ZXxvYmplY3RpdmVzfGludGVudGlvbnxpbnRlbnR8aWRlYXxjaGFsbGVuZ2V8dmlzaW9ufG1pc3Npb258Z29hbHxnb2Fsc3x0YXJnZXR8dGFyZ2V0c3xyb2xlfHRhc2t8d2F5fGtleXxwb2ludHxhYmlsaXR5fG5lZWR8ZHV0eXxzdGVwKSQvLnRlc3QoXG4gICAgICAgIGxvd2VyQXQodG9rZW5zLCBpKSxcbiAgICAgIClcbiAgICApXG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgcmV0dXJuIGZhbHNlO1xufVxuXG4vKiogXCJJbmRpdmlkdWFscyBhbmQgYnVzaW5lc3NlcyBtdXN0IHRha2UgcHJlY2F1dGlvbnNcIjogYWR2aWNlIHRvIGV2ZXJ5Ym9keS4gKi9cbmZ1bmN0aW9uIGlzUmhldG9yaWNhbCh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIG1haW46IG51bWJlciwgdmVyYjogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGZvciAobGV0IGkgPSBtYWluOyBpIDwgdmVyYjsgaSsrKSB7XG4gICAgY29uc3QgbG93ZXIgPSBsb3dlckF0KHRva2VucywgaSk7XG4gICAgaWYgKFxuICAgICAgRVZFUllCT0RZLmhhcyhsb3dlcikgfHxcbiAgICAgIC9eKD86d2V8aXR8dGhpc3x0aGV5fHNlY3VyaXR5fGN5YmVyc2VjdXJpdHl8YXBwcm9hY2h8c3RyYXRlZ3l8dGhlcmV8Z292ZXJubWVudCkkLy50ZXN0KGxvd2VyKVxuICAgIClcbiAgICAgIHJldHVybiB0cnVlO1xuICB9XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqIFwid2lsbCBiZSBvcGVyYXRpb25hbFwiIGlzIGEgc3RhdGUgdG8gYmUgcmVhY2hlZDsgXCJ3aWxsIGJlIGltcG9ydGFudFwiIGlzIHJoZXRvcmljLiAqL1xuZnVuY3Rpb24ganVkZ2VXaWxsQmUodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCB2ZXJiOiBudW1iZXIpOiBLaW5kIHtcbiAgZm9yIChsZXQgaSA9IHZlcmIgKyAyOyBpIDwgdmVyYiArIDU7IGkrKykge1xuICAgIGlmIChFTkRfU1RBVEVTLmhhcyhsb3dlckF0KHRva2VucywgaSkpKSByZXR1cm4gJ2twaSc7XG4gICAgaWYgKFxuICAgICAgL14oPzpyZXNwb25zaWJsZXx0YXNrZWR8Y2hhcmdlZHxtYW5kYXRlZHxyZXF1aXJlZHxzdWJqZWN0fG9ibGlnZWR8YWJsZXxzZXR8ZW50aXRsZWR8bWFkZXxnaXZlbnxoZWxkfGJ1aWx0fGJhc2VkfGRvbmV8dW5kZXJ0YWtlbnxzb3VnaHR8ZHJhd258bGVkfHB1dHxrZXB0fHRha2VufGNob3Nlbnxmb3VuZCkkLy50ZXN0KFxuICAgICAgICBsb3dlckF0KHRva2VucywgaSksXG4gICAgICApXG4gICAgKVxuICAgICAgcmV0dXJuICdhY3Rpb24nO1xuICAgIGlmICh2ZXJiT2YobG93ZXJBdCh0b2tlbnMsIGkpKT8uZm9ybSA9PT0gJ2VkJyB8fCAvKD86ZWR8ZW4pJC8udGVzdChsb3dlckF0KHRva2VucywgaSkpKSByZXR1cm4gJ2FjdGlvbic7XG4gIH1cbiAgcmV0dXJuICdvdGhlcic7XG59XG5cbi8qKiBcIkF0IGxlYXN0IG9uZSBleHBlcnQgaW4gZWFjaCBtaW5pc3RyeSBob2xkcyBcdTIwMjZcIiBpcyBhIEtQSTsgXCJNRUxBTkkgc3RyZW5ndGhlbnMgXHUyMDI2XCIgYW4gYWN0aW9uOyBcIjc3ICUgaGF2ZSBcdTIwMjZcIiBhIGZhY3QuICovXG5mdW5jdGlvbiBqdWRnZVByZXNlbnQocmVhZGluZzogUmVhZGluZyk6IEtpbmQge1xuICBjb25zdCB7IHRva2VucywgY2xhdXNlLCBxdWFudGl0aWVzLCBsYWJlbCB9ID0gcmVhZGluZztcbiAgY29uc3QgeyBtYWluLCB2ZXJiLCBtb29kLCBhY3Rpb24gfSA9IGNsYXVzZTtcbiAgaWYgKGxhYmVsID09PSAna3BpJykgcmV0dXJuICdrcGknO1xuICBjb25zdCBhdFN0YXJ0ID0gcXVhbnRpdGllcy5maW5kKChxKSA9PiBxLmZpcnN0ID09PSBtYWluKTtcbiAgaWYgKHNldHNNaW5pbXVtKHJlYWRpbmcpKSByZXR1cm4gJ2twaSc7XG4gIGlmIChxdWFudGl0aWVzLmxlbmd0aCA9PT0gMCAmJiBhY3Rpb24/LmZvcm0gPT09ICdzJyAmJiAoYWN0aW9uLmRpcmVjdGluZyB8fCBhY3Rpb24uYmFzZSA9PT0gJ2V4cGFuZCcpKSB7XG4gICAgY29uc3Qgb2JqZWN0ID0gdG9rZW5zXG4gICAgICAuc2xpY2UodmVyYiArIDEsIHZlcmIgKyA1KVxuICAgICAgLnNvbWUoKHQsIGkpID0+IE1FQVNVUkVfSEVBRFMuaGFzKHQubG93ZXIpICYmIGxvd2VyQXQodG9rZW5zLCB2ZXJiICsgMiArIGkpID09PSAnb2YnKTtcbiAgICBpZiAoaXNJbmRpY2F0b3JIZWFkKHRva2VucywgbWFpbikgfHwgb2JqZWN0KSByZXR1cm4gJ2twaSc7XG4gIH1cbiAgY29uc3Qgc3RhcnQgPSBgJHtsb3dlckF0KHRva2VucywgbWFpbil9ICR7bG93ZXJBdCh0b2tlbnMsIG1haW4gKyAxKX1gO1xuICBpZiAoQ09NUEFSRUQudGVzdChzdGFydCkgJiYgKG1vb2QgPT09ICdzdGF0ZScgfHwgYWN0aW9uPy5mb3JtID09PSAncycpKSByZXR1cm4gJ2twaSc7XG4gIGlmIChtb29kID09PSAnc3RhdGUnKSByZXR1cm4ganVkZ2VTdGF0ZShyZWFkaW5nLCBhdFN0YXJ0ICE9PSB1bmRlZmluZWQpO1xuICBpZiAoXG4gICAgYWN0aW9uICYmXG4gICAgIS9eKD86aW5jbHVkZXxyZW1haW58YmVjb21lfHJlcHJlc2VudHxkZW1vbnN0cmF0ZXxmYWNlfG1ha2UpJC8udGVzdChhY3Rpb24uYmFzZSkgJiZcbiAgICBuYW1lc0JvZHkodG9rZW5zLCBtYWluLCB2ZXJiKVxuICApXG4gICAgcmV0dXJuIHRlbGxzRmlndXJlKHJlYWRpbmcpID8gJ2ZhY3QnIDogJ2FjdGlvbic7XG4gIHJldHVybiBsYWJlbCA/PyAnb3RoZXInO1xufVxuXG4vKiogXCJJdCBpcyBuZWNlc3NhcnkgdG8gZGV2ZWxvcCBcdTIwMjZcIiAqL1xuZnVuY3Rpb24gaXNOZWVkZWQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBtYWluOiBudW1iZXIpOiBib29sZWFuIHtcbiAgY29uc3Qgc3RhcnQgPSBbMCwgMSwgMiwgM10ubWFwKChpKSA9PiBsb3dlckF0KHRva2VucywgbWFpbiArIGkpKS5qb2luKCcgJyk7XG4gIHJldHVybiAoXG4gICAgL15pdCBpcyAoPzpuZWNlc3Nhcnl8ZXNzZW50aWFsfGltcGVyYXRpdmV8cmVxdWlyZWQpIHRvJC8udGVzdChzdGFydCkgJiZcbiAgICB2ZXJiT2YobG93ZXJBdCh0b2tlbnMsIG1haW4gKyA0KSk/LmRpcmVjdGluZyA9PT0gZmFsc2VcbiAgKTtcbn1cblxuLyoqIFwiQWxsIGNpdGl6ZW5zIGhhdmUgXHUyMDI2IGJ5IDIwMzBcIiwgXCI5MCAlIG9mIHNpdGVzIGFyZSBjZXJ0aWZpZWQgYnkgMjAyN1wiIGFyZSB0byBiZSByZWFjaGVkOyBhbnl0aGluZyBlbHNlIGlzIHNvIGFscmVhZHkuICovXG5mdW5jdGlvbiBqdWRnZVN0YXRlKHsgdG9rZW5zLCBjbGF1c2UsIHRpbWVkLCBsYWJlbCwgcXVhbnRpdGllcyB9OiBSZWFkaW5nLCBjb3VudGVkOiBib29sZWFuKTogS2luZCB7XG4gIGNvbnN0IHsgbWFpbiwgdmVyYiB9ID0gY2xhdXNlO1xuICBjb25zdCB1bml2ZXJzYWwgPSAvXig/OmFsbHxldmVyeXxlYWNoKSQvLnRlc3QobG93ZXJBdCh0b2tlbnMsIG1haW4pKTtcbiAgY29uc3QgcmVhY2hlZCA9IEVORF9TVEFURVMuaGFzKGxvd2VyQXQodG9rZW5zLCB2ZXJiICsgMSkpIHx8IEVORF9TVEFURVMuaGFzKGxvd2VyQXQodG9rZW5zLCB2ZXJiICsgMikpO1xuICBjb25zdCBkdWUgPSBpc0R1ZSh0b2tlbnMpO1xuICBpZiAoKGNvdW50ZWQgfHwgdW5pdmVyc2FsKSAmJiB0aW1lZCAmJiAocmVhY2hlZCB8fCBkdWUpKSByZXR1cm4gJ2twaSc7XG4gIGNvbnN0IG5lYXIgPSBxdWFudGl0aWVzLnNvbWUoKHEpID0+IHEuZmlyc3QgPCB2ZXJiICsgOCk7XG4gIGNvbnN0IGZvcmV0b2xkID0gRk9SRUNBU1RfU1VCSkVDVFMuaGFzKGxvd2VyQXQodG9rZW5zLCB2ZXJiIC0gMSkpIHx8IGxvd2VyQXQodG9rZW5zLCBtYWluKSA9PT0gJ3RoZXJlJztcbiAgaWYgKGR1ZSAmJiBuZWFyICYmICFmb3JldG9sZCAmJiAhdG9rZW5zLnNvbWUoKHQpID0+IEZPUkVDQVNUX1dPUkRTLmhhcyh0Lmxvd2VyKSkpIHJldHVybiAna3BpJztcbiAgaWYgKGlzTmVlZGVkKHRva2VucywgbWFpbikpIHJldHVybiAnYWN0aW9uJztcbiAgLy8gXCJUaGUgY291bnRyeSBoYXMgdGhlIHNraWxscyB0byBcdTIwMjZcIjogYSBjYXBhYmlsaXR5IHRvIGJlIGhhZCwgd2hlcmUgbm90aGluZyBzYXlzIHNpbmNlIHdoZW4uXG4gIGNvbnN0IGFibGUgPVxuICAgIC9eKD86aGFzfGhhdmUpJC8udGVzdChsb3dlckF0KHRva2VucywgdmVyYikpICYmXG4gICAgdG9rZW5zXG4gICAgICAuc2xpY2UodmVyYiArIDEsIHZlcmIgKyA3KVxuICAgICAgLnNvbWUoKHQpID0+IC9eKD86Y2FwYWJpbGl0eXxjYXBhYmlsaXRpZXN8Y2FwYWNpdHl8YWJpbGl0eXxza2lsbHN8ZXhwZXJ0aXNlKSQvLnRlc3QodC5sb3dlcikpO1xuICBpZiAoYWJsZSAmJiAhdGltZWQgJiYgbG93ZXJBdCh0b2tlbnMsIHZlcmIgKyAxKSA9PT0gJ3RoZScpIHJldHVybiAna3BpJztcbiAgcmV0dXJuIGxhYmVsID8/ICdmYWN0Jztcbn1cblxuLyoqIFwiVGhlIENFUlQgaGFuZGxlcyBhYm91dCAzMDAgaW5jaWRlbnRzIHBlciBtb250aFwiOiBzbyBpdCBpcyBhbHJlYWR5LiAqL1xuZnVuY3Rpb24gdGVsbHNGaWd1cmUoeyB0b2tlbnMsIHF1YW50aXRpZXMsIGNsYXVzZSB9OiBSZWFkaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IGFib3V0ID0gL14oPzphYm91dHxhcm91bmR8YXBwcm94aW1hdGVseXxzb21lfHJvdWdobHl8b3ZlcikkLztcbiAgcmV0dXJuIHF1YW50aXRpZXMuc29tZShcbiAgICAocSkgPT4gcS5maXJzdCA+IGNsYXVzZS52ZXJiICYmIChhYm91dC50ZXN0KGxvd2VyQXQodG9rZW5zLCBxLmZpcnN0KSkgfHwgYWJvdXQudGVzdChsb3dlckF0KHRva2VucywgcS5maXJzdCAtIDEpKSksXG4gICk7XG59XG4iLCAiLyoqIE9uZSBzdGF0ZW1lbnQgbWFkZSBvZiBhIHBpZWNlIG9mIGEgcGFzc2FnZToga2luZCwgZmFjZXRzIGFuZCBsZXR0ZXJzLiAqL1xuaW1wb3J0IHR5cGUgeyBBbmFseXNlZEZpbGUsIEZhY2V0cywgU3RhdGVtZW50LCBXb3JkcyB9IGZyb20gJy4uL3R5cGVzLmpzJztcbmltcG9ydCB0eXBlIHsgQXJlYUZpbmRlciB9IGZyb20gJy4vYXJlYXMuanMnO1xuaW1wb3J0IHsgcmVhZENsYXVzZSB9IGZyb20gJy4vY2xhdXNlLmpzJztcbmltcG9ydCB7IGZpbmRUaW1lcyB9IGZyb20gJy4vZGF0ZXMuanMnO1xuaW1wb3J0IHsganVkZ2VGYWNldHMsIHR5cGUgRWFybmVkLCB0eXBlIEVhcm5lZEZhY2V0cywgdHlwZSBGaWVsZFJvbGUsIHR5cGUgRmllbGRWYWx1ZSwgdHlwZSBGaWVsZHMgfSBmcm9tICcuL2ZhY2V0cy5qcyc7XG5pbXBvcnQgeyBqdWRnZUtpbmQsIHR5cGUgS2luZCB9IGZyb20gJy4va2luZC5qcyc7XG5pbXBvcnQgdHlwZSB7IFJlYWRpbmcgfSBmcm9tICcuL21lYXN1cmVzLmpzJztcbmltcG9ydCB7IGlzU21hcnQsIGp1ZGdlTGV0dGVycyB9IGZyb20gJy4vbGV0dGVycy5qcyc7XG5pbXBvcnQgdHlwZSB7IFBsYWNlciB9IGZyb20gJy4vcGxhY2VzLmpzJztcbmltcG9ydCB7IGZpbmRRdWFudGl0aWVzIH0gZnJvbSAnLi9xdWFudGl0aWVzLmpzJztcbmltcG9ydCB7IHRva2VuaXplLCB0eXBlIFJhbmdlIH0gZnJvbSAnLi90b2tlbnMuanMnO1xuXG4vKiogV2hhdCBhbGwgc3RhdGVtZW50cyBvZiBhIGZpbGUgc2hhcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEZpbGVTZXR0aW5nIHtcbiAgcmVhZG9ubHkgYW5hbHlzZWQ6IEFuYWx5c2VkRmlsZTtcbiAgcmVhZG9ubHkgYXJlYXM6IEFyZWFGaW5kZXI7XG4gIHJlYWRvbmx5IHBlcmlvZD86IHsgcmVhZG9ubHkgZnJvbTogbnVtYmVyOyByZWFkb25seSB0bzogbnVtYmVyIH07XG59XG5cbi8qKiBBIHBpZWNlIG9mIHRleHQgdGhhdCBtYXkgYmUgYSBzdGF0ZW1lbnQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBpZWNlIHtcbiAgLyoqIEluZGV4IG9mIHRoZSBwYXNzYWdlLiAqL1xuICByZWFkb25seSBwYXNzYWdlOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBsYWNlcjogUGxhY2VyO1xuICAvKiogV2hhdCB0aGUgc3RhdGVtZW50IHNob3dzIGFzIGl0cyB0ZXh0LiAqL1xuICByZWFkb25seSByYW5nZTogUmFuZ2U7XG4gIC8qKiBUaGUgcmFuZ2Ugd2l0aG91dCBsYWJlbGxlZCBwYXJ0cy4gKi9cbiAgcmVhZG9ubHkgbWFpbjogUmFuZ2U7XG4gIHJlYWRvbmx5IGZpZWxkczogRmllbGRzO1xuICByZWFkb25seSBsYWJlbD86ICdrcGknIHwgJ2FjdGlvbic7XG4gIHJlYWRvbmx5IG9iamVjdGl2ZT86IHN0cmluZztcbiAgcmVhZG9ubHkgYnVkZ2V0Pzogc3RyaW5nO1xufVxuXG4vKiogUmVhZHMgdGhlIHdvcmRzIG9mIGByYW5nZWAgb25jZSwgZm9yIGBqdWRnZUtpbmRgIGFuZCBganVkZ2VGYWNldHNgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRQaWVjZSh0ZXh0OiBzdHJpbmcsIG1haW46IFJhbmdlLCBsYWJlbD86ICdrcGknIHwgJ2FjdGlvbicpOiBSZWFkaW5nIHtcbiAgY29uc3QgdG9rZW5zID0gdG9rZW5pemUodGV4dCwgbWFpbi5zdGFydCwgbWFpbi5lbmQpO1xuICBjb25zdCBjbGF1c2UgPSByZWFkQ2xhdXNlKHRva2Vucyk7XG4gIC8vIE51bWJlcmluZyBpcyBubyBxdWFudGl0eS5cbiAgY29uc3QgcXVhbnRpdGllcyA9IGZpbmRRdWFudGl0aWVzKHRva2VucykuZmlsdGVyKChxKSA9PiBxLmZpcnN0ID49IGNsYXVzZS5maXJzdCk7XG4gIGNvbnN0IHJlYWRpbmcgPSB7IHRleHQ6IHRleHQuc2xpY2UobWFpbi5zdGFydCwgbWFpbi5lbmQpLCB0b2tlbnMsIGNsYXVzZSwgcXVhbnRpdGllcyB9O1xuICBjb25zdCB0aW1lcyA9IGZpbmRUaW1lcyhyZWFkaW5nLnRleHQpO1xuICByZXR1cm4geyAuLi5yZWFkaW5nLCB0aW1lcywgdGltZWQ6IHRpbWVzLmxlbmd0aCA+IDAsIC4uLihsYWJlbCAmJiB7IGxhYmVsIH0pIH07XG59XG5cbi8qKiBUaGUga2luZCBvZiBhIHRleHQgb24gaXRzIG93bi4gKi9cbmV4cG9ydCBjb25zdCBraW5kT2YgPSAodGV4dDogc3RyaW5nLCBtYWluOiBSYW5nZSA9IHsgc3RhcnQ6IDAsIGVuZDogdGV4dC5sZW5ndGggfSwgbGFiZWw/OiAna3BpJyB8ICdhY3Rpb24nKTogS2luZCA9PlxuICBqdWRnZUtpbmQocmVhZFBpZWNlKHRleHQsIG1haW4sIGxhYmVsKSk7XG5cbi8qKiBNYWtlcyB0aGUgc3RhdGVtZW50IG9mIGEgcGllY2Ugd2hvc2Uga2luZCBpcyBrbm93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBidWlsZFN0YXRlbWVudChcbiAgc2V0dGluZzogRmlsZVNldHRpbmcsXG4gIHBpZWNlOiBQaWVjZSxcbiAga2luZDogJ2twaScgfCAnYWN0aW9uJyxcbiAgcmVhZGluZzogUmVhZGluZyxcbik6IFN0YXRlbWVudCB7XG4gIGNvbnN0IHsgYW5hbHlzZWQsIGFyZWFzLCBwZXJpb2QgfSA9IHNldHRpbmc7XG4gIGNvbnN0IHBhc3NhZ2UgPSBhbmFseXNlZC5maWxlLnBhc3NhZ2VzW3BpZWNlLnBhc3NhZ2VdITtcbiAgY29uc3QgdGltZXMgPSByZWFkaW5nLnRpbWVzLm1hcCgodCkgPT4gKHtcbiAgICAuLi50LFxuICAgIHN0YXJ0OiB0LnN0YXJ0ICsgcGllY2UubWFpbi5zdGFydCxcbiAgICBlbmQ6IHQuZW5kICsgcGllY2UubWFpbi5zdGFydCxcbiAgfSkpO1xuICBjb25zdCBlYXJuZWQgPSBqdWRnZUZhY2V0cyh7IC4uLnJlYWRpbmcsIHRleHQ6IHBhc3NhZ2UudGV4dCwgbWFpbjogcGllY2UubWFpbiwgdGltZXMsIGZpZWxkczogcGllY2UuZmllbGRzLCBraW5kIH0pO1xuICBjb25zdCBmYWNldHMgPSBsb2NhdGUoZWFybmVkLCBwaWVjZS5wbGFjZXIpO1xuICBjb25zdCBvd24gPSBhcmVhcy5vd24ocGllY2UucGFzc2FnZSk7XG4gIGNvbnN0IGFyZWEgPSBhcmVhcy5uZWFyZXN0KHBpZWNlLnBhc3NhZ2UpO1xuICBjb25zdCBvYmplY3RpdmUgPSBwaWVjZS5vYmplY3RpdmUgPz8gcGFzc2FnZS5oZWFkaW5ncy5zbGljZSgxKS5hdCgtMSk7XG4gIGNvbnN0IGxldHRlcnMgPSBqdWRnZUxldHRlcnMoZmFjZXRzLCB7XG4gICAga2luZCxcbiAgICAuLi4ocGllY2UuYnVkZ2V0ICE9PSB1bmRlZmluZWQgJiYgeyByZXNvdXJjZXM6IHBpZWNlLmJ1ZGdldCB9KSxcbiAgICAuLi4ob2JqZWN0aXZlICE9PSB1bmRlZmluZWQgJiYgeyBvYmplY3RpdmUgfSksXG4gICAgLi4uKG93biAhPT0gdW5kZWZpbmVkICYmIHsgYXJlYTogb3duIH0pLFxuICAgIC4uLihwZXJpb2QgJiYgeyBwZXJpb2QgfSksXG4gIH0pO1xuICByZXR1cm4ge1xuICAgIGtpbmQsXG4gICAgdGV4dDogcGFzc2FnZS50ZXh0LnNsaWNlKHBpZWNlLnJhbmdlLnN0YXJ0LCBwaWVjZS5yYW5nZS5lbmQpLFxuICAgIHBvc2l0aW9uOiBwYXNzYWdlLmtpbmQgPT09ICdwYXJhZ3JhcGgnID8gcGllY2UucGxhY2VyLnBsYWNlKHBpZWNlLnJhbmdlKSA6IHBhc3NhZ2UucG9zaXRpb24sXG4gICAgcGF0aDogYW5hbHlzZWQuZmlsZS5wYXRoLFxuICAgIHBhc3NhZ2U6IHBpZWNlLnBhc3NhZ2UsXG4gICAgc291cmNlOiBwYXNzYWdlLmtpbmQgPT09ICdyb3cnID8gJ3JvdycgOiBwYXNzYWdlLmtpbmQgPT09ICdpdGVtJyA/ICdpdGVtJyA6ICdwcm9zZScsXG4gICAgZmFjZXRzLFxuICAgIGxldHRlcnMsXG4gICAgc21hcnQ6IGlzU21hcnQobGV0dGVycyksXG4gICAgLi4uKGFyZWEgIT09IHVuZGVmaW5lZCAmJiB7IGFyZWEgfSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIGxvY2F0ZShlYXJuZWQ6IEVhcm5lZEZhY2V0cywgcGxhY2VyOiBQbGFjZXIpOiBGYWNldHMge1xuICBjb25zdCB3b3JkcyA9IChlOiBFYXJuZWQgfCBudWxsKTogV29yZHMgfCBudWxsID0+IChlID09PSBudWxsID8gbnVsbCA6ICdwb3NpdGlvbicgaW4gZSA/IGUgOiBwbGFjZXIud29yZHMoZSkpO1xuICByZXR1cm4ge1xuICAgIHNwZWNpZmljOiB3b3JkcyhlYXJuZWQuc3BlY2lmaWMpLFxuICAgIG1lYXN1cmFibGU6IHdvcmRzKGVhcm5lZC5tZWFzdXJhYmxlKSxcbiAgICB0YXJnZXQ6IHdvcmRzKGVhcm5lZC50YXJnZXQpLFxuICAgIHRpbWVCb3VuZDogd29yZHMoZWFybmVkLnRpbWVCb3VuZCksXG4gICAgb3duZXI6IHdvcmRzKGVhcm5lZC5vd25lciksXG4gICAgYmFzZWxpbmU6IHdvcmRzKGVhcm5lZC5iYXNlbGluZSksXG4gICAgYWJzb2x1dGU6IHdvcmRzKGVhcm5lZC5hYnNvbHV0ZSksXG4gIH07XG59XG5cbi8qKiBMYWJlbGxlZCByYW5nZXMgb2Ygb25lIHBhc3NhZ2UgYXMgZmllbGRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpZWxkc09mKHRleHQ6IHN0cmluZywgcmFuZ2VzOiBQYXJ0aWFsPFJlY29yZDxGaWVsZFJvbGUsIFJhbmdlPj4pOiBGaWVsZHMge1xuICBjb25zdCBmaWVsZHM6IFBhcnRpYWw8UmVjb3JkPEZpZWxkUm9sZSwgRmllbGRWYWx1ZT4+ID0ge307XG4gIGZvciAoY29uc3QgW3JvbGUsIGF0XSBvZiBPYmplY3QuZW50cmllcyhyYW5nZXMpIGFzIFtGaWVsZFJvbGUsIFJhbmdlXVtdKVxuICAgIGZpZWxkc1tyb2xlXSA9IHsgdGV4dDogdGV4dC5zbGljZShhdC5zdGFydCwgYXQuZW5kKSwgYXQgfTtcbiAgcmV0dXJuIGZpZWxkcztcbn1cbiIsICIvKiogTGFiZWxsZWQgcGFydHMgb2YgYW4gaXRlbSBvciBjZWxsOiBcIlRyYWluIGp1ZGdlcy4gRGVhZGxpbmU6IDIwMjcuIExlYWQ6IE1pbmlzdHJ5IG9mIEp1c3RpY2VcIiwgXCJcdTIwMjYgfCBCeTogMjAxNVwiLiAqL1xuaW1wb3J0IHR5cGUgeyBGaWVsZFJvbGUgfSBmcm9tICcuL2ZhY2V0cy5qcyc7XG5pbXBvcnQgeyByb2xlT2ZIZWFkZXIsIHR5cGUgQ29sdW1uUm9sZSB9IGZyb20gJy4vdGFibGVzLmpzJztcbmltcG9ydCB0eXBlIHsgUmFuZ2UgfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5cbi8qKiBBIHRleHQgd2l0aCBpdHMgbGFiZWxzIHJlYWQuICovXG5leHBvcnQgaW50ZXJmYWNlIExhYmVsbGVkIHtcbiAgLyoqIFdoYXQgaXMgbGVmdCBmb3IgdGhlIHN0YXRlbWVudCBpdHNlbGYuICovXG4gIHJlYWRvbmx5IG1haW46IFJhbmdlO1xuICByZWFkb25seSBmaWVsZHM6IFBhcnRpYWw8UmVjb3JkPEZpZWxkUm9sZSwgUmFuZ2U+PjtcbiAgLyoqIFRoZSBpbmRpY2F0b3IgdGhhdCBnb2VzIHdpdGggYW4gYWN0aW9uOiBcIlx1MjAyNiB8IEluZGljYXRvcjogbnVtYmVyIG9mIGV4ZXJjaXNlc1wiLiAqL1xuICByZWFkb25seSBpbmRpY2F0b3I/OiBSYW5nZTtcbiAgLyoqIFwiS1BJOiBcdTIwMjZcIiwgXCJUYXJnZXQ6IFx1MjAyNlwiLCBcIkFjdGlvbiAzOiBcdTIwMjZcIiBhdCB0aGUgYmVnaW5uaW5nLiAqL1xuICByZWFkb25seSBsYWJlbD86ICdrcGknIHwgJ2FjdGlvbic7XG59XG5cbmNvbnN0IExBQkVMID0gLyg/Ol58Wy47fCgsXHUyMDEzXHUyMDE0XSA/fCBcXHwgKShbQS1aI11bQS1aYS16MC05IC8tXXswLDQwfSk6KD89ICkvZztcbmNvbnN0IEZJRUxEX1JPTEVTOiBSZWFkb25seVNldDxDb2x1bW5Sb2xlPiA9IG5ldyBTZXQoW1xuICAnZGVhZGxpbmUnLFxuICAnb3duZXInLFxuICAnYmFzZWxpbmUnLFxuICAndGFyZ2V0JyxcbiAgJ2J1ZGdldCcsXG4gICdzb3VyY2UnLFxuICAnZnJlcXVlbmN5Jyxcbl0pO1xuXG5pbnRlcmZhY2UgTWFyayB7XG4gIHJlYWRvbmx5IGF0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHZhbHVlOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJvbGU6IENvbHVtblJvbGU7XG59XG5cbi8qKiBSZWFkcyB0aGUgbGFiZWxzIG9mIGB0ZXh0YCBiZXR3ZWVuIHR3byBpbmRpY2VzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRMYWJlbHModGV4dDogc3RyaW5nLCByYW5nZTogUmFuZ2UpOiBMYWJlbGxlZCB7XG4gIGNvbnN0IHdob2xlID0gdGV4dC5zbGljZShyYW5nZS5zdGFydCwgcmFuZ2UuZW5kKTtcbiAgY29uc3QgbWFya3MgPSB3aG9sZS5pbmNsdWRlcygnOicpID8gZmluZE1hcmtzKHdob2xlLCByYW5nZS5zdGFydCkgOiBbXTtcbiAgY29uc3QgZmllbGRzOiBQYXJ0aWFsPFJlY29yZDxGaWVsZFJvbGUsIFJhbmdlPj4gPSB7fTtcbiAgbGV0IGxhYmVsOiBMYWJlbGxlZFsnbGFiZWwnXTtcbiAgbGV0IGluZGljYXRvcjogUmFuZ2UgfCB1bmRlZmluZWQ7XG4gIGxldCBtYWluID0gdHJpbSh0ZXh0LCB7IHN0YXJ0OiByYW5nZS5zdGFydCwgZW5kOiBtYXJrc1swXT8uYXQgPz8gcmFuZ2UuZW5kIH0pO1xuICBtYXJrcy5mb3JFYWNoKChtYXJrLCBpbmRleCkgPT4ge1xuICAgIGNvbnN0IHZhbHVlID0gdHJpbSh0ZXh0LCB7IHN0YXJ0OiBtYXJrLnZhbHVlLCBlbmQ6IG1hcmtzW2luZGV4ICsgMV0/LmF0ID8/IHJhbmdlLmVuZCB9KTtcbiAgICBpZiAoXG4gICAgICBtYWluLmVuZCA8PSBtYWluLnN0YXJ0ICYmXG4gICAgICBsYWJlbCA9PT0gdW5kZWZpbmVkICYmXG4gICAgICAvXig/OmluZGljYXRvcnx0YXJnZXR8b3V0Y29tZXxhY3Rpb258b2JqZWN0aXZlKSQvLnRlc3QobWFyay5yb2xlKVxuICAgICkge1xuICAgICAgbWFpbiA9IHZhbHVlO1xuICAgICAgaWYgKG1hcmsucm9sZSAhPT0gJ29iamVjdGl2ZScpIGxhYmVsID0gbWFyay5yb2xlID09PSAnYWN0aW9uJyA/ICdhY3Rpb24nIDogJ2twaSc7XG4gICAgfSBlbHNlIGlmIChGSUVMRF9ST0xFUy5oYXMobWFyay5yb2xlKSkgZmllbGRzW21hcmsucm9sZSBhcyBGaWVsZFJvbGVdID8/PSB2YWx1ZTtcbiAgICBlbHNlIGlmIChtYXJrLnJvbGUgPT09ICdpbmRpY2F0b3InIHx8IG1hcmsucm9sZSA9PT0gJ291dGNvbWUnKSBpbmRpY2F0b3IgPz89IHZhbHVlO1xuICB9KTtcbiAgcmV0dXJuIHtcbiAgICBtYWluOiBtYWluLmVuZCA+IG1haW4uc3RhcnQgPyBtYWluIDogcmFuZ2UsXG4gICAgZmllbGRzLFxuICAgIC4uLihpbmRpY2F0b3IgJiYgeyBpbmRpY2F0b3IgfSksXG4gICAgLi4uKGxhYmVsICYmIHsgbGFiZWwgfSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIGZpbmRNYXJrcyh3aG9sZTogc3RyaW5nLCBvZmZzZXQ6IG51bWJlcik6IE1hcmtbXSB7XG4gIGNvbnN0IG1hcmtzOiBNYXJrW10gPSBbXTtcbiAgZm9yIChjb25zdCBmb3VuZCBvZiB3aG9sZS5tYXRjaEFsbChMQUJFTCkpIHtcbiAgICBjb25zdCByb2xlID0gcm9sZU9mSGVhZGVyKGZvdW5kWzFdIS5yZXBsYWNlKC8gP1xcZHsxLDJ9JC8sICcnKSk7XG4gICAgaWYgKHJvbGUgPT09ICdvdGhlcicgfHwgcm9sZSA9PT0gJ2lkJyB8fCBmb3VuZFsxXSEuc3BsaXQoJyAnKS5sZW5ndGggPiA0KSBjb250aW51ZTtcbiAgICBtYXJrcy5wdXNoKHsgYXQ6IG9mZnNldCArIGZvdW5kLmluZGV4LCB2YWx1ZTogb2Zmc2V0ICsgZm91bmQuaW5kZXggKyBmb3VuZFswXS5sZW5ndGgsIHJvbGUgfSk7XG4gIH1cbiAgcmV0dXJuIG1hcmtzO1xufVxuXG4vKiogVGFrZXMgYmxhbmtzLCBiYXJzIGFuZCBjbG9zaW5nIG1hcmtzIG9mZiBib3RoIGVuZHMuICovXG5mdW5jdGlvbiB0cmltKHRleHQ6IHN0cmluZywgeyBzdGFydCwgZW5kIH06IFJhbmdlKTogUmFuZ2Uge1xuICB3aGlsZSAoc3RhcnQgPCBlbmQgJiYgL1tcXHN8LjssKFx1MjAxM1x1MjAxNF0vLnRlc3QodGV4dFtzdGFydF0hKSkgc3RhcnQrKztcbiAgd2hpbGUgKGVuZCA+IHN0YXJ0ICYmIC9bXFxzfDssXHUyMDEzXHUyMDE0XS8udGVzdCh0ZXh0W2VuZCAtIDFdISkpIGVuZC0tO1xuICByZXR1cm4geyBzdGFydCwgZW5kIH07XG59XG4iLCAiLyoqIFBsYWNlcyBvZiB3b3JkcyBpbiB0aGUgc291cmNlLiAqL1xuaW1wb3J0IHsgcGxhY2VPZiB9IGZyb20gJy4uL3BhcnNlLmpzJztcbmltcG9ydCB7IHBvaW50QXQgfSBmcm9tICcuLi9wb2ludHMuanMnO1xuaW1wb3J0IHR5cGUgeyBQYXJzZWRGaWxlLCBQYXNzYWdlLCBQb2ludCwgUG9zaXRpb24sIFdvcmRzIH0gZnJvbSAnLi4vdHlwZXMuanMnO1xuaW1wb3J0IHR5cGUgeyBSYW5nZSB9IGZyb20gJy4vdG9rZW5zLmpzJztcblxuLyoqIFR1cm5zIHJhbmdlcyBvZiBvbmUgcGFzc2FnZSdzIHRleHQgaW50byBwbGFjZXM7IHJhbmdlcyBhcmUgYmVzdCBhc2tlZCBmb3IgaW4gYXNjZW5kaW5nIG9yZGVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQbGFjZXIge1xuICBwbGFjZShyYW5nZTogUmFuZ2UpOiBQb3NpdGlvbjtcbiAgd29yZHMocmFuZ2U6IFJhbmdlKTogV29yZHM7XG59XG5cbi8qKlxuICogQSBwbGFjZXIgdGhhdCBkb2VzIG5vdCBjb3VudCB0aGUgbGluZXMgb2YgYSBsb25nIHBhc3NhZ2UgZnJvbSBpdHMgYmVnaW5uaW5nIGFnYWluIGFuZCBhZ2FpbjogbGluZXMgYXJlIGNvdW50ZWQgb24gZnJvbVxuICogdGhlIGxhc3Qgc2VudGVuY2UgYXNrZWQgZm9yLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlUGxhY2VyKGZpbGU6IFBhcnNlZEZpbGUsIHBhc3NhZ2U6IFBhc3NhZ2UpOiBQbGFjZXIge1xuICBsZXQgb3JpZ2luOiBQb2ludCA9IHBhc3NhZ2UucG9zaXRpb24uc3RhcnQ7XG4gIGNvbnN0IHBsYWNlID0gKHJhbmdlOiBSYW5nZSk6IFBvc2l0aW9uID0+IHtcbiAgICBjb25zdCBtb3ZlZCA9IHsgLi4ucGFzc2FnZSwgcG9zaXRpb246IHsgc3RhcnQ6IG9yaWdpbiwgZW5kOiBwYXNzYWdlLnBvc2l0aW9uLmVuZCB9IH07XG4gICAgY29uc3QgYXQgPSBwbGFjZU9mKGZpbGUsIG1vdmVkLCByYW5nZS5zdGFydCwgcmFuZ2UuZW5kKTtcbiAgICBpZiAoYXQuc3RhcnQub2Zmc2V0ID49IG9yaWdpbi5vZmZzZXQpIHJldHVybiBhdDtcbiAgICBvcmlnaW4gPSBwYXNzYWdlLnBvc2l0aW9uLnN0YXJ0O1xuICAgIHJldHVybiB7IHN0YXJ0OiBwb2ludEF0KGZpbGUudGV4dCwgb3JpZ2luLCBhdC5zdGFydC5vZmZzZXQpLCBlbmQ6IHBvaW50QXQoZmlsZS50ZXh0LCBvcmlnaW4sIGF0LmVuZC5vZmZzZXQpIH07XG4gIH07XG4gIHJldHVybiB7XG4gICAgcGxhY2UocmFuZ2UpIHtcbiAgICAgIGNvbnN0IGF0ID0gcGxhY2UocmFuZ2UpO1xuICAgICAgb3JpZ2luID0gYXQuc3RhcnQ7XG4gICAgICByZXR1cm4gYXQ7XG4gICAgfSxcbiAgICB3b3JkczogKHJhbmdlKSA9PiAoeyB0ZXh0OiBwYXNzYWdlLnRleHQuc2xpY2UocmFuZ2Uuc3RhcnQsIHJhbmdlLmVuZCksIHBvc2l0aW9uOiBwbGFjZShyYW5nZSkgfSksXG4gIH07XG59XG4iLCAiLyoqIFN0YXRlbWVudHMgaW4gcGFyYWdyYXBocyAoc2VudGVuY2UgYnkgc2VudGVuY2UpIGFuZCBsaXN0IGl0ZW1zIChvbmUgZWFjaCkuICovXG5pbXBvcnQgdHlwZSB7IE1hdGNoZWRQYXNzYWdlLCBOb3RFdmlkZW5jZSwgUGFzc2FnZSwgU3RhdGVtZW50LCBXb3JkcyB9IGZyb20gJy4uL3R5cGVzLmpzJztcbmltcG9ydCB7IGJ1aWxkU3RhdGVtZW50LCBmaWVsZHNPZiwgcmVhZFBpZWNlLCB0eXBlIEZpbGVTZXR0aW5nLCB0eXBlIFBpZWNlIH0gZnJvbSAnLi9idWlsZC5qcyc7XG5pbXBvcnQgeyBmaW5kVGltZXMgfSBmcm9tICcuL2RhdGVzLmpzJztcbmltcG9ydCB0eXBlIHsgRmllbGRSb2xlLCBGaWVsZFZhbHVlIH0gZnJvbSAnLi9mYWNldHMuanMnO1xuaW1wb3J0IHsgcmVhZExhYmVscywgdHlwZSBMYWJlbGxlZCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGp1ZGdlS2luZCwgdHlwZSBLaW5kIH0gZnJvbSAnLi9raW5kLmpzJztcbmltcG9ydCB0eXBlIHsgUmVhZGluZyB9IGZyb20gJy4vbWVhc3VyZXMuanMnO1xuaW1wb3J0IHsgY3JlYXRlUGxhY2VyLCB0eXBlIFBsYWNlciB9IGZyb20gJy4vcGxhY2VzLmpzJztcbmltcG9ydCB7IHNwbGl0U2VudGVuY2VzLCB0eXBlIFJhbmdlIH0gZnJvbSAnLi90b2tlbnMuanMnO1xuaW1wb3J0IHsgTU9EQUxTIH0gZnJvbSAnLi9sZXhpY29uLmpzJztcbmltcG9ydCB7IG5hbWVzQm9keSB9IGZyb20gJy4vb3duZXJzLmpzJztcblxuLyoqIFBhc3NhZ2VzIG9mIHRoZXNlIHNvcnRzIGhvbGQgbm8gY29tbWl0bWVudHMsIHdoYXRldmVyIHRoZWlyIHNlbnRlbmNlcyBsb29rIGxpa2UuICovXG5jb25zdCBTSUxFTlQ6IFJlYWRvbmx5U2V0PE5vdEV2aWRlbmNlPiA9IG5ldyBTZXQoWydjb250ZW50cycsICd0aXRsZS1wYWdlJywgJ2dsb3NzYXJ5JywgJ3RhYmxlLWhlYWRlciddKTtcbi8qKiBOb3IgZG8gcGFyYWdyYXBocyBvZiB0aGVzZSBzb3J0czsgaW4gbGlzdHMgb2YgdGhlbSBhIHRhcmdldCBtYXkgc3RpbGwgc3RhbmQuICovXG5jb25zdCBTSUxFTlRfUFJPU0U6IFJlYWRvbmx5U2V0PE5vdEV2aWRlbmNlPiA9IG5ldyBTZXQoWyd0aHJlYXRzJywgJ2hpc3RvcnknLCAnZGVmaW5pdGlvbicsICdmb3Jld29yZCddKTtcblxuLyoqIEEgc2VudGVuY2Ugb2YgYSBwYXJhZ3JhcGggd2l0aG91dCBhbnkgb2YgdGhlc2UgY29tbWl0cyB0byBub3RoaW5nLiAqL1xuY29uc3QgQ09NTUlUUyA9XG4gIC9cXGIoPzp3aWxsfHNoYWxsfG11c3R8c2hvdWxkfGlzIHRvfGFyZSB0b3xpbnRlbmRzPyB0b3xwbGFucz8gdG98Y29tbWl0cz8gdG98Zm9yZXNlZW58cGxhbm5lZHxlbnZpc2FnZWQpXFxifFxcZHwlLztcblxuLyoqIExvbmdlciBpdGVtcyBhcmUgcmVhZCBzZW50ZW5jZSBieSBzZW50ZW5jZS4gKi9cbmNvbnN0IExPTkdfSVRFTSA9IDE1MDA7XG5cbi8qKiBTdGF0ZW1lbnRzIG9mIHRoZSBwYXNzYWdlIGF0IGBpbmRleGAsIGluIG9yZGVyOyBgbGVhZHNgIHJlbWVtYmVycyB3aGF0IGxlYWRzIGludG8gbGlzdHMuICovXG5leHBvcnQgZnVuY3Rpb24gZmluZEluUHJvc2UoXG4gIHNldHRpbmc6IEZpbGVTZXR0aW5nLFxuICBtYXRjaGVkOiBNYXRjaGVkUGFzc2FnZSxcbiAgaW5kZXg6IG51bWJlcixcbiAgbGVhZHM6IE1hcDxzdHJpbmcsIG51bWJlcj4sXG4pOiBTdGF0ZW1lbnRbXSB7XG4gIGNvbnN0IHsgcGFzc2FnZSwgbm90RXZpZGVuY2UgfSA9IG1hdGNoZWQ7XG4gIGlmIChwYXNzYWdlLmludHJvZHVjZXNMaXN0KSBsZWFkcy5zZXQocGFzc2FnZS50ZXh0LCBpbmRleCk7XG4gIGlmIChub3RFdmlkZW5jZSAmJiAoU0lMRU5ULmhhcyhub3RFdmlkZW5jZSkgfHwgKHBhc3NhZ2Uua2luZCA9PT0gJ3BhcmFncmFwaCcgJiYgU0lMRU5UX1BST1NFLmhhcyhub3RFdmlkZW5jZSkpKSlcbiAgICByZXR1cm4gW107XG4gIGlmIChwYXNzYWdlLmluRm9vdG5vdGUgfHwgaXNDYXB0aW9uKHBhc3NhZ2UpKSByZXR1cm4gW107XG4gIGNvbnN0IHBsYWNlciA9IGNyZWF0ZVBsYWNlcihzZXR0aW5nLmFuYWx5c2VkLmZpbGUsIHBhc3NhZ2UpO1xuICBpZiAocGFzc2FnZS5raW5kID09PSAnaXRlbScgJiYgcGFzc2FnZS50ZXh0Lmxlbmd0aCA8PSBMT05HX0lURU0pIHtcbiAgICBpZiAocGFzc2FnZS5pbnRyb2R1Y2VzTGlzdCAmJiBwYXNzYWdlLnRleHQuZW5kc1dpdGgoJzonKSkgcmV0dXJuIFtdO1xuICAgIGNvbnN0IHN0YXRlbWVudCA9IHJlYWRJdGVtKHNldHRpbmcsIHBhc3NhZ2UsIGluZGV4LCBwbGFjZXIsIGxlYWRzKTtcbiAgICByZXR1cm4gc3RhdGVtZW50ID8gW3N0YXRlbWVudF0gOiBbXTtcbiAgfVxuICByZXR1cm4gcmVhZFBhcmFncmFwaChzZXR0aW5nLCBwYXNzYWdlLCBpbmRleCwgcGxhY2VyKTtcbn1cblxuLyoqIFwiRmlndXJlIDM6IFx1MjAyNlwiLCBcIlNvdXJjZTogXHUyMDI2XCIsIGxpbmVzIG9mIGEgdGFibGUgb2YgY29udGVudHMsIGJvbGQgbGluZXMgdGhhdCBzdGFuZCBmb3IgaGVhZGluZ3MuICovXG5mdW5jdGlvbiBpc0NhcHRpb24oeyB0ZXh0LCBraW5kLCBlbXBoYXNpc2VkLCBpbnRyb2R1Y2VzTGlzdCB9OiBQYXNzYWdlKTogYm9vbGVhbiB7XG4gIGlmIChlbXBoYXNpc2VkICYmIGtpbmQgPT09ICdwYXJhZ3JhcGgnKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKGludHJvZHVjZXNMaXN0ICYmIGtpbmQgPT09ICdwYXJhZ3JhcGgnICYmIHRleHQuZW5kc1dpdGgoJzonKSAmJiB0ZXh0Lmxlbmd0aCA8IDIwMCkgcmV0dXJuIHRydWU7XG4gIHJldHVybiAoXG4gICAgL14oPzpGaWd1cmV8VGFibGV8U291cmNlfEFubmV4fEJveHxBcHBlbmRpeHxDaGFydHxEaWFncmFtfFBob3RvKVxcYlteYS16XXswLDh9Ly50ZXN0KHRleHQpIHx8XG4gICAgL1xcLns1fXwoPzpcXC4gKXs1fS8udGVzdCh0ZXh0KVxuICApO1xufVxuXG4vKiogT25lIHN0YXRlbWVudCBwZXIgaXRlbTogaXRzIGZpcnN0IHNlbnRlbmNlIHRoYXQgY29tbWl0cyBkZWNpZGVzIHRoZSBraW5kLCB0aGUgZmFjZXRzIG1heSBzdGFuZCBpbiBhbnkgb2YgdGhlbS4gKi9cbmZ1bmN0aW9uIHJlYWRJdGVtKFxuICBzZXR0aW5nOiBGaWxlU2V0dGluZyxcbiAgcGFzc2FnZTogUGFzc2FnZSxcbiAgaW5kZXg6IG51bWJlcixcbiAgcGxhY2VyOiBQbGFjZXIsXG4gIGxlYWRzOiBNYXA8c3RyaW5nLCBudW1iZXI+LFxuKTogU3RhdGVtZW50IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgeyB0ZXh0IH0gPSBwYXNzYWdlO1xuICBjb25zdCByYW5nZSA9IHsgc3RhcnQ6IDAsIGVuZDogdGV4dC5sZW5ndGggfTtcbiAgY29uc3QgbGFiZWxsZWQgPSByZWFkTGFiZWxzKHRleHQsIHJhbmdlKTtcbiAgY29uc3QgbWFpbiA9IGxhYmVsbGVkLmluZGljYXRvciAmJiBpc051bWVyaWModGV4dCwgbGFiZWxsZWQuaW5kaWNhdG9yKSA/IGxhYmVsbGVkLmluZGljYXRvciA6IGxhYmVsbGVkLm1haW47XG4gIGNvbnN0IHsga2luZCwgYXQsIHJlYWRpbmc6IGZpcnN0IH0gPSBmaXJzdENvbW1pdG1lbnQodGV4dCwgbWFpbiwgbGFiZWxsZWQpO1xuICBpZiAoa2luZCAhPT0gJ2twaScgJiYga2luZCAhPT0gJ2FjdGlvbicpIHJldHVybiB1bmRlZmluZWQ7XG4gIC8vIEZhY2V0cyBtYXkgc3RhbmQgaW4gYW55IHNlbnRlbmNlIGZyb20gdGhlIGZpcnN0IHRoYXQgY29tbWl0cyBvbjsgdGhlIGNsYXVzZSBpcyB0aGF0IHNlbnRlbmNlJ3MuXG4gIGNvbnN0IHJlc3QgPSBhdC5lbmQgPT09IG1haW4uZW5kID8gZmlyc3QgOiByZWFkUGllY2UodGV4dCwgeyBzdGFydDogYXQuc3RhcnQsIGVuZDogbWFpbi5lbmQgfSwgbGFiZWxsZWQubGFiZWwpO1xuICBjb25zdCByZWFkaW5nOiBSZWFkaW5nID0geyAuLi5yZXN0LCBjbGF1c2U6IGZpcnN0LmNsYXVzZSwgdGltZWQ6IGZpcnN0LnRpbWVkIHx8IHJlc3QudGltZWQgfTtcbiAgY29uc3QgcGllY2U6IFBpZWNlID0ge1xuICAgIHBhc3NhZ2U6IGluZGV4LFxuICAgIHBsYWNlcixcbiAgICByYW5nZSxcbiAgICBtYWluOiB7IHN0YXJ0OiBhdC5zdGFydCwgZW5kOiBtYWluLmVuZCB9LFxuICAgIGZpZWxkczogZmllbGRzT2YodGV4dCwgbGFiZWxsZWQuZmllbGRzKSxcbiAgfTtcbiAgcmV0dXJuIGJ1aWxkU3RhdGVtZW50KHNldHRpbmcsIHdpdGhMZWFkKHNldHRpbmcsIHBhc3NhZ2UsIHBpZWNlLCBsZWFkcyksIGtpbmQsIHJlYWRpbmcpO1xufVxuXG4vKiogQW4gYWN0aW9uJ3MgcHJvZ3Jlc3MgaW5kaWNhdG9yIHRoYXQgaXMgYSBudW1iZXIgb3IgYSBzaGFyZSBtYWtlcyBpdCBhIEtQSS4gKi9cbmZ1bmN0aW9uIGlzTnVtZXJpYyh0ZXh0OiBzdHJpbmcsIHJhbmdlOiBSYW5nZSk6IGJvb2xlYW4ge1xuICByZXR1cm4ganVkZ2VLaW5kKHJlYWRQaWVjZSh0ZXh0LCByYW5nZSkpID09PSAna3BpJztcbn1cblxuaW50ZXJmYWNlIENvbW1pdG1lbnQge1xuICByZWFkb25seSBraW5kOiBLaW5kO1xuICByZWFkb25seSBhdDogUmFuZ2U7XG4gIHJlYWRvbmx5IHJlYWRpbmc6IFJlYWRpbmc7XG59XG5cbmZ1bmN0aW9uIGZpcnN0Q29tbWl0bWVudCh0ZXh0OiBzdHJpbmcsIG1haW46IFJhbmdlLCB7IGxhYmVsLCBmaWVsZHMgfTogTGFiZWxsZWQpOiBDb21taXRtZW50IHtcbiAgbGV0IHJlc3VsdDogQ29tbWl0bWVudCB8IHVuZGVmaW5lZDtcbiAgZm9yIChjb25zdCBzZW50ZW5jZSBvZiBzcGxpdFNlbnRlbmNlcyh0ZXh0LnNsaWNlKG1haW4uc3RhcnQsIG1haW4uZW5kKSkpIHtcbiAgICBjb25zdCBhdCA9IHsgc3RhcnQ6IG1haW4uc3RhcnQgKyBzZW50ZW5jZS5zdGFydCwgZW5kOiBtYWluLnN0YXJ0ICsgc2VudGVuY2UuZW5kIH07XG4gICAgY29uc3QgcGxhaW4gPSByZWFkUGllY2UodGV4dCwgYXQsIGxhYmVsKTtcbiAgICBjb25zdCByZWFkaW5nID0gZmllbGRzLmRlYWRsaW5lID8geyAuLi5wbGFpbiwgdGltZWQ6IHRydWUgfSA6IHBsYWluO1xuICAgIGNvbnN0IGtpbmQgPSBqdWRnZUtpbmQocmVhZGluZyk7XG4gICAgaWYgKGtpbmQgPT09ICdrcGknIHx8IGtpbmQgPT09ICdhY3Rpb24nKSByZXR1cm4geyBraW5kLCBhdCwgcmVhZGluZyB9O1xuICAgIHJlc3VsdCA/Pz0geyBraW5kLCBhdCwgcmVhZGluZyB9O1xuICB9XG4gIHJldHVybiByZXN1bHQgPz8geyBraW5kOiAnb3RoZXInLCBhdDogbWFpbiwgcmVhZGluZzogcmVhZFBpZWNlKHRleHQsIG1haW4sIGxhYmVsKSB9O1xufVxuXG4vKiogXCJCeSAyMDI3IHRoZSBOQ1NDIHdpbGw6XCIgZ2l2ZXMgaXRzIGl0ZW1zIHRoZWlyIGRlYWRsaW5lIGFuZCBvd25lciwgd2hlcmUgdGhleSBoYXZlIG5vbmUgb2YgdGhlaXIgb3duLiAqL1xuZnVuY3Rpb24gd2l0aExlYWQoc2V0dGluZzogRmlsZVNldHRpbmcsIHBhc3NhZ2U6IFBhc3NhZ2UsIHBpZWNlOiBQaWVjZSwgbGVhZHM6IE1hcDxzdHJpbmcsIG51bWJlcj4pOiBQaWVjZSB7XG4gIGNvbnN0IGxlYWQgPSBwYXNzYWdlLmxlYWRJbnMuYXQoLTEpO1xuICBjb25zdCBpbmRleCA9IGxlYWQgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGxlYWRzLmdldChsZWFkKTtcbiAgaWYgKGxlYWQgPT09IHVuZGVmaW5lZCB8fCBpbmRleCA9PT0gdW5kZWZpbmVkIHx8IGxlYWQubGVuZ3RoID4gNDAwKSByZXR1cm4gcGllY2U7XG4gIGNvbnN0IHsgdG9rZW5zLCBjbGF1c2UgfSA9IHJlYWRQaWVjZShsZWFkLCB7IHN0YXJ0OiAwLCBlbmQ6IGxlYWQubGVuZ3RoIH0pO1xuICBjb25zdCBwbGFjZXIgPSBjcmVhdGVQbGFjZXIoc2V0dGluZy5hbmFseXNlZC5maWxlLCBzZXR0aW5nLmFuYWx5c2VkLmZpbGUucGFzc2FnZXNbaW5kZXhdISk7XG4gIGNvbnN0IGZpZWxkczogUGFydGlhbDxSZWNvcmQ8RmllbGRSb2xlLCBGaWVsZFZhbHVlPj4gPSB7IC4uLnBpZWNlLmZpZWxkcyB9O1xuICBjb25zdCBnaXZlID0gKHJhbmdlOiBSYW5nZSk6IFdvcmRzID0+IHBsYWNlci53b3JkcyhyYW5nZSk7XG4gIGNvbnN0IGlzT3duZXIgPVxuICAgIGNsYXVzZS52ZXJiID4gY2xhdXNlLm1haW4gJiZcbiAgICAhY2xhdXNlLnBhc3NpdmUgJiZcbiAgICAoY2xhdXNlLm1vb2QgPT09ICdtb2RhbCcgfHwgY2xhdXNlLm1vb2QgPT09ICdwcmVzZW50JykgJiZcbiAgICBNT0RBTFMuaGFzKHRva2Vuc1tjbGF1c2UudmVyYl0hLmxvd2VyKTtcbiAgaWYgKCFmaWVsZHMub3duZXIgJiYgaXNPd25lciAmJiBuYW1lc0JvZHkodG9rZW5zLCBjbGF1c2UubWFpbiwgY2xhdXNlLnZlcmIpKSB7XG4gICAgY29uc3QgcmFuZ2UgPSB7IHN0YXJ0OiB0b2tlbnNbY2xhdXNlLm1haW5dIS5zdGFydCwgZW5kOiB0b2tlbnNbY2xhdXNlLnZlcmIgLSAxXSEuZW5kIH07XG4gICAgZmllbGRzLm93bmVyID0geyB0ZXh0OiBsZWFkLnNsaWNlKHJhbmdlLnN0YXJ0LCByYW5nZS5lbmQpLCBhdDogZ2l2ZShyYW5nZSkgfTtcbiAgfVxuICBjb25zdCBvd24gPSBwYXNzYWdlLnRleHQuc2xpY2UocGllY2UubWFpbi5zdGFydCwgcGllY2UubWFpbi5lbmQpO1xuICBjb25zdCB0aW1lID0gZmluZFRpbWVzKGxlYWQpLmZpbmQoKHQpID0+IHQua2luZCAhPT0gJ2ZyZXF1ZW5jeScpO1xuICBpZiAodGltZSAmJiAhZmllbGRzLmRlYWRsaW5lICYmIGNsYXVzZS5tb29kICE9PSAncGFzdCcgJiYgZmluZFRpbWVzKG93bikubGVuZ3RoID09PSAwKVxuICAgIGZpZWxkcy5kZWFkbGluZSA9IHsgdGV4dDogbGVhZC5zbGljZSh0aW1lLnN0YXJ0LCB0aW1lLmVuZCksIGF0OiBnaXZlKHRpbWUpIH07XG4gIHJldHVybiB7IC4uLnBpZWNlLCBmaWVsZHMgfTtcbn1cblxuLyoqIEV2ZXJ5IHNlbnRlbmNlIGJ5IGl0c2VsZjsgb25seSB3aG9sZSBzZW50ZW5jZXMgdGhhdCBjb21taXQsIG9yIGZyYWdtZW50cyB3aXRoIGEgdmFsdWUgYW5kIGEgZGF0ZS4gKi9cbmZ1bmN0aW9uIHJlYWRQYXJhZ3JhcGgoc2V0dGluZzogRmlsZVNldHRpbmcsIHBhc3NhZ2U6IFBhc3NhZ2UsIGluZGV4OiBudW1iZXIsIHBsYWNlcjogUGxhY2VyKTogU3RhdGVtZW50W10ge1xuICBjb25zdCB7IHRleHQgfSA9IHBhc3NhZ2U7XG4gIGlmICghQ09NTUlUUy50ZXN0KHRleHQpKSByZXR1cm4gW107XG4gIGNvbnN0IGZvdW5kOiBTdGF0ZW1lbnRbXSA9IFtdO1xuICBmb3IgKGNvbnN0IHNlbnRlbmNlIG9mIHNwbGl0U2VudGVuY2VzKHRleHQpKSB7XG4gICAgY29uc3Qgd29yZHMgPSB0ZXh0LnNsaWNlKHNlbnRlbmNlLnN0YXJ0LCBzZW50ZW5jZS5lbmQpO1xuICAgIGlmICghQ09NTUlUUy50ZXN0KHdvcmRzKSB8fCB3b3Jkcy5lbmRzV2l0aCgnOicpKSBjb250aW51ZTtcbiAgICBjb25zdCBsYWJlbGxlZCA9IHJlYWRMYWJlbHModGV4dCwgc2VudGVuY2UpO1xuICAgIGNvbnN0IHJlYWRpbmcgPSByZWFkUGllY2UodGV4dCwgbGFiZWxsZWQubWFpbiwgbGFiZWxsZWQubGFiZWwpO1xuICAgIGNvbnN0IGtpbmQgPSBqdWRnZUtpbmQocmVhZGluZyk7XG4gICAgaWYgKGtpbmQgIT09ICdrcGknICYmIGtpbmQgIT09ICdhY3Rpb24nKSBjb250aW51ZTtcbiAgICBpZiAoIWxhYmVsbGVkLmxhYmVsICYmICFpc1dob2xlU2VudGVuY2UocmVhZGluZywga2luZCkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBpZWNlID0ge1xuICAgICAgcGFzc2FnZTogaW5kZXgsXG4gICAgICBwbGFjZXIsXG4gICAgICByYW5nZTogc2VudGVuY2UsXG4gICAgICBtYWluOiBsYWJlbGxlZC5tYWluLFxuICAgICAgZmllbGRzOiBmaWVsZHNPZih0ZXh0LCBsYWJlbGxlZC5maWVsZHMpLFxuICAgIH07XG4gICAgZm91bmQucHVzaChidWlsZFN0YXRlbWVudChzZXR0aW5nLCBwaWVjZSwga2luZCwgcmVhZGluZykpO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIEluIHJ1bm5pbmcgdGV4dCwgYSBmcmFnbWVudCBpcyBtb3N0bHkgYSBoZWFkaW5nIG9yIGEgY2FwdGlvbiwgYW5kIHRoZSBwcmVzZW50IHRlbnNlIHRlbGxzIGhvdyB0aGluZ3MgYXJlLiAqL1xuZnVuY3Rpb24gaXNXaG9sZVNlbnRlbmNlKHsgY2xhdXNlLCB0aW1lZCwgcXVhbnRpdGllcywgdG9rZW5zIH06IFJlYWRpbmcsIGtpbmQ6ICdrcGknIHwgJ2FjdGlvbicpOiBib29sZWFuIHtcbiAgaWYgKGNsYXVzZS5tb29kID09PSAnbW9kYWwnKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKGNsYXVzZS5tb29kID09PSAnaW1wZXJhdGl2ZScpIHJldHVybiB0b2tlbnMubGVuZ3RoID4gNCAmJiB0b2tlbnMuYXQoLTEpPy50ZXh0ID09PSAnLic7XG4gIGlmIChraW5kID09PSAna3BpJyAmJiBjbGF1c2UubW9vZCAhPT0gJ3ByZXNlbnQnKVxuICAgIHJldHVybiAoXG4gICAgICB0aW1lZCAmJlxuICAgICAgdG9rZW5zLnNvbWUoKHQpID0+IHQubG93ZXIgPT09ICdieScpICYmXG4gICAgICBxdWFudGl0aWVzLnNvbWUoKHEpID0+IHEua2luZCA9PT0gJ3BlcmNlbnQnIHx8IHEua2luZCA9PT0gJ2NvdW50JylcbiAgICApO1xuICByZXR1cm4gY2xhdXNlLm1vb2QgPT09ICdwcmVzZW50JyAmJiBxdWFudGl0aWVzLnNvbWUoKHEpID0+IHEudGhyZXNob2xkKTtcbn1cbiIsICIvKiogU3RhdGVtZW50cyBpbiB0YWJsZSByb3dzLiAqL1xuaW1wb3J0IHR5cGUgeyBTdGF0ZW1lbnQsIFdvcmRzIH0gZnJvbSAnLi4vdHlwZXMuanMnO1xuaW1wb3J0IHsgYnVpbGRTdGF0ZW1lbnQsIHJlYWRQaWVjZSwgdHlwZSBGaWxlU2V0dGluZywgdHlwZSBQaWVjZSB9IGZyb20gJy4vYnVpbGQuanMnO1xuaW1wb3J0IHsgdHlwZSBGaWVsZFJvbGUsIHR5cGUgRmllbGRWYWx1ZSB9IGZyb20gJy4vZmFjZXRzLmpzJztcbmltcG9ydCB7IGp1ZGdlS2luZCB9IGZyb20gJy4va2luZC5qcyc7XG5pbXBvcnQgeyBpc0luZGljYXRvckhlYWQgfSBmcm9tICcuL21lYXN1cmVzLmpzJztcbmltcG9ydCB7IGlzUGxhY2Vob2xkZXIgfSBmcm9tICcuL293bmVycy5qcyc7XG5pbXBvcnQgeyBjcmVhdGVQbGFjZXIgfSBmcm9tICcuL3BsYWNlcy5qcyc7XG5pbXBvcnQgeyByZWFkUm93cywgcmVhZFRhYmxlcywgdHlwZSBDZWxsVmFsdWUsIHR5cGUgQ29sdW1uUm9sZSwgdHlwZSBQbGFuVGFibGUgfSBmcm9tICcuL3RhYmxlcy5qcyc7XG5pbXBvcnQgdHlwZSB7IFJhbmdlIH0gZnJvbSAnLi90b2tlbnMuanMnO1xuXG4vKiogQSBib2R5IHJvdyB3aXRoIGl0cyB2YWx1ZXMuICovXG5pbnRlcmZhY2UgVGFibGVSb3cge1xuICByZWFkb25seSB0YWJsZTogUGxhblRhYmxlO1xuICByZWFkb25seSBwYXNzYWdlOiBudW1iZXI7XG4gIHJlYWRvbmx5IHZhbHVlczogcmVhZG9ubHkgQ2VsbFZhbHVlW107XG59XG5cbi8qKiBTdGF0ZW1lbnRzIGJ5IHRoZSBwYXNzYWdlIHRoYXQgaG9sZHMgdGhlbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kSW5Sb3dzKHNldHRpbmc6IEZpbGVTZXR0aW5nKTogTWFwPG51bWJlciwgU3RhdGVtZW50W10+IHtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwPG51bWJlciwgU3RhdGVtZW50W10+KCk7XG4gIGNvbnN0IHsgZmlsZSB9ID0gc2V0dGluZy5hbmFseXNlZDtcbiAgZm9yIChjb25zdCB0YWJsZSBvZiByZWFkVGFibGVzKGZpbGUsIHNldHRpbmcucGVyaW9kPy5mcm9tKSkge1xuICAgIGNvbnN0IHJvd3MgPSByZWFkUm93cyhmaWxlLCB0YWJsZSk7XG4gICAgcm93cy5mb3JFYWNoKCh2YWx1ZXMsIGspID0+IHtcbiAgICAgIGlmIChpc0hlYWRPZlJvd3ModGFibGUsIHZhbHVlcywgcm93c1trICsgMV0pKSByZXR1cm47XG4gICAgICBjb25zdCBzdGF0ZW1lbnRzID0gcmVhZFJvdyhzZXR0aW5nLCB7IHRhYmxlLCBwYXNzYWdlOiB0YWJsZS5yb3dzW2tdISwgdmFsdWVzIH0pO1xuICAgICAgaWYgKHN0YXRlbWVudHMubGVuZ3RoID4gMCkgZm91bmQuc2V0KHRhYmxlLnJvd3Nba10hLCBzdGF0ZW1lbnRzKTtcbiAgICB9KTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbi8qKiBcIlNoYXJlIG9mIHN5c3RlbXMgY2hlY2tlZFwiIHdpdGhvdXQgYSB2YWx1ZSwgYW5kIGJlbG93IGl0IFwiZmlyc3QgY2F0ZWdvcnlcIiwgXCJzZWNvbmQgY2F0ZWdvcnlcIiB3aXRoIHRoZWlycy4gKi9cbmZ1bmN0aW9uIGlzSGVhZE9mUm93cyh0YWJsZTogUGxhblRhYmxlLCB2YWx1ZXM6IHJlYWRvbmx5IENlbGxWYWx1ZVtdLCBuZXh0OiByZWFkb25seSBDZWxsVmFsdWVbXSB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICBpZiAodGFibGUudHlwZSAhPT0gJ2twaScgfHwgIW5leHQpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgaXNWYWx1ZSA9ICh7IGNvbHVtbiwgb3duIH06IENlbGxWYWx1ZSk6IGJvb2xlYW4gPT5cbiAgICBvd24gJiYgKGNvbHVtbi5yb2xlID09PSAndGFyZ2V0JyB8fCBjb2x1bW4ucm9sZSA9PT0gJ2Jhc2VsaW5lJyk7XG4gIGNvbnN0IGlzR3JvdXAgPSAoeyBjb2x1bW4sIG93biB9OiBDZWxsVmFsdWUpOiBib29sZWFuID0+IG93biAmJiAvXig/OmlkfG9iamVjdGl2ZXxhY3Rpb24pJC8udGVzdChjb2x1bW4ucm9sZSk7XG4gIHJldHVybiAhdmFsdWVzLnNvbWUoaXNWYWx1ZSkgJiYgdmFsdWVzLnNvbWUoaXNHcm91cCkgJiYgbmV4dC5zb21lKGlzVmFsdWUpICYmICFuZXh0LnNvbWUoaXNHcm91cCk7XG59XG5cbmZ1bmN0aW9uIHJlYWRSb3coc2V0dGluZzogRmlsZVNldHRpbmcsIHJvdzogVGFibGVSb3cpOiBTdGF0ZW1lbnRbXSB7XG4gIGNvbnN0IHsgdGFibGUsIHBhc3NhZ2UsIHZhbHVlcyB9ID0gcm93O1xuICBpZiAoL14oPzooPzpncmFuZCB8c3ViLT8pP3RvdGFsfHN1bSlcXGIvaS50ZXN0KHZhbHVlcy5maW5kKCh2KSA9PiB2Lm93bik/LnRleHQgPz8gJycpKSByZXR1cm4gW107XG4gIGNvbnN0IG1lYXN1cmUgPSBwaWNrKHZhbHVlcywgJ2luZGljYXRvcicpID8/IHBpY2sodmFsdWVzLCAnb3V0Y29tZScpO1xuICBjb25zdCBkZWVkID0gdmFsdWVzLmZpbHRlcigodikgPT4gdi5jb2x1bW4ucm9sZSA9PT0gJ2FjdGlvbicgJiYgdi5vd24pLmF0KC0xKSA/PyBkZWVkQmVsb3dPYmplY3RpdmUodGFibGUsIHZhbHVlcyk7XG4gIGNvbnN0IHBhcnRzID0gbWVhc3VyZSA/IHBhcnRzT2Yoc2V0dGluZywgbWVhc3VyZSkgOiBbXTtcbiAgY29uc3QgdGV4dCA9IHNldHRpbmcuYW5hbHlzZWQuZmlsZS5wYXNzYWdlc1twYXNzYWdlXSEudGV4dDtcbiAgY29uc3QgaXNLcGkgPSAocGFydDogUmFuZ2UpOiBib29sZWFuID0+IHtcbiAgICBpZiAodGFibGUudHlwZSA9PT0gJ2twaScgJiYgbWVhc3VyZSEuY29sdW1uLnJvbGUgPT09ICdpbmRpY2F0b3InKSByZXR1cm4gdHJ1ZTtcbiAgICBjb25zdCByZWFkaW5nID0gcmVhZFBpZWNlKHRleHQsIHBhcnQpO1xuICAgIC8vIFdoYXQgc2hvd3MgdGhhdCBhIGRlZWQgaXMgZG9uZSAoXCJCYXNlbGluZSBwdWJsaXNoZWRcIikgbGVhdmVzIGl0IGEgZGVlZDsgYSBmaWd1cmUgbWFrZXMgaXQgYSBLUEkuXG4gICAgaWYgKGRlZWQgJiYgbWVhc3VyZSEuY29sdW1uLnJvbGUgPT09ICdpbmRpY2F0b3InKVxuICAgICAgcmV0dXJuIHJlYWRpbmcucXVhbnRpdGllcy5sZW5ndGggPiAwIHx8IGlzSW5kaWNhdG9ySGVhZChyZWFkaW5nLnRva2VucywgcmVhZGluZy5jbGF1c2UubWFpbik7XG4gICAgcmV0dXJuIGp1ZGdlS2luZChyZWFkaW5nKSA9PT0gJ2twaSc7XG4gIH07XG4gIGNvbnN0IGtwaXMgPSBwYXJ0cy5maWx0ZXIoaXNLcGkpO1xuICBpZiAoa3Bpcy5sZW5ndGggPiAwKSByZXR1cm4ga3Bpcy5tYXAoKHBhcnQpID0+IHJvd1N0YXRlbWVudChzZXR0aW5nLCByb3csIHBhcnQsICdrcGknKSk7XG4gIGNvbnN0IG1haW4gPVxuICAgIGRlZWQgPz9cbiAgICAobWVhc3VyZSAmJiB0YWJsZS5jb2x1bW5zLmV2ZXJ5KChjKSA9PiBjLnJvbGUgIT09ICdhY3Rpb24nKSA/IG1lYXN1cmUgOiB1bmRlZmluZWQpID8/XG4gICAgKHRhYmxlLnR5cGUgPT09ICdrcGknID8gdGFyZ2V0T2YodmFsdWVzKSA6IHVuZGVmaW5lZCk7XG4gIGlmICghbWFpbiB8fCBpc1BsYWNlaG9sZGVyKG1haW4udGV4dCkpIHJldHVybiBbXTtcbiAgY29uc3QgcmFuZ2UgPSBjZWxsUmFuZ2Uoc2V0dGluZywgbWFpbik7XG4gIHJldHVybiByYW5nZVxuICAgID8gW1xuICAgICAgICByb3dTdGF0ZW1lbnQoXG4gICAgICAgICAgc2V0dGluZyxcbiAgICAgICAgICByb3csXG4gICAgICAgICAgcmFuZ2UsXG4gICAgICAgICAgdGFibGUudHlwZSA9PT0gJ2twaScgJiYgbWFpbi5jb2x1bW4ucm9sZSA9PT0gJ3RhcmdldCcgPyAna3BpJyA6IGp1ZGdlUm93S2luZCh0ZXh0LCByYW5nZSksXG4gICAgICAgICksXG4gICAgICBdXG4gICAgOiBbXTtcbn1cblxuLyoqIFwiVHJhaW4gNTAwIG9mZmljZXJzXCIgaW4gYW4gYWN0aW9uIGNvbHVtbiBzZXRzIGEgdm9sdW1lLCBzbyBpdCBpcyBhIEtQSTsgYW55dGhpbmcgZWxzZSB0aGVyZSBpcyBhbiBhY3Rpb24uICovXG5jb25zdCBqdWRnZVJvd0tpbmQgPSAodGV4dDogc3RyaW5nLCByYW5nZTogUmFuZ2UpOiAna3BpJyB8ICdhY3Rpb24nID0+XG4gIGp1ZGdlS2luZChyZWFkUGllY2UodGV4dCwgcmFuZ2UsICdhY3Rpb24nKSkgPT09ICdrcGknID8gJ2twaScgOiAnYWN0aW9uJztcblxuY29uc3QgcGljayA9ICh2YWx1ZXM6IHJlYWRvbmx5IENlbGxWYWx1ZVtdLCByb2xlOiBDb2x1bW5Sb2xlKTogQ2VsbFZhbHVlIHwgdW5kZWZpbmVkID0+XG4gIHZhbHVlcy5maW5kKCh2KSA9PiB2LmNvbHVtbi5yb2xlID09PSByb2xlICYmIHYub3duKTtcblxuLyoqIFwiT2JqZWN0aXZlIHwgRGVhZGxpbmUgfCBMZWFkXCIgd2l0aG91dCBhIGNvbHVtbiBvZiBhY3Rpb25zOiB0aGUgb2JqZWN0aXZlIGlzIHRoZSBkZWVkLiAqL1xuZnVuY3Rpb24gZGVlZEJlbG93T2JqZWN0aXZlKHRhYmxlOiBQbGFuVGFibGUsIHZhbHVlczogcmVhZG9ubHkgQ2VsbFZhbHVlW10pOiBDZWxsVmFsdWUgfCB1bmRlZmluZWQge1xuICBpZiAoXG4gICAgdGFibGUuY29sdW1ucy5zb21lKFxuICAgICAgKGMpID0+IGMucm9sZSA9PT0gJ2FjdGlvbicgfHwgYy5yb2xlID09PSAnaW5kaWNhdG9yJyB8fCBjLnJvbGUgPT09ICdvdXRjb21lJyB8fCBjLnJvbGUgPT09ICd0YXJnZXQnLFxuICAgIClcbiAgKVxuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIHJldHVybiB2YWx1ZXMuZmlsdGVyKCh2KSA9PiB2LmNvbHVtbi5yb2xlID09PSAnb2JqZWN0aXZlJyAmJiB2Lm93bikuYXQoLTEpO1xufVxuXG5jb25zdCB0YXJnZXRPZiA9ICh2YWx1ZXM6IHJlYWRvbmx5IENlbGxWYWx1ZVtdKTogQ2VsbFZhbHVlIHwgdW5kZWZpbmVkID0+XG4gIHZhbHVlcy5maW5kKCh2KSA9PiB2LmNvbHVtbi5yb2xlID09PSAnb2JqZWN0aXZlJyAmJiB2Lm93bik7XG5cbi8qKiBXaGVyZSB0aGUgY2VsbCdzIHRleHQgc3RhbmRzIGluIGl0cyByb3cncyB0ZXh0LiAqL1xuZnVuY3Rpb24gY2VsbFJhbmdlKHNldHRpbmc6IEZpbGVTZXR0aW5nLCBjZWxsOiBDZWxsVmFsdWUpOiBSYW5nZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgdGV4dCwgcm93IH0gPSBzZXR0aW5nLmFuYWx5c2VkLmZpbGUucGFzc2FnZXNbY2VsbC5wYXNzYWdlXSE7XG4gIGxldCBjdXJzb3IgPSAwO1xuICBmb3IgKGNvbnN0IFtpbmRleCwgeyB0ZXh0OiBvd24gfV0gb2Ygcm93IS5jZWxscy5lbnRyaWVzKCkpIHtcbiAgICBjb25zdCBzdGFydCA9IHRleHQuaW5kZXhPZihvd24sIGN1cnNvcik7XG4gICAgaWYgKHN0YXJ0IDwgMCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBpZiAoaW5kZXggPT09IGNlbGwuY29sdW1uLmluZGV4KSByZXR1cm4geyBzdGFydCwgZW5kOiBzdGFydCArIG93bi5sZW5ndGggfTtcbiAgICBjdXJzb3IgPSBzdGFydCArIG93bi5sZW5ndGg7XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuLyoqIFNldmVyYWwgb3V0Y29tZXMgaW4gb25lIGNlbGwsIHBhcnRlZCBieSBidWxsZXRzLCBzZW1pY29sb25zIG9yIGxpbmUgYnJlYWtzLiAqL1xuZnVuY3Rpb24gcGFydHNPZihzZXR0aW5nOiBGaWxlU2V0dGluZywgY2VsbDogQ2VsbFZhbHVlKTogUmFuZ2VbXSB7XG4gIGNvbnN0IHJhbmdlID0gY2VsbFJhbmdlKHNldHRpbmcsIGNlbGwpO1xuICBpZiAoIXJhbmdlKSByZXR1cm4gW107XG4gIGNvbnN0IHsgZmlsZSB9ID0gc2V0dGluZy5hbmFseXNlZDtcbiAgY29uc3QgdGV4dCA9IGZpbGUucGFzc2FnZXNbY2VsbC5wYXNzYWdlXSEudGV4dDtcbiAgY29uc3QgYnJlYWtzID0gYnJlYWtzSW4oc2V0dGluZywgY2VsbCwgcmFuZ2UpO1xuICBjb25zdCBwYXJ0czogUmFuZ2VbXSA9IFtdO1xuICBsZXQgc3RhcnQgPSByYW5nZS5zdGFydDtcbiAgY29uc3QgcHVzaCA9IChlbmQ6IG51bWJlcik6IHZvaWQgPT4ge1xuICAgIGxldCBmcm9tID0gc3RhcnQ7XG4gICAgd2hpbGUgKGZyb20gPCBlbmQgJiYgL1tcXHNcdTIwMjJcdTAwQjc7XHUyNUFBKi1dLy50ZXN0KHRleHRbZnJvbV0hKSkgZnJvbSsrO1xuICAgIGxldCB0byA9IGVuZDtcbiAgICB3aGlsZSAodG8gPiBmcm9tICYmIC9bXFxzO1x1MjAyMlx1MDBCN1x1MjVBQV0vLnRlc3QodGV4dFt0byAtIDFdISkpIHRvLS07XG4gICAgaWYgKHRvID4gZnJvbSkgcGFydHMucHVzaCh7IHN0YXJ0OiBmcm9tLCBlbmQ6IHRvIH0pO1xuICAgIHN0YXJ0ID0gZW5kO1xuICB9O1xuICBmb3IgKGxldCBpID0gcmFuZ2Uuc3RhcnQ7IGkgPCByYW5nZS5lbmQ7IGkrKykgaWYgKC9bXHUyMDIyXHUwMEI3O1x1MjVBQV0vLnRlc3QodGV4dFtpXSEpIHx8IGJyZWFrcy5oYXMoaSkpIHB1c2goaSk7XG4gIHB1c2gocmFuZ2UuZW5kKTtcbiAgY29uc3Qgd2hvbGUgPSBwYXJ0cy5ldmVyeSgocCkgPT4gdGV4dC5zbGljZShwLnN0YXJ0LCBwLmVuZCkuc3BsaXQoJyAnKS5sZW5ndGggPj0gMik7XG4gIHJldHVybiB3aG9sZSA/IHBhcnRzIDogW3JhbmdlXTtcbn1cblxuLyoqIEluZGljZXMgaW50byB0aGUgcm93J3MgdGV4dCB3aGVyZSB0aGUgc291cmNlIGhhcyBgPGJyPmAuICovXG5mdW5jdGlvbiBicmVha3NJbihzZXR0aW5nOiBGaWxlU2V0dGluZywgY2VsbDogQ2VsbFZhbHVlLCByYW5nZTogUmFuZ2UpOiBSZWFkb25seVNldDxudW1iZXI+IHtcbiAgY29uc3QgeyBmaWxlIH0gPSBzZXR0aW5nLmFuYWx5c2VkO1xuICBjb25zdCBwYXNzYWdlID0gZmlsZS5wYXNzYWdlc1tjZWxsLnBhc3NhZ2VdITtcbiAgY29uc3QgeyBwb3NpdGlvbiB9ID0gcGFzc2FnZS5yb3chLmNlbGxzW2NlbGwuY29sdW1uLmluZGV4XSE7XG4gIGNvbnN0IHNvdXJjZSA9IGZpbGUudGV4dC5zbGljZShwb3NpdGlvbi5zdGFydC5vZmZzZXQsIHBvc2l0aW9uLmVuZC5vZmZzZXQpO1xuICBjb25zdCBicmVha3MgPSBuZXcgU2V0PG51bWJlcj4oKTtcbiAgaWYgKCEvPGJyL2kudGVzdChzb3VyY2UpKSByZXR1cm4gYnJlYWtzO1xuICBjb25zdCBwbGFjZXIgPSBjcmVhdGVQbGFjZXIoZmlsZSwgcGFzc2FnZSk7XG4gIGNvbnN0IGJsYW5rczogeyBpbmRleDogbnVtYmVyOyBvZmZzZXQ6IG51bWJlciB9W10gPSBbXTtcbiAgZm9yIChsZXQgaSA9IHJhbmdlLnN0YXJ0OyBpIDwgcmFuZ2UuZW5kOyBpKyspXG4gICAgaWYgKHBhc3NhZ2UudGV4dFtpXSA9PT0gJyAnKSBibGFua3MucHVzaCh7IGluZGV4OiBpLCBvZmZzZXQ6IHBsYWNlci5wbGFjZSh7IHN0YXJ0OiBpLCBlbmQ6IGkgfSkuc3RhcnQub2Zmc2V0IH0pO1xuICBmb3IgKGNvbnN0IGJyIG9mIHNvdXJjZS5tYXRjaEFsbCgvPGJyID9cXC8/Pi9naSkpIHtcbiAgICBjb25zdCBhdCA9IHBvc2l0aW9uLnN0YXJ0Lm9mZnNldCArIGJyLmluZGV4O1xuICAgIGNvbnN0IGJsYW5rID0gYmxhbmtzLmZpbmQoKGIpID0+IGIub2Zmc2V0ID49IGF0IC0gMSAmJiBiLm9mZnNldCA8PSBhdCArIGJyWzBdLmxlbmd0aCk7XG4gICAgaWYgKGJsYW5rKSBicmVha3MuYWRkKGJsYW5rLmluZGV4KTtcbiAgfVxuICByZXR1cm4gYnJlYWtzO1xufVxuXG5mdW5jdGlvbiByb3dTdGF0ZW1lbnQoXG4gIHNldHRpbmc6IEZpbGVTZXR0aW5nLFxuICB7IHRhYmxlLCBwYXNzYWdlLCB2YWx1ZXMgfTogVGFibGVSb3csXG4gIG1haW46IFJhbmdlLFxuICBraW5kOiAna3BpJyB8ICdhY3Rpb24nLFxuKTogU3RhdGVtZW50IHtcbiAgY29uc3QgeyBmaWxlIH0gPSBzZXR0aW5nLmFuYWx5c2VkO1xuICBjb25zdCB7IHRleHQgfSA9IGZpbGUucGFzc2FnZXNbcGFzc2FnZV0hO1xuICBjb25zdCBvYmplY3RpdmUgPSB2YWx1ZXMuZmluZCgodikgPT4gdi5jb2x1bW4ucm9sZSA9PT0gJ29iamVjdGl2ZScpPy50ZXh0O1xuICBjb25zdCBidWRnZXQgPSB2YWx1ZXMuZmluZCgodikgPT4gdi5jb2x1bW4ucm9sZSA9PT0gJ2J1ZGdldCcpPy50ZXh0O1xuICBjb25zdCBwaWVjZTogUGllY2UgPSB7XG4gICAgcGFzc2FnZSxcbiAgICBwbGFjZXI6IGNyZWF0ZVBsYWNlcihmaWxlLCBmaWxlLnBhc3NhZ2VzW3Bhc3NhZ2VdISksXG4gICAgcmFuZ2U6IG1haW4sXG4gICAgbWFpbixcbiAgICBmaWVsZHM6IHJvd0ZpZWxkcyhzZXR0aW5nLCB0YWJsZSwgdmFsdWVzKSxcbiAgICAuLi4ob2JqZWN0aXZlICE9PSB1bmRlZmluZWQgJiYgeyBvYmplY3RpdmUgfSksXG4gICAgLi4uKGJ1ZGdldCAhPT0gdW5kZWZpbmVkICYmIHsgYnVkZ2V0IH0pLFxuICB9O1xuICByZXR1cm4gYnVpbGRTdGF0ZW1lbnQoc2V0dGluZywgcGllY2UsIGtpbmQsIHJlYWRQaWVjZSh0ZXh0LCBtYWluLCBraW5kKSk7XG59XG5cbmNvbnN0IEZJRUxEUzogcmVhZG9ubHkgRmllbGRSb2xlW10gPSBbJ2RlYWRsaW5lJywgJ293bmVyJywgJ2Jhc2VsaW5lJywgJ3RhcmdldCcsICdidWRnZXQnLCAnc291cmNlJywgJ2ZyZXF1ZW5jeSddO1xuXG5mdW5jdGlvbiByb3dGaWVsZHMoXG4gIHNldHRpbmc6IEZpbGVTZXR0aW5nLFxuICB0YWJsZTogUGxhblRhYmxlLFxuICB2YWx1ZXM6IHJlYWRvbmx5IENlbGxWYWx1ZVtdLFxuKTogUGFydGlhbDxSZWNvcmQ8RmllbGRSb2xlLCBGaWVsZFZhbHVlPj4ge1xuICBjb25zdCB7IGZpbGUgfSA9IHNldHRpbmcuYW5hbHlzZWQ7XG4gIGNvbnN0IHdvcmRzT2YgPSAodjogQ2VsbFZhbHVlKTogV29yZHMgPT4gKHtcbiAgICB0ZXh0OiB2LnRleHQsXG4gICAgcG9zaXRpb246IGZpbGUucGFzc2FnZXNbdi5wYXNzYWdlXSEucm93IS5jZWxsc1t2LmNvbHVtbi5pbmRleF0hLnBvc2l0aW9uLFxuICB9KTtcbiAgY29uc3QgZmllbGRzOiBQYXJ0aWFsPFJlY29yZDxGaWVsZFJvbGUsIEZpZWxkVmFsdWU+PiA9IHt9O1xuICBmb3IgKGNvbnN0IHJvbGUgb2YgRklFTERTKSB7XG4gICAgY29uc3QgY2VsbHMgPSB2YWx1ZXMuZmlsdGVyKCh2KSA9PiB2LmNvbHVtbi5yb2xlID09PSByb2xlKTtcbiAgICAvLyBPZiBhIHN0YXJ0IGFuZCBhbiBlbmQsIG9mIG9uZSB0YXJnZXQgYSB5ZWFyLCB0aGUgbGFzdCBvbmUgY291bnRzLlxuICAgIGNvbnN0IHZhbHVlID0gcm9sZSA9PT0gJ3RhcmdldCcgfHwgcm9sZSA9PT0gJ2RlYWRsaW5lJyA/IGNlbGxzLmF0KC0xKSA6IGNlbGxzWzBdO1xuICAgIGlmICh2YWx1ZSkgZmllbGRzW3JvbGVdID0geyB0ZXh0OiB2YWx1ZS50ZXh0LCBhdDogd29yZHNPZih2YWx1ZSkgfTtcbiAgfVxuICBjb25zdCB5ZWFybHkgPSB2YWx1ZXMuZmlsdGVyKCh2KSA9PiB2LmNvbHVtbi5yb2xlID09PSAndGFyZ2V0JyAmJiB2LmNvbHVtbi55ZWFyICE9PSB1bmRlZmluZWQpLmF0KC0xKTtcbiAgaWYgKHllYXJseSAmJiAhZmllbGRzLmRlYWRsaW5lKVxuICAgIGZpZWxkcy5kZWFkbGluZSA9IHtcbiAgICAgIHRleHQ6IFN0cmluZyh5ZWFybHkuY29sdW1uLnllYXIpLFxuICAgICAgYXQ6IHsgdGV4dDogeWVhcmx5LmNvbHVtbi50aXRsZSwgcG9zaXRpb246IHllYXJseS5jb2x1bW4ucG9zaXRpb24gfSxcbiAgICB9O1xuICByZXR1cm4gZmllbGRzO1xufVxuIiwgIi8qKiBQYXNzYWdlcyBcdTIxOTIgc3RhdGVtZW50cyAoS1BJcyBhbmQgYWN0aW9ucykgYW5kIHRoZWlyIFNNQVJUIGZhY2V0cy4gKi9cbmltcG9ydCB0eXBlIHsgQW5hbHlzZWRGaWxlLCBDb25maWcsIEZyYW1ld29yaywgU3RhdGVtZW50IH0gZnJvbSAnLi4vdHlwZXMuanMnO1xuaW1wb3J0IHsgaXNTa2VsZXRvblBhc3NhZ2UgfSBmcm9tICcuLi9wbGFjZWhvbGRlcnMuanMnO1xuaW1wb3J0IHsgY3JlYXRlQXJlYUZpbmRlciB9IGZyb20gJy4vYXJlYXMuanMnO1xuaW1wb3J0IHR5cGUgeyBGaWxlU2V0dGluZyB9IGZyb20gJy4vYnVpbGQuanMnO1xuaW1wb3J0IHsgc3RyYXRlZ3lQZXJpb2QgfSBmcm9tICcuL2xldHRlcnMuanMnO1xuaW1wb3J0IHsgZmluZEluUHJvc2UgfSBmcm9tICcuL3Byb3NlLmpzJztcbmltcG9ydCB7IGZpbmRJblJvd3MgfSBmcm9tICcuL3Jvd3MuanMnO1xuXG4vKipcbiAqIEZpbmRzIHRoZSBzdGF0ZW1lbnRzIG9mIGEgc3RyYXRlZ3ksIGluIHJlYWRpbmcgb3JkZXI6IHNlbnRlbmNlcyBvZiBwYXJhZ3JhcGhzLCBsaXN0IGl0ZW1zLCByb3dzIG9mIEtQSSB0YWJsZXMgYW5kIGFjdGlvblxuICogcGxhbnMuIExpbmVhciBpbiB0aGUgdGV4dC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRTdGF0ZW1lbnRzKGZpbGVzOiByZWFkb25seSBBbmFseXNlZEZpbGVbXSwgZnJhbWV3b3JrOiBGcmFtZXdvcmssIGNvbmZpZzogQ29uZmlnKTogU3RhdGVtZW50W10ge1xuICBjb25zdCBwZXJpb2QgPSBzdHJhdGVneVBlcmlvZChmaWxlcywgY29uZmlnKTtcbiAgcmV0dXJuIGZpbGVzLmZsYXRNYXAoKGFuYWx5c2VkKSA9PiB7XG4gICAgY29uc3Qgc2V0dGluZzogRmlsZVNldHRpbmcgPSB7IGFuYWx5c2VkLCBhcmVhczogY3JlYXRlQXJlYUZpbmRlcihhbmFseXNlZCwgZnJhbWV3b3JrKSwgLi4uKHBlcmlvZCAmJiB7IHBlcmlvZCB9KSB9O1xuICAgIGNvbnN0IHJvd3MgPSBmaW5kSW5Sb3dzKHNldHRpbmcpO1xuICAgIGNvbnN0IGxlYWRzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICByZXR1cm4gYW5hbHlzZWQucGFzc2FnZXMuZmxhdE1hcCgobWF0Y2hlZCwgaW5kZXgpID0+XG4gICAgICBpc1NrZWxldG9uUGFzc2FnZShtYXRjaGVkLnBhc3NhZ2UudGV4dCwgZnJhbWV3b3JrKVxuICAgICAgICA/IFtdXG4gICAgICAgIDogbWF0Y2hlZC5wYXNzYWdlLmtpbmQgPT09ICdyb3cnXG4gICAgICAgICAgPyAocm93cy5nZXQoaW5kZXgpID8/IFtdKVxuICAgICAgICAgIDogZmluZEluUHJvc2Uoc2V0dGluZywgbWF0Y2hlZCwgaW5kZXgsIGxlYWRzKSxcbiAgICApO1xuICB9KTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFVTyxTQUFTLGlCQUFpQixFQUFFLE1BQU0sU0FBUyxHQUFpQixXQUFrQztBQUNuRyxRQUFNLFNBQVMsSUFBSSxJQUFJLFVBQVUsTUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLFNBQVMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLElBQUksS0FBSyxFQUFFLENBQVUsQ0FBQyxDQUFDO0FBQzVHLFFBQU0sTUFBTSxDQUFDLFVBQXNDO0FBQ2pELFVBQU0sUUFBUSxTQUFTLEtBQUssR0FBRyxRQUFRLENBQUM7QUFDeEMsV0FBTyxVQUFVLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksTUFBTSxRQUFRLE1BQU0sR0FBRyxFQUFFLE1BQU0sR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFBQSxFQUN6RztBQUNBLFFBQU0sT0FBOEIsS0FBSyxTQUFTLElBQUksTUFBTSxvQkFBSSxJQUFJLENBQUM7QUFDckUsV0FBUyxRQUFRLENBQUMsRUFBRSxTQUFTLFFBQVEsR0FBRyxVQUFVO0FBQ2hELFVBQU0sT0FBTyxJQUFJLEtBQUs7QUFDdEIsUUFBSSxTQUFTLE9BQVc7QUFDeEIsYUFBUyxJQUFJLFFBQVEsU0FBUyxLQUFLLEdBQUcsSUFBSSxLQUFLLFNBQVMsQ0FBQyxFQUFHO0FBQzFELFdBQUssQ0FBQyxFQUFHLElBQUksT0FBTyxLQUFLLENBQUMsRUFBRyxJQUFJLElBQUksS0FBSyxLQUFLLFFBQVEsQ0FBQyxFQUFHLEtBQUs7QUFBQSxFQUNwRSxDQUFDO0FBQ0QsUUFBTSxPQUFPLEtBQUssSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLEdBQUcsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxJQUFJLEtBQUssRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDckcsUUFBTSxVQUFVLENBQUMsVUFBc0M7QUFDckQsVUFBTSxPQUFPLElBQUksS0FBSztBQUN0QixRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLGFBQVMsSUFBSSxLQUFLLFNBQVMsS0FBSyxHQUFHLFdBQVcsSUFBSSxLQUFLLEdBQUcsSUFBSSxLQUFLLFNBQVMsQ0FBQyxFQUFHLFFBQVE7QUFFdEYsVUFBSSxLQUFLLENBQUMsTUFBTSxXQUFjLEtBQUssU0FBUyxDQUFDLEVBQUcsVUFBVSxLQUFLLEtBQUssU0FBUyxDQUFDLEVBQUcsUUFBUSxHQUFJLFFBQU8sS0FBSyxDQUFDO0FBQUEsSUFDNUc7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU8sRUFBRSxLQUFLLFFBQVE7QUFDeEI7OztBQ05BLElBQU0sZ0JBQWdCLElBQUk7QUFBQSxFQUN4QiwwV0FBMFc7QUFBQSxJQUN4VztBQUFBLEVBQ0Y7QUFDRjtBQUNBLElBQU0sWUFBWSxJQUFJLElBQUksZ0VBQWdFLE1BQU0sR0FBRyxDQUFDO0FBQ3BHLElBQU0sYUFBYSxvQkFBSSxJQUFJLENBQUMsTUFBTSxPQUFPLE9BQU8sUUFBUSxXQUFXLFFBQVEsQ0FBQztBQUU1RSxJQUFNLGFBQ0o7QUFDRixJQUFNLFVBQVUsb0JBQUksSUFBSTtBQUFBLEVBQ3RCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixDQUFDO0FBQ0QsSUFBTSxRQUFRLG9CQUFJLElBQUksQ0FBQyxPQUFPLFNBQVMsT0FBTyxTQUFTLFNBQVMsUUFBUSxDQUFDO0FBQ3pFLElBQU0sY0FBYyxJQUFJO0FBQUEsRUFDdEIsa0ZBQWtGLE1BQU0sR0FBRztBQUM3RjtBQUdPLFNBQVMsV0FBVyxRQUFrQztBQUMzRCxRQUFNLFdBQVcsVUFBVSxRQUFRLGNBQWMsTUFBTSxDQUFDO0FBQ3hELFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsUUFBTSxPQUFPLGlCQUFpQixRQUFRLEtBQUs7QUFDM0MsUUFBTSxPQUFPLEVBQUUsUUFBUSxPQUFPLE1BQU0sR0FBSSxTQUFTLFNBQVMsRUFBRSxPQUFPLFNBQVMsTUFBTSxFQUFHO0FBQ3JGLFFBQU0sVUFBVSxZQUFZLFFBQVEsSUFBSTtBQUN4QyxNQUFJLFNBQVMsU0FBUyxhQUFjLFFBQU8sRUFBRSxHQUFHLE1BQU0sR0FBRyxRQUFRO0FBQ2pFLFFBQU0sU0FBUyxXQUFXLFFBQVEsTUFBTSxZQUFZLE1BQVM7QUFFN0QsU0FBTyxFQUFFLEdBQUcsTUFBTSxHQUFJLFdBQVcsT0FBTyxTQUFTLFVBQVUsVUFBVSxPQUFRO0FBQy9FO0FBRUEsSUFBTSxTQUNKO0FBR0YsU0FBUyxVQUFVLFFBQTBCLE1BQTJEO0FBQ3RHLE1BQUksUUFBUTtBQUNaLE1BQUk7QUFDSixXQUFTLFFBQVEsR0FBRyxRQUFRLEdBQUcsU0FBUztBQUN0QyxVQUFNLE9BQU8sT0FBTyxLQUFLLEdBQUcsU0FBUztBQUNyQyxRQUFJLENBQUMsT0FBTyxLQUFLLElBQUksRUFBRztBQUN4QixRQUFJLElBQUksUUFBUTtBQUNoQixXQUFPLElBQUksUUFBUSxLQUFLLGtEQUFrRCxLQUFLLE9BQU8sQ0FBQyxHQUFHLFNBQVMsRUFBRSxFQUFHO0FBQ3hHLFFBQUksTUFBTSxRQUFRLEtBQUssQ0FBQyxZQUFZLEtBQUssT0FBTyxDQUFDLEdBQUcsUUFBUSxFQUFFLEVBQUc7QUFDakUsY0FBVSw2QkFBNkIsS0FBSyxJQUFJLElBQUksUUFBUTtBQUM1RCxZQUFRLElBQUk7QUFBQSxFQUNkO0FBQ0EsTUFBSSxVQUFVLEtBQU0sU0FBUSxTQUFTLFFBQVEsSUFBSTtBQUNqRCxTQUFPLFFBQVEsT0FBTyxTQUFTLEVBQUUsT0FBTyxHQUFJLFNBQVMsRUFBRSxNQUFNLEVBQUcsSUFBSSxFQUFFLE9BQU8sS0FBSztBQUNwRjtBQUdBLFNBQVMsY0FBYyxRQUFrQztBQUN2RCxNQUFJLElBQUk7QUFDUixTQUFPLElBQUksT0FBTyxVQUFVLElBQUksR0FBRztBQUNqQyxVQUFNLEVBQUUsTUFBTSxNQUFNLElBQUksT0FBTyxDQUFDO0FBQ2hDLFVBQU0sT0FBTyxPQUFPLElBQUksQ0FBQyxHQUFHLFFBQVE7QUFDcEMsUUFBSSxTQUFTLFVBQVUsQ0FBQywyQ0FBZ0IsU0FBUyxLQUFLLEVBQUc7QUFBQSxhQUNoRCxJQUFJLEtBQUssK0NBQStDLEtBQUssS0FBSyxLQUFLLFdBQVcsS0FBSyxJQUFJLEVBQUcsTUFBSztBQUFBLGFBQ25HLFlBQVksS0FBSyxLQUFLLEtBQUssU0FBUyxPQUFPLE9BQU8sSUFBSSxDQUFDLEdBQUcsU0FBUyxJQUFLLE1BQUs7QUFBQSxhQUM3RSxtQ0FBbUMsS0FBSyxLQUFLLEtBQUssU0FBUyxLQUFLLElBQUksRUFBRztBQUFBLFFBQzNFO0FBQUEsRUFDUDtBQUNBLFNBQU8sSUFBSSxPQUFPLFNBQVMsSUFBSTtBQUNqQztBQUdBLFNBQVMsaUJBQWlCLFFBQTBCLE9BQXVCO0FBQ3pFLFFBQU0sT0FBTyxPQUFPLEtBQUs7QUFDekIsTUFBSSxDQUFDLFFBQVEsQ0FBQyxjQUFjLElBQUksS0FBSyxLQUFLLEVBQUcsUUFBTztBQUNwRCxRQUFNLE9BQU8sT0FBTyxRQUFRLENBQUM7QUFDN0IsTUFBSSxRQUFRLGtCQUFrQixLQUFLLEtBQUssS0FBSyxFQUFHLFFBQU8sT0FBTyxRQUFRLENBQUMsR0FBRyxTQUFTLE1BQU0sUUFBUSxJQUFJLFFBQVE7QUFDN0csTUFBSSxRQUFRO0FBQ1osTUFBSSxZQUFZO0FBQ2hCLFdBQVMsSUFBSSxRQUFRLEdBQUcsSUFBSSxPQUFPLFNBQVMsS0FBSyxJQUFJLFFBQVEsSUFBSSxLQUFLO0FBQ3BFLFVBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSSxPQUFPLENBQUM7QUFDaEMsUUFBSSxTQUFTLElBQUs7QUFBQSxhQUNULFNBQVMsSUFBSztBQUFBLGFBQ2QsVUFBVSxLQUFLLE9BQU8sSUFBSSxLQUFLLEVBQUc7QUFDM0MsUUFDRSxVQUFVLEtBQ1YsU0FBUyxRQUNSLGNBQWMsU0FBUyxnQ0FBZ0MsS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFHLEtBQUs7QUFFakYsa0JBQVksSUFBSTtBQUFBLEVBQ3BCO0FBRUEsTUFDRSxLQUFLLFVBQVUsUUFDZixDQUFDLE9BQU8sTUFBTSxXQUFXLFlBQVksRUFBRSxFQUFFLEtBQUssQ0FBQyxNQUFNLE9BQU8sSUFBSSxFQUFFLEtBQUssS0FBSyxXQUFXLElBQUksRUFBRSxLQUFLLENBQUM7QUFFbkcsV0FBTztBQUNULFNBQU87QUFDVDtBQUdBLFNBQVMsU0FBUyxRQUEwQixNQUFzQjtBQUNoRSxXQUFTLElBQUksT0FBTyxHQUFHLElBQUksT0FBTyxLQUFLLElBQUksT0FBTyxTQUFTLEdBQUc7QUFDNUQsUUFBSSxPQUFPLENBQUMsRUFBRyxTQUFTO0FBQ3RCLGFBQU8sVUFBVSxRQUFRLE1BQU0sQ0FBQyxLQUFLLE9BQU8sT0FBTyxJQUFJLENBQUMsRUFBRyxLQUFLLEdBQUcsU0FBUyxTQUFTLElBQUksSUFBSTtBQUNqRyxTQUFPO0FBQ1Q7QUFLQSxTQUFTLFlBQVksUUFBMEIsTUFBbUM7QUFDaEYsTUFBSSxJQUFJO0FBQ1IsU0FDRSxJQUFJLE9BQU8sV0FDVixzS0FBc0s7QUFBQSxJQUNySyxPQUFPLENBQUMsRUFBRztBQUFBLEVBQ2IsS0FDRSxNQUFNLEtBQUssT0FBTyxDQUFDLEVBQUcsS0FBSztBQUU3QjtBQUNGLFFBQU0sT0FBTyxPQUFPLENBQUM7QUFDckIsUUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ3pCLE1BQUksQ0FBQyxRQUFRLENBQUMsS0FBTSxRQUFPO0FBQzNCLFFBQU0sT0FBTyxPQUFPLEtBQUssS0FBSztBQUM5QixNQUFJLE1BQU0sU0FBUyxVQUFVLENBQUMsV0FBVyxRQUFRLENBQUM7QUFDaEQsV0FBTyxFQUFFLE1BQU0sY0FBYyxNQUFNLEdBQUcsUUFBUSxNQUFNLFNBQVMsTUFBTTtBQUNyRSxNQUNFLENBQUMsUUFDRCxZQUFZLElBQUksS0FBSyxLQUFLLEtBQzFCLE1BQU0sUUFDTixLQUFLLFNBQVMsVUFDZCxDQUFDLGVBQWUsSUFBSSxLQUFLLEtBQUssS0FDOUIsQ0FBQyxjQUFjLElBQUksS0FBSyxLQUFLLEtBQzdCLENBQUMsY0FBYyxRQUFRLElBQUksQ0FBQztBQUU1QixXQUFPLEVBQUUsTUFBTSxjQUFjLE1BQU0sR0FBRyxTQUFTLE1BQU07QUFDdkQsTUFDRSxTQUFTLEtBQUssT0FBTyxJQUFJLEtBQ3pCLENBQUMseUNBQXlDLEtBQUssS0FBSyxLQUFLLEtBQ3pELENBQUMsY0FBYyxRQUFRLElBQUksQ0FBQztBQUU1QixXQUFPLEVBQUUsTUFBTSxVQUFVLE1BQU0sR0FBRyxHQUFJLFFBQVEsRUFBRSxRQUFRLEtBQUssR0FBSSxTQUFTLE1BQU07QUFDbEYsUUFBTSxPQUFPLE9BQU8sUUFBUSxDQUFDO0FBQzdCLE1BQUksUUFBUSxLQUFLLENBQUMsY0FBYyxRQUFRLE9BQU8sQ0FBQyxFQUFHLFFBQU8sRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVMsTUFBTTtBQUNyRyxTQUFPO0FBQ1Q7QUFHQSxJQUFNLGFBQ0o7QUFFRixJQUFNLFdBQVcsQ0FBQyxPQUFlLFVBQzlCLE9BQU8sS0FBSyxTQUFTLFFBQVEsb0JBQW9CLEtBQUssS0FBSyxNQUFNLENBQUMsV0FBVyxLQUFLLEtBQUs7QUFHMUYsSUFBTSxpQkFBaUIsSUFBSTtBQUFBLEVBQ3pCLDRvQkFBNG9CO0FBQUEsSUFDMW9CO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxXQUFXLFFBQTBCLEdBQW9CO0FBQ2hFLFFBQU0sRUFBRSxNQUFNLElBQUksT0FBTyxDQUFDO0FBQzFCLE1BQUksQ0FBQyxhQUFhLElBQUksS0FBSyxFQUFHLFFBQU87QUFDckMsUUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ3pCLE1BQUksWUFBWSxJQUFJLEtBQUssS0FBSyxLQUFLLEtBQUssU0FBUyxTQUFVLFFBQU87QUFDbEUsTUFBSSwyRUFBMkUsS0FBSyxLQUFLLEtBQUssR0FBRztBQUUvRixVQUFNLFlBQThDO0FBQUEsTUFDbEQsT0FBTztBQUFBLE1BQ1AsTUFBTTtBQUFBLE1BQ04sUUFBUTtBQUFBLE1BQ1IsTUFBTTtBQUFBLE1BQ04sS0FBSztBQUFBLElBQ1A7QUFDQSxRQUFJLFVBQVUsS0FBSyxNQUFNLEtBQUssTUFBTyxRQUFPO0FBQzVDLFdBQU8sRUFBRSxlQUFlLEtBQUssS0FBSyxLQUFLLEtBQUssT0FBTyxPQUFPLElBQUksQ0FBQyxHQUFHLFNBQVMsRUFBRSxHQUFHLFNBQVM7QUFBQSxFQUMzRjtBQUNBLFNBQU8sS0FBSyxTQUFTLFVBQVUsT0FBTyxLQUFLLEtBQUssR0FBRyxTQUFTLFFBQVEsY0FBYyxRQUFRLElBQUksQ0FBQztBQUNqRztBQUdBLFNBQVMsT0FBTyxRQUEwQixNQUFzQjtBQUM5RCxXQUFTLElBQUksTUFBTSxJQUFJLE9BQU8sS0FBSyxJQUFJLE9BQU8sU0FBUyxHQUFHLEtBQUs7QUFDN0QsVUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLE9BQU8sQ0FBQztBQUNoQyxRQUFJLFNBQVMsVUFBVSw2QkFBNkIsS0FBSyxLQUFLLEVBQUcsUUFBTztBQUN4RSxRQUFJLFdBQVcsSUFBSSxLQUFLLEtBQUssbUNBQW1DLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRyxLQUFLLEVBQUcsUUFBTztBQUFBLEVBQ3JHO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxjQUFjLFFBQTBCLE1BQXVCO0FBQ3RFLFdBQVMsSUFBSSxNQUFNLElBQUksT0FBTyxVQUFVLElBQUksT0FBTyxJQUFJLEtBQUs7QUFDMUQsVUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLE9BQU8sQ0FBQztBQUNoQyxRQUFJLFVBQVUsSUFBSSxLQUFLLEtBQUssU0FBUyxPQUFPLFNBQVMsT0FBTyxTQUFTLElBQUssUUFBTztBQUNqRixRQUFJLE9BQU8sSUFBSSxLQUFLLEtBQUssV0FBVyxJQUFJLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLE1BQU0sSUFBSSxLQUFLLEVBQUcsUUFBTztBQUFBLEVBQ25HO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxXQUFXLFFBQTBCLE1BQWMsU0FBUyxPQUFnQjtBQUNuRixRQUFNLE9BQWdCLEVBQUUsTUFBTSxZQUFZLE1BQU0sSUFBSSxTQUFTLE1BQU07QUFDbkUsTUFBSSxRQUFRO0FBQ1osTUFBSSxXQUFXO0FBQ2YsTUFBSSxXQUFvQjtBQUN4QixXQUFTLElBQUksTUFBTSxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3pDLFVBQU0sRUFBRSxNQUFNLE9BQU8sS0FBSyxJQUFJLE9BQU8sQ0FBQztBQUN0QyxRQUFJLFNBQVMsT0FBTyxTQUFTLElBQUs7QUFBQSxhQUN6QixTQUFTLE9BQU8sU0FBUyxJQUFLLFNBQVEsS0FBSyxJQUFJLEdBQUcsUUFBUSxDQUFDO0FBQ3BFLFFBQUksUUFBUSxFQUFHO0FBQ2YsUUFBSSxTQUFTLFFBQVE7QUFDbkIsVUFBSSxTQUFTLE9BQU8sU0FBUyxPQUFPLFNBQVMsSUFBSyxZQUFXO0FBQzdELFVBQUksU0FBUyxPQUFPLFNBQVMsSUFBSztBQUNsQztBQUFBLElBQ0Y7QUFFQSxRQUFJLFVBQVUsUUFBUSxXQUFXLFFBQVEsTUFBTSxDQUFDLEdBQUc7QUFDakQsWUFBTSxTQUFTLE9BQU8sT0FBTyxJQUFJLENBQUMsR0FBRyxTQUFTLEVBQUU7QUFDaEQsWUFBTSxTQUFTLFNBQ1gsT0FBTyxTQUFTLFNBQ2hCLGdCQUFnQixLQUFLLE9BQU8sSUFBSSxDQUFDLEdBQUcsU0FBUyxFQUFFLEtBQUssQ0FBQyxZQUFZLElBQUksT0FBTyxJQUFJLENBQUMsRUFBRyxLQUFLO0FBQzdGLFVBQUksT0FBUSxRQUFPLEVBQUUsTUFBTSxTQUFTLE1BQU0sR0FBRyxHQUFJLFVBQVUsRUFBRSxPQUFPLEdBQUksU0FBUyxNQUFNO0FBQUEsSUFDekY7QUFDQSxRQUFJLElBQUksUUFBUSxVQUFVLElBQUksS0FBSyxHQUFHO0FBQ3BDLGlCQUFXO0FBQ1g7QUFBQSxJQUNGO0FBQ0EsVUFBTSxVQUFVLFNBQVMsUUFBUSxHQUFHLElBQUk7QUFDeEMsUUFBSSxDQUFDLFFBQVM7QUFDZCxRQUFJLENBQUMsU0FBVSxRQUFPO0FBQ3RCLGVBQVc7QUFDWCxRQUFJLGFBQWEsUUFBUSxRQUFRLFNBQVMsUUFBUyxZQUFXO0FBQUEsRUFDaEU7QUFDQSxTQUFPLFNBQVMsT0FBTztBQUN6QjtBQUdBLElBQU0sYUFBYSxDQUFDLFFBQTBCLE1BQWMsT0FDMUQsS0FBSyxRQUFRLEtBQUssT0FBTyxLQUFLLFVBQVUsUUFBUSxNQUFNLEVBQUUsS0FBSyxPQUFPLE1BQU0sTUFBTSxFQUFFLEVBQUUsTUFBTSxDQUFDLE1BQU0sRUFBRSxTQUFTLE1BQU07QUFFcEgsU0FBUyxTQUFTLFFBQTBCLEdBQVcsTUFBbUM7QUFDeEYsUUFBTSxFQUFFLE1BQU0sSUFBSSxPQUFPLENBQUM7QUFDMUIsUUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ3pCLE1BQUksT0FBTyxJQUFJLEtBQUssS0FBSyxJQUFJLEtBQU0sUUFBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLEdBQUcsR0FBRyxVQUFVLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFDaEcsTUFBSSxNQUFNLElBQUksS0FBSyxLQUFLLEVBQUUsVUFBVSxTQUFTLE1BQU0sU0FBUztBQUMxRCxXQUFPLEVBQUUsTUFBTSxTQUFTLE1BQU0sR0FBRyxTQUFTLE1BQU07QUFDbEQsTUFDRSxJQUFJLFFBQ0osV0FBVyxLQUFLLEtBQUssS0FDckIsdURBQXVELEtBQUssTUFBTSxTQUFTLEVBQUUsS0FDN0UsT0FBTyxJQUFJLENBQUMsRUFBRyxTQUFTLFVBQ3hCLENBQUMsTUFBTSxNQUFNO0FBRWIsV0FBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLEdBQUcsU0FBUyxNQUFNO0FBQ2pELE1BQUksSUFBSSxRQUFRLFdBQVcsT0FBTyxNQUFNLFNBQVMsRUFBRSxLQUFLLENBQUMscUJBQXFCLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRyxLQUFLO0FBQ3JHLFdBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTSxHQUFHLFNBQVMsTUFBTTtBQUNsRCxNQUFJLFFBQVEsSUFBSSxLQUFLLEtBQU0sVUFBVSxXQUFXLE1BQU0sVUFBVTtBQUM5RCxXQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sR0FBRyxTQUFTLE1BQU07QUFDakQsTUFDRSxVQUFVLFFBQ1YsVUFBVSxTQUNWLFVBQVUsU0FDVixVQUFVLFVBQ1YsVUFBVSxZQUNWLFVBQVU7QUFFVixXQUFPLE9BQU8sUUFBUSxDQUFDO0FBQ3pCLE9BQ0csVUFBVSxXQUNULFVBQVUsVUFDVixVQUFVLGFBQ1YsVUFBVSxXQUNWLFVBQVUsYUFDVixVQUFVLFVBQ1YsVUFBVSxpQkFDWixNQUFNLFVBQVU7QUFFaEIsV0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLEdBQUcsR0FBRyxVQUFVLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFDL0QsTUFBSSx1QkFBdUIsS0FBSyxLQUFLLEtBQUssYUFBYSxRQUFRLENBQUMsRUFBRyxRQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sR0FBRyxTQUFTLE1BQU07QUFDbEgsUUFBTSxPQUFPLE9BQU8sS0FBSztBQUN6QixNQUFJLENBQUMsUUFBUSxJQUFJLFFBQVEsa0JBQWtCLEtBQUssS0FBSyxLQUFLLFdBQVcsUUFBUSxDQUFDO0FBQzVFLFdBQU8sRUFBRSxNQUFNLFFBQVEsTUFBTSxHQUFHLFNBQVMsTUFBTTtBQUNqRCxNQUFJLENBQUMsUUFBUSxNQUFNLEtBQU0sUUFBTztBQUNoQyxNQUFJLEtBQUssU0FBUyxPQUFPLFdBQVcsUUFBUSxHQUFHLElBQUk7QUFDakQsV0FBTyxFQUFFLE1BQU0sV0FBVyxNQUFNLEdBQUcsUUFBUSxNQUFNLFNBQVMsTUFBTTtBQUNsRSxNQUFJLEtBQUssU0FBUyxRQUFRLFdBQVcsUUFBUSxDQUFDLEVBQUcsUUFBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLEdBQUcsUUFBUSxNQUFNLFNBQVMsTUFBTTtBQUM5RyxTQUFPO0FBQ1Q7QUFHQSxJQUFNLGFBQWEsQ0FBQyxPQUFlLFNBQ2pDLHVMQUF1TDtBQUFBLEVBQ3JMO0FBQ0YsS0FDQyxVQUFVLGNBQWMsU0FBUyxTQUNqQyxnREFBZ0QsS0FBSyxLQUFLLEtBQUssNEJBQTRCLEtBQUssSUFBSTtBQUd2RyxTQUFTLE9BQU8sUUFBMEIsR0FBb0I7QUFDNUQsUUFBTSxFQUFFLE1BQU0sSUFBSSxPQUFPLENBQUM7QUFDMUIsTUFBSSxJQUFJLElBQUk7QUFDWixTQUFPLHFEQUFxRCxLQUFLLE9BQU8sQ0FBQyxHQUFHLFNBQVMsRUFBRSxFQUFHO0FBQzFGLFFBQU0sT0FBTyxPQUFPLENBQUM7QUFDckIsTUFBSSxNQUFNLFVBQVUsUUFBUSx3QkFBd0IsS0FBSyxLQUFLO0FBQzVELFdBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTSxHQUFHLEdBQUcsVUFBVSxRQUFRLElBQUksQ0FBQyxFQUFFO0FBQy9ELFFBQU0sT0FBTyxRQUFRLE9BQU8sS0FBSyxLQUFLO0FBQ3RDLE1BQUksVUFBVSxTQUFTLFVBQVU7QUFDL0IsV0FBTyxFQUFFLE1BQU0sTUFBTSxVQUFVLFVBQVUsTUFBTSxTQUFTLE9BQU8sU0FBUyxTQUFTLE1BQU0sR0FBRyxTQUFTLE1BQU07QUFDM0csTUFBSSxNQUFNLFNBQVMsTUFBTyxRQUFPLEVBQUUsTUFBTSxXQUFXLE1BQU0sR0FBRyxRQUFRLE1BQU0sU0FBUyxNQUFNO0FBQzFGLE1BQUksUUFBUSxxRkFBcUYsS0FBSyxLQUFLLEtBQUs7QUFDOUcsV0FBTyxPQUFPLElBQUksQ0FBQyxHQUFHLFVBQVUsT0FDNUIsRUFBRSxNQUFNLFNBQVMsTUFBTSxHQUFHLEdBQUcsVUFBVSxRQUFRLElBQUksQ0FBQyxFQUFFLElBQ3RELEVBQUUsTUFBTSxTQUFTLE1BQU0sR0FBRyxTQUFTLEtBQUs7QUFDOUMsU0FBTyxFQUFFLE1BQU0sU0FBUyxNQUFNLEdBQUcsU0FBUyxNQUFNLFNBQVMsS0FBSztBQUNoRTtBQUdBLFNBQVMsVUFBVSxRQUEwQixNQUFtRDtBQUM5RixNQUFJLFVBQVU7QUFDZCxNQUFJLE1BQU0sT0FBTztBQUNqQixXQUFTLElBQUksTUFBTSxJQUFJLE9BQU8sSUFBSSxPQUFPLFFBQVEsS0FBSztBQUNwRCxVQUFNLEVBQUUsTUFBTSxJQUFJLE9BQU8sQ0FBQztBQUMxQixRQUFJLE9BQU8sQ0FBQyxFQUFHLFNBQVMsT0FBTyxNQUFNLEtBQU0sUUFBTyxJQUFJLGNBQWMsUUFBUSxDQUFDLEtBQUs7QUFBQSxhQUN6RSxVQUFVLFFBQVEsVUFBVSxPQUFRLFdBQVU7QUFBQSxhQUM5QyxVQUFVLFVBQVUsT0FBTyxJQUFJLENBQUMsR0FBRyxVQUFVLE9BQVEsUUFBTyxFQUFFLFNBQVMsTUFBTTtBQUFBLFNBQ2pGO0FBQ0gsWUFBTSxTQUFTLE9BQU8sS0FBSztBQUMzQixVQUFJLFVBQVUsRUFBRSxXQUFXLE9BQU8sU0FBUyxNQUFPLFFBQU8sRUFBRSxRQUFRLFFBQVE7QUFDM0UsVUFBSSxXQUFXLDRCQUE0QixLQUFLLEtBQUssS0FBSyxVQUFVLFVBQVUsVUFBVTtBQUN0RixlQUFPLEVBQUUsU0FBUyxLQUFLO0FBQ3pCLFVBQUksdUJBQXVCLEtBQUssS0FBSyxFQUFHO0FBQUEsSUFDMUM7QUFBQSxFQUNGO0FBRUEsU0FBTyxFQUFFLFNBQVMsTUFBTTtBQUMxQjtBQUdBLFNBQVMsY0FBYyxRQUEwQixPQUF1QjtBQUN0RSxXQUFTLElBQUksUUFBUSxHQUFHLElBQUksT0FBTyxVQUFVLElBQUksUUFBUSxJQUFJO0FBQzNELFFBQUksT0FBTyxDQUFDLEVBQUcsU0FBUyxPQUFPLE9BQU8sT0FBTyxJQUFJLENBQUMsR0FBRyxTQUFTLEVBQUUsR0FBRyxTQUFTLE9BQVEsUUFBTztBQUM3RixTQUFPO0FBQ1Q7QUFHQSxTQUFTLFdBQVcsUUFBMEIsR0FBVyxNQUFxQjtBQUM1RSxRQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsRUFBRztBQUM5QixNQUNFLG9IQUFvSDtBQUFBLElBQ2xIO0FBQUEsRUFDRjtBQUVBLFdBQU87QUFFVCxNQUFJLHVCQUF1QixLQUFLLE9BQU8sSUFBSSxDQUFDLEdBQUcsU0FBUyxFQUFFLEVBQUcsUUFBTztBQUNwRSxNQUFJLENBQUMsYUFBYSxJQUFJLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDekMsUUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ3pCLE1BQUksQ0FBQyxRQUFRLEtBQUssU0FBUyxJQUFLLFFBQU8sbURBQW1ELEtBQUssS0FBSyxJQUFJO0FBQ3hHLFNBQ0UsWUFBWSxJQUFJLEtBQUssS0FBSyxLQUMxQixLQUFLLFNBQVMsWUFDZCx5QkFBeUIsS0FBSyxLQUFLLEtBQUssS0FDeEMsS0FBSyxTQUFTO0FBRWxCO0FBR0EsU0FBUyxXQUFXLFFBQTBCLEdBQW9CO0FBQ2hFLFFBQU0sT0FBTyxPQUFPLElBQUksQ0FBQztBQUN6QixRQUFNLFNBQVMsT0FBTyxJQUFJLENBQUM7QUFDM0IsTUFBSSxDQUFDLFFBQVEsT0FBTyxTQUFTLFVBQVUsMERBQTBELEtBQUssT0FBTyxLQUFLO0FBQ2hILFdBQU87QUFDVCxNQUFJLG9DQUFvQyxLQUFLLEtBQUssS0FBSyxLQUFLLFdBQVcsS0FBSyxLQUFLLElBQUksRUFBRyxRQUFPO0FBQy9GLE1BQ0UsS0FBSyxVQUFVLFFBQ2YsNEVBQTRFLEtBQUssT0FBTyxDQUFDLEVBQUcsS0FBSztBQUVqRyxXQUFPO0FBQ1QsU0FBTyxhQUFhLFFBQVEsQ0FBQztBQUMvQjtBQUdBLFNBQVMsYUFBYSxRQUEwQixHQUFvQjtBQUNsRSxRQUFNLEVBQUUsTUFBTSxJQUFJLE9BQU8sQ0FBQztBQUMxQixRQUFNLE9BQU8sT0FBTyxJQUFJLENBQUMsR0FBRyxTQUFTO0FBQ3JDLE1BQ0UsQ0FBQyw2SUFBNkk7QUFBQSxJQUM1STtBQUFBLEVBQ0Y7QUFFQSxXQUFPO0FBQ1QsTUFDRSxDQUFDLDJIQUEySDtBQUFBLElBQzFIO0FBQUEsRUFDRjtBQUVBLFdBQU87QUFDVCxTQUFPLENBQUMsTUFBTSxNQUFNO0FBQ3RCO0FBR08sU0FBUyxNQUFNLFFBQW1DO0FBQ3ZELFNBQU8sT0FBTztBQUFBLElBQ1osQ0FBQyxFQUFFLE1BQU0sR0FBRyxNQUNWLHdCQUF3QixLQUFLLEtBQUssS0FDbEMsK0pBQStKO0FBQUEsTUFDN0osT0FBTyxJQUFJLENBQUMsR0FBRyxTQUFTO0FBQUEsSUFDMUIsTUFDQyxPQUFPLElBQUksQ0FBQyxFQUFHLFVBQVUsU0FDeEIsMkRBQTJELEtBQUssT0FBTyxJQUFJLENBQUMsR0FBRyxTQUFTLEVBQUU7QUFBQSxFQUNoRztBQUNGOzs7QUMvWU8sU0FBUyxZQUFZLFFBQThCO0FBQ3hELFFBQU0sU0FBUyxZQUFZLE1BQU07QUFDakMsUUFBTSxhQUFhLGdCQUFnQixRQUFRLE1BQU07QUFDakQsU0FBTztBQUFBLElBQ0wsVUFBVSxjQUFjLFFBQVEsVUFBVTtBQUFBLElBQzFDO0FBQUEsSUFDQSxRQUFRLGNBQWMsY0FBYyxNQUFNLElBQUksU0FBUztBQUFBLElBQ3ZELFdBQVcsVUFBVSxNQUFNO0FBQUEsSUFDM0IsT0FBTyxXQUFXLE1BQU07QUFBQSxJQUN4QixVQUFVLGNBQWMsTUFBTTtBQUFBLElBQzlCLFVBQVUsY0FBYyxNQUFNO0FBQUEsRUFDaEM7QUFDRjtBQUVBLElBQU0sT0FBTyxDQUFDLFFBQTBCLE1BQWMsUUFBdUI7QUFBQSxFQUMzRSxPQUFPLE9BQU8sSUFBSSxFQUFHO0FBQUEsRUFDckIsS0FBSyxPQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sU0FBUyxDQUFDLENBQUMsRUFBRztBQUNoRDtBQUNBLElBQU0sVUFBVSxDQUFDLFFBQTBCLE1BQXNCLE9BQU8sQ0FBQyxHQUFHLFNBQVM7QUFDckYsSUFBTSxTQUFTLENBQUMsVUFDZCxTQUFTLENBQUMsY0FBYyxNQUFNLElBQUksSUFBSSxRQUFRO0FBS2hELFNBQVMsY0FBYyxRQUFnQixZQUF5QztBQUM5RSxRQUFNLEVBQUUsUUFBUSxRQUFRLEtBQUssSUFBSTtBQUNqQyxRQUFNLFFBQVEsS0FBSyxRQUFRLE9BQU8sT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUMxRCxNQUFJLFNBQVMsTUFBTyxRQUFPLG1CQUFtQixNQUFNLEtBQUssWUFBWSxNQUFNLElBQUksT0FBTztBQUN0RixRQUFNLFFBQVEsYUFBYSxNQUFNO0FBQ2pDLE1BQUksU0FBUyxDQUFDLE9BQU8sV0FBVyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsT0FBTyxFQUFHLFFBQU87QUFDeEUsTUFBSSxXQUFZLFFBQU87QUFDdkIsU0FBTyxhQUFhLFFBQVEsT0FBTyxJQUFJLEtBQUssSUFBSSxRQUFRO0FBQzFEO0FBR0EsU0FBUyxtQkFBbUIsRUFBRSxRQUFRLFFBQVEsV0FBVyxHQUFvQjtBQUMzRSxNQUFJLGFBQWEsUUFBUSxPQUFPLElBQUksS0FBSyxXQUFXLFdBQVcsRUFBRyxRQUFPO0FBQ3pFLFFBQU0sUUFBUSxRQUFRLFFBQVEsT0FBTyxJQUFJO0FBQ3pDLFFBQU0sVUFBVSxhQUFhLFFBQVEsT0FBTyxJQUFJO0FBQ2hELFFBQU0sVUFBVSxPQUFPLEtBQUssQ0FBQyxNQUFNLFlBQVksSUFBSSxFQUFFLEtBQUssQ0FBQztBQUMzRCxNQUFJLFdBQVcsY0FBYyxJQUFJLEtBQUssS0FBSyxDQUFDLGlCQUFpQixRQUFRLE9BQU8sSUFBSSxFQUFHLFFBQU87QUFDMUYsTUFBSSxXQUFXLFdBQVcsS0FBSyxXQUFXLFdBQVcsRUFBRyxRQUFPO0FBQy9ELFNBQU8sY0FBYyxJQUFJLEtBQUssS0FBSyxXQUFXLEtBQUssV0FBVyxXQUFXLEtBQUssQ0FBQyxpQkFBaUIsUUFBUSxPQUFPLElBQUk7QUFDckg7QUFHQSxTQUFTLFlBQVksRUFBRSxRQUFRLFFBQVEsWUFBWSxPQUFPLE9BQU8sR0FBb0I7QUFDbkYsTUFBSSxlQUFlLE1BQU0sRUFBRyxRQUFPO0FBQ25DLE1BQUksQ0FBQyxpQ0FBaUMsS0FBSyxPQUFPLElBQUksS0FBSyxXQUFXLFNBQVMsS0FBSyxNQUFNLFNBQVMsRUFBRyxRQUFPO0FBQzdHLFNBQ0UsT0FBTztBQUFBLElBQ0wsQ0FBQyxNQUNDLGFBQWEsSUFBSSxFQUFFLEtBQUssS0FDeEIsWUFBWSxJQUFJLEVBQUUsS0FBSyxLQUN0QixPQUFPLEVBQUUsS0FBSyxHQUFHLGNBQWMsUUFBUSxPQUFPLEVBQUUsS0FBSyxHQUFHLFNBQVMsVUFBVSxFQUFFLFVBQVU7QUFBQSxFQUM1RixLQUFLLENBQUMsT0FBTyxLQUFLLENBQUMsTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLEtBQUssS0FBSyxFQUFFLFVBQVUsT0FBTztBQUVoRjtBQUdBLElBQU0sZUFBZSxDQUFDLFFBQTBCLFNBQzlDLHlDQUF5QyxLQUFLLFFBQVEsUUFBUSxJQUFJLENBQUMsS0FDbkUsQ0FBQyxPQUFPLE1BQU0sT0FBTyxHQUFHLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxNQUFNLHVEQUF1RCxLQUFLLEVBQUUsS0FBSyxDQUFDO0FBRXBILFNBQVMsaUJBQWlCLFFBQTBCLE1BQXVCO0FBQ3pFLFdBQVMsSUFBSSxNQUFNLElBQUksT0FBTyxHQUFHO0FBQy9CLFFBQUksZ0JBQWdCLElBQUksUUFBUSxRQUFRLENBQUMsQ0FBQyxLQUFLLHNCQUFzQixLQUFLLFFBQVEsUUFBUSxJQUFJLENBQUMsQ0FBQyxFQUFHLFFBQU87QUFDNUcsU0FBTztBQUNUO0FBR0EsU0FBUyxhQUFhLFFBQTBCLE1BQXNCO0FBQ3BFLE1BQUksUUFBUTtBQUNaLFdBQVMsSUFBSSxNQUFNLElBQUksT0FBTyxRQUFRLElBQUssS0FBSSxPQUFPLENBQUMsRUFBRyxTQUFTLFVBQVUsT0FBTyxDQUFDLEVBQUcsTUFBTSxTQUFTLEVBQUc7QUFDMUcsU0FBTztBQUNUO0FBR0EsU0FBUyxhQUFhLEVBQUUsUUFBUSxPQUFPLEdBQW9CO0FBQ3pELFFBQU0sT0FBTyxPQUFPLFVBQVUsT0FBTyxRQUFRLFFBQVEsT0FBTyxJQUFJLENBQUM7QUFDakUsUUFBTSxTQUNKLE9BQU8sU0FBUyxVQUNoQix3SUFBd0k7QUFBQSxJQUN0SSxRQUFRLFFBQVEsT0FBTyxJQUFJO0FBQUEsRUFDN0I7QUFFRixRQUFNLFFBQVEsT0FBTyxNQUFNLE9BQU8sT0FBTyxHQUFHLE9BQU8sT0FBTyxDQUFDO0FBQzNELE1BQ0UsTUFBTSxTQUFTLFlBQ2YsTUFBTSxLQUFLLENBQUMsTUFBTSxZQUFZLElBQUksRUFBRSxLQUFLLENBQUMsS0FDMUMsQ0FBQyxNQUFNLEtBQUssQ0FBQyxNQUFNLGFBQWEsSUFBSSxFQUFFLEtBQUssQ0FBQztBQUU1QyxXQUFPO0FBQ1QsU0FBTyxVQUFXLE9BQU8sU0FBUyxVQUFVLFNBQVMsVUFBYSxLQUFLLGFBQWEsS0FBSyxTQUFTO0FBQ3BHO0FBS0EsU0FBUyxnQkFBZ0IsUUFBZ0IsUUFBc0M7QUFDN0UsUUFBTSxFQUFFLFFBQVEsUUFBUSxZQUFZLEtBQUssSUFBSTtBQUM3QyxRQUFNLFVBQVUsV0FBVyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsV0FBVyxFQUFFLFNBQVM7QUFDeEUsTUFBSSxRQUFTLFFBQU8sS0FBSyxRQUFRLFFBQVEsT0FBTyxRQUFRLElBQUk7QUFDNUQsTUFBSSxTQUFTLE1BQU8sUUFBTyxnQkFBZ0IsUUFBUSxNQUFNLEtBQUssaUJBQWlCLFFBQVEsTUFBTTtBQUM3RixNQUFJLGFBQWEsTUFBTSxFQUFHLFFBQU87QUFDakMsU0FBTyxZQUFZLFFBQVEsTUFBTTtBQUNuQztBQUdBLFNBQVMsaUJBQWlCLEVBQUUsUUFBUSxPQUFPLEdBQVcsUUFBc0M7QUFDMUYsUUFBTSxVQUFVLCtCQUErQixLQUFLLE9BQU8sUUFBUSxRQUFRLEVBQUU7QUFDN0UsU0FBTyxVQUFVLFdBQVcsQ0FBQyxPQUFPLEtBQUssQ0FBQyxNQUFNLFlBQVksSUFBSSxFQUFFLEtBQUssQ0FBQyxJQUFJLFNBQVM7QUFDdkY7QUFFQSxTQUFTLGdCQUFnQixRQUFnQixRQUFzQztBQUM3RSxRQUFNLEVBQUUsUUFBUSxRQUFRLFdBQVcsSUFBSTtBQUN2QyxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLE1BQUksWUFBWSxNQUFNLEtBQUssYUFBYSxRQUFRLElBQUksRUFBRyxRQUFPO0FBQzlELE1BQUksWUFBWSxJQUFJLFFBQVEsUUFBUSxJQUFJLENBQUMsS0FBSyxXQUFXLFdBQVcsRUFBRyxRQUFPO0FBQzlFLFFBQU0sT0FBTyxVQUFVLFFBQVEsSUFBSTtBQUNuQyxRQUFNLFlBQVksT0FBTyxVQUFVLENBQUMsTUFBTSxhQUFhLElBQUksRUFBRSxLQUFLLENBQUM7QUFDbkUsUUFBTSxVQUFVLE9BQU8sVUFBVSxDQUFDLE1BQU0sWUFBWSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBQ2hFLE1BQUksUUFBUSxHQUFHO0FBQ2IsVUFBTSxTQUNKLHlJQUF5STtBQUFBLE1BQ3ZJLFFBQVEsUUFBUSxJQUFJO0FBQUEsSUFDdEI7QUFDRixXQUFPLFdBQVcsS0FBSyxXQUFXLE9BQU8sS0FBSyxDQUFDLFNBQVMsT0FBTyxLQUFLLFFBQVEsTUFBTSxJQUFJO0FBQUEsRUFDeEY7QUFDQSxNQUFJLGFBQWEsS0FBTSxXQUFXLEtBQUssV0FBVyxXQUFXLEtBQUssY0FBYyxJQUFJLFFBQVEsUUFBUSxJQUFJLENBQUM7QUFDdkcsV0FBTztBQUNULE1BQUksY0FBYyxJQUFJLFFBQVEsUUFBUSxJQUFJLENBQUMsR0FBRztBQUM1QyxVQUFNLFNBQVMsT0FBTyxVQUFVLENBQUMsR0FBRyxNQUFNLElBQUksU0FBUyxVQUFVLEtBQUssRUFBRSxLQUFLLEtBQUssZ0JBQWdCLElBQUksRUFBRSxLQUFLLEVBQUU7QUFDL0csV0FBTyxTQUFTLEtBQUssVUFBVSxPQUFPLElBQUksS0FBSyxRQUFRLE1BQU0sTUFBTSxJQUFJO0FBQUEsRUFDekU7QUFDQSxRQUFNLFdBQVcsT0FBTztBQUFBLElBQVUsQ0FBQyxNQUNqQyxrRUFBa0UsS0FBSyxFQUFFLEtBQUs7QUFBQSxFQUNoRjtBQUNBLE1BQUksWUFBWSxLQUFLLFdBQVcsT0FBTyxFQUFHLFFBQU87QUFDakQsU0FBTyxVQUFVLEtBQUssUUFBUSxNQUFNLE9BQU8sU0FBUyxDQUFDO0FBQ3ZEO0FBR0EsU0FBUyxVQUFVLFFBQTBCLE1BQXNCO0FBQ2pFLE1BQUksSUFBSTtBQUNSLFNBQU8sZ0JBQWdCLElBQUksUUFBUSxRQUFRLENBQUMsQ0FBQyxFQUFHO0FBQ2hELFdBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxHQUFHLEtBQUs7QUFDOUIsVUFBTSxRQUFRLFFBQVEsUUFBUSxDQUFDO0FBQy9CLFFBQUksZ0JBQWdCLElBQUksS0FBSyxLQUFLLFVBQVUsSUFBSyxRQUFPO0FBQ3hELFFBQUksNEJBQTRCLEtBQUssS0FBSyxFQUFHLFFBQU87QUFBQSxFQUN0RDtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsWUFBWSxRQUEwQixRQUE4QjtBQUMzRSxRQUFNLFlBQVksT0FBTyxXQUFXLE9BQU8sT0FBTztBQUNsRCxRQUFNLE9BQU8sWUFBWSxPQUFPLE9BQU8sT0FBTyxPQUFPO0FBQ3JELFFBQU0sS0FBSyxhQUFhLE9BQU8sT0FBTyxJQUFJLE9BQU8sT0FBTyxLQUFLLElBQUksT0FBTyxRQUFRLE9BQU8sRUFBRTtBQUN6RixNQUFJLFVBQVU7QUFDZCxXQUFTLElBQUksTUFBTSxJQUFJLElBQUksS0FBSztBQUM5QixVQUFNLEVBQUUsTUFBTSxJQUFJLE9BQU8sQ0FBQztBQUMxQixRQUFJLHlFQUF5RSxLQUFLLEtBQUssRUFBRyxXQUFVO0FBQ3BHLFFBQ0UsSUFBSSxPQUFPLEtBQ1gsRUFBRSxVQUFVLFFBQVEsOENBQThDLEtBQUssT0FBTyxRQUFRLFFBQVEsRUFBRSxNQUNoRyx5REFBeUQsS0FBSyxLQUFLO0FBRW5FO0FBQ0YsUUFBSSxVQUFVLGNBQWMscUNBQXFDLEtBQUssUUFBUSxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQzFGLGFBQU8sS0FBSyxRQUFRLElBQUksR0FBRyxDQUFDO0FBQzlCLFFBQUksQ0FBQyxZQUFZLGFBQWEsSUFBSSxLQUFLLEtBQU0sT0FBTyxJQUFJLEtBQUssS0FBSyxVQUFVO0FBQzFFLGFBQU8sS0FBSyxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQy9CO0FBQ0EsUUFBTSxZQUFZLE9BQU8sV0FBVyxVQUFhLFVBQVUsSUFBSSxPQUFPLE9BQU8sSUFBSSxLQUFLLENBQUM7QUFDdkYsU0FBTyxZQUFZLEtBQUssUUFBUSxPQUFPLE1BQU0sS0FBSyxJQUFJLE9BQU8sU0FBUyxHQUFHLE9BQU8sT0FBTyxDQUFDLENBQUMsSUFBSTtBQUMvRjtBQUlBLFNBQVMsWUFBWSxRQUErQjtBQUNsRCxRQUFNLEVBQUUsTUFBTSxNQUFNLFFBQVEsUUFBUSxZQUFZLFFBQVEsS0FBSyxJQUFJO0FBQ2pFLFFBQU0sUUFBUSxlQUFlLE1BQU07QUFDbkMsTUFBSSxNQUFPLFFBQU8sTUFBTTtBQUN4QixRQUFNLFVBQVUsQ0FBQyxNQUNmLHFDQUFxQyxLQUFLLEVBQUUsSUFBSSxLQUFLLEVBQUUsYUFBYSxTQUFTO0FBRS9FLFFBQU0sVUFBVSxXQUFXLEtBQUssQ0FBQyxNQUFNLFFBQVEsQ0FBQyxLQUFLLFFBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQyxNQUFNLElBQUk7QUFDMUYsUUFBTSxRQUFRLFdBQVcsV0FBVyxLQUFLLE9BQU87QUFDaEQsTUFBSSxTQUFTLENBQUMsZ0JBQWdCLFFBQVEsUUFBUSxLQUFLLEVBQUcsUUFBTyxFQUFFLE9BQU8sTUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQ2xHLFFBQU0sV0FBVyxLQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssR0FBRztBQUNoRCxRQUFNLFdBQVcsT0FBTztBQUFBLElBQ3RCLENBQUMsR0FBRyxNQUFNLEtBQUssT0FBTyxRQUFRLHdDQUF3QyxLQUFLLEVBQUUsS0FBSztBQUFBLEVBQ3BGO0FBQ0EsTUFBSSxZQUFZLEVBQUcsUUFBTyxLQUFLLFFBQVEsVUFBVSxRQUFRO0FBQ3pELFFBQU0sVUFDSixnS0FBZ0s7QUFBQSxJQUM5SjtBQUFBLEVBQ0YsS0FBSywyREFBMkQsS0FBSyxRQUFRO0FBQy9FLE1BQUksUUFBUyxRQUFPLEVBQUUsT0FBTyxLQUFLLFFBQVEsUUFBUSxPQUFPLEtBQUssS0FBSyxRQUFRLFFBQVEsUUFBUSxRQUFRLENBQUMsRUFBRSxPQUFPO0FBQzdHLFNBQU8sVUFBVSxNQUFNO0FBQ3pCO0FBR0EsU0FBUyxlQUFlLFFBQW1DO0FBQ3pELFFBQU0sUUFBUSxPQUFPLE9BQU8sTUFBTTtBQUNsQyxRQUFNLFdBQ0o7QUFDRixTQUFPLFNBQVMsU0FBUyxLQUFLLE1BQU0sSUFBSSxLQUFLLENBQUMsNkJBQTZCLEtBQUssTUFBTSxJQUFJLElBQUksUUFBUTtBQUN4RztBQUdBLFNBQVMsZ0JBQWdCLFFBQTBCLFFBQWdCLEdBQXNCO0FBQ3ZGLFFBQU0sT0FBTyxVQUFVLFFBQVEsT0FBTyxJQUFJO0FBQzFDLE1BQUksT0FBTyxLQUFLLEVBQUUsUUFBUSxLQUFNLFFBQU87QUFFdkMsUUFBTSxLQUFLLFVBQVUsS0FBSyxRQUFRLFFBQVEsRUFBRSxRQUFRLENBQUMsQ0FBQyxJQUFJLEVBQUUsUUFBUSxJQUFJLEVBQUU7QUFDMUUsUUFBTSxTQUFTLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFFckMsTUFBSSxXQUFXLFFBQVEsNkNBQTZDLEtBQUssUUFBUSxRQUFRLElBQUksQ0FBQyxFQUFHLFFBQU87QUFDeEcsUUFBTSxNQUFNLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFDbEMsU0FBTyxFQUNMLEVBQUUsU0FBUyxhQUNYLDBDQUEwQyxLQUFLLE1BQU0sS0FDckQsMEJBQTBCLEtBQUssR0FBRztBQUV0QztBQUdBLFNBQVMsVUFBVSxRQUE4QjtBQUMvQyxRQUFNLEVBQUUsUUFBUSxRQUFRLEtBQUssSUFBSTtBQUNqQyxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sUUFBUSxRQUFRLFFBQVEsSUFBSTtBQUNsQyxNQUFJLFNBQVMsT0FBTztBQUNsQixRQUFJLCtCQUErQixLQUFLLEtBQUssRUFBRyxRQUFPLEtBQUssUUFBUSxNQUFNLElBQUk7QUFDOUUsVUFBTSxTQUFTLE9BQU87QUFBQSxNQUNwQixDQUFDLEdBQUcsTUFBTSwyQkFBMkIsS0FBSyxFQUFFLEtBQUssS0FBSyx3QkFBd0IsS0FBSyxRQUFRLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUMzRztBQUNBLFFBQUksU0FBUyxLQUFLLFVBQVUsUUFBUSxJQUFJLElBQUksRUFBRyxRQUFPLEtBQUssUUFBUSxTQUFTLEdBQUcsTUFBTTtBQUNyRixRQUFJLFVBQVUsUUFBUSxJQUFJLEtBQUssS0FBSyxjQUFjLElBQUksS0FBSyxLQUFLLFlBQVksTUFBTSxFQUFHLFFBQU87QUFDNUYsVUFBTSxRQUFRLE9BQU8sVUFBVSxDQUFDLEdBQUcsTUFBTSxJQUFJLFFBQVEsV0FBVyxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBQzVFLFFBQUksUUFBUSxFQUFHLFFBQU8sS0FBSyxRQUFRLE9BQU8sS0FBSztBQUMvQyxVQUFNLFFBQVEsT0FBTztBQUFBLE1BQ25CLENBQUMsR0FBRyxNQUFNLEVBQUUsVUFBVSxRQUFRLDhCQUE4QixLQUFLLFFBQVEsUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLElBQ3pGO0FBQ0EsV0FBTyxRQUFRLElBQUksS0FBSyxRQUFRLE9BQU8sUUFBUSxDQUFDLElBQUk7QUFBQSxFQUN0RDtBQUNBLFFBQU0sYUFBYSxPQUFPLFVBQVUsQ0FBQyxHQUFHLE1BQU0sc0JBQXNCLEtBQUssRUFBRSxLQUFLLEtBQUssSUFBSSxJQUFJO0FBQzdGLFNBQU8sYUFBYSxJQUFJLEtBQUssUUFBUSxZQUFZLFVBQVUsSUFBSTtBQUNqRTtBQUdBLFNBQVMsY0FBYyxFQUFFLFFBQVEsUUFBUSxLQUFLLEdBQW9CO0FBQ2hFLE1BQUksU0FBUyxTQUFTLFNBQVMsU0FBVSxRQUFPO0FBQ2hELFNBQU8sT0FBTztBQUFBLElBQ1osQ0FBQyxHQUFHLE1BQ0YsS0FBSyxPQUFPLFFBQVEseUVBQXlFLEtBQUssRUFBRSxLQUFLO0FBQUEsRUFDN0c7QUFDRjtBQUlBLFNBQVMsVUFBVSxFQUFFLFFBQVEsTUFBTSxHQUEwQjtBQUMzRCxRQUFNLFdBQVcsT0FBTyxPQUFPLFFBQVE7QUFDdkMsTUFBSSxZQUFZLHlDQUF5QyxLQUFLLFNBQVMsSUFBSSxFQUFHLFFBQU8sU0FBUztBQUM5RixRQUFNLFlBQVksT0FBTyxPQUFPLFNBQVM7QUFDekMsTUFBSSxhQUFhLFVBQVUsVUFBVSxJQUFJLEVBQUUsU0FBUyxFQUFHLFFBQU8sVUFBVTtBQUN4RSxRQUFNLE9BQU8sTUFBTSxDQUFDO0FBQ3BCLFNBQU8sT0FBTyxFQUFFLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJLElBQUk7QUFDdkQ7QUFFQSxTQUFTLFdBQVcsRUFBRSxNQUFNLE1BQU0sUUFBUSxRQUFRLE9BQU8sR0FBMEI7QUFDakYsUUFBTSxRQUFRLE9BQU8sT0FBTyxLQUFLO0FBQ2pDLE1BQUksU0FBUyxDQUFDLFlBQVksTUFBTSxJQUFJLEVBQUcsUUFBTyxNQUFNO0FBQ3BELFFBQU0sVUFBVSxlQUFlLEtBQUssTUFBTSxHQUFHLEtBQUssR0FBRyxDQUFDO0FBQ3RELE1BQUksUUFBUyxRQUFPO0FBQ3BCLFFBQU0sRUFBRSxNQUFNLFNBQVMsS0FBSyxJQUFJO0FBQ2hDLFFBQU0sYUFBYSxTQUFTLFdBQVcsU0FBUyxjQUFjLENBQUMsV0FBVyxPQUFPLE9BQU87QUFDeEYsTUFBSSxhQUFhLFVBQVUsUUFBUSxPQUFPLE1BQU0sSUFBSSxFQUFHLFFBQU8sS0FBSyxRQUFRLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFFaEcsUUFBTSxRQUFRLE9BQU8sUUFBUSxLQUFLLE9BQU8sT0FBTyxRQUFRLENBQUMsR0FBRyxTQUFTO0FBQ3JFLE1BQUksU0FBUyxVQUFVLFFBQVEsR0FBRyxPQUFPLFFBQVEsQ0FBQyxFQUFHLFFBQU8sS0FBSyxRQUFRLEdBQUcsT0FBTyxRQUFRLENBQUM7QUFDNUYsVUFBUSxTQUFTLGFBQWEsT0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsZ0JBQWdCO0FBQ3ZGO0FBR08sU0FBUyxZQUFZLE1BQXVCO0FBQ2pELFNBQ0UsY0FBYyxJQUFJLEtBQ2xCLHVNQUF1TTtBQUFBLElBQ3JNLEtBQUssS0FBSztBQUFBLEVBQ1o7QUFFSjtBQUdBLFNBQVMsTUFBTSxRQUEwQixNQUErQixNQUFvQjtBQUMxRixXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sU0FBUyxHQUFHLEtBQUs7QUFDMUMsVUFBTSxFQUFFLE1BQU0sSUFBSSxPQUFPLENBQUM7QUFDMUIsUUFBSSxRQUFRLE1BQU07QUFDaEIsVUFBSSxVQUFVLFFBQVEsT0FBTyxRQUFRLFFBQVEsSUFBSSxDQUFDLENBQUMsR0FBRyxTQUFTLEtBQU07QUFBQSxJQUN2RSxXQUNFLENBQUMsNERBQTRELEtBQUssS0FBSyxLQUN2RSxDQUFDLHFCQUFxQixLQUFLLFFBQVEsUUFBUSxJQUFJLENBQUMsQ0FBQztBQUVqRDtBQUNGLFVBQU0sS0FBSyxLQUFLLElBQUksT0FBTyxRQUFRLElBQUksQ0FBQztBQUN4QyxRQUFJLFVBQVUsUUFBUSxJQUFJLEdBQUcsRUFBRSxFQUFHLFFBQU8sS0FBSyxRQUFRLEdBQUcsUUFBUSxRQUFRLElBQUksR0FBRyxFQUFFLENBQUM7QUFBQSxFQUNyRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsUUFBUSxRQUEwQixNQUFjLElBQW9CO0FBQzNFLE1BQUksT0FBTztBQUNYLFdBQVMsSUFBSSxNQUFNLElBQUksSUFBSSxLQUFLO0FBQzlCLFFBQUksV0FBQyxZQUFRLEdBQUMsRUFBQyxLQUFLLE9BQU8sQ0FBQyxFQUFHLElBQUksS0FBSyxPQUFPLElBQUksT0FBTyxDQUFDLEVBQUcsS0FBSyxFQUFHLFFBQU87QUFBQSxhQUNwRSxDQUFDLG1DQUFtQyxLQUFLLE9BQU8sQ0FBQyxFQUFHLEtBQUssRUFBRztBQUFBLEVBQ3ZFO0FBQ0EsU0FBTztBQUNUO0FBRUEsSUFBTSxXQUNKO0FBRUYsU0FBUyxjQUFjLEVBQUUsTUFBTSxNQUFNLE9BQU8sR0FBMEI7QUFDcEUsUUFBTSxRQUFRLE9BQU8sT0FBTyxRQUFRO0FBQ3BDLE1BQUksTUFBTyxRQUFPLE1BQU07QUFDeEIsUUFBTSxRQUFRLFNBQVMsS0FBSyxLQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssR0FBRyxDQUFDO0FBQzVELE1BQUksQ0FBQyxTQUFVLHNCQUFzQixLQUFLLE1BQU0sQ0FBQyxDQUFDLEtBQUssQ0FBQyw4QkFBOEIsS0FBSyxNQUFNLENBQUMsQ0FBQyxFQUFJLFFBQU87QUFDOUcsUUFBTSxRQUFRLEtBQUssUUFBUSxNQUFNO0FBQ2pDLFNBQU8sRUFBRSxPQUFPLEtBQUssUUFBUSxNQUFNLENBQUMsRUFBRSxRQUFRLEVBQUUsT0FBTztBQUN6RDtBQUdBLFNBQVMsY0FBYyxFQUFFLE1BQU0sTUFBTSxRQUFRLFFBQVEsTUFBTSxPQUFPLEdBQTBCO0FBQzFGLFFBQU0sT0FBTyw2REFBNkQsS0FBSyxPQUFPLFFBQVEsUUFBUSxFQUFFO0FBQ3hHLE1BQ0UsUUFDQSw0RUFBNEUsS0FBSyxLQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssR0FBRyxDQUFDO0FBRWpILFdBQU8sT0FBTyxPQUFRO0FBQ3hCLFFBQU0sUUFDSix1d0JBQXV3QjtBQUFBLElBQ3J3QixLQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssR0FBRztBQUFBLEVBQ2pDO0FBQ0YsTUFBSSxTQUFTLENBQUMsV0FBVyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQ3BDLFdBQU8sRUFBRSxPQUFPLEtBQUssUUFBUSxNQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsTUFBTSxRQUFRLE1BQU0sQ0FBQyxFQUFFLE9BQU87QUFDNUYsUUFBTSxRQUFRLFFBQVEsUUFBUSxPQUFPLElBQUk7QUFDekMsTUFBSSxTQUFTLFNBQVMsRUFBRSx1QkFBdUIsS0FBSyxLQUFLLEtBQUssVUFBVSxRQUFRLE9BQU8sSUFBSSxHQUFJLFFBQU87QUFDdEcsV0FBUyxJQUFJLE9BQU8sT0FBTyxHQUFHLElBQUksT0FBTyxPQUFPLEdBQUcsS0FBSztBQUN0RCxVQUFNLFFBQVEsUUFBUSxRQUFRLENBQUM7QUFDL0IsUUFBSSxvREFBb0QsS0FBSyxLQUFLLEVBQUcsUUFBTztBQUM1RSxRQUFJLFVBQVUsSUFBSSxLQUFLLEtBQUssQ0FBQyx3REFBd0QsS0FBSyxLQUFLO0FBQzdGLGFBQU8sS0FBSyxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQUEsRUFDdEM7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLFlBQVksQ0FBQyxRQUEwQixNQUMzQyxRQUFRLFFBQVEsQ0FBQyxNQUFNLFNBQVMsUUFBUSxRQUFRLElBQUksQ0FBQyxNQUFNOzs7QUMzWHRELElBQU1BLFdBQVUsQ0FBQyxRQUEwQixNQUFzQixPQUFPLENBQUMsR0FBRyxTQUFTO0FBR3JGLFNBQVMsV0FBVyxFQUFFLFFBQVEsWUFBWSxPQUFPLEdBQXFCO0FBQzNFLFFBQU0sU0FDSiwrSUFBK0k7QUFBQSxJQUM3SUEsU0FBUSxRQUFRLE9BQU8sSUFBSTtBQUFBLEVBQzdCO0FBQ0YsUUFBTSxTQUFTLCtFQUErRTtBQUFBLElBQzVGQSxTQUFRLFFBQVEsT0FBTyxJQUFJO0FBQUEsRUFDN0I7QUFDQSxTQUFPLFdBQVcsS0FBSyxDQUFDLE1BQU07QUFDNUIsUUFBSSxFQUFFLFNBQVMsYUFBYyxVQUFVLEVBQUUsU0FBUyxZQUFZLEVBQUUsU0FBUyxNQUFNLEVBQUUsV0FBYSxRQUFPO0FBQ3JHLFFBQUksRUFBRSxTQUFTLFFBQVMsUUFBTztBQUMvQixVQUFNLFVBQVVBLFNBQVEsUUFBUSxFQUFFLElBQUk7QUFDdEMsWUFBUSxVQUFVLElBQUksT0FBTyxLQUFNLGNBQWMsSUFBSSxPQUFPLEtBQUssQ0FBQyxZQUFhLEVBQUUsU0FBUyxNQUFNLEVBQUU7QUFBQSxFQUNwRyxDQUFDO0FBQ0g7QUFHTyxTQUFTLGdCQUFnQixFQUFFLFFBQVEsUUFBUSxXQUFXLEdBQXFCO0FBQ2hGLFFBQU0sU0FBUywrRUFBK0U7QUFBQSxJQUM1RixPQUFPLFFBQVEsUUFBUTtBQUFBLEVBQ3pCO0FBQ0EsUUFBTSxXQUNKLENBQUMsT0FBTyxXQUNSLENBQUMsVUFBVSxRQUFRLE9BQU8sTUFBTSxPQUFPLElBQUksS0FDM0MsQ0FBQyw0QkFBNEIsS0FBS0EsU0FBUSxRQUFRLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDcEUsU0FBTyxXQUFXO0FBQUEsSUFDaEIsQ0FBQyxNQUFNLEVBQUUsU0FBUyxXQUFXLEVBQUUsU0FBUyxNQUFNLEVBQUUsUUFBUSxPQUFPLE9BQU8sTUFBTSxVQUFXLFlBQVksTUFBTSxNQUFNO0FBQUEsRUFDakg7QUFDRjtBQUdPLFNBQVMsZUFBZSxFQUFFLFFBQVEsUUFBUSxXQUFXLEdBQXFCO0FBQy9FLFFBQU0sT0FBTyxPQUFPLFVBQVUsT0FBT0EsU0FBUSxRQUFRLE9BQU8sSUFBSSxDQUFDO0FBQ2pFLFFBQU0sWUFDSixPQUFPLFNBQVMsU0FDWixnQkFBZ0IsSUFBSUEsU0FBUSxRQUFRLE9BQU8sSUFBSSxDQUFDLElBQ2hELFNBQVMsS0FBSyxNQUFNLFFBQVFBLFNBQVEsUUFBUSxPQUFPLElBQUksQ0FBQztBQUM5RCxNQUFJLENBQUMsVUFBVyxRQUFPO0FBQ3ZCLE1BQUksV0FBVyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsY0FBYyx1QkFBdUIsS0FBS0EsU0FBUSxRQUFRLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQztBQUMzRyxXQUFPO0FBQ1QsU0FBTyxPQUNKLE1BQU0sT0FBTyxPQUFPLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFDdEMsS0FBSyxDQUFDLEdBQUcsTUFBTSxjQUFjLElBQUksRUFBRSxLQUFLLEtBQUtBLFNBQVEsUUFBUSxPQUFPLE9BQU8sSUFBSSxDQUFDLE1BQU0sSUFBSTtBQUMvRjtBQUVBLElBQU0sV0FDSjtBQUdLLFNBQVMsaUJBQWlCLEVBQUUsUUFBUSxRQUFRLFdBQVcsR0FBcUI7QUFDakYsUUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJO0FBQ3pCLE1BQUksSUFBSTtBQUNSLFNBQU8sZ0JBQWdCLElBQUlBLFNBQVEsUUFBUSxDQUFDLENBQUMsRUFBRztBQUNoRCxNQUFJLENBQUMsY0FBYyxJQUFJQSxTQUFRLFFBQVEsQ0FBQyxDQUFDLEtBQUtBLFNBQVEsUUFBUSxJQUFJLENBQUMsTUFBTSxRQUFRQSxTQUFRLFFBQVEsSUFBSSxNQUFNO0FBQ3pHLFdBQU87QUFDVCxTQUFPLFdBQVcsU0FBUyxLQUFNLE9BQU8sV0FBVyxTQUFTLEtBQUssUUFBUSxRQUFRLEVBQUU7QUFDckY7QUFHTyxTQUFTLFlBQVksRUFBRSxRQUFRLFFBQVEsV0FBVyxHQUFxQjtBQUM1RSxRQUFNLFVBQVUsV0FBVyxLQUFLLENBQUMsTUFBTSxFQUFFLFVBQVUsT0FBTyxJQUFJO0FBQzlELE1BQUksQ0FBQyxTQUFTLFVBQVcsUUFBTztBQUNoQyxRQUFNLFNBQVNBLFNBQVEsUUFBUSxRQUFRLFFBQVEsQ0FBQztBQUNoRCxTQUNHLGtDQUFrQyxLQUFLQSxTQUFRLFFBQVEsUUFBUSxLQUFLLENBQUMsS0FDcEUsc0NBQXNDLEtBQUssTUFBTSxLQUNuREEsU0FBUSxRQUFRLFFBQVEsT0FBTyxDQUFDLE1BQU0sUUFDdENBLFNBQVEsUUFBUSxRQUFRLFFBQVEsQ0FBQyxNQUFNO0FBRTNDO0FBR08sSUFBTSxXQUNYO0FBR0ssU0FBUyxZQUFZLEVBQUUsUUFBUSxPQUFPLEdBQXFCO0FBQ2hFLFNBQU8sZ0JBQWdCLFFBQVEsT0FBTyxJQUFJO0FBQzVDO0FBR08sU0FBUyxnQkFBZ0IsUUFBMEIsTUFBdUI7QUFDL0UsTUFBSSxJQUFJO0FBQ1IsTUFBSSxTQUFTO0FBQ2IsTUFBSSxpQkFBaUIsS0FBSyxHQUFHQSxTQUFRLFFBQVEsQ0FBQyxDQUFDLElBQUlBLFNBQVEsUUFBUSxJQUFJLENBQUMsQ0FBQyxJQUFJQSxTQUFRLFFBQVEsSUFBSSxDQUFDLENBQUMsRUFBRSxFQUFHLE1BQUs7QUFDN0csU0FBTyxnQkFBZ0IsSUFBSUEsU0FBUSxRQUFRLENBQUMsQ0FBQztBQUMzQyxhQUFTLGtDQUFrQyxLQUFLQSxTQUFRLFFBQVEsR0FBRyxDQUFDLEtBQUs7QUFDM0UsTUFBSSxVQUFVLE9BQU8sU0FBUyxJQUFJLEVBQUcsUUFBTztBQUM1QyxRQUFNLE9BQU9BLFNBQVEsUUFBUSxDQUFDO0FBQzlCLE1BQUksU0FBUyxPQUFPLFNBQVMsSUFBSyxRQUFPO0FBQ3pDLFFBQU0sT0FBT0EsU0FBUSxRQUFRLElBQUksQ0FBQztBQUNsQyxNQUFJLFdBQVcsSUFBSSxJQUFJLEtBQU1BLFNBQVEsUUFBUSxJQUFJLE1BQU0sT0FBTyxTQUFTLFNBQVcsUUFBTztBQUN6RixNQUFJLGdCQUFnQixJQUFJLElBQUksR0FBRztBQUM3QixRQUFJLGNBQWMsSUFBSSxJQUFJLEVBQUcsUUFBTztBQUNwQyxRQUFJLHFEQUFxRCxLQUFLLElBQUksRUFBRyxRQUFPO0FBQUEsRUFDOUU7QUFFQSxXQUFTLElBQUksSUFBSSxHQUFHLElBQUksSUFBSSxHQUFHLEtBQUs7QUFDbEMsVUFBTSxRQUFRQSxTQUFRLFFBQVEsQ0FBQztBQUMvQixRQUFJLENBQUMsY0FBYyxLQUFLLEtBQUssS0FBSyxxQ0FBcUMsS0FBSyxLQUFLLEVBQUcsUUFBTztBQUMzRixRQUFJLGtDQUFrQyxLQUFLLEtBQUssS0FBSywwQkFBMEIsS0FBS0EsU0FBUSxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQ3hHLGFBQU87QUFDVCxRQUFJLGtHQUFrRyxLQUFLLEtBQUs7QUFDOUcsYUFBTywyQ0FBMkMsS0FBS0EsU0FBUSxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDakY7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFNBQVMsU0FBMkI7QUFDbEQsUUFBTSxFQUFFLFFBQVEsUUFBUSxXQUFXLElBQUk7QUFDdkMsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLFFBQVFBLFNBQVEsUUFBUSxJQUFJO0FBQ2xDLFFBQU0sVUFBVSxXQUFXLEtBQUssQ0FBQyxNQUFNLEVBQUUsU0FBUyxPQUFPLENBQUM7QUFDMUQsTUFBSSxXQUFXLE9BQU8sU0FBUyxPQUFPLEVBQUcsUUFBTyxVQUFVLFNBQVMsT0FBTztBQUMxRSxNQUFJLGNBQWMsSUFBSSxLQUFLLEtBQUssQ0FBQyxhQUFhLEtBQUtBLFNBQVEsUUFBUSxPQUFPLENBQUMsQ0FBQyxFQUFHLFFBQU8sT0FBTyxTQUFTLE9BQU87QUFDN0csTUFBSSxNQUFNLE1BQU0sRUFBRyxRQUFPLE9BQU8sU0FBUyxPQUFPLEtBQUssVUFBVTtBQUNoRSxNQUFJLFFBQVEsU0FBUyxDQUFDLGlCQUFpQixRQUFRLElBQUksS0FBSyxXQUFXLElBQUlBLFNBQVEsUUFBUSxJQUFJLENBQUMsRUFBRyxRQUFPO0FBQ3RHLE1BQUksZ0NBQWdDLEtBQUssS0FBSyxFQUFHLFFBQU8sUUFBUSxTQUFTLGNBQWMsUUFBUSxJQUFJO0FBQ25HLE1BQ0UsV0FBVztBQUFBLElBQ1QsQ0FBQyxNQUFPLEVBQUUsU0FBUyxhQUFhLFFBQVEsUUFBUSxDQUFDLEtBQU8sUUFBUSxTQUFTLHNCQUFzQixLQUFLLEVBQUUsSUFBSTtBQUFBLEVBQzVHO0FBRUEsV0FBTztBQUNULE1BQUksZUFBZSxRQUFRLElBQUksRUFBRyxRQUFPO0FBQ3pDLFNBQU8sWUFBWSxRQUFRLE1BQU0sUUFBUSxLQUFLO0FBQ2hEO0FBR0EsSUFBTSxVQUFVLENBQUMsUUFBMEIsTUFDekMsRUFBRSxTQUFTLGFBQ1hBLFNBQVEsUUFBUSxFQUFFLE9BQU8sQ0FBQyxNQUFNLFFBQ2hDLGdDQUFnQyxLQUFLQSxTQUFRLFFBQVEsRUFBRSxRQUFRLENBQUMsQ0FBQztBQUduRSxTQUFTLGVBQWUsUUFBMEIsTUFBdUI7QUFDdkUsV0FBUyxJQUFJLE9BQU8sR0FBRyxJQUFJLE9BQU8sR0FBRyxLQUFLO0FBQ3hDLFVBQU0sU0FBUyx1QkFBdUIsS0FBS0EsU0FBUSxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQ2pFLFFBQUksVUFBVSxlQUFlLElBQUlBLFNBQVEsUUFBUSxDQUFDLENBQUMsS0FBSyxPQUFPLFNBQVMsSUFBSSxFQUFHLFFBQU87QUFDdEYsUUFBSSxpQ0FBaUMsS0FBS0EsU0FBUSxRQUFRLENBQUMsQ0FBQyxFQUFHLFFBQU87QUFBQSxFQUN4RTtBQUNBLFNBQU87QUFDVDtBQUVBLElBQU0saUJBQWlCLElBQUk7QUFBQSxFQUN6Qix3TUFBd007QUFBQSxJQUN0TTtBQUFBLEVBQ0Y7QUFDRjtBQUdBLFNBQVMsVUFBVSxFQUFFLFFBQVEsUUFBUSxNQUFNLEdBQVksU0FBNEI7QUFDakYsTUFBSSxRQUFRLFNBQVMsV0FBWSxRQUFPLFFBQVE7QUFDaEQsTUFBSSxRQUFRLFNBQVMsUUFBUyxRQUFPLFFBQVEsYUFBYTtBQUMxRCxRQUFNLFNBQVMsUUFBUSxPQUFPO0FBQzlCLFFBQU0sTUFBTSxNQUFNLE1BQU07QUFFeEIsUUFBTSxRQUFRO0FBQ2QsTUFBSSxDQUFDLFFBQVEsTUFBTSxLQUFLQSxTQUFRLFFBQVEsUUFBUSxLQUFLLENBQUMsS0FBSyxNQUFNLEtBQUtBLFNBQVEsUUFBUSxRQUFRLFFBQVEsQ0FBQyxDQUFDO0FBQ3RHLFdBQU87QUFDVCxXQUFTLElBQUksUUFBUSxJQUFJLE9BQU8sVUFBVSxJQUFJLFNBQVMsTUFBTSxDQUFDLEtBQUssS0FBSztBQUV0RSxVQUFNLE9BQU9BLFNBQVEsUUFBUSxDQUFDO0FBQzlCLFVBQU0sUUFBUSxRQUFRLElBQUksSUFBSSxLQUFNLE9BQU8sSUFBSSxHQUFHLFNBQVMsVUFBVSxDQUFDLGFBQWEsSUFBSSxJQUFJO0FBQzNGLFFBQUksU0FBUyxvQkFBb0IsS0FBS0EsU0FBUSxRQUFRLElBQUksQ0FBQyxDQUFDLEVBQUcsUUFBTztBQUFBLEVBQ3hFO0FBQ0EsUUFBTSxRQUFRLFNBQVMsUUFBUTtBQUMvQixNQUFJLFNBQVMsUUFBUSxTQUFTO0FBQzVCLFdBQU8sU0FBUyxjQUFjLFFBQVEsT0FBTyxJQUFJLEtBQUssUUFBUSxTQUFTO0FBQ3pFLFFBQU0sT0FBT0EsU0FBUSxRQUFRLE1BQU07QUFDbkMsU0FBTyxTQUFTLFFBQVEsZ0JBQWdCLElBQUksSUFBSSxLQUFLLGdCQUFnQixJQUFJQSxTQUFRLFFBQVEsU0FBUyxDQUFDLENBQUM7QUFDdEc7QUFFQSxJQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ2xCLDBKQUEwSjtBQUFBLElBQ3hKO0FBQUEsRUFDRjtBQUNGO0FBR0EsSUFBTSxhQUFhLElBQUk7QUFBQSxFQUNyQix5S0FBeUs7QUFBQSxJQUN2SztBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sbUJBQW1CLENBQUMsUUFBMEIsU0FBMEIsT0FBTyxTQUFTLE9BQU87QUFFckcsU0FBUyxjQUFjLFFBQTBCLE1BQXVCO0FBQ3RFLFdBQVMsSUFBSSxPQUFPLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSztBQUM3QyxVQUFNLFFBQVFBLFNBQVEsUUFBUSxDQUFDO0FBQy9CLFVBQU0sT0FBTyxPQUFPLEtBQUssR0FBRztBQUM1QixRQUFJLFNBQVMsUUFBUSxTQUFTLFNBQVMsV0FBVyxJQUFJLEtBQUssRUFBRyxRQUFPO0FBQUEsRUFDdkU7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFlBQVksUUFBMEIsTUFBYyxPQUF5QjtBQUNwRixRQUFNLE1BQU0sU0FBUyxNQUFNLE1BQU07QUFDakMsUUFBTSxRQUFRLEtBQUssSUFBSSxPQUFPLFFBQVEsT0FBTyxFQUFFO0FBQy9DLFdBQVMsSUFBSSxPQUFPLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDckMsVUFBTSxRQUFRQSxTQUFRLFFBQVEsQ0FBQztBQUMvQixRQUFJLFVBQVUsUUFBUSxpREFBaUQsS0FBS0EsU0FBUSxRQUFRLElBQUksQ0FBQyxDQUFDLEVBQUcsUUFBTztBQUM1RyxRQUFJLENBQUMsV0FBVyxJQUFJLEtBQUssRUFBRztBQUM1QixVQUFNLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFFekIsUUFDRSx1QkFBdUIsS0FBS0EsU0FBUSxRQUFRLElBQUksQ0FBQyxDQUFDLEtBQ2xELEVBQUVBLFNBQVEsUUFBUSxJQUFJLENBQUMsTUFBTSxTQUFTLFdBQVcsSUFBSUEsU0FBUSxRQUFRLElBQUksQ0FBQyxDQUFDO0FBRTNFO0FBQ0YsUUFBSSxDQUFDLFFBQVEsVUFBVSxLQUFLLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDL0MsUUFBSSxPQUFPLENBQUMsVUFBVSxRQUFRLElBQUksR0FBRyxLQUFLLElBQUksT0FBTyxRQUFRLElBQUksQ0FBQyxDQUFDLEVBQUcsUUFBTztBQUM3RSxRQUFJLEtBQUssVUFBVSxNQUFNO0FBQ3ZCLFVBQUksQ0FBQyxTQUFTLFVBQVUsUUFBUSxJQUFJLEdBQUcsS0FBSyxJQUFJLE9BQU8sUUFBUSxJQUFJLENBQUMsQ0FBQyxFQUFHO0FBQ3hFLGFBQU87QUFBQSxJQUNUO0FBQ0EsUUFBSSxjQUFjLEtBQUssS0FBSyxLQUFLLEtBQUssV0FBVyxJQUFJQSxTQUFRLFFBQVEsSUFBSSxDQUFDLENBQUMsRUFBRyxRQUFPO0FBQ3JGLFFBQUksOENBQThDLEtBQUssS0FBSyxLQUFLLEVBQUcsUUFBTztBQUMzRSxRQUFJLFVBQVUsT0FBTyxLQUFLLEdBQUcsU0FBUyxRQUFRLDBDQUEwQyxLQUFLLEtBQUssS0FBSztBQUNyRyxhQUFPO0FBQUEsRUFDWDtBQUNBLFNBQU87QUFDVDs7O0FDN09PLFNBQVMsVUFBVSxPQUFzQjtBQUM5QyxRQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sT0FBTztBQUMxQyxRQUFNLFVBQW1CLEVBQUUsR0FBRyxPQUFPLEdBQUksU0FBUyxFQUFFLE1BQU0sRUFBRztBQUM3RCxRQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSTtBQUNqQyxPQUFLLE9BQU8sU0FBUyxPQUFPLFFBQVEsS0FBSyxjQUFjLE9BQU8sTUFBTSxDQUFDLE1BQU8sUUFBTztBQUNuRixNQUFJLFlBQVksS0FBSyxJQUFJLEVBQUcsUUFBTztBQUNuQyxNQUFJLFdBQVcsT0FBTyxFQUFHLFFBQU87QUFDaEMsVUFBUSxPQUFPLE1BQU07QUFBQSxJQUNuQixLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQ0gsYUFBTyxVQUFVLE9BQU87QUFBQSxJQUMxQixLQUFLO0FBQ0gsYUFBTyxXQUFXLE9BQU87QUFBQSxJQUMzQixLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQ0gsYUFBTyxhQUFhLE9BQU87QUFBQSxJQUM3QixLQUFLO0FBQ0gsYUFBTyxVQUFVLFNBQVMsWUFBWSxPQUFPLElBQUksUUFBUTtBQUFBLElBQzNELEtBQUs7QUFDSCxhQUFPO0FBQUEsSUFDVCxLQUFLO0FBQ0gsVUFBSSxVQUFVLE1BQU0sRUFBRyxRQUFPO0FBQzlCLFVBQUksVUFBVSxTQUFTLFlBQVksT0FBTyxLQUFLLFNBQVMsT0FBTyxFQUFHLFFBQU87QUFDekUsYUFBTyxVQUFVLFdBQVcsT0FBTyxJQUFJLFdBQVc7QUFBQSxFQUN0RDtBQUNGO0FBR0EsU0FBUyxjQUFjLEVBQUUsTUFBTSxRQUFRLE9BQU8sR0FBcUI7QUFDakUsTUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLEtBQUssd0JBQXdCLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDdEUsTUFBSSxPQUFPLFNBQVMsV0FBWSxRQUFPO0FBQ3ZDLFdBQVMsSUFBSSxPQUFPLFFBQVEsR0FBRyxJQUFJLE9BQU8sUUFBUSxJQUFJO0FBQ3BELFFBQUksV0FBVyxLQUFLQyxTQUFRLFFBQVEsQ0FBQyxDQUFDLEtBQUsscUJBQXFCLEtBQUtBLFNBQVEsUUFBUSxJQUFJLENBQUMsQ0FBQyxFQUFHLFFBQU87QUFDdkcsU0FBTztBQUNUO0FBR0EsU0FBUyxXQUFXLEVBQUUsUUFBUSxRQUFRLFdBQVcsR0FBcUI7QUFDcEUsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLFVBQ0osZ0hBQWdIO0FBQUEsSUFDOUdBLFNBQVEsUUFBUSxJQUFJO0FBQUEsRUFDdEI7QUFDRixNQUFJLENBQUMsV0FBVyxDQUFDLFdBQVcsS0FBSyxDQUFDLE1BQU0sRUFBRSxVQUFVLElBQUksRUFBRyxRQUFPO0FBQ2xFLFNBQU8sT0FBTyxNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxPQUFPLElBQUksRUFBRSxLQUFLLENBQUM7QUFDekU7QUFHQSxTQUFTLFVBQVUsRUFBRSxRQUFRLE9BQU8sS0FBSyxHQUFvQjtBQUMzRCxNQUFJLFFBQVEsU0FBUyxDQUFDLHdDQUF3QyxLQUFLQSxTQUFRLFFBQVEsS0FBSyxDQUFDLEVBQUcsUUFBTztBQUNuRyxNQUFJLENBQUMsT0FBTyxNQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sUUFBUSxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxrQkFBa0IsS0FBSyxFQUFFLEtBQUssQ0FBQyxFQUFHLFFBQU87QUFDMUcsU0FBTyxPQUFPLE1BQU0sTUFBTSxPQUFPLEVBQUUsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLElBQUksS0FBSyxPQUFPLEVBQUUsS0FBSyxHQUFHLFNBQVMsSUFBSTtBQUM3RjtBQUdBLFNBQVMsV0FBVyxFQUFFLFFBQVEsT0FBTyxHQUFxQjtBQUN4RCxRQUFNLEVBQUUsTUFBTSxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQ3BDLE1BQUksU0FBUyxnQkFBZ0IsU0FBUyxZQUFZLFNBQVMsVUFBVSxTQUFTLFdBQVksUUFBTztBQUNqRyxXQUFTLElBQUksT0FBTyxJQUFJLE9BQU8sVUFBVSxJQUFJLEtBQUssSUFBSSxNQUFNLEtBQUssSUFBSSxHQUFHO0FBQ3RFLFFBQUksZUFBZSxJQUFJQSxTQUFRLFFBQVEsQ0FBQyxDQUFDLEVBQUcsUUFBTztBQUNyRCxNQUFJLFNBQVMsV0FBV0EsU0FBUSxRQUFRLElBQUksTUFBTSxPQUFRLFFBQU87QUFDakUsTUFBSSxVQUFVLFFBQVEsTUFBTSxJQUFJLEVBQUcsUUFBTztBQUMxQyxRQUFNLFFBQVEsT0FBTyxXQUFXLFVBQWEsT0FBTztBQUNwRCxTQUFPLENBQUMsU0FBUyxPQUFPLFFBQVEsTUFBTSxNQUFNLGlCQUFpQjtBQUMvRDtBQUdBLFNBQVMsT0FBTyxRQUEwQixNQUFjLE1BQWMsTUFBb0M7QUFDeEcsTUFBSSxNQUFNO0FBQ1YsU0FBTyxNQUFNLFFBQVEsQ0FBQyxpREFBaUQsS0FBS0EsU0FBUSxRQUFRLEdBQUcsQ0FBQyxFQUFHO0FBQ25HLFdBQVMsSUFBSSxLQUFLLElBQUksTUFBTSxNQUFNLENBQUMsR0FBRyxJQUFJLEtBQUssSUFBSyxLQUFJLEtBQUssSUFBSUEsU0FBUSxRQUFRLENBQUMsQ0FBQyxFQUFHLFFBQU87QUFDN0YsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLFNBQXdCO0FBQ3pDLFFBQU0sRUFBRSxRQUFRLFFBQVEsTUFBTSxJQUFJO0FBQ2xDLFFBQU0sRUFBRSxNQUFNLEtBQUssSUFBSTtBQUN2QixNQUFJLFNBQVMsZ0JBQWdCLGdCQUFnQixRQUFRLE9BQU8sSUFBSSxFQUFHLFFBQU87QUFDMUUsTUFBSSxXQUFXLE9BQU8sS0FBSyxlQUFlLE9BQU8sRUFBRyxRQUFPO0FBQzNELE1BQUksTUFBTyxRQUFPO0FBRWxCLE1BQUksT0FBTyxNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSw0Q0FBNEMsS0FBSyxFQUFFLEtBQUssQ0FBQztBQUN4RyxXQUFPO0FBQ1QsTUFDRSxTQUFTLFlBQ1QsNEVBQTRFLEtBQUtBLFNBQVEsUUFBUSxJQUFJLENBQUM7QUFFdEcsV0FBTztBQUNULFNBQU87QUFDVDtBQUdBLFNBQVMsV0FBVyxTQUF3QjtBQUMxQyxRQUFNLEVBQUUsUUFBUSxRQUFRLFlBQVksTUFBTSxJQUFJO0FBQzlDLFFBQU0sRUFBRSxNQUFNLE1BQU0sUUFBUSxRQUFRLElBQUk7QUFDeEMsUUFBTSxVQUFVQSxTQUFRLFFBQVEsSUFBSTtBQUNwQyxRQUFNLE1BQU0sWUFBWSxRQUFRLE1BQU0sSUFBSTtBQUMxQyxNQUFJLE9BQU8sV0FBVyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsVUFBVSxFQUFHLFFBQU87QUFDakUsTUFBSSxPQUFPLFlBQVksUUFBUSxZQUFZLFNBQVUsUUFBTztBQUM1RCxNQUFJLGlCQUFpQixPQUFPLEtBQUssVUFBVSxPQUFPLEtBQUssZ0JBQWdCLE9BQU8sRUFBRyxRQUFPO0FBQ3hGLFFBQU0sWUFBWSx1QkFBdUIsS0FBSyxPQUFPO0FBQ3JELFFBQU0sUUFBUUEsU0FBUSxRQUFRLE9BQU8sQ0FBQztBQUV0QyxNQUNFLHFDQUFxQyxLQUFLLE9BQU8sS0FDakQsU0FBUyxPQUFPLEtBQ2hCLENBQUMsWUFDQSxDQUFDLFVBQVUsT0FBTztBQUVuQixXQUFPO0FBQ1QsTUFDRSxZQUFZLFdBQ1pBLFNBQVEsUUFBUSxJQUFJLE1BQU0sVUFDMUIsT0FBTyxNQUFNLE9BQU8sR0FBRyxPQUFPLEVBQUUsRUFBRSxLQUFLLENBQUMsTUFBTSxrQkFBa0IsSUFBSSxFQUFFLEtBQUssQ0FBQztBQUU1RSxXQUFPO0FBQ1QsTUFBSSxZQUFZLFFBQVMsUUFBTyxXQUFXLFNBQVMsSUFBSSxRQUFRO0FBQ2hFLE1BQUksUUFBUSxTQUFTLFlBQVksV0FBVyxXQUFXLEVBQUcsUUFBTztBQUNqRSxNQUFJLFVBQVUsVUFBVSxXQUFXLEtBQUssQ0FBQyxNQUFNLEVBQUUsUUFBUSxPQUFPLEVBQUUsS0FBSyxDQUFDLFVBQVUsUUFBUSxNQUFNLElBQUksRUFBRyxRQUFPO0FBQzlHLFFBQU0sUUFBUSxtQkFBbUIsS0FBS0EsU0FBUSxRQUFRLElBQUksQ0FBQyxLQUFLQSxTQUFRLFFBQVEsT0FBTyxDQUFDLE1BQU07QUFDOUYsTUFDRSxhQUNBLFVBQ0MsVUFBVSxVQUNSLFVBQVUsUUFBUSxDQUFDLFdBQ25CLFdBQVcsVUFBVSxXQUFXLElBQUlBLFNBQVEsUUFBUSxPQUFPLENBQUMsQ0FBQztBQUVoRSxXQUFPO0FBQ1QsTUFBSSxXQUFXLEtBQUssQ0FBQyxNQUFNLEVBQUUsVUFBVSxRQUFRLEVBQUUsU0FBUyxPQUFPLEtBQUssQ0FBQyx1QkFBdUIsS0FBSyxPQUFPO0FBQ3hHLFdBQU87QUFDVCxNQUFJQSxTQUFRLFFBQVEsSUFBSSxNQUFNLFVBQVUsYUFBYSxRQUFRLE1BQU0sSUFBSSxFQUFHLFFBQU87QUFDakYsTUFBSSxNQUFPLFFBQU87QUFDbEIsTUFBSSxVQUFVLFFBQVEsQ0FBQyxXQUFXLENBQUMsVUFBVSxRQUFRLE1BQU0sSUFBSSxFQUFHLFFBQU8sWUFBWSxRQUFRLElBQUk7QUFDakcsTUFBSSxVQUFVLFNBQVMsVUFBVSxRQUFTLFFBQU87QUFDakQsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLEVBQUUsUUFBUSxRQUFRLFdBQVcsR0FBcUI7QUFDbkUsUUFBTSxTQUFTLFdBQVcsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLFNBQVM7QUFDNUQsTUFBSSxPQUFPLFdBQVcsRUFBRyxRQUFPO0FBQ2hDLFFBQU0sTUFBTSxNQUFNLE1BQU07QUFDeEIsUUFBTSxRQUFRLE9BQU8sVUFBVSxDQUFDLEdBQUcsTUFBTSxJQUFJLE9BQU8sUUFBUSw4QkFBOEIsS0FBSyxFQUFFLEtBQUssQ0FBQztBQUN2RyxTQUFPLE9BQU87QUFBQSxJQUNaLENBQUMsT0FDRSxFQUFFLFFBQVEsT0FBTyxRQUNoQixPQUNDLEVBQUUsUUFBUSxPQUFPLE9BQU8sS0FBS0EsU0FBUSxRQUFRLEVBQUUsT0FBTyxDQUFDLE1BQU0sUUFDN0QsRUFBRSxhQUFhQSxTQUFRLFFBQVEsRUFBRSxLQUFLLE1BQU0sVUFDOUMsUUFBUSxLQUFLLEVBQUUsUUFBUTtBQUFBLEVBQzVCO0FBQ0Y7QUFHQSxTQUFTLFlBQVksUUFBMEIsTUFBYyxNQUF1QjtBQUNsRixNQUFJLENBQUMsb0JBQW9CLEtBQUtBLFNBQVEsUUFBUSxJQUFJLENBQUMsRUFBRyxRQUFPO0FBQzdELFdBQVMsSUFBSSxNQUFNLElBQUksTUFBTTtBQUMzQixRQUNFLHNLQUFzSztBQUFBLE1BQ3BLQSxTQUFRLFFBQVEsQ0FBQztBQUFBLElBQ25CO0FBRUEsYUFBTztBQUNYLFNBQU87QUFDVDtBQUdBLFNBQVMsYUFBYSxRQUEwQixNQUFjLE1BQXVCO0FBQ25GLFdBQVMsSUFBSSxNQUFNLElBQUksTUFBTSxLQUFLO0FBQ2hDLFVBQU0sUUFBUUEsU0FBUSxRQUFRLENBQUM7QUFDL0IsUUFDRSxVQUFVLElBQUksS0FBSyxLQUNuQixrRkFBa0YsS0FBSyxLQUFLO0FBRTVGLGFBQU87QUFBQSxFQUNYO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxZQUFZLFFBQTBCLE1BQW9CO0FBQ2pFLFdBQVMsSUFBSSxPQUFPLEdBQUcsSUFBSSxPQUFPLEdBQUcsS0FBSztBQUN4QyxRQUFJLFdBQVcsSUFBSUEsU0FBUSxRQUFRLENBQUMsQ0FBQyxFQUFHLFFBQU87QUFDL0MsUUFDRSxnTEFBZ0w7QUFBQSxNQUM5S0EsU0FBUSxRQUFRLENBQUM7QUFBQSxJQUNuQjtBQUVBLGFBQU87QUFDVCxRQUFJLE9BQU9BLFNBQVEsUUFBUSxDQUFDLENBQUMsR0FBRyxTQUFTLFFBQVEsYUFBYSxLQUFLQSxTQUFRLFFBQVEsQ0FBQyxDQUFDLEVBQUcsUUFBTztBQUFBLEVBQ2pHO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxhQUFhLFNBQXdCO0FBQzVDLFFBQU0sRUFBRSxRQUFRLFFBQVEsWUFBWSxNQUFNLElBQUk7QUFDOUMsUUFBTSxFQUFFLE1BQU0sTUFBTSxNQUFNLE9BQU8sSUFBSTtBQUNyQyxNQUFJLFVBQVUsTUFBTyxRQUFPO0FBQzVCLFFBQU0sVUFBVSxXQUFXLEtBQUssQ0FBQyxNQUFNLEVBQUUsVUFBVSxJQUFJO0FBQ3ZELE1BQUksWUFBWSxPQUFPLEVBQUcsUUFBTztBQUNqQyxNQUFJLFdBQVcsV0FBVyxLQUFLLFFBQVEsU0FBUyxRQUFRLE9BQU8sYUFBYSxPQUFPLFNBQVMsV0FBVztBQUNyRyxVQUFNLFNBQVMsT0FDWixNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsRUFDeEIsS0FBSyxDQUFDLEdBQUcsTUFBTSxjQUFjLElBQUksRUFBRSxLQUFLLEtBQUtBLFNBQVEsUUFBUSxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUk7QUFDdEYsUUFBSSxnQkFBZ0IsUUFBUSxJQUFJLEtBQUssT0FBUSxRQUFPO0FBQUEsRUFDdEQ7QUFDQSxRQUFNLFFBQVEsR0FBR0EsU0FBUSxRQUFRLElBQUksQ0FBQyxJQUFJQSxTQUFRLFFBQVEsT0FBTyxDQUFDLENBQUM7QUFDbkUsTUFBSSxTQUFTLEtBQUssS0FBSyxNQUFNLFNBQVMsV0FBVyxRQUFRLFNBQVMsS0FBTSxRQUFPO0FBQy9FLE1BQUksU0FBUyxRQUFTLFFBQU8sV0FBVyxTQUFTLFlBQVksTUFBUztBQUN0RSxNQUNFLFVBQ0EsQ0FBQyw4REFBOEQsS0FBSyxPQUFPLElBQUksS0FDL0UsVUFBVSxRQUFRLE1BQU0sSUFBSTtBQUU1QixXQUFPLFlBQVksT0FBTyxJQUFJLFNBQVM7QUFDekMsU0FBTyxTQUFTO0FBQ2xCO0FBR0EsU0FBUyxTQUFTLFFBQTBCLE1BQXVCO0FBQ2pFLFFBQU0sUUFBUSxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTUEsU0FBUSxRQUFRLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHO0FBQ3pFLFNBQ0UseURBQXlELEtBQUssS0FBSyxLQUNuRSxPQUFPQSxTQUFRLFFBQVEsT0FBTyxDQUFDLENBQUMsR0FBRyxjQUFjO0FBRXJEO0FBR0EsU0FBUyxXQUFXLEVBQUUsUUFBUSxRQUFRLE9BQU8sT0FBTyxXQUFXLEdBQVksU0FBd0I7QUFDakcsUUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQ3ZCLFFBQU0sWUFBWSx1QkFBdUIsS0FBS0EsU0FBUSxRQUFRLElBQUksQ0FBQztBQUNuRSxRQUFNLFVBQVUsV0FBVyxJQUFJQSxTQUFRLFFBQVEsT0FBTyxDQUFDLENBQUMsS0FBSyxXQUFXLElBQUlBLFNBQVEsUUFBUSxPQUFPLENBQUMsQ0FBQztBQUNyRyxRQUFNLE1BQU0sTUFBTSxNQUFNO0FBQ3hCLE9BQUssV0FBVyxjQUFjLFVBQVUsV0FBVyxLQUFNLFFBQU87QUFDaEUsUUFBTSxPQUFPLFdBQVcsS0FBSyxDQUFDLE1BQU0sRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUN0RCxRQUFNLFdBQVcsa0JBQWtCLElBQUlBLFNBQVEsUUFBUSxPQUFPLENBQUMsQ0FBQyxLQUFLQSxTQUFRLFFBQVEsSUFBSSxNQUFNO0FBQy9GLE1BQUksT0FBTyxRQUFRLENBQUMsWUFBWSxDQUFDLE9BQU8sS0FBSyxDQUFDLE1BQU0sZUFBZSxJQUFJLEVBQUUsS0FBSyxDQUFDLEVBQUcsUUFBTztBQUN6RixNQUFJLFNBQVMsUUFBUSxJQUFJLEVBQUcsUUFBTztBQUVuQyxRQUFNLE9BQ0osaUJBQWlCLEtBQUtBLFNBQVEsUUFBUSxJQUFJLENBQUMsS0FDM0MsT0FDRyxNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsRUFDeEIsS0FBSyxDQUFDLE1BQU0sa0VBQWtFLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDaEcsTUFBSSxRQUFRLENBQUMsU0FBU0EsU0FBUSxRQUFRLE9BQU8sQ0FBQyxNQUFNLE1BQU8sUUFBTztBQUNsRSxTQUFPLFNBQVM7QUFDbEI7QUFHQSxTQUFTLFlBQVksRUFBRSxRQUFRLFlBQVksT0FBTyxHQUFxQjtBQUNyRSxRQUFNLFFBQVE7QUFDZCxTQUFPLFdBQVc7QUFBQSxJQUNoQixDQUFDLE1BQU0sRUFBRSxRQUFRLE9BQU8sU0FBUyxNQUFNLEtBQUtBLFNBQVEsUUFBUSxFQUFFLEtBQUssQ0FBQyxLQUFLLE1BQU0sS0FBS0EsU0FBUSxRQUFRLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFBQSxFQUNsSDtBQUNGOzs7QUNwUE8sU0FBUyxVQUFVLE1BQWMsTUFBYSxPQUFtQztBQUN0RixRQUFNLFNBQVMsU0FBUyxNQUFNLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFDbEQsUUFBTSxTQUFTLFdBQVcsTUFBTTtBQUVoQyxRQUFNLGFBQWEsZUFBZSxNQUFNLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLE9BQU8sS0FBSztBQUMvRSxRQUFNLFVBQVUsRUFBRSxNQUFNLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxHQUFHLEdBQUcsUUFBUSxRQUFRLFdBQVc7QUFDckYsUUFBTSxRQUFRLFVBQVUsUUFBUSxJQUFJO0FBQ3BDLFNBQU8sRUFBRSxHQUFHLFNBQVMsT0FBTyxPQUFPLE1BQU0sU0FBUyxHQUFHLEdBQUksU0FBUyxFQUFFLE1BQU0sRUFBRztBQUMvRTtBQU9PLFNBQVMsZUFDZCxTQUNBLE9BQ0EsTUFDQSxTQUNXO0FBQ1gsUUFBTSxFQUFFLFVBQVUsT0FBTyxPQUFPLElBQUk7QUFDcEMsUUFBTSxVQUFVLFNBQVMsS0FBSyxTQUFTLE1BQU0sT0FBTztBQUNwRCxRQUFNLFFBQVEsUUFBUSxNQUFNLElBQUksQ0FBQyxPQUFPO0FBQUEsSUFDdEMsR0FBRztBQUFBLElBQ0gsT0FBTyxFQUFFLFFBQVEsTUFBTSxLQUFLO0FBQUEsSUFDNUIsS0FBSyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDMUIsRUFBRTtBQUNGLFFBQU0sU0FBUyxZQUFZLEVBQUUsR0FBRyxTQUFTLE1BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ2xILFFBQU0sU0FBUyxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBQzFDLFFBQU0sTUFBTSxNQUFNLElBQUksTUFBTSxPQUFPO0FBQ25DLFFBQU0sT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPO0FBQ3hDLFFBQU0sWUFBWSxNQUFNLGFBQWEsUUFBUSxTQUFTLE1BQU0sQ0FBQyxFQUFFLEdBQUcsRUFBRTtBQUNwRSxRQUFNLFVBQVUsYUFBYSxRQUFRO0FBQUEsSUFDbkM7QUFBQSxJQUNBLEdBQUksTUFBTSxXQUFXLFVBQWEsRUFBRSxXQUFXLE1BQU0sT0FBTztBQUFBLElBQzVELEdBQUksY0FBYyxVQUFhLEVBQUUsVUFBVTtBQUFBLElBQzNDLEdBQUksUUFBUSxVQUFhLEVBQUUsTUFBTSxJQUFJO0FBQUEsSUFDckMsR0FBSSxVQUFVLEVBQUUsT0FBTztBQUFBLEVBQ3pCLENBQUM7QUFDRCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsTUFBTSxRQUFRLEtBQUssTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNLE1BQU0sR0FBRztBQUFBLElBQzNELFVBQVUsUUFBUSxTQUFTLGNBQWMsTUFBTSxPQUFPLE1BQU0sTUFBTSxLQUFLLElBQUksUUFBUTtBQUFBLElBQ25GLE1BQU0sU0FBUyxLQUFLO0FBQUEsSUFDcEIsU0FBUyxNQUFNO0FBQUEsSUFDZixRQUFRLFFBQVEsU0FBUyxRQUFRLFFBQVEsUUFBUSxTQUFTLFNBQVMsU0FBUztBQUFBLElBQzVFO0FBQUEsSUFDQTtBQUFBLElBQ0EsT0FBTyxRQUFRLE9BQU87QUFBQSxJQUN0QixHQUFJLFNBQVMsVUFBYSxFQUFFLEtBQUs7QUFBQSxFQUNuQztBQUNGO0FBRUEsU0FBUyxPQUFPLFFBQXNCLFFBQXdCO0FBQzVELFFBQU0sUUFBUSxDQUFDLE1BQW9DLE1BQU0sT0FBTyxPQUFPLGNBQWMsSUFBSSxJQUFJLE9BQU8sTUFBTSxDQUFDO0FBQzNHLFNBQU87QUFBQSxJQUNMLFVBQVUsTUFBTSxPQUFPLFFBQVE7QUFBQSxJQUMvQixZQUFZLE1BQU0sT0FBTyxVQUFVO0FBQUEsSUFDbkMsUUFBUSxNQUFNLE9BQU8sTUFBTTtBQUFBLElBQzNCLFdBQVcsTUFBTSxPQUFPLFNBQVM7QUFBQSxJQUNqQyxPQUFPLE1BQU0sT0FBTyxLQUFLO0FBQUEsSUFDekIsVUFBVSxNQUFNLE9BQU8sUUFBUTtBQUFBLElBQy9CLFVBQVUsTUFBTSxPQUFPLFFBQVE7QUFBQSxFQUNqQztBQUNGO0FBR08sU0FBUyxTQUFTLE1BQWMsUUFBbUQ7QUFDeEYsUUFBTSxTQUFpRCxDQUFDO0FBQ3hELGFBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBSyxPQUFPLFFBQVEsTUFBTTtBQUM1QyxXQUFPLElBQUksSUFBSSxFQUFFLE1BQU0sS0FBSyxNQUFNLEdBQUcsT0FBTyxHQUFHLEdBQUcsR0FBRyxHQUFHO0FBQzFELFNBQU87QUFDVDs7O0FDN0ZBLElBQU0sUUFBUTtBQUNkLElBQU0sY0FBdUMsb0JBQUksSUFBSTtBQUFBLEVBQ25EO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsQ0FBQztBQVNNLFNBQVMsV0FBVyxNQUFjLE9BQXdCO0FBQy9ELFFBQU0sUUFBUSxLQUFLLE1BQU0sTUFBTSxPQUFPLE1BQU0sR0FBRztBQUMvQyxRQUFNLFFBQVEsTUFBTSxTQUFTLEdBQUcsSUFBSSxVQUFVLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQztBQUNyRSxRQUFNLFNBQTRDLENBQUM7QUFDbkQsTUFBSTtBQUNKLE1BQUk7QUFDSixNQUFJLE9BQU8sS0FBSyxNQUFNLEVBQUUsT0FBTyxNQUFNLE9BQU8sS0FBSyxNQUFNLENBQUMsR0FBRyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQzVFLFFBQU0sUUFBUSxDQUFDLE1BQU0sVUFBVTtBQUM3QixVQUFNLFFBQVEsS0FBSyxNQUFNLEVBQUUsT0FBTyxLQUFLLE9BQU8sS0FBSyxNQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDdEYsUUFDRSxLQUFLLE9BQU8sS0FBSyxTQUNqQixVQUFVLFVBQ1Ysa0RBQWtELEtBQUssS0FBSyxJQUFJLEdBQ2hFO0FBQ0EsYUFBTztBQUNQLFVBQUksS0FBSyxTQUFTLFlBQWEsU0FBUSxLQUFLLFNBQVMsV0FBVyxXQUFXO0FBQUEsSUFDN0UsV0FBVyxZQUFZLElBQUksS0FBSyxJQUFJLEVBQUcsUUFBTyxLQUFLLElBQWlCLE1BQU07QUFBQSxhQUNqRSxLQUFLLFNBQVMsZUFBZSxLQUFLLFNBQVMsVUFBVyxlQUFjO0FBQUEsRUFDL0UsQ0FBQztBQUNELFNBQU87QUFBQSxJQUNMLE1BQU0sS0FBSyxNQUFNLEtBQUssUUFBUSxPQUFPO0FBQUEsSUFDckM7QUFBQSxJQUNBLEdBQUksYUFBYSxFQUFFLFVBQVU7QUFBQSxJQUM3QixHQUFJLFNBQVMsRUFBRSxNQUFNO0FBQUEsRUFDdkI7QUFDRjtBQUVBLFNBQVMsVUFBVSxPQUFlLFFBQXdCO0FBQ3hELFFBQU0sUUFBZ0IsQ0FBQztBQUN2QixhQUFXLFNBQVMsTUFBTSxTQUFTLEtBQUssR0FBRztBQUN6QyxVQUFNLE9BQU8sYUFBYSxNQUFNLENBQUMsRUFBRyxRQUFRLGNBQWMsRUFBRSxDQUFDO0FBQzdELFFBQUksU0FBUyxXQUFXLFNBQVMsUUFBUSxNQUFNLENBQUMsRUFBRyxNQUFNLEdBQUcsRUFBRSxTQUFTLEVBQUc7QUFDMUUsVUFBTSxLQUFLLEVBQUUsSUFBSSxTQUFTLE1BQU0sT0FBTyxPQUFPLFNBQVMsTUFBTSxRQUFRLE1BQU0sQ0FBQyxFQUFFLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFDOUY7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLEtBQUssTUFBYyxFQUFFLE9BQU8sSUFBSSxHQUFpQjtBQUN4RCxTQUFPLFFBQVEsT0FBTyxjQUFjLEtBQUssS0FBSyxLQUFLLENBQUUsRUFBRztBQUN4RCxTQUFPLE1BQU0sU0FBUyxZQUFZLEtBQUssS0FBSyxNQUFNLENBQUMsQ0FBRSxFQUFHO0FBQ3hELFNBQU8sRUFBRSxPQUFPLElBQUk7QUFDdEI7OztBQzVETyxTQUFTLGFBQWEsTUFBa0IsU0FBMEI7QUFDdkUsTUFBSSxTQUFnQixRQUFRLFNBQVM7QUFDckMsUUFBTSxRQUFRLENBQUMsVUFBMkI7QUFDeEMsVUFBTSxRQUFRLEVBQUUsR0FBRyxTQUFTLFVBQVUsRUFBRSxPQUFPLFFBQVEsS0FBSyxRQUFRLFNBQVMsSUFBSSxFQUFFO0FBQ25GLFVBQU0sS0FBSyxRQUFRLE1BQU0sT0FBTyxNQUFNLE9BQU8sTUFBTSxHQUFHO0FBQ3RELFFBQUksR0FBRyxNQUFNLFVBQVUsT0FBTyxPQUFRLFFBQU87QUFDN0MsYUFBUyxRQUFRLFNBQVM7QUFDMUIsV0FBTyxFQUFFLE9BQU8sUUFBUSxLQUFLLE1BQU0sUUFBUSxHQUFHLE1BQU0sTUFBTSxHQUFHLEtBQUssUUFBUSxLQUFLLE1BQU0sUUFBUSxHQUFHLElBQUksTUFBTSxFQUFFO0FBQUEsRUFDOUc7QUFDQSxTQUFPO0FBQUEsSUFDTCxNQUFNLE9BQU87QUFDWCxZQUFNLEtBQUssTUFBTSxLQUFLO0FBQ3RCLGVBQVMsR0FBRztBQUNaLGFBQU87QUFBQSxJQUNUO0FBQUEsSUFDQSxPQUFPLENBQUMsV0FBVyxFQUFFLE1BQU0sUUFBUSxLQUFLLE1BQU0sTUFBTSxPQUFPLE1BQU0sR0FBRyxHQUFHLFVBQVUsTUFBTSxLQUFLLEVBQUU7QUFBQSxFQUNoRztBQUNGOzs7QUNuQkEsSUFBTSxTQUFtQyxvQkFBSSxJQUFJLENBQUMsWUFBWSxjQUFjLFlBQVksY0FBYyxDQUFDO0FBRXZHLElBQU0sZUFBeUMsb0JBQUksSUFBSSxDQUFDLFdBQVcsV0FBVyxjQUFjLFVBQVUsQ0FBQztBQUd2RyxJQUFNLFVBQ0o7QUFHRixJQUFNLFlBQVk7QUFHWCxTQUFTLFlBQ2QsU0FDQSxTQUNBLE9BQ0EsT0FDYTtBQUNiLFFBQU0sRUFBRSxTQUFTLFlBQVksSUFBSTtBQUNqQyxNQUFJLFFBQVEsZUFBZ0IsT0FBTSxJQUFJLFFBQVEsTUFBTSxLQUFLO0FBQ3pELE1BQUksZ0JBQWdCLE9BQU8sSUFBSSxXQUFXLEtBQU0sUUFBUSxTQUFTLGVBQWUsYUFBYSxJQUFJLFdBQVc7QUFDMUcsV0FBTyxDQUFDO0FBQ1YsTUFBSSxRQUFRLGNBQWMsVUFBVSxPQUFPLEVBQUcsUUFBTyxDQUFDO0FBQ3RELFFBQU0sU0FBUyxhQUFhLFFBQVEsU0FBUyxNQUFNLE9BQU87QUFDMUQsTUFBSSxRQUFRLFNBQVMsVUFBVSxRQUFRLEtBQUssVUFBVSxXQUFXO0FBQy9ELFFBQUksUUFBUSxrQkFBa0IsUUFBUSxLQUFLLFNBQVMsR0FBRyxFQUFHLFFBQU8sQ0FBQztBQUNsRSxVQUFNLFlBQVksU0FBUyxTQUFTLFNBQVMsT0FBTyxRQUFRLEtBQUs7QUFDakUsV0FBTyxZQUFZLENBQUMsU0FBUyxJQUFJLENBQUM7QUFBQSxFQUNwQztBQUNBLFNBQU8sY0FBYyxTQUFTLFNBQVMsT0FBTyxNQUFNO0FBQ3REO0FBR0EsU0FBUyxVQUFVLEVBQUUsTUFBTSxNQUFNLFlBQVksZUFBZSxHQUFxQjtBQUMvRSxNQUFJLGNBQWMsU0FBUyxZQUFhLFFBQU87QUFDL0MsTUFBSSxrQkFBa0IsU0FBUyxlQUFlLEtBQUssU0FBUyxHQUFHLEtBQUssS0FBSyxTQUFTLElBQUssUUFBTztBQUM5RixTQUNFLCtFQUErRSxLQUFLLElBQUksS0FDeEYsbUJBQW1CLEtBQUssSUFBSTtBQUVoQztBQUdBLFNBQVMsU0FDUCxTQUNBLFNBQ0EsT0FDQSxRQUNBLE9BQ3VCO0FBQ3ZCLFFBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsUUFBTSxRQUFRLEVBQUUsT0FBTyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQzNDLFFBQU0sV0FBVyxXQUFXLE1BQU0sS0FBSztBQUN2QyxRQUFNLE9BQU8sU0FBUyxhQUFhLFVBQVUsTUFBTSxTQUFTLFNBQVMsSUFBSSxTQUFTLFlBQVksU0FBUztBQUN2RyxRQUFNLEVBQUUsTUFBTSxJQUFJLFNBQVMsTUFBTSxJQUFJLGdCQUFnQixNQUFNLE1BQU0sUUFBUTtBQUN6RSxNQUFJLFNBQVMsU0FBUyxTQUFTLFNBQVUsUUFBTztBQUVoRCxRQUFNLE9BQU8sR0FBRyxRQUFRLEtBQUssTUFBTSxRQUFRLFVBQVUsTUFBTSxFQUFFLE9BQU8sR0FBRyxPQUFPLEtBQUssS0FBSyxJQUFJLEdBQUcsU0FBUyxLQUFLO0FBQzdHLFFBQU0sVUFBbUIsRUFBRSxHQUFHLE1BQU0sUUFBUSxNQUFNLFFBQVEsT0FBTyxNQUFNLFNBQVMsS0FBSyxNQUFNO0FBQzNGLFFBQU0sUUFBZTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNUO0FBQUEsSUFDQTtBQUFBLElBQ0EsTUFBTSxFQUFFLE9BQU8sR0FBRyxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQUEsSUFDdkMsUUFBUSxTQUFTLE1BQU0sU0FBUyxNQUFNO0FBQUEsRUFDeEM7QUFDQSxTQUFPLGVBQWUsU0FBUyxTQUFTLFNBQVMsU0FBUyxPQUFPLEtBQUssR0FBRyxNQUFNLE9BQU87QUFDeEY7QUFHQSxTQUFTLFVBQVUsTUFBYyxPQUF1QjtBQUN0RCxTQUFPLFVBQVUsVUFBVSxNQUFNLEtBQUssQ0FBQyxNQUFNO0FBQy9DO0FBUUEsU0FBUyxnQkFBZ0IsTUFBYyxNQUFhLEVBQUUsT0FBTyxPQUFPLEdBQXlCO0FBQzNGLE1BQUk7QUFDSixhQUFXLFlBQVksZUFBZSxLQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssR0FBRyxDQUFDLEdBQUc7QUFDdkUsVUFBTSxLQUFLLEVBQUUsT0FBTyxLQUFLLFFBQVEsU0FBUyxPQUFPLEtBQUssS0FBSyxRQUFRLFNBQVMsSUFBSTtBQUNoRixVQUFNLFFBQVEsVUFBVSxNQUFNLElBQUksS0FBSztBQUN2QyxVQUFNLFVBQVUsT0FBTyxXQUFXLEVBQUUsR0FBRyxPQUFPLE9BQU8sS0FBSyxJQUFJO0FBQzlELFVBQU0sT0FBTyxVQUFVLE9BQU87QUFDOUIsUUFBSSxTQUFTLFNBQVMsU0FBUyxTQUFVLFFBQU8sRUFBRSxNQUFNLElBQUksUUFBUTtBQUNwRSxlQUFXLEVBQUUsTUFBTSxJQUFJLFFBQVE7QUFBQSxFQUNqQztBQUNBLFNBQU8sVUFBVSxFQUFFLE1BQU0sU0FBUyxJQUFJLE1BQU0sU0FBUyxVQUFVLE1BQU0sTUFBTSxLQUFLLEVBQUU7QUFDcEY7QUFHQSxTQUFTLFNBQVMsU0FBc0IsU0FBa0IsT0FBYyxPQUFtQztBQUN6RyxRQUFNLE9BQU8sUUFBUSxRQUFRLEdBQUcsRUFBRTtBQUNsQyxRQUFNLFFBQVEsU0FBUyxTQUFZLFNBQVksTUFBTSxJQUFJLElBQUk7QUFDN0QsTUFBSSxTQUFTLFVBQWEsVUFBVSxVQUFhLEtBQUssU0FBUyxJQUFLLFFBQU87QUFDM0UsUUFBTSxFQUFFLFFBQVEsT0FBTyxJQUFJLFVBQVUsTUFBTSxFQUFFLE9BQU8sR0FBRyxLQUFLLEtBQUssT0FBTyxDQUFDO0FBQ3pFLFFBQU0sU0FBUyxhQUFhLFFBQVEsU0FBUyxNQUFNLFFBQVEsU0FBUyxLQUFLLFNBQVMsS0FBSyxDQUFFO0FBQ3pGLFFBQU0sU0FBaUQsRUFBRSxHQUFHLE1BQU0sT0FBTztBQUN6RSxRQUFNLE9BQU8sQ0FBQyxVQUF3QixPQUFPLE1BQU0sS0FBSztBQUN4RCxRQUFNLFVBQ0osT0FBTyxPQUFPLE9BQU8sUUFDckIsQ0FBQyxPQUFPLFlBQ1AsT0FBTyxTQUFTLFdBQVcsT0FBTyxTQUFTLGNBQzVDLE9BQU8sSUFBSSxPQUFPLE9BQU8sSUFBSSxFQUFHLEtBQUs7QUFDdkMsTUFBSSxDQUFDLE9BQU8sU0FBUyxXQUFXLFVBQVUsUUFBUSxPQUFPLE1BQU0sT0FBTyxJQUFJLEdBQUc7QUFDM0UsVUFBTSxRQUFRLEVBQUUsT0FBTyxPQUFPLE9BQU8sSUFBSSxFQUFHLE9BQU8sS0FBSyxPQUFPLE9BQU8sT0FBTyxDQUFDLEVBQUcsSUFBSTtBQUNyRixXQUFPLFFBQVEsRUFBRSxNQUFNLEtBQUssTUFBTSxNQUFNLE9BQU8sTUFBTSxHQUFHLEdBQUcsSUFBSSxLQUFLLEtBQUssRUFBRTtBQUFBLEVBQzdFO0FBQ0EsUUFBTSxNQUFNLFFBQVEsS0FBSyxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU0sS0FBSyxHQUFHO0FBQy9ELFFBQU0sT0FBTyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsV0FBVztBQUMvRCxNQUFJLFFBQVEsQ0FBQyxPQUFPLFlBQVksT0FBTyxTQUFTLFVBQVUsVUFBVSxHQUFHLEVBQUUsV0FBVztBQUNsRixXQUFPLFdBQVcsRUFBRSxNQUFNLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxHQUFHLEdBQUcsSUFBSSxLQUFLLElBQUksRUFBRTtBQUM3RSxTQUFPLEVBQUUsR0FBRyxPQUFPLE9BQU87QUFDNUI7QUFHQSxTQUFTLGNBQWMsU0FBc0IsU0FBa0IsT0FBZSxRQUE2QjtBQUN6RyxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLE1BQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxFQUFHLFFBQU8sQ0FBQztBQUNqQyxRQUFNLFFBQXFCLENBQUM7QUFDNUIsYUFBVyxZQUFZLGVBQWUsSUFBSSxHQUFHO0FBQzNDLFVBQU0sUUFBUSxLQUFLLE1BQU0sU0FBUyxPQUFPLFNBQVMsR0FBRztBQUNyRCxRQUFJLENBQUMsUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsR0FBRyxFQUFHO0FBQ2pELFVBQU0sV0FBVyxXQUFXLE1BQU0sUUFBUTtBQUMxQyxVQUFNLFVBQVUsVUFBVSxNQUFNLFNBQVMsTUFBTSxTQUFTLEtBQUs7QUFDN0QsVUFBTSxPQUFPLFVBQVUsT0FBTztBQUM5QixRQUFJLFNBQVMsU0FBUyxTQUFTLFNBQVU7QUFDekMsUUFBSSxDQUFDLFNBQVMsU0FBUyxDQUFDLGdCQUFnQixTQUFTLElBQUksRUFBRztBQUN4RCxVQUFNLFFBQVE7QUFBQSxNQUNaLFNBQVM7QUFBQSxNQUNUO0FBQUEsTUFDQSxPQUFPO0FBQUEsTUFDUCxNQUFNLFNBQVM7QUFBQSxNQUNmLFFBQVEsU0FBUyxNQUFNLFNBQVMsTUFBTTtBQUFBLElBQ3hDO0FBQ0EsVUFBTSxLQUFLLGVBQWUsU0FBUyxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDMUQ7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLGdCQUFnQixFQUFFLFFBQVEsT0FBTyxZQUFZLE9BQU8sR0FBWSxNQUFpQztBQUN4RyxNQUFJLE9BQU8sU0FBUyxRQUFTLFFBQU87QUFDcEMsTUFBSSxPQUFPLFNBQVMsYUFBYyxRQUFPLE9BQU8sU0FBUyxLQUFLLE9BQU8sR0FBRyxFQUFFLEdBQUcsU0FBUztBQUN0RixNQUFJLFNBQVMsU0FBUyxPQUFPLFNBQVM7QUFDcEMsV0FDRSxTQUNBLE9BQU8sS0FBSyxDQUFDLE1BQU0sRUFBRSxVQUFVLElBQUksS0FDbkMsV0FBVyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVMsYUFBYSxFQUFFLFNBQVMsT0FBTztBQUVyRSxTQUFPLE9BQU8sU0FBUyxhQUFhLFdBQVcsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTO0FBQ3hFOzs7QUNySk8sU0FBUyxXQUFXLFNBQWdEO0FBQ3pFLFFBQU0sUUFBUSxvQkFBSSxJQUF5QjtBQUMzQyxRQUFNLEVBQUUsS0FBSyxJQUFJLFFBQVE7QUFDekIsYUFBVyxTQUFTLFdBQVcsTUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHO0FBQzFELFVBQU0sT0FBTyxTQUFTLE1BQU0sS0FBSztBQUNqQyxTQUFLLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFDMUIsVUFBSSxhQUFhLE9BQU8sUUFBUSxLQUFLLElBQUksQ0FBQyxDQUFDLEVBQUc7QUFDOUMsWUFBTSxhQUFhLFFBQVEsU0FBUyxFQUFFLE9BQU8sU0FBUyxNQUFNLEtBQUssQ0FBQyxHQUFJLE9BQU8sQ0FBQztBQUM5RSxVQUFJLFdBQVcsU0FBUyxFQUFHLE9BQU0sSUFBSSxNQUFNLEtBQUssQ0FBQyxHQUFJLFVBQVU7QUFBQSxJQUNqRSxDQUFDO0FBQUEsRUFDSDtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsYUFBYSxPQUFrQixRQUE4QixNQUFpRDtBQUNySCxNQUFJLE1BQU0sU0FBUyxTQUFTLENBQUMsS0FBTSxRQUFPO0FBQzFDLFFBQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxJQUFJLE1BQzdCLFFBQVEsT0FBTyxTQUFTLFlBQVksT0FBTyxTQUFTO0FBQ3RELFFBQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxJQUFJLE1BQTBCLE9BQU8sNEJBQTRCLEtBQUssT0FBTyxJQUFJO0FBQzVHLFNBQU8sQ0FBQyxPQUFPLEtBQUssT0FBTyxLQUFLLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLE9BQU8sS0FBSyxDQUFDLEtBQUssS0FBSyxPQUFPO0FBQ2xHO0FBRUEsU0FBUyxRQUFRLFNBQXNCLEtBQTRCO0FBQ2pFLFFBQU0sRUFBRSxPQUFPLFNBQVMsT0FBTyxJQUFJO0FBQ25DLE1BQUkscUNBQXFDLEtBQUssT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLEdBQUcsR0FBRyxRQUFRLEVBQUUsRUFBRyxRQUFPLENBQUM7QUFDOUYsUUFBTSxVQUFVLEtBQUssUUFBUSxXQUFXLEtBQUssS0FBSyxRQUFRLFNBQVM7QUFDbkUsUUFBTSxPQUFPLE9BQU8sT0FBTyxDQUFDLE1BQU0sRUFBRSxPQUFPLFNBQVMsWUFBWSxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsS0FBSyxtQkFBbUIsT0FBTyxNQUFNO0FBQ2pILFFBQU0sUUFBUSxVQUFVLFFBQVEsU0FBUyxPQUFPLElBQUksQ0FBQztBQUNyRCxRQUFNLE9BQU8sUUFBUSxTQUFTLEtBQUssU0FBUyxPQUFPLEVBQUc7QUFDdEQsUUFBTSxRQUFRLENBQUMsU0FBeUI7QUFDdEMsUUFBSSxNQUFNLFNBQVMsU0FBUyxRQUFTLE9BQU8sU0FBUyxZQUFhLFFBQU87QUFDekUsVUFBTSxVQUFVLFVBQVUsTUFBTSxJQUFJO0FBRXBDLFFBQUksUUFBUSxRQUFTLE9BQU8sU0FBUztBQUNuQyxhQUFPLFFBQVEsV0FBVyxTQUFTLEtBQUssZ0JBQWdCLFFBQVEsUUFBUSxRQUFRLE9BQU8sSUFBSTtBQUM3RixXQUFPLFVBQVUsT0FBTyxNQUFNO0FBQUEsRUFDaEM7QUFDQSxRQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUs7QUFDL0IsTUFBSSxLQUFLLFNBQVMsRUFBRyxRQUFPLEtBQUssSUFBSSxDQUFDLFNBQVMsYUFBYSxTQUFTLEtBQUssTUFBTSxLQUFLLENBQUM7QUFDdEYsUUFBTSxPQUNKLFNBQ0MsV0FBVyxNQUFNLFFBQVEsTUFBTSxDQUFDLE1BQU0sRUFBRSxTQUFTLFFBQVEsSUFBSSxVQUFVLFlBQ3ZFLE1BQU0sU0FBUyxRQUFRLFNBQVMsTUFBTSxJQUFJO0FBQzdDLE1BQUksQ0FBQyxRQUFRLGNBQWMsS0FBSyxJQUFJLEVBQUcsUUFBTyxDQUFDO0FBQy9DLFFBQU0sUUFBUSxVQUFVLFNBQVMsSUFBSTtBQUNyQyxTQUFPLFFBQ0g7QUFBQSxJQUNFO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxNQUFNLFNBQVMsU0FBUyxLQUFLLE9BQU8sU0FBUyxXQUFXLFFBQVEsYUFBYSxNQUFNLEtBQUs7QUFBQSxJQUMxRjtBQUFBLEVBQ0YsSUFDQSxDQUFDO0FBQ1A7QUFHQSxJQUFNLGVBQWUsQ0FBQyxNQUFjLFVBQ2xDLFVBQVUsVUFBVSxNQUFNLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUSxRQUFRO0FBRWxFLElBQU0sT0FBTyxDQUFDLFFBQThCLFNBQzFDLE9BQU8sS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLFNBQVMsUUFBUSxFQUFFLEdBQUc7QUFHcEQsU0FBUyxtQkFBbUIsT0FBa0IsUUFBcUQ7QUFDakcsTUFDRSxNQUFNLFFBQVE7QUFBQSxJQUNaLENBQUMsTUFBTSxFQUFFLFNBQVMsWUFBWSxFQUFFLFNBQVMsZUFBZSxFQUFFLFNBQVMsYUFBYSxFQUFFLFNBQVM7QUFBQSxFQUM3RjtBQUVBLFdBQU87QUFDVCxTQUFPLE9BQU8sT0FBTyxDQUFDLE1BQU0sRUFBRSxPQUFPLFNBQVMsZUFBZSxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUU7QUFDM0U7QUFFQSxJQUFNLFdBQVcsQ0FBQyxXQUNoQixPQUFPLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxTQUFTLGVBQWUsRUFBRSxHQUFHO0FBRzNELFNBQVMsVUFBVSxTQUFzQixNQUFvQztBQUMzRSxRQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksUUFBUSxTQUFTLEtBQUssU0FBUyxLQUFLLE9BQU87QUFDakUsTUFBSSxTQUFTO0FBQ2IsYUFBVyxDQUFDLE9BQU8sRUFBRSxNQUFNLElBQUksQ0FBQyxLQUFLLElBQUssTUFBTSxRQUFRLEdBQUc7QUFDekQsVUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLLE1BQU07QUFDdEMsUUFBSSxRQUFRLEVBQUcsUUFBTztBQUN0QixRQUFJLFVBQVUsS0FBSyxPQUFPLE1BQU8sUUFBTyxFQUFFLE9BQU8sS0FBSyxRQUFRLElBQUksT0FBTztBQUN6RSxhQUFTLFFBQVEsSUFBSTtBQUFBLEVBQ3ZCO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxRQUFRLFNBQXNCLE1BQTBCO0FBQy9ELFFBQU0sUUFBUSxVQUFVLFNBQVMsSUFBSTtBQUNyQyxNQUFJLENBQUMsTUFBTyxRQUFPLENBQUM7QUFDcEIsUUFBTSxFQUFFLEtBQUssSUFBSSxRQUFRO0FBQ3pCLFFBQU0sT0FBTyxLQUFLLFNBQVMsS0FBSyxPQUFPLEVBQUc7QUFDMUMsUUFBTSxTQUFTLFNBQVMsU0FBUyxNQUFNLEtBQUs7QUFDNUMsUUFBTSxRQUFpQixDQUFDO0FBQ3hCLE1BQUksUUFBUSxNQUFNO0FBQ2xCLFFBQU0sT0FBTyxDQUFDLFFBQXNCO0FBQ2xDLFFBQUksT0FBTztBQUNYLFdBQU8sT0FBTyxPQUFPLGFBQWEsS0FBSyxLQUFLLElBQUksQ0FBRSxFQUFHO0FBQ3JELFFBQUksS0FBSztBQUNULFdBQU8sS0FBSyxRQUFRLFdBQVcsS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFFLEVBQUc7QUFDcEQsUUFBSSxLQUFLLEtBQU0sT0FBTSxLQUFLLEVBQUUsT0FBTyxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQ2xELFlBQVE7QUFBQSxFQUNWO0FBQ0EsV0FBUyxJQUFJLE1BQU0sT0FBTyxJQUFJLE1BQU0sS0FBSyxJQUFLLEtBQUksU0FBUyxLQUFLLEtBQUssQ0FBQyxDQUFFLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRyxNQUFLLENBQUM7QUFDbEcsT0FBSyxNQUFNLEdBQUc7QUFDZCxRQUFNLFFBQVEsTUFBTSxNQUFNLENBQUMsTUFBTSxLQUFLLE1BQU0sRUFBRSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sR0FBRyxFQUFFLFVBQVUsQ0FBQztBQUNsRixTQUFPLFFBQVEsUUFBUSxDQUFDLEtBQUs7QUFDL0I7QUFHQSxTQUFTLFNBQVMsU0FBc0IsTUFBaUIsT0FBbUM7QUFDMUYsUUFBTSxFQUFFLEtBQUssSUFBSSxRQUFRO0FBQ3pCLFFBQU0sVUFBVSxLQUFLLFNBQVMsS0FBSyxPQUFPO0FBQzFDLFFBQU0sRUFBRSxTQUFTLElBQUksUUFBUSxJQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUs7QUFDekQsUUFBTSxTQUFTLEtBQUssS0FBSyxNQUFNLFNBQVMsTUFBTSxRQUFRLFNBQVMsSUFBSSxNQUFNO0FBQ3pFLFFBQU0sU0FBUyxvQkFBSSxJQUFZO0FBQy9CLE1BQUksQ0FBQyxPQUFPLEtBQUssTUFBTSxFQUFHLFFBQU87QUFDakMsUUFBTSxTQUFTLGFBQWEsTUFBTSxPQUFPO0FBQ3pDLFFBQU0sU0FBOEMsQ0FBQztBQUNyRCxXQUFTLElBQUksTUFBTSxPQUFPLElBQUksTUFBTSxLQUFLO0FBQ3ZDLFFBQUksUUFBUSxLQUFLLENBQUMsTUFBTSxJQUFLLFFBQU8sS0FBSyxFQUFFLE9BQU8sR0FBRyxRQUFRLE9BQU8sTUFBTSxFQUFFLE9BQU8sR0FBRyxLQUFLLEVBQUUsQ0FBQyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQ2hILGFBQVcsTUFBTSxPQUFPLFNBQVMsYUFBYSxHQUFHO0FBQy9DLFVBQU0sS0FBSyxTQUFTLE1BQU0sU0FBUyxHQUFHO0FBQ3RDLFVBQU0sUUFBUSxPQUFPLEtBQUssQ0FBQyxNQUFNLEVBQUUsVUFBVSxLQUFLLEtBQUssRUFBRSxVQUFVLEtBQUssR0FBRyxDQUFDLEVBQUUsTUFBTTtBQUNwRixRQUFJLE1BQU8sUUFBTyxJQUFJLE1BQU0sS0FBSztBQUFBLEVBQ25DO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxhQUNQLFNBQ0EsRUFBRSxPQUFPLFNBQVMsT0FBTyxHQUN6QixNQUNBLE1BQ1c7QUFDWCxRQUFNLEVBQUUsS0FBSyxJQUFJLFFBQVE7QUFDekIsUUFBTSxFQUFFLEtBQUssSUFBSSxLQUFLLFNBQVMsT0FBTztBQUN0QyxRQUFNLFlBQVksT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sU0FBUyxXQUFXLEdBQUc7QUFDckUsUUFBTSxTQUFTLE9BQU8sS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLFNBQVMsUUFBUSxHQUFHO0FBQy9ELFFBQU0sUUFBZTtBQUFBLElBQ25CO0FBQUEsSUFDQSxRQUFRLGFBQWEsTUFBTSxLQUFLLFNBQVMsT0FBTyxDQUFFO0FBQUEsSUFDbEQsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLFFBQVEsVUFBVSxTQUFTLE9BQU8sTUFBTTtBQUFBLElBQ3hDLEdBQUksY0FBYyxVQUFhLEVBQUUsVUFBVTtBQUFBLElBQzNDLEdBQUksV0FBVyxVQUFhLEVBQUUsT0FBTztBQUFBLEVBQ3ZDO0FBQ0EsU0FBTyxlQUFlLFNBQVMsT0FBTyxNQUFNLFVBQVUsTUFBTSxNQUFNLElBQUksQ0FBQztBQUN6RTtBQUVBLElBQU0sU0FBK0IsQ0FBQyxZQUFZLFNBQVMsWUFBWSxVQUFVLFVBQVUsVUFBVSxXQUFXO0FBRWhILFNBQVMsVUFDUCxTQUNBLE9BQ0EsUUFDd0M7QUFDeEMsUUFBTSxFQUFFLEtBQUssSUFBSSxRQUFRO0FBQ3pCLFFBQU0sVUFBVSxDQUFDLE9BQXlCO0FBQUEsSUFDeEMsTUFBTSxFQUFFO0FBQUEsSUFDUixVQUFVLEtBQUssU0FBUyxFQUFFLE9BQU8sRUFBRyxJQUFLLE1BQU0sRUFBRSxPQUFPLEtBQUssRUFBRztBQUFBLEVBQ2xFO0FBQ0EsUUFBTSxTQUFpRCxDQUFDO0FBQ3hELGFBQVcsUUFBUSxRQUFRO0FBQ3pCLFVBQU0sUUFBUSxPQUFPLE9BQU8sQ0FBQyxNQUFNLEVBQUUsT0FBTyxTQUFTLElBQUk7QUFFekQsVUFBTSxRQUFRLFNBQVMsWUFBWSxTQUFTLGFBQWEsTUFBTSxHQUFHLEVBQUUsSUFBSSxNQUFNLENBQUM7QUFDL0UsUUFBSSxNQUFPLFFBQU8sSUFBSSxJQUFJLEVBQUUsTUFBTSxNQUFNLE1BQU0sSUFBSSxRQUFRLEtBQUssRUFBRTtBQUFBLEVBQ25FO0FBQ0EsUUFBTSxTQUFTLE9BQU8sT0FBTyxDQUFDLE1BQU0sRUFBRSxPQUFPLFNBQVMsWUFBWSxFQUFFLE9BQU8sU0FBUyxNQUFTLEVBQUUsR0FBRyxFQUFFO0FBQ3BHLE1BQUksVUFBVSxDQUFDLE9BQU87QUFDcEIsV0FBTyxXQUFXO0FBQUEsTUFDaEIsTUFBTSxPQUFPLE9BQU8sT0FBTyxJQUFJO0FBQUEsTUFDL0IsSUFBSSxFQUFFLE1BQU0sT0FBTyxPQUFPLE9BQU8sVUFBVSxPQUFPLE9BQU8sU0FBUztBQUFBLElBQ3BFO0FBQ0YsU0FBTztBQUNUOzs7QUM3TE8sU0FBUyxlQUFlLE9BQWdDLFdBQXNCLFFBQTZCO0FBQ2hILFFBQU0sU0FBUyxlQUFlLE9BQU8sTUFBTTtBQUMzQyxTQUFPLE1BQU0sUUFBUSxDQUFDLGFBQWE7QUFDakMsVUFBTSxVQUF1QixFQUFFLFVBQVUsT0FBTyxpQkFBaUIsVUFBVSxTQUFTLEdBQUcsR0FBSSxVQUFVLEVBQUUsT0FBTyxFQUFHO0FBQ2pILFVBQU0sT0FBTyxXQUFXLE9BQU87QUFDL0IsVUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLFdBQU8sU0FBUyxTQUFTO0FBQUEsTUFBUSxDQUFDLFNBQVMsVUFDekMsa0JBQWtCLFFBQVEsUUFBUSxNQUFNLFNBQVMsSUFDN0MsQ0FBQyxJQUNELFFBQVEsUUFBUSxTQUFTLFFBQ3RCLEtBQUssSUFBSSxLQUFLLEtBQUssQ0FBQyxJQUNyQixZQUFZLFNBQVMsU0FBUyxPQUFPLEtBQUs7QUFBQSxJQUNsRDtBQUFBLEVBQ0YsQ0FBQztBQUNIOyIsCiAgIm5hbWVzIjogWyJsb3dlckF0IiwgImxvd2VyQXQiXQp9Cg==
