// Takes media/ncs-check.png, the README's picture: what ncs-check prints for the example, in colours, as a terminal shows it.
//   npm run pictures
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';

const COLORS = { 31: '#f47067', 32: '#57ab5a', 33: '#c69026', 34: '#539bf5', 36: '#39c5cf', 90: '#768390' };

const printed = execFileSync(process.execPath, ['dist/cli.js', '--fail-on', 'never', 'examples'], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1' },
  stdio: ['ignore', 'pipe', 'ignore'],
});

/** Escape sequences → spans; only what ncs-check uses. */
function toHtml(text) {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  let open = 0;
   
  const html = escaped.replace(/\u001b\[([\d;]*)m/g, (_, codes) => {
    const styles = codes.split(';').map(Number);
    if (styles.every((c) => c === 0 || c === 39 || c === 22)) return open-- > 0 ? '</span>' : ((open = 0), '');
    open++;
    const css = styles.map((c) => (c === 1 ? 'font-weight:bold' : c === 2 ? 'opacity:.65' : `color:${COLORS[c] ?? 'inherit'}`));
    return `<span style="${css.join(';')}">`;
  });
  return html + '</span>'.repeat(Math.max(0, open));
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1080, height: 400 }, deviceScaleFactor: 1.5 });
await page.setContent(
  `<body style="margin:0;background:#1c2128"><pre style="display:inline-block;margin:0;padding:16px 20px;color:#cdd9e5;font:13px/1.35 'DejaVu Sans Mono',monospace"><span style="color:#57ab5a">$</span> ncs-check examples\n${toHtml(printed)}</pre>`,
);
await page.locator('pre').screenshot({ path: 'media/ncs-check.png' });
await browser.close();
