/** Files for the server, through VS Code's file system, so that virtual workspaces and the browser work. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DEEPEST_FOLDER, LARGEST_FILE, MOST_FILES, type ClientRequests } from '../server/protocol.js';

export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('ncs/readFile', async ({ uri, below }: ClientRequests['ncs/readFile']['params']) => {
    const text = await readText(vscode.Uri.parse(uri, true), below);
    return text === undefined ? null : { text };
  });
  client.onRequest('ncs/findFiles', async ({ folder }: ClientRequests['ncs/findFiles']['params']) => {
    const found: string[] = [];
    await walk(vscode.Uri.parse(folder, true), 0, found);
    return found;
  });
}

/** @returns undefined for what is missing, no UTF-8 text, or too large */
async function readText(uri: vscode.Uri, below: string | undefined): Promise<string | undefined> {
  try {
    if (below !== undefined && (await isBehindLink(vscode.Uri.parse(below, true), uri))) return undefined;
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST_FILE) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Whether the file, or a folder on the way down to it, is a symbolic link. */
async function isBehindLink(folder: vscode.Uri, { path }: vscode.Uri): Promise<boolean> {
  let at = folder;
  for (const part of path.slice(folder.path.length).split('/')) {
    at = vscode.Uri.joinPath(at, part);
    const { type } = await vscode.workspace.fs.stat(at);
    if ((type & vscode.FileType.SymbolicLink) !== 0) return true;
  }
  return false;
}

/** Hidden folders, node_modules and links are left out, as on the command line. */
async function walk(folder: vscode.Uri, depth: number, found: string[]): Promise<void> {
  if (depth > DEEPEST_FOLDER) return;
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return;
  }
  for (const [name, type] of entries) {
    if (name.startsWith('.') || name === 'node_modules' || found.length >= MOST_FILES) continue;
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) await walk(uri, depth + 1, found);
    else if (type === vscode.FileType.File && /\.(?:md|markdown)$/i.test(name)) found.push(uri.toString());
  }
}
