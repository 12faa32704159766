/** The command line as a function: arguments and a world in, exit code out. */
import { resolve } from 'node:path';
import { analyse } from '../engine/analyse.js';
import type { Analysis, Finding, SourceFile } from '../engine/types.js';
import { frameworks } from '../frameworks/index.js';
import { createStyle } from '../reports/layout.js';
import type { ReportInput } from '../reports/input.js';
import { reaches } from '../reports/summary.js';
import { rules } from '../rules/index.js';
import { explainId, listElements, saySeverity } from './explain.js';
import { chooseFor, sayPart, selectStrategies, settingsFor, type Chosen, type Selection } from './files.js';
import { sayPaths, showPath } from './find.js';
import { chooseFramework, type BuiltIn, type ChosenFramework } from './frameworks.js';
import { HELP } from './help.js';
import { initConfig } from './init.js';
import { cannotRun, isCannotRun, mapAll, type Io } from './io.js';
import { readOptions, type Options } from './options.js';
import { decodeText, LARGEST_FILE, readText } from './read.js';
import { belowCoverage, render, renderKpis, wantsColor } from './render.js';
import { repositoryPathIn } from './repository.js';
import { createProgress, sayFailure, toTerminal } from './terminal.js';
import { checkOutputs, writeReports } from './write.js';

/** Nothing at or above the bar; findings or coverage on the wrong side of it; could not run. */
const EXIT = { clean: 0, findings: 1, cannotRun: 2 } as const;

/**
 * Runs the checker.
 * @param argv the arguments behind the program's name
 * @param builtIn frameworks and rules, when not those that ship
 * @returns the exit code: 0, 1 or 2; never throws
 */
export async function run(argv: readonly string[], io: Io, builtIn: BuiltIn = { frameworks, rules }): Promise<number> {
  try {
    return await dispatch(readOptions(argv), io, builtIn);
  } catch (error) {
    const message = isCannotRun(error) ? error.message : sayDefect(error, io);
    for (const line of message.split('\n')) io.stderr.write(`${sayFailure(line, io)}\n`);
    return EXIT.cannotRun;
  }
}

function sayDefect(error: unknown, io: Io): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return io.env.NCS_DEBUG
    ? stack
    : `This is a defect in ncs-check, not in your files: ${stack.split('\n')[0]} (set NCS_DEBUG=1 for more, and please report it)`;
}

async function dispatch(options: Options, io: Io, builtIn: BuiltIn): Promise<number> {
  const say = (text: string): number => {
    io.stdout.write(text);
    return EXIT.clean;
  };
  if (options.help) return say(HELP);
  if (options.version) return say(`${NCS_VERSION}\n`);
  switch (options.command) {
    case 'help':
      return say(HELP);
    case 'rules':
      return say(listRules(options, io, builtIn));
    case 'explain':
      return say(explainAll(options, io, builtIn));
    case 'init':
      return say(initConfig(io.cwd, resolve(io.cwd, options.args[0] ?? '.'), builtIn));
    case 'check':
    case 'kpis':
      return check(options, io, builtIn);
  }
}

function listRules(options: Options, io: Io, { rules: all }: BuiltIn): string {
  const style = createStyle(wantsColor(options, io));
  const lines = all.map(({ id, severity, summary }) =>
    [style.bold(id), `  ${style.dim(saySeverity(severity))}`, `  ${summary}`].join('\n'),
  );
  return `${lines.join('\n')}\n`;
}

function explainAll(options: Options, io: Io, builtIn: BuiltIn): string {
  const here = settingsFor(io.cwd, io.cwd, options.config);
  const { framework } = chooseFramework(io.cwd, options.framework, here, [], builtIn);
  const page = { color: wantsColor(options, io), width: io.stdout.columns ?? 100 };
  if (options.args.length === 0) return listElements(framework, page);
  return mapAll(options.args, (id) => explainId(id, framework, builtIn.rules, page)).join('\n');
}

/** A strategy with all that it takes to analyse it. */
interface Prepared {
  readonly chosen: Chosen;
  readonly files: readonly SourceFile[];
  readonly judgedBy: ChosenFramework;
}

async function check(options: Options, io: Io, builtIn: BuiltIn): Promise<number> {
  const { prepared, notes } = await prepare(options, io, builtIn);
  const inputs = prepared.flatMap(({ chosen, judgedBy }) => [
    ...chosen.files,
    ...(chosen.config.path === undefined ? [] : [resolve(io.cwd, chosen.config.path)]),
    ...(judgedBy.path === undefined ? [] : [judgedBy.path]),
  ]);
  checkOutputs(io.cwd, options.outputs, inputs);
  if (!options.quiet) for (const note of notes) io.stderr.write(`${toTerminal(note, io)}\n`);
  const all = analyseAll(prepared, options, io, builtIn);
  // A plan that is no strategy by itself has a register all the same.
  const { analyses, others } = options.command === 'kpis' ? { analyses: all, others: [] } : setAside(prepared, all);
  if (others.length > 0 && !options.quiet) io.stderr.write(`${toTerminal(sayOthers(others, io), io)}\n`);
  const input: ReportInput = {
    tool: { name: 'ncs-check', version: NCS_VERSION },
    analyses,
    rules: builtIn.rules,
    failures: options.minCoverage === undefined ? [] : belowCoverage(analyses, options.minCoverage),
    repositoryPath: repositoryPathIn(io),
  };
  if (options.command === 'kpis' && !options.quiet)
    for (const line of sayUnread(analyses)) io.stderr.write(`${toTerminal(line, io)}\n`);
  const renderAs = options.command === 'kpis' ? renderKpis : render;
  const reports = options.outputs.map(({ format, path }) => ({
    path,
    text: renderAs(format, input, options, io, path),
  }));
  const printed = options.format && renderAs(options.format, input, options, io);
  writeReports(io.cwd, reports);
  if (printed) io.stdout.write(printed);
  return options.command === 'kpis' ? EXIT.clean : judge(input, options, io);
}

/** Says that the document as a whole is nothing to judge. */
const isAboutWhole = ({ ruleId }: Finding): boolean => ruleId.startsWith('document/');

/** Why a register is empty: nothing was looked for. */
function sayUnread(analyses: readonly Analysis[]): string[] {
  return analyses
    .filter(({ kind }) => kind === 'not-english' || kind === 'empty')
    .flatMap(({ findings }) => findings.filter(isAboutWhole))
    .map(({ path, position, message }) => `${path}:${position.start.line} ${message}`);
}

/** Sets aside what stood in a folder and is plainly no strategy, unless there is nothing else. */
function setAside(prepared: readonly Prepared[], all: readonly Analysis[]) {
  const isOther = (analysis: Analysis): boolean => {
    const { chosen } = prepared[all.indexOf(analysis)]!;
    const { kind, findings } = analysis;
    const isQuiet = findings.every((one) => isAboutWhole(one) && (kind === 'empty' || one.severity === 'info'));
    return chosen.isFound === true && kind !== 'strategy' && isQuiet;
  };
  const analyses = all.filter((one) => !isOther(one));
  return analyses.length > 0 ? { analyses, others: all.filter(isOther) } : { analyses: all, others: [] };
}

function sayOthers(others: readonly Analysis[], { cwd }: Io): string {
  const paths = others.flatMap(({ files }) => files.map(({ file }) => resolve(cwd, file.path)));
  const what = paths.length === 1 ? 'it reads like no strategy' : `${paths.length} files that read like no strategy`;
  return `Not checked: ${sayPaths(cwd, paths)} (${what}; "strategy: true" in the front matter has a file checked).`;
}

async function prepare(options: Options, io: Io, builtIn: BuiltIn) {
  const isStdin = options.stdinFilename !== undefined || options.args.includes('-');
  if (isStdin && options.args.some((arg) => arg !== '-')) {
    throw cannotRun('Standard input is checked alone: give either files or --stdin-filename.');
  }
  const stdinPath = resolve(io.cwd, options.stdinFilename ?? 'stdin.md');
  const { strategies, notes } = isStdin
    ? chooseStdin(io, stdinPath, options)
    : selectStrategies(io.cwd, options.args, options.config);
  const stdin = isStdin ? decodeText(await io.readStdin(), 'Standard input') : undefined;
  const prepared = mapAll(strategies, (chosen): Prepared => {
    const files = mapAll(chosen.files, (path): SourceFile => {
      const shown = showPath(io.cwd, path);
      return { path: shown, text: path === stdinPath && stdin !== undefined ? stdin : readText(path, shown) };
    });
    return { chosen, files, judgedBy: chooseFramework(io.cwd, options.framework, chosen, files, builtIn) };
  });
  for (const { chosen, files } of prepared) checkSize(chosen, files);
  return { prepared, notes };
}

function chooseStdin({ cwd }: Io, path: string, { config }: Options): Selection {
  const chosen = chooseFor(cwd, path, config);
  return { strategies: [chosen], notes: config === undefined ? sayPart(cwd, chosen) : [] };
}

/** One strategy is held in memory as a whole. */
function checkSize({ config }: Chosen, files: readonly SourceFile[]): void {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (size <= LARGEST_FILE) return;
  const most = LARGEST_FILE / 1024 / 1024;
  throw cannotRun(
    `The files of ${config.path ?? 'this strategy'} are larger than ${most} MB together; no strategy is.`,
  );
}

function analyseAll(prepared: readonly Prepared[], options: Options, io: Io, { rules: all }: BuiltIn): Analysis[] {
  const progress = createProgress(io, options.quiet);
  const analyses = prepared.map(({ chosen, files, judgedBy }, index) => {
    progress.show(files, index, prepared.length);
    const { framework, weights } = judgedBy;
    const { profile } = options;
    const setup = { framework, weights, rules: all, profile, today: io.today };
    return restrict(analyse({ files, config: chosen.config }, setup), chosen, options, io);
  });
  progress.clear();
  return analyses;
}

/** Of a strategy of which some files were named, what was found in those. */
function restrict(analysis: Analysis, { only }: Chosen, { command }: Options, { cwd }: Io): Analysis {
  if (!only) return analysis;
  const paths = only.map((path) => showPath(cwd, path));
  const isNamed = ({ path }: { readonly path: string }): boolean => paths.includes(path);
  // What is said of KPIs beside the coverage is of the whole strategy; a register lists those asked for.
  const statements = command === 'kpis' ? analysis.statements.filter(isNamed) : analysis.statements;
  const findings = analysis.findings.filter((one) => isNamed(one) || isAboutWhole(one));
  return { ...analysis, statements, findings, only: paths };
}

function judge({ analyses, failures = [] }: ReportInput, { failOn }: Options, io: Io): number {
  for (const line of failures) io.stderr.write(`ncs-check: ${toTerminal(line, io)}\n`);
  const findings = analyses.flatMap((analysis) => analysis.findings);
  const fails = failOn !== 'never' && findings.some(({ severity }) => reaches(severity, failOn));
  return fails || failures.length > 0 ? EXIT.findings : EXIT.clean;
}
