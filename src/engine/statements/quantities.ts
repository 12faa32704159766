/** Numbers that measure something, told apart from years, laws, standards and numbering. */
import { BODIES, DELIVERABLES, EVERYBODY, MONTHS, NUMBER_WORDS, TIME_UNITS } from './lexicon.js';
import type { Range, Token } from './tokens.js';

/** A number with what it counts. */
export interface Quantity extends Range {
  /** `count` of things, `percent`, `money`, a short `duration` ("24 hours"), `other` (a value without a unit). */
  readonly kind: 'percent' | 'count' | 'money' | 'duration' | 'other';
  readonly value: number;
  /** Indices into the tokens. */
  readonly first: number;
  readonly last: number;
  /** "at least", "more than", "up to", "<" stand before it, or "or less" behind. */
  readonly threshold: boolean;
}

/** Before a number these make it a name: "Article 5", "ISO/IEC 27001", "Phase 2". */
const NAMING = new Set(
  'act law no nos number art article articles section sections chapter annex appendix table figure fig iso iec nist cobit directive regulation resolution decree phase step stage tier goal objective objectives action actions item items page pages pp version v web industry part pillar priority convention para paragraph clause rfc en sp pub fips target initiative initiatives measure vision horizon agenda line layer title type class ipv grade form milestone room box category task wp'.split(
    ' ',
  ),
);
const CURRENCY = new Set(
  '$ € £ ¥ ₦ ₹ usd eur gbp euro euros dollar dollars us$ dollar pound pounds chf ngn kes frw rwf lm mln bn million billion'.split(
    ' ',
  ),
);
const MONEY_BEHIND = new Set(
  'usd eur euro euros dollars gbp pounds chf ngn kes frw rwf naira shillings francs lei lari'.split(' '),
);
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  m: 1e6,
  bn: 1e9,
  mln: 1e6,
};
const THRESHOLDS = new Set(
  'least most than to minimum maximum exceeding exceed above below under over only < > ≥ ≤ ~ approximately around about'.split(
    ' ',
  ),
);
const MEASURE_UNITS = new Set(
  'mbps gbps kbps mb gb kb mbit gbit mb/s megawatt mw gb tb points point places percentage times fold km people persons ha per'.split(
    ' ',
  ),
);

/** All quantities among the tokens of a statement, in order. */
export function findQuantities(tokens: readonly Token[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = quantityAt(tokens, i);
    if (!found) continue;
    quantities.push(found);
    i = found.last;
  }
  return quantities;
}

function valueOf(token: Token): number | undefined {
  const first = token.text.charCodeAt(0);
  // Most tokens are words, and a look at the first character settles them.
  if (first < 48 || first > 57) return NUMBER_WORDS.get(token.lower);
  if (token.kind === 'number') return parseNumber(token.text);
  const range = /^(\d{1,3}(?:\.\d{1,2})?)[-–]\d{1,3}(?:\.\d{1,2})?$/.exec(token.text);
  if (range) return Number(range[1]);
  const suffixed = /^(\d[\d.,]*)(k|m|bn|mbps|gbps)$/.exec(token.lower);
  return suffixed ? parseNumber(suffixed[1]!) * (SCALES[suffixed[2]!] ?? 1) : undefined;
}

/** "one" counts only behind "at least": everywhere else it is an article or pronoun. */
const isOneAtLeast = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'one' && thresholdStart(tokens, i) < i;

function parseNumber(text: string): number {
  return Number(
    text
      .replace(/[,.](?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.')
      .replace(/[.,]$/, ''),
  );
}

function quantityAt(tokens: readonly Token[], i: number): Quantity | undefined {
  const token = tokens[i]!;
  let value = isOneAtLeast(tokens, i) ? 1 : valueOf(token);
  if (value === undefined || Number.isNaN(value)) return undefined;
  const before = tokens[i - 1]?.lower ?? '';
  let last = i;
  let next = tokens[i + 1]?.lower ?? '';
  if (next in SCALES) {
    value *= SCALES[next]!;
    last++;
    next = tokens[last + 1]?.lower ?? '';
  }
  const make = (kind: Quantity['kind'], to = last): Quantity => {
    const first = thresholdStart(tokens, i);
    const behind = `${tokens[to + 1]?.lower ?? ''} ${tokens[to + 2]?.lower ?? ''}`;
    const threshold = first < i || /^(?:or (?:less|more|fewer|higher|lower|above|below)|and more)/.test(behind);
    return { kind, value: value!, first, last: to, threshold, start: tokens[first]!.start, end: tokens[to]!.end };
  };
  if (next === '%' || next === 'percent' || (next === 'per' && /^cents?$/.test(tokens[last + 2]?.lower ?? '')))
    return make('percent', next === 'per' ? last + 2 : last + 1);
  if (CURRENCY.has(before) || MONEY_BEHIND.has(next)) return make('money', MONEY_BEHIND.has(next) ? last + 1 : last);
  if (isName(tokens, i, value, before, next)) return undefined;
  if (TIME_UNITS.has(next))
    return /^(?:second|minute|hour|day|working)/.test(next) ? make('duration', last + 1) : undefined;
  const counted = value === 1 && token.kind === 'word' ? last : countedThing(tokens, last + 1);
  if (counted >= 0) return make('count', counted);
  return token.kind === 'number' || /mbps|gbps/.test(token.lower) ? make('other') : undefined;
}

/** Years, days of a date, numbers of laws, standards, sections and lists, "24/7", "one of". */
function isName(tokens: readonly Token[], i: number, value: number, before: string, next: string): boolean {
  const token = tokens[i]!;
  if (before === '.' && /^(?:no|nos|art|sec|fig|vol|para|ch|p|pp|v|ver)$/.test(tokens[i - 2]?.lower ?? '')) return true;
  if (NAMING.has(before) && before !== 'number' && before !== 'target') return true;
  if (MONTHS.has(next) || MONTHS.has(before) || before === '/' || next === '/' || before === '#' || before === '§')
    return true;
  if ((before === '(' || i === 0) && (next === ')' || next === '.')) return true;
  if (token.kind === 'number' && /^\d+\.\d+\.\d/.test(token.text)) return true;
  const isYear = token.kind === 'number' && /^\d{4}$/.test(token.text) && value >= 1900 && value <= 2100;
  if (isYear) return !EVERYBODY.has(next) && !THRESHOLDS.has(before === 'to' ? '' : before);
  return before === 'in' && tokens[i - 2]?.lower === 'one';
}

/** First token of "at least", "more than", "up to" before the number at `i`; `i` itself where there is none. */
function thresholdStart(tokens: readonly Token[], i: number): number {
  const one = tokens[i - 1]?.lower ?? '';
  const two = `${tokens[i - 2]?.lower ?? ''} ${one}`;
  if (
    /^(?:at least|at most|more than|less than|fewer than|up to|no fewer|no less|no more|not less|minimum of|maximum of|as many|greater than|lower than|better than)$/.test(
      two,
    )
  )
    return i - 2;
  return THRESHOLDS.has(one) && one !== 'to' && one !== 'than' && one !== 'least' && one !== 'most' ? i - 1 : i;
}

/** Index of the plural noun that the number counts, up to four words behind it; -1 where there is none. */
function countedThing(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 5 && i < tokens.length; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word') return -1;
    if (/^(?:of|in|on|by|to|for|and|or|the|with|at|from|is|are|will)$/.test(lower) && !(i === from && lower === 'of'))
      return -1;
    if (MEASURE_UNITS.has(lower) || DELIVERABLES.has(lower) || BODIES.has(lower) || EVERYBODY.has(lower)) return i;
    if (/[^su]s$/.test(lower)) return i;
  }
  return -1;
}
