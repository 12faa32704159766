import assert from 'node:assert/strict';
import { parse, placeOf, createParseMemo } from '../../src/engine/parse.js';

const read = (text: string) => parse({ path: 'draft.md', text });
const texts = (text: string) => read(text).passages.map((p) => `${p.position.start.line} ${p.kind} ${p.text}`);

describe('parse', () => {
  it('finds paragraphs, items and rows with their lines', () => {
    const draft = '# A\n\nOne\ntwo.\n\nLead:\n\n- first\n  - second\n\n| h | i |\n|---|---|\n| x |   |\n|   | y |\n';
    assert.deepEqual(texts(draft), [
      '3 paragraph One two.',
      '6 paragraph Lead:',
      '8 item first',
      '9 item second',
      '11 row h | i',
      '13 row x |',
      '14 row | y',
    ]);
  });

  it('carries merged cells down, gives blank cells a place, and keeps the header', () => {
    const row = read('| h | i |\n|---|---|\n| x | 1 |\n|   | y |\n').passages[2]!.row!;
    assert.deepEqual(row.filled, ['x', 'y']);
    assert.deepEqual(row.header, ['h', 'i']);
    assert.deepEqual(row.cells[0]!.position.start, { line: 4, column: 3, offset: 32 });
  });

  it('gives the heading path of ATX and setext headings and their sections', () => {
    const file = read('Title\n=====\n\nSub\n---\n\ntext\n\n# Next #\n\n## Empty\n');
    assert.deepEqual(file.passages[0]!.headings, ['Title', 'Sub']);
    assert.deepEqual(
      file.sections.map((s) => [s.title, s.depth, s.parent, s.blocks, s.end.line]),
      [
        ['Title', 1, -1, 0, 7],
        ['Sub', 2, 0, 1, 7],
        ['Next', 1, -1, 0, 11],
        ['Empty', 2, 2, 0, 11],
      ],
    );
  });

  it('knows what leads into a list', () => {
    const items = read('The team will:\n\n- train:\n  - judges\n- test\n').passages;
    assert.equal(items[0]!.introducesList, true);
    assert.deepEqual(items[1]!.leadIns, ['The team will:']);
    assert.deepEqual(items[2]!.leadIns, ['The team will:', 'train:']);
    assert.equal(items[1]!.introducesList, true);
    assert.equal(items[3]!.introducesList, false);
  });

  it('places words behind mark-up, escapes, entities, quotation marks and links exactly', () => {
    const draft = '> By **2027**, R&amp;D\n> and 5\\*5 see [the Act](http://x.y/by) now.[^1]\n\n[^1]: Note\n';
    const file = read(draft);
    const passage = file.passages[0]!;
    assert.equal(passage.text, 'By 2027, R&D and 5*5 see the Act now.');
    assert.equal(passage.inQuote, true);
    assert.equal(file.passages[1]!.inFootnote, true);
    for (const word of ['2027', 'D', 'and', '*5', 'the Act', 'now']) {
      const at = passage.text.indexOf(word);
      const { start, end } = placeOf(file, passage, at, at + word.length);
      assert.equal(draft.slice(start.offset, end.offset), word);
      assert.equal(draft.split('\n')[start.line - 1]!.slice(start.column - 1, end.column - 1), word);
    }
  });

  it('reads Windows line ends, tabs, a byte order mark and any Unicode at their offsets', () => {
    const draft = '\uFEFF# Ünïcødé 🛡️\r\n\r\n-\tOne 🛡️ two\r\n\r\nEnd\r\n';
    const file = read(draft);
    for (const p of file.passages) assert.ok(draft.slice(p.position.start.offset).startsWith(p.text.slice(0, 3)));
    assert.deepEqual(
      file.passages.map((p) => [p.position.start.line, p.position.start.column]),
      [
        [3, 3],
        [5, 1],
      ],
    );
  });

  it('takes no heading from fences, comments, front matter and code', () => {
    const draft =
      '---\n# yaml\na: 1\n---\n\n```\n\n# code\n\n```\n\n<!--\n\n# comment\n\n-->\n\n    # indented\n\n# Real\n';
    const file = read(draft);
    assert.deepEqual(
      file.sections.map((s) => s.title),
      ['Real'],
    );
    assert.equal(file.frontMatter!.text, '# yaml\na: 1');
    assert.deepEqual(
      file.raw.map((r) => r.kind),
      ['code', 'comment', 'code'],
    );
  });

  it('takes text between two rules for text, not for front matter', () => {
    for (const text of [
      '---\n\nOne.\n\n---\n',
      '---\n# Heading\n---\n\nOne.\n',
      '---\ntitle: never closed\n\nOne.\n',
    ]) {
      assert.equal(read(text).frontMatter, undefined);
      assert.ok(read(text).passages.some((p) => p.text.endsWith('One.')));
    }
  });

  it('reads directives in blocks and in lines', () => {
    const draft =
      '<!-- ncs: 5.4.1 -->\n\nText <!-- ncs-disable-next-line kpi/no-owner -- agreed with the Treasury -->\n\n<!-- note -->\n';
    assert.deepEqual(
      read(draft).directives.map((d) => [d.kind, d.targets, d.reason, d.position.start.line]),
      [
        ['pin', ['5.4.1'], undefined, 1],
        ['disable-next-line', ['kpi/no-owner'], 'agreed with the Treasury', 3],
      ],
    );
  });

  it('parses only what changed when the memo is kept', () => {
    const memo = createParseMemo();
    const before = parse({ path: 'a', text: '# A\n\none\n\n# B\n\ntwo\n' }, memo);
    const kept = [...memo.chunks.values()];
    const after = parse({ path: 'a', text: '# A\n\nnew\none\n\n# B\n\ntwo\n' }, memo);
    assert.equal([...memo.chunks.values()].filter((b) => kept.includes(b)).length, 1);
    assert.equal(after.passages[1]!.position.start.line, before.passages[1]!.position.start.line + 1);
  });

  it('is linear in what costs the parser more', () => {
    const hostile = [
      '['.repeat(300_000),
      '- '.repeat(10_000) + 'x',
      'a ](b '.repeat(60_000),
      '> '.repeat(5_000) + 'x',
      '*a '.repeat(200_000),
      `- x\n${'goes on\n'.repeat(40_000)}`,
      `> x\n${'goes on\n'.repeat(40_000)}`,
    ];
    for (const text of hostile) {
      const file = read(`# H\n\nbefore\n\n${text}\n\n# After\n\nafter\n`);
      assert.deepEqual([file.passages[0]!.text, file.passages.at(-1)!.text], ['before', 'after']);
      assert.deepEqual(
        file.sections.map((s) => s.title),
        ['H', 'After'],
      );
    }
  });

  it('cuts long sections where nothing is torn apart', () => {
    const block = 'Lead:\n\n- item one of it\n\n  # no heading\n\n  continued\n\n```\n\nfenced text\n\n```\n\n';
    const file = read(`# H\n\n${block.repeat(300)}`);
    assert.equal(file.sections.length, 1);
    assert.equal(file.passages.length, 900);
    assert.equal(file.raw.length, 300);
  });
});
