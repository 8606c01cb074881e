import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { clearSealed, readSealed, writeSealed } from './sealed-values';
import { stored } from './store-error';

/** One form is typed at a time. */
const name = 'typed-form';

export const saveDraft = (db: Database, vault: Vault, draft: unknown): Promise<void> => writeSealed(db, vault, name, draft);

/** `undefined` when nothing was being typed. The form's own schema is the reader's business. */
export const readDraft = (db: Database, vault: Vault): Promise<unknown> => readSealed(db, vault, name);

/** Whether a form or a list of received files was left in the middle. */
export const isReceiving = (db: Database): Promise<boolean> =>
  stored(async () => (await db.drafts.where('id').equals(name).or('id').startsWith('file.').count()) > 0);

export const clearDraft = (db: Database): Promise<void> => clearSealed(db, name);
