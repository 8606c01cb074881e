import type { Transfer } from '../hmis/transfer';

/** What the monthly counts need of a transfer beyond its clock; it goes with the row, and only the counts stay. */
export interface CountedFacts {
  /** When the ID first went to the VSP. */
  returnedFirstAt?: string | undefined;
  isLateOnReceipt?: boolean | undefined;
  daysToRecord?: number | undefined;
  exitDaysToRecord?: number | undefined;
  /** Kinds of things that were refused or asked for again, with the time. */
  refused?: readonly { at: string; reason: string }[] | undefined;
}

/** `sent-back` lines name each field with the kind of thing that was wrong with it: `lastName:real-name`. */
const reasonsOf = (detail: string): string[] => detail.split(' ').flatMap((asked) => asked.split(':')[1] ?? []);

function refusedOf({ history, receivedAt, refused = [] }: Transfer): CountedFacts['refused'] {
  const asIt = refused.map((reason) => ({ at: receivedAt, reason }));
  const asked = history
    .filter(({ action }) => action === 'sent-back')
    .flatMap(({ at, detail = '' }) => reasonsOf(detail).map((reason) => ({ at, reason })));
  return asIt.length + asked.length === 0 ? undefined : [...asIt, ...asked];
}

/** `undefined` for a record whose counts are kept already: it was removed once, and came back with a backup. */
export function countedFacts(transfer: Transfer): CountedFacts | undefined {
  const { isCounted, capturedAt, lateOnReceipt, daysToRecord, exit, history } = transfer;
  if (isCounted === true) return undefined;
  const returnedFirstAt = history.find(({ action, at }) => action === 'returned' && at >= (capturedAt ?? ''))?.at;
  const facts: CountedFacts = {
    returnedFirstAt,
    isLateOnReceipt: lateOnReceipt,
    daysToRecord,
    exitDaysToRecord: exit?.daysToRecord,
    refused: refusedOf(transfer),
  };
  return facts;
}
