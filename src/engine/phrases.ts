/** The catalogue's terms found in a text, with spelling and inflection folded. */
import { stemsOf, type Word } from './text.js';
import type { Framework, Phrases } from './types.js';

export type Level = keyof Phrases;

export const LEVELS: readonly Level[] = ['defining', 'strong', 'supporting'];

/** A term of the catalogue, stemmed. */
interface Term {
  readonly stems: readonly string[];
  readonly element: number;
  readonly level: number;
}

/** Terms by their first stem. */
export type PhraseIndex = ReadonlyMap<string, readonly Term[]>;

/** Where a term stands: indices into the words without stop words, `end` exclusive. */
export interface PhraseHit {
  readonly element: number;
  /** Index into `LEVELS`. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

/** Makes terms of several lists findable; the n-th list's hits carry `element: n`. */
export function indexPhrases(lists: readonly Phrases[]): PhraseIndex {
  const index = new Map<string, Term[]>();
  lists.forEach((phrases, element) => {
    const seen = new Set<string>();
    LEVELS.forEach((name, level) => {
      for (const written of phrases[name]) {
        const stems = stemsOf(written);
        const key = stems.join(' ');
        if (stems.length === 0 || seen.has(key)) continue;
        seen.add(key);
        const first = index.get(stems[0]!);
        if (first) first.push({ stems, element, level });
        else index.set(stems[0]!, [{ stems, element, level }]);
      }
    });
  });
  return index;
}

/** The framework's elements in order, areas flattened. */
export const elementsOf = (framework: Framework) => framework.areas.flatMap((area) => area.elements);

/** Finds every term in a text given as its words without stop words. */
export function findPhrases(words: readonly Pick<Word, 'stem'>[], index: PhraseIndex): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let start = 0; start < words.length; start++) {
    for (const { stems, element, level } of index.get(words[start]!.stem) ?? []) {
      if (start + stems.length > words.length) continue;
      let same = 1;
      while (same < stems.length && words[start + same]!.stem === stems[same]) same++;
      if (same === stems.length) hits.push({ element, level, start, end: start + same });
    }
  }
  return hits;
}
