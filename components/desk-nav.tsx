import { useTranslations } from 'use-intl';

/** The places of a desk; their words are `app.places`. */
export type DeskPlace = 'inbox' | 'tracking' | 'reports';

/** From one place of the desk to another. Behind a record or a form it is not there: those are left by their own way back. */
export function DeskNav({
  places,
  at,
  onGo,
}: {
  places: readonly DeskPlace[];
  /** Where the person is, by any name. */
  at: string;
  onGo: (place: DeskPlace) => void;
}) {
  const t = useTranslations('app');
  if (places.length < 2 || !places.some((place) => place === at)) return null;
  return (
    <nav className="desk-nav" aria-label={t('placesTitle')}>
      {places.map((place) => (
        <button key={place} type="button" aria-current={place === at ? 'page' : undefined} onClick={() => onGo(place)}>
          {t(`places.${place}`)}
        </button>
      ))}
    </nav>
  );
}
