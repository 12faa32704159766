import assert from 'node:assert/strict';
import { conflictingTargets } from '../../../src/rules/kpi/conflicting-targets.js';
import { deadlineOutsidePeriod } from '../../../src/rules/kpi/deadline-outside-period.js';
import { noBaseline } from '../../../src/rules/kpi/no-baseline.js';
import { noOwner } from '../../../src/rules/kpi/no-owner.js';
import { noTarget } from '../../../src/rules/kpi/no-target.js';
import { noneForArea } from '../../../src/rules/kpi/none-for-area.js';
import { notMeasurable } from '../../../src/rules/kpi/not-measurable.js';
import { notSpecific } from '../../../src/rules/kpi/not-specific.js';
import { notTimeBound } from '../../../src/rules/kpi/not-time-bound.js';
import { targetBelowBaseline } from '../../../src/rules/kpi/target-below-baseline.js';
import { unknownOwner } from '../../../src/rules/kpi/unknown-owner.js';
import { unrealistic } from '../../../src/rules/kpi/unrealistic.js';
import { kpiRules } from '../../../src/rules/kpi-rules.js';
import type { Rule } from '../../../src/engine/types.js';
import { applyFix, kpiReports, statementsOf } from '../../support/statements.js';
import type { ContextOptions } from '../../support/context.js';

const HEADER = '| KPI | Baseline | Target | Due | Owner |\n|---|---|---|---|---|\n';
const FULL = '| Number of drills held | 1 | 4 | 2028 | National CERT |\n';
const found = (rule: Rule, text: string, options?: ContextOptions) =>
  kpiReports(rule, text, options).map((r) => `${r.position.start.line} ${r.message}`);
/** Findings of all rules but the one on focus areas, which every short text would break. */
const all = (text: string, options?: ContextOptions) =>
  kpiRules
    .filter((rule) => rule !== noneForArea)
    .flatMap((rule) => kpiReports(rule, text, options).map((r) => `${rule.id} ${r.position.start.line}`));

describe('rules on KPIs', () => {
  it('say nothing about a complete KPI, or a text without any', () => {
    assert.deepEqual(all(`${HEADER}${FULL}`), []);
    assert.deepEqual(all('# Plan\n\nThe sea is calm.\n'), []);
    assert.deepEqual(all(''), []);
  });

  it('name all that a row lacks in one finding, by what matters most', () => {
    const text = `${HEADER}${FULL}${FULL}| Number of audits made | 2 |  |  |  |\n`;
    assert.deepEqual(all(text), ['kpi/no-target 5']);
    assert.deepEqual(found(noTarget, text), [
      '5 The KPI “Number of audits made” has no target value, has no deadline and names nobody who is responsible: say which value is to be reached.',
    ]);
  });

  it('go on to the next gap where a rule is switched off', () => {
    const text = `${HEADER}${FULL}${FULL}| Number of audits made | 2 |  | 2028 |  |\n`;
    const options = { config: { rules: { 'kpi/no-target': 'off' } } } as const;
    assert.deepEqual(found(noTarget, text, options), []);
    assert.equal(found(noOwner, text, options).length, 1);
  });

  it('fill blank cells', () => {
    const text = `${HEADER}${FULL}${FULL}| Number of audits made | 2 |  |  | CERT |\n`;
    const fixed = applyFix(text, kpiReports(noTarget, text)[0]);
    assert.ok(fixed.endsWith('| Number of audits made | 2 | [target] | [date] | CERT |\n'), fixed);
    assert.deepEqual(all(fixed.replace('[target]', '9').replace('[date]', '2027')), []);
    const narrow = `${HEADER}${FULL}${FULL}| Number of audits made | 2 |||CERT|\n`;
    const spaced = applyFix(narrow, kpiReports(noTarget, narrow)[0]);
    assert.ok(spaced.endsWith('| Number of audits made | 2 | [target] | [date] |CERT|\n'), spaced);
  });

  it('fill all blank cells of a row, whatever it lacks first', () => {
    const text = `${HEADER}${FULL}${FULL}| Increased awareness of citizens |  |  |  | CERT |\n`;
    const [report] = kpiReports(notSpecific, text);
    const fixed = applyFix(text, report);
    assert.ok(fixed.endsWith('| Increased awareness of citizens | [baseline] | [target] | [date] | CERT |\n'), fixed);
  });

  it('report a blank deadline although the strategy has a period, but no missing column', () => {
    const config = { period: { from: 2026, to: 2030 } };
    const text = `${HEADER}${FULL}${FULL}| Number of audits made | 2 | 8 |  | CERT |\n`;
    assert.equal(found(notTimeBound, text, { config }).length, 1);
    const without = '| KPI | Target | Owner |\n|---|---|---|\n| Number of audits made | 8 | CERT |\n';
    assert.deepEqual(found(notTimeBound, without, { config }), []);
    assert.equal(found(notTimeBound, without).length, 1);
  });

  it('speak once for a table of which most rows lack the same', () => {
    const text =
      '| KPI | Target | Due |\n|---|---|---|\n| Number of audits | 8 | 2027 |\n| Number of drills | 3 | 2027 |\n| Number of tests | 9 | 2027 |\n';
    assert.deepEqual(found(noOwner, text), [
      '1 Most of the 3 KPIs in this table have no responsible body or starting value: give each its column.',
    ]);
    assert.deepEqual(all(text), ['kpi/no-owner 1']);
  });

  it('ask for a column only where there is none, and fill the blank cells of one', () => {
    const row = (kpi: string) => `| ${kpi} | 3 | 9 | 2027 |  |\n`;
    const text = `${HEADER}${row('Number of audits')}${row('Number of drills')}${row('Number of tests')}`;
    assert.deepEqual(found(noOwner, text), [
      '1 Most of the 3 KPIs in this table have no responsible body: fill the column “Owner”.',
    ]);
    const fixed = applyFix(text, kpiReports(noOwner, text)[0]);
    assert.equal(fixed.match(/\| 2027 \|\s*\[responsible body\]\s*\|\n/g)?.length, 3);
    const without = text.replace(/\| (?:3|Baseline) \|/g, '|').replace('|---|---|---|---|---|', '|---|---|---|---|');
    assert.deepEqual(found(noOwner, without), [
      '1 Most of the 3 KPIs in this table have no responsible body or starting value: fill the column “Owner”, and add a column for the starting value.',
    ]);
  });

  it('judge items under a heading on indicators one by one', () => {
    const text =
      '# S\n\n## Key performance indicators\n\n- Number of trained officers by 2028.\n- Greater awareness of risks\n';
    assert.deepEqual(found(noTarget, text), [
      '5 The KPI “Number of trained officers by 2028.” has no target value and names nobody who is responsible: say which value is to be reached.',
    ]);
    assert.equal(found(notSpecific, text).length, 1);
    const fixed = applyFix(text, kpiReports(noTarget, text)[0]);
    assert.match(
      fixed,
      /^- Number of trained officers from \[baseline\] to \[target\] by 2028 \(owner: \[responsible body\]\)\.$/m,
    );
    const filled = fixed.replace('[baseline]', '20').replace('[target]', '90').replace('[responsible body]', 'Police');
    const { facets } = statementsOf(filled)[0]!;
    assert.deepEqual([facets.baseline?.text, facets.target?.text, facets.owner !== null], ['from 20', '90', true]);
  });

  it('add a date where none is', () => {
    const text = '# S\n\n## KPIs\n\n- At least 80 % of ministries audited\n';
    const fixed = applyFix(text, kpiReports(notTimeBound, text)[0]);
    assert.match(fixed, /audited by \[date\] \(owner: \[responsible body\]\)\n/);
    assert.equal(statementsOf(fixed.replace('[date]', '2028'))[0]!.facets.timeBound?.text, 'by 2028');
    const titles = kpiReports(notTimeBound, fixed)[0]!.fixes!.map(({ title }) => title);
    assert.deepEqual(titles, ['Copy it into a new KPI table below']);
  });

  it('turn an item into a row of a KPI table below its list', () => {
    const text = '# S\n\n## KPIs\n\n- At least 80 % of ministries | firms audited\n- Number of drills\n\nEnd.\n';
    const fixed = applyFix(text, kpiReports(notTimeBound, text)[0], 1);
    assert.match(fixed, /- Number of drills\n\n\| Indicator \| Baseline/);
    const row = statementsOf(fixed).find((s) => s.source === 'row')!;
    assert.equal(row.text, 'At least 80 % of ministries | firms audited');
    assert.match(fixed, /\|\n\nEnd\.\n$/);
  });

  it('add further rows to the table that stands below, in the order of its columns', () => {
    const text =
      '# S\n\n## KPIs\n\n- At least 80 % of ministries audited\n- At least 6 drills held by the NCSC by 2028\n\nEnd.\n';
    const once = applyFix(text, kpiReports(notTimeBound, text)[0], 1);
    const [second] = kpiReports(noOwner, once.replace('by the NCSC ', '')).filter((r) => r.position.start.line === 6);
    assert.equal(second!.fixes![1]!.title, 'Copy it into the KPI table below');
    const twice = applyFix(once.replace('by the NCSC ', ''), second, 1);
    assert.equal(twice.match(/\|---/g)?.length, 6);
    assert.match(
      twice,
      /\| At least 6 drills held by 2028 \| \[baseline\] \| At least 6 drills \| by 2028 \| \[responsible body\] \| \[source of data\] \|\n\nEnd/i,
    );
    const own = text.replace(
      '\n\nEnd',
      '\n\n| No. | Owner | Indicator | Target |\n|---|---|---|---|\n| 1 | NCSC | Number of audits | 8 |\n\nEnd',
    );
    assert.match(
      applyFix(
        own,
        kpiReports(notTimeBound, own).find((r) => r.position.start.line === 5),
        1,
      ),
      /\n\|  \| \[responsible body\] \| At least 80 % of ministries audited \| at least 80 % \|\n\nEnd/i,
    );
  });

  it('copy nothing into a table where a line at the left margin breaks apart what stands there', () => {
    const item = '- At least 80 % of ministries audited';
    const table = '| Indicator | Target |\n|---|---|\n| Number of audits | 8 |';
    const html =
      '<table>\n<tr><th>Indicator</th><th>Target</th></tr>\n<tr><td>Number of audits</td><td>8</td></tr>\n</table>';
    const copies = (body: string): string[] =>
      kpiReports(notTimeBound, `# S\n\n## KPIs\n\n${body}\n`)
        .flatMap(({ fixes }) => fixes!)
        .map(({ title }) => title)
        .filter((title) => title.startsWith('Copy'));
    assert.deepEqual(copies(`${item}\n\nEnd.`), ['Copy it into a new KPI table below']);
    assert.deepEqual(copies(`${item}\n\n${table}\n\nEnd.`), ['Copy it into the KPI table below']);
    const unsafe = [
      `${item}\n\n  ${table.replaceAll('\n', '\n  ')}\n\n  More of the item.`,
      `${item}\n\n${html}`,
      `${item}\n\n  More of the item.`,
      `${item}\n  \`\`\`\n  code\n  \`\`\``,
      `- Audits\n  ${item}`,
      `> ${item}\n>\n> End.`,
      `> ${item}\n>\n> ${table.replaceAll('\n', '\n> ')}`,
      '<ul>\n<li>\nAt least 80 % of ministries audited\n</li>\n</ul>',
    ];
    for (const body of unsafe) assert.deepEqual(copies(body), [], body);
  });

  it('copy an item without its label', () => {
    const text = '# S\n\n- Indicator: At least 80 % of ministries audited\n';
    const options = { config: { profile: 'release' } } as const;
    const fixed = applyFix(text, kpiReports(notTimeBound, text, options)[0], 1);
    assert.match(fixed, /\n\| At least 80 % of ministries audited \| \[baseline\]/);
  });

  it('count KPIs in running text, and report each of them in the release profile', () => {
    const text = '- 60 % of schools audited\n- 70 % of banks audited\n- 80 % of clinics audited by 2028\n';
    assert.deepEqual(found(noOwner, text), [
      '1 Of the KPIs in running text and lists, 3 lack an owner and 2 lack a deadline: the register (the view KPIs of the editor, or `ncs-check kpis`) shows each with its letters.',
    ]);
    assert.equal(kpiReports(noOwner, text)[0]!.severity, 'info');
    assert.equal(found(notTimeBound, text, { config: { profile: 'release' } }).length, 2);
    assert.deepEqual(found(noOwner, '- 60 % of schools audited\n'), []);
  });

  it('find rows that cannot be measured', () => {
    const text = `${HEADER}| Awareness of safe conduct among adults | TBC | Significantly increase | 2030 | MoE |\n`;
    assert.equal(found(notMeasurable, text).length, 1);
    assert.deepEqual(
      found(notMeasurable, `${HEADER}| Act on critical infrastructure | no | adopted | 2030 | MoI |\n`),
      [],
    );
  });

  it('find blank baselines only where there is a column of them, as information', () => {
    const text = `${HEADER}${FULL}${FULL}| Number of audits made | TBC | 9 | 2028 | CERT |\n`;
    assert.deepEqual(found(noBaseline, text), [
      '5 The KPI “Number of audits made” has no starting value: say where it starts from.',
    ]);
    assert.deepEqual(
      found(noBaseline, text.replace('Number of audits made | TBC | 9', 'Cyber Act adopted | | yes')),
      [],
    );
    assert.equal(noBaseline.severity, 'info');
    assert.deepEqual(
      found(noBaseline, '| KPI | Target | Due | Owner |\n|---|---|---|---|\n| Number of audits | 3 | 2027 | CERT |\n'),
      [],
    );
  });

  it('find what cannot be had', () => {
    assert.deepEqual(
      found(unrealistic, `${HEADER}| Successful attacks on ministries | 12 | Zero incidents | 2030 | CERT |\n`),
      ['3 “Zero incidents” in “Successful attacks on ministries” can hardly be reached: set a value that can.'],
    );
    assert.equal(found(unrealistic, 'By 2030 there shall be zero incidents and 100 % of banks audited.').length, 1);
    assert.equal(found(unrealistic, '- Zero successful attacks on hospitals by 2029').length, 1);
    assert.deepEqual(
      found(unrealistic, `${HEADER}| Time to answer an incident, hours | 2 | 0,5 | 2030 | CERT |\n`),
      [],
    );
    assert.deepEqual(found(unrealistic, `${HEADER}| Share of ministries audited | 12 % | 100 % | 2030 | CERT |\n`), []);
  });

  it('find deadlines outside the period', () => {
    const config = { period: { from: 2026, to: 2030 } };
    const late = `${HEADER}| Number of audits | 1 | 9 | June 2034 | CERT |\n`;
    assert.deepEqual(found(deadlineOutsidePeriod, late, { config }), [
      '3 The deadline “June 2034” of “Number of audits” lies after the strategy’s period, 2026–2030.',
    ]);
    assert.deepEqual(found(deadlineOutsidePeriod, late), []);
    const due = (date: string): number =>
      found(deadlineOutsidePeriod, late.replace('June 2034', date).replace('audits', 'drills'), { config }).length;
    for (const date of ['2030-12-31', '2027-01-15', '2030/12/31', '2030-12', '31.12.2030', '12/2030', '2029/30'])
      assert.equal(due(date), 0, date);
    for (const date of ['2031-01-01', '2025-12-31', '31.12.2031', '2031-06']) assert.equal(due(date), 1, date);
    assert.deepEqual(found(deadlineOutsidePeriod, 'The CERT will publish a guide by 2028-06-30.', { config }), []);
    assert.equal(found(deadlineOutsidePeriod, 'The CERT will publish a guide by 30.06.2031.', { config }).length, 1);
    assert.equal(found(deadlineOutsidePeriod, 'The CERT will publish a guide by 2024.', { config }).length, 1);
    assert.deepEqual(found(deadlineOutsidePeriod, 'The CERT will publish the final report by 2031.', { config }), []);
    assert.deepEqual(found(deadlineOutsidePeriod, 'In 2024 the CERT published a guide.', { config }), []);
  });

  it('find focus areas without a KPI, or a strategy without any', () => {
    const text = '# S\n\n## A\n\nAlpha.\n\n- 80 % of banks audited by 2028\n\n## B\n\nBeta.\n';
    const options = { matches: { 'Alpha.': '1.1', 'Beta.': '2.1' }, home: { '2': 'B' } };
    const reports = kpiReports(noneForArea, text, options);
    assert.deepEqual(
      reports.map((r) => `${r.position.start.line} ${r.subject}`),
      ['9 2'],
    );
    const fixed = applyFix(text, reports[0]);
    assert.match(fixed, /Beta\.\n\n\| Indicator \|.*\n\|(?:---\|){6}\n\| \[indicator\]/);
    assert.deepEqual(found(noneForArea, '# S\n\n## B\n\nBeta.\n', options), [
      '1 The strategy states no KPI: no indicator or target by which its progress could be measured was found.',
    ]);
    const spends = 'The Ministry of Trade will set aside 5 % of its IT budget for security.';
    assert.deepEqual(found(noneForArea, `# S\n\n## B\n\nBeta. ${spends}\n\n## C\n\n- ${spends}\n`, options), [
      '1 The strategy states no KPI: no indicator or target by which its progress could be measured was found, but 1 action has a figure to be reached (“5 %”).',
    ]);
  });

  it('find owners that are introduced nowhere', () => {
    const row = '| Write a guide | Digital Trust Board | 2027 |\n| Write a law | Ministry of Justice | 2028 |\n';
    const text = `# S\n\nx\n\n| Action | Owner | Due |\n|---|---|---|\n${row}`;
    assert.deepEqual(found(unknownOwner, text), [
      '7 “Digital Trust Board” is made responsible here, but the strategy introduces it nowhere.',
    ]);
    assert.deepEqual(found(unknownOwner, text.replace('x', 'The Digital Trust Board is new.')), []);
    assert.deepEqual(found(unknownOwner, text, { config: { owners: ['Digital Trust Board'] } }), []);
  });

  it('find targets on the wrong side of the baseline, where the direction is stated', () => {
    const row = (kpi: string, from: string, to: string) => `${HEADER}| ${kpi} | ${from} | ${to} | 2028 | CERT |\n`;
    assert.deepEqual(found(targetBelowBaseline, row('Increase in audited firms', '40 %', '30 %')), [
      '3 “Increase in audited firms” should rise, but its target “30 %” lies below its starting value “40 %”.',
    ]);
    assert.equal(found(targetBelowBaseline, row('Reduction of open cases', '1,200', '1,900')).length, 1);
    assert.deepEqual(found(targetBelowBaseline, row('Share of lower schools that teach it', '12 %', '80 %')), []);
    assert.deepEqual(found(targetBelowBaseline, row('Increase in audited firms', '40 %', '400')), []);
    assert.deepEqual(found(targetBelowBaseline, row('Increase in audited firms', '30 % (2024)', '40 %')), []);
  });

  it('find them in sentences, where nothing comes between the direction and its two values', () => {
    const wrong = [
      'Reduce response time from 48 hours to 72 hours by 2028.',
      'Increase the number of certified staff from 400 (2025) to 300.',
      'Increase the share of trained officers from 12 to 8 % by 2027',
    ];
    for (const text of wrong) assert.equal(found(targetBelowBaseline, `- ${text}\n`).length, 1, text);
    const right = [
      'Reduce response time from 72 hours to 48 hours by 2028.',
      'Reduce outages from 2 days to 24 hours by 2028.',
      'Reduce losses from 2 million to 500,000 by 2028.',
      'Reduce fraud by training from 100 to 500 officers by 2028.',
      'Reduce dependence, raising the share of own products from 10 to 30 %.',
      'Reduce outages lasting from 1 to 5 days by 2028.',
      'Raise the national rank from 45 to 20 by 2028.',
    ];
    for (const text of right) assert.deepEqual(found(targetBelowBaseline, `- ${text}\n`), [], text);
  });

  it('do not judge a target where a figure can be read in another way', () => {
    const cells = [
      ['Reduce incidents', '2.000', '500'],
      ['Increase audits', '900', '1.200'],
      ['Increase audits', '2025', '500'],
      ['Reduction of vacancies by 30', '10', '30'],
      ['Reduction of vacancies by at least 30 %', '10 %', '30 %'],
      ['Reduction in incidents', '0', '20'],
      ['Reduction in incidents', '10 %', '20 %'],
      ['Increase the speed of response', '48 hours', '24 hours'],
    ];
    for (const [kpi, from, to] of cells) {
      const text = `${HEADER}| ${kpi} | ${from} | ${to} | 2028 | CERT |\n`;
      assert.deepEqual(found(targetBelowBaseline, text), [], text);
    }
    const sentences = [
      'Reduce the fee from 5 to 10 % of turnover by 2028.',
      'Reduce the share of fines from 5 to 10 % of turnover by 2028.',
      'Reduce the number of incidents from 2.000 to 500 by 2028.',
      'Reduce the number of incidents from 900 to 1.200 by 2028.',
      'Increase the number of audits from 2025 to 500 by 2028.',
      'Increase the share of audited firms from 2025 to 80 % by 2028.',
      'Increase the share of audited firms from 0.1 to 0,5 % by 2028.',
      'Increase the number of users from 500,000 to 2 million by 2028.',
      'Increase the number of audits from 15 to 10–20 by 2028.',
      'Reduce the number of outages from 1 to 5 days by 2028.',
      'Reduce the number of incidents of severity from 3 to 5 by 2028.',
    ];
    for (const text of sentences) assert.deepEqual(found(targetBelowBaseline, `- ${text}\n`), [], text);
    assert.equal(found(targetBelowBaseline, '- Reduce the number of incidents from 500 to 900 by 2028.\n').length, 1);
  });

  it('find one indicator with two targets', () => {
    const row = (target: string, due = '2028') => `| Number of drills | 1 | ${target} | ${due} | CERT |\n`;
    assert.deepEqual(found(conflictingTargets, `${HEADER}${row('4')}${row('6')}`), [
      '4 “Number of drills” has the target “6” here and “4” in line 3.',
    ]);
    assert.deepEqual(found(conflictingTargets, `${HEADER}${row('4')}${row('4')}${row('9', '2029')}`), []);
  });

  it('have help, and ids that begin with their group', () => {
    for (const rule of kpiRules) {
      assert.match(rule.id, /^(?:kpi|action|text)\/[a-z-]+$/);
      assert.ok(rule.help.length > 80, rule.id);
    }
  });
});
