import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, analyseInSteps, createMemo, type Setup } from '../../src/engine/analyse.js';
import { readConfig } from '../../src/engine/config.js';
import { finish } from '../../src/engine/steps.js';
import type { Analysis, SourceFile } from '../../src/engine/types.js';
import { frameworks } from '../../src/frameworks/index.js';
import { renderJson } from '../../src/reports/json.js';
import { rules } from '../../src/rules/index.js';

const [{ framework, weights }] = frameworks as [(typeof frameworks)[0]];
const setup: Setup = { framework, weights, rules, today: '2026-06-01' };

/** A section so long that it is cut at its paragraphs. */
const MEASURES = Array.from(
  { length: 40 },
  (_, n) => `In ${2026 + (n % 4)} the NCA will run exercise ${n + 1} with the operators of essential services.\n`,
).join('\n');
/** KPIs in prose, lists and tables, merged cells, pins, silenced rules, acronyms, unfilled skeletons, the same twice. */
const STRATEGY = `# National Cybersecurity Strategy 2026–2030

The National Cybersecurity Agency (NCA) leads. The CSB, the CSB and the CSB advise it.

## Response

<!-- ncs: 5.3.1 -->

A national response team answers to incidents day and night, and the NCA will train 95 % of its staff by 2028.

By 2027 the NCA will:

- hold two exercises with operators every year
- publish an annual report on threats
  - with figures

## Plan

| Action | Responsible | Deadline | Budget |
|---|---|---|---|
| Set up a register of operators | NCA | 2027 | 1 million |
| Audit 40 operators |  | 2028 | |
| | Ministry of Justice | 2029 | |

<!-- ncs-disable-next-line text/placeholder -- agreed -->

The budget is [amount].

${framework.areas[2]!.elements[0]!.skeleton}

## Measures

${MEASURES}`;
const INDICATORS = `# Indicators

| KPI | Baseline | Target 2030 | Owner |
|---|---|---|---|
| Share of ministries with a tested plan | 20 % | 90 % | NCA |
| Share of ministries with a tested plan | 20 % | 80 % | Cyber Review Board |
| Number of exercises | | | |

<!-- ncs-disable kpi/no-target -- later -->

- KPI: 500 officers are trained by 2027. Lead: Ministry of Interior
- Zero incidents

The NCA will strengthen cooperation, where appropriate. The NCA will strengthen cooperation, where appropriate.
`;
const CONFIG = readConfig(
  'files: [a.md, b.md]\nnotApplicable:\n  - element: 5.1.2\n    reason: no such body\nacronyms: [OSCE]\n',
  'strategy.yaml',
);

/** Pieces that open and close things in Markdown, move what stands below, or change what the whole rests on. */
const PIECES = [
  '\n',
  '\n\n',
  '# ',
  '\n\n## People\n\n',
  '- ',
  '\n\n| KPI | Target | Deadline |\n|---|---|---|\n| Share of schools | 50 % | 2028 |\n\n',
  '| Train 500 officers | NCA | 2029 | |\n',
  '```\n',
  '\n\n<!-- ncs: 5.4.1 -->\n\n',
  '<!--',
  '-->',
  'TBD',
  '[date]',
  'The NCA will train 95 % of schools by 2027. ',
  'By 2028 the Agency will:\n\n',
  ' 2024–2032',
  'OSCE MISP MISP MISP ',
  '---\n',
  '> ',
  '**',
  '    ',
  '\r\n',
  '🛡️',
  '[^1]',
  '\n\n<!-- ncs-disable -- why -->\n\n',
  '<table><tr><th>KPI</th><th>Target</th></tr><tr><td>Drills</td><td>4</td></tr></table>\n\n',
];

interface Step {
  readonly file: number;
  readonly from: number;
  readonly length: number;
  readonly piece: string;
  /** After so many breaks the work is left off, as an edit that comes in between does. */
  readonly leaveOff?: number;
}
const step: fc.Arbitrary<Step> = fc.record(
  {
    file: fc.nat(1),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(60), fc.nat(600)),
    piece: fc.oneof(fc.constantFrom(...PIECES), fc.constant('')),
    leaveOff: fc.nat(30),
  },
  { requiredKeys: ['file', 'from', 'length', 'piece'] },
);

const json = (analysis: Analysis): string =>
  renderJson({ tool: { name: 'x', version: '0' }, analyses: [analysis], rules: setup.rules });

describe('analyse, edit by edit', () => {
  const one = (files: readonly SourceFile[], memo?: ReturnType<typeof createMemo>): Analysis =>
    analyse({ files, config: CONFIG }, setup, memo);

  it('gives after any edits what a fresh start gives, in every detail', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
        const memo = createMemo();
        const texts = [STRATEGY, INDICATORS];
        const files = (): SourceFile[] => texts.map((text, i) => ({ path: ['a.md', 'b.md'][i]!, text }));
        one(files(), memo);
        for (const { file, from, length, piece, leaveOff } of steps) {
          const start = Math.floor(from * texts[file]!.length);
          texts[file] = texts[file]!.slice(0, start) + piece + texts[file]!.slice(start + length);
          if (leaveOff === undefined) one(files(), memo);
          else {
            const work = analyseInSteps({ files: files(), config: CONFIG }, setup, memo);
            for (let n = 0; n < leaveOff && !work.next().done; n++);
          }
        }
        const edited = one(files(), memo);
        assert.deepEqual(edited, one(files(), createMemo()));
        // The command line's way, terms and all.
        assert.equal(json(edited), json(one(files())));
      }),
      { numRuns: 60 },
    );
  });

  it('takes breaks, often enough for a server to answer in between', () => {
    const files = [{ path: 'a.md', text: STRATEGY }];
    const work = analyseInSteps({ files, config: CONFIG }, setup, createMemo());
    let breaks = 0;
    while (!work.next().done) breaks++;
    const passages = finish(analyseInSteps({ files, config: CONFIG }, setup)).files[0]!.passages.length;
    assert.ok(breaks > passages, `${breaks} breaks for ${passages} passages`);
  });

  it('does again only what changed', () => {
    const memo = createMemo();
    const count = (text: string): number => {
      const work = analyseInSteps({ files: [{ path: 'a.md', text }], config: CONFIG }, setup, memo);
      let breaks = 0;
      while (!work.next().done) breaks++;
      return breaks;
    };
    const long = STRATEGY + INDICATORS.replaceAll('#', '##').repeat(3);
    const [all, again] = [count(long), count(long)];
    const moved = count(long.replace('day and night', 'day and\nnight'));
    assert.ok(again < all - 60, `${again} of ${all} breaks where nothing changed`);
    // One passage, those near it, and the statements of its section.
    assert.ok(moved < again + 15, `${moved} breaks, ${again} where nothing changed`);
  });
});
