import { openDesk } from '../../scripts/browser/launch';
import { unexplainedPosts } from '../../scripts/browser/unexplained-posts';
import { type JourneyResult, playCeWorkflow } from '../../scripts/journey/ce-workflow';
import { checkSaved } from '../../scripts/journey/check-saved';
import { household } from '../../scripts/journey/household';
import { type PracticeServer, startPractice } from '../../scripts/practice';
import { writeSampleForm } from '../../scripts/sample-form';
import { badgeOf } from './badge';
import { test as base, expect } from './harness';

interface Played extends JourneyResult {
  practice: PracticeServer;
  badgeWhileOpen: string;
  badgeAtTheEnd: string;
  textAtTheEnd: string;
  textOfRecord: string;
}

/** The whole job, played once for all that is asked about it here. */
const test = base.extend<object, { played: Played }>({
  played: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it must prepare from this pattern.
    async ({}, use) => {
      const practice = await startPractice({ port: 0 });
      const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE`, headless: process.env.HEADED !== '1' });
      let badgeWhileOpen = '';
      const journey = await playCeWorkflow({
        desk,
        practiceUrl: practice.url,
        form: await writeSampleForm(),
        async onStep({ name }, panel) {
          if (name.startsWith('finished')) badgeWhileOpen = await badgeOf(panel);
        },
      });
      const panel = await desk.openPanel();
      const textAtTheEnd = await panel.locator('body').innerText();
      await panel.getByRole('button', { name: 'Back' }).click();
      await panel.getByText('Received items').click();
      const textOfRecord = await panel.locator('body').innerText();
      await use({ ...journey, practice, badgeWhileOpen, badgeAtTheEnd: await badgeOf(panel), textAtTheEnd, textOfRecord });
      await desk.close();
      await practice.close();
    },
    { scope: 'worker' },
  ],
});

test('saves in ClientTrack what the PDF of a VSP says: every item, both referrals, the unmet need', ({ played }) => {
  expect(checkSaved(played.practice, played.clientTrackId)).toEqual([]);
});

test('fills fields and fails at none', ({ played }) => {
  expect(played.fieldsFilled).toBeGreaterThan(20);
  expect(played.fieldsFailed).toBe(0);
});

test('posts nothing to ClientTrack that the caseworker did not press', ({ played }) => {
  expect(played.practice.log().filter(({ kind }) => kind === 'form').length).toBeGreaterThan(6);
  expect(unexplainedPosts(played.practice.log(), played.journal.actions)).toEqual([]);
});

test('shows on its badge how many hours are left while entry is open, and nothing once it is complete', ({ played }) => {
  expect(played.badgeWhileOpen).toMatch(/^2[34]h$/);
  expect(played.badgeAtTheEnd).toBe('');
});

test('keeps the reference, the ID and the referrals of a confirmed form, and none of its six items', ({ played }) => {
  expect(played.textAtTheEnd.replace(/\s/g, '')).toContain(played.clientTrackId);
  expect(played.textOfRecord).toContain('The six items were removed when the VSP confirmed the ID.');
  expect(played.textOfRecord).toContain(household['referral.1.provider']);
  for (const text of [played.textAtTheEnd, played.textOfRecord]) {
    for (const value of ['Zzamber', 'Zzquillstone', 'Z••••', '0142', 'Nov 18']) expect(text).not.toContain(value);
  }
});
