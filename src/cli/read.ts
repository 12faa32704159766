/** Files of users, read whole and refused with a reason where they are no text that can be checked. */
import { readFileSync, statSync } from 'node:fs';
import { cannotRun } from './io.js';

/** Bytes. The longest strategy known has under 2 MB; this leaves room and keeps memory within bounds. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/**
 * Reads a text file.
 * @param path absolute
 * @param shown its name in messages
 * @returns its text without a byte order mark
 * @throws what `cannotRun` makes: missing, unreadable, too large, binary, or not UTF-8
 */
export function readText(path: string, shown: string): string {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) throw cannotRun(sayTooLarge(shown));
    bytes = readFileSync(path);
  } catch (error) {
    throw cannotRunFor(error, shown);
  }
  return decodeText(bytes, shown);
}

/** Decodes UTF-8 strictly. */
export function decodeText(bytes: Uint8Array, shown: string): string {
  if (bytes.length > LARGEST_FILE) throw cannotRun(sayTooLarge(shown));
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    throw cannotRun(`${shown} is UTF-16; save it as UTF-8 first: iconv -f UTF-16 -t UTF-8 old.md > new.md`);
  }
  if (bytes.includes(0)) throw cannotRun(`${shown} is a binary file (it holds NUL bytes), and no text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = lineOfBadByte(bytes);
    throw cannotRun(
      `${shown}:${line} is not UTF-8; save the file as UTF-8 first, for instance: iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md`,
    );
  }
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
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: not permitted',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link that leads in a circle',
};

/** Turns an error of the file system into one for people. */
export function cannotRunFor(error: unknown, shown: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error as Error;
  return cannotRun(`${shown} ${REASONS[code] ?? `cannot be used (${code})`}.`);
}
