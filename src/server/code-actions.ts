/** Quick fixes for findings, and what an author can do to any passage. They only add, but for guidance that is taken out. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { elementsOf, findArea } from '../engine/catalogue.js';
import type { AnalysedFile, Finding, Fix, MatchedPassage, Rule } from '../engine/types.js';
import { isGuidance, skeletonFields } from '../engine/placeholders.js';
import { holds, lineOf, toLspPosition, toTextEdit } from './convert.js';
import type { DiagnosticData } from './diagnostics.js';
import { createEdit, editOf, isInFrontMatter, removeComment, wholeAt, type EditContext } from './edits.js';
import { coverageOf, fileOf, passageAt } from './lookup.js';
import { CLIENT_COMMANDS, type EditParams } from './protocol.js';
import { chapterOn } from './sections.js';
import { nameElement } from './wording.js';

interface ActionContext extends EditContext {
  readonly rules: readonly Rule[];
  /** Whether the client can ask the author for a text; otherwise the edit carries a field to fill in. */
  readonly asks: boolean;
}

/** All actions for a range of a document. */
export async function createCodeActions(context: ActionContext, params: CodeActionParams): Promise<CodeAction[]> {
  const { uri } = params.textDocument;
  if (!context.result.isShown) return [];
  const analysed = fileOf(context.result, uri);
  const own = params.context.diagnostics.filter((d) => d.source === 'ncs');
  const forFindings: CodeAction[] = [];
  for (const diagnostic of own) forFindings.push(...(await actionsFor(context, uri, diagnostic)));
  const forPlace = analysed ? await actionsAt(context, uri, analysed, params.range) : [];
  const forGuidance = analysed ? guidanceActions(context, uri, analysed, params.range) : [];
  return onlyWanted([...forFindings, ...forGuidance, ...forPlace], params.context.only);
}

function onlyWanted(actions: readonly CodeAction[], only: readonly string[] | undefined): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter(({ title, kind = '' }) => {
    const isWanted = !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
    if (!isWanted || seen.has(title)) return false;
    seen.add(title);
    return true;
  });
}

/** The finding that a diagnostic shows, as the latest analysis has it. */
function findingOf({ result }: ActionContext, uri: string, diagnostic: Diagnostic): Finding | undefined {
  const data = diagnostic.data as DiagnosticData | undefined;
  const start = diagnostic.range.start;
  return result.analysis.findings.find(
    (f) =>
      f.ruleId === diagnostic.code &&
      result.uriOf(f.path) === uri &&
      (data?.subject === undefined || f.subject === data.subject) &&
      toLspPosition(f.position.start).line === start.line,
  );
}

async function actionsFor(context: ActionContext, uri: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
  const finding = findingOf(context, uri, diagnostic);
  if (!finding) return [];
  const fixed = finding.fixes.flatMap((fix) => fixAction(context, fix, diagnostic) ?? []);
  const more = await moreFixes(context, uri, finding, diagnostic);
  const silence = await silenceAction(context, uri, finding, diagnostic);
  return [...fixed, ...more, ...silence];
}

/** An engine's fix; one that spans files edits each. */
function fixAction(context: ActionContext, { title, edits }: Fix, diagnostic?: Diagnostic): CodeAction | undefined {
  const paths = [...new Set(edits.map((e) => e.path))];
  const changes = paths.flatMap((path) => {
    const uri = context.result.uriOf(path);
    const text = context.files.known(uri);
    if (text === undefined) return [];
    const own = edits.filter((e) => e.path === path).map((e) => toTextEdit(e, text));
    return editOf(context, uri, own).documentChanges ?? [];
  });
  if (changes.length !== paths.length) return undefined;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    edit: { documentChanges: changes },
    ...(diagnostic && { diagnostics: [diagnostic] }),
  };
}

async function moreFixes(
  context: ActionContext,
  uri: string,
  finding: Finding,
  diagnostic: Diagnostic,
): Promise<CodeAction[]> {
  const act = (title: string, params: EditParams, asks = false): Promise<CodeAction[]> =>
    editAction(context, title, params, { diagnostic, asks });
  switch (finding.ruleId) {
    case 'coverage/missing-focus-area':
      return areaActions(context, uri, finding.subject ?? '', act);
    case 'coverage/missing-element':
    case 'coverage/partial-element':
      return elementActions(context, uri, (finding.subject ?? '').split(' '), act);
    case 'structure/missing-section':
      return standardActions(context, uri, (finding.subject ?? '').split(', '), act);
    case 'text/undefined-acronym':
      return acronymActions(context, uri, finding, diagnostic, act);
    default:
      return [];
  }
}

type Act = (title: string, params: EditParams, asks?: boolean) => Promise<CodeAction[]>;

async function areaActions({ result }: ActionContext, uri: string, subject: string, act: Act): Promise<CodeAction[]> {
  const { framework, coverage } = result.analysis;
  const missing = coverage.areas.filter(({ status }) => status === 'missing').map(({ id }) => id);
  const areas = (findArea(framework, subject) ? [subject] : missing).flatMap((id) => findArea(framework, id) ?? []);
  const lists = areas.map(({ id, title }) => {
    const what = chapterOn(result, id) ? 'the sections' : 'a chapter';
    return act(`Insert ${what} on ${id} ${title}`, { uri, kind: 'area', area: id });
  });
  return (await Promise.all(lists)).flat();
}

async function elementActions(
  { result }: ActionContext,
  uri: string,
  ids: readonly string[],
  act: Act,
): Promise<CodeAction[]> {
  const { framework } = result.analysis;
  const known = ids.filter((id) => elementsOf(framework).some((e) => e.id === id));
  const lists = await Promise.all(
    known.map((element) =>
      act(`Insert a section on ${nameElement(framework, element)}`, { uri, kind: 'section', element }),
    ),
  );
  const aside = await Promise.all(
    known.map((element) =>
      act(`Mark ${nameElement(framework, element)} as not applicable…`, { uri, kind: 'not-applicable', element }, true),
    ),
  );
  return [...lists, ...aside].flat();
}

/** Ids of standard sections by the names that the rule gives to their parts. */
const SECTION_OF: Readonly<Record<string, string>> = {
  vision: 'vision',
  scope: 'scope',
  objectives: 'objectives',
  'guiding principles': 'principles',
  'governance and roles': 'governance-roles',
  'implementation or action plan': 'action-plan',
  'monitoring and evaluation': 'monitoring',
  'review cycle': 'review',
  'resources and budget': 'resources',
  glossary: 'glossary',
};

async function standardActions(
  { result }: ActionContext,
  uri: string,
  parts: readonly string[],
  act: Act,
): Promise<CodeAction[]> {
  const known = parts.flatMap(
    (part) => result.analysis.framework.sections?.find((s) => s.id === SECTION_OF[part]) ?? [],
  );
  const made = known.map(({ id, title }) =>
    act(`Insert the section “${title}”`, { uri, kind: 'standard', section: id }),
  );
  return (await Promise.all(made)).flat();
}

async function acronymActions(
  context: ActionContext,
  uri: string,
  finding: Finding,
  diagnostic: Diagnostic,
  act: Act,
): Promise<CodeAction[]> {
  const acronym = finding.subject ?? '';
  const { path, position } = finding;
  const spelled: Fix = {
    title: `Spell out ${acronym} here`,
    edits: [
      { path, start: position.start, end: position.start, text: '[name in full] (' },
      { path, start: position.end, end: position.end, text: ')' },
    ],
  };
  const here = fixAction(context, spelled, diagnostic);
  const known = await act(`List ${acronym} as known`, { uri, kind: 'acronym', acronym });
  return [...(here ? [here] : []), ...known];
}

/** An action that makes its edit at once, or, where a text is asked for and the client can ask, names the command. */
async function editAction(
  context: ActionContext,
  title: string,
  params: EditParams,
  {
    diagnostic,
    asks = false,
    kind = CodeActionKind.QuickFix as string,
  }: {
    readonly diagnostic?: Diagnostic;
    readonly asks?: boolean;
    readonly kind?: string;
  } = {},
): Promise<CodeAction[]> {
  const base: CodeAction = { title, kind, ...(diagnostic && { diagnostics: [diagnostic] }) };
  const made = params.kind === 'pin' && asks ? undefined : await createEdit(context, params);
  if (asks && context.asks && (made || params.kind === 'pin'))
    return [{ ...base, command: { title, command: CLIENT_COMMANDS.askAndEdit, arguments: [params] } }];
  // Nothing is offered where the section stands already.
  if (!made?.edit.documentChanges?.length) return [];
  const next = context.asks && made.goTo;
  const command = next && { title, command: CLIENT_COMMANDS.goTo, arguments: [next.uri, next.line] };
  return [{ ...base, edit: made.edit, ...(command && { command }) }];
}

/** Rules that a directive cannot silence: on the configuration, and on directives themselves. */
const isLoud = (rule: Rule | undefined): boolean => !rule || rule.runs === 'last' || rule.id.startsWith('config/');

async function silenceAction(
  context: ActionContext,
  uri: string,
  { ruleId, position }: Finding,
  diagnostic: Diagnostic,
): Promise<CodeAction[]> {
  if (isLoud(context.rules.find((r) => r.id === ruleId))) return [];
  const { line } = position.start;
  const analysed = fileOf(context.result, uri);
  if (analysed && isInFrontMatter(analysed, line)) return [];
  const whole = analysed && wholeAt(analysed, line);
  const params: EditParams = { uri, kind: 'silence', rule: ruleId, line, ...(whole && { whole }) };
  const where = whole ? `in this whole ${whole}` : 'here';
  return editAction(context, `Do not report this ${where}… (${ruleId})`, params, { diagnostic, asks: true });
}

// ── What can be done to any passage ─────────────────────────────────────────────────────────────────────────────────

const MOST_PINS = 3;

async function actionsAt(
  context: ActionContext,
  uri: string,
  analysed: AnalysedFile,
  range: Range,
): Promise<CodeAction[]> {
  const line = lineOf(range.start);
  // The mark of an item and the bar of a row are no part of the passage, but the cursor may well stand there.
  const onLine = ({ passage: { position } }: MatchedPassage): boolean =>
    position.start.line <= line && line <= position.end.line;
  const matched = passageAt(analysed, range.start) ?? analysed.passages.find(onLine);
  if (!matched) return [];
  return pinActions(context, uri, matched);
}

/** Guidance of a template has done its work once its section is written. */
function guidanceActions(context: ActionContext, uri: string, { file }: AnalysedFile, range: Range): CodeAction[] {
  const fields = skeletonFields(context.result.analysis.framework);
  const block = file.raw.find(
    ({ kind, text, position }) => kind === 'comment' && holds(position, range.start) && isGuidance(text, fields),
  );
  if (!block) return [];
  const edit = removeComment(context, uri, block);
  return [{ title: 'Remove this guidance', kind: CodeActionKind.QuickFix, edit }];
}

/** The elements that the passage may be about and that need it: its candidates, then those that it addresses already. */
async function pinActions(
  context: ActionContext,
  uri: string,
  { passage, matches, candidates }: MatchedPassage,
): Promise<CodeAction[]> {
  if (passage.row?.index === 0) return [];
  const { framework } = context.result.analysis;
  const pinned = new Set(matches.filter((m) => m.pinned).map((m) => m.element));
  const ids = [...candidates, ...matches].map((m) => m.element).filter((id) => !pinned.has(id));
  const kind = `${CodeActionKind.Refactor}.pin`;
  const at = passage.position.start.line;
  const near = await Promise.all(
    [...new Set(ids)].slice(0, MOST_PINS).map((element) => {
      const needs = coverageOf(context.result, element)?.status === 'missing' ? ' (missing so far)' : '';
      const title = `Pin this passage to ${nameElement(framework, element)}${needs}`;
      return editAction(context, title, { uri, kind: 'pin', line: at, element }, { kind });
    }),
  );
  const any = await editAction(
    context,
    'Pin this passage to an element…',
    { uri, kind: 'pin', line: at },
    { kind, asks: true },
  );
  return [...near.flat(), ...any];
}
