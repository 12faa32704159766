import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprintsOf } from '../../src/reports/fingerprint.js';
import type { Finding } from '../../src/engine/types.js';
import { createAnalysis, createFinding } from '../support/analysis.js';

const at = (text: string, word: string, more: Partial<Finding> = {}): Finding => {
  const offset = text.indexOf(word);
  const start = { line: 1, column: 1, offset };
  return createFinding({ position: { start, end: { ...start, offset: offset + word.length } }, ...more });
};
const prints = (text: string, findings: readonly Finding[]) => fingerprintsOf(createAnalysis({ text, findings }));

describe('fingerprints', () => {
  it('stand when lines are put in above', () => {
    const before = '# Title\n\nThe date is TBD.\n';
    const after = '# Title\n\nA new paragraph.\n\nThe date is TBD.\n';
    assert.deepEqual(prints(before, [at(before, 'TBD')]), prints(after, [at(after, 'TBD')]));
  });

  it('change with rule, path, subject and the text that is meant', () => {
    const text = 'The date is TBD, the sum is TBC.\n';
    const all = [
      at(text, 'TBD'),
      at(text, 'TBC'),
      at(text, 'TBD', { ruleId: 'other/rule' }),
      at(text, 'TBD', { path: 'other.md', message: 'x' }),
      at(text, 'TBD', { subject: 'date' }),
    ];
    assert.equal(new Set(prints(text, all)).size, all.length);
  });

  it('tell the second of two equal findings from the first', () => {
    const text = 'TBD\n';
    const [first, second] = prints(text, [at(text, 'TBD'), at(text, 'TBD')]);
    assert.notEqual(first, second);
    assert.deepEqual(prints(text, [at(text, 'TBD')]), [first]);
  });

  it('look at the line where a finding has no extent', () => {
    const text = '# One\n\n# Two\n';
    const empty = (offset: number) =>
      createFinding({
        position: { start: { line: 1, column: 1, offset }, end: { line: 1, column: 1, offset } },
      });
    const [one, two] = prints(text, [empty(0), empty(7)]);
    assert.notEqual(one, two);
  });

  it('are 16 hexadecimal digits of any text', () => {
    const draft = createAnalysis();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (subject) => {
        const [print] = fingerprintsOf({ ...draft, findings: [createFinding({ subject })] });
        return /^[0-9a-f]{16}$/.test(print!);
      }),
    );
  });
});
