/** Names of bodies: where they begin and end, and what is none: "The NAP", "by involving", "one of its functions". */
import { rememberByContent } from '../content.js';
import type { Passage } from '../types.js';
import { BODIES, DELIVERABLES, KNOWN_ALONE, MADE, NOBODY, THINGS, verbOf } from './lexicon.js';
import { isAcronym } from './owners.js';
import type { Token } from './tokens.js';

/** What the short forms of a strategy stand for: true for a body, false for a plan, a system, an event. */
export type ShortNames = ReadonlyMap<string, boolean>;

/** First and last token of a name. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

/** What does nothing by itself, be it named in capitals. */
const isThing = (word: string): boolean => MADE.has(word) || THINGS.has(word);
const SMALL = /^(?:the|of|and|for|on|in|&|national)$/;
/** What names nobody in particular, or stands for something named elsewhere. */
const UNNAMED =
  /^(?:this|these|that|those|such|it|they|we|he|she|who|which|there|all|each|every|any|both|some|several|many|most|one|no|other|relevant|various|new|percentage|number)$/;
const INTRODUCING =
  /^(?:and|but|in|on|at|by|to|for|from|with|as|under|through|within|given|first|second|third|fourth|finally|thus|if|when|while|where|once|after|before|during|since|because|although|also|then|\w{1,20}ly)$/;
const HEAD_ENDS =
  /^(?:of|for|on|in|at|under|with|within|from|to|by|through|via|against|and|or|as|who|which|that|whose|responsible|together|jointly|alongside|the|a|an|its|their|is|are|will|shall|should|must)$/;
const ADVERB = /^(?:general|\p{L}{2,20}ly|also|itself|themselves|alone|both|then|still|now|too|each|initially)$/u;

const shortNamesIn = rememberByContent(({ text }): readonly (readonly [string, boolean])[] => {
  const found: [string, boolean][] = [];
  if (!text.includes('(')) return found;
  for (const { 1: name, index } of text.matchAll(/\(([A-Za-z][A-Za-z&-]{1,14})\)/g)) {
    const head = headOfName(text.slice(Math.max(0, index - 90), index));
    const isBody = BODIES.has(head);
    if (/[A-Z].*[A-Z]/.test(name!) && (isBody || isThing(head))) found.push([name!, isBody]);
  }
  return found;
});

/** The short forms that a strategy introduces in brackets: "Harbour Action Plan (HAP)", "Technology Agency (GovTech)". */
export const readShortNames = (passages: readonly Passage[]): ShortNames => new Map(passages.flatMap(shortNamesIn));

/** "the Ministry of Transport" → "ministry"; "Harbour Action Plan" → "plan". */
function headOfName(before: string): string {
  const words = before.trimEnd().split(' ');
  let first = words.length;
  while (first > 0 && (/^["“'‘]?\p{Lu}/u.test(words[first - 1]!) || SMALL.test(words[first - 1]!))) first--;
  while (SMALL.test(words[first] ?? '')) first++;
  const name = words.slice(first);
  const of = name.findIndex((w) => /^(?:of|for|on|in)$/.test(w));
  return (name[(of > 0 ? of : name.length) - 1] ?? '').toLowerCase().replace(/[^a-z-]/g, '');
}

/** The body that a subject names, behind what introduces it ("Second, …", "Building on this, …"); undefined for none. */
export function bodyIn(tokens: readonly Token[], from: number, to: number, names?: ShortNames): NameSpan | undefined {
  let start = from;
  const word = tokens[from];
  if (!word) return undefined;
  const form = verbOf(word.lower)?.form;
  if (INTRODUCING.test(word.lower) || form === 'ing' || form === 'ed') start = behindIntroduction(tokens, from, to);
  return start < 0 ? undefined : bodyAt(tokens, start, to, names);
}

/** Index behind the last comma at which a noun phrase begins; -1 where there is none. */
function behindIntroduction(tokens: readonly Token[], from: number, to: number): number {
  let found = -1;
  let depth = 0;
  for (let i = from; i < to - 1; i++) {
    const { text } = tokens[i]!;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (text === ',' && depth === 0 && /^(?:\p{Lu}.*|the|an?|it|they|we)$/u.test(tokens[i + 1]!.text))
      found = i + 1;
  }
  return found;
}

/** The body whose name begins at a token. */
export function bodyAt(tokens: readonly Token[], from: number, to: number, names?: ShortNames): NameSpan | undefined {
  const article = /^(?:the|an?)$/.exec(tokens[from]?.lower ?? '')?.[0];
  const first = article === undefined ? from : from + 1;
  if (UNNAMED.test(tokens[first]?.lower ?? '') || first >= to) return undefined;
  const head = headOf(tokens, first, to);
  if (head < first || !isBody(tokens, { first, last: head }, article === 'the', names)) return undefined;
  return { first: from, last: nameEnd(tokens, head, to) };
}

/** Index of the noun that the phrase is about. */
function headOf(tokens: readonly Token[], first: number, to: number): number {
  let end = first;
  while (
    end < to &&
    tokens[end]!.kind !== 'mark' &&
    (!HEAD_ENDS.test(tokens[end]!.lower) || joinsName(tokens, end, first))
  )
    end++;
  let head = end - 1;
  while (head > first && ADVERB.test(tokens[head]!.lower)) head--;
  // "a Minister Assisting the …"
  return head > first && verbOf(tokens[head]!.lower)?.form === 'ing' ? head - 1 : head;
}

/** "Media and Post Authority": what stands before is no body yet, and the name goes on. */
const joinsName = (tokens: readonly Token[], i: number, first: number): boolean =>
  tokens[i]!.lower === 'and' &&
  i > first &&
  /^\p{Lu}/u.test(tokens[i - 1]!.text) &&
  !BODIES.has(tokens[i - 1]!.lower) &&
  !isAcronym(tokens[i - 1]!.text) &&
  /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '');

/** Singular bodies with a name or a capital, acronyms, and of plurals those that are named: "the Ministries of …". */
function isBody(
  tokens: readonly Token[],
  { first, last }: NameSpan,
  definite: boolean,
  names: ShortNames | undefined,
): boolean {
  const { text, lower } = tokens[last]!;
  const known = names?.get(text);
  if (known !== undefined) return known;
  if (isAcronym(text))
    return !/s$/.test(text) && !/^(?:first|second|third|next|last|annual|inaugural)$/.test(tokens[first]!.lower);
  if (MADE_NAMES.test(text)) return true;
  const capital = /^\p{Lu}/u.test(text);
  const before = tokens[last - 1];
  if (BODIES.has(lower) && !NOBODY.has(lower)) {
    const next = tokens[last + 1]?.lower ?? '';
    if (/^(?:ministries|ministers)$/.test(lower)) return definite && /^(?:of|for|responsible)$/.test(next);
    if (/^(?:services|forces)$/.test(lower)) return (definite && capital) || before?.lower === 'armed';
    return capital || KNOWN_ALONE.has(lower) || (last > first && before !== undefined && isAcronym(before.text));
  }
  // "CERT Elbonia", "Police Ruritania"
  return (
    last > first &&
    capital &&
    !isThing(lower) &&
    !DELIVERABLES.has(lower) &&
    !NOBODY.has(lower) &&
    !/s$/.test(lower) &&
    /^(?:cert|csirt|cirt|police|customs)$/.test(before!.lower)
  );
}

/** "PortCERT", "MoICT", "GovTech": names that bodies give themselves. */
const MADE_NAMES =
  /^(?:\p{Lu}[\p{L}-]{1,8}(?:CERT|CSIRT|CIRT)|Mo\p{Lu}\p{L}{0,5}|(?:Gov|Cyber|Fin|Reg)[A-Z][A-Za-z]{1,5}|[A-Z][a-z]{1,6}(?:Pol|Gov))$/u;

/** Index of the last word of a name: capitals with small words, brackets and commas between, and what it is responsible for. */
function nameEnd(tokens: readonly Token[], head: number, to: number): number {
  let last = head;
  for (let i = head + 1; i < to; i++) {
    const { text, lower } = tokens[i]!;
    const next = tokens[i + 1]?.text ?? '';
    if (lower === 'responsible') return responsibleEnd(tokens, i, to);
    if (text === '(') {
      const closing = i + tokens.slice(i, i + 6).findIndex((t) => t.text === ')');
      if (closing < i || closing >= to) break;
      last = i = closing;
    } else if (/^\p{Lu}/u.test(text) || (BODIES.has(lower) && i === last + 1)) last = i;
    else if (!(SMALL.test(lower) || (text === ',' && /^(?:\p{Lu}.*|the)$/u.test(next)) || /^[-–/]$/.test(text))) break;
  }
  return last;
}

/** "the Ministry responsible for the ports" */
function responsibleEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (
    end < to &&
    tokens[end]!.kind === 'word' &&
    !/^(?:in|with|to|through|together|will|shall)$/.test(tokens[end]!.lower)
  )
    end++;
  return end - 1;
}
