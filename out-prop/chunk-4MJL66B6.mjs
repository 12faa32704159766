// src/engine/statements/lexicon.ts
var words = (list) => new Set(list.trim().split(/\s+/));
var DELIVERING = `
  accredit acquire adopt allocate amend analyse analyze announce appoint approve arrange assess assign audit award ban
  benchmark build carry catalogue certify charter collect commission compile complete compose conclude conduct connect
  construct convene create decide define delegate deliver deploy design designate determine develop devise disseminate
  distribute document draft draw elaborate elect employ enact endorse equip establish evaluate examine execute finalise
  finalize form formulate found fund grant harmonise harmonize hire hold host identify implement include incorporate
  inspect install institute institutionalise institutionalize integrate introduce inventory issue join launch legislate
  license link list locate maintain make mandate map migrate modify monitor nominate offer open operate operationalise
  operationalize organise organize outline perform pilot place plan prepare prescribe present produce prohibit
  promulgate propose provide publish purchase put ratify recruit register regulate release relocate repeal replace
  report require revise review roll run schedule select send set sign specify stage staff standardise standardize start
  station submit subsidise subsidize supply survey task teach test track train transfer translate transpose undertake
  update upgrade verify write catalog clarify classify file found invest log measure name nominate procure re-establish
  redesign reform restructure scan simulate sponsor stand accede add insert invite merge renew tighten cover initiate commence embed recalibrate educate recruit
  codify digitise digitize computerise computerize rehearse exercise notify certify ensure enforce apply compare consolidate
  co-design co-found co-host co-fund co-organise co-organize examine explore study research investigate prosecute participate
  attend visit negotiate modernise modernize convert centralise centralize decentralise decentralize accelerate automate
  recruit retain reward recognise recognize confirm inform demonstrate describe detail disclose divide enrol enroll
  finance extend expand restore secure protect lead coordinate co-ordinate oversee supervise manage administer handle
  respond consult cooperate co-operate collaborate partner engage involve align adapt adjust adhere
  mobilise mobilize address undergo serve act remove eliminate abolish phase switch move bring give take`;
var DIRECTING = `
  advance advocate aid aim assist aspire attempt bolster boost consider continue contribute cultivate deepen drive ease
  empower enable encourage endeavour endeavor enhance enrich facilitate focus foster further guide help improve incentivise
  incentivize increase influence inspire intensify keep leverage minimise minimize mitigate motivate nurture optimise
  optimize optimise prioritise prioritize progress promote pursue raise reduce reinforce remain seek sensitise sensitize
  stimulate step strengthen strive support sustain try uphold widen work build-up maximise maximize decrease lower grow
  double triple halve achieve attain reach stay become ensure stress emphasise emphasize explore safeguard tackle combat fight
  counter prevent deter champion spearhead embrace attract share exchange use utilise utilize discourage preserve defend respect`;
var NOUN_OR_VERB = words(`
  increase decrease support review report train design test plan access use contact research study monitor audit cost time
  measure share rate reach output number volume value size growth reduction level percentage list map survey release
  exercise pilot fund grant award register file log scan project focus work progress aid drive balance input return
  double contract change control host issue link lead move name place post process record score set stage stand start
  step supply task track transfer update upgrade visit stress guide help advance influence respect charter document
  staff sponsor document present station catalogue benchmark inventory outline reform finance fight counter mandate
  act address profile purchase offer manufacture reward practice run commission ban license report exchange form schedule phase switch`);
var IRREGULAR = {
  bring: ["brought", "brought"],
  build: ["built", "built"],
  become: ["became", "become"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  fight: ["fought", "fought"],
  give: ["gave", "given"],
  grow: ["grew", "grown"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  lead: ["led", "led"],
  make: ["made", "made"],
  put: ["put", "put", "putting"],
  run: ["ran", "run", "running"],
  seek: ["sought", "sought"],
  send: ["sent", "sent"],
  set: ["set", "set", "setting"],
  stand: ["stood", "stood"],
  strive: ["strove", "striven"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  undergo: ["underwent", "undergone"],
  undertake: ["undertook", "undertaken"],
  uphold: ["upheld", "upheld"],
  oversee: ["oversaw", "overseen", "overseeing"],
  write: ["wrote", "written"]
};
var DOUBLING = words(
  "equip submit permit commit transfer ban plan step map log transmit scan run set put enrol control co-run refer"
);
var VERBS = inflectAll();
function inflectAll() {
  const verbs = /* @__PURE__ */ new Map();
  for (const [list, directing] of [
    [DIRECTING, true],
    [DELIVERING, false]
  ]) {
    for (const base of words(list)) {
      const add = (form, text) => {
        if (!verbs.has(text) || form === "base") verbs.set(text, { base, form, directing });
      };
      const irregular = IRREGULAR[base];
      const stem = base.endsWith("e") && !base.endsWith("ee") ? base.slice(0, -1) : base;
      const doubled = DOUBLING.has(base) ? base + base.at(-1) : stem;
      const soft = /[^aeiou]y$/.test(base);
      add("s", soft ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`);
      add("ed", irregular ? irregular[0] : soft ? `${base.slice(0, -1)}ied` : `${doubled}ed`);
      if (irregular) add("ed", irregular[1]);
      add("ing", irregular?.[2] ?? `${doubled}ing`);
      add("base", base);
    }
  }
  return verbs;
}
var verbOf = (lower) => VERBS.get(lower);
var DEED_NOUNS = words(`
  establishment creation development implementation introduction adoption preparation organisation organization
  publication drafting launch setting-up set-up installation deployment provision definition designation identification
  formation formulation elaboration execution inclusion integration construction enactment ratification appointment
  promotion encouragement strengthening improvement enhancement expansion extension conduct coordination review revision
  updating upgrade analysis assessment evaluation preparation training harmonisation harmonization approval accession
  participation modernisation modernization recruitment certification accreditation delivery design determination
  dissemination examination realisation realization transposition consolidation acquisition procurement inventory
  institutionalisation institutionalization operationalisation operationalization monitoring facilitation support
  stimulation performance maintenance renewal removal addition planning replacement merger connection digitisation
  digitization purchase application enforcement supply transfer restructuring`);
var INDICATOR_HEADS = words(`
  number numbers percentage percent proportion share rate ratio level levels degree extent volume value amount size reach
  output cost costs time duration frequency quantity total average median score rank ranking index incidence prevalence
  coverage penetration availability reliability uptime contribution reduction increase decrease growth rise decline
  drop improvement turnover revenue expenditure spending count quality satisfaction length spread usage uptake use
  completion existence capacity compliance results result trend trends turnaround throughput`);
var MEASURE_HEADS = words(
  "number numbers percentage percent proportion share rate ratio volume amount size value total average median score rank ranking index frequency quantity count time cost costs duration length"
);
var HEAD_ADJECTIVES = words(`
  total overall annual yearly monthly weekly quarterly daily average mean median gross net absolute relative cumulative
  actual increased reduced decreased improved enhanced higher lower greater growing rising maximum minimum new
  additional significant substantial considerable marked steady sustained continuous the a an aggregate estimated positive negative year-on-year current combined`);
var RESULT_STARTS = words(`
  increased improved reduced decreased enhanced strengthened raised lowered minimised minimized expanded greater higher
  lower more fewer less better faster shorter larger safer stronger heightened growing rising wider deeper accelerated
  optimised optimized boosted diminished zero`);
var END_STATES = words(`
  operational available active eliminated eradicated abolished completed complete functional functioning online
  accessible live ready equipped connected trained certified accredited adopted enacted approved established published
  ratified installed deployed implemented tested audited signed computerised computerized digitised digitized covered
  linked networked launched achieved automated interconnected developed created introduced drafted reviewed updated
  appointed finalised finalized conducted held organised organized integrated migrated staffed formed processed
  resolved reported identified secured protected produced issued registered delivered commissioned inaugurated opened upgraded`);
var EVENTS = words(`
  exercise exercises workshop workshops campaign campaigns course courses conference conferences meeting meetings audit
  audits review reviews assessment assessments training trainings seminar seminars drill drills reporting briefings
  consultations consultation inspections tests evaluation evaluations monitoring participation updating`);
var DELIVERABLES = words(`
  act acts law laws bill bills legislation regulation regulations decree policy policies strategy strategies plan plans
  roadmap standard standards guideline guidelines guidance guide handbook manual toolkit framework programme programmes
  program programs campaign campaigns centre centres center centers cert csirt cirt soc certs csirts team teams agency
  agencies authority council committee commission board office offices unit units department departments taskforce force
  system systems platform platforms portal website hotline helpdesk desk exercise exercises drill drills simulation
  report reports survey surveys study studies assessment assessments audit audits review reviews evaluation evaluations
  curriculum curricula course courses training trainings workshop workshops seminar seminars conference conferences
  symposium symposiums symposia database databases register registry inventory list lists catalogue procedure procedures
  process processes methodology method methods concept concepts agreement agreements memorandum memoranda treaty
  convention network networks forum forums group groups laboratory laboratories lab labs fund scholarship scholarships
  certificate certificates service services mechanism mechanisms device devices day week month award awards
  competition competitions degree degrees module modules infrastructure facility facilities incentive incentives
  requirements criteria rules code codes checklist reporting notification template templates tool tools software equipment budget position
  positions staff officer officers personnel employees students teachers trainers judges prosecutors schools scheme
  schemes partnership partnerships project projects initiative initiatives overview summit meetings meeting sessions
  briefings bulletin bulletins newsletter alerts indicators targets analysis analyses analyse model models
  protocol protocols statistics data register records evidence terms reference structure body bodies institution
  institute association point points contact ambassador commissioner chair hub hubs observatory dictionary glossary
  check checks scan scans map maps logs backup backups copies contract contracts licence licences license certification accreditation
  qualification qualifications internship internships placements trainees working-group recommendations proposal
  proposals amendment amendments directive charter declaration statement presentation paper papers whitepaper test
  tests pilot pilots benchmark baseline baselines publication publications material materials leaflet leaflets video
  videos message messages event events roadshow roadshows fair fairs tour visits club clubs contest olympiad
  challenge prize prizes grants grant loan subsidies subsidy tax credit provisions provision clause clauses
  obligation obligations controls control sensors sensor honeypots honeypot firewall identity card cards key keys
  signature signatures pki infrastructure registers repository library libraries archive archives timetable calendar
  schedule schedules risk-assessment self-assessment criterion profile profiles inventories`);
var CHECKABLE = words(`
  publish submit launch appoint adopt enact ratify organise organize hold host compile sign conduct recruit issue hire
  install award accredit certify commission endorse inaugurate review revise update`);
var UNMEASURABLE = words(`
  adequate adequately appropriate appropriately effective effectively efficient efficiently sufficient sufficiently
  significant significantly substantial substantially robust considerable considerably suitable suitably proper
  properly optimal satisfactory reasonable strong stronger better good high highest world-class best-in-class leading
  resilient proactive proactively seamless holistic comprehensive`);
var UNCOUNTABLE = words(`
  satisfaction confidence capacity capacities capability capabilities awareness trust knowledge understanding resilience quality maturity culture literacy readiness
  preparedness cooperation collaboration coordination productivity engagement sensitization sensitisation perception
  visibility reputation attitude attitudes mindset`);
var BODIES = words(`
  ministry ministries ministers minister agency authority office department council committee commission centre center
  bureau board unit secretariat directorate directorate-general institute inspectorate police cert csirt cirt regulator
  ombudsman auditor comptroller judiciary commissioner president chancellery treasury taskforce force group team administration chancellor cabinet
  parliament army university bank service services organisation organization inspector registrar coordinator director
  division branch prosecution prosecutor attorney-general attorney foundation corporation consortium governor gendarmerie
  officer association undersecretariat forces society academy delegate ambassador ciso cio command headquarters court`);
var NOBODY = words(`
  government governments we country nation state states stakeholders stakeholder all everyone authorities parties
  actors tbd tbc tba n/a none organisations organizations institutions businesses companies sector sectors community
  society citizens industry`);
var EVERYBODY = words(`
  citizen citizens people persons individuals inhabitants residents households firms companies businesses enterprises
  smes users customers consumers families children pupils students learners teachers lecturers employees workers
  population everyone everybody nation society internet-users professionals homes organisations organizations
  women men youth adults parents operators incidents attacks threats vulnerabilities risks`);
var BENEFICIARIES = words(`
  schools hospitals universities ministries agencies institutions municipalities villages towns cities districts
  companies banks operators departments offices homes libraries colleges counties communities exchanges servers
  systems networks sites computers websites services`);
var FORECAST_SUBJECTS = words(`
  market markets devices threat threats attack attacks attackers adversaries criminals hackers crime cybercrime costs
  losses loss damage users world globe traffic technology technologies economy trend trends malware ransomware sensors
  things billion people population demand revenues revenue spending sales gdp growth incidents terrorists dependence
  internet vulnerabilities criminal hacktivists perpetrators smartphones`);
var FORECAST_WORDS = words(
  "expect expects predict expected estimated estimates projected predicted predicts forecast forecasts anticipated likely poised probably believed thought estimate projections projection inevitably"
);
var ESCAPES = [
  "where appropriate",
  "as appropriate",
  "if appropriate",
  "where possible",
  "as far as possible",
  "to the extent possible",
  "where necessary",
  "if necessary",
  "as necessary",
  "as needed",
  "where feasible",
  "if feasible",
  "as soon as possible",
  "in due course",
  "when resources permit",
  "subject to available resources"
];
var MONTHS = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
);
var NUMBER_WORDS = /* @__PURE__ */ new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["fifty", 50],
  ["hundred", 100]
]);
var TIME_UNITS = words(
  "second seconds minute minutes hour hours day days week weeks month months quarter quarters year years working"
);
var MODALS = words("will shall must should");

// src/engine/statements/owners.ts
var isAcronym = (text) => new RegExp("^[a-z]{0,3}\\p{Lu}[\\p{Lu}\\p{N}&]{1,9}(?:-[\\p{Lu}\\p{N}]{1,10})?s?$", "u").test(text) && !/^(?:[A-Z]\d+|ICTs?|IT|EU|UN|PPPs?|SMEs?|CIIs?|CIs?|CNI|R&D|AND|THE|HR|KPIs?|NICI|II|III|IV|VI|ISPs?|OECD|NATO|WTO|ITU)$/.test(
  text
);
function namesBody(tokens, from, to) {
  let universal = false;
  for (let i = from; i < to; i++) {
    const { text, lower } = tokens[i];
    if (/^(?:all|each|every|any|both|other|relevant|various|new|percentage|number)$/.test(lower) && i < from + 2)
      universal = true;
    if (isAcronym(text) && !universal && !qualifiesNoun(tokens, i, to)) return true;
    if (!BODIES.has(lower) || universal || NOBODY.has(lower)) continue;
    const named = new RegExp("^\\p{Lu}", "u").test(text) || /^(?:ministry|administration|agency|cert|csirt|police|regulator|committee|council|secretariat|inspectorate|taskforce)$/.test(
      lower
    );
    if (named) return true;
  }
  return false;
}
function qualifiesNoun(tokens, i, to) {
  const next = tokens[i + 1];
  return i + 1 < to && next?.kind === "word" && !BODIES.has(next.lower) && !isAcronym(next.text) && !/^(?:and|or|in|of|with|through|together|under|as|at|for|on|also|or)$/.test(next.lower) && !/ly$/.test(next.lower);
}
function bracketedOwner(text) {
  const tail = text.slice(-160);
  const found = /(^|[.;,:]?) ?\(([^()]{2,140})\)\.?$/.exec(tail);
  if (!found) return void 0;
  const parts = found[2].split(/[,;/]| and /).map((p) => p.trim());
  const behindStop = found[1] !== "" && found[1] !== void 0;
  const labelled = /^(?:lead|owner|responsible|action)\b/i.test(found[2]);
  const bodies = parts.every(
    (p) => isAcronym(p) || /^[A-Z][a-z]{0,2}[A-Z]{1,5}[a-z]?$/.test(p) || /^(?:Ministry|Department|Office|Agency)\b/.test(p)
  );
  if (!labelled && !(bodies && (parts.length > 1 || behindStop))) return void 0;
  const start = text.length - tail.length + found.index + found[1].length;
  return { start: start + (text[start] === " " ? 1 : 0), end: text.length };
}
function isPlaceholder(text) {
  return /^(?:[-–—.\s?…]*|tb[acd]|to be (?:determined|decided|defined|confirmed|announced|agreed)|n\/?a|none|pending|not (?:yet )?(?:known|defined|set)|unknown|xx+|\[[^\]]*\])$/i.test(
    text.trim()
  );
}

// src/engine/statements/dates.ts
var MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
var COUNT = "(?:\\d{1,3}(?:\\s?[-\u2013]\\s?\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four|a|an|the)";
var UNIT = "(?:calendar |working |business |fiscal |financial )?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?)";
var YEAR = "(?:19|20)\\d\\d";
var YEARS = `${YEAR}(?:\\s?[-\u2013\u2014/]\\s?(?:${YEAR}|\\d\\d))?`;
var PART = `(?:the )?(?:very )?(?:end|beginning|start|middle|close|course|first half|second half|(?:first|second|third|fourth|last) quarter|mid|early|late)(?: of| in)?[ -]?(?:the )?(?:year )?`;
var QUARTER = "q[1-4](?: of)?";
var DAY = "\\d{1,2}(?:st|nd|rd|th)?(?: of)?";
var WHEN = `(?:${PART}\\s?)?(?:${DAY} )?(?:${MONTH}\\.?,? |${QUARTER},? )?(?:fy ?|fiscal year |financial year |the year )?`;
var PREPOSITION = "(?:by|before|within|until|till|up to|to|in|during|for|from|through|throughout|no later than|not later than|as of|as from|over|between|at|since|post|circa|beyond|deadline:?|due:?)";
var PATTERNS = [
  // "by the end of Q2 2027", "in June 2027", "to 2021", "from 2016-2020"
  ["deadline", new RegExp(`\\b${PREPOSITION} (?:the )?${WHEN}(${YEARS})(?![\\d.,]*\\d)`, "g")],
  // "June 2027", "Q2 2027", "end 2027", "mid-2015", "FY2026/27"
  [
    "deadline",
    new RegExp(
      `\\b(?:(?:${DAY} )?${MONTH}\\.?,? |${QUARTER},? ?|(?:end|mid|early|late)(?: of)?[ -]|fy ?|fiscal year |financial year )(${YEARS})(?!\\d)`,
      "g"
    )
  ],
  ["deadline", /\bfy ?\d\d(?:\/\d\d)?\b/g],
  // "25 % – 2015, 45 % – 2017"
  ["deadline", new RegExp(`(?<=\\d ?%) ?[-\u2013\u2014:] ?(${YEAR})\\b`, "g")],
  // "2014-2016", "2014 and beyond" as the whole of a bracket
  ["period", new RegExp(`\\b(${YEAR}\\s?[-\u2013\u2014/]\\s?(?:${YEAR}|\\d\\d))\\b`, "g")],
  ["period", new RegExp(`\\((${YEARS})\\)`, "g")],
  [
    "duration",
    new RegExp(
      `\\b(?:within|over|in|during|for|after|inside)(?: a period of| a maximum of| the)?(?: next| first| coming| following| initial| subsequent| last)?(?: ${COUNT})? ${UNIT}(?: of| after| from)?\\b`,
      "g"
    )
  ],
  [
    "duration",
    new RegExp(
      `\\b(?:(?:next|first|coming|following|second|third|final) (?:${COUNT} )?${UNIT}|${COUNT}[ -](?:hour|day|week|month|year) (?:period|deadline|plan|term))\\b`,
      "g"
    )
  ],
  [
    "frequency",
    /\b(?:(?:semi-?|bi-?)?(?:annual|annually|yearly|monthly|weekly|quarterly)|biennial|biennially|triennial|triennially|daily|hourly|half-yearly|year[ -](?:on|over)[ -]year|year after year|per (?:year|annum|month|quarter|week|day|semester)|p\.a\.|(?:once|twice|(?:one|two|three|four|five|six|\d{1,3}) times?|at least) (?:a|per|every|each|in a) (?:year|month|quarter|week|day)|(?:each|every) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)|(?:each|every) (?:(?:two|three|four|five|six|\d{1,2}|second|third|other) )?(?:years?|months?|quarters?|weeks?|days?|six months)|a year)\b/g
  ]
];
var NAMED = /\b(?:vision|horizon|agenda|strategy|plan|act|law|no\.?|programme|program|project|decree|resolution|directive|regulation|bill|constitution|convention|iso|iec)(?: of| \(?no\.?)?,? ?$/;
function findTimes(text) {
  const hasYear = /(?:19|20)\d\d|\bfy/i.test(text);
  const hasUnit = /year|annu|month|week|quarter|daily|hour|minute|day|ennial|every|each/i.test(text);
  if (!hasYear && !hasUnit) return [];
  const lower = lowerCase(text);
  const found = [];
  for (const [kind, pattern] of PATTERNS) {
    const isCalendar = kind === "deadline" || kind === "period";
    if (isCalendar ? !hasYear : !hasUnit) continue;
    for (const match of lower.matchAll(pattern)) {
      const start = match.index;
      if (/^(?:deadline|period)$/.test(kind) && !/^by\b/.test(match[0]) && NAMED.test(lower.slice(Math.max(0, start - 24), start)))
        continue;
      const year = match[1] === void 0 ? void 0 : lastYear(match[1]);
      found.push({ kind, start, end: start + match[0].length, ...year !== void 0 && { year } });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((time, index) => !found.slice(Math.max(0, index - 4), index).some((t) => t.end > time.start));
}
function lastYear(text) {
  const years = text.match(/\d{2,4}/g);
  if (!years) return void 0;
  const first = Number(years[0]);
  const last = years.at(-1);
  return last.length === 2 && years.length > 1 ? Math.floor(first / 100) * 100 + Number(last) : Number(last);
}
function lowerCase(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

export {
  NOUN_OR_VERB,
  verbOf,
  DEED_NOUNS,
  INDICATOR_HEADS,
  MEASURE_HEADS,
  HEAD_ADJECTIVES,
  RESULT_STARTS,
  END_STATES,
  EVENTS,
  DELIVERABLES,
  CHECKABLE,
  UNMEASURABLE,
  UNCOUNTABLE,
  BODIES,
  EVERYBODY,
  BENEFICIARIES,
  FORECAST_SUBJECTS,
  FORECAST_WORDS,
  ESCAPES,
  MONTHS,
  NUMBER_WORDS,
  TIME_UNITS,
  MODALS,
  namesBody,
  bracketedOwner,
  isPlaceholder,
  findTimes,
  lastYear
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL2xleGljb24udHMiLCAiLi4vc3JjL2VuZ2luZS9zdGF0ZW1lbnRzL293bmVycy50cyIsICIuLi9zcmMvZW5naW5lL3N0YXRlbWVudHMvZGF0ZXMudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBUaGUgd29yZHMgYnkgd2hpY2ggc3RhdGVtZW50cyBhcmUgdG9sZCBhcGFydDogdmVyYnMsIHRoaW5ncyB0aGF0IGNhbiBiZSBkZWxpdmVyZWQgb3IgY291bnRlZCwgYm9kaWVzLCB2YWd1ZSB3b3Jkcy4gKi9cblxuY29uc3Qgd29yZHMgPSAobGlzdDogc3RyaW5nKTogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9PiBuZXcgU2V0KGxpc3QudHJpbSgpLnNwbGl0KC9cXHMrLykpO1xuXG4vKiogVmVyYnMgd2hvc2UgZG9pbmcgbGVhdmVzIHNvbWV0aGluZyB0aGF0IGFueWJvZHkgY2FuIGxvb2sgYXQ6IGEgbGF3LCBhIGNlbnRyZSwgYSByZXBvcnQsIGEgY291cnNlLiAqL1xuY29uc3QgREVMSVZFUklORyA9IGBcbiAgYWNjcmVkaXQgYWNxdWlyZSBhZG9wdCBhbGxvY2F0ZSBhbWVuZCBhbmFseXNlIGFuYWx5emUgYW5ub3VuY2UgYXBwb2ludCBhcHByb3ZlIGFycmFuZ2UgYXNzZXNzIGFzc2lnbiBhdWRpdCBhd2FyZCBiYW5cbiAgYmVuY2htYXJrIGJ1aWxkIGNhcnJ5IGNhdGFsb2d1ZSBjZXJ0aWZ5IGNoYXJ0ZXIgY29sbGVjdCBjb21taXNzaW9uIGNvbXBpbGUgY29tcGxldGUgY29tcG9zZSBjb25jbHVkZSBjb25kdWN0IGNvbm5lY3RcbiAgY29uc3RydWN0IGNvbnZlbmUgY3JlYXRlIGRlY2lkZSBkZWZpbmUgZGVsZWdhdGUgZGVsaXZlciBkZXBsb3kgZGVzaWduIGRlc2lnbmF0ZSBkZXRlcm1pbmUgZGV2ZWxvcCBkZXZpc2UgZGlzc2VtaW5hdGVcbiAgZGlzdHJpYnV0ZSBkb2N1bWVudCBkcmFmdCBkcmF3IGVsYWJvcmF0ZSBlbGVjdCBlbXBsb3kgZW5hY3QgZW5kb3JzZSBlcXVpcCBlc3RhYmxpc2ggZXZhbHVhdGUgZXhhbWluZSBleGVjdXRlIGZpbmFsaXNlXG4gIGZpbmFsaXplIGZvcm0gZm9ybXVsYXRlIGZvdW5kIGZ1bmQgZ3JhbnQgaGFybW9uaXNlIGhhcm1vbml6ZSBoaXJlIGhvbGQgaG9zdCBpZGVudGlmeSBpbXBsZW1lbnQgaW5jbHVkZSBpbmNvcnBvcmF0ZVxuICBpbnNwZWN0IGluc3RhbGwgaW5zdGl0dXRlIGluc3RpdHV0aW9uYWxpc2UgaW5zdGl0dXRpb25hbGl6ZSBpbnRlZ3JhdGUgaW50cm9kdWNlIGludmVudG9yeSBpc3N1ZSBqb2luIGxhdW5jaCBsZWdpc2xhdGVcbiAgbGljZW5zZSBsaW5rIGxpc3QgbG9jYXRlIG1haW50YWluIG1ha2UgbWFuZGF0ZSBtYXAgbWlncmF0ZSBtb2RpZnkgbW9uaXRvciBub21pbmF0ZSBvZmZlciBvcGVuIG9wZXJhdGUgb3BlcmF0aW9uYWxpc2VcbiAgb3BlcmF0aW9uYWxpemUgb3JnYW5pc2Ugb3JnYW5pemUgb3V0bGluZSBwZXJmb3JtIHBpbG90IHBsYWNlIHBsYW4gcHJlcGFyZSBwcmVzY3JpYmUgcHJlc2VudCBwcm9kdWNlIHByb2hpYml0XG4gIHByb211bGdhdGUgcHJvcG9zZSBwcm92aWRlIHB1Ymxpc2ggcHVyY2hhc2UgcHV0IHJhdGlmeSByZWNydWl0IHJlZ2lzdGVyIHJlZ3VsYXRlIHJlbGVhc2UgcmVsb2NhdGUgcmVwZWFsIHJlcGxhY2VcbiAgcmVwb3J0IHJlcXVpcmUgcmV2aXNlIHJldmlldyByb2xsIHJ1biBzY2hlZHVsZSBzZWxlY3Qgc2VuZCBzZXQgc2lnbiBzcGVjaWZ5IHN0YWdlIHN0YWZmIHN0YW5kYXJkaXNlIHN0YW5kYXJkaXplIHN0YXJ0XG4gIHN0YXRpb24gc3VibWl0IHN1YnNpZGlzZSBzdWJzaWRpemUgc3VwcGx5IHN1cnZleSB0YXNrIHRlYWNoIHRlc3QgdHJhY2sgdHJhaW4gdHJhbnNmZXIgdHJhbnNsYXRlIHRyYW5zcG9zZSB1bmRlcnRha2VcbiAgdXBkYXRlIHVwZ3JhZGUgdmVyaWZ5IHdyaXRlIGNhdGFsb2cgY2xhcmlmeSBjbGFzc2lmeSBmaWxlIGZvdW5kIGludmVzdCBsb2cgbWVhc3VyZSBuYW1lIG5vbWluYXRlIHByb2N1cmUgcmUtZXN0YWJsaXNoXG4gIHJlZGVzaWduIHJlZm9ybSByZXN0cnVjdHVyZSBzY2FuIHNpbXVsYXRlIHNwb25zb3Igc3RhbmQgYWNjZWRlIGFkZCBpbnNlcnQgaW52aXRlIG1lcmdlIHJlbmV3IHRpZ2h0ZW4gY292ZXIgaW5pdGlhdGUgY29tbWVuY2UgZW1iZWQgcmVjYWxpYnJhdGUgZWR1Y2F0ZSByZWNydWl0XG4gIGNvZGlmeSBkaWdpdGlzZSBkaWdpdGl6ZSBjb21wdXRlcmlzZSBjb21wdXRlcml6ZSByZWhlYXJzZSBleGVyY2lzZSBub3RpZnkgY2VydGlmeSBlbnN1cmUgZW5mb3JjZSBhcHBseSBjb21wYXJlIGNvbnNvbGlkYXRlXG4gIGNvLWRlc2lnbiBjby1mb3VuZCBjby1ob3N0IGNvLWZ1bmQgY28tb3JnYW5pc2UgY28tb3JnYW5pemUgZXhhbWluZSBleHBsb3JlIHN0dWR5IHJlc2VhcmNoIGludmVzdGlnYXRlIHByb3NlY3V0ZSBwYXJ0aWNpcGF0ZVxuICBhdHRlbmQgdmlzaXQgbmVnb3RpYXRlIG1vZGVybmlzZSBtb2Rlcm5pemUgY29udmVydCBjZW50cmFsaXNlIGNlbnRyYWxpemUgZGVjZW50cmFsaXNlIGRlY2VudHJhbGl6ZSBhY2NlbGVyYXRlIGF1dG9tYXRlXG4gIHJlY3J1aXQgcmV0YWluIHJld2FyZCByZWNvZ25pc2UgcmVjb2duaXplIGNvbmZpcm0gaW5mb3JtIGRlbW9uc3RyYXRlIGRlc2NyaWJlIGRldGFpbCBkaXNjbG9zZSBkaXZpZGUgZW5yb2wgZW5yb2xsXG4gIGZpbmFuY2UgZXh0ZW5kIGV4cGFuZCByZXN0b3JlIHNlY3VyZSBwcm90ZWN0IGxlYWQgY29vcmRpbmF0ZSBjby1vcmRpbmF0ZSBvdmVyc2VlIHN1cGVydmlzZSBtYW5hZ2UgYWRtaW5pc3RlciBoYW5kbGVcbiAgcmVzcG9uZCBjb25zdWx0IGNvb3BlcmF0ZSBjby1vcGVyYXRlIGNvbGxhYm9yYXRlIHBhcnRuZXIgZW5nYWdlIGludm9sdmUgYWxpZ24gYWRhcHQgYWRqdXN0IGFkaGVyZVxuICBtb2JpbGlzZSBtb2JpbGl6ZSBhZGRyZXNzIHVuZGVyZ28gc2VydmUgYWN0IHJlbW92ZSBlbGltaW5hdGUgYWJvbGlzaCBwaGFzZSBzd2l0Y2ggbW92ZSBicmluZyBnaXZlIHRha2VgO1xuXG4vKiogVmVyYnMgdGhhdCBwcm9taXNlIGEgZGlyZWN0aW9uIGFuZCBubyBlbmQuICovXG5jb25zdCBESVJFQ1RJTkcgPSBgXG4gIGFkdmFuY2UgYWR2b2NhdGUgYWlkIGFpbSBhc3Npc3QgYXNwaXJlIGF0dGVtcHQgYm9sc3RlciBib29zdCBjb25zaWRlciBjb250aW51ZSBjb250cmlidXRlIGN1bHRpdmF0ZSBkZWVwZW4gZHJpdmUgZWFzZVxuICBlbXBvd2VyIGVuYWJsZSBlbmNvdXJhZ2UgZW5kZWF2b3VyIGVuZGVhdm9yIGVuaGFuY2UgZW5yaWNoIGZhY2lsaXRhdGUgZm9jdXMgZm9zdGVyIGZ1cnRoZXIgZ3VpZGUgaGVscCBpbXByb3ZlIGluY2VudGl2aXNlXG4gIGluY2VudGl2aXplIGluY3JlYXNlIGluZmx1ZW5jZSBpbnNwaXJlIGludGVuc2lmeSBrZWVwIGxldmVyYWdlIG1pbmltaXNlIG1pbmltaXplIG1pdGlnYXRlIG1vdGl2YXRlIG51cnR1cmUgb3B0aW1pc2VcbiAgb3B0aW1pemUgb3B0aW1pc2UgcHJpb3JpdGlzZSBwcmlvcml0aXplIHByb2dyZXNzIHByb21vdGUgcHVyc3VlIHJhaXNlIHJlZHVjZSByZWluZm9yY2UgcmVtYWluIHNlZWsgc2Vuc2l0aXNlIHNlbnNpdGl6ZVxuICBzdGltdWxhdGUgc3RlcCBzdHJlbmd0aGVuIHN0cml2ZSBzdXBwb3J0IHN1c3RhaW4gdHJ5IHVwaG9sZCB3aWRlbiB3b3JrIGJ1aWxkLXVwIG1heGltaXNlIG1heGltaXplIGRlY3JlYXNlIGxvd2VyIGdyb3dcbiAgZG91YmxlIHRyaXBsZSBoYWx2ZSBhY2hpZXZlIGF0dGFpbiByZWFjaCBzdGF5IGJlY29tZSBlbnN1cmUgc3RyZXNzIGVtcGhhc2lzZSBlbXBoYXNpemUgZXhwbG9yZSBzYWZlZ3VhcmQgdGFja2xlIGNvbWJhdCBmaWdodFxuICBjb3VudGVyIHByZXZlbnQgZGV0ZXIgY2hhbXBpb24gc3BlYXJoZWFkIGVtYnJhY2UgYXR0cmFjdCBzaGFyZSBleGNoYW5nZSB1c2UgdXRpbGlzZSB1dGlsaXplIGRpc2NvdXJhZ2UgcHJlc2VydmUgZGVmZW5kIHJlc3BlY3RgO1xuXG4vKiogRm9ybXMgdGhhdCBhcmUgbm91bnMgYXMgb2Z0ZW4gYXMgdmVyYnM6IGF0IHRoZSBoZWFkIG9mIGEgc2VudGVuY2UgdGhleSBhcmUgdmVyYnMgb25seSBiZWZvcmUgYW4gb2JqZWN0LiAqL1xuZXhwb3J0IGNvbnN0IE5PVU5fT1JfVkVSQiA9IHdvcmRzKGBcbiAgaW5jcmVhc2UgZGVjcmVhc2Ugc3VwcG9ydCByZXZpZXcgcmVwb3J0IHRyYWluIGRlc2lnbiB0ZXN0IHBsYW4gYWNjZXNzIHVzZSBjb250YWN0IHJlc2VhcmNoIHN0dWR5IG1vbml0b3IgYXVkaXQgY29zdCB0aW1lXG4gIG1lYXN1cmUgc2hhcmUgcmF0ZSByZWFjaCBvdXRwdXQgbnVtYmVyIHZvbHVtZSB2YWx1ZSBzaXplIGdyb3d0aCByZWR1Y3Rpb24gbGV2ZWwgcGVyY2VudGFnZSBsaXN0IG1hcCBzdXJ2ZXkgcmVsZWFzZVxuICBleGVyY2lzZSBwaWxvdCBmdW5kIGdyYW50IGF3YXJkIHJlZ2lzdGVyIGZpbGUgbG9nIHNjYW4gcHJvamVjdCBmb2N1cyB3b3JrIHByb2dyZXNzIGFpZCBkcml2ZSBiYWxhbmNlIGlucHV0IHJldHVyblxuICBkb3VibGUgY29udHJhY3QgY2hhbmdlIGNvbnRyb2wgaG9zdCBpc3N1ZSBsaW5rIGxlYWQgbW92ZSBuYW1lIHBsYWNlIHBvc3QgcHJvY2VzcyByZWNvcmQgc2NvcmUgc2V0IHN0YWdlIHN0YW5kIHN0YXJ0XG4gIHN0ZXAgc3VwcGx5IHRhc2sgdHJhY2sgdHJhbnNmZXIgdXBkYXRlIHVwZ3JhZGUgdmlzaXQgc3RyZXNzIGd1aWRlIGhlbHAgYWR2YW5jZSBpbmZsdWVuY2UgcmVzcGVjdCBjaGFydGVyIGRvY3VtZW50XG4gIHN0YWZmIHNwb25zb3IgZG9jdW1lbnQgcHJlc2VudCBzdGF0aW9uIGNhdGFsb2d1ZSBiZW5jaG1hcmsgaW52ZW50b3J5IG91dGxpbmUgcmVmb3JtIGZpbmFuY2UgZmlnaHQgY291bnRlciBtYW5kYXRlXG4gIGFjdCBhZGRyZXNzIHByb2ZpbGUgcHVyY2hhc2Ugb2ZmZXIgbWFudWZhY3R1cmUgcmV3YXJkIHByYWN0aWNlIHJ1biBjb21taXNzaW9uIGJhbiBsaWNlbnNlIHJlcG9ydCBleGNoYW5nZSBmb3JtIHNjaGVkdWxlIHBoYXNlIHN3aXRjaGApO1xuXG5jb25zdCBJUlJFR1VMQVI6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IFtwYXN0OiBzdHJpbmcsIHBhcnRpY2lwbGU6IHN0cmluZywgZ2VydW5kPzogc3RyaW5nXT4+ID0ge1xuICBicmluZzogWydicm91Z2h0JywgJ2Jyb3VnaHQnXSxcbiAgYnVpbGQ6IFsnYnVpbHQnLCAnYnVpbHQnXSxcbiAgYmVjb21lOiBbJ2JlY2FtZScsICdiZWNvbWUnXSxcbiAgZHJhdzogWydkcmV3JywgJ2RyYXduJ10sXG4gIGRyaXZlOiBbJ2Ryb3ZlJywgJ2RyaXZlbiddLFxuICBmaWdodDogWydmb3VnaHQnLCAnZm91Z2h0J10sXG4gIGdpdmU6IFsnZ2F2ZScsICdnaXZlbiddLFxuICBncm93OiBbJ2dyZXcnLCAnZ3Jvd24nXSxcbiAgaG9sZDogWydoZWxkJywgJ2hlbGQnXSxcbiAga2VlcDogWydrZXB0JywgJ2tlcHQnXSxcbiAgbGVhZDogWydsZWQnLCAnbGVkJ10sXG4gIG1ha2U6IFsnbWFkZScsICdtYWRlJ10sXG4gIHB1dDogWydwdXQnLCAncHV0JywgJ3B1dHRpbmcnXSxcbiAgcnVuOiBbJ3JhbicsICdydW4nLCAncnVubmluZyddLFxuICBzZWVrOiBbJ3NvdWdodCcsICdzb3VnaHQnXSxcbiAgc2VuZDogWydzZW50JywgJ3NlbnQnXSxcbiAgc2V0OiBbJ3NldCcsICdzZXQnLCAnc2V0dGluZyddLFxuICBzdGFuZDogWydzdG9vZCcsICdzdG9vZCddLFxuICBzdHJpdmU6IFsnc3Ryb3ZlJywgJ3N0cml2ZW4nXSxcbiAgdGFrZTogWyd0b29rJywgJ3Rha2VuJ10sXG4gIHRlYWNoOiBbJ3RhdWdodCcsICd0YXVnaHQnXSxcbiAgdW5kZXJnbzogWyd1bmRlcndlbnQnLCAndW5kZXJnb25lJ10sXG4gIHVuZGVydGFrZTogWyd1bmRlcnRvb2snLCAndW5kZXJ0YWtlbiddLFxuICB1cGhvbGQ6IFsndXBoZWxkJywgJ3VwaGVsZCddLFxuICBvdmVyc2VlOiBbJ292ZXJzYXcnLCAnb3ZlcnNlZW4nLCAnb3ZlcnNlZWluZyddLFxuICB3cml0ZTogWyd3cm90ZScsICd3cml0dGVuJ10sXG59O1xuXG5jb25zdCBET1VCTElORyA9IHdvcmRzKFxuICAnZXF1aXAgc3VibWl0IHBlcm1pdCBjb21taXQgdHJhbnNmZXIgYmFuIHBsYW4gc3RlcCBtYXAgbG9nIHRyYW5zbWl0IHNjYW4gcnVuIHNldCBwdXQgZW5yb2wgY29udHJvbCBjby1ydW4gcmVmZXInLFxuKTtcblxuLyoqIGBiYXNlYCBcImVzdGFibGlzaFwiOyBgc2AgXCJlc3RhYmxpc2hlc1wiOyBgZWRgIFwiZXN0YWJsaXNoZWRcIiAocGFzdCBvciBwYXJ0aWNpcGxlKTsgYGluZ2AgXCJlc3RhYmxpc2hpbmdcIi4gKi9cbmV4cG9ydCB0eXBlIFZlcmJGb3JtID0gJ2Jhc2UnIHwgJ3MnIHwgJ2VkJyB8ICdpbmcnO1xuXG5leHBvcnQgaW50ZXJmYWNlIFZlcmIge1xuICByZWFkb25seSBiYXNlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZvcm06IFZlcmJGb3JtO1xuICAvKiogUHJvbWlzZXMgYSBkaXJlY3Rpb24gYW5kIG5vIGVuZDogXCJpbXByb3ZlXCIuICovXG4gIHJlYWRvbmx5IGRpcmVjdGluZzogYm9vbGVhbjtcbn1cblxuY29uc3QgVkVSQlM6IFJlYWRvbmx5TWFwPHN0cmluZywgVmVyYj4gPSBpbmZsZWN0QWxsKCk7XG5cbmZ1bmN0aW9uIGluZmxlY3RBbGwoKTogTWFwPHN0cmluZywgVmVyYj4ge1xuICBjb25zdCB2ZXJicyA9IG5ldyBNYXA8c3RyaW5nLCBWZXJiPigpO1xuICBmb3IgKGNvbnN0IFtsaXN0LCBkaXJlY3RpbmddIG9mIFtcbiAgICBbRElSRUNUSU5HLCB0cnVlXSxcbiAgICBbREVMSVZFUklORywgZmFsc2VdLFxuICBdIGFzIGNvbnN0KSB7XG4gICAgZm9yIChjb25zdCBiYXNlIG9mIHdvcmRzKGxpc3QpKSB7XG4gICAgICBjb25zdCBhZGQgPSAoZm9ybTogVmVyYkZvcm0sIHRleHQ6IHN0cmluZyk6IHZvaWQgPT4ge1xuICAgICAgICAvLyBBIGJhc2UgZm9ybSBzdGFuZHMgYmVmb3JlIGFub3RoZXIgdmVyYidzIHBhcnRpY2lwbGUgKFwiZm91bmRcIiwgXCJwdXRcIik7IHdoYXQgZGlyZWN0cyBjb21lcyBmaXJzdC5cbiAgICAgICAgaWYgKCF2ZXJicy5oYXModGV4dCkgfHwgZm9ybSA9PT0gJ2Jhc2UnKSB2ZXJicy5zZXQodGV4dCwgeyBiYXNlLCBmb3JtLCBkaXJlY3RpbmcgfSk7XG4gICAgICB9O1xuICAgICAgY29uc3QgaXJyZWd1bGFyID0gSVJSRUdVTEFSW2Jhc2VdO1xuICAgICAgY29uc3Qgc3RlbSA9IGJhc2UuZW5kc1dpdGgoJ2UnKSAmJiAhYmFzZS5lbmRzV2l0aCgnZWUnKSA/IGJhc2Uuc2xpY2UoMCwgLTEpIDogYmFzZTtcbiAgICAgIGNvbnN0IGRvdWJsZWQgPSBET1VCTElORy5oYXMoYmFzZSkgPyBiYXNlICsgYmFzZS5hdCgtMSkgOiBzdGVtO1xuICAgICAgY29uc3Qgc29mdCA9IC9bXmFlaW91XXkkLy50ZXN0KGJhc2UpO1xuICAgICAgYWRkKCdzJywgc29mdCA/IGAke2Jhc2Uuc2xpY2UoMCwgLTEpfWllc2AgOiAvKD86c3x4fHp8Y2h8c2gpJC8udGVzdChiYXNlKSA/IGAke2Jhc2V9ZXNgIDogYCR7YmFzZX1zYCk7XG4gICAgICBhZGQoJ2VkJywgaXJyZWd1bGFyID8gaXJyZWd1bGFyWzBdIDogc29mdCA/IGAke2Jhc2Uuc2xpY2UoMCwgLTEpfWllZGAgOiBgJHtkb3VibGVkfWVkYCk7XG4gICAgICBpZiAoaXJyZWd1bGFyKSBhZGQoJ2VkJywgaXJyZWd1bGFyWzFdKTtcbiAgICAgIGFkZCgnaW5nJywgaXJyZWd1bGFyPy5bMl0gPz8gYCR7ZG91YmxlZH1pbmdgKTtcbiAgICAgIGFkZCgnYmFzZScsIGJhc2UpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gdmVyYnM7XG59XG5cbi8qKiBXaGF0IHZlcmIgYSB3b3JkIGlzIGEgZm9ybSBvZiwgaWYgaXQgaXMgb25lIG9mIHRob3NlIHRoYXQgc3RyYXRlZ2llcyBjb21taXQgdG8uICovXG5leHBvcnQgY29uc3QgdmVyYk9mID0gKGxvd2VyOiBzdHJpbmcpOiBWZXJiIHwgdW5kZWZpbmVkID0+IFZFUkJTLmdldChsb3dlcik7XG5cbi8qKiBcIkVzdGFibGlzaG1lbnQgb2YgXHUyMDI2XCIsIFwiQ3JlYXRpb24gb2YgXHUyMDI2XCI6IGRlZWRzIHB1dCBhcyBub3Vucy4gKi9cbmV4cG9ydCBjb25zdCBERUVEX05PVU5TID0gd29yZHMoYFxuICBlc3RhYmxpc2htZW50IGNyZWF0aW9uIGRldmVsb3BtZW50IGltcGxlbWVudGF0aW9uIGludHJvZHVjdGlvbiBhZG9wdGlvbiBwcmVwYXJhdGlvbiBvcmdhbmlzYXRpb24gb3JnYW5pemF0aW9uXG4gIHB1YmxpY2F0aW9uIGRyYWZ0aW5nIGxhdW5jaCBzZXR0aW5nLXVwIHNldC11cCBpbnN0YWxsYXRpb24gZGVwbG95bWVudCBwcm92aXNpb24gZGVmaW5pdGlvbiBkZXNpZ25hdGlvbiBpZGVudGlmaWNhdGlvblxuICBmb3JtYXRpb24gZm9ybXVsYXRpb24gZWxhYm9yYXRpb24gZXhlY3V0aW9uIGluY2x1c2lvbiBpbnRlZ3JhdGlvbiBjb25zdHJ1Y3Rpb24gZW5hY3RtZW50IHJhdGlmaWNhdGlvbiBhcHBvaW50bWVudFxuICBwcm9tb3Rpb24gZW5jb3VyYWdlbWVudCBzdHJlbmd0aGVuaW5nIGltcHJvdmVtZW50IGVuaGFuY2VtZW50IGV4cGFuc2lvbiBleHRlbnNpb24gY29uZHVjdCBjb29yZGluYXRpb24gcmV2aWV3IHJldmlzaW9uXG4gIHVwZGF0aW5nIHVwZ3JhZGUgYW5hbHlzaXMgYXNzZXNzbWVudCBldmFsdWF0aW9uIHByZXBhcmF0aW9uIHRyYWluaW5nIGhhcm1vbmlzYXRpb24gaGFybW9uaXphdGlvbiBhcHByb3ZhbCBhY2Nlc3Npb25cbiAgcGFydGljaXBhdGlvbiBtb2Rlcm5pc2F0aW9uIG1vZGVybml6YXRpb24gcmVjcnVpdG1lbnQgY2VydGlmaWNhdGlvbiBhY2NyZWRpdGF0aW9uIGRlbGl2ZXJ5IGRlc2lnbiBkZXRlcm1pbmF0aW9uXG4gIGRpc3NlbWluYXRpb24gZXhhbWluYXRpb24gcmVhbGlzYXRpb24gcmVhbGl6YXRpb24gdHJhbnNwb3NpdGlvbiBjb25zb2xpZGF0aW9uIGFjcXVpc2l0aW9uIHByb2N1cmVtZW50IGludmVudG9yeVxuICBpbnN0aXR1dGlvbmFsaXNhdGlvbiBpbnN0aXR1dGlvbmFsaXphdGlvbiBvcGVyYXRpb25hbGlzYXRpb24gb3BlcmF0aW9uYWxpemF0aW9uIG1vbml0b3JpbmcgZmFjaWxpdGF0aW9uIHN1cHBvcnRcbiAgc3RpbXVsYXRpb24gcGVyZm9ybWFuY2UgbWFpbnRlbmFuY2UgcmVuZXdhbCByZW1vdmFsIGFkZGl0aW9uIHBsYW5uaW5nIHJlcGxhY2VtZW50IG1lcmdlciBjb25uZWN0aW9uIGRpZ2l0aXNhdGlvblxuICBkaWdpdGl6YXRpb24gcHVyY2hhc2UgYXBwbGljYXRpb24gZW5mb3JjZW1lbnQgc3VwcGx5IHRyYW5zZmVyIHJlc3RydWN0dXJpbmdgKTtcblxuLyoqIE5vdW5zIHRoYXQgc2F5IHdoYXQgaXMgbWVhc3VyZWQ6IFwibnVtYmVyIG9mIFx1MjAyNlwiLCBcInNoYXJlIG9mIFx1MjAyNlwiLiAqL1xuZXhwb3J0IGNvbnN0IElORElDQVRPUl9IRUFEUyA9IHdvcmRzKGBcbiAgbnVtYmVyIG51bWJlcnMgcGVyY2VudGFnZSBwZXJjZW50IHByb3BvcnRpb24gc2hhcmUgcmF0ZSByYXRpbyBsZXZlbCBsZXZlbHMgZGVncmVlIGV4dGVudCB2b2x1bWUgdmFsdWUgYW1vdW50IHNpemUgcmVhY2hcbiAgb3V0cHV0IGNvc3QgY29zdHMgdGltZSBkdXJhdGlvbiBmcmVxdWVuY3kgcXVhbnRpdHkgdG90YWwgYXZlcmFnZSBtZWRpYW4gc2NvcmUgcmFuayByYW5raW5nIGluZGV4IGluY2lkZW5jZSBwcmV2YWxlbmNlXG4gIGNvdmVyYWdlIHBlbmV0cmF0aW9uIGF2YWlsYWJpbGl0eSByZWxpYWJpbGl0eSB1cHRpbWUgY29udHJpYnV0aW9uIHJlZHVjdGlvbiBpbmNyZWFzZSBkZWNyZWFzZSBncm93dGggcmlzZSBkZWNsaW5lXG4gIGRyb3AgaW1wcm92ZW1lbnQgdHVybm92ZXIgcmV2ZW51ZSBleHBlbmRpdHVyZSBzcGVuZGluZyBjb3VudCBxdWFsaXR5IHNhdGlzZmFjdGlvbiBsZW5ndGggc3ByZWFkIHVzYWdlIHVwdGFrZSB1c2VcbiAgY29tcGxldGlvbiBleGlzdGVuY2UgY2FwYWNpdHkgY29tcGxpYW5jZSByZXN1bHRzIHJlc3VsdCB0cmVuZCB0cmVuZHMgdHVybmFyb3VuZCB0aHJvdWdocHV0YCk7XG5cbi8qKiBPZiB0aGUgaGVhZHMsIHRob3NlIHRoYXQgbmFtZSBhIG1lYXN1cmUgZXZlbiB3aXRob3V0IFwib2ZcIi4gKi9cbmV4cG9ydCBjb25zdCBNRUFTVVJFX0hFQURTID0gd29yZHMoXG4gICdudW1iZXIgbnVtYmVycyBwZXJjZW50YWdlIHBlcmNlbnQgcHJvcG9ydGlvbiBzaGFyZSByYXRlIHJhdGlvIHZvbHVtZSBhbW91bnQgc2l6ZSB2YWx1ZSB0b3RhbCBhdmVyYWdlIG1lZGlhbiBzY29yZSByYW5rIHJhbmtpbmcgaW5kZXggZnJlcXVlbmN5IHF1YW50aXR5IGNvdW50IHRpbWUgY29zdCBjb3N0cyBkdXJhdGlvbiBsZW5ndGgnLFxuKTtcblxuLyoqIEFkamVjdGl2ZXMgdGhhdCBtYXkgc3RhbmQgYmVmb3JlIHN1Y2ggYSBoZWFkOiBcInRvdGFsIGFubnVhbCBjb3N0IG9mIFx1MjAyNlwiLiAqL1xuZXhwb3J0IGNvbnN0IEhFQURfQURKRUNUSVZFUyA9IHdvcmRzKGBcbiAgdG90YWwgb3ZlcmFsbCBhbm51YWwgeWVhcmx5IG1vbnRobHkgd2Vla2x5IHF1YXJ0ZXJseSBkYWlseSBhdmVyYWdlIG1lYW4gbWVkaWFuIGdyb3NzIG5ldCBhYnNvbHV0ZSByZWxhdGl2ZSBjdW11bGF0aXZlXG4gIGFjdHVhbCBpbmNyZWFzZWQgcmVkdWNlZCBkZWNyZWFzZWQgaW1wcm92ZWQgZW5oYW5jZWQgaGlnaGVyIGxvd2VyIGdyZWF0ZXIgZ3Jvd2luZyByaXNpbmcgbWF4aW11bSBtaW5pbXVtIG5ld1xuICBhZGRpdGlvbmFsIHNpZ25pZmljYW50IHN1YnN0YW50aWFsIGNvbnNpZGVyYWJsZSBtYXJrZWQgc3RlYWR5IHN1c3RhaW5lZCBjb250aW51b3VzIHRoZSBhIGFuIGFnZ3JlZ2F0ZSBlc3RpbWF0ZWQgcG9zaXRpdmUgbmVnYXRpdmUgeWVhci1vbi15ZWFyIGN1cnJlbnQgY29tYmluZWRgKTtcblxuLyoqIEEgcmVzdWx0IHB1dCBhcyBhIHBhcnRpY2lwbGUgb3IgY29tcGFyaXNvbiBiZWZvcmUgaXRzIG5vdW46IFwiSW1wcm92ZWQgcmVzcG9uc2VcIiwgXCJNb3JlIGdyYWR1YXRlc1wiLiAqL1xuZXhwb3J0IGNvbnN0IFJFU1VMVF9TVEFSVFMgPSB3b3JkcyhgXG4gIGluY3JlYXNlZCBpbXByb3ZlZCByZWR1Y2VkIGRlY3JlYXNlZCBlbmhhbmNlZCBzdHJlbmd0aGVuZWQgcmFpc2VkIGxvd2VyZWQgbWluaW1pc2VkIG1pbmltaXplZCBleHBhbmRlZCBncmVhdGVyIGhpZ2hlclxuICBsb3dlciBtb3JlIGZld2VyIGxlc3MgYmV0dGVyIGZhc3RlciBzaG9ydGVyIGxhcmdlciBzYWZlciBzdHJvbmdlciBoZWlnaHRlbmVkIGdyb3dpbmcgcmlzaW5nIHdpZGVyIGRlZXBlciBhY2NlbGVyYXRlZFxuICBvcHRpbWlzZWQgb3B0aW1pemVkIGJvb3N0ZWQgZGltaW5pc2hlZCB6ZXJvYCk7XG5cbi8qKiBFbmRzIHRoYXQgYXJlIHJlYWNoZWQgb3Igbm90OiBcImZ1bGx5IG9wZXJhdGlvbmFsXCIsIFwiaW4gcGxhY2VcIi4gKi9cbmV4cG9ydCBjb25zdCBFTkRfU1RBVEVTID0gd29yZHMoYFxuICBvcGVyYXRpb25hbCBhdmFpbGFibGUgYWN0aXZlIGVsaW1pbmF0ZWQgZXJhZGljYXRlZCBhYm9saXNoZWQgY29tcGxldGVkIGNvbXBsZXRlIGZ1bmN0aW9uYWwgZnVuY3Rpb25pbmcgb25saW5lXG4gIGFjY2Vzc2libGUgbGl2ZSByZWFkeSBlcXVpcHBlZCBjb25uZWN0ZWQgdHJhaW5lZCBjZXJ0aWZpZWQgYWNjcmVkaXRlZCBhZG9wdGVkIGVuYWN0ZWQgYXBwcm92ZWQgZXN0YWJsaXNoZWQgcHVibGlzaGVkXG4gIHJhdGlmaWVkIGluc3RhbGxlZCBkZXBsb3llZCBpbXBsZW1lbnRlZCB0ZXN0ZWQgYXVkaXRlZCBzaWduZWQgY29tcHV0ZXJpc2VkIGNvbXB1dGVyaXplZCBkaWdpdGlzZWQgZGlnaXRpemVkIGNvdmVyZWRcbiAgbGlua2VkIG5ldHdvcmtlZCBsYXVuY2hlZCBhY2hpZXZlZCBhdXRvbWF0ZWQgaW50ZXJjb25uZWN0ZWQgZGV2ZWxvcGVkIGNyZWF0ZWQgaW50cm9kdWNlZCBkcmFmdGVkIHJldmlld2VkIHVwZGF0ZWRcbiAgYXBwb2ludGVkIGZpbmFsaXNlZCBmaW5hbGl6ZWQgY29uZHVjdGVkIGhlbGQgb3JnYW5pc2VkIG9yZ2FuaXplZCBpbnRlZ3JhdGVkIG1pZ3JhdGVkIHN0YWZmZWQgZm9ybWVkIHByb2Nlc3NlZFxuICByZXNvbHZlZCByZXBvcnRlZCBpZGVudGlmaWVkIHNlY3VyZWQgcHJvdGVjdGVkIHByb2R1Y2VkIGlzc3VlZCByZWdpc3RlcmVkIGRlbGl2ZXJlZCBjb21taXNzaW9uZWQgaW5hdWd1cmF0ZWQgb3BlbmVkIHVwZ3JhZGVkYCk7XG5cbi8qKiBEZWVkcyB0aGF0IGFyZSBuYW1lZCBieSB3aGF0IGlzIGhlbGQgb3IgZG9uZTogXCJSZWd1bGFyIGV4ZXJjaXNlcyB3aXRoIG9wZXJhdG9yc1wiLiAqL1xuZXhwb3J0IGNvbnN0IEVWRU5UUyA9IHdvcmRzKGBcbiAgZXhlcmNpc2UgZXhlcmNpc2VzIHdvcmtzaG9wIHdvcmtzaG9wcyBjYW1wYWlnbiBjYW1wYWlnbnMgY291cnNlIGNvdXJzZXMgY29uZmVyZW5jZSBjb25mZXJlbmNlcyBtZWV0aW5nIG1lZXRpbmdzIGF1ZGl0XG4gIGF1ZGl0cyByZXZpZXcgcmV2aWV3cyBhc3Nlc3NtZW50IGFzc2Vzc21lbnRzIHRyYWluaW5nIHRyYWluaW5ncyBzZW1pbmFyIHNlbWluYXJzIGRyaWxsIGRyaWxscyByZXBvcnRpbmcgYnJpZWZpbmdzXG4gIGNvbnN1bHRhdGlvbnMgY29uc3VsdGF0aW9uIGluc3BlY3Rpb25zIHRlc3RzIGV2YWx1YXRpb24gZXZhbHVhdGlvbnMgbW9uaXRvcmluZyBwYXJ0aWNpcGF0aW9uIHVwZGF0aW5nYCk7XG5cbi8qKiBUaGluZ3MgdGhhdCBjYW4gYmUgaGFuZGVkIG92ZXIgb3IgY291bnRlZC4gKi9cbmV4cG9ydCBjb25zdCBERUxJVkVSQUJMRVMgPSB3b3JkcyhgXG4gIGFjdCBhY3RzIGxhdyBsYXdzIGJpbGwgYmlsbHMgbGVnaXNsYXRpb24gcmVndWxhdGlvbiByZWd1bGF0aW9ucyBkZWNyZWUgcG9saWN5IHBvbGljaWVzIHN0cmF0ZWd5IHN0cmF0ZWdpZXMgcGxhbiBwbGFuc1xuICByb2FkbWFwIHN0YW5kYXJkIHN0YW5kYXJkcyBndWlkZWxpbmUgZ3VpZGVsaW5lcyBndWlkYW5jZSBndWlkZSBoYW5kYm9vayBtYW51YWwgdG9vbGtpdCBmcmFtZXdvcmsgcHJvZ3JhbW1lIHByb2dyYW1tZXNcbiAgcHJvZ3JhbSBwcm9ncmFtcyBjYW1wYWlnbiBjYW1wYWlnbnMgY2VudHJlIGNlbnRyZXMgY2VudGVyIGNlbnRlcnMgY2VydCBjc2lydCBjaXJ0IHNvYyBjZXJ0cyBjc2lydHMgdGVhbSB0ZWFtcyBhZ2VuY3lcbiAgYWdlbmNpZXMgYXV0aG9yaXR5IGNvdW5jaWwgY29tbWl0dGVlIGNvbW1pc3Npb24gYm9hcmQgb2ZmaWNlIG9mZmljZXMgdW5pdCB1bml0cyBkZXBhcnRtZW50IGRlcGFydG1lbnRzIHRhc2tmb3JjZSBmb3JjZVxuICBzeXN0ZW0gc3lzdGVtcyBwbGF0Zm9ybSBwbGF0Zm9ybXMgcG9ydGFsIHdlYnNpdGUgaG90bGluZSBoZWxwZGVzayBkZXNrIGV4ZXJjaXNlIGV4ZXJjaXNlcyBkcmlsbCBkcmlsbHMgc2ltdWxhdGlvblxuICByZXBvcnQgcmVwb3J0cyBzdXJ2ZXkgc3VydmV5cyBzdHVkeSBzdHVkaWVzIGFzc2Vzc21lbnQgYXNzZXNzbWVudHMgYXVkaXQgYXVkaXRzIHJldmlldyByZXZpZXdzIGV2YWx1YXRpb24gZXZhbHVhdGlvbnNcbiAgY3VycmljdWx1bSBjdXJyaWN1bGEgY291cnNlIGNvdXJzZXMgdHJhaW5pbmcgdHJhaW5pbmdzIHdvcmtzaG9wIHdvcmtzaG9wcyBzZW1pbmFyIHNlbWluYXJzIGNvbmZlcmVuY2UgY29uZmVyZW5jZXNcbiAgc3ltcG9zaXVtIHN5bXBvc2l1bXMgc3ltcG9zaWEgZGF0YWJhc2UgZGF0YWJhc2VzIHJlZ2lzdGVyIHJlZ2lzdHJ5IGludmVudG9yeSBsaXN0IGxpc3RzIGNhdGFsb2d1ZSBwcm9jZWR1cmUgcHJvY2VkdXJlc1xuICBwcm9jZXNzIHByb2Nlc3NlcyBtZXRob2RvbG9neSBtZXRob2QgbWV0aG9kcyBjb25jZXB0IGNvbmNlcHRzIGFncmVlbWVudCBhZ3JlZW1lbnRzIG1lbW9yYW5kdW0gbWVtb3JhbmRhIHRyZWF0eVxuICBjb252ZW50aW9uIG5ldHdvcmsgbmV0d29ya3MgZm9ydW0gZm9ydW1zIGdyb3VwIGdyb3VwcyBsYWJvcmF0b3J5IGxhYm9yYXRvcmllcyBsYWIgbGFicyBmdW5kIHNjaG9sYXJzaGlwIHNjaG9sYXJzaGlwc1xuICBjZXJ0aWZpY2F0ZSBjZXJ0aWZpY2F0ZXMgc2VydmljZSBzZXJ2aWNlcyBtZWNoYW5pc20gbWVjaGFuaXNtcyBkZXZpY2UgZGV2aWNlcyBkYXkgd2VlayBtb250aCBhd2FyZCBhd2FyZHNcbiAgY29tcGV0aXRpb24gY29tcGV0aXRpb25zIGRlZ3JlZSBkZWdyZWVzIG1vZHVsZSBtb2R1bGVzIGluZnJhc3RydWN0dXJlIGZhY2lsaXR5IGZhY2lsaXRpZXMgaW5jZW50aXZlIGluY2VudGl2ZXNcbiAgcmVxdWlyZW1lbnRzIGNyaXRlcmlhIHJ1bGVzIGNvZGUgY29kZXMgY2hlY2tsaXN0IHJlcG9ydGluZyBub3RpZmljYXRpb24gdGVtcGxhdGUgdGVtcGxhdGVzIHRvb2wgdG9vbHMgc29mdHdhcmUgZXF1aXBtZW50IGJ1ZGdldCBwb3NpdGlvblxuICBwb3NpdGlvbnMgc3RhZmYgb2ZmaWNlciBvZmZpY2VycyBwZXJzb25uZWwgZW1wbG95ZWVzIHN0dWRlbnRzIHRlYWNoZXJzIHRyYWluZXJzIGp1ZGdlcyBwcm9zZWN1dG9ycyBzY2hvb2xzIHNjaGVtZVxuICBzY2hlbWVzIHBhcnRuZXJzaGlwIHBhcnRuZXJzaGlwcyBwcm9qZWN0IHByb2plY3RzIGluaXRpYXRpdmUgaW5pdGlhdGl2ZXMgb3ZlcnZpZXcgc3VtbWl0IG1lZXRpbmdzIG1lZXRpbmcgc2Vzc2lvbnNcbiAgYnJpZWZpbmdzIGJ1bGxldGluIGJ1bGxldGlucyBuZXdzbGV0dGVyIGFsZXJ0cyBpbmRpY2F0b3JzIHRhcmdldHMgYW5hbHlzaXMgYW5hbHlzZXMgYW5hbHlzZSBtb2RlbCBtb2RlbHNcbiAgcHJvdG9jb2wgcHJvdG9jb2xzIHN0YXRpc3RpY3MgZGF0YSByZWdpc3RlciByZWNvcmRzIGV2aWRlbmNlIHRlcm1zIHJlZmVyZW5jZSBzdHJ1Y3R1cmUgYm9keSBib2RpZXMgaW5zdGl0dXRpb25cbiAgaW5zdGl0dXRlIGFzc29jaWF0aW9uIHBvaW50IHBvaW50cyBjb250YWN0IGFtYmFzc2Fkb3IgY29tbWlzc2lvbmVyIGNoYWlyIGh1YiBodWJzIG9ic2VydmF0b3J5IGRpY3Rpb25hcnkgZ2xvc3NhcnlcbiAgY2hlY2sgY2hlY2tzIHNjYW4gc2NhbnMgbWFwIG1hcHMgbG9ncyBiYWNrdXAgYmFja3VwcyBjb3BpZXMgY29udHJhY3QgY29udHJhY3RzIGxpY2VuY2UgbGljZW5jZXMgbGljZW5zZSBjZXJ0aWZpY2F0aW9uIGFjY3JlZGl0YXRpb25cbiAgcXVhbGlmaWNhdGlvbiBxdWFsaWZpY2F0aW9ucyBpbnRlcm5zaGlwIGludGVybnNoaXBzIHBsYWNlbWVudHMgdHJhaW5lZXMgd29ya2luZy1ncm91cCByZWNvbW1lbmRhdGlvbnMgcHJvcG9zYWxcbiAgcHJvcG9zYWxzIGFtZW5kbWVudCBhbWVuZG1lbnRzIGRpcmVjdGl2ZSBjaGFydGVyIGRlY2xhcmF0aW9uIHN0YXRlbWVudCBwcmVzZW50YXRpb24gcGFwZXIgcGFwZXJzIHdoaXRlcGFwZXIgdGVzdFxuICB0ZXN0cyBwaWxvdCBwaWxvdHMgYmVuY2htYXJrIGJhc2VsaW5lIGJhc2VsaW5lcyBwdWJsaWNhdGlvbiBwdWJsaWNhdGlvbnMgbWF0ZXJpYWwgbWF0ZXJpYWxzIGxlYWZsZXQgbGVhZmxldHMgdmlkZW9cbiAgdmlkZW9zIG1lc3NhZ2UgbWVzc2FnZXMgZXZlbnQgZXZlbnRzIHJvYWRzaG93IHJvYWRzaG93cyBmYWlyIGZhaXJzIHRvdXIgdmlzaXRzIGNsdWIgY2x1YnMgY29udGVzdCBvbHltcGlhZFxuICBjaGFsbGVuZ2UgcHJpemUgcHJpemVzIGdyYW50cyBncmFudCBsb2FuIHN1YnNpZGllcyBzdWJzaWR5IHRheCBjcmVkaXQgcHJvdmlzaW9ucyBwcm92aXNpb24gY2xhdXNlIGNsYXVzZXNcbiAgb2JsaWdhdGlvbiBvYmxpZ2F0aW9ucyBjb250cm9scyBjb250cm9sIHNlbnNvcnMgc2Vuc29yIGhvbmV5cG90cyBob25leXBvdCBmaXJld2FsbCBpZGVudGl0eSBjYXJkIGNhcmRzIGtleSBrZXlzXG4gIHNpZ25hdHVyZSBzaWduYXR1cmVzIHBraSBpbmZyYXN0cnVjdHVyZSByZWdpc3RlcnMgcmVwb3NpdG9yeSBsaWJyYXJ5IGxpYnJhcmllcyBhcmNoaXZlIGFyY2hpdmVzIHRpbWV0YWJsZSBjYWxlbmRhclxuICBzY2hlZHVsZSBzY2hlZHVsZXMgcmlzay1hc3Nlc3NtZW50IHNlbGYtYXNzZXNzbWVudCBjcml0ZXJpb24gcHJvZmlsZSBwcm9maWxlcyBpbnZlbnRvcmllc2ApO1xuXG4vKiogVmVyYnMgd2hvc2UgZG9pbmcgaXMgaXRzZWxmIHRoZSBwcm9vZjogc29tZXRoaW5nIGlzIHRoZW4gcHVibGlzaGVkLCBoZWxkLCBzaWduZWQgb3Igbm90LiAqL1xuZXhwb3J0IGNvbnN0IENIRUNLQUJMRSA9IHdvcmRzKGBcbiAgcHVibGlzaCBzdWJtaXQgbGF1bmNoIGFwcG9pbnQgYWRvcHQgZW5hY3QgcmF0aWZ5IG9yZ2FuaXNlIG9yZ2FuaXplIGhvbGQgaG9zdCBjb21waWxlIHNpZ24gY29uZHVjdCByZWNydWl0IGlzc3VlIGhpcmVcbiAgaW5zdGFsbCBhd2FyZCBhY2NyZWRpdCBjZXJ0aWZ5IGNvbW1pc3Npb24gZW5kb3JzZSBpbmF1Z3VyYXRlIHJldmlldyByZXZpc2UgdXBkYXRlYCk7XG5cbi8qKiBRdWFsaXRpZXMgdGhhdCBub2JvZHkgY2FuIG1lYXN1cmU6IHRoZXkgdGFrZSBNIGZyb20gYSBzdGF0ZW1lbnQgd2hvc2UgcXVhbnRpdHkgdGhleSBzdGFuZCBmb3IuICovXG5leHBvcnQgY29uc3QgVU5NRUFTVVJBQkxFID0gd29yZHMoYFxuICBhZGVxdWF0ZSBhZGVxdWF0ZWx5IGFwcHJvcHJpYXRlIGFwcHJvcHJpYXRlbHkgZWZmZWN0aXZlIGVmZmVjdGl2ZWx5IGVmZmljaWVudCBlZmZpY2llbnRseSBzdWZmaWNpZW50IHN1ZmZpY2llbnRseVxuICBzaWduaWZpY2FudCBzaWduaWZpY2FudGx5IHN1YnN0YW50aWFsIHN1YnN0YW50aWFsbHkgcm9idXN0IGNvbnNpZGVyYWJsZSBjb25zaWRlcmFibHkgc3VpdGFibGUgc3VpdGFibHkgcHJvcGVyXG4gIHByb3Blcmx5IG9wdGltYWwgc2F0aXNmYWN0b3J5IHJlYXNvbmFibGUgc3Ryb25nIHN0cm9uZ2VyIGJldHRlciBnb29kIGhpZ2ggaGlnaGVzdCB3b3JsZC1jbGFzcyBiZXN0LWluLWNsYXNzIGxlYWRpbmdcbiAgcmVzaWxpZW50IHByb2FjdGl2ZSBwcm9hY3RpdmVseSBzZWFtbGVzcyBob2xpc3RpYyBjb21wcmVoZW5zaXZlYCk7XG5cbi8qKiBXaGF0IGNhbm5vdCBiZSBjb3VudGVkLCB3aGF0ZXZlciBcImxldmVsIG9mXCIgc3RhbmRzIGJlZm9yZSBpdC4gKi9cbmV4cG9ydCBjb25zdCBVTkNPVU5UQUJMRSA9IHdvcmRzKGBcbiAgc2F0aXNmYWN0aW9uIGNvbmZpZGVuY2UgY2FwYWNpdHkgY2FwYWNpdGllcyBjYXBhYmlsaXR5IGNhcGFiaWxpdGllcyBhd2FyZW5lc3MgdHJ1c3Qga25vd2xlZGdlIHVuZGVyc3RhbmRpbmcgcmVzaWxpZW5jZSBxdWFsaXR5IG1hdHVyaXR5IGN1bHR1cmUgbGl0ZXJhY3kgcmVhZGluZXNzXG4gIHByZXBhcmVkbmVzcyBjb29wZXJhdGlvbiBjb2xsYWJvcmF0aW9uIGNvb3JkaW5hdGlvbiBwcm9kdWN0aXZpdHkgZW5nYWdlbWVudCBzZW5zaXRpemF0aW9uIHNlbnNpdGlzYXRpb24gcGVyY2VwdGlvblxuICB2aXNpYmlsaXR5IHJlcHV0YXRpb24gYXR0aXR1ZGUgYXR0aXR1ZGVzIG1pbmRzZXRgKTtcblxuLyoqIEJvZGllcyB0aGF0IGNhbiBiZSBtYWRlIHJlc3BvbnNpYmxlLiAqL1xuZXhwb3J0IGNvbnN0IEJPRElFUyA9IHdvcmRzKGBcbiAgbWluaXN0cnkgbWluaXN0cmllcyBtaW5pc3RlcnMgbWluaXN0ZXIgYWdlbmN5IGF1dGhvcml0eSBvZmZpY2UgZGVwYXJ0bWVudCBjb3VuY2lsIGNvbW1pdHRlZSBjb21taXNzaW9uIGNlbnRyZSBjZW50ZXJcbiAgYnVyZWF1IGJvYXJkIHVuaXQgc2VjcmV0YXJpYXQgZGlyZWN0b3JhdGUgZGlyZWN0b3JhdGUtZ2VuZXJhbCBpbnN0aXR1dGUgaW5zcGVjdG9yYXRlIHBvbGljZSBjZXJ0IGNzaXJ0IGNpcnQgcmVndWxhdG9yXG4gIG9tYnVkc21hbiBhdWRpdG9yIGNvbXB0cm9sbGVyIGp1ZGljaWFyeSBjb21taXNzaW9uZXIgcHJlc2lkZW50IGNoYW5jZWxsZXJ5IHRyZWFzdXJ5IHRhc2tmb3JjZSBmb3JjZSBncm91cCB0ZWFtIGFkbWluaXN0cmF0aW9uIGNoYW5jZWxsb3IgY2FiaW5ldFxuICBwYXJsaWFtZW50IGFybXkgdW5pdmVyc2l0eSBiYW5rIHNlcnZpY2Ugc2VydmljZXMgb3JnYW5pc2F0aW9uIG9yZ2FuaXphdGlvbiBpbnNwZWN0b3IgcmVnaXN0cmFyIGNvb3JkaW5hdG9yIGRpcmVjdG9yXG4gIGRpdmlzaW9uIGJyYW5jaCBwcm9zZWN1dGlvbiBwcm9zZWN1dG9yIGF0dG9ybmV5LWdlbmVyYWwgYXR0b3JuZXkgZm91bmRhdGlvbiBjb3Jwb3JhdGlvbiBjb25zb3J0aXVtIGdvdmVybm9yIGdlbmRhcm1lcmllXG4gIG9mZmljZXIgYXNzb2NpYXRpb24gdW5kZXJzZWNyZXRhcmlhdCBmb3JjZXMgc29jaWV0eSBhY2FkZW15IGRlbGVnYXRlIGFtYmFzc2Fkb3IgY2lzbyBjaW8gY29tbWFuZCBoZWFkcXVhcnRlcnMgY291cnRgKTtcblxuLyoqIE5hbWVzIGZvciBcInNvbWVib2R5XCIgdGhhdCBtYWtlIG5vYm9keSByZXNwb25zaWJsZS4gKi9cbmV4cG9ydCBjb25zdCBOT0JPRFkgPSB3b3JkcyhgXG4gIGdvdmVybm1lbnQgZ292ZXJubWVudHMgd2UgY291bnRyeSBuYXRpb24gc3RhdGUgc3RhdGVzIHN0YWtlaG9sZGVycyBzdGFrZWhvbGRlciBhbGwgZXZlcnlvbmUgYXV0aG9yaXRpZXMgcGFydGllc1xuICBhY3RvcnMgdGJkIHRiYyB0YmEgbi9hIG5vbmUgb3JnYW5pc2F0aW9ucyBvcmdhbml6YXRpb25zIGluc3RpdHV0aW9ucyBidXNpbmVzc2VzIGNvbXBhbmllcyBzZWN0b3Igc2VjdG9ycyBjb21tdW5pdHlcbiAgc29jaWV0eSBjaXRpemVucyBpbmR1c3RyeWApO1xuXG4vKiogUGVvcGxlLCBob3VzZWhvbGRzIGFuZCBmaXJtczogd2hhdCBpcyBhc2tlZCBvZiBhbGwgb2YgdGhlbSBjYW4gaGFyZGx5IGJlIGhhZC4gKi9cbmV4cG9ydCBjb25zdCBFVkVSWUJPRFkgPSB3b3JkcyhgXG4gIGNpdGl6ZW4gY2l0aXplbnMgcGVvcGxlIHBlcnNvbnMgaW5kaXZpZHVhbHMgaW5oYWJpdGFudHMgcmVzaWRlbnRzIGhvdXNlaG9sZHMgZmlybXMgY29tcGFuaWVzIGJ1c2luZXNzZXMgZW50ZXJwcmlzZXNcbiAgc21lcyB1c2VycyBjdXN0b21lcnMgY29uc3VtZXJzIGZhbWlsaWVzIGNoaWxkcmVuIHB1cGlscyBzdHVkZW50cyBsZWFybmVycyB0ZWFjaGVycyBsZWN0dXJlcnMgZW1wbG95ZWVzIHdvcmtlcnNcbiAgcG9wdWxhdGlvbiBldmVyeW9uZSBldmVyeWJvZHkgbmF0aW9uIHNvY2lldHkgaW50ZXJuZXQtdXNlcnMgcHJvZmVzc2lvbmFscyBob21lcyBvcmdhbmlzYXRpb25zIG9yZ2FuaXphdGlvbnNcbiAgd29tZW4gbWVuIHlvdXRoIGFkdWx0cyBwYXJlbnRzIG9wZXJhdG9ycyBpbmNpZGVudHMgYXR0YWNrcyB0aHJlYXRzIHZ1bG5lcmFiaWxpdGllcyByaXNrc2ApO1xuXG4vKiogQm9kaWVzIGFuZCBwbGFjZXMgdGhhdCBhIG1lYXN1cmUgcmVhY2hlczogYSBjb3VudCBvZiB0aGVtIGlzIGEgdm9sdW1lIHVubGVzcyB0aGV5IGFyZSB0byBiZSBidWlsdC4gKi9cbmV4cG9ydCBjb25zdCBCRU5FRklDSUFSSUVTID0gd29yZHMoYFxuICBzY2hvb2xzIGhvc3BpdGFscyB1bml2ZXJzaXRpZXMgbWluaXN0cmllcyBhZ2VuY2llcyBpbnN0aXR1dGlvbnMgbXVuaWNpcGFsaXRpZXMgdmlsbGFnZXMgdG93bnMgY2l0aWVzIGRpc3RyaWN0c1xuICBjb21wYW5pZXMgYmFua3Mgb3BlcmF0b3JzIGRlcGFydG1lbnRzIG9mZmljZXMgaG9tZXMgbGlicmFyaWVzIGNvbGxlZ2VzIGNvdW50aWVzIGNvbW11bml0aWVzIGV4Y2hhbmdlcyBzZXJ2ZXJzXG4gIHN5c3RlbXMgbmV0d29ya3Mgc2l0ZXMgY29tcHV0ZXJzIHdlYnNpdGVzIHNlcnZpY2VzYCk7XG5cbi8qKiBXaG8gb3Igd2hhdCB0aGUgZnV0dXJlIHNpbXBseSBoYXBwZW5zIHRvOiBzZW50ZW5jZXMgYWJvdXQgdGhlbSBhcmUgZm9yZWNhc3RzLCBub3QgdGFyZ2V0cy4gKi9cbmV4cG9ydCBjb25zdCBGT1JFQ0FTVF9TVUJKRUNUUyA9IHdvcmRzKGBcbiAgbWFya2V0IG1hcmtldHMgZGV2aWNlcyB0aHJlYXQgdGhyZWF0cyBhdHRhY2sgYXR0YWNrcyBhdHRhY2tlcnMgYWR2ZXJzYXJpZXMgY3JpbWluYWxzIGhhY2tlcnMgY3JpbWUgY3liZXJjcmltZSBjb3N0c1xuICBsb3NzZXMgbG9zcyBkYW1hZ2UgdXNlcnMgd29ybGQgZ2xvYmUgdHJhZmZpYyB0ZWNobm9sb2d5IHRlY2hub2xvZ2llcyBlY29ub215IHRyZW5kIHRyZW5kcyBtYWx3YXJlIHJhbnNvbXdhcmUgc2Vuc29yc1xuICB0aGluZ3MgYmlsbGlvbiBwZW9wbGUgcG9wdWxhdGlvbiBkZW1hbmQgcmV2ZW51ZXMgcmV2ZW51ZSBzcGVuZGluZyBzYWxlcyBnZHAgZ3Jvd3RoIGluY2lkZW50cyB0ZXJyb3Jpc3RzIGRlcGVuZGVuY2VcbiAgaW50ZXJuZXQgdnVsbmVyYWJpbGl0aWVzIGNyaW1pbmFsIGhhY2t0aXZpc3RzIHBlcnBldHJhdG9ycyBzbWFydHBob25lc2ApO1xuXG4vKiogXCJpcyBleHBlY3RlZCB0b1wiLCBcImlzIGVzdGltYXRlZCBhdFwiOiB0aGUgc2VudGVuY2UgdGVsbHMgd2hhdCBvdGhlcnMgYmVsaWV2ZS4gKi9cbmV4cG9ydCBjb25zdCBGT1JFQ0FTVF9XT1JEUyA9IHdvcmRzKFxuICAnZXhwZWN0IGV4cGVjdHMgcHJlZGljdCBleHBlY3RlZCBlc3RpbWF0ZWQgZXN0aW1hdGVzIHByb2plY3RlZCBwcmVkaWN0ZWQgcHJlZGljdHMgZm9yZWNhc3QgZm9yZWNhc3RzIGFudGljaXBhdGVkIGxpa2VseSBwb2lzZWQgcHJvYmFibHkgYmVsaWV2ZWQgdGhvdWdodCBlc3RpbWF0ZSBwcm9qZWN0aW9ucyBwcm9qZWN0aW9uIGluZXZpdGFibHknLFxuKTtcblxuLyoqIEVzY2FwZSBjbGF1c2VzIGFuZCBvcGVuIGVuZHM6IGEgY29tbWl0bWVudCB3aXRoIG9uZSBvZiB0aGVtIGJpbmRzIG5vYm9keS4gKi9cbmV4cG9ydCBjb25zdCBFU0NBUEVTOiByZWFkb25seSBzdHJpbmdbXSA9IFtcbiAgJ3doZXJlIGFwcHJvcHJpYXRlJyxcbiAgJ2FzIGFwcHJvcHJpYXRlJyxcbiAgJ2lmIGFwcHJvcHJpYXRlJyxcbiAgJ3doZXJlIHBvc3NpYmxlJyxcbiAgJ2FzIGZhciBhcyBwb3NzaWJsZScsXG4gICd0byB0aGUgZXh0ZW50IHBvc3NpYmxlJyxcbiAgJ3doZXJlIG5lY2Vzc2FyeScsXG4gICdpZiBuZWNlc3NhcnknLFxuICAnYXMgbmVjZXNzYXJ5JyxcbiAgJ2FzIG5lZWRlZCcsXG4gICd3aGVyZSBmZWFzaWJsZScsXG4gICdpZiBmZWFzaWJsZScsXG4gICdhcyBzb29uIGFzIHBvc3NpYmxlJyxcbiAgJ2luIGR1ZSBjb3Vyc2UnLFxuICAnd2hlbiByZXNvdXJjZXMgcGVybWl0JyxcbiAgJ3N1YmplY3QgdG8gYXZhaWxhYmxlIHJlc291cmNlcycsXG5dO1xuXG5leHBvcnQgY29uc3QgTU9OVEhTID0gd29yZHMoXG4gICdqYW51YXJ5IGZlYnJ1YXJ5IG1hcmNoIGFwcmlsIG1heSBqdW5lIGp1bHkgYXVndXN0IHNlcHRlbWJlciBvY3RvYmVyIG5vdmVtYmVyIGRlY2VtYmVyIGphbiBmZWIgbWFyIGFwciBqdW4ganVsIGF1ZyBzZXAgc2VwdCBvY3Qgbm92IGRlYycsXG4pO1xuXG5leHBvcnQgY29uc3QgTlVNQkVSX1dPUkRTOiBSZWFkb25seU1hcDxzdHJpbmcsIG51bWJlcj4gPSBuZXcgTWFwKFtcbiAgWyd0d28nLCAyXSxcbiAgWyd0aHJlZScsIDNdLFxuICBbJ2ZvdXInLCA0XSxcbiAgWydmaXZlJywgNV0sXG4gIFsnc2l4JywgNl0sXG4gIFsnc2V2ZW4nLCA3XSxcbiAgWydlaWdodCcsIDhdLFxuICBbJ25pbmUnLCA5XSxcbiAgWyd0ZW4nLCAxMF0sXG4gIFsnZWxldmVuJywgMTFdLFxuICBbJ3R3ZWx2ZScsIDEyXSxcbiAgWydmaWZ0ZWVuJywgMTVdLFxuICBbJ3R3ZW50eScsIDIwXSxcbiAgWyd0aGlydHknLCAzMF0sXG4gIFsnZmlmdHknLCA1MF0sXG4gIFsnaHVuZHJlZCcsIDEwMF0sXG5dKTtcblxuZXhwb3J0IGNvbnN0IFRJTUVfVU5JVFMgPSB3b3JkcyhcbiAgJ3NlY29uZCBzZWNvbmRzIG1pbnV0ZSBtaW51dGVzIGhvdXIgaG91cnMgZGF5IGRheXMgd2VlayB3ZWVrcyBtb250aCBtb250aHMgcXVhcnRlciBxdWFydGVycyB5ZWFyIHllYXJzIHdvcmtpbmcnLFxuKTtcbmV4cG9ydCBjb25zdCBNT0RBTFMgPSB3b3Jkcygnd2lsbCBzaGFsbCBtdXN0IHNob3VsZCcpO1xuIiwgIi8qKiBXaG8gaXMgbWFkZSByZXNwb25zaWJsZSBpbiBhIHN0YXRlbWVudC4gKi9cbmltcG9ydCB7IEJPRElFUywgTk9CT0RZIH0gZnJvbSAnLi9sZXhpY29uLmpzJztcbmltcG9ydCB0eXBlIHsgUmFuZ2UsIFRva2VuIH0gZnJvbSAnLi90b2tlbnMuanMnO1xuXG4vKiogXCJNRUxBTklcIiwgXCJGSVRTVVwiLCBcIm5nQ0VSVFwiLCBcIkNFUlQtRUVcIjogYXQgbGVhc3QgdHdvIGNhcGl0YWxzLiAqL1xuZXhwb3J0IGNvbnN0IGlzQWNyb255bSA9ICh0ZXh0OiBzdHJpbmcpOiBib29sZWFuID0+XG4gIC9eW2Etel17MCwzfVxccHtMdX1bXFxwe0x1fVxccHtOfSZdezEsOX0oPzotW1xccHtMdX1cXHB7Tn1dezEsMTB9KT9zPyQvdS50ZXN0KHRleHQpICYmXG4gICEvXig/OltBLVpdXFxkK3xJQ1RzP3xJVHxFVXxVTnxQUFBzP3xTTUVzP3xDSUlzP3xDSXM/fENOSXxSJkR8QU5EfFRIRXxIUnxLUElzP3xOSUNJfElJfElJSXxJVnxWSXxJU1BzP3xPRUNEfE5BVE98V1RPfElUVSkkLy50ZXN0KFxuICAgIHRleHQsXG4gICk7XG5cbi8qKiBOYW1lcyBhIGJvZHksIGEgcm9sZSBvciBhbiBhY3JvbnltLCBhbmQgbm90IGp1c3QgXCJ0aGUgR292ZXJubWVudFwiIG9yIFwiYWxsIHN0YWtlaG9sZGVyc1wiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5hbWVzQm9keSh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGZyb206IG51bWJlciwgdG86IG51bWJlcik6IGJvb2xlYW4ge1xuICBsZXQgdW5pdmVyc2FsID0gZmFsc2U7XG4gIGZvciAobGV0IGkgPSBmcm9tOyBpIDwgdG87IGkrKykge1xuICAgIGNvbnN0IHsgdGV4dCwgbG93ZXIgfSA9IHRva2Vuc1tpXSE7XG4gICAgaWYgKC9eKD86YWxsfGVhY2h8ZXZlcnl8YW55fGJvdGh8b3RoZXJ8cmVsZXZhbnR8dmFyaW91c3xuZXd8cGVyY2VudGFnZXxudW1iZXIpJC8udGVzdChsb3dlcikgJiYgaSA8IGZyb20gKyAyKVxuICAgICAgdW5pdmVyc2FsID0gdHJ1ZTtcbiAgICBpZiAoaXNBY3JvbnltKHRleHQpICYmICF1bml2ZXJzYWwgJiYgIXF1YWxpZmllc05vdW4odG9rZW5zLCBpLCB0bykpIHJldHVybiB0cnVlO1xuICAgIGlmICghQk9ESUVTLmhhcyhsb3dlcikgfHwgdW5pdmVyc2FsIHx8IE5PQk9EWS5oYXMobG93ZXIpKSBjb250aW51ZTtcbiAgICAvLyBcImNyaXRpY2FsIHNlcnZpY2VzXCIsIFwid29ya2luZyBncm91cHNcIjogc21hbGwgcGx1cmFsIG5vdW5zIGFyZSBubyBuYW1lcy5cbiAgICBjb25zdCBuYW1lZCA9XG4gICAgICAvXlxccHtMdX0vdS50ZXN0KHRleHQpIHx8XG4gICAgICAvXig/Om1pbmlzdHJ5fGFkbWluaXN0cmF0aW9ufGFnZW5jeXxjZXJ0fGNzaXJ0fHBvbGljZXxyZWd1bGF0b3J8Y29tbWl0dGVlfGNvdW5jaWx8c2VjcmV0YXJpYXR8aW5zcGVjdG9yYXRlfHRhc2tmb3JjZSkkLy50ZXN0KFxuICAgICAgICBsb3dlcixcbiAgICAgICk7XG4gICAgaWYgKG5hbWVkKSByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBcInRoZSBDSVAgU3RyYXRlZ3lcIjogdGhlIGFjcm9ueW0gaXMgbm8gYm9keSBidXQgcGFydCBvZiBhbm90aGVyIHRoaW5nJ3MgbmFtZS4gKi9cbmZ1bmN0aW9uIHF1YWxpZmllc05vdW4odG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBpOiBudW1iZXIsIHRvOiBudW1iZXIpOiBib29sZWFuIHtcbiAgY29uc3QgbmV4dCA9IHRva2Vuc1tpICsgMV07XG4gIHJldHVybiAoXG4gICAgaSArIDEgPCB0byAmJlxuICAgIG5leHQ/LmtpbmQgPT09ICd3b3JkJyAmJlxuICAgICFCT0RJRVMuaGFzKG5leHQubG93ZXIpICYmXG4gICAgIWlzQWNyb255bShuZXh0LnRleHQpICYmXG4gICAgIS9eKD86YW5kfG9yfGlufG9mfHdpdGh8dGhyb3VnaHx0b2dldGhlcnx1bmRlcnxhc3xhdHxmb3J8b258YWxzb3xvcikkLy50ZXN0KG5leHQubG93ZXIpICYmXG4gICAgIS9seSQvLnRlc3QobmV4dC5sb3dlcilcbiAgKTtcbn1cblxuLyoqXG4gKiBBIGxpc3Qgb2YgZGVwYXJ0bWVudHMgaW4gYnJhY2tldHMgYmVoaW5kIHRoZSBsYXN0IHdvcmQ6IFwiXHUyMDI2IG9mIHN5c3RlbXMuIChGREYsIERFVEVDKVwiLiBPbmUgYWNyb255bSBpbnNpZGUgdGhlIHNlbnRlbmNlXG4gKiBpcyByYXRoZXIgdGhlIHNob3J0IGZvcm0gb2Ygd2hhdCBzdGFuZHMgYmVmb3JlIGl0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gYnJhY2tldGVkT3duZXIodGV4dDogc3RyaW5nKTogUmFuZ2UgfCB1bmRlZmluZWQge1xuICBjb25zdCB0YWlsID0gdGV4dC5zbGljZSgtMTYwKTtcbiAgY29uc3QgZm91bmQgPSAvKF58Wy47LDpdPykgP1xcKChbXigpXXsyLDE0MH0pXFwpXFwuPyQvLmV4ZWModGFpbCk7XG4gIGlmICghZm91bmQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHBhcnRzID0gZm91bmRbMl0hLnNwbGl0KC9bLDsvXXwgYW5kIC8pLm1hcCgocCkgPT4gcC50cmltKCkpO1xuICBjb25zdCBiZWhpbmRTdG9wID0gZm91bmRbMV0gIT09ICcnICYmIGZvdW5kWzFdICE9PSB1bmRlZmluZWQ7XG4gIGNvbnN0IGxhYmVsbGVkID0gL14oPzpsZWFkfG93bmVyfHJlc3BvbnNpYmxlfGFjdGlvbilcXGIvaS50ZXN0KGZvdW5kWzJdISk7XG4gIGNvbnN0IGJvZGllcyA9IHBhcnRzLmV2ZXJ5KFxuICAgIChwKSA9PlxuICAgICAgaXNBY3JvbnltKHApIHx8IC9eW0EtWl1bYS16XXswLDJ9W0EtWl17MSw1fVthLXpdPyQvLnRlc3QocCkgfHwgL14oPzpNaW5pc3RyeXxEZXBhcnRtZW50fE9mZmljZXxBZ2VuY3kpXFxiLy50ZXN0KHApLFxuICApO1xuICBpZiAoIWxhYmVsbGVkICYmICEoYm9kaWVzICYmIChwYXJ0cy5sZW5ndGggPiAxIHx8IGJlaGluZFN0b3ApKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3Qgc3RhcnQgPSB0ZXh0Lmxlbmd0aCAtIHRhaWwubGVuZ3RoICsgZm91bmQuaW5kZXggKyBmb3VuZFsxXSEubGVuZ3RoO1xuICByZXR1cm4geyBzdGFydDogc3RhcnQgKyAodGV4dFtzdGFydF0gPT09ICcgJyA/IDEgOiAwKSwgZW5kOiB0ZXh0Lmxlbmd0aCB9O1xufVxuXG4vKiogQ2VsbHMgdGhhdCBuYW1lIG5vYm9keTogYmxhbmssIGEgZGFzaCwgXCJUQkRcIiwgXCJHb3Zlcm5tZW50XCIsIFwiYWxsIHN0YWtlaG9sZGVyc1wiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzUGxhY2Vob2xkZXIodGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiAvXig/OlstXHUyMDEzXHUyMDE0Llxccz9cdTIwMjZdKnx0YlthY2RdfHRvIGJlICg/OmRldGVybWluZWR8ZGVjaWRlZHxkZWZpbmVkfGNvbmZpcm1lZHxhbm5vdW5jZWR8YWdyZWVkKXxuXFwvP2F8bm9uZXxwZW5kaW5nfG5vdCAoPzp5ZXQgKT8oPzprbm93bnxkZWZpbmVkfHNldCl8dW5rbm93bnx4eCt8XFxbW15cXF1dKlxcXSkkL2kudGVzdChcbiAgICB0ZXh0LnRyaW0oKSxcbiAgKTtcbn1cbiIsICIvKiogRGVhZGxpbmVzLCBwZXJpb2RzIGFuZCBmcmVxdWVuY2llcyBhcyBwZW9wbGUgd3JpdGUgdGhlbTogXCJieSB0aGUgZW5kIG9mIFEyIDIwMjdcIiwgXCJ3aXRoaW4gMTIgbW9udGhzXCIsIFwiYW5udWFsbHlcIi4gKi9cbmltcG9ydCB0eXBlIHsgUmFuZ2UgfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5cbi8qKiBBIHRpbWUgdGhhdCBiaW5kcyBhIGNvbW1pdG1lbnQsIGFuZCB0aGUgeWVhcnMgaXQgbmFtZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFRpbWVGb3VuZCBleHRlbmRzIFJhbmdlIHtcbiAgcmVhZG9ubHkga2luZDogJ2RlYWRsaW5lJyB8ICdwZXJpb2QnIHwgJ2R1cmF0aW9uJyB8ICdmcmVxdWVuY3knO1xuICAvKiogTGFzdCB5ZWFyIG5hbWVkOyB1bmRlZmluZWQgZm9yIGZyZXF1ZW5jaWVzIGFuZCBkdXJhdGlvbnMuICovXG4gIHJlYWRvbmx5IHllYXI/OiBudW1iZXI7XG59XG5cbmNvbnN0IE1PTlRIID1cbiAgJyg/Omphbig/OnVhcnkpP3xmZWIoPzpydWFyeSk/fG1hcig/OmNoKT98YXByKD86aWwpP3xtYXl8anVuZT98anVseT98YXVnKD86dXN0KT98c2VwdD8oPzplbWJlcik/fG9jdCg/Om9iZXIpP3xub3YoPzplbWJlcik/fGRlYyg/OmVtYmVyKT8pJztcbmNvbnN0IENPVU5UID1cbiAgJyg/OlxcXFxkezEsM30oPzpcXFxccz9bLVx1MjAxM11cXFxccz9cXFxcZHsxLDN9KT98b25lfHR3b3x0aHJlZXxmb3VyfGZpdmV8c2l4fHNldmVufGVpZ2h0fG5pbmV8dGVufHR3ZWx2ZXxlaWdodGVlbnx0d2VudHktZm91cnxhfGFufHRoZSknO1xuY29uc3QgVU5JVCA9XG4gICcoPzpjYWxlbmRhciB8d29ya2luZyB8YnVzaW5lc3MgfGZpc2NhbCB8ZmluYW5jaWFsICk/KD86bWludXRlcz98aG91cnM/fGRheXM/fHdlZWtzP3xtb250aHM/fHF1YXJ0ZXJzP3x5ZWFycz8pJztcbmNvbnN0IFlFQVIgPSAnKD86MTl8MjApXFxcXGRcXFxcZCc7XG5jb25zdCBZRUFSUyA9IGAke1lFQVJ9KD86XFxcXHM/Wy1cdTIwMTNcdTIwMTQvXVxcXFxzPyg/OiR7WUVBUn18XFxcXGRcXFxcZCkpP2A7XG5jb25zdCBQQVJUID0gYCg/OnRoZSApPyg/OnZlcnkgKT8oPzplbmR8YmVnaW5uaW5nfHN0YXJ0fG1pZGRsZXxjbG9zZXxjb3Vyc2V8Zmlyc3QgaGFsZnxzZWNvbmQgaGFsZnwoPzpmaXJzdHxzZWNvbmR8dGhpcmR8Zm91cnRofGxhc3QpIHF1YXJ0ZXJ8bWlkfGVhcmx5fGxhdGUpKD86IG9mfCBpbik/WyAtXT8oPzp0aGUgKT8oPzp5ZWFyICk/YDtcbmNvbnN0IFFVQVJURVIgPSAncVsxLTRdKD86IG9mKT8nO1xuY29uc3QgREFZID0gJ1xcXFxkezEsMn0oPzpzdHxuZHxyZHx0aCk/KD86IG9mKT8nO1xuY29uc3QgV0hFTiA9IGAoPzoke1BBUlR9XFxcXHM/KT8oPzoke0RBWX0gKT8oPzoke01PTlRIfVxcXFwuPyw/IHwke1FVQVJURVJ9LD8gKT8oPzpmeSA/fGZpc2NhbCB5ZWFyIHxmaW5hbmNpYWwgeWVhciB8dGhlIHllYXIgKT9gO1xuXG5jb25zdCBQUkVQT1NJVElPTiA9XG4gICcoPzpieXxiZWZvcmV8d2l0aGlufHVudGlsfHRpbGx8dXAgdG98dG98aW58ZHVyaW5nfGZvcnxmcm9tfHRocm91Z2h8dGhyb3VnaG91dHxubyBsYXRlciB0aGFufG5vdCBsYXRlciB0aGFufGFzIG9mfGFzIGZyb218b3ZlcnxiZXR3ZWVufGF0fHNpbmNlfHBvc3R8Y2lyY2F8YmV5b25kfGRlYWRsaW5lOj98ZHVlOj8pJztcblxuY29uc3QgUEFUVEVSTlM6IHJlYWRvbmx5IChyZWFkb25seSBbVGltZUZvdW5kWydraW5kJ10sIFJlZ0V4cF0pW10gPSBbXG4gIC8vIFwiYnkgdGhlIGVuZCBvZiBRMiAyMDI3XCIsIFwiaW4gSnVuZSAyMDI3XCIsIFwidG8gMjAyMVwiLCBcImZyb20gMjAxNi0yMDIwXCJcbiAgWydkZWFkbGluZScsIG5ldyBSZWdFeHAoYFxcXFxiJHtQUkVQT1NJVElPTn0gKD86dGhlICk/JHtXSEVOfSgke1lFQVJTfSkoPyFbXFxcXGQuLF0qXFxcXGQpYCwgJ2cnKV0sXG4gIC8vIFwiSnVuZSAyMDI3XCIsIFwiUTIgMjAyN1wiLCBcImVuZCAyMDI3XCIsIFwibWlkLTIwMTVcIiwgXCJGWTIwMjYvMjdcIlxuICBbXG4gICAgJ2RlYWRsaW5lJyxcbiAgICBuZXcgUmVnRXhwKFxuICAgICAgYFxcXFxiKD86KD86JHtEQVl9ICk/JHtNT05USH1cXFxcLj8sPyB8JHtRVUFSVEVSfSw/ID98KD86ZW5kfG1pZHxlYXJseXxsYXRlKSg/OiBvZik/WyAtXXxmeSA/fGZpc2NhbCB5ZWFyIHxmaW5hbmNpYWwgeWVhciApKCR7WUVBUlN9KSg/IVxcXFxkKWAsXG4gICAgICAnZycsXG4gICAgKSxcbiAgXSxcbiAgWydkZWFkbGluZScsIC9cXGJmeSA/XFxkXFxkKD86XFwvXFxkXFxkKT9cXGIvZ10sXG4gIC8vIFwiMjUgJSBcdTIwMTMgMjAxNSwgNDUgJSBcdTIwMTMgMjAxN1wiXG4gIFsnZGVhZGxpbmUnLCBuZXcgUmVnRXhwKGAoPzw9XFxcXGQgPyUpID9bLVx1MjAxM1x1MjAxNDpdID8oJHtZRUFSfSlcXFxcYmAsICdnJyldLFxuICAvLyBcIjIwMTQtMjAxNlwiLCBcIjIwMTQgYW5kIGJleW9uZFwiIGFzIHRoZSB3aG9sZSBvZiBhIGJyYWNrZXRcbiAgWydwZXJpb2QnLCBuZXcgUmVnRXhwKGBcXFxcYigke1lFQVJ9XFxcXHM/Wy1cdTIwMTNcdTIwMTQvXVxcXFxzPyg/OiR7WUVBUn18XFxcXGRcXFxcZCkpXFxcXGJgLCAnZycpXSxcbiAgWydwZXJpb2QnLCBuZXcgUmVnRXhwKGBcXFxcKCgke1lFQVJTfSlcXFxcKWAsICdnJyldLFxuICBbXG4gICAgJ2R1cmF0aW9uJyxcbiAgICBuZXcgUmVnRXhwKFxuICAgICAgYFxcXFxiKD86d2l0aGlufG92ZXJ8aW58ZHVyaW5nfGZvcnxhZnRlcnxpbnNpZGUpKD86IGEgcGVyaW9kIG9mfCBhIG1heGltdW0gb2Z8IHRoZSk/KD86IG5leHR8IGZpcnN0fCBjb21pbmd8IGZvbGxvd2luZ3wgaW5pdGlhbHwgc3Vic2VxdWVudHwgbGFzdCk/KD86ICR7Q09VTlR9KT8gJHtVTklUfSg/OiBvZnwgYWZ0ZXJ8IGZyb20pP1xcXFxiYCxcbiAgICAgICdnJyxcbiAgICApLFxuICBdLFxuICBbXG4gICAgJ2R1cmF0aW9uJyxcbiAgICBuZXcgUmVnRXhwKFxuICAgICAgYFxcXFxiKD86KD86bmV4dHxmaXJzdHxjb21pbmd8Zm9sbG93aW5nfHNlY29uZHx0aGlyZHxmaW5hbCkgKD86JHtDT1VOVH0gKT8ke1VOSVR9fCR7Q09VTlR9WyAtXSg/OmhvdXJ8ZGF5fHdlZWt8bW9udGh8eWVhcikgKD86cGVyaW9kfGRlYWRsaW5lfHBsYW58dGVybSkpXFxcXGJgLFxuICAgICAgJ2cnLFxuICAgICksXG4gIF0sXG4gIFtcbiAgICAnZnJlcXVlbmN5JyxcbiAgICAvXFxiKD86KD86c2VtaS0/fGJpLT8pPyg/OmFubnVhbHxhbm51YWxseXx5ZWFybHl8bW9udGhseXx3ZWVrbHl8cXVhcnRlcmx5KXxiaWVubmlhbHxiaWVubmlhbGx5fHRyaWVubmlhbHx0cmllbm5pYWxseXxkYWlseXxob3VybHl8aGFsZi15ZWFybHl8eWVhclsgLV0oPzpvbnxvdmVyKVsgLV15ZWFyfHllYXIgYWZ0ZXIgeWVhcnxwZXIgKD86eWVhcnxhbm51bXxtb250aHxxdWFydGVyfHdlZWt8ZGF5fHNlbWVzdGVyKXxwXFwuYVxcLnwoPzpvbmNlfHR3aWNlfCg/Om9uZXx0d298dGhyZWV8Zm91cnxmaXZlfHNpeHxcXGR7MSwzfSkgdGltZXM/fGF0IGxlYXN0KSAoPzphfHBlcnxldmVyeXxlYWNofGluIGEpICg/OnllYXJ8bW9udGh8cXVhcnRlcnx3ZWVrfGRheSl8KD86ZWFjaHxldmVyeSkgKD86amFudWFyeXxmZWJydWFyeXxtYXJjaHxhcHJpbHxtYXl8anVuZXxqdWx5fGF1Z3VzdHxzZXB0ZW1iZXJ8b2N0b2Jlcnxub3ZlbWJlcnxkZWNlbWJlcnxzcHJpbmd8c3VtbWVyfGF1dHVtbnxmYWxsfHdpbnRlcil8KD86ZWFjaHxldmVyeSkgKD86KD86dHdvfHRocmVlfGZvdXJ8Zml2ZXxzaXh8XFxkezEsMn18c2Vjb25kfHRoaXJkfG90aGVyKSApPyg/OnllYXJzP3xtb250aHM/fHF1YXJ0ZXJzP3x3ZWVrcz98ZGF5cz98c2l4IG1vbnRocyl8YSB5ZWFyKVxcYi9nLFxuICBdLFxuXTtcblxuLyoqIEJlaGluZCB0aGVzZSBhIHllYXIgaXMgcGFydCBvZiBhIG5hbWUgKFwiVmlzaW9uIDIwMzBcIikgb3Igb2YgYSBsYXcncyB0aXRsZS4gKi9cbmNvbnN0IE5BTUVEID1cbiAgL1xcYig/OnZpc2lvbnxob3Jpem9ufGFnZW5kYXxzdHJhdGVneXxwbGFufGFjdHxsYXd8bm9cXC4/fHByb2dyYW1tZXxwcm9ncmFtfHByb2plY3R8ZGVjcmVlfHJlc29sdXRpb258ZGlyZWN0aXZlfHJlZ3VsYXRpb258YmlsbHxjb25zdGl0dXRpb258Y29udmVudGlvbnxpc298aWVjKSg/OiBvZnwgXFwoP25vXFwuPyk/LD8gPyQvO1xuXG4vKipcbiAqIEFsbCB0aW1lcyBpbiBhIHRleHQsIGluIHJlYWRpbmcgb3JkZXIsIG5vbmUgaW5zaWRlIGFub3RoZXIuXG4gKiBAcGFyYW0gdGV4dCBhbnkgdGV4dDsgaXRzIGxlbmd0aCBjb3N0cyBsaW5lYXIgdGltZVxuICovXG5leHBvcnQgZnVuY3Rpb24gZmluZFRpbWVzKHRleHQ6IHN0cmluZyk6IFRpbWVGb3VuZFtdIHtcbiAgLy8gTW9zdCBzZW50ZW5jZXMgaGF2ZSBuZWl0aGVyIGEgeWVhciBub3IgYSB1bml0IG9mIHRpbWUsIGFuZCBuZWVkIG5vIHBhdHRlcm4gYXQgYWxsLlxuICBjb25zdCBoYXNZZWFyID0gLyg/OjE5fDIwKVxcZFxcZHxcXGJmeS9pLnRlc3QodGV4dCk7XG4gIGNvbnN0IGhhc1VuaXQgPSAveWVhcnxhbm51fG1vbnRofHdlZWt8cXVhcnRlcnxkYWlseXxob3VyfG1pbnV0ZXxkYXl8ZW5uaWFsfGV2ZXJ5fGVhY2gvaS50ZXN0KHRleHQpO1xuICBpZiAoIWhhc1llYXIgJiYgIWhhc1VuaXQpIHJldHVybiBbXTtcbiAgY29uc3QgbG93ZXIgPSBsb3dlckNhc2UodGV4dCk7XG4gIGNvbnN0IGZvdW5kOiBUaW1lRm91bmRbXSA9IFtdO1xuICBmb3IgKGNvbnN0IFtraW5kLCBwYXR0ZXJuXSBvZiBQQVRURVJOUykge1xuICAgIGNvbnN0IGlzQ2FsZW5kYXIgPSBraW5kID09PSAnZGVhZGxpbmUnIHx8IGtpbmQgPT09ICdwZXJpb2QnO1xuICAgIGlmIChpc0NhbGVuZGFyID8gIWhhc1llYXIgOiAhaGFzVW5pdCkgY29udGludWU7XG4gICAgZm9yIChjb25zdCBtYXRjaCBvZiBsb3dlci5tYXRjaEFsbChwYXR0ZXJuKSkge1xuICAgICAgY29uc3Qgc3RhcnQgPSBtYXRjaC5pbmRleDtcbiAgICAgIGlmIChcbiAgICAgICAgL14oPzpkZWFkbGluZXxwZXJpb2QpJC8udGVzdChraW5kKSAmJlxuICAgICAgICAhL15ieVxcYi8udGVzdChtYXRjaFswXSkgJiZcbiAgICAgICAgTkFNRUQudGVzdChsb3dlci5zbGljZShNYXRoLm1heCgwLCBzdGFydCAtIDI0KSwgc3RhcnQpKVxuICAgICAgKVxuICAgICAgICBjb250aW51ZTtcbiAgICAgIGNvbnN0IHllYXIgPSBtYXRjaFsxXSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogbGFzdFllYXIobWF0Y2hbMV0pO1xuICAgICAgZm91bmQucHVzaCh7IGtpbmQsIHN0YXJ0LCBlbmQ6IHN0YXJ0ICsgbWF0Y2hbMF0ubGVuZ3RoLCAuLi4oeWVhciAhPT0gdW5kZWZpbmVkICYmIHsgeWVhciB9KSB9KTtcbiAgICB9XG4gIH1cbiAgZm91bmQuc29ydCgoYSwgYikgPT4gYS5zdGFydCAtIGIuc3RhcnQgfHwgYi5lbmQgLSBhLmVuZCk7XG4gIHJldHVybiBmb3VuZC5maWx0ZXIoKHRpbWUsIGluZGV4KSA9PiAhZm91bmQuc2xpY2UoTWF0aC5tYXgoMCwgaW5kZXggLSA0KSwgaW5kZXgpLnNvbWUoKHQpID0+IHQuZW5kID4gdGltZS5zdGFydCkpO1xufVxuXG4vKiogXCIyMDE2XCIgXHUyMTkyIDIwMTYsIFwiMjAxNi0yMFwiIFx1MjE5MiAyMDIwLCBcIjIwMjYvMjdcIiBcdTIxOTIgMjAyNy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsYXN0WWVhcih0ZXh0OiBzdHJpbmcpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBjb25zdCB5ZWFycyA9IHRleHQubWF0Y2goL1xcZHsyLDR9L2cpO1xuICBpZiAoIXllYXJzKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBmaXJzdCA9IE51bWJlcih5ZWFyc1swXSk7XG4gIGNvbnN0IGxhc3QgPSB5ZWFycy5hdCgtMSkhO1xuICByZXR1cm4gbGFzdC5sZW5ndGggPT09IDIgJiYgeWVhcnMubGVuZ3RoID4gMSA/IE1hdGguZmxvb3IoZmlyc3QgLyAxMDApICogMTAwICsgTnVtYmVyKGxhc3QpIDogTnVtYmVyKGxhc3QpO1xufVxuXG4vKiogTG93ZXIgY2FzZSBsZXR0ZXIgYnkgbGV0dGVyLCBzbyB0aGF0IGluZGljZXMgc3RheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb3dlckNhc2UodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgbG93ZXIgPSB0ZXh0LnRvTG93ZXJDYXNlKCk7XG4gIHJldHVybiBsb3dlci5sZW5ndGggPT09IHRleHQubGVuZ3RoID8gbG93ZXIgOiB0ZXh0LnJlcGxhY2UoL1tBLVpdL2csIChsZXR0ZXIpID0+IGxldHRlci50b0xvd2VyQ2FzZSgpKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFFQSxJQUFNLFFBQVEsQ0FBQyxTQUFzQyxJQUFJLElBQUksS0FBSyxLQUFLLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFHckYsSUFBTSxhQUFhO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQXVCbkIsSUFBTSxZQUFZO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFVWCxJQUFNLGVBQWUsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLHVJQU9xRztBQUV2SSxJQUFNLFlBQW9HO0FBQUEsRUFDeEcsT0FBTyxDQUFDLFdBQVcsU0FBUztBQUFBLEVBQzVCLE9BQU8sQ0FBQyxTQUFTLE9BQU87QUFBQSxFQUN4QixRQUFRLENBQUMsVUFBVSxRQUFRO0FBQUEsRUFDM0IsTUFBTSxDQUFDLFFBQVEsT0FBTztBQUFBLEVBQ3RCLE9BQU8sQ0FBQyxTQUFTLFFBQVE7QUFBQSxFQUN6QixPQUFPLENBQUMsVUFBVSxRQUFRO0FBQUEsRUFDMUIsTUFBTSxDQUFDLFFBQVEsT0FBTztBQUFBLEVBQ3RCLE1BQU0sQ0FBQyxRQUFRLE9BQU87QUFBQSxFQUN0QixNQUFNLENBQUMsUUFBUSxNQUFNO0FBQUEsRUFDckIsTUFBTSxDQUFDLFFBQVEsTUFBTTtBQUFBLEVBQ3JCLE1BQU0sQ0FBQyxPQUFPLEtBQUs7QUFBQSxFQUNuQixNQUFNLENBQUMsUUFBUSxNQUFNO0FBQUEsRUFDckIsS0FBSyxDQUFDLE9BQU8sT0FBTyxTQUFTO0FBQUEsRUFDN0IsS0FBSyxDQUFDLE9BQU8sT0FBTyxTQUFTO0FBQUEsRUFDN0IsTUFBTSxDQUFDLFVBQVUsUUFBUTtBQUFBLEVBQ3pCLE1BQU0sQ0FBQyxRQUFRLE1BQU07QUFBQSxFQUNyQixLQUFLLENBQUMsT0FBTyxPQUFPLFNBQVM7QUFBQSxFQUM3QixPQUFPLENBQUMsU0FBUyxPQUFPO0FBQUEsRUFDeEIsUUFBUSxDQUFDLFVBQVUsU0FBUztBQUFBLEVBQzVCLE1BQU0sQ0FBQyxRQUFRLE9BQU87QUFBQSxFQUN0QixPQUFPLENBQUMsVUFBVSxRQUFRO0FBQUEsRUFDMUIsU0FBUyxDQUFDLGFBQWEsV0FBVztBQUFBLEVBQ2xDLFdBQVcsQ0FBQyxhQUFhLFlBQVk7QUFBQSxFQUNyQyxRQUFRLENBQUMsVUFBVSxRQUFRO0FBQUEsRUFDM0IsU0FBUyxDQUFDLFdBQVcsWUFBWSxZQUFZO0FBQUEsRUFDN0MsT0FBTyxDQUFDLFNBQVMsU0FBUztBQUM1QjtBQUVBLElBQU0sV0FBVztBQUFBLEVBQ2Y7QUFDRjtBQVlBLElBQU0sUUFBbUMsV0FBVztBQUVwRCxTQUFTLGFBQWdDO0FBQ3ZDLFFBQU0sUUFBUSxvQkFBSSxJQUFrQjtBQUNwQyxhQUFXLENBQUMsTUFBTSxTQUFTLEtBQUs7QUFBQSxJQUM5QixDQUFDLFdBQVcsSUFBSTtBQUFBLElBQ2hCLENBQUMsWUFBWSxLQUFLO0FBQUEsRUFDcEIsR0FBWTtBQUNWLGVBQVcsUUFBUSxNQUFNLElBQUksR0FBRztBQUM5QixZQUFNLE1BQU0sQ0FBQyxNQUFnQixTQUF1QjtBQUVsRCxZQUFJLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxTQUFTLE9BQVEsT0FBTSxJQUFJLE1BQU0sRUFBRSxNQUFNLE1BQU0sVUFBVSxDQUFDO0FBQUEsTUFDcEY7QUFDQSxZQUFNLFlBQVksVUFBVSxJQUFJO0FBQ2hDLFlBQU0sT0FBTyxLQUFLLFNBQVMsR0FBRyxLQUFLLENBQUMsS0FBSyxTQUFTLElBQUksSUFBSSxLQUFLLE1BQU0sR0FBRyxFQUFFLElBQUk7QUFDOUUsWUFBTSxVQUFVLFNBQVMsSUFBSSxJQUFJLElBQUksT0FBTyxLQUFLLEdBQUcsRUFBRSxJQUFJO0FBQzFELFlBQU0sT0FBTyxhQUFhLEtBQUssSUFBSTtBQUNuQyxVQUFJLEtBQUssT0FBTyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxRQUFRLG1CQUFtQixLQUFLLElBQUksSUFBSSxHQUFHLElBQUksT0FBTyxHQUFHLElBQUksR0FBRztBQUNwRyxVQUFJLE1BQU0sWUFBWSxVQUFVLENBQUMsSUFBSSxPQUFPLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLFFBQVEsR0FBRyxPQUFPLElBQUk7QUFDdEYsVUFBSSxVQUFXLEtBQUksTUFBTSxVQUFVLENBQUMsQ0FBQztBQUNyQyxVQUFJLE9BQU8sWUFBWSxDQUFDLEtBQUssR0FBRyxPQUFPLEtBQUs7QUFDNUMsVUFBSSxRQUFRLElBQUk7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxJQUFNLFNBQVMsQ0FBQyxVQUFvQyxNQUFNLElBQUksS0FBSztBQUduRSxJQUFNLGFBQWEsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLDhFQVU4QztBQUd2RSxJQUFNLGtCQUFrQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSw2RkFLd0Q7QUFHdEYsSUFBTSxnQkFBZ0I7QUFBQSxFQUMzQjtBQUNGO0FBR08sSUFBTSxrQkFBa0IsTUFBTTtBQUFBO0FBQUE7QUFBQSxrS0FHNkg7QUFHM0osSUFBTSxnQkFBZ0IsTUFBTTtBQUFBO0FBQUE7QUFBQSw4Q0FHVztBQUd2QyxJQUFNLGFBQWEsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSwrSEFNK0Y7QUFHeEgsSUFBTSxTQUFTLE1BQU07QUFBQTtBQUFBO0FBQUEsd0dBRzRFO0FBR2pHLElBQU0sZUFBZSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLDRGQTJCMEQ7QUFHckYsSUFBTSxZQUFZLE1BQU07QUFBQTtBQUFBLG9GQUVxRDtBQUc3RSxJQUFNLGVBQWUsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBLGtFQUlnQztBQUczRCxJQUFNLGNBQWMsTUFBTTtBQUFBO0FBQUE7QUFBQSxtREFHa0I7QUFHNUMsSUFBTSxTQUFTLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsc0hBTTBGO0FBRy9HLElBQU0sU0FBUyxNQUFNO0FBQUE7QUFBQTtBQUFBLDRCQUdBO0FBR3JCLElBQU0sWUFBWSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsMkZBSTREO0FBR3BGLElBQU0sZ0JBQWdCLE1BQU07QUFBQTtBQUFBO0FBQUEscURBR2tCO0FBRzlDLElBQU0sb0JBQW9CLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQSx5RUFJa0M7QUFHbEUsSUFBTSxpQkFBaUI7QUFBQSxFQUM1QjtBQUNGO0FBR08sSUFBTSxVQUE2QjtBQUFBLEVBQ3hDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7QUFFTyxJQUFNLFNBQVM7QUFBQSxFQUNwQjtBQUNGO0FBRU8sSUFBTSxlQUE0QyxvQkFBSSxJQUFJO0FBQUEsRUFDL0QsQ0FBQyxPQUFPLENBQUM7QUFBQSxFQUNULENBQUMsU0FBUyxDQUFDO0FBQUEsRUFDWCxDQUFDLFFBQVEsQ0FBQztBQUFBLEVBQ1YsQ0FBQyxRQUFRLENBQUM7QUFBQSxFQUNWLENBQUMsT0FBTyxDQUFDO0FBQUEsRUFDVCxDQUFDLFNBQVMsQ0FBQztBQUFBLEVBQ1gsQ0FBQyxTQUFTLENBQUM7QUFBQSxFQUNYLENBQUMsUUFBUSxDQUFDO0FBQUEsRUFDVixDQUFDLE9BQU8sRUFBRTtBQUFBLEVBQ1YsQ0FBQyxVQUFVLEVBQUU7QUFBQSxFQUNiLENBQUMsVUFBVSxFQUFFO0FBQUEsRUFDYixDQUFDLFdBQVcsRUFBRTtBQUFBLEVBQ2QsQ0FBQyxVQUFVLEVBQUU7QUFBQSxFQUNiLENBQUMsVUFBVSxFQUFFO0FBQUEsRUFDYixDQUFDLFNBQVMsRUFBRTtBQUFBLEVBQ1osQ0FBQyxXQUFXLEdBQUc7QUFDakIsQ0FBQztBQUVNLElBQU0sYUFBYTtBQUFBLEVBQ3hCO0FBQ0Y7QUFDTyxJQUFNLFNBQVMsTUFBTSx3QkFBd0I7OztBQzlTN0MsSUFBTSxZQUFZLENBQUMsU0FDeEIsV0FBQyx5RUFBaUUsR0FBQyxFQUFDLEtBQUssSUFBSSxLQUM3RSxDQUFDLDBIQUEwSDtBQUFBLEVBQ3pIO0FBQ0Y7QUFHSyxTQUFTLFVBQVUsUUFBMEIsTUFBYyxJQUFxQjtBQUNyRixNQUFJLFlBQVk7QUFDaEIsV0FBUyxJQUFJLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFDOUIsVUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJLE9BQU8sQ0FBQztBQUNoQyxRQUFJLDZFQUE2RSxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU87QUFDekcsa0JBQVk7QUFDZCxRQUFJLFVBQVUsSUFBSSxLQUFLLENBQUMsYUFBYSxDQUFDLGNBQWMsUUFBUSxHQUFHLEVBQUUsRUFBRyxRQUFPO0FBQzNFLFFBQUksQ0FBQyxPQUFPLElBQUksS0FBSyxLQUFLLGFBQWEsT0FBTyxJQUFJLEtBQUssRUFBRztBQUUxRCxVQUFNLFFBQ0osV0FBQyxZQUFRLEdBQUMsRUFBQyxLQUFLLElBQUksS0FDcEIsd0hBQXdIO0FBQUEsTUFDdEg7QUFBQSxJQUNGO0FBQ0YsUUFBSSxNQUFPLFFBQU87QUFBQSxFQUNwQjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsY0FBYyxRQUEwQixHQUFXLElBQXFCO0FBQy9FLFFBQU0sT0FBTyxPQUFPLElBQUksQ0FBQztBQUN6QixTQUNFLElBQUksSUFBSSxNQUNSLE1BQU0sU0FBUyxVQUNmLENBQUMsT0FBTyxJQUFJLEtBQUssS0FBSyxLQUN0QixDQUFDLFVBQVUsS0FBSyxJQUFJLEtBQ3BCLENBQUMsc0VBQXNFLEtBQUssS0FBSyxLQUFLLEtBQ3RGLENBQUMsTUFBTSxLQUFLLEtBQUssS0FBSztBQUUxQjtBQU1PLFNBQVMsZUFBZSxNQUFpQztBQUM5RCxRQUFNLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFDNUIsUUFBTSxRQUFRLHNDQUFzQyxLQUFLLElBQUk7QUFDN0QsTUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixRQUFNLFFBQVEsTUFBTSxDQUFDLEVBQUcsTUFBTSxhQUFhLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDaEUsUUFBTSxhQUFhLE1BQU0sQ0FBQyxNQUFNLE1BQU0sTUFBTSxDQUFDLE1BQU07QUFDbkQsUUFBTSxXQUFXLHdDQUF3QyxLQUFLLE1BQU0sQ0FBQyxDQUFFO0FBQ3ZFLFFBQU0sU0FBUyxNQUFNO0FBQUEsSUFDbkIsQ0FBQyxNQUNDLFVBQVUsQ0FBQyxLQUFLLG9DQUFvQyxLQUFLLENBQUMsS0FBSywyQ0FBMkMsS0FBSyxDQUFDO0FBQUEsRUFDcEg7QUFDQSxNQUFJLENBQUMsWUFBWSxFQUFFLFdBQVcsTUFBTSxTQUFTLEtBQUssYUFBYyxRQUFPO0FBQ3ZFLFFBQU0sUUFBUSxLQUFLLFNBQVMsS0FBSyxTQUFTLE1BQU0sUUFBUSxNQUFNLENBQUMsRUFBRztBQUNsRSxTQUFPLEVBQUUsT0FBTyxTQUFTLEtBQUssS0FBSyxNQUFNLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxPQUFPO0FBQzFFO0FBR08sU0FBUyxjQUFjLE1BQXVCO0FBQ25ELFNBQU8sMEtBQTBLO0FBQUEsSUFDL0ssS0FBSyxLQUFLO0FBQUEsRUFDWjtBQUNGOzs7QUMzREEsSUFBTSxRQUNKO0FBQ0YsSUFBTSxRQUNKO0FBQ0YsSUFBTSxPQUNKO0FBQ0YsSUFBTSxPQUFPO0FBQ2IsSUFBTSxRQUFRLEdBQUcsSUFBSSxpQ0FBdUIsSUFBSTtBQUNoRCxJQUFNLE9BQU87QUFDYixJQUFNLFVBQVU7QUFDaEIsSUFBTSxNQUFNO0FBQ1osSUFBTSxPQUFPLE1BQU0sSUFBSSxZQUFZLEdBQUcsU0FBUyxLQUFLLFdBQVcsT0FBTztBQUV0RSxJQUFNLGNBQ0o7QUFFRixJQUFNLFdBQThEO0FBQUE7QUFBQSxFQUVsRSxDQUFDLFlBQVksSUFBSSxPQUFPLE1BQU0sV0FBVyxhQUFhLElBQUksSUFBSSxLQUFLLG9CQUFvQixHQUFHLENBQUM7QUFBQTtBQUFBLEVBRTNGO0FBQUEsSUFDRTtBQUFBLElBQ0EsSUFBSTtBQUFBLE1BQ0YsWUFBWSxHQUFHLE1BQU0sS0FBSyxXQUFXLE9BQU8sOEVBQThFLEtBQUs7QUFBQSxNQUMvSDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQSxDQUFDLFlBQVksMEJBQTBCO0FBQUE7QUFBQSxFQUV2QyxDQUFDLFlBQVksSUFBSSxPQUFPLG1DQUF5QixJQUFJLFFBQVEsR0FBRyxDQUFDO0FBQUE7QUFBQSxFQUVqRSxDQUFDLFVBQVUsSUFBSSxPQUFPLE9BQU8sSUFBSSw4QkFBb0IsSUFBSSxnQkFBZ0IsR0FBRyxDQUFDO0FBQUEsRUFDN0UsQ0FBQyxVQUFVLElBQUksT0FBTyxPQUFPLEtBQUssUUFBUSxHQUFHLENBQUM7QUFBQSxFQUM5QztBQUFBLElBQ0U7QUFBQSxJQUNBLElBQUk7QUFBQSxNQUNGLHVKQUF1SixLQUFLLE1BQU0sSUFBSTtBQUFBLE1BQ3RLO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0EsSUFBSTtBQUFBLE1BQ0YsK0RBQStELEtBQUssTUFBTSxJQUFJLElBQUksS0FBSztBQUFBLE1BQ3ZGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxJQUFNLFFBQ0o7QUFNSyxTQUFTLFVBQVUsTUFBMkI7QUFFbkQsUUFBTSxVQUFVLHNCQUFzQixLQUFLLElBQUk7QUFDL0MsUUFBTSxVQUFVLHdFQUF3RSxLQUFLLElBQUk7QUFDakcsTUFBSSxDQUFDLFdBQVcsQ0FBQyxRQUFTLFFBQU8sQ0FBQztBQUNsQyxRQUFNLFFBQVEsVUFBVSxJQUFJO0FBQzVCLFFBQU0sUUFBcUIsQ0FBQztBQUM1QixhQUFXLENBQUMsTUFBTSxPQUFPLEtBQUssVUFBVTtBQUN0QyxVQUFNLGFBQWEsU0FBUyxjQUFjLFNBQVM7QUFDbkQsUUFBSSxhQUFhLENBQUMsVUFBVSxDQUFDLFFBQVM7QUFDdEMsZUFBVyxTQUFTLE1BQU0sU0FBUyxPQUFPLEdBQUc7QUFDM0MsWUFBTSxRQUFRLE1BQU07QUFDcEIsVUFDRSx3QkFBd0IsS0FBSyxJQUFJLEtBQ2pDLENBQUMsUUFBUSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEtBQ3RCLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxJQUFJLEdBQUcsUUFBUSxFQUFFLEdBQUcsS0FBSyxDQUFDO0FBRXREO0FBQ0YsWUFBTSxPQUFPLE1BQU0sQ0FBQyxNQUFNLFNBQVksU0FBWSxTQUFTLE1BQU0sQ0FBQyxDQUFDO0FBQ25FLFlBQU0sS0FBSyxFQUFFLE1BQU0sT0FBTyxLQUFLLFFBQVEsTUFBTSxDQUFDLEVBQUUsUUFBUSxHQUFJLFNBQVMsVUFBYSxFQUFFLEtBQUssRUFBRyxDQUFDO0FBQUEsSUFDL0Y7QUFBQSxFQUNGO0FBQ0EsUUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsR0FBRztBQUN2RCxTQUFPLE1BQU0sT0FBTyxDQUFDLE1BQU0sVUFBVSxDQUFDLE1BQU0sTUFBTSxLQUFLLElBQUksR0FBRyxRQUFRLENBQUMsR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxNQUFNLEtBQUssS0FBSyxDQUFDO0FBQ2xIO0FBR08sU0FBUyxTQUFTLE1BQWtDO0FBQ3pELFFBQU0sUUFBUSxLQUFLLE1BQU0sVUFBVTtBQUNuQyxNQUFJLENBQUMsTUFBTyxRQUFPO0FBQ25CLFFBQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQzdCLFFBQU0sT0FBTyxNQUFNLEdBQUcsRUFBRTtBQUN4QixTQUFPLEtBQUssV0FBVyxLQUFLLE1BQU0sU0FBUyxJQUFJLEtBQUssTUFBTSxRQUFRLEdBQUcsSUFBSSxNQUFNLE9BQU8sSUFBSSxJQUFJLE9BQU8sSUFBSTtBQUMzRztBQUdPLFNBQVMsVUFBVSxNQUFzQjtBQUM5QyxRQUFNLFFBQVEsS0FBSyxZQUFZO0FBQy9CLFNBQU8sTUFBTSxXQUFXLEtBQUssU0FBUyxRQUFRLEtBQUssUUFBUSxVQUFVLENBQUMsV0FBVyxPQUFPLFlBQVksQ0FBQztBQUN2RzsiLAogICJuYW1lcyI6IFtdCn0K
