import { findElement } from '../../engine/catalogue.js';
import type { Rule } from '../../engine/types.js';

export const unknownElement: Rule = {
  id: 'config/unknown-element',
  severity: 'error',
  summary: '`notApplicable` names an element that the framework does not have.',
  help: 'The entry has no effect. `ncs-check explain` lists the elements with their numbers. Put numbers in quotes: `element: "5.5.6"`.',
  runs: 'always',
  *check({ config, framework }) {
    for (const { element, position } of config.notApplicable) {
      if (findElement(framework, element) || !config.path || !position) continue;
      yield {
        path: config.path,
        position,
        subject: element,
        message: `${framework.title} has no element “${element}”.`,
      };
    }
  },
};
