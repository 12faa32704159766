/**
 * Prints the statements found in Markdown files, for reading them as a reviewer would.
 *   node out/training/list-statements.mjs [--kind kpi|action|none] [--every N] file.md...
 * `none` lists the items and rows in which nothing was found.
 */
import { readFileSync } from 'node:fs';
import { findIn, FLAGS } from './find-statements.js';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const kind = option('--kind');
const every = Number(option('--every') ?? 1);

for (const path of args.filter((a) => a.endsWith('.md'))) {
  const { file, statements: found } = findIn(path, readFileSync(path, 'utf8'));
  const shown =
    kind === 'none'
      ? file.passages
          .filter((p, i) => p.kind !== 'paragraph' && !found.some((s) => s.passage === i))
          .map((p) => `${p.position.start.line} ${p.kind}: ${p.text}`)
      : found
          .filter((s) => kind === undefined || s.kind === kind)
          .map((s) => {
            const flags = FLAGS.map((f) => (s.facets[f] ? f[0]!.toUpperCase() : '-'));
            return `${s.position.start.line} ${s.source} ${s.kind} ${flags.join('')}: ${s.text}`;
          });
  console.log(
    `== ${path.split('/').at(-1)}: ${found.filter((s) => s.kind === 'kpi').length} KPIs, ${found.filter((s) => s.kind === 'action').length} actions`,
  );
  for (const [i, line] of shown.entries()) if (i % every === 0) console.log(line.slice(0, 320));
}
