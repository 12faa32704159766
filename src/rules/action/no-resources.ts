import { planRule } from './plan-gaps.js';

export const noResources = planRule('budget', {
  severity: 'info',
  summary: 'An action in an action plan has no budget or other resources, or the plan has no column for them.',
  help: [
    'A strategy needs a dedicated budget: money, people and materials (5.1.4 in the NCS Guide 2025). In a plan with such a column each blank cell is reported; a plan without one gets one finding. “Existing means” is an answer too.',
  ].join('\n'),
});
