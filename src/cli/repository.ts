/** The repository that a folder stands in: how far up settings are looked for, and what the paths of GitHub are relative to. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { RepositoryPath } from '../reports/input.js';
import type { Io } from './io.js';

const isRepository = (folder: string): boolean => existsSync(join(folder, '.git'));

/** A folder and those above it, as far as the one that holds a `.git`, else as far as there are any. */
export function foldersUp(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder || isRepository(folder) ? [folder] : [folder, ...foldersUp(parent)];
}

export const isInRepository = (folder: string): boolean => foldersUp(folder).some(isRepository);

/** In a workflow of GitHub, the root of the repository: where it was checked out without git, that of the work. */
export function repositoryRoot({ cwd, env }: Pick<Io, 'cwd' | 'env'>): string | undefined {
  if (!env.GITHUB_WORKSPACE) return undefined;
  return foldersUp(cwd).find(isRepository) ?? resolve(env.GITHUB_WORKSPACE);
}

/** How GitHub knows a file, in a workflow of it. */
export function repositoryPathIn(io: Pick<Io, 'cwd' | 'env'>): RepositoryPath | undefined {
  const root = repositoryRoot(io);
  if (root === undefined) return undefined;
  return (path) => {
    const own = relative(root, resolve(io.cwd, path));
    return isAbsolute(own) || own.startsWith('..') ? undefined : own.split(sep).join('/');
  };
}
