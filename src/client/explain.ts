/** Explanations of elements as read-only documents. */
import * as vscode from 'vscode';
import type { Server } from './server.js';

const SCHEME = 'ncs-explain';

export function registerExplanations(server: Server): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ query }) => {
      const { element, uri } = JSON.parse(query) as { readonly element: string; readonly uri?: string };
      return (await server.ask('ncs/explain', { element, uri })) ?? vscode.l10n.t('There is no element {0}.', element);
    },
  });
}

/** Shows what an element asks: as a preview, or as text where VS Code has no Markdown preview. */
export async function showExplanation(element: string, uri?: string): Promise<void> {
  const query = JSON.stringify({ element, ...(uri !== undefined && { uri }) });
  const page = vscode.Uri.from({ scheme: SCHEME, path: `/${element}.md`, query });
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes('markdown.showPreviewToSide')) {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
    return;
  }
  const document = await vscode.workspace.openTextDocument(page);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}
