/** The comments by which an author speaks to the checker: pins and suppressions. */
import type { Directive, Position } from './types.js';

/**
 * Reads the inside of an HTML comment.
 *
 *     ncs: 5.4.1, 5.4.3                          pins the passage that holds it, else the next one, or under a heading
 *                                                its section, to elements
 *     ncs-disable-next-line kpi/no-owner -- why  silences rules on the next line
 *     ncs-disable kpi/no-owner -- why            silences rules until `ncs-enable`
 *
 * @returns undefined for an ordinary comment
 */
export function readDirective(comment: string, position: Position): Directive | undefined {
  // It was never closed, and ends with the next comment.
  if (comment.includes('<!--')) return undefined;
  const found = /^\s*ncs(?:-([a-z-]+))?(:|\s|$)([^]*)$/.exec(comment);
  if (!found) return undefined;
  const [, name, mark, rest = ''] = found;
  if (name === undefined && mark !== ':') return undefined;
  const split = /(?:^|\s)--\s/.exec(rest);
  const head = split ? rest.slice(0, split.index) : rest;
  const reason = split ? rest.slice(split.index + split[0].length).trim() : '';
  const targets = head.split(/[\s,]+/).filter((t) => t !== '');
  return { kind: kindOf(name), targets, position, ...(reason !== '' && { reason }) };
}

function kindOf(name: string | undefined): Directive['kind'] {
  if (name === undefined) return 'pin';
  return name === 'disable-next-line' || name === 'disable' || name === 'enable' ? name : 'unknown';
}
