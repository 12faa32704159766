/** Deadlines, periods and frequencies as people write them: "by the end of Q2 2027", "within 12 months", "annually". */
import type { Range } from './tokens.js';

/** A time that binds a commitment, and the years it names. */
export interface TimeFound extends Range {
  readonly kind: 'deadline' | 'period' | 'duration' | 'frequency';
  /** Last year named; undefined for frequencies and durations. */
  readonly year?: number;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const COUNT =
  '(?:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four|a|an|the)';
const UNIT =
  '(?:calendar |working |business |fiscal |financial )?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?)';
const YEAR = '(?:19|20)\\d\\d';
/** "2027-06-30" */
const DATE = `${YEAR}[-/.]\\d\\d[-/.]\\d\\d`;
const YEARS = `(?:${DATE}|${YEAR}(?:\\s?[-–—/]\\s?(?:${YEAR}|\\d\\d))?)`;
const PART = `(?:the )?(?:very )?(?:end|beginning|start|middle|close|course|first half|second half|(?:first|second|third|fourth|last) quarter|mid|early|late)(?: of| in)?[ -]?(?:the )?(?:year )?`;
const QUARTER = 'q[1-4](?: of)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?: of)?';
const WHEN = `(?:${PART}\\s?)?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?, ?)?(?:${DAY} )?(?:${MONTH}\\.?,? |${QUARTER},? )?(?:fy ?|fiscal year |financial year |the year )?`;

const PREPOSITION =
  '(?:by|before|within|until|till|up to|to|in|during|for|from|through|throughout|no later than|not later than|as of|as from|over|between|at|since|post|circa|beyond|deadline:?|due:?)';

/** "31 January", "June 30th" */
const DAY_OF_MONTH = `(?:${DAY} ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?![\\da-z])`;
const BEFORE_DAY = '(?:by|before|until|till|no later than|not later than)';

/** With what has to stand in a text for the pattern to find anything, where that is quickly seen. */
const PATTERNS: readonly (readonly [TimeFound['kind'], RegExp, string?])[] = [
  // "by the end of Q2 2027", "in June 2027", "to 2021", "from 2016-2020"
  ['deadline', new RegExp(`\\b${PREPOSITION} (?:the )?${WHEN}(${YEARS})(?![\\d.,]*\\d)`, 'g')],
  // "June 2027", "Q2 2027", "end 2027", "mid-2015", "FY2026/27"
  [
    'deadline',
    new RegExp(
      `\\b(?:(?:${DAY} )?${MONTH}\\.?,? |${QUARTER},? ?|(?:end|mid|early|late)(?: of)?[ -]|fy ?|fiscal year |financial year )(${YEARS})(?!\\d)`,
      'g',
    ),
  ],
  ['deadline', /\bfy ?\d\d(?:\/\d\d)?\b/g, 'fy'],
  // "2027-06-30", "by 30.6.2027", "by 06/2027"
  ['deadline', new RegExp(`\\b(${DATE})(?!\\d)`, 'g')],
  ['deadline', new RegExp(`\\b(?:${PREPOSITION} )?\\d{1,2}[./-]\\d{1,2}[./-](${YEAR})(?!\\d)`, 'g')],
  ['deadline', new RegExp(`\\b${PREPOSITION} \\d{1,2}[./](${YEAR})(?!\\d)`, 'g')],
  // "25 % – 2015, 45 % – 2017"
  ['deadline', new RegExp(`(?<=\\d ?%) ?[-–—:] ?(${YEAR})\\b`, 'g'), '%'],
  // "by 31 January" of every year
  ['deadline', new RegExp(`\\b${BEFORE_DAY} (?:the )?${DAY_OF_MONTH}(?!,? (?:19|20)\\d\\d)`, 'g')],
  // "2014-2016", "2014 and beyond" as the whole of a bracket
  ['period', new RegExp(`\\b(${YEAR}\\s?[-–—/]\\s?(?:${YEAR}|\\d\\d))\\b(?![-/.]\\d)`, 'g')],
  ['period', new RegExp(`\\((${YEARS})\\)`, 'g'), '('],
  [
    'duration',
    new RegExp(
      `\\b(?:within|over|in|during|for|after|inside)(?! ${UNIT}\\b)(?: a period of| a maximum of| the)?(?: next| first| coming| following| initial| subsequent| last)?(?: ${COUNT})? ${UNIT}(?:(?: of| after| from)(?! (?:19|20)\\d\\d))?\\b`,
      'g',
    ),
  ],
  [
    'duration',
    new RegExp(
      `\\b(?:(?:next|first|coming|following|second|third|final) (?:${COUNT} )?${UNIT}|${COUNT}[ -](?:hour|day|week|month|year) (?:period|deadline|plan|term))\\b`,
      'g',
    ),
  ],
  // "by the end of the strategy", "end of the programme period": as good as its last year
  [
    'duration',
    /\b(?:(?:by|until|till|before|at|within) )?(?:the )?end of (?:the |this |its |our )?(?:(?:strategy|strategic|programme|program|plan|policy|implementation)(?:['’]s)?(?: (?:period|term|cycle|horizon))?|period|term|cycle)\b/g,
    'end of',
  ],
  [
    'frequency',
    /\b(?:(?:semi-?|bi-?)?(?:annual|annually|yearly|monthly|weekly|quarterly)|biennial|biennially|triennial|triennially|daily|hourly|half-yearly|year[ -](?:on|over)[ -]year|year after year|per (?:year|annum|month|quarter|week|day|semester)|p\.a\.|(?:once|twice|(?:one|two|three|four|five|six|\d{1,3}) times?|at least) (?:a|per|every|each|in a) (?:year|month|quarter|week|day)|(?:each|every) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)|(?:each|every) (?:(?:two|three|four|five|six|\d{1,2}|second|third|other) )?(?:years?|months?|quarters?|weeks?|days?|six months)|a year)\b/g,
  ],
];

/** Behind these a year is part of a name ("Vision 2030") or of a law's title. */
const NAMED =
  /\b(?:vision|horizon|agenda|strategy|plan|act|law|no\.?|programme|program|project|decree|resolution|directive|regulation|bill|constitution|convention|policy|framework|roadmap|pact|paper|iso|iec)(?: of| \(?no\.?)?,? ?\(?$/;
/** A time of doing, whatever stands before: "adopt the act in 2027". */
const DATED = /^(?:by|before|within|until|till|in|during|from|after|since|as |no |not |deadline|due)/;
/** "in the 2027 budget": the year says which one. */
const YEAR_OF_NOUN = /^(?:(?:in|to|for|from|at|through|over|during|since) )?the [\d–—/-]+$/;
const NOUN_BEHIND =
  /^ (?!(?:and|or|to|with|by|for|in|on|at|as|is|are|will|shall|fiscal|financial|school|academic|calendar|period|term|cycle|season|session|budget(?:ary)? year)\b)[a-z-]{3,}/;

/**
 * All times in a text, in reading order, none inside another.
 * @param text any text; its length costs linear time
 */
export function findTimes(text: string): TimeFound[] {
  // Most sentences have neither a year nor a unit of time, and need no pattern at all.
  const hasYear =
    /\d/.test(text) &&
    /(?:19|20)\d\d|\bfy|\b(?:by|before|until|till|than) (?:the )?(?:\d{1,2}[a-z]{0,2} |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
      text,
    );
  const hasUnit = /year|annu|month|week|quarter|daily|hour|minute|day|ennial|every|each|end of/i.test(text);
  if (!hasYear && !hasUnit) return [];
  const lower = lowerCase(text);
  const found: TimeFound[] = [];
  for (const [kind, pattern, needed = ''] of PATTERNS) {
    const isCalendar = kind === 'deadline' || kind === 'period';
    if ((isCalendar ? !hasYear : !hasUnit) || !lower.includes(needed)) continue;
    for (const match of lower.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isCalendar && isPartOfName(lower, start, end)) continue;
      const year = match[1] === undefined ? undefined : lastYear(match[1]);
      found.push({ kind, start, end, ...(year !== undefined && { year }) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return joinNeighbours(
    found.filter((time, index) => !found.slice(Math.max(0, index - 4), index).some((t) => t.end > time.start)),
    lower,
  );
}

/** "Vision 2030", "Strategy 2025-2030", "the 2027 budget". */
function isPartOfName(lower: string, start: number, end: number): boolean {
  const time = lower.slice(lower.startsWith('the ', start - 4) ? start - 4 : start, end);
  if (YEAR_OF_NOUN.test(time) && NOUN_BEHIND.test(lower.slice(end, end + 40))) return true;
  return !DATED.test(time) && NAMED.test(lower.slice(Math.max(0, start - 24), start));
}

/** "each year by 31 January", "over three years from 2026": one time. */
function joinNeighbours(times: readonly TimeFound[], lower: string): TimeFound[] {
  const joined: TimeFound[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    if (before && /^,? $/.test(lower.slice(before.end, time.start)) && !/^\(/.test(lower.slice(time.start, time.end)))
      joined[joined.length - 1] = { ...before, ...time, start: before.start };
    else joined.push(time);
  }
  return joined;
}

/** "2016" → 2016, "2016-20" → 2020, "2026/27" → 2027; and of dates "2031-12" → 2031, "2027-06-30" → 2027. */
export function lastYear(text: string): number | undefined {
  const [first, second, third] = (text.match(/\d{2,4}/g) ?? []).map(Number);
  if (first === undefined || second === undefined || third !== undefined) return first;
  if (second >= 100) return second;
  // A range goes on: what does not is a month.
  return second > first % 100 ? first - (first % 100) + second : first;
}

const YEARS_ALONE = new RegExp(`(?<![\\d-])${YEARS}(?!\\d)`, 'g');

/** The last year, or range of years, that a text names. */
export function lastYearIn(text: string): number | undefined {
  const years = text.match(YEARS_ALONE);
  return years ? lastYear(years.at(-1)!) : undefined;
}

/** "Ongoing", "continuous", "as soon as possible": no time by which anything has to be done. */
export const isOpenEnded = (text: string): boolean =>
  /^(?:on-?going|continu(?:ous(?:ly)?|al(?:ly)?|ing)|permanent(?:ly)?|constant(?:ly)?|regular(?:ly)?|as soon as (?:possible|practicable)|asap|in due course|as (?:needed|necessary|required|appropriate)|when(?:ever)? (?:needed|necessary|required|possible)|open(?:[- ]ended)?)\b/i.test(
    text.trim(),
  ) && !/\d|annu|year|month|week|quarter|daily/i.test(text);

/** Lower case letter by letter, so that indices stay. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
