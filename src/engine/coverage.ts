/** Matches × framework → coverage: which elements, areas and principles stand, on what evidence. */
import { toScore, type Weights } from './match.js';
import { mentionsOf } from './mentions.js';
import { readTitle } from './first-stage.js';
import { scoreForest } from './forest.js';
import { createModel, type Model } from './model.js';
import type {
  AnalysedFile,
  AreaCoverage,
  Config,
  Coverage,
  CoverageStatus,
  Element,
  ElementCoverage,
  Evidence,
  FocusArea,
  Framework,
  Match,
  MatchedPassage,
  Position,
  PrincipleCoverage,
} from './types.js';

/** Evidence of one element, each list best first. */
export interface Gathered {
  readonly claimed: readonly Evidence[];
  /** What came near, and was not claimed. */
  readonly near: readonly Evidence[];
  /** Scores of the passages in which the element is the likeliest one. */
  readonly leading: readonly number[];
  /** How far the heading over a passage is one of the element's titles, 0 to 1. */
  readonly title: number;
}

/** A match at its place; see there why its terms are worked out late. */
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

const byScore = (a: Evidence, b: Evidence): number =>
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
  const indexOf = new Map(model.elements.map((id, k) => [id, k]));
  let count = 0;
  let mass = 0;
  for (const { file, passages } of files) {
    passages.forEach(({ passage, matches, candidates }, i) => {
      if (without.has(i)) return;
      count++;
      const toEvidence = (match: Match): Evidence => new MatchEvidence(file.path, i, passage.position, match);
      for (const match of matches) claimed[indexOf.get(match.element)!]?.push(toEvidence(match));
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
  const best = new Map<string, number>();
  for (const { claimed, near } of elements) {
    for (const { path, passage, score } of [...claimed, ...near]) {
      const key = `${path} ${passage}`;
      best.set(key, Math.max(best.get(key) ?? 0, score));
    }
  }
  return [...best.values()].sort((a, b) => b - a);
}

const sumOf = (scores: readonly number[]): number => scores.reduce((s, p) => s + p, 0);
const loud = (scores: readonly number[]): number => sumOf(scores.filter((p) => p > NOISE));

/**
 * What an element's status is judged by.
 * @param area `bestByPassage` of the element's whole area, summed up
 */
function signsOf({ claimed, near, leading, title }: Gathered, area: number, { passages, mass }: Whole): number[] {
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
    Math.log(1 + area),
    Math.log(passages + 20),
    Math.log(0.02 + sumOf(scores) / Math.max(mass, 1)),
    Math.log(1 + mass),
  ];
}

/** What the status of each of an area's elements is judged by. */
export function elementSigns(elements: readonly Gathered[], whole: Whole): number[][] {
  const area = sumOf(bestByPassage(elements));
  return elements.map((one) => signsOf(one, area, whole));
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

/** An area of which nothing is likelier than this does not stand, however short the text. */
const LEAST_STANDING = 0.1;

/** A straight line, its constant last. */
export const weighSigns = (signs: readonly number[], line: readonly number[]): number =>
  signs.reduce((sum, sign, i) => sum + sign * line[i]!, line[signs.length]!);

interface Situation {
  readonly framework: Framework;
  readonly config: Config;
  readonly model: Model;
  readonly files: readonly AnalysedFile[];
  readonly whole: Whole;
}

/**
 * Measures what the strategy covers of the framework. An element that the configuration calls not applicable, with a
 * reason, counts neither as covered nor as missing.
 */
export function measureCoverage(
  files: readonly AnalysedFile[],
  framework: Framework,
  config: Config,
  weights: Weights | undefined,
): Coverage {
  const model = createModel(framework, weights);
  const whole = gatherEvidence(files, model);
  const situation = { framework, config, model, files, whole };
  let first = 0;
  const areas = framework.areas.map((area, index) => {
    const own = whole.elements.slice(first, first + area.elements.length);
    const measured = measureArea(area, own, { first, index }, situation);
    first += area.elements.length;
    return measured;
  });
  return { areas, principles: findPrinciples(situation, areas) };
}

/** True where something in the text stands for the area, be it ever so little. */
function doesStand(gathered: readonly Gathered[], index: number, { model, whole }: Situation): boolean {
  const best = Math.max(...gathered.map(({ claimed, near }) => claimed[0]?.score ?? near[0]?.score ?? 0));
  if (best === 1) return true;
  const { area, bars } = model.coverage;
  return best > LEAST_STANDING && scoreForest(area, areaSigns(gathered, whole, model.learned ? index : -1)) > bars.area;
}

function measureArea(
  area: FocusArea,
  gathered: readonly Gathered[],
  { first, index }: { readonly first: number; readonly index: number },
  situation: Situation,
): AreaCoverage {
  const { model, whole, config } = situation;
  const { touched, addressed, bars } = model.coverage;
  const stands = doesStand(gathered, index, situation);
  const signs = elementSigns(gathered, whole);
  const odds = signs.map((s) => weighSigns(s, touched));
  const strongest = odds.indexOf(Math.max(...odds.filter((_, i) => hasPlace(gathered[i]!))));
  const elements = area.elements.map((element, i): ElementCoverage => {
    const sure = weighSigns(signs[i]!, addressed);
    const status = !stands ? 'missing' : statusOf(gathered[i]!, odds[i]! > bars.touched, sure > bars.addressed);
    // Something stands in the area: then it is the element that most speaks for.
    const settled = stands && i === strongest && status === 'missing' ? 'partial' : status;
    const notApplicable = config.notApplicable.find(({ element: id }) => id === element.id);
    return describeElement(
      { element, index: first + i, status: notApplicable ? 'not-applicable' : settled, score: toScore(sure) },
      gathered[i]!,
      situation,
      notApplicable,
    );
  });
  return { id: area.id, status: rollUp(elements), elements };
}

/** From this score on a claim is much more likely right than wrong. */
const BELIEVED = 0.75;

/** Something to open: a claim, or a passage that comes near enough to show. */
const hasPlace = ({ claimed, near }: Gathered): boolean => claimed.length > 0 || (near[0]?.score ?? 0) >= LEAST_NEAR;

/** The status of one element of an area that stands. No status without a place to open, and a believed claim is never "missing". */
function statusOf(gathered: Gathered, isTouched: boolean, isAddressed: boolean): CoverageStatus {
  const { claimed } = gathered;
  const best = claimed[0]?.score ?? 0;
  if (best === 1) return 'addressed';
  if (!isTouched && best < BELIEVED) return 'missing';
  if (!hasPlace(gathered)) return 'missing';
  return isAddressed && claimed.length > 0 ? 'addressed' : 'partial';
}

/** Two are enough to look at. */
const MOST_NEAREST = 2;
/** A nearest passage below this is not worth showing. */
const LEAST_NEAR = 0.02;

interface Judged {
  readonly element: Element;
  /** Among all elements of the framework. */
  readonly index: number;
  readonly status: CoverageStatus;
  readonly score: number;
}

function describeElement(
  { element, index, status, score }: Judged,
  { claimed, near }: Gathered,
  { files, framework }: Situation,
  notApplicable: ElementCoverage['notApplicable'],
): ElementCoverage {
  // Of what is missing nothing is claimed: what was found is only the nearest.
  const found = status === 'missing' ? [] : claimed;
  const answered = new Set<string>();
  for (const { path, passage } of found) {
    const file = files.find((f) => f.file.path === path)!;
    for (const ask of mentionsOf(file.file.passages[passage]!, framework).asks) answered.add(ask);
  }
  const nearest = (status === 'missing' ? [...claimed, ...near].sort(byScore) : near)
    .filter((e) => e.score >= LEAST_NEAR)
    .slice(0, MOST_NEAREST);
  const isOpen = status === 'missing' || status === 'partial';
  return {
    id: element.id,
    status,
    score,
    // What is only touched rests on the passages that come nearest, where none was claimed.
    evidence: status === 'partial' && found.length === 0 ? nearest : found,
    nearest: isOpen ? nearest : [],
    openAsks: element.asks.flatMap((_, ask) => (answered.has(`${index}:${ask}`) ? [] : [ask])),
    ...(notApplicable && { notApplicable }),
  };
}

/**
 * Takes back the claims for elements that are missing after all, as seen over the whole strategy: they become
 * candidates, so that no passage claims what the coverage calls missing.
 */
export function withdrawClaims(files: readonly AnalysedFile[], { areas }: Coverage): readonly AnalysedFile[] {
  const missing = new Set(
    areas.flatMap(({ elements }) => elements.filter(({ status }) => status === 'missing').map(({ id }) => id)),
  );
  const isMissing = ({ element }: Match): boolean => missing.has(element);
  return files.map((file) => {
    if (!file.passages.some(({ matches }) => matches.some(isMissing))) return file;
    const passages = file.passages.map((one): MatchedPassage => {
      if (!one.matches.some(isMissing)) return one;
      const matches = one.matches.filter((match) => !isMissing(match));
      const candidates = [...one.matches.filter(isMissing), ...one.candidates].sort((a, b) => b.score - a.score);
      return { ...one, matches, candidates };
    });
    return { ...file, passages };
  });
}

/** Missing where nothing stands; addressed where nothing is missing and at least half is addressed; else partial. */
function rollUp(elements: readonly ElementCoverage[]): CoverageStatus {
  const counted = elements.filter(({ status }) => status !== 'not-applicable');
  if (counted.length === 0) return 'not-applicable';
  const missing = counted.filter(({ status }) => status === 'missing').length;
  if (missing === counted.length) return 'missing';
  const addressed = counted.filter(({ status }) => status === 'addressed').length;
  return missing === 0 && addressed * 2 >= counted.length ? 'addressed' : 'partial';
}

const MOST_PRINCIPLE_EVIDENCE = 5;

const isSamePassage = (a: Evidence, b: Evidence): boolean => a.path === b.path && a.passage === b.passage;

/** Principles show in passages that name them, and in elements that put them into effect. */
function findPrinciples({ framework, files }: Situation, areas: readonly AreaCoverage[]): PrincipleCoverage[] {
  const addressed = new Map(
    areas.flatMap(({ elements }) =>
      elements.flatMap(({ id, status, evidence }) => (status === 'addressed' ? [[id, evidence] as const] : [])),
    ),
  );
  const evidence: Evidence[][] = framework.principles.map(() => []);
  for (const { file } of files) {
    file.passages.forEach((passage, i) => {
      for (const [index, { worth, terms }] of mentionsOf(passage, framework).principles) {
        if (worth >= 1)
          evidence[index]!.push({
            path: file.path,
            passage: i,
            position: passage.position,
            score: Math.min(1, worth / 3),
            terms: [...new Set(terms)].slice(0, 6),
          });
      }
    });
  }
  return framework.principles.map(({ id, elements = [] }, i) => {
    const named = evidence[i]!.sort(byScore);
    const shown = elements.flatMap((element) => addressed.get(element) ?? []);
    // What names the principle comes first.
    const all = [...named, ...shown.filter((one) => !named.some((n) => isSamePassage(n, one)))];
    return { id, found: all.length > 0, evidence: all.slice(0, MOST_PRINCIPLE_EVIDENCE) };
  });
}
