/**
 * A check is over in half a second, and V8 is set for programs that run for long: told otherwise, it takes a fifth less.
 * It complains of flags that it does not know, so each is said only to the versions that have it. `npm run bench` measures.
 */
import { setFlagsFromString } from 'node:v8';

const version = Number.parseInt(process.versions.node, 10);

if (version <= 24) {
  // Rubbish is swept up when there is as much of it as of what is in use: 10 MB of text take 0.8 GB instead of 1.2 for the
  // report as text, in about the same time.
  setFlagsFromString('--heap-growing-percent=100');
}

// Regular expressions are compiled at once, and not first to a slower form and then again. It has to be said before the
// first one runs, or V8 crashes on it later: this module is imported first, and the server, which cannot know, leaves it be.
if (version === 20) setFlagsFromString('--no-regexp-tier-up');

// Node 20 would spend a third of its CPU on optimising what is then done: a function has to run for longer first, which on
// long texts it does. Later versions have a quicker compiler for that.
if (version === 20) setFlagsFromString('--ticks-before-optimization=15 --max-bytecode-size-for-early-opt=0');
