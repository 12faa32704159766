import type { Rule, RuleContext } from '../../engine/types.js';
import { findGaps, type TableOf } from '../kpi/gaps.js';
import { quote } from '../wording.js';

export const budgetTotal: Rule = {
  id: 'action/budget-total',
  severity: 'warning',
  summary: 'The amounts of a budget column do not add up to the total that is stated below them.',
  help: 'The amounts above a row that begins with “Total” were added up. The rule is silent where a cell holds anything but one plain amount, or where units differ.',
  *check(context: RuleContext) {
    for (const plan of findGaps(context).tables) {
      for (const column of plan.table.columns.filter((c) => c.role === 'budget')) {
        const wrong = compare(plan, column.index);
        if (!wrong) continue;
        yield {
          path: plan.file.path,
          position: plan.file.passages[wrong.passage]!.row!.cells[column.index]!.position,
          subject: column.title,
          message: `The total ${quote(wrong.stated)} of the column ${quote(column.title)} should be ${wrong.sum}, if the amounts above are right.`,
        };
      }
    }
  },
};

function compare(
  { file, table }: TableOf,
  column: number,
): { passage: number; stated: string; sum: number } | undefined {
  let sum = 0;
  let rows = 0;
  let unit: string | undefined;
  for (const passage of table.rows) {
    const { cells } = file.passages[passage]!.row!;
    const text = cells[column]?.text ?? '';
    const amount = readAmount(text);
    if (!amount || (unit !== undefined && unit !== amount.unit)) return undefined;
    unit = amount.unit;
    if (/^(?:grand )?total\b/i.test(cells.find((c) => c.text !== '')?.text ?? '')) {
      const right = Math.abs(sum - amount.value) < 0.005 * Math.max(1, rows);
      return rows < 2 || right ? undefined : { passage, stated: text, sum: Math.round(sum * 100) / 100 };
    }
    sum += amount.value;
    rows++;
  }
  return undefined;
}

/** "€ 1,250,000", "2.4 million", "300": value and unit. */
function readAmount(text: string): { value: number; unit: string } | undefined {
  const found =
    /^([€$£]|[A-Z]{3})? ?(\d{1,3}(?:[ ,]\d{3}){1,4}|\d{1,12}(?:\.\d{1,3})?) ?((?:million|billion|thousand|m|bn|k)?(?: ?(?:€|EUR|USD|[A-Z]{3}))?)$/.exec(
      text.trim(),
    );
  return found
    ? { value: Number(found[2]!.replace(/[ ,]/g, '')), unit: `${found[1] ?? ''}${found[3]!.replace(' ', '')}` }
    : undefined;
}
