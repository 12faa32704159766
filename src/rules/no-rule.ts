/** What to say of an id that is no rule's. */
import { nearestTo } from '../engine/nearest.js';

/** The rule that is nearly named so, with or without its group: "placeholder" for "text/placeholder". */
export function nearestRule(id: string, ruleIds: readonly string[]): string | undefined {
  const nameOf = (one: string): string => one.split('/').at(-1)!;
  const name = nearestTo(id, ruleIds.map(nameOf));
  return nearestTo(id, ruleIds) ?? ruleIds.find((one) => nameOf(one) === name);
}

/** @param otherwise what follows where no rule is near */
export function sayNoRule(id: string, ruleIds: readonly string[], otherwise: string): string {
  const nearest = nearestRule(id, ruleIds);
  return `There is no rule “${id}”${nearest ? `; did you mean “${nearest}”?` : otherwise}`;
}
