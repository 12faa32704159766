/**
 * Cues that hold whatever the statement is about: who speaks, whom it concerns, limits, marks of the present and past.
 * Each looks at a bounded part of the text, by words of grammar rather than of the trade.
 */
import { BENEFICIARIES, END_STATES, EVERYBODY, FORECAST_WORDS, MEASURE_HEADS } from './lexicon.js';
import type { Reading } from './measures.js';
import type { Quantity } from './quantities.js';
import { lowerAt } from './tokens.js';

/** States, unions and bodies abroad, and goals that they set. */
const ABROAD =
  /(?:\b|^)(?:neighbou?rs|(?:neighbou?ring|other|many|several|most|some|various|developed|developing|leading|advanced|partner|allied) (?:countries|nations|states|governments|economies)|allies|member states|european (?:union|commission|parliament|council)|eu|united nations|un|nato|oecd|itu|world bank|imf|g7|g8|g20|asean|african union|council of europe|sustainable development goals?|sdgs?|millennium development goals?|digital (?:decade|compass)|^(?:the )?world)(?:['’]s?)?(?: (?:[\w-]{1,20} ){0,3}(?:goals?|members?|agenda|compass|decade|programme|target|targets|directive|regulation|initiative|strategy|summit|leaders|framework))?$/;

/** Those who know, and what they know it from: before a verb of saying. */
const SAYERS =
  /\b(?:analysts?|experts?|economists?|observers|researchers?|specialists|commentators|forecasters|consultants|consultancy|scientists|insurers|vendors|firm|company|survey|study|studies|surveys|report|reports|poll|census|research|figures|statistics|data|estimates?|evaluation|index|audit|association|body|eurostat|gartner|idc)\b/;
const SAYING =
  /^(?:estimates?d?|believed?|says?|said|warn(?:s|ed)?|predict(?:s|ed)?|expect(?:s|ed)?|agreed?|not(?:es|ed)|claims?|claimed|reckons?|forecasts?|suggest(?:s|ed)?|argued?|argues|foresees?|puts?|find|finds|found|shows?|showed|reveal(?:s|ed)?|indicat(?:es?|ed)|conclud(?:es|ed)|calculat(?:es?|ed)|projects?|anticipat(?:es?|ed))$/;

/** Words at which the noun phrase of the subject ends. */
const PHRASE_END = /^(?:in|for|on|by|with|from|to|that|which|who|at|under|among|between|across|,|\(|:|;|\|)$/;

/** The words of the subject's noun phrase, small letters, up to a preposition or the verb; at most twelve. */
export function subjectOf({ tokens, clause }: Reading): string {
  const end = Math.min(tokens.length, clause.main + 12, clause.verb > clause.main ? clause.verb : Infinity);
  const words: string[] = [];
  for (let i = clause.main; i < end && !PHRASE_END.test(lowerAt(tokens, i)); i++) words.push(lowerAt(tokens, i));
  return words.join(' ');
}

/** "According to …", "A survey found that …", "Our neighbours have …", "The SDGs call for …": others speak or act. */
export function isOfOthers(reading: Reading): boolean {
  const { tokens, clause, text } = reading;
  if (/^(?:according to|as reported by|based on (?:data|figures|estimates) (?:from|by|of))\b/i.test(text)) return true;
  if (/, [\w' -]{3,40} (?:say|says|said|estimates?|believes?|predicts?|reckons?|forecasts?),/i.test(text)) return true;
  if (/^(?:imperative|gerund|deed)$/.test(clause.mood)) return false;
  const end = Math.min(tokens.length, clause.main + 14);
  const said: string[] = [];
  for (let i = clause.main; i < end; i++) {
    const lower = lowerAt(tokens, i);
    if (i > clause.main && SAYING.test(lower) && SAYERS.test(said.join(' ')))
      return !/^(?:of|in|and)$/.test(said.at(-1)!);
    if (PHRASE_END.test(lower) && lower !== 'by' && lower !== ',') break;
    said.push(lower);
  }
  if (clause.mood === 'fragment') return isAbroadBefore(reading);
  const subject = subjectOf(reading);
  return ABROAD.test(subject) && !/ and (?:its|our|their) /.test(subject);
}

/** "The SDGs call for …", "NATO members want …": a verb that the scan does not know follows the name. */
function isAbroadBefore({ tokens, clause }: Reading): boolean {
  const words: string[] = [];
  for (let i = clause.main; i < Math.min(tokens.length - 1, clause.main + 8); i++) {
    words.push(lowerAt(tokens, i));
    if (
      !/^(?:calls?|wants?|aims?|asks?|plans?|hopes?|seeks?|sets?|targets?|envisages?|pledges?|promises?|intends?)$/.test(
        lowerAt(tokens, i + 1),
      )
    )
      continue;
    return ABROAD.test(words.join(' '));
  }
  return false;
}

/** "is expected to", "worldwide": foretold, or of more than one country. */
export const isForetold = ({ tokens }: Reading): boolean =>
  tokens.some(
    (t) => FORECAST_WORDS.has(t.lower) || t.lower === 'worldwide' || t.text === 'global' || t.lower === 'globally',
  );

/** "already", "at present", "since 2010": so it is, and nothing is asked for. */
export const tellsNow = (text: string): boolean =>
  /\b(?:already|currently|at present|presently|today|nowadays|to date|so far|since|last year|until now|in recent years|as of (?:19|20)\d\d|still|no longer(?! than))\b/i.test(
    text,
  );

const NEGATED = /^(?:more|less|fewer|greater|lower|higher|later|longer|over|above|below)$/;

/** Whether a limit stands before the figure: "at least", "no fewer than", "not exceeding"; "more than" only tells. */
export function isLimit({ tokens }: Reading, q: Quantity): boolean {
  const at = (k: number): string => lowerAt(tokens, k);
  for (let i = Math.max(0, q.first - 3); i < q.last; i++) {
    const next = at(i + 1);
    if (at(i) === 'at' && /^(?:least|most)$/.test(next)) return true;
    if (/^(?:no|not)$/.test(at(i)) && NEGATED.test(next) && at(i + 2) === 'than') return true;
    if (/^(?:not|never)$/.test(at(i)) && /^(?:exceed|exceeds|exceeding|surpass|below)$/.test(next)) return true;
    if (/^(?:minimum|maximum|≥|≤)$/.test(at(i))) return true;
  }
  return at(q.last + 1) === 'or' && /^(?:more|less|fewer|better|higher|lower|above|below)$/.test(at(q.last + 2));
}

/** "Number of pupils reached", "percentage of …" in a later cell, behind a semicolon or in brackets. */
export function hidesIndicator({ tokens, clause }: Pick<Reading, 'tokens' | 'clause'>): boolean {
  for (let i = clause.main + 2; i < tokens.length - 2; i++) {
    if (!/^[|;([]$/.test(tokens[i]!.text)) continue;
    let head = i + 1;
    if (/^(?:the|total|average|annual|increased|increase)$/.test(lowerAt(tokens, head))) head++;
    const lower = lowerAt(tokens, head);
    if (/^(?:indicators?|kpis?|metric|target)$/.test(lower) && /^[:=]$/.test(lowerAt(tokens, head + 1))) return true;
    if ((MEASURE_HEADS.has(lower) || lower === '%') && lowerAt(tokens, head + 1) === 'of') return true;
  }
  return false;
}

/** "among the first 25", "in the top 20", "gap does not exceed two points": a rank or distance to be reached. */
export const setsRank = ({ text, quantities }: Reading): boolean =>
  quantities.length > 0 &&
  /\b(?:among|into) the (?:world['’]s )?(?:first|top|best|leading) (?:\d{1,3}|three|five|ten|fifteen|twenty|thirty|fifty|quarter|third|decile)\b|\bin the (?:world['’]s )?top (?:\d{1,3}|three|five|ten|fifteen|twenty|thirty|fifty|quarter|third|decile)\b|\b(?:does|do|will|shall|should|must|to) (?:not|never) (?:exceed|fall below|drop below)\b/i.test(
    text,
  );

const SPENDING =
  /^(?:allocat|invest|spend|spent|set|devot|earmark|dedicat|reserv|fund|financ|budget|assign|ring-?fenc|commit|contribut|provid|channel)/;

/** "Set aside 10 % of the budget": money to be spent, whatever share of it. */
export function spendsMoney({ tokens, clause, quantities }: Reading): boolean {
  const doing = clause.action?.base ?? lowerAt(tokens, clause.verb);
  if (!SPENDING.test(doing)) return false;
  return quantities.some(
    (q) =>
      q.kind === 'money' ||
      (q.value >= 1e5 && !isReached(lowerAt(tokens, q.last))) ||
      (q.kind === 'percent' &&
        tokens
          .slice(q.last + 1, q.last + 9)
          .some((t) =>
            /^(?:budgets?|gdp|spending|expenditures?|revenues?|funds?|funding|income|turnover|profits?)$/.test(t.lower),
          )),
  );
}

/** "websites are available 99.9 % of the time": a level of service. */
export const setsAvailability = ({ tokens, quantities }: Reading): boolean =>
  quantities.some((q) => q.kind === 'percent') &&
  tokens.some((t) => /^(?:available|availability|uptime|reachable)$/.test(t.lower)) &&
  /^(?:uptime|time|availability|uptime)$/.test(tokens.findLast((t) => t.kind === 'word')?.lower ?? '');

/** "zero successful attacks", "no outage": what must not be at all; "there is no law" and "no doubt" tell or persuade. */
export function setsNone({ tokens, clause }: Reading): boolean {
  for (let i = clause.main; i < tokens.length - 1; i++) {
    const lower = lowerAt(tokens, i);
    if (
      lower === 'zero' &&
      !/^(?:trust|day|days|tolerance|knowledge|carbon|sum|-|rating)$/.test(lowerAt(tokens, i + 1))
    )
      return true;
    if (lower !== 'no') continue;
    if (/^(?:is|are|have|has|was|were|with|had)$/.test(lowerAt(tokens, i - 1))) continue;
    if (tokens.slice(i + 1, i + 4).some((t) => HARMS.test(t.lower))) return true;
  }
  return false;
}

/** What nobody wants to happen. */
export const HARMS =
  /^(?:outages?|downtime|incidents?|attacks?|breach(?:es)?|intrusions?|failures?|interruptions?|disruptions?|loss(?:es)?|fatalities|vulnerabilities|delays?|leaks?)$/;

/** "No citizen falls victim to fraud": the subject itself is to be none. */
export function startsWithNone({ tokens, clause, timed }: Reading): boolean {
  if (lowerAt(tokens, clause.main) !== 'no') return false;
  const next = lowerAt(tokens, clause.main + 1);
  if (
    !/^[a-z-]{3,}$/.test(next) ||
    /^(?:one|single|country|nation|state|doubt|matter|longer|less|more|fewer|need|such|other|strategy|individual|later|government|amount|technology|silver)$/.test(
      next,
    )
  )
    return false;
  if (clause.mood === 'state') return clause.passive || timed;
  if (tokens.length - clause.main < 5) return false;
  if (clause.mood === 'modal') return timed && !tokens.some((t) => /^(?:able|ever|alone)$/.test(t.lower));
  return timed || clause.mood === 'present' || [next, lowerAt(tokens, clause.main + 2)].some(isReached);
}

/** Whether a word, or its plural, is a group of people, bodies or places that a measure may reach. */
export const isReached = (lower: string): boolean =>
  [lower, `${lower}s`, lower.replace(/y$/, 'ies')].some((w) => EVERYBODY.has(w) || BENEFICIARIES.has(w));

/** "About 90", "some 300", "just 16 %": figures of how things are. */
export function isRough({ tokens }: Reading, q: Quantity): boolean {
  const about = /^(?:some|around|about|approximately|roughly|nearly|almost|~|just|only|circa|estimated|barely|well)$/;
  return about.test(lowerAt(tokens, q.first)) || about.test(lowerAt(tokens, q.first - 1));
}

/** "is operational", "are in place", "up and running" within a few words behind the verb. */
export function reachesState({ tokens, clause }: Reading): boolean {
  for (let i = clause.verb + 1; i < clause.verb + 7; i++) {
    const lower = lowerAt(tokens, i);
    if (END_STATES.has(lower) || lower === 'running') return true;
    if (/^(?:in|into|under)$/.test(lower)) {
      const next = /^(?:full|regular|routine|daily|active|complete|effective)$/.test(lowerAt(tokens, i + 1))
        ? i + 2
        : i + 1;
      if (/^(?:place|operation|force|effect|service|use|production)$/.test(lowerAt(tokens, next))) return true;
    }
  }
  return false;
}
