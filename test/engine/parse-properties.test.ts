import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { cutIntoChunks } from '../../src/engine/chunks.js';
import { parse, placeOf, createParseMemo } from '../../src/engine/parse.js';

/** Pieces of Markdown that are hard to cut: open fences and comments, nesting, headings in odd places. */
const piece = fc.constantFrom(
  '# Heading',
  '## Sub',
  '#no heading',
  '  # indented',
  '- # in a list',
  '> # quoted',
  'Plain text.',
  'Text that\nruns on',
  '- item',
  '  - nested',
  '  text in the item',
  '1. one',
  '10) ten',
  '> quote',
  '```',
  '~~~',
  '    ```',
  '  ```',
  '<!--',
  '-->',
  '<!-- ncs: 5.4.1 -->',
  '<div>',
  '</div>',
  '<pre>',
  '</pre>',
  '| a | b |\n|---|---|\n| 1 |  |',
  'Setext\n===',
  'Setext\n---',
  '---',
  '[^1]: note',
  '[ref]: http://x.y',
  'see [ref] and[^1]',
  '\ttabbed',
  '    code',
  '**bold**',
  '&amp; \\* é🛡️',
  '',
);
const separator = fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n');
const draft = fc
  .array(fc.tuple(piece, separator), { maxLength: 40 })
  .map((pieces) => pieces.map(([text, end]) => text + end).join(''));
/** Long enough that sections are cut at paragraphs as well. */
const longDraft = draft.map(
  (text) =>
    text + `\n\n${'Filler text of the section. '.repeat(50)}\n\n${text}\n\n${'More filler. '.repeat(400)}\n\n${text}`,
);

/** Where remark itself, given the whole text at once, sees headings, paragraphs and rows. */
function placesByRemark(text: string): { places: string[]; html: [number, number][] } {
  const places: string[] = [];
  const html: [number, number][] = [];
  const visit = (node: Nodes, depth: number): void => {
    const at = `${node.position?.start.offset}-${node.position?.end.offset}`;
    if (node.type === 'heading' && depth === 1) places.push(`heading ${at}`);
    else if (node.type === 'paragraph' || node.type === 'tableRow') places.push(`passage ${at}`);
    else if (node.type === 'html') html.push([node.position!.start.offset!, node.position!.end.offset!]);
    else if ('children' in node) for (const child of node.children) visit(child, depth + 1);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(text), 0);
  return { places, html };
}

describe('properties of parsing', () => {
  it('cutting into chunks loses nothing', () => {
    fc.assert(
      fc.property(fc.oneof(draft, longDraft, fc.string({ unit: 'binary' })), (text) => {
        const chunks = cutIntoChunks(text);
        assert.equal(chunks.map((c) => c.text).join(''), text);
        for (const { offset, line } of chunks) assert.equal(text.slice(0, offset).split(/\r\n|\n|\r/).length, line);
      }),
    );
  });

  it('chunk by chunk the same blocks are found as in the whole', () => {
    fc.assert(
      fc.property(fc.oneof(draft, longDraft), (text) => {
        const file = parse({ path: 'x', text });
        const found = [
          ...file.sections.map((s) => ({ at: s.position, kind: 'heading' })),
          ...file.passages.map((p) => ({ at: p.position, kind: 'passage' })),
        ].sort((a, b) => a.at.start.offset - b.at.start.offset);
        const { places: wanted, html } = placesByRemark(text);
        const places = found
          // What is read from HTML blocks, remark does not see.
          .filter(({ at }) => !html.some(([from, to]) => from <= at.start.offset && at.end.offset <= to))
          .map(({ at, kind }) => `${kind} ${at.start.offset}-${at.end.offset}`);
        // A paragraph of comments or footnote marks has no text and is no passage.
        assert.deepEqual(
          places,
          wanted.filter((w) => places.includes(w) || !isBlank(text, w)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('words stand where their places say', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const file = parse({ path: 'x', text });
        for (const passage of file.passages) {
          for (const word of passage.text.matchAll(/[A-Za-zé]+/g)) {
            const { start, end } = placeOf(file, passage, word.index, word.index + word[0].length);
            assert.equal(text.slice(start.offset, end.offset), word[0]);
            assert.equal(
              text.split(/\r\n|\n|\r/)[start.line - 1]!.slice(start.column - 1, start.column - 1 + word[0].length),
              word[0],
            );
          }
        }
      }),
    );
  });

  it('after any edits a kept memo gives what a fresh parse gives', () => {
    fc.assert(
      fc.property(longDraft, fc.array(fc.tuple(fc.nat(), fc.nat(200), piece), { maxLength: 6 }), (text, edits) => {
        const memo = createParseMemo();
        for (const [at, length, insert] of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + insert + text.slice(from + length);
          assert.deepEqual(parse({ path: 'x', text }, memo), parse({ path: 'x', text }, createParseMemo()));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('after any edit a text is cut as one that nobody has cut before', () => {
    const hostile = fc.constantFrom(
      '[x]'.repeat(600),
      '- '.repeat(50),
      'y'.repeat(21_000),
      'key: value',
      '\r',
      '---\n',
    );
    const edit = fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat(200)), fc.oneof(piece, separator, hostile));
    fc.assert(
      fc.property(longDraft, fc.boolean(), fc.array(edit, { maxLength: 8 }), (text, hasKeys, edits) => {
        text = hasKeys ? `---\ntitle: x\n---\n${text}` : text;
        let cut = { text, chunks: cutIntoChunks(text) };
        for (const [at, length, insert] of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + insert + text.slice(from + length);
          cut = { text, chunks: cutIntoChunks(text, cut) };
          assert.deepEqual(cut.chunks, cutIntoChunks(text));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('any text at all is parsed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void parse({ path: 'x', text })));
  });
});

function isBlank(text: string, place: string): boolean {
  const [from, to] = place.split(' ')[1]!.split('-').map(Number);
  return text.slice(from, to).replace(/<!--[^]*?-->|\[\^\w+\]|<\/?(?:div|pre)>|[|\s]/g, '') === '';
}
