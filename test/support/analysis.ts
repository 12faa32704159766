/** Builds an `Analysis` by hand, so that reports are tested apart from what finds things. */
import { defaultConfig } from '../../src/engine/config.js';
import { parse } from '../../src/engine/parse.js';
import type {
  Analysis,
  AreaCoverage,
  Config,
  CoverageStatus,
  DocumentKind,
  ElementCoverage,
  Evidence,
  Finding,
  Rule,
  Statement,
} from '../../src/engine/types.js';
import type { ReportInput } from '../../src/reports/input.js';
import { createFakeFramework } from './framework.js';

interface AnalysisOptions {
  readonly path?: string;
  readonly text?: string;
  readonly kind?: DocumentKind;
  readonly config?: Partial<Config>;
  /** Status per element id; the others are missing. */
  readonly status?: Readonly<Record<string, CoverageStatus>>;
  readonly findings?: readonly Finding[];
  readonly statements?: readonly Statement[];
}

const DRAFT = '# Draft strategy\n\nThe Agency will run the response team.\n\n- Schools teach it.\n\nEnd.\n';

/** An analysis of one file; an element that is not missing has the first passage as evidence. */
export function createAnalysis(options: AnalysisOptions = {}): Analysis {
  const framework = createFakeFramework();
  const file = parse({ path: options.path ?? 'draft.md', text: options.text ?? DRAFT });
  const evidence = file.passages.slice(0, 1).map(({ position }): Evidence => ({
    path: file.path,
    passage: 0,
    position,
    score: 0.812345,
    terms: ['response team'],
  }));
  const cover = (id: string): ElementCoverage => {
    const status = options.status?.[id] ?? 'missing';
    const isSeen = status === 'addressed' || status === 'partial';
    return {
      id,
      status,
      score: isSeen ? 0.8 : 0,
      evidence: isSeen ? evidence : [],
      nearest: status === 'missing' ? evidence : [],
      openAsks: status === 'partial' ? [0] : [],
      ...(status === 'not-applicable' && {
        notApplicable: { element: id, reason: 'We have no sea.', owner: 'Cabinet' },
      }),
    };
  };
  const areas = framework.areas.map((area): AreaCoverage => {
    const elements = area.elements.map(({ id }) => cover(id));
    const all = (wanted: CoverageStatus): boolean => elements.every(({ status }) => status === wanted);
    const status = (['missing', 'addressed', 'not-applicable'] as const).find(all) ?? 'partial';
    return { id: area.id, status, elements };
  });
  const principles = framework.principles.map(({ id }) => ({ id, found: false, evidence: [] }));
  return {
    kind: options.kind ?? 'strategy',
    config: { ...defaultConfig, ...options.config },
    framework,
    files: [
      {
        file,
        passages: file.passages.map((passage, index) => ({
          passage,
          matches: index === 0 ? [{ element: '1.1', score: 0.812345, terms: ['response team'] }] : [],
          candidates: index === 0 ? [{ element: '2.1', score: 0.2, terms: [] }] : [],
        })),
      },
    ],
    statements: options.statements ?? [],
    coverage: { areas, principles },
    findings: options.findings ?? [],
  };
}

/** A finding on the characters of `line` from `column` to `endColumn`; offsets are right only for one-line texts. */
export function createFinding(
  finding: Partial<Finding> & { line?: number; column?: number; length?: number } = {},
): Finding {
  const { line = 1, column = 1, length = 5, ...rest } = finding;
  const offset = column - 1;
  return {
    ruleId: 'text/placeholder',
    severity: 'warning',
    path: 'draft.md',
    message: 'Found “TBD”, expected text.',
    position: { start: { line, column, offset }, end: { line, column: column + length, offset: offset + length } },
    related: [],
    fixes: [],
    ...rest,
  };
}

/** A KPI that names its target and deadline but no owner. */
export function createStatement(statement: Partial<Statement> = {}): Statement {
  const position = { start: { line: 3, column: 1, offset: 18 }, end: { line: 3, column: 39, offset: 56 } };
  const words = (text: string) => ({ text, position });
  const letter = { verdict: 'pass', reason: 'It names 70 % of schools.' } as const;
  return {
    kind: 'kpi',
    text: '70 % of schools teach it by 2027',
    position,
    path: 'draft.md',
    passage: 0,
    source: 'prose',
    facets: {
      specific: words('schools'),
      measurable: words('70 % of schools'),
      target: words('70 %'),
      timeBound: words('by 2027'),
      owner: null,
      baseline: null,
      absolute: null,
    },
    letters: { S: letter, M: letter, A: { verdict: 'weak', reason: 'No baseline.' }, R: letter, T: letter },
    smart: true,
    area: '2',
    ...statement,
  };
}

const FAKE_RULES: readonly Rule[] = [
  {
    id: 'text/placeholder',
    severity: 'warning',
    summary: 'A placeholder is left in the text.',
    help: 'Something was to be filled in.\n\n**What to do.** Fill it in.',
    check: () => [],
  },
  {
    id: 'coverage/missing-element',
    severity: { drafting: 'off', review: 'info', release: 'error' },
    summary: 'Elements are missing.',
    help: 'Elements are missing.',
    check: () => [],
  },
];

/** What a report is made from. */
export const createInput = (...analyses: readonly Analysis[]): ReportInput => ({
  tool: { name: 'ncs-check', version: '9.9.9' },
  analyses: analyses.length > 0 ? analyses : [createAnalysis()],
  rules: FAKE_RULES,
});
