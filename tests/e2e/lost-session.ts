import { expect, type Page } from '@playwright/test';
import { catalogues } from '../../lib/i18n/catalogue';
import type { Caseworker } from '../../scripts/browser/caseworker';
import type { Desk } from '../../scripts/browser/launch';
import type { PanelUser } from '../../scripts/browser/panel-user';
import type { PracticeServer } from '../../scripts/practice';

const { work } = catalogues.en;

export interface Play {
  practice: PracticeServer;
  desk: Desk;
  panel: Page;
  user: PanelUser;
  person: Caseworker;
}

/** A page of a path, and how the person works on it. */
export interface Step {
  title: string;
  /** How the person gets here, where the button of the page before does not lead here. */
  open?: (play: Play) => Promise<void>;
  /** What only the agency answers, before the panel's review or after the fill. */
  before?: (play: Play) => Promise<void>;
  after?: (play: Play) => Promise<void>;
  /** Nothing on it is ours to fill. */
  isPersons?: boolean;
  press: string;
  /** What follows the save for good. */
  saved?: (play: Play) => Promise<unknown>;
  /** How the person comes back here after signing in: by the menus, or by the address that the page had. */
  back: (play: Play, address: string) => Promise<unknown>;
}

export const frameOf = (page: Page) => {
  const frame = page.frame({ name: 'TabFrame_2' });
  if (frame === null) throw new Error('ClientTrack shows no content frame');
  return frame;
};

/** ClientTrack's own login page stands in the frame: nothing of ours is in it, and the panel waits with everything it has. */
async function standsAtLogin({ desk, panel }: Play, title: string): Promise<void> {
  await expect(panel.getByText(work.reading.login)).toBeVisible();
  await expect(panel.getByText(work.reading.backTo.replace('{page}', title))).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Fill \d/ })).toHaveCount(0);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('T-');
  const typed = await frameOf(desk.page)
    .locator('input')
    .evaluateAll((inputs) => inputs.map((one) => 'value' in one && one.value));
  expect(typed).toEqual(['', '']);
}

async function signInAgain({ desk, person }: Play): Promise<void> {
  const login = desk.page.frameLocator('iframe[id^="TabFrame_"]:visible');
  await person.journal.type(login.locator('#UserName'), 'zz.caseworker@practice.example', 'User name');
  await person.journal.type(login.locator('#Password'), 'Practice-2026!', 'Password');
  await person.journal.record('click', 'press Sign In', 1, async () => {
    await Promise.all([desk.page.waitForURL(/default\.aspx/i), login.getByRole('button', { name: 'Sign In' }).click()]);
    await desk.page.locator('#ws_2_tab').click();
    await login.getByRole('heading').first().waitFor();
  });
}

/** Fills the page, loses the session with the press that would have saved it, signs in, and does the same again, reviewed anew. */
export async function loseSessionAt(
  play: Play,
  { title, open, before, after, isPersons = false, press, saved, back }: Step,
): Promise<void> {
  const { desk, practice, panel, user, person } = play;
  async function fillReviewed(): Promise<boolean> {
    await before?.(play);
    if (isPersons) {
      await panel.getByText(work.see.replace('{page}', title)).waitFor();
      return false;
    }
    const isToFill = await user.review(title);
    // What was filled before the session was lost is no review of the page that stands here now.
    await expect(panel.getByRole('region', { name: work.receiptTitle, exact: true })).toHaveCount(0);
    if (isToFill) expect(await user.fill(title)).toMatchObject({ failed: 0 });
    await after?.(play);
    return isToFill;
  }

  await open?.(play);
  const wasToFill = await fillReviewed();
  const address = frameOf(desk.page).url();
  await fetch(`${practice.url}/__expire`, { method: 'POST' });
  await person.press(press);
  await standsAtLogin(play, title);
  await signInAgain(play);
  await back(play, address);
  expect(await fillReviewed(), `${title} stands there empty again`).toBe(wasToFill);
  await person.press(press);
  await saved?.(play);
}
