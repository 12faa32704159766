import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shorten, toPrintable } from '../../src/reports/escape.js';
import { renderGithub } from '../../src/reports/github.js';
import { renderHtml } from '../../src/reports/html.js';
import { renderJson } from '../../src/reports/json.js';
import { renderMarkdown } from '../../src/reports/markdown.js';
import { renderSarif } from '../../src/reports/sarif.js';
import { renderText } from '../../src/reports/text.js';
import { createAnalysis, createFinding, createInput, createStatement } from '../support/analysis.js';

const STATUS = { '1.1': 'addressed', '1.2': 'partial', '2.1': 'not-applicable' } as const;

describe('text report', () => {
  it('shows findings, the coverage table and a summary', () => {
    const analysis = createAnalysis({ status: STATUS, findings: [createFinding()], statements: [createStatement()] });
    assert.equal(
      renderText(createInput(analysis)),
      [
        '',
        'draft.md  15 words · Small Guide',
        '',
        '  1:1  warning  Found “TBD”, expected text.  text/placeholder',
        '',
        'Coverage',
        '1  Response                    partial         1 of 2, 1 partial',
        '  ✓ 1.1  Response Team         addressed       draft.md:3',
        '  ~ 1.2  Exercises             partial         draft.md:3',
        '2  People                      not applicable  0 of 0',
        '  – 2.1  Schools               not applicable  We have no sea.',
        '',
        'Principles  0 of 1 found; no trace of 9 Openness',
        '',
        '! 1 warning · 1 of 2 elements addressed, 1 partial, 1 not applicable (75 %) · 1 KPI, 1 SMART',
        '',
      ].join('\n'),
    );
  });

  it('wraps messages under themselves and keeps to the width', () => {
    const message = 'word '.repeat(60).trim();
    const text = renderText(createInput(createAnalysis({ findings: [createFinding({ message })] })), { width: 80 });
    for (const line of text.split('\n')) assert.ok([...line].length <= 80, line);
    assert.match(text, /\n {16}word/);
  });

  it('groups by file where there are several', () => {
    const findings = [createFinding({ path: 'strategy.yaml' }), createFinding()];
    const text = renderText(createInput(createAnalysis({ findings, config: { title: 'Plan' } })));
    assert.ok(text.indexOf('\ndraft.md\n') > 0 && text.indexOf('\nstrategy.yaml\n') > 0);
  });

  it('names the configuration above its own findings', () => {
    const findings = [createFinding({ path: 'strategy.yaml' }), createFinding()];
    const text = renderText(createInput(createAnalysis({ findings, config: { path: 'strategy.yaml' } })));
    assert.match(text, /\n\nstrategy\.yaml\n {2}1:1 [^]*\n\ndraft\.md\n {2}1:1/);
  });

  it('stands any number of findings', () => {
    const findings = Array.from({ length: 200_000 }, () => createFinding({ severity: 'info' }));
    assert.match(renderText(createInput(createAnalysis({ findings }))), /199,997 more notes/);
  });

  it('folds many notes of one rule, and --verbose does not', () => {
    const findings = Array.from({ length: 9 }, () => createFinding({ severity: 'info' }));
    const input = createInput(createAnalysis({ findings }));
    assert.match(renderText(input), /… and 6 more notes of text\/placeholder/);
    assert.equal(renderText(input).match(/Found “TBD”/g)!.length, 3);
    assert.equal(renderText(input, { verbose: true }).match(/Found “TBD”/g)!.length, 9);
  });

  it('is colourless unless asked, and says nothing by colour alone', () => {
    const input = createInput(createAnalysis({ status: STATUS, findings: [createFinding()] }));
    const plain = renderText(input);
    const painted = renderText(input, { color: true });
    assert.doesNotMatch(plain, /\u001b/);
    assert.match(painted, /\u001b\[33mwarning/);
    assert.equal(painted.replace(/\u001b\[\d+m/g, ''), plain);
  });

  it('keeps quiet below a bar', () => {
    const input = createInput(
      createAnalysis({ findings: [createFinding(), createFinding({ severity: 'error', line: 4 })] }),
    );
    const text = renderText(input, { quietBelow: 'error' });
    assert.match(text, /4:1 {2}error/);
    assert.doesNotMatch(text, /warning|Coverage/);
    assert.equal(renderText(createInput(), { quietBelow: 'error' }), '');
  });

  it('shows no coverage of what is no strategy', () => {
    const text = renderText(createInput(createAnalysis({ kind: 'empty', text: '' })));
    assert.doesNotMatch(text, /Coverage/);
    assert.match(text, /✓ no findings/);
  });

  it('says how many findings were silenced, as every report does', () => {
    const input = createInput({ ...createAnalysis({ findings: [createFinding()] }), silenced: 3 });
    assert.match(renderText(input), /1 warning \(3 silenced\)/);
    assert.match(renderGithub(input), /1 warning \(3 silenced\)/);
    assert.match(renderMarkdown(input), /1 warning \(3 silenced\)/);
    assert.match(renderHtml(input), /1 warning \(3 silenced\)/);
    assert.equal(JSON.parse(renderJson(input)).summary.findings.silenced, 3);
    assert.equal(JSON.parse(renderSarif(input)).runs[0].properties.strategies[0].silenced, 3);
  });

  it('sums several strategies up', () => {
    const text = renderText(createInput(createAnalysis(), createAnalysis({ findings: [createFinding()] })));
    assert.match(text, /2 strategies checked, 1 warning in all\.\n$/);
  });

  it('lets no text of a draft control the terminal', () => {
    const evil = 'a\u001b[2J\u0007\u009b31m\u202eb\r\nc';
    assert.equal(toPrintable(evil), 'a␛[2J␇<U+009B>31m<U+202E>b c');
    const text = renderText(createInput(createAnalysis({ findings: [createFinding({ message: evil, path: evil })] })));
    assert.doesNotMatch(text, /[\u001b\u0007\u009b\u202e\r]/);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (any) => !/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(toPrintable(any)),
      ),
    );
  });

  it('shortens at words and never inside a character', () => {
    assert.equal(shorten('one two three', 10), 'one two…');
    assert.equal(shorten('😀😀😀', 4), '😀…');
  });
});
