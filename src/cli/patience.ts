/** How the program is to be run, said before anything else is: by flags of V8 that matter to a check and to nothing else. */
import { setFlagsFromString } from 'node:v8';

/**
 * A check is over in half a second. Node 20 would spend a third of its CPU on optimising what is then done: it is told to
 * wait until a function has run for long, which on long texts still happens. Later versions of Node have a quicker
 * compiler for that, do as well by themselves, and no longer know the flag.
 */
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1200000');

/** 10 MB of text are checked in 0.7 GB instead of 1.2, for a thirtieth of the time: rubbish is swept up at 60 % of what is in use. */
setFlagsFromString('--heap-growing-percent=60');
