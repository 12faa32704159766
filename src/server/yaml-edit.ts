/** Additions to `strategy.yaml` and front matter, as insertions into the text: comments and layout stay as they are. */
import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair, type YAMLSeq } from 'yaml';

/** Text to put in at a UTF-16 offset, with `\n` line ends. */
interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/**
 * Adds an entry to a list at the top of a YAML document.
 * @param entry lines of the entry in block style without dash, the first line first, for example `element: "5.4.1"`
 * @param flow the same entry in flow style, for example `{ element: "5.4.1" }`
 * @returns undefined where the text is no mapping that can be added to
 */
export function addToList(text: string, key: string, entry: readonly string[], flow: string): Insertion | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  const root = document.contents;
  if (document.errors.length > 0 || (root !== null && !isMap(root) && !isEmptyScalar(root))) return undefined;
  if (isMap(root) && root.flow) return undefined;
  const pair = isMap(root) ? root.items.find((p) => isScalar(p.key) && p.key.value === key) : undefined;
  if (!pair) return atEnd(text, `${key}:\n${asItem(entry, '  ')}`);
  if (isSeq(pair.value)) return pair.value.flow ? intoFlow(text, pair.value, flow) : intoBlock(text, pair.value, entry);
  return isEmpty(pair) ? belowKey(text, pair, entry) : undefined;
}

const isEmptyScalar = (node: unknown): boolean => isScalar(node) && node.value === null;

const isEmpty = ({ value }: Pair): boolean => value === null || isEmptyScalar(value);

const asItem = (entry: readonly string[], indent: string): string =>
  entry.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}\n`).join('');

function atEnd(text: string, added: string): Insertion {
  // What stands behind a line of three dots belongs to no document.
  const dots = /^\.\.\.[ \t]*$/m.exec(text);
  const offset = dots ? dots.index : text.length;
  const lead = offset === 0 || text[offset - 1] === '\n' ? '' : '\n';
  return { offset, text: lead + added };
}

function intoFlow(text: string, list: YAMLSeq, flow: string): Insertion | undefined {
  const close = list.range![1] - 1;
  if (text[close] !== ']') return undefined;
  const inside = text.slice(list.range![0] + 1, close);
  const offset = list.range![0] + 1 + inside.trimEnd().length;
  const needsComma = inside.trim() !== '' && !inside.trimEnd().endsWith(',');
  return { offset, text: `${needsComma ? ', ' : ''}${flow}` };
}

function intoBlock(text: string, list: YAMLSeq, entry: readonly string[]): Insertion {
  const last = list.items.at(-1);
  const end = isNode(last) && last.range ? last.range[1] : list.range![1];
  const dash = list.range![0];
  const indent = ' '.repeat(dash - (text.lastIndexOf('\n', dash - 1) + 1));
  return behindLine(text, end, asItem(entry, indent));
}

function belowKey(text: string, pair: Pair, entry: readonly string[]): Insertion {
  const key = pair.key as { range?: readonly number[] };
  return behindLine(text, key.range?.[1] ?? 0, asItem(entry, '  '));
}

/** Behind the line that holds the last character before `end`. */
function behindLine(text: string, end: number, added: string): Insertion {
  const isAtStart = end > 0 && text[end - 1] === '\n';
  const next = isAtStart ? end - 1 : text.indexOf('\n', end);
  return next < 0 ? { offset: text.length, text: `\n${added}` } : { offset: next + 1, text: added };
}

/** A text as a YAML scalar in double quotes. */
export const quoteYaml = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim());
