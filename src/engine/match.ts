/** Passages × framework → matches. */
import type { AnalysedFile, Framework, ParsedFile } from './types.js';

/** Learned from labelled passages by training/train.ts. */
export type Weights = unknown;

/** Matches of passages that stood unchanged. */
export type MatchMemo = Map<string, unknown>;

export const createMatchMemo = (): MatchMemo => new Map();

/** Matches every passage of the files of one strategy with the framework's elements. */
export function matchFiles(
  files: readonly ParsedFile[],
  _framework: Framework,
  _weights: Weights | undefined,
  _memo: MatchMemo,
): AnalysedFile[] {
  return files.map((file) => ({
    file,
    passages: file.passages.map((passage) => ({ passage, matches: [], candidates: [] })),
  }));
}
