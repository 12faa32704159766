import assert from 'node:assert/strict';
import { readDirective } from '../../../src/engine/directives.js';
import { invalidValue, unknownKey } from '../../../src/rules/config/problems.js';
import { reviewDue } from '../../../src/rules/config/review-due.js';
import { unknownElement } from '../../../src/rules/config/unknown-element.js';
import { unknownRule } from '../../../src/rules/config/unknown-rule.js';
import { missingReason } from '../../../src/rules/directive/missing-reason.js';
import { unknownDirective } from '../../../src/rules/directive/unknown.js';
import { empty } from '../../../src/rules/document/empty.js';
import { notChecked } from '../../../src/rules/document/not-checked.js';
import { report, reports } from '../../support/context.js';

const START = { line: 1, column: 1, offset: 0 };

describe('config rules', () => {
  it('report what was wrong in strategy.yaml, each under its own id', () => {
    const yaml = 'titel: X\nprofile: strict\n';
    assert.deepEqual(report(unknownKey, 'x', { yaml }), ['1:1 "titel" is no known key: did you mean "title"?']);
    assert.deepEqual(report(invalidValue, 'x', { yaml }), ['2:10 "profile" must be one of drafting, review, release.']);
  });

  it('know the rules and the elements', () => {
    const yaml =
      'rules:\n  text/placeholders: off\nnotApplicable:\n  - element: "7.7"\n    reason: none\n  - element: "1.1"\n    reason: not here\n';
    assert.deepEqual(report(unknownRule, 'x', { yaml }), [
      '2:22 There is no rule “text/placeholders”; did you mean “text/placeholder”?',
    ]);
    assert.deepEqual(report(unknownElement, 'x', { yaml }), ['4:14 Small Guide has no element “7.7”.']);
    assert.deepEqual(report(unknownRule, 'x', { yaml: 'rules: { placeholder: off }\n' }), [
      '1:23 There is no rule “placeholder”; did you mean “text/placeholder”?',
    ]);
    assert.deepEqual(report(unknownElement, 'x', { yaml: 'notApplicable: [{ element: "1-1", reason: none }]\n' }), [
      '1:28 Small Guide has no element “1-1”; did you mean “1.1”?',
    ]);
    const draft = `---\n${yaml}    review: 2026-06-30\n---\n\nx\n`;
    for (const own of [undefined, 'title: T\n'])
      for (const [rule, line] of [
        [unknownRule, 3],
        [unknownElement, 5],
        [reviewDue, 7],
      ] as const) {
        const [one, ...rest] = reports(rule, draft, { context: { today: '2027-01-01' }, ...(own && { yaml: own }) });
        assert.deepEqual([one!.path, one!.position.start.line, rest], ['draft.md', line, []]);
      }
  });

  it('remind of decisions whose review date has passed', () => {
    const yaml =
      'notApplicable:\n  - element: "1.1"\n    reason: not here\n    owner: Cabinet\n    review: 2026-06-30\n';
    assert.deepEqual(report(reviewDue, 'x', { yaml, context: { today: '2026-07-01' } }), [
      '2:14 That 1.1 does not apply was to be reviewed by Cabinet by 2026-06-30.',
    ]);
    assert.deepEqual(report(reviewDue, 'x', { yaml, context: { today: '2026-06-30' } }), []);
    assert.deepEqual(report(reviewDue, 'x', { yaml }), []);
  });
});

describe('directive rules', () => {
  it('report directives that cannot work', () => {
    const draft =
      '<!-- ncs: 9.9 -->\n\n<!-- ncs-disable-next-lin text/placeholder -->\n\n<!-- ncs-disable text/placeholde -- why -->\n\n<!-- ncs: -->\n\n<!-- ncs: 1.1 -->\n\nx\n';
    assert.deepEqual(report(unknownDirective, draft), [
      '1:1 Small Guide has no element “9.9”.',
      '3:1 This directive is not known: use ncs:, ncs-disable-next-line, ncs-disable or ncs-enable.',
      '5:1 There is no rule “text/placeholde”; did you mean “text/placeholder”?',
      '7:1 This directive pins nothing: name an element, as in ncs: 5.4.1.',
    ]);
    assert.deepEqual(report(unknownDirective, '<!-- ncs: 1 -->\n\n<!-- ncs: 2 -->\n\n<!-- ncs: 9 -->\n\nx\n'), [
      '1:1 Small Guide has no element “1”: it is a focus area, with the elements 1.1 and 1.2.',
      '3:1 Small Guide has no element “2”: it is a focus area, with the element 2.1.',
      '5:1 Small Guide has no element “9”: it is a principle, which is looked for in the whole strategy.',
    ]);
  });

  it('take harmless spellings for what they mean, and remarks for remarks', () => {
    const read = (comment: string) => {
      const { kind, targets } = readDirective(comment, { start: START, end: START }) ?? {};
      return kind && `${kind} ${targets!.join(' ')}`.trim();
    };
    for (const comment of [' NCS: 5.7.1 ', ' ncs : 5.7.1 ', ' ncs 5.7.1 ', 'Ncs:5.7.1', ' ncs 5.7.1 -- why '])
      assert.equal(read(comment), 'pin 5.7.1', comment);
    for (const comment of [' ncs_disable-next-line a/b -- c ', 'NCS-Disable-Next_Line a/b'])
      assert.equal(read(comment), 'disable-next-line a/b', comment);
    assert.equal(read(' ncs-disabel a/b '), 'unknown a/b');
    for (const comment of [
      ' NCS strategy, draft 2 ',
      ' NCS 2.0 ',
      ' ncs 2.0.1 of Anna',
      ' NCS-wide remark ',
      ' ncsx: 5.7.1 ',
    ])
      assert.equal(read(comment), undefined, comment);
  });

  it('ask for reasons', () => {
    const draft =
      '<!-- ncs-disable-next-line text/placeholder -->\n\nx\n\n<!-- ncs-disable-next-line text/placeholder -- agreed -->\n\nx\n';
    assert.deepEqual(report(missingReason, draft), [
      '1:1 No reason is given for silencing text/placeholder: add one behind two dashes.',
    ]);
  });
});

describe('document/not-checked', () => {
  it('says in one line why nothing was checked', () => {
    assert.match(
      report(notChecked, '# Recipe\n\nx', { context: { kind: 'not-a-strategy' } })[0]!,
      /^1:1 This reads like no national/,
    );
    assert.deepEqual(report(notChecked, '# S\n\nx'), []);
  });
});

describe('document/empty', () => {
  it('takes a strategy without text for an error', () => {
    assert.deepEqual(report(empty, '', { context: { kind: 'empty' } }), ['1:1 There is no text to check.']);
    assert.deepEqual([report(empty, '# S\n\nx'), empty.severity], [[], 'error']);
  });
});
