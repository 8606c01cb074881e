import type { Page } from '@playwright/test';

/**
 * Hands files over by their paths, as the browser's own chooser does. Playwright's way, in a panel it joined over CDP, decodes every byte
 * inside the page: with 200 files that alone holds the panel up for a second.
 */
export async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'input[type=file]' });
  await session.send('DOM.setFileInputFiles', { nodeId, files: [...paths] });
  await session.detach();
}
