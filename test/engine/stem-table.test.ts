import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { makeStems } from '../../src/engine/text.js';

const TABLE = 'src/engine/stem-table.json';
/** Rarer words cost more room in the bundles than the time to stem them is worth. */
const OFTEN = 8;

/** Words of the catalogue, and of the training passages those that stand there often, by their stems. */
function renderTable(): string {
  const counts = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z]+/g)) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  count(readFileSync('src/frameworks/ncs-guide-2025.yaml', 'utf8'), OFTEN);
  for (const file of readdirSync('training/passages')) count(readFileSync(`training/passages/${file}`, 'utf8'), 1);
  const byStem = new Map<string, string[]>();
  for (const word of [...counts.keys()].sort()) {
    const stems = makeStems(word);
    if (counts.get(word)! < OFTEN || stems.length !== 1) continue;
    byStem.set(stems[0]!, [...(byStem.get(stems[0]!) ?? []), word]);
  }
  const lines = [...byStem].map(([stem, words]) => [stem, ...words].join(' '));
  return `${JSON.stringify(lines.join('\n'))}\n`;
}

describe('the table of stems', () => {
  it('is what the stemmer makes of the words of the field', () => {
    const table = renderTable();
    if (process.env['UPDATE']) writeFileSync(TABLE, table);
    assert.ok(readFileSync(TABLE, 'utf8') === table, 'run UPDATE=1 npm test');
  });
});
