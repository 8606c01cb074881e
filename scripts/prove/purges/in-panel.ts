import type { Transfer } from '../../../lib/hmis/transfer';
import { withdraw } from '../../../lib/lifecycle/end-moves';
import { acknowledged, captureId, entryDone, type Move, returned, startEntry } from '../../../lib/lifecycle/moves';
import { purgeItems } from '../../../lib/lifecycle/purge';
import { receiveTransfer } from '../../../lib/lifecycle/receive-transfer';
import { markRecorded, takePath } from '../../../lib/lifecycle/recorded';
import type { Database } from '../../../lib/store/database';
import { eraseEverything } from '../../../lib/store/erase-everything';
import { readErased } from '../../../lib/store/erased';
import { openCurrentDatabase } from '../../../lib/store/generations';
import { readHeader, writeHeader } from '../../../lib/store/header';
import { rebuild } from '../../../lib/store/rebuild';
import { addTransfers, changeTransfer, deleteTransfer } from '../../../lib/store/transfers';
import { toBase64 } from '../../../lib/vault/base64';
import type { Vault } from '../../../lib/vault/envelope';
import { parseHeader } from '../../../lib/vault/header';
import { createVaultAtCost, unlockVaultAtCost } from '../../../lib/vault/vault-at-cost';

/* Runs in a page of the extension, with its storage: the product's own code, without its views. */

const passphrase = 'zz lantern orchard pebble velvet';
/** What a guess costs is no matter here. */
const cheap = { memoryKib: 64, passes: 1, lanes: 1 } as const;

export const purgeKinds = ['acknowledged', 'retention', 'withdrawn', 'deleted', 'everything'] as const;
export type PurgeKind = (typeof purgeKinds)[number];

export interface Canaries {
  lastName: string;
  contactPhone: string;
  provider: string;
}

/** What lay on the disk for a form, in base 64: its sealed row, and the key it was sealed with, wrapped. */
export interface Traces {
  row: string;
  key: string;
}

let desk: { db: Database; vault: Vault; masterKey: CryptoKey } | undefined;

async function openDesk() {
  if (desk !== undefined) return desk;
  const db = await openCurrentDatabase('practice');
  const stored = await readHeader(db);
  if (stored === undefined) {
    const { header, vault, masterKey } = await createVaultAtCost(cheap, passphrase, 'practice');
    await writeHeader(db, header);
    desk = { db, vault, masterKey };
  } else {
    const unlocked = await unlockVaultAtCost(cheap, stored, { passphrase }, 'practice');
    if (!unlocked.ok) throw new Error(unlocked.reason);
    desk = { db, vault: unlocked.vault, masterKey: unlocked.masterKey };
  }
  return desk;
}

const demand = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('nothing is there');
  return value;
};

/** What lies on the disk for a form now. */
export async function tracesOf(id: string): Promise<Traces> {
  const { db } = await openDesk();
  const row = demand(await db.transfers.get(id));
  const header = await parseHeader(await readHeader(db));
  if (!header.ok) throw new Error(header.reason);
  return { row: toBase64(row.sealed.box.slice(0, 48)), key: header.header.dataKey.box };
}

/** Keeps one form; its random id. */
export async function keep({ lastName, contactPhone, provider }: Canaries): Promise<string> {
  const { db, vault } = await openDesk();
  const now = new Date();
  const items = {
    firstName: 'Zzamber',
    lastName,
    contactPhone,
    entryDate: '2026-11-19',
    veteranStatus: 99,
    specialPopulationScore: 7,
    minimumBedrooms: 2,
  } as const;
  const referrals = [{ id: crypto.randomUUID(), service: 'rrh' as const, provider }];
  const envelope = { environment: 'practice', channel: 'portal', vsp: 'V01', source: 'pdf', receivedAt: now.toISOString() } as const;
  const transfer = receiveTransfer({ form: { items, referrals, unmetNeeds: [] }, ...envelope }, now);
  await addTransfers(db, vault, [transfer]);
  return transfer.id;
}

/** The way of a form through the desk until the VSP has said that it has the ID. */
const wayToTheEnd: readonly ((transfer: Transfer, now: Date) => Move)[] = [
  startEntry,
  (transfer, now) => takePath(transfer, 'ce_workflow', now),
  (transfer, now) => captureId(transfer, '70012345', now),
  (transfer, now) =>
    markRecorded(
      transfer,
      [...transfer.referrals, ...transfer.unmetNeeds].map(({ id }) => id),
      'person',
      now,
    ),
  entryDone,
  (transfer, now) => returned(transfer, 'phone_readback', now),
  (transfer, now) => acknowledged(transfer, '2345', now),
];

async function change(id: string, move: (transfer: Transfer, now: Date) => Move): Promise<Transfer> {
  const { db, vault } = await openDesk();
  const done = await changeTransfer(db, vault, id, (transfer) => move(transfer, new Date()));
  if (!done.ok) throw new Error(done.reason);
  return done.transfer;
}

/** Removes one form in one of the ways there are, and destroys its remains as the panel does. */
export async function purge(id: string, kind: PurgeKind): Promise<void> {
  const { db, vault, masterKey } = await openDesk();
  if (kind === 'everything') {
    await eraseEverything(db);
    desk = undefined;
    return;
  }
  let items: Transfer['items'];
  if (kind === 'acknowledged') for (const move of wayToTheEnd) items = (await change(id, move)).items;
  if (kind === 'retention') items = (await change(id, (transfer, now) => ({ ok: true, transfer: purgeItems(transfer, now) }))).items;
  if (kind === 'withdrawn') items = (await change(id, withdraw)).items;
  if (kind === 'deleted') await deleteTransfer(db, vault, id);
  if (items !== undefined) throw new Error('the items are still there');
  if ((await readErased(db)) === undefined) throw new Error('nobody remembers that remains are to be destroyed');
  desk = { ...(await rebuild(db, vault, masterKey)), masterKey };
}
