/**
 * A check is over in half a second. Node 20 would spend a third of its CPU on optimising what is then done: it is told to
 * wait until a function has run for long, which on long texts still happens. Later versions of Node have a quicker
 * compiler for that, do as well by themselves, and no longer know the flag.
 */
import { setFlagsFromString } from 'node:v8';

if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1200000');
