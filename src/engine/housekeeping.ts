/** Files that stand beside a strategy in a repository and are hardly part of it. */

/** By their whole name, with or without a language behind it: README.md, README.fr.md, README.pt-BR.md. */
const NAMES =
  /^(?:readme|changelog|contributing|licen[cs]e|code[-_]of[-_]conduct|security|pull_request_template|issue_template)(?:[._-][a-z]{2}(?:[_-][a-z]{2})?)?$/i;
/** Words that such names begin or end with: 2026-09-14-minutes.md, notes on scope.md. */
const WORDS = /^(?:minutes|notes|meetings?)(?![a-z])|(?<![a-z])(?:minutes|notes|meetings?)$/i;

/**
 * Tells files that nobody means when they name no file: README, change log, minutes and the like. What is named on the
 * command line or under `files` is always read.
 * @param path relative to the folder that is looked through, with forward slashes
 */
export function isHousekeeping(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop()!.replace(/\.(?:md|markdown)$/i, '');
  return NAMES.test(name) || [...parts, name].some((part) => WORDS.test(part));
}
