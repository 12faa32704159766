import {
  nameOf
} from "./chunk-ATECWRLM.mjs";
import {
  STATUS_WORDS,
  bySeverity,
  countCoverage,
  countFindings,
  countKpis,
  coverageOf,
  elementsOf,
  plural,
  sayCoverage,
  sayFindings,
  wholePercent
} from "./chunk-KM4WRSIM.mjs";
import {
  shorten,
  toPrintable
} from "./chunk-ON5WS3WM.mjs";
import {
  findArea,
  findElement
} from "./chunk-F4HRPUVZ.mjs";

// src/reports/html-style.ts
var STYLE = `
:root {
  color-scheme: light dark;
  --text: var(--vscode-foreground, #1f2328);
  --soft: var(--vscode-descriptionForeground, #59636e);
  --ground: var(--vscode-editor-background, #ffffff);
  --line: var(--vscode-panel-border, #d1d9e0);
  --link: var(--vscode-textLink-foreground, #0550ae);
  --track: var(--vscode-panel-border, #eaeef2);
  --addressed: var(--vscode-charts-green, #1a7f37);
  --partial: var(--vscode-charts-yellow, #9a6700);
  --missing: var(--vscode-charts-red, #cf222e);
  --aside: var(--vscode-descriptionForeground, #59636e);
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: var(--vscode-foreground, #e6edf3);
    --soft: var(--vscode-descriptionForeground, #9198a1);
    --ground: var(--vscode-editor-background, #0d1117);
    --line: var(--vscode-panel-border, #3d444d);
    --link: var(--vscode-textLink-foreground, #79b8ff);
    --track: var(--vscode-panel-border, #262c36);
    --addressed: var(--vscode-charts-green, #3fb950);
    --partial: var(--vscode-charts-yellow, #d29922);
    --missing: var(--vscode-charts-red, #f85149);
    --aside: var(--vscode-descriptionForeground, #9198a1);
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem; max-width: 75rem; background: var(--ground); color: var(--text);
  font: var(--vscode-font-size, 1rem)/1.5 var(--vscode-font-family, system-ui, sans-serif);
}
h1, h2 { line-height: 1.25; }
h1 { margin: 0 0 .25rem; font-size: 1.7em; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25em; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
p { margin: .5rem 0; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
a, button.place { color: var(--link); }
button.place { background: none; border: 0; padding: 0; font: inherit; text-align: left; text-decoration: underline; cursor: pointer; }
a:focus-visible, button:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--vscode-focusBorder, currentColor); outline-offset: 2px; }
.soft { color: var(--soft); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0; margin: 1rem 0; }
.figures li { border: 1px solid var(--line); border-radius: 6px; padding: .6rem 1rem; min-width: 9rem; }
.figures strong { display: block; font-size: 1.6em; line-height: 1.2; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom-width: 2px; overflow-wrap: normal; }
tbody th { font-weight: 600; min-width: 12rem; }
td.narrow, th.narrow { white-space: nowrap; min-width: 0; }
svg.bar { display: block; width: 100%; min-width: 8rem; height: .9rem; }
.track { fill: var(--track); }
.fill-addressed { fill: var(--addressed); }
.fill-partial { fill: var(--partial); }
.sign { font-weight: 700; }
.addressed, .pass { color: var(--addressed); }
.partial, .weak, .warning { color: var(--partial); }
.missing, .fail, .error { color: var(--missing); }
.not-applicable { color: var(--aside); }
ul.evidence { margin: 0; padding-left: 1.1rem; }
q, blockquote { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 2.5rem; color: var(--soft); font-size: .9em; }
@media print {
  body { max-width: none; padding: 0; background: #ffffff; color: #000000; font-size: 10pt; }
  nav { display: none; }
  .scroll { overflow: visible; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  svg.bar { print-color-adjust: exact; }
}
@media (forced-colors: active) {
  svg.bar { forced-color-adjust: none; }
}
`;
var STYLE_HASH = "XpjZzr8T0x2B8wFa52y9tUrBTq/c5NmjAHHX1c7KVbA=";

// src/reports/html.ts
var SIGNS = {
  addressed: "\u2713",
  partial: "~",
  missing: "\u2717",
  "not-applicable": "\u2013"
};
var VERDICTS = {
  pass: ["\u2713", "yes"],
  weak: ["~", "weak"],
  fail: ["\u2717", "no"]
};
var LETTERS = {
  S: "Specific",
  M: "Measurable",
  A: "Achievable",
  R: "Relevant",
  T: "Time-bound"
};
var SEVERITIES = { error: "Error", warning: "Warning", info: "Note" };
var MOST_EVIDENCE = 3;
var EXCERPT = 160;
var escapeHtml = (text) => toPrintable(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
function renderHtml({ tool, analyses }, options = {}) {
  const script = options.script;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    ...script ? [`script-src ${script.policy}`] : [],
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  const names = analyses.map(nameOf).join(", ");
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`Coverage of ${names}`)}</title>`,
    `<style>${STYLE}</style>`,
    ...script ? [`<script defer src="${escapeHtml(script.src)}"></script>`] : [],
    "</head>",
    "<body>",
    "<main>",
    ...analyses.map((analysis, index) => renderAnalysis({ analysis, prefix: `s${index + 1}`, tool, options })),
    "</main>",
    `<footer>Made by ${escapeHtml(`${tool.name} ${tool.version}`)}. Statuses and scores are found by a program: read the passages before you rely on them.</footer>`,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
function renderAnalysis(page) {
  const { analysis, prefix } = page;
  const parts = [
    { id: "areas", title: "Focus areas", body: renderAreas(page) },
    { id: "elements", title: "Elements and their evidence", body: renderElements(page) },
    { id: "missing", title: "What is missing", body: renderMissing(page) },
    { id: "kpis", title: "KPI register", body: renderKpis(page) },
    { id: "findings", title: "Findings", body: renderFindings(page) }
  ];
  const links = parts.map(({ id, title }) => `<li><a href="#${prefix}-${id}">${title}</a></li>`).join("");
  const sections = parts.map(
    ({ id, title, body }) => `<section aria-labelledby="${prefix}-${id}">
<h2 id="${prefix}-${id}">${title}</h2>
${body}
</section>`
  );
  return [
    `<article aria-labelledby="${prefix}-title">`,
    `<h1 id="${prefix}-title">${escapeHtml(nameOf(analysis))}</h1>`,
    `<p class="soft">Compared with ${escapeHtml(`${analysis.framework.title}, version ${analysis.framework.version}`)}; profile ${analysis.config.profile}.</p>`,
    renderFigures(analysis),
    `<nav aria-label="Parts of this report"><ul>${links}</ul></nav>`,
    ...sections,
    "</article>"
  ].join("\n");
}
function renderFigures(analysis) {
  const { addressed, applicable } = coverageOf(analysis);
  const { kpis, smart } = countKpis(analysis);
  const found = countFindings(analysis.findings);
  const figures = [
    [`${addressed} of ${applicable}`, "elements addressed"],
    [`${smart} of ${kpis}`, "KPIs SMART"],
    [String(found.error + found.warning), "errors and warnings"]
  ];
  const items = figures.map(([figure, name]) => `<li><strong>${figure}</strong>${name}</li>`).join("");
  const say = `${sayCoverage(coverageOf(analysis))}; ${sayFindings(found)}.`;
  return `<p>${say}</p>
<ul class="figures">${items}</ul>`;
}
function table(caption, columns, rows) {
  const head = columns.map((title) => `<th scope="col">${title}</th>`).join("");
  return [
    `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>`,
    `<caption>${caption}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>
${rows.map((row) => `<tr>${row}</tr>`).join("\n")}
</tbody>`,
    "</table></div>"
  ].join("\n");
}
var status = (value) => `<span class="${value}"><span class="sign" aria-hidden="true">${SIGNS[value]}</span> ${STATUS_WORDS[value]}</span>`;
function renderAreas({ analysis }) {
  const rows = analysis.coverage.areas.map((area) => {
    const count = countCoverage(area.elements);
    const title = findArea(analysis.framework, area.id)?.title ?? area.id;
    return [
      `<th scope="row">${escapeHtml(`${area.id} ${title}`)}</th>`,
      `<td class="narrow">${status(area.status)}</td>`,
      `<td>${bar(area)}</td>`,
      `<td>${sayCoverage(count)}</td>`
    ].join("");
  });
  return table("Coverage of each focus area", ["Focus area", "Status", "Share", "Elements"], rows);
}
function bar({ elements }) {
  const { addressed, partial, applicable, percent } = countCoverage(elements);
  const share = (n) => applicable === 0 ? 0 : Math.round(n / applicable * 1e3) / 10;
  const [done, half] = [share(addressed), share(partial)];
  return `<svg class="bar" role="img" aria-label="${wholePercent(percent)} percent" viewBox="0 0 100 6" preserveAspectRatio="none"><rect class="track" width="100" height="6"></rect><rect class="fill-addressed" width="${done}" height="6"></rect><rect class="fill-partial" x="${done}" width="${half}" height="6"></rect></svg>`;
}
function renderElements(page) {
  const { analysis } = page;
  const rows = elementsOf(analysis).map((element) => {
    const title = findElement(analysis.framework, element.id)?.title ?? element.id;
    return [
      `<th scope="row">${escapeHtml(`${element.id} ${title}`)}</th>`,
      `<td class="narrow">${status(element.status)}</td>`,
      `<td>${elementDetails(page, element)}</td>`
    ].join("");
  });
  return table("Each element with the passages that address it", ["Element", "Status", "Evidence"], rows);
}
function elementDetails(page, element) {
  if (element.notApplicable) return `Set aside: ${escapeHtml(element.notApplicable.reason)}`;
  if (element.evidence.length === 0) return '<span class="soft">None found.</span>';
  const shown = element.evidence.slice(0, MOST_EVIDENCE).map((e) => `<li>${passage(page, e)}</li>`);
  const more = element.evidence.length - shown.length;
  const rest = more > 0 ? `<li class="soft">and ${plural(more, "more passage")}</li>` : "";
  const asks = findElement(page.analysis.framework, element.id)?.asks ?? [];
  const open = element.openAsks.flatMap((index) => asks[index]?.text ?? []);
  const questions = open.map((text) => `<li>${escapeHtml(text)}</li>`).join("");
  const unanswered = open.length > 0 ? `<details><summary>${plural(open.length, "point")} not answered</summary><ul>${questions}</ul></details>` : "";
  return `<ul class="evidence">${shown.join("")}${rest}</ul>${unanswered}`;
}
function passage(page, { path, passage: index, position, score, terms }) {
  const text = page.analysis.files.find((f) => f.file.path === path)?.passages[index]?.passage.text ?? "";
  const words = terms.length > 0 ? ` <span class="soft">for ${terms.map((t) => `\u201C${escapeHtml(t)}\u201D`).join(", ")}</span>` : "";
  const quoted = `<q>${escapeHtml(shorten(toPrintable(text), EXCERPT))}</q>`;
  return `${place(page, path, position.start.line)} (${wholePercent(score * 100)} %) ${quoted}${words}`;
}
function renderMissing(page) {
  const missing = elementsOf(page.analysis).filter((e) => e.status === "missing");
  if (missing.length === 0) return "<p>Nothing: every applicable element is addressed at least in part.</p>";
  const rows = missing.map((element) => {
    const known = findElement(page.analysis.framework, element.id);
    const nearest = element.nearest.map((e) => `<li>${passage(page, e)}</li>`).join("");
    return [
      `<th scope="row">${escapeHtml(`${element.id} ${known?.title ?? ""}`)}</th>`,
      `<td>${escapeHtml(known?.summary ?? "")}</td>`,
      `<td>${nearest === "" ? '<span class="soft">None comes near.</span>' : `<ul class="evidence">${nearest}</ul>`}</td>`
    ].join("");
  });
  return table("Elements that no passage addresses", ["Element", "What it is about", "Nearest passages"], rows);
}
function place({ options }, path, line) {
  const shown = escapeHtml(`${path}:${line}`);
  if (!options.script) return `<code>${shown}</code>`;
  const uri = escapeHtml(options.uriOf?.(path) ?? path);
  return `<button type="button" class="place" data-command="open" data-uri="${uri}" data-line="${line}">${shown}</button>`;
}
function renderKpis(page) {
  const kpis = page.analysis.statements.filter((s) => s.kind === "kpi");
  if (kpis.length === 0) return "<p>No KPI was found.</p>";
  const letters = Object.entries(LETTERS);
  const columns = ["KPI", ...letters.map(([letter, name]) => `<abbr title="${name}">${letter}</abbr>`), "Place"];
  return table(
    "KPIs and what makes them SMART",
    columns,
    kpis.map((kpi) => kpiRow(page, kpi, letters))
  );
}
function kpiRow(page, kpi, letters) {
  const cells = letters.map(([letter]) => {
    const { verdict, reason } = kpi.letters[letter];
    const [sign, word] = VERDICTS[verdict];
    const why = escapeHtml(reason);
    return `<td class="narrow" title="${why}"><span class="${verdict} sign" aria-hidden="true">${sign}</span><span class="unseen">${word}: ${why}</span></td>`;
  });
  const text = escapeHtml(shorten(toPrintable(kpi.text), 2 * EXCERPT));
  return `<th scope="row">${text}</th>${cells.join("")}<td class="narrow">${place(page, kpi.path, kpi.position.start.line)}</td>`;
}
function renderFindings(page) {
  const { findings } = page.analysis;
  if (findings.length === 0) return "<p>No findings.</p>";
  const rows = bySeverity(findings).map((finding) => findingRow(page, finding));
  return table("What the rules report, gravest first", ["Severity", "Finding", "Place", "Rule"], rows);
}
function findingRow(page, { severity, message, path, position, ruleId, related }) {
  const url = page.tool.rulesUrl;
  const rule = url ? `<a href="${escapeHtml(`${url}#${ruleId}`)}">${escapeHtml(ruleId)}</a>` : escapeHtml(ruleId);
  const places = related.map((r) => `<li>${place(page, r.path, r.position.start.line)} ${escapeHtml(r.message)}</li>`);
  const more = places.length > 0 ? `<ul class="evidence">${places.join("")}</ul>` : "";
  return [
    `<th scope="row" class="narrow ${severity}">${SEVERITIES[severity]}</th>`,
    `<td>${escapeHtml(message)}${more}</td>`,
    `<td>${place(page, path, position.start.line)}</td>`,
    `<td class="narrow">${rule}</td>`
  ].join("");
}

export {
  STYLE,
  STYLE_HASH,
  escapeHtml,
  renderHtml
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL3JlcG9ydHMvaHRtbC1zdHlsZS50cyIsICIuLi9zcmMvcmVwb3J0cy9odG1sLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiogVGhlIGxvb2sgb2YgdGhlIEhUTUwgcmVwb3J0OiBWUyBDb2RlJ3MgY29sb3VycyB3aGVyZSB0aGV5IGFyZSBnaXZlbiwgZWxzZSBsaWdodCBvciBkYXJrIGFzIHRoZSByZWFkZXIncyBzeXN0ZW0gaGFzIGl0LiAqL1xuXG5leHBvcnQgY29uc3QgU1RZTEUgPSBgXG46cm9vdCB7XG4gIGNvbG9yLXNjaGVtZTogbGlnaHQgZGFyaztcbiAgLS10ZXh0OiB2YXIoLS12c2NvZGUtZm9yZWdyb3VuZCwgIzFmMjMyOCk7XG4gIC0tc29mdDogdmFyKC0tdnNjb2RlLWRlc2NyaXB0aW9uRm9yZWdyb3VuZCwgIzU5NjM2ZSk7XG4gIC0tZ3JvdW5kOiB2YXIoLS12c2NvZGUtZWRpdG9yLWJhY2tncm91bmQsICNmZmZmZmYpO1xuICAtLWxpbmU6IHZhcigtLXZzY29kZS1wYW5lbC1ib3JkZXIsICNkMWQ5ZTApO1xuICAtLWxpbms6IHZhcigtLXZzY29kZS10ZXh0TGluay1mb3JlZ3JvdW5kLCAjMDU1MGFlKTtcbiAgLS10cmFjazogdmFyKC0tdnNjb2RlLXBhbmVsLWJvcmRlciwgI2VhZWVmMik7XG4gIC0tYWRkcmVzc2VkOiB2YXIoLS12c2NvZGUtY2hhcnRzLWdyZWVuLCAjMWE3ZjM3KTtcbiAgLS1wYXJ0aWFsOiB2YXIoLS12c2NvZGUtY2hhcnRzLXllbGxvdywgIzlhNjcwMCk7XG4gIC0tbWlzc2luZzogdmFyKC0tdnNjb2RlLWNoYXJ0cy1yZWQsICNjZjIyMmUpO1xuICAtLWFzaWRlOiB2YXIoLS12c2NvZGUtZGVzY3JpcHRpb25Gb3JlZ3JvdW5kLCAjNTk2MzZlKTtcbn1cbkBtZWRpYSAocHJlZmVycy1jb2xvci1zY2hlbWU6IGRhcmspIHtcbiAgOnJvb3Qge1xuICAgIC0tdGV4dDogdmFyKC0tdnNjb2RlLWZvcmVncm91bmQsICNlNmVkZjMpO1xuICAgIC0tc29mdDogdmFyKC0tdnNjb2RlLWRlc2NyaXB0aW9uRm9yZWdyb3VuZCwgIzkxOThhMSk7XG4gICAgLS1ncm91bmQ6IHZhcigtLXZzY29kZS1lZGl0b3ItYmFja2dyb3VuZCwgIzBkMTExNyk7XG4gICAgLS1saW5lOiB2YXIoLS12c2NvZGUtcGFuZWwtYm9yZGVyLCAjM2Q0NDRkKTtcbiAgICAtLWxpbms6IHZhcigtLXZzY29kZS10ZXh0TGluay1mb3JlZ3JvdW5kLCAjNzliOGZmKTtcbiAgICAtLXRyYWNrOiB2YXIoLS12c2NvZGUtcGFuZWwtYm9yZGVyLCAjMjYyYzM2KTtcbiAgICAtLWFkZHJlc3NlZDogdmFyKC0tdnNjb2RlLWNoYXJ0cy1ncmVlbiwgIzNmYjk1MCk7XG4gICAgLS1wYXJ0aWFsOiB2YXIoLS12c2NvZGUtY2hhcnRzLXllbGxvdywgI2QyOTkyMik7XG4gICAgLS1taXNzaW5nOiB2YXIoLS12c2NvZGUtY2hhcnRzLXJlZCwgI2Y4NTE0OSk7XG4gICAgLS1hc2lkZTogdmFyKC0tdnNjb2RlLWRlc2NyaXB0aW9uRm9yZWdyb3VuZCwgIzkxOThhMSk7XG4gIH1cbn1cbiogeyBib3gtc2l6aW5nOiBib3JkZXItYm94OyB9XG5ib2R5IHtcbiAgbWFyZ2luOiAwIGF1dG87IHBhZGRpbmc6IDEuNXJlbTsgbWF4LXdpZHRoOiA3NXJlbTsgYmFja2dyb3VuZDogdmFyKC0tZ3JvdW5kKTsgY29sb3I6IHZhcigtLXRleHQpO1xuICBmb250OiB2YXIoLS12c2NvZGUtZm9udC1zaXplLCAxcmVtKS8xLjUgdmFyKC0tdnNjb2RlLWZvbnQtZmFtaWx5LCBzeXN0ZW0tdWksIHNhbnMtc2VyaWYpO1xufVxuaDEsIGgyIHsgbGluZS1oZWlnaHQ6IDEuMjU7IH1cbmgxIHsgbWFyZ2luOiAwIDAgLjI1cmVtOyBmb250LXNpemU6IDEuN2VtOyB9XG5oMiB7IG1hcmdpbjogMnJlbSAwIC43NXJlbTsgZm9udC1zaXplOiAxLjI1ZW07IGJvcmRlci1ib3R0b206IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgcGFkZGluZy1ib3R0b206IC4yNXJlbTsgfVxucCB7IG1hcmdpbjogLjVyZW0gMDsgfVxubmF2IHVsIHsgbGlzdC1zdHlsZTogbm9uZTsgcGFkZGluZzogMDsgZGlzcGxheTogZmxleDsgZmxleC13cmFwOiB3cmFwOyBnYXA6IC4yNXJlbSAxLjI1cmVtOyB9XG5hLCBidXR0b24ucGxhY2UgeyBjb2xvcjogdmFyKC0tbGluayk7IH1cbmJ1dHRvbi5wbGFjZSB7IGJhY2tncm91bmQ6IG5vbmU7IGJvcmRlcjogMDsgcGFkZGluZzogMDsgZm9udDogaW5oZXJpdDsgdGV4dC1hbGlnbjogbGVmdDsgdGV4dC1kZWNvcmF0aW9uOiB1bmRlcmxpbmU7IGN1cnNvcjogcG9pbnRlcjsgfVxuYTpmb2N1cy12aXNpYmxlLCBidXR0b246Zm9jdXMtdmlzaWJsZSwgc3VtbWFyeTpmb2N1cy12aXNpYmxlLCAuc2Nyb2xsOmZvY3VzLXZpc2libGUgeyBvdXRsaW5lOiAycHggc29saWQgdmFyKC0tdnNjb2RlLWZvY3VzQm9yZGVyLCBjdXJyZW50Q29sb3IpOyBvdXRsaW5lLW9mZnNldDogMnB4OyB9XG4uc29mdCB7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgfVxuLmZpZ3VyZXMgeyBkaXNwbGF5OiBmbGV4OyBmbGV4LXdyYXA6IHdyYXA7IGdhcDogMXJlbTsgbGlzdC1zdHlsZTogbm9uZTsgcGFkZGluZzogMDsgbWFyZ2luOiAxcmVtIDA7IH1cbi5maWd1cmVzIGxpIHsgYm9yZGVyOiAxcHggc29saWQgdmFyKC0tbGluZSk7IGJvcmRlci1yYWRpdXM6IDZweDsgcGFkZGluZzogLjZyZW0gMXJlbTsgbWluLXdpZHRoOiA5cmVtOyB9XG4uZmlndXJlcyBzdHJvbmcgeyBkaXNwbGF5OiBibG9jazsgZm9udC1zaXplOiAxLjZlbTsgbGluZS1oZWlnaHQ6IDEuMjsgfVxuLnNjcm9sbCB7IG92ZXJmbG93LXg6IGF1dG87IH1cbnRhYmxlIHsgYm9yZGVyLWNvbGxhcHNlOiBjb2xsYXBzZTsgd2lkdGg6IDEwMCU7IH1cbmNhcHRpb24geyB0ZXh0LWFsaWduOiBsZWZ0OyBjb2xvcjogdmFyKC0tc29mdCk7IHBhZGRpbmctYm90dG9tOiAuNHJlbTsgfVxudGgsIHRkIHsgYm9yZGVyLWJvdHRvbTogMXB4IHNvbGlkIHZhcigtLWxpbmUpOyBwYWRkaW5nOiAuNHJlbSAuNnJlbTsgdGV4dC1hbGlnbjogbGVmdDsgdmVydGljYWwtYWxpZ246IHRvcDsgb3ZlcmZsb3ctd3JhcDogYnJlYWstd29yZDsgfVxudGhlYWQgdGggeyBib3JkZXItYm90dG9tLXdpZHRoOiAycHg7IG92ZXJmbG93LXdyYXA6IG5vcm1hbDsgfVxudGJvZHkgdGggeyBmb250LXdlaWdodDogNjAwOyBtaW4td2lkdGg6IDEycmVtOyB9XG50ZC5uYXJyb3csIHRoLm5hcnJvdyB7IHdoaXRlLXNwYWNlOiBub3dyYXA7IG1pbi13aWR0aDogMDsgfVxuc3ZnLmJhciB7IGRpc3BsYXk6IGJsb2NrOyB3aWR0aDogMTAwJTsgbWluLXdpZHRoOiA4cmVtOyBoZWlnaHQ6IC45cmVtOyB9XG4udHJhY2sgeyBmaWxsOiB2YXIoLS10cmFjayk7IH1cbi5maWxsLWFkZHJlc3NlZCB7IGZpbGw6IHZhcigtLWFkZHJlc3NlZCk7IH1cbi5maWxsLXBhcnRpYWwgeyBmaWxsOiB2YXIoLS1wYXJ0aWFsKTsgfVxuLnNpZ24geyBmb250LXdlaWdodDogNzAwOyB9XG4uYWRkcmVzc2VkLCAucGFzcyB7IGNvbG9yOiB2YXIoLS1hZGRyZXNzZWQpOyB9XG4ucGFydGlhbCwgLndlYWssIC53YXJuaW5nIHsgY29sb3I6IHZhcigtLXBhcnRpYWwpOyB9XG4ubWlzc2luZywgLmZhaWwsIC5lcnJvciB7IGNvbG9yOiB2YXIoLS1taXNzaW5nKTsgfVxuLm5vdC1hcHBsaWNhYmxlIHsgY29sb3I6IHZhcigtLWFzaWRlKTsgfVxudWwuZXZpZGVuY2UgeyBtYXJnaW46IDA7IHBhZGRpbmctbGVmdDogMS4xcmVtOyB9XG5xLCBibG9ja3F1b3RlIHsgY29sb3I6IHZhcigtLXNvZnQpOyB9XG4udW5zZWVuIHsgcG9zaXRpb246IGFic29sdXRlOyB3aWR0aDogMXB4OyBoZWlnaHQ6IDFweDsgb3ZlcmZsb3c6IGhpZGRlbjsgY2xpcC1wYXRoOiBpbnNldCg1MCUpOyB3aGl0ZS1zcGFjZTogbm93cmFwOyB9XG5mb290ZXIgeyBtYXJnaW4tdG9wOiAyLjVyZW07IGNvbG9yOiB2YXIoLS1zb2Z0KTsgZm9udC1zaXplOiAuOWVtOyB9XG5AbWVkaWEgcHJpbnQge1xuICBib2R5IHsgbWF4LXdpZHRoOiBub25lOyBwYWRkaW5nOiAwOyBiYWNrZ3JvdW5kOiAjZmZmZmZmOyBjb2xvcjogIzAwMDAwMDsgZm9udC1zaXplOiAxMHB0OyB9XG4gIG5hdiB7IGRpc3BsYXk6IG5vbmU7IH1cbiAgLnNjcm9sbCB7IG92ZXJmbG93OiB2aXNpYmxlOyB9XG4gIHRyIHsgYnJlYWstaW5zaWRlOiBhdm9pZDsgfVxuICBoMiB7IGJyZWFrLWFmdGVyOiBhdm9pZDsgfVxuICBzdmcuYmFyIHsgcHJpbnQtY29sb3ItYWRqdXN0OiBleGFjdDsgfVxufVxuQG1lZGlhIChmb3JjZWQtY29sb3JzOiBhY3RpdmUpIHtcbiAgc3ZnLmJhciB7IGZvcmNlZC1jb2xvci1hZGp1c3Q6IG5vbmU7IH1cbn1cbmA7XG5cbi8qKiBTSEEtMjU2IG9mIGBTVFlMRWAgaW4gYmFzZTY0LCBieSB3aGljaCB0aGUgcGFnZSdzIHNlY3VyaXR5IHBvbGljeSBrbm93cyBpdC4gQSB0ZXN0IHJlY29tcHV0ZXMgaXQuICovXG5leHBvcnQgY29uc3QgU1RZTEVfSEFTSCA9ICdYcGpaenI4VDB4MkI4d0ZhNTJ5OXRVckJUcS9jNU5takFISFgxYzdLVmJBPSc7XG4iLCAiLyoqIFRoZSByZXBvcnQgYXMgb25lIEhUTUwgcGFnZSB0aGF0IG5lZWRzIG5vdGhpbmcgZWxzZTogZm9yIGEgbWluaXN0ZXIncyBhbm5leCwgYSBicm93c2VyLCBvciBhIHdlYnZpZXcgb2YgdGhlIGVkaXRvci4gKi9cbmltcG9ydCB7IGZpbmRBcmVhLCBmaW5kRWxlbWVudCB9IGZyb20gJy4uL2VuZ2luZS9mcmFtZXdvcmsuanMnO1xuaW1wb3J0IHR5cGUge1xuICBBbmFseXNpcyxcbiAgQXJlYUNvdmVyYWdlLFxuICBDb3ZlcmFnZVN0YXR1cyxcbiAgRWxlbWVudENvdmVyYWdlLFxuICBFdmlkZW5jZSxcbiAgRmluZGluZyxcbiAgTGV0dGVyLFxuICBTZXZlcml0eSxcbiAgU3RhdGVtZW50LFxuICBWZXJkaWN0LFxufSBmcm9tICcuLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgc2hvcnRlbiwgdG9QcmludGFibGUgfSBmcm9tICcuL2VzY2FwZS5qcyc7XG5pbXBvcnQgeyBTVFlMRSwgU1RZTEVfSEFTSCB9IGZyb20gJy4vaHRtbC1zdHlsZS5qcyc7XG5pbXBvcnQgeyBuYW1lT2YsIHR5cGUgUmVwb3J0SW5wdXQsIHR5cGUgVG9vbCB9IGZyb20gJy4vaW5wdXQuanMnO1xuaW1wb3J0IHtcbiAgYnlTZXZlcml0eSxcbiAgY291bnRDb3ZlcmFnZSxcbiAgY291bnRGaW5kaW5ncyxcbiAgY291bnRLcGlzLFxuICBjb3ZlcmFnZU9mLFxuICBlbGVtZW50c09mLFxuICBwbHVyYWwsXG4gIHNheUNvdmVyYWdlLFxuICBzYXlGaW5kaW5ncyxcbiAgU1RBVFVTX1dPUkRTLFxuICB3aG9sZVBlcmNlbnQsXG59IGZyb20gJy4vc3VtbWFyeS5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgSHRtbE9wdGlvbnMge1xuICAvKiogQSBzY3JpcHQgdGhhdCB0aGUgcGFnZSBsb2FkcywgYW5kIHRoZSBzb3VyY2UgdGhhdCBpdHMgc2VjdXJpdHkgcG9saWN5IGFsbG93czsgcGxhY2VzIHRoZW4gYmVjb21lIGJ1dHRvbnMuICovXG4gIHJlYWRvbmx5IHNjcmlwdD86IHsgcmVhZG9ubHkgc3JjOiBzdHJpbmc7IHJlYWRvbmx5IHBvbGljeTogc3RyaW5nIH07XG4gIC8qKiBBZGRyZXNzIG9mIGEgcGF0aCwgZm9yIHRoZSBzY3JpcHQuICovXG4gIHJlYWRvbmx5IHVyaU9mPzogKHBhdGg6IHN0cmluZykgPT4gc3RyaW5nO1xufVxuXG5jb25zdCBTSUdOUzogUmVhZG9ubHk8UmVjb3JkPENvdmVyYWdlU3RhdHVzLCBzdHJpbmc+PiA9IHtcbiAgYWRkcmVzc2VkOiAnXHUyNzEzJyxcbiAgcGFydGlhbDogJ34nLFxuICBtaXNzaW5nOiAnXHUyNzE3JyxcbiAgJ25vdC1hcHBsaWNhYmxlJzogJ1x1MjAxMycsXG59O1xuY29uc3QgVkVSRElDVFM6IFJlYWRvbmx5PFJlY29yZDxWZXJkaWN0LCByZWFkb25seSBbc2lnbjogc3RyaW5nLCB3b3JkOiBzdHJpbmddPj4gPSB7XG4gIHBhc3M6IFsnXHUyNzEzJywgJ3llcyddLFxuICB3ZWFrOiBbJ34nLCAnd2VhayddLFxuICBmYWlsOiBbJ1x1MjcxNycsICdubyddLFxufTtcbmNvbnN0IExFVFRFUlM6IFJlYWRvbmx5PFJlY29yZDxMZXR0ZXIsIHN0cmluZz4+ID0ge1xuICBTOiAnU3BlY2lmaWMnLFxuICBNOiAnTWVhc3VyYWJsZScsXG4gIEE6ICdBY2hpZXZhYmxlJyxcbiAgUjogJ1JlbGV2YW50JyxcbiAgVDogJ1RpbWUtYm91bmQnLFxufTtcbmNvbnN0IFNFVkVSSVRJRVM6IFJlYWRvbmx5PFJlY29yZDxTZXZlcml0eSwgc3RyaW5nPj4gPSB7IGVycm9yOiAnRXJyb3InLCB3YXJuaW5nOiAnV2FybmluZycsIGluZm86ICdOb3RlJyB9O1xuY29uc3QgTU9TVF9FVklERU5DRSA9IDM7XG5jb25zdCBFWENFUlBUID0gMTYwO1xuXG4vKiogVGV4dCBvZiB0aGUgZHJhZnQgb3Igb2YgYSBjYXRhbG9ndWUsIGhhcm1sZXNzIGFzIGNvbnRlbnQgYW5kIGFzIGEgcXVvdGVkIGF0dHJpYnV0ZS4gKi9cbmV4cG9ydCBjb25zdCBlc2NhcGVIdG1sID0gKHRleHQ6IHN0cmluZyk6IHN0cmluZyA9PlxuICB0b1ByaW50YWJsZSh0ZXh0KS5yZXBsYWNlKC9bJjw+XCInYF0vZywgKGNoYXJhY3RlcikgPT4gYCYjJHtjaGFyYWN0ZXIuY2hhckNvZGVBdCgwKX07YCk7XG5cbi8qKiBSZW5kZXJzIHRoZSByZXBvcnQuIFRoZSBzYW1lIGlucHV0IGdpdmVzIHRoZSBzYW1lIHBhZ2UsIGJ5dGUgZm9yIGJ5dGUuICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZGVySHRtbCh7IHRvb2wsIGFuYWx5c2VzIH06IFJlcG9ydElucHV0LCBvcHRpb25zOiBIdG1sT3B0aW9ucyA9IHt9KTogc3RyaW5nIHtcbiAgY29uc3Qgc2NyaXB0ID0gb3B0aW9ucy5zY3JpcHQ7XG4gIGNvbnN0IHBvbGljeSA9IFtcbiAgICBcImRlZmF1bHQtc3JjICdub25lJ1wiLFxuICAgIGBzdHlsZS1zcmMgJ3NoYTI1Ni0ke1NUWUxFX0hBU0h9J2AsXG4gICAgLi4uKHNjcmlwdCA/IFtgc2NyaXB0LXNyYyAke3NjcmlwdC5wb2xpY3l9YF0gOiBbXSksXG4gICAgXCJiYXNlLXVyaSAnbm9uZSdcIixcbiAgICBcImZvcm0tYWN0aW9uICdub25lJ1wiLFxuICBdLmpvaW4oJzsgJyk7XG4gIGNvbnN0IG5hbWVzID0gYW5hbHlzZXMubWFwKG5hbWVPZikuam9pbignLCAnKTtcbiAgcmV0dXJuIFtcbiAgICAnPCFkb2N0eXBlIGh0bWw+JyxcbiAgICAnPGh0bWwgbGFuZz1cImVuXCI+JyxcbiAgICAnPGhlYWQ+JyxcbiAgICAnPG1ldGEgY2hhcnNldD1cInV0Zi04XCI+JyxcbiAgICBgPG1ldGEgaHR0cC1lcXVpdj1cIkNvbnRlbnQtU2VjdXJpdHktUG9saWN5XCIgY29udGVudD1cIiR7ZXNjYXBlSHRtbChwb2xpY3kpfVwiPmAsXG4gICAgJzxtZXRhIG5hbWU9XCJ2aWV3cG9ydFwiIGNvbnRlbnQ9XCJ3aWR0aD1kZXZpY2Utd2lkdGgsIGluaXRpYWwtc2NhbGU9MVwiPicsXG4gICAgYDx0aXRsZT4ke2VzY2FwZUh0bWwoYENvdmVyYWdlIG9mICR7bmFtZXN9YCl9PC90aXRsZT5gLFxuICAgIGA8c3R5bGU+JHtTVFlMRX08L3N0eWxlPmAsXG4gICAgLi4uKHNjcmlwdCA/IFtgPHNjcmlwdCBkZWZlciBzcmM9XCIke2VzY2FwZUh0bWwoc2NyaXB0LnNyYyl9XCI+PC9zY3JpcHQ+YF0gOiBbXSksXG4gICAgJzwvaGVhZD4nLFxuICAgICc8Ym9keT4nLFxuICAgICc8bWFpbj4nLFxuICAgIC4uLmFuYWx5c2VzLm1hcCgoYW5hbHlzaXMsIGluZGV4KSA9PiByZW5kZXJBbmFseXNpcyh7IGFuYWx5c2lzLCBwcmVmaXg6IGBzJHtpbmRleCArIDF9YCwgdG9vbCwgb3B0aW9ucyB9KSksXG4gICAgJzwvbWFpbj4nLFxuICAgIGA8Zm9vdGVyPk1hZGUgYnkgJHtlc2NhcGVIdG1sKGAke3Rvb2wubmFtZX0gJHt0b29sLnZlcnNpb259YCl9LiBTdGF0dXNlcyBhbmQgc2NvcmVzIGFyZSBmb3VuZCBieSBhIHByb2dyYW06IHJlYWQgdGhlIHBhc3NhZ2VzIGJlZm9yZSB5b3UgcmVseSBvbiB0aGVtLjwvZm9vdGVyPmAsXG4gICAgJzwvYm9keT4nLFxuICAgICc8L2h0bWw+JyxcbiAgICAnJyxcbiAgXS5qb2luKCdcXG4nKTtcbn1cblxuaW50ZXJmYWNlIFBhZ2Uge1xuICByZWFkb25seSBhbmFseXNpczogQW5hbHlzaXM7XG4gIC8qKiBCZWdpbnMgZXZlcnkgaWQgb2YgdGhpcyBzdHJhdGVneSdzIHBhcnQgb2YgdGhlIHBhZ2UuICovXG4gIHJlYWRvbmx5IHByZWZpeDogc3RyaW5nO1xuICByZWFkb25seSB0b29sOiBUb29sO1xuICByZWFkb25seSBvcHRpb25zOiBIdG1sT3B0aW9ucztcbn1cblxuZnVuY3Rpb24gcmVuZGVyQW5hbHlzaXMocGFnZTogUGFnZSk6IHN0cmluZyB7XG4gIGNvbnN0IHsgYW5hbHlzaXMsIHByZWZpeCB9ID0gcGFnZTtcbiAgY29uc3QgcGFydHMgPSBbXG4gICAgeyBpZDogJ2FyZWFzJywgdGl0bGU6ICdGb2N1cyBhcmVhcycsIGJvZHk6IHJlbmRlckFyZWFzKHBhZ2UpIH0sXG4gICAgeyBpZDogJ2VsZW1lbnRzJywgdGl0bGU6ICdFbGVtZW50cyBhbmQgdGhlaXIgZXZpZGVuY2UnLCBib2R5OiByZW5kZXJFbGVtZW50cyhwYWdlKSB9LFxuICAgIHsgaWQ6ICdtaXNzaW5nJywgdGl0bGU6ICdXaGF0IGlzIG1pc3NpbmcnLCBib2R5OiByZW5kZXJNaXNzaW5nKHBhZ2UpIH0sXG4gICAgeyBpZDogJ2twaXMnLCB0aXRsZTogJ0tQSSByZWdpc3RlcicsIGJvZHk6IHJlbmRlcktwaXMocGFnZSkgfSxcbiAgICB7IGlkOiAnZmluZGluZ3MnLCB0aXRsZTogJ0ZpbmRpbmdzJywgYm9keTogcmVuZGVyRmluZGluZ3MocGFnZSkgfSxcbiAgXTtcbiAgY29uc3QgbGlua3MgPSBwYXJ0cy5tYXAoKHsgaWQsIHRpdGxlIH0pID0+IGA8bGk+PGEgaHJlZj1cIiMke3ByZWZpeH0tJHtpZH1cIj4ke3RpdGxlfTwvYT48L2xpPmApLmpvaW4oJycpO1xuICBjb25zdCBzZWN0aW9ucyA9IHBhcnRzLm1hcChcbiAgICAoeyBpZCwgdGl0bGUsIGJvZHkgfSkgPT5cbiAgICAgIGA8c2VjdGlvbiBhcmlhLWxhYmVsbGVkYnk9XCIke3ByZWZpeH0tJHtpZH1cIj5cXG48aDIgaWQ9XCIke3ByZWZpeH0tJHtpZH1cIj4ke3RpdGxlfTwvaDI+XFxuJHtib2R5fVxcbjwvc2VjdGlvbj5gLFxuICApO1xuICByZXR1cm4gW1xuICAgIGA8YXJ0aWNsZSBhcmlhLWxhYmVsbGVkYnk9XCIke3ByZWZpeH0tdGl0bGVcIj5gLFxuICAgIGA8aDEgaWQ9XCIke3ByZWZpeH0tdGl0bGVcIj4ke2VzY2FwZUh0bWwobmFtZU9mKGFuYWx5c2lzKSl9PC9oMT5gLFxuICAgIGA8cCBjbGFzcz1cInNvZnRcIj5Db21wYXJlZCB3aXRoICR7ZXNjYXBlSHRtbChgJHthbmFseXNpcy5mcmFtZXdvcmsudGl0bGV9LCB2ZXJzaW9uICR7YW5hbHlzaXMuZnJhbWV3b3JrLnZlcnNpb259YCl9OyBwcm9maWxlICR7YW5hbHlzaXMuY29uZmlnLnByb2ZpbGV9LjwvcD5gLFxuICAgIHJlbmRlckZpZ3VyZXMoYW5hbHlzaXMpLFxuICAgIGA8bmF2IGFyaWEtbGFiZWw9XCJQYXJ0cyBvZiB0aGlzIHJlcG9ydFwiPjx1bD4ke2xpbmtzfTwvdWw+PC9uYXY+YCxcbiAgICAuLi5zZWN0aW9ucyxcbiAgICAnPC9hcnRpY2xlPicsXG4gIF0uam9pbignXFxuJyk7XG59XG5cbmZ1bmN0aW9uIHJlbmRlckZpZ3VyZXMoYW5hbHlzaXM6IEFuYWx5c2lzKTogc3RyaW5nIHtcbiAgY29uc3QgeyBhZGRyZXNzZWQsIGFwcGxpY2FibGUgfSA9IGNvdmVyYWdlT2YoYW5hbHlzaXMpO1xuICBjb25zdCB7IGtwaXMsIHNtYXJ0IH0gPSBjb3VudEtwaXMoYW5hbHlzaXMpO1xuICBjb25zdCBmb3VuZCA9IGNvdW50RmluZGluZ3MoYW5hbHlzaXMuZmluZGluZ3MpO1xuICBjb25zdCBmaWd1cmVzOiByZWFkb25seSAocmVhZG9ubHkgW3N0cmluZywgc3RyaW5nXSlbXSA9IFtcbiAgICBbYCR7YWRkcmVzc2VkfSBvZiAke2FwcGxpY2FibGV9YCwgJ2VsZW1lbnRzIGFkZHJlc3NlZCddLFxuICAgIFtgJHtzbWFydH0gb2YgJHtrcGlzfWAsICdLUElzIFNNQVJUJ10sXG4gICAgW1N0cmluZyhmb3VuZC5lcnJvciArIGZvdW5kLndhcm5pbmcpLCAnZXJyb3JzIGFuZCB3YXJuaW5ncyddLFxuICBdO1xuICBjb25zdCBpdGVtcyA9IGZpZ3VyZXMubWFwKChbZmlndXJlLCBuYW1lXSkgPT4gYDxsaT48c3Ryb25nPiR7ZmlndXJlfTwvc3Ryb25nPiR7bmFtZX08L2xpPmApLmpvaW4oJycpO1xuICBjb25zdCBzYXkgPSBgJHtzYXlDb3ZlcmFnZShjb3ZlcmFnZU9mKGFuYWx5c2lzKSl9OyAke3NheUZpbmRpbmdzKGZvdW5kKX0uYDtcbiAgcmV0dXJuIGA8cD4ke3NheX08L3A+XFxuPHVsIGNsYXNzPVwiZmlndXJlc1wiPiR7aXRlbXN9PC91bD5gO1xufVxuXG4vKiogQSB0YWJsZSB0aGF0IHNjcm9sbHMgYnkgaXRzZWxmIHdoZXJlIHRoZSBwYWdlIGlzIG5hcnJvdy4gKi9cbmZ1bmN0aW9uIHRhYmxlKGNhcHRpb246IHN0cmluZywgY29sdW1uczogcmVhZG9ubHkgc3RyaW5nW10sIHJvd3M6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nIHtcbiAgY29uc3QgaGVhZCA9IGNvbHVtbnMubWFwKCh0aXRsZSkgPT4gYDx0aCBzY29wZT1cImNvbFwiPiR7dGl0bGV9PC90aD5gKS5qb2luKCcnKTtcbiAgcmV0dXJuIFtcbiAgICBgPGRpdiBjbGFzcz1cInNjcm9sbFwiIHJvbGU9XCJyZWdpb25cIiBhcmlhLWxhYmVsPVwiJHtjYXB0aW9ufVwiIHRhYmluZGV4PVwiMFwiPjx0YWJsZT5gLFxuICAgIGA8Y2FwdGlvbj4ke2NhcHRpb259PC9jYXB0aW9uPmAsXG4gICAgYDx0aGVhZD48dHI+JHtoZWFkfTwvdHI+PC90aGVhZD5gLFxuICAgIGA8dGJvZHk+XFxuJHtyb3dzLm1hcCgocm93KSA9PiBgPHRyPiR7cm93fTwvdHI+YCkuam9pbignXFxuJyl9XFxuPC90Ym9keT5gLFxuICAgICc8L3RhYmxlPjwvZGl2PicsXG4gIF0uam9pbignXFxuJyk7XG59XG5cbmNvbnN0IHN0YXR1cyA9ICh2YWx1ZTogQ292ZXJhZ2VTdGF0dXMpOiBzdHJpbmcgPT5cbiAgYDxzcGFuIGNsYXNzPVwiJHt2YWx1ZX1cIj48c3BhbiBjbGFzcz1cInNpZ25cIiBhcmlhLWhpZGRlbj1cInRydWVcIj4ke1NJR05TW3ZhbHVlXX08L3NwYW4+ICR7U1RBVFVTX1dPUkRTW3ZhbHVlXX08L3NwYW4+YDtcblxuLy8gXHUyNTAwXHUyNTAwIENvdmVyYWdlIFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFxuXG5mdW5jdGlvbiByZW5kZXJBcmVhcyh7IGFuYWx5c2lzIH06IFBhZ2UpOiBzdHJpbmcge1xuICBjb25zdCByb3dzID0gYW5hbHlzaXMuY292ZXJhZ2UuYXJlYXMubWFwKChhcmVhKSA9PiB7XG4gICAgY29uc3QgY291bnQgPSBjb3VudENvdmVyYWdlKGFyZWEuZWxlbWVudHMpO1xuICAgIGNvbnN0IHRpdGxlID0gZmluZEFyZWEoYW5hbHlzaXMuZnJhbWV3b3JrLCBhcmVhLmlkKT8udGl0bGUgPz8gYXJlYS5pZDtcbiAgICByZXR1cm4gW1xuICAgICAgYDx0aCBzY29wZT1cInJvd1wiPiR7ZXNjYXBlSHRtbChgJHthcmVhLmlkfSAke3RpdGxlfWApfTwvdGg+YCxcbiAgICAgIGA8dGQgY2xhc3M9XCJuYXJyb3dcIj4ke3N0YXR1cyhhcmVhLnN0YXR1cyl9PC90ZD5gLFxuICAgICAgYDx0ZD4ke2JhcihhcmVhKX08L3RkPmAsXG4gICAgICBgPHRkPiR7c2F5Q292ZXJhZ2UoY291bnQpfTwvdGQ+YCxcbiAgICBdLmpvaW4oJycpO1xuICB9KTtcbiAgcmV0dXJuIHRhYmxlKCdDb3ZlcmFnZSBvZiBlYWNoIGZvY3VzIGFyZWEnLCBbJ0ZvY3VzIGFyZWEnLCAnU3RhdHVzJywgJ1NoYXJlJywgJ0VsZW1lbnRzJ10sIHJvd3MpO1xufVxuXG5mdW5jdGlvbiBiYXIoeyBlbGVtZW50cyB9OiBBcmVhQ292ZXJhZ2UpOiBzdHJpbmcge1xuICBjb25zdCB7IGFkZHJlc3NlZCwgcGFydGlhbCwgYXBwbGljYWJsZSwgcGVyY2VudCB9ID0gY291bnRDb3ZlcmFnZShlbGVtZW50cyk7XG4gIGNvbnN0IHNoYXJlID0gKG46IG51bWJlcik6IG51bWJlciA9PiAoYXBwbGljYWJsZSA9PT0gMCA/IDAgOiBNYXRoLnJvdW5kKChuIC8gYXBwbGljYWJsZSkgKiAxMDAwKSAvIDEwKTtcbiAgY29uc3QgW2RvbmUsIGhhbGZdID0gW3NoYXJlKGFkZHJlc3NlZCksIHNoYXJlKHBhcnRpYWwpXTtcbiAgcmV0dXJuIChcbiAgICBgPHN2ZyBjbGFzcz1cImJhclwiIHJvbGU9XCJpbWdcIiBhcmlhLWxhYmVsPVwiJHt3aG9sZVBlcmNlbnQocGVyY2VudCl9IHBlcmNlbnRcIiB2aWV3Qm94PVwiMCAwIDEwMCA2XCIgcHJlc2VydmVBc3BlY3RSYXRpbz1cIm5vbmVcIj5gICtcbiAgICBgPHJlY3QgY2xhc3M9XCJ0cmFja1wiIHdpZHRoPVwiMTAwXCIgaGVpZ2h0PVwiNlwiPjwvcmVjdD5gICtcbiAgICBgPHJlY3QgY2xhc3M9XCJmaWxsLWFkZHJlc3NlZFwiIHdpZHRoPVwiJHtkb25lfVwiIGhlaWdodD1cIjZcIj48L3JlY3Q+YCArXG4gICAgYDxyZWN0IGNsYXNzPVwiZmlsbC1wYXJ0aWFsXCIgeD1cIiR7ZG9uZX1cIiB3aWR0aD1cIiR7aGFsZn1cIiBoZWlnaHQ9XCI2XCI+PC9yZWN0Pjwvc3ZnPmBcbiAgKTtcbn1cblxuZnVuY3Rpb24gcmVuZGVyRWxlbWVudHMocGFnZTogUGFnZSk6IHN0cmluZyB7XG4gIGNvbnN0IHsgYW5hbHlzaXMgfSA9IHBhZ2U7XG4gIGNvbnN0IHJvd3MgPSBlbGVtZW50c09mKGFuYWx5c2lzKS5tYXAoKGVsZW1lbnQpID0+IHtcbiAgICBjb25zdCB0aXRsZSA9IGZpbmRFbGVtZW50KGFuYWx5c2lzLmZyYW1ld29yaywgZWxlbWVudC5pZCk/LnRpdGxlID8/IGVsZW1lbnQuaWQ7XG4gICAgcmV0dXJuIFtcbiAgICAgIGA8dGggc2NvcGU9XCJyb3dcIj4ke2VzY2FwZUh0bWwoYCR7ZWxlbWVudC5pZH0gJHt0aXRsZX1gKX08L3RoPmAsXG4gICAgICBgPHRkIGNsYXNzPVwibmFycm93XCI+JHtzdGF0dXMoZWxlbWVudC5zdGF0dXMpfTwvdGQ+YCxcbiAgICAgIGA8dGQ+JHtlbGVtZW50RGV0YWlscyhwYWdlLCBlbGVtZW50KX08L3RkPmAsXG4gICAgXS5qb2luKCcnKTtcbiAgfSk7XG4gIHJldHVybiB0YWJsZSgnRWFjaCBlbGVtZW50IHdpdGggdGhlIHBhc3NhZ2VzIHRoYXQgYWRkcmVzcyBpdCcsIFsnRWxlbWVudCcsICdTdGF0dXMnLCAnRXZpZGVuY2UnXSwgcm93cyk7XG59XG5cbmZ1bmN0aW9uIGVsZW1lbnREZXRhaWxzKHBhZ2U6IFBhZ2UsIGVsZW1lbnQ6IEVsZW1lbnRDb3ZlcmFnZSk6IHN0cmluZyB7XG4gIGlmIChlbGVtZW50Lm5vdEFwcGxpY2FibGUpIHJldHVybiBgU2V0IGFzaWRlOiAke2VzY2FwZUh0bWwoZWxlbWVudC5ub3RBcHBsaWNhYmxlLnJlYXNvbil9YDtcbiAgaWYgKGVsZW1lbnQuZXZpZGVuY2UubGVuZ3RoID09PSAwKSByZXR1cm4gJzxzcGFuIGNsYXNzPVwic29mdFwiPk5vbmUgZm91bmQuPC9zcGFuPic7XG4gIGNvbnN0IHNob3duID0gZWxlbWVudC5ldmlkZW5jZS5zbGljZSgwLCBNT1NUX0VWSURFTkNFKS5tYXAoKGUpID0+IGA8bGk+JHtwYXNzYWdlKHBhZ2UsIGUpfTwvbGk+YCk7XG4gIGNvbnN0IG1vcmUgPSBlbGVtZW50LmV2aWRlbmNlLmxlbmd0aCAtIHNob3duLmxlbmd0aDtcbiAgY29uc3QgcmVzdCA9IG1vcmUgPiAwID8gYDxsaSBjbGFzcz1cInNvZnRcIj5hbmQgJHtwbHVyYWwobW9yZSwgJ21vcmUgcGFzc2FnZScpfTwvbGk+YCA6ICcnO1xuICBjb25zdCBhc2tzID0gZmluZEVsZW1lbnQocGFnZS5hbmFseXNpcy5mcmFtZXdvcmssIGVsZW1lbnQuaWQpPy5hc2tzID8/IFtdO1xuICBjb25zdCBvcGVuID0gZWxlbWVudC5vcGVuQXNrcy5mbGF0TWFwKChpbmRleCkgPT4gYXNrc1tpbmRleF0/LnRleHQgPz8gW10pO1xuICBjb25zdCBxdWVzdGlvbnMgPSBvcGVuLm1hcCgodGV4dCkgPT4gYDxsaT4ke2VzY2FwZUh0bWwodGV4dCl9PC9saT5gKS5qb2luKCcnKTtcbiAgY29uc3QgdW5hbnN3ZXJlZCA9XG4gICAgb3Blbi5sZW5ndGggPiAwXG4gICAgICA/IGA8ZGV0YWlscz48c3VtbWFyeT4ke3BsdXJhbChvcGVuLmxlbmd0aCwgJ3BvaW50Jyl9IG5vdCBhbnN3ZXJlZDwvc3VtbWFyeT48dWw+JHtxdWVzdGlvbnN9PC91bD48L2RldGFpbHM+YFxuICAgICAgOiAnJztcbiAgcmV0dXJuIGA8dWwgY2xhc3M9XCJldmlkZW5jZVwiPiR7c2hvd24uam9pbignJyl9JHtyZXN0fTwvdWw+JHt1bmFuc3dlcmVkfWA7XG59XG5cbmZ1bmN0aW9uIHBhc3NhZ2UocGFnZTogUGFnZSwgeyBwYXRoLCBwYXNzYWdlOiBpbmRleCwgcG9zaXRpb24sIHNjb3JlLCB0ZXJtcyB9OiBFdmlkZW5jZSk6IHN0cmluZyB7XG4gIGNvbnN0IHRleHQgPSBwYWdlLmFuYWx5c2lzLmZpbGVzLmZpbmQoKGYpID0+IGYuZmlsZS5wYXRoID09PSBwYXRoKT8ucGFzc2FnZXNbaW5kZXhdPy5wYXNzYWdlLnRleHQgPz8gJyc7XG4gIGNvbnN0IHdvcmRzID1cbiAgICB0ZXJtcy5sZW5ndGggPiAwID8gYCA8c3BhbiBjbGFzcz1cInNvZnRcIj5mb3IgJHt0ZXJtcy5tYXAoKHQpID0+IGBcdTIwMUMke2VzY2FwZUh0bWwodCl9XHUyMDFEYCkuam9pbignLCAnKX08L3NwYW4+YCA6ICcnO1xuICBjb25zdCBxdW90ZWQgPSBgPHE+JHtlc2NhcGVIdG1sKHNob3J0ZW4odG9QcmludGFibGUodGV4dCksIEVYQ0VSUFQpKX08L3E+YDtcbiAgcmV0dXJuIGAke3BsYWNlKHBhZ2UsIHBhdGgsIHBvc2l0aW9uLnN0YXJ0LmxpbmUpfSAoJHt3aG9sZVBlcmNlbnQoc2NvcmUgKiAxMDApfSAlKSAke3F1b3RlZH0ke3dvcmRzfWA7XG59XG5cbmZ1bmN0aW9uIHJlbmRlck1pc3NpbmcocGFnZTogUGFnZSk6IHN0cmluZyB7XG4gIGNvbnN0IG1pc3NpbmcgPSBlbGVtZW50c09mKHBhZ2UuYW5hbHlzaXMpLmZpbHRlcigoZSkgPT4gZS5zdGF0dXMgPT09ICdtaXNzaW5nJyk7XG4gIGlmIChtaXNzaW5nLmxlbmd0aCA9PT0gMCkgcmV0dXJuICc8cD5Ob3RoaW5nOiBldmVyeSBhcHBsaWNhYmxlIGVsZW1lbnQgaXMgYWRkcmVzc2VkIGF0IGxlYXN0IGluIHBhcnQuPC9wPic7XG4gIGNvbnN0IHJvd3MgPSBtaXNzaW5nLm1hcCgoZWxlbWVudCkgPT4ge1xuICAgIGNvbnN0IGtub3duID0gZmluZEVsZW1lbnQocGFnZS5hbmFseXNpcy5mcmFtZXdvcmssIGVsZW1lbnQuaWQpO1xuICAgIGNvbnN0IG5lYXJlc3QgPSBlbGVtZW50Lm5lYXJlc3QubWFwKChlKSA9PiBgPGxpPiR7cGFzc2FnZShwYWdlLCBlKX08L2xpPmApLmpvaW4oJycpO1xuICAgIHJldHVybiBbXG4gICAgICBgPHRoIHNjb3BlPVwicm93XCI+JHtlc2NhcGVIdG1sKGAke2VsZW1lbnQuaWR9ICR7a25vd24/LnRpdGxlID8/ICcnfWApfTwvdGg+YCxcbiAgICAgIGA8dGQ+JHtlc2NhcGVIdG1sKGtub3duPy5zdW1tYXJ5ID8/ICcnKX08L3RkPmAsXG4gICAgICBgPHRkPiR7bmVhcmVzdCA9PT0gJycgPyAnPHNwYW4gY2xhc3M9XCJzb2Z0XCI+Tm9uZSBjb21lcyBuZWFyLjwvc3Bhbj4nIDogYDx1bCBjbGFzcz1cImV2aWRlbmNlXCI+JHtuZWFyZXN0fTwvdWw+YH08L3RkPmAsXG4gICAgXS5qb2luKCcnKTtcbiAgfSk7XG4gIHJldHVybiB0YWJsZSgnRWxlbWVudHMgdGhhdCBubyBwYXNzYWdlIGFkZHJlc3NlcycsIFsnRWxlbWVudCcsICdXaGF0IGl0IGlzIGFib3V0JywgJ05lYXJlc3QgcGFzc2FnZXMnXSwgcm93cyk7XG59XG5cbi8qKiBXaGVyZSBzb21ldGhpbmcgc3RhbmRzOyB3aXRoIGEgc2NyaXB0LCBhIGJ1dHRvbiB0aGF0IG9wZW5zIGl0LiAqL1xuZnVuY3Rpb24gcGxhY2UoeyBvcHRpb25zIH06IFBhZ2UsIHBhdGg6IHN0cmluZywgbGluZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3Qgc2hvd24gPSBlc2NhcGVIdG1sKGAke3BhdGh9OiR7bGluZX1gKTtcbiAgaWYgKCFvcHRpb25zLnNjcmlwdCkgcmV0dXJuIGA8Y29kZT4ke3Nob3dufTwvY29kZT5gO1xuICBjb25zdCB1cmkgPSBlc2NhcGVIdG1sKG9wdGlvbnMudXJpT2Y/LihwYXRoKSA/PyBwYXRoKTtcbiAgcmV0dXJuIGA8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cInBsYWNlXCIgZGF0YS1jb21tYW5kPVwib3BlblwiIGRhdGEtdXJpPVwiJHt1cml9XCIgZGF0YS1saW5lPVwiJHtsaW5lfVwiPiR7c2hvd259PC9idXR0b24+YDtcbn1cblxuLy8gXHUyNTAwXHUyNTAwIEtQSXMgYW5kIGZpbmRpbmdzIFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFxuXG5mdW5jdGlvbiByZW5kZXJLcGlzKHBhZ2U6IFBhZ2UpOiBzdHJpbmcge1xuICBjb25zdCBrcGlzID0gcGFnZS5hbmFseXNpcy5zdGF0ZW1lbnRzLmZpbHRlcigocykgPT4gcy5raW5kID09PSAna3BpJyk7XG4gIGlmIChrcGlzLmxlbmd0aCA9PT0gMCkgcmV0dXJuICc8cD5ObyBLUEkgd2FzIGZvdW5kLjwvcD4nO1xuICBjb25zdCBsZXR0ZXJzID0gT2JqZWN0LmVudHJpZXMoTEVUVEVSUykgYXMgW0xldHRlciwgc3RyaW5nXVtdO1xuICBjb25zdCBjb2x1bW5zID0gWydLUEknLCAuLi5sZXR0ZXJzLm1hcCgoW2xldHRlciwgbmFtZV0pID0+IGA8YWJiciB0aXRsZT1cIiR7bmFtZX1cIj4ke2xldHRlcn08L2FiYnI+YCksICdQbGFjZSddO1xuICByZXR1cm4gdGFibGUoXG4gICAgJ0tQSXMgYW5kIHdoYXQgbWFrZXMgdGhlbSBTTUFSVCcsXG4gICAgY29sdW1ucyxcbiAgICBrcGlzLm1hcCgoa3BpKSA9PiBrcGlSb3cocGFnZSwga3BpLCBsZXR0ZXJzKSksXG4gICk7XG59XG5cbmZ1bmN0aW9uIGtwaVJvdyhwYWdlOiBQYWdlLCBrcGk6IFN0YXRlbWVudCwgbGV0dGVyczogcmVhZG9ubHkgKHJlYWRvbmx5IFtMZXR0ZXIsIHN0cmluZ10pW10pOiBzdHJpbmcge1xuICBjb25zdCBjZWxscyA9IGxldHRlcnMubWFwKChbbGV0dGVyXSkgPT4ge1xuICAgIGNvbnN0IHsgdmVyZGljdCwgcmVhc29uIH0gPSBrcGkubGV0dGVyc1tsZXR0ZXJdO1xuICAgIGNvbnN0IFtzaWduLCB3b3JkXSA9IFZFUkRJQ1RTW3ZlcmRpY3RdO1xuICAgIGNvbnN0IHdoeSA9IGVzY2FwZUh0bWwocmVhc29uKTtcbiAgICByZXR1cm4gYDx0ZCBjbGFzcz1cIm5hcnJvd1wiIHRpdGxlPVwiJHt3aHl9XCI+PHNwYW4gY2xhc3M9XCIke3ZlcmRpY3R9IHNpZ25cIiBhcmlhLWhpZGRlbj1cInRydWVcIj4ke3NpZ259PC9zcGFuPjxzcGFuIGNsYXNzPVwidW5zZWVuXCI+JHt3b3JkfTogJHt3aHl9PC9zcGFuPjwvdGQ+YDtcbiAgfSk7XG4gIGNvbnN0IHRleHQgPSBlc2NhcGVIdG1sKHNob3J0ZW4odG9QcmludGFibGUoa3BpLnRleHQpLCAyICogRVhDRVJQVCkpO1xuICByZXR1cm4gYDx0aCBzY29wZT1cInJvd1wiPiR7dGV4dH08L3RoPiR7Y2VsbHMuam9pbignJyl9PHRkIGNsYXNzPVwibmFycm93XCI+JHtwbGFjZShwYWdlLCBrcGkucGF0aCwga3BpLnBvc2l0aW9uLnN0YXJ0LmxpbmUpfTwvdGQ+YDtcbn1cblxuZnVuY3Rpb24gcmVuZGVyRmluZGluZ3MocGFnZTogUGFnZSk6IHN0cmluZyB7XG4gIGNvbnN0IHsgZmluZGluZ3MgfSA9IHBhZ2UuYW5hbHlzaXM7XG4gIGlmIChmaW5kaW5ncy5sZW5ndGggPT09IDApIHJldHVybiAnPHA+Tm8gZmluZGluZ3MuPC9wPic7XG4gIGNvbnN0IHJvd3MgPSBieVNldmVyaXR5KGZpbmRpbmdzKS5tYXAoKGZpbmRpbmcpID0+IGZpbmRpbmdSb3cocGFnZSwgZmluZGluZykpO1xuICByZXR1cm4gdGFibGUoJ1doYXQgdGhlIHJ1bGVzIHJlcG9ydCwgZ3JhdmVzdCBmaXJzdCcsIFsnU2V2ZXJpdHknLCAnRmluZGluZycsICdQbGFjZScsICdSdWxlJ10sIHJvd3MpO1xufVxuXG5mdW5jdGlvbiBmaW5kaW5nUm93KHBhZ2U6IFBhZ2UsIHsgc2V2ZXJpdHksIG1lc3NhZ2UsIHBhdGgsIHBvc2l0aW9uLCBydWxlSWQsIHJlbGF0ZWQgfTogRmluZGluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHVybCA9IHBhZ2UudG9vbC5ydWxlc1VybDtcbiAgY29uc3QgcnVsZSA9IHVybCA/IGA8YSBocmVmPVwiJHtlc2NhcGVIdG1sKGAke3VybH0jJHtydWxlSWR9YCl9XCI+JHtlc2NhcGVIdG1sKHJ1bGVJZCl9PC9hPmAgOiBlc2NhcGVIdG1sKHJ1bGVJZCk7XG4gIGNvbnN0IHBsYWNlcyA9IHJlbGF0ZWQubWFwKChyKSA9PiBgPGxpPiR7cGxhY2UocGFnZSwgci5wYXRoLCByLnBvc2l0aW9uLnN0YXJ0LmxpbmUpfSAke2VzY2FwZUh0bWwoci5tZXNzYWdlKX08L2xpPmApO1xuICBjb25zdCBtb3JlID0gcGxhY2VzLmxlbmd0aCA+IDAgPyBgPHVsIGNsYXNzPVwiZXZpZGVuY2VcIj4ke3BsYWNlcy5qb2luKCcnKX08L3VsPmAgOiAnJztcbiAgcmV0dXJuIFtcbiAgICBgPHRoIHNjb3BlPVwicm93XCIgY2xhc3M9XCJuYXJyb3cgJHtzZXZlcml0eX1cIj4ke1NFVkVSSVRJRVNbc2V2ZXJpdHldfTwvdGg+YCxcbiAgICBgPHRkPiR7ZXNjYXBlSHRtbChtZXNzYWdlKX0ke21vcmV9PC90ZD5gLFxuICAgIGA8dGQ+JHtwbGFjZShwYWdlLCBwYXRoLCBwb3NpdGlvbi5zdGFydC5saW5lKX08L3RkPmAsXG4gICAgYDx0ZCBjbGFzcz1cIm5hcnJvd1wiPiR7cnVsZX08L3RkPmAsXG4gIF0uam9pbignJyk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUVPLElBQU0sUUFBUTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBK0VkLElBQU0sYUFBYTs7O0FDM0MxQixJQUFNLFFBQWtEO0FBQUEsRUFDdEQsV0FBVztBQUFBLEVBQ1gsU0FBUztBQUFBLEVBQ1QsU0FBUztBQUFBLEVBQ1Qsa0JBQWtCO0FBQ3BCO0FBQ0EsSUFBTSxXQUE2RTtBQUFBLEVBQ2pGLE1BQU0sQ0FBQyxVQUFLLEtBQUs7QUFBQSxFQUNqQixNQUFNLENBQUMsS0FBSyxNQUFNO0FBQUEsRUFDbEIsTUFBTSxDQUFDLFVBQUssSUFBSTtBQUNsQjtBQUNBLElBQU0sVUFBNEM7QUFBQSxFQUNoRCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQ0w7QUFDQSxJQUFNLGFBQWlELEVBQUUsT0FBTyxTQUFTLFNBQVMsV0FBVyxNQUFNLE9BQU87QUFDMUcsSUFBTSxnQkFBZ0I7QUFDdEIsSUFBTSxVQUFVO0FBR1QsSUFBTSxhQUFhLENBQUMsU0FDekIsWUFBWSxJQUFJLEVBQUUsUUFBUSxhQUFhLENBQUMsY0FBYyxLQUFLLFVBQVUsV0FBVyxDQUFDLENBQUMsR0FBRztBQUdoRixTQUFTLFdBQVcsRUFBRSxNQUFNLFNBQVMsR0FBZ0IsVUFBdUIsQ0FBQyxHQUFXO0FBQzdGLFFBQU0sU0FBUyxRQUFRO0FBQ3ZCLFFBQU0sU0FBUztBQUFBLElBQ2I7QUFBQSxJQUNBLHFCQUFxQixVQUFVO0FBQUEsSUFDL0IsR0FBSSxTQUFTLENBQUMsY0FBYyxPQUFPLE1BQU0sRUFBRSxJQUFJLENBQUM7QUFBQSxJQUNoRDtBQUFBLElBQ0E7QUFBQSxFQUNGLEVBQUUsS0FBSyxJQUFJO0FBQ1gsUUFBTSxRQUFRLFNBQVMsSUFBSSxNQUFNLEVBQUUsS0FBSyxJQUFJO0FBQzVDLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSx1REFBdUQsV0FBVyxNQUFNLENBQUM7QUFBQSxJQUN6RTtBQUFBLElBQ0EsVUFBVSxXQUFXLGVBQWUsS0FBSyxFQUFFLENBQUM7QUFBQSxJQUM1QyxVQUFVLEtBQUs7QUFBQSxJQUNmLEdBQUksU0FBUyxDQUFDLHNCQUFzQixXQUFXLE9BQU8sR0FBRyxDQUFDLGFBQWEsSUFBSSxDQUFDO0FBQUEsSUFDNUU7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsR0FBRyxTQUFTLElBQUksQ0FBQyxVQUFVLFVBQVUsZUFBZSxFQUFFLFVBQVUsUUFBUSxJQUFJLFFBQVEsQ0FBQyxJQUFJLE1BQU0sUUFBUSxDQUFDLENBQUM7QUFBQSxJQUN6RztBQUFBLElBQ0EsbUJBQW1CLFdBQVcsR0FBRyxLQUFLLElBQUksSUFBSSxLQUFLLE9BQU8sRUFBRSxDQUFDO0FBQUEsSUFDN0Q7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFDYjtBQVVBLFNBQVMsZUFBZSxNQUFvQjtBQUMxQyxRQUFNLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFDN0IsUUFBTSxRQUFRO0FBQUEsSUFDWixFQUFFLElBQUksU0FBUyxPQUFPLGVBQWUsTUFBTSxZQUFZLElBQUksRUFBRTtBQUFBLElBQzdELEVBQUUsSUFBSSxZQUFZLE9BQU8sK0JBQStCLE1BQU0sZUFBZSxJQUFJLEVBQUU7QUFBQSxJQUNuRixFQUFFLElBQUksV0FBVyxPQUFPLG1CQUFtQixNQUFNLGNBQWMsSUFBSSxFQUFFO0FBQUEsSUFDckUsRUFBRSxJQUFJLFFBQVEsT0FBTyxnQkFBZ0IsTUFBTSxXQUFXLElBQUksRUFBRTtBQUFBLElBQzVELEVBQUUsSUFBSSxZQUFZLE9BQU8sWUFBWSxNQUFNLGVBQWUsSUFBSSxFQUFFO0FBQUEsRUFDbEU7QUFDQSxRQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sTUFBTSxpQkFBaUIsTUFBTSxJQUFJLEVBQUUsS0FBSyxLQUFLLFdBQVcsRUFBRSxLQUFLLEVBQUU7QUFDdEcsUUFBTSxXQUFXLE1BQU07QUFBQSxJQUNyQixDQUFDLEVBQUUsSUFBSSxPQUFPLEtBQUssTUFDakIsNkJBQTZCLE1BQU0sSUFBSSxFQUFFO0FBQUEsVUFBZSxNQUFNLElBQUksRUFBRSxLQUFLLEtBQUs7QUFBQSxFQUFVLElBQUk7QUFBQTtBQUFBLEVBQ2hHO0FBQ0EsU0FBTztBQUFBLElBQ0wsNkJBQTZCLE1BQU07QUFBQSxJQUNuQyxXQUFXLE1BQU0sV0FBVyxXQUFXLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFBQSxJQUN4RCxpQ0FBaUMsV0FBVyxHQUFHLFNBQVMsVUFBVSxLQUFLLGFBQWEsU0FBUyxVQUFVLE9BQU8sRUFBRSxDQUFDLGFBQWEsU0FBUyxPQUFPLE9BQU87QUFBQSxJQUNySixjQUFjLFFBQVE7QUFBQSxJQUN0Qiw4Q0FBOEMsS0FBSztBQUFBLElBQ25ELEdBQUc7QUFBQSxJQUNIO0FBQUEsRUFDRixFQUFFLEtBQUssSUFBSTtBQUNiO0FBRUEsU0FBUyxjQUFjLFVBQTRCO0FBQ2pELFFBQU0sRUFBRSxXQUFXLFdBQVcsSUFBSSxXQUFXLFFBQVE7QUFDckQsUUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJLFVBQVUsUUFBUTtBQUMxQyxRQUFNLFFBQVEsY0FBYyxTQUFTLFFBQVE7QUFDN0MsUUFBTSxVQUFrRDtBQUFBLElBQ3RELENBQUMsR0FBRyxTQUFTLE9BQU8sVUFBVSxJQUFJLG9CQUFvQjtBQUFBLElBQ3RELENBQUMsR0FBRyxLQUFLLE9BQU8sSUFBSSxJQUFJLFlBQVk7QUFBQSxJQUNwQyxDQUFDLE9BQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxHQUFHLHFCQUFxQjtBQUFBLEVBQzdEO0FBQ0EsUUFBTSxRQUFRLFFBQVEsSUFBSSxDQUFDLENBQUMsUUFBUSxJQUFJLE1BQU0sZUFBZSxNQUFNLFlBQVksSUFBSSxPQUFPLEVBQUUsS0FBSyxFQUFFO0FBQ25HLFFBQU0sTUFBTSxHQUFHLFlBQVksV0FBVyxRQUFRLENBQUMsQ0FBQyxLQUFLLFlBQVksS0FBSyxDQUFDO0FBQ3ZFLFNBQU8sTUFBTSxHQUFHO0FBQUEsc0JBQTZCLEtBQUs7QUFDcEQ7QUFHQSxTQUFTLE1BQU0sU0FBaUIsU0FBNEIsTUFBaUM7QUFDM0YsUUFBTSxPQUFPLFFBQVEsSUFBSSxDQUFDLFVBQVUsbUJBQW1CLEtBQUssT0FBTyxFQUFFLEtBQUssRUFBRTtBQUM1RSxTQUFPO0FBQUEsSUFDTCxpREFBaUQsT0FBTztBQUFBLElBQ3hELFlBQVksT0FBTztBQUFBLElBQ25CLGNBQWMsSUFBSTtBQUFBLElBQ2xCO0FBQUEsRUFBWSxLQUFLLElBQUksQ0FBQyxRQUFRLE9BQU8sR0FBRyxPQUFPLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQTtBQUFBLElBQzNEO0FBQUEsRUFDRixFQUFFLEtBQUssSUFBSTtBQUNiO0FBRUEsSUFBTSxTQUFTLENBQUMsVUFDZCxnQkFBZ0IsS0FBSywyQ0FBMkMsTUFBTSxLQUFLLENBQUMsV0FBVyxhQUFhLEtBQUssQ0FBQztBQUk1RyxTQUFTLFlBQVksRUFBRSxTQUFTLEdBQWlCO0FBQy9DLFFBQU0sT0FBTyxTQUFTLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUztBQUNqRCxVQUFNLFFBQVEsY0FBYyxLQUFLLFFBQVE7QUFDekMsVUFBTSxRQUFRLFNBQVMsU0FBUyxXQUFXLEtBQUssRUFBRSxHQUFHLFNBQVMsS0FBSztBQUNuRSxXQUFPO0FBQUEsTUFDTCxtQkFBbUIsV0FBVyxHQUFHLEtBQUssRUFBRSxJQUFJLEtBQUssRUFBRSxDQUFDO0FBQUEsTUFDcEQsc0JBQXNCLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFBQSxNQUN6QyxPQUFPLElBQUksSUFBSSxDQUFDO0FBQUEsTUFDaEIsT0FBTyxZQUFZLEtBQUssQ0FBQztBQUFBLElBQzNCLEVBQUUsS0FBSyxFQUFFO0FBQUEsRUFDWCxDQUFDO0FBQ0QsU0FBTyxNQUFNLCtCQUErQixDQUFDLGNBQWMsVUFBVSxTQUFTLFVBQVUsR0FBRyxJQUFJO0FBQ2pHO0FBRUEsU0FBUyxJQUFJLEVBQUUsU0FBUyxHQUF5QjtBQUMvQyxRQUFNLEVBQUUsV0FBVyxTQUFTLFlBQVksUUFBUSxJQUFJLGNBQWMsUUFBUTtBQUMxRSxRQUFNLFFBQVEsQ0FBQyxNQUF1QixlQUFlLElBQUksSUFBSSxLQUFLLE1BQU8sSUFBSSxhQUFjLEdBQUksSUFBSTtBQUNuRyxRQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxNQUFNLFNBQVMsR0FBRyxNQUFNLE9BQU8sQ0FBQztBQUN0RCxTQUNFLDJDQUEyQyxhQUFhLE9BQU8sQ0FBQyxrSkFFekIsSUFBSSxxREFDVixJQUFJLFlBQVksSUFBSTtBQUV6RDtBQUVBLFNBQVMsZUFBZSxNQUFvQjtBQUMxQyxRQUFNLEVBQUUsU0FBUyxJQUFJO0FBQ3JCLFFBQU0sT0FBTyxXQUFXLFFBQVEsRUFBRSxJQUFJLENBQUMsWUFBWTtBQUNqRCxVQUFNLFFBQVEsWUFBWSxTQUFTLFdBQVcsUUFBUSxFQUFFLEdBQUcsU0FBUyxRQUFRO0FBQzVFLFdBQU87QUFBQSxNQUNMLG1CQUFtQixXQUFXLEdBQUcsUUFBUSxFQUFFLElBQUksS0FBSyxFQUFFLENBQUM7QUFBQSxNQUN2RCxzQkFBc0IsT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUFBLE1BQzVDLE9BQU8sZUFBZSxNQUFNLE9BQU8sQ0FBQztBQUFBLElBQ3RDLEVBQUUsS0FBSyxFQUFFO0FBQUEsRUFDWCxDQUFDO0FBQ0QsU0FBTyxNQUFNLGtEQUFrRCxDQUFDLFdBQVcsVUFBVSxVQUFVLEdBQUcsSUFBSTtBQUN4RztBQUVBLFNBQVMsZUFBZSxNQUFZLFNBQWtDO0FBQ3BFLE1BQUksUUFBUSxjQUFlLFFBQU8sY0FBYyxXQUFXLFFBQVEsY0FBYyxNQUFNLENBQUM7QUFDeEYsTUFBSSxRQUFRLFNBQVMsV0FBVyxFQUFHLFFBQU87QUFDMUMsUUFBTSxRQUFRLFFBQVEsU0FBUyxNQUFNLEdBQUcsYUFBYSxFQUFFLElBQUksQ0FBQyxNQUFNLE9BQU8sUUFBUSxNQUFNLENBQUMsQ0FBQyxPQUFPO0FBQ2hHLFFBQU0sT0FBTyxRQUFRLFNBQVMsU0FBUyxNQUFNO0FBQzdDLFFBQU0sT0FBTyxPQUFPLElBQUksd0JBQXdCLE9BQU8sTUFBTSxjQUFjLENBQUMsVUFBVTtBQUN0RixRQUFNLE9BQU8sWUFBWSxLQUFLLFNBQVMsV0FBVyxRQUFRLEVBQUUsR0FBRyxRQUFRLENBQUM7QUFDeEUsUUFBTSxPQUFPLFFBQVEsU0FBUyxRQUFRLENBQUMsVUFBVSxLQUFLLEtBQUssR0FBRyxRQUFRLENBQUMsQ0FBQztBQUN4RSxRQUFNLFlBQVksS0FBSyxJQUFJLENBQUMsU0FBUyxPQUFPLFdBQVcsSUFBSSxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUU7QUFDNUUsUUFBTSxhQUNKLEtBQUssU0FBUyxJQUNWLHFCQUFxQixPQUFPLEtBQUssUUFBUSxPQUFPLENBQUMsOEJBQThCLFNBQVMsb0JBQ3hGO0FBQ04sU0FBTyx3QkFBd0IsTUFBTSxLQUFLLEVBQUUsQ0FBQyxHQUFHLElBQUksUUFBUSxVQUFVO0FBQ3hFO0FBRUEsU0FBUyxRQUFRLE1BQVksRUFBRSxNQUFNLFNBQVMsT0FBTyxVQUFVLE9BQU8sTUFBTSxHQUFxQjtBQUMvRixRQUFNLE9BQU8sS0FBSyxTQUFTLE1BQU0sS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLFNBQVMsSUFBSSxHQUFHLFNBQVMsS0FBSyxHQUFHLFFBQVEsUUFBUTtBQUNyRyxRQUFNLFFBQ0osTUFBTSxTQUFTLElBQUksMkJBQTJCLE1BQU0sSUFBSSxDQUFDLE1BQU0sU0FBSSxXQUFXLENBQUMsQ0FBQyxRQUFHLEVBQUUsS0FBSyxJQUFJLENBQUMsWUFBWTtBQUM3RyxRQUFNLFNBQVMsTUFBTSxXQUFXLFFBQVEsWUFBWSxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDcEUsU0FBTyxHQUFHLE1BQU0sTUFBTSxNQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsS0FBSyxhQUFhLFFBQVEsR0FBRyxDQUFDLE9BQU8sTUFBTSxHQUFHLEtBQUs7QUFDckc7QUFFQSxTQUFTLGNBQWMsTUFBb0I7QUFDekMsUUFBTSxVQUFVLFdBQVcsS0FBSyxRQUFRLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxXQUFXLFNBQVM7QUFDOUUsTUFBSSxRQUFRLFdBQVcsRUFBRyxRQUFPO0FBQ2pDLFFBQU0sT0FBTyxRQUFRLElBQUksQ0FBQyxZQUFZO0FBQ3BDLFVBQU0sUUFBUSxZQUFZLEtBQUssU0FBUyxXQUFXLFFBQVEsRUFBRTtBQUM3RCxVQUFNLFVBQVUsUUFBUSxRQUFRLElBQUksQ0FBQyxNQUFNLE9BQU8sUUFBUSxNQUFNLENBQUMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxFQUFFO0FBQ2xGLFdBQU87QUFBQSxNQUNMLG1CQUFtQixXQUFXLEdBQUcsUUFBUSxFQUFFLElBQUksT0FBTyxTQUFTLEVBQUUsRUFBRSxDQUFDO0FBQUEsTUFDcEUsT0FBTyxXQUFXLE9BQU8sV0FBVyxFQUFFLENBQUM7QUFBQSxNQUN2QyxPQUFPLFlBQVksS0FBSywrQ0FBK0Msd0JBQXdCLE9BQU8sT0FBTztBQUFBLElBQy9HLEVBQUUsS0FBSyxFQUFFO0FBQUEsRUFDWCxDQUFDO0FBQ0QsU0FBTyxNQUFNLHNDQUFzQyxDQUFDLFdBQVcsb0JBQW9CLGtCQUFrQixHQUFHLElBQUk7QUFDOUc7QUFHQSxTQUFTLE1BQU0sRUFBRSxRQUFRLEdBQVMsTUFBYyxNQUFzQjtBQUNwRSxRQUFNLFFBQVEsV0FBVyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUU7QUFDMUMsTUFBSSxDQUFDLFFBQVEsT0FBUSxRQUFPLFNBQVMsS0FBSztBQUMxQyxRQUFNLE1BQU0sV0FBVyxRQUFRLFFBQVEsSUFBSSxLQUFLLElBQUk7QUFDcEQsU0FBTyxxRUFBcUUsR0FBRyxnQkFBZ0IsSUFBSSxLQUFLLEtBQUs7QUFDL0c7QUFJQSxTQUFTLFdBQVcsTUFBb0I7QUFDdEMsUUFBTSxPQUFPLEtBQUssU0FBUyxXQUFXLE9BQU8sQ0FBQyxNQUFNLEVBQUUsU0FBUyxLQUFLO0FBQ3BFLE1BQUksS0FBSyxXQUFXLEVBQUcsUUFBTztBQUM5QixRQUFNLFVBQVUsT0FBTyxRQUFRLE9BQU87QUFDdEMsUUFBTSxVQUFVLENBQUMsT0FBTyxHQUFHLFFBQVEsSUFBSSxDQUFDLENBQUMsUUFBUSxJQUFJLE1BQU0sZ0JBQWdCLElBQUksS0FBSyxNQUFNLFNBQVMsR0FBRyxPQUFPO0FBQzdHLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0EsS0FBSyxJQUFJLENBQUMsUUFBUSxPQUFPLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFBQSxFQUM5QztBQUNGO0FBRUEsU0FBUyxPQUFPLE1BQVksS0FBZ0IsU0FBeUQ7QUFDbkcsUUFBTSxRQUFRLFFBQVEsSUFBSSxDQUFDLENBQUMsTUFBTSxNQUFNO0FBQ3RDLFVBQU0sRUFBRSxTQUFTLE9BQU8sSUFBSSxJQUFJLFFBQVEsTUFBTTtBQUM5QyxVQUFNLENBQUMsTUFBTSxJQUFJLElBQUksU0FBUyxPQUFPO0FBQ3JDLFVBQU0sTUFBTSxXQUFXLE1BQU07QUFDN0IsV0FBTyw2QkFBNkIsR0FBRyxrQkFBa0IsT0FBTyw2QkFBNkIsSUFBSSwrQkFBK0IsSUFBSSxLQUFLLEdBQUc7QUFBQSxFQUM5SSxDQUFDO0FBQ0QsUUFBTSxPQUFPLFdBQVcsUUFBUSxZQUFZLElBQUksSUFBSSxHQUFHLElBQUksT0FBTyxDQUFDO0FBQ25FLFNBQU8sbUJBQW1CLElBQUksUUFBUSxNQUFNLEtBQUssRUFBRSxDQUFDLHNCQUFzQixNQUFNLE1BQU0sSUFBSSxNQUFNLElBQUksU0FBUyxNQUFNLElBQUksQ0FBQztBQUMxSDtBQUVBLFNBQVMsZUFBZSxNQUFvQjtBQUMxQyxRQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUs7QUFDMUIsTUFBSSxTQUFTLFdBQVcsRUFBRyxRQUFPO0FBQ2xDLFFBQU0sT0FBTyxXQUFXLFFBQVEsRUFBRSxJQUFJLENBQUMsWUFBWSxXQUFXLE1BQU0sT0FBTyxDQUFDO0FBQzVFLFNBQU8sTUFBTSx3Q0FBd0MsQ0FBQyxZQUFZLFdBQVcsU0FBUyxNQUFNLEdBQUcsSUFBSTtBQUNyRztBQUVBLFNBQVMsV0FBVyxNQUFZLEVBQUUsVUFBVSxTQUFTLE1BQU0sVUFBVSxRQUFRLFFBQVEsR0FBb0I7QUFDdkcsUUFBTSxNQUFNLEtBQUssS0FBSztBQUN0QixRQUFNLE9BQU8sTUFBTSxZQUFZLFdBQVcsR0FBRyxHQUFHLElBQUksTUFBTSxFQUFFLENBQUMsS0FBSyxXQUFXLE1BQU0sQ0FBQyxTQUFTLFdBQVcsTUFBTTtBQUM5RyxRQUFNLFNBQVMsUUFBUSxJQUFJLENBQUMsTUFBTSxPQUFPLE1BQU0sTUFBTSxFQUFFLE1BQU0sRUFBRSxTQUFTLE1BQU0sSUFBSSxDQUFDLElBQUksV0FBVyxFQUFFLE9BQU8sQ0FBQyxPQUFPO0FBQ25ILFFBQU0sT0FBTyxPQUFPLFNBQVMsSUFBSSx3QkFBd0IsT0FBTyxLQUFLLEVBQUUsQ0FBQyxVQUFVO0FBQ2xGLFNBQU87QUFBQSxJQUNMLGlDQUFpQyxRQUFRLEtBQUssV0FBVyxRQUFRLENBQUM7QUFBQSxJQUNsRSxPQUFPLFdBQVcsT0FBTyxDQUFDLEdBQUcsSUFBSTtBQUFBLElBQ2pDLE9BQU8sTUFBTSxNQUFNLE1BQU0sU0FBUyxNQUFNLElBQUksQ0FBQztBQUFBLElBQzdDLHNCQUFzQixJQUFJO0FBQUEsRUFDNUIsRUFBRSxLQUFLLEVBQUU7QUFDWDsiLAogICJuYW1lcyI6IFtdCn0K
