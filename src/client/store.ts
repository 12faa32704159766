/** The strategy that the views show: the active editor's, else the one shown last, else the first of the workspace. */
import * as vscode from 'vscode';
import type { StrategyNode } from '../server/protocol.js';
import type { Server } from './server.js';

export interface Store extends vscode.Disposable {
  /** What the views show. */
  readonly shown: () => StrategyNode | undefined;
  /** The strategy of the active editor; undefined where that shows something else. */
  readonly active: () => StrategyNode | undefined;
  readonly onChange: vscode.Event<void>;
  /** The server has analysed a strategy anew, or, without address, one is gone. */
  readonly analysed: (uri: string | undefined) => void;
  readonly refresh: () => Promise<void>;
}

/** Milliseconds in which several changes become one look. */
const PAUSE = 50;

export function createStore(server: Server): Store {
  const changed = new vscode.EventEmitter<void>();
  let shown: StrategyNode | undefined;
  let active: StrategyNode | undefined;
  let isReady = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  const ask = (uri?: string): Promise<StrategyNode | undefined> =>
    server.ask('ncs/coverage', { uri }).then(
      (node) => node ?? undefined,
      () => undefined,
    );
  const refresh = async (): Promise<void> => {
    isReady = true;
    const mine = ++round;
    const uri = activeUri();
    const ofEditor = uri === undefined ? undefined : await ask(uri);
    const next = ofEditor ?? (shown && (await ask(shown.uri))) ?? (await ask());
    if (mine !== round) return;
    active = ofEditor;
    shown = next;
    void vscode.commands.executeCommand('setContext', 'ncs.hasStrategy', shown !== undefined);
    changed.fire();
  };
  const soon = (): void => {
    if (!isReady) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PAUSE);
  };
  const editors = vscode.window.onDidChangeActiveTextEditor(soon);
  return {
    shown: () => shown,
    active: () => active,
    onChange: changed.event,
    analysed: soon,
    refresh,
    dispose: () => {
      clearTimeout(timer);
      editors.dispose();
      changed.dispose();
    },
  };
}

/** "draft.md", "strategy.md and 2 more": tells drafts of one title apart. */
export function filesOf({ uri, files }: StrategyNode): string {
  const first = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  return files.length > 1 ? vscode.l10n.t('{0} and {1} more', first, files.length - 1) : first;
}

/** The address of the document in the active editor, where it can belong to a strategy. */
export function activeUri(): string | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return undefined;
  const isOurs = document.languageId === 'markdown' || document.uri.path.endsWith('/strategy.yaml');
  return isOurs ? document.uri.toString() : undefined;
}
