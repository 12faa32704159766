// Takes the pictures of the README and the walkthrough from the sample strategy in a real VS Code.
//   node media/take-pictures.mjs [dark] [light] [contrast]
// They go to media/pictures/<theme>-<name>.webp; the walkthrough has its part of the dark ones. Look at them before you keep them.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureHost } from '../test/vscode/install-host.mjs';
import { openFile, row, runCommand } from '../test/vscode/ui/user.mjs';
import { openWorkbench, ROOT } from '../test/vscode/workbench.mjs';

/** Name in the list of themes, and the class that the window then has. */
const THEMES = {
  dark: ['Dark Modern', '.vs-dark'],
  light: ['Light Modern', '.vs'],
  contrast: ['Dark High Contrast', '.hc-black'],
};
const FOLDER = path.join(ROOT, 'media/pictures');
/** The part of a picture that the walkthrough shows, so that the VSIX stays small. */
const PARTS = {
  editor: { x: 240, y: 140 },
  coverage: { x: 0, y: 0 },
  write: { x: 0, y: 140 },
  kpis: { x: 0, y: 140 },
  report: { x: 240, y: 0 },
};
const PART = { width: 640, height: 400 };
const settings = {
  // Else VS Code takes back a high contrast theme where the system has none.
  'window.autoDetectHighContrast': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.fontSize': 12,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.editor.editorActionsLocation': 'hidden',
};

/** The same picture as WebP, without loss and smaller: Chromium itself encodes it. */
async function asWebp(page, png) {
  const blank = await page.context().newPage();
  const url = await blank.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 1);
  }, `data:image/png;base64,${png.toString('base64')}`);
  await blank.close();
  return Buffer.from(url.split(',')[1], 'base64');
}

/** Chooses a theme as a user would: this VS Code takes none from settings that were there before it. */
async function chooseTheme(page, [name, mark]) {
  await openFile(page, 'strategy.md');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  const entry = page.locator('.quick-input-list .monaco-list-row', { hasText: name });
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Modern' }).first().waitFor();
  await page.locator('.quick-input-widget input.input').fill(name);
  await entry.first().click();
  await page.locator(`.monaco-workbench${mark}`).waitFor();
}

/** A place in the editor where the lenses and squiggles of a heading are seen. */
async function showText(page, text) {
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget textarea').first().fill(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

const steps = {
  async editor(page) {
    await openFile(page, 'strategy.md');
    await showText(page, '13.1 Means');
    await page.locator('.squiggly-warning, .squiggly-info, .squiggly-error').first().waitFor();
    await page.locator('.statusbar-item', { hasText: /NCS \d+\/\d+/ }).waitFor();
  },
  async coverage(page) {
    await runCommand(page, 'NCS: Show Coverage');
    await row(page, /^5\.4 /).click();
    await row(page, /^5\.4\.1 /).click();
    await page.locator('.notifications-toasts.visible').waitFor({ state: 'hidden' });
  },
  async kpis(page) {
    await row(page, /SMART|%|share|number/i).last().waitFor();
    await showText(page, '| Indicator');
  },
  async report(page) {
    await runCommand(page, 'NCS: Open the Coverage Report');
    const inner = page.frameLocator('iframe.webview.ready').first().frameLocator('iframe#active-frame');
    await inner.getByRole('heading', { name: 'Focus areas' }).waitFor();
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  },
  async write(page) {
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, 'strategy.md');
    await page.waitForTimeout(1000); // The editor takes up again where it was left, a little later.
    await page.mouse.click(600, 300);
    await page.keyboard.press('Control+End');
    await page.waitForTimeout(500);
    await page.keyboard.type('\n\nncs-5.4.4');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '5.4.4' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: '<!--' }).first().waitFor();
    for (let i = 0; i < 14; i++) await page.keyboard.press('Control+ArrowDown');
  },
};

mkdirSync(FOLDER, { recursive: true });
const host = ensureHost();
const wanted = process.argv.slice(2);
for (const [name, theme] of Object.entries(THEMES).filter(([n]) => wanted.length === 0 || wanted.includes(n))) {
  const window = await openWorkbench(host, {
    kind: 'node',
    workspace: path.join(ROOT, 'examples'),
    artifacts: path.join(ROOT, '.vscode-test/pictures'),
    settings,
    viewport: { width: 880, height: 540 },
  });
  const { page } = window;
  try {
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await chooseTheme(page, theme);
    for (const [step, show] of Object.entries(steps)) {
      await show(page);
      await page.mouse.move(440, 538);
      await page.waitForTimeout(1200); // Lenses, squiggles and trees are drawn in their own time.
      const picture = await page.screenshot();
      writeFileSync(path.join(FOLDER, `${name}-${step}.webp`), await asWebp(page, picture));
      if (name !== 'dark') continue;
      const part = await page.screenshot({ clip: { ...PARTS[step], ...PART } });
      writeFileSync(path.join(ROOT, `media/walkthrough/${step}.webp`), await asWebp(page, part));
    }
  } catch (error) {
    await page.screenshot({ path: path.join(ROOT, '.vscode-test/pictures/failure.png') });
    throw error;
  } finally {
    await window.close();
  }
}
