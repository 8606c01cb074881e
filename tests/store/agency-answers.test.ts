import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAllowedOrganization } from '../../lib/fill/identity';
import { generic } from '../../lib/profiles/generic';
import { readAgencyAnswers, saveAgencyAnswers, sealClearAnswers } from '../../lib/store/agency-answers';
import { readSettings, saveSettings } from '../../lib/store/settings';
import { StoreError } from '../../lib/store/store-error';
import { openDesk } from './open-desk';

const site = { origin: 'https://clienttrack.example', tenantPath: '/agency/', environment: 'live', profile: 'generic' } as const;
const names = { organization: 'Zz Harbor Agency', victimServiceProviders: ['Zz Safe House'] };

const clearText = async () => JSON.stringify(await browser.storage.local.get());
/** As a version before this one kept them. */
const keepClear = () => browser.storage.local.set({ 'settings.deployment': { ...site, ...names } });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('names of agencies and shelters are kept, and none of them in the clear', async () => {
  const { db, vault } = await openDesk();
  await saveSettings({ deployment: { ...site, ...names } });
  await saveAgencyAnswers(db, vault, site, names);
  await saveAgencyAnswers(db, vault, site, { presetsOff: ['page/Sex'] });
  expect(await readAgencyAnswers(db, vault, site)).toEqual({ ...names, presetsOff: ['page/Sex'] });
  expect(await clearText()).not.toContain('Zz');
  expect((await readSettings()).deployment).toEqual(site);
});

test('what an earlier version kept in the clear is sealed at the first unlock, and gone from there', async () => {
  const { db, vault } = await openDesk();
  await keepClear();
  await sealClearAnswers(db, vault);
  expect(await readAgencyAnswers(db, vault, site)).toEqual(names);
  expect(await clearText()).not.toContain('Zz');
  await sealClearAnswers(db, vault);
  expect(await readAgencyAnswers(db, vault, site)).toEqual(names);
});

test('when sealing fails the names stay where they were, and the next unlock seals them', async () => {
  const { db, vault } = await openDesk();
  await keepClear();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
  await expect(sealClearAnswers(db, vault)).rejects.toBeInstanceOf(StoreError);
  expect((await readSettings()).deployment).toMatchObject(names);
  await sealClearAnswers(db, vault);
  expect(await clearText()).not.toContain('Zz');
});

test('what was sealed since wins over what an old version left in the clear', async () => {
  const { db, vault } = await openDesk();
  await saveAgencyAnswers(db, vault, site, { victimServiceProviders: ['Zz Shore'] });
  await keepClear();
  await sealClearAnswers(db, vault);
  expect(await readAgencyAnswers(db, vault, site)).toEqual({ ...names, victimServiceProviders: ['Zz Shore'] });
});

test('another site of the same vault has answers of its own', async () => {
  const { db, vault } = await openDesk();
  await saveAgencyAnswers(db, vault, site, names);
  expect(await readAgencyAnswers(db, vault, { ...site, tenantPath: '/other/' })).toEqual({});
});

test('answers that cannot be read bar every fill until the names are given again', async () => {
  const { db, vault } = await openDesk();
  await saveAgencyAnswers(db, vault, site, names);
  const row = await db.drafts.get('agency-answers');
  if (row === undefined) throw new Error('not kept');
  await db.drafts.put({ ...row, sealed: { ...row.sealed, box: row.sealed.box.map((byte) => byte ^ 1) } });
  await expect(readAgencyAnswers(db, vault, site)).rejects.toEqual(new StoreError('agency-unread'));
  expect(isAllowedOrganization([], generic, { ...site, isUnread: true })).toBe(false);
  await expect(saveAgencyAnswers(db, vault, site, { presetsOff: [] })).rejects.toEqual(new StoreError('agency-unread'));
  await saveAgencyAnswers(db, vault, site, names);
  expect(await readAgencyAnswers(db, vault, site)).toEqual(names);
});
