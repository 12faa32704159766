import assert from 'node:assert/strict';
import { emptySection } from '../../../src/rules/structure/empty-section.js';
import { missingSection } from '../../../src/rules/structure/missing-section.js';
import { report } from '../../support/context.js';

describe('structure/missing-section', () => {
  it('names all parts that are missing in one finding', () => {
    assert.deepEqual(report(missingSection, '# Cyber\n\nText.\n'), [
      '1:1 The strategy has no part on its vision, scope, objectives, guiding principles, governance and roles, ' +
        'implementation or action plan, monitoring and evaluation, review cycle, resources and budget or glossary.',
    ]);
  });

  it('takes any title, any order and any rank', () => {
    const headings = [
      '6. Terms and abbreviations',
      'What it will cost',
      'Keeping the strategy up to date',
      'How we measure success',
      'Roadmap',
      'Who does what: responsibilities',
      'Values',
      'Strategic goals',
      'Applicability',
      'MISSION',
    ];
    assert.deepEqual(
      report(missingSection, headings.map((h, i) => `${'#'.repeat(1 + (i % 4))} ${h}\n\nx\n`).join('\n')),
      [],
    );
  });

  it('accepts a sentence in place of a heading, and bold text in place of a mark', () => {
    const draft =
      '# S\n\n**Vision and scope**\n\nThe goals of the plan are clear. The guiding principles are these. The Agency is responsible for it. ' +
      'An action plan follows. The Council reports on the progress of the strategy, which is reviewed every year. Funding comes from the budget.\n\n' +
      'For the purposes of this strategy, an incident is an event.\n';
    assert.deepEqual(report(missingSection, draft), []);
  });
});

describe('structure/empty-section', () => {
  it('finds headings with nothing below, and not the title page or parents', () => {
    const draft =
      '# Title\n\n# Second line\n\nText.\n\n## Parent\n\n### Child\n\nx\n\n## Empty\n\n<!-- only a comment -->\n\n## Table\n\n| a |\n|---|\n| 1 |\n\n## Last\n';
    assert.deepEqual(report(emptySection, draft), [
      '13:1 The section “Empty” is empty: nothing stands between its heading and the next.',
      '23:1 The section “Last” is empty: nothing stands between its heading and the next.',
    ]);
  });

  it('counts code and pictures as content', () => {
    assert.deepEqual(report(emptySection, 'x\n\n## Code\n\n```\na\n```\n\n## Picture\n\n![a](b.png)\n\n---\n'), []);
  });
});
