/** Which asks and principles of a framework the words of a passage speak to; remembered by text. */
import { asksOf, digestOf } from './digest.js';
import { findPhrases, readPhrases, type PhraseIndex } from './phrases.js';
import { wordsOf } from './text.js';
import type { Framework, Passage } from './types.js';

interface Lookup {
  /** Terms of all asks; `askOf[n]` says which ask the n-th list belongs to. */
  readonly asks: PhraseIndex;
  readonly askOf: readonly { readonly element: number; readonly ask: number }[];
  readonly principles: PhraseIndex;
  readonly known: Map<string, Mentions>;
}

export interface Mentions {
  /** `element:ask`, both as indices. */
  readonly asks: ReadonlySet<string>;
  /** Principles by index → worth of the terms found and the terms as written. */
  readonly principles: ReadonlyMap<number, { readonly worth: number; readonly terms: readonly string[] }>;
}

const MOST_TEXTS_KEPT = 10_000;
/** Worth of a principle's term: defining, strong, supporting. From 1 on, the passage speaks of the principle. */
const PRINCIPLE_WORTH = [1, 0.5, 0.1];

const lookups = new WeakMap<Framework, Lookup>();

function lookupOf(framework: Framework): Lookup {
  const ready = lookups.get(framework);
  if (ready) return ready;
  const { asks, principles } = digestOf(framework);
  const lookup: Lookup = {
    asks: readPhrases(asks),
    askOf: asksOf(framework),
    principles: readPhrases(principles),
    known: new Map(),
  };
  lookups.set(framework, lookup);
  return lookup;
}

/** What a passage's own text, its lead-ins and its nearest heading mention. */
export function mentionsOf(passage: Passage, framework: Framework): Mentions {
  const lookup = lookupOf(framework);
  const text = [passage.text, ...passage.leadIns, passage.headings.at(-1) ?? ''].join('\n');
  const ready = lookup.known.get(text);
  if (ready) return ready;
  const words = wordsOf(text).filter(({ stop }) => !stop);
  const asks = new Set(
    findPhrases(words, lookup.asks).map(
      ({ element }) => `${lookup.askOf[element]!.element}:${lookup.askOf[element]!.ask}`,
    ),
  );
  const principles = new Map<number, { worth: number; terms: string[] }>();
  for (const { element, level, start, end } of findPhrases(words, lookup.principles)) {
    const found = principles.get(element) ?? { worth: 0, terms: [] };
    found.worth += PRINCIPLE_WORTH[level]!;
    found.terms.push(text.slice(words[start]!.start, words[end - 1]!.end));
    principles.set(element, found);
  }
  if (lookup.known.size >= MOST_TEXTS_KEPT) lookup.known.clear();
  const mentions = { asks, principles };
  lookup.known.set(text, mentions);
  return mentions;
}
