import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openJournal } from '../browser/journal';
import { openDesk } from '../browser/launch';
import { type PanelUser, panelUserAt } from '../browser/panel-user';
import { startPractice } from '../practice';
import { openBareExtension } from './bare-extension';
import { type BenchPage, emptyList, fieldsPage, gridPage, providerOf } from './bench-pages';

export interface Scenario {
  name: string;
  page: BenchPage;
  /** Server time of the redraw; undefined where the page does nothing of its own. */
  redrawMs?: number;
  /** Referrals of the form that is at work, and its household. */
  referrals: number;
  firstName?: string;
}

const redraws = [0, 50, 150, 600, 2000] as const;
/** Providers in the grid; the form refers to all of them. */
const grids = [5, 25, 100, 300] as const;

export const scenarios: readonly Scenario[] = [
  { name: '10 fields, plain', page: fieldsPage(false), referrals: 0 },
  ...redraws.map((redrawMs) => ({ name: `10 fields, redrawn after ${redrawMs} ms`, page: fieldsPage(true), redrawMs, referrals: 0 })),
  ...grids.map((rows) => ({
    name: `Quick Referrals, ${rows} rows`,
    page: gridPage(rows, 'Zzbasil'),
    referrals: rows,
    firstName: 'Zzbasil',
  })),
];

/** One fill, in milliseconds from the press; after a redraw, from the page's last change. */
export interface Fill {
  values: number;
  receipt: number | undefined;
  right: number;
}

export interface Measured {
  scenario: Scenario;
  ours: Fill[];
  bare: Fill[];
  /** Why it ended before its time. */
  stopped?: string;
}

/** In the panel's own clock: from the click on Fill to the frame after the receipt stands in the document. */
const timeNextFill = `(() => {
  window.timedFill = new Promise((resolve) => {
    let pressed;
    document.addEventListener('click', (event) => { pressed = performance.timeOrigin + event.timeStamp; }, { capture: true, once: true });
    const watch = new MutationObserver(() => {
      if (!document.querySelector('section[aria-label="Receipt"]')) return;
      watch.disconnect();
      resolve({ pressed, receipt: performance.timeOrigin + performance.now() });
    });
    watch.observe(document.body, { subtree: true, childList: true });
  });
})()`;

interface PageTimes {
  write: number;
  draw: number;
  right: number;
}

function pageTimes(page: Page, { wanted }: BenchPage): Promise<PageTimes> {
  const asked = JSON.stringify(wanted);
  return page.evaluate<PageTimes>(`(() => {
    const isRight = ({ id, value }) => {
      const control = document.getElementById(id);
      if (control === null) return false;
      if (control.type === 'checkbox') return String(control.checked) === value;
      return control.value === value || control.value.replace(/\\D/g, '') === value;
    };
    return { write: window.lastWrite, draw: window.lastDraw, right: ${asked}.filter(isRight).length };
  })()`);
}

const fillOf = (pressed: number, times: PageTimes, receipt?: number): Fill => {
  const from = Math.max(pressed, times.draw);
  return { values: times.write - from, receipt: receipt === undefined ? undefined : receipt - from, right: times.right };
};

async function fillOurs(panel: Page, page: Page, address: string, { page: bench, referrals }: Scenario): Promise<Fill> {
  const button = panel.getByRole('button', { name: new RegExp(`^Fill \\d+ fields on ${bench.title}$`) });
  // Left too early, the list has proved nothing yet, and the desk rightly asks to see it again.
  for (let tries = 0; ; tries += 1) {
    if (referrals > 0) {
      await page.goto(`${address}&list`);
      await panel.getByText('Client Referrals', { exact: false }).first().waitFor({ timeout: 30_000 });
    }
    await page.goto(address);
    await page.bringToFront();
    const isReady = await button.click({ trial: true, timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (isReady) break;
    if (tries === 4) throw new Error('the panel does not offer to fill the page');
  }
  await panel.evaluate(timeNextFill);
  await button.click();
  const { pressed, receipt } = await panel.evaluate<{ pressed: number; receipt: number }>('window.timedFill');
  return fillOf(pressed, await pageTimes(page, bench), receipt);
}

async function fillBare(bare: Page, page: Page, address: string, { page: bench, redrawMs }: Scenario): Promise<Fill> {
  await page.goto(address);
  const asked = JSON.stringify([bench.wanted, redrawMs !== undefined]);
  await bare.evaluate(`window.fillOnPress(...${asked})`);
  await bare.mouse.click(20, 20);
  const pressed = await bare.evaluate<number>('window.filled');
  return fillOf(pressed, await pageTimes(page, bench));
}

/** A form with so many referrals, as a file a VSP could send. */
function writeForm(folder: string, { referrals, firstName = 'Zzamber' }: Scenario): string {
  const household = {
    firstName,
    lastName: 'Zzquillstone',
    entryDate: '2026-11-18',
    veteranStatus: '1',
    specialPopulationScore: 9,
    minimumBedrooms: 3,
    contactPhone: '5125550142',
    referrals: Array.from({ length: referrals }, (_, index) => ({ service: 'rrh', provider: providerOf(index) })),
  };
  const file = join(folder, `referrals-${referrals}.json`);
  writeFileSync(file, JSON.stringify({ form: 'TD-ENROLLMENT-1', households: [household] }));
  return file;
}

async function openForm(user: PanelUser, panel: Page, folder: string, scenario: Scenario): Promise<void> {
  const home = panel.getByRole('button', { name: 'Back', exact: true });
  if (await home.isVisible()) await home.click();
  await user.receivePdf(writeForm(folder, scenario), 'V01');
  await user.keepAndOpen();
  await user.startEntry();
}

/** Ours and the bare content script by turns, in the real side panel, `runs` times each scenario after two to warm up. */
export async function measureFills(runs: number, folder: string, only: string, onDone: (measured: Measured) => void): Promise<void> {
  const practice = await startPractice({ port: 0 });
  const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE` });
  try {
    await desk.grantSite(practice.url);
    const panel = await desk.openPanel();
    const user = panelUserAt(panel, openJournal());
    await user.setUp(`${practice.url}/practice/default.aspx`, 'four zebras quietly paint lanterns');
    const bare = await openBareExtension(desk.context);
    await desk.page.bringToFront();
    await desk.page.route('**/bench-rules.aspx?*', async (route) => {
      const ms = Number(new URL(route.request().url()).searchParams.get('redraw'));
      await new Promise((resolve) => setTimeout(resolve, ms));
      await route.fulfill({ contentType: 'application/json', body: '{}' });
    });
    let form: number | undefined;
    for (const [index, scenario] of scenarios.entries()) {
      if (!scenario.name.includes(only)) continue;
      const measured: Measured = { scenario, ours: [], bare: [] };
      const list = emptyList(scenario.firstName ?? 'Zzamber');
      const address = `${practice.url}/practice/bench${index}.aspx?redraw=${scenario.redrawMs ?? 0}`;
      await desk.page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: scenario.page.html }));
      await desk.page.route(`${address}&list`, (route) => route.fulfill({ contentType: 'text/html', body: list }));
      try {
        if (form !== scenario.referrals) await openForm(user, panel, folder, scenario);
        form = scenario.referrals;
        for (let run = -2; run < runs; run += 1) {
          const ours = await fillOurs(panel, desk.page, address, scenario);
          const limit = await fillBare(bare, desk.page, address, scenario);
          if (run < 0) continue;
          measured.ours.push(ours);
          measured.bare.push(limit);
        }
      } catch (error) {
        measured.stopped = error instanceof Error ? error.message : String(error);
      }
      onDone(measured);
    }
  } finally {
    await desk.close();
    await practice.close();
  }
}
