/** Statements in paragraphs (sentence by sentence) and list items (one each). */
import type { MatchedPassage, NotEvidence, Passage, Statement, Words } from '../types.js';
import { timeOfLead } from './binding.js';
import { buildStatement, fieldsOf, readPiece, type FileSetting, type Piece } from './build.js';
import { findTimes } from './dates.js';
import type { FieldRole, FieldValue } from './facets.js';
import { hidesIndicator } from './cues.js';
import { readLabels, type Labelled } from './fields.js';
import { judgeKind, type Kind } from './kind.js';
import type { Reading } from './measures.js';
import { actorOfLead } from './responsible.js';
import { createPlacer, type Placer } from './places.js';
import { splitSentences, type Range } from './tokens.js';

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
  leads: Map<string, number>,
): Statement[] {
  const { passage, notEvidence } = matched;
  if (passage.introducesList) leads.set(passage.text, index);
  if (notEvidence && (SILENT.has(notEvidence) || (passage.kind === 'paragraph' && SILENT_PROSE.has(notEvidence))))
    return [];
  if (passage.inFootnote || isCaption(passage)) return [];
  const placer = createPlacer(setting.analysed.file, passage);
  if (passage.kind === 'item' && passage.text.length <= LONG_ITEM) {
    if (passage.introducesList && passage.text.endsWith(':')) return [];
    const statement = readItem(setting, passage, index, placer, leads);
    return statement ? [statement] : [];
  }
  return readParagraph(setting, passage, index, placer);
}

/** "Figure 3: …", "Source: …", lines of a table of contents, bold lines that stand for headings. */
function isCaption({ text, kind, emphasised, introducesList }: Passage): boolean {
  if (emphasised && kind === 'paragraph') return true;
  if (introducesList && kind === 'paragraph' && text.endsWith(':') && text.length < 200) return true;
  return (
    /^(?:Figure|Table|Source|Annex|Box|Appendix|Chart|Diagram|Photo)\b[^a-z]{0,8}/.test(text) ||
    /\.{5}|(?:\. ){5}/.test(text)
  );
}

/** One statement per item: its first sentence that commits decides the kind, the facets may stand in any of them. */
function readItem(
  setting: FileSetting,
  passage: Passage,
  index: number,
  placer: Placer,
  leads: Map<string, number>,
): Statement | undefined {
  const { text } = passage;
  const range = { start: 0, end: text.length };
  const labelled = readLabels(text, range);
  const main = measuredRange(text, range, labelled);
  const { kind, at, reading: first } = firstCommitment(text, main, labelled);
  if (kind !== 'kpi' && kind !== 'action') return undefined;
  // Facets may stand in any sentence from the first that commits on; the clause is that sentence's.
  const rest = at.end === main.end ? first : readPiece(text, { start: at.start, end: main.end }, labelled.label);
  const reading: Reading = { ...rest, clause: first.clause, timed: first.timed || rest.timed };
  const piece: Piece = {
    passage: index,
    placer,
    range,
    main: { start: at.start, end: main.end },
    fields: fieldsOf(text, labelled.fields),
  };
  return buildStatement(setting, withLead(setting, passage, piece, leads), kind, reading);
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

function firstCommitment(text: string, main: Range, { label, fields }: Labelled): Commitment {
  let result: Commitment | undefined;
  for (const sentence of splitSentences(text.slice(main.start, main.end))) {
    const at = { start: main.start + sentence.start, end: main.start + sentence.end };
    const plain = readPiece(text, at, label);
    const reading = fields.deadline ? { ...plain, timed: true } : plain;
    const kind = judgeKind(reading);
    if (kind === 'kpi' || kind === 'action') return { kind, at, reading };
    result ??= { kind, at, reading };
  }
  return result ?? { kind: 'other', at: main, reading: readPiece(text, main, label) };
}

/** "By 2027 the NCSC will:" gives its items their deadline and owner, where they have none of their own. */
function withLead(setting: FileSetting, passage: Passage, piece: Piece, leads: Map<string, number>): Piece {
  const lead = passage.leadIns.at(-1);
  const index = lead === undefined ? undefined : leads.get(lead);
  if (lead === undefined || index === undefined || lead.length > 400) return piece;
  // What stands before the last sentence leads into nothing.
  const last = splitSentences(lead).at(-1) ?? { start: 0, end: lead.length };
  const { tokens, clause } = readPiece(lead, last);
  const placer = createPlacer(setting.analysed.file, setting.analysed.file.passages[index]!);
  const fields: Partial<Record<FieldRole, FieldValue>> = { ...piece.fields };
  const give = (range: Range): Words => placer.words(range);
  const owner = fields.owner ? null : actorOfLead(tokens, clause, setting.names);
  if (owner) fields.owner = { text: lead.slice(owner.start, owner.end), at: give(owner) };
  const own = passage.text.slice(piece.main.start, piece.main.end);
  const time = timeOfLead(lead);
  if (time && !fields.deadline && findTimes(own).length === 0)
    fields.deadline = { text: lead.slice(time.start, time.end), at: give(time) };
  return { ...piece, fields };
}

/** Every sentence by itself; only whole sentences that commit, or fragments with a value and a date. */
function readParagraph(setting: FileSetting, passage: Passage, index: number, placer: Placer): Statement[] {
  const { text } = passage;
  if (!COMMITS.test(text)) return [];
  const found: Statement[] = [];
  for (const sentence of splitSentences(text)) {
    const words = text.slice(sentence.start, sentence.end);
    if (!COMMITS.test(words) || words.endsWith(':')) continue;
    const labelled = readLabels(text, sentence);
    const reading = readPiece(text, labelled.main, labelled.label);
    const kind = judgeKind(reading);
    if (kind !== 'kpi' && kind !== 'action') continue;
    if (!labelled.label && !isWholeSentence(reading, kind)) continue;
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

/** In running text, a fragment is mostly a heading or a caption, and the present tense tells how things are. */
function isWholeSentence({ clause, timed, quantities, tokens }: Reading, kind: 'kpi' | 'action'): boolean {
  if (clause.mood === 'modal') return true;
  if (clause.mood === 'imperative') return tokens.length > 4 && tokens.at(-1)?.text === '.';
  if (kind === 'kpi' && clause.mood !== 'present')
    return (
      timed &&
      tokens.some((t) => t.lower === 'by') &&
      quantities.some((q) => q.kind === 'percent' || q.kind === 'count')
    );
  return clause.mood === 'present' && quantities.some((q) => q.threshold);
}
