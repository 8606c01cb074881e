import { useTranslations } from 'use-intl';
import { fingerprintDigits, fingerprintWords } from '../../lib/exchange/fingerprint';
import type { Language } from '../../lib/i18n/catalogue';
import './exchange.css';

export type WordForm = Language | 'digits';

/** A fingerprint to be read aloud: twelve words with their numbers, or six groups of digits. */
export function FingerprintWords({ fingerprint, form, isLarge = false }: { fingerprint: string; form: WordForm; isLarge?: boolean }) {
  const t = useTranslations('partners');
  const parts = form === 'digits' ? fingerprintDigits(fingerprint) : fingerprintWords(fingerprint, form);
  return (
    <ol
      className={isLarge ? 'fingerprint large' : 'fingerprint'}
      aria-label={t(form === 'digits' ? 'wordForms.digits' : 'words')}
      lang={form === 'digits' ? undefined : form}
      translate="no"
    >
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells two equal words apart
        <li key={index}>{part}</li>
      ))}
    </ol>
  );
}
