/** Points and positions in a text: counting on, adding, shifting. */
import type { Point, Position } from './types.js';

/** Where a text begins. */
export const START: Point = { line: 1, column: 1, offset: 0 };

/** The point at `offset`, counted on from a known point before it. */
export function pointAt(text: string, from: Point, offset: number): Point {
  let line = from.line;
  let lineStart = from.offset - (from.column - 1);
  // Looked for up to the point alone: behind it, the next line end may be far away. Never between `\r` and `\n`.
  const head = text.slice(0, text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset);
  const end = /\r\n|\n|\r/g;
  end.lastIndex = from.offset;
  for (let found = end.exec(head); found; found = end.exec(head)) {
    line++;
    lineStart = end.lastIndex;
  }
  return { line, column: offset - lineStart + 1, offset };
}

/** `relative` counted from line 1, column 1, offset 0 of a text that begins at `base`. */
export function addPoints(base: Point, relative: Point): Point {
  return {
    line: base.line + relative.line - 1,
    column: relative.line === 1 ? base.column + relative.column - 1 : relative.column,
    offset: base.offset + relative.offset,
  };
}

/** Moves a position down by whole lines. */
export function shiftPosition({ start, end }: Position, lines: number, offset: number): Position {
  return { start: shiftPoint(start, lines, offset), end: shiftPoint(end, lines, offset) };
}

/** Chunks begin at a line's start, so columns stay. */
function shiftPoint(point: Point, lines: number, offset: number): Point {
  return { line: point.line + lines, column: point.column, offset: point.offset + offset };
}
