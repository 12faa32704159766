/** Terms whose words may stand in any order, a few words apart: "the Prime Minister's Office" meets "office of the prime minister". */
import { readWhenMet } from './phrases.js';
import { stemsOf } from './text.js';

/** A term: the words beside the one that it is found by. */
interface LooseTerm {
  readonly others: readonly string[];
  /** Index of its list. */
  readonly list: number;
}

/** Terms by one of their stems. */
interface LooseIndex {
  get(stem: string): readonly LooseTerm[] | undefined;
}

/** An index as it is stored: stems, and for each the terms that are found by it; with commas between. */
export interface StoredLoose {
  readonly keys: string;
  readonly terms: string;
}

/** The words of a term stand no further from its longest one than it has others, and so many more; those without meaning are not counted. */
const SLACK = 3;

/** Makes lists of terms findable: takes its time, so the built-in catalogues have it done at build time. */
export function storeLoose(lists: readonly (readonly string[])[]): StoredLoose {
  const index = new Map<string, string[]>();
  lists.forEach((terms, list) => {
    for (const written of terms) {
      const stems = [...new Set(stemsOf(written))];
      // The longest is likely to be the rarest.
      const key = stems.toSorted((a, b) => b.length - a.length)[0];
      if (key === undefined) continue;
      const line = [list, ...stems.filter((stem) => stem !== key)].join(' ');
      const known = index.get(key);
      if (!known) index.set(key, [line]);
      else if (!known.includes(line)) known.push(line);
    }
  });
  return { keys: [...index.keys()].join(), terms: [...index.values()].map((lines) => lines.join(';')).join() };
}

/** Makes a stored index ready; the terms of a stem are read when it is first met. */
export const readLoose = ({ keys, terms }: StoredLoose): LooseIndex => readWhenMet(keys, terms, readTerm);

function readTerm(_key: string, written: string): LooseTerm {
  const [list, ...others] = written.split(' ');
  return { list: Number(list), others };
}

/**
 * The lists of which a term is met.
 * @param stems of a text, without stop words
 */
export function findLoosely(stems: readonly string[], index: LooseIndex): ReadonlySet<number> {
  const found = new Set<number>();
  const present = new Set(stems);
  stems.forEach((stem, at) => {
    for (const { others, list } of index.get(stem) ?? [])
      if (!found.has(list) && others.every((other) => present.has(other)) && standNear(others, stems, at))
        found.add(list);
  });
  return found;
}

function standNear(others: readonly string[], stems: readonly string[], at: number): boolean {
  if (others.length === 0) return true;
  const reach = others.length + SLACK;
  const near = stems.slice(Math.max(0, at - reach), at + reach + 1);
  return others.every((other) => near.includes(other));
}
