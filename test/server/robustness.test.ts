import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { standardEngine } from '../../src/server/server.js';
import { applyEdits, at, connect, pause, type TestClient } from './connect.js';
import { createFakeEngine } from './engine.js';

const URI = at('a.md');
const TITLE = '# National Cybersecurity Strategy\n\n';

describe('server: robustness', () => {
  it('says what it can do', async () => {
    const client = await connect();
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, 'ncs-assistant');
    assert.deepEqual(Object.keys(capabilities).sort(), [
      'codeActionProvider',
      'codeLensProvider',
      'completionProvider',
      'hoverProvider',
      'textDocumentSync',
      'workspace',
    ]);
    await client.stop();
  });

  it('does no work for a request that is cancelled, and checks the text all the same', async () => {
    const engine = createFakeEngine();
    let runs = 0;
    const client = await connect({
      engine: { ...engine, analyse: (...args) => (runs++, engine.analyse(...args)) },
      settings: { delay: 80 },
    });
    client.open(URI, TITLE);
    await client.diagnostics(URI);
    const before = runs;
    client.change(URI, `${TITLE}TBD\n`);
    const source = new CancellationTokenSource();
    const position = { line: 0, character: 3 };
    const asked = client.raw.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position }, source.token);
    source.cancel();
    await assert.rejects(asked, /cancel/i);
    await pause(20);
    assert.equal(runs, before);
    await pause(120);
    assert.equal(runs, before + 1);
    await client.stop();
  });

  it('answers a request with the text as it stands, though the pause is not over', async () => {
    const client = await connect({ settings: { delay: 5000 } });
    client.open(URI, TITLE);
    client.change(URI, `${TITLE}A response team answers.\n`);
    const node = await client.ask('ncs/coverage', { uri: URI });
    assert.equal(node?.counts.addressed, 1);
    await client.stop();
  });

  it('checks nothing any more after shutdown', async () => {
    const engine = createFakeEngine();
    let runs = 0;
    const client = await connect({
      engine: { ...engine, analyse: (...a) => (runs++, engine.analyse(...a)) },
      settings: { delay: 30 },
    });
    client.open(URI, TITLE);
    await client.diagnostics(URI);
    const before = runs;
    client.change(URI, 'x');
    await client.raw.sendRequest('shutdown');
    await pause(60);
    assert.equal(runs, before);
    client.raw.dispose();
  });

  it('bears documents that it does not know, places that are not there, and parameters that make no sense', async () => {
    const client = await connect();
    client.open(URI, TITLE);
    const position = { line: 999, character: 999 };
    for (const uri of [URI, at('none.md'), 'untitled:Untitled-1', 'x']) {
      assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position }), null);
      assert.deepEqual(await client.request('textDocument/completion', { textDocument: { uri }, position }), []);
      const range = { start: position, end: position };
      const context = { diagnostics: [{ range, message: '', source: 'ncs', code: 'coverage/missing-element' }] };
      assert.deepEqual(await client.request('textDocument/codeAction', { textDocument: { uri }, range, context }), []);
    }
    assert.equal(await client.ask('ncs/edit', { uri: URI, kind: 'section', element: '9.9' }), null);
    assert.equal(await client.ask('ncs/edit', { uri: URI, kind: 'pin', line: -5 }), null);
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  it('checks documents that have no file yet, and leaves old versions of a file alone', async () => {
    const client = await connect();
    client.open('untitled:Untitled-1', `${TITLE}TBD\n`);
    assert.ok((await client.diagnostics('untitled:Untitled-1')).length > 0);
    client.open('git:/work/a.md', `${TITLE}TBD\n`);
    assert.deepEqual(await client.diagnostics('git:/work/a.md'), []);
    await client.stop();
  });

  it('bears a client that cannot read files', async () => {
    const client = await connect({ abilities: { files: false } });
    client.open(URI, `${TITLE}TBD\n`);
    assert.ok((await client.diagnostics(URI)).length > 0);
    await client.stop();
  });

  it('does not take a check of the files of before for one of the files of now', async () => {
    const disk = new Map([
      [at('strategy.yaml'), 'files: [1.md]\n'],
      [at('1.md'), TITLE],
      [at('2.md'), 'TBD\n'],
    ]);
    const client = await connect({ disk });
    const slow = (path: string, ms: number): void => void delays.set(at(path), ms);
    const delays = new Map<string, number>();
    client.raw.onRequest('ncs/readFile', async ({ uri }: { uri: string }) => {
      await pause(delays.get(uri) ?? 0);
      const text = disk.get(uri);
      return text === undefined ? null : { text };
    });
    slow('1.md', 60);
    client.touchDisk(at('1.md'), 2);
    await pause(15);
    client.open(at('strategy.yaml'), 'files: [1.md, 2.md]\n');
    await pause(20);
    assert.equal((await client.ask('ncs/coverage', { uri: at('strategy.yaml') }))?.files.length, 2);
    await client.stop();
  });

  it('follows workspace folders that come and go', async () => {
    const disk = new Map([
      ['file:///two/strategy.yaml', 'files: [a.md]\n'],
      ['file:///two/a.md', `${TITLE}TBD\n`],
    ]);
    const client = await connect({ disk });
    assert.deepEqual(await client.diagnostics('file:///two/a.md'), []);
    const folder = { uri: 'file:///two', name: 'two' };
    const tell = (event: object): Promise<void> =>
      client.raw.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await tell({ added: [folder], removed: [] });
    await pause(20);
    assert.ok((await client.diagnostics('file:///two/a.md')).length > 0);
    await client.stop();
  });

  it('reads a long text in pieces and lets other requests through between them', async () => {
    const engine = createFakeEngine();
    const sizes: number[] = [];
    const client = await connect({
      engine: {
        ...engine,
        analyse: (strategy, ...rest) => {
          sizes.push(strategy.files.reduce((sum, f) => sum + f.text.length, 0));
          return engine.analyse(strategy, ...rest);
        },
      },
    });
    const text = TITLE + 'The response team answers, and this sentence is only here to be long.\n\n'.repeat(5000);
    client.open(URI, text);
    assert.equal((await client.ask('ncs/coverage', { uri: URI }))?.areas[0]?.elements[0]?.status, 'addressed');
    assert.deepEqual(sizes, [60_000, 120_000, 180_000, 240_000, 300_000, text.length]);
    client.change(URI, `${text}\n\nEnd.\n`);
    await client.diagnostics(URI);
    assert.equal(sizes.length, 7);
    await client.stop();
  });
});

/** Pieces that open and close things in Markdown, so that edits tear at the text. */
const PIECES = [
  '\n',
  '\n\n',
  '# ',
  '## People\n\n',
  '- ',
  '| a | b |\n|---|---|\n| 1 | [date] |\n',
  '```\n',
  '<!-- ncs: 1.1 -->\n\n',
  '<!--',
  '-->',
  'TBD',
  'The national response team will train 95 % of schools by 2027. ',
  '---\n',
  '> ',
  '    ',
  '\r\n',
  '🛡️',
  '[^1]',
  'NCSC ',
  '<!-- ncs-disable text/placeholder -- why -->\n\n',
  'strategy: true\n',
];

describe('server: edits in any order', () => {
  const edit = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    piece: fc.constantFrom(...PIECES, ''),
    asks: fc.boolean(),
  });
  const START = `${TITLE}## Response\n\nA national response team answers.\n\n- one\n- two by [date]\n\n## Indicators\n\nMore.\n`;

  for (const [name, engine] of [
    ['the small engine', createFakeEngine()],
    ['the real engine', standardEngine],
  ] as const)
    it(`end with the findings of a fresh start, with ${name}`, async () => {
      const client: TestClient = await connect({ engine });
      let round = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
          const [uri, fresh] = [at(`edited${round}.md`), at(`fresh${round++}.md`)];
          let text = START;
          client.open(uri, text);
          for (const { from, length, piece, asks } of edits) {
            const start = Math.floor(from * text.length);
            const range = { start: pointAt(text, start), end: pointAt(text, Math.min(text.length, start + length)) };
            client.change(uri, piece, range);
            text = applyEdits(text, [{ range, newText: piece }]);
            if (asks) await client.ask('ncs/coverage', { uri });
          }
          client.open(fresh, text);
          const [edited, expected] = [await client.diagnostics(uri), await client.diagnostics(fresh)];
          const strip = (list: typeof edited): unknown => JSON.parse(JSON.stringify(list).replaceAll(uri, fresh));
          assert.deepEqual(strip(edited), strip(expected));
          const nodes = [await client.ask('ncs/coverage', { uri }), await client.ask('ncs/coverage', { uri: fresh })];
          const [a, b] = nodes.map((n) => JSON.stringify(n).replaceAll(/(?:edited|fresh)\d+/g, ''));
          assert.equal(a, b);
          client.close(uri);
          client.close(fresh);
        }),
        { numRuns: 25 },
      );
      assert.deepEqual(client.log, []);
      await client.stop();
    });
});

/** 0-based, with lines ended by `\n` alone, as `applyEdits` counts them. */
function pointAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
}
