/** Matching again after edits: passages whose words and surroundings stand keep what was found for them. */
import { contentOf } from './content.js';
import { scoreAlone, type First } from './first-stage.js';
import { matchPassage, ruleOutBy } from './match.js';
import { createModel, type Model, type Weights } from './model.js';
import { readPins } from './pins.js';
import { placePassages, type Placed } from './second-stage.js';
import type { Steps } from './steps.js';
import type { AnalysedFile, Framework, MatchedPassage, ParsedFile, Passage, PassageContent } from './types.js';

interface Outcome {
  /** Numbers of what stands around: two before and two after, the section, the list, and the tenth of the file. */
  readonly around: readonly number[];
  /** What it comes to where no directive pins the passage. */
  readonly found: Omit<MatchedPassage, 'passage'>;
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
  /** How many first-stage results and groups were numbered. */
  count: number;
  groupCount: number;
}

/** An empty memo: pass the same one again to score only what changed. */
export const createMatchMemo = (): MatchMemo => ({
  firsts: new WeakMap(),
  groups: new Map(),
  count: 0,
  groupCount: 0,
});

/** Kept of passages that say the same. */
const MOST_OUTCOMES = 50;

/**
 * What `matchFiles` gives, with breaks before passages that have to be scored or judged. A caller may leave off there.
 * @param memo from `createMatchMemo`; passages whose text and surroundings stand are not scored again
 */
export function* rematchInSteps(
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
      ruleOutBy(framework),
    );
    const pins = readPins(file, framework);
    const around = createSurroundings(placed, firsts, memo, groups);
    const passages: MatchedPassage[] = [];
    for (const [i, one] of placed.entries()) {
      const pinned = pins.get(i);
      const known = pinned ? undefined : recall(firsts[i]!, around(i));
      if (known) {
        passages.push({ passage: one.passage, ...known });
        continue;
      }
      yield;
      const found = matchPassage(one, model, pinned);
      if (!pinned) remember(firsts[i]!, around(i), found);
      passages.push(found);
    }
    analysed.push({ file, passages });
  }
  memo.groups = groups;
  return analysed;
}

function scoreFirst(passage: Passage, model: Model, memo: MatchMemo): Numbered {
  const fresh = { first: scoreAlone(passage, model), number: memo.count++, outcomes: [] };
  memo.firsts.set(contentOf(passage), fresh);
  return fresh;
}

const recall = ({ outcomes }: Numbered, around: readonly number[]): Outcome['found'] | undefined =>
  outcomes.find((o) => o.around.every((value, index) => value === around[index]))?.found;

function remember({ outcomes }: Numbered, around: readonly number[], { passage: _, ...found }: MatchedPassage): void {
  outcomes.unshift({ around, found });
  if (outcomes.length > MOST_OUTCOMES) outcomes.pop();
}

/**
 * Numbers of what stands around each passage, by its index.
 * @param groups is filled with the groups of this text
 */
function createSurroundings(
  placed: readonly Placed[],
  firsts: readonly Numbered[],
  memo: MatchMemo,
  groups: MatchMemo['groups'],
): (i: number) => readonly number[] {
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
  return (i) => {
    const { near, section, list, tenth } = placed[i]!;
    const numbersNear = [0, 1, 2, 3].map((n) => (near[n] && numbers.get(near[n])) ?? -1);
    return [...numbersNear, groupNumber(section), groupNumber(list), tenth];
  };
}
