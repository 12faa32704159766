/** Which focus area a statement belongs to. */
import { areaIds } from '../catalogue.js';
import type { AnalysedFile, Framework } from '../types.js';

/** Answers for a passage (by index) the focus area of its best match, else of its section, else of the section above. */
export interface AreaFinder {
  own(passage: number): string | undefined;
  nearest(passage: number): string | undefined;
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
  return { own, nearest };
}
