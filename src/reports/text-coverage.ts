/** The coverage table of the text report: focus area by focus area, element by element. */
import type { Analysis, AreaCoverage, CoverageStatus, ElementCoverage, Evidence } from '../engine/types.js';
import { shorten, toPrintable } from './escape.js';
import { fit, hang, padEnd, widthOf, type Style } from './layout.js';
import { countCoverage, STATUS_SIGNS, STATUS_WORDS } from './summary.js';

/** Columns of the longest status in words, "not applicable". */
const STATUS_WIDTH = 14;

/** Elements stand under their focus area. */
const INDENT = 2;

/** Titles longer than this are cut, so that the table stays a table. */
const LONGEST_TITLE = 64;

interface Columns {
  readonly titles: ReadonlyMap<string, string>;
  readonly id: number;
  readonly title: number;
  readonly width: number;
}

/** Renders the table with its heading; empty where the framework has no elements. */
export function renderCoverage({ framework, coverage }: Analysis, width: number, style: Style): string[] {
  if (coverage.areas.length === 0) return [];
  const all = framework.areas.flatMap((area) => [area, ...area.elements]);
  const titles = new Map(all.map(({ id, title }) => [id, toPrintable(title)]));
  const longest = Math.max(...[...titles.values()].map(widthOf));
  const id = Math.max(...[...titles.keys()].map(widthOf));
  // What is left beside indentation, sign, id, status and the shortest useful place.
  const room = width - INDENT - 2 - id - 2 - 2 - STATUS_WIDTH - 2 - 24;
  const columns = { titles, id, title: Math.max(20, Math.min(longest, room, LONGEST_TITLE)), width };
  return [
    style.bold('Coverage'),
    ...coverage.areas.flatMap((area) => renderArea(area, columns, style)),
    '',
    ...renderPrinciples(framework, coverage, width, style),
  ];
}

function renderArea(area: AreaCoverage, columns: Columns, style: Style): string[] {
  const { addressed, partial, applicable } = countCoverage(area.elements);
  const tally = `${addressed} of ${applicable}${partial > 0 ? `, ${partial} partial` : ''}`;
  const room = INDENT + 2 + columns.id + 2 + columns.title;
  const title = fit(columns.titles.get(area.id) ?? '', room - widthOf(area.id) - 2);
  const head = padEnd(`${area.id}  ${title}`, room);
  const status = padEnd(STATUS_WORDS[area.status], STATUS_WIDTH);
  return [
    `${style.bold(head)}  ${paint(area.status, style)(status)}  ${style.dim(tally)}`,
    ...area.elements.map((element) => renderElement(element, columns, style)),
  ];
}

/** `✓ 5.4.1  Establish cyber incident response capabilities  addressed  strategy.md:45` */
function renderElement(element: ElementCoverage, columns: Columns, style: Style): string {
  const color = paint(element.status, style);
  const title = fit(columns.titles.get(element.id) ?? '', columns.title);
  const head = `${color(STATUS_SIGNS[element.status])} ${padEnd(element.id, columns.id)}  ${padEnd(title, columns.title)}`;
  const status = color(padEnd(STATUS_WORDS[element.status], STATUS_WIDTH));
  const used = INDENT + 2 + columns.id + 2 + columns.title + 2 + STATUS_WIDTH + 2;
  return `${' '.repeat(INDENT)}${head}  ${status}  ${whereOf(element, columns.width - used)}`.trimEnd();
}

/** The best evidence's place, for what is missing the nearest passage's; for what is not applicable, the reason. */
function whereOf({ evidence: [best], nearest: [near], notApplicable }: ElementCoverage, room: number): string {
  if (notApplicable) return fit(toPrintable(notApplicable.reason), Math.max(20, room));
  const placeOf = ({ path, position }: Evidence): string => `${toPrintable(path)}:${position.start.line}`;
  if (best) return placeOf(best);
  return near ? `nearest ${placeOf(near)}` : '';
}

function paint(status: CoverageStatus, style: Style): (text: string) => string {
  return { addressed: style.green, partial: style.yellow, missing: style.red, 'not-applicable': style.dim }[status];
}

/** One line on the cross-cutting principles, which are information only. */
function renderPrinciples(
  { principles }: Analysis['framework'],
  coverage: Analysis['coverage'],
  width: number,
  style: Style,
): string[] {
  if (coverage.principles.length === 0) return [];
  const titles = new Map(principles.map(({ id, title }) => [id, toPrintable(title)]));
  const unseen = coverage.principles.filter(({ found }) => !found);
  const seen = `${coverage.principles.length - unseen.length} of ${coverage.principles.length} found`;
  const names = unseen.map(({ id }) => `${id} ${shorten(titles.get(id) ?? '', 60)}`.trim());
  const rest = names.length > 0 ? `; no trace of ${names.join(', ')}` : '';
  return [...hang(`${style.bold('Principles')}  `, 12, `${seen}${rest}`, width), ''];
}
