import { emptyMatrix, type Matrix, matrix } from '../eligibility/matrix';
import { type Vault, VaultError } from '../vault/envelope';
import { prepareLog } from './audit-log';
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

/** Puts another matrix in the place of the newest one, whichever window wrote that. `before`: undefined when there is none to be had. */
async function put(
  db: Database,
  vault: Vault,
  next: (before: Matrix | undefined) => Matrix,
  whenUnreadable: 'stop' | 'begin-anew',
): Promise<Matrix> {
  for (;;) {
    const row = await stored(() => db.drafts.get(id));
    const before =
      row &&
      (await openMatrix(vault, row.sealed).catch((error) => {
        if (whenUnreadable === 'stop') throw error;
        return undefined;
      }));
    const after = next(before);
    const sealed = await vault.seal(table, id, after);
    const log = await prepareLog(db, vault, after === before ? [] : [{ action: 'matrix-changed' }]);
    const isDone = await stored(() =>
      db.dexie.transaction('rw', db.meta, db.drafts, db.audit, async () => {
        await demandHeader(db);
        const present = await db.drafts.get(id);
        if (!isSameSeal(present?.sealed, row?.sealed) || !(await log.isCurrent())) return false;
        await Promise.all([db.drafts.put({ id, sealed }), log.write()]);
        return true;
      }),
    );
    if (isDone) {
      await log.done();
      return after;
    }
  }
}

/** Changes the matrix now. `begin-anew`: a sheet may also take the place of what nobody can open any more. */
export const changeMatrix = (
  db: Database,
  vault: Vault,
  change: (before: Matrix) => Matrix,
  whenUnreadable: 'stop' | 'begin-anew' = 'stop',
): Promise<Matrix> => {
  const now = new Date();
  return put(db, vault, (before = emptyMatrix(now)) => ({ ...change(before), changedAt: now.toISOString() }), whenUnreadable);
};

/** Another text with every change; nothing of the matrix is in it. */
export const matrixStamp = (db: Database): Promise<string> => stored(async () => String((await db.drafts.get(id))?.sealed.nonce ?? ''));

/** A backup is made even when the matrix cannot be opened; it says so. */
export const readForBackup = (db: Database, vault: Vault): Promise<Matrix | undefined | 'unreadable'> =>
  readMatrix(db, vault).catch((error) => {
    if (error instanceof StoreError && error.code === 'unreadable-row') return 'unreadable' as const;
    throw error;
  });

/** What a kept matrix is to the one that is here. */
export type MatrixRelation = 'added' | 'newer' | 'same' | 'older';

function relationOf({ changedAt }: Matrix, present: Matrix | undefined): MatrixRelation {
  if (present === undefined) return 'added';
  if (changedAt === present.changedAt) return 'same';
  return changedAt > present.changedAt ? 'newer' : 'older';
}

/** What restoring would do; nothing is written. A matrix that cannot be opened is as good as none. */
export async function compareMatrix(db: Database, vault: Vault, copy: Matrix): Promise<MatrixRelation> {
  const present = await readForBackup(db, vault);
  return relationOf(copy, present === 'unreadable' ? undefined : present);
}

/** Brings back a matrix that is missing here or older here; what is newer here stays. */
export async function restoreMatrix(db: Database, vault: Vault, copy: Matrix): Promise<void> {
  await put(db, vault, (before) => (before !== undefined && relationOf(copy, before) === 'older' ? before : copy), 'begin-anew');
}
