import { findElement } from '../../engine/catalogue.js';
import { passagesOfPin } from '../../engine/pins.js';
import type { Directive, Rule } from '../../engine/types.js';
import { list } from '../wording.js';

export const unusedDirective: Rule = {
  id: 'directive/unused',
  severity: { drafting: 'info', review: 'info', release: 'warning' },
  summary: 'A directive has nothing to act on: no finding to silence, no passage to pin, no `ncs-disable` to end.',
  help: 'What it silenced is mended, or what it stood before has moved. Put the comment in its place or take it out, so that it cannot hide a later finding.',
  runs: 'last',
  *check({ files, framework, unusedDirectives, ruleIds }) {
    for (const { path, directive } of unusedDirectives) {
      const known = directive.targets.filter((id) => ruleIds.includes(id));
      // A misspelt rule is reported as such.
      if (known.length < directive.targets.length) continue;
      yield {
        path,
        position: directive.position,
        subject: directive.targets.join(' '),
        message: directive.kind === 'enable' ? sayNothingEnded(known) : sayNothingSilenced(known),
      };
    }
    for (const { file } of files) {
      for (const { kind, targets, position } of file.directives) {
        if (kind !== 'pin' || !targets.some((id) => findElement(framework, id))) continue;
        if (passagesOfPin(file, position.start.offset).length > 0) continue;
        const message = `This pin to ${list(targets)} holds for nothing: put it before the passage that it is meant for.`;
        yield { path: file.path, position, subject: targets.join(' '), message };
      }
    }
  },
};

type Targets = Directive['targets'];

const sayNothingSilenced = (rules: Targets): string =>
  `Nothing to silence here: no finding of ${rules.length > 0 ? list(rules, 'or') : 'any rule that can be silenced without its name'}.`;

const sayNothingEnded = (rules: Targets): string =>
  `Nothing to end here: no ncs-disable${rules.length > 0 ? ` of ${list(rules, 'or')}` : ''} stands open above.`;
