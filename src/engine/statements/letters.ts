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

const judged =
  (verdict: LetterVerdict['verdict']) =>
  (reason: string): LetterVerdict => ({ verdict, reason });
const [pass, weak, fail] = [judged('pass'), judged('weak'), judged('fail')];

function judgeS({ specific }: Facets): LetterVerdict {
  if (specific) return pass(`Says what is meant: ${quote(specific.text)}.`);
  return fail('Does not say what exactly is delivered or counted, and for whom.');
}

function judgeM({ measurable, target }: Facets, { kind }: Surroundings): LetterVerdict {
  if (!measurable) return fail('Nothing in it can be counted or looked at: no number, indicator or deliverable.');
  if (kind === 'action') return pass(`Can be checked: ${quote(measurable.text)}.`);
  if (!target) return weak(`Says what is measured (${quote(measurable.text)}) but not the value to be reached.`);
  return pass(`Measured by ${quote(measurable.text)}, with the target ${quote(target.text)}.`);
}

function judgeA(facets: Facets, around: Surroundings): LetterVerdict {
  const { baseline, owner } = facets;
  const doubt = doubtOf(facets, around);
  if (doubt !== undefined) return weak(doubt);
  if (baseline) return pass(`Has a starting value: ${quote(baseline.text)}.`);
  if (owner) return pass(`Somebody is responsible: ${quote(owner.text)}.`);
  if (around.resources !== undefined) return pass(`Has resources: ${quote(around.resources)}.`);
  return weak('Neither baseline, owner nor resources show that it can be reached.');
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
  if (purpose === undefined) return weak('No objective, section or focus area shows what it contributes to.');
  if (!owner) return weak(`${purpose}, but nobody is named who is responsible.`);
  return pass(`${purpose}; responsible: ${quote(owner.text)}.`);
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
    'action actions and annex appendix chapter evaluation for framework implementation indicator indicators key kpi kpis matrix measures ' +
    'metrics monitoring part performance plan programme results section success table target targets the'
  ).split(' '),
);

/** A target is to be reached by the end of the strategy's period, where nothing else is said; a measure may begin and end at any time. */
function judgeT(facets: Facets, around: Surroundings): LetterVerdict {
  const { kind, period, asks } = around;
  const { timeBound } = facets;
  const years = period && `the strategy’s period, ${period.from}–${period.to}.`;
  if (timeBound && period && outsidePeriod({ ...around, facets }, period))
    return weak(`Its time, ${quote(timeBound.text)}, lies outside ${years}`);
  if (timeBound) return pass(`Has a time: ${quote(timeBound.text)}.`);
  if (!years) return fail('Has no deadline, period or frequency.');
  if (kind === 'action' || asks.has('deadline'))
    return { ...weak(`Has no time of its own, only ${years}`), inherited: true };
  return { ...pass(`Is to be reached within ${years}`), inherited: true };
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
