/** The KPI view: focus area → KPI → its five letters. */
import * as vscode from 'vscode';
import type { Letter, LetterVerdict, Verdict } from '../engine/types.js';
import type { StatementNode } from '../server/protocol.js';
import { statusIcon, verdictIcon } from './icons.js';
import { filesOf, type Store } from './store.js';

type KpiItem =
  | { readonly type: 'area'; readonly label: string; readonly title: string; readonly kpis: readonly StatementNode[] }
  | { readonly type: 'kpi'; readonly kpi: StatementNode }
  | { readonly type: 'letter'; readonly letter: Letter; readonly verdict: LetterVerdict };

const LETTERS: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];

export class KpiTree implements vscode.TreeDataProvider<KpiItem>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<KpiItem>;
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    this.#view = vscode.window.createTreeView('ncs.kpis', { treeDataProvider: this, showCollapseAll: true });
    store.onChange(() => this.#refresh());
  }

  getChildren(item?: KpiItem): KpiItem[] {
    if (!item) return this.#groups();
    if (item.type === 'area') return item.kpis.map((kpi) => ({ type: 'kpi', kpi }));
    if (item.type === 'letter') return [];
    return LETTERS.map((letter) => ({ type: 'letter', letter, verdict: item.kpi.letters[letter] }));
  }

  getTreeItem(item: KpiItem): vscode.TreeItem {
    switch (item.type) {
      case 'area':
        return groupItem(item);
      case 'kpi':
        return kpiItem(item.kpi);
      case 'letter':
        return letterItem(item.letter, item.verdict);
    }
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }

  #groups(): KpiItem[] {
    const strategy = this.#store.shown();
    const kpis = strategy?.statements.filter((s) => s.kind === 'kpi') ?? [];
    const areas = (strategy?.areas ?? []).map(({ id, title, short }): KpiItem => ({
      type: 'area',
      label: `${id} ${short}`,
      title: `${id} ${title}`,
      kpis: kpis.filter((kpi) => kpi.area === id),
    }));
    const rest: KpiItem = {
      type: 'area',
      label: vscode.l10n.t('In no focus area'),
      title: vscode.l10n.t('In no focus area'),
      kpis: kpis.filter((kpi) => !strategy?.areas.some((area) => area.id === kpi.area)),
    };
    return [...areas, rest].filter((group) => group.type === 'area' && group.kpis.length > 0);
  }

  #refresh(): void {
    const strategy = this.#store.shown();
    this.#view.description = strategy ? `${strategy.kpis.smart}/${strategy.kpis.total} SMART` : undefined;
    const none = strategy?.kpis.total === 0 ? vscode.l10n.t('No KPI was found in this strategy.') : strategy?.title;
    this.#view.message = strategy && `${none} (${filesOf(strategy)})`;
    this.#changed.fire();
  }
}

function groupItem({ label, title, kpis }: Extract<KpiItem, { type: 'area' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = `${kpis.filter((kpi) => kpi.smart).length}/${kpis.length} SMART`;
  item.tooltip = title;
  item.iconPath = new vscode.ThemeIcon('folder');
  return item;
}

function kpiItem(kpi: StatementNode): vscode.TreeItem {
  const item = new vscode.TreeItem(kpi.text, vscode.TreeItemCollapsibleState.Collapsed);
  const [failed, weak] = [lettersOf(kpi, 'fail'), lettersOf(kpi, 'weak')];
  const missing = failed.length > 0 ? failed : weak;
  const said = kpi.smart ? 'SMART' : vscode.l10n.t('not SMART: {0}', missing.join(', '));
  item.iconPath = statusIcon(kpi.smart ? 'addressed' : 'missing');
  item.description = said;
  item.tooltip = kpi.text;
  item.accessibilityInformation = { label: `${kpi.text}: ${said}` };
  item.command = {
    command: 'ncs.openPlace',
    title: vscode.l10n.t('Open the KPI'),
    arguments: [kpi.uri, kpi.range],
  };
  return item;
}

const lettersOf = (kpi: StatementNode, verdict: Verdict): Letter[] =>
  LETTERS.filter((letter) => kpi.letters[letter].verdict === verdict);

function letterItem(letter: Letter, { verdict, reason }: LetterVerdict): vscode.TreeItem {
  const names: Readonly<Record<Letter, string>> = {
    S: vscode.l10n.t('Specific'),
    M: vscode.l10n.t('Measurable'),
    A: vscode.l10n.t('Achievable'),
    R: vscode.l10n.t('Relevant'),
    T: vscode.l10n.t('Time-bound'),
  };
  const words = { pass: vscode.l10n.t('yes'), weak: vscode.l10n.t('weak'), fail: vscode.l10n.t('no') };
  const item = new vscode.TreeItem(names[letter], vscode.TreeItemCollapsibleState.None);
  item.iconPath = verdictIcon(verdict);
  item.description = `${words[verdict]} · ${reason}`;
  item.tooltip = reason;
  item.accessibilityInformation = { label: `${names[letter]}: ${words[verdict]}. ${reason}` };
  return item;
}
