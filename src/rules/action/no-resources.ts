import { planRule } from './plan-gaps.js';

export const noResources = planRule('budget', {
  severity: 'info',
  summary: 'An action in an action plan has no budget or other resources, or the plan has no column for them.',
  help: [
    'The Guide asks for a dedicated budget: money, people and materials (5.1.4). In a plan with such a column each blank cell is reported; a plan without one gets one finding. “Existing means” is an answer too.',
  ].join('\n'),
});
