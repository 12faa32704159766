/** The seven facets of a statement, each as the range of the words that earned it. */
import { binds } from './binding.js';
import type { Clause } from './clause.js';
import { HARMS, hidesIndicator } from './cues.js';
import { findTimes, type TimeFound } from './dates.js';
import { deliverable } from './deliverables.js';
import {
  DELIVERABLES,
  END_STATES,
  EVERYBODY,
  HEAD_ADJECTIVES,
  INDICATOR_HEADS,
  RESULT_STARTS,
  UNCOUNTABLE,
  UNMEASURABLE,
  verbOf,
} from './lexicon.js';
import type { Kind } from './kind.js';
import type { ShortNames } from './names.js';
import { bracketedOwner, isPlaceholder, labelledOwner } from './owners.js';
import type { Quantity } from './quantities.js';
import { actor, antecedent } from './responsible.js';
import { lowerAt, span, splitSentences, tokenize, type Range, type Token } from './tokens.js';
import type { Facets, Words } from '../types.js';

/** Parts of a statement that a column or label gives: "Deadline: 2027". */
export type FieldRole = 'deadline' | 'owner' | 'baseline' | 'target' | 'budget' | 'source' | 'frequency';

/** What earned a facet: a range of the passage's text, or words that stand elsewhere (a merged cell, a header). */
export type Earned = Range | Words;

export interface FieldValue {
  readonly text: string;
  readonly at: Earned;
}
export type Fields = Readonly<Partial<Record<FieldRole, FieldValue>>>;

export type EarnedFacets = { readonly [K in keyof Facets]: Earned | null };

/** What the facets are judged from. */
export interface Judged {
  readonly text: string;
  /** The statement without its labelled parts. */
  readonly main: Range;
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeFound[];
  readonly fields: Fields;
  readonly kind: Kind;
  readonly names?: ShortNames;
}

/** Judges all facets. */
export function judgeFacets(judged: Judged): EarnedFacets {
  const target = judgeTarget(judged);
  const measurable = judgeMeasurable(judged, target);
  const baseline = judgeBaseline(judged);
  return {
    specific: judgeSpecific(judged, measurable),
    measurable,
    target: measurable || isDefiniteEnd(judged) ? target : null,
    timeBound: judgeTime(judged, target, baseline),
    owner: judgeOwner(judged),
    baseline,
    absolute: judgeAbsolute(judged),
  };
}

const filled = (field: FieldValue | undefined): FieldValue | null =>
  field && !isPlaceholder(field.text) ? field : null;

// ── S ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A concrete object: something delivered or counted, or a direction with the thing it concerns. */
function judgeSpecific(judged: Judged, measurable: Earned | null): Range | null {
  const { tokens, clause, kind } = judged;
  const whole = span(tokens, clause.first, tokens.length - 1);
  if (kind === 'kpi') return isBlurredIndicator(judged) || isMereState(judged) ? null : whole;
  const vague = isVagueDoing(judged);
  if (vague && !judged.quantities.some((q) => q.kind !== 'other')) return null;
  if (measurable) return whole;
  return countContent(tokens, clause.main) >= 5 ? whole : null;
}

/** "Improved productivity", "Reach of literacy", "Increased awareness": a direction of something that nobody defined. */
function isBlurredIndicator({ tokens, clause, quantities }: Judged): boolean {
  if (isMereGrowth(tokens, clause.main) && quantities.length === 0) return true;
  const start = lowerAt(tokens, clause.main);
  const content = countContent(tokens, clause.main);
  const blurred = tokens.some((t) => UNCOUNTABLE.has(t.lower));
  if (blurred && RESULT_STARTS.has(start) && !hasIndicatorHead(tokens, clause.main)) return true;
  if (blurred && content <= 3 && quantities.length === 0) return true;
  return RESULT_STARTS.has(start) && content <= 3 && quantities.length === 0 && !hasIndicatorHead(tokens, clause.main);
}

/** "Agencies are empowered to maintain a high level of security": a state of affairs, in praise only. */
function isMereState({ tokens, clause, quantities, times, fields }: Judged): boolean {
  if (definiteTarget(fields)) return false;
  if (!/^(?:state|present|maybe|past)$/.test(clause.mood) || quantities.length > 0 || times.length > 0) return false;
  return (
    tokens.some(
      (t) =>
        UNMEASURABLE.has(t.lower) ||
        UNCOUNTABLE.has(t.lower) ||
        (verbOf(t.lower)?.directing === true && verbOf(t.lower)?.form === 'base' && t.lower !== 'ensure'),
    ) && !tokens.some((t) => INDICATOR_HEADS.has(t.lower) && t.lower !== 'level')
  );
}

/** "Growth in the use of open software" with no figure. */
const isMereGrowth = (tokens: readonly Token[], main: number): boolean =>
  /^(?:growth|improvement|rise|progress)$/.test(lowerAt(tokens, main)) &&
  !tokens.slice(main + 1, main + 6).some((t) => /^(?:number|share|rate|percentage|proportion|amount)$/.test(t.lower));

function hasIndicatorHead(tokens: readonly Token[], main: number): boolean {
  for (let i = main; i < main + 5; i++)
    if (INDICATOR_HEADS.has(lowerAt(tokens, i)) && /^(?:of|in|per|for)$/.test(lowerAt(tokens, i + 1))) return true;
  return false;
}

/** Words with meaning: no articles, prepositions, marks. */
function countContent(tokens: readonly Token[], from: number): number {
  let count = 0;
  for (let i = from; i < tokens.length; i++) if (tokens[i]!.kind !== 'mark' && tokens[i]!.lower.length > 3) count++;
  return count;
}

/** The doing is a mere direction ("strengthen", "promote") and no deliverable follows close behind. */
function isVagueDoing({ tokens, clause }: Judged): boolean {
  const verb = clause.action ?? verbOf(lowerAt(tokens, clause.verb));
  const isDeed =
    clause.mood === 'deed' &&
    /^(?:promotion|encouragement|strengthening|improvement|enhancement|support|facilitation|stimulation|expansion|extension|coordination)$/.test(
      lowerAt(tokens, clause.verb),
    );
  // "Ensure close cooperation" ensures nothing that could be looked at.
  const after = tokens.slice(clause.verb + 1, clause.verb + 4);
  if (
    verb?.base === 'ensure' &&
    after.some((t) => UNCOUNTABLE.has(t.lower)) &&
    !after.some((t) => DELIVERABLES.has(t.lower))
  )
    return true;
  return isDeed || (clause.mood !== 'deed' && verb !== undefined && verb.directing && verb.base !== 'ensure');
}

// ── M ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A number with its unit, an indicator, a deliverable that is there or not. */
function judgeMeasurable(judged: Judged, target: Earned | null): Earned | null {
  const { tokens, clause, quantities, kind } = judged;
  const counted = quantities.find((q) => q.kind !== 'other' || q.threshold);
  if (counted) return span(tokens, counted.first, counted.last);
  if (kind === 'kpi') return measurableState(judged, target) ?? measuredByTarget(judged, target);
  if (isVagueDoing(judged)) return null;
  return deliverable(tokens, clause) ?? countedByTarget(judged, target);
}

/** "24/7", "at least once a year" */
function countedByTarget({ text }: Judged, target: Earned | null): Earned | null {
  if (!target) return null;
  const words = 'position' in target ? target.text : text.slice(target.start, target.end);
  return /\d|\bleast\b|\bminimum\b/i.test(words) ? target : null;
}

/** A row whose target cell holds a value can be measured, however its indicator is put. */
function measuredByTarget({ tokens, fields }: Judged, target: Earned | null): Earned | null {
  const hasUnit = /\d|yes|adopt|approv|publish/i.test(fields.target?.text ?? '');
  return target && hasUnit && !tokens.some((t) => UNCOUNTABLE.has(t.lower)) ? target : null;
}

function measurableState(judged: Judged, target: Earned | null): Earned | null {
  const { tokens, clause, quantities } = judged;
  const { main } = clause;
  if (isMereState(judged) || isMereGrowth(tokens, main)) return null;
  if (UNCOUNTABLE.has(lowerAt(tokens, main)) && quantities.length === 0) return null;
  const head = headIndex(tokens, main);
  const qualities = tokens.findIndex((t) => UNMEASURABLE.has(t.lower));
  const blurred = tokens.findIndex((t) => UNCOUNTABLE.has(t.lower));
  if (head >= 0) {
    const direct =
      /^(?:number|numbers|percentage|percent|proportion|share|ratio|rate|count|amount|volume|value|cost|costs|time|index|score|rank|ranking)$/.test(
        lowerAt(tokens, head),
      );
    return blurred >= 0 && blurred <= head + 4 && !direct ? null : span(tokens, main, head);
  }
  if (qualities >= 0 || (blurred >= 0 && quantities.length === 0 && RESULT_STARTS.has(lowerAt(tokens, main))))
    return null;
  if (RESULT_STARTS.has(lowerAt(tokens, main))) {
    const things = tokens.findIndex((t, i) => i > main && (/[^su]s$/.test(t.lower) || INDICATOR_HEADS.has(t.lower)));
    return things > 0 && things <= main + 4 ? span(tokens, main, things) : null;
  }
  const abstract = tokens.findIndex((t) =>
    /^(?:corruption|crime|cybercrime|dependence|risk|risks|threats)$/.test(t.lower),
  );
  if (abstract >= 0 && abstract < main + 4) return null;
  return target ?? span(tokens, main, tokens.length - 1);
}

/** Index of the indicator noun that opens the text, or -1. */
function headIndex(tokens: readonly Token[], main: number): number {
  let i = main;
  while (HEAD_ADJECTIVES.has(lowerAt(tokens, i))) i++;
  for (let j = i; j < i + 4; j++) {
    const lower = lowerAt(tokens, j);
    if (INDICATOR_HEADS.has(lower) || lower === '%') return j;
    if (/^(?:of|in|for|the|to|by)$/.test(lower)) return -1;
  }
  return -1;
}

// ── Target ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function judgeTarget(judged: Judged): Earned | null {
  const { text, main, tokens, clause, quantities, fields, kind } = judged;
  const field = definiteTarget(fields);
  if (field) return field.at;
  const isValue = (q: Quantity): boolean =>
    /^(?:percent|count|money|duration)$/.test(q.kind) || q.threshold || kind === 'kpi';
  // Of "from 14 % to 30 %" the second is the target.
  const reached = quantities.find((q) => isValue(q) && lowerAt(tokens, q.first - 1) === 'to');
  const value = reached ?? quantities.find(isValue);
  if (value && !isIndicatorUnit(tokens, clause, value)) return { start: value.start, end: value.end };
  const sentence = text.slice(main.start, main.end);
  const doubling = tokens.findIndex(
    (t, i) => i >= clause.main && /^(?:doubl|tripl|halv)(?:e|es|ed|ing)$/.test(t.lower),
  );
  if (doubling >= 0) return span(tokens, doubling, doubling);
  const minimum =
    /\b(?:at least|no less than|minimum of) (?:once|twice|bi-?annually|annually|monthly|quarterly|yearly|every|one|an?)(?: (?:a|per|every|each|in a)? ?\w{1,12})?/i.exec(
      sentence,
    ) ?? /\b24 ?[/x×] ?7\b|\b24[ -]hours? (?:a day|service|basis)/i.exec(sentence);
  if (minimum) return { start: main.start + minimum.index, end: main.start + minimum.index + minimum[0].length };
  return endTarget(judged);
}

/** "90 %", "yes", "all ministries", "adopted"; "significantly increase" is no value. */
function definiteTarget(fields: Fields): FieldValue | null {
  const field = filled(fields.target);
  const definite =
    /\d|%|\b(?:yes|all|every|none|zero|no|one|two|three|four|five|six|ten|twice|doubled?|halved?|tripled?|in (?:place|force|operation))\b|\w(?:ed|lished|pted)\b/i;
  return field && definite.test(field.text) && !/^significant|^substantial/i.test(field.text) ? field : null;
}

/** "Number of households with >30 Mbps": the number belongs to the unit that is counted. */
function isIndicatorUnit(tokens: readonly Token[], clause: Clause, q: Quantity): boolean {
  const head = headIndex(tokens, clause.main);
  if (head < 0 || q.first < head) return false;
  // "of € 400 million": the currency stands between.
  const at = /^[€$£]$/.test(lowerAt(tokens, q.first - 1)) ? q.first - 1 : q.first;
  const before = lowerAt(tokens, at - 1);
  // "Number of links of more than 30 Mbps": the value says which links.
  if (before === 'of' && /^(?:numbers?|percentage|share|proportion)$/.test(lowerAt(tokens, head))) return true;
  const two = lowerAt(tokens, at - 2);
  return !(
    q.kind === 'percent' ||
    /^(?:top|first|to|by|:|=|at|of|from|\|)$/.test(before) ||
    /^(?:to|by|:|=|reaches)$/.test(two)
  );
}

/** "all", "every" as what is reached, or a state that is there or not. */
function endTarget(judged: Judged): Range | null {
  const { tokens, clause, kind } = judged;
  const { main } = clause;
  const start = lowerAt(tokens, main);
  if (kind === 'kpi') {
    if (/^(?:all|every|each|zero|no)$/.test(start)) return span(tokens, main, main);
    const none = tokens.findIndex(
      (t, i) => t.lower === 'zero' || (t.lower === 'no' && HARMS.test(lowerAt(tokens, i + 1))),
    );
    if (none > 0) return span(tokens, none, none + 1);
    if (clause.verb >= main && clause.mood !== 'state') {
      const whole = tokens.findIndex(
        (t, i) => i > clause.verb && i < clause.verb + 4 && /^(?:all|every)$/.test(t.lower),
      );
      if (whole > 0) return span(tokens, whole, whole);
    }
    const forAll = tokens.findIndex(
      (t, i) => /^(?:all|everyone|every)$/.test(t.lower) && /^(?:for|by|to|in|of)$/.test(lowerAt(tokens, i - 1)),
    );
    if (forAll > 0 && headIndex(tokens, main) < 0) return span(tokens, forAll - 1, forAll);
    if (headIndex(tokens, main) >= 0 || RESULT_STARTS.has(start) || isMereState(judged)) return null;
    const state = tokens.findIndex((t, i) => i > main && END_STATES.has(t.lower));
    if (state > 0) return span(tokens, state, state);
    const place = tokens.findIndex(
      (t, i) => /^(?:in|full)$/.test(t.lower) && /^(?:place|operation|force)$/.test(lowerAt(tokens, i + 1)),
    );
    return place > 0 && !hidesIndicator(judged) ? span(tokens, place, place + 1) : null;
  }
  const guaranteed = tokens.findIndex((t, i) => /^guarantee(?:s|d)?$/.test(t.lower) && i > main);
  return guaranteed > 0 ? span(tokens, guaranteed, guaranteed) : null;
}

/** "Corruption eliminated": an end that is definite even where nobody could measure it. */
function isDefiniteEnd({ tokens, clause, kind }: Judged): boolean {
  if (kind !== 'kpi' && kind !== 'action') return false;
  return tokens.some(
    (t, i) =>
      i >= clause.main && /^(?:eliminated?|eradicated?|guaranteed?|guarantees|all|zero|equipped)$/.test(t.lower),
  );
}

// ── T, owner, baseline, absolute ────────────────────────────────────────────────────────────────────────────────────

function judgeTime(judged: Judged, target: Earned | null, baseline: Earned | null): Earned | null {
  const { fields, times, tokens, clause, kind } = judged;
  const deadline = filled(fields.deadline);
  if (deadline && (/\d|annu|month|week|quarter|daily|year/i.test(deadline.text) || findTimes(deadline.text).length > 0))
    return deadline.at;
  const frequency = filled(fields.frequency);
  if (frequency && findTimes(frequency.text).length > 0) return frequency.at;
  // Where more than a few tell of other things, a promise would stand before them.
  const time = times
    .slice(0, 8)
    .find((t) => !isOfBaseline(judged, t, target, baseline) && binds(tokens, clause, t, kind === 'kpi'));
  return time ? { start: time.start, end: time.end } : null;
}

/** "from 12 % (2025) to 80 %": when the starting value was measured. */
function isOfBaseline({ text }: Judged, time: Range, target: Earned | null, baseline: Earned | null): boolean {
  if (!baseline || 'position' in baseline || time.start < baseline.start) return false;
  if (/^(?:by|before|until|till|no|not)\b/i.test(text.slice(time.start, time.end))) return false;
  const before = target && !('position' in target) && target.start > baseline.start ? target.start : baseline.end + 3;
  return time.start < before;
}

function judgeOwner({ text, main, tokens, clause, times, fields, names }: Judged): Earned | null {
  const field = filled(fields.owner);
  if (field && !namesNobody(field.text)) return field.at;
  const given = labelledOwner(text, main, times) ?? bracketedOwner(text.slice(0, main.end));
  if (given && !namesNobody(text.slice(given.start, given.end))) return given;
  const named = actor(tokens, clause, names);
  if (named) return named;
  if (clause.mood !== 'modal' || lowerAt(tokens, clause.main) !== 'it') return null;
  const before = splitSentences(text.slice(Math.max(0, main.start - 400), main.start)).at(-1);
  const offset = Math.max(0, main.start - 400);
  return before ? antecedent(tokenize(text, before.start + offset, before.end + offset), names) : null;
}

/** "Government", "all stakeholders", "relevant authorities": nobody in particular. */
export function namesNobody(text: string): boolean {
  return (
    isPlaceholder(text) ||
    /^(?:the )?(?:(?:all|relevant|various|other|competent|concerned) )*(?:government|stakeholders?|authorities|parties|institutions|organi[sz]ations|agencies|entities|state|actors|everyone|everybody)$/i.test(
      text.trim(),
    )
  );
}

const BASELINE =
  /\bfrom (?:the (?:current|present) )?(?:[<>~]|about |around )?[€$£]?\d[\d.,]{0,12} ?(?:%|percent|per cent)?|\b(?:compared|relative) (?:to|with) (?:the )?(?:baseline|level|value|figure|(?:year )?(?:19|20)\d\d)[\w ]{0,20}|\bbaseline(?: value)?(?: of| is|:| in (?:19|20)\d\d:?)? ?[\d.]+ ?%?|\b(?:in|as of) (?:19|20)\d\d: ?\d[\d.,]{0,9}|\b(?:over|on|against|above|below|from) (?:the )?(?:19|20)\d\d (?:levels?|baseline|figures?|values?)|\((?:19|20)\d\d: ?\d[\d.,]{0,9} ?%?\)|\bup from \d[\d.,]{0,9} ?%?/i;

function judgeBaseline({ text, main, times, fields }: Judged): Earned | null {
  const field = filled(fields.baseline);
  if (field) return field.at;
  const found = BASELINE.exec(text.slice(main.start, main.end));
  if (!found || (/from (?:19|20)\d\d/i.test(found[0]) && !/level|baseline|figure|value/.test(found[0]))) return null;
  const start = main.start + found.index;
  // "from 1 January 2028"
  if (/^from/i.test(found[0]) && times.some((t) => t.start === start)) return null;
  return { start, end: start + found[0].trimEnd().length };
}

/** Zero incidents, all citizens, a reduction by 100 %, guaranteed continuity. */
function judgeAbsolute({ text, main, tokens, clause, kind, fields }: Judged): Earned | null {
  const zero = /^(?:zero|0|none|no)\b(?![.,]?\d| ?%? ?(?:to|of|out|[-–]))/i.test(fields.target?.text ?? '');
  if (
    zero &&
    /\b(?:incidents?|attacks?|breach(?:es)?|outages?|intrusions?|failures?)\b/i.test(text.slice(main.start, main.end))
  )
    return fields.target!.at;
  const found =
    /\b(?:eliminat(?:e|es|ed|ion of|ing)|eradicat(?:e|es|ed|ion of|ing)|zero (?:\w{1,20} )?(?:incidents?|attacks?|breach(?:es)?|outages?|downtime|tolerance|vulnerabilit\w{1,4}|loss(?:es)?|failures?)|(?:no|without any) (?:successful |serious |major |critical )?(?:incidents?|attacks?|breach(?:es)?|outages?|disruptions?|interruptions?)|(?:complete|total|absolute|full|100 ?%|perfect) (?:cyber ?-?)?(?:security|protection|safety)|guarante(?:e|es|ed|eing) (?:the )?(?:\w{1,20} )?(?:continuity|security|protection|safety|availability|integrity)|fully secure|(?:by|of) 100 ?(?:%|percent|per cent)|(?:available|accessible|access|coverage|provided|broadband|internet) (?:available )?(?:for|to) (?:all|everyone|every)|all threats|any (?:threat|attack)s?)(?!\w)(?! (?:duplicat|barrier|redundan))/i.exec(
      text.slice(main.start, main.end),
    );
  if (found && !/^of 100/i.test(found[0]))
    return { start: main.start + found.index, end: main.start + found.index + found[0].length };
  const start = lowerAt(tokens, clause.main);
  if (kind !== 'kpi' || !(/^(?:all|every|each|no)$/.test(start) || isHundred(tokens, clause.main))) return null;
  for (let i = clause.main + 1; i < clause.main + 7; i++) {
    const lower = lowerAt(tokens, i);
    if (/^(?:with|in|by|using|that|which|shall|will|have)$/.test(lower)) return null;
    if (
      (EVERYBODY.has(lower) || EVERYBODY.has(`${lower}s`)) &&
      !/^(?:organi[sz]ations?|operators?|employees?|learners?|pupils?|students?|incidents?|attacks?|risks?)$/.test(
        lower,
      )
    )
      return span(tokens, clause.main, i);
  }
  return null;
}

const isHundred = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i) === '100' && lowerAt(tokens, i + 1) === '%';
