/** Whether a target and a deadline can be meant as they stand. */
import type { Facets, Statement, Words } from '../types.js';
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

const AMOUNT = /\d|\b(?:all|every|each|none|zero|no|one|two|three|four|five|six|ten|twice)\b|\b(?:doubl|halv|tripl)/i;

/** Only where the KPI itself begins with the way it should go. */
const UP = /^(?:the |an? )?(?:increas\w{0,4}|rais\w{0,4}|rise|growth|expan\w{0,4})\b/i;
const DOWN = /^(?:the |an? )?(?:reduc\w{0,6}|decreas\w{0,4}|lowering|drop|decline)\b/i;

/** Where the target lies, seen from the starting value, when it should lie on the other side. */
export function wrongWay({ text, facets }: Read): 'above' | 'below' | undefined {
  const [up, down] = [UP.test(text), DOWN.test(text)];
  const [from, to] = [valueOf(facets.baseline), valueOf(facets.target)];
  if (up === down || !from || !to || from.unit !== to.unit) return undefined;
  if (up ? to.value < from.value : to.value > from.value) return up ? 'below' : 'above';
  return undefined;
}

/** The only number of a cell with its unit; years in brackets do not count. */
function valueOf(words: Words | null): { value: number; unit: string } | undefined {
  const found =
    /^[<>≥≤~ ]{0,3}(\d{1,3}(?:[ ,]\d{3}){0,4}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?) ?(%|[a-z]{0,12})(?: ?\((?:19|20)\d\d\))?$/i.exec(
      words?.text.trim() ?? '',
    );
  return found ? { value: Number(found[1]!.replace(/[ ,]/g, '')), unit: found[2]!.toLowerCase() } : undefined;
}
