import { join } from 'node:path';
import { expect, type Frame, test } from '@playwright/test';
import { practiceProfiles } from '../../lib/practice/profile';
import { otherWorkspaces } from '../../lib/practice/workspaces';
import { type Desk, openDesk } from '../../scripts/browser/launch';
import { startPractice } from '../../scripts/practice';
import { type Hand, handAt } from './practice-hand';
import { screenAt, screensOf } from './practice-screens';

/** PRACTICE_SHOTS=FOLDER keeps a picture of each screen of each deployment, to be looked at. */
const shots = process.env.PRACTICE_SHOTS;

let desk: Desk;
test.beforeAll(async () => {
  desk = await openDesk({ headless: process.env.HEADED !== '1' });
});
test.afterAll(() => desk.close());

/** Answers page after page until the workflow has ended; the headings it met. */
async function walkToTheEnd(hand: Hand): Promise<string[]> {
  const met: string[] = [];
  for (;;) {
    const heading = await hand.heading();
    met.push(heading);
    if (heading === 'Client Dashboard') return met;
    if (met.length > 24) throw new Error(`the workflow does not end: ${met.join(' > ')}`);
    if (heading === 'Finish') await hand.click('FinishButton');
    else {
      await hand.answerRequired();
      await hand.save();
    }
  }
}

const ceWorkflow = [
  'Search Existing Clients',
  'Basic Client Information',
  'Family Members',
  'Program Enrollment',
  'Coordinated Entry Assessment',
  'Referrals',
  'Unmet Needs',
  'Finish',
  'Client Dashboard',
];

for (const profile of practiceProfiles) {
  test(`${profile.name}: by mouse and keyboard through every one of its screens`, async () => {
    test.setTimeout(240_000);
    const server = await startPractice({ port: 0, profile });
    const { page } = desk;
    let newest = '';
    const shoot = async () => {
      if (shots !== undefined) await page.screenshot({ path: join(shots, profile.name, `${newest.replaceAll(/\W+/g, '-')}.png`) });
    };
    const hand = handAt(page, profile, shoot);
    const broken: string[] = [];
    const note = (error: Error) => broken.push(error.message);
    page.on('pageerror', note);
    const opened = new Set<string>();
    const look = (frame: Frame) => {
      if (!frame.url().startsWith(server.url)) return;
      newest = screenAt(frame.url(), profile);
      opened.add(newest);
    };
    page.on('framenavigated', look);

    await hand.login(server.url);
    await expect(page.locator('[aria-label="Environment"]')).toHaveText(profile.environment);

    await test.step('the CE Workflow from the search to the dashboard', async () => {
      await hand.menu('o1000000141');
      await hand.type('82142_Renderer', 'Zzoriole');
      await hand.type('82143_Renderer', 'Zzquarry');
      await hand.save();
      expect(await walkToTheEnd(hand)).toEqual(
        ceWorkflow.slice(1).filter((step) => step !== 'Unmet Needs' || (profile.unmetNeeds ?? 'need') === 'need'),
      );
      expect(server.state().clients.at(-1)).toMatchObject({ clientId: '918204', lastName: 'Zzquarry' });
      await expect(page.locator('.entity-info-value[aria-label="Name"]')).toHaveText(/Zzquarry/);
    });

    await test.step('the magnifiers of the client page', async () => {
      await hand.menu('o1000000141');
      await hand.type('82142_Renderer', 'Zznettle');
      await hand.type('82143_Renderer', 'Zzknoll');
      await hand.save();
      await hand.byId('82172_Renderer').check();
      for (const field of ['82136_Renderer', '82174_Renderer']) await hand.lookUp(field, '');
    });

    await test.step('the other workspaces, and the settings behind the person', async () => {
      for (const { number, title } of otherWorkspaces) {
        await page.locator(`#ws_${number}_tab`).click();
        await expect(page.frameLocator(`#TabFrame_${number}`).locator('h1')).toHaveText(`${title} Home`);
        await shoot();
      }
      await page.locator('.UserBadge').click();
      newest = 'settings sidebar';
      await shoot();
      await page.getByLabel('Location').selectOption('North Annex');
      await Promise.all([page.waitForEvent('load'), page.locator('#ApplySettings').press('Enter')]);
      await hand.openClients();
    });

    await test.step('Find Client by its number', async () => {
      await hand.menu('o1000000037');
      await hand.type('1000005942_Renderer', '918190');
      await hand.save();
      expect(await hand.heading()).toBe('Client Dashboard');
      await expect(hand.frame.locator('#wp220601446')).toContainText('Zzthicket, Zzthistle');
    });

    await test.step('the search box on top', async () => {
      await page.getByLabel('Global search').fill('Zzbasil Zzbarrow');
      await hand.untilNextDocument(() => page.keyboard.press('Enter'));
      await expect(hand.frame.locator('#RendererResultSet tbody tr')).toHaveCount(1);
    });

    await test.step('the intake workflow with its assessments', async () => {
      await hand.menu('o1000000040');
      await hand.click('Renderer_1000000424');
      const met = await walkToTheEnd(hand);
      expect(met).toContain('Universal Data Assessment');
      expect(server.state().answers.length).toBeGreaterThan(5);
    });

    await test.step('a service', async () => {
      await hand.menu('o1000000041');
      await hand.click('Renderer_1000000216');
      await hand.answerRequired();
      await hand.save();
      expect(server.state().services).toHaveLength(1);
    });

    await test.step('Add New Referral: three pages and two dialogs', async () => {
      await hand.menu('o1000000151');
      await hand.choose('1000009403_Renderer', '2013');
      await hand.lookUp('1000009405_Renderer', 'Juniper');
      await hand.lookUp('1000009409_Renderer', '');
      const enrollment = hand.byId('1000009413_Renderer');
      const [first] = await enrollment
        .locator('option')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value')).filter(Boolean));
      await hand.choose('1000009413_Renderer', first ?? '');
      await hand.save();
      expect(await hand.heading()).toBe('Voucher and Information Release');
      await hand.byId('1000009422_Renderer').check();
      await hand.save();
      expect(await hand.heading()).toBe('Acknowledged');
      await hand.save();
      expect(await hand.heading()).toBe('Client Referrals');
      await expect(hand.dialog.locator('#EmailBody')).toBeVisible();
      await shoot();
      await hand.dialog.locator('#CancelButton').click();
      expect(server.state().referrals.at(-1)).toMatchObject({ provider: 'Juniper Row Rapid Rehousing' });
    });

    await test.step('the outcome of the referral', async () => {
      await hand.rowAction('View Referral Outcome');
      await hand.answerRequired();
      await hand.save();
      expect(await hand.heading()).toBe('Client Referrals');
    });

    await test.step('a referral that is edited, and one that is not deleted', async () => {
      await hand.rowAction('Edit Referral');
      expect(await hand.heading()).toBe('Edit Referral');
      await hand.menu('o1000000150');
      await hand.openDialog('Delete');
      await hand.dialog.locator('#NoButton').click();
      await expect(page.locator('iframe.DialogFrame:visible')).toHaveCount(0);
    });

    await test.step('the other pages of referrals and needs', async () => {
      // Where a need is a kind of referral it has no page of its own.
      const needs = profile.unmetNeeds === undefined || profile.unmetNeeds === 'need' ? ['o1000000154'] : [];
      for (const option of ['o1000000152', 'o1000000153', ...needs]) {
        await hand.menu(option);
        await expect(hand.frame.locator('#RendererResultSet, #RendererSF1ResultSet, .NoResults').first()).toBeVisible();
      }
      if (needs.length > 0) await hand.click('Renderer_1000000631');
    });

    await test.step('the assessments of an enrollment from before', async () => {
      // The vendor's own list edits an enrollment by its workflow only; the dashboard has the whole menu everywhere.
      for (const action of ['Master Assessment', 'VI-SPDAT Score', 'Update/Annual Assessment', 'View Case Members']) {
        await hand.menu('o1000000033');
        await hand.rowAction(action);
      }
    });

    await test.step('edit an enrollment, then exit it', async () => {
      await hand.menu('o1000000033');
      await hand.rowAction('Edit Enrollment');
      await hand.answerRequired();
      await hand.save();
      await hand.menu('o1000000040');
      await hand.rowAction('Exit the Enrollment');
      await hand.answerRequired();
      await hand.save();
      expect(server.state().enrollments.filter(({ clientId, exitDate }) => clientId === '918190' && exitDate !== '')).toHaveLength(1);
    });

    await test.step('a workflow that is cancelled', async () => {
      await hand.menu('o1000000141');
      await page.getByRole('button', { name: 'Cancel the workflow' }).click();
      const dialogs = page.locator('iframe.DialogFrame:visible');
      await hand.dialog.locator('#YesButton').waitFor();
      await shoot();
      await hand.dialog.locator('#YesButton').click();
      await expect(dialogs).toHaveCount(0);
      await expect(page.locator('#WorkflowBar')).toBeHidden();
    });

    await test.step('a session that ends puts the login page into the frame', async () => {
      await fetch(`${server.url}/__expire`, { method: 'POST' });
      await page.locator(`#${hand.its('o1000000037')}`).click();
      await expect(hand.frame.locator('#UserName')).toBeVisible();
      newest = 'login in the frame';
      await shoot();
    });

    expect(screensOf(profile).filter((screen) => !opened.has(screen))).toEqual([]);
    page.off('pageerror', note);
    page.off('framenavigated', look);
    await page.goto('about:blank');
    await server.close();
    expect(broken).toEqual([]);
    expect(server.faults()).toEqual([]);
  });
}
