/** Somebody's words: block quotes with their source, and text wholly in quotation marks. They commit to nothing. */
import type { Passage } from '../types.js';

const OPENING = /^["“„«]/;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
/** A quotation is longer than a name in quotation marks. */
const SHORTEST = 30;
const LONGEST_SOURCE = 200;

/** "— Minister of Trade, 2021", "(source: …)", "Ada Stone, Chief Executive of the Norland Bank". */
function isSource(text: string): boolean {
  if (text.length > LONGEST_SOURCE || /\b(?:will|shall|must|should)\b/.test(text)) return false;
  if (/^[—–-] ?\p{Lu}/u.test(text) || /^\(?source\b/i.test(text)) return true;
  return /^\p{Lu}[^,]{2,60},/u.test(text) && !/[.;:]$/.test(text);
}

/** “All of it is said by somebody.” and perhaps behind it “— who”. */
function isQuotation(text: string): boolean {
  if (!OPENING.test(text)) return false;
  const end = text.indexOf(CLOSING[text[0]!]!, 1);
  if (end < SHORTEST) return false;
  const rest = text.slice(end + 1).replace(/^[.\s]+/, '');
  return rest === '' || (/^[—–(-]/.test(rest) && isSource(rest.replace(/^\(/, '– ')));
}

/** How far a block quote is looked through, in passages. */
const MOST = 10;

/** Whether the passage at `index` is somebody's words. */
export function isSaidByOthers(passages: readonly Passage[], index: number): boolean {
  const { text, inQuote } = passages[index]!;
  if (isQuotation(text)) return true;
  if (!inQuote) return false;
  let first = index;
  while (first > 0 && index - first < MOST && passages[first - 1]!.inQuote) first--;
  if (OPENING.test(passages[first]!.text)) return true;
  let last = index;
  while (last + 1 < passages.length && last - index < MOST && passages[last + 1]!.inQuote) last++;
  return last > first && passages[last]!.kind === 'paragraph' && isSource(passages[last]!.text);
}
