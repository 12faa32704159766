/** Words, numbers and marks of a text, and its sentences: small linear scanners that need no locale data. */

/** One word, number or mark with its place in the text. */
export interface Token {
  /** As written. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** `number`: digits with separators ("1,250", "3.5"); `word`: everything else with a letter or digit. */
  readonly kind: 'word' | 'number' | 'mark';
}

/** A stretch of a passage's text, UTF-16 indices, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The word at an index, in lower case; blank beyond the ends. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** The stretch from one token to another, both inside; the second may lie beyond the last. */
export const span = (tokens: readonly Token[], from: number, to: number): Range => ({
  start: tokens[from]!.start,
  end: tokens[Math.min(to, tokens.length - 1)]!.end,
});

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[.,'’‑-][\p{L}\p{N}\p{M}]+)*|[^\s]/gu;
const NUMBER = /^\d[\d.,]*$/;
const WORD = /^[\p{L}\p{N}\p{M}]/u;

function kindOf(token: string): Token['kind'] {
  const first = token.charCodeAt(0) | 32;
  if (first >= 97 && first <= 122) return 'word';
  return NUMBER.test(token) ? 'number' : WORD.test(token) ? 'word' : 'mark';
}

/** The tokens of `text` between two indices, in order. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  TOKEN.lastIndex = 0;
  // A loop rather than matchAll: this is the innermost loop of all, and an iterator doubles its time.
  for (let found = TOKEN.exec(part); found !== null; found = TOKEN.exec(part)) {
    const token = found[0];
    const at = start + found.index;
    const kind = kindOf(token);
    const lower = kind === 'word' ? token.toLowerCase() : token;
    tokens.push({ text: token, lower, start: at, end: at + token.length, kind });
  }
  return tokens;
}

/** Behind these a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'v no nos art arts sec para pp p fig figs e.g i.e etc cf vs dr mr mrs ms prof hon lt col gen st inc ltd co corp approx ca dept gov est resp incl excl vol ed eds al u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Full stop, question or exclamation mark with what may close behind it. */
const STOP = /[.!?]["'”’)\]]{0,3}(?=\s|$)/g;

/**
 * Cuts a text into its sentences, left to right in linear time: a full stop ends one where a blank and then no small
 * letter follow, and where it belongs to no abbreviation ("Art. 5", "e.g."), initial or list number ("2. Train …").
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  const push = (end: number): void => {
    while (start < end && text[start] === ' ') start++;
    if (end > start) sentences.push({ start, end });
    start = end;
  };
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (stop[0][0] === '.' && !endsSentence(text, start, stop.index, end)) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}

function endsSentence(text: string, start: number, dot: number, end: number): boolean {
  const next = text[end + 1];
  if (next !== undefined && next !== next.toUpperCase()) return false;
  let from = dot;
  while (from > start && dot - from < 12 && !/[\s([]/.test(text[from - 1]!)) from--;
  const word = text.slice(from, dot);
  // "2. Train …": what stands before is a number only, at the very beginning.
  if (from <= start + 1 && /^[\dA-Za-z.]{1,5}$/.test(word) && (/\d/.test(word) || word.length === 1)) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  return !ABBREVIATIONS.has(word.toLowerCase()) || next === undefined;
}
