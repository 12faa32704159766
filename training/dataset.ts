/** Labelled passages: real strategies with gold labels from a folder, and what we invented: whole strategies and single passages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from '../src/engine/features.js';
import { parse as parseYaml } from 'yaml';
import { parse } from '../src/engine/parse.js';
import type { ParsedFile } from '../src/engine/types.js';

type CoverageLabels = Readonly<Record<string, 'addressed' | 'partial' | 'absent' | null>>;

/** One strategy with its labels: `labels[i]` belongs to `file.passages[i]`, undefined where it was not judged. */
export interface LabelledStrategy {
  readonly name: string;
  /** True for one that was written for training; nothing is judged by it. */
  readonly invented: boolean;
  readonly file: ParsedFile;
  readonly labels: readonly (readonly string[] | undefined)[];
  readonly text: string;
  readonly coverage: CoverageLabels;
}

/** A passage in our own words. */
export interface OwnPassage {
  readonly source: string;
  readonly passage: Readable;
  readonly labels: readonly string[];
}

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

/** Where the labelled strategies are, or undefined. */
export function findGold(): string | undefined {
  const folder = process.env['NCS_GOLD'] ?? '../shared/eval/dev';
  return existsSync(folder) ? folder : undefined;
}

/** Reads the strategies of a folder in the order of their names. */
export function readStrategies(folder: string): LabelledStrategy[] {
  const names = readdirSync(folder)
    .filter((f) => f.endsWith('.gold.jsonl'))
    .map((f) => f.replace('.gold.jsonl', ''))
    .sort();
  return names.map((name) => {
    const text = readFileSync(join(folder, `${name}.md`), 'utf8');
    const file = parse({ path: `${name}.md`, text });
    const gold = linesOf(join(folder, `${name}.gold.jsonl`)) as {
      line: number;
      labels: string[];
      optional?: string[];
    }[];
    // A passage that is optional evidence teaches neither way.
    const byLine = new Map(
      gold.filter((g) => g.labels.length > 0 || !g.optional?.length).map((g) => [g.line, g.labels]),
    );
    const coverage = JSON.parse(
      readFileSync(join(folder, `${name}.coverage.json`), 'utf8'),
    ) as LabelledStrategy['coverage'];
    return {
      name,
      invented: false,
      file,
      text,
      labels: file.passages.map((p) => byLine.get(p.position.start.line)),
      coverage,
    };
  });
}

/** Reads the passages in our own words. */
export function readOwnPassages(folder = 'training/passages'): OwnPassage[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .sort()
    .flatMap((f) =>
      (
        linesOf(join(folder, f)) as {
          headings: string[];
          leadIn: string;
          kind: Readable['kind'];
          text: string;
          labels: string[];
        }[]
      ).map((p) => ({
        source: f,
        passage: { kind: p.kind, text: p.text, headings: p.headings, leadIns: p.leadIn ? [p.leadIn] : [] },
        labels: p.labels.map((id) => id.split('.').slice(0, 3).join('.')),
      })),
    );
}

/** "{{5.4.1 5.4.3}}" at the end of a passage. */
const MARK = /[ \t]*\{\{([^}]*)\}\}/g;

/** An invented strategy as its readers would see it. */
export const stripLabels = (marked: string): string => marked.replace(MARK, '');

/**
 * Reads the invented strategies: Markdown with the labels of a passage in double braces at its end, and in the front
 * matter the elements that are absent or only partly covered.
 * @param ids all elements
 */
export function readInvented(ids: readonly string[], folder = 'training/strategies'): LabelledStrategy[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.md'))
    .sort()
    .map((f): LabelledStrategy => {
      const marked = readFileSync(join(folder, f), 'utf8');
      const byLine = marked
        .split('\n')
        .map((line) => [...line.matchAll(MARK)].flatMap(([, inside]) => inside!.split(/[\s,]+/)));
      const text = stripLabels(marked);
      const file = parse({ path: f, text });
      const labels = file.passages.map((p) => byLine[p.position.start.line - 1]!.filter((id) => ids.includes(id)));
      return {
        name: f.replace('.md', ''),
        invented: true,
        file,
        text,
        labels,
        coverage: readCoverageLabels(file, labels, ids),
      };
    });
}

/** What the front matter says. Throws where the labels say otherwise. */
function readCoverageLabels(
  { path, frontMatter }: ParsedFile,
  labels: readonly (readonly string[])[],
  ids: readonly string[],
): CoverageLabels {
  const front = parseYaml(frontMatter?.text ?? '') as { coverage: { partial: string[]; absent: string[] } };
  const { partial, absent } = front.coverage;
  const found = new Set(labels.flat());
  const wrong = ids.filter((id) => found.has(id) === absent.includes(id));
  if (wrong.length > 0) throw new Error(`${path}: labels and front matter disagree on ${wrong.join(', ')}`);
  const statusOf = (id: string): 'addressed' | 'partial' | 'absent' =>
    !found.has(id) ? 'absent' : partial.includes(id) ? 'partial' : 'addressed';
  return Object.fromEntries(ids.map((id) => [id, statusOf(id)]));
}
