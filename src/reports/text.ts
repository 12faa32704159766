/** The report that people read in a terminal: findings by file, the coverage table, one line that sums up. */
import { elementsOf } from '../engine/catalogue.js';
import type { Analysis, Finding, Severity } from '../engine/types.js';
import { shorten, toPrintable } from './escape.js';
import { nameOf, type ReportInput } from './input.js';
import { createStyle, hang, padEnd, widthOf, type Style } from './layout.js';
import {
  countFindings,
  countKpis,
  countElements,
  group,
  plural,
  reaches,
  sayCoverage,
  sayFindings,
  sayFound,
  wholePercent,
} from './summary.js';
import { renderCoverage } from './text-coverage.js';

interface TextOptions {
  readonly color?: boolean;
  /** Columns to wrap at. */
  readonly width?: number;
  /** Leave out findings below this severity, the coverage table and the summary. */
  readonly quietBelow?: Severity;
  /** List every note, also where a rule has many of them in one file. */
  readonly verbose?: boolean;
}

/** So many notes of one rule in one file are shown before the rest is only counted. */
const NOTES_SHOWN = 3;

/** No message is printed at greater length than this. */
const LONGEST_MESSAGE = 500;

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Renders the report for people; ends in a line break, or is empty where `quietBelow` leaves nothing to say. */
export function renderText(input: ReportInput, options: TextOptions = {}): string {
  const style = createStyle(options.color ?? false);
  const width = Math.min(Math.max(options.width ?? 120, 60), 140);
  const lines = input.analyses.flatMap((analysis) =>
    renderAnalysis(analysis, { ...options, width, among: input.analyses }, style),
  );
  if (options.quietBelow === undefined && input.analyses.length > 1) lines.push(...renderTotal(input, style));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

interface Page extends TextOptions {
  readonly width: number;
  readonly among: readonly Analysis[];
}

function renderAnalysis(analysis: Analysis, options: Page, style: Style): string[] {
  const { quietBelow } = options;
  const shown = analysis.findings.filter(({ severity }) => quietBelow === undefined || reaches(severity, quietBelow));
  const findings = renderFindings(analysis, shown, options, style);
  if (quietBelow !== undefined) return findings;
  return [
    ...renderTitle(analysis, options.among, style),
    ...findings,
    ...(analysis.kind === 'strategy' ? renderCoverage(analysis, options.width, style) : []),
    ...renderSummary(analysis, options.width, style),
  ];
}

function renderTitle(analysis: Analysis, among: readonly Analysis[], style: Style): string[] {
  const words = analysis.files.reduce((sum, { file }) => sum + countWords(file.text), 0);
  const facts = [
    ...(analysis.files.length > 1 ? [plural(analysis.files.length, 'file')] : []),
    `${group(words)} words`,
    toPrintable(analysis.framework.title),
  ];
  return ['', `${style.bold(toPrintable(nameOf(analysis, among)))}  ${style.dim(facts.join(' · '))}`, ''];
}

/** Runs of characters between white space, mark-up included. */
function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isSpace = code <= 32 || code === 160;
    if (!isSpace && !inWord) count++;
    inWord = !isSpace;
  }
  return count;
}

/** Findings in their order, which is that of the files, each file under its name. */
function renderFindings(
  analysis: Analysis,
  findings: readonly Finding[],
  options: TextOptions & { width: number },
  style: Style,
): string[] {
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byPath.get(finding.path) ?? [];
    own.push(finding);
    byPath.set(finding.path, own);
  }
  // The title above may have named the one file already.
  const isNamed = options.quietBelow === undefined && byPath.size === 1 && byPath.has(nameOf(analysis));
  return [...byPath].flatMap(([path, own]) => [
    ...(isNamed ? [] : [style.underline(toPrintable(path))]),
    ...renderFile(own, options, style),
    '',
  ]);
}

function renderFile(findings: readonly Finding[], options: TextOptions & { width: number }, style: Style): string[] {
  const placeWidth = findings.reduce((width, finding) => Math.max(width, placeOf(finding).length), 0);
  const notes = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of findings) {
    if (finding.severity === 'info' && !options.verbose) {
      const count = (notes.get(finding.ruleId) ?? 0) + 1;
      notes.set(finding.ruleId, count);
      if (count > NOTES_SHOWN) continue;
    }
    lines.push(...renderFinding(finding, placeWidth, options.width, style));
  }
  for (const [rule, count] of notes) {
    if (count <= NOTES_SHOWN) continue;
    const rest = `… and ${plural(count - NOTES_SHOWN, 'more note')} of ${toPrintable(rule)} (--verbose lists all)`;
    lines.push(style.dim(`  ${' '.repeat(placeWidth)}  ${rest}`));
  }
  return lines;
}

const placeOf = ({ position: { start } }: Finding): string => `${start.line}:${start.column}`;

/** `  12:1  warning  The message, wrapped under itself.  coverage/missing-element` */
function renderFinding(finding: Finding, placeWidth: number, width: number, style: Style): string[] {
  const paint = { error: style.red, warning: style.yellow, info: style.blue }[finding.severity];
  const severity = padEnd(SEVERITY_WORDS[finding.severity], 7);
  const indent = 2 + placeWidth + 2 + 7 + 2;
  const message = shorten(toPrintable(finding.message), LONGEST_MESSAGE);
  const lines = hang('', 0, message, width - indent);
  const rule = toPrintable(finding.ruleId);
  const last = lines.at(-1)!;
  const fits = indent + widthOf(last) + 2 + widthOf(rule) <= width;
  const body = fits ? [...lines.slice(0, -1), `${last}  ${style.dim(rule)}`] : [...lines, style.dim(rule)];
  const head = `  ${style.dim(placeOf(finding).padStart(placeWidth))}  ${paint(severity)}  `;
  return body.map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + line);
}

function renderSummary(analysis: Analysis, width: number, style: Style): string[] {
  const count = countFindings(analysis.findings);
  const { kpis, smart } = countKpis(analysis);
  const parts = [sayFound(analysis)];
  if (analysis.kind === 'strategy' && elementsOf(analysis.coverage).length > 0) {
    const coverage = countElements(analysis);
    parts.push(`${sayCoverage(coverage)} (${wholePercent(coverage.percent)} %)`);
    if (kpis > 0) parts.push(`${plural(kpis, 'KPI')}, ${smart} SMART`);
  }
  const paint = count.error > 0 ? style.red : count.warning > 0 ? style.yellow : style.green;
  const sign = count.error > 0 ? '✗' : count.warning > 0 ? '!' : '✓';
  return hang(`${paint(sign)} `, 2, parts.join(' · '), width);
}

/** One line for all strategies of the run together. */
function renderTotal({ analyses }: ReportInput, style: Style): string[] {
  const judged = analyses.filter(({ kind }) => kind === 'strategy').length;
  const found = sayFindings(countFindings(analyses.flatMap(({ findings }) => findings)));
  return ['', style.bold(`${plural(judged, 'strategy', 'strategies')} checked, ${found} in all.`)];
}
