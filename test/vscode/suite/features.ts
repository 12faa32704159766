import * as vscode from 'vscode';
import type { StrategyNode } from '../../../src/server/protocol.js';
import { match, ok } from './assert.js';
import { api, endOf, finding, insert, open, placeOf, undo, until, uriOf } from './helpers.js';

/** All hovers at a text, as one. */
async function hoverAt(editor: vscode.TextEditor, text: string): Promise<string> {
  const at = placeOf(editor.document, text).start.translate(0, 1);
  const uri = editor.document.uri;
  return until(async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
    const all = hovers.flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n');
    return all !== '' && all;
  }, `a hover on "${text}"`);
}

/** Labels offered behind a text that is typed and taken back. */
async function completionsAfter(editor: vscode.TextEditor, typed: string, wanted: string): Promise<string[]> {
  await insert(editor, endOf(editor.document), typed);
  const at = endOf(editor.document);
  const uri = editor.document.uri;
  try {
    return await until(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        at,
      );
      const all = list.items.map((i) => (typeof i.label === 'string' ? i.label : i.label.label));
      return all.some((label) => label.includes(wanted)) && all;
    }, `${wanted} among the completions after "${typed}"`);
  } finally {
    await undo(editor);
  }
}

describe('hover', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await open('draft.md');
    await finding(uriOf('draft.md'), 'text/placeholder');
  });

  it('explains a finding', async () => match(await hoverAt(editor, 'TBD'), /text\/placeholder/));

  it('says what a directive silences', async () =>
    match(await hoverAt(editor, '<!-- ncs-disable-next-line'), /Silences[^]*text\/placeholder/));

  it('says what a section addresses', async () => match(await hoverAt(editor, '## Incident response'), /section/i));

  it('gives the five letters of a KPI with their reasons', async () =>
    match(
      await hoverAt(editor, 'Raise the share of ministries'),
      /\*\*KPI\*\*[^]*Specific\*\* \([^]*Measurable\*\* \(yes[^]*Achievable\*\* \([^]*Relevant\*\* \([^]*Time-bound\*\* \(/,
    ));

  it('explains the elements that strategy.yaml names', async () => {
    const config = await open('two-files/strategy.yaml');
    const text = '\nnotApplicable:\n  - { element: "5.7.4", reason: done by the union }\n';
    await insert(config, endOf(config.document), text);
    match(await hoverAt(config, '5.7.4'), /Foster Capacity-Building for International Cooperation/);
    await undo(config);
  });
});

describe('code lenses', () => {
  it('stand over headings', async function () {
    const editor = await open('draft.md');
    const uri = editor.document.uri;
    const { client } = await api();
    const coverage = await client.sendRequest<StrategyNode>('ncs/coverage', { uri: uri.toString() });
    // An engine that finds nothing has nothing to say over headings.
    if (coverage.counts.addressed + coverage.counts.partial + coverage.kpis.total === 0) this.skip();
    const lenses = await until(async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
      return all.some((l) => /Addresses|KPI/.test(l.command?.title ?? '')) && all;
    }, 'a lens');
    for (const { range } of lenses) match(editor.document.lineAt(range.start.line).text, /^#{1,6} /, 'heading');
  });
});

describe('completion', () => {
  it('offers elements and rules in directives', async () => {
    const editor = await open('draft.md');
    const elements = await completionsAfter(editor, '\n<!-- ncs: ', '5.4.1');
    ok(elements.includes('5.7.4'), 'all elements are offered');
    await completionsAfter(editor, '\n<!-- ncs-disable-next-line ', 'text/placeholder');
    await completionsAfter(editor, '\n<!-- ', 'ncs-disable-next-line');
  });

  it('offers elements and rules in strategy.yaml', async () => {
    const config = await open('two-files/strategy.yaml');
    await completionsAfter(config, '\nrules:\n  ', 'text/placeholder');
    await completionsAfter(config, '\nnotApplicable:\n  - element: ', '5.4.1');
  });

  it('offers sections by their element, and the snippets', async () => {
    const editor = await open('draft.md');
    const labels = await completionsAfter(editor, '\nncs', '5.4.1');
    for (const prefix of ['ncs-kpi-table', 'ncs-action-plan', 'ncs-area-governance'])
      ok(labels.includes(prefix), `${prefix} is not offered`);
    for (const title of [/vision/i, /5\.4\.1 /])
      ok(labels.filter((label) => title.test(label)).length === 1, `${title} is offered once`);
  });

  it('offers owners that the strategy names', async () => {
    const editor = await open('draft.md');
    const labels = await completionsAfter(editor, '\n\nOwner: ', 'Office of the Ombudsman');
    ok(labels.includes('Office of the Ombudsman'), 'the owner');
  });
});
