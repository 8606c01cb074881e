import { everythingHolds, gateFailure } from '../fill/gate';
import { readPage } from '../fill/read-page';
import type { DeskKnowledge, GateFailure, PageReading } from '../fill/reading';
import type { Transfer } from '../hmis/transfer';
import type { Deployment } from '../profiles/deployment';
import type { ClientTrackConnection } from './connect-clienttrack';

type ScreenReading = Extract<PageReading, { kind: 'screen' }>;
export type FreshLook = { ok: true; reading: ScreenReading } | { ok: false; gate: GateFailure };

/** A record that is being entered, where, and what the desk knows besides. */
export interface RecordAtWork {
  transfer: Transfer;
  deployment: Deployment;
  desk: DeskKnowledge;
}

/** The page and ClientTrack's header described once more, right before a write; the first condition that does not hold, else the page. */
export async function lookAgain(connection: ClientTrackConnection, record: RecordAtWork, now: Date): Promise<FreshLook> {
  const documents = await connection.refreshAll();
  const locked = gateFailure({ ...everythingHolds, isUnlocked: connection.isOpen() });
  if (locked !== undefined) return { ok: false, gate: locked };
  const reading = readPage(connection.current(), record.transfer, record.deployment, record.desk, now);
  if (reading.kind === 'no-clienttrack') return { ok: false, gate: 'document-changed' };
  if (reading.kind !== 'screen') return { ok: false, gate: reading.gate };
  if (reading.gate !== undefined) return { ok: false, gate: reading.gate };
  // Somebody did not answer: what is on screen is being replaced.
  return documents.some((live) => live === undefined) ? { ok: false, gate: 'document-changed' } : { ok: true, reading };
}
