// Opens the sample strategy in Neovim with the documented configuration, and looks at what its user would see.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const HERE = import.meta.dirname;
const SERVER = path.resolve(process.env.NCS_SERVER ?? path.join(HERE, '../../dist/server.js'));

describe('Neovim', () => {
  let scratch;
  let seen;

  before(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'ncs-nvim-'));
    cpSync(path.join(HERE, '../../examples'), path.join(scratch, 'examples'), { recursive: true });
    const out = path.join(scratch, 'seen.json');
    // Nothing of the user's own configuration, cache or log.
    const own = Object.fromEntries(
      ['CONFIG', 'DATA', 'STATE', 'CACHE'].map((n) => [`XDG_${n}_HOME`, path.join(scratch, n)]),
    );
    const env = { ...process.env, ...own, NCS_SERVER: SERVER, NCS_OUT: out };
    const args = ['--headless', '--clean', '-n', '-c', `luafile ${HERE}/ncs.lua`, '-c', 'edit examples/strategy.md'];
    args.push('-c', `luafile ${HERE}/probe.lua`);
    const run = spawnSync(process.env.NVIM ?? 'nvim', args, { cwd: scratch, env, encoding: 'utf8', timeout: 55_000 });
    assert.equal(run.status, 0, run.stdout + run.stderr);
    seen = JSON.parse(readFileSync(out, 'utf8'));
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  it('shows the diagnostics of a draft', () => {
    assert.ok(seen.opened.length > 0);
    const lines = readFileSync(path.join(scratch, 'examples/strategy.md'), 'utf8').split('\n').length;
    for (const { code, line, message } of seen.opened) {
      assert.match(code, /^[a-z-]+\/[a-z-]+$/, message);
      assert.ok(line >= 1 && line <= lines, `line ${line}`);
    }
  });

  it('shows what the command line reports', () => {
    const cli = path.join(HERE, '../../dist/cli.js');
    const args = [cli, '--format', 'json', '--fail-on', 'never'];
    const run = spawnSync(process.execPath, args, { cwd: path.join(scratch, 'examples'), encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    const reported = JSON.parse(run.stdout).findings.filter((f) => f.path.endsWith('strategy.md'));
    const inOrder = (all) => all.map(({ rule, line, message }) => `${line} ${rule} ${message}`).sort();
    assert.deepEqual(
      inOrder(seen.opened.map((d) => ({ ...d, rule: d.code }))),
      inOrder(reported.map((f) => ({ ...f, rule: f.ruleId, line: f.startLine }))),
    );
  });

  it('shows a new one while the author writes, and takes it back with undo', () => {
    assert.equal(seen.seen, true, 'no diagnostic for the placeholder');
    assert.equal(seen.gone, true, 'the diagnostic stayed after undo');
  });

  it('writes no error into its log', () => {
    assert.deepEqual(
      seen.log.filter((line) => line.includes('[ERROR]')),
      [],
    );
  });
});
