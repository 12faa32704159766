/**
 * Cuts a Markdown text into chunks that can be parsed one by one, so that an edit costs the parsing of its own chunk and
 * no text is parsed in more than linear time.
 *
 * A cut is only made where every block before it is certainly closed: before an ATX heading that stands at the margin, and
 * (in long sections) before a block at the margin behind a blank line that is no list item; never inside fences, HTML blocks or comments.
 */

/**
 * `plain`: Markdown that would cost the parser more than linear time; its lines are taken as they stand. `simple`: Markdown
 * that can be read without the parser (simple-markdown.ts).
 */
export interface Chunk {
  readonly text: string;
  readonly offset: number;
  /** 1-based line of the first character. */
  readonly line: number;
  readonly kind: 'markdown' | 'front-matter' | 'plain' | 'simple';
}

/** A section longer than this is cut at paragraphs too (UTF-16 units). */
const LONG_SECTION = 4000;
/** Lines beyond this length, and runs of lines with more brackets or deeper nesting, are taken as plain text. */
const LONG_LINE = 20_000;
const MANY_BRACKETS = 1000;
const DEEP_INDENT = 120;
const MANY_CONTAINERS = 40;
/** Lines that go on in an item or quotation without a mark of their own. */
const MANY_LAZY = 2000;

const LONGEST_FRONT_MATTER = 65_536;
/**
 * Front matter, and not text between two thematic breaks: its first line that is neither blank nor a comment is a key.
 */
const FRONT_MATTER =
  /^---[ \t]*\r?\n(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[A-Za-z_][\w-]{0,60}[ \t]*:(?:[ \t][^\r\n]*)?\r?\n(?:[^\r\n]*\r?\n)*?---[ \t]*(?:\r?\n|$)/;

/** Items, rows and footnotes are read one by one, however many stand together. */
const NEW_BLOCK = /^[ \t]*(?:[|*+-]|\d{1,9}[.)]|\[\^)/;

const HEADING = /^#{1,6}(?:[ \t]|$)/;
/** No block quote: who is quoted may stand in a second one below it. */
const PARAGRAPH_START = /^(?:[\p{L}"“‘'([|]|\d+[^\d.)])/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/s;
/** HTML blocks that a blank line does not end, and what ends each. */
const HTML_OPEN: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
];

interface Line {
  readonly text: string;
  readonly offset: number;
  readonly next: number;
}

function* linesOf(text: string, from: number): Generator<Line> {
  const end = /\r\n|\n|\r/g;
  let offset = from;
  while (offset < text.length) {
    end.lastIndex = offset;
    const found = end.exec(text);
    const stop = found ? found.index : text.length;
    const next = found ? end.lastIndex : text.length;
    yield { text: text.slice(offset, stop), offset, next };
    offset = next;
  }
}

/** HTML that the next blank line ends, at the latest. */
const HTML_TAG = /^ {0,3}<\/?[A-Za-z]/;

/**
 * Follows fences and HTML blocks line by line; answers whether the line begins inside one. Where that depends on more than
 * is followed here (a fence or comment that opens among tags, or indented and perhaps in a list item that ends before it)
 * everything from there on is "inside", so that no wrong cut is made.
 */
function createBlockTracker(): (line: string) => boolean {
  let fence: string | undefined;
  let htmlEnd: RegExp | undefined;
  let amongTags = false;
  let isLost = false;
  let indent = 0;
  const openBlock = (line: string): boolean => {
    const open = FENCE.exec(line);
    if (open && !(open[1]!.startsWith('`') && open[2]!.includes('`'))) fence = open[1]!;
    for (const [start, stop] of HTML_OPEN) {
      const found = start.exec(line);
      if (found && !stop.test(line.slice(found[0].length))) htmlEnd = stop;
    }
    return fence !== undefined || htmlEnd !== undefined;
  };
  return (line) => {
    if (isLost) return true;
    if ((fence !== undefined || htmlEnd) && line.trim() !== '' && indentOf(line) < indent) return (isLost = true);
    if (fence !== undefined) {
      const close = FENCE.exec(line);
      if (close && close[1]!.startsWith(fence) && close[2]!.trim() === '') fence = undefined;
      return true;
    }
    if (htmlEnd) {
      if (htmlEnd.test(line)) htmlEnd = undefined;
      return true;
    }
    if (openBlock(line)) {
      indent = indentOf(line);
      isLost = amongTags;
    }
    amongTags = line.trim() !== '' && (amongTags || HTML_TAG.test(line));
    return false;
  };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Watches for lines that would make the parser's time more than linear. */
function createCostWatch(): (line: string) => boolean {
  let brackets = 0;
  let lazy = Number.NEGATIVE_INFINITY;
  return (line) => {
    if (line.length > LONG_LINE) return true;
    const isBlank = line.trim() === '';
    if (isBlank || NEW_BLOCK.test(line)) brackets = 0;
    if (isBlank) lazy = Number.NEGATIVE_INFINITY;
    else if (/^[ \t]*(?:[*+>-]|\d{1,9}[.)]|\[\^)/.test(line)) lazy = 0;
    else if (++lazy > MANY_LAZY) return true;
    if (line.length > 1 && (line.includes('[') || line.includes(']'))) brackets += line.split(/[[\]]/).length - 1;
    if (brackets > MANY_BRACKETS) return true;
    const lead = /^(?:[ \t]|[-*+>](?=\s|>|$)|\d{1,9}[.)](?=\s|$))*/.exec(line)![0];
    if (lead.length < MANY_CONTAINERS) return false;
    return lead.length > DEEP_INDENT || lead.replace(/[^-*+>.)]/g, '').length > MANY_CONTAINERS;
  };
}

/** A text and its chunks. */
export interface Cut {
  readonly text: string;
  readonly chunks: readonly Chunk[];
}

/**
 * Cuts `text` into chunks that cover it without gap or overlap.
 * @param before how it was cut before an edit: where a chunk begins nothing is open, so that chunks before and behind the
 * edit stand and only those around it are cut again
 * @returns the chunks in order; none for an empty text
 */
export function cutIntoChunks(text: string, before?: Cut): Chunk[] {
  const kept = before ? keepBefore(text, before) : [];
  const last = kept.pop();
  if (!last) return scan(text, { offset: 0, line: 1 });
  return [...kept, ...scan(text, last, keepBehind(text, before!, last.offset), before!.chunks)];
}

/** The chunks that stand before what changed. The last of them is to be looked at again: another end may follow it now. */
function keepBefore(text: string, { chunks }: Cut): Chunk[] {
  let count = chunks.findIndex((chunk) => !text.startsWith(chunk.text, chunk.offset));
  if (count < 0) count = chunks.length;
  while (count > 0 && chunks[count - 1]!.kind !== 'markdown') count--;
  // Three dashes at the start may become front matter, however long that is.
  const isSettled = !text.startsWith('---') || chunks[0]?.kind === 'front-matter';
  return isSettled ? chunks.slice(0, count) : [];
}

/** Where the chunks behind the change begin now, with the index of each. */
function keepBehind(text: string, { text: old, chunks }: Cut, from: number): Map<number, number> {
  const shift = text.length - old.length;
  const behind = new Map<number, number>();
  for (let i = chunks.length - 1; i >= 0; i--) {
    const { offset, kind, text: own } = chunks[i]!;
    if (offset + shift <= from || !text.startsWith(own, offset + shift)) break;
    if (kind === 'markdown') behind.set(offset + shift, i);
  }
  return behind;
}

/** Cuts from a point at which nothing is open, as far as a cut that is known already: what follows there is known too. */
function scan(
  text: string,
  from: Pick<Chunk, 'offset' | 'line'>,
  known: ReadonlyMap<number, number> = new Map(),
  old: readonly Chunk[] = [],
): Chunk[] {
  const chunks: Chunk[] = [];
  let start = from.offset;
  let startLine = from.line;
  let kind: Chunk['kind'] = 'markdown';
  const cut = (offset: number, line: number, next: Chunk['kind'] = 'markdown'): void => {
    if (offset > start) chunks.push({ text: detach(text.slice(start, offset)), offset: start, line: startLine, kind });
    start = offset;
    startLine = line;
    kind = next;
  };

  let number = from.line - 1;
  let blankBefore = true;
  /** Where the lines without a blank one between them began. */
  let block = { offset: from.offset, number: from.line };
  let headingBefore = false;
  let inFrontMatter = false;
  let isInside = createBlockTracker();
  let isCostly = createCostWatch();
  const frontMatter = from.offset === 0 ? FRONT_MATTER.exec(text.slice(0, LONGEST_FRONT_MATTER)) : null;
  if (frontMatter) {
    inFrontMatter = true;
    kind = 'front-matter';
  }
  for (const line of linesOf(text, from.offset)) {
    number++;
    if (inFrontMatter) {
      if (line.offset < frontMatter![0].length) continue;
      inFrontMatter = false;
      cut(line.offset, number);
    }
    const inside = isInside(line.text);
    const isHeading: boolean = !inside && (blankBefore || headingBefore) && HEADING.test(line.text);
    const isLongCut = !inside && blankBefore && line.offset - start > LONG_SECTION && PARAGRAPH_START.test(line.text);
    if (isHeading || isLongCut) {
      cut(line.offset, number);
      const index = known.get(line.offset);
      if (index !== undefined) return [...chunks, ...moveChunks(old.slice(index), line.offset, number)];
      isCostly = createCostWatch();
    }
    if (blankBefore) block = { offset: line.offset, number };
    if (isCostly(line.text)) {
      if (kind !== 'plain' && block.offset > start) cut(block.offset, block.number);
      kind = 'plain';
    }
    // A costly line ends with its paragraph: the rest of the section is Markdown again.
    if (kind === 'plain' && line.text.trim() === '') {
      cut(line.next, number + 1);
      isInside = createBlockTracker();
      isCostly = createCostWatch();
    }
    blankBefore = line.text.trim() === '';
    headingBefore = isHeading;
  }
  cut(text.length, number + 1);
  return chunks;
}

/** The same chunks, the first of them beginning at another point. */
function moveChunks(chunks: readonly Chunk[], offset: number, line: number): readonly Chunk[] {
  const offsets = offset - chunks[0]!.offset;
  const lines = line - chunks[0]!.line;
  if (offsets === 0 && lines === 0) return chunks;
  return chunks.map((chunk) => ({ ...chunk, offset: chunk.offset + offsets, line: chunk.line + lines }));
}

/**
 * The same text with memory of its own: a slice keeps the whole text alive that it was cut from, and chunks outlive many
 * versions of a draft.
 */
const detach = (slice: string): string => ` ${slice}`.slice(1);
