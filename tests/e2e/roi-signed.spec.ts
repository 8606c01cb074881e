import { catalogues } from '../../lib/i18n/catalogue';
import { caseworkerAt } from '../../scripts/browser/caseworker';
import { openJournal } from '../../scripts/browser/journal';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { playCeWorkflow } from '../../scripts/journey/ce-workflow';
import { household } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

const { desk: words, exit, inbox, paths, refusals, work } = catalogues.en;
const shots = process.env.SHOTS;

test('a release signed before entry ends the form, and nothing of it stays', async ({ panel, user }) => {
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
  await panel.getByText(words.more).click();
  await panel.getByText(words.moves.roiSigned).click();
  await panel.getByRole('button', { name: words.roiEnd }).click();
  await expect(panel.getByText(new RegExp(`· ${inbox.state.closed}$`))).toBeVisible();
  expect(await panel.content()).not.toContain('Z••••');
});

test('a release signed after entry exits the code record in ClientTrack and never renames it', async ({ desk, practice, panel }) => {
  test.slow();
  const { clientTrackId } = await playCeWorkflow({
    desk,
    practiceUrl: practice.url,
    form: receivedForm('good'),
    onStep: () => Promise.resolve(),
  });
  const journal = openJournal();
  const user = panelUserAt(panel, journal);
  const person = caseworkerAt(desk.page, journal);
  const back = panel.getByRole('button', { name: 'Back', exact: true });
  await panel.getByText(words.more).or(back).first().waitFor();
  if (!(await panel.getByText(words.more).isVisible())) await back.click();

  await panel.getByText(words.more).click();
  await panel.getByText(words.moves.roiSigned).click();
  // The guard says what is missing.
  await panel.getByRole('button', { name: words.roiExit }).click();
  await expect(panel.getByText(catalogues.en.moves['exit-missing'])).toBeVisible();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(new Date());
  await panel.getByLabel(refusals.where.exitDate, { exact: true }).fill(today);
  await panel.getByLabel(refusals.where.destination, { exact: true }).selectOption('410');
  await panel.getByRole('button', { name: words.roiExit }).click();
  await expect(panel.getByText(inbox.state['exit-received'])).toBeVisible();
  if (shots !== undefined) await panel.screenshot({ path: `${shots}/roi-exit.png` });

  await person.openOption('Client Management', 'Find Client');
  await user.fill('Find Client');
  await person.press('Search');
  await panel.getByText(paths.next.replace('{page}', 'Enrollments')).waitFor();
  await person.openOption('Enrollment and Services', 'Enrollments');
  await panel.getByText(paths.next.replace('{page}', 'Exit the Enrollment')).waitFor();
  await person.rowAction('Exit the Enrollment');
  expect(await user.fill('Exit the Enrollment')).toMatchObject({ failed: 0 });
  await person.press('Save');
  await expect(panel.getByText(exit.shown)).toBeVisible();

  // Every referral that stands in ClientTrack has its result first.
  for (const select of await panel.locator('select').all()) {
    if ((await select.inputValue()) === '') await select.selectOption({ index: 1 });
  }
  await panel.getByRole('button', { name: exit.keepResults }).click();
  await panel.getByRole('button', { name: exit.saved }).click();
  await panel.getByRole('button', { name: exit.told }).click();
  await expect(panel.getByText(new RegExp(`· ${inbox.state.closed}$`))).toBeVisible();
  await panel.getByText(work.items, { exact: true }).click();
  await expect(panel.getByText(new RegExp(work.historyAction['roi-signed']))).toBeVisible();

  const client = practice.state().clients.find((each) => each.clientId === clientTrackId);
  expect(client).toMatchObject({ firstName: household.firstName, lastName: household.lastName });
});
