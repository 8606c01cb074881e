import { browser } from 'wxt/browser';
import { enDigest } from '../i18n/en/digest';
import { esDigest } from '../i18n/es/digest';
import { digestOf, digestSlot } from '../lifecycle/digest';
import { readDueTimes, readLastDigest, saveLastDigest } from '../store/clocks';
import { environmentOf, readSettings } from '../store/settings';

const words = { en: enDigest, es: esDigest } as const;

/** At the times that were chosen, one sentence about all forms together. It knows what the badge knows, so it needs no key. */
export async function showDigest(now: Date = new Date()): Promise<void> {
  const settings = await readSettings();
  const { digest, language, timeZone } = settings;
  const environment = environmentOf(settings);
  const slot = digestSlot(digest, now, timeZone);
  // The permission may have been taken back in the browser's own settings.
  if (environment === undefined || slot === undefined || browser.notifications === undefined) return;
  if ((await readLastDigest()) === slot) return;
  await saveLastDigest(slot);
  const said = digestOf(await readDueTimes(environment), now);
  if (said === undefined) return;
  const { title, says } = words[language];
  await browser.notifications.create('digest', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: title[environment],
    message: says[said.kind].replace('{count}', said.count),
  });
}

/** Asks the browser for the permission; whether it is there now. Only a click may ask. */
export const allowDigest = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] });

/** Given back when nobody wants to be reminded any more. */
export const forbidDigest = (): Promise<boolean> => browser.permissions.remove({ permissions: ['notifications'] });
