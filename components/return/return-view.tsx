import { Printer } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { todayOf } from '../../lib/fill/dates';
import type { ReturnMethod } from '../../lib/hmis/id-return';
import type { Transfer } from '../../lib/hmis/transfer';
import { acknowledged, returned } from '../../lib/lifecycle/moves';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { ScreenFrame } from '../ui/screen-frame';
import type { Perform } from '../use-transfers';
import { Slip } from './slip';

const methods = ['printed_slip', 'phone_readback', 'in_person'] as const;

/** The ID on its way back: the slip, how it went, and the VSP's confirmation that ends the transfer. */
export function ReturnView({ transfer, now, perform, onBack }: { transfer: Transfer; now: Date; perform: Perform; onBack: () => void }) {
  const t = useTranslations('finish');
  const { allowPrint } = usePolicy().rules;
  const format = useFormatter();
  const announce = useAnnounce();
  const [method, setMethod] = useState<ReturnMethod>(transfer.returnMethod ?? 'printed_slip');
  const [lastFour, setLastFour] = useState('');
  const { id, ref, clientTrackId, returnedAt } = transfer;
  const isDone = transfer.acknowledgedAt !== undefined;
  const isEntered = transfer.enteredAt !== undefined;

  const markReturned = () => void perform(id, (latest) => returned(latest, method, new Date()));
  async function acknowledge(event: FormEvent) {
    event.preventDefault();
    if (await perform(id, (latest) => acknowledged(latest, lastFour, new Date()))) announce(t(isEntered ? 'done' : 'confirmed'));
  }

  if (clientTrackId === undefined) return null;
  const action = isDone ? undefined : returnedAt === undefined ? (
    <button type="button" className="button primary" onClick={markReturned}>
      {t('markReturned')}
    </button>
  ) : (
    <button type="submit" form="acknowledge" className="button primary">
      {t(isEntered ? 'acknowledge' : 'confirm')}
    </button>
  );

  return (
    <ScreenFrame title={t('returnTitle')} onBack={onBack} action={action}>
      {isDone && (
        <Notice tone="good">
          <p>{t(transfer.items === undefined ? 'done' : 'confirmed')}</p>
        </Notice>
      )}
      <Slip reference={ref} clientTrackId={clientTrackId} date={todayOf(now)} />
      <p className="soft">{t('slipOnly')}</p>
      <button type="button" className="button" disabled={!allowPrint} onClick={() => window.print()}>
        <Printer size={16} aria-hidden />
        {t('print')}
      </button>
      <SetByIt rule="allowPrint" />
      {returnedAt === undefined && (
        <div className="sheet">
          <RadioGroup
            label={t('method')}
            value={method}
            options={methods.map((value) => ({ value, text: t(`methods.${value}`) }))}
            onChange={(value) => setMethod(methods.find((name) => name === value) ?? method)}
          />
        </div>
      )}
      {returnedAt !== undefined && !isDone && (
        <form id="acknowledge" className="sheet" onSubmit={(event) => void acknowledge(event)} noValidate>
          <p className="soft">
            {t('returnedAt', { when: format.dateTime(new Date(returnedAt), { dateStyle: 'medium', timeStyle: 'short' }) })}
          </p>
          <h2>{t('ackTitle')}</h2>
          <TextField
            label={t('lastFour')}
            hint={t('ackHint')}
            inputMode="numeric"
            maxLength={4}
            value={lastFour}
            onChange={(event) => setLastFour(event.target.value)}
          />
          <p>{t(isEntered ? 'purgeWarning' : 'purgeLater')}</p>
        </form>
      )}
    </ScreenFrame>
  );
}
