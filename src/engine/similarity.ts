/** How near a text is to what the catalogue says of each element, by the words that both use. */
import { createTitleSearch, stemsOf } from './text.js';
import type { Element } from './types.js';

/** How a stem is used: in how few elements, in which ones, and how much it weighs there. */
interface Usage {
  readonly rarity: number;
  readonly elements: readonly number[];
  readonly weights: readonly number[];
}

export interface Similarity {
  readonly words: { get(stem: string): Usage | undefined; has(stem: string): boolean };
  /** As many zeros as there are elements: to be copied, never written to. */
  readonly zeros: readonly number[];
  /** Titles under which elements stand in strategies: element and number of stems. */
  readonly titles: readonly { readonly element: number; readonly length: number }[];
  /** Stem → titles that have it. */
  readonly titlesWith: ReadonlyMap<string, readonly number[]>;
  /** The element whose title a misspelt heading means, or -1. */
  readonly findTitle: (heading: string) => number;
}

/** What is worked out from the elements' texts, as it is stored. */
export interface StoredSimilarity {
  /** Stems, and for each how often which elements use it (pairs of an element and a count); with commas between. */
  readonly stems: string;
  readonly counts: string;
  /** Square of the length of each element's vector. */
  readonly norms: readonly number[];
  readonly titles: Similarity['titles'];
  readonly titlesWith: readonly (readonly [string, readonly number[]])[];
}

function textOf(element: Element): string[] {
  const { title, summary, asks, headings, phrases, example, questions } = element;
  const terms = [...phrases.defining, ...phrases.defining, ...phrases.strong, ...phrases.supporting];
  return [
    title,
    title,
    summary,
    example,
    ...headings,
    ...questions,
    ...asks.flatMap((a) => [a.text, ...a.terms]),
    ...terms,
  ];
}

/** Works out what `readSimilarity` makes ready: takes its time, so the built-in catalogues have it done at build time. */
export function storeSimilarity(elements: readonly Element[]): StoredSimilarity {
  const counts = elements.map((element) => {
    const count = new Map<string, number>();
    for (const text of textOf(element)) for (const stem of stemsOf(text)) count.set(stem, (count.get(stem) ?? 0) + 1);
    return count;
  });
  const uses = new Map<string, number[]>();
  counts.forEach((count, element) => {
    for (const [stem, n] of count) uses.set(stem, [...(uses.get(stem) ?? []), element, n]);
  });
  const rarityOf = (stem: string): number => rarityAmong(elements.length, uses.get(stem)!.length / 2);
  const norms = counts.map((count) =>
    [...count].reduce((norm, [stem, n]) => norm + ((1 + Math.log(n)) * rarityOf(stem)) ** 2, 0),
  );
  return {
    stems: [...uses.keys()].join(),
    counts: [...uses.values()].map((pairs) => pairs.join(' ')).join(),
    norms,
    ...indexTitles(elements),
  };
}

/** Made of fractions first: copies are then kept as plain numbers from the start, whatever comes to stand in them. */
export const zeros = (length: number): number[] => Array.from({ length }, () => 0.5).fill(0);

const rarityAmong = (elements: number, using: number): number => Math.log((elements + 1) / using);

/** TF-IDF vectors of the elements' texts, made ready; what is known of a stem is read when it is first met. */
export function readSimilarity(stored: StoredSimilarity, elements: readonly Element[]): Similarity {
  const { norms, titles } = stored;
  const usages = new Map<string, string | Usage>();
  const lines = stored.counts.split(',');
  stored.stems.split(',').forEach((stem, i) => usages.set(stem, lines[i]!));
  const read = (line: string): Usage => {
    const pairs = line.split(' ').map(Number);
    const using = pairs.filter((_, i) => i % 2 === 0);
    const rarity = rarityAmong(elements.length, using.length);
    const weights = using.map((k, i) => ((1 + Math.log(pairs[2 * i + 1]!)) * rarity) / Math.sqrt(norms[k]!));
    return { rarity, elements: using, weights };
  };
  const words: Similarity['words'] = {
    has: (stem) => usages.has(stem),
    get: (stem) => {
      const found = usages.get(stem);
      if (typeof found !== 'string') return found;
      const usage = read(found);
      usages.set(stem, usage);
      return usage;
    },
  };
  const titlesWith = new Map(stored.titlesWith);
  return { words, zeros: zeros(elements.length), titles, titlesWith, findTitle: createFindTitle(elements) };
}

export const createSimilarity = (elements: readonly Element[]): Similarity =>
  readSimilarity(storeSimilarity(elements), elements);

/** Prepares the search only once a heading needs it: hardly any does. */
function createFindTitle(elements: readonly Element[]): Similarity['findTitle'] {
  const written = elements.flatMap(({ title, headings }, element) =>
    [title, ...headings].map((text) => ({ text, element })),
  );
  let search: ((title: string) => number) | undefined;
  return (heading) => {
    search ??= createTitleSearch(written.map(({ text }) => text));
    return written[search(heading)]?.element ?? -1;
  };
}

function indexTitles(elements: readonly Element[]): Pick<StoredSimilarity, 'titles' | 'titlesWith'> {
  const titles: { element: number; length: number }[] = [];
  const titlesWith = new Map<string, number[]>();
  elements.forEach(({ title, headings }, element) => {
    for (const written of [title, ...headings]) {
      const stems = new Set(stemsOf(written));
      for (const stem of stems) {
        const known = titlesWith.get(stem);
        if (known) known.push(titles.length);
        else titlesWith.set(stem, [titles.length]);
      }
      titles.push({ element, length: stems.size });
    }
  });
  return { titles, titlesWith: [...titlesWith] };
}

/** Cosine of a text, given as its stems, with each element: 0 to 1. */
export function similarities(stems: readonly string[], similarity: Similarity): number[] {
  const sums = similarity.zeros.slice();
  let norm = 0;
  for (const stem of new Set(stems)) {
    const entry = similarity.words.get(stem);
    norm += entry ? entry.rarity ** 2 : 9;
    if (!entry) continue;
    for (let i = 0; i < entry.elements.length; i++) sums[entry.elements[i]!]! += entry.rarity * entry.weights[i]!;
  }
  if (norm > 0) for (let k = 0; k < sums.length; k++) sums[k]! /= Math.sqrt(norm);
  return sums;
}

/** How far a heading is one of the titles under which each element stands: shared words over all words, 0 to 1. */
export function titleLikeness(stems: readonly string[], similarity: Similarity): number[] {
  const likeness = similarity.zeros.slice();
  const own = new Set(stems);
  if (own.size === 0) return likeness;
  const shared = new Map<number, number>();
  for (const stem of own)
    for (const title of similarity.titlesWith.get(stem) ?? []) shared.set(title, (shared.get(title) ?? 0) + 1);
  for (const [title, count] of shared) {
    const { element, length } = similarity.titles[title]!;
    likeness[element] = Math.max(likeness[element]!, count / (own.size + length - count));
  }
  return likeness;
}
