import assert from 'node:assert/strict';
import { placeholder } from '../../../src/rules/text/placeholder.js';
import { undefinedAcronym } from '../../../src/rules/text/undefined-acronym.js';
import { unclosedComment } from '../../../src/rules/text/unclosed-comment.js';
import { createContext, report } from '../../support/context.js';

describe('text/placeholder', () => {
  const found = (text: string) => report(placeholder, text);

  it('finds abbreviations, fields, filler text and skeleton fields', () => {
    assert.deepEqual(found('The lead is TBD.'), ['1:13 Still to be filled in: “TBD”.']);
    assert.deepEqual(found('It is led by [name of the agency] from [date].'), [
      '1:14 Still to be filled in: “[name of the agency]” and “[date]”.',
    ]);
    assert.deepEqual(found('Lorem ipsum dolor.'), ['1:1 Still to be filled in: “Lorem ipsum”.']);
    assert.deepEqual(found('| Lead | Due |\n|---|---|\n| to be confirmed | 2027 |'), [
      '3:3 Still to be filled in: “to be confirmed”.',
    ]);
    assert.deepEqual(found('The [body responsible] acts.'), ['1:5 Still to be filled in: “[body responsible]”.']);
    assert.deepEqual(found('| KPI | Target |\n|---|---|\n| Drills | tbd |\n| Audits | xx % |'), [
      '3:12 Still to be filled in: “tbd”.',
      '4:12 Still to be filled in: “xx”.',
    ]);
    assert.deepEqual(found('Targets: tbc.'), ['1:10 Still to be filled in: “tbc.”.']);
    assert.deepEqual(found('## Team [TBD]\n\nx'), ['1:9 Still to be filled in: “[TBD]”.']);
  });

  it('finds the guidance of a skeleton', () => {
    assert.deepEqual(found('<!--\n Say who  does it. -->\n\nx'), [
      '1:1 Guidance of a template still stands here: “Say who  does it.”.',
    ]);
    assert.deepEqual(found('<!-- an ordinary note -->\n\nx'), []);
  });

  it('leaves alone references, quotations, links and words that only look like it', () => {
    for (const text of [
      'See the Act.[1] It [the Council] said “[sic]”.',
      'As [described here](plan.md) and in [Annex A].',
      'The amount is to be determined by the Council each year.',
      'Add [emphasis added] and [2014] OJ L 119.',
      'The TBDX unit and the tbc group.',
      'Roles are to be defined in the Act.',
    ])
      assert.deepEqual(found(text), [], text);
  });

  it('counts what is open in each chapter of a draft, and names the few of a chapter that is nearly done', () => {
    const many =
      '## A\n\n[date] [name]\n\n[year]\n\n### B\n\n[amount]\n\n<!-- Say who does it. -->\n\n## C\n\n[date]\n';
    const drafting = { yaml: 'profile: drafting\n' };
    assert.deepEqual(report(placeholder, `# T\n\n${many}`, drafting), [
      '3:1 “A” still has 4 fields to fill in and 1 guidance comment to take out.',
      '17:1 Still to be filled in: “[date]”.',
    ]);
    assert.equal(report(placeholder, `# T\n\n${many}`).length, 5);
  });

  it('counts nothing that a directive silences, and hides no count at a heading that is silenced', () => {
    const drafting = { yaml: 'profile: drafting\n' };
    const open = '[date]\n\n[year]\n\n[name]\n\n[amount]\n';
    const next = `# T\n\n## A\n\n<!-- ncs-disable-next-line text/placeholder -- agreed -->\n\n[budget]\n\n${open}\n## B\n`;
    assert.deepEqual(report(placeholder, next, drafting), [
      '7:1 Still to be filled in: “[budget]”.',
      '3:1 “A” still has 4 fields to fill in.',
    ]);
    const heading = `# T\n\n<!-- ncs-disable text/placeholder -->\n\n## A\n\n<!-- ncs-enable text/placeholder -->\n\n${open}\n## B\n`;
    assert.deepEqual(report(placeholder, heading, drafting), ['9:1 “A” still has 4 fields to fill in.']);
  });

  it('takes time that grows with a draft, not with its square', function () {
    this.timeout(20_000);
    const drafting = { yaml: 'profile: drafting\n' };
    const secondsFor = (many: number): number => {
      const text = `# T\n\n${Array.from({ length: many }, (_, i) => `## ${i}\n\nTBD ${i}\n`).join('\n')}`;
      const context = createContext(text, drafting);
      const begin = performance.now();
      for (const _ of placeholder.check(context)) void _;
      return performance.now() - begin;
    };
    secondsFor(500);
    assert.ok(secondsFor(8000) < 40 * secondsFor(1000) + 200);
  });

  it('reports reasons for setting elements aside that are not given', () => {
    const yaml = 'notApplicable:\n  - { element: "1.1", reason: "[reason]" }\n  - { element: "2.1", reason: TBD }\n';
    assert.deepEqual(report(placeholder, 'x', { yaml }), [
      '2:16 Why 1.1 and 2.1 do not apply is still to be filled in; until then they count like any other element.',
    ]);
  });

  it('reports a passage once, however many fields it has', () => {
    assert.deepEqual(found('[date] [date] [name] [year] [amount] [number]'), [
      '1:1 Still to be filled in: “[date]”, “[date]”, “[name]” and “[year]” and 2 more.',
    ]);
  });
});

describe('text/undefined-acronym', () => {
  const found = (text: string, yaml?: string) => report(undefinedAcronym, text, yaml === undefined ? {} : { yaml });

  it('reports an acronym that is used and never spelled out, at its first use', () => {
    assert.deepEqual(found('The *NCSC* acts.\n\nThe NCSC trains the NCSC.'), [
      '1:6 “NCSC” is used 3 times and never spelled out.',
    ]);
  });

  it('accepts every common way to spell it out, wherever it stands', () => {
    for (const definition of [
      'National Cyber Security Centre (NCSC)',
      'the Centre (“NCSC”)',
      'the Centre (hereinafter referred to as NCSC)',
      'the Unit of the Centre (hereinafter CERT NCSC)',
      'NCSC (National Cyber Security Centre)',
      '- NCSC – National Cyber Security Centre',
      '- NCSC: National Cyber Security Centre',
      '- National Cyber Security Centre: NCSC',
      '| Term | Meaning |\n|---|---|\n| NCSC | National Cyber Security Centre |',
      '## The National Cyber Security Centre (NCSC)',
      'The bodies (Police, NCSC) act.',
    ])
      assert.deepEqual(found(`NCSC NCSC NCSC acts.\n\n${definition}`), [], definition);
  });

  it('knows what needs no definition', () => {
    for (const text of [
      'EU EU EU',
      'II II II IV',
      'ICT ICT ICT',
      'CHAPTER ONE NATIONAL POLICY POLICY POLICY',
      'ISO/IEC ISO/IEC ISO/IEC',
      'The bill comes in FY 2027/28, the report in FY 2028/29, the audit in FY 2030/31.',
      'NCSC once',
    ])
      assert.deepEqual(found(`The ${text} text`), [], text);
    assert.deepEqual(found('NCSC NCSC NCSC acts', 'acronyms: [NCSC]'), []);
  });

  it('counts plurals with the singular, and caps the number of findings', () => {
    assert.deepEqual(found('NCSCs and NCSC (National Centre) and NCSCs'), []);
    const text = ['QA', 'QB', 'QC', 'QD', 'QE', 'QF', 'QG'].map((a) => `the ${a} and ${a} or ${a}`).join(' then ');
    const reports = found(text);
    assert.equal(reports.length, 5);
    assert.match(reports[4]!, /So are 2 others: QF and QG\.$/);
  });
});

describe('text/unclosed-comment', () => {
  const found = (text: string) => report(unclosedComment, text);

  it('says where the comment begins and how much it hides', () => {
    assert.deepEqual(found('# Plan\n\n<!-- reviewed by Anna\n\n## Law\n\nThe Act comes.\n'), [
      '3:1 The comment that begins here is never closed: 4 lines below it are not read. Close it with -->.',
    ]);
    assert.deepEqual(found('<!-- a --> <!-- b\n\nx\r\n'), [
      '1:12 The comment that begins here is never closed. Close it with -->.',
    ]);
    assert.deepEqual(found('x\n\n- item\n\n  <!-- b\n\n  hidden\n\nread'), [
      '5:3 The comment that begins here is never closed: 2 lines below it are not read. Close it with -->.',
    ]);
    assert.deepEqual(found('x\n\n<!-- the end'), [
      '3:1 The comment that begins here is never closed. Close it with -->.',
    ]);
  });

  it('sees that one is closed by the next alone', () => {
    assert.deepEqual(found('<!-- reviewed\n\nThe Act comes.\n\n<!-- ncs: 1.1 -->\n\nx\n'), [
      '1:1 The comment that begins here is not closed before another one begins, and ends with that one in line 5: 4 lines below it are not read. Close it with -->.',
    ]);
    assert.deepEqual(found('<!-- ncs: 1.1\n\nThe Act comes.\n\n<!-- note -->\n').length, 1);
  });

  it('finds a directive in an item, paragraph or row that is not closed there', () => {
    const message = 'The directive that begins here is never closed, and so is text. Close it with -->.';
    assert.deepEqual(found('x\n\n- We run a team. <!-- ncs: 5.4.1\n- We drill.\n'), [`3:18 ${message}`]);
    assert.deepEqual(found('We drill. <!-- ncs-disable kpi/no-owner -- all of us\n\nx'), [`1:11 ${message}`]);
    assert.deepEqual(found('| A | B |\n|---|---|\n| x | y <!-- ncs: 1.1 |'), [`3:9 ${message}`]);
  });

  it('leaves closed comments, code and plain words alone', () => {
    for (const text of [
      'We drill. <!-- ncs: 1.1 --> We teach.',
      'Write `<!-- ncs: 1.1` before it.',
      'Write \\<!-- ncs: 1.1 before it.',
      '<!-- a\n\nb -->\n\nx',
      '<!-->\n\nx',
      '<!--->\n\nx',
      'x <!-- no comment\n\ny',
      '```\n<!-- a\n```\n',
      '<!-- <!-- a -->\n\nx',
    ])
      assert.deepEqual(found(text), [], text);
  });
});
