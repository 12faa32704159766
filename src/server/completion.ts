/** Completion: in directives, in `strategy.yaml`, section skeletons at the start of a line, and owners the draft names. */
import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type Position as LspPosition,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { elementsOf } from '../engine/catalogue.js';
import type { Framework, Rule } from '../engine/types.js';
import { standardSections } from '../frameworks/index.js';
import { toSnippet } from '../frameworks/snippets.js';
import { lineOf } from './convert.js';
import { fileOf, sectionAtLine } from './lookup.js';
import type { Result } from './session.js';
import { skeletonAt } from './sections.js';
import { STATUS } from './wording.js';

const DIRECTIVES: readonly (readonly [string, string])[] = [
  ['ncs: ', 'Pins its item or row, the next passage, or under a heading the section, to elements'],
  ['ncs-disable-next-line ', 'Silences rules in the next block; give a reason behind --'],
  ['ncs-disable ', 'Silences rules down to ncs-enable; give a reason behind --'],
  ['ncs-enable ', 'Ends ncs-disable'],
];

export interface MarkdownCompletion {
  readonly rules: readonly Rule[];
  readonly framework: Framework;
  /** The client has snippets of the standard sections. */
  readonly hasSnippets: boolean;
}

/** Completions in a Markdown document. */
export function completeMarkdown(
  document: TextDocument,
  at: LspPosition,
  result: Result | undefined,
  options: MarkdownCompletion,
): CompletionItem[] {
  const { rules, framework } = options;
  const before = lineBefore(document, at);
  const comment = before.lastIndexOf('<!--');
  if (comment >= 0 && !before.includes('-->', comment))
    return completeDirective(before.slice(comment + 4), at, rules, framework);
  // Also where a strategy is only begun, and nothing tells yet that it is one.
  const typed = /^ {0,3}(ncs[\w .-]{0,30})$/i.exec(before)?.[1];
  if (typed !== undefined) return completeSkeletons(document, { at, word: typed }, result, options);
  if (!result?.isShown) return [];
  return wantsOwner(document, at, before) ? completeOwners(result) : [];
}

const lineBefore = (document: TextDocument, at: LspPosition): string =>
  document.getText({ start: { line: at.line, character: 0 }, end: at });

function completeDirective(
  inside: string,
  at: LspPosition,
  rules: readonly Rule[],
  framework: Framework,
): CompletionItem[] {
  if (/\s--\s/.test(inside)) return [];
  const word = /[^\s,]*$/.exec(inside)![0];
  if (/^\s*ncs:/.test(inside)) return elementItems(framework, at, word, (id) => id);
  if (/^\s*ncs-(?:disable|enable)\S*\s/.test(inside)) return ruleItems(rules, at, word);
  if (!/^\s*[a-z-]*$/.test(inside)) return [];
  return DIRECTIVES.map(([label, detail]) =>
    item(label.trim(), CompletionItemKind.Keyword, detail, { at, word }, label),
  );
}

interface Typed {
  readonly at: LspPosition;
  /** What stands before the cursor and is replaced. */
  readonly word: string;
}

function item(
  label: string,
  kind: CompletionItemKind,
  detail: string,
  { at, word }: Typed,
  newText = label,
): CompletionItem {
  const start = { line: at.line, character: at.character - word.length };
  return { label, kind, detail, filterText: `${newText} ${detail}`, textEdit: { range: { start, end: at }, newText } };
}

function elementItems(
  framework: Framework,
  at: LspPosition,
  word: string,
  write: (id: string) => string,
): CompletionItem[] {
  return elementsOf(framework).map((element, index) => ({
    ...item(element.id, CompletionItemKind.EnumMember, element.title, { at, word }, write(element.id)),
    documentation: element.summary,
    sortText: String(index).padStart(3, '0'),
  }));
}

const ruleItems = (rules: readonly Rule[], at: LspPosition, word: string): CompletionItem[] =>
  rules.map(({ id, summary }) => item(id, CompletionItemKind.EnumMember, summary, { at, word }));

// ── Skeletons ───────────────────────────────────────────────────────────────────────────────────────────────────────

function completeSkeletons(
  document: TextDocument,
  { at, word }: Typed,
  result: Result | undefined,
  { framework, hasSnippets }: MarkdownCompletion,
): CompletionItem[] {
  const analysed = result && fileOf(result, document.uri);
  const section = analysed && sectionAtLine(analysed, lineOf(at));
  const depth = section ? Math.min(6, Math.max(section.depth, 2) + (section.depth < 3 ? 1 : 0)) : 2;
  const covered = result ? elementsOf(result.analysis.coverage) : [];
  const status = new Map(covered.map((e) => [e.id, e.status] as const));
  const range = { start: { line: at.line, character: at.character - word.length }, end: at };
  const standard = (hasSnippets ? [] : (framework.sections ?? [])).map((section, index): CompletionItem => ({
    label: `ncs ${section.title}`,
    kind: CompletionItemKind.Snippet,
    detail: section.area ?? '',
    documentation: section.summary,
    sortText: `2 ${String(index).padStart(3, '0')}`,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText: snippetText(skeletonAt(section, 2)) },
  }));
  const elements = framework.areas.flatMap((area) =>
    area.elements.map((element): CompletionItem => ({
      label: `ncs ${element.id} ${element.title}`,
      kind: CompletionItemKind.Snippet,
      detail: `${area.short} · ${STATUS[status.get(element.id) ?? 'missing']}`,
      documentation: element.summary,
      filterText: `ncs-${element.id} ${element.title} ${area.short}`,
      sortText: `${(status.get(element.id) ?? 'missing') === 'missing' ? 0 : 1} ${element.id}`,
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range, newText: snippetText(skeletonAt(element, depth)) },
    })),
  );
  return [...elements, ...standard];
}

const snippetText = (markdown: string): string => `${toSnippet(markdown, standardSections)}\n$0`;

// ── Owners ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const OWNER_LABEL =
  /\b(?:lead(?:s|ing)?(?: (?:body|agency|ministry))?|owner|responsible(?: (?:body|agency|party))?|led by)\s*:?\s*[^:|.;]{0,40}$/i;
const OWNER_HEADER = /\b(?:owner|lead|responsib\w*|body|agency|institution)\b/i;

function wantsOwner(document: TextDocument, at: LspPosition, before: string): boolean {
  if (!before.trimStart().startsWith('|')) return OWNER_LABEL.test(before);
  const column = before.split('|').length - 1;
  const header = headerAbove(document, at.line);
  return header !== undefined && OWNER_HEADER.test(header.split('|')[column] ?? '');
}

const MOST_ROWS = 500;

function headerAbove(document: TextDocument, line: number): string | undefined {
  let header: string | undefined;
  for (let n = line; n >= 0 && n > line - MOST_ROWS; n--) {
    const text = document.getText({ start: { line: n, character: 0 }, end: { line: n + 1, character: 0 } });
    if (!text.trimStart().startsWith('|')) break;
    header = text;
  }
  return header;
}

function completeOwners({ analysis }: Result): CompletionItem[] {
  const named = analysis.statements.flatMap((s) => s.facets.owner?.text ?? []);
  const owners = [...new Set([...analysis.config.owners, ...named].map((o) => o.replace(/\s+/g, ' ').trim()))];
  return owners.map((label) => ({ label, kind: CompletionItemKind.Value, detail: 'named in this strategy' }));
}

// ── strategy.yaml ───────────────────────────────────────────────────────────────────────────────────────────────────

interface ConfigCompletion {
  readonly rules: readonly Rule[];
  readonly frameworks: readonly Framework[];
  readonly framework: Framework;
  /** Keys of the file with what they mean. */
  readonly keys: Readonly<Record<string, { readonly description?: string }>>;
  /** Another extension completes keys and values by the schema. */
  readonly hasSchema: boolean;
}

/** Completions in `strategy.yaml`. */
export function completeConfig(document: TextDocument, at: LspPosition, options: ConfigCompletion): CompletionItem[] {
  const before = lineBefore(document, at);
  const word = /[^\s:"'[,{]*$/.exec(before)![0];
  if (/\belement:\s*["']?[\w.]*$/.test(before)) {
    const isQuoted = /["'][\w.]*$/.test(before);
    return elementItems(options.framework, at, word, (id) => (isQuoted ? id : `"${id}"`));
  }
  const parent = /^\s/.test(before) ? parentKey(document, at.line) : undefined;
  if (parent === 'rules') {
    if (!before.includes(':')) return ruleItems(options.rules, at, word).map((i) => withColon(i));
    return valueItems(['error', 'warning', 'info', 'off'], at, word);
  }
  if (options.hasSchema) return [];
  if (/^profile:\s*\S*$/.test(before)) return valueItems(['drafting', 'review', 'release'], at, word);
  if (/^framework:\s*\S*$/.test(before))
    return valueItems(
      options.frameworks.map((f) => f.id),
      at,
      word,
    );
  if (!/^\w*$/.test(before)) return [];
  return Object.entries(options.keys).map(([key, { description = '' }]) =>
    item(key, CompletionItemKind.Property, description, { at, word }, `${key}: `),
  );
}

const valueItems = (values: readonly string[], at: LspPosition, word: string): CompletionItem[] =>
  values.map((value) => item(value, CompletionItemKind.Value, '', { at, word }));

const withColon = (one: CompletionItem): CompletionItem =>
  one.textEdit ? { ...one, textEdit: { ...one.textEdit, newText: `${one.textEdit.newText}: ` } } : one;

/** The key at the margin above a line. */
function parentKey(document: TextDocument, line: number): string | undefined {
  for (let n = line - 1; n >= 0 && n > line - MOST_ROWS; n--) {
    const text = document.getText({ start: { line: n, character: 0 }, end: { line: n + 1, character: 0 } });
    const key = /^(\w+)\s*:/.exec(text)?.[1];
    if (key) return key;
  }
  return undefined;
}
