// Bundles the tests that run inside VS Code into out/vscode: one file for each host.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import esbuild from 'esbuild';

/** Mocha's build for browsers is a plain script in a package of modules, which esbuild would take for a module. */
const mochaAsScript = {
  name: 'mocha-as-script',
  setup(build) {
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path: 'mocha.js', namespace: 'script' }));
    build.onLoad({ filter: /.*/, namespace: 'script' }, () => ({
      contents: readFileSync(createRequire(import.meta.url).resolve('mocha/mocha.js'), 'utf8'),
      loader: 'js',
    }));
  },
};

const common = { bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning', outdir: 'out/vscode' };

/** Bundles both. */
export async function buildTests() {
  await Promise.all([
    esbuild.build({
      ...common,
      platform: 'node',
      target: 'node20',
      external: ['vscode', 'mocha'],
      entryPoints: { node: 'test/vscode/index.node.ts' },
    }),
    esbuild.build({
      ...common,
      platform: 'browser',
      external: ['vscode'],
      define: { global: 'globalThis' },
      plugins: [mochaAsScript],
      entryPoints: { web: 'test/vscode/index.web.ts' },
    }),
  ]);
}
