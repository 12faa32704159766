import type { AnalysedFile, Rule, RuleContext, Words } from '../../engine/types.js';
import { list, quote } from '../wording.js';

/** A body with a name of its own: at least two capitalised words, one of which says that it is a body. */
const NAMED_BODY = /^(?:the )?\p{Lu}[\p{L}-]{1,30}(?: (?:\p{Lu}[\p{L}-]{1,30}|of|for|and|on|the)){1,8}$/u;
const BODY =
  /\b(?:Board|Agency|Office|Centre|Center|Council|Authority|Committee|Commission|Institute|Bureau|Unit|Directorate|Foundation|Secretariat)\b/;
/** Of a state's ordinary organs nobody expects an introduction. */
const ORDINARY =
  /\b(?:Ministry|Minister|Department|Police|Parliament|Bank|Court|Cabinet|University|Council of Ministers)\b/;

export const unknownOwner: Rule = {
  id: 'kpi/unknown-owner',
  severity: 'info',
  summary: 'A body is made responsible that the strategy mentions nowhere else.',
  help: [
    'An owner that stands only in the owner’s column of a table leaves open what it is and whether it knows of its task. Introduce it in the part on governance, or list it under `owners:` in `strategy.yaml`.',
    '',
    'Ministries, the police, courts and other organs that every state has are not reported, nor are acronyms (see `text/undefined-acronym`).',
  ].join('\n'),
  *check(context) {
    const owners = new Map<string, { name: string; path: string; words: Words }>();
    for (const { facets, path, source } of context.statements)
      if (source === 'row' && facets.owner)
        for (const name of facets.owner.text.split(/[;,/]/).map((n) => n.replace(/\([^()]{0,80}\)/g, '').trim()))
          if (NAMED_BODY.test(name) && BODY.test(name) && !ORDINARY.test(name) && !owners.has(name.toLowerCase()))
            owners.set(name.toLowerCase(), { name, path, words: facets.owner });
    if (owners.size === 0) return;
    const elsewhere = textElsewhere(context);
    const unknown = [...owners]
      .filter(([name]) => !elsewhere.includes(name.replace(/^the /, '')))
      .map(([, owner]) => owner);
    if (unknown.length === 0) return;
    const { path, words } = unknown[0]!;
    yield {
      path,
      position: words.position,
      subject: unknown.map(({ name }) => name).join(', '),
      message: `${list(unknown.slice(0, 5).map(({ name }) => quote(name)))} ${unknown.length === 1 ? 'is' : 'are'} made responsible here, but the strategy introduces ${unknown.length === 1 ? 'it' : 'them'} nowhere.`,
    };
  },
};

/** All text outside the tables that make somebody responsible, in small letters. */
function textElsewhere({ files, config, statements }: RuleContext): string {
  const rows = new Set(statements.filter((s) => s.source === 'row').map((s) => `${s.path}:${s.passage}`));
  const texts = files.flatMap(({ file }: AnalysedFile) => [
    ...file.sections.map((s) => s.title),
    ...file.passages.filter((_, i) => !rows.has(`${file.path}:${i}`)).map((p) => p.text),
  ]);
  return [...texts, ...config.owners].join('\n').toLowerCase();
}
