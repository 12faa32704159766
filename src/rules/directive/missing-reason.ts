import type { Rule } from '../../engine/types.js';

export const missingReason: Rule = {
  id: 'directive/missing-reason',
  severity: { drafting: 'off', review: 'info', release: 'warning' },
  summary: 'A rule is silenced without a reason.',
  help: 'A reviewer wants to know why a finding does not count. Add the reason behind two dashes: `<!-- ncs-disable-next-line kpi/no-owner -- agreed with the Treasury -->`.',
  *check({ files }) {
    for (const { file } of files) {
      for (const { kind, reason, targets, position } of file.directives) {
        if (reason !== undefined || (kind !== 'disable' && kind !== 'disable-next-line')) continue;
        const message = `No reason is given for silencing ${targets.join(', ') || 'all rules'}: add one behind two dashes.`;
        yield { path: file.path, position, subject: targets.join(' '), message };
      }
    }
  },
};
