import { useTranslations } from 'use-intl';
import { OpenPractice } from './open-practice';

/** Stands where a site's address would: there is none. */
export function InsideCard({ isOpen }: { isOpen: boolean }) {
  const t = useTranslations('training');
  return (
    <section className="sheet tight">
      <p>
        <strong>{t('cardTitle')}</strong>
      </p>
      <p className="soft">{t('cardText')}</p>
      {!isOpen && (
        <div className="row">
          <OpenPractice />
        </div>
      )}
    </section>
  );
}
