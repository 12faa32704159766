import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/engine/config.js';
import { measureCoverage } from '../../src/engine/coverage.js';
import { createMatchMemo, matchFiles, type Weights } from '../../src/engine/match.js';
import { parse } from '../../src/engine/parse.js';
import type { Config, Coverage } from '../../src/engine/types.js';
import { frameworks } from '../../src/frameworks/index.js';

const { framework } = frameworks[0]!;
const weights = frameworks[0]!.weights as Weights;

function coverageOf(text: string, config: Config = defaultConfig): Coverage {
  const files = matchFiles([parse({ path: 'a.md', text })], framework, weights, createMatchMemo());
  return measureCoverage(files, framework, config, weights);
}
const elementOf = (coverage: Coverage, id: string) =>
  coverage.areas.flatMap((a) => a.elements).find((e) => e.id === id)!;
const examples = framework.areas.map(
  (area) => `## ${area.title}\n\n${area.elements.map((e) => `### ${e.title}\n\n${e.example}\n`).join('\n')}`,
);
const WHOLE = `# Strategy of Tamria\n\n${examples.join('\n')}`;

describe('measureCoverage', () => {
  it('calls nearly everything covered in a strategy made of the examples, and no area missing', () => {
    const { areas } = coverageOf(WHOLE);
    assert.deepEqual(
      areas.map((a) => a.status === 'missing'),
      areas.map(() => false),
    );
    const missing = areas.flatMap((a) => a.elements).filter((e) => e.status === 'missing');
    assert.ok(missing.length <= 2, missing.map((e) => e.id).join());
  });

  it('calls everything missing in a text that speaks of nothing', () => {
    const { areas } = coverageOf('# Menu\n\nTomato soup with basil.\n\nBread.\n');
    assert.deepEqual(
      areas.map((a) => a.status),
      areas.map(() => 'missing'),
    );
  });

  it('leaves what is not applicable out of both counts', () => {
    const config: Config = { ...defaultConfig, notApplicable: [{ element: '5.4.5', reason: 'decided elsewhere' }] };
    const element = elementOf(coverageOf(WHOLE, config), '5.4.5');
    assert.equal(element.status, 'not-applicable');
    assert.equal(element.notApplicable?.reason, 'decided elsewhere');
    const all: Config = {
      ...defaultConfig,
      notApplicable: framework.areas[0]!.elements.map(({ id }) => ({ element: id, reason: 'x' })),
    };
    assert.equal(coverageOf(WHOLE, all).areas[0]!.status, 'not-applicable');
  });

  it('believes a pin', () => {
    const coverage = coverageOf('# A\n\n<!-- ncs: 5.3.2 -->\n\nTomato soup with basil.\n');
    assert.equal(elementOf(coverage, '5.3.2').status, 'addressed');
    assert.notEqual(coverage.areas[2]!.status, 'missing');
  });

  it('shows the passages that came nearest to what is missing', () => {
    const coverage = coverageOf(WHOLE);
    for (const element of coverage.areas.flatMap((a) => a.elements)) {
      assert.ok(element.nearest.length <= 2);
      if (element.status === 'addressed') assert.deepEqual(element.nearest, []);
    }
  });

  it('names the asks that no evidence answers', () => {
    const coverage = coverageOf('# A\n\n## Money\n\n<!-- ncs: 5.1.4 -->\n\nTomato soup with basil.\n');
    const { asks } = framework.areas[0]!.elements[3]!;
    assert.deepEqual(
      elementOf(coverage, '5.1.4').openAsks,
      asks.map((_, i) => i),
    );
    assert.ok(elementOf(coverageOf(WHOLE), '5.1.4').openAsks.length < asks.length);
  });

  it('finds principles by their terms, with the passage', () => {
    const { principles } = coverageOf(
      '# A\n\nOur vision is a safe digital Tamria, and human rights hold online as offline.\n',
    );
    assert.deepEqual(principles[0]!.found, true);
    assert.deepEqual(principles[0]!.evidence[0]!.passage, 0);
    assert.equal(principles.length, framework.principles.length);
  });
});
