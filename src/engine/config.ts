/** `strategy.yaml` and front matter, read and checked. Untrusted text: everything wrong becomes a problem with a place. */
import type { Schema } from '@cfworker/json-schema';
import strategySchema from '../../schemas/strategy.schema.json';
import type { Config, ConfigProblem, NotApplicable, ParsedFile, Position, SourceFile } from './types.js';
import { misspelt } from './nearest.js';
import { parse } from './parse.js';
import { pointAt } from './points.js';
import { readYaml, type YamlFile, type YamlProblem } from './yaml.js';

/** What holds where nothing is configured. */
export const defaultConfig: Config = {
  files: [],
  framework: 'ncs-guide-2025',
  profile: 'review',
  rules: {},
  rulePlaces: {},
  notApplicable: [],
  acronyms: [],
  owners: [],
  problems: [],
};

const RULE_OF: Readonly<Record<YamlProblem['kind'], Pick<ConfigProblem, 'ruleId' | 'severity'>>> = {
  syntax: { ruleId: 'config/invalid-yaml', severity: 'error' },
  'unknown-key': { ruleId: 'config/unknown-key', severity: 'warning' },
  value: { ruleId: 'config/invalid-value', severity: 'error' },
};

/** The shape of a configuration that the schema accepts; parts of one that it refuses may be missing or of another type. */
type Raw = Partial<Record<keyof Config | 'strategy', unknown>>;

/**
 * Reads the text of a `strategy.yaml`.
 * @param path the file's name, for messages
 * @returns the configuration; what could not be used is left at its default and listed in `problems`
 */
export function readConfig(text: string, path: string): Config {
  const yaml = readYaml(text, strategySchema as Schema);
  const problems = yaml.problems.map((p): ConfigProblem => ({
    ...RULE_OF[p.kind],
    message: p.message,
    path,
    position: p.position,
  }));
  return { ...settle(yaml, path, problems), path };
}

/** Keys of ours that other tools hardly have, so that one that is nearly theirs is a slip of the pen. */
const OWN_KEYS = Object.keys(strategySchema.properties).filter((key) => key !== 'title' && key !== 'country');

/**
 * Reads what a file's front matter says of it. Keys that are not ours belong to other tools and are left alone.
 * @returns undefined where there is none of ours
 */
export function readFrontMatter(file: ParsedFile): Config | undefined {
  if (!file.frontMatter) return readUnclosed(file);
  const { text, position } = file.frontMatter;
  const known = new Set(Object.keys(strategySchema.properties));
  const yaml = readYaml(text, strategySchema as Schema);
  const keys = topKeys(yaml, text);
  const slips = yaml.problems.flatMap((p) => (p.key === undefined || p.path.length > 0 ? [] : slipOf(p)));
  if (slips.length === 0 && !keys.some((key) => known.has(key))) return undefined;
  // The text begins behind the line of the opening `---`.
  const first = file.text.indexOf(text, position.start.offset);
  const moved = (at: Position): Position => ({
    start: pointAt(file.text, position.start, first + at.start.offset),
    end: pointAt(file.text, position.start, first + at.end.offset),
  });
  const own = yaml.problems.filter((p) => p.kind !== 'unknown-key' || p.path.length > 0);
  const problems = [...own, ...slips].map((p): ConfigProblem => ({
    ...RULE_OF[p.kind],
    message: p.kind === 'syntax' ? `Nothing of this front matter was used: ${p.message}` : p.message,
    path: file.path,
    position: moved(p.position),
  }));
  const config = settle(yaml, file.path, problems);
  const { frameworkPlace } = config;
  const places = Object.entries(config.rulePlaces).map(([id, at]) => [id, { ...at, position: moved(at.position) }]);
  return {
    ...config,
    ...(frameworkPlace && { frameworkPlace: { ...frameworkPlace, position: moved(frameworkPlace.position) } }),
    rulePlaces: Object.fromEntries(places) as Config['rulePlaces'],
    notApplicable: config.notApplicable.map((n) => ({ ...n, ...(n.position && { position: moved(n.position) }) })),
  };
}

/** What a file's front matter says, where it names a framework. */
export function frameworkOf({ path, text }: SourceFile): Config | undefined {
  const head = /^---[ \t]*\r?\n[^]{0,20000}?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(0, 21_000))?.[0];
  if (head === undefined || !/^framework[ \t]*:/m.test(head)) return undefined;
  const config = readFrontMatter(parse({ path, text: head }));
  return config?.frameworkPlace && config;
}

/** Three dashes at the start of the file, lines of keys below them, and no three dashes behind. */
const UNCLOSED = /^\uFEFF?---[ \t]*\r?\n((?:[A-Za-z_][\w-]{0,60}[ \t]*:.*\r?\n|[ \t]+\S.*\r?\n|#.*\r?\n)+)/;

/** Front matter that never ends is text to Markdown; it is told where it has keys of ours, which were meant to be read. */
function readUnclosed({ path, text }: ParsedFile): Config | undefined {
  const lines = UNCLOSED.exec(text)?.[1];
  const keys = Array.from(lines?.matchAll(/^([A-Za-z]{1,30}):/gm) ?? [], ([, key]) => key!);
  if (!keys.some((key) => OWN_KEYS.includes(key))) return undefined;
  const start = { line: 1, column: 1, offset: text.startsWith('\uFEFF') ? 1 : 0 };
  const problem: ConfigProblem = {
    ...RULE_OF.syntax,
    message:
      'The front matter that begins here has no end, so nothing of it was used: put a line with “---” behind its last key.',
    path,
    position: { start, end: { line: 1, column: 4, offset: start.offset + 3 } },
  };
  return { ...defaultConfig, problems: [problem] };
}

/** The keys of a map; of text that is no YAML, what looks like them. */
function topKeys({ value }: YamlFile, text: string): string[] {
  if (value === undefined) return Array.from(text.matchAll(/^([A-Za-z]{1,30}):(?=\s)/gm), ([, key]) => key!);
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}

/** A key that is nearly one of ours; of all others we know nothing. */
function slipOf(problem: YamlProblem): YamlProblem[] {
  const meant = misspelt(problem.key!, OWN_KEYS);
  return meant === undefined
    ? []
    : [{ ...problem, message: `"${problem.key}" is no known key: did you mean "${meant}"?` }];
}

/**
 * Joins `strategy.yaml` with the front matter of the files: lists are joined; of single values that of `strategy.yaml`
 * holds, then that of the first file that has one.
 */
export function mergeConfigs(main: Config, others: readonly (Config | undefined)[]): Config {
  const fallback = defaultConfig;
  return others.reduce<Config>((config, other) => {
    if (!other) return config;
    const single = <K extends keyof Config>(key: K): Config[K] =>
      config[key] === fallback[key] ? other[key] : config[key];
    return {
      ...config,
      title: single('title'),
      country: single('country'),
      period: single('period'),
      // The usual one may be named too, and holds then.
      ...(!config.frameworkPlace &&
        other.frameworkPlace && { framework: other.framework, frameworkPlace: other.frameworkPlace }),
      profile: single('profile'),
      isStrategy: single('isStrategy'),
      rules: { ...other.rules, ...config.rules },
      rulePlaces: { ...other.rulePlaces, ...config.rulePlaces },
      notApplicable: [...config.notApplicable, ...other.notApplicable],
      acronyms: [...config.acronyms, ...other.acronyms],
      owners: [...config.owners, ...other.owners],
      problems: [...config.problems, ...other.problems],
    };
  }, main);
}

/** What of a YAML file can be used: what the schema refuses, and what does not stand there, is taken as not given. */
function createReader({ value, problems, placeAt }: YamlFile) {
  const raw: Raw = value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  const isBad = (...at: (string | number)[]): boolean => {
    const { start, end } = placeAt(at);
    return problems.some(
      ({ kind, position }) =>
        kind === 'value' && position.start.offset >= start.offset && position.end.offset <= end.offset,
    );
  };
  const take = <T>(key: keyof Raw, otherwise: T): T =>
    raw[key] === undefined || raw[key] === null || isBad(key) ? otherwise : (raw[key] as T);
  return { raw, isBad, take };
}

/** @param problems what is wrong so far; what the schema cannot say is added */
function settle(yaml: YamlFile, path: string, problems: ConfigProblem[]): Config {
  const { raw, isBad, take } = createReader(yaml);
  const { placeAt } = yaml;
  const refuse = (ruleId: string, at: (string | number)[], message: string): unknown =>
    problems.push({ ruleId, severity: 'error', message, path, position: placeAt(at) });
  const files = take<readonly string[]>('files', []);
  files.forEach((file, index) => {
    const why = whyOutside(file);
    const folder = `the folder of ${path.split('/').at(-1)}`;
    if (why) refuse('config/path-outside', ['files', index], `"${file}" ${why}: name files below ${folder}.`);
  });
  const period = take<Config['period']>('period', undefined);
  const isBackward = period && period.from > period.to;
  if (isBackward) {
    const message = `The period ends (${period.to}) before it begins (${period.from}).`;
    refuse('config/invalid-value', ['period'], message);
  }
  const framework = take('framework', defaultConfig.framework);
  const outside = /[/\\]|\.(?:ya?ml|json)$/.test(framework) && whyOutside(framework);
  if (outside) {
    const message = `"${framework}" ${outside}: keep the catalogue below the folder of the strategy.`;
    refuse('config/path-outside', ['framework'], message);
  }
  const notApplicable = (Array.isArray(raw.notApplicable) ? raw.notApplicable : []).flatMap(
    (entry, index): NotApplicable[] =>
      isBad('notApplicable', index)
        ? []
        : [{ ...(entry as NotApplicable), path, position: placeAt(['notApplicable', index, 'element']) }],
  );
  const rules = raw.rules && typeof raw.rules === 'object' ? (raw.rules as Record<string, string>) : {};
  const ruleIds = Object.keys(rules).filter((id) => !isBad('rules', id));
  return {
    ...defaultConfig,
    files: files.filter((file) => !whyOutside(file)),
    ...(files.length > 0 && {
      filePlaces: files.flatMap((file, index) => (whyOutside(file) ? [] : [placeAt(['files', index])])),
    }),
    title: take<string | undefined>('title', undefined),
    country: take<string | undefined>('country', undefined),
    period: isBackward ? undefined : period,
    framework: outside ? defaultConfig.framework : framework,
    ...(raw.framework !== undefined && { frameworkPlace: { path, position: placeAt(['framework']) } }),
    profile: take('profile', defaultConfig.profile),
    rules: Object.fromEntries(ruleIds.map((id) => [id, rules[id]])) as Config['rules'],
    rulePlaces: Object.fromEntries(ruleIds.map((id) => [id, { path, position: placeAt(['rules', id]) }])),
    notApplicable,
    acronyms: take<readonly string[]>('acronyms', []),
    owners: take<readonly string[]>('owners', []),
    isStrategy: take<boolean | undefined>('strategy', undefined),
    problems,
  };
}

/** Why a path would leave the folder that it is relative to; undefined where it stays inside. */
function whyOutside(path: string): string | undefined {
  // Before a character of globs, a backslash says to take it as it is.
  const plain = path.replace(/\\(?=[*?[\]{}()!+@|])/g, '');
  const parts = plain.split(/[/\\]/);
  if (/^([/\\~]|[A-Za-z]:)/.test(plain)) return 'is an absolute path';
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return 'is an address';
  return parts.includes('..') ? 'leads out of the folder' : undefined;
}
