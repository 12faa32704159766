import assert from 'node:assert/strict';
import { matchFiles } from '../../src/engine/match.js';
import type { Weights } from '../../src/engine/model.js';
import { createParseMemo, parse } from '../../src/engine/parse.js';
import { elementsOf } from '../../src/engine/catalogue.js';
import { createMatchMemo, rematchInSteps } from '../../src/engine/rematch.js';
import { finish } from '../../src/engine/steps.js';
import type { MatchedPassage } from '../../src/engine/types.js';
import { frameworks } from '../../src/frameworks/index.js';
import { createFakeFramework } from '../support/framework.js';

const { framework, weights } = frameworks[0]!;

const matched = (text: string, withWeights = true, by = framework): readonly MatchedPassage[] =>
  matchFiles([parse({ path: 'a.md', text })], by, withWeights ? (weights as Weights) : undefined)[0]!.passages;
/** With the terms, which are worked out when they are asked for and which no comparison of objects sees. */
const plain = (passages: readonly MatchedPassage[]) =>
  passages.map(({ matches, candidates, ...rest }) => ({
    ...rest,
    matches: matches.map(({ element, score, terms }) => ({ element, score, terms })),
    candidates: candidates.map(({ element, score, terms }) => ({ element, score, terms })),
  }));
const ids = (one: MatchedPassage): string[] => one.matches.map(({ element }) => element);

const DRAFT = `# Strategy of Tamria

## Incident response

The Government will set up a national computer emergency response team that handles incidents around the clock.

The following steps will be taken:

- Hold a national cyber exercise every year with ministries and operators.
- Exchange threat information with banks and telecom operators through a sharing platform.

## Education

Cybersecurity will become part of the curriculum of all secondary schools, and universities will offer degrees in it.
`;

describe('matchFiles', () => {
  it('finds the element of plain commitments', () => {
    const found = matched(DRAFT);
    assert.deepEqual(
      [found[0], found[2], found[3], found[4]].map((p) => ids(p!)[0]),
      ['5.4.1', '5.4.4', '5.4.3', '5.5.2'],
    );
  });

  it('claims nothing for a lead-in and says why', () => {
    const leadIn = matched(DRAFT)[1]!;
    assert.deepEqual(ids(leadIn), []);
    assert.equal(leadIn.notEvidence, 'lead-in');
  });

  it('claims nothing for a catalogue of which no word was met, and names the words of each claim', () => {
    const text = 'A team of the Agency will lead the response to floods by 2027.\n';
    const claims = matched(text, false, createFakeFramework()).flatMap(({ matches }) => matches);
    assert.deepEqual(
      claims.filter(({ terms }) => terms.length === 0),
      [],
    );
    assert.ok(matched('The response team will hold exercises.\n', false, createFakeFramework())[0]!.matches.length > 0);
  });

  it('names a term of the catalogue also where its stem is a word of documents', () => {
    const small = createFakeFramework();
    const phrases = { defining: ['operators of ports'], strong: ['operators'], supporting: [] };
    const element = { ...small.areas[0]!.elements[0]!, phrases };
    const ports = { ...small, areas: [{ ...small.areas[0]!, elements: [element] }] };
    const [passage] = matched('The Agency will meet the operators every month.\n', false, ports);
    assert.deepEqual([...passage!.matches, ...passage!.candidates][0]!.terms, ['operators']);
  });

  it('names the words of the passage before those of its headings', () => {
    for (const { passage, matches } of matched(DRAFT))
      for (const { terms } of matches) {
        const inText = terms.map((term) => passage.text.includes(term));
        assert.ok(inText[0], `${terms.join(', ')}: ${passage.text}`);
        assert.deepEqual(
          inText,
          [...inText].sort((a, b) => Number(b) - Number(a)),
        );
      }
  });

  it('explains every match in words that stand in the passage, its headings or its lead-ins', () => {
    for (const { passage, matches } of matched(DRAFT)) {
      const written = [passage.text, ...passage.headings, ...passage.leadIns].join('\n');
      for (const { terms } of matches) {
        assert.ok(terms.length >= 2 && terms.length <= 6, terms.join(', '));
        for (const term of terms) assert.ok(written.includes(term), term);
      }
    }
  });

  it('gives scores between 0 and 1, best first, at most three matches and five in all', () => {
    for (const { matches, candidates } of matched(DRAFT)) {
      const scores = [...matches, ...candidates].map(({ score }) => score);
      assert.ok(scores.every((s) => s >= 0 && s <= 1));
      assert.deepEqual(
        scores,
        [...scores].sort((a, b) => b - a),
      );
      assert.ok(matches.length <= 3 && scores.length <= 5);
    }
  });

  it('finds the right element without learned weights too', () => {
    const found = matched(DRAFT, false);
    assert.deepEqual(
      [found[0], found[2], found[4]].map((p) => ids(p!)[0]),
      ['5.4.1', '5.4.4', '5.5.2'],
    );
  });

  it('pins the next passage', () => {
    const [first, second] = matched(
      '# A\n\nSome words here.\n\n<!-- ncs: 5.1.4 -->\n\nThe treasury sets money aside.\n',
    );
    assert.equal(
      first!.matches.some((m) => m.pinned),
      false,
    );
    assert.deepEqual(
      [second!.matches[0]!.element, second!.matches[0]!.score, second!.matches[0]!.pinned],
      ['5.1.4', 1, true],
    );
  });

  it('pins a whole section when the comment stands right under its heading, and takes a part for its element', () => {
    const found = matched(
      '# A\n\n## B\n\n<!-- ncs: 5.1.3.1 -->\n\nOne thing.\n\n### C\n\nAnother thing.\n\n## D\n\nA third thing.\n',
    );
    assert.deepEqual(
      found.map((p) => p.matches.filter((m) => m.pinned).map((m) => m.element)),
      [['5.1.3'], ['5.1.3'], []],
    );
  });

  it('pins the list item, row or paragraph in which the comment stands', () => {
    const text =
      '# A\n\n- One\n- Two <!-- ncs: 5.4.1 -->\n- Three\n\n| a | b |\n|---|---|\n| Four | x <!-- ncs: 5.4.2 --> |\n| Five | |\n\n' +
      'Six. <!-- ncs: 5.4.3 --> Six.\n\n<table><tr><td>Seven</td></tr><tr><td>Eight <!-- ncs: 5.4.4 --></td></tr></table>\n\nNine.\n';
    const pinned = matched(text).flatMap(({ passage, matches }) =>
      matches.filter((m) => m.pinned).map((m) => [passage.text, m.element]),
    );
    assert.deepEqual(pinned, [
      ['Two', '5.4.1'],
      ['Four | x', '5.4.2'],
      ['Six. Six.', '5.4.3'],
      ['Eight', '5.4.4'],
    ]);
  });

  it('leaves out pins to elements that are not there', () => {
    assert.deepEqual(ids(matched('# A\n\n<!-- ncs: 9.9 -->\n\nNothing to see.\n')[0]!), []);
  });

  it('takes glossaries, contents, table headers and empty skeleton fields for no evidence', () => {
    const reasons = matched(
      [
        '# A',
        '## Glossary',
        'CERT: computer emergency response team that responds to incidents.',
        '## Contents',
        'Incident response ........ 12',
        '## Plan',
        '| National CERT | Cyber exercise |\n|---|---|\n| set up | hold |',
        '[Name of the team], hosted by [body], is the national CERT.',
      ].join('\n\n'),
    ).map(({ notEvidence }) => notEvidence);
    assert.deepEqual(reasons.filter((r) => r !== undefined).slice(0, 3), ['glossary', 'contents', 'table-header']);
    assert.equal(reasons.at(-1), 'placeholder');
  });

  it('finds the element of the catalogue’s own examples, and takes none that only looks alike', () => {
    const matchesOf = (text: string) => matched(`# Strategy\n\n${text}\n`)[0]!;
    for (const { id, tests } of elementsOf(framework)) {
      for (const text of tests!.match) {
        const { matches, candidates } = matchesOf(text);
        const ranked = [...matches, ...candidates].map(({ element }) => element);
        assert.ok(ranked.slice(0, 3).includes(id), `${id}: ${text}`);
      }
      for (const text of tests!.noMatch)
        assert.ok(!matchesOf(text).matches.some(({ element }) => element === id), `${id}: ${text}`);
    }
  });

  it('takes a misspelt heading for the title that is meant', () => {
    const scoreUnder = (heading: string): number => {
      const [one] = matched(`# Strategy\n\n## ${heading}\n\nThe bodies named above do so at least once a year.\n`);
      return [...one!.matches, ...one!.candidates].find(({ element }) => element === '5.4.4')?.score ?? 0;
    };
    assert.ok(scoreUnder('Cybersecrity exercses') > scoreUnder('Xylophone zebras'));
  });

  it('gives the same answer with a memo as without, after an edit', () => {
    const memo = createMatchMemo();
    const run = (text: string) =>
      finish(rematchInSteps([parse({ path: 'a.md', text })], framework, weights as Weights, memo));
    run(DRAFT);
    const edited = DRAFT.replace('every year', 'twice a year');
    assert.deepEqual(plain(run(edited)[0]!.passages), plain(matched(edited)));
  });

  it('gives the same answer whatever was matched before', () => {
    const before =
      '# National incident response\n\nIncident response team\n\n- ![](x.png)\n  - The body will be set up by 2028 and be given staff.\n';
    const text =
      '# National incident response\n\n##\n\n### Incident response team\n\nThe body will be set up by 2028 and be given staff.\n';
    const first = plain(matched(text, true, { ...framework }));
    const again = { ...framework };
    matched(before, true, again);
    assert.deepEqual(plain(matched(text, true, again)), first);
  });

  it('does not score again what stands', () => {
    const memo = createMatchMemo();
    const parsed = createParseMemo();
    const run = (text: string) =>
      finish(rematchInSteps([parse({ path: 'a.md', text }, parsed)], framework, weights as Weights, memo));
    run(DRAFT);
    const count = memo.count;
    run(DRAFT.replace('every year', 'twice a year'));
    assert.equal(memo.count, count + 1);
  });

  it('finds each element in its own example, first or second', () => {
    const missed = elementsOf(framework).filter(({ id, example, title }) => {
      const [one] = matched(`# Strategy\n\n## ${title}\n\n${example}\n`);
      return ![...one!.matches, ...one!.candidates].slice(0, 2).some(({ element }) => element === id);
    });
    assert.deepEqual(
      missed.map(({ id }) => id),
      [],
    );
  });
});
