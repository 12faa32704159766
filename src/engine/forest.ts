/** Boosted trees: the second stage of matching, which weighs what the first stage found against its surroundings. */

/** A tree as parallel arrays in preorder: an inner node goes to the next one where value <= threshold, else to `right`. */
export interface Tree {
  /** Column to look at; -1 at a leaf. */
  readonly feature: readonly number[];
  /** At a leaf: the log-odds that it adds. */
  readonly threshold: readonly number[];
  readonly right: readonly number[];
}

export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** As it is stored: each tree as pairs of feature and threshold (leaf: -1 and its value) in preorder. */
export interface StoredForest {
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

/** Log-odds of one row of features. */
export function scoreForest({ base, trees }: Forest, row: ArrayLike<number>): number {
  let sum = base;
  for (const { feature, threshold, right } of trees) {
    let node = 0;
    let column = feature[0]!;
    while (column >= 0) {
      node = row[column]! <= threshold[node]! ? node + 1 : right[node]!;
      column = feature[node]!;
    }
    sum += threshold[node]!;
  }
  return sum;
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
export const readForest = ({ base, trees }: StoredForest): Forest => ({ base, trees: trees.map(readTree) });

/** Writes a forest for storing, numbers rounded to the given digits behind the point. */
export function writeForest({ base, trees }: Forest, digits: number): StoredForest {
  const round = (x: number): number => Math.round(x * 10 ** digits) / 10 ** digits;
  return {
    base: round(base),
    trees: trees.map(({ feature, threshold }) => feature.flatMap((f, i) => [f, round(threshold[i]!)])),
  };
}
