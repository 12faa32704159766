import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { elementsOf, findArea, findElement } from '../../src/engine/catalogue.js';
import { readFramework } from '../../src/engine/framework.js';
import { findPlaceholders, skeletonFields } from '../../src/engine/placeholders.js';
import { frameworks } from '../../src/frameworks/index.js';
import { changed, EXAMPLE } from '../support/catalogue.js';

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
  const read = (catalogue: string) => readFramework(catalogue, 'own.yaml', ['ncs-guide-2025']);
  const problems = (catalogue: string) =>
    read(catalogue).problems.map(({ position: { start }, message }) => `${start.line}:${start.column} ${message}`);

  it('completes a small catalogue of a user', () => {
    const { framework } = read(EXAMPLE);
    assert.deepEqual(problems(EXAMPLE), []);
    assert.match(framework!.areas[0]!.elements[0]!.skeleton, /^### Warn the public\n/);
    assert.deepEqual(read(EXAMPLE.slice(0, EXAMPLE.indexOf('principles:'))).framework!.principles, []);
  });

  it('names what is wrong, where, and what to do', () => {
    const phrases = /phrases:\n( {10}[dsx]\w+: \[.*\n){3}/.exec(EXAMPLE)![0];
    for (const [catalogue, ...expected] of [
      ['', '1:1 The file holds no catalogue.'],
      ['id: a\n\tb: c\n', '2:1 A tab cannot stand here: use ordinary blanks.'],
      [changed('id: W.2', 'id: W.1'), '27:13 The id "W.1" is given twice.'],
      [changed('id: W.2', 'id: w.1'), '27:13 The id "w.1" is given twice, once as "W.1".'],
      [changed('id: P.1', 'id: W.2'), '41:9 The id "W.2" is given twice.'],
      [changed('elements: [W.1]', 'elements: [W]'), '44:16 There is no element "W".'],
      [
        changed('id: lighthouse', 'id: ncs-guide-2025'),
        '1:5 The id "ncs-guide-2025" is that of a built-in framework: choose another one.',
      ],
      [
        changed('terms: [helpline, help desk, victim support]', 'terms: []'),
        '32:20 "terms" in entry 1 of "asks" in entry 2 of "elements" (W.2) is an empty list: put something into it.',
      ],
      [
        changed('[helpline, help desk', '[the, "!!"'),
        '32:21 The term "the" has no word that could be looked for.',
        '32:26 The term "!!" has no word that could be looked for.',
      ],
      [changed('language: en', 'language: fr'), '5:11 "language" must be en. Only English is read.'],
      [
        changed('short: Warning', `short: ${'Warning '.repeat(8)}`),
        '9:12 "short" in entry 1 of "areas" (W) has more than 40 characters.',
      ],
      [
        changed('id: W.2', 'id: W 2'),
        '27:13 "id" in entry 2 of "elements" (W 2) is not written as it should be. 1 to 31 letters (A to Z), digits, dots, dashes and underscores, a letter or digit first, as in NS.2.',
      ],
      [
        changed('        summary: Who was', '        sumary: Who was'),
        '29:9 "sumary" is no known key: did you mean "summary"?',
      ],
      [
        changed('supporting: [victim', 'suporting: [victim'),
        '39:11 "suporting" is no known key: did you mean "supporting"?',
      ],
      [
        changed(
          '- text: Names one place to turn to.\n            terms: [helpline, help desk, victim support]',
          '- Names one place',
        ),
        '31:13 Entry 1 of "asks" in entry 2 of "elements" (W.2) must be keys with values, as in { text: Names the lead agency, terms: [lead agency] }; found text.',
      ],
      [
        changed(phrases, 'phrases: { defining: [], strong: [], supporting: [] }\n'),
        '21:18 "phrases" of W.1 has no term: give some by which it is recognised.',
      ],
      [
        changed('short: Warning', 'shrt: 5').replace('version: "1"', 'version: 1'),
        '2:10 "version" is read as a number: write it in quotes, "1".',
        '9:5 "shrt" is no known key: did you mean "short"?',
      ],
    ] as const) {
      assert.deepEqual(problems(catalogue), expected);
      assert.equal(read(catalogue).framework, undefined);
    }
  });
});
