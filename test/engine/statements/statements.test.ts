import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { compare } from '../../../training/eval-kpi.js';
import { earned, kinds, statementsOf, statementsOfFiles } from '../../support/statements.js';

const item = (text: string) => statementsOf(`- ${text}`)[0]?.kind ?? 'none';

describe('statements', () => {
  it('are found sentence by sentence in paragraphs, with their places', () => {
    const text =
      '# Plan\n\nWe live in the *digital* age. The Ministry of Health will train\n500 nurses by 2028. In 2020 it trained 20.\n';
    const found = statementsOf(text);
    assert.deepEqual(
      found.map((s) => s.text),
      ['The Ministry of Health will train 500 nurses by 2028.'],
    );
    const { start, end } = found[0]!.position;
    assert.equal(text.slice(start.offset, end.offset), 'The Ministry of Health will train\n500 nurses by 2028.');
    assert.deepEqual([start.line, start.column, end.line], [3, 31, 4]);
    assert.equal(found[0]!.facets.owner?.text, 'The Ministry of Health');
    assert.equal(found[0]!.facets.timeBound?.position.start.line, 4);
  });

  it('are one per list item, whatever number of sentences', () => {
    assert.deepEqual(kinds('- Write a plan. It is adopted by June 2027. (MoI, MoD)\n- Note the facts.\n').length, 2);
    assert.equal(earned('- Write a plan. It is adopted by June 2027. (MoI, MoD)', 'owner'), 'MoI, MoD');
    assert.equal(earned('- Write a plan. It is adopted by June 2027. (MoI, MoD)', 'timeBound'), 'by June 2027');
  });

  it('are read sentence by sentence in items of which several sentences commit, the headline being a title', () => {
    const text =
      '- Strengthen exercises. We will run a rehearsal of all hospitals every year with the regulator. Lessons matter. ' +
      'The Ministry of Health will publish the results. They will be in plain words. (MoH, NCA)\n';
    const found = statementsOf(text);
    assert.deepEqual(
      found.map((s) => s.text),
      [
        'We will run a rehearsal of all hospitals every year with the regulator. Lessons matter.',
        'The Ministry of Health will publish the results. They will be in plain words. (MoH, NCA)',
      ],
    );
    assert.deepEqual(
      found.map((s) => s.facets.timeBound?.text),
      ['every year', undefined],
    );
    assert.equal(text.slice(found[1]!.position.start.offset, found[1]!.position.end.offset), found[1]!.text);
    assert.deepEqual(kinds('- Set up a range. It will be open to schools by 2028.\n').length, 1);
    assert.deepEqual(kinds('- Hold 3 drills by 2027. The Agency will report on them.\n').length, 2);
  });

  it('take owner and deadline from what leads into the list', () => {
    const text = 'By 2028 the National CERT will:\n\n- publish a yearly report;\n- train analysts by 2027.\n';
    const [first, second] = statementsOf(text);
    assert.equal(first!.facets.owner?.text, 'the National CERT');
    assert.equal(first!.facets.owner?.position.start.line, 1);
    assert.equal(second!.facets.timeBound?.text, 'by 2027');
  });

  it('are measures that lead into a list; what they consist of are none of their own', () => {
    assert.deepEqual(
      kinds(
        'Attacks grow. The Government will found a Cyber Institute by decree, with these tasks:\n\n' +
          '- technical advice and support in an emergency;\n- provision of forecasts;\n- running the hotline.\n',
      ),
      ['action The Government will found a Cyber Institute by decree, with these tasks:'],
    );
    assert.deepEqual(
      kinds('The Government will train its staff by the following actions:\n\n- Creation of a course.\n'),
      ['action The Government will train its staff by the following actions:', 'action Creation of a course.'],
    );
    for (const lead of [
      'We will:',
      'The following steps will be taken:',
      'The plan will include:',
      'The Agency will work in four areas:',
    ])
      assert.deepEqual(kinds(`${lead}\n\n- Creation of a course.\n`), ['action Creation of a course.'], lead);
    assert.deepEqual(
      kinds(
        'The Ministry will publish a handbook, which will hold:\n\n- technical support for schools;\n- Creation of a course.\n',
      ),
      ['action The Ministry will publish a handbook, which will hold:', 'action Creation of a course.'],
    );
    assert.equal(kinds('- Set up a national laboratory that will:\n  - test devices.\n').length, 2);
  });

  it('tell KPIs, actions, facts and the rest apart', () => {
    const cases: Readonly<Record<string, readonly string[]>> = {
      kpi: [
        'Number of drills held per year',
        'Increased share of trained staff',
        'All hospitals tested by 2029',
        'Time to recover from outages',
        'KPI 3: drills held',
        'Raise exports to $ 40 million',
      ],
      action: [
        'Establish a national test range',
        'Creation of a coordination unit',
        'A register will be kept.',
        'Publishing the yearly report',
      ],
      none: [
        'In 2024, 40 % of firms were attacked.',
        'The market will reach 9 billion by 2030.',
        'Malware is software that does harm.',
        'Guiding principles',
        'Who is responsible for the networks of hospitals?',
        'Everyone must play a part.',
        'CRITICAL INFRASTRUCTURE PROTECTION PLAN',
        'Figure 3: Number of incidents by sector and year',
      ],
    };
    for (const [kind, texts] of Object.entries(cases)) for (const text of texts) assert.equal(item(text), kind, text);
  });

  it('are silent in running text about the past, forecasts, captions and advice', () => {
    for (const text of [
      'By 2030 there will be 40 billion devices, experts say.',
      'The number of attacks rose by 20 % last year.',
      'This will enable closer cooperation between banks.',
      'Table 2: 30 % of incidents by 2024.',
      'The CERT coordinates the response to incidents.',
      'The Safety Board visits schools and has reached more than 2,000 pupils.',
      'One of the core functions of the laboratory is to test devices.',
      '**80 % of firms by 2030**',
    ])
      assert.deepEqual(kinds(text), [], text);
  });

  it('are none of what somebody is quoted with', () => {
    for (const text of [
      '> “We will open ten laboratories by 2028.”\n>\n> Ada Stone, Chief Executive of the Bank of Norland\n',
      '> Every school will train its pupils.\n>\n> We will pay for it.\n>\n> (source: www.example.org/plan)\n',
      '> We will train every pupil.\n>\n> — Ada Stone\n',
      '“The State will open ten laboratories by 2028.” — Ada Stone, Minister of Trade\n',
      '"The State will open ten laboratories by 2028."\n',
    ])
      assert.deepEqual(kinds(text), [], text);
    for (const text of [
      '> Norland will open ten laboratories by 2028.\n',
      '> Norland will open ten laboratories by 2028.\n>\n> – as was agreed with the banks\n',
      '“The Norland Centre for Safe Payments” (NCSP), which will serve all banks, will be opened.\n',
      '“Safe Payments”, a new programme, will train the staff of “small banks”.\n',
    ])
      assert.equal(kinds(text).length, 1, text);
  });

  it('are none of a quotation whose source stands in a quote of its own, wherever it stands', () => {
    const quoted = `> Norland will open ten laboratories by 2028. ${'They are new. '.repeat(20)}\n\n> — Ada Stone, Minister\n\nText.\n`;
    for (let lines = 240; lines < 300; lines += 5)
      assert.deepEqual(kinds(`# S\n\n${'Ports are busy.\n'.repeat(lines)}\n${quoted}`), [], `${lines} lines`);
  });

  it('may be put in the present under a measure or objective, and nowhere else', () => {
    const said =
      'A national reporting and forecasting system is adopted. Joint drills are held every year with the islands.';
    const told = 'The register is described in the annex. A handbook is already published. It is reviewed.';
    assert.equal(kinds(`# Norland\n\n## Subgoal 2: Safe ports\n\n### 2.1 Reports\n\n${said} ${told}\n`).length, 2);
    assert.equal(kinds(`# Norland\n\n## Measures\n\n${said} ${told}\n`).length, 2);
    assert.deepEqual(kinds(`# Norland\n\n## Where we are\n\n${said} ${told}\n`), []);
  });

  it('earn facets by the words that a reader would point at', () => {
    assert.equal(earned('- Number of reports up from 120 to 300 by 2028', 'baseline'), 'up from 120');
    assert.equal(earned('- Reduce the click rate from 24 % to 8 %', 'target'), '8 %');
    assert.equal(earned('- Hold an exercise at least twice a year', 'target'), 'at least twice a year');
    assert.equal(earned('- The audit will be led by the Court of Audit.', 'owner'), 'the Court of Audit');
    assert.equal(earned('- The Government will hold an exercise.', 'owner'), undefined);
    assert.equal(earned('- Number of links of more than 30 Mbps', 'target'), undefined);
  });

  it('take no time for a deadline that is over or belongs to another thing', () => {
    const none = [
      'The Port Authority will go on with the open days that began since 2014.',
      'HarbourCERT, which was set up in 1999, will widen its analysis of malware.',
      'The Ministry of Ports will extend the patrol scheme introduced in 2015.',
      'The Ministry of Ports will fit the register into the Skills Map to be launched in 2019.',
      'The first Harbour Day, to be held in May 2029, will open the Museum of Ports.',
      'The Ministry of Ports will train sailors. The school was rebuilt in 2015 for that.',
      'The Ministry of Ports will take part in forums such as the annual drill of the region.',
      'The Ministry of Ports will build on the existing annual fairs of the region.',
      'The Ministry of Ports will publish a guide on how to keep annual costs low.',
      'The Ministry of Ports will train pilots for a fleet which grows by five ships a year.',
    ];
    for (const text of none) assert.equal(earned(`- ${text}`, 'timeBound'), undefined, text);
    const found: Readonly<Record<string, string>> = {
      'The Ministry of Ports will adopt the Harbour Act in 2029.': 'in 2029',
      'The rules will be reviewed and updated annually.': 'annually',
      'Hold annual drills with pilots': 'annual',
      'The Ministry of Ports will prepare the annual report on traffic.': 'annual',
      'Annual reports on traffic will be published.': 'Annual',
      'The Ministry of Ports will open a school which will be working by 2029.': 'by 2029',
      'Ensure that all pilots are trained by 2029': 'by 2029',
      'Number of pilots trained in 2029': 'in 2029',
      'Performance of the checks named in the harbour code, at least once every two years': 'every two years',
      'The Ministry of Ports will set out the results in an annual report.': 'annual',
      'By June 2029, the Ministry of Ports will train pilots.': 'By June 2029',
      'The Ministry of Ports will, within two years, train pilots.': 'within two years',
    };
    for (const [text, time] of Object.entries(found)) assert.equal(earned(`- ${text}`, 'timeBound'), time, text);
    const lead = 'After the ferry fire in 2015 the Ministry of Ports will:\n\n- publish a guide for pilots;\n';
    assert.equal(statementsOf(lead)[0]!.facets.timeBound, null);
    const told = 'Traffic stood at 40 % in 2013. The Ministry of Ports is helping with:\n\n- publishing a guide;\n';
    assert.equal(statementsOf(told)[0]!.facets.timeBound, null);
    const promised = 'By 2029, Zubrowka will have a port guard. This rests on:\n\n- publishing a guide;\n';
    assert.equal(statementsOf(promised)[0]!.facets.timeBound?.text, 'By 2029');
  });

  it('take no year of the starting value for the deadline', () => {
    const times = {
      'Share of hospitals with a plan: from 12 % (2025) to 80 % by December 2028': 'by December 2028',
      'Number of audits from 10 (2024) to 90 (2028).': '(2028)',
      'Number of certified staff from 400 in 2024 to 900 by 2028.': 'by 2028',
      '80 % of schools teach it, up from 12 % in 2024.': undefined,
      'The NCSC will audit ten ministries from 1 January 2028.': 'from 1 January 2028',
      'Number of certified staff from 400 in 2024 to 900.': undefined,
    };
    for (const [text, time] of Object.entries(times)) assert.equal(earned(`- ${text}`, 'timeBound'), time, text);
  });

  it('have for owners what a label names, wherever it stands', () => {
    const owners = {
      'Share of tested plans raised to 80 % by 2028, owner: the NCSC': 'the NCSC',
      'Number of drills from 10 to 90 (owner: NCSC) by 2028.': 'NCSC',
      'Number of drills from 10 to 90 by 2028 (lead: Ministry of Defence).': 'Ministry of Defence',
      'Number of drills from 10 to 90 by 2028; responsible body: NCSC, MoD.': 'NCSC, MoD',
      'Number of drills from 10 to 90, owner: the NCSC by 2028.': 'the NCSC',
      'Number of drills from 10 to 90 by 2028. Owner: the NCSC.': 'the NCSC',
      'Number of drills from 10 to 90 by 2028 (owner: all stakeholders)': undefined,
      'Number of drills from 10 to 90 by 2028 (owner: [responsible body])': undefined,
    };
    for (const [text, owner] of Object.entries(owners)) assert.equal(earned(`- ${text}`, 'owner'), owner, text);
  });

  it('have for owners bodies that are named, by their names alone', () => {
    const none = [
      'The second will be ensured by involving sailors from the Navy and the Port Police.',
      'One of the Port Centre’s core functions is to train pilots in its school.',
      'This Consortium will publish a guide for pilots.',
      'The first Harbour Week, to be held in May, will open a fair for pilots at the Port Office.',
      'Pilots, shipping lines, governments, and port institutions will draw up a guide.',
      'Ferry operators and SOs should set up a register of ships.',
      'The Harbour Policy of the Ministry of Ports will set out rules for pilots.',
      'Building on the fleet’s existing crew, repair and engineering (CRE) work, we will set up a school.',
      'These rules will be based on a guide written by the Port Authority.',
      'The general use of the codes of the Port Authority will be a sign of success for the register.',
      'A pilot board for the Port Authority will be set up to draw up a guide.',
    ];
    for (const text of none) assert.equal(earned(`- ${text}`, 'owner'), undefined, text);
    const found: Readonly<Record<string, string>> = {
      'The report shall be presented to Parliament by the Ministry of Ports and Fisheries.': '',
      'The report shall be drawn up by the Ministry of Ports and Fisheries by 2029.':
        'the Ministry of Ports and Fisheries',
      'The response will be led by an inter-agency Harbour Crisis Group, or HCG.':
        'an inter-agency Harbour Crisis Group',
      'PortCERT, which was set up in 1999 for the ferries, will publish a guide.': 'PortCERT',
      'PortCERT and GovTech will collaborate on a guide for pilots.': 'PortCERT and GovTech',
      'Third, the Minister for Ports will appoint a harbour envoy.': 'the Minister for Ports',
      'The Port Authority, guided by its board, will publish a guide.': 'The Port Authority',
      'The Port Authority and its network will publish a guide.': 'The Port Authority',
      'The Media and Post Authority will publish a guide.': 'The Media and Post Authority',
      'The Auditor General will audit the fleet annually.': 'The Auditor General',
      'The Port Authority (PA), the Ferry Board (FB) and the Ministry of Ports will publish a guide.':
        'The Port Authority (PA), the Ferry Board (FB) and the Ministry of Ports',
      'Minister responsible for the ports in collaboration with the crews will publish a guide.':
        'Minister responsible for the ports',
      'Creating a network of pilots, the Growth Centre will publish a guide.': 'the Growth Centre',
      'Assessment by PORTCO, in cooperation with the crews, of the state of the fleet.': 'PORTCO',
    };
    for (const [text, owner] of Object.entries(found)) assert.equal(earned(`- ${text}`, 'owner') ?? '', owner, text);
  });

  it('go by what the document says its short forms stand for', () => {
    const named =
      'The Harbour Action Plan (HAP) and the Ports Technology Agency (PorTec) are new.\n\n- The HAP will provide a guide.\n- PorTec will publish a guide.\n';
    assert.deepEqual(
      statementsOf(named).map((s) => s.facets.owner?.text),
      [undefined, 'PorTec'],
    );
    const [introduction, ...chapter] = named.split('\n\n');
    assert.deepEqual(
      statementsOfFiles([introduction!, chapter.join('\n\n')]).map((s) => s.facets.owner?.text),
      [undefined, 'PorTec'],
    );
  });

  it('take the owner from a lead-in or from the sentence before, where there is one to take', () => {
    const owners = (text: string) => statementsOf(text).map((s) => s.facets.owner?.text);
    assert.deepEqual(owners('The national CSIRT would, among other things:\n\n- publish a guide for pilots;\n'), [
      'The national CSIRT',
    ]);
    assert.deepEqual(owners('Efforts by the Port Authority include:\n\n- publishing a guide for pilots;\n'), [
      'the Port Authority',
    ]);
    assert.deepEqual(owners('The Port Agency will be set up in 2029. It will publish a guide for pilots.\n'), [
      undefined,
      'The Port Agency',
    ]);
    assert.deepEqual(owners('The Port Agency will form a group. It will publish a guide for pilots.\n'), [
      'The Port Agency',
      undefined,
    ]);
  });

  it('can be checked by what their verb makes, and not by any word that stands in them', () => {
    const none = [
      'The Ministry of Ports will spare no effort in safeguarding its systems.',
      'The guide will serve as a key to the register for pilots.',
      'The strategy of the Ministry of Ports will play a lead role in audits.',
      'The rules of the Port Act will be based on the plan of the region.',
      'The Ministry of Ports will be a part of the working group on ferries.',
      'Identify the fleets that are bound to the ports by the act',
      'Create a secure and resilient environment for ferries and pilots',
      'The Ministry of Ports will partner with the Ferry Board and the port agencies.',
      'The Ministry of Ports will not support or conduct theft of cargo.',
    ];
    for (const text of none) assert.equal(earned(`- ${text}`, 'measurable'), undefined, text);
    const found: Readonly<Record<string, string>> = {
      'Establish a centralised harbour incident response team (HCSIRT)': 'a centralised harbour incident response team',
      'Establish a Harbour Watch (HW) for all ferries': 'a Harbour Watch',
      'Establish a national ferry range': 'a national ferry range',
      'Develop, test and exercise harbour emergency plans with all ferries': 'harbour emergency plans',
      'Participate in and host international exercises for pilots': 'international exercises',
      'Introduce, in all ports, a ferry scheme for pilots': 'a ferry scheme',
      'Organise the exercises suitable for ferries': 'the exercises',
      'The harbour guidelines for pilots will be adopted.': 'The harbour guidelines',
      'Ensure that a mechanism is set up for pilots on all ferries': 'a mechanism',
      'The Ferry Board will take the lead by establishing a working group of pilots.': 'a working group',
      'It is necessary to develop a ferry register for the ports.': 'a ferry register',
      'Operators will have to undergo an independent audit of their ferries.': 'an independent audit',
      'Inclusion of harbour safety into the school curricula': 'the school curricula',
      'The ports will fund projects and research for pilots.': 'projects',
      'Developing and enacting fit for purpose guidelines': 'fit for purpose guidelines',
      'Add harbour safety to the school curriculum': 'the school curriculum',
      'The Ministry of Ports will draw up the annual report “Ports at Sea”.': 'the annual report',
    };
    for (const [text, made] of Object.entries(found)) assert.equal(earned(`- ${text}`, 'measurable'), made, text);
  });

  it('read labelled parts', () => {
    const text =
      '- Train judges | Indicator: number of judges trained | Target: 80 | Deadline: 2028 | Lead: Ministry of Justice';
    const [kpi] = statementsOf(text);
    assert.equal(kpi!.kind, 'kpi');
    assert.deepEqual(
      (['target', 'timeBound', 'owner'] as const).map((f) => kpi!.facets[f]?.text),
      ['80', '2028', 'Ministry of Justice'],
    );
  });
});

describe('statements on labelled texts', () => {
  const bars = {
    kpi: 0.85,
    action: 0.75,
    specific: 0.85,
    measurable: 0.9,
    target: 0.9,
    timeBound: 0.95,
    owner: 0.92,
    baseline: 0.9,
    absolute: 0.9,
  };
  for (const path of ['training/statements.tsv', '../shared/eval/kpi.dev.jsonl'])
    it(`reach the bars on ${path}`, function () {
      if (!existsSync(path)) return this.skip();
      const { figures, factsAsKpi } = compare(path);
      for (const [name, bar] of Object.entries(bars))
        assert.ok(figures[name]! >= bar, `${name}: ${figures[name]} is below ${bar}`);
      assert.ok(factsAsKpi <= 0.08, `facts taken for KPIs: ${factsAsKpi}`);
    });
});
