import { useLocale, useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import { FingerprintWords } from '../exchange/fingerprint-words';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';

/** Agencies whose words were compared by voice: for nobody else is anything sealed. */
export const comparedAgencies = (partners: readonly Partner[]): Partner[] =>
  partners.filter(({ kind, state }) => kind === 'agency' && state === 'verified');

/** For whom it is sealed, by name and by the words that were compared. */
export function AgencyChoice({
  agencies,
  chosen,
  onChoose,
  onCards,
}: {
  agencies: readonly Partner[];
  chosen: Partner | undefined;
  onChoose: (id: string) => void;
  onCards: () => void;
}) {
  const t = useTranslations('liaison');
  const language = useLocale();
  if (chosen === undefined) {
    return (
      <Notice tone="warn">
        <p>{t('noAgency')}</p>
        <button type="button" className="button" onClick={onCards}>
          {t('openCards')}
        </button>
      </Notice>
    );
  }
  return (
    <section className="sheet">
      {agencies.length > 1 && (
        <RadioGroup
          label={t('sendTo')}
          value={chosen.id}
          options={agencies.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={onChoose}
        />
      )}
      <p>{t('sendCheck', { name: chosen.name })}</p>
      <FingerprintWords fingerprint={chosen.fingerprint} form={language} />
    </section>
  );
}
