/** The report for other programs; schemas/report.schema.json describes it whole. */
import { elementsOf } from '../engine/catalogue.js';
import type {
  AnalysedFile,
  Analysis,
  Coverage,
  Evidence,
  Facets,
  Finding,
  Match,
  MatchedPassage,
  Statement,
} from '../engine/types.js';
import { fingerprintsOf } from './fingerprint.js';
import type { ReportInput } from './input.js';
import { registerOf } from './kpis.js';
import { countElements, countFindings, countKpis, wholePercent } from './summary.js';

/** Renders one strategy as the report itself, several as `strategies`, a list of such reports. */
export function renderJson({ tool, analyses }: ReportInput): string {
  const head = { version: 1, tool: { name: tool.name, version: tool.version } };
  const reports = analyses.map(reportOf);
  const report = reports.length === 1 ? { ...head, ...reports[0] } : { ...head, strategies: reports };
  return `${JSON.stringify(report, null, 1)}\n`;
}

/** Renders the register of all strategies: the same rows as `renderKpiRegister` has, KPIs and actions in a list each. */
export function renderKpiJson({ tool, analyses }: ReportInput): string {
  const rows = analyses.flatMap(registerOf).map(({ statement, repeats }) => ({
    path: statement.path,
    ...statementOf(statement),
    ...(repeats.length > 0 && {
      alsoAt: repeats.map(({ path, position }) => ({ path, startLine: position.start.line })),
    }),
  }));
  const ofKind = (wanted: Statement['kind']): object[] => rows.filter(({ kind }) => kind === wanted);
  const register = { kpis: ofKind('kpi'), actions: ofKind('action') };
  return `${JSON.stringify({ version: 1, tool: { name: tool.name, version: tool.version }, ...register }, null, 1)}\n`;
}

function reportOf(analysis: Analysis): object {
  const { kind, config, framework, files, coverage } = analysis;
  const fingerprints = fingerprintsOf(analysis);
  return {
    framework: { id: framework.id, version: framework.version },
    kind,
    ...(config.title !== undefined && { title: config.title }),
    ...(config.path !== undefined && { config: config.path }),
    ...(analysis.only && { only: analysis.only }),
    summary: summaryOf(analysis),
    files: files.map((file) => fileOf(file, analysis.statements)),
    coverage: coverageJson(coverage, analysis),
    findings: analysis.findings.map((finding, index) => findingOf(finding, fingerprints[index]!)),
  };
}

function summaryOf(analysis: Analysis): object {
  const { percent, ...elements } = countElements(analysis);
  const { error, warning, info } = countFindings(analysis.findings);
  const { kpis, smart } = countKpis(analysis);
  return {
    elements: { ...elements, percent: wholePercent(percent) },
    findings: { error, warning, info, ...(analysis.silenced && { silenced: analysis.silenced }) },
    kpis: { total: kpis, smart },
  };
}

/** Scores to four digits: finer than any meaning they have, coarse enough to compare. */
const round = (score: number): number => Math.round(score * 10_000) / 10_000;

function fileOf({ file, passages }: AnalysedFile, statements: readonly Statement[]): object {
  return {
    path: file.path,
    passages: passages.map(passageOf),
    statements: statements.filter(({ path }) => path === file.path).map(statementOf),
  };
}

function passageOf({ passage, matches, candidates, notEvidence }: MatchedPassage): object {
  return {
    startLine: passage.position.start.line,
    endLine: passage.position.end.line,
    kind: passage.kind,
    headings: passage.headings,
    matches: matches.map(matchOf),
    ...(candidates.length > 0 && {
      candidates: candidates.map(({ element, score }) => ({ element, score: round(score) })),
    }),
    ...(notEvidence && { notEvidence }),
  };
}

const matchOf = ({ element, score, terms, pinned }: Match): object => ({
  element,
  score: round(score),
  terms,
  ...(pinned && { pinned }),
});

function statementOf({ kind, text, position, source, facets, letters, smart, area }: Statement) {
  const names = Object.keys(facets) as (keyof Facets)[];
  const earned = names.filter((name) => facets[name] !== null);
  return {
    ...placeOf(position),
    text,
    kind,
    source,
    ...Object.fromEntries(names.map((name) => [name, facets[name] !== null])),
    evidence: Object.fromEntries(earned.map((name) => [name, facets[name]!.text])),
    letters,
    smart,
    ...(area !== undefined && { area }),
  };
}

function coverageJson({ areas, principles }: Coverage, { framework }: Analysis): object {
  const asks = new Map(elementsOf(framework).map((one) => [one.id, one.asks]));
  return {
    areas: areas.map(({ id, status, elements }) => ({
      id,
      status,
      elements: elements.map((element) => ({
        id: element.id,
        status: element.status,
        score: round(element.score),
        evidence: element.evidence.map(evidenceOf),
        ...(element.nearest.length > 0 && { nearest: element.nearest.map(evidenceOf) }),
        ...(element.openAsks.length > 0 && {
          openAsks: element.openAsks.map((index) => asks.get(element.id)?.[index]?.text ?? String(index)),
        }),
        ...(element.notApplicable && { notApplicable: reasonOf(element.notApplicable) }),
      })),
    })),
    principles: principles.map(({ id, found, evidence }) => ({ id, found, evidence: evidence.map(evidenceOf) })),
  };
}

const reasonOf = ({ reason, owner, review }: { reason: string; owner?: string; review?: string }): object => ({
  reason,
  ...(owner !== undefined && { owner }),
  ...(review !== undefined && { review }),
});

const evidenceOf = ({ path, position, score, terms }: Evidence): object => ({
  path,
  startLine: position.start.line,
  endLine: position.end.line,
  score: round(score),
  terms,
});

/** Places as fields of their own, as the report has them everywhere. */
const placeOf = ({ start, end }: Finding['position']): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

function findingOf({ ruleId, severity, message, path, position, ...more }: Finding, fingerprint: string): object {
  return {
    ruleId,
    severity,
    message,
    path,
    ...placeOf(position),
    fingerprint,
    ...(more.subject !== undefined && { subject: more.subject }),
    ...(more.related.length > 0 && {
      related: more.related.map((one) => ({ path: one.path, ...placeOf(one.position), message: one.message })),
    }),
    ...(more.fixes.length > 0 && {
      fixes: more.fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map(({ path: file, start, end, text }) => ({ path: file, ...placeOf({ start, end }), text })),
      })),
    }),
  };
}
