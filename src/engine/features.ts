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
export type Field = 't' | 'h' | 'o' | 'l' | 'k' | 'p' | 'x' | 'y';

/** Feature name (its field's letter first) → how often. */
export type Features = Map<string, number>;

/** Features being collected; where it is said which are known, the others are left out, and they are the most. */
interface Collection {
  readonly features: Features;
  readonly known?: { has(name: string): boolean };
}

const add = ({ features, known }: Collection, name: string): void => {
  if (known && !known.has(name)) return;
  features.set(name, (features.get(name) ?? 0) + 1);
};

/** Words and pairs of neighbouring words. */
function addWords(to: Collection, field: Field, words: readonly Word[]): void {
  for (let i = 0; i < words.length; i++) {
    add(to, `${field}${words[i]!.stem}`);
    if (i > 0) add(to, `${field}${words[i - 1]!.stem} ${words[i]!.stem}`);
  }
}

function addPhrases(to: Collection, where: string, words: readonly Word[], index: PhraseIndex): void {
  for (const { element, level } of findPhrases(words, index)) add(to, `p${where}${element}${LEVELS[level]![0]!}`);
}

const CONCEPT_INDEX = readPhrases(concepts.terms);

/** Concepts of the text, and which of them meet there or under which heading. */
function addConcepts(to: Collection, text: readonly Word[], higher: readonly string[]): void {
  const own = conceptsOf(text);
  own.forEach((a, i) => {
    add(to, `x${a}`);
    for (const b of own.slice(i + 1)) add(to, `x${a}+${b}`);
    for (const b of higher) add(to, `y${b}>${a}`);
  });
  for (const b of higher) add(to, `y${b}`);
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
    ...(pattern.test(headings.at(-1) ?? '') ? [`k@${role}`] : []),
    ...(headings.slice(1, -1).some((h) => pattern.test(h)) ? [`k@@${role}`] : []),
  ]);
  rolesKnown.set(headings, roles);
  return roles;
}

function addForm(to: Collection, passage: Readable): void {
  const { text } = passage;
  add(to, `k${passage.kind}`);
  if (passage.introducesList) add(to, 'kintro');
  if (passage.emphasised) add(to, 'kemph');
  if (passage.inFootnote) add(to, 'kfoot');
  if (/:\s*$/.test(text)) add(to, 'kcolon');
  if (passage.row?.index === 0) add(to, 'kheader');
  const modal = text.match(MODAL)?.length ?? 0;
  const past = text.match(PAST)?.length ?? 0;
  add(to, modal > 1 ? 'kmodal2' : modal === 1 ? 'kmodal1' : 'kmodal0');
  if (past > 0) add(to, past > 1 ? 'kpast2' : 'kpast1');
  if (START_GERUND.test(text)) add(to, 'kgerund');
  const length = text.length;
  add(
    to,
    length < 40
      ? 'klen0'
      : length < 80
        ? 'klen1'
        : length < 160
          ? 'klen2'
          : length < 400
            ? 'klen3'
            : length < 800
              ? 'klen4'
              : 'klen5',
  );
  if (/[\d,.]+ ?(?:%|per ?cent|million|billion)/i.test(text)) add(to, 'kfigures');
  if (/\bwe\b|\bour\b/i.test(text)) add(to, 'kwe');
  for (const role of rolesOf(passage.headings)) add(to, role);
}

/** Features of headings and lead-ins by field and text, for each set of features that is wanted. */
const partsKnown = new WeakMap<object, Map<string, Features>>();
const MOST_PARTS_KEPT = 5000;

/** Adds the words and terms of a heading or lead-in, which are asked for again and again. */
function addPart(to: Collection, field: Field, text: string, index: PhraseIndex): void {
  const kept = partsKnown.get(to.known ?? index) ?? new Map<string, Features>();
  partsKnown.set(to.known ?? index, kept);
  let part = kept.get(field + text);
  if (!part) {
    const words = topicWords(text);
    const fresh: Collection = { ...to, features: new Map() };
    addWords(fresh, field, words);
    addPhrases(fresh, field, words, index);
    if (kept.size >= MOST_PARTS_KEPT) kept.clear();
    kept.set(field + text, (part = fresh.features));
  }
  const { features } = to;
  part.forEach((count, name) => features.set(name, (features.get(name) ?? 0) + count));
}

/** What stands above a passage and is said of all that stand there: the nearest heading, the outer ones, lead-ins and table. */
function partsAbove(passage: Readable): { own: readonly string[]; outer: readonly string[]; near: readonly string[] } {
  const { headings, leadIns } = passage;
  // The outermost heading is the document's title where there is more than one.
  const outer = headings.slice(headings.length > 2 ? 1 : 0, -1);
  return { own: headings.slice(-1), outer, near: [...leadIns, tableText(passage)] };
}

/**
 * Features of what stands above a passage: fields h, o, l and their terms. Passages of one section have them in common.
 * @param known the features that are wanted; without it all
 */
export function featuresAbove(passage: Readable, index: PhraseIndex, known?: Collection['known']): Features {
  const to: Collection = { features: new Map(), ...(known && { known }) };
  const { own, outer, near } = partsAbove(passage);
  for (const heading of own) addPart(to, 'h', heading, index);
  for (const heading of outer) addPart(to, 'o', heading, index);
  for (const above of near) addPart(to, 'l', above, index);
  return to.features;
}

/** The other features of a passage. */
export function featuresWithin(passage: Readable, index: PhraseIndex, known?: Collection['known']): Features {
  const to: Collection = { features: new Map(), ...(known && { known }) };
  const text = topicWords(topicText(passage));
  addWords(to, 't', text);
  addPhrases(to, 't', text, index);
  addForm(to, passage);
  const { own, near } = partsAbove(passage);
  addConcepts(to, text, conceptsAbove([...own, ...near]));
  if (text.length > 0) add(to, `k:${text[0]!.stem}`);
  return to.features;
}

/** All features of a passage. The two kinds have no name in common. */
export const featuresOf = (passage: Readable, index: PhraseIndex, known?: Collection['known']): Features =>
  new Map([...featuresWithin(passage, index, known), ...featuresAbove(passage, index, known)]);

/** What two passages have in common that stand below the same headings and lead-ins. */
export function placeKey(passage: Readable): string {
  return [...passage.headings, '', ...passage.leadIns, tableText(passage)].join('\0');
}

/** Concepts by the texts above a passage. */
const aboveKnown = new Map<string, readonly string[]>();

function conceptsAbove(texts: readonly string[]): readonly string[] {
  const key = texts.join('\0');
  const known = aboveKnown.get(key);
  if (known) return known;
  const concepts = conceptsOf(texts.flatMap((text) => topicWords(text)));
  if (aboveKnown.size >= MOST_PARTS_KEPT) aboveKnown.clear();
  aboveKnown.set(key, concepts);
  return concepts;
}

/** Concepts of a text in alphabetical order. */
export function conceptsOf(words: readonly Word[]): string[] {
  const found = new Set(findPhrases(words, CONCEPT_INDEX).map(({ element }) => concepts.names[element]!));
  return [...found].sort();
}
