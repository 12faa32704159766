import { gapRule } from './report-gaps.js';

export const noOwner = gapRule('owner', {
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'Nobody is named who is responsible for reaching a KPI.',
  help: [
    'Somebody has to answer for each figure: a ministry, an agency, a role. “The Government”, “all stakeholders” and “relevant authorities” are nobody in particular; of several bodies one should lead.',
    '',
    'Blank cells that continue a merged cell above take its owner.',
  ].join('\n'),
});
