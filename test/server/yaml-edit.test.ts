import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { addToList, quoteYaml } from '../../src/server/yaml-edit.js';

const add = (text: string, key = 'list'): string | undefined => {
  const found = addToList(text, {
    key,
    lines: ['element: "9"', 'reason: "r"'],
    flow: '{ element: "9", reason: "r" }',
  });
  return found && text.slice(0, found.offset) + found.text + text.slice(found.offset);
};
const NEW = { element: '9', reason: 'r' };

describe('server: additions to strategy.yaml', () => {
  it('adds a list at the end, whatever the text ends with', () => {
    for (const text of ['', 'a: 1', 'a: 1\n', '# only a comment\n', 'a: 1\n\n', 'a: 1\n# end'])
      assert.deepEqual((parse(add(text)!) as { list: unknown }).list, [NEW], text);
    assert.match(add('a: 1\n...\n')!, /^a: 1\nlist:[^]*\n\.\.\.\n$/);
  });

  it('adds to a list in the indentation that it has, behind the comment of its last entry', () => {
    assert.equal(
      add('list:\n- element: "1"\n  reason: x # why\n# next\nb: 2\n'),
      'list:\n- element: "1"\n  reason: x # why\n- element: "9"\n  reason: "r"\n# next\nb: 2\n',
    );
    assert.equal(add('list:\n    - a')!, 'list:\n    - a\n    - element: "9"\n      reason: "r"\n');
  });

  it('adds behind a text of several lines', () => {
    const text = 'list:\n  - element: "1"\n    reason: |\n      one\n      two\n\nb: 2\n';
    assert.deepEqual(parse(add(text)!), {
      list: [{ element: '1', reason: 'one\ntwo\n' }, NEW],
      b: 2,
    });
  });

  it('adds to lists in flow style and to keys without a value', () => {
    assert.equal(add('list: []\n'), 'list: [{ element: "9", reason: "r" }]\n');
    assert.equal(add('list: [a, b ] # c\n'), 'list: [a, b, { element: "9", reason: "r" } ] # c\n');
    assert.deepEqual(parse(add('list: # none yet\nb: 2\n')!), { list: [NEW], b: 2 });
  });

  it('adds to lists in flow style behind their last entry, whatever stands between it and the bracket', () => {
    for (const [list, items] of [
      ['[\n A,\n B # second\n]', ['A', 'B']],
      ['[\n A,\n B, # second\n]', ['A', 'B']],
      ['[ # none yet\n]', []],
      ['[A, "B" ,]', ['A', 'B']],
      ['[A, b: ]', ['A', { b: null }]],
      ['[[A], { b: 1 }\n # end\n ]', [['A'], { b: 1 }]],
    ] as const)
      assert.deepEqual(parse(add(`list: ${list}\nb: 2\n`)!), { list: [...items, NEW], b: 2 }, list);
  });

  it('leaves alone what it cannot add to', () => {
    for (const text of [
      '{ a: 1 }',
      '- a\n',
      'list: text\n',
      'a: [',
      'list:\n  a: 1\n',
      'list: ~\n',
      'list: null\n',
      '~\n',
      'a: 1\na: 2\n',
    ])
      assert.equal(add(text), undefined, text);
  });

  it('keeps everything else of any mapping, and reads back what it added', () => {
    const value = fc.oneof(fc.integer(), fc.string(), fc.array(fc.string(), { maxLength: 3 }));
    const mapping = fc.dictionary(fc.constantFrom('a', 'b', 'list', 'c d', 'é'), value, { maxKeys: 4 });
    const print = (one: object): string =>
      Object.entries(one)
        .map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)} # note\n`)
        .join('');
    fc.assert(
      fc.property(mapping, (one) => {
        const after = add(print(one));
        if (after === undefined) return !Array.isArray(one.list) && one.list !== undefined;
        const old = Array.isArray(one.list) ? one.list : [];
        assert.deepEqual(parse(after), { ...one, list: [...old, NEW] });
        return true;
      }),
    );
  });

  it('quotes any text as one scalar', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(parse(`a: ${quoteYaml(text)}\n`).a, text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
