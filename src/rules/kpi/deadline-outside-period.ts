import { strategyPeriod } from '../../engine/statements/letters.js';
import { outsidePeriod } from '../../engine/statements/plausible.js';
import type { Rule } from '../../engine/types.js';
import { quote } from '../wording.js';

export const deadlineOutsidePeriod: Rule = {
  id: 'kpi/deadline-outside-period',
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'A deadline lies before or after the period of the strategy.',
  help: [
    'What is due after the strategy has ended will be judged by nobody, and what was due before it began is history.',
    '',
    'The period is `period:` in `strategy.yaml` or in the front matter (between the `---` lines at the top of the draft), else the years in the title (“2026–2030”). Without either, this rule is silent.',
  ].join('\n'),
  *check({ files, config, statements }) {
    const period = strategyPeriod(files, config);
    if (!period) return;
    for (const statement of statements) {
      const { timeBound } = statement.facets;
      const year = outsidePeriod(statement, period);
      if (!timeBound || year === undefined) continue;
      yield {
        path: statement.path,
        position: timeBound.position,
        subject: statement.text.slice(0, 80),
        message: `The deadline ${quote(timeBound.text)} of ${quote(statement.text)} lies ${year < period.from ? 'before' : 'after'} the strategy’s period, ${period.from}–${period.to}.`,
      };
    }
  },
};
