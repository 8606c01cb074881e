import { fileURLToPath } from 'node:url';
import { catalogues } from '../../lib/i18n/catalogue';
import { expect, test } from './harness';

const { app, desk, exit, inbox, receive } = catalogues.en;

test('an exit whose ClientTrack ID no record has waits in a queue of its own, says what to do, and goes when it was wrong', async ({
  panel,
  user,
}) => {
  await user.beginReceiving('V01');
  await user.chooseFile(fileURLToPath(new URL('../forms/exits/good.pdf', import.meta.url)));
  await panel.getByRole('button', { name: receive.keepExit }).click();
  await expect(panel.getByText(exit.alone.unknown)).toBeVisible();
  await expect(panel.getByText(exit.alone.wrongId)).toBeVisible();
  await expect(panel.getByRole('button', { name: exit.saved })).toHaveCount(0);

  await panel.getByRole('button', { name: app.back, exact: true }).click();
  const queue = panel.getByRole('region', { name: inbox.unmatched });
  await expect(queue.getByText(inbox.unmatchedHint)).toBeVisible();
  await expect(queue.getByText(inbox.nextOfExit.unknown)).toBeVisible();
  await queue.getByRole('button').click();

  await panel.getByText(desk.more).click();
  await panel.getByText(desk.moves.dropExit).click();
  await panel.getByRole('button', { name: desk.dropExit }).click();
  await panel.getByRole('button', { name: app.back, exact: true }).click();
  await expect(queue).toHaveCount(0);
});
