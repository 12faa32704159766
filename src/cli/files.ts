/**
 * Which files are checked, and which of them are one strategy.
 *
 * - A folder with a `strategy.yaml` is one strategy: the files that it lists, in its order.
 * - A folder without one holds a strategy in each of its Markdown files, and in each folder below that has one.
 * - Where nobody named a file, README, minutes and the like are left out.
 * - A file is a strategy of its own, or the strategy whose `strategy.yaml` lists it: that is read whole, and reported on
 *   for the files that were named. It is the nearest in the file's folder or above it, wherever the checker runs.
 */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { defaultConfig, readConfig } from '../engine/config.js';
import type { Config } from '../engine/types.js';
import { escapeGlob, findFiles, findMarkdown, sayPaths, showPath, sortOut, suggest } from './find.js';
import { cannotRun, mapAll } from './io.js';
import { BEHIND_LINK, cannotRunFor, isBehindLink, readText } from './read.js';
import { foldersUp, isInRepository } from './repository.js';

export const CONFIG_NAME = 'strategy.yaml';

/** One strategy to check. */
export interface Chosen {
  readonly config: Config;
  /** Absolute paths, in reading order. */
  readonly files: readonly string[];
  /** Absolute folder that the paths of its configuration are relative to. */
  readonly folder: string;
  /** The files that were named, where they are some of the strategy's alone. */
  readonly only?: readonly string[];
  /** Nobody named the file: it stood in a folder. */
  readonly isFound?: boolean;
}

export interface Selection {
  readonly strategies: readonly Chosen[];
  /** What people should know about the choice. */
  readonly notes: readonly string[];
}

/**
 * Chooses what to check.
 * @param args files, folders and globs; none means the folder `cwd`
 * @param configPath value of `--config`
 * @throws what `cannotRun` makes, for a path that does not exist, a glob without a match, or a bad configuration
 */
export function selectStrategies(cwd: string, args: readonly string[], configPath?: string): Selection {
  const configs = createConfigReader(cwd);
  if (configPath !== undefined) {
    const config = configs.read(resolve(cwd, configPath));
    const files = args.length > 0 ? unique(expandArgs(cwd, args, expandAll).flatMap((part) => part.files)) : undefined;
    return { strategies: [wholeStrategy(cwd, config, files)], notes: [] };
  }
  const parts = expandArgs(cwd, args, expand);
  const whole = mapAll(unique(parts.flatMap((part) => part.configs)), (path) => wholeStrategy(cwd, configs.read(path)));
  const taken = new Set(whole.flatMap(({ files }) => files));
  const others = unique(parts.flatMap((part) => part.files)).filter((file) => !taken.has(file));
  const grouped = groupFiles(cwd, others, configs);
  const named = new Set(parts.flatMap((part) => (part.isFolder ? [] : part.files)));
  const single = grouped.strategies.map((one) =>
    one.config.path === undefined && !named.has(one.files[0]!) ? { ...one, isFound: true } : one,
  );
  const strategies = [...whole, ...single];
  // A strategy.yaml that lists no files takes all below it but these.
  const beside = whole.flatMap(({ config, folder }) => (namesNone(config) ? sortBelow(folder, config).leftOut : []));
  const leftOut = unique([...parts.flatMap((part) => part.leftOut ?? []), ...beside]).filter(
    (file) => !named.has(file),
  );
  if (strategies.length === 0) {
    const where = args.length > 0 ? args.join(', ') : 'this folder';
    const rest = leftOut.length > 0 ? ` but ${sayPaths(cwd, leftOut)}, read only where named` : '';
    throw cannotRun(`No Markdown file in ${where}${rest}. Give a file, or run "ncs-check --help" for examples.`);
  }
  // The choice of one whole strategy says all there is to say of it.
  const isSaid = args.length === 0 && strategies.length === 1 && !strategies[0]!.only;
  const notes = [
    ...(args.length > 0 ? [] : [sayChoice(cwd, strategies)]),
    ...(leftOut.length > 0 ? [`Left out ${sayPaths(cwd, leftOut)}: name a file to have it read.`] : []),
  ];
  return { strategies, notes: [...notes, ...(isSaid ? [] : grouped.notes), ...sayMisnamed(cwd, strategies)] };
}

/**
 * What holds for one text that need not be on the disk, such as standard input: the configuration given, else the one
 * that lists the file of its name.
 * @param file absolute path
 */
export function chooseFor(cwd: string, file: string, configPath?: string): Chosen {
  const { config, folder } = settingsFor(cwd, dirname(file), configPath);
  if (configPath !== undefined) return { config, files: [file], folder };
  const files = config.path !== undefined && speaksFor(cwd, config, dirname(file)) ? listedFiles(folder, config) : [];
  if (!files.includes(file)) return { config: defaultConfig, files: [file], folder: dirname(file) };
  return { config, files, folder, ...(files.length > 1 && { only: [file] }) };
}

/** The configuration given, else the nearest in a folder or above it, whatever files it lists. */
export function settingsFor(cwd: string, folder: string, configPath?: string): Pick<Chosen, 'config' | 'folder'> {
  const path = configPath === undefined ? configAbove(folder) : resolve(cwd, configPath);
  if (path === undefined) return { config: defaultConfig, folder };
  return { config: createConfigReader(cwd).read(path), folder: dirname(path) };
}

/**
 * Whether a configuration is asked about the files of a folder at or below it. One without a list speaks for all Markdown
 * below it: outside a repository that may be half a disk, so it has to stand there or where the checker runs.
 */
function speaksFor(cwd: string, config: Config, folder: string): boolean {
  const own = dirname(resolve(cwd, config.path!));
  return !namesNone(config) || own === folder || own === cwd || isInRepository(own);
}

const unique = (paths: readonly string[]): string[] => [...new Set(paths)];

function sayChoice(cwd: string, strategies: readonly Chosen[]): string {
  const described = strategies.filter(({ config }) => config.path !== undefined).length;
  const [{ config, files }] = strategies as [Chosen];
  const kinds = described > 0 ? `${described} described by a ${CONFIG_NAME}` : `no ${CONFIG_NAME} here`;
  if (strategies.length > 1)
    return `Checking ${strategies.length} strategies below this folder, each Markdown file on its own (${kinds}).`;
  const shown = files.map((file) => showPath(cwd, file)).join(', ');
  return described > 0 ? `Checking the strategy of ${config.path}: ${shown}` : `Checking ${shown} (${kinds}).`;
}

/** What one argument stands for: files of their own, and configurations of whole strategies. */
interface Expanded {
  readonly files: readonly string[];
  readonly configs: readonly string[];
  readonly isFolder?: boolean;
  /** Files of a folder that nobody means. */
  readonly leftOut?: readonly string[];
}

/** What all arguments stand for, without what those with a `!` in front take out again; without arguments, the folder. */
function expandArgs(cwd: string, args: readonly string[], act: typeof expand): Expanded[] {
  const isOut = (arg: string): boolean => isNegative(arg) && !existsSync(resolve(cwd, arg));
  const out = new Set(mapAll(args.filter(isOut), (arg) => matchArg(cwd, arg.slice(1))).flat());
  const wanted = args.filter((arg) => !isOut(arg));
  const parts = mapAll(wanted.length > 0 ? wanted : ['.'], (arg) => act(cwd, arg));
  return parts.map((part) => ({ ...part, files: part.files.filter((file) => !out.has(file)) }));
}

function expand(cwd: string, arg: string): Expanded {
  const path = resolve(cwd, arg);
  const kind = kindOf(path, arg);
  if (kind === 'folder') return expandFolder(path);
  if (kind === 'file') {
    if (basename(path) === CONFIG_NAME) return { files: [], configs: [path] };
    if (/\.ya?ml$/i.test(path))
      throw cannotRun(`${arg} is no Markdown file. Settings are named ${CONFIG_NAME}, or given with --config.`);
    return { files: [path], configs: [] };
  }
  if (!isDynamicPattern(arg)) throw cannotRun(`${arg} does not exist.${suggest(cwd, path)}`);
  return { files: matchArg(cwd, arg), configs: [] };
}

function matchArg(cwd: string, arg: string): string[] {
  const files = findFiles(cwd, [sep === '\\' ? arg.split(sep).join('/') : arg]);
  if (files.length === 0) throw cannotRun(`${arg} matches no file.`);
  return files;
}

/** All files that an argument stands for, whatever configurations stand among them. */
function expandAll(cwd: string, arg: string): Expanded {
  const path = resolve(cwd, arg);
  return kindOf(path, arg) === 'folder' ? { files: findMarkdown(path), configs: [] } : expand(cwd, arg);
}

function kindOf(path: string, shown: string): 'file' | 'folder' | undefined {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return 'folder';
    if (stats.isFile()) return 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return;
    throw cannotRunFor(error, shown);
  }
  throw cannotRun(`${shown} is neither a file nor a folder. To check standard input, use --stdin-filename.`);
}

/** The strategies that configurations describe, and the Markdown files that stand below none of those. */
function expandFolder(folder: string): Expanded {
  const own = join(folder, CONFIG_NAME);
  // A pipe of that name is told of when it is read; a folder of that name is a folder like others.
  if (existsSync(own) && !statSync(own).isDirectory()) return { files: [], configs: [own] };
  const configs = findFiles(folder, [`**/${CONFIG_NAME}`]);
  const described = configs.map((path) => dirname(path) + sep);
  const { files, leftOut } = sortOut(folder);
  const isFree = (file: string): boolean => !described.some((start) => file.startsWith(start));
  return { files: files.filter(isFree), configs, isFolder: true, leftOut: leftOut.filter(isFree) };
}

interface ConfigReader {
  readonly read: (path: string) => Config;
}

/** Reads each configuration once; one with an error in it ends the run. */
function createConfigReader(cwd: string): ConfigReader {
  const known = new Map<string, Config>();
  const read = (path: string): Config => {
    const shown = showPath(cwd, path);
    const config = readConfig(readText(path, shown), shown);
    const errors = config.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      const places = errors.map((one) => `${shown}:${one.position.start.line}:${one.position.start.column}`);
      throw cannotRun(errors.map(({ message, ruleId }, index) => `${places[index]} ${message} (${ruleId})`).join('\n'));
    }
    return config;
  };
  return {
    read(path) {
      const config = known.get(path) ?? read(path);
      known.set(path, config);
      return config;
    },
  };
}

/** The strategy of a configuration: the files that it lists, or where it lists none, the Markdown files below it. */
function wholeStrategy(cwd: string, config: Config, files?: readonly string[]): Chosen {
  const folder = dirname(resolve(cwd, config.path!));
  const listed = files ?? listedFiles(folder, config);
  if (listed.length === 0) {
    throw cannotRun(`${config.path} names no Markdown file that exists. List them under "files".`);
  }
  return { config, files: listed, folder };
}

/** Every glob's matches sorted, the globs in their order; `!` takes files out again. */
function listedFiles(folder: string, config: Config): string[] {
  if (namesNone(config)) return sortBelow(folder, config).files;
  const [out, globs] = [config.files.filter(isNegative), config.files.filter((glob) => !isNegative(glob))];
  const placeOf = (glob: string): string => {
    const { line, column } = config.filePlaces?.[config.files.indexOf(glob)]?.start ?? { line: 1, column: 1 };
    return `${config.path}:${line}:${column}`;
  };
  const files = mapAll(globs, (glob) => {
    const exact = join(folder, glob);
    const found = findFiles(folder, [isFile(exact) ? escapeGlob(glob) : glob, ...out]).filter(
      (path) => !isBehindLink(folder, path),
    );
    if (found.length === 0 && !isDynamicPattern(glob))
      throw cannotRun(`${placeOf(glob)} "${glob}", listed under "files", ${whyUnread(folder, exact)}`);
    return found;
  });
  return unique(files.flat());
}

/** Whether a configuration leaves all Markdown below its folder to be found; what it takes out names nothing to read. */
const namesNone = ({ files }: Config): boolean => files.every(isNegative);

/** The Markdown below the folder of such a configuration, without what it takes out. */
function sortBelow(folder: string, { files: globs }: Config): ReturnType<typeof sortOut> {
  const { files, leftOut } = sortOut(folder);
  const out = globs.map((glob) => glob.slice(1));
  const taken = new Set(out.length > 0 ? findFiles(folder, out) : []);
  const isKept = (file: string): boolean => !taken.has(file);
  return { files: files.filter(isKept), leftOut: leftOut.filter(isKept) };
}

function whyUnread(folder: string, path: string): string {
  if (isBehindLink(folder, path)) return `${BEHIND_LINK}: list the file itself.`;
  return existsSync(path) ? 'is no plain file.' : `does not exist.${suggest(folder, path, '*.{md,markdown}')}`;
}

const isNegative = (glob: string): boolean => glob.startsWith('!');

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The strategies of configurations that list some of the files, and the other files on their own. */
function groupFiles(cwd: string, files: readonly string[], configs: ConfigReader): Selection {
  const groups = new Map<string, Chosen>();
  const owner = (file: string): string | undefined => {
    const path = configAbove(dirname(file));
    if (path === undefined) return undefined;
    const config = configs.read(path);
    if (!speaksFor(cwd, config, dirname(file))) return undefined;
    const whole = groups.get(path) ?? wholeStrategy(cwd, config);
    groups.set(path, whole);
    return whole.files.includes(file) ? path : undefined;
  };
  const owners = new Map(files.map((file) => [file, owner(file)]));
  const strategies = unique(files.map((file) => owners.get(file) ?? file)).map((key): Chosen => {
    const whole = owners.has(key) ? undefined : groups.get(key);
    if (!whole) return { config: defaultConfig, files: [key], folder: dirname(key) };
    const named = whole.files.filter((file) => owners.get(file) === key);
    return { ...whole, ...(named.length < whole.files.length && { only: named }) };
  });
  return { strategies, notes: strategies.flatMap((part) => sayPart(cwd, part)) };
}

/** A note where files were named that are only part of a strategy, or whose configuration stands out of sight. */
export function sayPart(cwd: string, { config, files, folder, only }: Chosen): string[] {
  const isOutside = config.path !== undefined && /^(?:\.\.\/|\/|[A-Za-z]:\/)/.test(config.path);
  if (!only) return isOutside ? [`Checking by ${config.path}, which lists ${sayPaths(cwd, files)}.`] : [];
  const share = `${only.length} of the ${files.length} files of ${config.path}`;
  return [`Reporting on ${share}, read together; "ncs-check ${showPath(cwd, folder)}" reports on all.`];
}

/** A note where a strategy without settings has some above it under a name that is not looked for. */
function sayMisnamed(cwd: string, strategies: readonly Chosen[]): string[] {
  const folders = unique(
    strategies.flatMap(({ config, folder }) => (config.path === undefined ? foldersUp(folder) : [])),
  );
  return folders
    .filter((folder) => !existsSync(join(folder, CONFIG_NAME)))
    .flatMap((folder) => ['strategy.yml', 'Strategy.yaml', 'Strategy.yml'].map((name) => join(folder, name)))
    .filter((path) => existsSync(path))
    .map((path) => `${showPath(cwd, path)} is not read: name it ${CONFIG_NAME}.`);
}

/** The nearest `strategy.yaml` in a folder or above it. */
const configAbove = (folder: string): string | undefined =>
  foldersUp(folder)
    .map((one) => join(one, CONFIG_NAME))
    .find(isFile);
