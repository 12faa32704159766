/** A text made of all that a catalogue has to say: what the server rehearses on. */
import type { Framework } from '../engine/types.js';
import { createTemplate } from './template.js';

/** Markdown with every standard section and, for each element, its title and its example passage. */
export function sampleOf(framework: Framework): string {
  const [strategy] = createTemplate(
    {
      title: framework.title,
      country: 'Country',
      period: { from: 2026, to: 2030 },
      areas: framework.areas.map(({ id }) => id),
    },
    framework,
  );
  const examples = framework.areas.flatMap(({ title, elements }) => [
    `## ${title}`,
    ...elements.flatMap((element) => [`### ${element.title}`, element.example]),
  ]);
  return [strategy!.text, ...examples].join('\n\n');
}
