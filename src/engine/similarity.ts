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
  /** Titles under which elements stand in strategies: element and number of stems. */
  readonly titles: readonly { readonly element: number; readonly length: number }[];
  /** Stem → titles that have it. */
  readonly titlesWith: ReadonlyMap<string, readonly number[]>;
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
  const known = new Map<string, readonly string[]>();
  // Terms stand in several places.
  const recallStems = (text: string): readonly string[] => {
    const stems = known.get(text) ?? stemsOf(text);
    known.set(text, stems);
    return stems;
  };
  const counts = elements.map((element) => {
    const count = new Map<string, number>();
    for (const text of textOf(element))
      for (const stem of recallStems(text)) count.set(stem, (count.get(stem) ?? 0) + 1);
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
  return { words, size: elements.length, ...indexTitles(elements), findTitle: createFindTitle(elements) };
}

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

function indexTitles(elements: readonly Element[]): Pick<Similarity, 'titles' | 'titlesWith'> {
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
  return { titles, titlesWith };
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
  const shared = new Map<number, number>();
  for (const stem of own)
    for (const title of similarity.titlesWith.get(stem) ?? []) shared.set(title, (shared.get(title) ?? 0) + 1);
  for (const [title, count] of shared) {
    const { element, length } = similarity.titles[title]!;
    likeness[element] = Math.max(likeness[element]!, count / (own.size + length - count));
  }
  return likeness;
}
