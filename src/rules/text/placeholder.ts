import { rememberByContent } from '../../engine/content.js';
import { placeOf } from '../../engine/parse.js';
import { pointAt } from '../../engine/points.js';
import {
  findPlaceholders,
  isGuidance,
  skeletonFields,
  type Placeholder,
  type SkeletonFields,
} from '../../engine/placeholders.js';
import type { Framework, ParsedFile, Passage, Report, Rule } from '../../engine/types.js';
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
    const { fields, find } = readerFor(framework);
    for (const { file } of files) {
      for (const passage of file.passages) {
        const found = find(passage);
        const [first] = found;
        if (!first) continue;
        const position = placeOf(file, passage, first.index, first.index + first.text.length);
        yield { path: file.path, position, subject: first.text, message: wording(found.map((f) => f.text)) };
      }
      yield* inHeadings(file, fields);
      for (const { kind, text, position } of file.raw) {
        if (kind !== 'comment' || !isGuidance(text, fields)) continue;
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

interface Reader {
  readonly fields: SkeletonFields;
  /** Placeholders in a passage. */
  readonly find: (passage: Passage) => readonly Placeholder[];
}

const readers = new WeakMap<Framework, Reader>();

function readerFor(framework: Framework): Reader {
  const known = readers.get(framework);
  if (known) return known;
  const fields = skeletonFields(framework);
  const reader = { fields, find: rememberByContent(({ text }) => findPlaceholders(text, fields)) };
  readers.set(framework, reader);
  return reader;
}

function* inHeadings(file: ParsedFile, fields: SkeletonFields): Iterable<Report> {
  for (const section of file.sections) {
    const found = findPlaceholders(section.title, fields);
    if (found.length === 0) continue;
    const { start, end } = section.position;
    const at = file.text.slice(start.offset, end.offset).indexOf(found[0]!.text);
    const from = pointAt(file.text, start, start.offset + Math.max(0, at));
    const position =
      at < 0 ? section.position : { start: from, end: pointAt(file.text, from, from.offset + found[0]!.text.length) };
    yield { path: file.path, position, subject: found[0]!.text, message: wording(found.map((f) => f.text)) };
  }
}

function wording(found: readonly string[]): string {
  const quoted = found.slice(0, 4).map((f) => quote(f, 40));
  const more = found.length > 4 ? ` and ${found.length - 4} more` : '';
  return `Still to be filled in: ${list(quoted)}${more}.`;
}
