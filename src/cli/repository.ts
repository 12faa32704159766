/** The repository that a folder stands in: how far up settings are looked for, and what the paths of GitHub are relative to. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isRepository = (folder: string): boolean => existsSync(join(folder, '.git'));

/** A folder and those above it, as far as the one that holds a `.git`, else as far as there are any. */
export function foldersUp(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder || isRepository(folder) ? [folder] : [folder, ...foldersUp(parent)];
}

/** The root of the repository, where the folder is in one. */
export const repositoryOf = (folder: string): string | undefined => foldersUp(folder).find(isRepository);
