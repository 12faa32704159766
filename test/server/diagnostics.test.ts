import assert from 'node:assert/strict';
import { FileChangeType, type Diagnostic } from 'vscode-languageserver/node';
import type { analyseInSteps } from '../../src/engine/analyse.js';
import { finish } from '../../src/engine/steps.js';
import { defaultConfig } from '../../src/engine/config.js';
import { MARKER } from '../../src/reports/markdown.js';
import { standardEngine } from '../../src/server/server.js';
import { changed, EXAMPLE } from '../support/catalogue.js';
import { at, connect, pause, type TestClient } from './connect.js';
import { createFakeEngine } from './engine.js';

const TITLE = '# National Cybersecurity Strategy of Maravia\n\n';
const DRAFT = `${TITLE}## Response\n\nA response team starts work by [date].\n\n## People\n\nTo come.\n`;

const say = (list: readonly Diagnostic[]): string[] =>
  list.map((d) => `${d.range.start.line}:${d.range.start.character} ${String(d.code)}`);

describe('server: diagnostics', () => {
  let client: TestClient;
  const start = async (...args: Parameters<typeof connect>): Promise<void> => {
    client = await connect(...args);
  };
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  it('finds while writing what the text has, 0-based, with severity, code and source', async () => {
    await start();
    client.open(at('a.md'), DRAFT);
    const found = await client.diagnostics(at('a.md'));
    const placeholder = found.find((d) => d.code === 'text/placeholder');
    assert.deepEqual(placeholder?.range, { start: { line: 4, character: 31 }, end: { line: 4, character: 37 } });
    assert.equal(placeholder.source, 'ncs');
    assert.ok(say(found).includes('0:0 coverage/missing-focus-area'));
    assert.equal(found.find((d) => d.code === 'coverage/missing-focus-area')?.severity, 1);
  });

  it('follows edits, and takes back what was mended', async () => {
    await start();
    client.open(at('a.md'), DRAFT);
    await client.diagnostics(at('a.md'));
    client.change(at('a.md'), 'on 1 May 2027', { start: { line: 4, character: 28 }, end: { line: 4, character: 37 } });
    const found = await client.diagnostics(at('a.md'));
    assert.ok(!say(found).some((d) => d.includes('text/placeholder')), say(found).join());
  });

  it('points at the evidence that comes near', async () => {
    await start();
    client.open(at('a.md'), `${DRAFT}\nWe nearly teach this in schools.\n`);
    const missing = (await client.diagnostics(at('a.md'))).find((d) => d.code === 'coverage/missing-focus-area');
    assert.deepEqual(missing?.relatedInformation?.[0]?.location, {
      uri: at('a.md'),
      range: { start: { line: 10, character: 0 }, end: { line: 10, character: 32 } },
    });
  });

  it('leaves an ordinary document in peace, and every document where detection is off', async () => {
    await start();
    client.open(at('README.md'), '# My tool\n\nInstall it by [date]. TBD.\n');
    assert.deepEqual(await client.diagnostics(at('README.md')), []);
    client.open(at('a.md'), DRAFT);
    assert.notEqual((await client.diagnostics(at('a.md'))).length, 0);
    await client.configure({ detect: false });
    assert.deepEqual(await client.diagnostics(at('a.md')), []);
    client.change(at('a.md'), `---\nstrategy: true\n---\n\n${DRAFT}`);
    assert.notEqual((await client.diagnostics(at('a.md'))).length, 0);
  });

  it('checks what front matter calls a strategy, and not what it calls none', async () => {
    await start();
    client.open(at('a.md'), '---\nstrategy: true\n---\n\n# Our plan\n\nDone by [date].\n');
    assert.ok(say(await client.diagnostics(at('a.md'))).includes('6:8 text/placeholder'));
    client.open(at('b.md'), `---\nstrategy: false\n---\n\n${DRAFT}`);
    assert.deepEqual(await client.diagnostics(at('b.md')), []);
  });

  it('clears the diagnostics of a closed file that is a strategy of its own', async () => {
    await start();
    client.open(at('a.md'), DRAFT);
    assert.notEqual((await client.diagnostics(at('a.md'))).length, 0);
    client.close(at('a.md'));
    assert.deepEqual(await client.diagnostics(at('a.md')), []);
  });

  it('waits for a pause before it checks, and checks once', async () => {
    await start({ settings: { delay: 60 } });
    client.open(at('a.md'), DRAFT);
    await client.diagnostics(at('a.md'));
    const before = client.published(at('a.md'));
    for (let n = 0; n < 5; n++) {
      client.change(at('a.md'), `${DRAFT}${'x'.repeat(n)}`);
      await pause(10);
    }
    assert.equal(client.published(at('a.md')), before);
    await pause(120);
    assert.equal(client.published(at('a.md')), before + 1);
  });

  it('takes severities from the profile of the setting unless the text names one', async () => {
    await start({ settings: { profile: 'drafting' } });
    client.open(at('a.md'), DRAFT);
    const severity = async (): Promise<number | undefined> =>
      (await client.diagnostics(at('a.md'))).find((d) => d.code === 'coverage/missing-focus-area')?.severity;
    assert.equal(await severity(), 2);
    client.change(at('a.md'), `---\nprofile: release\n---\n\n${DRAFT}`);
    assert.equal(await severity(), 1);
  });

  it('says the same as the engine does, whole findings compared', async () => {
    const engine = createFakeEngine();
    for (const one of [engine, standardEngine]) {
      await start({ engine: one });
      client.open(at('a.md'), DRAFT);
      const shown = await client.diagnostics(at('a.md'));
      const { framework, weights } = one.frameworks[0]!;
      const setup = { framework, weights, rules: one.rules, today: '2026-06-01' } as Parameters<
        typeof analyseInSteps
      >[1];
      const { findings } = finish(
        one.analyse({ files: [{ path: 'a.md', text: DRAFT }], config: defaultConfig }, setup),
      );
      assert.deepEqual(
        shown.map((d) => [
          d.code,
          d.message,
          d.severity,
          d.range.start,
          d.range.end,
          d.relatedInformation?.length ?? 0,
        ]),
        findings.map((f) => [
          f.ruleId,
          f.message,
          { error: 1, warning: 2, info: 3 }[f.severity],
          { line: f.position.start.line - 1, character: f.position.start.column - 1 },
          { line: f.position.end.line - 1, character: f.position.end.column - 1 },
          f.related.length,
        ]),
      );
      assert.ok(findings.length > 2);
      if (one === engine) await client.stop();
    }
  });

  it('reads the same findings from a text with Windows line ends, at the same lines', async () => {
    await start();
    client.open(at('a.md'), DRAFT);
    client.open(at('b.md'), DRAFT.replaceAll('\n', '\r\n'));
    assert.deepEqual(say(await client.diagnostics(at('b.md'))), say(await client.diagnostics(at('a.md'))));
  });

  it('answers after a rule has failed, and says so in the log', async () => {
    const engine = createFakeEngine();
    let fails = true;
    const broken: typeof engine.analyse = (...args) => {
      if (fails) throw new Error('made to fail');
      return engine.analyse(...args);
    };
    await start({ engine: { ...engine, analyse: broken } });
    client.open(at('a.md'), DRAFT);
    assert.equal(await client.ask('ncs/coverage', { uri: at('a.md') }), null);
    fails = false;
    client.change(at('a.md'), `${DRAFT}\n`);
    assert.notEqual((await client.diagnostics(at('a.md'))).length, 0);
    assert.match(client.log.join(), /made to fail/);
    (client.log as string[]).length = 0;
  });
});

describe('server: several files', () => {
  let client: TestClient;
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });
  const disk = (yaml: string, more: Record<string, string> = {}): Map<string, string> =>
    new Map(
      Object.entries({
        'strategy.yaml': yaml,
        '1.md': TITLE,
        '2.md': '## People\n\nAll schools teach it by [date].\n',
        ...more,
      }).map(([path, text]) => [at(path), text]),
    );

  it('checks the files of a strategy.yaml together, opened or not, and puts findings at their file', async () => {
    client = await connect({ disk: disk('files: ["1.md", "2.md"]\n') });
    const second = await client.diagnostics(at('2.md'));
    assert.deepEqual(say(second), ['2:24 text/placeholder']);
    const first = say(await client.diagnostics(at('1.md')));
    assert.ok(first.includes('0:0 coverage/missing-focus-area'), first.join());
    const messages = (await client.diagnostics(at('1.md'))).map((d) => d.message).join();
    assert.match(messages, /focus area 1 Response/);
    assert.doesNotMatch(messages, /focus area 2 People/);
  });

  it('reads unsaved text before what is on disk', async () => {
    client = await connect({ disk: disk('files: ["1.md", "2.md"]\n') });
    client.open(at('2.md'), 'A response team answers.\n');
    const messages = (await client.diagnostics(at('1.md'))).map((d) => d.message).join();
    assert.doesNotMatch(messages, /focus area 1 Response/);
    assert.match(messages, /focus area 2 People/);
    client.close(at('2.md'));
    assert.deepEqual(say(await client.diagnostics(at('2.md'))), ['2:24 text/placeholder']);
  });

  it('notices files that change, come and go outside the editor', async () => {
    client = await connect({ disk: disk('files: ["*.md"]\n') });
    assert.equal((await client.diagnostics(at('2.md'))).length, 1);
    client.disk.set(at('2.md'), 'All schools teach it.\n');
    client.touchDisk(at('2.md'), FileChangeType.Changed);
    assert.deepEqual(await client.diagnostics(at('2.md')), []);
    client.disk.set(at('3.md'), 'TBD\n');
    client.touchDisk(at('3.md'), FileChangeType.Created);
    assert.deepEqual(say(await client.diagnostics(at('3.md'))), ['0:0 text/placeholder']);
    client.disk.delete(at('3.md'));
    client.touchDisk(at('3.md'), FileChangeType.Deleted);
    assert.deepEqual(await client.diagnostics(at('3.md')), []);
  });

  it('shows what is wrong in strategy.yaml there, and follows its unsaved text', async () => {
    client = await connect({ disk: disk('files: ["1.md"]\n') });
    client.open(at('strategy.yaml'), 'files: ["1.md", "9.md"]\nprofil: release\n');
    assert.deepEqual(say(await client.diagnostics(at('strategy.yaml'))).sort(), [
      '0:16 config/invalid-value',
      '1:0 config/unknown-key',
    ]);
    const messages = (await client.diagnostics(at('strategy.yaml'))).map(({ message }) => message);
    assert.match(messages.join(' '), /“9\.md”, listed under “files”, does not exist/);
    client.change(at('strategy.yaml'), 'files: ["1.md", "2.md"]\n');
    assert.deepEqual(await client.diagnostics(at('strategy.yaml')), []);
    assert.deepEqual(say(await client.diagnostics(at('2.md'))), ['2:24 text/placeholder']);
  });

  it('makes of a strategy whose strategy.yaml is removed single files again', async () => {
    client = await connect({ disk: disk('files: ["1.md", "2.md"]\n') });
    client.open(at('1.md'), TITLE);
    assert.equal((await client.diagnostics(at('2.md'))).length, 1);
    client.disk.delete(at('strategy.yaml'));
    client.touchDisk(at('strategy.yaml'), FileChangeType.Deleted);
    await pause(20);
    assert.deepEqual(await client.diagnostics(at('2.md')), []);
    const messages = (await client.diagnostics(at('1.md'))).map((d) => d.message).join();
    assert.match(messages, /focus area 2 People/);
  });

  it('finds the strategy.yaml above a chapter, in the workspace folder and no higher', async () => {
    const files = new Map([
      ['file:///work%20space/strategy.yaml', 'files: ["in/**/*.md"]\n'],
      ['file:///work%20space/in/deep/c.md', 'TBD\n'],
      ['file:///strategy.yaml', 'files: ["**/*.md"]\n'],
      ['file:///else/d.md', 'TBD\n'],
    ]);
    client = await connect({ disk: files });
    client.open(at('in/deep/c.md'), 'TBD\n');
    assert.ok(say(await client.diagnostics(at('in/deep/c.md'))).includes('0:0 text/placeholder'));
    client.open('file:///else/d.md', 'TBD\n');
    assert.deepEqual(await client.diagnostics('file:///else/d.md'), []);
  });

  it('keeps the strategies of several workspace folders apart, one inside the other too', async () => {
    const files = new Map([
      ['file:///one/strategy.yaml', 'files: ["**/*.md"]\nprofile: release\n'],
      ['file:///one/a.md', `${TITLE}All schools teach it.\n`],
      ['file:///two/strategy.yaml', 'files: [a.md]\n'],
      ['file:///two/a.md', `${TITLE}A response team answers by [date].\n`],
      ['file:///two/inner/a.md', 'TBD\n'],
      ['file:///two/inner/strategy.yaml', 'files: [a.md]\nstrategy: true\n'],
    ]);
    client = await connect({ disk: files, roots: ['file:///one', 'file:///two', 'file:///two/inner'] });
    const missing = async (uri: string): Promise<string[]> =>
      (await client.diagnostics(uri))
        .filter((d) => d.code === 'coverage/missing-focus-area')
        .map((d) => /focus area \d/.exec(String(d.message))![0]);
    assert.deepEqual(await missing('file:///one/a.md'), ['focus area 1']);
    assert.deepEqual(await missing('file:///two/a.md'), ['focus area 2']);
    assert.deepEqual(await missing('file:///two/inner/a.md'), ['focus area 1', 'focus area 2']);
    const found = (await client.diagnostics('file:///two/a.md')).find((d) => d.code === 'text/placeholder');
    assert.equal(found?.severity, 2);
    const paths = await Promise.all(
      ['file:///one/a.md', 'file:///two/a.md', 'file:///two/inner/a.md'].map(async (uri) =>
        (await client.ask('ncs/coverage', { uri }))?.areas
          .flatMap((a) => a.elements)
          .flatMap((e) => e.evidence)
          .map(({ path, uri: of }) => `${path} of ${of}`),
      ),
    );
    assert.deepEqual(paths, [['a.md of file:///one/a.md'], ['a.md of file:///two/a.md'], []]);
    client.open('file:///two/a.md', `${TITLE}Text.\n`);
    assert.deepEqual(await missing('file:///two/a.md'), ['focus area 1', 'focus area 2']);
    assert.deepEqual(await missing('file:///one/a.md'), ['focus area 1']);
  });

  const ABOUT = async (path: string) => {
    const node = await client.ask('ncs/coverage', { uri: at(path) });
    return [node?.framework, node?.areas.length];
  };

  it('leaves out the reports that the command line wrote beside the strategy, unless they are listed', async () => {
    for (const [yaml, names] of [
      ['title: T\n', ['1.md']],
      ['files: ["*.md"]\n', ['1.md']],
      ['files: ["*.md", 0.md]\n', ['0.md', '1.md']],
    ] as const) {
      client = await connect({
        disk: new Map([
          [at('strategy.yaml'), yaml],
          [at('0.md'), `${MARKER}\n# Report\n`],
          [at('1.md'), TITLE],
        ]),
      });
      client.open(at('1.md'), TITLE);
      const node = await client.ask('ncs/coverage', { uri: at('1.md') });
      assert.deepEqual(node?.files, names.map(at), yaml);
      // The last one is stopped as after every test.
      if (names.length === 1) await client.stop();
    }
  });

  it('uses a catalogue of the strategy, named in strategy.yaml or in front matter', async () => {
    const named = disk('framework: own.yaml\nfiles: ["1.md"]\n', { 'own.yaml': EXAMPLE });
    client = await connect({ disk: named });
    client.open(at('1.md'), TITLE);
    assert.deepEqual(await ABOUT('1.md'), ['Lighthouse Checklist', 1]);
    client.open(at('a.md'), `---\nframework: own.yaml\nstrategy: true\n---\n\n${TITLE}`);
    assert.deepEqual(await ABOUT('a.md'), ['Lighthouse Checklist', 1]);
  });

  it('keeps to the built-in framework where strategy.yaml names it, whatever front matter says', async () => {
    const files = disk('framework: ncs-guide-2025\nfiles: ["1.md"]\n', { 'own.yaml': EXAMPLE });
    client = await connect({ engine: standardEngine, disk: files });
    client.open(at('1.md'), `---\nframework: own.yaml\n---\n\n${TITLE}`);
    assert.equal((await ABOUT('1.md'))[0], standardEngine.frameworks[0]!.framework.title);
  });

  for (const name of ['./own.yaml', 'sub/./own.yaml'])
    it(`follows a catalogue that is named as ${name}`, async () => {
      const path = name.replace('./', '');
      const uri = at(path);
      const yaml = `framework: ${name}\nfiles: ["./1.md"]\n`;
      client = await connect({ disk: disk(yaml, { [path]: EXAMPLE }) });
      client.open(at('1.md'), TITLE);
      assert.deepEqual(await ABOUT('1.md'), ['Lighthouse Checklist', 1]);
      client.disk.set(uri, changed('title: Lighthouse Checklist', 'title: Second'));
      client.touchDisk(uri, FileChangeType.Changed);
      await pause(20);
      assert.deepEqual(await ABOUT('1.md'), ['Second', 1]);
      client.open(uri, changed('title: Lighthouse Checklist', 'title: Unsaved'));
      client.open(at('strategy.yaml'), yaml);
      await pause(20);
      assert.deepEqual(await ABOUT('1.md'), ['Unsaved', 1]);
    });

  it('reads a catalogue once, as long as its text stands', async () => {
    const engine = createFakeEngine();
    const seen: unknown[] = [];
    const analyse: typeof analyseInSteps = (strategy, setup, memo) => {
      seen.push(setup.framework);
      return engine.analyse(strategy, setup, memo);
    };
    const files = disk('framework: own.yaml\nfiles: ["1.md"]\n', { 'own.yaml': EXAMPLE });
    client = await connect({ engine: { ...engine, analyse }, disk: files });
    for (const text of ['One.\n', 'Two.\n', 'Three.\n']) {
      client.open(at('1.md'), `${TITLE}${text}`);
      await client.diagnostics(at('1.md'));
      client.close(at('1.md'));
    }
    assert.ok(seen.length > 2);
    assert.equal(new Set(seen).size, 1);
  });

  for (const [own, line] of [
    ['id: x\n', 1],
    [changed('id: W.2', 'id: W.1'), 27],
  ] as const)
    it(`says nothing of coverage where the catalogue cannot be used, but where it is named, and in it (line ${line})`, async () => {
      const files = disk('files: ["1.md"]\nframework: own.yaml\n', { 'own.yaml': own });
      client = await connect({ engine: standardEngine, disk: files });
      client.open(at('1.md'), TITLE);
      assert.doesNotMatch(say(await client.diagnostics(at('1.md'))).join(), /coverage/);
      assert.deepEqual(
        (await client.diagnostics(at('strategy.yaml'))).map(({ range, message }) => [range.start.line, message]),
        [[1, `The catalogue own.yaml cannot be used, so nothing is said of coverage: mend it, at line ${line} first.`]],
      );
      assert.match(say(await client.diagnostics(at('own.yaml'))).join(), /config\/invalid-framework/);
      assert.deepEqual(await ABOUT('1.md'), ['own.yaml (cannot be used)', 0]);
      const report = await client.ask('ncs/report', { uri: at('1.md') });
      assert.match(report!, /own\.yaml/);
      assert.doesNotMatch(report!, /NaN/);
    });
});
