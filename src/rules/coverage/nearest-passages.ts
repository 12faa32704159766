import { findElement } from '../../engine/catalogue.js';
import type { ElementCoverage, Evidence, RelatedPlace, RuleContext } from '../../engine/types.js';
import { list, quote } from '../wording.js';

/** " (nearest: line 12)" for the message, so that a report without related places names it too; empty where nothing is near. */
export function sayNearest({ files }: RuleContext, { nearest: [best] }: ElementCoverage): string {
  if (!best) return '';
  const line = best.position.start.line;
  return files.length > 1 ? ` (nearest: ${best.path}:${line})` : ` (nearest: line ${line})`;
}

/** At most this many places beside one finding. */
const MOST = 4;

/**
 * The passages that come nearest to elements which are missing, and what they do not say: so that a reviewer can see at a
 * glance whether "missing" is right.
 */
export function nearestPassages({ framework }: RuleContext, missing: readonly ElementCoverage[]): RelatedPlace[] {
  const places = missing.flatMap((covered) => {
    const expected = findElement(framework, covered.id)?.asks.flatMap((ask) => ask.terms.slice(0, 1)) ?? [];
    return covered.nearest.map((near) => ({ ...near, message: sayWhy(covered.id, near, expected) }));
  });
  return places
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ path, position, message }) => ({ path, position, message }));
}

/** "Nearest to 1.2 (30 %): has “drill”; would need for example “exercise”." */
function sayWhy(id: string, { score, terms }: Evidence, expected: readonly string[]): string {
  const has = terms.length > 0 ? `has ${listQuoted(terms)}` : 'has none of the words that were looked for';
  const lacks = expected.filter((term) => !terms.includes(term));
  const needs = lacks.length > 0 ? `; would need for example ${listQuoted(lacks, 'or')}` : '';
  return `Nearest to ${id} (${Math.round(score * 100)} %): ${has}${needs}.`;
}

const listQuoted = (words: readonly string[], word?: string): string =>
  list(
    words.slice(0, 3).map((one) => quote(one)),
    word,
  );
