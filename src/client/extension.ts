/** What both entries share: starts the language client and puts views and commands beside it. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { DID_ANALYSE, type ClientAbilities } from '../server/protocol.js';
import { registerCommands } from './commands.js';
import { CoverageTree } from './coverage-tree.js';
import { registerExplanations } from './explain.js';
import { answerFileRequests } from './files.js';
import { KpiTree } from './kpi-tree.js';
import { createReportPanel } from './report-panel.js';
import { showStatus } from './status-bar.js';
import { createServer } from './server.js';
import { createStore } from './store.js';

/** What the extension gives to its tests. */
export interface Api {
  readonly client: BaseLanguageClient;
  /** Settled when the server runs. */
  readonly ready: Promise<void>;
}

let running: BaseLanguageClient | undefined;

/** Nothing here waits: the server starts while VS Code goes on. */
export function startClient(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Api {
  const abilities: ClientAbilities = {
    files: true,
    commands: true,
    yaml: vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined,
  };
  const client = createClient({
    documentSelector: [{ language: 'markdown' }, { pattern: '**/strategy.yaml' }],
    initializationOptions: abilities,
    diagnosticCollectionName: 'ncs',
  });
  running = client;
  answerFileRequests(client);
  const server = createServer(client);
  const store = createStore(server);
  const coverage = new CoverageTree(store);
  const kpis = new KpiTree(store);
  const report = createReportPanel(context, server, store);
  context.subscriptions.push(
    store,
    coverage,
    kpis,
    report,
    showStatus(store),
    registerExplanations(server),
    client.onNotification(DID_ANALYSE, ({ uri }: { readonly uri?: string }) => store.analysed(uri)),
  );
  registerCommands(context, { client, server, store, coverage, report });
  const ready = client.start().then(() => store.refresh());
  ready.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('NCS Assistant could not start: {0}', why));
  });
  return { client, ready };
}

export function stopClient(): Promise<void> | undefined {
  return running?.needsStop() ? running.stop() : undefined;
}
