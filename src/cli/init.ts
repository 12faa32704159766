/** `ncs-check init`: a commented `strategy.yaml` to start from. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../engine/analyse.js';
import { defaultConfig } from '../engine/config.js';
import { CONFIG_NAME } from './files.js';
import { escapeGlob, findMarkdown, sayPaths, showPath } from './find.js';
import type { BuiltIn } from './frameworks.js';
import { cannotRun, isCannotRun } from './io.js';
import { cannotRunFor, readText } from './read.js';

/**
 * Writes `strategy.yaml` into a folder.
 * @param folder absolute
 * @param builtIn by which it is told what reads like a strategy
 * @returns what was done, for people
 * @throws what `cannotRun` makes: it exists already, or cannot be written
 */
export function initConfig(cwd: string, folder: string, builtIn: BuiltIn): string {
  const path = join(folder, CONFIG_NAME);
  const shown = showPath(cwd, path);
  if (!existsSync(folder)) throw cannotRun(`${showPath(cwd, folder)} does not exist.`);
  const all = findMarkdown(folder);
  const parts = all.filter((file) => readsLikePart(file, builtIn));
  const listed = parts.length > 0 ? parts : all;
  const others = all.filter((file) => !listed.includes(file));
  const [files, aside] = [listed, others].map((some) => some.map((file) => showPath(folder, file))) as [
    string[],
    string[],
  ];
  try {
    // `wx`: whatever stands there already, also a link, is left alone.
    writeFileSync(path, configText(files, aside), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw cannotRun(`${shown} exists already and was left as it is.`);
    }
    throw cannotRunFor(error, shown, 'written');
  }
  const rest =
    others.length > 0 ? `; as comments, since they read like no part of it: ${sayPaths(folder, others)}` : '';
  const found = files.length > 0 ? `with ${files.join(', ')}${rest}` : 'without a file yet: no Markdown was found';
  return `Wrote ${shown} ${found}. Look through it, then run: ncs-check${folder === cwd ? '' : ` ${showPath(cwd, folder)}`}\n`;
}

/** Whether an eighth of what a file says, or more, is about what strategies address; chapters have no telling title. */
function readsLikePart(path: string, { frameworks }: BuiltIn): boolean {
  try {
    const file = { path, text: readText(path, path) };
    const { kind, files } = analyse({ files: [file], config: defaultConfig }, { ...frameworks[0]!, rules: [] });
    const passages = files.flatMap((one) => one.passages);
    return kind === 'strategy' || passages.filter(({ matches }) => matches.length > 0).length > passages.length / 8;
  } catch (error) {
    // What cannot be read is listed, so that the check says why.
    if (isCannotRun(error)) return true;
    throw error;
  }
}

/** The text of a new configuration; what the author may want later stands in it as comments. */
function configText(files: readonly string[], aside: readonly string[]): string {
  const entry = (file: string): string => `- ${JSON.stringify(escapeGlob(file))}`;
  const listed = [...files.map((file) => `  ${entry(file)}`), ...aside.map((file) => `  # ${entry(file)}`)];
  const list = listed.length > 0 ? ['files:', ...listed] : ['# files:', '#   - strategy.md'];
  return `# What the strategy is and how ncs-check and the editor check it. Every line may go.

# title: National Cybersecurity Strategy 2026-2030
# country: Exampleland
# period: { from: 2026, to: 2030 }   # deadlines are checked against it

# The Markdown files that together are the strategy, in reading order. Globs such as chapters/*.md are fine. Without this
# list, all Markdown files below this folder are the strategy, but for README, minutes, notes and the like.
${list.join('\n')}

# framework: ncs-guide-2025          # or the path of a catalogue of your own
# profile: review                    # drafting (quiet), review, or release (about to be published)

# Severity per rule: error, warning, info or off. "ncs-check rules" lists the rules.
# rules:
#   text/undefined-acronym: off

# Elements that do not fit your country: shown as justified, never counted as covered.
# notApplicable:
#   - element: "5.2.1"
#     reason: Why it does not apply.
#     owner: Who decided it
#     review: 2028-06-30             # look at it again by then

# Acronyms that every reader knows.
# acronyms: [GDP, NGO]

# Bodies that may own a KPI or an action though the text does not introduce them.
# owners: [Ministry of Finance]
`;
}
