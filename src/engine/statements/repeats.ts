/** Statements that a strategy makes twice: in its summary and in its body, in prose and in a table. */
import type { Facets, Statement } from '../types.js';

/** A statement, and the places where it is made again. */
export interface Said {
  readonly statement: Statement;
  readonly repeats: readonly Statement[];
}

/** Shorter ones ("Number of courses") may be said of different things. */
const FEWEST_WORDS = 4;

/** Text without case, numbering and punctuation. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%€$£]+/gu) ?? [];

/** Statements in the same words, and what they say together. */
interface Group {
  readonly statements: Statement[];
  readonly told: string[];
  hasRow: boolean;
}

/**
 * Folds statements in the same words into the one that shows the most. Rows of tables stay apart from each other, and so do
 * statements that name another owner, deadline or target: they are measures of their own.
 */
export function foldRepeats(statements: readonly Statement[]): Said[] {
  const known = new Map<string, Group[]>();
  const all: Group[] = [];
  const again = findRepeated(statements);
  for (const [index, statement] of statements.entries()) {
    const words = again.has(index) ? wordsIn(statement.text) : [];
    const key = words.length < FEWEST_WORDS ? undefined : words.join(' ');
    const groups = (key !== undefined && known.get(key)) || [];
    const group = groups.find((one) => isSame(one, statement)) ?? { statements: [], told: [], hasRow: false };
    if (group.statements.length === 0) {
      all.push(group);
      if (key !== undefined && groups.length < MOST_GROUPS) known.set(key, [...groups, group]);
    }
    group.statements.push(statement);
    group.hasRow ||= statement.source === 'row';
    toldBy(statement).forEach((told, i) => (group.told[i] ||= told));
  }
  return all.map(({ statements: same }) => {
    const [statement, ...repeats] = [...same].sort((a, b) => evidenceOf(b) - evidenceOf(a));
    return { statement: statement!, repeats };
  });
}

/** Of the same words in ever new rows, no more groups are looked through: it stays linear. */
const MOST_GROUPS = 8;

const counted = new WeakMap<readonly Statement[], readonly Statement[]>();

/** The statements without their repetitions, for whoever counts them: rules and reports ask for the same ones. */
export function withoutRepeats(statements: readonly Statement[]): readonly Statement[] {
  let found = counted.get(statements);
  if (!found) {
    const isPlain = findRepeated(statements).size === 0;
    found = isPlain ? statements : foldRepeats(statements).map(({ statement }) => statement);
    counted.set(statements, found);
  }
  return found;
}

/** Indices of statements whose words may stand twice. Nearly all stand once, and of those nothing is kept but a number. */
function findRepeated(statements: readonly Statement[]): ReadonlySet<number> {
  const first = new Map<number, number>();
  const again = new Set<number>();
  statements.forEach(({ text }, index) => {
    const hash = hashOf(text);
    const before = first.get(hash);
    if (before === undefined) first.set(hash, index);
    else again.add(before).add(index);
  });
  return again;
}

/**
 * A number for the letters and digits of a text (FNV-1a); other texts seldom have the same. What is not ASCII is passed over:
 * of two texts in the same words it is the same.
 */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const piece of text.toLowerCase().match(/[a-z0-9%$]+/g) ?? [])
    for (let i = 0; i < piece.length; i++) hash = Math.imul(hash ^ piece.charCodeAt(i), 0x01000193);
  return hash;
}

const TOLD_APART: readonly (keyof Facets)[] = ['owner', 'timeBound', 'target'];
const toldBy = ({ facets }: Statement): string[] =>
  TOLD_APART.map((name) => wordsIn(facets[name]?.text ?? '').join(' '));

function isSame({ told, hasRow }: Group, statement: Statement): boolean {
  if (hasRow && statement.source === 'row') return false;
  return toldBy(statement).every((other, i) => told[i]!.includes(other) || other.includes(told[i]!));
}

/** Facets that are earned; of equals, a KPI and then a row says more than an action and running text. */
const evidenceOf = ({ facets, kind, source }: Statement): number =>
  Object.values(facets).filter((w) => w !== null).length * 4 + (kind === 'kpi' ? 2 : 0) + (source === 'row' ? 1 : 0);
