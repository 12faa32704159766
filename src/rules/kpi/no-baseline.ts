import { gapRule } from './report-gaps.js';

export const noBaseline = gapRule('baseline', {
  severity: 'info',
  summary: 'A KPI has no starting value to measure progress from.',
  help: [
    'Without a starting value and its year, nobody can tell how far the way is, or whether the target is within reach.',
    '',
    'Judged only in KPI tables: a blank cell in a column of baselines, or a table in which no KPI has one. What is there or not (“Act adopted”) needs none. If the value is not known yet, say when it will be measured.',
  ].join('\n'),
});
