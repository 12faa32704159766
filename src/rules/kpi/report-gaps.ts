/** Findings for what KPIs lack: one per KPI, one per table, one for all that stand in running text. */
import type { Report, Rule, RuleContext, Severity, Profile } from '../../engine/types.js';
import { count, list, quote } from '../wording.js';
import { asTableRow, columnFor, completeSentence, fillBlanks, fillGaps } from './fixes.js';
import { findGaps, RULE_OF, type Gap, type Gaps, type TableOf } from './gaps.js';

const MISSING: Readonly<Record<Gap, string>> = {
  specific: 'does not say what exactly is measured',
  measurable: 'cannot be measured',
  target: 'has no target value',
  timeBound: 'has no deadline',
  owner: 'names nobody who is responsible',
  baseline: 'has no starting value',
};
const NAMED: Readonly<Record<Gap, string>> = {
  specific: 'clear object',
  measurable: 'measure',
  target: 'target value',
  timeBound: 'deadline',
  owner: 'responsible body',
  baseline: 'starting value',
};
const LACKED: Readonly<Record<Gap, string>> = {
  specific: 'a clear object',
  measurable: 'a measure',
  target: 'a target value',
  timeBound: 'a deadline',
  owner: 'an owner',
  baseline: 'a starting value',
};
const EXPECTED: Readonly<Record<Gap, string>> = {
  specific: 'name the thing and whom it concerns',
  measurable: 'say what is counted, in which unit',
  target: 'say which value is to be reached',
  timeBound: 'say by when',
  owner: 'name one body',
  baseline: 'say where it starts from',
};

/** A note on KPIs in running text waits for this many. */
const SOME = 3;

/** How many related places a summary shows. */
const SHOWN = 5;

/** Makes the rule for one gap; it reports what lacks this first, and names whatever else is missing. */
export function gapRule(
  gap: Gap,
  texts: Pick<Rule, 'summary' | 'help'> & { severity: Severity | Readonly<Record<Profile, Severity>> },
): Rule {
  return {
    id: RULE_OF[gap],
    ...texts,
    *check(context) {
      const gaps = findGaps(context);
      yield* reportSingle(context, gaps, gap);
      yield* reportTables(gaps, gap);
      yield* reportCounted(gaps, gap);
    },
  };
}

function* reportSingle({ files }: RuleContext, { single }: Gaps, gap: Gap): Iterable<Report> {
  for (const { statement, gaps, table } of single) {
    if (gaps[0] !== gap) continue;
    const { file } = files.find((f) => f.file.path === statement.path)!;
    yield {
      path: statement.path,
      position: statement.position,
      subject: statement.text.slice(0, 80),
      message: `The KPI ${quote(statement.text)} ${list(gaps.map((g) => MISSING[g]))}: ${EXPECTED[gaps[0]!]}.`,
      fixes: table
        ? fillBlanks(file, table.table, statement)
        : [...completeSentence(file, statement, gaps), ...asTableRow(file, statement)],
    };
  }
}

/** Tables that lack the same are named together, at the first of them. */
function* reportTables({ whole }: Gaps, gap: Gap): Iterable<Report> {
  const byGaps = new Map<string, { table: TableOf; gaps: readonly Gap[]; rows: number }[]>();
  for (const one of whole)
    if (one.gaps[0] === gap) byGaps.set(one.gaps.join(), [...(byGaps.get(one.gaps.join()) ?? []), one]);
  for (const same of byGaps.values()) {
    const [{ table, gaps, rows }, ...others] = same as [(typeof same)[0], ...typeof same];
    const header = ({ file, table }: TableOf) => ({ path: file.path, position: file.passages[table.header]!.position });
    yield {
      ...header(table),
      subject: gaps.join(' '),
      message:
        table.table.type === 'action'
          ? `Most of the ${rows} indicators and outcomes in the action plans have no target value: say which value each is to reach.`
          : `Most of the ${count(rows, 'KPI')} in this table have no ${list(
              gaps.map((g) => NAMED[g]),
              'or',
            )}${others.length > 0 ? ` (so in ${count(others.length, 'other table')})` : ''}: ${sayColumns(table, gaps)}.`,
      fixes: fillGaps(table.file, table.table, table.statements, gaps),
      related: others.slice(0, SHOWN).map((o) => ({ ...header(o.table), message: 'This table lacks them too.' })),
    };
  }
}

/** Which columns to fill, and for what to add one. */
function sayColumns({ table }: TableOf, gaps: readonly Gap[]): string {
  const blank = gaps.flatMap((gap) => columnFor(table, gap) ?? []).map(({ title }) => quote(title));
  const absent = gaps.filter((gap) => !columnFor(table, gap)).map((gap) => NAMED[gap]);
  if (blank.length === 0) return absent.length > 1 ? 'give each its column' : 'give them a column';
  const fill = `fill the ${blank.length > 1 ? 'columns' : 'column'} ${list(blank)}`;
  return absent.length > 0 ? `${fill}, and add a column for the ${list(absent)}` : fill;
}

/** One note for all KPIs in running text, by the rule of what they lack most. */
function* reportCounted({ counted }: Gaps, gap: Gap): Iterable<Report> {
  const tally = new Map<Gap, number>();
  for (const { gaps } of counted) for (const g of gaps) tally.set(g, (tally.get(g) ?? 0) + 1);
  const most = [...tally].sort((a, b) => b[1] - a[1])[0];
  if (!most || most[0] !== gap || counted.length < SOME) return;
  const [first, ...rest] = counted.map((c) => c.statement);
  const parts = [...tally]
    .sort((a, b) => b[1] - a[1])
    .map(([g, n]) => `${n} ${n === 1 ? 'lacks' : 'lack'} ${LACKED[g]}`);
  yield {
    path: first!.path,
    position: first!.position,
    severity: 'info',
    subject: 'summary',
    message: `Of the KPIs in running text and lists, ${list(parts)}: the register (the view KPIs of the editor, or \`ncs-check kpis\`) shows each with its letters.`,
    related: rest
      .slice(0, SHOWN)
      .map((s) => ({ path: s.path, position: s.position, message: `${quote(s.text)} is one of them.` })),
  };
}
