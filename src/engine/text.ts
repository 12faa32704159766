/** Words, stems and similarity of titles: the only file that imports natural and fuse.js. */
import Fuse from 'fuse.js/basic';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { rememberByText } from './content.js';
import stemTable from './stem-table.json';

/** A word of a text with its stem. One written word may give two (`cyberattack`: cyber, attack). */
export interface Word {
  readonly stem: string;
  /** Offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** True for words that say nothing of the topic: articles, pronouns, modal verbs, bare numbers. */
  readonly stop: boolean;
}

/** What a word is: "R&D", "nation's", "24/7" are one each. */
export const WORD = /\d+\/\d+|[\p{L}\p{N}]+(?:[&'’][\p{L}\p{N}]+)?/gu;
/** Letters that need Unicode's classes; dashes, quotation marks and the like do not. */
const NEEDS_UNICODE = /[^\x00-\x7f\u00a0\u2010-\u2027\u20ac]/;

const STOP = new Set(
  (
    'a an and any are as at be been being both but by can could did do does down each either etc for from had has have having he her his ' +
    'how i if in into is it its itself may might more most must my neither no nor not of off on once only or other our out over own per ' +
    'same shall she should so some such than that the their them then there these they this those through thus to too under until up upon ' +
    'us very via was we were what when where whether which while who whom whose why will with within would you your also among between ' +
    'during therefore however well order including include includes included well-known e g ie eg'
  ).split(' '),
);

/** Words that end like a British verb in -ise and are none. */
const NOT_ISE = new Set(
  (
    'exercise enterprise expertise raise promise compromise premise advise supervise revise precise otherwise likewise comprise disguise ' +
    'surprise franchise merchandise devise improvise televise concise paradise arise rise wise noise praise cruise treatise malaise appraise'
  )
    .split(' ')
    .flatMap((w) => [w, `${w}s`, `${w}d`, `${w.slice(0, -1)}ing`, `${w.slice(0, -1)}er`, `${w.slice(0, -1)}ers`]),
);

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(centre|theatre|metre)(s?)$/, ''],
  [/^(def|off|lic)ence(s?)$/, '$1ense$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^practis(e|es|ed|ing)$/, 'practic$1'],
  [/^(behavi|col|fav|hon|lab|neighb|endeav|harb)our/, '$1or'],
];

/** "organisation" and "organization", "defence" and "defense", "centre" and "center": one spelling of each. */
function foldSpelling(word: string): string {
  if (/[^i]is(?:e|ed|es|ing|ation|ations|ational|er|ers)$/.test(word) && word.length > 6 && !NOT_ISE.has(word)) {
    return word.replace(/is(e|ed|es|ing|ation|ations|ational|er|ers)$/, 'iz$1');
  }
  for (const [pattern, to] of SPELLINGS) {
    if (pattern.test(word)) return to === '' ? word.replace('re', 'er') : word.replace(pattern, to);
  }
  return word;
}

/** Second halves that stay with "cyber": the compound means something of its own. */
const CYBER_COMPOUNDS = new Set(['secur', 'crime', 'crimin', 'space']);

/**
 * Words that Porter's stemmer takes for one another, and that mean different things here: who is responsible and the
 * response to incidents, operators and operations, a community and communications. Each line is one word in its forms.
 */
const APART = `
  responsible responsibility responsibilities responsibly
  operator operators
  international internationally
  community communities
  officer officers
  publication publications
  regulator regulators
  emergency emergencies
  university universities
  directive directives
  general generally
  several
  provider providers
  developer developers
  manager managers
  administrator administrators
  executive executives
  information
  informal informally
  governance
  national nationally
  authority authorities
  organize organized organizes organizing
  accession
  equipment
  designate designates designated designating designation designations
  competent
  competence competences competency competencies
  accountable accountability
  personal
  integrity
  secondment secondments
  relation relations
  effective effectively effectiveness
  evidence
  mobile
  indicator indicators`;
const STEM_APART: ReadonlyMap<string, string> = new Map(
  APART.trim()
    .split(/\n\s+/)
    .flatMap((line) => line.split(' ').map((word, _, forms) => [word, forms[0]!] as const)),
);

/** Stems by written word. */
const stemMemo = new Map<string, readonly string[]>();
const LONGEST_MEMO = 50_000;

/**
 * Porter's stemmer takes a good part of a cold start, so the stems of the field's commoner words are at hand: a line a
 * stem, then the words that have it (made by the tests: UPDATE=1 npm test).
 */
function recallStems(): void {
  for (const line of stemTable.split('\n')) {
    const [stem = '', ...words] = line.split(' ');
    const stems = [stem];
    for (const word of words) stemMemo.set(word, stems);
  }
}

/** Stems of one written word in lower case: none for a word that is only a mark, two for `cyberattack`. */
function stemsOfWord(written: string): readonly string[] {
  if (stemMemo.size === 0) recallStems();
  const known = stemMemo.get(written);
  if (known) return known;
  const stems = makeStems(written);
  if (stemMemo.size >= LONGEST_MEMO) stemMemo.clear();
  stemMemo.set(written, stems);
  return stems;
}

/** What `stemsOfWord` gives, worked out afresh: the table is made with it. */
export function makeStems(written: string): readonly string[] {
  if (/^\d+$/.test(written)) return [written];
  const word = foldSpelling(written.replace(/['’]s?$/, '').replace(/['’&]/g, ''));
  const apart = STEM_APART.get(word);
  if (apart !== undefined) return [apart];
  const second = /^cyber([a-z]{4,})$/.exec(word)?.[1];
  if (second === undefined) return [word.length > 40 ? word : porter.stem(word)];
  const half = porter.stem(second);
  return CYBER_COMPOUNDS.has(half) ? [`cyber${half}`] : ['cyber', half];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
/** `&`, `'` or `’`, which join "R&D" and "nation's". */
const isJoint = (code: number): boolean => code === 38 || code === 39 || code === 0x2019;

/** Where the words begin and end, in turn. A loop over the characters: `WORD` gives the same, several times slower. */
export function findWords(text: string): number[] {
  const bounds: number[] = [];
  if (NEEDS_UNICODE.test(text)) {
    for (const { 0: word, index } of text.matchAll(WORD)) bounds.push(index, index + word.length);
    return bounds;
  }
  const skip = (at: number, is: (code: number) => boolean): number => {
    while (at < text.length && is(text.charCodeAt(at))) at++;
    return at;
  };
  for (let at = 0; at < text.length; at++) {
    if (!isAlphanumeric(text.charCodeAt(at))) continue;
    const start = at;
    const digits = skip(at, isDigit);
    const isFraction = digits > start && text.charCodeAt(digits) === 47 && isDigit(text.charCodeAt(digits + 1));
    at = isFraction ? skip(digits + 1, isDigit) : skip(digits, isAlphanumeric);
    if (!isFraction && isJoint(text.charCodeAt(at)) && isAlphanumeric(text.charCodeAt(at + 1)))
      at = skip(at + 1, isAlphanumeric);
    bounds.push(start, at);
    at--;
  }
  return bounds;
}

/**
 * The words of a text, in order, in one spelling: British as American, "cyber security" and "cyber-security" as
 * "cybersecurity", hyphens as spaces, stems for inflected forms.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const bounds = findWords(text);
  for (let b = 0; b < bounds.length; b += 2) {
    const start = bounds[b]!;
    const end = bounds[b + 1]!;
    const written = text.slice(start, end).toLowerCase();
    const last = words.at(-1);
    const gap = last ? start - last.end : 9;
    // "e-mail", "e-government": the letter belongs to the word.
    if (last && gap === 1 && text[start - 1] === '-' && last.end - last.start === 1 && last.stem === 'e') {
      words[words.length - 1] = { stem: `e${stemsOfWord(written)[0]!}`, start: last.start, end, stop: false };
      continue;
    }
    const stems = stemsOfWord(written);
    if (last && gap === 1 && last.stem === 'cyber' && CYBER_COMPOUNDS.has(stems[0]!)) {
      words[words.length - 1] = { stem: `cyber${stems[0]!}`, start: last.start, end, stop: false };
      continue;
    }
    const stop = STOP.has(written) || /^\d+$/.test(written) || (written.length === 1 && written !== 'e');
    for (const stem of stems) words.push({ stem, start, end, stop });
  }
  return words;
}

/** The words of a text that carry a topic, in order: never changed afterwards, since the same text is asked for again and again. */
export const topicWords: (text: string) => readonly Word[] = rememberByText((text) =>
  wordsOf(text).filter(({ stop }) => !stop),
);

/** The stems of a text that carry a topic, in order. */
export const stemsOf = (text: string): string[] => topicWords(text).map(({ stem }) => stem);

/** A title that differs more in length is another title, not a slip of the pen. */
const LONGEST_SLIP = 0.25;

/**
 * Makes titles findable in spite of slips in spelling. A search takes about a millisecond, so ask only where comparing
 * words has found nothing.
 * @param known titles to choose from
 * @returns what finds the index of the title that is meant, or -1 where none is near
 */
export function createTitleSearch(known: readonly string[]): (title: string) => number {
  const fuse = new Fuse(known, { threshold: 0.2, ignoreLocation: true, minMatchCharLength: 4 });
  return (title) => {
    const found = fuse.search(title.slice(0, 120), { limit: 3 });
    const near = found.find(({ item }) => Math.abs(item.length - title.length) <= LONGEST_SLIP * item.length);
    return near ? near.refIndex : -1;
  };
}
