import {
  isGlob,
  matchGlob
} from "./chunk-JRZETMSH.mjs";
import {
  addToList,
  quoteYaml
} from "./chunk-52VI7KZS.mjs";
import {
  createFakeEngine
} from "./chunk-O2F4HYKO.mjs";
import {
  toSnippet
} from "./chunk-EA5HP6J5.mjs";
import {
  renderHtml
} from "./chunk-SHRK45AN.mjs";
import {
  countCoverage,
  countKpis
} from "./chunk-KM4WRSIM.mjs";
import {
  shorten,
  toMarkdown
} from "./chunk-ON5WS3WM.mjs";
import {
  analyse,
  createMemo
} from "./chunk-4B4NJNH2.mjs";
import {
  rules
} from "./chunk-4XRGJTHB.mjs";
import {
  defaultConfig,
  readConfig,
  strategy_schema_default
} from "./chunk-EQMLJMKU.mjs";
import {
  frameworks,
  standardSections
} from "./chunk-SMUSCW3T.mjs";
import {
  elementsOf,
  findArea,
  findElement,
  readFramework
} from "./chunk-F4HRPUVZ.mjs";
import {
  readYaml
} from "./chunk-XPBD7J4T.mjs";
import {
  pointAt
} from "./chunk-6YUTXQMJ.mjs";
import {
  CLIENT_COMMANDS,
  DEFAULT_SETTINGS,
  DID_ANALYSE
} from "./chunk-53GO7X7B.mjs";

// src/server/server.ts
import {
  CodeActionKind as CodeActionKind2,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

// src/server/code-actions.ts
import {
  CodeActionKind
} from "vscode-languageserver";

// src/server/convert.ts
var toLspPosition = ({ line, column }) => ({
  line: Math.max(0, line - 1),
  character: Math.max(0, column - 1)
});
var toRange = ({ start, end }) => ({ start: toLspPosition(start), end: toLspPosition(end) });
var lineOf = (position) => position.line + 1;
var toLspLine = (line) => line - 1;
function holds({ start, end }, at2) {
  const line = lineOf(at2);
  const column = at2.character + 1;
  const isAfterStart = line > start.line || line === start.line && column >= start.column;
  const isBeforeEnd = line < end.line || line === end.line && column <= end.column;
  return isAfterStart && isBeforeEnd;
}
function pointIn(text, offset) {
  const within = Math.max(0, Math.min(offset, text.length));
  return pointAt(text, { line: 1, column: 1, offset: 0 }, within);
}
var eolOf = (text) => text.includes("\r\n") ? "\r\n" : "\n";
var withEolOf = (text, like) => text.replace(/\r\n|\n/g, eolOf(like));
function insertAt(text, offset, added) {
  const at2 = toLspPosition(pointIn(text, offset));
  return { range: { start: at2, end: at2 }, newText: withEolOf(added, text) };
}
var toTextEdit = ({ start, end, text: added }, text) => ({
  range: toRange({ start, end }),
  newText: withEolOf(added, text)
});

// src/server/lookup.ts
function fileOf(result, uri) {
  const path = result.pathOf(uri);
  return result.analysis.files.find(({ file }) => file.path === path);
}
var directiveAt = ({ file }, at2) => file.directives.find((d) => holds(d.position, at2));
var headingAt = ({ file }, at2) => file.sections.findIndex((s) => s.position.start.line <= lineOf(at2) && lineOf(at2) <= s.position.end.line);
var passageAt = ({ passages }, at2) => passages.find(({ passage }) => holds(passage.position, at2));
var statementsAt = (result, path, at2) => result.analysis.statements.filter((s) => s.path === path && holds(s.position, at2));
function passagesIn({ file, passages }, index) {
  const section = file.sections[index];
  if (!section) return [];
  const { start } = section.position;
  return passages.filter(
    ({ passage: { position } }) => position.start.offset >= start.offset && position.start.offset < section.end.offset
  );
}
function elementsAddressed(result, passages) {
  const found = new Set(passages.flatMap(({ matches }) => matches.map((m) => m.element)));
  return elementsOf(result.analysis.framework).map(({ id }) => id).filter((id) => found.has(id));
}
var coverageOf = (result, id) => result.analysis.coverage.areas.flatMap((a) => a.elements).find((e) => e.id === id);
function sectionAtLine({ file }, line) {
  return file.sections.filter((s) => s.position.start.line <= line && line <= s.end.line).at(-1);
}

// src/server/sections.ts
function placeOfElement(result, id) {
  const area = findArea(result.analysis.framework, id);
  if (!area) return void 0;
  const index = area.elements.findIndex((e) => e.id === id);
  const before = area.elements.slice(0, index).reverse();
  const neighbours = [...before, ...area.elements.slice(index + 1)];
  const home = firstHome(result, neighbours);
  if (home) return behindSection(home.file, home.section);
  return placeOfArea(result, area.id);
}
function placeOfArea(result, id) {
  const { areas } = result.analysis.framework;
  const index = areas.findIndex((a) => a.id === id);
  for (const area of areas.slice(0, Math.max(0, index)).reverse()) {
    const home = firstHome(result, area.elements.slice().reverse());
    if (home) return behindSection(home.file, chapterOf(home.file, home.section));
  }
  return endOfStrategy(result);
}
var IN_FRONT = /* @__PURE__ */ new Set(["foreword", "executive-summary", "context", "vision", "scope", "objectives", "principles"]);
function placeOfStandard(result, section) {
  const places = result.analysis.framework.areas.flatMap((area) => {
    const home = IN_FRONT.has(section) ? firstHome(result, area.elements) : void 0;
    if (!home) return [];
    const chapter = chapterOf(home.file, home.section);
    if (isTitle(home.file.file.sections, chapter)) return [];
    return [{ path: home.file.file.path, offset: chapter.position.start.offset, depth: chapter.depth }];
  });
  const order = result.analysis.files.map(({ file }) => file.path);
  const [first] = places.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path) || a.offset - b.offset);
  return first ?? endOfStrategy(result);
}
function firstHome(result, elements) {
  for (const { id } of elements) {
    const home = homeOf(result, coverageOf(result, id));
    if (home) return home;
  }
  return void 0;
}
function homeOf({ analysis }, covered) {
  const best = covered?.evidence[0];
  const file = analysis.files.find((f) => f.file.path === best?.path);
  const section = file?.file.sections[file.passages[best.passage]?.passage.section ?? -1];
  return file && section ? { file, section } : void 0;
}
function chapterOf({ file }, section) {
  let chapter = section;
  for (let parent = file.sections[section.parent]; parent; parent = file.sections[parent.parent])
    if (!isTitle(file.sections, parent)) chapter = parent;
  return chapter;
}
var isTitle = (sections, section) => section.parent === -1 && sections.filter((s) => s.parent === -1).length === 1 && sections[0] === section;
function behindSection(analysed, section) {
  const { file } = analysed;
  if (!isTitle(file.sections, section)) return { path: file.path, offset: section.end.offset, depth: section.depth };
  return { path: file.path, offset: endOf(file.text), depth: Math.min(6, section.depth + 1) };
}
function endOfStrategy({ analysis }) {
  const last = analysis.files.at(-1);
  if (!last) return void 0;
  const { file } = last;
  const first = file.sections[0];
  const depth = first && isTitle(file.sections, first) ? Math.min(6, first.depth + 1) : first?.depth ?? 2;
  return { path: file.path, offset: endOf(file.text), depth };
}
var endOf = (text) => text.trimEnd().length;
function skeletonAt(element, depth) {
  return shiftHeadings(element.skeleton.trim(), depth);
}
function chapterAt(area, elements, depth) {
  const parts = elements.map((e) => skeletonAt(e, Math.min(6, depth + 1)));
  return [`${"#".repeat(depth)} ${area.title}`, ...parts].join("\n\n");
}
function shiftHeadings(markdown, depth) {
  const first = /^(#{1,6})\s/m.exec(markdown)?.[1]?.length ?? depth;
  return markdown.replace(
    /^(#{1,6})(?=\s)/gm,
    (marks) => "#".repeat(Math.max(1, Math.min(6, marks.length + depth - first)))
  );
}
function asBlock(text, offset, block) {
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  const eol = eolOf(text);
  const isFirst = before.trim() === "";
  const lead = isFirst || /(?:\r\n|\n)[ \t]*(?:\r\n|\n)$/.test(before) ? "" : before.endsWith("\n") ? eol : eol + eol;
  const tail = after.trim() === "" ? /[\r\n]/.test(after) ? "" : eol : /^\s*?(?:\r\n|\n)/.test(after) ? "" : eol + eol;
  return lead + block.trim().replace(/\r\n|\n/g, eol) + tail;
}
function missingElements(result) {
  return elementsOf(result.analysis.framework).filter((e) => coverageOf(result, e.id)?.status === "missing");
}

// src/server/uris.ts
function keyOf(uri) {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
var folderOf = (uri) => uri.slice(0, uri.lastIndexOf("/") + 1);
var nameOf = (uri) => keyOf(uri.slice(uri.lastIndexOf("/") + 1));
function pathBelow(folder, uri) {
  const [start, whole] = [keyOf(folder), keyOf(uri)];
  return whole.startsWith(start) ? whole.slice(start.length) : void 0;
}
var uriBelow = (folder, path) => folder + path.split("/").map(encodeURIComponent).join("/");
var asFolder = (uri) => uri.endsWith("/") ? uri : `${uri}/`;
function foldersUpTo(uri, root) {
  const folders = [folderOf(uri)].filter((folder) => folder !== "");
  if (root === void 0 || folders.length === 0 || pathBelow(root, uri) === void 0) return folders;
  while (keyOf(folders.at(-1)) !== keyOf(root)) {
    const parent = folderOf(folders.at(-1).slice(0, -1));
    if (parent.length < root.length - 10 || parent === folders.at(-1)) break;
    folders.push(parent);
  }
  return folders;
}
var isConfig = (uri) => nameOf(uri) === CONFIG_NAME;
var CONFIG_NAME = "strategy.yaml";
var isMarkdown = (path) => /\.(?:md|markdown)$/i.test(path);

// src/server/edits.ts
async function createEdit(context, params) {
  switch (params.kind) {
    case "section":
      return addSection(context, params.element);
    case "area":
      return addArea(context, params.area);
    case "standard":
      return addStandard(context, params.section);
    case "not-applicable":
      return addNotApplicable(context, params.uri, params.element, params.text);
    case "acronym":
      return addToConfig(context, params.uri, "acronyms", [quoteYaml(params.acronym)], quoteYaml(params.acronym));
    case "pin":
      return params.element === void 0 ? void 0 : addPin(context, params.uri, params.line, params.element);
    case "silence":
      return silence(context, params.uri, params.line, params.rule, params.text);
  }
}
function editOf({ files }, uri, edits) {
  const document = files.document(uri);
  const change = {
    textDocument: { uri: document?.uri ?? uri, version: document?.version ?? null },
    edits
  };
  return { documentChanges: [change] };
}
function addSection(context, id) {
  const { result } = context;
  const element = findElement(result.analysis.framework, id);
  const area = findArea(result.analysis.framework, id);
  const place = placeOfElement(result, id);
  if (!element || !area || !place) return void 0;
  const isFirst = result.analysis.coverage.areas.find((a) => a.id === area.id)?.status === "missing";
  const block = isFirst ? chapterAt(area, [element], place.depth) : skeletonAt(element, place.depth);
  return insertBlock(context, place, block);
}
function addArea(context, id) {
  const { result } = context;
  const area = findArea(result.analysis.framework, id);
  const place = placeOfArea(result, id);
  if (!area || !place) return void 0;
  const wanted = area.elements.filter((e) => coverageOf(result, e.id)?.status !== "not-applicable");
  return insertBlock(context, place, chapterAt(area, wanted, place.depth));
}
function addStandard(context, id) {
  const section = context.result.analysis.framework.sections?.find((one) => one.id === id);
  const place = placeOfStandard(context.result, id);
  return section && place && insertBlock(context, place, skeletonAt(section, place.depth));
}
function insertBlock(context, place, block) {
  const uri = context.result.uriOf(place.path);
  const text = context.files.known(uri);
  if (text === void 0) return void 0;
  const added = asBlock(text, place.offset, block);
  const lead = /^\s*/.exec(added)[0].split("\n").length - 1;
  const line = toLspLine(pointIn(text, place.offset).line) + lead;
  return { edit: editOf(context, uri, [insertAt(text, place.offset, added)]), goTo: { uri, line } };
}
var NO_REASON = "[reason]";
function addPin(context, uri, line, element) {
  return comment(context, uri, line, [`ncs: ${element}`]);
}
function silence(context, uri, line, rule, reason = NO_REASON) {
  const why = oneLine(reason);
  return comment(
    context,
    uri,
    line,
    [`ncs-disable-next-line ${rule} -- ${why}`, `ncs-disable ${rule} -- ${why}`],
    rule
  );
}
var oneLine = (text) => text.replace(/\s+/g, " ").replace(/--+>?/g, "\u2013").trim();
function comment(context, uri, line, [single, around], rule) {
  const analysed = fileOf(context.result, uri);
  if (!analysed) return void 0;
  const { text } = analysed.file;
  const block = blockAt(analysed, line);
  const isWhole = block.from === line || around === void 0;
  const before = insertAt(
    text,
    lineStart(text, block.from),
    commentBlock(text, block.from, isWhole ? single : around)
  );
  if (isWhole || rule === void 0) return { edit: editOf(context, uri, [before]) };
  const end = lineStart(text, block.to + 1);
  const after = insertAt(text, end, asBlock(text, end, `<!-- ncs-enable ${rule} -->`));
  return { edit: editOf(context, uri, [before, after]) };
}
function commentBlock(text, line, inner) {
  const above = lineText(text, line - 1);
  return `${line > 1 && above.trim() !== "" ? "\n" : ""}<!-- ${inner} -->

`;
}
function blockAt({ passages }, line) {
  const index = passages.findIndex(
    ({ passage: { position } }) => position.start.line <= line && line <= position.end.line
  );
  const found = passages[index]?.passage;
  if (!found) return { from: line, to: line };
  const belongs = (other) => other !== void 0 && other.section === found.section && isNested(other) && isNested(found) && sameTable(other, found);
  let [first, last] = [index, index];
  while (belongs(passages[first - 1]?.passage)) first--;
  while (belongs(passages[last + 1]?.passage)) last++;
  return {
    from: passages[first].passage.position.start.line,
    to: passages[last].passage.position.end.line
  };
}
var isNested = (p) => p.listDepth > 0 || p.inQuote || p.inFootnote || p.kind === "row";
var sameTable = (a, b) => a.row?.table === b.row?.table;
function lineStart(text, line) {
  let offset = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf("\n", offset);
    if (end < 0) return text.length;
    offset = end + 1;
  }
  return offset;
}
function lineText(text, line) {
  const from = lineStart(text, line);
  const end = text.indexOf("\n", from);
  return text.slice(from, end < 0 ? text.length : end);
}
function addNotApplicable(context, uri, element, reason = NO_REASON) {
  const [id, why] = [quoteYaml(element), quoteYaml(reason)];
  return addToConfig(
    context,
    uri,
    "notApplicable",
    [`element: ${id}`, `reason: ${why}`],
    `{ element: ${id}, reason: ${why} }`
  );
}
async function addToConfig(context, uri, key, entry, flow) {
  const { configUri } = context.result.source;
  if (configUri !== void 0) {
    const text2 = await context.files.read(configUri);
    const added = text2 === void 0 ? void 0 : addToList(text2, key, entry, flow);
    return added && { edit: editOf(context, configUri, [insertAt(text2, added.offset, added.text)]) };
  }
  const folder = folderOf(uri);
  const beside = folder + CONFIG_NAME;
  if (folder === "" || await context.files.read(beside) !== void 0)
    return addToFrontMatter(context, uri, key, entry, flow);
  const text = `files:
  - ${quoteYaml(escapeGlob(nameOf(uri)))}
${addToList("", key, entry, flow).text}`;
  return {
    edit: {
      documentChanges: [
        { kind: "create", uri: beside, options: { ignoreIfExists: true } },
        { textDocument: { uri: beside, version: null }, edits: [insertAt("", 0, text)] }
      ]
    }
  };
}
var escapeGlob = (name) => name.replace(/[\\*?[\]{}()!]/g, "\\$&");
async function addToFrontMatter(context, uri, key, entry, flow) {
  const analysed = fileOf(context.result, uri);
  if (!analysed) return void 0;
  const { text, frontMatter } = analysed.file;
  if (!frontMatter) {
    const block = `---
${addToList("", key, entry, flow).text}---

`;
    return { edit: editOf(context, uri, [insertAt(text, 0, block)]) };
  }
  const start = lineStart(text, frontMatter.position.start.line + 1);
  const inner = text.slice(start, lineStart(text, frontMatter.position.end.line));
  const added = addToList(inner, key, entry, flow);
  return added && { edit: editOf(context, uri, [insertAt(text, start + added.offset, added.text)]) };
}

// src/server/wording.ts
var STATUS = {
  addressed: "addressed",
  partial: "partly addressed",
  missing: "missing",
  "not-applicable": "not applicable"
};
var WHY_NOT_EVIDENCE = {
  contents: "a table of contents",
  "title-page": "the title page",
  glossary: "a glossary",
  "lead-in": "the line that leads into a list",
  "table-header": "the header of a table",
  threats: "a description of threats",
  history: "a look back",
  definition: "a definition",
  foreword: "a foreword",
  placeholder: "text that is not filled in yet",
  "too-short": "too short to say anything"
};
var LETTERS = {
  S: "Specific",
  M: "Measurable",
  A: "Achievable",
  R: "Relevant",
  T: "Time-bound"
};
var VERDICTS = { pass: "\u2713", weak: "~", fail: "\u2717" };
var VERDICT_WORDS = { pass: "yes", weak: "weak", fail: "no" };
var percent = (score) => `${Math.round(score * 100)} %`;
function nameElement(framework, id) {
  const element = findElement(framework, id);
  const part = element?.parts?.find((p) => p.id === id);
  return element ? `${id} ${part?.title ?? element.title}` : id;
}
var sourceOf = (framework, id) => `*${toMarkdown(framework.title)}, ${id}*`;
function describeStatement({ kind, letters, smart }) {
  const lines = Object.keys(LETTERS).map((letter) => {
    const { verdict, reason } = letters[letter];
    return `- ${VERDICTS[verdict]} **${LETTERS[letter]}** (${VERDICT_WORDS[verdict]}): ${toMarkdown(reason)}`;
  });
  const name = kind === "kpi" ? "KPI" : "Action";
  return [`**${name}**: ${smart ? "SMART" : "not SMART yet"}`, "", ...lines].join("\n");
}
function explainElement(framework, element) {
  const bullets = (items) => items.map((item2) => `- ${toMarkdown(item2)}`);
  const parts = element.parts ?? [];
  return [
    `# ${element.id} ${toMarkdown(element.title)}`,
    "",
    toMarkdown(element.summary),
    "",
    "## What it asks",
    "",
    ...bullets(element.asks.map((ask) => ask.text)),
    ...parts.length > 0 ? ["", "## Its parts", "", ...bullets(parts.map((p) => `${p.id} ${p.title}: ${p.summary}`))] : [],
    ...element.questions.length > 0 ? ["", "## Questions of a reviewer", "", ...bullets(element.questions)] : [],
    ...element.headings.length > 0 ? ["", "## Where authors put it", "", toMarkdown(element.headings.join(" \xB7 "))] : [],
    ...element.example !== "" ? ["", "## An example", "", `> ${toMarkdown(element.example)}`] : [],
    "",
    "## A section to start from",
    "",
    "````markdown",
    element.skeleton.trim().replaceAll("````", "```"),
    "````",
    "",
    `Source of the number and the title: ${toMarkdown(framework.source)}. Everything else is in our own words.`,
    ""
  ].join("\n");
}

// src/server/code-actions.ts
async function createCodeActions(context, params) {
  const { uri } = params.textDocument;
  if (!context.result.isShown) return [];
  const analysed = fileOf(context.result, uri);
  const own = params.context.diagnostics.filter((d) => d.source === "ncs");
  const forFindings = [];
  for (const diagnostic of own) forFindings.push(...await actionsFor(context, uri, diagnostic));
  const forPlace = analysed ? await actionsAt(context, uri, analysed, params.range) : [];
  return onlyWanted([...forFindings, ...forPlace], params.context.only);
}
function onlyWanted(actions, only) {
  const seen = /* @__PURE__ */ new Set();
  return actions.filter(({ title, kind = "" }) => {
    const isWanted = !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
    if (!isWanted || seen.has(title)) return false;
    seen.add(title);
    return true;
  });
}
function findingOf({ result }, uri, diagnostic) {
  const data = diagnostic.data;
  const start = diagnostic.range.start;
  return result.analysis.findings.find(
    (f) => f.ruleId === (data?.rule ?? diagnostic.code) && result.uriOf(f.path) === uri && (data?.subject === void 0 || f.subject === data.subject) && toLspPosition(f.position.start).line === start.line
  );
}
async function actionsFor(context, uri, diagnostic) {
  const finding = findingOf(context, uri, diagnostic);
  if (!finding) return [];
  const fixed = finding.fixes.flatMap((fix) => fixAction(context, fix, diagnostic) ?? []);
  const more = await moreFixes(context, uri, finding, diagnostic);
  const silence2 = await silenceAction(context, uri, finding, diagnostic);
  return [...fixed, ...more, ...silence2];
}
function fixAction(context, { title, edits }, diagnostic) {
  const paths = [...new Set(edits.map((e) => e.path))];
  const changes = paths.flatMap((path) => {
    const uri = context.result.uriOf(path);
    const text = context.files.known(uri);
    if (text === void 0) return [];
    const own = edits.filter((e) => e.path === path).map((e) => toTextEdit(e, text));
    return editOf(context, uri, own).documentChanges ?? [];
  });
  if (changes.length !== paths.length) return void 0;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    edit: { documentChanges: changes },
    ...diagnostic && { diagnostics: [diagnostic] }
  };
}
async function moreFixes(context, uri, finding, diagnostic) {
  const act = (title, params, asks = false) => editAction(context, title, params, { diagnostic, asks });
  switch (finding.ruleId) {
    case "coverage/missing-focus-area":
      return areaActions(context, uri, finding.subject ?? "", act);
    case "coverage/missing-element":
    case "coverage/partial-element":
      return elementActions(context, uri, (finding.subject ?? "").split(" "), act);
    case "structure/missing-section":
      return standardActions(context, uri, (finding.subject ?? "").split(", "), act);
    case "text/undefined-acronym":
      return acronymActions(context, uri, finding, diagnostic, act);
    default:
      return [];
  }
}
async function areaActions({ result }, uri, id, act) {
  const area = findArea(result.analysis.framework, id);
  if (!area) return [];
  return act(`Insert a chapter on ${area.id} ${area.title}`, { uri, kind: "area", area: id });
}
async function elementActions({ result }, uri, ids, act) {
  const { framework } = result.analysis;
  const known = ids.filter((id) => elementsOf(framework).some((e) => e.id === id));
  const lists = await Promise.all(
    known.map(
      (element) => act(`Insert a section on ${nameElement(framework, element)}`, { uri, kind: "section", element })
    )
  );
  const aside = await Promise.all(
    known.map(
      (element) => act(`Mark ${nameElement(framework, element)} as not applicable\u2026`, { uri, kind: "not-applicable", element }, true)
    )
  );
  return [...lists, ...aside].flat();
}
var SECTION_OF = {
  vision: "vision",
  scope: "scope",
  objectives: "objectives",
  "guiding principles": "principles",
  "governance and roles": "governance-roles",
  "implementation or action plan": "action-plan",
  "monitoring and evaluation": "monitoring",
  "review cycle": "review",
  "resources and budget": "resources",
  glossary: "glossary"
};
async function standardActions({ result }, uri, parts, act) {
  const known = parts.flatMap(
    (part) => result.analysis.framework.sections?.find((s) => s.id === SECTION_OF[part]) ?? []
  );
  const made = known.map(
    ({ id, title }) => act(`Insert the section \u201C${title}\u201D`, { uri, kind: "standard", section: id })
  );
  return (await Promise.all(made)).flat();
}
async function acronymActions(context, uri, finding, diagnostic, act) {
  const acronym = finding.subject ?? "";
  const { path, position } = finding;
  const spelled = {
    title: `Spell out ${acronym} here`,
    edits: [
      { path, start: position.start, end: position.start, text: "[name in full] (" },
      { path, start: position.end, end: position.end, text: ")" }
    ]
  };
  const here = fixAction(context, spelled, diagnostic);
  const known = await act(`List ${acronym} as known in strategy.yaml`, { uri, kind: "acronym", acronym });
  return [...here ? [here] : [], ...known];
}
async function editAction(context, title, params, {
  diagnostic,
  asks = false,
  kind = CodeActionKind.QuickFix
} = {}) {
  const base = { title, kind, ...diagnostic && { diagnostics: [diagnostic] } };
  const made = params.kind === "pin" && asks ? void 0 : await createEdit(context, params);
  if (asks && context.asks && (made || params.kind === "pin"))
    return [{ ...base, command: { title, command: CLIENT_COMMANDS.askAndEdit, arguments: [params] } }];
  return made ? [{ ...base, edit: made.edit }] : [];
}
var isLoud = (rule) => !rule || rule.runs === "last" || rule.id.startsWith("config/");
async function silenceAction(context, uri, { ruleId, position }, diagnostic) {
  if (isLoud(context.rules.find((r) => r.id === ruleId))) return [];
  const params = { uri, kind: "silence", rule: ruleId, line: position.start.line };
  return editAction(context, `Silence ${ruleId} here\u2026`, params, { diagnostic, asks: true });
}
var MOST_PINS = 3;
async function actionsAt(context, uri, analysed, range) {
  const matched = passageAt(analysed, range.start);
  if (!matched) return [];
  return pinActions(context, uri, matched, lineOf(range.start));
}
async function pinActions(context, uri, { passage, matches, candidates }, line) {
  if (passage.kind === "row" || passage.listDepth > 0) return [];
  const { framework } = context.result.analysis;
  const pinned = new Set(matches.filter((m) => m.pinned).map((m) => m.element));
  const ids = [...candidates, ...matches].map((m) => m.element).filter((id) => !pinned.has(id));
  const kind = `${CodeActionKind.Refactor}.pin`;
  const at2 = passage.position.start.line;
  const near = await Promise.all(
    [...new Set(ids)].slice(0, MOST_PINS).map((element) => {
      const needs = coverageOf(context.result, element)?.status === "missing" ? " (missing so far)" : "";
      const title = `Pin this passage to ${nameElement(framework, element)}${needs}`;
      return editAction(context, title, { uri, kind: "pin", line: at2, element }, { kind });
    })
  );
  const any = await editAction(
    context,
    "Pin this passage to an element\u2026",
    { uri, kind: "pin", line: at2 },
    { kind, asks: true }
  );
  return line >= at2 ? [...near.flat(), ...any] : [];
}

// src/server/code-lens.ts
var MOST_IDS = 6;
function createCodeLenses(result, uri, hasCommands) {
  const analysed = fileOf(result, uri);
  if (!result.isShown || !analysed) return [];
  return analysed.file.sections.flatMap((section, index) => {
    const inside = passagesIn(analysed, index);
    const ids = elementsAddressed(result, inside);
    const kpis = result.analysis.statements.filter(
      (s) => s.kind === "kpi" && s.path === analysed.file.path && inside.includes(analysed.passages[s.passage])
    );
    const parts = [...nameIds(result, ids), ...nameKpis(kpis.length, kpis.filter((s) => s.smart).length)];
    if (parts.length === 0) return [];
    const command = hasCommands ? CLIENT_COMMANDS.showCoverage : "";
    return [
      { range: toRange(section.position), command: { title: parts.join(" \xB7 "), command, arguments: [uri, ids[0]] } }
    ];
  });
}
function nameIds({ analysis: { framework } }, ids) {
  if (ids.length === 0) return [];
  if (ids.length === 1) return [`Addresses ${ids[0]} ${findElement(framework, ids[0])?.title}`];
  const more = ids.length > MOST_IDS ? ` and ${ids.length - MOST_IDS} more` : "";
  return [`Addresses ${ids.slice(0, MOST_IDS).join(", ")}${more}`];
}
function nameKpis(total, smart) {
  if (total === 0) return [];
  return [total === 1 ? `1 KPI, ${smart === 1 ? "SMART" : "not SMART"}` : `${smart} of ${total} KPIs SMART`];
}

// src/server/completion.ts
import {
  CompletionItemKind,
  InsertTextFormat
} from "vscode-languageserver";
var DIRECTIVES = [
  ["ncs: ", "Pins the next passage, or under a heading its section, to elements"],
  ["ncs-disable-next-line ", "Silences rules in the next block; give a reason behind --"],
  ["ncs-disable ", "Silences rules down to ncs-enable; give a reason behind --"],
  ["ncs-enable ", "Ends ncs-disable"]
];
function completeMarkdown(document, at2, result, { rules: rules2, framework }) {
  const before = lineBefore(document, at2);
  const comment2 = before.lastIndexOf("<!--");
  if (comment2 >= 0 && !before.includes("-->", comment2))
    return completeDirective(before.slice(comment2 + 4), at2, rules2, framework);
  if (!result?.isShown) return [];
  const typed = /^ {0,3}(ncs[\w .-]{0,30})$/i.exec(before);
  if (typed) return completeSkeletons(document, at2, result, typed[1].length);
  return wantsOwner(document, at2, before) ? completeOwners(result) : [];
}
var lineBefore = (document, at2) => document.getText({ start: { line: at2.line, character: 0 }, end: at2 });
function completeDirective(inside, at2, rules2, framework) {
  if (/\s--\s/.test(inside)) return [];
  const word = /[^\s,]*$/.exec(inside)[0];
  if (/^\s*ncs:/.test(inside)) return elementItems(framework, at2, word, (id) => id);
  if (/^\s*ncs-(?:disable|enable)\S*\s/.test(inside)) return ruleItems(rules2, at2, word);
  if (!/^\s*[a-z-]*$/.test(inside)) return [];
  return DIRECTIVES.map(
    ([label, detail]) => item(label.trim(), CompletionItemKind.Keyword, detail, { at: at2, word }, label)
  );
}
function item(label, kind, detail, { at: at2, word }, newText = label) {
  const start = { line: at2.line, character: at2.character - word.length };
  return { label, kind, detail, filterText: `${newText} ${detail}`, textEdit: { range: { start, end: at2 }, newText } };
}
function elementItems(framework, at2, word, write) {
  return elementsOf(framework).map((element, index) => ({
    ...item(element.id, CompletionItemKind.EnumMember, element.title, { at: at2, word }, write(element.id)),
    documentation: element.summary,
    sortText: String(index).padStart(3, "0")
  }));
}
var ruleItems = (rules2, at2, word) => rules2.map(({ id, summary }) => item(id, CompletionItemKind.EnumMember, summary, { at: at2, word }));
function completeSkeletons(document, at2, result, length) {
  const { framework, coverage } = result.analysis;
  const analysed = fileOf(result, document.uri);
  const section = analysed && sectionAtLine(analysed, lineOf(at2));
  const depth = section ? Math.min(6, Math.max(section.depth, 2) + (section.depth < 3 ? 1 : 0)) : 2;
  const status = new Map(coverage.areas.flatMap((a) => a.elements.map((e) => [e.id, e.status])));
  const range = { start: { line: at2.line, character: at2.character - length }, end: at2 };
  const standard = (framework.sections ?? []).map((section2, index) => ({
    label: `ncs ${section2.title}`,
    kind: CompletionItemKind.Snippet,
    detail: section2.area ?? "",
    documentation: section2.summary,
    sortText: `2 ${String(index).padStart(3, "0")}`,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText: snippetText(skeletonAt(section2, 2)) }
  }));
  const elements = framework.areas.flatMap(
    (area) => area.elements.map((element) => ({
      label: `ncs ${element.id} ${element.title}`,
      kind: CompletionItemKind.Snippet,
      detail: `${area.short} \xB7 ${STATUS[status.get(element.id) ?? "missing"]}`,
      documentation: element.summary,
      filterText: `ncs ${element.id} ${area.short} ${element.title}`,
      sortText: `${status.get(element.id) === "missing" ? 0 : 1} ${element.id}`,
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range, newText: snippetText(skeletonAt(element, depth)) }
    }))
  );
  return [...elements, ...standard];
}
var snippetText = (markdown) => `${toSnippet(markdown, standardSections)}
$0`;
var OWNER_LABEL = /\b(?:lead(?:s|ing)?(?: (?:body|agency|ministry))?|owner|responsible(?: (?:body|agency|party))?|led by)\s*:?\s*[^:|.;]{0,40}$/i;
var OWNER_HEADER = /\b(?:owner|lead|responsib\w*|body|agency|institution)\b/i;
function wantsOwner(document, at2, before) {
  if (!before.trimStart().startsWith("|")) return OWNER_LABEL.test(before);
  const column = before.split("|").length - 1;
  const header = headerAbove(document, at2.line);
  return header !== void 0 && OWNER_HEADER.test(header.split("|")[column] ?? "");
}
var MOST_ROWS = 500;
function headerAbove(document, line) {
  let header;
  for (let n = line; n >= 0 && n > line - MOST_ROWS; n--) {
    const text = document.getText({ start: { line: n, character: 0 }, end: { line: n + 1, character: 0 } });
    if (!text.trimStart().startsWith("|")) break;
    header = text;
  }
  return header;
}
function completeOwners({ analysis }) {
  const named = analysis.statements.flatMap((s) => s.facets.owner?.text ?? []);
  const owners = [...new Set([...analysis.config.owners, ...named].map((o) => o.replace(/\s+/g, " ").trim()))];
  return owners.map((label) => ({ label, kind: CompletionItemKind.Value, detail: "named in this strategy" }));
}
function completeConfig(document, at2, options) {
  const before = lineBefore(document, at2);
  const word = /[^\s:"'[,{]*$/.exec(before)[0];
  if (/\belement:\s*["']?[\w.]*$/.test(before)) {
    const isQuoted = /["'][\w.]*$/.test(before);
    return elementItems(options.framework, at2, word, (id) => isQuoted ? id : `"${id}"`);
  }
  const parent = /^\s/.test(before) ? parentKey(document, at2.line) : void 0;
  if (parent === "rules") {
    if (!before.includes(":")) return ruleItems(options.rules, at2, word).map((i) => withColon(i));
    return valueItems(["error", "warning", "info", "off"], at2, word);
  }
  if (options.hasSchema) return [];
  if (/^profile:\s*\S*$/.test(before)) return valueItems(["drafting", "review", "release"], at2, word);
  if (/^framework:\s*\S*$/.test(before))
    return valueItems(
      options.frameworks.map((f) => f.id),
      at2,
      word
    );
  if (!/^\w*$/.test(before)) return [];
  return Object.entries(options.keys).map(
    ([key, { description = "" }]) => item(key, CompletionItemKind.Property, description, { at: at2, word }, `${key}: `)
  );
}
var valueItems = (values, at2, word) => values.map((value) => item(value, CompletionItemKind.Value, "", { at: at2, word }));
var withColon = (one) => one.textEdit ? { ...one, textEdit: { ...one.textEdit, newText: `${one.textEdit.newText}: ` } } : one;
function parentKey(document, line) {
  for (let n = line - 1; n >= 0 && n > line - MOST_ROWS; n--) {
    const text = document.getText({ start: { line: n, character: 0 }, end: { line: n + 1, character: 0 } });
    const key = /^(\w+)\s*:/.exec(text)?.[1];
    if (key) return key;
  }
  return void 0;
}

// src/server/diagnostics.ts
import { DiagnosticSeverity } from "vscode-languageserver";
var SOURCE = "ncs";
var SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
};
function createDiagnostics(result) {
  const { analysis, uriOf, isShown } = result;
  const byUri = new Map(analysis.files.map(({ file }) => [uriOf(file.path), []]));
  if (result.source.configUri !== void 0) byUri.set(result.source.configUri, []);
  if (!isShown) return byUri;
  for (const finding of analysis.findings) {
    const uri = uriOf(finding.path);
    const list = byUri.get(uri) ?? [];
    list.push(toDiagnostic(finding, result));
    byUri.set(uri, list);
  }
  return byUri;
}
function toDiagnostic(finding, { uriOf }) {
  const data = { rule: finding.ruleId, subject: finding.subject };
  return {
    range: toRange(finding.position),
    severity: SEVERITIES[finding.severity],
    code: finding.ruleId,
    source: SOURCE,
    message: finding.message,
    relatedInformation: finding.related.map(({ path, position, message }) => ({
      location: { uri: uriOf(path), range: toRange(position) },
      message
    })),
    data
  };
}

// src/server/files.ts
function createFiles(documents, source) {
  const texts = /* @__PURE__ */ new Map();
  const settled = /* @__PURE__ */ new Map();
  const listings = /* @__PURE__ */ new Map();
  const document = (uri) => {
    const exact = documents.get(uri);
    if (exact) return exact;
    const key = keyOf(uri);
    return documents.all().find((d) => keyOf(d.uri) === key);
  };
  const load = (uri) => {
    const key = keyOf(uri);
    const known = texts.get(key);
    if (known) return known;
    const reading = source().readFile(uri).catch(() => void 0).then((text) => {
      if (texts.get(key) === reading) settled.set(key, text);
      return text;
    });
    texts.set(key, reading);
    return reading;
  };
  return {
    document,
    read: async (uri) => document(uri)?.getText() ?? load(uri),
    known: (uri) => document(uri)?.getText() ?? settled.get(keyOf(uri)),
    find: (folder) => {
      const known = listings.get(keyOf(folder));
      if (known) return known;
      const finding = source().findFiles(folder).catch(() => []);
      listings.set(keyOf(folder), finding);
      return finding;
    },
    forget: (uri) => {
      listings.clear();
      if (uri === void 0) {
        texts.clear();
        settled.clear();
        return;
      }
      texts.delete(keyOf(uri));
      settled.delete(keyOf(uri));
    }
  };
}

// src/server/hover.ts
function createHover(result, uri, at2, rules2) {
  if (!result.isShown) return null;
  const analysed = fileOf(result, uri);
  if (!analysed) return null;
  const directive = directiveAt(analysed, at2);
  if (directive) return show(describeDirective(result, directive, rules2), directive.position);
  const heading = headingAt(analysed, at2);
  if (heading >= 0)
    return show(
      join(describeSection(result, analysed, heading), describeRules(result, analysed, at2, rules2)),
      analysed.file.sections[heading].position
    );
  const matched = passageAt(analysed, at2);
  if (!matched) return null;
  const statements = statementsAt(result, analysed.file.path, at2).map(describeStatement);
  const text = join(...statements, describePassage(result, matched), describeRules(result, analysed, at2, rules2));
  return text === "" ? null : show(text, matched.passage.position);
}
function createConfigHover(result, text, at2, rules2) {
  const line = text.split(/\r\n|\n/)[at2.line] ?? "";
  for (const word of line.matchAll(/[a-z]+\/[a-z-]+|\d+(?:\.\d+)+/g)) {
    const end = word.index + word[0].length;
    if (at2.character < word.index || at2.character > end) continue;
    const rule = rules2.find((r) => r.id === word[0]);
    const value = rule ? `**${rule.id}**: ${rule.summary}

${rule.help}` : describeElement(result, word[0]);
    const range = { start: { line: at2.line, character: word.index }, end: { line: at2.line, character: end } };
    if (value !== "") return { contents: { kind: "markdown", value }, range };
  }
  return null;
}
var show = (value, position) => ({
  contents: { kind: "markdown", value },
  range: toRange(position)
});
var join = (...parts) => parts.filter((p) => p !== "").join("\n\n---\n\n");
function describeDirective(result, directive, rules2) {
  const reason = directive.reason ? `Reason given: ${toMarkdown(directive.reason)}` : "";
  if (directive.kind === "pin") {
    const parts = directive.targets.map(
      (id) => describeElement(result, id) || `There is no element ${toMarkdown(id)}.`
    );
    return join("Pins what follows (under a heading, the section) to:", ...parts, reason);
  }
  const what = {
    "disable-next-line": "Silences in the next block:",
    disable: "Silences down to `ncs-enable`:",
    enable: "Speaks again:",
    unknown: "No directive that is known; there are `ncs:`, `ncs-disable-next-line`, `ncs-disable` and `ncs-enable`."
  }[directive.kind];
  const names = directive.targets.map((id) => {
    const rule = rules2.find((r) => r.id === id);
    return rule ? `- **${rule.id}**: ${rule.summary}` : `- ${toMarkdown(id)}: there is no such rule`;
  });
  const list = names.length > 0 ? names.join("\n") : directive.kind === "unknown" ? "" : "- all rules";
  return join([what, list].filter((l) => l !== "").join("\n\n"), reason);
}
function describeElement({ analysis: { framework } }, id) {
  const element = findElement(framework, id);
  if (!element) {
    const area = findArea(framework, id);
    return area ? `**${area.id} ${toMarkdown(area.title)}**

${toMarkdown(area.summary)}` : "";
  }
  const part = element.parts?.find((p) => p.id === id);
  const asks = part ? [] : ["", ...element.asks.map((ask) => `- ${toMarkdown(ask.text)}`)];
  const summary = toMarkdown(part?.summary ?? element.summary);
  return [`**${toMarkdown(nameElement(framework, id))}**`, "", summary, ...asks, "", sourceOf(framework, id)].join(
    "\n"
  );
}
var MOST_IN_SECTION = 8;
function describeSection(result, analysed, index) {
  const inside = passagesIn(analysed, index);
  const ids = elementsAddressed(result, inside);
  if (ids.length === 0) return "No passage of this section was found to address an element.";
  const lines = ids.slice(0, MOST_IN_SECTION).map((id) => {
    const own = inside.filter(({ matches }) => matches.some((m) => m.element === id));
    const terms = new Set(
      own.flatMap(({ matches }) => matches.filter((m) => m.element === id).flatMap((m) => m.terms))
    );
    const count = own.length === 1 ? "1 passage" : `${own.length} passages`;
    const words = [...terms].slice(0, 4).map((t) => `\u201C${toMarkdown(t)}\u201D`);
    const by = words.length > 0 ? ` (${words.join(", ")})` : "";
    return `- **${toMarkdown(nameElement(result.analysis.framework, id))}**: ${count}${by}`;
  });
  const more = ids.length > MOST_IN_SECTION ? [`- and ${ids.length - MOST_IN_SECTION} more`] : [];
  return ["This section addresses:", "", ...lines, ...more].join("\n");
}
function describePassage(result, { matches, candidates, notEvidence }) {
  if (notEvidence) return `Not taken as evidence: ${WHY_NOT_EVIDENCE[notEvidence]}.`;
  if (matches.length > 0) return join(...matches.map((match) => describeMatch(result, match)));
  const nearest = candidates[0];
  if (!nearest) return "";
  const name = toMarkdown(nameElement(result.analysis.framework, nearest.element));
  return `Not claimed for any element; nearest is ${name} (${percent(nearest.score)}).`;
}
function describeMatch(result, { element: id, score, terms, pinned }) {
  const { framework } = result.analysis;
  const element = findElement(framework, id);
  if (!element) return "";
  const covered = coverageOf(result, id);
  const earned = pinned ? "pinned by the author" : `${percent(score)} \xB7 ${terms.map((t) => `\u201C${toMarkdown(t)}\u201D`).join(", ") || "by its context"}`;
  const open = (covered?.openAsks ?? []).flatMap((i) => element.asks[i]?.text ?? []);
  return [
    `**${toMarkdown(nameElement(framework, id))}** \u2014 ${earned}`,
    "",
    toMarkdown(element.summary),
    ...covered ? ["", `In the whole strategy: ${STATUS[covered.status]}.`] : [],
    ...open.length > 0 ? ["", "Not answered yet:", ...open.map((text) => `- ${toMarkdown(text)}`)] : [],
    "",
    sourceOf(framework, id)
  ].join("\n");
}
function describeRules(result, { file }, at2, rules2) {
  const here = result.analysis.findings.filter((f) => f.path === file.path && holds(f.position, at2));
  const ids = [...new Set(here.map((f) => f.ruleId))];
  const helps = ids.flatMap((id) => rules2.find((r) => r.id === id) ?? []);
  return join(...helps.slice(0, 3).map(({ id, help }) => `**${id}**

${shorten(help, 1500)}`));
}

// src/server/session.ts
var SLICE = 6e4;
var NOT_FILES = /^(?:git|gitfs|git-graph|pr|review|output|ncs-explain|vscode-scm|vscode-local-history|vscode-chat[\w-]*|comment|walkThrough\w*):/i;
function createSession(options) {
  const tracked = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Map();
  let queue = Promise.resolve();
  let settling = Promise.resolve();
  let isDisposed = false;
  const ask = (uri) => {
    const known = sources.get(keyOf(uri));
    if (known) return known;
    const asked = options.workspace.sourceOf(uri);
    sources.set(keyOf(uri), asked);
    return asked;
  };
  const sourceOf2 = async (uri) => {
    for (; ; ) {
      const asked = ask(uri);
      const source = await asked;
      if (isDisposed || sources.get(keyOf(uri)) === asked) return source;
    }
  };
  const track = (source) => {
    const known = tracked.get(source.key);
    if (known) {
      known.source = source;
      return known;
    }
    const fresh = { source, memo: createMemo(), isDirty: true, known: 0 };
    tracked.set(source.key, fresh);
    return fresh;
  };
  const drop = (one) => {
    clearTimeout(one.timer);
    tracked.delete(one.source.key);
    options.onGone(one.source);
  };
  const enqueue = (one, isCancelled = () => false) => {
    const turn = queue.then(async () => {
      await breathe();
      if (isDisposed || isCancelled() || !one.isDirty || tracked.get(one.source.key) !== one) return;
      await run(one, options, () => isDisposed).catch(options.onError);
    });
    queue = turn;
    return turn;
  };
  const touch = async (uri, delay = options.settings().delay) => {
    if (NOT_FILES.test(uri) || !(isConfig(uri) || isMarkdown(uri) || options.open().includes(uri))) return;
    const source = await sourceOf2(uri);
    if (isDisposed || source.configUri === void 0 && source.files.length === 0) return;
    const one = track(source);
    one.isDirty = true;
    clearTimeout(one.timer);
    one.timer = setTimeout(() => void enqueue(one), delay);
  };
  const resettle = async () => {
    sources.clear();
    const before = [...tracked.values()];
    for (const one of before) one.isDirty = true;
    const wanted = [...options.open(), ...before.flatMap(({ source }) => source.configUri ?? [])];
    const now = await Promise.all([...new Set(wanted)].map(sourceOf2));
    const alive = new Set(now.filter((s) => s.configUri !== void 0 || s.files.length > 0).map((s) => s.key));
    for (const one of before) if (!alive.has(one.source.key)) drop(one);
    await Promise.all([...new Set(wanted)].map((uri) => touch(uri)));
  };
  return {
    touch,
    async close(uri) {
      const source = await sourceOf2(uri);
      const one = tracked.get(source.key);
      if (!one || source.configUri !== void 0) return void (one && await touch(uri));
      sources.delete(keyOf(uri));
      if (!options.open().includes(uri)) drop(one);
    },
    reset: () => {
      settling = resettle();
      return settling;
    },
    async latest(uri, isCancelled) {
      await settling;
      const source = await sourceOf2(uri);
      const one = tracked.get(source.key);
      if (!one || isCancelled?.()) return void 0;
      one.source = source;
      if (one.isDirty) await enqueue(one, isCancelled);
      return one.isDirty ? void 0 : one.result;
    },
    first: () => {
      const shown = [...tracked.values()].flatMap(({ result }) => result?.isShown ? [result] : []);
      return shown.find(({ source }) => source.configUri !== void 0) ?? shown[0];
    },
    dispose() {
      isDisposed = true;
      for (const one of tracked.values()) clearTimeout(one.timer);
    }
  };
}
var breathe = () => new Promise((resolve) => setTimeout(resolve, 0));
async function run(one, options, isDisposed) {
  const base = { profile: options.settings().profile };
  const gather = async () => {
    for (; ; ) {
      const { source } = one;
      const gathered2 = await options.workspace.gather(source, base);
      if (source === one.source || isDisposed()) return gathered2;
    }
  };
  let gathered = await gather();
  for (let size = one.known + SLICE; size < sizeOf(gathered); size += SLICE) {
    judge(one, cutTo(gathered, size), options, []);
    await breathe();
    if (isDisposed()) return;
    gathered = await gather();
  }
  if (isDisposed()) return;
  one.isDirty = false;
  one.result = void 0;
  clearTimeout(one.timer);
  const analysis = judge(one, gathered, options);
  one.known = sizeOf(gathered);
  one.result = createResult(one.source, gathered, analysis, options);
  options.onResult(one.result);
}
var sizeOf = ({ strategy }) => strategy.files.reduce((sum, { text }) => sum + text.length, 0);
function cutTo(gathered, size) {
  let left = size;
  const files = gathered.strategy.files.map(({ path, text }) => {
    const part = text.slice(0, Math.max(0, left));
    left -= part.length;
    return { path, text: part };
  });
  return { ...gathered, strategy: { ...gathered.strategy, files } };
}
function judge(one, { strategy, framework }, { engine, today }, rules2 = engine.rules) {
  const setup = { framework: framework.framework, weights: framework.weights, rules: rules2, today: today() };
  return engine.analyse(strategy, setup, one.memo);
}
function createResult(source, { uris }, analysis, { settings }) {
  const paths = new Map([...uris].map(([path, uri]) => [keyOf(uri), path]));
  const isCalledStrategy = source.configUri !== void 0 || analysis.config.isStrategy === true;
  return {
    source,
    analysis,
    isShown: isCalledStrategy || analysis.kind === "strategy" && settings().detect,
    uriOf: (path) => uris.get(path) ?? path,
    pathOf: (uri) => paths.get(keyOf(uri))
  };
}

// src/server/template.ts
var NAME = "strategy.md";
var LEFT_OUT = "kpi";
function createTemplate(params, framework) {
  const { title, period } = params;
  const sections = (framework.sections ?? []).filter(({ id }) => id !== LEFT_OUT);
  const opened = new Set(sections.flatMap(({ area }) => area ?? []));
  const rest = framework.areas.filter(({ id }) => !opened.has(id) && params.areas.includes(id));
  const parts = [
    `# ${oneLine2(title)} ${period.from}\u2013${period.to}`,
    ...sections.flatMap((section) => sectionText(section, params, framework) ?? []),
    ...rest.map((area) => chapterAt(area, area.elements, 2))
  ];
  return [
    { path: NAME, text: `${fill(parts.join("\n\n"), params)}
` },
    { path: "strategy.yaml", text: configText(params, framework) }
  ];
}
var oneLine2 = (text) => text.replace(/\s+/g, " ").replace(/[<>[\]]/g, "").trim();
function sectionText({ area: id, skeleton }, { areas }, framework) {
  if (id !== void 0 && !areas.includes(id)) return void 0;
  const area = framework.areas.find((one) => one.id === id);
  return [skeleton, ...(area?.elements ?? []).map((e) => e.skeleton)].map((s) => s.trim()).join("\n\n");
}
function fill(text, { country, period }) {
  const known = {
    country: oneLine2(country),
    "first year": String(period.from),
    "last year": String(period.to)
  };
  let depth = 0;
  return text.replace(/\[(country|first year|last year)\]|[[\]]/gi, (found, field) => {
    if (field !== void 0) return depth === 0 ? known[field.toLowerCase()] : found;
    depth = Math.max(0, depth + (found === "[" ? 1 : -1));
    return found;
  });
}
function configText({ title, country, period, areas }, framework) {
  const left = framework.areas.filter((area) => !areas.includes(area.id));
  const aside = left.flatMap((area) => area.elements.map((e) => asideEntry(e.id)));
  const list = aside.length > 0 ? `
# Focus areas that were left out. Say why, or take the entry out and write the section.
notApplicable:
${aside.join("")}` : "";
  return `# What this strategy is and how it is checked.
title: ${quoteYaml(title)}
country: ${quoteYaml(country)}
period: { from: ${period.from}, to: ${period.to} }
files:
  - ${NAME}
profile: drafting
${list}`;
}
var asideEntry = (id) => `  - element: "${id}"
    reason: "[reason]"
`;

// src/server/views.ts
var LONGEST_EXCERPT = 200;
var MOST_EVIDENCE = 20;
function createStrategyNode(result) {
  const { analysis, source, uriOf } = result;
  const { kpis: total, smart } = countKpis(analysis);
  const areas = analysis.coverage.areas.map((area) => areaNode(result, area));
  const uri = source.configUri ?? source.files[0] ?? "";
  return {
    uri: source.files[0] ?? uri,
    title: titleOf(result) ?? nameOf(uri),
    kind: analysis.kind,
    profile: analysis.config.profile,
    framework: analysis.framework.title,
    files: analysis.files.map(({ file }) => uriOf(file.path)),
    counts: countsOf(analysis.coverage.areas.flatMap((a) => a.elements)),
    kpis: { total, smart },
    areas,
    statements: analysis.statements.map((statement) => statementNode(result, statement))
  };
}
var titleOf = ({ analysis }) => analysis.config.title ?? analysis.files[0]?.file.sections[0]?.title;
function countsOf(elements) {
  const { addressed, partial, missing, notApplicable, applicable } = countCoverage(elements);
  return { addressed, partial, missing, notApplicable, applicable };
}
function areaNode(result, covered) {
  const area = result.analysis.framework.areas.find((a) => a.id === covered.id);
  return {
    id: covered.id,
    title: area?.title ?? covered.id,
    short: area?.short ?? covered.id,
    status: covered.status,
    counts: countsOf(covered.elements),
    elements: covered.elements.map((element) => elementNode(result, element))
  };
}
function elementNode(result, covered) {
  const element = findElement(result.analysis.framework, covered.id);
  return {
    id: covered.id,
    title: element?.title ?? covered.id,
    status: covered.status,
    score: covered.score,
    evidence: covered.evidence.slice(0, MOST_EVIDENCE).map((e) => evidenceNode(result, e)),
    nearest: covered.nearest.map((e) => evidenceNode(result, e)),
    openAsks: covered.openAsks.flatMap((index) => element?.asks[index]?.text ?? []),
    ...covered.notApplicable && { reason: covered.notApplicable.reason }
  };
}
function evidenceNode({ analysis, uriOf }, evidence) {
  const file = analysis.files.find((f) => f.file.path === evidence.path);
  const passage = file?.passages[evidence.passage]?.passage;
  return {
    uri: uriOf(evidence.path),
    range: toRange(evidence.position),
    path: evidence.path,
    excerpt: shorten(passage?.text ?? "", LONGEST_EXCERPT),
    heading: passage?.headings.at(-1) ?? "",
    score: evidence.score,
    terms: evidence.terms
  };
}
var statementNode = ({ uriOf }, s) => ({
  kind: s.kind,
  text: shorten(s.text.replace(/\s+/g, " "), LONGEST_EXCERPT),
  uri: uriOf(s.path),
  range: toRange(s.position),
  smart: s.smart,
  letters: s.letters,
  ...s.area !== void 0 && { area: s.area }
});
function listElements(result) {
  const { framework } = result.analysis;
  return framework.areas.flatMap(
    (area) => area.elements.map(({ id, title }) => {
      const status = coverageOf(result, id)?.status;
      return { id, title, area: area.short, ...status && { status } };
    })
  );
}
function findNextMissing(result, after) {
  const order = elementsOf(result.analysis.framework).map((e) => e.id);
  const missing = missingElements(result).map((e) => e.id);
  const from = after === void 0 ? -1 : order.indexOf(after);
  const next = missing.find((id) => order.indexOf(id) > from) ?? missing[0];
  const place = next === void 0 ? void 0 : placeOfElement(result, next);
  if (next === void 0 || !place) return null;
  const uri = result.uriOf(place.path);
  const text = fileOf(result, uri)?.file.text ?? "";
  const at2 = pointIn(text, place.offset);
  return { element: next, uri, range: toRange({ start: at2, end: at2 }) };
}

// src/server/workspace.ts
var START = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
function createWorkspace(files, roots, frameworks2) {
  const rootOf = (uri) => [...roots()].sort((a, b) => b.length - a.length).find((root) => pathBelow(root, uri) !== void 0);
  const pathOf = (uri) => pathBelow(rootOf(uri) ?? folderOf(uri), uri) ?? nameOf(uri);
  const sourceOfConfig = async (configUri, text) => ({
    key: keyOf(configUri),
    configUri,
    files: await listFiles(files, configUri, readConfig(text, pathOf(configUri)))
  });
  return {
    pathOf,
    async sourceOf(uri) {
      const isConfig2 = nameOf(uri) === CONFIG_NAME;
      for (const folder of isConfig2 ? [folderOf(uri)] : foldersUpTo(uri, rootOf(uri))) {
        const configUri = isConfig2 ? uri : folder + CONFIG_NAME;
        const text = await files.read(configUri);
        if (text === void 0) continue;
        const source = await sourceOfConfig(files.document(configUri)?.uri ?? configUri, text);
        const isListed = isConfig2 || source.files.some((file) => keyOf(file) === keyOf(uri));
        return isListed ? source : { key: keyOf(uri), files: [uri] };
      }
      return { key: keyOf(uri), files: isConfig2 ? [] : [uri] };
    },
    async gather(source, base) {
      await Promise.all(source.files.map((uri) => files.read(uri)));
      const configText2 = source.configUri === void 0 ? void 0 : await files.read(source.configUri);
      const configPath = source.configUri === void 0 ? void 0 : pathOf(source.configUri);
      const read = configText2 === void 0 ? defaultConfig : readConfig(configText2, configPath);
      const catalogue = await chooseFramework(read, source, frameworks2, files);
      const texts = source.files.map((uri) => ({ uri, path: pathOf(uri), text: files.known(uri) }));
      const present = texts.flatMap(({ path, text }) => text === void 0 ? [] : [{ path, text }]);
      const missing = configText2 === void 0 ? [] : missingFiles(configText2, configPath, read, source, texts);
      const saysProfile = [configText2 ?? "", ...present.map(({ text }) => text.slice(0, 4e3))].some(
        (text) => /^profile[ \t]*:/m.test(text)
      );
      const config = {
        ...read,
        profile: saysProfile ? read.profile : base.profile,
        problems: [...read.problems, ...catalogue.problems, ...missing]
      };
      const uris = new Map(texts.map(({ path, uri }) => [path, uri]));
      if (source.configUri !== void 0) uris.set(configPath, source.configUri);
      for (const { path, uri } of catalogue.files) uris.set(path, uri);
      return { strategy: { files: present, config }, framework: catalogue.framework, uris };
    }
  };
}
async function listFiles(files, configUri, config) {
  const folder = asFolder(folderOf(configUri));
  const globs = config.files.filter((glob) => !glob.startsWith("!"));
  const out = config.files.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const needsListing = globs.length === 0 || globs.some(isGlob);
  const found = needsListing ? await files.find(folder) : [];
  const byPath = new Map(found.flatMap((uri) => [[pathBelow(folder, uri) ?? "", uri]]));
  const paths = [...byPath.keys()].filter((path) => path !== "").sort((a, b) => a < b ? -1 : 1);
  const choose = (glob) => !isGlob(glob) || byPath.has(glob) ? [glob.replace(/^\.\//, "")] : paths.filter((path) => matchGlob(glob, path));
  const chosen = globs.length === 0 ? paths : globs.flatMap(choose);
  const kept = [...new Set(chosen)].filter((path) => !out.some((glob) => matchGlob(glob, path)));
  return kept.map((path) => {
    const uri = byPath.get(path) ?? uriBelow(folder, path);
    return files.document(uri)?.uri ?? uri;
  });
}
function missingFiles(configText2, configPath, config, source, texts) {
  const { placeAt } = readYaml(configText2, strategy_schema_default);
  const folder = asFolder(folderOf(source.configUri));
  const problem = (message, position) => ({
    ruleId: "config/invalid-value",
    severity: "error",
    message,
    path: configPath,
    position
  });
  const absent = texts.flatMap(({ uri, text }) => {
    if (text !== void 0) return [];
    const path = pathBelow(folder, uri) ?? uri;
    const index = config.files.findIndex((glob) => glob.replace(/^\.\//, "") === path);
    return [problem(`\u201C${path}\u201D, listed under \u201Cfiles\u201D, is no text that can be read.`, placeAt(["files", index]))];
  });
  if (texts.length > 0 || config.files.length === 0) return absent;
  return [problem("\u201Cfiles\u201D names no Markdown file that exists.", placeAt(["files"]))];
}
async function chooseFramework(config, source, frameworks2, files) {
  const fallback = frameworks2[0];
  const builtIn = frameworks2.find(({ framework: framework2 }) => framework2.id === config.framework);
  if (builtIn) return { framework: builtIn, problems: [], files: [] };
  if (config.path === void 0 || source.configUri === void 0)
    return { framework: fallback, problems: [], files: [] };
  const known = frameworks2.map(({ framework: framework2 }) => framework2.id).join(", ");
  const refuse = (message) => {
    const problem = {
      ruleId: "config/invalid-framework",
      severity: "error",
      message,
      path: config.path,
      position: START
    };
    return { framework: fallback, problems: [problem], files: [] };
  };
  const uri = uriBelow(folderOf(source.configUri), config.framework);
  const text = await files.read(uri);
  if (text === void 0)
    return refuse(`There is no framework \u201C${config.framework}\u201D: give ${known}, or a catalogue below this folder.`);
  const path = folderOf(config.path) + config.framework;
  const read = readFramework(text, path);
  const framework = read.framework;
  return { framework: framework ? { framework } : fallback, problems: read.problems, files: [{ path, uri }] };
}

// src/server/server.ts
var standardEngine = { analyse, rules, frameworks };
function startServer(connection, host, engine = standardEngine) {
  const documents = new TextDocuments(TextDocument);
  let client = {};
  let abilities = {};
  let roots = [];
  let settings = DEFAULT_SETTINGS;
  const fileSource = () => ({
    readFile: (uri) => readThroughClient(connection, abilities, host, uri),
    findFiles: (folder) => findThroughClient(connection, abilities, host, folder)
  });
  const files = createFiles(documents, fileSource);
  const workspace = createWorkspace(files, () => roots, engine.frameworks);
  const publisher = createPublisher(connection);
  const session = createSession({
    engine,
    files,
    workspace,
    settings: () => settings,
    today: host.today,
    open: () => documents.all().map((d) => d.uri),
    onResult: (result) => {
      publisher.publish(result.source.key, createDiagnostics(result));
      void connection.sendNotification(DID_ANALYSE, { uri: result.source.files[0] ?? result.source.configUri });
    },
    onGone: (source) => {
      publisher.publish(source.key, /* @__PURE__ */ new Map());
      void connection.sendNotification(DID_ANALYSE, {});
    },
    onError: (error) => connection.console.error(`The check failed: ${describe(error)}`)
  });
  connection.onInitialize((params) => {
    client = params.capabilities;
    abilities = params.initializationOptions ?? {};
    roots = (params.workspaceFolders ?? []).map(({ uri }) => asFolder(uri));
    return describeServer(params);
  });
  connection.onInitialized(async () => {
    if (client.workspace?.configuration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "ncs" });
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: "**/*.{md,markdown,yaml,yml}" }]
      });
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => asFolder(uri)));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => asFolder(uri))];
        void refresh();
      });
    settings = await askSettings(connection, client, settings);
    await refresh();
  });
  const refresh = async () => {
    await session.reset();
    await Promise.all(roots.map((root) => session.touch(root + CONFIG_NAME, 0)));
  };
  const later = (work) => void work.catch((error) => connection.console.error(describe(error)));
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    const own = pushed?.ncs;
    later(askSettings(connection, client, { ...settings, ...own }).then((next) => (settings = next, refresh())));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) files.forget(uri);
    const isStructural = changes.some(({ uri, type }) => type !== FileChangeType.Changed || /\.ya?ml$/.test(uri));
    later(isStructural ? refresh() : Promise.all(changes.map(({ uri }) => session.touch(uri))));
  });
  const opened = /* @__PURE__ */ new Set();
  documents.onDidOpen(({ document }) => opened.add(document.uri));
  documents.onDidChangeContent(({ document: { uri } }) => {
    const delay = opened.delete(uri) ? 0 : settings.delay;
    later(isConfig(uri) ? session.reset() : session.touch(uri, delay));
  });
  documents.onDidClose(({ document }) => {
    files.forget(document.uri);
    later(isConfig(document.uri) ? session.reset() : session.close(document.uri));
  });
  connection.onShutdown(() => session.dispose());
  addFeatures({ connection, documents, files, session, engine, abilities: () => abilities, settings: () => settings });
  documents.listen(connection);
  connection.listen();
}
var describe = (error) => error instanceof Error ? error.stack ?? error.message : String(error);
function describeServer({ capabilities }) {
  return {
    serverInfo: { name: "ncs-assistant", version: "0.1.0" },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      codeLensProvider: {},
      codeActionProvider: { codeActionKinds: [CodeActionKind2.QuickFix, CodeActionKind2.Refactor] },
      completionProvider: { triggerCharacters: [" ", ":", ",", "-", '"'] },
      ...capabilities.workspace?.workspaceFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } }
      }
    }
  };
}
async function readThroughClient(connection, abilities, host, uri) {
  if (!abilities.files) return host.readFile?.(uri);
  const params = { uri };
  const answer = await connection.sendRequest("ncs/readFile", params);
  return answer?.text;
}
async function findThroughClient(connection, abilities, host, folder) {
  if (!abilities.files) return await host.findFiles?.(folder) ?? [];
  const params = { folder };
  return await connection.sendRequest("ncs/findFiles", params);
}
async function askSettings(connection, client, known) {
  if (!client.workspace?.configuration) return known;
  const told = await connection.workspace.getConfiguration("ncs") ?? {};
  const given = Object.entries(told).filter(([, value]) => value !== null && value !== void 0);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(given) };
}
function createPublisher(connection) {
  const all = /* @__PURE__ */ new Map();
  return {
    publish(key, byUri) {
      const touched = /* @__PURE__ */ new Set([...byUri.keys(), ...all.get(key)?.keys() ?? []]);
      if (byUri.size > 0) all.set(key, byUri);
      else all.delete(key);
      for (const uri of touched) {
        const diagnostics = [...all.values()].flatMap((one) => one.get(uri) ?? []);
        void connection.sendDiagnostics({ uri, diagnostics });
      }
    }
  };
}
function addFeatures(features) {
  const { connection, documents, files, session, engine, abilities, settings } = features;
  const latest = async (uri, token) => {
    const result = await session.latest(uri, () => token.isCancellationRequested);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
    return result;
  };
  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    const result = await latest(uri, token);
    const document = files.document(uri);
    if (!result || !document) return null;
    if (isConfig(uri)) return createConfigHover(result, document.getText(), position, engine.rules);
    return createHover(result, uri, position, engine.rules);
  });
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    if (!settings().codeLens || isConfig(uri)) return [];
    const result = await latest(uri, token);
    return result ? createCodeLenses(result, uri, abilities().commands === true) : [];
  });
  connection.onCodeAction(async (params, token) => {
    const result = await latest(params.textDocument.uri, token);
    if (!result) return [];
    return createCodeActions({ result, files, rules: engine.rules, asks: abilities().commands === true }, params);
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }, token) => {
    const document = documents.get(uri);
    if (!document) return [];
    const result = await latest(uri, token);
    const framework = result?.analysis.framework ?? engine.frameworks[0].framework;
    if (!isConfig(uri)) return completeMarkdown(document, position, result, { rules: engine.rules, framework });
    return completeConfig(document, position, {
      rules: engine.rules,
      framework,
      frameworks: engine.frameworks.map((f) => f.framework),
      keys: strategy_schema_default.properties,
      hasSchema: abilities().yaml === true
    });
  });
  addRequests(features);
}
function addRequests({ connection, files, session, engine }) {
  const answer = (method, handle) => void connection.onRequest(method, handle);
  const find = async (uri) => uri === void 0 ? session.first() : session.latest(uri);
  const frameworkOf = (result) => result?.analysis.framework ?? engine.frameworks[0].framework;
  answer("ncs/coverage", async ({ uri }) => {
    const result = await find(uri);
    return result?.isShown ? createStrategyNode(result) : null;
  });
  answer("ncs/elements", async ({ uri }) => {
    const result = await find(uri);
    if (result) return listElements(result);
    return frameworkOf(void 0).areas.flatMap(
      (a) => a.elements.map(({ id, title }) => ({ id, title, area: a.short }))
    );
  });
  answer("ncs/areas", async ({ uri }) => frameworkOf(await find(uri)).areas.map(({ id, title }) => ({ id, title })));
  answer("ncs/report", async ({ uri, script }) => {
    const result = await find(uri);
    const tool = { name: "NCS Assistant", version: "0.1.0" };
    return result?.isShown ? renderHtml({ tool, analyses: [result.analysis], rules: engine.rules }, { script, uriOf: result.uriOf }) : null;
  });
  answer("ncs/explain", async ({ uri, element: id }) => {
    const framework = frameworkOf(await find(uri));
    const element = findElement(framework, id);
    return element ? explainElement(framework, element) : null;
  });
  answer("ncs/nextMissing", async ({ uri, after }) => {
    const result = await find(uri);
    return result?.isShown ? findNextMissing(result, after) : null;
  });
  answer("ncs/edit", async (params) => {
    const result = await session.latest(params.uri);
    return (result && await createEdit({ result, files }, params)) ?? null;
  });
  answer("ncs/template", async (params) => createTemplate(params, engine.frameworks[0].framework));
  answer("ncs/check", async ({ uri }) => {
    files.forget();
    await session.reset();
    const result = await find(uri);
    return result ? { findings: result.isShown ? result.analysis.findings.length : 0 } : null;
  });
}

// test/server/connect.ts
import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  DidChangeWatchedFilesNotification as DidChangeWatchedFilesNotification2,
  StreamMessageReader,
  StreamMessageWriter
} from "vscode-languageserver/node";
var ROOT = "file:///work%20space";
var at = (path) => `${ROOT}/${path}`;
var pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function connect(options = {}) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const disk = options.disk ?? /* @__PURE__ */ new Map();
  let settings = { delay: 0, ...options.settings };
  const log = [];
  const shown = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    { today: () => "2026-06-01" },
    options.engine ?? createFakeEngine()
  );
  const raw = createProtocolConnection(toClient, toServer);
  raw.onNotification("textDocument/publishDiagnostics", (params) => {
    shown.set(params.uri, params);
    counts.set(params.uri, (counts.get(params.uri) ?? 0) + 1);
  });
  raw.onNotification("window/logMessage", ({ message }) => void log.push(message));
  raw.onRequest("workspace/configuration", () => [settings]);
  raw.onRequest("client/registerCapability", () => null);
  raw.onRequest("ncs/readFile", ({ uri }) => {
    const text = disk.get(uri);
    return text === void 0 ? null : { text };
  });
  raw.onRequest(
    "ncs/findFiles",
    ({ folder }) => [...disk.keys()].filter((uri) => uri.startsWith(folder) && uri.endsWith(".md"))
  );
  raw.listen();
  const initialized = await raw.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    workspaceFolders: (options.roots ?? [ROOT]).map((uri) => ({ uri, name: "w" })),
    initializationOptions: { files: true, commands: true, ...options.abilities },
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } }
    }
  });
  await raw.sendNotification("initialized", {});
  const versions = /* @__PURE__ */ new Map();
  const languageOf = (uri) => uri.endsWith(".md") ? "markdown" : "yaml";
  const settle = async (uri) => {
    await raw.sendRequest("ncs/coverage", { uri });
    await pause(5);
    await raw.sendRequest("ncs/coverage", { uri });
  };
  await raw.sendRequest("ncs/areas", {});
  await pause(5);
  return {
    raw,
    initialized,
    disk,
    log,
    open(uri, text) {
      versions.set(uri, 1);
      void raw.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: languageOf(uri), version: 1, text }
      });
    },
    change(uri, text, range) {
      const version = versions.get(uri) + 1;
      versions.set(uri, version);
      const contentChanges = [{ text, ...range && { range } }];
      void raw.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    },
    close: (uri) => void raw.sendNotification("textDocument/didClose", { textDocument: { uri } }),
    async diagnostics(uri) {
      await settle(uri);
      await settle(at("strategy.yaml"));
      return shown.get(uri)?.diagnostics ?? [];
    },
    published: (uri) => counts.get(uri) ?? 0,
    ask: (method, params) => raw.sendRequest(method, params),
    request: (method, params) => raw.sendRequest(method, params),
    touchDisk: (uri, type) => void raw.sendNotification(DidChangeWatchedFilesNotification2.type, { changes: [{ uri, type }] }),
    async configure(next) {
      settings = { delay: 0, ...next };
      await raw.sendNotification("workspace/didChangeConfiguration", { settings: null });
      await pause(10);
    },
    async stop() {
      await raw.sendRequest("shutdown");
      raw.dispose();
      toServer.destroy();
      toClient.destroy();
    }
  };
}
function applyEdits(text, edits) {
  const offsetAt = ({ line, character }) => {
    let offset = 0;
    for (let n = 0; n < line; n++) offset = text.indexOf("\n", offset) + 1;
    return offset + character;
  };
  return [...edits].map((edit, index) => ({ ...edit, index, from: offsetAt(edit.range.start), to: offsetAt(edit.range.end) })).sort((a, b) => b.from - a.from || b.index - a.index).reduce((result, { from, to, newText }) => result.slice(0, from) + newText + result.slice(to), text);
}

export {
  standardEngine,
  at,
  pause,
  connect,
  applyEdits
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL3NlcnZlci9zZXJ2ZXIudHMiLCAiLi4vc3JjL3NlcnZlci9jb2RlLWFjdGlvbnMudHMiLCAiLi4vc3JjL3NlcnZlci9jb252ZXJ0LnRzIiwgIi4uL3NyYy9zZXJ2ZXIvbG9va3VwLnRzIiwgIi4uL3NyYy9zZXJ2ZXIvc2VjdGlvbnMudHMiLCAiLi4vc3JjL3NlcnZlci91cmlzLnRzIiwgIi4uL3NyYy9zZXJ2ZXIvZWRpdHMudHMiLCAiLi4vc3JjL3NlcnZlci93b3JkaW5nLnRzIiwgIi4uL3NyYy9zZXJ2ZXIvY29kZS1sZW5zLnRzIiwgIi4uL3NyYy9zZXJ2ZXIvY29tcGxldGlvbi50cyIsICIuLi9zcmMvc2VydmVyL2RpYWdub3N0aWNzLnRzIiwgIi4uL3NyYy9zZXJ2ZXIvZmlsZXMudHMiLCAiLi4vc3JjL3NlcnZlci9ob3Zlci50cyIsICIuLi9zcmMvc2VydmVyL3Nlc3Npb24udHMiLCAiLi4vc3JjL3NlcnZlci90ZW1wbGF0ZS50cyIsICIuLi9zcmMvc2VydmVyL3ZpZXdzLnRzIiwgIi4uL3NyYy9zZXJ2ZXIvd29ya3NwYWNlLnRzIiwgIi4uL3Rlc3Qvc2VydmVyL2Nvbm5lY3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBBbGwgaGFuZGxlcnMgb2YgdGhlIGxhbmd1YWdlIHNlcnZlcjsga25vd3MgbmVpdGhlciBOb2RlIG5vciB0aGUgYnJvd3Nlci4gKi9cbmltcG9ydCB7XG4gIENvZGVBY3Rpb25LaW5kLFxuICBEaWRDaGFuZ2VDb25maWd1cmF0aW9uTm90aWZpY2F0aW9uLFxuICBEaWRDaGFuZ2VXYXRjaGVkRmlsZXNOb3RpZmljYXRpb24sXG4gIEZpbGVDaGFuZ2VUeXBlLFxuICBMU1BFcnJvckNvZGVzLFxuICBSZXNwb25zZUVycm9yLFxuICBUZXh0RG9jdW1lbnRzLFxuICBUZXh0RG9jdW1lbnRTeW5jS2luZCxcbiAgdHlwZSBDYW5jZWxsYXRpb25Ub2tlbixcbiAgdHlwZSBDb25uZWN0aW9uLFxuICB0eXBlIERpYWdub3N0aWMsXG4gIHR5cGUgSW5pdGlhbGl6ZVBhcmFtcyxcbiAgdHlwZSBJbml0aWFsaXplUmVzdWx0LFxufSBmcm9tICd2c2NvZGUtbGFuZ3VhZ2VzZXJ2ZXInO1xuaW1wb3J0IHsgVGV4dERvY3VtZW50IH0gZnJvbSAndnNjb2RlLWxhbmd1YWdlc2VydmVyLXRleHRkb2N1bWVudCc7XG5pbXBvcnQgc3RyYXRlZ3lTY2hlbWEgZnJvbSAnLi4vLi4vc2NoZW1hcy9zdHJhdGVneS5zY2hlbWEuanNvbic7XG5pbXBvcnQgeyBhbmFseXNlIH0gZnJvbSAnLi4vZW5naW5lL2FuYWx5c2UuanMnO1xuaW1wb3J0IHsgZmluZEVsZW1lbnQgfSBmcm9tICcuLi9lbmdpbmUvZnJhbWV3b3JrLmpzJztcbmltcG9ydCB7IGZyYW1ld29ya3MgfSBmcm9tICcuLi9mcmFtZXdvcmtzL2luZGV4LmpzJztcbmltcG9ydCB7IHJlbmRlckh0bWwgfSBmcm9tICcuLi9yZXBvcnRzL2h0bWwuanMnO1xuaW1wb3J0IHsgcnVsZXMgfSBmcm9tICcuLi9ydWxlcy9pbmRleC5qcyc7XG5pbXBvcnQgeyBjcmVhdGVDb2RlQWN0aW9ucyB9IGZyb20gJy4vY29kZS1hY3Rpb25zLmpzJztcbmltcG9ydCB7IGNyZWF0ZUNvZGVMZW5zZXMgfSBmcm9tICcuL2NvZGUtbGVucy5qcyc7XG5pbXBvcnQgeyBjb21wbGV0ZUNvbmZpZywgY29tcGxldGVNYXJrZG93biB9IGZyb20gJy4vY29tcGxldGlvbi5qcyc7XG5pbXBvcnQgeyBjcmVhdGVEaWFnbm9zdGljcyB9IGZyb20gJy4vZGlhZ25vc3RpY3MuanMnO1xuaW1wb3J0IHsgY3JlYXRlRWRpdCB9IGZyb20gJy4vZWRpdHMuanMnO1xuaW1wb3J0IHsgY3JlYXRlRmlsZXMsIHR5cGUgRmlsZVNvdXJjZSB9IGZyb20gJy4vZmlsZXMuanMnO1xuaW1wb3J0IHsgY3JlYXRlQ29uZmlnSG92ZXIsIGNyZWF0ZUhvdmVyIH0gZnJvbSAnLi9ob3Zlci5qcyc7XG5pbXBvcnQge1xuICBERUZBVUxUX1NFVFRJTkdTLFxuICBESURfQU5BTFlTRSxcbiAgdHlwZSBDbGllbnRBYmlsaXRpZXMsXG4gIHR5cGUgQ2xpZW50UmVxdWVzdHMsXG4gIHR5cGUgU2VydmVyUmVxdWVzdHMsXG4gIHR5cGUgU2V0dGluZ3MsXG59IGZyb20gJy4vcHJvdG9jb2wuanMnO1xuaW1wb3J0IHsgY3JlYXRlU2Vzc2lvbiwgdHlwZSBFbmdpbmUsIHR5cGUgUmVzdWx0LCB0eXBlIFNlc3Npb24gfSBmcm9tICcuL3Nlc3Npb24uanMnO1xuaW1wb3J0IHsgY3JlYXRlVGVtcGxhdGUgfSBmcm9tICcuL3RlbXBsYXRlLmpzJztcbmltcG9ydCB7IGFzRm9sZGVyLCBDT05GSUdfTkFNRSwgaXNDb25maWcgfSBmcm9tICcuL3VyaXMuanMnO1xuaW1wb3J0IHsgY3JlYXRlU3RyYXRlZ3lOb2RlLCBmaW5kTmV4dE1pc3NpbmcsIGxpc3RFbGVtZW50cyB9IGZyb20gJy4vdmlld3MuanMnO1xuaW1wb3J0IHsgZXhwbGFpbkVsZW1lbnQgfSBmcm9tICcuL3dvcmRpbmcuanMnO1xuaW1wb3J0IHsgY3JlYXRlV29ya3NwYWNlIH0gZnJvbSAnLi93b3Jrc3BhY2UuanMnO1xuXG4vKiogV2hhdCB0aGUgcnVudGltZSBnaXZlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2VydmVySG9zdCBleHRlbmRzIFBhcnRpYWw8RmlsZVNvdXJjZT4ge1xuICAvKiogSVNPIGRhdGUgb2YgdG9kYXkuICovXG4gIHJlYWRvbmx5IHRvZGF5OiAoKSA9PiBzdHJpbmc7XG59XG5cbi8qKiBXaXRob3V0IGFub3RoZXIgZW5naW5lLCB0aGUgb25lIHRoYXQgdGhlIGNvbW1hbmQgbGluZSB1c2VzLiAqL1xuZXhwb3J0IGNvbnN0IHN0YW5kYXJkRW5naW5lOiBFbmdpbmUgPSB7IGFuYWx5c2UsIHJ1bGVzLCBmcmFtZXdvcmtzIH07XG5cbi8qKiBTZXJ2ZXMgYSBjb25uZWN0aW9uIHVudGlsIGl0IGVuZHMuICovXG5leHBvcnQgZnVuY3Rpb24gc3RhcnRTZXJ2ZXIoY29ubmVjdGlvbjogQ29ubmVjdGlvbiwgaG9zdDogU2VydmVySG9zdCwgZW5naW5lOiBFbmdpbmUgPSBzdGFuZGFyZEVuZ2luZSk6IHZvaWQge1xuICBjb25zdCBkb2N1bWVudHMgPSBuZXcgVGV4dERvY3VtZW50cyhUZXh0RG9jdW1lbnQpO1xuICBsZXQgY2xpZW50OiBJbml0aWFsaXplUGFyYW1zWydjYXBhYmlsaXRpZXMnXSA9IHt9O1xuICBsZXQgYWJpbGl0aWVzOiBDbGllbnRBYmlsaXRpZXMgPSB7fTtcbiAgbGV0IHJvb3RzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgc2V0dGluZ3M6IFNldHRpbmdzID0gREVGQVVMVF9TRVRUSU5HUztcblxuICBjb25zdCBmaWxlU291cmNlID0gKCk6IEZpbGVTb3VyY2UgPT4gKHtcbiAgICByZWFkRmlsZTogKHVyaSkgPT4gcmVhZFRocm91Z2hDbGllbnQoY29ubmVjdGlvbiwgYWJpbGl0aWVzLCBob3N0LCB1cmkpLFxuICAgIGZpbmRGaWxlczogKGZvbGRlcikgPT4gZmluZFRocm91Z2hDbGllbnQoY29ubmVjdGlvbiwgYWJpbGl0aWVzLCBob3N0LCBmb2xkZXIpLFxuICB9KTtcbiAgY29uc3QgZmlsZXMgPSBjcmVhdGVGaWxlcyhkb2N1bWVudHMsIGZpbGVTb3VyY2UpO1xuICBjb25zdCB3b3Jrc3BhY2UgPSBjcmVhdGVXb3Jrc3BhY2UoZmlsZXMsICgpID0+IHJvb3RzLCBlbmdpbmUuZnJhbWV3b3Jrcyk7XG4gIGNvbnN0IHB1Ymxpc2hlciA9IGNyZWF0ZVB1Ymxpc2hlcihjb25uZWN0aW9uKTtcbiAgY29uc3Qgc2Vzc2lvbiA9IGNyZWF0ZVNlc3Npb24oe1xuICAgIGVuZ2luZSxcbiAgICBmaWxlcyxcbiAgICB3b3Jrc3BhY2UsXG4gICAgc2V0dGluZ3M6ICgpID0+IHNldHRpbmdzLFxuICAgIHRvZGF5OiBob3N0LnRvZGF5LFxuICAgIG9wZW46ICgpID0+IGRvY3VtZW50cy5hbGwoKS5tYXAoKGQpID0+IGQudXJpKSxcbiAgICBvblJlc3VsdDogKHJlc3VsdCkgPT4ge1xuICAgICAgcHVibGlzaGVyLnB1Ymxpc2gocmVzdWx0LnNvdXJjZS5rZXksIGNyZWF0ZURpYWdub3N0aWNzKHJlc3VsdCkpO1xuICAgICAgdm9pZCBjb25uZWN0aW9uLnNlbmROb3RpZmljYXRpb24oRElEX0FOQUxZU0UsIHsgdXJpOiByZXN1bHQuc291cmNlLmZpbGVzWzBdID8/IHJlc3VsdC5zb3VyY2UuY29uZmlnVXJpIH0pO1xuICAgIH0sXG4gICAgb25Hb25lOiAoc291cmNlKSA9PiB7XG4gICAgICBwdWJsaXNoZXIucHVibGlzaChzb3VyY2Uua2V5LCBuZXcgTWFwKCkpO1xuICAgICAgdm9pZCBjb25uZWN0aW9uLnNlbmROb3RpZmljYXRpb24oRElEX0FOQUxZU0UsIHt9KTtcbiAgICB9LFxuICAgIG9uRXJyb3I6IChlcnJvcikgPT4gY29ubmVjdGlvbi5jb25zb2xlLmVycm9yKGBUaGUgY2hlY2sgZmFpbGVkOiAke2Rlc2NyaWJlKGVycm9yKX1gKSxcbiAgfSk7XG5cbiAgY29ubmVjdGlvbi5vbkluaXRpYWxpemUoKHBhcmFtcykgPT4ge1xuICAgIGNsaWVudCA9IHBhcmFtcy5jYXBhYmlsaXRpZXM7XG4gICAgYWJpbGl0aWVzID0gKHBhcmFtcy5pbml0aWFsaXphdGlvbk9wdGlvbnMgPz8ge30pIGFzIENsaWVudEFiaWxpdGllcztcbiAgICByb290cyA9IChwYXJhbXMud29ya3NwYWNlRm9sZGVycyA/PyBbXSkubWFwKCh7IHVyaSB9KSA9PiBhc0ZvbGRlcih1cmkpKTtcbiAgICByZXR1cm4gZGVzY3JpYmVTZXJ2ZXIocGFyYW1zKTtcbiAgfSk7XG4gIGNvbm5lY3Rpb24ub25Jbml0aWFsaXplZChhc3luYyAoKSA9PiB7XG4gICAgaWYgKGNsaWVudC53b3Jrc3BhY2U/LmNvbmZpZ3VyYXRpb24pXG4gICAgICBhd2FpdCBjb25uZWN0aW9uLmNsaWVudC5yZWdpc3RlcihEaWRDaGFuZ2VDb25maWd1cmF0aW9uTm90aWZpY2F0aW9uLnR5cGUsIHsgc2VjdGlvbjogJ25jcycgfSk7XG4gICAgaWYgKGNsaWVudC53b3Jrc3BhY2U/LmRpZENoYW5nZVdhdGNoZWRGaWxlcz8uZHluYW1pY1JlZ2lzdHJhdGlvbilcbiAgICAgIGF3YWl0IGNvbm5lY3Rpb24uY2xpZW50LnJlZ2lzdGVyKERpZENoYW5nZVdhdGNoZWRGaWxlc05vdGlmaWNhdGlvbi50eXBlLCB7XG4gICAgICAgIHdhdGNoZXJzOiBbeyBnbG9iUGF0dGVybjogJyoqLyoue21kLG1hcmtkb3duLHlhbWwseW1sfScgfV0sXG4gICAgICB9KTtcbiAgICBpZiAoY2xpZW50LndvcmtzcGFjZT8ud29ya3NwYWNlRm9sZGVycylcbiAgICAgIGNvbm5lY3Rpb24ud29ya3NwYWNlLm9uRGlkQ2hhbmdlV29ya3NwYWNlRm9sZGVycygoeyBhZGRlZCwgcmVtb3ZlZCB9KSA9PiB7XG4gICAgICAgIGNvbnN0IGdvbmUgPSBuZXcgU2V0KHJlbW92ZWQubWFwKCh7IHVyaSB9KSA9PiBhc0ZvbGRlcih1cmkpKSk7XG4gICAgICAgIHJvb3RzID0gWy4uLnJvb3RzLmZpbHRlcigocm9vdCkgPT4gIWdvbmUuaGFzKHJvb3QpKSwgLi4uYWRkZWQubWFwKCh7IHVyaSB9KSA9PiBhc0ZvbGRlcih1cmkpKV07XG4gICAgICAgIHZvaWQgcmVmcmVzaCgpO1xuICAgICAgfSk7XG4gICAgc2V0dGluZ3MgPSBhd2FpdCBhc2tTZXR0aW5ncyhjb25uZWN0aW9uLCBjbGllbnQsIHNldHRpbmdzKTtcbiAgICBhd2FpdCByZWZyZXNoKCk7XG4gIH0pO1xuXG4gIC8qKiBBc2tzIGFnYWluIHdobyBiZWxvbmdzIHRvIHdob20sIGFuZCBjaGVja3Mgd2hhdCBzdGFuZHMgaW4gdGhlIHdvcmtzcGFjZSBmb2xkZXJzLiAqL1xuICBjb25zdCByZWZyZXNoID0gYXN5bmMgKCk6IFByb21pc2U8dm9pZD4gPT4ge1xuICAgIGF3YWl0IHNlc3Npb24ucmVzZXQoKTtcbiAgICBhd2FpdCBQcm9taXNlLmFsbChyb290cy5tYXAoKHJvb3QpID0+IHNlc3Npb24udG91Y2gocm9vdCArIENPTkZJR19OQU1FLCAwKSkpO1xuICB9O1xuICBjb25zdCBsYXRlciA9ICh3b3JrOiBQcm9taXNlPHVua25vd24+KTogdm9pZCA9PlxuICAgIHZvaWQgd29yay5jYXRjaCgoZXJyb3I6IHVua25vd24pID0+IGNvbm5lY3Rpb24uY29uc29sZS5lcnJvcihkZXNjcmliZShlcnJvcikpKTtcblxuICBjb25uZWN0aW9uLm9uRGlkQ2hhbmdlQ29uZmlndXJhdGlvbigoeyBzZXR0aW5nczogcHVzaGVkIH0pID0+IHtcbiAgICBjb25zdCBvd24gPSAocHVzaGVkIGFzIHsgbmNzPzogUGFydGlhbDxTZXR0aW5ncz4gfSB8IG51bGwpPy5uY3M7XG4gICAgbGF0ZXIoYXNrU2V0dGluZ3MoY29ubmVjdGlvbiwgY2xpZW50LCB7IC4uLnNldHRpbmdzLCAuLi5vd24gfSkudGhlbigobmV4dCkgPT4gKChzZXR0aW5ncyA9IG5leHQpLCByZWZyZXNoKCkpKSk7XG4gIH0pO1xuICBjb25uZWN0aW9uLm9uRGlkQ2hhbmdlV2F0Y2hlZEZpbGVzKCh7IGNoYW5nZXMgfSkgPT4ge1xuICAgIGZvciAoY29uc3QgeyB1cmkgfSBvZiBjaGFuZ2VzKSBmaWxlcy5mb3JnZXQodXJpKTtcbiAgICBjb25zdCBpc1N0cnVjdHVyYWwgPSBjaGFuZ2VzLnNvbWUoKHsgdXJpLCB0eXBlIH0pID0+IHR5cGUgIT09IEZpbGVDaGFuZ2VUeXBlLkNoYW5nZWQgfHwgL1xcLnlhP21sJC8udGVzdCh1cmkpKTtcbiAgICBsYXRlcihpc1N0cnVjdHVyYWwgPyByZWZyZXNoKCkgOiBQcm9taXNlLmFsbChjaGFuZ2VzLm1hcCgoeyB1cmkgfSkgPT4gc2Vzc2lvbi50b3VjaCh1cmkpKSkpO1xuICB9KTtcbiAgY29uc3Qgb3BlbmVkID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGRvY3VtZW50cy5vbkRpZE9wZW4oKHsgZG9jdW1lbnQgfSkgPT4gb3BlbmVkLmFkZChkb2N1bWVudC51cmkpKTtcbiAgZG9jdW1lbnRzLm9uRGlkQ2hhbmdlQ29udGVudCgoeyBkb2N1bWVudDogeyB1cmkgfSB9KSA9PiB7XG4gICAgLy8gT3BlbmluZyBhIGRvY3VtZW50IGNvdW50cyBhcyBpdHMgZmlyc3QgY2hhbmdlOiBub2JvZHkgdHlwZXMgeWV0LCBzbyBub3RoaW5nIGlzIHdhaXRlZCBmb3IuXG4gICAgY29uc3QgZGVsYXkgPSBvcGVuZWQuZGVsZXRlKHVyaSkgPyAwIDogc2V0dGluZ3MuZGVsYXk7XG4gICAgbGF0ZXIoaXNDb25maWcodXJpKSA/IHNlc3Npb24ucmVzZXQoKSA6IHNlc3Npb24udG91Y2godXJpLCBkZWxheSkpO1xuICB9KTtcbiAgZG9jdW1lbnRzLm9uRGlkQ2xvc2UoKHsgZG9jdW1lbnQgfSkgPT4ge1xuICAgIGZpbGVzLmZvcmdldChkb2N1bWVudC51cmkpO1xuICAgIGxhdGVyKGlzQ29uZmlnKGRvY3VtZW50LnVyaSkgPyBzZXNzaW9uLnJlc2V0KCkgOiBzZXNzaW9uLmNsb3NlKGRvY3VtZW50LnVyaSkpO1xuICB9KTtcbiAgY29ubmVjdGlvbi5vblNodXRkb3duKCgpID0+IHNlc3Npb24uZGlzcG9zZSgpKTtcblxuICBhZGRGZWF0dXJlcyh7IGNvbm5lY3Rpb24sIGRvY3VtZW50cywgZmlsZXMsIHNlc3Npb24sIGVuZ2luZSwgYWJpbGl0aWVzOiAoKSA9PiBhYmlsaXRpZXMsIHNldHRpbmdzOiAoKSA9PiBzZXR0aW5ncyB9KTtcbiAgZG9jdW1lbnRzLmxpc3Rlbihjb25uZWN0aW9uKTtcbiAgY29ubmVjdGlvbi5saXN0ZW4oKTtcbn1cblxuY29uc3QgZGVzY3JpYmUgPSAoZXJyb3I6IHVua25vd24pOiBzdHJpbmcgPT4gKGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyAoZXJyb3Iuc3RhY2sgPz8gZXJyb3IubWVzc2FnZSkgOiBTdHJpbmcoZXJyb3IpKTtcblxuZnVuY3Rpb24gZGVzY3JpYmVTZXJ2ZXIoeyBjYXBhYmlsaXRpZXMgfTogSW5pdGlhbGl6ZVBhcmFtcyk6IEluaXRpYWxpemVSZXN1bHQge1xuICByZXR1cm4ge1xuICAgIHNlcnZlckluZm86IHsgbmFtZTogJ25jcy1hc3Npc3RhbnQnLCB2ZXJzaW9uOiBOQ1NfVkVSU0lPTiB9LFxuICAgIGNhcGFiaWxpdGllczoge1xuICAgICAgdGV4dERvY3VtZW50U3luYzogeyBvcGVuQ2xvc2U6IHRydWUsIGNoYW5nZTogVGV4dERvY3VtZW50U3luY0tpbmQuSW5jcmVtZW50YWwgfSxcbiAgICAgIGhvdmVyUHJvdmlkZXI6IHRydWUsXG4gICAgICBjb2RlTGVuc1Byb3ZpZGVyOiB7fSxcbiAgICAgIGNvZGVBY3Rpb25Qcm92aWRlcjogeyBjb2RlQWN0aW9uS2luZHM6IFtDb2RlQWN0aW9uS2luZC5RdWlja0ZpeCwgQ29kZUFjdGlvbktpbmQuUmVmYWN0b3JdIH0sXG4gICAgICBjb21wbGV0aW9uUHJvdmlkZXI6IHsgdHJpZ2dlckNoYXJhY3RlcnM6IFsnICcsICc6JywgJywnLCAnLScsICdcIiddIH0sXG4gICAgICAuLi4oY2FwYWJpbGl0aWVzLndvcmtzcGFjZT8ud29ya3NwYWNlRm9sZGVycyAmJiB7XG4gICAgICAgIHdvcmtzcGFjZTogeyB3b3Jrc3BhY2VGb2xkZXJzOiB7IHN1cHBvcnRlZDogdHJ1ZSwgY2hhbmdlTm90aWZpY2F0aW9uczogdHJ1ZSB9IH0sXG4gICAgICB9KSxcbiAgICB9LFxuICB9O1xufVxuXG4vLyBcdTI1MDBcdTI1MDAgRmlsZXMgYW5kIHNldHRpbmdzIFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFxuXG5hc3luYyBmdW5jdGlvbiByZWFkVGhyb3VnaENsaWVudChcbiAgY29ubmVjdGlvbjogQ29ubmVjdGlvbixcbiAgYWJpbGl0aWVzOiBDbGllbnRBYmlsaXRpZXMsXG4gIGhvc3Q6IFNlcnZlckhvc3QsXG4gIHVyaTogc3RyaW5nLFxuKTogUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+IHtcbiAgaWYgKCFhYmlsaXRpZXMuZmlsZXMpIHJldHVybiBob3N0LnJlYWRGaWxlPy4odXJpKTtcbiAgY29uc3QgcGFyYW1zOiBDbGllbnRSZXF1ZXN0c1snbmNzL3JlYWRGaWxlJ11bJ3BhcmFtcyddID0geyB1cmkgfTtcbiAgY29uc3QgYW5zd2VyID0gKGF3YWl0IGNvbm5lY3Rpb24uc2VuZFJlcXVlc3QoJ25jcy9yZWFkRmlsZScsIHBhcmFtcykpIGFzIENsaWVudFJlcXVlc3RzWyduY3MvcmVhZEZpbGUnXVsncmVzdWx0J107XG4gIHJldHVybiBhbnN3ZXI/LnRleHQ7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGZpbmRUaHJvdWdoQ2xpZW50KFxuICBjb25uZWN0aW9uOiBDb25uZWN0aW9uLFxuICBhYmlsaXRpZXM6IENsaWVudEFiaWxpdGllcyxcbiAgaG9zdDogU2VydmVySG9zdCxcbiAgZm9sZGVyOiBzdHJpbmcsXG4pOiBQcm9taXNlPHJlYWRvbmx5IHN0cmluZ1tdPiB7XG4gIGlmICghYWJpbGl0aWVzLmZpbGVzKSByZXR1cm4gKGF3YWl0IGhvc3QuZmluZEZpbGVzPy4oZm9sZGVyKSkgPz8gW107XG4gIGNvbnN0IHBhcmFtczogQ2xpZW50UmVxdWVzdHNbJ25jcy9maW5kRmlsZXMnXVsncGFyYW1zJ10gPSB7IGZvbGRlciB9O1xuICByZXR1cm4gKGF3YWl0IGNvbm5lY3Rpb24uc2VuZFJlcXVlc3QoJ25jcy9maW5kRmlsZXMnLCBwYXJhbXMpKSBhcyBDbGllbnRSZXF1ZXN0c1snbmNzL2ZpbmRGaWxlcyddWydyZXN1bHQnXTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gYXNrU2V0dGluZ3MoXG4gIGNvbm5lY3Rpb246IENvbm5lY3Rpb24sXG4gIGNsaWVudDogSW5pdGlhbGl6ZVBhcmFtc1snY2FwYWJpbGl0aWVzJ10sXG4gIGtub3duOiBTZXR0aW5ncyxcbik6IFByb21pc2U8U2V0dGluZ3M+IHtcbiAgaWYgKCFjbGllbnQud29ya3NwYWNlPy5jb25maWd1cmF0aW9uKSByZXR1cm4ga25vd247XG4gIGNvbnN0IHRvbGQgPSAoKGF3YWl0IGNvbm5lY3Rpb24ud29ya3NwYWNlLmdldENvbmZpZ3VyYXRpb24oJ25jcycpKSA/PyB7fSkgYXMgUGFydGlhbDxTZXR0aW5ncz47XG4gIGNvbnN0IGdpdmVuID0gT2JqZWN0LmVudHJpZXModG9sZCkuZmlsdGVyKChbLCB2YWx1ZV0pID0+IHZhbHVlICE9PSBudWxsICYmIHZhbHVlICE9PSB1bmRlZmluZWQpO1xuICByZXR1cm4geyAuLi5ERUZBVUxUX1NFVFRJTkdTLCAuLi4oT2JqZWN0LmZyb21FbnRyaWVzKGdpdmVuKSBhcyBQYXJ0aWFsPFNldHRpbmdzPikgfTtcbn1cblxuLyoqIFNlbmRzIGRpYWdub3N0aWNzLCBqb2luZWQgd2hlcmUgdHdvIHN0cmF0ZWdpZXMgc2hhcmUgYSBmaWxlLCBhbmQgdGFrZXMgdGhlbSBiYWNrIHdoZXJlIHRoZXJlIGFyZSBub25lIGFueSBtb3JlLiAqL1xuZnVuY3Rpb24gY3JlYXRlUHVibGlzaGVyKGNvbm5lY3Rpb246IENvbm5lY3Rpb24pOiB7XG4gIHB1Ymxpc2goa2V5OiBzdHJpbmcsIGJ5VXJpOiBSZWFkb25seU1hcDxzdHJpbmcsIHJlYWRvbmx5IERpYWdub3N0aWNbXT4pOiB2b2lkO1xufSB7XG4gIGNvbnN0IGFsbCA9IG5ldyBNYXA8c3RyaW5nLCBSZWFkb25seU1hcDxzdHJpbmcsIHJlYWRvbmx5IERpYWdub3N0aWNbXT4+KCk7XG4gIHJldHVybiB7XG4gICAgcHVibGlzaChrZXksIGJ5VXJpKSB7XG4gICAgICBjb25zdCB0b3VjaGVkID0gbmV3IFNldChbLi4uYnlVcmkua2V5cygpLCAuLi4oYWxsLmdldChrZXkpPy5rZXlzKCkgPz8gW10pXSk7XG4gICAgICBpZiAoYnlVcmkuc2l6ZSA+IDApIGFsbC5zZXQoa2V5LCBieVVyaSk7XG4gICAgICBlbHNlIGFsbC5kZWxldGUoa2V5KTtcbiAgICAgIGZvciAoY29uc3QgdXJpIG9mIHRvdWNoZWQpIHtcbiAgICAgICAgY29uc3QgZGlhZ25vc3RpY3MgPSBbLi4uYWxsLnZhbHVlcygpXS5mbGF0TWFwKChvbmUpID0+IG9uZS5nZXQodXJpKSA/PyBbXSk7XG4gICAgICAgIHZvaWQgY29ubmVjdGlvbi5zZW5kRGlhZ25vc3RpY3MoeyB1cmksIGRpYWdub3N0aWNzIH0pO1xuICAgICAgfVxuICAgIH0sXG4gIH07XG59XG5cbi8vIFx1MjUwMFx1MjUwMCBGZWF0dXJlcyBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcblxuaW50ZXJmYWNlIEZlYXR1cmVzIHtcbiAgcmVhZG9ubHkgY29ubmVjdGlvbjogQ29ubmVjdGlvbjtcbiAgcmVhZG9ubHkgZG9jdW1lbnRzOiBUZXh0RG9jdW1lbnRzPFRleHREb2N1bWVudD47XG4gIHJlYWRvbmx5IGZpbGVzOiBSZXR1cm5UeXBlPHR5cGVvZiBjcmVhdGVGaWxlcz47XG4gIHJlYWRvbmx5IHNlc3Npb246IFNlc3Npb247XG4gIHJlYWRvbmx5IGVuZ2luZTogRW5naW5lO1xuICByZWFkb25seSBhYmlsaXRpZXM6ICgpID0+IENsaWVudEFiaWxpdGllcztcbiAgcmVhZG9ubHkgc2V0dGluZ3M6ICgpID0+IFNldHRpbmdzO1xufVxuXG5mdW5jdGlvbiBhZGRGZWF0dXJlcyhmZWF0dXJlczogRmVhdHVyZXMpOiB2b2lkIHtcbiAgY29uc3QgeyBjb25uZWN0aW9uLCBkb2N1bWVudHMsIGZpbGVzLCBzZXNzaW9uLCBlbmdpbmUsIGFiaWxpdGllcywgc2V0dGluZ3MgfSA9IGZlYXR1cmVzO1xuICBjb25zdCBsYXRlc3QgPSBhc3luYyAodXJpOiBzdHJpbmcsIHRva2VuOiBDYW5jZWxsYXRpb25Ub2tlbik6IFByb21pc2U8UmVzdWx0IHwgdW5kZWZpbmVkPiA9PiB7XG4gICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgc2Vzc2lvbi5sYXRlc3QodXJpLCAoKSA9PiB0b2tlbi5pc0NhbmNlbGxhdGlvblJlcXVlc3RlZCk7XG4gICAgaWYgKHRva2VuLmlzQ2FuY2VsbGF0aW9uUmVxdWVzdGVkKSB0aHJvdyBuZXcgUmVzcG9uc2VFcnJvcihMU1BFcnJvckNvZGVzLlJlcXVlc3RDYW5jZWxsZWQsICdDYW5jZWxsZWQnKTtcbiAgICByZXR1cm4gcmVzdWx0O1xuICB9O1xuXG4gIGNvbm5lY3Rpb24ub25Ib3Zlcihhc3luYyAoeyB0ZXh0RG9jdW1lbnQ6IHsgdXJpIH0sIHBvc2l0aW9uIH0sIHRva2VuKSA9PiB7XG4gICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgbGF0ZXN0KHVyaSwgdG9rZW4pO1xuICAgIGNvbnN0IGRvY3VtZW50ID0gZmlsZXMuZG9jdW1lbnQodXJpKTtcbiAgICBpZiAoIXJlc3VsdCB8fCAhZG9jdW1lbnQpIHJldHVybiBudWxsO1xuICAgIGlmIChpc0NvbmZpZyh1cmkpKSByZXR1cm4gY3JlYXRlQ29uZmlnSG92ZXIocmVzdWx0LCBkb2N1bWVudC5nZXRUZXh0KCksIHBvc2l0aW9uLCBlbmdpbmUucnVsZXMpO1xuICAgIHJldHVybiBjcmVhdGVIb3ZlcihyZXN1bHQsIHVyaSwgcG9zaXRpb24sIGVuZ2luZS5ydWxlcyk7XG4gIH0pO1xuICBjb25uZWN0aW9uLm9uQ29kZUxlbnMoYXN5bmMgKHsgdGV4dERvY3VtZW50OiB7IHVyaSB9IH0sIHRva2VuKSA9PiB7XG4gICAgaWYgKCFzZXR0aW5ncygpLmNvZGVMZW5zIHx8IGlzQ29uZmlnKHVyaSkpIHJldHVybiBbXTtcbiAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBsYXRlc3QodXJpLCB0b2tlbik7XG4gICAgcmV0dXJuIHJlc3VsdCA/IGNyZWF0ZUNvZGVMZW5zZXMocmVzdWx0LCB1cmksIGFiaWxpdGllcygpLmNvbW1hbmRzID09PSB0cnVlKSA6IFtdO1xuICB9KTtcbiAgY29ubmVjdGlvbi5vbkNvZGVBY3Rpb24oYXN5bmMgKHBhcmFtcywgdG9rZW4pID0+IHtcbiAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBsYXRlc3QocGFyYW1zLnRleHREb2N1bWVudC51cmksIHRva2VuKTtcbiAgICBpZiAoIXJlc3VsdCkgcmV0dXJuIFtdO1xuICAgIHJldHVybiBjcmVhdGVDb2RlQWN0aW9ucyh7IHJlc3VsdCwgZmlsZXMsIHJ1bGVzOiBlbmdpbmUucnVsZXMsIGFza3M6IGFiaWxpdGllcygpLmNvbW1hbmRzID09PSB0cnVlIH0sIHBhcmFtcyk7XG4gIH0pO1xuICBjb25uZWN0aW9uLm9uQ29tcGxldGlvbihhc3luYyAoeyB0ZXh0RG9jdW1lbnQ6IHsgdXJpIH0sIHBvc2l0aW9uIH0sIHRva2VuKSA9PiB7XG4gICAgY29uc3QgZG9jdW1lbnQgPSBkb2N1bWVudHMuZ2V0KHVyaSk7XG4gICAgaWYgKCFkb2N1bWVudCkgcmV0dXJuIFtdO1xuICAgIGNvbnN0IHJlc3VsdCA9IGF3YWl0IGxhdGVzdCh1cmksIHRva2VuKTtcbiAgICBjb25zdCBmcmFtZXdvcmsgPSByZXN1bHQ/LmFuYWx5c2lzLmZyYW1ld29yayA/PyBlbmdpbmUuZnJhbWV3b3Jrc1swXSEuZnJhbWV3b3JrO1xuICAgIGlmICghaXNDb25maWcodXJpKSkgcmV0dXJuIGNvbXBsZXRlTWFya2Rvd24oZG9jdW1lbnQsIHBvc2l0aW9uLCByZXN1bHQsIHsgcnVsZXM6IGVuZ2luZS5ydWxlcywgZnJhbWV3b3JrIH0pO1xuICAgIHJldHVybiBjb21wbGV0ZUNvbmZpZyhkb2N1bWVudCwgcG9zaXRpb24sIHtcbiAgICAgIHJ1bGVzOiBlbmdpbmUucnVsZXMsXG4gICAgICBmcmFtZXdvcmssXG4gICAgICBmcmFtZXdvcmtzOiBlbmdpbmUuZnJhbWV3b3Jrcy5tYXAoKGYpID0+IGYuZnJhbWV3b3JrKSxcbiAgICAgIGtleXM6IHN0cmF0ZWd5U2NoZW1hLnByb3BlcnRpZXMsXG4gICAgICBoYXNTY2hlbWE6IGFiaWxpdGllcygpLnlhbWwgPT09IHRydWUsXG4gICAgfSk7XG4gIH0pO1xuICBhZGRSZXF1ZXN0cyhmZWF0dXJlcyk7XG59XG5cbmZ1bmN0aW9uIGFkZFJlcXVlc3RzKHsgY29ubmVjdGlvbiwgZmlsZXMsIHNlc3Npb24sIGVuZ2luZSB9OiBGZWF0dXJlcyk6IHZvaWQge1xuICBjb25zdCBhbnN3ZXIgPSA8SyBleHRlbmRzIGtleW9mIFNlcnZlclJlcXVlc3RzPihcbiAgICBtZXRob2Q6IEssXG4gICAgaGFuZGxlOiAocGFyYW1zOiBTZXJ2ZXJSZXF1ZXN0c1tLXVsncGFyYW1zJ10pID0+IFByb21pc2U8U2VydmVyUmVxdWVzdHNbS11bJ3Jlc3VsdCddPixcbiAgKTogdm9pZCA9PiB2b2lkIGNvbm5lY3Rpb24ub25SZXF1ZXN0KG1ldGhvZCwgaGFuZGxlKTtcbiAgY29uc3QgZmluZCA9IGFzeW5jICh1cmk6IHN0cmluZyB8IHVuZGVmaW5lZCk6IFByb21pc2U8UmVzdWx0IHwgdW5kZWZpbmVkPiA9PlxuICAgIHVyaSA9PT0gdW5kZWZpbmVkID8gc2Vzc2lvbi5maXJzdCgpIDogc2Vzc2lvbi5sYXRlc3QodXJpKTtcbiAgY29uc3QgZnJhbWV3b3JrT2YgPSAocmVzdWx0OiBSZXN1bHQgfCB1bmRlZmluZWQpID0+IHJlc3VsdD8uYW5hbHlzaXMuZnJhbWV3b3JrID8/IGVuZ2luZS5mcmFtZXdvcmtzWzBdIS5mcmFtZXdvcms7XG5cbiAgYW5zd2VyKCduY3MvY292ZXJhZ2UnLCBhc3luYyAoeyB1cmkgfSkgPT4ge1xuICAgIGNvbnN0IHJlc3VsdCA9IGF3YWl0IGZpbmQodXJpKTtcbiAgICByZXR1cm4gcmVzdWx0Py5pc1Nob3duID8gY3JlYXRlU3RyYXRlZ3lOb2RlKHJlc3VsdCkgOiBudWxsO1xuICB9KTtcbiAgYW5zd2VyKCduY3MvZWxlbWVudHMnLCBhc3luYyAoeyB1cmkgfSkgPT4ge1xuICAgIGNvbnN0IHJlc3VsdCA9IGF3YWl0IGZpbmQodXJpKTtcbiAgICBpZiAocmVzdWx0KSByZXR1cm4gbGlzdEVsZW1lbnRzKHJlc3VsdCk7XG4gICAgcmV0dXJuIGZyYW1ld29ya09mKHVuZGVmaW5lZCkuYXJlYXMuZmxhdE1hcCgoYSkgPT5cbiAgICAgIGEuZWxlbWVudHMubWFwKCh7IGlkLCB0aXRsZSB9KSA9PiAoeyBpZCwgdGl0bGUsIGFyZWE6IGEuc2hvcnQgfSkpLFxuICAgICk7XG4gIH0pO1xuICBhbnN3ZXIoJ25jcy9hcmVhcycsIGFzeW5jICh7IHVyaSB9KSA9PiBmcmFtZXdvcmtPZihhd2FpdCBmaW5kKHVyaSkpLmFyZWFzLm1hcCgoeyBpZCwgdGl0bGUgfSkgPT4gKHsgaWQsIHRpdGxlIH0pKSk7XG4gIGFuc3dlcignbmNzL3JlcG9ydCcsIGFzeW5jICh7IHVyaSwgc2NyaXB0IH0pID0+IHtcbiAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBmaW5kKHVyaSk7XG4gICAgY29uc3QgdG9vbCA9IHsgbmFtZTogJ05DUyBBc3Npc3RhbnQnLCB2ZXJzaW9uOiBOQ1NfVkVSU0lPTiB9O1xuICAgIHJldHVybiByZXN1bHQ/LmlzU2hvd25cbiAgICAgID8gcmVuZGVySHRtbCh7IHRvb2wsIGFuYWx5c2VzOiBbcmVzdWx0LmFuYWx5c2lzXSwgcnVsZXM6IGVuZ2luZS5ydWxlcyB9LCB7IHNjcmlwdCwgdXJpT2Y6IHJlc3VsdC51cmlPZiB9KVxuICAgICAgOiBudWxsO1xuICB9KTtcbiAgYW5zd2VyKCduY3MvZXhwbGFpbicsIGFzeW5jICh7IHVyaSwgZWxlbWVudDogaWQgfSkgPT4ge1xuICAgIGNvbnN0IGZyYW1ld29yayA9IGZyYW1ld29ya09mKGF3YWl0IGZpbmQodXJpKSk7XG4gICAgY29uc3QgZWxlbWVudCA9IGZpbmRFbGVtZW50KGZyYW1ld29yaywgaWQpO1xuICAgIHJldHVybiBlbGVtZW50ID8gZXhwbGFpbkVsZW1lbnQoZnJhbWV3b3JrLCBlbGVtZW50KSA6IG51bGw7XG4gIH0pO1xuICBhbnN3ZXIoJ25jcy9uZXh0TWlzc2luZycsIGFzeW5jICh7IHVyaSwgYWZ0ZXIgfSkgPT4ge1xuICAgIGNvbnN0IHJlc3VsdCA9IGF3YWl0IGZpbmQodXJpKTtcbiAgICByZXR1cm4gcmVzdWx0Py5pc1Nob3duID8gZmluZE5leHRNaXNzaW5nKHJlc3VsdCwgYWZ0ZXIpIDogbnVsbDtcbiAgfSk7XG4gIGFuc3dlcignbmNzL2VkaXQnLCBhc3luYyAocGFyYW1zKSA9PiB7XG4gICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgc2Vzc2lvbi5sYXRlc3QocGFyYW1zLnVyaSk7XG4gICAgcmV0dXJuIChyZXN1bHQgJiYgKGF3YWl0IGNyZWF0ZUVkaXQoeyByZXN1bHQsIGZpbGVzIH0sIHBhcmFtcykpKSA/PyBudWxsO1xuICB9KTtcbiAgYW5zd2VyKCduY3MvdGVtcGxhdGUnLCBhc3luYyAocGFyYW1zKSA9PiBjcmVhdGVUZW1wbGF0ZShwYXJhbXMsIGVuZ2luZS5mcmFtZXdvcmtzWzBdIS5mcmFtZXdvcmspKTtcbiAgYW5zd2VyKCduY3MvY2hlY2snLCBhc3luYyAoeyB1cmkgfSkgPT4ge1xuICAgIGZpbGVzLmZvcmdldCgpO1xuICAgIGF3YWl0IHNlc3Npb24ucmVzZXQoKTtcbiAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBmaW5kKHVyaSk7XG4gICAgcmV0dXJuIHJlc3VsdCA/IHsgZmluZGluZ3M6IHJlc3VsdC5pc1Nob3duID8gcmVzdWx0LmFuYWx5c2lzLmZpbmRpbmdzLmxlbmd0aCA6IDAgfSA6IG51bGw7XG4gIH0pO1xufVxuIiwgIi8qKiBRdWljayBmaXhlcyBmb3IgZmluZGluZ3MsIGFuZCB3aGF0IGFuIGF1dGhvciBjYW4gZG8gdG8gYW55IHBhc3NhZ2UuIEFkZGl0aW9ucyBvbmx5LiAqL1xuaW1wb3J0IHtcbiAgQ29kZUFjdGlvbktpbmQsXG4gIHR5cGUgQ29kZUFjdGlvbixcbiAgdHlwZSBDb2RlQWN0aW9uUGFyYW1zLFxuICB0eXBlIERpYWdub3N0aWMsXG4gIHR5cGUgUmFuZ2UsXG59IGZyb20gJ3ZzY29kZS1sYW5ndWFnZXNlcnZlcic7XG5pbXBvcnQgeyBlbGVtZW50c09mLCBmaW5kQXJlYSB9IGZyb20gJy4uL2VuZ2luZS9mcmFtZXdvcmsuanMnO1xuaW1wb3J0IHR5cGUgeyBBbmFseXNlZEZpbGUsIEZpbmRpbmcsIEZpeCwgTWF0Y2hlZFBhc3NhZ2UsIFJ1bGUgfSBmcm9tICcuLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgbGluZU9mLCB0b0xzcFBvc2l0aW9uLCB0b1RleHRFZGl0IH0gZnJvbSAnLi9jb252ZXJ0LmpzJztcbmltcG9ydCB0eXBlIHsgRGlhZ25vc3RpY0RhdGEgfSBmcm9tICcuL2RpYWdub3N0aWNzLmpzJztcbmltcG9ydCB7IGNyZWF0ZUVkaXQsIGVkaXRPZiwgdHlwZSBFZGl0Q29udGV4dCB9IGZyb20gJy4vZWRpdHMuanMnO1xuaW1wb3J0IHsgY292ZXJhZ2VPZiwgZmlsZU9mLCBwYXNzYWdlQXQgfSBmcm9tICcuL2xvb2t1cC5qcyc7XG5pbXBvcnQgeyBDTElFTlRfQ09NTUFORFMsIHR5cGUgRWRpdFBhcmFtcyB9IGZyb20gJy4vcHJvdG9jb2wuanMnO1xuaW1wb3J0IHsgbmFtZUVsZW1lbnQgfSBmcm9tICcuL3dvcmRpbmcuanMnO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFjdGlvbkNvbnRleHQgZXh0ZW5kcyBFZGl0Q29udGV4dCB7XG4gIHJlYWRvbmx5IHJ1bGVzOiByZWFkb25seSBSdWxlW107XG4gIC8qKiBXaGV0aGVyIHRoZSBjbGllbnQgY2FuIGFzayB0aGUgYXV0aG9yIGZvciBhIHRleHQ7IG90aGVyd2lzZSB0aGUgZWRpdCBjYXJyaWVzIGEgZmllbGQgdG8gZmlsbCBpbi4gKi9cbiAgcmVhZG9ubHkgYXNrczogYm9vbGVhbjtcbn1cblxuLyoqIEFsbCBhY3Rpb25zIGZvciBhIHJhbmdlIG9mIGEgZG9jdW1lbnQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY3JlYXRlQ29kZUFjdGlvbnMoY29udGV4dDogQWN0aW9uQ29udGV4dCwgcGFyYW1zOiBDb2RlQWN0aW9uUGFyYW1zKTogUHJvbWlzZTxDb2RlQWN0aW9uW10+IHtcbiAgY29uc3QgeyB1cmkgfSA9IHBhcmFtcy50ZXh0RG9jdW1lbnQ7XG4gIGlmICghY29udGV4dC5yZXN1bHQuaXNTaG93bikgcmV0dXJuIFtdO1xuICBjb25zdCBhbmFseXNlZCA9IGZpbGVPZihjb250ZXh0LnJlc3VsdCwgdXJpKTtcbiAgY29uc3Qgb3duID0gcGFyYW1zLmNvbnRleHQuZGlhZ25vc3RpY3MuZmlsdGVyKChkKSA9PiBkLnNvdXJjZSA9PT0gJ25jcycpO1xuICBjb25zdCBmb3JGaW5kaW5nczogQ29kZUFjdGlvbltdID0gW107XG4gIGZvciAoY29uc3QgZGlhZ25vc3RpYyBvZiBvd24pIGZvckZpbmRpbmdzLnB1c2goLi4uKGF3YWl0IGFjdGlvbnNGb3IoY29udGV4dCwgdXJpLCBkaWFnbm9zdGljKSkpO1xuICBjb25zdCBmb3JQbGFjZSA9IGFuYWx5c2VkID8gYXdhaXQgYWN0aW9uc0F0KGNvbnRleHQsIHVyaSwgYW5hbHlzZWQsIHBhcmFtcy5yYW5nZSkgOiBbXTtcbiAgcmV0dXJuIG9ubHlXYW50ZWQoWy4uLmZvckZpbmRpbmdzLCAuLi5mb3JQbGFjZV0sIHBhcmFtcy5jb250ZXh0Lm9ubHkpO1xufVxuXG5mdW5jdGlvbiBvbmx5V2FudGVkKGFjdGlvbnM6IHJlYWRvbmx5IENvZGVBY3Rpb25bXSwgb25seTogcmVhZG9ubHkgc3RyaW5nW10gfCB1bmRlZmluZWQpOiBDb2RlQWN0aW9uW10ge1xuICBjb25zdCBzZWVuID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIHJldHVybiBhY3Rpb25zLmZpbHRlcigoeyB0aXRsZSwga2luZCA9ICcnIH0pID0+IHtcbiAgICBjb25zdCBpc1dhbnRlZCA9ICFvbmx5IHx8IG9ubHkuc29tZSgob25lKSA9PiBraW5kID09PSBvbmUgfHwga2luZC5zdGFydHNXaXRoKGAke29uZX0uYCkpO1xuICAgIGlmICghaXNXYW50ZWQgfHwgc2Vlbi5oYXModGl0bGUpKSByZXR1cm4gZmFsc2U7XG4gICAgc2Vlbi5hZGQodGl0bGUpO1xuICAgIHJldHVybiB0cnVlO1xuICB9KTtcbn1cblxuLyoqIFRoZSBmaW5kaW5nIHRoYXQgYSBkaWFnbm9zdGljIHNob3dzLCBhcyB0aGUgbGF0ZXN0IGFuYWx5c2lzIGhhcyBpdC4gKi9cbmZ1bmN0aW9uIGZpbmRpbmdPZih7IHJlc3VsdCB9OiBBY3Rpb25Db250ZXh0LCB1cmk6IHN0cmluZywgZGlhZ25vc3RpYzogRGlhZ25vc3RpYyk6IEZpbmRpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBkYXRhID0gZGlhZ25vc3RpYy5kYXRhIGFzIERpYWdub3N0aWNEYXRhIHwgdW5kZWZpbmVkO1xuICBjb25zdCBzdGFydCA9IGRpYWdub3N0aWMucmFuZ2Uuc3RhcnQ7XG4gIHJldHVybiByZXN1bHQuYW5hbHlzaXMuZmluZGluZ3MuZmluZChcbiAgICAoZikgPT5cbiAgICAgIGYucnVsZUlkID09PSAoZGF0YT8ucnVsZSA/PyBkaWFnbm9zdGljLmNvZGUpICYmXG4gICAgICByZXN1bHQudXJpT2YoZi5wYXRoKSA9PT0gdXJpICYmXG4gICAgICAoZGF0YT8uc3ViamVjdCA9PT0gdW5kZWZpbmVkIHx8IGYuc3ViamVjdCA9PT0gZGF0YS5zdWJqZWN0KSAmJlxuICAgICAgdG9Mc3BQb3NpdGlvbihmLnBvc2l0aW9uLnN0YXJ0KS5saW5lID09PSBzdGFydC5saW5lLFxuICApO1xufVxuXG5hc3luYyBmdW5jdGlvbiBhY3Rpb25zRm9yKGNvbnRleHQ6IEFjdGlvbkNvbnRleHQsIHVyaTogc3RyaW5nLCBkaWFnbm9zdGljOiBEaWFnbm9zdGljKTogUHJvbWlzZTxDb2RlQWN0aW9uW10+IHtcbiAgY29uc3QgZmluZGluZyA9IGZpbmRpbmdPZihjb250ZXh0LCB1cmksIGRpYWdub3N0aWMpO1xuICBpZiAoIWZpbmRpbmcpIHJldHVybiBbXTtcbiAgY29uc3QgZml4ZWQgPSBmaW5kaW5nLmZpeGVzLmZsYXRNYXAoKGZpeCkgPT4gZml4QWN0aW9uKGNvbnRleHQsIGZpeCwgZGlhZ25vc3RpYykgPz8gW10pO1xuICBjb25zdCBtb3JlID0gYXdhaXQgbW9yZUZpeGVzKGNvbnRleHQsIHVyaSwgZmluZGluZywgZGlhZ25vc3RpYyk7XG4gIGNvbnN0IHNpbGVuY2UgPSBhd2FpdCBzaWxlbmNlQWN0aW9uKGNvbnRleHQsIHVyaSwgZmluZGluZywgZGlhZ25vc3RpYyk7XG4gIHJldHVybiBbLi4uZml4ZWQsIC4uLm1vcmUsIC4uLnNpbGVuY2VdO1xufVxuXG4vKiogQW4gZW5naW5lJ3MgZml4OyBvbmUgdGhhdCBzcGFucyBmaWxlcyBlZGl0cyBlYWNoLiAqL1xuZnVuY3Rpb24gZml4QWN0aW9uKGNvbnRleHQ6IEFjdGlvbkNvbnRleHQsIHsgdGl0bGUsIGVkaXRzIH06IEZpeCwgZGlhZ25vc3RpYz86IERpYWdub3N0aWMpOiBDb2RlQWN0aW9uIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgcGF0aHMgPSBbLi4ubmV3IFNldChlZGl0cy5tYXAoKGUpID0+IGUucGF0aCkpXTtcbiAgY29uc3QgY2hhbmdlcyA9IHBhdGhzLmZsYXRNYXAoKHBhdGgpID0+IHtcbiAgICBjb25zdCB1cmkgPSBjb250ZXh0LnJlc3VsdC51cmlPZihwYXRoKTtcbiAgICBjb25zdCB0ZXh0ID0gY29udGV4dC5maWxlcy5rbm93bih1cmkpO1xuICAgIGlmICh0ZXh0ID09PSB1bmRlZmluZWQpIHJldHVybiBbXTtcbiAgICBjb25zdCBvd24gPSBlZGl0cy5maWx0ZXIoKGUpID0+IGUucGF0aCA9PT0gcGF0aCkubWFwKChlKSA9PiB0b1RleHRFZGl0KGUsIHRleHQpKTtcbiAgICByZXR1cm4gZWRpdE9mKGNvbnRleHQsIHVyaSwgb3duKS5kb2N1bWVudENoYW5nZXMgPz8gW107XG4gIH0pO1xuICBpZiAoY2hhbmdlcy5sZW5ndGggIT09IHBhdGhzLmxlbmd0aCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIHtcbiAgICB0aXRsZSxcbiAgICBraW5kOiBDb2RlQWN0aW9uS2luZC5RdWlja0ZpeCxcbiAgICBlZGl0OiB7IGRvY3VtZW50Q2hhbmdlczogY2hhbmdlcyB9LFxuICAgIC4uLihkaWFnbm9zdGljICYmIHsgZGlhZ25vc3RpY3M6IFtkaWFnbm9zdGljXSB9KSxcbiAgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gbW9yZUZpeGVzKFxuICBjb250ZXh0OiBBY3Rpb25Db250ZXh0LFxuICB1cmk6IHN0cmluZyxcbiAgZmluZGluZzogRmluZGluZyxcbiAgZGlhZ25vc3RpYzogRGlhZ25vc3RpYyxcbik6IFByb21pc2U8Q29kZUFjdGlvbltdPiB7XG4gIGNvbnN0IGFjdCA9ICh0aXRsZTogc3RyaW5nLCBwYXJhbXM6IEVkaXRQYXJhbXMsIGFza3MgPSBmYWxzZSk6IFByb21pc2U8Q29kZUFjdGlvbltdPiA9PlxuICAgIGVkaXRBY3Rpb24oY29udGV4dCwgdGl0bGUsIHBhcmFtcywgeyBkaWFnbm9zdGljLCBhc2tzIH0pO1xuICBzd2l0Y2ggKGZpbmRpbmcucnVsZUlkKSB7XG4gICAgY2FzZSAnY292ZXJhZ2UvbWlzc2luZy1mb2N1cy1hcmVhJzpcbiAgICAgIHJldHVybiBhcmVhQWN0aW9ucyhjb250ZXh0LCB1cmksIGZpbmRpbmcuc3ViamVjdCA/PyAnJywgYWN0KTtcbiAgICBjYXNlICdjb3ZlcmFnZS9taXNzaW5nLWVsZW1lbnQnOlxuICAgIGNhc2UgJ2NvdmVyYWdlL3BhcnRpYWwtZWxlbWVudCc6XG4gICAgICByZXR1cm4gZWxlbWVudEFjdGlvbnMoY29udGV4dCwgdXJpLCAoZmluZGluZy5zdWJqZWN0ID8/ICcnKS5zcGxpdCgnICcpLCBhY3QpO1xuICAgIGNhc2UgJ3N0cnVjdHVyZS9taXNzaW5nLXNlY3Rpb24nOlxuICAgICAgcmV0dXJuIHN0YW5kYXJkQWN0aW9ucyhjb250ZXh0LCB1cmksIChmaW5kaW5nLnN1YmplY3QgPz8gJycpLnNwbGl0KCcsICcpLCBhY3QpO1xuICAgIGNhc2UgJ3RleHQvdW5kZWZpbmVkLWFjcm9ueW0nOlxuICAgICAgcmV0dXJuIGFjcm9ueW1BY3Rpb25zKGNvbnRleHQsIHVyaSwgZmluZGluZywgZGlhZ25vc3RpYywgYWN0KTtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIFtdO1xuICB9XG59XG5cbnR5cGUgQWN0ID0gKHRpdGxlOiBzdHJpbmcsIHBhcmFtczogRWRpdFBhcmFtcywgYXNrcz86IGJvb2xlYW4pID0+IFByb21pc2U8Q29kZUFjdGlvbltdPjtcblxuYXN5bmMgZnVuY3Rpb24gYXJlYUFjdGlvbnMoeyByZXN1bHQgfTogQWN0aW9uQ29udGV4dCwgdXJpOiBzdHJpbmcsIGlkOiBzdHJpbmcsIGFjdDogQWN0KTogUHJvbWlzZTxDb2RlQWN0aW9uW10+IHtcbiAgY29uc3QgYXJlYSA9IGZpbmRBcmVhKHJlc3VsdC5hbmFseXNpcy5mcmFtZXdvcmssIGlkKTtcbiAgaWYgKCFhcmVhKSByZXR1cm4gW107XG4gIHJldHVybiBhY3QoYEluc2VydCBhIGNoYXB0ZXIgb24gJHthcmVhLmlkfSAke2FyZWEudGl0bGV9YCwgeyB1cmksIGtpbmQ6ICdhcmVhJywgYXJlYTogaWQgfSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGVsZW1lbnRBY3Rpb25zKFxuICB7IHJlc3VsdCB9OiBBY3Rpb25Db250ZXh0LFxuICB1cmk6IHN0cmluZyxcbiAgaWRzOiByZWFkb25seSBzdHJpbmdbXSxcbiAgYWN0OiBBY3QsXG4pOiBQcm9taXNlPENvZGVBY3Rpb25bXT4ge1xuICBjb25zdCB7IGZyYW1ld29yayB9ID0gcmVzdWx0LmFuYWx5c2lzO1xuICBjb25zdCBrbm93biA9IGlkcy5maWx0ZXIoKGlkKSA9PiBlbGVtZW50c09mKGZyYW1ld29yaykuc29tZSgoZSkgPT4gZS5pZCA9PT0gaWQpKTtcbiAgY29uc3QgbGlzdHMgPSBhd2FpdCBQcm9taXNlLmFsbChcbiAgICBrbm93bi5tYXAoKGVsZW1lbnQpID0+XG4gICAgICBhY3QoYEluc2VydCBhIHNlY3Rpb24gb24gJHtuYW1lRWxlbWVudChmcmFtZXdvcmssIGVsZW1lbnQpfWAsIHsgdXJpLCBraW5kOiAnc2VjdGlvbicsIGVsZW1lbnQgfSksXG4gICAgKSxcbiAgKTtcbiAgY29uc3QgYXNpZGUgPSBhd2FpdCBQcm9taXNlLmFsbChcbiAgICBrbm93bi5tYXAoKGVsZW1lbnQpID0+XG4gICAgICBhY3QoYE1hcmsgJHtuYW1lRWxlbWVudChmcmFtZXdvcmssIGVsZW1lbnQpfSBhcyBub3QgYXBwbGljYWJsZVx1MjAyNmAsIHsgdXJpLCBraW5kOiAnbm90LWFwcGxpY2FibGUnLCBlbGVtZW50IH0sIHRydWUpLFxuICAgICksXG4gICk7XG4gIHJldHVybiBbLi4ubGlzdHMsIC4uLmFzaWRlXS5mbGF0KCk7XG59XG5cbi8qKiBJZHMgb2Ygc3RhbmRhcmQgc2VjdGlvbnMgYnkgdGhlIG5hbWVzIHRoYXQgdGhlIHJ1bGUgZ2l2ZXMgdG8gdGhlaXIgcGFydHMuICovXG5jb25zdCBTRUNUSU9OX09GOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgdmlzaW9uOiAndmlzaW9uJyxcbiAgc2NvcGU6ICdzY29wZScsXG4gIG9iamVjdGl2ZXM6ICdvYmplY3RpdmVzJyxcbiAgJ2d1aWRpbmcgcHJpbmNpcGxlcyc6ICdwcmluY2lwbGVzJyxcbiAgJ2dvdmVybmFuY2UgYW5kIHJvbGVzJzogJ2dvdmVybmFuY2Utcm9sZXMnLFxuICAnaW1wbGVtZW50YXRpb24gb3IgYWN0aW9uIHBsYW4nOiAnYWN0aW9uLXBsYW4nLFxuICAnbW9uaXRvcmluZyBhbmQgZXZhbHVhdGlvbic6ICdtb25pdG9yaW5nJyxcbiAgJ3JldmlldyBjeWNsZSc6ICdyZXZpZXcnLFxuICAncmVzb3VyY2VzIGFuZCBidWRnZXQnOiAncmVzb3VyY2VzJyxcbiAgZ2xvc3Nhcnk6ICdnbG9zc2FyeScsXG59O1xuXG5hc3luYyBmdW5jdGlvbiBzdGFuZGFyZEFjdGlvbnMoXG4gIHsgcmVzdWx0IH06IEFjdGlvbkNvbnRleHQsXG4gIHVyaTogc3RyaW5nLFxuICBwYXJ0czogcmVhZG9ubHkgc3RyaW5nW10sXG4gIGFjdDogQWN0LFxuKTogUHJvbWlzZTxDb2RlQWN0aW9uW10+IHtcbiAgY29uc3Qga25vd24gPSBwYXJ0cy5mbGF0TWFwKFxuICAgIChwYXJ0KSA9PiByZXN1bHQuYW5hbHlzaXMuZnJhbWV3b3JrLnNlY3Rpb25zPy5maW5kKChzKSA9PiBzLmlkID09PSBTRUNUSU9OX09GW3BhcnRdKSA/PyBbXSxcbiAgKTtcbiAgY29uc3QgbWFkZSA9IGtub3duLm1hcCgoeyBpZCwgdGl0bGUgfSkgPT5cbiAgICBhY3QoYEluc2VydCB0aGUgc2VjdGlvbiBcdTIwMUMke3RpdGxlfVx1MjAxRGAsIHsgdXJpLCBraW5kOiAnc3RhbmRhcmQnLCBzZWN0aW9uOiBpZCB9KSxcbiAgKTtcbiAgcmV0dXJuIChhd2FpdCBQcm9taXNlLmFsbChtYWRlKSkuZmxhdCgpO1xufVxuXG5hc3luYyBmdW5jdGlvbiBhY3JvbnltQWN0aW9ucyhcbiAgY29udGV4dDogQWN0aW9uQ29udGV4dCxcbiAgdXJpOiBzdHJpbmcsXG4gIGZpbmRpbmc6IEZpbmRpbmcsXG4gIGRpYWdub3N0aWM6IERpYWdub3N0aWMsXG4gIGFjdDogQWN0LFxuKTogUHJvbWlzZTxDb2RlQWN0aW9uW10+IHtcbiAgY29uc3QgYWNyb255bSA9IGZpbmRpbmcuc3ViamVjdCA/PyAnJztcbiAgY29uc3QgeyBwYXRoLCBwb3NpdGlvbiB9ID0gZmluZGluZztcbiAgY29uc3Qgc3BlbGxlZDogRml4ID0ge1xuICAgIHRpdGxlOiBgU3BlbGwgb3V0ICR7YWNyb255bX0gaGVyZWAsXG4gICAgZWRpdHM6IFtcbiAgICAgIHsgcGF0aCwgc3RhcnQ6IHBvc2l0aW9uLnN0YXJ0LCBlbmQ6IHBvc2l0aW9uLnN0YXJ0LCB0ZXh0OiAnW25hbWUgaW4gZnVsbF0gKCcgfSxcbiAgICAgIHsgcGF0aCwgc3RhcnQ6IHBvc2l0aW9uLmVuZCwgZW5kOiBwb3NpdGlvbi5lbmQsIHRleHQ6ICcpJyB9LFxuICAgIF0sXG4gIH07XG4gIGNvbnN0IGhlcmUgPSBmaXhBY3Rpb24oY29udGV4dCwgc3BlbGxlZCwgZGlhZ25vc3RpYyk7XG4gIGNvbnN0IGtub3duID0gYXdhaXQgYWN0KGBMaXN0ICR7YWNyb255bX0gYXMga25vd24gaW4gc3RyYXRlZ3kueWFtbGAsIHsgdXJpLCBraW5kOiAnYWNyb255bScsIGFjcm9ueW0gfSk7XG4gIHJldHVybiBbLi4uKGhlcmUgPyBbaGVyZV0gOiBbXSksIC4uLmtub3duXTtcbn1cblxuLyoqIEFuIGFjdGlvbiB0aGF0IG1ha2VzIGl0cyBlZGl0IGF0IG9uY2UsIG9yLCB3aGVyZSBhIHRleHQgaXMgYXNrZWQgZm9yIGFuZCB0aGUgY2xpZW50IGNhbiBhc2ssIG5hbWVzIHRoZSBjb21tYW5kLiAqL1xuYXN5bmMgZnVuY3Rpb24gZWRpdEFjdGlvbihcbiAgY29udGV4dDogQWN0aW9uQ29udGV4dCxcbiAgdGl0bGU6IHN0cmluZyxcbiAgcGFyYW1zOiBFZGl0UGFyYW1zLFxuICB7XG4gICAgZGlhZ25vc3RpYyxcbiAgICBhc2tzID0gZmFsc2UsXG4gICAga2luZCA9IENvZGVBY3Rpb25LaW5kLlF1aWNrRml4IGFzIHN0cmluZyxcbiAgfToge1xuICAgIHJlYWRvbmx5IGRpYWdub3N0aWM/OiBEaWFnbm9zdGljO1xuICAgIHJlYWRvbmx5IGFza3M/OiBib29sZWFuO1xuICAgIHJlYWRvbmx5IGtpbmQ/OiBzdHJpbmc7XG4gIH0gPSB7fSxcbik6IFByb21pc2U8Q29kZUFjdGlvbltdPiB7XG4gIGNvbnN0IGJhc2U6IENvZGVBY3Rpb24gPSB7IHRpdGxlLCBraW5kLCAuLi4oZGlhZ25vc3RpYyAmJiB7IGRpYWdub3N0aWNzOiBbZGlhZ25vc3RpY10gfSkgfTtcbiAgY29uc3QgbWFkZSA9IHBhcmFtcy5raW5kID09PSAncGluJyAmJiBhc2tzID8gdW5kZWZpbmVkIDogYXdhaXQgY3JlYXRlRWRpdChjb250ZXh0LCBwYXJhbXMpO1xuICBpZiAoYXNrcyAmJiBjb250ZXh0LmFza3MgJiYgKG1hZGUgfHwgcGFyYW1zLmtpbmQgPT09ICdwaW4nKSlcbiAgICByZXR1cm4gW3sgLi4uYmFzZSwgY29tbWFuZDogeyB0aXRsZSwgY29tbWFuZDogQ0xJRU5UX0NPTU1BTkRTLmFza0FuZEVkaXQsIGFyZ3VtZW50czogW3BhcmFtc10gfSB9XTtcbiAgcmV0dXJuIG1hZGUgPyBbeyAuLi5iYXNlLCBlZGl0OiBtYWRlLmVkaXQgfV0gOiBbXTtcbn1cblxuLyoqIFJ1bGVzIHRoYXQgYSBkaXJlY3RpdmUgY2Fubm90IHNpbGVuY2U6IG9uIHRoZSBjb25maWd1cmF0aW9uLCBhbmQgb24gZGlyZWN0aXZlcyB0aGVtc2VsdmVzLiAqL1xuY29uc3QgaXNMb3VkID0gKHJ1bGU6IFJ1bGUgfCB1bmRlZmluZWQpOiBib29sZWFuID0+ICFydWxlIHx8IHJ1bGUucnVucyA9PT0gJ2xhc3QnIHx8IHJ1bGUuaWQuc3RhcnRzV2l0aCgnY29uZmlnLycpO1xuXG5hc3luYyBmdW5jdGlvbiBzaWxlbmNlQWN0aW9uKFxuICBjb250ZXh0OiBBY3Rpb25Db250ZXh0LFxuICB1cmk6IHN0cmluZyxcbiAgeyBydWxlSWQsIHBvc2l0aW9uIH06IEZpbmRpbmcsXG4gIGRpYWdub3N0aWM6IERpYWdub3N0aWMsXG4pOiBQcm9taXNlPENvZGVBY3Rpb25bXT4ge1xuICBpZiAoaXNMb3VkKGNvbnRleHQucnVsZXMuZmluZCgocikgPT4gci5pZCA9PT0gcnVsZUlkKSkpIHJldHVybiBbXTtcbiAgY29uc3QgcGFyYW1zOiBFZGl0UGFyYW1zID0geyB1cmksIGtpbmQ6ICdzaWxlbmNlJywgcnVsZTogcnVsZUlkLCBsaW5lOiBwb3NpdGlvbi5zdGFydC5saW5lIH07XG4gIHJldHVybiBlZGl0QWN0aW9uKGNvbnRleHQsIGBTaWxlbmNlICR7cnVsZUlkfSBoZXJlXHUyMDI2YCwgcGFyYW1zLCB7IGRpYWdub3N0aWMsIGFza3M6IHRydWUgfSk7XG59XG5cbi8vIFx1MjUwMFx1MjUwMCBXaGF0IGNhbiBiZSBkb25lIHRvIGFueSBwYXNzYWdlIFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFx1MjUwMFxuXG5jb25zdCBNT1NUX1BJTlMgPSAzO1xuXG5hc3luYyBmdW5jdGlvbiBhY3Rpb25zQXQoXG4gIGNvbnRleHQ6IEFjdGlvbkNvbnRleHQsXG4gIHVyaTogc3RyaW5nLFxuICBhbmFseXNlZDogQW5hbHlzZWRGaWxlLFxuICByYW5nZTogUmFuZ2UsXG4pOiBQcm9taXNlPENvZGVBY3Rpb25bXT4ge1xuICBjb25zdCBtYXRjaGVkID0gcGFzc2FnZUF0KGFuYWx5c2VkLCByYW5nZS5zdGFydCk7XG4gIGlmICghbWF0Y2hlZCkgcmV0dXJuIFtdO1xuICByZXR1cm4gcGluQWN0aW9ucyhjb250ZXh0LCB1cmksIG1hdGNoZWQsIGxpbmVPZihyYW5nZS5zdGFydCkpO1xufVxuXG4vKiogVGhlIGVsZW1lbnRzIHRoYXQgdGhlIHBhc3NhZ2UgbWF5IGJlIGFib3V0IGFuZCB0aGF0IG5lZWQgaXQ6IGl0cyBjYW5kaWRhdGVzLCB0aGVuIHRob3NlIHRoYXQgaXQgYWRkcmVzc2VzIGFscmVhZHkuICovXG5hc3luYyBmdW5jdGlvbiBwaW5BY3Rpb25zKFxuICBjb250ZXh0OiBBY3Rpb25Db250ZXh0LFxuICB1cmk6IHN0cmluZyxcbiAgeyBwYXNzYWdlLCBtYXRjaGVzLCBjYW5kaWRhdGVzIH06IE1hdGNoZWRQYXNzYWdlLFxuICBsaW5lOiBudW1iZXIsXG4pOiBQcm9taXNlPENvZGVBY3Rpb25bXT4ge1xuICBpZiAocGFzc2FnZS5raW5kID09PSAncm93JyB8fCBwYXNzYWdlLmxpc3REZXB0aCA+IDApIHJldHVybiBbXTtcbiAgY29uc3QgeyBmcmFtZXdvcmsgfSA9IGNvbnRleHQucmVzdWx0LmFuYWx5c2lzO1xuICBjb25zdCBwaW5uZWQgPSBuZXcgU2V0KG1hdGNoZXMuZmlsdGVyKChtKSA9PiBtLnBpbm5lZCkubWFwKChtKSA9PiBtLmVsZW1lbnQpKTtcbiAgY29uc3QgaWRzID0gWy4uLmNhbmRpZGF0ZXMsIC4uLm1hdGNoZXNdLm1hcCgobSkgPT4gbS5lbGVtZW50KS5maWx0ZXIoKGlkKSA9PiAhcGlubmVkLmhhcyhpZCkpO1xuICBjb25zdCBraW5kID0gYCR7Q29kZUFjdGlvbktpbmQuUmVmYWN0b3J9LnBpbmA7XG4gIGNvbnN0IGF0ID0gcGFzc2FnZS5wb3NpdGlvbi5zdGFydC5saW5lO1xuICBjb25zdCBuZWFyID0gYXdhaXQgUHJvbWlzZS5hbGwoXG4gICAgWy4uLm5ldyBTZXQoaWRzKV0uc2xpY2UoMCwgTU9TVF9QSU5TKS5tYXAoKGVsZW1lbnQpID0+IHtcbiAgICAgIGNvbnN0IG5lZWRzID0gY292ZXJhZ2VPZihjb250ZXh0LnJlc3VsdCwgZWxlbWVudCk/LnN0YXR1cyA9PT0gJ21pc3NpbmcnID8gJyAobWlzc2luZyBzbyBmYXIpJyA6ICcnO1xuICAgICAgY29uc3QgdGl0bGUgPSBgUGluIHRoaXMgcGFzc2FnZSB0byAke25hbWVFbGVtZW50KGZyYW1ld29yaywgZWxlbWVudCl9JHtuZWVkc31gO1xuICAgICAgcmV0dXJuIGVkaXRBY3Rpb24oY29udGV4dCwgdGl0bGUsIHsgdXJpLCBraW5kOiAncGluJywgbGluZTogYXQsIGVsZW1lbnQgfSwgeyBraW5kIH0pO1xuICAgIH0pLFxuICApO1xuICBjb25zdCBhbnkgPSBhd2FpdCBlZGl0QWN0aW9uKFxuICAgIGNvbnRleHQsXG4gICAgJ1BpbiB0aGlzIHBhc3NhZ2UgdG8gYW4gZWxlbWVudFx1MjAyNicsXG4gICAgeyB1cmksIGtpbmQ6ICdwaW4nLCBsaW5lOiBhdCB9LFxuICAgIHsga2luZCwgYXNrczogdHJ1ZSB9LFxuICApO1xuICByZXR1cm4gbGluZSA+PSBhdCA/IFsuLi5uZWFyLmZsYXQoKSwgLi4uYW55XSA6IFtdO1xufVxuIiwgIi8qKiBUaGUgb25seSBwbGFjZSB3aGVyZSB0aGUgZW5naW5lJ3MgMS1iYXNlZCBwbGFjZXMgYmVjb21lIHRoZSBwcm90b2NvbCdzIDAtYmFzZWQgb25lcywgYW5kIGJhY2suIEJvdGggY291bnQgVVRGLTE2IHVuaXRzLiAqL1xuaW1wb3J0IHsgcG9pbnRBdCB9IGZyb20gJy4uL2VuZ2luZS9wb2ludHMuanMnO1xuaW1wb3J0IHR5cGUgeyBFZGl0LCBQb2ludCwgUG9zaXRpb24gfSBmcm9tICcuLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHR5cGUgeyBQb3NpdGlvbiBhcyBMc3BQb3NpdGlvbiwgUmFuZ2UsIFRleHRFZGl0IH0gZnJvbSAndnNjb2RlLWxhbmd1YWdlc2VydmVyJztcblxuLyoqIEEgcG9pbnQgb2YgdGhlIGVuZ2luZSBhcyB0aGUgcHJvdG9jb2wgaGFzIGl0LiAqL1xuZXhwb3J0IGNvbnN0IHRvTHNwUG9zaXRpb24gPSAoeyBsaW5lLCBjb2x1bW4gfTogUG9pbnQpOiBMc3BQb3NpdGlvbiA9PiAoe1xuICBsaW5lOiBNYXRoLm1heCgwLCBsaW5lIC0gMSksXG4gIGNoYXJhY3RlcjogTWF0aC5tYXgoMCwgY29sdW1uIC0gMSksXG59KTtcblxuLyoqIEEgcGxhY2Ugb2YgdGhlIGVuZ2luZSBhcyB0aGUgcHJvdG9jb2wgaGFzIGl0LiAqL1xuZXhwb3J0IGNvbnN0IHRvUmFuZ2UgPSAoeyBzdGFydCwgZW5kIH06IFBvc2l0aW9uKTogUmFuZ2UgPT4gKHsgc3RhcnQ6IHRvTHNwUG9zaXRpb24oc3RhcnQpLCBlbmQ6IHRvTHNwUG9zaXRpb24oZW5kKSB9KTtcblxuLyoqIDEtYmFzZWQgbGluZSBvZiBhIHBvc2l0aW9uIG9mIHRoZSBwcm90b2NvbC4gKi9cbmV4cG9ydCBjb25zdCBsaW5lT2YgPSAocG9zaXRpb246IExzcFBvc2l0aW9uKTogbnVtYmVyID0+IHBvc2l0aW9uLmxpbmUgKyAxO1xuXG4vKiogMC1iYXNlZCBsaW5lIG9mIHRoZSBwcm90b2NvbCBmb3IgYSAxLWJhc2VkIG9uZS4gKi9cbmV4cG9ydCBjb25zdCB0b0xzcExpbmUgPSAobGluZTogbnVtYmVyKTogbnVtYmVyID0+IGxpbmUgLSAxO1xuXG4vKiogV2hldGhlciBhIHBsYWNlIGhvbGRzIGEgcG9zaXRpb247IGl0cyBlbmQgY291bnRzIGFzIGluc2lkZSwgYXMgZWRpdG9ycyBhc2sgZm9yIHRoZSB3b3JkIGF0IHRoZSBjdXJzb3IuICovXG5leHBvcnQgZnVuY3Rpb24gaG9sZHMoeyBzdGFydCwgZW5kIH06IFBvc2l0aW9uLCBhdDogTHNwUG9zaXRpb24pOiBib29sZWFuIHtcbiAgY29uc3QgbGluZSA9IGxpbmVPZihhdCk7XG4gIGNvbnN0IGNvbHVtbiA9IGF0LmNoYXJhY3RlciArIDE7XG4gIGNvbnN0IGlzQWZ0ZXJTdGFydCA9IGxpbmUgPiBzdGFydC5saW5lIHx8IChsaW5lID09PSBzdGFydC5saW5lICYmIGNvbHVtbiA+PSBzdGFydC5jb2x1bW4pO1xuICBjb25zdCBpc0JlZm9yZUVuZCA9IGxpbmUgPCBlbmQubGluZSB8fCAobGluZSA9PT0gZW5kLmxpbmUgJiYgY29sdW1uIDw9IGVuZC5jb2x1bW4pO1xuICByZXR1cm4gaXNBZnRlclN0YXJ0ICYmIGlzQmVmb3JlRW5kO1xufVxuXG4vKiogVGhlIHBvaW50IGF0IGFuIG9mZnNldCwgY2xhbXBlZCB0byB0aGUgdGV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwb2ludEluKHRleHQ6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIpOiBQb2ludCB7XG4gIGNvbnN0IHdpdGhpbiA9IE1hdGgubWF4KDAsIE1hdGgubWluKG9mZnNldCwgdGV4dC5sZW5ndGgpKTtcbiAgcmV0dXJuIHBvaW50QXQodGV4dCwgeyBsaW5lOiAxLCBjb2x1bW46IDEsIG9mZnNldDogMCB9LCB3aXRoaW4pO1xufVxuXG4vKiogXCJcXHJcXG5cIiBmb3IgYSB0ZXh0IHRoYXQgdXNlcyBpdCwgZWxzZSBcIlxcblwiLiAqL1xuZXhwb3J0IGNvbnN0IGVvbE9mID0gKHRleHQ6IHN0cmluZyk6ICdcXHJcXG4nIHwgJ1xcbicgPT4gKHRleHQuaW5jbHVkZXMoJ1xcclxcbicpID8gJ1xcclxcbicgOiAnXFxuJyk7XG5cbi8qKiBMaW5lIGVuZHMgYXMgYGxpa2VgIGhhcyB0aGVtLiAqL1xuZXhwb3J0IGNvbnN0IHdpdGhFb2xPZiA9ICh0ZXh0OiBzdHJpbmcsIGxpa2U6IHN0cmluZyk6IHN0cmluZyA9PiB0ZXh0LnJlcGxhY2UoL1xcclxcbnxcXG4vZywgZW9sT2YobGlrZSkpO1xuXG4vKiogQW4gaW5zZXJ0aW9uIGF0IGFuIG9mZnNldCBvZiBgdGV4dGAsIHdpdGggdGhhdCB0ZXh0J3MgbGluZSBlbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGluc2VydEF0KHRleHQ6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIsIGFkZGVkOiBzdHJpbmcpOiBUZXh0RWRpdCB7XG4gIGNvbnN0IGF0ID0gdG9Mc3BQb3NpdGlvbihwb2ludEluKHRleHQsIG9mZnNldCkpO1xuICByZXR1cm4geyByYW5nZTogeyBzdGFydDogYXQsIGVuZDogYXQgfSwgbmV3VGV4dDogd2l0aEVvbE9mKGFkZGVkLCB0ZXh0KSB9O1xufVxuXG4vKiogQW4gZWRpdCBvZiB0aGUgZW5naW5lIGluIGEgZmlsZSB3aXRoIHRoaXMgdGV4dC4gKi9cbmV4cG9ydCBjb25zdCB0b1RleHRFZGl0ID0gKHsgc3RhcnQsIGVuZCwgdGV4dDogYWRkZWQgfTogRWRpdCwgdGV4dDogc3RyaW5nKTogVGV4dEVkaXQgPT4gKHtcbiAgcmFuZ2U6IHRvUmFuZ2UoeyBzdGFydCwgZW5kIH0pLFxuICBuZXdUZXh0OiB3aXRoRW9sT2YoYWRkZWQsIHRleHQpLFxufSk7XG4iLCAiLyoqIFdoYXQgb2YgYW4gYW5hbHlzaXMgc3RhbmRzIGF0IGEgcGxhY2UuICovXG5pbXBvcnQgdHlwZSB7IFBvc2l0aW9uIGFzIExzcFBvc2l0aW9uIH0gZnJvbSAndnNjb2RlLWxhbmd1YWdlc2VydmVyJztcbmltcG9ydCB7IGVsZW1lbnRzT2YgfSBmcm9tICcuLi9lbmdpbmUvZnJhbWV3b3JrLmpzJztcbmltcG9ydCB0eXBlIHsgQW5hbHlzZWRGaWxlLCBEaXJlY3RpdmUsIEVsZW1lbnRDb3ZlcmFnZSwgTWF0Y2hlZFBhc3NhZ2UsIFNlY3Rpb24sIFN0YXRlbWVudCB9IGZyb20gJy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBob2xkcywgbGluZU9mIH0gZnJvbSAnLi9jb252ZXJ0LmpzJztcbmltcG9ydCB0eXBlIHsgUmVzdWx0IH0gZnJvbSAnLi9zZXNzaW9uLmpzJztcblxuLyoqIFRoZSBhbmFseXNlZCBmaWxlIGJlaGluZCBhbiBhZGRyZXNzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGVPZihyZXN1bHQ6IFJlc3VsdCwgdXJpOiBzdHJpbmcpOiBBbmFseXNlZEZpbGUgfCB1bmRlZmluZWQge1xuICBjb25zdCBwYXRoID0gcmVzdWx0LnBhdGhPZih1cmkpO1xuICByZXR1cm4gcmVzdWx0LmFuYWx5c2lzLmZpbGVzLmZpbmQoKHsgZmlsZSB9KSA9PiBmaWxlLnBhdGggPT09IHBhdGgpO1xufVxuXG5leHBvcnQgY29uc3QgZGlyZWN0aXZlQXQgPSAoeyBmaWxlIH06IEFuYWx5c2VkRmlsZSwgYXQ6IExzcFBvc2l0aW9uKTogRGlyZWN0aXZlIHwgdW5kZWZpbmVkID0+XG4gIGZpbGUuZGlyZWN0aXZlcy5maW5kKChkKSA9PiBob2xkcyhkLnBvc2l0aW9uLCBhdCkpO1xuXG4vKiogSW5kZXggb2YgdGhlIHNlY3Rpb24gd2hvc2UgaGVhZGluZyBzdGFuZHMgYXQgYSBwbGFjZTsgLTEgZm9yIG5vbmUuICovXG5leHBvcnQgY29uc3QgaGVhZGluZ0F0ID0gKHsgZmlsZSB9OiBBbmFseXNlZEZpbGUsIGF0OiBMc3BQb3NpdGlvbik6IG51bWJlciA9PlxuICBmaWxlLnNlY3Rpb25zLmZpbmRJbmRleCgocykgPT4gcy5wb3NpdGlvbi5zdGFydC5saW5lIDw9IGxpbmVPZihhdCkgJiYgbGluZU9mKGF0KSA8PSBzLnBvc2l0aW9uLmVuZC5saW5lKTtcblxuZXhwb3J0IGNvbnN0IHBhc3NhZ2VBdCA9ICh7IHBhc3NhZ2VzIH06IEFuYWx5c2VkRmlsZSwgYXQ6IExzcFBvc2l0aW9uKTogTWF0Y2hlZFBhc3NhZ2UgfCB1bmRlZmluZWQgPT5cbiAgcGFzc2FnZXMuZmluZCgoeyBwYXNzYWdlIH0pID0+IGhvbGRzKHBhc3NhZ2UucG9zaXRpb24sIGF0KSk7XG5cbmV4cG9ydCBjb25zdCBzdGF0ZW1lbnRzQXQgPSAocmVzdWx0OiBSZXN1bHQsIHBhdGg6IHN0cmluZywgYXQ6IExzcFBvc2l0aW9uKTogcmVhZG9ubHkgU3RhdGVtZW50W10gPT5cbiAgcmVzdWx0LmFuYWx5c2lzLnN0YXRlbWVudHMuZmlsdGVyKChzKSA9PiBzLnBhdGggPT09IHBhdGggJiYgaG9sZHMocy5wb3NpdGlvbiwgYXQpKTtcblxuLyoqIFRoZSBwYXNzYWdlcyBvZiBhIHNlY3Rpb24sIHRob3NlIG9mIHRoZSBzZWN0aW9ucyBiZWxvdyBpdCBpbmNsdWRlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXNzYWdlc0luKHsgZmlsZSwgcGFzc2FnZXMgfTogQW5hbHlzZWRGaWxlLCBpbmRleDogbnVtYmVyKTogTWF0Y2hlZFBhc3NhZ2VbXSB7XG4gIGNvbnN0IHNlY3Rpb24gPSBmaWxlLnNlY3Rpb25zW2luZGV4XTtcbiAgaWYgKCFzZWN0aW9uKSByZXR1cm4gW107XG4gIGNvbnN0IHsgc3RhcnQgfSA9IHNlY3Rpb24ucG9zaXRpb247XG4gIHJldHVybiBwYXNzYWdlcy5maWx0ZXIoXG4gICAgKHsgcGFzc2FnZTogeyBwb3NpdGlvbiB9IH0pID0+IHBvc2l0aW9uLnN0YXJ0Lm9mZnNldCA+PSBzdGFydC5vZmZzZXQgJiYgcG9zaXRpb24uc3RhcnQub2Zmc2V0IDwgc2VjdGlvbi5lbmQub2Zmc2V0LFxuICApO1xufVxuXG4vKiogSWRzIG9mIHRoZSBlbGVtZW50cyB0aGF0IHBhc3NhZ2VzIGFkZHJlc3MsIGluIHRoZSBmcmFtZXdvcmsncyBvcmRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbGVtZW50c0FkZHJlc3NlZChyZXN1bHQ6IFJlc3VsdCwgcGFzc2FnZXM6IHJlYWRvbmx5IE1hdGNoZWRQYXNzYWdlW10pOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGZvdW5kID0gbmV3IFNldChwYXNzYWdlcy5mbGF0TWFwKCh7IG1hdGNoZXMgfSkgPT4gbWF0Y2hlcy5tYXAoKG0pID0+IG0uZWxlbWVudCkpKTtcbiAgcmV0dXJuIGVsZW1lbnRzT2YocmVzdWx0LmFuYWx5c2lzLmZyYW1ld29yaylcbiAgICAubWFwKCh7IGlkIH0pID0+IGlkKVxuICAgIC5maWx0ZXIoKGlkKSA9PiBmb3VuZC5oYXMoaWQpKTtcbn1cblxuZXhwb3J0IGNvbnN0IGNvdmVyYWdlT2YgPSAocmVzdWx0OiBSZXN1bHQsIGlkOiBzdHJpbmcpOiBFbGVtZW50Q292ZXJhZ2UgfCB1bmRlZmluZWQgPT5cbiAgcmVzdWx0LmFuYWx5c2lzLmNvdmVyYWdlLmFyZWFzLmZsYXRNYXAoKGEpID0+IGEuZWxlbWVudHMpLmZpbmQoKGUpID0+IGUuaWQgPT09IGlkKTtcblxuLyoqIFRoZSBpbm5lcm1vc3Qgc2VjdGlvbiB0aGF0IGhvbGRzIGEgbGluZSAoMS1iYXNlZCkuICovXG5leHBvcnQgZnVuY3Rpb24gc2VjdGlvbkF0TGluZSh7IGZpbGUgfTogQW5hbHlzZWRGaWxlLCBsaW5lOiBudW1iZXIpOiBTZWN0aW9uIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGZpbGUuc2VjdGlvbnMuZmlsdGVyKChzKSA9PiBzLnBvc2l0aW9uLnN0YXJ0LmxpbmUgPD0gbGluZSAmJiBsaW5lIDw9IHMuZW5kLmxpbmUpLmF0KC0xKTtcbn1cbiIsICIvKiogV2hlcmUgYSBuZXcgc2VjdGlvbiBiZWxvbmdzLCBhbmQgaG93IGl0cyBza2VsZXRvbiBsb29rcyB0aGVyZS4gKi9cbmltcG9ydCB7IGVsZW1lbnRzT2YsIGZpbmRBcmVhIH0gZnJvbSAnLi4vZW5naW5lL2ZyYW1ld29yay5qcyc7XG5pbXBvcnQgdHlwZSB7IEFuYWx5c2VkRmlsZSwgRWxlbWVudCwgRWxlbWVudENvdmVyYWdlLCBGb2N1c0FyZWEsIFNlY3Rpb24gfSBmcm9tICcuLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgZW9sT2YgfSBmcm9tICcuL2NvbnZlcnQuanMnO1xuaW1wb3J0IHsgY292ZXJhZ2VPZiB9IGZyb20gJy4vbG9va3VwLmpzJztcbmltcG9ydCB0eXBlIHsgUmVzdWx0IH0gZnJvbSAnLi9zZXNzaW9uLmpzJztcblxuLyoqIEEgcGxhY2UgYmV0d2VlbiB0d28gYmxvY2tzLCBhbmQgdGhlIHJhbmsgdGhhdCBhIGhlYWRpbmcgaGFzIHRoZXJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZWN0aW9uUGxhY2Uge1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIC8qKiBVVEYtMTYgb2Zmc2V0LiAqL1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgLyoqIDEgdG8gNi4gKi9cbiAgcmVhZG9ubHkgZGVwdGg6IG51bWJlcjtcbn1cblxuLyoqIEJlaGluZCB0aGUgc2VjdGlvbiBvZiB0aGUgZWxlbWVudCdzIG5lYXJlc3QgbmVpZ2hib3VyIGluIGl0cyBmb2N1cyBhcmVhLCBlbHNlIHdoZXJlIHRoZSBhcmVhIGJlbG9uZ3MuICovXG5leHBvcnQgZnVuY3Rpb24gcGxhY2VPZkVsZW1lbnQocmVzdWx0OiBSZXN1bHQsIGlkOiBzdHJpbmcpOiBTZWN0aW9uUGxhY2UgfCB1bmRlZmluZWQge1xuICBjb25zdCBhcmVhID0gZmluZEFyZWEocmVzdWx0LmFuYWx5c2lzLmZyYW1ld29yaywgaWQpO1xuICBpZiAoIWFyZWEpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGluZGV4ID0gYXJlYS5lbGVtZW50cy5maW5kSW5kZXgoKGUpID0+IGUuaWQgPT09IGlkKTtcbiAgY29uc3QgYmVmb3JlID0gYXJlYS5lbGVtZW50cy5zbGljZSgwLCBpbmRleCkucmV2ZXJzZSgpO1xuICBjb25zdCBuZWlnaGJvdXJzID0gWy4uLmJlZm9yZSwgLi4uYXJlYS5lbGVtZW50cy5zbGljZShpbmRleCArIDEpXTtcbiAgY29uc3QgaG9tZSA9IGZpcnN0SG9tZShyZXN1bHQsIG5laWdoYm91cnMpO1xuICBpZiAoaG9tZSkgcmV0dXJuIGJlaGluZFNlY3Rpb24oaG9tZS5maWxlLCBob21lLnNlY3Rpb24pO1xuICByZXR1cm4gcGxhY2VPZkFyZWEocmVzdWx0LCBhcmVhLmlkKTtcbn1cblxuLyoqIEJlaGluZCB0aGUgY2hhcHRlciBvZiB0aGUgbmVhcmVzdCBmb2N1cyBhcmVhIGJlZm9yZSBpdCwgZWxzZSBhdCB0aGUgZW5kIG9mIHRoZSBsYXN0IGZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gcGxhY2VPZkFyZWEocmVzdWx0OiBSZXN1bHQsIGlkOiBzdHJpbmcpOiBTZWN0aW9uUGxhY2UgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IGFyZWFzIH0gPSByZXN1bHQuYW5hbHlzaXMuZnJhbWV3b3JrO1xuICBjb25zdCBpbmRleCA9IGFyZWFzLmZpbmRJbmRleCgoYSkgPT4gYS5pZCA9PT0gaWQpO1xuICBmb3IgKGNvbnN0IGFyZWEgb2YgYXJlYXMuc2xpY2UoMCwgTWF0aC5tYXgoMCwgaW5kZXgpKS5yZXZlcnNlKCkpIHtcbiAgICBjb25zdCBob21lID0gZmlyc3RIb21lKHJlc3VsdCwgYXJlYS5lbGVtZW50cy5zbGljZSgpLnJldmVyc2UoKSk7XG4gICAgaWYgKGhvbWUpIHJldHVybiBiZWhpbmRTZWN0aW9uKGhvbWUuZmlsZSwgY2hhcHRlck9mKGhvbWUuZmlsZSwgaG9tZS5zZWN0aW9uKSk7XG4gIH1cbiAgcmV0dXJuIGVuZE9mU3RyYXRlZ3kocmVzdWx0KTtcbn1cblxuLyoqIFNlY3Rpb25zIHRoYXQgc3RhbmQgYmVmb3JlIHRoZSBmb2N1cyBhcmVhczsgdGhlIG90aGVycyBmb2xsb3cgdGhlbS4gKi9cbmNvbnN0IElOX0ZST05UID0gbmV3IFNldChbJ2ZvcmV3b3JkJywgJ2V4ZWN1dGl2ZS1zdW1tYXJ5JywgJ2NvbnRleHQnLCAndmlzaW9uJywgJ3Njb3BlJywgJ29iamVjdGl2ZXMnLCAncHJpbmNpcGxlcyddKTtcblxuLyoqIEJlZm9yZSB0aGUgZmlyc3QgY2hhcHRlciBvbiBhIGZvY3VzIGFyZWEsIG9yIGF0IHRoZSBlbmQgb2YgdGhlIGxhc3QgZmlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFjZU9mU3RhbmRhcmQocmVzdWx0OiBSZXN1bHQsIHNlY3Rpb246IHN0cmluZyk6IFNlY3Rpb25QbGFjZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHBsYWNlcyA9IHJlc3VsdC5hbmFseXNpcy5mcmFtZXdvcmsuYXJlYXMuZmxhdE1hcCgoYXJlYSkgPT4ge1xuICAgIGNvbnN0IGhvbWUgPSBJTl9GUk9OVC5oYXMoc2VjdGlvbikgPyBmaXJzdEhvbWUocmVzdWx0LCBhcmVhLmVsZW1lbnRzKSA6IHVuZGVmaW5lZDtcbiAgICBpZiAoIWhvbWUpIHJldHVybiBbXTtcbiAgICBjb25zdCBjaGFwdGVyID0gY2hhcHRlck9mKGhvbWUuZmlsZSwgaG9tZS5zZWN0aW9uKTtcbiAgICBpZiAoaXNUaXRsZShob21lLmZpbGUuZmlsZS5zZWN0aW9ucywgY2hhcHRlcikpIHJldHVybiBbXTtcbiAgICByZXR1cm4gW3sgcGF0aDogaG9tZS5maWxlLmZpbGUucGF0aCwgb2Zmc2V0OiBjaGFwdGVyLnBvc2l0aW9uLnN0YXJ0Lm9mZnNldCwgZGVwdGg6IGNoYXB0ZXIuZGVwdGggfV07XG4gIH0pO1xuICBjb25zdCBvcmRlciA9IHJlc3VsdC5hbmFseXNpcy5maWxlcy5tYXAoKHsgZmlsZSB9KSA9PiBmaWxlLnBhdGgpO1xuICBjb25zdCBbZmlyc3RdID0gcGxhY2VzLnNvcnQoKGEsIGIpID0+IG9yZGVyLmluZGV4T2YoYS5wYXRoKSAtIG9yZGVyLmluZGV4T2YoYi5wYXRoKSB8fCBhLm9mZnNldCAtIGIub2Zmc2V0KTtcbiAgcmV0dXJuIGZpcnN0ID8/IGVuZE9mU3RyYXRlZ3kocmVzdWx0KTtcbn1cblxuaW50ZXJmYWNlIEhvbWUge1xuICByZWFkb25seSBmaWxlOiBBbmFseXNlZEZpbGU7XG4gIHJlYWRvbmx5IHNlY3Rpb246IFNlY3Rpb247XG59XG5cbmZ1bmN0aW9uIGZpcnN0SG9tZShyZXN1bHQ6IFJlc3VsdCwgZWxlbWVudHM6IHJlYWRvbmx5IEVsZW1lbnRbXSk6IEhvbWUgfCB1bmRlZmluZWQge1xuICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBlbGVtZW50cykge1xuICAgIGNvbnN0IGhvbWUgPSBob21lT2YocmVzdWx0LCBjb3ZlcmFnZU9mKHJlc3VsdCwgaWQpKTtcbiAgICBpZiAoaG9tZSkgcmV0dXJuIGhvbWU7XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuLyoqIFRoZSBzZWN0aW9uIHRoYXQgaG9sZHMgdGhlIGJlc3QgZXZpZGVuY2UuICovXG5mdW5jdGlvbiBob21lT2YoeyBhbmFseXNpcyB9OiBSZXN1bHQsIGNvdmVyZWQ6IEVsZW1lbnRDb3ZlcmFnZSB8IHVuZGVmaW5lZCk6IEhvbWUgfCB1bmRlZmluZWQge1xuICBjb25zdCBiZXN0ID0gY292ZXJlZD8uZXZpZGVuY2VbMF07XG4gIGNvbnN0IGZpbGUgPSBhbmFseXNpcy5maWxlcy5maW5kKChmKSA9PiBmLmZpbGUucGF0aCA9PT0gYmVzdD8ucGF0aCk7XG4gIGNvbnN0IHNlY3Rpb24gPSBmaWxlPy5maWxlLnNlY3Rpb25zW2ZpbGUucGFzc2FnZXNbYmVzdCEucGFzc2FnZV0/LnBhc3NhZ2Uuc2VjdGlvbiA/PyAtMV07XG4gIHJldHVybiBmaWxlICYmIHNlY3Rpb24gPyB7IGZpbGUsIHNlY3Rpb24gfSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFRoZSBjaGFwdGVyIG9mIGEgc2VjdGlvbjogdGhlIG91dGVybW9zdCBvbmUgdGhhdCBpcyBub3QgdGhlIGRvY3VtZW50J3Mgb25seSB0aXRsZS4gKi9cbmZ1bmN0aW9uIGNoYXB0ZXJPZih7IGZpbGUgfTogQW5hbHlzZWRGaWxlLCBzZWN0aW9uOiBTZWN0aW9uKTogU2VjdGlvbiB7XG4gIGxldCBjaGFwdGVyID0gc2VjdGlvbjtcbiAgZm9yIChsZXQgcGFyZW50ID0gZmlsZS5zZWN0aW9uc1tzZWN0aW9uLnBhcmVudF07IHBhcmVudDsgcGFyZW50ID0gZmlsZS5zZWN0aW9uc1twYXJlbnQucGFyZW50XSlcbiAgICBpZiAoIWlzVGl0bGUoZmlsZS5zZWN0aW9ucywgcGFyZW50KSkgY2hhcHRlciA9IHBhcmVudDtcbiAgcmV0dXJuIGNoYXB0ZXI7XG59XG5cbmNvbnN0IGlzVGl0bGUgPSAoc2VjdGlvbnM6IHJlYWRvbmx5IFNlY3Rpb25bXSwgc2VjdGlvbjogU2VjdGlvbik6IGJvb2xlYW4gPT5cbiAgc2VjdGlvbi5wYXJlbnQgPT09IC0xICYmIHNlY3Rpb25zLmZpbHRlcigocykgPT4gcy5wYXJlbnQgPT09IC0xKS5sZW5ndGggPT09IDEgJiYgc2VjdGlvbnNbMF0gPT09IHNlY3Rpb247XG5cbmZ1bmN0aW9uIGJlaGluZFNlY3Rpb24oYW5hbHlzZWQ6IEFuYWx5c2VkRmlsZSwgc2VjdGlvbjogU2VjdGlvbik6IFNlY3Rpb25QbGFjZSB7XG4gIGNvbnN0IHsgZmlsZSB9ID0gYW5hbHlzZWQ7XG4gIC8vIFRleHQgcmlnaHQgYmVsb3cgdGhlIGRvY3VtZW50J3MgdGl0bGUgaGFzIG5vIHNlY3Rpb24gb2YgaXRzIG93bjogd2hhdCBpcyBuZXcgc3RhbmRzIGJlZm9yZSBpdHMgZmlyc3QgY2hhcHRlci5cbiAgaWYgKCFpc1RpdGxlKGZpbGUuc2VjdGlvbnMsIHNlY3Rpb24pKSByZXR1cm4geyBwYXRoOiBmaWxlLnBhdGgsIG9mZnNldDogc2VjdGlvbi5lbmQub2Zmc2V0LCBkZXB0aDogc2VjdGlvbi5kZXB0aCB9O1xuICByZXR1cm4geyBwYXRoOiBmaWxlLnBhdGgsIG9mZnNldDogZW5kT2YoZmlsZS50ZXh0KSwgZGVwdGg6IE1hdGgubWluKDYsIHNlY3Rpb24uZGVwdGggKyAxKSB9O1xufVxuXG5mdW5jdGlvbiBlbmRPZlN0cmF0ZWd5KHsgYW5hbHlzaXMgfTogUmVzdWx0KTogU2VjdGlvblBsYWNlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbGFzdCA9IGFuYWx5c2lzLmZpbGVzLmF0KC0xKTtcbiAgaWYgKCFsYXN0KSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCB7IGZpbGUgfSA9IGxhc3Q7XG4gIGNvbnN0IGZpcnN0ID0gZmlsZS5zZWN0aW9uc1swXTtcbiAgY29uc3QgZGVwdGggPSBmaXJzdCAmJiBpc1RpdGxlKGZpbGUuc2VjdGlvbnMsIGZpcnN0KSA/IE1hdGgubWluKDYsIGZpcnN0LmRlcHRoICsgMSkgOiAoZmlyc3Q/LmRlcHRoID8/IDIpO1xuICByZXR1cm4geyBwYXRoOiBmaWxlLnBhdGgsIG9mZnNldDogZW5kT2YoZmlsZS50ZXh0KSwgZGVwdGggfTtcbn1cblxuY29uc3QgZW5kT2YgPSAodGV4dDogc3RyaW5nKTogbnVtYmVyID0+IHRleHQudHJpbUVuZCgpLmxlbmd0aDtcblxuLyoqIEEgc2tlbGV0b24gd2l0aCBpdHMgZmlyc3QgaGVhZGluZyBhdCBhIHJhbmsuICovXG5leHBvcnQgZnVuY3Rpb24gc2tlbGV0b25BdChlbGVtZW50OiBQaWNrPEVsZW1lbnQsICdza2VsZXRvbic+LCBkZXB0aDogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIHNoaWZ0SGVhZGluZ3MoZWxlbWVudC5za2VsZXRvbi50cmltKCksIGRlcHRoKTtcbn1cblxuLyoqIEEgY2hhcHRlciBvbiBhIHdob2xlIGZvY3VzIGFyZWEsIHdpdGggdGhlIHNrZWxldG9ucyBvZiBzb21lIG9mIGl0cyBlbGVtZW50cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGFwdGVyQXQoYXJlYTogRm9jdXNBcmVhLCBlbGVtZW50czogcmVhZG9ubHkgRWxlbWVudFtdLCBkZXB0aDogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgcGFydHMgPSBlbGVtZW50cy5tYXAoKGUpID0+IHNrZWxldG9uQXQoZSwgTWF0aC5taW4oNiwgZGVwdGggKyAxKSkpO1xuICByZXR1cm4gW2AkeycjJy5yZXBlYXQoZGVwdGgpfSAke2FyZWEudGl0bGV9YCwgLi4ucGFydHNdLmpvaW4oJ1xcblxcbicpO1xufVxuXG5mdW5jdGlvbiBzaGlmdEhlYWRpbmdzKG1hcmtkb3duOiBzdHJpbmcsIGRlcHRoOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCBmaXJzdCA9IC9eKCN7MSw2fSlcXHMvbS5leGVjKG1hcmtkb3duKT8uWzFdPy5sZW5ndGggPz8gZGVwdGg7XG4gIHJldHVybiBtYXJrZG93bi5yZXBsYWNlKC9eKCN7MSw2fSkoPz1cXHMpL2dtLCAobWFya3MpID0+XG4gICAgJyMnLnJlcGVhdChNYXRoLm1heCgxLCBNYXRoLm1pbig2LCBtYXJrcy5sZW5ndGggKyBkZXB0aCAtIGZpcnN0KSkpLFxuICApO1xufVxuXG4vKiogV2hhdCB0byBwdXQgaW4gYXQgYG9mZnNldGAgc28gdGhhdCBgYmxvY2tgIHN0YW5kcyBiZXR3ZWVuIGJsYW5rIGxpbmVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzQmxvY2sodGV4dDogc3RyaW5nLCBvZmZzZXQ6IG51bWJlciwgYmxvY2s6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IFtiZWZvcmUsIGFmdGVyXSA9IFt0ZXh0LnNsaWNlKDAsIG9mZnNldCksIHRleHQuc2xpY2Uob2Zmc2V0KV07XG4gIGNvbnN0IGVvbCA9IGVvbE9mKHRleHQpO1xuICBjb25zdCBpc0ZpcnN0ID0gYmVmb3JlLnRyaW0oKSA9PT0gJyc7XG4gIGNvbnN0IGxlYWQgPSBpc0ZpcnN0IHx8IC8oPzpcXHJcXG58XFxuKVsgXFx0XSooPzpcXHJcXG58XFxuKSQvLnRlc3QoYmVmb3JlKSA/ICcnIDogYmVmb3JlLmVuZHNXaXRoKCdcXG4nKSA/IGVvbCA6IGVvbCArIGVvbDtcbiAgY29uc3QgdGFpbCA9XG4gICAgYWZ0ZXIudHJpbSgpID09PSAnJyA/ICgvW1xcclxcbl0vLnRlc3QoYWZ0ZXIpID8gJycgOiBlb2wpIDogL15cXHMqPyg/OlxcclxcbnxcXG4pLy50ZXN0KGFmdGVyKSA/ICcnIDogZW9sICsgZW9sO1xuICByZXR1cm4gbGVhZCArIGJsb2NrLnRyaW0oKS5yZXBsYWNlKC9cXHJcXG58XFxuL2csIGVvbCkgKyB0YWlsO1xufVxuXG4vKiogRWxlbWVudHMgdGhhdCBub3RoaW5nIGFkZHJlc3NlcywgaW4gdGhlIGZyYW1ld29yaydzIG9yZGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1pc3NpbmdFbGVtZW50cyhyZXN1bHQ6IFJlc3VsdCk6IHJlYWRvbmx5IEVsZW1lbnRbXSB7XG4gIHJldHVybiBlbGVtZW50c09mKHJlc3VsdC5hbmFseXNpcy5mcmFtZXdvcmspLmZpbHRlcigoZSkgPT4gY292ZXJhZ2VPZihyZXN1bHQsIGUuaWQpPy5zdGF0dXMgPT09ICdtaXNzaW5nJyk7XG59XG4iLCAiLyoqIEFkZHJlc3NlcyBvZiBmaWxlcyBhcyBwbGFpbiBzdHJpbmdzLCBzbyB0aGF0IGFueSBzY2hlbWUgd29ya3M6IGBmaWxlOmAsIGB2c2NvZGUtdmZzOmAsIGB1bnRpdGxlZDpgLiAqL1xuXG4vKiogVGhlIHNhbWUgZm9yIHR3byBzcGVsbGluZ3Mgb2YgYW4gYWRkcmVzcyAoYGMlM0FgLCBgYzpgKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrZXlPZih1cmk6IHN0cmluZyk6IHN0cmluZyB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGRlY29kZVVSSUNvbXBvbmVudCh1cmkpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdXJpO1xuICB9XG59XG5cbi8qKiBUaGUgYWRkcmVzcyBvZiB0aGUgZm9sZGVyIHRoYXQgaG9sZHMgYSBmaWxlLCBlbmRpbmcgaW4gYC9gLiAqL1xuZXhwb3J0IGNvbnN0IGZvbGRlck9mID0gKHVyaTogc3RyaW5nKTogc3RyaW5nID0+IHVyaS5zbGljZSgwLCB1cmkubGFzdEluZGV4T2YoJy8nKSArIDEpO1xuXG4vKiogSXRzIGxhc3QgcGFydCwgZGVjb2RlZC4gKi9cbmV4cG9ydCBjb25zdCBuYW1lT2YgPSAodXJpOiBzdHJpbmcpOiBzdHJpbmcgPT4ga2V5T2YodXJpLnNsaWNlKHVyaS5sYXN0SW5kZXhPZignLycpICsgMSkpO1xuXG4vKiogQSBwYXRoLCBkZWNvZGVkIGFuZCB3aXRoIGZvcndhcmQgc2xhc2hlcywgcmVsYXRpdmUgdG8gYSBmb2xkZXI7IHVuZGVmaW5lZCB3aGVyZSB0aGUgZmlsZSBpcyBub3QgYmVsb3cgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gcGF0aEJlbG93KGZvbGRlcjogc3RyaW5nLCB1cmk6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IFtzdGFydCwgd2hvbGVdID0gW2tleU9mKGZvbGRlciksIGtleU9mKHVyaSldO1xuICByZXR1cm4gd2hvbGUuc3RhcnRzV2l0aChzdGFydCkgPyB3aG9sZS5zbGljZShzdGFydC5sZW5ndGgpIDogdW5kZWZpbmVkO1xufVxuXG4vKiogVGhlIGFkZHJlc3Mgb2YgYSBwYXRoIGJlbG93IGEgZm9sZGVyLiAqL1xuZXhwb3J0IGNvbnN0IHVyaUJlbG93ID0gKGZvbGRlcjogc3RyaW5nLCBwYXRoOiBzdHJpbmcpOiBzdHJpbmcgPT5cbiAgZm9sZGVyICsgcGF0aC5zcGxpdCgnLycpLm1hcChlbmNvZGVVUklDb21wb25lbnQpLmpvaW4oJy8nKTtcblxuLyoqIFdpdGggYSBgL2AgYXQgaXRzIGVuZC4gKi9cbmV4cG9ydCBjb25zdCBhc0ZvbGRlciA9ICh1cmk6IHN0cmluZyk6IHN0cmluZyA9PiAodXJpLmVuZHNXaXRoKCcvJykgPyB1cmkgOiBgJHt1cml9L2ApO1xuXG4vKiogVGhlIGZvbGRlcnMgb2YgYSBmaWxlIGZyb20gaXRzIG93biB1cCB0byBgcm9vdGA7IG9ubHkgaXRzIG93biB3aGVyZSBpdCBpcyBub3QgYmVsb3cgdGhhdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb2xkZXJzVXBUbyh1cmk6IHN0cmluZywgcm9vdDogc3RyaW5nIHwgdW5kZWZpbmVkKTogc3RyaW5nW10ge1xuICBjb25zdCBmb2xkZXJzID0gW2ZvbGRlck9mKHVyaSldLmZpbHRlcigoZm9sZGVyKSA9PiBmb2xkZXIgIT09ICcnKTtcbiAgaWYgKHJvb3QgPT09IHVuZGVmaW5lZCB8fCBmb2xkZXJzLmxlbmd0aCA9PT0gMCB8fCBwYXRoQmVsb3cocm9vdCwgdXJpKSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gZm9sZGVycztcbiAgd2hpbGUgKGtleU9mKGZvbGRlcnMuYXQoLTEpISkgIT09IGtleU9mKHJvb3QpKSB7XG4gICAgY29uc3QgcGFyZW50ID0gZm9sZGVyT2YoZm9sZGVycy5hdCgtMSkhLnNsaWNlKDAsIC0xKSk7XG4gICAgaWYgKHBhcmVudC5sZW5ndGggPCByb290Lmxlbmd0aCAtIDEwIHx8IHBhcmVudCA9PT0gZm9sZGVycy5hdCgtMSkpIGJyZWFrO1xuICAgIGZvbGRlcnMucHVzaChwYXJlbnQpO1xuICB9XG4gIHJldHVybiBmb2xkZXJzO1xufVxuXG5leHBvcnQgY29uc3QgaXNDb25maWcgPSAodXJpOiBzdHJpbmcpOiBib29sZWFuID0+IG5hbWVPZih1cmkpID09PSBDT05GSUdfTkFNRTtcblxuLyoqIE5hbWUgb2YgdGhlIGZpbGUgdGhhdCBkZXNjcmliZXMgYSBzdHJhdGVneSBvZiBzZXZlcmFsIGZpbGVzLiAqL1xuZXhwb3J0IGNvbnN0IENPTkZJR19OQU1FID0gJ3N0cmF0ZWd5LnlhbWwnO1xuXG5leHBvcnQgY29uc3QgaXNNYXJrZG93biA9IChwYXRoOiBzdHJpbmcpOiBib29sZWFuID0+IC9cXC4oPzptZHxtYXJrZG93bikkL2kudGVzdChwYXRoKTtcbiIsICIvKiogVGhlIGFkZGl0aW9ucyB0aGF0IHF1aWNrIGZpeGVzIGFuZCBjb21tYW5kcyBtYWtlLiBFYWNoIGlzIG9uZSBlZGl0IHRoYXQgdW5kbyB0YWtlcyBiYWNrIHdob2xlLiAqL1xuaW1wb3J0IHR5cGUgeyBUZXh0RG9jdW1lbnRFZGl0LCBUZXh0RWRpdCwgV29ya3NwYWNlRWRpdCB9IGZyb20gJ3ZzY29kZS1sYW5ndWFnZXNlcnZlcic7XG5pbXBvcnQgeyBmaW5kQXJlYSwgZmluZEVsZW1lbnQgfSBmcm9tICcuLi9lbmdpbmUvZnJhbWV3b3JrLmpzJztcbmltcG9ydCB0eXBlIHsgQW5hbHlzZWRGaWxlLCBQYXNzYWdlIH0gZnJvbSAnLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGluc2VydEF0LCBwb2ludEluLCB0b0xzcExpbmUgfSBmcm9tICcuL2NvbnZlcnQuanMnO1xuaW1wb3J0IHsgY292ZXJhZ2VPZiwgZmlsZU9mIH0gZnJvbSAnLi9sb29rdXAuanMnO1xuaW1wb3J0IHR5cGUgeyBGaWxlcyB9IGZyb20gJy4vZmlsZXMuanMnO1xuaW1wb3J0IHR5cGUgeyBFZGl0UGFyYW1zLCBFZGl0UmVzdWx0IH0gZnJvbSAnLi9wcm90b2NvbC5qcyc7XG5pbXBvcnQge1xuICBhc0Jsb2NrLFxuICBjaGFwdGVyQXQsXG4gIHBsYWNlT2ZBcmVhLFxuICBwbGFjZU9mRWxlbWVudCxcbiAgcGxhY2VPZlN0YW5kYXJkLFxuICBza2VsZXRvbkF0LFxuICB0eXBlIFNlY3Rpb25QbGFjZSxcbn0gZnJvbSAnLi9zZWN0aW9ucy5qcyc7XG5pbXBvcnQgdHlwZSB7IFJlc3VsdCB9IGZyb20gJy4vc2Vzc2lvbi5qcyc7XG5pbXBvcnQgeyBDT05GSUdfTkFNRSwgZm9sZGVyT2YsIG5hbWVPZiB9IGZyb20gJy4vdXJpcy5qcyc7XG5pbXBvcnQgeyBhZGRUb0xpc3QsIHF1b3RlWWFtbCB9IGZyb20gJy4veWFtbC1lZGl0LmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBFZGl0Q29udGV4dCB7XG4gIHJlYWRvbmx5IHJlc3VsdDogUmVzdWx0O1xuICByZWFkb25seSBmaWxlczogRmlsZXM7XG59XG5cbi8qKiBAcmV0dXJucyB1bmRlZmluZWQgd2hlcmUgdGhlcmUgaXMgbm90aGluZyB0byBhZGQgb3Igbm8gcGxhY2UgZm9yIGl0ICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY3JlYXRlRWRpdChjb250ZXh0OiBFZGl0Q29udGV4dCwgcGFyYW1zOiBFZGl0UGFyYW1zKTogUHJvbWlzZTxFZGl0UmVzdWx0IHwgdW5kZWZpbmVkPiB7XG4gIHN3aXRjaCAocGFyYW1zLmtpbmQpIHtcbiAgICBjYXNlICdzZWN0aW9uJzpcbiAgICAgIHJldHVybiBhZGRTZWN0aW9uKGNvbnRleHQsIHBhcmFtcy5lbGVtZW50KTtcbiAgICBjYXNlICdhcmVhJzpcbiAgICAgIHJldHVybiBhZGRBcmVhKGNvbnRleHQsIHBhcmFtcy5hcmVhKTtcbiAgICBjYXNlICdzdGFuZGFyZCc6XG4gICAgICByZXR1cm4gYWRkU3RhbmRhcmQoY29udGV4dCwgcGFyYW1zLnNlY3Rpb24pO1xuICAgIGNhc2UgJ25vdC1hcHBsaWNhYmxlJzpcbiAgICAgIHJldHVybiBhZGROb3RBcHBsaWNhYmxlKGNvbnRleHQsIHBhcmFtcy51cmksIHBhcmFtcy5lbGVtZW50LCBwYXJhbXMudGV4dCk7XG4gICAgY2FzZSAnYWNyb255bSc6XG4gICAgICByZXR1cm4gYWRkVG9Db25maWcoY29udGV4dCwgcGFyYW1zLnVyaSwgJ2Fjcm9ueW1zJywgW3F1b3RlWWFtbChwYXJhbXMuYWNyb255bSldLCBxdW90ZVlhbWwocGFyYW1zLmFjcm9ueW0pKTtcbiAgICBjYXNlICdwaW4nOlxuICAgICAgcmV0dXJuIHBhcmFtcy5lbGVtZW50ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBhZGRQaW4oY29udGV4dCwgcGFyYW1zLnVyaSwgcGFyYW1zLmxpbmUsIHBhcmFtcy5lbGVtZW50KTtcbiAgICBjYXNlICdzaWxlbmNlJzpcbiAgICAgIHJldHVybiBzaWxlbmNlKGNvbnRleHQsIHBhcmFtcy51cmksIHBhcmFtcy5saW5lLCBwYXJhbXMucnVsZSwgcGFyYW1zLnRleHQpO1xuICB9XG59XG5cbi8qKiBFZGl0cyBvZiBvbmUgZG9jdW1lbnQsIHRpZWQgdG8gdGhlIHZlcnNpb24gdGhhdCB0aGV5IHdlcmUgbWFkZSBmb3IuICovXG5leHBvcnQgZnVuY3Rpb24gZWRpdE9mKHsgZmlsZXMgfTogRWRpdENvbnRleHQsIHVyaTogc3RyaW5nLCBlZGl0czogVGV4dEVkaXRbXSk6IFdvcmtzcGFjZUVkaXQge1xuICBjb25zdCBkb2N1bWVudCA9IGZpbGVzLmRvY3VtZW50KHVyaSk7XG4gIGNvbnN0IGNoYW5nZTogVGV4dERvY3VtZW50RWRpdCA9IHtcbiAgICB0ZXh0RG9jdW1lbnQ6IHsgdXJpOiBkb2N1bWVudD8udXJpID8/IHVyaSwgdmVyc2lvbjogZG9jdW1lbnQ/LnZlcnNpb24gPz8gbnVsbCB9LFxuICAgIGVkaXRzLFxuICB9O1xuICByZXR1cm4geyBkb2N1bWVudENoYW5nZXM6IFtjaGFuZ2VdIH07XG59XG5cbi8vIFx1MjUwMFx1MjUwMCBTZWN0aW9ucyBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcblxuZnVuY3Rpb24gYWRkU2VjdGlvbihjb250ZXh0OiBFZGl0Q29udGV4dCwgaWQ6IHN0cmluZyk6IEVkaXRSZXN1bHQgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHJlc3VsdCB9ID0gY29udGV4dDtcbiAgY29uc3QgZWxlbWVudCA9IGZpbmRFbGVtZW50KHJlc3VsdC5hbmFseXNpcy5mcmFtZXdvcmssIGlkKTtcbiAgY29uc3QgYXJlYSA9IGZpbmRBcmVhKHJlc3VsdC5hbmFseXNpcy5mcmFtZXdvcmssIGlkKTtcbiAgY29uc3QgcGxhY2UgPSBwbGFjZU9mRWxlbWVudChyZXN1bHQsIGlkKTtcbiAgaWYgKCFlbGVtZW50IHx8ICFhcmVhIHx8ICFwbGFjZSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgLy8gVGhlIGZpcnN0IHNlY3Rpb24gb2YgYW4gYXJlYSBicmluZ3MgdGhlIGFyZWEncyBvd24gaGVhZGluZyBhbG9uZy5cbiAgY29uc3QgaXNGaXJzdCA9IHJlc3VsdC5hbmFseXNpcy5jb3ZlcmFnZS5hcmVhcy5maW5kKChhKSA9PiBhLmlkID09PSBhcmVhLmlkKT8uc3RhdHVzID09PSAnbWlzc2luZyc7XG4gIGNvbnN0IGJsb2NrID0gaXNGaXJzdCA/IGNoYXB0ZXJBdChhcmVhLCBbZWxlbWVudF0sIHBsYWNlLmRlcHRoKSA6IHNrZWxldG9uQXQoZWxlbWVudCwgcGxhY2UuZGVwdGgpO1xuICByZXR1cm4gaW5zZXJ0QmxvY2soY29udGV4dCwgcGxhY2UsIGJsb2NrKTtcbn1cblxuZnVuY3Rpb24gYWRkQXJlYShjb250ZXh0OiBFZGl0Q29udGV4dCwgaWQ6IHN0cmluZyk6IEVkaXRSZXN1bHQgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHJlc3VsdCB9ID0gY29udGV4dDtcbiAgY29uc3QgYXJlYSA9IGZpbmRBcmVhKHJlc3VsdC5hbmFseXNpcy5mcmFtZXdvcmssIGlkKTtcbiAgY29uc3QgcGxhY2UgPSBwbGFjZU9mQXJlYShyZXN1bHQsIGlkKTtcbiAgaWYgKCFhcmVhIHx8ICFwbGFjZSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3Qgd2FudGVkID0gYXJlYS5lbGVtZW50cy5maWx0ZXIoKGUpID0+IGNvdmVyYWdlT2YocmVzdWx0LCBlLmlkKT8uc3RhdHVzICE9PSAnbm90LWFwcGxpY2FibGUnKTtcbiAgcmV0dXJuIGluc2VydEJsb2NrKGNvbnRleHQsIHBsYWNlLCBjaGFwdGVyQXQoYXJlYSwgd2FudGVkLCBwbGFjZS5kZXB0aCkpO1xufVxuXG5mdW5jdGlvbiBhZGRTdGFuZGFyZChjb250ZXh0OiBFZGl0Q29udGV4dCwgaWQ6IHN0cmluZyk6IEVkaXRSZXN1bHQgfCB1bmRlZmluZWQge1xuICBjb25zdCBzZWN0aW9uID0gY29udGV4dC5yZXN1bHQuYW5hbHlzaXMuZnJhbWV3b3JrLnNlY3Rpb25zPy5maW5kKChvbmUpID0+IG9uZS5pZCA9PT0gaWQpO1xuICBjb25zdCBwbGFjZSA9IHBsYWNlT2ZTdGFuZGFyZChjb250ZXh0LnJlc3VsdCwgaWQpO1xuICByZXR1cm4gc2VjdGlvbiAmJiBwbGFjZSAmJiBpbnNlcnRCbG9jayhjb250ZXh0LCBwbGFjZSwgc2tlbGV0b25BdChzZWN0aW9uLCBwbGFjZS5kZXB0aCkpO1xufVxuXG5mdW5jdGlvbiBpbnNlcnRCbG9jayhjb250ZXh0OiBFZGl0Q29udGV4dCwgcGxhY2U6IFNlY3Rpb25QbGFjZSwgYmxvY2s6IHN0cmluZyk6IEVkaXRSZXN1bHQgfCB1bmRlZmluZWQge1xuICBjb25zdCB1cmkgPSBjb250ZXh0LnJlc3VsdC51cmlPZihwbGFjZS5wYXRoKTtcbiAgY29uc3QgdGV4dCA9IGNvbnRleHQuZmlsZXMua25vd24odXJpKTtcbiAgaWYgKHRleHQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgYWRkZWQgPSBhc0Jsb2NrKHRleHQsIHBsYWNlLm9mZnNldCwgYmxvY2spO1xuICBjb25zdCBsZWFkID0gL15cXHMqLy5leGVjKGFkZGVkKSFbMF0uc3BsaXQoJ1xcbicpLmxlbmd0aCAtIDE7XG4gIGNvbnN0IGxpbmUgPSB0b0xzcExpbmUocG9pbnRJbih0ZXh0LCBwbGFjZS5vZmZzZXQpLmxpbmUpICsgbGVhZDtcbiAgcmV0dXJuIHsgZWRpdDogZWRpdE9mKGNvbnRleHQsIHVyaSwgW2luc2VydEF0KHRleHQsIHBsYWNlLm9mZnNldCwgYWRkZWQpXSksIGdvVG86IHsgdXJpLCBsaW5lIH0gfTtcbn1cblxuLy8gXHUyNTAwXHUyNTAwIERpcmVjdGl2ZXMgXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXG5cbi8qKiBXaGF0IHRoZSBhdXRob3IgaXMgdG8gcmVwbGFjZSB3aGVyZSBub2JvZHkgYXNrZWQgZm9yIHRoZSByZWFzb24uICovXG5jb25zdCBOT19SRUFTT04gPSAnW3JlYXNvbl0nO1xuXG5mdW5jdGlvbiBhZGRQaW4oY29udGV4dDogRWRpdENvbnRleHQsIHVyaTogc3RyaW5nLCBsaW5lOiBudW1iZXIsIGVsZW1lbnQ6IHN0cmluZyk6IEVkaXRSZXN1bHQgfCB1bmRlZmluZWQge1xuICByZXR1cm4gY29tbWVudChjb250ZXh0LCB1cmksIGxpbmUsIFtgbmNzOiAke2VsZW1lbnR9YF0pO1xufVxuXG5mdW5jdGlvbiBzaWxlbmNlKFxuICBjb250ZXh0OiBFZGl0Q29udGV4dCxcbiAgdXJpOiBzdHJpbmcsXG4gIGxpbmU6IG51bWJlcixcbiAgcnVsZTogc3RyaW5nLFxuICByZWFzb24gPSBOT19SRUFTT04sXG4pOiBFZGl0UmVzdWx0IHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgd2h5ID0gb25lTGluZShyZWFzb24pO1xuICByZXR1cm4gY29tbWVudChcbiAgICBjb250ZXh0LFxuICAgIHVyaSxcbiAgICBsaW5lLFxuICAgIFtgbmNzLWRpc2FibGUtbmV4dC1saW5lICR7cnVsZX0gLS0gJHt3aHl9YCwgYG5jcy1kaXNhYmxlICR7cnVsZX0gLS0gJHt3aHl9YF0sXG4gICAgcnVsZSxcbiAgKTtcbn1cblxuLyoqIEEgcmVhc29uIG1heSBob2xkIHdoYXRldmVyIHBlb3BsZSB0eXBlLCBidXQgY2Fubm90IGVuZCB0aGUgY29tbWVudCB0aGF0IGl0IHN0YW5kcyBpbi4gKi9cbmNvbnN0IG9uZUxpbmUgPSAodGV4dDogc3RyaW5nKTogc3RyaW5nID0+IHRleHQucmVwbGFjZSgvXFxzKy9nLCAnICcpLnJlcGxhY2UoLy0tKz4/L2csICdcdTIwMTMnKS50cmltKCk7XG5cbi8qKlxuICogUHV0cyBhIGNvbW1lbnQgYWJvdmUgdGhlIGJsb2NrIGF0IGEgbGluZS4gUm93cyBhbmQgaXRlbXMgY2Fubm90IGhhdmUgb25lIG9mIHRoZWlyIG93bjogdGhlcmUgdGhlIHNlY29uZCBmb3JtIHN0YW5kc1xuICogYmVmb3JlIHRoZSB3aG9sZSB0YWJsZSBvciBsaXN0LCBhbmQgaXRzIGVuZCBiZWhpbmQgaXQuXG4gKi9cbmZ1bmN0aW9uIGNvbW1lbnQoXG4gIGNvbnRleHQ6IEVkaXRDb250ZXh0LFxuICB1cmk6IHN0cmluZyxcbiAgbGluZTogbnVtYmVyLFxuICBbc2luZ2xlLCBhcm91bmRdOiByZWFkb25seSBzdHJpbmdbXSxcbiAgcnVsZT86IHN0cmluZyxcbik6IEVkaXRSZXN1bHQgfCB1bmRlZmluZWQge1xuICBjb25zdCBhbmFseXNlZCA9IGZpbGVPZihjb250ZXh0LnJlc3VsdCwgdXJpKTtcbiAgaWYgKCFhbmFseXNlZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgeyB0ZXh0IH0gPSBhbmFseXNlZC5maWxlO1xuICBjb25zdCBibG9jayA9IGJsb2NrQXQoYW5hbHlzZWQsIGxpbmUpO1xuICBjb25zdCBpc1dob2xlID0gYmxvY2suZnJvbSA9PT0gbGluZSB8fCBhcm91bmQgPT09IHVuZGVmaW5lZDtcbiAgY29uc3QgYmVmb3JlID0gaW5zZXJ0QXQoXG4gICAgdGV4dCxcbiAgICBsaW5lU3RhcnQodGV4dCwgYmxvY2suZnJvbSksXG4gICAgY29tbWVudEJsb2NrKHRleHQsIGJsb2NrLmZyb20sIGlzV2hvbGUgPyBzaW5nbGUhIDogYXJvdW5kISksXG4gICk7XG4gIGlmIChpc1dob2xlIHx8IHJ1bGUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgZWRpdDogZWRpdE9mKGNvbnRleHQsIHVyaSwgW2JlZm9yZV0pIH07XG4gIGNvbnN0IGVuZCA9IGxpbmVTdGFydCh0ZXh0LCBibG9jay50byArIDEpO1xuICBjb25zdCBhZnRlciA9IGluc2VydEF0KHRleHQsIGVuZCwgYXNCbG9jayh0ZXh0LCBlbmQsIGA8IS0tIG5jcy1lbmFibGUgJHtydWxlfSAtLT5gKSk7XG4gIHJldHVybiB7IGVkaXQ6IGVkaXRPZihjb250ZXh0LCB1cmksIFtiZWZvcmUsIGFmdGVyXSkgfTtcbn1cblxuZnVuY3Rpb24gY29tbWVudEJsb2NrKHRleHQ6IHN0cmluZywgbGluZTogbnVtYmVyLCBpbm5lcjogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgYWJvdmUgPSBsaW5lVGV4dCh0ZXh0LCBsaW5lIC0gMSk7XG4gIHJldHVybiBgJHtsaW5lID4gMSAmJiBhYm92ZS50cmltKCkgIT09ICcnID8gJ1xcbicgOiAnJ308IS0tICR7aW5uZXJ9IC0tPlxcblxcbmA7XG59XG5cbi8qKiBMaW5lcyAoMS1iYXNlZCwgZmlyc3QgYW5kIGxhc3QpIG9mIHRoZSBwYXJhZ3JhcGggb3IgaGVhZGluZyBhdCBhIGxpbmUsIG9yIG9mIHRoZSB3aG9sZSBsaXN0LCB0YWJsZSBvciBxdW90YXRpb24uICovXG5mdW5jdGlvbiBibG9ja0F0KHsgcGFzc2FnZXMgfTogQW5hbHlzZWRGaWxlLCBsaW5lOiBudW1iZXIpOiB7IHJlYWRvbmx5IGZyb206IG51bWJlcjsgcmVhZG9ubHkgdG86IG51bWJlciB9IHtcbiAgY29uc3QgaW5kZXggPSBwYXNzYWdlcy5maW5kSW5kZXgoXG4gICAgKHsgcGFzc2FnZTogeyBwb3NpdGlvbiB9IH0pID0+IHBvc2l0aW9uLnN0YXJ0LmxpbmUgPD0gbGluZSAmJiBsaW5lIDw9IHBvc2l0aW9uLmVuZC5saW5lLFxuICApO1xuICBjb25zdCBmb3VuZCA9IHBhc3NhZ2VzW2luZGV4XT8ucGFzc2FnZTtcbiAgaWYgKCFmb3VuZCkgcmV0dXJuIHsgZnJvbTogbGluZSwgdG86IGxpbmUgfTtcbiAgY29uc3QgYmVsb25ncyA9IChvdGhlcjogUGFzc2FnZSB8IHVuZGVmaW5lZCk6IGJvb2xlYW4gPT5cbiAgICBvdGhlciAhPT0gdW5kZWZpbmVkICYmXG4gICAgb3RoZXIuc2VjdGlvbiA9PT0gZm91bmQuc2VjdGlvbiAmJlxuICAgIGlzTmVzdGVkKG90aGVyKSAmJlxuICAgIGlzTmVzdGVkKGZvdW5kKSAmJlxuICAgIHNhbWVUYWJsZShvdGhlciwgZm91bmQpO1xuICBsZXQgW2ZpcnN0LCBsYXN0XSA9IFtpbmRleCwgaW5kZXhdO1xuICB3aGlsZSAoYmVsb25ncyhwYXNzYWdlc1tmaXJzdCAtIDFdPy5wYXNzYWdlKSkgZmlyc3QtLTtcbiAgd2hpbGUgKGJlbG9uZ3MocGFzc2FnZXNbbGFzdCArIDFdPy5wYXNzYWdlKSkgbGFzdCsrO1xuICByZXR1cm4ge1xuICAgIGZyb206IHBhc3NhZ2VzW2ZpcnN0XSEucGFzc2FnZS5wb3NpdGlvbi5zdGFydC5saW5lLFxuICAgIHRvOiBwYXNzYWdlc1tsYXN0XSEucGFzc2FnZS5wb3NpdGlvbi5lbmQubGluZSxcbiAgfTtcbn1cblxuY29uc3QgaXNOZXN0ZWQgPSAocDogUGFzc2FnZSk6IGJvb2xlYW4gPT4gcC5saXN0RGVwdGggPiAwIHx8IHAuaW5RdW90ZSB8fCBwLmluRm9vdG5vdGUgfHwgcC5raW5kID09PSAncm93JztcblxuY29uc3Qgc2FtZVRhYmxlID0gKGE6IFBhc3NhZ2UsIGI6IFBhc3NhZ2UpOiBib29sZWFuID0+IGEucm93Py50YWJsZSA9PT0gYi5yb3c/LnRhYmxlO1xuXG5mdW5jdGlvbiBsaW5lU3RhcnQodGV4dDogc3RyaW5nLCBsaW5lOiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgb2Zmc2V0ID0gMDtcbiAgZm9yIChsZXQgbiA9IDE7IG4gPCBsaW5lOyBuKyspIHtcbiAgICBjb25zdCBlbmQgPSB0ZXh0LmluZGV4T2YoJ1xcbicsIG9mZnNldCk7XG4gICAgaWYgKGVuZCA8IDApIHJldHVybiB0ZXh0Lmxlbmd0aDtcbiAgICBvZmZzZXQgPSBlbmQgKyAxO1xuICB9XG4gIHJldHVybiBvZmZzZXQ7XG59XG5cbmZ1bmN0aW9uIGxpbmVUZXh0KHRleHQ6IHN0cmluZywgbGluZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgZnJvbSA9IGxpbmVTdGFydCh0ZXh0LCBsaW5lKTtcbiAgY29uc3QgZW5kID0gdGV4dC5pbmRleE9mKCdcXG4nLCBmcm9tKTtcbiAgcmV0dXJuIHRleHQuc2xpY2UoZnJvbSwgZW5kIDwgMCA/IHRleHQubGVuZ3RoIDogZW5kKTtcbn1cblxuLy8gXHUyNTAwXHUyNTAwIHN0cmF0ZWd5LnlhbWwgXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXG5cbmZ1bmN0aW9uIGFkZE5vdEFwcGxpY2FibGUoXG4gIGNvbnRleHQ6IEVkaXRDb250ZXh0LFxuICB1cmk6IHN0cmluZyxcbiAgZWxlbWVudDogc3RyaW5nLFxuICByZWFzb24gPSBOT19SRUFTT04sXG4pOiBQcm9taXNlPEVkaXRSZXN1bHQgfCB1bmRlZmluZWQ+IHtcbiAgY29uc3QgW2lkLCB3aHldID0gW3F1b3RlWWFtbChlbGVtZW50KSwgcXVvdGVZYW1sKHJlYXNvbildO1xuICByZXR1cm4gYWRkVG9Db25maWcoXG4gICAgY29udGV4dCxcbiAgICB1cmksXG4gICAgJ25vdEFwcGxpY2FibGUnLFxuICAgIFtgZWxlbWVudDogJHtpZH1gLCBgcmVhc29uOiAke3doeX1gXSxcbiAgICBgeyBlbGVtZW50OiAke2lkfSwgcmVhc29uOiAke3doeX0gfWAsXG4gICk7XG59XG5cbi8qKiBBZGRzIHRvIHRoZSBzdHJhdGVneSdzIGBzdHJhdGVneS55YW1sYCwgdG8gYSBuZXcgb25lLCBvciB0byB0aGUgZnJvbnQgbWF0dGVyIHdoZXJlIHRoYXQgZmlsZSBpcyBub3QgdGhlIGRvY3VtZW50J3MuICovXG5hc3luYyBmdW5jdGlvbiBhZGRUb0NvbmZpZyhcbiAgY29udGV4dDogRWRpdENvbnRleHQsXG4gIHVyaTogc3RyaW5nLFxuICBrZXk6IHN0cmluZyxcbiAgZW50cnk6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICBmbG93OiBzdHJpbmcsXG4pOiBQcm9taXNlPEVkaXRSZXN1bHQgfCB1bmRlZmluZWQ+IHtcbiAgY29uc3QgeyBjb25maWdVcmkgfSA9IGNvbnRleHQucmVzdWx0LnNvdXJjZTtcbiAgaWYgKGNvbmZpZ1VyaSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgdGV4dCA9IGF3YWl0IGNvbnRleHQuZmlsZXMucmVhZChjb25maWdVcmkpO1xuICAgIGNvbnN0IGFkZGVkID0gdGV4dCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogYWRkVG9MaXN0KHRleHQsIGtleSwgZW50cnksIGZsb3cpO1xuICAgIHJldHVybiBhZGRlZCAmJiB7IGVkaXQ6IGVkaXRPZihjb250ZXh0LCBjb25maWdVcmksIFtpbnNlcnRBdCh0ZXh0ISwgYWRkZWQub2Zmc2V0LCBhZGRlZC50ZXh0KV0pIH07XG4gIH1cbiAgY29uc3QgZm9sZGVyID0gZm9sZGVyT2YodXJpKTtcbiAgY29uc3QgYmVzaWRlID0gZm9sZGVyICsgQ09ORklHX05BTUU7XG4gIGlmIChmb2xkZXIgPT09ICcnIHx8IChhd2FpdCBjb250ZXh0LmZpbGVzLnJlYWQoYmVzaWRlKSkgIT09IHVuZGVmaW5lZClcbiAgICByZXR1cm4gYWRkVG9Gcm9udE1hdHRlcihjb250ZXh0LCB1cmksIGtleSwgZW50cnksIGZsb3cpO1xuICBjb25zdCB0ZXh0ID0gYGZpbGVzOlxcbiAgLSAke3F1b3RlWWFtbChlc2NhcGVHbG9iKG5hbWVPZih1cmkpKSl9XFxuJHthZGRUb0xpc3QoJycsIGtleSwgZW50cnksIGZsb3cpIS50ZXh0fWA7XG4gIHJldHVybiB7XG4gICAgZWRpdDoge1xuICAgICAgZG9jdW1lbnRDaGFuZ2VzOiBbXG4gICAgICAgIHsga2luZDogJ2NyZWF0ZScsIHVyaTogYmVzaWRlLCBvcHRpb25zOiB7IGlnbm9yZUlmRXhpc3RzOiB0cnVlIH0gfSxcbiAgICAgICAgeyB0ZXh0RG9jdW1lbnQ6IHsgdXJpOiBiZXNpZGUsIHZlcnNpb246IG51bGwgfSwgZWRpdHM6IFtpbnNlcnRBdCgnJywgMCwgdGV4dCldIH0sXG4gICAgICBdLFxuICAgIH0sXG4gIH07XG59XG5cbmNvbnN0IGVzY2FwZUdsb2IgPSAobmFtZTogc3RyaW5nKTogc3RyaW5nID0+IG5hbWUucmVwbGFjZSgvW1xcXFwqP1tcXF17fSgpIV0vZywgJ1xcXFwkJicpO1xuXG5hc3luYyBmdW5jdGlvbiBhZGRUb0Zyb250TWF0dGVyKFxuICBjb250ZXh0OiBFZGl0Q29udGV4dCxcbiAgdXJpOiBzdHJpbmcsXG4gIGtleTogc3RyaW5nLFxuICBlbnRyeTogcmVhZG9ubHkgc3RyaW5nW10sXG4gIGZsb3c6IHN0cmluZyxcbik6IFByb21pc2U8RWRpdFJlc3VsdCB8IHVuZGVmaW5lZD4ge1xuICBjb25zdCBhbmFseXNlZCA9IGZpbGVPZihjb250ZXh0LnJlc3VsdCwgdXJpKTtcbiAgaWYgKCFhbmFseXNlZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgeyB0ZXh0LCBmcm9udE1hdHRlciB9ID0gYW5hbHlzZWQuZmlsZTtcbiAgaWYgKCFmcm9udE1hdHRlcikge1xuICAgIGNvbnN0IGJsb2NrID0gYC0tLVxcbiR7YWRkVG9MaXN0KCcnLCBrZXksIGVudHJ5LCBmbG93KSEudGV4dH0tLS1cXG5cXG5gO1xuICAgIHJldHVybiB7IGVkaXQ6IGVkaXRPZihjb250ZXh0LCB1cmksIFtpbnNlcnRBdCh0ZXh0LCAwLCBibG9jayldKSB9O1xuICB9XG4gIGNvbnN0IHN0YXJ0ID0gbGluZVN0YXJ0KHRleHQsIGZyb250TWF0dGVyLnBvc2l0aW9uLnN0YXJ0LmxpbmUgKyAxKTtcbiAgY29uc3QgaW5uZXIgPSB0ZXh0LnNsaWNlKHN0YXJ0LCBsaW5lU3RhcnQodGV4dCwgZnJvbnRNYXR0ZXIucG9zaXRpb24uZW5kLmxpbmUpKTtcbiAgY29uc3QgYWRkZWQgPSBhZGRUb0xpc3QoaW5uZXIsIGtleSwgZW50cnksIGZsb3cpO1xuICByZXR1cm4gYWRkZWQgJiYgeyBlZGl0OiBlZGl0T2YoY29udGV4dCwgdXJpLCBbaW5zZXJ0QXQodGV4dCwgc3RhcnQgKyBhZGRlZC5vZmZzZXQsIGFkZGVkLnRleHQpXSkgfTtcbn1cbiIsICIvKiogSG93IHRoZSBlZGl0b3Igc3BlYWtzOiBNYXJrZG93biBmb3IgaG92ZXJzIGFuZCBleHBsYW5hdGlvbnMuIFRleHQgb2YgdGhlIGRyYWZ0IGlzIHVudHJ1c3RlZCBhbmQgYWx3YXlzIGVzY2FwZWQuICovXG5pbXBvcnQgeyBmaW5kRWxlbWVudCB9IGZyb20gJy4uL2VuZ2luZS9mcmFtZXdvcmsuanMnO1xuaW1wb3J0IHsgc2hvcnRlbiwgdG9NYXJrZG93biB9IGZyb20gJy4uL3JlcG9ydHMvZXNjYXBlLmpzJztcbmltcG9ydCB0eXBlIHsgQ292ZXJhZ2VTdGF0dXMsIEVsZW1lbnQsIEZyYW1ld29yaywgTGV0dGVyLCBOb3RFdmlkZW5jZSwgU3RhdGVtZW50LCBWZXJkaWN0IH0gZnJvbSAnLi4vZW5naW5lL3R5cGVzLmpzJztcblxuZXhwb3J0IHsgc2hvcnRlbiwgdG9NYXJrZG93biB9O1xuXG5leHBvcnQgY29uc3QgU1RBVFVTOiBSZWFkb25seTxSZWNvcmQ8Q292ZXJhZ2VTdGF0dXMsIHN0cmluZz4+ID0ge1xuICBhZGRyZXNzZWQ6ICdhZGRyZXNzZWQnLFxuICBwYXJ0aWFsOiAncGFydGx5IGFkZHJlc3NlZCcsXG4gIG1pc3Npbmc6ICdtaXNzaW5nJyxcbiAgJ25vdC1hcHBsaWNhYmxlJzogJ25vdCBhcHBsaWNhYmxlJyxcbn07XG5cbmV4cG9ydCBjb25zdCBXSFlfTk9UX0VWSURFTkNFOiBSZWFkb25seTxSZWNvcmQ8Tm90RXZpZGVuY2UsIHN0cmluZz4+ID0ge1xuICBjb250ZW50czogJ2EgdGFibGUgb2YgY29udGVudHMnLFxuICAndGl0bGUtcGFnZSc6ICd0aGUgdGl0bGUgcGFnZScsXG4gIGdsb3NzYXJ5OiAnYSBnbG9zc2FyeScsXG4gICdsZWFkLWluJzogJ3RoZSBsaW5lIHRoYXQgbGVhZHMgaW50byBhIGxpc3QnLFxuICAndGFibGUtaGVhZGVyJzogJ3RoZSBoZWFkZXIgb2YgYSB0YWJsZScsXG4gIHRocmVhdHM6ICdhIGRlc2NyaXB0aW9uIG9mIHRocmVhdHMnLFxuICBoaXN0b3J5OiAnYSBsb29rIGJhY2snLFxuICBkZWZpbml0aW9uOiAnYSBkZWZpbml0aW9uJyxcbiAgZm9yZXdvcmQ6ICdhIGZvcmV3b3JkJyxcbiAgcGxhY2Vob2xkZXI6ICd0ZXh0IHRoYXQgaXMgbm90IGZpbGxlZCBpbiB5ZXQnLFxuICAndG9vLXNob3J0JzogJ3RvbyBzaG9ydCB0byBzYXkgYW55dGhpbmcnLFxufTtcblxuY29uc3QgTEVUVEVSUzogUmVhZG9ubHk8UmVjb3JkPExldHRlciwgc3RyaW5nPj4gPSB7XG4gIFM6ICdTcGVjaWZpYycsXG4gIE06ICdNZWFzdXJhYmxlJyxcbiAgQTogJ0FjaGlldmFibGUnLFxuICBSOiAnUmVsZXZhbnQnLFxuICBUOiAnVGltZS1ib3VuZCcsXG59O1xuXG5jb25zdCBWRVJESUNUUzogUmVhZG9ubHk8UmVjb3JkPFZlcmRpY3QsIHN0cmluZz4+ID0geyBwYXNzOiAnXHUyNzEzJywgd2VhazogJ34nLCBmYWlsOiAnXHUyNzE3JyB9O1xuY29uc3QgVkVSRElDVF9XT1JEUzogUmVhZG9ubHk8UmVjb3JkPFZlcmRpY3QsIHN0cmluZz4+ID0geyBwYXNzOiAneWVzJywgd2VhazogJ3dlYWsnLCBmYWlsOiAnbm8nIH07XG5cbi8qKiBcIjgzICVcIi4gKi9cbmV4cG9ydCBjb25zdCBwZXJjZW50ID0gKHNjb3JlOiBudW1iZXIpOiBzdHJpbmcgPT4gYCR7TWF0aC5yb3VuZChzY29yZSAqIDEwMCl9ICVgO1xuXG4vKiogXCI1LjQuMSBFc3RhYmxpc2ggXHUyMDI2XCI7IGEgcGFydCdzIG93biB0aXRsZSBmb3IgYSBwYXJ0J3MgaWQuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZUVsZW1lbnQoZnJhbWV3b3JrOiBGcmFtZXdvcmssIGlkOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBlbGVtZW50ID0gZmluZEVsZW1lbnQoZnJhbWV3b3JrLCBpZCk7XG4gIGNvbnN0IHBhcnQgPSBlbGVtZW50Py5wYXJ0cz8uZmluZCgocCkgPT4gcC5pZCA9PT0gaWQpO1xuICByZXR1cm4gZWxlbWVudCA/IGAke2lkfSAke3BhcnQ/LnRpdGxlID8/IGVsZW1lbnQudGl0bGV9YCA6IGlkO1xufVxuXG4vKiogV2hlcmUgYW4gZWxlbWVudCBjb21lcyBmcm9tLiAqL1xuZXhwb3J0IGNvbnN0IHNvdXJjZU9mID0gKGZyYW1ld29yazogRnJhbWV3b3JrLCBpZDogc3RyaW5nKTogc3RyaW5nID0+IGAqJHt0b01hcmtkb3duKGZyYW1ld29yay50aXRsZSl9LCAke2lkfSpgO1xuXG4vKiogVGhlIGZpdmUgbGV0dGVycyBvZiBhIHN0YXRlbWVudCwgZWFjaCB3aXRoIGl0cyByZWFzb24uICovXG5leHBvcnQgZnVuY3Rpb24gZGVzY3JpYmVTdGF0ZW1lbnQoeyBraW5kLCBsZXR0ZXJzLCBzbWFydCB9OiBTdGF0ZW1lbnQpOiBzdHJpbmcge1xuICBjb25zdCBsaW5lcyA9IChPYmplY3Qua2V5cyhMRVRURVJTKSBhcyBMZXR0ZXJbXSkubWFwKChsZXR0ZXIpID0+IHtcbiAgICBjb25zdCB7IHZlcmRpY3QsIHJlYXNvbiB9ID0gbGV0dGVyc1tsZXR0ZXJdO1xuICAgIHJldHVybiBgLSAke1ZFUkRJQ1RTW3ZlcmRpY3RdfSAqKiR7TEVUVEVSU1tsZXR0ZXJdfSoqICgke1ZFUkRJQ1RfV09SRFNbdmVyZGljdF19KTogJHt0b01hcmtkb3duKHJlYXNvbil9YDtcbiAgfSk7XG4gIGNvbnN0IG5hbWUgPSBraW5kID09PSAna3BpJyA/ICdLUEknIDogJ0FjdGlvbic7XG4gIHJldHVybiBbYCoqJHtuYW1lfSoqOiAke3NtYXJ0ID8gJ1NNQVJUJyA6ICdub3QgU01BUlQgeWV0J31gLCAnJywgLi4ubGluZXNdLmpvaW4oJ1xcbicpO1xufVxuXG4vKiogRXZlcnl0aGluZyB0aGUgY2F0YWxvZ3VlIHNheXMgb24gYW4gZWxlbWVudCwgaW4gTWFya2Rvd24uICovXG5leHBvcnQgZnVuY3Rpb24gZXhwbGFpbkVsZW1lbnQoZnJhbWV3b3JrOiBGcmFtZXdvcmssIGVsZW1lbnQ6IEVsZW1lbnQpOiBzdHJpbmcge1xuICBjb25zdCBidWxsZXRzID0gKGl0ZW1zOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZ1tdID0+IGl0ZW1zLm1hcCgoaXRlbSkgPT4gYC0gJHt0b01hcmtkb3duKGl0ZW0pfWApO1xuICBjb25zdCBwYXJ0cyA9IGVsZW1lbnQucGFydHMgPz8gW107XG4gIHJldHVybiBbXG4gICAgYCMgJHtlbGVtZW50LmlkfSAke3RvTWFya2Rvd24oZWxlbWVudC50aXRsZSl9YCxcbiAgICAnJyxcbiAgICB0b01hcmtkb3duKGVsZW1lbnQuc3VtbWFyeSksXG4gICAgJycsXG4gICAgJyMjIFdoYXQgaXQgYXNrcycsXG4gICAgJycsXG4gICAgLi4uYnVsbGV0cyhlbGVtZW50LmFza3MubWFwKChhc2spID0+IGFzay50ZXh0KSksXG4gICAgLi4uKHBhcnRzLmxlbmd0aCA+IDBcbiAgICAgID8gWycnLCAnIyMgSXRzIHBhcnRzJywgJycsIC4uLmJ1bGxldHMocGFydHMubWFwKChwKSA9PiBgJHtwLmlkfSAke3AudGl0bGV9OiAke3Auc3VtbWFyeX1gKSldXG4gICAgICA6IFtdKSxcbiAgICAuLi4oZWxlbWVudC5xdWVzdGlvbnMubGVuZ3RoID4gMCA/IFsnJywgJyMjIFF1ZXN0aW9ucyBvZiBhIHJldmlld2VyJywgJycsIC4uLmJ1bGxldHMoZWxlbWVudC5xdWVzdGlvbnMpXSA6IFtdKSxcbiAgICAuLi4oZWxlbWVudC5oZWFkaW5ncy5sZW5ndGggPiAwXG4gICAgICA/IFsnJywgJyMjIFdoZXJlIGF1dGhvcnMgcHV0IGl0JywgJycsIHRvTWFya2Rvd24oZWxlbWVudC5oZWFkaW5ncy5qb2luKCcgXHUwMEI3ICcpKV1cbiAgICAgIDogW10pLFxuICAgIC4uLihlbGVtZW50LmV4YW1wbGUgIT09ICcnID8gWycnLCAnIyMgQW4gZXhhbXBsZScsICcnLCBgPiAke3RvTWFya2Rvd24oZWxlbWVudC5leGFtcGxlKX1gXSA6IFtdKSxcbiAgICAnJyxcbiAgICAnIyMgQSBzZWN0aW9uIHRvIHN0YXJ0IGZyb20nLFxuICAgICcnLFxuICAgICdgYGBgbWFya2Rvd24nLFxuICAgIGVsZW1lbnQuc2tlbGV0b24udHJpbSgpLnJlcGxhY2VBbGwoJ2BgYGAnLCAnYGBgJyksXG4gICAgJ2BgYGAnLFxuICAgICcnLFxuICAgIGBTb3VyY2Ugb2YgdGhlIG51bWJlciBhbmQgdGhlIHRpdGxlOiAke3RvTWFya2Rvd24oZnJhbWV3b3JrLnNvdXJjZSl9LiBFdmVyeXRoaW5nIGVsc2UgaXMgaW4gb3VyIG93biB3b3Jkcy5gLFxuICAgICcnLFxuICBdLmpvaW4oJ1xcbicpO1xufVxuIiwgIi8qKiBPdmVyIGVhY2ggaGVhZGluZzogd2hhdCBpdHMgc2VjdGlvbiBhZGRyZXNzZXMsIGFuZCBob3cgaXRzIEtQSXMgZG8uICovXG5pbXBvcnQgdHlwZSB7IENvZGVMZW5zIH0gZnJvbSAndnNjb2RlLWxhbmd1YWdlc2VydmVyJztcbmltcG9ydCB7IGZpbmRFbGVtZW50IH0gZnJvbSAnLi4vZW5naW5lL2ZyYW1ld29yay5qcyc7XG5pbXBvcnQgeyB0b1JhbmdlIH0gZnJvbSAnLi9jb252ZXJ0LmpzJztcbmltcG9ydCB7IGVsZW1lbnRzQWRkcmVzc2VkLCBmaWxlT2YsIHBhc3NhZ2VzSW4gfSBmcm9tICcuL2xvb2t1cC5qcyc7XG5pbXBvcnQgeyBDTElFTlRfQ09NTUFORFMgfSBmcm9tICcuL3Byb3RvY29sLmpzJztcbmltcG9ydCB0eXBlIHsgUmVzdWx0IH0gZnJvbSAnLi9zZXNzaW9uLmpzJztcblxuY29uc3QgTU9TVF9JRFMgPSA2O1xuXG4vKiogQHBhcmFtIGhhc0NvbW1hbmRzIHdoZXRoZXIgdGhlIGNsaWVudCBjYW4gc2hvdyB0aGUgY292ZXJhZ2UgdmlldyAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUNvZGVMZW5zZXMocmVzdWx0OiBSZXN1bHQsIHVyaTogc3RyaW5nLCBoYXNDb21tYW5kczogYm9vbGVhbik6IENvZGVMZW5zW10ge1xuICBjb25zdCBhbmFseXNlZCA9IGZpbGVPZihyZXN1bHQsIHVyaSk7XG4gIGlmICghcmVzdWx0LmlzU2hvd24gfHwgIWFuYWx5c2VkKSByZXR1cm4gW107XG4gIHJldHVybiBhbmFseXNlZC5maWxlLnNlY3Rpb25zLmZsYXRNYXAoKHNlY3Rpb24sIGluZGV4KTogQ29kZUxlbnNbXSA9PiB7XG4gICAgY29uc3QgaW5zaWRlID0gcGFzc2FnZXNJbihhbmFseXNlZCwgaW5kZXgpO1xuICAgIGNvbnN0IGlkcyA9IGVsZW1lbnRzQWRkcmVzc2VkKHJlc3VsdCwgaW5zaWRlKTtcbiAgICBjb25zdCBrcGlzID0gcmVzdWx0LmFuYWx5c2lzLnN0YXRlbWVudHMuZmlsdGVyKFxuICAgICAgKHMpID0+IHMua2luZCA9PT0gJ2twaScgJiYgcy5wYXRoID09PSBhbmFseXNlZC5maWxlLnBhdGggJiYgaW5zaWRlLmluY2x1ZGVzKGFuYWx5c2VkLnBhc3NhZ2VzW3MucGFzc2FnZV0hKSxcbiAgICApO1xuICAgIGNvbnN0IHBhcnRzID0gWy4uLm5hbWVJZHMocmVzdWx0LCBpZHMpLCAuLi5uYW1lS3BpcyhrcGlzLmxlbmd0aCwga3Bpcy5maWx0ZXIoKHMpID0+IHMuc21hcnQpLmxlbmd0aCldO1xuICAgIGlmIChwYXJ0cy5sZW5ndGggPT09IDApIHJldHVybiBbXTtcbiAgICBjb25zdCBjb21tYW5kID0gaGFzQ29tbWFuZHMgPyBDTElFTlRfQ09NTUFORFMuc2hvd0NvdmVyYWdlIDogJyc7XG4gICAgcmV0dXJuIFtcbiAgICAgIHsgcmFuZ2U6IHRvUmFuZ2Uoc2VjdGlvbi5wb3NpdGlvbiksIGNvbW1hbmQ6IHsgdGl0bGU6IHBhcnRzLmpvaW4oJyBcdTAwQjcgJyksIGNvbW1hbmQsIGFyZ3VtZW50czogW3VyaSwgaWRzWzBdXSB9IH0sXG4gICAgXTtcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIG5hbWVJZHMoeyBhbmFseXNpczogeyBmcmFtZXdvcmsgfSB9OiBSZXN1bHQsIGlkczogcmVhZG9ubHkgc3RyaW5nW10pOiBzdHJpbmdbXSB7XG4gIGlmIChpZHMubGVuZ3RoID09PSAwKSByZXR1cm4gW107XG4gIGlmIChpZHMubGVuZ3RoID09PSAxKSByZXR1cm4gW2BBZGRyZXNzZXMgJHtpZHNbMF19ICR7ZmluZEVsZW1lbnQoZnJhbWV3b3JrLCBpZHNbMF0hKT8udGl0bGV9YF07XG4gIGNvbnN0IG1vcmUgPSBpZHMubGVuZ3RoID4gTU9TVF9JRFMgPyBgIGFuZCAke2lkcy5sZW5ndGggLSBNT1NUX0lEU30gbW9yZWAgOiAnJztcbiAgcmV0dXJuIFtgQWRkcmVzc2VzICR7aWRzLnNsaWNlKDAsIE1PU1RfSURTKS5qb2luKCcsICcpfSR7bW9yZX1gXTtcbn1cblxuZnVuY3Rpb24gbmFtZUtwaXModG90YWw6IG51bWJlciwgc21hcnQ6IG51bWJlcik6IHN0cmluZ1tdIHtcbiAgaWYgKHRvdGFsID09PSAwKSByZXR1cm4gW107XG4gIHJldHVybiBbdG90YWwgPT09IDEgPyBgMSBLUEksICR7c21hcnQgPT09IDEgPyAnU01BUlQnIDogJ25vdCBTTUFSVCd9YCA6IGAke3NtYXJ0fSBvZiAke3RvdGFsfSBLUElzIFNNQVJUYF07XG59XG4iLCAiLyoqIENvbXBsZXRpb246IGluIGRpcmVjdGl2ZXMsIGluIGBzdHJhdGVneS55YW1sYCwgc2VjdGlvbiBza2VsZXRvbnMgYXQgdGhlIHN0YXJ0IG9mIGEgbGluZSwgYW5kIG93bmVycyB0aGUgZHJhZnQgbmFtZXMuICovXG5pbXBvcnQge1xuICBDb21wbGV0aW9uSXRlbUtpbmQsXG4gIEluc2VydFRleHRGb3JtYXQsXG4gIHR5cGUgQ29tcGxldGlvbkl0ZW0sXG4gIHR5cGUgUG9zaXRpb24gYXMgTHNwUG9zaXRpb24sXG59IGZyb20gJ3ZzY29kZS1sYW5ndWFnZXNlcnZlcic7XG5pbXBvcnQgdHlwZSB7IFRleHREb2N1bWVudCB9IGZyb20gJ3ZzY29kZS1sYW5ndWFnZXNlcnZlci10ZXh0ZG9jdW1lbnQnO1xuaW1wb3J0IHsgZWxlbWVudHNPZiB9IGZyb20gJy4uL2VuZ2luZS9mcmFtZXdvcmsuanMnO1xuaW1wb3J0IHR5cGUgeyBGcmFtZXdvcmssIFJ1bGUgfSBmcm9tICcuLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgc3RhbmRhcmRTZWN0aW9ucyB9IGZyb20gJy4uL2ZyYW1ld29ya3MvaW5kZXguanMnO1xuaW1wb3J0IHsgdG9TbmlwcGV0IH0gZnJvbSAnLi4vZnJhbWV3b3Jrcy9zbmlwcGV0cy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2NvbnZlcnQuanMnO1xuaW1wb3J0IHsgZmlsZU9mLCBzZWN0aW9uQXRMaW5lIH0gZnJvbSAnLi9sb29rdXAuanMnO1xuaW1wb3J0IHR5cGUgeyBSZXN1bHQgfSBmcm9tICcuL3Nlc3Npb24uanMnO1xuaW1wb3J0IHsgc2tlbGV0b25BdCB9IGZyb20gJy4vc2VjdGlvbnMuanMnO1xuaW1wb3J0IHsgU1RBVFVTIH0gZnJvbSAnLi93b3JkaW5nLmpzJztcblxuY29uc3QgRElSRUNUSVZFUzogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIHN0cmluZ10pW10gPSBbXG4gIFsnbmNzOiAnLCAnUGlucyB0aGUgbmV4dCBwYXNzYWdlLCBvciB1bmRlciBhIGhlYWRpbmcgaXRzIHNlY3Rpb24sIHRvIGVsZW1lbnRzJ10sXG4gIFsnbmNzLWRpc2FibGUtbmV4dC1saW5lICcsICdTaWxlbmNlcyBydWxlcyBpbiB0aGUgbmV4dCBibG9jazsgZ2l2ZSBhIHJlYXNvbiBiZWhpbmQgLS0nXSxcbiAgWyduY3MtZGlzYWJsZSAnLCAnU2lsZW5jZXMgcnVsZXMgZG93biB0byBuY3MtZW5hYmxlOyBnaXZlIGEgcmVhc29uIGJlaGluZCAtLSddLFxuICBbJ25jcy1lbmFibGUgJywgJ0VuZHMgbmNzLWRpc2FibGUnXSxcbl07XG5cbi8qKiBDb21wbGV0aW9ucyBpbiBhIE1hcmtkb3duIGRvY3VtZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXBsZXRlTWFya2Rvd24oXG4gIGRvY3VtZW50OiBUZXh0RG9jdW1lbnQsXG4gIGF0OiBMc3BQb3NpdGlvbixcbiAgcmVzdWx0OiBSZXN1bHQgfCB1bmRlZmluZWQsXG4gIHsgcnVsZXMsIGZyYW1ld29yayB9OiB7IHJlYWRvbmx5IHJ1bGVzOiByZWFkb25seSBSdWxlW107IHJlYWRvbmx5IGZyYW1ld29yazogRnJhbWV3b3JrIH0sXG4pOiBDb21wbGV0aW9uSXRlbVtdIHtcbiAgY29uc3QgYmVmb3JlID0gbGluZUJlZm9yZShkb2N1bWVudCwgYXQpO1xuICBjb25zdCBjb21tZW50ID0gYmVmb3JlLmxhc3RJbmRleE9mKCc8IS0tJyk7XG4gIGlmIChjb21tZW50ID49IDAgJiYgIWJlZm9yZS5pbmNsdWRlcygnLS0+JywgY29tbWVudCkpXG4gICAgcmV0dXJuIGNvbXBsZXRlRGlyZWN0aXZlKGJlZm9yZS5zbGljZShjb21tZW50ICsgNCksIGF0LCBydWxlcywgZnJhbWV3b3JrKTtcbiAgaWYgKCFyZXN1bHQ/LmlzU2hvd24pIHJldHVybiBbXTtcbiAgY29uc3QgdHlwZWQgPSAvXiB7MCwzfShuY3NbXFx3IC4tXXswLDMwfSkkL2kuZXhlYyhiZWZvcmUpO1xuICBpZiAodHlwZWQpIHJldHVybiBjb21wbGV0ZVNrZWxldG9ucyhkb2N1bWVudCwgYXQsIHJlc3VsdCwgdHlwZWRbMV0hLmxlbmd0aCk7XG4gIHJldHVybiB3YW50c093bmVyKGRvY3VtZW50LCBhdCwgYmVmb3JlKSA/IGNvbXBsZXRlT3duZXJzKHJlc3VsdCkgOiBbXTtcbn1cblxuY29uc3QgbGluZUJlZm9yZSA9IChkb2N1bWVudDogVGV4dERvY3VtZW50LCBhdDogTHNwUG9zaXRpb24pOiBzdHJpbmcgPT5cbiAgZG9jdW1lbnQuZ2V0VGV4dCh7IHN0YXJ0OiB7IGxpbmU6IGF0LmxpbmUsIGNoYXJhY3RlcjogMCB9LCBlbmQ6IGF0IH0pO1xuXG5mdW5jdGlvbiBjb21wbGV0ZURpcmVjdGl2ZShcbiAgaW5zaWRlOiBzdHJpbmcsXG4gIGF0OiBMc3BQb3NpdGlvbixcbiAgcnVsZXM6IHJlYWRvbmx5IFJ1bGVbXSxcbiAgZnJhbWV3b3JrOiBGcmFtZXdvcmssXG4pOiBDb21wbGV0aW9uSXRlbVtdIHtcbiAgaWYgKC9cXHMtLVxccy8udGVzdChpbnNpZGUpKSByZXR1cm4gW107XG4gIGNvbnN0IHdvcmQgPSAvW15cXHMsXSokLy5leGVjKGluc2lkZSkhWzBdO1xuICBpZiAoL15cXHMqbmNzOi8udGVzdChpbnNpZGUpKSByZXR1cm4gZWxlbWVudEl0ZW1zKGZyYW1ld29yaywgYXQsIHdvcmQsIChpZCkgPT4gaWQpO1xuICBpZiAoL15cXHMqbmNzLSg/OmRpc2FibGV8ZW5hYmxlKVxcUypcXHMvLnRlc3QoaW5zaWRlKSkgcmV0dXJuIHJ1bGVJdGVtcyhydWxlcywgYXQsIHdvcmQpO1xuICBpZiAoIS9eXFxzKlthLXotXSokLy50ZXN0KGluc2lkZSkpIHJldHVybiBbXTtcbiAgcmV0dXJuIERJUkVDVElWRVMubWFwKChbbGFiZWwsIGRldGFpbF0pID0+XG4gICAgaXRlbShsYWJlbC50cmltKCksIENvbXBsZXRpb25JdGVtS2luZC5LZXl3b3JkLCBkZXRhaWwsIHsgYXQsIHdvcmQgfSwgbGFiZWwpLFxuICApO1xufVxuXG5pbnRlcmZhY2UgVHlwZWQge1xuICByZWFkb25seSBhdDogTHNwUG9zaXRpb247XG4gIC8qKiBXaGF0IHN0YW5kcyBiZWZvcmUgdGhlIGN1cnNvciBhbmQgaXMgcmVwbGFjZWQuICovXG4gIHJlYWRvbmx5IHdvcmQ6IHN0cmluZztcbn1cblxuZnVuY3Rpb24gaXRlbShcbiAgbGFiZWw6IHN0cmluZyxcbiAga2luZDogQ29tcGxldGlvbkl0ZW1LaW5kLFxuICBkZXRhaWw6IHN0cmluZyxcbiAgeyBhdCwgd29yZCB9OiBUeXBlZCxcbiAgbmV3VGV4dCA9IGxhYmVsLFxuKTogQ29tcGxldGlvbkl0ZW0ge1xuICBjb25zdCBzdGFydCA9IHsgbGluZTogYXQubGluZSwgY2hhcmFjdGVyOiBhdC5jaGFyYWN0ZXIgLSB3b3JkLmxlbmd0aCB9O1xuICByZXR1cm4geyBsYWJlbCwga2luZCwgZGV0YWlsLCBmaWx0ZXJUZXh0OiBgJHtuZXdUZXh0fSAke2RldGFpbH1gLCB0ZXh0RWRpdDogeyByYW5nZTogeyBzdGFydCwgZW5kOiBhdCB9LCBuZXdUZXh0IH0gfTtcbn1cblxuZnVuY3Rpb24gZWxlbWVudEl0ZW1zKFxuICBmcmFtZXdvcms6IEZyYW1ld29yayxcbiAgYXQ6IExzcFBvc2l0aW9uLFxuICB3b3JkOiBzdHJpbmcsXG4gIHdyaXRlOiAoaWQ6IHN0cmluZykgPT4gc3RyaW5nLFxuKTogQ29tcGxldGlvbkl0ZW1bXSB7XG4gIHJldHVybiBlbGVtZW50c09mKGZyYW1ld29yaykubWFwKChlbGVtZW50LCBpbmRleCkgPT4gKHtcbiAgICAuLi5pdGVtKGVsZW1lbnQuaWQsIENvbXBsZXRpb25JdGVtS2luZC5FbnVtTWVtYmVyLCBlbGVtZW50LnRpdGxlLCB7IGF0LCB3b3JkIH0sIHdyaXRlKGVsZW1lbnQuaWQpKSxcbiAgICBkb2N1bWVudGF0aW9uOiBlbGVtZW50LnN1bW1hcnksXG4gICAgc29ydFRleHQ6IFN0cmluZyhpbmRleCkucGFkU3RhcnQoMywgJzAnKSxcbiAgfSkpO1xufVxuXG5jb25zdCBydWxlSXRlbXMgPSAocnVsZXM6IHJlYWRvbmx5IFJ1bGVbXSwgYXQ6IExzcFBvc2l0aW9uLCB3b3JkOiBzdHJpbmcpOiBDb21wbGV0aW9uSXRlbVtdID0+XG4gIHJ1bGVzLm1hcCgoeyBpZCwgc3VtbWFyeSB9KSA9PiBpdGVtKGlkLCBDb21wbGV0aW9uSXRlbUtpbmQuRW51bU1lbWJlciwgc3VtbWFyeSwgeyBhdCwgd29yZCB9KSk7XG5cbi8vIFx1MjUwMFx1MjUwMCBTa2VsZXRvbnMgXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXG5cbmZ1bmN0aW9uIGNvbXBsZXRlU2tlbGV0b25zKGRvY3VtZW50OiBUZXh0RG9jdW1lbnQsIGF0OiBMc3BQb3NpdGlvbiwgcmVzdWx0OiBSZXN1bHQsIGxlbmd0aDogbnVtYmVyKTogQ29tcGxldGlvbkl0ZW1bXSB7XG4gIGNvbnN0IHsgZnJhbWV3b3JrLCBjb3ZlcmFnZSB9ID0gcmVzdWx0LmFuYWx5c2lzO1xuICBjb25zdCBhbmFseXNlZCA9IGZpbGVPZihyZXN1bHQsIGRvY3VtZW50LnVyaSk7XG4gIGNvbnN0IHNlY3Rpb24gPSBhbmFseXNlZCAmJiBzZWN0aW9uQXRMaW5lKGFuYWx5c2VkLCBsaW5lT2YoYXQpKTtcbiAgY29uc3QgZGVwdGggPSBzZWN0aW9uID8gTWF0aC5taW4oNiwgTWF0aC5tYXgoc2VjdGlvbi5kZXB0aCwgMikgKyAoc2VjdGlvbi5kZXB0aCA8IDMgPyAxIDogMCkpIDogMjtcbiAgY29uc3Qgc3RhdHVzID0gbmV3IE1hcChjb3ZlcmFnZS5hcmVhcy5mbGF0TWFwKChhKSA9PiBhLmVsZW1lbnRzLm1hcCgoZSkgPT4gW2UuaWQsIGUuc3RhdHVzXSBhcyBjb25zdCkpKTtcbiAgY29uc3QgcmFuZ2UgPSB7IHN0YXJ0OiB7IGxpbmU6IGF0LmxpbmUsIGNoYXJhY3RlcjogYXQuY2hhcmFjdGVyIC0gbGVuZ3RoIH0sIGVuZDogYXQgfTtcbiAgY29uc3Qgc3RhbmRhcmQgPSAoZnJhbWV3b3JrLnNlY3Rpb25zID8/IFtdKS5tYXAoKHNlY3Rpb24sIGluZGV4KTogQ29tcGxldGlvbkl0ZW0gPT4gKHtcbiAgICBsYWJlbDogYG5jcyAke3NlY3Rpb24udGl0bGV9YCxcbiAgICBraW5kOiBDb21wbGV0aW9uSXRlbUtpbmQuU25pcHBldCxcbiAgICBkZXRhaWw6IHNlY3Rpb24uYXJlYSA/PyAnJyxcbiAgICBkb2N1bWVudGF0aW9uOiBzZWN0aW9uLnN1bW1hcnksXG4gICAgc29ydFRleHQ6IGAyICR7U3RyaW5nKGluZGV4KS5wYWRTdGFydCgzLCAnMCcpfWAsXG4gICAgaW5zZXJ0VGV4dEZvcm1hdDogSW5zZXJ0VGV4dEZvcm1hdC5TbmlwcGV0LFxuICAgIHRleHRFZGl0OiB7IHJhbmdlLCBuZXdUZXh0OiBzbmlwcGV0VGV4dChza2VsZXRvbkF0KHNlY3Rpb24sIDIpKSB9LFxuICB9KSk7XG4gIGNvbnN0IGVsZW1lbnRzID0gZnJhbWV3b3JrLmFyZWFzLmZsYXRNYXAoKGFyZWEpID0+XG4gICAgYXJlYS5lbGVtZW50cy5tYXAoKGVsZW1lbnQpOiBDb21wbGV0aW9uSXRlbSA9PiAoe1xuICAgICAgbGFiZWw6IGBuY3MgJHtlbGVtZW50LmlkfSAke2VsZW1lbnQudGl0bGV9YCxcbiAgICAgIGtpbmQ6IENvbXBsZXRpb25JdGVtS2luZC5TbmlwcGV0LFxuICAgICAgZGV0YWlsOiBgJHthcmVhLnNob3J0fSBcdTAwQjcgJHtTVEFUVVNbc3RhdHVzLmdldChlbGVtZW50LmlkKSA/PyAnbWlzc2luZyddfWAsXG4gICAgICBkb2N1bWVudGF0aW9uOiBlbGVtZW50LnN1bW1hcnksXG4gICAgICBmaWx0ZXJUZXh0OiBgbmNzICR7ZWxlbWVudC5pZH0gJHthcmVhLnNob3J0fSAke2VsZW1lbnQudGl0bGV9YCxcbiAgICAgIHNvcnRUZXh0OiBgJHtzdGF0dXMuZ2V0KGVsZW1lbnQuaWQpID09PSAnbWlzc2luZycgPyAwIDogMX0gJHtlbGVtZW50LmlkfWAsXG4gICAgICBpbnNlcnRUZXh0Rm9ybWF0OiBJbnNlcnRUZXh0Rm9ybWF0LlNuaXBwZXQsXG4gICAgICB0ZXh0RWRpdDogeyByYW5nZSwgbmV3VGV4dDogc25pcHBldFRleHQoc2tlbGV0b25BdChlbGVtZW50LCBkZXB0aCkpIH0sXG4gICAgfSkpLFxuICApO1xuICByZXR1cm4gWy4uLmVsZW1lbnRzLCAuLi5zdGFuZGFyZF07XG59XG5cbmNvbnN0IHNuaXBwZXRUZXh0ID0gKG1hcmtkb3duOiBzdHJpbmcpOiBzdHJpbmcgPT4gYCR7dG9TbmlwcGV0KG1hcmtkb3duLCBzdGFuZGFyZFNlY3Rpb25zKX1cXG4kMGA7XG5cbi8vIFx1MjUwMFx1MjUwMCBPd25lcnMgXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXHUyNTAwXG5cbmNvbnN0IE9XTkVSX0xBQkVMID1cbiAgL1xcYig/OmxlYWQoPzpzfGluZyk/KD86ICg/OmJvZHl8YWdlbmN5fG1pbmlzdHJ5KSk/fG93bmVyfHJlc3BvbnNpYmxlKD86ICg/OmJvZHl8YWdlbmN5fHBhcnR5KSk/fGxlZCBieSlcXHMqOj9cXHMqW146fC47XXswLDQwfSQvaTtcbmNvbnN0IE9XTkVSX0hFQURFUiA9IC9cXGIoPzpvd25lcnxsZWFkfHJlc3BvbnNpYlxcdyp8Ym9keXxhZ2VuY3l8aW5zdGl0dXRpb24pXFxiL2k7XG5cbmZ1bmN0aW9uIHdhbnRzT3duZXIoZG9jdW1lbnQ6IFRleHREb2N1bWVudCwgYXQ6IExzcFBvc2l0aW9uLCBiZWZvcmU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBpZiAoIWJlZm9yZS50cmltU3RhcnQoKS5zdGFydHNXaXRoKCd8JykpIHJldHVybiBPV05FUl9MQUJFTC50ZXN0KGJlZm9yZSk7XG4gIGNvbnN0IGNvbHVtbiA9IGJlZm9yZS5zcGxpdCgnfCcpLmxlbmd0aCAtIDE7XG4gIGNvbnN0IGhlYWRlciA9IGhlYWRlckFib3ZlKGRvY3VtZW50LCBhdC5saW5lKTtcbiAgcmV0dXJuIGhlYWRlciAhPT0gdW5kZWZpbmVkICYmIE9XTkVSX0hFQURFUi50ZXN0KGhlYWRlci5zcGxpdCgnfCcpW2NvbHVtbl0gPz8gJycpO1xufVxuXG5jb25zdCBNT1NUX1JPV1MgPSA1MDA7XG5cbmZ1bmN0aW9uIGhlYWRlckFib3ZlKGRvY3VtZW50OiBUZXh0RG9jdW1lbnQsIGxpbmU6IG51bWJlcik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGxldCBoZWFkZXI6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgZm9yIChsZXQgbiA9IGxpbmU7IG4gPj0gMCAmJiBuID4gbGluZSAtIE1PU1RfUk9XUzsgbi0tKSB7XG4gICAgY29uc3QgdGV4dCA9IGRvY3VtZW50LmdldFRleHQoeyBzdGFydDogeyBsaW5lOiBuLCBjaGFyYWN0ZXI6IDAgfSwgZW5kOiB7IGxpbmU6IG4gKyAxLCBjaGFyYWN0ZXI6IDAgfSB9KTtcbiAgICBpZiAoIXRleHQudHJpbVN0YXJ0KCkuc3RhcnRzV2l0aCgnfCcpKSBicmVhaztcbiAgICBoZWFkZXIgPSB0ZXh0O1xuICB9XG4gIHJldHVybiBoZWFkZXI7XG59XG5cbmZ1bmN0aW9uIGNvbXBsZXRlT3duZXJzKHsgYW5hbHlzaXMgfTogUmVzdWx0KTogQ29tcGxldGlvbkl0ZW1bXSB7XG4gIGNvbnN0IG5hbWVkID0gYW5hbHlzaXMuc3RhdGVtZW50cy5mbGF0TWFwKChzKSA9PiBzLmZhY2V0cy5vd25lcj8udGV4dCA/PyBbXSk7XG4gIGNvbnN0IG93bmVycyA9IFsuLi5uZXcgU2V0KFsuLi5hbmFseXNpcy5jb25maWcub3duZXJzLCAuLi5uYW1lZF0ubWFwKChvKSA9PiBvLnJlcGxhY2UoL1xccysvZywgJyAnKS50cmltKCkpKV07XG4gIHJldHVybiBvd25lcnMubWFwKChsYWJlbCkgPT4gKHsgbGFiZWwsIGtpbmQ6IENvbXBsZXRpb25JdGVtS2luZC5WYWx1ZSwgZGV0YWlsOiAnbmFtZWQgaW4gdGhpcyBzdHJhdGVneScgfSkpO1xufVxuXG4vLyBcdTI1MDBcdTI1MDAgc3RyYXRlZ3kueWFtbCBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcdTI1MDBcblxuZXhwb3J0IGludGVyZmFjZSBDb25maWdDb21wbGV0aW9uIHtcbiAgcmVhZG9ubHkgcnVsZXM6IHJlYWRvbmx5IFJ1bGVbXTtcbiAgcmVhZG9ubHkgZnJhbWV3b3JrczogcmVhZG9ubHkgRnJhbWV3b3JrW107XG4gIHJlYWRvbmx5IGZyYW1ld29yazogRnJhbWV3b3JrO1xuICAvKiogS2V5cyBvZiB0aGUgZmlsZSB3aXRoIHdoYXQgdGhleSBtZWFuLiAqL1xuICByZWFkb25seSBrZXlzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB7IHJlYWRvbmx5IGRlc2NyaXB0aW9uPzogc3RyaW5nIH0+PjtcbiAgLyoqIEFub3RoZXIgZXh0ZW5zaW9uIGNvbXBsZXRlcyBrZXlzIGFuZCB2YWx1ZXMgYnkgdGhlIHNjaGVtYS4gKi9cbiAgcmVhZG9ubHkgaGFzU2NoZW1hOiBib29sZWFuO1xufVxuXG4vKiogQ29tcGxldGlvbnMgaW4gYHN0cmF0ZWd5LnlhbWxgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXBsZXRlQ29uZmlnKGRvY3VtZW50OiBUZXh0RG9jdW1lbnQsIGF0OiBMc3BQb3NpdGlvbiwgb3B0aW9uczogQ29uZmlnQ29tcGxldGlvbik6IENvbXBsZXRpb25JdGVtW10ge1xuICBjb25zdCBiZWZvcmUgPSBsaW5lQmVmb3JlKGRvY3VtZW50LCBhdCk7XG4gIGNvbnN0IHdvcmQgPSAvW15cXHM6XCInWyx7XSokLy5leGVjKGJlZm9yZSkhWzBdO1xuICBpZiAoL1xcYmVsZW1lbnQ6XFxzKltcIiddP1tcXHcuXSokLy50ZXN0KGJlZm9yZSkpIHtcbiAgICBjb25zdCBpc1F1b3RlZCA9IC9bXCInXVtcXHcuXSokLy50ZXN0KGJlZm9yZSk7XG4gICAgcmV0dXJuIGVsZW1lbnRJdGVtcyhvcHRpb25zLmZyYW1ld29yaywgYXQsIHdvcmQsIChpZCkgPT4gKGlzUXVvdGVkID8gaWQgOiBgXCIke2lkfVwiYCkpO1xuICB9XG4gIGNvbnN0IHBhcmVudCA9IC9eXFxzLy50ZXN0KGJlZm9yZSkgPyBwYXJlbnRLZXkoZG9jdW1lbnQsIGF0LmxpbmUpIDogdW5kZWZpbmVkO1xuICBpZiAocGFyZW50ID09PSAncnVsZXMnKSB7XG4gICAgaWYgKCFiZWZvcmUuaW5jbHVkZXMoJzonKSkgcmV0dXJuIHJ1bGVJdGVtcyhvcHRpb25zLnJ1bGVzLCBhdCwgd29yZCkubWFwKChpKSA9PiB3aXRoQ29sb24oaSkpO1xuICAgIHJldHVybiB2YWx1ZUl0ZW1zKFsnZXJyb3InLCAnd2FybmluZycsICdpbmZvJywgJ29mZiddLCBhdCwgd29yZCk7XG4gIH1cbiAgaWYgKG9wdGlvbnMuaGFzU2NoZW1hKSByZXR1cm4gW107XG4gIGlmICgvXnByb2ZpbGU6XFxzKlxcUyokLy50ZXN0KGJlZm9yZSkpIHJldHVybiB2YWx1ZUl0ZW1zKFsnZHJhZnRpbmcnLCAncmV2aWV3JywgJ3JlbGVhc2UnXSwgYXQsIHdvcmQpO1xuICBpZiAoL15mcmFtZXdvcms6XFxzKlxcUyokLy50ZXN0KGJlZm9yZSkpXG4gICAgcmV0dXJuIHZhbHVlSXRlbXMoXG4gICAgICBvcHRpb25zLmZyYW1ld29ya3MubWFwKChmKSA9PiBmLmlkKSxcbiAgICAgIGF0LFxuICAgICAgd29yZCxcbiAgICApO1xuICBpZiAoIS9eXFx3KiQvLnRlc3QoYmVmb3JlKSkgcmV0dXJuIFtdO1xuICByZXR1cm4gT2JqZWN0LmVudHJpZXMob3B0aW9ucy5rZXlzKS5tYXAoKFtrZXksIHsgZGVzY3JpcHRpb24gPSAnJyB9XSkgPT5cbiAgICBpdGVtKGtleSwgQ29tcGxldGlvbkl0ZW1LaW5kLlByb3BlcnR5LCBkZXNjcmlwdGlvbiwgeyBhdCwgd29yZCB9LCBgJHtrZXl9OiBgKSxcbiAgKTtcbn1cblxuY29uc3QgdmFsdWVJdGVtcyA9ICh2YWx1ZXM6IHJlYWRvbmx5IHN0cmluZ1tdLCBhdDogTHNwUG9zaXRpb24sIHdvcmQ6IHN0cmluZyk6IENvbXBsZXRpb25JdGVtW10gPT5cbiAgdmFsdWVzLm1hcCgodmFsdWUpID0+IGl0ZW0odmFsdWUsIENvbXBsZXRpb25JdGVtS2luZC5WYWx1ZSwgJycsIHsgYXQsIHdvcmQgfSkpO1xuXG5jb25zdCB3aXRoQ29sb24gPSAob25lOiBDb21wbGV0aW9uSXRlbSk6IENvbXBsZXRpb25JdGVtID0+XG4gIG9uZS50ZXh0RWRpdCA/IHsgLi4ub25lLCB0ZXh0RWRpdDogeyAuLi5vbmUudGV4dEVkaXQsIG5ld1RleHQ6IGAke29uZS50ZXh0RWRpdC5uZXdUZXh0fTogYCB9IH0gOiBvbmU7XG5cbi8qKiBUaGUga2V5IGF0IHRoZSBtYXJnaW4gYWJvdmUgYSBsaW5lLiAqL1xuZnVuY3Rpb24gcGFyZW50S2V5KGRvY3VtZW50OiBUZXh0RG9jdW1lbnQsIGxpbmU6IG51bWJlcik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGZvciAobGV0IG4gPSBsaW5lIC0gMTsgbiA+PSAwICYmIG4gPiBsaW5lIC0gTU9TVF9ST1dTOyBuLS0pIHtcbiAgICBjb25zdCB0ZXh0ID0gZG9jdW1lbnQuZ2V0VGV4dCh7IHN0YXJ0OiB7IGxpbmU6IG4sIGNoYXJhY3RlcjogMCB9LCBlbmQ6IHsgbGluZTogbiArIDEsIGNoYXJhY3RlcjogMCB9IH0pO1xuICAgIGNvbnN0IGtleSA9IC9eKFxcdyspXFxzKjovLmV4ZWModGV4dCk/LlsxXTtcbiAgICBpZiAoa2V5KSByZXR1cm4ga2V5O1xuICB9XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG4iLCAiLyoqIEZpbmRpbmdzIFx1MjE5MiBkaWFnbm9zdGljcywgdGhlIHNhbWUgb25lcyBhcyB0aGUgY29tbWFuZCBsaW5lJ3MuICovXG5pbXBvcnQgeyBEaWFnbm9zdGljU2V2ZXJpdHksIHR5cGUgRGlhZ25vc3RpYyB9IGZyb20gJ3ZzY29kZS1sYW5ndWFnZXNlcnZlcic7XG5pbXBvcnQgdHlwZSB7IEZpbmRpbmcsIFNldmVyaXR5IH0gZnJvbSAnLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IHRvUmFuZ2UgfSBmcm9tICcuL2NvbnZlcnQuanMnO1xuaW1wb3J0IHR5cGUgeyBSZXN1bHQgfSBmcm9tICcuL3Nlc3Npb24uanMnO1xuXG5leHBvcnQgY29uc3QgU09VUkNFID0gJ25jcyc7XG5cbmNvbnN0IFNFVkVSSVRJRVM6IFJlYWRvbmx5PFJlY29yZDxTZXZlcml0eSwgRGlhZ25vc3RpY1NldmVyaXR5Pj4gPSB7XG4gIGVycm9yOiBEaWFnbm9zdGljU2V2ZXJpdHkuRXJyb3IsXG4gIHdhcm5pbmc6IERpYWdub3N0aWNTZXZlcml0eS5XYXJuaW5nLFxuICBpbmZvOiBEaWFnbm9zdGljU2V2ZXJpdHkuSW5mb3JtYXRpb24sXG59O1xuXG4vKiogV2hhdCBhIGRpYWdub3N0aWMgY2FycmllcyBmb3IgY29kZSBhY3Rpb25zOiBlbm91Z2ggdG8gZmluZCBpdHMgZmluZGluZyBhZ2Fpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlhZ25vc3RpY0RhdGEge1xuICByZWFkb25seSBydWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHN1YmplY3Q/OiBzdHJpbmc7XG59XG5cbi8qKlxuICogVGhlIGRpYWdub3N0aWNzIG9mIGEgc3RyYXRlZ3kgYnkgYWRkcmVzcy5cbiAqIEByZXR1cm5zIGFuIGVudHJ5IGZvciBlYWNoIG9mIGl0cyBmaWxlcywgZW1wdHkgd2hlcmUgbm90aGluZyBpcyB0byBiZSBzYWlkXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVEaWFnbm9zdGljcyhyZXN1bHQ6IFJlc3VsdCk6IE1hcDxzdHJpbmcsIERpYWdub3N0aWNbXT4ge1xuICBjb25zdCB7IGFuYWx5c2lzLCB1cmlPZiwgaXNTaG93biB9ID0gcmVzdWx0O1xuICBjb25zdCBieVVyaSA9IG5ldyBNYXA8c3RyaW5nLCBEaWFnbm9zdGljW10+KGFuYWx5c2lzLmZpbGVzLm1hcCgoeyBmaWxlIH0pID0+IFt1cmlPZihmaWxlLnBhdGgpLCBbXV0pKTtcbiAgaWYgKHJlc3VsdC5zb3VyY2UuY29uZmlnVXJpICE9PSB1bmRlZmluZWQpIGJ5VXJpLnNldChyZXN1bHQuc291cmNlLmNvbmZpZ1VyaSwgW10pO1xuICBpZiAoIWlzU2hvd24pIHJldHVybiBieVVyaTtcbiAgZm9yIChjb25zdCBmaW5kaW5nIG9mIGFuYWx5c2lzLmZpbmRpbmdzKSB7XG4gICAgY29uc3QgdXJpID0gdXJpT2YoZmluZGluZy5wYXRoKTtcbiAgICBjb25zdCBsaXN0ID0gYnlVcmkuZ2V0KHVyaSkgPz8gW107XG4gICAgbGlzdC5wdXNoKHRvRGlhZ25vc3RpYyhmaW5kaW5nLCByZXN1bHQpKTtcbiAgICBieVVyaS5zZXQodXJpLCBsaXN0KTtcbiAgfVxuICByZXR1cm4gYnlVcmk7XG59XG5cbi8qKiBPbmUgZmluZGluZyBhcyBhIGRpYWdub3N0aWMuICovXG5leHBvcnQgZnVuY3Rpb24gdG9EaWFnbm9zdGljKGZpbmRpbmc6IEZpbmRpbmcsIHsgdXJpT2YgfTogUmVzdWx0KTogRGlhZ25vc3RpYyB7XG4gIGNvbnN0IGRhdGE6IERpYWdub3N0aWNEYXRhID0geyBydWxlOiBmaW5kaW5nLnJ1bGVJZCwgc3ViamVjdDogZmluZGluZy5zdWJqZWN0IH07XG4gIHJldHVybiB7XG4gICAgcmFuZ2U6IHRvUmFuZ2UoZmluZGluZy5wb3NpdGlvbiksXG4gICAgc2V2ZXJpdHk6IFNFVkVSSVRJRVNbZmluZGluZy5zZXZlcml0eV0sXG4gICAgY29kZTogZmluZGluZy5ydWxlSWQsXG4gICAgc291cmNlOiBTT1VSQ0UsXG4gICAgbWVzc2FnZTogZmluZGluZy5tZXNzYWdlLFxuICAgIHJlbGF0ZWRJbmZvcm1hdGlvbjogZmluZGluZy5yZWxhdGVkLm1hcCgoeyBwYXRoLCBwb3NpdGlvbiwgbWVzc2FnZSB9KSA9PiAoe1xuICAgICAgbG9jYXRpb246IHsgdXJpOiB1cmlPZihwYXRoKSwgcmFuZ2U6IHRvUmFuZ2UocG9zaXRpb24pIH0sXG4gICAgICBtZXNzYWdlLFxuICAgIH0pKSxcbiAgICBkYXRhLFxuICB9O1xufVxuIiwgIi8qKiBUaGUgZmlsZXMgb2YgdGhlIHdvcmtzcGFjZTogd2hhdCBlZGl0b3JzIGhhdmUgb3BlbiwgZWxzZSB3aGF0IHRoZSBjbGllbnQgb3IgdGhlIGhvc3QgcmVhZHMsIHJlbWVtYmVyZWQgdW50aWwgaXQgY2hhbmdlcy4gKi9cbmltcG9ydCB0eXBlIHsgVGV4dERvY3VtZW50IH0gZnJvbSAndnNjb2RlLWxhbmd1YWdlc2VydmVyLXRleHRkb2N1bWVudCc7XG5pbXBvcnQgeyBrZXlPZiB9IGZyb20gJy4vdXJpcy5qcyc7XG5cbi8qKiBXaGVyZSBmaWxlcyBjb21lIGZyb20gdGhhdCBubyBlZGl0b3IgaGFzIG9wZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIEZpbGVTb3VyY2Uge1xuICAvKiogQHJldHVybnMgdW5kZWZpbmVkIGZvciB3aGF0IGlzIG1pc3NpbmcsIG5vIFVURi04IHRleHQsIG9yIHRvbyBsYXJnZSAqL1xuICByZWFkb25seSByZWFkRmlsZTogKHVyaTogc3RyaW5nKSA9PiBQcm9taXNlPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBBZGRyZXNzZXMgb2YgdGhlIE1hcmtkb3duIGZpbGVzIGJlbG93IGEgZm9sZGVyICh3aG9zZSBhZGRyZXNzIGVuZHMgaW4gYC9gKS4gKi9cbiAgcmVhZG9ubHkgZmluZEZpbGVzOiAoZm9sZGVyOiBzdHJpbmcpID0+IFByb21pc2U8cmVhZG9ubHkgc3RyaW5nW10+O1xufVxuXG4vKiogT3BlbiBkb2N1bWVudHMgYnkgYWRkcmVzcywgYXMgYFRleHREb2N1bWVudHNgIGhhcyB0aGVtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuRG9jdW1lbnRzIHtcbiAgZ2V0KHVyaTogc3RyaW5nKTogVGV4dERvY3VtZW50IHwgdW5kZWZpbmVkO1xuICBhbGwoKTogVGV4dERvY3VtZW50W107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRmlsZXMge1xuICAvKiogVGhlIHRleHQgb2YgYSBmaWxlLCB1bnNhdmVkIGNoYW5nZXMgaW5jbHVkZWQuICovXG4gIHJlYWRvbmx5IHJlYWQ6ICh1cmk6IHN0cmluZykgPT4gUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+O1xuICAvKiogVGhlIHNhbWUgd2l0aG91dCB3YWl0aW5nOiBvbmx5IHdoYXQgaXMgb3BlbiBvciB3YXMgcmVhZCBiZWZvcmUuICovXG4gIHJlYWRvbmx5IGtub3duOiAodXJpOiBzdHJpbmcpID0+IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZmluZDogKGZvbGRlcjogc3RyaW5nKSA9PiBQcm9taXNlPHJlYWRvbmx5IHN0cmluZ1tdPjtcbiAgLyoqIFRoZSBvcGVuIGRvY3VtZW50LCB3aGljaGV2ZXIgd2F5IGl0cyBhZGRyZXNzIGlzIHNwZWxsZWQuICovXG4gIHJlYWRvbmx5IGRvY3VtZW50OiAodXJpOiBzdHJpbmcpID0+IFRleHREb2N1bWVudCB8IHVuZGVmaW5lZDtcbiAgLyoqIEZvcmdldHMgd2hhdCB3YXMgcmVhZCBvZiBvbmUgZmlsZSwgb3IsIHdpdGhvdXQgb25lLCBldmVyeXRoaW5nLiAqL1xuICByZWFkb25seSBmb3JnZXQ6ICh1cmk/OiBzdHJpbmcpID0+IHZvaWQ7XG59XG5cbi8qKiBAcGFyYW0gc291cmNlIGFza2VkIG9uY2UgZm9yIGVhY2ggZmlsZSB1bnRpbCBgZm9yZ2V0YCAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUZpbGVzKGRvY3VtZW50czogT3BlbkRvY3VtZW50cywgc291cmNlOiAoKSA9PiBGaWxlU291cmNlKTogRmlsZXMge1xuICBjb25zdCB0ZXh0cyA9IG5ldyBNYXA8c3RyaW5nLCBQcm9taXNlPHN0cmluZyB8IHVuZGVmaW5lZD4+KCk7XG4gIGNvbnN0IHNldHRsZWQgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nIHwgdW5kZWZpbmVkPigpO1xuICBjb25zdCBsaXN0aW5ncyA9IG5ldyBNYXA8c3RyaW5nLCBQcm9taXNlPHJlYWRvbmx5IHN0cmluZ1tdPj4oKTtcblxuICBjb25zdCBkb2N1bWVudCA9ICh1cmk6IHN0cmluZyk6IFRleHREb2N1bWVudCB8IHVuZGVmaW5lZCA9PiB7XG4gICAgY29uc3QgZXhhY3QgPSBkb2N1bWVudHMuZ2V0KHVyaSk7XG4gICAgaWYgKGV4YWN0KSByZXR1cm4gZXhhY3Q7XG4gICAgY29uc3Qga2V5ID0ga2V5T2YodXJpKTtcbiAgICByZXR1cm4gZG9jdW1lbnRzLmFsbCgpLmZpbmQoKGQpID0+IGtleU9mKGQudXJpKSA9PT0ga2V5KTtcbiAgfTtcbiAgY29uc3QgbG9hZCA9ICh1cmk6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nIHwgdW5kZWZpbmVkPiA9PiB7XG4gICAgY29uc3Qga2V5ID0ga2V5T2YodXJpKTtcbiAgICBjb25zdCBrbm93biA9IHRleHRzLmdldChrZXkpO1xuICAgIGlmIChrbm93bikgcmV0dXJuIGtub3duO1xuICAgIGNvbnN0IHJlYWRpbmcgPSBzb3VyY2UoKVxuICAgICAgLnJlYWRGaWxlKHVyaSlcbiAgICAgIC5jYXRjaCgoKSA9PiB1bmRlZmluZWQpXG4gICAgICAudGhlbigodGV4dCkgPT4ge1xuICAgICAgICBpZiAodGV4dHMuZ2V0KGtleSkgPT09IHJlYWRpbmcpIHNldHRsZWQuc2V0KGtleSwgdGV4dCk7XG4gICAgICAgIHJldHVybiB0ZXh0O1xuICAgICAgfSk7XG4gICAgdGV4dHMuc2V0KGtleSwgcmVhZGluZyk7XG4gICAgcmV0dXJuIHJlYWRpbmc7XG4gIH07XG4gIHJldHVybiB7XG4gICAgZG9jdW1lbnQsXG4gICAgcmVhZDogYXN5bmMgKHVyaSkgPT4gZG9jdW1lbnQodXJpKT8uZ2V0VGV4dCgpID8/IGxvYWQodXJpKSxcbiAgICBrbm93bjogKHVyaSkgPT4gZG9jdW1lbnQodXJpKT8uZ2V0VGV4dCgpID8/IHNldHRsZWQuZ2V0KGtleU9mKHVyaSkpLFxuICAgIGZpbmQ6IChmb2xkZXIpID0+IHtcbiAgICAgIGNvbnN0IGtub3duID0gbGlzdGluZ3MuZ2V0KGtleU9mKGZvbGRlcikpO1xuICAgICAgaWYgKGtub3duKSByZXR1cm4ga25vd247XG4gICAgICBjb25zdCBmaW5kaW5nID0gc291cmNlKClcbiAgICAgICAgLmZpbmRGaWxlcyhmb2xkZXIpXG4gICAgICAgIC5jYXRjaCgoKSA9PiBbXSk7XG4gICAgICBsaXN0aW5ncy5zZXQoa2V5T2YoZm9sZGVyKSwgZmluZGluZyk7XG4gICAgICByZXR1cm4gZmluZGluZztcbiAgICB9LFxuICAgIGZvcmdldDogKHVyaSkgPT4ge1xuICAgICAgbGlzdGluZ3MuY2xlYXIoKTtcbiAgICAgIGlmICh1cmkgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICB0ZXh0cy5jbGVhcigpO1xuICAgICAgICBzZXR0bGVkLmNsZWFyKCk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIHRleHRzLmRlbGV0ZShrZXlPZih1cmkpKTtcbiAgICAgIHNldHRsZWQuZGVsZXRlKGtleU9mKHVyaSkpO1xuICAgIH0sXG4gIH07XG59XG4iLCAiLyoqIFdoYXQgYSBwYXNzYWdlLCBoZWFkaW5nLCBLUEkgb3IgZGlyZWN0aXZlIG1lYW5zIHRvIHRoZSBjaGVja2VyLiAqL1xuaW1wb3J0IHR5cGUgeyBIb3ZlciwgUG9zaXRpb24gYXMgTHNwUG9zaXRpb24gfSBmcm9tICd2c2NvZGUtbGFuZ3VhZ2VzZXJ2ZXInO1xuaW1wb3J0IHsgZmluZEFyZWEsIGZpbmRFbGVtZW50IH0gZnJvbSAnLi4vZW5naW5lL2ZyYW1ld29yay5qcyc7XG5pbXBvcnQgdHlwZSB7IEFuYWx5c2VkRmlsZSwgRGlyZWN0aXZlLCBNYXRjaCwgTWF0Y2hlZFBhc3NhZ2UsIFJ1bGUgfSBmcm9tICcuLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgaG9sZHMsIHRvUmFuZ2UgfSBmcm9tICcuL2NvbnZlcnQuanMnO1xuaW1wb3J0IHtcbiAgY292ZXJhZ2VPZixcbiAgZGlyZWN0aXZlQXQsXG4gIGVsZW1lbnRzQWRkcmVzc2VkLFxuICBmaWxlT2YsXG4gIGhlYWRpbmdBdCxcbiAgcGFzc2FnZUF0LFxuICBwYXNzYWdlc0luLFxuICBzdGF0ZW1lbnRzQXQsXG59IGZyb20gJy4vbG9va3VwLmpzJztcbmltcG9ydCB0eXBlIHsgUmVzdWx0IH0gZnJvbSAnLi9zZXNzaW9uLmpzJztcbmltcG9ydCB7XG4gIGRlc2NyaWJlU3RhdGVtZW50LFxuICBuYW1lRWxlbWVudCxcbiAgcGVyY2VudCxcbiAgc2hvcnRlbixcbiAgc291cmNlT2YsXG4gIFNUQVRVUyxcbiAgdG9NYXJrZG93bixcbiAgV0hZX05PVF9FVklERU5DRSxcbn0gZnJvbSAnLi93b3JkaW5nLmpzJztcblxuLyoqIEByZXR1cm5zIG51bGwgd2hlcmUgdGhlcmUgaXMgbm90aGluZyB0byBzYXkgKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVIb3ZlcihyZXN1bHQ6IFJlc3VsdCwgdXJpOiBzdHJpbmcsIGF0OiBMc3BQb3NpdGlvbiwgcnVsZXM6IHJlYWRvbmx5IFJ1bGVbXSk6IEhvdmVyIHwgbnVsbCB7XG4gIGlmICghcmVzdWx0LmlzU2hvd24pIHJldHVybiBudWxsO1xuICBjb25zdCBhbmFseXNlZCA9IGZpbGVPZihyZXN1bHQsIHVyaSk7XG4gIGlmICghYW5hbHlzZWQpIHJldHVybiBudWxsO1xuICBjb25zdCBkaXJlY3RpdmUgPSBkaXJlY3RpdmVBdChhbmFseXNlZCwgYXQpO1xuICBpZiAoZGlyZWN0aXZlKSByZXR1cm4gc2hvdyhkZXNjcmliZURpcmVjdGl2ZShyZXN1bHQsIGRpcmVjdGl2ZSwgcnVsZXMpLCBkaXJlY3RpdmUucG9zaXRpb24pO1xuICBjb25zdCBoZWFkaW5nID0gaGVhZGluZ0F0KGFuYWx5c2VkLCBhdCk7XG4gIGlmIChoZWFkaW5nID49IDApXG4gICAgcmV0dXJuIHNob3coXG4gICAgICBqb2luKGRlc2NyaWJlU2VjdGlvbihyZXN1bHQsIGFuYWx5c2VkLCBoZWFkaW5nKSwgZGVzY3JpYmVSdWxlcyhyZXN1bHQsIGFuYWx5c2VkLCBhdCwgcnVsZXMpKSxcbiAgICAgIGFuYWx5c2VkLmZpbGUuc2VjdGlvbnNbaGVhZGluZ10hLnBvc2l0aW9uLFxuICAgICk7XG4gIGNvbnN0IG1hdGNoZWQgPSBwYXNzYWdlQXQoYW5hbHlzZWQsIGF0KTtcbiAgaWYgKCFtYXRjaGVkKSByZXR1cm4gbnVsbDtcbiAgY29uc3Qgc3RhdGVtZW50cyA9IHN0YXRlbWVudHNBdChyZXN1bHQsIGFuYWx5c2VkLmZpbGUucGF0aCwgYXQpLm1hcChkZXNjcmliZVN0YXRlbWVudCk7XG4gIGNvbnN0IHRleHQgPSBqb2luKC4uLnN0YXRlbWVudHMsIGRlc2NyaWJlUGFzc2FnZShyZXN1bHQsIG1hdGNoZWQpLCBkZXNjcmliZVJ1bGVzKHJlc3VsdCwgYW5hbHlzZWQsIGF0LCBydWxlcykpO1xuICByZXR1cm4gdGV4dCA9PT0gJycgPyBudWxsIDogc2hvdyh0ZXh0LCBtYXRjaGVkLnBhc3NhZ2UucG9zaXRpb24pO1xufVxuXG4vKiogV2hhdCBhIHdvcmQgb2YgYHN0cmF0ZWd5LnlhbWxgIHN0YW5kcyBmb3I6IGFuIGVsZW1lbnQgb3IgYSBydWxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUNvbmZpZ0hvdmVyKHJlc3VsdDogUmVzdWx0LCB0ZXh0OiBzdHJpbmcsIGF0OiBMc3BQb3NpdGlvbiwgcnVsZXM6IHJlYWRvbmx5IFJ1bGVbXSk6IEhvdmVyIHwgbnVsbCB7XG4gIGNvbnN0IGxpbmUgPSB0ZXh0LnNwbGl0KC9cXHJcXG58XFxuLylbYXQubGluZV0gPz8gJyc7XG4gIGZvciAoY29uc3Qgd29yZCBvZiBsaW5lLm1hdGNoQWxsKC9bYS16XStcXC9bYS16LV0rfFxcZCsoPzpcXC5cXGQrKSsvZykpIHtcbiAgICBjb25zdCBlbmQgPSB3b3JkLmluZGV4ICsgd29yZFswXS5sZW5ndGg7XG4gICAgaWYgKGF0LmNoYXJhY3RlciA8IHdvcmQuaW5kZXggfHwgYXQuY2hhcmFjdGVyID4gZW5kKSBjb250aW51ZTtcbiAgICBjb25zdCBydWxlID0gcnVsZXMuZmluZCgocikgPT4gci5pZCA9PT0gd29yZFswXSk7XG4gICAgY29uc3QgdmFsdWUgPSBydWxlID8gYCoqJHtydWxlLmlkfSoqOiAke3J1bGUuc3VtbWFyeX1cXG5cXG4ke3J1bGUuaGVscH1gIDogZGVzY3JpYmVFbGVtZW50KHJlc3VsdCwgd29yZFswXSk7XG4gICAgY29uc3QgcmFuZ2UgPSB7IHN0YXJ0OiB7IGxpbmU6IGF0LmxpbmUsIGNoYXJhY3Rlcjogd29yZC5pbmRleCB9LCBlbmQ6IHsgbGluZTogYXQubGluZSwgY2hhcmFjdGVyOiBlbmQgfSB9O1xuICAgIGlmICh2YWx1ZSAhPT0gJycpIHJldHVybiB7IGNvbnRlbnRzOiB7IGtpbmQ6ICdtYXJrZG93bicsIHZhbHVlIH0sIHJhbmdlIH07XG4gIH1cbiAgcmV0dXJuIG51bGw7XG59XG5cbmNvbnN0IHNob3cgPSAodmFsdWU6IHN0cmluZywgcG9zaXRpb246IERpcmVjdGl2ZVsncG9zaXRpb24nXSk6IEhvdmVyID0+ICh7XG4gIGNvbnRlbnRzOiB7IGtpbmQ6ICdtYXJrZG93bicsIHZhbHVlIH0sXG4gIHJhbmdlOiB0b1JhbmdlKHBvc2l0aW9uKSxcbn0pO1xuXG5jb25zdCBqb2luID0gKC4uLnBhcnRzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyA9PiBwYXJ0cy5maWx0ZXIoKHApID0+IHAgIT09ICcnKS5qb2luKCdcXG5cXG4tLS1cXG5cXG4nKTtcblxuZnVuY3Rpb24gZGVzY3JpYmVEaXJlY3RpdmUocmVzdWx0OiBSZXN1bHQsIGRpcmVjdGl2ZTogRGlyZWN0aXZlLCBydWxlczogcmVhZG9ubHkgUnVsZVtdKTogc3RyaW5nIHtcbiAgY29uc3QgcmVhc29uID0gZGlyZWN0aXZlLnJlYXNvbiA/IGBSZWFzb24gZ2l2ZW46ICR7dG9NYXJrZG93bihkaXJlY3RpdmUucmVhc29uKX1gIDogJyc7XG4gIGlmIChkaXJlY3RpdmUua2luZCA9PT0gJ3BpbicpIHtcbiAgICBjb25zdCBwYXJ0cyA9IGRpcmVjdGl2ZS50YXJnZXRzLm1hcChcbiAgICAgIChpZCkgPT4gZGVzY3JpYmVFbGVtZW50KHJlc3VsdCwgaWQpIHx8IGBUaGVyZSBpcyBubyBlbGVtZW50ICR7dG9NYXJrZG93bihpZCl9LmAsXG4gICAgKTtcbiAgICByZXR1cm4gam9pbignUGlucyB3aGF0IGZvbGxvd3MgKHVuZGVyIGEgaGVhZGluZywgdGhlIHNlY3Rpb24pIHRvOicsIC4uLnBhcnRzLCByZWFzb24pO1xuICB9XG4gIGNvbnN0IHdoYXQgPSB7XG4gICAgJ2Rpc2FibGUtbmV4dC1saW5lJzogJ1NpbGVuY2VzIGluIHRoZSBuZXh0IGJsb2NrOicsXG4gICAgZGlzYWJsZTogJ1NpbGVuY2VzIGRvd24gdG8gYG5jcy1lbmFibGVgOicsXG4gICAgZW5hYmxlOiAnU3BlYWtzIGFnYWluOicsXG4gICAgdW5rbm93bjogJ05vIGRpcmVjdGl2ZSB0aGF0IGlzIGtub3duOyB0aGVyZSBhcmUgYG5jczpgLCBgbmNzLWRpc2FibGUtbmV4dC1saW5lYCwgYG5jcy1kaXNhYmxlYCBhbmQgYG5jcy1lbmFibGVgLicsXG4gIH1bZGlyZWN0aXZlLmtpbmRdO1xuICBjb25zdCBuYW1lcyA9IGRpcmVjdGl2ZS50YXJnZXRzLm1hcCgoaWQpID0+IHtcbiAgICBjb25zdCBydWxlID0gcnVsZXMuZmluZCgocikgPT4gci5pZCA9PT0gaWQpO1xuICAgIHJldHVybiBydWxlID8gYC0gKioke3J1bGUuaWR9Kio6ICR7cnVsZS5zdW1tYXJ5fWAgOiBgLSAke3RvTWFya2Rvd24oaWQpfTogdGhlcmUgaXMgbm8gc3VjaCBydWxlYDtcbiAgfSk7XG4gIGNvbnN0IGxpc3QgPSBuYW1lcy5sZW5ndGggPiAwID8gbmFtZXMuam9pbignXFxuJykgOiBkaXJlY3RpdmUua2luZCA9PT0gJ3Vua25vd24nID8gJycgOiAnLSBhbGwgcnVsZXMnO1xuICByZXR1cm4gam9pbihbd2hhdCwgbGlzdF0uZmlsdGVyKChsKSA9PiBsICE9PSAnJykuam9pbignXFxuXFxuJyksIHJlYXNvbik7XG59XG5cbmZ1bmN0aW9uIGRlc2NyaWJlRWxlbWVudCh7IGFuYWx5c2lzOiB7IGZyYW1ld29yayB9IH06IFJlc3VsdCwgaWQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGVsZW1lbnQgPSBmaW5kRWxlbWVudChmcmFtZXdvcmssIGlkKTtcbiAgaWYgKCFlbGVtZW50KSB7XG4gICAgY29uc3QgYXJlYSA9IGZpbmRBcmVhKGZyYW1ld29yaywgaWQpO1xuICAgIHJldHVybiBhcmVhID8gYCoqJHthcmVhLmlkfSAke3RvTWFya2Rvd24oYXJlYS50aXRsZSl9KipcXG5cXG4ke3RvTWFya2Rvd24oYXJlYS5zdW1tYXJ5KX1gIDogJyc7XG4gIH1cbiAgY29uc3QgcGFydCA9IGVsZW1lbnQucGFydHM/LmZpbmQoKHApID0+IHAuaWQgPT09IGlkKTtcbiAgY29uc3QgYXNrcyA9IHBhcnQgPyBbXSA6IFsnJywgLi4uZWxlbWVudC5hc2tzLm1hcCgoYXNrKSA9PiBgLSAke3RvTWFya2Rvd24oYXNrLnRleHQpfWApXTtcbiAgY29uc3Qgc3VtbWFyeSA9IHRvTWFya2Rvd24ocGFydD8uc3VtbWFyeSA/PyBlbGVtZW50LnN1bW1hcnkpO1xuICByZXR1cm4gW2AqKiR7dG9NYXJrZG93bihuYW1lRWxlbWVudChmcmFtZXdvcmssIGlkKSl9KipgLCAnJywgc3VtbWFyeSwgLi4uYXNrcywgJycsIHNvdXJjZU9mKGZyYW1ld29yaywgaWQpXS5qb2luKFxuICAgICdcXG4nLFxuICApO1xufVxuXG5jb25zdCBNT1NUX0lOX1NFQ1RJT04gPSA4O1xuXG5mdW5jdGlvbiBkZXNjcmliZVNlY3Rpb24ocmVzdWx0OiBSZXN1bHQsIGFuYWx5c2VkOiBBbmFseXNlZEZpbGUsIGluZGV4OiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCBpbnNpZGUgPSBwYXNzYWdlc0luKGFuYWx5c2VkLCBpbmRleCk7XG4gIGNvbnN0IGlkcyA9IGVsZW1lbnRzQWRkcmVzc2VkKHJlc3VsdCwgaW5zaWRlKTtcbiAgaWYgKGlkcy5sZW5ndGggPT09IDApIHJldHVybiAnTm8gcGFzc2FnZSBvZiB0aGlzIHNlY3Rpb24gd2FzIGZvdW5kIHRvIGFkZHJlc3MgYW4gZWxlbWVudC4nO1xuICBjb25zdCBsaW5lcyA9IGlkcy5zbGljZSgwLCBNT1NUX0lOX1NFQ1RJT04pLm1hcCgoaWQpID0+IHtcbiAgICBjb25zdCBvd24gPSBpbnNpZGUuZmlsdGVyKCh7IG1hdGNoZXMgfSkgPT4gbWF0Y2hlcy5zb21lKChtKSA9PiBtLmVsZW1lbnQgPT09IGlkKSk7XG4gICAgY29uc3QgdGVybXMgPSBuZXcgU2V0KFxuICAgICAgb3duLmZsYXRNYXAoKHsgbWF0Y2hlcyB9KSA9PiBtYXRjaGVzLmZpbHRlcigobSkgPT4gbS5lbGVtZW50ID09PSBpZCkuZmxhdE1hcCgobSkgPT4gbS50ZXJtcykpLFxuICAgICk7XG4gICAgY29uc3QgY291bnQgPSBvd24ubGVuZ3RoID09PSAxID8gJzEgcGFzc2FnZScgOiBgJHtvd24ubGVuZ3RofSBwYXNzYWdlc2A7XG4gICAgY29uc3Qgd29yZHMgPSBbLi4udGVybXNdLnNsaWNlKDAsIDQpLm1hcCgodCkgPT4gYFx1MjAxQyR7dG9NYXJrZG93bih0KX1cdTIwMURgKTtcbiAgICBjb25zdCBieSA9IHdvcmRzLmxlbmd0aCA+IDAgPyBgICgke3dvcmRzLmpvaW4oJywgJyl9KWAgOiAnJztcbiAgICByZXR1cm4gYC0gKioke3RvTWFya2Rvd24obmFtZUVsZW1lbnQocmVzdWx0LmFuYWx5c2lzLmZyYW1ld29yaywgaWQpKX0qKjogJHtjb3VudH0ke2J5fWA7XG4gIH0pO1xuICBjb25zdCBtb3JlID0gaWRzLmxlbmd0aCA+IE1PU1RfSU5fU0VDVElPTiA/IFtgLSBhbmQgJHtpZHMubGVuZ3RoIC0gTU9TVF9JTl9TRUNUSU9OfSBtb3JlYF0gOiBbXTtcbiAgcmV0dXJuIFsnVGhpcyBzZWN0aW9uIGFkZHJlc3NlczonLCAnJywgLi4ubGluZXMsIC4uLm1vcmVdLmpvaW4oJ1xcbicpO1xufVxuXG5mdW5jdGlvbiBkZXNjcmliZVBhc3NhZ2UocmVzdWx0OiBSZXN1bHQsIHsgbWF0Y2hlcywgY2FuZGlkYXRlcywgbm90RXZpZGVuY2UgfTogTWF0Y2hlZFBhc3NhZ2UpOiBzdHJpbmcge1xuICBpZiAobm90RXZpZGVuY2UpIHJldHVybiBgTm90IHRha2VuIGFzIGV2aWRlbmNlOiAke1dIWV9OT1RfRVZJREVOQ0Vbbm90RXZpZGVuY2VdfS5gO1xuICBpZiAobWF0Y2hlcy5sZW5ndGggPiAwKSByZXR1cm4gam9pbiguLi5tYXRjaGVzLm1hcCgobWF0Y2gpID0+IGRlc2NyaWJlTWF0Y2gocmVzdWx0LCBtYXRjaCkpKTtcbiAgY29uc3QgbmVhcmVzdCA9IGNhbmRpZGF0ZXNbMF07XG4gIGlmICghbmVhcmVzdCkgcmV0dXJuICcnO1xuICBjb25zdCBuYW1lID0gdG9NYXJrZG93bihuYW1lRWxlbWVudChyZXN1bHQuYW5hbHlzaXMuZnJhbWV3b3JrLCBuZWFyZXN0LmVsZW1lbnQpKTtcbiAgcmV0dXJuIGBOb3QgY2xhaW1lZCBmb3IgYW55IGVsZW1lbnQ7IG5lYXJlc3QgaXMgJHtuYW1lfSAoJHtwZXJjZW50KG5lYXJlc3Quc2NvcmUpfSkuYDtcbn1cblxuZnVuY3Rpb24gZGVzY3JpYmVNYXRjaChyZXN1bHQ6IFJlc3VsdCwgeyBlbGVtZW50OiBpZCwgc2NvcmUsIHRlcm1zLCBwaW5uZWQgfTogTWF0Y2gpOiBzdHJpbmcge1xuICBjb25zdCB7IGZyYW1ld29yayB9ID0gcmVzdWx0LmFuYWx5c2lzO1xuICBjb25zdCBlbGVtZW50ID0gZmluZEVsZW1lbnQoZnJhbWV3b3JrLCBpZCk7XG4gIGlmICghZWxlbWVudCkgcmV0dXJuICcnO1xuICBjb25zdCBjb3ZlcmVkID0gY292ZXJhZ2VPZihyZXN1bHQsIGlkKTtcbiAgY29uc3QgZWFybmVkID0gcGlubmVkXG4gICAgPyAncGlubmVkIGJ5IHRoZSBhdXRob3InXG4gICAgOiBgJHtwZXJjZW50KHNjb3JlKX0gXHUwMEI3ICR7dGVybXMubWFwKCh0KSA9PiBgXHUyMDFDJHt0b01hcmtkb3duKHQpfVx1MjAxRGApLmpvaW4oJywgJykgfHwgJ2J5IGl0cyBjb250ZXh0J31gO1xuICBjb25zdCBvcGVuID0gKGNvdmVyZWQ/Lm9wZW5Bc2tzID8/IFtdKS5mbGF0TWFwKChpKSA9PiBlbGVtZW50LmFza3NbaV0/LnRleHQgPz8gW10pO1xuICByZXR1cm4gW1xuICAgIGAqKiR7dG9NYXJrZG93bihuYW1lRWxlbWVudChmcmFtZXdvcmssIGlkKSl9KiogXHUyMDE0ICR7ZWFybmVkfWAsXG4gICAgJycsXG4gICAgdG9NYXJrZG93bihlbGVtZW50LnN1bW1hcnkpLFxuICAgIC4uLihjb3ZlcmVkID8gWycnLCBgSW4gdGhlIHdob2xlIHN0cmF0ZWd5OiAke1NUQVRVU1tjb3ZlcmVkLnN0YXR1c119LmBdIDogW10pLFxuICAgIC4uLihvcGVuLmxlbmd0aCA+IDAgPyBbJycsICdOb3QgYW5zd2VyZWQgeWV0OicsIC4uLm9wZW4ubWFwKCh0ZXh0KSA9PiBgLSAke3RvTWFya2Rvd24odGV4dCl9YCldIDogW10pLFxuICAgICcnLFxuICAgIHNvdXJjZU9mKGZyYW1ld29yaywgaWQpLFxuICBdLmpvaW4oJ1xcbicpO1xufVxuXG4vKiogV2h5IHRoZSBmaW5kaW5ncyBhdCBhIHBsYWNlIG1hdHRlciBhbmQgaG93IHRvIG1lbmQgdGhlbSwgZnJvbSB0aGUgcnVsZXMnIG93biBoZWxwLiAqL1xuZnVuY3Rpb24gZGVzY3JpYmVSdWxlcyhyZXN1bHQ6IFJlc3VsdCwgeyBmaWxlIH06IEFuYWx5c2VkRmlsZSwgYXQ6IExzcFBvc2l0aW9uLCBydWxlczogcmVhZG9ubHkgUnVsZVtdKTogc3RyaW5nIHtcbiAgY29uc3QgaGVyZSA9IHJlc3VsdC5hbmFseXNpcy5maW5kaW5ncy5maWx0ZXIoKGYpID0+IGYucGF0aCA9PT0gZmlsZS5wYXRoICYmIGhvbGRzKGYucG9zaXRpb24sIGF0KSk7XG4gIGNvbnN0IGlkcyA9IFsuLi5uZXcgU2V0KGhlcmUubWFwKChmKSA9PiBmLnJ1bGVJZCkpXTtcbiAgY29uc3QgaGVscHMgPSBpZHMuZmxhdE1hcCgoaWQpID0+IHJ1bGVzLmZpbmQoKHIpID0+IHIuaWQgPT09IGlkKSA/PyBbXSk7XG4gIHJldHVybiBqb2luKC4uLmhlbHBzLnNsaWNlKDAsIDMpLm1hcCgoeyBpZCwgaGVscCB9KSA9PiBgKioke2lkfSoqXFxuXFxuJHtzaG9ydGVuKGhlbHAsIDE1MDApfWApKTtcbn1cbiIsICIvKipcbiAqIFdoaWNoIHN0cmF0ZWdpZXMgYXJlIGJlaW5nIHdyaXR0ZW4sIGFuZCB0aGVpciBsYXRlc3QgYW5hbHlzZXMuIEVkaXRzIGFyZSBnYXRoZXJlZCB1bnRpbCB0aGUgYXV0aG9yIHBhdXNlczsgcnVucyBmb2xsb3cgb25lXG4gKiBhbm90aGVyLCBuZXZlciB0d28gYXQgYSB0aW1lLCBhbmQgYmV0d2VlbiBhbnkgdHdvIG9mIHRoZW0gdGhlIHNlcnZlciBhbnN3ZXJzIHdoYXQgY2FtZSBpbi5cbiAqL1xuaW1wb3J0IHsgY3JlYXRlTWVtbywgdHlwZSBhbmFseXNlLCB0eXBlIE1lbW8gfSBmcm9tICcuLi9lbmdpbmUvYW5hbHlzZS5qcyc7XG5pbXBvcnQgdHlwZSB7IEFuYWx5c2lzLCBSdWxlIH0gZnJvbSAnLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB0eXBlIHsgQnVpbHRJbkZyYW1ld29yayB9IGZyb20gJy4uL2ZyYW1ld29ya3MvaW5kZXguanMnO1xuaW1wb3J0IHR5cGUgeyBGaWxlcyB9IGZyb20gJy4vZmlsZXMuanMnO1xuaW1wb3J0IHR5cGUgeyBTZXR0aW5ncyB9IGZyb20gJy4vcHJvdG9jb2wuanMnO1xuaW1wb3J0IHsgaXNDb25maWcsIGlzTWFya2Rvd24sIGtleU9mIH0gZnJvbSAnLi91cmlzLmpzJztcbmltcG9ydCB0eXBlIHsgR2F0aGVyZWRTdHJhdGVneSwgU3RyYXRlZ3lTb3VyY2UsIFdvcmtzcGFjZSB9IGZyb20gJy4vd29ya3NwYWNlLmpzJztcblxuLyoqIFdoYXQgc3RyYXRlZ2llcyBhcmUganVkZ2VkIGJ5LiBUZXN0cyBwYXNzIHRoZWlyIG93bi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRW5naW5lIHtcbiAgcmVhZG9ubHkgYW5hbHlzZTogdHlwZW9mIGFuYWx5c2U7XG4gIHJlYWRvbmx5IHJ1bGVzOiByZWFkb25seSBSdWxlW107XG4gIHJlYWRvbmx5IGZyYW1ld29ya3M6IHJlYWRvbmx5IEJ1aWx0SW5GcmFtZXdvcmtbXTtcbn1cblxuLyoqIE9uZSBzdHJhdGVneSBhcyBpdCB3YXMgbGFzdCBhbmFseXNlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVzdWx0IHtcbiAgcmVhZG9ubHkgc291cmNlOiBTdHJhdGVneVNvdXJjZTtcbiAgcmVhZG9ubHkgYW5hbHlzaXM6IEFuYWx5c2lzO1xuICAvKiogV2hldGhlciBhbnl0aGluZyBpcyBzaG93bjogd2hhdCBub3RoaW5nIGNhbGxzIGEgc3RyYXRlZ3kgYW5kIGRvZXMgbm90IHJlYWQgbGlrZSBvbmUgaXMgbGVmdCBpbiBwZWFjZS4gKi9cbiAgcmVhZG9ubHkgaXNTaG93bjogYm9vbGVhbjtcbiAgcmVhZG9ubHkgdXJpT2Y6IChwYXRoOiBzdHJpbmcpID0+IHN0cmluZztcbiAgLyoqIFBhdGggb2YgYSBmaWxlIG9mIHRoZSBzdHJhdGVneTsgdW5kZWZpbmVkIGZvciBvdGhlciBmaWxlcy4gKi9cbiAgcmVhZG9ubHkgcGF0aE9mOiAodXJpOiBzdHJpbmcpID0+IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBTZXNzaW9uIHtcbiAgLyoqIEEgZG9jdW1lbnQgd2FzIG9wZW5lZCBvciBjaGFuZ2VkOiBpdHMgc3RyYXRlZ3kgaXMgY2hlY2tlZCBhZnRlciB0aGUgZGVsYXksIG9yIGF0IG9uY2UuICovXG4gIHJlYWRvbmx5IHRvdWNoOiAodXJpOiBzdHJpbmcsIGRlbGF5PzogbnVtYmVyKSA9PiBQcm9taXNlPHZvaWQ+O1xuICAvKiogQSBkb2N1bWVudCB3YXMgY2xvc2VkLiAqL1xuICByZWFkb25seSBjbG9zZTogKHVyaTogc3RyaW5nKSA9PiBQcm9taXNlPHZvaWQ+O1xuICAvKiogRmlsZXMgd2VyZSBhZGRlZCwgcmVtb3ZlZCBvciBjaGFuZ2VkIG91dHNpZGU6IHdobyBiZWxvbmdzIHRvIHdob20gaXMgYXNrZWQgYWdhaW4uICovXG4gIHJlYWRvbmx5IHJlc2V0OiAoKSA9PiBQcm9taXNlPHZvaWQ+O1xuICAvKipcbiAgICogVGhlIHN0cmF0ZWd5IG9mIGEgZG9jdW1lbnQgYXMgaXRzIHRleHQgc3RhbmRzIG5vdy5cbiAgICogQHBhcmFtIGlzQ2FuY2VsbGVkIGFza2VkIGJlZm9yZSB3b3JrIGlzIGRvbmUgZm9yIG5vdGhpbmdcbiAgICogQHJldHVybnMgdW5kZWZpbmVkIHdoZXJlIGl0IGNvdWxkIG5vdCBiZSBhbmFseXNlZCBvciBub2JvZHkgd2FudHMgaXQgYW55IG1vcmVcbiAgICovXG4gIHJlYWRvbmx5IGxhdGVzdDogKHVyaTogc3RyaW5nLCBpc0NhbmNlbGxlZD86ICgpID0+IGJvb2xlYW4pID0+IFByb21pc2U8UmVzdWx0IHwgdW5kZWZpbmVkPjtcbiAgLyoqIFRoZSBmaXJzdCBzdHJhdGVneSB0aGF0IGlzIHNob3duLiAqL1xuICByZWFkb25seSBmaXJzdDogKCkgPT4gUmVzdWx0IHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNwb3NlOiAoKSA9PiB2b2lkO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNlc3Npb25PcHRpb25zIHtcbiAgcmVhZG9ubHkgZW5naW5lOiBFbmdpbmU7XG4gIHJlYWRvbmx5IGZpbGVzOiBGaWxlcztcbiAgcmVhZG9ubHkgd29ya3NwYWNlOiBXb3Jrc3BhY2U7XG4gIHJlYWRvbmx5IHNldHRpbmdzOiAoKSA9PiBTZXR0aW5ncztcbiAgcmVhZG9ubHkgdG9kYXk6ICgpID0+IHN0cmluZztcbiAgLyoqIEFkZHJlc3NlcyBvZiBvcGVuIGRvY3VtZW50cy4gKi9cbiAgcmVhZG9ubHkgb3BlbjogKCkgPT4gcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IG9uUmVzdWx0OiAocmVzdWx0OiBSZXN1bHQpID0+IHZvaWQ7XG4gIC8qKiBBIHN0cmF0ZWd5IGlzIGdvbmU6IG5vYm9keSBoYXMgaXQgb3Blbiwgb3IgaXRzIGBzdHJhdGVneS55YW1sYCB3YXMgcmVtb3ZlZC4gKi9cbiAgcmVhZG9ubHkgb25Hb25lOiAoc291cmNlOiBTdHJhdGVneVNvdXJjZSkgPT4gdm9pZDtcbiAgcmVhZG9ubHkgb25FcnJvcjogKGVycm9yOiB1bmtub3duKSA9PiB2b2lkO1xufVxuXG5pbnRlcmZhY2UgVHJhY2tlZCB7XG4gIHNvdXJjZTogU3RyYXRlZ3lTb3VyY2U7XG4gIHJlYWRvbmx5IG1lbW86IE1lbW87XG4gIGlzRGlydHk6IGJvb2xlYW47XG4gIHJlc3VsdD86IFJlc3VsdDtcbiAgdGltZXI/OiBSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0PjtcbiAgLyoqIFVURi0xNiB1bml0cyB0aGF0IHRoZSBtZW1vIGtub3dzLiAqL1xuICBrbm93bjogbnVtYmVyO1xufVxuXG4vKiogQSB0ZXh0IGxvbmdlciB0aGFuIHRoaXMgdGhhdCB3YXMgbmV2ZXIgc2VlbiBpcyBhbmFseXNlZCBpbiBncm93aW5nIHBpZWNlcywgc28gdGhhdCBub2JvZHkgd2FpdHMgKFVURi0xNiB1bml0cykuICovXG5jb25zdCBTTElDRSA9IDYwXzAwMDtcblxuLyoqIERvY3VtZW50cyB0aGF0IGVkaXRvcnMgc2hvdyBiZXNpZGUgdGhlIGZpbGVzIHRoZW1zZWx2ZXM6IG9sZCB2ZXJzaW9ucywgb3V0cHV0LCBwcmV2aWV3cyBvZiBjb252ZXJzYXRpb25zLiAqL1xuY29uc3QgTk9UX0ZJTEVTID1cbiAgL14oPzpnaXR8Z2l0ZnN8Z2l0LWdyYXBofHByfHJldmlld3xvdXRwdXR8bmNzLWV4cGxhaW58dnNjb2RlLXNjbXx2c2NvZGUtbG9jYWwtaGlzdG9yeXx2c2NvZGUtY2hhdFtcXHctXSp8Y29tbWVudHx3YWxrVGhyb3VnaFxcdyopOi9pO1xuXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlU2Vzc2lvbihvcHRpb25zOiBTZXNzaW9uT3B0aW9ucyk6IFNlc3Npb24ge1xuICBjb25zdCB0cmFja2VkID0gbmV3IE1hcDxzdHJpbmcsIFRyYWNrZWQ+KCk7XG4gIGNvbnN0IHNvdXJjZXMgPSBuZXcgTWFwPHN0cmluZywgUHJvbWlzZTxTdHJhdGVneVNvdXJjZT4+KCk7XG4gIGxldCBxdWV1ZTogUHJvbWlzZTx2b2lkPiA9IFByb21pc2UucmVzb2x2ZSgpO1xuICAvKiogU2V0dGxlZCB3aGVuIGl0IGlzIGtub3duIGFnYWluIHdobyBiZWxvbmdzIHRvIHdob20uICovXG4gIGxldCBzZXR0bGluZzogUHJvbWlzZTx2b2lkPiA9IFByb21pc2UucmVzb2x2ZSgpO1xuICBsZXQgaXNEaXNwb3NlZCA9IGZhbHNlO1xuXG4gIGNvbnN0IGFzayA9ICh1cmk6IHN0cmluZyk6IFByb21pc2U8U3RyYXRlZ3lTb3VyY2U+ID0+IHtcbiAgICBjb25zdCBrbm93biA9IHNvdXJjZXMuZ2V0KGtleU9mKHVyaSkpO1xuICAgIGlmIChrbm93bikgcmV0dXJuIGtub3duO1xuICAgIGNvbnN0IGFza2VkID0gb3B0aW9ucy53b3Jrc3BhY2Uuc291cmNlT2YodXJpKTtcbiAgICBzb3VyY2VzLnNldChrZXlPZih1cmkpLCBhc2tlZCk7XG4gICAgcmV0dXJuIGFza2VkO1xuICB9O1xuICAvKiogQW4gYW5zd2VyIHRoYXQgd2FzIG92ZXJ0YWtlbiB3aGlsZSBpdCB3YXMgd2FpdGVkIGZvciBpcyBhc2tlZCBmb3IgYWdhaW4uICovXG4gIGNvbnN0IHNvdXJjZU9mID0gYXN5bmMgKHVyaTogc3RyaW5nKTogUHJvbWlzZTxTdHJhdGVneVNvdXJjZT4gPT4ge1xuICAgIGZvciAoOzspIHtcbiAgICAgIGNvbnN0IGFza2VkID0gYXNrKHVyaSk7XG4gICAgICBjb25zdCBzb3VyY2UgPSBhd2FpdCBhc2tlZDtcbiAgICAgIGlmIChpc0Rpc3Bvc2VkIHx8IHNvdXJjZXMuZ2V0KGtleU9mKHVyaSkpID09PSBhc2tlZCkgcmV0dXJuIHNvdXJjZTtcbiAgICB9XG4gIH07XG5cbiAgY29uc3QgdHJhY2sgPSAoc291cmNlOiBTdHJhdGVneVNvdXJjZSk6IFRyYWNrZWQgPT4ge1xuICAgIGNvbnN0IGtub3duID0gdHJhY2tlZC5nZXQoc291cmNlLmtleSk7XG4gICAgaWYgKGtub3duKSB7XG4gICAgICBrbm93bi5zb3VyY2UgPSBzb3VyY2U7XG4gICAgICByZXR1cm4ga25vd247XG4gICAgfVxuICAgIGNvbnN0IGZyZXNoOiBUcmFja2VkID0geyBzb3VyY2UsIG1lbW86IGNyZWF0ZU1lbW8oKSwgaXNEaXJ0eTogdHJ1ZSwga25vd246IDAgfTtcbiAgICB0cmFja2VkLnNldChzb3VyY2Uua2V5LCBmcmVzaCk7XG4gICAgcmV0dXJuIGZyZXNoO1xuICB9O1xuXG4gIGNvbnN0IGRyb3AgPSAob25lOiBUcmFja2VkKTogdm9pZCA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KG9uZS50aW1lcik7XG4gICAgdHJhY2tlZC5kZWxldGUob25lLnNvdXJjZS5rZXkpO1xuICAgIG9wdGlvbnMub25Hb25lKG9uZS5zb3VyY2UpO1xuICB9O1xuXG4gIC8qKiBQdXRzIGEgcnVuIGJlaGluZCB0aG9zZSB0aGF0IHdhaXQgYWxyZWFkeTsgaXQgZG9lcyBub3RoaW5nIHdoZXJlIHRoZSBzdHJhdGVneSBpcyBjbGVhbiBieSB0aGVuLiAqL1xuICBjb25zdCBlbnF1ZXVlID0gKG9uZTogVHJhY2tlZCwgaXNDYW5jZWxsZWQ6ICgpID0+IGJvb2xlYW4gPSAoKSA9PiBmYWxzZSk6IFByb21pc2U8dm9pZD4gPT4ge1xuICAgIGNvbnN0IHR1cm4gPSBxdWV1ZS50aGVuKGFzeW5jICgpID0+IHtcbiAgICAgIGF3YWl0IGJyZWF0aGUoKTtcbiAgICAgIGlmIChpc0Rpc3Bvc2VkIHx8IGlzQ2FuY2VsbGVkKCkgfHwgIW9uZS5pc0RpcnR5IHx8IHRyYWNrZWQuZ2V0KG9uZS5zb3VyY2Uua2V5KSAhPT0gb25lKSByZXR1cm47XG4gICAgICBhd2FpdCBydW4ob25lLCBvcHRpb25zLCAoKSA9PiBpc0Rpc3Bvc2VkKS5jYXRjaChvcHRpb25zLm9uRXJyb3IpO1xuICAgIH0pO1xuICAgIHF1ZXVlID0gdHVybjtcbiAgICByZXR1cm4gdHVybjtcbiAgfTtcblxuICBjb25zdCB0b3VjaCA9IGFzeW5jICh1cmk6IHN0cmluZywgZGVsYXkgPSBvcHRpb25zLnNldHRpbmdzKCkuZGVsYXkpOiBQcm9taXNlPHZvaWQ+ID0+IHtcbiAgICBpZiAoTk9UX0ZJTEVTLnRlc3QodXJpKSB8fCAhKGlzQ29uZmlnKHVyaSkgfHwgaXNNYXJrZG93bih1cmkpIHx8IG9wdGlvbnMub3BlbigpLmluY2x1ZGVzKHVyaSkpKSByZXR1cm47XG4gICAgY29uc3Qgc291cmNlID0gYXdhaXQgc291cmNlT2YodXJpKTtcbiAgICBpZiAoaXNEaXNwb3NlZCB8fCAoc291cmNlLmNvbmZpZ1VyaSA9PT0gdW5kZWZpbmVkICYmIHNvdXJjZS5maWxlcy5sZW5ndGggPT09IDApKSByZXR1cm47XG4gICAgY29uc3Qgb25lID0gdHJhY2soc291cmNlKTtcbiAgICBvbmUuaXNEaXJ0eSA9IHRydWU7XG4gICAgY2xlYXJUaW1lb3V0KG9uZS50aW1lcik7XG4gICAgb25lLnRpbWVyID0gc2V0VGltZW91dCgoKSA9PiB2b2lkIGVucXVldWUob25lKSwgZGVsYXkpO1xuICB9O1xuXG4gIGNvbnN0IHJlc2V0dGxlID0gYXN5bmMgKCk6IFByb21pc2U8dm9pZD4gPT4ge1xuICAgIHNvdXJjZXMuY2xlYXIoKTtcbiAgICBjb25zdCBiZWZvcmUgPSBbLi4udHJhY2tlZC52YWx1ZXMoKV07XG4gICAgZm9yIChjb25zdCBvbmUgb2YgYmVmb3JlKSBvbmUuaXNEaXJ0eSA9IHRydWU7XG4gICAgY29uc3Qgd2FudGVkID0gWy4uLm9wdGlvbnMub3BlbigpLCAuLi5iZWZvcmUuZmxhdE1hcCgoeyBzb3VyY2UgfSkgPT4gc291cmNlLmNvbmZpZ1VyaSA/PyBbXSldO1xuICAgIGNvbnN0IG5vdyA9IGF3YWl0IFByb21pc2UuYWxsKFsuLi5uZXcgU2V0KHdhbnRlZCldLm1hcChzb3VyY2VPZikpO1xuICAgIGNvbnN0IGFsaXZlID0gbmV3IFNldChub3cuZmlsdGVyKChzKSA9PiBzLmNvbmZpZ1VyaSAhPT0gdW5kZWZpbmVkIHx8IHMuZmlsZXMubGVuZ3RoID4gMCkubWFwKChzKSA9PiBzLmtleSkpO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGJlZm9yZSkgaWYgKCFhbGl2ZS5oYXMob25lLnNvdXJjZS5rZXkpKSBkcm9wKG9uZSk7XG4gICAgYXdhaXQgUHJvbWlzZS5hbGwoWy4uLm5ldyBTZXQod2FudGVkKV0ubWFwKCh1cmkpID0+IHRvdWNoKHVyaSkpKTtcbiAgfTtcblxuICByZXR1cm4ge1xuICAgIHRvdWNoLFxuICAgIGFzeW5jIGNsb3NlKHVyaSkge1xuICAgICAgY29uc3Qgc291cmNlID0gYXdhaXQgc291cmNlT2YodXJpKTtcbiAgICAgIGNvbnN0IG9uZSA9IHRyYWNrZWQuZ2V0KHNvdXJjZS5rZXkpO1xuICAgICAgaWYgKCFvbmUgfHwgc291cmNlLmNvbmZpZ1VyaSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gdm9pZCAob25lICYmIChhd2FpdCB0b3VjaCh1cmkpKSk7XG4gICAgICBzb3VyY2VzLmRlbGV0ZShrZXlPZih1cmkpKTtcbiAgICAgIGlmICghb3B0aW9ucy5vcGVuKCkuaW5jbHVkZXModXJpKSkgZHJvcChvbmUpO1xuICAgIH0sXG4gICAgcmVzZXQ6ICgpID0+IHtcbiAgICAgIHNldHRsaW5nID0gcmVzZXR0bGUoKTtcbiAgICAgIHJldHVybiBzZXR0bGluZztcbiAgICB9LFxuICAgIGFzeW5jIGxhdGVzdCh1cmksIGlzQ2FuY2VsbGVkKSB7XG4gICAgICBhd2FpdCBzZXR0bGluZztcbiAgICAgIGNvbnN0IHNvdXJjZSA9IGF3YWl0IHNvdXJjZU9mKHVyaSk7XG4gICAgICBjb25zdCBvbmUgPSB0cmFja2VkLmdldChzb3VyY2Uua2V5KTtcbiAgICAgIGlmICghb25lIHx8IGlzQ2FuY2VsbGVkPy4oKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgIG9uZS5zb3VyY2UgPSBzb3VyY2U7XG4gICAgICBpZiAob25lLmlzRGlydHkpIGF3YWl0IGVucXVldWUob25lLCBpc0NhbmNlbGxlZCk7XG4gICAgICByZXR1cm4gb25lLmlzRGlydHkgPyB1bmRlZmluZWQgOiBvbmUucmVzdWx0O1xuICAgIH0sXG4gICAgZmlyc3Q6ICgpID0+IHtcbiAgICAgIGNvbnN0IHNob3duID0gWy4uLnRyYWNrZWQudmFsdWVzKCldLmZsYXRNYXAoKHsgcmVzdWx0IH0pID0+IChyZXN1bHQ/LmlzU2hvd24gPyBbcmVzdWx0XSA6IFtdKSk7XG4gICAgICByZXR1cm4gc2hvd24uZmluZCgoeyBzb3VyY2UgfSkgPT4gc291cmNlLmNvbmZpZ1VyaSAhPT0gdW5kZWZpbmVkKSA/PyBzaG93blswXTtcbiAgICB9LFxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICBpc0Rpc3Bvc2VkID0gdHJ1ZTtcbiAgICAgIGZvciAoY29uc3Qgb25lIG9mIHRyYWNrZWQudmFsdWVzKCkpIGNsZWFyVGltZW91dChvbmUudGltZXIpO1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBMZXRzIHdoYXQgY2FtZSBpbiBtZWFud2hpbGUgYmUgcmVhZDogZWRpdHMgdGhhdCBtYWtlIHRoZSBydW4gc3RhbGUsIHJlcXVlc3RzIHRoYXQgYXJlIHRha2VuIGJhY2suICovXG5jb25zdCBicmVhdGhlID0gKCk6IFByb21pc2U8dm9pZD4gPT4gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSwgMCkpO1xuXG5hc3luYyBmdW5jdGlvbiBydW4ob25lOiBUcmFja2VkLCBvcHRpb25zOiBTZXNzaW9uT3B0aW9ucywgaXNEaXNwb3NlZDogKCkgPT4gYm9vbGVhbik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBiYXNlID0geyBwcm9maWxlOiBvcHRpb25zLnNldHRpbmdzKCkucHJvZmlsZSB9O1xuICAvKiogV2hhdCBpcyBnYXRoZXJlZCBhbmV3IHdoZXJlIHRoZSBzdHJhdGVneSBnb3Qgb3RoZXIgZmlsZXMgbWVhbndoaWxlLiAqL1xuICBjb25zdCBnYXRoZXIgPSBhc3luYyAoKTogUHJvbWlzZTxHYXRoZXJlZFN0cmF0ZWd5PiA9PiB7XG4gICAgZm9yICg7Oykge1xuICAgICAgY29uc3QgeyBzb3VyY2UgfSA9IG9uZTtcbiAgICAgIGNvbnN0IGdhdGhlcmVkID0gYXdhaXQgb3B0aW9ucy53b3Jrc3BhY2UuZ2F0aGVyKHNvdXJjZSwgYmFzZSk7XG4gICAgICBpZiAoc291cmNlID09PSBvbmUuc291cmNlIHx8IGlzRGlzcG9zZWQoKSkgcmV0dXJuIGdhdGhlcmVkO1xuICAgIH1cbiAgfTtcbiAgbGV0IGdhdGhlcmVkID0gYXdhaXQgZ2F0aGVyKCk7XG4gIGZvciAobGV0IHNpemUgPSBvbmUua25vd24gKyBTTElDRTsgc2l6ZSA8IHNpemVPZihnYXRoZXJlZCk7IHNpemUgKz0gU0xJQ0UpIHtcbiAgICAvLyBPbmx5IHRvIGZpbGwgdGhlIG1lbW86IG5vYm9keSBzZWVzIHdoYXQgcnVsZXMgc2F5IG9mIGhhbGYgYSB0ZXh0LlxuICAgIGp1ZGdlKG9uZSwgY3V0VG8oZ2F0aGVyZWQsIHNpemUpLCBvcHRpb25zLCBbXSk7XG4gICAgYXdhaXQgYnJlYXRoZSgpO1xuICAgIGlmIChpc0Rpc3Bvc2VkKCkpIHJldHVybjtcbiAgICBnYXRoZXJlZCA9IGF3YWl0IGdhdGhlcigpO1xuICB9XG4gIGlmIChpc0Rpc3Bvc2VkKCkpIHJldHVybjtcbiAgLy8gTm8gd2FpdGluZyBmcm9tIHRoZSB0ZXh0cyB0byB0aGUgcmVzdWx0OiBhbiBlZGl0IHRoYXQgYXJyaXZlcyBsYXRlciBtYWtlcyB0aGUgc3RyYXRlZ3kgZGlydHkgYWdhaW4uXG4gIG9uZS5pc0RpcnR5ID0gZmFsc2U7XG4gIG9uZS5yZXN1bHQgPSB1bmRlZmluZWQ7XG4gIGNsZWFyVGltZW91dChvbmUudGltZXIpO1xuICBjb25zdCBhbmFseXNpcyA9IGp1ZGdlKG9uZSwgZ2F0aGVyZWQsIG9wdGlvbnMpO1xuICBvbmUua25vd24gPSBzaXplT2YoZ2F0aGVyZWQpO1xuICBvbmUucmVzdWx0ID0gY3JlYXRlUmVzdWx0KG9uZS5zb3VyY2UsIGdhdGhlcmVkLCBhbmFseXNpcywgb3B0aW9ucyk7XG4gIG9wdGlvbnMub25SZXN1bHQob25lLnJlc3VsdCk7XG59XG5cbmNvbnN0IHNpemVPZiA9ICh7IHN0cmF0ZWd5IH06IEdhdGhlcmVkU3RyYXRlZ3kpOiBudW1iZXIgPT5cbiAgc3RyYXRlZ3kuZmlsZXMucmVkdWNlKChzdW0sIHsgdGV4dCB9KSA9PiBzdW0gKyB0ZXh0Lmxlbmd0aCwgMCk7XG5cbi8qKiBUaGUgc2FtZSBzdHJhdGVneSB3aXRoIG5vIG1vcmUgdGhhbiBpdHMgZmlyc3QgYHNpemVgIHVuaXRzIG9mIHRleHQuICovXG5mdW5jdGlvbiBjdXRUbyhnYXRoZXJlZDogR2F0aGVyZWRTdHJhdGVneSwgc2l6ZTogbnVtYmVyKTogR2F0aGVyZWRTdHJhdGVneSB7XG4gIGxldCBsZWZ0ID0gc2l6ZTtcbiAgY29uc3QgZmlsZXMgPSBnYXRoZXJlZC5zdHJhdGVneS5maWxlcy5tYXAoKHsgcGF0aCwgdGV4dCB9KSA9PiB7XG4gICAgY29uc3QgcGFydCA9IHRleHQuc2xpY2UoMCwgTWF0aC5tYXgoMCwgbGVmdCkpO1xuICAgIGxlZnQgLT0gcGFydC5sZW5ndGg7XG4gICAgcmV0dXJuIHsgcGF0aCwgdGV4dDogcGFydCB9O1xuICB9KTtcbiAgcmV0dXJuIHsgLi4uZ2F0aGVyZWQsIHN0cmF0ZWd5OiB7IC4uLmdhdGhlcmVkLnN0cmF0ZWd5LCBmaWxlcyB9IH07XG59XG5cbmZ1bmN0aW9uIGp1ZGdlKFxuICBvbmU6IFRyYWNrZWQsXG4gIHsgc3RyYXRlZ3ksIGZyYW1ld29yayB9OiBHYXRoZXJlZFN0cmF0ZWd5LFxuICB7IGVuZ2luZSwgdG9kYXkgfTogU2Vzc2lvbk9wdGlvbnMsXG4gIHJ1bGVzOiByZWFkb25seSBSdWxlW10gPSBlbmdpbmUucnVsZXMsXG4pOiBBbmFseXNpcyB7XG4gIGNvbnN0IHNldHVwID0geyBmcmFtZXdvcms6IGZyYW1ld29yay5mcmFtZXdvcmssIHdlaWdodHM6IGZyYW1ld29yay53ZWlnaHRzLCBydWxlcywgdG9kYXk6IHRvZGF5KCkgfTtcbiAgcmV0dXJuIGVuZ2luZS5hbmFseXNlKHN0cmF0ZWd5LCBzZXR1cCBhcyBQYXJhbWV0ZXJzPHR5cGVvZiBhbmFseXNlPlsxXSwgb25lLm1lbW8pO1xufVxuXG5mdW5jdGlvbiBjcmVhdGVSZXN1bHQoXG4gIHNvdXJjZTogU3RyYXRlZ3lTb3VyY2UsXG4gIHsgdXJpcyB9OiBHYXRoZXJlZFN0cmF0ZWd5LFxuICBhbmFseXNpczogQW5hbHlzaXMsXG4gIHsgc2V0dGluZ3MgfTogU2Vzc2lvbk9wdGlvbnMsXG4pOiBSZXN1bHQge1xuICBjb25zdCBwYXRocyA9IG5ldyBNYXAoWy4uLnVyaXNdLm1hcCgoW3BhdGgsIHVyaV0pID0+IFtrZXlPZih1cmkpLCBwYXRoXSkpO1xuICBjb25zdCBpc0NhbGxlZFN0cmF0ZWd5ID0gc291cmNlLmNvbmZpZ1VyaSAhPT0gdW5kZWZpbmVkIHx8IGFuYWx5c2lzLmNvbmZpZy5pc1N0cmF0ZWd5ID09PSB0cnVlO1xuICByZXR1cm4ge1xuICAgIHNvdXJjZSxcbiAgICBhbmFseXNpcyxcbiAgICBpc1Nob3duOiBpc0NhbGxlZFN0cmF0ZWd5IHx8IChhbmFseXNpcy5raW5kID09PSAnc3RyYXRlZ3knICYmIHNldHRpbmdzKCkuZGV0ZWN0KSxcbiAgICB1cmlPZjogKHBhdGgpID0+IHVyaXMuZ2V0KHBhdGgpID8/IHBhdGgsXG4gICAgcGF0aE9mOiAodXJpKSA9PiBwYXRocy5nZXQoa2V5T2YodXJpKSksXG4gIH07XG59XG4iLCAiLyoqIEEgbmV3IHN0cmF0ZWd5OiB0aGUgZmlsZXMgdG8gc3RhcnQgZnJvbSwgbWFkZSBvZiB0aGUgc3RhbmRhcmQgc2VjdGlvbnMgYW5kIHRoZSBlbGVtZW50cycgc2tlbGV0b25zLiAqL1xuaW1wb3J0IHR5cGUgeyBGcmFtZXdvcmssIFN0YW5kYXJkU2VjdGlvbiB9IGZyb20gJy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgdHlwZSB7IFRlbXBsYXRlRmlsZSwgVGVtcGxhdGVQYXJhbXMgfSBmcm9tICcuL3Byb3RvY29sLmpzJztcbmltcG9ydCB7IGNoYXB0ZXJBdCB9IGZyb20gJy4vc2VjdGlvbnMuanMnO1xuaW1wb3J0IHsgcXVvdGVZYW1sIH0gZnJvbSAnLi95YW1sLWVkaXQuanMnO1xuXG5jb25zdCBOQU1FID0gJ3N0cmF0ZWd5Lm1kJztcbi8qKiBTdGFuZHMgaW4gdGhlIHRhYmxlIG9mIGluZGljYXRvcnMgYWxyZWFkeS4gKi9cbmNvbnN0IExFRlRfT1VUID0gJ2twaSc7XG5cbi8qKiBUaGUgZmlsZXMgb2YgYSBuZXcgc3RyYXRlZ3k6IGBzdHJhdGVneS5tZGAgd2l0aCBhbGwgc3RhbmRhcmQgc2VjdGlvbnMgYW5kIHRoZSBjaG9zZW4gZm9jdXMgYXJlYXMsIGFuZCBpdHMgYHN0cmF0ZWd5LnlhbWxgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVRlbXBsYXRlKHBhcmFtczogVGVtcGxhdGVQYXJhbXMsIGZyYW1ld29yazogRnJhbWV3b3JrKTogVGVtcGxhdGVGaWxlW10ge1xuICBjb25zdCB7IHRpdGxlLCBwZXJpb2QgfSA9IHBhcmFtcztcbiAgY29uc3Qgc2VjdGlvbnMgPSAoZnJhbWV3b3JrLnNlY3Rpb25zID8/IFtdKS5maWx0ZXIoKHsgaWQgfSkgPT4gaWQgIT09IExFRlRfT1VUKTtcbiAgY29uc3Qgb3BlbmVkID0gbmV3IFNldChzZWN0aW9ucy5mbGF0TWFwKCh7IGFyZWEgfSkgPT4gYXJlYSA/PyBbXSkpO1xuICAvLyBBIGNhdGFsb2d1ZSBtYXkgaGF2ZSBmb2N1cyBhcmVhcyB0aGF0IG5vIHN0YW5kYXJkIHNlY3Rpb24gb3BlbnMuXG4gIGNvbnN0IHJlc3QgPSBmcmFtZXdvcmsuYXJlYXMuZmlsdGVyKCh7IGlkIH0pID0+ICFvcGVuZWQuaGFzKGlkKSAmJiBwYXJhbXMuYXJlYXMuaW5jbHVkZXMoaWQpKTtcbiAgY29uc3QgcGFydHMgPSBbXG4gICAgYCMgJHtvbmVMaW5lKHRpdGxlKX0gJHtwZXJpb2QuZnJvbX1cdTIwMTMke3BlcmlvZC50b31gLFxuICAgIC4uLnNlY3Rpb25zLmZsYXRNYXAoKHNlY3Rpb24pID0+IHNlY3Rpb25UZXh0KHNlY3Rpb24sIHBhcmFtcywgZnJhbWV3b3JrKSA/PyBbXSksXG4gICAgLi4ucmVzdC5tYXAoKGFyZWEpID0+IGNoYXB0ZXJBdChhcmVhLCBhcmVhLmVsZW1lbnRzLCAyKSksXG4gIF07XG4gIHJldHVybiBbXG4gICAgeyBwYXRoOiBOQU1FLCB0ZXh0OiBgJHtmaWxsKHBhcnRzLmpvaW4oJ1xcblxcbicpLCBwYXJhbXMpfVxcbmAgfSxcbiAgICB7IHBhdGg6ICdzdHJhdGVneS55YW1sJywgdGV4dDogY29uZmlnVGV4dChwYXJhbXMsIGZyYW1ld29yaykgfSxcbiAgXTtcbn1cblxuLyoqIE9uZSBsaW5lLCBzbyB0aGF0IG5vIGFuc3dlciBjYW4gYnJlYWsgb3V0IG9mIHRoZSBoZWFkaW5nIG9yIHNlbnRlbmNlIHRoYXQgaXQgaXMgcHV0IGludG8uICovXG5jb25zdCBvbmVMaW5lID0gKHRleHQ6IHN0cmluZyk6IHN0cmluZyA9PlxuICB0ZXh0XG4gICAgLnJlcGxhY2UoL1xccysvZywgJyAnKVxuICAgIC5yZXBsYWNlKC9bPD5bXFxdXS9nLCAnJylcbiAgICAudHJpbSgpO1xuXG4vKiogQHJldHVybnMgdW5kZWZpbmVkIGZvciBhIGZvY3VzIGFyZWEgdGhhdCB3YXMgbm90IGNob3NlbiAqL1xuZnVuY3Rpb24gc2VjdGlvblRleHQoXG4gIHsgYXJlYTogaWQsIHNrZWxldG9uIH06IFN0YW5kYXJkU2VjdGlvbixcbiAgeyBhcmVhcyB9OiBUZW1wbGF0ZVBhcmFtcyxcbiAgZnJhbWV3b3JrOiBGcmFtZXdvcmssXG4pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBpZiAoaWQgIT09IHVuZGVmaW5lZCAmJiAhYXJlYXMuaW5jbHVkZXMoaWQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBhcmVhID0gZnJhbWV3b3JrLmFyZWFzLmZpbmQoKG9uZSkgPT4gb25lLmlkID09PSBpZCk7XG4gIHJldHVybiBbc2tlbGV0b24sIC4uLihhcmVhPy5lbGVtZW50cyA/PyBbXSkubWFwKChlKSA9PiBlLnNrZWxldG9uKV0ubWFwKChzKSA9PiBzLnRyaW0oKSkuam9pbignXFxuXFxuJyk7XG59XG5cbi8qKiBQdXRzIGluIHdoYXQgaXMga25vd24uIEZpZWxkcyBpbnNpZGUgb3RoZXIgZmllbGRzIHN0YXk6IHRoZSBhdXRob3IgcmV3cml0ZXMgdGhvc2UgYXMgYSB3aG9sZS4gKi9cbmZ1bmN0aW9uIGZpbGwodGV4dDogc3RyaW5nLCB7IGNvdW50cnksIHBlcmlvZCB9OiBUZW1wbGF0ZVBhcmFtcyk6IHN0cmluZyB7XG4gIGNvbnN0IGtub3duOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgICBjb3VudHJ5OiBvbmVMaW5lKGNvdW50cnkpLFxuICAgICdmaXJzdCB5ZWFyJzogU3RyaW5nKHBlcmlvZC5mcm9tKSxcbiAgICAnbGFzdCB5ZWFyJzogU3RyaW5nKHBlcmlvZC50byksXG4gIH07XG4gIGxldCBkZXB0aCA9IDA7XG4gIHJldHVybiB0ZXh0LnJlcGxhY2UoL1xcWyhjb3VudHJ5fGZpcnN0IHllYXJ8bGFzdCB5ZWFyKVxcXXxbW1xcXV0vZ2ksIChmb3VuZCwgZmllbGQ6IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4ge1xuICAgIGlmIChmaWVsZCAhPT0gdW5kZWZpbmVkKSByZXR1cm4gZGVwdGggPT09IDAgPyBrbm93bltmaWVsZC50b0xvd2VyQ2FzZSgpXSEgOiBmb3VuZDtcbiAgICBkZXB0aCA9IE1hdGgubWF4KDAsIGRlcHRoICsgKGZvdW5kID09PSAnWycgPyAxIDogLTEpKTtcbiAgICByZXR1cm4gZm91bmQ7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBjb25maWdUZXh0KHsgdGl0bGUsIGNvdW50cnksIHBlcmlvZCwgYXJlYXMgfTogVGVtcGxhdGVQYXJhbXMsIGZyYW1ld29yazogRnJhbWV3b3JrKTogc3RyaW5nIHtcbiAgY29uc3QgbGVmdCA9IGZyYW1ld29yay5hcmVhcy5maWx0ZXIoKGFyZWEpID0+ICFhcmVhcy5pbmNsdWRlcyhhcmVhLmlkKSk7XG4gIGNvbnN0IGFzaWRlID0gbGVmdC5mbGF0TWFwKChhcmVhKSA9PiBhcmVhLmVsZW1lbnRzLm1hcCgoZSkgPT4gYXNpZGVFbnRyeShlLmlkKSkpO1xuICBjb25zdCBsaXN0ID1cbiAgICBhc2lkZS5sZW5ndGggPiAwXG4gICAgICA/IGBcXG4jIEZvY3VzIGFyZWFzIHRoYXQgd2VyZSBsZWZ0IG91dC4gU2F5IHdoeSwgb3IgdGFrZSB0aGUgZW50cnkgb3V0IGFuZCB3cml0ZSB0aGUgc2VjdGlvbi5cXG5ub3RBcHBsaWNhYmxlOlxcbiR7YXNpZGUuam9pbignJyl9YFxuICAgICAgOiAnJztcbiAgcmV0dXJuIGAjIFdoYXQgdGhpcyBzdHJhdGVneSBpcyBhbmQgaG93IGl0IGlzIGNoZWNrZWQuXG50aXRsZTogJHtxdW90ZVlhbWwodGl0bGUpfVxuY291bnRyeTogJHtxdW90ZVlhbWwoY291bnRyeSl9XG5wZXJpb2Q6IHsgZnJvbTogJHtwZXJpb2QuZnJvbX0sIHRvOiAke3BlcmlvZC50b30gfVxuZmlsZXM6XG4gIC0gJHtOQU1FfVxucHJvZmlsZTogZHJhZnRpbmdcbiR7bGlzdH1gO1xufVxuXG5jb25zdCBhc2lkZUVudHJ5ID0gKGlkOiBzdHJpbmcpOiBzdHJpbmcgPT4gYCAgLSBlbGVtZW50OiBcIiR7aWR9XCJcXG4gICAgcmVhc29uOiBcIltyZWFzb25dXCJcXG5gO1xuIiwgIi8qKiBXaGF0IHRoZSB2aWV3cyBvZiBhbiBlZGl0b3Igc2hvdzogYSBzdHJhdGVneSdzIGNvdmVyYWdlIGFuZCBLUElzIGFzIHBsYWluIGRhdGEuICovXG5pbXBvcnQgeyBlbGVtZW50c09mLCBmaW5kRWxlbWVudCB9IGZyb20gJy4uL2VuZ2luZS9mcmFtZXdvcmsuanMnO1xuaW1wb3J0IHR5cGUgeyBBcmVhQ292ZXJhZ2UsIEVsZW1lbnRDb3ZlcmFnZSwgRXZpZGVuY2UsIFN0YXRlbWVudCB9IGZyb20gJy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBjb3VudENvdmVyYWdlLCBjb3VudEtwaXMgfSBmcm9tICcuLi9yZXBvcnRzL3N1bW1hcnkuanMnO1xuaW1wb3J0IHsgdG9SYW5nZSB9IGZyb20gJy4vY29udmVydC5qcyc7XG5pbXBvcnQgeyBjb3ZlcmFnZU9mLCBmaWxlT2YgfSBmcm9tICcuL2xvb2t1cC5qcyc7XG5pbXBvcnQgeyBzaG9ydGVuIH0gZnJvbSAnLi93b3JkaW5nLmpzJztcbmltcG9ydCB0eXBlIHtcbiAgQXJlYU5vZGUsXG4gIENvdW50cyxcbiAgRWxlbWVudENob2ljZSxcbiAgRWxlbWVudE5vZGUsXG4gIEV2aWRlbmNlTm9kZSxcbiAgU2VydmVyUmVxdWVzdHMsXG4gIFN0YXRlbWVudE5vZGUsXG4gIFN0cmF0ZWd5Tm9kZSxcbn0gZnJvbSAnLi9wcm90b2NvbC5qcyc7XG5pbXBvcnQgeyBtaXNzaW5nRWxlbWVudHMsIHBsYWNlT2ZFbGVtZW50IH0gZnJvbSAnLi9zZWN0aW9ucy5qcyc7XG5pbXBvcnQgeyBwb2ludEluIH0gZnJvbSAnLi9jb252ZXJ0LmpzJztcbmltcG9ydCB0eXBlIHsgUmVzdWx0IH0gZnJvbSAnLi9zZXNzaW9uLmpzJztcbmltcG9ydCB7IG5hbWVPZiB9IGZyb20gJy4vdXJpcy5qcyc7XG5cbmNvbnN0IExPTkdFU1RfRVhDRVJQVCA9IDIwMDtcbmNvbnN0IE1PU1RfRVZJREVOQ0UgPSAyMDtcblxuLyoqIEV2ZXJ5dGhpbmcgdGhhdCB0aGUgdmlld3Mgc2hvdyBvZiBvbmUgc3RyYXRlZ3kuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlU3RyYXRlZ3lOb2RlKHJlc3VsdDogUmVzdWx0KTogU3RyYXRlZ3lOb2RlIHtcbiAgY29uc3QgeyBhbmFseXNpcywgc291cmNlLCB1cmlPZiB9ID0gcmVzdWx0O1xuICBjb25zdCB7IGtwaXM6IHRvdGFsLCBzbWFydCB9ID0gY291bnRLcGlzKGFuYWx5c2lzKTtcbiAgY29uc3QgYXJlYXMgPSBhbmFseXNpcy5jb3ZlcmFnZS5hcmVhcy5tYXAoKGFyZWEpID0+IGFyZWFOb2RlKHJlc3VsdCwgYXJlYSkpO1xuICBjb25zdCB1cmkgPSBzb3VyY2UuY29uZmlnVXJpID8/IHNvdXJjZS5maWxlc1swXSA/PyAnJztcbiAgcmV0dXJuIHtcbiAgICB1cmk6IHNvdXJjZS5maWxlc1swXSA/PyB1cmksXG4gICAgdGl0bGU6IHRpdGxlT2YocmVzdWx0KSA/PyBuYW1lT2YodXJpKSxcbiAgICBraW5kOiBhbmFseXNpcy5raW5kLFxuICAgIHByb2ZpbGU6IGFuYWx5c2lzLmNvbmZpZy5wcm9maWxlLFxuICAgIGZyYW1ld29yazogYW5hbHlzaXMuZnJhbWV3b3JrLnRpdGxlLFxuICAgIGZpbGVzOiBhbmFseXNpcy5maWxlcy5tYXAoKHsgZmlsZSB9KSA9PiB1cmlPZihmaWxlLnBhdGgpKSxcbiAgICBjb3VudHM6IGNvdW50c09mKGFuYWx5c2lzLmNvdmVyYWdlLmFyZWFzLmZsYXRNYXAoKGEpID0+IGEuZWxlbWVudHMpKSxcbiAgICBrcGlzOiB7IHRvdGFsLCBzbWFydCB9LFxuICAgIGFyZWFzLFxuICAgIHN0YXRlbWVudHM6IGFuYWx5c2lzLnN0YXRlbWVudHMubWFwKChzdGF0ZW1lbnQpID0+IHN0YXRlbWVudE5vZGUocmVzdWx0LCBzdGF0ZW1lbnQpKSxcbiAgfTtcbn1cblxuY29uc3QgdGl0bGVPZiA9ICh7IGFuYWx5c2lzIH06IFJlc3VsdCk6IHN0cmluZyB8IHVuZGVmaW5lZCA9PlxuICBhbmFseXNpcy5jb25maWcudGl0bGUgPz8gYW5hbHlzaXMuZmlsZXNbMF0/LmZpbGUuc2VjdGlvbnNbMF0/LnRpdGxlO1xuXG5mdW5jdGlvbiBjb3VudHNPZihlbGVtZW50czogcmVhZG9ubHkgRWxlbWVudENvdmVyYWdlW10pOiBDb3VudHMge1xuICBjb25zdCB7IGFkZHJlc3NlZCwgcGFydGlhbCwgbWlzc2luZywgbm90QXBwbGljYWJsZSwgYXBwbGljYWJsZSB9ID0gY291bnRDb3ZlcmFnZShlbGVtZW50cyk7XG4gIHJldHVybiB7IGFkZHJlc3NlZCwgcGFydGlhbCwgbWlzc2luZywgbm90QXBwbGljYWJsZSwgYXBwbGljYWJsZSB9O1xufVxuXG5mdW5jdGlvbiBhcmVhTm9kZShyZXN1bHQ6IFJlc3VsdCwgY292ZXJlZDogQXJlYUNvdmVyYWdlKTogQXJlYU5vZGUge1xuICBjb25zdCBhcmVhID0gcmVzdWx0LmFuYWx5c2lzLmZyYW1ld29yay5hcmVhcy5maW5kKChhKSA9PiBhLmlkID09PSBjb3ZlcmVkLmlkKTtcbiAgcmV0dXJuIHtcbiAgICBpZDogY292ZXJlZC5pZCxcbiAgICB0aXRsZTogYXJlYT8udGl0bGUgPz8gY292ZXJlZC5pZCxcbiAgICBzaG9ydDogYXJlYT8uc2hvcnQgPz8gY292ZXJlZC5pZCxcbiAgICBzdGF0dXM6IGNvdmVyZWQuc3RhdHVzLFxuICAgIGNvdW50czogY291bnRzT2YoY292ZXJlZC5lbGVtZW50cyksXG4gICAgZWxlbWVudHM6IGNvdmVyZWQuZWxlbWVudHMubWFwKChlbGVtZW50KSA9PiBlbGVtZW50Tm9kZShyZXN1bHQsIGVsZW1lbnQpKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gZWxlbWVudE5vZGUocmVzdWx0OiBSZXN1bHQsIGNvdmVyZWQ6IEVsZW1lbnRDb3ZlcmFnZSk6IEVsZW1lbnROb2RlIHtcbiAgY29uc3QgZWxlbWVudCA9IGZpbmRFbGVtZW50KHJlc3VsdC5hbmFseXNpcy5mcmFtZXdvcmssIGNvdmVyZWQuaWQpO1xuICByZXR1cm4ge1xuICAgIGlkOiBjb3ZlcmVkLmlkLFxuICAgIHRpdGxlOiBlbGVtZW50Py50aXRsZSA/PyBjb3ZlcmVkLmlkLFxuICAgIHN0YXR1czogY292ZXJlZC5zdGF0dXMsXG4gICAgc2NvcmU6IGNvdmVyZWQuc2NvcmUsXG4gICAgZXZpZGVuY2U6IGNvdmVyZWQuZXZpZGVuY2Uuc2xpY2UoMCwgTU9TVF9FVklERU5DRSkubWFwKChlKSA9PiBldmlkZW5jZU5vZGUocmVzdWx0LCBlKSksXG4gICAgbmVhcmVzdDogY292ZXJlZC5uZWFyZXN0Lm1hcCgoZSkgPT4gZXZpZGVuY2VOb2RlKHJlc3VsdCwgZSkpLFxuICAgIG9wZW5Bc2tzOiBjb3ZlcmVkLm9wZW5Bc2tzLmZsYXRNYXAoKGluZGV4KSA9PiBlbGVtZW50Py5hc2tzW2luZGV4XT8udGV4dCA/PyBbXSksXG4gICAgLi4uKGNvdmVyZWQubm90QXBwbGljYWJsZSAmJiB7IHJlYXNvbjogY292ZXJlZC5ub3RBcHBsaWNhYmxlLnJlYXNvbiB9KSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gZXZpZGVuY2VOb2RlKHsgYW5hbHlzaXMsIHVyaU9mIH06IFJlc3VsdCwgZXZpZGVuY2U6IEV2aWRlbmNlKTogRXZpZGVuY2VOb2RlIHtcbiAgY29uc3QgZmlsZSA9IGFuYWx5c2lzLmZpbGVzLmZpbmQoKGYpID0+IGYuZmlsZS5wYXRoID09PSBldmlkZW5jZS5wYXRoKTtcbiAgY29uc3QgcGFzc2FnZSA9IGZpbGU/LnBhc3NhZ2VzW2V2aWRlbmNlLnBhc3NhZ2VdPy5wYXNzYWdlO1xuICByZXR1cm4ge1xuICAgIHVyaTogdXJpT2YoZXZpZGVuY2UucGF0aCksXG4gICAgcmFuZ2U6IHRvUmFuZ2UoZXZpZGVuY2UucG9zaXRpb24pLFxuICAgIHBhdGg6IGV2aWRlbmNlLnBhdGgsXG4gICAgZXhjZXJwdDogc2hvcnRlbihwYXNzYWdlPy50ZXh0ID8/ICcnLCBMT05HRVNUX0VYQ0VSUFQpLFxuICAgIGhlYWRpbmc6IHBhc3NhZ2U/LmhlYWRpbmdzLmF0KC0xKSA/PyAnJyxcbiAgICBzY29yZTogZXZpZGVuY2Uuc2NvcmUsXG4gICAgdGVybXM6IGV2aWRlbmNlLnRlcm1zLFxuICB9O1xufVxuXG5jb25zdCBzdGF0ZW1lbnROb2RlID0gKHsgdXJpT2YgfTogUmVzdWx0LCBzOiBTdGF0ZW1lbnQpOiBTdGF0ZW1lbnROb2RlID0+ICh7XG4gIGtpbmQ6IHMua2luZCxcbiAgdGV4dDogc2hvcnRlbihzLnRleHQucmVwbGFjZSgvXFxzKy9nLCAnICcpLCBMT05HRVNUX0VYQ0VSUFQpLFxuICB1cmk6IHVyaU9mKHMucGF0aCksXG4gIHJhbmdlOiB0b1JhbmdlKHMucG9zaXRpb24pLFxuICBzbWFydDogcy5zbWFydCxcbiAgbGV0dGVyczogcy5sZXR0ZXJzLFxuICAuLi4ocy5hcmVhICE9PSB1bmRlZmluZWQgJiYgeyBhcmVhOiBzLmFyZWEgfSksXG59KTtcblxuLyoqIEFsbCBlbGVtZW50cywgZm9yIHBlb3BsZSB0byBjaG9vc2UgZnJvbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0RWxlbWVudHMocmVzdWx0OiBSZXN1bHQpOiBFbGVtZW50Q2hvaWNlW10ge1xuICBjb25zdCB7IGZyYW1ld29yayB9ID0gcmVzdWx0LmFuYWx5c2lzO1xuICByZXR1cm4gZnJhbWV3b3JrLmFyZWFzLmZsYXRNYXAoKGFyZWEpID0+XG4gICAgYXJlYS5lbGVtZW50cy5tYXAoKHsgaWQsIHRpdGxlIH0pID0+IHtcbiAgICAgIGNvbnN0IHN0YXR1cyA9IGNvdmVyYWdlT2YocmVzdWx0LCBpZCk/LnN0YXR1cztcbiAgICAgIHJldHVybiB7IGlkLCB0aXRsZSwgYXJlYTogYXJlYS5zaG9ydCwgLi4uKHN0YXR1cyAmJiB7IHN0YXR1cyB9KSB9O1xuICAgIH0pLFxuICApO1xufVxuXG4vKipcbiAqIFRoZSBtaXNzaW5nIGVsZW1lbnQgdGhhdCBmb2xsb3dzIGBhZnRlcmAgaW4gdGhlIGZyYW1ld29yaydzIG9yZGVyLCBhbmQgdGhlIHBsYWNlIHdoZXJlIGl0IGJlbG9uZ3MuXG4gKiBAcmV0dXJucyBudWxsIHdoZXJlIG5vdGhpbmcgaXMgbWlzc2luZ1xuICovXG5leHBvcnQgZnVuY3Rpb24gZmluZE5leHRNaXNzaW5nKHJlc3VsdDogUmVzdWx0LCBhZnRlcj86IHN0cmluZyk6IFNlcnZlclJlcXVlc3RzWyduY3MvbmV4dE1pc3NpbmcnXVsncmVzdWx0J10ge1xuICBjb25zdCBvcmRlciA9IGVsZW1lbnRzT2YocmVzdWx0LmFuYWx5c2lzLmZyYW1ld29yaykubWFwKChlKSA9PiBlLmlkKTtcbiAgY29uc3QgbWlzc2luZyA9IG1pc3NpbmdFbGVtZW50cyhyZXN1bHQpLm1hcCgoZSkgPT4gZS5pZCk7XG4gIGNvbnN0IGZyb20gPSBhZnRlciA9PT0gdW5kZWZpbmVkID8gLTEgOiBvcmRlci5pbmRleE9mKGFmdGVyKTtcbiAgY29uc3QgbmV4dCA9IG1pc3NpbmcuZmluZCgoaWQpID0+IG9yZGVyLmluZGV4T2YoaWQpID4gZnJvbSkgPz8gbWlzc2luZ1swXTtcbiAgY29uc3QgcGxhY2UgPSBuZXh0ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBwbGFjZU9mRWxlbWVudChyZXN1bHQsIG5leHQpO1xuICBpZiAobmV4dCA9PT0gdW5kZWZpbmVkIHx8ICFwbGFjZSkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHVyaSA9IHJlc3VsdC51cmlPZihwbGFjZS5wYXRoKTtcbiAgY29uc3QgdGV4dCA9IGZpbGVPZihyZXN1bHQsIHVyaSk/LmZpbGUudGV4dCA/PyAnJztcbiAgY29uc3QgYXQgPSBwb2ludEluKHRleHQsIHBsYWNlLm9mZnNldCk7XG4gIHJldHVybiB7IGVsZW1lbnQ6IG5leHQsIHVyaSwgcmFuZ2U6IHRvUmFuZ2UoeyBzdGFydDogYXQsIGVuZDogYXQgfSkgfTtcbn1cbiIsICIvKiogV2hpY2ggc3RyYXRlZ3kgYSBkb2N1bWVudCBiZWxvbmdzIHRvLCBhbmQgd2hhdCBpcyBpbiBpdDogdGhlIHNhbWUgYW5zd2VyIGFzIHRoZSBjb21tYW5kIGxpbmUncy4gKi9cbmltcG9ydCB0eXBlIHsgU2NoZW1hIH0gZnJvbSAnQGNmd29ya2VyL2pzb24tc2NoZW1hJztcbmltcG9ydCBzdHJhdGVneVNjaGVtYSBmcm9tICcuLi8uLi9zY2hlbWFzL3N0cmF0ZWd5LnNjaGVtYS5qc29uJztcbmltcG9ydCB7IGRlZmF1bHRDb25maWcsIHJlYWRDb25maWcgfSBmcm9tICcuLi9lbmdpbmUvY29uZmlnLmpzJztcbmltcG9ydCB7IHJlYWRGcmFtZXdvcmsgfSBmcm9tICcuLi9lbmdpbmUvZnJhbWV3b3JrLmpzJztcbmltcG9ydCB7IHJlYWRZYW1sIH0gZnJvbSAnLi4vZW5naW5lL3lhbWwuanMnO1xuaW1wb3J0IHR5cGUgeyBDb25maWcsIENvbmZpZ1Byb2JsZW0sIEZyYW1ld29yaywgUG9zaXRpb24sIFN0cmF0ZWd5IH0gZnJvbSAnLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB0eXBlIHsgQnVpbHRJbkZyYW1ld29yayB9IGZyb20gJy4uL2ZyYW1ld29ya3MvaW5kZXguanMnO1xuaW1wb3J0IHR5cGUgeyBGaWxlcyB9IGZyb20gJy4vZmlsZXMuanMnO1xuaW1wb3J0IHsgaXNHbG9iLCBtYXRjaEdsb2IgfSBmcm9tICcuL2dsb2JzLmpzJztcbmltcG9ydCB7IGFzRm9sZGVyLCBDT05GSUdfTkFNRSwgZm9sZGVyT2YsIGZvbGRlcnNVcFRvLCBrZXlPZiwgbmFtZU9mLCBwYXRoQmVsb3csIHVyaUJlbG93IH0gZnJvbSAnLi91cmlzLmpzJztcblxuLyoqIEEgc3RyYXRlZ3kgYmVmb3JlIGl0cyBmaWxlcyBhcmUgcmVhZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3RyYXRlZ3lTb3VyY2Uge1xuICAvKiogVGVsbHMgc3RyYXRlZ2llcyBhcGFydC4gKi9cbiAgcmVhZG9ubHkga2V5OiBzdHJpbmc7XG4gIC8qKiBBZGRyZXNzIG9mIGl0cyBgc3RyYXRlZ3kueWFtbGAsIGlmIGl0IGhhcyBvbmUuICovXG4gIHJlYWRvbmx5IGNvbmZpZ1VyaT86IHN0cmluZztcbiAgLyoqIEFkZHJlc3NlcyBvZiBpdHMgTWFya2Rvd24gZmlsZXMsIGluIHJlYWRpbmcgb3JkZXIuICovXG4gIHJlYWRvbmx5IGZpbGVzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuLyoqIEEgc3RyYXRlZ3kgd2l0aCBpdHMgdGV4dHMsIHJlYWR5IHRvIGJlIGFuYWx5c2VkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBHYXRoZXJlZFN0cmF0ZWd5IHtcbiAgcmVhZG9ubHkgc3RyYXRlZ3k6IFN0cmF0ZWd5O1xuICByZWFkb25seSBmcmFtZXdvcms6IEJ1aWx0SW5GcmFtZXdvcms7XG4gIC8qKiBBZGRyZXNzIG9mIGV2ZXJ5IHBhdGggdGhhdCB0aGUgYW5hbHlzaXMgbWF5IG5hbWUuICovXG4gIHJlYWRvbmx5IHVyaXM6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBXb3Jrc3BhY2Uge1xuICAvKiogVGhlIHN0cmF0ZWd5IHRoYXQgYSBNYXJrZG93biBmaWxlIG9yIGEgYHN0cmF0ZWd5LnlhbWxgIGJlbG9uZ3MgdG8uICovXG4gIHJlYWRvbmx5IHNvdXJjZU9mOiAodXJpOiBzdHJpbmcpID0+IFByb21pc2U8U3RyYXRlZ3lTb3VyY2U+O1xuICAvKiogUmVhZHMgd2hhdCBpcyBtaXNzaW5nLCB0aGVuIHRha2VzIGFsbCB0ZXh0cyBhdCBvbmUgbW9tZW50LiAqL1xuICByZWFkb25seSBnYXRoZXI6IChzb3VyY2U6IFN0cmF0ZWd5U291cmNlLCBiYXNlOiBQaWNrPENvbmZpZywgJ3Byb2ZpbGUnPikgPT4gUHJvbWlzZTxHYXRoZXJlZFN0cmF0ZWd5PjtcbiAgLyoqIFBhdGggb2YgYSBmaWxlIGFzIHJlcG9ydHMgc2hvdyBpdDogcmVsYXRpdmUgdG8gaXRzIHdvcmtzcGFjZSBmb2xkZXIuICovXG4gIHJlYWRvbmx5IHBhdGhPZjogKHVyaTogc3RyaW5nKSA9PiBzdHJpbmc7XG59XG5cbmNvbnN0IFNUQVJUOiBQb3NpdGlvbiA9IHsgc3RhcnQ6IHsgbGluZTogMSwgY29sdW1uOiAxLCBvZmZzZXQ6IDAgfSwgZW5kOiB7IGxpbmU6IDEsIGNvbHVtbjogMSwgb2Zmc2V0OiAwIH0gfTtcblxuLyoqIEBwYXJhbSByb290cyBhZGRyZXNzZXMgb2YgdGhlIHdvcmtzcGFjZSBmb2xkZXJzLCBlYWNoIGVuZGluZyBpbiBgL2AgKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVXb3Jrc3BhY2UoXG4gIGZpbGVzOiBGaWxlcyxcbiAgcm9vdHM6ICgpID0+IHJlYWRvbmx5IHN0cmluZ1tdLFxuICBmcmFtZXdvcmtzOiByZWFkb25seSBCdWlsdEluRnJhbWV3b3JrW10sXG4pOiBXb3Jrc3BhY2Uge1xuICBjb25zdCByb290T2YgPSAodXJpOiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQgPT5cbiAgICBbLi4ucm9vdHMoKV0uc29ydCgoYSwgYikgPT4gYi5sZW5ndGggLSBhLmxlbmd0aCkuZmluZCgocm9vdCkgPT4gcGF0aEJlbG93KHJvb3QsIHVyaSkgIT09IHVuZGVmaW5lZCk7XG4gIGNvbnN0IHBhdGhPZiA9ICh1cmk6IHN0cmluZyk6IHN0cmluZyA9PiBwYXRoQmVsb3cocm9vdE9mKHVyaSkgPz8gZm9sZGVyT2YodXJpKSwgdXJpKSA/PyBuYW1lT2YodXJpKTtcblxuICBjb25zdCBzb3VyY2VPZkNvbmZpZyA9IGFzeW5jIChjb25maWdVcmk6IHN0cmluZywgdGV4dDogc3RyaW5nKTogUHJvbWlzZTxTdHJhdGVneVNvdXJjZT4gPT4gKHtcbiAgICBrZXk6IGtleU9mKGNvbmZpZ1VyaSksXG4gICAgY29uZmlnVXJpLFxuICAgIGZpbGVzOiBhd2FpdCBsaXN0RmlsZXMoZmlsZXMsIGNvbmZpZ1VyaSwgcmVhZENvbmZpZyh0ZXh0LCBwYXRoT2YoY29uZmlnVXJpKSkpLFxuICB9KTtcblxuICByZXR1cm4ge1xuICAgIHBhdGhPZixcbiAgICBhc3luYyBzb3VyY2VPZih1cmkpIHtcbiAgICAgIGNvbnN0IGlzQ29uZmlnID0gbmFtZU9mKHVyaSkgPT09IENPTkZJR19OQU1FO1xuICAgICAgZm9yIChjb25zdCBmb2xkZXIgb2YgaXNDb25maWcgPyBbZm9sZGVyT2YodXJpKV0gOiBmb2xkZXJzVXBUbyh1cmksIHJvb3RPZih1cmkpKSkge1xuICAgICAgICBjb25zdCBjb25maWdVcmkgPSBpc0NvbmZpZyA/IHVyaSA6IGZvbGRlciArIENPTkZJR19OQU1FO1xuICAgICAgICBjb25zdCB0ZXh0ID0gYXdhaXQgZmlsZXMucmVhZChjb25maWdVcmkpO1xuICAgICAgICBpZiAodGV4dCA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICAgICAgY29uc3Qgc291cmNlID0gYXdhaXQgc291cmNlT2ZDb25maWcoZmlsZXMuZG9jdW1lbnQoY29uZmlnVXJpKT8udXJpID8/IGNvbmZpZ1VyaSwgdGV4dCk7XG4gICAgICAgIGNvbnN0IGlzTGlzdGVkID0gaXNDb25maWcgfHwgc291cmNlLmZpbGVzLnNvbWUoKGZpbGUpID0+IGtleU9mKGZpbGUpID09PSBrZXlPZih1cmkpKTtcbiAgICAgICAgcmV0dXJuIGlzTGlzdGVkID8gc291cmNlIDogeyBrZXk6IGtleU9mKHVyaSksIGZpbGVzOiBbdXJpXSB9O1xuICAgICAgfVxuICAgICAgcmV0dXJuIHsga2V5OiBrZXlPZih1cmkpLCBmaWxlczogaXNDb25maWcgPyBbXSA6IFt1cmldIH07XG4gICAgfSxcbiAgICBhc3luYyBnYXRoZXIoc291cmNlLCBiYXNlKSB7XG4gICAgICBhd2FpdCBQcm9taXNlLmFsbChzb3VyY2UuZmlsZXMubWFwKCh1cmkpID0+IGZpbGVzLnJlYWQodXJpKSkpO1xuICAgICAgY29uc3QgY29uZmlnVGV4dCA9IHNvdXJjZS5jb25maWdVcmkgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGF3YWl0IGZpbGVzLnJlYWQoc291cmNlLmNvbmZpZ1VyaSk7XG4gICAgICBjb25zdCBjb25maWdQYXRoID0gc291cmNlLmNvbmZpZ1VyaSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogcGF0aE9mKHNvdXJjZS5jb25maWdVcmkpO1xuICAgICAgY29uc3QgcmVhZCA9IGNvbmZpZ1RleHQgPT09IHVuZGVmaW5lZCA/IGRlZmF1bHRDb25maWcgOiByZWFkQ29uZmlnKGNvbmZpZ1RleHQsIGNvbmZpZ1BhdGghKTtcbiAgICAgIGNvbnN0IGNhdGFsb2d1ZSA9IGF3YWl0IGNob29zZUZyYW1ld29yayhyZWFkLCBzb3VyY2UsIGZyYW1ld29ya3MsIGZpbGVzKTtcbiAgICAgIC8vIEZyb20gaGVyZSBvbiBub3RoaW5nIHdhaXRzOiBhbGwgdGV4dHMgYXJlIG9mIG9uZSBtb21lbnQuXG4gICAgICBjb25zdCB0ZXh0cyA9IHNvdXJjZS5maWxlcy5tYXAoKHVyaSkgPT4gKHsgdXJpLCBwYXRoOiBwYXRoT2YodXJpKSwgdGV4dDogZmlsZXMua25vd24odXJpKSB9KSk7XG4gICAgICBjb25zdCBwcmVzZW50ID0gdGV4dHMuZmxhdE1hcCgoeyBwYXRoLCB0ZXh0IH0pID0+ICh0ZXh0ID09PSB1bmRlZmluZWQgPyBbXSA6IFt7IHBhdGgsIHRleHQgfV0pKTtcbiAgICAgIGNvbnN0IG1pc3NpbmcgPSBjb25maWdUZXh0ID09PSB1bmRlZmluZWQgPyBbXSA6IG1pc3NpbmdGaWxlcyhjb25maWdUZXh0LCBjb25maWdQYXRoISwgcmVhZCwgc291cmNlLCB0ZXh0cyk7XG4gICAgICBjb25zdCBzYXlzUHJvZmlsZSA9IFtjb25maWdUZXh0ID8/ICcnLCAuLi5wcmVzZW50Lm1hcCgoeyB0ZXh0IH0pID0+IHRleHQuc2xpY2UoMCwgNDAwMCkpXS5zb21lKCh0ZXh0KSA9PlxuICAgICAgICAvXnByb2ZpbGVbIFxcdF0qOi9tLnRlc3QodGV4dCksXG4gICAgICApO1xuICAgICAgY29uc3QgY29uZmlnOiBDb25maWcgPSB7XG4gICAgICAgIC4uLnJlYWQsXG4gICAgICAgIHByb2ZpbGU6IHNheXNQcm9maWxlID8gcmVhZC5wcm9maWxlIDogYmFzZS5wcm9maWxlLFxuICAgICAgICBwcm9ibGVtczogWy4uLnJlYWQucHJvYmxlbXMsIC4uLmNhdGFsb2d1ZS5wcm9ibGVtcywgLi4ubWlzc2luZ10sXG4gICAgICB9O1xuICAgICAgY29uc3QgdXJpcyA9IG5ldyBNYXAodGV4dHMubWFwKCh7IHBhdGgsIHVyaSB9KSA9PiBbcGF0aCwgdXJpXSkpO1xuICAgICAgaWYgKHNvdXJjZS5jb25maWdVcmkgIT09IHVuZGVmaW5lZCkgdXJpcy5zZXQoY29uZmlnUGF0aCEsIHNvdXJjZS5jb25maWdVcmkpO1xuICAgICAgZm9yIChjb25zdCB7IHBhdGgsIHVyaSB9IG9mIGNhdGFsb2d1ZS5maWxlcykgdXJpcy5zZXQocGF0aCwgdXJpKTtcbiAgICAgIHJldHVybiB7IHN0cmF0ZWd5OiB7IGZpbGVzOiBwcmVzZW50LCBjb25maWcgfSwgZnJhbWV3b3JrOiBjYXRhbG9ndWUuZnJhbWV3b3JrLCB1cmlzIH07XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIEV2ZXJ5IGdsb2IncyBtYXRjaGVzIHNvcnRlZCwgdGhlIGdsb2JzIGluIHRoZWlyIG9yZGVyOyBgIWAgdGFrZXMgZmlsZXMgb3V0IGFnYWluOyBubyBnbG9iczogYWxsIE1hcmtkb3duIGZpbGVzLiAqL1xuYXN5bmMgZnVuY3Rpb24gbGlzdEZpbGVzKGZpbGVzOiBGaWxlcywgY29uZmlnVXJpOiBzdHJpbmcsIGNvbmZpZzogQ29uZmlnKTogUHJvbWlzZTxzdHJpbmdbXT4ge1xuICBjb25zdCBmb2xkZXIgPSBhc0ZvbGRlcihmb2xkZXJPZihjb25maWdVcmkpKTtcbiAgY29uc3QgZ2xvYnMgPSBjb25maWcuZmlsZXMuZmlsdGVyKChnbG9iKSA9PiAhZ2xvYi5zdGFydHNXaXRoKCchJykpO1xuICBjb25zdCBvdXQgPSBjb25maWcuZmlsZXMuZmlsdGVyKChnbG9iKSA9PiBnbG9iLnN0YXJ0c1dpdGgoJyEnKSkubWFwKChnbG9iKSA9PiBnbG9iLnNsaWNlKDEpKTtcbiAgY29uc3QgbmVlZHNMaXN0aW5nID0gZ2xvYnMubGVuZ3RoID09PSAwIHx8IGdsb2JzLnNvbWUoaXNHbG9iKTtcbiAgY29uc3QgZm91bmQgPSBuZWVkc0xpc3RpbmcgPyBhd2FpdCBmaWxlcy5maW5kKGZvbGRlcikgOiBbXTtcbiAgY29uc3QgYnlQYXRoID0gbmV3IE1hcChmb3VuZC5mbGF0TWFwKCh1cmkpID0+IFtbcGF0aEJlbG93KGZvbGRlciwgdXJpKSA/PyAnJywgdXJpXSBhcyBjb25zdF0pKTtcbiAgY29uc3QgcGF0aHMgPSBbLi4uYnlQYXRoLmtleXMoKV0uZmlsdGVyKChwYXRoKSA9PiBwYXRoICE9PSAnJykuc29ydCgoYSwgYikgPT4gKGEgPCBiID8gLTEgOiAxKSk7XG4gIGNvbnN0IGNob29zZSA9IChnbG9iOiBzdHJpbmcpOiBzdHJpbmdbXSA9PlxuICAgICFpc0dsb2IoZ2xvYikgfHwgYnlQYXRoLmhhcyhnbG9iKSA/IFtnbG9iLnJlcGxhY2UoL15cXC5cXC8vLCAnJyldIDogcGF0aHMuZmlsdGVyKChwYXRoKSA9PiBtYXRjaEdsb2IoZ2xvYiwgcGF0aCkpO1xuICBjb25zdCBjaG9zZW4gPSBnbG9icy5sZW5ndGggPT09IDAgPyBwYXRocyA6IGdsb2JzLmZsYXRNYXAoY2hvb3NlKTtcbiAgY29uc3Qga2VwdCA9IFsuLi5uZXcgU2V0KGNob3NlbildLmZpbHRlcigocGF0aCkgPT4gIW91dC5zb21lKChnbG9iKSA9PiBtYXRjaEdsb2IoZ2xvYiwgcGF0aCkpKTtcbiAgcmV0dXJuIGtlcHQubWFwKChwYXRoKSA9PiB7XG4gICAgY29uc3QgdXJpID0gYnlQYXRoLmdldChwYXRoKSA/PyB1cmlCZWxvdyhmb2xkZXIsIHBhdGgpO1xuICAgIHJldHVybiBmaWxlcy5kb2N1bWVudCh1cmkpPy51cmkgPz8gdXJpO1xuICB9KTtcbn1cblxuaW50ZXJmYWNlIE5hbWVkVGV4dCB7XG4gIHJlYWRvbmx5IHVyaTogc3RyaW5nO1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoYXQgYGZpbGVzYCBuYW1lcyBhbmQgbm9ib2R5IGNhbiByZWFkOyBhIHN0cmF0ZWd5IHdpdGhvdXQgYW55IGZpbGUgc2F5cyBzbyB0b28uICovXG5mdW5jdGlvbiBtaXNzaW5nRmlsZXMoXG4gIGNvbmZpZ1RleHQ6IHN0cmluZyxcbiAgY29uZmlnUGF0aDogc3RyaW5nLFxuICBjb25maWc6IENvbmZpZyxcbiAgc291cmNlOiBTdHJhdGVneVNvdXJjZSxcbiAgdGV4dHM6IHJlYWRvbmx5IE5hbWVkVGV4dFtdLFxuKTogQ29uZmlnUHJvYmxlbVtdIHtcbiAgY29uc3QgeyBwbGFjZUF0IH0gPSByZWFkWWFtbChjb25maWdUZXh0LCBzdHJhdGVneVNjaGVtYSBhcyBTY2hlbWEpO1xuICBjb25zdCBmb2xkZXIgPSBhc0ZvbGRlcihmb2xkZXJPZihzb3VyY2UuY29uZmlnVXJpISkpO1xuICBjb25zdCBwcm9ibGVtID0gKG1lc3NhZ2U6IHN0cmluZywgcG9zaXRpb246IFBvc2l0aW9uKTogQ29uZmlnUHJvYmxlbSA9PiAoe1xuICAgIHJ1bGVJZDogJ2NvbmZpZy9pbnZhbGlkLXZhbHVlJyxcbiAgICBzZXZlcml0eTogJ2Vycm9yJyxcbiAgICBtZXNzYWdlLFxuICAgIHBhdGg6IGNvbmZpZ1BhdGgsXG4gICAgcG9zaXRpb24sXG4gIH0pO1xuICBjb25zdCBhYnNlbnQgPSB0ZXh0cy5mbGF0TWFwKCh7IHVyaSwgdGV4dCB9KSA9PiB7XG4gICAgaWYgKHRleHQgIT09IHVuZGVmaW5lZCkgcmV0dXJuIFtdO1xuICAgIGNvbnN0IHBhdGggPSBwYXRoQmVsb3coZm9sZGVyLCB1cmkpID8/IHVyaTtcbiAgICBjb25zdCBpbmRleCA9IGNvbmZpZy5maWxlcy5maW5kSW5kZXgoKGdsb2IpID0+IGdsb2IucmVwbGFjZSgvXlxcLlxcLy8sICcnKSA9PT0gcGF0aCk7XG4gICAgcmV0dXJuIFtwcm9ibGVtKGBcdTIwMUMke3BhdGh9XHUyMDFELCBsaXN0ZWQgdW5kZXIgXHUyMDFDZmlsZXNcdTIwMUQsIGlzIG5vIHRleHQgdGhhdCBjYW4gYmUgcmVhZC5gLCBwbGFjZUF0KFsnZmlsZXMnLCBpbmRleF0pKV07XG4gIH0pO1xuICBpZiAodGV4dHMubGVuZ3RoID4gMCB8fCBjb25maWcuZmlsZXMubGVuZ3RoID09PSAwKSByZXR1cm4gYWJzZW50O1xuICByZXR1cm4gW3Byb2JsZW0oJ1x1MjAxQ2ZpbGVzXHUyMDFEIG5hbWVzIG5vIE1hcmtkb3duIGZpbGUgdGhhdCBleGlzdHMuJywgcGxhY2VBdChbJ2ZpbGVzJ10pKV07XG59XG5cbmludGVyZmFjZSBDaG9zZW5GcmFtZXdvcmsge1xuICByZWFkb25seSBmcmFtZXdvcms6IEJ1aWx0SW5GcmFtZXdvcms7XG4gIHJlYWRvbmx5IHByb2JsZW1zOiByZWFkb25seSBDb25maWdQcm9ibGVtW107XG4gIHJlYWRvbmx5IGZpbGVzOiByZWFkb25seSB7IHJlYWRvbmx5IHBhdGg6IHN0cmluZzsgcmVhZG9ubHkgdXJpOiBzdHJpbmcgfVtdO1xufVxuXG4vKiogVGhlIGZyYW1ld29yayB0aGF0IHRoZSBjb25maWd1cmF0aW9uIG5hbWVzOiBhIGJ1aWx0LWluIG9uZSwgb3IgYSBjYXRhbG9ndWUgYmVsb3cgaXRzIGZvbGRlci4gKi9cbmFzeW5jIGZ1bmN0aW9uIGNob29zZUZyYW1ld29yayhcbiAgY29uZmlnOiBDb25maWcsXG4gIHNvdXJjZTogU3RyYXRlZ3lTb3VyY2UsXG4gIGZyYW1ld29ya3M6IHJlYWRvbmx5IEJ1aWx0SW5GcmFtZXdvcmtbXSxcbiAgZmlsZXM6IEZpbGVzLFxuKTogUHJvbWlzZTxDaG9zZW5GcmFtZXdvcms+IHtcbiAgY29uc3QgZmFsbGJhY2sgPSBmcmFtZXdvcmtzWzBdITtcbiAgY29uc3QgYnVpbHRJbiA9IGZyYW1ld29ya3MuZmluZCgoeyBmcmFtZXdvcmsgfSkgPT4gZnJhbWV3b3JrLmlkID09PSBjb25maWcuZnJhbWV3b3JrKTtcbiAgaWYgKGJ1aWx0SW4pIHJldHVybiB7IGZyYW1ld29yazogYnVpbHRJbiwgcHJvYmxlbXM6IFtdLCBmaWxlczogW10gfTtcbiAgaWYgKGNvbmZpZy5wYXRoID09PSB1bmRlZmluZWQgfHwgc291cmNlLmNvbmZpZ1VyaSA9PT0gdW5kZWZpbmVkKVxuICAgIHJldHVybiB7IGZyYW1ld29yazogZmFsbGJhY2ssIHByb2JsZW1zOiBbXSwgZmlsZXM6IFtdIH07XG4gIGNvbnN0IGtub3duID0gZnJhbWV3b3Jrcy5tYXAoKHsgZnJhbWV3b3JrIH0pID0+IGZyYW1ld29yay5pZCkuam9pbignLCAnKTtcbiAgY29uc3QgcmVmdXNlID0gKG1lc3NhZ2U6IHN0cmluZyk6IENob3NlbkZyYW1ld29yayA9PiB7XG4gICAgY29uc3QgcHJvYmxlbTogQ29uZmlnUHJvYmxlbSA9IHtcbiAgICAgIHJ1bGVJZDogJ2NvbmZpZy9pbnZhbGlkLWZyYW1ld29yaycsXG4gICAgICBzZXZlcml0eTogJ2Vycm9yJyxcbiAgICAgIG1lc3NhZ2UsXG4gICAgICBwYXRoOiBjb25maWcucGF0aCEsXG4gICAgICBwb3NpdGlvbjogU1RBUlQsXG4gICAgfTtcbiAgICByZXR1cm4geyBmcmFtZXdvcms6IGZhbGxiYWNrLCBwcm9ibGVtczogW3Byb2JsZW1dLCBmaWxlczogW10gfTtcbiAgfTtcbiAgY29uc3QgdXJpID0gdXJpQmVsb3coZm9sZGVyT2Yoc291cmNlLmNvbmZpZ1VyaSksIGNvbmZpZy5mcmFtZXdvcmspO1xuICBjb25zdCB0ZXh0ID0gYXdhaXQgZmlsZXMucmVhZCh1cmkpO1xuICBpZiAodGV4dCA9PT0gdW5kZWZpbmVkKVxuICAgIHJldHVybiByZWZ1c2UoYFRoZXJlIGlzIG5vIGZyYW1ld29yayBcdTIwMUMke2NvbmZpZy5mcmFtZXdvcmt9XHUyMDFEOiBnaXZlICR7a25vd259LCBvciBhIGNhdGFsb2d1ZSBiZWxvdyB0aGlzIGZvbGRlci5gKTtcbiAgY29uc3QgcGF0aCA9IGZvbGRlck9mKGNvbmZpZy5wYXRoKSArIGNvbmZpZy5mcmFtZXdvcms7XG4gIGNvbnN0IHJlYWQgPSByZWFkRnJhbWV3b3JrKHRleHQsIHBhdGgpO1xuICBjb25zdCBmcmFtZXdvcms6IEZyYW1ld29yayB8IHVuZGVmaW5lZCA9IHJlYWQuZnJhbWV3b3JrO1xuICByZXR1cm4geyBmcmFtZXdvcms6IGZyYW1ld29yayA/IHsgZnJhbWV3b3JrIH0gOiBmYWxsYmFjaywgcHJvYmxlbXM6IHJlYWQucHJvYmxlbXMsIGZpbGVzOiBbeyBwYXRoLCB1cmkgfV0gfTtcbn1cbiIsICIvKiogQSBsYW5ndWFnZSBzZXJ2ZXIgYW5kIGl0cyBjbGllbnQgaW4gb25lIHByb2Nlc3MsIGpvaW5lZCBieSB0d28gc3RyZWFtcyBpbiBtZW1vcnkuICovXG5pbXBvcnQgeyBQYXNzVGhyb3VnaCB9IGZyb20gJ25vZGU6c3RyZWFtJztcbmltcG9ydCB7XG4gIGNyZWF0ZUNvbm5lY3Rpb24sXG4gIGNyZWF0ZVByb3RvY29sQ29ubmVjdGlvbixcbiAgRGlkQ2hhbmdlV2F0Y2hlZEZpbGVzTm90aWZpY2F0aW9uLFxuICBTdHJlYW1NZXNzYWdlUmVhZGVyLFxuICBTdHJlYW1NZXNzYWdlV3JpdGVyLFxuICB0eXBlIERpYWdub3N0aWMsXG4gIHR5cGUgRmlsZUNoYW5nZVR5cGUsXG4gIHR5cGUgSW5pdGlhbGl6ZVJlc3VsdCxcbiAgdHlwZSBQdWJsaXNoRGlhZ25vc3RpY3NQYXJhbXMsXG4gIHR5cGUgUHJvdG9jb2xDb25uZWN0aW9uLFxuICB0eXBlIFJhbmdlLFxufSBmcm9tICd2c2NvZGUtbGFuZ3VhZ2VzZXJ2ZXIvbm9kZSc7XG5pbXBvcnQgdHlwZSB7IENsaWVudEFiaWxpdGllcywgU2VydmVyUmVxdWVzdHMsIFNldHRpbmdzIH0gZnJvbSAnLi4vLi4vc3JjL3NlcnZlci9wcm90b2NvbC5qcyc7XG5pbXBvcnQgeyBzdGFydFNlcnZlciB9IGZyb20gJy4uLy4uL3NyYy9zZXJ2ZXIvc2VydmVyLmpzJztcbmltcG9ydCB0eXBlIHsgRW5naW5lIH0gZnJvbSAnLi4vLi4vc3JjL3NlcnZlci9zZXNzaW9uLmpzJztcbmltcG9ydCB7IGNyZWF0ZUZha2VFbmdpbmUgfSBmcm9tICcuL2VuZ2luZS5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29ubmVjdE9wdGlvbnMge1xuICByZWFkb25seSBlbmdpbmU/OiBFbmdpbmU7XG4gIC8qKiBUZXh0cyBvbiBkaXNrIGJ5IGFkZHJlc3MuICovXG4gIHJlYWRvbmx5IGRpc2s/OiBNYXA8c3RyaW5nLCBzdHJpbmc+O1xuICByZWFkb25seSByb290cz86IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBhYmlsaXRpZXM/OiBDbGllbnRBYmlsaXRpZXM7XG4gIHJlYWRvbmx5IHNldHRpbmdzPzogUGFydGlhbDxTZXR0aW5ncz47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGVzdENsaWVudCB7XG4gIHJlYWRvbmx5IHJhdzogUHJvdG9jb2xDb25uZWN0aW9uO1xuICByZWFkb25seSBpbml0aWFsaXplZDogSW5pdGlhbGl6ZVJlc3VsdDtcbiAgcmVhZG9ubHkgZGlzazogTWFwPHN0cmluZywgc3RyaW5nPjtcbiAgcmVhZG9ubHkgb3BlbjogKHVyaTogc3RyaW5nLCB0ZXh0OiBzdHJpbmcpID0+IHZvaWQ7XG4gIC8qKiBSZXBsYWNlcyB0aGUgd2hvbGUgdGV4dCwgb3IsIHdpdGggYSByYW5nZSwgdGhhdCBwYXJ0LiAqL1xuICByZWFkb25seSBjaGFuZ2U6ICh1cmk6IHN0cmluZywgdGV4dDogc3RyaW5nLCByYW5nZT86IFJhbmdlKSA9PiB2b2lkO1xuICByZWFkb25seSBjbG9zZTogKHVyaTogc3RyaW5nKSA9PiB2b2lkO1xuICAvKiogVGhlIGRpYWdub3N0aWNzIHRoYXQgYW4gZWRpdG9yIHNob3dzIGZvciBhIGZpbGUgbm93LCBvbmNlIHRoZSBzZXJ2ZXIgaGFzIHNldHRsZWQuICovXG4gIHJlYWRvbmx5IGRpYWdub3N0aWNzOiAodXJpOiBzdHJpbmcpID0+IFByb21pc2U8cmVhZG9ubHkgRGlhZ25vc3RpY1tdPjtcbiAgLyoqIEhvdyBvZnRlbiBkaWFnbm9zdGljcyB3ZXJlIHNlbnQgZm9yIGEgZmlsZS4gKi9cbiAgcmVhZG9ubHkgcHVibGlzaGVkOiAodXJpOiBzdHJpbmcpID0+IG51bWJlcjtcbiAgcmVhZG9ubHkgYXNrOiA8SyBleHRlbmRzIGtleW9mIFNlcnZlclJlcXVlc3RzPihcbiAgICBtOiBLLFxuICAgIHA6IFNlcnZlclJlcXVlc3RzW0tdWydwYXJhbXMnXSxcbiAgKSA9PiBQcm9taXNlPFNlcnZlclJlcXVlc3RzW0tdWydyZXN1bHQnXT47XG4gIHJlYWRvbmx5IHJlcXVlc3Q6IDxUPihtZXRob2Q6IHN0cmluZywgcGFyYW1zOiB1bmtub3duKSA9PiBQcm9taXNlPFQ+O1xuICByZWFkb25seSB0b3VjaERpc2s6ICh1cmk6IHN0cmluZywgdHlwZTogRmlsZUNoYW5nZVR5cGUpID0+IHZvaWQ7XG4gIHJlYWRvbmx5IGNvbmZpZ3VyZTogKHNldHRpbmdzOiBQYXJ0aWFsPFNldHRpbmdzPikgPT4gUHJvbWlzZTx2b2lkPjtcbiAgcmVhZG9ubHkgbG9nOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgc3RvcDogKCkgPT4gUHJvbWlzZTx2b2lkPjtcbn1cblxuZXhwb3J0IGNvbnN0IFJPT1QgPSAnZmlsZTovLy93b3JrJTIwc3BhY2UnO1xuZXhwb3J0IGNvbnN0IGF0ID0gKHBhdGg6IHN0cmluZyk6IHN0cmluZyA9PiBgJHtST09UfS8ke3BhdGh9YDtcblxuZXhwb3J0IGNvbnN0IHBhdXNlID0gKG1zOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+ID0+IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIG1zKSk7XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjb25uZWN0KG9wdGlvbnM6IENvbm5lY3RPcHRpb25zID0ge30pOiBQcm9taXNlPFRlc3RDbGllbnQ+IHtcbiAgY29uc3QgW3RvU2VydmVyLCB0b0NsaWVudF0gPSBbbmV3IFBhc3NUaHJvdWdoKCksIG5ldyBQYXNzVGhyb3VnaCgpXTtcbiAgY29uc3QgZGlzayA9IG9wdGlvbnMuZGlzayA/PyBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuICBsZXQgc2V0dGluZ3M6IFBhcnRpYWw8U2V0dGluZ3M+ID0geyBkZWxheTogMCwgLi4ub3B0aW9ucy5zZXR0aW5ncyB9O1xuICBjb25zdCBsb2c6IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IHNob3duID0gbmV3IE1hcDxzdHJpbmcsIFB1Ymxpc2hEaWFnbm9zdGljc1BhcmFtcz4oKTtcbiAgY29uc3QgY291bnRzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcblxuICBzdGFydFNlcnZlcihcbiAgICBjcmVhdGVDb25uZWN0aW9uKG5ldyBTdHJlYW1NZXNzYWdlUmVhZGVyKHRvU2VydmVyKSwgbmV3IFN0cmVhbU1lc3NhZ2VXcml0ZXIodG9DbGllbnQpKSxcbiAgICB7IHRvZGF5OiAoKSA9PiAnMjAyNi0wNi0wMScgfSxcbiAgICBvcHRpb25zLmVuZ2luZSA/PyBjcmVhdGVGYWtlRW5naW5lKCksXG4gICk7XG4gIGNvbnN0IHJhdyA9IGNyZWF0ZVByb3RvY29sQ29ubmVjdGlvbih0b0NsaWVudCwgdG9TZXJ2ZXIpO1xuICByYXcub25Ob3RpZmljYXRpb24oJ3RleHREb2N1bWVudC9wdWJsaXNoRGlhZ25vc3RpY3MnLCAocGFyYW1zOiBQdWJsaXNoRGlhZ25vc3RpY3NQYXJhbXMpID0+IHtcbiAgICBzaG93bi5zZXQocGFyYW1zLnVyaSwgcGFyYW1zKTtcbiAgICBjb3VudHMuc2V0KHBhcmFtcy51cmksIChjb3VudHMuZ2V0KHBhcmFtcy51cmkpID8/IDApICsgMSk7XG4gIH0pO1xuICByYXcub25Ob3RpZmljYXRpb24oJ3dpbmRvdy9sb2dNZXNzYWdlJywgKHsgbWVzc2FnZSB9OiB7IG1lc3NhZ2U6IHN0cmluZyB9KSA9PiB2b2lkIGxvZy5wdXNoKG1lc3NhZ2UpKTtcbiAgcmF3Lm9uUmVxdWVzdCgnd29ya3NwYWNlL2NvbmZpZ3VyYXRpb24nLCAoKSA9PiBbc2V0dGluZ3NdKTtcbiAgcmF3Lm9uUmVxdWVzdCgnY2xpZW50L3JlZ2lzdGVyQ2FwYWJpbGl0eScsICgpID0+IG51bGwpO1xuICByYXcub25SZXF1ZXN0KCduY3MvcmVhZEZpbGUnLCAoeyB1cmkgfTogeyB1cmk6IHN0cmluZyB9KSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IGRpc2suZ2V0KHVyaSk7XG4gICAgcmV0dXJuIHRleHQgPT09IHVuZGVmaW5lZCA/IG51bGwgOiB7IHRleHQgfTtcbiAgfSk7XG4gIHJhdy5vblJlcXVlc3QoJ25jcy9maW5kRmlsZXMnLCAoeyBmb2xkZXIgfTogeyBmb2xkZXI6IHN0cmluZyB9KSA9PlxuICAgIFsuLi5kaXNrLmtleXMoKV0uZmlsdGVyKCh1cmkpID0+IHVyaS5zdGFydHNXaXRoKGZvbGRlcikgJiYgdXJpLmVuZHNXaXRoKCcubWQnKSksXG4gICk7XG4gIHJhdy5saXN0ZW4oKTtcbiAgY29uc3QgaW5pdGlhbGl6ZWQgPSBhd2FpdCByYXcuc2VuZFJlcXVlc3Q8SW5pdGlhbGl6ZVJlc3VsdD4oJ2luaXRpYWxpemUnLCB7XG4gICAgcHJvY2Vzc0lkOiBudWxsLFxuICAgIHJvb3RVcmk6IG51bGwsXG4gICAgd29ya3NwYWNlRm9sZGVyczogKG9wdGlvbnMucm9vdHMgPz8gW1JPT1RdKS5tYXAoKHVyaSkgPT4gKHsgdXJpLCBuYW1lOiAndycgfSkpLFxuICAgIGluaXRpYWxpemF0aW9uT3B0aW9uczogeyBmaWxlczogdHJ1ZSwgY29tbWFuZHM6IHRydWUsIC4uLm9wdGlvbnMuYWJpbGl0aWVzIH0sXG4gICAgY2FwYWJpbGl0aWVzOiB7XG4gICAgICB3b3Jrc3BhY2U6IHsgY29uZmlndXJhdGlvbjogdHJ1ZSwgd29ya3NwYWNlRm9sZGVyczogdHJ1ZSwgZGlkQ2hhbmdlV2F0Y2hlZEZpbGVzOiB7IGR5bmFtaWNSZWdpc3RyYXRpb246IHRydWUgfSB9LFxuICAgIH0sXG4gIH0pO1xuICBhd2FpdCByYXcuc2VuZE5vdGlmaWNhdGlvbignaW5pdGlhbGl6ZWQnLCB7fSk7XG4gIGNvbnN0IHZlcnNpb25zID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgY29uc3QgbGFuZ3VhZ2VPZiA9ICh1cmk6IHN0cmluZyk6IHN0cmluZyA9PiAodXJpLmVuZHNXaXRoKCcubWQnKSA/ICdtYXJrZG93bicgOiAneWFtbCcpO1xuICBjb25zdCBzZXR0bGUgPSBhc3luYyAodXJpOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+ID0+IHtcbiAgICBhd2FpdCByYXcuc2VuZFJlcXVlc3QoJ25jcy9jb3ZlcmFnZScsIHsgdXJpIH0pO1xuICAgIGF3YWl0IHBhdXNlKDUpO1xuICAgIGF3YWl0IHJhdy5zZW5kUmVxdWVzdCgnbmNzL2NvdmVyYWdlJywgeyB1cmkgfSk7XG4gIH07XG4gIC8vIFRoZSBmaXJzdCBzZXR0aW5ncyBoYXZlIGFycml2ZWQgd2hlbiBhIHJlcXVlc3QgdGhhdCB3YWl0cyBmb3IgdGhlbSBpcyBhbnN3ZXJlZC5cbiAgYXdhaXQgcmF3LnNlbmRSZXF1ZXN0KCduY3MvYXJlYXMnLCB7fSk7XG4gIGF3YWl0IHBhdXNlKDUpO1xuICByZXR1cm4ge1xuICAgIHJhdyxcbiAgICBpbml0aWFsaXplZCxcbiAgICBkaXNrLFxuICAgIGxvZyxcbiAgICBvcGVuKHVyaSwgdGV4dCkge1xuICAgICAgdmVyc2lvbnMuc2V0KHVyaSwgMSk7XG4gICAgICB2b2lkIHJhdy5zZW5kTm90aWZpY2F0aW9uKCd0ZXh0RG9jdW1lbnQvZGlkT3BlbicsIHtcbiAgICAgICAgdGV4dERvY3VtZW50OiB7IHVyaSwgbGFuZ3VhZ2VJZDogbGFuZ3VhZ2VPZih1cmkpLCB2ZXJzaW9uOiAxLCB0ZXh0IH0sXG4gICAgICB9KTtcbiAgICB9LFxuICAgIGNoYW5nZSh1cmksIHRleHQsIHJhbmdlKSB7XG4gICAgICBjb25zdCB2ZXJzaW9uID0gdmVyc2lvbnMuZ2V0KHVyaSkhICsgMTtcbiAgICAgIHZlcnNpb25zLnNldCh1cmksIHZlcnNpb24pO1xuICAgICAgY29uc3QgY29udGVudENoYW5nZXMgPSBbeyB0ZXh0LCAuLi4ocmFuZ2UgJiYgeyByYW5nZSB9KSB9XTtcbiAgICAgIHZvaWQgcmF3LnNlbmROb3RpZmljYXRpb24oJ3RleHREb2N1bWVudC9kaWRDaGFuZ2UnLCB7IHRleHREb2N1bWVudDogeyB1cmksIHZlcnNpb24gfSwgY29udGVudENoYW5nZXMgfSk7XG4gICAgfSxcbiAgICBjbG9zZTogKHVyaSkgPT4gdm9pZCByYXcuc2VuZE5vdGlmaWNhdGlvbigndGV4dERvY3VtZW50L2RpZENsb3NlJywgeyB0ZXh0RG9jdW1lbnQ6IHsgdXJpIH0gfSksXG4gICAgYXN5bmMgZGlhZ25vc3RpY3ModXJpKSB7XG4gICAgICBhd2FpdCBzZXR0bGUodXJpKTtcbiAgICAgIGF3YWl0IHNldHRsZShhdCgnc3RyYXRlZ3kueWFtbCcpKTtcbiAgICAgIHJldHVybiBzaG93bi5nZXQodXJpKT8uZGlhZ25vc3RpY3MgPz8gW107XG4gICAgfSxcbiAgICBwdWJsaXNoZWQ6ICh1cmkpID0+IGNvdW50cy5nZXQodXJpKSA/PyAwLFxuICAgIGFzazogKG1ldGhvZCwgcGFyYW1zKSA9PiByYXcuc2VuZFJlcXVlc3QobWV0aG9kLCBwYXJhbXMpLFxuICAgIHJlcXVlc3Q6IChtZXRob2QsIHBhcmFtcykgPT4gcmF3LnNlbmRSZXF1ZXN0KG1ldGhvZCwgcGFyYW1zKSxcbiAgICB0b3VjaERpc2s6ICh1cmksIHR5cGUpID0+XG4gICAgICB2b2lkIHJhdy5zZW5kTm90aWZpY2F0aW9uKERpZENoYW5nZVdhdGNoZWRGaWxlc05vdGlmaWNhdGlvbi50eXBlLCB7IGNoYW5nZXM6IFt7IHVyaSwgdHlwZSB9XSB9KSxcbiAgICBhc3luYyBjb25maWd1cmUobmV4dCkge1xuICAgICAgc2V0dGluZ3MgPSB7IGRlbGF5OiAwLCAuLi5uZXh0IH07XG4gICAgICBhd2FpdCByYXcuc2VuZE5vdGlmaWNhdGlvbignd29ya3NwYWNlL2RpZENoYW5nZUNvbmZpZ3VyYXRpb24nLCB7IHNldHRpbmdzOiBudWxsIH0pO1xuICAgICAgYXdhaXQgcGF1c2UoMTApO1xuICAgIH0sXG4gICAgYXN5bmMgc3RvcCgpIHtcbiAgICAgIGF3YWl0IHJhdy5zZW5kUmVxdWVzdCgnc2h1dGRvd24nKTtcbiAgICAgIHJhdy5kaXNwb3NlKCk7XG4gICAgICB0b1NlcnZlci5kZXN0cm95KCk7XG4gICAgICB0b0NsaWVudC5kZXN0cm95KCk7XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIEFwcGxpZXMgYW4gTFNQIGVkaXQgb2Ygb25lIGRvY3VtZW50IHRvIGl0cyB0ZXh0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFwcGx5RWRpdHModGV4dDogc3RyaW5nLCBlZGl0czogcmVhZG9ubHkgeyByYW5nZTogUmFuZ2U7IG5ld1RleHQ6IHN0cmluZyB9W10pOiBzdHJpbmcge1xuICBjb25zdCBvZmZzZXRBdCA9ICh7IGxpbmUsIGNoYXJhY3RlciB9OiBSYW5nZVsnc3RhcnQnXSk6IG51bWJlciA9PiB7XG4gICAgbGV0IG9mZnNldCA9IDA7XG4gICAgZm9yIChsZXQgbiA9IDA7IG4gPCBsaW5lOyBuKyspIG9mZnNldCA9IHRleHQuaW5kZXhPZignXFxuJywgb2Zmc2V0KSArIDE7XG4gICAgcmV0dXJuIG9mZnNldCArIGNoYXJhY3RlcjtcbiAgfTtcbiAgcmV0dXJuIFsuLi5lZGl0c11cbiAgICAubWFwKChlZGl0LCBpbmRleCkgPT4gKHsgLi4uZWRpdCwgaW5kZXgsIGZyb206IG9mZnNldEF0KGVkaXQucmFuZ2Uuc3RhcnQpLCB0bzogb2Zmc2V0QXQoZWRpdC5yYW5nZS5lbmQpIH0pKVxuICAgIC5zb3J0KChhLCBiKSA9PiBiLmZyb20gLSBhLmZyb20gfHwgYi5pbmRleCAtIGEuaW5kZXgpXG4gICAgLnJlZHVjZSgocmVzdWx0LCB7IGZyb20sIHRvLCBuZXdUZXh0IH0pID0+IHJlc3VsdC5zbGljZSgwLCBmcm9tKSArIG5ld1RleHQgKyByZXN1bHQuc2xpY2UodG8pLCB0ZXh0KTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUNBO0FBQUEsRUFDRSxrQkFBQUE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsT0FNSztBQUNQLFNBQVMsb0JBQW9COzs7QUNmN0I7QUFBQSxFQUNFO0FBQUEsT0FLSzs7O0FDREEsSUFBTSxnQkFBZ0IsQ0FBQyxFQUFFLE1BQU0sT0FBTyxPQUEyQjtBQUFBLEVBQ3RFLE1BQU0sS0FBSyxJQUFJLEdBQUcsT0FBTyxDQUFDO0FBQUEsRUFDMUIsV0FBVyxLQUFLLElBQUksR0FBRyxTQUFTLENBQUM7QUFDbkM7QUFHTyxJQUFNLFVBQVUsQ0FBQyxFQUFFLE9BQU8sSUFBSSxPQUF3QixFQUFFLE9BQU8sY0FBYyxLQUFLLEdBQUcsS0FBSyxjQUFjLEdBQUcsRUFBRTtBQUc3RyxJQUFNLFNBQVMsQ0FBQyxhQUFrQyxTQUFTLE9BQU87QUFHbEUsSUFBTSxZQUFZLENBQUMsU0FBeUIsT0FBTztBQUduRCxTQUFTLE1BQU0sRUFBRSxPQUFPLElBQUksR0FBYUMsS0FBMEI7QUFDeEUsUUFBTSxPQUFPLE9BQU9BLEdBQUU7QUFDdEIsUUFBTSxTQUFTQSxJQUFHLFlBQVk7QUFDOUIsUUFBTSxlQUFlLE9BQU8sTUFBTSxRQUFTLFNBQVMsTUFBTSxRQUFRLFVBQVUsTUFBTTtBQUNsRixRQUFNLGNBQWMsT0FBTyxJQUFJLFFBQVMsU0FBUyxJQUFJLFFBQVEsVUFBVSxJQUFJO0FBQzNFLFNBQU8sZ0JBQWdCO0FBQ3pCO0FBR08sU0FBUyxRQUFRLE1BQWMsUUFBdUI7QUFDM0QsUUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxRQUFRLEtBQUssTUFBTSxDQUFDO0FBQ3hELFNBQU8sUUFBUSxNQUFNLEVBQUUsTUFBTSxHQUFHLFFBQVEsR0FBRyxRQUFRLEVBQUUsR0FBRyxNQUFNO0FBQ2hFO0FBR08sSUFBTSxRQUFRLENBQUMsU0FBaUMsS0FBSyxTQUFTLE1BQU0sSUFBSSxTQUFTO0FBR2pGLElBQU0sWUFBWSxDQUFDLE1BQWMsU0FBeUIsS0FBSyxRQUFRLFlBQVksTUFBTSxJQUFJLENBQUM7QUFHOUYsU0FBUyxTQUFTLE1BQWMsUUFBZ0IsT0FBeUI7QUFDOUUsUUFBTUEsTUFBSyxjQUFjLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFDOUMsU0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPQSxLQUFJLEtBQUtBLElBQUcsR0FBRyxTQUFTLFVBQVUsT0FBTyxJQUFJLEVBQUU7QUFDMUU7QUFHTyxJQUFNLGFBQWEsQ0FBQyxFQUFFLE9BQU8sS0FBSyxNQUFNLE1BQU0sR0FBUyxVQUE0QjtBQUFBLEVBQ3hGLE9BQU8sUUFBUSxFQUFFLE9BQU8sSUFBSSxDQUFDO0FBQUEsRUFDN0IsU0FBUyxVQUFVLE9BQU8sSUFBSTtBQUNoQzs7O0FDM0NPLFNBQVMsT0FBTyxRQUFnQixLQUF1QztBQUM1RSxRQUFNLE9BQU8sT0FBTyxPQUFPLEdBQUc7QUFDOUIsU0FBTyxPQUFPLFNBQVMsTUFBTSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSyxTQUFTLElBQUk7QUFDcEU7QUFFTyxJQUFNLGNBQWMsQ0FBQyxFQUFFLEtBQUssR0FBaUJDLFFBQ2xELEtBQUssV0FBVyxLQUFLLENBQUMsTUFBTSxNQUFNLEVBQUUsVUFBVUEsR0FBRSxDQUFDO0FBRzVDLElBQU0sWUFBWSxDQUFDLEVBQUUsS0FBSyxHQUFpQkEsUUFDaEQsS0FBSyxTQUFTLFVBQVUsQ0FBQyxNQUFNLEVBQUUsU0FBUyxNQUFNLFFBQVEsT0FBT0EsR0FBRSxLQUFLLE9BQU9BLEdBQUUsS0FBSyxFQUFFLFNBQVMsSUFBSSxJQUFJO0FBRWxHLElBQU0sWUFBWSxDQUFDLEVBQUUsU0FBUyxHQUFpQkEsUUFDcEQsU0FBUyxLQUFLLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxRQUFRLFVBQVVBLEdBQUUsQ0FBQztBQUVyRCxJQUFNLGVBQWUsQ0FBQyxRQUFnQixNQUFjQSxRQUN6RCxPQUFPLFNBQVMsV0FBVyxPQUFPLENBQUMsTUFBTSxFQUFFLFNBQVMsUUFBUSxNQUFNLEVBQUUsVUFBVUEsR0FBRSxDQUFDO0FBRzVFLFNBQVMsV0FBVyxFQUFFLE1BQU0sU0FBUyxHQUFpQixPQUFpQztBQUM1RixRQUFNLFVBQVUsS0FBSyxTQUFTLEtBQUs7QUFDbkMsTUFBSSxDQUFDLFFBQVMsUUFBTyxDQUFDO0FBQ3RCLFFBQU0sRUFBRSxNQUFNLElBQUksUUFBUTtBQUMxQixTQUFPLFNBQVM7QUFBQSxJQUNkLENBQUMsRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLE1BQU0sU0FBUyxNQUFNLFVBQVUsTUFBTSxVQUFVLFNBQVMsTUFBTSxTQUFTLFFBQVEsSUFBSTtBQUFBLEVBQzlHO0FBQ0Y7QUFHTyxTQUFTLGtCQUFrQixRQUFnQixVQUErQztBQUMvRixRQUFNLFFBQVEsSUFBSSxJQUFJLFNBQVMsUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsSUFBSSxDQUFDLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQztBQUN0RixTQUFPLFdBQVcsT0FBTyxTQUFTLFNBQVMsRUFDeEMsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEVBQUUsRUFDbEIsT0FBTyxDQUFDLE9BQU8sTUFBTSxJQUFJLEVBQUUsQ0FBQztBQUNqQztBQUVPLElBQU0sYUFBYSxDQUFDLFFBQWdCLE9BQ3pDLE9BQU8sU0FBUyxTQUFTLE1BQU0sUUFBUSxDQUFDLE1BQU0sRUFBRSxRQUFRLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUU7QUFHNUUsU0FBUyxjQUFjLEVBQUUsS0FBSyxHQUFpQixNQUFtQztBQUN2RixTQUFPLEtBQUssU0FBUyxPQUFPLENBQUMsTUFBTSxFQUFFLFNBQVMsTUFBTSxRQUFRLFFBQVEsUUFBUSxFQUFFLElBQUksSUFBSSxFQUFFLEdBQUcsRUFBRTtBQUMvRjs7O0FDakNPLFNBQVMsZUFBZSxRQUFnQixJQUFzQztBQUNuRixRQUFNLE9BQU8sU0FBUyxPQUFPLFNBQVMsV0FBVyxFQUFFO0FBQ25ELE1BQUksQ0FBQyxLQUFNLFFBQU87QUFDbEIsUUFBTSxRQUFRLEtBQUssU0FBUyxVQUFVLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRTtBQUN4RCxRQUFNLFNBQVMsS0FBSyxTQUFTLE1BQU0sR0FBRyxLQUFLLEVBQUUsUUFBUTtBQUNyRCxRQUFNLGFBQWEsQ0FBQyxHQUFHLFFBQVEsR0FBRyxLQUFLLFNBQVMsTUFBTSxRQUFRLENBQUMsQ0FBQztBQUNoRSxRQUFNLE9BQU8sVUFBVSxRQUFRLFVBQVU7QUFDekMsTUFBSSxLQUFNLFFBQU8sY0FBYyxLQUFLLE1BQU0sS0FBSyxPQUFPO0FBQ3RELFNBQU8sWUFBWSxRQUFRLEtBQUssRUFBRTtBQUNwQztBQUdPLFNBQVMsWUFBWSxRQUFnQixJQUFzQztBQUNoRixRQUFNLEVBQUUsTUFBTSxJQUFJLE9BQU8sU0FBUztBQUNsQyxRQUFNLFFBQVEsTUFBTSxVQUFVLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRTtBQUNoRCxhQUFXLFFBQVEsTUFBTSxNQUFNLEdBQUcsS0FBSyxJQUFJLEdBQUcsS0FBSyxDQUFDLEVBQUUsUUFBUSxHQUFHO0FBQy9ELFVBQU0sT0FBTyxVQUFVLFFBQVEsS0FBSyxTQUFTLE1BQU0sRUFBRSxRQUFRLENBQUM7QUFDOUQsUUFBSSxLQUFNLFFBQU8sY0FBYyxLQUFLLE1BQU0sVUFBVSxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFBQSxFQUM5RTtBQUNBLFNBQU8sY0FBYyxNQUFNO0FBQzdCO0FBR0EsSUFBTSxXQUFXLG9CQUFJLElBQUksQ0FBQyxZQUFZLHFCQUFxQixXQUFXLFVBQVUsU0FBUyxjQUFjLFlBQVksQ0FBQztBQUc3RyxTQUFTLGdCQUFnQixRQUFnQixTQUEyQztBQUN6RixRQUFNLFNBQVMsT0FBTyxTQUFTLFVBQVUsTUFBTSxRQUFRLENBQUMsU0FBUztBQUMvRCxVQUFNLE9BQU8sU0FBUyxJQUFJLE9BQU8sSUFBSSxVQUFVLFFBQVEsS0FBSyxRQUFRLElBQUk7QUFDeEUsUUFBSSxDQUFDLEtBQU0sUUFBTyxDQUFDO0FBQ25CLFVBQU0sVUFBVSxVQUFVLEtBQUssTUFBTSxLQUFLLE9BQU87QUFDakQsUUFBSSxRQUFRLEtBQUssS0FBSyxLQUFLLFVBQVUsT0FBTyxFQUFHLFFBQU8sQ0FBQztBQUN2RCxXQUFPLENBQUMsRUFBRSxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sUUFBUSxRQUFRLFNBQVMsTUFBTSxRQUFRLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFBQSxFQUNwRyxDQUFDO0FBQ0QsUUFBTSxRQUFRLE9BQU8sU0FBUyxNQUFNLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLElBQUk7QUFDL0QsUUFBTSxDQUFDLEtBQUssSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFHLE1BQU0sTUFBTSxRQUFRLEVBQUUsSUFBSSxJQUFJLE1BQU0sUUFBUSxFQUFFLElBQUksS0FBSyxFQUFFLFNBQVMsRUFBRSxNQUFNO0FBQzFHLFNBQU8sU0FBUyxjQUFjLE1BQU07QUFDdEM7QUFPQSxTQUFTLFVBQVUsUUFBZ0IsVUFBZ0Q7QUFDakYsYUFBVyxFQUFFLEdBQUcsS0FBSyxVQUFVO0FBQzdCLFVBQU0sT0FBTyxPQUFPLFFBQVEsV0FBVyxRQUFRLEVBQUUsQ0FBQztBQUNsRCxRQUFJLEtBQU0sUUFBTztBQUFBLEVBQ25CO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLEVBQUUsU0FBUyxHQUFXLFNBQXdEO0FBQzVGLFFBQU0sT0FBTyxTQUFTLFNBQVMsQ0FBQztBQUNoQyxRQUFNLE9BQU8sU0FBUyxNQUFNLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxTQUFTLE1BQU0sSUFBSTtBQUNsRSxRQUFNLFVBQVUsTUFBTSxLQUFLLFNBQVMsS0FBSyxTQUFTLEtBQU0sT0FBTyxHQUFHLFFBQVEsV0FBVyxFQUFFO0FBQ3ZGLFNBQU8sUUFBUSxVQUFVLEVBQUUsTUFBTSxRQUFRLElBQUk7QUFDL0M7QUFHQSxTQUFTLFVBQVUsRUFBRSxLQUFLLEdBQWlCLFNBQTJCO0FBQ3BFLE1BQUksVUFBVTtBQUNkLFdBQVMsU0FBUyxLQUFLLFNBQVMsUUFBUSxNQUFNLEdBQUcsUUFBUSxTQUFTLEtBQUssU0FBUyxPQUFPLE1BQU07QUFDM0YsUUFBSSxDQUFDLFFBQVEsS0FBSyxVQUFVLE1BQU0sRUFBRyxXQUFVO0FBQ2pELFNBQU87QUFDVDtBQUVBLElBQU0sVUFBVSxDQUFDLFVBQThCLFlBQzdDLFFBQVEsV0FBVyxNQUFNLFNBQVMsT0FBTyxDQUFDLE1BQU0sRUFBRSxXQUFXLEVBQUUsRUFBRSxXQUFXLEtBQUssU0FBUyxDQUFDLE1BQU07QUFFbkcsU0FBUyxjQUFjLFVBQXdCLFNBQWdDO0FBQzdFLFFBQU0sRUFBRSxLQUFLLElBQUk7QUFFakIsTUFBSSxDQUFDLFFBQVEsS0FBSyxVQUFVLE9BQU8sRUFBRyxRQUFPLEVBQUUsTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLElBQUksUUFBUSxPQUFPLFFBQVEsTUFBTTtBQUNqSCxTQUFPLEVBQUUsTUFBTSxLQUFLLE1BQU0sUUFBUSxNQUFNLEtBQUssSUFBSSxHQUFHLE9BQU8sS0FBSyxJQUFJLEdBQUcsUUFBUSxRQUFRLENBQUMsRUFBRTtBQUM1RjtBQUVBLFNBQVMsY0FBYyxFQUFFLFNBQVMsR0FBcUM7QUFDckUsUUFBTSxPQUFPLFNBQVMsTUFBTSxHQUFHLEVBQUU7QUFDakMsTUFBSSxDQUFDLEtBQU0sUUFBTztBQUNsQixRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sUUFBUSxLQUFLLFNBQVMsQ0FBQztBQUM3QixRQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUssVUFBVSxLQUFLLElBQUksS0FBSyxJQUFJLEdBQUcsTUFBTSxRQUFRLENBQUMsSUFBSyxPQUFPLFNBQVM7QUFDdkcsU0FBTyxFQUFFLE1BQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxLQUFLLElBQUksR0FBRyxNQUFNO0FBQzVEO0FBRUEsSUFBTSxRQUFRLENBQUMsU0FBeUIsS0FBSyxRQUFRLEVBQUU7QUFHaEQsU0FBUyxXQUFXLFNBQW9DLE9BQXVCO0FBQ3BGLFNBQU8sY0FBYyxRQUFRLFNBQVMsS0FBSyxHQUFHLEtBQUs7QUFDckQ7QUFHTyxTQUFTLFVBQVUsTUFBaUIsVUFBOEIsT0FBdUI7QUFDOUYsUUFBTSxRQUFRLFNBQVMsSUFBSSxDQUFDLE1BQU0sV0FBVyxHQUFHLEtBQUssSUFBSSxHQUFHLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDdkUsU0FBTyxDQUFDLEdBQUcsSUFBSSxPQUFPLEtBQUssQ0FBQyxJQUFJLEtBQUssS0FBSyxJQUFJLEdBQUcsS0FBSyxFQUFFLEtBQUssTUFBTTtBQUNyRTtBQUVBLFNBQVMsY0FBYyxVQUFrQixPQUF1QjtBQUM5RCxRQUFNLFFBQVEsZUFBZSxLQUFLLFFBQVEsSUFBSSxDQUFDLEdBQUcsVUFBVTtBQUM1RCxTQUFPLFNBQVM7QUFBQSxJQUFRO0FBQUEsSUFBcUIsQ0FBQyxVQUM1QyxJQUFJLE9BQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLEdBQUcsTUFBTSxTQUFTLFFBQVEsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUNuRTtBQUNGO0FBR08sU0FBUyxRQUFRLE1BQWMsUUFBZ0IsT0FBdUI7QUFDM0UsUUFBTSxDQUFDLFFBQVEsS0FBSyxJQUFJLENBQUMsS0FBSyxNQUFNLEdBQUcsTUFBTSxHQUFHLEtBQUssTUFBTSxNQUFNLENBQUM7QUFDbEUsUUFBTSxNQUFNLE1BQU0sSUFBSTtBQUN0QixRQUFNLFVBQVUsT0FBTyxLQUFLLE1BQU07QUFDbEMsUUFBTSxPQUFPLFdBQVcsZ0NBQWdDLEtBQUssTUFBTSxJQUFJLEtBQUssT0FBTyxTQUFTLElBQUksSUFBSSxNQUFNLE1BQU07QUFDaEgsUUFBTSxPQUNKLE1BQU0sS0FBSyxNQUFNLEtBQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxLQUFLLE1BQU8sbUJBQW1CLEtBQUssS0FBSyxJQUFJLEtBQUssTUFBTTtBQUN4RyxTQUFPLE9BQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxZQUFZLEdBQUcsSUFBSTtBQUN4RDtBQUdPLFNBQVMsZ0JBQWdCLFFBQW9DO0FBQ2xFLFNBQU8sV0FBVyxPQUFPLFNBQVMsU0FBUyxFQUFFLE9BQU8sQ0FBQyxNQUFNLFdBQVcsUUFBUSxFQUFFLEVBQUUsR0FBRyxXQUFXLFNBQVM7QUFDM0c7OztBQ3ZJTyxTQUFTLE1BQU0sS0FBcUI7QUFDekMsTUFBSTtBQUNGLFdBQU8sbUJBQW1CLEdBQUc7QUFBQSxFQUMvQixRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUdPLElBQU0sV0FBVyxDQUFDLFFBQXdCLElBQUksTUFBTSxHQUFHLElBQUksWUFBWSxHQUFHLElBQUksQ0FBQztBQUcvRSxJQUFNLFNBQVMsQ0FBQyxRQUF3QixNQUFNLElBQUksTUFBTSxJQUFJLFlBQVksR0FBRyxJQUFJLENBQUMsQ0FBQztBQUdqRixTQUFTLFVBQVUsUUFBZ0IsS0FBaUM7QUFDekUsUUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUMsTUFBTSxNQUFNLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFDakQsU0FBTyxNQUFNLFdBQVcsS0FBSyxJQUFJLE1BQU0sTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUMvRDtBQUdPLElBQU0sV0FBVyxDQUFDLFFBQWdCLFNBQ3ZDLFNBQVMsS0FBSyxNQUFNLEdBQUcsRUFBRSxJQUFJLGtCQUFrQixFQUFFLEtBQUssR0FBRztBQUdwRCxJQUFNLFdBQVcsQ0FBQyxRQUF5QixJQUFJLFNBQVMsR0FBRyxJQUFJLE1BQU0sR0FBRyxHQUFHO0FBRzNFLFNBQVMsWUFBWSxLQUFhLE1BQW9DO0FBQzNFLFFBQU0sVUFBVSxDQUFDLFNBQVMsR0FBRyxDQUFDLEVBQUUsT0FBTyxDQUFDLFdBQVcsV0FBVyxFQUFFO0FBQ2hFLE1BQUksU0FBUyxVQUFhLFFBQVEsV0FBVyxLQUFLLFVBQVUsTUFBTSxHQUFHLE1BQU0sT0FBVyxRQUFPO0FBQzdGLFNBQU8sTUFBTSxRQUFRLEdBQUcsRUFBRSxDQUFFLE1BQU0sTUFBTSxJQUFJLEdBQUc7QUFDN0MsVUFBTSxTQUFTLFNBQVMsUUFBUSxHQUFHLEVBQUUsRUFBRyxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBQ3BELFFBQUksT0FBTyxTQUFTLEtBQUssU0FBUyxNQUFNLFdBQVcsUUFBUSxHQUFHLEVBQUUsRUFBRztBQUNuRSxZQUFRLEtBQUssTUFBTTtBQUFBLEVBQ3JCO0FBQ0EsU0FBTztBQUNUO0FBRU8sSUFBTSxXQUFXLENBQUMsUUFBeUIsT0FBTyxHQUFHLE1BQU07QUFHM0QsSUFBTSxjQUFjO0FBRXBCLElBQU0sYUFBYSxDQUFDLFNBQTBCLHNCQUFzQixLQUFLLElBQUk7OztBQ3BCcEYsZUFBc0IsV0FBVyxTQUFzQixRQUFxRDtBQUMxRyxVQUFRLE9BQU8sTUFBTTtBQUFBLElBQ25CLEtBQUs7QUFDSCxhQUFPLFdBQVcsU0FBUyxPQUFPLE9BQU87QUFBQSxJQUMzQyxLQUFLO0FBQ0gsYUFBTyxRQUFRLFNBQVMsT0FBTyxJQUFJO0FBQUEsSUFDckMsS0FBSztBQUNILGFBQU8sWUFBWSxTQUFTLE9BQU8sT0FBTztBQUFBLElBQzVDLEtBQUs7QUFDSCxhQUFPLGlCQUFpQixTQUFTLE9BQU8sS0FBSyxPQUFPLFNBQVMsT0FBTyxJQUFJO0FBQUEsSUFDMUUsS0FBSztBQUNILGFBQU8sWUFBWSxTQUFTLE9BQU8sS0FBSyxZQUFZLENBQUMsVUFBVSxPQUFPLE9BQU8sQ0FBQyxHQUFHLFVBQVUsT0FBTyxPQUFPLENBQUM7QUFBQSxJQUM1RyxLQUFLO0FBQ0gsYUFBTyxPQUFPLFlBQVksU0FBWSxTQUFZLE9BQU8sU0FBUyxPQUFPLEtBQUssT0FBTyxNQUFNLE9BQU8sT0FBTztBQUFBLElBQzNHLEtBQUs7QUFDSCxhQUFPLFFBQVEsU0FBUyxPQUFPLEtBQUssT0FBTyxNQUFNLE9BQU8sTUFBTSxPQUFPLElBQUk7QUFBQSxFQUM3RTtBQUNGO0FBR08sU0FBUyxPQUFPLEVBQUUsTUFBTSxHQUFnQixLQUFhLE9BQWtDO0FBQzVGLFFBQU0sV0FBVyxNQUFNLFNBQVMsR0FBRztBQUNuQyxRQUFNLFNBQTJCO0FBQUEsSUFDL0IsY0FBYyxFQUFFLEtBQUssVUFBVSxPQUFPLEtBQUssU0FBUyxVQUFVLFdBQVcsS0FBSztBQUFBLElBQzlFO0FBQUEsRUFDRjtBQUNBLFNBQU8sRUFBRSxpQkFBaUIsQ0FBQyxNQUFNLEVBQUU7QUFDckM7QUFJQSxTQUFTLFdBQVcsU0FBc0IsSUFBb0M7QUFDNUUsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixRQUFNLFVBQVUsWUFBWSxPQUFPLFNBQVMsV0FBVyxFQUFFO0FBQ3pELFFBQU0sT0FBTyxTQUFTLE9BQU8sU0FBUyxXQUFXLEVBQUU7QUFDbkQsUUFBTSxRQUFRLGVBQWUsUUFBUSxFQUFFO0FBQ3ZDLE1BQUksQ0FBQyxXQUFXLENBQUMsUUFBUSxDQUFDLE1BQU8sUUFBTztBQUV4QyxRQUFNLFVBQVUsT0FBTyxTQUFTLFNBQVMsTUFBTSxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sS0FBSyxFQUFFLEdBQUcsV0FBVztBQUN6RixRQUFNLFFBQVEsVUFBVSxVQUFVLE1BQU0sQ0FBQyxPQUFPLEdBQUcsTUFBTSxLQUFLLElBQUksV0FBVyxTQUFTLE1BQU0sS0FBSztBQUNqRyxTQUFPLFlBQVksU0FBUyxPQUFPLEtBQUs7QUFDMUM7QUFFQSxTQUFTLFFBQVEsU0FBc0IsSUFBb0M7QUFDekUsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixRQUFNLE9BQU8sU0FBUyxPQUFPLFNBQVMsV0FBVyxFQUFFO0FBQ25ELFFBQU0sUUFBUSxZQUFZLFFBQVEsRUFBRTtBQUNwQyxNQUFJLENBQUMsUUFBUSxDQUFDLE1BQU8sUUFBTztBQUM1QixRQUFNLFNBQVMsS0FBSyxTQUFTLE9BQU8sQ0FBQyxNQUFNLFdBQVcsUUFBUSxFQUFFLEVBQUUsR0FBRyxXQUFXLGdCQUFnQjtBQUNoRyxTQUFPLFlBQVksU0FBUyxPQUFPLFVBQVUsTUFBTSxRQUFRLE1BQU0sS0FBSyxDQUFDO0FBQ3pFO0FBRUEsU0FBUyxZQUFZLFNBQXNCLElBQW9DO0FBQzdFLFFBQU0sVUFBVSxRQUFRLE9BQU8sU0FBUyxVQUFVLFVBQVUsS0FBSyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUU7QUFDdkYsUUFBTSxRQUFRLGdCQUFnQixRQUFRLFFBQVEsRUFBRTtBQUNoRCxTQUFPLFdBQVcsU0FBUyxZQUFZLFNBQVMsT0FBTyxXQUFXLFNBQVMsTUFBTSxLQUFLLENBQUM7QUFDekY7QUFFQSxTQUFTLFlBQVksU0FBc0IsT0FBcUIsT0FBdUM7QUFDckcsUUFBTSxNQUFNLFFBQVEsT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUMzQyxRQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU0sR0FBRztBQUNwQyxNQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQU0sUUFBUSxRQUFRLE1BQU0sTUFBTSxRQUFRLEtBQUs7QUFDL0MsUUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLEVBQUcsQ0FBQyxFQUFFLE1BQU0sSUFBSSxFQUFFLFNBQVM7QUFDekQsUUFBTSxPQUFPLFVBQVUsUUFBUSxNQUFNLE1BQU0sTUFBTSxFQUFFLElBQUksSUFBSTtBQUMzRCxTQUFPLEVBQUUsTUFBTSxPQUFPLFNBQVMsS0FBSyxDQUFDLFNBQVMsTUFBTSxNQUFNLFFBQVEsS0FBSyxDQUFDLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxLQUFLLEVBQUU7QUFDbEc7QUFLQSxJQUFNLFlBQVk7QUFFbEIsU0FBUyxPQUFPLFNBQXNCLEtBQWEsTUFBYyxTQUF5QztBQUN4RyxTQUFPLFFBQVEsU0FBUyxLQUFLLE1BQU0sQ0FBQyxRQUFRLE9BQU8sRUFBRSxDQUFDO0FBQ3hEO0FBRUEsU0FBUyxRQUNQLFNBQ0EsS0FDQSxNQUNBLE1BQ0EsU0FBUyxXQUNlO0FBQ3hCLFFBQU0sTUFBTSxRQUFRLE1BQU07QUFDMUIsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsQ0FBQyx5QkFBeUIsSUFBSSxPQUFPLEdBQUcsSUFBSSxlQUFlLElBQUksT0FBTyxHQUFHLEVBQUU7QUFBQSxJQUMzRTtBQUFBLEVBQ0Y7QUFDRjtBQUdBLElBQU0sVUFBVSxDQUFDLFNBQXlCLEtBQUssUUFBUSxRQUFRLEdBQUcsRUFBRSxRQUFRLFVBQVUsUUFBRyxFQUFFLEtBQUs7QUFNaEcsU0FBUyxRQUNQLFNBQ0EsS0FDQSxNQUNBLENBQUMsUUFBUSxNQUFNLEdBQ2YsTUFDd0I7QUFDeEIsUUFBTSxXQUFXLE9BQU8sUUFBUSxRQUFRLEdBQUc7QUFDM0MsTUFBSSxDQUFDLFNBQVUsUUFBTztBQUN0QixRQUFNLEVBQUUsS0FBSyxJQUFJLFNBQVM7QUFDMUIsUUFBTSxRQUFRLFFBQVEsVUFBVSxJQUFJO0FBQ3BDLFFBQU0sVUFBVSxNQUFNLFNBQVMsUUFBUSxXQUFXO0FBQ2xELFFBQU0sU0FBUztBQUFBLElBQ2I7QUFBQSxJQUNBLFVBQVUsTUFBTSxNQUFNLElBQUk7QUFBQSxJQUMxQixhQUFhLE1BQU0sTUFBTSxNQUFNLFVBQVUsU0FBVSxNQUFPO0FBQUEsRUFDNUQ7QUFDQSxNQUFJLFdBQVcsU0FBUyxPQUFXLFFBQU8sRUFBRSxNQUFNLE9BQU8sU0FBUyxLQUFLLENBQUMsTUFBTSxDQUFDLEVBQUU7QUFDakYsUUFBTSxNQUFNLFVBQVUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUN4QyxRQUFNLFFBQVEsU0FBUyxNQUFNLEtBQUssUUFBUSxNQUFNLEtBQUssbUJBQW1CLElBQUksTUFBTSxDQUFDO0FBQ25GLFNBQU8sRUFBRSxNQUFNLE9BQU8sU0FBUyxLQUFLLENBQUMsUUFBUSxLQUFLLENBQUMsRUFBRTtBQUN2RDtBQUVBLFNBQVMsYUFBYSxNQUFjLE1BQWMsT0FBdUI7QUFDdkUsUUFBTSxRQUFRLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFDckMsU0FBTyxHQUFHLE9BQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE9BQU8sRUFBRSxRQUFRLEtBQUs7QUFBQTtBQUFBO0FBQ3BFO0FBR0EsU0FBUyxRQUFRLEVBQUUsU0FBUyxHQUFpQixNQUE4RDtBQUN6RyxRQUFNLFFBQVEsU0FBUztBQUFBLElBQ3JCLENBQUMsRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLE1BQU0sU0FBUyxNQUFNLFFBQVEsUUFBUSxRQUFRLFNBQVMsSUFBSTtBQUFBLEVBQ3JGO0FBQ0EsUUFBTSxRQUFRLFNBQVMsS0FBSyxHQUFHO0FBQy9CLE1BQUksQ0FBQyxNQUFPLFFBQU8sRUFBRSxNQUFNLE1BQU0sSUFBSSxLQUFLO0FBQzFDLFFBQU0sVUFBVSxDQUFDLFVBQ2YsVUFBVSxVQUNWLE1BQU0sWUFBWSxNQUFNLFdBQ3hCLFNBQVMsS0FBSyxLQUNkLFNBQVMsS0FBSyxLQUNkLFVBQVUsT0FBTyxLQUFLO0FBQ3hCLE1BQUksQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSztBQUNqQyxTQUFPLFFBQVEsU0FBUyxRQUFRLENBQUMsR0FBRyxPQUFPLEVBQUc7QUFDOUMsU0FBTyxRQUFRLFNBQVMsT0FBTyxDQUFDLEdBQUcsT0FBTyxFQUFHO0FBQzdDLFNBQU87QUFBQSxJQUNMLE1BQU0sU0FBUyxLQUFLLEVBQUcsUUFBUSxTQUFTLE1BQU07QUFBQSxJQUM5QyxJQUFJLFNBQVMsSUFBSSxFQUFHLFFBQVEsU0FBUyxJQUFJO0FBQUEsRUFDM0M7QUFDRjtBQUVBLElBQU0sV0FBVyxDQUFDLE1BQXdCLEVBQUUsWUFBWSxLQUFLLEVBQUUsV0FBVyxFQUFFLGNBQWMsRUFBRSxTQUFTO0FBRXJHLElBQU0sWUFBWSxDQUFDLEdBQVksTUFBd0IsRUFBRSxLQUFLLFVBQVUsRUFBRSxLQUFLO0FBRS9FLFNBQVMsVUFBVSxNQUFjLE1BQXNCO0FBQ3JELE1BQUksU0FBUztBQUNiLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxLQUFLO0FBQzdCLFVBQU0sTUFBTSxLQUFLLFFBQVEsTUFBTSxNQUFNO0FBQ3JDLFFBQUksTUFBTSxFQUFHLFFBQU8sS0FBSztBQUN6QixhQUFTLE1BQU07QUFBQSxFQUNqQjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsU0FBUyxNQUFjLE1BQXNCO0FBQ3BELFFBQU0sT0FBTyxVQUFVLE1BQU0sSUFBSTtBQUNqQyxRQUFNLE1BQU0sS0FBSyxRQUFRLE1BQU0sSUFBSTtBQUNuQyxTQUFPLEtBQUssTUFBTSxNQUFNLE1BQU0sSUFBSSxLQUFLLFNBQVMsR0FBRztBQUNyRDtBQUlBLFNBQVMsaUJBQ1AsU0FDQSxLQUNBLFNBQ0EsU0FBUyxXQUN3QjtBQUNqQyxRQUFNLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQyxVQUFVLE9BQU8sR0FBRyxVQUFVLE1BQU0sQ0FBQztBQUN4RCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxDQUFDLFlBQVksRUFBRSxJQUFJLFdBQVcsR0FBRyxFQUFFO0FBQUEsSUFDbkMsY0FBYyxFQUFFLGFBQWEsR0FBRztBQUFBLEVBQ2xDO0FBQ0Y7QUFHQSxlQUFlLFlBQ2IsU0FDQSxLQUNBLEtBQ0EsT0FDQSxNQUNpQztBQUNqQyxRQUFNLEVBQUUsVUFBVSxJQUFJLFFBQVEsT0FBTztBQUNyQyxNQUFJLGNBQWMsUUFBVztBQUMzQixVQUFNQyxRQUFPLE1BQU0sUUFBUSxNQUFNLEtBQUssU0FBUztBQUMvQyxVQUFNLFFBQVFBLFVBQVMsU0FBWSxTQUFZLFVBQVVBLE9BQU0sS0FBSyxPQUFPLElBQUk7QUFDL0UsV0FBTyxTQUFTLEVBQUUsTUFBTSxPQUFPLFNBQVMsV0FBVyxDQUFDLFNBQVNBLE9BQU8sTUFBTSxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQ2xHO0FBQ0EsUUFBTSxTQUFTLFNBQVMsR0FBRztBQUMzQixRQUFNLFNBQVMsU0FBUztBQUN4QixNQUFJLFdBQVcsTUFBTyxNQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sTUFBTztBQUMxRCxXQUFPLGlCQUFpQixTQUFTLEtBQUssS0FBSyxPQUFPLElBQUk7QUFDeEQsUUFBTSxPQUFPO0FBQUEsTUFBZSxVQUFVLFdBQVcsT0FBTyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFBSyxVQUFVLElBQUksS0FBSyxPQUFPLElBQUksRUFBRyxJQUFJO0FBQ3hHLFNBQU87QUFBQSxJQUNMLE1BQU07QUFBQSxNQUNKLGlCQUFpQjtBQUFBLFFBQ2YsRUFBRSxNQUFNLFVBQVUsS0FBSyxRQUFRLFNBQVMsRUFBRSxnQkFBZ0IsS0FBSyxFQUFFO0FBQUEsUUFDakUsRUFBRSxjQUFjLEVBQUUsS0FBSyxRQUFRLFNBQVMsS0FBSyxHQUFHLE9BQU8sQ0FBQyxTQUFTLElBQUksR0FBRyxJQUFJLENBQUMsRUFBRTtBQUFBLE1BQ2pGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sYUFBYSxDQUFDLFNBQXlCLEtBQUssUUFBUSxtQkFBbUIsTUFBTTtBQUVuRixlQUFlLGlCQUNiLFNBQ0EsS0FDQSxLQUNBLE9BQ0EsTUFDaUM7QUFDakMsUUFBTSxXQUFXLE9BQU8sUUFBUSxRQUFRLEdBQUc7QUFDM0MsTUFBSSxDQUFDLFNBQVUsUUFBTztBQUN0QixRQUFNLEVBQUUsTUFBTSxZQUFZLElBQUksU0FBUztBQUN2QyxNQUFJLENBQUMsYUFBYTtBQUNoQixVQUFNLFFBQVE7QUFBQSxFQUFRLFVBQVUsSUFBSSxLQUFLLE9BQU8sSUFBSSxFQUFHLElBQUk7QUFBQTtBQUFBO0FBQzNELFdBQU8sRUFBRSxNQUFNLE9BQU8sU0FBUyxLQUFLLENBQUMsU0FBUyxNQUFNLEdBQUcsS0FBSyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQ2xFO0FBQ0EsUUFBTSxRQUFRLFVBQVUsTUFBTSxZQUFZLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFDakUsUUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLFVBQVUsTUFBTSxZQUFZLFNBQVMsSUFBSSxJQUFJLENBQUM7QUFDOUUsUUFBTSxRQUFRLFVBQVUsT0FBTyxLQUFLLE9BQU8sSUFBSTtBQUMvQyxTQUFPLFNBQVMsRUFBRSxNQUFNLE9BQU8sU0FBUyxLQUFLLENBQUMsU0FBUyxNQUFNLFFBQVEsTUFBTSxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUMsRUFBRTtBQUNuRzs7O0FDbFFPLElBQU0sU0FBbUQ7QUFBQSxFQUM5RCxXQUFXO0FBQUEsRUFDWCxTQUFTO0FBQUEsRUFDVCxTQUFTO0FBQUEsRUFDVCxrQkFBa0I7QUFDcEI7QUFFTyxJQUFNLG1CQUEwRDtBQUFBLEVBQ3JFLFVBQVU7QUFBQSxFQUNWLGNBQWM7QUFBQSxFQUNkLFVBQVU7QUFBQSxFQUNWLFdBQVc7QUFBQSxFQUNYLGdCQUFnQjtBQUFBLEVBQ2hCLFNBQVM7QUFBQSxFQUNULFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFVBQVU7QUFBQSxFQUNWLGFBQWE7QUFBQSxFQUNiLGFBQWE7QUFDZjtBQUVBLElBQU0sVUFBNEM7QUFBQSxFQUNoRCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQ0w7QUFFQSxJQUFNLFdBQThDLEVBQUUsTUFBTSxVQUFLLE1BQU0sS0FBSyxNQUFNLFNBQUk7QUFDdEYsSUFBTSxnQkFBbUQsRUFBRSxNQUFNLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSztBQUcxRixJQUFNLFVBQVUsQ0FBQyxVQUEwQixHQUFHLEtBQUssTUFBTSxRQUFRLEdBQUcsQ0FBQztBQUdyRSxTQUFTLFlBQVksV0FBc0IsSUFBb0I7QUFDcEUsUUFBTSxVQUFVLFlBQVksV0FBVyxFQUFFO0FBQ3pDLFFBQU0sT0FBTyxTQUFTLE9BQU8sS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUU7QUFDcEQsU0FBTyxVQUFVLEdBQUcsRUFBRSxJQUFJLE1BQU0sU0FBUyxRQUFRLEtBQUssS0FBSztBQUM3RDtBQUdPLElBQU0sV0FBVyxDQUFDLFdBQXNCLE9BQXVCLElBQUksV0FBVyxVQUFVLEtBQUssQ0FBQyxLQUFLLEVBQUU7QUFHckcsU0FBUyxrQkFBa0IsRUFBRSxNQUFNLFNBQVMsTUFBTSxHQUFzQjtBQUM3RSxRQUFNLFFBQVMsT0FBTyxLQUFLLE9BQU8sRUFBZSxJQUFJLENBQUMsV0FBVztBQUMvRCxVQUFNLEVBQUUsU0FBUyxPQUFPLElBQUksUUFBUSxNQUFNO0FBQzFDLFdBQU8sS0FBSyxTQUFTLE9BQU8sQ0FBQyxNQUFNLFFBQVEsTUFBTSxDQUFDLE9BQU8sY0FBYyxPQUFPLENBQUMsTUFBTSxXQUFXLE1BQU0sQ0FBQztBQUFBLEVBQ3pHLENBQUM7QUFDRCxRQUFNLE9BQU8sU0FBUyxRQUFRLFFBQVE7QUFDdEMsU0FBTyxDQUFDLEtBQUssSUFBSSxPQUFPLFFBQVEsVUFBVSxlQUFlLElBQUksSUFBSSxHQUFHLEtBQUssRUFBRSxLQUFLLElBQUk7QUFDdEY7QUFHTyxTQUFTLGVBQWUsV0FBc0IsU0FBMEI7QUFDN0UsUUFBTSxVQUFVLENBQUMsVUFBdUMsTUFBTSxJQUFJLENBQUNDLFVBQVMsS0FBSyxXQUFXQSxLQUFJLENBQUMsRUFBRTtBQUNuRyxRQUFNLFFBQVEsUUFBUSxTQUFTLENBQUM7QUFDaEMsU0FBTztBQUFBLElBQ0wsS0FBSyxRQUFRLEVBQUUsSUFBSSxXQUFXLFFBQVEsS0FBSyxDQUFDO0FBQUEsSUFDNUM7QUFBQSxJQUNBLFdBQVcsUUFBUSxPQUFPO0FBQUEsSUFDMUI7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsR0FBRyxRQUFRLFFBQVEsS0FBSyxJQUFJLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQztBQUFBLElBQzlDLEdBQUksTUFBTSxTQUFTLElBQ2YsQ0FBQyxJQUFJLGdCQUFnQixJQUFJLEdBQUcsUUFBUSxNQUFNLElBQUksQ0FBQyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksRUFBRSxLQUFLLEtBQUssRUFBRSxPQUFPLEVBQUUsQ0FBQyxDQUFDLElBQ3pGLENBQUM7QUFBQSxJQUNMLEdBQUksUUFBUSxVQUFVLFNBQVMsSUFBSSxDQUFDLElBQUksOEJBQThCLElBQUksR0FBRyxRQUFRLFFBQVEsU0FBUyxDQUFDLElBQUksQ0FBQztBQUFBLElBQzVHLEdBQUksUUFBUSxTQUFTLFNBQVMsSUFDMUIsQ0FBQyxJQUFJLDJCQUEyQixJQUFJLFdBQVcsUUFBUSxTQUFTLEtBQUssUUFBSyxDQUFDLENBQUMsSUFDNUUsQ0FBQztBQUFBLElBQ0wsR0FBSSxRQUFRLFlBQVksS0FBSyxDQUFDLElBQUksaUJBQWlCLElBQUksS0FBSyxXQUFXLFFBQVEsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQUEsSUFDOUY7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFFBQVEsU0FBUyxLQUFLLEVBQUUsV0FBVyxRQUFRLEtBQUs7QUFBQSxJQUNoRDtBQUFBLElBQ0E7QUFBQSxJQUNBLHVDQUF1QyxXQUFXLFVBQVUsTUFBTSxDQUFDO0FBQUEsSUFDbkU7QUFBQSxFQUNGLEVBQUUsS0FBSyxJQUFJO0FBQ2I7OztBTnBFQSxlQUFzQixrQkFBa0IsU0FBd0IsUUFBaUQ7QUFDL0csUUFBTSxFQUFFLElBQUksSUFBSSxPQUFPO0FBQ3ZCLE1BQUksQ0FBQyxRQUFRLE9BQU8sUUFBUyxRQUFPLENBQUM7QUFDckMsUUFBTSxXQUFXLE9BQU8sUUFBUSxRQUFRLEdBQUc7QUFDM0MsUUFBTSxNQUFNLE9BQU8sUUFBUSxZQUFZLE9BQU8sQ0FBQyxNQUFNLEVBQUUsV0FBVyxLQUFLO0FBQ3ZFLFFBQU0sY0FBNEIsQ0FBQztBQUNuQyxhQUFXLGNBQWMsSUFBSyxhQUFZLEtBQUssR0FBSSxNQUFNLFdBQVcsU0FBUyxLQUFLLFVBQVUsQ0FBRTtBQUM5RixRQUFNLFdBQVcsV0FBVyxNQUFNLFVBQVUsU0FBUyxLQUFLLFVBQVUsT0FBTyxLQUFLLElBQUksQ0FBQztBQUNyRixTQUFPLFdBQVcsQ0FBQyxHQUFHLGFBQWEsR0FBRyxRQUFRLEdBQUcsT0FBTyxRQUFRLElBQUk7QUFDdEU7QUFFQSxTQUFTLFdBQVcsU0FBZ0MsTUFBbUQ7QUFDckcsUUFBTSxPQUFPLG9CQUFJLElBQVk7QUFDN0IsU0FBTyxRQUFRLE9BQU8sQ0FBQyxFQUFFLE9BQU8sT0FBTyxHQUFHLE1BQU07QUFDOUMsVUFBTSxXQUFXLENBQUMsUUFBUSxLQUFLLEtBQUssQ0FBQyxRQUFRLFNBQVMsT0FBTyxLQUFLLFdBQVcsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUN2RixRQUFJLENBQUMsWUFBWSxLQUFLLElBQUksS0FBSyxFQUFHLFFBQU87QUFDekMsU0FBSyxJQUFJLEtBQUs7QUFDZCxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0g7QUFHQSxTQUFTLFVBQVUsRUFBRSxPQUFPLEdBQWtCLEtBQWEsWUFBNkM7QUFDdEcsUUFBTSxPQUFPLFdBQVc7QUFDeEIsUUFBTSxRQUFRLFdBQVcsTUFBTTtBQUMvQixTQUFPLE9BQU8sU0FBUyxTQUFTO0FBQUEsSUFDOUIsQ0FBQyxNQUNDLEVBQUUsWUFBWSxNQUFNLFFBQVEsV0FBVyxTQUN2QyxPQUFPLE1BQU0sRUFBRSxJQUFJLE1BQU0sUUFDeEIsTUFBTSxZQUFZLFVBQWEsRUFBRSxZQUFZLEtBQUssWUFDbkQsY0FBYyxFQUFFLFNBQVMsS0FBSyxFQUFFLFNBQVMsTUFBTTtBQUFBLEVBQ25EO0FBQ0Y7QUFFQSxlQUFlLFdBQVcsU0FBd0IsS0FBYSxZQUErQztBQUM1RyxRQUFNLFVBQVUsVUFBVSxTQUFTLEtBQUssVUFBVTtBQUNsRCxNQUFJLENBQUMsUUFBUyxRQUFPLENBQUM7QUFDdEIsUUFBTSxRQUFRLFFBQVEsTUFBTSxRQUFRLENBQUMsUUFBUSxVQUFVLFNBQVMsS0FBSyxVQUFVLEtBQUssQ0FBQyxDQUFDO0FBQ3RGLFFBQU0sT0FBTyxNQUFNLFVBQVUsU0FBUyxLQUFLLFNBQVMsVUFBVTtBQUM5RCxRQUFNQyxXQUFVLE1BQU0sY0FBYyxTQUFTLEtBQUssU0FBUyxVQUFVO0FBQ3JFLFNBQU8sQ0FBQyxHQUFHLE9BQU8sR0FBRyxNQUFNLEdBQUdBLFFBQU87QUFDdkM7QUFHQSxTQUFTLFVBQVUsU0FBd0IsRUFBRSxPQUFPLE1BQU0sR0FBUSxZQUFpRDtBQUNqSCxRQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDbkQsUUFBTSxVQUFVLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDdEMsVUFBTSxNQUFNLFFBQVEsT0FBTyxNQUFNLElBQUk7QUFDckMsVUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNLEdBQUc7QUFDcEMsUUFBSSxTQUFTLE9BQVcsUUFBTyxDQUFDO0FBQ2hDLFVBQU0sTUFBTSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUUsU0FBUyxJQUFJLEVBQUUsSUFBSSxDQUFDLE1BQU0sV0FBVyxHQUFHLElBQUksQ0FBQztBQUMvRSxXQUFPLE9BQU8sU0FBUyxLQUFLLEdBQUcsRUFBRSxtQkFBbUIsQ0FBQztBQUFBLEVBQ3ZELENBQUM7QUFDRCxNQUFJLFFBQVEsV0FBVyxNQUFNLE9BQVEsUUFBTztBQUM1QyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsTUFBTSxlQUFlO0FBQUEsSUFDckIsTUFBTSxFQUFFLGlCQUFpQixRQUFRO0FBQUEsSUFDakMsR0FBSSxjQUFjLEVBQUUsYUFBYSxDQUFDLFVBQVUsRUFBRTtBQUFBLEVBQ2hEO0FBQ0Y7QUFFQSxlQUFlLFVBQ2IsU0FDQSxLQUNBLFNBQ0EsWUFDdUI7QUFDdkIsUUFBTSxNQUFNLENBQUMsT0FBZSxRQUFvQixPQUFPLFVBQ3JELFdBQVcsU0FBUyxPQUFPLFFBQVEsRUFBRSxZQUFZLEtBQUssQ0FBQztBQUN6RCxVQUFRLFFBQVEsUUFBUTtBQUFBLElBQ3RCLEtBQUs7QUFDSCxhQUFPLFlBQVksU0FBUyxLQUFLLFFBQVEsV0FBVyxJQUFJLEdBQUc7QUFBQSxJQUM3RCxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQ0gsYUFBTyxlQUFlLFNBQVMsTUFBTSxRQUFRLFdBQVcsSUFBSSxNQUFNLEdBQUcsR0FBRyxHQUFHO0FBQUEsSUFDN0UsS0FBSztBQUNILGFBQU8sZ0JBQWdCLFNBQVMsTUFBTSxRQUFRLFdBQVcsSUFBSSxNQUFNLElBQUksR0FBRyxHQUFHO0FBQUEsSUFDL0UsS0FBSztBQUNILGFBQU8sZUFBZSxTQUFTLEtBQUssU0FBUyxZQUFZLEdBQUc7QUFBQSxJQUM5RDtBQUNFLGFBQU8sQ0FBQztBQUFBLEVBQ1o7QUFDRjtBQUlBLGVBQWUsWUFBWSxFQUFFLE9BQU8sR0FBa0IsS0FBYSxJQUFZLEtBQWlDO0FBQzlHLFFBQU0sT0FBTyxTQUFTLE9BQU8sU0FBUyxXQUFXLEVBQUU7QUFDbkQsTUFBSSxDQUFDLEtBQU0sUUFBTyxDQUFDO0FBQ25CLFNBQU8sSUFBSSx1QkFBdUIsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLLElBQUksRUFBRSxLQUFLLE1BQU0sUUFBUSxNQUFNLEdBQUcsQ0FBQztBQUM1RjtBQUVBLGVBQWUsZUFDYixFQUFFLE9BQU8sR0FDVCxLQUNBLEtBQ0EsS0FDdUI7QUFDdkIsUUFBTSxFQUFFLFVBQVUsSUFBSSxPQUFPO0FBQzdCLFFBQU0sUUFBUSxJQUFJLE9BQU8sQ0FBQyxPQUFPLFdBQVcsU0FBUyxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLENBQUM7QUFDL0UsUUFBTSxRQUFRLE1BQU0sUUFBUTtBQUFBLElBQzFCLE1BQU07QUFBQSxNQUFJLENBQUMsWUFDVCxJQUFJLHVCQUF1QixZQUFZLFdBQVcsT0FBTyxDQUFDLElBQUksRUFBRSxLQUFLLE1BQU0sV0FBVyxRQUFRLENBQUM7QUFBQSxJQUNqRztBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsTUFBTSxRQUFRO0FBQUEsSUFDMUIsTUFBTTtBQUFBLE1BQUksQ0FBQyxZQUNULElBQUksUUFBUSxZQUFZLFdBQVcsT0FBTyxDQUFDLDRCQUF1QixFQUFFLEtBQUssTUFBTSxrQkFBa0IsUUFBUSxHQUFHLElBQUk7QUFBQSxJQUNsSDtBQUFBLEVBQ0Y7QUFDQSxTQUFPLENBQUMsR0FBRyxPQUFPLEdBQUcsS0FBSyxFQUFFLEtBQUs7QUFDbkM7QUFHQSxJQUFNLGFBQStDO0FBQUEsRUFDbkQsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsWUFBWTtBQUFBLEVBQ1osc0JBQXNCO0FBQUEsRUFDdEIsd0JBQXdCO0FBQUEsRUFDeEIsaUNBQWlDO0FBQUEsRUFDakMsNkJBQTZCO0FBQUEsRUFDN0IsZ0JBQWdCO0FBQUEsRUFDaEIsd0JBQXdCO0FBQUEsRUFDeEIsVUFBVTtBQUNaO0FBRUEsZUFBZSxnQkFDYixFQUFFLE9BQU8sR0FDVCxLQUNBLE9BQ0EsS0FDdUI7QUFDdkIsUUFBTSxRQUFRLE1BQU07QUFBQSxJQUNsQixDQUFDLFNBQVMsT0FBTyxTQUFTLFVBQVUsVUFBVSxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sV0FBVyxJQUFJLENBQUMsS0FBSyxDQUFDO0FBQUEsRUFDM0Y7QUFDQSxRQUFNLE9BQU8sTUFBTTtBQUFBLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxNQUNsQyxJQUFJLDRCQUF1QixLQUFLLFVBQUssRUFBRSxLQUFLLE1BQU0sWUFBWSxTQUFTLEdBQUcsQ0FBQztBQUFBLEVBQzdFO0FBQ0EsVUFBUSxNQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUN4QztBQUVBLGVBQWUsZUFDYixTQUNBLEtBQ0EsU0FDQSxZQUNBLEtBQ3VCO0FBQ3ZCLFFBQU0sVUFBVSxRQUFRLFdBQVc7QUFDbkMsUUFBTSxFQUFFLE1BQU0sU0FBUyxJQUFJO0FBQzNCLFFBQU0sVUFBZTtBQUFBLElBQ25CLE9BQU8sYUFBYSxPQUFPO0FBQUEsSUFDM0IsT0FBTztBQUFBLE1BQ0wsRUFBRSxNQUFNLE9BQU8sU0FBUyxPQUFPLEtBQUssU0FBUyxPQUFPLE1BQU0sbUJBQW1CO0FBQUEsTUFDN0UsRUFBRSxNQUFNLE9BQU8sU0FBUyxLQUFLLEtBQUssU0FBUyxLQUFLLE1BQU0sSUFBSTtBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUNBLFFBQU0sT0FBTyxVQUFVLFNBQVMsU0FBUyxVQUFVO0FBQ25ELFFBQU0sUUFBUSxNQUFNLElBQUksUUFBUSxPQUFPLDhCQUE4QixFQUFFLEtBQUssTUFBTSxXQUFXLFFBQVEsQ0FBQztBQUN0RyxTQUFPLENBQUMsR0FBSSxPQUFPLENBQUMsSUFBSSxJQUFJLENBQUMsR0FBSSxHQUFHLEtBQUs7QUFDM0M7QUFHQSxlQUFlLFdBQ2IsU0FDQSxPQUNBLFFBQ0E7QUFBQSxFQUNFO0FBQUEsRUFDQSxPQUFPO0FBQUEsRUFDUCxPQUFPLGVBQWU7QUFDeEIsSUFJSSxDQUFDLEdBQ2tCO0FBQ3ZCLFFBQU0sT0FBbUIsRUFBRSxPQUFPLE1BQU0sR0FBSSxjQUFjLEVBQUUsYUFBYSxDQUFDLFVBQVUsRUFBRSxFQUFHO0FBQ3pGLFFBQU0sT0FBTyxPQUFPLFNBQVMsU0FBUyxPQUFPLFNBQVksTUFBTSxXQUFXLFNBQVMsTUFBTTtBQUN6RixNQUFJLFFBQVEsUUFBUSxTQUFTLFFBQVEsT0FBTyxTQUFTO0FBQ25ELFdBQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxTQUFTLEVBQUUsT0FBTyxTQUFTLGdCQUFnQixZQUFZLFdBQVcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDO0FBQ25HLFNBQU8sT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE1BQU0sS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQ2xEO0FBR0EsSUFBTSxTQUFTLENBQUMsU0FBb0MsQ0FBQyxRQUFRLEtBQUssU0FBUyxVQUFVLEtBQUssR0FBRyxXQUFXLFNBQVM7QUFFakgsZUFBZSxjQUNiLFNBQ0EsS0FDQSxFQUFFLFFBQVEsU0FBUyxHQUNuQixZQUN1QjtBQUN2QixNQUFJLE9BQU8sUUFBUSxNQUFNLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsRUFBRyxRQUFPLENBQUM7QUFDaEUsUUFBTSxTQUFxQixFQUFFLEtBQUssTUFBTSxXQUFXLE1BQU0sUUFBUSxNQUFNLFNBQVMsTUFBTSxLQUFLO0FBQzNGLFNBQU8sV0FBVyxTQUFTLFdBQVcsTUFBTSxlQUFVLFFBQVEsRUFBRSxZQUFZLE1BQU0sS0FBSyxDQUFDO0FBQzFGO0FBSUEsSUFBTSxZQUFZO0FBRWxCLGVBQWUsVUFDYixTQUNBLEtBQ0EsVUFDQSxPQUN1QjtBQUN2QixRQUFNLFVBQVUsVUFBVSxVQUFVLE1BQU0sS0FBSztBQUMvQyxNQUFJLENBQUMsUUFBUyxRQUFPLENBQUM7QUFDdEIsU0FBTyxXQUFXLFNBQVMsS0FBSyxTQUFTLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFDOUQ7QUFHQSxlQUFlLFdBQ2IsU0FDQSxLQUNBLEVBQUUsU0FBUyxTQUFTLFdBQVcsR0FDL0IsTUFDdUI7QUFDdkIsTUFBSSxRQUFRLFNBQVMsU0FBUyxRQUFRLFlBQVksRUFBRyxRQUFPLENBQUM7QUFDN0QsUUFBTSxFQUFFLFVBQVUsSUFBSSxRQUFRLE9BQU87QUFDckMsUUFBTSxTQUFTLElBQUksSUFBSSxRQUFRLE9BQU8sQ0FBQyxNQUFNLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDO0FBQzVFLFFBQU0sTUFBTSxDQUFDLEdBQUcsWUFBWSxHQUFHLE9BQU8sRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLE9BQU8sSUFBSSxFQUFFLENBQUM7QUFDNUYsUUFBTSxPQUFPLEdBQUcsZUFBZSxRQUFRO0FBQ3ZDLFFBQU1DLE1BQUssUUFBUSxTQUFTLE1BQU07QUFDbEMsUUFBTSxPQUFPLE1BQU0sUUFBUTtBQUFBLElBQ3pCLENBQUMsR0FBRyxJQUFJLElBQUksR0FBRyxDQUFDLEVBQUUsTUFBTSxHQUFHLFNBQVMsRUFBRSxJQUFJLENBQUMsWUFBWTtBQUNyRCxZQUFNLFFBQVEsV0FBVyxRQUFRLFFBQVEsT0FBTyxHQUFHLFdBQVcsWUFBWSxzQkFBc0I7QUFDaEcsWUFBTSxRQUFRLHVCQUF1QixZQUFZLFdBQVcsT0FBTyxDQUFDLEdBQUcsS0FBSztBQUM1RSxhQUFPLFdBQVcsU0FBUyxPQUFPLEVBQUUsS0FBSyxNQUFNLE9BQU8sTUFBTUEsS0FBSSxRQUFRLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFBQSxJQUNyRixDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sTUFBTSxNQUFNO0FBQUEsSUFDaEI7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLEtBQUssTUFBTSxPQUFPLE1BQU1BLElBQUc7QUFBQSxJQUM3QixFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDckI7QUFDQSxTQUFPLFFBQVFBLE1BQUssQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHLEdBQUcsR0FBRyxJQUFJLENBQUM7QUFDbEQ7OztBT2xRQSxJQUFNLFdBQVc7QUFHVixTQUFTLGlCQUFpQixRQUFnQixLQUFhLGFBQWtDO0FBQzlGLFFBQU0sV0FBVyxPQUFPLFFBQVEsR0FBRztBQUNuQyxNQUFJLENBQUMsT0FBTyxXQUFXLENBQUMsU0FBVSxRQUFPLENBQUM7QUFDMUMsU0FBTyxTQUFTLEtBQUssU0FBUyxRQUFRLENBQUMsU0FBUyxVQUFzQjtBQUNwRSxVQUFNLFNBQVMsV0FBVyxVQUFVLEtBQUs7QUFDekMsVUFBTSxNQUFNLGtCQUFrQixRQUFRLE1BQU07QUFDNUMsVUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXO0FBQUEsTUFDdEMsQ0FBQyxNQUFNLEVBQUUsU0FBUyxTQUFTLEVBQUUsU0FBUyxTQUFTLEtBQUssUUFBUSxPQUFPLFNBQVMsU0FBUyxTQUFTLEVBQUUsT0FBTyxDQUFFO0FBQUEsSUFDM0c7QUFDQSxVQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsUUFBUSxHQUFHLEdBQUcsR0FBRyxTQUFTLEtBQUssUUFBUSxLQUFLLE9BQU8sQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQztBQUNwRyxRQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sQ0FBQztBQUNoQyxVQUFNLFVBQVUsY0FBYyxnQkFBZ0IsZUFBZTtBQUM3RCxXQUFPO0FBQUEsTUFDTCxFQUFFLE9BQU8sUUFBUSxRQUFRLFFBQVEsR0FBRyxTQUFTLEVBQUUsT0FBTyxNQUFNLEtBQUssUUFBSyxHQUFHLFNBQVMsV0FBVyxDQUFDLEtBQUssSUFBSSxDQUFDLENBQUMsRUFBRSxFQUFFO0FBQUEsSUFDL0c7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUVBLFNBQVMsUUFBUSxFQUFFLFVBQVUsRUFBRSxVQUFVLEVBQUUsR0FBVyxLQUFrQztBQUN0RixNQUFJLElBQUksV0FBVyxFQUFHLFFBQU8sQ0FBQztBQUM5QixNQUFJLElBQUksV0FBVyxFQUFHLFFBQU8sQ0FBQyxhQUFhLElBQUksQ0FBQyxDQUFDLElBQUksWUFBWSxXQUFXLElBQUksQ0FBQyxDQUFFLEdBQUcsS0FBSyxFQUFFO0FBQzdGLFFBQU0sT0FBTyxJQUFJLFNBQVMsV0FBVyxRQUFRLElBQUksU0FBUyxRQUFRLFVBQVU7QUFDNUUsU0FBTyxDQUFDLGFBQWEsSUFBSSxNQUFNLEdBQUcsUUFBUSxFQUFFLEtBQUssSUFBSSxDQUFDLEdBQUcsSUFBSSxFQUFFO0FBQ2pFO0FBRUEsU0FBUyxTQUFTLE9BQWUsT0FBeUI7QUFDeEQsTUFBSSxVQUFVLEVBQUcsUUFBTyxDQUFDO0FBQ3pCLFNBQU8sQ0FBQyxVQUFVLElBQUksVUFBVSxVQUFVLElBQUksVUFBVSxXQUFXLEtBQUssR0FBRyxLQUFLLE9BQU8sS0FBSyxhQUFhO0FBQzNHOzs7QUN0Q0E7QUFBQSxFQUNFO0FBQUEsRUFDQTtBQUFBLE9BR0s7QUFZUCxJQUFNLGFBQXFEO0FBQUEsRUFDekQsQ0FBQyxTQUFTLG9FQUFvRTtBQUFBLEVBQzlFLENBQUMsMEJBQTBCLDJEQUEyRDtBQUFBLEVBQ3RGLENBQUMsZ0JBQWdCLDREQUE0RDtBQUFBLEVBQzdFLENBQUMsZUFBZSxrQkFBa0I7QUFDcEM7QUFHTyxTQUFTLGlCQUNkLFVBQ0FDLEtBQ0EsUUFDQSxFQUFFLE9BQUFDLFFBQU8sVUFBVSxHQUNEO0FBQ2xCLFFBQU0sU0FBUyxXQUFXLFVBQVVELEdBQUU7QUFDdEMsUUFBTUUsV0FBVSxPQUFPLFlBQVksTUFBTTtBQUN6QyxNQUFJQSxZQUFXLEtBQUssQ0FBQyxPQUFPLFNBQVMsT0FBT0EsUUFBTztBQUNqRCxXQUFPLGtCQUFrQixPQUFPLE1BQU1BLFdBQVUsQ0FBQyxHQUFHRixLQUFJQyxRQUFPLFNBQVM7QUFDMUUsTUFBSSxDQUFDLFFBQVEsUUFBUyxRQUFPLENBQUM7QUFDOUIsUUFBTSxRQUFRLDhCQUE4QixLQUFLLE1BQU07QUFDdkQsTUFBSSxNQUFPLFFBQU8sa0JBQWtCLFVBQVVELEtBQUksUUFBUSxNQUFNLENBQUMsRUFBRyxNQUFNO0FBQzFFLFNBQU8sV0FBVyxVQUFVQSxLQUFJLE1BQU0sSUFBSSxlQUFlLE1BQU0sSUFBSSxDQUFDO0FBQ3RFO0FBRUEsSUFBTSxhQUFhLENBQUMsVUFBd0JBLFFBQzFDLFNBQVMsUUFBUSxFQUFFLE9BQU8sRUFBRSxNQUFNQSxJQUFHLE1BQU0sV0FBVyxFQUFFLEdBQUcsS0FBS0EsSUFBRyxDQUFDO0FBRXRFLFNBQVMsa0JBQ1AsUUFDQUEsS0FDQUMsUUFDQSxXQUNrQjtBQUNsQixNQUFJLFNBQVMsS0FBSyxNQUFNLEVBQUcsUUFBTyxDQUFDO0FBQ25DLFFBQU0sT0FBTyxXQUFXLEtBQUssTUFBTSxFQUFHLENBQUM7QUFDdkMsTUFBSSxXQUFXLEtBQUssTUFBTSxFQUFHLFFBQU8sYUFBYSxXQUFXRCxLQUFJLE1BQU0sQ0FBQyxPQUFPLEVBQUU7QUFDaEYsTUFBSSxrQ0FBa0MsS0FBSyxNQUFNLEVBQUcsUUFBTyxVQUFVQyxRQUFPRCxLQUFJLElBQUk7QUFDcEYsTUFBSSxDQUFDLGVBQWUsS0FBSyxNQUFNLEVBQUcsUUFBTyxDQUFDO0FBQzFDLFNBQU8sV0FBVztBQUFBLElBQUksQ0FBQyxDQUFDLE9BQU8sTUFBTSxNQUNuQyxLQUFLLE1BQU0sS0FBSyxHQUFHLG1CQUFtQixTQUFTLFFBQVEsRUFBRSxJQUFBQSxLQUFJLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDNUU7QUFDRjtBQVFBLFNBQVMsS0FDUCxPQUNBLE1BQ0EsUUFDQSxFQUFFLElBQUFBLEtBQUksS0FBSyxHQUNYLFVBQVUsT0FDTTtBQUNoQixRQUFNLFFBQVEsRUFBRSxNQUFNQSxJQUFHLE1BQU0sV0FBV0EsSUFBRyxZQUFZLEtBQUssT0FBTztBQUNyRSxTQUFPLEVBQUUsT0FBTyxNQUFNLFFBQVEsWUFBWSxHQUFHLE9BQU8sSUFBSSxNQUFNLElBQUksVUFBVSxFQUFFLE9BQU8sRUFBRSxPQUFPLEtBQUtBLElBQUcsR0FBRyxRQUFRLEVBQUU7QUFDckg7QUFFQSxTQUFTLGFBQ1AsV0FDQUEsS0FDQSxNQUNBLE9BQ2tCO0FBQ2xCLFNBQU8sV0FBVyxTQUFTLEVBQUUsSUFBSSxDQUFDLFNBQVMsV0FBVztBQUFBLElBQ3BELEdBQUcsS0FBSyxRQUFRLElBQUksbUJBQW1CLFlBQVksUUFBUSxPQUFPLEVBQUUsSUFBQUEsS0FBSSxLQUFLLEdBQUcsTUFBTSxRQUFRLEVBQUUsQ0FBQztBQUFBLElBQ2pHLGVBQWUsUUFBUTtBQUFBLElBQ3ZCLFVBQVUsT0FBTyxLQUFLLEVBQUUsU0FBUyxHQUFHLEdBQUc7QUFBQSxFQUN6QyxFQUFFO0FBQ0o7QUFFQSxJQUFNLFlBQVksQ0FBQ0MsUUFBd0JELEtBQWlCLFNBQzFEQyxPQUFNLElBQUksQ0FBQyxFQUFFLElBQUksUUFBUSxNQUFNLEtBQUssSUFBSSxtQkFBbUIsWUFBWSxTQUFTLEVBQUUsSUFBQUQsS0FBSSxLQUFLLENBQUMsQ0FBQztBQUkvRixTQUFTLGtCQUFrQixVQUF3QkEsS0FBaUIsUUFBZ0IsUUFBa0M7QUFDcEgsUUFBTSxFQUFFLFdBQVcsU0FBUyxJQUFJLE9BQU87QUFDdkMsUUFBTSxXQUFXLE9BQU8sUUFBUSxTQUFTLEdBQUc7QUFDNUMsUUFBTSxVQUFVLFlBQVksY0FBYyxVQUFVLE9BQU9BLEdBQUUsQ0FBQztBQUM5RCxRQUFNLFFBQVEsVUFBVSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksUUFBUSxPQUFPLENBQUMsS0FBSyxRQUFRLFFBQVEsSUFBSSxJQUFJLEVBQUUsSUFBSTtBQUNoRyxRQUFNLFNBQVMsSUFBSSxJQUFJLFNBQVMsTUFBTSxRQUFRLENBQUMsTUFBTSxFQUFFLFNBQVMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQVUsQ0FBQyxDQUFDO0FBQ3RHLFFBQU0sUUFBUSxFQUFFLE9BQU8sRUFBRSxNQUFNQSxJQUFHLE1BQU0sV0FBV0EsSUFBRyxZQUFZLE9BQU8sR0FBRyxLQUFLQSxJQUFHO0FBQ3BGLFFBQU0sWUFBWSxVQUFVLFlBQVksQ0FBQyxHQUFHLElBQUksQ0FBQ0csVUFBUyxXQUEyQjtBQUFBLElBQ25GLE9BQU8sT0FBT0EsU0FBUSxLQUFLO0FBQUEsSUFDM0IsTUFBTSxtQkFBbUI7QUFBQSxJQUN6QixRQUFRQSxTQUFRLFFBQVE7QUFBQSxJQUN4QixlQUFlQSxTQUFRO0FBQUEsSUFDdkIsVUFBVSxLQUFLLE9BQU8sS0FBSyxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUM3QyxrQkFBa0IsaUJBQWlCO0FBQUEsSUFDbkMsVUFBVSxFQUFFLE9BQU8sU0FBUyxZQUFZLFdBQVdBLFVBQVMsQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUNsRSxFQUFFO0FBQ0YsUUFBTSxXQUFXLFVBQVUsTUFBTTtBQUFBLElBQVEsQ0FBQyxTQUN4QyxLQUFLLFNBQVMsSUFBSSxDQUFDLGFBQTZCO0FBQUEsTUFDOUMsT0FBTyxPQUFPLFFBQVEsRUFBRSxJQUFJLFFBQVEsS0FBSztBQUFBLE1BQ3pDLE1BQU0sbUJBQW1CO0FBQUEsTUFDekIsUUFBUSxHQUFHLEtBQUssS0FBSyxTQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsRUFBRSxLQUFLLFNBQVMsQ0FBQztBQUFBLE1BQ3RFLGVBQWUsUUFBUTtBQUFBLE1BQ3ZCLFlBQVksT0FBTyxRQUFRLEVBQUUsSUFBSSxLQUFLLEtBQUssSUFBSSxRQUFRLEtBQUs7QUFBQSxNQUM1RCxVQUFVLEdBQUcsT0FBTyxJQUFJLFFBQVEsRUFBRSxNQUFNLFlBQVksSUFBSSxDQUFDLElBQUksUUFBUSxFQUFFO0FBQUEsTUFDdkUsa0JBQWtCLGlCQUFpQjtBQUFBLE1BQ25DLFVBQVUsRUFBRSxPQUFPLFNBQVMsWUFBWSxXQUFXLFNBQVMsS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUN0RSxFQUFFO0FBQUEsRUFDSjtBQUNBLFNBQU8sQ0FBQyxHQUFHLFVBQVUsR0FBRyxRQUFRO0FBQ2xDO0FBRUEsSUFBTSxjQUFjLENBQUMsYUFBNkIsR0FBRyxVQUFVLFVBQVUsZ0JBQWdCLENBQUM7QUFBQTtBQUkxRixJQUFNLGNBQ0o7QUFDRixJQUFNLGVBQWU7QUFFckIsU0FBUyxXQUFXLFVBQXdCSCxLQUFpQixRQUF5QjtBQUNwRixNQUFJLENBQUMsT0FBTyxVQUFVLEVBQUUsV0FBVyxHQUFHLEVBQUcsUUFBTyxZQUFZLEtBQUssTUFBTTtBQUN2RSxRQUFNLFNBQVMsT0FBTyxNQUFNLEdBQUcsRUFBRSxTQUFTO0FBQzFDLFFBQU0sU0FBUyxZQUFZLFVBQVVBLElBQUcsSUFBSTtBQUM1QyxTQUFPLFdBQVcsVUFBYSxhQUFhLEtBQUssT0FBTyxNQUFNLEdBQUcsRUFBRSxNQUFNLEtBQUssRUFBRTtBQUNsRjtBQUVBLElBQU0sWUFBWTtBQUVsQixTQUFTLFlBQVksVUFBd0IsTUFBa0M7QUFDN0UsTUFBSTtBQUNKLFdBQVMsSUFBSSxNQUFNLEtBQUssS0FBSyxJQUFJLE9BQU8sV0FBVyxLQUFLO0FBQ3RELFVBQU0sT0FBTyxTQUFTLFFBQVEsRUFBRSxPQUFPLEVBQUUsTUFBTSxHQUFHLFdBQVcsRUFBRSxHQUFHLEtBQUssRUFBRSxNQUFNLElBQUksR0FBRyxXQUFXLEVBQUUsRUFBRSxDQUFDO0FBQ3RHLFFBQUksQ0FBQyxLQUFLLFVBQVUsRUFBRSxXQUFXLEdBQUcsRUFBRztBQUN2QyxhQUFTO0FBQUEsRUFDWDtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsZUFBZSxFQUFFLFNBQVMsR0FBNkI7QUFDOUQsUUFBTSxRQUFRLFNBQVMsV0FBVyxRQUFRLENBQUMsTUFBTSxFQUFFLE9BQU8sT0FBTyxRQUFRLENBQUMsQ0FBQztBQUMzRSxRQUFNLFNBQVMsQ0FBQyxHQUFHLElBQUksSUFBSSxDQUFDLEdBQUcsU0FBUyxPQUFPLFFBQVEsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxRQUFRLFFBQVEsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDM0csU0FBTyxPQUFPLElBQUksQ0FBQyxXQUFXLEVBQUUsT0FBTyxNQUFNLG1CQUFtQixPQUFPLFFBQVEseUJBQXlCLEVBQUU7QUFDNUc7QUFlTyxTQUFTLGVBQWUsVUFBd0JBLEtBQWlCLFNBQTZDO0FBQ25ILFFBQU0sU0FBUyxXQUFXLFVBQVVBLEdBQUU7QUFDdEMsUUFBTSxPQUFPLGdCQUFnQixLQUFLLE1BQU0sRUFBRyxDQUFDO0FBQzVDLE1BQUksNEJBQTRCLEtBQUssTUFBTSxHQUFHO0FBQzVDLFVBQU0sV0FBVyxjQUFjLEtBQUssTUFBTTtBQUMxQyxXQUFPLGFBQWEsUUFBUSxXQUFXQSxLQUFJLE1BQU0sQ0FBQyxPQUFRLFdBQVcsS0FBSyxJQUFJLEVBQUUsR0FBSTtBQUFBLEVBQ3RGO0FBQ0EsUUFBTSxTQUFTLE1BQU0sS0FBSyxNQUFNLElBQUksVUFBVSxVQUFVQSxJQUFHLElBQUksSUFBSTtBQUNuRSxNQUFJLFdBQVcsU0FBUztBQUN0QixRQUFJLENBQUMsT0FBTyxTQUFTLEdBQUcsRUFBRyxRQUFPLFVBQVUsUUFBUSxPQUFPQSxLQUFJLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUM1RixXQUFPLFdBQVcsQ0FBQyxTQUFTLFdBQVcsUUFBUSxLQUFLLEdBQUdBLEtBQUksSUFBSTtBQUFBLEVBQ2pFO0FBQ0EsTUFBSSxRQUFRLFVBQVcsUUFBTyxDQUFDO0FBQy9CLE1BQUksbUJBQW1CLEtBQUssTUFBTSxFQUFHLFFBQU8sV0FBVyxDQUFDLFlBQVksVUFBVSxTQUFTLEdBQUdBLEtBQUksSUFBSTtBQUNsRyxNQUFJLHFCQUFxQixLQUFLLE1BQU07QUFDbEMsV0FBTztBQUFBLE1BQ0wsUUFBUSxXQUFXLElBQUksQ0FBQyxNQUFNLEVBQUUsRUFBRTtBQUFBLE1BQ2xDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0YsTUFBSSxDQUFDLFFBQVEsS0FBSyxNQUFNLEVBQUcsUUFBTyxDQUFDO0FBQ25DLFNBQU8sT0FBTyxRQUFRLFFBQVEsSUFBSSxFQUFFO0FBQUEsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLGNBQWMsR0FBRyxDQUFDLE1BQ2pFLEtBQUssS0FBSyxtQkFBbUIsVUFBVSxhQUFhLEVBQUUsSUFBQUEsS0FBSSxLQUFLLEdBQUcsR0FBRyxHQUFHLElBQUk7QUFBQSxFQUM5RTtBQUNGO0FBRUEsSUFBTSxhQUFhLENBQUMsUUFBMkJBLEtBQWlCLFNBQzlELE9BQU8sSUFBSSxDQUFDLFVBQVUsS0FBSyxPQUFPLG1CQUFtQixPQUFPLElBQUksRUFBRSxJQUFBQSxLQUFJLEtBQUssQ0FBQyxDQUFDO0FBRS9FLElBQU0sWUFBWSxDQUFDLFFBQ2pCLElBQUksV0FBVyxFQUFFLEdBQUcsS0FBSyxVQUFVLEVBQUUsR0FBRyxJQUFJLFVBQVUsU0FBUyxHQUFHLElBQUksU0FBUyxPQUFPLEtBQUssRUFBRSxJQUFJO0FBR25HLFNBQVMsVUFBVSxVQUF3QixNQUFrQztBQUMzRSxXQUFTLElBQUksT0FBTyxHQUFHLEtBQUssS0FBSyxJQUFJLE9BQU8sV0FBVyxLQUFLO0FBQzFELFVBQU0sT0FBTyxTQUFTLFFBQVEsRUFBRSxPQUFPLEVBQUUsTUFBTSxHQUFHLFdBQVcsRUFBRSxHQUFHLEtBQUssRUFBRSxNQUFNLElBQUksR0FBRyxXQUFXLEVBQUUsRUFBRSxDQUFDO0FBQ3RHLFVBQU0sTUFBTSxhQUFhLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDdkMsUUFBSSxJQUFLLFFBQU87QUFBQSxFQUNsQjtBQUNBLFNBQU87QUFDVDs7O0FDcE5BLFNBQVMsMEJBQTJDO0FBSzdDLElBQU0sU0FBUztBQUV0QixJQUFNLGFBQTZEO0FBQUEsRUFDakUsT0FBTyxtQkFBbUI7QUFBQSxFQUMxQixTQUFTLG1CQUFtQjtBQUFBLEVBQzVCLE1BQU0sbUJBQW1CO0FBQzNCO0FBWU8sU0FBUyxrQkFBa0IsUUFBMkM7QUFDM0UsUUFBTSxFQUFFLFVBQVUsT0FBTyxRQUFRLElBQUk7QUFDckMsUUFBTSxRQUFRLElBQUksSUFBMEIsU0FBUyxNQUFNLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNwRyxNQUFJLE9BQU8sT0FBTyxjQUFjLE9BQVcsT0FBTSxJQUFJLE9BQU8sT0FBTyxXQUFXLENBQUMsQ0FBQztBQUNoRixNQUFJLENBQUMsUUFBUyxRQUFPO0FBQ3JCLGFBQVcsV0FBVyxTQUFTLFVBQVU7QUFDdkMsVUFBTSxNQUFNLE1BQU0sUUFBUSxJQUFJO0FBQzlCLFVBQU0sT0FBTyxNQUFNLElBQUksR0FBRyxLQUFLLENBQUM7QUFDaEMsU0FBSyxLQUFLLGFBQWEsU0FBUyxNQUFNLENBQUM7QUFDdkMsVUFBTSxJQUFJLEtBQUssSUFBSTtBQUFBLEVBQ3JCO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxhQUFhLFNBQWtCLEVBQUUsTUFBTSxHQUF1QjtBQUM1RSxRQUFNLE9BQXVCLEVBQUUsTUFBTSxRQUFRLFFBQVEsU0FBUyxRQUFRLFFBQVE7QUFDOUUsU0FBTztBQUFBLElBQ0wsT0FBTyxRQUFRLFFBQVEsUUFBUTtBQUFBLElBQy9CLFVBQVUsV0FBVyxRQUFRLFFBQVE7QUFBQSxJQUNyQyxNQUFNLFFBQVE7QUFBQSxJQUNkLFFBQVE7QUFBQSxJQUNSLFNBQVMsUUFBUTtBQUFBLElBQ2pCLG9CQUFvQixRQUFRLFFBQVEsSUFBSSxDQUFDLEVBQUUsTUFBTSxVQUFVLFFBQVEsT0FBTztBQUFBLE1BQ3hFLFVBQVUsRUFBRSxLQUFLLE1BQU0sSUFBSSxHQUFHLE9BQU8sUUFBUSxRQUFRLEVBQUU7QUFBQSxNQUN2RDtBQUFBLElBQ0YsRUFBRTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ3RCTyxTQUFTLFlBQVksV0FBMEIsUUFBaUM7QUFDckYsUUFBTSxRQUFRLG9CQUFJLElBQXlDO0FBQzNELFFBQU0sVUFBVSxvQkFBSSxJQUFnQztBQUNwRCxRQUFNLFdBQVcsb0JBQUksSUFBd0M7QUFFN0QsUUFBTSxXQUFXLENBQUMsUUFBMEM7QUFDMUQsVUFBTSxRQUFRLFVBQVUsSUFBSSxHQUFHO0FBQy9CLFFBQUksTUFBTyxRQUFPO0FBQ2xCLFVBQU0sTUFBTSxNQUFNLEdBQUc7QUFDckIsV0FBTyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxNQUFNLEVBQUUsR0FBRyxNQUFNLEdBQUc7QUFBQSxFQUN6RDtBQUNBLFFBQU0sT0FBTyxDQUFDLFFBQTZDO0FBQ3pELFVBQU0sTUFBTSxNQUFNLEdBQUc7QUFDckIsVUFBTSxRQUFRLE1BQU0sSUFBSSxHQUFHO0FBQzNCLFFBQUksTUFBTyxRQUFPO0FBQ2xCLFVBQU0sVUFBVSxPQUFPLEVBQ3BCLFNBQVMsR0FBRyxFQUNaLE1BQU0sTUFBTSxNQUFTLEVBQ3JCLEtBQUssQ0FBQyxTQUFTO0FBQ2QsVUFBSSxNQUFNLElBQUksR0FBRyxNQUFNLFFBQVMsU0FBUSxJQUFJLEtBQUssSUFBSTtBQUNyRCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0gsVUFBTSxJQUFJLEtBQUssT0FBTztBQUN0QixXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxNQUFNLE9BQU8sUUFBUSxTQUFTLEdBQUcsR0FBRyxRQUFRLEtBQUssS0FBSyxHQUFHO0FBQUEsSUFDekQsT0FBTyxDQUFDLFFBQVEsU0FBUyxHQUFHLEdBQUcsUUFBUSxLQUFLLFFBQVEsSUFBSSxNQUFNLEdBQUcsQ0FBQztBQUFBLElBQ2xFLE1BQU0sQ0FBQyxXQUFXO0FBQ2hCLFlBQU0sUUFBUSxTQUFTLElBQUksTUFBTSxNQUFNLENBQUM7QUFDeEMsVUFBSSxNQUFPLFFBQU87QUFDbEIsWUFBTSxVQUFVLE9BQU8sRUFDcEIsVUFBVSxNQUFNLEVBQ2hCLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDakIsZUFBUyxJQUFJLE1BQU0sTUFBTSxHQUFHLE9BQU87QUFDbkMsYUFBTztBQUFBLElBQ1Q7QUFBQSxJQUNBLFFBQVEsQ0FBQyxRQUFRO0FBQ2YsZUFBUyxNQUFNO0FBQ2YsVUFBSSxRQUFRLFFBQVc7QUFDckIsY0FBTSxNQUFNO0FBQ1osZ0JBQVEsTUFBTTtBQUNkO0FBQUEsTUFDRjtBQUNBLFlBQU0sT0FBTyxNQUFNLEdBQUcsQ0FBQztBQUN2QixjQUFRLE9BQU8sTUFBTSxHQUFHLENBQUM7QUFBQSxJQUMzQjtBQUFBLEVBQ0Y7QUFDRjs7O0FDcERPLFNBQVMsWUFBWSxRQUFnQixLQUFhSSxLQUFpQkMsUUFBc0M7QUFDOUcsTUFBSSxDQUFDLE9BQU8sUUFBUyxRQUFPO0FBQzVCLFFBQU0sV0FBVyxPQUFPLFFBQVEsR0FBRztBQUNuQyxNQUFJLENBQUMsU0FBVSxRQUFPO0FBQ3RCLFFBQU0sWUFBWSxZQUFZLFVBQVVELEdBQUU7QUFDMUMsTUFBSSxVQUFXLFFBQU8sS0FBSyxrQkFBa0IsUUFBUSxXQUFXQyxNQUFLLEdBQUcsVUFBVSxRQUFRO0FBQzFGLFFBQU0sVUFBVSxVQUFVLFVBQVVELEdBQUU7QUFDdEMsTUFBSSxXQUFXO0FBQ2IsV0FBTztBQUFBLE1BQ0wsS0FBSyxnQkFBZ0IsUUFBUSxVQUFVLE9BQU8sR0FBRyxjQUFjLFFBQVEsVUFBVUEsS0FBSUMsTUFBSyxDQUFDO0FBQUEsTUFDM0YsU0FBUyxLQUFLLFNBQVMsT0FBTyxFQUFHO0FBQUEsSUFDbkM7QUFDRixRQUFNLFVBQVUsVUFBVSxVQUFVRCxHQUFFO0FBQ3RDLE1BQUksQ0FBQyxRQUFTLFFBQU87QUFDckIsUUFBTSxhQUFhLGFBQWEsUUFBUSxTQUFTLEtBQUssTUFBTUEsR0FBRSxFQUFFLElBQUksaUJBQWlCO0FBQ3JGLFFBQU0sT0FBTyxLQUFLLEdBQUcsWUFBWSxnQkFBZ0IsUUFBUSxPQUFPLEdBQUcsY0FBYyxRQUFRLFVBQVVBLEtBQUlDLE1BQUssQ0FBQztBQUM3RyxTQUFPLFNBQVMsS0FBSyxPQUFPLEtBQUssTUFBTSxRQUFRLFFBQVEsUUFBUTtBQUNqRTtBQUdPLFNBQVMsa0JBQWtCLFFBQWdCLE1BQWNELEtBQWlCQyxRQUFzQztBQUNySCxRQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVMsRUFBRUQsSUFBRyxJQUFJLEtBQUs7QUFDL0MsYUFBVyxRQUFRLEtBQUssU0FBUyxnQ0FBZ0MsR0FBRztBQUNsRSxVQUFNLE1BQU0sS0FBSyxRQUFRLEtBQUssQ0FBQyxFQUFFO0FBQ2pDLFFBQUlBLElBQUcsWUFBWSxLQUFLLFNBQVNBLElBQUcsWUFBWSxJQUFLO0FBQ3JELFVBQU0sT0FBT0MsT0FBTSxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDL0MsVUFBTSxRQUFRLE9BQU8sS0FBSyxLQUFLLEVBQUUsT0FBTyxLQUFLLE9BQU87QUFBQTtBQUFBLEVBQU8sS0FBSyxJQUFJLEtBQUssZ0JBQWdCLFFBQVEsS0FBSyxDQUFDLENBQUM7QUFDeEcsVUFBTSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU1ELElBQUcsTUFBTSxXQUFXLEtBQUssTUFBTSxHQUFHLEtBQUssRUFBRSxNQUFNQSxJQUFHLE1BQU0sV0FBVyxJQUFJLEVBQUU7QUFDeEcsUUFBSSxVQUFVLEdBQUksUUFBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLFlBQVksTUFBTSxHQUFHLE1BQU07QUFBQSxFQUMxRTtBQUNBLFNBQU87QUFDVDtBQUVBLElBQU0sT0FBTyxDQUFDLE9BQWUsY0FBNEM7QUFBQSxFQUN2RSxVQUFVLEVBQUUsTUFBTSxZQUFZLE1BQU07QUFBQSxFQUNwQyxPQUFPLFFBQVEsUUFBUTtBQUN6QjtBQUVBLElBQU0sT0FBTyxJQUFJLFVBQXFDLE1BQU0sT0FBTyxDQUFDLE1BQU0sTUFBTSxFQUFFLEVBQUUsS0FBSyxhQUFhO0FBRXRHLFNBQVMsa0JBQWtCLFFBQWdCLFdBQXNCQyxRQUFnQztBQUMvRixRQUFNLFNBQVMsVUFBVSxTQUFTLGlCQUFpQixXQUFXLFVBQVUsTUFBTSxDQUFDLEtBQUs7QUFDcEYsTUFBSSxVQUFVLFNBQVMsT0FBTztBQUM1QixVQUFNLFFBQVEsVUFBVSxRQUFRO0FBQUEsTUFDOUIsQ0FBQyxPQUFPLGdCQUFnQixRQUFRLEVBQUUsS0FBSyx1QkFBdUIsV0FBVyxFQUFFLENBQUM7QUFBQSxJQUM5RTtBQUNBLFdBQU8sS0FBSyx3REFBd0QsR0FBRyxPQUFPLE1BQU07QUFBQSxFQUN0RjtBQUNBLFFBQU0sT0FBTztBQUFBLElBQ1gscUJBQXFCO0FBQUEsSUFDckIsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLEVBQ1gsRUFBRSxVQUFVLElBQUk7QUFDaEIsUUFBTSxRQUFRLFVBQVUsUUFBUSxJQUFJLENBQUMsT0FBTztBQUMxQyxVQUFNLE9BQU9BLE9BQU0sS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUU7QUFDMUMsV0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxXQUFXLEVBQUUsQ0FBQztBQUFBLEVBQ3pFLENBQUM7QUFDRCxRQUFNLE9BQU8sTUFBTSxTQUFTLElBQUksTUFBTSxLQUFLLElBQUksSUFBSSxVQUFVLFNBQVMsWUFBWSxLQUFLO0FBQ3ZGLFNBQU8sS0FBSyxDQUFDLE1BQU0sSUFBSSxFQUFFLE9BQU8sQ0FBQyxNQUFNLE1BQU0sRUFBRSxFQUFFLEtBQUssTUFBTSxHQUFHLE1BQU07QUFDdkU7QUFFQSxTQUFTLGdCQUFnQixFQUFFLFVBQVUsRUFBRSxVQUFVLEVBQUUsR0FBVyxJQUFvQjtBQUNoRixRQUFNLFVBQVUsWUFBWSxXQUFXLEVBQUU7QUFDekMsTUFBSSxDQUFDLFNBQVM7QUFDWixVQUFNLE9BQU8sU0FBUyxXQUFXLEVBQUU7QUFDbkMsV0FBTyxPQUFPLEtBQUssS0FBSyxFQUFFLElBQUksV0FBVyxLQUFLLEtBQUssQ0FBQztBQUFBO0FBQUEsRUFBUyxXQUFXLEtBQUssT0FBTyxDQUFDLEtBQUs7QUFBQSxFQUM1RjtBQUNBLFFBQU0sT0FBTyxRQUFRLE9BQU8sS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUU7QUFDbkQsUUFBTSxPQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxHQUFHLFFBQVEsS0FBSyxJQUFJLENBQUMsUUFBUSxLQUFLLFdBQVcsSUFBSSxJQUFJLENBQUMsRUFBRSxDQUFDO0FBQ3ZGLFFBQU0sVUFBVSxXQUFXLE1BQU0sV0FBVyxRQUFRLE9BQU87QUFDM0QsU0FBTyxDQUFDLEtBQUssV0FBVyxZQUFZLFdBQVcsRUFBRSxDQUFDLENBQUMsTUFBTSxJQUFJLFNBQVMsR0FBRyxNQUFNLElBQUksU0FBUyxXQUFXLEVBQUUsQ0FBQyxFQUFFO0FBQUEsSUFDMUc7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNLGtCQUFrQjtBQUV4QixTQUFTLGdCQUFnQixRQUFnQixVQUF3QixPQUF1QjtBQUN0RixRQUFNLFNBQVMsV0FBVyxVQUFVLEtBQUs7QUFDekMsUUFBTSxNQUFNLGtCQUFrQixRQUFRLE1BQU07QUFDNUMsTUFBSSxJQUFJLFdBQVcsRUFBRyxRQUFPO0FBQzdCLFFBQU0sUUFBUSxJQUFJLE1BQU0sR0FBRyxlQUFlLEVBQUUsSUFBSSxDQUFDLE9BQU87QUFDdEQsVUFBTSxNQUFNLE9BQU8sT0FBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsS0FBSyxDQUFDLE1BQU0sRUFBRSxZQUFZLEVBQUUsQ0FBQztBQUNoRixVQUFNLFFBQVEsSUFBSTtBQUFBLE1BQ2hCLElBQUksUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsT0FBTyxDQUFDLE1BQU0sRUFBRSxZQUFZLEVBQUUsRUFBRSxRQUFRLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQztBQUFBLElBQzlGO0FBQ0EsVUFBTSxRQUFRLElBQUksV0FBVyxJQUFJLGNBQWMsR0FBRyxJQUFJLE1BQU07QUFDNUQsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEVBQUUsTUFBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxTQUFJLFdBQVcsQ0FBQyxDQUFDLFFBQUc7QUFDcEUsVUFBTSxLQUFLLE1BQU0sU0FBUyxJQUFJLEtBQUssTUFBTSxLQUFLLElBQUksQ0FBQyxNQUFNO0FBQ3pELFdBQU8sT0FBTyxXQUFXLFlBQVksT0FBTyxTQUFTLFdBQVcsRUFBRSxDQUFDLENBQUMsT0FBTyxLQUFLLEdBQUcsRUFBRTtBQUFBLEVBQ3ZGLENBQUM7QUFDRCxRQUFNLE9BQU8sSUFBSSxTQUFTLGtCQUFrQixDQUFDLFNBQVMsSUFBSSxTQUFTLGVBQWUsT0FBTyxJQUFJLENBQUM7QUFDOUYsU0FBTyxDQUFDLDJCQUEyQixJQUFJLEdBQUcsT0FBTyxHQUFHLElBQUksRUFBRSxLQUFLLElBQUk7QUFDckU7QUFFQSxTQUFTLGdCQUFnQixRQUFnQixFQUFFLFNBQVMsWUFBWSxZQUFZLEdBQTJCO0FBQ3JHLE1BQUksWUFBYSxRQUFPLDBCQUEwQixpQkFBaUIsV0FBVyxDQUFDO0FBQy9FLE1BQUksUUFBUSxTQUFTLEVBQUcsUUFBTyxLQUFLLEdBQUcsUUFBUSxJQUFJLENBQUMsVUFBVSxjQUFjLFFBQVEsS0FBSyxDQUFDLENBQUM7QUFDM0YsUUFBTSxVQUFVLFdBQVcsQ0FBQztBQUM1QixNQUFJLENBQUMsUUFBUyxRQUFPO0FBQ3JCLFFBQU0sT0FBTyxXQUFXLFlBQVksT0FBTyxTQUFTLFdBQVcsUUFBUSxPQUFPLENBQUM7QUFDL0UsU0FBTywyQ0FBMkMsSUFBSSxLQUFLLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFDbkY7QUFFQSxTQUFTLGNBQWMsUUFBZ0IsRUFBRSxTQUFTLElBQUksT0FBTyxPQUFPLE9BQU8sR0FBa0I7QUFDM0YsUUFBTSxFQUFFLFVBQVUsSUFBSSxPQUFPO0FBQzdCLFFBQU0sVUFBVSxZQUFZLFdBQVcsRUFBRTtBQUN6QyxNQUFJLENBQUMsUUFBUyxRQUFPO0FBQ3JCLFFBQU0sVUFBVSxXQUFXLFFBQVEsRUFBRTtBQUNyQyxRQUFNLFNBQVMsU0FDWCx5QkFDQSxHQUFHLFFBQVEsS0FBSyxDQUFDLFNBQU0sTUFBTSxJQUFJLENBQUMsTUFBTSxTQUFJLFdBQVcsQ0FBQyxDQUFDLFFBQUcsRUFBRSxLQUFLLElBQUksS0FBSyxnQkFBZ0I7QUFDaEcsUUFBTSxRQUFRLFNBQVMsWUFBWSxDQUFDLEdBQUcsUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLLENBQUMsR0FBRyxRQUFRLENBQUMsQ0FBQztBQUNqRixTQUFPO0FBQUEsSUFDTCxLQUFLLFdBQVcsWUFBWSxXQUFXLEVBQUUsQ0FBQyxDQUFDLGFBQVEsTUFBTTtBQUFBLElBQ3pEO0FBQUEsSUFDQSxXQUFXLFFBQVEsT0FBTztBQUFBLElBQzFCLEdBQUksVUFBVSxDQUFDLElBQUksMEJBQTBCLE9BQU8sUUFBUSxNQUFNLENBQUMsR0FBRyxJQUFJLENBQUM7QUFBQSxJQUMzRSxHQUFJLEtBQUssU0FBUyxJQUFJLENBQUMsSUFBSSxxQkFBcUIsR0FBRyxLQUFLLElBQUksQ0FBQyxTQUFTLEtBQUssV0FBVyxJQUFJLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQztBQUFBLElBQ25HO0FBQUEsSUFDQSxTQUFTLFdBQVcsRUFBRTtBQUFBLEVBQ3hCLEVBQUUsS0FBSyxJQUFJO0FBQ2I7QUFHQSxTQUFTLGNBQWMsUUFBZ0IsRUFBRSxLQUFLLEdBQWlCRCxLQUFpQkMsUUFBZ0M7QUFDOUcsUUFBTSxPQUFPLE9BQU8sU0FBUyxTQUFTLE9BQU8sQ0FBQyxNQUFNLEVBQUUsU0FBUyxLQUFLLFFBQVEsTUFBTSxFQUFFLFVBQVVELEdBQUUsQ0FBQztBQUNqRyxRQUFNLE1BQU0sQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFDbEQsUUFBTSxRQUFRLElBQUksUUFBUSxDQUFDLE9BQU9DLE9BQU0sS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDdEUsU0FBTyxLQUFLLEdBQUcsTUFBTSxNQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLElBQUksS0FBSyxNQUFNLEtBQUssRUFBRTtBQUFBO0FBQUEsRUFBUyxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQztBQUMvRjs7O0FDdEZBLElBQU0sUUFBUTtBQUdkLElBQU0sWUFDSjtBQUVLLFNBQVMsY0FBYyxTQUFrQztBQUM5RCxRQUFNLFVBQVUsb0JBQUksSUFBcUI7QUFDekMsUUFBTSxVQUFVLG9CQUFJLElBQXFDO0FBQ3pELE1BQUksUUFBdUIsUUFBUSxRQUFRO0FBRTNDLE1BQUksV0FBMEIsUUFBUSxRQUFRO0FBQzlDLE1BQUksYUFBYTtBQUVqQixRQUFNLE1BQU0sQ0FBQyxRQUF5QztBQUNwRCxVQUFNLFFBQVEsUUFBUSxJQUFJLE1BQU0sR0FBRyxDQUFDO0FBQ3BDLFFBQUksTUFBTyxRQUFPO0FBQ2xCLFVBQU0sUUFBUSxRQUFRLFVBQVUsU0FBUyxHQUFHO0FBQzVDLFlBQVEsSUFBSSxNQUFNLEdBQUcsR0FBRyxLQUFLO0FBQzdCLFdBQU87QUFBQSxFQUNUO0FBRUEsUUFBTUMsWUFBVyxPQUFPLFFBQXlDO0FBQy9ELGVBQVM7QUFDUCxZQUFNLFFBQVEsSUFBSSxHQUFHO0FBQ3JCLFlBQU0sU0FBUyxNQUFNO0FBQ3JCLFVBQUksY0FBYyxRQUFRLElBQUksTUFBTSxHQUFHLENBQUMsTUFBTSxNQUFPLFFBQU87QUFBQSxJQUM5RDtBQUFBLEVBQ0Y7QUFFQSxRQUFNLFFBQVEsQ0FBQyxXQUFvQztBQUNqRCxVQUFNLFFBQVEsUUFBUSxJQUFJLE9BQU8sR0FBRztBQUNwQyxRQUFJLE9BQU87QUFDVCxZQUFNLFNBQVM7QUFDZixhQUFPO0FBQUEsSUFDVDtBQUNBLFVBQU0sUUFBaUIsRUFBRSxRQUFRLE1BQU0sV0FBVyxHQUFHLFNBQVMsTUFBTSxPQUFPLEVBQUU7QUFDN0UsWUFBUSxJQUFJLE9BQU8sS0FBSyxLQUFLO0FBQzdCLFdBQU87QUFBQSxFQUNUO0FBRUEsUUFBTSxPQUFPLENBQUMsUUFBdUI7QUFDbkMsaUJBQWEsSUFBSSxLQUFLO0FBQ3RCLFlBQVEsT0FBTyxJQUFJLE9BQU8sR0FBRztBQUM3QixZQUFRLE9BQU8sSUFBSSxNQUFNO0FBQUEsRUFDM0I7QUFHQSxRQUFNLFVBQVUsQ0FBQyxLQUFjLGNBQTZCLE1BQU0sVUFBeUI7QUFDekYsVUFBTSxPQUFPLE1BQU0sS0FBSyxZQUFZO0FBQ2xDLFlBQU0sUUFBUTtBQUNkLFVBQUksY0FBYyxZQUFZLEtBQUssQ0FBQyxJQUFJLFdBQVcsUUFBUSxJQUFJLElBQUksT0FBTyxHQUFHLE1BQU0sSUFBSztBQUN4RixZQUFNLElBQUksS0FBSyxTQUFTLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxPQUFPO0FBQUEsSUFDakUsQ0FBQztBQUNELFlBQVE7QUFDUixXQUFPO0FBQUEsRUFDVDtBQUVBLFFBQU0sUUFBUSxPQUFPLEtBQWEsUUFBUSxRQUFRLFNBQVMsRUFBRSxVQUF5QjtBQUNwRixRQUFJLFVBQVUsS0FBSyxHQUFHLEtBQUssRUFBRSxTQUFTLEdBQUcsS0FBSyxXQUFXLEdBQUcsS0FBSyxRQUFRLEtBQUssRUFBRSxTQUFTLEdBQUcsR0FBSTtBQUNoRyxVQUFNLFNBQVMsTUFBTUEsVUFBUyxHQUFHO0FBQ2pDLFFBQUksY0FBZSxPQUFPLGNBQWMsVUFBYSxPQUFPLE1BQU0sV0FBVyxFQUFJO0FBQ2pGLFVBQU0sTUFBTSxNQUFNLE1BQU07QUFDeEIsUUFBSSxVQUFVO0FBQ2QsaUJBQWEsSUFBSSxLQUFLO0FBQ3RCLFFBQUksUUFBUSxXQUFXLE1BQU0sS0FBSyxRQUFRLEdBQUcsR0FBRyxLQUFLO0FBQUEsRUFDdkQ7QUFFQSxRQUFNLFdBQVcsWUFBMkI7QUFDMUMsWUFBUSxNQUFNO0FBQ2QsVUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUNuQyxlQUFXLE9BQU8sT0FBUSxLQUFJLFVBQVU7QUFDeEMsVUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEtBQUssR0FBRyxHQUFHLE9BQU8sUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sYUFBYSxDQUFDLENBQUMsQ0FBQztBQUM1RixVQUFNLE1BQU0sTUFBTSxRQUFRLElBQUksQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLENBQUMsRUFBRSxJQUFJQSxTQUFRLENBQUM7QUFDaEUsVUFBTSxRQUFRLElBQUksSUFBSSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsY0FBYyxVQUFhLEVBQUUsTUFBTSxTQUFTLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLEdBQUcsQ0FBQztBQUMxRyxlQUFXLE9BQU8sT0FBUSxLQUFJLENBQUMsTUFBTSxJQUFJLElBQUksT0FBTyxHQUFHLEVBQUcsTUFBSyxHQUFHO0FBQ2xFLFVBQU0sUUFBUSxJQUFJLENBQUMsR0FBRyxJQUFJLElBQUksTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsTUFBTSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2pFO0FBRUEsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE1BQU0sTUFBTSxLQUFLO0FBQ2YsWUFBTSxTQUFTLE1BQU1BLFVBQVMsR0FBRztBQUNqQyxZQUFNLE1BQU0sUUFBUSxJQUFJLE9BQU8sR0FBRztBQUNsQyxVQUFJLENBQUMsT0FBTyxPQUFPLGNBQWMsT0FBVyxRQUFPLE1BQU0sT0FBUSxNQUFNLE1BQU0sR0FBRztBQUNoRixjQUFRLE9BQU8sTUFBTSxHQUFHLENBQUM7QUFDekIsVUFBSSxDQUFDLFFBQVEsS0FBSyxFQUFFLFNBQVMsR0FBRyxFQUFHLE1BQUssR0FBRztBQUFBLElBQzdDO0FBQUEsSUFDQSxPQUFPLE1BQU07QUFDWCxpQkFBVyxTQUFTO0FBQ3BCLGFBQU87QUFBQSxJQUNUO0FBQUEsSUFDQSxNQUFNLE9BQU8sS0FBSyxhQUFhO0FBQzdCLFlBQU07QUFDTixZQUFNLFNBQVMsTUFBTUEsVUFBUyxHQUFHO0FBQ2pDLFlBQU0sTUFBTSxRQUFRLElBQUksT0FBTyxHQUFHO0FBQ2xDLFVBQUksQ0FBQyxPQUFPLGNBQWMsRUFBRyxRQUFPO0FBQ3BDLFVBQUksU0FBUztBQUNiLFVBQUksSUFBSSxRQUFTLE9BQU0sUUFBUSxLQUFLLFdBQVc7QUFDL0MsYUFBTyxJQUFJLFVBQVUsU0FBWSxJQUFJO0FBQUEsSUFDdkM7QUFBQSxJQUNBLE9BQU8sTUFBTTtBQUNYLFlBQU0sUUFBUSxDQUFDLEdBQUcsUUFBUSxPQUFPLENBQUMsRUFBRSxRQUFRLENBQUMsRUFBRSxPQUFPLE1BQU8sUUFBUSxVQUFVLENBQUMsTUFBTSxJQUFJLENBQUMsQ0FBRTtBQUM3RixhQUFPLE1BQU0sS0FBSyxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sY0FBYyxNQUFTLEtBQUssTUFBTSxDQUFDO0FBQUEsSUFDOUU7QUFBQSxJQUNBLFVBQVU7QUFDUixtQkFBYTtBQUNiLGlCQUFXLE9BQU8sUUFBUSxPQUFPLEVBQUcsY0FBYSxJQUFJLEtBQUs7QUFBQSxJQUM1RDtBQUFBLEVBQ0Y7QUFDRjtBQUdBLElBQU0sVUFBVSxNQUFxQixJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxDQUFDLENBQUM7QUFFcEYsZUFBZSxJQUFJLEtBQWMsU0FBeUIsWUFBMEM7QUFDbEcsUUFBTSxPQUFPLEVBQUUsU0FBUyxRQUFRLFNBQVMsRUFBRSxRQUFRO0FBRW5ELFFBQU0sU0FBUyxZQUF1QztBQUNwRCxlQUFTO0FBQ1AsWUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixZQUFNQyxZQUFXLE1BQU0sUUFBUSxVQUFVLE9BQU8sUUFBUSxJQUFJO0FBQzVELFVBQUksV0FBVyxJQUFJLFVBQVUsV0FBVyxFQUFHLFFBQU9BO0FBQUEsSUFDcEQ7QUFBQSxFQUNGO0FBQ0EsTUFBSSxXQUFXLE1BQU0sT0FBTztBQUM1QixXQUFTLE9BQU8sSUFBSSxRQUFRLE9BQU8sT0FBTyxPQUFPLFFBQVEsR0FBRyxRQUFRLE9BQU87QUFFekUsVUFBTSxLQUFLLE1BQU0sVUFBVSxJQUFJLEdBQUcsU0FBUyxDQUFDLENBQUM7QUFDN0MsVUFBTSxRQUFRO0FBQ2QsUUFBSSxXQUFXLEVBQUc7QUFDbEIsZUFBVyxNQUFNLE9BQU87QUFBQSxFQUMxQjtBQUNBLE1BQUksV0FBVyxFQUFHO0FBRWxCLE1BQUksVUFBVTtBQUNkLE1BQUksU0FBUztBQUNiLGVBQWEsSUFBSSxLQUFLO0FBQ3RCLFFBQU0sV0FBVyxNQUFNLEtBQUssVUFBVSxPQUFPO0FBQzdDLE1BQUksUUFBUSxPQUFPLFFBQVE7QUFDM0IsTUFBSSxTQUFTLGFBQWEsSUFBSSxRQUFRLFVBQVUsVUFBVSxPQUFPO0FBQ2pFLFVBQVEsU0FBUyxJQUFJLE1BQU07QUFDN0I7QUFFQSxJQUFNLFNBQVMsQ0FBQyxFQUFFLFNBQVMsTUFDekIsU0FBUyxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxNQUFNLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFHL0QsU0FBUyxNQUFNLFVBQTRCLE1BQWdDO0FBQ3pFLE1BQUksT0FBTztBQUNYLFFBQU0sUUFBUSxTQUFTLFNBQVMsTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFNLEtBQUssTUFBTTtBQUM1RCxVQUFNLE9BQU8sS0FBSyxNQUFNLEdBQUcsS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzVDLFlBQVEsS0FBSztBQUNiLFdBQU8sRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQzVCLENBQUM7QUFDRCxTQUFPLEVBQUUsR0FBRyxVQUFVLFVBQVUsRUFBRSxHQUFHLFNBQVMsVUFBVSxNQUFNLEVBQUU7QUFDbEU7QUFFQSxTQUFTLE1BQ1AsS0FDQSxFQUFFLFVBQVUsVUFBVSxHQUN0QixFQUFFLFFBQVEsTUFBTSxHQUNoQkMsU0FBeUIsT0FBTyxPQUN0QjtBQUNWLFFBQU0sUUFBUSxFQUFFLFdBQVcsVUFBVSxXQUFXLFNBQVMsVUFBVSxTQUFTLE9BQUFBLFFBQU8sT0FBTyxNQUFNLEVBQUU7QUFDbEcsU0FBTyxPQUFPLFFBQVEsVUFBVSxPQUF3QyxJQUFJLElBQUk7QUFDbEY7QUFFQSxTQUFTLGFBQ1AsUUFDQSxFQUFFLEtBQUssR0FDUCxVQUNBLEVBQUUsU0FBUyxHQUNIO0FBQ1IsUUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUMsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDeEUsUUFBTSxtQkFBbUIsT0FBTyxjQUFjLFVBQWEsU0FBUyxPQUFPLGVBQWU7QUFDMUYsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxTQUFTLG9CQUFxQixTQUFTLFNBQVMsY0FBYyxTQUFTLEVBQUU7QUFBQSxJQUN6RSxPQUFPLENBQUMsU0FBUyxLQUFLLElBQUksSUFBSSxLQUFLO0FBQUEsSUFDbkMsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLE1BQU0sR0FBRyxDQUFDO0FBQUEsRUFDdkM7QUFDRjs7O0FDMVBBLElBQU0sT0FBTztBQUViLElBQU0sV0FBVztBQUdWLFNBQVMsZUFBZSxRQUF3QixXQUFzQztBQUMzRixRQUFNLEVBQUUsT0FBTyxPQUFPLElBQUk7QUFDMUIsUUFBTSxZQUFZLFVBQVUsWUFBWSxDQUFDLEdBQUcsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sUUFBUTtBQUM5RSxRQUFNLFNBQVMsSUFBSSxJQUFJLFNBQVMsUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFNLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFFakUsUUFBTSxPQUFPLFVBQVUsTUFBTSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sQ0FBQyxPQUFPLElBQUksRUFBRSxLQUFLLE9BQU8sTUFBTSxTQUFTLEVBQUUsQ0FBQztBQUM1RixRQUFNLFFBQVE7QUFBQSxJQUNaLEtBQUtDLFNBQVEsS0FBSyxDQUFDLElBQUksT0FBTyxJQUFJLFNBQUksT0FBTyxFQUFFO0FBQUEsSUFDL0MsR0FBRyxTQUFTLFFBQVEsQ0FBQyxZQUFZLFlBQVksU0FBUyxRQUFRLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUM5RSxHQUFHLEtBQUssSUFBSSxDQUFDLFNBQVMsVUFBVSxNQUFNLEtBQUssVUFBVSxDQUFDLENBQUM7QUFBQSxFQUN6RDtBQUNBLFNBQU87QUFBQSxJQUNMLEVBQUUsTUFBTSxNQUFNLE1BQU0sR0FBRyxLQUFLLE1BQU0sS0FBSyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQUEsRUFBSztBQUFBLElBQzVELEVBQUUsTUFBTSxpQkFBaUIsTUFBTSxXQUFXLFFBQVEsU0FBUyxFQUFFO0FBQUEsRUFDL0Q7QUFDRjtBQUdBLElBQU1BLFdBQVUsQ0FBQyxTQUNmLEtBQ0csUUFBUSxRQUFRLEdBQUcsRUFDbkIsUUFBUSxZQUFZLEVBQUUsRUFDdEIsS0FBSztBQUdWLFNBQVMsWUFDUCxFQUFFLE1BQU0sSUFBSSxTQUFTLEdBQ3JCLEVBQUUsTUFBTSxHQUNSLFdBQ29CO0FBQ3BCLE1BQUksT0FBTyxVQUFhLENBQUMsTUFBTSxTQUFTLEVBQUUsRUFBRyxRQUFPO0FBQ3BELFFBQU0sT0FBTyxVQUFVLE1BQU0sS0FBSyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUU7QUFDeEQsU0FBTyxDQUFDLFVBQVUsSUFBSSxNQUFNLFlBQVksQ0FBQyxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsUUFBUSxDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU07QUFDdEc7QUFHQSxTQUFTLEtBQUssTUFBYyxFQUFFLFNBQVMsT0FBTyxHQUEyQjtBQUN2RSxRQUFNLFFBQTBDO0FBQUEsSUFDOUMsU0FBU0EsU0FBUSxPQUFPO0FBQUEsSUFDeEIsY0FBYyxPQUFPLE9BQU8sSUFBSTtBQUFBLElBQ2hDLGFBQWEsT0FBTyxPQUFPLEVBQUU7QUFBQSxFQUMvQjtBQUNBLE1BQUksUUFBUTtBQUNaLFNBQU8sS0FBSyxRQUFRLDhDQUE4QyxDQUFDLE9BQU8sVUFBOEI7QUFDdEcsUUFBSSxVQUFVLE9BQVcsUUFBTyxVQUFVLElBQUksTUFBTSxNQUFNLFlBQVksQ0FBQyxJQUFLO0FBQzVFLFlBQVEsS0FBSyxJQUFJLEdBQUcsU0FBUyxVQUFVLE1BQU0sSUFBSSxHQUFHO0FBQ3BELFdBQU87QUFBQSxFQUNULENBQUM7QUFDSDtBQUVBLFNBQVMsV0FBVyxFQUFFLE9BQU8sU0FBUyxRQUFRLE1BQU0sR0FBbUIsV0FBOEI7QUFDbkcsUUFBTSxPQUFPLFVBQVUsTUFBTSxPQUFPLENBQUMsU0FBUyxDQUFDLE1BQU0sU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUN0RSxRQUFNLFFBQVEsS0FBSyxRQUFRLENBQUMsU0FBUyxLQUFLLFNBQVMsSUFBSSxDQUFDLE1BQU0sV0FBVyxFQUFFLEVBQUUsQ0FBQyxDQUFDO0FBQy9FLFFBQU0sT0FDSixNQUFNLFNBQVMsSUFDWDtBQUFBO0FBQUE7QUFBQSxFQUE4RyxNQUFNLEtBQUssRUFBRSxDQUFDLEtBQzVIO0FBQ04sU0FBTztBQUFBLFNBQ0EsVUFBVSxLQUFLLENBQUM7QUFBQSxXQUNkLFVBQVUsT0FBTyxDQUFDO0FBQUEsa0JBQ1gsT0FBTyxJQUFJLFNBQVMsT0FBTyxFQUFFO0FBQUE7QUFBQSxNQUV6QyxJQUFJO0FBQUE7QUFBQSxFQUVSLElBQUk7QUFDTjtBQUVBLElBQU0sYUFBYSxDQUFDLE9BQXVCLGlCQUFpQixFQUFFO0FBQUE7QUFBQTs7O0FDeEQ5RCxJQUFNLGtCQUFrQjtBQUN4QixJQUFNLGdCQUFnQjtBQUdmLFNBQVMsbUJBQW1CLFFBQThCO0FBQy9ELFFBQU0sRUFBRSxVQUFVLFFBQVEsTUFBTSxJQUFJO0FBQ3BDLFFBQU0sRUFBRSxNQUFNLE9BQU8sTUFBTSxJQUFJLFVBQVUsUUFBUTtBQUNqRCxRQUFNLFFBQVEsU0FBUyxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxRQUFRLElBQUksQ0FBQztBQUMxRSxRQUFNLE1BQU0sT0FBTyxhQUFhLE9BQU8sTUFBTSxDQUFDLEtBQUs7QUFDbkQsU0FBTztBQUFBLElBQ0wsS0FBSyxPQUFPLE1BQU0sQ0FBQyxLQUFLO0FBQUEsSUFDeEIsT0FBTyxRQUFRLE1BQU0sS0FBSyxPQUFPLEdBQUc7QUFBQSxJQUNwQyxNQUFNLFNBQVM7QUFBQSxJQUNmLFNBQVMsU0FBUyxPQUFPO0FBQUEsSUFDekIsV0FBVyxTQUFTLFVBQVU7QUFBQSxJQUM5QixPQUFPLFNBQVMsTUFBTSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLElBQ3hELFFBQVEsU0FBUyxTQUFTLFNBQVMsTUFBTSxRQUFRLENBQUMsTUFBTSxFQUFFLFFBQVEsQ0FBQztBQUFBLElBQ25FLE1BQU0sRUFBRSxPQUFPLE1BQU07QUFBQSxJQUNyQjtBQUFBLElBQ0EsWUFBWSxTQUFTLFdBQVcsSUFBSSxDQUFDLGNBQWMsY0FBYyxRQUFRLFNBQVMsQ0FBQztBQUFBLEVBQ3JGO0FBQ0Y7QUFFQSxJQUFNLFVBQVUsQ0FBQyxFQUFFLFNBQVMsTUFDMUIsU0FBUyxPQUFPLFNBQVMsU0FBUyxNQUFNLENBQUMsR0FBRyxLQUFLLFNBQVMsQ0FBQyxHQUFHO0FBRWhFLFNBQVMsU0FBUyxVQUE4QztBQUM5RCxRQUFNLEVBQUUsV0FBVyxTQUFTLFNBQVMsZUFBZSxXQUFXLElBQUksY0FBYyxRQUFRO0FBQ3pGLFNBQU8sRUFBRSxXQUFXLFNBQVMsU0FBUyxlQUFlLFdBQVc7QUFDbEU7QUFFQSxTQUFTLFNBQVMsUUFBZ0IsU0FBaUM7QUFDakUsUUFBTSxPQUFPLE9BQU8sU0FBUyxVQUFVLE1BQU0sS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLFFBQVEsRUFBRTtBQUM1RSxTQUFPO0FBQUEsSUFDTCxJQUFJLFFBQVE7QUFBQSxJQUNaLE9BQU8sTUFBTSxTQUFTLFFBQVE7QUFBQSxJQUM5QixPQUFPLE1BQU0sU0FBUyxRQUFRO0FBQUEsSUFDOUIsUUFBUSxRQUFRO0FBQUEsSUFDaEIsUUFBUSxTQUFTLFFBQVEsUUFBUTtBQUFBLElBQ2pDLFVBQVUsUUFBUSxTQUFTLElBQUksQ0FBQyxZQUFZLFlBQVksUUFBUSxPQUFPLENBQUM7QUFBQSxFQUMxRTtBQUNGO0FBRUEsU0FBUyxZQUFZLFFBQWdCLFNBQXVDO0FBQzFFLFFBQU0sVUFBVSxZQUFZLE9BQU8sU0FBUyxXQUFXLFFBQVEsRUFBRTtBQUNqRSxTQUFPO0FBQUEsSUFDTCxJQUFJLFFBQVE7QUFBQSxJQUNaLE9BQU8sU0FBUyxTQUFTLFFBQVE7QUFBQSxJQUNqQyxRQUFRLFFBQVE7QUFBQSxJQUNoQixPQUFPLFFBQVE7QUFBQSxJQUNmLFVBQVUsUUFBUSxTQUFTLE1BQU0sR0FBRyxhQUFhLEVBQUUsSUFBSSxDQUFDLE1BQU0sYUFBYSxRQUFRLENBQUMsQ0FBQztBQUFBLElBQ3JGLFNBQVMsUUFBUSxRQUFRLElBQUksQ0FBQyxNQUFNLGFBQWEsUUFBUSxDQUFDLENBQUM7QUFBQSxJQUMzRCxVQUFVLFFBQVEsU0FBUyxRQUFRLENBQUMsVUFBVSxTQUFTLEtBQUssS0FBSyxHQUFHLFFBQVEsQ0FBQyxDQUFDO0FBQUEsSUFDOUUsR0FBSSxRQUFRLGlCQUFpQixFQUFFLFFBQVEsUUFBUSxjQUFjLE9BQU87QUFBQSxFQUN0RTtBQUNGO0FBRUEsU0FBUyxhQUFhLEVBQUUsVUFBVSxNQUFNLEdBQVcsVUFBa0M7QUFDbkYsUUFBTSxPQUFPLFNBQVMsTUFBTSxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssU0FBUyxTQUFTLElBQUk7QUFDckUsUUFBTSxVQUFVLE1BQU0sU0FBUyxTQUFTLE9BQU8sR0FBRztBQUNsRCxTQUFPO0FBQUEsSUFDTCxLQUFLLE1BQU0sU0FBUyxJQUFJO0FBQUEsSUFDeEIsT0FBTyxRQUFRLFNBQVMsUUFBUTtBQUFBLElBQ2hDLE1BQU0sU0FBUztBQUFBLElBQ2YsU0FBUyxRQUFRLFNBQVMsUUFBUSxJQUFJLGVBQWU7QUFBQSxJQUNyRCxTQUFTLFNBQVMsU0FBUyxHQUFHLEVBQUUsS0FBSztBQUFBLElBQ3JDLE9BQU8sU0FBUztBQUFBLElBQ2hCLE9BQU8sU0FBUztBQUFBLEVBQ2xCO0FBQ0Y7QUFFQSxJQUFNLGdCQUFnQixDQUFDLEVBQUUsTUFBTSxHQUFXLE9BQWlDO0FBQUEsRUFDekUsTUFBTSxFQUFFO0FBQUEsRUFDUixNQUFNLFFBQVEsRUFBRSxLQUFLLFFBQVEsUUFBUSxHQUFHLEdBQUcsZUFBZTtBQUFBLEVBQzFELEtBQUssTUFBTSxFQUFFLElBQUk7QUFBQSxFQUNqQixPQUFPLFFBQVEsRUFBRSxRQUFRO0FBQUEsRUFDekIsT0FBTyxFQUFFO0FBQUEsRUFDVCxTQUFTLEVBQUU7QUFBQSxFQUNYLEdBQUksRUFBRSxTQUFTLFVBQWEsRUFBRSxNQUFNLEVBQUUsS0FBSztBQUM3QztBQUdPLFNBQVMsYUFBYSxRQUFpQztBQUM1RCxRQUFNLEVBQUUsVUFBVSxJQUFJLE9BQU87QUFDN0IsU0FBTyxVQUFVLE1BQU07QUFBQSxJQUFRLENBQUMsU0FDOUIsS0FBSyxTQUFTLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNO0FBQ25DLFlBQU0sU0FBUyxXQUFXLFFBQVEsRUFBRSxHQUFHO0FBQ3ZDLGFBQU8sRUFBRSxJQUFJLE9BQU8sTUFBTSxLQUFLLE9BQU8sR0FBSSxVQUFVLEVBQUUsT0FBTyxFQUFHO0FBQUEsSUFDbEUsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQU1PLFNBQVMsZ0JBQWdCLFFBQWdCLE9BQTZEO0FBQzNHLFFBQU0sUUFBUSxXQUFXLE9BQU8sU0FBUyxTQUFTLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxFQUFFO0FBQ25FLFFBQU0sVUFBVSxnQkFBZ0IsTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsRUFBRTtBQUN2RCxRQUFNLE9BQU8sVUFBVSxTQUFZLEtBQUssTUFBTSxRQUFRLEtBQUs7QUFDM0QsUUFBTSxPQUFPLFFBQVEsS0FBSyxDQUFDLE9BQU8sTUFBTSxRQUFRLEVBQUUsSUFBSSxJQUFJLEtBQUssUUFBUSxDQUFDO0FBQ3hFLFFBQU0sUUFBUSxTQUFTLFNBQVksU0FBWSxlQUFlLFFBQVEsSUFBSTtBQUMxRSxNQUFJLFNBQVMsVUFBYSxDQUFDLE1BQU8sUUFBTztBQUN6QyxRQUFNLE1BQU0sT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUNuQyxRQUFNLE9BQU8sT0FBTyxRQUFRLEdBQUcsR0FBRyxLQUFLLFFBQVE7QUFDL0MsUUFBTUMsTUFBSyxRQUFRLE1BQU0sTUFBTSxNQUFNO0FBQ3JDLFNBQU8sRUFBRSxTQUFTLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRSxPQUFPQSxLQUFJLEtBQUtBLElBQUcsQ0FBQyxFQUFFO0FBQ3RFOzs7QUMxRkEsSUFBTSxRQUFrQixFQUFFLE9BQU8sRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLFFBQVEsRUFBRSxHQUFHLEtBQUssRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLFFBQVEsRUFBRSxFQUFFO0FBR3BHLFNBQVMsZ0JBQ2QsT0FDQSxPQUNBQyxhQUNXO0FBQ1gsUUFBTSxTQUFTLENBQUMsUUFDZCxDQUFDLEdBQUcsTUFBTSxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLFNBQVMsVUFBVSxNQUFNLEdBQUcsTUFBTSxNQUFTO0FBQ3BHLFFBQU0sU0FBUyxDQUFDLFFBQXdCLFVBQVUsT0FBTyxHQUFHLEtBQUssU0FBUyxHQUFHLEdBQUcsR0FBRyxLQUFLLE9BQU8sR0FBRztBQUVsRyxRQUFNLGlCQUFpQixPQUFPLFdBQW1CLFVBQTJDO0FBQUEsSUFDMUYsS0FBSyxNQUFNLFNBQVM7QUFBQSxJQUNwQjtBQUFBLElBQ0EsT0FBTyxNQUFNLFVBQVUsT0FBTyxXQUFXLFdBQVcsTUFBTSxPQUFPLFNBQVMsQ0FBQyxDQUFDO0FBQUEsRUFDOUU7QUFFQSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsTUFBTSxTQUFTLEtBQUs7QUFDbEIsWUFBTUMsWUFBVyxPQUFPLEdBQUcsTUFBTTtBQUNqQyxpQkFBVyxVQUFVQSxZQUFXLENBQUMsU0FBUyxHQUFHLENBQUMsSUFBSSxZQUFZLEtBQUssT0FBTyxHQUFHLENBQUMsR0FBRztBQUMvRSxjQUFNLFlBQVlBLFlBQVcsTUFBTSxTQUFTO0FBQzVDLGNBQU0sT0FBTyxNQUFNLE1BQU0sS0FBSyxTQUFTO0FBQ3ZDLFlBQUksU0FBUyxPQUFXO0FBQ3hCLGNBQU0sU0FBUyxNQUFNLGVBQWUsTUFBTSxTQUFTLFNBQVMsR0FBRyxPQUFPLFdBQVcsSUFBSTtBQUNyRixjQUFNLFdBQVdBLGFBQVksT0FBTyxNQUFNLEtBQUssQ0FBQyxTQUFTLE1BQU0sSUFBSSxNQUFNLE1BQU0sR0FBRyxDQUFDO0FBQ25GLGVBQU8sV0FBVyxTQUFTLEVBQUUsS0FBSyxNQUFNLEdBQUcsR0FBRyxPQUFPLENBQUMsR0FBRyxFQUFFO0FBQUEsTUFDN0Q7QUFDQSxhQUFPLEVBQUUsS0FBSyxNQUFNLEdBQUcsR0FBRyxPQUFPQSxZQUFXLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRTtBQUFBLElBQ3pEO0FBQUEsSUFDQSxNQUFNLE9BQU8sUUFBUSxNQUFNO0FBQ3pCLFlBQU0sUUFBUSxJQUFJLE9BQU8sTUFBTSxJQUFJLENBQUMsUUFBUSxNQUFNLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDNUQsWUFBTUMsY0FBYSxPQUFPLGNBQWMsU0FBWSxTQUFZLE1BQU0sTUFBTSxLQUFLLE9BQU8sU0FBUztBQUNqRyxZQUFNLGFBQWEsT0FBTyxjQUFjLFNBQVksU0FBWSxPQUFPLE9BQU8sU0FBUztBQUN2RixZQUFNLE9BQU9BLGdCQUFlLFNBQVksZ0JBQWdCLFdBQVdBLGFBQVksVUFBVztBQUMxRixZQUFNLFlBQVksTUFBTSxnQkFBZ0IsTUFBTSxRQUFRRixhQUFZLEtBQUs7QUFFdkUsWUFBTSxRQUFRLE9BQU8sTUFBTSxJQUFJLENBQUMsU0FBUyxFQUFFLEtBQUssTUFBTSxPQUFPLEdBQUcsR0FBRyxNQUFNLE1BQU0sTUFBTSxHQUFHLEVBQUUsRUFBRTtBQUM1RixZQUFNLFVBQVUsTUFBTSxRQUFRLENBQUMsRUFBRSxNQUFNLEtBQUssTUFBTyxTQUFTLFNBQVksQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEtBQUssQ0FBQyxDQUFFO0FBQzlGLFlBQU0sVUFBVUUsZ0JBQWUsU0FBWSxDQUFDLElBQUksYUFBYUEsYUFBWSxZQUFhLE1BQU0sUUFBUSxLQUFLO0FBQ3pHLFlBQU0sY0FBYyxDQUFDQSxlQUFjLElBQUksR0FBRyxRQUFRLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLE1BQU0sR0FBRyxHQUFJLENBQUMsQ0FBQyxFQUFFO0FBQUEsUUFBSyxDQUFDLFNBQzlGLG1CQUFtQixLQUFLLElBQUk7QUFBQSxNQUM5QjtBQUNBLFlBQU0sU0FBaUI7QUFBQSxRQUNyQixHQUFHO0FBQUEsUUFDSCxTQUFTLGNBQWMsS0FBSyxVQUFVLEtBQUs7QUFBQSxRQUMzQyxVQUFVLENBQUMsR0FBRyxLQUFLLFVBQVUsR0FBRyxVQUFVLFVBQVUsR0FBRyxPQUFPO0FBQUEsTUFDaEU7QUFDQSxZQUFNLE9BQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBTSxJQUFJLE1BQU0sQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQzlELFVBQUksT0FBTyxjQUFjLE9BQVcsTUFBSyxJQUFJLFlBQWEsT0FBTyxTQUFTO0FBQzFFLGlCQUFXLEVBQUUsTUFBTSxJQUFJLEtBQUssVUFBVSxNQUFPLE1BQUssSUFBSSxNQUFNLEdBQUc7QUFDL0QsYUFBTyxFQUFFLFVBQVUsRUFBRSxPQUFPLFNBQVMsT0FBTyxHQUFHLFdBQVcsVUFBVSxXQUFXLEtBQUs7QUFBQSxJQUN0RjtBQUFBLEVBQ0Y7QUFDRjtBQUdBLGVBQWUsVUFBVSxPQUFjLFdBQW1CLFFBQW1DO0FBQzNGLFFBQU0sU0FBUyxTQUFTLFNBQVMsU0FBUyxDQUFDO0FBQzNDLFFBQU0sUUFBUSxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLFdBQVcsR0FBRyxDQUFDO0FBQ2pFLFFBQU0sTUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsS0FBSyxXQUFXLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDM0YsUUFBTSxlQUFlLE1BQU0sV0FBVyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQzVELFFBQU0sUUFBUSxlQUFlLE1BQU0sTUFBTSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ3pELFFBQU0sU0FBUyxJQUFJLElBQUksTUFBTSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUMsVUFBVSxRQUFRLEdBQUcsS0FBSyxJQUFJLEdBQUcsQ0FBVSxDQUFDLENBQUM7QUFDN0YsUUFBTSxRQUFRLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsRUFBRSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU8sSUFBSSxJQUFJLEtBQUssQ0FBRTtBQUM5RixRQUFNLFNBQVMsQ0FBQyxTQUNkLENBQUMsT0FBTyxJQUFJLEtBQUssT0FBTyxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssUUFBUSxTQUFTLEVBQUUsQ0FBQyxJQUFJLE1BQU0sT0FBTyxDQUFDLFNBQVMsVUFBVSxNQUFNLElBQUksQ0FBQztBQUNoSCxRQUFNLFNBQVMsTUFBTSxXQUFXLElBQUksUUFBUSxNQUFNLFFBQVEsTUFBTTtBQUNoRSxRQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLElBQUksS0FBSyxDQUFDLFNBQVMsVUFBVSxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQzdGLFNBQU8sS0FBSyxJQUFJLENBQUMsU0FBUztBQUN4QixVQUFNLE1BQU0sT0FBTyxJQUFJLElBQUksS0FBSyxTQUFTLFFBQVEsSUFBSTtBQUNyRCxXQUFPLE1BQU0sU0FBUyxHQUFHLEdBQUcsT0FBTztBQUFBLEVBQ3JDLENBQUM7QUFDSDtBQVNBLFNBQVMsYUFDUEEsYUFDQSxZQUNBLFFBQ0EsUUFDQSxPQUNpQjtBQUNqQixRQUFNLEVBQUUsUUFBUSxJQUFJLFNBQVNBLGFBQVksdUJBQXdCO0FBQ2pFLFFBQU0sU0FBUyxTQUFTLFNBQVMsT0FBTyxTQUFVLENBQUM7QUFDbkQsUUFBTSxVQUFVLENBQUMsU0FBaUIsY0FBdUM7QUFBQSxJQUN2RSxRQUFRO0FBQUEsSUFDUixVQUFVO0FBQUEsSUFDVjtBQUFBLElBQ0EsTUFBTTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQ0EsUUFBTSxTQUFTLE1BQU0sUUFBUSxDQUFDLEVBQUUsS0FBSyxLQUFLLE1BQU07QUFDOUMsUUFBSSxTQUFTLE9BQVcsUUFBTyxDQUFDO0FBQ2hDLFVBQU0sT0FBTyxVQUFVLFFBQVEsR0FBRyxLQUFLO0FBQ3ZDLFVBQU0sUUFBUSxPQUFPLE1BQU0sVUFBVSxDQUFDLFNBQVMsS0FBSyxRQUFRLFNBQVMsRUFBRSxNQUFNLElBQUk7QUFDakYsV0FBTyxDQUFDLFFBQVEsU0FBSSxJQUFJLHdFQUF5RCxRQUFRLENBQUMsU0FBUyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDN0csQ0FBQztBQUNELE1BQUksTUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQzFELFNBQU8sQ0FBQyxRQUFRLHlEQUErQyxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQztBQUNwRjtBQVNBLGVBQWUsZ0JBQ2IsUUFDQSxRQUNBRixhQUNBLE9BQzBCO0FBQzFCLFFBQU0sV0FBV0EsWUFBVyxDQUFDO0FBQzdCLFFBQU0sVUFBVUEsWUFBVyxLQUFLLENBQUMsRUFBRSxXQUFBRyxXQUFVLE1BQU1BLFdBQVUsT0FBTyxPQUFPLFNBQVM7QUFDcEYsTUFBSSxRQUFTLFFBQU8sRUFBRSxXQUFXLFNBQVMsVUFBVSxDQUFDLEdBQUcsT0FBTyxDQUFDLEVBQUU7QUFDbEUsTUFBSSxPQUFPLFNBQVMsVUFBYSxPQUFPLGNBQWM7QUFDcEQsV0FBTyxFQUFFLFdBQVcsVUFBVSxVQUFVLENBQUMsR0FBRyxPQUFPLENBQUMsRUFBRTtBQUN4RCxRQUFNLFFBQVFILFlBQVcsSUFBSSxDQUFDLEVBQUUsV0FBQUcsV0FBVSxNQUFNQSxXQUFVLEVBQUUsRUFBRSxLQUFLLElBQUk7QUFDdkUsUUFBTSxTQUFTLENBQUMsWUFBcUM7QUFDbkQsVUFBTSxVQUF5QjtBQUFBLE1BQzdCLFFBQVE7QUFBQSxNQUNSLFVBQVU7QUFBQSxNQUNWO0FBQUEsTUFDQSxNQUFNLE9BQU87QUFBQSxNQUNiLFVBQVU7QUFBQSxJQUNaO0FBQ0EsV0FBTyxFQUFFLFdBQVcsVUFBVSxVQUFVLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQyxFQUFFO0FBQUEsRUFDL0Q7QUFDQSxRQUFNLE1BQU0sU0FBUyxTQUFTLE9BQU8sU0FBUyxHQUFHLE9BQU8sU0FBUztBQUNqRSxRQUFNLE9BQU8sTUFBTSxNQUFNLEtBQUssR0FBRztBQUNqQyxNQUFJLFNBQVM7QUFDWCxXQUFPLE9BQU8sK0JBQTBCLE9BQU8sU0FBUyxnQkFBVyxLQUFLLHFDQUFxQztBQUMvRyxRQUFNLE9BQU8sU0FBUyxPQUFPLElBQUksSUFBSSxPQUFPO0FBQzVDLFFBQU0sT0FBTyxjQUFjLE1BQU0sSUFBSTtBQUNyQyxRQUFNLFlBQW1DLEtBQUs7QUFDOUMsU0FBTyxFQUFFLFdBQVcsWUFBWSxFQUFFLFVBQVUsSUFBSSxVQUFVLFVBQVUsS0FBSyxVQUFVLE9BQU8sQ0FBQyxFQUFFLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFDNUc7OztBaEJ0SU8sSUFBTSxpQkFBeUIsRUFBRSxTQUFTLE9BQU8sV0FBVztBQUc1RCxTQUFTLFlBQVksWUFBd0IsTUFBa0IsU0FBaUIsZ0JBQXNCO0FBQzNHLFFBQU0sWUFBWSxJQUFJLGNBQWMsWUFBWTtBQUNoRCxNQUFJLFNBQTJDLENBQUM7QUFDaEQsTUFBSSxZQUE2QixDQUFDO0FBQ2xDLE1BQUksUUFBa0IsQ0FBQztBQUN2QixNQUFJLFdBQXFCO0FBRXpCLFFBQU0sYUFBYSxPQUFtQjtBQUFBLElBQ3BDLFVBQVUsQ0FBQyxRQUFRLGtCQUFrQixZQUFZLFdBQVcsTUFBTSxHQUFHO0FBQUEsSUFDckUsV0FBVyxDQUFDLFdBQVcsa0JBQWtCLFlBQVksV0FBVyxNQUFNLE1BQU07QUFBQSxFQUM5RTtBQUNBLFFBQU0sUUFBUSxZQUFZLFdBQVcsVUFBVTtBQUMvQyxRQUFNLFlBQVksZ0JBQWdCLE9BQU8sTUFBTSxPQUFPLE9BQU8sVUFBVTtBQUN2RSxRQUFNLFlBQVksZ0JBQWdCLFVBQVU7QUFDNUMsUUFBTSxVQUFVLGNBQWM7QUFBQSxJQUM1QjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxVQUFVLE1BQU07QUFBQSxJQUNoQixPQUFPLEtBQUs7QUFBQSxJQUNaLE1BQU0sTUFBTSxVQUFVLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLEdBQUc7QUFBQSxJQUM1QyxVQUFVLENBQUMsV0FBVztBQUNwQixnQkFBVSxRQUFRLE9BQU8sT0FBTyxLQUFLLGtCQUFrQixNQUFNLENBQUM7QUFDOUQsV0FBSyxXQUFXLGlCQUFpQixhQUFhLEVBQUUsS0FBSyxPQUFPLE9BQU8sTUFBTSxDQUFDLEtBQUssT0FBTyxPQUFPLFVBQVUsQ0FBQztBQUFBLElBQzFHO0FBQUEsSUFDQSxRQUFRLENBQUMsV0FBVztBQUNsQixnQkFBVSxRQUFRLE9BQU8sS0FBSyxvQkFBSSxJQUFJLENBQUM7QUFDdkMsV0FBSyxXQUFXLGlCQUFpQixhQUFhLENBQUMsQ0FBQztBQUFBLElBQ2xEO0FBQUEsSUFDQSxTQUFTLENBQUMsVUFBVSxXQUFXLFFBQVEsTUFBTSxxQkFBcUIsU0FBUyxLQUFLLENBQUMsRUFBRTtBQUFBLEVBQ3JGLENBQUM7QUFFRCxhQUFXLGFBQWEsQ0FBQyxXQUFXO0FBQ2xDLGFBQVMsT0FBTztBQUNoQixnQkFBYSxPQUFPLHlCQUF5QixDQUFDO0FBQzlDLGFBQVMsT0FBTyxvQkFBb0IsQ0FBQyxHQUFHLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxTQUFTLEdBQUcsQ0FBQztBQUN0RSxXQUFPLGVBQWUsTUFBTTtBQUFBLEVBQzlCLENBQUM7QUFDRCxhQUFXLGNBQWMsWUFBWTtBQUNuQyxRQUFJLE9BQU8sV0FBVztBQUNwQixZQUFNLFdBQVcsT0FBTyxTQUFTLG1DQUFtQyxNQUFNLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFDOUYsUUFBSSxPQUFPLFdBQVcsdUJBQXVCO0FBQzNDLFlBQU0sV0FBVyxPQUFPLFNBQVMsa0NBQWtDLE1BQU07QUFBQSxRQUN2RSxVQUFVLENBQUMsRUFBRSxhQUFhLDhCQUE4QixDQUFDO0FBQUEsTUFDM0QsQ0FBQztBQUNILFFBQUksT0FBTyxXQUFXO0FBQ3BCLGlCQUFXLFVBQVUsNEJBQTRCLENBQUMsRUFBRSxPQUFPLFFBQVEsTUFBTTtBQUN2RSxjQUFNLE9BQU8sSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLFNBQVMsR0FBRyxDQUFDLENBQUM7QUFDNUQsZ0JBQVEsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxTQUFTLEdBQUcsQ0FBQyxDQUFDO0FBQzdGLGFBQUssUUFBUTtBQUFBLE1BQ2YsQ0FBQztBQUNILGVBQVcsTUFBTSxZQUFZLFlBQVksUUFBUSxRQUFRO0FBQ3pELFVBQU0sUUFBUTtBQUFBLEVBQ2hCLENBQUM7QUFHRCxRQUFNLFVBQVUsWUFBMkI7QUFDekMsVUFBTSxRQUFRLE1BQU07QUFDcEIsVUFBTSxRQUFRLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxRQUFRLE1BQU0sT0FBTyxhQUFhLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDN0U7QUFDQSxRQUFNLFFBQVEsQ0FBQyxTQUNiLEtBQUssS0FBSyxNQUFNLENBQUMsVUFBbUIsV0FBVyxRQUFRLE1BQU0sU0FBUyxLQUFLLENBQUMsQ0FBQztBQUUvRSxhQUFXLHlCQUF5QixDQUFDLEVBQUUsVUFBVSxPQUFPLE1BQU07QUFDNUQsVUFBTSxNQUFPLFFBQStDO0FBQzVELFVBQU0sWUFBWSxZQUFZLFFBQVEsRUFBRSxHQUFHLFVBQVUsR0FBRyxJQUFJLENBQUMsRUFBRSxLQUFLLENBQUMsVUFBVyxXQUFXLE1BQU8sUUFBUSxFQUFFLENBQUM7QUFBQSxFQUMvRyxDQUFDO0FBQ0QsYUFBVyx3QkFBd0IsQ0FBQyxFQUFFLFFBQVEsTUFBTTtBQUNsRCxlQUFXLEVBQUUsSUFBSSxLQUFLLFFBQVMsT0FBTSxPQUFPLEdBQUc7QUFDL0MsVUFBTSxlQUFlLFFBQVEsS0FBSyxDQUFDLEVBQUUsS0FBSyxLQUFLLE1BQU0sU0FBUyxlQUFlLFdBQVcsV0FBVyxLQUFLLEdBQUcsQ0FBQztBQUM1RyxVQUFNLGVBQWUsUUFBUSxJQUFJLFFBQVEsSUFBSSxRQUFRLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzVGLENBQUM7QUFDRCxRQUFNLFNBQVMsb0JBQUksSUFBWTtBQUMvQixZQUFVLFVBQVUsQ0FBQyxFQUFFLFNBQVMsTUFBTSxPQUFPLElBQUksU0FBUyxHQUFHLENBQUM7QUFDOUQsWUFBVSxtQkFBbUIsQ0FBQyxFQUFFLFVBQVUsRUFBRSxJQUFJLEVBQUUsTUFBTTtBQUV0RCxVQUFNLFFBQVEsT0FBTyxPQUFPLEdBQUcsSUFBSSxJQUFJLFNBQVM7QUFDaEQsVUFBTSxTQUFTLEdBQUcsSUFBSSxRQUFRLE1BQU0sSUFBSSxRQUFRLE1BQU0sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUNuRSxDQUFDO0FBQ0QsWUFBVSxXQUFXLENBQUMsRUFBRSxTQUFTLE1BQU07QUFDckMsVUFBTSxPQUFPLFNBQVMsR0FBRztBQUN6QixVQUFNLFNBQVMsU0FBUyxHQUFHLElBQUksUUFBUSxNQUFNLElBQUksUUFBUSxNQUFNLFNBQVMsR0FBRyxDQUFDO0FBQUEsRUFDOUUsQ0FBQztBQUNELGFBQVcsV0FBVyxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBRTdDLGNBQVksRUFBRSxZQUFZLFdBQVcsT0FBTyxTQUFTLFFBQVEsV0FBVyxNQUFNLFdBQVcsVUFBVSxNQUFNLFNBQVMsQ0FBQztBQUNuSCxZQUFVLE9BQU8sVUFBVTtBQUMzQixhQUFXLE9BQU87QUFDcEI7QUFFQSxJQUFNLFdBQVcsQ0FBQyxVQUE0QixpQkFBaUIsUUFBUyxNQUFNLFNBQVMsTUFBTSxVQUFXLE9BQU8sS0FBSztBQUVwSCxTQUFTLGVBQWUsRUFBRSxhQUFhLEdBQXVDO0FBQzVFLFNBQU87QUFBQSxJQUNMLFlBQVksRUFBRSxNQUFNLGlCQUFpQixTQUFTLFFBQVk7QUFBQSxJQUMxRCxjQUFjO0FBQUEsTUFDWixrQkFBa0IsRUFBRSxXQUFXLE1BQU0sUUFBUSxxQkFBcUIsWUFBWTtBQUFBLE1BQzlFLGVBQWU7QUFBQSxNQUNmLGtCQUFrQixDQUFDO0FBQUEsTUFDbkIsb0JBQW9CLEVBQUUsaUJBQWlCLENBQUNDLGdCQUFlLFVBQVVBLGdCQUFlLFFBQVEsRUFBRTtBQUFBLE1BQzFGLG9CQUFvQixFQUFFLG1CQUFtQixDQUFDLEtBQUssS0FBSyxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsTUFDbkUsR0FBSSxhQUFhLFdBQVcsb0JBQW9CO0FBQUEsUUFDOUMsV0FBVyxFQUFFLGtCQUFrQixFQUFFLFdBQVcsTUFBTSxxQkFBcUIsS0FBSyxFQUFFO0FBQUEsTUFDaEY7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBSUEsZUFBZSxrQkFDYixZQUNBLFdBQ0EsTUFDQSxLQUM2QjtBQUM3QixNQUFJLENBQUMsVUFBVSxNQUFPLFFBQU8sS0FBSyxXQUFXLEdBQUc7QUFDaEQsUUFBTSxTQUFtRCxFQUFFLElBQUk7QUFDL0QsUUFBTSxTQUFVLE1BQU0sV0FBVyxZQUFZLGdCQUFnQixNQUFNO0FBQ25FLFNBQU8sUUFBUTtBQUNqQjtBQUVBLGVBQWUsa0JBQ2IsWUFDQSxXQUNBLE1BQ0EsUUFDNEI7QUFDNUIsTUFBSSxDQUFDLFVBQVUsTUFBTyxRQUFRLE1BQU0sS0FBSyxZQUFZLE1BQU0sS0FBTSxDQUFDO0FBQ2xFLFFBQU0sU0FBb0QsRUFBRSxPQUFPO0FBQ25FLFNBQVEsTUFBTSxXQUFXLFlBQVksaUJBQWlCLE1BQU07QUFDOUQ7QUFFQSxlQUFlLFlBQ2IsWUFDQSxRQUNBLE9BQ21CO0FBQ25CLE1BQUksQ0FBQyxPQUFPLFdBQVcsY0FBZSxRQUFPO0FBQzdDLFFBQU0sT0FBUyxNQUFNLFdBQVcsVUFBVSxpQkFBaUIsS0FBSyxLQUFNLENBQUM7QUFDdkUsUUFBTSxRQUFRLE9BQU8sUUFBUSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sVUFBVSxRQUFRLFVBQVUsTUFBUztBQUM5RixTQUFPLEVBQUUsR0FBRyxrQkFBa0IsR0FBSSxPQUFPLFlBQVksS0FBSyxFQUF3QjtBQUNwRjtBQUdBLFNBQVMsZ0JBQWdCLFlBRXZCO0FBQ0EsUUFBTSxNQUFNLG9CQUFJLElBQXdEO0FBQ3hFLFNBQU87QUFBQSxJQUNMLFFBQVEsS0FBSyxPQUFPO0FBQ2xCLFlBQU0sVUFBVSxvQkFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLEtBQUssR0FBRyxHQUFJLElBQUksSUFBSSxHQUFHLEdBQUcsS0FBSyxLQUFLLENBQUMsQ0FBRSxDQUFDO0FBQzFFLFVBQUksTUFBTSxPQUFPLEVBQUcsS0FBSSxJQUFJLEtBQUssS0FBSztBQUFBLFVBQ2pDLEtBQUksT0FBTyxHQUFHO0FBQ25CLGlCQUFXLE9BQU8sU0FBUztBQUN6QixjQUFNLGNBQWMsQ0FBQyxHQUFHLElBQUksT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDekUsYUFBSyxXQUFXLGdCQUFnQixFQUFFLEtBQUssWUFBWSxDQUFDO0FBQUEsTUFDdEQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBY0EsU0FBUyxZQUFZLFVBQTBCO0FBQzdDLFFBQU0sRUFBRSxZQUFZLFdBQVcsT0FBTyxTQUFTLFFBQVEsV0FBVyxTQUFTLElBQUk7QUFDL0UsUUFBTSxTQUFTLE9BQU8sS0FBYSxVQUEwRDtBQUMzRixVQUFNLFNBQVMsTUFBTSxRQUFRLE9BQU8sS0FBSyxNQUFNLE1BQU0sdUJBQXVCO0FBQzVFLFFBQUksTUFBTSx3QkFBeUIsT0FBTSxJQUFJLGNBQWMsY0FBYyxrQkFBa0IsV0FBVztBQUN0RyxXQUFPO0FBQUEsRUFDVDtBQUVBLGFBQVcsUUFBUSxPQUFPLEVBQUUsY0FBYyxFQUFFLElBQUksR0FBRyxTQUFTLEdBQUcsVUFBVTtBQUN2RSxVQUFNLFNBQVMsTUFBTSxPQUFPLEtBQUssS0FBSztBQUN0QyxVQUFNLFdBQVcsTUFBTSxTQUFTLEdBQUc7QUFDbkMsUUFBSSxDQUFDLFVBQVUsQ0FBQyxTQUFVLFFBQU87QUFDakMsUUFBSSxTQUFTLEdBQUcsRUFBRyxRQUFPLGtCQUFrQixRQUFRLFNBQVMsUUFBUSxHQUFHLFVBQVUsT0FBTyxLQUFLO0FBQzlGLFdBQU8sWUFBWSxRQUFRLEtBQUssVUFBVSxPQUFPLEtBQUs7QUFBQSxFQUN4RCxDQUFDO0FBQ0QsYUFBVyxXQUFXLE9BQU8sRUFBRSxjQUFjLEVBQUUsSUFBSSxFQUFFLEdBQUcsVUFBVTtBQUNoRSxRQUFJLENBQUMsU0FBUyxFQUFFLFlBQVksU0FBUyxHQUFHLEVBQUcsUUFBTyxDQUFDO0FBQ25ELFVBQU0sU0FBUyxNQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ3RDLFdBQU8sU0FBUyxpQkFBaUIsUUFBUSxLQUFLLFVBQVUsRUFBRSxhQUFhLElBQUksSUFBSSxDQUFDO0FBQUEsRUFDbEYsQ0FBQztBQUNELGFBQVcsYUFBYSxPQUFPLFFBQVEsVUFBVTtBQUMvQyxVQUFNLFNBQVMsTUFBTSxPQUFPLE9BQU8sYUFBYSxLQUFLLEtBQUs7QUFDMUQsUUFBSSxDQUFDLE9BQVEsUUFBTyxDQUFDO0FBQ3JCLFdBQU8sa0JBQWtCLEVBQUUsUUFBUSxPQUFPLE9BQU8sT0FBTyxPQUFPLE1BQU0sVUFBVSxFQUFFLGFBQWEsS0FBSyxHQUFHLE1BQU07QUFBQSxFQUM5RyxDQUFDO0FBQ0QsYUFBVyxhQUFhLE9BQU8sRUFBRSxjQUFjLEVBQUUsSUFBSSxHQUFHLFNBQVMsR0FBRyxVQUFVO0FBQzVFLFVBQU0sV0FBVyxVQUFVLElBQUksR0FBRztBQUNsQyxRQUFJLENBQUMsU0FBVSxRQUFPLENBQUM7QUFDdkIsVUFBTSxTQUFTLE1BQU0sT0FBTyxLQUFLLEtBQUs7QUFDdEMsVUFBTSxZQUFZLFFBQVEsU0FBUyxhQUFhLE9BQU8sV0FBVyxDQUFDLEVBQUc7QUFDdEUsUUFBSSxDQUFDLFNBQVMsR0FBRyxFQUFHLFFBQU8saUJBQWlCLFVBQVUsVUFBVSxRQUFRLEVBQUUsT0FBTyxPQUFPLE9BQU8sVUFBVSxDQUFDO0FBQzFHLFdBQU8sZUFBZSxVQUFVLFVBQVU7QUFBQSxNQUN4QyxPQUFPLE9BQU87QUFBQSxNQUNkO0FBQUEsTUFDQSxZQUFZLE9BQU8sV0FBVyxJQUFJLENBQUMsTUFBTSxFQUFFLFNBQVM7QUFBQSxNQUNwRCxNQUFNLHdCQUFlO0FBQUEsTUFDckIsV0FBVyxVQUFVLEVBQUUsU0FBUztBQUFBLElBQ2xDLENBQUM7QUFBQSxFQUNILENBQUM7QUFDRCxjQUFZLFFBQVE7QUFDdEI7QUFFQSxTQUFTLFlBQVksRUFBRSxZQUFZLE9BQU8sU0FBUyxPQUFPLEdBQW1CO0FBQzNFLFFBQU0sU0FBUyxDQUNiLFFBQ0EsV0FDUyxLQUFLLFdBQVcsVUFBVSxRQUFRLE1BQU07QUFDbkQsUUFBTSxPQUFPLE9BQU8sUUFDbEIsUUFBUSxTQUFZLFFBQVEsTUFBTSxJQUFJLFFBQVEsT0FBTyxHQUFHO0FBQzFELFFBQU0sY0FBYyxDQUFDLFdBQStCLFFBQVEsU0FBUyxhQUFhLE9BQU8sV0FBVyxDQUFDLEVBQUc7QUFFeEcsU0FBTyxnQkFBZ0IsT0FBTyxFQUFFLElBQUksTUFBTTtBQUN4QyxVQUFNLFNBQVMsTUFBTSxLQUFLLEdBQUc7QUFDN0IsV0FBTyxRQUFRLFVBQVUsbUJBQW1CLE1BQU0sSUFBSTtBQUFBLEVBQ3hELENBQUM7QUFDRCxTQUFPLGdCQUFnQixPQUFPLEVBQUUsSUFBSSxNQUFNO0FBQ3hDLFVBQU0sU0FBUyxNQUFNLEtBQUssR0FBRztBQUM3QixRQUFJLE9BQVEsUUFBTyxhQUFhLE1BQU07QUFDdEMsV0FBTyxZQUFZLE1BQVMsRUFBRSxNQUFNO0FBQUEsTUFBUSxDQUFDLE1BQzNDLEVBQUUsU0FBUyxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sT0FBTyxFQUFFLElBQUksT0FBTyxNQUFNLEVBQUUsTUFBTSxFQUFFO0FBQUEsSUFDbEU7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPLGFBQWEsT0FBTyxFQUFFLElBQUksTUFBTSxZQUFZLE1BQU0sS0FBSyxHQUFHLENBQUMsRUFBRSxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxPQUFPLEVBQUUsSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUNqSCxTQUFPLGNBQWMsT0FBTyxFQUFFLEtBQUssT0FBTyxNQUFNO0FBQzlDLFVBQU0sU0FBUyxNQUFNLEtBQUssR0FBRztBQUM3QixVQUFNLE9BQU8sRUFBRSxNQUFNLGlCQUFpQixTQUFTLFFBQVk7QUFDM0QsV0FBTyxRQUFRLFVBQ1gsV0FBVyxFQUFFLE1BQU0sVUFBVSxDQUFDLE9BQU8sUUFBUSxHQUFHLE9BQU8sT0FBTyxNQUFNLEdBQUcsRUFBRSxRQUFRLE9BQU8sT0FBTyxNQUFNLENBQUMsSUFDdEc7QUFBQSxFQUNOLENBQUM7QUFDRCxTQUFPLGVBQWUsT0FBTyxFQUFFLEtBQUssU0FBUyxHQUFHLE1BQU07QUFDcEQsVUFBTSxZQUFZLFlBQVksTUFBTSxLQUFLLEdBQUcsQ0FBQztBQUM3QyxVQUFNLFVBQVUsWUFBWSxXQUFXLEVBQUU7QUFDekMsV0FBTyxVQUFVLGVBQWUsV0FBVyxPQUFPLElBQUk7QUFBQSxFQUN4RCxDQUFDO0FBQ0QsU0FBTyxtQkFBbUIsT0FBTyxFQUFFLEtBQUssTUFBTSxNQUFNO0FBQ2xELFVBQU0sU0FBUyxNQUFNLEtBQUssR0FBRztBQUM3QixXQUFPLFFBQVEsVUFBVSxnQkFBZ0IsUUFBUSxLQUFLLElBQUk7QUFBQSxFQUM1RCxDQUFDO0FBQ0QsU0FBTyxZQUFZLE9BQU8sV0FBVztBQUNuQyxVQUFNLFNBQVMsTUFBTSxRQUFRLE9BQU8sT0FBTyxHQUFHO0FBQzlDLFlBQVEsVUFBVyxNQUFNLFdBQVcsRUFBRSxRQUFRLE1BQU0sR0FBRyxNQUFNLE1BQU87QUFBQSxFQUN0RSxDQUFDO0FBQ0QsU0FBTyxnQkFBZ0IsT0FBTyxXQUFXLGVBQWUsUUFBUSxPQUFPLFdBQVcsQ0FBQyxFQUFHLFNBQVMsQ0FBQztBQUNoRyxTQUFPLGFBQWEsT0FBTyxFQUFFLElBQUksTUFBTTtBQUNyQyxVQUFNLE9BQU87QUFDYixVQUFNLFFBQVEsTUFBTTtBQUNwQixVQUFNLFNBQVMsTUFBTSxLQUFLLEdBQUc7QUFDN0IsV0FBTyxTQUFTLEVBQUUsVUFBVSxPQUFPLFVBQVUsT0FBTyxTQUFTLFNBQVMsU0FBUyxFQUFFLElBQUk7QUFBQSxFQUN2RixDQUFDO0FBQ0g7OztBaUI5VEEsU0FBUyxtQkFBbUI7QUFDNUI7QUFBQSxFQUNFO0FBQUEsRUFDQTtBQUFBLEVBQ0EscUNBQUFDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxPQU9LO0FBc0NBLElBQU0sT0FBTztBQUNiLElBQU0sS0FBSyxDQUFDLFNBQXlCLEdBQUcsSUFBSSxJQUFJLElBQUk7QUFFcEQsSUFBTSxRQUFRLENBQUMsT0FBOEIsSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLFNBQVMsRUFBRSxDQUFDO0FBRXBHLGVBQXNCLFFBQVEsVUFBMEIsQ0FBQyxHQUF3QjtBQUMvRSxRQUFNLENBQUMsVUFBVSxRQUFRLElBQUksQ0FBQyxJQUFJLFlBQVksR0FBRyxJQUFJLFlBQVksQ0FBQztBQUNsRSxRQUFNLE9BQU8sUUFBUSxRQUFRLG9CQUFJLElBQW9CO0FBQ3JELE1BQUksV0FBOEIsRUFBRSxPQUFPLEdBQUcsR0FBRyxRQUFRLFNBQVM7QUFDbEUsUUFBTSxNQUFnQixDQUFDO0FBQ3ZCLFFBQU0sUUFBUSxvQkFBSSxJQUFzQztBQUN4RCxRQUFNLFNBQVMsb0JBQUksSUFBb0I7QUFFdkM7QUFBQSxJQUNFLGlCQUFpQixJQUFJLG9CQUFvQixRQUFRLEdBQUcsSUFBSSxvQkFBb0IsUUFBUSxDQUFDO0FBQUEsSUFDckYsRUFBRSxPQUFPLE1BQU0sYUFBYTtBQUFBLElBQzVCLFFBQVEsVUFBVSxpQkFBaUI7QUFBQSxFQUNyQztBQUNBLFFBQU0sTUFBTSx5QkFBeUIsVUFBVSxRQUFRO0FBQ3ZELE1BQUksZUFBZSxtQ0FBbUMsQ0FBQyxXQUFxQztBQUMxRixVQUFNLElBQUksT0FBTyxLQUFLLE1BQU07QUFDNUIsV0FBTyxJQUFJLE9BQU8sTUFBTSxPQUFPLElBQUksT0FBTyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDMUQsQ0FBQztBQUNELE1BQUksZUFBZSxxQkFBcUIsQ0FBQyxFQUFFLFFBQVEsTUFBMkIsS0FBSyxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQ3BHLE1BQUksVUFBVSwyQkFBMkIsTUFBTSxDQUFDLFFBQVEsQ0FBQztBQUN6RCxNQUFJLFVBQVUsNkJBQTZCLE1BQU0sSUFBSTtBQUNyRCxNQUFJLFVBQVUsZ0JBQWdCLENBQUMsRUFBRSxJQUFJLE1BQXVCO0FBQzFELFVBQU0sT0FBTyxLQUFLLElBQUksR0FBRztBQUN6QixXQUFPLFNBQVMsU0FBWSxPQUFPLEVBQUUsS0FBSztBQUFBLEVBQzVDLENBQUM7QUFDRCxNQUFJO0FBQUEsSUFBVTtBQUFBLElBQWlCLENBQUMsRUFBRSxPQUFPLE1BQ3ZDLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxRQUFRLElBQUksV0FBVyxNQUFNLEtBQUssSUFBSSxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQ2hGO0FBQ0EsTUFBSSxPQUFPO0FBQ1gsUUFBTSxjQUFjLE1BQU0sSUFBSSxZQUE4QixjQUFjO0FBQUEsSUFDeEUsV0FBVztBQUFBLElBQ1gsU0FBUztBQUFBLElBQ1QsbUJBQW1CLFFBQVEsU0FBUyxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsU0FBUyxFQUFFLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFBQSxJQUM3RSx1QkFBdUIsRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLEdBQUcsUUFBUSxVQUFVO0FBQUEsSUFDM0UsY0FBYztBQUFBLE1BQ1osV0FBVyxFQUFFLGVBQWUsTUFBTSxrQkFBa0IsTUFBTSx1QkFBdUIsRUFBRSxxQkFBcUIsS0FBSyxFQUFFO0FBQUEsSUFDakg7QUFBQSxFQUNGLENBQUM7QUFDRCxRQUFNLElBQUksaUJBQWlCLGVBQWUsQ0FBQyxDQUFDO0FBQzVDLFFBQU0sV0FBVyxvQkFBSSxJQUFvQjtBQUN6QyxRQUFNLGFBQWEsQ0FBQyxRQUF5QixJQUFJLFNBQVMsS0FBSyxJQUFJLGFBQWE7QUFDaEYsUUFBTSxTQUFTLE9BQU8sUUFBK0I7QUFDbkQsVUFBTSxJQUFJLFlBQVksZ0JBQWdCLEVBQUUsSUFBSSxDQUFDO0FBQzdDLFVBQU0sTUFBTSxDQUFDO0FBQ2IsVUFBTSxJQUFJLFlBQVksZ0JBQWdCLEVBQUUsSUFBSSxDQUFDO0FBQUEsRUFDL0M7QUFFQSxRQUFNLElBQUksWUFBWSxhQUFhLENBQUMsQ0FBQztBQUNyQyxRQUFNLE1BQU0sQ0FBQztBQUNiLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxLQUFLLEtBQUssTUFBTTtBQUNkLGVBQVMsSUFBSSxLQUFLLENBQUM7QUFDbkIsV0FBSyxJQUFJLGlCQUFpQix3QkFBd0I7QUFBQSxRQUNoRCxjQUFjLEVBQUUsS0FBSyxZQUFZLFdBQVcsR0FBRyxHQUFHLFNBQVMsR0FBRyxLQUFLO0FBQUEsTUFDckUsQ0FBQztBQUFBLElBQ0g7QUFBQSxJQUNBLE9BQU8sS0FBSyxNQUFNLE9BQU87QUFDdkIsWUFBTSxVQUFVLFNBQVMsSUFBSSxHQUFHLElBQUs7QUFDckMsZUFBUyxJQUFJLEtBQUssT0FBTztBQUN6QixZQUFNLGlCQUFpQixDQUFDLEVBQUUsTUFBTSxHQUFJLFNBQVMsRUFBRSxNQUFNLEVBQUcsQ0FBQztBQUN6RCxXQUFLLElBQUksaUJBQWlCLDBCQUEwQixFQUFFLGNBQWMsRUFBRSxLQUFLLFFBQVEsR0FBRyxlQUFlLENBQUM7QUFBQSxJQUN4RztBQUFBLElBQ0EsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLGlCQUFpQix5QkFBeUIsRUFBRSxjQUFjLEVBQUUsSUFBSSxFQUFFLENBQUM7QUFBQSxJQUM1RixNQUFNLFlBQVksS0FBSztBQUNyQixZQUFNLE9BQU8sR0FBRztBQUNoQixZQUFNLE9BQU8sR0FBRyxlQUFlLENBQUM7QUFDaEMsYUFBTyxNQUFNLElBQUksR0FBRyxHQUFHLGVBQWUsQ0FBQztBQUFBLElBQ3pDO0FBQUEsSUFDQSxXQUFXLENBQUMsUUFBUSxPQUFPLElBQUksR0FBRyxLQUFLO0FBQUEsSUFDdkMsS0FBSyxDQUFDLFFBQVEsV0FBVyxJQUFJLFlBQVksUUFBUSxNQUFNO0FBQUEsSUFDdkQsU0FBUyxDQUFDLFFBQVEsV0FBVyxJQUFJLFlBQVksUUFBUSxNQUFNO0FBQUEsSUFDM0QsV0FBVyxDQUFDLEtBQUssU0FDZixLQUFLLElBQUksaUJBQWlCQyxtQ0FBa0MsTUFBTSxFQUFFLFNBQVMsQ0FBQyxFQUFFLEtBQUssS0FBSyxDQUFDLEVBQUUsQ0FBQztBQUFBLElBQ2hHLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLGlCQUFXLEVBQUUsT0FBTyxHQUFHLEdBQUcsS0FBSztBQUMvQixZQUFNLElBQUksaUJBQWlCLG9DQUFvQyxFQUFFLFVBQVUsS0FBSyxDQUFDO0FBQ2pGLFlBQU0sTUFBTSxFQUFFO0FBQUEsSUFDaEI7QUFBQSxJQUNBLE1BQU0sT0FBTztBQUNYLFlBQU0sSUFBSSxZQUFZLFVBQVU7QUFDaEMsVUFBSSxRQUFRO0FBQ1osZUFBUyxRQUFRO0FBQ2pCLGVBQVMsUUFBUTtBQUFBLElBQ25CO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxXQUFXLE1BQWMsT0FBNkQ7QUFDcEcsUUFBTSxXQUFXLENBQUMsRUFBRSxNQUFNLFVBQVUsTUFBOEI7QUFDaEUsUUFBSSxTQUFTO0FBQ2IsYUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLElBQUssVUFBUyxLQUFLLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFDckUsV0FBTyxTQUFTO0FBQUEsRUFDbEI7QUFDQSxTQUFPLENBQUMsR0FBRyxLQUFLLEVBQ2IsSUFBSSxDQUFDLE1BQU0sV0FBVyxFQUFFLEdBQUcsTUFBTSxPQUFPLE1BQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxHQUFHLElBQUksU0FBUyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsRUFDekcsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFDbkQsT0FBTyxDQUFDLFFBQVEsRUFBRSxNQUFNLElBQUksUUFBUSxNQUFNLE9BQU8sTUFBTSxHQUFHLElBQUksSUFBSSxVQUFVLE9BQU8sTUFBTSxFQUFFLEdBQUcsSUFBSTtBQUN2RzsiLAogICJuYW1lcyI6IFsiQ29kZUFjdGlvbktpbmQiLCAiYXQiLCAiYXQiLCAidGV4dCIsICJpdGVtIiwgInNpbGVuY2UiLCAiYXQiLCAiYXQiLCAicnVsZXMiLCAiY29tbWVudCIsICJzZWN0aW9uIiwgImF0IiwgInJ1bGVzIiwgInNvdXJjZU9mIiwgImdhdGhlcmVkIiwgInJ1bGVzIiwgIm9uZUxpbmUiLCAiYXQiLCAiZnJhbWV3b3JrcyIsICJpc0NvbmZpZyIsICJjb25maWdUZXh0IiwgImZyYW1ld29yayIsICJDb2RlQWN0aW9uS2luZCIsICJEaWRDaGFuZ2VXYXRjaGVkRmlsZXNOb3RpZmljYXRpb24iLCAiRGlkQ2hhbmdlV2F0Y2hlZEZpbGVzTm90aWZpY2F0aW9uIl0KfQo=
