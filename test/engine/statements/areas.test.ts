import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/engine/config.js';
import { parse } from '../../../src/engine/parse.js';
import { findStatements } from '../../../src/engine/statements/index.js';
import { createFakeFramework } from '../../support/framework.js';

/** Areas of the statements of a text of which every passage is matched with these elements, best first. */
function areasOf(text: string, matched: readonly string[], nearly: readonly string[] = []): (string | undefined)[] {
  const file = parse({ path: 'draft.md', text });
  const toMatches = (ids: readonly string[]) => ids.map((element) => ({ element, score: 0.8, terms: [] }));
  const passages = file.passages.map((passage) => ({
    passage,
    matches: toMatches(matched),
    candidates: toMatches(nearly),
  }));
  return findStatements([{ file, passages }], createFakeFramework(), defaultConfig).map(({ area }) => area);
}

describe('areas of statements', () => {
  const two = 'We will found a response team. The Ministry will train all schools in drills.\n';

  it('are those of the sentence, where a passage is about several things', () => {
    assert.deepEqual(areasOf(two, ['1.1', '2.1']), ['1', '2']);
    assert.deepEqual(areasOf(two, ['1.1'], ['2.1']), ['1', '2']);
  });

  it('are those of the passage where the sentence says nothing clear, or the passage is one statement', () => {
    assert.deepEqual(areasOf(two, ['1.1']), ['1', '1']);
    assert.deepEqual(areasOf('We will found a new office. We will train it well.\n', ['2.1', '1.1']), ['2', '2']);
    assert.deepEqual(areasOf('We will found a response team.\n', ['2.1', '1.1']), ['2']);
    assert.deepEqual(
      areasOf('We will hold an exercise for schools. We will write it down.\n', ['2.1', '1.1']),
      ['2', '2'],
      'two things, of which neither leads',
    );
  });
});
