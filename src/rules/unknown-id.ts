/** What to say of an id that is no element's, or no rule's. */
import { nearestTo } from '../engine/nearest.js';
import type { Framework } from '../engine/types.js';
import { list } from './wording.js';

/** Of the id of a focus area or a principle, that it is one. */
export function sayNoElement({ title, areas, principles }: Framework, id: string): string {
  const area = areas.find((one) => one.id === id);
  const what = area
    ? `: it is a focus area, with the ${area.elements.length === 1 ? 'element' : 'elements'} ${list(area.elements.map((one) => one.id))}`
    : principles.some((one) => one.id === id)
      ? ': it is a principle, which is looked for in the whole strategy'
      : '';
  return `${title} has no element “${id}”${what}.`;
}

/** @param otherwise how the sentence ends where no rule is near */
export function sayNoRule(ruleIds: readonly string[], id: string, otherwise = '.'): string {
  const nearest = nearestTo(id, ruleIds);
  return `There is no rule “${id}”${nearest ? `; did you mean “${nearest}”?` : otherwise}`;
}
