/** An engine for tests of the server: the real parser and rules, and a matcher that anybody can do in the head. */
import { mergeConfigs, readFrontMatter } from '../../src/engine/config.js';
import { classifyDocument } from '../../src/engine/document-kind.js';
import { elementsOf } from '../../src/engine/catalogue.js';
import { parse, placeOf } from '../../src/engine/parse.js';
import { readPins } from '../../src/engine/pins.js';
import { suppress } from '../../src/engine/suppress.js';
import type { analyseInSteps } from '../../src/engine/analyse.js';
import type {
  AnalysedFile,
  Coverage,
  Facets,
  Finding,
  Framework,
  Letter,
  LetterVerdict,
  Match,
  Passage,
  RuleContext,
  StandardSection,
  Statement,
  Words,
} from '../../src/engine/types.js';
import { rules } from '../../src/rules/index.js';
import type { Engine } from '../../src/server/session.js';
import { createFakeFramework } from '../support/framework.js';

/** Matches a passage that holds a defining phrase or is pinned; "nearly …" makes a candidate. */
function matchPassage(
  passage: Passage,
  pins: readonly string[],
  framework: Framework,
): AnalysedFile['passages'][number] {
  const text = passage.text.toLowerCase();
  const found = elementsOf(framework).flatMap((e): Match[] => {
    if (pins.includes(e.id)) return [{ element: e.id, score: 1, terms: [], pinned: true }];
    const terms = e.phrases.defining.filter((phrase) => text.includes(phrase));
    return terms.length > 0 ? [{ element: e.id, score: 0.9, terms }] : [];
  });
  const isNear = text.includes('nearly');
  const isPinned = found.some((m) => m.pinned);
  return {
    passage,
    matches: isNear && !isPinned ? [] : found,
    candidates: isNear ? found.map((m) => ({ ...m, score: 0.4 })) : [],
  };
}

function measure(files: readonly AnalysedFile[], framework: Framework, context: Pick<RuleContext, 'config'>): Coverage {
  const areas = framework.areas.map((area) => {
    const elements = area.elements.map(({ id, asks }) => {
      const collect = (pick: 'matches' | 'candidates') =>
        files.flatMap(({ file, passages }) =>
          passages.flatMap((m, index) =>
            m[pick]
              .filter((one) => one.element === id)
              .map(({ score, terms }) => ({
                path: file.path,
                passage: index,
                position: m.passage.position,
                score,
                terms,
              })),
          ),
        );
      const evidence = collect('matches');
      const notApplicable = context.config.notApplicable.find((n) => n.element === id);
      const status = notApplicable ? 'not-applicable' : evidence.length > 0 ? 'addressed' : 'missing';
      const openAsks = evidence.some((e) => e.terms.length > 0) ? [] : asks.map((_, i) => i);
      return {
        id,
        status,
        score: evidence[0]?.score ?? 0,
        evidence,
        nearest: collect('candidates'),
        openAsks,
        ...(notApplicable && { notApplicable }),
      } as const;
    });
    const status = elements.some((e) => e.status === 'addressed')
      ? 'addressed'
      : elements.every((e) => e.status === 'not-applicable')
        ? 'not-applicable'
        : 'missing';
    return { id: area.id, status, elements } as const;
  });
  return { areas, principles: framework.principles.map(({ id }) => ({ id, found: true, evidence: [] })) };
}

/** "KPI: 95 % of ministries by 2027, led by the Agency" and rows of a table with the header "KPI". */
function statementsOf({ file, passages }: AnalysedFile): Statement[] {
  return passages.flatMap(({ passage, matches }, index): Statement[] => {
    const isRow = passage.row !== undefined && passage.row.index > 0 && passage.row.header.includes('KPI');
    if (!isRow && !passage.text.startsWith('KPI:')) return [];
    const words = (pattern: RegExp): Words | null => {
      const found = pattern.exec(passage.text);
      return found && { text: found[0], position: placeOf(file, passage, found.index, found.index + found[0].length) };
    };
    const target = words(/\d+ %/);
    const facets: Facets = {
      specific: words(/\w+/),
      measurable: target,
      target,
      timeBound: words(/by \d{4}/),
      owner: words(/(?<=led by )the [A-Z]\w+/),
      baseline: null,
      absolute: null,
    };
    const letter = (earned: Words | null): LetterVerdict => ({
      verdict: earned ? 'pass' : 'fail',
      reason: earned ? `earned by "${earned.text}"` : 'nothing says so',
    });
    const letters: Record<Letter, LetterVerdict> = {
      S: letter(facets.specific),
      M: letter(target),
      A: { verdict: 'weak', reason: 'no baseline' },
      R: letter(facets.owner),
      T: letter(facets.timeBound),
    };
    const smart = facets.timeBound !== null && target !== null;
    const area = matches[0]?.element.split('.')[0];
    const { text, position } = passage;
    return [
      {
        kind: 'kpi',
        text,
        position,
        path: file.path,
        passage: index,
        source: isRow ? 'row' : 'prose',
        facets,
        letters,
        smart,
        ...(area && { area }),
      },
    ];
  });
}

function* fakeAnalyse(...[strategy, setup]: Parameters<typeof analyseInSteps>): ReturnType<typeof analyseInSteps> {
  const { framework, rules: own, today } = setup;
  const parsed = strategy.files.map((file) => parse(file));
  const config = mergeConfigs(strategy.config, parsed.map(readFrontMatter));
  const files = parsed.map((file) => {
    const pins = readPins(file, framework);
    return { file, passages: file.passages.map((p, i) => matchPassage(p, pins.get(i) ?? [], framework)) };
  });
  yield;
  const kind = classifyDocument(files, framework, config);
  const coverage = measure(files, framework, { config });
  const statements = kind === 'strategy' ? files.flatMap(statementsOf) : [];
  const ruleIds = own.map((r) => r.id);
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
  const isJudged = kind === 'strategy' || kind === 'empty';
  const run = (wanted: typeof own, more: Partial<RuleContext> = {}): Finding[] =>
    wanted.flatMap((rule) =>
      [...rule.check({ ...context, ...more })].flatMap((report): Finding[] => {
        const severity = typeof rule.severity === 'string' ? rule.severity : rule.severity[config.profile];
        const set = config.rules[rule.id] ?? severity;
        return set === 'off' ? [] : [{ related: [], fixes: [], ...report, ruleId: rule.id, severity: set }];
      }),
    );
  const found = run(own.filter((r) => r.runs !== 'last' && (r.runs === 'always' || isJudged)));
  const { kept, unused } = suppress(found, parsed);
  const last = isJudged
    ? run(
        own.filter((r) => r.runs === 'last'),
        { unusedDirectives: unused },
      )
    : [];
  return { kind, config, framework, files, statements, coverage, findings: [...kept, ...last] };
}

const sections: readonly StandardSection[] = [
  {
    id: 'vision',
    title: 'Vision',
    prefix: 'vision',
    summary: 'Where to.',
    skeleton: '## Vision\n\nBy [year], [vision].\n',
  },
  { id: 'glossary', title: 'Glossary', prefix: 'glossary', summary: 'Terms.', skeleton: '## Glossary\n\n- [term]\n' },
];

/** Two areas, three elements (1.1 response team, 1.2 exercise, 2.1 schools), two standard sections. */
export function createFakeEngine(): Engine {
  return {
    analyse: fakeAnalyse,
    rules,
    frameworks: [{ framework: { ...createFakeFramework(), id: 'ncs-guide-2025', sections } }],
  };
}
