/** Whole strategies of our own, and all that the checker says of them. After a change, look at the difference. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../../src/cli/run.js';
import type { Io } from '../../src/cli/io.js';
import { stripLabels } from '../../training/dataset.js';
import { frameworks } from '../../src/frameworks/index.js';
import { rules } from '../../src/rules/index.js';

/** The example, whose gaps are there on purpose, and invented strategies of four kinds (training/strategies/). */
const STRATEGIES = ['norrhaven-2009', 'khoros-2010', 'al-rahba-2019', 'vartesia-2019'];

async function check(argv: readonly string[], stdin = ''): Promise<string> {
  let out = '';
  const io: Io = {
    cwd: process.cwd(),
    env: {},
    stdout: { write: (text) => void (out += text) },
    stderr: { write: (text) => void (out += text) },
    readStdin: async () => new TextEncoder().encode(stdin),
    today: '2026-01-01',
  };
  await run(['--verbose', '--fail-on', 'never', ...argv], io, { frameworks, rules });
  return out;
}

function compare(name: string, report: string): void {
  const path = `test/golden/${name}.txt`;
  if (process.env['UPDATE']) writeFileSync(path, report);
  assert.equal(report, readFileSync(path, 'utf8'), 'run UPDATE=1 npm test and look at the difference');
}

describe('golden reports', () => {
  it('the example', async () => compare('example', await check(['--config', 'examples/strategy.yaml'])));

  for (const name of STRATEGIES)
    it(name, async () => {
      const marked = readFileSync(`training/strategies/${name}.md`, 'utf8');
      const text = stripLabels(marked);
      compare(name, await check(['--stdin-filename', `${name}.md`, '-'], text));
    });
});
