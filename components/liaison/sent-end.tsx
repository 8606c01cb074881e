import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { closeForm } from '../../lib/lifecycle/sent-moves';
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
  ask: 'close' | 'remove';
  perform: PerformSent;
  onRemove: () => void;
  onDone: () => void;
}) {
  const t = useTranslations('liaison');
  const [isBusy, setBusy] = useState(false);
  async function close() {
    setBusy(true);
    await perform(form.id, (latest) => closeForm(latest, new Date()));
    onDone();
  }
  return (
    <ConfirmStep
      title={t(ask)}
      what={t(`${ask}Hint`)}
      yes={t(ask)}
      isBusy={isBusy}
      onYes={() => (ask === 'remove' ? onRemove() : void close())}
      onBack={onDone}
    />
  );
}
