/** Which asks and principles of a framework the words of a passage speak to. */
import { rememberByFramework } from './catalogue.js';
import { rememberByContent } from './content.js';
import { asksOf, digestOf } from './digest.js';
import { findPhrases, readPhrases, type PhraseIndex } from './phrases.js';
import { topicWords } from './text.js';
import type { Framework, Passage, PassageContent } from './types.js';

interface Lookup {
  /** Terms of all asks; `askOf[n]` says which ask the n-th list belongs to. */
  readonly asks: PhraseIndex;
  readonly askOf: readonly { readonly element: number; readonly ask: number }[];
  readonly principles: PhraseIndex;
}

export interface Mentions {
  /** `element:ask`, both as indices. */
  readonly asks: ReadonlySet<string>;
  /** Principles by index → worth of the terms found and the terms as written. */
  readonly principles: ReadonlyMap<number, { readonly worth: number; readonly terms: readonly string[] }>;
}

/** Worth of a principle's term: defining, strong, supporting. From 1 on, the passage speaks of the principle. */
const PRINCIPLE_WORTH = [1, 0.5, 0.1];

/** What a passage's own text, its lead-ins and its nearest heading mention. */
export const mentionsOf = (passage: Passage, framework: Framework): Mentions => readerFor(framework)(passage);

const readerFor = rememberByFramework((framework) => {
  const { asks, principles } = digestOf(framework);
  const lookup: Lookup = {
    asks: readPhrases(asks),
    askOf: asksOf(framework),
    principles: readPhrases(principles),
  };
  return rememberByContent((content) => readMentions(content, lookup));
});

const NO_ASKS: ReadonlySet<string> = new Set();
const NO_PRINCIPLES: Mentions['principles'] = new Map();

function readMentions({ text: own, leadIns, headings }: PassageContent, lookup: Lookup): Mentions {
  const asks = new Set<string>();
  const principles = new Map<number, { worth: number; terms: string[] }>();
  for (const text of [own, ...leadIns, headings.at(-1) ?? '']) {
    const words = topicWords(text);
    for (const { element: list } of findPhrases(words, lookup.asks)) {
      const { element, ask } = lookup.askOf[list]!;
      asks.add(`${element}:${ask}`);
    }
    for (const { element, level, start, end } of findPhrases(words, lookup.principles)) {
      const found = principles.get(element) ?? { worth: 0, terms: [] };
      found.worth += PRINCIPLE_WORTH[level]!;
      found.terms.push(text.slice(words[start]!.start, words[end - 1]!.end));
      principles.set(element, found);
    }
  }
  return { asks: asks.size > 0 ? asks : NO_ASKS, principles: principles.size > 0 ? principles : NO_PRINCIPLES };
}
