import assert from 'node:assert/strict';
import { elementsOf } from '../../src/engine/catalogue.js';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/engine/analyse.js';
import { defaultConfig } from '../../src/engine/config.js';
import { parse } from '../../src/engine/parse.js';
import { findPlaceholders, isGuidance, skeletonFields } from '../../src/engine/placeholders.js';
import { frameworks, standardSections } from '../../src/frameworks/index.js';
import { makeSnippets, toSnippet, wholeSkeleton } from '../../src/frameworks/snippets.js';
import { expandSnippet } from '../snippet-syntax.js';

const { framework, weights } = frameworks[0]!;
const snippets = makeSnippets(framework, standardSections);
const skeletons = standardSections.sections.map((s) => wholeSkeleton(s, framework));
const texts = Object.entries(snippets).map(([name, { body }]) => ({ name, text: expandSnippet(body.join('\n')) }));

describe('snippets', () => {
  it('are up to date with the catalogue (else: npm run generate)', () => {
    assert.equal(readFileSync('snippets/ncs.json', 'utf8'), `${JSON.stringify(snippets, null, 2)}\n`);
  });

  it('has one for every standard section and focus area', () => {
    const areas = standardSections.sections.filter((s) => s.area).map((s) => s.area);
    assert.deepEqual(
      areas,
      framework.areas.map((a) => a.id),
    );
    assert.deepEqual(
      standardSections.sections.filter((s) => !s.area).map((s) => s.id),
      // prettier-ignore
      ['foreword', 'executive-summary', 'context', 'vision', 'scope', 'objectives', 'principles', 'governance-roles',
        'action-plan', 'kpi', 'kpi-table', 'monitoring', 'review', 'resources', 'glossary'],
    );
    assert.equal(Object.keys(snippets).length, 15 + 7);
  });

  it('have names and prefixes of their own', () => {
    const prefixes = Object.values(snippets).flatMap((s) => s.prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^ncs-[a-z0-9][a-z0-9.-]*$/);
  });

  it('are valid snippets that insert their skeleton', () => {
    texts.forEach(({ name, text }, index) => assert.equal(text, `${skeletons[index]}\n\n`, name));
  });

  it('offer ministries, frequencies and quarters', () => {
    const body = toSnippet('[ministry] reports [frequency] until [quarter] [year].', standardSections);
    assert.match(body, /^\$\{1\|\[ministry\],Ministry of [^|]+\|\} reports \$\{2\|\[frequency\],monthly,/);
    assert.match(body, /\$\{3\|\[quarter\],Q1,Q2,Q3,Q4\|\} \$\{4:\[year\]\}\.$/);
  });

  it('offer the parts of a field, ask once for what is the same, and number nested fields', () => {
    const body = toSnippet('[yes / no] [country] [by [law, or decree]] [country] <!-- [x] -->', standardSections);
    assert.equal(body, '${1|[yes / no],yes,no|} ${2:[country]} ${3:[by ${4:[law, or decree]}]} $2 <!-- [x] -->');
  });

  it('escape what snippets read as syntax', () => {
    const body = toSnippet('cost: $5 {a} \\ [a, b / c|d]', standardSections);
    assert.equal(body, 'cost: \\$5 {a\\} \\\\ ${1|[a\\, b / c\\|d],a\\, b,c\\|d|}');
    assert.equal(expandSnippet(body), 'cost: $5 {a} \\ [a, b / c|d]');
  });

  it('are written by the generator as they are made here', () => {
    const run = spawnSync(process.execPath, ['snippets/generate.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stdout + run.stderr);
  });
});

describe('an inserted snippet is unfilled', () => {
  const fields = skeletonFields(framework);

  for (const { name, text } of texts)
    it(name, () => {
      const file = parse({ path: 'draft.md', text });
      for (const { kind, text: comment } of file.raw)
        if (kind === 'comment') assert.ok(isGuidance(comment, fields), `not known as guidance: ${comment}`);
      // A lead-in and a table's header say nothing by themselves; every other passage still holds a field.
      const open = file.passages.filter((p) => !p.introducesList && p.row?.index !== 0 && !leadsIntoTable(p.text));
      for (const passage of open)
        assert.ok(findPlaceholders(passage.text, fields).length > 0, `no field in "${passage.text}"`);
      assert.ok(open.length > 0);
    });

  it('covers nothing by itself, and makes no KPI or action', function () {
    this.timeout(60_000);
    for (const { name, text } of texts) {
      const strategy = { files: [{ path: 'draft.md', text }], config: { ...defaultConfig, isStrategy: true } };
      const { coverage, statements } = analyse(strategy, { framework, weights, rules: [] });
      const covered = elementsOf(coverage).filter((e) => e.evidence.length > 0);
      assert.deepEqual(
        statements.map((one) => one.text),
        [],
        name,
      );
      assert.deepEqual(
        covered.map((e) => e.id),
        [],
        name,
      );
    }
  });
});

/** "Criteria used:" */
const leadsIntoTable = (text: string): boolean => text.endsWith(':');
