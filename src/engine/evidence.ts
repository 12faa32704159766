/** What can be no evidence whatever it mentions, and the reason to show where nothing was claimed. */
import { findPlaceholders } from './placeholders.js';
import type { NotEvidence, Passage } from './types.js';

/** "[Name of the body]": a field of a skeleton that nobody has filled in. Links and footnotes are gone from plain text. */
const FIELD = /\[[^\][]{2,80}\]/g;
/** What may be a placeholder; whether it is, placeholders.ts says. */
const MAYBE =
  /\bT\.?B\.?[ACDN]|\bto be (?:determined|confirmed|decided|defined|added|completed|agreed|inserted|advised)\b|\blorem\b|<[inda]/i;
const NO_FIELDS: ReadonlySet<string> = new Set();
/** So many letters beside a placeholder may be a commitment of which only a detail is open. */
const LEAST_LETTERS = 25;
const DOT_LEADER = /(?:\.{4,}|…{2,}|(?:\. ){4,})\s{0,3}\d{1,3}\s*$/;
const CONTENTS = /^(?:[\d.]+\s+)?(?:table of )?contents$|^list of (?:figures|tables|abbreviations|acronyms)/i;

/** Chapters that explain words. */
const GLOSSARY = /\b(?:glossary|abbreviations|acronyms|list of terms)\b/i;

/**
 * The reason why a passage cannot be evidence: there is nothing in it that could commit anybody.
 * @returns undefined for a passage that has to be judged by its words
 */
export function ruleOut(passage: Pick<Passage, 'text' | 'headings' | 'row'>): NotEvidence | undefined {
  const { text, row, headings } = passage;
  if (row?.index === 0) return 'table-header';
  if (CONTENTS.test(headings.at(-1) ?? '') || DOT_LEADER.test(text.slice(-40))) return 'contents';
  if (headings.some((heading) => GLOSSARY.test(heading))) return 'glossary';
  const fields = text.match(FIELD);
  if (fields && (fields.length > 1 || fields[0].length * 3 > text.length)) return 'placeholder';
  if (MAYBE.test(text) && saysNothing(passage)) return 'placeholder';
  if (!/\p{L}{2}/u.test(text)) return 'too-short';
  return undefined;
}

/** True where placeholders leave nothing that was said: an open date in one sentence or cell takes nothing from the others. */
function saysNothing({ text, row }: Pick<Passage, 'text' | 'row'>): boolean {
  const parts = row ? row.cells.map((cell) => cell.text) : text.split(/(?<=[.;!?])\s/);
  const filled = parts.map((part) => {
    let end = 0;
    const between = findPlaceholders(part, NO_FIELDS).map(({ index, text }) => {
      const words = part.slice(end, index);
      end = index + text.length;
      return words;
    });
    return between.join('') + part.slice(end);
  });
  return filled.join('') !== parts.join('') && (filled.join('').match(/\p{L}/gu) ?? []).length < LEAST_LETTERS;
}

/** Headings under which somebody speaks for the strategy. */
export const FOREWORD = /foreword|preface|message (?:from|by|of)|remarks by|statement by/i;

const BY_HEADING: readonly (readonly [RegExp, NotEvidence])[] = [
  [FOREWORD, 'foreword'],
  [/executive summary/i, 'foreword'],
  [/glossary|abbreviation|acronym|terminology/i, 'glossary'],
  [/definition/i, 'definition'],
  [/threat|risk landscape|attacks?\b|adversar|challenge|vulnerabilit/i, 'threats'],
  [/background|history|introduction|context|current (?:state|situation)|overview/i, 'history'],
];
const DEFINES = /^[^.]{2,60}\b(?:means|is defined as|refers to|stands for|is understood (?:as|to mean))\b/i;
const SPEAKS_OF_THREATS =
  /\b(?:attackers?|adversar(?:y|ies)|hackers?|criminals?|malware|ransomware|terrorists?|threat actors?|threats?)\b/i;
const PAST = /\b(?:was|were|had|in (?:19|20)\d\d|since (?:19|20)\d\d)\b/i;

/**
 * The likeliest reason why a passage that was matched with nothing is no evidence.
 * @returns undefined where none stands out
 */
export function explainNothing(passage: Passage): NotEvidence | undefined {
  const { text, headings, kind } = passage;
  if (passage.introducesList || /:\s*$/.test(text)) return 'lead-in';
  if (text.length < 40 && kind === 'paragraph') return headings.length === 0 ? 'title-page' : 'too-short';
  if (DEFINES.test(text)) return 'definition';
  for (const heading of headings.toReversed()) {
    for (const [pattern, reason] of BY_HEADING) if (pattern.test(heading)) return reason;
  }
  if (SPEAKS_OF_THREATS.test(text)) return 'threats';
  if (PAST.test(text)) return 'history';
  return undefined;
}
