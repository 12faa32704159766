import { gapRule } from './report-gaps.js';

export const noTarget = gapRule('target', {
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'An indicator says what is measured, but not which value is to be reached.',
  help: [
    '“Number of trained officers” says what is counted; nobody can tell when it is enough. A target is a value, a share, “all” of a closed list, a least frequency, or a state that is there or not.',
    '',
    '**What to do.** Add the value: “Number of trained officers from 120 to 400”. The quick fix puts `from [baseline] to [target]` at its place, or fills the blank cell of a table.',
  ].join('\n'),
});
