import type { Partner } from '../../lib/exchange/partner';
import type { RowOf } from '../../lib/exchange/payload';
import { type PackageContent, type SealRefusal, sealPackage } from '../../lib/exchange/seal-package';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import type { Database } from '../../lib/store/database';
import { ensureExchangeKeys } from '../../lib/store/exchange-keys';
import { notePackageSealed } from '../../lib/store/packages';
import type { Vault } from '../../lib/vault/envelope';

/** What goes of an Enrollment form: the six items, what was chosen and what was not met. */
export function enrollmentRow({ ref, items, clientTrackId, referrals, unmetNeeds }: SentTransfer): RowOf<'enrollment'> | undefined {
  if (items === undefined) return undefined;
  return {
    ref,
    ...(clientTrackId !== undefined && { clientTrackId }),
    items,
    referrals: referrals.map(({ service, provider, warmHandoffDate }) => ({
      service,
      provider,
      ...(warmHandoffDate !== undefined && { warmHandoffDate }),
    })),
    unmetNeeds: unmetNeeds.map(({ category, reason }) => ({ category, reason })),
  };
}

/** What goes of an Exit form. */
export function exitRow({ ref, clientTrackId, exit }: SentTransfer): RowOf<'exit'> | undefined {
  return exit?.items === undefined || clientTrackId === undefined ? undefined : { ref, clientTrackId, ...exit.items };
}

export type SealedFile = { ok: true; file: File; id: string } | { ok: false; reason: SealRefusal };

/** One package for one agency, written down in the log. */
export async function sealForAgency(
  { db, vault }: { db: Database; vault: Vault },
  content: PackageContent,
  to: Partner,
  now: Date,
): Promise<SealedFile> {
  const keys = await ensureExchangeKeys(db, vault, now);
  const sealed = await sealPackage(content, { keys, to, environment: db.environment, now });
  if (!sealed.ok) return sealed;
  await notePackageSealed(db, vault, content.purpose, to.id);
  return { ok: true, id: sealed.id, file: new File([sealed.file], sealed.name, { type: 'application/octet-stream' }) };
}
