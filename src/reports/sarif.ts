/**
 * SARIF 2.1.0, as code scanning and editors read it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
 * The limits are GitHub's: 25,000 results a run, of which the gravest 5,000 are shown.
 */
import { elementsOf } from '../engine/catalogue.js';
import type { Analysis, Finding, Position, RelatedPlace, Rule, Severity } from '../engine/types.js';
import { encodePath } from './escape.js';
import { fingerprintsOf } from './fingerprint.js';
import { nameOf, type ReportInput, type Tool } from './input.js';
import { bySeverity, countElements, wholePercent } from './summary.js';

const MOST_RESULTS = 25_000;
const MOST_SHOWN = 5_000;
const MOST_RELATED = 100;

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Code scanning's own words. */
const PROBLEM_SEVERITIES = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  off: 'recommendation',
} as const;

/** Renders all strategies as one run, since code scanning takes one run per tool. */
export function renderSarif({ tool, analyses, rules, repositoryPath }: ReportInput): string {
  const locate = (path: string): object => locateIn(repositoryPath?.(path) ?? path);
  const found = analyses.flatMap(resultsOf);
  const kept = found.length > MOST_RESULTS ? gravest(found) : found;
  const descriptors = describeRules(tool, rules, found);
  const indices = new Map(descriptors.map(({ id }, index) => [id, index]));
  const run = {
    tool: { driver: { ...driverOf(tool), rules: descriptors } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      srcRoot: {
        description: {
          text: 'In a workflow of GitHub the root of the repository, else the folder that the checker was started in.',
        },
      },
    },
    invocations: [{ executionSuccessful: true, ...notifyCut(found.length) }],
    artifacts: artifactsOf(analyses, locate),
    results: kept.map(({ finding, fingerprint }) => resultOf(finding, fingerprint, indices, locate)),
    properties: { strategies: analyses.map((analysis) => propertiesOf(analysis, analyses)) },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 1)}\n`;
}

interface Found {
  readonly finding: Finding;
  readonly fingerprint: string;
}

function resultsOf(analysis: Analysis): Found[] {
  const fingerprints = fingerprintsOf(analysis);
  return analysis.findings.map((finding, index) => ({ finding, fingerprint: fingerprints[index]! }));
}

/** As many as a run may hold, the gravest first. */
function gravest(found: readonly Found[]): Found[] {
  const fingerprints = new Map(found.map(({ finding, fingerprint }) => [finding, fingerprint]));
  return bySeverity(found.map(({ finding }) => finding))
    .slice(0, MOST_RESULTS)
    .map((finding) => ({ finding, fingerprint: fingerprints.get(finding)! }));
}

function notifyCut(count: number): object {
  if (count <= MOST_SHOWN) return {};
  const cut = count > MOST_RESULTS ? `The ${MOST_RESULTS} gravest of ${count} findings are listed. ` : '';
  const text = `${cut}Code scanning shows no more than the ${MOST_SHOWN} gravest.`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

const driverOf = ({ name, version, rulesUrl }: Tool): object => ({
  name,
  version,
  semanticVersion: version,
  ...(rulesUrl !== undefined && { informationUri: rulesUrl }),
});

interface RuleDescriptor {
  readonly id: string;
}

/** The rules that looked, and what else findings name: the core itself reports what is wrong with configuration. */
function describeRules(tool: Tool, rules: readonly Rule[], found: readonly Found[]): RuleDescriptor[] {
  const known = new Set(rules.map(({ id }) => id));
  const others = [...new Set(found.map(({ finding }) => finding.ruleId))].filter((id) => !known.has(id)).sort();
  return [...rules.map((rule) => describeRule(tool, rule)), ...others.map((id) => ({ id }))];
}

function describeRule({ rulesUrl }: Tool, { id, severity, summary, help }: Rule): RuleDescriptor {
  // Of severities that depend on the profile, that of the default one.
  const own = typeof severity === 'string' ? severity : severity.review;
  const tags = ['national-cybersecurity-strategy', id.split('/')[0]!];
  const descriptor = {
    id,
    name: id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: firstParagraph(help) || summary },
    help: { text: help || summary, markdown: help || summary },
    ...(rulesUrl !== undefined && { helpUri: `${rulesUrl}#${encodeURIComponent(id)}` }),
    defaultConfiguration: own === 'off' ? { enabled: false } : { level: LEVELS[own] },
    properties: { tags, precision: 'high', 'problem.severity': PROBLEM_SEVERITIES[own] },
  };
  return descriptor;
}

const firstParagraph = (markdown: string): string =>
  markdown
    .trim()
    .split(/\n\s*\n/)[0]!
    .replace(/\s+/g, ' ');

type Locate = (path: string) => object;

function artifactsOf(analyses: readonly Analysis[], locate: Locate): object[] {
  const texts = new Map(analyses.flatMap(({ files }) => files.map(({ file }) => [file.path, file.text] as const)));
  return [...texts].map(([path, text]) => ({
    location: locate(path),
    length: new TextEncoder().encode(text).length,
    mimeType: 'text/markdown',
  }));
}

function resultOf(finding: Finding, fingerprint: string, indices: ReadonlyMap<string, number>, locate: Locate): object {
  const { ruleId, severity, message, path, position, related } = finding;
  const places = related.slice(0, MOST_RELATED);
  return {
    ruleId,
    ruleIndex: indices.get(ruleId),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: placeOf(locate(path), position) }],
    ...(places.length > 0 && { relatedLocations: places.map((one, index) => relatedOf(one, index, locate)) }),
    // The first is the one that GitHub knows its alerts by.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'ncsCheck/v1': fingerprint },
  };
}

const relatedOf = ({ path, position, message }: RelatedPlace, index: number, locate: Locate): object => ({
  id: index + 1,
  physicalLocation: placeOf(locate(path), position),
  message: { text: message },
});

const placeOf = (artifactLocation: object, { start, end }: Position): object => ({
  artifactLocation,
  region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
});

/** A path relative to the root, or a `file:` address where there is no such path. */
function locateIn(path: string): object {
  const uri = encodePath(path);
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  // Another drive of a Windows machine.
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${uri.slice(uri.indexOf('/'))}` };
  return { uri, uriBaseId: 'srcRoot' };
}

function propertiesOf(analysis: Analysis, among: readonly Analysis[]): object {
  const { percent, ...elements } = countElements(analysis);
  return {
    name: nameOf(analysis, among),
    kind: analysis.kind,
    ...(analysis.only && { only: analysis.only }),
    ...(analysis.silenced && { silenced: analysis.silenced }),
    framework: `${analysis.framework.id} ${analysis.framework.version}`,
    coverage: { ...elements, percent: wholePercent(percent) },
    elements: Object.fromEntries(elementsOf(analysis.coverage).map(({ id, status }) => [id, status])),
  };
}
