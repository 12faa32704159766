/** Finds the framework that a strategy is judged by: a built-in one by its id, or a catalogue file of the user. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { frameworkOf } from '../engine/config.js';
import { readFramework } from '../engine/framework.js';
import { nearestTo } from '../engine/nearest.js';
import type { Weights } from '../engine/model.js';
import type { Framework, Rule, SourceFile } from '../engine/types.js';
import type { Chosen } from './files.js';
import { showPath, suggest } from './find.js';
import { cannotRun } from './io.js';
import { BEHIND_LINK, isBehindLink, readText } from './read.js';

/** What is built in, and in tests something smaller. */
export interface BuiltIn {
  readonly frameworks: readonly { readonly framework: Framework; readonly weights?: Weights }[];
  readonly rules: readonly Rule[];
}

export interface ChosenFramework {
  readonly framework: Framework;
  readonly weights?: Weights;
  /** The catalogue's file, where it is the user's own. */
  readonly path?: string;
}

/**
 * The framework that `--framework` names, else the configuration, else the front matter of the files.
 * @throws what `cannotRun` makes, for an unknown id or a catalogue that cannot be used
 */
export function chooseFramework(
  cwd: string,
  option: string | undefined,
  { config, folder }: Pick<Chosen, 'config' | 'folder'>,
  files: readonly SourceFile[],
  builtIn: BuiltIn,
): ChosenFramework {
  if (option !== undefined) return find(cwd, option, cwd, builtIn, '--framework: ');
  const { framework: name, frameworkPlace } =
    // The usual one may be named too: then it is meant.
    config.frameworkPlace ? config : (files.map(frameworkOf).find((one) => one !== undefined) ?? config);
  const start = frameworkPlace?.position.start;
  const place = start ? `${frameworkPlace.path}:${start.line}:${start.column} ` : '';
  // What the command names is the user's own choice; what a draft names must not lead elsewhere.
  if (isBehindLink(folder, resolve(folder, name)))
    throw cannotRun(`${place}"${name}" ${BEHIND_LINK}: name the catalogue itself.`);
  return find(folder, name, cwd, builtIn, place);
}

/** Enough to mend before the next run. */
const MOST_PROBLEMS = 20;

/** @param place who names it, for messages */
function find(folder: string, name: string, cwd: string, { frameworks }: BuiltIn, place: string): ChosenFramework {
  const known = frameworks.find(({ framework }) => framework.id === name);
  if (known) return known;
  const path = resolve(folder, name);
  const ids = frameworks.map(({ framework }) => framework.id);
  if (!/[/\\.]/.test(name) && !existsSync(path)) {
    const near = nearestTo(name, ids);
    throw cannotRun(
      `${place}There is no framework "${name}"${near ? `; did you mean ${near}?` : '.'} Built in: ${ids.join(', ')}. A catalogue of your own is named by its file.`,
    );
  }
  const shown = showPath(cwd, path);
  if (!existsSync(path))
    throw cannotRun(`${place}The catalogue ${shown} does not exist.${suggest(cwd, path, '*.{yaml,yml,json}')}`);
  const { framework, problems } = readFramework(readText(path, `${place}${shown}`), shown, ids);
  if (framework) return { framework, path };
  const lines = problems.map(
    ({ position: { start }, message, ruleId }) => `${shown}:${start.line}:${start.column} ${message} (${ruleId})`,
  );
  const rest = lines.length - MOST_PROBLEMS;
  if (rest > 0)
    lines.splice(MOST_PROBLEMS, rest, `${shown} has ${rest} more mistake${rest > 1 ? 's' : ''} below these.`);
  throw cannotRun(lines.join('\n'));
}
