import type { Rule } from '../../engine/types.js';
import { firstHeading } from '../places.js';
import { list } from '../wording.js';

export const principleNotVisible: Rule = {
  id: 'coverage/principle-not-visible',
  severity: { drafting: 'off', review: 'info', release: 'info' },
  summary: 'Cross-cutting principles of the framework leave no trace in the text.',
  help: [
    'Beside its focus areas the framework names principles that should show throughout a strategy. No clear mention was found of these.',
    '',
    '**What to do.** Nothing, if the principle shows in a way that words do not. Otherwise state it among the guiding principles and let it shape the measures.',
  ].join('\n'),
  *check(context) {
    const place = firstHeading(context);
    const absent = context.coverage.principles.filter((p) => !p.found);
    if (!place || absent.length === 0) return;
    const titles = absent.map(({ id }) => `${id} ${context.framework.principles.find((p) => p.id === id)?.title}`);
    yield {
      ...place,
      subject: absent.map((p) => p.id).join(' '),
      message: `No clear mention was found of ${list(titles, 'or')}.`,
    };
  },
};
