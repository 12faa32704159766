import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

describe('the server as a process', () => {
  it('lives, and sends what it found in the example', async function () {
    this.timeout(60_000);
    const folder = pathToFileURL(resolve('examples')).href;
    const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const workspaceFolders = [{ uri: folder, name: 'examples' }];
    send({
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: folder, capabilities: {}, workspaceFolders },
    });
    send({ method: 'initialized', params: {} });
    // It rehearses before the first draft is opened.
    await new Promise((done) => setTimeout(done, 500));
    const text = readFileSync('examples/strategy.md', 'utf8');
    const textDocument = { uri: `${folder}/strategy.md`, languageId: 'markdown', version: 1, text };
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    let heard = '';
    const end = await new Promise<string>((done) => {
      server.on('exit', (code, signal) => done(`ended with ${code ?? signal}`));
      server.stdout.on('data', (data: Buffer) => {
        heard += data.toString();
        if (heard.includes('coverage/missing-focus-area')) done('found');
      });
    });
    server.kill();
    assert.equal(end, 'found');
  });
});
