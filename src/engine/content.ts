/**
 * What is worked out from what a passage says, and from nothing else, is worked out once: an edit moves most passages and
 * changes few.
 */
import type { Passage, PassageContent } from './types.js';

/** What the passage says; passages made by hand, as tests do, stand for themselves. */
export const contentOf = (passage: Passage): PassageContent => passage.content ?? passage;

/**
 * Makes a function of a passage's content remember its answers, as long as somebody has that content. Of passages that
 * share none nothing is remembered: their text is looked at once.
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

/** The same for short texts that stand in many places: headings, headers of tables, comments. */
export function rememberByText<V>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly answer: V }>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= MOST_TEXTS_KEPT) known.clear();
      known.set(text, (found = { answer: compute(text) }));
    }
    return found.answer;
  };
}
