/**
 * Prints how well the matching does: leave-one-strategy-out (everything trained and chosen without the strategy under
 * test), beside the shipped weights on the same strategies, the scorer without weights, and plain TF-IDF on the catalogue.
 *   npm run eval [-- --quick]      --quick leaves the leave-one-out figures away
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../src/engine/parse.js';
import type { AnalysedFile, Framework } from '../src/engine/types.js';
import type { Weights } from '../src/engine/model.js';
import { elementsOf } from '../src/engine/catalogue.js';
import { frameworks } from '../src/frameworks/index.js';
import { writeBaseline } from './baseline.js';
import { findGold, readInvented, readOwnPassages, readStrategies, type LabelledStrategy } from './dataset.js';
import { fit, prepare } from './fit.js';
import { runScript, writeReport, type AblationScores, type Evaluation } from './report.js';

interface Row {
  readonly name: string;
  readonly evaluation: Evaluation;
  readonly ablation?: AblationScores;
  readonly files: readonly AnalysedFile[];
}

const scratch = mkdtempSync(join(tmpdir(), 'ncs-eval-'));

/** Scores one way of matching; `weightsFor` says with what each strategy is matched. */
function score(
  name: string,
  gold: string,
  strategies: readonly LabelledStrategy[],
  framework: Framework,
  weightsFor: (strategy: string) => Weights | undefined,
): Row {
  const folder = join(scratch, name.replace(/\W+/g, '-'));
  const drafts = join(scratch, 'drafts');
  const paths = strategies.map((s) => join(folder, `${s.name}.json`));
  const files = strategies.map((s, i) => writeReport(s.file, framework, weightsFor(s.name), paths[i]!)[0]!);
  const evaluation = runScript<Evaluation>(join(gold, '..', 'evaluate.mjs'), ['passages', gold, ...paths]);
  const ablated = strategies.flatMap((s) =>
    framework.areas.flatMap(({ id }) => {
      const draft = `${s.name}.no-${id}`;
      const text = readIfThere(join(drafts, `${draft}.md`));
      if (text === undefined) return [];
      const path = join(folder, `${draft}.json`);
      writeReport(parse({ path: `${draft}.md`, text }), framework, weightsFor(s.name), path);
      return [path];
    }),
  );
  return {
    name,
    evaluation,
    files,
    ablation: runScript<AblationScores>(join(gold, '..', 'ablate.mjs'), ['score', ...ablated]),
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const pad = (text: string | number, width: number): string => String(text).padStart(width);
const figure = (x: number | null | undefined): string => (x === null || x === undefined ? '–' : x.toFixed(3));

function printRows(rows: readonly Row[]): void {
  const bars: Record<string, string> = {
    'element F1': '0.66',
    'area F1': '0.75',
    'first guess right': '0.77',
    'right within three': '0.93',
    'macro F1': '0.50',
    'status right': '0.70',
    'missing element: precision': '0.80',
    'missing element: recall': '0.75',
    'missing area: false alarms': '0',
    'area taken out: noticed': '0.85',
    'area taken out: wrong areas': '≤ 2',
  };
  const values: Record<string, (row: Row) => string> = {
    'element F1': ({ evaluation: e }) => figure(e.element.f1),
    'element precision': ({ evaluation: e }) => figure(e.element.precision),
    'element recall': ({ evaluation: e }) => figure(e.element.recall),
    'area F1': ({ evaluation: e }) => figure(e.area.f1),
    'first guess right': ({ evaluation: e }) => figure(e.top1),
    'right within three': ({ evaluation: e }) => figure(e.top3),
    'macro F1': ({ evaluation: e }) => figure(e.macroF1),
    'addresses anything F1': ({ evaluation: e }) => figure(e.addressesAnything.f1),
    'status right': ({ evaluation: e }) => figure(e.coverageStatus),
    'missing element: precision': ({ evaluation: e }) => figure(e.missingElement.precision),
    'missing element: recall': ({ evaluation: e }) => figure(e.missingElement.recall),
    'missing area: false alarms': ({ evaluation: e }) => String(e.missingArea.fp),
    'area taken out: noticed': ({ ablation: a }) => figure(a?.recall),
    'area taken out: wrong areas': ({ ablation: a }) => (a ? String(a.wrongAreas) : '–'),
  };
  console.log(`${''.padEnd(30)}${rows.map(({ name }) => pad(name, 20)).join('')}${pad('bar', 8)}`);
  for (const [label, of] of Object.entries(values))
    console.log(`${label.padEnd(30)}${rows.map((row) => pad(of(row), 20)).join('')}${pad(bars[label] ?? '', 8)}`);
}

function printDetails({ name, evaluation, files }: Row, strategies: readonly LabelledStrategy[]): void {
  console.log(`\n${name}, by strategy (element F1):`);
  console.log(
    Object.entries(evaluation.perDocument)
      .map(([doc, f1]) => `  ${doc} ${figure(f1)}`)
      .join('\n'),
  );
  console.log(`\n${name}, by element:\nelement  precision  recall     f1   gold`);
  for (const [id, s] of Object.entries(evaluation.perElement))
    console.log(
      `${id.padEnd(7)}${pad(figure(s.precision), 11)}${pad(figure(s.recall), 8)}${pad(figure(s.f1), 7)}${pad(s.gold, 7)}`,
    );
  console.log(`\n${name}, calibration (of matches and candidates with a score in the range, so many are right):`);
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  files.forEach(({ passages }, d) =>
    passages.forEach(({ matches, candidates }, i) => {
      const gold = strategies[d]!.labels[i];
      for (const m of gold ? [...matches, ...candidates] : []) {
        const bin = bins[Math.min(9, Math.floor(m.score * 10))]!;
        bin.count++;
        bin.sum += m.score;
        if (gold!.includes(m.element)) bin.right++;
      }
    }),
  );
  bins.forEach(
    ({ count, right, sum }, b) =>
      count > 0 &&
      console.log(
        `  ${(b / 10).toFixed(1)}–${((b + 1) / 10).toFixed(1)}  ${pad(count, 6)}  mean score ${(sum / count).toFixed(2)}  right ${(right / count).toFixed(2)}`,
      ),
  );
}

function main(): void {
  const gold = findGold();
  if (gold === undefined) {
    console.log(
      'No labelled strategies: ../shared/eval/dev is not there (or name another folder in NCS_GOLD), so there is nothing to score.',
    );
    return;
  }
  const { framework, weights } = frameworks[0]!;
  const strategies = readStrategies(gold);
  const ids = elementsOf(framework).map(({ id }) => id);
  const corpus = prepare(framework, [...strategies, ...readInvented(ids)], readOwnPassages());
  runScript(join(gold, '..', 'ablate.mjs'), [gold, join(scratch, 'drafts')]);
  const rows: Row[] = [];
  if (!process.argv.includes('--quick')) {
    const names = strategies.map(({ name }) => name);
    const left = new Map(
      names.map((name) => {
        const start = Date.now();
        const without = fit(
          corpus,
          names.filter((n) => n !== name),
          'leave-one-out',
        );
        console.error(`trained without ${name} in ${((Date.now() - start) / 1000).toFixed(0)} s`);
        return [name, without];
      }),
    );
    rows.push(score('leave-one-out', gold, strategies, framework, (name) => left.get(name)));
  }
  rows.push(score('shipped weights', gold, strategies, framework, () => weights as Weights | undefined));
  rows.push(score('without weights', gold, strategies, framework, () => undefined));
  const baseline = writeBaseline(strategies, framework, join(scratch, 'baseline'));
  rows.push({
    name: 'plain TF-IDF',
    evaluation: runScript<Evaluation>(join(gold, '..', 'evaluate.mjs'), ['passages', gold, ...baseline]),
    files: [],
  });
  printRows(rows);
  printDetails(rows[0]!, strategies);
}

try {
  main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
