/** Which asks and principles of a framework the words of a passage speak to. */
import { rememberByFramework } from './catalogue.js';
import { rememberByContent, rememberByText } from './content.js';
import { asksOf, digestOf } from './digest.js';
import { findLoosely, readLoose } from './loose-terms.js';
import { findPhrases, readPhrases, type PhraseIndex } from './phrases.js';
import { stemsOf, topicWords } from './text.js';
import type { Framework, Passage, PassageContent } from './types.js';

/** Principles by index → worth of the terms found and the terms as written. */
type Principles = ReadonlyMap<number, { readonly worth: number; readonly terms: readonly string[] }>;

/** Worth of a principle's term: defining, strong, supporting. From 1 on, the passage speaks of the principle. */
const PRINCIPLE_WORTH = [1, 0.5, 0.1];

const textsOf = ({ text, leadIns, headings }: PassageContent): readonly string[] => [
  text,
  ...leadIns,
  headings.at(-1) ?? '',
];

/** The asks that a passage's own text, its lead-ins and its nearest heading speak to: `element:ask`, both as indices. */
export const asksIn = (passage: Passage, framework: Framework): ReadonlySet<string> => askReader(framework)(passage);

/** The same of a text by itself. */
export const asksOfText = (text: string, framework: Framework): ReadonlySet<string> => askFinder(framework)(text);

const NO_ASKS: ReadonlySet<string> = new Set();

/** Headings and lead-ins stand over many passages. */
const askFinder = rememberByFramework((framework) => {
  const index = readLoose(digestOf(framework).asks);
  const names = asksOf(framework).map(({ element, ask }) => `${element}:${ask}`);
  return rememberByText((text): ReadonlySet<string> => {
    const lists = findLoosely(stemsOf(text), index);
    return lists.size > 0 ? new Set([...lists].map((list) => names[list]!)) : NO_ASKS;
  });
});

const askReader = rememberByFramework((framework) => {
  const find = askFinder(framework);
  return rememberByContent(
    (content): ReadonlySet<string> => new Set(textsOf(content).flatMap((text) => [...find(text)])),
  );
});

/** The principles that the same texts speak of. */
export const principlesIn = (passage: Passage, framework: Framework): Principles => principleReader(framework)(passage);

const NO_PRINCIPLES: Principles = new Map();

const principleReader = rememberByFramework((framework) => {
  const index = readPhrases(digestOf(framework).principles);
  return rememberByContent((content) => readPrinciples(content, index));
});

function readPrinciples(content: PassageContent, index: PhraseIndex): Principles {
  const principles = new Map<number, { worth: number; terms: string[] }>();
  for (const text of textsOf(content)) {
    const words = topicWords(text);
    for (const { element, level, start, end } of findPhrases(words, index)) {
      const found = principles.get(element) ?? { worth: 0, terms: [] };
      found.worth += PRINCIPLE_WORTH[level]!;
      found.terms.push(text.slice(words[start]!.start, words[end - 1]!.end));
      principles.set(element, found);
    }
  }
  return principles.size > 0 ? principles : NO_PRINCIPLES;
}
