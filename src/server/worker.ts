/** The server in a web worker: everything it reads comes from the client. What node.ts starts is taken from the same bundle. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/browser';
import { startServer, today } from './server.js';

export { startServer, today };

const cancelled = (): Error => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');

/** Serves the page that made the worker; the bundle's last line calls it, in a worker. */
export function serve(): void {
  const scope = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), { today, cancelled });
}
