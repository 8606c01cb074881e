import { type Transfer, transfer as transferSchema } from '../hmis/transfer';
import type { Sealed, Vault } from '../vault/envelope';
import type { Database, TransferRow } from './database';

const table = 'transfers';

export async function sealRow(db: Database, vault: Vault, transfer: Transfer, page: number): Promise<TransferRow> {
  if (transfer.environment !== vault.environment || vault.environment !== db.environment) throw new Error('live and practice never mix');
  return { id: transfer.id, page, sealed: await vault.seal(table, transfer.id, transfer) };
}

export async function openRow(vault: Vault, row: TransferRow): Promise<Transfer | undefined> {
  const value = await vault.open(table, row.id, row.sealed).catch(() => undefined);
  const parsed = transferSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** No two envelopes share a nonce: the same nonce is the same state of the row. */
export function isSameSeal(one: Sealed | undefined, other: Sealed | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.nonce.length === other.nonce.length && one.nonce.every((byte, at) => byte === other.nonce[at]);
}
