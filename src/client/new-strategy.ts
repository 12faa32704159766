/** A new strategy from the template: asks country, period and focus areas, writes the files, never over others. */
import * as vscode from 'vscode';
import { TEMPLATE_NAMES, type TemplateParams } from '../server/protocol.js';
import type { Server } from './server.js';

export async function createStrategy(server: Server): Promise<void> {
  const folder = await askFolder();
  // Before the questions, so that nobody answers them for nothing; and behind them, since they take a while.
  if (!folder || !(await isFree(folder))) return;
  const params = await askParams(server);
  if (!params || !(await isFree(folder))) return;
  const files = await server.ask('ncs/template', params);
  const targets = files.map(({ path, text }) => ({ uri: vscode.Uri.joinPath(folder, path), text }));
  for (const { uri, text } of targets) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(targets[0]!.uri);
}

/** Says so where a file of a new strategy exists already. */
async function isFree(folder: vscode.Uri): Promise<boolean> {
  for (const name of TEMPLATE_NAMES) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (!(await exists(uri))) continue;
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} exists already and was left as it is.', uri.path));
    return false;
  }
  return true;
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Write the strategy here'),
  });
  return chosen?.[0];
}

async function askParams(server: Server): Promise<TemplateParams | undefined> {
  const country = await vscode.window.showInputBox({
    title: vscode.l10n.t('New strategy (1 of 3): country'),
    prompt: vscode.l10n.t('The country that the strategy is for'),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Give the name of the country.') : undefined),
  });
  if (country === undefined) return undefined;
  const next = new Date().getFullYear() + 1;
  const years = await vscode.window.showInputBox({
    title: vscode.l10n.t('New strategy (2 of 3): period'),
    prompt: vscode.l10n.t('First and last year'),
    value: `${next}-${next + 4}`,
    validateInput: (text) => (readPeriod(text) ? undefined : vscode.l10n.t('Give two years, such as 2027-2031.')),
  });
  const period = years === undefined ? undefined : readPeriod(years);
  if (!period) return undefined;
  const areas = await server.ask('ncs/areas', {});
  const chosen = await vscode.window.showQuickPick(
    areas.map(({ id, title }) => ({ label: `${id} ${title}`, id, picked: true })),
    {
      title: vscode.l10n.t('New strategy (3 of 3): focus areas'),
      placeHolder: vscode.l10n.t('What is left out is listed in strategy.yaml, with a reason to fill in'),
      canPickMany: true,
    },
  );
  if (!chosen) return undefined;
  const title = vscode.l10n.t('National Cybersecurity Strategy of {0}', country.trim());
  return { title, country: country.trim(), period, areas: chosen.map(({ id }) => id) };
}

function readPeriod(text: string): TemplateParams['period'] | undefined {
  const found = /^\s*(\d{4})\s*[-–—/]\s*(\d{4})\s*$/.exec(text);
  if (!found) return undefined;
  const [from, to] = [Number(found[1]), Number(found[2])];
  return from >= 1990 && to <= 2200 && from <= to ? { from, to } : undefined;
}

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
