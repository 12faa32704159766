/** Who is made responsible in a statement. */
import { BODIES, KNOWN_ALONE, NOBODY } from './lexicon.js';
import type { Range, Token } from './tokens.js';

/** "MELANI", "FITSU", "ngCERT", "CERT-EE": at least two capitals. */
export const isAcronym = (text: string): boolean =>
  /^[a-z]{0,3}\p{Lu}[\p{Lu}\p{N}&]{1,9}(?:-[\p{Lu}\p{N}]{1,10})?s?$/u.test(text) &&
  !/^(?:[A-Z]\d+|ICTs?|IT|EU|UN|PPPs?|SMEs?|CIIs?|CIs?|CNI|R&D|AND|THE|HR|KPIs?|NICI|II|III|IV|VI|ISPs?|OECD|NATO|WTO|ITU)$/.test(
    text,
  );

/** Names a body, a role or an acronym, and not just "the Government" or "all stakeholders". */
export function namesBody(tokens: readonly Token[], from: number, to: number): boolean {
  let universal = false;
  for (let i = from; i < to; i++) {
    const { text, lower } = tokens[i]!;
    if (/^(?:all|each|every|any|both|other|relevant|various|new|percentage|number)$/.test(lower) && i < from + 2)
      universal = true;
    if (isAcronym(text) && !universal && !qualifiesNoun(tokens, i, to)) return true;
    if (!BODIES.has(lower) || universal || NOBODY.has(lower)) continue;
    // "critical services", "working groups": small plural nouns are no names.
    if (/^\p{Lu}/u.test(text) || KNOWN_ALONE.has(lower)) return true;
  }
  return false;
}

/** "the CIP Strategy": the acronym is no body but part of another thing's name. */
function qualifiesNoun(tokens: readonly Token[], i: number, to: number): boolean {
  const next = tokens[i + 1];
  return (
    i + 1 < to &&
    next?.kind === 'word' &&
    !BODIES.has(next.lower) &&
    !isAcronym(next.text) &&
    !/^(?:and|or|in|of|with|through|together|under|as|at|for|on|also|or)$/.test(next.lower) &&
    !/ly$/.test(next.lower)
  );
}

const LABEL = '(?:lead|owner|responsible)(?: (?:body|agency|authority|ministry|department))?:';
const LABELLED = new RegExp(`[(,;–—] ?${LABEL} ?(?=\\S)`, 'i');
const OPENS_BRACKET = new RegExp(`^(?:${LABEL}|(?:action|lead|owner|responsible)\\b:?) ?`, 'i');

/** "…, owner: the NCSC", "… (lead: Ministry of Defence) by 2028": the body alone. */
export function labelledOwner(text: string, main: Range, times: readonly Range[]): Range | undefined {
  const label = LABELLED.exec(text.slice(main.start, main.end));
  if (!label) return undefined;
  const start = main.start + label.index + label[0].length;
  const stop = /[();]|\.(?=\s|$)/.exec(text.slice(start, main.end));
  const time = times.find((t) => t.start > start)?.start ?? main.end;
  const end = Math.min(time, stop ? start + stop.index : main.end);
  return { start, end: start + text.slice(start, end).replace(/[\s,–—]{1,9}$/, '').length };
}

/**
 * A list of departments in brackets behind the last word: "… of systems. (FDF, DETEC)". One acronym inside the sentence
 * is rather the short form of what stands before it.
 */
export function bracketedOwner(text: string): Range | undefined {
  const tail = text.slice(-160);
  const found = /(^|[.;,:]?) ?\(([^()]{2,140})\)\.?$/.exec(tail);
  if (!found) return undefined;
  const label = OPENS_BRACKET.exec(found[2]!)?.[0] ?? '';
  const parts = found[2]!.split(/[,;/]| and /).map((p) => p.trim());
  const behindStop = found[1] !== '' && found[1] !== undefined;
  const bodies = parts.every(
    (p) =>
      isAcronym(p) || /^[A-Z][a-z]{0,2}[A-Z]{1,5}[a-z]?$/.test(p) || /^(?:Ministry|Department|Office|Agency)\b/.test(p),
  );
  if (label === '' && !(bodies && (parts.length > 1 || behindStop))) return undefined;
  const start = text.length - tail.length + tail.indexOf('(', found.index) + 1;
  return { start: start + label.length, end: start + found[2]!.length };
}

/** Cells that name nobody: blank, a dash, "TBD", "Government", "all stakeholders". */
export function isPlaceholder(text: string): boolean {
  return /^(?:[-–—.\s?…]*|tb[acd]|to be (?:determined|decided|defined|confirmed|announced|agreed)|n\/?a|none|pending|not (?:yet )?(?:known|defined|set)|unknown|xx+|\[[^\]]*\])$/i.test(
    text.trim(),
  );
}
