import type { Transfer } from '../hmis/transfer';
import type { TransferState } from './state';
import type { TransferSummary } from './summary';

/** The record's ID, or one it had before ClientTrack merged it: the VSP may still know that one only. */
const hasId = ({ clientTrackId, mergedIds = [] }: TransferSummary, id: string): boolean =>
  clientTrackId === id || mergedIds.some((merged) => merged.id === id);

const left: readonly TransferState[] = ['exit-received', 'exit-entered', 'closed', 'withdrawn', 'duplicate'];
const mayLeave: readonly TransferState[] = ['id-captured', 'entered', 'returned', 'tracking'];

/** Whose exit it is, by the ClientTrack ID and nothing else, and whether it may go there now. */
export type ExitMatch =
  | { kind: 'unknown' }
  | {
      kind: /** The exit may go to this record. */
        | 'joins'
        /** The household is not in ClientTrack yet. */
        | 'not-entered'
        /** The exit date lies before the record's entry date. */
        | 'before-entry'
        /** Every record with this ID has left already. */
        | 'left';
      record: Pick<TransferSummary, 'id' | 'ref'>;
    };

/** Of several records with one ID (a household that came back), the one that came last and has not left yet. */
export function exitMatch(summaries: readonly TransferSummary[], clientTrackId: string, exitDate: string | undefined): ExitMatch {
  const known = summaries
    .filter((summary) => summary.kind === 'enrollment' && hasId(summary, clientTrackId))
    .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt));
  const present = known.find(({ state }) => !left.includes(state));
  const [latest] = known;
  if (latest === undefined) return { kind: 'unknown' };
  if (present === undefined) return { kind: 'left', record: latest };
  if (!mayLeave.includes(present.state)) return { kind: 'not-entered', record: present };
  const { entryDay } = present;
  const isBefore = exitDate !== undefined && entryDay !== undefined && exitDate < entryDay;
  return { kind: isBefore ? 'before-entry' : 'joins', record: present };
}

/** No record waits for this exit: it may be entered by its ID alone, once the VSP has stood by that. */
export function mayStandAlone(
  summaries: readonly TransferSummary[],
  { clientTrackId, exit }: Pick<Transfer, 'clientTrackId' | 'exit'>,
): boolean {
  if (clientTrackId === undefined) return false;
  const { kind } = exitMatch(summaries, clientTrackId, exit?.items?.exitDate);
  return kind === 'unknown' || kind === 'left';
}
