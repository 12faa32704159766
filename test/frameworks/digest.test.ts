/** What the build works out of a catalogue is what the engine would. */
import assert from 'node:assert/strict';
import { elementsOf } from '../../src/engine/catalogue.js';
import { CONCEPTS } from '../../src/engine/concepts.js';
import concepts from '../../src/engine/concepts.ready.js';
import { digest } from '../../src/engine/digest.js';
import { findPhrases, indexPhrases, readPhrases, storePhrases } from '../../src/engine/phrases.js';
import { createSimilarity } from '../../src/engine/similarity.js';
import { stemsOf, wordsOf } from '../../src/engine/text.js';
import { frameworks } from '../../src/frameworks/index.js';

const { framework } = frameworks[0]!;

describe('what is ready at build time', () => {
  it('is the digest of each built-in framework', () => {
    for (const { framework } of frameworks) assert.deepEqual(framework.digest, digest(framework));
  });

  it('is the index of the concepts', () => {
    const lists = Object.values(CONCEPTS).map((terms) => ({
      defining: terms.split(', '),
      strong: [],
      supporting: [],
    }));
    assert.deepEqual(concepts, { names: Object.keys(CONCEPTS), terms: storePhrases(lists) });
  });

  it('is plain JSON', () => {
    const fresh = digest(framework);
    assert.deepEqual(JSON.parse(JSON.stringify(fresh)), fresh);
  });
});

describe('a stored index of phrases', () => {
  const lists = [
    { defining: ['incident response'], strong: ['incident'], supporting: ['national incident response team'] },
    { defining: [], strong: ['incident response plan'], supporting: ['R&D', '24/7'] },
  ];

  it('finds each term with its list, its level and where it stands', () => {
    const words = wordsOf('A national incident response team, 24/7; R&D of incident response plans').filter(
      (w) => !w.stop,
    );
    const hits = findPhrases(words, readPhrases(storePhrases(lists)));
    assert.deepEqual(
      hits.map(({ element, level, start, end }) => [
        element,
        level,
        words
          .slice(start, end)
          .map((w) => w.stem)
          .join(' '),
      ]),
      [
        [0, 2, 'national incid respons team'],
        [0, 1, 'incid'],
        [0, 0, 'incid respons'],
        [1, 2, '24/7'],
        [1, 2, 'rd'],
        [0, 1, 'incid'],
        [0, 0, 'incid respons'],
        [1, 1, 'incid respons plan'],
      ],
    );
  });

  it('of nothing finds nothing', () => {
    assert.deepEqual(findPhrases(wordsOf('Incident response'), indexPhrases([])), []);
  });
});

describe('stored similarity', () => {
  it('weighs each element to length one', () => {
    const elements = elementsOf(framework).slice(0, 5);
    const { words } = createSimilarity(elements);
    const norms = elements.map(() => 0);
    const stems = new Set(elements.flatMap((e) => stemsOf(JSON.stringify(e))));
    for (const stem of stems) {
      const usage = words.get(stem);
      usage?.elements.forEach((k, i) => (norms[k]! += usage.weights[i]! ** 2));
    }
    for (const norm of norms) assert.ok(Math.abs(norm - 1) < 1e-9, String(norm));
  });
});
