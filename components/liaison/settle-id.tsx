import { useFormatter, useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { idSettled } from '../../lib/lifecycle/sent-moves';
import { useAnnounce } from '../ui/announcer';
import { IdDigits } from '../ui/id-digits';
import { Notice } from '../ui/notice';
import type { PerformSent } from './use-sent';
import './liaison.css';

/** Two IDs, or one that another form has: both in sight, and a person decides after a call. */
export function SettleId({
  form,
  others,
  perform,
  onOpen,
}: {
  form: SentTransfer;
  /** The other forms of this desk. */
  others: readonly SentTransfer[];
  perform: PerformSent;
  onOpen: (id: string) => void;
}) {
  const t = useTranslations('liaison');
  const format = useFormatter();
  const announce = useAnnounce();
  const { id, clientTrackId, doubt } = form;
  if (doubt === undefined || form.closedAt !== undefined) return null;
  // A lone exit names the ID of a form that was made elsewhere; a household may come back after its form was closed.
  const holders = others.filter((other) => other.kind === 'enrollment' && other.clientTrackId === doubt.id);
  const holder = holders.find(({ closedAt }) => closedAt === undefined) ?? holders[0];
  const isHeld = holder !== undefined && holder.closedAt === undefined;
  const settle = async (keep: Parameters<typeof idSettled>[1]) => {
    if (await perform(id, (latest) => idSettled(latest, keep, new Date()))) announce(t('settled'));
  };
  return (
    <section className="sheet" aria-labelledby="settle-id">
      <h2 id="settle-id">{t('doubtTitle')}</h2>
      <Notice tone="bad">{t(doubt.why === 'differs' ? 'doubtDiffers' : 'doubtShared')}</Notice>
      <dl className="two-ids">
        <div>
          <dt>{t('doubtHere')}</dt>
          <dd>{clientTrackId === undefined ? t('doubtNone') : <IdDigits id={clientTrackId} />}</dd>
        </div>
        <div>
          <dt>{t('doubtCame', { day: format.dateTime(new Date(doubt.at), { dateStyle: 'medium' }) })}</dt>
          <dd>
            <IdDigits id={doubt.id} />
          </dd>
        </div>
      </dl>
      <button type="button" className="button wide" onClick={() => void settle('here')}>
        {t(clientTrackId === undefined ? 'keepNone' : 'keepHere')}
      </button>
      {holder !== undefined && (
        <Notice tone="bad">
          <p>{t(isHeld ? 'doubtHeld' : 'doubtHeldClosed', { ref: holder.ref })}</p>
          <button type="button" className="button" onClick={() => onOpen(holder.id)}>
            {t('openForm', { ref: holder.ref })}
          </button>
        </Notice>
      )}
      {!isHeld && (
        <button type="button" className="button wide" onClick={() => void settle({ came: { isShared: isHeld } })}>
          {t('takeCame')}
        </button>
      )}
    </section>
  );
}
