import { rememberByFramework } from '../../engine/catalogue.js';
import { rememberByContent, rememberByText } from '../../engine/content.js';
import { placeOf } from '../../engine/parse.js';
import { pointAt } from '../../engine/points.js';
import { findPlaceholders, isGuidance, isUnfilled, skeletonFields } from '../../engine/placeholders.js';
import { silencer } from '../../engine/suppress.js';
import type { Config, ParsedFile, Passage, Position, Report, Rule, Section } from '../../engine/types.js';
import { count, list, quote } from '../wording.js';

export const placeholder: Rule = {
  id: 'text/placeholder',
  severity: { drafting: 'info', review: 'warning', release: 'error' },
  summary:
    'Something is still to be filled in: TBD, lorem ipsum, a field in square brackets, the guidance of a template.',
  help: [
    'The text holds a placeholder: TBD, TBC, “lorem ipsum”, a field such as “[name of the agency]”, or a guidance comment that came with a skeleton.',
    '',
    '**What to do.** Fill it in. A passage that is mostly fields, or stands as a template left it, never counts as evidence. While a strategy is drafted (`profile: drafting`), one note for each chapter counts what is open in it. ' +
      'An element counts as not applicable only once the reason is given.',
  ].join('\n'),
  *check({ files, framework, config }) {
    const reader = readerFor(framework);
    for (const { file } of files) {
      const open = [...inPassages(file, reader), ...inHeadings(file, reader), ...inGuidance(file, reader)];
      yield* config.profile === 'drafting' ? sumUp(file, open) : open.map(({ report }) => report);
    }
    yield* inReasons(config);
  },
};

/** What is to be said of a place, and how many fields are open there; none in guidance. */
interface Open {
  readonly report: Report;
  readonly fields: number;
}

/** The first placeholder of a text, and what is to be said of all of them. */
interface Found {
  readonly subject: string;
  readonly index: number;
  readonly message: string;
  readonly fields: number;
}

interface Reader {
  readonly inPassage: (passage: Passage) => Found | undefined;
  readonly inTitle: (title: string) => Found | undefined;
  readonly isGuidance: (comment: string) => boolean;
}

const readerFor = rememberByFramework((framework): Reader => {
  const fields = skeletonFields(framework);
  const read = (text: string): Found | undefined => {
    const found = findPlaceholders(text, fields);
    const [first] = found;
    const message = wording(found.map((f) => f.text));
    return first && { subject: first.text, index: first.index, message, fields: found.length };
  };
  return {
    inPassage: rememberByContent(({ text }) => read(text)),
    inTitle: rememberByText(read),
    isGuidance: rememberByText((comment) => isGuidance(comment, fields)),
  };
});

function* inPassages(file: ParsedFile, { inPassage }: Reader): Iterable<Open> {
  for (const passage of file.passages) {
    const found = inPassage(passage);
    if (!found) continue;
    const { subject, index, message, fields } = found;
    const position = placeOf(file, passage, index, index + subject.length);
    yield { report: { path: file.path, position, subject, message }, fields };
  }
}

function* inHeadings(file: ParsedFile, { inTitle }: Reader): Iterable<Open> {
  for (const section of file.sections) {
    const found = inTitle(section.title);
    if (!found) continue;
    const { subject, message, fields } = found;
    const { start, end } = section.position;
    const at = file.text.slice(start.offset, end.offset).indexOf(subject);
    const from = pointAt(file.text, start, start.offset + Math.max(0, at));
    const position =
      at < 0 ? section.position : { start: from, end: pointAt(file.text, from, from.offset + subject.length) };
    yield { report: { path: file.path, position, subject, message }, fields };
  }
}

function* inGuidance(file: ParsedFile, { isGuidance }: Reader): Iterable<Open> {
  for (const { kind, text, position } of file.raw) {
    if (kind !== 'comment' || !isGuidance(text)) continue;
    const message = `Guidance of a template still stands here: ${quote(text)}.`;
    yield { report: { path: file.path, position, severity: 'info', subject: text, message }, fields: 0 };
  }
}

/** So many in a chapter are named one by one, also in a draft. */
const FEW = 3;

/** A draft is full of them: one note for each chapter counts what is open in it, less what a directive silences. */
function* sumUp(file: ParsedFile, open: readonly Open[]): Iterable<Report> {
  const isSilenced = silencer(file);
  const lineOf = ({ report }: Open): number => report.position.start.line;
  const chapters = chaptersOf(file);
  const byChapter = new Map<Section | undefined, Open[]>();
  for (const one of open) {
    if (isSilenced(placeholder.id, lineOf(one))) {
      yield one.report;
      continue;
    }
    const chapter = chapterAt(chapters, one.report.position.start.offset);
    const inside = byChapter.get(chapter);
    if (inside) inside.push(one);
    else byChapter.set(chapter, [one]);
  }
  for (const [chapter, inside] of byChapter) {
    if (!chapter || inside.length <= FEW) yield* inside.map(({ report }) => report);
    else {
      // Nobody would see it at a heading that is silenced.
      const isHidden = isSilenced(placeholder.id, chapter.position.start.line);
      yield noteOn(chapter, inside, isHidden ? inside[0]!.report.position : chapter.position);
    }
  }
}

function noteOn({ title }: Section, inside: readonly Open[], position: Position): Report {
  const fields = inside.reduce((sum, one) => sum + one.fields, 0);
  const guidance = inside.filter((one) => one.fields === 0).length;
  const counts = [
    ...(fields > 0 ? [`${count(fields, 'field')} to fill in`] : []),
    ...(guidance > 0 ? [`${count(guidance, 'guidance comment')} to take out`] : []),
  ];
  const { path } = inside[0]!.report;
  return { path, position, subject: title, message: `${quote(title)} still has ${list(counts)}.` };
}

/** The outermost sections, and those right below the file's only title, in order. */
function chaptersOf({ sections }: ParsedFile): readonly Section[] {
  const hasTitle = sections.filter(({ parent }) => parent === -1).length === 1;
  return sections.filter(({ parent }) => parent <= (hasTitle ? 0 : -1));
}

/** The last chapter that begins before a place: a comment behind its last block is the chapter's too. */
function chapterAt(chapters: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  for (let high = chapters.length; low < high;) {
    const middle = (low + high) >> 1;
    if (chapters[middle]!.position.start.offset <= offset) low = middle + 1;
    else high = middle;
  }
  return chapters[low - 1];
}

const MOST_IDS = 6;

/** Until the reason is given, nothing is set aside. */
function* inReasons({ notApplicable }: Config): Iterable<Report> {
  const open = notApplicable.filter(({ reason }) => isUnfilled(reason));
  const [first] = open;
  if (!first?.path || !first.position) return;
  const ids = open.map(({ element }) => element);
  const named = ids.length > MOST_IDS ? [...ids.slice(0, MOST_IDS), `${ids.length - MOST_IDS} more`] : ids;
  const isOne = ids.length === 1;
  const message = `Why ${list(named)} ${isOne ? 'does' : 'do'} not apply is still to be filled in; until then ${isOne ? 'it counts' : 'they count'} like any other element.`;
  yield { path: first.path, position: first.position, subject: ids.join(' '), message };
}

function wording(found: readonly string[]): string {
  const quoted = found.slice(0, 4).map((f) => quote(f, 40));
  const more = found.length > 4 ? ` and ${found.length - 4} more` : '';
  return `Still to be filled in: ${list(quoted)}${more}.`;
}
