/** The learned weights as they are stored, and made ready for use. */
import { digestOf } from './digest.js';
import { allFeatures, type Wanted } from './features.js';
import { readForest, type Forest, type StoredForest } from './forest.js';
import type { Topic } from './homes.js';
import type { Above, Title } from './first-stage.js';
import { areaIndices, elementsOf, rememberByFramework } from './catalogue.js';
import { readPhrases, type PhraseIndex } from './phrases.js';
import { readSimilarity, zeros, type Similarity } from './similarity.js';
import genericData from './generic-weights.json';
import type { Framework } from './types.js';

/** Made by training/train.ts from labelled passages; plain JSON. */
export interface Weights {
  /** What it was made from and how. */
  readonly provenance: unknown;
  /** Element ids in the order of the columns. */
  readonly elements: readonly string[];
  /** Feature names in alphabetical order (see `writeNames`). */
  readonly vocabulary: string;
  /** Rarity of each feature in the training passages, a character each (see `writeRarities`). */
  readonly rarity: string;
  /** By feature, joined by `SEPARATOR`: pairs of characters, a column and a weight (see `writeRow`). */
  readonly rows: string;
  /** What the greatest weight of each column is worth. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** How often each element was met, as a logarithm. */
  readonly frequency: readonly number[];
  /** Second stage. */
  readonly forest: StoredForest;
  /** Log-odds from which a match is claimed. */
  readonly threshold: number;
  readonly coverage: CoverageModel<StoredForest>;
}

/** With what coverage.ts turns evidence into a status. */
interface CoverageModel<F = Forest> {
  /** Log-odds that an element is touched at all, and that it is addressed: weights of `elementSigns`, bias last. */
  readonly touched: readonly number[];
  readonly addressed: readonly number[];
  /** Log-odds that a whole area stands, from `areaSigns`. */
  readonly area: F;
  /** Log-odds from which each is believed. */
  readonly bars: { readonly touched: number; readonly addressed: number; readonly area: number };
}

/** A framework with its weights, ready to match. */
export interface Model {
  readonly elements: readonly string[];
  /** Index of each element's area. */
  readonly areas: readonly number[];
  readonly frequency: readonly number[];
  readonly phrases: PhraseIndex;
  readonly similarity: Similarity;
  /** First stage: feature → its rarity and its weights; the last column is "is evidence at all". */
  readonly features: Wanted<Feature>;
  readonly biases: readonly number[];
  readonly forest: Forest;
  readonly threshold: number;
  readonly coverage: CoverageModel;
  /** As many zeros as there are columns: to be copied, never written to. */
  readonly zeros: readonly number[];
  /** What headings and lead-ins say, remembered by their text; and what all say that stand above a passage. */
  readonly titles: Map<string, Title>;
  readonly above: Map<string, Above>;
  /** Titles under which whole areas stand in strategies, in small letters, with the area's index. */
  readonly areaTitles: ReadonlyMap<string, number>;
  /** What headings are on, by their text. */
  readonly topics: Map<string, Topic>;
  /** True where columns were learned; false where only the framework's own text speaks. */
  readonly learned: boolean;
}

/** One feature: its weights, and which columns they are of. */
export interface Feature {
  readonly name: string;
  readonly rarity: number;
  readonly columns: readonly number[];
  readonly weights: readonly number[];
}

const FIRST_COLUMN = 35;
const MIDDLE = 80;
/** Stands between features. It is in no name and no row, and needs no escape, which a line break does. */
export const SEPARATOR = '!';
const FIFTHS = 5;
/** Characters that two names may share, as far as it is stored. */
const MOST_SHARED = 80;
/** Weights are stored as the characters from 35 to 125: 45 steps either way, finer near zero. */
const STEPS = 45;

/** Characters that JSON would have to escape are left out. */
const toCode = (n: number): number => (n >= 92 ? n + 1 : n);
const fromCode = (n: number): number => (n > 92 ? n - 1 : n);

/** The steps of a weight: square roots, so that small weights keep some precision. */
export const quantise = (weight: number, scale: number): number =>
  Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / scale) * STEPS);

/** One feature's row as text. */
export function writeRow(columns: readonly number[], steps: readonly number[]): string {
  return columns.map((c, i) => String.fromCharCode(toCode(c + FIRST_COLUMN), toCode(steps[i]! + MIDDLE))).join('');
}

/** Names in alphabetical order, joined by `SEPARATOR`, each as the length of what it shares with the one before, and the rest. */
export function writeNames(names: readonly string[]): string {
  return names
    .map((name, i) => {
      const before = names[i - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < name.length && name[shared] === before[shared]) shared++;
      return String.fromCharCode(toCode(shared + FIRST_COLUMN)) + name.slice(shared);
    })
    .join(SEPARATOR);
}

function readNames(vocabulary: string): string[] {
  let before = '';
  return vocabulary.split(SEPARATOR).map((line) => {
    before = before.slice(0, fromCode(line.charCodeAt(0)) - FIRST_COLUMN) + line.slice(1);
    return before;
  });
}

/** Rarities are stored in fifths. */
export const roundRarity = (rarity: number): number => Math.round(rarity * FIFTHS) / FIFTHS;

/** Rarities, a character each. */
export const writeRarities = (rarities: readonly number[]): string =>
  rarities.map((rarity) => String.fromCharCode(toCode(Math.round(rarity * FIFTHS) + FIRST_COLUMN))).join('');

/** Each feature is read when it is first met: a document meets a quarter of them. */
function readFeatures({ vocabulary, rows, rarity, scales }: Weights): Wanted<Feature> {
  const features = new Map<string, Feature | number>();
  readNames(vocabulary).forEach((name, i) => features.set(name, i));
  const lines = rows.split(SEPARATOR);
  const read = (name: string, i: number): Feature => {
    const line = lines[i] ?? '';
    const columns: number[] = [];
    const weights: number[] = [];
    for (let at = 0; at < line.length; at += 2) {
      const column = fromCode(line.charCodeAt(at)) - FIRST_COLUMN;
      const step = (fromCode(line.charCodeAt(at + 1)) - MIDDLE) / STEPS;
      columns.push(column);
      weights.push(Math.sign(step) * step * step * scales[column]!);
    }
    return { name, rarity: (fromCode(rarity.charCodeAt(i)) - FIRST_COLUMN) / FIFTHS, columns, weights };
  };
  return {
    find: (field, first, joint, second) => {
      const name = allFeatures.find(field, first, joint, second)!;
      const found = features.get(name);
      if (typeof found !== 'number') return found;
      const feature = read(name, found);
      features.set(name, feature);
      return feature;
    },
  };
}

/** Frequency of an element of which nothing is known: one passage in 32. */
const COMMON = -3.5;

/** Stands instead of element ids in weights that suit any framework. */
export const ANY_FRAMEWORK = '*';

/**
 * Makes a framework ready to match. Without weights (or with weights made for other elements) the scorer works from the
 * framework's own text, and what is known of evidence in general comes from the built-in generic weights.
 */
export function createModel(framework: Framework, weights: Weights | undefined): Model {
  const known = modelsOf(framework);
  const key = weights ?? framework;
  let model = known.get(key);
  if (!model) known.set(key, (model = makeModel(framework, weights)));
  return model;
}

/** Models of a framework by their weights, or by the framework itself where there are none. */
const modelsOf = rememberByFramework(() => new WeakMap<object, Model>());

function makeModel(framework: Framework, weights: Weights | undefined): Model {
  const elements = elementsOf(framework);
  const digest = digestOf(framework);
  const ids = elements.map(({ id }) => id);
  const learned = weights !== undefined && weights.elements.join() === ids.join();
  const source = learned || weights?.elements[0] === ANY_FRAMEWORK ? weights! : (genericData as unknown as Weights);
  return {
    elements: ids,
    areas: areaIndices(framework),
    frequency: learned ? source.frequency : ids.map(() => COMMON),
    phrases: readPhrases(digest.phrases),
    similarity: readSimilarity(digest.similarity, elements),
    features: readFeatures(source),
    biases: source.biases,
    forest: readForest(source.forest),
    threshold: source.threshold,
    coverage: { ...source.coverage, area: readForest(source.coverage.area) },
    zeros: zeros(ids.length + 1),
    areaTitles: new Map(
      framework.areas.flatMap(({ title, short, headings }, area) =>
        [title, short, ...headings].map((written) => [written.toLowerCase(), area] as const),
      ),
    ),
    titles: new Map(),
    above: new Map(),
    topics: new Map(),
    learned,
  };
}
