/** The injection into VS Code's own Markdown grammar, which comes with the host: run by test/vscode/run.mjs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findPlaceholders, skeletonFields } from '../../src/engine/placeholders.js';
import { elementsOf } from '../../src/engine/catalogue.js';
import { frameworks, standardSections } from '../../src/frameworks/index.js';
import { loadMarkdown, textsOf, tokenize, type Token } from './tokens.js';

const EXTENSIONS = path.join(process.env.NCS_VSCODE!, 'lib/vscode/extensions');
const read = (file: string): object => JSON.parse(readFileSync(path.join(EXTENSIONS, file), 'utf8')) as object;

const TEXT = `---
title: "By 2027 [date]"
---

# Plan by 2027

<!-- ncs: 5.4.1 -->
The **Ministry of Justice** and the Cyber Agency will train at least 40 officials by June 2027.

- [ ] Raise the *share* from 41% to [target] by [Q1][ref], see [date](https://example.org/by-2027).
   <!-- ncs-disable-next-line kpi/no-owner -- decided -->

| Indicator | Target | Deadline |
|---|---|---|
| **[Indicator]** | 70% | Q3 2027 |

> No later than 2029. Responsible: Ministry of Health

\`\`\`text
by 2027 at least 40% [date] <!-- ncs: 5.4.1 -->
\`\`\`

Inline \`by 2027 [date]\` ends. <!-- a note by 2027 --> TBD

[ref]: https://example.org/by-2027
`;

describe("VS Code's Markdown with the injection", () => {
  let tokens: Token[];
  let tokensOf: (text: string) => Token[];
  const texts = (scope: string): string[] => textsOf(tokens, scope);

  before(async () => {
    const others = {
      'text.html.derivative': read('html/syntaxes/html-derivative.tmLanguage.json'),
      'text.html.basic': read('html/syntaxes/html.tmLanguage.json'),
      'source.yaml': { scopeName: 'source.yaml', patterns: [] },
    };
    const grammar = await loadMarkdown(read('markdown-basics/syntaxes/markdown.tmLanguage.json'), others);
    tokensOf = (text) => tokenize(grammar, text);
    tokens = tokensOf(TEXT);
  });

  it('marks directives where Markdown would see plain comments', () => {
    assert.deepEqual(texts('keyword.control.directive'), ['ncs', 'ncs-disable-next-line']);
    assert.deepEqual(texts('constant.numeric.element'), ['5.4.1']);
    assert.deepEqual(texts('variable.other.rule'), ['kpi/no-owner']);
    assert.deepEqual(texts('string.unquoted.reason'), [' decided ']);
  });

  it('marks quantities, deadlines and owners in paragraphs, lists, tables, headings and quotations only', () => {
    assert.deepEqual(texts('constant.numeric.quantity'), ['at least 40', '41%', '70%']);
    assert.deepEqual(texts('constant.language.deadline'), ['by 2027', 'by June 2027', 'Q3 2027', 'No later than 2029']);
    assert.deepEqual(texts('entity.name.type.owner'), ['Cyber Agency', 'Ministry of Health']);
  });

  it('marks placeholders and no links', () => {
    assert.deepEqual(texts('variable.parameter.placeholder'), ['[target]', '[Indicator]', 'TBD']);
    assert.ok(texts('markup.underline.link').length >= 2);
  });

  it('leaves Markdown as it was', () => {
    assert.deepEqual(textsOf(tokens, 'markup.heading').join(''), '# Plan by 2027');
    assert.deepEqual(texts('markup.bold'), ['**Ministry of Justice**', '**[Indicator]**']);
    assert.equal(texts('markup.fenced_code').join('').includes('by 2027 at least 40%'), true);
  });

  it('marks the fields of every skeleton as the checker does', () => {
    const fields = skeletonFields(frameworks[0]!.framework);
    for (const { skeleton } of [...elementsOf(frameworks[0]!.framework), ...standardSections.sections]) {
      const lines = skeleton.split('\n').filter((line) => !line.startsWith('<!--') && !line.startsWith('#'));
      const wanted = lines.flatMap((line) => findPlaceholders(line, fields).map((p) => p.text));
      const found = textsOf(tokensOf(skeleton.replace(/^#.*$/gm, '')), 'variable.parameter.placeholder');
      assert.deepEqual(found, wanted);
    }
  });
});
