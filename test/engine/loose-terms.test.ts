import assert from 'node:assert/strict';
import { findLoosely, readLoose, storeLoose } from '../../src/engine/loose-terms.js';
import { stemsOf } from '../../src/engine/text.js';

const index = readLoose(
  storeLoose([['office of the prime minister', 'budget'], ['career path'], [], ['annual report', 'report every year']]),
);
const listsIn = (text: string): number[] => [...findLoosely(stemsOf(text), index)].sort((a, b) => a - b);

describe('findLoosely', () => {
  it('meets terms whose words stand in another order, a few words apart', () => {
    assert.deepEqual(listsIn("It is part of the Prime Minister's Office."), [0]);
    assert.deepEqual(listsIn('The office reports to the minister, not to the prime one.'), [0]);
    assert.deepEqual(listsIn('Reports on the budget will be given to parliament every year.'), [0, 3]);
    assert.deepEqual(listsIn('Reports will be published annually.'), [3]);
  });

  it('does not meet words that stand far apart, or only some of them', () => {
    assert.deepEqual(
      listsIn('The prime goal of each minister is trust in networks, services and every post office.'),
      [],
    );
    assert.deepEqual(listsIn('A career in the services.'), []);
    assert.deepEqual(listsIn(''), []);
  });

  it('says no more than once that a list is met, whatever the index is asked', () => {
    assert.deepEqual(listsIn('Budget, budget and the office of the prime minister'), [0]);
    assert.deepEqual([...findLoosely(['career', 'career'], readLoose(storeLoose([])))], []);
  });
});
