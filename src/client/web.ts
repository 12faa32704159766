/** The extension in the browser: the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { startClient, stopClient, type Api } from './extension.js';

export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-worker.js').toString(true);
  // VS Code wraps workers, so the client cannot tell one by its class: it is given the transports instead.
  const start = async (): Promise<MessageTransports> => {
    const worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return startClient(context, (options) => new LanguageClient('ncs', 'NCS Assistant', start, options));
}

export const deactivate = stopClient;
