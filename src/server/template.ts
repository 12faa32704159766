/** A new strategy: the files to start from, made of the standard sections and the elements' skeletons. */
import type { Framework } from '../engine/types.js';
import { wholeSkeleton } from '../frameworks/snippets.js';
import { TEMPLATE_NAMES, type TemplateFile, type TemplateParams } from './protocol.js';
import { chapterAt, fillKnown } from './sections.js';
import { quoteYaml } from './yaml-edit.js';

const [NAME, CONFIG] = TEMPLATE_NAMES;
/** Stands in the table of indicators already. */
const LEFT_OUT = 'kpi';

/** The files of a new strategy: `strategy.md` with all standard sections and the chosen focus areas, and its `strategy.yaml`. */
export function createTemplate(params: TemplateParams, framework: Framework): TemplateFile[] {
  const { title, period } = params;
  const sections = (framework.sections ?? []).filter(({ id }) => id !== LEFT_OUT);
  const opened = new Set(sections.flatMap(({ area }) => area ?? []));
  // A catalogue may have focus areas that no standard section opens.
  const rest = framework.areas.filter(({ id }) => !opened.has(id) && params.areas.includes(id));
  const parts = [
    `# ${oneLine(title)} ${period.from}–${period.to}`,
    ...sections
      .filter(({ area }) => area === undefined || params.areas.includes(area))
      .map((section) => wholeSkeleton(section, framework)),
    ...rest.map((area) => chapterAt(area, area.elements, 2)),
  ];
  return [
    { path: NAME, text: `${fillKnown(parts.join('\n\n'), { country: oneLine(params.country), period })}\n` },
    { path: CONFIG, text: configText(params, framework) },
  ];
}

/** One line, so that no answer can break out of the heading or sentence that it is put into. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[<>[\]]/g, '')
    .trim();

function configText({ title, country, period, areas }: TemplateParams, framework: Framework): string {
  const left = framework.areas.filter((area) => !areas.includes(area.id));
  const aside = left.flatMap((area) => area.elements.map((e) => asideEntry(e.id)));
  const list =
    aside.length > 0
      ? `\n# Focus areas that were left out. Say why, or take the entry out and write the section.\nnotApplicable:\n${aside.join('')}`
      : '';
  return `# What this strategy is and how it is checked.
title: ${quoteYaml(title)}
country: ${quoteYaml(country)}
period: { from: ${period.from}, to: ${period.to} }
files:
  - ${NAME}
profile: drafting
${list}`;
}

const asideEntry = (id: string): string => `  - element: "${id}"\n    reason: "[reason]"\n`;
