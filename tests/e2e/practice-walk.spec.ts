import { expect, test } from '@playwright/test';
import { practiceProfiles } from '../../lib/practice/profile';
import { type Desk, openDesk } from '../../scripts/browser/launch';
import { startPractice } from '../../scripts/practice';
import { type Hand, handAt } from './practice-hand';

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
  test(`${profile.name}: by mouse and keyboard through its screens`, async () => {
    const server = await startPractice({ port: 0, profile });
    const { page } = desk;
    const hand = handAt(page, profile);
    const broken: string[] = [];
    const note = (error: Error) => broken.push(error.message);
    page.on('pageerror', note);

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

    await test.step('Find Client by its number', async () => {
      await hand.menu('o1000000037');
      await hand.type('1000005942_Renderer', '918190');
      await hand.save();
      expect(await hand.heading()).toBe('Client Dashboard');
      await expect(hand.frame.locator('#wp220601446')).toContainText('Zzthicket, Zzthistle');
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
      const enrollment = hand.byId('1000009413_Renderer');
      const [first] = await enrollment
        .locator('option')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value')).filter(Boolean));
      await hand.choose('1000009413_Renderer', first ?? '');
      await hand.save();
      expect(await hand.heading()).toBe('Voucher and Information Release');
      await hand.save();
      expect(await hand.heading()).toBe('Acknowledged');
      await hand.save();
      expect(await hand.heading()).toBe('Client Referrals');
      expect(server.state().referrals.at(-1)).toMatchObject({ provider: 'Juniper Row Rapid Rehousing' });
    });

    await test.step('the outcome of the referral', async () => {
      await hand.rowAction('View Referral Outcome');
      await hand.answerRequired();
      await hand.save();
      expect(await hand.heading()).toBe('Client Referrals');
    });

    await test.step('the other pages of referrals and needs', async () => {
      // Where a need is a kind of referral it has no page of its own.
      const needs = profile.unmetNeeds === undefined || profile.unmetNeeds === 'need' ? ['o1000000154'] : [];
      for (const option of ['o1000000152', 'o1000000153', ...needs]) {
        await hand.menu(option);
        await expect(hand.frame.locator('#RendererResultSet, #RendererSF1ResultSet').first()).toBeVisible();
      }
    });

    await test.step('edit an enrollment, then exit it', async () => {
      await hand.menu('o1000000040');
      // The vendor's own menu edits an enrollment by its workflow only.
      await hand.rowAction(profile.name === 'baseline' ? 'Edit Enrollment Workflow' : 'Edit Enrollment');
      await hand.answerRequired();
      await hand.save();
      await hand.menu('o1000000040');
      await hand.rowAction('Exit the Enrollment');
      await hand.answerRequired();
      await hand.save();
      expect(server.state().enrollments.filter(({ exitDate }) => exitDate !== '')).toHaveLength(1);
    });

    await test.step('a workflow that is cancelled', async () => {
      await hand.menu('o1000000141');
      await page.getByRole('button', { name: 'Cancel the workflow' }).click();
      const dialogs = page.locator('iframe.DialogFrame:visible');
      await page.frameLocator('iframe.DialogFrame:visible').last().locator('#YesButton').click();
      await expect(dialogs).toHaveCount(0);
      await expect(page.locator('#WorkflowBar')).toBeHidden();
    });

    await test.step('a session that ends puts the login page into the frame', async () => {
      await fetch(`${server.url}/__expire`, { method: 'POST' });
      await page.locator(`#${hand.its('o1000000037')}`).click();
      await expect(hand.frame.locator('#UserName')).toBeVisible();
    });

    page.off('pageerror', note);
    await page.goto('about:blank');
    await server.close();
    expect(broken).toEqual([]);
    expect(server.faults()).toEqual([]);
  });
}
