/**
 * What is worked out from what a passage says, and from nothing else, is worked out once: an edit moves most passages and
 * changes few.
 */
import type { Passage, PassageContent } from './types.js';

/** What the passage says; passages made by hand, as tests do, stand for themselves. */
export const contentOf = (passage: Passage): PassageContent => passage.content ?? passage;

/**
 * Makes a function of a passage's content remember its answers, as long as somebody has that content. Of passages that
 * share none nothing is remembered: who analyses them once looks at their text once or twice.
 */
export function rememberByContent<V>(compute: (content: PassageContent) => V): (passage: Passage) => V {
  const known = new WeakMap<PassageContent, { readonly answer: V }>();
  return (passage) => {
    const { content } = passage;
    if (!content) return compute(passage);
    let found = known.get(content);
    if (!found) known.set(content, (found = { answer: compute(content) }));
    return found.answer;
  };
}

const MOST_TEXTS_KEPT = 5000;
/** Together, and of one (UTF-16 units): what is remembered of a text takes some ten times its room. */
const MOST_ROOM = 500_000;
const LONGEST_KEPT = 20_000;

/** The same for texts that are asked for again and again: headings, headers of tables, comments, passages being scored. */
export function rememberByText<V>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly answer: V }>();
  let room = 0;
  return (text) => {
    let found = known.get(text);
    if (!found) {
      found = { answer: compute(text) };
      if (text.length > LONGEST_KEPT) return found.answer;
      if (known.size >= MOST_TEXTS_KEPT || room >= MOST_ROOM) {
        known.clear();
        room = 0;
      }
      known.set(text, found);
      room += text.length;
    }
    return found.answer;
  };
}
