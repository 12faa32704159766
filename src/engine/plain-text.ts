/** The plain text of Markdown, with the source offset of every character. */
import type { Nodes, PhrasingContent } from 'mdast';
import type { Position } from './types.js';

export interface PlainText {
  /** Adds `value`, which stands in `source` between the offsets, where it may be escaped or prefixed. */
  addSource(value: string, source: string, from: number, to: number): void;
  /** Adds text that stands nowhere in the source. */
  addBreak(value: string, offset: number): void;
  length(): number;
  slice(from: number): string;
  finish(): { text: string; map: number[] };
}

/** White space that is no single space. */
const FOLDED = /[^\S ]|  /;

/** Builds a passage's text with white space folded and remembers where each character comes from. */
export function createPlainText(): PlainText {
  let text = '';
  // Asking the growing string itself for its end would copy it at every character.
  let endsInSpace = true;
  const map: number[] = [];
  let delta = Number.NaN;
  const push = (value: string, offset: number): void => {
    if (value === ' ' && endsInSpace) return;
    endsInSpace = value.endsWith(' ');
    if (offset - text.length !== delta) {
      map.push(text.length, offset);
      delta = offset - text.length;
    }
    text += value;
  };
  return {
    addSource(value, source, from, to) {
      // Most text stands in the source letter by letter, on one line.
      if (source.startsWith(value, from) && !FOLDED.test(value) && !(endsInSpace && value.startsWith(' '))) {
        if (value !== '') push(value, from);
        return;
      }
      let offset = from;
      for (let index = 0; index < value.length; index++) {
        const wanted = value[index]!;
        offset = seek(source, offset, to, wanted);
        push(/\s/.test(wanted) ? ' ' : wanted, offset);
        offset += source[offset] === '&' ? entityLength(source, offset, value, index) : 1;
      }
    },
    addBreak(value, offset) {
      if (value.trim() === '') return push(' ', offset);
      if (endsInSpace) text = text.trimEnd();
      for (const character of value) push(character, offset);
    },
    length: () => text.length,
    slice: (from) => text.slice(from),
    finish: () => ({ text: text.trimEnd(), map }),
  };
}

/** From `offset` on, where the source has `wanted`: past an escaping backslash or the prefix of a quoted line. */
function seek(source: string, offset: number, to: number, wanted: string): number {
  if (source[offset] === wanted || source[offset] === '&') return offset;
  if (/\s/.test(wanted)) return offset;
  if (source[offset] === '\\' && source[offset + 1] === wanted) return offset + 1;
  // Behind a line break stand the marks of quotations and the indentation of lists.
  let next = offset;
  while (next < to && /[\s>]/.test(source[next]!)) next++;
  if (source[next] === '\\' && source[next + 1] === wanted) next++;
  return source[next] === wanted || source[next] === '&' ? next : offset;
}

/** 1 for a plain `&`, which `value` repeats letter by letter; for `&amp;` and the like the length of the whole. */
function entityLength(source: string, offset: number, value: string, index: number): number {
  const entity = /^&#?[A-Za-z0-9]{1,32};/.exec(source.slice(offset, offset + 40))?.[0];
  return entity && !value.startsWith(entity, index) ? entity.length : 1;
}

/** Adds what people read of inline Markdown: mark-up, inline HTML and footnote marks are left out. */
export function addInline(nodes: readonly PhrasingContent[], source: string, plain: PlainText): void {
  for (const node of nodes) {
    const { start, end } = (node as Nodes).position as Position;
    switch (node.type) {
      case 'text':
        addText(node.value, source, start.offset, end.offset, plain);
        break;
      case 'inlineCode': {
        const ticks = /^`+ ?/.exec(source.slice(start.offset, end.offset))?.[0].length ?? 0;
        plain.addSource(node.value, source, start.offset + ticks, end.offset);
        break;
      }
      case 'break':
        plain.addBreak(' ', start.offset);
        break;
      case 'image':
      case 'imageReference':
        plain.addSource(node.alt ?? '', source, start.offset + 2, end.offset);
        break;
      case 'html':
        if (/^<br\b/i.test(node.value)) plain.addBreak(' ', start.offset);
        break;
      default:
        if ('children' in node) addInline(node.children, source, plain);
    }
  }
}

/**
 * Text between mark-up. References whose definition stands in another chunk arrive as text: `[Act][1]` reads "Act",
 * `[^3]` reads nothing.
 */
function addText(value: string, source: string, from: number, to: number, plain: PlainText): void {
  if (!value.includes('[') || source.slice(from, to) !== value) return plain.addSource(value, source, from, to);
  let index = 0;
  for (const reference of value.matchAll(/\[\^[^\]\s]{1,100}\]|\[([^[\]]{1,200})\]\[[^[\]]{0,100}\]/g)) {
    plain.addSource(value.slice(index, reference.index), source, from + index, to);
    if (reference[1]) plain.addSource(reference[1], source, from + reference.index + 1, to);
    index = reference.index + reference[0].length;
  }
  plain.addSource(value.slice(index), source, from + index, to);
}
