/** One statement made of a piece of a passage: kind, facets and letters. */
import type { AnalysedFile, Facets, Passage, Statement, Words } from '../types.js';
import type { AreaFinder } from './areas.js';
import { readClause } from './clause.js';
import { findTimes } from './dates.js';
import { judgeFacets, type Earned, type EarnedFacets, type FieldRole, type FieldValue, type Fields } from './facets.js';
import { judgeKind, type Kind } from './kind.js';
import type { ShortNames } from './names.js';
import type { Reading } from './measures.js';
import { isSmart, judgeLetters } from './letters.js';
import type { Placer } from './places.js';
import { findQuantities } from './quantities.js';
import { tokenize, type Range } from './tokens.js';

/** What all statements of a file share, and the short forms of the strategy. */
export interface FileSetting {
  readonly analysed: AnalysedFile;
  readonly areas: AreaFinder;
  /** Short forms that the strategy introduces, be it in another file. */
  readonly names?: ShortNames;
  readonly period?: { readonly from: number; readonly to: number };
}

/** A piece of text that may be a statement. */
export interface Piece {
  /** Index of the passage. */
  readonly passage: number;
  readonly placer: Placer;
  /** What the statement shows as its text. */
  readonly range: Range;
  /** The range without labelled parts. */
  readonly main: Range;
  readonly fields: Fields;
  readonly label?: 'kpi' | 'action';
  readonly objective?: string;
  readonly budget?: string;
  /** What its table has columns for. */
  readonly asks?: ReadonlySet<string>;
}

/** Reads the words of `range` once, for `judgeKind` and `judgeFacets`. */
export function readPiece(text: string, main: Range, label?: 'kpi' | 'action'): Reading {
  const tokens = tokenize(text, main.start, main.end);
  const clause = readClause(tokens);
  // Numbering is no quantity.
  const quantities = findQuantities(tokens).filter((q) => q.first >= clause.first);
  const reading = { text: text.slice(main.start, main.end), tokens, clause, quantities };
  const times = findTimes(reading.text);
  return { ...reading, times, timed: times.length > 0, ...(label && { label }) };
}

/** The kind of a text on its own. */
export const kindOf = (text: string, main: Range = { start: 0, end: text.length }, label?: 'kpi' | 'action'): Kind =>
  judgeKind(readPiece(text, main, label));

/** Makes the statement of a piece whose kind is known. */
export function buildStatement(
  setting: FileSetting,
  piece: Piece,
  kind: 'kpi' | 'action',
  reading: Reading,
): Statement {
  const { analysed, areas, period, names } = setting;
  const passage = analysed.file.passages[piece.passage]!;
  const times = reading.times.map((t) => ({
    ...t,
    start: t.start + piece.main.start,
    end: t.end + piece.main.start,
  }));
  const earned = judgeFacets({
    ...reading,
    text: passage.text,
    main: piece.main,
    times,
    fields: piece.fields,
    kind,
    ...(names && { names }),
  });
  const facets = locate(earned, piece.placer);
  const text = passage.text.slice(piece.range.start, piece.range.end);
  // Of a passage with several statements each may be about something else.
  const said = isWhole(passage, piece.range) ? undefined : areas.ofSentence(piece.passage, text);
  const own = said ?? areas.own(piece.passage);
  const area = said ?? areas.nearest(piece.passage);
  const source = passage.kind === 'row' ? 'row' : passage.kind === 'item' ? 'item' : 'prose';
  const letters = judgeLetters(facets, {
    kind,
    text,
    source,
    headings: passage.headings.slice(1),
    ...(piece.budget !== undefined && { resources: piece.budget }),
    ...(piece.objective !== undefined && { objective: piece.objective }),
    ...(own !== undefined && { area: own }),
    ...(period && { period }),
    asks: piece.asks ?? new Set(Object.keys(piece.fields)),
  });
  return {
    kind,
    text,
    position:
      passage.kind !== 'paragraph' && isWhole(passage, piece.range)
        ? passage.position
        : piece.placer.place(piece.range),
    path: analysed.file.path,
    passage: piece.passage,
    source,
    facets,
    letters,
    smart: isSmart(letters),
    ...(area !== undefined && { area }),
  };
}

/** Whether all of a passage is one statement, as rows always are. */
const isWhole = ({ kind, text }: Passage, { start, end }: Range): boolean =>
  kind === 'row' || (start === 0 && end === text.length);

function locate(earned: EarnedFacets, placer: Placer): Facets {
  const words = (e: Earned | null): Words | null => (e === null ? null : 'position' in e ? e : placer.words(e));
  return {
    specific: words(earned.specific),
    measurable: words(earned.measurable),
    target: words(earned.target),
    timeBound: words(earned.timeBound),
    owner: words(earned.owner),
    baseline: words(earned.baseline),
    absolute: words(earned.absolute),
  };
}

/** Labelled ranges of one passage as fields. */
export function fieldsOf(text: string, ranges: Partial<Record<FieldRole, Range>>): Fields {
  const fields: Partial<Record<FieldRole, FieldValue>> = {};
  for (const [role, at] of Object.entries(ranges) as [FieldRole, Range][])
    fields[role] = { text: text.slice(at.start, at.end), at };
  return fields;
}
