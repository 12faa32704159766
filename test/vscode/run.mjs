// The suites in a real VS Code: its Node host, its web worker host, and a workspace that is not trusted.
//   node test/vscode/run.mjs [--counts=FILE] [node] [web] [untrusted]
// Desktop VS Code (@vscode/test-electron) where it can be downloaded and shown, and for the rest, or else for all,
// code-server's VS Code in Debian's Chromium. VSCODE_TEST_HOST=electron or code-server forces one of them.
// Exit code 0: passed, or skipped because no VS Code can be had here (never in CI); 1 otherwise.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildTests } from './build.mjs';
import { findDesktop, runInDesktop } from './run-in-desktop.mjs';
import { ensureHost } from './install-host.mjs';
import { runInCodeServer } from './run-in-code-server.mjs';

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

await buildTests();
const desktop = await findDesktop();
const host = findHost();
for (const kind of kinds) if (host || (desktop && kind === 'node')) await runKind(kind, host, desktop);
if (values.counts) writeFileSync(values.counts, JSON.stringify(total));
process.exitCode = total.failures > 0 ? 1 : 0;
