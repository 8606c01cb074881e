import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogues } from '../../lib/i18n/catalogue';
import { practiceProfile } from '../../lib/practice/profile';
import { caseworkerAt } from '../../scripts/browser/caseworker';
import { openJournal } from '../../scripts/browser/journal';
import { openDesk } from '../../scripts/browser/launch';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { unexplainedPosts } from '../../scripts/browser/unexplained-posts';
import { passphrase } from '../../scripts/journey/household';
import { knownId, writeKnownHousehold } from '../../scripts/journey/known-household';
import { startPractice } from '../../scripts/practice';
import { expect, test } from './harness';

const { paths, receive, work } = catalogues.en;
const shots = process.env.SHOTS;
const count = 300;
/** ClientTrack has prepared so many rows; the first of them are the region's own providers. */
const offered = 280;
const providers = Array.from({ length: count }, (_, index) => `Practice Provider ${String(index + 1).padStart(3, '0')}`);

test('a form of 300 referrals goes through Quick Referrals in one fill, and those without a row there are named', async () => {
  test.setTimeout(180_000);
  const stateFile = writeKnownHousehold();
  const form = join(dirname(stateFile), 'form.json');
  const household = {
    ...{ firstName: 'Zzamber', lastName: 'Zzquillstone', entryDate: '2026-11-18', veteranStatus: '1', specialPopulationScore: 9 },
    ...{ minimumBedrooms: 3, contactPhone: '(512) 555-0142' },
    referrals: providers.map((provider) => ({ service: 'rrh', provider })),
  };
  writeFileSync(form, JSON.stringify({ form: 'TD-ENROLLMENT-1', households: [household] }));
  const profile = { ...practiceProfile, switches: { ...practiceProfile.switches, quickReferralRows: offered } };
  const practice = await startPractice({ port: 0, stateFile, profile });
  const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE`, headless: process.env.HEADED !== '1' });
  try {
    const journal = openJournal();
    await desk.grantSite(practice.url);
    const panel = await desk.openPanel();
    const user = panelUserAt(panel, journal);
    const person = caseworkerAt(desk.page, journal);
    const look = async (name: string) => {
      // Nothing is wider than the panel, however much there is.
      expect(await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(
        0,
      );
      if (shots !== undefined) await panel.screenshot({ path: join(shots, `${name}.png`) });
    };
    await user.setUp(`${practice.url}/practice/default.aspx`, passphrase);
    await user.beginReceiving('V01');
    await panel.getByLabel(paths.idLabel).fill(knownId);
    await user.chooseFile(form);
    await panel.getByRole('button', { name: receive.keep }).waitFor();
    await user.keepAndOpen();
    await expect(panel.getByText(paths.reason['many-referrals'])).toBeVisible();
    await look('chooser');
    await user.startEntry();
    await person.login();
    await person.openOption('Client Management', 'Find Client');
    await user.fill('Find Client');
    await person.press('Search');
    await panel.getByText(work.see.replace('{page}', 'Client Dashboard')).waitFor();
    await person.openOption('Referrals', 'Client Referrals');
    await person.press('Quick Referrals');
    expect(await user.review('Quick Referrals')).toBe(true);
    await look('review');
    const fill = panel.getByRole('button', { name: /^Fill \d+ fields on Quick Referrals$/ });
    await expect(fill).toBeInViewport();
    const { filled, failed } = await user.fill('Quick Referrals');
    expect(failed).toBe(0);
    await look('receipt');
    await person.press('Save & Close');

    const rows = practice.state().referrals.length;
    await expect(panel.getByText(paths.progress.replace('{done}', String(rows)).replace('{all}', String(count)))).toBeVisible({
      timeout: 30_000,
    });
    await look('recorded');
    expect(rows).toBeGreaterThan(250);
    expect(rows).toBeLessThan(offered);
    // Two fields of each row, and the date or enrollment above them.
    expect(filled).toBeGreaterThanOrEqual(rows * 2);
    expect(unexplainedPosts(practice.log(), journal.actions)).toEqual([]);
  } finally {
    await desk.close();
    await practice.close();
    rmSync(dirname(stateFile), { recursive: true, force: true });
  }
});
