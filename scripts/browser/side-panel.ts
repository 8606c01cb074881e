import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { waitFor } from './wait-for';

const panelAddress = (extensionId: string) => `chrome-extension://${extensionId}/sidepanel.html`;

/** The action opens the panel only after the background has asked for it; a click before that is lost without a word. */
async function actionOpensPanel(context: BrowserContext, extensionId: string) {
  await waitFor(
    async () => {
      const worker = context.serviceWorkers().find((each) => each.url().startsWith(`chrome-extension://${extensionId}/`));
      const opens: unknown = await worker
        ?.evaluate('chrome.sidePanel.getPanelBehavior().then((behavior) => behavior.openPanelOnActionClick)')
        .catch(() => undefined);
      return opens === true ? true : undefined;
    },
    5_000,
    'The background never called setPanelBehavior({ openPanelOnActionClick: true })',
  );
}

/** DevTools knows a tab by another id than its page, and only a tab's id triggers the action. */
async function tabTarget(browser: CDPSession, page: Page) {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error('The tab beside which the panel should open is not there');
  return tab.targetId;
}

async function panelIsOpen(browser: CDPSession, extensionId: string) {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.some((target) => target.url.startsWith(panelAddress(extensionId)));
}

export interface SidePanel {
  /** Opens the browser's real side panel beside the page, or returns the one already open. */
  open(page: Page): Promise<Page>;
  /** Ends the second connection; the panel itself stays. */
  disconnect(): Promise<void>;
}

/**
 * Playwright's own connection does not list the side panel; a second one over the debugging port does, as an ordinary page.
 * `browser` is a session of the first connection.
 */
export function sidePanelOf(context: BrowserContext, browser: CDPSession, extensionId: string, profileDir: string): SidePanel {
  let second: Browser | undefined;
  let canOpen = false;

  const listedPanel = () =>
    second
      ?.contexts()
      .flatMap((each) => each.pages())
      .find((each) => each.url().startsWith(panelAddress(extensionId)));

  /** Always anew: a connection lists only a panel that was open when it began. */
  async function connect() {
    await second?.close();
    const port = readFileSync(join(profileDir, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  }

  return {
    async open(page) {
      const isOpen = await panelIsOpen(browser, extensionId);
      if (!isOpen) {
        if (!canOpen) await actionOpensPanel(context, extensionId);
        canOpen = true;
        await page.bringToFront();
        await browser.send('Extensions.triggerAction', { id: extensionId, targetId: await tabTarget(browser, page) });
        await waitFor(async () => (await panelIsOpen(browser, extensionId)) || undefined, 5_000, 'The side panel did not open');
      }
      if (!isOpen || !listedPanel()) await connect();
      const panel = await waitFor(listedPanel, 5_000, 'The side panel is open but the second connection does not list it');
      await panel.waitForLoadState('load');
      return panel;
    },
    async disconnect() {
      await second?.close();
      second = undefined;
    },
  };
}
