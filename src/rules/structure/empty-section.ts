import type { ParsedFile, Rule } from '../../engine/types.js';
import { quote } from '../wording.js';

export const emptySection: Rule = {
  id: 'structure/empty-section',
  severity: { drafting: 'info', review: 'warning', release: 'error' },
  summary: 'A heading has nothing below it.',
  help: [
    'Behind this heading stands neither text nor a subsection before the next heading.',
    '',
    '**What to do.** Write the section, or take the heading out. A heading that is only part of a title page is left alone.',
  ].join('\n'),
  *check({ files }) {
    for (const { file } of files) {
      const first = file.passages[0]?.position.start.offset ?? Infinity;
      for (const [index, section] of file.sections.entries()) {
        // Headings before the first text are the title page.
        if (section.blocks > 0 || hasSubsection(file, index) || section.position.start.offset < first) continue;
        if (section.title === '') continue;
        yield {
          path: file.path,
          position: section.position,
          subject: section.title,
          message: `The section ${quote(section.title)} is empty: nothing stands between its heading and the next.`,
        };
      }
    }
  },
};

function hasSubsection(file: ParsedFile, index: number): boolean {
  return file.sections[index + 1]?.parent === index;
}
