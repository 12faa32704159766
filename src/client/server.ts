/** The server's own requests, typed. */
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRequests } from '../server/protocol.js';

export interface Server {
  readonly ask: <K extends keyof ServerRequests>(
    method: K,
    params: ServerRequests[K]['params'],
  ) => Promise<ServerRequests[K]['result']>;
}

export const createServer = (client: BaseLanguageClient): Server => ({
  ask: (method, params) => client.sendRequest(method as string, params),
});
