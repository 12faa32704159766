/** Sentences that look like commitments and bind nobody: effects of a measure, forecasts, advice to everybody. */
import { BODIES, EVERYBODY, MADE, THINGS } from './lexicon.js';
import type { Reading } from './measures.js';
import { isAcronym } from './owners.js';
import { isDue } from './past.js';
import { lowerAt, type Token } from './tokens.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What comes of a thing by itself: nobody does it. */
const EFFECTS = words(
  'bring translate benefit ensure enhance enable reduce help allow increase improve strengthen contribute result lead mean make boost accelerate empower give demonstrate generate encourage facilitate have play assist minimise minimize raise grow mitigate ease deepen maximise maximize simplify add cause become remain continue depend arise evolve inspire require pose change affect influence determine',
);
/** What a programme or a law may be made for, and what is an effect only of things that nobody makes. */
const EFFECTS_OF_NO_MEASURE = words(
  'support promote create build drive deliver provide stimulate attract involve foster sustain protect secure prevent address',
);

const THING_ENDING = /(?:[ts]ions?|ments?|it(?:y|ies)|ness|[ae]nc(?:e|es|y)|ships?|ings?|isms?|ures?|osts|als)$/;
/** Who does things, beside the bodies. */
const DOERS = words(
  'government governments departments authorities community communities universities institution institutions organisations organizations administrations associations federation nation delegation section constabulary intelligence agencies we i they who state states sector sectors industry academia country republic kingdom partners parties stakeholders courts operators providers regulators entity entities professional professionals officials',
);

/** Advice is given to these; what is asked of operators and providers is rather a duty. */
const ADVISED = words(
  'individuals individual professionals professional everyone everybody citizen business company organisation organization user person practitioners developers vendors members participants consumers stakeholders countries nations states parents entities leaders managers executives others',
);
const DUTY_BOUND = /^(?:operators|incidents|attacks|threats|vulnerabilities|risks|population)$/;

const PHRASE_END = /^(?:of|in|for|on|by|with|from|to|at|under|among|between|across|through|that|which|who|within|as)$/;

/** The last words of the noun phrases that are joined in the subject: "The portal and its users in …": portal, users. */
function headsOf(tokens: readonly Token[], main: number, verb: number): number[] {
  const heads: number[] = [];
  let open = true;
  for (let i = main; i < verb; i++) {
    const { lower, kind } = tokens[i]!;
    if (lower === ',' || lower === 'and' || lower === 'or') {
      if (open && i > main) heads.push(i - 1);
      open = true;
    } else if (kind === 'mark' || PHRASE_END.test(lower)) {
      if (open && i > main) heads.push(i - 1);
      open = false;
    }
  }
  if (open) heads.push(verb - 1);
  return heads.filter((i) => tokens[i]!.kind === 'word' && !/ly$/.test(tokens[i]!.lower));
}

/** Index of the subject's first word, behind "Creating a network, " and "Similarly, ". */
function subjectStart(tokens: readonly Token[], main: number, verb: number): number {
  if (!/(?:ing|ed|ly)$|^(?:overall|indeed|thus|hence|then|next)$/.test(lowerAt(tokens, main))) return main;
  for (let i = verb - 2; i > main; i--)
    if (tokens[i]!.text === ',' && /^(?:the|an?|our|its|we|it|they|this|these|\p{Lu}.*)$/u.test(tokens[i + 1]!.text))
      return i + 1;
  return lowerAt(tokens, main + 1) === ',' ? main + 2 : main;
}

const isDoer = ({ text, lower }: Token): boolean => DOERS.has(lower) || BODIES.has(lower) || isAcronym(text);
const isThing = ({ lower }: Token): boolean =>
  THINGS.has(lower) || MADE.has(lower) || (lower.length > 5 && THING_ENDING.test(lower));

/** "This ecosystem will benefit everyone", "Closer ties will bring growth": what is hoped for, not what is done. */
export function isEffect({ tokens, clause }: Reading): boolean {
  const { main, verb, mood, passive } = clause;
  if (mood !== 'modal' || passive || !/^(?:will|shall|should)$/.test(lowerAt(tokens, verb)) || isDue(tokens))
    return false;
  const done = verbAfter(tokens, verb);
  const start = subjectStart(tokens, main, verb);
  const first = lowerAt(tokens, start);
  // "To run a campaign that will help clinics": a deed, and what it is for.
  if (lowerAt(tokens, clause.first) === 'to' && /^(?:that|which|who)$/.test(lowerAt(tokens, verb - 1))) return false;
  const isPointed = /^(?:this|these|that|those|such)$/.test(first);
  if (isPointed && verb <= start + 2 && (verb === start + 1 || /^(?:too|all)$/.test(lowerAt(tokens, start + 1))))
    return EFFECTS.has(done) || EFFECTS_OF_NO_MEASURE.has(done);
  if (/^(?:it|they)$/.test(first)) return /^(?:make|give|bring|mean|have|result|become|remain)$/.test(done);
  const isEvent = /^[a-z]{2,20}ing$/.test(first) && start === main && !DOERS.has(first) && !THINGS.has(first);
  const heads = headsOf(tokens, start, verb);
  if (heads.length === 0 || (!isEvent && heads.some((i) => isDoer(tokens[i]!)))) return false;
  const head = tokens[heads[0]!]!;
  if (!isEvent && !isThing(head) && !isPointed) return false;
  return EFFECTS.has(done) || (!MADE.has(head.lower) && EFFECTS_OF_NO_MEASURE.has(done));
}

/** "It should be noted that": the author speaks, and promises nothing. */
export const isRemark = ({ tokens, clause }: Reading): boolean =>
  lowerAt(tokens, clause.main) === 'it' &&
  !tokens.slice(clause.verb + 1).some((t) => /^(?:will|shall)$/.test(t.lower)) &&
  tokens
    .slice(clause.verb + 1, clause.verb + 5)
    .some((t) =>
      /^(?:noted|stressed|emphasi[sz]ed|remembered|recogni[sz]ed|understood|underlined|mentioned|said)$/.test(t.lower),
    );

/** The first verb behind the modal: "will also help", "will continue to grow"; none of "will have to be", "will continue to be". */
function verbAfter(tokens: readonly Token[], verb: number): string {
  let i = verb + 1;
  while (/ly$|^(?:also|not|only|thus|therefore|then|even|further|in|turn|and|always)$/.test(lowerAt(tokens, i))) i++;
  const isLinked = lowerAt(tokens, i + 1) === 'to';
  if (isLinked && (lowerAt(tokens, i) === 'have' || lowerAt(tokens, i + 2) === 'be')) return '';
  return lowerAt(tokens, i);
}

/** "Companies should", "every user needs to": advice to all, where none of them has promised anything. */
export function isAdvice({ tokens, clause, timed, quantities }: Reading): boolean {
  const { main, verb, mood, passive } = clause;
  if (mood !== 'modal' || passive || timed || quantities.length > 0) return false;
  if (!/^(?:should|must|need|needs)$/.test(lowerAt(tokens, verb))) return false;
  const heads = headsOf(tokens, subjectStart(tokens, main, verb), verb);
  return (
    heads.length > 0 &&
    heads.every((i) => {
      const { lower } = tokens[i]!;
      return !DUTY_BOUND.test(lower) && (EVERYBODY.has(lower) || ADVISED.has(lower));
    })
  );
}
