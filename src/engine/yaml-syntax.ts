/** What is wrong with a text that is no YAML, in plain words, at the place where a person must look. */
import {
  isAlias,
  isCollection,
  isNode,
  isScalar,
  visit,
  YAMLParseError,
  type Document,
  type YAMLError,
  type YAMLMap,
} from 'yaml';

/** A slip of the pen; offsets in the text. */
export interface Slip {
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

/** The first slip of a text that the parser refuses: most of what it finds behind that is an echo. */
export function findSlip(text: string, document: Document): Slip | undefined {
  const error = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (!error) return undefined;
  const [from, to] = error.pos;
  return findOpen(error, text, document) ?? findBadLine(error, text) ?? { message: sayOther(error, text), from, to };
}

/** The quotation mark or bracket that is never closed. A quotation mark may be taken to end at another one, lines below. */
function findOpen({ pos: [at], message }: YAMLError, text: string, document: Document): Slip | undefined {
  const [, quote, bracket] = /closing (["'])|end with a ([\]}])/.exec(message) ?? [];
  const opening = quote ?? (bracket && (bracket === ']' ? '[' : '{'));
  const isOpen = (from: number, to: number): boolean => {
    if (opening) return to === at && text[from] === opening;
    const isBefore = to <= at && at - to < 100 && !text.slice(to, at).includes('\n');
    return isBefore && /^["'][^]*\n[ \t]*(?:- |[\w-]+:\s)/.test(text.slice(from, to));
  };
  let open: number | undefined;
  visit(document, (_, node) => {
    const isMarked = isCollection(node) || (isScalar(node) && node.type?.startsWith('QUOTE'));
    if (isMarked && node.range && isOpen(node.range[0], node.range[1])) open = node.range[0];
  });
  if (open === undefined) return undefined;
  const said = bracket
    ? `The bracket here is not closed: put ${bracket} behind its last entry.`
    : `The quotation mark here is not closed: put another ${text[open]} at the end of the text.`;
  return { message: said, from: open, to: open + 1 };
}

/** The first key that its map has already; in time that grows with the number of keys, not with its square. */
export function findDuplicate(document: Document): YAMLError | undefined {
  let first = Infinity;
  visit(document, { Map: (_, map) => void (first = Math.min(first, firstRepeated(map))) });
  return first === Infinity ? undefined : new YAMLParseError([first, first + 1], 'DUPLICATE_KEY', 'Repeated key');
}

/** Where it stands; endless where no key is given twice. */
function firstRepeated(map: YAMLMap): number {
  const known = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (known.has(key.value)) return key.range![0];
    known.add(key.value);
  }
  return Infinity;
}

/** How many references there are, and the first one to what nothing above it is named as. */
export function findReferences(document: Document): { readonly count: number; readonly slip?: Slip } {
  const anchors = new Set<string>();
  let count = 0;
  let slip: Slip | undefined;
  visit(document, (_, node) => {
    if (isAlias(node)) {
      count++;
      if (slip || anchors.has(node.source)) return;
      const [from, to] = node.range!;
      const message = `Nothing above is named &${node.source}: a text that begins with * must stand in quotes.`;
      slip = { message, from, to };
    } else if (isNode(node) && node.anchor) anchors.add(node.anchor);
  });
  return { count, ...(slip && { slip }) };
}

interface Line {
  readonly start: number;
  readonly text: string;
}

const lineFrom = (text: string, start: number): Line => ({
  start,
  text: /^[^\r\n]*/.exec(text.slice(start, start + 2000))![0],
});

const lineAt = (text: string, offset: number): Line =>
  lineFrom(text, offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);

/** The line that an offset is in and those behind it, as far as they hold more than a comment. */
function* linesFrom(text: string, offset: number): Generator<Line> {
  for (let { start } = lineAt(text, offset); ;) {
    const line = lineFrom(text, start);
    if (/^[ \t]*[^# \t]/.test(line.text)) yield line;
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return;
  }
}

const KEY = /^[ \t-]*([\w./-]+):(?:[ \t]+|$)/;

/** A line that does not fit those around it. */
function findBadLine({ code, message, pos: [at] }: YAMLError, text: string): Slip | undefined {
  const own = lineAt(text, at);
  const before = own.text.slice(0, at - own.start);
  const isOfLines =
    /^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$|^TAB_AS_INDENT$|^BAD_INDENT$/.test(code) ||
    /^(?:Implicit map keys|Sequence item)/.test(message) ||
    (code === 'UNEXPECTED_TOKEN' && before.trim() === '');
  if (!isOfLines) return undefined;
  // Blanks that only look like blanks may mislead the parser from any line above.
  const odd = /^ *(?:- +)*[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/m.exec(text);
  if (odd) return sayBadLine(lineAt(text, odd.index), false);
  const value = own.text.slice(at - own.start);
  const isValue = KEY.test(before) || /^[ \t]*-[ \t]+$/.test(before);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && isValue && /:(?:\s|$)/.test(value)) return sayColon(before, value, at);
  // A value that ended in its line is carried on by one that has a key.
  for (const line of linesFrom(text, at))
    if (!isValue || (line.start > own.start && /:(?:\s|$)/.test(line.text))) return sayBadLine(line, isValue);
  return sayBadLine(own, false);
}

function sayColon(before: string, value: string, at: number): Slip {
  const key = KEY.exec(before)?.[1];
  const example = `${key ? `${key}: ` : ''}${quote(value.trim())}`;
  const message = `A text with a colon in it must stand in quotes, as in ${example}.`;
  return { message, from: at, to: at + value.length };
}

/** A text in quotes, as people write it. */
const quote = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);

function sayBadLine({ start, text }: Line, isBelowValue: boolean): Slip {
  const odd = /^[ -]*(?:(\t)|(?:[\w-]+:)?(?:[^\S \t]|[\u200B\uFEFF]))/.exec(text);
  const from = start + (odd ? odd[0].length - 1 : text.search(/\S|$/));
  const slip = (message: string): Slip => ({ message, from, to: odd ? from + 1 : start + text.length });
  if (odd) return slip(`A ${odd[1] ? 'tab' : 'non-breaking or other blank'} cannot stand here: use ordinary blanks.`);
  const glued = /^[ ]*(?:(-)[^\s-]|[\w-]+(:)[^\s/])/.exec(text);
  if (glued) return slip(`A blank is missing behind the ${glued[1] ? 'dash' : 'colon'} here.`);
  if (!KEY.test(text) && !/^[ ]*-(?: |$)/.test(text)) {
    const shown = text.trim().slice(0, 60);
    return slip(`"${shown}" is neither a key with its value (key: value) nor an entry of a list (- entry).`);
  }
  if (isBelowValue)
    return slip(
      'No key can stand here, below a text: this line is indented too far, or a colon or quotes are missing above.',
    );
  return slip(
    'The indentation of this line does not fit the lines around it: keys of one entry, and dashes of one list, stand below each other.',
  );
}

/** What the parser says itself at the right place, in other words. */
function sayOther({ code, message, pos: [from, to] }: YAMLError, text: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return sayDuplicate(text, from);
    case 'MULTIPLE_DOCS':
      return 'A second document begins behind this line of dashes: a file holds one. Is it a Markdown file?';
    case 'BLOCK_IN_FLOW':
      return IN_BRACKETS;
    case 'BAD_DQ_ESCAPE':
      return 'A backslash in double quotes must be written twice.';
    case 'BAD_SCALAR_START':
      return `A text that begins with ${text[from]} must stand in quotes.`;
    default:
      if (/ between | in flow /.test(message)) return IN_BRACKETS;
      return sayRest(text, from, to);
  }
}

function sayRest(text: string, from: number, to: number): string {
  const rest = text.slice(from, to).trim().slice(0, 60);
  if (/["'][ \t]*$/.test(text.slice(Math.max(0, from - 20), from)))
    return `The quotation mark before "${rest}" ends the text: put the whole of it in quotes of the other kind.`;
  return rest ? `"${rest}" cannot stand here: put the whole text in quotes.` : 'This cannot be read as YAML.';
}

const IN_BRACKETS =
  'In brackets, commas stand between the entries, and a text with a comma or a colon in it must stand in quotes.';

function sayDuplicate(text: string, from: number): string {
  const key = /^[\w./-]*/.exec(text.slice(from, from + 100))![0];
  const column = from - lineAt(text, from).start;
  // Where the key begins an entry of a list, the dash before the next entry is missing.
  const isEntry = column > 1 && text.slice(0, from).includes(`\n${' '.repeat(column - 2)}- ${key}:`);
  return `${key ? `"${key}"` : 'A key'} is given twice: keep one of the two${isEntry ? ', or begin the next entry of the list with a dash' : ''}.`;
}
