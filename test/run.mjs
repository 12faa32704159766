// Runs the suites one after the other and ends with one line that counts them all: "N passed, N failed".
//   node test/run.mjs [--grep TEXT]
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
  try {
    const { passes, failures } = JSON.parse(readFileSync(counts, 'utf8'));
    total.passes += passes;
    total.failures += failures;
    if (run.status !== 0 && failures === 0) broken = true;
  } catch {
    console.error(`${name}: the suite ended before its last test`);
    broken = true;
  }
}

runMocha('unit', ['--timeout', '20000', 'out/test/**/*.test.mjs', ...process.argv.slice(2)]);

rmSync(scratch, { recursive: true, force: true });
if (broken) total.failures++;
console.log(`${total.passes} passed, ${total.failures} failed`);
process.exitCode = total.failures > 0 || total.passes === 0 ? 1 : 0;
