// Writes what is made of the catalogue and the standard sections: snippets/ncs.json, and in the grammar the fields of
// their skeletons, so that the editor marks as unfilled what the checker takes for unfilled.
//   npm run generate                       --check writes nothing and fails when a file is not up to date
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
const [framework, standard] = [read('ncs-guide-2025'), read('standard-sections')];

/** A pattern for the innermost fields of all skeletons; longest first, so that none hides another. */
function fieldPattern() {
  const skeletons = [...framework.areas.flatMap((area) => area.elements), ...standard.sections].map((e) => e.skeleton);
  const fields = skeletons.flatMap((text) => [...text.replace(/<!--[^]*?-->/g, '').matchAll(/\[([^[\]\n]{2,120})\]/g)]);
  const words = [...new Set(fields.map((found) => found[1].toLowerCase()))].sort();
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return `(?i)\\[(?:${escaped.join('|')})\\](?!\\()`;
}

function write(file, text) {
  if (!process.argv.includes('--check')) return writeFileSync(file, text);
  if (readFileSync(file, 'utf8') === text) return;
  console.error(`${file} is not up to date: npm run generate`);
  process.exitCode = 1;
}

write('snippets/ncs.json', `${JSON.stringify(makeSnippets(framework, standard), null, 2)}\n`);
const grammar = 'syntaxes/ncs.injection.tmLanguage.json';
const entry = /("skeleton-fields": \{ "name": "[^"]*", "match": )"(?:[^"\\]|\\.)*"/;
write(grammar, readFileSync(grammar, 'utf8').replace(entry, (_, head) => head + JSON.stringify(fieldPattern())));
