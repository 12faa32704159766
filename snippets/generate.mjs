// Writes snippets/ncs.json from the catalogue and the standard sections.
//   npm run generate                       --check writes nothing and fails when the file is not up to date
import { readFileSync, writeFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { parse } from 'yaml';

const bundle = await esbuild.build({
  entryPoints: ['src/frameworks/snippets.ts'],
  bundle: true,
  write: false,
  format: 'esm',
});
const { makeSnippets } = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);
const read = (name) => parse(readFileSync(`src/frameworks/${name}.yaml`, 'utf8'));
const snippets = makeSnippets(read('ncs-guide-2025'), read('standard-sections'));
const text = `${JSON.stringify(snippets, null, 2)}\n`;
if (process.argv.includes('--check')) process.exitCode = readFileSync('snippets/ncs.json', 'utf8') === text ? 0 : 1;
else writeFileSync('snippets/ncs.json', text);
console.log(`snippets/ncs.json: ${Object.keys(snippets).length} snippets`);
