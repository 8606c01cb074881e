import type { Page } from '@playwright/test';
import type { Caseworker } from '../../scripts/browser/caseworker';
import type { PanelUser } from '../../scripts/browser/panel-user';
import { unexplainedPosts } from '../../scripts/browser/unexplained-posts';
import { checkSaved } from '../../scripts/journey/check-saved';
import { writeSampleForm } from '../../scripts/sample-form';
import { expect, test } from './harness';

/** From the empty inbox to the first page of the CE Workflow, with the record open beside it. */
async function begin(user: PanelUser, panel: Page, caseworker: Caseworker): Promise<void> {
  await user.receivePdf(await writeSampleForm(), 'V01');
  await user.keepAndOpen();
  await user.startEntry();
  await caseworker.login();
  await caseworker.startCeWorkflow();
  await expect(panel.getByText('On screen: Search Existing Clients')).toBeVisible();
}

const band = (panel: Page) => panel.getByRole('region', { name: 'Following', exact: true });

/** All values once, then the press that arms. */
async function armFollow(panel: Page): Promise<void> {
  await panel.getByRole('switch', { name: 'Follow: fill each page as I arrive' }).click();
  const review = panel.getByRole('region', { name: 'Follow: fill each page as I arrive' });
  for (const value of ['Zzamber', 'Zzquillstone', 'Juniper Row Rapid Rehousing', 'Windmill Commons Supportive Housing'])
    await expect(review.getByText(value)).toBeVisible();
  await panel.getByRole('button', { name: 'I looked at everything: follow me' }).click();
  await expect(band(panel)).toContainText('15 minutes left');
}

/** The page has been filled, or was right as it stood. */
async function followed(panel: Page, page: string): Promise<void> {
  await expect(panel.getByText(`On screen: ${page}`)).toBeVisible();
  const receipt = panel.getByRole('region', { name: 'Receipt', exact: true });
  await expect(receipt.or(panel.getByText('Everything on this page is already right.')).first()).toBeVisible();
  await expect(receipt.locator('li.failed')).toHaveCount(0);
}

test('fills the CE Workflow as the caseworker goes through it, who only presses ClientTrack’s buttons and answers what is left', async ({
  practice,
  panel,
  caseworker,
  user,
}) => {
  test.slow();
  await begin(user, panel, caseworker);
  await armFollow(panel);

  await followed(panel, 'Search Existing Clients');
  await caseworker.press('Next');
  await followed(panel, 'Basic Client Information');
  await caseworker.press('Save');
  const id = await user.acceptId();
  await followed(panel, 'Family Members');
  await caseworker.press('Save & Close');
  await expect(band(panel)).toContainText('Answer first in ClientTrack: Project');
  await caseworker.choose('Project', 'TX-999 Coordinated Entry – Mesa Alta Region');
  await followed(panel, 'Program Enrollment');
  await caseworker.press('Save');
  await followed(panel, 'Coordinated Entry Assessment');
  await caseworker.choose('Assessment Type', 'Phone');
  await caseworker.choose('Assessment Level', 'Housing Needs Assessment');
  await caseworker.choose('Prioritization Status', 'Placed on prioritization list');
  await caseworker.press('Save');
  await followed(panel, 'Referrals');
  await caseworker.press('Save');
  await followed(panel, 'Unmet Needs');
  await caseworker.press('Save');
  await expect(panel.getByText('The last page of the path is reached.')).toBeVisible();
  await expect(band(panel)).toHaveCount(0);
  await caseworker.press('Finish');

  expect(checkSaved(practice, id)).toEqual([]);
  expect(unexplainedPosts(practice.log(), caseworker.journal.actions)).toEqual([]);
});

test('stops and writes nothing when another client is on the page', async ({ practice, desk, panel, caseworker, user }) => {
  await begin(user, panel, caseworker);
  await armFollow(panel);
  await followed(panel, 'Search Existing Clients');
  await caseworker.type('First Name', 'Zzstranger');
  await caseworker.press('Next');
  await expect(panel.getByText('Something was not as it must be, so nothing was filled.')).toBeVisible();
  await expect(panel.getByText('This page shows another client.').first()).toBeVisible();
  await expect(band(panel)).toHaveCount(0);
  const frame = desk.page.frame({ name: 'TabFrame_2' });
  const now = () =>
    frame?.evaluate(() => [...document.querySelectorAll('input:checked, select')].map((one) => 'value' in one && one.value));
  const held = await now();
  await frame?.goto(frame.url());
  expect(await now()).toEqual(held);
  expect(practice.state().clients.some(({ firstName }) => firstName === 'Zzstranger')).toBe(false);
});

test('stops with Escape, in the panel and in ClientTrack', async ({ desk, panel, caseworker, user }) => {
  await begin(user, panel, caseworker);
  await armFollow(panel);
  await panel.keyboard.press('Escape');
  await expect(panel.getByText('You stopped it.')).toBeVisible();
  await armFollow(panel);
  await desk.page.frameLocator('iframe[id^="TabFrame_"]:visible').getByRole('heading').first().click();
  await desk.page.keyboard.press('Escape');
  await expect(panel.getByText('You stopped it.')).toBeVisible();
  await caseworker.press('Next');
  await expect(panel.getByRole('button', { name: /^Fill \d+ fields on Basic Client Information$/ })).toBeVisible();
  await expect(panel.getByRole('region', { name: 'Receipt', exact: true })).toHaveCount(0);
});
