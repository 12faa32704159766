/** What a passage, heading, KPI or directive means to the checker. */
import type { Hover, Position as LspPosition } from 'vscode-languageserver';
import { findArea, findElement } from '../engine/catalogue.js';
import type { AnalysedFile, Directive, Match, MatchedPassage, Rule } from '../engine/types.js';
import { shorten, toMarkdown } from '../reports/escape.js';
import { holds, toRange } from './convert.js';
import {
  coverageOf,
  directiveAt,
  elementsIn,
  fileOf,
  headingAt,
  passageAt,
  passagesIn,
  statementsAt,
} from './lookup.js';
import type { Result } from './session.js';
import { describeStatement, nameElement, percent, sourceOf, STATUS, WHY_NOT_EVIDENCE } from './wording.js';

/** @returns null where there is nothing to say */
export function createHover(result: Result, uri: string, at: LspPosition, rules: readonly Rule[]): Hover | null {
  if (!result.isShown) return null;
  const analysed = fileOf(result, uri);
  if (!analysed) return null;
  const directive = directiveAt(analysed, at);
  if (directive) {
    const isInside = passageAt(analysed, at) !== undefined;
    return show(describeDirective(result, directive, rules, isInside), directive.position);
  }
  const heading = headingAt(analysed, at);
  if (heading >= 0)
    return show(
      join(describeSection(result, analysed, heading), describeRules(result, analysed, at, rules)),
      analysed.file.sections[heading]!.position,
    );
  const matched = passageAt(analysed, at);
  if (!matched) return null;
  const statements = statementsAt(result, analysed.file.path, at).map(describeStatement);
  const text = join(...statements, describePassage(result, matched), describeRules(result, analysed, at, rules));
  return text === '' ? null : show(text, matched.passage.position);
}

/** A key of `strategy.yaml` as its schema has it, with the keys below it or below each of its entries. */
export interface ConfigKey {
  readonly description?: string;
  readonly properties?: ConfigKeys;
  readonly items?: { readonly properties?: ConfigKeys };
}
export type ConfigKeys = Readonly<Record<string, ConfigKey>>;

/**
 * What a word of `strategy.yaml` stands for: an element, a rule or a key.
 * @param keys none where another extension explains them
 */
export function createConfigHover(
  result: Result,
  text: string,
  at: LspPosition,
  { rules, keys }: { readonly rules: readonly Rule[]; readonly keys: ConfigKeys },
): Hover | null {
  const lines = text.split(/\r\n|\n/);
  const line = lines[at.line] ?? '';
  for (const word of line.matchAll(/[a-z]+\/[a-z-]+|\d+(?:\.\d+)+/g)) {
    const end = word.index + word[0].length;
    if (at.character < word.index || at.character > end) continue;
    const rule = rules.find((r) => r.id === word[0]);
    const value = rule ? `**${rule.id}**: ${rule.summary}\n\n${rule.help}` : describeElement(result, word[0]);
    const range = { start: { line: at.line, character: word.index }, end: { line: at.line, character: end } };
    if (value !== '') return { contents: { kind: 'markdown', value }, range };
  }
  return explainKey(lines, at, keys);
}

/** A key explains its value too: "profile: review". */
function explainKey(lines: readonly string[], at: LspPosition, keys: ConfigKeys): Hover | null {
  const [, lead, name] = KEY.exec(lines[at.line] ?? '') ?? [];
  if (lead === undefined || name === undefined || at.character < lead.length) return null;
  const above = lead === '' ? undefined : lines.slice(0, at.line).findLast((line) => /^\w/.test(line));
  const parent = keys[KEY.exec(above ?? '')?.[2] ?? ''];
  const own = above === undefined ? keys[name] : (parent?.items?.properties ?? parent?.properties)?.[name];
  if (own?.description === undefined) return null;
  const range = {
    start: { line: at.line, character: lead.length },
    end: { line: at.line, character: lines[at.line]!.length },
  };
  return { contents: { kind: 'markdown', value: `**${name}**: ${toMarkdown(own.description)}` }, range };
}

/** "  - element: …": what stands before the key, and the key. */
const KEY = /^(\s*(?:- +)?)(\w+)\s*:/;

const show = (value: string, position: Directive['position']): Hover => ({
  contents: { kind: 'markdown', value },
  range: toRange(position),
});

const join = (...parts: readonly string[]): string => parts.filter((p) => p !== '').join('\n\n---\n\n');

function describeDirective(result: Result, directive: Directive, rules: readonly Rule[], isInside: boolean): string {
  const reason = directive.reason ? `Reason given: ${toMarkdown(directive.reason)}` : '';
  if (directive.kind === 'pin') {
    const parts = directive.targets.map(
      (id) => describeElement(result, id) || `There is no element ${toMarkdown(id)}.`,
    );
    const what = isInside ? 'this passage' : 'what follows (under a heading, the section)';
    return join(`Pins ${what} to:`, ...parts, reason);
  }
  const what = {
    'disable-next-line': 'Silences in the next block:',
    disable: 'Silences down to `ncs-enable`:',
    enable: 'Speaks again:',
    unknown: 'No directive that is known; there are `ncs:`, `ncs-disable-next-line`, `ncs-disable` and `ncs-enable`.',
  }[directive.kind];
  const names = directive.targets.map((id) => {
    const rule = rules.find((r) => r.id === id);
    return rule ? `- **${rule.id}**: ${rule.summary}` : `- ${toMarkdown(id)}: there is no such rule`;
  });
  const list = names.length > 0 ? names.join('\n') : directive.kind === 'unknown' ? '' : '- all rules';
  return join([what, list].filter((l) => l !== '').join('\n\n'), reason);
}

function describeElement({ analysis: { framework } }: Result, id: string): string {
  const element = findElement(framework, id);
  if (!element) {
    const area = findArea(framework, id);
    return area ? `**${area.id} ${toMarkdown(area.title)}**\n\n${toMarkdown(area.summary)}` : '';
  }
  const part = element.parts?.find((p) => p.id === id);
  const asks = part ? [] : ['', ...element.asks.map((ask) => `- ${toMarkdown(ask.text)}`)];
  const summary = toMarkdown(part?.summary ?? element.summary);
  return [`**${toMarkdown(nameElement(framework, id))}**`, '', summary, ...asks, '', sourceOf(framework, id)].join(
    '\n',
  );
}

const MOST_IN_SECTION = 8;
const MOST_TERMS = 4;

/** Of many matches only those are explained that are needed: to explain one takes a while. */
function firstTerms(matches: readonly Match[]): string[] {
  const terms = new Set<string>();
  for (const match of matches) {
    for (const term of match.terms) terms.add(term);
    if (terms.size >= MOST_TERMS) break;
  }
  return [...terms].slice(0, MOST_TERMS);
}

function describeSection(result: Result, analysed: AnalysedFile, index: number): string {
  const inside = passagesIn(analysed, index);
  const ids = elementsIn(result, inside);
  if (ids.length === 0) return 'No passage of this section was found to address an element.';
  const lines = ids.slice(0, MOST_IN_SECTION).map((id) => {
    const own = inside.filter(({ matches }) => matches.some((m) => m.element === id));
    const terms = firstTerms(own.flatMap(({ matches }) => matches.filter((m) => m.element === id)));
    const count = own.length === 1 ? '1 passage' : `${own.length} passages`;
    const words = terms.map((t) => `“${toMarkdown(t)}”`);
    const by = words.length > 0 ? ` (${words.join(', ')})` : '';
    const partly = coverageOf(result, id)?.status === 'partial' ? ', partly addressed' : '';
    return `- **${toMarkdown(nameElement(result.analysis.framework, id))}**: ${count}${by}${partly}`;
  });
  const more = ids.length > MOST_IN_SECTION ? [`- and ${ids.length - MOST_IN_SECTION} more`] : [];
  return ['This section addresses:', '', ...lines, ...more].join('\n');
}

function describePassage(result: Result, { matches, candidates, notEvidence }: MatchedPassage): string {
  if (notEvidence) return `Not taken as evidence: ${WHY_NOT_EVIDENCE[notEvidence]}.`;
  if (matches.length > 0) return join(...matches.map((match) => describeMatch(result, match)));
  const nearest = candidates[0];
  if (!nearest) return '';
  const name = toMarkdown(nameElement(result.analysis.framework, nearest.element));
  return `Not claimed for any element; nearest is ${name} (${percent(nearest.score)}).`;
}

function describeMatch(result: Result, { element: id, score, terms, pinned }: Match): string {
  const { framework } = result.analysis;
  const element = findElement(framework, id);
  if (!element) return '';
  const covered = coverageOf(result, id);
  const earned = pinned
    ? 'pinned by the author'
    : `${percent(score)} · ${terms.map((t) => `“${toMarkdown(t)}”`).join(', ') || 'by its context'}`;
  const open = (covered?.openAsks ?? []).flatMap((i) => element.asks[i]?.text ?? []);
  return [
    `**${toMarkdown(nameElement(framework, id))}** — ${earned}`,
    '',
    toMarkdown(element.summary),
    ...(covered ? ['', `In the whole strategy: ${STATUS[covered.status]}.`] : []),
    ...(open.length > 0 ? ['', 'No words found on:', ...open.map((text) => `- ${toMarkdown(text)}`)] : []),
    '',
    sourceOf(framework, id),
  ].join('\n');
}

/** Why the findings at a place matter and how to mend them, from the rules' own help. */
function describeRules(result: Result, { file }: AnalysedFile, at: LspPosition, rules: readonly Rule[]): string {
  const here = result.analysis.findings.filter((f) => f.path === file.path && holds(f.position, at));
  const ids = [...new Set(here.map((f) => f.ruleId))];
  const helps = ids.flatMap((id) => rules.find((r) => r.id === id) ?? []);
  return join(...helps.slice(0, 3).map(({ id, help }) => `**${id}**\n\n${shorten(help, 1500)}`));
}
