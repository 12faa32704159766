/** A language server and its client in one process, joined by two streams in memory. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type FileChangeType,
  type InitializeResult,
  LSPErrorCodes,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { ClientAbilities, ServerRequests, Settings } from '../../src/server/protocol.js';
import { startServer } from '../../src/server/server.js';
import type { Engine } from '../../src/server/session.js';
import { createFakeEngine } from './engine.js';

interface ConnectOptions {
  readonly engine?: Engine;
  /** Texts on disk by address. */
  readonly disk?: Map<string, string>;
  readonly roots?: readonly string[];
  readonly abilities?: ClientAbilities;
  readonly settings?: Partial<Settings>;
}

export interface TestClient {
  readonly raw: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly disk: Map<string, string>;
  readonly open: (uri: string, text: string) => void;
  /** Replaces the whole text, or, with a range, that part. */
  readonly change: (uri: string, text: string, range?: Range) => void;
  readonly close: (uri: string) => void;
  /** The diagnostics that an editor shows for a file now, once the server has settled. */
  readonly diagnostics: (uri: string) => Promise<readonly Diagnostic[]>;
  /** How often diagnostics were sent for a file. */
  readonly published: (uri: string) => number;
  readonly ask: <K extends keyof ServerRequests>(
    m: K,
    p: ServerRequests[K]['params'],
  ) => Promise<ServerRequests[K]['result']>;
  readonly request: <T>(method: string, params: unknown) => Promise<T>;
  readonly touchDisk: (uri: string, type: FileChangeType) => void;
  readonly configure: (settings: Partial<Settings>) => Promise<void>;
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
}

const ROOT = 'file:///work%20space';
export const at = (path: string): string => `${ROOT}/${path}`;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function connect(options: ConnectOptions = {}): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const disk = options.disk ?? new Map<string, string>();
  let settings: Partial<Settings> = { delay: 0, ...options.settings };
  const log: string[] = [];
  const shown = new Map<string, PublishDiagnosticsParams>();
  const counts = new Map<string, number>();

  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    {
      today: () => '2026-06-01',
      cancelled: () => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled'),
    },
    options.engine ?? createFakeEngine(),
  );
  const raw = createProtocolConnection(toClient, toServer);
  raw.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    shown.set(params.uri, params);
    counts.set(params.uri, (counts.get(params.uri) ?? 0) + 1);
  });
  raw.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  raw.onRequest('workspace/configuration', () => [settings]);
  raw.onRequest('client/registerCapability', () => null);
  raw.onRequest('ncs/readFile', ({ uri }: { uri: string }) => {
    const text = disk.get(uri);
    return text === undefined ? null : { text };
  });
  raw.onRequest('ncs/findFiles', ({ folder }: { folder: string }) =>
    [...disk.keys()].filter((uri) => uri.startsWith(folder) && uri.endsWith('.md')),
  );
  raw.listen();
  const initialized = await raw.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: (options.roots ?? [ROOT]).map((uri) => ({ uri, name: 'w' })),
    initializationOptions: { files: true, commands: true, ...options.abilities },
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
  });
  await raw.sendNotification('initialized', {});
  const versions = new Map<string, number>();
  const languageOf = (uri: string): string => (uri.endsWith('.md') ? 'markdown' : 'yaml');
  const settle = async (uri: string): Promise<void> => {
    await raw.sendRequest('ncs/coverage', { uri });
    await pause(5);
    await raw.sendRequest('ncs/coverage', { uri });
  };
  // The first settings have arrived when a request that waits for them is answered.
  await raw.sendRequest('ncs/areas', {});
  await pause(5);
  return {
    raw,
    initialized,
    disk,
    log,
    open(uri, text) {
      versions.set(uri, 1);
      void raw.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: languageOf(uri), version: 1, text },
      });
    },
    change(uri, text, range) {
      const version = versions.get(uri)! + 1;
      versions.set(uri, version);
      const contentChanges = [{ text, ...(range && { range }) }];
      void raw.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    close: (uri) => void raw.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    async diagnostics(uri) {
      await settle(uri);
      await settle(at('strategy.yaml'));
      return shown.get(uri)?.diagnostics ?? [];
    },
    published: (uri) => counts.get(uri) ?? 0,
    ask: (method, params) => raw.sendRequest(method, params),
    request: (method, params) => raw.sendRequest(method, params),
    touchDisk: (uri, type) =>
      void raw.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] }),
    async configure(next) {
      settings = { delay: 0, ...next };
      await raw.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await pause(10);
    },
    async stop() {
      await raw.sendRequest('shutdown');
      raw.dispose();
      toServer.destroy();
      toClient.destroy();
    },
  };
}

/** Applies an LSP edit of one document to its text. */
export function applyEdits(text: string, edits: readonly { range: Range; newText: string }[]): string {
  const offsetAt = ({ line, character }: Range['start']): number => {
    let offset = 0;
    for (let n = 0; n < line; n++) offset = text.indexOf('\n', offset) + 1;
    return offset + character;
  };
  return [...edits]
    .map((edit, index) => ({ ...edit, index, from: offsetAt(edit.range.start), to: offsetAt(edit.range.end) }))
    .sort((a, b) => b.from - a.from || b.index - a.index)
    .reduce((result, { from, to, newText }) => result.slice(0, from) + newText + result.slice(to), text);
}
