import type { ReactNode } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import { FingerprintWords } from './fingerprint-words';
import { PartnerState } from './partner-state';

/** One card of the list: whose it is, what it is worth, and the one thing to do with it. */
export function PartnerItem({
  partner,
  onCompare,
  onRevoke,
  children,
}: {
  partner: Partner;
  onCompare: () => void;
  onRevoke: () => void;
  /** What else belongs to this card. */
  children?: ReactNode;
}) {
  const t = useTranslations('partners');
  const format = useFormatter();
  const language = useLocale();
  const { name, vsp, state, verifiedAt, verifiedWith } = partner;
  const called = vsp ?? name;
  const day = verifiedAt === undefined ? '' : format.dateTime(new Date(verifiedAt), { dateStyle: 'medium' });
  return (
    <li className="sheet">
      <div className="partner-head">
        <h3>{vsp === undefined ? name : `${vsp} · ${name}`}</h3>
        <PartnerState state={state} />
      </div>
      {state === 'verified' ? (
        <p className="soft">{verifiedWith === undefined ? t('verifiedOn', { day }) : t('verifiedWith', { day, who: verifiedWith })}</p>
      ) : (
        <p>{t(`stateHint.${state}`)}</p>
      )}
      <details>
        <summary>{t('fingerprint')}</summary>
        <FingerprintWords fingerprint={partner.fingerprint} form={language} />
        <FingerprintWords fingerprint={partner.fingerprint} form="digits" />
      </details>
      <div className="row">
        {(state === 'unverified' || state === 'changed') && (
          <button type="button" className="button" aria-label={t('compareOf', { name: called })} onClick={onCompare}>
            {t('compare')}
          </button>
        )}
        {state !== 'revoked' && (
          <button type="button" className="button plain" aria-label={t('revokeOf', { name: called })} onClick={onRevoke}>
            {t('revoke')}
          </button>
        )}
      </div>
      {children}
    </li>
  );
}
