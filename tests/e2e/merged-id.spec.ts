import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { catalogues } from '../../lib/i18n/catalogue';
import { caseworkerAt } from '../../scripts/browser/caseworker';
import { mouseHand } from '../../scripts/browser/hand';
import { openJournal } from '../../scripts/browser/journal';
import { openDesk } from '../../scripts/browser/launch';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { typeForm } from '../../scripts/browser/type-form';
import { passphrase } from '../../scripts/journey/household';
import { fewReferrals, knownId, writeKnownHousehold } from '../../scripts/journey/known-household';
import { startPractice } from '../../scripts/practice';
import { expect, test } from './harness';

const { finish, gate, paths, receive, work } = catalogues.en;
/** ClientTrack has merged the household's record with another one: the ID that the VSP gave opens nobody any more. */
const idNow = '918377';

test('after a merge in ClientTrack the new ID is kept beside the old one once the person has said so, and entry goes on', async () => {
  const stateFile = writeKnownHousehold(idNow);
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
    await panel.getByLabel(paths.idLabel).fill(knownId);
    await panel.getByRole('button', { name: receive.orType }).click();
    await typeForm(panel, mouseHand(journal), fewReferrals);
    await user.keepAndOpen();
    await user.startEntry();
    await person.login();
    await person.openOption('Client Management', 'Find Client');
    await user.fill('Find Client');
    await person.press('Search');
    await desk.page.frame({ name: 'TabFrame_2' })?.goto(`${practice.url}/practice/Dashboard.aspx?PrimaryKey=${idNow}`);

    const card = panel.locator('.id-card');
    await expect(card.getByText(finish.mergeText.replace('{old}', knownId))).toBeVisible();
    await expect(panel.getByText(work.idWaiting)).toBeVisible();
    await expect(panel.getByText(gate['other-client'].slice(0, 32))).toHaveCount(0);
    await expect(panel.getByRole('button', { name: /^Fill \d/ })).toHaveCount(0);
    await expect(card.getByRole('button', { name: finish.mergeAccept })).toBeDisabled();
    await card.getByRole('checkbox').check();
    await card.getByLabel(finish.lastThree).fill(knownId.slice(-3));
    await card.getByRole('button', { name: finish.mergeAccept }).click();
    await expect(card.getByText(finish.digitsDiffer)).toBeVisible();
    await card.getByLabel(finish.lastThree).fill(idNow.slice(-3));
    await card.getByRole('button', { name: finish.mergeAccept }).click();
    await expect(card).toHaveCount(0);

    await panel.getByText(work.items, { exact: true }).click();
    await expect(panel.getByText(finish.earlierId)).toBeVisible();
    await person.openOption('Referrals', 'Client Referrals');
    await person.press('Add New Referral');
    expect(await user.fill('Add New Referral')).toMatchObject({ failed: 0 });
  } finally {
    await desk.close();
    await practice.close();
    rmSync(dirname(stateFile), { recursive: true, force: true });
  }
});
