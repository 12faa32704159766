import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../src/server/protocol.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json'));
const sources = readdirSync('src/client').map((name) => read(`src/client/${name}`));

describe('client: manifest', () => {
  it('has every text in package.nls.json, and no other', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((m) => m[1]!);
    assert.deepEqual(Object.keys(JSON.parse(read('package.nls.json'))).sort(), [...new Set(used)].sort());
  });

  it('has every text of the code in l10n/bundle.l10n.json, for translators', () => {
    const texts = sources.flatMap((source) =>
      [...source.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((m) => m[1]!.replaceAll("\\'", "'")),
    );
    const bundle = Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text]));
    assert.deepEqual(JSON.parse(read('l10n/bundle.l10n.json')), bundle);
  });

  it('contributes commands that the code registers, each with a title', () => {
    const code = sources.join('\n') + read('src/server/protocol.ts');
    for (const { command } of manifest.contributes.commands) assert.ok(code.includes(`'${command}'`), command);
    const contributed = new Set(manifest.contributes.commands.map((c: { command: string }) => c.command));
    for (const menu of Object.values<{ command: string }[]>(manifest.contributes.menus))
      for (const { command } of menu) assert.ok(contributed.has(command), command);
  });

  it('has fewer than fifteen settings, each described, with the defaults of the server', () => {
    const settings = manifest.contributes.configuration.properties as Record<string, Record<string, unknown>>;
    assert.ok(Object.keys(settings).length < 15);
    for (const [name, setting] of Object.entries(settings)) assert.ok(setting.markdownDescription, name);
    for (const [name, value] of Object.entries(DEFAULT_SETTINGS))
      assert.equal(settings[`ncs.${name}`]?.default, value, name);
  });

  it('starts for Markdown and strategy.yaml only, in untrusted and virtual workspaces too', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'workspaceContains:**/strategy.yaml']);
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('names files that exist', () => {
    const { icon, contributes } = manifest;
    for (const path of [icon, contributes.viewsContainers.activitybar[0].icon, contributes.yamlValidation[0].url])
      assert.ok(existsSync(path), path);
  });
});
