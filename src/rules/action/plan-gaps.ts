/** What is missing in action plans: blank cells row by row, absent columns once for all tables that lack the same. */
import { withoutRepeats } from '../../engine/statements/repeats.js';
import type { ColumnRole } from '../../engine/statements/tables.js';
import type { Profile, Report, Rule, RuleContext, Severity, Statement } from '../../engine/types.js';
import { fillCells } from '../kpi/fixes.js';
import { findGaps, gapsOf, type TableOf } from '../kpi/gaps.js';
import { blankParts, hasColumn, partsOn, RULE_OF, type PlanPart } from '../kpi/plan-rows.js';
import { count, list, quote } from '../wording.js';

const COLUMN: Readonly<Record<PlanPart, string>> = {
  owner: 'a responsible body',
  deadline: 'a deadline',
  budget: 'resources',
};
const CELL: Readonly<Record<PlanPart, string>> = {
  owner: 'nobody responsible',
  deadline: 'no deadline',
  budget: 'no resources',
};
const LACKED: Readonly<Record<PlanPart, string>> = {
  owner: 'names nobody responsible',
  deadline: 'has no deadline',
  budget: 'has no resources',
};

/** Makes the rule for one part. */
export function planRule(
  part: PlanPart,
  texts: Pick<Rule, 'summary' | 'help'> & { severity: Severity | Readonly<Record<Profile, Severity>> },
): Rule {
  return {
    id: RULE_OF[part],
    ...texts,
    *check(context) {
      const plans = findGaps(context).tables.filter(({ table }) => table.type === 'action');
      yield* reportColumns(context, plans, part);
      for (const plan of plans) yield* reportRows(context, plan, part);
      yield* reportCounted(context, part);
    },
  };
}

/** Parts for which the plan has no column, unless most of its rows give them in their text. */
function missingColumns(context: RuleContext, plan: TableOf): PlanPart[] {
  const given = (s: Statement, part: PlanPart): boolean =>
    (part === 'owner' ? s.facets.owner : part === 'deadline' ? s.facets.timeBound : null) !== null;
  return partsOn(context.config).filter(
    (part) =>
      !hasColumn(plan, part) && plan.statements.filter((s) => given(s, part)).length * 2 <= plan.statements.length,
  );
}

function* reportColumns(context: RuleContext, plans: readonly TableOf[], part: PlanPart): Iterable<Report> {
  const same = new Map<string, TableOf[]>();
  for (const plan of plans) {
    const missing = missingColumns(context, plan);
    if (missing[0] !== part || plan.statements.length === 0) continue;
    same.set(missing.join(), [...(same.get(missing.join()) ?? []), plan]);
  }
  for (const [key, tables] of same) {
    const [first, ...others] = tables;
    const place = ({ file, table }: TableOf) => ({ path: file.path, position: file.passages[table.header]!.position });
    const also =
      others.length > 0
        ? `, nor ${others.length === 1 ? 'has one other table' : `have ${others.length} other tables`}`
        : '';
    yield {
      ...place(first!),
      subject: key,
      message: `This action plan has no column for ${list(
        key.split(',').map((p) => COLUMN[p as PlanPart]),
        'or',
      )}${also}.`,
      related: others.slice(0, 5).map((o) => ({ ...place(o), message: 'This table has none either.' })),
    };
  }
}

/** Rows with blank cells; where most rows are blank, one finding for the column. */
function* reportRows(context: RuleContext, plan: TableOf, part: PlanPart): Iterable<Report> {
  const { file, table } = plan;
  const { gaps, sparse, sparseRows } = blankParts(plan, context.config);
  if (sparse[0] === part) {
    const rows = sparseRows;
    yield {
      path: file.path,
      position: file.passages[table.header]!.position,
      subject: 'blank column',
      message: `Of the ${count(plan.statements.length, 'action')} in this plan, ${rows} have ${list(sparse.map((p) => CELL[p]))}.`,
    };
  }
  for (const [passage, all] of gaps) {
    if (all[0] !== part) continue;
    const statement = plan.statements.find((s) => s.passage === passage)!;
    const untargeted = statement.kind === 'kpi' && gapsOf(statement).includes('target');
    const also = untargeted ? `, and its indicator ${quote(statement.text)} has no target value` : '';
    yield {
      path: file.path,
      position: statement.position,
      subject: statement.text.slice(0, 80),
      message: `The action ${quote(deedOf(plan, passage) ?? statement.text)} ${list(all.map((p) => LACKED[p]))}${also}.`,
      fixes: fillCells(file, table, [passage], all as readonly ColumnRole[]),
    };
  }
}

/** Text of the row's own action cell, which a reader knows the row by. */
function deedOf({ file, table }: TableOf, passage: number): string | undefined {
  const cells = file.passages[passage]!.row!.cells;
  return table.columns
    .filter((c) => c.role === 'action')
    .map((c) => cells[c.index]?.text ?? '')
    .filter((t) => t !== '')
    .at(-1);
}

/** One note for the actions outside tables, by the rule of what they lack most. */
function* reportCounted(context: RuleContext, part: PlanPart): Iterable<Report> {
  const actions = withoutRepeats(context.statements).filter((s) => s.kind === 'action' && s.source !== 'row');
  const lacks = (s: Statement, p: PlanPart): boolean =>
    p === 'owner' ? s.facets.owner === null : p === 'deadline' && s.facets.timeBound === null;
  const parts = partsOn(context.config)
    .filter((p) => p !== 'budget')
    .map((p) => ({ p, n: actions.filter((s) => lacks(s, p)).length }));
  const most = [...parts].sort((a, b) => b.n - a.n)[0];
  if (!most || most.p !== part || most.n * 2 < actions.length || actions.length < 5) return;
  const first = actions.find((s) => lacks(s, part))!;
  yield {
    path: first.path,
    position: first.position,
    severity: 'info',
    subject: 'summary',
    message: `Of the ${count(actions.length, 'action')} in running text and lists, ${list(parts.filter(({ n }) => n > 0).map(({ p, n }) => `${n} ${n === 1 ? 'has' : 'have'} ${CELL[p].replace('nobody responsible', 'no responsible body')}`))}: an action plan in a table would show both.`,
  };
}
