/** The figures, words and signs that every report agrees on; the exit code goes by the figures, too. */
import { elementsOf } from '../engine/catalogue.js';
import { withoutRepeats } from '../engine/statements/repeats.js';
import type { Analysis, CoverageStatus, ElementCoverage, Finding, Letter, Severity, Verdict } from '../engine/types.js';
import { toPrintable } from './escape.js';

/** Elements by status. `percent` runs from 0 to 100 and is not rounded. */
interface CoverageCount {
  readonly addressed: number;
  readonly partial: number;
  readonly missing: number;
  readonly notApplicable: number;
  /** All but those that the authors justified as not applicable. */
  readonly applicable: number;
  /** Addressed elements count whole and partial ones half, of all applicable ones; 100 where none is applicable. */
  readonly percent: number;
}

/** Counts elements by status. */
export function countCoverage(elements: readonly ElementCoverage[]): CoverageCount {
  const count = (status: CoverageStatus): number => elements.filter((one) => one.status === status).length;
  const [addressed, partial, missing] = [count('addressed'), count('partial'), count('missing')];
  const applicable = addressed + partial + missing;
  const percent = applicable === 0 ? 100 : ((addressed + partial / 2) / applicable) * 100;
  return { addressed, partial, missing, notApplicable: count('not-applicable'), applicable, percent };
}

/** Counts the elements of the whole strategy. */
export const countElements = ({ coverage }: Analysis): CoverageCount => countCoverage(elementsOf(coverage));

/** Whole percents, rounded down, so that 79.9 never looks as if it reached a bar of 80. */
export const wholePercent = (percent: number): number => Math.floor(percent + 1e-9);

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Whether a severity is at least as grave as the bar. */
export const reaches = (severity: Severity, bar: Severity): boolean => RANK[severity] >= RANK[bar];

/** Number of findings by severity. */
type FindingCount = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCount {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}

/** Gravest first, otherwise in the order given. */
export const bySeverity = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => RANK[b.severity] - RANK[a.severity]);

/** "1 file", "3 files", "no files". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : group(count)} ${count === 1 ? one : many}`;
}

/** "12,345": groups of three, whatever the locale. */
export const group = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "2 errors, 3 warnings and 1 note", or "no findings". */
export function sayFindings({ error, warning, info }: FindingCount): string {
  const parts = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(info > 0 ? [plural(info, 'note')] : []),
  ];
  return parts.length === 0 ? 'no findings' : joinWords(parts);
}

/** The same of a strategy, with what its authors have silenced: "2 errors (3 silenced)", "1 note in plan.md alone". */
export function sayFound({ findings, silenced = 0, only }: Analysis): string {
  const where = only ? ` in ${joinWords(only.map(toPrintable))} alone` : '';
  const hidden = silenced > 0 ? ` (${group(silenced)} silenced${only ? ' in the whole strategy' : ''})` : '';
  return `${sayFindings(countFindings(findings))}${where}${hidden}`;
}

/** "18 of 32 elements addressed, 5 partial, 9 missing". */
export function sayCoverage({ addressed, partial, missing, notApplicable, applicable }: CoverageCount): string {
  const rest = [
    ...(partial > 0 ? [`${partial} partial`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
  ];
  return [`${addressed} of ${plural(applicable, 'element')} addressed`, ...rest].join(', ');
}

/** KPIs found, and how many of them are SMART; one that is stated twice counts once. */
export function countKpis({ statements }: Analysis): { readonly kpis: number; readonly smart: number } {
  const kpis = withoutRepeats(statements).filter(({ kind }) => kind === 'kpi');
  return { kpis: kpis.length, smart: kpis.filter(({ smart }) => smart).length };
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Statuses in words. */
export const STATUS_WORDS: Readonly<Record<CoverageStatus, string>> = {
  addressed: 'addressed',
  partial: 'partial',
  missing: 'missing',
  'not-applicable': 'not applicable',
};

/** Statuses at a glance. */
export const STATUS_SIGNS: Readonly<Record<CoverageStatus, string>> = {
  addressed: '✓',
  partial: '~',
  missing: '✗',
  'not-applicable': '–',
};

/** The letters of SMART. */
export const LETTER_NAMES: Readonly<Record<Letter, string>> = {
  S: 'Specific',
  M: 'Measurable',
  A: 'Achievable',
  R: 'Relevant',
  T: 'Time-bound',
};
export const LETTERS = Object.keys(LETTER_NAMES) as readonly Letter[];

/** Whether a letter is earned, as a sign and in a word. */
export const VERDICTS: Readonly<Record<Verdict, readonly [sign: string, word: string]>> = {
  pass: ['✓', 'yes'],
  weak: ['~', 'weak'],
  fail: ['✗', 'no'],
};
