import { type OpenedPackage, openPackage, type PackageRefusal } from '../../lib/exchange/open-package';
import type { Database } from '../../lib/store/database';
import { readExchangeKeys } from '../../lib/store/exchange-keys';
import { keepWaiting, notePackageRefused, readPackages } from '../../lib/store/packages';
import { readPartners } from '../../lib/store/partners';
import type { Vault } from '../../lib/vault/envelope';

/** The sender's words can still be compared: the package is put aside, and nothing of it is lost. */
const mends = new Set<PackageRefusal>(['unknown-sender', 'sender-unverified', 'sender-changed']);

export type OpenedSealed = OpenedPackage & { isKept: boolean };

/** Opens a sealed file with what the vault holds now. One whose sender was not compared waits in the vault, encrypted as it came. */
export async function openSealed(file: Uint8Array, db: Database, vault: Vault, now: Date): Promise<OpenedSealed> {
  const [keys, { partners }, { seen }] = await Promise.all([readExchangeKeys(db, vault), readPartners(db, vault), readPackages(db, vault)]);
  // Without keys nothing can be for this desk.
  if (keys === undefined) return { ok: false, reason: 'not-for-us', isKept: false };
  const opened = await openPackage(file, { keys, partners, seen, environment: db.environment, now });
  if (opened.ok) return { ...opened, isKept: false };
  const isKept = opened.claim !== undefined && mends.has(opened.reason);
  if (opened.claim !== undefined && isKept) await keepWaiting(db, vault, opened.claim, file, now);
  else await notePackageRefused(db, vault, opened.reason);
  return { ...opened, isKept };
}
