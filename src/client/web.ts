/** The extension in the browser: the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient, stopClient, type Api } from './extension.js';

export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-worker.js').toString(true);
  const start = (): Promise<Worker> => Promise.resolve(new Worker(script));
  return startClient(context, (options) => new LanguageClient('ncs', 'NCS Assistant', start, options));
}

export const deactivate = stopClient;
