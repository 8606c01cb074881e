import type { Transfer } from '../lib/hmis/transfer';
import { mayBeAlike, withAlike } from '../lib/lifecycle/alike';
import type { TransferSummary } from '../lib/lifecycle/summary';
import type { Database } from '../lib/store/database';
import { readTransfer } from '../lib/store/transfers';
import type { Vault } from '../lib/vault/envelope';
import type { KeepAll } from './intake/keeping';

/**
 * Each form that is kept is held beside those that are here, and beside those that came with it. It is kept in any case; one that looks
 * like another carries a note of it, and waits for a person to compare the two.
 */
export function keepComparedWith(db: Database, vault: Vault, summaries: readonly TransferSummary[], keepAll: KeepAll): KeepAll {
  return async (forms) => {
    const opened = new Map<string, Promise<Transfer | undefined>>();
    const open = (id: string): Promise<Transfer | undefined> => {
      // What cannot be read is said by the inbox; here it is like no other.
      const reading = opened.get(id) ?? readTransfer(db, vault, id).catch(() => undefined);
      opened.set(id, reading);
      return reading;
    };
    const kept: Transfer[] = [];
    for (const form of forms) {
      if (form.items === undefined) {
        kept.push(form);
        continue;
      }
      // Of many forms at once, each could be the one a VSP was asked for: that is worth a question only of one.
      const known = summaries.filter((each) => mayBeAlike(form, each) && (forms.length === 1 || each.state !== 'returned-to-vsp'));
      const found = await Promise.all(known.map(({ id }) => open(id)));
      kept.push(withAlike(form, [...found.filter((each) => each !== undefined), ...kept], new Date()));
    }
    return keepAll(kept);
  };
}
