/** Over each heading: what its section addresses, and how its KPIs do. */
import type { CodeLens } from 'vscode-languageserver';
import { findElement } from '../engine/catalogue.js';
import { toRange } from './convert.js';
import { coverageOf, elementsIn, fileOf, passagesIn } from './lookup.js';
import { CLIENT_COMMANDS } from './protocol.js';
import type { Result } from './session.js';

const MOST_IDS = 6;

/** @param hasCommands whether the client can show the coverage view */
export function createCodeLenses(result: Result, uri: string, hasCommands: boolean): CodeLens[] {
  const analysed = fileOf(result, uri);
  if (!result.isShown || !analysed) return [];
  return analysed.file.sections.flatMap((section, index): CodeLens[] => {
    const inside = passagesIn(analysed, index);
    const ids = elementsIn(result, inside);
    const kpis = result.analysis.statements.filter(
      (s) => s.kind === 'kpi' && s.path === analysed.file.path && inside.includes(analysed.passages[s.passage]!),
    );
    const parts = [...nameIds(result, ids), ...nameKpis(kpis.length, kpis.filter((s) => s.smart).length)];
    if (parts.length === 0) return [];
    const command = hasCommands ? CLIENT_COMMANDS.showCoverage : '';
    return [
      { range: toRange(section.position), command: { title: parts.join(' · '), command, arguments: [uri, ids[0]] } },
    ];
  });
}

/** What a section says of an element does not suffice where the whole strategy addresses it in part only. */
function nameIds(result: Result, ids: readonly string[]): string[] {
  const isPartial = (id: string): boolean => coverageOf(result, id)?.status === 'partial';
  return [
    ...nameSome(
      result,
      'Addresses',
      ids.filter((id) => !isPartial(id)),
    ),
    ...nameSome(result, 'Partly addresses', ids.filter(isPartial)),
  ];
}

function nameSome({ analysis: { framework } }: Result, verb: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  if (ids.length === 1) return [`${verb} ${ids[0]} ${findElement(framework, ids[0]!)?.title}`];
  const more = ids.length > MOST_IDS ? ` and ${ids.length - MOST_IDS} more` : '';
  return [`${verb} ${ids.slice(0, MOST_IDS).join(', ')}${more}`];
}

function nameKpis(total: number, smart: number): string[] {
  if (total === 0) return [];
  return [total === 1 ? `1 KPI, ${smart === 1 ? 'SMART' : 'not SMART'}` : `${smart} of ${total} KPIs SMART`];
}
