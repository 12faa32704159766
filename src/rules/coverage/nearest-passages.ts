import { findElement } from '../../engine/catalogue.js';
import type { ElementCoverage, RelatedPlace, RuleContext } from '../../engine/types.js';
import { list } from '../wording.js';

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
    const element = findElement(framework, covered.id);
    const open = element?.asks.flatMap((ask) => ask.terms.slice(0, 1)).slice(0, 3) ?? [];
    return covered.nearest.map((near) => {
      const why = near.terms.length > 0 ? `has “${list(near.terms.slice(0, 3))}”` : 'is the nearest';
      const message = `Nearest to ${covered.id} (score ${near.score.toFixed(2)}): ${why}; would need for example “${list(open, 'or')}”.`;
      return { path: near.path, position: near.position, message, score: near.score };
    });
  });
  return places
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ path, position, message }) => ({ path, position, message }));
}
