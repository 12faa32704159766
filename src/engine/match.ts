/**
 * Passages × framework → matches. Two stages: words and terms of each passage by themselves (first-stage.ts), then what
 * they found against the neighbours, the section and the other elements (second-stage.ts).
 */
import { contentOf } from './content.js';
import { explainNothing, ruleOut } from './evidence.js';
import { scoreAlone } from './first-stage.js';
import { scoreForest } from './forest.js';
import { createModel, type Model, type Weights } from './model.js';
import { readPins } from './pins.js';
import { isSkeletonPassage } from './placeholders.js';
import { contendersOf, placePassages, relate, type Placed } from './second-stage.js';
import { explainMatch } from './terms.js';
import type {
  AnalysedFile,
  Framework,
  Match,
  MatchedPassage,
  NotEvidence,
  ParsedFile,
  Passage,
  PassageContent,
} from './types.js';

/** An element, by its index, and how likely the passage addresses it. */
interface Ranked {
  readonly element: number;
  readonly odds: number;
}

const MOST_MATCHES = 3;
/** A heading that shares less with the titles of an element may be any heading. */
const LEAST_LIKENESS = 0.5;
/** Matches and candidates together. */
const MOST_SHOWN = 5;

/** Probability of log-odds. */
export const toScore = (odds: number): number => Math.round(1e4 / (1 + Math.exp(-odds))) / 1e4;

/**
 * Matches every passage of the files of one strategy with the framework's elements.
 * @param weights learned from labelled passages; without them the framework's own text speaks
 */
export function matchFiles(
  files: readonly ParsedFile[],
  framework: Framework,
  weights: Weights | undefined,
): AnalysedFile[] {
  const model = createModel(framework, weights);
  return files.map((file): AnalysedFile => {
    const placed = placePassages(
      file.passages,
      file.passages.map((passage) => scoreAlone(passage, model)),
      ruleOutBy(framework),
    );
    const pins = readPins(file, framework);
    return { file, passages: placed.map((one, i) => matchPassage(one, model, pins.get(i))) };
  });
}

/** Why a passage cannot be evidence; what a skeleton of the framework left as it was is a placeholder. */
export const ruleOutBy =
  (framework: Framework) =>
  (passage: Passage): NotEvidence | undefined =>
    isSkeletonPassage(passage, framework) ? 'placeholder' : ruleOut(passage);

/** Its terms are worked out when somebody looks at them: most are never looked at. */
class ScoredMatch implements Match {
  readonly #passage: PassageContent;
  readonly #model: Model;
  #terms?: readonly string[];

  constructor(
    readonly element: string,
    readonly score: number,
    passage: PassageContent,
    model: Model,
    readonly pinned?: true,
  ) {
    this.#passage = passage;
    this.#model = model;
  }

  get terms(): readonly string[] {
    return (this.#terms ??= explainMatch(this.#passage, this.#model.elements.indexOf(this.element), this.#model));
  }
}

/** Weighs the first stage's best elements against the surroundings; best first. */
function rank(one: Placed, model: Model): Ranked[] {
  const relationTo = relate(one, model.areas, model.frequency);
  return contendersOf(one.first)
    .map((element) => ({ element, odds: scoreForest(model.forest, relationTo(element)) }))
    .sort((a, b) => b.odds - a.odds || a.element - b.element);
}

/**
 * Whether anything by which the catalogue tells the element stands in the passage or above it. What was learned has words of
 * its own; a catalogue that nobody labelled passages for has these alone, and a claim without them could not be explained.
 */
function isNamed({ first }: Placed, element: number, model: Model): boolean {
  const hasTerm = first.textTerms[element]! + first.headingTerms[element]! > 0;
  return model.learned || hasTerm || first.title[element]! >= LEAST_LIKENESS;
}

/**
 * What a passage among its neighbours is matched with.
 * @param pins elements that a directive says it is about
 */
export function matchPassage(one: Placed, model: Model, pins: readonly string[] = []): MatchedPassage {
  const { passage, ruledOut } = one;
  const content = contentOf(passage);
  const pinned = pins.map((id) => new ScoredMatch(id, 1, content, model, true));
  if (ruledOut)
    return { passage, matches: pinned, candidates: [], ...(pinned.length === 0 && { notEvidence: ruledOut }) };
  const others = rank(one, model).filter(({ element }) => !pins.includes(model.elements[element]!));
  const toMatch = ({ element, odds }: Ranked): Match =>
    new ScoredMatch(model.elements[element]!, toScore(odds), content, model);
  const claimed = others
    .filter(({ element, odds }) => odds > model.threshold && isNamed(one, element, model))
    .slice(0, Math.max(0, MOST_MATCHES - pinned.length));
  const matches = [...pinned, ...claimed.map(toMatch)];
  const candidates = others.slice(claimed.length, claimed.length + MOST_SHOWN - matches.length).map(toMatch);
  const notEvidence = matches.length === 0 ? explainNothing(passage) : undefined;
  return { passage, matches, candidates, ...(notEvidence && { notEvidence }) };
}
