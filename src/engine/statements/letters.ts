/** The five letters of SMART, judged from the facets. */
import type { AnalysedFile, Config, Facets, Letter, LetterVerdict, Statement } from '../types.js';

/** What the letters need beside the facets. */
export interface Surroundings {
  readonly kind: Statement['kind'];
  /** Words of the budget or resources given, if any. */
  readonly resources?: string;
  /** What it belongs to: the objective's text or the heading, if any. */
  readonly objective?: string;
  /** Focus area that its own passage matches. */
  readonly area?: string;
  readonly period?: { readonly from: number; readonly to: number };
  /** True where there is a cell or label for the deadline: left open, no period fills it. */
  readonly asksDeadline?: boolean;
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
    R: judgeR(around),
    T: judgeT(facets, around),
  };
}

/**
 * SMART means: S, M and T pass, A and R do not fail.
 * The one definition, used by the register, the summary and the rules.
 */
export function isSmart(letters: Letters): boolean {
  return (
    letters.S.verdict === 'pass' &&
    letters.M.verdict === 'pass' &&
    letters.T.verdict === 'pass' &&
    letters.A.verdict !== 'fail' &&
    letters.R.verdict !== 'fail'
  );
}

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

function judgeA({ absolute, baseline, owner }: Facets, { resources }: Surroundings): LetterVerdict {
  if (absolute) return { verdict: 'weak', reason: `Asks for what can hardly be had: ${quote(absolute.text)}.` };
  if (baseline) return { verdict: 'pass', reason: `Has a starting value: ${quote(baseline.text)}.` };
  if (owner) return { verdict: 'pass', reason: `Somebody is responsible: ${quote(owner.text)}.` };
  if (resources !== undefined) return { verdict: 'pass', reason: `Has resources: ${quote(resources)}.` };
  return { verdict: 'weak', reason: 'Neither baseline, owner nor resources show that it can be reached.' };
}

function judgeR({ objective, area }: Surroundings): LetterVerdict {
  if (objective !== undefined) return { verdict: 'pass', reason: `Belongs to ${quote(objective)}.` };
  if (area !== undefined) return { verdict: 'pass', reason: `Contributes to focus area ${area}.` };
  return { verdict: 'weak', reason: 'No objective, section or focus area shows what it contributes to.' };
}

/** A target is to be reached by the end of the strategy's period, where nothing else is said; a measure may begin and end at any time. */
function judgeT({ timeBound }: Facets, { kind, period, asksDeadline }: Surroundings): LetterVerdict {
  if (timeBound) return { verdict: 'pass', reason: `Has a time: ${quote(timeBound.text)}.` };
  if (period)
    return {
      verdict: kind === 'kpi' && !asksDeadline ? 'pass' : 'weak',
      inherited: true,
      reason: `Has no time of its own, only the strategy’s period, ${period.from}–${period.to}.`,
    };
  return { verdict: 'fail', reason: 'Has no deadline, period or frequency.' };
}

/** First and last year of the strategy: as configured, else as its title says ("2026–2030"). */
export function strategyPeriod(
  files: readonly AnalysedFile[],
  config: Config,
): { from: number; to: number } | undefined {
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
