import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import {
  CancellationTokenSource,
  createProtocolConnection,
  LSPErrorCodes,
  StreamMessageReader,
  StreamMessageWriter,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

const DRAFT = '# National Cybersecurity Strategy\n\nDone by [date].\n';

describe('server: bundles', () => {
  it('dist/server.js serves other editors over standard input and output, files read from disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ncs-server-'));
    writeFileSync(join(folder, 'strategy.yaml'), 'files: ["*.md"]\n');
    writeFileSync(join(folder, '1.md'), '# National Cybersecurity Strategy\n');
    writeFileSync(join(folder, '2.md'), 'Done by [date].\n');
    const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
    const client = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    try {
      const root = pathToFileURL(folder).href;
      const shown = new Promise<PublishDiagnosticsParams>((resolve) =>
        client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
          if (params.uri === `${root}/2.md`) resolve(params);
        }),
      );
      client.listen();
      const workspaceFolders = [{ uri: root, name: 'w' }];
      await client.sendRequest('initialize', {
        processId: process.pid,
        rootUri: root,
        workspaceFolders,
        capabilities: {},
      });
      await client.sendNotification('initialized', {});
      const { diagnostics } = await shown;
      assert.ok(diagnostics.some((d) => d.code === 'text/placeholder'));
      // A request that is taken back is answered as such: editors show any other error to the user.
      const text = `# National Cybersecurity Strategy\n\n${'The agency will train 40 officers by 2028.\n\n'.repeat(2000)}`;
      const textDocument = { uri: `${root}/2.md`, languageId: 'markdown', version: 1, text };
      await client.sendNotification('textDocument/didOpen', { textDocument });
      const taken = new CancellationTokenSource();
      const position = { line: 2, character: 1 };
      const hover = client.sendRequest('textDocument/hover', { textDocument, position }, taken.token);
      taken.cancel();
      await assert.rejects(hover, { code: LSPErrorCodes.RequestCancelled });
      await client.sendRequest('shutdown');
      await client.sendNotification('exit');
      assert.equal(await ended, 0);
    } finally {
      server.kill();
      client.dispose();
      rmSync(folder, { recursive: true });
    }
  });

  it('dist/server-worker.js serves in a web worker that has neither document, address nor Node', async () => {
    const code = readFileSync('dist/server-worker.js', 'utf8');
    const sent: { id?: number; method?: string; result?: unknown; params?: PublishDiagnosticsParams }[] = [];
    let receive: (event: { data: unknown }) => void = () => assert.fail('the worker does not listen');
    const scope: Record<string, unknown> = {
      postMessage: (message: object) => sent.push(JSON.parse(JSON.stringify(message))),
      addEventListener: (type: string, listener: typeof receive) => type === 'message' && (receive = listener),
      location: { origin: '', pathname: 'x', search: '' },
    };
    for (const name of [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'queueMicrotask',
      'URL',
      'TextDecoder',
      'TextEncoder',
      'console',
      'performance',
    ])
      scope[name] = (globalThis as Record<string, unknown>)[name];
    scope.self = scope;
    Object.defineProperty(scope, 'onmessage', { set: (listener) => (receive = listener) });
    vm.runInNewContext(code, scope);
    const say = (message: object): void => receive({ data: { jsonrpc: '2.0', ...message } });
    const until = async (test: (m: (typeof sent)[number]) => boolean): Promise<(typeof sent)[number]> => {
      for (let n = 0; n < 400; n++) {
        const found = sent.find(test);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return assert.fail(`no answer among ${JSON.stringify(sent).slice(0, 500)}`);
    };
    say({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await until((m) => m.id === 1 && m.result !== undefined);
    say({ method: 'initialized', params: {} });
    const textDocument = { uri: 'vscode-vfs://x/a.md', languageId: 'markdown', version: 1, text: DRAFT };
    say({ method: 'textDocument/didOpen', params: { textDocument } });
    const found = await until((m) => m.method === 'textDocument/publishDiagnostics');
    assert.ok(found.params?.diagnostics.some((d) => d.code === 'text/placeholder'));
  });

  it('no bundle of the browser names a Node module', () => {
    for (const name of ['server-worker', 'extension-web']) {
      const code = readFileSync(`dist/${name}.js`, 'utf8');
      assert.doesNotMatch(code, /require\("(?:node:)?(?:fs|path|os|child_process|net|crypto|util)[/"]/, name);
    }
  });
});
