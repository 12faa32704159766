import { wrongWay } from '../../engine/statements/plausible.js';
import type { Rule } from '../../engine/types.js';
import { quote } from '../wording.js';

export const targetBelowBaseline: Rule = {
  id: 'kpi/target-below-baseline',
  severity: 'warning',
  summary: 'A target lies on the wrong side of its starting value.',
  help: [
    'A KPI that is to rise has a target below its starting value, or one that is to fall a target above it. One of the two figures, or the direction, is wrong.',
    '',
    'Judged only where both values have the same unit and the KPI itself says the direction (“increase”, “reduce”).',
  ].join('\n'),
  *check({ statements }) {
    for (const statement of statements) {
      const { baseline, target } = statement.facets;
      const side = statement.kind === 'kpi' ? wrongWay(statement) : undefined;
      if (!side) continue;
      yield {
        path: statement.path,
        position: target!.position,
        subject: statement.text.slice(0, 80),
        message: `${quote(statement.text)} should ${side === 'below' ? 'rise' : 'fall'}, but its target ${quote(target!.text)} lies ${side} its starting value ${quote(baseline!.text)}.`,
      };
    }
  },
};
