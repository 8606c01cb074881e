import * as z from 'zod/mini';
import type { AuditEvent } from '../audit/entry';
import { card } from '../exchange/card';
import type { PackageClaim, PackageRefusal } from '../exchange/open-package';
import type { Purpose } from '../exchange/payload';
import { instant } from '../hmis/ids';
import { fromBase64, toBase64 } from '../vault/base64';
import type { Vault } from '../vault/envelope';
import { appendToLog } from './audit-log';
import type { Database } from './database';
import { changeRow, readRows, type SealedTable } from './sealed-rows';

const dayMs = 86_400_000;
/** After this it could not be opened for a month already: nobody needs to know that it was here. */
const keptAfterExpiryDays = 30;

/** A package that came: taken, or waiting for its sender's card to be compared. Of a waiting one nothing is shown but how many rows it has. */
const keptPackage = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('taken'), id: z.uuid(), expiresAt: instant }),
  z.strictObject({
    state: z.literal('waiting'),
    id: z.uuid(),
    expiresAt: instant,
    arrivedAt: instant,
    card,
    /** The partner that it seems to be from. */
    partner: z.optional(z.uuid()),
    rows: z.int(),
    /** The file as it came, in base 64. */
    file: z.string(),
  }),
]);
type KeptPackage = z.infer<typeof keptPackage>;
export type WaitingPackage = Omit<Extract<KeptPackage, { state: 'waiting' }>, 'file'> & { file: Uint8Array<ArrayBuffer> };

const table: SealedTable<KeptPackage> = { name: 'packages', schema: keptPackage };

export interface Packages {
  /** What was taken before, for `openPackage`. A row that cannot be opened counts as taken: twice is worse than once more asked for. */
  seen: Set<string>;
  /** The oldest first. */
  waiting: WaitingPackage[];
}

export async function readPackages(db: Database, vault: Vault): Promise<Packages> {
  const { values, unreadable } = await readRows(db, vault, table);
  const taken = values.flatMap(({ state, id }) => (state === 'taken' ? [id] : []));
  const waiting = values.flatMap((each): WaitingPackage[] => {
    if (each.state !== 'waiting') return [];
    return [{ ...each, file: fromBase64(each.file) ?? new Uint8Array() }];
  });
  return {
    seen: new Set([...taken, ...unreadable]),
    waiting: waiting.toSorted((one, other) => one.arrivedAt.localeCompare(other.arrivedAt)),
  };
}

/** Puts a package aside until its sender is compared; one that is here already stays as it is. */
export async function keepWaiting(db: Database, vault: Vault, claim: PackageClaim, file: Uint8Array, now: Date): Promise<void> {
  const { id, expiresAt, card: sender, partner, rows } = claim;
  await changeRow(db, vault, table, id, (before) => {
    if (before !== undefined) return { value: before, events: [] };
    const value = {
      ...({ state: 'waiting', id, expiresAt, arrivedAt: now.toISOString(), card: sender, rows, file: toBase64(file) } as const),
      ...(partner !== undefined && { partner: partner.id }),
    };
    return { value, events: [{ action: 'package-waits' }] };
  });
}

/** Throws a waiting package away, because the person says so. */
export async function dropWaiting(db: Database, vault: Vault, id: string): Promise<void> {
  await changeRow(db, vault, table, id, (before) =>
    before?.state === 'waiting' ? { value: undefined, events: [{ action: 'package-dropped' }] } : { value: before, events: [] },
  );
}

const kebab = (purpose: Purpose) => purpose.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);

/** One window at a time takes a package. The browser gives the turn on when a window dies. */
function alone<T>(id: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks === undefined ? work() : locks.request(`transfer-desk-package-${id}`, work);
}

/**
 * Takes what is in a package, once: `keep` writes its rows, and only when that is done it counts as taken. Cut short between the two, it
 * can be opened again, and rows that are here already are known by their references. A second window waits and is told `replayed`.
 */
export function takePackage(
  db: Database,
  vault: Vault,
  { id, expiresAt, purpose }: { id: string; expiresAt: string; purpose: Purpose },
  keep: () => Promise<void>,
): Promise<'taken' | 'replayed'> {
  return alone(id, async () => {
    if ((await readPackages(db, vault)).seen.has(id)) return 'replayed';
    await keep();
    await changeRow(db, vault, table, id, (before) =>
      before?.state === 'taken'
        ? { value: before, events: [] }
        : { value: { state: 'taken' as const, id, expiresAt }, events: [{ action: 'package-opened', detail: kebab(purpose) }] },
    );
    return 'taken';
  });
}

/** At each unlock: what nobody could open any more goes. */
export async function forgetOldPackages(db: Database, vault: Vault, now: Date): Promise<void> {
  const { values } = await readRows(db, vault, table);
  const isOver = ({ expiresAt }: KeptPackage) => now.getTime() - new Date(expiresAt).getTime() > keptAfterExpiryDays * dayMs;
  for (const { id, state } of values.filter(isOver)) {
    const events: AuditEvent[] = state === 'waiting' ? [{ action: 'package-dropped' }] : [];
    await changeRow(db, vault, table, id, (before) =>
      before === undefined ? { value: before, events: [] } : { value: undefined, events },
    );
  }
}

/** A package that was saved as a file. `partner`: the random id of the one it is for. */
export const notePackageSealed = (db: Database, vault: Vault, purpose: Purpose, partner: string): Promise<void> =>
  appendToLog(db, vault, [{ action: 'package-sealed', record: partner, detail: kebab(purpose) }]);

export const notePackageRefused = (db: Database, vault: Vault, reason: PackageRefusal): Promise<void> =>
  appendToLog(db, vault, [{ action: 'package-refused', detail: reason }]);
