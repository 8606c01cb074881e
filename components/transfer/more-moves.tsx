import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { markDuplicate, withdraw } from '../../lib/lifecycle/end-moves';
import { type MoveName, machine } from '../../lib/lifecycle/machine';
import { stateOf } from '../../lib/lifecycle/state';
import { isTransferRef } from '../../lib/lifecycle/transfer-ref';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';
import type { Perform } from '../use-transfers';
import { RoiSigned } from './roi-signed';
import { SendBack } from './send-back';
import { WrongId } from './wrong-id';

type Ending = 'sendBack' | 'correctId' | 'roiSigned' | 'markDuplicate' | 'withdraw';

function Duplicate({ transfer, onDone }: { transfer: Transfer; onDone: (move: Parameters<Perform>[1]) => void }) {
  const t = useTranslations('desk');
  const [reference, setReference] = useState('');
  const [isWrong, setWrong] = useState(false);
  const other = reference.trim().toUpperCase();
  return (
    <>
      <TextField
        label={t('duplicateOf')}
        placeholder="T-…"
        error={isWrong ? t('notAReference') : undefined}
        value={reference}
        onChange={(event) => setReference(event.target.value)}
      />
      <button
        type="button"
        className="button"
        onClick={() => {
          if (!isTransferRef(other) || other === transfer.ref) setWrong(true);
          else onDone((latest) => markDuplicate(latest, other, new Date()));
        }}
      >
        {t('markDuplicate')}
      </button>
    </>
  );
}

/** What seldom happens to a record, each with what it does in one sentence; only what the machine allows from here. */
export function MoreMoves({ transfer, perform }: { transfer: Transfer; perform: Perform }) {
  const t = useTranslations('desk');
  const announce = useAnnounce();
  const state = stateOf(transfer);
  const done = (move: Parameters<Perform>[1]) =>
    void perform(transfer.id, move).then((isDone) => {
      if (isDone) announce(t('moveDone'));
    });
  const forms: Record<Ending, ReactNode> = {
    sendBack: <SendBack onDone={done} />,
    correctId: <WrongId transfer={transfer} onDone={done} />,
    roiSigned: <RoiSigned transfer={transfer} onDone={done} />,
    markDuplicate: <Duplicate transfer={transfer} onDone={done} />,
    withdraw: (
      <button type="button" className="button" onClick={() => done((latest) => withdraw(latest, new Date()))}>
        {t('withdraw')}
      </button>
    ),
  };
  const mayBe = (move: MoveName) => {
    const from: readonly string[] = machine[move].from;
    return from.includes(state) && (move !== 'correctId' || transfer.clientTrackId !== undefined);
  };
  const shown = (['sendBack', 'correctId', 'roiSigned', 'markDuplicate', 'withdraw'] as const).filter(mayBe);
  if (shown.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t('more')}</summary>
      {shown.map((move) => (
        <details className="sheet fold-sheet" key={move} name="more-moves">
          <summary>{t(`moves.${move}`)}</summary>
          <p className="soft">{t(`moveHelp.${move}`)}</p>
          {forms[move]}
        </details>
      ))}
    </details>
  );
}
