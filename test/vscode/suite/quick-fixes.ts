import * as vscode from 'vscode';
import { match, ok } from './assert.js';
import { finding, findings, noFinding, open, ruleOf, undo, until } from './helpers.js';

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
    ok(tried.size >= 8, `only ${[...tried].join('; ')}`);
  });

  it('leave the draft as it was', () => until(() => !editor.document.isDirty, 'a draft without changes'));
});
