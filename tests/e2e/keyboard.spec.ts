import { keyboardHand } from '../../scripts/browser/hand';
import { openJournal } from '../../scripts/browser/journal';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { playCeWorkflow } from '../../scripts/journey/ce-workflow';
import { checkSaved } from '../../scripts/journey/check-saved';
import { passphrase, typedHousehold } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

test('does the whole job with keys alone in the panel, from the first run to the confirmed ID', async ({ desk, practice, panel }) => {
  test.slow();
  await panel.evaluate(() => {
    document.documentElement.dataset.pointers = '0';
    const count = () => {
      document.documentElement.dataset.pointers = String(Number(document.documentElement.dataset.pointers) + 1);
    };
    for (const type of ['pointerdown', 'mousedown', 'touchstart']) window.addEventListener(type, count, true);
  });
  const { clientTrackId, fieldsFailed } = await playCeWorkflow({
    desk,
    practiceUrl: practice.url,
    form: typedHousehold,
    person: (shown, journal) => ({ hand: keyboardHand(shown, journal) }),
    onStep: () => Promise.resolve(),
  });
  expect(checkSaved(practice, clientTrackId)).toEqual([]);
  expect(fieldsFailed).toBe(0);
  expect(await panel.evaluate(() => document.documentElement.dataset.pointers)).toBe('0');
});

test('reads a PDF that was chosen with keys alone', async ({ desk, practice, panel }) => {
  await desk.grantSite(practice.url);
  const journal = openJournal();
  const user = panelUserAt(panel, journal, { hand: keyboardHand(panel, journal) });
  await user.setUp(`${practice.url}/practice/default.aspx`, passphrase);
  await user.receivePdf(receivedForm('good'), 'V01');
  await expect(panel.getByText('14 cells in the file: 14 used, 0 refused')).toBeVisible();
});
