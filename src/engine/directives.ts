/** The comments by which an author speaks to the checker: pins and suppressions. */
import type { Directive, Position } from './types.js';

/** The name behind `ncs`, a colon or white space, and the rest. */
const DIRECTIVE = /^\s*ncs(?:[-_]([a-z_-]+))?(\s*:|\s|$)([^]*)$/i;

/** Numbers of elements and nothing else: a pin that lacks its colon, and no remark on a version. */
const ELEMENTS = /^\s*\d+\.\d+\.\d[\d.]*(?:[\s,]+\d[\d.]*)*\s*(?:$|--\s)/;

/**
 * Reads the inside of an HTML comment. Capitals, underscores and a blank before the colon do no harm.
 *
 *     ncs: 5.4.1, 5.4.3                          pins the passage that holds it, else the next one, or under a heading
 *                                                its section, to elements
 *     ncs-disable-next-line kpi/no-owner -- why  silences rules in the next block
 *     ncs-disable kpi/no-owner -- why            silences rules until `ncs-enable`
 *
 * @returns undefined for an ordinary comment
 */
export function readDirective(comment: string, position: Position): Directive | undefined {
  // It was never closed, and ends with the next comment.
  if (comment.includes('<!--')) return undefined;
  const found = DIRECTIVE.exec(comment);
  if (!found) return undefined;
  const [, name, mark = '', rest = ''] = found;
  if (name === undefined && !mark.includes(':') && !ELEMENTS.test(rest)) return undefined;
  const kind = kindOf(name);
  // "NCS-wide remark" is a remark.
  if (kind === 'unknown' && !/^\s*ncs-/.test(comment)) return undefined;
  const split = /(?:^|\s)--\s/.exec(rest);
  const head = split ? rest.slice(0, split.index) : rest;
  const reason = split ? rest.slice(split.index + split[0].length).trim() : '';
  const targets = head.split(/[\s,]+/).filter((t) => t !== '');
  return { kind, targets, position, ...(reason !== '' && { reason }) };
}

function kindOf(name: string | undefined): Directive['kind'] {
  if (name === undefined) return 'pin';
  const plain = name.toLowerCase().replace(/_/g, '-');
  return plain === 'disable-next-line' || plain === 'disable' || plain === 'enable' ? plain : 'unknown';
}
