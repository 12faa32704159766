/** What the views of an editor show: a strategy's coverage and KPIs as plain data. */
import { elementsOf, findElement } from '../engine/catalogue.js';
import { withoutRepeats } from '../engine/statements/repeats.js';
import type { AreaCoverage, Element, ElementCoverage, Evidence, Framework, Statement } from '../engine/types.js';
import { countCoverage, countKpis } from '../reports/summary.js';
import { shorten } from '../reports/escape.js';
import { pointIn, toRange } from './convert.js';
import { coverageOf, fileOf } from './lookup.js';
import type {
  AreaNode,
  Counts,
  ElementChoice,
  ElementNode,
  EvidenceNode,
  ServerRequests,
  StatementNode,
  StrategyNode,
} from './protocol.js';
import { missingElements, placeOfElement, sectionOf } from './sections.js';
import type { Result } from './session.js';
import { nameOf } from './uris.js';

const LONGEST_EXCERPT = 200;
const MOST_EVIDENCE = 20;

/** Everything that the views show of one strategy. */
export function createStrategyNode(result: Result): StrategyNode {
  const { analysis, source, uriOf } = result;
  const { kpis: total, smart } = countKpis(analysis);
  const areas = analysis.coverage.areas.map((area) => areaNode(result, area));
  const uri = source.configUri ?? source.files[0] ?? '';
  return {
    uri: source.files[0] ?? uri,
    title: titleOf(result) ?? nameOf(uri),
    kind: analysis.kind,
    profile: analysis.config.profile,
    framework: analysis.framework.title,
    files: analysis.files.map(({ file }) => uriOf(file.path)),
    counts: countsOf(elementsOf(analysis.coverage)),
    kpis: { total, smart },
    areas,
    statements: withoutRepeats(analysis.statements).map((statement) => statementNode(result, statement)),
  };
}

const titleOf = ({ analysis }: Result): string | undefined =>
  analysis.config.title ?? analysis.files[0]?.file.sections[0]?.title;

function countsOf(elements: readonly ElementCoverage[]): Counts {
  const { addressed, partial, missing, notApplicable, applicable } = countCoverage(elements);
  return { addressed, partial, missing, notApplicable, applicable };
}

function areaNode(result: Result, covered: AreaCoverage): AreaNode {
  const area = result.analysis.framework.areas.find((a) => a.id === covered.id);
  return {
    id: covered.id,
    title: area?.title ?? covered.id,
    short: area?.short ?? covered.id,
    status: covered.status,
    counts: countsOf(covered.elements),
    elements: covered.elements.map((element) => elementNode(result, element)),
  };
}

function elementNode(result: Result, covered: ElementCoverage): ElementNode {
  const element = findElement(result.analysis.framework, covered.id);
  return {
    id: covered.id,
    title: element?.title ?? covered.id,
    status: covered.status,
    score: covered.score,
    evidence: covered.evidence.slice(0, MOST_EVIDENCE).map((e) => evidenceNode(result, e)),
    nearest: covered.nearest.map((e) => evidenceNode(result, e)),
    // What is set aside is not asked.
    openAsks: covered.notApplicable ? [] : covered.openAsks.flatMap((index) => element?.asks[index]?.text ?? []),
    ...(covered.notApplicable && { reason: covered.notApplicable.reason }),
  };
}

function evidenceNode({ analysis, uriOf }: Result, evidence: Evidence): EvidenceNode {
  const file = analysis.files.find((f) => f.file.path === evidence.path);
  const passage = file?.passages[evidence.passage]?.passage;
  return {
    uri: uriOf(evidence.path),
    range: toRange(evidence.position),
    path: evidence.path,
    excerpt: shorten(passage?.text ?? '', LONGEST_EXCERPT),
    heading: passage?.headings.at(-1) ?? '',
    score: evidence.score,
    terms: evidence.terms,
  };
}

const statementNode = ({ uriOf }: Result, s: Statement): StatementNode => ({
  kind: s.kind,
  text: shorten(s.text.replace(/\s+/g, ' '), LONGEST_EXCERPT),
  uri: uriOf(s.path),
  range: toRange(s.position),
  smart: s.smart,
  letters: s.letters,
  ...(s.area !== undefined && { area: s.area }),
});

/** All elements, for people to choose from; with a result, how each stands in it. */
export function listElements({ areas }: Framework, result?: Result): ElementChoice[] {
  return areas.flatMap((area) =>
    area.elements.map(({ id, title }) => {
      const status = result && coverageOf(result, id)?.status;
      return { id, title, area: area.short, ...(status && { status }) };
    }),
  );
}

/**
 * The missing element that follows `after` in the framework's order, and the place where it belongs.
 * @returns null where nothing is missing
 */
export function findNextMissing(result: Result, after?: string): ServerRequests['ncs/nextMissing']['result'] {
  const order = elementsOf(result.analysis.framework).map((e) => e.id);
  const missing = missingElements(result);
  const from = after === undefined ? -1 : order.indexOf(after);
  const next = missing.find(({ id }) => order.indexOf(id) > from) ?? missing[0];
  const place = next && (headingOf(result, next) ?? placeOfElement(result, next.id));
  if (!next || !place) return null;
  const uri = result.uriOf(place.path);
  const text = fileOf(result, uri)?.file.text ?? '';
  const at = pointIn(text, place.offset);
  return { element: next.id, uri, range: toRange({ start: at, end: at }) };
}

/** Where the section for an element begins, if there is one. */
function headingOf(result: Result, element: Element): { readonly path: string; readonly offset: number } | undefined {
  const standing = sectionOf(result, element);
  return standing && { path: standing.file.file.path, offset: standing.section.position.start.offset };
}
