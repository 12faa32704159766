/** Where in a strategy a focus area is at home: findings on it stand there, and what it lacks is put in there. */
import { ruleOut } from './evidence.js';
import { keep, learnedMargins, scoreAlone } from './first-stage.js';
import type { Model } from './model.js';
import type { AnalysedFile, CoverageStatus, ParsedFile, SectionRef } from './types.js';

/** What a section holds of an area (its share of the area times the area's share of it) counts less than a plain heading. */
const HELD = 0.4;
/** A section that is worth less is not the home of an area. */
const LEAST_WORTH = 0.1;
/** First-stage margins: a heading is on an area from the one on, if it leads the next area by the other. */
const LEAST_MARGIN = -0.7;
const LEAST_LEAD = 0.45;

/** What a heading is on. */
export interface Topic {
  /** Index of the area, -1 where it is on none, or on several. */
  readonly area: number;
  /** How far it is ahead of the next area, 0 to 1. */
  readonly lead: number;
}

/** An area as far as its home depends on it. */
interface Settled {
  readonly elements: readonly { readonly id: string; readonly status: CoverageStatus }[];
}

/**
 * The home of each focus area: the section whose heading is on it, and that holds most of what matches it and little else.
 * @param areas in the framework's order; claims for elements that are missing are not looked at
 * @returns in the same order; undefined where no section stands out
 */
export function findHomes(
  files: readonly AnalysedFile[],
  areas: readonly Settled[],
  model: Model,
): (SectionRef | undefined)[] {
  const topics = files.map(({ file }, f) => topicsOf(file, f === 0, model));
  return areas.map(({ elements }, area) => {
    const own = new Set(elements.flatMap(({ id, status }) => (status === 'missing' ? [] : [id])));
    const counts = files.map((file) => countMatches(file, own));
    const inAll = counts.flat().reduce((sum, count) => sum + count.own, 0);
    let best: { worth: number; home: SectionRef } | undefined;
    files.forEach((file, f) => {
      withSubsections(file.file, counts[f]!).forEach(({ own, all }, section) => {
        const topic = topics[f]![section]!;
        const held = own === 0 ? 0 : (own * own) / (all * inAll);
        const worth = HELD * held + (topic.area === area ? topic.lead : 0);
        if (worth > (best?.worth ?? LEAST_WORTH)) best = { worth, home: { path: file.file.path, section } };
      });
    });
    return best?.home;
  });
}

/**
 * What each section is on, by its heading and those below it: a chapter is the home of an area sooner than the sections
 * that it is made of.
 * @param isFirst whether the file may begin with the title of the whole strategy, which is on no area
 */
function topicsOf({ sections }: ParsedFile, isFirst: boolean, model: Model): Topic[] {
  const topics = sections.map(({ title }) => topicOf(title, model));
  const below = sections.map((): Topic[] => []);
  const isTitle = isFirst && sections.every(({ parent }, section) => section === 0 || parent >= 0);
  for (let section = sections.length - 1; section >= 0; section--) {
    if (section > 0 || !isTitle) topics[section] = joinTopics(topics[section]!, below[section]!);
    below[sections[section]!.parent]?.push(topics[section]!);
  }
  return topics;
}

/** On several areas, as a part that holds chapters on different ones. */
const SEVERAL: Topic = { area: -2, lead: 0 };

/** A heading that says little is on the area of the sections below it, where these are so many more than the others. */
const CLEARLY = 2;

/** @param below what the sections right below are on, those on none included */
function joinTopics(own: Topic, below: readonly Topic[]): Topic {
  const told = below.filter(({ area }) => area !== NONE.area);
  const area = own.area >= 0 ? own.area : (told[0]?.area ?? NONE.area);
  if (own.area < 0 && told.some((one) => one.area !== area)) return SEVERAL;
  const same = told.filter((one) => one.area === area);
  const isChapter =
    own.area >= 0 ? same.length * 2 > told.length : same.length - (below.length - same.length) >= CLEARLY;
  if (!isChapter) return own.area >= 0 ? own : { area, lead: 0 };
  // Ahead of its sections, however much of the area one of them holds.
  return { area, lead: Math.max(own.lead, ...same.map(({ lead }) => lead)) + HELD };
}

/** The area that a heading is on, by its own words. */
function topicOf(title: string, model: Model): Topic {
  const known = model.topics.get(title);
  if (known) return known;
  const topic = readTopic(title, model);
  keep(model.topics, title, topic);
  return topic;
}

const NONE: Topic = { area: -1, lead: 0 };

function readTopic(title: string, model: Model): Topic {
  if (ruleOut({ text: title, headings: [title] }) !== undefined) return NONE;
  const named = model.areaTitles.get(title.toLowerCase().replace(/^[^\p{L}]+/u, ''));
  if (named !== undefined) return { area: named, lead: 1 };
  const heading = { kind: 'paragraph', text: title, leadIns: [] } as const;
  // Where nothing was learned, likeness to the titles of elements speaks.
  const scores = model.learned
    ? learnedMargins({ ...heading, headings: [] }, model)
    : scoreAlone({ ...heading, headings: [title] }, model).scores;
  const best: number[] = [];
  model.areas.forEach((area, k) => (best[area] = Math.max(best[area] ?? -Infinity, scores[k]!)));
  const [first = 0, second = -Infinity] = best.toSorted((a, b) => b - a);
  const lead = first - second;
  return first >= LEAST_MARGIN && lead >= LEAST_LEAD ? { area: best.indexOf(first), lead: Math.min(1, lead) } : NONE;
}

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
function withSubsections({ sections }: ParsedFile, counts: readonly Count[]): Count[] {
  const sums = counts.map((c) => ({ ...c }));
  for (let index = counts.length - 1; index >= 0; index--) {
    const parent = sums[sections[index]!.parent];
    if (!parent) continue;
    parent.own += sums[index]!.own;
    parent.all += sums[index]!.all;
  }
  return sums;
}
