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
}

/** What people know a strategy by: its title, else its configuration, else its first file. */
export function nameOf({ config, files }: Analysis): string {
  return config.title ?? config.path ?? files[0]?.file.path ?? 'strategy';
}
