/**
 * Things that strategies speak of, with the words they use for them. A passage's concepts, and which of them meet in it,
 * tell more than its words do: training for judges is another matter than training for teachers, whatever the words are.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // Who: the state
  police:
    'police, law enforcement, law enforcement agencies, law enforcement bodies, law enforcement authorities, investigator, criminal police, constabulary, gendarmerie, police officers, criminal investigation department, ministry of interior, ministry of internal affairs',
  cyberpolice:
    'cyber police, cybercrime unit, cybercrime division, cybercrime centre, cyber unit, specialised unit, cybercrime prosecutors, specialised prosecutors, high technology crime',
  judiciary:
    'judiciary, judicial, judge, prosecutor, public prosecutor, prosecutor general, prosecutorial, attorney general, magistrate, court, tribunal, criminal justice, bar association, lawyer, jurist, ministry of justice, director of public prosecutions, bench, supreme court, judicial officers, judicial authorities, public ministry',
  military:
    'military, armed forces, defence forces, army, ministry of defence, department of defence, defence sector, national defence, defence policy, defence industry, soldiers, reservist, cyber reserve, conscript, cyber command, cyber defence, cyberdefence, defence league, cyber defence unit, general staff, defence staff, civil-military, territorial integrity, total defence, military operations, collective defence, warfare',
  offensive:
    'offensive cyber, cyber operations, active defence, active cyber defence, deterrence, deter, countermeasures, attribution, armed attack, use of force, offensive capabilities, offensive cyber capabilities',
  intelligence:
    'intelligence service, intelligence agency, security service, counter-intelligence, signals intelligence, security intelligence, national intelligence, intelligence and security, foreign intelligence, nsa, state protection, constitutional protection, intelligence directorate, security police',
  government:
    'government, ministry, minister, public administration, state authority, state bodies, state organs, government agency, government department, public authority, public body, public sector, state institution, state administration, government institution, government organisation, public institutions, governmental bodies, federal government, federal agencies, federal authorities, executive power, organs of state, mdas, central government, state agencies, administrative bodies, competent bodies',
  localgov:
    'local government, local authority, municipality, province, provincial, county, regional authorities, territories, local self-government, devolved administrations, federal states, cantons, state governments, states and territories, district, governorates, prefecture, local administration, local level, tribal',
  egov: 'e-government, electronic government, digital government, government network, government systems, government websites, government information systems, state information systems, state information resources, public services, online services, electronic services, digital services, e-services, government portal, government data centre, government cloud, government ict, interoperability, federal networks, state registers, electronic administration, digital administration',
  ministry:
    'ministry of communications, ministry of ict, ministry of digital, ministry of information, ministry of transport, ministry of economy, ministry of finance, ministry of education, ministry of science, ministry of interior, ministry of justice, ministry of health, ministry of energy, ministry of technology, ministry of telecommunications, ministry of public administration, ministry of foreign affairs, ministry of defence, ministry of industry, ministry of planning, department of communications, department of justice, ministry of electronics, line ministries, relevant ministries, sector ministries, responsible ministry, treasury, ministry of posts, ministry of labour, ministry of trade',
  leader:
    'prime minister, president, cabinet, cabinet office, head of state, head of government, council of ministers, royal, his majesty, king, emir, sultan, crown prince, highest level, highest levels of government, chancellor, vice president, deputy prime minister, government approval, presidential, federal council, premier, supreme council, political leadership, office of the president, state council',
  parliament:
    'parliament, parliamentary, national assembly, senate, congress, legislature, lawmakers, house of representatives, select committee, parliamentary committee, members of parliament, deputies',
  agency:
    'national authority, national coordinator, cybersecurity agency, cybersecurity coordinator, national cybersecurity agency, cyber coordinator, cybersecurity authority, coordinating authority, national cybersecurity authority, coordinating ministry, competent authority, coordinating agency, national competent authority, coordinator, lead agency, national cyber director, leading authority, cybersecurity adviser, lead ministry, national security adviser, national centre, national cybersecurity centre, cybersecurity centre, central authority, chief information officer, designated authority, government cio, cybersecurity office, office of cybersecurity, coordination office, coordination centre, network and information security agency, cybersecurity bureau, overall coordination, cybersecurity directorate, leading role, cybersecurity department, central coordination, state secretary, information systems authority, permanent secretary, information security agency, overall responsibility, lead coordinator, government agency for, programme office, national agency, federal office, ncsc, bsi',
  council:
    'council, working group, national security council, task force, national cybersecurity council, taskforce, cybersecurity council, working party, committee, technical committee, steering committee, expert group, steering group, inter-ministerial committee, sub-committee, interministerial, technical working group, board, advisory board, interdepartmental working group, advisory council, commission, study group, coordination group, supreme committee, national committee, roundtable, joint committee, round table, coordinating council, forum, security council, consultative council, regular meetings, expert council, meet regularly, national commission, reference group, ministerial committee, crisis council, chairmanship, secretariat, chaired',
  contact:
    'contact point, point of contact, single point of contact, focal point, liaison officer, liaison, national contact, single window, contact persons, 24/7 contact, reference point, national focal point, contact list, directory of contacts, communication channel, first port of call, entry point',
  regulator:
    'regulatory authority, regulatory body, regulatory agency, supervisory authority, supervisory body, telecom authority, telecommunications authority, communications authority, communications commission, central bank, reserve bank, national bank, sector regulators, sectoral authorities, energy regulator, ombudsman, monetary authority, data protection commissioner, telecom regulator, industry regulators, communications regulator, regulators and operators',
  // Who: society and economy
  school:
    'school, pupil, teacher, kindergarten, primary education, primary school, elementary, secondary school, secondary education, high school, classroom, lesson, textbook, educator, teaching staff, lyceum, pedagogical, teacher training, school children',
  university:
    'university, degree, college, bachelor, faculty, master, higher education, msc, tertiary, doctoral, phd, academia, diploma, academic, degree programme, academic institutions, study programme, academic community, student, scholarship, polytechnic, bachelor and master, campus, higher educational institutions, field of study, higher learning, educational institutions, graduate programme, undergraduate, postgraduate, graduate, professors, lecturer, institutes of technology, academic centres, fellowship',
  child:
    'child, children, minor, youth, young people, young persons, youngster, adolescent, teenager, parent, guardian, families, grooming, cyberbullying, bullying, child protection, child online protection, child pornography, child sexual abuse, child abuse, sexual exploitation, safer internet, sexting, kids, infancy',
  elderly:
    'elderly, senior citizens, seniors, older people, older persons, older adults, pensioner, retired, retirees, disability, people with disabilities, persons with disabilities, special needs, impaired, vulnerable groups, vulnerable sectors, groups at risk, target groups',
  rural:
    'rural, marginalised, underserved, poor, indigenous, digital divide, inclusion, outer islands, villages, migrant, refugees, first nations, unemployed, affordable, community centres, telecentre',
  women:
    'women, girls, gender, women in cyber, diversity, equality, gender-based, gender perspective, mothers, sexes, ethnic, equity',
  sme: 'sme, msme, small business, small and medium, small and medium-sized, small and medium-sized enterprises, small and medium enterprises, medium-sized, small enterprise, micro enterprise, small company, small firms, small organisations, craftsmen, family businesses, shopkeepers, farmers, charity',
  citizen:
    'citizen, general public, public at large, consumer, internet user, end user, home user, ordinary users, users of the internet, users of ict, population, household, everyone, private individuals, private persons, natural persons, individual users, residents, people, inhabitants, netizen, civilians, every citizen, customers, subscribers, individuals',
  business:
    'business, business community, company, private sector, enterprise, entrepreneurs, corporate, firm, economic entities, commercial, private companies, private entities, private organisations, legal persons, chamber of commerce, trade associations, business associations, industry associations, industry, industrial sector, merchants, business sector, economic sector, non-state actors, private actors',
  civil:
    'civil society, civil society organisations, ngo, non-governmental, non-profit, not-for-profit, associations, public organisations, community organisation, multi-stakeholder, multistakeholder, stakeholder, all parties, trade unions, professional associations, foundations, volunteers, third sector, technical community, civic',
  civilservant:
    'civil servant, civil service, public servant, public officials, government employees, government officials, public employees, employees of the public administration, public sector staff, public officers, government officers',
  executive:
    'senior management, top management, management level, board of directors, directors, board members, boardroom, decision-makers, policymakers, business leaders, ceo, ciso, chief information security officer, information security officer, security officer, cio, cso, leadership, senior officials, heads of institutions, data protection officer, senior executives, executive level',
  expert:
    'expert, specialist, professional, practitioner, cybersecurity professionals, security professionals, technical staff, personnel, employees, staff, system administrators, engineers, technicians, analyst, auditors, programmers, qualified personnel, skilled personnel, trained personnel, cadres, qualified staff, incident handlers, workers',
  telecom:
    'telecommunication, telecom, telecom operators, telecommunication operators, telecommunications providers, isp, internet service provider, internet providers, access providers, service providers, network operators, mobile operators, electronic communications, electronic communications networks, communication networks, communication service providers, electronic communications providers, carriers, broadband, backbone, submarine cable, undersea cable, registrar, spectrum, satellite, mobile networks, 5g, dns, ipv6, routing',
  bank: 'bank, banking sector, financial sector, financial institution, financial services, financial system, insurers, stock exchange, capital market, payment system, payment services, electronic payments, payment card, fintech, online banking, internet banking, monetary, swift, cryptocurrency, mobile money',
  utility:
    'energy, electricity, power grid, power plant, power sector, smart grid, water supply, drinking water, water, gas, oil, nuclear, transport, aviation, air traffic, airport, maritime, port, railway, shipping, health, healthcare, health care, hospital, medical, food supply, petroleum, pipeline, dams, energy sector, transport sector, health sector, chemical, postal services, agriculture, logistics, civil aviation, emergency services, public utilities',
  vendor:
    'vendor, supplier, manufacturer, software developers, product developers, contractor, subcontractor, third party, software vendors, distributors, system integrators, managed service provider, outsourcing, cloud providers, technology companies',
  industry:
    'cybersecurity industry, security industry, start-ups, local industry, entrepreneur, domestic industry, entrepreneurship, incubator, ict industry, accelerator, venture capital, cybersecurity sector, seed funding, cybersecurity market, investor, cybersecurity companies, security companies, technology park, cybersecurity products, science park, security products, innovation hub, security solutions, cybersecurity services, export, competitive, cluster, entrepreneurial, early-stage, domestic companies, technology transfer, proof of concept, local companies, sandbox, local products, national product, support start-ups, home-grown, cybersecurity start-ups',
  // Who: the response
  cert: 'cert, csirt, cirt, national cert, national csirt, national cirt, govcert, milcert, computer emergency response, emergency response team, readiness team, computer emergency, computer security incident response, incident response team, response team, reaction team, rapid response team, watch and assistance, response centre, computer incident response, cyber response team, rapid reaction, constituency, cyber incidents response',
  sectorcert:
    'sectoral cert, sectoral csirt, sectoral cirt, sectoral response, sector response team, military cert, network of csirts, network of certs, csirt network, regional certs, sector-based, cert community, national csirts, sectoral teams, sub-sector',
  soc: 'soc, security operations centre, cybersecurity operations centre, cyber operations centre, operations centre, operations room, monitoring centre, situation centre, situation room, watch centre, fusion centre, cyber defence centre, national operations, cyber shield, joint operations, 24/7, round the clock, around the clock, twenty-four, duty officer, permanence',
  respond:
    'incident response, respond, response capability, response capacity, response to incidents, respond to incidents, respond to cyber, reaction, react, incident management, rapid response, repel, neutralise, counteract, contain, elimination of consequences, takedown, first response, response measures, operational capability, operational response, response to cyberattacks, response to threats, effective response, coordinated response, response and recovery, detection and response, prevention and response, response operations, emergency response, response activities, national response',
  handle:
    'incident handling, handle incidents, incident management, management of incidents, incident coordination, standard operating procedures, sop, response procedures, response plan, incident response plan, response protocols, playbook, triage, remediation, eradication, post-incident, lessons learned, lessons learnt, root cause, incident analysis, malware analysis, ticketing, operating procedures, case handling',
  detect:
    'detect, early detection, detection of incidents, detection of attacks, detection systems, detection capability, intrusion detection, intrusion, ids, sensor, sensor network, probe, honeypot, honeynet, anomaly, anomalous, monitor networks, log analysis, log files, logging, uncover, recognise attacks, indicators of compromise, threat hunting, monitoring tools, security monitoring, continuous monitoring',
  situational:
    'situational awareness, threat intelligence, situational picture, cyber threat intelligence, common operational picture, operational picture, misp, overall picture, threat feeds, threat data, threat information, national picture, information on threats, cyber picture, threat picture, share intelligence, situation report, current situation, observatory, technical indicators, real-time, visibility, overview of threats, analysis of threats, data collection, threat analysis, dark web, analysis centre, cyber situation, dashboard, threat trends',
  earlywarning:
    'early warning, early-warning system, early alert, alert, alert system, warning, warning system, advisory, security advisories, bulletin, security bulletins, warning service, alarm, disseminate information, timely information, public warning',
  share:
    'information sharing, share information, information exchange, exchange of information, share knowledge, exchange of experience, exchange of data, data exchange, data sharing, mutual exchange, exchange of knowledge, mutual information, reciprocal, two-way, sharing platform, exchange platform, sharing of best practices, flow of information, information flow, share data, share threat, swap, communicating information',
  isac: 'isac, information sharing and analysis, information sharing and analysis centre, information sharing partnership, sharing partnership, trusted network, trusted circle, trusted community, sector forum, traffic light protocol, community of practice, platform for exchange, trusted partners, trusted information sharing, mutual trust, build trust, non-disclosure, anonymised',
  report:
    'incident report, reporting of incidents, reporting of cyber incidents, notification of incidents, incident notification, notify incidents, report cybercrime, report to the police, reporting portal, reporting system, reporting channel, online reporting, hotline, helpline, complaint, complain, toll-free, call centre, report abuse, report phishing, single reporting, reporting form, crime reporting, lodge',
  reportduty:
    'mandatory reporting, obligation to report, duty to report, duty to notify, reporting requirement, breach notification, significant incidents, serious incidents, without undue delay',
  contingency:
    'contingency, contingency plan, national contingency, emergency plan, emergency response plan, emergency preparedness, preparedness, readiness, national response plan, plan for emergencies, emergency situations, extraordinary situations, preparedness plan, cyber emergency, civil protection, civil defence, civil contingencies, civil emergency, protection plan, state of emergency, fall-back, fallback',
  crisis:
    'crisis, crises, crisis management, crisis management plan, cyber crisis, cyber crises, crisis plan, crisis staff, crisis communication, crisis cell, crisis centre, crisis situations, crisis organisation, large-scale incidents, large-scale attacks, large-scale cyber, large scale cyberattack, major incidents, major cyber, national emergency, catastrophe, escalation, blueprint, cyclone, eu-cyclone, chain of command, command and control, public communication',
  continuity:
    'business continuity, continuity plan, continuity of operations, continuity of services, service continuity, continuity of government, continuity management, uninterrupted, uninterrupted operation, smooth functioning, availability of services, maintain operations, essential functions, security of supply, operational continuity, digital operational resilience, bcp, keep running, continuity measures, ensure continuity, continuity and recovery, continuity of essential',
  resilience:
    'resilience, cyber resilience, digital resilience, resilience of infrastructure, robust, resilience of networks, withstand, survivability, adaptability, reliability, national resilience, strengthen resilience, absorb, endurance, operational resilience',
  recover:
    'recovery, recover, disaster recovery, disaster recovery plan, disaster, natural disasters, recovery plan, recovery capability, restore, restoration of services, reconstruct, return to normal, backup, redundancy, alternate site, data embassy, drp, mutual aid, repair, copies of data',
  exercise:
    'exercises, cyber exercise, cybersecurity exercise, national exercise, joint exercise, drill, cyber drill, simulation, simulation exercise, table-top, tabletop, rehearse, scenario, cyber europe, locked shields, cyber storm, cyber coalition, test plans, training exercises, mock, simulated attacks, cyber range, live-fire, stress test, exercise programme, acid drill, pan-european exercises, exercise plan',
  severity:
    'severity of incidents, severity levels, severity scale, incident severity, gravity, impact assessment, assess impact, impact of incidents, impact levels, categorise incidents, incident categorisation, categories of incidents, classify incidents, classification of incidents, incident classification, taxonomy, threshold, alert levels, scale of incidents, consequences of incidents, scoring, significance of incidents',
  // Risk
  riskassess:
    'risk assessment, assess risk, national risk assessment, cyber risk assessment, risk analysis, analyse risk, analysis of risks, risk evaluation, evaluate risks, threat assessment, assess threats, appraisal, threat modelling, identify risks, identify threats, risk profile, sectoral risk, likelihood, probability, vulnerability assessment, vulnerability analysis, analysis of vulnerabilities, risk mapping, estimate risks, periodic risk, forecasting, foresight, dangers, evaluating threats',
  riskmanage:
    'risk management, manage risk, risk management framework, risk framework, risk-based, risk based approach, risk treatment, risk mitigation, mitigate risk, reduce risk, risk reduction, control risks, risk governance, risk strategy, risk acceptance, acceptable risk, acceptable level, residual risk, risk appetite, risk tolerance, risk-informed, risk-oriented, risk response, risk control, cyber risk management, security risks, proportionate to risk, dealing with risks, risk decisions',
  riskregister:
    'risk register, register of risks, national risk register, risk owner, risk responsibility, risk reporting, risk matrix, threat catalogue, catalogue of threats, accountable for risk, risk record, heat map',
  riskmethod:
    'methodology, risk methodology, methodology for risk, risk assessment methodology, common method, common approach, single methodology, uniform methodology, iso iec 27005, nist framework, ebios, common language, methodical, self-assessment, self-assessment tool, maturity model, maturity assessment, template',
  vulndisclose:
    'vulnerability disclosure, disclosure of vulnerabilities, responsible disclosure, coordinated disclosure, coordinated vulnerability disclosure, vulnerability disclosure policy, disclosure policy, report vulnerabilities, vulnerability reporting, bug bounty, bounty, ethical hacker, good faith, security researchers, finders',
  vulnerability:
    'vulnerabilities, penetration test, patch, vulnerability scan, scan, weakness, security test, flaw, testing of systems, bug, red team, loophole, software updates, threat-led, zero-day, exploit, outdated, technical assessment, obsolete, code review, legacy, source code, legacy systems, security review, unpatched, end-of-life, evaluation of security, fix',
  supplychain:
    'supply chain, supply chain risk, supply chain security, ict supply chain, supplier risk, supplier security, dependency on suppliers, dependence on foreign, high-risk vendors, trusted suppliers, value chain, subcontractors, sbom, software bill of materials, bill of materials, origin of components, toolbox, component',
  securedesign:
    'secure by design, secure by default, privacy by design, secure development, secure software, secure coding, secure software development, secure programming, development lifecycle, life cycle, lifecycle, design stage, integrate security, zero trust, memory safe, secure architecture, cyber resilience act, secure configuration, trusted computing',
  procurement:
    'procurement, public procurement, tender, purchasing, acquisition, public contracts, contract clauses, contractual, contracting, contracts with suppliers, security clauses, procurement policy, purchasing power, buying, public purchases, bidders, bidding, government as customer',
  // Rules, standards
  baseline:
    'baseline, security baseline, minimum requirement, minimum security, minimum standards, minimum security standards, minimum set, minimum measures, minimum safeguards, basic requirements, basic protection, basic security, cyber essentials, basic measures, security requirements, cybersecurity requirements, requirements for operators, protection requirements, common requirements, level of protection, security levels, protection level, uniform requirements, security controls, basic level',
  standard:
    'standard, iso, iso iec 27001, iec 62443, international standards, national standards, technical standards, security standards, cybersecurity standards, open standards, technical specifications, technical regulations, norms and standards, isms, information security management, information security management system, nist, etsi, itu-t, standards body, standards organisations, best practice, good practice, code of practice, frameworks of standards, adopt standards, bureau of standards',
  guidance:
    'guideline, guidance, guide, handbook, manual, checklist, toolkit, recommendation, instructions, technical guidance, good practice guide, security guidelines, implementation guide, practical guide, publish guidance, advisory services, advise, technical advice',
  secpolicy:
    'security policy, information security policy, cybersecurity policy, policies and procedures, policy framework, national policy, organisational measures, organisational and technical, technical and organisational, security plan, rules of procedure, acceptable use, security framework, cybersecurity framework, information security framework, security management, security governance, bring your own device, byod, system of protection, organisational security, government-wide policy, information assurance',
  classified:
    'classified information, classified, classified networks, state secrets, secrecy, secret, confidential information, top secret, clearance, vetting, protection of classified, sensitive data, sensitive information, classification of information, security marking, need-to-know, secure communications, trade secrets, protective security, secure channels, insider threat',
  crypto:
    'cryptography, cryptographic, crypto, encryption, cipher, cryptology, post-quantum, quantum cryptography, cryptographic products, decrypt, https, encryption policy, strong encryption',
  identity:
    'electronic signature, digital signature, electronic identity, electronic identification, digital identity, identity card, authentication, two-factor, multi-factor, mfa, public key infrastructure, certification authority, trust services, trust service providers, biometric, login, non-repudiation, access management, credentials',
  safeguard:
    'firewall, antivirus, anti-virus, filtering, spam, anti-spam, dnssec, access control, network segmentation, gateway, network security, data security, physical security, physical protection, technical measures, protective measures, security measures, hardening, perimeter, hardware security, means of protection, protective dns, security tools, defence in depth',
  tech: 'cloud, cloud computing, data centre, mobile devices, smartphone, internet of things, iot, connected devices, smart devices, smart cities, artificial intelligence, machine learning, quantum, quantum computing, blockchain, big data, robotics, autonomous, 5g, emerging technologies, new technologies, disruptive technologies, drones, open source, social networks, virtual assets, cyber-physical, chips',
  productcert:
    'product certification, certification of products, certification scheme, cybersecurity certification, security certification, certification framework, certify products, certification body, common criteria, conformity assessment, conformity, testing laboratory, accredited laboratories, accreditation, label, trustmark, trust mark, quality mark, approved products, licensing, attestation, homologation, cybersecurity act',
  audit:
    'audit, security audit, regular audits, independent audit, external audit, internal audit, auditor, inspection, inspector, verify, verification, checks, audit office, court of auditors, state audit, attest, examine, assurance',
  supervise:
    'supervise, supervisory, oversight, compliance monitoring, monitor compliance, compliance checks, state control, control of fulfilment, control measures, enforcement, corrective measures',
  sanction:
    'sanction, penalty, penalise, fines, administrative fines, punish, administrative responsibility, disciplinary, non-compliance, violations, infringement, imprisonment, administrative offences, held liable, prohibitions',
  redress:
    'appeal, right of appeal, safe harbour, legal protection, redress, judicial review, immunity, exemption, dispute, arbitration, compensation, claims, legal certainty, whistle-blower, victims, victims of cybercrime, recourse, reimbursement',
  comply:
    'comply, compliance, compliant, adhere, observance, fulfilment, conform, meet requirements, implementation of standards, compliance with requirements, meet minimum',
  oblige:
    'obligation, obligatory, mandatory, compulsory, binding, legally binding, imposed, require operators, operators required, duty, duty of care, obligations of operators, legal requirements, statutory, security obligations, obliged entities, legal duty, prescribed, requirement to implement, entities required',
  incentive:
    'incentive, incentivise, subsidy, subsidise, tax, tax relief, tax credit, tax deduction, fiscal, voucher, financial support, reward, stimulate, co-financing, preferential, soft loans, encourage operators, motivate, policy mix, policy instruments, levers, award, recognition, promote adoption, competitive advantage',
  liability:
    'liability, liable, insurance, cyber insurance, insurance market, reinsurance, underwriting, backstop, shift responsibility',
  selfregulate:
    'self-regulation, voluntary, voluntarily, voluntary measures, voluntary basis, voluntary code, code of conduct, code of ethics, ethical, charter, pledge, industry-led, self-declaration, self-governance, paris call, voluntary commitments',
  // Critical infrastructure
  infrastructure:
    'critical infrastructure, critical information infrastructure, cii, ciip, critical national infrastructure, critical national information infrastructure, national critical infrastructure, cip, vital infrastructure, vital services, vital sectors, vital systems, vital functions, vital interests, critical sector, critical system, critical service, critical assets, critical functions, critical facilities, critical objects, critically important, critically important objects, important information systems, key infrastructure, infrastructure protection, key sectors, national infrastructure, information infrastructure, essential infrastructure, critical resources',
  essential:
    'essential service, operators of essential services, essential entities, important entities, essential and important, digital service providers, essential sectors, nis directive, nis2, nis 2, vital service providers, providers of vital services, operators of vital importance, vital operators, essential operators, services essential, essential functions, critical entities, cer directive, important services',
  operator:
    'owners and operators, operators of critical, critical infrastructure operators, critical infrastructure owners, operators of infrastructure, infrastructure operators, cii operators, cii owners, ci operators, critical operators, infrastructure owners, regulated entities, obligated entities, system owners, system operators, operators of systems, operators of services, private operators, private owners, infrastructure managers, administrators of systems',
  ciprotect:
    'protection of critical, critical infrastructure protection, critical information infrastructure protection, security of critical infrastructure, security of critical, resilience of critical, safeguard critical, protect infrastructure, infrastructure protection plan, protection of vital, protection of essential, sector-specific plans, security plans of operators, operator security plan, sectoral plan, infrastructure resilience, protection of national infrastructure, cybersecurity of critical',
  ics: 'scada, industrial control, industrial control systems, ics, operational technology, ot, process control, control systems, industrial systems, smart meter, embedded systems, supervisory control, technological processes, safety systems, industrial networks, physical processes, production systems, smart grids',
  identify:
    'identify critical, identification of critical, identification of operators, identify operators, determine critical, designate critical, designation of operators, criteria, criteria for determining, mapping, interdependency, cascading, cascade effects, delineate',
  cilist:
    'list of critical, register of critical, inventory of critical, catalogue of critical, national inventory, inventory, asset inventory, list of essential, list of operators, list of sectors, subsectors, sub-sectors, state register, national register, register of objects, updating list, enumerate',
  // Law
  law: 'law, legislation, legal, legal framework, legal basis, legal instruments, legal acts, legal norms, regulatory framework, regulation, regulatory, statute, ordinance, act, bill, jurisdiction, legal environment, legal system, legal foundation, normative framework, normative legal, legal regulation, legislative framework, legal measures, cybersecurity law, cybersecurity act, information security act, cyber law, law on cybersecurity, law on information security',
  enact:
    'enact, adopt law, pass legislation, pass law, new law, new legislation, draft law, draft bill, draft legislation, develop legislation, propose legislation, transpose, transposition, promulgate, entry into force, enter into force, come into force, establish legal, develop laws, legislative process, implementing act, submit to parliament, prepare draft',
  amend:
    'amend, amend legislation, revise law, review laws, update laws, improve legislation, strengthen legislation, gap analysis, repeal, reform, legal reform, law reform, existing legislation',
  powers:
    'powers, legal mandate, empower, confer, vested, mandate, tasks and powers, rights and duties, rights and obligations, designated by law, terms of reference, statutory basis, remit, entrusted, entitled, delegated',
  secondary:
    'decree, royal decree, government decree, secondary legislation, bylaws, government resolution, rulebook, circular, cabinet decision, council decision, government decision, government regulation',
  crime:
    'cybercrime, computer crime, computer-related crime, crime, criminal, offence, illegal, illicit, unlawful, hacking, e-crime, high-tech crime, high-technology crime, internet crime, online crime, digital crime, offender, perpetrators, cybercriminal, organised crime, fight against cybercrime, combating cybercrime, counter cybercrime, crime prevention, prevention of cybercrime, misuse, cyber-enabled, criminal activity',
  offence:
    'criminalise, criminal law, criminal code, penal code, penal law, criminal legislation, penal, cybercrime law, cybercrime legislation, cybercrime act, cybercrime bill, computer misuse act, computer misuse, computer crimes act, law on cybercrime, legislation on cybercrime, cybercrime offences, criminal offences, definition of offences, unauthorised access, illegal access, system interference, identity theft, fraud, computer fraud, online fraud, internet fraud, forgery, money laundering, cyberstalking, harassment, extortion, blackmail, intellectual property, piracy, hate speech, racism, xenophobia, scams',
  evidence:
    'evidence, forensic, electronic evidence, digital forensic, digital evidence, computer forensics, e-evidence, cyber forensics, forensic laboratory, admissible, forensic lab, forensic capability, evidential, forensic analysis, chain of custody, evidence act, proof, forensic investigations, forensic examination, forensic science, evidence handling, traces, digital traces, logs, electronic records, electronic documents, access to evidence',
  prosecute:
    'investigate, criminal investigation, investigate cybercrime, investigation of crimes, prosecute, criminal prosecution, criminal procedure, procedural law, procedural powers, procedural measures, procedure code, adjudicate, trial, conviction, search and seizure, seizure, expedited preservation, data retention, preservation of data, lawful interception, interception, undercover, covert, traffic data, suspects, special investigative, arrest, infiltration, production orders',
  privacy:
    'privacy, right to privacy, private life, data protection, protection of data, personal data, personal information, protection of personal data, personal data protection, data protection law, data protection act, data protection authority, data protection regulation, gdpr, data privacy, privacy law, privacy protection, privacy commissioner, information commissioner, data subjects, processing of personal data, informational self-determination, anonymisation, pseudonymisation, secrecy of communications, secrecy of correspondence, protection of privacy, respect for privacy, privacy impact assessment, privacy-enhancing, cross-border data flows',
  freedom:
    'human rights, fundamental rights, fundamental freedoms, basic rights, constitutional rights, civil liberties, civil rights, rights and freedoms, freedom, liberties, freedom of expression, freedom of speech, free speech, free expression, access to information, free access, open internet, open and free, free and open, rights online, digital rights, citizens rights, individual rights, protection of rights, respect for rights, human dignity, dignity, democracy, democratic, constitution, rule of law, proportionality, necessity, censorship',
  oversight:
    'parliamentary oversight, oversight committee, judicial control, judicial authorisation, warrant, surveillance, mass surveillance, legal safeguards, human rights commission, arbitrary, spyware, accountability of authorities, necessary and proportionate',
  content:
    'illegal content, harmful content, content removal, online content, disinformation, misinformation, fake, propaganda, hate, extremist, radicalisation, manipulation, election, electoral, electoral systems, psychological, hybrid threats, hybrid, deepfake, influence operations',
  harmonise:
    'harmonise, harmonised legislation, harmonise laws, harmonised legal, approximation, approximate laws, align with international, in line with international, convergence, model law, hipcar, conformity with international, compliance with international, acquis, acquis communautaire, dual criminality',
  // The wider world
  convention:
    'convention, treaty, budapest, budapest convention, convention on cybercrime, cybercrime convention, council of europe convention, malabo, malabo convention, african union convention, arab convention, ratify, ratification, accede, signatory, state party, additional protocol, second additional protocol, international instruments, un convention against cybercrime, united nations convention, cybercrime treaty, international conventions, international treaties, accession to the convention',
  mla: 'mutual legal assistance, mutual assistance, legal assistance, mla, extradition, criminal matters, judicial assistance, legal cooperation, cross-border investigation, joint investigation teams, joint investigations, letters rogatory, rogatory, european investigation order, eurojust, jurisdictional, mutual recognition, reciprocity',
  policecoop:
    'interpol, europol, ec3, european cybercrime centre, eurojust, 24/7 network, g8, afripol, police cooperation, operational cooperation, joint operations, glacy, octopus, virtual global taskforce, unodc, international investigations, counter ransomware initiative',
  certnet:
    'forum of incident response, tf-csirt, trusted introducer, european government certs, apcert, oic-cert, africacert, pacson, asean cert, csirtamericas, csirt americas, cert-to-cert, csirts network, foreign certs, cooperation between certs, cert cooperation, computer emergency response teams of, membership of first, member of first, accredited by trusted introducer, itu-impact, regional cert, carnegie, sim3, other national certs, other national csirts',
  world:
    'international, internationally, global, foreign, abroad, cross-border, transnational, worldwide, international community, international level, third countries, foreign states, foreign countries, nations of the world, international partners, international relations, overseas, borderless, across borders, beyond borders, multinational, international engagement, international cooperation, international collaboration, cooperation with other countries, international activities, external',
  un: 'united nations, group of governmental experts, governmental experts, oewg, open-ended working group, itu, international telecommunication union, wsis, world summit on the information society, unodc, unidir, un charter, un secretary-general, un, unicef, general assembly resolution, programme of action, first committee, ad hoc committee, global cybersecurity agenda, global cybersecurity index',
  fora: 'international fora, international organisations, international bodies, multilateral, multilateral organisations, international discussions, international conferences, international meetings, g7, g20, oecd, osce, gfce, meridian, igf, internet governance forum, icann, world economic forum, wef, global conference on cyberspace, london process, freedom online coalition, paris call, participation in international, active participation, active role, active member, world bank, sco, represent the country, global forum on cyber expertise',
  region:
    'regional, regional organisations, regional cooperation, regional level, sub-regional, african union, au, asean, ecowas, sadc, eac, caricom, oas, organization of american states, cicte, commonwealth, apec, arf, asean regional forum, pacific islands forum, nordic, baltic, nordic-baltic, gcc, gulf cooperation council, arab league, league of arab states, cis, shanghai cooperation organisation, oic, islamic cooperation, council of europe, western balkans, eastern partnership, smart africa, pacific, latin america, mercosur, saarc, neighbouring countries, neighbouring states, continental, caribbean, african, asia-pacific',
  eu: 'european union, eu, european commission, european parliament, member state, enisa, eu institutions, eu level, european level, eu cybersecurity strategy, digital single market, cyber diplomacy toolbox, horizon 2020, nis cooperation group, cooperation group, eu directive, directive eu, regulation eu, council directive, union law, cybersecurity act, cyber resilience act, nis directive, digital agenda for europe, european policies',
  alliance:
    'nato, north atlantic, alliance, allies, euro-atlantic, ccdcoe, cooperative cyber defence centre, centre of excellence tallinn, cyber defence pledge, strategic partnership, like-minded, like-minded countries, like-minded states, friendly countries, friendly nations, partner country, partner nation, partner states, foreign partners, coalition, collective security, defence cooperation, counterparts, foreign counterparts',
  norms:
    'norms, international law, norms of behaviour, applicability of international law, norms of state behaviour, existing international law, norms of responsible, voluntary norms, humanitarian law, international norms, law of armed conflict, rules of the road, responsible state behaviour, international legal, responsible behaviour, state behaviour, behaviour in cyberspace, rules of conduct, rules of behaviour, un charter, charter of the united nations, framework for responsible, tallinn manual, rules-based, state responsibility, due diligence, peaceful, customary, peaceful use, international rules, national position on international law, international peace, peace and security, stability in cyberspace, conflict prevention',
  cbm: 'confidence-building, confidence building measures, cbm, reduce risk of conflict, miscalculation, misunderstanding, osce confidence, mutual confidence',
  agreement:
    'agreement, bilateral, bilateral agreements, bilateral cooperation, bilateral relations, bilateral and multilateral, multilateral agreements, international agreements, intergovernmental agreements, cooperation agreement, memorandum, memoranda, memoranda of understanding, mou, cooperation arrangements, twinning, sign agreements, informal networks, cyber dialogues, bilateral dialogue, bilateral consultations, framework agreement',
  diplomacy:
    'diplomacy, diplomatic, cyber diplomacy, foreign policy, foreign and security policy, foreign service, ministry of foreign affairs, foreign ministry, foreign affairs, department of foreign affairs, foreign office, external relations, external affairs, embassy, ambassador, cyber ambassador, cyber attaché, special envoy, envoy, international strategy, international cyber strategy, international policy, foreign policy priorities, national position, international engagement strategy, foreign minister, positions abroad',
  netgov:
    'internet governance, governance of the internet, multi-stakeholder model, open internet, open and secure, fragmentation, icann, igf, internet resources, domain name system, domain names, root servers, global commons, internet society',
  donor:
    'donor, international assistance, technical assistance, foreign aid, development partners, development agencies, development cooperation, development aid, world bank, inter-american development bank, ipa, structural funds, eu funds, european funds, gfce, technical cooperation, twinning projects, international experts, foreign experts, support from partners, study visits',
  assist:
    'support other countries, assist developing, help other countries, developing countries, less developed, least developed, developing nations, third countries, capacity building in, cyber capacity building, provide assistance, share expertise, share knowledge with, exchange of experts, joint training, training with partners, international training, train diplomats, training abroad, regional centre, regional training, participate in international exercises, international exercises',
  // Skills and awareness
  train:
    'train, training programme, training courses, courses, workshop, seminar, reskill, retraining, professional development, continuous education, lifelong learning, further education, continuing professional, refresher, trainers, instructor, e-learning, online courses, advanced training, specialised training, tuition, further training',
  certify:
    'professional certification, certify professionals, certified specialists, international certifications, training certification, recognised certification, certification programme, professional standards, cissp, isaca, certified auditors',
  recruit:
    'recruit, retain, hire, attract, talent, brain drain, career, career path, career opportunities, salaries, remuneration, staffing, job opportunities, employment, labour market, vacancies, mentor, mentorship, rotation, placement, entry-level',
  skillsplan:
    'workforce plan, national workforce, cyber workforce, cybersecurity workforce, skills plan, national skills, training plan, capacity-building plan, human capital, human resources development, human potential, pipeline, training of personnel, system of training, development of competences, talent development',
  skillsgap:
    'skills gap, skills shortage, shortage of skilled, shortage of specialists, shortage of experts, shortage, lack of specialists, lack of qualified, shortfall, needs assessment, training needs, skills needs, skills audit, capability gaps, demand for specialists, labour market needs, need for specialists, analysis of needs, market needs',
  skillsframe:
    'skills framework, competency framework, workforce framework, nice, job descriptions, job roles, professional profiles, occupational, qualification framework',
  skill:
    'skill, knowledge, expertise, abilities, qualified, qualification, capacity building, capacity development, build capacity, develop capacity, capability development, develop capabilities, cybersecurity skills, cyber skills, digital skills, technical skills, technical knowledge, human capacity, proficiency, knowledge base, cybersecurity knowledge, cybersecurity expertise, professionalism, aptitude, learning, human factor, professional competences, cybersecurity competences, digital competences, ict competences, skills and competences',
  contest:
    'cybersecurity competition, cybersecurity challenge, cyber challenge, hackathon, olympiad, contest, prize, summer school, summer camp, camps, clubs, young talent, gifted, quiz, stem',
  educate:
    'education, education system, education sector, education programmes, cybersecurity education, formal education, formal and informal, non-formal, informal education, levels of education, all levels of education, education institutions, education ministry, ministry of education, teach, taught, ict education, teaching materials, computer science, informatics, stem, digital education',
  curriculum:
    'curriculum, curricula, curricular, syllabus, modules, training modules, subject matter, school subjects, subjects, integrate cybersecurity into, study programmes, educational plans, education content, compulsory subject, specialised courses, disciplines, national curriculum',
  vocational:
    'vocational, vocational training, vocational schools, apprenticeship, apprentice, internship, traineeship, trainees, work placement, work-based, technical schools, technical colleges, technical education, professional education, on-the-job training, conversion course, community college, cadet, adult education',
  academy:
    'academy, training centre, training institute, centre of excellence, competence centre, cyber academy, police academy, diplomatic academy, cyber range, training platform, national institute, school of public administration, institute of public administration, judicial academy, educational centre, testbed',
  literacy:
    'literacy, digital literacy, digital competence, digital skills, basic knowledge, digital citizenship, digital natives, digital education, digital capability',
  aware:
    'awareness, awareness-raising, raise awareness, raise public awareness, public awareness, cybersecurity awareness, security awareness, awareness programme, awareness activities, awareness plan, awareness strategy, sensitise, conscious, consciousness, mindful, vigilance, understanding of threats, understanding of risks, knowledge of risks, security culture, culture of security, culture of cybersecurity, cybersecurity culture, cyber culture, culture, attitudes, behavioural change, change behaviour, security-minded, educate the public, inform citizens, inform the public, popularisation, enlightenment',
  campaign:
    'campaign, awareness campaign, information campaign, national campaign, public campaign, advertising, cybersecurity month, awareness month, awareness week, safer internet day, mass media, media, television, radio, press, newspapers, social media, journalist, brochure, leaflet, poster, videos, outreach, roadshow, exhibition, events, lectures, blog, messages, slogan, communication plan, communication strategy, public information, community outreach, open days',
  hygiene:
    'cyber hygiene, digital hygiene, safe use, safe use of internet, secure use, safe internet, stay safe, safe behaviour, secure behaviour, responsible use, online safety, internet safety, cyber safety, protect themselves, protect themselves online, passwords, strong passwords, precautions, tips, habits, everyday, personal responsibility, user behaviour, safety online, personal devices',
  advice:
    'website, web site, web portal, portal, internet portal, online platform, web page, advice, tips, security advice, information materials, awareness materials, helpdesk, help desk, help line, one-stop, free tools, self-assessment tool, advisory service, mobile application for, app, first aid',
  // Research
  research:
    'research, r&d, research and development, research and innovation, scientific, scientific research, science, science and technology, scientist, research institutes, research centres, research community, research projects, research programme, research agenda, research priorities, research funding, applied research, laboratory, academic research, scientific community, scientific and technical, studies, experimental, doctoral research, inventions, patent, institute of technology',
  innovate:
    'innovation, innovative solutions, innovative technologies, technology development, develop technologies, new solutions, technical solutions, technological solutions, advanced technologies, cutting-edge, state-of-the-art, prototype, pilot, creativity, breakthrough, technology transfer, development of products, product development, tools development, next generation, experimentation, proof-of-concept, testbeds, forefront',
  sovereignty:
    'digital sovereignty, technological sovereignty, autonomy, national technology, domestic products, domestic development, local production, indigenous, national production, independence, dependence on foreign, foreign technologies, foreign products, trusted technologies, nationally developed, national operating system, key technologies',
  // Governing the strategy
  coordinate:
    'coordinate, coordination mechanism, coordination of activities, co-ordination, cooperate, co-operation, cooperation mechanism, collaborate, interaction, joint efforts, interagency, inter-agency, interdepartmental, inter-institutional, inter-ministerial, across government, whole-of-government, cross-sectoral, intersectoral, synergy, dialogue, working together, close cooperation, silos, duplication, avoid duplication, engagement, concerted, cohesive, national coordination',
  roles:
    'roles and responsibilities, roles, division of responsibilities, division of tasks, division of labour, distribution of tasks, distribution of competences, delimitation, allocation of responsibilities, clear responsibilities, define responsibilities, responsibilities of ministries, institutional framework, institutional arrangements, institutional set-up, organisational structure, governance structure, governance framework, governance model, cybersecurity governance, governance arrangements, areas of responsibility, lines of accountability, entrusted with, subordinate to, national cybersecurity system, organisation of cybersecurity, responsible for coordinating, responsible for cybersecurity',
  ppp: 'public-private partnership, public-private, public and private sectors, private and public, ppp, partnership with private, partnership with industry, partnership with business, partnerships, state-private, state and business, cooperation with private sector, collaboration with private, collaboration with industry, cooperation with business, private sector engagement, private sector participation, government and industry, government and private, industry and academia, private sector cooperation, business and academia',
  consult:
    'consult, public consultation, stakeholder engagement, relevant stakeholders, all stakeholders, key stakeholders, feedback, consensus, shared responsibility, joint responsibility, collective responsibility, collective effort, whole-of-society, whole-of-nation, society as a whole, everyone responsible, multi-stakeholder approach, bring together, comprehensive approach, involve civil society',
  budget:
    'budget, budgetary, state budget, national budget, budget line, dedicated budget, fund, source of funding, sources of financing, finance, financially, investment, expenditure, spending, cost, cost estimate, million, billion, euro, usd, dollars, appropriation, earmarked, public funds, money, additional funding, within existing budget, medium-term expenditure, financial implications',
  resources:
    'resources, human resources, financial and human, human and financial, human and material, technical resources, adequate resources, necessary resources, allocation of resources, resource planning, resource requirements, resource mobilisation, additional resources, equipped, material and technical, logistical, technical means, full-time, people and money, manpower',
  endorse:
    'endorse, approve, approved by the government, approved by cabinet, approved by council of ministers, adopted by government, adopted by the cabinet, adoption of strategy, strategy adopted, strategy approved, government adopted, government approved, political support, strong leadership, government commitment, national priority, top priority, priority of government, hereby, resolution of government, decision of the government, commitment of government',
  implement:
    'implement strategy, strategy implementation, execution of strategy, realisation of strategy, delivery of strategy, carry out the strategy, implementation framework, implementation programme, implementation phase, implementing institutions, responsible for implementation, responsible institutions, responsible authorities, responsible bodies, measure holders, action owner, lead department, lead entity, co-responsible, coordination of implementation, put into practice, change management, programme management',
  actionplan:
    'action plan, implementation plan, work plan, work programme, roadmap, master plan, operational plan, plan of action, plan of measures, list of measures, programme of measures, plan of activities, annual plan, milestones, timeline, timetable, timeframe, deadline, schedule, short term, medium term, mid-term, long term, phases, quick wins, quarter, project plan, priority actions, implementation period, five-year, stages of implementation',
  monitorstrategy:
    'monitor implementation, implementation monitoring, monitoring and evaluation, tracking, measure progress, evaluation of implementation, evaluate effectiveness, effectiveness of measures, m&e, stock-taking, evaluation criteria, assessment of effectiveness, mid-term review, measurement of success, supervision of implementation, oversee implementation',
  indicator:
    'indicator, kpi, key performance indicators, performance indicators, metric, performance measures, measure success, measurable results, targets, benchmarks, outcomes, expected outcomes, expected results, logical framework, means of verification, index, global cybersecurity index, ranking, quantitative, qualitative, quantifiable, critical success factors, success factors, scorecard, expected outputs',
  review:
    'review of the strategy, strategy review, revise the strategy, update of the strategy, strategy revised, reviewed annually, reviewed periodically, periodic review, reviewed every, revised every, updated every, living document, continuous improvement, constantly updated, renewed, renewal of strategy, validity of strategy, adjustments, new strategy',
  reportgov:
    'report to parliament, report to government, report to cabinet, report to prime minister, report to council, reports directly, inform the government, submit report, submitted to government, submit annual, annual report, yearly report, annual progress report, progress report, reporting on implementation, report on progress, half-yearly, published annually, annual statement, final report, reporting line, public report',
  // Talk
  actors:
    'threat actor, terrorism, state actors, terrorist, state-sponsored, cyber terrorism, nation-state, terrorist groups, state-backed, terrorist organisations, hostile states, terrorist attacks, foreign states, adversary, hacker, espionage, hacktivist, cyber espionage, hacktivism, spying, cyber criminals, organised groups, criminal groups, sabotage, insider, cyber sabotage, disgruntled, cyber war, malicious actors, apt, advanced persistent, cyber conflict, armed conflict, foreign intelligence services, aggression, opponents, weapons, hostilities, intruder, perpetrator, russia, china, proliferation',
  attack:
    'malware, malicious software, malicious code, malicious programs, virus, viruses, worm, trojan, phishing, spear-phishing, botnet, ransomware, denial of service, ddos, dos attacks, defacement, social engineering, data theft, data breach, data leakage, theft of data, theft of information, stuxnet, wannacry, notpetya, zero-day, skimming, identity theft, spoofing, backdoor, supply chain attacks, cyber-attack, attack methods, unauthorised access, blackout, sophisticated attacks, targeted attacks, complex attacks',
  threat:
    'threat, cyber threat, threat landscape, threat environment, security threats, evolving threats, emerging threats, attack, risks and threats, threats and risks, dangers, hazard, hostile, malicious, malicious activity, harm, damage, losses, disruption, destructive, compromise, attack surface, exposure, exposed, security challenges, insecurity, asymmetric, sophistication',
  history:
    'in recent years, past years, last decade, previous strategy, first strategy, former strategy, statistics, survey, per cent, percent, percentage, internet penetration, subscribers, number of users, number of incidents, number of internet users, history, historical, estonia 2007, progress made, accomplished, study shows, it is estimated, trend, doubled, previous years, years ago, case study, incident occurred',
  importance:
    'dependence, increasingly dependent, reliance, rely on, reliant, backbone of, cornerstone, cyberspace, digital age, information age, information society, knowledge economy, digital economy, economic growth, economic development, economic prosperity, prosperity, social development, socio-economic, socioeconomic, wellbeing, daily life, everyday life, daily lives, opportunities, benefits, advantages, new opportunities, indispensable, inseparable, integral part, interconnected, interconnectedness, hyperconnected, connectivity, modern society, rapid development, ubiquitous, prerequisite, enabler, driving force, opportunities and risks',
  digital:
    'digital transformation, digital agenda, digital society, digital nation, digital strategy, digital development, digital infrastructure, e-commerce, electronic commerce, online transactions, electronic transactions, ict development, development of ict, ict infrastructure, ict sector, information and communication technologies, informatisation, information technology, digital technologies, digital environment, national development plan, digital products, computerisation, teleworking, remote work, pandemic, ict policy',
  principle:
    'principle, guiding principles, basic principles, fundamental principles, vision, mission, values, we believe, ambition, aspire, end state, subsidiarity, solidarity, technology neutral, overarching, strategic vision, national interests, motto, holistic, philosophy',
  objective:
    'objective, strategic objective, specific objectives, general objective, goal, strategic goal, pillar, strategic priorities, priority areas, focus area, lines of action, strategic direction, strategic axis, axis, axes, thrust, strategic area, key areas, action areas, work stream, strategic initiatives, intervention',
  document:
    'present strategy, this document, present document, strategy sets out, strategy outlines, strategy describes, strategy defines, strategy consists, strategy builds, strategy based on, purpose of strategy, purpose of this document, scope of strategy, scope, chapter, section, annex, appendix, table of contents, executive summary, introduction, foreword, preface, preamble, structure of document, structured, following chapters, part one, figure, table, drafting of strategy, development of strategy, elaborated, strategy prepared, working group prepared, drafted, white paper, green paper, policy document, page, edition, version',
  definition:
    'definition, defined as, is understood, terms used, terms and definitions, glossary, abbreviation, acronym, list of abbreviations, means of this strategy, definition of cybersecurity, confidentiality integrity and availability, confidentiality integrity, integrity and availability, denotes, hereinafter, vocabulary, synonym, notion',
  otherplan:
    'national security strategy, national security concept, national security policy, security strategy, defence strategy, digital strategy, digital agenda, national strategy for, development strategy, ict policy, national programme for, doctrine, white paper on defence, national development plan, eu cybersecurity strategy, sectoral strategies, related strategies, strategic documents',
};
