// From an edit to its diagnostics, without the pause, beside the time that parsing the whole text alone takes; and the
// longest time in which the server answered nothing. Client and server share one thread here, so both ends count.
//   npm run bench
import { performance } from 'node:perf_hooks';
import { elementsOf } from '../../src/engine/catalogue.js';
import { parse } from '../../src/engine/parse.js';
import { frameworks } from '../../src/frameworks/index.js';
import { standardEngine } from '../../src/server/server.js';
import { at, connect } from '../server/connect.js';

const EDITS = 25;

/** A draft of about so many words, made of the catalogue's own examples and skeletons, no two sections alike. */
function makeDraft(words: number): string {
  const elements = elementsOf(frameworks[0]!.framework);
  let text = '# National Cybersecurity Strategy of Maravia\n\n';
  for (let n = 0, count = 0; count < words; n++) {
    const element = elements[n % elements.length]!;
    const part = `## ${n + 1}. ${element.title}\n\n${element.example}\n\nIn part ${n} the Agency trains ${n + 3} % of its staff by 2028.\n\n${element.skeleton.replace(/^#+ .*$/m, '').trim()}\n\n`;
    text += part;
    count += part.split(/\s+/).length;
  }
  return text;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
const show = (ms: number): string => ms.toFixed(1).padStart(8);

async function measure(words: number): Promise<void> {
  const text = makeDraft(words);
  const uri = at('draft.md');
  const client = await connect({ engine: standardEngine });
  let arrived: () => void = () => undefined;
  client.raw.onNotification('textDocument/publishDiagnostics', () => arrived());
  const next = (): Promise<void> => new Promise((resolve) => (arrived = resolve));
  // The longest time in which this process, and with it the server, did nothing else.
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);

  let began = performance.now();
  let shown = next();
  client.open(uri, text);
  await shown;
  const opened = performance.now() - began;
  const blockedAtOpening = longest;
  longest = 0;

  const times: number[] = [];
  const lines = text.split('\n');
  for (let n = 0; n < EDITS; n++) {
    const line = lines.findIndex((l, i) => i > (n * lines.length) / EDITS && l.startsWith('In part'));
    const place = { line: Math.max(line, 0), character: 8 };
    await new Promise((resolve) => setTimeout(resolve, 20));
    began = performance.now();
    shown = next();
    client.change(uri, `${n}`, { start: place, end: place });
    await shown;
    times.push(performance.now() - began);
  }
  clearInterval(beat);
  await client.stop();
  const parsing = [0, 1, 2].map(() => {
    const from = performance.now();
    parse({ path: 'x.md', text });
    return performance.now() - from;
  });
  const cells = [opened, blockedAtOpening, median(times), Math.max(...times), longest, median(parsing)].map(show);
  console.log(`${String(words).padStart(8)} ${cells.join(' ')}`);
}

console.log('The language server, edit by edit:');
console.log(
  '   words   opened  blocked     edit  slowest  blocked  parsing   (ms; edit: median from key to diagnostics)',
);
for (const words of [1_000, 10_000, 50_000, 100_000]) await measure(words);
