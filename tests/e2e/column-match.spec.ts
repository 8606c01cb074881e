import { catalogues } from '../../lib/i18n/catalogue';
import { expect, test } from './harness';

const { receive, refusals } = catalogues.en;
const row = 'Zzamber,Zzquillstone,2026-11-18,Yes,9,3,5125550142';
const table = {
  name: 'zz.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`First name,Last name,Entry date,Veteran status,Points,Rooms needed,Phone\n${row}`),
};

test('what the columns of a VSP hold is asked once, and asked again of another VSP', async ({ panel, user }) => {
  const question = panel.getByText(receive.matchTitle);
  async function choose(vsp: string): Promise<void> {
    await user.beginReceiving(vsp);
    await panel.locator('input[type=file]').first().setInputFiles(table);
  }
  const back = panel.getByRole('button', { name: catalogues.en.inbox.receive });

  await choose('V01');
  await panel.getByLabel('Points', { exact: true }).selectOption({ label: refusals.where.specialPopulationScore });
  await panel.getByLabel('Rooms needed', { exact: true }).selectOption({ label: refusals.where.minimumBedrooms });
  await panel.getByRole('button', { name: receive.matchUse }).click();
  await expect(panel.getByText('7 cells in the file: 7 used, 0 refused')).toBeVisible();
  await expect(question).toHaveCount(0);
  await panel.getByRole('button', { name: receive.dismissFiles }).click();
  await panel.getByRole('button', { name: receive.dismissAnyway }).click();
  await back.waitFor();

  await choose('V02');
  await expect(question).toBeVisible();
  await panel.getByRole('button', { name: receive.dismissFiles }).click();
  await back.waitFor();

  await choose('V01');
  await expect(panel.getByText('7 cells in the file: 7 used, 0 refused')).toBeVisible();
  await expect(question).toHaveCount(0);
});
