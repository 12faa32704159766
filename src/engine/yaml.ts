/** YAML files of users, read and checked against a JSON Schema, with every problem at its line. Nothing in them is run. */
import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';
import { nearestTo } from './nearest.js';
import type { Point, Position } from './types.js';
import { findDuplicate, findReferences, findSlip, type Slip } from './yaml-syntax.js';

export interface YamlProblem {
  readonly kind: 'syntax' | 'unknown-key' | 'value';
  readonly message: string;
  readonly position: Position;
  /** The keys that lead to the map or value that it is about. */
  readonly path: readonly (string | number)[];
  /** The key that is not known. */
  readonly key?: string;
}

export interface YamlFile {
  /** The plain value; undefined where the text is no YAML. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The place of the value behind a path of keys, or of the nearest one above it that exists. */
  readonly placeAt: (path: readonly (string | number)[]) => Position;
}

/** What a text may have, so that reading a stranger's takes no time that anybody notices. */
interface Limits {
  /** UTF-16 units. */
  readonly characters: number;
  readonly lines: number;
  /** What to do with a text that has more. */
  readonly advice: string;
}

/** Of `strategy.yaml` and front matter: many times what anybody writes by hand. */
const SETTINGS: Limits = {
  characters: 200_000,
  lines: 5000,
  advice: 'keep only settings here, and what else it says in the Markdown files',
};

/** Of catalogues: three times the longest one that is built in. */
export const CATALOGUE: Limits = {
  characters: 1_000_000,
  lines: 30_000,
  advice: 'shorten its texts, or make several catalogues of it',
};

/** Of each kind, those behind are not listed: who sees so many looks for what they have in common. */
const MOST_PROBLEMS = 100;
/** More than anybody writes by hand: of values, those that references repeat counted anew, and of references, which the parser looks up slowly. */
const MOST_VALUES = 100_000;
const MOST_REFERENCES = 1000;

/** A part of a JSON Schema as far as messages need it. */
interface SchemaPart {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly additionalProperties?: boolean | SchemaPart;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly description?: string;
}

/**
 * Reads YAML and checks it against a schema.
 * @returns the value and what is wrong with it; never throws
 */
export function readYaml(text: string, schema: Schema, limits = SETTINGS): YamlFile {
  const excess = sayExcess(text, limits);
  if (excess !== undefined) return tooMuch(excess);
  const lines = new LineCounter();
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), offset };
  };
  const between = (from: number, to: number): Position => ({ start: pointAt(from), end: pointAt(Math.max(from, to)) });

  let document: Document;
  let value: unknown;
  let slip: Slip | undefined;
  let errors: OutputUnit[] = [];
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
    // The parser itself compares each key with each.
    const duplicate = findDuplicate(document);
    if (duplicate) document.errors.push(duplicate);
    const references = findReferences(document);
    if (references.count > MOST_REFERENCES) return tooMuch(`has more than ${MOST_REFERENCES} references (*)`);
    slip = findSlip(text, document) ?? references.slip;
    // How much references repeat is counted here, where an honest file is told from a bomb.
    value = slip ? undefined : document.toJS({ maxAliasCount: -1 });
    if (sizeOf(value) > MOST_VALUES) return tooMuch(`has more than ${MOST_VALUES} values`);
    if (value !== undefined && value !== null) errors = new Validator(schema, '7', false).validate(value).errors;
  } catch {
    return tooMuch('is nested too deeply, or has more mistakes than can be listed');
  }
  const { pairIn, nodesOn } = createFinder(document);
  const placeAt = (path: readonly (string | number)[]): Position => {
    const node = nodesOn(path).findLast((one) => isNode(one) && one.range);
    return isNode(node) && node.range ? between(node.range[0], node.range[1]) : between(0, 0);
  };
  const placeOfKey = (path: readonly (string | number)[], key: string): Position => {
    const map = nodesOn(path)[path.length];
    const pair = isMap(map) ? pairIn(map, key) : undefined;
    return pair && isNode(pair.key) && pair.key.range ? between(pair.key.range[0], pair.key.range[1]) : placeAt(path);
  };
  if (slip) {
    const { message, from, to } = slip;
    return { value, problems: [{ kind: 'syntax', message, position: between(from, to), path: [] }], placeAt };
  }
  const problems = sayErrors(errors, { value, text, schema: schema as SchemaPart, placeAt, placeOfKey });
  // Which of the values can be used is known only where all mistakes are.
  const isUsable = problems.filter(({ kind }) => kind === 'value').length <= MOST_PROBLEMS;
  return { value: isUsable ? value : undefined, problems, placeAt };
}

/** Why a text is not even parsed. */
function sayExcess(text: string, { characters, lines, advice }: Limits): string | undefined {
  const say = (most: number, what: string): string => `has more than ${most.toLocaleString('en')} ${what}: ${advice}`;
  if (text.length > characters) return say(characters, 'characters');
  return text.split('\n').length > lines + 1 ? say(lines, 'lines') : undefined;
}

interface Finder {
  readonly pairIn: (map: YAMLMap, key: string | number) => Pair | undefined;
  /** The nodes that a path leads through, from the whole on, as far as it leads. */
  readonly nodesOn: (path: readonly (string | number)[]) => unknown[];
}

/** Each map gets an index of its keys when it is first asked: the parser's own search goes through all of them. */
function createFinder(document: Document): Finder {
  const indexes = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const nameOfKey = (key: unknown): string => String(isNode(key) ? key.toJSON() : key);
  const pairIn = (map: YAMLMap, key: string | number): Pair | undefined => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [nameOfKey(pair.key), pair as Pair]));
    indexes.set(map, index);
    return index.get(String(key));
  };
  const childOf = (node: unknown, key: string | number): unknown => {
    if (isMap(node)) return pairIn(node, key)?.value;
    return isSeq(node) ? node.items[Number(key)] : undefined;
  };
  const nodesOn = (path: readonly (string | number)[]): unknown[] => {
    const nodes: unknown[] = [document.contents];
    for (const key of path) nodes.push(childOf(nodes.at(-1), key));
    return nodes;
  };
  return { pairIn, nodesOn };
}

/** Values in a tree; endless where one holds itself. */
function sizeOf(value: unknown, known = new Map<object, number>()): number {
  if (value === null || typeof value !== 'object') return 1;
  const found = known.get(value);
  if (found !== undefined) return found;
  known.set(value, Infinity);
  const size = Object.values(value).reduce<number>((sum, one) => sum + sizeOf(one, known), 1);
  known.set(value, size);
  return size;
}

function tooMuch(why: string): YamlFile {
  const start: Point = { line: 1, column: 1, offset: 0 };
  const position = { start, end: start };
  return {
    value: undefined,
    problems: [{ kind: 'syntax', message: `The file ${why}.`, position, path: [] }],
    placeAt: () => position,
  };
}

/** A file as far as messages need it. */
interface Read {
  readonly value: unknown;
  readonly text: string;
  readonly schema: SchemaPart;
  readonly placeAt: YamlFile['placeAt'];
  readonly placeOfKey: (path: readonly (string | number)[], key: string) => Position;
}

function sayErrors(errors: readonly OutputUnit[], read: Read): YamlProblem[] {
  const isOfKey = ({ keyword }: OutputUnit): boolean => keyword === 'additionalProperties';
  const meant = keysMeant(errors, read.schema);
  // Keys of other tools must not hide a value that cannot be used.
  return [errors.filter(isOfKey), errors.filter((error) => !isOfKey(error))]
    .flatMap((some) => sayFirst(some, read, meant))
    .sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** As many as people can use, and a word on the others. */
function sayFirst(errors: readonly OutputUnit[], read: Read, meant: ReadonlySet<string>): YamlProblem[] {
  const said: YamlProblem[] = [];
  for (const error of errors) {
    said.push(...sayError(error, read, meant));
    if (said.length > MOST_PROBLEMS) return [...said.slice(0, MOST_PROBLEMS), sayMore(said.at(-1)!)];
  }
  return said;
}

function sayMore({ kind, position }: YamlProblem): YamlProblem {
  const [what, rest] =
    kind === 'value' ? ['mistakes', ', and nothing of it is used until then'] : ['keys that are not known', ''];
  const message = `The file has more than ${MOST_PROBLEMS} ${what}: mend the first ones, the others are listed then${rest}.`;
  return { kind, message, position, path: [] };
}

/** Keys that unknown ones are misspellings of, with their paths. */
function keysMeant(errors: readonly OutputUnit[], schema: SchemaPart): ReadonlySet<string> {
  const meant = errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .flatMap(({ instanceLocation, error }) => {
      const path = readPointer(instanceLocation);
      const nearest = readUnknownKey(error, partOf(schema, path))?.nearest;
      return nearest === undefined ? [] : [[...path, nearest].join('/')];
    });
  return new Set(meant);
}

/** One error of the validator, or nothing where another one says it. */
function sayError(
  { keyword, instanceLocation, error }: OutputUnit,
  { value, text, schema, placeAt, placeOfKey }: Read,
  meant: ReadonlySet<string>,
): YamlProblem[] {
  const path = readPointer(instanceLocation);
  const part = partOf(schema, path);
  if (keyword === 'additionalProperties') {
    const unknown = readUnknownKey(error, part);
    if (!unknown) return [];
    const { key, known, nearest } = unknown;
    const rest = nearest ? `did you mean "${nearest}"?` : `known keys here are ${known.join(', ')}.`;
    const message = `"${key}" is no known key: ${rest}`;
    return [{ kind: 'unknown-key', message, position: placeOfKey(path, key), path, key }];
  }
  if (keyword === 'required' && meant.has([...path, keyIn(error)].join('/'))) return [];
  const position = placeAt(path);
  const source = text.slice(position.start.offset, position.end.offset);
  const isRequired = partOf(schema, path.slice(0, -1))?.required?.includes(String(path.at(-1))) ?? false;
  const wrong = sayWrong(keyword, error, part, { source, isRequired });
  return wrong === undefined ? [] : [{ kind: 'value', message: `${sayPath(path, value)}${wrong}`, position, path }];
}

const keyIn = (error: string): string => /"([^"]+)"/.exec(error)?.[1] ?? '';

/**
 * What is wrong with a value, to be read behind its name.
 * @param source what stands there
 * @returns undefined where another error says it
 */
function sayWrong(
  keyword: string,
  error: string,
  part: SchemaPart | undefined,
  { source, isRequired }: { readonly source: string; readonly isRequired: boolean },
): string | undefined {
  const hint = part?.description ? ` ${part.description}` : '';
  switch (keyword) {
    case 'required':
      return ` lacks the key "${keyIn(error)}".`;
    case 'const':
      return ` must be ${toFlow(part?.const)}.${hint}`;
    case 'enum':
      return ` must be one of ${(part?.enum ?? []).join(', ')}.`;
    case 'type':
      // What it must be one of is said already.
      return part?.enum ? undefined : ` ${sayType(error, part, source)}`;
    case 'minItems':
      return ` is an empty list: put something into it${isRequired ? '' : ' or take it out'}.`;
    case 'maxItems':
      return ` has more than ${part?.maxItems} entries.`;
    case 'maxLength':
      return ` has more than ${part?.maxLength} characters.`;
    case 'minimum':
    case 'maximum':
      return ` must be a number from ${part?.minimum ?? 'any'} to ${part?.maximum ?? 'any'}.`;
    case 'minLength':
      return ` is empty or too short.${hint}`;
    case 'pattern':
      return ` is not written as it should be.${hint}`;
    case 'properties':
    case 'items':
    case '$ref':
    case 'false':
      return undefined;
    default:
      return `: ${error}${hint}`;
  }
}

interface UnknownKey {
  readonly key: string;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}

/** @returns undefined where the error says that a property's own value is wrong, which has an error of its own */
function readUnknownKey(error: string, part: SchemaPart | undefined): UnknownKey | undefined {
  const key = keyIn(error);
  const known = Object.keys(part?.properties ?? {});
  if (part?.additionalProperties !== false || known.includes(key)) return undefined;
  return { key, known, nearest: nearestTo(key, known) };
}

/**
 * `"asks" in entry 2 of "elements" (NS.2)`: entries count from 1, as people do; what has an id needs no words on where it
 * stands.
 */
function sayPath(path: readonly (string | number)[], whole: unknown): string {
  const parts: string[] = [];
  let name: unknown;
  for (let depth = path.length; depth > 0 && name === undefined; depth--) {
    const key = path[depth - 1]!;
    if (typeof key !== 'number') {
      if (typeof path[depth] !== 'number') parts.push(`"${key}"`);
      continue;
    }
    name = nameOf(path.slice(0, depth).reduce<unknown>((one, k) => (one as Record<string, unknown>)?.[k], whole));
    parts.push(
      `entry ${key + 1} of "${path[depth - 2] ?? 'the list'}"${name === undefined ? '' : ` (${String(name)})`}`,
    );
  }
  const said = parts.join(' in ');
  return said === '' ? 'The file' : said.charAt(0).toUpperCase() + said.slice(1);
}

/** What people call an entry by. */
function nameOf(entry: unknown): unknown {
  if (entry === null || typeof entry !== 'object') return undefined;
  const { id, element = id } = entry as { readonly id?: unknown; readonly element?: unknown };
  return typeof element === 'string' || typeof element === 'number' ? element : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

/** @param source what stands there */
function sayType(error: string, part: SchemaPart | undefined, source: string): string {
  const [, found = '', wanted = ''] = /"([a-z]+)" is invalid\. Expected "([^"]+)"/.exec(error) ?? [];
  const isScalar = found !== 'object' && found !== 'array';
  if (wanted === 'string' && isScalar && found !== 'null') {
    return `is read as ${TYPES[found]}: write it in quotes, "${source.trim()}".`;
  }
  if (wanted === 'string' && found === 'object')
    return `must be text; found ${TYPES.object}: a text with a colon in it must stand in quotes.`;
  const entry = /[,:[\]{}]/.test(source) ? JSON.stringify(source.trim()) : source.trim();
  const own = wanted === 'array' && isScalar && entry !== '' ? `[${entry}]` : undefined;
  const example = own ?? (part?.examples ? toFlow(part.examples[0]) : undefined);
  return `must be ${TYPES[wanted] ?? wanted}${example ? `, as in ${example}` : ''}; found ${TYPES[found] ?? found}.`;
}

/** A plain value as people write it on one line. */
function toFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlow).join(', ')}]`;
  if (typeof value === 'string') return /^[A-Za-z][^,:#[\]{}]*$/.test(value) ? value : JSON.stringify(value);
  if (value === null || typeof value !== 'object') return String(value);
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${toFlow(one)}`);
  return `{ ${pairs.join(', ')} }`;
}

function readPointer(pointer: string): (string | number)[] {
  return pointer
    .replace(/^#\/?/, '')
    .split('/')
    .filter((p) => p !== '')
    .map((p) => decodeURIComponent(p).replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((p) => (/^\d+$/.test(p) ? Number(p) : p));
}

function partOf(schema: SchemaPart, path: readonly (string | number)[]): SchemaPart | undefined {
  // What stands beside a reference is said of this use of it.
  const follow = (part: SchemaPart | undefined): SchemaPart | undefined =>
    part?.$ref ? { ...schema.definitions?.[part.$ref.replace('#/definitions/', '')], ...part } : part;
  let part: SchemaPart | undefined = schema;
  for (const key of path) {
    const others: SchemaPart['additionalProperties'] = part?.additionalProperties;
    if (typeof key === 'number') part = follow(part?.items);
    else part = follow(part?.properties?.[key] ?? (typeof others === 'object' ? others : undefined));
  }
  return part;
}
