import { Decrypter, Encrypter } from 'age-encryption';
import * as z from 'zod/mini';
import { auditHead } from '../audit/chain';
import { matrix } from '../eligibility/matrix';
import { environment, instant } from '../hmis/ids';
import { sentTransfer } from '../hmis/sent-transfer';
import { transfer } from '../hmis/transfer';
import { monthlyCounts } from '../reports/monthly-counts';
import { exchangeKeys } from './own-keys';
import { partner } from './partner';

const backupVersion = 3;

/**
 * Everything that a new computer needs to go on: the records as they stand, the Eligibility Matrix, and what opens the sealed files that
 * are on their way. Drafts, settings and the vault's own key stay where they are.
 */
const backupSchema = z.strictObject({
  format: z.literal('transfer-desk-backup'),
  /** The first version knew no log, the second no sealed files. */
  version: z.literal([1, 2, backupVersion]),
  environment,
  madeAt: instant,
  transfers: z.array(transfer),
  eligibility: z.optional(matrix),
  exchangeKeys: z.optional(exchangeKeys),
  partners: z.optional(z.array(partner)),
  /** Of a liaison's desk. */
  sent: z.optional(z.array(sentTransfer)),
  /** What is left of removed records. */
  counts: z.optional(monthlyCounts),
  /** Where the log stood: a witness outside this computer. */
  log: z.optional(auditHead),
});
export type Backup = z.infer<typeof backupSchema>;

export type BackupRefusal = 'not-a-backup' | 'wrong-backup-passphrase' | 'backup-damaged' | 'newer-backup' | 'other-environment';
type Opened = { ok: true; backup: Backup } | { ok: false; reason: BackupRefusal };

/** 64 MiB a guess, as the vault asks for; age's own default of 2^18 would hold the panel up for seconds. */
const scryptWorkFactor = 16;

/** Sizes say how many households a desk has; they say it in steps of 64 KiB. */
const paddedTo = 65_536;

const ageStart = 'age-encryption.org/v1';

/** One age file (C2SP age), opened by the passphrase and by nothing else; any age program opens it too. */
export async function sealBackup(backup: Omit<Backup, 'format' | 'version'>, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder().encode(JSON.stringify({ format: 'transfer-desk-backup', version: backupVersion, ...backup }));
  // JSON does not mind spaces after its end.
  const padded = new Uint8Array(Math.ceil(text.length / paddedTo) * paddedTo).fill(0x20);
  padded.set(text);
  text.fill(0);
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(scryptWorkFactor);
  encrypter.setPassphrase(passphrase.normalize('NFKC'));
  const file = await encrypter.encrypt(padded);
  padded.fill(0);
  return new Uint8Array(file);
}

const refused = (reason: BackupRefusal): Opened => ({ ok: false, reason });
const ofAnyVersion = z.object({ format: z.literal('transfer-desk-backup'), version: z.number() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Never throws: a file that is cut, changed, of another program, of another vault's environment or too new is named. */
export async function openBackup(file: Uint8Array, passphrase: string, expected: Backup['environment']): Promise<Opened> {
  if (!new TextDecoder().decode(file.subarray(0, ageStart.length)).startsWith(ageStart)) return refused('not-a-backup');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFKC'));
  let text: string;
  try {
    text = await decrypter.decrypt(file, 'text');
  } catch (error) {
    // The one thing age says in words that a person can mend; everything else is damage.
    const isPassphrase = error instanceof Error && /no identity matched/.test(error.message);
    return refused(isPassphrase ? 'wrong-backup-passphrase' : 'backup-damaged');
  }
  const value = parseJson(text);
  const claimed = ofAnyVersion.safeParse(value).data;
  if (claimed === undefined) return refused('not-a-backup');
  if (claimed.version > backupVersion) return refused('newer-backup');
  const { data: backup } = backupSchema.safeParse(value);
  if (backup === undefined) return refused('backup-damaged');
  return backup.environment === expected ? { ok: true, backup } : refused('other-environment');
}
