import { useEffect } from 'react';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import type { Database } from '../../lib/store/database';
import { clearDraft, readDraft } from '../../lib/store/drafts';
import type { Vault } from '../../lib/vault/envelope';
import { parseDraft } from '../intake/draft';

/** What was begun for a form that was deleted or closed since goes with it: nothing of the form is to stay. */
export async function dropGoneDraft(db: Database, vault: Vault, forms: readonly SentTransfer[]): Promise<void> {
  const of = parseDraft(await readDraft(db, vault, 'made-form'))?.madeFor?.of;
  const isOpen = forms.some(({ id, closedAt }) => id === of && closedAt === undefined);
  if (of !== undefined && !isOpen) await clearDraft(db, 'made-form');
}

/** Looks whenever the forms of the desk change. While one could not be read it is not known whose the draft is. */
export function useGoneDrafts(db: Database, vault: Vault, forms: readonly SentTransfer[] | undefined, unreadable: number): void {
  useEffect(() => {
    // What is wrong with the storage is said by the list, and by the form.
    if (forms !== undefined && unreadable === 0) void dropGoneDraft(db, vault, forms).catch(() => undefined);
  }, [db, vault, forms, unreadable]);
}
