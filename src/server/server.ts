/** All handlers of the language server; knows neither Node nor the browser. */
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import strategySchema from '../../schemas/strategy.schema.json';
import { analyseInSteps } from '../engine/analyse.js';
import { findElement } from '../engine/catalogue.js';
import { frameworks } from '../frameworks/index.js';
import { renderHtml } from '../reports/html.js';
import { rules } from '../rules/index.js';
import { createCodeActions } from './code-actions.js';
import { createCodeLenses } from './code-lens.js';
import { completeConfig, completeMarkdown } from './completion.js';
import { createDiagnostics, createPublisher } from './diagnostics.js';
import { createEdit } from './edits.js';
import { createFiles, type FileSource } from './files.js';
import { createConfigHover, createHover } from './hover.js';
import {
  DEFAULT_SETTINGS,
  DID_ANALYSE,
  type ClientAbilities,
  type ClientRequests,
  type ServerRequests,
  type Settings,
} from './protocol.js';
import { sampleOf } from './sample.js';
import { createSession, type Engine, type Result, type Session } from './session.js';
import { createTemplate } from './template.js';
import { asFolder, CONFIG_NAME, isConfig } from './uris.js';
import { createStrategyNode, findNextMissing, listElements } from './views.js';
import { explainElement } from './wording.js';
import { createWorkspace } from './workspace.js';

/** What the runtime gives. */
interface ServerHost extends Partial<FileSource> {
  /** ISO date of today. */
  readonly today: () => string;
  /**
   * The error that answers a request which was taken back made by the runtime's own copy of the protocol's
   * library: a connection knows the errors of its own copy alone.
   */
  readonly cancelled: () => Error;
}

/** ISO date, by the runtime's clock. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Without another engine, the one that the command line uses. */
export const standardEngine: Engine = {
  analyse: analyseInSteps,
  rules,
  frameworks,
  sample: () => sampleOf(frameworks[0]!.framework),
};

/** Serves a connection until it ends. */
export function startServer(connection: Connection, host: ServerHost, engine: Engine = standardEngine): void {
  const documents = new TextDocuments(TextDocument);
  let client: InitializeParams['capabilities'] = {};
  let abilities: ClientAbilities = {};
  let roots: string[] = [];
  let settings: Settings = DEFAULT_SETTINGS;

  const fileSource = (): FileSource => ({
    readFile: (...asked) => readThroughClient(connection, abilities, host, ...asked),
    findFiles: (folder) => findThroughClient(connection, abilities, host, folder),
  });
  const files = createFiles(documents, fileSource);
  const workspace = createWorkspace(files, () => roots, engine.frameworks);
  const publish = createPublisher(connection, (uri) => files.document(uri)?.version);
  const session = createSession({
    engine,
    workspace,
    settings: () => settings,
    today: host.today,
    open: () => documents.all().map((d) => d.uri),
    onResult: (result) => {
      publish(result.source.key, createDiagnostics(result));
      void connection.sendNotification(DID_ANALYSE, { uri: result.source.files[0] ?? result.source.configUri });
    },
    onGone: (source) => {
      publish(source.key, new Map());
      void connection.sendNotification(DID_ANALYSE, {});
    },
    onError: (error) => connection.console.error(`The check failed: ${describe(error)}`),
  });

  connection.onInitialize((params) => {
    client = params.capabilities;
    abilities = (params.initializationOptions ?? {}) as ClientAbilities;
    roots = (params.workspaceFolders ?? []).map(({ uri }) => asFolder(uri));
    return describeServer(params);
  });
  connection.onInitialized(async () => {
    await askForChanges(connection, client);
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => asFolder(uri)));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => asFolder(uri))];
        void refresh();
      });
    settings = await askSettings(connection, client, settings);
    // What is open already has waited long enough.
    await refresh(0);
    await session.rehearse();
  });

  /** Asks again who belongs to whom, and checks what stands in the workspace folders. */
  const refresh = async (delay?: number): Promise<void> => {
    await session.reset(delay);
    await Promise.all(roots.map((root) => session.touch(root + CONFIG_NAME, 0)));
  };
  const later = (work: Promise<unknown>): void =>
    void work.catch((error: unknown) => connection.console.error(describe(error)));

  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    const own = (pushed as { ncs?: Partial<Settings> } | null)?.ncs;
    later(askSettings(connection, client, { ...settings, ...own }).then((next) => ((settings = next), refresh())));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) files.forget(uri);
    const isStructural = changes.some(({ uri, type }) => type !== FileChangeType.Changed || /\.ya?ml$/.test(uri));
    later(isStructural ? refresh() : Promise.all(changes.map(({ uri }) => session.touch(uri))));
  });
  const opened = new Set<string>();
  documents.onDidOpen(({ document }) => opened.add(document.uri));
  documents.onDidChangeContent(({ document: { uri } }) => {
    // Opening a document counts as its first change: nobody types yet, so nothing is waited for.
    const delay = opened.delete(uri) ? 0 : settings.delay;
    later(isConfig(uri) ? session.reset() : session.touch(uri, delay));
  });
  documents.onDidClose(({ document }) => {
    files.forget(document.uri);
    later(isConfig(document.uri) ? session.reset() : session.close(document.uri));
  });
  connection.onShutdown(() => session.dispose());

  addFeatures({
    connection,
    documents,
    files,
    session,
    engine,
    abilities: () => abilities,
    settings: () => settings,
    cancelled: host.cancelled,
  });
  documents.listen(connection);
  connection.listen();
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function describeServer({ capabilities }: InitializeParams): InitializeResult {
  return {
    serverInfo: { name: 'ncs-assistant', version: NCS_VERSION },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      codeLensProvider: {},
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
      completionProvider: { triggerCharacters: [' ', ':', ',', '-', '"'] },
      ...(capabilities.workspace?.workspaceFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
  };
}

// ── Files and settings ──────────────────────────────────────────────────────────────────────────────────────────────

async function readThroughClient(
  connection: Connection,
  abilities: ClientAbilities,
  host: ServerHost,
  ...[uri, below]: Parameters<FileSource['readFile']>
): Promise<string | undefined> {
  if (!abilities.files) return host.readFile?.(uri, below);
  const params: ClientRequests['ncs/readFile']['params'] = { uri, below };
  const answer = (await connection.sendRequest('ncs/readFile', params)) as ClientRequests['ncs/readFile']['result'];
  return answer?.text;
}

async function findThroughClient(
  connection: Connection,
  abilities: ClientAbilities,
  host: ServerHost,
  folder: string,
): Promise<readonly string[]> {
  if (!abilities.files) return (await host.findFiles?.(folder)) ?? [];
  const params: ClientRequests['ncs/findFiles']['params'] = { folder };
  return (await connection.sendRequest('ncs/findFiles', params)) as ClientRequests['ncs/findFiles']['result'];
}

/** Has the client tell of changed settings and files, where it can. */
async function askForChanges({ client }: Connection, { workspace }: InitializeParams['capabilities']): Promise<void> {
  if (workspace?.configuration) await client.register(DidChangeConfigurationNotification.type, { section: 'ncs' });
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
    await client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.{md,markdown,yaml,yml}' }],
    });
}

async function askSettings(
  connection: Connection,
  client: InitializeParams['capabilities'],
  known: Settings,
): Promise<Settings> {
  if (!client.workspace?.configuration) return known;
  const told = ((await connection.workspace.getConfiguration('ncs')) ?? {}) as Partial<Settings>;
  const given = Object.entries(told).filter(([, value]) => value !== null && value !== undefined);
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(given) as Partial<Settings>) };
}

// ── Features ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Features {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly files: ReturnType<typeof createFiles>;
  readonly session: Session;
  readonly engine: Engine;
  readonly abilities: () => ClientAbilities;
  readonly settings: () => Settings;
  readonly cancelled: ServerHost['cancelled'];
}

function addFeatures(features: Features): void {
  const { connection, documents, files, session, engine, abilities, settings, cancelled } = features;
  const latest = async (uri: string, token: CancellationToken): Promise<Result | undefined> => {
    const result = await session.latest(uri, () => token.isCancellationRequested);
    if (token.isCancellationRequested) throw cancelled();
    return result;
  };

  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    const result = await latest(uri, token);
    const document = files.document(uri);
    if (!result || !document) return null;
    if (isConfig(uri)) {
      const keys = abilities().yaml === true ? {} : strategySchema.properties;
      return createConfigHover(result, document.getText(), position, { rules: engine.rules, keys });
    }
    return createHover(result, uri, position, engine.rules);
  });
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    if (!settings().codeLens || isConfig(uri)) return [];
    const result = await latest(uri, token);
    return result ? createCodeLenses(result, uri, abilities().commands === true) : [];
  });
  connection.onCodeAction(async (params, token) => {
    const result = await latest(params.textDocument.uri, token);
    if (!result) return [];
    return createCodeActions({ result, files, rules: engine.rules, asks: abilities().commands === true }, params);
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }, token) => {
    const document = documents.get(uri);
    if (!document) return [];
    const result = await latest(uri, token);
    const framework = result?.analysis.framework ?? engine.frameworks[0]!.framework;
    const hasSnippets = abilities().snippets === true;
    if (!isConfig(uri))
      return completeMarkdown(document, position, result, { rules: engine.rules, framework, hasSnippets });
    return completeConfig(document, position, {
      rules: engine.rules,
      framework,
      frameworks: engine.frameworks.map((f) => f.framework),
      keys: strategySchema.properties,
      hasSchema: abilities().yaml === true,
    });
  });
  addRequests(features);
}

function addRequests({ connection, files, session, engine }: Features): void {
  const answer = <K extends keyof ServerRequests>(
    method: K,
    handle: (params: ServerRequests[K]['params']) => Promise<ServerRequests[K]['result']>,
  ): void => void connection.onRequest(method, handle);
  const find = async (uri: string | undefined): Promise<Result | undefined> =>
    uri === undefined ? session.first() : session.latest(uri);
  const frameworkOf = (result: Result | undefined) => result?.analysis.framework ?? engine.frameworks[0]!.framework;

  answer('ncs/coverage', async ({ uri }) => {
    const result = await find(uri);
    return result?.isShown ? createStrategyNode(result) : null;
  });
  answer('ncs/elements', async ({ uri }) => {
    const result = await find(uri);
    return listElements(frameworkOf(result), result);
  });
  answer('ncs/areas', async ({ uri }) => frameworkOf(await find(uri)).areas.map(({ id, title }) => ({ id, title })));
  answer('ncs/report', async ({ uri, script }) => {
    const result = await find(uri);
    const tool = { name: 'NCS Assistant', version: NCS_VERSION };
    return result?.isShown
      ? renderHtml({ tool, analyses: [result.analysis], rules: engine.rules }, { script, uriOf: result.uriOf })
      : null;
  });
  answer('ncs/explain', async ({ uri, element: id }) => {
    const framework = frameworkOf(await find(uri));
    const element = findElement(framework, id);
    return element ? explainElement(framework, element) : null;
  });
  answer('ncs/nextMissing', async ({ uri, after }) => {
    const result = await find(uri);
    return result?.isShown ? findNextMissing(result, after) : null;
  });
  answer('ncs/edit', async (params) => {
    const result = await session.latest(params.uri);
    return (result && (await createEdit({ result, files }, params))) ?? null;
  });
  answer('ncs/template', async (params) => createTemplate(params, engine.frameworks[0]!.framework));
  answer('ncs/check', async ({ uri }) => {
    files.forget();
    await session.reset();
    const result = await find(uri);
    return result ? { findings: result.isShown ? result.analysis.findings.length : 0 } : null;
  });
}
