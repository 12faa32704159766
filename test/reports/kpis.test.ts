import assert from 'node:assert/strict';
import { renderKpiRegister } from '../../src/reports/kpis.js';
import { createAnalysis } from '../support/analysis.js';
import { statementsOf } from '../support/statements.js';

const register = (text: string, format: 'text' | 'csv' | 'markdown') =>
  renderKpiRegister(createAnalysis({ text, statements: statementsOf(text) }), format);
const TEXT =
  '# S\n\n## Skills\n\n- Write a course.\n- At least 80 % of ministries audited by 2028 (owner: Court of Audit)\n';

describe('the register of KPIs', () => {
  it('is a table with KPIs first, their letters, and a summary', () => {
    const lines = register(TEXT, 'text').split('\n');
    assert.match(lines[0]!, /^Kind +SMART +Statement +Target +Deadline +Owner +Area +Place$/);
    assert.match(lines[2]!, /^KPI +SMART +At least 80 % .* at least 80 %|^KPI +SMART +At least 80 %/i);
    assert.match(lines[2]!, /by 2028 .*draft\.md:6$/);
    assert.match(lines[3]!, /^action +SMar- +Write a course\. +draft\.md:5$/);
    assert.match(register(TEXT, 'text'), /^1 of 1 KPI is SMART; 1 action\.$/m);
  });

  it('has one row for what is said twice, with both places', () => {
    const twice = '- Open a national test range\n\n# Plan\n\nWe will train. \n\n- Open a national test range by 2028\n';
    const same = twice.replace(' by 2028', '.');
    assert.match(register(same, 'text'), /draft\.md:1, draft\.md:7$/m);
    assert.match(register(same, 'csv'), /,draft\.md,1,draft\.md:7\r$/m);
    assert.equal(register(twice, 'csv').split('\r\n').length - register(same, 'csv').split('\r\n').length, 1);
  });

  it('says so where there is nothing', () => {
    assert.equal(register('# S\n', 'text'), 'No KPI was found; 0 actions.\n');
    assert.equal(register('# S\n', 'markdown'), 'No KPI was found; 0 actions.\n');
    assert.equal(register('# S\n', 'csv').split('\r\n').length, 2);
  });

  it('marks what is inherited', () => {
    assert.match(
      register('# Strategy 2026–2030\n\n- At least 80 % of ministries audited\n', 'text'),
      /^KPI +SMarT\* /m,
    );
  });

  it('is a Markdown table in which nothing of the text is mark-up', () => {
    const out = register('- Number of `<b>` tags \\| [x](http://y) by 2028 *now*\n', 'markdown');
    const row = out.split('\n')[2]!;
    assert.equal(row.split(/(?<!\\)\|/).length, 11, row);
    assert.ok(!/<b>|\[x\]\(/.test(row), row);
  });

  it('is CSV by RFC 4180', () => {
    const out = register('- Number of "labels", by 2028\n', 'csv');
    const [header, row] = out.split('\r\n');
    assert.equal(header!.split(',').length, 17);
    assert.match(row!, /^KPI,"Number of ""labels"", by 2028",no,pass,weak,/);
    assert.match(row!, /"M: Says what is measured .*",draft\.md,1,$/);
  });

  it('holds no formula', () => {
    for (const start of ['=', '+', '-', '@', '＝', '%'])
      assert.match(register(`- KPI: ${start}cmd() number of drills by 2028\n`, 'csv') + "'", /'/);
    const out = register(
      '| KPI | Target | Owner |\n|---|---|---|\n| =HYPERLINK(1) number of drills | +1 | @SUM(A1) |\n',
      'csv',
    );
    const row = out.split('\r\n')[1]!;
    assert.ok(row.includes(`"'=HYPERLINK(1) number of drills"`), row);
    assert.ok(row.includes(`"'+1"`), row);
    assert.ok(row.includes(`"'@SUM(A1)"`), row);
  });

  it('prints no control characters', () => {
    assert.ok(!register('- Number of \u001b[31mdrills\u202e by 2028\n', 'text').includes('\u001b'));
    assert.ok(!register('- Number of \u001b[31mdrills\u202e by 2028\n', 'csv').includes('\u202e'));
  });
});
