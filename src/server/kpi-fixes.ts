/** What a KPI lacks, as fields that the author fills in: the deadline, the target, the baseline, the owner. */
import { pointIn } from './convert.js';
import type { AnalysedFile, Fix, Passage, Point, Statement } from '../engine/types.js';

interface Piece {
  readonly facet: 'timeBound' | 'target' | 'baseline' | 'owner';
  readonly title: string;
  /** What is added to a sentence, behind its last word. */
  readonly inProse: string;
  /** What is put into a blank cell below a header like this one. */
  readonly inCell: string;
  readonly header: RegExp;
}

const PIECES: readonly Piece[] = [
  {
    facet: 'target',
    title: 'Add a target',
    inProse: ' to [target with unit]',
    inCell: '[target with unit]',
    header: /\btargets?\b|\bgoal\b/i,
  },
  {
    facet: 'timeBound',
    title: 'Add a deadline',
    inProse: ' by [date]',
    inCell: '[date]',
    header: /\bdeadline|\bdue\b|\btime|\bdate\b|\bby when\b|\bcompletion\b|\byear\b/i,
  },
  {
    facet: 'baseline',
    title: 'Add a baseline',
    inProse: ' (baseline: [figure and year])',
    inCell: '[baseline and year]',
    header: /\bbaseline\b|\bcurrent\b|\bstarting\b/i,
  },
  {
    facet: 'owner',
    title: 'Add an owner',
    inProse: ' (lead: [body])',
    inCell: '[body responsible]',
    header: /\bowner|\blead\b|\bresponsib|\bbody\b|\bagency\b/i,
  },
];

/** One fix for each piece that a KPI has no words for. */
export function createKpiFixes(statement: Statement, { file, passages }: AnalysedFile): Fix[] {
  const passage = passages[statement.passage]?.passage;
  if (statement.kind !== 'kpi' || !passage) return [];
  return PIECES.flatMap((piece): Fix[] => {
    if (statement.facets[piece.facet] !== null) return [];
    const isRow = passage.row !== undefined;
    const at = isRow ? blankCell(passage, piece) : behindLastWord(file.text, statement);
    if (!at) return [];
    const text = isRow ? piece.inCell : piece.inProse;
    return [{ title: `${piece.title} to this KPI`, edits: [{ path: file.path, start: at, end: at, text }] }];
  });
}

/** The empty cell of a row whose header asks for the piece. */
function blankCell({ row }: Passage, { header }: Piece): Point | undefined {
  const column = row!.header.findIndex((title) => header.test(title));
  const cell = row!.cells[column];
  return cell && cell.text === '' ? cell.position.start : undefined;
}

function behindLastWord(text: string, { position: { start, end } }: Statement): Point {
  const words = text.slice(start.offset, end.offset).replace(/[\s.;:!,]+$/, '');
  return pointIn(text, start.offset + words.length);
}
