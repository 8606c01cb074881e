import type { GateFailure } from '../fill/reading';
import type { ClientTrackConnection } from './connect-clienttrack';
import { lookAgain, type RecordAtWork } from './look-again';

export type Confirmation = { ok: true } | { ok: false; why: GateFailure | 'id-changed' };

/** Looks at the page once more before an ID is kept: it must still show this ID for this record's client, and pass the whole gate. */
export async function confirmId(
  connection: ClientTrackConnection,
  record: RecordAtWork,
  id: string,
  now: Date = new Date(),
): Promise<Confirmation> {
  const look = await lookAgain(connection, record, now);
  if (!look.ok) return { ok: false, why: look.gate };
  const { capture } = look.reading;
  return capture.kind === 'id' && capture.id === id ? { ok: true } : { ok: false, why: 'id-changed' };
}
