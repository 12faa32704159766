/** What the command line needs of the world around it, so that tests can be that world. */

interface Output {
  readonly write: (text: string) => void;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Io {
  /** Absolute path that arguments are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readStdin: () => Promise<Uint8Array>;
  /** ISO date of today. */
  readonly today: string;
}

/** An expected reason why nothing could be checked; its message is for people and ends up on standard error, exit code 2. */
interface CannotRun extends Error {
  readonly cannotRun: true;
}

/** Makes the error that ends the run with exit code 2. */
export const cannotRun = (message: string): CannotRun =>
  Object.assign(new Error(message), { cannotRun: true as const });

/** Tells an expected error from a defect. */
export const isCannotRun = (error: unknown): error is CannotRun => error instanceof Error && 'cannotRun' in error;

/** Runs `act` on each item and throws all expected errors together, so that people mend them in one go. */
export function mapAll<T, R>(items: readonly T[], act: (item: T) => R): R[] {
  const messages: string[] = [];
  const results: R[] = [];
  for (const item of items) {
    try {
      results.push(act(item));
    } catch (error) {
      if (!isCannotRun(error)) throw error;
      messages.push(error.message);
    }
  }
  if (messages.length > 0) throw cannotRun([...new Set(messages)].join('\n'));
  return results;
}
