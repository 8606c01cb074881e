import { useEffect } from 'react';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { purgeForm } from '../../lib/lifecycle/sent-moves';
import { isSentPurgeDue, isSentRowDue } from '../../lib/lifecycle/sent-purge';
import { usePolicy } from '../policy/use-policy';
import type { PerformSent } from './use-sent';

/** While the vault is open, what has had its time goes: the six items after the ID came, and the row of a closed form. */
export function useSentPurges(
  forms: readonly SentTransfer[] | undefined,
  now: Date,
  perform: PerformSent,
  remove: (id: string) => Promise<void>,
): void {
  const { rules: retention } = usePolicy();
  useEffect(() => {
    for (const form of forms ?? []) {
      if (isSentRowDue(form, now, retention)) void remove(form.id);
      else if (isSentPurgeDue(form, now, retention)) void perform(form.id, (latest) => ({ ok: true, sent: purgeForm(latest, new Date()) }));
    }
  }, [forms, now, perform, remove, retention]);
}
