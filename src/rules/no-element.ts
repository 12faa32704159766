/** What to say of an id that is no element's. */
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
