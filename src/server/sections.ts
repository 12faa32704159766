/** Where a new section belongs, and how its skeleton looks there. */
import { elementsOf, findArea } from '../engine/catalogue.js';
import type { AnalysedFile, Element, ElementCoverage, FocusArea, Section } from '../engine/types.js';
import { eolOf } from './convert.js';
import { coverageOf } from './lookup.js';
import type { Result } from './session.js';

/** A place between two blocks, and the rank that a heading has there. */
export interface SectionPlace {
  readonly path: string;
  /** UTF-16 offset. */
  readonly offset: number;
  /** 1 to 6. */
  readonly depth: number;
}

/** A section with its file. */
export interface Home {
  readonly file: AnalysedFile;
  readonly section: Section;
}

/** The section that was made for an element: it has the heading of the element's skeleton, or the element's title. */
export function sectionOf({ analysis }: Result, { title, skeleton }: Element): Home | undefined {
  const names = new Set([title, /^#{1,6}[ \t]+(.+)$/m.exec(skeleton)?.[1] ?? title].map(plainTitle));
  for (const file of analysis.files) {
    const section = file.file.sections.find((one) => names.has(plainTitle(one.title)));
    if (section) return { file, section };
  }
  return undefined;
}

/** "4.1 Budget and resources" → "budget and resources". */
const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .trim();

/** The chapter on a focus area, be it empty; not a section of another chapter that is about it. */
export function chapterOn({ analysis }: Result, id: string): Home | undefined {
  const home = analysis.coverage.areas.find((a) => a.id === id)?.home;
  const file = analysis.files.find((f) => f.file.path === home?.path);
  const section = file?.file.sections[home?.section ?? -1];
  if (!file || !section) return undefined;
  const isDivided = partsOf({ file, section }).length > 0;
  return isDivided || chapterOf(file, section) === section ? { file, section } : undefined;
}

/** The sections right below one. */
function partsOf({ file: { file }, section }: Home): Section[] {
  const index = file.sections.indexOf(section);
  return file.sections.filter(({ parent }) => parent === index);
}

/** In the chapter on its focus area, else behind the section of its nearest neighbour there, else where the area belongs. */
export function placeOfElement(result: Result, id: string): SectionPlace | undefined {
  const area = findArea(result.analysis.framework, id);
  if (!area) return undefined;
  const index = area.elements.findIndex((e) => e.id === id);
  const [before, after] = [area.elements.slice(0, index).reverse(), area.elements.slice(index + 1)];
  const chapter = chapterOn(result, area.id);
  if (chapter) return placeInChapter(result, chapter, before, after);
  const home = firstHome(result, [...before, ...after]);
  if (home) return behindSection(home.file, home.section);
  return placeOfArea(result, area.id);
}

/** Behind the section of the nearest element before it, else before that of the nearest one after it, else at the end. */
function placeInChapter(
  result: Result,
  chapter: Home,
  before: readonly Element[],
  after: readonly Element[],
): SectionPlace {
  const parts = partsOf(chapter);
  const partOf = (element: Element): Section[] => {
    const home = sectionOf(result, element) ?? homeOf(result, coverageOf(result, element.id));
    const { offset } = home?.section.position.start ?? { offset: -1 };
    const isInside = ({ position, end }: Section): boolean => position.start.offset <= offset && offset < end.offset;
    return home?.file === chapter.file ? parts.filter(isInside) : [];
  };
  const [previous] = before.flatMap(partOf);
  if (previous) return behindSection(chapter.file, previous);
  const [next] = after.flatMap(partOf);
  if (!next) return endOfChapter(chapter);
  return { path: chapter.file.file.path, offset: next.position.start.offset, depth: next.depth };
}

/** Behind the last section of a chapter, with the rank of its sections. */
export function endOfChapter(chapter: Home): SectionPlace {
  const { file, section } = chapter;
  const depth = partsOf(chapter)[0]?.depth ?? Math.min(6, section.depth + 1);
  const offset = isTitle(file.file.sections, section) ? endOf(file.file.text) : section.end.offset;
  return { path: file.file.path, offset, depth };
}

/** Behind the section where it is at home, else behind the chapter of the nearest focus area before it, else at the end. */
export function placeOfArea(result: Result, id: string): SectionPlace | undefined {
  const { areas } = result.analysis.framework;
  const own = result.analysis.coverage.areas.find((a) => a.id === id)?.home;
  const file = result.analysis.files.find((f) => f.file.path === own?.path);
  const section = file?.file.sections[own?.section ?? -1];
  if (file && section) return behindSection(file, section);
  const index = areas.findIndex((a) => a.id === id);
  for (const area of areas.slice(0, Math.max(0, index)).reverse()) {
    const home = chapterOn(result, area.id) ?? firstHome(result, area.elements.slice().reverse());
    if (home) return behindSection(home.file, chapterOf(home.file, home.section));
  }
  return endOfStrategy(result);
}

/** Sections that stand before the focus areas; the others follow them. */
const IN_FRONT = new Set(['foreword', 'executive-summary', 'context', 'vision', 'scope', 'objectives', 'principles']);

/** Before the first chapter on a focus area, or at the end of the last file. */
export function placeOfStandard(result: Result, section: string): SectionPlace | undefined {
  const places = result.analysis.framework.areas.flatMap((area) => {
    const home = IN_FRONT.has(section) ? firstHome(result, area.elements) : undefined;
    if (!home) return [];
    const chapter = chapterOf(home.file, home.section);
    if (isTitle(home.file.file.sections, chapter)) return [];
    return [{ path: home.file.file.path, offset: chapter.position.start.offset, depth: chapter.depth }];
  });
  const order = result.analysis.files.map(({ file }) => file.path);
  const [first] = places.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path) || a.offset - b.offset);
  return first ?? endOfStrategy(result);
}

function firstHome(result: Result, elements: readonly Element[]): Home | undefined {
  for (const { id } of elements) {
    const home = homeOf(result, coverageOf(result, id));
    if (home) return home;
  }
  return undefined;
}

/** The section that holds the best evidence. */
function homeOf({ analysis }: Result, covered: ElementCoverage | undefined): Home | undefined {
  const best = covered?.evidence[0];
  const file = analysis.files.find((f) => f.file.path === best?.path);
  const section = file?.file.sections[file.passages[best!.passage]?.passage.section ?? -1];
  return file && section ? { file, section } : undefined;
}

/** The chapter of a section: the outermost one that is not the document's only title. */
function chapterOf({ file }: AnalysedFile, section: Section): Section {
  let chapter = section;
  for (let parent = file.sections[section.parent]; parent; parent = file.sections[parent.parent])
    if (!isTitle(file.sections, parent)) chapter = parent;
  return chapter;
}

const isTitle = (sections: readonly Section[], section: Section): boolean =>
  section.parent === -1 && sections.filter((s) => s.parent === -1).length === 1 && sections[0] === section;

function behindSection(analysed: AnalysedFile, section: Section): SectionPlace {
  const { file } = analysed;
  // Text right below the document's title has no section of its own: what is new stands before its first chapter.
  if (!isTitle(file.sections, section)) return { path: file.path, offset: section.end.offset, depth: section.depth };
  return { path: file.path, offset: endOf(file.text), depth: Math.min(6, section.depth + 1) };
}

function endOfStrategy({ analysis }: Result): SectionPlace | undefined {
  const last = analysis.files.at(-1);
  if (!last) return undefined;
  const { file } = last;
  const first = file.sections[0];
  const depth = first && isTitle(file.sections, first) ? Math.min(6, first.depth + 1) : (first?.depth ?? 2);
  return { path: file.path, offset: endOf(file.text), depth };
}

const endOf = (text: string): number => text.trimEnd().length;

/** A skeleton with its first heading at a rank. */
export function skeletonAt(element: Pick<Element, 'skeleton'>, depth: number): string {
  return shiftHeadings(element.skeleton.trim(), depth);
}

/** What a strategy says of itself. */
export interface Known {
  readonly country?: string | undefined;
  readonly period?: { readonly from: number; readonly to: number } | undefined;
}

/** Puts in what is known; years also inside other fields. */
export function fillKnown(text: string, { country, period }: Known): string {
  let depth = 0;
  return text.replace(/\[(country|first year|last year)\]|[[\]]/gi, (found, field: string | undefined) => {
    if (field === undefined) {
      depth = Math.max(0, depth + (found === '[' ? 1 : -1));
      return found;
    }
    if (field.toLowerCase() === 'country') return depth === 0 ? (country ?? found) : found;
    return String((field.toLowerCase() === 'first year' ? period?.from : period?.to) ?? found);
  });
}

/** A chapter on a whole focus area, with the skeletons of some of its elements. */
export function chapterAt(area: FocusArea, elements: readonly Element[], depth: number): string {
  const parts = elements.map((e) => skeletonAt(e, Math.min(6, depth + 1)));
  return [`${'#'.repeat(depth)} ${area.title}`, ...parts].join('\n\n');
}

function shiftHeadings(markdown: string, depth: number): string {
  const first = /^(#{1,6})\s/m.exec(markdown)?.[1]?.length ?? depth;
  return markdown.replace(/^(#{1,6})(?=\s)/gm, (marks) =>
    '#'.repeat(Math.max(1, Math.min(6, marks.length + depth - first))),
  );
}

/** What to put in at `offset` so that `block` stands between blank lines. */
export function asBlock(text: string, offset: number, block: string): string {
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  const eol = eolOf(text);
  const isFirst = before.trim() === '';
  const lead = isFirst || /(?:\r\n|\n)[ \t]*(?:\r\n|\n)$/.test(before) ? '' : before.endsWith('\n') ? eol : eol + eol;
  const tail =
    after.trim() === '' ? (/[\r\n]/.test(after) ? '' : eol) : /^\s*?(?:\r\n|\n)/.test(after) ? '' : eol + eol;
  return lead + block.trim().replace(/\r\n|\n/g, eol) + tail;
}

/** Elements that nothing addresses, in the framework's order. */
export function missingElements(result: Result): readonly Element[] {
  return elementsOf(result.analysis.framework).filter((e) => coverageOf(result, e.id)?.status === 'missing');
}
