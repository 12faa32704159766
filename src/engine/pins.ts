/** What authors say with `<!-- ncs: 5.4.1 -->`: the elements that a passage, or a section, is meant for. */
import type { Framework, ParsedFile } from './types.js';

/** Element ids by themselves and by their parts' ids: a part counts as its element. */
function idsOf(framework: Framework): Map<string, string> {
  const ids = new Map<string, string>();
  for (const area of framework.areas) {
    for (const element of area.elements) {
      ids.set(element.id, element.id);
      for (const part of element.parts ?? []) ids.set(part.id, element.id);
    }
  }
  return ids;
}

/**
 * Element ids pinned to each passage. A pin inside a list item, table row or other passage holds for that, one right under
 * a heading for the whole section, any other for the next passage. Targets that the framework does not know are left out.
 */
export function readPins(file: ParsedFile, framework: Framework): Map<number, string[]> {
  const pinned = new Map<number, string[]>();
  const pins = file.directives.filter(({ kind }) => kind === 'pin');
  if (pins.length === 0) return pinned;
  const ids = idsOf(framework);
  for (const { targets, position } of pins) {
    const elements = targets.flatMap((t) => ids.get(t) ?? []);
    if (elements.length === 0) continue;
    for (const i of passagesOfPin(file, position.start.offset))
      pinned.set(i, [...new Set([...(pinned.get(i) ?? []), ...elements])]);
  }
  return pinned;
}

/** Indices of the passages that a pin at this offset holds for; none where nothing follows it. */
export function passagesOfPin({ passages, sections }: ParsedFile, offset: number): number[] {
  const around = passages.findIndex(({ position: { start, end } }) => start.offset < offset && offset < end.offset);
  if (around >= 0) return [around];
  const next = passages.findIndex(({ position }) => position.start.offset >= offset);
  const section = sections.findLast(({ position }) => position.end.offset <= offset);
  const isFirst =
    section &&
    !passages.some(
      ({ position }) => position.start.offset >= section.position.end.offset && position.start.offset < offset,
    );
  if (!section || !isFirst) return next < 0 ? [] : [next];
  return passages.flatMap(({ position }, i) =>
    position.start.offset >= offset && position.start.offset < section.end.offset ? [i] : [],
  );
}
