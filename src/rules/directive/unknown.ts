import { findElement } from '../../engine/catalogue.js';
import { sayNoElement } from '../no-element.js';
import { sayNoRule } from '../no-rule.js';
import type { Directive, Rule, RuleContext } from '../../engine/types.js';

export const unknownDirective: Rule = {
  id: 'directive/unknown',
  severity: 'warning',
  summary: 'A directive comment is misspelt, or names an element or a rule that does not exist.',
  help: [
    'The comment has no effect. Directives are:',
    '',
    '- `<!-- ncs: 5.4.1 -->` before a passage, at the end of a list item or in a table row, or right below a heading for its section: it addresses this element.',
    '- `<!-- ncs-disable-next-line RULE -- reason -->`: silences a rule on the next passage or heading.',
    '- `<!-- ncs-disable RULE -- reason -->` … `<!-- ncs-enable RULE -->`: silences it in between.',
  ].join('\n'),
  *check(context) {
    for (const { file } of context.files) {
      for (const directive of file.directives) {
        const message = whatIsWrong(directive, context);
        if (message)
          yield { path: file.path, position: directive.position, subject: directive.targets.join(' '), message };
      }
    }
  },
};

function whatIsWrong({ kind, targets }: Directive, { framework, ruleIds }: RuleContext): string | undefined {
  if (kind === 'unknown')
    return 'This directive is not known: use ncs:, ncs-disable-next-line, ncs-disable or ncs-enable.';
  if (kind === 'pin') {
    if (targets.length === 0) return 'This directive pins nothing: name an element, as in ncs: 5.4.1.';
    const wrong = targets.find((id) => !findElement(framework, id));
    return wrong === undefined ? undefined : sayNoElement(framework, wrong);
  }
  const wrong = targets.find((id) => !ruleIds.includes(id));
  return wrong === undefined ? undefined : sayNoRule(wrong, ruleIds, ' (a reason goes behind two dashes: -- reason).');
}
