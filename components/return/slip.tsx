import { useTranslations } from 'use-intl';
import { useDayWords } from '../intake/value-words';
import { IdDigits } from '../ui/id-digits';
import './slip.css';

/** What goes back to the VSP on paper: reference, ID, date. It is given nothing else, so it can say nothing else. */
export function Slip({ reference, clientTrackId, date }: { reference: string; clientTrackId: string; date: string }) {
  const t = useTranslations('finish');
  const day = useDayWords();
  return (
    <section className="slip" aria-labelledby="slip">
      <h2 id="slip">{t('slipTitle')}</h2>
      <dl>
        <div>
          <dt>{t('slipRef')}</dt>
          <dd className="figures">{reference}</dd>
        </div>
        <div className="big">
          <dt>{t('slipId')}</dt>
          <dd>
            <IdDigits id={clientTrackId} />
          </dd>
        </div>
        <div>
          <dt>{t('slipDate')}</dt>
          <dd>{day(date)}</dd>
        </div>
      </dl>
    </section>
  );
}
