import { elementsOf, findElement } from '../../engine/catalogue.js';
import type { Rule } from '../../engine/types.js';
import { count, quote } from '../wording.js';

export const partialElement: Rule = {
  id: 'coverage/partial-element',
  severity: { drafting: 'off', review: 'info', release: 'info' },
  summary: 'An element is only touched: one side of it, vaguely or in passing.',
  help: [
    'The best evidence for this element stands here, but it covers only a side of it or stays vague.',
    '',
    '**What to do.** Look whether the text says what the message names (it looks for words, so it may say it in others), and if not, add the commitment: who does what, for whom and by when. ' +
      'If the element is covered well enough for your country, leave it or silence the finding with `<!-- ncs-disable-next-line coverage/partial-element -- reason -->`.',
  ].join('\n'),
  *check({ coverage, framework }) {
    for (const covered of elementsOf(coverage)) {
      const element = findElement(framework, covered.id);
      const best = covered.evidence[0] ?? covered.nearest[0];
      if (covered.status !== 'partial' || !element || !best) continue;
      const open = covered.openAsks.map((index) => element.asks[index]?.text ?? '').filter((text) => text !== '');
      const what =
        open.length > 0
          ? `no words were found on ${quote(open[0]!.replace(/\.$/, ''), 120)}`
          : 'no clear commitment was found';
      yield {
        path: best.path,
        position: best.position,
        subject: element.id,
        message: `${element.id} ${element.title} is only touched; ${what}${open.length > 1 ? ` and ${count(open.length - 1, 'more point')}` : ''}.`,
        related: covered.evidence
          .slice(1, 3)
          .map(({ path, position }) => ({ path, position, message: `Also touches ${element.id}.` })),
      };
    }
  },
};
