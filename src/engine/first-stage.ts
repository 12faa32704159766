/** First stage: a passage by itself, its words and terms against every element. */
import { featuresOf, topicText, type Features, type Readable } from './features.js';
import type { Feature, Model } from './model.js';
import { findPhrases } from './phrases.js';
import { similarities, titleLikeness } from './similarity.js';
import { topicWords, type Word } from './text.js';

/** What the first stage finds; arrays by element. */
export interface First {
  /** Margins; the last one says how much it looks like evidence at all. */
  readonly scores: Float64Array;
  /** The part of the margins that comes from headings and lead-ins. */
  readonly fromHeadings: Float64Array;
  /** Terms of the catalogue in the text, and in headings and lead-ins: sums of their levels' worth. */
  readonly textTerms: Float64Array;
  readonly headingTerms: Float64Array;
  readonly similarity: Float64Array;
  readonly title: Float64Array;
}

/** How much the fields count against each other; terms and marks of form are not scaled to length. Found by trying. */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
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

/** A feature of a passage that the model knows. */
export interface Weighed<F> {
  readonly name: string;
  readonly feature: F;
  value: number;
}

/**
 * Values of the features that are known: 1 + log of the count, times rarity, each field of words scaled to its own
 * length so that a long passage weighs no more than a short one.
 */
export function weigh<F extends { readonly rarity: number; readonly name?: string }>(
  features: Features,
  known: ReadonlyMap<string, F>,
): Weighed<F>[] {
  const weighed: Weighed<F>[] = [];
  const norms = new Float64Array(128);
  features.forEach((count, name) => {
    const feature = known.get(name);
    if (!feature) return;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * feature.rarity;
    // The model's own name is there once; the text's would be kept once a passage.
    weighed.push({ name: feature.name ?? name, feature, value });
    norms[name.charCodeAt(0)]! += value * value;
  });
  for (const one of weighed) {
    const field = one.name.charCodeAt(0);
    one.value *= FIELD_FACTORS[field]! / (UNSCALED.has(one.name[0]!) ? 1 : Math.sqrt(norms[field]!));
  }
  return weighed;
}

/** What a heading or lead-in says, by element: the worth of its terms, and how far it is one of the element's titles. */
export interface Above {
  readonly terms: Float64Array;
  readonly title: Float64Array;
}

function termWorth(words: readonly Word[], model: Model): Float64Array {
  const worth = new Float64Array(model.elements.length);
  for (const { element, level } of findPhrases(words, model.phrases)) worth[element]! += LEVEL_WORTH[level]!;
  return worth;
}

function readAbove(text: string, model: Model): Above {
  const known = model.above.get(text);
  if (known) return known;
  const words = topicWords(text);
  const stems = words.map(({ stem }) => stem);
  const above = { terms: termWorth(words, model), title: titleLikeness(stems, model.similarity) };
  // Words that nobody ever used: misspelt, perhaps.
  const isStrange = stems.every((stem) => !model.similarity.words.has(stem) && !model.features.has(`t${stem}`));
  if (isStrange && words.length > 1 && words.length <= LONGEST_TITLE) {
    const element = model.similarity.findTitle(text);
    if (element >= 0) above.title[element] = 1;
  }
  if (model.above.size >= MOST_TITLES_KEPT) model.above.clear();
  model.above.set(text, above);
  return above;
}

/** Scores of a framework that nobody has labelled passages for: its terms and its text. */
function scoreByText(first: First): void {
  for (let k = 0; k < first.textTerms.length; k++) {
    first.fromHeadings[k] = 0.1 * Math.min(first.headingTerms[k]!, 6) + 0.4 * first.title[k]!;
    first.scores[k] =
      -1.2 + 0.15 * Math.min(first.textTerms[k]!, 8) + 2 * first.similarity[k]! + first.fromHeadings[k]!;
  }
}

/** Adds a feature's weights to the columns; a function of its own, so that it is soon a fast one. */
function addRow(sums: Float64Array, { columns, weights, learned, elements }: Model, row: Feature, value: number): void {
  const offset = learned ? 0 : elements.length;
  for (let i = row.from; i < row.to; i++) sums[columns[i]! + offset]! += weights[i]! * value;
}

/**
 * Scores a passage by itself.
 * @param features of the passage, where the caller has them already
 */
export function scoreAlone(
  passage: Readable,
  model: Model,
  features: Features = featuresOf(passage, model.phrases, model.features),
): First {
  const size = model.elements.length;
  const scores = new Float64Array(size + 1);
  const fromHeadings = new Float64Array(size + 1);
  const offset = model.learned ? 0 : size;
  model.biases.forEach((bias, k) => (scores[k + offset] = bias));
  const weighed = weigh(features, model.features);
  for (const { name, feature, value } of weighed) {
    const inHeading = name[0] === 'h' || name[0] === 'o' || name[0] === 'l';
    addRow(scores, model, feature, value);
    if (inHeading) addRow(fromHeadings, model, feature, value);
  }
  const words = topicWords(topicText(passage));
  const headingTerms = new Float64Array(size);
  for (const text of [...passage.headings.slice(passage.headings.length > 1 ? 1 : 0), ...passage.leadIns]) {
    const { terms } = readAbove(text, model);
    for (let k = 0; k < size; k++) headingTerms[k]! += terms[k]!;
  }
  const first: First = {
    scores,
    fromHeadings,
    textTerms: termWorth(words, model),
    headingTerms,
    similarity: similarities(
      words.map(({ stem }) => stem),
      model.similarity,
    ),
    title: readAbove(passage.headings.at(-1) ?? '', model).title,
  };
  if (!model.learned) scoreByText(first);
  return first;
}
