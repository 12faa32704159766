/** Labelled parts of an item or cell: "Train judges. Deadline: 2027. Lead: Ministry of Justice", "… | By: 2015". */
import type { FieldRole } from './facets.js';
import { roleOfHeader, type ColumnRole } from './tables.js';
import type { Range } from './tokens.js';

/** A text with its labels read. */
export interface Labelled {
  /** What is left for the statement itself. */
  readonly main: Range;
  readonly fields: Partial<Record<FieldRole, Range>>;
  /** The indicator that goes with an action: "… | Indicator: number of exercises". */
  readonly indicator?: Range;
  /** "KPI: …", "Target: …", "Action 3: …" at the beginning. */
  readonly label?: 'kpi' | 'action';
}

const LABEL = /(?:^|[.;|(,–—] ?| \| )([A-Z#][A-Za-z0-9 /-]{0,40}):(?= )/g;
const FIELD_ROLES: ReadonlySet<ColumnRole> = new Set([
  'deadline',
  'owner',
  'baseline',
  'target',
  'budget',
  'source',
  'frequency',
]);

interface Mark {
  readonly at: number;
  readonly value: number;
  readonly role: ColumnRole;
}

/** Reads the labels of `text` between two indices. */
export function readLabels(text: string, range: Range): Labelled {
  const whole = text.slice(range.start, range.end);
  const marks = whole.includes(':') ? findMarks(whole, range.start) : [];
  const fields: Partial<Record<FieldRole, Range>> = {};
  let label: Labelled['label'];
  let indicator: Range | undefined;
  let main = trim(text, { start: range.start, end: marks[0]?.at ?? range.end });
  marks.forEach((mark, index) => {
    const value = trim(text, { start: mark.value, end: marks[index + 1]?.at ?? range.end });
    const closed = /[^.]\.$/.test(text.slice(value.start, value.end)) ? { ...value, end: value.end - 1 } : value;
    if (
      main.end <= main.start &&
      label === undefined &&
      /^(?:indicator|target|outcome|action|objective)$/.test(mark.role)
    ) {
      main = value;
      if (mark.role !== 'objective') label = mark.role === 'action' ? 'action' : 'kpi';
    } else if (FIELD_ROLES.has(mark.role)) fields[mark.role as FieldRole] ??= closed;
    else if (mark.role === 'indicator' || mark.role === 'outcome') indicator ??= value;
  });
  return {
    main: main.end > main.start ? main : range,
    fields,
    ...(indicator && { indicator }),
    ...(label && { label }),
  };
}

function findMarks(whole: string, offset: number): Mark[] {
  const marks: Mark[] = [];
  for (const found of whole.matchAll(LABEL)) {
    const role = roleOfHeader(found[1]!.replace(/ ?\d{1,2}$/, ''));
    if (role === 'other' || role === 'id' || found[1]!.split(' ').length > 4) continue;
    marks.push({ at: offset + found.index, value: offset + found.index + found[0].length, role });
  }
  return marks;
}

/** Takes blanks, bars and closing marks off both ends. */
function trim(text: string, { start, end }: Range): Range {
  while (start < end && /[\s|.;,(–—]/.test(text[start]!)) start++;
  while (end > start && /[\s|;,–—]/.test(text[end - 1]!)) end--;
  return { start, end };
}
