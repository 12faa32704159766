import * as vscode from 'vscode';
import { equal } from './assert.js';

describe('a workspace that is not trusted', () => {
  it('is not trusted', () => {
    equal(vscode.workspace.isTrusted, false);
  });
});
