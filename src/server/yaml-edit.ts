/** Additions to `strategy.yaml` and front matter, as insertions into the text: comments and layout stay as they are. */
import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair, type YAMLSeq } from 'yaml';
import { findDuplicate } from '../engine/yaml-syntax.js';

/** Text to put in at a UTF-16 offset, with `\n` line ends. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** What is added to a list at the top of a YAML document. */
export interface ListEntry {
  /** Of the list. */
  readonly key: string;
  /** The entry in block style without dash, for example `element: "5.4.1"` */
  readonly lines: readonly string[];
  /** The same in flow style, for example `{ element: "5.4.1" }` */
  readonly flow: string;
}

/**
 * Adds an entry to a list.
 * @returns undefined where the text is no mapping that can be added to
 */
export function addToList(text: string, { key, lines, flow }: ListEntry): Insertion | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const root = document.contents;
  if (document.errors.length > 0 || findDuplicate(document)) return undefined;
  if (root !== null && !isMap(root) && !isEmptyScalar(root)) return undefined;
  if (isMap(root) && root.flow) return undefined;
  const pair = isMap(root) ? root.items.find((p) => isScalar(p.key) && p.key.value === key) : undefined;
  if (!pair) return atEnd(text, `${key}:\n${asItem(lines, '  ')}`);
  if (isSeq(pair.value)) return pair.value.flow ? intoFlow(text, pair.value, flow) : intoBlock(text, pair.value, lines);
  return isEmpty(pair) ? belowKey(text, pair, lines) : undefined;
}

/** Nothing stands there; behind a `~` or a `null` that does, no list could begin. */
const isEmptyScalar = (node: unknown): boolean => isScalar(node) && node.value === null && !node.source;

const isEmpty = ({ value }: Pair): boolean => value === null || isEmptyScalar(value);

const asItem = (lines: readonly string[], indent: string): string =>
  lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}\n`).join('');

function atEnd(text: string, added: string): Insertion {
  // What stands behind a line of three dots belongs to no document.
  const dots = /^\.\.\.[ \t]*$/m.exec(text);
  const offset = dots ? dots.index : text.length;
  const lead = offset === 0 || text[offset - 1] === '\n' ? '' : '\n';
  return { offset, text: lead + added };
}

function intoFlow(text: string, list: YAMLSeq, flow: string): Insertion | undefined {
  if (text[list.range![1] - 1] !== ']') return undefined;
  // Right behind the last entry: further on, a comment may swallow what is added.
  const last = list.items.at(-1);
  if (last === undefined) return { offset: list.range![0] + 1, text: flow };
  return isNode(last) && last.range ? { offset: last.range[1], text: `, ${flow}` } : undefined;
}

function intoBlock(text: string, list: YAMLSeq, lines: readonly string[]): Insertion {
  const last = list.items.at(-1);
  const end = isNode(last) && last.range ? last.range[1] : list.range![1];
  const dash = list.range![0];
  const indent = ' '.repeat(dash - (text.lastIndexOf('\n', dash - 1) + 1));
  return behindLine(text, end, asItem(lines, indent));
}

function belowKey(text: string, pair: Pair, lines: readonly string[]): Insertion {
  const key = pair.key as { range?: readonly number[] };
  return behindLine(text, key.range?.[1] ?? 0, asItem(lines, '  '));
}

/** Behind the line that holds the last character before `end`. */
function behindLine(text: string, end: number, added: string): Insertion {
  const isAtStart = end > 0 && text[end - 1] === '\n';
  const next = isAtStart ? end - 1 : text.indexOf('\n', end);
  return next < 0 ? { offset: text.length, text: `\n${added}` } : { offset: next + 1, text: added };
}

/** A text as a YAML scalar in double quotes. */
export const quoteYaml = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim());
