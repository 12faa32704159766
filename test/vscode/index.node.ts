/** What VS Code loads and runs as the extension's tests in the Node extension host. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { finish, loadSuites, reportLines } from './in-host.js';

export async function run(): Promise<void> {
  const reporter = reportLines as unknown as Mocha.ReporterConstructor;
  const mocha = new Mocha({ ui: 'bdd', reporter, timeout: 30_000 });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  await loadSuites();
  return finish((done) => {
    const runner = mocha.run((failures) => {
      // Desktop VS Code has no other way to tell its runner.
      const { NCS_TEST_COUNTS } = process.env;
      if (NCS_TEST_COUNTS) writeFileSync(NCS_TEST_COUNTS, JSON.stringify(runner.stats));
      done(failures);
    });
    return runner;
  });
}
