/** Boosted trees: the second stage of matching, which weighs what the first stage found against its surroundings. */

/** A tree as parallel arrays in preorder: an inner node goes to the next one where value <= threshold, else to `right`. */
export interface Tree {
  /** Column to look at; -1 at a leaf. */
  readonly feature: readonly number[];
  /** At a leaf: the log-odds that it adds. */
  readonly threshold: readonly number[];
  readonly right: readonly number[];
}

/** All trees one behind the other, ready for use. */
export interface Forest {
  readonly base: number;
  /** Where each tree begins. */
  readonly roots: Int32Array;
  readonly feature: Int8Array;
  readonly threshold: Float64Array;
  /** Counted from the first node of all. */
  readonly right: Int32Array;
}

/** As it is stored: each tree as pairs of feature and threshold (leaf: -1 and its value) in preorder. */
export interface StoredForest {
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

/** Log-odds of one row of features. */
export function scoreForest({ base, roots, feature, threshold, right }: Forest, row: ArrayLike<number>): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let column = feature[node]!; column >= 0; column = feature[node]!)
      node = row[column]! <= threshold[node]! ? node + 1 : right[node]!;
    sum += threshold[node]!;
  }
  return sum;
}

/** Puts trees together. */
export function plant(base: number, trees: readonly Tree[]): Forest {
  const roots = new Int32Array(trees.length);
  for (let i = 1; i < trees.length; i++) roots[i] = roots[i - 1]! + trees[i - 1]!.feature.length;
  return {
    base,
    roots,
    feature: Int8Array.from(trees.flatMap((tree) => tree.feature)),
    threshold: Float64Array.from(trees.flatMap((tree) => tree.threshold)),
    right: Int32Array.from(trees.flatMap((tree, i) => tree.right.map((node) => node + roots[i]!))),
  };
}

function readTree(stored: readonly number[]): Tree {
  const feature = stored.filter((_, i) => i % 2 === 0);
  const threshold = stored.filter((_, i) => i % 2 === 1);
  const right = new Array<number>(feature.length).fill(0);
  const open: number[] = [];
  feature.forEach((column, node) => {
    if (column >= 0) open.push(node);
    else if (open.length > 0 && node + 1 < feature.length) right[open.pop()!] = node + 1;
  });
  return { feature, threshold, right };
}

/** Makes a stored forest ready for use. */
export const readForest = ({ base, trees }: StoredForest): Forest => plant(base, trees.map(readTree));

/** Writes a forest for storing, numbers rounded to the given digits behind the point. */
export function writeForest({ base, roots, feature, threshold }: Forest, digits: number): StoredForest {
  const round = (x: number): number => Math.round(x * 10 ** digits) / 10 ** digits;
  const trees = Array.from(roots, (root, tree) => {
    const nodes = feature.subarray(root, roots[tree + 1] ?? feature.length);
    return Array.from(nodes).flatMap((column, i) => [column, round(threshold[root + i]!)]);
  });
  return { base: round(base), trees };
}
