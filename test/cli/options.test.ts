import assert from 'node:assert/strict';
import { readOptions } from '../../src/cli/options.js';

const refuses = (argv: string[], message: RegExp) => assert.throws(() => readOptions(argv), message);

describe('options', () => {
  it('have defaults', () => {
    const options = readOptions(['a.md']);
    assert.deepEqual(
      [options.command, options.args, options.format, options.failOn, options.quiet, options.color],
      ['check', ['a.md'], 'text', 'error', false, undefined],
    );
  });

  it('tell commands from files', () => {
    assert.deepEqual(
      [readOptions(['explain', '5.4.1']).command, readOptions(['explain', '5.4.1']).args],
      ['explain', ['5.4.1']],
    );
    assert.equal(readOptions(['./explain']).command, 'check');
    assert.deepEqual(readOptions(['check', 'rules']).args, ['rules']);
  });

  it('refuse what they do not know, and say what is near', () => {
    refuses(['--fromat', 'json'], /no option --fromat\. Did you mean --format\?/);
    refuses(['--xyzzyx'], /"ncs-check --help" lists all options/);
    refuses(['-z'], /no option -z/);
    refuses(['--format', 'jsn'], /--format "jsn" is not known; did you mean json\?/);
    refuses(['--format', 'csv'], /Choose one of: text, json, sarif/);
    refuses(['--fail-on', 'warn'], /"warn" is not known.*error, warning, info, never/);
    refuses(['--profile', 'strict'], /drafting, review, release/);
    refuses(['--config'], /--config needs a value/);
    refuses(['--config', '--quiet'], /--config needs a value/);
    refuses(['--format='], /--format needs a value/);
    refuses(['--quiet=yes'], /--quiet takes no value/);
    refuses(['rules', '--format', 'json'], /"ncs-check rules" prints text and no report/);
    refuses(['rules', 'foo'], /lists all rules; "ncs-check explain foo" says more of one/);
    refuses(['init', '.', 'extra'], /takes one folder, not 2: \., extra/);
    refuses(['kpis', '--min-coverage', '99'], /"ncs-check kpis" judges nothing: leave --min-coverage away/);
    refuses(['explain', '5.4.1', '--fail-on', 'never'], /leave --fail-on away/);
    refuses(['explain', '5.4.1', '-o', 'x.json'], /prints text and no report/);
  });

  it('take "note", as reports say, for info, and "help" for --help', () => {
    assert.equal(readOptions(['--fail-on', 'note']).failOn, 'info');
    assert.equal(readOptions(['help', 'kpis']).help, true);
  });

  it('read percents', () => {
    assert.equal(readOptions(['--min-coverage', '70']).minCoverage, 70);
    assert.equal(readOptions(['--min-coverage=62.5%']).minCoverage, 62.5);
    for (const bad of ['101', 'many', '1e1']) refuses(['--min-coverage', bad], /no number from 0 to 100/);
  });

  it('read outputs', () => {
    const read = (...argv: string[]) => {
      const { format, outputs } = readOptions(argv);
      return [format, ...outputs.map((one) => `${one.format}>${one.path}`)];
    };
    assert.deepEqual(read('-o', 'sarif=a.txt', '--output', 'json=b=c.json'), ['text', 'sarif>a.txt', 'json>b=c.json']);
    assert.deepEqual(read('--format', 'json', '--output', 'r.txt'), [undefined, 'json>r.txt']);
    assert.deepEqual(read('--output', 'r.sarif'), ['text', 'sarif>r.sarif']);
    assert.deepEqual(read('--output', 'C:\\r\\x.md'), ['text', 'markdown>C:\\r\\x.md']);
    assert.deepEqual(read('kpis', '--output', 'k.csv'), ['text', 'csv>k.csv']);
    refuses(['--output', 'report'], /say in which format, as in --output json=report/);
    refuses(['--output', 'jsno=r'], /did you mean json/);
    refuses(['--output', 'json='], /names no file/);
    refuses(['--output', 'sarif=-'], /--output sarif=-: what goes to standard output is said by --format sarif\./);
    refuses(['--output', '-'], /said by --format json/);
  });

  it('let the last colour option win over none', () => {
    assert.equal(readOptions(['--no-color']).color, false);
    assert.equal(readOptions(['--color']).color, true);
    assert.equal(readOptions(['--color', '--no-color']).color, false);
    assert.equal(readOptions(['--no-color', '--color']).color, true);
  });
});
