/** Statements in table rows. */
import type { Statement, Words } from '../types.js';
import { buildStatement, readPiece, type FileSetting, type Piece } from './build.js';
import { type FieldRole, type FieldValue } from './facets.js';
import { judgeKind } from './kind.js';
import { isIndicatorHead } from './measures.js';
import { isPlaceholder } from './owners.js';
import { createPlacer } from './places.js';
import { readRows, readTables, type CellValue, type ColumnRole, type PlanTable } from './tables.js';
import type { Range } from './tokens.js';

/** A body row with its values. */
interface TableRow {
  readonly table: PlanTable;
  readonly passage: number;
  readonly values: readonly CellValue[];
}

/** Statements by the passage that holds them. */
export function findInRows(setting: FileSetting): Map<number, Statement[]> {
  const found = new Map<number, Statement[]>();
  const { file } = setting.analysed;
  for (const table of readTables(file, setting.period?.from)) {
    const rows = readRows(file, table);
    rows.forEach((values, k) => {
      if (isHeadOfRows(table, values, rows[k + 1])) return;
      const statements = readRow(setting, { table, passage: table.rows[k]!, values });
      if (statements.length > 0) found.set(table.rows[k]!, statements);
    });
  }
  return found;
}

/** "Share of systems checked" without a value, and below it "first category", "second category" with theirs. */
function isHeadOfRows(table: PlanTable, values: readonly CellValue[], next: readonly CellValue[] | undefined): boolean {
  if (table.type !== 'kpi' || !next) return false;
  const isValue = ({ column, own }: CellValue): boolean =>
    own && (column.role === 'target' || column.role === 'baseline');
  const isGroup = ({ column, own }: CellValue): boolean => own && /^(?:id|objective|action)$/.test(column.role);
  return !values.some(isValue) && values.some(isGroup) && next.some(isValue) && !next.some(isGroup);
}

function readRow(setting: FileSetting, row: TableRow): Statement[] {
  const { table, passage, values } = row;
  if (/^(?:(?:grand |sub-?)?total|sum)\b/i.test(values.find((v) => v.own)?.text ?? '')) return [];
  const measure = pick(values, 'indicator') ?? pick(values, 'outcome');
  const deed = values.filter((v) => v.column.role === 'action' && v.own).at(-1) ?? deedBelowObjective(table, values);
  const parts = measure ? partsOf(setting, measure) : [];
  const text = setting.analysed.file.passages[passage]!.text;
  const isKpi = (part: Range): boolean => {
    if (table.type === 'kpi' && measure!.column.role === 'indicator') return true;
    const reading = readPiece(text, part);
    // What shows that a deed is done ("Baseline published") leaves it a deed; a figure makes it a KPI.
    if (deed && measure!.column.role === 'indicator')
      return reading.quantities.length > 0 || isIndicatorHead(reading.tokens, reading.clause.main);
    return judgeKind(reading) === 'kpi';
  };
  const kpis = parts.filter(isKpi);
  if (kpis.length > 0) return kpis.map((part) => rowStatement(setting, row, part, 'kpi'));
  const main =
    deed ??
    (measure && table.columns.every((c) => c.role !== 'action') ? measure : undefined) ??
    (table.type === 'kpi' ? targetOf(values) : undefined);
  if (!main || isPlaceholder(main.text)) return [];
  const range = cellRange(setting, main);
  return range
    ? [
        rowStatement(
          setting,
          row,
          range,
          table.type === 'kpi' && main.column.role === 'target' ? 'kpi' : judgeRowKind(text, range),
        ),
      ]
    : [];
}

/** "Train 500 officers" in an action column sets a volume, so it is a KPI; anything else there is an action. */
const judgeRowKind = (text: string, range: Range): 'kpi' | 'action' =>
  judgeKind(readPiece(text, range, 'action')) === 'kpi' ? 'kpi' : 'action';

const pick = (values: readonly CellValue[], role: ColumnRole): CellValue | undefined =>
  values.find((v) => v.column.role === role && v.own);

/** "Objective | Deadline | Lead" without a column of actions: the objective is the deed. */
function deedBelowObjective(table: PlanTable, values: readonly CellValue[]): CellValue | undefined {
  if (
    table.columns.some(
      (c) => c.role === 'action' || c.role === 'indicator' || c.role === 'outcome' || c.role === 'target',
    )
  )
    return undefined;
  return values.filter((v) => v.column.role === 'objective' && v.own).at(-1);
}

const targetOf = (values: readonly CellValue[]): CellValue | undefined =>
  values.find((v) => v.column.role === 'objective' && v.own);

/** Where the cell's text stands in its row's text. */
function cellRange(setting: FileSetting, cell: CellValue): Range | undefined {
  const { text, row } = setting.analysed.file.passages[cell.passage]!;
  let cursor = 0;
  for (const [index, { text: own }] of row!.cells.entries()) {
    const start = text.indexOf(own, cursor);
    if (start < 0) return undefined;
    if (index === cell.column.index) return { start, end: start + own.length };
    cursor = start + own.length;
  }
  return undefined;
}

/** Several outcomes in one cell, parted by bullets, semicolons or line breaks. */
function partsOf(setting: FileSetting, cell: CellValue): Range[] {
  const range = cellRange(setting, cell);
  if (!range) return [];
  const { file } = setting.analysed;
  const text = file.passages[cell.passage]!.text;
  const breaks = breaksIn(setting, cell, range);
  const parts: Range[] = [];
  let start = range.start;
  const push = (end: number): void => {
    let from = start;
    while (from < end && /[\s•·;▪*-]/.test(text[from]!)) from++;
    let to = end;
    while (to > from && /[\s;•·▪]/.test(text[to - 1]!)) to--;
    if (to > from) parts.push({ start: from, end: to });
    start = end;
  };
  for (let i = range.start; i < range.end; i++) if (/[•·;▪]/.test(text[i]!) || breaks.has(i)) push(i);
  push(range.end);
  const whole = parts.every((p) => text.slice(p.start, p.end).split(' ').length >= 2);
  return whole ? parts : [range];
}

/** Indices into the row's text where the source has `<br>`. */
function breaksIn(setting: FileSetting, cell: CellValue, range: Range): ReadonlySet<number> {
  const { file } = setting.analysed;
  const passage = file.passages[cell.passage]!;
  const { position } = passage.row!.cells[cell.column.index]!;
  const source = file.text.slice(position.start.offset, position.end.offset);
  const breaks = new Set<number>();
  if (!/<br/i.test(source)) return breaks;
  const placer = createPlacer(file, passage);
  const blanks: { index: number; offset: number }[] = [];
  for (let i = range.start; i < range.end; i++)
    if (passage.text[i] === ' ') blanks.push({ index: i, offset: placer.place({ start: i, end: i }).start.offset });
  for (const br of source.matchAll(/<br ?\/?>/gi)) {
    const at = position.start.offset + br.index;
    const blank = blanks.find((b) => b.offset >= at - 1 && b.offset <= at + br[0].length);
    if (blank) breaks.add(blank.index);
  }
  return breaks;
}

function rowStatement(
  setting: FileSetting,
  { table, passage, values }: TableRow,
  main: Range,
  kind: 'kpi' | 'action',
): Statement {
  const { file } = setting.analysed;
  const { text } = file.passages[passage]!;
  const objective = values.find((v) => v.column.role === 'objective')?.text;
  const budget = values.find((v) => v.column.role === 'budget')?.text;
  const piece: Piece = {
    passage,
    placer: createPlacer(file, file.passages[passage]!),
    range: main,
    main,
    fields: rowFields(setting, table, values),
    asks: asksOf(table),
    ...(objective !== undefined && { objective }),
    ...(budget !== undefined && { budget }),
  };
  return buildStatement(setting, piece, kind, readPiece(text, main, kind));
}

/** A table of KPIs asks for a starting value even without a column for it. */
const asksOf = ({ columns, type }: PlanTable): ReadonlySet<string> =>
  new Set([...columns.map(({ role }) => role), ...(type === 'kpi' ? ['baseline'] : [])]);

const FIELDS: readonly FieldRole[] = ['deadline', 'owner', 'baseline', 'target', 'budget', 'source', 'frequency'];

function rowFields(
  setting: FileSetting,
  table: PlanTable,
  values: readonly CellValue[],
): Partial<Record<FieldRole, FieldValue>> {
  const { file } = setting.analysed;
  const wordsOf = (v: CellValue): Words => ({
    text: v.text,
    position: file.passages[v.passage]!.row!.cells[v.column.index]!.position,
  });
  const fields: Partial<Record<FieldRole, FieldValue>> = {};
  for (const role of FIELDS) {
    const cells = values.filter((v) => v.column.role === role);
    // Of a start and an end, of one target a year, the last one counts.
    const value = role === 'target' || role === 'deadline' ? cells.at(-1) : cells[0];
    if (value) fields[role] = { text: value.text, at: wordsOf(value) };
  }
  const yearly = values.filter((v) => v.column.role === 'target' && v.column.year !== undefined).at(-1);
  if (yearly && !fields.deadline)
    fields.deadline = {
      text: String(yearly.column.year),
      at: { text: yearly.column.title, position: yearly.column.position },
    };
  return fields;
}
