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

/** All elements of a framework in its order; of a coverage, what is said of each. */
export const elementsOf = <E>({
  areas,
}: {
  readonly areas: readonly { readonly elements: readonly E[] }[];
}): readonly E[] => areas.flatMap(({ elements }) => elements);

/** By element: index of its focus area. */
export const areaIndices = ({ areas }: Framework): number[] =>
  areas.flatMap(({ elements }, i) => elements.map(() => i));

const hasId = (element: Element, id: string): boolean =>
  element.id === id || !!element.parts?.some((part) => part.id === id);

/**
 * The element with an id, or the element that a part's id (5.1.3.1) belongs to.
 * @returns undefined for an unknown id
 */
export function findElement(framework: Framework, id: string): Element | undefined {
  return elementsOf(framework).find((element) => hasId(element, id));
}

/** The focus area with an id, or the one that holds the element with that id. */
export function findArea(framework: Framework, id: string): FocusArea | undefined {
  return framework.areas.find((area) => area.id === id || area.elements.some((element) => hasId(element, id)));
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
