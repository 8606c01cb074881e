import { Dexie, type Table } from 'dexie';
import type { Environment } from '../hmis/ids';
import type { Sealed } from '../vault/envelope';
import { StoreError } from './store-error';

export interface TransferRow {
  /** Random. */
  id: string;
  /** Whole hours since the epoch: the only thing about a transfer that can be read without the passphrase. */
  dueHour: number;
  sealed: Sealed;
}

export interface Database {
  environment: Environment;
  dexie: Dexie;
  meta: Table<{ key: string; value: unknown }, string>;
  transfers: Table<TransferRow, string>;
  drafts: Table<{ id: string; sealed: Sealed }, string>;
}

const version = 1;

/** Live and practice are two databases. Opens on first use; nothing that identifies is ever in an index. */
export function openDatabase(environment: Environment): Database {
  const dexie = new Dexie(`transfer-desk-${environment}`);
  dexie.version(version).stores({ meta: 'key', transfers: 'id, dueHour', drafts: 'id' });
  // Dexie opens a database made by a newer program as if it were ours; its rows may mean something else by then. The browser
  // counts in tenths of our versions.
  dexie.on(
    'ready',
    () => {
      if (dexie.backendDB().version >= (version + 1) * 10) throw new StoreError('newer-database');
    },
    true,
  );
  return { environment, dexie, meta: dexie.table('meta'), transfers: dexie.table('transfers'), drafts: dexie.table('drafts') };
}
