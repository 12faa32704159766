import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { api, EXTENSION, open, until, uriOf } from './helpers.js';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

describe('the extension in VS Code', () => {
  const extension = (): vscode.Extension<unknown> => vscode.extensions.getExtension(EXTENSION)!;
  const manifest = (): Manifest => extension().packageJSON as Manifest;

  it('starts when a Markdown file is opened', async () => {
    ok(vscode.extensions.getExtension(EXTENSION), `${EXTENSION} is not installed`);
    await open('notes.md');
    await until(() => extension().isActive, 'activation');
    await api();
  });

  it('has every command that it promises, with a title in words', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command, title } of manifest().contributes.commands) {
      ok(known.has(command), `${command} is not registered`);
      ok(!title.startsWith('%'), `${title} stands in no package.nls.json`);
    }
  });

  it('has a handful of settings, each described', () => {
    const settings = Object.entries(manifest().contributes.configuration.properties);
    ok(settings.length > 0 && settings.length < 15, `${settings.length} settings`);
    for (const [name, setting] of settings) {
      const { description, markdownDescription } = setting as Record<string, string | undefined>;
      ok((markdownDescription ?? description ?? '%')[0] !== '%', `${name} is not described`);
    }
  });

  it('lists what the strategy covers', async () => {
    await open('draft.md');
    const { client } = await api();
    const uri = uriOf('draft.md').toString();
    const coverage = await until(
      () => client.sendRequest<{ areas: { elements: unknown[] }[] } | undefined>('ncs/coverage', { uri }),
      'the coverage',
    );
    equal(coverage.areas.length, 7, 'focus areas');
    equal(coverage.areas.flatMap((a) => a.elements).length, 32, 'elements');
  });
});
