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
  /** Settled when the server runs. */
  readonly ready: Promise<BaseLanguageClient>;
}

let running: Promise<BaseLanguageClient> | undefined;

/**
 * Nothing here waits, and what takes time, the language client's own code and the start of the server, comes when VS Code
 * has activated this and goes on.
 * @param createClient loads the client's code first
 */
export function startClient(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => Promise<BaseLanguageClient>,
): Api {
  const abilities: ClientAbilities = {
    files: true,
    commands: true,
    snippets: true,
    yaml: vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined,
  };
  const options: LanguageClientOptions = {
    documentSelector: [{ language: 'markdown' }, { pattern: '**/strategy.yaml' }],
    initializationOptions: abilities,
    diagnosticCollectionName: 'ncs',
  };
  const started = new Promise((resolve) => setTimeout(resolve, 0)).then(async () => {
    const client = await createClient(options);
    answerFileRequests(client);
    context.subscriptions.push(
      client.onNotification(DID_ANALYSE, ({ uri }: { readonly uri?: string }) => store.analysed(uri)),
    );
    await client.start();
    return client;
  });
  running = started;
  const server = createServer(started);
  const store = createStore(server);
  const coverage = new CoverageTree(store);
  const kpis = new KpiTree(store);
  const report = createReportPanel(context, server, store);
  context.subscriptions.push(store, coverage, kpis, report, showStatus(store), registerExplanations(server));
  registerCommands(context, { client: started, server, store, coverage, report });
  const ready = started.then(async (client) => {
    await store.refresh();
    return client;
  });
  ready.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('NCS Assistant could not start: {0}', why));
  });
  return { ready };
}

export async function stopClient(): Promise<void> {
  const client = await running?.catch(() => undefined);
  if (client?.needsStop()) await client.stop();
}
