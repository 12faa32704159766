import assert from 'node:assert/strict';
import { parse } from '../../../src/engine/parse.js';
import { readRows, readTables, roleOfHeader } from '../../../src/engine/statements/tables.js';
import { kinds, statementsOf } from '../../support/statements.js';

const table = (...rows: string[]): string =>
  [rows[0], `|${'---|'.repeat(rows[0]!.split('|').length - 2)}`, ...rows.slice(1)].join('\n');
const read = (text: string) => {
  const file = parse({ path: 'plan.md', text });
  return { file, tables: readTables(file) };
};
/** `kpi: id objective indicator …` of the only table. */
const shape = (...rows: string[]): string | undefined => {
  const [first] = read(table(...rows)).tables;
  return (
    first &&
    `${first.type}: ${first.columns.map((c) => (c.year && c.role === 'target' ? `${c.role}@${c.year}` : c.role)).join(' ')}`
  );
};

describe('tables of KPIs and actions', () => {
  const shapes: readonly (readonly [name: string, expected: string, ...rows: string[]])[] = [
    [
      'a results frame',
      'kpi: objective indicator baseline target source frequency owner',
      '| Objective | Indicator | Baseline | Target | Means of verification | Frequency | Responsible |',
      '| Safer schools | Share of schools with a filter | 20 % | 80 % | Survey | yearly | Ministry of Education |',
    ],
    [
      'indicators with a column per year, the first of them mostly blank',
      'kpi: id objective action indicator baseline target@2027 target@2030 owner',
      '| No. | Objective | Task | Assessment criterion | Indicator in 2024 | Indicator in 2027 | Indicator in 2030 | Institution responsible for implementation |',
      '| 1. | Order | 1.1 to audit | Share of audited systems, % | – | 50 | 90 | Audit Office |',
      '| 2. |  |  | Share of trained staff, % | – | 40 | 80 | Civil Service Academy |',
    ],
    [
      'targets with bare years',
      'kpi: indicator target@2026 target@2027 target@2028 owner',
      '| KPI | 2026 | 2027 | 2028 | Owner |',
      '| Number of drills | 1 | 2 | 4 | CERT |',
    ],
    [
      'objectives, activities, timeline and lead',
      'action: objective action deadline owner',
      '| Objectives | Activities | Timeline | Lead Role |',
      '| Trained people | 1. Write a curriculum | Short term | MoE |',
    ],
    [
      'actions with sub-actions and organisations',
      'action: id action action deadline owner',
      '| No | Action | Sub-Action | Deadline | Responsible (Res) and Relevant (Rel) Organizations |',
      '| 1. | Set up the team | Write its statute | June 2027 | Ministry of Interior (Res) |',
    ],
    [
      'action, who, when, with a footnote mark',
      'action: action owner deadline',
      '| Action | Who[^2] | When |',
      '| 1. Write standards | Line ministries | 2027-2028 |',
    ],
    [
      'actions and outcomes',
      'action: action outcome',
      '| Action | Outcome |',
      '| Hold a summit | Leaders agree on aims |',
    ],
    [
      'goals and actions only',
      'action: objective action',
      '| Operational Goals | Actions |',
      '| 1.0 Govern | 1.1 Found an agency |',
    ],
    [
      'initiatives and actions',
      'action: action action',
      '| Initiative | Action |',
      '| Know the risks | Assess operators |',
    ],
    [
      'goals and measures, where a measure is a deed',
      'action: objective action',
      '| GOAL | MEASURE |',
      '| Order | Found a council |',
    ],
    [
      'measures that measure',
      'kpi: objective indicator baseline target',
      '| Goal | Measure | Baseline | Target |',
      '| Order | Audits a year | 2 | 8 |',
    ],
    [
      'initiative, deliverable, KPI, timeline and roles',
      'action: action outcome indicator deadline owner budget',
      '| Initiative | Deliverable | KPI | Timeframe | Lead agency | Estimated cost |',
      '| Found a lab | Lab | Number of cases | Q3 2027 | Police | 2 m |',
    ],
    [
      'agencies with partners and completion',
      'action: action owner partner deadline status',
      '| Initiative description | Responsible agency | Contributing entities | Completion quarter | Status |',
      '| Write a guide | Agency X | Agency Y | Q2 FY27 | open |',
    ],
    [
      'targets in words with a date',
      'kpi: objective indicator deadline',
      '| Strategic objective | Target | By when |',
      '| Skills | Five hundred people hold a certificate | 2028 |',
    ],
    [
      'start and end',
      'action: action deadline deadline owner budget',
      '| Activity | Start | End | Who is responsible | Funding source |',
      '| Write a law | 2027 | 2028 | Ministry of Justice | State budget |',
    ],
    [
      'success measures',
      'kpi: objective indicator deadline owner',
      '| Aim | How it is measured | Due date | Accountable |',
      '| Fast answers | Median hours to answer | 2028 | CERT |',
    ],
  ];
  for (const [name, expected, ...rows] of shapes) it(`reads ${name}`, () => assert.equal(shape(...rows), expected));

  it('leaves other tables alone', () => {
    assert.equal(shape('| Term | Meaning |', '| CERT | A team |'), undefined);
    assert.equal(shape('| Year | Fraud | Phishing |', '| 2024 | 12 | 14 |'), undefined);
    assert.equal(
      shape('| Body | Role | Main responsibilities | Reports to |', '| CERT | Response | Warns | Ministry |'),
      undefined,
    );
    assert.equal(shape('| Impact | Low | High |', '| People | <10 | >500 |'), undefined);
    assert.equal(
      shape('| Policy | Operations | International Engagement |', '| Adviser | Centre | Ambassador |'),
      undefined,
    );
    assert.equal(shape('| No. | Objective | Section |', '| O1 | Order | 4 |'), undefined);
  });

  it('reads a header that stands below a blank header row', () => {
    const [plan] = read('|  |  |  |\n|---|---|---|\n| Action | Owner | Due |\n| Write a law | MoJ | 2027 |').tables;
    assert.equal(plan?.columns.map((c) => c.role).join(' '), 'action owner deadline');
    assert.equal(plan?.rows.length, 1);
  });

  it('takes synonyms of every role', () => {
    const roles = {
      owner: ['Lead', 'Responsible body', 'Who', 'Owner', 'In charge', 'Implementing agency'],
      deadline: ['Due', 'Timeline', 'Time frame', 'Completion', 'When', 'Milestone', 'Implementation period'],
      budget: ['Budget', 'Resources needed', 'Funding', 'Cost (EUR)'],
      source: ['Source', 'Means of verification', 'Data source'],
      indicator: ['KPI', 'Progress indicator', 'Metric', 'Success criteria'],
      other: ['Target group', 'Remarks', 'Risk'],
      partner: ['Partners', 'Supporting institutions', 'Stakeholders involved'],
    };
    for (const [role, titles] of Object.entries(roles))
      for (const title of titles) assert.equal(roleOfHeader(title), role, title);
  });

  it('carries merged cells down within their group only', () => {
    const { file, tables } = read(
      table(
        '| No | Action | Task | Lead | Due |',
        '| 1 | Skills | Write a course | MoE | 2027 |',
        '|  |  | Train teachers |  |  |',
        '| 2 | Law | Draft a bill |  | 2028 |',
      ),
    );
    const values = readRows(file, tables[0]!).map((row) => row.map((v) => `${v.column.role}=${v.text}`).join(' '));
    assert.deepEqual(values, [
      'id=1 action=Skills action=Write a course owner=MoE deadline=2027',
      'id=1 action=Skills action=Train teachers owner=MoE deadline=2027',
      'id=2 action=Law action=Draft a bill deadline=2028',
    ]);
  });

  it('takes placeholders for blank', () => {
    const { file, tables } = read(table('| Action | Lead | Due |', '| Draft a bill | TBD | – |'));
    assert.deepEqual(
      readRows(file, tables[0]!)[0]!.map((v) => v.text),
      ['Draft a bill'],
    );
  });

  it('gives a row its owner, deadline, baseline and target with their places', () => {
    const text = table(
      '| KPI | Baseline | Target | Due | Owner |',
      '| Number of drills held | 1 | 4 | 2028 | National CERT |',
    );
    const [kpi] = statementsOf(text);
    assert.equal(kpi!.kind, 'kpi');
    assert.equal(kpi!.text, 'Number of drills held');
    const place = (facet: 'owner' | 'timeBound' | 'baseline' | 'target') => {
      const words = kpi!.facets[facet]!;
      return [words.text, text.slice(words.position.start.offset, words.position.end.offset)];
    };
    assert.deepEqual(place('owner'), ['National CERT', 'National CERT']);
    assert.deepEqual(place('timeBound'), ['2028', '2028']);
    assert.deepEqual(place('baseline'), ['1', '1']);
    assert.deepEqual(place('target'), ['4', '4']);
    assert.equal(kpi!.letters.R.verdict, 'weak');
    assert.equal(kpi!.smart, false);
  });

  it('takes the last of several yearly targets, and its year', () => {
    const [kpi] = statementsOf(table('| KPI | 2027 | 2030 | Owner |', '| Number of drills held | 2 | 5 | CERT |'));
    assert.equal(kpi!.facets.target?.text, '5');
    assert.equal(kpi!.facets.timeBound?.text, '2030');
  });

  it('points at the merged cell that gives the owner', () => {
    const text = table(
      '| Goal | Action | Lead | Due |',
      '| Skills | Write a course | Ministry of Education | 2027 |',
      '|  | Train 300 teachers |  |  |',
    );
    const [, second] = statementsOf(text);
    assert.equal(second!.facets.owner?.position.start.line, 3);
    assert.equal(second!.position.start.line, 4);
    assert.equal(second!.kind, 'kpi');
  });

  it('makes an action whose indicator is a number a KPI, and one whose indicator is a milestone not', () => {
    const plan = table(
      '| Action | Lead | Indicator |',
      '| Train judges | MoJ | Number of judges trained |',
      '| Write a guide | MoJ | Guide published |',
    );
    assert.deepEqual(kinds(plan), ['kpi Number of judges trained', 'action Write a guide']);
  });

  it('reads several outcomes in one cell', () => {
    const plan = table(
      '| Action | Outcome | Lead |',
      '| Run a campaign | Number of calls increases<br>60 % of adults know the hotline by 2028 | MoI |',
    );
    assert.deepEqual(kinds(plan), ['kpi Number of calls increases', 'kpi 60 % of adults know the hotline by 2028']);
  });

  it('skips totals, and rows that only head the rows below them', () => {
    const plan = table('| Action | Lead | Budget |', '| Write a law | MoJ | 10 |', '| Total |  | 10 |');
    assert.deepEqual(
      statementsOf(plan).map((s) => s.text),
      ['Write a law'],
    );
    const kpis = table(
      '| No | Indicator | Baseline | Target |',
      '| 1 | Share of systems checked |  |  |',
      '|  | first category | 10 | 90 |',
      '|  | second category | 5 | 80 |',
    );
    assert.deepEqual(
      statementsOf(kpis).map((s) => s.text),
      ['first category', 'second category'],
    );
  });
});
