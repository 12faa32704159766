// Windows driven as a user would, with the VSIX installed (Node host) and with the extension loaded by the page (web host).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureHost } from '../install-host.mjs';
import { openWorkbench, ROOT } from '../workbench.mjs';
import { chooseInMenu, expandRow, openFile, row, runCommand, webview } from './user.mjs';

const VSIX = path.join(ROOT, '.vscode-test/ncs-assistant.vsix');
const workspace = path.join(ROOT, 'test/vscode/workspace');

async function until(isSo, what) {
  for (let tries = 0; tries < 100; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`timed out waiting for ${what}`);
}

/** Opens a window with the draft in its editor, and waits for its diagnostics. */
async function openDraft(options) {
  const name = `ui-${options.kind}${options.trust === false ? '-untrusted' : ''}`;
  const window = await openWorkbench(ensureHost(), {
    workspace,
    artifacts: path.join(ROOT, '.vscode-test', name),
    // Stuck headings would lie over the lines that are clicked.
    settings: { 'editor.stickyScroll.enabled': false },
    ...options,
  });
  await window.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await openFile(window.page, 'draft.md');
  await window.page.locator('.squiggly-warning').first().waitFor();
  return { ...window, picture: path.join(ROOT, '.vscode-test', name, 'failure.png') };
}

/** Closes the window after its tests, with a picture where one failed. */
function tidyUp(get) {
  afterEach(async function () {
    if (this.currentTest.state === 'failed')
      await get()
        ?.page.screenshot({ path: get().picture })
        .catch(() => {});
  });
  after(() => get()?.close());
}

before(function () {
  this.timeout(120_000);
  const vsce = path.join(ROOT, 'node_modules/@vscode/vsce/vsce');
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '-o',
    VSIX,
  ];
  const run = spawnSync(process.execPath, [vsce, ...args], { cwd: ROOT, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

for (const kind of ['node', 'web'])
  describe(`a window, ${kind === 'node' ? 'VSIX in the Node host' : 'web host'}`, function () {
    this.timeout(60_000);
    let window;
    let page;
    before(async () => {
      window = await openDraft({ kind, ...(kind === 'node' && { vsix: VSIX }) });
      page = window.page;
    });
    tidyUp(() => window);

    it('has started, and VS Code says in what time', async () => {
      await runCommand(page, 'Show Running Extensions');
      const own = page
        .locator('.runtime-extensions-editor .extension', { hasText: /NCS Assistant|ncs-assistant/ })
        .first();
      await page.locator('.runtime-extensions-editor .extension').first().hover();
      // The slowest are at the top.
      for (let n = 0; n < 40 && !(await own.isVisible()); n++) {
        await page.mouse.wheel(0, 120);
        await page.waitForTimeout(100);
      }
      // "Activation: 12ms" or "Startup Activation: 12ms": loading and activating, the server's start not included.
      const told = (await own.locator('.activation-time').textContent()) ?? '';
      assert.match(told, /\d+ ?ms/);
      console.log(`  · ${told}`);
      await page.keyboard.press('Escape');
      await page.locator('.runtime-extensions-editor').waitFor({ state: 'detached' });
      await openFile(page, 'draft.md');
    });

    it('counts in the status bar, which opens the coverage view', async () => {
      const item = page.locator('.statusbar-item', { hasText: /NCS \d+\/32 · KPI \d+\/\d+/ });
      await item.click();
      await row(page, /^5\.7 .*(missing|partial|addressed)/).waitFor();
      const names = await page
        .getByRole('treeitem', { name: /^5\.\d .*(missing|partial|addressed)/ })
        .allTextContents();
      assert.deepEqual(
        names.map((name) => name.slice(0, 3)),
        ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7'],
      );
    });

    it('shows the elements of a focus area, by icon and word', async () => {
      const element = row(page, /^5\.7\.1 .*(missing|partial|addressed)/);
      await expandRow(page, /^5\.7 .*(missing|partial|addressed)/, element);
      // What a screen reader says of each element is short.
      const said = await element.getAttribute('aria-label');
      assert.ok(said.length < 150 && !/[•]|\.\./.test(said), said);
      assert.equal((await element.locator('.codicon, .custom-view-tree-node-item-icon').count()) > 0, true);
    });

    it('opens the passage that addresses an element', async () => {
      const element = row(page, /^5\.4\.1 .*: addressed/);
      await expandRow(page, /^5\.4 .*(missing|partial|addressed)/, element);
      await element.click();
      await page.locator('.statusbar-item', { hasText: 'Ln 22' }).waitFor();
    });

    it('filters what is missing, and shows all again', async () => {
      const addressed = page.getByRole('treeitem', { name: /^5\.4\.1 .*: addressed/ });
      await expandRow(page, /^5\.4 .*(missing|partial|addressed)/, addressed);
      await runCommand(page, 'NCS: Show Only What Is Missing');
      await addressed.waitFor({ state: 'detached' });
      await page.locator('.pane-header', { hasText: /Coverage.*only what is missing/ }).waitFor();
      await runCommand(page, 'NCS: Show All Elements');
      await expandRow(page, /^5\.4 .*(missing|partial|addressed)/, addressed);
    });

    it('lists the KPIs', async () => {
      await row(page, /Share of essential services/)
        .first()
        .waitFor();
    });

    it('exports the report as a page by itself', async () => {
      await runCommand(page, 'NCS: Export the Coverage Report');
      const input = page.locator('.quick-input-widget input.input');
      await until(async () => /coverage\.html$/.test(await input.inputValue()), 'the name of the page');
      await page.keyboard.press('Enter');
      await until(() => existsSync(path.join(window.folder, 'coverage.html')), 'the page');
      const html = readFileSync(path.join(window.folder, 'coverage.html'), 'utf8');
      assert.match(html, /<\/html>\s*$/);
      assert.doesNotMatch(html, /<script/);
      await page.getByText('The report was written to').first().waitFor();
    });

    it('inserts a section from the menu of an element, and undo takes it back', async () => {
      const element = row(page, /^5\.7\.1 .*: missing/);
      await runCommand(page, 'NCS: Show Coverage');
      await expandRow(page, /^5\.7 .*(missing|partial|addressed)/, element);
      await element.click({ button: 'right' });
      await chooseInMenu(page, 'Insert a Section…');
      const heading = page.locator('.view-line', { hasText: '# Cybersecurity in foreign policy' });
      await heading.first().waitFor();
      await page.keyboard.press('Control+Z');
      await heading.first().waitFor({ state: 'detached' });
    });

    it('writes a new strategy from the template: country, period, focus areas', async () => {
      await runCommand(page, 'NCS: New Strategy from Template');
      const input = page.locator('.quick-input-widget input.input');
      const title = (text) => page.locator('.quick-input-title', { hasText: text }).waitFor();
      await title('1 of 3');
      await input.fill('Maravia');
      await page.keyboard.press('Enter');
      await title('2 of 3');
      await input.fill('2030-2034');
      await page.keyboard.press('Enter');
      await title('3 of 3');
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.view-line', { hasText: 'National Cybersecurity Strategy of Maravia' }).first().waitFor();
      const config = readFileSync(path.join(window.folder, 'strategy.yaml'), 'utf8');
      assert.match(config, /2030[^]*2034/);
      await page.locator('.statusbar-item', { hasText: /NCS 0\/32 · KPI 0\/0/ }).waitFor();
      await runCommand(page, 'NCS: New Strategy from Template');
      await page.getByText('exists already and was left as it is').first().waitFor();
      assert.equal(await page.locator('.quick-input-title', { hasText: '1 of 3' }).isVisible(), false);
      await openFile(page, 'draft.md');
      await page.locator('.statusbar-item', { hasText: /NCS [1-9]\d*\/32/ }).waitFor();
      await page.getByText('(draft.md)').first().waitFor();
    });

    it('renders the report, and opens the place of a finding that is clicked', async () => {
      await runCommand(page, 'NCS: Open the Coverage Report');
      const report = webview(page);
      await report.getByRole('heading', { name: 'Focus areas' }).waitFor();
      assert.equal(
        await report
          .getByRole('row', { name: /5\.4 Incident Response/i })
          .first()
          .isVisible(),
        true,
      );
      const place = report.locator('button[data-command="open"]').last();
      const line = Number(await place.getAttribute('data-line'));
      assert.ok(line > 1, `line ${line}`);
      await place.click();
      await page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${line}, Col 1`) }).waitFor();
    });

    it('asks for a reason and silences a rule where the cursor is', async () => {
      await openFile(page, 'draft.md');
      const text = 'The deadline for the move is TBD.';
      const at = page.locator('.view-line', { hasText: text }).first();
      await at.click();
      await page.keyboard.press('Home');
      for (let i = 0; i < text.indexOf('TBD') + 1; i++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Control+.');
      const offered = page.locator('.action-widget .monaco-list-row', {
        hasText: 'Do not report this here… (text/placeholder)',
      });
      await offered.first().click();
      const input = page.locator('.quick-input-widget input.input');
      await input.waitFor();
      await input.fill('decided next week');
      await page.keyboard.press('Enter');
      await page.locator('.view-line', { hasText: 'decided next week' }).waitFor();
      await page.keyboard.press('Control+Z');
      await page.locator('.view-line', { hasText: 'decided next week' }).waitFor({ state: 'detached' });
    });

    it('asks why an element does not apply, and writes it down', async () => {
      await runCommand(page, 'View: Close All Editors');
      await openFile(page, 'draft.md');
      await page.locator('.statusbar-item', { hasText: /NCS [1-9]\d*\/32/ }).waitFor();
      const element = row(page, /^5\.7\.1 .*: missing/);
      await runCommand(page, 'NCS: Show Coverage');
      await expandRow(page, /^5\.7 .*(missing|partial|addressed)/, element);
      await element.click({ button: 'right' });
      await chooseInMenu(page, 'Mark as Not Applicable…');
      const input = page.locator('.quick-input-widget input.input');
      await input.waitFor();
      await input.fill('done by the union');
      await page.keyboard.press('Enter');
      await row(page, /^5\.7\.1 .*: not applicable/).waitFor();
      await page.locator('.statusbar-item', { hasText: /NCS \d+\/31/ }).waitFor();
      // What was written shows, and undo takes back that and nothing else.
      await page.locator('.view-line', { hasText: 'done by the union' }).waitFor();
      await page.keyboard.press('Control+Z');
      await row(page, /^5\.7\.1 .*: missing/).waitFor();
    });

    it('goes to the next missing element and explains one', async () => {
      await runCommand(page, 'NCS: Go to the Next Missing Element');
      await page.locator('.statusbar-item', { hasText: /Missing here: 5\.\d\.\d/ }).waitFor();
      await runCommand(page, 'NCS: Explain an Element');
      const input = page.locator('.quick-input-widget input.input');
      await input.fill('5.4.1');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '5.4.1' }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Establish Cyber Incident Response Capabilities').first().waitFor();
    });

    it('writes no error into the log', () => assert.deepEqual(window.complaints(), []));
  });

describe('a window in Restricted Mode', function () {
  this.timeout(60_000);
  let window;
  before(async () => {
    window = await openDraft({ kind: 'node', vsix: VSIX, trust: false });
  });
  tidyUp(() => window);

  it('says so, and the draft is checked all the same', async () => {
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await window.page.locator('.statusbar-item', { hasText: /NCS \d+\/32/ }).waitFor();
  });

  it('writes no error into the log', () => assert.deepEqual(window.complaints(), []));
});
