/** The invented strategies that the matching learns from are what they say they are. */
import assert from 'node:assert/strict';
import { elementsOf } from '../../src/engine/catalogue.js';
import { frameworks } from '../../src/frameworks/index.js';
import { readInvented, readOwnPassages } from '../../training/dataset.js';

describe('the texts of our own that are learned from', () => {
  const ids = elementsOf(frameworks[0]!.framework).map(({ id }) => id);

  it('are strategies whose labels and front matter agree', () => {
    const strategies = readInvented(ids);
    assert.ok(strategies.length > 90);
    for (const { name, labels } of strategies)
      assert.ok(
        labels.some((l) => l!.length > 0),
        name,
      );
  });

  it('are passages labelled with known elements', () => {
    const labels = new Set(readOwnPassages().flatMap((p) => p.labels));
    assert.deepEqual(
      [...labels].filter((id) => !ids.includes(id)),
      [],
    );
  });
});
