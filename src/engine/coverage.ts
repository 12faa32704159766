/** Matches × framework → coverage: which elements, areas and principles stand, on what evidence. */
import { elementsOf } from './catalogue.js';
import {
  areaSigns,
  byScore,
  elementSigns,
  gatherEvidence,
  weighSigns,
  type Gathered,
  type Whole,
} from './coverage-signs.js';
import { findHomes } from './homes.js';
import { toScore } from './match.js';
import { FOREWORD } from './evidence.js';
import { asksIn, asksOfText, principlesIn } from './mentions.js';
import { scoreForest } from './forest.js';
import { createModel, type Model, type Weights } from './model.js';
import { isUnfilled } from './placeholders.js';
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
  Passage,
  PrincipleCoverage,
} from './types.js';

/** An area of which nothing is likelier than this does not stand, however short the text. */
const LEAST_STANDING = 0.1;
/**
 * In a text of so many passages, an area needs one that is claimed for it: there is room for it to be said in so many words.
 * Where nothing was learned, hardly anything is claimed.
 */
const LONG = 100;

interface Situation {
  readonly framework: Framework;
  readonly config: Config;
  readonly model: Model;
  readonly files: readonly AnalysedFile[];
  readonly whole: Whole;
  /** What a piece of evidence answers; see mentions.ts. */
  readonly asksOf: (evidence: Evidence) => ReadonlySet<string>;
  /** By element: the beginning of a foreword whose heading answers one of its points, such as whose word it is. */
  readonly forewords: ReadonlyMap<number, Evidence>;
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
  const asksOf = createAskLookup(files, framework);
  const forewords = findForewords(files, framework);
  const situation = { framework, config, model, files, whole, asksOf, forewords };
  const measured = framework.areas.map((area, index) => measureArea(area, index, situation));
  const homes = findHomes(files, measured, model);
  const areas = measured.map((area, i): AreaCoverage => ({ ...area, home: homes[i] }));
  return { areas, principles: findPrinciples(situation, areas) };
}

/** A passage may be evidence of many elements: its words are read once. */
function createAskLookup(files: readonly AnalysedFile[], framework: Framework): Situation['asksOf'] {
  const passages = new Map(files.map(({ file }) => [file.path, file.passages]));
  const known = new Map<Passage, ReadonlySet<string>>();
  return ({ path, passage: index }) => {
    const passage = passages.get(path)![index]!;
    let asks = known.get(passage);
    if (!asks) known.set(passage, (asks = asksIn(passage, framework)));
    return asks;
  };
}

/** What the score of a foreword is that is evidence by its heading alone. */
const SIGNED = 0.3;

/** A foreword commits to nothing, but a head of state or government who signs one stands behind the strategy. */
function findForewords(files: readonly AnalysedFile[], framework: Framework): Map<number, Evidence> {
  const found = new Map<number, Evidence>();
  for (const { file } of files) {
    file.passages.forEach((passage, index) => {
      const heading = passage.headings.at(-1) ?? '';
      if (!FOREWORD.test(heading) || file.passages[index - 1]?.section === passage.section) return;
      for (const ask of asksOfText(heading, framework)) {
        const element = Number(ask.split(':')[0]);
        const one = { path: file.path, passage: index, position: passage.position, score: SIGNED, terms: [heading] };
        if (!found.has(element)) found.set(element, one);
      }
    });
  }
  return found;
}

/** True where something in the text stands for the area, be it ever so little. */
function doesStand(gathered: readonly Gathered[], index: number, { model, whole }: Situation): boolean {
  if (gathered.some(({ isPinned }) => isPinned)) return true;
  const best = Math.max(...gathered.map(({ claimed, near }) => claimed[0]?.score ?? near[0]?.score ?? 0));
  const { area, bars } = model.coverage;
  const asksClaim = model.learned && whole.passages >= LONG;
  if (best <= LEAST_STANDING || (asksClaim && gathered.every(({ claimed }) => claimed.length === 0))) return false;
  return scoreForest(area, areaSigns(gathered, whole, model.learned ? index : -1)) > bars.area;
}

function measureArea(area: FocusArea, index: number, situation: Situation): Omit<AreaCoverage, 'home'> {
  const { model, whole, config, forewords } = situation;
  const first = model.areas.indexOf(index);
  const gathered = whole.elements.slice(first, first + area.elements.length);
  const { touched, addressed, bars } = model.coverage;
  const stands = doesStand(gathered, index, situation);
  const signs = gathered.map((one) => elementSigns(one, whole));
  const odds = signs.map((s) => weighSigns(s, touched));
  const strongest = odds.indexOf(Math.max(...odds.filter((_, i) => hasPlace(gathered[i]!))));
  const elements = area.elements.map((element, i): ElementCoverage => {
    const sure = weighSigns(signs[i]!, addressed);
    const isAddressed = sure > bars.addressed && answersSomething(element, first + i, gathered[i]!, situation);
    const status = !stands ? 'missing' : statusOf(gathered[i]!, odds[i]! > bars.touched, isAddressed);
    // Something stands in the area: then it is the element that most speaks for.
    const settled = stands && i === strongest && status === 'missing' ? 'partial' : status;
    const foreword = stands && settled === 'missing' ? forewords.get(first + i) : undefined;
    const notApplicable = config.notApplicable.find(
      ({ element: id, reason }) => id === element.id && !isUnfilled(reason),
    );
    return measureElement(
      {
        element,
        index: first + i,
        status: notApplicable ? 'not-applicable' : foreword ? 'partial' : settled,
        score: toScore(sure),
      },
      foreword ? { ...gathered[i]!, near: [foreword, ...gathered[i]!.near] } : gathered[i]!,
      situation,
      notApplicable,
    );
  });
  return { id: area.id, status: rollUp(elements), elements };
}

/** An element of which no claim answers a single point is touched at most. */
function answersSomething({ asks }: Element, index: number, { claimed }: Gathered, { asksOf }: Situation): boolean {
  const names = asks.map((_, ask) => `${index}:${ask}`);
  return asks.length === 0 || claimed.some((one) => names.some((name) => asksOf(one).has(name)));
}

/** From this score on a claim is much more likely right than wrong. */
const BELIEVED = 0.75;

/** Something to open: a claim, or a passage that comes near enough to show. */
const hasPlace = ({ claimed, near }: Gathered): boolean => claimed.length > 0 || (near[0]?.score ?? 0) >= LEAST_NEAR;

/** The status of one element of an area that stands. No status without a place to open, and a believed claim is never "missing". */
function statusOf(gathered: Gathered, isTouched: boolean, isAddressed: boolean): CoverageStatus {
  const { claimed, isPinned } = gathered;
  if (isPinned) return 'addressed';
  const best = claimed[0]?.score ?? 0;
  if (!isTouched && best < BELIEVED) return 'missing';
  if (!hasPlace(gathered)) return 'missing';
  return isAddressed && claimed.length > 0 ? 'addressed' : 'partial';
}

/** Two are enough to look at. */
const MOST_NEAREST = 2;
/** A passage below this is no evidence, even where nothing comes nearer. */
const LEAST_NEAR = 0.02;
/** Nor is one below this worth showing beside what is missing: it shares no more than common words. */
const LEAST_SHOWN = 0.04;
/** From this score on a passage that is not claimed may still answer one of the points that are asked for. */
const LEAST_HEARD = 0.1;

interface Judged {
  readonly element: Element;
  /** Among all elements of the framework. */
  readonly index: number;
  readonly status: CoverageStatus;
  readonly score: number;
}

function measureElement(
  { element, index, status, score }: Judged,
  { claimed, near }: Gathered,
  { asksOf }: Situation,
  notApplicable: ElementCoverage['notApplicable'],
): ElementCoverage {
  // Of what is missing nothing is claimed: what was found is only the nearest.
  const found = status === 'missing' ? [] : claimed;
  const nearest = (status === 'missing' ? [...claimed, ...near].sort(byScore) : near)
    .filter((e) => e.score >= (status === 'missing' ? LEAST_SHOWN : LEAST_NEAR))
    .slice(0, MOST_NEAREST);
  const isOpen = status === 'missing' || status === 'partial';
  // What is only touched rests on the passages that come nearest, where none was claimed.
  const evidence = status === 'partial' && found.length === 0 ? nearest : found;
  let open: readonly number[] | undefined;
  return {
    id: element.id,
    status,
    score,
    evidence,
    nearest: isOpen ? nearest : [],
    // Of most elements nobody asks it.
    get openAsks() {
      const heard = near.filter(({ score }) => score >= LEAST_HEARD);
      return (open ??= findOpenAsks(element, index, status === 'missing' ? [] : [...evidence, ...heard], asksOf));
    },
    ...(notApplicable && { notApplicable }),
  };
}

/** The points of an element that none of the passages answers, by index. */
function findOpenAsks(
  { asks }: Element,
  index: number,
  passages: readonly Evidence[],
  asksOf: Situation['asksOf'],
): number[] {
  const answered = new Set(passages.flatMap((one) => [...asksOf(one)]));
  return asks.flatMap((_, ask) => (answered.has(`${index}:${ask}`) ? [] : [ask]));
}

/**
 * Takes back the claims for elements that are missing after all, as seen over the whole strategy: they become
 * candidates, so that no passage claims what the coverage calls missing.
 */
export function withdrawClaims(files: readonly AnalysedFile[], coverage: Coverage): readonly AnalysedFile[] {
  const missing = new Set(elementsOf(coverage).flatMap(({ id, status }) => (status === 'missing' ? [id] : [])));
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
/** Worth of the terms in one passage that is a full mention; and what a hint is, of which two are enough. */
const FULL = 3;
const HINT = 0.5;

const isSamePassage = (a: Evidence, b: Evidence): boolean => a.path === b.path && a.passage === b.passage;

/** Principles show in passages that name them, and in elements that put them into effect. */
function findPrinciples({ framework, files }: Situation, areas: readonly AreaCoverage[]): PrincipleCoverage[] {
  const touched = new Map(
    elementsOf({ areas }).flatMap(({ id, status, evidence }) =>
      status === 'addressed' || status === 'partial' ? [[id, evidence] as const] : [],
    ),
  );
  const evidence: Evidence[][] = framework.principles.map(() => []);
  for (const { file, passages } of files) {
    passages.forEach(({ passage, notEvidence }, i) => {
      if (passage.inFootnote || notEvidence === 'placeholder') return;
      for (const [index, { worth, terms }] of principlesIn(passage, framework)) {
        if (worth >= HINT)
          evidence[index]!.push({
            path: file.path,
            passage: i,
            position: passage.position,
            score: Math.min(1, worth / FULL),
            terms: [...new Set(terms)].slice(0, 6),
          });
      }
    });
  }
  return framework.principles.map(({ id, elements = [] }, i) => {
    const hints = evidence[i]!.sort(byScore);
    const named = hints.reduce((sum, { score }) => sum + score, 0) * FULL >= 1 ? hints : [];
    const shown = elements.flatMap((element) => touched.get(element) ?? []);
    // What names the principle comes first.
    const all = [...named, ...shown.filter((one) => !named.some((n) => isSamePassage(n, one)))];
    return { id, found: all.length > 0, evidence: all.slice(0, MOST_PRINCIPLE_EVIDENCE) };
  });
}
