/** YAML files of users, read and checked against a JSON Schema, with every problem at its line. Nothing in them is run. */
import { Validator, type Schema } from '@cfworker/json-schema';
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { nearestTo } from './nearest.js';
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
    message: e.message.split('\n')[0]!,
    position: between(e.pos[0], e.pos[1]),
    path: [],
  }));
  const wrong = value === undefined || value === null ? [] : checkValue(value, schema, placeAt, placeOfKey);
  return { value, problems: [...syntax, ...wrong], placeAt };
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

type PlaceAt = YamlFile['placeAt'];

function checkValue(
  value: unknown,
  schema: Schema,
  placeAt: PlaceAt,
  placeOfKey: (path: readonly (string | number)[], key: string) => Position,
): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const errors = new Validator(schema, '7', false).validate(value).errors;
  for (const { keyword, instanceLocation, error } of errors) {
    const path = readPointer(instanceLocation);
    const part = partOf(schema as SchemaPart, path);
    const name = path.length === 0 ? 'The file' : `"${path.join('.')}"`;
    const at = placeAt(path);
    const add = (message: string): unknown => problems.push({ kind: 'value', message, position: at, path });
    switch (keyword) {
      case 'additionalProperties': {
        const key = /"([^"]+)"/.exec(error)?.[1] ?? '';
        const known = Object.keys(part?.properties ?? {});
        // The same keyword also reports that a property's own value is wrong, which has an error of its own.
        if (part?.additionalProperties !== false || known.includes(key)) break;
        const nearest = nearestTo(key, known);
        const hint = nearest ? `did you mean "${nearest}"?` : `known keys here are ${known.join(', ')}.`;
        problems.push({
          kind: 'unknown-key',
          message: `"${key}" is no known key: ${hint}`,
          position: placeOfKey(path, key),
          path,
          key,
        });
        break;
      }
      case 'required':
        add(`${name} lacks the key ${/"([^"]+)"/.exec(error)?.[0] ?? ''}.`);
        break;
      case 'enum':
        add(`${name} must be one of ${(part?.enum ?? []).join(', ')}.`);
        break;
      case 'type':
        add(`${name} has the wrong type: ${plainTypes(error)}`);
        break;
      case 'properties':
      case 'items':
      case '$ref':
      case 'false':
        break;
      default:
        add(`${name}: ${error}${part?.description ? ` ${part.description}` : ''}`);
    }
  }
  return problems;
}

function plainTypes(error: string): string {
  const [, found, wanted] = /"([a-z]+)" is invalid\. Expected "([^"]+)"/.exec(error) ?? [];
  return wanted
    ? `expected ${wanted === 'array' ? 'a list' : wanted}, found ${found === 'array' ? 'a list' : found}.`
    : error;
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
