/** Who is made responsible by the words of a statement, of what leads into it, or of the sentence before it. */
import { readClause, type Clause } from './clause.js';
import { DEED_NOUNS, MODALS, verbOf } from './lexicon.js';
import { bodyAt, bodyIn, type NameSpan, type ShortNames } from './names.js';
import { lowerAt, type Range, type Token } from './tokens.js';

const rangeOf = (tokens: readonly Token[], span: NameSpan | undefined): Range | null =>
  span ? { start: tokens[span.first]!.start, end: tokens[span.last]!.end } : null;

/** The body that is to act: the subject, what stands before a colon, or who it is done by. */
export function actor(tokens: readonly Token[], clause: Clause, names?: ShortNames): Range | null {
  const { verb, passive, mood, main, first } = clause;
  const isSubject = (mood === 'modal' || mood === 'present') && !passive && verb > main;
  const subject = isSubject ? bodyIn(tokens, main, verb, names) : undefined;
  if (subject) return rangeOf(tokens, subject);
  if (first > 0 && tokens[first - 1]?.text === ':') {
    const start = tokens.findIndex((t) => t.kind === 'word');
    const named = bodyAt(tokens, start, first - 1, names);
    if (named) return rangeOf(tokens, named);
  }
  // "reports handled by the CERT" measures the CERT; it makes nobody responsible for the figure.
  const agent = mood === 'fragment' ? undefined : agentOf(tokens, names);
  return rangeOf(tokens, agent ?? responsible(tokens, names));
}

/** "The national CERT will:", "Efforts by the Port Authority include:": who is to do what the list says. */
export function actorOfLead(tokens: readonly Token[], clause: Clause, names?: ShortNames): Range | null {
  const { verb, main, passive, mood } = clause;
  const word = lowerAt(tokens, verb);
  const promises = mood === 'modal' || mood === 'present' || word === 'would';
  if (verb > main && !passive && promises && (MODALS.has(word) || word === 'would'))
    return rangeOf(tokens, bodyIn(tokens, main, verb, names));
  const told = /^(?:include|includes|are|is|comprise)$/;
  const at = tokens.findIndex((t, i) => i > main && told.test(t.lower));
  const by = tokens.findIndex((t, i) => i > main && i < at && /^(?:by|of)$/.test(t.lower));
  if (by < 0 || !EFFORTS.test(lowerAt(tokens, by - 1))) return null;
  return rangeOf(tokens, bodyAt(tokens, by + 1, at, names));
}

/** What somebody has to do. */
const EFFORTS =
  /^(?:efforts|measures|actions|activities|steps|initiatives|tasks|duties|responsibilities|functions|work|plans|projects)$/;

/** "will be led by the Ministry of …", "Assessment by the NCSC": directly behind "by". */
function agentOf(tokens: readonly Token[], names?: ShortNames): NameSpan | undefined {
  for (let i = 1; i < tokens.length - 1; i++) {
    if (lowerAt(tokens, i) !== 'by' || !(isToBeDone(tokens, i - 1) || isDeed(tokens, i - 1))) continue;
    const found = bodyAt(tokens, i + 1, Math.min(tokens.length, i + 16), names);
    if (found) return found;
  }
  return undefined;
}

const isDeed = (tokens: readonly Token[], i: number): boolean => DEED_NOUNS.has(lowerAt(tokens, i)) && i < 8;

/** "be coordinated and managed", "is led": a participle that goes with "be", and not "strategies developed". */
function isToBeDone(tokens: readonly Token[], last: number): boolean {
  let i = /^(?:up|out)$/.test(lowerAt(tokens, last)) ? last - 1 : last;
  if (verbOf(lowerAt(tokens, i))?.form !== 'ed') return false;
  while (verbOf(lowerAt(tokens, i))?.form === 'ed' || /ly$|^(?:and|or|,|also|up|out)$/.test(lowerAt(tokens, i))) i--;
  return /^(?:be|is|are)$/.test(lowerAt(tokens, i));
}

/** "under the responsibility of the NCSC", "Responsible: …". */
function responsible(tokens: readonly Token[], names?: ShortNames): NameSpan | undefined {
  for (let i = 1; i < tokens.length - 1; i++) {
    if (
      !/^(?:responsibility|leadership|lead|auspices|responsible)$/.test(lowerAt(tokens, i)) ||
      !/^(?:of|:|lies|is)$/.test(lowerAt(tokens, i + 1))
    )
      continue;
    const from = lowerAt(tokens, i + 2) === 'with' ? i + 3 : i + 2;
    const found = bodyAt(tokens, from, Math.min(tokens.length, from + 16), names);
    if (found) return found;
  }
  return undefined;
}

/** "It will …" behind "The Agency will be set up in …" or "The Agency is …": the body that nothing else can stand for. */
export function antecedent(tokens: readonly Token[], names?: ShortNames): Range | null {
  const clause = readClause(tokens);
  const { verb, main, passive, mood } = clause;
  const alone = passive || mood === 'state' || /^be$/.test(lowerAt(tokens, verb + 1));
  return alone && verb > main ? rangeOf(tokens, bodyIn(tokens, main, verb, names)) : null;
}
