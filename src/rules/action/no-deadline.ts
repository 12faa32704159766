import { planRule } from './plan-gaps.js';

export const noDeadline = planRule('deadline', {
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'An action in an action plan has no deadline, or the plan has no column for it.',
  help: [
    'Say by when: a date, a quarter, a year, “within six months of adoption”, or how often. A cell with anything in it counts as filled, except “TBD”, “ongoing”, “as soon as possible” and their kin; dates in the text of the action count too.',
    '',
    'The quick fix puts `[date]` into the blank cell.',
  ].join('\n'),
});
