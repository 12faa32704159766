/**
 * Scores the statements against gold labels: once for each half of the documents (the rules were written on the first, and
 * only checked on the second before they were corrected), once for all, and document by document.
 *
 *   node out/training/eval-kpi.mjs [gold.jsonl] [--errors half] [--report file.json]
 *
 * `--errors A|B|doc` lists what was judged otherwise than the annotators did; `--report` writes the JSON report that the
 * scorer of the gold labels reads. Gold: one JSON object a line with doc, text, kind and the seven flags.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Facets, Statement } from '../src/engine/types.js';
import { findIn, FLAGS } from './find-statements.js';

type Gold = { doc: string; text: string; kind: 'kpi' | 'action' | 'fact' | 'other' } & {
  [K in keyof Facets]?: boolean | null;
};

/** Documents whose statements the rules were written on. */
const WRITTEN_ON = new Set(['rwanda-nici-3', 'malta-2014', 'nigeria-2014', 'switzerland-2012', 'jamaica-2015']);

/** Each labelled statement as a list item of its own; answers the statement found in each, a KPI before an action. */
function predict(gold: readonly Gold[]): {
  draft: string;
  found: (Statement | undefined)[];
  statements: Statement[];
} {
  const draft = ['# Statements', '', ...gold.flatMap((g) => [`- ${g.text}`, ''])].join('\n');
  const { file, statements } = findIn('kpi.md', draft);
  const byLine = new Map<number, Statement>();
  for (const s of statements) {
    const line = file.passages[s.passage]!.position.start.line;
    if (!byLine.has(line) || s.kind === 'kpi') byLine.set(line, s);
  }
  return { draft, found: gold.map((_, index) => byLine.get(3 + 2 * index)), statements };
}

/** F1 of both kinds and accuracy of each flag, 0..1; NaN where nothing was judged. */
interface Score {
  readonly statements: number;
  readonly figures: Readonly<Record<string, number>>;
  /** Share of facts that were taken for KPIs. */
  readonly factsAsKpi: number;
}

function score(gold: readonly Gold[], found: readonly (Statement | undefined)[]): Score {
  const pairs = gold.map((g, i) => [g, found[i]] as const);
  const figures: Record<string, number> = {};
  for (const kind of ['kpi', 'action'] as const) {
    const both = pairs.filter(([g, f]) => g.kind === kind && f?.kind === kind).length;
    figures[kind] =
      (2 * both) / (gold.filter((g) => g.kind === kind).length + found.filter((f) => f?.kind === kind).length);
  }
  for (const flag of FLAGS) {
    const judged = pairs.filter(([g, f]) => f && (g.kind === 'kpi' || g.kind === 'action') && g[flag] !== null);
    figures[flag] = judged.filter(([g, f]) => (f!.facets[flag] !== null) === g[flag]).length / judged.length;
  }
  const facts = pairs.filter(([g]) => g.kind === 'fact');
  const factsAsKpi = facts.length === 0 ? 0 : facts.filter(([, f]) => f?.kind === 'kpi').length / facts.length;
  return { statements: gold.length, figures, factsAsKpi };
}

/** Scores a file of labelled statements as a whole. */
export function compare(path: string): Score {
  const gold = readGold(path);
  return score(gold, predict(gold).found);
}

function toRow({ statements, figures, factsAsKpi }: Score): Record<string, string> {
  const figure = (x: number): string => (Number.isFinite(x) ? x.toFixed(3) : '–');
  const shown = Object.entries(figures).map(([name, x]) => [name, figure(x)]);
  return { statements: String(statements), ...Object.fromEntries(shown), 'facts as KPI': figure(factsAsKpi) };
}

function listErrors(gold: readonly Gold[], found: readonly (Statement | undefined)[]): void {
  gold.forEach((g, i) => {
    const f = found[i];
    const wrong: string[] = [];
    if ((f?.kind ?? 'none') !== g.kind && (f || g.kind === 'kpi' || g.kind === 'action'))
      wrong.push(`${g.kind.toUpperCase()} judged ${f?.kind ?? 'none'}`);
    if (f && (g.kind === 'kpi' || g.kind === 'action'))
      for (const flag of FLAGS)
        if (g[flag] !== null && (f.facets[flag] !== null) !== g[flag])
          wrong.push(`${flag} should be ${g[flag]}${f.facets[flag] ? ` (“${f.facets[flag].text}”)` : ''}`);
    if (wrong.length > 0) console.log(`${i} ${g.doc}: ${wrong.join('; ')}\n    ${g.text}`);
  });
}

/** JSON lines, or the project's own labelled statements: kind, flags (letters or dashes), text, with tabs between. */
function readGold(path: string): Gold[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  if (path.endsWith('.jsonl')) return lines.map((line) => JSON.parse(line) as Gold);
  return lines.map((line) => {
    const [kind = '', letters = '', text = ''] = line.split('\t');
    const flags = Object.fromEntries(FLAGS.map((flag, i) => [flag, letters[i] !== '-']));
    return { doc: 'own', text, kind: kind as Gold['kind'], ...flags };
  });
}

function main(args: readonly string[]): void {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const path = args.find((a) => /\.(?:jsonl|tsv)$/.test(a)) ?? '../shared/eval/kpi.dev.jsonl';
  if (!existsSync(path)) {
    console.log(`no gold labels at ${path}: nothing to score`);
    return;
  }
  const gold = readGold(path);
  const { found, statements } = predict(gold);
  const part = (keep: (doc: string) => boolean): [Gold[], (Statement | undefined)[]] => {
    const indices = gold.map((_, i) => i).filter((i) => keep(gold[i]!.doc));
    return [indices.map((i) => gold[i]!), indices.map((i) => found[i])];
  };
  const half = (name: string) => (doc: string) =>
    name === 'A' ? WRITTEN_ON.has(doc) : name === 'B' ? !WRITTEN_ON.has(doc) : doc === name;
  const errors = option('--errors');
  if (errors) return listErrors(...part(half(errors)));
  const rows: Record<string, Record<string, string>> = {
    'A (written on)': toRow(score(...part(half('A')))),
    'B (other documents)': toRow(score(...part(half('B')))),
    all: toRow(score(gold, found)),
  };
  for (const doc of [...new Set(gold.map((g) => g.doc))].sort()) rows[doc] = toRow(score(...part((d) => d === doc)));
  console.table(rows);
  const report = option('--report');
  if (report)
    writeFileSync(
      report,
      JSON.stringify({ files: [{ path: 'kpi.md', passages: [], statements: statements.map(toReport) }] }),
    );
}

function toReport(s: Statement): object {
  const flags = Object.fromEntries(FLAGS.map((f) => [f, s.facets[f] !== null]));
  return { startLine: s.position.start.line, endLine: s.position.end.line, text: s.text, kind: s.kind, ...flags };
}

if (process.argv[1]?.includes('eval-kpi')) main(process.argv.slice(2));
