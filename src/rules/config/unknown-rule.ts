import { nearestTo } from '../../engine/nearest.js';
import type { Rule } from '../../engine/types.js';

export const unknownRule: Rule = {
  id: 'config/unknown-rule',
  severity: 'warning',
  summary: '`rules` in `strategy.yaml` names a rule that does not exist.',
  help: 'The entry has no effect. `ncs-check rules` lists all rules.',
  runs: 'always',
  *check({ config, ruleIds }) {
    for (const id of Object.keys(config.rules)) {
      const position = config.rulePlaces[id];
      if (ruleIds.includes(id) || !config.path || !position) continue;
      const nearest = nearestTo(id, ruleIds);
      yield {
        path: config.path,
        position,
        subject: id,
        message: `There is no rule “${id}”${nearest ? `; did you mean “${nearest}”?` : '.'}`,
      };
    }
  },
};
