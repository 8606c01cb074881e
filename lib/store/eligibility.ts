import { emptyMatrix, type Matrix, matrix } from '../eligibility/matrix';
import { type Vault, VaultError } from '../vault/envelope';
import type { Database } from './database';
import { demandHeader } from './header';
import { StoreError, stored } from './store-error';
import { isSameSeal } from './transfer-row';

const table = 'drafts';
const id = 'eligibility';

/** The region's Eligibility Matrix; undefined when there is none yet. */
export async function readMatrix(db: Database, vault: Vault): Promise<Matrix | undefined> {
  const row = await stored(() => db.drafts.get(id));
  return row === undefined ? undefined : openMatrix(vault, row.sealed);
}

async function openMatrix(vault: Vault, sealed: Parameters<Vault['open']>[2]): Promise<Matrix> {
  const value = await vault.open(table, id, sealed).catch((error) => {
    throw error instanceof VaultError ? new StoreError('unreadable-row') : error;
  });
  const { data } = matrix.safeParse(value);
  if (data === undefined) throw new StoreError('unreadable-row');
  return data;
}

/**
 * Changes the newest matrix, whichever window wrote it. `whenUnreadable`: a sheet that replaces everything may also replace what nobody
 * can read any more.
 */
export async function changeMatrix(
  db: Database,
  vault: Vault,
  change: (before: Matrix) => Matrix,
  whenUnreadable: 'stop' | 'begin-anew' = 'stop',
): Promise<Matrix> {
  for (;;) {
    const row = await stored(() => db.drafts.get(id));
    const before =
      row &&
      (await openMatrix(vault, row.sealed).catch((error) => {
        if (whenUnreadable === 'stop') throw error;
        return undefined;
      }));
    const now = new Date();
    const after = { ...change(before ?? emptyMatrix(now)), changedAt: now.toISOString() };
    const next = { id, sealed: await vault.seal(table, id, after) };
    const isDone = await stored(() =>
      db.dexie.transaction('rw', db.meta, db.drafts, async () => {
        await demandHeader(db);
        const present = await db.drafts.get(id);
        const isSame = isSameSeal(present?.sealed, row?.sealed);
        if (isSame) await db.drafts.put(next);
        return isSame;
      }),
    );
    if (isDone) return after;
  }
}

/** Another text with every change; nothing of the matrix is in it. */
export const matrixStamp = (db: Database): Promise<string> => stored(async () => String((await db.drafts.get(id))?.sealed.nonce ?? ''));
