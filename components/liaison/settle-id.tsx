import { useFormatter, useTranslations } from 'use-intl';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { idSettled } from '../../lib/lifecycle/sent-moves';
import { useAnnounce } from '../ui/announcer';
import { IdDigits } from '../ui/id-digits';
import { Notice } from '../ui/notice';
import type { PerformSent } from './use-sent';
import './liaison.css';

/** Two IDs, or one that another form has: both in sight, and a person decides after a call. */
export function SettleId({ form, perform }: { form: SentTransfer; perform: PerformSent }) {
  const t = useTranslations('liaison');
  const format = useFormatter();
  const announce = useAnnounce();
  const { id, clientTrackId, doubt } = form;
  if (doubt === undefined || form.closedAt !== undefined) return null;
  const settle = async (keep: 'here' | 'came') => {
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
      <button type="button" className="button wide" onClick={() => void settle('came')}>
        {t('takeCame')}
      </button>
    </section>
  );
}
