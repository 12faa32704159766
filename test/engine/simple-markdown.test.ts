/** What is read without the parser is what the parser would read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { cutIntoChunks, type Chunk } from '../../src/engine/chunks.js';
import { readSimple, separateSimple } from '../../src/engine/simple-markdown.js';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const chunkOf = (text: string): Chunk => ({ text, offset: 0, line: 1, kind: 'markdown' });

/** The nodes below a root with their places moved, as plain data. */
function nodesOf(root: Root, lines: number, offset: number): unknown[] {
  const move = (node: Nodes): void => {
    for (const point of [node.position!.start, node.position!.end]) {
      point.line += lines;
      point.offset! += offset;
    }
    if ('children' in node) node.children.forEach(move);
  };
  root.children.forEach(move);
  return JSON.parse(JSON.stringify(root.children)) as unknown[];
}

function assertSame(text: string): void {
  for (const chunk of cutIntoChunks(text)) {
    if (chunk.kind !== 'markdown') continue;
    const pieces = separateSimple(chunk);
    assert.equal(pieces.map((piece) => piece.text).join(''), chunk.text);
    const read = pieces.flatMap((piece) => {
      const root = piece.kind === 'simple' ? readSimple(piece.text) : markdown.parse(piece.text);
      return nodesOf(root, piece.line - 1, piece.offset);
    });
    assert.deepEqual(
      read,
      nodesOf(markdown.parse(chunk.text), chunk.line - 1, chunk.offset),
      JSON.stringify(chunk.text),
    );
  }
}

describe('simple Markdown', () => {
  const texts: Readonly<Record<string, string>> = {
    'headings and paragraphs': '# One\n## Two, 2027\n\nPlain (words).\nMore of them - and so on.\n\n“Quoted” words\n',
    'bold words': '**All bold.**\n\n**Bold.** and **bold**, then **a b**: end\n**c** d\n',
    'flat lists': 'Actions:\n\n- one\n- **two** words\n\nText.\n\n3. three\n4. four\n\n# End',
    tables: 'Text\n\n| a | **b** c |\n|:--|---:|\n| one, two |  |\n|x|  yz |\n\n| a |\n| :-: |\n\nText',
    'numbers, brackets and signs': '1.1.2 Numbered & (so on).\n\n2013 was a] year ago.\n\n3.x',
    'blank lines with spaces': 'Text.\n  \n\nMore.\n\n\n',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`${name} are read without the parser`, () => {
      assert.ok(separateSimple(chunkOf(text)).every(({ kind }) => kind === 'simple'));
      assertSame(text);
    });
  }

  const others: Readonly<Record<string, string>> = {
    'a list that goes on': '- one\n\n- two\n\n  more of two\n\nText.',
    'a list behind a paragraph': 'Text\n- one\n\nText',
    'a setext heading': 'Title\n===\n\nText\n---\n\nText',
    'mark-up': 'Some *emphasis*, `code`, &amp; and \\* ~~gone~~ snake_case_word\n\nText',
    'bold that is none': '**a **b\n\nx**a**y\n\n** a**\n\n**a\nb**\n\n***a***\n\n**a.**b\n\n2 ** 3',
    'a hard break': 'One  \ntwo\n\nText',
    'a heading with a tail': '# One #\n\n#Two\n\n#\n\n#  Three\n\n# Four ',
    'what a line may begin with':
      '1. one\n\n12) two\n\n> quote\n\n    code\n\n--- \n\n| a |\n|---|\n\nText\n1. one\n\nText\n2. two',
    'a table': 'a | b\n---|---\n1 | 2\n\nText',
    'tables of another form':
      'Text\n| a |\n|---|\n\n| a | b |\n|---|\n\n| a |\n|---|\n| b | c |\n\n| `a` | \\| |\n|---|---|\n- x\n\n| a |\n|---|\ntext\n\n|a|\n|--- |\n|',
    references: 'See [this].\n\nText\n\n[this]: http://x.y',
    'two lists': '- one\n- two\n* three\n\n1. one\n1) two\n\nText',
    'an item that holds more': '- # one\n- - two\n- 1. three\n\nText',
  };
  for (const [name, text] of Object.entries(others)) it(`reads ${name} as the parser does`, () => assertSame(text));

  it('reads the example as the parser does', () => assertSame(readFileSync('examples/strategy.md', 'utf8')));

  const word = fc.constantFrom(
    'word',
    '**bold**',
    '**bold.**',
    'A',
    '12',
    '-',
    '*',
    '**',
    '#',
    '.',
    ',',
    '(a)',
    '1.',
    '>',
    '=',
    'é',
    '“q”',
    '|',
    '&',
    '  ',
    'x*y',
    '!',
    ':',
    '~',
    '\\',
    '_a_',
    '`c`',
    '<b>',
    '[a]',
    '[^1]',
    '[a]:',
    '[^1]:',
    '[a](b)',
    '1.2',
    '1.2. x',
    '12)',
    '1.x',
    '&amp;',
  );
  const line = fc
    .tuple(
      fc.constantFrom(
        '',
        '',
        '',
        '',
        '- ',
        '* ',
        '1. ',
        '2. ',
        '# ',
        '## ',
        '  ',
        '    ',
        '> ',
        '**',
        '| ',
        '|---|',
        '|:-:|-|',
      ),
      fc.array(word, { maxLength: 5 }),
    )
    .map(([start, words]) => start + words.join(' '));
  const draft = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n', '\n \n')), { maxLength: 12 })
    .map((lines) => lines.map(([text, end]) => text + end).join(''));

  it('reads any draft as the parser does', () => {
    fc.assert(fc.property(draft, assertSame), { numRuns: 2000 });
  });

  it('reads any table as the parser does', () => {
    const cell = fc.constantFrom(
      '',
      ' ',
      'a',
      ' a ',
      '  **b** c',
      'x.  ',
      ' 1',
      '-',
      ' # ',
      '*',
      '\u00a0a',
      ' **a**',
      'é#',
      '\\',
    );
    const row = fc.tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), fc.constantFrom('|', '|', '|', '| ', ''));
    const delimiter = fc.array(fc.constantFrom('---', ':-:', ' -', ' :-- ', '--: '), { minLength: 1, maxLength: 3 });
    const table = fc.tuple(row, delimiter, fc.array(row, { maxLength: 3 })).map(([head, line, rows]) => {
      const text = (cells: readonly string[], end: string): string => `|${cells.join('|')}${end}`;
      return [text(...head), text(line, '|'), ...rows.map((one) => text(...one))].join('\n');
    });
    fc.assert(
      fc.property(
        fc.array(table, { maxLength: 3 }).map((all) => all.join('\n\n')),
        assertSame,
      ),
      { numRuns: 2000 },
    );
  });

  it('reads any characters as the parser does', () => {
    const characters = fc.array(fc.constantFrom(...'aaBb1 \n\n\n**-#.):|>=_`~\\&;<!“[](^\u00a0'), { maxLength: 40 });
    fc.assert(
      fc.property(
        characters.map((all) => all.join('')),
        assertSame,
      ),
      { numRuns: 2000 },
    );
  });
});
