import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { clearSealed, readSealed, writeSealed } from './sealed-values';
import { stored } from './store-error';

/** One form is typed at a time: one that was received, and one that a liaison makes. */
export type DraftName = 'typed-form' | 'made-form';
const received = 'typed-form';

export const saveDraft = (db: Database, vault: Vault, draft: unknown, name: DraftName = received): Promise<void> =>
  writeSealed(db, vault, name, draft);

/** `undefined` when nothing was being typed. The form's own schema is the reader's business. */
export const readDraft = (db: Database, vault: Vault, name: DraftName = received): Promise<unknown> => readSealed(db, vault, name);

/** Whether a form or a list of received files was left in the middle. */
export const isReceiving = (db: Database): Promise<boolean> =>
  stored(async () => (await db.drafts.where('id').equals(received).or('id').startsWith('file.').count()) > 0);

/** Whether a liaison left a form in the middle. */
export const isMaking = (db: Database): Promise<boolean> => stored(async () => (await db.drafts.get('made-form')) !== undefined);

export const clearDraft = (db: Database, name: DraftName = received): Promise<void> => clearSealed(db, name);
