/** Where findings about the whole strategy stand. */
import type { AnalysedFile, FocusArea, Position, RuleContext } from '../engine/types.js';

export interface Place {
  readonly path: string;
  readonly position: Position;
}

const START = { line: 1, column: 1, offset: 0 };

/** The strategy's first heading, else its first passage, else the beginning of its first file. */
export function firstHeading({ files }: RuleContext): Place | undefined {
  const withHeading = files.find((f) => f.file.sections.length > 0);
  if (withHeading) return { path: withHeading.file.path, position: withHeading.file.sections[0]!.position };
  const first = files[0];
  if (!first) return undefined;
  return { path: first.file.path, position: first.file.passages[0]?.position ?? { start: START, end: START } };
}

/**
 * The section where a focus area belongs: the one that holds most of what matches it and little else.
 * @returns the strategy's first heading where nothing matches
 */
export function sectionFor(context: RuleContext, area: FocusArea): Place | undefined {
  const elements = new Set(area.elements.map((e) => e.id));
  const inAll = context.files.reduce((n, f) => n + countMatches(f, elements).reduce((a, c) => a + c.own, 0), 0);
  let best: { score: number; place: Place } | undefined;
  for (const analysed of context.files) {
    const { file } = analysed;
    const counts = withSubsections(analysed, countMatches(analysed, elements));
    counts.forEach(({ own, all }, index) => {
      if (own === 0) return;
      const score = (own * own) / (all * inAll);
      if (!best || score > best.score)
        best = { score, place: { path: file.path, position: file.sections[index]!.position } };
    });
  }
  return best && best.score >= LEAST_HOLD ? best.place : firstHeading(context);
}

/** A section that holds less than this of an area (its share of the area times the area's share of it) is not its home. */
const LEAST_HOLD = 0.1;

interface Count {
  own: number;
  all: number;
}

function countMatches({ file, passages }: AnalysedFile, elements: ReadonlySet<string>): Count[] {
  const counts = file.sections.map((): Count => ({ own: 0, all: 0 }));
  for (const { passage, matches } of passages) {
    const count = counts[passage.section];
    if (!count || matches.length === 0) continue;
    count.all++;
    if (matches.some((m) => elements.has(m.element))) count.own++;
  }
  return counts;
}

/** Adds to each section what stands in the sections below it. */
function withSubsections({ file }: AnalysedFile, counts: Count[]): Count[] {
  const sums = counts.map((c) => ({ ...c }));
  for (let index = counts.length - 1; index >= 0; index--) {
    const parent = sums[file.sections[index]!.parent];
    if (!parent) continue;
    parent.own += sums[index]!.own;
    parent.all += sums[index]!.all;
  }
  return sums;
}
