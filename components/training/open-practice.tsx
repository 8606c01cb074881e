import { useTranslations } from 'use-intl';

/** Opens the practice ClientTrack of the extension in a tab of its own; shown while none is open, since each would have its own records. */
export function OpenPractice() {
  const t = useTranslations('training');
  return (
    <a className="button" href="/practice.html" target="_blank" rel="noreferrer">
      {t('open')}
    </a>
  );
}
