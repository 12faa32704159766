/** The same in the web worker extension host, with mocha's build for browsers. */
// @ts-expect-error mocha's types cover its main entry only.
import browserMocha from 'mocha/mocha.js';
import { finish, loadSuites, reportLines } from './in-host.js';

interface BrowserMocha {
  setup(options: object): void;
  reporter(reporter: unknown): void;
  run(done: (failures: number) => void): { stats?: object };
}

export async function run(): Promise<void> {
  const mocha = browserMocha as BrowserMocha;
  mocha.setup({ ui: 'bdd', timeout: 30_000 });
  mocha.reporter(reportLines);
  await loadSuites();
  return finish((done) => mocha.run(done));
}
