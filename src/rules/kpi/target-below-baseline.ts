import type { Rule, Words } from '../../engine/types.js';
import { quote } from '../wording.js';

/** Only where the KPI itself begins with the way it should go. */
const UP = /^(?:the |an? )?(?:increas\w{0,4}|rais\w{0,4}|rise|growth|expan\w{0,4})\b/i;
const DOWN = /^(?:the |an? )?(?:reduc\w{0,6}|decreas\w{0,4}|lowering|drop|decline)\b/i;

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
      if (statement.kind !== 'kpi' || !baseline || !target || statement.source !== 'row') continue;
      const [from, to] = [valueOf(baseline), valueOf(target)];
      const [up, down] = [UP.test(statement.text), DOWN.test(statement.text)];
      if (!from || !to || from.unit !== to.unit || up === down) continue;
      if (up ? to.value >= from.value : to.value <= from.value) continue;
      yield {
        path: statement.path,
        position: target.position,
        subject: statement.text.slice(0, 80),
        message: `${quote(statement.text)} should ${up ? 'rise' : 'fall'}, but its target ${quote(target.text)} lies ${up ? 'below' : 'above'} its starting value ${quote(baseline.text)}.`,
      };
    }
  },
};

/** The only number of a cell with its unit; years in brackets do not count. */
function valueOf({ text }: Words): { value: number; unit: string } | undefined {
  const found =
    /^[<>≥≤~ ]{0,3}(\d{1,3}(?:[ ,]\d{3}){0,4}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?) ?(%|[a-z]{0,12})(?: ?\((?:19|20)\d\d\))?$/i.exec(
      text.trim(),
    );
  return found ? { value: Number(found[1]!.replace(/[ ,]/g, '')), unit: found[2]!.toLowerCase() } : undefined;
}
