import assert from 'node:assert/strict';
import { missingElement } from '../../../src/rules/coverage/missing-element.js';
import { missingFocusArea } from '../../../src/rules/coverage/missing-focus-area.js';
import { partialElement } from '../../../src/rules/coverage/partial-element.js';
import { principleNotVisible } from '../../../src/rules/coverage/principle-not-visible.js';
import { createContext, report, reports } from '../../support/context.js';

const draft = '# Strategy\n\n## Response\n\nWe run a team.\n\n### Drills\n\nWe drill.\n\n## People\n\nWe teach.\n';
const matches = { 'We run a team.': '1.1', 'We drill.': '1.2', 'We teach.': '2.1' };

describe('coverage rules', () => {
  it('reports a missing focus area once, at the section that is about it, else at the first heading', () => {
    const message = 'Nothing was found that addresses focus area 2 People (1 element, 2.1).';
    const status = { '2.1': 'missing' } as const;
    assert.deepEqual(report(missingFocusArea, draft, { status }), [`1:1 ${message}`]);
    assert.deepEqual(report(missingFocusArea, draft, { status, home: { '2': 'People' } }), [`11:1 ${message}`]);
    assert.deepEqual(report(missingFocusArea, draft, { status: { '1.1': 'missing' } }), []);
  });

  it('groups missing elements by area, at the home of the area', () => {
    const home = { '1': 'Response' };
    const found = report(missingElement, draft, { matches, home, status: { '1.2': 'missing' } });
    assert.deepEqual(found, ['3:1 Response (1): no passage was found that addresses 1.2 Exercises.']);
  });

  it('says nothing of the elements of an area that is missing whole, nor of what is not applicable', () => {
    assert.deepEqual(report(missingElement, draft, { status: { '2.1': 'missing', '1.2': 'not-applicable' } }), []);
  });

  it('falls back to the first heading, and to the first line of a text without headings', () => {
    assert.equal(reports(missingElement, draft, { status: { '1.1': 'missing' } })[0]!.position.start.line, 1);
    assert.equal(reports(missingElement, '\n\nText.\n', { status: { '1.1': 'missing' } })[0]!.position.start.line, 3);
  });

  it('shows the nearest passages beside what is missing, with what they have', () => {
    const context = createContext(draft, { status: { '1.2': 'missing' } });
    const { position } = context.files[0]!.file.passages[1]!;
    const related = (...terms: string[]) => {
      const near = { path: 'draft.md', passage: 1, position, score: 0.3, terms };
      const areas = context.coverage.areas.map((a) => ({
        ...a,
        elements: a.elements.map((e) => ({ ...e, nearest: e.id === '1.2' ? [near] : [] })),
      }));
      const [found] = [...missingElement.check({ ...context, coverage: { ...context.coverage, areas } })];
      return found!.related!.map((r) => r.message);
    };
    assert.deepEqual(related('drill', 'test'), [
      'Nearest to 1.2 (30 %): has “drill” and “test”; would need for example “exercise”.',
    ]);
    assert.deepEqual(related('exercise'), ['Nearest to 1.2 (30 %): has “exercise”.']);
    assert.deepEqual(related(), [
      'Nearest to 1.2 (30 %): has none of the words that were looked for; would need for example “exercise”.',
    ]);
  });

  it('names no element in its advice on others', () => {
    for (const { help } of [missingElement, missingFocusArea]) assert.doesNotMatch(help, /\d\.\d/);
  });

  it('names what a partial element leaves open, at its best evidence', () => {
    assert.deepEqual(report(partialElement, draft, { matches, status: { '1.2': 'partial' } }), [
      '9:1 1.2 Exercises is only touched; no words were found on “Says who does exercises”.',
    ]);
  });

  it('lists principles that leave no trace', () => {
    const context = { coverage: { areas: [], principles: [{ id: '9', found: false, evidence: [] }] } };
    assert.deepEqual(report(principleNotVisible, draft, { context }), [
      '1:1 No clear mention was found of 9 Openness.',
    ]);
    assert.deepEqual(report(principleNotVisible, draft), []);
  });
});
