/** The program: hands the process to `run`. */
import './v8-flags.js';
import { processIo } from './process-io.js';
import { run } from './run.js';

void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
