import type { Frame, Page } from '@playwright/test';
import { type Caseworker, caseworkerAt } from '../../scripts/browser/caseworker';
import { openJournal } from '../../scripts/browser/journal';
import { type Desk, openDesk } from '../../scripts/browser/launch';
import { type PanelUser, panelUserAt } from '../../scripts/browser/panel-user';
import { passphrase } from '../../scripts/journey/household';
import { type PracticeServer, startPractice } from '../../scripts/practice';
import { test as base, expect } from './harness';
import { receivedForm } from './received-form';

interface Entering {
  practice: PracticeServer;
  desk: Desk;
  panel: Page;
  user: PanelUser;
  person: Caseworker;
}

/** One browser for all tests here: a record being entered in the panel, and ClientTrack beside it. */
const test = base.extend<{ clientTrack: Entering }, { entering: Entering }>({
  entering: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it must prepare from this pattern.
    async ({}, use) => {
      const practice = await startPractice({ port: 0 });
      const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE`, headless: process.env.HEADED !== '1' });
      await desk.grantSite(practice.url);
      const panel = await desk.openPanel();
      const user = panelUserAt(panel, openJournal());
      await user.setUp(`${practice.url}/practice/default.aspx`, passphrase);
      await user.receivePdf(receivedForm('good'), 'V01');
      await user.keepAndOpen();
      await user.startEntry();
      await use({ practice, desk, panel, user, person: caseworkerAt(desk.page) });
      await desk.close();
      await practice.close();
    },
    { scope: 'worker' },
  ],
  /** Signed in anew, the CE Workflow begun, its first page on screen and ready to be filled. */
  clientTrack: async ({ entering }, use) => {
    const { desk, practice, person, user } = entering;
    await desk.page.goto(`${practice.url}/login/PRACTICE`);
    await person.login();
    await person.startCeWorkflow();
    await user.review('Search Existing Clients');
    await use(entering);
  },
});

const frameOf = (page: Page): Frame => {
  const frame = page.frame({ name: 'TabFrame_2' });
  if (frame === null) throw new Error('ClientTrack shows no content frame');
  return frame;
};

/** Everything the page's controls hold. */
const valuesOf = (page: Page): Promise<string[]> =>
  frameOf(page).evaluate(() =>
    [...document.querySelectorAll('input, select, textarea')].flatMap((control) =>
      control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement
        ? [`${control.id} ${control.value} ${'checked' in control ? control.checked : ''}`]
        : [],
    ),
  );

test('says that ClientTrack is not open when the tab shows another site', async ({ clientTrack: { desk, practice, panel } }) => {
  await desk.page.goto(`http://localhost:${practice.port}/login/PRACTICE`);
  await expect(panel.getByText(`ClientTrack is not open in this window. Open it at ${practice.url}/practice/`)).toBeVisible();
});

test('stays off the clients’ portal, and says so', async ({ practice, desk, panel }) => {
  await desk.grantSite(practice.url);
  const user = panelUserAt(panel, openJournal());
  await user.setUp(`${practice.url}/login/PRACTICE`, passphrase);
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
  await user.startEntry();
  await desk.page.goto(`${practice.url}/portal/default.aspx`);
  await expect(panel.getByText('This is the portal, not the staff side of ClientTrack. Open the staff side.')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Fill/ })).toHaveCount(0);
});

test('says that it does not know a page, and which page to open', async ({ clientTrack: { desk, panel } }) => {
  await frameOf(desk.page).evaluate(() => {
    for (const heading of document.querySelectorAll('h1, h2, h3')) heading.textContent = 'Zz Bulletin';
  });
  await expect(panel.getByText('Transfer Desk does not know this page. In ClientTrack, open the page “')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Fill/ })).toHaveCount(0);
});

test('says that ClientTrack asks to sign in when the session has ended inside the frame', async ({
  clientTrack: { desk, practice, panel, person, user },
}) => {
  await user.fill('Search Existing Clients');
  await fetch(`${practice.url}/__expire`, { method: 'POST' });
  await person.press('Next');
  await expect(panel.getByText('ClientTrack shows its login page. Sign in there; this form waits.')).toBeVisible();
  expect(await frameOf(desk.page).locator('#UserName').inputValue()).toBe('');
});

test('goes on where it was after the caseworker has signed in again', async ({ clientTrack: { desk, practice, panel, person, user } }) => {
  await fetch(`${practice.url}/__expire`, { method: 'POST' });
  await desk.page.goto(`${practice.url}/login/PRACTICE`);
  await expect(panel.getByText('ClientTrack shows its login page.')).toBeVisible();
  await person.login();
  await person.startCeWorkflow();
  expect((await user.fill('Search Existing Clients')).failed).toBe(0);
});

test('writes nothing on a page that changed after its review, and says so', async ({ clientTrack: { desk, panel, person, user } }) => {
  await user.fill('Search Existing Clients');
  await person.press('Next');
  await user.review('Basic Client Information');
  // Without an event: the panel cannot have seen it before Fill is pressed.
  await frameOf(desk.page).evaluate(() => {
    const label = [...document.querySelectorAll('label')].find((each) => each.textContent === 'Sex');
    const list = document.getElementById(label?.htmlFor ?? '');
    if (list instanceof HTMLSelectElement) list.selectedIndex = 2;
  });
  const before = await valuesOf(desk.page);
  await panel.getByRole('button', { name: /^Fill \d+ fields on Basic Client Information$/ }).click();
  await expect(panel.getByText('The page changed while you were reviewing. Nothing was filled. Review again.')).toBeVisible();
  expect(await valuesOf(desk.page)).toEqual(before);
});

test('writes nothing while another client is open in ClientTrack, and says which one to open', async ({
  clientTrack: { desk, practice, panel },
}) => {
  const other = practice.state().clients[3];
  await frameOf(desk.page).goto(`${practice.url}/practice/Dashboard.aspx?PrimaryKey=${other?.clientId}`);
  await frameOf(desk.page).goto(`${practice.url}/practice/viewform.aspx?FormID=4319&PrimaryKey=${other?.clientId}`);
  await expect(panel.getByText('This page shows another client. Open Z•••• Z•••• in ClientTrack, then review again.')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Fill/ })).toBeDisabled();
});

test('offers no ID from the dashboard of another client', async ({ clientTrack: { desk, practice, panel } }) => {
  const other = practice.state().clients[3];
  await frameOf(desk.page).goto(`${practice.url}/practice/Dashboard.aspx?PrimaryKey=${other?.clientId}`);
  await expect(panel.getByText('This page shows another client. Open Z•••• Z•••• in ClientTrack; nothing was captured.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Yes, keep this ID' })).toHaveCount(0);
});

test('waits while ClientTrack is open in two tabs', async ({ clientTrack: { desk, practice, panel, user } }) => {
  const second = await desk.context.newPage();
  await second.goto(`${practice.url}/practice/default.aspx`);
  await expect(panel.getByText('ClientTrack is open in two tabs. Close one so values cannot land on the wrong client.')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Fill/ })).toHaveCount(0);
  await second.close();
  expect(await user.review('Search Existing Clients')).toBe(true);
});

test.describe('on a page that lacks something', () => {
  /** Opens Basic Client Information and changes the row of one label before it is filled. */
  async function open({ desk, person, user }: Entering, change: 'remove' | 'double' | 'lose option'): Promise<void> {
    await user.fill('Search Existing Clients');
    await person.press('Next');
    await user.review('Basic Client Information');
    await frameOf(desk.page).evaluate((what) => {
      const label = [...document.querySelectorAll('label')].find((each) => each.textContent === 'Sex');
      const row = label?.closest('tr');
      if (what === 'remove') row?.remove();
      if (what === 'double') row?.after(row.cloneNode(true));
      if (what === 'lose option') row?.querySelector('option[value="99"]')?.remove();
    }, change);
  }

  for (const [change, sentence] of [
    ['remove', '“Sex” is not on this page. Point at it if it has another name here, or type it yourself.'],
    ['double', 'Two fields are called “Sex”. Type it yourself in the right one.'],
    ['lose option', 'ClientTrack does not offer “Data not collected” here. Choose the right one yourself.'],
  ] as const) {
    test(`fills the rest and leaves to the person: ${sentence}`, async ({ clientTrack }) => {
      const { panel, user } = clientTrack;
      await open(clientTrack, change);
      await expect(panel.getByText(sentence)).toBeVisible();
      const { filled, needsPerson, failed } = await user.fill('Basic Client Information');
      expect(filled).toBeGreaterThan(4);
      expect(needsPerson).toBeGreaterThan(0);
      expect(failed).toBe(0);
      await expect(panel.getByRole('region', { name: 'Receipt' }).locator('li.needsPerson', { hasText: 'Sex' })).toHaveCount(1);
    });
  }
});
