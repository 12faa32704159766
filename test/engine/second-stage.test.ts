import assert from 'node:assert/strict';
import type { First } from '../../src/engine/first-stage.js';
import { CONTENDERS, contendersOf, placePassages, relate, RELATION_NAMES } from '../../src/engine/second-stage.js';
import type { Passage } from '../../src/engine/types.js';

const ELEMENTS = 12;
/** Score of element `k` in passage `i`: no order in it, and some are alike. */
const scoreOf = (i: number, k: number): number => ((i * 37 + k * 17) % 23) / 4 - 2.5;

function firstOf(i: number): First {
  const none = new Array<number>(ELEMENTS + 1).fill(0);
  return {
    scores: Array.from({ length: ELEMENTS + 1 }, (_, k) => scoreOf(i, k)),
    fromHeadings: none,
    textTerms: none,
    headingTerms: none,
    similarity: none,
    title: none,
  };
}

const passage = { kind: 'paragraph', text: 'Text.', headings: [], leadIns: [], section: 0 } as unknown as Passage;
const firsts = Array.from({ length: 100 }, (_, i) => firstOf(i));
const place = (count: number) =>
  placePassages(
    Array.from({ length: count }, () => passage),
    Array.from({ length: count }, (_, i) => firsts[i % 100]!),
  );
const areas = Array.from({ length: ELEMENTS }, (_, k) => k % 3);
const valueOf = (row: readonly number[], name: (typeof RELATION_NAMES)[number]): number =>
  row[RELATION_NAMES.indexOf(name)]!;

describe('the second stage', () => {
  it('weighs a passage against the others of its section', () => {
    const placed = place(9);
    placed.forEach((one, i) => {
      for (let k = 0; k < ELEMENTS; k++) {
        const row = relate(one, areas, areas)(k);
        const others = placed.flatMap((_, j) => (j === i ? [] : [scoreOf(j, k)]));
        const mean = others.reduce((sum, score) => sum + score, 0) / others.length;
        assert.ok(Math.abs(valueOf(row, 'mean of section') - mean) < 1e-9);
        assert.equal(valueOf(row, 'best of section'), Math.max(-1.3, ...others));
      }
    });
  });

  it('has no others where a passage stands alone', () => {
    const row = relate(place(1)[0]!, areas, areas)(0);
    assert.deepEqual([valueOf(row, 'mean of section'), valueOf(row, 'best of section')], [-1.3, -1.3]);
  });

  it('takes the most likely elements on, the first of those that are alike first', () => {
    for (let i = 0; i < 30; i++) {
      const order = Array.from({ length: ELEMENTS }, (_, k) => k);
      const wanted = order.sort((a, b) => scoreOf(i, b) - scoreOf(i, a) || a - b).slice(0, CONTENDERS);
      assert.deepEqual(contendersOf(firstOf(i)), wanted);
    }
  });

  it('takes time that grows with a section, not with its square', () => {
    const placed = place(40_000);
    const begin = process.cpuUsage();
    for (const one of placed) relate(one, areas, areas)(3);
    assert.ok(process.cpuUsage(begin).user < 1e6);
  });
});
