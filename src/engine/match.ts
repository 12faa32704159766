/**
 * Passages × framework → matches. Two stages: words and terms of each passage by themselves (first-stage.ts), then what
 * they found against the neighbours, the section and the other elements (second-stage.ts).
 */
import { explainNothing, ruleOut } from './evidence.js';
import type { WordMemo } from './features.js';
import { scoreAlone, type First } from './first-stage.js';
import { scoreForest } from './forest.js';
import { createModel, type Model, type Weights } from './model.js';
import { readPins } from './pins.js';
import { isSkeletonPassage } from './placeholders.js';
import { contendersOf, placePassages, relate, type Placed } from './second-stage.js';
import { explain } from './terms.js';
import type { AnalysedFile, Framework, Match, MatchedPassage, NotEvidence, ParsedFile, Passage } from './types.js';

export type { Weights } from './model.js';

/** An element and how likely the passage addresses it, best first. */
type Ranking = readonly { readonly element: number; readonly odds: number }[];

interface Outcome {
  readonly ranking: Ranking;
  /** Terms by element, made when first asked for. */
  readonly terms: Map<number, readonly string[]>;
}

/** Results of passages that stood unchanged: by their own text and headings, and by their surroundings too. */
export interface MatchMemo {
  firsts: Map<string, First>;
  outcomes: Map<string, Outcome>;
  /** Sections and lists, by the numbers of all their passages; numbered too. */
  groups: Map<string, number>;
  model?: Model;
  readonly words: WordMemo;
  /** First-stage results are numbered, so that surroundings can be compared. */
  readonly numbers: WeakMap<First, number>;
  count: number;
  groupCount: number;
}

/** An empty memo: pass the same one again to score only what changed. */
export const createMatchMemo = (): MatchMemo => ({
  firsts: new Map(),
  outcomes: new Map(),
  groups: new Map(),
  words: new Map(),
  numbers: new WeakMap(),
  count: 0,
  groupCount: 0,
});

/** Log-odds below which a candidate carries no terms: nobody looks at it. */
const WORTH_EXPLAINING = -2;

const MOST_MATCHES = 3;
/** Matches and candidates together. */
const MOST_SHOWN = 5;
const MOST_WORDS_KEPT = 20_000;

/** Probability of log-odds. */
export const toScore = (odds: number): number => Math.round(1e4 / (1 + Math.exp(-odds))) / 1e4;

/**
 * Matches every passage of the files of one strategy with the framework's elements.
 * @param weights learned from labelled passages; without them the framework's own text speaks
 * @param memo from `createMatchMemo`; passages whose text and surroundings stand are not scored again
 */
export function matchFiles(
  files: readonly ParsedFile[],
  framework: Framework,
  weights: Weights | undefined,
  memo: MatchMemo,
): AnalysedFile[] {
  const model = createModel(framework, weights);
  if (memo.model !== model) Object.assign(memo, { firsts: new Map(), outcomes: new Map(), model });
  if (memo.words.size > MOST_WORDS_KEPT) memo.words.clear();
  const kept = { firsts: memo.firsts, outcomes: memo.outcomes, groups: memo.groups };
  memo.firsts = new Map();
  memo.outcomes = new Map();
  memo.groups = new Map();
  return files.map((file) => {
    const placed = placePassages(
      file.passages,
      file.passages.map((p) => recallFirst(p, model, memo, kept.firsts)),
    );
    const pins = readPins(file, framework);
    const outcomes = recallOutcomes(placed, model, memo, kept);
    const ruledOut = file.passages.map((p) => (isSkeletonPassage(p.text, framework) ? 'placeholder' : ruleOut(p)));
    return {
      file,
      passages: placed.map((one, i) =>
        toMatched(one, outcomes[i]!, model, memo, { ruledOut: ruledOut[i], pins: pins.get(i) ?? [] }),
      ),
    };
  });
}

function recallFirst(passage: Passage, model: Model, memo: MatchMemo, kept: ReadonlyMap<string, First>): First {
  const { kind, text, headings, leadIns, row } = passage;
  const form = `${kind} ${passage.introducesList} ${passage.emphasised} ${passage.inFootnote} ${row?.index === 0}`;
  const table = row
    ? [...row.header, '', ...row.filled, '', ...row.cells.map((cell) => (cell.text === '' ? '' : '*'))]
    : [];
  const key = [form, text, headings.length, ...headings, ...leadIns, '', ...table].join('\0');
  const first = memo.firsts.get(key) ?? kept.get(key) ?? scoreAlone(passage, model, memo.words);
  memo.firsts.set(key, first);
  if (!memo.numbers.has(first)) memo.numbers.set(first, memo.count++);
  return first;
}

function recallOutcomes(
  placed: readonly Placed[],
  model: Model,
  memo: MatchMemo,
  kept: Pick<MatchMemo, 'outcomes' | 'groups'>,
): Outcome[] {
  const groupNumbers = new Map<readonly Placed[], number>();
  const numberOf = (one: Placed | undefined): string => (one ? String(memo.numbers.get(one.first)!) : '');
  const numberOfGroup = (group: readonly Placed[]): number => {
    let number = groupNumbers.get(group);
    if (number !== undefined) return number;
    const key = group.map(numberOf).join();
    number = memo.groups.get(key) ?? kept.groups.get(key) ?? memo.groupCount++;
    memo.groups.set(key, number);
    groupNumbers.set(group, number);
    return number;
  };
  return placed.map((one) => {
    const key = [
      numberOf(one),
      one.near.map(numberOf).join(),
      numberOfGroup(one.section),
      numberOfGroup(one.list),
      one.tenth,
    ].join(';');
    const outcome = memo.outcomes.get(key) ?? kept.outcomes.get(key) ?? { ranking: rank(one, model), terms: new Map() };
    memo.outcomes.set(key, outcome);
    return outcome;
  });
}

/** Weighs the first stage's best elements against the surroundings. */
export function rank(one: Placed, model: Model): Ranking {
  return contendersOf(one.first)
    .map((element) => ({
      element,
      odds: scoreForest(model.forest, relate(one, element, model.areas, model.frequency)),
    }))
    .sort((a, b) => b.odds - a.odds || a.element - b.element);
}

function toMatched(
  { passage, first }: Placed,
  { ranking, terms }: Outcome,
  model: Model,
  memo: MatchMemo,
  { ruledOut, pins }: { readonly ruledOut: NotEvidence | undefined; readonly pins: readonly string[] },
): MatchedPassage {
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
  return { passage, matches, candidates, ...(notEvidence && { notEvidence }) };
}
