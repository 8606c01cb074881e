import { expect, test } from './harness';

test('opens as the browser’s own side panel, 360 px wide, beside ClientTrack', async ({ desk, panel }) => {
  await expect(panel).toHaveTitle('Transfer Desk');
  const scrollbar = 20;
  const width = await panel.evaluate(() => window.innerWidth);
  expect(Math.abs(width - 360)).toBeLessThanOrEqual(scrollbar);
  // The panel slides in: the tab gives way a moment later.
  await expect
    .poll(() => desk.page.evaluate((panelWidth) => window.outerWidth - window.innerWidth - panelWidth, width))
    .toBeGreaterThanOrEqual(0);
});

test('comes back when it was closed and when the background had ended', async ({ desk, panel }) => {
  await panel.close();
  await desk.killBackground();
  const again = await desk.openPanel();
  await expect(again).toHaveTitle('Transfer Desk');
});
