/** Whether a form is the past, a perfect or a participle, and whether a date is set by which something is to be. */
import { END_STATES } from './lexicon.js';
import type { Token } from './tokens.js';

/** Past forms that are participles as well: the past where an object, a figure or their own particle follows. */
export const PAST_DEEDS = new Set(
  'made spent lost met held built sent paid sold found won said told felt got brought kept led left ran stood dealt meant bought caught taught thought sought fought lent heard hit cost cut shut overcame spread bound'.split(
    ' ',
  ),
);
/** Particles that make a verb of such a form: "dealt with", "stood at". */
export const PARTICLES: Readonly<Record<string, RegExp>> = {
  dealt: /^with$/,
  stood: /^(?:at|for|by)$/,
  led: /^to$/,
  brought: /^(?:about|in|together)$/,
  spread: /^(?:to|across|through|over)$/,
};
/** Forms that are nothing but the past. */
export const PAST_BE = new Set(
  'was were had did been began became came took saw went showed gave grew fell rose wrote knew spoke broke chose drove drew flew threw withdrew underwent arose undertook forgot hid shook overtook stole woke rang sank struck'.split(
    ' ',
  ),
);
/** A noun or name stands before, so that what follows may be its verb. */
export const isNounBefore = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]!.kind === 'word' &&
  !/^(?:of|the|a|an|and|or|for|in|on|to|with|by|its|their|our|be|been|being|is|are|not|at|from|per|no|all|any|each|every)$|ly$/.test(
    tokens[i - 1]!.lower,
  );

/** "committed", "joined", "risen": behind "has" a perfect, if no noun follows at once. */
export const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^[a-z]{3,20}ed$/.test(token.lower)
    ? !/^(?:need|limited|unlimited|advanced|dedicated|qualified|skilled|detailed|defined|increased|improved|adequate|enhanced|reduced)$/.test(
        token.lower,
      )
    : /^(?:become|begun|risen|fallen|grown|spread|lost|met|stood|shown|seen|come|gone|spent|sold|paid|won|felt|got|gotten|brought|left|dealt|chosen|broken|spoken|proven|bought|caught|thought)$/.test(
        token.lower,
      ));

/** "reached 132 %", "launched the", "increased from … between": the past, not a participle. */
export function isPastHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1]!;
  if (!next || before.kind === 'mark' || /^(?:be|been|being|is|are|not|of|and|or|for|with|the|a)$/.test(before.lower))
    return false;
  if (/^(?:the|a|an|its|their|our|this)$/.test(next.lower) || /^[$€£\d]/.test(next.text)) return true;
  if (/^(?:we|they|it|he|she|who|i)$/.test(before.lower)) return true;
  if (isActiveBefore(tokens, i)) return true;
  if (
    next.lower === 'to' &&
    /^(?:responded|contributed|amounted|belonged|referred|led|rose|grew|fell)$/.test(tokens[i]!.lower)
  )
    return true;
  return isPastChange(tokens, i);
}

/** "officers received training": a bare noun follows, which a participle ("officers trained in …") cannot have. */
function isActiveBefore(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const next = tokens[i + 1]!;
  if (END_STATES.has(tokens[i]!.lower) || !/[^su]s$|^(?:people|staff|women|men)$/.test(before.lower)) return false;
  return (
    /^\p{L}{3,}$/u.test(next.text) &&
    !/ly$|^(?:with|within|without|from|for|and|but|into|onto|upon|over|under|after|before|between|through|throughout|during|since|until|against|among|across|according|online|per|via|that|which|who|where|when|every|each|once|twice|than|are|is|was|were|will|shall|should|must|has|have|had|can|may|regarding|concerning|towards?|about|around|more|less)$/.test(
      next.lower,
    )
  );
}

/** "rose by 15 %", "doubled between": the past, unless a date is set by which it is to be so. */
export function isPastChange(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? '';
  if (
    !/^(?:represented|accounted|reached|increased|decreased|rose|grew|fell|achieved|exceeded|attained|doubled|tripled|dropped|declined|climbed)$/.test(
      lower,
    )
  )
    return false;
  if (
    !/^(?:by|to|between|in|approximately|about|around|over|more|from|for|significantly|dramatically|steadily|rapidly|sharply)$/.test(
      next,
    )
  )
    return false;
  return !isDue(tokens);
}

/** "by 2027", "by the end of …", "before March": a date that is set. */
export function isDue(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, i) =>
      /^(?:by|until|before|than|latest)$/.test(lower) &&
      (lower !== 'than' || tokens[i - 1]?.lower === 'later') &&
      /^(?:(?:19|20)\d\d|the|end|mid|mid-\d{4}|q[1-4]|year|early|late|january|february|march|april|may|june|july|august|september|october|november|december|fy\d*)$/.test(
        tokens[i + 1]?.lower ?? '',
      ) &&
      (tokens[i + 1]!.lower !== 'the' ||
        /^(?:end|start|beginning|middle|year|close|first|second|third|last|next|summer|autumn|spring|winter|conclusion|expiry|time|(?:19|20)\d\d)$/.test(
          tokens[i + 2]?.lower ?? '',
        )),
  );
}
