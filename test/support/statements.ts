/** Statements of a few lines of Markdown, and contexts that hold them. */
import { defaultConfig } from '../../src/engine/config.js';
import { parse } from '../../src/engine/parse.js';
import { findStatements } from '../../src/engine/statements/index.js';
import type { Config, Edit, Facets, Report, Rule, RuleContext, Statement } from '../../src/engine/types.js';
import { createContext, type ContextOptions } from './context.js';
import { createFakeFramework } from './framework.js';

/** The statements of a text. */
export const statementsOf = (text: string, config: Partial<Config> = {}): Statement[] =>
  statementsOfFiles([text], config);

/** The same in short: `kpi …` or `action …`. */
export const kinds = (text: string): string[] => statementsOf(text).map((s) => `${s.kind} ${s.text}`);

/** The statements of a strategy of several files. */
export function statementsOfFiles(texts: readonly string[], config: Partial<Config> = {}): Statement[] {
  const files = texts.map((text, index) => {
    const file = parse({ path: index === 0 ? 'draft.md' : `draft-${index}.md`, text });
    return { file, passages: file.passages.map((passage) => ({ passage, matches: [], candidates: [] })) };
  });
  return findStatements(files, createFakeFramework(), { ...defaultConfig, ...config });
}

/** The words that earned a facet of the only statement of a text; undefined where nothing did. */
export function earned(text: string, facet: keyof Facets): string | undefined {
  return statementsOf(text)[0]?.facets[facet]?.text;
}

/** A context with the statements that are found in it. */
function contextWithStatements(text: string, options: ContextOptions = {}): RuleContext {
  const context = createContext(text, options);
  return { ...context, statements: findStatements(context.files, context.framework, context.config) };
}

/** What a rule reports on a text, statements included. */
export function kpiReports(rule: Rule, text: string, options: ContextOptions = {}): Report[] {
  return [...rule.check(contextWithStatements(text, options))];
}

/** The text after a fix is applied; fails where the fix does anything but add. */
export function applyFix(text: string, report: Report | undefined, index = 0): string {
  const edits: Edit[] = [...(report?.fixes?.[index]?.edits ?? [])];
  if (edits.length === 0) throw new Error('there is no such fix');
  let fixed = text;
  for (const edit of edits.sort((a, b) => b.start.offset - a.start.offset)) {
    if (edit.start.offset !== edit.end.offset) throw new Error('a fix may only add');
    fixed = fixed.slice(0, edit.start.offset) + edit.text + fixed.slice(edit.start.offset);
  }
  return fixed;
}
