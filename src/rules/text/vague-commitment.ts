import { ESCAPES } from '../../engine/statements/lexicon.js';
import type { Report, Rule, Statement } from '../../engine/types.js';
import { list, quote } from '../wording.js';

/** A summary waits for this many: a strategy may promise a direction here and there. */
const SOME = 5;
const SHOWN = 5;
/** "will improve", "by improving", "will be further improved"; "with improved tools" says of what kind a thing is. */
const DIRECTION = new RegExp(
  [
    String.raw`\b(?:strengthen|foster|support|boost|develop|work|contribute|strive|seek|continue|consider|help)\b`,
    String.raw`\b(?:strengthen|foster|support|boost|improv|enhanc|promot|encourag|facilitat|increas|rais)ing\b`,
    String.raw`\b(?:improve|enhance|promote|encourage|facilitate|increase|raise|promotion|improvement|enhancement)\b`,
    String.raw`\bbe (?:(?:also|further|\w{1,15}ly) ){0,2}(?:strengthened|fostered|supported|boosted|improved|enhanced|promoted|encouraged|facilitated|increased|raised|developed|considered|continued|intensified|deepened|expanded)\b`,
  ].join('|'),
  'i',
);

export const vagueCommitment: Rule = {
  id: 'text/vague-commitment',
  severity: 'info',
  summary:
    'Commitments promise a direction (“strengthen”, “promote”) and nothing that could be checked, or leave a way out (“where appropriate”).',
  help: [
    'Only sentences, items and rows that commit to something are judged, and only those in which neither a thing to be delivered nor a figure follows the verb, or an escape clause takes the promise back.',
    '',
    '**Weak:** “The Government will promote cooperation, where appropriate.” **Better:** “The Government will hold two joint exercises with operators every year.”',
    '',
    'One note per file counts them and shows the first, where there are five or more; in the `release` profile each is reported.',
  ].join('\n'),
  *check({ files, statements, config }) {
    for (const { file } of files) {
      const vague = statements
        .filter((s) => s.path === file.path && s.kind === 'action')
        .flatMap((s) => readVague(s) ?? []);
      if (config.profile === 'release') yield* vague.map(reportOne);
      else if (vague.length >= SOME) yield summarise(vague);
    }
  },
};

interface Vague {
  readonly statement: Statement;
  /** The words that make it vague. */
  readonly word: string;
}

function readVague(statement: Statement): Vague | undefined {
  const { facets, text } = statement;
  const lower = text.toLowerCase();
  const escape = ESCAPES.find((e) => lower.includes(e));
  if (facets.specific === null && facets.measurable === null) {
    const verb = DIRECTION.exec(text)?.[0].split(' ').at(-1);
    const word = verb?.toLowerCase() ?? escape;
    return word === undefined ? undefined : { statement, word };
  }
  // With a measure or a date, "where appropriate" says where it applies.
  return escape && facets.measurable === null && facets.timeBound === null ? { statement, word: escape } : undefined;
}

const reportOne = ({ statement, word }: Vague): Report => ({
  path: statement.path,
  position: statement.position,
  subject: statement.text.slice(0, 80),
  message: `${quote(statement.text)} says ${quote(word)} and nothing that could be checked: name what will be delivered, or a figure.`,
});

function summarise(vague: readonly Vague[]): Report {
  const [first, ...rest] = vague;
  const words = [...new Set(vague.map((v) => v.word))].slice(0, 3);
  return {
    path: first!.statement.path,
    position: first!.statement.position,
    subject: 'summary',
    message: `${vague.length} commitments promise a direction and nothing that could be checked (${list(words.map((w) => quote(w)))}); the first is ${quote(first!.statement.text)}.`,
    related: rest.slice(0, SHOWN).map(({ statement, word }) => ({
      path: statement.path,
      position: statement.position,
      message: `${quote(statement.text)}: ${quote(word)}.`,
    })),
  };
}
