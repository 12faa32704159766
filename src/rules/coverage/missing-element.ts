import { findArea, findElement } from '../../engine/catalogue.js';
import type { Rule } from '../../engine/types.js';
import { homeOf } from '../places.js';
import { list } from '../wording.js';
import { nearestPassages, sayNearest } from './nearest-passages.js';

export const missingElement: Rule = {
  id: 'coverage/missing-element',
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary: 'Elements of a focus area are not addressed; one finding for each area, at the section where they belong.',
  help: [
    'The strategy says something about this focus area, but no passage was found that addresses these elements.',
    '',
    '**Why it matters.** A reviewer will ask about them. The places beside the finding are the passages that come nearest, with what they lack.',
    '',
    '**What to do.** Say what the country will do about the element (the editor can insert a skeleton, `ncs-check explain` with its number prints one). ' +
      'If a passage does address it, pin it with `<!-- ncs: NUMBER -->` above the passage. If it does not fit your country, list it under `notApplicable` in `strategy.yaml` with the reason.',
  ].join('\n'),
  *check(context) {
    for (const covered of context.coverage.areas) {
      const area = findArea(context.framework, covered.id);
      const missing = covered.elements.filter((e) => e.status === 'missing');
      if (!area || covered.status === 'missing' || missing.length === 0) continue;
      const place = homeOf(context, covered);
      if (!place) return;
      const titles = missing.map(
        (one) => `${one.id} ${findElement(context.framework, one.id)?.title}${sayNearest(context, one)}`,
      );
      yield {
        ...place,
        subject: missing.map((e) => e.id).join(' '),
        message: `${area.short} (${area.id}): no passage was found that addresses ${list(titles)}.`,
        related: nearestPassages(context, missing),
      };
    }
  },
};
