import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDueTimes, writeDueTimes } from '../../lib/store/clocks';
import { readSettings, saveSettings } from '../../lib/store/settings';

const site = { origin: 'http://localhost:4173', tenantPath: '/zz/', environment: 'practice', profile: 'practice' } as const;

beforeEach(() => {
  fakeBrowser.reset();
});

test('before anybody chose, the desk speaks English, knows no site and reminds nobody', async () => {
  expect(await readSettings()).toEqual({
    language: 'en',
    deployment: undefined,
    lastLockCause: undefined,
    timeZone: expect.any(String),
    digest: 'off',
    ageing: { answerWithin: 3, resultWithin: 14 },
  });
});

test('a setting is kept, and the others with it', async () => {
  await saveSettings({ language: 'es' });
  expect(await saveSettings({ deployment: site, lastLockCause: 'idle' })).toEqual({
    language: 'es',
    deployment: site,
    lastLockCause: 'idle',
    timeZone: expect.any(String),
    digest: 'off',
    ageing: { answerWithin: 3, resultWithin: 14 },
  });
  expect(await readSettings()).toEqual({
    language: 'es',
    deployment: site,
    lastLockCause: 'idle',
    timeZone: expect.any(String),
    digest: 'off',
    ageing: { answerWithin: 3, resultWithin: 14 },
  });
});

test('a site that is taken away is gone', async () => {
  await saveSettings({ deployment: site, language: 'es' });
  expect(await saveSettings({ deployment: undefined })).toEqual({
    language: 'es',
    deployment: undefined,
    lastLockCause: undefined,
    timeZone: expect.any(String),
    digest: 'off',
    ageing: { answerWithin: 3, resultWithin: 14 },
  });
});

test('two windows changing two settings at once do not undo each other', async () => {
  await Promise.all([saveSettings({ language: 'es' }), saveSettings({ deployment: site })]);
  expect(await readSettings()).toMatchObject({ language: 'es', deployment: site });
});

test('a damaged setting counts as none, the others stay', async () => {
  await saveSettings({ language: 'es', deployment: site });
  await browser.storage.local.set({ 'settings.deployment': { origin: 7 }, 'settings.lastLockCause': 'bored' });
  expect(await readSettings()).toEqual({
    language: 'es',
    deployment: undefined,
    lastLockCause: undefined,
    timeZone: expect.any(String),
    digest: 'off',
    ageing: { answerWithin: 3, resultWithin: 14 },
  });
});

test('the badge finds the due times while the desk is locked', async () => {
  expect(await readDueTimes('practice')).toEqual([]);
  await writeDueTimes('practice', [{ dueHour: 498_000 }, { dueHour: 498_003 }]);
  expect(await readDueTimes('practice')).toEqual([{ dueHour: 498_000 }, { dueHour: 498_003 }]);
});

test('of a due time only the whole hour is written, whatever comes with it', async () => {
  await writeDueTimes('practice', [Object.assign({ dueHour: 498_000.7 }, { id: 'zz', firstName: 'Zzamber' })]);
  expect(JSON.stringify(await browser.storage.local.get())).toBe('{"dueTimes.practice":[{"dueHour":498000}]}');
});

test('opening the practice vault leaves the clocks of the live one alone', async () => {
  await writeDueTimes('live', [{ dueHour: 498_000 }]);
  await writeDueTimes('practice', []);
  expect(await readDueTimes('live')).toEqual([{ dueHour: 498_000 }]);
});

test('damaged due times count as none', async () => {
  await browser.storage.local.set({ 'dueTimes.practice': [{ dueHour: 'soon' }] });
  expect(await readDueTimes('practice')).toEqual([]);
});
