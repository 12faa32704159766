/** The main clause of a statement: what it begins with, its subject and its verb, found by a light left-to-right scan. */
import { DEED_NOUNS, MODALS, NOUN_OR_VERB, verbOf, type Verb } from './lexicon.js';
import type { Token } from './tokens.js';

/**
 * How the statement is put: "Establish …" (imperative), "Establishing …" (gerund), "Establishment of …" (deed), "X will
 * …" (modal), "X strengthens …" / "X is compiling …" (present), "X is …" (state), "X was …" (past), "X can …" (maybe), or
 * no finite verb at all (fragment).
 */
export type Mood = 'imperative' | 'gerund' | 'deed' | 'modal' | 'present' | 'state' | 'past' | 'maybe' | 'fragment';

export interface Clause {
  readonly tokens: readonly Token[];
  /** Index of the first token behind numbering. */
  readonly first: number;
  /** Index of the first token behind an introductory phrase ("By 2020, …", "In cooperation with X, …"). */
  readonly main: number;
  readonly mood: Mood;
  /** Index of the finite verb or modal; of the first word for imperatives, gerunds and deeds; -1 for fragments. */
  readonly verb: number;
  /** What is done: the verb behind modals and auxiliaries. */
  readonly action?: Verb;
  readonly passive: boolean;
}

const INTRODUCTIONS = new Set(
  'in by at on during with through to for as together according after under within since from over following based given building where when if while once because although throughout until before despite unlike beyond besides using via as first firstly secondly finally furthermore moreover additionally also subsequently consequently therefore however meanwhile'.split(
    ' ',
  ),
);
const RELATIVES = new Set('that which who whose whom where when to and/or if how whether'.split(' '));
const PRESENT_BE = new Set(['is', 'are', 'has', 'have', 'remains', 'remain']);
const PAST_BE = new Set(['was', 'were', 'had', 'did', 'been', 'began', 'became', 'came', 'took', 'saw', 'went', 'showed']);
const MAYBE = new Set(['can', 'could', 'may', 'might', 'would', 'cannot']);
const DETERMINERS = new Set('the a an its their this these those our his all any each every new more it them'.split(' '));

/** Reads the main clause of the tokens of one sentence, item or cell. */
export function readClause(tokens: readonly Token[]): Clause {
  const first = skipNumbering(tokens);
  const main = skipIntroduction(tokens, first);
  const base = { tokens, first, main };
  const opening = readOpening(tokens, main);
  if (opening) return { ...base, ...opening };
  return { ...base, ...findFinite(tokens, main) };
}

/** "1.2", "a)", "(3)", "•", "No. 4:" are no part of the sentence. */
function skipNumbering(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length && i < 6) {
    const { kind, lower } = tokens[i]!;
    const next = tokens[i + 1]?.text ?? '';
    if (kind === 'mark' && !'%€$£<>≥≤"“‘\''.includes(lower)) i++;
    else if (i < 4 && /^(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})$/.test(lower) && /^[.)\]]$/.test(next)) i += 2;
    else if (/^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*$/.test(lower) && /^[A-Z]/.test(next)) i++;
    else break;
  }
  return i < tokens.length ? i : 0;
}

/** Index behind "By 2020", "In order to …, ", "Together with X, "; `first` where there is no such phrase. */
function skipIntroduction(tokens: readonly Token[], first: number): number {
  const word = tokens[first];
  if (!word || !INTRODUCTIONS.has(word.lower)) return first;
  const year = tokens[first + 1];
  if (year && /^(?:19|20)\d\d$/.test(year.lower)) return tokens[first + 2]?.text === ',' ? first + 3 : first + 2;
  let depth = 0;
  let candidate = first;
  for (let i = first + 1; i < tokens.length - 1 && i < first + 60; i++) {
    const { text, lower } = tokens[i]!;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (depth === 0 && MODALS.has(lower)) break;
    if (depth === 0 && text === ',' && (candidate === first || /^(?:the|a|an|all|this|these)$/.test(tokens[i + 1]!.lower))) candidate = i + 1;
  }
  return candidate;
}

type Reading = Pick<Clause, 'mood' | 'verb' | 'passive'> & { readonly action?: Verb };

/** Openings that show the mood at once. */
function readOpening(tokens: readonly Token[], main: number): Reading | undefined {
  let i = main;
  while (i < tokens.length && (/^(?:also|further|jointly|actively|to|continue|not|only|gradually|regularly|periodically|annually|continuously|progressively|fully|successfully|effectively|better)$/.test(tokens[i]!.lower) || /ly$/.test(tokens[i]!.lower)))
    i++;
  const word = tokens[i];
  const next = tokens[i + 1];
  if (!word || !next) return undefined;
  const verb = verbOf(word.lower);
  if (verb?.form === 'base' && !isNounHere(tokens, i)) return { mood: 'imperative', verb: i, action: verb, passive: false };
  if (verb?.form === 'ing' && !/^(?:is|are|was|will|shall|must|has|%)$/.test(next.lower) && !hasFiniteSoon(tokens, i + 1))
    return { mood: 'gerund', verb: i, action: verb, passive: false };
  const deed = deedAt(tokens, i);
  if (deed >= 0 && !hasFiniteSoon(tokens, deed + 1)) return { mood: 'deed', verb: deed, passive: false };
  return undefined;
}

/** "Increase in exports", "Support for victims", "Report published", "Access available": nouns, not commands. */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (!NOUN_OR_VERB.has(lower)) return false;
  const next = tokens[i + 1]!;
  if (DETERMINERS.has(next.lower) || next.kind === 'number') return false;
  if (/^(?:of|in|on|by|for|to|from|per|with|at|is|are|has|will|shall|and|or|%)$/.test(next.lower)) {
    // "Focus on", "Work with", "Report to", "Contribute to" are commands all the same.
    const particles: Readonly<Record<string, string>> = { focus: 'on', work: 'with', report: 'to', step: 'up', and: 'and' };
    if (particles[lower] === next.lower) return false;
    return !(/^(?:and|or)$/.test(next.lower) && verbOf(tokens[i + 2]?.lower ?? '')?.form === 'base');
  }
  return next.kind === 'mark' || verbOf(next.lower)?.form === 'ed' || hasFiniteSoon(tokens, i + 1);
}

/** Index of a deed noun within the first four words ("Successful implementation of"), where "of", "and" or a bracket follows. */
function deedAt(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 5 && i < tokens.length - 1; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word' || /^(?:of|in|for|by|to|with)$/.test(lower)) return -1;
    if (DEED_NOUNS.has(lower) && /^(?:of|and|in|for|to|,|with|by)$/.test(tokens[i + 1]!.lower)) return i;
  }
  return -1;
}

/** Whether a modal or a form of "be" or "have" stands among the next words, outside relative clauses. */
function hasFiniteSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 40; i++) {
    const { lower, text } = tokens[i]!;
    if (RELATIVES.has(lower) || text === ';' || text === '.' || text === ',') return false;
    if (MODALS.has(lower) || PRESENT_BE.has(lower) || PAST_BE.has(lower) || MAYBE.has(lower)) return true;
  }
  return false;
}

/** The first finite verb outside brackets and relative clauses. */
function findFinite(tokens: readonly Token[], main: number): Reading {
  const none: Reading = { mood: 'fragment', verb: -1, passive: false };
  let depth = 0;
  let relative = false;
  let fallback: Reading = none;
  for (let i = main; i < tokens.length; i++) {
    const { text, lower, kind } = tokens[i]!;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (kind === 'mark') {
      if (text === ',' || text === ';' || text === '|') relative = false;
      if (text === '.' || text === '|') break;
      continue;
    }
    if (i > main && RELATIVES.has(lower)) {
      relative = true;
      continue;
    }
    const reading = finiteAt(tokens, i, main);
    if (!reading) continue;
    if (!relative) return reading;
    relative = false;
    if (fallback === none && reading.mood === 'modal') fallback = reading;
  }
  return fallback;
}

function finiteAt(tokens: readonly Token[], i: number, main: number): Reading | undefined {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (MODALS.has(lower) && i > main) return { mood: 'modal', verb: i, ...doneAfter(tokens, i + 1) };
  if (MAYBE.has(lower) && !(lower === 'may' && next?.kind === 'number')) return { mood: 'maybe', verb: i, passive: false };
  if (PAST_BE.has(lower)) return { mood: 'past', verb: i, passive: false };
  if (lower === 'is' || lower === 'are' || lower === 'has' || lower === 'have' || lower === 'remain' || lower === 'remains') return readBe(tokens, i);
  if ((lower === 'needs' || lower === 'need' || lower === 'intends' || lower === 'plans' || lower === 'commits' || lower === 'aims' || lower === 'undertakes') && next?.lower === 'to')
    return { mood: 'modal', verb: i, ...doneAfter(tokens, i + 2) };
  const verb = verbOf(lower);
  if (!verb || i === main) return undefined;
  if (verb.form === 's' && isVerbHere(tokens, i, verb)) return { mood: 'present', verb: i, action: verb, passive: false };
  if (verb.form === 'ed' && isPastHere(tokens, i)) return { mood: 'past', verb: i, action: verb, passive: false };
  return undefined;
}

/** "is to submit", "are to be built" commit; "is compiling" does; "are foreseen" too; "has adopted" is past; "is a" states. */
function readBe(tokens: readonly Token[], i: number): Reading {
  const { lower } = tokens[i]!;
  let j = i + 1;
  while (/ly$|^(?:also|not|currently|already|now|therefore)$/.test(tokens[j]?.lower ?? '')) j++;
  const next = tokens[j];
  if (next?.lower === 'to' && /^(?:is|are|has|have)$/.test(lower)) return { mood: 'modal', verb: i, ...doneAfter(tokens, j + 1) };
  const verb = next && verbOf(next.lower);
  if (lower === 'has' || lower === 'have')
    return { mood: next?.lower === 'been' || verb?.form === 'ed' ? 'past' : 'state', verb: i, passive: false };
  if (verb?.form === 'ing') return { mood: 'present', verb: i, action: verb, passive: false };
  if (next && /^(?:foreseen|planned|envisaged|scheduled|intended|required|needed|proposed|going)$/.test(next.lower))
    return { mood: 'modal', verb: i, passive: true };
  return { mood: 'state', verb: i, passive: verb?.form === 'ed' };
}

/** The verb behind a modal: "will be established", "shall also take part". */
function doneAfter(tokens: readonly Token[], from: number): { action?: Verb; passive: boolean } {
  let passive = false;
  for (let i = from; i < from + 6 && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'be' || lower === 'been') passive = true;
    else if (lower === 'have' && tokens[i + 1]?.lower !== 'been') return { passive: false };
    else {
      const action = verbOf(lower);
      if (action) return { action, passive: passive && action.form === 'ed' };
      if (/^(?:the|a|an|of|in)$/.test(lower)) break;
    }
  }
  return { passive };
}

/** "MELANI strengthens the …" against "operators' exercises": an object or particle follows, no preposition before. */
function isVerbHere(tokens: readonly Token[], i: number, verb: Verb): boolean {
  const before = tokens[i - 1]!.lower;
  if (/^(?:of|the|a|an|and|or|for|in|on|to|with|by|its|their|,|all|these|such|other|new|national|public|security|cyber)$/.test(before)) return false;
  if (!NOUN_OR_VERB.has(verb.base)) return true;
  const next = tokens[i + 1];
  if (!next) return before !== 'cybersecurity';
  return DETERMINERS.has(next.lower) || next.kind === 'number' || /^(?:by|from|annually)$/.test(next.lower) || next.text === '|';
}

/** "reached 132 %", "launched the", "increased from … between": the past, not a participle. */
function isPastHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1]!;
  if (!next || before.kind !== 'word' || /^(?:be|been|being|is|are|not|of|and|or|for|with|the|a)$/.test(before.lower)) return false;
  if (/^(?:the|a|an|its|their|our|this)$/.test(next.lower)) return true;
  return /^(?:reached|increased|decreased|rose|grew|fell|achieved|exceeded|attained)$/.test(tokens[i]!.lower) && (next.kind === 'number' || /^(?:from|significantly|dramatically|steadily|rapidly)$/.test(next.lower));
}
