/** Chooses the report for a format and the options that the place it goes to asks for. */
import { resolve } from 'node:path';
import type { Analysis } from '../engine/types.js';
import { toPrintable } from '../reports/escape.js';
import { renderGithub } from '../reports/github.js';
import { renderHtml } from '../reports/html.js';
import { nameOf, type ReportInput } from '../reports/input.js';
import { renderJson, renderKpiJson } from '../reports/json.js';
import { renderKpiRegister } from '../reports/kpis.js';
import { COMMENT_LIMIT, MARKER_START, renderMarkdown, SUMMARY_LIMIT } from '../reports/markdown.js';
import { renderSarif } from '../reports/sarif.js';
import { countElements, wholePercent } from '../reports/summary.js';
import { renderText } from '../reports/text.js';
import type { Io } from './io.js';
import type { Format, Options } from './options.js';
import { repositoryRoot } from './repository.js';
import { inLog } from './terminal.js';

/** Colours are for terminals; the environment, and before it the options, may say otherwise (https://no-color.org). */
export function wantsColor({ color }: Options, { env, stdout }: Io): boolean {
  if (color !== undefined) return color;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  if (env.NO_COLOR) return false;
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/**
 * Renders the findings and coverage.
 * @param path the output file as given; undefined for standard output
 */
export function render(format: Format, input: ReportInput, options: Options, io: Io, path?: string): string {
  switch (format) {
    case 'json':
      return forOutput(renderJson(input), 'json', io, path);
    case 'sarif':
      return forOutput(renderSarif(input), 'json', io, path);
    case 'github':
      return renderGithub(input);
    case 'html':
      return forOutput(renderHtml(input), 'text', io, path);
    case 'markdown':
      return forOutput(
        renderMarkdown(input, { limit: limitFor(io, path), sourceUrl: sourceUrlOf(io) }),
        'text',
        io,
        path,
      );
    default:
      return forOutput(renderText(input, textOptions(options, io, path)), 'text', io, path);
  }
}

function textOptions(options: Options, io: Io, path: string | undefined) {
  const bar = options.failOn === 'never' ? 'error' : options.failOn;
  return {
    color: path === undefined && wantsColor(options, io),
    width: path === undefined ? io.stdout.columns : undefined,
    quietBelow: options.quiet ? bar : undefined,
    verbose: options.verbose,
  };
}

/** The summary of a job may be longer than a comment. */
function limitFor({ env, cwd }: Io, path: string | undefined): number {
  const summary = env.GITHUB_STEP_SUMMARY;
  return path !== undefined && summary && resolve(cwd, path) === resolve(summary) ? SUMMARY_LIMIT : COMMENT_LIMIT;
}

/** In a workflow, the address of the commit that is checked, where that is the repository it runs for. */
function sourceUrlOf(io: Io): string | undefined {
  const { env } = io;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_WORKSPACE: root } = env;
  const isRoot = root !== undefined && root !== '' && resolve(root) === repositoryRoot(io);
  return isRoot && server && repository && commit ? `${server}/${repository}/blob/${commit}/` : undefined;
}

/** What is printed may end up in the log of a build; files are left as they are. */
function forOutput(text: string, kind: 'json' | 'text', io: Io, path: string | undefined): string {
  if (path !== undefined || io.env.GITHUB_ACTIONS !== 'true') return text;
  return kind === 'json' ? text.replace(/##\[/g, '##\\u005b') : inLog(text, io);
}

/**
 * Renders the register of KPIs; a CSV file says that it is UTF-8, or Excel takes it for something else, and Markdown that it
 * is no strategy.
 */
export function renderKpis(format: Format, input: ReportInput, _options: Options, io: Io, path?: string): string {
  const mark =
    format === 'csv' && path !== undefined ? '\uFEFF' : format === 'markdown' ? `${MARKER_START}kpis -->\n\n` : '';
  return mark + renderRegisters(format, input, io, path);
}

function renderRegisters(format: Format, input: ReportInput, io: Io, path?: string): string {
  if (format === 'json') return forOutput(renderKpiJson(input), 'json', io, path);
  const kind = format === 'csv' || format === 'markdown' ? format : 'text';
  const registers = input.analyses.map((analysis) => renderKpiRegister(analysis, kind));
  if (registers.length === 1) return forOutput(registers[0]!, 'text', io, path);
  // One table for all: the first line names the columns.
  const joined =
    kind === 'csv'
      ? registers.map((register, index) => (index === 0 ? register : register.replace(/^[^\n]*\n/, '')))
      : input.analyses.map((analysis, index) => `${heading(analysis, input.analyses, kind)}\n\n${registers[index]!}\n`);
  return forOutput(joined.join(''), 'text', io, path);
}

const heading = (analysis: Analysis, among: readonly Analysis[], kind: 'text' | 'markdown'): string =>
  `${kind === 'markdown' ? '## ' : ''}${toPrintable(nameOf(analysis, among))}`;

/**
 * A line for each strategy that covers less than the bar or has no text, or one that says that nothing could be measured.
 * What is plainly no strategy has nothing to reach.
 */
export function belowCoverage(analyses: readonly Analysis[], bar: number): string[] {
  if (analyses.every(({ kind }) => kind === 'not-a-strategy' || kind === 'not-english'))
    return [`Coverage could not be measured, so it is not ${bar} %: nothing here is a strategy.`];
  return analyses.flatMap((analysis) => {
    const name = nameOf(analysis, analyses);
    if (analysis.kind === 'empty') return `${name} holds no text, so it does not cover the ${bar} % asked for.`;
    const { percent } = countElements(analysis);
    if (analysis.kind !== 'strategy' || percent + 1e-9 >= bar) return [];
    return `${name} covers ${wholePercent(percent)} % of what applies, less than the ${bar} % asked for.`;
  });
}
