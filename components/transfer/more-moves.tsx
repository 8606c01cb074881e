import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { markDuplicate, withdraw } from '../../lib/lifecycle/end-moves';
import { dropExit } from '../../lib/lifecycle/exit-moves';
import { type MoveName, machine } from '../../lib/lifecycle/machine';
import { stateOf } from '../../lib/lifecycle/state';
import { isTransferRef } from '../../lib/lifecycle/transfer-ref';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';
import type { Perform } from '../use-transfers';
import { MergedId } from './merged-id';
import { RoiSigned } from './roi-signed';
import { SendBack } from './send-back';
import { WrongId } from './wrong-id';

const endings = ['sendBack', 'dropExit', 'correctId', 'mergeId', 'roiSigned', 'markDuplicate', 'withdraw'] as const;
type Ending = (typeof endings)[number];

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
    dropExit: (
      <button type="button" className="button" onClick={() => done((latest) => dropExit(latest, new Date()))}>
        {t('dropExit')}
      </button>
    ),
    correctId: <WrongId transfer={transfer} onDone={done} />,
    mergeId: <MergedId transfer={transfer} onDone={done} />,
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
    const needsId = move === 'correctId' || move === 'mergeId';
    return from.includes(state) && (!needsId || transfer.clientTrackId !== undefined);
  };
  const shown = endings.filter(mayBe);
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
