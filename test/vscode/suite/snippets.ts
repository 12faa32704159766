import * as vscode from 'vscode';
import snippets from '../../../snippets/ncs.json';
import { expandSnippet } from '../../snippet-syntax.js';
import { equal, ok } from './assert.js';

describe('snippets in VS Code', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    editor = await vscode.window.showTextDocument(document);
  });
  after(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('insert what they promise', async () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
      ok(await editor.insertSnippet(new vscode.SnippetString(body.join('\n')), all), `${name} was refused`);
      await vscode.commands.executeCommand('leaveSnippet');
      equal(editor.document.getText().replaceAll('\r\n', '\n'), expandSnippet(body.join('\n')), name);
    }
  });
});
