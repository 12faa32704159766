import { gapRule } from './report-gaps.js';

export const notSpecific = gapRule('specific', {
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'A KPI does not say what exactly is measured, or for whom.',
  help: [
    'A KPI is specific (the S of SMART) when a reader would know what is counted or delivered: a concrete thing and, where it matters, the group it concerns.',
    '',
    '**Weak:** “Increased resilience”. **Better:** “Share of hospital operators that passed the yearly recovery test”.',
    '',
    'KPIs in tables and under headings about indicators are judged one by one and get one finding that names everything that is missing; for KPIs in running text there is one note per strategy, ' +
      'except in the `release` profile.',
  ].join('\n'),
});
