import { rememberByContent } from '../../engine/content.js';
import type { ElementCoverage, Rule, RuleContext } from '../../engine/types.js';
import { firstHeading } from '../places.js';
import { list } from '../wording.js';
import { standardParts, type StandardPart } from './standard-parts.js';

export const missingSection: Rule = {
  id: 'structure/missing-section',
  severity: { drafting: 'info', review: 'warning', release: 'warning' },
  summary:
    'Standard parts of a strategy (vision, scope, objectives, review cycle …) are neither announced by a heading nor found in the text.',
  help: [
    'Readers look for a vision, the scope, objectives, guiding principles, governance and roles, an implementation or action plan, monitoring and evaluation, ' +
      'a review cycle, resources and a glossary. They may come in any order and under any title, and may share a section.',
    '',
    '**What to do.** Add a section, or a few sentences where they fit. The editor has a snippet for each part.',
  ].join('\n'),
  *check(context) {
    const place = firstHeading(context);
    if (!place) return;
    const missing = standardParts.filter((part) => !isPresent(part, context));
    if (missing.length === 0) return;
    const names = missing.map((part) => part.name);
    yield {
      ...place,
      subject: names.join(', '),
      message: `No ${list(names, 'or')} could be recognised in the strategy.`,
    };
  },
};

function isPresent(part: StandardPart, { files, coverage, framework }: RuleContext): boolean {
  const isAddressed = ({ id, status }: ElementCoverage): boolean =>
    status === 'addressed' && !!part.elements?.includes(id);
  if (framework.id.startsWith('ncs-guide') && coverage.areas.some(({ elements }) => elements.some(isAddressed)))
    return true;
  const hasPart = readers.get(part)!;
  return files.some(
    ({ file, passages }) =>
      file.sections.some((s) => part.heading.test(s.title)) || passages.some(({ passage }) => hasPart(passage)),
  );
}

/** Looks no further into a passage than this (UTF-16 units): the patterns look ahead, and nobody writes longer paragraphs. */
const LONGEST = 5000;

/** Whether a passage announces the part like a heading, or amounts to it by its sentences. */
const readers = new Map(
  standardParts.map((part) => [
    part,
    rememberByContent(
      ({ text, emphasised }) => (emphasised && part.heading.test(text)) || part.text.test(text.slice(0, LONGEST)),
    ),
  ]),
);
