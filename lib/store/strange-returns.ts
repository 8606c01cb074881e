import * as z from 'zod/mini';
import { clientTrackId, instant, transferRef } from '../hmis/ids';
import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { changeRow, readRow, type SealedTable } from './sealed-rows';

const strangeReturn = z.strictObject({ ref: transferRef, clientTrackId, from: z.string(), at: instant });
/** An ID that came for a reference this desk never made: put aside until a person has called. */
export type StrangeReturn = z.infer<typeof strangeReturn>;

const table: SealedTable<StrangeReturn[]> = { name: 'drafts', schema: z.array(strangeReturn) };
const id = 'strange-returns';

const isSame = (one: Pick<StrangeReturn, 'ref' | 'clientTrackId'>, other: StrangeReturn): boolean =>
  one.ref === other.ref && one.clientTrackId === other.clientTrackId;

export const readStrangeReturns = async (db: Database, vault: Vault): Promise<StrangeReturn[]> =>
  (await readRow(db, vault, table, id)) ?? [];

/** Puts them aside, each once. */
export async function addStrangeReturns(db: Database, vault: Vault, came: readonly StrangeReturn[]): Promise<void> {
  await changeRow(db, vault, table, id, (before = []) => {
    const fresh = came.filter((each) => !before.some((kept) => isSame(each, kept)));
    return { value: fresh.length === 0 ? before : [...before, ...fresh], events: [] };
  });
}

/** The person has called: the line goes. */
export async function removeStrangeReturn(db: Database, vault: Vault, gone: StrangeReturn): Promise<void> {
  await changeRow(db, vault, table, id, (before = []) => ({ value: before.filter((each) => !isSame(gone, each)), events: [] }));
}
