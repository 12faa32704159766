/** The GitHub Action: its inputs become the arguments of `ncs-check`, nothing more. */
import type { Io } from '../cli/io.js';
import { run } from '../cli/run.js';

/** An input of action.yml, as the runner hands it over; empty where it was not given. */
const inputOf = ({ env }: Pick<Io, 'env'>, name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();

/** The arguments for the command line: annotations in the log, the Markdown report as job summary, SARIF where asked. */
export function readInputs(io: Pick<Io, 'env'>): string[] {
  const files = inputOf(io, 'files')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const option = (name: string): string[] => {
    const value = inputOf(io, name);
    return value === '' ? [] : [`--${name}=${value}`];
  };
  const output = (format: string, path: string | undefined): string[] => (path ? [`--output=${format}=${path}`] : []);
  return [
    '--format=github',
    ...['fail-on', 'min-coverage', 'config', 'framework', 'profile'].flatMap(option),
    ...output('markdown', io.env.GITHUB_STEP_SUMMARY),
    ...output('markdown', inputOf(io, 'comment-file')),
    ...output('sarif', inputOf(io, 'sarif-file')),
    // Behind these, no file name is taken for an option.
    '--',
    ...files.filter((line) => line !== ''),
  ];
}

/** Runs the checker as a step of a workflow; exit codes are those of the command line. */
export async function runAction(io: Io): Promise<number> {
  return run(['check', ...readInputs(io)], io);
}
