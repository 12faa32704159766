/** One-against-rest linear classifiers: L2-regularised, squared hinge loss, by dual coordinate descent (Hsieh et al. 2008). */

/** Rows of a sparse matrix. */
export interface SparseRow {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

interface LinearOptions {
  /** Cost of an error. */
  readonly cost: number;
  /** Factor on the cost of positive rows. */
  readonly positive: number;
  readonly epochs: number;
}

/** A small generator, so that the order of rows is the same at every run. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * Trains one classifier.
 * @param targets true for positive rows
 * @param importance factor on the cost of each row
 * @returns weights by feature id; the last one is the bias
 */
export function trainLinear(
  rows: readonly SparseRow[],
  targets: readonly boolean[],
  importance: ArrayLike<number>,
  width: number,
  options: LinearOptions,
): Float64Array {
  const weights = new Float64Array(width + 1);
  const alpha = new Float64Array(rows.length);
  const order = rows.map((_, i) => i);
  const norms = rows.map(({ values }) => values.reduce((s, v) => s + v * v, 1));
  const random = createRandom(7);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { ids, values } = rows[i]!;
      const y = targets[i] ? 1 : -1;
      const diagonal = 1 / (2 * options.cost * importance[i]! * (targets[i] ? options.positive : 1));
      let margin = weights[width]!;
      for (let k = 0; k < ids.length; k++) margin += weights[ids[k]!]! * values[k]!;
      const gradient = y * margin - 1 + diagonal * alpha[i]!;
      if (alpha[i] === 0 && gradient >= 0) continue;
      const next = Math.max(0, alpha[i]! - gradient / (norms[i]! + diagonal));
      const step = (next - alpha[i]!) * y;
      alpha[i] = next;
      if (step === 0) continue;
      for (let k = 0; k < ids.length; k++) weights[ids[k]!]! += step * values[k]!;
      weights[width]! += step;
    }
  }
  return weights;
}
