/** Where findings about the whole strategy stand. */
import { START } from '../engine/points.js';
import type { AreaCoverage, Place, RuleContext } from '../engine/types.js';

/** The strategy's first heading, else its first passage, else the beginning of its first file. */
export function firstHeading({ files }: RuleContext): Place | undefined {
  const withHeading = files.find((f) => f.file.sections.length > 0);
  if (withHeading) return { path: withHeading.file.path, position: withHeading.file.sections[0]!.position };
  const first = files[0];
  if (!first) return undefined;
  return { path: first.file.path, position: first.file.passages[0]?.position ?? { start: START, end: START } };
}

/** The heading of the section where a focus area is at home, else the strategy's first heading. */
export function homeOf(context: RuleContext, { home }: AreaCoverage): Place | undefined {
  const file = context.files.find((f) => f.file.path === home?.path)?.file;
  const section = file?.sections[home?.section ?? -1];
  return file && section ? { path: file.path, position: section.position } : firstHeading(context);
}
