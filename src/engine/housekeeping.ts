/** Files that stand beside a strategy in a repository and are hardly part of it. */

/** By their whole name, with or without a language behind it: README.md, README.fr.md, README.pt-BR.md. */
const NAMES =
  /^(?:readme|changelog|contributing|licen[cs]e|code[-_]of[-_]conduct|pull_request_template|issue_template)(?:[._-][a-z]{2}(?:[_-][a-z]{2})?)?$/i;
/** So written it tells how to report a weakness; "security.md" may be a chapter. */
const POLICY = 'SECURITY';
/**
 * Words that such names begin or end with: 2026-09-14-minutes.md, notes on scope.md, meeting 3.md, and none of
 * meeting-the-challenge.md, explanatory-notes.md.
 */
const WORDS =
  /^(?:minutes|notes)(?![a-z])|^meetings?(?:[ _-]?(?:\d|notes?\b|minutes\b|of\b|on\b)|$)|(?<![a-z])minutes$|(?:\d|meeting)[ _-]*notes$|(?<![a-z])meeting$/i;

/**
 * Tells files that nobody means when they name no file: README, change log, minutes and the like. What is named on the
 * command line or under `files` is always read.
 * @param path relative to the folder that is looked through, with forward slashes
 */
export function isHousekeeping(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop()!.replace(/\.(?:md|markdown)$/i, '');
  return name === POLICY || NAMES.test(name) || [...parts, name].some((part) => WORDS.test(part));
}
