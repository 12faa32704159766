/** The server as a process of its own: over IPC (VS Code) or standard input and output (`--stdio`, other editors). */
import { setFlagsFromString } from 'node:v8';
import { createConnection, LSPErrorCodes, ProposedFeatures, ResponseError } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files.js';
import { startServer } from './server.js';

const cancelled = (): Error => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
const today = (): string => new Date().toISOString().slice(0, 10);

// Regular expressions are compiled at once, as on the command line (cli/v8-flags.ts says why).
if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString('--no-regexp-tier-up');

startServer(createConnection(ProposedFeatures.all), { ...nodeFiles, today, cancelled });
