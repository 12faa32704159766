/** What is missing in the KPIs of a strategy: judged once for all rules, so that a statement gets one finding, not five. */
import { readTables, type ColumnRole, type PlanTable } from '../../engine/statements/tables.js';
import { strategyPeriod } from '../../engine/statements/letters.js';
import { lacksBaseline } from '../../engine/statements/plausible.js';
import { withoutRepeats } from '../../engine/statements/repeats.js';
import type { ParsedFile, RuleContext, Statement } from '../../engine/types.js';
import { blankParts } from './plan-rows.js';

/** What a KPI may lack, the most important first. */
export type Gap = 'specific' | 'measurable' | 'target' | 'timeBound' | 'owner' | 'baseline';

/** The rule that speaks for a gap. */
export const RULE_OF: Readonly<Record<Gap, string>> = {
  specific: 'kpi/not-specific',
  measurable: 'kpi/not-measurable',
  target: 'kpi/no-target',
  timeBound: 'kpi/not-time-bound',
  owner: 'kpi/no-owner',
  baseline: 'kpi/no-baseline',
};
const ORDER = Object.keys(RULE_OF) as Gap[];

/** Columns that can hold what a gap asks for. */
const COLUMNS: Readonly<Partial<Record<Gap, ColumnRole>>> = {
  target: 'target',
  timeBound: 'deadline',
  owner: 'owner',
  baseline: 'baseline',
};

/** A table of the strategy with the statements found in it. */
export interface TableOf {
  readonly file: ParsedFile;
  readonly table: PlanTable;
  readonly statements: readonly Statement[];
}

/** A KPI with what it lacks. */
interface KpiGaps {
  readonly statement: Statement;
  readonly gaps: readonly Gap[];
  /** The one that it stands in. */
  readonly table?: TableOf;
}

export interface Gaps {
  readonly tables: readonly TableOf[];
  /** KPIs that are judged one by one. */
  readonly single: readonly KpiGaps[];
  /** KPI tables of which (nearly) all rows lack the same. */
  readonly whole: readonly { readonly table: TableOf; readonly gaps: readonly Gap[]; readonly rows: number }[];
  /** KPIs in running text and lists, which are only counted. */
  readonly counted: readonly KpiGaps[];
}

const known = new WeakMap<RuleContext, Gaps>();

/** Judges all KPIs; the answer is remembered for the other rules that run on the same context. */
export function findGaps(context: RuleContext): Gaps {
  const answer = known.get(context) ?? collectGaps(context);
  known.set(context, answer);
  return answer;
}

function tablesOf({ files, config, statements }: RuleContext): TableOf[] {
  const period = strategyPeriod(files, config);
  return files.flatMap(({ file }) => {
    const own = statements.filter((s) => s.path === file.path && s.source === 'row');
    return readTables(file, period?.from).map((table): TableOf => ({
      file,
      table,
      statements: own.filter((s) => table.rows.includes(s.passage)),
    }));
  });
}

function collectGaps(context: RuleContext): Gaps {
  const tables = tablesOf(context);
  const isOn = (gap: Gap): boolean => context.config.rules[RULE_OF[gap]] !== 'off';
  const single: KpiGaps[] = [];
  const whole: { table: TableOf; gaps: Gap[]; rows: number }[] = [];
  const isKpi = (s: Statement): boolean => s.kind === 'kpi';
  // Outcomes are spread over many small action plans: what they lack is judged for all of them together.
  const plans = tables.filter((t) => t.table.type === 'action');
  const outcomes = plans.flatMap((t) => t.statements.filter(isKpi));
  const ofPlans = commonGaps(outcomes).filter((g) => isOn(g) && g === 'target');
  const firstPlan = plans.find((t) => t.statements.some(isKpi));
  if (ofPlans.length > 0 && firstPlan) whole.push({ table: firstPlan, gaps: ofPlans, rows: outcomes.length });
  for (const table of tables) {
    const kpis = table.statements.filter(isKpi);
    const common = table.table.type === 'kpi' ? commonGaps(kpis).filter(isOn) : ofPlans;
    if (common.length > 0 && common !== ofPlans) whole.push({ table, gaps: common, rows: kpis.length });
    const blank = table.table.type === 'action' ? blankParts(table, context.config).gaps : undefined;
    for (const statement of kpis) {
      // The rules on actions speak for the whole row, and name the indicator's gap too.
      if (blank && (blank.get(statement.passage)?.length ?? 0) > 0) continue;
      const gaps = gapsInRow(statement, table.table).filter((g) => isOn(g) && !common.includes(g));
      if (gaps.length > 0) single.push({ statement, gaps, table });
    }
  }
  const counted: KpiGaps[] = [];
  for (const statement of withoutRepeats(context.statements)) {
    if (statement.kind !== 'kpi' || statement.source === 'row') continue;
    const gaps = gapsOf(statement).filter((g) => isOn(g) && g !== 'baseline');
    if (gaps.length === 0) continue;
    const marked = isMarked(statement, context) || context.config.profile === 'release';
    (marked ? single : counted).push({ statement, gaps });
  }
  return { tables, single, whole, counted };
}

/** What a KPI lacks; an indicator that nobody can measure needs no target yet. */
export function gapsOf({ facets, letters }: Statement): Gap[] {
  return ORDER.filter((gap) => {
    if (gap === 'target') return facets.target === null && facets.measurable !== null;
    if (gap === 'timeBound') return letters.T.verdict === 'fail';
    if (gap === 'baseline') return lacksBaseline(facets);
    return facets[gap] === null;
  });
}

/** Gaps of more than half of the rows (and of at least three): the table lacks it, rather than each of its rows. */
function commonGaps(kpis: readonly Statement[]): Gap[] {
  if (kpis.length < 3) return [];
  const all = kpis.map(gapsOf);
  return ORDER.filter(
    (gap) => COLUMNS[gap] !== undefined && all.filter((gaps) => gaps.includes(gap)).length * 2 > kpis.length,
  );
}

/** A blank cell in the column of deadlines is a gap even where the strategy has a period. */
function gapsInRow(statement: Statement, table: PlanTable): Gap[] {
  const dated = table.type === 'kpi' && table.columns.some((c) => c.role === 'deadline') && !statement.facets.timeBound;
  const gaps = gapsOf(statement);
  return ORDER.filter((g) => (gaps.includes(g) || (g === 'timeBound' && dated)) && askedIn(table, g));
}

/** In an action plan with indicators, owner and deadline are for the rules on actions, and a baseline is not asked for. */
function askedIn(table: PlanTable, gap: Gap): boolean {
  if (table.type === 'kpi') return gap !== 'baseline' || table.columns.some((c) => c.role === 'baseline');
  return gap === 'specific' || gap === 'measurable' || gap === 'target';
}

/** Under a heading or lead-in about indicators or targets, or labelled as one: the author says that it is a KPI. */
function isMarked(statement: Statement, { files }: RuleContext): boolean {
  const passage = files.find(({ file }) => file.path === statement.path)?.file.passages[statement.passage];
  if (!passage) return false;
  if (/^(?:KPI|Indicator|Target|Metric)s?(?: \d{1,3})?[:.–—-]/.test(statement.text)) return true;
  const above = [passage.headings.at(-1) ?? '', passage.leadIns.at(-1) ?? ''];
  return (
    passage.kind === 'item' &&
    above.some((t) =>
      /\bKPIs?\b|\bindicators?\b|\bmeasurable targets?\b|\bsuccess (?:criteria|measures)\b/i.test(t.slice(0, 300)),
    )
  );
}
