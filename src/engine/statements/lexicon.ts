/** The words by which statements are told apart: verbs, things that can be delivered or counted, bodies, vague words. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose doing leaves something that anybody can look at: a law, a centre, a report, a course. */
const DELIVERING = `
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
  devote earmark dedicate reserve agree answer meet obtain gather restrict detect encrypt resolve discuss bridge narrow
  close cut limit authorise authorize simplify streamline unify separate renovate digitalise digitalize rationalise
  mobilise mobilize address undergo serve act remove eliminate abolish phase switch move bring give take`;

/** Verbs that tell how things are, and that no strategy promises. */
export const TELLING = words(`
  have use receive spend own believe feel know live work suffer experience face need lack say consider think do want
  graduate lose fall visit agree pay cost exploit attend carry employ earn buy sell browse trust rely depend account
  comprise contain exist happen occur originate come go get see watch play shop trade generate rank stand fail cause
  affect serve hit exceed belong consist include view store reside expect prefer complain admit ignore forget speak`);

/** Verbs that promise a direction and no end. */
const DIRECTING = `
  advance advocate aid aim assist aspire attempt bolster boost consider continue contribute cultivate deepen drive ease
  empower enable encourage endeavour endeavor enhance enrich facilitate focus foster further guide help improve incentivise
  incentivize increase influence inspire intensify keep leverage minimise minimize mitigate motivate nurture optimise
  optimize optimise prioritise prioritize progress promote pursue raise reduce reinforce remain seek sensitise sensitize
  stimulate step strengthen strive support sustain try uphold widen work build-up maximise maximize decrease lower grow
  double triple halve achieve attain reach stay become ensure stress emphasise emphasize explore safeguard tackle combat fight
  counter prevent deter champion spearhead embrace attract share exchange use utilise utilize discourage preserve defend respect`;

/** Forms that are nouns as often as verbs: at the head of a sentence they are verbs only before an object. */
export const NOUN_OR_VERB = words(`
  increase decrease support review report train design test plan access use contact research study monitor audit cost time
  measure share rate reach output number volume value size growth reduction level percentage list map survey release
  exercise pilot fund grant award register file log scan project focus work progress aid drive balance input return
  double contract change control host issue link lead move name place post process record score set stage stand start
  step supply task track transfer update upgrade visit stress guide help advance influence respect charter document
  staff sponsor document present station catalogue benchmark inventory outline reform finance fight counter mandate
  close cut limit reserve answer bridge act address profile purchase offer manufacture reward practice run commission ban license report exchange form schedule phase switch`);

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string, gerund?: string]>> = {
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  become: ['became', 'become'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fight: ['fought', 'fought'],
  give: ['gave', 'given'],
  grow: ['grew', 'grown'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  make: ['made', 'made'],
  put: ['put', 'put', 'putting'],
  run: ['ran', 'run', 'running'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set', 'setting'],
  stand: ['stood', 'stood'],
  meet: ['met', 'met'],
  cut: ['cut', 'cut', 'cutting'],
  strive: ['strove', 'striven'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  undergo: ['underwent', 'undergone'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  oversee: ['oversaw', 'overseen', 'overseeing'],
  write: ['wrote', 'written'],
};

const DOUBLING = words(
  'equip submit permit commit transfer ban plan step map log transmit scan run set put enrol control co-run refer',
);

/** `base` "establish"; `s` "establishes"; `ed` "established" (past or participle); `ing` "establishing". */
export type VerbForm = 'base' | 's' | 'ed' | 'ing';

export interface Verb {
  readonly base: string;
  readonly form: VerbForm;
  /** Promises a direction and no end: "improve". */
  readonly directing: boolean;
}

const VERBS: ReadonlyMap<string, Verb> = inflectAll();

function inflectAll(): Map<string, Verb> {
  const verbs = new Map<string, Verb>();
  for (const [list, directing] of [
    [DIRECTING, true],
    [DELIVERING, false],
  ] as const) {
    for (const base of words(list)) {
      const add = (form: VerbForm, text: string): void => {
        // A base form stands before another verb's participle ("found", "put"); what directs comes first.
        if (!verbs.has(text) || form === 'base') verbs.set(text, { base, form, directing });
      };
      const irregular = IRREGULAR[base];
      const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
      const doubled = DOUBLING.has(base) ? base + base.at(-1) : stem;
      const soft = /[^aeiou]y$/.test(base);
      add('s', soft ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`);
      add('ed', irregular ? irregular[0] : soft ? `${base.slice(0, -1)}ied` : `${doubled}ed`);
      if (irregular) add('ed', irregular[1]);
      add('ing', irregular?.[2] ?? `${doubled}ing`);
      add('base', base);
    }
  }
  return verbs;
}

/** What verb a word is a form of, if it is one of those that strategies commit to. */
export const verbOf = (lower: string): Verb | undefined => VERBS.get(lower);

/** "Establishment of …", "Creation of …": deeds put as nouns. */
export const DEED_NOUNS = words(`
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

/** Nouns that say what is measured: "number of …", "share of …". */
export const INDICATOR_HEADS = words(`
  number numbers percentage percent proportion share rate ratio level levels degree extent volume value amount size reach
  output cost costs time duration frequency quantity total average median score rank ranking index incidence prevalence
  coverage penetration availability reliability uptime contribution reduction increase decrease growth rise decline
  drop improvement turnover revenue expenditure spending count quality satisfaction length spread usage uptake use
  completion existence capacity compliance results result trend trends turnaround throughput`);

/** Of the heads, those that name a measure even without "of". */
export const MEASURE_HEADS = words(
  'number numbers percentage percent proportion share rate ratio volume amount size value total average median score rank ranking index frequency quantity count time cost costs duration length',
);

/** Adjectives that may stand before such a head: "total annual cost of …". */
export const HEAD_ADJECTIVES = words(`
  total overall annual yearly monthly weekly quarterly daily average mean median gross net absolute relative cumulative
  actual increased reduced decreased improved enhanced higher lower greater growing rising maximum minimum new
  additional significant substantial considerable marked steady sustained continuous the a an aggregate estimated positive negative year-on-year current combined`);

/** A result put as a participle or comparison before its noun: "Improved response", "More graduates". */
export const RESULT_STARTS = words(`
  increased improved reduced decreased enhanced strengthened raised lowered minimised minimized expanded greater higher
  lower more fewer less better faster shorter larger safer stronger heightened growing rising wider deeper accelerated
  optimised optimized boosted diminished zero`);

/** Ends that are reached or not: "fully operational", "in place". */
export const END_STATES = words(`
  operational available active eliminated eradicated abolished completed complete functional functioning online
  accessible live ready equipped connected trained certified accredited adopted enacted approved established published
  ratified installed deployed implemented tested audited signed computerised computerized digitised digitized covered
  linked networked launched achieved automated interconnected developed created introduced drafted reviewed updated
  appointed finalised finalized conducted held organised organized integrated migrated staffed formed processed
  resolved reported identified secured protected produced issued registered delivered commissioned inaugurated opened upgraded`);

/** Deeds that are named by what is held or done: "Regular exercises with operators". */
export const EVENTS = words(`
  exercise exercises workshop workshops campaign campaigns course courses conference conferences meeting meetings audit
  audits review reviews assessment assessments training trainings seminar seminars drill drills reporting briefings
  consultations consultation inspections tests evaluation evaluations monitoring participation updating`);

/** Things that are made to do something: that they do it is a measure, and they are nobody. */
export const MADE = words(`
  act acts law laws legislation program programs programme programmes project projects portal portals platform
  platforms website network networks plan plans policy policies strategy strategies framework frameworks campaign
  campaigns system systems fund scheme schemes centre centres function functions week day month year conference bill
  drill agenda roadmap review symposium summit workshop competition code principles index model mechanism protocol
  agreement convention directive regulation concept`);

/** Other things, beside those in -tion, -ment, -ness and the like: what they do is hoped for. */
export const THINGS = words(`
  measure measures initiative initiatives tool tools ecosystem work approach approaches structure structures check
  checks reform reforms service services technology technologies data guideline guidelines guidance standard
  standards result results outcome outcomes profile quality change changes research growth benefit benefits knowledge
  trust role roles effort efforts process processes market opportunities threat threats challenge challenges risk
  risks culture skills trend trends economy cyberspace internet future world rate level success report reports
  exercise exercises meeting meetings outreach demand advice step steps`);

/** Things that can be handed over or counted. */
export const DELIVERABLES = words(`
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

/** Verbs whose doing is itself the proof: something is then published, held, signed or not. */
export const CHECKABLE = words(`
  publish submit launch appoint adopt enact ratify organise organize hold host compile sign conduct recruit issue hire
  install award accredit certify commission endorse inaugurate review revise update`);

/** Qualities that nobody can measure: they take M from a statement whose quantity they stand for. */
export const UNMEASURABLE = words(`
  adequate adequately appropriate appropriately effective effectively efficient efficiently sufficient sufficiently
  significant significantly substantial substantially robust considerable considerably suitable suitably proper
  properly optimal satisfactory reasonable strong stronger better good high highest world-class best-in-class leading
  resilient proactive proactively seamless holistic comprehensive`);

/** What cannot be counted, whatever "level of" stands before it. */
export const UNCOUNTABLE = words(`
  satisfaction confidence capacity capacities capability capabilities awareness trust knowledge understanding resilience quality maturity culture literacy readiness
  preparedness cooperation collaboration coordination productivity engagement sensitization sensitisation perception
  visibility reputation attitude attitudes mindset`);

/** Bodies that can be made responsible. */
export const BODIES = words(`
  ministry ministries ministers minister agency authority office department council committee commission centre center
  bureau board unit secretariat directorate directorate-general institute inspectorate police cert csirt cirt regulator
  ombudsman auditor comptroller judiciary commissioner president chancellery treasury taskforce force group team administration chancellor cabinet
  parliament army university bank service services organisation organization inspector registrar coordinator director
  division branch prosecution prosecutor attorney-general attorney foundation corporation consortium governor gendarmerie
  officer association undersecretariat forces society academy delegate ambassador ciso cio command headquarters court`);

/** Of the bodies, those of which one is enough to know who is meant, without a name or a capital. */
export const KNOWN_ALONE = words(
  'ministry administration agency cert csirt cirt police regulator committee council secretariat inspectorate taskforce',
);

/** Names for "somebody" that make nobody responsible. */
export const NOBODY = words(`
  government governments we country nation state states stakeholders stakeholder all everyone authorities parties
  actors tbd tbc tba n/a none organisations organizations institutions businesses companies sector sectors community
  society citizens industry`);

/** People, households and firms: what is asked of all of them can hardly be had. */
export const EVERYBODY = words(`
  citizen citizens people persons individuals inhabitants residents households firms companies businesses enterprises
  smes users customers consumers families children pupils students learners teachers lecturers employees workers
  population everyone everybody nation society internet-users professionals homes organisations organizations
  women men youth adults parents operators incidents attacks threats vulnerabilities risks`);

/** Bodies and places that a measure reaches: a count of them is a volume unless they are to be built. */
export const BENEFICIARIES = words(`
  schools hospitals universities ministries agencies institutions municipalities villages towns cities districts
  companies banks operators departments offices homes libraries colleges counties communities exchanges servers
  systems networks sites computers websites services`);

/** Who or what the future simply happens to: sentences about them are forecasts, not targets. */
export const FORECAST_SUBJECTS = words(`
  market markets devices threat threats attack attacks attackers adversaries criminals hackers crime cybercrime costs
  losses loss damage users world globe traffic technology technologies economy trend trends malware ransomware sensors
  things billion people population demand revenues revenue spending sales gdp growth incidents terrorists dependence
  internet vulnerabilities criminal hacktivists perpetrators smartphones`);

/** "is expected to", "is estimated at": the sentence tells what others believe. */
export const FORECAST_WORDS = words(
  'expect expects predict expected estimated estimates projected predicted predicts forecast forecasts anticipated likely poised probably believed thought estimate projections projection inevitably',
);

/** Escape clauses and open ends: a commitment with one of them binds nobody. */
export const ESCAPES: readonly string[] = [
  'where appropriate',
  'as appropriate',
  'if appropriate',
  'where possible',
  'as far as possible',
  'to the extent possible',
  'where necessary',
  'if necessary',
  'as necessary',
  'as needed',
  'where feasible',
  'if feasible',
  'as soon as possible',
  'in due course',
  'when resources permit',
  'subject to available resources',
];

export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['fifty', 50],
  ['hundred', 100],
]);

export const TIME_UNITS = words(
  'second seconds minute minutes hour hours day days week weeks month months quarter quarters year years working',
);
export const MODALS = words('will shall must should');
