/** Passages → statements (KPIs and actions) and their SMART facets. */
import type { AnalysedFile, Config, Framework, Statement } from '../types.js';

/** Finds the statements of a strategy, in reading order. */
export function findStatements(_files: readonly AnalysedFile[], _framework: Framework, _config: Config): Statement[] {
  return [];
}
