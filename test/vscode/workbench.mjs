// A window of VS Code in headless Chromium on a scratch copy of a workspace. Nothing outlives `close`.
import { cpSync, createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startFront } from './front.mjs';
import { startServer } from './server.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../..');

const VIEWPORT = { width: 1400, height: 900 };

/** An error that names this extension or stands in its code; VS Code without its native parts has errors of its own. */
const isComplaint = (line) => /\berror\b/i.test(line) && /NCS Assistant|\/dist\/(?:extension|server)/.test(line);

/**
 * Opens a window.
 * @param host what `ensureHost` returned
 * @param options.kind `node`: the extension in the server's Node host; `web`: in the web worker host of the page
 * @param options.workspace folder that is copied and opened
 * @param options.vsix extension package to install (kind node); without it the extension is loaded from this folder
 * @param options.tests test bundle that VS Code loads and runs
 * @param options.artifacts folder for run.log and pictures
 * @param options.settings, options.trust as for `startServer`
 * @param options.viewport width and height of the window in pixels
 * @param options.expose functions by name that the page may call
 * @param options.onEnd called with a reason when server, browser or page end by themselves
 * @returns the playwright page, the copied workspace's path, a `note` for the log, the log's `complaints` about this extension, and `close`
 */
export async function openWorkbench(host, options) {
  const { workspace, vsix, artifacts, settings, trust, expose = {}, onEnd = () => {} } = options;
  mkdirSync(artifacts, { recursive: true });
  const log = createWriteStream(path.join(artifacts, 'run.log'));
  const lines = [];
  const note = (text) => {
    lines.push(String(text));
    log.write(`${text}\n`);
  };
  const scratch = mkdtempSync(path.join(tmpdir(), 'ncs-vscode-'));
  const cleanups = [() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })];
  const close = async () => {
    for (const step of cleanups.splice(0).reverse())
      await Promise.race([
        Promise.resolve()
          .then(step)
          .catch((e) => note(e)),
        new Promise((r) => setTimeout(r, 8000)),
      ]);
    log.end();
  };
  try {
    const folder = path.join(scratch, 'workspace');
    cpSync(workspace, folder, { recursive: true });
    const data = path.join(scratch, 'server');
    const server = await startServer(host, { data, settings, vsix, trust, note, onExit: onEnd });
    cleanups.push(server.close);
    const url = await addressOf(options, server.port, folder, cleanups);
    const page = await openPage(host.chromium, scratch, { viewport: options.viewport, note, expose, onEnd, cleanups });
    await page.goto(url);
    return { page, folder, note, close, complaints: () => lines.filter(isComplaint) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function addressOf({ kind, vsix, tests }, serverPort, folder, cleanups) {
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  let port = serverPort;
  if (kind === 'web') {
    const front = await startFront(serverPort, ROOT, tests);
    cleanups.push(front.close);
    port = front.port;
  } else if (!vsix) {
    const remote = `vscode-remote://127.0.0.1:${port}`;
    payload.push(['extensionDevelopmentPath', remote + ROOT]);
    if (tests) payload.push(['extensionTestsPath', remote + tests]);
  }
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`;
}

async function openPage(executablePath, scratch, { viewport = VIEWPORT, note, expose, onEnd, cleanups }) {
  const profile = path.join(scratch, 'chromium');
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  // Webviews have an origin of their own and need storage for their service worker.
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    viewport,
  });
  let closing = false;
  cleanups.push(() => {
    closing = true;
    return context.close();
  });
  context.on('close', () => closing || onEnd('Chromium ended early'));
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('crash', () => onEnd('the page crashed'));
  page.on('pageerror', (error) => note(`page error: ${error.stack}`));
  page.on('requestfailed', (request) => note(`request failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on(
    'console',
    (message) => message.text().startsWith('%c') || note(`console ${message.type()}: ${message.text()}`),
  );
  for (const [name, body] of Object.entries(expose)) await page.exposeFunction(name, body);
  return page;
}
