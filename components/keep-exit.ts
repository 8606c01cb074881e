import type { ReceivedExit } from '../lib/hmis/exit';
import type { Environment } from '../lib/hmis/ids';
import { exitReceived, receiveExit } from '../lib/lifecycle/exit-moves';
import type { TransferSummary } from '../lib/lifecycle/summary';
import type { Arrival, KeepAll, KeepExit } from './intake/keeping';
import type { Perform } from './use-transfers';

/** The record's ID, or one it had before ClientTrack merged it: the VSP may still know that one only. */
const hasId = ({ clientTrackId, mergedIds = [] }: TransferSummary, id: string): boolean =>
  clientTrackId === id || mergedIds.some((merged) => merged.id === id);

/** Of several records with one ID (a household that came back), the one that came last and has not left yet. */
export function recordWithId(summaries: readonly TransferSummary[], id: string): TransferSummary | undefined {
  const left = new Set(['exit-received', 'exit-entered', 'closed', 'withdrawn', 'duplicate']);
  return summaries
    .filter((summary) => summary.kind === 'enrollment' && hasId(summary, id) && !left.has(summary.state))
    .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt))[0];
}

/** An exit goes to the record that its ClientTrack ID names, never by anything else; with an ID that no record has it waits alone. */
export function keepExitWith(
  environment: Environment,
  summaries: readonly TransferSummary[],
  keepAll: KeepAll,
  perform: Perform,
): KeepExit {
  return async ({ clientTrackId, ...items }: ReceivedExit, { vsp, ...arrival }: Arrival) => {
    const known = recordWithId(summaries, clientTrackId);
    const exit = { ...arrival, items };
    if (known !== undefined) {
      const isKept = await perform(known.id, (latest) => exitReceived(latest, exit, new Date()));
      return isKept ? known.id : undefined;
    }
    const alone = receiveExit({ environment, vsp, clientTrackId, exit }, new Date());
    return (await keepAll([alone])) ? alone.id : undefined;
  };
}
