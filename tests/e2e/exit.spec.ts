import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogues } from '../../lib/i18n/catalogue';
import { caseworkerAt } from '../../scripts/browser/caseworker';
import { openJournal } from '../../scripts/browser/journal';
import { openDesk } from '../../scripts/browser/launch';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { unexplainedPosts } from '../../scripts/browser/unexplained-posts';
import { passphrase } from '../../scripts/journey/household';
import { writeKnownHousehold } from '../../scripts/journey/known-household';
import { startPractice } from '../../scripts/practice';
import { expect, test } from './harness';

const { exit, receive, work, paths } = catalogues.en;
/** Of the sample Exit form. */
const leavingId = '5550142';

test('an Exit form becomes an exit in ClientTrack: found by ID, filled after review, proven by the list of enrollments', async () => {
  const stateFile = writeKnownHousehold(leavingId);
  const practice = await startPractice({ port: 0, stateFile });
  const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE`, headless: process.env.HEADED !== '1' });
  try {
    const journal = openJournal();
    await desk.grantSite(practice.url);
    const panel = await desk.openPanel();
    const user = panelUserAt(panel, journal);
    const person = caseworkerAt(desk.page, journal);
    await user.setUp(`${practice.url}/practice/default.aspx`, passphrase);
    await user.beginReceiving('V01');
    await user.chooseFile(fileURLToPath(new URL('../forms/exits/good.pdf', import.meta.url)));
    await panel.getByRole('button', { name: receive.keepExit }).click();
    // No record here has this ID: the VSP reads it out first.
    await panel.getByRole('button', { name: exit.alone.confirmed }).click();
    await panel.getByRole('button', { name: exit.alone.sureYes }).click();

    await person.login();
    await person.openOption('Client Management', 'Find Client');
    await user.fill('Find Client');
    await person.press('Search');
    await panel.getByText(paths.next.replace('{page}', 'Enrollments')).waitFor();
    await person.openOption('Enrollment and Services', 'Enrollments');
    await panel.getByText(paths.next.replace('{page}', 'Exit the Enrollment')).waitFor();
    await person.rowAction('Exit the Enrollment');
    expect(await user.fill('Exit the Enrollment')).toMatchObject({ filled: 3, failed: 0, needsPerson: 0 });
    await expect(panel.getByText(work.press.replace('{button}', 'Save'))).toBeVisible();
    // ClientTrack only warns of a day to come: what the person types after the fill stays theirs, and the receipt says so.
    await person.type('Project Exit Date', '12312027');
    await expect(desk.page.frameLocator('iframe[id^="TabFrame_"]:visible').getByText('The exit date is after today.')).toBeVisible();
    await expect(panel.getByText(work.later['by-person'])).toBeVisible();
    await person.type('Project Exit Date', '11202026');
    await person.press('Save');

    await expect(panel.getByText(exit.shown)).toBeVisible();
    const [enrollment] = practice.state().enrollments;
    expect(enrollment).toMatchObject({
      exitDate: '11/20/2026',
      destination: 'Rental by client, with ongoing housing subsidy',
      subsidyType: 'RRH or equivalent subsidy',
      exitReason: '',
    });
    expect(unexplainedPosts(practice.log(), journal.actions)).toEqual([]);
    await panel.getByRole('button', { name: exit.saved }).click();
    await panel.getByRole('button', { name: exit.told }).click();
    await expect(panel.getByRole('button', { name: exit.told })).toHaveCount(0);
  } finally {
    await desk.close();
    await practice.close();
    rmSync(dirname(stateFile), { recursive: true, force: true });
  }
});
