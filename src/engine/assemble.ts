/** Chunks, parsed each on its own, put together to a file: headings to sections, places counted from the file's start. */
import { shiftPosition, START } from './points.js';
import type {
  Directive,
  ParsedFile,
  Passage,
  PassageContent,
  Position,
  RawBlock,
  Row,
  Section,
  Stretch,
} from './types.js';

/** A passage that does not yet know the sections around it. */
export type LoosePassage = Omit<Passage, 'headings' | 'section' | 'content'>;

/** What a chunk is made of, in reading order. */
export type Block =
  | { readonly type: 'heading'; readonly title: string; readonly depth: number; readonly position: Position }
  /** `last` is what it became when its file was last put together. */
  | { readonly type: 'passage'; readonly passage: LoosePassage; last?: Passage }
  | { readonly type: 'raw'; readonly raw: RawBlock }
  | { readonly type: 'directive'; readonly directive: Directive }
  | { readonly type: 'front-matter'; readonly text: string; readonly position: Position }
  /** A picture, a rule, a definition: nothing to read, but a section that holds it is not empty. */
  | { readonly type: 'other'; readonly position: Position };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Assembly {
  /** The blocks that follow are of a chunk that begins `lines` and `offset` behind the file's start. */
  begin(chunk: object, lines: number, offset: number): void;
  add(block: Block): void;
  finish(path: string, text: string): ParsedFile;
}

/** @param contents what passages said so far, by all of it in one string; without it, nobody will ask what stood unchanged */
export function createAssembly(contents?: Map<string, PassageContent>): Assembly {
  const sections: Mutable<Section>[] = [];
  const open: number[] = [];
  const passages: Passage[] = [];
  const directives: Directive[] = [];
  const raw: RawBlock[] = [];
  const stretches: Stretch[] = [];
  let headings: readonly string[] = [];
  let frontMatter: ParsedFile['frontMatter'];
  let last = START;
  let lines = 0;
  let offset = 0;

  const shift = (p: Position): Position => shiftPosition(p, lines, offset);
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
  const addPassage = (block: Extract<Block, { type: 'passage' }>): void => {
    const { passage: loose } = block;
    const section = open.at(-1) ?? -1;
    const before = block.last && isSameList(block.last.headings, headings) ? block.last : undefined;
    const start = before?.position.start;
    const stands =
      before?.section === section &&
      start!.offset === loose.position.start.offset + offset &&
      start!.line === loose.position.start.line + lines;
    if (!stands) {
      const content = before?.content ?? (contents && shareContent(loose, headings, contents));
      const row = loose.row && shiftRow(loose.row, lines, offset);
      // Written out: of objects that are spread and added to, the engine keeps a description each.
      block.last = {
        kind: loose.kind,
        text: loose.text,
        map: loose.map,
        position: shift(loose.position),
        headings: content?.headings ?? headings,
        section,
        leadIns: loose.leadIns,
        listDepth: loose.listDepth,
        ordered: loose.ordered,
        inQuote: loose.inQuote,
        inFootnote: loose.inFootnote,
        introducesList: loose.introducesList,
        emphasised: loose.emphasised,
        ...(row && { row }),
        ...(content && { content }),
      };
    }
    count(block.last!.position);
    if (loose.text !== '') passages.push(block.last!);
  };

  return {
    begin(chunk, ...at) {
      [lines, offset] = at;
      stretches.push({ of: chunk, start: { line: lines + 1, column: 1, offset }, passage: passages.length });
    },
    add(block) {
      switch (block.type) {
        case 'heading':
          return addHeading(block.title, block.depth, shift(block.position));
        case 'passage':
          return addPassage(block);
        case 'raw':
          if (block.raw.kind === 'html' || block.raw.kind === 'code') count(shift(block.raw.position));
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
      if (contents) forgetContents(contents, passages);
      const found = { path, text, stretches, sections, passages, directives, raw };
      return { ...found, ...(frontMatter && { frontMatter }) };
    },
  };
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((value, index) => value === b[index]));

/** So many are kept of what edits took away, since undo brings it back. */
const SPARE_CONTENTS = 500;

/** Forgets what is said nowhere any longer, now and then: all that is remembered of it hangs on it. */
function forgetContents(contents: Map<string, PassageContent>, passages: readonly Passage[]): void {
  if (contents.size <= 2 * passages.length + SPARE_CONTENTS) return;
  contents.clear();
  for (const { content } of passages) if (content) contents.set(keyOf(content), content);
}

const keyOf = (content: PassageContent): string => JSON.stringify(content);

/** The one object for what the passage says under these headings. */
function shareContent(
  loose: LoosePassage,
  headings: readonly string[],
  contents: Map<string, PassageContent>,
): PassageContent {
  const { kind, text, leadIns, listDepth, ordered, inQuote, inFootnote, introducesList, emphasised, row } = loose;
  const content: PassageContent = {
    kind,
    text,
    headings,
    leadIns,
    listDepth,
    ordered,
    inQuote,
    inFootnote,
    introducesList,
    emphasised,
    ...(row && {
      row: { index: row.index, header: row.header, filled: row.filled, cells: row.cells.map(({ text }) => ({ text })) },
    }),
  };
  const key = keyOf(content);
  const known = contents.get(key);
  if (known) return known;
  contents.set(key, content);
  return content;
}

/** Moves a block down by whole lines. */
export function shiftBlock(block: Block, lines: number, offset: number): Block {
  if (lines === 0) return block;
  const shift = (p: Position): Position => shiftPosition(p, lines, offset);
  switch (block.type) {
    case 'passage': {
      const { row, position } = block.passage;
      const moved = { ...block.passage, position: shift(position), ...(row && { row: shiftRow(row, lines, offset) }) };
      return { ...block, passage: moved };
    }
    case 'raw':
      return { ...block, raw: { ...block.raw, position: shift(block.raw.position) } };
    case 'directive':
      return { ...block, directive: { ...block.directive, position: shift(block.directive.position) } };
    default:
      return { ...block, position: shift(block.position) };
  }
}

const shiftRow = (row: Row, lines: number, offset: number): Row => ({
  ...row,
  table: row.table + offset,
  cells: row.cells.map((cell) => ({ ...cell, position: shiftPosition(cell.position, lines, offset) })),
});
