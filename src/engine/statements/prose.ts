/** Statements in paragraphs (sentence by sentence) and list items (mostly one each). */
import type { MatchedPassage, NotEvidence, Passage, Statement, Words } from '../types.js';
import { rememberByText } from '../content.js';
import { timeOfLead } from './binding.js';
import { buildStatement, fieldsOf, readPiece, type FileSetting, type Piece } from './build.js';
import { findTimes } from './dates.js';
import type { FieldRole, FieldValue } from './facets.js';
import { hidesIndicator, tellsNow } from './cues.js';
import { readLabels, type Labelled } from './fields.js';
import { announcesList, isMeasureBeforeList, isPart, readLead, type Lead } from './leads.js';
import { judgeKind, type Kind } from './kind.js';
import type { Reading } from './measures.js';
import { actorOfLead } from './responsible.js';
import { createPlacer, type Placer } from './places.js';
import { isSaidByOthers } from './quotes.js';
import { splitSentences, type Range } from './tokens.js';
import { verbOf } from './lexicon.js';
import { bracketedOwner } from './owners.js';

/** Passages of these sorts hold no commitments, whatever their sentences look like. */
const SILENT: ReadonlySet<NotEvidence> = new Set(['contents', 'title-page', 'glossary', 'table-header']);
/** Nor do paragraphs of these sorts; in lists of them a target may still stand. */
const SILENT_PROSE: ReadonlySet<NotEvidence> = new Set(['threats', 'history', 'definition', 'foreword']);

/** A sentence of a paragraph without any of these commits to nothing. */
const COMMITS =
  /\b(?:will|shall|must|should|is to|are to|intends? to|plans? to|commits? to|foreseen|planned|envisaged)\b|\d|%/;

/** Longer items are read sentence by sentence. */
const LONG_ITEM = 1500;

/** Statements of the passage at `index`, in order; `leads` remembers what leads into lists. */
export function findInProse(
  setting: FileSetting,
  matched: MatchedPassage,
  index: number,
  leads: Map<string, Lead>,
): Statement[] {
  const { passage, notEvidence } = matched;
  if (passage.introducesList) leads.set(passage.text, readLead(passage.text, index));
  if (notEvidence && (SILENT.has(notEvidence) || (passage.kind === 'paragraph' && SILENT_PROSE.has(notEvidence))))
    return [];
  if (passage.inFootnote || isCaption(passage) || isSaidByOthers(setting.analysed.file.passages, index)) return [];
  const placer = createPlacer(setting.analysed.file, passage);
  if (passage.kind === 'item' && passage.text.length <= LONG_ITEM) {
    return readItem(setting, passage, index, placer, leads);
  }
  return readParagraph(setting, passage, index, placer);
}

/** "Figure 3: …", "Source: …", lines of a table of contents, bold lines that stand for headings. */
function isCaption({ text, kind, emphasised }: Passage): boolean {
  if (emphasised && kind === 'paragraph') return true;
  return (
    /^(?:Figure|Table|Source|Annex|Box|Appendix|Chart|Diagram|Photo)\b[^a-z]{0,8}/.test(text) ||
    /\.{5}|(?:\. ){5}/.test(text)
  );
}

/** One statement per item, unless several of its sentences commit to something by themselves. */
function readItem(
  setting: FileSetting,
  passage: Passage,
  index: number,
  placer: Placer,
  leads: Map<string, Lead>,
): Statement[] {
  const { text } = passage;
  const range = { start: 0, end: text.length };
  const labelled = readLabels(text, range);
  const main = measuredRange(text, range, labelled);
  const fields = fieldsOf(text, labelled.fields);
  const build = ({ kind, at, reading: first }: Commitment, end: number, shown: Range, own = fields): Statement[] => {
    if (kind !== 'kpi' && kind !== 'action') return [];
    // Facets may stand in any sentence from the one that commits on; the clause is that sentence's.
    const rest = at.end === end ? first : readPiece(text, { start: at.start, end }, labelled.label);
    const reading: Reading = { ...rest, clause: first.clause, timed: first.timed || rest.timed };
    const piece: Piece = { passage: index, placer, range: shown, main: { start: at.start, end }, fields: own };
    return [buildStatement(setting, withLead(setting, passage, piece, leads), kind, reading)];
  };
  const isPlain = !labelled.label && !labelled.indicator && Object.keys(fields).length === 0;
  const read = sentenceReader(text, labelled);
  const several = isPlain ? ownCommitments(text, read) : [];
  if (several.length === 0) {
    const one = firstCommitment(text, main, read) ?? noSentence(text, main, labelled);
    if (one.kind === 'action' && isPlain && isPart(leads.get(passage.leadIns.at(-1) ?? ''), one.reading)) return [];
    return announcesOnly(passage, one) ? [] : build(one, main.end, range);
  }
  // Departments in brackets at the end of an item are responsible for all of it.
  const owner = bracketedOwner(text);
  const shared = owner ? fieldsOf(text, { owner }) : fields;
  return several.flatMap((one, n) => {
    const end = several[n + 1]?.at.start ?? text.length;
    return build(one, end, trimmed(text, one.at.start, end), shared);
  });
}

/**
 * The sentences of an item that each commit to something, where there are several of them or one under an imperative that
 * is its headline ("Strengthen exercises. We will hold …"); what else stands there belongs to the sentence before it.
 */
function ownCommitments(text: string, read: SentenceReader): Commitment[] {
  const sentences = splitSentences(text);
  if (!sentences.slice(1).some((at) => mayCommit(text, at))) return [];
  const found: Commitment[] = [];
  for (const at of sentences) {
    const one = read(at);
    if (one.kind !== 'kpi' && one.kind !== 'action') continue;
    if (found.length === 0 || standsAlone(text, at, one.reading)) found.push(one);
  }
  if (found.length < 2) return [];
  return isHeadline(found[0]!, found[1]!) ? found.slice(1) : found;
}

/** Whether it can be a second commitment: quickly seen, since most sentences behind the first of an item only explain it. */
function mayCommit(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end);
  return COMMITS.test(words) || verbOf(/\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '') !== undefined;
}

/** A sentence with a subject or an imperative of its own; "It will be ready by …" goes on about the one before. */
function standsAlone(text: string, at: Range, { clause, tokens }: Reading): boolean {
  if (/^(?:it|its|this|these|they|their|such|that|those)$/.test(tokens[clause.main]!.lower)) return false;
  if (clause.mood === 'imperative') return tokens.length > 4;
  return clause.mood === 'modal' && COMMITS.test(text.slice(at.start, at.end));
}

/** "Strengthen exercises.", and then more words that say how: without figure or date, it only says what the item is about. */
function isHeadline({ kind, reading }: Commitment, next: Commitment): boolean {
  const { clause, quantities, timed, tokens } = reading;
  if (kind !== 'action' || next.reading.clause.mood !== 'modal') return false;
  if (!/^(?:imperative|gerund|deed)$/.test(clause.mood) || quantities.length > 0 || timed) return false;
  // "To designate …" is an aim among others; "will also be required to" is something beside it.
  if (tokens[clause.main]!.lower === 'to') return false;
  const isAdded = next.reading.tokens.some((t) => /^(?:also|additionally|furthermore|moreover)$/.test(t.lower));
  return !isAdded && tokens.length < next.reading.tokens.length;
}

/** "- The platform will include:": its own items say what. */
const announcesOnly = ({ text, introducesList }: Passage, { reading }: Commitment): boolean =>
  introducesList && text.endsWith(':') && !isMeasureBeforeList(reading);

function trimmed(text: string, start: number, end: number): Range {
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}

/** An action's progress indicator that is a number or a share makes it a KPI, whether its cell is labelled or not. */
function measuredRange(text: string, range: Range, { indicator, main }: Labelled): Range {
  if (indicator && judgeKind(readPiece(text, indicator)) === 'kpi') return indicator;
  return text.includes(' | ') && main.end < range.end && hidesIndicator(readPiece(text, range)) ? range : main;
}

interface Commitment {
  readonly kind: Kind;
  readonly at: Range;
  readonly reading: Reading;
}

/** Reads a sentence of an item, once however often it is asked for. */
type SentenceReader = (at: Range) => Commitment;

function sentenceReader(text: string, { label, fields }: Labelled): SentenceReader {
  const known = new Map<number, Commitment>();
  return (at) => {
    const before = known.get(at.start);
    if (before?.at.end === at.end) return before;
    const plain = readPiece(text, at, label);
    const reading = fields.deadline ? { ...plain, timed: true } : plain;
    const one = { kind: judgeKind(reading), at, reading };
    known.set(at.start, one);
    return one;
  };
}

/** The first sentence that commits to something, else the first one. */
function firstCommitment(text: string, main: Range, read: SentenceReader): Commitment | undefined {
  let result: Commitment | undefined;
  for (const sentence of splitSentences(text.slice(main.start, main.end))) {
    const one = read({ start: main.start + sentence.start, end: main.start + sentence.end });
    // Behind a fact ("The centre was founded in …") the present tense goes on telling how things are.
    const tells = result?.kind === 'fact' && one.kind === 'action' && one.reading.clause.mood === 'present';
    if ((one.kind === 'kpi' || one.kind === 'action') && !tells) return one;
    result ??= one;
  }
  return result;
}

const noSentence = (text: string, main: Range, { label }: Labelled): Commitment => ({
  kind: 'other',
  at: main,
  reading: readPiece(text, main, label),
});

/** A lead-in is read for each of its items. What stands before its last sentence leads into nothing. */
const leadWords = rememberByText((lead) => {
  const last = splitSentences(lead).at(-1) ?? { start: 0, end: lead.length };
  return { ...readPiece(lead, last), time: timeOfLead(lead) };
});

/** "By 2027 the NCSC will:" gives its items their deadline and owner, where they have none of their own. */
function withLead(setting: FileSetting, passage: Passage, piece: Piece, leads: Map<string, Lead>): Piece {
  const lead = passage.leadIns.at(-1);
  const index = lead === undefined ? undefined : leads.get(lead)?.passage;
  if (lead === undefined || index === undefined || lead.length > 400) return piece;
  const { tokens, clause, time } = leadWords(lead);
  const placer = createPlacer(setting.analysed.file, setting.analysed.file.passages[index]!);
  const fields: Partial<Record<FieldRole, FieldValue>> = { ...piece.fields };
  const give = (range: Range): Words => placer.words(range);
  const owner = fields.owner ? null : actorOfLead(tokens, clause, setting.names);
  if (owner) fields.owner = { text: lead.slice(owner.start, owner.end), at: give(owner) };
  const own = passage.text.slice(piece.main.start, piece.main.end);
  if (time && !fields.deadline && findTimes(own).length === 0)
    fields.deadline = { text: lead.slice(time.start, time.end), at: give(time) };
  return { ...piece, fields };
}

/** Every sentence by itself; only whole sentences that commit, or fragments with a value and a date. */
function readParagraph(setting: FileSetting, passage: Passage, index: number, placer: Placer): Statement[] {
  const { text } = passage;
  const inPlan = isUnderMeasure(passage);
  if (!inPlan && !COMMITS.test(text)) return [];
  const found: Statement[] = [];
  for (const sentence of splitSentences(text)) {
    const words = text.slice(sentence.start, sentence.end);
    if (!inPlan && !COMMITS.test(words)) continue;
    const labelled = readLabels(text, sentence);
    const reading = readPiece(text, labelled.main, labelled.label);
    const judged = judgeKind(reading);
    const isPromised = inPlan && judged !== 'kpi' && promisesInPresent(reading);
    if (!isPromised && !COMMITS.test(words)) continue;
    const kind = isPromised ? 'action' : judged;
    if (kind !== 'kpi' && kind !== 'action') continue;
    if (!labelled.label && !isPromised && !isWholeSentence(reading, kind)) continue;
    if (passage.introducesList && announcesList(reading)) continue;
    if (words.endsWith(':') && !(passage.introducesList && isMeasureBeforeList(reading))) continue;
    const piece = {
      passage: index,
      placer,
      range: sentence,
      main: labelled.main,
      fields: fieldsOf(text, labelled.fields),
    };
    found.push(buildStatement(setting, piece, kind, reading));
  }
  return found;
}

/** Under "Subgoal 2" or "Measures", close above. */
const isUnderMeasure = ({ headings }: Passage): boolean =>
  headings
    .slice(-2)
    .some((title) =>
      /^[\d. ]{0,8}(?:strategic |specific )?(?:sub-?goal|objective|measure|action)s?(?: \d|:|$)/i.test(title),
    );

/** What is made, held or kept anew: "a register is set up", "drills are held every year". */
const MAKING =
  /^(?:adopt|establish|create|develop|introduce|hold|conduct|prepare|launch|appoint|publish|update|draft|elaborate|organi[sz]e|implement|carry|build|train|review|test|evaluate|amend|enact|compile|designate|moderni[sz]e|harmoni[sz]e|set|form|found|initiate|start)$/;

/** In a plan, "a monitoring system is adopted" promises, unless it says that it is so already. */
function promisesInPresent({ clause, tokens, text }: Reading): boolean {
  const { mood, main } = clause;
  if (!/^(?:state|deed)$/.test(mood) || tellsNow(text)) return false;
  if (/^(?:it|this|these|they|there|that|which)$/.test(tokens[main]!.lower)) return false;
  // "A monitoring, analysis and reporting system is adopted" looks like a deed until its verb comes.
  const verb = mood === 'state' ? clause.verb : tokens.findIndex((t, i) => i > main && /^(?:is|are)$/.test(t.lower));
  if (verb < 0 || !/^(?:is|are)$/.test(tokens[verb]!.lower) || RELATIVE.test(tokens[verb - 1]?.lower ?? ''))
    return false;
  const done = tokens
    .slice(verb + 1, verb + 4)
    .map(({ lower }) => verbOf(lower))
    .find((v) => v?.form === 'ed');
  return done !== undefined && MAKING.test(done.base);
}
const RELATIVE = /^(?:that|which|who|when|where|what|as|if)$/;

/** "and has reached more than 2,000 pupils": the end of a sentence that tells what was done. */
const HAS_DONE = /\b(?:has|have) (?:[a-z]{3,15}ed|run|held|built|led|been|taken|made|given)\b/;

/** In running text, a fragment is mostly a heading or a caption, and the present tense tells how things are. */
function isWholeSentence({ clause, timed, quantities, tokens, text }: Reading, kind: 'kpi' | 'action'): boolean {
  if (clause.mood === 'modal') return true;
  if (clause.mood === 'imperative') return tokens.length > 4 && tokens.at(-1)?.text === '.';
  if (kind === 'kpi' && clause.mood !== 'present')
    return (
      timed &&
      tokens.some((t) => t.lower === 'by') &&
      quantities.some((q) => q.kind === 'percent' || q.kind === 'count')
    );
  return clause.mood === 'present' && quantities.some((q) => q.threshold) && !tellsNow(text) && !HAS_DONE.test(text);
}
