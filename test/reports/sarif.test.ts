import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { renderSarif } from '../../src/reports/sarif.js';
import { createAnalysis, createFinding, createInput } from '../support/analysis.js';

const schema = JSON.parse(readFileSync('test/fixtures/sarif/sarif-2.1.0-rtm.5.json', 'utf8'));
const validator = new Validator(schema, '4');

function runOf(text: string) {
  const log = JSON.parse(text);
  const { valid, errors } = validator.validate(log);
  assert.ok(valid, JSON.stringify(errors.slice(-3), null, 1));
  return log.runs[0];
}

const finding = createFinding({ line: 3, column: 5, subject: 'TBD' });

describe('SARIF report', () => {
  it('fits the schema of the standard, and the schema refuses what does not', () => {
    runOf(
      renderSarif(
        createInput(createAnalysis({ findings: [finding, createFinding({ ruleId: 'config/unknown-key' })] })),
      ),
    );
    const log = JSON.parse(renderSarif(createInput(createAnalysis({ findings: [finding] }))));
    log.runs[0].results[0].level = 'bad';
    assert.equal(validator.validate(log).valid, false);
  });

  it('counts columns in UTF-16 units from 1, the end exclusive', () => {
    const run = runOf(renderSarif(createInput(createAnalysis({ findings: [finding] }))));
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(run.results[0].locations[0].physicalLocation, {
      artifactLocation: { uri: 'draft.md', uriBaseId: 'srcRoot' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 10 },
    });
  });

  it('carries help and level of every rule, and describes rules that only findings name', () => {
    const run = runOf(
      renderSarif(createInput(createAnalysis({ findings: [createFinding({ ruleId: 'x/unheard-of' })] }))),
    );
    const rules = run.tool.driver.rules;
    assert.deepEqual(
      rules.map((rule: { id: string }) => rule.id),
      ['text/placeholder', 'coverage/missing-element', 'x/unheard-of'],
    );
    assert.equal(rules[0].fullDescription.text, 'Something was to be filled in.');
    assert.match(rules[0].help.markdown, /\*\*What to do\.\*\*/);
    assert.equal(rules[1].defaultConfiguration.level, 'note');
    assert.equal(run.results[0].ruleIndex, 2);
    assert.equal(rules[0].helpUri, undefined);
  });

  it('links rules where the tool says where they are documented', () => {
    const input = createInput(createAnalysis());
    const run = runOf(renderSarif({ ...input, tool: { ...input.tool, rulesUrl: 'https://example.org/rules' } }));
    assert.equal(run.tool.driver.rules[0].helpUri, 'https://example.org/rules#text%2Fplaceholder');
  });

  it('encodes paths as addresses', () => {
    const uriOf = (path: string) =>
      runOf(renderSarif(createInput(createAnalysis({ path, findings: [createFinding({ path })] })))).results[0]
        .locations[0].physicalLocation.artifactLocation;
    assert.deepEqual(uriOf('a b/é#1%.md'), { uri: 'a%20b/%C3%A9%231%25.md', uriBaseId: 'srcRoot' });
    assert.deepEqual(uriOf('D:/x y.md'), { uri: 'file:///D:/x%20y.md' });
    assert.deepEqual(uriOf('/tmp/x.md'), { uri: 'file:///tmp/x.md' });
    assert.deepEqual(uriOf('\ud800.md'), { uri: '%EF%BF%BD.md', uriBaseId: 'srcRoot' });
  });

  it('lists related places with ids', () => {
    const related = [{ path: 'b.md', position: finding.position, message: 'Here.' }];
    const run = runOf(renderSarif(createInput(createAnalysis({ findings: [{ ...finding, related }] }))));
    assert.equal(run.results[0].relatedLocations[0].id, 1);
    assert.equal(run.results[0].relatedLocations[0].message.text, 'Here.');
  });

  it('keeps the gravest 25,000 results and says so', () => {
    const notes = Array.from({ length: 25_000 }, (_, index) =>
      createFinding({ severity: 'info', line: index + 1, subject: 's' }),
    );
    const findings = [...notes, createFinding({ severity: 'error', line: 30_000 })];
    const run = JSON.parse(renderSarif(createInput(createAnalysis({ findings })))).runs[0];
    assert.equal(run.results.length, 25_000);
    assert.equal(run.results[0].level, 'error');
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /25000 gravest of 25001/);
  });
});
