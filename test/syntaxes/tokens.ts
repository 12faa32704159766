/** Tokens of a Markdown text by the engine that VS Code itself uses. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate';

const GRAMMAR = 'syntaxes/ncs.injection.tmLanguage.json';

/** Enough of Markdown for an injection: what it stands in, and what shuts it out. */
const STAND_IN = {
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'comment.block.html', begin: '(^|\\G)\\s*(<!--)', end: '-->' },
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { name: 'markup.heading.markdown', match: '^#{1,6} .*$' },
    { name: 'markup.inline.raw.string.markdown', match: '`[^`]{1,200}`' },
    { name: 'comment.block.html', begin: '<!--', end: '-->' },
    { name: 'meta.link.inline.markdown', match: '\\[[^\\]]{1,200}\\]\\([^)]{1,200}\\)' },
    { name: 'meta.link.reference.markdown', match: '\\[[^\\[\\]]{1,200}\\]' },
  ],
};

export interface Token {
  readonly text: string;
  /** Innermost last, the file's own scope left out. */
  readonly scopes: readonly string[];
}

/**
 * Loads Markdown with the injection.
 * @param markdown VS Code's own grammar; without it a stand-in
 */
export async function loadMarkdown(
  markdown: object = STAND_IN,
  others: Record<string, object> = {},
): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(`${process.cwd()}/`).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const known: Record<string, object> = {
    ...others,
    'text.html.markdown': markdown,
    'ncs.injection': JSON.parse(readFileSync(GRAMMAR, 'utf8')) as object,
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope: string) => Promise.resolve((known[scope] as IRawGrammar | undefined) ?? null),
    getInjections: (scope: string) => (scope === 'text.html.markdown' ? ['ncs.injection'] : undefined),
  });
  return (await registry.loadGrammar('text.html.markdown'))!;
}

/** All tokens of a text, line after line. */
export function tokenize(grammar: IGrammar, text: string): Token[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map((t) => ({ text: line.slice(t.startIndex, t.endIndex), scopes: t.scopes.slice(1) }));
  });
}

/** Texts of the tokens with a scope that begins so; neighbours are joined. */
export function textsOf(tokens: readonly Token[], scope: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const { text, scopes } of tokens) {
    const has = scopes.some((s) => s.split(' ').some((one) => one.startsWith(scope)));
    if (has && open) found[found.length - 1] += text;
    else if (has) found.push(text);
    open = has;
  }
  return found;
}
