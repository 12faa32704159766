import assert from 'node:assert/strict';
import { isHousekeeping } from '../../src/engine/housekeeping.js';

describe('isHousekeeping', () => {
  it('knows what stands beside a strategy', () => {
    for (const path of [
      'README.md',
      'docs/SECURITY.md',
      '2031-09-14-minutes.md',
      'notes/a.md',
      'Meeting notes.md',
      'meeting-of-may.md',
    ])
      assert.ok(isHousekeeping(path), path);
  });

  it('leaves chapters alone', () => {
    for (const path of ['meeting-the-challenge.md', '04-explanatory-notes.md', 'security.md', 'footnotes.md'])
      assert.ok(!isHousekeeping(path), path);
  });
});
