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
    for (const [text, ...wanted] of [
      [
        'title: [\n',
        '2:1 config/invalid-yaml A bracket is not closed: ] is missing, or what stands before it is not indented.',
      ],
      ['a: 1\na: 2\n', '2:1 config/invalid-yaml "a" is given twice: keep one of the two.'],
      [
        'period: 2027\n',
        '1:9 config/invalid-value "period" must be keys with values, as in { from: 2027, to: 2031 }; found a number.',
      ],
      [
        'period: { from: 2031, to: 2027 }\n',
        '1:9 config/invalid-value The period ends (2027) before it begins (2031).',
      ],
      [
        'notApplicable:\n  - element: "5.1"\n',
        '2:5 config/invalid-value Entry 1 of "notApplicable" lacks the key "reason".',
      ],
      ['- a\n', '1:1 config/invalid-value The file must be keys with values; found a list.'],
      [
        'notApplicable: [{element: 5.5, reason: because}]\n',
        '1:27 config/invalid-value "element" in entry 1 of "notApplicable" is read as a number: write it in quotes, "5.5".',
      ],
      [
        'period: 2027-2031\n',
        '1:9 config/invalid-value "period" must be keys with values, as in { from: 2027, to: 2031 }; found text.',
      ],
      [
        'period: { from: 27, to: 2031 }\n',
        '1:17 config/invalid-value "from" in "period" must be a number from 1990 to 2200.',
      ],
      ['files: strategy.md\n', '1:8 config/invalid-value "files" must be a list, as in [strategy.md]; found text.'],
      [
        'owners: Ministry of X, Y\nprofile: 5\n',
        '2:10 config/invalid-value "profile" must be one of drafting, review, release.',
        '1:9 config/invalid-value "owners" must be a list, as in ["Ministry of X, Y"]; found text.',
      ],
      ['title: "a\n', '2:1 config/invalid-yaml A quotation mark is not closed: " is missing.'],
      ['files: []\n', '1:8 config/invalid-value "files" is an empty list: put something into it or take it out.'],
      [
        'files: [a.md, 5]\n',
        '1:15 config/invalid-value Entry 2 of "files" is read as a number: write it in quotes, "5".',
      ],
      [
        'notApplicable: [{ element: "5.5", reason: because, review: soon }]\n',
        '1:60 config/invalid-value "review" in entry 1 of "notApplicable" is not written as it should be. Date by which the decision is looked at again, as 2028-06-30.',
      ],
      [
        'country: C\ntitle: Safe: a strategy\n',
        '2:8 config/invalid-yaml A text with a colon in it must stand in quotes, as in title: "Safe: a strategy".',
      ],
    ] as const)
      assert.deepEqual(problems(text), wanted);
    assert.deepEqual(problems('rules:\n\ta: off\n').slice(0, 1), [
      '2:1 config/invalid-yaml A tab cannot indent a line here: use blanks.',
    ]);
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
    assert.ok(problems('['.repeat(50_000)).length > 0);
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
  });
});
