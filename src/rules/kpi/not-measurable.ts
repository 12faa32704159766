import { gapRule } from './report-gaps.js';

export const notMeasurable = gapRule('measurable', {
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'A KPI names nothing that can be counted or looked at.',
  help: [
    'A KPI is measurable (M) when two people would agree whether, or how far, it is reached: a number with its unit, a share of something, a rate, a thing that is there or not. ' +
      '“Awareness”, “confidence” or an “adequate level” are not, unless you say how they are measured.',
    '',
    '**Weak:** “Significantly increase awareness”. **Better:** “Share of adults who recognise a forged message in the yearly survey: from 41 % to 70 %”.',
    '',
    'Years, numbers of laws and standards, section numbers and the like do not count as measures.',
  ].join('\n'),
});
