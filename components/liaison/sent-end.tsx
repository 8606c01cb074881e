import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { closeForm, idTakenBack } from '../../lib/lifecycle/sent-moves';
import { ConfirmStep } from '../exchange/confirm-step';
import type { PerformSent } from './use-sent';

/** The second word before a form, or what it says, goes. */
export function SentEnd({
  form,
  ask,
  perform,
  onRemove,
  onDone,
}: {
  form: SentTransfer;
  ask: 'close' | 'remove' | 'takeBack';
  perform: PerformSent;
  onRemove: () => void;
  onDone: () => void;
}) {
  const t = useTranslations('liaison');
  const [isBusy, setBusy] = useState(false);
  async function end(move: typeof closeForm | typeof idTakenBack) {
    setBusy(true);
    await perform(form.id, (latest) => move(latest, new Date()));
    onDone();
  }
  return (
    <ConfirmStep
      title={t(ask)}
      what={t(`${ask}Hint`)}
      yes={t(ask)}
      isBusy={isBusy}
      onYes={() => (ask === 'remove' ? onRemove() : void end(ask === 'close' ? closeForm : idTakenBack))}
      onBack={onDone}
    />
  );
}
