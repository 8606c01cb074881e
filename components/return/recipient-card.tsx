import { useLocale, useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import { FingerprintWords } from '../exchange/fingerprint-words';
import { PartnerState } from '../exchange/partner-state';
import './return.css';

/** To whom the ID goes: the alias, and of its card the name, its state and the words that were compared. */
export function RecipientCard({
  vsp,
  partner,
  onCards,
}: {
  vsp: string;
  partner: Partner | undefined;
  onCards?: (() => void) | undefined;
}) {
  const t = useTranslations('idReturn');
  const partners = useTranslations('partners');
  const language = useLocale();
  return (
    <section className="sheet recipient" aria-labelledby="recipient">
      <h2 id="recipient" className="soft">
        {t('goesTo')}
      </h2>
      <div className="partner-head">
        <span className="alias figures">{vsp}</span>
        {partner !== undefined && <PartnerState state={partner.state} />}
      </div>
      {partner === undefined ? (
        <p>{t('noCard', { vsp })}</p>
      ) : (
        <>
          <p>{partner.name}</p>
          {partner.state !== 'verified' && <p>{partners(`stateHint.${partner.state}`)}</p>}
          <FingerprintWords fingerprint={partner.fingerprint} form={language} />
        </>
      )}
      {onCards !== undefined && (
        <div className="row">
          <button type="button" className="button" onClick={onCards}>
            {partner === undefined ? t('toCards') : t('cardOf', { vsp })}
          </button>
        </div>
      )}
    </section>
  );
}
