import assert from 'node:assert/strict';
import { budgetTotal } from '../../../src/rules/action/budget-total.js';
import { noDeadline } from '../../../src/rules/action/no-deadline.js';
import { noOwner } from '../../../src/rules/action/no-owner.js';
import { noResources } from '../../../src/rules/action/no-resources.js';
import { noTarget } from '../../../src/rules/kpi/no-target.js';
import { vagueCommitment } from '../../../src/rules/text/vague-commitment.js';
import type { Rule } from '../../../src/engine/types.js';
import type { ContextOptions } from '../../support/context.js';
import { applyFix, kpiReports } from '../../support/statements.js';

const found = (rule: Rule, text: string, options?: ContextOptions) =>
  kpiReports(rule, text, options).map((r) => `${r.position.start.line} ${r.message}`);
const plan = (...rows: string[]) =>
  `| Goal | Action | Lead | Due | Budget |\n|---|---|---|---|---|\n${rows.map((r) => `${r}\n`).join('')}`;
const GOOD = '| Skills | Write a course | MoE | 2027 | 1 m |';

describe('rules on actions', () => {
  it('report a blank cell once, with all that the row lacks, and fill it', () => {
    const text = plan(GOOD, GOOD, '| Law | Draft a bill |  | TBD | 2 m |');
    assert.deepEqual(found(noOwner, text), [
      '5 The action “Draft a bill” names nobody responsible and has no deadline.',
    ]);
    assert.deepEqual([found(noDeadline, text), found(noResources, text)], [[], []]);
    const fixed = applyFix(text, kpiReports(noOwner, text)[0]);
    assert.ok(fixed.endsWith('| Law | Draft a bill | [responsible body] | TBD | 2 m |\n'));
    assert.deepEqual(found(noOwner, fixed.replace('[responsible body]', 'MoJ').replace('TBD', '2028')), []);
  });

  it('take merged cells and dates in the text for given', () => {
    assert.deepEqual(found(noOwner, plan(GOOD, '|  | Train 300 teachers |  |  |  |')), []);
    assert.deepEqual(found(noDeadline, plan(GOOD, '| Law | Draft a bill by June 2027 | MoJ |  | 2 m |')), []);
  });

  it('take open ends for no deadline', () => {
    for (const due of ['ongoing', 'Continuous', 'as soon as possible'])
      assert.deepEqual(found(noDeadline, plan(GOOD, GOOD, `| Law | Draft a bill | MoJ | ${due} | 2 m |`)), [
        '5 The action “Draft a bill” has no deadline.',
      ]);
    for (const due of ['ongoing, yearly', 'after adoption', 'Q3'])
      assert.deepEqual(found(noDeadline, plan(GOOD, GOOD, `| Law | Draft a bill | MoJ | ${due} | 2 m |`)), [], due);
  });

  it('report absent columns once for all tables', () => {
    const bare = '| Goal | Action |\n|---|---|\n| Skills | Write a course |\n';
    const two = kpiReports(noOwner, `${bare}\nAnd:\n\n${bare}`);
    assert.deepEqual(
      two.map((r) => r.message),
      ['This action plan has no column for a responsible body, a deadline or resources, nor has one other table.'],
    );
    assert.equal(two[0]!.related?.length, 1);
    assert.deepEqual(found(noResources, '| Action | Lead | Due |\n|---|---|---|\n| Write a course | MoE | 2027 |\n'), [
      '1 This action plan has no column for resources.',
    ]);
  });

  it('report a column that is mostly blank once', () => {
    const text = plan(
      '| A | Write a course | MoE | 2027 |  |',
      '| B | Draft a bill | MoJ | 2027 |  |',
      '| C | Buy a server | MoF | 2027 | 1 m |',
    );
    assert.deepEqual(found(noResources, text), ['1 Of the 3 actions in this plan, 2 have no resources.']);
  });

  it('name the missing target of the indicator with the row, not twice', () => {
    const text =
      '| Action | Lead | Due | Indicator |\n|---|---|---|---|\n| Train judges | MoJ | 2027 | Number of judges trained: 40 |\n| Award labels | MoE | TBD | Number of labels |\n';
    assert.deepEqual(found(noDeadline, text), [
      '4 The action “Award labels” has no deadline, and its indicator “Number of labels” has no target value.',
    ]);
    assert.deepEqual(found(noTarget, text), []);
  });

  it('count the actions in running text', () => {
    const text = '- Draft a bill\n- Write a course\n- Buy a server by 2027\n- Found a centre\n- Hold a summit\n';
    const [summary] = kpiReports(noOwner, text);
    assert.equal(
      summary!.message,
      'Of the 5 actions in running text and lists, 5 have no responsible body and 4 have no deadline: an action plan in a table would show both.',
    );
    assert.equal(summary!.severity, 'info');
    assert.deepEqual(found(noDeadline, text), []);
  });

  it('add up budgets', () => {
    const text = (total: string) =>
      plan(
        '| A | Write a course | MoE | 2027 | 1.5 m |',
        '| B | Draft a bill | MoJ | 2027 | 0.5 m |',
        `| Total |  |  |  | ${total} |`,
      );
    assert.deepEqual(found(budgetTotal, text('2.0 m')), []);
    assert.deepEqual(found(budgetTotal, text('2.5 m')), [
      '5 The total “2.5 m” of the column “Budget” should be 2, if the amounts above are right.',
    ]);
    assert.deepEqual(found(budgetTotal, text('2.5 m').replace('0.5 m', 'existing means')), []);
    assert.deepEqual(found(budgetTotal, text('2.5 m').replace('0.5 m', '500')), []);
  });
});

describe('text/vague-commitment', () => {
  const VAGUE = [
    'Promote cooperation',
    'Strengthen resilience',
    'Improve coordination',
    'Foster trust',
    'Encourage innovation',
  ]
    .map((t) => `- ${t}.\n`)
    .join('');
  it('counts commitments that promise a direction only', () => {
    assert.deepEqual(found(vagueCommitment, VAGUE), [
      '1 5 commitments promise a direction and nothing that could be checked (“promote”, “strengthen” and “improve”); the first is “Promote cooperation.”.',
    ]);
    assert.deepEqual(found(vagueCommitment, VAGUE.split('\n').slice(0, 3).join('\n')), []);
    assert.equal(found(vagueCommitment, VAGUE, { config: { profile: 'release' } }).length, 5);
  });

  it('finds ways out, and leaves alone what can be checked, facts and advice', () => {
    const release = { config: { profile: 'release' } } as const;
    assert.equal(
      found(vagueCommitment, 'The Agency will exchange views with its neighbours, where appropriate.', release).length,
      1,
    );
    assert.match(found(vagueCommitment, 'Awareness will also be further improved.', release).join(), /says “improved”/);
    for (const text of [
      'A register of operators will be developed.',
      'The Agency will publish a guide and update it where appropriate.',
      'The Agency will strengthen the CERT with 12 analysts by 2027.',
      'Cooperation has improved where possible.',
      'Firms can improve their security.',
    ])
      assert.deepEqual(found(vagueCommitment, text, release), [], text);
  });
});
