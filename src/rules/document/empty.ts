import type { Rule } from '../../engine/types.js';
import { firstHeading } from '../places.js';

export const empty: Rule = {
  id: 'document/empty',
  severity: 'error',
  summary: 'The document, or all files of the strategy together, hold no text.',
  help: 'What has lost its text, such as the output of a conversion that failed, must not pass for a strategy without faults. Write the text, or take the file out of `files`.',
  runs: 'always',
  *check(context) {
    const place = firstHeading(context);
    if (context.kind === 'empty' && place) yield { ...place, message: 'There is no text to check.' };
  },
};
