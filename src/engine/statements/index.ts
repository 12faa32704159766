/** Passages → statements (KPIs and actions) and their SMART facets. */
import type { AnalysedFile, Config, Framework, Statement } from '../types.js';
import { isSkeletonPassage } from '../placeholders.js';
import { createAreaFinder } from './areas.js';
import type { FileSetting } from './build.js';
import { strategyPeriod } from './letters.js';
import { findInProse } from './prose.js';
import { findInRows } from './rows.js';

/**
 * Finds the statements of a strategy, in reading order: sentences of paragraphs, list items, rows of KPI tables and action
 * plans. Linear in the text.
 */
export function findStatements(files: readonly AnalysedFile[], framework: Framework, config: Config): Statement[] {
  const period = strategyPeriod(files, config);
  return files.flatMap((analysed) => {
    const setting: FileSetting = { analysed, areas: createAreaFinder(analysed, framework), ...(period && { period }) };
    const rows = findInRows(setting);
    const leads = new Map<string, number>();
    return analysed.passages.flatMap((matched, index) =>
      isSkeletonPassage(matched.passage.text, framework)
        ? []
        : matched.passage.kind === 'row'
          ? (rows.get(index) ?? [])
          : findInProse(setting, matched, index, leads),
    );
  });
}
