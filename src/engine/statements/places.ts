/** Places of words in the source. */
import { placeOf } from '../parse.js';
import type { ParsedFile, Passage, Point, Position, Words } from '../types.js';
import type { Range } from './tokens.js';

/** Turns ranges of one passage's text into places; ranges are best asked for in ascending order. */
export interface Placer {
  place(range: Range): Position;
  words(range: Range): Words;
}

/**
 * A placer that does not count the lines of a long passage from its beginning again and again: lines are counted on from
 * the last sentence asked for.
 */
export function createPlacer(file: ParsedFile, passage: Passage): Placer {
  let origin: Point = passage.position.start;
  const place = (range: Range): Position => placeOf(file, passage, range.start, range.end, origin);
  return {
    place(range) {
      const at = place(range);
      origin = at.start;
      return at;
    },
    words: (range) => ({ text: passage.text.slice(range.start, range.end), position: place(range) }),
  };
}
