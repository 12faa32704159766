/** What nobody has filled in yet: TBD, lorem ipsum, fields in square brackets, the guidance of inserted skeletons. */
import { rememberByContent } from './content.js';
import { elementsOf, rememberByFramework } from './catalogue.js';
import type { Framework, Passage } from './types.js';

interface Placeholder {
  readonly text: string;
  /** Index of its first character in the text that was searched. */
  readonly index: number;
}

/** "TBD", "T.B.C.", "TBA" in capitals: in small letters they stand for other things. And "xx %". */
const ABBREVIATION = /(?<![\w-])(?:TBD|TBC|TBA|TBN|T\.B\.[DCA]\.?|XXX+|[Xx]{2,4}(?= ?%)|TODO|FIXME)(?![\w-])|\?\?\?+/g;
/** "to be confirmed" or "tbc" alone in a cell, an item, brackets or behind a colon; in a sentence it may be meant. */
const SPELLED_OUT =
  /(?:^|[([|:]\s{0,3})(?:tb[cd]|to be (?:determined|confirmed|decided|defined|added|completed|agreed|inserted|advised))\.?(?=\s{0,3}(?:[)\]|]|$))/gi;
const FILLER = /\blorem ipsum\b/gi;
/** "<insert date>", "<name of agency>". */
const ANGLED = /<(?:insert|name|date|number|amount|add)\b[^<>\n]{0,80}>/gi;
const BRACKETED = /\[([^[\]\n]{2,120})\](?!\()/g;
/** What all of these have something of; most passages have none of it. */
const ANY = /[[<?]|\btb|t\.b\.|xx|to be|todo|fixme|lorem/i;
/** How fields begin that people write by hand: "[name of the agency]", "[insert date]". */
const FIELD_START =
  /^(?:insert|add|enter|fill|specify|state|describe|list|name|title|date|day|month|year|number|amount|figure|percentage|body|agency|ministry|country|the country|our country|responsible|lead|owner|baseline|target|deadline|budget|indicator|sector|place|link|reason|reference|tbd|tbc|tba|to be|to come|x+|…|\.{3})(?:\b|$)/i;
/** "[emphasis added]", "[name withheld]": brackets of quotations. */
const EDITORIAL =
  /^(?:sic|emphasis|name withheld|number omitted|footnotes?|translation|unofficial|year on year)\b|\d{4}/i;

/** The years of a strategy are put into its skeletons: "[… by 2031: two or three results]" is not filled in by that. */
const withoutYears = (text: string): string => text.replace(/\[(?:first|last) year\]|\b20\d\d\b/gi, 'some year');

/** Fields of a framework's skeletons, which count as unfilled wherever they stand. */
type SkeletonFields = ReadonlySet<string>;

/** The fields and the guidance comments that skeletons of this framework and of the standard sections leave for the author. */
export const skeletonFields = rememberByFramework((framework): SkeletonFields => {
  const fields = new Set<string>();
  for (const skeleton of skeletonsOf(framework)) {
    for (const field of withoutYears(skeleton).matchAll(BRACKETED)) fields.add(fold(field[1]!));
    for (const field of skeleton.matchAll(BRACKETED)) fields.add(fold(field[1]!));
    for (const comment of skeleton.matchAll(/<!--([^]*?)-->/g)) fields.add(fold(comment[1]!));
  }
  return fields;
});

const skeletonsOf = (framework: Framework): readonly string[] =>
  [...elementsOf(framework), ...(framework.sections ?? [])].map((one) => one.skeleton);

/**
 * Whether a passage stands just as a skeleton of this framework left it: nobody has said anything with it yet, also where
 * it holds no field ("Criteria used:").
 */
export const isSkeletonPassage = (passage: Passage, framework: Framework): boolean =>
  skeletonCheckFor(framework)(passage);

const skeletonCheckFor = rememberByFramework((framework) => {
  const known = skeletonPieces(withoutYears(skeletonsOf(framework).join('\n\n')));
  const beginnings = new Set([...known].map((piece) => piece.split(' ', 1)[0]!));
  return rememberByContent(({ text }) => {
    // Most passages are seen to be none by their first word.
    const beginning = /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '';
    if (!beginnings.has(beginning) && !YEAR_FIRST.test(beginning)) return false;
    return text.length <= LONGEST_SKELETON_LINE && known.has(wordsAlone(withoutYears(text)));
  });
});

/** How a year begins, be it put in or still a field. */
const YEAR_FIRST = /^(?:20\d\d|first|last)$/;

/** Lines and paragraphs of skeletons. Words alone are compared: to parse them would cost more than the draft. */
function skeletonPieces(skeletons: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  let paragraph = '';
  const unmarked = skeletons.replace(/^[ \t]+$|^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gm, '');
  for (const line of unmarked
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .split('\n')) {
    const words = line.trim();
    pieces.add(words);
    if (words !== '') paragraph += paragraph === '' ? words : ` ${words}`;
    // A line without words, such as a table's second one, ends no paragraph there; a blank one does.
    else if (line === '') {
      pieces.add(paragraph);
      paragraph = '';
    }
  }
  pieces.add(paragraph);
  pieces.delete('');
  return pieces;
}

const LONGEST_SKELETON_LINE = 600;
const wordsAlone = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a comment is guidance that came with a skeleton. */
export function isGuidance(comment: string, fields: SkeletonFields): boolean {
  return fields.has(fold(comment));
}

const NO_FIELDS: SkeletonFields = new Set();

/** Whether a reason that was asked for is not given yet: "[reason]", "TBD". */
export const isUnfilled = (reason: string): boolean => findPlaceholders(reason, NO_FIELDS).length > 0;

/** Finds what is not filled in, in order. */
export function findPlaceholders(text: string, fields: SkeletonFields): Placeholder[] {
  let found: Placeholder[] = [];
  if (!ANY.test(text)) return found;
  for (const match of text.matchAll(BRACKETED)) {
    const inner = match[1]!.trim();
    const isField = fields.has(fold(withoutYears(inner))) || (FIELD_START.test(inner) && !EDITORIAL.test(inner));
    if (isField) found.push({ text: match[0], index: match.index });
  }
  for (const pattern of [ABBREVIATION, SPELLED_OUT, FILLER, ANGLED]) found = addOthers(found, text.matchAll(pattern));
  return found;
}

/** Adds what overlaps with nothing that is found: "[TBD]" is one placeholder, not two. Both are in order, and so is the result. */
function addOthers(found: readonly Placeholder[], matches: Iterable<RegExpExecArray>): Placeholder[] {
  const others: Placeholder[] = [];
  let next = 0;
  for (const match of matches) {
    const text = match[0].replace(/^[([|:]\s*/, '');
    const index = match.index + match[0].length - text.length;
    while (next < found.length && found[next]!.index + found[next]!.text.length <= index) next++;
    if (next === found.length || found[next]!.index >= index + text.length) others.push({ text, index });
  }
  return others.length === 0 ? [...found] : [...found, ...others].sort((a, b) => a.index - b.index);
}
