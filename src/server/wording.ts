/** How the editor speaks: Markdown for hovers and explanations. Text of the draft is untrusted and always escaped. */
import { findElement } from '../engine/catalogue.js';
import type { CoverageStatus, Element, Framework, NotEvidence, Statement } from '../engine/types.js';
import { toMarkdown } from '../reports/escape.js';
import { LETTER_NAMES, LETTERS, VERDICTS } from '../reports/summary.js';

export const STATUS: Readonly<Record<CoverageStatus, string>> = {
  addressed: 'addressed',
  partial: 'partly addressed',
  missing: 'missing',
  'not-applicable': 'not applicable',
};

export const WHY_NOT_EVIDENCE: Readonly<Record<NotEvidence, string>> = {
  contents: 'a table of contents',
  'title-page': 'the title page',
  glossary: 'a glossary',
  'lead-in': 'the line that leads into a list',
  'table-header': 'the header of a table',
  threats: 'a description of threats',
  history: 'a look back',
  definition: 'a definition',
  foreword: 'a foreword',
  placeholder: 'text that is not filled in yet',
  'too-short': 'too short to say anything',
};

/** "83 %". */
export const percent = (score: number): string => `${Math.round(score * 100)} %`;

/** "5.4.1 Establish …"; a part's own title for a part's id. */
export function nameElement(framework: Framework, id: string): string {
  const element = findElement(framework, id);
  const part = element?.parts?.find((p) => p.id === id);
  return element ? `${id} ${part?.title ?? element.title}` : id;
}

/** Where an element comes from. */
export const sourceOf = (framework: Framework, id: string): string => `*${toMarkdown(framework.title)}, ${id}*`;

/** The five letters of a statement, each with its reason. */
export function describeStatement({ kind, letters, smart }: Statement): string {
  const lines = LETTERS.map((letter) => {
    const { verdict, reason } = letters[letter];
    const [sign, word] = VERDICTS[verdict];
    return `- ${sign} **${LETTER_NAMES[letter]}** (${word}): ${toMarkdown(reason)}`;
  });
  const name = kind === 'kpi' ? 'KPI' : 'Action';
  return [`**${name}**: ${smart ? 'SMART' : 'not SMART yet'}`, '', ...lines].join('\n');
}

/** Everything the catalogue says on an element, in Markdown. */
export function explainElement(framework: Framework, element: Element): string {
  const bullets = (items: readonly string[]): string[] => items.map((item) => `- ${toMarkdown(item)}`);
  const parts = element.parts ?? [];
  return [
    `# ${element.id} ${toMarkdown(element.title)}`,
    '',
    toMarkdown(element.summary),
    '',
    '## What it asks',
    '',
    ...bullets(element.asks.map((ask) => ask.text)),
    ...(parts.length > 0
      ? ['', '## Its parts', '', ...bullets(parts.map((p) => `${p.id} ${p.title}: ${p.summary}`))]
      : []),
    ...(element.questions.length > 0 ? ['', '## Questions of a reviewer', '', ...bullets(element.questions)] : []),
    ...(element.headings.length > 0
      ? ['', '## Where authors put it', '', toMarkdown(element.headings.join(' · '))]
      : []),
    ...(element.example !== '' ? ['', '## An example', '', `> ${toMarkdown(element.example)}`] : []),
    '',
    '## A section to start from',
    '',
    '````markdown',
    element.skeleton.trim().replaceAll('````', '```'),
    '````',
    '',
    `Source of the number and the title: ${toMarkdown(framework.source)}. Everything else is in our own words.`,
    '',
  ].join('\n');
}
