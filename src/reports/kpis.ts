/** The register of KPIs. */
import type { Analysis } from '../engine/types.js';

/** Renders the KPIs of one strategy. */
export function renderKpiRegister(analysis: Analysis, format: 'text' | 'csv' | 'markdown'): string {
  const kpis = analysis.statements.filter(({ kind }) => kind === 'kpi');
  return format === 'csv'
    ? `text\n${kpis.map(({ text }) => `${text}\n`).join('')}`
    : kpis.map(({ text }) => `- ${text}\n`).join('');
}
