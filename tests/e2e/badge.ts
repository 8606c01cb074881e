import type { Desk } from '../../scripts/browser/launch';

/** What stands on the extension's button. */
export async function badgeOf({ context, extensionId }: Desk): Promise<string> {
  const worker = context.serviceWorkers().find((each) => each.url().startsWith(`chrome-extension://${extensionId}/`));
  const text: unknown = await worker?.evaluate('chrome.action.getBadgeText({})');
  return String(text);
}
