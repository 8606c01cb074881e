import { useLiveQuery } from 'dexie-react-hooks';
import type { Transfer } from '../lib/hmis/transfer';
import type { Database } from '../lib/store/database';
import { readTransfer } from '../lib/store/transfers';
import type { Vault } from '../lib/vault/envelope';
import { type Problem, storeProblem } from './ui/problem';

/** One record, whole, live across windows; `own` is what this panel has made of it since. */
export function useOpenTransfer(
  db: Database,
  vault: Vault,
  id: string | undefined,
  own: ReadonlyMap<string, Transfer>,
): { transfer: Transfer | undefined; problem: Problem | undefined; isMissing: boolean } {
  const read = useLiveQuery(async () => {
    if (id === undefined) return undefined;
    return readTransfer(db, vault, id).then((transfer) => ({ id, transfer }), storeProblem);
  }, [db, vault, id]);
  if (read !== undefined && 'of' in read) return { transfer: undefined, problem: read, isMissing: false };
  const stored = read?.id === id ? read?.transfer : undefined;
  const mine = id === undefined ? undefined : own.get(id);
  const isMineNewer = mine !== undefined && mine.history.length > (stored?.history.length ?? 0);
  const isMissing = read !== undefined && read.id === id && stored === undefined && mine === undefined;
  return { transfer: isMineNewer ? mine : stored, problem: undefined, isMissing };
}
