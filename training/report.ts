/** Analyses as the JSON that the scorer reads, and the scorer run on them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../src/engine/config.js';
import { measureCoverage, withdrawClaims } from '../src/engine/coverage.js';
import { matchFiles } from '../src/engine/match.js';
import type { Weights } from '../src/engine/model.js';
import type { AnalysedFile, Framework, ParsedFile } from '../src/engine/types.js';

/** Matches one file from nothing and writes what the scorer looks at. */
export function writeReport(
  file: ParsedFile,
  framework: Framework,
  weights: Weights | undefined,
  path: string,
): AnalysedFile[] {
  const matched = matchFiles([file], framework, weights);
  const coverage = measureCoverage(matched, framework, defaultConfig, weights);
  const files = withdrawClaims(matched, coverage);
  const passages = files[0]!.passages.map(({ passage, matches, candidates }) => ({
    startLine: passage.position.start.line,
    matches,
    candidates,
  }));
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify({ files: [{ path: file.path, passages }], coverage }));
  return [...files];
}

interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What `evaluate.mjs passages` prints, as far as it is used here. */
export interface Evaluation {
  readonly passages: number;
  readonly unread: number;
  readonly element: Scores;
  readonly area: Scores;
  readonly addressesAnything: Scores;
  readonly top1: number;
  readonly top3: number;
  readonly macroF1: number;
  readonly coverageStatus: number;
  readonly missingElement: Scores;
  readonly missingArea: { readonly tp: number; readonly fp: number; readonly fn: number };
  readonly perDocument: Readonly<Record<string, number>>;
  readonly perElement: Readonly<Record<string, Scores & { readonly gold: number }>>;
}

export interface AblationScores {
  readonly drafts: number;
  readonly noticed: number;
  readonly recall: number;
  readonly wrongAreas: number;
  readonly unnoticed: readonly string[];
}

/** Runs one of the scorer's scripts and reads what it prints. */
export function runScript<T>(script: string, args: readonly string[]): T {
  const run = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`${script} failed: ${run.stderr}`);
  return (run.stdout === '' ? undefined : JSON.parse(run.stdout)) as T;
}
