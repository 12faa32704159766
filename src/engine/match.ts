/**
 * Passages × framework → matches. Two stages: words and terms of each passage by themselves (first-stage.ts), then what
 * they found against the neighbours, the section and the other elements (second-stage.ts).
 */
import { contentOf } from './content.js';
import { explainNothing, ruleOut } from './evidence.js';
import type { WordMemo } from './features.js';
import { scoreAlone, type First } from './first-stage.js';
import { scoreForest } from './forest.js';
import { createModel, type Model, type Weights } from './model.js';
import { readPins } from './pins.js';
import { isSkeletonPassage } from './placeholders.js';
import { contendersOf, placePassages, relate, type Placed } from './second-stage.js';
import { finish, type Steps } from './steps.js';
import { explain } from './terms.js';
import type { AnalysedFile, Framework, Match, MatchedPassage, ParsedFile, Passage, PassageContent } from './types.js';

export type { Weights } from './model.js';

/** An element and how likely the passage addresses it, best first. */
type Ranking = readonly { readonly element: number; readonly odds: number }[];

interface Outcome {
  /** Numbers of what stands around: two before and two after, the section, the list, and the tenth of the file. */
  readonly around: readonly number[];
  readonly ranking: Ranking;
  /** Terms by element, made when first asked for. */
  readonly terms: Map<number, readonly string[]>;
  /** What it comes to where no directive pins the passage. */
  unpinned?: Omit<MatchedPassage, 'passage'>;
}

/** A first-stage result; numbered, so that surroundings can be compared. */
interface Numbered {
  readonly first: First;
  readonly number: number;
  /** By surroundings, the latest first: what says the same may stand in many places. */
  readonly outcomes: Outcome[];
}

/** Results of passages that stood unchanged: by what they say, and by their surroundings too. */
export interface MatchMemo {
  firsts: WeakMap<PassageContent, Numbered>;
  /** Numbers of sections and lists by the numbers of what stands there. */
  groups: Map<string, number>;
  model?: Model;
  readonly words: WordMemo;
  /** How many first-stage results and groups were numbered. */
  count: number;
  groupCount: number;
}

/** An empty memo: pass the same one again to score only what changed. */
export const createMatchMemo = (): MatchMemo => ({
  firsts: new WeakMap(),
  groups: new Map(),
  words: new Map(),
  count: 0,
  groupCount: 0,
});

/** Log-odds below which a candidate carries no terms: nobody looks at it. */
const WORTH_EXPLAINING = -2;

const MOST_MATCHES = 3;
/** Matches and candidates together. */
const MOST_SHOWN = 5;
/** Kept of passages that say the same. */
const MOST_OUTCOMES = 50;
const MOST_WORDS_KEPT = 20_000;

/** Probability of log-odds. */
export const toScore = (odds: number): number => Math.round(1e4 / (1 + Math.exp(-odds))) / 1e4;

/**
 * Matches every passage of the files of one strategy with the framework's elements.
 * @param weights learned from labelled passages; without them the framework's own text speaks
 * @param memo from `createMatchMemo`; passages whose text and surroundings stand are not scored again
 */
export const matchFiles = (...args: Parameters<typeof matchInSteps>): AnalysedFile[] => finish(matchInSteps(...args));

/** The same, with breaks before passages that have to be scored, weighed or explained. A caller may leave off there. */
export function* matchInSteps(
  files: readonly ParsedFile[],
  framework: Framework,
  weights: Weights | undefined,
  memo: MatchMemo,
): Steps<AnalysedFile[]> {
  const model = createModel(framework, weights);
  if (memo.model !== model) {
    Object.assign(memo, { firsts: new WeakMap(), model });
    // To make the model takes long the first time.
    yield;
  }
  if (memo.words.size > MOST_WORDS_KEPT) memo.words.clear();
  const groups: MatchMemo['groups'] = new Map();
  const analysed: AnalysedFile[] = [];
  for (const file of files) {
    const firsts: Numbered[] = [];
    for (const passage of file.passages) {
      const known = memo.firsts.get(contentOf(passage));
      if (!known) yield;
      firsts.push(known ?? scoreFirst(passage, model, memo));
    }
    const placed = placePassages(
      file.passages,
      firsts.map(({ first }) => first),
    );
    const pins = readPins(file, framework);
    const outcomes = yield* recallOutcomes(placed, firsts, model, memo, groups);
    const passages: MatchedPassage[] = [];
    for (const [i, one] of placed.entries()) {
      if (!outcomes[i]!.unpinned) yield;
      passages.push(toMatched(one, outcomes[i]!, { model, memo, framework }, pins.get(i) ?? []));
    }
    analysed.push({ file, passages });
  }
  memo.groups = groups;
  return analysed;
}

function scoreFirst(passage: Passage, model: Model, memo: MatchMemo): Numbered {
  const fresh = { first: scoreAlone(passage, model, memo.words), number: memo.count++, outcomes: [] };
  memo.firsts.set(contentOf(passage), fresh);
  return fresh;
}

function* recallOutcomes(
  placed: readonly Placed[],
  firsts: readonly Numbered[],
  model: Model,
  memo: MatchMemo,
  groups: MatchMemo['groups'],
): Steps<Outcome[]> {
  const numbers = new Map(placed.map((one, i) => [one, firsts[i]!.number]));
  const numberOfGroup = new Map<readonly Placed[], number>();
  const groupNumber = (group: readonly Placed[]): number => {
    const known = numberOfGroup.get(group);
    if (known !== undefined) return known;
    const key = group.map((one) => numbers.get(one)).join();
    const number = memo.groups.get(key) ?? memo.groupCount++;
    memo.groups.set(key, number);
    groups.set(key, number);
    numberOfGroup.set(group, number);
    return number;
  };
  const numberAt = (i: number): number => firsts[i]?.number ?? -1;
  const outcomes: Outcome[] = [];
  for (const [i, one] of placed.entries()) {
    const near = [numberAt(i - 2), numberAt(i - 1), numberAt(i + 1), numberAt(i + 2)];
    const around = [...near, groupNumber(one.section), groupNumber(one.list), one.tenth];
    const { outcomes: known } = firsts[i]!;
    let outcome = known.find((o) => isSame(o.around, around));
    if (!outcome) {
      outcome = { around, ranking: rank(one, model), terms: new Map() };
      known.unshift(outcome);
      if (known.length > MOST_OUTCOMES) known.pop();
      yield;
    }
    outcomes.push(outcome);
  }
  return outcomes;
}

const isSame = (a: readonly number[], b: readonly number[]): boolean => a.every((value, index) => value === b[index]);

/** Weighs the first stage's best elements against the surroundings. */
export function rank(one: Placed, model: Model): Ranking {
  return contendersOf(one.first)
    .map((element) => ({
      element,
      odds: scoreForest(model.forest, relate(one, element, model.areas, model.frequency)),
    }))
    .sort((a, b) => b.odds - a.odds || a.element - b.element);
}

interface Judged {
  readonly model: Model;
  readonly memo: MatchMemo;
  readonly framework: Framework;
}

function toMatched(
  { passage, first }: Placed,
  outcome: Outcome,
  judged: Judged,
  pins: readonly string[],
): MatchedPassage {
  if (pins.length > 0) return { passage, ...choose(passage, first, outcome, judged, pins) };
  outcome.unpinned ??= choose(passage, first, outcome, judged, pins);
  return { passage, ...outcome.unpinned };
}

function choose(
  passage: Passage,
  first: First,
  { ranking, terms }: Outcome,
  { model, memo, framework }: Judged,
  pins: readonly string[],
): Omit<MatchedPassage, 'passage'> {
  const ruledOut = isSkeletonPassage(passage, framework) ? 'placeholder' : ruleOut(passage);
  const toMatch = ({ element, odds }: Ranking[number]): Match => {
    // Made once, and only where somebody will look at it.
    const isShown = odds > WORTH_EXPLAINING;
    if (isShown && !terms.has(element)) terms.set(element, explain(passage, first, element, model, memo.words));
    return { element: model.elements[element]!, score: toScore(odds), terms: isShown ? terms.get(element)! : [] };
  };
  const pinned = pins.map((id): Match => {
    const found = toMatch({ element: model.elements.indexOf(id), odds: 0 });
    return { element: id, score: 1, terms: found.terms, pinned: true };
  });
  const others = ranking.filter(({ element }) => !pins.includes(model.elements[element]!));
  const claimed = ruledOut
    ? []
    : others.filter(({ odds }) => odds > model.threshold).slice(0, Math.max(0, MOST_MATCHES - pinned.length));
  const matches = [...pinned, ...claimed.map(toMatch)];
  const candidates = ruledOut
    ? []
    : others.slice(claimed.length, claimed.length + MOST_SHOWN - matches.length).map(toMatch);
  const notEvidence = matches.length === 0 ? (ruledOut ?? explainNothing(passage)) : undefined;
  return { matches, candidates, ...(notEvidence && { notEvidence }) };
}
