import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { eachWithStrategy, STRATEGY, type World } from '../support/world.js';

describe('ncs-check init', () => {
  let world: World;
  eachWithStrategy((one) => (world = one));
  const read = (path: string): string => world.read(path);

  it('writes a strategy.yaml that it then goes by, and never over another file', async () => {
    world.write('README.md', 'x');
    world.write('ch/[a].md', STRATEGY);
    const { code, out } = await world.run(['init']);
    assert.equal(code, 0);
    assert.match(out, /Wrote strategy\.yaml with ch\/\[a\]\.md, strategy\.md/);
    const { out: report } = await world.run(['--format', 'json']);
    assert.deepEqual(
      JSON.parse(report).files.map((one: { path: string }) => one.path),
      ['ch/[a].md', 'strategy.md'],
    );
    assert.deepEqual(
      JSON.parse(report).findings.filter((one: { ruleId: string }) => one.ruleId.startsWith('config/')),
      [],
    );
    const before = read('strategy.yaml');
    const again = await world.run(['init']);
    assert.equal(again.code, 2);
    assert.match(again.err, /strategy\.yaml exists already and was left as it is/);
    assert.equal(read('strategy.yaml'), before);
  });

  it('writes into its new strategy.yaml as comments what reads like no part of a strategy', async () => {
    world.write('docs/install.md', '# Installing\n\nRun the installer.\n\nThen restart.\n');
    world.write('docs/team.md', '# Chapter 2\n\nThe Agency will run the national response team from 2027.\n');
    world.write('docs/utf16.md', Uint8Array.from([0xff, 0xfe, 0x41, 0]));
    const { out } = await world.run(['init']);
    assert.match(
      out,
      /with docs\/team\.md, docs\/utf16\.md, strategy\.md; as comments, .* of it: docs\/install\.md\. Look/,
    );
    assert.match(read('strategy.yaml'), /^ {2}- "strategy\.md"\n {2}# - "docs\/install\.md"\n/m);
  });

  it('writes a strategy.yaml where no Markdown stands yet, and says what is missing until it does', async () => {
    mkdirSync(join(world.folder, 'empty'));
    assert.match((await world.run(['init', 'empty'])).out, /without a file yet/);
    const { code, err } = await world.run(['empty']);
    assert.equal(code, 2);
    assert.match(err, /empty\/strategy\.yaml names no Markdown file that exists/);
    world.write('empty/plan.md', STRATEGY);
    assert.equal((await world.run(['empty', '--fail-on', 'never'])).code, 0);
  });

  it('writes a strategy.yaml that it then goes by, whatever the names of the files', async () => {
    const names = ['(final) strategy.md', '!a.md', '[x]/a (1).md', 'a+b@{c}.md', 'strategy.md'];
    for (const name of names) world.write(name, STRATEGY);
    assert.equal((await world.run(['init'])).code, 0);
    const { out, err } = await world.run(['--format', 'json', '--quiet']);
    assert.equal(err, '');
    assert.deepEqual(
      JSON.parse(out)
        .files.map((one: { path: string }) => one.path)
        .sort(),
      names.sort(),
    );
  });

  it('lists keys in its new strategy.yaml that are all known', async () => {
    await world.run(['init']);
    const all = read('strategy.yaml').replace(/^# (?=[a-zA-Z]+:|  )/gm, '');
    world.write('strategy.yaml', all);
    const { out, err } = await world.run(['--format', 'json', '--quiet']);
    assert.equal(err, '');
    const ids = JSON.parse(out).findings.map((one: { ruleId: string }) => one.ruleId);
    assert.deepEqual(
      ids.filter((id: string) => /^config\/(?!unknown-element)/.test(id)),
      [],
    );
    assert.equal(JSON.parse(out).title, 'National Cybersecurity Strategy 2026-2030');
  });
});
