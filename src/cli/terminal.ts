/** What is particular about writing to a terminal or to the log of a build. */
import type { SourceFile } from '../engine/types.js';
import { toPrintable } from '../reports/escape.js';
import { annotateFailure, toLogLine } from '../reports/github.js';
import type { Io } from './io.js';
import { repositoryPathIn } from './repository.js';

/** A line for standard error, harmless whatever names and texts it quotes. */
export function toTerminal(line: string, io: Io): string {
  return inLog(toPrintable(line), io);
}

/** Why nothing could be checked; in a workflow, an annotation, since its log is rarely read. */
export function sayFailure(line: string, io: Io): string {
  return io.env.GITHUB_ACTIONS === 'true'
    ? annotateFailure(toPrintable(line), repositoryPathIn(io))
    : `ncs-check: ${toTerminal(line, io)}`;
}

/** In the log of GitHub Actions, text that looks like a command of the runner is made to look like none. */
export function inLog(text: string, { env }: Io): string {
  return env.GITHUB_ACTIONS === 'true' ? toLogLine(text) : text;
}

/** UTF-16 units below which an analysis takes no time worth a word. */
const LONG = 1_000_000;

/** A line on standard error while long work goes on, only where that is a terminal. */
export function createProgress(io: Io, quiet: boolean) {
  let shown = false;
  const isOn = io.stderr.isTTY === true && !quiet;
  return {
    show(files: readonly SourceFile[], index: number, total: number): void {
      const size = files.reduce((sum, { text }) => sum + text.length, 0);
      if (!isOn || (total < 4 && size < LONG)) return;
      const name = toTerminal(files[0]?.path ?? '', io).slice(0, 60);
      io.stderr.write(`\r\u001b[K${index + 1}/${total} ${name}`);
      shown = true;
    },
    clear(): void {
      if (shown) io.stderr.write('\r\u001b[K');
    },
  };
}
