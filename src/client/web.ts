/** The extension in the browser: the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient, stopClient, type Api } from './extension.js';

export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-worker.js').toString(true);
  // No function that starts it: VS Code's `Worker` makes objects that are no `instanceof Worker`, which the client asks.
  const worker = new Worker(script);
  return startClient(context, (options) => new LanguageClient('ncs', 'NCS Assistant', worker, options));
}

export const deactivate = stopClient;
