import type { Rule, Statement } from '../../engine/types.js';
import { quote } from '../wording.js';
import { findGaps } from './gaps.js';

/** In running text only these are certain; "all citizens" may be rhetoric. */
const CERTAIN = /^(?:zero|eliminat|eradicat|no |without any|complete|total|absolute|perfect|fully secure|100)/i;

export const unrealistic: Rule = {
  id: 'kpi/unrealistic',
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'A KPI asks for what cannot be had: zero incidents, complete security, every citizen.',
  help: [
    'A target that cannot be reached (A of SMART) measures nothing: it is missed on the first day. “Zero incidents”, “eliminate cybercrime”, “complete security” and “all citizens” are of this kind; ' +
      '“100 % of ministries” is not, since ministries can be counted.',
    '',
    '**What to do.** Say what would be good enough, and compared with what: “incidents that stop a public service for more than a day: from nine to two a year”.',
  ].join('\n'),
  *check(context) {
    const { single, tables } = findGaps(context);
    const judged = new Set<Statement>([...single.map((s) => s.statement), ...tables.flatMap((t) => t.statements)]);
    for (const statement of context.statements) {
      const { absolute } = statement.facets;
      if (statement.kind !== 'kpi' || !absolute || !(judged.has(statement) || CERTAIN.test(absolute.text))) continue;
      yield {
        path: statement.path,
        position: absolute.position,
        subject: statement.text.slice(0, 80),
        message: `${quote(absolute.text)} in ${quote(statement.text)} can hardly be reached: set a value that can.`,
      };
    }
  },
};
