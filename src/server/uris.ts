/** Addresses of files as plain strings, so that any scheme works: `file:`, `vscode-vfs:`, `untitled:`. */

/** The same for two spellings of an address (`c%3A`, `c:`). */
export function keyOf(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The address of the folder that holds a file, ending in `/`. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1);

/** Its last part, decoded. */
export const nameOf = (uri: string): string => keyOf(uri.slice(uri.lastIndexOf('/') + 1));

/** A path, decoded and with forward slashes, relative to a folder; undefined where the file is not below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const [start, whole] = [keyOf(folder), keyOf(uri)];
  return whole.startsWith(start) ? whole.slice(start.length) : undefined;
}

/** A path without the parts that lead nowhere: `./a//b` is `a/b`. */
export const plainPath = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '.' && part !== '')
    .join('/');

/** The address of a path below a folder, spelled as editors spell it, so that what they open or change is found by it. */
export const uriBelow = (folder: string, path: string): string =>
  folder + plainPath(path).split('/').map(encodeURIComponent).join('/');

/** With a `/` at its end. */
export const asFolder = (uri: string): string => (uri.endsWith('/') ? uri : `${uri}/`);

/** The folders of a file from its own up to `root`; only its own where it is not below that. */
export function foldersUpTo(uri: string, root: string | undefined): string[] {
  const folders = [folderOf(uri)].filter((folder) => folder !== '');
  if (root === undefined || folders.length === 0 || pathBelow(root, uri) === undefined) return folders;
  while (keyOf(folders.at(-1)!) !== keyOf(root)) {
    const parent = folderOf(folders.at(-1)!.slice(0, -1));
    if (parent.length < root.length - 10 || parent === folders.at(-1)) break;
    folders.push(parent);
  }
  return folders;
}

export const isConfig = (uri: string): boolean => nameOf(uri) === CONFIG_NAME;

/** Name of the file that describes a strategy of several files. */
export const CONFIG_NAME = 'strategy.yaml';

export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);
