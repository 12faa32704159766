import * as vscode from 'vscode';
import { match, ok } from './assert.js';
import type { EditResult } from '../../../src/server/protocol.js';
import { api, finding, findings, noFinding, open, placeOf, ruleOf, undo, until } from './helpers.js';

/** The actions that VS Code offers at a place. */
const actionsAt = (uri: vscode.Uri, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);

/** Waits for the action with a title. */
const action = (uri: vscode.Uri, { range }: vscode.Diagnostic, title: RegExp): Promise<vscode.CodeAction> =>
  until(async () => (await actionsAt(uri, range)).find((a) => title.test(a.title)), `the action ${title}`);

/** Applies an action and says what it put where; checks that it adds only, and that one undo takes all of it back. */
async function tryOut(
  editor: vscode.TextEditor,
  { edit, title }: vscode.CodeAction,
  check: () => Promise<void>,
): Promise<void> {
  const before = editor.document.getText();
  ok(edit, `${title} has no edit`);
  for (const [, edits] of edit.entries())
    for (const { range } of edits) ok(range.isEmpty, `${title} takes something away at line ${range.start.line + 1}`);
  ok(await vscode.workspace.applyEdit(edit), `${title} was refused`);
  ok(editor.document.getText() !== before, `${title} changed nothing`);
  try {
    await check();
  } finally {
    await undo(editor);
    await until(() => editor.document.getText() === before, `undo of ${title}`);
  }
}

describe('quick fixes', () => {
  let editor: vscode.TextEditor;
  let uri: vscode.Uri;
  before(async () => {
    editor = await open('draft.md');
    uri = editor.document.uri;
    await finding(uri, 'text/placeholder');
  });

  it('insert the chapter of a missing focus area', async () => {
    const found = await finding(uri, 'coverage/missing-focus-area', '5.7');
    await tryOut(editor, await action(uri, found, /^Insert a chapter on 5\.7/), async () => {
      const text = editor.document.getText();
      match(text, /^#{2,3} .*International/m);
      match(text, /<!-- [^]*?-->/);
      await finding(uri, 'coverage/missing-focus-area', '5.7'); // A skeleton is no evidence.
    });
    await finding(uri, 'coverage/missing-focus-area', '5.7');
  });

  it('spell out an acronym where it stands', async () => {
    const found = await finding(uri, 'text/undefined-acronym', 'OSRB');
    await tryOut(editor, await action(uri, found, /^Spell out OSRB/), async () => {
      match(editor.document.getText(), /\[name in full\] \(OSRB\)/);
      await noFinding(uri, 'text/undefined-acronym', 'OSRB');
    });
    await finding(uri, 'text/undefined-acronym', 'OSRB');
  });

  it('list an acronym in strategy.yaml', async () => {
    const strategy = await open('two-files/strategy.md');
    const own = strategy.document.uri;
    const found = await finding(own, 'text/undefined-acronym', 'MCRT');
    const { edit, title } = await action(own, found, /^List MCRT/);
    const config = await open('two-files/strategy.yaml');
    await tryOut(config, { edit, title }, () => noFinding(own, 'text/undefined-acronym', 'MCRT').then(() => undefined));
    await finding(own, 'text/undefined-acronym', 'MCRT');
    editor = await open('draft.md');
  });

  it('are all additions that one undo takes back', async () => {
    const tried = new Set<string>();
    for (const found of findings(uri)) {
      const offered = await until(
        async () => {
          const all = await actionsAt(uri, found.range);
          return all.length > 0 && all;
        },
        `an action for ${ruleOf(found)}`,
      ).catch(() => []);
      for (const one of offered) {
        const isHere = one.edit?.entries().length === 1 && one.edit.entries()[0]![0].toString() === uri.toString();
        if (!isHere || tried.has(one.title)) continue;
        tried.add(one.title);
        await tryOut(editor, one, () => Promise.resolve());
      }
    }
    for (const kind of [
      /^Insert a chapter/,
      /^Insert a section/,
      /^Insert the section/,
      /^Spell out/,
      /^(?:Add|Fill|Put) /,
    ])
      ok(
        [...tried].some((title) => kind.test(title)),
        `no ${kind} among ${[...tried].join('; ')}`,
      );
  });

  it('pin a paragraph, a list item and a table row where they stand', async () => {
    for (const [text, pinned] of [
      ['The Cabinet of Oronia', /<!-- ncs: [\d.]+ -->\s+The Cabinet of Oronia/],
      ['The Ministry of Education will train', /end of 2029\. <!-- ncs: [\d.]+ -->/],
      ['Share of essential services', /National Cyber Office <!-- ncs: [\d.]+ --> \|/],
    ] as const) {
      const pin = await until(
        async () =>
          (await actionsAt(uri, placeOf(editor.document, text))).find((a) => /^Pin this passage to \d/.test(a.title)),
        `a pin for ${text}`,
      );
      await tryOut(editor, pin, async () => {
        await Promise.resolve();
        match(editor.document.getText(), pinned, text);
      });
    }
  });

  it('ask for what they lack: a reason for what is silenced or does not apply, the element of a pin', async () => {
    const { client } = await api();
    const strategy = await open('two-files/strategy.md');
    const own = strategy.document.uri.toString();
    const config = await open('two-files/strategy.yaml');
    const line = placeOf(strategy.document, 'MCRT').start.line + 1;
    for (const [where, params, wanted] of [
      [strategy, { kind: 'silence', rule: 'text/undefined-acronym', line, text: 'all know it' }, /-- all know it -->/],
      [strategy, { kind: 'pin', line, element: '5.4.1' }, /<!-- ncs: 5\.4\.1 -->/],
      [config, { kind: 'not-applicable', element: '5.7.4', text: 'done by the union' }, /"done by the union"/],
    ] as const) {
      const made = await until(
        () => client.sendRequest<EditResult | undefined>('ncs/edit', { uri: own, ...params }),
        params.kind,
      );
      const edit = await client.protocol2CodeConverter.asWorkspaceEdit(made.edit);
      const action = Object.assign(new vscode.CodeAction(params.kind), { edit });
      await tryOut(where, action, async () => {
        await Promise.resolve();
        match(where.document.getText(), wanted, params.kind);
      });
    }
    editor = await open('draft.md');
  });

  it('leave the draft as it was', () => until(() => !editor.document.isDirty, 'a draft without changes'));
});
