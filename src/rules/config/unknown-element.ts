import { findElement } from '../../engine/catalogue.js';
import { sayNoElement } from '../unknown-id.js';
import type { Rule } from '../../engine/types.js';

export const unknownElement: Rule = {
  id: 'config/unknown-element',
  severity: 'error',
  summary: '`notApplicable` names an element that the framework does not have.',
  help: 'The entry has no effect. `ncs-check explain` lists the elements with their numbers. Put numbers in quotes: `element: "5.5.6"`.',
  runs: 'always',
  *check({ config, framework }) {
    for (const { element, path, position } of config.notApplicable) {
      if (findElement(framework, element) || !path || !position) continue;
      yield {
        path,
        position,
        subject: element,
        message: sayNoElement(framework, element),
      };
    }
  },
};
