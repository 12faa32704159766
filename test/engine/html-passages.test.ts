import assert from 'node:assert/strict';
import { parse, placeOf } from '../../src/engine/parse.js';

const read = (text: string) => parse({ path: 'draft.md', text });

describe('HTML in a draft', () => {
  it('gives rows of a table with header, spans and places', () => {
    const draft =
      '# Plan\n\n<table>\n<thead><tr><th>Goal</th><th>Action</th><th>Lead</th></tr></thead>\n<tbody>\n' +
      '<tr><td rowspan="2"><p>Skills &amp; training</p></td><td><ul><li>Train 200 staff</li><li>Test</li></ul></td><td></td></tr>\n' +
      '<tr><td>Teach<br>schools</td><td><b>Ministry</b> of Education</td></tr>\n</tbody>\n</table>\n';
    const file = read(draft);
    assert.deepEqual(
      file.passages.map((p) => [p.kind, p.position.start.line, p.text, p.row?.filled]),
      [
        ['row', 4, 'Goal | Action | Lead', ['Goal', 'Action', 'Lead']],
        ['row', 6, 'Skills & training | Train 200 staff Test |', ['Skills & training', 'Train 200 staff Test', '']],
        [
          'row',
          7,
          '| Teach schools | Ministry of Education',
          ['Skills & training', 'Teach schools', 'Ministry of Education'],
        ],
      ],
    );
    const last = file.passages[2]!;
    assert.deepEqual(last.row!.header, ['Goal', 'Action', 'Lead']);
    assert.deepEqual(last.headings, ['Plan']);
    const at = last.text.indexOf('of Education');
    const { start, end } = placeOf(file, last, at, at + 12);
    assert.equal(draft.slice(start.offset, end.offset), 'of Education');
    const blankLead = file.passages[1]!.row!.cells[2]!.position;
    assert.equal(draft.slice(blankLead.start.offset - 4, blankLead.start.offset), '<td>');
  });

  it('gives paragraphs and items, and nothing of scripts, styles and comments', () => {
    const draft =
      '<div><p>First <em>one</em>.</p><ul><li>An item</ul></div><style>p { x: y }</style><script>alert("<p>no</p>")</script><!-- note -->\n';
    assert.deepEqual(
      read(draft).passages.map((p) => `${p.kind} ${p.text}`),
      ['paragraph First one.', 'item An item'],
    );
  });

  it('survives broken and hostile HTML', () => {
    for (const html of [
      '<table><tr><td>a',
      '<table><td colspan=99999 rowspan=99999>a</td><tr><td>b',
      '</td></tr></table><p>',
      '<table>'.repeat(2000),
      '<td '.repeat(5000),
      '<p>x'.repeat(5000),
    ])
      assert.ok(Array.isArray(read(`<div>\n${html}\n`).passages));
  });
});
