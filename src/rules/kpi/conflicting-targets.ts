import { strategyPeriod } from '../../engine/statements/letters.js';
import type { Rule, Statement } from '../../engine/types.js';
import { quote } from '../wording.js';

export const conflictingTargets: Rule = {
  id: 'kpi/conflicting-targets',
  severity: 'warning',
  summary: 'The same indicator has different targets for the same date in two places.',
  help: 'An indicator that stands twice with the same words and the same deadline should have the same target. Correct one of them, or tell the two apart.',
  *check({ statements, files, config }) {
    const period = strategyPeriod(files, config);
    const known = new Map<string, Statement>();
    for (const statement of statements) {
      const { target, timeBound, owner } = statement.facets;
      if (statement.kind !== 'kpi' || statement.source !== 'row' || !target) continue;
      // Rows of several bodies may share an indicator, and one row a year may too.
      const key = [fold(statement.text), fold(timeBound?.text ?? String(period?.to)), fold(owner?.text ?? '')].join(
        '|',
      );
      const first = known.get(key);
      if (!first) known.set(key, statement);
      else if (
        fold(first.facets.target!.text) !== fold(target.text) &&
        parent(first, files) === parent(statement, files)
      )
        yield {
          path: statement.path,
          position: target.position,
          subject: statement.text.slice(0, 80),
          message: `${quote(statement.text)} has the target ${quote(target.text)} here and ${quote(first.facets.target!.text)} in line ${first.position.start.line}.`,
          related: [
            {
              path: first.path,
              position: first.position,
              message: `The same KPI with ${quote(first.facets.target!.text)}.`,
            },
          ],
        };
    }
  },
};

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** What a row is a part of ("1st category" below an indicator): rows under different objectives are different. */
function parent(statement: Statement, files: Parameters<Rule['check']>[0]['files']): string {
  const row = files.find((f) => f.file.path === statement.path)?.file.passages[statement.passage]?.row;
  return fold(
    row?.filled
      .slice(0, 2)
      .join(' ')
      .replace(/\d+(?:\.\d+)*/g, '') ?? '',
  );
}
