// The suites in a real VS Code: its Node host, its web worker host, and a workspace that is not trusted.
//   node test/vscode/run.mjs [--counts=FILE] [node] [web] [untrusted] [ui]
// Desktop VS Code (@vscode/test-electron) where it can be downloaded and shown, and for the rest, or else for all,
// code-server's VS Code in Debian's Chromium. VSCODE_TEST_HOST=electron or code-server forces one of them.
// Exit code 0: passed, or skipped because no VS Code can be had here (never in CI); 1 otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildTests } from './build.mjs';
import { findDesktop, runInDesktop } from './run-in-desktop.mjs';
import { ensureHost } from './install-host.mjs';
import { runInCodeServer } from './run-in-code-server.mjs';
import { ROOT } from './workbench.mjs';

const { values, positionals } = parseArgs({ options: { counts: { type: 'string' } }, allowPositionals: true });
const kinds = positionals.length > 0 ? positionals : ['node', 'web', 'untrusted'];
const total = { passes: 0, failures: 0 };

function add(counts) {
  total.passes += counts.passes;
  total.failures += counts.failures;
}

async function runKind(kind, host, desktop) {
  console.log(`\n  VS Code, ${kind} (${desktop && kind === 'node' ? 'desktop' : 'code-server'})`);
  try {
    if (desktop && kind === 'node') add(await runInDesktop(desktop));
    else if (kind === 'untrusted') add(await runInCodeServer(host, 'node', false));
    else add(await runInCodeServer(host, kind));
  } catch (error) {
    console.error(`  ${kind}: ${error.message}`);
    total.failures++;
  }
}

/** The host, or why there is none, told once. */
function findHost() {
  try {
    return ensureHost();
  } catch (error) {
    console.log(`Tests in VS Code ${process.env.CI ? 'failed' : 'skipped'}: ${error.message}`);
    if (process.env.CI) total.failures++;
    return undefined;
  }
}

/** Tests that run here, with what the host brings: VS Code's grammars, and windows driven from outside. */
function runMocha(host) {
  console.log("\n  With VS Code's own grammars, and windows driven as a user would");
  const counts = path.join(ROOT, 'out/vscode/mocha.json');
  rmSync(counts, { force: true });
  const reporter = ['--reporter', 'test/reporter.cjs', '--reporter-option', `counts=${counts}`];
  const files = ['out/test/**/*.host.mjs', 'test/vscode/ui/window.mjs'];
  const env = { ...process.env, NCS_VSCODE: host.codeServer };
  spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', '--timeout', '60000', ...reporter, ...files], {
    env,
    stdio: 'inherit',
  });
  add(existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passes: 0, failures: 1 });
}

await buildTests();
const desktop = await findDesktop();
const host = findHost();
for (const kind of kinds.filter((k) => k !== 'ui'))
  if (host || (desktop && kind === 'node')) await runKind(kind, host, desktop);
if (host && (positionals.length === 0 || positionals.includes('ui'))) runMocha(host);
if (values.counts) writeFileSync(values.counts, JSON.stringify(total));
process.exitCode = total.failures > 0 ? 1 : 0;
