import type { Transfer } from '../lib/hmis/transfer';
import { stateOf } from '../lib/lifecycle/state';
import type { TransferSummary } from '../lib/lifecycle/summary';
import type { Deployment } from '../lib/profiles/deployment';
import type { OpenVault } from './open-vault';
import type { ClientTrackLink } from './use-clienttrack';
import type { View } from './use-place';
import type { Perform } from './use-transfers';
import { CompareView, ExitView, TransferView } from './views';

/** One record, as its state wants it: compared with one like it first, worked on, or exited. */
export function OpenRecord({
  db,
  vault,
  transfer,
  summaries,
  own,
  deployment,
  link,
  now,
  perform,
  go,
  onBack,
}: OpenVault & {
  transfer: Transfer;
  summaries: readonly TransferSummary[];
  /** Records as this panel has changed them, before the disk is heard. */
  own: ReadonlyMap<string, Transfer>;
  deployment: Deployment;
  link: ClientTrackLink;
  now: Date;
  perform: Perform;
  go: (next: View) => void;
  onBack: () => void;
}) {
  const { id } = transfer;
  const usedIds = new Set(summaries.flatMap((each) => (each.id === id || each.clientTrackId === undefined ? [] : [each.clientTrackId])));
  const state = stateOf(transfer);
  const alike = state === 'ready' ? transfer.looksLike?.[0] : undefined;
  if (alike !== undefined) {
    return (
      <CompareView
        key={alike.id}
        db={db}
        vault={vault}
        own={own}
        later={transfer}
        alike={alike}
        perform={perform}
        onDone={(next) => go({ name: 'transfer', id: next })}
        onBack={onBack}
      />
    );
  }
  const shared = { transfer, usedIds, deployment, link, now, perform, onBack };
  if (state === 'exit-received' || state === 'exit-entered') {
    return <ExitView key={id} {...shared} summaries={summaries} onOpen={(other) => go({ name: 'transfer', id: other })} />;
  }
  return (
    <TransferView
      key={id}
      {...shared}
      onReturn={() => go({ name: 'return', id })}
      onReceiveAgain={() => go({ name: 'receive', again: id })}
    />
  );
}
