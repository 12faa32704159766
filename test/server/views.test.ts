import assert from 'node:assert/strict';
import { findPlaceholders, skeletonFields } from '../../src/engine/placeholders.js';
import { frameworks } from '../../src/frameworks/index.js';
import { at, connect, type TestClient } from './connect.js';
import { DRAFT } from './draft.js';
import { createFakeEngine } from './engine.js';

const URI = at('a.md');

describe('server: views, report, template', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await connect();
    client.open(URI, DRAFT);
    await client.diagnostics(URI);
  });
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  it('gives the coverage as a tree with evidence and counts', async () => {
    const node = await client.ask('ncs/coverage', { uri: URI });
    assert.deepEqual(node?.counts, { addressed: 2, partial: 0, missing: 1, notApplicable: 0, applicable: 3 });
    assert.deepEqual(node?.kpis, { total: 3, smart: 1 });
    assert.equal(node?.title, 'National Cybersecurity Strategy');
    const [evidence] = node!.areas[0]!.elements[0]!.evidence;
    assert.equal(evidence?.excerpt, 'A response team answers at all hours.');
    assert.deepEqual(evidence?.range.start, { line: 4, character: 0 });
    assert.equal(evidence?.path, 'a.md');
    assert.equal(node?.areas[1]?.elements[0]?.nearest.length, 1);
    assert.equal((await client.ask('ncs/coverage', {}))?.uri, URI);
    client.open(at('README.md'), '# Tool\n');
    assert.equal(await client.ask('ncs/coverage', { uri: at('README.md') }), null);
  });

  it('renders the report, with a script only for a webview', async () => {
    const plain = await client.ask('ncs/report', { uri: URI });
    assert.match(plain!, /^<!doctype html>/);
    assert.doesNotMatch(plain!, /<script|<button/);
    const script = { src: 'https://x.test/report.js', policy: 'https://x.test' };
    const page = await client.ask('ncs/report', { uri: URI, script });
    assert.match(page!, /<script defer src="https:\/\/x\.test\/report\.js">/);
    assert.match(page!, /data-uri="file:\/\/\/work%20space\/a\.md" data-line="5"/);
  });

  it('explains elements and lists them', async () => {
    assert.match((await client.ask('ncs/explain', { uri: URI, element: '2.1' }))!, /# 2\.1 Schools[^]*## What it asks/);
    assert.equal(await client.ask('ncs/explain', { uri: URI, element: '9.9' }), null);
    const elements = await client.ask('ncs/elements', { uri: URI });
    assert.deepEqual(
      elements.map((e) => `${e.id} ${e.status}`),
      ['1.1 addressed', '1.2 addressed', '2.1 missing'],
    );
  });

  it('walks through what is missing', async () => {
    const next = await client.ask('ncs/nextMissing', { uri: URI });
    assert.equal(next?.element, '2.1');
    assert.equal(next?.range.start.line, 6);
  });

  it('writes a new strategy that lists itself and leaves nothing to guess', async () => {
    await client.stop();
    client = await connect({ engine: { ...createFakeEngine(), frameworks } });
    const params = { title: 'Plan of "X"\n# Y', country: 'Maravia', period: { from: 2027, to: 2031 }, areas: ['5.4'] };
    const files = await client.ask('ncs/template', params);
    assert.deepEqual(
      files.map((f) => f.path),
      ['strategy.md', 'strategy.yaml'],
    );
    for (const { path, text } of files) client.open(at(`new/${path}`), text);
    const text = files[0]!.text;
    assert.match(text, /^# Plan of "X" # Y 2027–2031\n/);
    for (const title of ['Vision', 'Scope', 'Incident response', 'Action plan', 'Resources and budget', 'Glossary'])
      assert.match(text, new RegExp(`^## ${title}$`, 'm'));
    assert.doesNotMatch(text, /^## Governance$/m);
    assert.match(text, /what will be different by 2031\.\]/);
    assert.match(text, /how \w* ?Maravia will protect \[what and whom\] from 2027 to 2031/);
    const config = await client.diagnostics(at('new/strategy.yaml'));
    assert.deepEqual(
      config.map((d) => d.message),
      [
        'Why 5.1.1, 5.1.2, 5.1.3, 5.1.4, 5.2.1, 5.2.2 and 21 more do not apply is still to be filled in; until then they count like any other element.',
      ],
    );
    const node = await client.ask('ncs/coverage', { uri: at('new/strategy.md') });
    assert.equal(node?.areas[0]?.status, 'not-applicable');
    assert.equal(node?.profile, 'drafting');
    // Every field that the author has to fill in is known to the checker as one.
    const fields = skeletonFields(frameworks[0]!.framework);
    const seen = findPlaceholders(text, fields).map((p) => p.text);
    const all = [...text.replace(/<!--[^]*?-->/g, '').matchAll(/\[[^[\]\n]{2,}\]/g)].map((m) => m[0]);
    assert.ok(all.length > 100);
    assert.deepEqual(
      all.filter((field) => !seen.includes(field)),
      [],
    );
  });

  it('checks again from disk on request', async () => {
    assert.ok((await client.ask('ncs/check', { uri: URI }))!.findings > 0);
  });
});
