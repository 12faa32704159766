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
import { createAssembly, shiftBlock, type Block, type LoosePassage } from './assemble.js';
import { cutIntoChunks, type Chunk, type Cut } from './chunks.js';
import { readDirective } from './directives.js';
import { readHtmlPassages } from './html-passages.js';
import { addInline, createPlainText } from './plain-text.js';
import { addPoints, pointAt, START } from './points.js';
import { readSimple, separateSimple } from './simple-markdown.js';
import { finish, type Steps } from './steps.js';
import type { Cell, ParsedFile, Passage, PassageContent, Point, Position, Row, SourceFile } from './types.js';

/** What is remembered of one file. Pass the same memo again to parse only what changed. */
export interface ParseMemo {
  /** Parsed chunks by their text, places relative to the chunk. */
  chunks: Map<string, ParsedChunk>;
  /** How the text was cut last. */
  cut?: Cut;
  /** What passages say, by all of it in one string. */
  readonly contents: Map<string, PassageContent>;
}

/** An empty memo. */
export const createParseMemo = (): ParseMemo => ({ chunks: new Map(), contents: new Map() });

interface ParsedChunk {
  readonly kind: Chunk['kind'];
  readonly blocks: readonly Block[];
}

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
export const parse = (source: SourceFile, memo?: ParseMemo): ParsedFile => finish(parseInSteps(source, memo));

/** The same, with a break after each chunk that had to be parsed. A caller may leave off there; what was read is kept. */
export function* parseInSteps({ path, text }: SourceFile, memo?: ParseMemo): Steps<ParsedFile> {
  const chunks = new Map<string, ParsedChunk>();
  const assembly = createAssembly(memo?.contents);
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const cut = { text: text.slice(bom), chunks: cutIntoChunks(text.slice(bom), memo?.cut) };
  if (memo) memo.cut = cut;
  for (const chunk of cut.chunks) {
    let parsed = memo?.chunks.get(chunk.text);
    if (parsed?.kind !== chunk.kind) {
      parsed = { kind: chunk.kind, blocks: parseChunk(chunk) };
      memo?.chunks.set(chunk.text, parsed);
      yield;
    }
    if (memo) chunks.set(chunk.text, parsed);
    assembly.begin(memo ? parsed : {}, chunk.line - 1, chunk.offset + bom);
    for (const block of parsed.blocks) assembly.add(block);
  }
  if (memo) memo.chunks = chunks;
  return assembly.finish(path, text);
}

/**
 * The place in the file of the characters `from` to `to` (exclusive) of a passage's plain text.
 * @param from, to indices into `passage.text`, UTF-16 units
 * @param known a point of the passage from which lines are counted on; its start, where nothing nearer is known
 */
export function placeOf(
  file: ParsedFile,
  passage: Passage,
  from: number,
  to: number,
  known: Point = passage.position.start,
): Position {
  const start = sourceOffset(passage, from);
  const end = Math.max(start, to > from ? sourceOffset(passage, to - 1) + 1 : start);
  const origin = start < known.offset ? passage.position.start : known;
  return { start: pointAt(file.text, origin, start), end: pointAt(file.text, origin, end) };
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
  const { offset } = passage.position.start;
  return map.length === 0 ? offset : offset + map[low * 2 + 1]! + index - map[low * 2]!;
}

// ── One chunk ───────────────────────────────────────────────────────────────────────────────────────────────────────

function parseChunk(chunk: Chunk): Block[] {
  if (chunk.kind === 'front-matter') return parseFrontMatter(chunk.text);
  if (chunk.kind === 'plain') return readPlain(chunk.text).map(countFromStart);
  return separateSimple({ ...chunk, offset: 0, line: 1 }).flatMap(({ kind, text, line, offset }) => {
    const blocks: Block[] = [];
    walk(kind === 'simple' ? readSimple(text) : markdown.parse(text), text, [], blocks);
    return blocks.map((block) => shiftBlock(countFromStart(block), line - 1, offset));
  });
}

/** Maps are read with offsets into the piece; counted from the passage's start they stand wherever it moves. */
function countFromStart(block: Block): Block {
  if (block.type !== 'passage') return block;
  const { passage } = block;
  const { offset } = passage.position.start;
  const map = passage.map.map((value, index) => (index % 2 === 0 ? value : value - offset));
  return { ...block, passage: { ...passage, map } };
}

function parseFrontMatter(text: string): Block[] {
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
    const start = pointAt(text, START, run.index);
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
        for (const row of child.children) for (const cell of row.children) readInlineComments(cell, blocks);
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
    const start = pointAt(value, START, comment.index);
    const end = pointAt(value, start, comment.index + comment[0].length);
    const at: Position = { start: addPoints(position.start, start), end: addPoints(position.start, end) };
    const directive = readDirective(comment[1]!, at);
    if (directive) blocks.push({ type: 'directive', directive });
    else blocks.push({ type: 'raw', raw: { kind: 'comment', text: comment[1]!.trim(), position: at } });
  }
  const open = openComment(value);
  if (open >= 0) {
    const start = addPoints(position.start, pointAt(value, START, open));
    const raw = { kind: 'open-comment', text: value.slice(open), position: { start, end: position.end } } as const;
    blocks.push({ type: 'raw', raw });
  }
  const rest = value.replace(/<!--.*?(?:-->|$)/gs, '').trim();
  if (rest !== '') blocks.push({ type: 'raw', raw: { kind: 'html', text: rest, position } });
  return blocks;
}

/** Where a comment begins that nothing closes, -1 where there is none. */
function openComment(value: string): number {
  // What looks like a comment there is text of the script, or an example.
  if (/^\s{0,3}<(?:script|style|pre|textarea)\b/i.test(value)) return -1;
  const open = value.indexOf('<!--', Math.max(0, value.lastIndexOf('-->')));
  // Two or three dashes in a row close what they have opened: <!-->.
  return value.startsWith('<!-->', open) || value.startsWith('<!--->', open) ? -1 : open;
}

function readInlineComments(node: Parents, blocks: Block[]): void {
  for (const child of node.children) {
    if (child.type === 'html' && child.value.startsWith('<!--')) blocks.push(...htmlBlocks(child.value, place(child)));
    else if ('children' in child) readInlineComments(child, blocks);
  }
}
