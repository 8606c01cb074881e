import { type ExitMatch, exitMatch } from '../../lib/lifecycle/exit-match';
import type { TransferSummary } from '../../lib/lifecycle/summary';

/** Why an exit stands alone; `other-vsp`: the record with its ID is another VSP's. */
export type ExitWait = ExitMatch['kind'] | 'other-vsp';

const idsOf = ({ clientTrackId, mergedIds = [] }: TransferSummary): (string | undefined)[] => [
  clientTrackId,
  ...mergedIds.map(({ id }) => id),
];

/** Of every exit that no record has taken, by its own id, why it waits. */
export function exitWaits(summaries: readonly TransferSummary[]): ReadonlyMap<string, ExitWait> {
  const alone = summaries.filter(({ kind, state }) => kind === 'exit' && state === 'exit-received');
  if (alone.length === 0) return new Map();
  // Once through all records, and not once for every exit.
  const wanted = new Set<string | undefined>(alone.map(({ clientTrackId }) => clientTrackId));
  const records = summaries.filter((summary) => idsOf(summary).some((id) => id !== undefined && wanted.has(id)));
  const vsps = new Map(records.map(({ id, vsp }) => [id, vsp]));
  return new Map(
    alone.map(({ id, vsp, clientTrackId = '', exit }) => {
      const match = exitMatch(records, clientTrackId, exit?.exitDate);
      const isOthers = match.kind !== 'unknown' && vsps.get(match.record.id) !== vsp;
      return [id, isOthers ? 'other-vsp' : match.kind];
    }),
  );
}
