/** What is shipped: the VSIX by vsce, the command line by npm. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

const LARGEST_VSIX = 1_500_000;

/** Everything that may be in it. */
const ALLOWED = [
  /^package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^(README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(extension|extension-web|server|server-worker)\.js$/,
  /^media\/(icon\.png|activity\.svg|[a-z-]+\.(css|js))$/,
  /^media\/walkthrough\/[a-z0-9-]+\.(md|webp)$/,
  /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^schemas\/(strategy|framework|report)\.schema\.json$/,
  /^snippets\/ncs\.json$/,
  /^syntaxes\/ncs\.injection\.tmLanguage\.json$/,
];
const NEEDED = [
  'package.json',
  'README.md',
  'LICENSE',
  'dist/extension.js',
  'dist/extension-web.js',
  'dist/server.js',
  'dist/server-worker.js',
  'media/icon.png',
  'media/activity.svg',
  'schemas/strategy.schema.json',
  'snippets/ncs.json',
  'syntaxes/ncs.injection.tmLanguage.json',
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** The options that `npm run package` gives to vsce. */
const vsceOptions = (): string[] => {
  const found = /vsce package (.*?)( -o \S+)?$/.exec(scripts.package ?? '');
  assert.ok(found, 'the script "package" calls vsce package');
  return found[1]!.split(' ');
};

const vsce = (...args: string[]): { status: number | null; output: string } => {
  const run = spawnSync(process.execPath, ['node_modules/@vscode/vsce/vsce', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { status: run.status, output: run.stdout + run.stderr };
};

describe('the VSIX', function () {
  this.timeout(60_000);
  let scratch: string;
  before(() => (scratch = mkdtempSync(path.join(tmpdir(), 'ncs-vsix-'))));
  after(() => rmSync(scratch, { recursive: true, force: true }));

  it('holds what runs, and nothing else', () => {
    const { status, output } = vsce('ls', '--no-dependencies');
    assert.equal(status, 0, output);
    const files = output
      .trim()
      .split('\n')
      .filter((line) => !line.includes('WARNING'));
    assert.deepEqual(
      files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file))),
      [],
    );
    assert.deepEqual(
      NEEDED.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('is packed without a warning and stays small', () => {
    const file = path.join(scratch, 'ncs.vsix');
    const { status, output } = vsce('package', ...vsceOptions(), '-o', file);
    assert.equal(status, 0, output);
    assert.doesNotMatch(output, /WARNING/i);
    assert.ok(statSync(file).size < LARGEST_VSIX, `${statSync(file).size} bytes`);
  });
});

describe('the npm package', () => {
  it('holds the command line, its schemas and its papers', function () {
    this.timeout(60_000);
    const run = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    const [{ files }] = JSON.parse(run.stdout) as [{ files: { path: string }[] }];
    const others = files
      .map((f) => f.path)
      .filter(
        (p) =>
          !/^(package\.json|[A-Z]+\.md|LICENSE|dist\/cli\.js|schemas\/[a-z-]+\.schema\.json|docs\/[a-z-]+\.md)$/.test(
            p,
          ),
      );
    assert.deepEqual(others, []);
    const packed = new Set(files.map((f) => f.path));
    assert.ok(packed.has('dist/cli.js'));
    // What the README speaks of beside the command line needs a clone.
    const links = Array.from(
      readFileSync('README.md', 'utf8').matchAll(/(?<!!)\[[^\]]*\]\(([^):#]+)\)/g),
      ([, to]) => to!,
    );
    assert.deepEqual(
      links.filter((to) => !packed.has(to) && !to.endsWith('.lua')),
      [],
    );
  });
});
