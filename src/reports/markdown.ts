/** The report for a comment on a pull request or the summary of a job. */
import { elementsOf, findArea, findElement } from '../engine/catalogue.js';
import type { Analysis, AreaCoverage, ElementCoverage, Evidence, Finding, Severity } from '../engine/types.js';
import { encodePath, shorten, toCode, toMarkdown } from './escape.js';
import { nameOf, type ReportInput, type RepositoryPath } from './input.js';
import {
  bySeverity,
  countCoverage,
  countFindings,
  countKpis,
  countElements,
  joinWords,
  plural,
  sayCoverage,
  sayFound,
  STATUS_WORDS,
  wholePercent,
} from './summary.js';

/** How what the checker writes into Markdown files begins, so that a later run does not take it for a strategy. */
export const MARKER_START = '<!-- ncs-check:';

/** By this line a later run finds its own comment again and updates it in place. */
export const MARKER = `${MARKER_START}report -->`;

/** Under the 65,536 characters that a comment may have. */
export const COMMENT_LIMIT = 65_000;

/** Under the 1,024 KiB that a job summary may have. */
export const SUMMARY_LIMIT = 1_000 * 1_024;

interface MarkdownOptions {
  /** At most so many bytes of UTF-8, which no count of characters exceeds. Default: `COMMENT_LIMIT`. */
  readonly limit?: number;
  /** Address of the root of the repository, ending in `/`; with it, places become links. */
  readonly sourceUrl?: string;
}

const SIGNS = { addressed: '✅', partial: '🟡', missing: '❌', 'not-applicable': '➖' } as const;
const SEVERITIES: Readonly<Record<Severity, string>> = { error: '🛑 error', warning: '⚠️ warning', info: 'ℹ️ note' };
const LONGEST_MESSAGE = 600;

/** A piece of the report: where room is short, rows are left out from the end, or else the whole piece. */
interface Block {
  readonly head: readonly string[];
  readonly rows?: readonly string[];
  readonly foot?: readonly string[];
  /** What to say of rows that are left out. */
  readonly sayCut?: (cut: number) => string;
}

/** Renders the report, cut to the limit with a word on what was cut. */
export function renderMarkdown(input: ReportInput, options: MarkdownOptions = {}): string {
  const { tool, analyses, failures = [], repositoryPath } = input;
  const link = createLink(options.sourceUrl, repositoryPath);
  // Where room is short, what is cut stands last.
  const sorted = byGravest(analyses);
  const blocks = sorted.flatMap((analysis) => renderAnalysis(analysis, analyses, link));
  const overview = analyses.length > 1 ? [renderOverview(sorted)] : [];
  const failed = failures.flatMap((line) => ['', `${SEVERITIES.error}: ${toMarkdown(shorten(line, LONGEST_MESSAGE))}`]);
  const foot = ['', `<sub>${toMarkdown(`${tool.name} ${tool.version}`)}</sub>`];
  return fitBlocks(
    [{ head: [MARKER] }, { head: failed }, ...overview, ...blocks],
    foot,
    options.limit ?? COMMENT_LIMIT,
  );
}

type Link = (path: string, line: number) => string;

function createLink(sourceUrl: string | undefined, repositoryPath: RepositoryPath = (path) => path): Link {
  return (path, line) => {
    const name = toCode(`${path}:${line}`);
    const own = repositoryPath(path);
    if (sourceUrl === undefined || own === undefined) return name;
    // GitHub shows Markdown rendered, without lines, unless told otherwise.
    return `[${name}](${sourceUrl}${encodePath(own)}?plain=1#L${line})`;
  };
}

/** Most errors first, then most warnings, otherwise in the order given. */
function byGravest(analyses: readonly Analysis[]): Analysis[] {
  const counts = new Map(analyses.map((one) => [one, countFindings(one.findings)]));
  return [...analyses].sort((a, b) => {
    const [one, other] = [counts.get(a)!, counts.get(b)!];
    return other.error - one.error || other.warning - one.warning;
  });
}

/** A line for each strategy. */
function renderOverview(analyses: readonly Analysis[]): Block {
  const row = (analysis: Analysis): string => {
    const coverage = isJudged(analysis) ? `${wholePercent(countElements(analysis).percent)} %` : 'not judged';
    const name = toMarkdown(shorten(nameOf(analysis, analyses), 200));
    return `| ${name} | ${coverage} | ${toMarkdown(sayFound(analysis))} |`;
  };
  const failing = analyses.filter(({ findings }) => countFindings(findings).error > 0).length;
  const verdict = `**${plural(analyses.length, 'strategy', 'strategies')}, ${failing} with errors.**`;
  return {
    head: ['', verdict, '', '| Strategy | Coverage | Findings |', '|---|--:|---|'],
    rows: analyses.map(row),
    sayCut: (cut) =>
      `*${plural(cut, 'more strategy', 'more strategies')} left out: the report would be too long here.*`,
  };
}

const isJudged = (analysis: Analysis): boolean =>
  analysis.kind === 'strategy' && elementsOf(analysis.coverage).length > 0;

function renderAnalysis(analysis: Analysis, among: readonly Analysis[], link: Link): Block[] {
  const judged = isJudged(analysis);
  return [
    { head: ['', `## ${toMarkdown(shorten(nameOf(analysis, among), 200))}`, '', sayVerdict(analysis, judged)] },
    ...(judged ? [renderAreas(analysis), renderElements(analysis, link)] : []),
    ...(analysis.findings.length > 0 ? [renderFindings(analysis.findings, link)] : []),
  ];
}

/** One paragraph that a reader in a hurry stops after. */
function sayVerdict(analysis: Analysis, judged: boolean): string {
  const found = toMarkdown(sayFound(analysis));
  if (!judged) return `Coverage was not judged; ${found}.`;
  const coverage = countElements(analysis);
  const titles = new Map(analysis.framework.areas.map(({ id, short }) => [id, toMarkdown(short)]));
  const missing = analysis.coverage.areas.filter(({ status }) => status === 'missing').map(({ id }) => titles.get(id)!);
  const { kpis, smart } = countKpis(analysis);
  return [
    `**${sayCoverage(coverage)}** (${wholePercent(coverage.percent)} %, partial ones at half) of the ${toMarkdown(analysis.framework.title)}.`,
    ...(missing.length > 0 ? [`Nothing was found on ${joinWords(missing)}.`] : []),
    ...(kpis > 0 ? [`${plural(kpis, 'KPI')}, ${smart} of them SMART.`] : []),
    `${found.charAt(0).toUpperCase()}${found.slice(1)}.`,
  ].join(' ');
}

function renderAreas({ framework, coverage }: Analysis): Block {
  const row = (area: AreaCoverage): string => {
    const { addressed, partial, missing, applicable } = countCoverage(area.elements);
    const cells = [
      `${area.id} ${toMarkdown(findArea(framework, area.id)?.title ?? '')}`,
      `${SIGNS[area.status]} ${STATUS_WORDS[area.status]}`,
      `${addressed} of ${applicable}`,
      String(partial),
      String(missing),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  const head = ['| Focus area | Status | Addressed | Partial | Missing |', '|---|---|--:|--:|--:|'];
  return { head: ['', ...head, ...coverage.areas.map(row)] };
}

function renderElements({ framework, coverage }: Analysis, link: Link): Block {
  const placeOf = ({ path, position }: Evidence): string => link(path, position.start.line);
  const row = ({ id, status, evidence: [best], nearest: [near], notApplicable }: ElementCoverage): string => {
    const reason = notApplicable && toMarkdown(shorten(notApplicable.reason, 200));
    const where = reason ?? (best ? placeOf(best) : near ? `nearest: ${placeOf(near)}` : '');
    return `| ${id} ${toMarkdown(findElement(framework, id)?.title ?? '')} | ${SIGNS[status]} ${STATUS_WORDS[status]} | ${where} |`;
  };
  return {
    head: [
      '',
      '<details><summary>All elements, with the best evidence</summary>',
      '',
      '| Element | Status | Evidence |',
      '|---|---|---|',
    ],
    rows: elementsOf(coverage).map(row),
    foot: ['', '</details>'],
    sayCut: (cut) => `*${plural(cut, 'more element')} left out: the report would be too long here.*`,
  };
}

function renderFindings(findings: readonly Finding[], link: Link): Block {
  const row = ({ severity, path, position, message, ruleId }: Finding): string => {
    const text = toMarkdown(shorten(message, LONGEST_MESSAGE));
    return `| ${SEVERITIES[severity]} | ${link(path, position.start.line)} | ${text} | ${toCode(ruleId)} |`;
  };
  return {
    head: ['', '### Findings', '', '| Severity | Place | Finding | Rule |', '|---|---|---|---|'],
    rows: bySeverity(findings).map(row),
    sayCut: (cut) =>
      `*${plural(cut, 'more finding')} left out, the least grave: the report would be too long here. Run \`ncs-check\` for all of them.*`,
  };
}

const bytesOf = (lines: readonly string[]): number => new TextEncoder().encode(`${lines.join('\n')}\n`).length;

/** Bytes kept free for a word on what was left out. */
const SPARE = 300;

/** Leaves out rows, then whole blocks, from the end, until the rest fits; `last` is always there. */
function fitBlocks(blocks: readonly Block[], last: readonly string[], limit: number): string {
  let room = limit - SPARE - bytesOf(last);
  let dropped = 0;
  const kept = blocks.flatMap((block) => {
    const { head, rows = [], foot = [] } = block;
    const fixed = bytesOf([...head, ...foot]) + (rows.length > 0 ? SPARE : 0);
    if (dropped > 0 || fixed > room) {
      dropped++;
      return [];
    }
    const fitting = countFitting(rows, room - fixed);
    const cut = rows.length - fitting;
    const word = cut > 0 && block.sayCut ? ['', block.sayCut(cut)] : [];
    const lines = [...head, ...rows.slice(0, fitting), ...word, ...foot];
    room -= bytesOf(lines);
    return lines;
  });
  const word = `*${plural(dropped, 'more part')} of the report left out: it would be too long here.*`;
  return `${[...kept, ...(dropped > 0 ? ['', word] : []), ...last].join('\n')}\n`;
}

/** How many rows from the start take no more than `room` bytes. */
function countFitting(rows: readonly string[], room: number): number {
  let used = 0;
  const first = rows.findIndex((row) => (used += bytesOf([row])) > room);
  return first < 0 ? rows.length : first;
}
