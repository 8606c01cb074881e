import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enrollmentRow, sealForAgency } from '../../components/liaison/seal-for-agency';
import { takeReturns } from '../../components/liaison/take-returns';
import { openPackage } from '../../lib/exchange/open-package';
import { cardOf, type ExchangeKeys, newExchangeKeys } from '../../lib/exchange/own-keys';
import { newPartner, type Partner, verified } from '../../lib/exchange/partner';
import { type PackageContent, sealPackage } from '../../lib/exchange/seal-package';
import { clientTrackId } from '../../lib/hmis/ids';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { sent } from '../../lib/lifecycle/sent-moves';
import { newTransferRef } from '../../lib/lifecycle/transfer-ref';
import type { Database } from '../../lib/store/database';
import { ensureExchangeKeys } from '../../lib/store/exchange-keys';
import { readPackages } from '../../lib/store/packages';
import { addPartner, changePartner } from '../../lib/store/partners';
import { addSent, changeSent, listSent } from '../../lib/store/sent';
import { readStrangeReturns } from '../../lib/store/strange-returns';
import type { Vault } from '../../lib/vault/envelope';
import { inventedSent } from '../lifecycle/invented-sent';
import { openDesk } from '../store/open-desk';

const now = new Date();
let db: Database;
let vault: Vault;
let agencyKeys: ExchangeKeys;
/** The agency as the liaison knows it, and the VSP as the agency does. */
let agency: Partner;
let vsp: Partner;

beforeEach(async () => {
  fakeBrowser.reset();
  ({ db, vault } = await openDesk());
  agencyKeys = await newExchangeKeys(now);
  agency = await newPartner({ kind: 'agency', name: 'Zz Agency', card: cardOf(agencyKeys) }, now);
  await addPartner(db, vault, agency);
  agency = await changePartner(db, vault, agency.id, (before) => verified(before, now));
  const own = await ensureExchangeKeys(db, vault, now);
  vsp = verified(await newPartner({ kind: 'vsp', vsp: 'V01', name: 'Zz Harbor House', card: cardOf(own) }, now), now);
});

async function waiting(): Promise<SentTransfer> {
  const form = inventedSent('live', now);
  await addSent(db, vault, [form]);
  await changeSent(db, vault, form.id, (latest) => sent(latest, { way: 'paper' }, now));
  return form;
}
const rowOf = ({ ref }: Pick<SentTransfer, 'ref'>, id: string) => ({
  vsp: 'V01',
  row: { ref, clientTrackId: clientTrackId.parse(id), date: '2026-11-21' },
});
async function fromAgency(content: PackageContent): Promise<Uint8Array> {
  const sealed = await sealPackage(content, { keys: agencyKeys, to: vsp, environment: 'live', now });
  if (!sealed.ok) throw new Error(sealed.reason);
  return sealed.file;
}
const take = async (content: PackageContent) => takeReturns({ db, vault }, await fromAgency(content), now);
const formNow = async (id: string) => (await listSent(db, vault)).forms.find((form) => form.id === id);

test('an ID that comes back is stored with its form', async () => {
  const form = await waiting();
  expect(await take({ purpose: 'idReturn', rows: [rowOf(form, '48213')] })).toMatchObject({ kind: 'ids', lines: [{ verdict: 'stored' }] });
  expect(await formNow(form.id)).toMatchObject({ clientTrackId: '48213', idReturnedBy: 'package' });
});

test('the same file a second time stores nothing again', async () => {
  const form = await waiting();
  const file = await fromAgency({ purpose: 'idReturn', rows: [rowOf(form, '48213')] });
  await takeReturns({ db, vault }, file, now);
  expect(await takeReturns({ db, vault }, file, now)).toEqual({ kind: 'refused', reason: 'replayed' });
});

test('another ID than the one that is here overwrites nothing and waits for the person', async () => {
  const form = await waiting();
  await take({ purpose: 'idReturn', rows: [rowOf(form, '48213')] });
  expect(await take({ purpose: 'idReturn', rows: [rowOf(form, '99999')] })).toMatchObject({ lines: [{ verdict: 'differs' }] });
  expect(await formNow(form.id)).toMatchObject({ clientTrackId: '48213', doubt: { id: '99999', why: 'differs' } });
});

test('two rows with one ID give it to neither form', async () => {
  const [one, two] = [await waiting(), await waiting()];
  await take({ purpose: 'idReturn', rows: [rowOf(one, '48213'), rowOf(two, '48213')] });
  for (const { id } of [one, two]) {
    const form = await formNow(id);
    expect(form?.clientTrackId).toBeUndefined();
    expect(form?.doubt).toMatchObject({ why: 'shared' });
  }
});

test('an ID for a form that this desk never made is put aside, and the others of the file are stored', async () => {
  const form = await waiting();
  const ref = newTransferRef();
  const came = await take({ purpose: 'idReturn', rows: [rowOf({ ref }, '70012'), rowOf(form, '48213')] });
  expect(came).toMatchObject({ lines: [{ verdict: 'never-sent' }, { verdict: 'stored' }] });
  expect(await readStrangeReturns(db, vault)).toMatchObject([{ ref, clientTrackId: '70012', from: 'Zz Agency' }]);
});

test('news of referrals are stored with their form', async () => {
  const form = await waiting();
  const row = { ref: form.ref, referrals: [{ number: 1, state: 'accepted' as const, on: '2026-11-21' }], unmetNeeds: [] };
  expect(await take({ purpose: 'outcomes', rows: [{ vsp: 'V01', row }] })).toMatchObject({
    kind: 'outcomes',
    lines: [{ verdict: 'stored' }],
  });
  expect((await formNow(form.id))?.outcomes).toMatchObject({ referrals: [{ number: 1, state: 'accepted' }] });
});

test('a file of an agency whose words were not compared waits, and nothing of it is stored', async () => {
  const form = await waiting();
  await changePartner(db, vault, agency.id, (before) => ({ ...before, state: 'unverified' }));
  expect(await take({ purpose: 'idReturn', rows: [rowOf(form, '48213')] })).toEqual({
    kind: 'waits',
    reason: 'sender-unverified',
    rows: 1,
  });
  expect((await formNow(form.id))?.clientTrackId).toBeUndefined();
  expect((await readPackages(db, vault)).waiting).toHaveLength(1);
});

test('a file that is no package is refused', async () => {
  expect(await takeReturns({ db, vault }, new TextEncoder().encode('Zz'), now)).toEqual({ kind: 'refused', reason: 'not-a-package' });
});

test('a form that is sealed opens at the agency under its own reference, with the six items and what was chosen', async () => {
  const form = inventedSent('live', now);
  const row = enrollmentRow(form);
  if (row === undefined) throw new Error('no row');
  const sealed = await sealForAgency({ db, vault }, { purpose: 'enrollment', rows: [row] }, agency, now);
  if (!sealed.ok) throw new Error(sealed.reason);
  const file = new Uint8Array(await sealed.file.arrayBuffer());
  const opening = { keys: agencyKeys, partners: [vsp], seen: new Set<string>(), environment: 'live', now } as const;
  const opened = await openPackage(file, opening);
  expect(opened).toMatchObject({ ok: true, payload: { purpose: 'enrollment', rows: [{ ref: form.ref, items: form.items }] } });
});
