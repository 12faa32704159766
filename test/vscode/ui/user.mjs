// What a user does in a window: helpers over playwright's page.

/** Opens a file of the explorer's first level, or below folders given with slashes. */
export async function openFile(page, path) {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input.input');
  await input.fill(path);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.waitForTimeout(300); // The list is sorted once more when the search on disk has ended.
  await page.keyboard.press('Enter');
  const name = path.split('/').at(-1);
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Runs a command from the palette by its title. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** The inner frame of the webview that is shown. */
export const webview = (page) => page.frameLocator('iframe.webview.ready').first().frameLocator('iframe#active-frame');

/** Rows of a tree view, by their accessible name. */
export const row = (page, name) => page.getByRole('treeitem', { name });

/** Opens a row of a tree, and keeps it open while the tree is filled anew: a click would also close it again. */
export async function expandRow(page, name, wanted) {
  for (let tries = 0; tries < 20; tries++) {
    if (await wanted.isVisible()) return;
    if ((await row(page, name).getAttribute('aria-expanded')) === 'false') await row(page, name).click();
    await page.waitForTimeout(500);
  }
  throw new Error(`${name} did not open`);
}

/** Chooses an entry of the context menu that is open: a menu takes no click in its first moments. */
export async function chooseInMenu(page, text) {
  const entry = page.locator('.context-view').getByText(text);
  await entry.hover();
  await page.waitForTimeout(500);
  await entry.click();
  await entry.waitFor({ state: 'detached' });
}
