/** Matches × framework → coverage: which elements, areas and principles stand, on what evidence. */
import type { Weights } from './match.js';
import { mentionsOf } from './mentions.js';
import { createModel, type Model } from './model.js';
import { titleLikeness } from './similarity.js';
import { stemsOf } from './text.js';
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
  PrincipleCoverage,
} from './types.js';

/** Evidence of one element: what was claimed for it, and what came near, each best first. */
export interface Gathered {
  readonly claimed: readonly Evidence[];
  readonly near: readonly Evidence[];
  /** How far the nearest heading is one of the element's titles, 0 to 1. */
  readonly title: number;
}

const byScore = (a: Evidence, b: Evidence): number =>
  b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.passage - b.passage);

/** Log-odds of a score, kept within ±5 so that a pin does not outweigh everything. */
const oddsOf = (score: number | undefined): number => {
  if (score === undefined) return -5;
  const p = Math.min(Math.max(score, 0.0067), 0.9933);
  return Math.log(p / (1 - p));
};

/** Collects the evidence of every element from the matched passages. */
export function gatherEvidence(files: readonly AnalysedFile[], model: Model): Gathered[] {
  const claimed: Evidence[][] = model.elements.map(() => []);
  const near: Evidence[][] = model.elements.map(() => []);
  const indexOf = new Map(model.elements.map((id, k) => [id, k]));
  for (const { file, passages } of files) {
    passages.forEach(({ passage, matches, candidates }, i) => {
      const toEvidence = ({ score, terms }: (typeof matches)[number]): Evidence => ({
        path: file.path,
        passage: i,
        position: passage.position,
        score,
        terms,
      });
      for (const match of matches) claimed[indexOf.get(match.element)!]?.push(toEvidence(match));
      for (const match of candidates) near[indexOf.get(match.element)!]?.push(toEvidence(match));
    });
  }
  const titles = bestTitles(files, model);
  return model.elements.map((_, k) => ({
    claimed: claimed[k]!.sort(byScore),
    near: near[k]!.sort(byScore),
    title: titles[k]!,
  }));
}

const likenessMemo = new WeakMap<Model, Map<string, Float64Array>>();

function bestTitles(files: readonly AnalysedFile[], model: Model): Float64Array {
  const best = new Float64Array(model.elements.length);
  const memo = likenessMemo.get(model) ?? new Map<string, Float64Array>();
  likenessMemo.set(model, memo);
  if (memo.size > 5000) memo.clear();
  for (const { file } of files) {
    for (const { title } of file.sections) {
      const likeness = memo.get(title) ?? titleLikeness(stemsOf(title), model.similarity);
      memo.set(title, likeness);
      likeness.forEach((value, k) => (best[k] = Math.max(best[k]!, value)));
    }
  }
  return best;
}

/** No shorter strategy was there to learn from. */
const FEWEST = 60;

/** What an element's status is judged by. */
export function elementSigns({ claimed, near, title }: Gathered, passages: number): number[] {
  const all = [...claimed, ...near].sort(byScore);
  const sum = all.reduce((s, { score }) => s + (score > 0.15 ? score : 0), 0);
  return [
    oddsOf(all[0]?.score),
    oddsOf(all[1]?.score),
    oddsOf(all[2]?.score),
    Math.log(1 + sum),
    Math.log(1 + claimed.length),
    Math.log((1 + sum) / Math.sqrt(Math.max(passages, FEWEST) + 20)),
    title,
  ];
}

/** What an area's standing is judged by: its elements' evidence together, against the length of the strategy. */
export function areaSigns(gathered: readonly Gathered[], passages: number): number[] {
  const best = new Map<string, number>();
  for (const { claimed, near } of gathered) {
    for (const { path, passage, score } of [...claimed, ...near]) {
      const key = `${path} ${passage}`;
      best.set(key, Math.max(best.get(key) ?? 0, score));
    }
  }
  const scores = [...best.values()].sort((a, b) => b - a);
  const sum = scores.reduce((s, p) => s + (p > 0.15 ? p : 0), 0);
  const cubes = scores.reduce((s, p) => s + p ** 3, 0);
  return [
    oddsOf(scores[0]),
    oddsOf(scores[1]),
    oddsOf(scores[2]),
    Math.log(1 + sum),
    Math.log(0.1 + cubes),
    Math.log(Math.max(passages, FEWEST) + 20),
    Math.max(...gathered.map(({ title }) => title)),
    gathered.filter(({ claimed }) => claimed.length > 0).length / gathered.length,
  ];
}

/** An area of which nothing is likelier than this does not stand, however short the text. */
const LEAST_STANDING = 0.1;

/** A straight line, its constant last. */
export const weighSigns = (signs: readonly number[], line: readonly number[]): number =>
  signs.reduce((sum, sign, i) => sum + sign * line[i]!, line[signs.length]!);

const sigmoid = (odds: number): number => Math.round(1e4 / (1 + Math.exp(-odds))) / 1e4;

interface Situation {
  readonly framework: Framework;
  readonly config: Config;
  readonly model: Model;
  readonly files: readonly AnalysedFile[];
  readonly passages: number;
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
  const passages = files.reduce((sum, file) => sum + file.passages.length, 0);
  const situation = { framework, config, model, files, passages };
  const gathered = gatherEvidence(files, model);
  let first = 0;
  const areas = framework.areas.map((area) => {
    const own = gathered.slice(first, first + area.elements.length);
    const measured = measureArea(area, own, first, situation);
    first += area.elements.length;
    return measured;
  });
  return { areas, principles: findPrinciples(situation) };
}

function measureArea(
  area: FocusArea,
  gathered: readonly Gathered[],
  first: number,
  situation: Situation,
): AreaCoverage {
  const { model, passages, config } = situation;
  const { touched, addressed, area: line, bars } = model.coverage;
  const pinned = gathered.some(({ claimed }) => claimed.some(({ score }) => score === 1));
  const best = Math.max(...gathered.map(({ claimed, near }) => claimed[0]?.score ?? near[0]?.score ?? 0));
  const stands = pinned || (best > LEAST_STANDING && weighSigns(areaSigns(gathered, passages), line) > bars.area);
  const signs = gathered.map((one) => elementSigns(one, passages));
  const odds = signs.map((s) => weighSigns(s, touched));
  const strongest = odds.indexOf(Math.max(...odds));
  const elements = area.elements.map((element, i): ElementCoverage => {
    const sure = weighSigns(signs[i]!, addressed);
    const isTouched = stands && (odds[i]! > bars.touched || gathered[i]!.claimed[0]?.score === 1);
    let status: CoverageStatus = !isTouched
      ? 'missing'
      : sure > bars.addressed || gathered[i]!.claimed[0]?.score === 1
        ? 'addressed'
        : 'partial';
    // Something stands in the area: then it is the element that most speaks for.
    if (stands && i === strongest && status === 'missing') status = 'partial';
    status = agreeWithEvidence(status, gathered[i]!);
    const notApplicable = config.notApplicable.find(({ element: id }) => id === element.id);
    if (notApplicable) status = 'not-applicable';
    return describeElement(element, first + i, status, sigmoid(sure), gathered[i]!, situation, notApplicable);
  });
  return { id: area.id, status: rollUp(elements), elements };
}

/** From this score on a claim is more likely right than wrong. */
const BELIEVED = 0.5;

/** No status without a place to open: a believed claim is never "missing", and nothing to show is never "partial". */
function agreeWithEvidence(status: CoverageStatus, { claimed, near }: Gathered): CoverageStatus {
  if (status === 'missing' && (claimed[0]?.score ?? 0) >= BELIEVED) return 'partial';
  if (status === 'partial' && claimed.length === 0 && !near.some(({ score }) => score >= LEAST_NEAR)) return 'missing';
  return status;
}

/** Two are enough to look at. */
const MOST_NEAREST = 2;
/** A nearest passage below this is not worth showing. */
const LEAST_NEAR = 0.02;

// eslint-disable-next-line max-params
function describeElement(
  element: Element,
  index: number,
  status: CoverageStatus,
  score: number,
  gathered: Gathered,
  situation: Situation,
  notApplicable: ElementCoverage['notApplicable'],
): ElementCoverage {
  const { files, framework } = situation;
  const answered = new Set<string>();
  for (const { path, passage } of gathered.claimed) {
    const file = files.find((f) => f.file.path === path)!;
    for (const ask of mentionsOf(file.file.passages[passage]!, framework).asks) answered.add(ask);
  }
  const nearest = gathered.near.filter((e) => e.score >= LEAST_NEAR).slice(0, MOST_NEAREST);
  const isOpen = status === 'missing' || status === 'partial';
  return {
    id: element.id,
    status,
    score,
    // What is only touched rests on the passages that come nearest, where none was claimed.
    evidence: status === 'partial' && gathered.claimed.length === 0 ? nearest : gathered.claimed,
    nearest: isOpen ? nearest : [],
    openAsks: element.asks.flatMap((_, ask) => (answered.has(`${index}:${ask}`) ? [] : [ask])),
    ...(notApplicable && { notApplicable }),
  };
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

function findPrinciples({ framework, files }: Situation): PrincipleCoverage[] {
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
  return framework.principles.map(({ id }, i) => ({
    id,
    found: evidence[i]!.length > 0,
    evidence: evidence[i]!.sort(byScore).slice(0, MOST_PRINCIPLE_EVIDENCE),
  }));
}
