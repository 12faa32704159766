/** The one orchestrator: parse → match → measure → statements → rules → suppress → severity → sort. */
import { measureCoverage } from './coverage.js';
import { createMatchMemo, matchFiles, type MatchMemo, type Weights } from './match.js';
import { parse, type ParseMemo } from './parse.js';
import { findStatements } from './statements/index.js';
import type { Analysis, Finding, Framework, Report, Rule, RuleContext, Strategy } from './types.js';

/** What a strategy is judged by. */
export interface Setup {
  readonly framework: Framework;
  /** Learned from labelled passages; a framework without them is matched by its text alone. */
  readonly weights?: Weights;
  readonly rules: readonly Rule[];
  /** ISO date of today. */
  readonly today?: string;
}

/** What is remembered between two analyses of the same strategy, so that only what changed is done again. */
export interface Memo {
  readonly parsed: Map<string, ParseMemo>;
  readonly matched: MatchMemo;
}

export const createMemo = (): Memo => ({ parsed: new Map(), matched: createMatchMemo() });

/**
 * Analyses one strategy. The same input gives the same analysis, byte for byte.
 * @param memo from `createMemo`, kept by callers that analyse the same strategy again after edits
 */
export function analyse(strategy: Strategy, setup: Setup, memo: Memo = createMemo()): Analysis {
  const { config } = strategy;
  const { framework } = setup;
  const parsed = strategy.files.map((file) => {
    const known = memo.parsed.get(file.path) ?? new Map();
    memo.parsed.set(file.path, known);
    return parse(file, known);
  });
  const files = matchFiles(parsed, framework, setup.weights, memo.matched);
  const coverage = measureCoverage(files, framework, config, setup.weights);
  const statements = findStatements(files, framework, config);
  const context: RuleContext = {
    files,
    framework,
    coverage,
    statements,
    config,
    isStrategy: true,
    ...(setup.today && { today: setup.today }),
  };
  const findings = setup.rules.flatMap((rule) => [...rule.check(context)].map((report) => stamp(report, rule)));
  return { kind: 'strategy', config, framework, files, statements, coverage, findings: sortFindings(findings) };
}

function stamp(report: Report, rule: Rule): Finding {
  return { related: [], fixes: [], severity: rule.severity, ...report, ruleId: rule.id };
}

function sortFindings(findings: readonly Finding[]): Finding[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.position.start.offset - b.position.start.offset ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.message, b.message),
  );
}
