/**
 * Globs of `strategy.yaml`, matched without regular expressions, so that no pattern of a stranger can hang the editor.
 * They mean what they mean on the command line: `*`, `?`, `**`, `{a,b}`, `[a-z]`, `\` before a character to take as it is.
 */

/** Whether a pattern stands for more than the one file of that name. */
export const isGlob = (pattern: string): boolean => /[*?{}[\]()!\\]/.test(pattern);

/** Beyond this many alternatives the braces of a pattern are not expanded. */
const MOST_ALTERNATIVES = 100;

/**
 * Whether a path, relative and with forward slashes, matches a pattern. Names that begin with a dot match only a
 * pattern that begins with one.
 */
export function matchGlob(pattern: string, path: string): boolean {
  const parts = path.split('/');
  return expandBraces(pattern.replace(/^\.\//, '')).some((one) => matchParts(one.split('/'), parts));
}

function expandBraces(pattern: string): string[] {
  let open = [pattern];
  for (let round = 0; round < 10; round++) {
    const next = open.flatMap((one) => {
      const found = /\{([^{}]*,[^{}]*)\}/.exec(one);
      if (!found) return [one];
      const [before, after] = [one.slice(0, found.index), one.slice(found.index + found[0].length)];
      return found[1]!.split(',').map((choice) => before + choice + after);
    });
    if (next.length === open.length || next.length > MOST_ALTERNATIVES) return open;
    open = next;
  }
  return open;
}

function matchParts(pattern: readonly string[], path: readonly string[]): boolean {
  // reached[j]: the pattern's parts so far match the first j parts of the path.
  let reached: boolean[] = [true, ...path.map(() => false)];
  for (const part of pattern) {
    const next: boolean[] = reached.map(() => false);
    path.concat('').forEach((_, j) => {
      if (part === '**') next[j] = reached[j]! || (j > 0 && next[j - 1]! && !path[j - 1]!.startsWith('.'));
      else if (j > 0) next[j] = reached[j - 1]! && matchName(part, path[j - 1]!);
    });
    reached = next;
  }
  return reached.at(-1)!;
}

function matchName(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  let reached = [true, ...[...name].map(() => false)];
  const characters = [...name];
  for (let i = 0; i < pattern.length;) {
    const { length, test, isStar } = readToken(pattern, i);
    const next = reached.map(() => false);
    for (let j = 0; j <= characters.length; j++) {
      if (isStar) next[j] = reached[j]! || (j > 0 && next[j - 1]!);
      else if (j > 0) next[j] = reached[j - 1]! && test(characters[j - 1]!);
    }
    reached = next;
    i += length;
  }
  return reached.at(-1)!;
}

interface Token {
  readonly length: number;
  readonly test: (character: string) => boolean;
  readonly isStar?: boolean;
}

function readToken(pattern: string, at: number): Token {
  const character = String.fromCodePoint(pattern.codePointAt(at)!);
  if (character === '*') return { length: 1, test: () => true, isStar: true };
  if (character === '?') return { length: 1, test: () => true };
  if (character === '\\' && at + 1 < pattern.length) {
    const next = String.fromCodePoint(pattern.codePointAt(at + 1)!);
    return { length: 1 + next.length, test: (c) => c === next };
  }
  const set = character === '[' ? /^\[([!^]?)([^\]]+)\]/.exec(pattern.slice(at, at + 200)) : null;
  if (set) return { length: set[0].length, test: (c) => inSet(set[2]!, c) !== (set[1] !== '') };
  return { length: character.length, test: (c) => c === character };
}

function inSet(set: string, character: string): boolean {
  for (let i = 0; i < set.length; i++) {
    if (set[i + 1] === '-' && i + 2 < set.length) {
      if (set[i]! <= character && character <= set[i + 2]!) return true;
      i += 2;
    } else if (set[i] === character) return true;
  }
  return false;
}
