import assert from 'node:assert/strict';
import { elementsOf } from '../../src/engine/catalogue.js';
import { findPlaceholders, skeletonFields } from '../../src/engine/placeholders.js';
import { frameworks, standardSections } from '../../src/frameworks/index.js';
import { loadMarkdown, textsOf, tokenize, type Token } from './tokens.js';

describe('the injection into Markdown', () => {
  let tokens: (text: string) => Token[];
  const texts = (text: string, scope: string): string[] => textsOf(tokens(text), scope);

  before(async () => {
    const grammar = await loadMarkdown();
    tokens = (text) => tokenize(grammar, text);
  });

  describe('directives', () => {
    it('marks a pin and its elements', () => {
      const line = '<!-- ncs: 5.4.1, 5.1.3.1 -->';
      assert.deepEqual(texts(line, 'meta.directive.ncs'), [line]);
      assert.deepEqual(texts(line, 'keyword.control.directive'), ['ncs']);
      assert.deepEqual(texts(line, 'constant.numeric.element'), ['5.4.1', '5.1.3.1']);
    });

    it('marks a suppression, its rules and the reason', () => {
      const line = '<!-- ncs-disable-next-line kpi/no-owner text/undefined-acronym -- decided in 2026, see 5.4.1 -->';
      assert.deepEqual(texts(line, 'keyword.control.directive'), ['ncs-disable-next-line']);
      assert.deepEqual(texts(line, 'variable.other.rule'), ['kpi/no-owner', 'text/undefined-acronym']);
      assert.deepEqual(texts(line, 'string.unquoted.reason'), [' decided in 2026, see 5.4.1 ']);
      assert.deepEqual(texts(line, 'constant.numeric.element'), []);
    });

    it('marks disable and enable, also without targets, inside a line, indented and over several lines', () => {
      for (const [text, word] of [
        ['<!-- ncs-disable -->', 'ncs-disable'],
        ['<!--ncs-enable-->', 'ncs-enable'],
        ['Text <!-- ncs-disable kpi/no-owner --> text', 'ncs-disable'],
        ['   <!-- ncs-enable kpi/no-owner -->', 'ncs-enable'],
        ['<!-- ncs-disable\nkpi/no-owner\n-->', 'ncs-disable'],
      ] as const) {
        assert.deepEqual(texts(text, 'keyword.control.directive'), [word], text);
        assert.equal(
          textsOf(tokens(text), 'meta.directive.ncs').join('').trim(),
          /<!--[^]*-->/.exec(text)![0].replace(/\n/g, ''),
        );
      }
    });

    it('marks an unknown directive as wrong', () => {
      assert.deepEqual(texts('<!-- ncs-ignore 5.4.1 -->', 'invalid.illegal.directive'), ['ncs-ignore']);
      assert.deepEqual(texts('<!-- ncs-disable-line x -->', 'invalid.illegal.directive'), ['ncs-disable-line']);
    });

    it('leaves ordinary comments alone', () => {
      for (const text of ['<!-- a note -->', '<!-- the ncs: 5.4.1 -->', '<!-- ncs 5.4.1 -->', '<!-- ncsx: 1 -->'])
        assert.deepEqual(texts(text, 'meta.directive.ncs'), [], text);
    });

    it('ends with its comment', () => {
      assert.deepEqual(texts('<!-- ncs: 5.4.1 --> By 30 June 2027 all is done.', 'constant.language.deadline'), [
        'By 30 June 2027',
      ]);
    });
  });

  describe('placeholders', () => {
    const { framework } = frameworks[0]!;
    const fields = skeletonFields(framework);
    const isSame = (text: string): void =>
      assert.deepEqual(
        texts(text, 'variable.parameter.placeholder'),
        findPlaceholders(text, fields).map((p) => p.text),
        text,
      );

    it('are those that the checker finds', () => {
      for (const text of [
        'The [name of the agency] answers by [insert date].',
        'Money: TBD, dates TBC, T.B.D. and ??? remain; XXX million.',
        'Lorem ipsum dolor sit amet.',
        'On <insert date> the <name of agency> begins.',
        'A [link](https://example.org) and [another one][ref] and a note[^1].',
        'He said "we [sic] know" [emphasis added] [year on year] [number omitted in 2019].',
        'tbd in small letters, a TBDX and a TODOs',
        '| [objective number] | [Indicator] | [unknown thing] |',
        '[date](https://example.org) is a link',
        '[is binding by virtue of [law or decree] / will be given force by [date]]',
      ])
        isSame(text);
    });

    it('are found in every skeleton', () => {
      for (const { skeleton } of [...elementsOf(framework), ...standardSections.sections])
        for (const line of skeleton.split('\n')) if (!line.startsWith('<!--') && !line.startsWith('#')) isSame(line);
    });
  });

  describe('what makes a KPI', () => {
    it('marks deadlines', () => {
      for (const [text, deadline] of [
        ['All ministries comply by 31 December 2027.', 'by 31 December 2027'],
        ['Trained by the end of 2028, at last', 'by the end of 2028'],
        ['| 40 | Q3 2027 |', 'Q3 2027'],
        ['done within twelve months of adoption', 'within twelve months'],
        ['no later than March 2029', 'no later than March 2029'],
      ] as const)
        assert.deepEqual(texts(text, 'constant.language.deadline'), [deadline], text);
      assert.deepEqual(texts('The Act of 2018 and Vision 2030 stand.', 'constant.language.deadline'), []);
    });

    it('marks quantities', () => {
      for (const [text, quantities] of [
        ['raise the share from 41% to 70 per cent', ['41%', '70 per cent']],
        ['certify at least 40 hospitals', ['at least 40']],
        ['train 1,200 officials and 3.5 percentage points', ['1,200', '3.5 percentage points']],
        ['ISO/IEC 27001, section 5.4.1, 24/7 and 5G', []],
      ] as const)
        assert.deepEqual(texts(text, 'constant.numeric.quantity'), quantities, text);
    });

    it('marks owners', () => {
      for (const [text, owner] of [
        ['The Ministry of Digital Affairs will train 200 people.', 'Ministry of Digital Affairs'],
        ['Responsible: National Cyber Office; by 2027', 'National Cyber Office'],
        ['- **Owner:** Ministry of Health', 'Ministry of Health'],
        ['The National Cyber Security Council shall meet.', 'National Cyber Security Council'],
      ] as const)
        assert.ok(texts(text, 'entity.name.type.owner')[0]?.endsWith(owner), text);
      assert.deepEqual(texts('Leadership will matter; the agency helps.', 'entity.name.type.owner'), []);
    });
  });

  it('keeps out of code, links and comments', () => {
    for (const text of [
      '```\nby 2027, 40%, [date]\n```',
      '`by 2027 40% [date]`',
      '<!-- by 2027 at least 40% TBD -->',
    ]) {
      const own = tokens(text).filter((t) => t.scopes.some((s) => s.endsWith('.ncs')));
      assert.deepEqual(own, [], text);
    }
  });

  it('takes no time on hostile lines', () => {
    const lines = ['[', 'by ', '1', '1,', 'Ministry ', 'A ', '<!-- ncs', '<!--ncs-a', '-', 'ncs: ', 'x?', ' / '].map(
      (s) => s.repeat(20_000 / s.length),
    );
    const start = performance.now();
    for (const line of lines) tokens(line);
    const took = performance.now() - start;
    assert.ok(took < 5_000, `${took.toFixed()} ms`);
  });
});
