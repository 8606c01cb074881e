import { useEffect, useState } from 'react';
import { appendToLog } from '../../lib/store/audit-log';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';

/** After each unlocking, once the list is there: the number of the first entry of the log that is not as it was written. */
export function useLogCheck(db: Database, vault: Vault, isReady: boolean): number | undefined {
  const [brokenAt, setBrokenAt] = useState<number>();
  useEffect(() => {
    if (!isReady) return;
    const check = async () => {
      // Counted before the unlocking itself is written down behind it.
      const { checkLog } = await import('../../lib/store/check-log');
      const found = (await checkLog(db, vault)).check;
      setBrokenAt(found.isWhole ? undefined : found.at);
      await appendToLog(db, vault, [{ action: 'unlocked' }]);
    };
    // What is wrong with the storage is said by the list.
    void check().catch(() => undefined);
  }, [db, vault, isReady]);
  return brokenAt;
}
