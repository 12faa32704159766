/** The server's own requests, typed. */
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRequests } from '../server/protocol.js';

export interface Server {
  readonly ask: <K extends keyof ServerRequests>(
    method: K,
    params: ServerRequests[K]['params'],
  ) => Promise<ServerRequests[K]['result']>;
}

/** @param client settled when the server runs; what is asked before waits for it */
export const createServer = (client: Promise<BaseLanguageClient>): Server => ({
  ask: async (method, params) => (await client).sendRequest(method as string, params),
});
