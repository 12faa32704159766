import type { Rule } from '../../engine/types.js';
import { firstHeading } from '../places.js';

const REASONS = {
  'not-a-strategy':
    'This reads like no national cybersecurity strategy, so it was not checked; `strategy: true` in its front matter has it checked all the same.',
  'not-english':
    'This text is not in English, the one language that can be checked so far; nothing was checked (`strategy: true` in its front matter has it checked all the same).',
} as const;

export const notChecked: Rule = {
  id: 'document/not-checked',
  severity: 'info',
  summary: 'The document is not in English, or plainly no strategy: one line, and silence.',
  help: 'The checker judges national cybersecurity strategies in English. What it takes for something else it leaves in peace. Put `strategy: true` into the front matter, or list the file in `strategy.yaml`, to have it checked.',
  runs: 'always',
  *check(context) {
    const { kind } = context;
    const place = firstHeading(context);
    if ((kind === 'not-a-strategy' || kind === 'not-english') && place) yield { ...place, message: REASONS[kind] };
  },
};
