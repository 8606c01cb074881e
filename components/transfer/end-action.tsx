import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { close } from '../../lib/lifecycle/end-moves';
import { exitEntered, exitTold } from '../../lib/lifecycle/exit-moves';
import type { Move } from '../../lib/lifecycle/moves';
import { stateOf, type TransferState } from '../../lib/lifecycle/state';
import type { Perform } from '../use-transfers';

const moves: Partial<Record<TransferState, (transfer: Transfer, now: Date) => Move>> = {
  'exit-received': exitEntered,
  'exit-entered': exitTold,
  withdrawn: close,
};

/** The one thing to do with a record that is on its way out; undefined for all others. */
export function endAction(transfer: Transfer): 'exit-received' | 'exit-entered' | 'withdrawn' | undefined {
  const state = stateOf(transfer);
  return state === 'exit-received' || state === 'exit-entered' || state === 'withdrawn' ? state : undefined;
}

export function EndAction({ transfer, perform }: { transfer: Transfer; perform: Perform }) {
  const t = useTranslations('desk');
  const state = endAction(transfer);
  const move = state && moves[state];
  if (state === undefined || move === undefined) return null;
  return (
    <>
      <p className="context">{t(`endHint.${state}`)}</p>
      <button type="button" className="button primary" onClick={() => void perform(transfer.id, (latest) => move(latest, new Date()))}>
        {t(`end.${state}`)}
      </button>
    </>
  );
}
