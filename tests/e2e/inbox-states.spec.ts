import type { Page } from '@playwright/test';
import { catalogues, languages } from '../../lib/i18n/catalogue';
import { passphrase } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { fillVault } from './many-transfers';

const shots = process.env.SHOTS;
const widths = [320, 400];

/** Nothing is cut off at either width; pictures when they are asked for. */
async function look(panel: Page, name: string): Promise<void> {
  for (const width of widths) {
    await panel.setViewportSize({ width, height: 720 });
    const wide = await panel.locator('.scroll').evaluate((area) => area.scrollWidth - area.clientWidth);
    expect(wide, `${name} at ${width}`).toBe(0);
    for (const colorScheme of shots === undefined ? [] : (['light', 'dark'] as const)) {
      await panel.emulateMedia({ colorScheme });
      await panel.screenshot({ path: `${shots}/inbox-${name}-${width}-${colorScheme}.png`, animations: 'disabled' });
    }
  }
}

/** Another page of the extension keeps the list to itself, as a busy disk would, until it is released. */
function holdList(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('transfer-desk-practice');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['summaries', 'transfers'], 'readwrite');
          const again = () => {
            if (document.documentElement.dataset.held !== 'no') transaction.objectStore('summaries').count().onsuccess = again;
          };
          transaction.oncomplete = () => opening.result.close();
          again();
          resolve();
        };
      }),
  );
}

/** The browser no longer gives out what it has stored. */
function failStorage(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    const fail = () => {
      throw new DOMException('', 'UnknownError');
    };
    Object.assign(IDBIndex.prototype, { openCursor: fail, openKeyCursor: fail, getAll: fail, getAllKeys: fail });
  });
}

for (const language of languages) {
  const { app, inbox, setup } = catalogues[language];

  test(`draws the inbox empty, locked, with many forms, while it opens and when it cannot be opened (${language})`, async ({
    desk,
    panel,
    user,
  }) => {
    test.setTimeout(180_000);
    expect(user).toBeDefined();
    await panel.evaluate(`chrome.storage.local.set({ 'settings.language': '${language}' })`);
    await expect(panel.getByRole('heading', { name: inbox.empty })).toBeVisible();
    await look(panel, `${language}-empty`);

    await fillVault(panel, passphrase, 60);
    await panel.reload();
    await expect(panel.getByRole('button', { name: setup.unlock })).toBeVisible();
    await look(panel, `${language}-locked`);

    const unlock = async () => {
      await panel.getByLabel(setup.passphrase, { exact: true }).fill(passphrase);
      await panel.getByRole('button', { name: setup.unlock }).click();
    };
    await unlock();
    await expect(panel.locator('.inbox-row')).toHaveCount(60);
    await look(panel, `${language}-many`);
    await panel.locator('.inbox-row').first().focus();
    await panel.keyboard.press('End');
    await expect(panel.locator('.inbox-row').last()).toBeFocused();

    const other = await desk.context.newPage();
    await other.goto(panel.url().replace(/[^/]*$/, 'practice.html'));
    await holdList(other);
    await panel.reload();
    await unlock();
    await expect(panel.locator('.inbox-waiting')).toBeVisible();
    await look(panel, `${language}-opening`);
    await other.locator('html').evaluate((html) => html.setAttribute('data-held', 'no'));
    await expect(panel.locator('.inbox-row')).toHaveCount(60);

    await panel.reload();
    await failStorage(panel);
    await unlock();
    await expect(panel.getByText(inbox.failed)).toBeVisible();
    await expect(panel.getByRole('button', { name: app.reopen })).toBeVisible();
    await look(panel, `${language}-failed`);
  });
}
