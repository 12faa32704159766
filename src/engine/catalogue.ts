/** What is asked of a framework again and again. */
import type { Element, FocusArea, Framework } from './types.js';

/** Makes a function of a framework remember its answers. */
export function rememberByFramework<V>(compute: (framework: Framework) => V): (framework: Framework) => V {
  const known = new WeakMap<Framework, { readonly answer: V }>();
  return (framework) => {
    let found = known.get(framework);
    if (!found) known.set(framework, (found = { answer: compute(framework) }));
    return found.answer;
  };
}

/** All elements of a framework in its order. */
export const elementsOf = (framework: Framework): readonly Element[] =>
  framework.areas.flatMap((area) => area.elements);

/**
 * The element with an id, or the element that a part's id (5.1.3.1) belongs to.
 * @returns undefined for an unknown id
 */
export function findElement(framework: Framework, id: string): Element | undefined {
  return elementsOf(framework).find((e) => e.id === id || e.parts?.some((p) => p.id === id));
}

/** The focus area with an id, or the one that holds the element with that id. */
export function findArea(framework: Framework, id: string): FocusArea | undefined {
  return framework.areas.find(
    (area) => area.id === id || area.elements.some((e) => e.id === id || e.parts?.some((p) => p.id === id)),
  );
}

/** Ids of elements and their parts → id of the focus area that holds them. */
export const areaIds: (framework: Framework) => ReadonlyMap<string, string> = rememberByFramework(
  ({ areas }) =>
    new Map(
      areas.flatMap(({ id, elements }) =>
        elements.flatMap((e) => [e, ...(e.parts ?? [])].map((one) => [one.id, id] as const)),
      ),
    ),
);
