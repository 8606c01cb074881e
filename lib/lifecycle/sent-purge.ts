import type { SentTransfer } from '../hmis/sent-transfer';
import { type Retention, rowGoesAt } from './purge';

const hour = 3_600_000;

/** The six items go when the ID was read back, and so long after it came even when nobody did (R42). */
export const isSentPurgeDue = ({ items, idReturnedAt }: SentTransfer, now: Date, { formRetentionHours }: Retention): boolean =>
  items !== undefined && idReturnedAt !== undefined && now.getTime() >= Date.parse(idReturnedAt) + formRetentionHours * hour;

/** R43: the row of a closed form has done its service. */
export function isSentRowDue(form: SentTransfer, now: Date, retention: Retention): boolean {
  const end = rowGoesAt(form, retention);
  return end !== undefined && now >= end;
}
