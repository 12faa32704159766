import { findArea } from '../../engine/catalogue.js';
import type { AreaCoverage, ElementCoverage, Report, Rule, RuleContext } from '../../engine/types.js';
import { homeOf } from '../places.js';
import { count, list } from '../wording.js';
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
    '**What to do.** Write a section on it (the editor can insert a skeleton, `ncs-check explain` with the number of an element prints one). If a passage does address it, ' +
      'pin it with `<!-- ncs: NUMBER -->` above the passage. If an element does not fit your country, list it under `notApplicable` in `strategy.yaml` with the reason.',
  ].join('\n'),
  *check(context) {
    const { areas } = context.coverage;
    const missing = areas.filter(({ id, status }) => status === 'missing' && findArea(context.framework, id));
    const places = new Map<string, AreaCoverage[]>();
    for (const one of missing) {
      const place = homeOf(context, one);
      if (!place) return;
      const key = `${place.path}:${place.position.start.offset}`;
      places.set(key, [...(places.get(key) ?? []), one]);
    }
    for (const together of places.values())
      if (together.length > FEW) yield reportTogether(context, together);
      else yield* together.map((one) => report(context, one));
  },
};

/** More than this at one place are one finding: a draft that has only begun lacks all of them. */
const FEW = 3;

const openIn = ({ elements }: AreaCoverage): ElementCoverage[] => elements.filter((e) => e.status === 'missing');

function report(context: RuleContext, covered: AreaCoverage): Report {
  const { id, title } = findArea(context.framework, covered.id)!;
  const open = openIn(covered);
  return {
    ...homeOf(context, covered)!,
    subject: id,
    message: `Nothing was found that addresses focus area ${id} ${title} (${count(open.length, 'element')}, ${[...new Set([open[0]!.id, open.at(-1)!.id])].join(' to ')}).`,
    related: nearestPassages(context, open),
  };
}

function reportTogether(context: RuleContext, missing: readonly AreaCoverage[]): Report {
  const all = context.coverage.areas.length;
  const which = missing.length === all ? `any of the ${all}` : `${missing.length} of the ${all}`;
  const names = missing.map(({ id }) => `${id} ${findArea(context.framework, id)!.short}`);
  return {
    ...homeOf(context, missing[0]!)!,
    // Whichever they are: it stays the same finding when one of them gets written.
    subject: 'focus areas',
    message: `Nothing was found that addresses ${which} focus areas: ${list(names, 'or')}.`,
    related: nearestPassages(context, missing.flatMap(openIn)),
  };
}
