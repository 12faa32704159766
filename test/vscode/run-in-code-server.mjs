// Runs the tests that VS Code loads (out/vscode/*.js) in a window of code-server's VS Code.
import path from 'node:path';
import { format } from 'node:util';
import { openWorkbench, ROOT } from './workbench.mjs';

/** Start-up takes seconds; a run that hangs must end before its CI job does. */
const TIME_LIMIT = 240_000;

/**
 * Runs them once.
 * @param host what `ensureHost` returned
 * @param kind `node` or `web`
 * @param trust false: in Restricted Mode
 * @returns {Promise<{ passes: number, failures: number }>} their counts
 * @throws when the run itself went wrong: start-up, crash, no test
 */
export async function runInCodeServer(host, kind, trust = true) {
  const name = trust ? kind : `${kind}-untrusted`;
  const artifacts = path.join(ROOT, '.vscode-test', name);
  let counts;
  let workbench;
  let end;
  const ended = new Promise((resolve, reject) => {
    end = { resolve, reject: (why) => reject(new Error(`${why}; see ${path.relative(ROOT, artifacts)}/run.log`)) };
  });
  ended.catch(() => {}); // It may come before anybody waits for it.
  const timer = setTimeout(() => end.reject(`timed out after ${TIME_LIMIT / 1000} s`), TIME_LIMIT);
  const expose = {
    // VS Code itself calls these two while it runs an extension's tests.
    codeAutomationLog: async (type, args) => {
      const text = format(...args);
      if (text.startsWith('[tests-done] ')) counts = JSON.parse(text.slice('[tests-done] '.length));
      if (text.startsWith('[test] ')) console.log(text.slice('[test] '.length).replaceAll('\n[test] ', '\n'));
      workbench?.note(`${type} ${text}`);
    },
    codeAutomationExit: (code) => {
      // It reports 0 also when the extension host crashed.
      if (!counts) end.reject(`the extension host ended (${code}) before its tests did`);
      else end.resolve(counts);
    },
  };
  const tests = path.join(ROOT, `out/vscode/${kind}.js`);
  const workspace = path.join(import.meta.dirname, 'workspace');
  try {
    workbench = await openWorkbench(host, { kind, tests, workspace, artifacts, trust, expose, onEnd: end.reject });
    const { passes, failures } = await ended;
    const complaints = workbench.complaints();
    console.log(
      complaints.length === 0 ? '  ✔ no error in the log' : `  ✘ errors in the log:\n${complaints.join('\n')}`,
    );
    return complaints.length === 0 ? { passes: passes + 1, failures } : { passes, failures: failures + 1 };
  } catch (error) {
    await workbench?.page.screenshot({ path: path.join(artifacts, 'failure.png'), timeout: 5000 }).catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
    await workbench?.close();
  }
}
