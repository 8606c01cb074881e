import { everythingHolds, gateFailure } from '../fill/gate';
import type { GateFailure, LiveDocument } from '../fill/reading';
import type { ReceiptRow } from '../fill/receipt';
import { afterUndo, canUndo, planUndo } from '../fill/undo';
import type { ClientTrackConnection } from './connect-clienttrack';
import { lookAgain, type RecordAtWork } from './look-again';
import { askWrite } from './page-messages';

export type UndoResult = { ok: true; rows: ReceiptRow[] } | { ok: false; gate: GateFailure };

/** What was filled: where, and what the receipt says now. */
export interface Filled {
  document: LiveDocument;
  rows: readonly ReceiptRow[];
}

/** Puts these rows back as they were before the fill, through the same gate: same document, same client. */
export async function undoFill(
  connection: ClientTrackConnection,
  { document, rows }: Filled,
  rowIds: ReadonlySet<string>,
  record: RecordAtWork,
  now: Date = new Date(),
): Promise<UndoResult> {
  const look = await lookAgain(connection, record, now);
  if (!look.ok) return look;
  const fresh = look.reading.document;
  const isSameDocument = fresh.documentId === document.documentId && fresh.description.nonce === document.description.nonce;
  const failure = gateFailure({ ...everythingHolds, isSameDocument });
  if (failure !== undefined) return { ok: false, gate: failure };
  const undone = rows.filter((row) => rowIds.has(row.id) && canUndo(row));
  const plan = planUndo(undone, fresh.description);
  const report = await askWrite(document, { nonce: fresh.description.nonce, writes: plan.writes });
  if ('unreachable' in report || 'refused' in report) return { ok: false, gate: 'document-changed' };
  await connection.refresh(document);
  return { ok: true, rows: afterUndo(rows, new Set(undone.map(({ id }) => id)), plan, report) };
}
