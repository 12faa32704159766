import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { elementsOf, findArea, findElement } from '../../src/engine/catalogue.js';
import { readFramework } from '../../src/engine/framework.js';
import { findPlaceholders, skeletonFields } from '../../src/engine/placeholders.js';
import { frameworks } from '../../src/frameworks/index.js';

const guide = frameworks[0]!.framework;
const text = readFileSync('src/frameworks/ncs-guide-2025.yaml', 'utf8');

describe('the catalogue of the NCS Guide 2025', () => {
  it('fits the schema', () => {
    assert.deepEqual(readFramework(text, 'ncs-guide-2025.yaml').problems, []);
  });

  it('has the seven focus areas, 32 elements, two parts and ten principles of the Guide', () => {
    assert.deepEqual(
      guide.areas.map((a) => a.elements.length),
      [4, 4, 4, 5, 6, 5, 4],
    );
    for (const area of guide.areas) area.elements.forEach((e, i) => assert.equal(e.id, `${area.id}.${i + 1}`));
    assert.deepEqual(
      elementsOf(guide)
        .flatMap((e) => e.parts ?? [])
        .map((p) => p.id),
      ['5.1.3.1', '5.1.3.2'],
    );
    assert.deepEqual(
      guide.principles.map((p) => p.id),
      Array.from({ length: 10 }, (_, i) => `4.${i + 1}`),
    );
    assert.equal(findElement(guide, '5.1.3.2')!.id, '5.1.3');
    assert.equal(findArea(guide, '5.4.5')!.title, 'Incident Response');
  });

  it('gives every element what a reviewer and a drafter need', () => {
    for (const e of elementsOf(guide)) {
      assert.ok(e.asks.length >= 2 && e.asks.length <= 6, e.id);
      assert.ok(
        e.asks.every((a) => a.terms.length > 0),
        e.id,
      );
      assert.ok(e.questions.length >= 3, e.id);
      assert.ok(e.headings.length >= 3, e.id);
      assert.ok(e.example.length > 100, e.id);
      assert.match(e.skeleton, /^### .+\n/, e.id);
      assert.ok(e.tests!.match.length >= 3 && e.tests!.noMatch.length >= 2, e.id);
    }
  });

  it('holds no phrase twice in an element', () => {
    for (const e of elementsOf(guide)) {
      const phrases = Object.values(e.phrases).flat();
      assert.deepEqual(
        phrases.filter((p, i) => phrases.indexOf(p) !== i),
        [],
        e.id,
      );
    }
  });

  it('has skeletons whose fields and guidance count as unfilled', () => {
    const fields = skeletonFields(guide);
    for (const e of elementsOf(guide)) assert.ok(findPlaceholders(e.skeleton, fields).length > 0, e.id);
  });

  it('repeats no sentence of the Guide', function () {
    const seed = '../shared/seeds/003_2b3ab33b81febeaa.txt';
    let source: string;
    try {
      source = readFileSync(seed, 'utf8');
    } catch {
      console.log(`      skipped: ${seed} is not here`);
      return this.skip();
    }
    const words = (t: string) => t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = new Set<string>();
    const all = words(source);
    for (let i = 0; i + 9 <= all.length; i++) runs.add(all.slice(i, i + 9).join(' '));
    const titles = elementsOf(guide)
      .map((e) => words(e.title).join(' '))
      .concat(guide.areas.map((a) => words(a.title).join(' ')));
    const own = words(text);
    for (let i = 0; i + 9 <= own.length; i++) {
      const run = own.slice(i, i + 9).join(' ');
      if (runs.has(run))
        assert.ok(
          titles.some((t) => t.includes(run) || run.includes(t)),
          run,
        );
    }
  });
});

describe('readFramework', () => {
  const minimal =
    'id: own\nversion: "1"\ntitle: Own\nsource: Us\nlanguage: en\nareas:\n  - id: A\n    title: T\n    short: T\n    summary: S\n    elements:\n' +
    '      - { id: A1, title: E, summary: S, asks: [{ text: Q, terms: [tt] }], phrases: { defining: [word], strong: [], supporting: [] } }\n';

  it('completes a small catalogue of a user', () => {
    const { framework, problems } = readFramework(minimal, 'own.yaml');
    assert.deepEqual(problems, []);
    assert.match(framework!.areas[0]!.elements[0]!.skeleton, /^### E\n/);
    assert.deepEqual(framework!.principles, []);
  });

  it('names what is wrong, and where', () => {
    const twice = readFramework(minimal + minimal.slice(minimal.indexOf('      - {')), 'own.yaml');
    assert.equal(twice.framework, undefined);
    assert.deepEqual(
      twice.problems.map((p) => [p.position.start.line, p.message]),
      [[13, 'The id "A1" is given twice.']],
    );
    const wrong = readFramework(minimal.replace('language: en', 'language: fr'), 'own.yaml');
    assert.equal(wrong.framework, undefined);
    assert.equal(wrong.problems[0]!.position.start.line, 5);
    assert.match(readFramework('', 'own.yaml').problems[0]!.message, /holds no catalogue/);
    const principle =
      'principles:\n  - { id: P1, title: P, summary: S, elements: [A9], phrases: { defining: [p q], strong: [], supporting: [] } }\n';
    assert.deepEqual(
      readFramework(minimal + principle, 'own.yaml').problems.map((p) => p.message),
      ['There is no element "A9".'],
    );
  });
});
