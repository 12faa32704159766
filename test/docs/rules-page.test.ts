import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Profile, Rule } from '../../src/engine/types.js';
import { rules } from '../../src/rules/index.js';

const PAGE = 'docs/rules.md';
const PROFILES: readonly Profile[] = ['drafting', 'review', 'release'];

/** docs/rules.md, made from the rules themselves. */
function renderRulesPage(all: readonly Rule[]): string {
  const severities = ({ severity }: Rule): string =>
    PROFILES.map((p) => (typeof severity === 'string' ? severity : severity[p])).join(' | ');
  const anchor = (id: string): string => id.replace('/', '');
  return [
    '# Rules',
    '',
    '<!-- Made from the rules by the tests: UPDATE=1 npm test -->',
    '',
    'Severity by profile; `rules:` in `strategy.yaml` overrides it, `off` switches a rule off.',
    '',
    '| Rule | drafting | review | release | |',
    '|---|---|---|---|---|',
    ...all.map((r) => `| [\`${r.id}\`](#${anchor(r.id)}) | ${severities(r)} | ${r.summary} |`),
    ...all.flatMap((r) => ['', `## ${r.id}`, '', r.summary, '', r.help]),
    '',
  ].join('\n');
}

describe('rules', () => {
  it('have ids that name their place, each once, and texts for people', () => {
    assert.equal(new Set(rules.map((r) => r.id)).size, rules.length);
    for (const { id, summary, help } of rules) {
      assert.match(id, /^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      assert.match(summary, /\.$/, id);
      assert.ok(help.length > 40, id);
    }
  });

  it('are described in docs/rules.md as they are', () => {
    const page = renderRulesPage(rules);
    if (process.env['UPDATE']) writeFileSync(PAGE, page);
    assert.equal(
      readFileSync(PAGE, 'utf8').replaceAll('\r\n', '\n'),
      page,
      'run UPDATE=1 npm test and look at the difference',
    );
  });
});
