/** Gradient-boosted regression trees for a yes-or-no target, on binned features (as LightGBM does it, much reduced). */
import { createRandom } from './linear.js';
import { plant, type Forest, type Tree } from '../src/engine/forest.js';

interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Fewest rows in a leaf. */
  readonly least: number;
  readonly lambda: number;
  /** Share of the rows, and of the features, that each tree sees. */
  readonly rows: number;
  readonly features: number;
}

const BINS = 48;

/** Borders between bins of one feature, by quantiles. */
function bordersOf(values: Float64Array): number[] {
  const sorted = Float64Array.from(values).sort();
  const borders: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const border = sorted[Math.floor((b * sorted.length) / BINS)]!;
    if (borders.length === 0 || border > borders.at(-1)!) borders.push(border);
  }
  return borders;
}

function binOf(value: number, borders: readonly number[]): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= borders[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/**
 * Fits a forest.
 * @param columns features, one array each
 * @param targets 1 or 0 by row
 */
export function trainForest(
  columns: readonly Float64Array[],
  targets: ArrayLike<number>,
  options: TreeOptions,
): Forest {
  const rows = targets.length;
  const borders = columns.map(bordersOf);
  const bins = columns.map((column, f) => Uint8Array.from(column, (v) => binOf(v, borders[f]!)));
  let positives = 0;
  for (let i = 0; i < rows; i++) positives += targets[i]!;
  const base = Math.log(positives / (rows - positives));
  const score = new Float64Array(rows).fill(base);
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const trees: Tree[] = [];
  const random = createRandom(11);
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < rows; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      gradient[i] = targets[i]! - p;
      hessian[i] = p * (1 - p);
    }
    const seen = Int32Array.from(score, (_, i) => i).filter(() => random() < options.rows);
    const looked = columns.map(() => random() < options.features);
    const tree = growTree({ bins, borders, gradient, hessian, looked, options }, seen);
    trees.push(tree);
    for (let i = 0; i < rows; i++) score[i]! += valueOf(tree, columns, i);
  }
  return plant(base, trees);
}

/** What all nodes of a tree share. */
interface Growth {
  readonly bins: readonly Uint8Array[];
  readonly borders: readonly (readonly number[])[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly options: TreeOptions;
  /** Features that this tree may look at. */
  readonly looked: readonly boolean[];
}

function valueOf({ feature, threshold, right }: Tree, columns: readonly Float64Array[], row: number): number {
  let node = 0;
  while (feature[node]! >= 0) node = columns[feature[node]!]![row]! <= threshold[node]! ? node + 1 : right[node]!;
  return threshold[node]!;
}

/** Grows a tree on some of the rows. */
function growTree(growth: Growth, seen: Int32Array): Tree {
  const { bins, borders, gradient, hessian, options } = growth;
  const tree = { feature: [] as number[], threshold: [] as number[], right: [] as number[] };
  const grow = (rows: Int32Array, depth: number): number => {
    const node = tree.feature.length;
    let g = 0;
    let h = 0;
    for (const i of rows) {
      g += gradient[i]!;
      h += hessian[i]!;
    }
    const split = depth < options.depth && rows.length >= 2 * options.least ? bestSplit(rows, growth, g, h) : undefined;
    tree.feature.push(split ? split.feature : -1);
    tree.right.push(0);
    if (!split) {
      const value = (options.rate * g) / (h + options.lambda);
      tree.threshold.push(value);
      return node;
    }
    const column = bins[split.feature]!;
    tree.threshold.push(borders[split.feature]![split.bin]!);
    grow(
      rows.filter((i) => column[i]! <= split.bin),
      depth + 1,
    );
    tree.right[node] = grow(
      rows.filter((i) => column[i]! > split.bin),
      depth + 1,
    );
    return node;
  };
  grow(seen, 0);
  return tree;
}

function bestSplit(
  rows: Int32Array,
  { bins, borders, gradient, hessian, looked, options }: Growth,
  g: number,
  h: number,
): Split | undefined {
  const { lambda, least } = options;
  let best: Split | undefined;
  const sumG = new Float64Array(BINS);
  const sumH = new Float64Array(BINS);
  const count = new Int32Array(BINS);
  for (let f = 0; f < bins.length; f++) {
    if (!looked[f]) continue;
    const column = bins[f]!;
    sumG.fill(0);
    sumH.fill(0);
    count.fill(0);
    for (let r = 0; r < rows.length; r++) {
      const i = rows[r]!;
      const b = column[i]!;
      sumG[b]! += gradient[i]!;
      sumH[b]! += hessian[i]!;
      count[b]!++;
    }
    let lg = 0;
    let lh = 0;
    let n = 0;
    for (let b = 0; b < borders[f]!.length; b++) {
      lg += sumG[b]!;
      lh += sumH[b]!;
      n += count[b]!;
      if (n < least || rows.length - n < least) continue;
      const gain = (lg * lg) / (lh + lambda) + ((g - lg) * (g - lg)) / (h - lh + lambda) - (g * g) / (h + lambda);
      if (gain > 1e-6 && (!best || gain > best.gain)) best = { gain, feature: f, bin: b };
    }
  }
  return best;
}
