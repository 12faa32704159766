/** Which of the times in a statement bind its own promise, and which tell of the past or belong to another thing. */
import { readClause, type Clause } from './clause.js';
import { findTimes, type TimeFound } from './dates.js';
import { DEED_NOUNS, MODALS, NOUN_OR_VERB, verbOf } from './lexicon.js';
import { isParticiple, PAST_BE, PAST_DEEDS } from './past.js';
import { lowerAt, splitSentences, tokenize, type Range, type Token } from './tokens.js';

/** The time of the sentence that leads into a list, or the date that the promise before it sets. */
export function timeOfLead(lead: string): Range | undefined {
  const sentences = splitSentences(lead);
  for (const [index, { start, end }] of [...sentences.entries()].reverse()) {
    const isLast = index === sentences.length - 1;
    const tokens = tokenize(lead, start, end);
    const clause = readClause(tokens);
    if (!isLast && clause.mood !== 'modal') return undefined;
    for (const time of findTimes(lead.slice(start, end))) {
      const at = { ...time, start: start + time.start, end: start + time.end };
      const isDate = isLast
        ? time.kind !== 'frequency'
        : time.year !== undefined && /^by\b/i.test(lead.slice(at.start));
      if (isDate && clause.mood !== 'past' && binds(tokens, clause, at)) return at;
    }
  }
  return undefined;
}

/** A date that is set, whatever verb it goes with. */
const DUE = /^(?:by|before|until|till|no|not|within)$/;
const RELATIVE = /^(?:which|who|whose|whom|where|when)$/;
const ADVERB = /ly$|^(?:also|not|already|now|then|first|still|jointly)$/;

/**
 * Whether a time is when the promise is to be kept: "adopt the act in 2027" against "the act adopted in 2013", "since 2011",
 * "the annual drill".
 * @param time a range of the same text as the tokens
 * @param isMeasure a KPI names what is counted, with the time in which it is counted
 */
export function binds(tokens: readonly Token[], clause: Clause, time: TimeFound, isMeasure = false): boolean {
  const at = tokens.findIndex((t) => t.end > time.start);
  if (at < 0) return true;
  const words = tokens.slice(at, at + 5).map((t) => t.lower);
  if (words[0] === 'since' || (time.kind === 'duration' && words[0] !== 'after' && words.includes('last')))
    return false;
  const from = sentenceStart(tokens, at);
  if (from > clause.main) return binds(tokens.slice(from), readClause(tokens.slice(from)), time, isMeasure);
  const due = DUE.test(words[0]!);
  if (clause.mood === 'past') return isMeasure && due;
  if (isMeasure) return governor(tokens, clause, at, from) !== 'past';
  if (isAdjective(tokens, at)) return isHeldOften(tokens, clause, at);
  if (clause.mood === 'modal' && at > clause.main && at < clause.verb) return lowerAt(tokens, at - 1) === ',';
  const governed = governor(tokens, clause, at, from);
  return governed === 'promise' || (governed === 'other' && due);
}

/** Index of the first token of the sentence that holds a token. */
function sentenceStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > 0; i--)
    if (/^[.?!]$/.test(tokens[i]!.text) && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') && i > 2) return i + 1;
  return 0;
}

/** What the verb nearest before a time tells: the promise itself, something over, or what another thing is or does. */
function governor(tokens: readonly Token[], clause: Clause, at: number, from: number): 'promise' | 'past' | 'other' {
  // Behind a comma it goes with the whole: "…, at least every three years".
  let opens = at;
  while (/^(?:at|least|once|twice)$/.test(lowerAt(tokens, opens - 1))) opens--;
  if (lowerAt(tokens, opens - 1) === ',') return 'promise';
  for (let i = at - 1; i >= from; i--) {
    const { text, lower } = tokens[i]!;
    if (text === '(') return 'promise';
    if (text === ')') i = openingOf(tokens, i, from);
    else if (i === clause.verb) return 'promise';
    else if (RELATIVE.test(lower)) return 'other';
    else if (PAST_BE.has(lower)) return 'past';
    else if (MODALS.has(lower) || /^(?:is|are|has|have)$/.test(lower))
      return isRelative(tokens, i) ? 'other' : 'promise';
    else if (isPastForm(lower) && isVerbBefore(tokens, i, at)) {
      const told = auxiliary(tokens, clause, i);
      if (told !== undefined) return told;
    } else if (isDoing(tokens, i)) return 'promise';
  }
  return 'promise';
}

function openingOf(tokens: readonly Token[], closing: number, from: number): number {
  for (let i = closing - 1; i > from; i--) if (tokens[i]!.text === '(') return i;
  return closing;
}

const isPastForm = (lower: string): boolean =>
  verbOf(lower)?.form === 'ed' || /^[a-z]{3,20}ed$/.test(lower) || PAST_DEEDS.has(lower);

/** "implemented in 2012", "trained annually", and not "trained staff". */
const isVerbBefore = (tokens: readonly Token[], i: number, at: number): boolean =>
  i + 1 === at ||
  /^(?:in|on|by|to|with|for|at|under|from|through|as|the|a|an|its|their|,|and)$|ly$/.test(lowerAt(tokens, i + 1));

/** What stands before a participle: "was set up", "will be adopted", "to be launched"; undefined for one of several. */
function auxiliary(tokens: readonly Token[], clause: Clause, i: number): 'promise' | 'past' | 'other' | undefined {
  let k = i - 1;
  while (ADVERB.test(lowerAt(tokens, k))) k--;
  const before = lowerAt(tokens, k);
  if (/^(?:was|were|had|been)$/.test(before)) return 'past';
  if (/^(?:has|have)$/.test(before))
    return isParticiple(tokens[i]) || isPastForm(lowerAt(tokens, i)) ? 'past' : undefined;
  if (/^(?:is|are|be)$/.test(before)) {
    if (k === clause.verb || MODALS.has(lowerAt(tokens, k - 1)) || clause.mood === 'fragment')
      return isRelative(tokens, k - 1) ? 'other' : 'promise';
    return before === 'be' || isRelative(tokens, k) ? 'other' : 'promise';
  }
  // "reviewed and updated annually": what holds of the first holds of all.
  if (/^(?:and|or|,)$/.test(before) && isPastForm(lowerAt(tokens, k - 1))) return undefined;
  return clause.mood === 'fragment' ? 'promise' : 'other';
}

/** "that", "which" and the like within a few words before a verb. */
function isRelative(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    if (/^[,;(]$/.test(tokens[k]!.text)) return false;
    if (RELATIVE.test(lowerAt(tokens, k))) return true;
    if (lowerAt(tokens, k) === 'that') return verbOf(lowerAt(tokens, k - 1)) === undefined;
  }
  return false;
}

/** "to train", "will train", "training the": a verb, and no noun of the same form. */
function isDoing(tokens: readonly Token[], i: number): boolean {
  const verb = verbOf(lowerAt(tokens, i));
  if (verb?.form === 'ing') return true;
  if (verb?.form !== 'base') return false;
  return /^(?:to|and|or|,|also|not|will|shall|must|should)$/.test(lowerAt(tokens, i - 1)) &&
    !NOUN_OR_VERB.has(verb.base)
    ? true
    : /^(?:to|will|shall|must|should)$/.test(lowerAt(tokens, i - 1));
}

/** "annual", and "monthly" before a noun. */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  /^(?:(?:semi-?|bi-?)?annual|biennial|triennial)$/.test(lowerAt(tokens, at)) ||
  (/^(?:yearly|monthly|weekly|quarterly|daily|half-yearly)$/.test(lowerAt(tokens, at)) &&
    /^[a-z-]{3,}$/.test(lowerAt(tokens, at + 1)) &&
    !/^(?:and|for|with|from|the|its|their|until|via|through|between|where|that|which|per)$/.test(
      lowerAt(tokens, at + 1),
    ));

/** Verbs of holding and handing in what comes again and again. */
const HOLDING =
  /^(?:prepare|publish|hold|host|organi[sz]e|conduct|submit|issue|present|compile|draw|produce|convene|deliver|write|draft|carry|run|undertake|perform|provide|launch|release|complete)$/;

/** "hold annual meetings", "an annual report will be published", and not "such as the annual drill", "annual costs". */
function isHeldOften(tokens: readonly Token[], clause: Clause, at: number): boolean {
  if (
    /^(?:costs?|budgets?|turnover|revenues?|income|loss(?:es)?|growth|estimated|average|leave)$/.test(
      lowerAt(tokens, at + 1),
    )
  )
    return false;
  if (!/^(?:modal|imperative|gerund|present)$/.test(clause.mood)) return true;
  let known = false;
  for (let i = at - 1; i >= 0; i--) {
    const { lower, kind } = tokens[i]!;
    const verb = verbOf(lower);
    if (i < clause.main || (kind === 'mark' && !/^[“"‘’-]$/.test(lower))) break;
    if (verb && (i > clause.verb || i === clause.verb) && (verb.form === 'base' || verb.form === 'ing'))
      return !known || HOLDING.test(verb.base);
    if (/^(?:the|its|their|our|existing)$/.test(lower)) known = true;
    if (lower === 'of' && DEED_NOUNS.has(lowerAt(tokens, i - 1))) return true;
    // "set out in an annual report": one that is written for it.
    if (/^(?:in|through|via)$/.test(lower)) return !known;
    if (/^(?:of|on|at|to|for|by|with|as|like|including|from|during)$/.test(lower)) return false;
  }
  return clause.passive && at < clause.verb;
}
