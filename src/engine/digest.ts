/** What follows from a framework alone, worked out before any text is read. */
import { elementsOf, rememberByFramework } from './catalogue.js';
import { storeLoose, type StoredLoose } from './loose-terms.js';
import { storePhrases, type StoredPhrases } from './phrases.js';
import { storeSimilarity, type StoredSimilarity } from './similarity.js';
import type { Framework } from './types.js';

/** Plain JSON. The built-in frameworks bring it along (`Framework.digest`), worked out when the bundles are built. */
export interface Digest {
  /** Terms of the elements, of all their asks (list by list, see `asksOf`), and of the principles. */
  readonly phrases: StoredPhrases;
  readonly asks: StoredLoose;
  readonly principles: StoredPhrases;
  readonly similarity: StoredSimilarity;
}

/** All asks of all elements in order: which one it is, by indices, and its terms. */
export const asksOf = (framework: Framework) =>
  elementsOf(framework).flatMap(({ asks }, element) => asks.map(({ terms }, ask) => ({ element, ask, terms })));

/** Works the digest of a framework out. */
export function digest(framework: Framework): Digest {
  const elements = elementsOf(framework);
  return {
    phrases: storePhrases(elements.map(({ phrases }) => phrases)),
    asks: storeLoose(asksOf(framework).map(({ terms }) => terms)),
    principles: storePhrases(framework.principles.map(({ phrases }) => phrases)),
    similarity: storeSimilarity(elements),
  };
}

/** The digest that the framework brings along, else one that is worked out once. */
export const digestOf: (framework: Framework) => Digest = rememberByFramework(
  (framework) => framework.digest ?? digest(framework),
);
