/** Files for editors that do not answer `ncs/readFile` and `ncs/findFiles`: read from disk, only `file:` addresses. */
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileSource } from './files.js';
import { DEEPEST_FOLDER, LARGEST_FILE, MOST_FILES } from './protocol.js';
import { isMarkdown } from './uris.js';

export const nodeFiles: FileSource = {
  async readFile(uri, below) {
    if (!uri.startsWith('file:')) return undefined;
    const path = fileURLToPath(uri);
    if (below !== undefined && (await isBehindLink(fileURLToPath(below), path))) return undefined;
    const stats = await stat(path);
    if (!stats.isFile() || stats.size > LARGEST_FILE) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  },
  async findFiles(folder) {
    if (!folder.startsWith('file:')) return [];
    const found: string[] = [];
    await walk(fileURLToPath(folder), 0, found);
    return found.map((path) => pathToFileURL(path).href);
  },
};

/** Whether the file, or a folder on the way down to it, is a symbolic link. */
async function isBehindLink(folder: string, path: string): Promise<boolean> {
  let at = folder;
  for (const part of relative(folder, path).split(sep)) {
    at = join(at, part);
    if ((await lstat(at)).isSymbolicLink()) return true;
  }
  return false;
}

/** Hidden folders, node_modules and links are left out, as on the command line. */
async function walk(folder: string, depth: number, found: string[]): Promise<void> {
  if (depth > DEEPEST_FOLDER) return;
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || found.length >= MOST_FILES) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, depth + 1, found);
    else if (entry.isFile() && isMarkdown(entry.name)) found.push(path);
  }
}
