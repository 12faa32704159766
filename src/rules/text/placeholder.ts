import { rememberByFramework } from '../../engine/catalogue.js';
import { rememberByContent, rememberByText } from '../../engine/content.js';
import { placeOf } from '../../engine/parse.js';
import { pointAt } from '../../engine/points.js';
import { findPlaceholders, isGuidance, skeletonFields } from '../../engine/placeholders.js';
import type { ParsedFile, Passage, Report, Rule } from '../../engine/types.js';
import { list, quote } from '../wording.js';

export const placeholder: Rule = {
  id: 'text/placeholder',
  severity: { drafting: 'info', review: 'warning', release: 'error' },
  summary:
    'Something is still to be filled in: TBD, lorem ipsum, a field in square brackets, the guidance of a template.',
  help: [
    'The text holds a placeholder: TBD, TBC, “lorem ipsum”, a field such as “[name of the agency]”, or a guidance comment that came with a skeleton.',
    '',
    '**What to do.** Fill it in. A passage with an unfilled field never counts as evidence.',
  ].join('\n'),
  *check({ files, framework }) {
    const reader = readerFor(framework);
    for (const { file } of files) {
      for (const passage of file.passages) {
        const found = reader.inPassage(passage);
        if (!found) continue;
        const position = placeOf(file, passage, found.index, found.index + found.subject.length);
        yield { path: file.path, position, subject: found.subject, message: found.message };
      }
      yield* inHeadings(file, reader);
      for (const { kind, text, position } of file.raw) {
        if (kind !== 'comment' || !reader.isGuidance(text)) continue;
        yield {
          path: file.path,
          position,
          severity: 'info',
          subject: text,
          message: `Guidance of a template still stands here: ${quote(text)}.`,
        };
      }
    }
  },
};

/** The first placeholder of a text, and what is to be said of all of them. */
interface Found {
  readonly subject: string;
  readonly index: number;
  readonly message: string;
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
    return found[0] && { subject: found[0].text, index: found[0].index, message: wording(found.map((f) => f.text)) };
  };
  return {
    inPassage: rememberByContent(({ text }) => read(text)),
    inTitle: rememberByText(read),
    isGuidance: rememberByText((comment) => isGuidance(comment, fields)),
  };
});

function* inHeadings(file: ParsedFile, { inTitle }: Reader): Iterable<Report> {
  for (const section of file.sections) {
    const found = inTitle(section.title);
    if (!found) continue;
    const { subject, message } = found;
    const { start, end } = section.position;
    const at = file.text.slice(start.offset, end.offset).indexOf(subject);
    const from = pointAt(file.text, start, start.offset + Math.max(0, at));
    const position =
      at < 0 ? section.position : { start: from, end: pointAt(file.text, from, from.offset + subject.length) };
    yield { path: file.path, position, subject, message };
  }
}

function wording(found: readonly string[]): string {
  const quoted = found.slice(0, 4).map((f) => quote(f, 40));
  const more = found.length > 4 ? ` and ${found.length - 4} more` : '';
  return `Still to be filled in: ${list(quoted)}${more}.`;
}
