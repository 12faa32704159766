/** What quick fixes and commands add, and the guidance that they take out. Each is one edit that undo takes back whole. */
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { findArea, findElement } from '../engine/catalogue.js';
import { strategyPeriod } from '../engine/statements/letters.js';
import type { AnalysedFile, Passage, RawBlock } from '../engine/types.js';
import { eolOf, insertAt, pointIn, toLspLine, toRange } from './convert.js';
import { coverageOf, fileOf } from './lookup.js';
import type { Files } from './files.js';
import type { EditParams, EditResult, Whole } from './protocol.js';
import {
  asBlock,
  chapterAt,
  chapterOn,
  endOfChapter,
  fillKnown,
  placeOfArea,
  placeOfElement,
  placeOfStandard,
  sectionOf,
  skeletonAt,
  type Home,
  type SectionPlace,
} from './sections.js';
import type { Result } from './session.js';
import { CONFIG_NAME, folderOf, nameOf } from './uris.js';
import { addToList, quoteYaml, type Insertion, type ListEntry } from './yaml-edit.js';

export interface EditContext {
  readonly result: Result;
  readonly files: Files;
}

/** @returns undefined where there is nothing to add or no place for it */
export async function createEdit(context: EditContext, params: EditParams): Promise<EditResult | undefined> {
  switch (params.kind) {
    case 'section':
      return addSection(context, params.element);
    case 'area':
      return addArea(context, params.area);
    case 'standard':
      return addStandard(context, params.section);
    case 'not-applicable':
      return addNotApplicable(context, params.uri, params.element, params.text);
    case 'acronym':
      return addAcronym(context, params.uri, params.acronym);
    case 'pin':
      return params.element === undefined ? undefined : addPin(context, params.uri, params.line, params.element);
    case 'silence':
      return silence(context, params.uri, params.line, params.rule, params.text);
  }
}

/** Edits of one document, tied to the version that they were made for. */
export function editOf({ files }: EditContext, uri: string, edits: TextEdit[]): WorkspaceEdit {
  const document = files.document(uri);
  const change: TextDocumentEdit = {
    textDocument: { uri: document?.uri ?? uri, version: document?.version ?? null },
    edits,
  };
  return { documentChanges: [change] };
}

// ── Sections ────────────────────────────────────────────────────────────────────────────────────────────────────────

function addSection(context: EditContext, id: string): EditResult | undefined {
  const { result } = context;
  const element = findElement(result.analysis.framework, id);
  const area = findArea(result.analysis.framework, id);
  if (!element || !area) return undefined;
  const standing = sectionOf(result, element);
  if (standing) return goTo(result, standing);
  const place = placeOfElement(result, id);
  if (!place) return undefined;
  // The first section of an area brings the area's own heading along.
  const isFirst = result.analysis.coverage.areas.find((a) => a.id === area.id)?.status === 'missing';
  const needsChapter = isFirst && !chapterOn(result, area.id);
  return insertBlock(
    context,
    place,
    needsChapter ? chapterAt(area, [element], place.depth) : skeletonAt(element, place.depth),
  );
}

/** The whole chapter; where there is one, the sections that it lacks. */
function addArea(context: EditContext, id: string): EditResult | undefined {
  const { result } = context;
  const area = findArea(result.analysis.framework, id);
  if (!area) return undefined;
  const wanted = area.elements.filter(
    (e) => coverageOf(result, e.id)?.status !== 'not-applicable' && !sectionOf(result, e),
  );
  const chapter = chapterOn(result, id);
  if (chapter && wanted.length === 0) return goTo(result, chapter);
  const place = chapter ? endOfChapter(chapter) : placeOfArea(result, id);
  if (!place) return undefined;
  const sections = wanted.map((e) => skeletonAt(e, place.depth)).join('\n\n');
  return insertBlock(context, place, chapter ? sections : chapterAt(area, wanted, place.depth));
}

/** Nothing to add: it stands already. */
const goTo = (result: Result, { file, section }: Home): EditResult => ({
  edit: { documentChanges: [] },
  goTo: { uri: result.uriOf(file.file.path), line: toLspLine(section.position.start.line) },
});

function addStandard(context: EditContext, id: string): EditResult | undefined {
  const section = context.result.analysis.framework.sections?.find((one) => one.id === id);
  const place = placeOfStandard(context.result, id);
  return section && place && insertBlock(context, place, skeletonAt(section, place.depth));
}

function insertBlock(context: EditContext, place: SectionPlace, skeleton: string): EditResult | undefined {
  const { config, files } = context.result.analysis;
  const block = fillKnown(skeleton, { country: config.country, period: strategyPeriod(files, config) });
  const uri = context.result.uriOf(place.path);
  const text = context.files.known(uri);
  if (text === undefined) return undefined;
  const added = asBlock(text, place.offset, block);
  const lead = /^\s*/.exec(added)![0].split('\n').length - 1;
  const line = toLspLine(pointIn(text, place.offset).line) + lead;
  return { edit: editOf(context, uri, [insertAt(text, place.offset, added)]), goTo: { uri, line } };
}

// ── Directives ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the author is to replace where nobody asked for the reason. */
const NO_REASON = '[reason]';

/** Before a paragraph; in a list, table, quotation or footnote at the end of the passage itself. */
function addPin(context: EditContext, uri: string, line: number, element: string): EditResult | undefined {
  const analysed = fileOf(context.result, uri);
  const found = analysed?.passages.find(({ passage: { position } }) => position.start.line === line)?.passage;
  if (!analysed || !found || !isNested(found)) return comment(context, uri, line, [`ncs: ${element}`]);
  const lastCell = found.row?.cells.findLast(({ text }) => text !== '');
  const { offset } = (lastCell ?? found).position.end;
  return { edit: editOf(context, uri, [insertAt(analysed.file.text, offset, ` <!-- ncs: ${element} -->`)]) };
}

function silence(
  context: EditContext,
  uri: string,
  line: number,
  rule: string,
  reason = NO_REASON,
): EditResult | undefined {
  const why = oneLine(reason);
  return comment(
    context,
    uri,
    line,
    [`ncs-disable-next-line ${rule} -- ${why}`, `ncs-disable ${rule} -- ${why}`],
    rule,
  );
}

/** A reason may hold whatever people type, but cannot end the comment that it stands in. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/--+>?/g, '–').trim();

/**
 * Puts a comment above the block at a line. Rows and items cannot have one of their own: there the second form stands
 * before the whole table or list, and its end behind it.
 */
function comment(
  context: EditContext,
  uri: string,
  line: number,
  [single, around]: readonly string[],
  rule?: string,
): EditResult | undefined {
  const analysed = fileOf(context.result, uri);
  if (!analysed || isInFrontMatter(analysed, line)) return undefined;
  const { text } = analysed.file;
  const block = blockAt(analysed, line);
  const isWhole = block.from === line || around === undefined;
  const before = insertAt(
    text,
    lineStart(text, block.from),
    commentBlock(text, block.from, isWhole ? single! : around!),
  );
  if (isWhole || rule === undefined) return { edit: editOf(context, uri, [before]) };
  const end = lineStart(text, block.to + 1);
  const after = insertAt(text, end, asBlock(text, end, `<!-- ncs-enable ${rule} -->`));
  return { edit: editOf(context, uri, [before, after]) };
}

/** A comment of Markdown would be no YAML there. */
export const isInFrontMatter = ({ file: { frontMatter } }: AnalysedFile, line: number): boolean =>
  frontMatter !== undefined && line <= frontMatter.position.end.line;

function commentBlock(text: string, line: number, inner: string): string {
  const above = lineText(text, line - 1);
  return `${line > 1 && above.trim() !== '' ? '\n' : ''}<!-- ${inner} -->\n\n`;
}

/** Lines (1-based, first and last) of the paragraph or heading at a line, or of the whole list, table or quotation. */
function blockAt({ passages }: AnalysedFile, line: number): { readonly from: number; readonly to: number } {
  const index = passages.findIndex(
    ({ passage: { position } }) => position.start.line <= line && line <= position.end.line,
  );
  const found = passages[index]?.passage;
  if (!found) return { from: line, to: line };
  const belongs = (other: Passage | undefined): boolean =>
    other !== undefined &&
    other.section === found.section &&
    isNested(other) &&
    isNested(found) &&
    sameTable(other, found);
  let [first, last] = [index, index];
  while (belongs(passages[first - 1]?.passage)) first--;
  while (belongs(passages[last + 1]?.passage)) last++;
  return {
    from: passages[first]!.passage.position.start.line,
    to: passages[last]!.passage.position.end.line,
  };
}

/** What else is silenced with a line, since its row or item cannot have a comment of its own. */
export function wholeAt(analysed: AnalysedFile, line: number): Whole | undefined {
  const found = analysed.passages.find(
    ({ passage: { position } }) => position.start.line <= line && line <= position.end.line,
  )?.passage;
  if (found?.kind === 'row') return 'table';
  if (!found || !isNested(found) || blockAt(analysed, line).from === line) return undefined;
  return found.listDepth > 0 ? 'list' : 'quotation';
}

const isNested = (p: Passage): boolean => p.listDepth > 0 || p.inQuote || p.inFootnote || p.kind === 'row';

const sameTable = (a: Passage, b: Passage): boolean => a.row?.table === b.row?.table;

function lineStart(text: string, line: number): number {
  let offset = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', offset);
    if (end < 0) return text.length;
    offset = end + 1;
  }
  return offset;
}

function lineText(text: string, line: number): string {
  const from = lineStart(text, line);
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end);
}

// ── Guidance ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Takes a comment out, with its line where nothing else stands there, and with one of two blank lines around it. */
export function removeComment(context: EditContext, uri: string, { position }: RawBlock): WorkspaceEdit {
  const text = context.files.known(uri) ?? '';
  let [from, to] = [position.start.offset, position.end.offset];
  const lead = /(?:^|\n)[ \t]*$/.exec(text.slice(0, from));
  const tail = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(to));
  let newText = '';
  if (lead && tail) {
    from -= lead[0].replace(/^\n/, '').length;
    to += tail[0].length;
    const isBlankBefore = from === 0 || /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, from));
    const blankBehind = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(to));
    if (isBlankBefore) to += blankBehind?.[0].length ?? 0;
    // Else the blocks around it would become one.
    else if (!blankBehind) newText = eolOf(text);
  }
  const range = toRange({ start: pointIn(text, from), end: pointIn(text, to) });
  return editOf(context, uri, [{ range, newText }]);
}

// ── strategy.yaml ───────────────────────────────────────────────────────────────────────────────────────────────────

function addAcronym(context: EditContext, uri: string, acronym: string): Promise<EditResult | undefined> {
  const flow = quoteYaml(acronym);
  return addToConfig(context, uri, { key: 'acronyms', lines: [flow], flow });
}

function addNotApplicable(
  context: EditContext,
  uri: string,
  element: string,
  reason = NO_REASON,
): Promise<EditResult | undefined> {
  const [id, why] = [quoteYaml(element), quoteYaml(reason)];
  const lines = [`element: ${id}`, `reason: ${why}`];
  return addToConfig(context, uri, { key: 'notApplicable', lines, flow: `{ ${lines.join(', ')} }` });
}

/** Adds to the strategy's `strategy.yaml`, to a new one, or to the front matter where that file is not the document's. */
async function addToConfig(context: EditContext, uri: string, entry: ListEntry): Promise<EditResult | undefined> {
  const { configUri } = context.result.source;
  if (configUri !== undefined) {
    const text = await context.files.read(configUri);
    const added = text === undefined ? undefined : addToList(text, entry);
    return added && insertConfig(context, configUri, text!, added);
  }
  const folder = folderOf(uri);
  const beside = folder + CONFIG_NAME;
  if (folder === '' || (await context.files.read(beside)) !== undefined) return addToFrontMatter(context, uri, entry);
  const text = `files:\n  - ${quoteYaml(escapeGlob(nameOf(uri)))}\n${addToList('', entry)!.text}`;
  return {
    edit: {
      documentChanges: [
        { kind: 'create', uri: beside, options: { ignoreIfExists: true } },
        { textDocument: { uri: beside, version: null }, edits: [insertAt('', 0, text)] },
      ],
    },
    goTo: { uri: beside, line: lastLineOf('', { offset: 0, text }) },
  };
}

/** The author sees what was written outside of the draft, and undoes it there. */
const insertConfig = (context: EditContext, uri: string, text: string, added: Insertion): EditResult => ({
  edit: editOf(context, uri, [insertAt(text, added.offset, added.text)]),
  goTo: { uri, line: lastLineOf(text, added) },
});

/** Where the last line of an insertion stands behind it. */
const lastLineOf = (text: string, added: Insertion): number =>
  toLspLine(pointIn(text, added.offset).line) + added.text.trimEnd().split('\n').length - 1;

const escapeGlob = (name: string): string => name.replace(/[\\*?[\]{}()!]/g, '\\$&');

async function addToFrontMatter(context: EditContext, uri: string, entry: ListEntry): Promise<EditResult | undefined> {
  const analysed = fileOf(context.result, uri);
  if (!analysed) return undefined;
  const { text, frontMatter } = analysed.file;
  if (!frontMatter) {
    const block = `---\n${addToList('', entry)!.text}---\n\n`;
    return insertConfig(context, uri, text, { offset: 0, text: block });
  }
  const start = lineStart(text, frontMatter.position.start.line + 1);
  const inner = text.slice(start, lineStart(text, frontMatter.position.end.line));
  const added = addToList(inner, entry);
  return added && insertConfig(context, uri, text, { ...added, offset: start + added.offset });
}
