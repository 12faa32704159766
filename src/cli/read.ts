/** Files of users, read whole and refused with a reason where they are no text that can be checked. */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cannotRun } from './io.js';

/** Bytes. The longest strategy known has under 2 MB; this leaves room and keeps memory within bounds. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/**
 * Reads a text file.
 * @param path absolute
 * @param shown its name in messages
 * @returns its text without a byte order mark
 * @throws what `cannotRun` makes: missing, unreadable, no plain file, too large, binary, or not UTF-8
 */
export function readText(path: string, shown: string): string {
  let bytes: Uint8Array;
  try {
    const stats = statSync(path);
    // A pipe or a device may never end. Of a folder, reading says what it is.
    if (!stats.isFile() && !stats.isDirectory()) throw cannotRun(`${shown} is no plain file.`);
    if (stats.size > LARGEST_FILE) throw cannotRun(sayTooLarge(shown));
    bytes = readFileSync(path);
  } catch (error) {
    throw cannotRunFor(error, shown);
  }
  return decodeText(bytes, shown);
}

/**
 * Whether a file that a configuration names, or a folder on the way down to it, is a symbolic link: it may lead anywhere, so
 * it is not followed.
 */
export function isBehindLink(folder: string, path: string): boolean {
  let at = folder;
  return relative(folder, path)
    .split(sep)
    .some((part) => lstatSync((at = join(at, part)), { throwIfNoEntry: false })?.isSymbolicLink() === true);
}

export const BEHIND_LINK = 'is or lies behind a symbolic link, which is not followed';

/** Decodes UTF-8 strictly. */
export function decodeText(bytes: Uint8Array, shown: string): string {
  if (bytes.length > LARGEST_FILE) throw cannotRun(sayTooLarge(shown));
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    throw cannotRun(`${shown} is UTF-16; save it as UTF-8 first: iconv -f UTF-16 -t UTF-8 old.md > new.md`);
  }
  const other = otherFormat(bytes, shown);
  if (other !== undefined) throw cannotRun(`${shown} ${other}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = lineOfBadByte(bytes);
    throw cannotRun(
      `${shown}:${line} is not UTF-8; save the file as UTF-8 first, for instance: iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md`,
    );
  }
}

/** Where the bytes are no text in an encoding with one byte per sign: what they are, and what to do. */
function otherFormat(bytes: Uint8Array, shown: string): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (text: string): boolean => buffer.subarray(0, text.length).toString('latin1') === text;
  if (starts('PK\x03\x04')) {
    const isWord = buffer.includes('word/document.xml');
    const isOffice = buffer.subarray(0, 100).includes('opendocument.text');
    if (isWord) return `is a Word file; make Markdown of it first: ${sayPandoc(shown, 'docx')}`;
    if (isOffice) return `is a LibreOffice file; make Markdown of it first: ${sayPandoc(shown, 'odt')}`;
  }
  if (starts('\xd0\xcf\x11\xe0')) {
    return `is an old Word file; save it as .docx, then make Markdown of it: ${sayPandoc(shown, 'docx')}`;
  }
  if (starts('%PDF-')) return 'is a PDF file; check the Markdown, or the Word file, that it was made from.';
  if (!bytes.includes(0)) return undefined;
  const order = utf16Order(bytes);
  return order
    ? `is UTF-16 without a byte order mark; save it as UTF-8 first: iconv -f UTF-16${order} -t UTF-8 old.md > new.md`
    : 'is a binary file (it holds NUL bytes), and no text.';
}

function sayPandoc(shown: string, extension: string): string {
  const name =
    shown
      .split('/')
      .at(-1)!
      .replace(/\.[a-z]{1,8}$/i, '') || 'strategy';
  const quote = (text: string): string => (/^[\w.-]+$/.test(text) ? text : `"${text}"`);
  return `pandoc ${quote(`${name}.${extension}`)} -t gfm -o ${quote(`${name}.md`)}`;
}

/** In UTF-16, every other byte of English is zero: the second of two where the lesser stands first. */
function utf16Order(bytes: Uint8Array): 'LE' | 'BE' | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 2000);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const isMost = (count: number, other: number): boolean => length > 8 && count > length / 4 && other < length / 50;
  if (isMost(zeros[1]!, zeros[0]!)) return 'LE';
  return isMost(zeros[0]!, zeros[1]!) ? 'BE' : undefined;
}

/** 1-based line of the first byte that is no UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  // No byte of a longer character equals a line break, so lines can be tried one by one.
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    line++;
    start = stop + 1;
  }
  return line;
}

const sayTooLarge = (shown: string): string =>
  `${shown} is larger than ${LARGEST_FILE / 1024 / 1024} MB; no strategy is. Check its chapters as files of their own.`;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link that leads in a circle',
};

const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

/** Turns an error of the file system into one for people. */
export function cannotRunFor(error: unknown, shown: string, what: 'read' | 'written' = 'read'): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error as Error;
  if (REFUSALS[code]) return cannotRun(`${shown} may not be ${what}: ${REFUSALS[code]}.`);
  return cannotRun(`${shown} ${REASONS[code] ?? `cannot be ${what} (${code})`}.`);
}
