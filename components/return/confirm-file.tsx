import { useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import { useDayWords } from '../intake/value-words';
import { IdDigits } from '../ui/id-digits';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import { RecipientCard } from './recipient-card';
import type { ConfirmedRow } from './seal-return';
import './return.css';

/** The last look before a file is made: for whom, how it opens, and exactly what is in it. */
export function ConfirmFile({
  vsp,
  partner,
  passphrase,
  rows,
  refusal,
  isBusy,
  onSeal,
  onBack,
}: {
  vsp: string;
  /** Of a sealed file: whose card it is sealed for. */
  partner: Partner | undefined;
  /** Of a file with a passphrase. */
  passphrase: string | undefined;
  rows: readonly ConfirmedRow[];
  refusal: string | undefined;
  isBusy: boolean;
  onSeal: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('idReturn');
  const finish = useTranslations('finish');
  const day = useDayWords();
  return (
    <ScreenFrame
      title={t(passphrase === undefined ? 'confirmTitle' : 'passphraseTitle', { vsp })}
      onBack={onBack}
      action={
        <button type="button" className="button primary" disabled={isBusy} onClick={onSeal}>
          {t(isBusy ? 'sealing' : 'seal', { vsp })}
        </button>
      }
    >
      {refusal !== undefined && <Notice tone="bad">{refusal}</Notice>}
      {passphrase === undefined ? (
        <>
          <p>{t('confirmFor')}</p>
          <RecipientCard vsp={vsp} partner={partner} />
        </>
      ) : (
        <PassphraseWords vsp={vsp} passphrase={passphrase} />
      )}
      <section className="sheet" aria-labelledby="rows">
        <h2 id="rows">{t('confirmRows', { count: rows.length })}</h2>
        <ul className="return-rows">
          {rows.map(({ id, row }) => (
            <li key={id}>
              <span className="figures">{row.ref}</span>
              <strong>
                <IdDigits id={row.clientTrackId} />
              </strong>
              <span>{day(row.date)}</span>
            </li>
          ))}
        </ul>
        <p className="soft">
          {finish('slipRef')}, {finish('slipId')}, {finish('slipDate')}
        </p>
      </section>
    </ScreenFrame>
  );
}

/** Shown as long as this file is being made, and never again. */
export function PassphraseWords({ vsp, passphrase }: { vsp: string; passphrase: string }) {
  const t = useTranslations('idReturn');
  return (
    <section className="sheet" aria-labelledby="file-passphrase">
      <h2 id="file-passphrase">{t('passphraseWords')}</h2>
      <p className="passphrase figures" translate="no">
        {passphrase}
      </p>
      <p>{t('passphraseHint', { vsp })}</p>
      <p className="soft">{t('passphraseOpens')}</p>
    </section>
  );
}
