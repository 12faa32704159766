import assert from 'node:assert/strict';
import { COMMENT_LIMIT, MARKER, renderMarkdown, SUMMARY_LIMIT } from '../../src/reports/markdown.js';
import { toMarkdown } from '../../src/reports/escape.js';
import { createAnalysis, createFinding, createInput, createStatement } from '../support/analysis.js';

const many = (count: number) => Array.from({ length: count }, (_, index) => createFinding({ line: index + 1 }));
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('Markdown report', () => {
  it('begins with the marker and has a verdict, the coverage and the findings, gravest first', () => {
    const analysis = createAnalysis({
      config: { title: 'Our plan' },
      status: { '1.1': 'addressed', '1.2': 'partial' },
      statements: [createStatement()],
      findings: [createFinding(), createFinding({ severity: 'error', line: 9, message: 'Grave.' })],
    });
    const text = renderMarkdown(createInput(analysis));
    assert.ok(text.startsWith(`${MARKER}\n`));
    assert.match(text, /## Our plan/);
    assert.match(text, /\*\*1 of 3 elements addressed, 1 partial, 1 missing\*\* \(50 %, partial ones at half\)/);
    assert.match(text, /Nothing was found on People\. 1 KPI, 1 of them SMART\. 1 error and 1 warning\./);
    assert.match(text, /\| 1 Response \| 🟡 partial \| 1 of 2 \| 1 \| 0 \|/);
    assert.match(text, /\| 1\.1 Response Team \| ✅ addressed \| `draft\.md:3` \|/);
    assert.ok(text.indexOf('Grave.') < text.indexOf('Found “TBD”'));
  });

  it('links places where the address of the sources is known', () => {
    const analysis = createAnalysis({ path: 'a b/(x).md', findings: [createFinding({ path: 'a b/(x).md', line: 7 })] });
    const text = renderMarkdown(createInput(analysis), { sourceUrl: 'https://example.org/blob/main/' });
    assert.match(text, /\[`a b\/\(x\)\.md:7`\]\(https:\/\/example\.org\/blob\/main\/a%20b\/%28x%29\.md\?plain=1#L7\)/);
  });

  it('does not judge what is no strategy', () => {
    const text = renderMarkdown(createInput(createAnalysis({ kind: 'not-english' })));
    assert.match(text, /Coverage was not judged; no findings\./);
    assert.doesNotMatch(text, /Focus area/);
  });

  it('keeps to the limit of a comment and says what was cut', () => {
    const text = renderMarkdown(createInput(createAnalysis({ findings: many(3_000) })));
    assert.ok(bytes(text) <= COMMENT_LIMIT);
    const shown = text.match(/^\| ⚠️ warning/gm)!.length;
    assert.ok(shown > 300, `${shown} rows`);
    assert.match(text, new RegExp(`${(3_000 - shown).toLocaleString('en')} more findings left out`));
  });

  it('has more room in a job summary', () => {
    const text = renderMarkdown(createInput(createAnalysis({ findings: many(3_000) })), { limit: SUMMARY_LIMIT });
    assert.equal(text.match(/^\| ⚠️ warning/gm)!.length, 3_000);
    assert.doesNotMatch(text, /left out/);
  });

  it('begins with a line for each of several strategies, the gravest first', () => {
    const analyses = ['a.md', 'b.md', 'c.md'].map((path, index) =>
      createAnalysis({ path, findings: [createFinding({ severity: index === 1 ? 'error' : 'warning' })] }),
    );
    const text = renderMarkdown(createInput(...analyses));
    assert.match(
      text,
      /report -->\n\n\*\*3 strategies, 1 with errors\.\*\*\n\n\| Strategy .*\n.*\n\| b\.md \| 0 % \| 1 error \|\n\| a\.md .*\n\| c\.md .*\n\n## b\.md/,
    );
    assert.doesNotMatch(renderMarkdown(createInput(analyses[0]!)), /\| Strategy \|/);
  });

  it('leaves out whole strategies where there are too many, and counts them', () => {
    const analyses = Array.from({ length: 400 }, (_, index) =>
      createAnalysis({ path: `${index}.md`, findings: many(2) }),
    );
    const text = renderMarkdown(createInput(...analyses));
    assert.ok(bytes(text) <= COMMENT_LIMIT);
    assert.match(text, /more parts of the report left out/);
    for (const name of ['0.md', '399.md']) assert.ok(text.includes(`\n| ${name} | `), name);
  });

  it('lets nothing of a draft become mark-up', () => {
    const evil =
      'a|b <img src=x onerror=y> @team #12 [x](http://e.org) ![p](q) `c` **d** www.e.org\n# e \u001b[31m $m$ GH-1';
    const text = toMarkdown(evil);
    assert.doesNotMatch(text, /[<>\n\u001b]/);
    assert.doesNotMatch(text, /@team|#12|:\/\/|www\.|GH-1/);
    assert.doesNotMatch(text, /(^|[^\\])[|`[\]*$]/);
    assert.equal(toMarkdown('- x'), '\\- x');
    assert.equal(toMarkdown('1. x'), '1\\. x');
    const row = renderMarkdown(createInput(createAnalysis({ findings: [createFinding({ message: evil })] })))
      .split('\n')
      .find((line) => line.includes('warning |'))!;
    assert.equal(row.match(/(?<!\\)\|/g)!.length, 5);
  });
});
