/** What the suites share. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Api } from '../../../src/client/extension.js';

export const EXTENSION = 'ncs-assistant.ncs-assistant';

/**
 * Asks again and again until there is an answer: editor and server settle in their own time, and VS Code answers
 * a request without our part while another provider registers.
 * @returns the first answer that is neither undefined nor false
 * @throws after 15 seconds
 */
export async function until<T>(
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  what: string | (() => string),
): Promise<T> {
  let last: unknown;
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const detail = typeof what === 'string' ? what : what();
  throw new Error(`timed out waiting for ${detail}${last ? ` (${String(last)})` : ''}`);
}

/** The extension's language client, once its server runs. */
export async function api(): Promise<{ readonly client: BaseLanguageClient }> {
  const given = await vscode.extensions.getExtension<Api>(EXTENSION)!.activate();
  return { client: await given.ready };
}

/** A file of the workspace. */
export const uriOf = (path: string): vscode.Uri =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);

/** Opens a file of the workspace in the one editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** What the extension found in a file. */
export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'ncs');

/** "text/placeholder" */
export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : (code ?? ''));

export const rulesIn = (uri: vscode.Uri): string[] => findings(uri).map(ruleOf);

/** Waits until a file has a finding of a rule (and, where given, with a text). */
export const finding = (uri: vscode.Uri, rule: string, text = ''): Promise<vscode.Diagnostic> =>
  until(
    () => findings(uri).find((d) => ruleOf(d) === rule && d.message.includes(text)),
    () => `${rule} ${text}; there are ${rulesIn(uri).join(', ') || 'none'}`,
  );

/** Waits until a file has no such finding any more. */
export const noFinding = (uri: vscode.Uri, rule: string, text = ''): Promise<boolean> =>
  until(() => !findings(uri).some((d) => ruleOf(d) === rule && d.message.includes(text)), `no ${rule} ${text}`);

/** The first place of a text in a document. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`"${text}" is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Inserts a text as typing would, as one step for undo. */
export async function insert(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> {
  if (!(await editor.edit((edit) => edit.insert(at, text)))) throw new Error('the edit was refused');
}

export const endOf = (document: vscode.TextDocument): vscode.Position =>
  document.lineAt(document.lineCount - 1).range.end;

/** Takes back the last step in an editor. */
export async function undo(editor: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(editor.document, { preview: false });
  await vscode.commands.executeCommand('undo');
}
