/** "Did you mean …?" */

/**
 * The candidate that differs from `word` in the fewest letters.
 * @returns undefined where none is near: more than two letters, and more than a third of them, differ
 */
export function nearestTo(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase().slice(0, 100), candidate.toLowerCase().slice(0, 100));
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/**
 * The candidate that `word` is almost certainly meant for, where it may well be a word of its own: it differs in case or
 * dashes, has two neighbouring letters exchanged, or, if long, differs in one letter that is no plural.
 */
export function misspelt(word: string, candidates: Iterable<string>): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_]/g, '');
  const own = plain(word);
  for (const candidate of candidates) {
    const other = plain(candidate);
    if (own === other) return candidate;
    if (Math.abs(own.length - other.length) > 1 || own.length < 5 || `${own}s` === other || own === `${other}s`)
      continue;
    const distance = editDistance(own, other);
    const isSwapped = distance === 2 && [...own].sort().join('') === [...other].sort().join('');
    if (isSwapped || (distance === 1 && own.length > 5)) return candidate;
  }
  return undefined;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
