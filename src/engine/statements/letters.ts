/** The five letters of SMART, judged from the facets. */
import type { AnalysedFile, Config, Facets, Letter, LetterVerdict, Statement } from '../types.js';
import { lacksBaseline, outsidePeriod, wrongWay, type Period } from './plausible.js';

/** What the letters need beside the facets. */
export interface Surroundings extends Pick<Statement, 'kind' | 'text' | 'source'> {
  /** Words of the budget or resources given, if any. */
  readonly resources?: string;
  /** What its table or label names as its objective, if any. */
  readonly objective?: string;
  /** The headings above it without the document's title, outermost first. */
  readonly headings: readonly string[];
  /** Focus area that its own passage matches. */
  readonly area?: string;
  readonly period?: Period;
  /** What there is a cell or label for: left open, nothing else fills it. */
  readonly asks: ReadonlySet<string>;
}

export type Letters = Readonly<Record<Letter, LetterVerdict>>;

const quote = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text}”`;

/**
 * Judges the letters. Only S, M and T may fail; A and R are at most weak, since whether a target can be had and matters
 * is not written in the text.
 */
export function judgeLetters(facets: Facets, around: Surroundings): Letters {
  return {
    S: judgeS(facets),
    M: judgeM(facets, around),
    A: judgeA(facets, around),
    R: judgeR(facets, around),
    T: judgeT(facets, around),
  };
}

/** SMART means that every letter passes: where a rule finds something to say about a KPI, one of them does not. */
export const isSmart = (letters: Letters): boolean => Object.values(letters).every(({ verdict }) => verdict === 'pass');

function judgeS({ specific }: Facets): LetterVerdict {
  if (specific) return { verdict: 'pass', reason: `Says what is meant: ${quote(specific.text)}.` };
  return { verdict: 'fail', reason: 'Does not say what exactly is delivered or counted, and for whom.' };
}

function judgeM({ measurable, target }: Facets, { kind }: Surroundings): LetterVerdict {
  if (!measurable)
    return {
      verdict: 'fail',
      reason: 'Nothing in it can be counted or looked at: no number, indicator or deliverable.',
    };
  if (kind === 'action') return { verdict: 'pass', reason: `Can be checked: ${quote(measurable.text)}.` };
  if (!target)
    return {
      verdict: 'weak',
      reason: `Says what is measured (${quote(measurable.text)}) but not the value to be reached.`,
    };
  return { verdict: 'pass', reason: `Measured by ${quote(measurable.text)}, with the target ${quote(target.text)}.` };
}

function judgeA(facets: Facets, around: Surroundings): LetterVerdict {
  const { baseline, owner } = facets;
  const doubt = doubtOf(facets, around);
  if (doubt !== undefined) return { verdict: 'weak', reason: doubt };
  if (baseline) return { verdict: 'pass', reason: `Has a starting value: ${quote(baseline.text)}.` };
  if (owner) return { verdict: 'pass', reason: `Somebody is responsible: ${quote(owner.text)}.` };
  if (around.resources !== undefined) return { verdict: 'pass', reason: `Has resources: ${quote(around.resources)}.` };
  return { verdict: 'weak', reason: 'Neither baseline, owner nor resources show that it can be reached.' };
}

/** What speaks against its being reached, whatever speaks for it. */
function doubtOf(facets: Facets, around: Surroundings): string | undefined {
  const { absolute, target } = facets;
  if (absolute) return `Asks for what can hardly be had: ${quote(absolute.text)}.`;
  const side = wrongWay({ ...around, facets });
  if (side) return `Its target, ${quote(target!.text)}, lies ${side} its starting value.`;
  if (around.kind === 'kpi' && around.asks.has('baseline') && lacksBaseline(facets)) return 'Has no starting value.';
  if (around.asks.has('budget') && around.resources === undefined) return 'Its resources are left open.';
  return undefined;
}

/** Relevant is what contributes to something and what somebody answers for. */
function judgeR({ owner }: Facets, around: Surroundings): LetterVerdict {
  const purpose = purposeOf(around);
  if (purpose === undefined)
    return { verdict: 'weak', reason: 'No objective, section or focus area shows what it contributes to.' };
  if (!owner) return { verdict: 'weak', reason: `${purpose}, but nobody is named who is responsible.` };
  return { verdict: 'pass', reason: `${purpose}, and ${quote(owner.text)} is responsible.` };
}

function purposeOf({ objective, headings, area }: Surroundings): string | undefined {
  const topic = objective ?? headings.findLast((heading) => !isPartOfPlan(heading));
  if (topic !== undefined) return `Belongs to ${quote(topic)}`;
  return area === undefined ? undefined : `Contributes to focus area ${area}`;
}

/** "11. Key performance indicators", "Annex B: Action plan": names a part of the document, and nothing to contribute to. */
const isPartOfPlan = (heading: string): boolean =>
  (heading.toLowerCase().match(/[a-z]{3,}/g) ?? []).every((word) => PARTS_OF_PLAN.has(word));

const PARTS_OF_PLAN: ReadonlySet<string> = new Set(
  (
    'action actions activities and annex appendix chapter evaluation expected for framework implementation indicator indicators key kpi kpis ' +
    'matrix measurable measurement measures metrics monitoring outcomes part performance plan programme progress reporting results review ' +
    'roadmap schedule section success table target targets the timeline'
  ).split(' '),
);

/** A target is to be reached by the end of the strategy's period, where nothing else is said; a measure may begin and end at any time. */
function judgeT(facets: Facets, around: Surroundings): LetterVerdict {
  const { kind, period, asks } = around;
  const time = facets.timeBound;
  const span = period && `${period.from}–${period.to}`;
  if (time && period && outsidePeriod({ ...around, facets }, period) !== undefined)
    return { verdict: 'weak', reason: `Its time, ${quote(time.text)}, lies outside the strategy’s period, ${span}.` };
  if (time) return { verdict: 'pass', reason: `Has a time: ${quote(time.text)}.` };
  if (!span) return { verdict: 'fail', reason: 'Has no deadline, period or frequency.' };
  if (asks.has('deadline'))
    return {
      verdict: 'weak',
      inherited: true,
      reason: `Its deadline is left open; there is only the strategy’s period, ${span}.`,
    };
  if (kind === 'action')
    return { verdict: 'weak', inherited: true, reason: `Has no time of its own, only the strategy’s period, ${span}.` };
  return { verdict: 'pass', inherited: true, reason: `Is to be reached within the strategy’s period, ${span}.` };
}

/** First and last year of the strategy: as configured, else as its title says ("2026–2030"). */
export function strategyPeriod(files: readonly AnalysedFile[], config: Config): Period | undefined {
  if (config.period) return config.period;
  const titles = [
    config.title,
    ...files.flatMap(({ file }) =>
      file.sections
        .slice(0, 3)
        .filter((s) => s.depth === 1)
        .map((s) => s.title),
    ),
  ];
  for (const title of titles) {
    const found = /\b(20\d\d) ?(?:[-–—/]|to|until) ?(20\d\d|\d\d)\b/.exec((title ?? '').slice(0, 300));
    if (!found) continue;
    const from = Number(found[1]);
    const to = found[2]!.length === 2 ? Math.floor(from / 100) * 100 + Number(found[2]) : Number(found[2]);
    if (to > from && to - from <= 20) return { from, to };
  }
  return undefined;
}
