/**
 * SourceFile → ParsedFile: unified and remark read the Markdown, this file turns the tree into sections, passages and
 * directives with exact places. Texts are parsed chunk by chunk (chunks.ts), and a chunk that stands unchanged is not
 * parsed again when the caller keeps the memo.
 */
import type { Nodes, Parents, PhrasingContent, Table } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { cutIntoChunks, type Chunk } from './chunks.js';
import { readDirective } from './directives.js';
import { readHtmlPassages } from './html-passages.js';
import { addInline, createPlainText } from './plain-text.js';
import { addPoints, pointAt, shiftPosition } from './points.js';
import { readSimple, separateSimple } from './simple-markdown.js';
import type {
  Cell,
  Directive,
  ParsedFile,
  Passage,
  Point,
  Position,
  RawBlock,
  Row,
  Section,
  SourceFile,
} from './types.js';

/** Parsed chunks by their text, places relative to the chunk. Pass the same memo again to parse only what changed. */
export type ParseMemo = Map<string, Block[]>;

/** A passage that does not yet know the sections around it. */
type LoosePassage = Omit<Passage, 'headings' | 'section'>;

/** What a chunk is made of, in reading order. */
type Block =
  | { readonly type: 'heading'; readonly title: string; readonly depth: number; readonly position: Position }
  | { readonly type: 'passage'; readonly passage: LoosePassage }
  | { readonly type: 'raw'; readonly raw: RawBlock }
  | { readonly type: 'directive'; readonly directive: Directive }
  | { readonly type: 'front-matter'; readonly text: string; readonly position: Position }
  /** A picture, a rule, a definition: nothing to read, but a section that holds it is not empty. */
  | { readonly type: 'other'; readonly position: Position };

/** Nesting beyond this is read as plain text, so that no tree can exhaust the stack. */
const DEEPEST = 60;

/**
 * GitHub-flavoured Markdown as remark-gfm reads it, less its autolink literals: they cost half of the parsing time
 * and change nothing that is read here.
 */
function remarkGfmWithoutAutolinks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem());
  (data.fromMarkdownExtensions ??= []).push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  );
}

const markdown = unified().use(remarkParse).use(remarkGfmWithoutAutolinks).freeze();
const markdownWithFrontMatter = unified().use(remarkParse).use(remarkFrontmatter).freeze();

/**
 * Parses one file.
 * @param memo kept by a caller that parses the same file again after edits; it then holds just the chunks of this text
 */
export function parse(source: SourceFile, memo: ParseMemo = new Map()): ParsedFile {
  const { path, text } = source;
  const known = new Map(memo);
  memo.clear();
  const assembly = createAssembly();
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  for (const chunk of cutIntoChunks(text.slice(bom)).flatMap(separateSimple)) {
    const key = chunk.kind + chunk.text;
    const blocks = known.get(key) ?? parseChunk(chunk);
    memo.set(key, blocks);
    for (const block of blocks) assembly.add(block, chunk.line - 1, chunk.offset + bom);
  }
  return assembly.finish(path, text);
}

/**
 * The place in the file of the characters `from` to `to` (exclusive) of a passage's plain text.
 * @param from, to indices into `passage.text`, UTF-16 units
 */
export function placeOf(file: ParsedFile, passage: Passage, from: number, to: number): Position {
  const start = sourceOffset(passage, from);
  const end = Math.max(start, to > from ? sourceOffset(passage, to - 1) + 1 : start);
  return {
    start: pointAt(file.text, passage.position.start, start),
    end: pointAt(file.text, passage.position.start, end),
  };
}

function sourceOffset(passage: Passage, index: number): number {
  const { map } = passage;
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[middle * 2]! <= index) low = middle;
    else high = middle - 1;
  }
  return map.length === 0 ? passage.position.start.offset : map[low * 2 + 1]! + index - map[low * 2]!;
}

// ── One chunk ───────────────────────────────────────────────────────────────────────────────────────────────────────

function parseChunk(chunk: Chunk): Block[] {
  if (chunk.kind === 'plain') return readPlain(chunk.text);
  if (chunk.kind === 'front-matter') return readFrontMatter(chunk.text);
  const blocks: Block[] = [];
  walk(chunk.kind === 'simple' ? readSimple(chunk.text) : markdown.parse(chunk.text), chunk.text, [], blocks);
  return blocks;
}

function readFrontMatter(text: string): Block[] {
  const root = markdownWithFrontMatter.parse(text);
  const yaml = root.children[0];
  return yaml?.type === 'yaml' ? [{ type: 'front-matter', text: yaml.value, position: place(yaml) }] : [];
}

/** Lines that are not parsed as Markdown: each run of them is a passage. */
function readPlain(text: string): Block[] {
  const blocks: Block[] = [];
  for (const run of text.matchAll(/[^\r\n]+(?:(?:\r\n|\n|\r)[ \t]*[^\s][^\r\n]*)*/g)) {
    if (run[0].trim() === '') continue;
    const plain = createPlainText();
    plain.addSource(run[0], text, run.index, run.index + run[0].length);
    const origin: Point = { line: 1, column: 1, offset: 0 };
    const start = pointAt(text, origin, run.index);
    const position = { start, end: pointAt(text, start, run.index + run[0].length) };
    blocks.push({ type: 'passage', passage: { ...loose('paragraph', position, []), ...plain.finish() } });
  }
  return blocks;
}

const place = (node: Nodes): Position => node.position as Position;

function loose(kind: Passage['kind'], position: Position, ancestors: readonly Parents[]): LoosePassage {
  const lists = ancestors.filter((a) => a.type === 'list');
  return {
    kind,
    text: '',
    map: [],
    position,
    leadIns: [],
    listDepth: lists.length,
    ordered: lists.at(-1)?.ordered === true,
    inQuote: ancestors.some((a) => a.type === 'blockquote'),
    inFootnote: ancestors.some((a) => a.type === 'footnoteDefinition'),
    introducesList: false,
    emphasised: false,
  };
}

/** Appends what stands below `node`, in reading order. */
function walk(
  node: Parents,
  source: string,
  ancestors: readonly Parents[],
  blocks: Block[],
  leadIns: readonly string[] = [],
): void {
  const path = [...ancestors, node];
  let above = leadIns;
  node.children.forEach((child, index) => {
    switch (child.type) {
      case 'heading':
        blocks.push(headingBlock(child, source, path));
        break;
      case 'paragraph': {
        const passage = paragraphPassage(child, source, path, leadIns);
        const next = node.children[index + 1];
        blocks.push({ type: 'passage', passage: { ...passage, introducesList: next?.type === 'list' } });
        readInlineComments(child, blocks);
        above = [...leadIns, passage.text];
        break;
      }
      case 'list': {
        // Only the paragraph right before a list leads into it.
        const before = node.children[index - 1];
        walk(child, source, path, blocks, before?.type === 'paragraph' ? above : leadIns);
        break;
      }
      case 'table':
        blocks.push(...tablePassages(child, source, path));
        break;
      case 'html':
        blocks.push(...htmlBlocks(child.value, place(child)));
        for (const passage of readHtmlPassages(source, place(child))) {
          blocks.push({ type: 'passage', passage: { ...loose(passage.kind, place(child), path), ...passage } });
        }
        break;
      case 'code':
        blocks.push({ type: 'raw', raw: { kind: 'code', text: child.value, position: place(child) } });
        break;
      case 'blockquote':
      case 'footnoteDefinition':
      case 'listItem':
        if (path.length > DEEPEST) blocks.push({ type: 'passage', passage: flatPassage(child, source, path) });
        else walk(child, source, path, blocks, child.type === 'listItem' ? leadIns : []);
        break;
      default:
        blocks.push({ type: 'other', position: place(child as Nodes) });
    }
  });
}

function headingBlock(node: Extract<Nodes, { type: 'heading' }>, source: string, path: readonly Parents[]): Block {
  const plain = createPlainText();
  addInline(node.children, source, plain);
  // A heading inside a quotation or list is no chapter of the document.
  if (path.length > 1) return { type: 'other', position: place(node) };
  return { type: 'heading', title: plain.finish().text, depth: node.depth, position: place(node) };
}

function paragraphPassage(
  node: Extract<Nodes, { type: 'paragraph' }>,
  source: string,
  path: readonly Parents[],
  leadIns: readonly string[],
): LoosePassage {
  const inItem = path.at(-1)?.type === 'listItem';
  const plain = createPlainText();
  addInline(node.children, source, plain);
  const only = node.children.filter((c) => !(c.type === 'text' && c.value.trim() === ''));
  return {
    ...loose(inItem ? 'item' : 'paragraph', place(node), path),
    ...plain.finish(),
    leadIns: inItem ? leadIns : [],
    emphasised: only.length > 0 && only.every((c) => c.type === 'strong' || c.type === 'emphasis'),
  };
}

function flatPassage(node: Nodes, source: string, path: readonly Parents[]): LoosePassage {
  const position = place(node);
  const plain = createPlainText();
  const text = source.slice(position.start.offset, position.end.offset);
  plain.addSource(text, source, position.start.offset, position.end.offset);
  return { ...loose('item', position, path), ...plain.finish() };
}

function tablePassages(table: Table, source: string, path: readonly Parents[]): Block[] {
  let header: readonly string[] = [];
  let above: readonly string[] = [];
  return table.children.map((node, index): Block => {
    const plain = createPlainText();
    const cells = node.children.map((cell, column): Cell => {
      if (column > 0) plain.addBreak(' | ', place(cell).start.offset);
      const from = plain.length();
      addInline(cell.children, source, plain);
      return { text: plain.slice(from).trim(), position: cellPlace(cell, source) };
    });
    const texts = cells.map((c) => c.text);
    if (index === 0) header = texts;
    const filled = index === 0 ? texts : texts.map((text, column) => text || above[column] || '');
    above = index === 0 ? [] : filled;
    const row: Row = { table: place(table).start.offset, index, header, cells, filled };
    return { type: 'passage', passage: { ...loose('row', place(node), path), ...plain.finish(), row } };
  });
}

/** Where a cell's text stands; for a blank cell, the point where text can be put in. */
function cellPlace(cell: Nodes & { children: PhrasingContent[] }, source: string): Position {
  const first = cell.children[0];
  const last = cell.children.at(-1);
  if (first && last) return { start: place(first).start, end: place(last).end };
  const { start, end } = place(cell);
  const inner = source.slice(start.offset, end.offset);
  const shift = (inner.startsWith('|') ? 1 : 0) + (/^\|? /.test(inner) ? 1 : 0);
  const at = { line: start.line, column: start.column + shift, offset: start.offset + shift };
  return { start: at, end: at };
}

// ── HTML and directives ─────────────────────────────────────────────────────────────────────────────────────────────

function htmlBlocks(value: string, position: Position): Block[] {
  const blocks: Block[] = [];
  for (const comment of value.matchAll(/<!--(.*?)-->/gs)) {
    const start = pointAt(value, { line: 1, column: 1, offset: 0 }, comment.index);
    const end = pointAt(value, start, comment.index + comment[0].length);
    const at: Position = { start: addPoints(position.start, start), end: addPoints(position.start, end) };
    const directive = readDirective(comment[1]!, at);
    if (directive) blocks.push({ type: 'directive', directive });
    else blocks.push({ type: 'raw', raw: { kind: 'comment', text: comment[1]!.trim(), position: at } });
  }
  const rest = value.replace(/<!--.*?(?:-->|$)/gs, '').trim();
  if (rest !== '') blocks.push({ type: 'raw', raw: { kind: 'html', text: rest, position } });
  return blocks;
}

function readInlineComments(node: Parents, blocks: Block[]): void {
  for (const child of node.children) {
    if (child.type === 'html' && child.value.startsWith('<!--')) blocks.push(...htmlBlocks(child.value, place(child)));
    else if ('children' in child) readInlineComments(child, blocks);
  }
}

// ── All chunks together ─────────────────────────────────────────────────────────────────────────────────────────────

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Assembly {
  /** Adds a block of a chunk that begins `lines` and `offset` behind the file's start. */
  add(block: Block, lines: number, offset: number): void;
  finish(path: string, text: string): ParsedFile;
}

function createAssembly(): Assembly {
  const sections: Mutable<Section>[] = [];
  const open: number[] = [];
  const passages: Passage[] = [];
  const directives: Directive[] = [];
  const raw: RawBlock[] = [];
  let headings: readonly string[] = [];
  let frontMatter: ParsedFile['frontMatter'];
  let last: Point = { line: 1, column: 1, offset: 0 };

  const closeDownTo = (depth: number): void => {
    while (open.length > 0 && sections[open.at(-1)!]!.depth >= depth) sections[open.pop()!]!.end = last;
  };
  const addHeading = (title: string, depth: number, position: Position): void => {
    closeDownTo(depth);
    const parent = open.at(-1) ?? -1;
    sections.push({ title, depth, position, end: position.end, parent, blocks: 0 });
    open.push(sections.length - 1);
    headings = open.map((s) => sections[s]!.title);
    last = position.end;
  };
  const count = (position: Position): void => {
    const section = sections[open.at(-1) ?? -1];
    if (section) section.blocks++;
    if (position.end.offset > last.offset) last = position.end;
  };

  return {
    add(block, lines, offset) {
      const shift = (p: Position): Position => shiftPosition(p, lines, offset);
      switch (block.type) {
        case 'heading':
          return addHeading(block.title, block.depth, shift(block.position));
        case 'passage': {
          const passage = shiftPassage(block.passage, lines, offset);
          count(passage.position);
          if (passage.text !== '') passages.push({ ...passage, headings, section: open.at(-1) ?? -1 });
          return;
        }
        case 'raw':
          if (block.raw.kind !== 'comment') count(shift(block.raw.position));
          raw.push({ ...block.raw, position: shift(block.raw.position) });
          return;
        case 'directive':
          directives.push({ ...block.directive, position: shift(block.directive.position) });
          return;
        case 'front-matter':
          frontMatter = { text: block.text, position: shift(block.position) };
          return;
        case 'other':
          count(shift(block.position));
      }
    },
    finish(path, text) {
      closeDownTo(0);
      return { path, text, sections, passages, directives, raw, ...(frontMatter && { frontMatter }) };
    },
  };
}

function shiftPassage(passage: LoosePassage, lines: number, offset: number): LoosePassage {
  if (lines === 0 && offset === 0) return passage;
  const shifted: Mutable<LoosePassage> = {
    ...passage,
    position: shiftPosition(passage.position, lines, offset),
    map: passage.map.map((value, index) => (index % 2 === 0 ? value : value + offset)),
  };
  if (passage.row) {
    const cells = passage.row.cells.map((c) => ({ ...c, position: shiftPosition(c.position, lines, offset) }));
    shifted.row = { ...passage.row, table: passage.row.table + offset, cells };
  }
  return shifted;
}
