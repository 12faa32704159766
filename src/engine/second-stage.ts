/** Second stage: what the first stage found, weighed against the passage's surroundings and the other elements. */
import type { First } from './first-stage.js';
import type { NotEvidence, Passage } from './types.js';

/** A passage among its neighbours. */
export interface Placed {
  readonly passage: Passage;
  readonly first: First;
  /** Why it cannot be evidence, whatever its words. */
  readonly ruledOut: NotEvidence | undefined;
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

/**
 * Places the passages of one file among their neighbours. What nobody has filled in yet is no neighbour: to insert a section
 * of fields changes nothing for what stands beside it.
 * @param ruleOut says why a passage cannot be evidence
 */
export function placePassages(
  passages: readonly Passage[],
  firsts: readonly First[],
  ruleOut: (passage: Passage) => NotEvidence | undefined = () => undefined,
): Placed[] {
  const sections = new Map<number, Placed[]>();
  const lists = new Map<string, Placed[]>();
  const groupOf = <K>(groups: Map<K, Placed[]>, key: K): Placed[] => {
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return group;
  };
  const reasons = passages.map(ruleOut);
  const filled = reasons.filter((reason) => reason !== 'placeholder').length;
  const near: (Placed | undefined)[][] = passages.map(() => []);
  const neighbours: number[] = [];
  const placed = passages.map((passage, i): Placed => {
    const section = groupOf(sections, passage.section);
    const list = groupOf(
      lists,
      `${passage.section} ${passage.row?.table ?? ''} ${(passage.leadIns.at(-1) ?? '').slice(-80)}`,
    );
    const one = {
      passage,
      first: firsts[i]!,
      ruledOut: reasons[i],
      section,
      list,
      near: near[i]!,
      tenth: filled === 0 ? 0 : Math.floor((10 * neighbours.length) / filled),
    };
    if (one.ruledOut === 'placeholder') return one;
    neighbours.push(i);
    section.push(one);
    list.push(one);
    return one;
  });
  neighbours.forEach((i, n) => {
    const at = (step: number): Placed | undefined => placed[neighbours[n + step] ?? -1];
    near[i]!.push(at(-2), at(-1), at(1), at(2));
  });
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
  readonly sums: number[];
  readonly best: number[];
  readonly second: number[];
}

const summaries = new WeakMap<readonly Placed[], Summary>();

/** Summed up once, since a group may be thousands of passages long. */
function summarise(group: readonly Placed[], size: number): Summary {
  const ready = summaries.get(group);
  if (ready) return ready;
  const sums = new Array<number>(size).fill(0);
  const best = new Array<number>(size).fill(NOTHING);
  const second = new Array<number>(size).fill(NOTHING);
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

/** The greatest of some numbers, where it stands, and the greatest of the others. */
interface Top {
  readonly at: number;
  readonly best: number;
  next: number;
}

function topOf(numbers: readonly number[], size: number, least: number): Top {
  let [at, best, next] = [-1, least, least];
  for (let i = 0; i < size; i++) {
    const value = numbers[i]!;
    if (value > best) {
      next = best;
      best = value;
      at = i;
    } else if (value > next) next = value;
  }
  return { at, best, next };
}

/** The greatest of all but the one at `i`. */
const bestBut = ({ at, best, next }: Top, i: number): number => (at === i ? next : best);

const WORST = -9;

/** The greatest score of each area's elements, and of the areas. */
function topsOfAreas(scores: readonly number[], areas: readonly number[]): { areas: Top[]; all: Top } {
  const tops: Top[] = [];
  areas.forEach((area, k) => {
    const value = scores[k]!;
    const top = (tops[area] ??= { at: -1, best: WORST, next: WORST });
    if (value > top.best) tops[area] = { at: k, best: value, next: top.best };
    else if (value > top.next) top.next = value;
  });
  const best = tops.map((top) => top.best);
  return { areas: tops, all: topOf(best, best.length, WORST) };
}

/**
 * The features of one passage with any element: what they have in common is worked out once.
 * @param areas area of each element, counted from 0
 * @param frequency how often each element is met, as a logarithm
 */
export function relate(
  self: Placed,
  areas: readonly number[],
  frequency: readonly number[],
): (element: number) => number[] {
  const { first, passage, near } = self;
  const { scores, fromHeadings, textTerms } = first;
  const size = areas.length;
  const top = topOf(scores, size, WORST);
  const inAreas = topsOfAreas(scores, areas);
  const terms = topOf(textTerms, size, 0);
  const evidenceNear = near.reduce((sum, one) => sum + (one ? one.first.scores[size]! : 0), 0) / 4;
  const kind = passage.kind === 'paragraph' ? 0 : passage.kind === 'item' ? 1 : 2;
  const length = Math.log(passage.text.length + 1);
  const endsWithColon = passage.text.trimEnd().endsWith(':') ? 1 : 0;
  return (k) => {
    const own = scores[k]!;
    const area = areas[k]!;
    let rank = 0;
    for (let j = 0; j < size; j++) if (scores[j]! > own) rank++;
    const before2 = valueAt(near[0], k);
    const before = valueAt(near[1], k);
    const after = valueAt(near[2], k);
    const after2 = valueAt(near[3], k);
    const section = groupScores(self.section, self, k);
    const list = groupScores(self.list, self, k);
    return [
      own,
      own - bestBut(top, k),
      rank,
      scores[size]!,
      bestBut(inAreas.areas[area]!, k),
      bestBut(inAreas.all, area),
      fromHeadings[k]!,
      own - fromHeadings[k]!,
      fromHeadings[size]!,
      before,
      after,
      (before2 + before + after + after2) / 4,
      Math.max(before2, before, after, after2),
      section.mean,
      section.best,
      Math.min(self.section.length, 20),
      list.mean,
      evidenceNear,
      textTerms[k]!,
      first.headingTerms[k]!,
      textTerms[k]! - bestBut(terms, k),
      first.similarity[k]!,
      first.title[k]!,
      kind,
      length,
      self.tenth,
      passage.introducesList ? 1 : 0,
      endsWithColon,
      frequency[k]!,
    ];
  };
}
