/** Is it a KPI, an action, a fact, or none of them? Judged by how the main clause is put and what it counts. */
import { readClause, type Clause } from './clause.js';
import {
  BENEFICIARIES,
  END_STATES,
  EVERYBODY,
  FORECAST_SUBJECTS,
  FORECAST_WORDS,
  HEAD_ADJECTIVES,
  INDICATOR_HEADS,
  MEASURE_HEADS,
  RESULT_STARTS,
  verbOf,
} from './lexicon.js';
import { namesBody } from './owners.js';
import type { Quantity } from './quantities.js';
import type { Token } from './tokens.js';

export type Kind = 'kpi' | 'action' | 'fact' | 'other';

/** What `judgeKind` needs of a text. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly quantities: readonly Quantity[];
  /** Has a deadline, period or frequency. */
  readonly timed: boolean;
  /** "KPI:", "Target:", "Action:" stand before it. */
  readonly label?: 'kpi' | 'action';
}

export { readClause };

/** Judges the kind of one sentence, list item or cell. */
export function judgeKind(given: Reading): Kind {
  const label = given.label ?? given.clause.label;
  const reading: Reading = { ...given, ...(label && { label }) };
  const { text, tokens, clause } = reading;
  if ((tokens.length - clause.first < 3 || isNoStatement(reading)) && !label) return 'other';
  if (/\?["”']?$/.test(text)) return 'other';
  if (isForecast(reading)) return 'fact';
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
      return label === 'kpi' || setsMinimum(reading) ? 'kpi' : 'fact';
    case 'maybe':
      return 'other';
    case 'fragment':
      if (tellsPast(clause)) return 'fact';
      return label === 'kpi' || isIndicator(reading) || isResult(reading) ? 'kpi' : (label ?? 'other');
  }
}

/** Headings in capitals, references with addresses, definitions ("cyberspace – a space in which …"). */
function isNoStatement({ text, tokens, clause }: Reading): boolean {
  if (!/[a-z]/.test(text) || /\bhttps?:\/\/|\bwww\./.test(text)) return true;
  if (clause.mood !== 'fragment') return false;
  for (let i = clause.first + 1; i < clause.first + 10; i++)
    if (/^[-–—:]$/.test(lowerAt(tokens, i)) && /^(?:a|an|the|any)$/.test(lowerAt(tokens, i + 1))) return true;
  return false;
}

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** "In 2014 alone, trade contributed …": a year that is over and a verb that says so. */
function tellsPast({ tokens, first, main }: Clause): boolean {
  if (main <= first || !/^(?:in|from|between|during|since|as)$/.test(lowerAt(tokens, first))) return false;
  if (!tokens.slice(first, Math.min(main, first + 12)).some((t) => /^(?:19|20)\d\d$/.test(t.lower))) return false;
  return tokens.slice(main, main + 12).some((t, i) => i > 0 && verbOf(t.lower)?.form === 'ed');
}

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
  const { tokens, clause, quantities, label } = reading;
  const { mood, verb } = clause;
  if (mood !== 'imperative' && isIndicatorHead(tokens, clause.main)) return 'kpi';
  if (setsVolume(reading) || changesMeasure(reading)) return 'kpi';
  if (label) return label;
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

/** A share, or a number of people, households or firms, that is to be reached. */
function setsVolume({ tokens, quantities, clause }: Reading): boolean {
  const builds =
    /^(?:establish|build|create|set|open|launch|install|construct|found|develop|establishment|construction|creation|opening|installation|setting)/.test(
      lowerAt(tokens, clause.verb),
    );
  return quantities.some((q) => {
    if (q.kind === 'percent') return true;
    if (q.kind !== 'count') return false;
    const counted = lowerAt(tokens, q.last);
    return (EVERYBODY.has(counted) || (BENEFICIARIES.has(counted) && !builds)) && (q.value >= 10 || q.threshold);
  });
}

/** "Increasing exports to $500 million", "Raise the number of experts": a measure is to change, by so much or at all. */
function changesMeasure({ tokens, clause, quantities }: Reading): boolean {
  const verb = clause.action ?? verbOf(lowerAt(tokens, clause.verb));
  const direction =
    clause.mood === 'deed'
      ? INDICATOR_HEADS.has(lowerAt(tokens, clause.verb))
      : CHANGING.test(verb?.base ?? lowerAt(tokens, clause.verb));
  if (!direction) return false;
  if (quantities.some((q) => q.kind !== 'duration')) return true;
  return tokens
    .slice(clause.verb + 1, clause.verb + 5)
    .some((t, i) => MEASURE_HEADS.has(t.lower) && lowerAt(tokens, clause.verb + 2 + i) === 'of');
}

const CHANGING =
  /^(?:increas|reduc|decreas|lower|rais|improv|achiev|reach|attain|doubl|tripl|halv|maintain|grow|expand|boost|rank|keep|cut|minimi|maximi)/;

/** "X will be established" is an action, "X will reach 80 %" and "All X shall have Y" KPIs. */
function judgeModal(reading: Reading): Kind {
  const { tokens, clause, quantities, label } = reading;
  const { verb, main, action, passive } = clause;
  const subject = lowerAt(tokens, main);
  if (isAimOfText(tokens, main, verb) || subject === 'no' || subject === 'nobody') return 'other';
  if (
    isChangedMeasure(reading) ||
    quantities.some(
      (q) =>
        q.kind === 'percent' &&
        (q.first < verb || reading.timed || q.threshold) &&
        !behindRelative(tokens, verb, q.first),
    )
  )
    return 'kpi';
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
  if (state === 'have' && quantities.length > 0 && !namesBody(tokens, main, verb)) return 'kpi';
  const binds = /^(?:will|shall)$/.test(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 2) !== 'able';
  if (
    universal &&
    binds &&
    (state === 'have' ||
      (state === 'be' && !passive) ||
      (passive && action && END_STATES.has(lowerAt(tokens, verb + 2))))
  )
    return 'kpi';
  if (quantities.some((q) => q.first === main && q.kind === 'count') && !/^(?:two|three|four)$/.test(subject))
    return 'kpi';
  if (lowerAt(tokens, verb) === 'must' && isRhetorical(tokens, main, verb)) return 'other';
  if (label) return label;
  if (state === 'be' && !passive && !namesBody(tokens, main, verb)) return judgeWillBe(tokens, verb);
  if (state === 'not' || state === 'never') return 'other';
  return 'action';
}

/** "The number of patrols will be doubled": a measure as subject, and a verb that changes it. */
function isChangedMeasure({ tokens, clause, quantities }: Reading): boolean {
  const { main, verb, action } = clause;
  let i = main;
  while (HEAD_ADJECTIVES.has(lowerAt(tokens, i))) i++;
  if (!MEASURE_HEADS.has(lowerAt(tokens, i)) || lowerAt(tokens, i + 1) !== 'of' || lowerAt(tokens, main) === 'a')
    return false;
  return quantities.length > 0 || (clause.passive && CHANGING.test(action?.base ?? ''));
}

/** Whether "which" or "who" stands between two tokens: what follows is told aside. */
function behindRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:which|who|whose|where)$/.test(lowerAt(tokens, i))) return true;
  return false;
}

/** "The aim of this strategy is to …", "cybercrime continues to …": no commitment of anybody. */
function isAimOfText(tokens: readonly Token[], main: number, verb: number): boolean {
  if (!/^(?:is|are|aims)$/.test(lowerAt(tokens, verb))) return false;
  for (let i = main; i < verb; i++)
    if (
      /^(?:aim|aims|purpose|objective|objectives|intention|intent|idea|challenge|vision|mission|goal|goals|role|task|way|key|point|ability|need|duty|step)$/.test(
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
      /^(?:responsible|tasked|charged|mandated|required|subject|obliged|able|set|entitled|made|given|held|built|based|done|undertaken|sought|drawn|led|put|kept|taken|chosen|found)$/.test(
        lowerAt(tokens, i),
      )
    )
      return 'action';
    if (verbOf(lowerAt(tokens, i))?.form === 'ed' || /(?:ed|en)$/.test(lowerAt(tokens, i))) return 'action';
  }
  return 'other';
}

/** "At least one expert …", "15 % or less of the firms …": facts are told with "more than", aims with a limit. */
function setsMinimum({ tokens, clause, quantities }: Reading): boolean {
  const opening = quantities.find((q) => q.first === clause.main);
  if (!opening?.threshold) return false;
  const before = lowerAt(tokens, opening.first + 1);
  return (
    (/^(?:at|no|not|minimum|maximum)$/.test(lowerAt(tokens, opening.first)) &&
      /^(?:least|most|less|more|fewer|of)$/.test(before)) ||
    lowerAt(tokens, opening.last + 1) === 'or' ||
    lowerAt(tokens, opening.first + 2) === 'or'
  );
}

/** "At least one expert in each ministry holds …" is a KPI; "MELANI strengthens …" an action; "77 % have …" a fact. */
function judgePresent(reading: Reading): Kind {
  const { tokens, clause, quantities, label, timed } = reading;
  const { main, verb, mood, action } = clause;
  if (label === 'kpi') return 'kpi';
  const atStart = quantities.find((q) => q.first === main);
  if (setsMinimum(reading)) return 'kpi';
  if (quantities.length === 0 && action?.form === 's' && (action.directing || action.base === 'expand')) {
    const object = tokens
      .slice(verb + 1, verb + 5)
      .some((t, i) => MEASURE_HEADS.has(t.lower) && lowerAt(tokens, verb + 2 + i) === 'of');
    if (isIndicatorHead(tokens, main) || object) return 'kpi';
  }
  if (mood === 'state') {
    const universal = /^(?:all|every|each)$/.test(lowerAt(tokens, main));
    const reached = END_STATES.has(lowerAt(tokens, verb + 1)) || END_STATES.has(lowerAt(tokens, verb + 2));
    return (atStart || universal) && reached && timed ? 'kpi' : 'fact';
  }
  if (
    action &&
    !/^(?:include|remain|become|represent|demonstrate|face|make)$/.test(action.base) &&
    namesBody(tokens, main, verb)
  )
    return 'action';
  return label ?? 'other';
}

/** "Number of …", "Increased annual share of …", "Time to recover", "% of …", "Cost per …". */
function isIndicator({ tokens, clause }: Reading): boolean {
  return isIndicatorHead(tokens, clause.main);
}

/** Whether an indicator noun opens the text, after adjectives and up to two other nouns. */
function isIndicatorHead(tokens: readonly Token[], main: number): boolean {
  let i = main;
  let summed = false;
  while (HEAD_ADJECTIVES.has(lowerAt(tokens, i)))
    summed = /^(?:total|average|median|mean)$/.test(lowerAt(tokens, i++)) || summed;
  if (summed && tokens.length - i > 1) return true;
  const head = lowerAt(tokens, i);
  if (head === '%' || head === '#') return true;
  const next = lowerAt(tokens, i + 1);
  if (WEAK_HEADS.has(head) || (lowerAt(tokens, main) === 'a' && head === 'number')) return false;
  if (INDICATOR_HEADS.has(head)) {
    if (MEASURE_HEADS.has(head)) return true;
    return /^(?:of|in|to|for|per|on|by|\(|among|with|from|at)$/.test(next);
  }
  // "Internet penetration rate", "Mobile coverage of schools"
  for (let j = i + 1; j < i + 4; j++) {
    const lower = lowerAt(tokens, j);
    if (!/^[a-z-]+$/.test(lower) || /^(?:of|in|for|the|and|to|by|with)$/.test(lower)) return false;
    if (/^(?:rates?|degree|ratio|index|score|ranking|rank|penetration|coverage|uptime|percentage|share)$/.test(lower))
      return /^(?:of|in|per|for|among|\(|by|\||)$/.test(lowerAt(tokens, j + 1));
  }
  return false;
}

/** "33 % of SMEs selling online", "Improved productivity", "Library fully operational", "All firms certified". */
function isResult(reading: Reading): boolean {
  const { tokens, clause, quantities } = reading;
  const { main } = clause;
  const start = lowerAt(tokens, main);
  const opening = quantities.find((q) => q.first <= main + 1);
  if (opening && tokens.length - main > 3) return isAimedAt(reading, opening);
  if (RESULT_STARTS.has(start) && !/^than$|ly$/.test(lowerAt(tokens, main + 1))) return tokens.length - main > 2;
  if (reading.timed && !isNounPhraseOnly(tokens, main) && WEAK_HEADS.has(lowerAt(tokens, main))) return true;
  if (/^(?:all|every|each|only|100)$/.test(start)) return hasParticiple(tokens, main);
  if (quantities.some((q) => q.kind === 'percent' || q.kind === 'count') && reading.timed) return true;
  return endsInState(tokens, main, reading.timed);
}

/** "50 % of schools equipped", "50 % reduction in costs", "20 officers trained" against "4 % access with intent". */
function isAimedAt({ tokens, clause, timed }: Reading, opening: Quantity): boolean {
  if (opening.kind === 'duration' || opening.kind === 'money') return opening.threshold && timed;
  const behind = opening.last + 1;
  for (let i = behind; i < tokens.length && i < behind + 12; i++) {
    // "businesses receive payments": how things are.
    if (TELLING.has(lowerAt(tokens, i)) && /(?:[^s]s|people)$/.test(lowerAt(tokens, i - 1))) return false;
  }
  if (timed || opening.threshold || opening.kind !== 'percent')
    return timed || opening.threshold || hasParticiple(tokens, clause.main) || opening.kind === 'other';
  const next = lowerAt(tokens, behind);
  return next === 'of' || INDICATOR_HEADS.has(next) || INDICATOR_HEADS.has(lowerAt(tokens, behind + 1));
}

const TELLING = new Set(
  'have use receive spend own believe feel know live work suffer experience face need lack report say consider think do want'.split(
    ' ',
  ),
);

/** Nouns that are measures only where a value or time goes with them. */
const WEAK_HEADS = new Set(
  'use usage availability quality results result capacity existence uptake completion improvement compliance satisfaction trend trends spread revenue spending expenditure cost costs quantity'.split(
    ' ',
  ),
);

const isNounPhraseOnly = (tokens: readonly Token[], main: number): boolean => tokens.length - main < 4;

function hasParticiple(tokens: readonly Token[], main: number): boolean {
  for (let i = main + 1; i < tokens.length; i++) {
    const lower = lowerAt(tokens, i);
    const form = verbOf(lower)?.form;
    if (form === 'ed' || form === 'ing' || END_STATES.has(lower)) return true;
  }
  return false;
}

/** A noun phrase and then the state it is to be in: "X established", "X in place", "X fully operational by 2013". */
function endsInState(tokens: readonly Token[], main: number, timed: boolean): boolean {
  const limit = Math.min(tokens.length, main + 60);
  for (let i = main + 1; i < limit; i++) {
    const lower = lowerAt(tokens, i);
    if (lower === 'in' && /^(?:place|operation|force|effect|service|use)$/.test(lowerAt(tokens, i + 1))) return true;
    if (!END_STATES.has(lower)) continue;
    const next = tokens[i + 1];
    // A state ends the phrase, or a time, place or agent follows; "developed countries" has a noun behind.
    if (
      /^(?:,|those|and|or)$/.test(lowerAt(tokens, i - 1)) &&
      !(lowerAt(tokens, i - 1) === 'and' && END_STATES.has(lowerAt(tokens, i - 2)))
    )
      continue;
    if (!next || /^[.;|]$/.test(next.text)) return true;
    if (next.lower === 'by') {
      if (!timed || namesBody(tokens, i + 2, Math.min(tokens.length, i + 7))) continue;
      return true;
    }
    if (/^(?:and|,)$/.test(next.lower) && END_STATES.has(lowerAt(tokens, i + 2))) return true;
    if (/^(?:within|i\.e|annually|every|per|before)$/.test(next.lower)) return true;
    if (timed && (verbOf(lower)?.form !== 'ed' || /^(?:in|at|on|for|to|with|from|through)$/.test(next.lower)))
      return true;
  }
  return false;
}
