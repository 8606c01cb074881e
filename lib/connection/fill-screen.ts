import { everythingHolds, gateFailure } from '../fill/gate';
import type { GateFailure, LiveDocument, PageReading } from '../fill/reading';
import { type ReceiptRow, receiptOf, writePlanOf } from '../fill/receipt';
import type { AlsoChanged } from '../messages';
import type { ClientTrackConnection } from './connect-clienttrack';
import { lookAgain, type RecordAtWork } from './look-again';
import { askWrite } from './page-messages';

export type FillResult =
  /** `document` as it was described right before the write: every later description tells what came after. */
  { ok: true; receipt: ReceiptRow[]; alsoChanged: AlsoChanged[]; document: LiveDocument } | { ok: false; gate: GateFailure };

/** A review older than this is asked again (security 5.3). */
const reviewLifeMs = 120_000;

export interface Review {
  /** The record whose values were looked at. */
  transferId: string;
  reading: Extract<PageReading, { kind: 'screen' }>;
  includedRowIds: ReadonlySet<string>;
  reviewedAt: Date;
  /** Just this row, to try it. */
  only?: string;
}

export interface FillSettings {
  now?: () => Date;
  /** The plan has just gone out to the page. */
  onSent?: () => void;
}

/**
 * Writes exactly what was reviewed on exactly the document that was reviewed. The page and ClientTrack's header are
 * described once more first; the first condition of the gate that does not hold is the answer, and nothing is written.
 */
export async function fillScreen(
  connection: ClientTrackConnection,
  review: Review,
  record: RecordAtWork,
  { now = () => new Date(), onSent }: FillSettings = {},
): Promise<FillResult> {
  const { reading, includedRowIds } = review;
  const { document, plan } = reading;
  const rows = review.only === undefined ? plan.rows : plan.rows.filter(({ id }) => id === review.only);
  const look = await lookAgain(connection, record, now());
  if (!look.ok) return look;
  const fresh = look.reading;
  const age = now().getTime() - review.reviewedAt.getTime();
  const failure = gateFailure({
    ...everythingHolds,
    isReviewed: review.transferId === record.transfer.id && plan.screen === fresh.plan.screen,
    // A clock that was set back makes a review no younger.
    isReviewFresh: age >= 0 && age <= reviewLifeMs,
    isPlanUnchanged: fresh.plan.hash === plan.hash,
    isSameDocument: fresh.document.documentId === document.documentId && fresh.plan.nonce === plan.nonce,
  });
  if (failure !== undefined) return { ok: false, gate: failure };
  const writing = askWrite(document, writePlanOf({ ...plan, rows }, includedRowIds));
  onSent?.();
  const report = await writing;
  if ('unreachable' in report || 'refused' in report) return { ok: false, gate: 'document-changed' };
  // The panel's picture of the page follows by itself; the receipt does not wait for it.
  void connection.refresh(document);
  return {
    ok: true,
    receipt: receiptOf({ ...plan, rows }, includedRowIds, report),
    alsoChanged: report.alsoChanged,
    document: fresh.document,
  };
}
