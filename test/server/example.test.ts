import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { CodeAction, CodeLens, TextDocumentEdit } from 'vscode-languageserver/node';
import { CLIENT_COMMANDS, type EditParams } from '../../src/server/protocol.js';
import { standardEngine } from '../../src/server/server.js';
import { applyEdits, at, connect, type TestClient } from './connect.js';

const names = readdirSync('examples').filter((name) => /\.(?:md|yaml)$/.test(name));
const disk = new Map(names.map((name) => [at(name), readFileSync(`examples/${name}`, 'utf8')]));
/** A draft with most of what the rules look for. */
const WEAK = `# National Cybersecurity Strategy of Maravia 2027-2030

## Objectives

The NCSA will act by [date]. The NCSA leads. The NCSA reports.

## Indicators

| Indicator | Baseline | Target | Deadline | Owner |
|---|---|---|---|---|
| Share of ministries that test their backups every year | | | | |
| Number of teachers who finished the course | 200 in 2025 | 900 | | |

By 2029, 90 % of hospitals will have tested their recovery plan.

## Empty
`;

describe('server: with the real engine', () => {
  let client: TestClient;
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  /** Applies every action of every diagnostic of a file; answers with their titles. */
  async function applyAll(uri: string, text: string): Promise<string[]> {
    const titles: string[] = [];
    for (const diagnostic of await client.diagnostics(uri)) {
      const { range } = diagnostic;
      const params = { textDocument: { uri }, range, context: { diagnostics: [diagnostic] } };
      for (const action of await client.request<CodeAction[]>('textDocument/codeAction', params)) {
        const asks = action.command?.command === CLIENT_COMMANDS.askAndEdit;
        const asked = asks ? (action.command!.arguments![0] as EditParams) : undefined;
        const given = { ...asked, text: 'because', ...(asked?.kind === 'pin' && { element: '5.4.1' }) } as EditParams;
        const edit = asked ? (await client.ask('ncs/edit', given))?.edit : action.edit;
        assert.ok(edit?.documentChanges?.length, action.title);
        for (const change of edit.documentChanges as TextDocumentEdit[]) {
          if (change.textDocument === undefined || change.textDocument.uri !== uri) continue;
          if (action.title.startsWith('Remove')) continue;
          for (const one of change.edits) assert.deepEqual(one.range.start, one.range.end, action.title);
          const after = applyEdits(text, change.edits as Parameters<typeof applyEdits>[1]);
          assert.ok(after.length > text.length, action.title);
        }
        titles.push(action.title);
      }
    }
    return titles;
  }

  it('offers for a weak draft fixes that only add, and each can be applied', async () => {
    client = await connect({ engine: standardEngine });
    client.open(at('weak.md'), WEAK);
    const titles = await applyAll(at('weak.md'), WEAK);
    for (const title of [
      /^Spell out NCSA/,
      /^Insert the section “Vision”/,
      /^Do not report this here… \(text\/placeholder\)$/,
      /^Insert a (?:chapter|section) on 5\.6/,
    ])
      assert.ok(
        titles.some((t) => title.test(t)),
        `${title} ${titles.join(' | ')}`,
      );
  });

  it('says on the example what the command line says, and its fixes only add', async () => {
    client = await connect({ engine: standardEngine, disk });
    const node = await client.ask('ncs/coverage', { uri: at('strategy.md') });
    assert.equal(node?.kind, 'strategy');
    assert.equal(node?.files.length, 2);
    client.open(at('strategy.md'), disk.get(at('strategy.md'))!);
    await applyAll(at('strategy.md'), disk.get(at('strategy.md'))!);
    assert.match((await client.ask('ncs/report', { uri: at('strategy.md') }))!, /<\/html>/);
  });

  // ── Where sections are put in ─────────────────────────────────────────────────────────────────────────────────────

  /** A new strategy of the template, open as `strategy.md`, after a change. */
  async function startNew(change = (text: string): string => text): Promise<string> {
    client = await connect({ engine: standardEngine });
    const areas = (await client.ask('ncs/areas', {})).map(({ id }) => id);
    const period = { from: 2027, to: 2031 };
    const files = await client.ask('ncs/template', { title: 'Strategy', country: 'Maravia', period, areas });
    const text = change(files[0]!.text);
    client.open(at('strategy.yaml'), files[1]!.text);
    client.open(at('strategy.md'), text);
    return text;
  }
  const headingAt = (text: string, line: number): string => text.split('\n')[line]!;
  const edited = async (params: EditParams, text: string): Promise<string> => {
    const made = await client.ask('ncs/edit', params);
    const changes = (made?.edit.documentChanges ?? []) as TextDocumentEdit[];
    return applyEdits(text, changes.flatMap(({ edits }) => edits) as Parameters<typeof applyEdits>[1]);
  };

  it('says of a draft that has only begun once that nothing is addressed, and offers each chapter', async () => {
    const text = '# National Cybersecurity Strategy of Maravia\n\nWe live in a digital age.\n';
    client = await connect({ engine: standardEngine });
    client.open(at('new.md'), text);
    const missing = (await client.diagnostics(at('new.md'))).filter(
      ({ code }) => code === 'coverage/missing-focus-area',
    );
    assert.match(
      missing.map(({ message }) => message).join('|'),
      /^Nothing was found that addresses any of the 7 focus areas: 5\.1 Governance, 5\.2 .* or 5\.7 International cooperation\.$/,
    );
    const titles = await applyAll(at('new.md'), text);
    assert.equal(titles.filter((title) => /^Insert a chapter on 5\.\d /.test(title)).length, 7);
  });

  it('reports in a new strategy on the chapters themselves, and puts no second one into them', async () => {
    const text = await startNew();
    const found = await client.diagnostics(at('strategy.md'));
    const missing = found.filter(({ code }) => code === 'coverage/missing-focus-area');
    assert.deepEqual(
      missing.map(({ range }) => headingAt(text, range.start.line)),
      [
        '## Governance',
        '## Critical infrastructure and essential services',
        '## Risk management',
        '## Incident response',
        '## Capacity, skills and awareness',
        '## Legislation and regulation',
        '## International cooperation',
      ],
    );
    const { range } = missing[0]!;
    const params = { textDocument: { uri: at('strategy.md') }, range, context: { diagnostics: [missing[0]!] } };
    const offered = await client.request<CodeAction[]>('textDocument/codeAction', params);
    assert.deepEqual(
      offered.filter(({ title }) => title.startsWith('Insert')),
      [],
    );
    const made = await client.ask('ncs/edit', { uri: at('strategy.md'), kind: 'section', element: '5.4.2' });
    assert.deepEqual(made?.edit.documentChanges, []);
    assert.equal(headingAt(text, made!.goTo!.line), '### Cyber crisis and recovery planning');
  });

  it('counts in a new strategy what is open in each chapter instead of underlining all of it', async () => {
    const text = await startNew();
    const found = await client.diagnostics(at('strategy.md'));
    const notes = found.filter(({ code }) => code === 'text/placeholder');
    assert.ok(notes.length < 30, `${notes.length} notes`);
    const [note] = notes.filter(({ range }) => headingAt(text, range.start.line) === '## Governance');
    assert.match(
      String(note!.message),
      /^“Governance” still has \d+ fields to fill in and \d+ guidance comments to take out\.$/,
    );
  });

  it('sets an element aside only once the reason is given', async () => {
    await startNew();
    const yaml =
      'profile: drafting\nfiles: [strategy.md]\nnotApplicable:\n  - element: "5.5.1"\n    reason: "[reason]"\n';
    client.change(at('strategy.yaml'), yaml);
    const [note] = await client.diagnostics(at('strategy.yaml'));
    assert.equal(
      note?.message,
      'Why 5.5.1 does not apply is still to be filled in; until then it counts like any other element.',
    );
    assert.equal(note.range.start.line, 3);
    const counted = async (): Promise<number | undefined> =>
      (await client.ask('ncs/coverage', { uri: at('strategy.md') }))?.counts.applicable;
    assert.equal(await counted(), 32);
    client.change(at('strategy.yaml'), yaml.replace('[reason]', 'Skills are planned by the union.'));
    assert.deepEqual(await client.diagnostics(at('strategy.yaml')), []);
    assert.equal(await counted(), 31);
  });

  it('goes to the heading of each missing element', async () => {
    const text = await startNew();
    const seen: string[] = [];
    for (let after: string | undefined; seen.length < 5;) {
      const next = await client.ask('ncs/nextMissing', { uri: at('strategy.md'), after });
      after = next!.element;
      seen.push(headingAt(text, next!.range.start.line));
    }
    assert.deepEqual(seen, [
      '### Adoption and political support',
      '### National cybersecurity authority',
      '### Coordination and partnership',
      '### Budget and resources',
      '### Who protects critical infrastructure',
    ]);
  });

  it('puts a section into the chapter on its focus area, behind its neighbour there', async () => {
    const cut = (text: string): string =>
      text.replace(/### Cyber crisis and recovery planning[^]*?(?=### Sharing)/, '');
    const text = await startNew(cut);
    const after = await edited({ uri: at('strategy.md'), kind: 'section', element: '5.4.2' }, text);
    const titles = after.split('\n').filter((line) => line.startsWith('#'));
    const from = titles.indexOf('## Incident response');
    assert.deepEqual(titles.slice(from, from + 4), [
      '## Incident response',
      '### Incident response capability',
      '### Cyber crisis and recovery planning',
      '### Sharing of threat and incident information',
    ]);
  });

  it('gives a chapter that is only begun the sections that it lacks', async () => {
    const cut = (text: string): string =>
      text.replace(/(## Legislation and regulation\n)[^]*?(?=## International)/, '$1\n');
    const text = await startNew(cut);
    const after = await edited({ uri: at('strategy.md'), kind: 'area', area: '5.6' }, text);
    const titles = after.split('\n').filter((line) => line.startsWith('#'));
    const from = titles.indexOf('## Legislation and regulation');
    assert.deepEqual(
      titles.slice(from, from + 7).map((title) => title.split(' ')[0]),
      ['##', '###', '###', '###', '###', '###', '##'],
    );
    assert.equal(titles.filter((title) => title.includes('Legislation')).length, 1);
  });

  it('puts the period of the strategy into a section', async () => {
    client = await connect({ engine: standardEngine });
    const text = '# National Cybersecurity Strategy of Maravia 2026-2030\n\nThe CSIRT of Maravia handles incidents.\n';
    client.open(at('a.md'), text);
    const after = await edited({ uri: at('a.md'), kind: 'standard', section: 'scope' }, text);
    assert.match(after, /This strategy covers 2026 to 2030 and applies to \[ministries/);
  });

  it('says over a heading what its section addresses in part only', async () => {
    client = await connect({ engine: standardEngine, disk });
    const uri = at('strategy.md');
    client.open(uri, disk.get(uri)!);
    const areas = (await client.ask('ncs/coverage', { uri }))!.areas;
    const partial = areas.flatMap((area) => area.elements).filter(({ status }) => status === 'partial');
    assert.ok(partial.length > 0);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    const titles = lenses.map(({ command }) => command?.title ?? '');
    const fully = titles.flatMap((title) => /(?:^|· )Addresses ([\d., ]+)/.exec(title)?.[1] ?? []).join();
    const partly = titles.flatMap((title) => /Partly addresses ([\d., ]+)/.exec(title)?.[1] ?? []).join();
    for (const { id } of partial) assert.ok(!fully.includes(id), id);
    assert.ok(
      partial.some(({ id }) => partly.includes(id)),
      titles.join('\n'),
    );
  });

  it('gives a new section the rank of the sections of its chapter, wherever evidence of its neighbours stands', async () => {
    client = await connect({ engine: standardEngine });
    const text = [
      '# National Cybersecurity Strategy of Maravia 2027-2031',
      '## 2. Vision',
      'The National Cybersecurity Council, chaired by the Prime Minister, coordinates all ministries and the private sector.',
      '## 4. Governance',
      '### 4.1 Authority',
      'The National Cybersecurity Agency is the lead authority for this strategy and reports to Parliament every year.',
      '## 5. Response',
      'The national CSIRT handles incidents around the clock.',
    ].join('\n\n');
    client.open(at('a.md'), text);
    const after = await edited({ uri: at('a.md'), kind: 'section', element: '5.1.4' }, text);
    assert.match(after, /every year\.\n\n### Budget and resources\n[^]*\n\n## 5\. Response/);
  });
});
