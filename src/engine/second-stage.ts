/** Second stage: what the first stage found, weighed against the passage's surroundings and the other elements. */
import type { First } from './first-stage.js';
import type { Passage } from './types.js';

/** A passage among its neighbours. */
export interface Placed {
  readonly passage: Passage;
  readonly first: First;
  /** All passages that stand right under the same heading, this one too; and of the same list or table. */
  readonly section: readonly Placed[];
  readonly list: readonly Placed[];
  /** Up to two before and two after: [-2, -1, +1, +2]. */
  readonly near: readonly (Placed | undefined)[];
  /** Tenth of the file in which it stands, 0 to 9. */
  readonly tenth: number;
}

/** So many of the first stage's best elements go on to the second. */
export const CONTENDERS = 10;
/** Score of a neighbour that is not there: about what an unrelated passage gets. */
const NOTHING = -1.3;

/** Names of the features of `relate`, in order. */
export const RELATION_NAMES = [
  'score',
  'gap to the best other',
  'rank',
  'looks like evidence',
  'best other of the area',
  'best of other areas',
  'from headings',
  'from text',
  'headings look like evidence',
  'before',
  'after',
  'mean of four near',
  'best of four near',
  'mean of section',
  'best of section',
  'size of section',
  'mean of list',
  'evidence near',
  'terms in text',
  'terms in headings',
  'terms against the best other',
  'similarity',
  'title',
  'kind',
  'length',
  'tenth',
  'introduces list',
  'ends with colon',
  'frequency of the element',
] as const;

/** Places the passages of one file among their neighbours. */
export function placePassages(passages: readonly Passage[], firsts: readonly First[]): Placed[] {
  const sections = new Map<number, Placed[]>();
  const lists = new Map<string, Placed[]>();
  const groupOf = <K>(groups: Map<K, Placed[]>, key: K): Placed[] => {
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return group;
  };
  const near: (Placed | undefined)[][] = passages.map(() => []);
  const placed = passages.map((passage, i): Placed => {
    const section = groupOf(sections, passage.section);
    const list = groupOf(
      lists,
      `${passage.section} ${passage.row?.table ?? ''} ${(passage.leadIns.at(-1) ?? '').slice(-80)}`,
    );
    const one = {
      passage,
      first: firsts[i]!,
      section,
      list,
      near: near[i]!,
      tenth: Math.floor((10 * i) / passages.length),
    };
    section.push(one);
    list.push(one);
    return one;
  });
  placed.forEach((_, i) => near[i]!.push(placed[i - 2], placed[i - 1], placed[i + 1], placed[i + 2]));
  return placed;
}

/** Indices of the elements that the first stage finds most likely, best first. */
export function contendersOf({ scores }: First): number[] {
  const best: number[] = [];
  for (let k = 0; k < scores.length - 1; k++) {
    let at = best.length;
    while (at > 0 && scores[best[at - 1]!]! < scores[k]!) at--;
    if (at >= CONTENDERS) continue;
    best.splice(at, 0, k);
    if (best.length > CONTENDERS) best.pop();
  }
  return best;
}

const valueAt = (one: Placed | undefined, k: number): number => (one ? one.first.scores[k]! : NOTHING);

/** Scores of a group by element: their sum, the best one and the second best. */
interface Summary {
  readonly sums: Float64Array;
  readonly best: Float64Array;
  readonly second: Float64Array;
}

const summaries = new WeakMap<readonly Placed[], Summary>();

/** Summed up once, since a group may be thousands of passages long. */
function summarise(group: readonly Placed[], size: number): Summary {
  const ready = summaries.get(group);
  if (ready) return ready;
  const sums = new Float64Array(size);
  const best = new Float64Array(size).fill(NOTHING);
  const second = new Float64Array(size).fill(NOTHING);
  for (const { first } of group) {
    for (let k = 0; k < size; k++) {
      const score = first.scores[k]!;
      sums[k]! += score;
      if (score > best[k]!) {
        second[k] = best[k]!;
        best[k] = score;
      } else if (score > second[k]!) second[k] = score;
    }
  }
  const summary = { sums, best, second };
  summaries.set(group, summary);
  return summary;
}

/** Mean and best of the others in the group. */
function groupScores(group: readonly Placed[], self: Placed, k: number): { mean: number; best: number } {
  if (group.length < 2) return { mean: NOTHING, best: NOTHING };
  const { scores } = self.first;
  const { sums, best, second } = summarise(group, scores.length);
  return {
    mean: (sums[k]! - scores[k]!) / (group.length - 1),
    best: best[k] === scores[k] ? second[k]! : best[k]!,
  };
}

/**
 * The features of one passage and one element.
 * @param areas area of each element, any numbers
 * @param frequency how often each element is met, as a logarithm
 */
export function relate(self: Placed, k: number, areas: readonly number[], frequency: readonly number[]): number[] {
  const { first, passage, near } = self;
  const { scores, fromHeadings, textTerms } = first;
  const size = areas.length;
  const own = scores[k]!;
  let bestOther = -9;
  let rank = 0;
  let sameArea = -9;
  let otherArea = -9;
  let otherTerms = 0;
  for (let j = 0; j < size; j++) {
    if (j === k) continue;
    const score = scores[j]!;
    if (score > bestOther) bestOther = score;
    if (score > own) rank++;
    if (areas[j] !== areas[k]) {
      if (score > otherArea) otherArea = score;
    } else if (score > sameArea) sameArea = score;
    if (textTerms[j]! > otherTerms) otherTerms = textTerms[j]!;
  }
  const around = near.map((one) => valueAt(one, k));
  const section = groupScores(self.section, self, k);
  const list = groupScores(self.list, self, k);
  const evidenceNear = near.reduce((sum, one) => sum + (one ? one.first.scores[size]! : 0), 0) / 4;
  return [
    own,
    own - bestOther,
    rank,
    scores[size]!,
    sameArea,
    otherArea,
    fromHeadings[k]!,
    own - fromHeadings[k]!,
    fromHeadings[size]!,
    around[1]!,
    around[2]!,
    (around[0]! + around[1]! + around[2]! + around[3]!) / 4,
    Math.max(...around),
    section.mean,
    section.best,
    Math.min(self.section.length, 20),
    list.mean,
    evidenceNear,
    textTerms[k]!,
    first.headingTerms[k]!,
    textTerms[k]! - otherTerms,
    first.similarity[k]!,
    first.title[k]!,
    passage.kind === 'paragraph' ? 0 : passage.kind === 'item' ? 1 : 2,
    Math.log(passage.text.length + 1),
    self.tenth,
    passage.introducesList ? 1 : 0,
    /:\s*$/.test(passage.text) ? 1 : 0,
    frequency[k]!,
  ];
}
