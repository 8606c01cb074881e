import type { AuditEvent } from '../audit/entry';
import { type SentTransfer, sentTransfer } from '../hmis/sent-transfer';
import type { SentMove } from '../lifecycle/sent-moves';
import type { Sealed, Vault } from '../vault/envelope';
import { prepareLog } from './audit-log';
import type { Database } from './database';
import { markErased } from './erased';
import { demandHeader } from './header';
import { StoreError, stored } from './store-error';
import { isSameSeal } from './transfer-row';

/*
 * The forms a liaison made. As with the agency's transfers everything is sealed first, and written only if the row it was made from is
 * still the same; if another window was faster, all is done again on what that window wrote.
 */

const table = 'sent';

const seal = async (db: Database, vault: Vault, form: SentTransfer): Promise<{ id: string; sealed: Sealed }> => {
  if (form.environment !== vault.environment || vault.environment !== db.environment) throw new Error('live and practice never mix');
  return { id: form.id, sealed: await vault.seal(table, form.id, form) };
};

const eventsOf = (form: SentTransfer, known: number): AuditEvent[] =>
  form.history.slice(known).map(({ action, detail }) => ({ action, record: form.id, ...(detail !== undefined && { detail }) }));

/** Writes if nobody was faster, and writes it down; whether it did. */
async function write(
  { db, vault }: { db: Database; vault: Vault },
  isSame: () => Promise<boolean>,
  change: () => PromiseLike<unknown>,
  events: readonly AuditEvent[],
): Promise<boolean> {
  const log = await prepareLog(db, vault, events);
  const isDone = await stored(() =>
    db.dexie.transaction('rw', db.meta, db.sent, db.audit, async () => {
      await demandHeader(db);
      if (!(await isSame()) || !(await log.isCurrent())) return false;
      await Promise.all([change(), log.write(), markErased(db, events)]);
      return true;
    }),
  );
  if (isDone) await log.done();
  return isDone;
}

/** Keeps new forms; one that is already here stays as it is. When it fails, none was kept. */
export async function addSent(db: Database, vault: Vault, forms: readonly SentTransfer[]): Promise<void> {
  for (;;) {
    const known = await stored(() => db.sent.bulkGet(forms.map(({ id }) => id)));
    const fresh = forms.filter((_, at) => known[at] === undefined);
    if (fresh.length === 0) return;
    const rows = await Promise.all(fresh.map((form) => seal(db, vault, form)));
    const isSame = async () => (await db.sent.bulkGet(fresh.map(({ id }) => id))).every((row) => row === undefined);
    const events = fresh.flatMap((form) => eventsOf(form, 0).slice(-1));
    if (await write({ db, vault }, isSame, () => db.sent.bulkAdd(rows), events)) return;
  }
}

async function openSent(vault: Vault, row: { id: string; sealed: Sealed }): Promise<SentTransfer | undefined> {
  const value = await vault.open(table, row.id, row.sealed).catch(() => undefined);
  return sentTransfer.safeParse(value).data;
}

/** Makes one move on the newest state of a form, whichever window wrote it. When it fails, the stored one is as it was. */
export async function changeSent(db: Database, vault: Vault, id: string, move: (form: SentTransfer) => SentMove): Promise<SentMove> {
  for (;;) {
    const row = await stored(() => db.sent.get(id));
    const before = row && (await openSent(vault, row));
    if (row === undefined || before === undefined) throw new StoreError(row === undefined ? 'row-gone' : 'unreadable-row');
    const result = move(before);
    if (!result.ok || result.sent === before) return result;
    const after = await seal(db, vault, result.sent);
    const isSame = async () => isSameSeal((await db.sent.get(id))?.sealed, row.sealed);
    if (await write({ db, vault }, isSame, () => db.sent.put(after), eventsOf(result.sent, before.history.length))) return result;
  }
}

/** Takes a form away for good. */
export async function deleteSent(db: Database, vault: Vault, id: string): Promise<void> {
  for (;;) {
    const row = await stored(() => db.sent.get(id));
    if (row === undefined) return;
    const isSame = async () => isSameSeal((await db.sent.get(id))?.sealed, row.sealed);
    if (await write({ db, vault }, isSame, () => db.sent.delete(id), [{ action: 'row-removed', record: id }])) return;
  }
}

/** Forms that were opened before, by id: only what has changed since is opened again. */
export type OpenSent = ReadonlyMap<string, { sealed: Sealed; form: SentTransfer | undefined }>;

/** All forms of this desk, the newest first; what cannot be read is counted and kept. */
export async function listSent(
  db: Database,
  vault: Vault,
  known: OpenSent = new Map(),
): Promise<{ opened: OpenSent; forms: SentTransfer[]; unreadable: number }> {
  const rows = await stored(() =>
    db.dexie.transaction('r', db.meta, db.sent, async () => {
      await demandHeader(db);
      return db.sent.toArray();
    }),
  );
  const opened = await Promise.all(
    rows.map(async (row) => {
      const before = known.get(row.id);
      const form = before !== undefined && isSameSeal(before.sealed, row.sealed) ? before.form : await openSent(vault, row);
      return [row.id, { sealed: row.sealed, form }] as const;
    }),
  );
  const forms = opened.flatMap(([, { form }]) => form ?? []);
  forms.sort((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0));
  return { opened: new Map(opened), forms, unreadable: opened.length - forms.length };
}
