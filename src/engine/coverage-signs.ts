/** What the coverage of a strategy is judged by: the evidence of its elements, put into figures. */
import { readTitle } from './first-stage.js';
import type { Model } from './model.js';
import type { AnalysedFile, Evidence, Match, Position } from './types.js';

/** Evidence of one element, each list best first. */
export interface Gathered {
  readonly claimed: readonly Evidence[];
  /** True where a directive claims it. */
  readonly isPinned: boolean;
  /** What came near, and was not claimed. */
  readonly near: readonly Evidence[];
  /** Scores of the passages in which the element is the likeliest one. */
  readonly leading: readonly number[];
  /** How far the heading over a passage is one of the element's titles, 0 to 1. */
  readonly title: number;
}

/** A match at its place: the terms are asked of it only when somebody looks at them (see match.ts). */
class MatchEvidence implements Evidence {
  readonly #match: Match;
  readonly score: number;

  constructor(
    readonly path: string,
    readonly passage: number,
    readonly position: Position,
    match: Match,
  ) {
    this.#match = match;
    this.score = match.score;
  }

  get terms(): readonly string[] {
    return this.#match.terms;
  }
}

/** All evidence of a strategy. */
export interface Whole {
  readonly elements: readonly Gathered[];
  /** How many passages were looked at. */
  readonly passages: number;
  /** The sum of their best scores: about how many of them are evidence of something. */
  readonly mass: number;
}

export const byScore = (a: Evidence, b: Evidence): number =>
  b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.passage - b.passage);

/** Log-odds of a score, kept within ±5 so that a pin does not outweigh everything. */
const oddsOf = (score: number | undefined): number => {
  if (score === undefined) return -5;
  const p = Math.min(Math.max(score, 0.0067), 0.9933);
  return Math.log(p / (1 - p));
};

/**
 * Collects the evidence of every element from the matched passages.
 * @param without passages that are left out, by index; training takes an area out of a strategy of one file so
 */
export function gatherEvidence(
  files: readonly AnalysedFile[],
  model: Model,
  without: ReadonlySet<number> = new Set(),
): Whole {
  const claimed: Evidence[][] = model.elements.map(() => []);
  const near: Evidence[][] = model.elements.map(() => []);
  const leading: number[][] = model.elements.map(() => []);
  const titles = new Float64Array(model.elements.length);
  const pinned = new Set<number>();
  const indexOf = new Map(model.elements.map((id, k) => [id, k]));
  let count = 0;
  let mass = 0;
  for (const { file, passages } of files) {
    passages.forEach(({ passage, matches, candidates, notEvidence }, i) => {
      // What nobody has filled in yet makes the strategy no longer.
      if (without.has(i) || notEvidence === 'placeholder') return;
      count++;
      const toEvidence = (match: Match): Evidence => new MatchEvidence(file.path, i, passage.position, match);
      for (const match of matches) {
        const k = indexOf.get(match.element)!;
        claimed[k]?.push(toEvidence(match));
        if (match.pinned) pinned.add(k);
      }
      for (const match of candidates) near[indexOf.get(match.element)!]?.push(toEvidence(match));
      const best = matches[0] ?? candidates[0];
      if (best) {
        mass += best.score;
        leading[indexOf.get(best.element)!]?.push(best.score);
      }
      const { likeness } = readTitle(passage.headings.at(-1) ?? '', model);
      for (let k = 0; k < titles.length; k++) if (likeness[k]! > titles[k]!) titles[k] = likeness[k]!;
    });
  }
  const elements = model.elements.map((_, k) => ({
    claimed: claimed[k]!.sort(byScore),
    isPinned: pinned.has(k),
    near: near[k]!.sort(byScore),
    leading: leading[k]!.sort((a, b) => b - a),
    title: titles[k]!,
  }));
  return { elements, passages: count, mass };
}

/** No shorter strategy was there to learn from. */
const FEWEST = 60;
/** Below this a score says nothing, but many of them would add up. */
const NOISE = 0.15;

/** The best score of each passage for any of the elements, best first. */
function bestByPassage(elements: readonly Gathered[]): number[] {
  const files = new Map<string, Map<number, number>>();
  for (const { path, passage, score } of elements.flatMap(({ claimed, near }) => [...claimed, ...near])) {
    let best = files.get(path);
    if (!best) files.set(path, (best = new Map()));
    if (score > (best.get(passage) ?? 0)) best.set(passage, score);
  }
  return [...files.values()].flatMap((best) => [...best.values()]).sort((a, b) => b - a);
}

const sumOf = (scores: readonly number[]): number => scores.reduce((s, p) => s + p, 0);
const loud = (scores: readonly number[]): number => sumOf(scores.filter((p) => p > NOISE));

/**
 * What an element's status is judged by: its own evidence, and of the strategy only how long it is and how much evidence
 * it holds in all. How the elements beside it fare is left out, lest words about one change what is said of another.
 */
export function elementSigns({ claimed, near, leading, title }: Gathered, { passages, mass }: Whole): number[] {
  const scores = [...claimed, ...near].map(({ score }) => score).sort((a, b) => b - a);
  const sum = loud(scores);
  return [
    oddsOf(scores[0]),
    oddsOf(scores[1]),
    oddsOf(scores[2]),
    oddsOf(scores[4]),
    Math.log(1 + sum),
    Math.log(1 + claimed.length),
    oddsOf(leading[0]),
    // Log-probability that none of them is right.
    scores.reduce((s, p) => s + Math.log(1 - Math.min(p, 0.98)), 0),
    Math.log((1 + sum) / Math.sqrt(Math.max(passages, FEWEST) + 20)),
    title,
    Math.log(passages + 20),
    Math.log(1 + mass),
  ];
}

/**
 * What an area's standing is judged by: its elements' evidence together, against the whole strategy.
 * @param index which area it is, since of some more is said in passing than of others; -1 where nothing is known of them
 */
export function areaSigns(elements: readonly Gathered[], { passages, mass }: Whole, index: number): number[] {
  const scores = bestByPassage(elements);
  const leading = elements.flatMap((one) => one.leading).sort((a, b) => b - a);
  const sum = loud(scores);
  const shareOver = (bar: number): number =>
    elements.filter(({ claimed, near }) => Math.max(claimed[0]?.score ?? 0, near[0]?.score ?? 0) > bar).length /
    elements.length;
  return [
    oddsOf(scores[0]),
    oddsOf(scores[1]),
    oddsOf(scores[2]),
    oddsOf(scores[4]),
    oddsOf(scores[8]),
    Math.log(1 + sum),
    Math.log(0.1 + scores.reduce((s, p) => s + p ** 3, 0)),
    Math.log(passages + 20),
    Math.max(...elements.map(({ title }) => title)),
    shareOver(0.4),
    shareOver(0.7),
    oddsOf(leading[0]),
    oddsOf(leading[1]),
    oddsOf(leading[3]),
    Math.log(0.02 + sum / Math.max(mass, 1)),
    Math.log(0.01 + sum / Math.max(passages, 1)),
    Math.log(0.02 + sum / Math.sqrt(Math.max(passages, 1))),
    index,
  ];
}

/** A straight line, its constant last. */
export const weighSigns = (signs: readonly number[], line: readonly number[]): number =>
  signs.reduce((sum, sign, i) => sum + sign * line[i]!, line[signs.length]!);
