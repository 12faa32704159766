/** The words that explain a match, as they are written in the passage, its headings or its lead-ins. */
import { featuresOf, topicText, type Readable } from './features.js';
import { weigh } from './first-stage.js';
import type { Model } from './model.js';
import { findPhrases } from './phrases.js';
import { stemsOf, topicWords } from './text.js';

const MOST_TERMS = 6;
/** Longer stretches read badly as a term (UTF-16 units). */
const LONGEST_TERM = 60;
/** What a term of the catalogue adds to the weight of its words: defining, strong, supporting. */
const LEVEL_BONUS = [1, 0.5, 0.1];

/** Words of documents, not of their subject: they may weigh, but they explain nothing. */
const DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  stemsOf(
    'action activity aim annex appendix area chapter current following general goal initiative introduction measure new objective operational option overall part priority purpose related section situation strategic strategy summary task various',
  ),
);

interface Candidate {
  readonly text: string;
  readonly stems: readonly string[];
  readonly weight: number;
  /** A term of the catalogue, which explains whatever it says. */
  readonly isTerm: boolean;
}

/** Positive contributions to one element's margin by feature name. */
function contributions(passage: Readable, model: Model, element: number): Map<string, number> {
  const parts = new Map<string, number>();
  if (!model.learned) return titleWords(passage, model, element);
  for (const { feature, value } of weigh(featuresOf(passage, model.phrases, model.features))) {
    const weight = feature.weights[feature.columns.indexOf(element)] ?? 0;
    if (weight > 0) parts.set(feature.name, weight * value);
  }
  return parts;
}

const TITLE_WORD = 0.1;

/** Where nothing was learned, the words that the nearest heading shares with the titles of the element. */
function titleWords({ headings }: Readable, { similarity }: Model, element: number): Map<string, number> {
  const isShared = (stem: string): boolean =>
    similarity.titlesWith.get(stem)?.some((title) => similarity.titles[title]!.element === element) === true;
  const shared = stemsOf(headings.at(-1) ?? '').filter(isShared);
  return new Map(shared.map((stem) => [`h${stem}`, TITLE_WORD]));
}

/** What an explanation is made with. */
interface Grounds {
  readonly element: number;
  readonly parts: ReadonlyMap<string, number>;
  readonly model: Model;
}

function candidatesIn(text: string, field: string, { element, parts, model }: Grounds): Candidate[] {
  const words = topicWords(text);
  const found: Candidate[] = [];
  const take = (start: number, end: number, bonus: number, isTerm = false): void => {
    const stems = words.slice(start, end).map(({ stem }) => stem);
    const written = text.slice(words[start]!.start, words[end - 1]!.end);
    if (written.length > LONGEST_TERM || /[|\n]/.test(written)) return;
    let weight = bonus;
    for (let i = 0; i < stems.length; i++) {
      weight += (parts.get(field + stems[i]!) ?? 0) / Math.sqrt(stems.length);
      if (i > 0) weight += parts.get(`${field}${stems[i - 1]!} ${stems[i]!}`) ?? 0;
    }
    if (weight > 0.02) found.push({ text: written, stems, weight, isTerm });
  };
  for (let i = 0; i < words.length; i++) {
    if (parts.has(field + words[i]!.stem)) take(i, i + 1, 0);
    if (i > 0 && parts.has(`${field}${words[i - 1]!.stem} ${words[i]!.stem}`)) take(i - 1, i + 1, 0);
  }
  for (const hit of findPhrases(words, model.phrases))
    if (hit.element === element) take(hit.start, hit.end, LEVEL_BONUS[hit.level]!, true);
  return found;
}

/**
 * At most six terms: those of the passage itself, strongest first, then those of its headings and lead-ins. Words that a
 * stronger term or the passage already says are left out.
 */
export function explainMatch(passage: Readable, element: number, model: Model): string[] {
  const grounds: Grounds = { element, parts: contributions(passage, model, element), model };
  const own = candidatesIn(topicText(passage), 't', grounds);
  const above = passage.headings.slice(passage.headings.length > 1 ? 1 : 0);
  const higher = [
    ...above.flatMap((text, i) => candidatesIn(text, i === above.length - 1 ? 'h' : 'o', grounds)),
    ...passage.leadIns.flatMap((text) => candidatesIn(text, 'l', grounds)),
  ];
  const isSaid = ({ stems }: Candidate): boolean => own.some((one) => stems.every((stem) => one.stems.includes(stem)));
  const chosen = chooseTerms([...own, ...higher.filter((one) => !isSaid(one))]);
  return [...chosen.filter((one) => own.includes(one)), ...chosen.filter((one) => !own.includes(one))].map(
    ({ text }) => text,
  );
}

function chooseTerms(found: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const said = new Set<string>();
  for (const one of [...found].sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))) {
    if (chosen.length === MOST_TERMS) break;
    if (one.stems.every((stem) => said.has(stem) || (!one.isTerm && DOCUMENT_WORDS.has(stem)))) continue;
    one.stems.forEach((stem) => said.add(stem));
    chosen.push(one);
  }
  return chosen;
}
