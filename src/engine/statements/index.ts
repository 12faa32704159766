/** Passages → statements (KPIs and actions) and their SMART facets. */
import { contentOf } from '../content.js';
import { isSkeletonPassage } from '../placeholders.js';
import { shiftPosition } from '../points.js';
import { finish, type Steps } from '../steps.js';
import type { AnalysedFile, Config, Facets, Framework, Statement, Stretch, Words } from '../types.js';
import { createAreaFinder, type AreaFinder } from './areas.js';
import type { FileSetting } from './build.js';
import type { Lead } from './leads.js';
import { strategyPeriod } from './letters.js';
import { readShortNames } from './names.js';
import { findInProse } from './prose.js';
import { findInRows } from './rows.js';

/** Statements of stretches that stood unchanged. */
export type StatementMemo = WeakMap<object, Found>;

interface Found {
  /** Short forms, the framework, the path, the strategy’s period, and of each passage what it says, its areas and why it is no evidence. */
  readonly from: readonly unknown[];
  readonly stretch: Stretch;
  readonly statements: readonly Statement[];
}

/**
 * Finds the statements of a strategy, in reading order: sentences of paragraphs, list items, rows of KPI tables and action
 * plans. Linear in the text.
 */
export const findStatements = (...args: Parameters<typeof findInSteps>): Statement[] => finish(findInSteps(...args));

/**
 * The same, with a break after each stretch that had to be read. A caller may leave off there.
 * @param memo kept by a caller that asks again after edits; only what changed is read then
 */
export function* findInSteps(
  files: readonly AnalysedFile[],
  framework: Framework,
  config: Config,
  memo: StatementMemo = new WeakMap(),
): Steps<Statement[]> {
  const period = strategyPeriod(files, config);
  // Chapters use what another one introduces.
  const names = readShortNames(files.flatMap(({ file }) => file.passages));
  const named = [...names].join();
  const statements: Statement[] = [];
  for (const analysed of files) {
    const { stretches = [{ of: {}, start: { line: 1, column: 1, offset: 0 }, passage: 0 }] } = analysed.file;
    const areas = createAreaFinder(analysed, framework);
    const setting: FileSetting = { analysed, areas, names, ...(period && { period }) };
    for (const [index, stretch] of stretches.entries()) {
      const end = stretches[index + 1]?.passage ?? analysed.passages.length;
      if (end === stretch.passage) continue;
      const from = [named, ...foundations(setting, stretch.passage, end, framework)];
      let found = memo.get(stretch.of);
      if (!found || !isSame(found.from, from)) {
        found = { from, stretch, statements: readStretch(setting, stretch.passage, end, framework) };
        memo.set(stretch.of, found);
        yield;
      }
      for (const statement of found.statements) statements.push(move(statement, found.stretch, stretch));
    }
  }
  return statements;
}

/** All that the statements of the passages `first` to `end` rest on, but their places. */
function foundations(
  { analysed, areas, period }: FileSetting,
  first: number,
  end: number,
  framework: Framework,
): unknown[] {
  const from: unknown[] = [framework, analysed.file.path, period?.from, period?.to];
  for (let i = first; i < end; i++) {
    const { passage, notEvidence } = analysed.passages[i]!;
    from.push(contentOf(passage), notEvidence, areas.own(i), areas.nearest(i), areas.inPlay(i));
  }
  return from;
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** Statements of some passages as if they were all; indices of passages are counted from the first of them. */
function readStretch(whole: FileSetting, first: number, end: number, framework: Framework): Statement[] {
  const { analysed, areas } = whole;
  const file = { ...analysed.file, passages: analysed.file.passages.slice(first, end) };
  const passages = analysed.passages.slice(first, end);
  const own: AreaFinder = {
    own: (i) => areas.own(first + i),
    nearest: (i) => areas.nearest(first + i),
    ofSentence: (i, sentence) => areas.ofSentence(first + i, sentence),
    inPlay: (i) => areas.inPlay(first + i),
  };
  const setting: FileSetting = { ...whole, analysed: { file, passages }, areas: own };
  const rows = findInRows(setting);
  const leads = new Map<string, Lead>();
  return passages.flatMap((matched, index) =>
    isSkeletonPassage(matched.passage, framework)
      ? []
      : matched.passage.kind === 'row'
        ? (rows.get(index) ?? [])
        : findInProse(setting, matched, index, leads),
  );
}

/** The statement where its stretch stands now. */
function move(statement: Statement, from: Stretch, to: Stretch): Statement {
  const lines = to.start.line - from.start.line;
  const offset = to.start.offset - from.start.offset;
  const passage = statement.passage + to.passage;
  if (lines === 0 && offset === 0) return { ...statement, passage };
  const words = (w: Words | null): Words | null => w && { ...w, position: shiftPosition(w.position, lines, offset) };
  const facets = Object.fromEntries(
    Object.entries(statement.facets).map(([name, w]) => [name, words(w as Words | null)]),
  );
  const position = shiftPosition(statement.position, lines, offset);
  return { ...statement, passage, position, facets: facets as unknown as Facets };
}
