/** What the model sees of a passage: words and terms of its text, headings, lead-ins and table, and a few marks of form. */
import concepts from './concepts.ready.js';
import { findPhrases, LEVELS, readPhrases, type PhraseIndex } from './phrases.js';
import { topicWords, type Word } from './text.js';
import type { PassageContent } from './types.js';

/** The parts of a passage that features are made of. Own training passages have no more than this. */
export type Readable = Pick<PassageContent, 'kind' | 'text' | 'headings' | 'leadIns'> &
  Partial<Pick<PassageContent, 'row' | 'introducesList' | 'emphasised' | 'inFootnote' | 'ordered'>>;

/**
 * Fields: t words of the text, h of the nearest heading, o of the outer headings, l of the lead-ins and of
 * inherited table cells, k marks of form, p catalogue terms, x concepts of the text, y concepts above it.
 */
type Field = 't' | 'h' | 'o' | 'l' | 'k' | 'p' | 'x' | 'y';

/** Between two words that stand side by side, two concepts of one text, and a concept below another. */
type Joint = ' ' | '+' | '>';

/** Which features are wanted: all of them, by their names, or those that were learned. */
export interface Wanted<K> {
  /** The feature of a word or mark, or of two together; undefined for one that is not wanted. */
  find(field: Field, first: string, joint?: Joint, second?: string): K | undefined;
}

/** All features, by name: the field's letter, then what `find` is given, as it is. */
export const allFeatures: Wanted<string> = {
  find: (field, first, joint, second) => (joint === undefined ? field + first : field + first + joint + second!),
};

/** A feature and how often. */
export type Counts<K> = ReadonlyMap<K, number>;

/** Features being counted. */
interface Tally<K> {
  readonly wanted: Wanted<K>;
  readonly counts: Map<K, number>;
}

function add<K>({ wanted, counts }: Tally<K>, field: Field, first: string, joint?: Joint, second?: string): void {
  const feature = wanted.find(field, first, joint, second);
  if (feature !== undefined) counts.set(feature, (counts.get(feature) ?? 0) + 1);
}

/** Words and pairs of neighbouring words. */
function addWords<K>(to: Tally<K>, field: Field, words: readonly Word[]): void {
  for (let i = 0; i < words.length; i++) {
    add(to, field, words[i]!.stem);
    if (i > 0) add(to, field, words[i - 1]!.stem, ' ', words[i]!.stem);
  }
}

function addPhrases<K>(to: Tally<K>, where: Field, words: readonly Word[], index: PhraseIndex): void {
  for (const { element, level } of findPhrases(words, index)) add(to, 'p', `${where}${element}${LEVELS[level]![0]!}`);
}

const CONCEPT_INDEX = readPhrases(concepts.terms);

/** Concepts of the text, and which of them meet there or under which heading. */
function addConcepts<K>(to: Tally<K>, text: readonly Word[], higher: readonly string[]): void {
  const own = conceptsOf(text);
  own.forEach((a, i) => {
    add(to, 'x', a);
    for (let j = i + 1; j < own.length; j++) add(to, 'x', a, '+', own[j]);
    for (const b of higher) add(to, 'y', b, '>', a);
  });
  for (const b of higher) add(to, 'y', b);
}

/** Columns that say who, when and how much: their cells tell little of the topic. */
const SIDE_COLUMN =
  /responsib|owner|lead\b|deadline|time|date|due|period|status|partner|stakeholder|budget|cost|priority|^no\.?$|^#$|agenc|instituti|organi[sz]ation/i;

/** The text that carries the topic: for a row, its cells without those of side columns. */
export function topicText({ text, row }: Readable): string {
  if (!row) return text;
  const cells = row.cells.filter(
    (cell, i) => cell.text !== '' && !SIDE_COLUMN.test((row.header[i] ?? '').slice(0, 60)),
  );
  return cells.length > 0 ? cells.map((cell) => cell.text).join(' | ') : text;
}

/** What a blank cell inherits, and the headers of the columns that carry the topic. */
function tableText({ row }: Readable): string {
  if (!row) return '';
  const inherited = row.filled.filter(
    (text, i) => row.cells[i]?.text === '' && !SIDE_COLUMN.test((row.header[i] ?? '').slice(0, 60)),
  );
  return inherited.join(' | ');
}

const MODAL = /\b(?:will|shall|should|must|needs? to|ought to|aims? to|intends? to|plans? to|is to|are to)\b/gi;
const PAST = /\b(?:was|were|had|has been|have been)\b/gi;
const START_GERUND = /^\W{0,3}(?:[\d.]{1,8}\s|[a-z][).]\s)?\W{0,3}[A-Z]?[a-z]{2,}ing\b/;

/** What part of a document a heading opens; some parts hold commitments, others hardly ever. */
const ROLES: readonly (readonly [string, RegExp])[] = [
  ['glossary', /glossar|abbreviation|acronym|terminolog|definitions?$|list of terms/i],
  ['threat', /threat|attack|adversar|vulnerabilit|risks and|challenge/i],
  ['intro', /introduction|background|context|overview|preamble|situation|current state|landscape/i],
  ['foreword', /foreword|preface|message|remarks|executive summary|^summary/i],
  ['annex', /annex|appendix/i],
  ['principle', /principle|values/i],
  ['vision', /vision|mission/i],
  ['goal', /objective|goal|\baims?\b/i],
  ['action', /action|measure|initiative|implementation|activit|pillar|priorit/i],
  ['sources', /reference|bibliograph|sources|footnote|endnote/i],
  ['scope', /scope|purpose|structure|methodolog|about this/i],
];

/** Roles by headings: the passages of a section share theirs. */
const rolesKnown = new WeakMap<readonly string[], readonly string[]>();

function rolesOf(headings: readonly string[]): readonly string[] {
  const known = rolesKnown.get(headings);
  if (known) return known;
  const roles = ROLES.flatMap(([role, pattern]) => [
    ...(pattern.test(headings.at(-1) ?? '') ? [`@${role}`] : []),
    ...(headings.slice(1, -1).some((h) => pattern.test(h)) ? [`@@${role}`] : []),
  ]);
  rolesKnown.set(headings, roles);
  return roles;
}

/** Shorter passages are of the first kind of length, longer ones of the next ones (UTF-16 units). */
const LENGTHS = [40, 80, 160, 400, 800];

function addForm<K>(to: Tally<K>, passage: Readable): void {
  const { text } = passage;
  add(to, 'k', passage.kind);
  if (passage.introducesList) add(to, 'k', 'intro');
  if (passage.emphasised) add(to, 'k', 'emph');
  if (passage.inFootnote) add(to, 'k', 'foot');
  if (/:\s*$/.test(text)) add(to, 'k', 'colon');
  if (passage.row?.index === 0) add(to, 'k', 'header');
  const modal = text.match(MODAL)?.length ?? 0;
  const past = text.match(PAST)?.length ?? 0;
  add(to, 'k', `modal${Math.min(modal, 2)}`);
  if (past > 0) add(to, 'k', past > 1 ? 'past2' : 'past1');
  if (START_GERUND.test(text)) add(to, 'k', 'gerund');
  add(to, 'k', `len${LENGTHS.filter((length) => text.length >= length).length}`);
  if (/[\d,.] ?(?:%|per ?cent|million|billion)/i.test(text)) add(to, 'k', 'figures');
  if (/\bwe\b|\bour\b/i.test(text)) add(to, 'k', 'we');
  for (const role of rolesOf(passage.headings)) add(to, 'k', role);
}

const MOST_PLACES_KEPT = 5000;

/** What stands above a passage and is said of all that stand there: the nearest heading, the outer ones, lead-ins and table. */
function partsAbove(passage: Readable): { own: readonly string[]; outer: readonly string[]; near: readonly string[] } {
  const { headings, leadIns } = passage;
  // The outermost heading is the document's title where there is more than one.
  const outer = headings.slice(headings.length > 2 ? 1 : 0, -1);
  return { own: headings.slice(-1), outer, near: [...leadIns, tableText(passage)] };
}

/** Features of what stands above a passage: fields h, o, l and their terms. Passages of one section have them in common. */
export function featuresAbove<K>(passage: Readable, index: PhraseIndex, wanted: Wanted<K>): Counts<K> {
  const to: Tally<K> = { wanted, counts: new Map() };
  const addAll = (field: Field, texts: readonly string[]): void => {
    for (const text of texts) {
      const words = topicWords(text);
      addWords(to, field, words);
      addPhrases(to, field, words, index);
    }
  };
  const { own, outer, near } = partsAbove(passage);
  addAll('h', own);
  addAll('o', outer);
  addAll('l', near);
  return to.counts;
}

/** The other features of a passage. */
export function featuresWithin<K>(passage: Readable, index: PhraseIndex, wanted: Wanted<K>): Counts<K> {
  const to: Tally<K> = { wanted, counts: new Map() };
  const text = topicWords(topicText(passage));
  addWords(to, 't', text);
  addPhrases(to, 't', text, index);
  addForm(to, passage);
  const { own, near } = partsAbove(passage);
  addConcepts(to, text, conceptsAbove([...own, ...near]));
  if (text.length > 0) add(to, 'k', `:${text[0]!.stem}`);
  return to.counts;
}

/** All features of a passage. The two kinds have none in common. */
export const featuresOf = <K>(passage: Readable, index: PhraseIndex, wanted: Wanted<K>): Counts<K> =>
  new Map([...featuresWithin(passage, index, wanted), ...featuresAbove(passage, index, wanted)]);

/** What two passages have in common that stand below the same headings and lead-ins. */
export function placeKey(passage: Readable): string {
  const { headings, leadIns } = passage;
  // Titles and lead-ins may be empty: how many titles there are tells where the lead-ins begin.
  return [headings.length, ...headings, ...leadIns, tableText(passage)].join('\0');
}

/** Concepts by the texts above a passage. */
const aboveKnown = new Map<string, readonly string[]>();

function conceptsAbove(texts: readonly string[]): readonly string[] {
  const key = texts.join('\0');
  const known = aboveKnown.get(key);
  if (known) return known;
  const concepts = conceptsOf(texts.flatMap((text) => topicWords(text)));
  if (aboveKnown.size >= MOST_PLACES_KEPT) aboveKnown.clear();
  aboveKnown.set(key, concepts);
  return concepts;
}

/** Concepts of a text in alphabetical order. */
function conceptsOf(words: readonly Word[]): string[] {
  const found = new Set(findPhrases(words, CONCEPT_INDEX).map(({ element }) => concepts.names[element]!));
  return [...found].sort();
}
