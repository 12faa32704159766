import assert from 'node:assert/strict';
import { analyse, createMemo, type Setup } from '../../src/engine/analyse.js';
import { defaultConfig, readConfig } from '../../src/engine/config.js';
import type { Weights } from '../../src/engine/model.js';
import type { Config, Framework, Profile, Rule } from '../../src/engine/types.js';
import { frameworks } from '../../src/frameworks/index.js';
import { unusedDirective } from '../../src/rules/directive/unused.js';
import { rules } from '../../src/rules/index.js';
import { createFakeFramework } from '../support/framework.js';

/** Reports every passage that has the word "bad". */
const badWord: Rule = {
  id: 'test/bad-word',
  severity: { drafting: 'off', review: 'warning', release: 'error' },
  summary: '',
  help: '',
  *check({ files }) {
    for (const { file } of files)
      for (const passage of file.passages)
        if (passage.text.includes('bad')) yield { path: file.path, position: passage.position, message: passage.text };
  },
};
const setup: Setup = { framework: createFakeFramework(), rules: [badWord, unusedDirective] };

function findings(text: string, config: Config = defaultConfig): string[] {
  const analysis = analyse({ files: [{ path: 'a.md', text }], config: { ...config, isStrategy: true } }, setup);
  return analysis.findings.map((f) => `${f.position.start.line} ${f.severity} ${f.ruleId}`);
}

describe('analyse', () => {
  it('sets severities by profile and configuration', () => {
    assert.deepEqual(findings('bad'), ['1 warning test/bad-word']);
    assert.deepEqual(findings('bad', readConfig('profile: release', 'x')), ['1 error test/bad-word']);
    assert.deepEqual(findings('bad', readConfig('profile: drafting', 'x')), []);
    assert.deepEqual(findings('bad', readConfig('profile: drafting\nrules: { test/bad-word: info }', 'x')), [
      '1 info test/bad-word',
    ]);
    assert.deepEqual(findings('bad', readConfig('rules: { test/bad-word: off }', 'x')), []);
  });

  it('lets the front end override the profile that the text asks for', () => {
    const files = [{ path: 'a.md', text: '---\nprofile: release\nstrategy: true\n---\n\nbad\n' }];
    const severity = (profile?: Profile) =>
      analyse({ files, config: defaultConfig }, { ...setup, profile }).findings[0]?.severity;
    assert.deepEqual([severity(), severity('review'), severity('drafting')], ['error', 'warning', undefined]);
  });

  it('is silent about an empty text, but for one line', () => {
    const { kind, findings } = analyse(
      { files: [{ path: 'a.md', text: '' }], config: defaultConfig },
      { ...setup, rules: [...rules] },
    );
    assert.equal(kind, 'empty');
    assert.deepEqual(
      findings.map((f) => f.ruleId),
      ['document/empty'],
    );
  });

  it('silences the next passage or heading, whole, and nothing behind it', () => {
    const draft = '<!-- ncs-disable-next-line test/bad-word -- why -->\n\nfine\nand bad\n\nbad again\n';
    assert.deepEqual(findings(draft), ['6 warning test/bad-word']);
    assert.deepEqual(findings(draft.replaceAll('\n', '\r\n')), ['6 warning test/bad-word']);
  });

  it('silences a stretch up to where it is enabled again', () => {
    const draft =
      '<!-- ncs-disable test/bad-word -- why -->\n\nbad\n\n<!-- ncs-enable test/bad-word -->\n\nbad\n\n<!-- ncs-disable -- all -->\n\nbad\n';
    assert.deepEqual(findings(draft), ['7 warning test/bad-word']);
  });

  it('silences a whole table from above it', () => {
    const table = '| a |\n|---|\n| bad |\n| bad too |\n';
    assert.deepEqual(findings(`<!-- ncs-disable-next-line test/bad-word -- why -->\n\n${table}\nbad\n`), [
      '8 warning test/bad-word',
    ]);
  });

  it('reports directives that silence nothing', () => {
    assert.deepEqual(findings('<!-- ncs-disable-next-line test/bad-word -- why -->\n\nfine\n'), [
      '1 info directive/unused',
    ]);
  });

  it('reports ncs-enable without a ncs-disable, and pins with nothing behind them', () => {
    assert.deepEqual(findings('<!-- ncs-enable -->\n\nfine\n'), ['1 info directive/unused']);
    const ended = '<!-- ncs-disable test/bad-word -- x -->\n\nbad\n\n<!-- ncs-enable -->\n\nfine\n';
    assert.deepEqual(findings(ended), []);
    assert.deepEqual(findings(`${ended}\n<!-- ncs-enable -->\n`), ['9 info directive/unused']);
    assert.deepEqual(findings('fine\n\n<!-- ncs: 1.1 -->\n'), ['3 info directive/unused']);
    assert.deepEqual(findings('# A\n\n<!-- ncs: 1.1 -->\n\n# B\n\nfine <!-- ncs: 1.1 -->\n'), [
      '3 info directive/unused',
    ]);
  });

  it('lets no blanket directive hide that the check is amiss or the most is missing, and counts what it hides', () => {
    const all = { ...setup, rules: [...rules, badWord] };
    const run = (text: string) => analyse({ files: [{ path: 'a.md', text }], config: defaultConfig }, all);
    const blanket = '<!-- ncs-disable -- x -->\n\n';
    const front = '---\nstrategy: true\nperiod: x\n---\n';
    const { findings, silenced } = run(`${front}${blanket}# A\n\nbad\n\n<!-- ncs: 7.7 -->\n\nbad\n`);
    const ids = new Set(findings.map((f) => f.ruleId));
    for (const id of ['config/invalid-value', 'coverage/missing-focus-area', 'directive/unknown'])
      assert.ok(ids.has(id), id);
    assert.ok(!ids.has('test/bad-word') && silenced! >= 2);
    assert.deepEqual(
      run(blanket).findings.map((f) => f.ruleId),
      ['document/empty'],
    );
    const named = run(`${front}<!-- ncs-disable coverage/missing-focus-area -- x -->\n\n# A\n\nbad\n`);
    assert.ok(!named.findings.some((f) => f.ruleId === 'coverage/missing-focus-area'));
  });

  it('sorts by file in reading order, then by place', () => {
    const files = ['b.md', 'a.md'].map((path) => ({ path, text: 'bad\n\nbad\n' }));
    const analysis = analyse({ files, config: { ...defaultConfig, isStrategy: true } }, setup);
    assert.deepEqual(
      analysis.findings.map((f) => `${f.path}:${f.position.start.line}`),
      ['b.md:1', 'b.md:3', 'a.md:1', 'a.md:3'],
    );
  });

  it('gives the same with a kept memo as afresh', () => {
    const memo = createMemo();
    const texts = ['# A\n\nbad\n\n# B\n\nfine\n', '# A\n\nbad\n\nnew\n\n# B\n\nbad\n', '# B\n\nfine\n'];
    for (const text of texts) {
      const strategy = { files: [{ path: 'a.md', text }], config: defaultConfig };
      const again = analyse(strategy, setup, memo);
      assert.deepEqual(again, analyse(strategy, setup, createMemo()));
      assert.deepEqual(again.findings, analyse(strategy, setup).findings);
    }
  });
});

describe('the kind of a document', () => {
  const kind = (text: string, config: Partial<Config> = {}) =>
    analyse({ files: [{ path: 'a.md', text }], config: { ...defaultConfig, ...config } }, setup).kind;

  it('is a strategy by its title, its front matter, or the configuration', () => {
    assert.equal(kind('# National Cyber Security Strategy\n\nx'), 'strategy');
    assert.equal(kind('# Title\n\n## Policy on information security\n\nx'), 'strategy');
    assert.equal(kind('---\nstrategy: true\n---\n\n# Plan\n\nx'), 'strategy');
    assert.equal(kind('# Plan\n\nx', { files: ['a.md'] }), 'strategy');
  });

  it('is none for an ordinary README, recipe or empty text', () => {
    assert.equal(
      kind('# left-pad\n\nPads strings. See the security policy.\n\n## Install\n\nRun npm.'),
      'not-a-strategy',
    );
    assert.equal(kind('# Cyber Strategy\n\nx', { isStrategy: false }), 'not-a-strategy');
    assert.equal(kind(''), 'empty');
    assert.equal(kind('---\ntitle: T\n---\n'), 'empty');
  });

  it('does not depend on how a catalogue writes its ids', () => {
    const { framework, weights } = frameworks[0]!;
    const examples = framework.areas.map(({ title, elements }) =>
      [`## ${title}`, ...elements.flatMap((e) => [`### ${e.title}`, e.example])].join('\n\n'),
    );
    const files = [{ path: 'a.md', text: `# Our way ahead\n\n${examples.join('\n\n')}\n` }];
    const plain = (id: string): string => id.replaceAll('.', '-');
    const renamed: Framework = {
      ...framework,
      digest: undefined,
      areas: framework.areas.map((area) => ({
        ...area,
        id: plain(area.id),
        elements: area.elements.map(({ parts: _, ...element }) => ({ ...element, id: plain(element.id) })),
      })),
    };
    const kindBy = (by: Framework, own?: Weights) =>
      analyse({ files, config: defaultConfig }, { framework: by, weights: own, rules: [] }).kind;
    assert.equal(kindBy(framework, weights), 'strategy');
    assert.equal(kindBy(renamed), 'strategy');
  });

  it('is not English where the common words are missing', () => {
    const german =
      'Die nationale Strategie für Cybersicherheit legt fest, wie der Staat seine Netze schützt und wer dafür zuständig ist. '.repeat(
        8,
      );
    assert.equal(kind(`# Nationale Cybersecurity Strategy\n\n${german}`), 'not-english');
    assert.equal(kind(`# Nationale Cybersecurity Strategy\n\n${german}`, { files: ['a.md'] }), 'not-english');
    assert.equal(kind(`# Nationale Cybersecurity Strategy\n\n${german}`, { isStrategy: true }), 'strategy');
  });

  it('is English in tables and catchwords too, unless they show another language', () => {
    const row = (...cells: string[]) => `| ${cells.join(' | ')} |\n`.repeat(12);
    const table = (rows: string) => `# Cybersecurity Action Plan\n\n| A | B | C |\n|---|---|---|\n${rows}`;
    const english = row('Establish national SOC', 'NCSC', 'Number completed');
    for (const config of [{}, { isStrategy: true }, { files: ['a.md'] }]) {
      assert.equal(kind(table(english), config), 'strategy');
      assert.equal(
        kind(`# Cyber plan\n\n${'- Establish national SOC: NCSC, budget approved\n'.repeat(12)}`, config),
        'strategy',
      );
    }
    for (const cells of [
      ['Aufbau eines SOC für die Behörden', 'BMI und BSI', 'Zahl der Übungen'],
      ['Création du centre', 'Ministère de la défense', 'nombre des exercices'],
      ['Создание центра', 'Министерство обороны', 'Число учений'],
      ['国家网络安全中心', '国防部', '演习次数'],
      ['Kansallisen keskuksen perustaminen', 'Puolustusministeriö ja Liikennevirasto', 'Määrä'],
    ])
      assert.equal(kind(table(row(...cells) + row(...cells))), 'not-english', cells[0]);
  });
});
