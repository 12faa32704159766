/** What was wrong in `strategy.yaml`, front matter or a catalogue: found by whoever read the file, reported here. */
import type { Rule } from '../../engine/types.js';

function problemRule(id: string, severity: 'error' | 'warning', summary: string, help: string): Rule {
  return {
    id,
    severity,
    summary,
    help,
    runs: 'always',
    *check({ config }) {
      for (const { ruleId, message, path, position } of config.problems)
        if (ruleId === id) yield { path, position, message, subject: message };
    },
  };
}

export const invalidYaml = problemRule(
  'config/invalid-yaml',
  'error',
  '`strategy.yaml` or front matter is no valid YAML.',
  'The file cannot be read as YAML, so nothing in it was used. Mend the line that the message names; common causes are tabs, missing quotes around a colon, and uneven indentation.',
);
export const unknownKey = problemRule(
  'config/unknown-key',
  'warning',
  '`strategy.yaml` has a key that is not known, or front matter one that is nearly known.',
  'The key was not used. Correct its spelling or take it out; `ncs-check init` prints all keys with their meaning.',
);
export const invalidValue = problemRule(
  'config/invalid-value',
  'error',
  'A value in `strategy.yaml` or front matter is not of the kind that its key asks for.',
  'The value was not used. The message says what was expected; `ncs-check init` prints all keys with an example.',
);
export const pathOutside = problemRule(
  'config/path-outside',
  'error',
  'A path in `strategy.yaml` leads out of its folder.',
  'Only files below the folder of `strategy.yaml` are read, so that opening a stranger’s draft cannot make the checker read other files; symbolic links below it are not followed.',
);
export const invalidFramework = problemRule(
  'config/invalid-framework',
  'error',
  'A catalogue of your own cannot be used.',
  'The message says where and why; `docs/catalogue.md` has an example and says what each field is for. Until it is mended, nothing is said of coverage.',
);
