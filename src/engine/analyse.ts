/** The one orchestrator: parse → match → measure → rules → suppress → severity → sort. */
import { mergeConfigs, readFrontMatter } from './config.js';
import { measureCoverage, withdrawClaims } from './coverage.js';
import { classifyDocument } from './document-kind.js';
import { matchFiles } from './match.js';
import type { Weights } from './model.js';
import { asksIn, principlesIn } from './mentions.js';
import { createParseMemo, parse, parseInSteps, type ParseMemo } from './parse.js';
import { createMatchMemo, rematchInSteps, type MatchMemo } from './rematch.js';
import { findInSteps, type StatementMemo } from './statements/index.js';
import { finish, type Steps } from './steps.js';
import { suppress } from './suppress.js';
import type {
  AnalysedFile,
  Analysis,
  Config,
  Finding,
  Framework,
  ParsedFile,
  Profile,
  Report,
  Rule,
  RuleContext,
  Severity,
  Strategy,
} from './types.js';

/** What a strategy is judged by. */
export interface Setup {
  readonly framework: Framework;
  /** Learned from labelled passages; a framework without them is matched by its text alone. */
  readonly weights?: Weights;
  readonly rules: readonly Rule[];
  /** Overrides what configuration and front matter say. */
  readonly profile?: Profile;
  /** ISO date of today. */
  readonly today?: string;
}

/**
 * What is remembered between two analyses of the same strategy, so that only what changed is done again: parsed pieces of
 * its files, scores of passages, statements. What follows from the words of one passage alone is remembered with its content
 * (content.ts), which the parser keeps here.
 */
export interface Memo {
  readonly parsed: Map<string, ParseMemo>;
  readonly matched: MatchMemo;
  readonly statements: StatementMemo;
}

export const createMemo = (): Memo => ({
  parsed: new Map(),
  matched: createMatchMemo(),
  statements: new WeakMap(),
});

/**
 * Analyses one strategy. The same input gives the same analysis, byte for byte.
 * @param strategy its files and what `strategy.yaml` says; front matter is read here
 * @param memo from `createMemo`, kept by callers that analyse the same strategy again after edits; others do without, which
 *   takes less memory
 */
export const analyse = (strategy: Strategy, setup: Setup, memo?: Memo): Analysis =>
  finish(analyseInSteps(strategy, setup, memo));

/**
 * The same with many short breaks, so that a server stays awake over a long text. A caller may leave off at any of them;
 * what was done until then is remembered. Without a memo there are few breaks.
 */
export function* analyseInSteps(strategy: Strategy, setup: Setup, memo?: Memo): Steps<Analysis> {
  const { framework, weights, rules, today } = setup;
  const parsed = memo ? yield* parseAgain(strategy, memo) : strategy.files.map((file) => parse(file));
  const merged = mergeConfigs(strategy.config, parsed.map(readFrontMatter));
  const config = setup.profile ? { ...merged, profile: setup.profile } : merged;
  const matched = memo
    ? yield* rematchInSteps(parsed, framework, weights, memo.matched)
    : matchFiles(parsed, framework, weights);
  const kind = classifyDocument(matched, framework, config);
  if (memo) yield* readMentions(matched, framework);
  const coverage = measureCoverage(matched, framework, config, weights);
  const files = withdrawClaims(matched, coverage);
  yield;
  // A plan or a list of KPIs may be no strategy by itself, but its register is wanted all the same.
  const hasStatements = kind === 'strategy' || kind === 'not-a-strategy';
  const statements = hasStatements ? yield* findInSteps(files, framework, config, memo?.statements) : [];
  const ruleIds = rules.map((r) => r.id);
  const context: RuleContext = {
    files,
    framework,
    coverage,
    statements,
    config,
    kind,
    ruleIds,
    unusedDirectives: [],
    today,
  };
  const { findings, silenced } = yield* runRules(context, rules, parsed);
  return { kind, config, framework, files, statements, coverage, findings, silenced };
}

function* parseAgain(strategy: Strategy, memo: Memo): Steps<ParsedFile[]> {
  const parsed: ParsedFile[] = [];
  for (const file of strategy.files) {
    const known = memo.parsed.get(file.path) ?? createParseMemo();
    memo.parsed.set(file.path, known);
    parsed.push(yield* parseInSteps(file, known));
    yield;
  }
  const paths = new Set(strategy.files.map((f) => f.path));
  for (const path of memo.parsed.keys()) if (!paths.has(path)) memo.parsed.delete(path);
  return parsed;
}

/** What passages mention is remembered with them: to find it now, with breaks, makes the measuring of coverage short. */
function* readMentions(files: readonly AnalysedFile[], framework: Framework): Steps<void> {
  for (const { file } of files) {
    for (const [index, passage] of file.passages.entries()) {
      asksIn(passage, framework);
      principlesIn(passage, framework);
      if (index % 20 === 0) yield;
    }
  }
}

function* runRules(
  context: RuleContext,
  rules: readonly Rule[],
  files: readonly ParsedFile[],
): Steps<Pick<Analysis, 'findings' | 'silenced'>> {
  const isJudged = context.kind === 'strategy';
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.runs === 'last' || (rule.runs !== 'always' && !isJudged)) continue;
    for (const finding of runRule(rule, context)) findings.push(finding);
    yield;
  }
  const { kept, silenced, unused } = suppress(findings, files);
  const last = rules
    .filter((rule) => rule.runs === 'last' && isJudged)
    .flatMap((rule) => runRule(rule, { ...context, unusedDirectives: unused }));
  return { findings: sortFindings([...kept, ...last], files), silenced };
}

function runRule(rule: Rule, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const report of rule.check(context)) {
    const severity = severityOf(rule, report, context.config);
    if (severity !== 'off') findings.push({ related: [], fixes: [], ...report, ruleId: rule.id, severity });
  }
  return findings;
}

/** What the configuration says of the rule, else what the rule reports, else the rule's own severity in this profile. */
function severityOf(rule: Rule, report: Report, config: Config): Severity | 'off' {
  const own = typeof rule.severity === 'string' ? rule.severity : rule.severity[config.profile];
  const configured = Object.hasOwn(config.rules, rule.id) ? config.rules[rule.id] : undefined;
  return configured ?? (own === 'off' ? own : (report.severity ?? own));
}

/** By file in reading order (configuration first), place, rule and message. */
function sortFindings(findings: readonly Finding[], files: readonly ParsedFile[]): Finding[] {
  const order = new Map(files.map((file, index) => [file.path, index]));
  const place = (path: string): number => order.get(path) ?? -1;
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      (a.path === b.path ? 0 : place(a.path) - place(b.path)) ||
      a.position.start.offset - b.position.start.offset ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.message, b.message),
  );
}
