/** The server in a web worker: everything it reads comes from the client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.js';

const scope = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const today = (): string => new Date().toISOString().slice(0, 10);

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), { today });
