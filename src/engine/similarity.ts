/** How near a text is to what the catalogue says of each element, by the words that both use. */
import { createTitleSearch, stemsOf } from './text.js';
import type { Element } from './types.js';

export interface Similarity {
  /** Stem → elements that use it and how much it weighs there. */
  readonly words: ReadonlyMap<
    string,
    { readonly rarity: number; readonly elements: readonly number[]; readonly weights: readonly number[] }
  >;
  readonly size: number;
  /** Stems of titles under which each element stands in strategies. */
  readonly titles: readonly (readonly ReadonlySet<string>[])[];
  /** The element whose title a misspelt heading means, or -1. */
  readonly findTitle: (heading: string) => number;
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

/** TF-IDF vectors of the elements' texts. */
export function createSimilarity(elements: readonly Element[]): Similarity {
  const counts = elements.map((element) => {
    const count = new Map<string, number>();
    for (const text of textOf(element)) for (const stem of stemsOf(text)) count.set(stem, (count.get(stem) ?? 0) + 1);
    return count;
  });
  const spread = new Map<string, number>();
  for (const count of counts) for (const stem of count.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const words = new Map<string, { rarity: number; elements: number[]; weights: number[] }>();
  counts.forEach((count, element) => {
    let norm = 0;
    for (const [stem, n] of count)
      norm += ((1 + Math.log(n)) * Math.log((elements.length + 1) / spread.get(stem)!)) ** 2;
    for (const [stem, n] of count) {
      const rarity = Math.log((elements.length + 1) / spread.get(stem)!);
      const entry = words.get(stem) ?? { rarity, elements: [], weights: [] };
      entry.elements.push(element);
      entry.weights.push(((1 + Math.log(n)) * rarity) / Math.sqrt(norm));
      words.set(stem, entry);
    }
  });
  const titles = elements.map(({ title, headings }) => [title, ...headings].map((t) => new Set(stemsOf(t))));
  const written = elements.flatMap(({ title, headings }, element) =>
    [title, ...headings].map((text) => ({ text, element })),
  );
  const search = createTitleSearch(written.map(({ text }) => text));
  const findTitle = (heading: string): number => written[search(heading)]?.element ?? -1;
  return { words, size: elements.length, titles, findTitle };
}

/** Cosine of a text, given as its stems, with each element: 0 to 1. */
export function similarities(stems: readonly string[], similarity: Similarity): Float64Array {
  const sums = new Float64Array(similarity.size);
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
export function titleLikeness(stems: readonly string[], similarity: Similarity): Float64Array {
  const likeness = new Float64Array(similarity.size);
  const own = new Set(stems);
  if (own.size === 0) return likeness;
  similarity.titles.forEach((titles, element) => {
    for (const title of titles) {
      let shared = 0;
      for (const stem of own) if (title.has(stem)) shared++;
      likeness[element] = Math.max(likeness[element]!, shared / (own.size + title.size - shared || 1));
    }
  });
  return likeness;
}
