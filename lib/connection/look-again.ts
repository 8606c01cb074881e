import { readPage } from '../fill/read-page';
import type { GateFailure, PageReading } from '../fill/reading';
import type { Transfer } from '../hmis/transfer';
import type { Deployment } from '../profiles/deployment';
import type { ClientTrackConnection } from './connect-clienttrack';

type ScreenReading = Extract<PageReading, { kind: 'screen' }>;
export type FreshLook = { ok: true; reading: ScreenReading } | { ok: false; gate: GateFailure };

const failureOf = (reading: PageReading): GateFailure => {
  switch (reading.kind) {
    case 'two-tabs':
    case 'login':
    case 'portal':
    case 'outside-tenant':
    case 'unknown-page':
      return reading.kind;
    default:
      return 'document-changed';
  }
};

/** The page and ClientTrack's header described once more, right before a write; the first condition that does not hold, else the page. */
export async function lookAgain(
  connection: ClientTrackConnection,
  transfer: Transfer,
  deployment: Deployment,
  now: Date,
): Promise<FreshLook> {
  const documents = await Promise.all(connection.current().documents.map((live) => connection.refresh(live)));
  if (documents.some((live) => live === undefined)) return { ok: false, gate: 'document-changed' };
  const reading = readPage(connection.current(), transfer, deployment, now);
  if (reading.kind !== 'screen') return { ok: false, gate: failureOf(reading) };
  return reading.gate === undefined ? { ok: true, reading } : { ok: false, gate: reading.gate };
}
