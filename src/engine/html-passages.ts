/**
 * Passages from HTML blocks. Word processors' tables arrive as `<table>` when they are converted to Markdown, since a
 * Markdown cell holds one paragraph only; to leave them out would be to call a whole action plan missing.
 *
 * Nothing is run or kept of the HTML but its text: scripts, styles and attributes (but `rowspan` and `colspan`) are ignored.
 */
import { createPlainText, type PlainText } from './plain-text.js';
import { pointAt } from './points.js';
import type { Cell, Passage, Position, Row } from './types.js';

/** A passage of an HTML block: its kind, text, map, place and row. */
type HtmlPassage = Pick<Passage, 'kind' | 'text' | 'map' | 'position'> & { readonly row?: Row };

const TAG = /<(\/?)([a-z][a-z0-9]{0,15})((?:\s[^<>]{0,2000})?)\/?>/gi;
const SILENT = /<(script|style|head|title|svg|math)\b[^>]{0,2000}>[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
const BLOCKS = new Set(
  'p div li ul ol dl dt dd table thead tbody tfoot tr blockquote section article header footer h1 h2 h3 h4 h5 h6 caption figcaption pre hr'.split(
    ' ',
  ),
);
/** More columns than any table has: a stop to what `colspan` may ask for. */
const MOST_COLUMNS = 200;

interface OpenCell {
  readonly plain: PlainText;
  readonly from: number;
  readonly span: number;
  readonly down: number;
}

/** What a `rowspan` above leaves in a column. */
interface Carried {
  rows: number;
  readonly text: string;
}

/**
 * Reads the passages of an HTML block.
 * @param source the text that the block stands in
 * @param block its place in `source`
 */
export function readHtmlPassages(source: string, block: Position): HtmlPassage[] {
  const html = blank(source.slice(block.start.offset, block.end.offset), SILENT);
  const base = block.start.offset;
  const passages: HtmlPassage[] = [];
  const placeOfSpan = (from: number, to: number): Position => {
    const start = pointAt(source, block.start, from);
    return { start, end: pointAt(source, start, to) };
  };
  let plain = createPlainText();
  let kind: Passage['kind'] = 'paragraph';
  let table: HtmlTable | undefined;

  const flush = (): void => {
    const { text, map } = plain.finish();
    if (text !== '')
      passages.push({ kind, text, map, position: placeOfSpan(map[1]!, map.at(-1)! + text.length - map.at(-2)!) });
    plain = createPlainText();
    kind = 'paragraph';
  };
  const addText = (from: number, to: number): void => {
    if (to > from)
      (table?.cell()?.plain ?? plain).addSource(decode(html.slice(from, to)), source, base + from, base + to);
  };

  let last = 0;
  for (const tag of html.matchAll(TAG)) {
    addText(last, tag.index);
    last = tag.index + tag[0].length;
    const name = tag[2]!.toLowerCase();
    const closes = tag[1] === '/';
    if (name === 'table' && !table) {
      flush();
      if (!closes) table = createTable(base + tag.index, placeOfSpan);
    } else if (table && ['tr', 'td', 'th', 'table'].includes(name)) {
      table.tag(name, closes, tag[3]!, base + tag.index, base + last);
      if (name === 'table' && closes) {
        passages.push(...table.finish());
        table = undefined;
      }
    } else if (name === 'br' || BLOCKS.has(name)) {
      const cell = table?.cell();
      if (cell) cell.plain.addBreak(' ', base + tag.index);
      else if (name === 'br') plain.addBreak(' ', base + tag.index);
      else {
        flush();
        if (name === 'li' && !closes) kind = 'item';
      }
    }
  }
  addText(last, html.length);
  if (table) passages.push(...table.finish());
  flush();
  return passages;
}

interface HtmlTable {
  cell(): OpenCell | undefined;
  tag(name: string, closes: boolean, attributes: string, from: number, to: number): void;
  finish(): HtmlPassage[];
}

function createTable(offset: number, placeOfSpan: (from: number, to: number) => Position): HtmlTable {
  const passages: HtmlPassage[] = [];
  const carried: (Carried | undefined)[] = [];
  let header: readonly string[] | undefined;
  let cells: Cell[] = [];
  let filled: string[] = [];
  let texts: ReturnType<PlainText['finish']>[] = [];
  let open: OpenCell | undefined;
  let rowStart: number | undefined;

  const addCell = (cell: Cell, full: string, text: ReturnType<PlainText['finish']>): void => {
    cells.push(cell);
    filled.push(full);
    texts.push(text);
  };
  /** Blank cells for the columns that a cell further up reaches down into. */
  const addCarried = (at: number): void => {
    for (let above = carried[cells.length]; above && above.rows > 0; above = carried[cells.length]) {
      above.rows--;
      addCell({ text: '', position: placeOfSpan(at, at) }, above.text, { text: '', map: [] });
    }
  };
  const closeCell = (): void => {
    if (!open) return;
    addCarried(open.from);
    const text = open.plain.finish();
    const start = text.map[1] ?? open.from;
    const end = text.text === '' ? start : text.map.at(-1)! + text.text.length - text.map.at(-2)!;
    for (let column = 0; column < open.span && cells.length < MOST_COLUMNS; column++) {
      if (open.down > 1) carried[cells.length] = { rows: open.down - 1, text: text.text };
      const own = column === 0 ? text : { text: '', map: [] };
      addCell({ text: own.text, position: placeOfSpan(start, column === 0 ? end : start) }, text.text, own);
    }
    open = undefined;
  };
  const closeRow = (at: number): void => {
    closeCell();
    if (rowStart === undefined) return;
    addCarried(at);
    const index = passages.length;
    header ??= cells.map((c) => c.text);
    const row: Row = { table: offset, index, header, cells, filled };
    if (cells.some((c) => c.text !== ''))
      passages.push({ kind: 'row', ...joinCells(texts), position: placeOfSpan(rowStart, at), row });
    cells = [];
    filled = [];
    texts = [];
    rowStart = undefined;
  };
  return {
    cell: () => open,
    tag(name, closes, attributes, from, to) {
      if (name === 'table') return closeRow(from);
      if (name === 'tr') {
        closeRow(closes ? to : from);
        if (!closes) rowStart = from;
        return;
      }
      closeCell();
      if (closes) return;
      rowStart ??= from;
      open = {
        plain: createPlainText(),
        from: to,
        span: span('colspan', attributes),
        down: span('rowspan', attributes),
      };
    },
    finish() {
      const end = open?.from ?? rowStart;
      if (end !== undefined) closeRow(end);
      return passages;
    },
  };
}

function span(name: string, attributes: string): number {
  const value = new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,4})`, 'i').exec(attributes)?.[1];
  return Math.max(1, Math.min(MOST_COLUMNS, Number(value ?? 1)));
}

/** The cells' texts joined by ` | `, as in a Markdown row. */
function joinCells(cells: readonly { text: string; map: readonly number[] }[]): { text: string; map: number[] } {
  let text = '';
  const map: number[] = [];
  cells.forEach((cell, index) => {
    if (index > 0) text += text === '' ? '| ' : ' | ';
    for (let i = 0; i < cell.map.length; i += 2) map.push(cell.map[i]! + text.length, cell.map[i + 1]!);
    text += cell.text;
  });
  return { text: text.trimEnd(), map };
}

/** Same length, so that offsets stand. */
const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => found.replace(/[^\r\n]/g, ' '));

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  euro: '€',
};

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
      return code > 0 && code <= 0xffff ? String.fromCharCode(code) : whole;
    },
  );
}
