/** First stage: a passage by itself, its words and terms against every element. */
import { contentWords, featuresOf, topicText, type Features, type Readable, type WordMemo } from './features.js';
import type { Model } from './model.js';
import { findPhrases } from './phrases.js';
import { similarities, titleLikeness } from './similarity.js';

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
  readonly features: Features;
}

/** How much the fields count against each other; terms and marks of form are not scaled to length. Found by trying. */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  t: 1.5,
  h: 0.6,
  o: 0.4,
  l: 0.5,
  k: 0.3,
  p: 0.1,
  x: 0.5,
  y: 0.3,
};

/** Worth of a term: defining, strong, supporting. */
const LEVEL_WORTH = [3, 1.5, 0.4];

/**
 * Values of the features that `rarityOf` knows: 1 + log of the count, times rarity, each field of words scaled to its own
 * length so that a long passage weighs no more than a short one.
 */
export function weigh(features: Features, rarityOf: (name: string) => number | undefined): [string, number][] {
  const known: [string, number][] = [];
  const norms: Record<string, number> = {};
  for (const [name, count] of features) {
    const rarity = rarityOf(name);
    if (rarity === undefined) continue;
    const value = (1 + Math.log(count)) * rarity;
    known.push([name, value]);
    norms[name[0]!] = (norms[name[0]!] ?? 0) + value * value;
  }
  for (const entry of known) {
    const field = entry[0][0]!;
    entry[1] *= FIELD_WEIGHTS[field]! / (field === 'p' || field === 'k' ? 1 : Math.sqrt(norms[field]!));
  }
  return known;
}

function termWorth(texts: readonly string[], model: Model, memo: WordMemo): Float64Array {
  const worth = new Float64Array(model.elements.length);
  for (const text of texts) {
    for (const { element, level } of findPhrases(contentWords(text, memo), model.phrases))
      worth[element]! += LEVEL_WORTH[level]!;
  }
  return worth;
}

/** Scores of a framework that nobody has labelled passages for: its terms and its text. */
function scoreByText(first: Omit<First, 'features'>): void {
  for (let k = 0; k < first.textTerms.length; k++) {
    first.fromHeadings[k] = 0.1 * Math.min(first.headingTerms[k]!, 6) + 0.4 * first.title[k]!;
    first.scores[k] =
      -1.2 + 0.15 * Math.min(first.textTerms[k]!, 8) + 2 * first.similarity[k]! + first.fromHeadings[k]!;
  }
}

/**
 * Scores a passage by itself.
 * @param features of the passage, where the caller has them already
 */
export function scoreAlone(
  passage: Readable,
  model: Model,
  memo: WordMemo,
  features: Features = featuresOf(passage, model.phrases, memo),
): First {
  const size = model.elements.length;
  const scores = new Float64Array(size + 1);
  const fromHeadings = new Float64Array(size + 1);
  const offset = model.learned ? 0 : size;
  model.biases.forEach((bias, k) => (scores[k + offset] = bias));
  for (const [name, value] of weigh(features, (n) => model.features.get(n)?.rarity)) {
    const { columns, weights } = model.features.get(name)!;
    const inHeading = name[0] === 'h' || name[0] === 'o' || name[0] === 'l';
    for (let i = 0; i < columns.length; i++) {
      const part = weights[i]! * value;
      scores[columns[i]! + offset]! += part;
      if (inHeading) fromHeadings[columns[i]! + offset]! += part;
    }
  }
  const own = topicText(passage);
  const above = [...passage.headings.slice(passage.headings.length > 1 ? 1 : 0), ...passage.leadIns];
  const textTerms = termWorth([own], model, memo);
  const headingTerms = termWorth(above, model, memo);
  const stems = contentWords(own, memo).map(({ stem }) => stem);
  const similarity = similarities(stems, model.similarity);
  const title = titleLikeness(
    passage.headings.length > 0 ? contentWords(passage.headings.at(-1)!, memo).map(({ stem }) => stem) : [],
    model.similarity,
  );
  const first = { scores, fromHeadings, textTerms, headingTerms, similarity, title };
  if (!model.learned) scoreByText(first);
  return { ...first, features };
}
