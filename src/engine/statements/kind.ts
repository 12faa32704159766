/** Is it a KPI, an action, a fact, or none of them? Judged by how the main clause is put and what it counts. */
import { readClause, type Clause } from './clause.js';
import { isDue } from './past.js';
import {
  BENEFICIARIES,
  END_STATES,
  EVENTS,
  EVERYBODY,
  FORECAST_SUBJECTS,
  FORECAST_WORDS,
  MEASURE_HEADS,
  TIME_UNITS,
  verbOf,
} from './lexicon.js';
import {
  hidesIndicator,
  isForetold,
  isReached,
  isLimit,
  isOfOthers,
  isRough,
  reachesState,
  setsAvailability,
  setsNone,
  setsRank,
  spendsMoney,
  startsWithNone,
  subjectOf,
  tellsNow,
} from './cues.js';
import {
  BUILDING,
  COMPARED,
  changesMeasure,
  isChangedMeasure,
  isIndicator,
  isIndicatorHead,
  isResult,
  isTold,
  setsMinimum,
  willReachVolume,
  setsVolume,
  type Reading,
} from './measures.js';
import { isAdvice, isEffect, isRemark } from './nobody.js';
import { namesBody } from './owners.js';
import type { Quantity } from './quantities.js';
import { lowerAt, type Token } from './tokens.js';

export type Kind = 'kpi' | 'action' | 'fact' | 'other';

export { readClause };
/** Judges the kind of one sentence, list item or cell. */
export function judgeKind(given: Reading): Kind {
  const label = given.label ?? given.clause.label;
  const reading: Reading = { ...given, ...(label && { label }) };
  const { text, tokens, clause } = reading;
  if ((tokens.length - clause.first < 3 || isNoStatement(reading)) && !label) return 'other';
  if (/\?["”']?$/.test(text)) return 'other';
  if (label !== 'kpi' && isOfOthers(reading)) return 'fact';
  if (hidesIndicator(reading)) return 'kpi';
  if (isForecast(reading)) return 'fact';
  if (clause.titled) return judgeTitled(reading);
  return judgeMood(reading);
}

/** The kind by the mood of the main clause. */
function judgeMood(reading: Reading): Kind {
  const { tokens, clause, label, text } = reading;
  const finite = clause.mood !== 'past' && clause.mood !== 'maybe';
  if (finite && !tellsNow(text) && (startsWithNone(reading) || setsNone(reading) || setsRank(reading))) return 'kpi';
  switch (clause.mood) {
    case 'imperative':
    case 'gerund':
    case 'deed':
      return judgeDeed(reading);
    case 'modal':
      return judgeModal(reading);
    case 'present':
    case 'state':
      return judgePresent(reading);
    case 'past':
      return label === 'kpi' || isPerfectToReach(reading) ? 'kpi' : 'fact';
    case 'maybe':
      return 'other';
    case 'fragment':
      if (tellsPast(clause) || isStock(reading)) return 'fact';
      if (tellsOfUs(reading)) return 'other';
      if (reading.quantities.some((q) => isLimit(reading, q)) && tokens.length - clause.main > 4) return 'kpi';
      if (label === 'kpi' || isIndicator(reading) || isResult(reading)) return 'kpi';
      return label ?? (namesEvent(reading) ? 'action' : 'other');
  }
}

/** "Goal 2 – Resilient networks" is a title; "Goal 2: 80 % of …" and "Objective 3: Establish …" state what it is. */
function judgeTitled(reading: Reading): Kind {
  const kind = judgeMood(reading);
  const { clause } = reading;
  if (kind !== 'action' || clause.mood === 'modal') return kind;
  return clause.mood === 'imperative' && (clause.action?.directing === false || reading.timed) ? 'action' : 'other';
}

/** "We stand at the threshold …", "It gives me pleasure": a person speaks, and no modal follows. */
function tellsOfUs({ tokens, clause }: Reading): boolean {
  return /^(?:we|i|it|they|you|he|she|this|these)$/.test(lowerAt(tokens, clause.main));
}

/** "All ministries", "every bank", and not "every day". */
const isUniversal = ({ tokens, clause }: Reading): boolean =>
  /^(?:all|every|each)$/.test(lowerAt(tokens, clause.main)) && !TIME_UNITS.has(lowerAt(tokens, clause.main + 1));

/** "Every ministry has appointed …", "By 2027, 40 banks have joined …": a perfect that is still to come true. */
function isPerfectToReach(reading: Reading): boolean {
  const { tokens, clause, text, quantities } = reading;
  if (!/^(?:has|have)$/.test(lowerAt(tokens, clause.verb)) || tellsNow(text)) return false;
  if (isUniversal(reading) || setsMinimum(reading)) return true;
  return (
    isDue(tokens) &&
    (quantities.some((q) => !isRough(reading, q)) || reachesState(reading) || isIndicatorHead(tokens, clause.main))
  );
}

/** Headings in capitals, references with addresses, definitions ("cyberspace – a space in which …"). */
function isNoStatement({ text, tokens, clause }: Reading): boolean {
  if (!/[a-z]/.test(text) || /\bhttps?:\/\/|\bwww\./.test(text)) return true;
  if (
    /^(?:chapter|section|part|annex|appendix|table|figure|box|chart|diagram)\s(?:\d|[ivx]{1,4}\b|[a-z]\b)/i.test(text)
  )
    return true;
  if (clause.mood !== 'fragment') return false;
  for (let i = clause.first + 1; i < clause.first + 10; i++)
    if (/^[-–—:]$/.test(lowerAt(tokens, i)) && /^(?:a|an|the|any)$/.test(lowerAt(tokens, i + 1)))
      // "Number of drills from 10 to 90, owner: the NCSC" defines nobody.
      return i === clause.first + 1 || !/^(?:owner|lead|responsible|body)$/.test(lowerAt(tokens, i - 1));
  return false;
}

/** "Three universities offer …": a count, a verb of the present, and neither limit nor time. */
function isStock({ tokens, clause, quantities, timed, label }: Reading): boolean {
  const opening = quantities.find((q) => q.first === clause.main);
  return opening?.kind === 'count' && !opening.threshold && !timed && !label && isTold(tokens, opening.last + 1);
}

/** "Regular exercises with operators", "Four workshops for judges": a deed, named by the event. */
function namesEvent({ tokens, clause, quantities }: Reading): boolean {
  const { main } = clause;
  const regular =
    /^(?:regular|periodic|annual|yearly|quarterly|monthly|continuous|ongoing|systematic|joint|biennial|mandatory)$/.test(
      lowerAt(tokens, main),
    );
  if (!regular && !quantities.some((q) => q.first === main)) return false;
  return tokens.slice(main + 1, main + 6).some((t) => EVENTS.has(t.lower));
}

/** "In 2014 alone, trade contributed …", "In May 2017 the worm spread …": a year that is over, and a verb of the past. */
function tellsPast({ tokens, first, main }: Clause): boolean {
  if (!/^(?:in|from|between|during|since|as|at)$/.test(lowerAt(tokens, first))) return false;
  const year = tokens.findIndex((t, i) => i >= first && i < first + 10 && /^(?:19|20)\d\d$/.test(t.lower));
  if (year < 0) return false;
  return tokens
    .slice(Math.max(main, year + 1), Math.max(main, year + 1) + 14)
    .some((t, i) => i > 0 && (verbOf(t.lower)?.form === 'ed' || SAME_IN_PAST.test(t.lower)));
}

/** Verbs whose past looks like the present or like a noun. */
const SAME_IN_PAST = /^(?:spread|cost|cut|hit|set|put|shut|let|read)$/;

/** "is expected to", "the market will reach", "it is estimated that". */
function isForecast({ tokens, clause }: Reading): boolean {
  const { verb, main, mood, first } = clause;
  if (mood === 'imperative' || mood === 'gerund' || mood === 'deed' || mood === 'fragment') return false;
  for (let i = first; i < tokens.length && i < Math.max(verb, first) + 6; i++)
    if (FORECAST_WORDS.has(lowerAt(tokens, i))) return true;
  if (mood !== 'modal' || lowerAt(tokens, verb) !== 'will') return false;
  if (namesBody(tokens, main, verb)) return false;
  const doing = clause.action !== undefined && clause.passive;
  return !doing && headIs(tokens, main, verb, FORECAST_SUBJECTS);
}

/** Whether the head of the subject, or one of its words before "of", is in the list. */
function headIs(tokens: readonly Token[], main: number, verb: number, list: ReadonlySet<string>): boolean {
  let end = main;
  while (end < verb && !/^(?:in|for|on|by|with|from|to|that|which|who)$/.test(lowerAt(tokens, end))) end++;
  for (let i = Math.max(main, end - 3); i < end; i++) if (list.has(lowerAt(tokens, i))) return true;
  return false;
}

/** "Establish a CERT" is an action; "Link 10 % of exchanges" and "Train 500 officers" set a volume or share: KPIs. */
function judgeDeed(reading: Reading): Kind {
  const { tokens, clause, label } = reading;
  const { mood, verb } = clause;
  if (mood !== 'imperative' && isIndicatorHead(tokens, clause.main)) return 'kpi';
  if (spendsMoney(reading)) return 'action';
  if (coversAll(reading)) return 'kpi';
  if (setsVolume(reading) || changesMeasure(reading)) return 'kpi';
  if (label) return label;
  if (/^(?:become|be|remain)$/.test(lowerAt(tokens, verb))) return 'other';
  // "To develop a knowledge-based society": a vision.
  if (tokens.slice(verb + 1, verb + 7).some((t) => /^(?:society|nation|country|world|future)$/.test(t.lower)))
    return 'other';
  if (
    mood === 'gerund' &&
    /^(?:according|including|following|during|regarding|concerning|depending)$/.test(lowerAt(tokens, verb))
  )
    return 'other';
  return 'action';
}

/** "bring all banks under the regime in the first year": coverage of a whole group by a date. */
function coversAll({ tokens, clause, timed }: Reading): boolean {
  if (!timed || clause.passive) return false;
  const from = clause.mood === 'modal' ? clause.verb + 2 : clause.verb + 1;
  for (let i = from; i < from + 2; i++)
    if (/^(?:all|every)$/.test(lowerAt(tokens, i))) return tokens.slice(i + 1, i + 5).some((t) => isReached(t.lower));
  return false;
}

/** "X will be established" is an action, "X will reach 80 %" and "All X shall have Y" KPIs. */
function judgeModal(reading: Reading): Kind {
  const { tokens, clause, quantities, label } = reading;
  const { verb, main, action, passive } = clause;
  const subject = lowerAt(tokens, main);
  const aim = isAimOfText(tokens, main, verb);
  if (aim && quantities.some((q) => q.kind === 'percent' || q.threshold || (q.kind !== 'duration' && isDue(tokens))))
    return 'kpi';
  const limited = subject === 'no' && /^(?:less|more|fewer)$/.test(lowerAt(tokens, main + 1));
  if (aim || (subject === 'no' && !limited) || subject === 'nobody') return 'other';
  if (
    subject === 'there' &&
    lowerAt(tokens, verb) === 'will' &&
    tokens.slice(verb + 1, verb + 10).some((t) => FORECAST_SUBJECTS.has(t.lower))
  )
    return 'fact';
  if (spendsMoney(reading)) return 'action';
  if (coversAll(reading) || isMeasureToBe(reading)) return 'kpi';
  if (isChangedMeasure(reading) || setsShare(reading) || willReachVolume(reading)) return 'kpi';
  const universal = /^(?:all|every|each)$/.test(subject);
  const state = lowerAt(tokens, verb + 1);
  // "This will enable …" tells what comes of it.
  if (
    /^(?:this|these|it|they|such|that)$/.test(subject) &&
    verb === main + 1 &&
    !passive &&
    (!action || action.directing)
  )
    return 'other';
  if (subject === 'there') return quantities.length > 0 ? 'kpi' : 'action';
  if (action?.base === 'become' && quantities.length === 0) return 'other';
  if (state === 'have' && quantities.some((q) => q.first < verb + 10) && !namesBody(tokens, main, verb)) return 'kpi';
  const binds = /^(?:will|shall)$/.test(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 2) !== 'able';
  if (
    universal &&
    binds &&
    (state === 'have' ||
      (state === 'be' && !passive) ||
      (passive && action && END_STATES.has(lowerAt(tokens, verb + 2))))
  )
    return 'kpi';
  if (quantities.some((q) => q.first === main && q.kind === 'count' && countsReached(reading, q))) return 'kpi';
  if (lowerAt(tokens, verb) === 'must' && isRhetorical(tokens, main, verb)) return 'other';
  if (label) return label;
  if (isEffect(reading) || isAdvice(reading) || isRemark(reading)) return 'other';
  if (state === 'be' && !passive && reachesState(reading) && isDue(tokens)) return 'kpi';
  if (state === 'be' && !passive && !namesBody(tokens, main, verb)) return judgeWillBe(tokens, verb);
  if (state === 'not' || state === 'never') return 'other';
  return 'action';
}

/** "The average time shall be below 24 hours", "the share of … will rise to a third": a measure and what becomes of it. */
function isMeasureToBe({ tokens, clause, quantities }: Reading): boolean {
  const { main, verb } = clause;
  if (
    !isIndicatorHead(tokens, main) ||
    !/^(?:number|numbers|percentage|proportion|share|rate|ratio|average|median|score|mean|total|time|the|availability|uptime|penetration|coverage)$/.test(
      lowerAt(tokens, main),
    )
  )
    return false;
  if (
    /^(?:rise|grow|fall|increase|decrease|drop|reach|exceed|double|decline|triple|halve)$/.test(
      lowerAt(tokens, verb + 1),
    )
  )
    return true;
  return lowerAt(tokens, verb + 1) === 'be' && quantities.some((q) => q.first > verb && q.first < verb + 7);
}

/** "500 officers will be trained" reaches them; "ten centres will be opened" builds them. */
function countsReached({ tokens, clause }: Reading, q: Quantity): boolean {
  const counted = lowerAt(tokens, q.last);
  if (EVERYBODY.has(counted)) return true;
  if (!clause.passive) return !/^(?:two|three|four)$/.test(lowerAt(tokens, q.first));
  return BENEFICIARIES.has(counted) && !BUILDING.test(clause.action?.base ?? '');
}

/** "80 % of schools will", "will reach 80 % by 2030"; a share told aside, behind "which" or "who", does not count. */
function setsShare({ tokens, clause, quantities }: Reading): boolean {
  if (isDue(tokens) && isFraction(tokens, clause.main)) return true;
  const shares = quantities.filter((q) => q.kind === 'percent');
  if (shares.length === 0) return false;
  const due = isDue(tokens);
  const aside = tokens.findIndex((t, i) => i > clause.verb && /^(?:which|who|whose|where)$/.test(t.lower));
  return shares.some(
    (q) =>
      (q.first < clause.verb ||
        due ||
        (q.first < clause.verb + 6 && lowerAt(tokens, q.last + 1) === 'of') ||
        (q.threshold && lowerAt(tokens, q.first) !== 'up')) &&
      (aside < 0 || q.first < aside),
  );
}

/** "two thirds of", "half of all", "one in four". */
const isFraction = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i) === 'half' ||
  /^(?:third|quarter|half|thirds|quarters|fifths|tenths)$/.test(lowerAt(tokens, i + 1));

/** "The aim of this strategy is to …", "cybercrime continues to …": no commitment of anybody. */
function isAimOfText(tokens: readonly Token[], main: number, verb: number): boolean {
  if (!/^(?:is|are|aims)$/.test(lowerAt(tokens, verb))) return false;
  for (let i = main; i < verb; i++)
    if (
      /^(?:aim|aims|purpose|objective|objectives|intention|intent|idea|challenge|vision|mission|goal|goals|target|targets|role|task|way|key|point|ability|need|duty|step|aspect|functions|component)$/.test(
        lowerAt(tokens, i),
      )
    )
      return true;
  return false;
}

/** "Individuals and businesses must take precautions": advice to everybody. */
function isRhetorical(tokens: readonly Token[], main: number, verb: number): boolean {
  for (let i = main; i < verb; i++) {
    const lower = lowerAt(tokens, i);
    if (
      EVERYBODY.has(lower) ||
      /^(?:we|it|this|they|security|cybersecurity|approach|strategy|there|government)$/.test(lower)
    )
      return true;
  }
  return false;
}

/** "will be operational" is a state to be reached; "will be important" is rhetoric. */
function judgeWillBe(tokens: readonly Token[], verb: number): Kind {
  for (let i = verb + 2; i < verb + 5; i++) {
    if (END_STATES.has(lowerAt(tokens, i))) return 'kpi';
    if (
      /^(?:responsible|tasked|charged|mandated|required|subject|obliged|set|entitled|made|given|held|built|based|done|undertaken|sought|drawn|led|put|kept|taken|chosen|found)$/.test(
        lowerAt(tokens, i),
      )
    )
      return 'action';
    if (verbOf(lowerAt(tokens, i))?.form === 'ed' || /(?:ed|en)$/.test(lowerAt(tokens, i))) return 'action';
  }
  return 'other';
}

/** "At least one expert in each ministry holds …" is a KPI; "MELANI strengthens …" an action; "77 % have …" a fact. */
function judgePresent(reading: Reading): Kind {
  const { tokens, clause, quantities, label } = reading;
  const { main, verb, mood, action } = clause;
  if (label === 'kpi') return 'kpi';
  const atStart = quantities.find((q) => q.first === main);
  if (setsMinimum(reading) || isToBeReached(reading)) return 'kpi';
  if (quantities.length === 0 && action?.form === 's' && (action.directing || action.base === 'expand')) {
    const object = tokens
      .slice(verb + 1, verb + 5)
      .some((t, i) => MEASURE_HEADS.has(t.lower) && lowerAt(tokens, verb + 2 + i) === 'of');
    if (isIndicatorHead(tokens, main) || object) return 'kpi';
  }
  const start = `${lowerAt(tokens, main)} ${lowerAt(tokens, main + 1)}`;
  if (COMPARED.test(start) && (mood === 'state' || action?.form === 's')) return 'kpi';
  if (mood === 'state') return judgeState(reading, atStart !== undefined);
  if (
    action &&
    !/^(?:include|remain|become|represent|demonstrate|face|make)$/.test(action.base) &&
    namesBody(tokens, main, verb)
  )
    return tellsFigure(reading) ? 'fact' : 'action';
  return label ?? 'other';
}

/**
 * "Patches are installed within 14 days", "coal makes up no more than 35 %", "the share reaches 95 % by 2018": the present
 * tense with a limit, a date or a time allowed, where nothing says that it is so already.
 */
function isToBeReached(reading: Reading): boolean {
  const { tokens, clause, quantities, text } = reading;
  const { main, verb, mood, passive } = clause;
  const subject = subjectOf(reading);
  if (tellsNow(text) || isForetold(reading) || /^(?:there|it|this|we|they)\b/.test(subject) || isDefinition(reading))
    return false;
  const doer = mood === 'present' && namesBody(tokens, main, verb);
  if (quantities.some((q) => isLimit(reading, q) && (q.kind === 'percent' || !doer))) return true;
  const due = isDue(tokens);
  if (due && !doer && tokens.some((t) => /^(?:all|every|each)$/.test(t.lower))) return true;
  if (due && !doer && (quantities.some((q) => !isRough(reading, q)) || reachesState(reading))) return true;
  if (mood === 'state' && setsAvailability(reading)) return true;
  return passive && /\bwithin (?:[\w-]{1,12} ){1,3}(?:minutes?|hours?|days?)\b/i.test(text);
}

/** "A major incident is an event that …": says what a word means, and its figures with it. */
const isDefinition = ({ tokens, clause }: Reading): boolean =>
  /^(?:is|are|means)$/.test(lowerAt(tokens, clause.verb)) &&
  /^(?:a|an|any|the|one|those|defined|considered|deemed|classified|understood|regarded)$/.test(
    lowerAt(tokens, clause.verb + 1),
  ) &&
  !isDue(tokens);

/** "It is necessary to develop …" */
function isNeeded(tokens: readonly Token[], main: number): boolean {
  const start = [0, 1, 2, 3].map((i) => lowerAt(tokens, main + i)).join(' ');
  return (
    /^it is (?:necessary|essential|imperative|required) to$/.test(start) &&
    verbOf(lowerAt(tokens, main + 4))?.directing === false
  );
}

/** "All citizens have … by 2030", "90 % of sites are certified by 2027" are to be reached; anything else is so already. */
function judgeState(reading: Reading, counted: boolean): Kind {
  const { tokens, clause, timed, label, quantities } = reading;
  const { main, verb } = clause;
  const universal = isUniversal(reading);
  const reached = END_STATES.has(lowerAt(tokens, verb + 1)) || END_STATES.has(lowerAt(tokens, verb + 2));
  const due = isDue(tokens);
  if ((counted || universal) && timed && (reached || due)) return 'kpi';
  const near = quantities.some((q) => q.first < verb + 8);
  const foretold = FORECAST_SUBJECTS.has(lowerAt(tokens, verb - 1)) || lowerAt(tokens, main) === 'there';
  if (due && near && !foretold && !tokens.some((t) => FORECAST_WORDS.has(t.lower))) return 'kpi';
  if (isNeeded(tokens, main)) return 'action';
  // "The country has the skills to …": a capability to be had, where nothing says since when.
  const able =
    /^(?:has|have)$/.test(lowerAt(tokens, verb)) &&
    tokens
      .slice(verb + 1, verb + 7)
      .some((t) => /^(?:capability|capabilities|capacity|ability|skills|expertise)$/.test(t.lower));
  if (able && !timed && lowerAt(tokens, verb + 1) === 'the') return 'kpi';
  return label ?? 'fact';
}

/** "The CERT handles about 300 incidents per month": so it is already. */
function tellsFigure({ tokens, quantities, clause }: Reading): boolean {
  const about = /^(?:about|around|approximately|some|roughly|over)$/;
  return quantities.some(
    (q) => q.first > clause.verb && (about.test(lowerAt(tokens, q.first)) || about.test(lowerAt(tokens, q.first - 1))),
  );
}
