/** How long a user waits, in figures: machines differ, so nothing is asserted. The first suite, while the server is cold. */
import * as vscode from 'vscode';
import { endOf, findings, uriOf } from './helpers.js';

const WORDS = 10_000;
/** Rounds that are timed after the first. */
const ROUNDS = 7;

/** VS Code has come to rest by then (ms). */
const SETTLED = 5000;

const say = (text: string, ms: number): void => console.log(`[test]   · ${text}: ${Math.round(ms)} ms`);
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** A draft of about so many words: the one of the workspace again and again, with its paragraphs numbered. */
async function makeDraft(): Promise<string> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('draft.md')));
  const body = text.slice(text.indexOf('\n## '));
  const times = Math.ceil(WORDS / body.split(/\s+/).length);
  const parts = Array.from({ length: times }, (_, n) => body.replaceAll('.\n', ` in part ${n}.\n`));
  return text + parts.join('\n');
}

/** Settles when a file has more diagnostics than `before`; asked for ahead of what makes them more. */
const moreDiagnostics = (isMeant: (uri: vscode.Uri) => boolean, before = 0): Promise<void> =>
  new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((uri) => isMeant(uri) && findings(uri).length > before)) return;
      listener.dispose();
      resolve();
    });
  });

/** Opens a new draft and says how long its first diagnostics took, from the moment at which extensions hear of it. */
async function openAndWait(content: string): Promise<{ readonly ms: number; readonly document: vscode.TextDocument }> {
  const opened = new Promise<number>((resolve) => {
    const listener = vscode.workspace.onDidOpenTextDocument(({ uri }) => {
      if (uri.scheme !== 'untitled') return;
      listener.dispose();
      resolve(performance.now());
    });
  });
  const shown = moreDiagnostics((uri) => uri.scheme === 'untitled');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  await shown;
  return { ms: performance.now() - (await opened), document };
}

describe('speed', () => {
  const close = () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

  it(`is measured on drafts of ${WORDS} words`, async function () {
    this.timeout(60_000);
    const content = await makeDraft();
    // VS Code's own start is not what is measured.
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    say('first diagnostics of the first draft, VS Code at rest', (await openAndWait(content)).ms);
    await close();
    const opened: number[] = [];
    const edited: number[] = [];
    for (let n = 0; n < ROUNDS; n++) {
      const { ms, document } = await openAndWait(`${content}\nRound ${n}.\n`);
      opened.push(ms);
      const shown = moreDiagnostics((uri) => uri.toString() === document.uri.toString(), findings(document.uri).length);
      const began = performance.now();
      await vscode.window.activeTextEditor!.edit((edit) => edit.insert(endOf(document), '\nThe date of it is TBD.\n'));
      await shown;
      edited.push(performance.now() - began);
      await close();
    }
    const delay = vscode.workspace.getConfiguration('ncs').get<number>('delay', 0);
    say('first diagnostics of another draft', median(opened));
    say(`from an edit to its diagnostics, less the pause of ${delay} ms`, median(edited) - delay);
  });
});
