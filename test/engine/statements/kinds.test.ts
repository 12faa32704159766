import assert from 'node:assert/strict';
import { kindOf } from '../../../src/engine/statements/build.js';

/** Classes of language that were once judged wrongly; every sentence stands for its kind of wording. */
const CLASSES: Readonly<Record<string, readonly [kind: string, ...texts: string[]]>> = {
  'the past with a figure': [
    'nothing',
    'During 2013 the hotline dealt with 1,870 calls.',
    'Fraud losses stood at 112 per cent of the year before.',
    'Some 450 customs officers received training in digital evidence.',
    'In the latest readiness survey we ranked 41st out of 160.',
    'In 2018 alone the bank lost roughly 2 % of its deposits.',
  ],
  'others and sources': [
    'nothing',
    'The European Union wants 20 million specialists in work by 2030.',
    'Our neighbours have pledged to train 10,000 specialists by 2026.',
    'According to the chamber of commerce, 30 % of firms were hit.',
    'Analysts warn that 30 per cent of factories will suffer an attack by 2027.',
  ],
  'the present of a stock figure': [
    'nothing',
    'Three universities offer doctoral courses with about 60 places.',
    'Small firms employ 68 % of the workforce.',
  ],
  'the present with a limit or date': [
    'kpi',
    'Critical patches are installed within 7 days on all government servers.',
    'The share of unanswered reports makes up no more than 5 % by 2027.',
    'Fibre coverage reaches 90 % by mid-2026.',
    'The induction course is completed by every recruit before 2025.',
    'Each regional hospital has appointed a security officer.',
  ],
  'levels, ranks and gaps': [
    'kpi',
    'Availability of the emergency network of not less than 99.99 %',
    'Rank in the top 15 of the readiness index by 2028',
    'The gap between town and country does not exceed five percentage points.',
  ],
  'nothing at all of what harms': [
    'kpi',
    'Zero interruptions of the payment system longer than one hour',
    'No pensioner falls victim to telephone fraud by 2027.',
  ],
  'an indicator in a later place': [
    'kpi',
    'Hold campaigns for pensioners | Number of pensioners reached',
    'Run school contests (indicator: pupils taking part; target: 5,000)',
    'Operate a hotline; number of calls answered',
  ],
  'coverage of a whole group by a date': ['kpi', 'The regulator will bring all operators under the scheme by 2027.'],
  'things to be built and money to be spent': [
    'action',
    'Ten regional centres will be opened by 2026.',
    'Devote 5 % of the IT budget to security.',
    'At least 3 % of the budget of every ministry shall be allocated to security.',
  ],
  'effects of a measure, and what is hoped for': [
    'nothing',
    'These changes will bring new jobs to the islands.',
    'The platform will help clinics to recognise fraud.',
    'Our fishing industry’s growth will benefit from safer payments.',
    'Closer cooperation with banks will reduce losses.',
    'Making reports public will ensure trust.',
    'Members of the club will be able to compare notes.',
    'To speed up inquiries, the laboratory was enlarged in 2019.',
  ],
  'advice to everybody': [
    'nothing',
    'Organisations should patch their systems.',
    'Teachers and parents need to watch over children online.',
    'Users should be careful with links.',
    'It should be noted that laws differ.',
  ],
  'what bodies do, and what is made to be done': [
    'action',
    'The Agency will help clinics to recognise fraud.',
    'The Institute and its partners will enhance the quality of courses.',
    'We will reduce losses together with the banks.',
    'Norland will contribute to the fund.',
    'The platform will train beginners.',
    'These guidelines will continue to be updated.',
    'New rules will have to be drafted.',
    'To run a campaign that will help clinics to recognise fraud',
    'To set up courses, drills and tests that will help clinics to recognise fraud',
    'Opening a network of clinics, the Centre will help victims of fraud.',
  ],
  'titles and rhetoric': [
    'nothing',
    'Chapter 5. Building capacity',
    'Goal 3 – Strengthening the resilience of services',
    'To become the safest place to do business',
    'We stand before a decade of change.',
    'No country can meet these threats alone.',
  ],
};

/** Facts and whatever else is no statement are left out alike. */
const foundAs = (text: string): string => kindOf(text).replace(/^(?:fact|other)$/, 'nothing');

describe('kinds of statement', () => {
  for (const [name, [kind, ...texts]] of Object.entries(CLASSES))
    it(`${name}: ${kind}`, () => {
      for (const text of texts) assert.equal(foundAs(text), kind, text);
    });
});
