import type { TransferSummary } from '../../lib/lifecycle/summary';

/** An ID that was captured here and has not gone to the VSP; records on their way out are past it. */
export const waitsForReturn = ({ clientTrackId, capturedAt, returnedAt, acknowledgedAt, closedAt, state }: TransferSummary): boolean =>
  clientTrackId !== undefined &&
  capturedAt !== undefined &&
  returnedAt === undefined &&
  acknowledgedAt === undefined &&
  closedAt === undefined &&
  (state === 'entering' || state === 'id-captured' || state === 'entered');

/** The other records of a VSP whose IDs could go along. */
export const othersWaiting = (summaries: readonly TransferSummary[], vsp: string, id: string): TransferSummary[] =>
  summaries.filter((summary) => summary.id !== id && summary.vsp === vsp && waitsForReturn(summary));
