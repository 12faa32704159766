/** Labelled passages: strategies with gold labels from a folder, and passages in our own words from training/passages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from '../src/engine/features.js';
import { parse } from '../src/engine/parse.js';
import type { ParsedFile } from '../src/engine/types.js';

/** One strategy with its labels: `labels[i]` belongs to `file.passages[i]`, undefined where it was not judged. */
export interface LabelledStrategy {
  readonly name: string;
  readonly file: ParsedFile;
  readonly labels: readonly (readonly string[] | undefined)[];
  /** As it is written, with what `ablate` needs. */
  readonly text: string;
  readonly coverage: Readonly<Record<string, 'addressed' | 'partial' | 'absent' | null>>;
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
    return { name, file, text, labels: file.passages.map((p) => byLine.get(p.position.start.line)), coverage };
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

/**
 * The strategy without every passage labelled with the area, and without headings that have nothing left below them.
 * @returns undefined where no passage is labelled with it
 */
export function ablate({ file, labels, text }: LabelledStrategy, area: string): ParsedFile | undefined {
  const inArea = (i: number): boolean => labels[i]?.some((id) => id.startsWith(`${area}.`)) ?? false;
  const gone = new Set<number>();
  file.passages.forEach((p, i) => inArea(i) && gone.add(p.position.start.line));
  if (gone.size === 0) return undefined;
  file.sections.forEach(({ position, end, depth }) => {
    const inside = file.passages.flatMap((p, i) =>
      p.position.start.offset > position.start.offset && p.position.start.offset < end.offset ? [i] : [],
    );
    if (depth > 1 && inside.length > 0 && inside.every(inArea)) gone.add(position.start.line);
  });
  const kept = text.split('\n').filter((_, i) => !gone.has(i + 1));
  return parse({ path: file.path, text: kept.join('\n') });
}
