import assert from 'node:assert/strict';
import { elementsOf } from '../../src/engine/catalogue.js';
import { readdirSync, readFileSync } from 'node:fs';
import { defaultConfig } from '../../src/engine/config.js';
import { measureCoverage, withdrawClaims } from '../../src/engine/coverage.js';
import { gatherEvidence } from '../../src/engine/coverage-signs.js';
import { matchFiles } from '../../src/engine/match.js';
import { createModel, type Weights } from '../../src/engine/model.js';
import { parse } from '../../src/engine/parse.js';
import type { Config, Coverage } from '../../src/engine/types.js';
import { stripLabels } from '../../training/dataset.js';
import { createFakeFramework } from '../support/framework.js';
import { frameworks } from '../../src/frameworks/index.js';

const { framework } = frameworks[0]!;
const weights = frameworks[0]!.weights as Weights;

function coverageOf(text: string, config: Config = defaultConfig): Coverage {
  const files = matchFiles([parse({ path: 'a.md', text })], framework, weights);
  return measureCoverage(files, framework, config, weights);
}
const elementOf = (coverage: Coverage, id: string) => elementsOf(coverage).find((e) => e.id === id)!;
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
    const missing = elementsOf({ areas }).filter((e) => e.status === 'missing');
    assert.ok(missing.length <= 2, missing.map((e) => e.id).join());
  });

  it('changes nothing when a section is inserted that nobody has filled in', () => {
    const text = readFileSync('examples/strategy.md', 'utf8');
    const judged = (draft: string) => {
      const { areas, principles } = coverageOf(draft);
      const elements = elementsOf({ areas }).map(({ id, status, evidence }) => [
        id,
        status,
        evidence.map((e) => e.score),
      ]);
      return { elements, areas: areas.map(({ status }) => status), principles: principles.map(({ found }) => found) };
    };
    const before = judged(text);
    const headings = [...text.matchAll(/^## /gm)].map(({ index }) => index);
    const skeletons = [...elementsOf(framework), ...framework.sections!].map(({ skeleton }) => skeleton);
    for (const [i, skeleton] of skeletons.filter((_, n) => n % 6 === 0).entries()) {
      const at = headings[(i * 7) % headings.length]!;
      assert.deepEqual(judged(`${text.slice(0, at)}${skeleton}\n${text.slice(at)}`), before, skeleton);
    }
  });

  it('finds no principle in a template that nobody has filled in', () => {
    const template = framework.sections!.map(({ skeleton }) => skeleton).join('\n');
    const found = coverageOf(`# Strategy\n\n${template}`).principles.filter((one) => one.found);
    assert.deepEqual(found, []);
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

  it('calls an area missing of which a long text claims nothing, and no other', () => {
    const without = examples.filter((_, i) => framework.areas[i]!.id !== '5.7').join('\n');
    const filler = Array.from({ length: 100 }, (_, i) => `Room ${i} has a window and a door.`).join('\n\n');
    const { areas } = coverageOf(`# Strategy of Tamria\n\n${without}\n## Rooms\n\n${filler}\n`);
    assert.deepEqual(
      areas.flatMap(({ id, status }) => (status === 'missing' ? [id] : [])),
      ['5.7'],
    );
  });

  it('does not ask for a claim where nothing was learned: there, next to nothing is claimed', () => {
    const own = createFakeFramework();
    const held = 'The Government holds an exercise in every port every year with all the crews and pilots.';
    const text = `# Strategy\n\n${'The ports are many.\n\n'.repeat(120)}${held}\n`;
    const files = matchFiles([parse({ path: 'a.md', text })], own, undefined);
    const { areas } = measureCoverage(files, own, defaultConfig, undefined);
    assert.deepEqual(
      areas.map(({ status }) => status),
      ['partial', 'missing'],
    );
  });

  it('takes a foreword by the head of government for a sign of support at the top, and one by anybody else for none', () => {
    const signedBy = (who: string): string => {
      const law =
        '## Governance\n\nThe Ministry of Justice coordinates all bodies concerned in a national committee.\n';
      const draft = `# Strategy\n\n## Foreword by ${who}\n\nThe net connects all of us.\n\n${law}`;
      const element = elementOf(coverageOf(draft), '5.1.1');
      return `${element.status} ${element.evidence[0]?.position.start.line ?? '-'}`;
    };
    assert.equal(signedBy('the Prime Minister'), 'partial 5');
    assert.equal(signedBy('the editors'), 'missing -');
  });

  it('never calls an element addressed of which no point is answered', () => {
    const draft = readFileSync('examples/strategy.md', 'utf8');
    for (const { id, status, openAsks } of elementsOf(coverageOf(draft))) {
      const { asks } = elementsOf(framework).find((e) => e.id === id)!;
      assert.ok(status !== 'addressed' || openAsks.length < asks.length, id);
    }
  });

  it('takes nothing from an element for what is said of another', () => {
    const rank = { missing: 0, 'not-applicable': 0, partial: 1, addressed: 2 };
    const draft = readFileSync('examples/strategy.md', 'utf8');
    const before = coverageOf(draft);
    for (const [heading, sentence] of [
      ['### 7.2', 'A national scale of five levels rates the severity and impact of every incident.'],
      ['## 9.', 'A Cybersecurity Act with duties for operators of essential services is adopted by 2028.'],
      ['## 4.', 'The list of members stands in the annex.'],
      ['## 8.', 'Schools teach safe conduct online in all grades, and teachers are trained for it.'],
    ] as const) {
      const at = draft.indexOf('\n', draft.indexOf(`\n${heading}`) + 1);
      assert.ok(at > 0, heading);
      const after = coverageOf(`${draft.slice(0, at)}\n\n${sentence}\n${draft.slice(at)}`);
      const worse = before.areas.flatMap(({ elements }) =>
        elements.filter(({ id, status }) => rank[elementOf(after, id).status] < rank[status]).map(({ id }) => id),
      );
      assert.deepEqual(worse, [], sentence);
    }
  });

  it('takes no score for a pin, however high', () => {
    const model = createModel(framework, weights);
    const k = model.elements.indexOf('5.3.2');
    const isPinned = (text: string, score?: number): boolean => {
      const [one] = matchFiles([parse({ path: 'a.md', text })], framework, weights);
      const passages = one!.passages.map((p) =>
        score ? { ...p, matches: [{ element: '5.3.2', score, terms: [] }] } : p,
      );
      return gatherEvidence([{ ...one!, passages }], model).elements[k]!.isPinned;
    };
    assert.equal(isPinned('# Menu\n\nTomato soup with basil.\n', 1), false);
    assert.equal(isPinned('# Menu\n\n<!-- ncs: 5.3.2 -->\n\nTomato soup with basil.\n'), true);
  });

  it('believes a pin', () => {
    const coverage = coverageOf('# A\n\n<!-- ncs: 5.3.2 -->\n\nTomato soup with basil.\n');
    assert.equal(elementOf(coverage, '5.3.2').status, 'addressed');
    assert.notEqual(coverage.areas[2]!.status, 'missing');
  });

  it('shows the passages that came nearest to what is missing', () => {
    const coverage = coverageOf(WHOLE);
    for (const element of elementsOf(coverage)) {
      assert.ok(element.nearest.length <= 2);
      if (element.status === 'addressed') assert.deepEqual(element.nearest, []);
    }
  });

  it('shows nothing as near that only shares common words', () => {
    const coverage = coverageOf(`# Strategy of Tamria\n\n${examples.slice(0, 3).join('\n')}`);
    const missing = coverage.areas.flatMap((a) => a.elements).filter(({ status }) => status === 'missing');
    const scores = missing.flatMap(({ nearest }) => nearest.map(({ score }) => score));
    assert.ok(missing.length > 10);
    assert.ok(
      scores.every((score) => score >= 0.05),
      scores.join(),
    );
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

  it('finds a principle in an element that puts it into effect, whatever its words', () => {
    const withPin = '# A\n\n<!-- ncs: 5.6.3 -->\n\nTomato soup with basil.\n';
    const rights = (text: string) => coverageOf(text).principles.find(({ id }) => id === '4.5')!;
    assert.equal(rights(withPin).found, true);
    assert.equal(rights(withPin).evidence[0]!.position.start.line, 5);
    assert.equal(rights('# A\n\nTomato soup with basil.\n').found, false);
  });

  it('claims in no passage what it calls missing', () => {
    const drafts = readdirSync('training/strategies');
    for (const name of drafts) {
      const text = stripLabels(readFileSync(`training/strategies/${name}`, 'utf8'));
      const matched = matchFiles([parse({ path: name, text })], framework, weights);
      const coverage = measureCoverage(matched, framework, defaultConfig, weights);
      const elements = elementsOf(coverage);
      const missing = new Set(elements.filter((e) => e.status === 'missing').map((e) => e.id));
      const claimed = withdrawClaims(matched, coverage).flatMap(({ passages }) => passages.flatMap((p) => p.matches));
      assert.deepEqual(
        [...new Set(claimed.map((m) => m.element))].filter((id) => missing.has(id)),
        [],
      );
      for (const one of elements) {
        if (one.status === 'missing') assert.deepEqual(one.evidence, [], one.id);
        if (one.status === 'addressed' || one.status === 'partial')
          assert.ok(one.evidence.length > 0, `${name} ${one.id}`);
      }
    }
  });

  it('hardly ever calls a focus area missing that is there, and some that are not', () => {
    // Many lack whole areas on purpose. Few are noticed, since a wrong "missing" costs the most (docs/accuracy.md).
    const wrong: string[] = [];
    let noticed = 0;
    let lacking = 0;
    let standing = 0;
    for (const name of readdirSync('training/strategies')) {
      const marked = readFileSync(`training/strategies/${name}`, 'utf8');
      const there = new Set([...marked.matchAll(/5\.\d(?=\.\d[^\]]*\}\})/g)].map((m) => m[0]));
      const text = stripLabels(marked);
      for (const { id, status } of coverageOf(text).areas) {
        if (there.has(id)) standing++;
        else lacking++;
        if (status !== 'missing') continue;
        if (there.has(id)) wrong.push(`${name} ${id}`);
        else noticed++;
      }
    }
    assert.ok(lacking > 40, `${lacking} areas are lacking`);
    assert.ok(noticed >= 5, `${noticed} of ${lacking} noticed`);
    // Some rest on a single, oddly worded passage on purpose.
    assert.ok(wrong.length * 100 <= standing, wrong.join(', '));
  });
});
