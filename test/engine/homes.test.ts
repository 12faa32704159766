import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/engine/config.js';
import { measureCoverage } from '../../src/engine/coverage.js';
import { matchFiles } from '../../src/engine/match.js';
import { createModel, type Weights } from '../../src/engine/model.js';
import { parse } from '../../src/engine/parse.js';
import { frameworks } from '../../src/frameworks/index.js';

const { framework, weights } = frameworks[0]!;

/** The title of the section where an area is at home. */
function homeOf(text: string, area: string, learned = true): string | undefined {
  const given = learned ? (weights as Weights) : undefined;
  const files = matchFiles([parse({ path: 'a.md', text })], framework, given);
  const { home } = measureCoverage(files, framework, defaultConfig, given).areas.find(({ id }) => id === area)!;
  return home && files[0]!.file.sections[home.section]!.title;
}

const DRAFT = [
  '# Cyber strategy of Tamria',
  '## Vision',
  'A cybercrime law will be drafted and a national response team will be set up. Tamria will join the Budapest Convention.',
  '## Response',
  'The national CSIRT will handle incidents around the clock. It will warn all operators of new threats.',
  'Exercises will be held every year with all sectors.',
  '## Legislation',
  'To be written.',
  '## International cooperation',
].join('\n\n');

describe('findHomes', () => {
  it('finds the section that holds an area', () => {
    assert.equal(homeOf(DRAFT, '5.4'), 'Response');
  });

  it('prefers the section whose heading is on the area to the one that only mentions it', () => {
    assert.equal(homeOf(DRAFT, '5.6'), 'Legislation');
  });

  it('finds an empty section that is meant for an area of which nothing is said', () => {
    assert.equal(homeOf(DRAFT, '5.7'), 'International cooperation');
    assert.equal(
      homeOf(DRAFT.replace('International cooperation', 'Legal framework'), '5.6', false),
      'Legal framework',
    );
  });

  it('takes the chapter rather than one of its sections, by its heading or by those of its sections', () => {
    const chapter = (title: string): string =>
      `# Strategy\n\n## Aims\n\nText.\n\n## ${title}\n\n### Exercises\n\n### Handling of incidents\n\nThe CSIRT will handle incidents.\n\n## Law\n`;
    assert.equal(homeOf(chapter('3. Incident management'), '5.4'), '3. Incident management');
    assert.equal(homeOf(chapter('Pillar C'), '5.4'), 'Pillar C');
    const mixed = chapter('Priorities').replace('## Law', '### Awareness campaigns\n\n### Cybercrime law\n');
    assert.notEqual(homeOf(mixed, '5.4'), 'Priorities');
  });

  it('finds none where no heading and no passage is about it, and takes no list of words for a chapter', () => {
    assert.equal(homeOf(DRAFT, '5.5'), undefined);
    assert.equal(homeOf('# Strategy\n\n## List of terms on awareness campaigns\n', '5.5'), undefined);
  });

  it('forgets the headings of earlier versions of a draft', () => {
    const chapters = Array.from({ length: 200 }, (_, n) => `## Part ${n}`).join('\n\n');
    for (let edit = 0; edit < 30; edit++) homeOf(`# Draft ${edit}\n\n${chapters}\n`, '5.1', false);
    const { topics } = createModel(framework, undefined);
    assert.ok(topics.size > 0 && topics.size < 5000, `${topics.size} headings`);
  });
});
