import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import type { EditParams } from '../../src/server/protocol.js';
import { standardEngine } from '../../src/server/server.js';
import { applyEdits, at, connect, type TestClient } from './connect.js';

const names = readdirSync('examples').filter((name) => /\.(?:md|yaml)$/.test(name));
const disk = new Map(names.map((name) => [at(name), readFileSync(`examples/${name}`, 'utf8')]));
/** A draft with most of what the rules look for. */
const WEAK = `# National Cybersecurity Strategy of Maravia 2027-2030

## Objectives

The NCSA will act by [date]. The NCSA leads. The NCSA reports.

## Indicators

| Indicator | Baseline | Target | Deadline | Owner |
|---|---|---|---|---|
| Share of ministries that test their backups every year | | | | |
| Number of teachers who finished the course | 200 in 2025 | 900 | | |

By 2029, 90 % of hospitals will have tested their recovery plan.

## Empty
`;

describe('server: with the real engine', () => {
  let client: TestClient;
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  /** Applies every action of every diagnostic of a file; answers with their titles. */
  async function applyAll(uri: string, text: string): Promise<string[]> {
    const titles: string[] = [];
    for (const diagnostic of await client.diagnostics(uri)) {
      const { range } = diagnostic;
      const params = { textDocument: { uri }, range, context: { diagnostics: [diagnostic] } };
      for (const action of await client.request<CodeAction[]>('textDocument/codeAction', params)) {
        const asked = action.command?.arguments?.[0] as EditParams | undefined;
        const given = { ...asked, text: 'because', ...(asked?.kind === 'pin' && { element: '5.4.1' }) } as EditParams;
        const edit = asked ? (await client.ask('ncs/edit', given))?.edit : action.edit;
        assert.ok(edit?.documentChanges?.length, action.title);
        for (const change of edit.documentChanges as TextDocumentEdit[]) {
          if (change.textDocument === undefined || change.textDocument.uri !== uri) continue;
          for (const one of change.edits) assert.deepEqual(one.range.start, one.range.end, action.title);
          const after = applyEdits(text, change.edits as Parameters<typeof applyEdits>[1]);
          assert.ok(after.length > text.length, action.title);
        }
        titles.push(action.title);
      }
    }
    return titles;
  }

  it('offers for a weak draft fixes that only add, and each can be applied', async () => {
    client = await connect({ engine: standardEngine });
    client.open(at('weak.md'), WEAK);
    const titles = await applyAll(at('weak.md'), WEAK);
    for (const title of [
      /^Spell out NCSA/,
      /^Insert the section “Vision”/,
      /^Silence text\/placeholder/,
      /^Insert a (?:chapter|section) on 5\.6/,
    ])
      assert.ok(
        titles.some((t) => title.test(t)),
        `${title} ${titles.join(' | ')}`,
      );
  });

  it('says on the example what the command line says, and its fixes only add', async () => {
    client = await connect({ engine: standardEngine, disk });
    const node = await client.ask('ncs/coverage', { uri: at('strategy.md') });
    assert.equal(node?.kind, 'strategy');
    assert.equal(node?.files.length, 2);
    client.open(at('strategy.md'), disk.get(at('strategy.md'))!);
    await applyAll(at('strategy.md'), disk.get(at('strategy.md'))!);
    assert.match((await client.ask('ncs/report', { uri: at('strategy.md') }))!, /<\/html>/);
  });
});
