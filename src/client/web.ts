/** The extension in the browser: the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { startClient, stopClient, type Api } from './extension.js';

export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-worker.js').toString(true);
  return startClient(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } =
      await import('vscode-languageclient/browser');
    // VS Code wraps workers, so the client cannot tell one by its class: it is given the transports instead.
    const start = () => {
      const worker = new Worker(script);
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    return new LanguageClient('ncs', 'NCS Assistant', start, options);
  });
}

export const deactivate = stopClient;
