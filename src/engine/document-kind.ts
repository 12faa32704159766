/** Is this something that the checker can judge? Documents that are no strategy, or not in English, are left in peace. */
import { areaIds } from './catalogue.js';
import { rememberByContent } from './content.js';
import type { AnalysedFile, Config, DocumentKind, Framework, Passage } from './types.js';

/** Commonest English words that look unlike those of other languages in Latin script. */
const ENGLISH = new Set(
  'the and of to for with that by is are be will this from which as on its their has have shall should'.split(' '),
);
/** Below this share of the words no English text was seen; English prose has 0.25 to 0.4, lists and tables 0.12 and more. */
const LEAST_ENGLISH = 0.08;
/** Fewer words say nothing about the language. */
const ENOUGH_WORDS = 60;

const CYBER = /\b(?:cyber|information security|ict security|network security|digital security|computer security)/i;
const PLAN = /\b(?:strateg|polic|plan|programme|program|agenda|doctrine|roadmap|framework|white paper)/i;
/** Matched passages, and focus areas they belong to, that make a document without a telling title a strategy. */
const ENOUGH_MATCHES = 12;
const ENOUGH_AREAS = 4;
/** Share of the passages that must match there: a software manual mentions much and commits to little. */
const ENOUGH_SHARE = 0.12;

/**
 * Tells what kind of document the files are.
 * @param files with their matches
 */
export function classifyDocument(files: readonly AnalysedFile[], framework: Framework, config: Config): DocumentKind {
  const passages = files.flatMap((f) => f.passages);
  const hasHeading = files.some((f) => f.file.sections.length > 0);
  if (passages.length === 0 && !hasHeading) return 'empty';
  if (config.isStrategy === false) return 'not-a-strategy';
  if (!isEnglish(passages.map((p) => p.passage))) return 'not-english';
  if (config.isStrategy === true || config.files.length > 0) return 'strategy';
  if (files.some(hasTellingTitle)) return 'strategy';
  const matches = passages.filter((p) => p.matches.length > 0);
  const areaOf = areaIds(framework);
  const areas = new Set(matches.flatMap((p) => p.matches.map((m) => areaOf.get(m.element))));
  const isCyber = passages.some((p) => CYBER.test(p.passage.text));
  const enough =
    matches.length >= ENOUGH_MATCHES && areas.size >= ENOUGH_AREAS && matches.length >= ENOUGH_SHARE * passages.length;
  return isCyber && enough ? 'strategy' : 'not-a-strategy';
}

/** A title such as "National Cyber Security Strategy", in a heading of the first two ranks or in the first lines. */
function hasTellingTitle({ file }: AnalysedFile): boolean {
  const titles = file.sections
    .filter((s) => s.depth <= 2)
    .slice(0, 5)
    .map((s) => s.title);
  const firstLines = file.passages
    .slice(0, 4)
    .map((p) => p.text)
    .filter((t) => t.length < 120);
  return [...titles, ...firstLines].some((t) => CYBER.test(t) && PLAN.test(t));
}

function isEnglish(passages: readonly Passage[]): boolean {
  let words = 0;
  let english = 0;
  for (const passage of passages) {
    const counted = countWords(passage);
    words += counted.words;
    english += counted.english;
    if (words > 5000) break;
  }
  return words < ENOUGH_WORDS || english / words >= LEAST_ENGLISH;
}

const countWords = rememberByContent(({ text }) => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return { words: words.length, english: words.filter((word) => ENGLISH.has(word)).length };
});
