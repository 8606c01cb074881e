import { useTranslations } from 'use-intl';

/** What can be done with a form that has no fields to read. */
export function PictureOffer({ onType }: { onType: (kind: 'enrollment' | 'exit') => void }) {
  const t = useTranslations('look');
  return (
    <div className="sheet">
      <p>{t('hint')}</p>
      <button type="button" className="button wide" onClick={() => onType('enrollment')}>
        {t('offer')}
      </button>
      <button type="button" className="button plain" onClick={() => onType('exit')}>
        {t('offerExit')}
      </button>
    </div>
  );
}
