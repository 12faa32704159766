/** The server as a process of its own: over IPC (VS Code) or standard input and output (`--stdio`, other editors). */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files.js';
import { startServer } from './server.js';

const today = (): string => new Date().toISOString().slice(0, 10);

startServer(createConnection(ProposedFeatures.all), { ...nodeFiles, today });
