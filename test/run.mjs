// Runs the suites one after the other and ends with one line that counts them all: "N passed, N failed".
//   node test/run.mjs [unit] [vscode] [editors] [--grep TEXT]
// Without a name: all suites; with --grep and no name: the unit tests alone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'ncs-tests-'));
const total = { passes: 0, failures: 0 };
let broken = false;

/** Runs mocha with a reporter that prints as usual and also writes its counts. */
function runMocha(name, args) {
  const counts = join(scratch, `${name}.json`);
  const run = spawnSync(
    process.execPath,
    [
      'node_modules/mocha/bin/mocha.js',
      '--reporter',
      'test/reporter.cjs',
      '--reporter-option',
      `counts=${counts}`,
      ...args,
    ],
    { stdio: 'inherit' },
  );
  const failures = readCounts(name, counts);
  if (run.status !== 0 && failures === 0) broken = true;
}

/** Adds the counts that a suite wrote; returns its failures. */
function readCounts(name, file) {
  try {
    const { passes, failures } = JSON.parse(readFileSync(file, 'utf8'));
    total.passes += passes;
    total.failures += failures;
    return failures;
  } catch {
    console.error(`${name}: the suite ended before its last test`);
    broken = true;
  }
}

/** Runs a script that takes `--counts=FILE`, writes its counts there, and skips what cannot be had on this machine. */
function runScript(name, script) {
  const counts = join(scratch, `${name}.json`);
  spawnSync(process.execPath, [script, `--counts=${counts}`], { stdio: 'inherit' });
  readCounts(name, counts);
}

const args = process.argv.slice(2);
const names = args.filter((arg, index) => ['unit', 'vscode', 'editors'].includes(arg) && args[index - 1] !== '--grep');
const wanted = (name) => (names.length > 0 ? names.includes(name) : name === 'unit' || !args.includes('--grep'));

if (wanted('unit'))
  runMocha('unit', ['--timeout', '20000', 'out/test/**/*.test.mjs', ...args.filter((arg) => !names.includes(arg))]);
if (wanted('vscode')) runScript('vscode', 'test/vscode/run.mjs');
if (wanted('editors')) runScript('editors', 'test/other-editors/run.mjs');

rmSync(scratch, { recursive: true, force: true });
if (broken) total.failures++;
console.log(`${total.passes} passed, ${total.failures} failed`);
process.exitCode = total.failures > 0 || total.passes === 0 ? 1 : 0;
