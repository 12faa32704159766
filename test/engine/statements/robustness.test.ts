import assert from 'node:assert/strict';
import { statementsOf } from '../../support/statements.js';

const LONG = 100_000;
/** What each pattern would like to repeat. */
const FAVOURITES = [
  '1',
  '1,',
  '1.',
  '1-',
  '9 ',
  '% ',
  '1 % ',
  '2027 ',
  '2027-',
  'by ',
  'by the end of ',
  'by 2027 ',
  'in the year ',
  'q1 ',
  'may ',
  'may 1 ',
  'within 12 months of ',
  'every two years ',
  'at least ',
  'at least twice a ',
  'and ',
  'will ',
  'will, ',
  'is ly ',
  'is easily ',
  'number of ',
  'from 1 ',
  'from the baseline of ',
  '(',
  '((',
  ')',
  '(MoD, ',
  '(a, b) ',
  'A',
  'AB ',
  'A. ',
  'a.b',
  "a'",
  'e.g. ',
  '. ',
  '? ',
  '! ',
  '.”',
  'Lead: ',
  '. Lead: x ',
  '| Deadline: ',
  ' | ',
  '; ',
  '• ',
  'all ',
  'which ',
  'zero ',
  'zero incidents ',
  'train ',
  'trained ',
  'establish ',
  'strengthen ',
  'Ministry of ',
  'by the Ministry ',
  '– ',
  ': ',
  '“',
  'http://',
  '\\',
  '*',
  '_',
  '`',
  '<br>',
  '=',
];

describe('statements of hostile length', () => {
  for (const [name, wrap] of [
    ['item', (t: string) => `- ${t}`],
    ['paragraph', (t: string) => `The Agency will ${t}`],
    [
      'row',
      (t: string) =>
        `| KPI | Target | Due | Owner |\n|---|---|---|---|\n| Number of ${t.replace(/[|\n]/g, '/')} | 3 | 2027 | CERT |`,
    ],
  ] as const)
    it(`takes no pattern long: ${name}`, () => {
      for (const favourite of FAVOURITES) {
        const text = wrap(favourite.repeat(Math.ceil(LONG / favourite.length)));
        const start = performance.now();
        statementsOf(text);
        const took = performance.now() - start;
        assert.ok(took < 1500, `${JSON.stringify(favourite)} took ${took.toFixed(0)} ms`);
      }
    }).timeout(120_000);

  it('takes time in proportion to the text', () => {
    const text =
      'By 2028 the Ministry of Health will train 500 nurses and audit 70 % of clinics. Attacks rose by 3 % in 2024.\n\n- Number of drills\n\n';
    const time = (times: number): number => {
      const long = text.repeat(times);
      const start = performance.now();
      statementsOf(long);
      return performance.now() - start;
    };
    time(500);
    const [one, four] = [Math.min(time(500), time(500)), Math.min(time(2000), time(2000))];
    assert.ok(four < one * 12 + 50, `${one.toFixed(0)} ms grew to ${four.toFixed(0)} ms`);
  });
});
