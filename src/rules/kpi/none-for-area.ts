import type { FocusArea, Report, Rule, RuleContext } from '../../engine/types.js';
import { firstHeading, sectionFor, type Place } from '../places.js';
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
    const areas = addressed.flatMap((a) => context.framework.areas.find(({ id }) => id === a.id) ?? []);
    if (areas.length === 0) return;
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
    for (const area of areas) if (!measured.has(area.id)) yield* report(context, area);
  },
};

function* report(context: RuleContext, area: FocusArea): Iterable<Report> {
  const place: Place | undefined = sectionFor(context, area);
  if (!place) return;
  const { file } = context.files.find((f) => f.file.path === place.path)!;
  yield {
    ...place,
    subject: area.id,
    message: `No KPI measures focus area ${area.id} ${area.title}, which the strategy addresses.`,
    fixes: emptyTable(file, place.position.start.line),
  };
}
