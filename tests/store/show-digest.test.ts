import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showDigest } from '../../lib/connection/digest';
import { writeDueTimes } from '../../lib/store/clocks';
import { saveSettings } from '../../lib/store/settings';

const nine = new Date('2026-11-23T15:00:00Z');
const site = { origin: 'https://ct.example.org', tenantPath: '/zz/', environment: 'live', profile: 'generic' } as const;
const lateBy = (hours: number) => ({ dueHour: Math.floor(nine.getTime() / 3_600_000) - hours });

/** What the browser was asked to show; the fake browser has no notifications until they are allowed. */
let shown: { title?: string; message?: string }[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  shown = [];
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (...given: unknown[]) => {
    const options = given.at(-1);
    if (typeof options === 'object' && options !== null) shown.push(options);
    return 'digest';
  });
  await saveSettings({ deployment: site, timeZone: 'America/Chicago', language: 'en' });
  await writeDueTimes('live', [lateBy(5), lateBy(9)]);
});

test('nothing is shown while reminders are off', async () => {
  await showDigest(nine);
  expect(shown).toEqual([]);
});

test('one sentence for all forms is shown, once at each time, with nothing but a number', async () => {
  await saveSettings({ digest: 'twice' });
  await showDigest(nine);
  await showDigest(new Date(nine.getTime() + 300_000));
  expect(shown.map(({ title, message }) => [title, message])).toEqual([['Transfer Desk', '2 forms are late. Open Transfer Desk.']]);
  await showDigest(new Date(nine.getTime() + 6 * 3_600_000));
  expect(shown).toHaveLength(2);
});

test('it speaks the language of the panel', async () => {
  await saveSettings({ digest: 'once', language: 'es' });
  await showDigest(nine);
  expect(shown[0]?.message).toBe('2 formularios están atrasados. Abra Transfer Desk.');
});

test('nothing is shown when no form is open, and forms of the practice vault do not count', async () => {
  await saveSettings({ digest: 'once' });
  await writeDueTimes('live', []);
  await writeDueTimes('practice', [lateBy(5)]);
  await showDigest(nine);
  expect(shown).toEqual([]);
});
