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
/** Of a rank the smaller figure is the higher, as a shorter time is the higher speed. */
const RANK = /\b(?:rank|plac|position|speed|frequen)/i;

/**
 * Where the target lies, seen from the starting value, when it should lie on the other side. Says nothing where either
 * figure can be read in another way.
 */
export function wrongWay({ text, facets: { baseline, target } }: Read): 'above' | 'below' | undefined {
  const [up, down] = [UP.test(text), DOWN.test(text)];
  if (up === down || RANK.test(text) || !baseline || !target) return undefined;
  const [from, to] = valuesIn(text) ?? [valueOf(baseline.text), valueOf(target.text)];
  if (!from || !to || from.unit !== to.unit || isChange(text, to)) return undefined;
  if (up) return to.value < from.value ? 'below' : undefined;
  // Nothing falls from zero: the figures say by how much it is to fall.
  return to.value > from.value && from.value > 0 ? 'above' : undefined;
}

interface Value {
  readonly value: number;
  readonly unit: string;
}

/** Whole: "2.000" is two or two thousand, and what goes on as "10–20", "1/3" or "0,5" is no single figure. */
const NUMBER = "(\\d{1,12}(?:[ ,]\\d{3}){0,4}(?:\\.\\d{1,2})?)(?![ .,/'’–-]{0,2}\\d) ?";
const YEAR = '(?: ?\\((?:19|20)\\d\\d\\)| in (?:19|20)\\d\\d)?';
const CELL = new RegExp(`^[<>≥≤~ ]{0,3}${NUMBER}(%|[a-z]{0,12})${YEAR}$`, 'i');
const FROM_TO = new RegExp(`^([^,;:.]{1,120}?) from ${NUMBER}(%|[a-z]{0,12})${YEAR} to ${NUMBER}(%|[a-z]{0,12})`, 'i');
/** Behind these the values are of something else, or a span: "Reduce fraud by training from 100 to 500 officers". */
const ELSEWHERE =
  /\b(?:and|or|by|through|while|with|via|aged|ages?|levels?|grades?|severity|categor(?:y|ies)|classes|[a-z]{2,20}ing)(?: |$)/i;

/** What two values can be of, by their unit: "Reduce the fee from 5 to 10 % of turnover" names a span. */
const MEASURES: readonly (readonly [unit: RegExp, head: RegExp])[] = [
  [/^(?:second|minute|hour|day|week|month)s?$/i, /\b(?:time|duration|delay)s?\b/i],
  [/^(?:%|percent)$/i, /\b(?:share|percentage|proportion|rate)\b/i],
  [/^$/, /\b(?:number|count|total)\b/i],
];

/** "Reduce the time from 48 hours (2025) to 72 hours", "the share from 12 to 8 %". */
function valuesIn(text: string): [Value | undefined, Value | undefined] | undefined {
  const [whole, head, from, unitOfStart, to, next] = FROM_TO.exec(text) ?? [];
  if (head === undefined || ELSEWHERE.test(head.replace(/^\S+/, ''))) return undefined;
  const unit = /^(?:by|until|before|in)$/i.test(next!) ? '' : next!;
  if (!MEASURES.some(([u, h]) => u.test(unit) && h.test(head)) || /^ of\b/i.test(text.slice(whole!.length)))
    return undefined;
  // A year takes no unit from the target: "from 2025 to 80 %".
  return [unitOfStart === '' && isYear(from!) ? undefined : toValue(from!, unitOfStart || unit), toValue(to!, unit)];
}

/** The only number of a cell with its unit; years in brackets do not count. */
function valueOf(text: string): Value | undefined {
  const found = CELL.exec(text.trim());
  return found ? toValue(found[1]!, found[2]!) : undefined;
}

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);
const amount = (number: string): number => Number(number.replace(/[ ,]/g, ''));

/** A number alone that can be a year is no value: "2025" in the column of starting values says when. */
const toValue = (number: string, unit: string): Value | undefined =>
  unit === '' && isYear(number) ? undefined : { value: amount(number), unit: unit.toLowerCase() };

const CHANGE = new RegExp(`\\b(?:by|of) (?:(?:at|least|up|to|about|around|some|over|more|than) ){0,2}${NUMBER}`, 'gi');
/** Of these a percentage is the change itself as a rule: "Reduction of vacancies | 10 % | 30 %". */
const CHANGE_IN =
  /^(?:the |an? )?(?:reduction|decrease|decline|drop|growth) (?:of|in) (?!.*\b(?:share|percentage|rate)\b)/i;

/** Whether the target is a change and no level: "Reduction of vacancies by at least 30", with the target 30. */
const isChange = (text: string, { value, unit }: Value): boolean =>
  (unit === '%' && CHANGE_IN.test(text)) || [...text.matchAll(CHANGE)].some(([, number]) => amount(number!) === value);
