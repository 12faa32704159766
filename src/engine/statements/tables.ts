/** KPI tables and action plans, recognised by their header rows, and the role of each of their columns. */
import { rememberByText } from '../content.js';
import type { ParsedFile, Passage, Position } from '../types.js';
import { lastYear } from './dates.js';
import { isPlaceholder } from './owners.js';

/** What a column of a KPI table or action plan holds; `other` for whatever else. */
export type ColumnRole =
  | 'id'
  | 'objective'
  | 'action'
  | 'indicator'
  | 'outcome'
  | 'baseline'
  | 'target'
  | 'deadline'
  | 'owner'
  | 'partner'
  | 'budget'
  | 'source'
  | 'frequency'
  | 'status'
  | 'other';

export interface Column {
  readonly index: number;
  readonly title: string;
  readonly role: ColumnRole;
  /** Place of the header cell. */
  readonly position: Position;
  /** For a column per year: the year. */
  readonly year?: number;
}

/** A table whose rows are statements. */
export interface PlanTable {
  /** `kpi`: its rows are indicators or targets; `action`: deeds. */
  readonly type: 'kpi' | 'action';
  readonly columns: readonly Column[];
  /** Index into the file's passages of the header row. */
  readonly header: number;
  /** Indices into the file's passages of the body rows. */
  readonly rows: readonly number[];
}

/**
 * Header words by role, first match counts. Drawn from the headers of published action plans; a role's everyday synonyms
 * ("Who", "When") are anchored, since they are parts of other words' phrases.
 */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['id', /^(?:no|nr|n°|№|#|id|ref|ref(?:erence)?(?: no| number)?|code|number|item|s\/?n|serial(?: no)?|sl no|ser)$/],
  [
    'other',
    /\btarget (?:group|audience|population|beneficiar)|\brisk|\bassumption|\bcomment|\bremark|^notes?$|\bpriority level|^(?:priority|type|category|level)$/,
  ],
  [
    'source',
    /\bmeans of verification|\bverification|\bdata source|\bsources? of (?:data|information|verification)|^sources?$|\bevidence\b|\bdata collection|^data$|\bmeasurement method/,
  ],
  ['budget', /\bbudget|\bcosts?\b|\bresourc|\bfunding|\bfunds?\b|\bfinanc|\binvestment|\bexpenditure/],
  ['frequency', /\bfrequency|\bperiodicity|\breporting (?:period|cycle|interval)|\bmonitoring interval/],
  [
    'baseline',
    /\bbaseline|\bcurrent (?:value|state|level|status|situation)|\bstarting (?:value|point)|\binitial (?:value|level|state)|\bpresent (?:value|level)|\bstatus quo|\bbase (?:year|value)/,
  ],
  ['status', /\bstatus|\bprogress(?! indicator| measure)|^actual|\bachieved|\bachievement(?! indicator)/],
  [
    'partner',
    /\bpartner|\bsupport(?:ing|ed)?\b|\bparticipa|\bcontribut|\bcooperat|\bco-?operat|\bstakeholders?\b|\binvolved|\bconsult|\bassist|\bother (?:institution|agenc|bod|entit)|\bcollaborat/,
  ],
  [
    'owner',
    /\bowner|\bresponsib(?!ilities)|\baccountab|\blead\b|\bleader\b|\bleading\b|^who|\bin charge|\bexecut(?:or|ing)|\bimplement(?:ing|er|or)|\bagenc(?:y|ies)\b|\binstitutions?\b|\bcoordinat(?:or|ing)|^(?:actors?|bod(?:y|ies)|entit(?:y|ies)|ministry|department|organi[sz]ation|authority)$/,
  ],
  [
    'deadline',
    /\bdeadline|\bdue\b|\btime ?line|\btime[- ]?frame|\btiming|\btime ?scale|\btime ?table|\btime ?limit|\bcompletion|\bcompleted by|\bwhen\b|^by$|\bdates?\b|^years?$|\bschedule|\bperiod\b|\bterm\b|\bduration|\bmilestone|\bimplementation (?:time|year)|^(?:time|start|end|finish|quarter)$|\bhorizon/,
  ],
  [
    'indicator',
    /\bindicators?\b|\bkpis?\b|\bmetrics?\b|\bcriteri(?:on|a)\b|\bsuccess\b|\bhow (?:it is|will it be) measured|\bperformance measures?|\bmeasures? of (?:success|performance|progress)|\bprogress measures?|\bmeasurement/,
  ],
  ['target', /\btargets?\b|\btarget value|\bplanned value|\bdesired (?:value|level)|\bfinal value/],
  [
    'outcome',
    /\boutcomes?\b|\bresults?\b|\boutputs?\b|\bdeliverables?\b|\bexpected (?:effect|impact|product)|\bimpact\b|\bproducts?$/,
  ],
  [
    'action',
    /\bactions?\b|\bactivit|\btasks?\b|\bsub-?actions?|\binitiatives?\b|\bprojects?\b|\binterventions?\b|\bsteps?\b|\bprogram(?:me)?s?\b|\bwhat\b|\bcommitments?\b|\bdescription\b|\bworkstreams?\b/,
  ],
  [
    'objective',
    /\bobjectives?\b|\bgoals?\b|\baims?\b|\bstrategic (?:area|priority|direction|pillar|theme)|\bpillars?\b|\bpriorit|\bfocus areas?|\bthemes?\b|\bareas?\b|\bstrateg(?:y|ies)\b|\bthrusts?\b|\bdomain/,
  ],
  ['indicator', /^(?:key )?measures?$/],
];

/** The role that a header or label names; `other` where it names none. Most headers stand in many tables. */
export const roleOfHeader = rememberByText((title): ColumnRole => {
  const text = title
    .slice(0, 120)
    .toLowerCase()
    .replace(/\[\^?[^\]]{0,20}\]/g, '')
    .replace(/[^a-z0-9#°№/ -]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  for (const [role, pattern] of ROLES) if (pattern.test(text)) return role;
  return 'other';
});

/** All KPI tables and action plans of a file, in reading order; other tables are left out. */
export function readTables(file: ParsedFile, periodStart?: number): PlanTable[] {
  const tables: PlanTable[] = [];
  const { passages } = file;
  for (let i = 0; i < passages.length; i++) {
    const row = passages[i]!.row;
    if (row?.index !== 0) continue;
    let end = i + 1;
    while (end < passages.length && passages[end]!.row?.table === row.table && passages[end]!.row!.index > 0) end++;
    const table = readTable(passages, i, end, periodStart);
    if (table) tables.push(table);
    i = end - 1;
  }
  return tables;
}

function readTable(
  passages: readonly Passage[],
  from: number,
  end: number,
  periodStart?: number,
): PlanTable | undefined {
  let header = from;
  // Converters leave the header row blank and put the real one below it.
  if (passages[header]!.row!.cells.every((c) => c.text === '') && header + 1 < end) header++;
  const body = passages.slice(header + 1, end);
  if (body.length === 0) return undefined;
  const cells = passages[header]!.row!.cells;
  const columns = settle(
    cells.map((cell, index) => readColumn(cell.text, index, cell.position)),
    body,
    periodStart,
  );
  const type = typeOf(columns);
  if (!type) return undefined;
  return { type, columns, header, rows: body.map((_, k) => header + 1 + k) };
}

/** "Target 2027", "2027", "Indicator in 2015": a column of values, one per year. */
function readColumn(title: string, index: number, position: Position): Column {
  const role = roleOfHeader(title);
  const years = /\b(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))?\b/.exec(title.slice(0, 120));
  if (!years || !/^(?:target|indicator|baseline|outcome|other|deadline|objective|status)$/.test(role))
    return { index, title, role, position };
  const year = lastYear(years[0])!;
  const bare = title.replace(years[0], '').replace(/[^A-Za-z]/g, '') === '';
  if (role === 'baseline' || role === 'status') return { index, title, role, position, year };
  if (bare || role === 'target' || role === 'indicator' || /^(?:value|by|year|end)\b/i.test(title))
    return { index, title, role: 'target', position, year };
  return { index, title, role, position };
}

/** Roles that only the whole header shows. */
function settle(columns: readonly Column[], body: readonly Passage[], periodStart?: number): Column[] {
  const has = (role: ColumnRole): boolean => columns.some((c) => c.role === role);
  const measured = has('target') || has('baseline');
  let settled = columns.map((column): Column => {
    // "Measure | Responsible | Deadline" lists deeds; "Objective | Measure | Target" says how they are measured.
    if (column.role === 'indicator' && /^(?:key )?measures?$/i.test(column.title.trim()) && !measured && !has('action'))
      return { ...column, role: 'action' };
    return column;
  });
  settled = settleYears(settled, body, periodStart);
  if (!settled.some((c) => c.role === 'indicator' || c.role === 'outcome')) settled = settleTargets(settled, body);
  return settleDuplicates(settled);
}

/** The first of several year columns holds the starting values where it lies before the strategy or is mostly blank or 0. */
function settleYears(columns: readonly Column[], body: readonly Passage[], periodStart?: number): Column[] {
  const years = columns.filter((c) => c.role === 'target' && c.year !== undefined).sort((a, b) => a.year! - b.year!);
  const first = years[0];
  if (years.length < 2 || !first || columns.some((c) => c.role === 'baseline')) return [...columns];
  const blank = body.filter((p) => /^(?:[-–—]|0|0 ?%|no|)$/i.test(p.row!.cells[first.index]?.text ?? '')).length;
  const isBaseline =
    (periodStart !== undefined && first.year! < periodStart) || (body.length > 0 && blank * 2 > body.length);
  return columns.map((c) => (isBaseline && c.index === first.index ? { ...c, role: 'baseline' as const } : c));
}

/** "Target | Deadline | Lead": where nothing else says what is measured, a target of several words does. */
function settleTargets(columns: readonly Column[], body: readonly Passage[]): Column[] {
  return columns.map((column) => {
    if (column.role !== 'target' || column.year !== undefined) return column;
    const texts = body.map((p) => p.row!.cells[column.index]?.text ?? '').filter((t) => t !== '');
    const wordy = texts.filter((t) => t.split(' ').length > 3).length;
    return wordy * 2 > texts.length ? { ...column, role: 'indicator' as const } : column;
  });
}

/** Of several indicator columns the one called so stays; "Success criteria" beside "Indicator" is an outcome. */
function settleDuplicates(columns: readonly Column[]): Column[] {
  const indicators = columns.filter((c) => c.role === 'indicator');
  const main = indicators.find((c) => /indicator|kpi|metric/i.test(c.title)) ?? indicators[0];
  return columns.map((c) => (c.role === 'indicator' && c !== main ? { ...c, role: 'outcome' as const } : c));
}

function typeOf(columns: readonly Column[]): PlanTable['type'] | undefined {
  const has = (...roles: ColumnRole[]): boolean => columns.some((c) => roles.includes(c.role));
  if (
    has('indicator') &&
    has('objective', 'action', 'baseline', 'target', 'deadline', 'owner', 'source', 'frequency', 'outcome')
  )
    return has('action') && !has('target', 'baseline') ? 'action' : 'kpi';
  if (has('target') && has('baseline', 'objective', 'outcome')) return 'kpi';
  if (has('action') && has('owner', 'deadline', 'budget', 'outcome', 'objective', 'target')) return 'action';
  if (columns.filter((c) => c.role === 'action').length > 1) return 'action';
  if (has('outcome') && has('owner', 'deadline')) return 'action';
  if (has('objective') && has('deadline') && has('owner')) return 'action';
  return undefined;
}

/** A cell of a row: its own text, or what a merged cell above it holds. */
export interface CellValue {
  readonly text: string;
  /** Index into the file's passages of the row that holds it. */
  readonly passage: number;
  readonly column: Column;
  /** True when it stands in this very row. */
  readonly own: boolean;
}

/**
 * The values of each row of a table, merged cells carried down: what groups rows (number, objective, action) always; owner,
 * deadline, partner and budget only within a group, that is where a grouping cell to their left is blank too.
 * @returns one list per row of `table.rows`; blank cells and placeholders ("–", "TBD") are left out
 */
export function readRows(file: ParsedFile, table: PlanTable): CellValue[][] {
  const grouping = table.columns.filter(
    (c) =>
      (c.role === 'id' || c.role === 'objective' || c.role === 'action') &&
      table.rows.some((r) => cellText(file, r, c) !== ''),
  );
  const rows: CellValue[][] = [];
  let above: readonly CellValue[] = [];
  for (const passage of table.rows) {
    const values: CellValue[] = [];
    for (const column of table.columns) {
      const text = cellText(file, passage, column);
      if (text !== '') {
        if (!isPlaceholder(text)) values.push({ text, passage, column, own: true });
        continue;
      }
      const inGroup = grouping.some((g) => g.index < column.index && cellText(file, passage, g) === '');
      const carries = grouping.includes(column) || (inGroup && /^(?:owner|deadline|partner|budget)$/.test(column.role));
      const value = carries ? above.find((v) => v.column === column) : undefined;
      if (value) values.push({ ...value, own: false });
    }
    rows.push(values);
    above = values;
  }
  return rows;
}

const cellText = (file: ParsedFile, passage: number, column: Column): string =>
  file.passages[passage]!.row!.cells[column.index]?.text ?? '';
