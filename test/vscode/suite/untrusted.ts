/** A window in Restricted Mode: the extension reads text and runs nothing of the workspace, so all of it works. */
import * as vscode from 'vscode';
import { equal } from './assert.js';
import { finding, open, uriOf } from './helpers.js';

describe('a workspace that is not trusted', () => {
  it('is checked all the same', async () => {
    equal(vscode.workspace.isTrusted, false, 'trust');
    await open('draft.md');
    await finding(uriOf('draft.md'), 'text/placeholder', 'TBD');
  });

  it('is read with its strategy.yaml', async () => {
    await open('two-files/strategy.md');
    await finding(uriOf('two-files/action-plan.md'), 'text/placeholder', 'TBD');
  });
});
