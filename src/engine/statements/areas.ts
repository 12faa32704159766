/** Which focus area a statement belongs to. */
import { areaIds, elementsOf, rememberByFramework } from '../catalogue.js';
import { digestOf } from '../digest.js';
import { findPhrases, readPhrases } from '../phrases.js';
import { topicWords } from '../text.js';
import type { AnalysedFile, Framework } from '../types.js';

/** Answers for a passage (by index) the focus area of its best match, else of its section, else of the section above. */
export interface AreaFinder {
  own(passage: number): string | undefined;
  nearest(passage: number): string | undefined;
  /** Of the areas that the passage may speak of, the one that a sentence of it is clearly about. */
  ofSentence(passage: number, sentence: string): string | undefined;
  /** All that `ofSentence` rests on but the sentence. */
  inPlay(passage: number): string;
}

/** Adds up, section by section, which area the passages match best. */
export function createAreaFinder({ file, passages }: AnalysedFile, framework: Framework): AreaFinder {
  const areaOf = areaIds(framework);
  const own = (index: number): string | undefined => {
    const match = passages[index]?.matches[0];
    return match && areaOf.get(match.element);
  };
  const sums: Map<string, number>[] = file.sections.map(() => new Map());
  passages.forEach(({ passage, matches }, index) => {
    const area = own(index);
    if (area === undefined) return;
    for (let s = passage.section; s >= 0; s = file.sections[s]!.parent)
      sums[s]!.set(area, (sums[s]!.get(area) ?? 0) + matches[0]!.score);
  });
  const best = sums.map((sum) => [...sum].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]);
  const nearest = (index: number): string | undefined => {
    const mine = own(index);
    if (mine !== undefined) return mine;
    for (let s = file.passages[index]?.section ?? -1; s >= 0; s = file.sections[s]!.parent) {
      // The whole document is no place that tells.
      if (best[s] !== undefined && (file.sections[s]!.parent >= 0 || file.sections[s]!.depth > 1)) return best[s];
    }
    return undefined;
  };
  const areasOf = (index: number, list: 'matches' | 'candidates'): string[] =>
    (passages[index]?.[list] ?? []).flatMap(({ element }) => areaOf.get(element) ?? []);
  const ofSentence = (index: number, sentence: string): string | undefined => {
    const claimed = areasOf(index, 'matches');
    const shown = [...claimed, ...areasOf(index, 'candidates')];
    if (claimed.length === 0 || new Set(shown).size < 2) return undefined;
    const { worth, opening } = weighAreas(framework)(sentence);
    const [first, second] = [...worth].filter(([area]) => shown.includes(area)).sort((a, b) => b[1] - a[1]);
    if (!first || !opening.has(first[0])) return undefined;
    const lead = first[1] - (second?.[1] ?? 0);
    return lead >= (claimed.includes(first[0]) ? CLEAR.claimed : CLEAR.candidate) ? first[0] : undefined;
  };
  const inPlay = (index: number): string =>
    `${areasOf(index, 'matches').join()} ${areasOf(index, 'candidates').join()}`;
  return { own, nearest, ofSentence, inPlay };
}

/** Worth of a defining, strong and supporting term of an element. */
const WORTH = [3, 1, 0];
/** By how much an area must lead: one that the passage is matched with, and one that it nearly was. */
const CLEAR = { claimed: 1, candidate: 3 };

/** What the terms of the areas' elements in a sentence are worth, and to which areas the first of them belongs. */
interface Evidence {
  readonly worth: ReadonlyMap<string, number>;
  /** A sentence says what it is about before it says for whom, with whom and why. */
  readonly opening: ReadonlySet<string>;
}

/** Weighs sentences by terms alone: scoring them as passages would take ten times as long. */
const weighAreas = rememberByFramework((framework) => {
  const index = readPhrases(digestOf(framework).phrases);
  const areaOf = areaIds(framework);
  const areas = elementsOf(framework).map(({ id }) => areaOf.get(id)!);
  return (sentence: string): Evidence => {
    const hits = findPhrases(topicWords(sentence), index).filter(({ level }) => WORTH[level]! > 0);
    const opens = Math.min(...hits.map(({ start }) => start));
    const worth = new Map<string, number>();
    const seen = new Set<string>();
    for (const { element, level, start, end } of hits) {
      const area = areas[element]!;
      const key = `${area} ${start} ${end}`;
      if (!seen.has(key)) worth.set(area, (worth.get(area) ?? 0) + WORTH[level]!);
      seen.add(key);
    }
    const opening = new Set(hits.filter(({ start }) => start === opens).map(({ element }) => areas[element]!));
    return { worth, opening };
  };
});
