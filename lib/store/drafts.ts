import { type Vault, VaultError } from '../vault/envelope';
import type { Database } from './database';
import { demandHeader } from './header';
import { StoreError, stored } from './store-error';

const table = 'drafts';
/** One form is typed at a time. */
const id = 'typed-form';

export async function saveDraft(db: Database, vault: Vault, draft: unknown): Promise<void> {
  const row = { id, sealed: await vault.seal(table, id, draft) };
  await stored(() =>
    db.dexie.transaction('rw', db.meta, db.drafts, async () => {
      await demandHeader(db);
      await db.drafts.put(row);
    }),
  );
}

/** `undefined` when nothing was being typed. The form's own schema is the reader's business. */
export async function readDraft(db: Database, vault: Vault): Promise<unknown> {
  const row = await stored(() => db.drafts.get(id));
  if (!row) return undefined;
  try {
    return await vault.open(table, id, row.sealed);
  } catch (error) {
    throw error instanceof VaultError ? new StoreError('unreadable-row') : error;
  }
}

/** Whether a form or a list of received files was left in the middle. */
export const isReceiving = (db: Database): Promise<boolean> => stored(async () => (await db.drafts.count()) > 0);

export function clearDraft(db: Database): Promise<void> {
  return stored(() => db.drafts.delete(id));
}
