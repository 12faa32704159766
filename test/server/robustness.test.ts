import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { createMemo } from '../../src/engine/analyse.js';
import { finish } from '../../src/engine/steps.js';
import type { Analysis } from '../../src/engine/types.js';
import { standardEngine } from '../../src/server/server.js';
import type { Engine } from '../../src/server/session.js';
import { applyEdits, at, connect, pause, type TestClient } from './connect.js';
import { createFakeEngine } from './engine.js';

const URI = at('a.md');
const TITLE = '# National Cybersecurity Strategy\n\n';

/** An engine that counts its runs. */
function createCountedEngine(): { readonly engine: Engine; readonly runs: () => number } {
  const engine = createFakeEngine();
  let runs = 0;
  return { engine: { ...engine, analyse: (...args) => (runs++, engine.analyse(...args)) }, runs: () => runs };
}

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
    const { engine, runs } = createCountedEngine();
    const client = await connect({ engine, settings: { delay: 80 } });
    client.open(URI, TITLE);
    await client.diagnostics(URI);
    const before = runs();
    client.change(URI, `${TITLE}TBD\n`);
    const source = new CancellationTokenSource();
    const position = { line: 0, character: 3 };
    const asked = client.raw.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position }, source.token);
    source.cancel();
    await assert.rejects(asked, /cancel/i);
    await pause(20);
    assert.equal(runs(), before);
    await pause(120);
    assert.equal(runs(), before + 1);
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
    const { engine, runs } = createCountedEngine();
    const client = await connect({ engine, settings: { delay: 30 } });
    client.open(URI, TITLE);
    await client.diagnostics(URI);
    const before = runs();
    client.change(URI, 'x');
    await client.raw.sendRequest('shutdown');
    await pause(60);
    assert.equal(runs(), before);
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

  it('asks that no link be followed to what a strategy.yaml names', async () => {
    const disk = new Map([
      [at('sub/strategy.yaml'), 'files: [1.md, 2.md]\nframework: own.yaml\n'],
      [at('sub/1.md'), TITLE],
    ]);
    const client = await connect({ disk });
    const asked = new Map<string, string | undefined>();
    client.raw.onRequest('ncs/readFile', ({ uri, below }: { uri: string; below?: string }) => {
      asked.set(uri, below);
      return disk.has(uri) ? { text: disk.get(uri) } : null;
    });
    client.open(at('sub/1.md'), TITLE);
    await client.diagnostics(at('sub/1.md'));
    for (const name of ['2.md', 'own.yaml']) assert.equal(asked.get(at(`sub/${name}`)), at('sub/'), name);
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

  it('takes breaks over a long text, in which it answers what came in', async () => {
    const engine = createFakeEngine();
    let isDone = false;
    const client = await connect({ engine: { ...engine, analyse: (...args) => slowly(engine.analyse(...args)) } });
    function* slowly<T>(work: Generator<void, T>): Generator<void, T> {
      for (let n = 0; n < 200; n++) {
        const began = Date.now();
        while (Date.now() - began < 3);
        yield;
      }
      isDone = true;
      return yield* work;
    }
    client.open(URI, TITLE);
    await pause(30);
    const began = Date.now();
    assert.ok(await client.ask('ncs/explain', { element: '1.1' }));
    assert.ok(Date.now() - began < 200, `${Date.now() - began} ms`);
    assert.equal(isDone, false);
    assert.ok((await client.diagnostics(URI)).length > 0);
    await client.stop();
  });

  it('leaves off what an edit makes stale, and judges the text as it is then', async () => {
    const engine = createFakeEngine();
    const texts: string[] = [];
    let judged = 0;
    const client = await connect({
      engine: {
        ...engine,
        analyse: function* (strategy, ...rest) {
          texts.push(strategy.files[0]!.text);
          for (let n = 0; n < 30; n++) {
            const began = Date.now();
            while (Date.now() - began < 10);
            yield;
          }
          judged++;
          return yield* engine.analyse(strategy, ...rest);
        },
      },
    });
    client.open(URI, TITLE);
    await pause(100);
    client.change(URI, `${TITLE}A response team answers.\n`);
    const asked = client.ask('ncs/coverage', { uri: URI });
    assert.equal((await asked)?.counts.addressed, 1);
    assert.deepEqual(texts, [TITLE, `${TITLE}A response team answers.\n`]);
    assert.equal(judged, 1);
    await client.stop();
  });

  it('rehearses while no draft is open, and leaves off when one comes', async () => {
    const engine = createFakeEngine();
    let steps = 0;
    const client = await connect({
      engine: {
        ...engine,
        sample: () => 'Words to rehearse on.',
        analyse: function* (strategy, ...rest) {
          for (; strategy.files[0]!.text === 'Words to rehearse on.'; steps++) yield;
          return yield* engine.analyse(strategy, ...rest);
        },
      },
    });
    for (let n = 0; n < 100 && steps === 0; n++) await pause(50);
    assert.ok(steps > 0);
    client.open(URI, `${TITLE}TBD\n`);
    assert.ok((await client.diagnostics(URI)).length > 0);
    const before = steps;
    await pause(100);
    assert.equal(steps, before);
    await client.stop();
  });

  it('goes on when a rehearsal fails', async () => {
    const engine = createFakeEngine();
    let rehearsed = false;
    const sample = (): string => {
      rehearsed = true;
      throw new Error('no sample');
    };
    const client = await connect({ engine: { ...engine, sample } });
    for (let n = 0; n < 100 && !rehearsed; n++) await pause(50);
    assert.ok(rehearsed);
    client.open(URI, `${TITLE}TBD\n`);
    assert.ok((await client.diagnostics(URI)).length > 0);
    assert.match(client.log.join('\n'), /The check failed: .*no sample/);
    await client.stop();
  });

  it('sends the diagnostics of those files alone whose text or diagnostics changed', async () => {
    const disk = new Map([
      [at('strategy.yaml'), 'files: [1.md, 2.md]\n'],
      [at('1.md'), `${TITLE}TBD\n`],
      [at('2.md'), 'TBD\n'],
    ]);
    const client = await connect({ disk });
    client.open(at('1.md'), disk.get(at('1.md'))!);
    client.open(at('2.md'), disk.get(at('2.md'))!);
    assert.ok((await client.diagnostics(at('2.md'))).length > 0);
    const before = [client.published(at('1.md')), client.published(at('2.md'))];
    client.change(at('1.md'), `${TITLE}TBC\n`);
    await client.diagnostics(at('1.md'));
    assert.deepEqual([client.published(at('1.md')), client.published(at('2.md'))], [before[0]! + 1, before[1]]);
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

/** Two files of one strategy with KPIs, tables, directives, acronyms and fields, some of them twice. */
const TEXTS = [
  `${TITLE}## Response\n\nA national response team answers. The CSB and the CSB ask the CSB.\n\n- one\n- two by [date]\n\n## Indicators\n\nKPI: 95 % of schools by 2027, led by the Agency.\n\nMore.\n`,
  '# Plan\n\n<!-- ncs-disable-next-line text/placeholder -- agreed -->\n\nTBD\n\n| KPI | Target | Owner |\n|---|---|---|\n| Share of schools | 50 % | CSB |\n| Share of schools | 60 % | [name] |\n\n<!-- ncs: 1.1 -->\n\nTBD\n',
];

describe('server: edits in any order', () => {
  const edit = fc.record({
    file: fc.nat(1),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    piece: fc.constantFrom(...PIECES, ''),
    asks: fc.boolean(),
  });

  for (const [name, engine] of [
    ['the small engine', createFakeEngine()],
    ['the real engine', standardEngine],
  ] as const)
    it(`end with the analysis of a fresh start, with ${name}`, async () => {
      let last: { given: Parameters<Engine['analyse']>; analysis: Analysis } | undefined;
      const analyse: Engine['analyse'] = function* (...given) {
        const analysis = yield* engine.analyse(...given);
        last = { given, analysis };
        return analysis;
      };
      const disk = new Map([[at('strategy.yaml'), 'files: [1.md, 2.md]\nstrategy: true\n']]);
      const client: TestClient = await connect({ engine: { ...engine, analyse }, disk });
      const uris = [at('1.md'), at('2.md')];
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
          const texts = [...TEXTS];
          uris.forEach((uri, i) => client.open(uri, texts[i]!));
          for (const { file, from, length, piece, asks } of edits) {
            const [uri, text] = [uris[file]!, texts[file]!];
            const start = beforeEnd(text, Math.floor(from * text.length));
            const end = beforeEnd(text, Math.min(text.length, start + length));
            const range = { start: pointAt(text, start), end: pointAt(text, Math.max(start, end)) };
            client.change(uri, piece, range);
            texts[file] = applyEdits(text, [{ range, newText: piece }]);
            if (asks) await client.ask('ncs/coverage', { uri });
          }
          const shown = [await client.diagnostics(uris[0]!), await client.diagnostics(uris[1]!)];
          const [strategy, setup] = last!.given;
          assert.deepEqual(
            strategy.files.map(({ text }) => text),
            texts,
          );
          const fresh = finish(engine.analyse(strategy, setup, createMemo()));
          assert.deepEqual(last!.analysis, fresh);
          shown.push(await client.diagnostics(at('strategy.yaml')));
          assert.equal(shown.flat().length, fresh.findings.length);
          uris.forEach((uri) => client.close(uri));
        }),
        { numRuns: 25 },
      );
      assert.deepEqual(client.log, []);
      await client.stop();
    });
});

/** No editor sets its cursor into the middle of a `\r\n`. */
const beforeEnd = (text: string, offset: number): number =>
  text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;

/** 0-based, with lines ended by `\n` alone, as `applyEdits` counts them. */
function pointAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
}
