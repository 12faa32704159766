/**
 * What is worked out from what a passage says, and from nothing else, is worked out once: an edit moves most passages and
 * changes few.
 */
import type { Passage, PassageContent } from './types.js';

/** What the passage says; passages made by hand, as tests do, stand for themselves. */
export const contentOf = (passage: Passage): PassageContent => passage.content ?? passage;

/** Makes a function of a passage's content remember its answers, as long as somebody has that content. */
export function rememberByContent<V>(compute: (content: PassageContent) => V): (passage: Passage) => V {
  const known = new WeakMap<PassageContent, { readonly answer: V }>();
  return (passage) => {
    const content = contentOf(passage);
    let found = known.get(content);
    if (!found) known.set(content, (found = { answer: compute(content) }));
    return found.answer;
  };
}
