/** The world of a real process. */
import type { Io } from './io.js';

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Hands the process to the command line. */
export function processIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe early; that is no failure.
    if (error.code === 'EPIPE') return;
    const why = error.code === 'ENOSPC' ? 'no space is left there' : (error.code ?? error.message);
    process.stderr.write(`ncs-check: The report could not be written to standard output: ${why}.\n`);
    process.exit(2);
  });
  // Where nobody can be told, the exit code says it.
  process.stderr.on('error', () => undefined);
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    readStdin,
    today: new Date().toISOString().slice(0, 10),
  };
}
