import type { ReceivedExit } from '../lib/hmis/exit';
import type { Environment } from '../lib/hmis/ids';
import { exitMatch } from '../lib/lifecycle/exit-match';
import { exitReceived, receiveExit } from '../lib/lifecycle/exit-moves';
import type { TransferSummary } from '../lib/lifecycle/summary';
import type { Arrival, KeepAll, KeepExit } from './intake/keeping';
import type { Perform } from './use-transfers';

/**
 * An exit goes to the record that its ClientTrack ID names, never by anything else. Where no record has the ID, or the one that has it
 * cannot leave (yet), or is another VSP's, the form waits alone and says why; nothing of the record is changed.
 */
export function keepExitWith(
  environment: Environment,
  summaries: readonly TransferSummary[],
  keepAll: KeepAll,
  perform: Perform,
): KeepExit {
  return async ({ clientTrackId, ...items }: ReceivedExit, { vsp, ...arrival }: Arrival) => {
    const match = exitMatch(summaries, clientTrackId, items.exitDate);
    const exit = { ...arrival, items };
    const isTheirs = match.kind === 'joins' && summaries.some(({ id, vsp: whose }) => id === match.record.id && whose === vsp);
    if (isTheirs && (await perform(match.record.id, (latest) => exitReceived(latest, exit, new Date())))) return match.record.id;
    const alone = receiveExit({ environment, vsp, clientTrackId, exit }, new Date());
    return (await keepAll([alone])) ? alone.id : undefined;
  };
}
