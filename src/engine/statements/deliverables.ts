/** What an action delivers: the thing that its verb makes, and not a word that merely stands in the sentence. */
import type { Clause } from './clause.js';
import {
  BODIES,
  CHECKABLE,
  DEED_NOUNS,
  DELIVERABLES,
  EVENTS,
  MODALS,
  NOUN_OR_VERB,
  UNCOUNTABLE,
  UNMEASURABLE,
  verbOf,
} from './lexicon.js';
import { isAcronym } from './owners.js';
import { lowerAt, span, type Range, type Token } from './tokens.js';

/** Verbs after which nothing is there that was not there before. */
const MAKES_NOTHING =
  /^(?:serve|act|take|stand|lead|partner|link|position|oversee|respond|attend|involve|engage|cooperate|co-operate|collaborate|align|accelerate|bring|answer|resolve|detect|discuss|narrow|bridge|prosecute|limit|restrict|adhere)$/;
const PRAISE = /^(?:robust|adequate|effective|sufficient|appropriate|proper|suitable)$/;
const PHRASE_ENDS =
  /^(?:of|for|on|in|at|under|with|within|from|to|by|through|via|against|as|who|which|that|whose|where|when|so|about|across|between|among|into|including|regarding|both|aimed|designed|based|after|before|until|during|every|each|per|is|are|will|shall|should|must|has|have)$/;
/** "a series of exercises": what is counted is what is delivered. */
const CONTAINERS =
  /^(?:one|scope|number|series|set|sets|range|group|groups|variety|version|versions|package|part|parts|types?|kinds?|form|forms|use|conduct)$/;

/** Verbs that leave a report or a record, whatever they are done to. */
const RECORDED = /^(?:audit|evaluate|assess|report|survey|test|inspect|examine|accede)$/;
/** What is established or opened is there or not, unless it is nothing that one can visit or read. */
const CREATING = /^(?:establish|create|set|build|found|open|launch|install|introduce)$/;
const INTANGIBLE =
  /^(?:environment|environments|culture|climate|society|ecosystem|basis|foundation|foundations|balance|image|conditions?|approach|approaches|economy|world|cyberspace|atmosphere|future|role|spirit|situation|sense|landscape|workforce|nation|country|link|links|relationship|relationships|linkages|synergies|example|direction|tone|vision|presence|line|industry|sector|market|opportunities|way|ways)$/;

/** "Establish a cyber security centre": the head of what is made, close behind the verb, without mere praise. */
export function deliverable(tokens: readonly Token[], clause: Clause): Range | null {
  const { passive, verb, main, mood } = clause;
  const doing = clause.action?.base ?? '';
  const checked = CHECKABLE.has(doing) || RECORDED.test(doing);
  const held =
    doing === 'take' && tokens.some((t, i) => i > verb && t.lower === 'place' && lowerAt(tokens, i - 1) === 'take');
  if (passive || held) {
    const start = subjectStart(tokens, main, verb);
    const made = clause.action && !MAKES_NOTHING.test(held ? '' : doing) ? madeFrom(tokens, start, verb) : null;
    const built = made ?? created(tokens, start, verb, doing);
    return built ?? (checked || held ? span(tokens, start, Math.max(start, verb - 1)) : byDoing(tokens, verb));
  }
  const from = verb < 0 ? main : objectStart(tokens, clause);
  // "participate in and host exercises": the last of several verbs counts.
  const last = verbOf(lowerAt(tokens, from - 1))?.base ?? doing;
  if (from >= 0 && !MAKES_NOTHING.test(last)) {
    const made =
      madeFrom(tokens, from, Math.min(tokens.length, from + 30)) ??
      created(tokens, from, Math.min(tokens.length, from + 12), last);
    if (made) return made;
  }
  if (
    mood === 'deed' &&
    ((DELIVERABLES.has(lowerAt(tokens, verb)) && lowerAt(tokens, verb) !== 'provision') ||
      /^(?:accession|ratification)$/.test(lowerAt(tokens, verb)))
  )
    return span(tokens, verb, verb);
  const praised = from >= 0 && tokens.slice(from, from + 8).some((t) => PRAISE.test(t.lower));
  if (checked && !praised && !/^(?:not|never)$/.test(lowerAt(tokens, verb - 1))) return span(tokens, verb, verb + 2);
  return byDoing(tokens, verb) ?? addedTo(tokens, from, doing) ?? listed(tokens, verb);
}

/** "Establish a national test range": one that was not there before. */
function created(tokens: readonly Token[], from: number, to: number, doing: string): Range | null {
  if (!CREATING.test(doing)) return null;
  let head = headOf(tokens, from, to);
  while (head >= from && /^(?:and|or|,)$/.test(lowerAt(tokens, head + 1)) && headOf(tokens, head + 2, to) > head + 1)
    head = headOf(tokens, head + 2, to);
  if (head < from || tokens.slice(from, head).some((t) => PRAISE.test(t.lower))) return null;
  const { text, lower } = tokens[head]!;
  if (isAcronym(text)) return span(tokens, from, head);
  const tangible = head > from && !INTANGIBLE.test(lower) && !UNCOUNTABLE.has(lower) && !UNMEASURABLE.has(lower);
  return tangible && /^(?:an?|one|two|three)$/.test(lowerAt(tokens, from)) ? span(tokens, from, head) : null;
}

/** "take the lead by establishing a working group" */
function byDoing(tokens: readonly Token[], verb: number): Range | null {
  for (let i = Math.max(verb, 0); i < tokens.length - 2 && i < verb + 16; i++) {
    const doing = verbOf(lowerAt(tokens, i + 1));
    // "will collaborate to set up", "take the lead in introducing"
    const close = i < verb + 5 && lowerAt(tokens, i) === 'to' && doing?.form === 'base' && !doing.directing;
    if (close && MAKES_NOTHING.test(verbOf(lowerAt(tokens, i - 1))?.base ?? '')) {
      const from = behindVerbs(tokens, i + 2);
      return madeFrom(tokens, from, Math.min(tokens.length, from + 20));
    }
    if (
      !/^(?:by|in)$/.test(lowerAt(tokens, i)) ||
      doing?.form !== 'ing' ||
      doing.directing ||
      MAKES_NOTHING.test(doing.base)
    )
      continue;
    const from = behindVerbs(tokens, i + 2);
    return madeFrom(tokens, from, Math.min(tokens.length, from + 20));
  }
  return null;
}

/** "The following is to be done: the drafting of a plan" */
function listed(tokens: readonly Token[], verb: number): Range | null {
  const colon = tokens.findIndex((t, i) => i > verb && i < verb + 10 && t.text === ':');
  const following = tokens.slice(0, Math.max(colon, 0)).some((t) => t.lower === 'following');
  return following ? madeFrom(tokens, colon + 1, Math.min(tokens.length, colon + 40)) : null;
}

/** Verbs and deeds that put something into a thing. */
const INSERTING =
  /^(?:integrate|integration|include|inclusion|incorporate|incorporation|embed|insert|introduce|introduction|institutionali[sz]e|place)$/;

/** "add cyber safety to the curriculum", "make strong passwords mandatory", "ensure that systems undergo a test" */
function addedTo(tokens: readonly Token[], from: number, doing: string): Range | null {
  // "ensure that a mechanism is set up"
  if (doing === 'ensure' && lowerAt(tokens, from) === 'that') {
    const made = madeFrom(tokens, from + 1, Math.min(tokens.length, from + 16));
    const behind = made ? tokens.findIndex((t) => t.start >= made.end) : -1;
    if (made && /^(?:is|are)$/.test(lowerAt(tokens, behind))) return made;
  }
  const pattern =
    doing === 'make'
      ? /^(?:mandatory|compulsory|obligatory|binding|public)$/
      : doing === 'ensure'
        ? /^(?:undergo|have|receive|adopt|submit|report|hold|conduct|implement)$/
        : /^(?:add|connect|link|submit|present|extend)$/.test(doing)
          ? /^to$/
          : INSERTING.test(doing === '' ? lowerAt(tokens, from - 2) : doing)
            ? doing === 'introduce'
              ? /^in(?:to)?$/
              : /^into$/
            : undefined;
  if (!pattern || from < 0) return null;
  for (let i = from; i < tokens.length - 1 && i < from + 16; i++)
    if (pattern.test(lowerAt(tokens, i)))
      return doing === 'make' ? span(tokens, from, i) : madeFrom(tokens, i + 1, Math.min(tokens.length, i + 20));
  return null;
}

/** Index of the subject behind what introduces it. */
function subjectStart(tokens: readonly Token[], main: number, verb: number): number {
  if (!/^(?:ing|ed)$/.test(verbOf(lowerAt(tokens, main))?.form ?? '')) return main;
  for (let i = verb - 2; i > main; i--)
    if (tokens[i]!.text === ',' && /^(?:the|an?|these|\p{Lu}.*)$/u.test(tokens[i + 1]!.text)) return i + 1;
  return main;
}

/** Index behind the verb and what goes with it: "will also be", "set up", "analyse and adopt"; -1 where nothing is made. */
function objectStart(tokens: readonly Token[], { verb, mood, main, action }: Clause): number {
  let i = verb + 1;
  // "It is necessary to develop a register."
  if (mood === 'state' && lowerAt(tokens, verb + 2) === 'to' && verbOf(lowerAt(tokens, verb + 3)))
    return behindVerbs(tokens, verb + 4);
  if (mood === 'modal' || MODALS.has(lowerAt(tokens, verb))) {
    while (/ly$|^(?:also|not|to|then|further|jointly|now|first)$/.test(lowerAt(tokens, i))) i++;
    if (lowerAt(tokens, i) === 'have' && lowerAt(tokens, i + 1) === 'to') i += 2;
    // "will be a part of": nothing is made, but for "there will be".
    if (lowerAt(tokens, i) === 'be') return lowerAt(tokens, main) === 'there' ? i + 1 : -1;
    const doing = tokens.findIndex(
      (t, k) =>
        k >= i && k < i + 40 && action?.form === 'base' && verbOf(t.lower) === action && isReachedBy(tokens, i, k),
    );
    i = doing < 0 ? i + 1 : doing + 1;
  }
  return behindInsertion(tokens, behindVerbs(tokens, i));
}

/** "will, with the ports, develop", "are required to report": what stands between leads to the verb. */
const isReachedBy = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === to || tokens.slice(from, to).some((t) => /^(?:to|,|\))$/.test(t.lower));

/**
 * Index behind "and adopt", ", promoting, and implementing", "of", "up", "in place".
 * @param chained directly behind a verb, where "test" and "exercise" are verbs too
 */
function behindVerbs(tokens: readonly Token[], from: number, chained = true): number {
  let i = from;
  for (;;) {
    const { lower } = tokens[i] ?? { lower: '' };
    const next = lowerAt(tokens, i + 1);
    if (/^(?:up|out|forward|down|together|also|of)$|ly$/.test(lower)) i++;
    else if (/^(?:in|into)$/.test(lower) && /^(?:place|operation|force|effect)$/.test(next)) i += 2;
    else if (lower === '(' && behindBracket(tokens, i) > i) i = behindBracket(tokens, i);
    else {
      // "participate in and host"
      let k = /^(?:in|to|with|on)$/.test(lower) && /^(?:and|or)$/.test(next) ? i + 1 : i;
      while (/^(?:and|or|and\/or|,|\/)$/.test(lowerAt(tokens, k))) k++;
      const joined = k > i;
      while (/ly$|^(?:also|to)$/.test(lowerAt(tokens, k))) k++;
      if (!joined || !isVerbOrDeed(tokens, k, chained)) return i;
      i = k + 1;
    }
  }
}

function isVerbOrDeed(tokens: readonly Token[], i: number, chained: boolean): boolean {
  const { lower } = tokens[i] ?? { lower: '' };
  const verb = verbOf(lower);
  const next = lowerAt(tokens, i + 1);
  if (DEED_NOUNS.has(lower) && /^(?:of|and|,)$/.test(next)) return true;
  if (verb?.form === 'ing') return !DELIVERABLES.has(lower);
  if (verb?.form !== 'base') return false;
  return (
    !NOUN_OR_VERB.has(verb.base) ||
    /^(?:the|an?|its|their|all|new)$/.test(next) ||
    (chained && /^[a-z-]{3,}$/.test(next) && !PHRASE_ENDS.test(next)) ||
    (chained && next === ',')
  );
}

/** "implement, in all sectors, a programme", "design with the ports a guide": index of the object; `from` where it stands there. */
function behindInsertion(tokens: readonly Token[], from: number): number {
  if (!/^(?:,|in|with|within|across|through|under|together|at)$/.test(lowerAt(tokens, from))) return from;
  for (let i = from + 2; i < tokens.length && i < from + 14; i++)
    if (
      /^an?$/.test(lowerAt(tokens, i)) ||
      (/^(?:the|its|new)$/.test(lowerAt(tokens, i)) &&
        lowerAt(tokens, i - 1) === ',' &&
        !/^(?:with|at|under)$/.test(lowerAt(tokens, from)))
    )
      return i;
  return lowerAt(tokens, from) === 'in' && /^participat/.test(lowerAt(tokens, from - 1)) ? from + 1 : from;
}

/** The first of the things named from a token on that can be handed over or counted. */
function madeFrom(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = from;
  for (let round = 0; round < 5 && start < to; round++) {
    const head = headOf(tokens, start, to);
    if (head < start) return null;
    const end = behindBracket(tokens, head + 1);
    const next = lowerAt(tokens, end);
    if (tokens.slice(start, head).some((t) => PRAISE.test(t.lower))) return null;
    if (isThing(tokens, head)) return span(tokens, start, head);
    if (next === 'of' && (CONTAINERS.test(lowerAt(tokens, head)) || DEED_NOUNS.has(lowerAt(tokens, head)))) {
      start = end + 1;
      continue;
    }
    if (!/^(?:and|or|,)$/.test(next)) return null;
    start = behindVerbs(tokens, end, false);
    while (/^(?:and|or|,)$/.test(lowerAt(tokens, start))) start++;
    if (verbOf(lowerAt(tokens, start - 1))?.directing && start - 1 > head) return null;
  }
  return null;
}

/** "(section 3)" between a noun and what follows. */
function behindBracket(tokens: readonly Token[], i: number): number {
  if (lowerAt(tokens, i) !== '(') return i;
  const closing = tokens.slice(i, i + 8).findIndex((t) => t.text === ')');
  return closing < 0 ? i : i + closing + 1;
}

/** Index of the last noun before a preposition or mark. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (
    end < to &&
    (tokens[end]!.kind !== 'mark' || /^[“"‘'/&-]$/.test(tokens[end]!.text)) &&
    !/^(?:and|or)$/.test(tokens[end]!.lower) &&
    (!PHRASE_ENDS.test(tokens[end]!.lower) || /^[A-Z]{2,}$/.test(tokens[end]!.text) || isFit(tokens, end)) &&
    !/^[“"]$/.test(end > from && isThing(tokens, end - 1) ? tokens[end]!.text : '') &&
    !(end > from && isModifier(tokens, end))
  )
    end++;
  while (end > from && (tokens[end - 1]!.kind === 'mark' || /ly$/.test(tokens[end - 1]!.lower))) end--;
  return end - 1;
}

/** "fit for purpose" before its noun. */
const isFit = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, i - 1) === 'fit' && lowerAt(tokens, i + 1) === 'purpose';

/** "a policy requiring all …", "an office opened within …": a participle that ends the noun phrase. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const next = lowerAt(tokens, i + 1);
  const { lower } = tokens[i]!;
  if (verbOf(lower)?.form === 'ing') return /^(?:the|an?|all|its|their|each|every|how|that)$/.test(next);
  // "exercises suitable for …", "courses related to …"
  if (/^(?:suitable|relevant|pursuant|specific|similar|necessary|available|responsible)$/.test(lower))
    return /^(?:to|for)$/.test(next);
  return (
    (verbOf(lower)?.form === 'ed' || /^[a-z]{2,20}ed$/.test(lower)) &&
    /^(?:in|on|by|to|with|for|at|within|under|from)$/.test(next)
  );
}

/** A deliverable, a body, or whatever has a short form of its own: "a Harbour Watch (HW)". */
function isThing(tokens: readonly Token[], head: number): boolean {
  const { lower } = tokens[head]!;
  if (lower === 'measures') return /^(?:performance|success|progress)$/.test(lowerAt(tokens, head - 1));
  const singular = lower.replace(/ies$/, 'y').replace(/s$/, '');
  if (
    DELIVERABLES.has(lower) ||
    (DELIVERABLES.has(singular) && !/^(?:infrastructures|institutions|keys|positions)$/.test(lower)) ||
    (BODIES.has(lower) && lower !== 'security')
  )
    return true;
  if (EVENTS.has(lower) && !/^(?:monitoring|participation|updating|consultations?)$/.test(lower)) return true;
  return (
    lowerAt(tokens, head + 1) === '(' && isAcronym(tokens[head + 2]?.text ?? '') && lowerAt(tokens, head + 3) === ')'
  );
}
