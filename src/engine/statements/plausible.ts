/** Whether a target and a deadline can be meant as they stand. */
import type { Facets, Statement } from '../types.js';
import { findTimes, lastYearIn } from './dates.js';

/** First and last year of a strategy. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

type Read = Pick<Statement, 'text' | 'source' | 'facets'>;

/** The year of a deadline that lies outside the period of the strategy. */
export function outsidePeriod(statement: Read, { from, to }: Period): number | undefined {
  const year = deadlineOf(statement);
  if (!year || (year >= from && year <= to)) return undefined;
  // What was done is reported and evaluated in the year after.
  return year === to + 1 && /\b(?:report|evaluat|review|assess|audit)/i.test(statement.text) ? undefined : year;
}

/** The year of a deadline: of a cell any, of a sentence one behind "by", "until" or "before". */
function deadlineOf({ facets, source }: Read): number | undefined {
  const text = facets.timeBound?.text ?? '';
  if (source === 'row') return lastYearIn(text);
  return /^(?:by|until|before|no later than)\b/i.test(text) ? findTimes(text)[0]?.year : undefined;
}

/** Whether a KPI needs a starting value and has none; what is there or not ("adopted", "in place") starts from nothing. */
export const lacksBaseline = ({ baseline, measurable, target }: Facets): boolean =>
  baseline === null && measurable !== null && (target === null || AMOUNT.test(target.text));

const AMOUNT = /\d|\b(?:all|every|each|none|zero|no|one|two|three|four|five|ten|twice|doubled?|halved?|tripled?)\b/i;

/** Only where the KPI itself begins with the way it should go. */
const UP = /^(?:the |an? )?(?:increas\w{0,4}|rais\w{0,4}|rise|growth|expan\w{0,4})\b/i;
const DOWN = /^(?:the |an? )?(?:reduc\w{0,6}|decreas\w{0,4}|lowering|drop|decline)\b/i;
/** Of a rank the smaller figure is the higher. */
const RANK = /\b(?:rank|plac|position)/i;

/** Where the target lies, seen from the starting value, when it should lie on the other side. */
export function wrongWay({ text, facets: { baseline, target } }: Read): 'above' | 'below' | undefined {
  const [up, down] = [UP.test(text), DOWN.test(text)];
  if (up === down || RANK.test(text) || !baseline || !target) return undefined;
  const [from, to] = valuesIn(text) ?? [valueOf(baseline.text), valueOf(target.text)];
  if (!from || !to || from.unit !== to.unit) return undefined;
  if (up) return to.value < from.value ? 'below' : undefined;
  return to.value > from.value ? 'above' : undefined;
}

interface Value {
  readonly value: number;
  readonly unit: string;
}

const NUMBER = '(\\d{1,12}(?:[ ,]\\d{3}){0,4}(?:\\.\\d{1,4})?) ?';
const YEAR = '(?: ?\\((?:19|20)\\d\\d\\)| in (?:19|20)\\d\\d)?';
const CELL = new RegExp(`^[<>≥≤~ ]{0,3}${NUMBER}(%|[a-z]{0,12})${YEAR}$`, 'i');
const FROM_TO = new RegExp(`^([^,;:.]{1,120}?) from ${NUMBER}(%|[a-z]{0,12})${YEAR} to ${NUMBER}(%|[a-z]{0,12})`, 'i');
/** Behind these the values are of something else, or a span: "Reduce fraud by training from 100 to 500 officers". */
const ELSEWHERE = /\b(?:and|or|by|through|while|with|via|aged|[a-z]{2,20}ing)(?: |$)/i;

/** "Reduce the time from 48 hours (2025) to 72 hours", "from 12 to 8 %". */
function valuesIn(text: string): [Value, Value] | undefined {
  const [, head, from, unit, to, unitOfTarget] = FROM_TO.exec(text) ?? [];
  if (head === undefined || ELSEWHERE.test(head.replace(/^\S+/, ''))) return undefined;
  return [toValue(from!, unit || unitOfTarget!), toValue(to!, unitOfTarget!)];
}

/** The only number of a cell with its unit; years in brackets do not count. */
function valueOf(text: string): Value | undefined {
  const found = CELL.exec(text.trim());
  return found ? toValue(found[1]!, found[2]!) : undefined;
}

const toValue = (number: string, unit: string): Value => ({
  value: Number(number.replace(/[ ,]/g, '')),
  unit: unit.toLowerCase(),
});
