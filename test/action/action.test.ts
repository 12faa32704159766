import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readInputs, runAction } from '../../src/action/action.js';
import { createWorld, STRATEGY } from '../support/world.js';

const envFor = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

describe('GitHub Action', () => {
  const declared = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);

  it('uses every input that action.yml declares', () => {
    for (const name of declared) {
      assert.ok(
        readInputs({ env: envFor({ [name]: 'some-value' }) })
          .join(' ')
          .includes('some-value'),
        name,
      );
    }
  });

  it('tells in the README of every input', () => {
    const readme = readFileSync('README.md', 'utf8');
    const table = readme.slice(readme.indexOf('| input |'), readme.indexOf('## In VS Code'));
    assert.deepEqual(
      declared.filter((name) => !table.includes(`\`${name}\``)),
      [],
    );
  });

  it('takes files line by line, and never for options', () => {
    const argv = readInputs({ env: envFor({ files: 'a b.md\r\n\n  --version\n' }) });
    assert.deepEqual(argv, ['--format=github', '--', 'a b.md', '--version']);
  });

  it('annotates, writes the summary and the files asked for, and hands the exit code on', async () => {
    const world = createWorld();
    try {
      world.write('strategy.md', STRATEGY);
      let out = '';
      const code = await runAction({
        cwd: world.folder,
        env: {
          ...envFor({ files: 'strategy.md', 'sarif-file': 'ncs.sarif' }),
          GITHUB_STEP_SUMMARY: join(world.folder, 'summary.md'),
          GITHUB_ACTIONS: 'true',
        },
        stdout: { write: (text) => void (out += text) },
        stderr: { write: () => undefined },
        readStdin: async () => new Uint8Array(),
        today: '2026-01-01',
      });
      assert.equal(code, 1);
      assert.match(out, /^::error file=strategy\.md,/);
      assert.match(readFileSync(join(world.folder, 'summary.md'), 'utf8'), /ncs-check:report/);
      assert.equal(JSON.parse(readFileSync(join(world.folder, 'ncs.sarif'), 'utf8')).version, '2.1.0');
    } finally {
      world.remove();
    }
  });
});
