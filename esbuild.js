// Builds the bundles into dist/, and with --tests the tests into out/. Plain CommonJS files, since both VS Code hosts load those.
const esbuild = require('esbuild');
const { readFileSync, rmSync } = require('node:fs');
const { globSync } = require('tinyglobby');
const { parse } = require('yaml');

/** Catalogues are written in YAML, for people; the bundles hold them as JSON, so that nothing is parsed at start-up. */
const yamlAsData = {
  name: 'yaml-as-data',
  setup(build) {
    build.onLoad({ filter: /\.ya?ml$/ }, ({ path }) => ({
      contents: JSON.stringify(parse(readFileSync(path, 'utf8'))),
      loader: 'json',
    }));
  },
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const common = {
  bundle: true,
  plugins: [yamlAsData],
  define: { NCS_VERSION: JSON.stringify(version) },
  minify: !process.argv.includes('--tests') && !process.argv.includes('--watch'),
  sourcemap: process.argv.includes('--watch') ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };

/** Both entries of the extension are CommonJS and are given `vscode` by their host; the server's worker is a plain script. */
const worker = {
  ...common,
  platform: 'browser',
  format: 'iife',
  conditions: ['worker'],
  // A library makes an address from the page's own; a worker that was made from a blob has none that could be read.
  define: { ...common.define, global: 'self', 'self.location': 'undefined' },
};
const editor = [
  { ...node, entryPoints: { extension: 'src/client/desktop.ts' }, outdir: 'dist', external: ['vscode'] },
  {
    ...worker,
    format: 'cjs',
    entryPoints: { 'extension-web': 'src/client/web.ts' },
    outdir: 'dist',
    external: ['vscode'],
  },
  { ...node, entryPoints: { server: 'src/server/node.ts' }, outdir: 'dist' },
  { ...worker, entryPoints: { 'server-worker': 'src/server/worker.ts' }, outdir: 'dist' },
];

const bundles = [
  ...editor,
  {
    ...node,
    entryPoints: { cli: 'src/cli/main.ts', action: 'src/action/main.ts' },
    outdir: 'dist',
    banner: { js: '#!/usr/bin/env node' },
    // Its ES module asks for `import.meta.url`, which a CommonJS bundle has not.
    alias: { tinyglobby: require.resolve('tinyglobby') },
  },
];

/** Every test is a module of its own and shares the code in common; libraries are taken from node_modules. */
const tests = {
  ...node,
  entryPoints: globSync([
    'test/**/*.test.ts',
    'test/**/*.host.ts',
    '!test/vscode/**',
    'test/**/*.bench.ts',
    'training/*.ts',
  ]),
  outdir: 'out',
  outbase: '.',
  format: 'esm',
  splitting: true,
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'inline',
};

async function main() {
  const options = process.argv.includes('--tests') ? [...bundles.map((b) => ({ ...b, minify: true })), tests] : bundles;
  if (process.argv.includes('--tests')) rmSync('out', { recursive: true, force: true });
  if (process.argv.includes('--watch')) {
    for (const one of options) await (await esbuild.context(one)).watch();
    return;
  }
  await Promise.all(options.map((one) => esbuild.build(one)));
}

main().catch(() => process.exit(1));
