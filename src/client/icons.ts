/** Signs of statuses: a shape and a word each, colour only on top. */
import * as vscode from 'vscode';
import type { CoverageStatus, Verdict } from '../engine/types.js';

const STATUS: Readonly<Record<CoverageStatus, readonly [icon: string, color?: string]>> = {
  addressed: ['pass', 'charts.green'],
  partial: ['circle-large-outline', 'charts.yellow'],
  missing: ['error', 'charts.red'],
  'not-applicable': ['circle-slash'],
};

const VERDICT: Readonly<Record<Verdict, readonly [icon: string, color?: string]>> = {
  pass: ['check', 'charts.green'],
  weak: ['question', 'charts.yellow'],
  fail: ['close', 'charts.red'],
};

const themed = ([icon, color]: readonly [string, string?]): vscode.ThemeIcon =>
  new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));

export const statusIcon = (status: CoverageStatus): vscode.ThemeIcon => themed(STATUS[status]);
export const verdictIcon = (verdict: Verdict): vscode.ThemeIcon => themed(VERDICT[verdict]);

/** The status in the user's language. */
export function statusWord(status: CoverageStatus): string {
  switch (status) {
    case 'addressed':
      return vscode.l10n.t('addressed');
    case 'partial':
      return vscode.l10n.t('partly addressed');
    case 'missing':
      return vscode.l10n.t('missing');
    case 'not-applicable':
      return vscode.l10n.t('not applicable');
  }
}
