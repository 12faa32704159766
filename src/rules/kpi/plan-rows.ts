/** What the rows of an action plan leave blank. */
import { isOpenEnded } from '../../engine/statements/dates.js';
import { readRows, type ColumnRole } from '../../engine/statements/tables.js';
import type { Config } from '../../engine/types.js';
import type { TableOf } from './gaps.js';

/** What an action in a plan needs, the most important first. */
export type PlanPart = 'owner' | 'deadline' | 'budget';

/** The rule that speaks for a part. */
export const RULE_OF: Readonly<Record<PlanPart, string>> = {
  owner: 'action/no-owner',
  deadline: 'action/no-deadline',
  budget: 'action/no-resources',
};
const PARTS = Object.keys(RULE_OF) as PlanPart[];

/** The parts whose rules are not switched off. */
export const partsOn = ({ rules }: Config): PlanPart[] => PARTS.filter((p) => rules[RULE_OF[p]] !== 'off');

/** Whether the plan has a column for a part; "Frequency" answers when, too. */
export const hasColumn = ({ table }: TableOf, part: PlanPart): boolean =>
  table.columns.some((c) => c.role === part || (part === 'deadline' && c.role === 'frequency'));

const isTime = (role: ColumnRole): boolean => role === 'deadline' || role === 'frequency';

interface BlankParts {
  /** Per passage what its row leaves blank, less what most rows leave blank. */
  readonly gaps: ReadonlyMap<number, readonly PlanPart[]>;
  /** What most rows leave blank. */
  readonly sparse: readonly PlanPart[];
  /** How many rows leave blank the first of `sparse`. */
  readonly sparseRows: number;
}

/** Judges the rows of a plan by the columns that it has; what a row says in its text counts too. */
export function blankParts(plan: TableOf, config: Config): BlankParts {
  const { file, table } = plan;
  const asked = partsOn(config).filter((p) => hasColumn(plan, p));
  const all = new Map<number, PlanPart[]>();
  const byPassage = new Map(plan.statements.map((s) => [s.passage, s]));
  readRows(file, table).forEach((values, k) => {
    const statement = byPassage.get(table.rows[k]!);
    if (!statement) return;
    const has = (p: PlanPart): boolean =>
      values.some((v) => (p === 'deadline' ? isTime(v.column.role) && !isOpenEnded(v.text) : v.column.role === p)) ||
      (p === 'owner' && statement.facets.owner !== null) ||
      (p === 'deadline' && statement.facets.timeBound !== null);
    all.set(
      statement.passage,
      asked.filter((p) => !has(p)),
    );
  });
  const blank = (p: PlanPart): number => [...all.values()].filter((g) => g.includes(p)).length;
  const sparse = all.size > 2 ? asked.filter((p) => blank(p) * 2 > all.size) : [];
  const gaps = new Map([...all].map(([passage, parts]) => [passage, parts.filter((p) => !sparse.includes(p))]));
  return { gaps, sparse, sparseRows: sparse[0] ? blank(sparse[0]) : 0 };
}
