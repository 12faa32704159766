/**
 * The simplest Markdown, which is most of a strategy: headings, paragraphs, flat lists, tables, and in them plain words and
 * **bold** ones. It is told apart from the rest and read without the parser, which takes several times as long for the
 * same tree. Whatever could mean anything else is left to the parser.
 */
import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import type { Chunk } from './chunks.js';
import type { Point, Position } from './types.js';

/** Definitions that words elsewhere in the chunk may refer to, blocks that blank lines do not end, and other line ends than `\n`. */
const NOT_ALONE = /\]:|[\t\r\0]|^ *(?:<|`{3}|~{3})/m;

/** Words in which no character means anything but itself; bold ones stand between white space or before a comma or stop. */
const PLAIN = String.raw`(?:[^\n\\\x60*_<&~|[]|&(?= ))`;
const BOLD = String.raw`\*\*[A-Za-z0-9](?:${PLAIN}*[A-Za-z0-9])?(?:\*\*(?=[\s,.;:)]|$)|[.:,)!?]\*\*(?=\s|$))`;
const WORDS = String.raw`(?:${PLAIN}|(?<![^\s])${BOLD})*(?<![ #])`;
/** What begins a line of a paragraph and begins nothing else. */
const START = String.raw`(?=[\p{L}"“‘'(]|\d+(?:[^\d.)]|[.)]\S)|\*\*[A-Za-z0-9])`;

const BLANK = /^ *$/;
const HEADING = new RegExp(`^(#{1,6}) (?=[^ #])${WORDS}$`, 'u');
const TEXT = new RegExp(`^${START}${WORDS}$`, 'u');
const ITEM = new RegExp(`^([-*+]|(\\d{1,9})[.)]) ${START}${WORDS}$`, 'u');

/** A cell without the spaces around it. */
const CELL = new RegExp(`^${WORDS}$`);
const DELIMITER = /^\|(?: *:?-+:? *\|)+$/;

interface Line {
  readonly text: string;
  readonly number: number;
  readonly offset: number;
}

type BlockKind = 'heading' | 'paragraph' | 'list' | 'table' | 'other';

/** Lines up to the next blank one; a heading stands alone. */
interface LineBlock {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
}

// ── Telling apart ───────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Cuts a chunk of Markdown into pieces that are simple throughout and pieces for the parser. Together they mean what the
 * chunk means.
 */
export function separateSimple(chunk: Chunk): readonly Chunk[] {
  if (chunk.kind !== 'markdown' || NOT_ALONE.test(chunk.text)) return [chunk];
  const blocks = readBlocks(chunk.text);
  const isSimple = blocks.map((_, i) => standsAlone(blocks, i));
  const pieces: Chunk[] = [];
  for (let from = 0; from < blocks.length;) {
    let to = from + 1;
    while (to < blocks.length && isSimple[to] === isSimple[from]) to++;
    const { offset, number } = from === 0 ? { offset: 0, number: 1 } : blocks[from]!.lines[0]!;
    const end = blocks[to]?.lines[0]!.offset ?? chunk.text.length;
    pieces.push({
      text: chunk.text.slice(offset, end),
      offset: chunk.offset + offset,
      line: chunk.line + number - 1,
      kind: isSimple[from] ? 'simple' : 'markdown',
    });
    from = to;
  }
  return blocks.length === 0 ? [chunk] : pieces;
}

/** A list goes on in lists and other blocks behind it, and the paragraph before one leads into it. */
function standsAlone(blocks: readonly LineBlock[], i: number): boolean {
  const isOpen = (at: number): boolean => blocks[at]?.kind === 'list' || blocks[at]?.kind === 'other';
  const isList = (at: number): boolean => blocks[at]?.kind === 'list' && !isOpen(at - 1) && !isOpen(at + 1);
  switch (blocks[i]!.kind) {
    case 'other':
      return false;
    case 'heading':
    case 'table':
      return true;
    case 'paragraph':
      return !isOpen(i + 1) || isList(i + 1);
    case 'list':
      return isList(i);
  }
}

function readBlocks(text: string): LineBlock[] {
  const blocks: LineBlock[] = [];
  let lines: Line[] = [];
  let offset = 0;
  const close = (): void => {
    if (lines.length > 0) blocks.push({ kind: kindOf(lines), lines });
    lines = [];
  };
  text.split('\n').forEach((line, index) => {
    if (BLANK.test(line)) close();
    else {
      lines.push({ text: line, number: index + 1, offset });
      if (lines.length === 1 && HEADING.test(line)) close();
    }
    offset += line.length + 1;
  });
  close();
  return blocks;
}

function kindOf(lines: readonly Line[]): BlockKind {
  if (HEADING.test(lines[0]!.text)) return 'heading';
  if (lines.every(({ text }) => TEXT.test(text))) return 'paragraph';
  if (isTable(lines)) return 'table';
  const marker = markOf(lines[0]!.text);
  return marker !== undefined && lines.every(({ text }) => markOf(text) === marker) ? 'list' : 'other';
}

/** All rows have the same number of cells, and pipes at both ends. */
function isTable(lines: readonly Line[]): boolean {
  if (lines.length < 2 || !DELIMITER.test(lines[1]!.text)) return false;
  const pipes = lines[0]!.text.split('|').length;
  return lines.every(({ text }) => {
    const cells = text.split('|');
    return (
      text.startsWith('|') &&
      text.endsWith('|') &&
      cells.length === pipes &&
      cells.every((cell) => CELL.test(trim(cell)))
    );
  });
}

/** Spaces alone: the parser takes other white space for text. */
const trim = (cell: string): string => cell.replace(/^ +| +$/g, '');

/** `-`, `*`, `+`, `.` or `)`: another one begins another list. */
const markOf = (line: string): string | undefined => ITEM.exec(line)?.[1]!.slice(-1);

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The tree of a piece that `separateSimple` calls simple: what the parser would make of it. */
export function readSimple(text: string): Root {
  return { type: 'root', children: readBlocks(text).map(readBlock) };
}

function readBlock({ kind, lines }: LineBlock): RootContent {
  if (kind === 'heading') return readHeading(lines[0]!);
  if (kind === 'table') return readTable(lines);
  return kind === 'list' ? readList(lines) : readParagraph(lines, 0);
}

function readHeading(line: Line): Heading {
  const depth = line.text.indexOf(' ') as Heading['depth'];
  return { type: 'heading', depth, children: readInline([line], depth + 1), position: placeOf([line]) };
}

/** @param skip characters of the first line that do not belong to it */
function readParagraph(lines: readonly Line[], skip: number): Paragraph {
  return { type: 'paragraph', children: readInline(lines, skip), position: placeOf(lines, skip) };
}

function readList(lines: readonly Line[]): List {
  const [, , number] = ITEM.exec(lines[0]!.text)!;
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread: false,
    children: lines.map((line) => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [readParagraph([line], line.text.indexOf(' ') + 1)],
      position: placeOf([line]),
    })),
    position: placeOf(lines),
  };
}

function readTable(lines: readonly Line[]): Table {
  const align = lines[1]!.text
    .split('|')
    .slice(1, -1)
    .map((cell) => {
      const [left, right] = [/^ *:/.test(cell), /: *$/.test(cell)];
      return left && right ? 'center' : left ? 'left' : right ? 'right' : null;
    });
  const rows = lines.filter((_, index) => index !== 1);
  return {
    type: 'table',
    align,
    children: rows.map((line) => ({ type: 'tableRow', children: readCells(line), position: placeOf([line]) })),
    position: placeOf(lines),
  };
}

/** A cell begins with its pipe; the last one ends with another. */
function readCells(line: Line): TableCell[] {
  const at = createPointer([line], 0);
  let end = 0;
  const cells = line.text.split('|').slice(1, -1);
  return cells.map((cell, column) => {
    const start = end;
    end += 1 + cell.length;
    const content = trim(cell);
    const from = start + 1 + (content === '' ? 0 : cell.length - cell.replace(/^ +/, '').length);
    return {
      type: 'tableCell',
      children: content === '' ? [] : readWords(content, (index) => at(from + index)),
      position: { start: at(start), end: at(column === cells.length - 1 ? line.text.length : end) },
    };
  });
}

const BOLD_PART = new RegExp(`(?<![^\\s])${BOLD}`, 'g');

function readInline(lines: readonly Line[], skip: number): PhrasingContent[] {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(skip);
  return readWords(text, createPointer(lines, skip));
}

/** @param at gives the point of an index into the text */
function readWords(text: string, at: (index: number) => Point): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const textNode = (from: number, to: number): PhrasingContent => ({
    type: 'text',
    value: text.slice(from, to),
    position: { start: at(from), end: at(to) },
  });
  let end = 0;
  if (text.includes('**')) {
    for (const { 0: bold, index } of text.matchAll(BOLD_PART)) {
      if (index > end) nodes.push(textNode(end, index));
      end = index + bold.length;
      const children = [textNode(index + 2, end - 2)];
      nodes.push({ type: 'strong', children, position: { start: at(index), end: at(end) } });
    }
  }
  if (end < text.length) nodes.push(textNode(end, text.length));
  return nodes;
}

/** Turns indices into the lines' text, joined and without the first `skip` characters, into points. */
function createPointer(lines: readonly Line[], skip: number): (index: number) => Point {
  const base = lines[0]!.offset + skip;
  return (index) => {
    const offset = base + index;
    let low = 0;
    for (let high = lines.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (lines[middle]!.offset <= offset) low = middle;
      else high = middle - 1;
    }
    const line = lines[low]!;
    return { line: line.number, column: offset - line.offset + 1, offset };
  };
}

function placeOf(lines: readonly Line[], skip = 0): Position {
  const first = lines[0]!;
  const last = lines.at(-1)!;
  return {
    start: { line: first.number, column: skip + 1, offset: first.offset + skip },
    end: { line: last.number, column: last.text.length + 1, offset: last.offset + last.text.length },
  };
}
