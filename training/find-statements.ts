/** The statements of a text by itself, without a framework, and the flags that they are scored on. */
import { defaultConfig } from '../src/engine/config.js';
import { parse } from '../src/engine/parse.js';
import { findStatements } from '../src/engine/statements/index.js';
import type { Facets, Framework, ParsedFile, Statement } from '../src/engine/types.js';

export const FLAGS: readonly (keyof Facets)[] = [
  'specific',
  'measurable',
  'target',
  'timeBound',
  'owner',
  'baseline',
  'absolute',
];

const noFramework: Framework = {
  id: 'none',
  version: '0',
  title: '',
  source: '',
  language: 'en',
  areas: [],
  principles: [],
};

export function findIn(path: string, text: string): { readonly file: ParsedFile; readonly statements: Statement[] } {
  const file = parse({ path, text });
  const passages = file.passages.map((passage) => ({ passage, matches: [], candidates: [] }));
  return { file, statements: findStatements([{ file, passages }], noFramework, defaultConfig) };
}
