import type { AuditEvent } from '../audit/entry';
import type { Database } from './database';
import { stored } from './store-error';

const key = 'erased';

/** When the remains of what was removed must go: a permission taken back does not wait. */
export type ErasedSince = 'at-once' | 'soon';

const soon: readonly AuditEvent['action'][] = [
  'items-purged',
  'row-removed',
  'sent-back',
  'form-purged',
  'form-closed',
  'exit-confirmed',
  'keys-destroyed',
  'package-dropped',
];

const urgencyOf = ({ action }: AuditEvent): ErasedSince | undefined => {
  if (action === 'withdrawn') return 'at-once';
  return soon.includes(action) ? 'soon' : undefined;
};

/** Within a transaction that includes `meta`: remembers that something was removed whose remains still lie in the files. */
export async function markErased(db: Database, events: readonly AuditEvent[]): Promise<void> {
  const found = events.map(urgencyOf).filter((urgency) => urgency !== undefined);
  if (found.length === 0) return;
  const isUrgent = found.includes('at-once') || (await db.meta.get(key))?.value === 'at-once';
  await db.meta.put({ key, value: isUrgent ? 'at-once' : 'soon' });
}

/** Whether remains wait to be destroyed. */
export async function readErased(db: Database): Promise<ErasedSince | undefined> {
  const value = (await stored(() => db.meta.get(key)))?.value;
  return value === 'at-once' || value === 'soon' ? value : undefined;
}
