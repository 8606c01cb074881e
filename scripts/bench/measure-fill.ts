import type { Page } from '@playwright/test';
import { openJournal } from '../browser/journal';
import { openDesk } from '../browser/launch';
import { panelUserAt } from '../browser/panel-user';
import { startPractice } from '../practice';
import { writeSampleForm } from '../sample-form';
import { intakePage } from './intake-page';

const fillButton = 'Fill 8 fields on Basic Client Information';

/** In the panel's own clock: from the click on Fill to the frame after the receipt stands in the document. */
const timeNextFill = `(() => {
  window.timedFill = new Promise((resolve) => {
    let pressed;
    document.addEventListener('click', (event) => { pressed = event.timeStamp; }, { capture: true, once: true });
    const watch = new MutationObserver(() => {
      if (!document.querySelector('section[aria-label="Receipt"]')) return;
      watch.disconnect();
      resolve(performance.now() - pressed);
    });
    watch.observe(document.body, { subtree: true, childList: true });
  });
})()`;

async function fillOnce(panel: Page, page: Page, address: string): Promise<number> {
  await page.goto(address);
  const button = panel.getByRole('button', { name: fillButton });
  await button.waitFor();
  await panel.evaluate(timeNextFill);
  await button.click();
  const ms = await panel.evaluate<number>('window.timedFill');
  const filled = await panel.locator('section[aria-label="Receipt"] li.filled').count();
  if (filled !== 8) throw new Error(`the receipt says ${filled} of 8 fields`);
  return ms;
}

/** Milliseconds from pressing Fill to the receipt, in the real side panel, for each of `runs` fills after five to warm up. */
export async function measureFill(runs: number): Promise<number[]> {
  const practice = await startPractice({ port: 0 });
  const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE` });
  try {
    await desk.grantSite(practice.url);
    const panel = await desk.openPanel();
    const user = panelUserAt(panel, openJournal());
    await user.setUp(`${practice.url}/practice/default.aspx`, 'four zebras quietly paint lanterns');
    await user.receivePdf(await writeSampleForm(), 'V01');
    await user.keepAndOpen();
    await user.startEntry();
    const address = `${practice.url}/practice/bench.aspx`;
    await desk.page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: intakePage }));
    const times: number[] = [];
    for (let run = -5; run < runs; run += 1) {
      const ms = await fillOnce(panel, desk.page, address);
      if (run >= 0) times.push(ms);
    }
    return times;
  } finally {
    await desk.close();
    await practice.close();
  }
}
