/** YAML files of users, read and checked against a JSON Schema, with every problem at its line. Nothing in them is run. */
import { Validator, type Schema } from '@cfworker/json-schema';
import { isMap, isNode, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { nearestTo } from './nearest.js';
import { START } from './points.js';
import type { Point, Position } from './types.js';

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

/** More than anybody writes by hand (UTF-16 units). */
const LARGEST = 2_000_000;

/** A part of a JSON Schema as far as messages need it. */
interface SchemaPart {
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
export function readYaml(text: string, schema: Schema): YamlFile {
  const lines = new LineCounter();
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), offset };
  };
  const between = (from: number, to: number): Position => ({ start: pointAt(from), end: pointAt(Math.max(from, to)) });
  if (text.length > LARGEST) return tooMuch(`is larger than ${LARGEST / 1_000_000} MB`);

  let document: Document;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    value = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return tooMuch(error instanceof RangeError ? 'is nested too deeply' : String((error as Error).message));
  }
  const placeAt = (path: readonly (string | number)[]): Position => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return between(node.range[0], node.range[1]);
    }
    return between(0, 0);
  };
  const placeOfKey = (path: readonly (string | number)[], key: string): Position => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((p) => String(isNode(p.key) ? p.key.toJSON() : p.key) === key) : undefined;
    return pair && isNode(pair.key) && pair.key.range ? between(pair.key.range[0], pair.key.range[1]) : placeAt(path);
  };
  const syntax = document.errors.map((e): YamlProblem => ({
    kind: 'syntax',
    message: saySyntax(e, text),
    position: between(e.pos[0], e.pos[1]),
    path: [],
  }));
  const wrong = value === undefined || value === null ? [] : checkValue(value, text, schema, { placeAt, placeOfKey });
  return { value, problems: [...syntax, ...wrong], placeAt };
}

function tooMuch(why: string): YamlFile {
  const position = { start: START, end: START };
  return {
    value: undefined,
    problems: [{ kind: 'syntax', message: `The file ${why}.`, position, path: [] }],
    placeAt: () => position,
  };
}

/** Where values and keys stand. */
interface Places {
  readonly placeAt: YamlFile['placeAt'];
  readonly placeOfKey: (path: readonly (string | number)[], key: string) => Position;
}

function checkValue(value: unknown, text: string, schema: Schema, { placeAt, placeOfKey }: Places): YamlProblem[] {
  const { errors } = new Validator(schema, '7', false).validate(value);
  return errors.flatMap(({ keyword, instanceLocation, error }): YamlProblem[] => {
    const path = readPointer(instanceLocation);
    const part = partOf(schema as SchemaPart, path);
    if (keyword === 'additionalProperties') {
      const key = keyIn(error);
      const known = Object.keys(part?.properties ?? {});
      // The same keyword also reports that a property's own value is wrong, which has an error of its own.
      if (part?.additionalProperties !== false || known.includes(key)) return [];
      return [{ kind: 'unknown-key', message: sayUnknownKey(key, known), position: placeOfKey(path, key), path, key }];
    }
    const position = placeAt(path);
    const source = text.slice(position.start.offset, position.end.offset);
    const message = sayWrong(keyword, error, part, source);
    return message === undefined ? [] : [{ kind: 'value', message: `${sayPath(path)}${message}`, position, path }];
  });
}

const keyIn = (error: string): string => /"([^"]+)"/.exec(error)?.[1] ?? '';

function sayUnknownKey(key: string, known: readonly string[]): string {
  const nearest = nearestTo(key, known);
  return `"${key}" is no known key: ${nearest ? `did you mean "${nearest}"?` : `known keys here are ${known.join(', ')}.`}`;
}

/**
 * What is wrong with a value, to be read behind its name.
 * @param source what stands there
 * @returns undefined where another error says it
 */
function sayWrong(keyword: string, error: string, part: SchemaPart | undefined, source: string): string | undefined {
  const hint = part?.description ? ` ${part.description}` : '';
  switch (keyword) {
    case 'required':
      return ` lacks the key ${/"([^"]+)"/.exec(error)?.[0] ?? ''}.`;
    case 'enum':
      return ` must be one of ${(part?.enum ?? []).join(', ')}.`;
    case 'type':
      // What it must be one of is said already.
      return part?.enum ? undefined : ` ${sayType(error, part, source)}`;
    case 'minItems':
      return ' is an empty list: put something into it or take it out.';
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

/** `"element" in entry 2 of "notApplicable"`; entries count from 1, as people do. */
function sayPath(path: readonly (string | number)[]): string {
  const parts = path.flatMap((key, index) => {
    if (typeof key === 'number') return `entry ${key + 1} of "${path[index - 1] ?? 'the list'}"`;
    return typeof path[index + 1] === 'number' ? [] : `"${key}"`;
  });
  const said = parts.reverse().join(' in ');
  return said === '' ? 'The file' : said.charAt(0).toUpperCase() + said.slice(1);
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
  const entry = /[,:[\]{}]/.test(source) ? JSON.stringify(source.trim()) : source.trim();
  const own = wanted === 'array' && isScalar && entry !== '' ? `[${entry}]` : undefined;
  const example = own ?? (part?.examples ? toFlow(part.examples[0]) : undefined);
  return `must be ${TYPES[wanted] ?? wanted}${example ? `, as in ${example}` : ''}; found ${TYPES[found] ?? found}.`;
}

/** A plain value as people write it on one line. */
function toFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlow).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${toFlow(one)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** The parser's words, or plainer ones for the commonest slips. */
function saySyntax({ code, message, pos: [from, to] }: YAMLError, text: string): string {
  const start = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  const line = /^[^\r\n]{0,200}/.exec(text.slice(start))![0];
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const [, key, value] = /^[ \t-]*([\w-]+):[ \t]+(\S.*)$/.exec(line) ?? [];
      const example = key && value ? `, as in ${key}: ${JSON.stringify(value.trim())}` : '';
      return `A text with a colon in it must stand in quotes${example}.`;
    }
    case 'DUPLICATE_KEY':
      return `${/^[\w-]+/.test(text.slice(from, to)) ? `"${text.slice(from, to)}"` : 'A key'} is given twice: keep one of the two.`;
    case 'TAB_AS_INDENT':
      return 'A tab cannot indent a line here: use blanks.';
    default:
      return sayUnclosed(message) ?? message.split('\n')[0]!;
  }
}

function sayUnclosed(message: string): string | undefined {
  const bracket = /must be sufficiently indented and end with a ([\]}])/.exec(message)?.[1];
  if (bracket) return `A bracket is not closed: ${bracket} is missing, or what stands before it is not indented.`;
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  return quote && `A quotation mark is not closed: ${quote} is missing.`;
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
  let part: SchemaPart | undefined = schema;
  for (const key of path) {
    if (typeof key === 'number') part = part?.items;
    else
      part =
        part?.properties?.[key] ??
        (typeof part?.additionalProperties === 'object' ? part.additionalProperties : undefined);
  }
  return part;
}
