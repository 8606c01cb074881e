import { Dexie, type Table } from 'dexie';
import type { Environment } from '../hmis/ids';
import type { Sealed } from '../vault/envelope';
import { StoreError } from './store-error';

export interface TransferRow {
  /** Random. */
  id: string;
  /** The page of the summaries this transfer is in; absent until it is sorted into one. */
  page?: number;
  sealed: Sealed;
}

/** A few hundred summaries in one envelope: what the inbox needs of 100,000 transfers is read at once. */
export interface SummaryRow {
  page: number;
  /** Random, new with every change. */
  stamp: string;
  sealed: Sealed;
}

/** Some entries of the log of what was done, in one envelope. */
export interface AuditRow {
  page: number;
  sealed: Sealed;
}

/** A value that is known by a random id and by nothing else. */
export interface SealedRow {
  id: string;
  sealed: Sealed;
}

export interface Database {
  environment: Environment;
  dexie: Dexie;
  meta: Table<{ key: string; value: unknown }, string>;
  transfers: Table<TransferRow, string>;
  summaries: Table<SummaryRow, number>;
  drafts: Table<SealedRow, string>;
  audit: Table<AuditRow, number>;
  /** Transfers that a liaison has made, by their random ids. */
  sent: Table<SealedRow, string>;
  /** Whom packages are exchanged with, by random ids. */
  partners: Table<SealedRow, string>;
  /** Packages that came, by the random ids they bear. */
  packages: Table<SealedRow, string>;
}

const version = 4;

/**
 * Live and practice are two databases, each in the generation it has been made anew to. Opens on first use; nothing that identifies is
 * ever in an index.
 */
export function openDatabase(environment: Environment, generation = 0): Database {
  const name = `transfer-desk-${environment}${generation === 0 ? '' : `.${generation}`}`;
  // What is said to be kept is on the disk, and not only on its way there: also when the power goes just after an old vault was deleted.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
  dexie.version(1).stores({ meta: 'key', transfers: 'id, dueHour', drafts: 'id' });
  // The summaries of transfers from before are made at the first unlocking: it takes the key (lib/store/mend-summaries.ts).
  dexie.version(2).stores({ meta: 'key', transfers: 'id', summaries: 'page, [page+stamp]', drafts: 'id' });
  dexie.version(3).stores({ audit: 'page' });
  dexie.version(version).stores({ sent: 'id', partners: 'id', packages: 'id' });
  // Dexie opens a database made by a newer program as if it were ours; its rows may mean something else by then. The browser
  // counts in tenths of our versions.
  dexie.on(
    'ready',
    () => {
      if (dexie.backendDB().version >= (version + 1) * 10) throw new StoreError('newer-database');
    },
    true,
  );
  // Another window deletes it, or upgrades it: nothing is read from or written to what takes its place.
  dexie.on('versionchange', () => {
    dexie.close({ disableAutoOpen: true });
    return false;
  });
  return {
    environment,
    dexie,
    meta: dexie.table('meta'),
    transfers: dexie.table('transfers'),
    summaries: dexie.table('summaries'),
    drafts: dexie.table('drafts'),
    audit: dexie.table('audit'),
    sent: dexie.table('sent'),
    partners: dexie.table('partners'),
    packages: dexie.table('packages'),
  };
}
