import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver/node';
import { at, type TestClient } from './connect.js';
import { DRAFT, openDraft } from './draft.js';

const URI = at('a.md');

describe('server: completion', () => {
  let client: TestClient;
  const start = async (...draft: Parameters<typeof openDraft>): Promise<void> => {
    client = await openDraft(...draft);
  };
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  /** Completions at `|` in a text that is added at the end of the draft. */
  const complete = async (typed: string, uri = URI, before = DRAFT): Promise<CompletionItem[]> => {
    const text = before + typed.replace('¦', '');
    client.change(uri, text);
    const upTo = before + typed.slice(0, typed.indexOf('¦'));
    const lines = upTo.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    return client.request('textDocument/completion', { textDocument: { uri }, position });
  };
  const labels = (items: readonly CompletionItem[]): string[] => items.map((i) => i.label);

  it('completes directives, element numbers and rule ids in comments', async () => {
    await start();
    assert.deepEqual(labels(await complete('\n<!-- ¦')), [
      'ncs:',
      'ncs-disable-next-line',
      'ncs-disable',
      'ncs-enable',
    ]);
    const ids = await complete('\n<!-- ncs: 1.¦ -->');
    assert.deepEqual(labels(ids), ['1.1', '1.2', '2.1']);
    assert.match(String(ids[0]!.filterText), /Response Team/);
    assert.deepEqual((ids[0]!.textEdit as { range: object }).range, {
      start: { line: 20, character: 10 },
      end: { line: 20, character: 12 },
    });
    assert.ok(labels(await complete('\n<!-- ncs-disable-next-line t¦ -->')).includes('text/placeholder'));
    assert.deepEqual(await complete('\n<!-- ncs-disable x -- why ¦ -->'), []);
  });

  it('completes section skeletons at the start of a line, missing ones first', async () => {
    await start();
    const items = await complete('\nncs¦');
    assert.deepEqual(labels(items), [
      'ncs 1.1 Response Team',
      'ncs 1.2 Exercises',
      'ncs 2.1 Schools',
      'ncs Vision',
      'ncs Glossary',
    ]);
    assert.ok(String(items[2]!.sortText) < String(items[0]!.sortText));
    assert.match(
      String((items[2]!.textEdit as { newText: string }).newText),
      /^### Schools\n[^]*\$\{1:\[body responsible\]\} will do schools by \$\{2:\[date\]\}/,
    );
    assert.deepEqual(await complete('\nThe ncs¦'), []);
  });

  it('completes sections in a document that is only begun, and leaves standard sections to snippets', async () => {
    await start('# Notes\n', new Map(), { snippets: true });
    assert.deepEqual(labels(await complete('\nncs-1¦', URI, '# Notes\n')), [
      'ncs 1.1 Response Team',
      'ncs 1.2 Exercises',
      'ncs 2.1 Schools',
    ]);
  });

  it('completes owners that the draft names', async () => {
    await start();
    assert.deepEqual(labels(await complete('\n\nLead: ¦')), ['the Agency']);
    assert.deepEqual(labels(await complete('\n| KPI | Owner |\n|---|---|\n| x | ¦ |')), ['the Agency']);
    assert.deepEqual(await complete('\n| KPI | Owner |\n|---|---|\n| ¦ | |'), []);
  });

  it('completes keys, elements, rules and values in strategy.yaml', async () => {
    await start();
    const yaml = at('strategy.yaml');
    client.open(yaml, '');
    await client.diagnostics(yaml);
    assert.ok(labels(await complete('fi¦', yaml, '')).includes('files'));
    assert.deepEqual(labels(await complete('profile: ¦', yaml, '')), ['drafting', 'review', 'release']);
    const quoted = await complete('notApplicable:\n  - element: ¦', yaml, '');
    assert.equal((quoted[0]!.textEdit as { newText: string }).newText, '"1.1"');
    const inQuotes = await complete('notApplicable:\n  - element: "1¦', yaml, '');
    assert.equal((inQuotes[0]!.textEdit as { newText: string }).newText, '1.1');
    assert.ok(labels(await complete('rules:\n  ¦', yaml, '')).includes('text/placeholder'));
    assert.deepEqual(labels(await complete('rules:\n  text/placeholder: ¦', yaml, '')), [
      'error',
      'warning',
      'info',
      'off',
    ]);
  });

  it('leaves keys to a YAML extension that is there', async () => {
    await start(DRAFT, new Map(), { yaml: true });
    client.open(at('strategy.yaml'), '');
    assert.deepEqual(await complete('fi¦', at('strategy.yaml'), ''), []);
  });
});
