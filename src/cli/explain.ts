/** `ncs-check explain`: what an element, focus area, principle or rule is about. */
import { findArea, findElement } from '../engine/catalogue.js';
import { nearestTo } from '../engine/nearest.js';
import type { Element, FocusArea, Framework, Principle, Rule } from '../engine/types.js';
import { nearestRule } from '../rules/unknown-id.js';
import { createStyle, hang, wrap, type Style } from '../reports/layout.js';
import { cannotRun } from './io.js';

interface Page {
  readonly color: boolean;
  readonly width: number;
}

/**
 * Explains an id: of an element (5.4.1), a part of one (5.1.3.1), a focus area (5.4), a principle (4.4) or a rule.
 * @throws what `cannotRun` makes, with the nearest ids, for an unknown id
 */
export function explainId(id: string, framework: Framework, rules: readonly Rule[], page: Page): string {
  const style = createStyle(page.color);
  const width = Math.min(Math.max(page.width, 60), 100);
  const element = findElement(framework, id);
  const area = framework.areas.find((one) => one.id === id);
  const principle = framework.principles.find((one) => one.id === id);
  const rule = rules.find((one) => one.id === id);
  const lines = element
    ? explainElement(element, framework, style, width)
    : area
      ? explainArea(area, framework, style, width)
      : principle
        ? explainPrinciple(principle, framework, style, width)
        : rule
          ? explainRule(rule, style, width)
          : undefined;
  if (!lines) throw cannotRun(sayUnknown(id, framework, rules));
  return `${lines.join('\n')}\n`;
}

/** All that can be explained but rules: focus areas with their elements, and principles. */
export function listElements({ title: name, areas, principles }: Framework, page: Page): string {
  const style = createStyle(page.color);
  const width = Math.min(Math.max(page.width, 60), 100);
  const row = (one: { readonly id: string; readonly title: string }): string[] =>
    hang(`  ${one.id}  `, 4 + one.id.length, one.title, width);
  const lines = [
    style.bold(name),
    ...areas.flatMap((area) => ['', title(style, area.id, area.title), ...area.elements.flatMap(row)]),
    ...(principles.length > 0 ? ['', style.bold('Principles'), ...principles.flatMap(row)] : []),
    '',
    style.dim(
      `ncs-check explain ${areas[0]?.elements[0]?.id ?? 'ID'} says more of one; "ncs-check rules" lists the rules.`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const title = (style: Style, id: string, name: string): string => style.bold(`${id}  ${name}`);

function list(heading: string, items: readonly string[], style: Style, width: number): string[] {
  if (items.length === 0) return [];
  return ['', style.bold(heading), ...items.flatMap((item) => hang('  - ', 4, item, width))];
}

function explainElement(element: Element, framework: Framework, style: Style, width: number): string[] {
  const area = findArea(framework, element.id)!;
  const indent = (text: string): string[] => wrap(text, width - 2).map((line) => `  ${line}`);
  return [
    title(style, element.id, element.title),
    style.dim(`${framework.title} · ${area.id} ${area.title}`),
    '',
    ...wrap(element.summary, width),
    ...(element.parts ?? []).flatMap((part) => [
      '',
      style.bold(`${part.id}  ${part.title}`),
      ...wrap(part.summary, width),
    ]),
    ...list(
      'A strategy that addresses it',
      element.asks.map(({ text }) => text.replace(/\.$/, '')),
      style,
      width,
    ),
    ...list('Questions of a reviewer', element.questions, style, width),
    ...(element.example === '' ? [] : ['', style.bold('An example'), ...indent(element.example.trim())]),
    '',
    style.bold('A section to start from'),
    ...element.skeleton
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`.trimEnd()),
  ];
}

function explainArea(area: FocusArea, framework: Framework, style: Style, width: number): string[] {
  return [
    title(style, area.id, area.title),
    style.dim(framework.title),
    '',
    ...wrap(area.summary, width),
    '',
    style.bold('Its elements'),
    ...area.elements.flatMap(({ id, title: name }) => hang(`  ${id}  `, 4 + id.length, name, width)),
    '',
    style.dim(`ncs-check explain ${area.elements[0]?.id ?? area.id} says more of an element.`),
  ];
}

function explainPrinciple(principle: Principle, framework: Framework, style: Style, width: number): string[] {
  return [
    title(style, principle.id, principle.title),
    style.dim(`${framework.title} · a principle that shows in the whole strategy; information only`),
    '',
    ...wrap(principle.summary, width),
    ...list('Words that show it', principle.phrases.defining.slice(0, 10), style, width),
  ];
}

function explainRule({ id, severity, summary, help }: Rule, style: Style, width: number): string[] {
  return [
    title(style, id, saySeverity(severity)),
    '',
    ...wrap(summary, width),
    '',
    ...help
      .trim()
      .split('\n')
      .flatMap((line) => wrap(line, width)),
    '',
    style.dim('Change its severity in strategy.yaml:'),
    `  rules:`,
    `    ${id}: off   ${style.dim('# or error, warning, info')}`,
  ];
}

/** "warning", or "info in drafting, warning in review and release". */
export function saySeverity(severity: Rule['severity']): string {
  if (typeof severity === 'string') return severity;
  const { drafting, review, release } = severity;
  if (drafting === review && review === release) return review;
  const last = review === release ? `${review} in review and release` : `${review} in review, ${release} in release`;
  return drafting === review
    ? `${review} in drafting and review, ${release} in release`
    : `${drafting} in drafting, ${last}`;
}

function sayUnknown(id: string, framework: Framework, rules: readonly Rule[]): string {
  const named = framework.areas.flatMap((area) => [area, ...area.elements]);
  const ruleIds = rules.map((one) => one.id);
  const ids = [...named.map((one) => one.id), ...framework.principles.map((one) => one.id), ...ruleIds];
  const word = id.toLowerCase();
  // Of numbers the neighbours are wanted, or what they would be part of; of words what has them in its title.
  const isNumber = /^\d+(?:\.\d+)*$/.test(id);
  const family = isNumber
    ? neighboursOf(id, ids).slice(0, 8)
    : named
        .filter((one) => word.length > 2 && one.title.toLowerCase().includes(word))
        .map((one) => `${one.id} ${one.title}`);
  const near = isNumber && family.length > 0 ? undefined : (nearestTo(id, ids) ?? nearestRule(word, ruleIds));
  const hints = [...new Set([...(near ? [near] : []), ...family])].slice(0, 8);
  const rest =
    hints.length > 0
      ? ` Nearest: ${hints.join('; ')}.`
      : ` Elements are numbered like ${ids[1]}; "ncs-check rules" lists the rules.`;
  return `Nothing is known as "${id}" in ${framework.title}.${rest}`;
}

/** What stands beside a number, else what it would be part of, else what that would stand beside. */
function neighboursOf(id: string, ids: readonly string[]): string[] {
  const parts = id.split('.');
  while (parts.length > 1) {
    const depth = parts.length;
    const parent = parts.slice(0, -1).join('.');
    const beside = ids.filter((one) => one.startsWith(`${parent}.`) && one.split('.').length === depth);
    if (beside.length > 0) return beside;
    if (ids.includes(parent)) return [parent];
    parts.pop();
  }
  return [];
}
