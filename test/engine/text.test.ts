import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createTitleSearch, findWords, stemsOf, WORD, wordsOf } from '../../src/engine/text.js';

describe('text', () => {
  it('finds the words that the pattern describes', () => {
    const character = fc.constantFrom(..."aZ09 /&'’–-.“|\n", 'é', 'ß', '€');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
        const text = characters.join('');
        const wanted = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => [index, index + word.length]);
        assert.deepEqual(findWords(text), wanted);
      }),
      { numRuns: 3000 },
    );
  });

  it('folds the spellings of cybersecurity into one', () => {
    const one = stemsOf('cybersecurity');
    assert.deepEqual(stemsOf('Cyber security'), one);
    assert.deepEqual(stemsOf('cyber-security'), one);
    assert.notDeepEqual(stemsOf('cyber attack'), one);
  });

  it('takes cyberattack and cyber attack as the same two words', () => {
    assert.deepEqual(stemsOf('cyberattacks'), stemsOf('cyber attack'));
  });

  it('folds British and American spelling, but leaves other words in -ise alone', () => {
    for (const [british, american] of [
      ['organisation', 'organization'],
      ['defence', 'defense'],
      ['centres', 'centers'],
      ['programme', 'program'],
      ['harmonised', 'harmonized'],
      ['behaviour', 'behavior'],
    ]) {
      assert.deepEqual(stemsOf(british!), stemsOf(american!), british);
    }
    for (const [one, other] of [
      ['responsible', 'response'],
      ['operators', 'operations'],
      ['international', 'internal'],
      ['communities', 'communications'],
      ['emergency', 'emerging'],
    ])
      assert.notDeepEqual(stemsOf(one!), stemsOf(other!), one);
    assert.deepEqual(stemsOf('responsibilities of the Organising body'), ['responsible', 'organize', 'bodi']);
    assert.deepEqual(stemsOf('exercises'), ['exercis']);
  });

  it('folds hyphens, plurals and inflection', () => {
    assert.deepEqual(stemsOf('information-sharing mechanisms'), stemsOf('Information sharing mechanism'));
  });

  it('gives the place of each word in the text', () => {
    const text = 'The R&D units of cyber-security';
    for (const { start, end } of wordsOf(text))
      assert.match(text.slice(start, end), /^(The|R&D|units|of|cyber-security)$/);
    assert.equal(wordsOf(text).length, 5);
  });

  it('keeps single letters of "e-mail" with their word', () => {
    assert.deepEqual(stemsOf('e-government'), stemsOf('egovernment'));
  });

  it('leaves out words that say nothing of the topic', () => {
    assert.deepEqual(stemsOf('The 12 of them will be in it'), []);
  });

  it('finds a title in spite of a slip, and none for a stranger or for a part of a longer one', () => {
    const find = createTitleSearch(['Incident response', 'International cooperation', 'Supervision']);
    assert.equal(find('Incidnt reponse'), 0);
    assert.equal(find('Budget'), -1);
    assert.equal(find('Vision'), -1);
  });
});
