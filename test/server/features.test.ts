import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, Hover, TextDocumentEdit } from 'vscode-languageserver/node';
import { applyEdits, at, type TestClient } from './connect.js';
import { DRAFT, openDraft } from './draft.js';

const URI = at('a.md');
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length - 1;

describe('server: features', () => {
  let client: TestClient;
  const start = async (...draft: Parameters<typeof openDraft>): Promise<void> => {
    client = await openDraft(...draft);
  };
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  // ── Hover ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  const hover = async (text: string, words: string): Promise<string> => {
    const position = { line: lineOf(text, words), character: 3 };
    const answer = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri: URI }, position });
    return answer ? (answer.contents as { value: string }).value : '';
  };

  it('explains a passage: element, score, words, what it asks, the number of its section', async () => {
    await start();
    const text = await hover(DRAFT, 'A response team answers');
    assert.match(text, /\*\*1\.1 Response Team\*\* — 90 % · “response team”/);
    assert.match(text, /Response Team, in short\./);
    assert.match(text, /\*Small Guide, 1\.1\*/);
    assert.doesNotMatch(text, /No words found on/);
    assert.match(await hover(DRAFT, 'The NCSC knows'), /nearest is 2\.1 Schools \(40 %\)/);
  });

  it('says which asks of a pinned element nothing answers', async () => {
    const text = '# National Cybersecurity Strategy\n\n<!-- ncs: 2.1 -- by hand -->\n\nWe teach.\n';
    await start(text);
    assert.match(await hover(text, 'We teach'), /pinned by the author[^]*No words found on:\n- Says who does schools/);
    assert.match(await hover(text, '<!-- ncs'), /Pins what follows[^]*2\.1 Schools[^]*Reason given: by hand/);
  });

  it('sums up a section over its heading', async () => {
    await start();
    const text = await hover(DRAFT, '## Response');
    assert.match(text, /1\.1 Response Team\*\*: 1 passage \(“response team”\)[^]*1\.2 Exercises\*\*: 1 passage/);
  });

  it('gives the five letters of a KPI with their reasons', async () => {
    await start();
    const text = await hover(DRAFT, 'KPI: More');
    assert.match(text, /\*\*KPI\*\*: not SMART yet/);
    assert.match(text, /✗ \*\*Time-bound\*\* \(no\): nothing says so/);
    assert.match(await hover(DRAFT, 'KPI: 95'), /✓ \*\*Measurable\*\* \(yes\): earned by "95 %"/);
  });

  it('does not let the draft speak Markdown in a hover', async () => {
    const text =
      '# National Cybersecurity Strategy\n\n<!-- ncs-disable x/[y](command:z) -- <b>![](http://x.y/z) -->\n\nText.\n';
    await start(text);
    const shown = await hover(text, '<!-- ncs');
    assert.doesNotMatch(shown, /[^\\]\[y|<b>|!\[\]\(/);
  });

  it('explains elements and rules in strategy.yaml', async () => {
    await start();
    const yaml = 'rules:\n  text/placeholder: off\nnotApplicable:\n  - element: "2.1"\n    reason: none here\n';
    client.open(at('strategy.yaml'), yaml);
    await client.diagnostics(at('strategy.yaml'));
    const ask = (line: number): Promise<Hover | null> =>
      client.request('textDocument/hover', {
        textDocument: { uri: at('strategy.yaml') },
        position: { line, character: 14 },
      });
    assert.match(JSON.stringify(await ask(1)), /text\/placeholder/);
    assert.match(JSON.stringify(await ask(3)), /2\.1 Schools/);
  });

  it('explains keys and values in strategy.yaml, unless another extension does', async () => {
    const yaml =
      'profile: drafting\nnotApplicable:\n  - element: x\n    reason: none here\nperiod:\n  from: 2027\nour: own\n';
    const ask = async (line: number, character: number): Promise<string> => {
      const answer = await client.request<Hover | null>('textDocument/hover', {
        textDocument: { uri: at('strategy.yaml') },
        position: { line, character },
      });
      return (answer?.contents as { value: string } | undefined)?.value ?? '';
    };
    await start(DRAFT, new Map([[at('strategy.yaml'), yaml]]));
    client.open(at('strategy.yaml'), yaml);
    await client.diagnostics(at('strategy.yaml'));
    assert.match(await ask(0, 2), /^\*\*profile\*\*: How strict to be: drafting/);
    assert.match(await ask(0, 12), /^\*\*profile\*\*/);
    assert.match(await ask(1, 2), /^\*\*notApplicable\*\*: Elements that do not fit/);
    assert.match(await ask(2, 5), /^\*\*element\*\*: Number of the element/);
    assert.match(await ask(3, 6), /^\*\*reason\*\*: Why it does not apply/);
    assert.equal(await ask(6, 1), '');
    await client.stop();
    await start(DRAFT, new Map([[at('strategy.yaml'), yaml]]), { yaml: true });
    client.open(at('strategy.yaml'), yaml);
    assert.equal(await ask(0, 2), '');
  });

  // ── CodeLens ──────────────────────────────────────────────────────────────────────────────────────────────────────

  const lenses = async (): Promise<string[]> => {
    const found = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
    return found.map((l) => `${l.range.start.line} ${l.command?.title} [${l.command?.command}]`);
  };

  it('counts over headings what sections address and how their KPIs do, and can be switched off', async () => {
    await start();
    assert.deepEqual(await lenses(), [
      '0 Addresses 1.1, 1.2 · 1 of 3 KPIs SMART [ncs.showCoverage]',
      '2 Addresses 1.1, 1.2 [ncs.showCoverage]',
      '8 Addresses 1.1, 1.2 · 1 of 3 KPIs SMART [ncs.showCoverage]',
    ]);
    await client.configure({ codeLens: false });
    assert.deepEqual(await lenses(), []);
  });

  it('names no command that the client does not have', async () => {
    await start(DRAFT, new Map(), { commands: false });
    assert.match((await lenses())[1]!, /\[\]$/);
  });

  // ── Code actions ──────────────────────────────────────────────────────────────────────────────────────────────────

  const actions = async (line: number, uri = URI): Promise<CodeAction[]> => {
    const all = await client.diagnostics(uri);
    const diagnostics = all.filter((d) => d.range.start.line <= line && line <= d.range.end.line);
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    return client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics } });
  };
  const act = async (line: number, title: RegExp): Promise<CodeAction> => {
    const all = await actions(line);
    const found = all.find((a) => title.test(a.title));
    assert.ok(found, `no ${title} among: ${all.map((a) => a.title).join(' | ')}`);
    return found;
  };
  const changesOf = (action: { edit?: CodeAction['edit'] }): TextDocumentEdit[] =>
    (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
  /** The text after the action, having checked that it only adds, in the version that the editor has. */
  const applied = (action: { edit?: CodeAction['edit'] }, text: string, uri = URI): string => {
    const change = changesOf(action).find((c) => c.textDocument?.uri === uri);
    assert.ok(change, JSON.stringify(action));
    for (const { range } of change.edits) assert.deepEqual(range.start, range.end);
    return applyEdits(text, change.edits as Parameters<typeof applyEdits>[1]);
  };

  it('inserts a chapter on a missing focus area at its place, and the finding goes', async () => {
    await start();
    const action = await act(0, /^Insert a chapter on 2 People$/);
    const after = applied(action, DRAFT);
    assert.deepEqual(action.command?.arguments, [URI, lineOf(after, '## People')]);
    assert.ok(after.startsWith(DRAFT.slice(0, DRAFT.indexOf('## Indicators')).trimEnd()), after);
    assert.match(
      after,
      /reported\.\n\n## People\n\n### Schools\n\n<!-- Say who does it\. -->\n\n\[body responsible\] will do schools by \[date\]\.\n\n## Indicators/,
    );
    client.change(URI, after);
    const codes = (await client.diagnostics(URI)).map((d) => `${String(d.code)} ${d.message}`).join('\n');
    assert.doesNotMatch(codes, /missing-focus-area/);
  });

  it('inserts a missing section behind its neighbour, with the rank of that', async () => {
    const text =
      '# National Cybersecurity Strategy\n\n## A\n\n### Team\n\nA response team answers.\n\n#### More\n\nText.\n\n## B\n\nText.\n';
    await start(text);
    const line = (await client.diagnostics(URI)).find((d) => d.code === 'coverage/missing-element')!.range.start.line;
    const after = applied(await act(line, /^Insert a section on 1\.2 Exercises$/), text);
    assert.match(after, /Text\.\n\n### Exercises\n\n<!--[^]*\[date\]\.\n\n## B/);
  });

  it('inserts a standard section before the focus areas, or at the end, and the finding no longer names it', async () => {
    await start();
    const named = async (): Promise<string> =>
      String((await client.diagnostics(URI)).find((d) => d.code === 'structure/missing-section')?.message);
    assert.match(await named(), /vision[^]*glossary/);
    const front = applied(await act(0, /^Insert the section “Vision”$/), DRAFT);
    assert.match(front, /^# National Cybersecurity Strategy\n\n## Vision\n\nBy \[year\], \[vision\]\.\n\n## Response/);
    client.change(URI, front);
    assert.doesNotMatch(await named(), /vision/);
    assert.match(
      applied(await act(0, /^Insert the section “Glossary”$/), front),
      /hear of it\.\n\n## Glossary\n\n- \[term\]\n$/,
    );
  });

  it('keeps Windows line ends', async () => {
    const text = DRAFT.replaceAll('\n', '\r\n');
    await start(text);
    const after = applied(await act(0, /^Insert a chapter/), text);
    assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('marks an element as not applicable in a new strategy.yaml, with a field for the reason', async () => {
    const text = '# National Cybersecurity Strategy\n\n## A\n\nA response team answers.\n';
    await start(text, new Map(), { commands: false });
    const line = (await client.diagnostics(URI)).find((d) => d.code === 'coverage/missing-element')!.range.start.line;
    const action = await act(line, /^Mark 1\.2 Exercises as not applicable/);
    const [create, change] = changesOf(action);
    assert.deepEqual(create, { kind: 'create', uri: at('strategy.yaml'), options: { ignoreIfExists: true } });
    assert.equal(
      (change!.edits[0] as { newText: string }).newText,
      'files:\n  - "a.md"\nnotApplicable:\n  - element: "1.2"\n    reason: "[reason]"\n',
    );
    const made = await client.ask('ncs/edit', { uri: URI, kind: 'not-applicable', element: '1.2', text: 'because' });
    assert.deepEqual(made?.goTo, { uri: at('strategy.yaml'), line: 4 });
  });

  it('asks for the reason where the client can, and adds to the strategy.yaml that is there', async () => {
    const yaml = '# Ours\nfiles: [a.md] # one\nnotApplicable:\n  - element: "2.1"\n    reason: none # said so\n# end\n';
    await start(
      DRAFT.replace('- Every exercise is reported.', '').replace(/exercise/g, 'thing'),
      new Map([[at('strategy.yaml'), yaml]]),
    );
    const line = (await client.diagnostics(URI)).find((d) => d.code === 'coverage/missing-element')!.range.start.line;
    const { command } = await act(line, /^Mark 1\.2 Exercises as not applicable/);
    assert.equal(command?.command, 'ncs.askAndEdit');
    const made = await client.ask('ncs/edit', { ...command.arguments![0], text: 'We have "none"\nat all' });
    assert.equal(
      applied(made!, yaml, at('strategy.yaml')),
      yaml.replace('# said so\n', '# said so\n  - element: "1.2"\n    reason: "We have \\"none\\" at all"\n'),
    );
    assert.deepEqual(made?.goTo, { uri: at('strategy.yaml'), line: 6 });
  });

  it('writes into the front matter where strategy.yaml does not list the document', async () => {
    const text = `---\nauthor: x\n---\n\n${DRAFT}`;
    await start(
      text,
      new Map([
        [at('strategy.yaml'), 'files: [b.md]\n'],
        [at('b.md'), '# B\n'],
      ]),
    );
    const made = await client.ask('ncs/edit', { uri: URI, kind: 'not-applicable', element: '2.1', text: 'no pupils' });
    const after = applied(made!, text);
    assert.ok(
      after.startsWith('---\nauthor: x\nnotApplicable:\n  - element: "2.1"\n    reason: "no pupils"\n---\n'),
      after,
    );
    assert.deepEqual(made?.goTo, { uri: URI, line: 4 });
    client.change(URI, after);
    const node = await client.ask('ncs/coverage', { uri: URI });
    assert.equal(node?.areas[1]?.elements[0]?.reason, 'no pupils');
  });

  it('pins a passage to an element that it comes near to', async () => {
    await start();
    const line = lineOf(DRAFT, 'The NCSC knows');
    const any = await act(line, /^Pin this passage to an element…$/);
    assert.equal(any.command?.command, 'ncs.askAndEdit');
    const after = applied(await act(line, /^Pin this passage to 2\.1 Schools \(missing so far\)$/), DRAFT);
    assert.match(after, /\n\n<!-- ncs: 2\.1 -->\n\nThe NCSC knows/);
    client.change(URI, after);
    const node = await client.ask('ncs/coverage', { uri: URI });
    assert.equal(node?.areas[1]?.elements[0]?.status, 'addressed');
  });

  it('pins a list item, a table row and a paragraph of a quotation, and none of their neighbours', async () => {
    const text =
      '# National Cybersecurity Strategy\n\n- Nearly one\n- Nearly all schools\n  run on\n- Nearly three\n\n' +
      '| Who | What | When |\n|---|---|---|\n| Nearly | all schools |  |\n| Nearly | none | |\n\n' +
      '> Nearly so.\n>\n> Nearly all schools.\n>\n> End.\n';
    await start(text);
    for (const [words, pinned] of [
      ['- Nearly all', '  run on <!-- ncs: 2.1 -->\n- Nearly three'],
      ['| Nearly | all', '| Nearly | all schools <!-- ncs: 2.1 --> |  |'],
      ['> Nearly all', '> Nearly all schools. <!-- ncs: 2.1 -->\n>'],
    ] as const) {
      client.change(URI, text);
      const line = lineOf(text, words);
      const all = await actions(line);
      const pin = all.find(({ title }) => title.startsWith('Pin this passage to 2.1 Schools'));
      assert.ok(pin, all.map(({ title }) => title).join());
      const after = applied(pin, text);
      assert.ok(after.includes(pinned), after);
      client.change(URI, after);
      const directive = {
        line: lineOf(after, '<!-- ncs'),
        character: after.split('\n')[lineOf(after, '<!-- ncs')]!.indexOf('<!--') + 2,
      };
      const told = await client.request<Hover>('textDocument/hover', {
        textDocument: { uri: URI },
        position: directive,
      });
      assert.match((told.contents as { value: string }).value, /^Pins this passage to:[^]*2\.1 Schools/);
      const node = await client.ask('ncs/coverage', { uri: URI });
      assert.deepEqual(
        node?.areas[1]?.elements[0]?.evidence.map(({ range }) => range.start.line),
        [line],
      );
    }
    assert.deepEqual(
      (await actions(lineOf(text, '| Who'))).filter(({ title }) => title.startsWith('Pin')),
      [],
    );
  });

  it('silences a finding where it stands, with a reason that cannot break out of the comment', async () => {
    const text =
      '# National Cybersecurity Strategy\n\nDone by [date].\n\n- x\n- by [date]\n- y\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | [date] |\n\nEnd.\n';
    await start(text);
    for (const [words, title] of [
      ['Done by', /^Do not report this here… \(text\/placeholder\)$/],
      ['- by [date]', /^Do not report this in this whole list… /],
      ['| 1 | [date]', /^Do not report this in this whole table… /],
    ] as const) {
      const line = lineOf(text, words);
      const { command } = await act(line, title);
      const made = await client.ask('ncs/edit', { ...command!.arguments![0], text: 'known --> so' });
      const after = applied(made!, text);
      assert.match(after, /-- known – so -->/);
      client.change(URI, after);
      const left = (await client.diagnostics(URI)).filter((d) => d.code === 'text/placeholder');
      assert.equal(left.length, 2, after);
      const rows = after.split('\n').filter((l) => l.startsWith('|'));
      assert.equal(rows.length, 4);
      client.change(URI, text);
    }
  });

  it('puts no comment into front matter', async () => {
    const text =
      '---\nstrategy: true\nnotApplicable:\n  - element: "1.2"\n    reason: "[reason]"\n---\n\n# Strategy\n\nA response team answers.\n';
    await start(text);
    const line = lineOf(text, 'element:');
    const found = (await client.diagnostics(URI)).filter((d) => d.range.start.line === line);
    assert.deepEqual(
      found.map((d) => d.code),
      ['text/placeholder'],
    );
    const titles = (await actions(line)).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => /Do not report/.test(title)),
      [],
    );
    assert.equal(
      await client.ask('ncs/edit', { uri: URI, kind: 'silence', rule: 'text/placeholder', line: line + 1 }),
      null,
    );
  });

  it('takes guidance out, and nothing else', async () => {
    const guidance = '<!-- Say who does it. -->';
    for (const [before, after] of [
      ['## A\n\n§\n\nText.\n', '## A\n\nText.\n'],
      ['## A\n\n§\nText.\n', '## A\n\nText.\n'],
      ['## A\r\n\r\n§\r\n\r\nText.\r\n', '## A\r\n\r\nText.\r\n'],
      ['## A\n\nText § runs on.\n', '## A\n\nText  runs on.\n'],
      ['## A\n\nText.\n\n§', '## A\n\nText.\n\n'],
      ['## A\n\nOne.\n§\nTwo.\n', '## A\n\nOne.\n\nTwo.\n'],
    ] as const) {
      const head = '# National Cybersecurity Strategy\n\nA response team answers.\n\n';
      const text = head + before.replace('§', guidance);
      await start(text);
      const line = lineOf(text, '<!--');
      const character = text.split('\n')[line]!.indexOf('<!--') + 2;
      const range = { start: { line, character }, end: { line, character } };
      const offered = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: URI },
        range,
        context: { diagnostics: [] },
      });
      const { edit } = offered.find(({ title }) => title === 'Remove this guidance')!;
      const [change] = edit!.documentChanges as TextDocumentEdit[];
      assert.equal(applyEdits(text, change!.edits as Parameters<typeof applyEdits>[1]), head + after);
      await client.stop();
    }
    await start();
  });

  it('adds the missing pieces of a KPI, as its rule has them', async () => {
    await start();
    const after = applied(await act(lineOf(DRAFT, 'KPI: More'), /^Add “by \[date\]/), DRAFT);
    assert.match(after, /KPI: More exercise for all by \[date\][^.]*\.\n/);
  });

  it('spells out an acronym or lists it as known', async () => {
    await start();
    const line = lineOf(DRAFT, 'The NCSC knows');
    assert.match(applied(await act(line, /^Spell out NCSC here$/), DRAFT), /The \[name in full\] \(NCSC\) knows/);
    const known = await act(line, /^List NCSC as known/);
    assert.match(JSON.stringify(known.edit), /acronyms:\\n {2}- \\"NCSC\\"/);
  });

  it('offers nothing where there is no strategy, and only what is asked for', async () => {
    await start();
    client.open(at('README.md'), '# Tool\n\nTBD\n');
    assert.deepEqual(await actions(2, at('README.md')), []);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const diagnostics = await client.diagnostics(URI);
    const found = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: { diagnostics, only: ['source'] },
    });
    assert.deepEqual(found, []);
  });
});
