// Extensions for the web worker host that are under development are read from the page's configuration alone, and the
// page may connect to its own origin only. So this small server stands before VS Code's: it serves the extension under
// /_ext, adds it to the page's configuration, and passes everything else on, web sockets included.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Starts the server.
 * @param port of the VS Code server behind it
 * @param extension folder of the extension
 * @param tests test bundle below that folder, or undefined
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function startFront(port, extension, tests) {
  let own;
  const uri = (file) => ({
    scheme: 'http',
    authority: `127.0.0.1:${own}`,
    path: path.posix.join('/_ext', path.relative(extension, file)),
  });
  const development = () => ({ extensions: [uri(extension)], extensionTestsPath: tests && uri(tests) });
  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url, 'http://x');
    if (pathname.startsWith('/_ext/')) return serveFile(extension, pathname.slice(5), res);
    passOn(port, req, res, pathname === '/' ? (html) => addToConfiguration(html, development()) : undefined);
  });
  server.on('upgrade', (req, socket, head) => passSocketOn(port, req, socket, head));
  own = await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: own, close };
}

function serveFile(root, name, res) {
  const file = path.join(root, path.normalize(decodeURIComponent(name)));
  if (!existsSync(file) || !statSync(file).isFile()) return void res.writeHead(404).end();
  res.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(res);
}

function passOn(port, req, res, change) {
  const headers = { ...req.headers, ...(change && { 'accept-encoding': 'identity' }) };
  const options = { host: '127.0.0.1', port, method: req.method, path: req.url, headers };
  const up = request(options, async (answer) => {
    if (!change) return void answer.pipe(res.writeHead(answer.statusCode, answer.headers));
    let html = '';
    for await (const chunk of answer.setEncoding('utf8')) html += chunk;
    const changed = change(html);
    res.writeHead(answer.statusCode, { ...answer.headers, 'content-length': Buffer.byteLength(changed) }).end(changed);
  });
  up.on('error', () => res.destroy());
  req.pipe(up);
}

function addToConfiguration(html, development) {
  return html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, head, json) => {
    const config = JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    config.developmentOptions = { ...config.developmentOptions, ...development };
    return `${head}${JSON.stringify(config).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

function passSocketOn(port, req, socket, head) {
  const up = connect(port, '127.0.0.1', () => {
    const lines = [];
    for (let i = 0; i < req.rawHeaders.length; i += 2) lines.push(`${req.rawHeaders[i]}: ${req.rawHeaders[i + 1]}`);
    up.write(`${req.method} ${req.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    up.write(head);
    up.pipe(socket).pipe(up);
  });
  up.on('error', () => socket.destroy());
  socket.on('error', () => up.destroy());
}
