import { findTimes, lastYearIn } from '../../engine/statements/dates.js';
import { strategyPeriod } from '../../engine/statements/letters.js';
import type { Rule, Statement } from '../../engine/types.js';
import { quote } from '../wording.js';

export const deadlineOutsidePeriod: Rule = {
  id: 'kpi/deadline-outside-period',
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'A deadline lies before or after the period of the strategy.',
  help: [
    'What is due after the strategy has ended will be judged by nobody, and what was due before it began is history.',
    '',
    'The period is `period:` in `strategy.yaml` or front matter, else the years in the title (“2026–2030”). Without either, this rule is silent.',
  ].join('\n'),
  *check({ files, config, statements }) {
    const period = strategyPeriod(files, config);
    if (!period) return;
    for (const statement of statements) {
      const { timeBound } = statement.facets;
      const year = timeBound && deadlineOf(statement);
      if (!year || (year >= period.from && year <= period.to)) continue;
      // What was done is reported and evaluated in the year after.
      if (year === period.to + 1 && /\b(?:report|evaluat|review|assess|audit)/i.test(statement.text)) continue;
      yield {
        path: statement.path,
        position: timeBound.position,
        subject: statement.text.slice(0, 80),
        message: `The deadline ${quote(timeBound.text)} of ${quote(statement.text)} lies ${year < period.from ? 'before' : 'after'} the strategy’s period, ${period.from}–${period.to}.`,
      };
    }
  },
};

/** The year of a deadline: of a cell any, of a sentence one behind "by", "until" or "before". */
function deadlineOf({ facets, source }: Statement): number | undefined {
  const { text } = facets.timeBound!;
  if (source !== 'row')
    return /^(?:by|until|before|no later than)\b/i.test(text) ? findTimes(text)[0]?.year : undefined;
  return lastYearIn(text);
}
