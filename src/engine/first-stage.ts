/** First stage: a passage by itself, its words and terms against every element. */
import { featuresAbove, featuresWithin, placeKey, topicText, type Counts, type Readable } from './features.js';
import type { Feature, Model } from './model.js';
import { findPhrases } from './phrases.js';
import { similarities, titleLikeness } from './similarity.js';
import { topicWords, type Word } from './text.js';

/** Numbers by element. */
type Scores = readonly number[];

/** What the first stage finds. */
export interface First {
  /** Margins; the last one says how much it looks like evidence at all. */
  readonly scores: Scores;
  /** The part of the margins that comes from headings and lead-ins. */
  readonly fromHeadings: Scores;
  /** Terms of the catalogue in the text, and in headings and lead-ins: sums of their levels' worth. */
  readonly textTerms: Scores;
  readonly headingTerms: Scores;
  readonly similarity: Scores;
  readonly title: Scores;
}

/** How much the fields count against each other; terms and marks of form are not scaled to length. Found by trying. */
const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  t: 1.3,
  h: 0.6,
  o: 0.4,
  l: 0.5,
  k: 0.3,
  p: 0.15,
  x: 0.5,
  y: 0.3,
};

/** The same by character code. */
const FIELD_FACTORS = Float64Array.from({ length: 128 }, (_, code) => FIELD_WEIGHTS[String.fromCharCode(code)] ?? 0);

const MOST_TITLES_KEPT = 5000;
/** In words that carry a topic. Longer headings are sentences. */
const LONGEST_TITLE = 6;

/** Worth of a term: defining, strong, supporting. */
const LEVEL_WORTH = [3, 1.5, 0.4];

/** Fields whose values are not scaled to the length of the field. */
const UNSCALED = new Set(['p', 'k']);

/** A feature of a passage, and how much it counts there. */
interface Weighed<F> {
  readonly feature: F;
  value: number;
}

/**
 * Values of features: 1 + log of the count, times rarity, each field of words scaled to its own length so that a long
 * passage weighs no more than a short one.
 */
export function weigh<F extends Pick<Feature, 'name' | 'rarity'>>(counts: Counts<F>): Weighed<F>[] {
  const weighed: Weighed<F>[] = [];
  const norms = new Float64Array(128);
  counts.forEach((count, feature) => {
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * feature.rarity;
    weighed.push({ feature, value });
    norms[feature.name.charCodeAt(0)]! += value * value;
  });
  for (const one of weighed) {
    const field = one.feature.name.charCodeAt(0);
    one.value *= FIELD_FACTORS[field]! / (UNSCALED.has(one.feature.name[0]!) ? 1 : Math.sqrt(norms[field]!));
  }
  return weighed;
}

/** What a heading or lead-in says, by element: the worth of its terms, and how far it is one of the element's titles. */
export interface Title {
  readonly terms: Scores;
  readonly likeness: Scores;
}

/** What stands above a passage, which all passages there have in common. */
export interface Above {
  /** Where the scores of a passage begin: the biases, and what headings and lead-ins add. */
  readonly base: Scores;
  readonly fromHeadings: Scores;
  /** Worth of the terms there, and likeness of the nearest heading to the titles of elements. */
  readonly terms: Scores;
  readonly title: Scores;
}

/** Adds what the features are worth to the sums by element. */
function addWeights(sums: number[], model: Model, weighed: readonly Weighed<Feature>[]): void {
  // Weights that suit any framework speak of evidence in general: of the last column alone.
  const offset = model.learned ? 0 : model.elements.length;
  for (const { feature, value } of weighed) {
    const { columns, weights } = feature;
    for (let i = 0; i < columns.length; i++) sums[columns[i]! + offset]! += weights[i]! * value;
  }
}

function termWorth(words: readonly Word[], model: Model): Scores {
  const hits = findPhrases(words, model.phrases);
  if (hits.length === 0) return model.zeros;
  const worth = model.zeros.slice();
  for (const { element, level } of hits) worth[element]! += LEVEL_WORTH[level]!;
  return worth;
}

/** What a heading or lead-in says. */
export function readTitle(text: string, model: Model): Title {
  const known = model.titles.get(text);
  if (known) return known;
  const words = topicWords(text);
  let likeness: Scores | undefined;
  const title: Title = {
    terms: termWorth(words, model),
    // Of lead-ins and outer headings nobody asks it.
    get likeness() {
      return (likeness ??= likenessOf(text, words, model));
    },
  };
  keep(model.titles, text, title);
  return title;
}

function likenessOf(text: string, words: readonly Word[], model: Model): Scores {
  const stems = words.map(({ stem }) => stem);
  const likeness = titleLikeness(stems, model.similarity);
  // Words that nobody ever used: misspelt, perhaps.
  const isStrange = stems.every(
    (stem) => !model.similarity.words.has(stem) && model.features.find('t', stem) === undefined,
  );
  if (isStrange && words.length > 1 && words.length <= LONGEST_TITLE) {
    const element = model.similarity.findTitle(text);
    if (element >= 0) likeness[element] = 1;
  }
  return likeness;
}

/** Remembers, and forgets all when it is much: every edit of a title makes new keys. */
export function keep<V>(known: Map<string, V>, key: string, value: V): void {
  if (known.size >= MOST_TITLES_KEPT) known.clear();
  known.set(key, value);
}

function readAbove(passage: Readable, model: Model): Above {
  const key = placeKey(passage);
  const known = model.above.get(key);
  if (known) return known;
  const weighed = weigh(featuresAbove(passage, model.phrases, model.features));
  const fromHeadings = model.zeros.slice();
  addWeights(
    fromHeadings,
    model,
    weighed.filter(({ feature }) => !feature.name.startsWith('p')),
  );
  const base = model.zeros.slice();
  model.biases.forEach((bias, k) => (base[base.length - model.biases.length + k] = bias));
  addWeights(base, model, weighed);
  const terms = model.zeros.slice();
  for (const text of [...passage.headings.slice(passage.headings.length > 1 ? 1 : 0), ...passage.leadIns])
    readTitle(text, model).terms.forEach((worth, k) => (terms[k]! += worth));
  const title = readTitle(passage.headings.at(-1) ?? '', model).likeness;
  if (!model.learned)
    for (let k = 0; k < model.elements.length; k++) fromHeadings[k] = 0.1 * Math.min(terms[k]!, 6) + 0.4 * title[k]!;
  const above = { base, fromHeadings, terms, title };
  keep(model.above, key, above);
  return above;
}

/** The margins of a passage by itself, as far as they were learned. */
export function learnedMargins(passage: Readable, model: Model): number[] {
  const scores = readAbove(passage, model).base.slice();
  addWeights(scores, model, weigh(featuresWithin(passage, model.phrases, model.features)));
  return scores;
}

/** Scores a passage by itself. */
export function scoreAlone(passage: Readable, model: Model): First {
  const { fromHeadings, terms, title } = readAbove(passage, model);
  const scores = learnedMargins(passage, model);
  const words = topicWords(topicText(passage));
  const textTerms = termWorth(words, model);
  const similarity = similarities(
    words.map(({ stem }) => stem),
    model.similarity,
  );
  // A framework that nobody has labelled passages for: its terms and its text speak.
  if (!model.learned)
    for (let k = 0; k < model.elements.length; k++)
      scores[k] = -1.2 + 0.15 * Math.min(textTerms[k]!, 8) + 2 * similarity[k]! + fromHeadings[k]!;
  return { scores, fromHeadings, textTerms, headingTerms: terms, similarity, title };
}
