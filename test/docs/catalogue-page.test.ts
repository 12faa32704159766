import assert from 'node:assert/strict';
import { analyse } from '../../src/engine/analyse.js';
import { defaultConfig } from '../../src/engine/config.js';
import { readFramework } from '../../src/engine/framework.js';
import schema from '../../schemas/framework.schema.json';
import { EXAMPLE, PAGE } from '../support/catalogue.js';

/** docs/catalogue.md, which teaches to write a catalogue. */
describe('the page on catalogues', () => {
  it('has an example without a mistake, whose elements and principle are found in its draft', () => {
    const { framework, problems } = readFramework(EXAMPLE, 'lighthouse.yaml');
    assert.deepEqual(problems, []);
    const text = /^```markdown\n([^]*?)^```$/m.exec(PAGE)![1]!;
    const strategy = { files: [{ path: 'draft.md', text }], config: defaultConfig };
    const { coverage } = analyse(strategy, { framework: framework!, rules: [] });
    assert.deepEqual(
      coverage.areas[0]!.elements.map(({ id, status, evidence }) => [id, status, evidence[0]!.position.start.line]),
      [
        ['W.1', 'addressed', 3],
        ['W.2', 'addressed', 5],
      ],
    );
    assert.ok(coverage.principles[0]!.found);
  });

  it('explains every field, and the schema describes it', () => {
    const table = PAGE.slice(PAGE.indexOf('| field |'));
    const visit = (part: object): void => {
      const { properties = {}, items } = part as { properties?: Record<string, object>; items?: object };
      for (const [key, one] of Object.entries(properties)) {
        assert.match(table, new RegExp(`\`${key}\`|\\*\\*${key}\\*\\*`), key);
        assert.ok('description' in one || key === 'id', key);
        visit(one);
      }
      if (items) visit(items);
    };
    visit(schema);
  });
});
