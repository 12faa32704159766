import * as vscode from 'vscode';
import { ok } from './assert.js';
import { EXTENSION } from './helpers.js';

describe('the extension in VS Code', () => {
  it('is there', () => {
    ok(vscode.extensions.getExtension(EXTENSION), `${EXTENSION} is not installed`);
  });
});
