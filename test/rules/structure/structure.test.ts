import assert from 'node:assert/strict';
import { emptySection } from '../../../src/rules/structure/empty-section.js';
import { missingSection } from '../../../src/rules/structure/missing-section.js';
import { report } from '../../support/context.js';
import { createFakeFramework } from '../../support/framework.js';

const covered = (id: string) =>
  ({ id, status: 'addressed', score: 1, evidence: [], nearest: [], openAsks: [] }) as const;

describe('structure/missing-section', () => {
  it('names all parts that are missing in one finding', () => {
    assert.deepEqual(report(missingSection, '# Cyber\n\nText.\n'), [
      '1:1 No vision, scope, objectives, guiding principles, governance and roles, implementation or action plan, ' +
        'monitoring and evaluation, review cycle, resources and budget or glossary could be recognised in the strategy.',
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

describe('structure/missing-section, part by part', () => {
  // The elements of the fake framework have other ids.
  const lacks = (text: string, part: string): boolean => report(missingSection, `# S\n\n${text}\n`)[0]!.includes(part);

  it('takes a yearly report on the strategy for its review, and the review of a law for none', () => {
    assert.ok(!lacks('The Ministry reports to parliament on the implementation every year.', 'review cycle'));
    assert.ok(!lacks('Each year the Council assesses the effectiveness of the strategy.', 'review cycle'));
    assert.ok(lacks('## Amending the Computer Crime Act\n\nx', 'review cycle'));
    assert.ok(!lacks('## Review and amendments\n\nx', 'review cycle'));
  });

  it('takes a career track for no monitoring', () => {
    assert.ok(lacks('A career track will support the effective implementation of it.', 'monitoring and evaluation'));
    assert.ok(!lacks('The Council tracks the implementation.', 'monitoring and evaluation'));
  });

  it('has the part on resources where the element of the Guide is addressed', () => {
    const text = 'Four percent of what ministries spend on computers goes here.';
    assert.ok(lacks(text, 'resources and budget'));
    const areas = [{ id: '5.1', status: 'addressed', elements: [covered('5.1.4')] }] as const;
    const guide = { ...createFakeFramework(), id: 'ncs-guide-2025' };
    const context = { coverage: { areas, principles: [] }, framework: guide };
    assert.ok(!report(missingSection, `# S\n\n${text}\n`, { context })[0]!.includes('resources and budget'));
    const other = { context: { coverage: context.coverage } };
    assert.ok(report(missingSection, `# S\n\n${text}\n`, other)[0]!.includes('resources and budget'));
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
