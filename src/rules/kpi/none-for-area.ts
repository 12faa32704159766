import { findArea } from '../../engine/catalogue.js';
import { withoutRepeats } from '../../engine/statements/repeats.js';
import type { AreaCoverage, Report, Rule, RuleContext } from '../../engine/types.js';
import { firstHeading, homeOf } from '../places.js';
import { count, quote } from '../wording.js';
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
          message: sayNone(context),
        };
      return;
    }
    const measured = new Set(kpis.map((s) => s.area));
    for (const covered of addressed) if (!measured.has(covered.id)) yield* report(context, covered);
  },
};

/** Actions may carry figures all the same: "set aside 5 % of the budget" is a target, though no measure of progress. */
function sayNone({ statements }: RuleContext): string {
  const figures = withoutRepeats(statements).flatMap(({ facets }) =>
    facets.target && /\d|per ?cent|\bat least\b/i.test(facets.target.text) ? [facets.target.text] : [],
  );
  const none = 'The strategy states no KPI: no indicator or target by which its progress could be measured was found';
  if (figures.length === 0) return `${none}.`;
  const have = figures.length === 1 ? 'has a figure' : 'have figures';
  return `${none}, but ${count(figures.length, 'action')} ${have} to be reached (${quote(figures[0]!, 40)}).`;
}

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
