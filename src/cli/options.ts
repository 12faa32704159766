/** The command line's words, read and checked. */
import { parseArgs } from 'node:util';
import { nearestTo } from '../engine/nearest.js';
import type { Profile, Severity } from '../engine/types.js';
import { cannotRun } from './io.js';

export const COMMANDS = ['check', 'explain', 'kpis', 'rules', 'init', 'help'] as const;
type Command = (typeof COMMANDS)[number];

export type Format = 'text' | 'json' | 'sarif' | 'github' | 'markdown' | 'html' | 'csv';

/** Formats by command; the first is the default. */
const FORMATS_OF: Readonly<Record<'check' | 'kpis', readonly Format[]>> = {
  check: ['text', 'json', 'sarif', 'github', 'markdown', 'html'],
  kpis: ['text', 'csv', 'markdown', 'json'],
};

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  json: 'json',
  sarif: 'sarif',
  md: 'markdown',
  html: 'html',
  markdown: 'markdown',
  csv: 'csv',
};

export interface OutputFile {
  readonly format: Format;
  /** As given. */
  readonly path: string;
}

export interface Options {
  readonly command: Command;
  readonly args: readonly string[];
  /** What goes to standard output; undefined where an output file takes its place. */
  readonly format?: Format;
  readonly outputs: readonly OutputFile[];
  readonly failOn: Severity | 'never';
  /** Percent. */
  readonly minCoverage?: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly config?: string;
  readonly framework?: string;
  readonly profile?: Profile;
  readonly stdinFilename?: string;
  /** Undefined: as the terminal is. */
  readonly color?: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const SPEC = {
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o', multiple: true },
  'fail-on': { type: 'string' },
  'min-coverage': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean' },
  config: { type: 'string', short: 'c' },
  framework: { type: 'string' },
  profile: { type: 'string' },
  'stdin-filename': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Name = keyof typeof SPEC;
type Values = Partial<Record<Name, readonly string[]>>;

/**
 * Reads the arguments that follow the program's name.
 * @throws what `cannotRun` makes, for an option or value that is not known
 */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = readArguments(argv);
  const [first] = positionals;
  const command = COMMANDS.find((name) => name === first);
  const kind = command === 'kpis' ? 'kpis' : 'check';
  const formats = FORMATS_OF[kind];
  if (command) checkUse(command, values, positionals.slice(1));
  const last = (name: Name): string | undefined => values[name]?.at(-1);
  const given = last('format');
  const format = given === undefined ? undefined : oneOf(given, formats, '--format');
  const outputs = (values.output ?? []).map((text) => readOutput(text, formats, format));
  const takesPlace = outputs.some((one) => one.takesPlace);
  const bar = last('fail-on') ?? 'error';
  // Reports call it a note.
  const failOn = oneOf(bar === 'note' ? 'info' : bar, ['error', 'warning', 'info', 'never'] as const, '--fail-on');
  const profile = last('profile');
  return {
    command: command ?? 'check',
    args: command ? positionals.slice(1) : positionals,
    ...(!takesPlace && { format: format ?? formats[0]! }),
    outputs: outputs.map(({ format: own, path }) => ({ format: own, path })),
    failOn,
    minCoverage: readPercent(last('min-coverage')),
    quiet: values.quiet !== undefined,
    verbose: values.verbose !== undefined,
    config: last('config'),
    framework: last('framework'),
    ...(profile !== undefined && {
      profile: oneOf(profile, ['drafting', 'review', 'release'] as const, '--profile'),
    }),
    stdinFilename: last('stdin-filename'),
    color: values['no-color'] ? false : values.color ? true : undefined,
    help: values.help !== undefined || command === 'help',
    version: values.version !== undefined,
  };
}

/** Refuses what a command would not heed. */
function checkUse(command: Command, values: Values, args: readonly string[]): void {
  if (command === 'check' || command === 'help') return;
  if (command !== 'kpis' && (values.format ?? values.output))
    throw cannotRun(`"ncs-check ${command}" prints text and no report: leave --format and --output away.`);
  const bar = (['fail-on', 'min-coverage'] as const).find((name) => values[name]);
  if (bar) throw cannotRun(`"ncs-check ${command}" judges nothing: leave --${bar} away, or run "ncs-check" with it.`);
  if (command === 'rules' && args.length > 0)
    throw cannotRun(`"ncs-check rules" lists all rules; "ncs-check explain ${args[0]}" says more of one.`);
  if (command === 'init' && args.length > 1)
    throw cannotRun(`"ncs-check init" takes one folder, not ${args.length}: ${args.join(', ')}.`);
}

/** Splits arguments into options and the rest; Node's own strict mode would say less of what is wrong. */
function readArguments(argv: readonly string[]): { values: Values; positionals: string[] } {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: SPEC,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Partial<Record<Name, string[]>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isKnown(name)) throw cannotRun(sayUnknown(rawName));
    const takesValue = SPEC[name].type === 'string';
    if (takesValue && (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))) {
      throw cannotRun(`${rawName} needs a value: see "ncs-check --help".`);
    }
    if (!takesValue && value !== undefined) throw cannotRun(`${rawName} takes no value.`);
    // The last of the two wins.
    if (name === 'color') delete values['no-color'];
    (values[name] ??= []).push(value ?? '');
  }
  return { values, positionals };
}

const isKnown = (name: string): name is Name => Object.hasOwn(SPEC, name);

function sayUnknown(rawName: string): string {
  const near = nearestTo(rawName.replace(/^-+/, ''), Object.keys(SPEC));
  const hint = near ? `Did you mean --${near}?` : '"ncs-check --help" lists all options.';
  return `There is no option ${rawName}. ${hint}`;
}

function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((one) => one === value);
  if (found) return found;
  const near = nearestTo(value, known);
  throw cannotRun(
    `${option} ${JSON.stringify(value)} is not known${near ? `; did you mean ${near}?` : '.'} Choose one of: ${known.join(', ')}.`,
  );
}

/**
 * `sarif=report.sarif`; or a bare path, whose format is that of `--format` (then nothing goes to standard output), or
 * else that of its extension.
 */
function readOutput(
  text: string,
  formats: readonly Format[],
  format: Format | undefined,
): OutputFile & { readonly takesPlace: boolean } {
  const split = /^([a-z]+)=(.*)$/s.exec(text);
  if (text === '-' || split?.[2] === '-')
    throw cannotRun(`--output ${text}: what goes to standard output is said by --format ${split?.[1] ?? formats[1]}.`);
  if (split) {
    const [, name, path] = split as unknown as [string, string, string];
    const own = oneOf(name, formats, '--output');
    if (path === '') throw cannotRun(`--output ${text} names no file.`);
    return { format: own, path, takesPlace: false };
  }
  if (format !== undefined) return { format, path: text, takesPlace: true };
  const extension = /\.([a-z]+)$/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const guess = EXTENSIONS[extension];
  if (guess === undefined || !formats.includes(guess)) {
    throw cannotRun(`--output ${text}: say in which format, as in --output ${formats[1]}=${text}`);
  }
  return { format: guess, path: text, takesPlace: false };
}

function readPercent(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const percent = /^\d{1,3}(?:\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (!(percent >= 0 && percent <= 100))
    throw cannotRun(`--min-coverage ${JSON.stringify(text)} is no number from 0 to 100.`);
  return percent;
}
