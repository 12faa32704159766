// Builds the bundles into dist/, and with --tests the tests into out/. Plain CommonJS files, since both VS Code hosts load those.
const esbuild = require('esbuild');
const { readFileSync, rmSync } = require('node:fs');
const { resolve } = require('node:path');
const { globSync } = require('tinyglobby');
const { parse } = require('yaml');

/** Data as the text of JSON: JSON.parse reads that several times faster than JavaScript's compiler reads an object. */
const asModule = (data) => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

/** Catalogues are written in YAML, for people; the bundles hold them as JSON, so that no YAML is parsed at start-up. */
const asJson = (name, reviver) => ({
  name,
  setup(build) {
    build.onLoad({ filter: /\.(?:ya?ml|json)$/ }, ({ path }) => {
      const written = readFileSync(path, 'utf8');
      if (!path.endsWith('.json')) return { contents: asModule(parse(written, reviver?.yaml)) };
      const isCatalogueSchema = path.endsWith('framework.schema.json');
      return { contents: asModule(JSON.parse(written, isCatalogueSchema ? reviver?.schema : undefined)) };
    });
  },
});
const dataAsJson = asJson('data-as-json');

/**
 * The same for what is shipped: the tests of the elements stay at home, their terms, which the digest of the catalogue holds
 * already (see `readyAtBuild`), and what only editors show of the catalogue's schema.
 */
const shippedData = asJson('shipped-data', {
  yaml(key, value) {
    if (key === 'phrases' && 'asks' in this) return { defining: [], strong: [], supporting: [] };
    return key === 'tests' ? undefined : value;
  },
  schema(key, value) {
    return key === 'description' && !('pattern' in this || 'const' in this) ? undefined : value;
  },
});

/**
 * Modules named *.ready.ts are run now, and the bundles hold what they export: what follows from a catalogue alone need
 * not be worked out at every start. What they export must be JSON; they import no Node built-ins.
 */
const readyAtBuild = {
  name: 'ready-at-build',
  setup(build) {
    build.onLoad({ filter: /\.ready\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await esbuild.build({
        entryPoints: [path],
        bundle: true,
        write: false,
        metafile: true,
        platform: 'node',
        format: 'cjs',
        plugins: [dataAsJson],
      });
      const ready = { exports: {} };
      new Function('module', outputFiles[0].text)(ready);
      const watchFiles = Object.keys(metafile.inputs).map((file) => resolve(file));
      return { contents: asModule(ready.exports.default), watchFiles };
    });
  },
};

/** The process takes the server from the worker's bundle, so that the package holds it once. */
const serverOfWorker = {
  name: 'server-of-worker',
  setup(build) {
    build.onResolve({ filter: /^\.\/server\.js$/ }, () => ({ path: './server-worker.js', external: true }));
  },
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const common = {
  bundle: true,
  plugins: [shippedData],
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
  define: { ...common.define, global: 'globalThis', 'self.location': 'undefined' },
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
  {
    ...worker,
    entryPoints: { 'server-worker': 'src/server/worker.ts' },
    outdir: 'dist',
    plugins: [shippedData, readyAtBuild],
    globalName: 'ncsServer',
    footer: { js: 'if (typeof module === "object") module.exports = ncsServer; else ncsServer.serve();' },
  },
  { ...node, entryPoints: { server: 'src/server/node.ts' }, outdir: 'dist', plugins: [shippedData, serverOfWorker] },
];

const bundles = [
  ...editor,
  {
    ...node,
    entryPoints: { cli: 'src/cli/main.ts', action: 'src/action/main.ts' },
    outdir: 'dist',
    plugins: [shippedData, readyAtBuild],
    banner: { js: '#!/usr/bin/env node' },
    alias: {
      // Its ES module asks for `import.meta.url`, which a CommonJS bundle has not.
      tinyglobby: require.resolve('tinyglobby'),
      // Its ES modules, which leave out what is not used and need not be started one by one, are meant for browsers alone.
      yaml: resolve('node_modules/yaml/browser/index.js'),
    },
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
  plugins: [dataAsJson, readyAtBuild],
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
