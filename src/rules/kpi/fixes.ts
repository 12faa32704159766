/** Repairs of KPIs and actions: additions at the right place, with fields in square brackets for the author. */
import { readTables, type Column, type ColumnRole, type PlanTable } from '../../engine/statements/tables.js';
import type { Edit, Fix, ParsedFile, Passage, Point, Statement } from '../../engine/types.js';
import { pointAt } from '../../engine/points.js';
import type { Gap } from './gaps.js';

const FIELD: Readonly<Partial<Record<ColumnRole, string>>> = {
  indicator: '[indicator]',
  target: '[target]',
  deadline: '[date]',
  owner: '[responsible body]',
  baseline: '[baseline]',
  budget: '[budget]',
  source: '[source of data]',
};
const COLUMN_OF: Readonly<Partial<Record<Gap, ColumnRole>>> = {
  target: 'target',
  timeBound: 'deadline',
  owner: 'owner',
  baseline: 'baseline',
};

/** The header of a KPI table. */
const KPI_HEADER = '| Indicator | Baseline | Target | Deadline | Owner | Source of data |\n|---|---|---|---|---|---|';
const KPI_ROLES: readonly ColumnRole[] = ['indicator', 'baseline', 'target', 'deadline', 'owner', 'source'];
const toRow = (cells: readonly string[]): string => `\n| ${cells.join(' | ')} |`;

const insertion = (path: string, at: Point, text: string): Edit => ({ path, start: at, end: at, text });

/** Fills the blank cells of rows that stand in columns for what is missing. */
export function fillCells(
  file: ParsedFile,
  table: PlanTable,
  passages: readonly number[],
  roles: readonly ColumnRole[],
): Fix[] {
  const edits = passages.flatMap((passage) =>
    table.columns.flatMap((column): Edit[] => {
      const cell = file.passages[passage]?.row?.cells[column.index];
      const field = FIELD[column.role];
      if (!cell || cell.text !== '' || !field || !roles.includes(column.role)) return [];
      return [insertion(file.path, cell.position.start, spaced(file, cell.position.start, field))];
    }),
  );
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

/** `fillCells` for the gaps of KPI rows. */
export const fillGaps = (file: ParsedFile, table: PlanTable, rows: readonly Statement[], gaps: readonly Gap[]): Fix[] =>
  fillCells(
    file,
    table,
    [...new Set(rows.map(({ passage }) => passage))],
    gaps.flatMap((g) => COLUMN_OF[g] ?? []),
  );

/** Fills all blank cells of a KPI row that KPIs need: what nobody has written yet lacks, whatever is reported first. */
export const fillBlanks = (file: ParsedFile, table: PlanTable, { passage }: Statement): Fix[] =>
  fillCells(file, table, [passage], ['baseline', 'target', 'deadline', 'owner']);

/** The table's column for what is missing. */
export const columnFor = ({ columns }: PlanTable, gap: Gap): Column | undefined =>
  columns.find(({ role }) => role === COLUMN_OF[gap]);

/** Additions to a sentence or item: "from [baseline] to [target]", "by [date]", "(owner: [body])". */
export function completeSentence(file: ParsedFile, statement: Statement, missing: readonly Gap[]): Fix[] {
  // What waits to be filled in is not added again.
  const gaps = missing.filter((gap) => !statement.text.includes(FIELD[COLUMN_OF[gap] ?? 'other'] ?? '\n'));
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

/**
 * The statement as a row of the KPI table that stands just below its paragraph or list, else of a new one there. Offered
 * only where a line at the left margin breaks nothing apart: no list item, quotation, footnote or HTML.
 */
export function asTableRow(file: ParsedFile, statement: Statement): Fix[] {
  const last = endOfBlock(file, statement.passage);
  const { section } = file.passages[last]!;
  const below = readTables(file).find(
    ({ type, header }) => type === 'kpi' && header === last + 1 && file.passages[header]!.section === section,
  );
  const anchor = file.passages[below?.rows.at(-1) ?? last]!;
  if (!(below ? takesRow(file, anchor) : takesTable(file, anchor))) return [];
  const roles = below ? file.passages[below.header]!.row!.cells.map((_, i) => roleAt(below, i)) : KPI_ROLES;
  const row = toRow(roles.map((role) => cellFor(statement, role)));
  return [
    {
      title: below ? 'Copy it into the KPI table below' : 'Copy it into a new KPI table below',
      edits: [insertion(file.path, anchor.position.end, below ? row : `\n\n${KPI_HEADER}${row}`)],
    },
  ];
}

/** The first character of the line on which a passage begins. */
const marginOf = ({ text }: ParsedFile, { position: { start } }: Passage): string =>
  text[start.offset - (start.column - 1)] ?? '';

/** A row of a pipe table at the left margin: elsewhere a further one would need the same indentation or tags. */
const takesRow = (file: ParsedFile, row: Passage): boolean => !row.inFootnote && marginOf(file, row) === '|';

/** Whether a table can follow: not within HTML, nor where more of the item is indented below, which it would cut off. */
function takesTable(file: ParsedFile, passage: Passage): boolean {
  if (passage.inQuote || passage.inFootnote || /[\s<>]/.test(marginOf(file, passage))) return false;
  const rest = file.text.slice(passage.position.end.offset);
  return !/^\s*<(?!!--)/.test(rest) && (passage.listDepth === 0 || !/^\s*\n[ \t]+\S/.test(rest));
}

const roleAt = ({ columns }: PlanTable, index: number): ColumnRole =>
  columns.find((column) => column.index === index)?.role ?? 'other';

/** "Indicator: …", "KPI 3: …": the table's header says it already. */
const LABEL = /^(?:key performance )?(?:indicator|kpi|metric|target)(?: [\d.]{1,8})?: /i;

/** What a statement says for a column, else a field for it. */
function cellFor({ text, facets }: Statement, role: ColumnRole): string {
  const words: Partial<Record<ColumnRole, string | undefined>> = {
    indicator: text.replace(LABEL, '').replace(/[.;]$/, ''),
    baseline: facets.baseline?.text,
    target: facets.target?.text,
    deadline: facets.timeBound?.text,
    owner: facets.owner?.text,
  };
  return words[role]?.replace(/\|/g, '\\|') ?? FIELD[role] ?? '';
}

/** The paragraph, or the last item of the list, that holds the passage. */
function endOfBlock({ passages }: ParsedFile, index: number): number {
  let last = index;
  const inList = passages[index]!.kind === 'item';
  while (inList && passages[last + 1]?.kind === 'item' && passages[last + 1]!.section === passages[index]!.section)
    last++;
  return last;
}

/** An empty KPI table at the end of the section that stands at `line`. */
export function emptyTable(file: ParsedFile, line: number): Fix[] {
  const section = file.sections.find((s) => s.position.start.line === line);
  if (!section) return [];
  return [
    {
      title: 'Insert an empty KPI table',
      edits: [insertion(file.path, section.end, `\n\n${KPI_HEADER}${toRow(KPI_ROLES.map((role) => FIELD[role]!))}`)],
    },
  ];
}
