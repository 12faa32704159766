/** The report as one HTML page that needs nothing else: for a minister's annex, a browser, or a webview of the editor. */
import { elementsOf, findArea, findElement } from '../engine/catalogue.js';
import { withoutRepeats } from '../engine/statements/repeats.js';
import type {
  Analysis,
  AreaCoverage,
  CoverageStatus,
  ElementCoverage,
  Evidence,
  Finding,
  Severity,
  Statement,
} from '../engine/types.js';
import { escapeHtml, shorten, toPrintable } from './escape.js';
import { STYLE, STYLE_HASH } from './html-style.js';
import { nameOf, type ReportInput, type Tool } from './input.js';
import {
  bySeverity,
  countCoverage,
  countFindings,
  countKpis,
  countElements,
  LETTER_NAMES,
  LETTERS,
  plural,
  sayCoverage,
  sayFound,
  STATUS_SIGNS,
  STATUS_WORDS,
  VERDICTS,
  wholePercent,
} from './summary.js';

interface HtmlOptions {
  /** A script that the page loads, and the source that its security policy allows; places then become buttons. */
  readonly script?: { readonly src: string; readonly policy: string };
  /** Address of a path, for the script. */
  readonly uriOf?: (path: string) => string;
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };
const MOST_EVIDENCE = 3;
const EXCERPT = 160;

/** Renders the report. The same input gives the same page, byte for byte. */
export function renderHtml({ tool, analyses }: ReportInput, options: HtmlOptions = {}): string {
  const script = options.script;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    ...(script ? [`script-src ${script.policy}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const names = analyses.map((analysis) => nameOf(analysis, analyses));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`Coverage of ${names.join(', ')}`)}</title>`,
    `<style>${STYLE}</style>`,
    ...(script ? [`<script defer src="${escapeHtml(script.src)}"></script>`] : []),
    '</head>',
    '<body>',
    '<main>',
    ...analyses.map((analysis, index) =>
      renderAnalysis({ analysis, name: names[index]!, prefix: `s${index + 1}`, tool, options }),
    ),
    '</main>',
    `<footer>Made by ${escapeHtml(`${tool.name} ${tool.version}`)}. Statuses and scores are found by a program: read the passages before you rely on them.</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

interface Page {
  readonly analysis: Analysis;
  readonly name: string;
  /** Begins every id of this strategy's part of the page. */
  readonly prefix: string;
  readonly tool: Tool;
  readonly options: HtmlOptions;
}

function renderAnalysis(page: Page): string {
  const { analysis, prefix } = page;
  const parts = [
    { id: 'areas', title: 'Focus areas', body: renderAreas(page) },
    { id: 'elements', title: 'Elements and their evidence', body: renderElements(page) },
    { id: 'missing', title: 'What is missing', body: renderMissing(page) },
    { id: 'kpis', title: 'KPIs and actions', body: renderKpis(page) },
    { id: 'findings', title: 'Findings', body: renderFindings(page) },
  ];
  const links = parts.map(({ id, title }) => `<li><a href="#${prefix}-${id}">${title}</a></li>`).join('');
  const sections = parts.map(
    ({ id, title, body }) =>
      `<section aria-labelledby="${prefix}-${id}">\n<h2 id="${prefix}-${id}">${title}</h2>\n${body}\n</section>`,
  );
  return [
    `<article aria-labelledby="${prefix}-title">`,
    `<h1 id="${prefix}-title">${escapeHtml(page.name)}</h1>`,
    `<p class="soft">Compared with ${escapeHtml(`${analysis.framework.title}, version ${analysis.framework.version}`)}; profile ${analysis.config.profile}.</p>`,
    renderFigures(analysis),
    `<nav aria-label="Parts of this report"><ul>${links}</ul></nav>`,
    ...sections,
    '</article>',
  ].join('\n');
}

function renderFigures(analysis: Analysis): string {
  const { addressed, applicable } = countElements(analysis);
  const { kpis, smart } = countKpis(analysis);
  const found = countFindings(analysis.findings);
  const figures: readonly (readonly [string, string])[] = [
    [`${addressed} of ${applicable}`, 'elements addressed'],
    kpis > 0 ? [`${smart} of ${kpis}`, 'KPIs SMART'] : ['0', 'KPIs'],
    [String(found.error + found.warning), 'errors and warnings'],
  ];
  const items = figures.map(([figure, name]) => `<li><strong>${figure}</strong>${name}</li>`).join('');
  const say = `${sayCoverage(countElements(analysis))}; ${escapeHtml(sayFound(analysis))}.`;
  return `<p>${say}</p>\n<ul class="figures">${items}</ul>`;
}

/** A table that scrolls by itself where the page is narrow. */
function table(caption: string, columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((title) => `<th scope="col">${title}</th>`).join('');
  return [
    `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>`,
    `<caption>${caption}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n');
}

const status = (value: CoverageStatus): string =>
  `<span class="${value}"><span class="sign" aria-hidden="true">${STATUS_SIGNS[value]}</span> ${STATUS_WORDS[value]}</span>`;

// ── Coverage ────────────────────────────────────────────────────────────────────────────────────────────────────────

function renderAreas({ analysis }: Page): string {
  const rows = analysis.coverage.areas.map((area) => {
    const count = countCoverage(area.elements);
    const title = findArea(analysis.framework, area.id)?.title ?? area.id;
    return [
      `<th scope="row">${escapeHtml(`${area.id} ${title}`)}</th>`,
      `<td class="narrow">${status(area.status)}</td>`,
      `<td>${bar(area)}</td>`,
      `<td>${sayCoverage(count)}</td>`,
    ].join('');
  });
  return table('Coverage of each focus area', ['Focus area', 'Status', 'Share', 'Elements'], rows);
}

function bar({ elements }: AreaCoverage): string {
  const { addressed, partial, applicable, percent } = countCoverage(elements);
  const share = (n: number): number => (applicable === 0 ? 0 : Math.round((n / applicable) * 1000) / 10);
  const [done, half] = [share(addressed), share(partial)];
  return (
    `<svg class="bar" role="img" aria-label="${wholePercent(percent)} percent" viewBox="0 0 100 6" preserveAspectRatio="none">` +
    `<rect class="track" width="100" height="6"></rect>` +
    `<rect class="fill-addressed" width="${done}" height="6"></rect>` +
    `<rect class="fill-partial" x="${done}" width="${half}" height="6"></rect></svg>`
  );
}

function renderElements(page: Page): string {
  const { analysis } = page;
  const rows = elementsOf(analysis.coverage).map((element) => {
    const title = findElement(analysis.framework, element.id)?.title ?? element.id;
    return [
      `<th scope="row">${escapeHtml(`${element.id} ${title}`)}</th>`,
      `<td class="narrow">${status(element.status)}</td>`,
      `<td>${elementDetails(page, element)}</td>`,
    ].join('');
  });
  return table('Each element with the passages that address it', ['Element', 'Status', 'Evidence'], rows);
}

function elementDetails(page: Page, element: ElementCoverage): string {
  if (element.notApplicable) return `Set aside: ${escapeHtml(element.notApplicable.reason)}`;
  if (element.evidence.length === 0) return '<span class="soft">None found.</span>';
  const shown = element.evidence.slice(0, MOST_EVIDENCE).map((e) => `<li>${passage(page, e)}</li>`);
  const more = element.evidence.length - shown.length;
  const rest = more > 0 ? `<li class="soft">and ${plural(more, 'more passage')}</li>` : '';
  const asks = findElement(page.analysis.framework, element.id)?.asks ?? [];
  const open = element.openAsks.flatMap((index) => asks[index]?.text ?? []);
  const questions = open.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  const unanswered =
    open.length > 0
      ? `<details><summary>No words found on ${open.length} of ${plural(asks.length, 'point')}</summary><ul>${questions}</ul></details>`
      : '';
  return `<ul class="evidence">${shown.join('')}${rest}</ul>${unanswered}`;
}

function passage(page: Page, { path, passage: index, position, score, terms }: Evidence): string {
  const text = page.analysis.files.find((f) => f.file.path === path)?.passages[index]?.passage.text ?? '';
  const words =
    terms.length > 0 ? ` <span class="soft">for ${terms.map((t) => `“${escapeHtml(t)}”`).join(', ')}</span>` : '';
  const quoted = `<q>${escapeHtml(shorten(toPrintable(text), EXCERPT))}</q>`;
  return `${place(page, path, position.start.line)} (${wholePercent(score * 100)} %) ${quoted}${words}`;
}

function renderMissing(page: Page): string {
  const missing = elementsOf(page.analysis.coverage).filter((e) => e.status === 'missing');
  if (missing.length === 0) return '<p>Nothing: every applicable element is addressed at least in part.</p>';
  const rows = missing.map((element) => {
    const known = findElement(page.analysis.framework, element.id);
    const nearest = element.nearest.map((e) => `<li>${passage(page, e)}</li>`).join('');
    return [
      `<th scope="row">${escapeHtml(`${element.id} ${known?.title ?? ''}`)}</th>`,
      `<td>${escapeHtml(known?.summary ?? '')}</td>`,
      `<td>${nearest === '' ? '<span class="soft">None was near enough to show.</span>' : `<ul class="evidence">${nearest}</ul>`}</td>`,
    ].join('');
  });
  return table('Elements that no passage addresses', ['Element', 'What it is about', 'Nearest passages'], rows);
}

/** Where something stands; with a script, a button that opens it. */
function place({ options }: Page, path: string, line: number): string {
  const shown = escapeHtml(`${path}:${line}`);
  if (!options.script) return `<code>${shown}</code>`;
  const uri = escapeHtml(options.uriOf?.(path) ?? path);
  return `<button type="button" class="place" data-command="open" data-uri="${uri}" data-line="${line}">${shown}</button>`;
}

// ── KPIs and findings ───────────────────────────────────────────────────────────────────────────────────────────────

function renderKpis(page: Page): string {
  const statements = withoutRepeats(page.analysis.statements);
  const kpis = statements.filter((s) => s.kind === 'kpi');
  const actions = statements.filter((s) => s.kind === 'action');
  return [kpis.length === 0 ? '<p>No KPI was found.</p>' : kpiTable(page, kpis), ...actionTable(page, actions)].join(
    '\n',
  );
}

/** Folded: there may be hundreds. */
function actionTable(page: Page, actions: readonly Statement[]): string[] {
  if (actions.length === 0) return [];
  const rows = actions.map((action) => {
    const { text, facets, area, path, position } = action;
    const cells = [facets.owner?.text, facets.timeBound?.text, facets.target?.text, area];
    return [
      `<td>${escapeHtml(text)}</td>`,
      ...cells.map((cell) => `<td>${escapeHtml(cell ?? '')}</td>`),
      `<td class="narrow">${place(page, path, position.start.line)}</td>`,
    ].join('');
  });
  const columns = ['Action', 'Owner', 'Deadline', 'Target', 'Area', 'Place'];
  const body = table('Actions, with what the text says of each', columns, rows);
  return [`<details><summary>${plural(actions.length, 'action')}</summary>\n${body}\n</details>`];
}

function kpiTable(page: Page, kpis: readonly Statement[]): string {
  const letters = LETTERS.map((letter) => `<abbr title="${LETTER_NAMES[letter]}">${letter}</abbr>`);
  const columns = ['KPI', ...letters, 'Place'];
  return table(
    'KPIs and what makes them SMART',
    columns,
    kpis.map((kpi) => kpiRow(page, kpi)),
  );
}

function kpiRow(page: Page, kpi: Statement): string {
  const cells = LETTERS.map((letter) => {
    const { verdict, reason } = kpi.letters[letter];
    const [sign, word] = VERDICTS[verdict];
    const why = escapeHtml(reason);
    return `<td class="narrow" title="${why}"><span class="${verdict} sign" aria-hidden="true">${sign}</span><span class="unseen">${word}: ${why}</span></td>`;
  });
  const text = escapeHtml(shorten(toPrintable(kpi.text), 2 * EXCERPT));
  return `<th scope="row">${text}</th>${cells.join('')}<td class="narrow">${place(page, kpi.path, kpi.position.start.line)}</td>`;
}

function renderFindings(page: Page): string {
  const { findings } = page.analysis;
  if (findings.length === 0) return '<p>No findings.</p>';
  const rows = bySeverity(findings).map((finding) => findingRow(page, finding));
  return table('What the rules report, gravest first', ['Severity', 'Finding', 'Place', 'Rule'], rows);
}

function findingRow(page: Page, { severity, message, path, position, ruleId, related }: Finding): string {
  const url = page.tool.rulesUrl;
  const rule = url ? `<a href="${escapeHtml(`${url}#${ruleId}`)}">${escapeHtml(ruleId)}</a>` : escapeHtml(ruleId);
  const places = related.map((r) => `<li>${place(page, r.path, r.position.start.line)} ${escapeHtml(r.message)}</li>`);
  const more = places.length > 0 ? `<ul class="evidence">${places.join('')}</ul>` : '';
  return [
    `<th scope="row" class="narrow ${severity}">${SEVERITIES[severity]}</th>`,
    `<td>${escapeHtml(message)}${more}</td>`,
    `<td>${place(page, path, position.start.line)}</td>`,
    `<td class="narrow">${rule}</td>`,
  ].join('');
}
