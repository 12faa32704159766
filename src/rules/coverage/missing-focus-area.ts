import { findArea } from '../../engine/catalogue.js';
import type { Rule } from '../../engine/types.js';
import { homeOf } from '../places.js';
import { count } from '../wording.js';
import { nearestPassages } from './nearest-passages.js';

export const missingFocusArea: Rule = {
  id: 'coverage/missing-focus-area',
  severity: { drafting: 'warning', review: 'error', release: 'error' },
  summary: 'A whole focus area of the framework is not addressed anywhere in the strategy.',
  help: [
    'No passage of the strategy was found to address any element of this focus area.',
    '',
    '**Why it matters.** Each focus area is a side of national cybersecurity that a strategy should at least take a position on.',
    '',
    '**What to do.** Write a section on it (the editor can insert a skeleton, `ncs-check explain` with its number prints one). If a passage does address it, ' +
      'pin it with `<!-- ncs: [number] -->` above the passage. If an element does not fit your country, list it under `notApplicable` in `strategy.yaml` with the reason.',
  ].join('\n'),
  *check(context) {
    for (const covered of context.coverage.areas) {
      const area = findArea(context.framework, covered.id);
      if (covered.status !== 'missing' || !area) continue;
      const place = homeOf(context, covered);
      if (!place) return;
      const open = covered.elements.filter((e) => e.status === 'missing');
      yield {
        ...place,
        subject: area.id,
        message: `Nothing was found that addresses focus area ${area.id} ${area.title} (${count(open.length, 'element')}, ${[...new Set([open[0]!.id, open.at(-1)!.id])].join(' to ')}).`,
        related: nearestPassages(context, open),
      };
    }
  },
};
