// VS Code's own server (remote extension host, web workbench) on a port of this machine, with a scratch profile.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Nothing that pops up, phones home or changes with the version. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/**
 * Starts the server.
 * @param host what `ensureHost` returned
 * @param options.data folder of its own for profile, extensions and logs
 * @param options.settings user settings beside the usual ones
 * @param options.vsix extension package to install first
 * @param options.trust false: the workspace opens in Restricted Mode
 * @param options.note receives what the server prints
 * @param options.onExit called when it ends before `close`
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 * @throws when the package cannot be installed or the server does not start
 */
export async function startServer(host, { data, settings, vsix, trust = true, note = () => {}, onExit = () => {} }) {
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  // code-server keeps the user's settings on the server.
  writeFileSync(path.join(data, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const main = [path.join(host.codeServer, 'lib/vscode/out/server-main.js'), '--accept-server-license-terms'];
  main.push('--server-data-dir', data);
  // An empty gallery stops all requests to it.
  const env = { ...process.env, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{}' };
  if (vsix) install(host.node, main, vsix, env);
  const args = [...main, '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-telemetry'];
  args.push('--disable-getting-started-override');
  // Without it a built workbench ignores extensions and tests under development.
  args.push('--enable-smoke-test-driver');
  // Should the runner be killed hard, the server ends by itself.
  args.push('--enable-remote-auto-shutdown', '--reconnection-grace-time', '10');
  if (trust) args.push('--disable-workspace-trust');
  const server = spawn(host.node, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  let closing = false;
  const gone = new Promise((resolve) => server.on('exit', resolve));
  server.on('exit', (code, signal) => closing || onExit(`the VS Code server ended early (${code ?? signal})`));
  const port = await new Promise((resolve, reject) => {
    server.on('error', reject);
    void gone.then(() => reject(new Error('the VS Code server did not start')));
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk) => {
        note(String(chunk).trimEnd());
        const found = /agent listening on (\d+)/.exec(String(chunk));
        if (found) resolve(Number(found[1]));
      });
  });
  const close = async () => {
    closing = true;
    try {
      process.kill(-server.pid, 'SIGTERM');
    } catch {
      return; // It has ended already.
    }
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
  };
  return { port, close };
}

function install(node, main, vsix, env) {
  const done = spawnSync(node, [...main, '--install-extension', path.resolve(vsix)], { env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${vsix} could not be installed: ${done.stdout}${done.stderr}`);
}
