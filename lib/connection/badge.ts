import { browser } from 'wxt/browser';
import { badgeOf } from '../lifecycle/clock';
import { readDueTimes } from '../store/clocks';
import { environmentOf, readSettings } from '../store/settings';

/** Tokens of the panel's clock ring, for the browser's own badge. */
const colours = { fresh: '#1f6f5c', amber: '#9a5b00', red: '#b3261e', late: '#b3261e', stopped: '#1f6f5c' } as const;

/** Shows the most pressing clock as a number: how many are late, else the hours that are left. Needs no key. */
export async function showBadge(now: Date = new Date()): Promise<void> {
  const environment = environmentOf(await readSettings());
  const { text, stage } = badgeOf(environment === undefined ? [] : await readDueTimes(environment), now);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colours[stage] });
}
