import './desk-storage';
import { Dexie, type Table } from 'dexie';
import { linked, newChain } from '../../../lib/audit/chain';
import type { Transfer } from '../../../lib/hmis/transfer';
import { summaryOf, summaryVersion } from '../../../lib/lifecycle/summary';
import { saveAuditCount } from '../../../lib/store/audit-count';
import { readHeader } from '../../../lib/store/header';
import { emptyDisk, newDesk, type OpenDesk } from './invented-vault';

/** What each program that there was has added to the database, word for word: a change of today's must not change them too. */
const layouts: readonly Readonly<Record<string, string>>[] = [
  { meta: 'key', transfers: 'id, dueHour', drafts: 'id' },
  { meta: 'key', transfers: 'id', summaries: 'page, [page+stamp]', drafts: 'id' },
  { audit: 'page' },
  { sent: 'id', partners: 'id', packages: 'id' },
];
export const newestVersion = layouts.length;

const name = 'transfer-desk-live';

/** The database as the program of that version opens it. */
export function openAs(version: number): Dexie {
  const dexie = new Dexie(name);
  layouts.slice(0, version).forEach((stores, at) => {
    dexie.version(at + 1).stores(stores);
  });
  return dexie;
}

/** Made by a program that does not exist yet. */
export function openAsNewer(version: number): Dexie {
  const dexie = new Dexie(name);
  const known = Object.assign({}, ...layouts.slice(1));
  dexie.version(version).stores({ ...known, shelf: 'id' });
  return dexie;
}

export interface OldVault extends Pick<OpenDesk, 'vault'> {
  transfers: readonly Transfer[];
  draft: unknown;
  /** How many entries the log has; none before there was a log. */
  entries: number;
}

const sideTables = ['sent', 'partners', 'packages'] as const;

/** A vault as a program of that version left it, closed. `isListed`: its inbox was opened since the forms came. */
export async function oldVault(version: number, transfers: readonly Transfer[], isListed: boolean): Promise<OldVault> {
  // Keys out of a vault of today, whose disk is thrown away.
  const { db, vault } = await newDesk();
  const header = await readHeader(db);
  db.dexie.close();
  emptyDisk();
  const dexie = openAs(version);
  const table = (of: string): Table<unknown, unknown> => dexie.table(of);
  await table('meta').put({ key: 'header', value: header });
  for (const transfer of transfers) {
    const sealed = await vault.seal('transfers', transfer.id, transfer);
    const also = version === 1 ? { dueHour: Math.floor(Date.parse(transfer.receivedAt) / 3_600_000) + 24 } : isListed ? { page: 0 } : {};
    await table('transfers').put({ id: transfer.id, ...also, sealed });
  }
  const draft = { firstName: 'Zzdrafted' };
  await table('drafts').put({ id: 'typed-form', sealed: await vault.seal('drafts', 'typed-form', draft) });
  if (version >= 2 && isListed) {
    // Summaries of another program say other things: they are made anew.
    const page = { version: version === newestVersion ? summaryVersion : version, summaries: transfers.map(summaryOf), unreadable: [] };
    await table('summaries').put({ page: 0, stamp: crypto.randomUUID(), sealed: await vault.seal('summaries', '0', page) });
  }
  if (version < 3) {
    dexie.close();
    return { vault, transfers, draft, entries: 0 };
  }
  const events = transfers.map(({ id, history }) => ({ action: history.at(-1)?.action ?? 'received', record: id }));
  const { entries, head } = await linked(newChain(), [{ action: 'log-begun' }, ...events], new Date('2026-11-20T22:30:00Z'));
  await table('audit').put({ page: 0, sealed: await vault.seal('audit', '0', entries) });
  await table('audit').put({ page: -1, sealed: await vault.seal('audit', '-1', head) });
  await saveAuditCount('live', entries.length);
  for (const side of version >= 4 ? sideTables : []) {
    const id = crypto.randomUUID();
    await table(side).put({ id, sealed: await vault.seal(side, id, { zz: side }) });
  }
  dexie.close();
  return { vault, transfers, draft, entries: entries.length };
}
