import type { GateFailure } from '../fill/reading';
import type { ClientTrackConnection } from './connect-clienttrack';
import { lookAgain, type RecordAtWork } from './look-again';

export type Confirmation = { ok: true } | { ok: false; why: GateFailure | 'id-changed' };

/**
 * Looks at the page once more before an ID is kept: it must still show this ID for this record's client, and pass the whole gate. Until
 * the person has said whose ID it is it counts as nobody's: the page is read as that of a record without one.
 */
export async function confirmId(
  connection: ClientTrackConnection,
  record: RecordAtWork,
  id: string,
  now: Date = new Date(),
): Promise<Confirmation> {
  const { clientTrackId: before, ...transfer } = record.transfer;
  const earlierIds = (before === undefined ? record.desk.earlierIds : undefined) ?? new Set<string>();
  const desk = { ...record.desk, earlierIds };
  const look = await lookAgain(connection, { ...record, transfer, desk }, now);
  if (!look.ok) return { ok: false, why: look.gate };
  const { capture } = look.reading;
  return capture.kind === 'id' && capture.id === id ? { ok: true } : { ok: false, why: 'id-changed' };
}
