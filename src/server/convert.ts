/** The only place where the engine's 1-based places become the protocol's 0-based ones, and back. Both count UTF-16 units. */
import { pointAt, START } from '../engine/points.js';
import type { Edit, Point, Position } from '../engine/types.js';
import type { Position as LspPosition, Range, TextEdit } from 'vscode-languageserver';

/** A point of the engine as the protocol has it. */
export const toLspPosition = ({ line, column }: Point): LspPosition => ({
  line: Math.max(0, line - 1),
  character: Math.max(0, column - 1),
});

/** A place of the engine as the protocol has it. */
export const toRange = ({ start, end }: Position): Range => ({ start: toLspPosition(start), end: toLspPosition(end) });

/** 1-based line of a position of the protocol. */
export const lineOf = (position: LspPosition): number => position.line + 1;

/** 0-based line of the protocol for a 1-based one. */
export const toLspLine = (line: number): number => line - 1;

/** Whether a place holds a position; its end counts as inside, as editors ask for the word at the cursor. */
export function holds({ start, end }: Position, at: LspPosition): boolean {
  const line = lineOf(at);
  const column = at.character + 1;
  const isAfterStart = line > start.line || (line === start.line && column >= start.column);
  const isBeforeEnd = line < end.line || (line === end.line && column <= end.column);
  return isAfterStart && isBeforeEnd;
}

/** The point at an offset, clamped to the text. */
export function pointIn(text: string, offset: number): Point {
  const within = Math.max(0, Math.min(offset, text.length));
  return pointAt(text, START, within);
}

/** "\r\n" for a text that uses it, else "\n". */
export const eolOf = (text: string): '\r\n' | '\n' => (text.includes('\r\n') ? '\r\n' : '\n');

/** Line ends as `like` has them. */
const withEolOf = (text: string, like: string): string => text.replace(/\r\n|\n/g, eolOf(like));

/** An insertion at an offset of `text`, with that text's line ends. */
export function insertAt(text: string, offset: number, added: string): TextEdit {
  const at = toLspPosition(pointIn(text, offset));
  return { range: { start: at, end: at }, newText: withEolOf(added, text) };
}

/** An edit of the engine in a file with this text. */
export const toTextEdit = ({ start, end, text: added }: Edit, text: string): TextEdit => ({
  range: toRange({ start, end }),
  newText: withEolOf(added, text),
});
