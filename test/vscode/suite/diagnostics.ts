import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { endOf, finding, findings, insert, noFinding, open, rulesIn, undo, uriOf } from './helpers.js';

describe('diagnostics', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await open('draft.md');
  });

  it('appear in a strategy, with rule, severity and place', async () => {
    const found = await finding(uriOf('draft.md'), 'text/placeholder', 'TBD');
    equal(editor.document.getText(found.range), 'TBD', 'place');
    equal(found.severity, vscode.DiagnosticSeverity.Warning, 'severity');
    const empty = await finding(uriOf('draft.md'), 'structure/empty-section');
    equal(editor.document.lineAt(empty.range.start.line).text, '### Coordination', 'place');
  });

  it('stay away from an ordinary file', async () => {
    await open('notes.md');
    await finding(uriOf('draft.md'), 'text/placeholder');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    equal(findings(uriOf('notes.md')).length, 0, 'findings');
  });

  it('appear while the author types, and vanish with undo', async () => {
    editor = await open('draft.md');
    await insert(editor, endOf(editor.document), '\nThe budget of the office is TBA.\n');
    const found = await finding(editor.document.uri, 'text/placeholder', 'TBA');
    equal(editor.document.getText(found.range), 'TBA', 'place');
    await undo(editor);
    await noFinding(editor.document.uri, 'text/placeholder', 'TBA');
  });

  it('vanish when the text is mended, and come back with undo', async () => {
    editor = await open('draft.md');
    const found = await finding(editor.document.uri, 'text/placeholder', 'TBD');
    await editor.edit((edit) => edit.replace(found.range, '30 June 2028'));
    await noFinding(editor.document.uri, 'text/placeholder', 'TBD');
    await undo(editor);
    await finding(editor.document.uri, 'text/placeholder', 'TBD');
  });

  it('leave out what a directive silences', async () => {
    await finding(uriOf('draft.md'), 'text/placeholder', 'TBD');
    ok(!findings(uriOf('draft.md')).some((d) => d.message.includes('TBC')), 'TBC is silenced');
  });

  it('follow the settings of strategy.yaml as they are typed', async () => {
    const config = await open('two-files/strategy.yaml');
    await finding(uriOf('two-files/strategy.md'), 'text/undefined-acronym', 'MCRT');
    await insert(config, endOf(config.document), '\nacronyms: [MCRT]\n');
    await noFinding(uriOf('two-files/strategy.md'), 'text/undefined-acronym', 'MCRT');
    await undo(config);
    await finding(uriOf('two-files/strategy.md'), 'text/undefined-acronym', 'MCRT');
  });

  it('point at what is wrong in strategy.yaml', async () => {
    const config = await open('two-files/strategy.yaml');
    await insert(config, endOf(config.document), '\ncolour: blue\n');
    const found = await finding(config.document.uri, 'config/unknown-key', 'colour');
    equal(config.document.lineAt(found.range.start.line).text, 'colour: blue', 'place');
    await undo(config);
    await noFinding(config.document.uri, 'config/unknown-key');
  });
});

describe('a strategy of several files', () => {
  it('has findings in each of its files, also in those that are not open', async () => {
    await open('two-files/strategy.md');
    await finding(uriOf('two-files/action-plan.md'), 'text/placeholder', 'TBD');
  });

  it('counts unsaved text of one file for the others', async () => {
    const plan = await open('two-files/action-plan.md');
    await finding(uriOf('two-files/strategy.md'), 'text/undefined-acronym', 'MCRT');
    await insert(plan, endOf(plan.document), '\nIt is led by the Marava Call Response Team (MCRT).\n');
    ok(plan.document.isDirty, 'the plan is not saved');
    await noFinding(uriOf('two-files/strategy.md'), 'text/undefined-acronym', 'MCRT');
    await undo(plan);
    await finding(uriOf('two-files/strategy.md'), 'text/undefined-acronym', 'MCRT');
  });

  it('notices files that change outside the editor', async () => {
    const annex = uriOf('two-files/annex.md');
    await open('two-files/strategy.md');
    await finding(uriOf('two-files/action-plan.md'), 'text/placeholder');
    const before = await vscode.workspace.fs.readFile(annex);
    equal(rulesIn(annex).includes('text/placeholder'), false, 'the annex has no placeholder');
    await vscode.workspace.fs.writeFile(annex, new TextEncoder().encode('# Annex\n\nThe list of bodies is TBA.\n'));
    await finding(annex, 'text/placeholder', 'TBA');
    await vscode.workspace.fs.writeFile(annex, before);
    await noFinding(annex, 'text/placeholder');
  });

  it('points at a file that is listed and missing', async () => {
    const config = await open('two-files/strategy.yaml');
    await insert(config, endOf(config.document), '  - nowhere.md\n');
    await finding(config.document.uri, 'config/invalid-value', 'nowhere.md');
    await undo(config);
    await noFinding(config.document.uri, 'config/invalid-value');
  });
});
