import assert from 'node:assert/strict';
import { renderGithub, toLogLine } from '../../src/reports/github.js';
import type { Severity } from '../../src/engine/types.js';
import { createAnalysis, createFinding, createInput } from '../support/analysis.js';

const linesOf = (findings: Parameters<typeof createFinding>[0][]) =>
  renderGithub(createInput(createAnalysis({ findings: findings.map((one) => createFinding(one)) }))).split('\n');

describe('GitHub annotations', () => {
  it('name file, place and rule', () => {
    const [line] = linesOf([{ line: 12, column: 3 }]);
    assert.equal(
      line,
      '::warning file=draft.md,line=12,endLine=12,col=3,endColumn=8,title=text/placeholder::Found “TBD”, expected text.',
    );
  });

  it('leave columns out over several lines', () => {
    const { position } = createFinding();
    const [line] = linesOf([{ position: { ...position, end: { line: 4, column: 1, offset: 50 } } }]);
    assert.match(line!, /line=1,endLine=4,title=/);
  });

  it('escape what would end a property, a message or the line', () => {
    const [line, next] = linesOf([{ path: 'a,b:c%.md', message: '100 %\r\n::error::gotcha' }]);
    assert.match(line!, /^::warning file=a%2Cb%3Ac%25\.md,.*::100 %25%0D%0A: :error::gotcha$/);
    assert.doesNotMatch(next!, /^::/);
  });

  it('are at most ten of a kind, gravest first, and the rest is counted', () => {
    const of = (severity: Severity, count: number) => Array.from({ length: count }, () => ({ severity }));
    const lines = linesOf([...of('info', 12), ...of('warning', 30), ...of('error', 2)]);
    const count = (name: string) => lines.filter((line) => line.startsWith(`::${name}`)).length;
    assert.deepEqual([count('error'), count('warning'), count('notice')], [2, 10, 10]);
    assert.match(lines[0]!, /^::error/);
    assert.match(
      lines[21]!,
      /^::notice .*23 more findings beside the 21 shown here \(2 errors, 30 warnings and 12 notes/,
    );
  });

  it('leave room among the ten errors for a bar that was not reached', () => {
    const findings = Array.from({ length: 10 }, () => createFinding({ severity: 'error' }));
    const report = renderGithub({ ...createInput(createAnalysis({ findings })), failures: ['x covers 5 %.', 'y'] });
    assert.match(report, /^::error title=NCS check::x covers 5 %25\.%0Ay\n/);
    assert.equal(report.match(/^::error/gm)!.length, 10);
    assert.match(report, /1 more finding beside the 9 shown here/);
  });

  it('are all there while they are few, without a word more', () => {
    const lines = linesOf(Array.from({ length: 10 }, () => ({ severity: 'info' as const })));
    assert.equal(lines.filter((line) => line.startsWith('::notice')).length, 10);
    assert.equal(lines[10], 'draft.md: 10 notes; 0 of 3 elements addressed, 3 missing (0 %)');
  });

  it('lets no text of a draft command the runner', () => {
    assert.equal(toLogLine('a ##[add-mask]x'), 'a ## [add-mask]x');
    assert.equal(toLogLine('::set-env::x\n   ::stop-commands::y'), ': :set-env::x\n   : :stop-commands::y');
    const lines = renderGithub(createInput(createAnalysis({ config: { title: '::error::x\n##[group]' } }))).split('\n');
    assert.ok(
      lines.every((line) => !line.includes('##[') && !/^\s*::/.test(line)),
      lines.join('|'),
    );
  });
});
