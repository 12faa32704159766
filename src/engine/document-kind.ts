/** Is this something that the checker can judge? Documents that are no strategy, or not in English, are left in peace. */
import { areaIds } from './catalogue.js';
import { rememberByContent } from './content.js';
import type { AnalysedFile, Config, DocumentKind, Framework, Passage } from './types.js';

/** Commonest English words that look unlike those of other languages in Latin script. */
const ENGLISH = new Set(
  'the and of to for with that by is are be will this from which as on its their has have shall should'.split(' '),
);
/** Below this share of the words no English text was seen; English prose has 0.25 to 0.4, lists 0.12 and more. */
const LEAST_ENGLISH = 0.08;
/** Commonest words of other languages in Latin script that English has not. */
const FOREIGN = new Set(
  (
    'der das und für mit von zur im ist werden le les des et du pour dans une sur el los las y del para una il della dei ' +
    'delle che nel het een van voor och att för med oraz przez jest dla w z do dos das não uma em ve ile için bir yang dan untuk'
  ).split(' '),
);
/** Tables and catchwords have next to no common words: there, another language shows by its own, or by its letters. */
const ENOUGH_FOREIGN = 0.1;
/** Items of fewer words are catchwords. */
const LEAST_PROSE = 10;
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
  if (config.isStrategy === true) return 'strategy';
  if (!isEnglish(passages.map((p) => p.passage))) return 'not-english';
  if (config.files.length > 0) return 'strategy';
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

/** Goes by the prose; where there is little of it, by what speaks for another language. */
function isEnglish(passages: readonly Passage[]): boolean {
  const prose = { words: 0, english: 0 };
  const all = { words: 0, english: 0, foreign: 0 };
  for (const passage of passages) {
    const { words, english, foreign, isProse } = countWords(passage);
    all.words += words;
    all.english += english;
    all.foreign += foreign;
    if (isProse) {
      prose.words += words;
      prose.english += english;
    }
    if (prose.words > 5000) break;
  }
  if (prose.words >= ENOUGH_WORDS) return prose.english / prose.words >= LEAST_ENGLISH;
  return all.words < ENOUGH_WORDS || all.foreign < ENOUGH_FOREIGN * all.words || all.foreign <= all.english;
}

const countWords = rememberByContent(({ kind, text }) => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return {
    words: words.length,
    english: words.filter((word) => ENGLISH.has(word)).length,
    foreign: words.filter((word) => FOREIGN.has(word) || /[^a-z]/.test(word)).length,
    isProse: kind === 'paragraph' || (kind === 'item' && words.length >= LEAST_PROSE),
  };
});
