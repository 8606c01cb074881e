import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openBackup, sealBackup } from '../../lib/exchange/backup';
import { cardOf, newExchangeKeys } from '../../lib/exchange/own-keys';
import { newPartner, revoked, verified } from '../../lib/exchange/partner';
import type { Database } from '../../lib/store/database';
import { ensureExchangeKeys, readExchangeKeys } from '../../lib/store/exchange-keys';
import { addPartner, readPartners } from '../../lib/store/partners';
import { compareBeside, readBeside, restoreBeside } from '../../lib/store/restore-exchange';
import type { Vault } from '../../lib/vault/envelope';
import { openDesk } from './open-desk';

const now = new Date('2026-11-23T15:00:00.000Z');
const partnerOf = async (vsp: string) =>
  verified(await newPartner({ kind: 'vsp', vsp, name: `Zz ${vsp}`, card: cardOf(await newExchangeKeys(now)) }, now), now);

let db: Database;
let vault: Vault;
beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

test('a new computer opens what was sent to the old one: the backup brings the key and the cards along', async () => {
  const keys = await ensureExchangeKeys(db, vault, now);
  const partner = await partnerOf('V01');
  await addPartner(db, vault, partner);
  const { beside, unreadable } = await readBeside(db, vault);
  expect(unreadable).toBe(0);
  const { exchangeKeys, partners, sent } = beside;
  const content = { environment: db.environment, madeAt: now.toISOString(), transfers: [], partners: [...partners], sent: [...sent] };
  const file = await sealBackup({ ...content, ...(exchangeKeys && { exchangeKeys }) }, 'zz willow harbor candle');
  const opened = await openBackup(file, 'zz willow harbor candle', db.environment);
  if (!opened.ok) throw new Error(opened.reason);

  const other = await openDesk();
  expect(await compareBeside(other.db, other.vault, opened.backup)).toEqual({ keys: true, cards: 1, forms: 0 });
  await restoreBeside(other.db, other.vault, opened.backup, now);
  expect(await readExchangeKeys(other.db, other.vault)).toEqual(keys);
  expect((await readPartners(other.db, other.vault)).partners).toEqual([partner]);
  expect(await compareBeside(other.db, other.vault, opened.backup)).toEqual({ keys: false, cards: 0, forms: 0 });
});

test('keys that are here stay in use, and those of the backup only open', async () => {
  const here = await ensureExchangeKeys(db, vault, now);
  const copy = await newExchangeKeys(now);
  await restoreBeside(db, vault, { exchangeKeys: copy }, now);
  const after = await readExchangeKeys(db, vault);
  expect(after?.card).toEqual(here.card);
  expect(after?.earlier.map(({ identity }) => identity)).toEqual([copy.identity]);
});

test('an old backup brings back no card that has another in its place, and vouches for none that is here', async () => {
  const old = await partnerOf('V01');
  const present = await partnerOf('V01');
  await addPartner(db, vault, present);
  await restoreBeside(db, vault, { partners: [old] }, now);
  expect((await readPartners(db, vault)).partners).toEqual([present]);
});

test('a card that a backup knows to be out of use is out of use here too, and never the other way round', async () => {
  const partner = await partnerOf('V01');
  await addPartner(db, vault, partner);
  await restoreBeside(db, vault, { partners: [revoked(partner)] }, now);
  expect((await readPartners(db, vault)).partners[0]?.state).toBe('revoked');
  await restoreBeside(db, vault, { partners: [partner] }, now);
  expect((await readPartners(db, vault)).partners[0]?.state).toBe('revoked');
});
