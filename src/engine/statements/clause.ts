/** The main clause of a statement: what it begins with, its subject and its verb, found by a light left-to-right scan. */
import { DEED_NOUNS, INDICATOR_HEADS, MODALS, TELLING, NOUN_OR_VERB, verbOf, type Verb } from './lexicon.js';
import { isDue, isNounBefore, isParticiple, isPastChange, isPastHere, PARTICLES, PAST_BE, PAST_DEEDS } from './past.js';
import { namesBody } from './owners.js';
import { INTRODUCTIONS, PRESENT_BE, skipIntroduction, skipLabel, skipNumbering } from './openings.js';
import type { Token } from './tokens.js';

/**
 * How the statement is put: "Establish …" (imperative), "Establishing …" (gerund), "Establishment of …" (deed), "X will
 * …" (modal), "X strengthens …" / "X is compiling …" (present), "X is …" (state), "X was …" (past), "X can …" (maybe), or
 * no finite verb at all (fragment).
 */
export type Mood = 'imperative' | 'gerund' | 'deed' | 'modal' | 'present' | 'state' | 'past' | 'maybe' | 'fragment';

export interface Clause {
  readonly tokens: readonly Token[];
  /** Index of the first token behind numbering. */
  readonly first: number;
  /** Index of the first token behind an introductory phrase ("By 2020, …", "In cooperation with X, …"). */
  readonly main: number;
  readonly mood: Mood;
  /** Index of the finite verb or modal; of the first word for imperatives, gerunds and deeds; -1 for fragments. */
  readonly verb: number;
  /** What is done: the verb behind modals and auxiliaries. */
  readonly action?: Verb;
  readonly passive: boolean;
  /** "Action 12 –", "KPI 3:" stand before it. */
  readonly label?: 'kpi' | 'action';
  /** "Goal 2 –", "Pillar 3:" stand before it: what follows may be a mere title. */
  readonly titled?: boolean;
}

const RELATIVES = new Set('that which who whose whom where when to and/or if how whether'.split(' '));
const MAYBE = new Set(['can', 'could', 'may', 'might', 'would', 'cannot']);
const DETERMINERS = new Set(
  'the a an its their this these those our his all any each every new more it them'.split(' '),
);

/** Reads the main clause of the tokens of one sentence, item or cell. */
export function readClause(tokens: readonly Token[]): Clause {
  const labelled = skipLabel(tokens, skipNumbering(tokens));
  const { first } = labelled;
  const main = skipIntroduction(tokens, first);
  const base = {
    tokens,
    first,
    main,
    ...(labelled.label && { label: labelled.label }),
    ...(labelled.titled && { titled: true }),
  };
  const opening = readOpening(tokens, main);
  if (opening?.mood === 'imperative') return { ...base, ...opening };
  const finite = findFinite(tokens, main, opening !== undefined);
  // "The expansion of X will include …" is no mere deed.
  return { ...base, ...(opening && finite.mood !== 'modal' ? opening : finite) };
}

type Reading = Pick<Clause, 'mood' | 'verb' | 'passive'> & { readonly action?: Verb };

/** Openings that show the mood at once. */
function readOpening(tokens: readonly Token[], main: number): Reading | undefined {
  let i = main;
  while (
    i < tokens.length &&
    (/^(?:also|further|jointly|actively|to|continue|not|only|gradually|regularly|periodically|annually|continuously|progressively|fully|successfully|effectively|better)$/.test(
      tokens[i]!.lower,
    ) ||
      /ly$/.test(tokens[i]!.lower))
  )
    i++;
  const word = tokens[i];
  const next = tokens[i + 1];
  if (!word || !next) return undefined;
  const verb = verbOf(word.lower);
  if (verb?.form === 'base' && !isNounHere(tokens, i))
    return { mood: 'imperative', verb: i, action: verb, passive: false };
  if (
    !verb &&
    DETERMINERS.has(next.lower) &&
    i === main &&
    word.kind === 'word' &&
    !FUNCTION_WORDS.has(word.lower) &&
    !INTRODUCTIONS.has(word.lower) &&
    !hasFiniteSoon(tokens, i + 1)
  )
    return { mood: 'imperative', verb: i, passive: false };
  if (
    isGerund(word.lower, verb) &&
    !/^(?:is|are|was|will|shall|must|has|%)$/.test(next.lower) &&
    !hasFiniteSoon(tokens, i + 1)
  )
    return { mood: 'gerund', verb: i, ...(verb && { action: verb }), passive: false };
  const deed = deedAt(tokens, i);
  if (deed >= 0 && !hasFiniteSoon(tokens, deed + 1)) return { mood: 'deed', verb: deed, passive: false };
  return undefined;
}

/** Words in -ing that are nouns or prepositions. */
const NO_GERUNDS =
  /^(?:training|meeting|building|engineering|funding|spending|phishing|hacking|spoofing|banking|computing|networking|pricing|warning|roaming|outsourcing|existing|emerging|growing|following|including|according|regarding|concerning|depending|being|thing|everything|nothing|something|anything|spring|string|king|ring|ongoing|forthcoming|upcoming|outstanding|during|manufacturing|housing|marketing|skimming|bullying|cyberbullying|terrorising|standing|morning|evening|pending|surrounding|considering|owing|notwithstanding|barring|excluding|leading|living|having|seeing|knowing|gaming|coding|programming|learning|shopping|trafficking|laundering|grooming|sniffing|eavesdropping|tampering)$/;

const isGerund = (lower: string, verb: Verb | undefined): boolean =>
  (verb ? verb.form === 'ing' : /^[a-z-]{3,20}ing$/.test(lower)) && !NO_GERUNDS.test(lower);

/** Before a determiner these begin a phrase, no command. */
const FUNCTION_WORDS = new Set(
  'and or but nor so yet both such what which who this that these those there here not only even just also than of off up out about against among around across behind below beneath inside into like near onto opposite outside over past per plus regarding round till toward towards underneath unlike upon versus within without due whether whereas whenever wherever nevertheless nonetheless thus hence all half many most much few several some any each every either neither more less no one two three it its we our they their he his she her i my you your is are was were be been has have had do does did will shall must should can could may might would not'.split(
    ' ',
  ),
);

/** "Increase in exports", "Support for victims", "Report published", "Access available": nouns, not commands. */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (!NOUN_OR_VERB.has(lower)) return false;
  const next = tokens[i + 1]!;
  if (DETERMINERS.has(next.lower) || next.kind === 'number') return false;
  if (/^(?:of|in|on|by|for|to|from|per|with|at|is|are|has|will|shall|and|or|%)$/.test(next.lower)) {
    // "Focus on", "Work with", "Report to", "Contribute to" are commands all the same.
    const particles: Readonly<Record<string, string>> = {
      focus: 'on',
      work: 'with',
      report: 'to',
      step: 'up',
      and: 'and',
    };
    if (particles[lower] === next.lower) return false;
    return !(/^(?:and|or)$/.test(next.lower) && verbOf(tokens[i + 2]?.lower ?? '')?.form === 'base');
  }
  return next.kind === 'mark' || verbOf(next.lower)?.form === 'ed' || hasFiniteSoon(tokens, i + 1);
}

/** Index of a deed noun within the first four words ("Successful implementation of"), where "of", "and" or a bracket follows. */
function deedAt(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 5 && i < tokens.length - 1; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word' || /^(?:of|in|for|by|to|with)$/.test(lower)) return -1;
    if (DEED_NOUNS.has(lower) && /^(?:of|and|in|for|to|,|with|by)$/.test(tokens[i + 1]!.lower)) return i;
  }
  return -1;
}

/** Whether a modal or a form of "be" or "have" stands among the next words, outside relative clauses. */
function hasFiniteSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 40; i++) {
    const { lower, text } = tokens[i]!;
    if (RELATIVES.has(lower) || text === ';' || text === '.' || text === ',') return false;
    if (MODALS.has(lower) || PRESENT_BE.has(lower) || PAST_BE.has(lower) || MAYBE.has(lower)) return true;
  }
  return false;
}

/** The first finite verb outside brackets and relative clauses. */
function findFinite(tokens: readonly Token[], main: number, strict = false): Reading {
  const none: Reading = { mood: 'fragment', verb: -1, passive: false };
  let depth = 0;
  let relative = false;
  let fallback: Reading = none;
  for (let i = main; i < tokens.length; i++) {
    const { text, lower, kind } = tokens[i]!;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (kind === 'mark') {
      if (text === ',' || text === ';' || text === '|') relative = false;
      if (text === '.' || text === '|') break;
      continue;
    }
    // "Ministry of Justice to prepare …": the style of headlines for "will".
    if (lower === 'to' && isBareName(tokens, main, i)) {
      const action = verbOf(tokens[i + 1]?.lower ?? '');
      const isDeed = action
        ? action.form === 'base'
        : /^[a-z]{3,15}$/.test(tokens[i + 1]?.lower ?? '') && !DETERMINERS.has(tokens[i + 1]!.lower);
      if (isDeed) return { mood: 'modal', verb: i, ...(action && { action }), passive: false };
    }
    if (i > main && RELATIVES.has(lower)) {
      relative = true;
      continue;
    }
    const reading = finiteAt(tokens, i, main);
    if (!reading) continue;
    if (!relative) return reading;
    relative = false;
    if (fallback === none && reading.mood === 'modal') fallback = reading;
  }
  return strict ? none : fallback;
}

/** Whether nothing but a short name of a body stands between two tokens. */
const isBareName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && to - from < 16 && namesBody(tokens, from, to) && tokens.slice(from, to).every((t) => t.kind === 'word');

function finiteAt(tokens: readonly Token[], i: number, main: number): Reading | undefined {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (MODALS.has(lower) && i > main) return { mood: 'modal', verb: i, ...doneAfter(tokens, i + 1) };
  if (MAYBE.has(lower) && !(lower === 'may' && next?.kind === 'number'))
    return { mood: 'maybe', verb: i, passive: false };
  if (
    i > main &&
    PAST_DEEDS.has(lower) &&
    (/^(?:the|a|an|its|their|our|up|out|about|over|more|less|roughly|some|around|approximately|nearly|almost|only|just|at|[$€£]|\d.*)$/.test(
      next?.lower ?? '',
    ) ||
      PARTICLES[lower]?.test(next?.lower ?? '')) &&
    !INDICATOR_HEADS.has(tokens[main]!.lower) &&
    !(lower === 'cost' && /^(?:the|a|an|of)$/.test(tokens[i - 1]!.lower)) &&
    isNounBefore(tokens, i) &&
    !isDue(tokens)
  )
    return { mood: 'past', verb: i, passive: false };
  if (
    i > main &&
    (tellsState(lower, next?.lower ?? '') ||
      (isTelling(lower, next?.lower ?? '') && !namesBody(tokens, Math.max(main, i - 12), i))) &&
    !/^(?:of|the|and|,)$/.test(tokens[i - 1]!.lower)
  )
    return { mood: 'state', verb: i, passive: false };
  if (PAST_BE.has(lower) || (lower === 'found' && next?.lower === 'that'))
    return { mood: 'past', verb: i, passive: false };
  if (
    lower === 'is' ||
    lower === 'are' ||
    lower === 'has' ||
    lower === 'have' ||
    lower === 'remain' ||
    lower === 'remains'
  )
    return readBe(tokens, i);
  if (
    (lower === 'needs' ||
      lower === 'need' ||
      lower === 'intends' ||
      lower === 'plans' ||
      lower === 'commits' ||
      lower === 'aims' ||
      lower === 'undertakes' ||
      (/^(?:intend|plan|aim|commit|undertake|want|wish)$/.test(lower) &&
        i > main &&
        /^we$|[^su]s$/.test(tokens[i - 1]!.lower))) &&
    next?.lower === 'to'
  )
    return { mood: 'modal', verb: i, ...doneAfter(tokens, i + 2) };
  if (/^(?:rose|grew|fell)$/.test(lower) && isPastChange(tokens, i)) return { mood: 'past', verb: i, passive: false };
  const verb = verbOf(lower);
  if (!verb && i > main && /^[a-z]{3,20}ed$/.test(lower) && isPastHere(tokens, i))
    return { mood: 'past', verb: i, passive: false };
  if (!verb || i === main) return undefined;
  if (verb.form === 's' && isVerbHere(tokens, i, verb))
    return { mood: 'present', verb: i, action: verb, passive: false };
  if (verb.form === 'ed' && isPastHere(tokens, i)) return { mood: 'past', verb: i, action: verb, passive: false };
  return undefined;
}

/** Verbs that only tell: "stands at", "the survey reports that". */
const tellsState = (lower: string, next: string): boolean =>
  /^(?:shows|sees|says|represents|constitutes|amounts|totals|equals|exceeds|contributes|indicates|suggests|reveals|believes|lies|means|refers|comprises|consists|depends|stands|ranks)$/.test(
    lower,
  ) ||
  (lower === 'accounts' && next === 'for') ||
  (/^(?:reports|estimates|states|notes|requires)$/.test(lower) && /^(?:that|the|a|how|more)$/.test(next));

/** "carries", "pays", "employs": the third person of a verb that tells. */
const isTelling = (lower: string, next: string): boolean =>
  /[^s]s$/.test(lower) &&
  (TELLING.has(lower.slice(0, -1)) || TELLING.has(lower.slice(0, -2)) || TELLING.has(`${lower.slice(0, -3)}y`)) &&
  /^(?:the|an?|its|their|our|about|some|over|more|less|only|just|[\d$€£].*)$/.test(next);

/** "is to submit", "are to be built" commit; "is compiling" does; "are foreseen" too; "has adopted" is past; "is a" states. */
function readBe(tokens: readonly Token[], i: number): Reading {
  const { lower } = tokens[i]!;
  let j = i + 1;
  while (/ly$|^(?:also|not|currently|already|now|therefore)$/.test(tokens[j]?.lower ?? '')) j++;
  const next = tokens[j];
  if (next?.lower === 'to' && /^(?:is|are|has|have)$/.test(lower))
    return { mood: 'modal', verb: i, ...doneAfter(tokens, j + 1) };
  const verb = next && verbOf(next.lower);
  if (lower === 'has' || lower === 'have')
    return {
      mood: next?.lower === 'been' || verb?.form === 'ed' || isParticiple(next) ? 'past' : 'state',
      verb: i,
      passive: false,
    };
  if (verb?.form === 'ing') return { mood: 'present', verb: i, action: verb, passive: false };
  if (next && /^(?:foreseen|planned|envisaged|scheduled|intended|required|needed|proposed|going)$/.test(next.lower))
    return tokens[j + 1]?.lower === 'to'
      ? { mood: 'modal', verb: i, ...doneAfter(tokens, j + 2) }
      : { mood: 'modal', verb: i, passive: true };
  return { mood: 'state', verb: i, passive: verb?.form === 'ed' || isParticiple(next) };
}

/** "will be set up", "to be put in place" */
const SAME_AS_PARTICIPLE = /^(?:set|put|run|cut)$/;

/** The verb behind a modal: "will be established", "shall also take part". */
function doneAfter(tokens: readonly Token[], from: number): { action?: Verb; passive: boolean } {
  let passive = false;
  let end = from + 6;
  for (let i = from; i < end && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (tokens[i]!.text === ',' && i === from) end = (i = skipInsertion(tokens, i)) + 6;
    else if (lower === 'be' || lower === 'been') passive = true;
    else if (lower === 'have' && tokens[i + 1]?.lower !== 'been') return { passive: false };
    else {
      const action = verbOf(lower);
      if (action && !(passive && action.form !== 'ed' && !SAME_AS_PARTICIPLE.test(lower))) return { action, passive };
      if (passive && /(?:ed|en|ung|ilt|ade|ut)$/.test(lower) && lower !== 'been' && lower !== 'open')
        return { passive: true };
      if (/^(?:the|a|an|of|in)$/.test(lower)) break;
    }
  }
  // "will be the responsibility of": a state.
  return { passive: false };
}

/** Index of the comma that ends an insertion: "will, in cooperation with the police, develop". */
function skipInsertion(tokens: readonly Token[], comma: number): number {
  for (let i = comma + 1; i < tokens.length && i < comma + 30; i++)
    if (tokens[i]!.text === ',' && verbOf(tokens[i + 1]?.lower ?? '')?.form === 'base') return i;
  return comma;
}

/** "MELANI strengthens the …" against "operators' exercises": an object or particle follows, no preposition before. */
function isVerbHere(tokens: readonly Token[], i: number, verb: Verb): boolean {
  const before = tokens[i - 1]!.lower;
  if (
    /^(?:of|the|a|an|and|or|for|in|on|to|with|by|its|their|,|all|these|such|other|new|national|public|security|cyber)$/.test(
      before,
    )
  )
    return false;
  // "attempts by", "users of": a plural, not a verb.
  if (/^(?:by|of|from|per|is|are|was|were|will|shall|must|should|has|have)$/.test(tokens[i + 1]?.lower ?? ''))
    return false;
  if (!NOUN_OR_VERB.has(verb.base)) return true;
  const next = tokens[i + 1];
  if (!next || next.text === '.') return /^(?:increase|decrease|grow|rise|double|improve)$/.test(verb.base);
  return (
    DETERMINERS.has(next.lower) ||
    next.kind === 'number' ||
    /^(?:by|from|annually)$/.test(next.lower) ||
    next.text === '|'
  );
}
