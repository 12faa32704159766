/** The catalogue's terms found in a text, with spelling and inflection folded. */
import { stemsOf, type Word } from './text.js';
import type { Phrases } from './types.js';

type Level = keyof Phrases;

export const LEVELS: readonly Level[] = ['defining', 'strong', 'supporting'];

/** A term of the catalogue, stemmed. */
interface Term {
  readonly stems: readonly string[];
  readonly element: number;
  readonly level: number;
}

/**
 * Terms by their first two stems, or their only one: by one alone, every "cyber" would meet hundreds. Where terms of several
 * stems begin with a stem, there is an entry for it alone as well, if only an empty one.
 */
export interface PhraseIndex {
  get(start: string): readonly Term[] | undefined;
}

/** An index as it is stored: what terms begin with, and for each the terms that do; with commas between. */
export interface StoredPhrases {
  readonly starts: string;
  readonly terms: string;
}

/** Where a term stands: indices into the words without stop words, `end` exclusive. */
interface PhraseHit {
  readonly element: number;
  /** Index into `LEVELS`. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

/** Makes terms of several lists findable; the n-th list's hits carry `element: n`. */
export const indexPhrases = (lists: readonly Phrases[]): PhraseIndex => readPhrases(storePhrases(lists));

/** Works out what `readPhrases` makes ready: takes its time, so the built-in catalogues have it done at build time. */
export function storePhrases(lists: readonly Phrases[]): StoredPhrases {
  const index = new Map<string, Term[]>();
  lists.forEach((phrases, element) => {
    const seen = new Set<string>();
    LEVELS.forEach((name, level) => {
      for (const written of phrases[name]) {
        const stems = stemsOf(written);
        const key = stems.join(' ');
        if (stems.length === 0 || seen.has(key)) continue;
        seen.add(key);
        const start = stems.slice(0, 2).join(' ');
        const known = index.get(start);
        if (known) known.push({ stems, element, level });
        else index.set(start, [{ stems, element, level }]);
      }
    });
  });
  for (const start of [...index.keys()]) {
    const first = start.split(' ')[0]!;
    if (!index.has(first)) index.set(first, []);
  }
  const lines = [...index.values()].map((terms) => terms.map(writeTerm).join(';'));
  return { starts: [...index.keys()].join(), terms: lines.join() };
}

/** Element and level as one number, then the stems behind the two that it begins with. */
const writeTerm = ({ element, level, stems }: Term): string =>
  [element * LEVELS.length + level, ...stems.slice(2)].join(' ');

function readTerm(start: string, written: string): Term {
  const [number, ...rest] = written.split(' ');
  const level = Number(number) % LEVELS.length;
  return { stems: [...start.split(' '), ...rest], element: (Number(number) - level) / LEVELS.length, level };
}

/** Makes a stored index ready; the terms of a start are read when it is first met. */
export function readPhrases({ starts, terms }: StoredPhrases): PhraseIndex {
  return readWhenMet(starts, terms, readTerm);
}

/**
 * What is stored by key, with commas between the keys and between their lines, semicolons within a line; the items of a
 * key are read when it is first met.
 */
export function readWhenMet<T>(
  keys: string,
  lines: string,
  read: (key: string, written: string) => T,
): { get(key: string): readonly T[] | undefined } {
  const index = new Map<string, string | readonly T[]>();
  const written = lines.split(',');
  keys.split(',').forEach((key, i) => index.set(key, written[i]!));
  return {
    get: (key) => {
      const found = index.get(key);
      if (typeof found !== 'string') return found;
      const items = found === '' ? [] : found.split(';').map((item) => read(key, item));
      index.set(key, items);
      return items;
    },
  };
}

/** Hits by index and words: the same words are asked for by features, scores and explanations. */
const kept = new WeakMap<PhraseIndex, WeakMap<object, readonly PhraseHit[]>>();

/**
 * Finds every term in a text.
 * @param words without stop words; never changed afterwards
 */
export function findPhrases(words: readonly Pick<Word, 'stem'>[], index: PhraseIndex): readonly PhraseHit[] {
  let byWords = kept.get(index);
  if (!byWords) kept.set(index, (byWords = new WeakMap()));
  let hits = byWords.get(words);
  if (!hits) byWords.set(words, (hits = searchPhrases(words, index)));
  return hits;
}

function searchPhrases(words: readonly Pick<Word, 'stem'>[], index: PhraseIndex): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const take = (terms: readonly Term[] | undefined, start: number): void =>
    terms?.forEach(({ stems, element, level }) => {
      if (standsAt(stems, words, start)) hits.push({ element, level, start, end: start + stems.length });
    });
  for (let start = 0; start < words.length; start++) {
    const { stem } = words[start]!;
    const alone = index.get(stem);
    if (!alone) continue;
    take(alone, start);
    if (start + 1 < words.length) take(index.get(`${stem} ${words[start + 1]!.stem}`), start);
  }
  return hits;
}

/** The first two stems are known to stand there. */
function standsAt(stems: readonly string[], words: readonly Pick<Word, 'stem'>[], start: number): boolean {
  if (start + stems.length > words.length) return false;
  for (let i = 2; i < stems.length; i++) if (words[start + i]!.stem !== stems[i]) return false;
  return true;
}
