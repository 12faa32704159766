/** The catalogue that docs/catalogue.md teaches by, and mistakes made in it. */
import { readFileSync } from 'node:fs';

export const PAGE = readFileSync('docs/catalogue.md', 'utf8');

/** Its text as the page shows it. */
export const EXAMPLE = /^```yaml\n([^]*?)^```$/m.exec(PAGE)![1]!;

/** The example with one thing changed, which must be in it. */
export function changed(from: string, to: string): string {
  if (!EXAMPLE.includes(from)) throw new Error(`The example has no ${from}`);
  return EXAMPLE.replace(from, to);
}
