/** What makes a text a measure: indicator nouns, values to be reached, results, states. */
import type { Clause } from './clause.js';
import { isDue } from './past.js';
import type { TimeFound } from './dates.js';
import {
  BENEFICIARIES,
  END_STATES,
  EVERYBODY,
  HEAD_ADJECTIVES,
  INDICATOR_HEADS,
  MEASURE_HEADS,
  NOUN_OR_VERB,
  RESULT_STARTS,
  TELLING,
  TIME_UNITS,
  verbOf,
} from './lexicon.js';
import { namesBody } from './owners.js';
import type { Quantity } from './quantities.js';
import { lowerAt, type Token } from './tokens.js';

/** What `judgeKind` needs of a text. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly quantities: readonly Quantity[];
  /** Deadlines, periods and frequencies, indices into `text`. */
  readonly times: readonly TimeFound[];
  /** Has one of them, or a labelled deadline. */
  readonly timed: boolean;
  /** "KPI:", "Target:", "Action:" stand before it. */
  readonly label?: 'kpi' | 'action';
}

/** Verbs and nouns of making something that was not there before. */
export const BUILDING = /^(?:establish|build|built|creat|set|open|launch|install|construct|found|develop)/;

/** A share, or a number of people, households or firms, that is to be reached. */
export function setsVolume({ tokens, quantities, clause }: Reading): boolean {
  const builds = BUILDING.test(lowerAt(tokens, clause.verb));
  const trains = /^(?:train|educat|teach|reach|certif|equip|connect|link|cover|inform|sensiti)/.test(
    lowerAt(tokens, clause.verb),
  );
  return quantities.some((q) => {
    if (q.kind === 'percent' || (trains && q.kind === 'count' && (q.value >= 10 || q.threshold))) return true;
    if (q.kind !== 'count') return false;
    const counted = lowerAt(tokens, q.last);
    return (EVERYBODY.has(counted) || (BENEFICIARIES.has(counted) && !builds)) && (q.value >= 10 || q.threshold);
  });
}

/** "The portal will handle 2 million transactions": a volume, unless as many things are built. */
export function willReachVolume({ tokens, clause, quantities }: Reading): boolean {
  const trains = /^(?:train|educat|teach|reach|certif|equip|connect|link|cover|inform|sensiti)/.test(
    clause.action?.base ?? '',
  );
  const byItself =
    !clause.passive &&
    !namesBody(tokens, clause.main, clause.verb) &&
    !/^(?:we|government|there)$/.test(lowerAt(tokens, clause.verb - 1));
  return quantities.some(
    (q) => q.kind === 'count' && q.value >= 10 && q.first < clause.verb + 6 && (trains || (byItself && isDue(tokens))),
  );
}

/** "Increasing exports to $500 million", "Raise the number of experts": a measure is to change, by so much or at all. */
export function changesMeasure({ tokens, clause, quantities }: Reading): boolean {
  const verb = clause.action ?? verbOf(lowerAt(tokens, clause.verb));
  const direction =
    clause.mood === 'deed'
      ? INDICATOR_HEADS.has(lowerAt(tokens, clause.verb))
      : CHANGING.test(verb?.base ?? lowerAt(tokens, clause.verb));
  if (!direction) return false;
  if (/^(?:doubl|tripl|halv)/.test(lowerAt(tokens, clause.verb))) return true;
  if (quantities.some((q) => q.kind !== 'duration' || /^(?:to|below|under)$/.test(lowerAt(tokens, q.first - 1))))
    return true;
  return tokens
    .slice(clause.verb + 1, clause.verb + 5)
    .some((t, i) => MEASURE_HEADS.has(t.lower) && lowerAt(tokens, clause.verb + 2 + i) === 'of');
}

const CHANGING =
  /^(?:increas|reduc|decreas|lower|rais|improv|achiev|reach|attain|doubl|tripl|halv|maintain|grow|expand|boost|rank|keep|cut|minimi|maximi|shorten|lengthen|lift|narrow|bridg|climb|rise)/;

/** "The number of patrols will be doubled": a measure as subject, and a verb that changes it. */
export function isChangedMeasure({ tokens, clause, quantities }: Reading): boolean {
  const { main, action } = clause;
  let i = main;
  while (HEAD_ADJECTIVES.has(lowerAt(tokens, i))) i++;
  if (!MEASURE_HEADS.has(lowerAt(tokens, i)) || lowerAt(tokens, i + 1) !== 'of' || lowerAt(tokens, main) === 'a')
    return false;
  return quantities.length > 0 || (clause.passive && CHANGING.test(action?.base ?? ''));
}

/** "At least one expert …", "15 % or less of the firms …": facts are told with "more than", aims with a limit. */
export function setsMinimum({ tokens, clause, quantities }: Reading): boolean {
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

/** "A higher proportion of …", "Fewer incidents": what is to be more or less than it was. */
export const COMPARED =
  /^(?:an? (?:higher|lower|greater|larger|smaller|better|increased|reduced)|(?:more|fewer|less) (?!than\b|and\b|\w{1,20}ly\b)\w)/;

/** "Number of …", "Increased annual share of …", "Time to recover", "% of …", "Cost per …". */
export function isIndicator({ tokens, clause }: Reading): boolean {
  return isIndicatorHead(tokens, clause.main);
}

/** Whether an indicator noun opens the text, after adjectives and up to two other nouns. */
export function isIndicatorHead(tokens: readonly Token[], main: number): boolean {
  let i = main;
  let summed = false;
  if (['year', 'on', 'year'].every((word, n) => lowerAt(tokens, i + n) === word)) i += 3;
  while (HEAD_ADJECTIVES.has(lowerAt(tokens, i)))
    summed = /^(?:total|average|median|mean)$/.test(lowerAt(tokens, i++)) || summed;
  if (summed && tokens.length - i > 1) return true;
  const head = lowerAt(tokens, i);
  if (head === '%' || head === '#') return true;
  const next = lowerAt(tokens, i + 1);
  if (WEAK_HEADS.has(head) || (lowerAt(tokens, main) === 'a' && head === 'number')) return false;
  if (INDICATOR_HEADS.has(head)) {
    if (MEASURE_HEADS.has(head)) return true;
    if (/^(?:of|in|to|for|per|on|by|\(|among|with|from|at)$/.test(next)) return true;
  }
  // "Internet penetration rate", "Mobile coverage of schools"
  for (let j = i + 1; j < i + 5; j++) {
    const lower = lowerAt(tokens, j);
    if (!/^[a-z’'-]+$/.test(lower) || /^(?:of|in|for|the|and|to|by|with)$/.test(lower)) return false;
    if (/^(?:time|times|score|downtime)$/.test(lower) && /^(?:of|in|for|per|\(|)$/.test(lowerAt(tokens, j + 1)))
      return true;
    if (/^(?:rates?|degree|ratio|index|score|ranking|rank|penetration|coverage|uptime|percentage|share)$/.test(lower))
      return /^(?:of|in|per|for|among|with|\(|by|\||)$/.test(lowerAt(tokens, j + 1));
  }
  return false;
}

/** "33 % of SMEs selling online", "Improved productivity", "Library fully operational", "All firms certified". */
export function isResult(reading: Reading): boolean {
  const { tokens, clause, quantities } = reading;
  const { main } = clause;
  const start = lowerAt(tokens, main);
  const opening = quantities.find((q) => q.first <= main + 1);
  if (opening && tokens.length - main > 3) return isAimedAt(reading, opening);
  if (RESULT_STARTS.has(start) && !/^than$|ly$/.test(lowerAt(tokens, main + 1))) return tokens.length - main > 2;
  if (isDue(tokens)) return tokens.length - main > 4 && start !== 'to';
  if (reading.timed && !isNounPhraseOnly(tokens, main) && WEAK_HEADS.has(lowerAt(tokens, main))) return true;
  if (/^(?:all|every|each|only|100)$/.test(start) && !TIME_UNITS.has(lowerAt(tokens, main + 1)))
    return reading.timed || hasParticiple(tokens, main);
  if (
    quantities.some(
      (q) => (q.kind === 'percent' && isShare(tokens, q)) || (reading.timed && /^(?:percent|count)$/.test(q.kind)),
    )
  )
    return true;
  if (isCountedDoing(tokens, main)) return true;
  return endsInState(tokens, main, reading.timed);
}

/** "Internet access for 95 % of households": a share of a whole, behind the thing that it measures. */
const isShare = (tokens: readonly Token[], q: Quantity): boolean =>
  q.kind === 'percent' &&
  lowerAt(tokens, q.last + 1) === 'of' &&
  /^(?:for|to|in|by|of|at|from)$/.test(lowerAt(tokens, q.first - 1));

/** "Officers trained in forensics", "Users reached by the campaign": "number of" is left out. */
function isCountedDoing(tokens: readonly Token[], main: number): boolean {
  for (let i = main + 1; i < main + 5; i++) {
    const plural = /[^su]s$|people|staff/.test(lowerAt(tokens, i - 1));
    if (plural && COUNTED_DOINGS.has(lowerAt(tokens, i)) && tokens.length - i > 1) return true;
    if (/^(?:of|in|for|to|by|and|with)$/.test(lowerAt(tokens, i))) return false;
  }
  return false;
}

const COUNTED_DOINGS = new Set(
  'trained certified accredited filed issued registered audited tested reached handled resolved signed equipped covered held conducted assessed educated recruited graduated prosecuted convicted served'.split(
    ' ',
  ),
);

/** "50 % of schools equipped", "50 % reduction in costs", "20 officers trained" against "4 % access with intent". */
function isAimedAt({ tokens, clause, timed }: Reading, opening: Quantity): boolean {
  if (opening.kind === 'duration') return opening.threshold;
  if (opening.kind === 'money') return opening.threshold && timed;
  const behind = opening.last + 1;
  const due = isDue(tokens);
  // "Some 80 %", "around 3,000" and "more than half" tell how things are, unless a date is set.
  const about = /^(?:some|around|about|approximately|roughly|nearly|almost|over|~)$/;
  if (!due && (about.test(lowerAt(tokens, opening.first)) || about.test(lowerAt(tokens, opening.first - 1))))
    return false;
  if (!due && isTold(tokens, behind)) return false;
  const aimed = timed || opening.threshold;
  if (aimed || opening.kind !== 'percent')
    return aimed || hasParticiple(tokens, clause.main) || opening.kind === 'other';
  const next = lowerAt(tokens, behind);
  return next === 'of' || INDICATOR_HEADS.has(next) || INDICATOR_HEADS.has(lowerAt(tokens, behind + 1));
}

/** "businesses receive payments", "universities offer degrees": how things are. */
export function isTold(tokens: readonly Token[], behind: number): boolean {
  for (let i = behind; i < tokens.length - 1 && i < behind + 12; i++) {
    const word = lowerAt(tokens, i);
    if (!/(?:[^s]s|people|women|men|staff)$/.test(lowerAt(tokens, i - 1))) continue;
    if (TELLING.has(word)) return true;
    if (verbOf(word)?.form !== 'base') continue;
    // "offer degrees" against "exercise plans": of words that may be nouns, those before a particle are.
    if (!NOUN_OR_VERB.has(word) || /^(?:a|an|the|their|its|\p{L}{4,})$/u.test(lowerAt(tokens, i + 1))) return true;
  }
  return false;
}

/** Nouns that are measures only where a value or time goes with them. */
const WEAK_HEADS = new Set(
  'use usage availability quality results result capacity uptake completion improvement compliance satisfaction trend trends spread revenue spending expenditure quantity'.split(
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
  const due = timed && isDue(tokens);
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
    if (due && !namesBody(tokens, i + 2, Math.min(tokens.length, i + 7))) return true;
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
