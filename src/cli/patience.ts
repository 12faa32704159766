/**
 * A check is over in less than a second. V8 would spend a third of that on optimising what is then done: it is told to
 * wait until a function has run for long. On long texts that still happens, only later.
 */
import { setFlagsFromString } from 'node:v8';

/** Versions of Node in which the flag was tried; another one might not know it and say so on standard error. */
const TRIED = /^(?:20|22|24)\./;

if (TRIED.test(process.versions.node)) setFlagsFromString('--interrupt-budget=1200000');
