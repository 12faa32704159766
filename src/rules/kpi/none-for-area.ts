import { findArea } from '../../engine/catalogue.js';
import type { AreaCoverage, Report, Rule, RuleContext } from '../../engine/types.js';
import { firstHeading, homeOf } from '../places.js';
import { emptyTable } from './fixes.js';

export const noneForArea: Rule = {
  id: 'kpi/none-for-area',
  severity: 'info',
  summary: 'The strategy addresses a focus area, but no KPI shows whether anything changes there.',
  help: [
    'What a strategy takes on it should also measure. This rule looks for at least one indicator or target in each focus area of which the strategy addresses an element, by the passage that holds the KPI, its section and the headings above it.',
    '',
    'A strategy without any KPI gets one finding in all. The quick fix inserts an empty KPI table at the end of the area’s section; the action plan may be a second file of the same strategy (`files:` in `strategy.yaml`).',
  ].join('\n'),
  *check(context) {
    // An area of which everything is only touched has other gaps to close first.
    const addressed = context.coverage.areas.filter((a) => a.elements.some(({ status }) => status === 'addressed'));
    if (addressed.length === 0) return;
    const kpis = context.statements.filter((s) => s.kind === 'kpi');
    if (kpis.length === 0) {
      const place = firstHeading(context);
      if (place)
        yield {
          ...place,
          subject: 'all',
          message:
            'The strategy states no KPI: no indicator or target by which its progress could be measured was found.',
        };
      return;
    }
    const measured = new Set(kpis.map((s) => s.area));
    for (const covered of addressed) if (!measured.has(covered.id)) yield* report(context, covered);
  },
};

function* report(context: RuleContext, covered: AreaCoverage): Iterable<Report> {
  const area = findArea(context.framework, covered.id);
  const place = homeOf(context, covered);
  if (!area || !place) return;
  const { file } = context.files.find((f) => f.file.path === place.path)!;
  yield {
    ...place,
    subject: area.id,
    message: `No KPI measures focus area ${area.id} ${area.title}, which the strategy addresses.`,
    fixes: emptyTable(file, place.position.start.line),
  };
}
