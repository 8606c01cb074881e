import './desk-storage';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Transfer } from '../../../lib/hmis/transfer';
import { receiveTransfer } from '../../../lib/lifecycle/receive-transfer';
import type { Database } from '../../../lib/store/database';
import { openCurrentDatabase } from '../../../lib/store/generations';
import { readHeader, writeHeader } from '../../../lib/store/header';
import type { Vault } from '../../../lib/vault/envelope';
import type { VaultHeader } from '../../../lib/vault/header';
import { createVaultAtCost, unlockVaultAtCost } from '../../../lib/vault/vault-at-cost';

/** What a passphrase costs is another suite's business: here thousands of vaults are opened. */
export const cheap = { memoryKib: 64, passes: 1, lanes: 1 } as const;
export const firstPassphrase = 'zz lantern orchard pebble velvet';

export interface OpenDesk {
  db: Database;
  vault: Vault;
  masterKey: CryptoKey;
}

/** An empty disk, as on a new computer. */
export function emptyDisk(): void {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Reflect.set(globalThis, 'indexedDB', Dexie.dependencies.indexedDB);
}

let made: { header: VaultHeader } | undefined;

/** A new vault on an empty disk. Every one has the same keys: what is tried is where they lie. */
export async function newDesk(): Promise<OpenDesk> {
  emptyDisk();
  made ??= await createVaultAtCost(cheap, firstPassphrase, 'live');
  const db = await openCurrentDatabase('live');
  await writeHeader(db, made.header);
  const desk = await unlocked(db, [firstPassphrase]);
  if (desk === undefined) throw new Error('a new vault that does not open');
  return desk.desk;
}

/** Unlocks with the first of the passphrases that fits. */
export async function unlocked(db: Database, passphrases: readonly string[]): Promise<{ desk: OpenDesk; passphrase: string } | undefined> {
  const header = await readHeader(db);
  for (const passphrase of passphrases) {
    const opened = await unlockVaultAtCost(cheap, header, { passphrase }, db.environment);
    if (opened.ok) return { desk: { db, vault: opened.vault, masterKey: opened.masterKey }, passphrase };
  }
  return undefined;
}

/** A received form of nobody. */
export function inventedTransfer(receivedAt: Date, lastName = 'Zzquillstone'): Transfer {
  const form = {
    items: {
      firstName: 'Zzamber',
      lastName,
      entryDate: '2026-11-19',
      veteranStatus: 99,
      specialPopulationScore: 7,
      minimumBedrooms: 2,
      contactPhone: '2145550123',
    },
    referrals: [{ id: crypto.randomUUID(), service: 'rrh', provider: 'Zz Housing Agency' }],
    unmetNeeds: [{ id: crypto.randomUUID(), category: 'legal', reason: 'waitlist-closed' }],
  } satisfies Parameters<typeof receiveTransfer>[0]['form'];
  const envelope = { environment: 'live', channel: 'portal', vsp: 'V01', source: 'pdf', receivedAt: receivedAt.toISOString() } as const;
  return receiveTransfer({ form, ...envelope }, receivedAt);
}
