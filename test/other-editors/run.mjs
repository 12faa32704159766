// The server with an editor that has nothing to do with VS Code: Neovim, from Debian's packages.
//   node test/other-editors/run.mjs [--counts=FILE]
// Exit code 0: passed, or skipped because there is no Neovim here (never in CI); 1 otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureProgram } from '../vscode/install-host.mjs';

const { values } = parseArgs({ options: { counts: { type: 'string' } } });
const scratch = mkdtempSync(path.join(tmpdir(), 'ncs-editors-'));
const total = { passes: 0, failures: 0 };

try {
  const paths = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'nvim'));
  const nvim = ensureProgram('Neovim', 'neovim', [process.env.NVIM, ...paths, '/usr/bin/nvim']);
  console.log('\n  Neovim');
  const counts = path.join(scratch, 'counts.json');
  const args = ['--timeout', '60000', '--reporter', 'test/reporter.cjs', '--reporter-option', `counts=${counts}`];
  const env = { ...process.env, NVIM: nvim };
  spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', ...args, 'test/other-editors/neovim.mjs'], {
    env,
    stdio: 'inherit',
  });
  Object.assign(total, existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { failures: 1 });
} catch (error) {
  console.log(`Tests in Neovim ${process.env.CI ? 'failed' : 'skipped'}: ${error.message}`);
  if (process.env.CI) total.failures++;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (values.counts) writeFileSync(values.counts, JSON.stringify(total));
process.exitCode = total.failures > 0 ? 1 : 0;
