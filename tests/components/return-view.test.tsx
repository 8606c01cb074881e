// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OpenVaultContext } from '../../components/open-vault';
import { ReturnView } from '../../components/return/return-view';
import type { Perform } from '../../components/use-transfers';
import { openPackage } from '../../lib/exchange/open-package';
import { cardOf, type ExchangeKeys, newExchangeKeys } from '../../lib/exchange/own-keys';
import { cardReplaced, newPartner, type Partner, verified } from '../../lib/exchange/partner';
import type { Transfer } from '../../lib/hmis/transfer';
import { catalogues } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { captureId, returned } from '../../lib/lifecycle/moves';
import { summaryOf } from '../../lib/lifecycle/summary';
import type { Database } from '../../lib/store/database';
import { ensureExchangeKeys } from '../../lib/store/exchange-keys';
import { addPartner, changePartner } from '../../lib/store/partners';
import { addTransfers, changeTransfer, readTransfer } from '../../lib/store/transfers';
import type { Vault } from '../../lib/vault/envelope';
import { inventedTransfer } from '../lifecycle/invented-transfer';
import { openDesk } from '../store/open-desk';
import { press, render, type } from './render';

const { idReturn } = laterCatalogues.en;
const now = new Date('2026-11-23T15:00:00.000Z');

let db: Database;
let vault: Vault;
let own: ExchangeKeys;
let theirs: ExchangeKeys;
let partner: Partner;
/** What the browser was given to save. */
let files: Blob[];

beforeEach(async () => {
  ({ db, vault } = await openDesk());
  own = await ensureExchangeKeys(db, vault, now);
  theirs = await newExchangeKeys(now);
  partner = verified(await newPartner({ kind: 'vsp', vsp: 'V01', name: 'Zz Harbor House', card: cardOf(theirs) }, now), now);
  files = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => undefined }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

function captured(id: string, vsp = 'V01'): Transfer {
  const move = captureId({ ...inventedTransfer(), vsp }, id, now);
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}

async function show(transfers: readonly [Transfer, ...Transfer[]]): Promise<HTMLElement> {
  await addTransfers(db, vault, transfers);
  const perform: Perform = async (id, move) => (await changeTransfer(db, vault, id, move)).ok;
  const [transfer] = transfers;
  const view = await render(
    <OpenVaultContext value={{ db, vault }}>
      <ReturnView transfer={transfer} summaries={transfers.map(summaryOf)} now={now} perform={perform} onBack={() => undefined} />
    </OpenVaultContext>,
  );
  await until(() => expect(view.querySelector('h1')).not.toBeNull());
  return view;
}

const until = (check: () => void): Promise<void> =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    check();
  });

async function choose(view: HTMLElement, label: string): Promise<void> {
  const found = [...view.querySelectorAll('label')].find((each) => each.textContent?.includes(label));
  await act(async () => found?.querySelector('input')?.click());
}

test('says what to read aloud on the phone, sign by sign, and keeps each try that reached nobody', async () => {
  const transfer = captured('70012345');
  const view = await show([transfer]);
  await choose(view, idReturn.ways.phone_readback);
  const [reference, id] = [...view.querySelectorAll('.signs')].map((line) => line.textContent);
  expect(reference).toBe(transfer.ref.replaceAll('-', idReturn.dash));
  expect(id).toBe('70012345');
  for (const value of ['Zzamber', 'Zzquillstone', '2145550123']) expect(view.textContent).not.toContain(value);
  await press(view, idReturn.notReached);
  await vi.waitFor(async () => {
    const kept = await readTransfer(db, vault, transfer.id);
    expect(kept?.attempts).toMatchObject([{ method: 'phone_readback', outcome: 'not-reached' }]);
    expect(kept?.returnedAt).toBeUndefined();
  });
});

test('seals all that wait for the VSP in one file, and marks them only once the person says it is saved', async () => {
  await addPartner(db, vault, partner);
  const transfers = [captured('70012345'), captured('70012346'), captured('70099999', 'V02')] as const;
  const [first, second, other] = transfers;
  const view = await show([...transfers]);
  await until(() => expect(view.textContent).toContain('Zz Harbor House'));
  expect(view.querySelectorAll('.fingerprint li')).toHaveLength(12);
  await choose(view, 'Also the other ID of V01 that waits');
  await press(view, 'Check and seal for V01');
  expect(view.textContent).not.toContain(other.ref);
  await press(view, 'Seal and save for V01');
  await until(() => expect(view.textContent).toContain(idReturn.savedTitle));
  expect((await readTransfer(db, vault, first.id))?.returnedAt).toBeUndefined();

  const [file = new Blob()] = files;
  const agency = verified(await newPartner({ kind: 'agency', name: 'Zz Agency', card: cardOf(own) }, now), now);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await openPackage(bytes, {
    keys: theirs,
    partners: [agency],
    seen: new Set(),
    environment: db.environment,
    now: new Date(),
  });
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.payload.rows.map(({ ref }) => ref)).toEqual([first.ref, second.ref]);
  expect(opened.payload.rows.map((row) => Object.keys(row))).toEqual(Array(2).fill(['ref', 'clientTrackId', 'date']));

  await press(view, 'Yes: mark all 2 as returned');
  await vi.waitFor(async () => {
    for (const { id } of [first, second]) expect((await readTransfer(db, vault, id))?.returnMethod).toBe('sealed_package');
  });
  expect((await readTransfer(db, vault, other.id))?.returnedAt).toBeUndefined();
});

test('seals nothing when the card changed after it was shown, and says so', async () => {
  await addPartner(db, vault, partner);
  const view = await show([captured('70012345')]);
  await until(() => expect(view.textContent).toContain('Zz Harbor House'));
  await press(view, 'Check and seal for V01');
  const next = cardOf(await newExchangeKeys(now));
  await changePartner(db, vault, partner.id, (before) => cardReplaced(before, next, now));
  await press(view, 'Seal and save for V01');
  await until(() => expect(view.querySelector('[role=alert]')?.textContent).toBe(laterCatalogues.en.exchange.left['card-changed']));
  expect(files).toEqual([]);
});

test('offers no sealing for a card that was never compared: it leads to the comparison', async () => {
  await addPartner(db, vault, { ...partner, state: 'unverified' });
  const view = await show([captured('70012345')]);
  await until(() => expect(view.textContent).toContain('Zz Harbor House'));
  await choose(view, idReturn.ways.sealed_package);
  await press(view, idReturn.toCards);
  await until(() => expect(view.querySelector('h1')?.textContent).toBe(laterCatalogues.en.partners.title));
  expect(files).toEqual([]);
});

test('says at the field when the digits are not those of the ID, and no more once they are', async () => {
  const move = returned(captured('70012345'), 'phone_readback', now);
  if (!move.ok) throw new Error(move.reason);
  const view = await show([move.transfer]);
  const said = () => {
    const ids = view.querySelector('#acknowledge input')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent);
  };
  const { finish } = catalogues.en;
  await type(view, finish.lastFour, '2346');
  await press(view, finish.confirm);
  await until(() => expect(said()).toEqual([finish.ackHint, finish.ackDiffers]));
  await type(view, finish.lastFour, '2345');
  await press(view, finish.confirm);
  await vi.waitFor(async () => expect((await readTransfer(db, vault, move.transfer.id))?.acknowledgedAt).toBeDefined());
});
