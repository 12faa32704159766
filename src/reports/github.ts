/**
 * Annotations for GitHub Actions, written as workflow commands:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions. GitHub shows at most ten errors,
 * ten warnings and ten notices of a step and drops the rest without a word, so the rest is counted and said here.
 */
import type { Analysis, Finding, Severity } from '../engine/types.js';
import { shorten } from './escape.js';
import { nameOf, type ReportInput, type RepositoryPath } from './input.js';
import { countElements, countFindings, plural, sayCoverage, sayFindings, sayFound, wholePercent } from './summary.js';

const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 2_000;
const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Renders the annotations, gravest first, and a line per strategy for the log. */
export function renderGithub({ analyses, failures = [], repositoryPath }: ReportInput): string {
  const findings = analyses.flatMap((analysis) => analysis.findings);
  const total = countFindings(findings);
  const tooMany =
    Object.values(total).some((count) => count > MOST_OF_A_KIND) ||
    (failures.length > 0 && total.error === MOST_OF_A_KIND);
  // One notice is kept free to say what is not shown.
  const notices = tooMany ? MOST_OF_A_KIND - 1 : MOST_OF_A_KIND;
  // And one error to say that a bar was not reached.
  const errors = failures.length > 0 ? MOST_OF_A_KIND - 1 : MOST_OF_A_KIND;
  const most = { error: errors, warning: MOST_OF_A_KIND, info: notices };
  const shown = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((one) => one.severity === severity).slice(0, most[severity]),
  );
  const failed = failures.length > 0 ? [`::error title=NCS check::${escapeData(toLogLine(failures.join('\n')))}`] : [];
  const lines = [...failed, ...shown.map((one) => annotate(one, repositoryPath))];
  if (tooMany) {
    const rest = findings.length - shown.length;
    const text = `${plural(rest, 'more finding')} beside the ${shown.length} shown here (${sayFindings(total)} in all): GitHub shows ten errors, warnings and notices of a step. The job summary or another report format lists them all.`;
    lines.push(`::notice title=${escapeProperty('NCS check')}::${escapeData(text)}`);
  }
  return `${[...lines, ...analyses.map((analysis) => sayStrategy(analysis, analyses))].join('\n')}\n`;
}

function annotate(finding: Finding, repositoryPath?: RepositoryPath): string {
  const { severity, path, position, ruleId, message } = finding;
  const { start, end } = position;
  const oneLine = start.line === end.line;
  const place = {
    file: repositoryPath?.(path) ?? path,
    line: String(start.line),
    endLine: String(end.line),
    // GitHub takes columns only where the annotation stays on one line.
    ...(oneLine && { col: String(start.column), endColumn: String(Math.max(start.column, end.column)) }),
    title: ruleId,
  };
  return command(COMMANDS[severity], place, message);
}

/** The annotation for a reason why nothing could be checked; where it begins with a place, it stands there. */
export function annotateFailure(reason: string, repositoryPath?: RepositoryPath): string {
  const [, path, line, col] = /^([^:]+):(\d+)(?::(\d+))? /.exec(reason) ?? [];
  const place = {
    ...(path && { file: repositoryPath?.(path) ?? path, line }),
    ...(col && { col }),
    title: 'NCS check',
  };
  return command('error', place, reason);
}

function command(name: string, properties: Readonly<Record<string, string | undefined>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value ?? '')}`);
  return `::${name} ${given.join(',')}::${escapeData(toLogLine(shorten(message, LONGEST_MESSAGE)))}`;
}

function sayStrategy(analysis: Analysis, among: readonly Analysis[]): string {
  const coverage = countElements(analysis);
  const covered =
    analysis.kind === 'strategy' && coverage.applicable > 0
      ? `; ${sayCoverage(coverage)} (${wholePercent(coverage.percent)} %)`
      : '';
  return toLogLine(`${nameOf(analysis, among)}: ${sayFound(analysis)}${covered}`);
}

const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/**
 * A line, or lines, of a log that the runner of GitHub Actions cannot take for a command: it obeys lines that begin
 * with `::` and anything behind `##[`.
 */
export function toLogLine(text: string): string {
  return text.replace(/##\[/g, '## [').replace(/(^|[\r\n\u2028\u2029])(\s*):(?=:)/g, '$1$2: ');
}
