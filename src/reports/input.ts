/** What every report is made from. A report is a function from this value to a string, without side effects. */
import type { Analysis, Rule } from '../engine/types.js';

/** Who made the report. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** Where the rules are documented; a rule's own place is this address and `#` with its id. */
  readonly rulesUrl?: string;
}

/** One run of the checker: what was found in each strategy, and the rules that looked. */
export interface ReportInput {
  readonly tool: Tool;
  readonly analyses: readonly Analysis[];
  readonly rules: readonly Rule[];
  /** A line for each bar that was set and not reached, such as a least coverage. */
  readonly failures?: readonly string[];
  /** In a workflow of GitHub, the path by which it knows a file; undefined for one outside the repository. */
  readonly repositoryPath?: RepositoryPath;
}

export type RepositoryPath = (path: string) => string | undefined;

/**
 * What people know a strategy by: its title, else its configuration, else its first file.
 * @param among the strategies of the run: where another has the same title, the file stands behind it
 */
export function nameOf(analysis: Analysis, among: readonly Analysis[] = []): string {
  const { title } = analysis.config;
  const isTwice = among.some((one) => one !== analysis && one.config.title === title);
  return title === undefined ? placeOf(analysis) : isTwice ? `${title} (${placeOf(analysis)})` : title;
}

const placeOf = ({ config, files }: Analysis): string => config.path ?? files[0]?.file.path ?? 'strategy';
