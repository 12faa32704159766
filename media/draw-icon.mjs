// Draws media/icon.png (128 × 128, for the list of extensions) from media/icon.svg with the Chromium of the tests.
//   node media/draw-icon.mjs
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureHost } from '../test/vscode/install-host.mjs';

const browser = await chromium.launch({ executablePath: ensureHost().chromium, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<body style="margin:0">${readFileSync('media/icon.svg', 'utf8')}</body>`);
await page.screenshot({ path: 'media/icon.png', omitBackground: true });
// The small one, as the activity bar shows it, for a look.
if (process.argv[2]) {
  const svg = readFileSync('media/activity.svg', 'utf8');
  await page.setContent(`<body style="margin:0;background:#333;color:#fff"><div style="zoom:4">${svg}</div>${svg}</body>`);
  await page.screenshot({ path: process.argv[2] });
}
await browser.close();
