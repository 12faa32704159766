/** The coverage view: focus area → element → evidence passages. */
import * as vscode from 'vscode';
import type { AreaNode, ElementNode, EvidenceNode } from '../server/protocol.js';
import { statusIcon, statusWord } from './icons.js';
import { filesOf, type Store } from './store.js';

export type CoverageItem =
  | { readonly type: 'area'; readonly area: AreaNode }
  | { readonly type: 'element'; readonly element: ElementNode; readonly area: AreaNode }
  | { readonly type: 'evidence'; readonly evidence: EvidenceNode; readonly isNear: boolean };

export class CoverageTree implements vscode.TreeDataProvider<CoverageItem>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #store: Store;
  readonly #view: vscode.TreeView<CoverageItem>;
  #onlyMissing = false;
  #areas: CoverageItem[] = [];

  constructor(store: Store) {
    this.#store = store;
    this.#view = vscode.window.createTreeView('ncs.coverage', { treeDataProvider: this, showCollapseAll: true });
    store.onChange(() => this.#refresh());
  }

  /** Shows everything, or only what is missing or partial. */
  filter(onlyMissing: boolean): void {
    this.#onlyMissing = onlyMissing;
    void vscode.commands.executeCommand('setContext', 'ncs.onlyMissing', onlyMissing);
    this.#refresh();
  }

  /** Shows the view, and in it an element. */
  async reveal(id?: string): Promise<void> {
    await vscode.commands.executeCommand('ncs.coverage.focus');
    if (id === undefined) return;
    this.getChildren();
    for (const area of this.#areas) {
      const found = this.getChildren(area).find((one) => one.type === 'element' && one.element.id === id);
      if (found) await this.#view.reveal(found, { select: true, focus: true, expand: true });
    }
  }

  getChildren(item?: CoverageItem): CoverageItem[] {
    if (!item) {
      const areas = this.#store.shown()?.areas ?? [];
      this.#areas = areas
        .filter((area) => this.#wanted(area.elements).length > 0)
        .map((area) => ({ type: 'area', area }));
      return this.#areas;
    }
    if (item.type === 'area')
      return this.#wanted(item.area.elements).map((element) => ({ type: 'element', element, area: item.area }));
    if (item.type === 'evidence') return [];
    const { evidence, nearest } = item.element;
    return [
      ...evidence.map((one): CoverageItem => ({ type: 'evidence', evidence: one, isNear: false })),
      ...nearest.map((one): CoverageItem => ({ type: 'evidence', evidence: one, isNear: true })),
    ];
  }

  getParent(item: CoverageItem): CoverageItem | undefined {
    return item.type === 'element'
      ? this.#areas.find((one) => one.type === 'area' && one.area.id === item.area.id)
      : undefined;
  }

  getTreeItem(item: CoverageItem): vscode.TreeItem {
    switch (item.type) {
      case 'area':
        return areaItem(item.area, this.#onlyMissing);
      case 'element':
        return elementItem(item.element);
      case 'evidence':
        return evidenceItem(item.evidence, item.isNear);
    }
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }

  #wanted(elements: readonly ElementNode[]): readonly ElementNode[] {
    return this.#onlyMissing ? elements.filter((e) => e.status === 'missing' || e.status === 'partial') : elements;
  }

  #refresh(): void {
    const strategy = this.#store.shown();
    const counts = strategy && `${strategy.counts.addressed}/${strategy.counts.applicable}`;
    // Nothing else shows that rows are left out.
    this.#view.description =
      counts && this.#onlyMissing ? `${counts} · ${vscode.l10n.t('only what is missing')}` : counts;
    this.#view.message =
      strategy && this.#onlyMissing && strategy.counts.missing + strategy.counts.partial === 0
        ? vscode.l10n.t('Nothing is missing.')
        : strategy && `${strategy.title} (${filesOf(strategy)})`;
    this.#changed.fire();
  }
}

function areaItem({ id, title, short, status, counts }: AreaNode, isOpen: boolean): vscode.TreeItem {
  const state = isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(`${id} ${short}`, state);
  // VS Code keeps what is open by id; with the filter on, everything is open.
  item.id = isOpen ? `${id} filtered` : id;
  item.tooltip = `${id} ${title}`;
  item.iconPath = statusIcon(status);
  item.description = `${counts.addressed}/${counts.applicable} · ${statusWord(status)}`;
  item.contextValue = `area.${status}`;
  const said = vscode.l10n.t('{0} of {1} elements addressed', counts.addressed, counts.applicable);
  item.accessibilityInformation = { label: `${id} ${title}: ${statusWord(status)}, ${said}` };
  return item;
}

function elementItem({ id, title, status, score, evidence, nearest, openAsks, reason }: ElementNode): vscode.TreeItem {
  const hasChildren = evidence.length + nearest.length > 0;
  const state = hasChildren ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(`${id} ${title}`, state);
  item.id = id;
  item.iconPath = statusIcon(status);
  item.description = statusWord(status) + (evidence.length > 0 ? ` · ${Math.round(score * 100)} %` : '');
  item.contextValue = `element.${status}`;
  const said = [
    `${id} ${title}: ${statusWord(status)}`,
    ...(reason === undefined ? [] : [vscode.l10n.t('Set aside: {0}', reason)]),
  ];
  const open = openAsks.length > 0 ? [vscode.l10n.t('No words found on:'), ...openAsks.map((text) => `• ${text}`)] : [];
  item.tooltip = [...said, ...open].join('\n');
  // To hear all points of every element would take minutes; the explanation has them.
  const counted = openAsks.length > 0 ? [vscode.l10n.t('points without words: {0}', openAsks.length)] : [];
  item.accessibilityInformation = { label: [...said, ...counted].join(', ') };
  if (evidence[0]) item.command = openCommand(evidence[0]);
  return item;
}

function evidenceItem(evidence: EvidenceNode, isNear: boolean): vscode.TreeItem {
  const { excerpt, path, range, heading, score, terms } = evidence;
  const item = new vscode.TreeItem(excerpt, vscode.TreeItemCollapsibleState.None);
  const line = range.start.line + 1;
  item.iconPath = new vscode.ThemeIcon(isNear ? 'search' : 'quote');
  item.description = `${isNear ? `${vscode.l10n.t('nearest')} · ` : ''}${path}:${line}`;
  const words = terms.length > 0 ? vscode.l10n.t('Words: {0}', terms.join(', ')) : '';
  item.tooltip = [heading, excerpt, `${Math.round(score * 100)} % · ${path}:${line}`, words]
    .filter((t) => t !== '')
    .join('\n');
  item.command = openCommand(evidence);
  item.contextValue = 'evidence';
  return item;
}

const openCommand = ({ uri, range }: EvidenceNode): vscode.Command => ({
  command: 'ncs.openPlace',
  title: vscode.l10n.t('Open the passage'),
  arguments: [uri, range],
});
