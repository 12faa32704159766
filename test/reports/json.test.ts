import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { renderJson, renderKpiJson } from '../../src/reports/json.js';
import { createAnalysis, createFinding, createInput, createStatement } from '../support/analysis.js';

const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

function parseValid(text: string) {
  const report = JSON.parse(text);
  const isValid: boolean = validate(report);
  assert.ok(isValid, JSON.stringify(validate.errors?.slice(0, 5), null, 1));
  return report;
}

const full = createAnalysis({
  config: { title: 'Plan', path: 'strategy.yaml' },
  status: { '1.1': 'addressed', '1.2': 'partial', '2.1': 'not-applicable' },
  statements: [createStatement(), createStatement({ kind: 'action', text: 'Teach it in all schools', smart: false })],
  findings: [
    createFinding({
      subject: 'TBD',
      related: [{ path: 'draft.md', position: createFinding().position, message: 'Here too.' }],
      fixes: [{ title: 'Fill it in', edits: [{ path: 'draft.md', ...createFinding().position, text: 'x' }] }],
    }),
  ],
});

describe('JSON report', () => {
  it('has the agreed fields for one strategy, and fits the schema', () => {
    const report = parseValid(renderJson(createInput(full)));
    assert.equal(report.version, 1);
    assert.deepEqual(report.framework, { id: 'small', version: '1' });
    const [file] = report.files;
    assert.equal(file.path, 'draft.md');
    assert.deepEqual(file.passages[0], {
      startLine: 3,
      endLine: 3,
      kind: 'paragraph',
      headings: ['Draft strategy'],
      matches: [{ element: '1.1', score: 0.8123, terms: ['response team'] }],
      candidates: [{ element: '2.1', score: 0.2 }],
    });
    assert.deepEqual(file.passages[1].matches, []);
    assert.equal(file.statements[0].timeBound, true);
    assert.equal(file.statements[0].owner, false);
    assert.deepEqual(file.statements[0].evidence.timeBound, 'by 2027');
    assert.equal(file.statements[0].evidence.owner, undefined);
    const [area] = report.coverage.areas;
    assert.equal(area.status, 'partial');
    assert.deepEqual(area.elements[0].evidence[0].startLine, 3);
    assert.deepEqual(area.elements[1].openAsks, ['Says who does exercises.']);
    assert.deepEqual(report.coverage.areas[1].elements[0].notApplicable, {
      reason: 'We have no sea.',
      owner: 'Cabinet',
    });
    assert.deepEqual(report.summary.elements, {
      addressed: 1,
      partial: 1,
      missing: 0,
      notApplicable: 1,
      applicable: 2,
      percent: 75,
    });
    const [finding] = report.findings;
    assert.deepEqual(
      [finding.startLine, finding.startColumn, finding.endLine, finding.endColumn, finding.severity],
      [1, 1, 1, 6, 'warning'],
    );
  });

  it('lists several strategies, each as a report of its own', () => {
    const report = parseValid(renderJson(createInput(full, createAnalysis({ path: 'b.md', kind: 'empty', text: '' }))));
    assert.equal(report.strategies.length, 2);
    assert.equal(report.strategies[1].kind, 'empty');
    assert.equal(report.files, undefined);
  });

  it('lists the rows of the register, each with its kind: KPIs as before, and actions beside them', () => {
    const report = parseValid(renderKpiJson(createInput(full)));
    const rows = (list: { kind: string; path: string }[]) => list.map(({ kind, path }) => [kind, path]);
    assert.deepEqual(rows(report.kpis), [['kpi', 'draft.md']]);
    assert.deepEqual(rows(report.actions), [['action', 'draft.md']]);
    const twice = createAnalysis({ statements: [createStatement(), createStatement({ source: 'item' })] });
    const [kpi, ...more] = parseValid(renderKpiJson(createInput(twice))).kpis;
    assert.deepEqual([kpi.alsoAt, more], [[{ path: 'draft.md', startLine: 3 }], []]);
    assert.equal(JSON.parse(renderJson(createInput(twice))).files[0].statements.length, 2);
  });

  it('is refused by the schema when a field is missing or unknown', () => {
    const report = JSON.parse(renderJson(createInput(full)));
    assert.equal(validate({ ...report, surprise: 1 }), false);
    assert.equal(validate({ ...report, coverage: undefined }), false);
    assert.equal(validate({ ...report, findings: [{ ...report.findings[0], severity: 'bad' }] }), false);
  });
});
