/** Labelled passages → weights. Everything that is chosen here is chosen on strategies that the part in question was not trained on. */
import { gatherEvidence, areaSigns, elementSigns, weighSigns, type Whole } from '../src/engine/coverage-signs.js';
import { allFeatures, featuresOf, type Counts } from '../src/engine/features.js';
import { scoreAlone, weigh, type First } from '../src/engine/first-stage.js';
import { scoreForest, writeForest, type Forest, type StoredForest } from '../src/engine/forest.js';
import { matchFiles } from '../src/engine/match.js';
import {
  ANY_FRAMEWORK,
  createModel,
  SEPARATOR,
  quantise,
  roundRarity,
  writeNames,
  writeRarities,
  writeRow,
  type Weights,
} from '../src/engine/model.js';
import { areaIndices, elementsOf } from '../src/engine/catalogue.js';
import { indexPhrases } from '../src/engine/phrases.js';
import { contendersOf, placePassages, relate } from '../src/engine/second-stage.js';
import type { Framework } from '../src/engine/types.js';
import type { LabelledStrategy, OwnPassage } from './dataset.js';
import { trainLinear, type SparseRow } from './linear.js';
import { fitLine, pickBar, pickMissingBar, pickSteadily } from './line.js';
import { trainForest } from './trees.js';

/** Settings found by trying them leave-one-strategy-out; docs/accuracy.md has the figures. */
export const SETTINGS = {
  first: { cost: 0.07, positive: 2, epochs: 12 },
  /** What a passage in our own words, or of an invented strategy, counts against a real one. */
  own: 0.3,
  invented: 0.4,
  /** A word must stand in so many sources, lest names of countries and bodies be learned. */
  sources: 2,
  sourcesOfPairs: 3,
  forest: { trees: 120, depth: 4, rate: 0.08, least: 30, lambda: 5, rows: 0.6, features: 0.6 },
  /**
   * `invented`: what an element of an invented strategy counts; `takenOut`: what one counts whose whole area was taken out;
   * `margin`: how far the bar for areas is below the least that stands, and how far where nothing was learned of the elements.
   */
  coverage: { ridge: 5, invented: 0.05, takenOut: 0.1, margin: 0.15, marginUnlearned: 0.6 },
  areas: { trees: 60, depth: 3, rate: 0.1, least: 12, lambda: 5, rows: 0.6, features: 0.6 },
  folds: 5,
  /** Weights kept, the greatest ones. */
  kept: 55_000,
  keptGeneric: 2500,
} as const;

/** A strategy or own passage ready for training. */
interface Example {
  readonly source: string;
  readonly features: Counts<string>;
  readonly labels: readonly number[];
  readonly importance: number;
}

/** Everything that does not depend on which strategies are left out. */
interface Corpus {
  readonly framework: Framework;
  readonly strategies: readonly LabelledStrategy[];
  readonly ids: readonly string[];
  readonly areas: readonly number[];
  readonly examples: ReadonlyMap<string, readonly Example[]>;
  readonly features: ReadonlyMap<string, readonly Counts<string>[]>;
  readonly own: readonly Example[];
}

/** Reads features once for all trainings. */
export function prepare(
  framework: Framework,
  strategies: readonly LabelledStrategy[],
  ownPassages: readonly OwnPassage[],
): Corpus {
  const ids = elementsOf(framework).map(({ id }) => id);
  const areas = areaIndices(framework);
  const index = indexPhrases(elementsOf(framework).map(({ phrases }) => phrases));
  const toLabels = (labels: readonly string[]): number[] => labels.map((id) => ids.indexOf(id)).filter((k) => k >= 0);
  const features = new Map(
    strategies.map(({ name, file }) => [name, file.passages.map((p) => featuresOf(p, index, allFeatures))]),
  );
  const examples = new Map(
    strategies.map(({ name, labels, invented }) => [
      name,
      labels.flatMap((l, i): Example[] =>
        l
          ? [
              {
                source: name,
                features: features.get(name)![i]!,
                labels: toLabels(l),
                importance: invented ? SETTINGS.invented : 1,
              },
            ]
          : [],
      ),
    ]),
  );
  const own = ownPassages.map(({ source, passage, labels }) => ({
    source,
    features: featuresOf(passage, index, allFeatures),
    labels: toLabels(labels),
    importance: SETTINGS.own,
  }));
  return { framework, strategies, ids, areas, examples, features, own };
}

type FirstWeights = Pick<Weights, 'elements' | 'vocabulary' | 'rarity' | 'rows' | 'scales' | 'biases' | 'frequency'>;

function chooseVocabulary(examples: readonly Example[]): Map<string, { name: string; id: number; rarity: number }> {
  const counts = new Map<string, { passages: number; sources: Set<string> }>();
  for (const { features, source } of examples) {
    for (const name of features.keys()) {
      const count = counts.get(name) ?? { passages: 0, sources: new Set() };
      count.passages++;
      count.sources.add(source);
      counts.set(name, count);
    }
  }
  const vocabulary = new Map<string, { name: string; id: number; rarity: number }>();
  for (const [name, { passages, sources }] of counts) {
    const isMark = name[0] === 'p' || (name[0] === 'k' && name[1] !== ':');
    if (!isMark && sources.size < (/[ +>]/.test(name) ? SETTINGS.sourcesOfPairs : SETTINGS.sources)) continue;
    const rarity = isMark || name[0] === 'k' ? 1 : roundRarity(Math.log(examples.length / passages));
    vocabulary.set(name, { name, id: vocabulary.size, rarity });
  }
  return vocabulary;
}

/** Trains the first stage on some of the examples. */
function fitFirst(ids: readonly string[], examples: readonly Example[], kept: number = SETTINGS.kept): FirstWeights {
  const vocabulary = chooseVocabulary(examples);
  const rows = examples.map(({ features }): SparseRow => {
    const known = weigh(
      new Map(
        [...features].flatMap(([name, count]) => {
          const feature = vocabulary.get(name);
          return feature ? [[feature, count] as const] : [];
        }),
      ),
    );
    return {
      ids: Int32Array.from(known, ({ feature }) => feature.id),
      values: Float64Array.from(known, ({ value }) => value),
    };
  });
  const importance = examples.map((e) => e.importance);
  const width = vocabulary.size;
  const columns = [...ids.keys(), ids.length].map((k) => {
    const isEvidence = k === ids.length;
    const targets = examples.map(({ labels }) => (isEvidence ? labels.length > 0 : labels.includes(k)));
    return trainLinear(
      rows,
      targets,
      importance,
      width,
      isEvidence ? { ...SETTINGS.first, positive: 1 } : SETTINGS.first,
    );
  });
  const frequency = ids.map((_, k) => {
    const real = examples.filter((e) => e.importance === 1);
    return (
      Math.round(100 * Math.log((1 + real.filter(({ labels }) => labels.includes(k)).length) / (1 + real.length))) / 100
    );
  });
  return {
    elements: ids,
    ...store(vocabulary, columns, kept),
    biases: columns.map((w) => Math.round(1e4 * w[width]!) / 1e4),
    frequency,
  };
}

/** Keeps the greatest weights, a step of a 45th each. */
function store(
  vocabulary: ReadonlyMap<string, { id: number; rarity: number }>,
  columns: readonly Float64Array[],
  kept: number,
): Pick<FirstWeights, 'vocabulary' | 'rarity' | 'rows' | 'scales'> {
  const width = vocabulary.size;
  const scales = columns.map(
    (w) => Math.ceil(1e4 * w.slice(0, width).reduce((m, x) => Math.max(m, Math.abs(x)), 1e-4)) / 1e4,
  );
  const sizes = Float64Array.from(columns.flatMap((w) => Array.from(w.slice(0, width), Math.abs))).sort();
  const least = sizes[Math.max(0, sizes.length - kept)]!;
  const stored: { readonly name: string; readonly rarity: number; readonly row: string }[] = [];
  for (const [name, { id, rarity }] of vocabulary) {
    const left = columns.flatMap((w, k) => {
      const step = Math.abs(w[id]!) >= least ? quantise(w[id]!, scales[k]!) : 0;
      return step === 0 ? [] : [[k, step] as const];
    });
    if (left.length === 0) continue;
    const row = writeRow(
      left.map(([k]) => k),
      left.map(([, step]) => step),
    );
    stored.push({ name, rarity, row });
  }
  stored.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    vocabulary: writeNames(stored.map(({ name }) => name)),
    rarity: writeRarities(stored.map(({ rarity }) => rarity)),
    rows: stored.map(({ row }) => row).join(SEPARATOR),
    scales,
  };
}

const NO_FOREST: StoredForest = { base: 0, trees: [] };

const NO_COVERAGE: Weights['coverage'] = {
  touched: [],
  addressed: [],
  area: NO_FOREST,
  bars: { touched: 0, addressed: 0, area: 0 },
};

const withoutForest = (first: FirstWeights): Weights => ({
  ...first,
  provenance: '',
  forest: NO_FOREST,
  threshold: 0,
  coverage: NO_COVERAGE,
});

/** One pair of passage and element for the second stage. */
interface Pair {
  readonly strategy: string;
  readonly passage: number;
  readonly element: number;
  readonly row: readonly number[];
  readonly right: 0 | 1;
}

/** Second-stage rows of one strategy, scored by a first stage that has not seen it. */
function pairsOf(corpus: Corpus, strategy: LabelledStrategy, first: Weights | undefined): Pair[] {
  const model = createModel(corpus.framework, first);
  const firsts = strategy.file.passages.map((p): First => scoreAlone(p, model));
  const placed = placePassages(strategy.file.passages, firsts);
  return placed.flatMap((one, i) => {
    const gold = strategy.labels[i];
    if (!gold) return [];
    const relationTo = relate(one, model.areas, model.frequency);
    return contendersOf(one.first).map((element): Pair => ({
      strategy: strategy.name,
      passage: i,
      element,
      row: relationTo(element),
      right: gold.includes(corpus.ids[element]!) ? 1 : 0,
    }));
  });
}

function fitForest(pairs: readonly Pair[]): Forest {
  const width = pairs[0]!.row.length;
  const columns = Array.from({ length: width }, (_, c) => Float64Array.from(pairs, ({ row }) => row[c]!));
  return trainForest(
    columns,
    pairs.map(({ right }) => right),
    SETTINGS.forest,
  );
}

/** Threshold with the best micro F1 over pairs scored by forests that have not seen them. */
function pickThreshold(scored: readonly { readonly pair: Pair; readonly odds: number }[], goldLabels: number): number {
  const byPassage = new Map<string, { pair: Pair; odds: number }[]>();
  for (const one of scored) {
    const key = `${one.pair.strategy} ${one.pair.passage}`;
    byPassage.set(key, [...(byPassage.get(key) ?? []), one]);
  }
  const claims = [...byPassage.values()]
    .flatMap((list) => list.sort((a, b) => b.odds - a.odds).slice(0, 3))
    .sort((a, b) => b.odds - a.odds);
  let right = 0;
  let best = { f1: 0, odds: 0 };
  claims.forEach(({ pair, odds }, i) => {
    right += pair.right;
    const f1 = (2 * right) / (i + 1 + goldLabels);
    if (f1 > best.f1) best = { f1, odds };
  });
  return Math.round(best.odds * 100) / 100;
}

/**
 * Trains everything on the given strategies, the invented ones and the own passages.
 * @param names real strategies to learn from
 * @param learned false: only what a framework without labelled passages may use (second stage and bars, and what evidence looks like)
 */
export function fit(corpus: Corpus, names: readonly string[], provenance: unknown, learned = true): Weights {
  const real = corpus.strategies.filter(({ name }) => names.includes(name));
  const strategies = [...real, ...corpus.strategies.filter(({ invented }) => invented)];
  const examplesOf = (some: readonly LabelledStrategy[]): Example[] => [
    ...some.flatMap(({ name }) => corpus.examples.get(name)!),
    ...corpus.own,
  ];
  const fitSome = learned ? fitFirst : fitGeneric;
  const folds = Array.from({ length: SETTINGS.folds }, (_, f) => ({
    inside: strategies.filter((_, i) => i % SETTINGS.folds !== f),
    outside: strategies.filter((_, i) => i % SETTINGS.folds === f),
  }));
  const firsts = folds.map(({ inside }) => withoutForest(fitSome(corpus.ids, examplesOf(inside))));
  const pairs = folds.flatMap(({ outside }, f) =>
    outside.flatMap((s) => (s.invented ? [] : pairsOf(corpus, s, firsts[f]!))),
  );
  const isOutside = (f: number, pair: Pair): boolean => folds[f]!.outside.some(({ name }) => name === pair.strategy);
  const forests = folds.map((_, f) => fitForest(pairs.filter((pair) => !isOutside(f, pair))));
  const scored = folds.flatMap((_, f) =>
    pairs.filter((pair) => isOutside(f, pair)).map((pair) => ({ pair, odds: scoreForest(forests[f]!, pair.row) })),
  );
  const goldLabels = real.reduce((sum, { labels }) => sum + labels.reduce((n, l) => n + (l?.length ?? 0), 0), 0);
  const threshold = pickThreshold(scored, goldLabels);
  const foldWeights = folds.map((_, f): Weights => ({ ...firsts[f]!, forest: writeForest(forests[f]!, 3), threshold }));
  const coverage = fitCoverage(
    corpus,
    folds.flatMap(({ outside }, f) => outside.map((strategy) => ({ strategy, weights: foldWeights[f]! }))),
    learned ? SETTINGS.coverage.margin : SETTINGS.coverage.marginUnlearned,
  );
  return {
    provenance,
    ...fitSome(corpus.ids, examplesOf(strategies)),
    forest: writeForest(fitForest(pairs), 3),
    threshold,
    coverage,
  };
}

/** Only the column "is evidence at all", and only what it learns from words and form, not from this catalogue's terms. */
function fitGeneric(_ids: readonly string[], examples: readonly Example[]): FirstWeights {
  const bare = examples.map((e) => ({
    ...e,
    features: new Map([...e.features].filter(([name]) => name[0] !== 'p' && !name.includes(' '))),
  }));
  return { ...fitFirst([], bare, SETTINGS.keptGeneric), elements: [ANY_FRAMEWORK] };
}

interface Judged {
  readonly strategy: LabelledStrategy;
  /** Not trained on the strategy. */
  readonly weights: Weights;
}

interface ElementRow {
  readonly signs: readonly number[];
  readonly gold: 'addressed' | 'partial' | 'absent';
  readonly invented: boolean;
  /** True where every passage on the element's area was left out: few real strategies lack an element by themselves. */
  readonly takenOut: boolean;
}

interface AreaRow {
  readonly signs: readonly number[];
  readonly stands: boolean;
  readonly strategy: LabelledStrategy;
}

/** Rows of one strategy: its elements, and its areas as they stand and as if each had been taken out. */
function rowsOf({ framework, ids, areas }: Corpus, { strategy, weights }: Judged): [ElementRow[], AreaRow[]] {
  const model = createModel(framework, weights);
  const files = matchFiles([strategy.file], framework, weights);
  const whole = gatherEvidence(files, model);
  const elementRows: ElementRow[] = [];
  const areaRows: AreaRow[] = [];
  framework.areas.forEach((_, area) => {
    const columns = ids.flatMap((_, k) => (areas[k] === area ? [k] : []));
    const index = model.learned ? area : -1;
    const signsOfArea = (left: Whole): number[] => {
      const own = columns.map((k) => left.elements[k]!);
      return areaSigns(own, left, index);
    };
    const { invented } = strategy;
    const inArea = new Set(
      strategy.labels.flatMap((l, i) => (l?.some((id) => columns.includes(ids.indexOf(id))) ? [i] : [])),
    );
    const rest = inArea.size > 0 ? gatherEvidence(files, model, inArea) : undefined;
    for (const k of columns) {
      const gold = strategy.coverage[ids[k]!];
      if (!gold) continue;
      elementRows.push({ signs: elementSigns(whole.elements[k]!, whole), gold, invented, takenOut: false });
      if (!rest || gold === 'absent') continue;
      elementRows.push({ signs: elementSigns(rest.elements[k]!, rest), gold: 'absent', invented, takenOut: true });
    }
    areaRows.push({ signs: signsOfArea(whole), stands: inArea.size > 0, strategy });
    if (rest) areaRows.push({ signs: signsOfArea(rest), stands: false, strategy });
  });
  return [elementRows, areaRows];
}

function fitCoverage(corpus: Corpus, judged: readonly Judged[], margin: number): Weights['coverage'] {
  const rows = judged.map((one) => rowsOf(corpus, one));
  const elementRows = rows.flatMap(([elements]) => elements);
  const areaRows = rows.flatMap(([, areas]) => areas);
  const importanceOf = ({ invented, takenOut }: ElementRow): number =>
    (invented ? SETTINGS.coverage.invented : 1) * (takenOut ? SETTINGS.coverage.takenOut : 1);
  const fitStatus = (some: readonly ElementRow[], isSo: (gold: ElementRow['gold']) => boolean): number[] =>
    fitLine(
      some.map(({ signs }) => signs),
      some.map(({ gold }) => isSo(gold)),
      SETTINGS.coverage.ridge,
      some.map(importanceOf),
    );
  const asTheyAre = elementRows.filter(({ takenOut }) => !takenOut);
  const touched = fitStatus(elementRows, (gold) => gold !== 'absent');
  const addressed = fitStatus(asTheyAre, (gold) => gold === 'addressed');
  const real = asTheyAre.filter(({ invented }) => !invented);
  const touchedBar = pickSteadily(
    real.map((row) => ({ odds: weighSigns(row.signs, touched), missing: row.gold === 'absent' })),
    pickMissingBar,
  );
  const addressedBar = pickSteadily(
    real
      .filter(({ gold }) => gold !== 'absent')
      .map((row) => ({ odds: weighSigns(row.signs, addressed), right: row.gold === 'addressed' })),
    pickBar,
  );
  const area = fitAreas(areaRows);
  const bars = { touched: touchedBar, addressed: addressedBar, area: pickAreaBar(areaRows, margin) };
  return { touched, addressed, area: writeForest(area, 3), bars };
}

function fitAreas(rows: readonly AreaRow[]): Forest {
  const columns = rows[0]!.signs.map((_, c) => Float64Array.from(rows, ({ signs }) => signs[c]!));
  return trainForest(
    columns,
    rows.map(({ stands }) => (stands ? 1 : 0)),
    SETTINGS.areas,
  );
}

/** A wrong "missing" costs the most trust: below every area that stands in a real strategy, as a forest sees it that has not seen the strategy, and a margin. */
function pickAreaBar(rows: readonly AreaRow[], margin: number): number {
  const strategies = [...new Set(rows.map(({ strategy }) => strategy))];
  const { folds } = SETTINGS;
  const standing = Array.from({ length: folds }, (_, f) => {
    const outside = new Set(strategies.filter((_, i) => i % folds === f));
    const forest = fitAreas(rows.filter(({ strategy }) => !outside.has(strategy)));
    return rows
      .filter(({ strategy, stands }) => outside.has(strategy) && stands && !strategy.invented)
      .map(({ signs }) => scoreForest(forest, signs));
  }).flat();
  return Math.floor(100 * (Math.min(...standing) - margin)) / 100;
}
