import assert from 'node:assert/strict';
import { ruleOut } from '../../src/engine/evidence.js';
import { parse } from '../../src/engine/parse.js';

const reasonOf = (text: string): string | undefined => {
  const { passages } = parse({ path: 'a.md', text });
  return ruleOut(passages.at(-1)!);
};

describe('ruleOut', () => {
  it('leaves a passage as evidence of which only a detail is open', () => {
    assert.equal(reasonOf('Our response team joins the network of its region by 2031 (date TBC).'), undefined);
    assert.equal(reasonOf('Who breaks the rules pays a fine, the amount to be determined by law.'), undefined);
    assert.equal(reasonOf('The crisis plan says who decides (thresholds to be confirmed). It is tested.'), undefined);
    const table =
      '| No | Measure | Owner | Budget |\n|---|---|---|---|\n| 5 | Join a regional network | Ministry | TBD |\n';
    assert.equal(reasonOf(table), undefined);
  });

  it('rules out what says nothing beside its placeholders', () => {
    assert.equal(reasonOf('TBD'), 'placeholder');
    assert.equal(reasonOf('Budget: to be determined.'), 'placeholder');
    assert.equal(reasonOf('Lorem ipsum'), 'placeholder');
    assert.equal(reasonOf('The [name of the body] leads.'), 'placeholder');
    assert.equal(reasonOf('| A | B |\n|---|---|\n| TBD | TBC |\n'), 'placeholder');
  });

  it('takes linear time, however many placeholders there are', () => {
    const text = '<insert date>, '.repeat(30_000);
    const many = 'TBD, '.repeat(100_000);
    const start = performance.now();
    assert.equal(ruleOut({ text, headings: [] }), 'placeholder');
    assert.equal(ruleOut({ text: many, headings: [] }), 'placeholder');
    assert.ok(performance.now() - start < 3000, `${performance.now() - start} ms`);
  });
});
