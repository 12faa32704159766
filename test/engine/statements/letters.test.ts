import assert from 'node:assert/strict';
import { statementsOf } from '../../support/statements.js';

/** The letters that do not pass, of the rows of a KPI table. */
const weak = (rows: string, heading = 'Skills'): string[] =>
  statementsOf(
    `# Cyber Strategy 2026–2030\n\n## ${heading}\n\n| Indicator | Baseline | Target | Deadline | Owner |\n|---|---|---|---|---|\n${rows}\n`,
  ).map(({ letters, smart }) => {
    const letterless = Object.entries(letters).filter(([, { verdict }]) => verdict !== 'pass');
    assert.equal(smart, letterless.length === 0);
    return letterless.map(([letter]) => letter).join('');
  });

describe('the letters of SMART', () => {
  it('have five letters with reasons', () => {
    const [kpi] = statementsOf('# S\n\n## Skills\n\n- Number of trained officers\n');
    assert.deepEqual(
      Object.entries(kpi!.letters).map(([letter, { verdict }]) => `${letter} ${verdict}`),
      ['S pass', 'M weak', 'A weak', 'R weak', 'T fail'],
    );
    assert.match(kpi!.letters.M.reason, /not the value to be reached/);
    assert.equal(kpi!.smart, false);
    const [smart] = statementsOf('# S\n\n## Skills\n\n- At least 70 % of ministries audited by 2027 (owner: NCSC)\n');
    assert.equal(smart!.smart, true);
  });

  it('are SMART only where no rule finds anything', () => {
    assert.deepEqual(weak('| Number of trained teachers | 0 | 500 | 2028 | Ministry of Education |'), ['']);
    assert.deepEqual(weak('| Number of trained teachers | 0 | 500 | 2028 | |'), ['R']);
    assert.deepEqual(weak('| Number of trained teachers | 0 | 500 | 2033 | NCSC |'), ['T']);
    assert.deepEqual(weak('| Number of trained teachers | 0 | 500 | | NCSC |'), ['T']);
    assert.deepEqual(weak('| Number of trained teachers | | 500 | 2028 | NCSC |'), ['A']);
    assert.deepEqual(weak('| Increase of trained teachers | 500 | 400 | 2028 | NCSC |'), ['A']);
    assert.deepEqual(weak('| Cyber incidents in government | 7 | 0 | 2028 | NCSC |'), ['A']);
    assert.deepEqual(weak('| Cyber Act adopted | | yes | 2028 | NCSC |'), ['']);
    const [sentence] = statementsOf('# Cyber Strategy 2026–2030\n\n## Skills\n\n500 teachers will be trained.\n');
    assert.deepEqual([sentence!.kind, sentence!.smart], ['kpi', false]);
  });

  it('are relevant for what a heading names, unless it names a part of the plan', () => {
    const row = '| Number of trained teachers | 0 | 500 | 2028 | NCSC |';
    assert.deepEqual(weak(row, '11. Key performance indicators'), ['R']);
    assert.deepEqual(weak(row, 'Annex B: Monitoring and evaluation'), ['R']);
    assert.deepEqual(weak(row, 'Objective 3\n\n### Indicators'), ['']);
    assert.deepEqual(weak(row, 'Monitoring of networks'), ['']);
  });

  it('have resources only where the column for them is filled', () => {
    const plan = (budget: string) =>
      `# S\n\n## Skills\n\n| Action | Owner | Deadline | Budget |\n|---|---|---|---|\n| Publish a guide | NCSC | 2028 | ${budget} |\n`;
    assert.deepEqual(
      ['', '40,000 €'].map((budget) => statementsOf(plan(budget))[0]!.letters.A.verdict),
      ['weak', 'pass'],
    );
  });

  it('inherit the period of the strategy, from the configuration or the title', () => {
    const text = '- At least 70 % of ministries audited\n';
    assert.equal(statementsOf(text)[0]!.letters.T.verdict, 'fail');
    const inherited = statementsOf(text, { period: { from: 2026, to: 2030 } })[0]!.letters.T;
    assert.deepEqual([inherited.verdict, inherited.inherited], ['pass', true]);
    assert.equal(statementsOf(`# Cyber Strategy 2026–2030\n\n${text}`)[0]!.letters.T.inherited, true);
    assert.match(inherited.reason, /within the strategy’s period, 2026–2030/);
    // Neither for an action, nor where a deadline is asked for and left open.
    const period = { from: 2026, to: 2030 };
    const action = statementsOf('- The CERT will publish a guide for hospitals.\n', { period })[0]!;
    assert.deepEqual([action.kind, action.letters.T.verdict, action.smart], ['action', 'weak', false]);
    const row = '| Indicator | Target | Deadline |\n|---|---|---|\n| Ministries audited | 70 % | ongoing |\n';
    assert.deepEqual(
      statementsOf(row, { period }).map((s) => `${s.kind} ${s.letters.T.verdict}`),
      ['kpi weak'],
    );
    const end = row.replace('ongoing', 'end of the strategy');
    assert.equal(statementsOf(end, { period })[0]!.letters.T.verdict, 'pass');
  });

  it('never fail A or R', () => {
    const [kpi] = statementsOf('- Zero incidents in all networks by 2028');
    assert.equal(kpi!.letters.A.verdict, 'weak');
    assert.match(kpi!.letters.A.reason, /Zero incidents/);
    assert.equal(kpi!.letters.R.verdict, 'weak');
  });
});
