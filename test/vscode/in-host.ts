/**
 * What both hosts share. The runner prints lines that begin with "[test] " and believes a run only after its last line
 * "[tests-done] {counts}": VS Code reports success also when the extension host crashed.
 */
import * as vscode from 'vscode';

/** Loads the suites that fit the window; mocha's globals must be there. */
export async function loadSuites(): Promise<void> {
  if (vscode.workspace.isTrusted) await import('./suite/index.js');
  else await import('./suite/untrusted.js');
}

/** A reporter for both of mocha's builds: a line for each test, and the whole error of one that failed. */
export function reportLines(runner: Mocha.Runner): void {
  const say = (text: string): void => console.log(`[test] ${text}`);
  runner.on('pass', (test) => say(`  ✔ ${test.fullTitle()} (${test.duration} ms)`));
  runner.on('pending', (test) => say(`  - ${test.fullTitle()}`));
  runner.on('fail', (test, error) => say(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`));
}

/** Runs them; rejects when one failed, which VS Code turns into its exit code. */
export function finish(run: (done: (failures: number) => void) => { stats?: object }): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = run((failures) => {
      console.log(`[tests-done] ${JSON.stringify(runner.stats)}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
