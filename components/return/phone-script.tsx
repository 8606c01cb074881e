import { useTranslations } from 'use-intl';
import { useDayWords } from '../intake/value-words';
import './return.css';

/** One sign after the other, each apart, as they are read aloud; a screen reader says them one by one too. */
function Signs({ text, dash }: { text: string; dash: string }) {
  return (
    <p className="signs figures" translate="no">
      {[...text].map((sign, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the signs of one text never move
        <span key={index} className={sign === '-' ? 'dash' : undefined}>
          {sign === '-' ? dash : sign}
        </span>
      ))}
    </p>
  );
}

/** What is said on the phone, in order: the three things of a return and nothing of the household. */
export function PhoneScript({
  vsp,
  reference,
  clientTrackId,
  date,
}: {
  vsp: string;
  reference: string;
  clientTrackId: string;
  date: string;
}) {
  const t = useTranslations('idReturn');
  const day = useDayWords();
  return (
    <section className="sheet" aria-labelledby="script">
      <h2 id="script">{t('scriptTitle')}</h2>
      <ol className="script">
        <li>{t('scriptCall', { vsp })}</li>
        <li>
          {t('scriptRef')}
          <Signs text={reference} dash={t('dash')} />
        </li>
        <li>
          {t('scriptId')}
          <Signs text={clientTrackId} dash={t('dash')} />
        </li>
        <li>{t('scriptDate', { day: day(date) })}</li>
        <li>{t('scriptBack')}</li>
      </ol>
      <p className="soft">{t('scriptMachine')}</p>
    </section>
  );
}
