import assert from 'node:assert/strict';
import { findTimes, lastYear, lastYearIn } from '../../../src/engine/statements/dates.js';
import { bracketedOwner, isPlaceholder } from '../../../src/engine/statements/owners.js';
import { findQuantities } from '../../../src/engine/statements/quantities.js';
import { splitSentences, tokenize } from '../../../src/engine/statements/tokens.js';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const times = (text: string) => findTimes(text).map((t) => text.slice(t.start, t.end).trim());
const quantities = (text: string) =>
  findQuantities(tokenize(text)).map((q) => `${q.kind} ${q.value}${q.threshold ? ' limit' : ''}`);

describe('sentences', () => {
  it('end at full stops, and not at abbreviations, numbers, initials and small letters', () => {
    assert.deepEqual(sentences('We act. You act! Do they?'), ['We act.', 'You act!', 'Do they?']);
    assert.deepEqual(sentences('See Art. 5 and No. 3, e.g. The Act. Next.'), [
      'See Art. 5 and No. 3, e.g. The Act.',
      'Next.',
    ]);
    assert.deepEqual(sentences('It grew by 3.5 % in v. 2. J. Smith wrote it.'), [
      'It grew by 3.5 % in v. 2.',
      'J. Smith wrote it.',
    ]);
    assert.deepEqual(sentences('2. Train all staff. Then test.'), ['2. Train all staff.', 'Then test.']);
    assert.deepEqual(sentences('He said “stop.” Then he left.'), ['He said “stop.”', 'Then he left.']);
    assert.deepEqual(sentences(''), []);
  });
});

describe('times', () => {
  it('are dates in figures too, to the day', () => {
    assert.deepEqual(times('done by 2028-06-30 and on 30.6.2027'), ['by 2028-06-30', '30.6.2027']);
    assert.deepEqual(times('ready by 06/2027'), ['by 06/2027']);
    assert.deepEqual(
      ['2027-06-30', '2031-12', '2016-20', '2026/27', '2027–2031', '2027'].map(lastYear),
      [2027, 2031, 2020, 2027, 2031, 2027],
    );
  });

  it('are dates as people write them', () => {
    for (const text of [
      'by 2027',
      'by the end of 2027',
      'by the end of Q2 2027',
      'by 30 June 2027',
      'before March 2028',
      'until 2030',
      'to 2021',
      'no later than 2026',
      'in the first quarter of 2027',
      'by mid-2027',
      'FY2026/27',
      'Q3 2027',
      '2026–2030',
      'within 12 months of',
      'within the next two years',
      'in the first year',
      'over the next five years',
      'after five years of',
      'within 24 hours of',
      'annually',
      'each year',
      'every two years',
      'twice a year',
      'per year',
      'year on year',
      'every October',
      'quarterly',
    ])
      assert.deepEqual(
        times(`It is done ${text} here`).map((t) => t.toLowerCase()),
        [text.toLowerCase()],
        text,
      );
  });

  it('are no names, laws and versions', () => {
    for (const text of [
      'in line with Vision 2030',
      'Agenda 2030',
      'the Act of 2018',
      'ISO 27001:2022',
      'regularly',
      'as soon as possible',
      'Phase A',
      'Directive 2016/679',
    ])
      assert.deepEqual(times(text), [], text);
  });

  it('are the years of deeds, whatever is done, and no years of names', () => {
    assert.deepEqual(times('adopt the Data Act in 2029'), ['in 2029']);
    assert.deepEqual(times('start the Skills Programme from 2029'), ['from 2029']);
    assert.deepEqual(times('finish the plan before 2029'), ['before 2029']);
    for (const text of [
      'the Harbour Policy 2026–2030',
      'the Growth Framework, 2021-2024',
      'the action plan (2021-2024)',
      'staff named in the 2021 Defence Paper',
      'bound to the 2021-2025 action programme',
      'in day to day work',
    ])
      assert.deepEqual(times(text), [], text);
    assert.deepEqual(times('kept in the 2029 financial year'), ['in the 2029']);
    assert.deepEqual(times('begun in the 2028-2029 term'), ['in the 2028-2029']);
  });

  it('are joined where they stand side by side, and days need no year behind “by”', () => {
    assert.deepEqual(times('report each year by 1 March at the latest'), ['each year by 1 March']);
    assert.deepEqual(times('report annually by April 30th, at the latest'), ['annually by April 30th']);
    assert.deepEqual(times('paid over four years from 2028 onwards'), ['over four years from 2028']);
    assert.deepEqual(times('on 1 March we met'), []);
  });

  it('know their last year', () => {
    assert.equal(lastYear('2026/27'), 2027);
    assert.equal(lastYear('2026-2030'), 2030);
    assert.equal(lastYear('2026'), 2026);
    assert.equal(findTimes('by the end of 2029')[0]!.year, 2029);
    assert.equal(lastYearIn('FY2033'), 2033);
    assert.equal(lastYearIn('2031-12-31'), 2031);
    assert.equal(lastYearIn('FY 2032/33'), 2033);
    assert.equal(lastYearIn('room 42033'), undefined);
  });

  it('are found where they are the end of the strategy', () => {
    assert.deepEqual(times('All banks are audited by the end of the strategy period.'), [
      'by the end of the strategy period',
    ]);
    for (const text of ['end of the programme', 'by the end of the plan', 'the end of this strategy’s term'])
      assert.deepEqual(times(text), [text]);
    assert.deepEqual(times('This is the end of the plan to audit.').length, 1);
    assert.deepEqual(times('end-of-life products'), []);
  });
});

describe('quantities', () => {
  it('are numbers with what they count', () => {
    assert.deepEqual(quantities('70 % of ministries and 40 percent of banks'), ['percent 70', 'percent 40']);
    assert.deepEqual(quantities('at least 2,500 officers'), ['count 2500 limit']);
    assert.deepEqual(quantities('three regional centres, £1.9bn, € 2.4 million'), [
      'count 3',
      'money 1900000000',
      'money 2400000',
    ]);
    assert.deepEqual(quantities('no more than four hours'), ['duration 4 limit']);
    assert.deepEqual(quantities('by 8-10 %'), ['percent 8']);
  });

  it('are no years, laws, standards, sections, names and periods', () => {
    for (const text of [
      'by 2027',
      'ISO/IEC 27001 and RFC 2350',
      'Article 5 of Law No. 83 of 12 March 2019',
      'Directive 95/46/EC and Regulation (EU) 2016/679',
      'section 4.2, Table 3, Phase 2',
      'a 24/7 service over 5G and IPv6',
      'within 12 months',
      'one of the priorities',
      '3.1.2 Scope',
    ])
      assert.deepEqual(quantities(text), [], text);
  });
});

describe('owners', () => {
  it('stand in brackets at the end, and nowhere else in brackets', () => {
    const text = 'Analyse the risks. (MoD, NCSC)';
    assert.deepEqual(bracketedOwner(text), { start: text.indexOf('MoD'), end: text.length - 1 });
    assert.equal(bracketedOwner('Establish the working group (NTWG)'), undefined);
    assert.notEqual(bracketedOwner('Establish a group (lead: Ministry of Health)'), undefined);
  });

  it('are no placeholders', () => {
    for (const text of ['', '–', 'TBD', 'n/a', 'to be determined', '[owner]'])
      assert.equal(isPlaceholder(text), true, text);
    assert.equal(isPlaceholder('TBD Office'), false);
  });
});
