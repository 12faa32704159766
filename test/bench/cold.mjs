// Whole processes, cold, side by side: ncs-check and markdownlint-cli2 on the same file, and ncs-check on longer and longer ones.
//   npm run bench [RUNS]        prints medians and ratios; asserts nothing, since machines are noisy
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const RUNS = Number(process.argv[2] ?? 7);
const scratch = mkdtempSync(join(tmpdir(), 'ncs-bench-'));
const sample = readFileSync('examples/strategy.md', 'utf8');
const wordsIn = (text) => text.split(/\s+/).length;

/** A draft of about `words` words: the sample again and again, every chapter numbered so that no two are alike. */
function draftOf(words) {
  let text = '';
  for (let part = 1; wordsIn(text) < words; part++)
    text += sample.replace(/^(#+ )/gm, `$1${part}. `).replace(/\.\n/g, `. (${part})\n`) + '\n';
  return text
    .split(/(?<=\n\n)/)
    .reduce(
      (kept, block) => (kept.words < words ? { text: kept.text + block, words: kept.words + wordsIn(block) } : kept),
      { text: '', words: 0 },
    ).text;
}

function seconds(command, args) {
  const begin = process.hrtime.bigint();
  const run = spawnSync(process.execPath, [command, ...args], {
    cwd: scratch,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (run.status === null || run.status > 1) throw new Error(`${command} ${args.join(' ')}: ${run.stderr}`);
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const cli = resolve('dist/cli.js');
const markdownlint = resolve('node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');

writeFileSync(join(scratch, 'empty.js'), '');
writeFileSync(join(scratch, 'ten.md'), draftOf(10_000));
const rows = { 'an empty Node': [], 'ncs-check': [], 'markdownlint-cli2': [] };
for (let run = 0; run <= RUNS; run++) {
  const times = {
    'an empty Node': seconds('empty.js', []),
    'ncs-check': seconds(cli, ['ten.md']),
    'markdownlint-cli2': seconds(markdownlint, ['ten.md']),
  };
  if (run > 0) for (const [name, time] of Object.entries(times)) rows[name].push(time);
}
console.log(`Cold, whole process, 10,000 words, median of ${RUNS}:`);
for (const [name, times] of Object.entries(rows)) console.log(`  ${name.padEnd(20)} ${median(times).toFixed(2)} s`);
const ratios = rows['ncs-check'].map((time, run) => time / rows['markdownlint-cli2'][run]);
console.log(`  ncs-check / markdownlint-cli2, pair by pair: median ${median(ratios).toFixed(2)}`);

console.log('\nCold, whole process, by length:');
for (const words of [3_000, 10_000, 50_000, 500_000]) {
  const name = `${words}.md`;
  writeFileSync(join(scratch, name), draftOf(words));
  const own = [];
  for (let run = 0; run < 3; run++) own.push(seconds(cli, [name]) - seconds('empty.js', []));
  console.log(
    `  ${String(words).padStart(7)} words  ${median(own).toFixed(2)} s over an empty Node, ${((median(own) / words) * 1e6).toFixed(1)} µs a word`,
  );
}
rmSync(scratch, { recursive: true, force: true });
