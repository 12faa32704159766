/** What stands before the main clause of a statement: labels, numbering, introductory phrases. */
import { MODALS, MONTHS, verbOf } from './lexicon.js';
import { namesBody } from './owners.js';
import { PAST_BE } from './past.js';
import type { Token } from './tokens.js';

/** Words that open a phrase before the main clause. */
export const INTRODUCTIONS = new Set(
  'in by at on during with through to for as together according after under within since from over following based given building where when if while once because although throughout until before despite unlike beyond besides using via as first firstly secondly finally furthermore moreover additionally also subsequently consequently therefore however meanwhile'.split(
    ' ',
  ),
);

export const PRESENT_BE = new Set(['is', 'are', 'has', 'have', 'remains', 'remain']);

const LABELS =
  /^(?:action|measure|activity|task|step|initiative|project|phase|stage|target|kpi|indicator|recommendation)$/;
/** What chapters are made of. */
const TITLES = /^(?:objective|goal|priority|pillar|strand|theme|area|aim|axis|chapter|direction|line)$/;

/** "Action 12 – Phase A – …", "KPI 3: …": the name of the statement, not its beginning. */
export function skipLabel(
  tokens: readonly Token[],
  from: number,
): { first: number; label?: 'kpi' | 'action'; titled?: boolean } {
  let first = from;
  let label: 'kpi' | 'action' | undefined;
  let titled = false;
  for (let round = 0; round < 2; round++) {
    if (
      /^(?:strategic|specific|general|priority|key|main)$/.test(tokens[first]?.lower ?? '') &&
      isTitle(tokens, first + 1)
    )
      first++;
    const name = tokens[first]?.lower ?? '';
    if (!LABELS.test(name) && !TITLES.test(name)) break;
    let i = first + 1;
    while (i < first + 4 && /^(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4}|\/)$/.test(tokens[i]?.lower ?? '')) i++;
    if (i === first + 1 || !/^[-–—:.]$/.test(tokens[i]?.text ?? '')) break;
    if (TITLES.test(name)) titled = true;
    else label ??= /^(?:kpi|indicator|target)$/.test(name) ? 'kpi' : 'action';
    first = i + 1;
  }
  if (first === from) first = skipBody(tokens, from);
  return first < tokens.length
    ? { first, ...(label && { label }), ...(titled && !label && { titled }) }
    : { first: from };
}

const isTitle = (tokens: readonly Token[], i: number): boolean =>
  TITLES.test(tokens[i]?.lower ?? '') && /^\d{1,2}$/.test(tokens[i + 1]?.lower ?? '');

/** "1.2", "a)", "(3)", "•", "No. 4:" are no part of the sentence. */
export function skipNumbering(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length && i < 6) {
    const { kind, lower } = tokens[i]!;
    const next = tokens[i + 1]?.text ?? '';
    if (kind === 'mark' && !'%€$£<>≥≤"“‘\''.includes(lower)) i++;
    else if (i < 4 && /^(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})$/.test(lower) && /^[.)\]]$/.test(next)) i += 2;
    else if (/^\d{1,2}$/.test(lower) && next === '(' && tokens[i + 3]?.text === ')') i += 4;
    else if (/^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*$/.test(lower) && /^[A-Z]/.test(next)) i++;
    else break;
  }
  return i < tokens.length ? i : 0;
}

/** Index behind "By 2020", "In order to …, ", "Together with X, "; `first` where there is no such phrase. */
export function skipIntroduction(tokens: readonly Token[], first: number): number {
  const word = tokens[first];
  if (!word || !INTRODUCTIONS.has(word.lower)) return first;
  const dated = skipDate(tokens, first);
  if (dated > first) return dated;
  let depth = 0;
  let candidate = first;
  for (let i = first + 1; i < tokens.length - 1 && i < first + 60; i++) {
    const { text, lower } = tokens[i]!;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (depth === 0 && MODALS.has(lower)) break;
    // "In the last survey we ranked …": the subject follows without a comma.
    if (
      depth === 0 &&
      candidate === first &&
      /^(?:we|they|it)$/.test(lower) &&
      tokens[first + 1]!.lower !== 'order' &&
      /^(?:in|at|on|during|by)$/.test(word.lower)
    )
      return i;
    if (
      depth === 0 &&
      text === ',' &&
      (candidate === first || /^(?:the|a|an|all|this|these)$/.test(tokens[i + 1]!.lower))
    )
      candidate = i + 1;
  }
  // "To train officers, judges and teachers" is a deed; "To train officers, the Ministry will …" is not.
  if (
    word.lower === 'to' &&
    !tokens
      .slice(candidate, candidate + 30)
      .some((t) => MODALS.has(t.lower) || PRESENT_BE.has(t.lower) || PAST_BE.has(t.lower))
  )
    return first;
  return candidate;
}

/** Index behind "In 2018 alone,", "By mid-2026", "In May 2017"; `first` where no such date opens the sentence. */
function skipDate(tokens: readonly Token[], first: number): number {
  for (let i = first + 1; i < first + 6; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (/^(?:(?:mid|end|early|late)-)?(?:19|20)\d\d$/.test(lower)) {
      if (i > first + 1 && !/^(?:the|an?|our|this|[a-z]+ly|\p{Lu}.*)$/u.test(tokens[i + 1]?.text ?? '')) return first;
      let end = i + 1;
      while (/^(?:alone|already|only|,)$/.test(tokens[end]?.lower ?? '')) end++;
      return end < tokens.length ? end : first;
    }
    if (
      !/^(?:the|end|beginning|start|middle|spring|summer|autumn|winter|first|second|third|fourth|last|half|quarter|year|early|late|mid|of|in|q[1-4]|[1-3]?\d|fy|fiscal|financial)$/.test(
        lower,
      ) &&
      !MONTHS.has(lower)
    )
      return first;
  }
  return first;
}

/** "NCSC: publish guidance": who does it stands before a colon. */
function skipBody(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < from + 7 && i < tokens.length - 2; i++)
    if (tokens[i]!.text === ':')
      return namesBody(tokens, from, i) && verbOf(tokens[i + 1]!.lower)?.form === 'base' ? i + 1 : from;
  return from;
}
