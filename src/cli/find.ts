/** Files found on the disk, and how messages name them. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { isHousekeeping } from '../engine/housekeeping.js';
import { nearestTo } from '../engine/nearest.js';
import { MARKER_START } from '../reports/markdown.js';
import { COMMANDS } from './options.js';

const MARKDOWN = '**/*.{md,markdown}';

/** A path relative to the folder the checker runs in, with forward slashes, as reports show it. */
export function showPath(cwd: string, path: string): string {
  const shown = relative(cwd, path);
  return (shown === '' ? '.' : isAbsolute(shown) ? path : shown).split(sep).join('/');
}

/** "a.md, b.md, c.md and 4 more". */
export function sayPaths(cwd: string, paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map((path) => showPath(cwd, path));
  return paths.length > 3 ? `${shown.join(', ')} and ${paths.length - 3} more` : shown.join(', ');
}

/**
 * " Did you mean …?", or nothing.
 * @param names a glob for what may be meant
 */
export function suggest(cwd: string, path: string, names = '*'): string {
  const slashed = path.replaceAll('\\', '/');
  if (slashed !== path && existsSync(slashed)) return ` Did you mean ${showPath(cwd, slashed)}?`;
  const folder = dirname(path);
  const siblings = existsSync(folder)
    ? globSync(names, { cwd: folder, onlyFiles: false, expandDirectories: false })
    : [];
  const near = nearestTo(
    basename(path),
    siblings.map((name) => name.replace(/\/$/, '')),
  );
  if (near) return ` Did you mean ${showPath(cwd, join(folder, near))}?`;
  const command = folder === cwd ? nearestTo(basename(path), COMMANDS) : undefined;
  return command ? ` Did you mean the command "${command}"?` : '';
}

/** Absolute paths, sorted. Hidden folders, node_modules and symbolic links are left out, so that no loop is entered. */
export function findFiles(folder: string, patterns: readonly string[], caseSensitiveMatch = true): string[] {
  const found = globSync([...patterns], {
    cwd: folder,
    absolute: true,
    dot: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch,
    ignore: ['**/node_modules/**'],
  });
  return found
    .map((path) => resolve(path))
    .filter((path) => !isOwnReport(path))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A report that an earlier run has written beside the strategy is no strategy. */
function isOwnReport(path: string): boolean {
  const head = Buffer.alloc(MARKER_START.length);
  try {
    const file = openSync(path, 'r');
    readSync(file, head);
    closeSync(file);
  } catch {
    // Whoever reads it says what is wrong with it.
    return false;
  }
  return head.toString() === MARKER_START;
}

/** The Markdown files below a folder, as absolute paths, sorted; without README, minutes and the like. */
export const findMarkdown = (folder: string): string[] => sortOut(folder).files;

/** The same, and those apart. */
export function sortOut(folder: string): { readonly files: string[]; readonly leftOut: string[] } {
  const all = findFiles(folder, [MARKDOWN], false);
  const isLeftOut = (file: string): boolean => isHousekeeping(showPath(folder, file));
  return { files: all.filter((file) => !isLeftOut(file)), leftOut: all.filter(isLeftOut) };
}

/** A file's own name as a glob that matches just it. */
export const escapeGlob = (name: string): string => name.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
