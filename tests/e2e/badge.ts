import type { Page } from '@playwright/test';

/** What stands on the extension's button; the panel may ask too, and is there also while the background is not. */
export async function badgeOf(panel: Page): Promise<string> {
  const text: unknown = await panel.evaluate('chrome.action.getBadgeText({})');
  return String(text);
}
