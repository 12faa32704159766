/** The extension on the desktop and on remote hosts: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { startClient, stopClient, type Api } from './extension.js';

export function activate(context: ExtensionContext): Api {
  const module = context.asAbsolutePath('dist/server.js');
  return startClient(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const run = { module, transport: TransportKind.ipc };
    return new LanguageClient('ncs', 'NCS Assistant', { run, debug: run }, options);
  });
}

export const deactivate = stopClient;
