/** How messages put lists and quotations. */

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], word = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** Quoted and cut to `length` characters. */
export function quote(text: string, length = 60): string {
  return `“${text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text}”`;
}

/** "1 element", "2 elements". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`;
}
