/** The program as it ships, in a process of its own: whatever it is given, it ends soon, in little memory, with a result or a clear error. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createWorld, STRATEGY, type World } from '../support/world.js';

const PROGRAM = resolve('dist/cli.js');
/** Prints the most memory that the process had, in kilobytes, when it ends. */
const WATCH = `process.on('exit', () => require('fs').writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS)));`;
const MOST_MEMORY = 1024 * 1024;
const HEAD = '# National Cybersecurity Strategy\n\n';
/** No two of the paragraphs are alike. */
const paragraphs = (bytes: number): string[] => {
  const one = (n: number): string =>
    `The Agency will run the national response team from 2027 and train ${n} officials by 2028.\n\n`;
  return Array.from({ length: Math.ceil(bytes / one(1000).length) }, (_, n) => one(n));
};

describe('the bundled program', function () {
  this.timeout(300_000);
  let world: World;
  beforeEach(() => {
    world = createWorld();
    world.write('watch.cjs', WATCH);
  });
  afterEach(() => world.remove());

  function start(argv: readonly string[], input?: string) {
    const memory = join(world.folder, 'memory');
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      ['--require', join(world.folder, 'watch.cjs'), PROGRAM, ...argv],
      {
        cwd: world.folder,
        input,
        encoding: 'utf8',
        timeout: 240_000,
        maxBuffer: 1e9,
        env: { PATH: '', MEMORY_FILE: memory },
      },
    );
    assert.equal(error, undefined);
    assert.ok(Number(readFileSync(memory, 'utf8')) < MOST_MEMORY, `${readFileSync(memory, 'utf8')} kB`);
    return { code: status, out: stdout, err: stderr };
  }

  it('says in one line that standard output cannot be written', function () {
    if (!existsSync('/dev/full')) return this.skip();
    world.write('strategy.md', STRATEGY);
    const full = openSync('/dev/full', 'w');
    const run = spawnSync(process.execPath, [PROGRAM, 'strategy.md'], {
      cwd: world.folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    assert.equal(run.status, 2);
    assert.match(
      run.stderr,
      /^ncs-check: The report could not be written to standard output: no space is left there\.\n$/,
    );
  });

  it('checks a file, standard input, and explains', () => {
    world.write('strategy.md', STRATEGY);
    const file = start(['strategy.md']);
    assert.equal(file.code, 1);
    assert.match(file.out, /5\.4\.1 {2}Establish Cyber Incident Response Capabilities/);
    const stdin = start(['--stdin-filename', 'strategy.md'], STRATEGY);
    assert.equal(stdin.out, file.out);
    assert.match(start(['explain', '5.1.3.1']).out, /5\.1\.3\.1 {2}Ensure intra-government cooperation/);
    assert.match(start(['--version']).out, /^\d/);
  });

  it('reads folders and globs without following a loop', () => {
    world.write('a/strategy.md', STRATEGY);
    const { code, err } = start(['**/*.md', '--fail-on', 'never']);
    assert.deepEqual([code, err], [0, '']);
  });

  const texts: Readonly<Record<string, string>> = {
    '10 MB': HEAD + paragraphs(10_000_000).join(''),
    '10 MB in sections':
      HEAD +
      paragraphs(10_000_000)
        .map((paragraph, n) => (n % 8 === 0 ? `## Part ${n / 8}\n\n${paragraph}` : paragraph))
        .join(''),
    '10,000 lists in one line': `${HEAD}${'- '.repeat(10_000)}x\n`,
    '2,000 lists, each further in':
      HEAD + Array.from({ length: 2_000 }, (_, level) => `${'  '.repeat(level)}- x\n`).join(''),
    '10,000 quotations': `${HEAD}${'>'.repeat(10_000)} x\n`,
    'a line of 1 MB': `${HEAD}${'response team '.repeat(75_000)}\n`,
    'a line of 1 MB with commitments': `${HEAD}${'The agency (NCA) will train 500 staff by 2027. '.repeat(22_000)}\n`,
    'a paragraph of 10,000 lines': `${HEAD}${'We **train** all and **test** them.\n'.repeat(10_000)}\n`,
    'a word of 1 MB': `${HEAD}${'x'.repeat(1_000_000)}\n`,
    'a number of 1 MB': `${HEAD}${'7'.repeat(1_000_000)}\n`,
    'brackets without end': `${HEAD}${'[![*_'.repeat(20_000)}\n`,
    nothing: '',
    'only front matter': '---\ntitle: x\n---\n',
    'odd characters': `${HEAD}\u0000`.replace('\u0000', '\ufffd\u202e\u001b[31m') + '\r\r\n\u2028x',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`ends with a result on ${name}`, () => {
      world.write('strategy.md', text);
      const { code, out, err } = start(['strategy.md']);
      assert.equal(err, '');
      assert.ok(code === 0 || code === 1, String(code));
      assert.match(out, /\d words · NCS Guide 2025/);
    });
  }

  it('ends with a clear error on what it cannot use', () => {
    world.write('strategy.md', STRATEGY);
    world.write(
      'binary.md',
      Uint8Array.from({ length: 1000 }, (_, index) => index % 256),
    );
    world.write('sub/strategy.yaml', 'files: [a.md\n');
    world.write('keys/strategy.yaml', 'files: [a.md]\nprofil: review\n');
    world.write('keys/a.md', STRATEGY);
    for (const [argv, message] of [
      [['binary.md'], /^ncs-check: binary\.md is a binary file/],
      [['missing.md'], /^ncs-check: missing\.md does not exist/],
      [['sub'], /^ncs-check: sub\/strategy\.yaml:\d+:\d+ .*config\/invalid-yaml/],
      [['--frobnicate'], /^ncs-check: There is no option --frobnicate/],
    ] as const) {
      const { code, out, err } = start(argv);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    }
    const unknown = start(['keys']);
    assert.match(unknown.out, /keys\/strategy\.yaml\n {2}2:1 .*did you mean.*\n?.*config\/unknown-key/is);
  });
});
