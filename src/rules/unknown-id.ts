/** What to say of an id that is no element's, or no rule's. */
import { nearestTo } from '../engine/nearest.js';
import type { Framework } from '../engine/types.js';
import { elementsOf } from '../engine/catalogue.js';
import { list } from './wording.js';

/** Of the id of a focus area or a principle, that it is one; of one that differs in case or signs alone, which is meant. */
export function sayNoElement(framework: Framework, id: string): string {
  const { title, areas, principles } = framework;
  const meant = elementsOf(framework).find((one) => plain(one.id) === plain(id));
  if (meant) return `${title} has no element “${id}”; did you mean “${meant.id}”?`;
  const area = areas.find((one) => one.id === id);
  const what = area
    ? `: it is a focus area, with the ${area.elements.length === 1 ? 'element' : 'elements'} ${list(area.elements.map((one) => one.id))}`
    : principles.some((one) => one.id === id)
      ? ': it is a principle, which is looked for in the whole strategy'
      : '';
  return `${title} has no element “${id}”${what}.`;
}

const plain = (id: string): string => id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The rule that is nearly named so, with or without its group: "placeholder" for "text/placeholder". */
export function nearestRule(id: string, ruleIds: readonly string[]): string | undefined {
  const nameOf = (one: string): string => one.split('/').at(-1)!;
  const name = nearestTo(id, ruleIds.map(nameOf));
  return nearestTo(id, ruleIds) ?? ruleIds.find((one) => nameOf(one) === name);
}

/** @param otherwise how the sentence ends where no rule is near */
export function sayNoRule(ruleIds: readonly string[], id: string, otherwise = '.'): string {
  const nearest = nearestRule(id, ruleIds);
  return `There is no rule “${id}”${nearest ? `; did you mean “${nearest}”?` : otherwise}`;
}
