import type { Rule } from '../../engine/types.js';
import { list } from '../wording.js';

export const unusedDirective: Rule = {
  id: 'directive/unused',
  severity: { drafting: 'info', review: 'info', release: 'warning' },
  summary: 'A directive silences a rule that finds nothing there.',
  help: 'What it silenced is mended or has moved. Take the comment out, so that it cannot hide a later finding.',
  runs: 'last',
  *check({ unusedDirectives, ruleIds }) {
    for (const { path, directive } of unusedDirectives) {
      const known = directive.targets.filter((id) => ruleIds.includes(id));
      // A misspelt rule is reported as such.
      if (known.length < directive.targets.length) continue;
      const what = known.length > 0 ? list(known, 'or') : 'any rule';
      yield {
        path,
        position: directive.position,
        subject: directive.targets.join(' '),
        message: `Nothing to silence here: no finding of ${what}.`,
      };
    }
  },
};
