/** Reports written to files, after everything else has succeeded and never over something that was read. */
import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { cannotRun } from './io.js';
import { cannotRunFor } from './read.js';
import type { OutputFile } from './options.js';

/** A report and where it goes. */
interface WrittenReport {
  readonly path: string;
  readonly text: string;
}

/**
 * Refuses outputs that cannot be written, before any work is done.
 * @param inputs absolute paths of all files that the run reads
 * @throws what `cannotRun` makes
 */
export function checkOutputs(cwd: string, outputs: readonly OutputFile[], inputs: readonly string[]): void {
  const taken = new Map<string, string>(
    inputs.flatMap((path) => identify(path).map((id) => [id, 'is read by this run'])),
  );
  for (const { path } of outputs) {
    const target = resolve(cwd, path);
    const folder = dirname(target);
    if (!existsSync(folder)) throw cannotRun(`${path} cannot be written: its folder does not exist. Make it first.`);
    if (!statSync(folder).isDirectory()) throw cannotRun(`${path} cannot be written: ${dirname(path)} is no folder.`);
    if (existsSync(target) && statSync(target).isDirectory()) {
      throw cannotRun(`${path} is a folder; name a file to write the report to.`);
    }
    checkAccess(existsSync(target) ? target : folder, path);
    const why = identify(target)
      .map((id) => taken.get(id))
      .find((one) => one !== undefined);
    if (why) throw cannotRun(`${path} ${why}; write the report elsewhere.`);
    for (const id of identify(target)) taken.set(id, 'is already the target of another --output');
  }
}

function checkAccess(target: string, shown: string): void {
  try {
    accessSync(target, constants.W_OK);
  } catch (error) {
    throw cannotRunFor(error, shown, 'written');
  }
}

/** What tells a file again under another name: its path and, where it exists, its place on the disk. */
function identify(path: string): string[] {
  if (!existsSync(path)) return [path];
  const { dev, ino } = statSync(path, { bigint: true });
  return [path, ...(ino > 0n ? [`${dev}:${ino}`] : [])];
}

/** Writes all reports. */
export function writeReports(cwd: string, reports: readonly WrittenReport[]): void {
  for (const { path, text } of reports) {
    try {
      writeFileSync(resolve(cwd, path), text);
    } catch (error) {
      throw cannotRunFor(error, path, 'written');
    }
  }
}
