/** The baseline: cosine of TF-IDF vectors of the passage and of the catalogue's text, nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from '../src/engine/catalogue.js';
import { createSimilarity, similarities } from '../src/engine/similarity.js';
import { stemsOf } from '../src/engine/text.js';
import type { Framework } from '../src/engine/types.js';
import type { LabelledStrategy } from './dataset.js';

/** Cosine from which the best element is claimed: the best value on these strategies. */
const CLAIMED_FROM = 0.14;

/** Writes a report for each strategy; returns their paths. */
export function writeBaseline(strategies: readonly LabelledStrategy[], framework: Framework, folder: string): string[] {
  const elements = elementsOf(framework);
  const similarity = createSimilarity(elements);
  mkdirSync(folder, { recursive: true });
  return strategies.map(({ name, file }) => {
    const passages = file.passages.map(({ text, position }) => {
      const scores = similarities(stemsOf(text), similarity);
      const ranked = elements
        .map(({ id }, k) => ({ element: id, score: scores[k]! }))
        .sort((a, b) => b.score - a.score)
        .slice(0, 5);
      const claimed = ranked.filter(({ score }, i) => i === 0 && score > CLAIMED_FROM);
      return { startLine: position.start.line, matches: claimed, candidates: ranked.slice(claimed.length) };
    });
    const path = join(folder, `${name}.json`);
    const said = new Set(passages.flatMap(({ matches }) => matches.map(({ element }) => element)));
    const areas = framework.areas.map((area) => ({
      id: area.id,
      status: 'partial',
      elements: area.elements.map(({ id }) => ({ id, status: said.has(id) ? 'addressed' : 'missing' })),
    }));
    writeFileSync(path, JSON.stringify({ files: [{ path: file.path, passages }], coverage: { areas } }));
    return path;
  });
}
