import { planRule } from './plan-gaps.js';

export const noOwner = planRule('owner', {
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'An action in an action plan has nobody who is responsible, or the plan has no column for it.',
  help: [
    'An action without an owner is done by nobody. In a plan with a column of responsible bodies each blank cell is reported (cells that continue a merged cell above take its owner); a plan without such a column gets one finding. ' +
      'One finding names everything that the action lacks.',
    '',
    'For actions in running text there is one note per strategy that counts them.',
  ].join('\n'),
});
