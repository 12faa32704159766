/** The register: every KPI and action with its letters, owner, deadline, focus area and place, to read, sort and export. */
import { foldRepeats, type Said } from '../engine/statements/repeats.js';
import type { Analysis, LetterVerdict, Statement } from '../engine/types.js';
import { shorten, toMarkdown, toPrintable } from './escape.js';
import { padEnd, widthOf } from './layout.js';
import { LETTERS } from './summary.js';

/** Longest texts in the columns of the text table. */
const LONGEST = { text: 60, words: 24 };
/** Longest statement in a cell of the Markdown table. */
const LONGEST_CELL = 300;

/**
 * The rows of the register, whatever its format: KPIs first, each kind in reading order. What the strategy says twice is one
 * row.
 */
export function registerOf({ statements }: Analysis): Said[] {
  const order = new Map(statements.map((statement, index) => [statement, index]));
  const rank = ({ statement }: Said): number => (statement.kind === 'kpi' ? 0 : order.size) + order.get(statement)!;
  return foldRepeats(statements).sort((a, b) => rank(a) - rank(b));
}

/**
 * Renders the KPIs and actions of one strategy, KPIs first, each in reading order.
 * @param format `csv` is quoted by RFC 4180 and holds no cell that a spreadsheet would run as a formula
 */
export function renderKpiRegister(analysis: Analysis, format: 'text' | 'csv' | 'markdown'): string {
  const rows = registerOf(analysis);
  if (format === 'csv') return renderCsv(rows);
  if (format === 'markdown') return renderMarkdown(rows);
  return renderText(rows);
}

/** "6 of 9 KPIs are SMART; 42 actions." */
function summarise(said: readonly Said[]): string {
  const statements = said.map(({ statement }) => statement);
  const kpis = statements.filter(({ kind }) => kind === 'kpi');
  const smart = kpis.filter((s) => s.smart).length;
  const actions = statements.length - kpis.length;
  const first =
    kpis.length === 0
      ? 'No KPI was found'
      : `${smart} of ${kpis.length} ${kpis.length === 1 ? 'KPI is' : 'KPIs are'} SMART`;
  return `${first}; ${actions} ${actions === 1 ? 'action' : 'actions'}.`;
}

const placeOf = ({ path, position }: Statement): string => `${path}:${position.start.line}`;
/** "draft.md:5, draft.md:40": the place of the best evidence first. */
const placesOf = ({ statement, repeats }: Said): string => [statement, ...repeats].map(placeOf).join(', ');
const KIND = { kpi: 'KPI', action: 'action' } as const;

/** "SMart": capitals pass, small letters are weak, a dash fails; "T*" is inherited from the strategy's period. */
function lettersOf({ letters }: Statement): string {
  return LETTERS.map((letter) => {
    const { verdict, inherited } = letters[letter];
    const sign = verdict === 'pass' ? letter : verdict === 'weak' ? letter.toLowerCase() : '-';
    return inherited ? `${sign}*` : sign;
  }).join('');
}

const LEGEND = 'Capital: passes. Small letter: weak. Dash: fails. T*: inherited from the period of the strategy.';

// ── Text ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function renderText(said: readonly Said[]): string {
  const summary = summarise(said);
  if (said.length === 0) return `${summary}\n`;
  const header = ['Kind', 'SMART', 'Statement', 'Target', 'Deadline', 'Owner', 'Area', 'Place'];
  const rows = said.map(({ statement: s, repeats }) => [
    KIND[s.kind],
    lettersOf(s),
    shorten(toPrintable(s.text), LONGEST.text),
    ...[s.facets.target, s.facets.timeBound, s.facets.owner].map((w) =>
      shorten(toPrintable(w?.text ?? ''), LONGEST.words),
    ),
    s.area ?? '',
    toPrintable(placesOf({ statement: s, repeats })),
  ]);
  const widths = header.map((title, column) => Math.max(widthOf(title), ...rows.map((r) => widthOf(r[column]!))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : padEnd(cell, widths[column]!)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(header), rule, ...rows.map(line), '', summary, LEGEND, ''].join('\n');
}

// ── Markdown ────────────────────────────────────────────────────────────────────────────────────────────────────────

function renderMarkdown(said: readonly Said[]): string {
  const summary = summarise(said);
  if (said.length === 0) return `${summary}\n`;
  const header = ['Kind', 'SMART', 'Statement', 'Baseline', 'Target', 'Deadline', 'Owner', 'Area', 'Place'];
  const rows = said.map(({ statement: s, repeats }) => [
    KIND[s.kind],
    lettersOf(s),
    ...[s, s.facets.baseline, s.facets.target, s.facets.timeBound, s.facets.owner].map((w) =>
      shorten(w?.text ?? '', LONGEST_CELL),
    ),
    s.area ?? '',
    placesOf({ statement: s, repeats }),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(row.map(toMarkdown)));
  return [line(header), `|${'---|'.repeat(header.length)}`, ...body, '', `${summary} ${toMarkdown(LEGEND)}`, ''].join(
    '\n',
  );
}

// ── CSV ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const CSV_HEADER = [
  'Kind',
  'Statement',
  'SMART',
  ...LETTERS,
  'Baseline',
  'Target',
  'Deadline',
  'Owner',
  'Focus area',
  'What is missing',
  'File',
  'Line',
  'Also at',
];

function renderCsv(said: readonly Said[]): string {
  const rows = said.map(({ statement: s, repeats }) => [
    KIND[s.kind],
    s.text,
    s.smart ? 'yes' : 'no',
    ...LETTERS.map((letter) => verdictOf(s.letters[letter])),
    ...[s.facets.baseline, s.facets.target, s.facets.timeBound, s.facets.owner].map((w) => w?.text ?? ''),
    s.area ?? '',
    LETTERS.filter((letter) => s.letters[letter].verdict !== 'pass')
      .map((letter) => `${letter}: ${s.letters[letter].reason}`)
      .join(' '),
    s.path,
    String(s.position.start.line),
    repeats.map(placeOf).join('; '),
  ]);
  return [CSV_HEADER, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

const verdictOf = ({ verdict, inherited }: LetterVerdict): string => (inherited ? `${verdict} (inherited)` : verdict);

/**
 * A field of CSV. What a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function toField(value: string): string {
  const printable = toPrintable(value);
  const safe = /^\s*[=+\-@＝＋－＠|%]/.test(printable) ? `'${printable}` : printable;
  return /[",;'\s]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
