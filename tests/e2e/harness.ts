import { test as base, type Page } from '@playwright/test';
import { type Caseworker, caseworkerAt } from '../../scripts/browser/caseworker';
import { openJournal } from '../../scripts/browser/journal';
import { type Desk, openDesk } from '../../scripts/browser/launch';
import { type PanelUser, panelUserAt } from '../../scripts/browser/panel-user';
import { passphrase } from '../../scripts/journey/household';
import { startPractice } from '../../scripts/practice';

interface Fixtures {
  practice: Awaited<ReturnType<typeof startPractice>>;
  /** A browser of its own for each test, with a profile that is gone afterwards. */
  desk: Desk;
  panel: Page;
  caseworker: Caseworker;
  /** The person in the panel after the first run: site allowed, vault made, the empty inbox on screen. */
  user: PanelUser;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it must prepare from this pattern.
  practice: async ({}, use) => {
    const practice = await startPractice({ port: 0 });
    await use(practice);
    await practice.close();
  },
  desk: async ({ practice }, use) => {
    const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE`, headless: process.env.HEADED !== '1' });
    await use(desk);
    await desk.close();
  },
  panel: async ({ desk }, use) => {
    await use(await desk.openPanel());
  },
  caseworker: async ({ desk }, use) => {
    await use(caseworkerAt(desk.page));
  },
  user: async ({ desk, practice, panel }, use) => {
    await desk.grantSite(practice.url);
    const user = panelUserAt(panel, openJournal());
    await user.setUp(`${practice.url}/practice/default.aspx`, passphrase);
    await use(user);
  },
});

export { expect } from '@playwright/test';
