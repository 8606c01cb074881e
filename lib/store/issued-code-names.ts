import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../vault/base64';
import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { readSealed, writeSealed } from './sealed-values';
import { StoreError } from './store-error';

const name = 'issued-code-names';
const schema = z.object({ salt: z.string(), fingerprints: z.array(z.string()) });

/** Which code names this desk gave out, as salted fingerprints: kept also after everything else of a household is gone (R14). */
export interface IssuedCodeNames {
  salt: Uint8Array<ArrayBuffer>;
  fingerprints: readonly string[];
}

export async function readIssuedCodeNames(db: Database, vault: Vault): Promise<IssuedCodeNames> {
  const kept = await readSealed(db, vault, name);
  if (kept === undefined) return { salt: crypto.getRandomValues(new Uint8Array(16)), fingerprints: [] };
  const { data } = schema.safeParse(kept);
  const salt = fromBase64(data?.salt ?? '');
  if (data === undefined || salt === undefined) throw new StoreError('unreadable-row');
  return { salt, fingerprints: data.fingerprints };
}

export const saveIssuedCodeNames = (db: Database, vault: Vault, { salt, fingerprints }: IssuedCodeNames): Promise<void> =>
  writeSealed(db, vault, name, { salt: toBase64(salt), fingerprints });
