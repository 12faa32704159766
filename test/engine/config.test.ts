import assert from 'node:assert/strict';
import { defaultConfig, mergeConfigs, readConfig, readFrontMatter } from '../../src/engine/config.js';
import { parse } from '../../src/engine/parse.js';
import type { Config } from '../../src/engine/types.js';

const say = ({ problems }: Config): string[] =>
  problems.map((p) => `${p.position.start.line}:${p.position.start.column} ${p.ruleId} ${p.message}`);
const problems = (text: string): string[] => say(readConfig(text, 'strategy.yaml'));

describe('readConfig', () => {
  it('reads everything that the schema describes', () => {
    const config = readConfig(
      'title: T\ncountry: C\nperiod: { from: 2027, to: 2031 }\nfiles: [a.md, "b/*.md"]\nframework: my.yaml\nprofile: release\n' +
        'rules: { text/placeholder: off }\nnotApplicable:\n  - { element: "5.5.6", reason: No industry, owner: Cabinet, review: 2028-06-30 }\n' +
        'acronyms: [NCSC]\nowners: [The Bank]\nstrategy: true\n',
      'strategy.yaml',
    );
    assert.deepEqual(config.problems, []);
    assert.deepEqual(config.period, { from: 2027, to: 2031 });
    assert.deepEqual(config.files, ['a.md', 'b/*.md']);
    assert.deepEqual(config.rules, { 'text/placeholder': 'off' });
    assert.equal(config.notApplicable[0]!.review, '2028-06-30');
    assert.equal(config.notApplicable[0]!.position!.start.line, 9);
    assert.equal(config.isStrategy, true);
  });

  it('takes an empty file and one with comments only for no configuration', () => {
    for (const text of ['', '# nothing yet\n'])
      assert.deepEqual(
        { ...readConfig(text, 'x'), path: undefined },
        {
          ...defaultConfig,
          path: undefined,
          title: undefined,
          country: undefined,
          period: undefined,
          isStrategy: undefined,
        },
      );
  });

  it('says where and what is wrong', () => {
    assert.deepEqual(problems('period: 2027\n'), [
      '1:9 config/invalid-value "period" must be keys with values, as in { from: 2027, to: 2031 }; found a number.',
    ]);
    assert.deepEqual(problems('period: { from: 2031, to: 2027 }\n'), [
      '1:9 config/invalid-value The period ends (2027) before it begins (2031).',
    ]);
    assert.deepEqual(problems('notApplicable:\n  - element: "5.1"\n'), [
      '2:5 config/invalid-value Entry 1 of "notApplicable" (5.1) lacks the key "reason".',
    ]);
    assert.deepEqual(problems('- a\n'), ['1:1 config/invalid-value The file must be keys with values; found a list.']);
    assert.deepEqual(problems('notApplicable: [{element: 5.5, reason: because}]\n'), [
      '1:27 config/invalid-value "element" in entry 1 of "notApplicable" (5.5) is read as a number: write it in quotes, "5.5".',
    ]);
    assert.deepEqual(problems('period: 2027-2031\n'), [
      '1:9 config/invalid-value "period" must be keys with values, as in { from: 2027, to: 2031 }; found text.',
    ]);
    assert.deepEqual(problems('period: { from: 27, to: 2031 }\n'), [
      '1:17 config/invalid-value "from" in "period" must be a number from 1990 to 2200.',
    ]);
    assert.deepEqual(problems('files: strategy.md\n'), [
      '1:8 config/invalid-value "files" must be a list, as in [strategy.md]; found text.',
    ]);
    assert.deepEqual(problems('owners: Ministry of X, Y\nprofile: 5\n'), [
      '1:9 config/invalid-value "owners" must be a list, as in ["Ministry of X, Y"]; found text.',
      '2:10 config/invalid-value "profile" must be one of drafting, review, release.',
    ]);
    assert.deepEqual(problems('files: []\n'), [
      '1:8 config/invalid-value "files" is an empty list: put something into it or take it out.',
    ]);
    assert.deepEqual(problems('files: [a.md, 5]\n'), [
      '1:15 config/invalid-value Entry 2 of "files" is read as a number: write it in quotes, "5".',
    ]);
    assert.deepEqual(problems('notApplicable: [{ element: "5.5", reason: because, review: soon }]\n'), [
      '1:60 config/invalid-value "review" in entry 1 of "notApplicable" (5.5) is not written as it should be. Date by which the decision is looked at again, as 2028-06-30.',
    ]);
  });

  it('gives an example where keys with values are asked for, and quotes for a text that is read as such', () => {
    assert.deepEqual(problems('notApplicable: ["5.5.6"]\n'), [
      '1:17 config/invalid-value Entry 1 of "notApplicable" must be keys with values, as in { element: "5.5.6", reason: Covered by the science plan }; found text.',
    ]);
    assert.deepEqual(problems('owners:\n  - Safe: a body\n'), [
      '2:5 config/invalid-value Entry 1 of "owners" must be text; found keys with values: a text with a colon in it must stand in quotes.',
    ]);
  });

  it('lists a hundred mistakes of each kind, and uses nothing where some are not told', () => {
    const keys = Array.from({ length: 15_000 }, (_, i) => `k${i}: 1`);
    for (const [text, message, title] of [
      [`{${keys.join()}, title: T}`, /more than 100 keys that are not known: mend/, 'T'],
      [`{rules: {${keys.join()}}, title: T}`, /more than 100 mistakes: mend .* nothing of it is used/, undefined],
    ] as const) {
      const start = performance.now();
      const config = readConfig(text, 'strategy.yaml');
      assert.equal(config.problems.length, 101);
      assert.match(config.problems.at(-1)!.message, message);
      assert.deepEqual([config.title, config.rules], [title, {}]);
      // It took more than ten times as long when each key was compared with each.
      assert.ok(performance.now() - start < 4000, `${performance.now() - start} ms`);
    }
    const both = `${keys.slice(0, 200).join('\n')}\nprofile: strict\n`;
    assert.equal(readConfig(both, 'strategy.yaml').profile, 'review');
    assert.match(problems(both).at(-1)!, /"profile" must be one of/);
  });

  it('reports the first slip of the pen alone, where a person must look, in plain words', () => {
    const [indent, below, missing] = [
      'The indentation of this line does not fit the lines around it: keys of one entry, and dashes of one list, stand below each other.',
      'No key can stand here, below a text: this line is indented too far, or a colon or quotes are missing above.',
      'is neither a key with its value (key: value) nor an entry of a list (- entry).',
    ];
    const brackets =
      'In brackets, commas stand between the entries, and a text with a comma or a colon in it must stand in quotes.';
    for (const [text, expected] of [
      ['rules:\n\ta: off\n\tb: off\nc: d: e\n', '2:1 A tab cannot stand here: use ordinary blanks.'],
      ['rules:\r\n  a: off\r\n\tb: off\r\n', '3:1 A tab cannot stand here: use ordinary blanks.'],
      [
        'rules:\n  a: off\n\u00A0\u00A0b: off\nc\n',
        '3:1 A non-breaking or other blank cannot stand here: use ordinary blanks.',
      ],
      [
        'rules:\n  a: off\n\u2003b: off\nc\n',
        '3:1 A non-breaking or other blank cannot stand here: use ordinary blanks.',
      ],
      ['country: C\n  title: T\nprofile: review\n', `2:3 ${below}`],
      ['title: one\n  two\n  three: four\n', `3:3 ${below}`],
      ['rules:\n    a: off\n  b: off\n', `3:3 ${indent}`],
      ['files:\n    - a.md\n  - b.md\n', `3:3 ${indent}`],
      ['  title: T\ncountry: C\n', `2:1 ${indent}`],
      ['title: T\ncountry\nprofile: review\n', `2:1 "country" ${missing}`],
      ['files:\n  - a.md\n  b.md\n', `3:3 "b.md" ${missing}`],
      ['title: T\n<<<<<<< HEAD\ncountry: C\n=======\n', `2:1 "<<<<<<< HEAD" ${missing}`],
      ['title: T\ncountry:C\nprofile: review\n', '2:1 A blank is missing behind the colon here.'],
      ['files:\n  - a.md\n  -b.md\n', '3:3 A blank is missing behind the dash here.'],
      [
        'country: C\ntitle: "a\nprofile: x: y\n',
        '2:8 The quotation mark here is not closed: put another " at the end of the text.',
      ],
      ["title: 'a\n", "1:8 The quotation mark here is not closed: put another ' at the end of the text."],
      [
        'owners: ["a, b]\nrules:\n  c: off\nacronyms: ["d"]\n',
        '1:10 The quotation mark here is not closed: put another " at the end of the text.',
      ],
      ['title: [\nprofile: x\n', '1:8 The bracket here is not closed: put ] behind its last entry.'],
      [
        'period: { from: 2027, to: 2031\nrules: {}\n',
        '1:9 The bracket here is not closed: put } behind its last entry.',
      ],
      ['period: { from: 2027 to: 2031 }\n', `1:17 ${brackets}`],
      ['files: ["a.md" "b.md"]\n', `1:16 ${brackets}`],
      [
        'country: C\ntitle: Safe: a plan\n',
        '2:8 A text with a colon in it must stand in quotes, as in title: "Safe: a plan".',
      ],
      ['title: "Safe": a plan\n', `1:8 A text with a colon in it must stand in quotes, as in title: '"Safe": a plan'.`],
      [
        "title: 'It's fine'\n",
        `1:12 The quotation mark before "s fine'" ends the text: put the whole of it in quotes of the other kind.`,
      ],
      ['title: @home\n', '1:8 A text that begins with @ must stand in quotes.'],
      ['title: "a\\q"\n', '1:10 A backslash in double quotes must be written twice.'],
      [
        'title: a\ncountry: *bold*\n',
        '2:10 Nothing above is named &bold*: a text that begins with * must stand in quotes.',
      ],
      ['title: > x\n', '1:10 "x" cannot stand here: put the whole text in quotes.'],
      ['country: 1\ncountry: 2\n', '2:1 "country" is given twice: keep one of the two.'],
      [
        'notApplicable:\n  - element: "1"\n    element: "2"\n',
        '3:5 "element" is given twice: keep one of the two, or begin the next entry of the list with a dash.',
      ],
      [
        '---\ntitle: T\n---\n\n# Our strategy: a draft\n',
        '3:1 A second document begins behind this line of dashes: a file holds one. Is it a Markdown file?',
      ],
    ] as const)
      assert.deepEqual(problems(text), [expected.replace(' ', ' config/invalid-yaml ')], text);
  });

  it('keeps what is right beside what is wrong', () => {
    const config = readConfig('title: T\nprofile: loud\nrules: { a: off, b: never }\n', 'x');
    assert.equal(config.title, 'T');
    assert.equal(config.profile, 'review');
    assert.deepEqual(config.rules, { a: 'off' });
  });

  it('lets no path out of the folder', () => {
    for (const path of [
      '../x.md',
      '/etc/passwd',
      'a/../../x',
      'C:\\x.md',
      '\\\\host\\x',
      'https://host/x.md',
      '~/x.md',
    ]) {
      const config = readConfig(`files: ['${path}', ok.md]\n`, 'strategy.yaml');
      assert.deepEqual(config.files, ['ok.md'], path);
      assert.deepEqual(
        config.problems.map((p) => p.ruleId),
        ['config/path-outside'],
        path,
      );
    }
    const escaped = ['\\(final\\) strategy.md', '\\[x\\]/a \\(1\\).md', '\\!a.md'];
    assert.deepEqual(readConfig(`files: ${JSON.stringify(escaped)}\n`, 'strategy.yaml').files, escaped);
    assert.deepEqual(readConfig(`files: ['\\(/../../x']\n`, 'strategy.yaml').files, []);
    assert.equal(readConfig('framework: ../x.yaml\n', 'strategy.yaml').framework, 'ncs-guide-2025');
  });

  it('survives hostile YAML', () => {
    const bomb =
      'a: &a [x,x,x,x,x,x,x,x,x]\n' +
      [...'bcdefghij'].map((k, i) => `${k}: &${k} [${`*${'abcdefghij'[i]},`.repeat(9)}]`).join('\n');
    assert.ok(problems(bomb).length > 0);
    assert.match(problems(bomb)[0]!, /^1:1 .*has more than 100000 values/);
    assert.deepEqual(problems(`acronyms: [&a ABC, ${'*a, '.repeat(300)}]\n`), []);
    assert.ok(problems('files: &a [*a]\n').length > 0);
    assert.match(
      problems(`title: ${'x'.repeat(200_000)}\n`)[0]!,
      /more than 200,000 characters: keep only settings here, .* Markdown files\.$/,
    );
    assert.match(problems('#\n'.repeat(5001))[0]!, /more than 5,000 lines: keep only settings/);
    assert.deepEqual(problems('#\n'.repeat(5000)), []);
    assert.match(problems(`acronyms: [&a ABC, ${'*a, '.repeat(40_000)}]\n`)[0]!, /more than 1000 references/);
    for (const many of [90_000, 900_000])
      assert.match(
        problems(`owners: [${'x,'.repeat(many)}]\n`)[0]!,
        /too deeply|more than (?:100000 values|200,000 characters)/,
      );
    for (const many of ["'", '"', '- "a"\n', '[', '{', 'a\n', '- ', '*a ', '\u00A0\n'])
      assert.ok(problems(`title: T\n${many.repeat(3_000)}\n  x: y: z\n`).length > 0, many);
    assert.ok(problems('__proto__: { title: 1 }\nconstructor: x\n').length > 0);
    assert.ok(problems(`title: ${'x'.repeat(3_000_000)}`).length > 0);
    assert.deepEqual(readConfig('rules: { __proto__: off }\n', 'x').rules.toString, Object.prototype.toString);
  });
});

describe('front matter', () => {
  const read = (text: string) => readFrontMatter(parse({ path: 'a.md', text }));

  it('holds the same keys, at their places in the file', () => {
    const config = read('---\nauthor: me\ntitle: T\nprofile: loud\n---\n\n# S\n')!;
    assert.equal(config.title, 'T');
    assert.deepEqual(
      config.problems.map((p) => [p.position.start.line, p.position.start.column, p.path]),
      [[4, 10, 'a.md']],
    );
  });

  const problems = (text: string): string[] | undefined => {
    const config = read(text);
    return config && say(config);
  };

  it('that is no YAML is reported where it has keys of ours', () => {
    assert.match(
      problems('---\ndate: x\nperiod: { from: 2027, to: 2031\nrules: {}\n---\n\n# S\n')!.join('\n'),
      /^\d:\d+ config\/invalid-yaml Nothing of this front matter was used: /,
    );
    assert.equal(problems('---\nauthor: [me\n---\n\n# S\n'), undefined);
  });

  it('without an end is told where it has keys of ours', () => {
    for (const start of ['', '\uFEFF'])
      assert.deepEqual(problems(`${start}---\r\nauthor: me\r\nperiod:\r\n  from: 2027\r\n\r\n# S\r\n`), [
        '1:1 config/invalid-yaml The front matter that begins here has no end, so nothing of it was used: put a line with “---” behind its last key.',
      ]);
    assert.equal(problems('---\nauthor: me\n\n# S\n'), undefined);
    assert.equal(problems('---\n\nprofile: a sketch of the country\n'), undefined);
    assert.equal(problems('profile: draft\n\n# S\n'), undefined);
  });

  it('says what is nearly a key of ours, and what is none inside of ours', () => {
    for (const [key, meant] of [
      ['peroid', 'period'],
      ['ruels', 'rules'],
      ['Not-Applicable', 'notApplicable'],
      ['framwork', 'framework'],
    ])
      assert.deepEqual(problems(`---\nauthor: me\n${key}: x\n---\n\n# S\n`), [
        `3:1 config/unknown-key "${key}" is no known key: did you mean "${meant}"?`,
      ]);
    assert.deepEqual(problems('---\nnotApplicable: [{ element: "1.1", reason: none, ownr: x }]\n---\n\n# S\n'), [
      '2:49 config/unknown-key "ownr" is no known key: did you mean "owner"?',
    ]);
  });

  it('of other tools is left alone', () => {
    for (const key of 'Title titel tile subtitle owner file roles role date layout keywords county frameworks profiles periods'.split(
      ' ',
    ))
      assert.equal(problems(`---\n${key}: x\n---\n\n# S\n`), undefined, key);
    assert.equal(read('---\nlayout: post\ndate: 2020\n---\n\n# S\n'), undefined);
    assert.equal(read('# S\n'), undefined);
  });

  it('gives way to strategy.yaml, and lists are joined', () => {
    const main = readConfig('title: Main\nacronyms: [AB]\n', 'strategy.yaml');
    const merged = mergeConfigs(main, [read('---\ntitle: Front\ncountry: C\nacronyms: [CD]\n---\nx'), undefined]);
    assert.deepEqual([merged.title, merged.country, merged.acronyms], ['Main', 'C', ['AB', 'CD']]);
    const front = read('---\nframework: own.yaml\n---\nx');
    for (const [text, framework, path] of [
      ['framework: ncs-guide-2025\n', 'ncs-guide-2025', 'strategy.yaml'],
      ['title: T\n', 'own.yaml', 'a.md'],
    ] as const) {
      const both = mergeConfigs(readConfig(text, 'strategy.yaml'), [front]);
      assert.deepEqual([both.framework, both.frameworkPlace?.path], [framework, path]);
    }
  });
});
