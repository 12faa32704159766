/** The names of the concepts, and their terms made findable (run at build time, see esbuild.js). */
import { CONCEPTS } from './concepts.js';
import { storePhrases } from './phrases.js';

export default {
  names: Object.keys(CONCEPTS),
  terms: storePhrases(
    Object.values(CONCEPTS).map((terms) => ({ defining: terms.split(', '), strong: [], supporting: [] })),
  ),
};
