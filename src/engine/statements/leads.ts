/** What leads into a list: it may be a measure itself, of which the items are but the parts. */
import { readPiece } from './build.js';
import { NUMBER_WORDS } from './lexicon.js';
import type { Reading } from './measures.js';
import { lowerAt, splitSentences, type Range } from './tokens.js';

/** A passage that leads into a list. */
export interface Lead {
  /** Index of the passage. */
  readonly passage: number;
  /** What becomes of items that only name something: `parts` of the measure that leads into them, or statements. */
  readonly items: 'parts' | 'duties' | 'statements';
}

/** Verbs whose object is the list itself. */
const LISTING =
  /^(?:include|comprise|consist|contain|cover|have|be|follow|pursue|address|seek|aim|strive|focus|ensure|continue|involve|define|describe|require|identify)$/;
/** Nouns that stand for the items of a list. */
const ITEMS =
  /^(?:areas?|ways?|measures?|steps?|actions?|objectives?|pillars?|goals?|tasks?|functions?|principles?|themes?|initiatives?|activities|elements?|items|points?|means|projects|priorities|aspects|criteria|topics|fields|lines|strands)$/;

/**
 * "The Government will found an institute with these tasks:" is a measure; "We will:", "The following steps will be taken:"
 * and "The plan will include:" only announce the list.
 */
export function isMeasureBeforeList({ tokens, clause }: Reading): boolean {
  const { mood, verb, main, action } = clause;
  if (!action || (mood !== 'modal' && mood !== 'imperative') || LISTING.test(action.base)) return false;
  let done = verb;
  while (
    done < tokens.length &&
    lowerAt(tokens, done) !== action.base &&
    !lowerAt(tokens, done).startsWith(action.base)
  )
    if (++done > verb + 12) break;
  for (let i = main; i < tokens.length && i < done + 5; i++) if (pointsAhead(tokens, i)) return false;
  return clause.passive ? verb > main + 1 && tokens.length - verb > 4 : tokens.length - done > 4;
}

/** "The Agency will work with schools in four areas.": the areas say what it will do. */
export const announcesList = ({ tokens, clause }: Reading): boolean =>
  clause.action?.base === 'work' && tokens.some((_, i) => i > tokens.length - 6 && pointsAhead(tokens, i));

/** "the following", "these", "as follows", "in four areas". */
function pointsAhead(tokens: Reading['tokens'], i: number): boolean {
  const lower = lowerAt(tokens, i);
  if (/^(?:following|follows|these)$/.test(lower)) return true;
  if (tokens[i]!.kind !== 'number' && !NUMBER_WORDS.has(lower) && !/^(?:several|various)$/.test(lower)) return false;
  return [1, 2, 3, 4, 5].some((k) => ITEMS.test(lowerAt(tokens, i + k)));
}

/** Reads what leads into a list, once for all of its items. */
export function readLead(text: string, passage: number): Lead {
  const at = lastSentence(text);
  const isMeasure = text.endsWith(':') && at.end - at.start < 600 && isMeasureBeforeList(readPiece(text, at));
  if (!isMeasure) return { passage, items: 'statements' };
  const end = text.slice(Math.max(at.start, text.length - 80));
  // "by the following actions:" leads into actions, whatever else stands before it.
  if (/\b(?:measures|actions|steps|activities|initiatives|projects|ways|means)\b[^:]{0,30}:$/i.test(end))
    return { passage, items: 'statements' };
  const duties = /\b(?:functions|tasks|duties|responsibilities|services|mandate|roles?|responsible for)\b[^:]{0,30}:$/i;
  return { passage, items: duties.test(end) ? 'duties' : 'parts' };
}

const lastSentence = (text: string): Range => splitSentences(text).at(-1) ?? { start: 0, end: text.length };

/**
 * "technical advice" below a measure: what it consists of, and no measure of its own. "Creation of a course" is one all the
 * same, unless the measure is a body and the list its duties.
 */
export function isPart(lead: Lead | undefined, { clause, quantities }: Reading): boolean {
  if (!lead || lead.items === 'statements' || quantities.length > 0) return false;
  if (clause.mood === 'fragment' || lead.items === 'duties') return /^(?:fragment|deed|gerund)$/.test(clause.mood);
  return clause.mood === 'deed' && clause.verb > clause.main;
}
