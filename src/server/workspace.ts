/** Which strategy a document belongs to, and what is in it: the same answer as the command line's. */
import type { Schema } from '@cfworker/json-schema';
import strategySchema from '../../schemas/strategy.schema.json';
import { defaultConfig, frameworkOf, readConfig } from '../engine/config.js';
import { readFramework, type ReadFramework } from '../engine/framework.js';
import { isHousekeeping } from '../engine/housekeeping.js';
import { readYaml } from '../engine/yaml.js';
import type { Config, ConfigProblem, Position, Strategy } from '../engine/types.js';
import type { BuiltInFramework } from '../frameworks/index.js';
import { MARKER_START } from '../reports/markdown.js';
import type { Files } from './files.js';
import { isGlob, matchGlob } from './globs.js';
import { asFolder, CONFIG_NAME, folderOf, foldersUpTo, keyOf, nameOf, pathBelow, plainPath, uriBelow } from './uris.js';

/** A strategy before its files are read. */
export interface StrategySource {
  /** Tells strategies apart. */
  readonly key: string;
  /** Address of its `strategy.yaml`, if it has one. */
  readonly configUri?: string;
  /** Addresses of its Markdown files, in reading order. */
  readonly files: readonly string[];
  /** Those of them that nobody lists by name: a pattern, or the lack of any, found them. */
  readonly found?: ReadonlySet<string>;
}

/** A strategy with its texts, ready to be analysed. */
export interface GatheredStrategy {
  readonly strategy: Strategy;
  readonly framework: BuiltInFramework;
  /** Address of every path that the analysis may name. */
  readonly uris: ReadonlyMap<string, string>;
}

export interface Workspace {
  /** The strategy that a Markdown file or a `strategy.yaml` belongs to. */
  readonly sourceOf: (uri: string) => Promise<StrategySource>;
  /** Reads what is missing, then takes all texts at one moment. */
  readonly gather: (source: StrategySource, base: Pick<Config, 'profile'>) => Promise<GatheredStrategy>;
}

/** @param roots addresses of the workspace folders, each ending in `/` */
export function createWorkspace(
  files: Files,
  roots: () => readonly string[],
  frameworks: readonly BuiltInFramework[],
): Workspace {
  const rootOf = (uri: string): string | undefined =>
    [...roots()].sort((a, b) => b.length - a.length).find((root) => pathBelow(root, uri) !== undefined);
  /** Path of a file as reports show it: relative to its workspace folder. */
  const pathOf = (uri: string): string => pathBelow(rootOf(uri) ?? folderOf(uri), uri) ?? nameOf(uri);

  const sourceOfConfig = async (configUri: string, text: string): Promise<StrategySource> => ({
    key: keyOf(configUri),
    configUri,
    ...(await listFiles(files, configUri, readConfig(text, pathOf(configUri)))),
  });

  const ids = frameworks.map(({ framework }) => framework.id);
  const catalogues = new Map<string, { readonly text: string; readonly read: Catalogue }>();
  /** The same value as long as the text stands: much is worked out from a framework, and remembered by it. */
  const readCatalogue = async (uri: string, folder: string): Promise<Catalogue | undefined> => {
    const text = await files.read(uri, folder);
    const known = catalogues.get(uri);
    if (text === undefined) return undefined;
    if (known?.text === text) return known.read;
    const path = pathOf(uri);
    const read = { path, ...readFramework(text, path, ids) };
    catalogues.set(uri, { text, read });
    return read;
  };

  /** A report that the command line wrote beside the strategy is no part of it. */
  const withoutReports = ({ files: uris, found }: StrategySource): string[] =>
    uris.filter((uri) => !(found?.has(uri) && files.known(uri)?.startsWith(MARKER_START)));

  /** As on the command line: what `strategy.yaml` says, else the front matter of the files. */
  const namesFramework = (config: Config, source: StrategySource): Config => {
    if (config.frameworkPlace) return config;
    const texts = withoutReports(source).map((uri) => ({ path: pathOf(uri), text: files.known(uri) ?? '' }));
    return texts.map(frameworkOf).find((one) => one !== undefined) ?? config;
  };

  return {
    async sourceOf(uri) {
      const isConfig = nameOf(uri) === CONFIG_NAME;
      for (const folder of isConfig ? [folderOf(uri)] : foldersUpTo(uri, rootOf(uri))) {
        const configUri = isConfig ? uri : folder + CONFIG_NAME;
        const text = await files.read(configUri);
        if (text === undefined) continue;
        const source = await sourceOfConfig(files.document(configUri)?.uri ?? configUri, text);
        const isListed = isConfig || source.files.some((file) => keyOf(file) === keyOf(uri));
        return isListed ? source : { key: keyOf(uri), files: [uri] };
      }
      return { key: keyOf(uri), files: isConfig ? [] : [uri] };
    },
    async gather(source, base) {
      const folder = source.configUri && folderOf(source.configUri);
      await Promise.all(source.files.map((uri) => files.read(uri, folder)));
      const configText = source.configUri === undefined ? undefined : await files.read(source.configUri);
      const configPath = source.configUri === undefined ? undefined : pathOf(source.configUri);
      const read = configText === undefined ? defaultConfig : readConfig(configText, configPath!);
      const catalogue = await chooseFramework(namesFramework(read, source), source, frameworks, readCatalogue);
      // From here on nothing waits: all texts are of one moment.
      const texts = withoutReports(source).map((uri) => ({ uri, path: pathOf(uri), text: files.known(uri) }));
      const present = texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
      const missing = configText === undefined ? [] : missingFiles(configText, configPath!, read, source, texts);
      const saysProfile = [configText ?? '', ...present.map(({ text }) => text.slice(0, 4000))].some((text) =>
        /^profile[ \t]*:/m.test(text),
      );
      const config: Config = {
        ...read,
        profile: saysProfile ? read.profile : base.profile,
        problems: [...read.problems, ...catalogue.problems, ...missing],
      };
      const uris = new Map(texts.map(({ path, uri }) => [path, uri]));
      if (source.configUri !== undefined) uris.set(configPath!, source.configUri);
      for (const { path, uri } of catalogue.files) uris.set(path, uri);
      return { strategy: { files: present, config }, framework: catalogue.framework, uris };
    },
  };
}

/** Every glob's matches sorted, the globs in their order; `!` takes files out again; no globs: all Markdown files but README and the like. */
async function listFiles(
  files: Files,
  configUri: string,
  config: Config,
): Promise<Required<Pick<StrategySource, 'files' | 'found'>>> {
  const folder = asFolder(folderOf(configUri));
  const globs = config.files.filter((glob) => !glob.startsWith('!'));
  const out = config.files.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const needsListing = globs.length === 0 || globs.some(isGlob);
  const found = needsListing ? await files.find(folder) : [];
  const byPath = new Map(found.flatMap((uri) => [[pathBelow(folder, uri) ?? '', uri] as const]));
  const paths = [...byPath.keys()].filter((path) => path !== '').sort((a, b) => (a < b ? -1 : 1));
  const isName = (glob: string): boolean => !isGlob(glob) || byPath.has(glob);
  const choose = (glob: string): string[] =>
    isName(glob) ? [plainPath(glob)] : paths.filter((path) => matchGlob(glob, path));
  const chosen = globs.length === 0 ? paths.filter((path) => !isHousekeeping(path)) : globs.flatMap(choose);
  const kept = [...new Set(chosen)].filter((path) => !out.some((glob) => matchGlob(glob, path)));
  const addressOf = (path: string): string => {
    const uri = byPath.get(path) ?? uriBelow(folder, path);
    return files.document(uri)?.uri ?? uri;
  };
  const named = new Set(globs.filter(isName).flatMap(choose));
  return { files: kept.map(addressOf), found: new Set(kept.filter((path) => !named.has(path)).map(addressOf)) };
}

interface NamedText {
  readonly uri: string;
  readonly path: string;
  readonly text: string | undefined;
}

/** What `files` names and nobody can read; a strategy without any file says so too. */
function missingFiles(
  configText: string,
  configPath: string,
  config: Config,
  source: StrategySource,
  texts: readonly NamedText[],
): ConfigProblem[] {
  const { placeAt } = readYaml(configText, strategySchema as Schema);
  const folder = asFolder(folderOf(source.configUri!));
  const problem = (message: string, position: Position): ConfigProblem => ({
    ruleId: 'config/invalid-value',
    severity: 'error',
    message,
    path: configPath,
    position,
  });
  const absent = texts.flatMap(({ uri, text }) => {
    if (text !== undefined) return [];
    const path = pathBelow(folder, uri) ?? uri;
    const index = config.files.findIndex((glob) => plainPath(glob) === path);
    return [
      problem(`“${path}”, listed under “files”, does not exist or cannot be read as text.`, placeAt(['files', index])),
    ];
  });
  if (texts.length > 0 || config.files.length === 0) return absent;
  return [problem('“files” names no Markdown file that exists.', placeAt(['files']))];
}

interface ChosenFramework {
  readonly framework: BuiltInFramework;
  readonly problems: readonly ConfigProblem[];
  readonly files: readonly { readonly path: string; readonly uri: string }[];
}

/** Where the catalogue cannot be used, nothing is said of coverage: the elements of another one would mislead. */
const withoutElements = (name: string): BuiltInFramework => ({
  framework: {
    id: name,
    version: '',
    title: `${name} (cannot be used)`,
    source: name,
    language: 'en',
    areas: [],
    principles: [],
  },
});

/** A catalogue of the user, read and checked. */
interface Catalogue extends ReadFramework {
  readonly path: string;
}

/** The framework that the configuration names: a built-in one, or a catalogue below its folder. */
async function chooseFramework(
  { framework: name, frameworkPlace }: Config,
  source: StrategySource,
  frameworks: readonly BuiltInFramework[],
  readCatalogue: (uri: string, folder: string) => Promise<Catalogue | undefined>,
): Promise<ChosenFramework> {
  const builtIn = frameworks.find(({ framework }) => framework.id === name);
  if (builtIn) return { framework: builtIn, problems: [], files: [] };
  // Nobody names one, and the usual one is not there.
  if (!frameworkPlace) return { framework: frameworks[0]!, problems: [], files: [] };
  const refuse = (message: string, read: Partial<ChosenFramework> = {}): ChosenFramework => ({
    framework: withoutElements(name),
    problems: [
      { ruleId: 'config/invalid-framework', severity: 'error', message, ...frameworkPlace },
      ...(read.problems ?? []),
    ],
    files: read.files ?? [],
  });
  const folder = folderOf(source.configUri ?? source.files[0]!);
  const uri = uriBelow(folder, name);
  const read = await readCatalogue(uri, folder);
  if (!read) {
    const ids = frameworks.map(({ framework }) => framework.id).join(', ');
    return refuse(`There is no framework “${name}”: give ${ids}, or a catalogue below this folder.`);
  }
  const { path, framework, problems } = read;
  if (framework) return { framework: { framework }, problems: [], files: [{ path, uri }] };
  const { line } = problems[0]!.position.start;
  const message = `The catalogue ${name} cannot be used, so nothing is said of coverage: mend it, at line ${line} first.`;
  return refuse(message, { problems, files: [{ path, uri }] });
}
