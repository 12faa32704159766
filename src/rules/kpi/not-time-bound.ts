import { gapRule } from './report-gaps.js';

export const notTimeBound = gapRule('timeBound', {
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'A KPI has no deadline, period or frequency.',
  help: [
    'A KPI is time-bound (T) when it says by when or how often: “by the end of Q2 2028”, “within 12 months of adoption”, “every year”. “Regularly”, “ongoing” and “as soon as possible” are no dates.',
    '',
    'Where the strategy has a period (`period:` in `strategy.yaml`, or years in its title), a KPI without a date of its own inherits it, and this rule is silent.',
  ].join('\n'),
});
