import { expect, test } from '@playwright/test';
import { openDesk } from '../../scripts/browser/launch';
import { playCeWorkflow } from '../../scripts/journey/ce-workflow';
import { household, typedHousehold } from '../../scripts/journey/household';

test('a form becomes a client of the practice ClientTrack inside the extension, with no server and no site', async () => {
  const desk = await openDesk({ headless: process.env.HEADED !== '1' });
  const asked: string[] = [];
  desk.context.on('request', (request) => asked.push(request.url()));
  const complaints: string[] = [];
  desk.context.on('console', (message) => complaints.push(message.text()));

  const journey = await playCeWorkflow({ desk, form: typedHousehold, onStep: () => Promise.resolve() });

  expect(journey.clientTrackId).toMatch(/^[1-9]\d{0,8}$/);
  expect(journey.fieldsFailed).toBe(0);
  const page = desk.context.pages().find((each) => each.url().endsWith('/practice.html'));
  const frame = page?.frameLocator('#TabFrame_2');
  await expect(page?.locator('.entity-info-value[aria-label="Client ID"]') ?? desk.page.locator('none')).toHaveText(journey.clientTrackId);
  for (const words of [household['referral.1.provider'], household['referral.2.provider'], household['unmetNeed.1.category']]) {
    await expect(frame?.locator('.Zones') ?? desk.page.locator('none')).toContainText(words);
  }
  expect(asked.filter((address) => !address.startsWith(`chrome-extension://${desk.extensionId}/`))).toEqual([]);
  expect(complaints).toEqual([]);
  await desk.close();
});
