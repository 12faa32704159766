/** What is kept between edits must not keep every version of the draft alive. */
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { matchFiles } from '../../src/engine/match.js';
import type { Weights } from '../../src/engine/model.js';
import { createParseMemo, parse } from '../../src/engine/parse.js';
import { frameworks } from '../../src/frameworks/index.js';

const { framework } = frameworks[0]!;
const weights = frameworks[0]!.weights as Weights;

describe('memory over many edits', function () {
  this.timeout(60_000);

  it('stays below a few drafts, however many chunks were edited', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const sections = Array.from(
      { length: 400 },
      (_, n) => `## Part ${n}\n\n${`Sentence of part ${n}. `.repeat(60)}\n\n`,
    );
    const memo = createParseMemo();
    const heap = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    parse({ path: 'a.md', text: sections.join('') }, memo);
    const before = heap();
    for (let n = 0; n < 100; n++) {
      sections[n * 4] = `${sections[n * 4]!.trimEnd()} Edit ${n}.\n\n`;
      parse({ path: 'a.md', text: sections.join('') }, memo);
    }
    const draft = 2 * sections.join('').length;
    assert.ok(heap() - before < 10 * draft, `${heap() - before} bytes more for a draft of ${draft}`);
  });

  it('forgets what passages said that are gone', () => {
    const memo = createParseMemo();
    for (let n = 0; n < 2000; n++) parse({ path: 'a.md', text: `# Strategy\n\nKept.\n\nEdit ${n}.\n` }, memo);
    assert.ok(memo.contents.size < 600, `${memo.contents.size} contents`);
    const kept = parse({ path: 'a.md', text: '# Strategy\n\nKept.\n' }, memo).passages[0]!;
    assert.equal(
      parse({ path: 'a.md', text: '# Strategy\n\nNew.\n\nKept.\n' }, memo).passages[1]!.content,
      kept.content,
    );
  });

  it('keeps no texts that nobody holds any longer', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const long = (n: number): string =>
      `# Strategy\n\n${`The agency will train ${n} officers and test the plan. `.repeat(20_000)}\n`;
    const check = (n: number): number =>
      matchFiles([parse({ path: 'a.md', text: long(n) })], framework, weights).length;
    check(0);
    const before = heap();
    for (let n = 1; n <= 5; n++) check(n);
    assert.ok(heap() - before < 20_000_000, `${heap() - before} bytes more`);
  });
});
