import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newExchangeKeys } from '../../lib/exchange/own-keys';
import { cardReplaced, newPartner, revoked, verified } from '../../lib/exchange/partner';
import { readLog } from '../../lib/store/audit-log';
import { readErased } from '../../lib/store/erased';
import {
  dropOldExchangeKeys,
  ensureExchangeKeys,
  readExchangeKeys,
  restoreExchangeKeys,
  rotateExchangeKeys,
} from '../../lib/store/exchange-keys';
import { dropWaiting, forgetOldPackages, keepWaiting, readPackages, takePackage } from '../../lib/store/packages';
import { addPartner, changePartner, partnerLike, readPartners, removePartner } from '../../lib/store/partners';
import { now } from '../../scripts/prove/exchange/invented-desks';
import { openDesk } from './open-desk';

beforeEach(() => fakeBrowser.reset());

const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const actions = async ({ db, vault }: Awaited<ReturnType<typeof openDesk>>) =>
  (await readLog(db, vault)).entries.map(({ action }) => action).filter((action) => action !== 'log-begun');

describe('this desk’s own keys', () => {
  it('are made once, although two windows ask for them', async () => {
    const desk = await openDesk();
    const [one, other] = await Promise.all([ensureExchangeKeys(desk.db, desk.vault, now), ensureExchangeKeys(desk.db, desk.vault, now)]);
    expect(one).toEqual(other);
    expect(await readExchangeKeys(desk.db, desk.vault)).toEqual(one);
    expect(await actions(desk)).toEqual(['keys-made']);
  });

  it('are renewed once, although two windows renew the same ones', async () => {
    const desk = await openDesk();
    const first = await ensureExchangeKeys(desk.db, desk.vault, now);
    const renew = () => rotateExchangeKeys(desk.db, desk.vault, first, later(1));
    const [one, other] = await Promise.all([renew(), renew()]);
    expect(one).toEqual(other);
    expect(one.earlier.map(({ card }) => card)).toEqual([first.card]);
  });

  it('open what was sent to the ones before for ninety days, and then those are destroyed', async () => {
    const desk = await openDesk();
    const first = await ensureExchangeKeys(desk.db, desk.vault, now);
    await rotateExchangeKeys(desk.db, desk.vault, first, now);
    await dropOldExchangeKeys(desk.db, desk.vault, later(89));
    expect((await readExchangeKeys(desk.db, desk.vault))?.earlier).toHaveLength(1);
    expect(await readErased(desk.db)).toBeUndefined();
    await dropOldExchangeKeys(desk.db, desk.vault, later(91));
    expect(await readErased(desk.db)).toBe('soon');
    expect((await readExchangeKeys(desk.db, desk.vault))?.earlier).toHaveLength(0);
    expect(await actions(desk)).toEqual(['keys-made', 'keys-rotated', 'keys-destroyed']);
  });

  it('come back from a backup; on a desk that has made others, they go on opening', async () => {
    const copy = await newExchangeKeys(now);
    const fresh = await openDesk();
    expect(await restoreExchangeKeys(fresh.db, fresh.vault, copy, now)).toEqual(copy);
    const own = await ensureExchangeKeys(fresh.db, fresh.vault, now);
    expect(own).toEqual(copy);
    const other = await newExchangeKeys(now);
    const both = await restoreExchangeKeys(fresh.db, fresh.vault, other, now);
    expect(both.card).toEqual(copy.card);
    expect(both.earlier.map(({ card }) => card)).toEqual([other.card]);
  });

  it('come back from two backups at once, and neither is lost', async () => {
    const desk = await openDesk();
    await ensureExchangeKeys(desk.db, desk.vault, now);
    const copies = await Promise.all([newExchangeKeys(now), newExchangeKeys(now)]);
    await Promise.all(copies.map((copy) => restoreExchangeKeys(desk.db, desk.vault, copy, now)));
    const keys = await readExchangeKeys(desk.db, desk.vault);
    const recipients = keys?.earlier.map(({ card }) => card.recipient) ?? [];
    expect(recipients.toSorted()).toEqual(copies.map(({ card }) => card.recipient).toSorted());
  });
});

describe('partners', () => {
  const vsp = async () => newPartner({ kind: 'vsp', vsp: 'V01', name: 'Zz Harbor House', card: (await newExchangeKeys(now)).card }, now);

  it('are kept with what was done to their cards, and the log names no one', async () => {
    const desk = await openDesk();
    const added = await vsp();
    await addPartner(desk.db, desk.vault, added);
    await changePartner(desk.db, desk.vault, added.id, (before) => verified(before, now, 'Zz Luis'));
    const card = (await newExchangeKeys(now)).card;
    await changePartner(desk.db, desk.vault, added.id, (before) => cardReplaced(before, card, now));
    await changePartner(desk.db, desk.vault, added.id, revoked);
    const { partners } = await readPartners(desk.db, desk.vault);
    expect(partners).toMatchObject([{ state: 'revoked', card, earlier: [{ card: added.card, wasVerified: true }] }]);
    expect(await actions(desk)).toEqual(['card-added', 'card-verified', 'card-changed', 'card-revoked']);
    expect(JSON.stringify(await readLog(desk.db, desk.vault))).not.toContain('Zz');
  });

  it('are found when a card or an alias comes a second time', async () => {
    const [one, other] = [await vsp(), await vsp()];
    expect(partnerLike([one], { card: one.card, vsp: 'V02' })).toBe(one);
    expect(partnerLike([one], { card: other.card, vsp: 'V01' })).toBe(one);
    expect(partnerLike([revoked(one)], { card: other.card, vsp: 'V01' })).toBeUndefined();
    expect(partnerLike([one], { card: other.card })).toBeUndefined();
  });

  it('go when they were added by mistake, and stay once they were compared', async () => {
    const desk = await openDesk();
    const [one, other] = [await vsp(), await vsp()];
    await addPartner(desk.db, desk.vault, one);
    await addPartner(desk.db, desk.vault, verified(other, now));
    await removePartner(desk.db, desk.vault, one.id);
    await removePartner(desk.db, desk.vault, other.id);
    expect((await readPartners(desk.db, desk.vault)).partners.map(({ id }) => id)).toEqual([other.id]);
  });
});

describe('packages that came', () => {
  const about = { id: crypto.randomUUID(), expiresAt: later(30).toISOString(), purpose: 'idReturn' } as const;

  it('are taken once', async () => {
    const desk = await openDesk();
    let kept = 0;
    const take = () =>
      takePackage(desk.db, desk.vault, about, async () => {
        kept += 1;
      });
    expect(await take()).toBe('taken');
    expect(await take()).toBe('replayed');
    expect(kept).toBe(1);
    expect((await readPackages(desk.db, desk.vault)).seen).toEqual(new Set([about.id]));
    expect(await actions(desk)).toEqual(['package-opened']);
  });

  it('are not taken when their rows could not be kept, and can be opened again', async () => {
    const desk = await openDesk();
    const failing = takePackage(desk.db, desk.vault, about, () => Promise.reject(new Error('disk full')));
    await expect(failing).rejects.toThrow('disk full');
    expect((await readPackages(desk.db, desk.vault)).seen.size).toBe(0);
  });

  it('wait with their file until they are taken or thrown away', async () => {
    const desk = await openDesk();
    const { card } = await newExchangeKeys(now);
    const file = crypto.getRandomValues(new Uint8Array(60_000));
    const other = { id: crypto.randomUUID(), expiresAt: about.expiresAt, card, rows: 3 };
    await keepWaiting(desk.db, desk.vault, { id: about.id, expiresAt: about.expiresAt, card, rows: 2 }, file, now);
    await keepWaiting(desk.db, desk.vault, other, file, later(1));
    const { waiting, seen } = await readPackages(desk.db, desk.vault);
    expect(waiting.map(({ id, rows }) => [id, rows])).toEqual([
      [about.id, 2],
      [other.id, 3],
    ]);
    expect(waiting[0]?.file).toEqual(file);
    expect(seen.size).toBe(0);
    await takePackage(desk.db, desk.vault, about, async () => undefined);
    await dropWaiting(desk.db, desk.vault, other.id);
    expect(await readPackages(desk.db, desk.vault)).toEqual({ seen: new Set([about.id]), waiting: [] });
    expect(await actions(desk)).toEqual(['package-waits', 'package-waits', 'package-opened', 'package-dropped']);
  });

  it('are forgotten thirty days after nobody could open them any more', async () => {
    const desk = await openDesk();
    await takePackage(desk.db, desk.vault, about, async () => undefined);
    await forgetOldPackages(desk.db, desk.vault, later(59));
    expect((await readPackages(desk.db, desk.vault)).seen.size).toBe(1);
    await forgetOldPackages(desk.db, desk.vault, later(61));
    expect((await readPackages(desk.db, desk.vault)).seen.size).toBe(0);
  });
});
