/** Repairs of KPIs and actions: additions at the right place, with fields in square brackets for the author. */
import type { ColumnRole, PlanTable } from '../../engine/statements/tables.js';
import type { Edit, Fix, ParsedFile, Point, Statement } from '../../engine/types.js';
import { pointAt } from '../../engine/points.js';
import type { Gap } from './gaps.js';

const FIELD: Readonly<Partial<Record<ColumnRole, string>>> = {
  target: '[target]',
  deadline: '[date]',
  owner: '[responsible body]',
  baseline: '[baseline]',
  budget: '[budget]',
};

/** The header of a KPI table, and a row of fields. */
export const KPI_HEADER =
  '| Indicator | Baseline | Target | Deadline | Owner | Source of data |\n|---|---|---|---|---|---|';
export const KPI_FIELDS = '| [indicator] | [baseline] | [target] | [date] | [responsible body] | [source of data] |';

const insertion = (path: string, at: Point, text: string): Edit => ({ path, start: at, end: at, text });

/** Fills the blank cells of a row that stand in columns for what is missing. */
export function fillCells(file: ParsedFile, table: PlanTable, passage: number, roles: readonly ColumnRole[]): Fix[] {
  const cells = file.passages[passage]?.row?.cells ?? [];
  const edits = table.columns.flatMap((column): Edit[] => {
    const cell = cells[column.index];
    const field = FIELD[column.role];
    if (!cell || cell.text !== '' || !field || !roles.includes(column.role)) return [];
    return [insertion(file.path, cell.position.start, spaced(file, cell.position.start, field))];
  });
  return edits.length === 0
    ? []
    : [
        {
          title: edits.length > 1 ? 'Fill the blank cells' : `Put ${edits[0]!.text.trim()} into the blank cell`,
          edits,
        },
      ];
}

/** A field between blanks, as the cells around it stand. */
function spaced({ text }: ParsedFile, { offset }: Point, field: string): string {
  const before = /\s/.test(text[offset - 1] ?? '') ? '' : ' ';
  return `${before}${field}${/\s/.test(text[offset] ?? '') ? '' : ' '}`;
}

/** Fills all blank cells of a KPI row that KPIs need: what nobody has written yet lacks, whatever is reported first. */
export const fillBlanks = (file: ParsedFile, table: PlanTable, { passage }: Statement): Fix[] =>
  fillCells(file, table, passage, ['baseline', 'target', 'deadline', 'owner']);

/** Additions to a sentence or item: "from [baseline] to [target]", "by [date]", "(owner: [body])". */
export function completeSentence(file: ParsedFile, statement: Statement, gaps: readonly Gap[]): Fix[] {
  const end = endOfWords(file, statement);
  const time = statement.facets.timeBound?.position.start;
  // A value stands before the date where the date comes last.
  const beforeTime =
    time &&
    time.offset > statement.position.start.offset &&
    /^\s*$/.test(file.text.slice(statement.facets.timeBound!.position.end.offset, end.offset))
      ? pointBefore(file, statement, time.offset)
      : end;
  const edits: Edit[] = [];
  if (gaps.includes('target')) {
    const value = statement.facets.baseline ? ' to [target]' : ' from [baseline] to [target]';
    edits.push(insertion(file.path, beforeTime, value));
  }
  const tail = `${gaps.includes('timeBound') ? ' by [date]' : ''}${gaps.includes('owner') ? ' (owner: [responsible body])' : ''}`;
  if (tail !== '') edits.push(insertion(file.path, end, tail));
  const sameSpot = edits.length === 2 && edits[0]!.start.offset === edits[1]!.start.offset;
  const merged = sameSpot ? [insertion(file.path, end, edits[0]!.text + edits[1]!.text)] : edits;
  return merged.length === 0
    ? []
    : [{ title: `Add “${merged.map((e) => e.text.trim()).join('”, “')}”`, edits: merged }];
}

/** The point behind the last word, before the full stop. */
function endOfWords(file: ParsedFile, { position }: Statement): Point {
  let offset = position.end.offset;
  while (offset > position.start.offset && /[\s.;,]/.test(file.text[offset - 1]!)) offset--;
  return pointAt(file.text, position.start, offset);
}

function pointBefore(file: ParsedFile, { position }: Statement, offset: number): Point {
  let at = offset;
  while (at > position.start.offset && /\s/.test(file.text[at - 1]!)) at--;
  return pointAt(file.text, position.start, at);
}

/** The statement as a row of a KPI table, below its paragraph or list. */
export function asTableRow(file: ParsedFile, statement: Statement): Fix {
  const { facets } = statement;
  const cell = (words: { readonly text: string } | null, field: string): string =>
    words ? words.text.replace(/\|/g, '\\|') : field;
  const row = [
    statement.text.replace(/[.;]$/, '').replace(/\|/g, '\\|'),
    cell(facets.baseline, '[baseline]'),
    cell(facets.target, '[target]'),
    cell(facets.timeBound, '[date]'),
    cell(facets.owner, '[responsible body]'),
    '[source of data]',
  ];
  const at = endOfBlock(file, statement.passage);
  return {
    title: 'Add it as a row of a KPI table',
    edits: [insertion(file.path, at, `\n\n${KPI_HEADER}\n| ${row.join(' | ')} |`)],
  };
}

/** Just behind the paragraph, or behind the last item of the list, that holds the passage. */
function endOfBlock({ passages }: ParsedFile, index: number): Point {
  let last = index;
  const inList = passages[index]!.kind === 'item';
  while (inList && passages[last + 1]?.kind === 'item' && passages[last + 1]!.section === passages[index]!.section)
    last++;
  return passages[last]!.position.end;
}

/** An empty KPI table at the end of the section that stands at `line`. */
export function emptyTable(file: ParsedFile, line: number): Fix[] {
  const section = file.sections.find((s) => s.position.start.line === line);
  if (!section) return [];
  return [
    {
      title: 'Insert an empty KPI table',
      edits: [insertion(file.path, section.end, `\n\n${KPI_HEADER}\n${KPI_FIELDS}`)],
    },
  ];
}
