import * as z from 'zod/mini';
import { instant } from '../hmis/ids';
import { sentHistoryEntry } from '../hmis/sent-transfer';
import { historyEntry } from '../hmis/transfer';

/** What happened to the vault itself, beside what happens to a record. */
export const vaultActions = [
  'log-begun',
  'log-broken',
  'log-exported',
  'unlocked',
  'passphrase-changed',
  'words-renewed',
  'backup-made',
  'backup-restored',
  'sheet-saved',
  'sheet-printed',
  'row-removed',
  'report-saved',
  'matrix-changed',
  'rebuilt',
  'keys-made',
  'keys-rotated',
  'keys-destroyed',
  'card-added',
  'card-verified',
  'card-doubted',
  'card-changed',
  'card-revoked',
  'card-removed',
  'package-sealed',
  'package-waits',
  'package-opened',
  'package-dropped',
  'package-refused',
] as const;

/** The closed list of what the log can say (R44). */
export const auditActions = [...historyEntry.shape.action.options, ...sentHistoryEntry.shape.action.options, ...vaultActions] as const;
export type AuditAction = (typeof auditActions)[number];

/** One thing that was done: when, by whom, with which record. There is no place in it for a value. */
export const auditEntry = z.strictObject({
  seq: z.int().check(z.minimum(0)),
  /** Full hours: minutes would say when somebody was here. */
  hour: instant,
  actor: z.string(),
  action: z.enum(auditActions),
  /** The record's random id, which stands nowhere outside the vault. */
  record: z.optional(z.uuid()),
  /** A screen or a path, by its name in the code. */
  detail: z.optional(z.string().check(z.regex(/^[a-z_-]{1,60}$/))),
  /** Hash of the entry before; of the first one, bytes by chance that name the chain. */
  before: z.string(),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** What is to be written down; the log adds number, hour and hashes. */
export type AuditEvent = Pick<AuditEntry, 'action' | 'record' | 'detail'>;
