/** The commands of the palette, the views and the code actions. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLIENT_COMMANDS, type EditParams, type EvidenceNode, type Whole } from '../server/protocol.js';
import type { CoverageItem, CoverageTree } from './coverage-tree.js';
import { showExplanation } from './explain.js';
import { statusWord } from './icons.js';
import { createStrategy } from './new-strategy.js';
import { sayNoStrategy, type ReportPanel } from './report-panel.js';
import type { Server } from './server.js';
import { activeUri, type Store } from './store.js';

interface Parts {
  readonly client: Promise<BaseLanguageClient>;
  readonly server: Server;
  readonly store: Store;
  readonly coverage: CoverageTree;
  readonly report: ReportPanel;
}

export function registerCommands(context: vscode.ExtensionContext, parts: Parts): void {
  const { server, coverage, report } = parts;
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'ncs.check': () => check(parts),
    'ncs.openReport': () => report.show(),
    'ncs.exportReport': () => report.export(),
    'ncs.newStrategy': () => createStrategy(server),
    'ncs.explainElement': (item?: CoverageItem) => explainElement(parts, item),
    'ncs.nextMissing': () => goToNextMissing(parts),
    'ncs.showOnlyMissing': () => coverage.filter(true),
    'ncs.showAll': () => coverage.filter(false),
    'ncs.insertSection': (item?: CoverageItem) => insertSection(parts, item),
    'ncs.markNotApplicable': (item?: CoverageItem) => markNotApplicable(parts, item),
    'ncs.openPlace': openPlace,
    [CLIENT_COMMANDS.showCoverage]: (_uri?: string, element?: string) => coverage.reveal(element),
    [CLIENT_COMMANDS.goTo]: goTo,
    [CLIENT_COMMANDS.askAndEdit]: (params: EditParams) => askAndEdit(parts, params),
  };
  for (const [name, run] of Object.entries(commands))
    context.subscriptions.push(vscode.commands.registerCommand(name, run as (...args: unknown[]) => unknown));
}

const strategyUri = ({ store }: Parts): string | undefined => store.active()?.uri ?? activeUri() ?? store.shown()?.uri;

async function check(parts: Parts): Promise<void> {
  const answer = await parts.server.ask('ncs/check', { uri: strategyUri(parts) });
  await parts.store.refresh();
  if (!parts.store.shown()) return sayNoStrategy();
  const text = vscode.l10n.t('The strategy was checked: {0} findings.', answer?.findings ?? 0);
  void vscode.window.setStatusBarMessage(text, 5000);
}

/** Shows a place of a view. The view keeps the focus and nothing is selected, so that no key that is hit changes the draft. */
async function openPlace(uri: string, { start }: EvidenceNode['range']): Promise<void> {
  const at = new vscode.Position(start.line, start.character);
  const selection = new vscode.Range(at, at);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection, preview: true, preserveFocus: true });
}

/** The element of a tree item, else one that the user chooses. */
async function chooseElement(parts: Parts, title: string, item?: CoverageItem): Promise<string | undefined> {
  if (item?.type === 'element') return item.element.id;
  const elements = await parts.server.ask('ncs/elements', { uri: strategyUri(parts) });
  const chosen = await vscode.window.showQuickPick(
    elements.map(({ id, title: name, area, status }) => ({
      label: `${id} ${name}`,
      description: status && statusWord(status),
      detail: area,
      id,
    })),
    { title, matchOnDetail: true, placeHolder: vscode.l10n.t('Number or words of the element') },
  );
  return chosen?.id;
}

async function explainElement(parts: Parts, item?: CoverageItem): Promise<void> {
  const element = await chooseElement(parts, vscode.l10n.t('Explain an element'), item);
  if (element !== undefined) await showExplanation(element, strategyUri(parts));
}

/** Walks through what is missing, one element a call. */
async function goToNextMissing(parts: Parts): Promise<void> {
  const uri = strategyUri(parts);
  const next = await parts.server.ask('ncs/nextMissing', { uri, after: lastMissing.get(uri ?? '') });
  if (!next) {
    if (!parts.store.shown()) return sayNoStrategy();
    void vscode.window.showInformationMessage(vscode.l10n.t('No element is missing.'));
    return;
  }
  lastMissing.set(uri ?? '', next.element);
  await goTo(next.uri, next.range.start.line);
  const name =
    parts.store
      .shown()
      ?.areas.flatMap((a) => a.elements)
      .find((e) => e.id === next.element)?.title ?? '';
  void vscode.window.setStatusBarMessage(vscode.l10n.t('Missing here: {0}', `${next.element} ${name}`), 8000);
}

const lastMissing = new Map<string, string>();

async function insertSection(parts: Parts, item?: CoverageItem): Promise<void> {
  const uri = strategyUri(parts);
  if (uri === undefined) return sayNoStrategy();
  if (item?.type === 'area') return applyEdit(parts, { uri, kind: 'area', area: item.area.id });
  const element = await chooseElement(parts, vscode.l10n.t('Insert a section on an element'), item);
  if (element !== undefined) await applyEdit(parts, { uri, kind: 'section', element });
}

async function markNotApplicable(parts: Parts, item?: CoverageItem): Promise<void> {
  const uri = strategyUri(parts);
  if (uri === undefined) return sayNoStrategy();
  const element = await chooseElement(parts, vscode.l10n.t('Mark an element as not applicable'), item);
  if (element !== undefined) await askAndEdit(parts, { uri, kind: 'not-applicable', element });
}

/** Asks for what the edit lacks, a reason or an element, and makes it. */
async function askAndEdit(parts: Parts, params: EditParams): Promise<void> {
  if (params.kind === 'pin') {
    const element = await chooseElement(parts, vscode.l10n.t('Pin this passage to an element'));
    if (element !== undefined) await applyEdit(parts, { ...params, element });
    return;
  }
  const isAside = params.kind === 'not-applicable';
  const text = await vscode.window.showInputBox({
    title: isAside
      ? vscode.l10n.t('Why does {0} not apply?', params.element)
      : askWhySilenced(params.kind === 'silence' ? params.whole : undefined),
    prompt: isAside
      ? vscode.l10n.t(
          'The reason is kept with the strategy, in strategy.yaml or at the top of the draft, and shown in reports.',
        )
      : vscode.l10n.t('The reason is written into the draft, in a comment that readers do not see.'),
    validateInput: (value) => (value.trim().length < 3 ? vscode.l10n.t('Give a reason.') : undefined),
  });
  if (text !== undefined) await applyEdit(parts, { ...params, text } as EditParams);
}

function askWhySilenced(whole: Whole | undefined): string {
  switch (whole) {
    case 'table':
      return vscode.l10n.t('Why should this not be reported anywhere in this table?');
    case 'list':
      return vscode.l10n.t('Why should this not be reported anywhere in this list?');
    case 'quotation':
      return vscode.l10n.t('Why should this not be reported anywhere in this quotation?');
    default:
      return vscode.l10n.t('Why should this not be reported here?');
  }
}

async function applyEdit({ client, server }: Parts, params: EditParams): Promise<void> {
  const made = await server.ask('ncs/edit', params);
  if (!made) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no place for this edit.'));
    return;
  }
  if (made.edit.documentChanges?.length === 0)
    void vscode.window.setStatusBarMessage(vscode.l10n.t('This section stands here already.'), 8000);
  const edit = await (await client).protocol2CodeConverter.asWorkspaceEdit(made.edit);
  if (!(await vscode.workspace.applyEdit(edit)) || !made.goTo) return;
  await goTo(made.goTo.uri, made.goTo.line);
}

async function goTo(uri: string, line: number): Promise<void> {
  const at = new vscode.Position(line, 0);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(at, at) });
}
