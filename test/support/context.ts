/** Builds what rules see, from a few lines of Markdown. */
import { createFakeFramework } from './framework.js';
import { mergeConfigs, readConfig, readFrontMatter, defaultConfig } from '../../src/engine/config.js';
import { parse } from '../../src/engine/parse.js';
import type {
  Config,
  Coverage,
  CoverageStatus,
  ElementCoverage,
  Match,
  Report,
  Rule,
  RuleContext,
} from '../../src/engine/types.js';

export interface ContextOptions {
  /** Text of a strategy.yaml. */
  readonly yaml?: string;
  readonly config?: Partial<Config>;
  /** Element id per passage text. */
  readonly matches?: Readonly<Record<string, string>>;
  /** Status per element id; the others are addressed. */
  readonly status?: Readonly<Record<string, CoverageStatus>>;
  /** Title of the section where an area is at home, per area id. */
  readonly home?: Readonly<Record<string, string>>;
  readonly context?: Partial<RuleContext>;
}

export function createContext(text: string, options: ContextOptions = {}): RuleContext {
  const framework = createFakeFramework();
  const file = parse({ path: 'draft.md', text });
  const base: Config = {
    ...(options.yaml ? readConfig(options.yaml, 'strategy.yaml') : defaultConfig),
    ...options.config,
  };
  const passages = file.passages.map((passage) => {
    const element = options.matches?.[passage.text];
    const matches: Match[] = element ? [{ element, score: 0.9, terms: ['x'] }] : [];
    return { passage, matches, candidates: [] };
  });
  const elementCoverage = (id: string): ElementCoverage => {
    const status = options.status?.[id] ?? 'addressed';
    const evidence = passages.flatMap(({ passage, matches }, index) =>
      matches.some((m) => m.element === id)
        ? [{ path: file.path, passage: index, position: passage.position, score: 0.9, terms: ['x'] }]
        : [],
    );
    return { id, status, score: 0, evidence, nearest: [], openAsks: status === 'addressed' ? [] : [0] };
  };
  const coverage: Coverage = {
    areas: framework.areas.map((area) => {
      const elements = area.elements.map((e) => elementCoverage(e.id));
      const status: CoverageStatus = elements.every((e) => e.status === 'missing') ? 'missing' : 'addressed';
      const section = file.sections.findIndex(({ title }) => title === options.home?.[area.id]);
      return { id: area.id, status, elements, ...(section >= 0 && { home: { path: file.path, section } }) };
    }),
    principles: framework.principles.map((p) => ({ id: p.id, found: true, evidence: [] })),
  };
  return {
    files: [{ file, passages }],
    framework,
    coverage,
    statements: [],
    config: mergeConfigs(base, [readFrontMatter(file)]),
    kind: 'strategy',
    ruleIds: ['text/placeholder', 'coverage/missing-element'],
    unusedDirectives: [],
    ...options.context,
  };
}

/** The reports of a rule as `line:column message`. */
export function report(rule: Rule, text: string, options: ContextOptions = {}): string[] {
  return reports(rule, text, options).map(
    ({ position, message }) => `${position.start.line}:${position.start.column} ${message}`,
  );
}

export function reports(rule: Rule, text: string, options: ContextOptions = {}): Report[] {
  return [...rule.check(createContext(text, options))];
}
