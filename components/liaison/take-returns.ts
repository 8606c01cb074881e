import { openPackage, type PackageRefusal } from '../../lib/exchange/open-package';
import type { Payload } from '../../lib/exchange/payload';
import type { TransferRef } from '../../lib/hmis/ids';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { outcomesCame } from '../../lib/lifecycle/sent-exit-moves';
import { idCame, idDoubted, type SentMove } from '../../lib/lifecycle/sent-moves';
import { judgeReturns, type ReturnLine } from '../../lib/lifecycle/sent-returns';
import type { Database } from '../../lib/store/database';
import { readExchangeKeys } from '../../lib/store/exchange-keys';
import { keepWaiting, notePackageRefused, readPackages, takePackage } from '../../lib/store/packages';
import { readPartners } from '../../lib/store/partners';
import { changeSent, listSent } from '../../lib/store/sent';
import { addStrangeReturns } from '../../lib/store/strange-returns';
import type { Vault } from '../../lib/vault/envelope';

export interface OutcomeLine {
  ref: TransferRef;
  verdict: 'stored' | 'already' | 'never-sent';
  form: SentTransfer | undefined;
}

/** What came of one file: a line for each of its rows, or why it was not taken. */
export type Came =
  | { kind: 'refused'; reason: PackageRefusal }
  /** Kept as it came, until the sender's card is compared. */
  | { kind: 'waits'; reason: PackageRefusal; rows: number }
  | { kind: 'ids'; from: string; on: string; lines: ReturnLine[] }
  | { kind: 'outcomes'; from: string; on: string; lines: OutcomeLine[] };

interface Place {
  db: Database;
  vault: Vault;
}

/** Stores what may be stored, puts the rest where a person finds it, and overwrites nothing. */
async function keepIds({ db, vault }: Place, from: string, payload: Payload & { purpose: 'idReturn' }, now: Date): Promise<ReturnLine[]> {
  const lines = judgeReturns(payload.rows, (await listSent(db, vault)).forms);
  for (const { form, verdict, clientTrackId } of lines) {
    if (form === undefined) continue;
    const change = (move: (latest: SentTransfer) => SentMove) => changeSent(db, vault, form.id, move);
    if (verdict === 'stored') await change((latest) => idCame(latest, { id: clientTrackId, isShared: false }, 'package', now));
    if (verdict === 'differs' || verdict === 'shared') await change((latest) => idDoubted(latest, clientTrackId, verdict, now));
  }
  const strange = lines.filter(({ verdict }) => verdict === 'never-sent');
  const at = now.toISOString();
  await addStrangeReturns(
    db,
    vault,
    strange.map(({ ref, clientTrackId }) => ({ ref, clientTrackId, from, at })),
  );
  return lines;
}

async function keepOutcomes({ db, vault }: Place, payload: Payload & { purpose: 'outcomes' }, now: Date): Promise<OutcomeLine[]> {
  const byRef = new Map((await listSent(db, vault)).forms.map((form) => [form.ref, form]));
  const lines: OutcomeLine[] = [];
  for (const { ref, ...told } of payload.rows) {
    const form = byRef.get(ref);
    const came = { at: payload.createdAt, ...told };
    const isNews = form !== undefined && !(form.outcomes !== undefined && form.outcomes.at >= came.at);
    if (isNews) await changeSent(db, vault, form.id, (latest) => outcomesCame(latest, came, now));
    lines.push({ ref, form, verdict: form === undefined ? 'never-sent' : isNews ? 'stored' : 'already' });
  }
  return lines;
}

/** Opens a file of the agency and takes what is in it, once. */
export async function takeReturns({ db, vault }: Place, bytes: Uint8Array, now: Date): Promise<Came> {
  const [keys, { partners }, { seen }] = await Promise.all([readExchangeKeys(db, vault), readPartners(db, vault), readPackages(db, vault)]);
  // Without keys of its own, nothing was ever sealed for this desk.
  if (keys === undefined) return { kind: 'refused', reason: 'not-for-us' };
  const opened = await openPackage(bytes, { keys, partners, seen, environment: db.environment, now });
  if (!opened.ok) {
    const { reason, claim } = opened;
    if (claim !== undefined && reason !== 'sender-revoked') {
      await keepWaiting(db, vault, claim, bytes, now);
      return { kind: 'waits', reason, rows: claim.rows };
    }
    await notePackageRefused(db, vault, reason);
    return { kind: 'refused', reason };
  }
  const { payload, partner } = opened;
  const place = { db, vault };
  const about = { from: partner.name, on: payload.createdAt };
  let came: Came = { kind: 'refused', reason: 'from-the-wrong-side' };
  const taken = await takePackage(db, vault, payload, async () => {
    if (payload.purpose === 'idReturn') came = { kind: 'ids', ...about, lines: await keepIds(place, partner.name, payload, now) };
    if (payload.purpose === 'outcomes') came = { kind: 'outcomes', ...about, lines: await keepOutcomes(place, payload, now) };
  });
  return taken === 'replayed' ? { kind: 'refused', reason: 'replayed' } : came;
}
