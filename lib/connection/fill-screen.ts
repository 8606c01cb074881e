import { everythingHolds, gateFailure } from '../fill/gate';
import { readPage } from '../fill/read-page';
import type { GateFailure, PageReading } from '../fill/reading';
import { type ReceiptRow, receiptOf, writePlanOf } from '../fill/receipt';
import type { Transfer } from '../hmis/transfer';
import type { AlsoChanged } from '../messages';
import type { Deployment } from '../profiles/deployment';
import type { ClientTrackConnection } from './connect-clienttrack';
import { askWrite } from './page-messages';

export type FillResult = { ok: true; receipt: ReceiptRow[]; alsoChanged: AlsoChanged[] } | { ok: false; gate: GateFailure };

/** A review older than this is asked again (security 5.3). */
const reviewLifeMs = 120_000;

export interface Review {
  reading: Extract<PageReading, { kind: 'screen' }>;
  includedRowIds: ReadonlySet<string>;
  reviewedAt: Date;
}

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

/**
 * Writes exactly what was reviewed on exactly the document that was reviewed. The page and ClientTrack's header are
 * described once more first; the first condition of the gate that does not hold is the answer, and nothing is written.
 */
export async function fillScreen(
  connection: ClientTrackConnection,
  review: Review,
  transfer: Transfer,
  deployment: Deployment,
  now: () => Date = () => new Date(),
): Promise<FillResult> {
  const { reading, includedRowIds } = review;
  const { document, plan } = reading;
  const before = await Promise.all(connection.current().documents.map((live) => connection.refresh(live)));
  if (before.some((live) => live === undefined)) return { ok: false, gate: 'document-changed' };
  const fresh = readPage(connection.current(), transfer, deployment, now());
  if (fresh.kind !== 'screen') return { ok: false, gate: failureOf(fresh) };
  const failure =
    fresh.gate ??
    gateFailure({
      ...everythingHolds,
      isReviewFresh: now().getTime() - review.reviewedAt.getTime() <= reviewLifeMs,
      isPlanUnchanged: fresh.plan.hash === plan.hash,
      isSameDocument: fresh.document.documentId === document.documentId && fresh.plan.nonce === plan.nonce,
    });
  if (failure !== undefined) return { ok: false, gate: failure };
  const report = await askWrite(document, writePlanOf(plan, includedRowIds));
  if ('unreachable' in report || 'refused' in report) return { ok: false, gate: 'document-changed' };
  return { ok: true, receipt: receiptOf(plan, includedRowIds, report), alsoChanged: report.alsoChanged };
}
