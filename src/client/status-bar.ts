/** "NCS 24/32 · KPI 6/9" while an editor shows a strategy. */
import * as vscode from 'vscode';
import { filesOf, type Store } from './store.js';

export function showStatus(store: Store): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('ncs.status', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('NCS coverage');
  item.command = 'ncs.showCoverage';
  const changed = store.onChange(() => {
    const strategy = store.active();
    if (!strategy) return item.hide();
    const { counts, kpis } = strategy;
    item.text = `$(checklist) NCS ${counts.addressed}/${counts.applicable} · KPI ${kpis.smart}/${kpis.total}`;
    const elements = vscode.l10n.t('{0} of {1} elements addressed', counts.addressed, counts.applicable);
    const smart = vscode.l10n.t('{0} of {1} KPIs SMART', kpis.smart, kpis.total);
    const name = `${strategy.title} (${filesOf(strategy)})`;
    item.tooltip = `${name}\n${elements}\n${smart}`;
    item.accessibilityInformation = { label: `${name}: ${elements}, ${smart}` };
    item.show();
  });
  return vscode.Disposable.from(item, changed);
}
