/**
 * The parts that readers look for in any strategy, with how authors name them and the sentences by which a text has them
 * without a heading. Order and wording are free. After the lifecycle and principles of the Guide (sections 3 and 4) and the
 * headings that strategies commonly have.
 */
export interface StandardPart {
  readonly name: string;
  /** Headings that announce it. */
  readonly heading: RegExp;
  /** Sentences that amount to it. */
  readonly text: RegExp;
  /** Elements of the Guide that amount to it where they are addressed. */
  readonly elements?: readonly string[];
}

export const standardParts: readonly StandardPart[] = [
  {
    name: 'vision',
    heading: /\bvision\b|\bmission\b|\baspiration|\bambition/i,
    text: /\b(?:our|the|its|this|national|overall) vision\b|\bvision (?:is|of|for|statement)\b|\benvision|\bwe want to be\b/i,
  },
  {
    name: 'scope',
    heading: /\bscope\b|\bapplicab|\bapplication of (?:the|this)|\baudience\b|\babout this (?:strategy|document|plan)/i,
    text: /\b(?:strategy|policy|document|plan|programme|concept) (?:also |only |mainly |therefore |thus )?(?:applies|covers|extends|addresses|concerns|focuses|does not (?:cover|apply|deal|address)|deals with|encompasses|is (?:addressed|intended|directed|aimed|limited|focused|meant)|targets|sets out|outlines|defines|describes)\b|\bscope of (?:the|this)\b|\bwithin (?:the|its) scope\b/i,
  },
  {
    name: 'objectives',
    heading:
      /\bobjectives?\b|\bgoals?\b|\baims?\b|\bpriorit|\bpillars?\b|\bpurpose\b|\bstrategic (?:direction|area|ax[ie]s|theme|line|intent)|\btargets?\b/i,
    text: /\b(?:objectives?|goals?|aims?|priorit(?:y|ies)|purpose|pillars?) (?:of|are|is|include|for|will)\b|\baims? (?:to|at)\b/i,
  },
  {
    name: 'guiding principles',
    heading: /\bprinciples?\b|\bvalues\b|\btenets\b|\bapproach\b/i,
    text: /\bprinciples?\b.{0,40}\b(?:are|is|of|guide|underpin|apply)\b|\b(?:guiding|basic|following|fundamental|core|key|general|underlying) principles?\b|\bguided by\b|\bbased on the (?:principle|value)/i,
  },
  {
    name: 'governance and roles',
    elements: ['5.1.2', '5.1.3'],
    heading:
      /\bgovernance\b|\broles?\b|\bresponsib|\binstitution|\borgani[sz]ation|\bcoordinat|\bco-ordinat|\bstakeholders?\b|\bleadership\b|\bauthorit|\bsteering\b|\bcouncil\b|\bcommittee\b|\bactors\b|\bcompetenc/i,
    text: /\b(?:is|are|shall be|will be|be) (?:primarily |mainly |jointly )?(?:responsible|accountable|in charge|tasked|mandated)\b|\bsteering (?:committee|group)\b|\bgovernance\b|\bcoordinating body\b|\bnational (?:cyber ?security )?(?:authority|agency|council|coordinator|committee)\b/i,
  },
  {
    name: 'implementation or action plan',
    heading:
      /\baction\b|\bactions\b|\bimplement|\broad ?map\b|\bwork ?plan\b|\bnext steps\b|\bdelivery\b|\bdelivering\b|\bmeasures\b|\binitiatives?\b|\bactivit|\bexecution\b|\bway forward\b|\bprogrammes?\b|\btasks?\b/i,
    text: /\baction plans?\b|\bimplementation plan|\bimplementation of (?:the|this|its)\b|\bimplement(?:ing|ed)? (?:the|this) (?:strategy|policy|plan)\b|\broad ?map\b/i,
  },
  {
    name: 'monitoring and evaluation',
    heading:
      /\bmonitor|\bevaluat|\bM&E\b|\bmeasur(?:ing|ement|able|ed)|\bindicators?\b|\bKPIs?\b|\bperformance\b|\bprogress\b|\bsuccess\b|\breporting\b|\boversight\b|\bmetrics\b|\baccountab|\bassess(?:ment|ing)? (?:of )?(?:the )?(?:implementation|progress|strategy|effect)|\bcontrolling\b/i,
    text: /\bmonitor\w*\b.{0,60}\b(?:implementation|strategy|progress|plan|initiatives|measures)\b|\b(?:evaluat\w+|measur(?:es?|ed|ing)|assess\w*|report\w*|track(?:s|ed|ing))\b.{0,60}\b(?:progress|implementation|effectiveness|strategy|plan)\b|\bprogress reports?\b|\bperformance indicators?\b|\bannual report/i,
  },
  {
    name: 'review cycle',
    // Laws are reviewed too.
    heading:
      /^(?!.*\b(?:acts?|laws?|legislat\w+|codes?|bills?)\b).*(?:\breview\w*\b|\brevision|\brevis(?:ing|ed)\b|\bupdat|\bvalidity\b|\bamend|\bup to date\b|\blife ?cycle\b|\bmaintenance of\b)/i,
    text: /\b(?:strategy|policy|plan|document|programme|concept)\b.{0,100}\b(?:be|is|are) (?:\w+ (?:and \w+ )?)?(?:reviewed|revised|updated|amended|adjusted|adapted)\b|\b(?:reviews?|revisions?|updat(?:es?|ing)) (?:of|to) (?:the|this|its) .{0,40}\b(?:strategy|policy|plan|document|programme|concept)\b|\b(?:regular|periodic|annual|yearly|biennial|mid-term|continuous) (?:and \w+ )?(?:reviews?|revisions?|updates?|updating)\b|\b(?:review|revise|update|amend|reviewing|revising|updating) (?:the|this|its) .{0,30}\b(?:strategy|policy|plan|document)\b|\b(?:evaluat|assess|report)\w*\b.{0,60}\b(?:implementation|strategy|plan)\b.{0,60}\b(?:annually|yearly|each year|every (?:\w+ )?years?)\b|\b(?:annually|yearly|each year|every (?:\w+ )?years?)\b.{0,60}\b(?:evaluat|assess|report)\w*\b.{0,60}\b(?:implementation|strategy|plan)\b/i,
  },
  {
    name: 'resources and budget',
    elements: ['5.1.4'],
    heading: /\bresourc|\bbudget|\bfund|\bfinanc|\bcosts?\b|\binvest/i,
    text: /\bbudget|\bfunding\b|\bfunds\b|\bfinanc\w+\b|\b(?:human|adequate|sufficient|necessary|additional|required|allocated?|dedicated) (?:and \w+ )?resources?\b|\bresourc(?:es|ing) (?:for|needed|required|will|to)\b|[€$£] ?\d/i,
  },
  {
    name: 'glossary',
    heading:
      /\bglossar|\bdefinitions?\b|\bacronyms?\b|\babbreviations?\b|\bterminolog|\bterms\b|\bvocabulary\b|\bdictionary\b/i,
    text: /\b(?:is defined as|are defined as|for the purposes? of (?:this|the) (?:strategy|policy|document)|the term .{2,60} (?:means|refers|denotes)|shall mean)\b/i,
  },
];
