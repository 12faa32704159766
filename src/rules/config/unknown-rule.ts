import type { Rule } from '../../engine/types.js';
import { sayNoRule } from '../no-rule.js';

export const unknownRule: Rule = {
  id: 'config/unknown-rule',
  severity: 'warning',
  summary: '`rules` in `strategy.yaml` or front matter names a rule that does not exist.',
  help: 'The entry has no effect. `ncs-check rules` lists all rules.',
  runs: 'always',
  *check({ config, ruleIds }) {
    for (const id of Object.keys(config.rules)) {
      const place = config.rulePlaces[id];
      if (ruleIds.includes(id) || !place) continue;
      yield { ...place, subject: id, message: sayNoRule(id, ruleIds, '.') };
    }
  },
};
