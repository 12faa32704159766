/** Logistic regression on a few signs, and the choice of a bar. */
import { createRandom } from './linear.js';

/**
 * Fits a straight line for log-odds by Newton's method on standardised signs.
 * @param ridge strength of the pull towards zero
 * @param importance what each row counts
 * @returns weights in the order of the signs, constant last
 */
export function fitLine(
  rows: readonly (readonly number[])[],
  targets: readonly boolean[],
  ridge: number,
  importance: readonly number[],
): number[] {
  const width = rows[0]!.length;
  const means = Array.from({ length: width }, (_, c) => rows.reduce((s, r) => s + r[c]!, 0) / rows.length);
  const spreads = means.map(
    (mean, c) => Math.sqrt(rows.reduce((s, r) => s + (r[c]! - mean) ** 2, 0) / rows.length) || 1,
  );
  const inputs = rows.map((r) => [...r.map((x, c) => (x - means[c]!) / spreads[c]!), 1]);
  let line = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < 30; step++) {
    const gradient = line.map((w, c) => (c === width ? 0 : -ridge * w));
    const hessian = line.map((_, a) => line.map((_, b) => (a === b && a !== width ? ridge : 0)));
    inputs.forEach((input, i) => {
      const p = 1 / (1 + Math.exp(-input.reduce((s, x, c) => s + x * line[c]!, 0)));
      const weight = importance[i]!;
      for (let a = 0; a <= width; a++) {
        gradient[a]! += weight * ((targets[i] ? 1 : 0) - p) * input[a]!;
        for (let b = 0; b <= width; b++) hessian[a]![b]! += weight * p * (1 - p) * input[a]! * input[b]!;
      }
    });
    const change = solve(hessian, gradient);
    line = line.map((w, c) => w + change[c]!);
    if (change.every((x) => Math.abs(x) < 1e-8)) break;
  }
  const weights = line.slice(0, width).map((w, c) => w / spreads[c]!);
  const constant = line[width]! - weights.reduce((s, w, c) => s + w * means[c]!, 0);
  return [...weights, constant].map((x) => Math.round(x * 1e4) / 1e4);
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const n = right.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = rows[r]![c]! / rows[c]![c]!;
      for (let k = c; k <= n; k++) rows[r]![k]! -= factor * rows[c]![k]!;
    }
  }
  return rows.map((row, c) => row[n]! / row[c]!);
}

/** The bar on log-odds that judges most of the rows rightly, in the middle of its gap. */
export function pickBar(rows: readonly { readonly odds: number; readonly right: boolean }[]): number {
  const sorted = [...rows].sort((a, b) => a.odds - b.odds);
  // Below the bar: said to be not right.
  let correct = sorted.filter(({ right }) => right).length;
  let best = { correct, bar: sorted[0]!.odds - 1 };
  sorted.forEach(({ odds, right }, i) => {
    correct += right ? -1 : 1;
    const next = sorted[i + 1]?.odds ?? odds + 1;
    if (correct > best.correct) best = { correct, bar: (odds + next) / 2 };
  });
  return Math.round(best.bar * 100) / 100;
}

/**
 * The bar below which rows are best called missing: a wrong "missing" weighs twice a missed one (the F-measure with a beta
 * of one half).
 */
export function pickMissingBar(rows: readonly { readonly odds: number; readonly missing: boolean }[]): number {
  const sorted = [...rows].sort((a, b) => a.odds - b.odds);
  const all = sorted.filter(({ missing }) => missing).length;
  let right = 0;
  let best = { measure: 0, bar: sorted[0]!.odds - 1 };
  sorted.forEach(({ odds, missing }, i) => {
    if (missing) right++;
    const measure = (1.25 * right) / (0.25 * all + i + 1);
    if (measure > best.measure) best = { measure, bar: (odds + (sorted[i + 1]?.odds ?? odds + 1)) / 2 };
  });
  return Math.round(best.bar * 100) / 100;
}

const SAMPLES = 100;

/**
 * A bar that was picked on some hundred rows hangs on a few of them: the mean of those that are picked on samples of the rows,
 * drawn with repetition.
 */
export function pickSteadily<R>(rows: readonly R[], pick: (rows: readonly R[]) => number): number {
  const random = createRandom(3);
  let sum = 0;
  for (let sample = 0; sample < SAMPLES; sample++)
    sum += pick(rows.map(() => rows[Math.floor(random() * rows.length)]!));
  return Math.round((100 * sum) / SAMPLES) / 100;
}
