/** The terms of the concepts made findable (run at build time, see esbuild.js). */
import { CONCEPTS } from './concepts.js';
import { storePhrases } from './phrases.js';

export default storePhrases(
  Object.values(CONCEPTS).map((terms) => ({ defining: terms.split(', '), strong: [], supporting: [] })),
);
