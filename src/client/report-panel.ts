/** The coverage report in a webview: the server's HTML, one script of ours, nothing else. */
import * as vscode from 'vscode';
import type { Server } from './server.js';
import { activeUri, type Store } from './store.js';

export interface ReportPanel extends vscode.Disposable {
  readonly show: () => Promise<void>;
  /** The page for a file, without script. */
  readonly export: () => Promise<void>;
}

export function createReportPanel(context: vscode.ExtensionContext, server: Server, store: Store): ReportPanel {
  const media = vscode.Uri.joinPath(context.extensionUri, 'media');
  let panel: vscode.WebviewPanel | undefined;
  let uri: string | undefined;

  const fill = async (): Promise<boolean> => {
    if (!panel) return false;
    const { webview } = panel;
    const src = webview.asWebviewUri(vscode.Uri.joinPath(media, 'report.js')).toString();
    const html = await server.ask('ncs/report', { uri, script: { src, policy: webview.cspSource } });
    if (html === null || !panel) return false;
    webview.html = html;
    return true;
  };
  const open = (): vscode.WebviewPanel => {
    const created = vscode.window.createWebviewPanel(
      'ncs.report',
      vscode.l10n.t('Coverage report'),
      // Beside the text, also where something else stands there already and is active.
      vscode.ViewColumn.Two,
      {
        enableScripts: true,
        enableFindWidget: true,
        localResourceRoots: [media],
      },
    );
    created.iconPath = vscode.Uri.joinPath(media, 'icon.png');
    created.onDidDispose(() => (panel = undefined));
    created.webview.onDidReceiveMessage((message: unknown) => void openAsked(message, store));
    created.onDidChangeViewState(() => void (created.visible && fill()));
    return created;
  };
  const changed = store.onChange(() => void (panel?.visible && fill()));
  return {
    async show() {
      uri = activeUri() ?? store.shown()?.uri;
      if (!(await hasStrategy(server, uri))) uri = store.shown()?.uri;
      if (!store.shown() && !(await hasStrategy(server, uri))) return sayNoStrategy();
      panel ??= open();
      panel.reveal(undefined, false);
      if (!(await fill())) sayNoStrategy();
    },
    async export() {
      const from = store.active() ?? store.shown();
      const html = from && (await server.ask('ncs/report', { uri: from.uri }));
      if (!from || !html) return sayNoStrategy();
      const beside = vscode.Uri.joinPath(vscode.Uri.parse(from.uri), '..', 'coverage.html');
      const target = await vscode.window.showSaveDialog({ defaultUri: beside, filters: { HTML: ['html'] } });
      if (!target) return;
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(html));
      void offerToOpen(target);
    },
    dispose() {
      changed.dispose();
      panel?.dispose();
    },
  };
}

/** Says where the report is; a browser on this machine can show it, other hosts have no more than its text. */
async function offerToOpen(page: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const written = vscode.l10n.t('The report was written to {0}.', vscode.workspace.asRelativePath(page));
  if ((await vscode.window.showInformationMessage(written, open)) !== open) return;
  const isLocal = page.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
  if (isLocal) await vscode.env.openExternal(page);
  else await vscode.commands.executeCommand('vscode.open', page);
}

const hasStrategy = async (server: Server, uri: string | undefined): Promise<boolean> =>
  uri !== undefined && (await server.ask('ncs/coverage', { uri })) !== null;

export function sayNoStrategy(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open a strategy first: a Markdown file that reads like one, or a folder with a strategy.yaml.'),
  );
}

/** Opens a place of the report; only files of the strategy that is shown, whatever the page asks for. */
async function openAsked(message: unknown, store: Store): Promise<void> {
  const { command, uri, line } = (message ?? {}) as Readonly<Record<string, unknown>>;
  if (command !== 'open' || typeof uri !== 'string' || typeof line !== 'number') return;
  const strategy = store.shown();
  const isConfig = uri.endsWith('/strategy.yaml');
  if (!isConfig && !strategy?.files.includes(uri)) return;
  const at = new vscode.Position(Math.max(0, line - 1), 0);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    viewColumn: vscode.ViewColumn.One,
    selection: new vscode.Range(at, at),
  });
}
