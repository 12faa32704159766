/** The server as a process of its own: over IPC (VS Code) or standard input and output (`--stdio`, other editors). */
import { createConnection, LSPErrorCodes, ProposedFeatures, ResponseError } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files.js';
import { startServer, today } from './server.js';

const cancelled = (): Error => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');

startServer(createConnection(ProposedFeatures.all), { ...nodeFiles, today, cancelled });
