import { rememberByContent, rememberByText } from '../../engine/content.js';
import { placeOf } from '../../engine/parse.js';
import type { Position, Rule, RuleContext } from '../../engine/types.js';
import { count, list } from '../wording.js';
import { wellKnown } from './well-known-acronyms.js';

/** At most this many findings; the last one names the others. */
const MOST = 5;
/** An acronym that is used once or twice is mostly a name or a reference. */
const LEAST_USES = 3;

const ACRONYM = /(?<![\p{L}\p{N}&./@#-])[A-Z][A-Z&]{0,6}[A-Z]s?(?![\p{L}\p{N}@&-]|\.[\p{L}\p{N}])/gu;
const ROMAN = /^[IVXLC]+$/;

interface Use {
  readonly acronym: string;
  readonly path: string;
  readonly position: Position;
  uses: number;
}

export const undefinedAcronym: Rule = {
  id: 'text/undefined-acronym',
  severity: { drafting: 'off', review: 'info', release: 'warning' },
  summary: 'An acronym is used but never spelled out.',
  help: [
    'The acronym is used three times or more, and neither the text nor a glossary says what it stands for.',
    '',
    '**What to do.** Spell it out where it is used first, “National Cybersecurity Centre (NCSC)”, or in the glossary. ' +
      'Acronyms that every reader of yours knows can be listed under `acronyms` in `strategy.yaml`.',
  ].join('\n'),
  *check(context) {
    const often = findUses(context).filter((u) => u.uses >= LEAST_USES);
    const defined = often.length > 0 ? definedAcronyms(context) : new Set<string>();
    const uses = often.filter((u) => !defined.has(u.acronym));
    const shown = uses.slice(0, MOST);
    for (const [index, { acronym, path, position, uses: times }] of shown.entries()) {
      const others = index === MOST - 1 ? uses.slice(MOST).map((u) => u.acronym) : [];
      const more =
        others.length > 0
          ? ` So are ${count(others.length, 'other')}: ${list(others.slice(0, 20))}${others.length > 20 ? ' …' : ''}.`
          : '';
      yield {
        path,
        position,
        subject: acronym,
        message: `“${acronym}” is used ${times} times and never spelled out.${more}`,
      };
    }
  },
};

const singular = (acronym: string): string => acronym.replace(/s$/, '');

/** In order of their first use. */
function findUses({ files }: RuleContext): Use[] {
  const uses = new Map<string, Use>();
  for (const { file } of files) {
    for (const passage of file.passages) {
      for (const { acronym, from, to } of usedIn(passage)) {
        const known = uses.get(acronym);
        if (known) known.uses++;
        else uses.set(acronym, { acronym, path: file.path, position: placeOf(file, passage, from, to), uses: 1 });
      }
    }
  }
  return [...uses.values()];
}

const usedIn = rememberByContent(({ text }) =>
  !/[A-Z][A-Z&]/.test(text) || isInCapitals(text)
    ? []
    : [...text.matchAll(ACRONYM)]
        .map((match) => ({ acronym: singular(match[0]), from: match.index, to: match.index + match[0].length }))
        .filter(({ acronym }) => !ROMAN.test(acronym) && !wellKnown.has(acronym)),
);

const MANY_CAPITALS = 6;

/** A line in capitals holds words, not acronyms. */
function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  // Counted only where it matters: every letter of a strategy is a great many.
  const letters = capitals > MANY_CAPITALS ? text.match(/\p{L}/gu)!.length : 0;
  return letters > 2 * MANY_CAPITALS && capitals > letters * 0.5;
}

function definedAcronyms({ files, config }: RuleContext): Set<string> {
  const defined = new Set(config.acronyms.map(singular));
  for (const { file } of files) {
    for (const passage of file.passages) for (const acronym of definedIn(passage)) defined.add(acronym);
    for (const { title } of file.sections) for (const acronym of definedInTitle(title)) defined.add(acronym);
  }
  return defined;
}

/** "National Cybersecurity Centre (NCSC)", "(the “NCSC”)", "(ICT, NCSC)". */
const IN_BRACKETS = /\((?:[^()]{0,40}?[\s,;/“"'‘-])?([A-Z][A-Z&0-9-]{1,9}s?)(?:[\s,;/”"'’:-][^()]{0,60})?\)/g;
/** "NCSC (National Cybersecurity Centre)". */
const BEFORE_BRACKETS = /(?<![\p{L}\p{N}])([A-Z][A-Z&0-9-]{1,9}s?)\s?\((?=[\p{L}\s,'’&-]{6,120}\))/gu;
/** "NCSC – National Cybersecurity Centre" at the beginning of a line of a glossary. */
const AT_START =
  /^["“*]?([A-Z][A-Z&0-9-]{1,9}s?)["”*]?\s?(?:[:=–—-]|\||\bis\b|\bmeans\b|\bstands for\b|\brefers to\b)\s?(?=[\p{L}"“])/u;
/** "National Cybersecurity Centre – NCSC", "…: NCSC". */
const AT_END = /[\p{Ll})]\s?(?:[:=–—|-])\s?["“]?([A-Z][A-Z&0-9-]{1,9}s?)["”]?\.?$/u;

/** All of them: "(hereinafter EDL CU)" is one short form of two words. */
const inBrackets = (text: string): string[] =>
  [...text.matchAll(IN_BRACKETS)].flatMap(([bracket]) => bracket.match(CAPITALS) ?? []);
const CAPITALS = /(?<![\p{L}\p{N}])[A-Z][A-Z&0-9-]{1,9}s?(?![\p{L}\p{N}])/gu;

const definedIn = rememberByContent(({ text, row }) => {
  const found = /[A-Z][A-Z&0-9-]/.test(text) ? definedInText(text) : [];
  const [first, second] = row?.cells ?? [];
  if (first && second && /^[A-Z][\w&-]{1,9}$/.test(first.text) && /\p{Ll}/u.test(second.text)) found.push(first.text);
  return found.map(singular);
});

function definedInText(text: string): string[] {
  const found = [...inBrackets(text), ...[...text.matchAll(BEFORE_BRACKETS)].map((m) => m[1]!)];
  for (const pattern of [AT_START, AT_END]) {
    const match = pattern.exec(text);
    if (match) found.push(match[1]!);
  }
  return found;
}

const definedInTitle = rememberByText((title) => inBrackets(title).map(singular));
