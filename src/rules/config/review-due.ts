import type { Rule } from '../../engine/types.js';

export const reviewDue: Rule = {
  id: 'config/review-due',
  severity: 'warning',
  summary: 'An element was set aside as not applicable until a date that has passed.',
  help: 'The decision under `notApplicable` was to be looked at again by the date given. Confirm it with a new date, or take the entry out.',
  *check({ config, today }) {
    for (const { element, review, owner, path, position } of config.notApplicable) {
      if (!review || !today || review >= today || !path || !position) continue;
      const who = owner ? ` by ${owner}` : '';
      yield {
        path,
        position,
        subject: element,
        message: `That ${element} does not apply was to be reviewed${who} by ${review}.`,
      };
    }
  },
};
