// The tests in desktop VS Code by @vscode/test-electron.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { ROOT } from './workbench.mjs';

/**
 * The desktop VS Code to test in: the one that VSCODE_EXECUTABLE names, else downloaded.
 * @returns its path, or undefined where there is none or no screen to show it on
 * @throws where VSCODE_TEST_HOST=electron wants it and it cannot be had
 */
export async function findDesktop() {
  const wanted = process.env.VSCODE_TEST_HOST;
  if (wanted === 'code-server') return undefined;
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (wanted !== 'electron' && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return undefined;
  try {
    const cachePath = path.join(ROOT, '.vscode-test/desktop');
    return await downloadAndUnzipVSCode({
      version: 'stable',
      timeout: 15_000,
      cachePath,
      reporter: new SilentReporter(),
    });
  } catch (error) {
    if (wanted === 'electron') throw error;
    console.log(`No desktop VS Code (${error.code ?? error.message}): testing in code-server's.`);
    return undefined;
  }
}

/**
 * Runs the tests of the Node host.
 * @returns {Promise<{ passes: number, failures: number }>} their counts
 */
export async function runInDesktop(vscodeExecutablePath) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'ncs-desktop-'));
  const counts = path.join(scratch, 'counts.json');
  const workspace = path.join(scratch, 'workspace');
  cpSync(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: path.join(ROOT, 'out/vscode/node.js'),
      extensionTestsEnv: { NCS_TEST_COUNTS: counts },
      launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${scratch}/user`],
    }).catch(() => {}); // It rejects when a test failed: the counts say so.
    return JSON.parse(readFileSync(counts, 'utf8'));
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}
