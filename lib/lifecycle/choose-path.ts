import type { EntryPath, Transfer } from '../hmis/transfer';

/** Why a path is proposed. */
export type PathReason = 'no-id' | 'many-referrals' | 'few-referrals';

/** From three referrals on the one page with many rows is by far the quickest (performance.md 4). */
const manyReferrals = 3;

/** The path that fits: only the CE Workflow makes a client; who is already there is found by ID. The person may take another. */
export function choosePath(transfer: Pick<Transfer, 'clientTrackId' | 'capturedAt' | 'referrals'>): {
  path: EntryPath;
  reason: PathReason;
} {
  // An ID captured on our own way through the workflow is no sign of a client who was there before.
  const isKnownClient = transfer.clientTrackId !== undefined && transfer.capturedAt === undefined;
  if (!isKnownClient) return { path: 'ce_workflow', reason: 'no-id' };
  if (transfer.referrals.length >= manyReferrals) return { path: 'quick_referrals', reason: 'many-referrals' };
  return { path: 'add_new_referral', reason: 'few-referrals' };
}

/** The path that is being walked. Entries begun before there was a choice are on the CE Workflow. */
export function pathOf(transfer: Transfer): EntryPath {
  if (transfer.path !== undefined) return transfer.path;
  return transfer.history.some(({ action }) => action === 'started') ? 'ce_workflow' : choosePath(transfer).path;
}
