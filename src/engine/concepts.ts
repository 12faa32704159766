/**
 * Things that strategies speak of, with the words they use for them. A passage's concepts, and which of them meet in it,
 * tell more than its words do: training for judges is another matter than training for teachers, whatever the words are.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // Who
  police:
    'police, law enforcement, prosecutor, prosecution, prosecute, judge, judiciary, judicial, magistrate, court, attorney, investigator, criminal justice, lawyer, public prosecutor, cyber unit, detective',
  military: 'military, armed forces, defence forces, army, defence, ministry of defence, soldiers, nato',
  school:
    'school, pupil, teacher, curriculum, curricula, kindergarten, primary, secondary school, classroom, lesson, textbook',
  university:
    'university, college, faculty, degree, bachelor, master, doctoral, phd, student, scholarship, tertiary, higher education, academia, academic, undergraduate, graduate, campus',
  child:
    'child, children, minor, youth, young people, teenager, parent, family, grooming, bullying, cyberbullying, paedophile, pornography',
  elderly:
    'elderly, senior, older people, disability, disabled, vulnerable, women, girls, rural, disadvantaged, marginalised, low income, special needs',
  sme: 'sme, small business, small and medium, medium-sized, small enterprise, micro enterprise, small company',
  citizen:
    'citizen, general public, public at large, individual, consumer, user, population, home user, internet user, society, people, household, everyone',
  business:
    'business, company, companies, private sector, enterprise, industry, corporate, firm, employer, economic operator, commercial',
  staff:
    'staff, employee, personnel, civil servant, public servant, official, administrator, workforce, practitioner, specialist, professional, expert, manager, executive, auditor, technician',
  operator:
    'operator, owner and operator, provider, isp, internet service provider, telecommunication operator, utility, bank, financial institution, telecom, service provider',
  infrastructure:
    'critical infrastructure, critical information infrastructure, cii, ciip, cni, essential service, critical sector, vital, infrastructure, critical system, critical service, scada, industrial control, energy, water, transport, electricity, power grid, health care, hospital',
  regulator:
    'regulator, regulatory authority, regulatory body, supervisory authority, commission, telecom authority, central bank, supervisor',
  government:
    'government, ministry, minister, public administration, state authority, government agency, department, public authority, public body, public sector, state institution, government institution, government organisation, agencies',
  leader:
    'prime minister, president, cabinet, head of state, parliament, council of ministers, head of government, royal, his majesty, highest level, national assembly, senate',
  council:
    'council, committee, steering group, board, commission, task force, working group, forum, platform, secretariat, taskforce, coordinating body',
  authority:
    'national authority, cybersecurity agency, competent authority, lead agency, coordinator, cyber security centre, national centre, responsible authority, directorate, national cybersecurity centre, responsible ministry',
  cert: 'cert, csirt, cirt, response team, soc, security operations centre, govcert, incident response centre, emergency response team, readiness team, incident team',
  civil:
    'civil society, ngo, non-governmental, non-profit, association, community organisation, academia, multi-stakeholder, multistakeholder, stakeholder',
  startup:
    'start-up, startup, entrepreneur, incubator, accelerator, venture, investor, export, local industry, domestic industry, competitive, market, cluster, national product',
  world:
    'international, global, foreign, abroad, cross-border, transnational, worldwide, other countries, other states, nations',
  region:
    'european union, regional, eu, member state, african union, asean, ecowas, sadc, caricom, oas, commonwealth, enisa, apec, nordic, baltic, gcc, visegrad, arab league, council of europe',
  un: 'united nations, un, itu, oecd, osce, nato, g20, world bank, interpol, europol, first, igf, icann, wto, gfce, meridian, impact',
  partner:
    'partner, ally, allies, counterpart, neighbour, friendly, like-minded, donor, partner country, partner nation',
  // What is done
  train:
    'train, training, course, certify, certification of professionals, skill, competence, qualification, workshop, seminar, upskill, career, recruit, retain, talent, mentor, internship, professional development, human resource',
  educate:
    'education, educational, teach, study programme, programme of study, e-learning, literacy, learn, discipline, subject',
  aware:
    'awareness, campaign, sensitise, cyber hygiene, outreach, publicity, media, information campaign, culture of security, security culture, tips, leaflet, website, inform the public, advice, portal, month',
  research:
    'research, innovation, r&d, develop new technologies, laboratory, scientific, science, technology development, innovative, prototype, funding of research, grant',
  exercise: 'exercise, drill, simulation, table-top, war game, cyber range, simulated, scenario, rehearse',
  respond:
    'incident response, respond, response, handle, mitigate, contain, incident management, incident handling, rapid, react, recovery, counter',
  detect:
    'detect, detection, monitor, sensor, surveillance of networks, early detection, intrusion, situational awareness, situation picture, analyse threats, threat analysis, 24/7',
  plan: 'contingency, continuity, crisis, emergency, disaster, recovery plan, crisis management, business continuity, resilience, backup, redundancy, civil protection, restore, escalation',
  share:
    'information sharing, share information, exchange of information, exchange information, isac, sharing, threat intelligence, alert, warning, early warning, disseminate, notify, bulletin, circulate',
  report:
    'incident report, reporting of incidents, report incidents, mandatory reporting, notification, hotline, complaint, report cybercrime, report to',
  assess:
    'risk assessment, assess, threat assessment, risk analysis, likelihood, vulnerability assessment, penetration test, evaluate risk, maturity, risk profile, identify threats, identify risks, scan',
  manage:
    'risk management, manage risk, risk register, risk framework, risk-based, risk treatment, residual risk, acceptable risk, risk appetite, risk owner',
  method:
    'methodology, common method, guideline, guidance, framework for risk, supply chain, secure by design, life cycle, tool, template, procurement, evaluation, product certification, common criteria',
  standard:
    'standard, iso, iso 27001, baseline, minimum requirement, security requirement, security policy, policy, best practice, good practice, classification, encryption, cryptography, security measure, minimum security, information security management, government network, electronic signature, identity, authentication, pki',
  identify:
    'identify critical, identification of critical, inventory, register of, criteria, criticality, catalogue, map, interdependency, dependency, designate, list of critical, define critical',
  oblige:
    'obligation, obliged, mandatory, require operators, duty, compulsory, must comply, compliance, comply, binding, imposed',
  audit:
    'audit, inspect, inspection, supervise, oversight, enforce, enforcement, sanction, penalty, fine, comply, compliance, verify, control, conformity, accreditation',
  incentive:
    'incentive, subsidy, tax, insurance, liability, voluntary, self-regulation, market, certification scheme, label, code of conduct, encourage, reward, procurement, trustmark, co-regulation',
  law: 'law, legislation, legal, act, bill, regulation, regulatory, statute, legal framework, amend, enact, directive, decree, legislative, ordinance, legal basis',
  crime:
    'cybercrime, computer crime, crime, criminal, offence, evidence, forensic, investigation, fraud, illegal, hacker, e-crime, misuse, child abuse, electronic evidence, offender',
  rights:
    'privacy, human rights, fundamental rights, freedom, data protection, personal data, liberties, expression, proportionality, rule of law, civil liberties, openness, confidentiality of communication, democratic',
  treaty:
    'convention, treaty, budapest, ratify, accede, accession, mutual legal assistance, harmonise, extradition, mlat, agreement, memorandum, protocol, bilateral, multilateral, malabo, mou',
  diplomacy:
    'diplomacy, diplomatic, foreign policy, ministry of foreign affairs, foreign affairs, norms, confidence-building, international law, responsible state behaviour, internet governance, embassy, state behaviour, peace',
  assist:
    'capacity building, assistance, support other countries, developing countries, technical assistance, exchange of experts, secondment, know-how transfer, donor',
  coordinate:
    'coordinate, coordination, cooperate, cooperation, collaborate, collaboration, partnership, public-private, ppp, joint, interagency, liaison, contact point, dialogue, consult, roles and responsibilities, synergies',
  lead: 'lead, responsible for, mandate, oversee, steer, implement the strategy, implementation of the strategy, monitor implementation, review the strategy, action plan, progress report, indicator, annual report, evaluate the strategy, kpi',
  money:
    'budget, fund, funding, financial, resource, cost, invest, allocation, expenditure, million, financing, appropriations',
  needs:
    'skills gap, needs analysis, national plan, skills framework, shortage, workforce plan, human capital, capacity-building plan, national programme, strategy for skills, training needs',
  severity:
    'severity, impact assessment, categorise, classify incidents, classification of incidents, taxonomy, damage, scale, impact, consequence, statistics',
  vulnerability: 'vulnerability, disclosure, patch, weakness, bug, responsible disclosure, ethical hacker',
  software:
    'software, hardware, product, device, cloud, mobile, internet of things, application, technology, equipment, network, domain name, dns, email',
  threat: 'threat, attack, attacker, malware, adversary, terrorist, espionage, sabotage, phishing, botnet, ransomware',
};
