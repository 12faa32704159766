import assert from 'node:assert/strict';
import { foldRepeats, withoutRepeats } from '../../../src/engine/statements/repeats.js';
import { statementsOf } from '../../support/statements.js';

const TWICE =
  '# Summary\n\n- Open a national test range\n\n# Plan\n\n| Action | Owner | Deadline |\n|---|---|---|\n' +
  '| Open a National Test-Range. | Ministry of Trade | 2028 |\n';

describe('statements that are made twice', () => {
  it('are one, with the best evidence, whatever case and punctuation', () => {
    const [said, ...more] = foldRepeats(statementsOf(TWICE));
    assert.deepEqual(more, []);
    assert.equal(said!.statement.source, 'row');
    assert.deepEqual(
      said!.repeats.map(({ position }) => position.start.line),
      [3],
    );
  });

  it('are measures of their own with another owner, deadline or target, as rows, or in very few words', () => {
    for (const text of [
      '- Hold a drill for hospitals (lead: Ministry of Health)\n\n- Hold a drill for hospitals (lead: Coast Guard)\n',
      '| Action | Owner |\n|---|---|\n| Hold a drill for hospitals | |\n| Hold a drill for hospitals | |\n',
      '# A\n\n- Number of courses\n\n# B\n\n- Number of courses\n',
    ])
      assert.equal(withoutRepeats(statementsOf(text)).length, 2, text);
  });

  it('are folded in linear time', () => {
    const [one] = statementsOf('- Open a national test range\n');
    const many = Array.from({ length: 100_000 }, (_, i) => ({ ...one!, source: i % 2 ? 'row' : 'item' }) as const);
    const start = Date.now();
    foldRepeats(many);
    assert.ok(Date.now() - start < 5000);
  });
});
