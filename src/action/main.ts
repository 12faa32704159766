/** The entry of the GitHub Action. */
import { processIo } from '../cli/process-io.js';
import { runAction } from './action.js';

void runAction(processIo()).then((code) => {
  process.exitCode = code;
});
