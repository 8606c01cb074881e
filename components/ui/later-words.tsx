import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';

/** Around a view whose words the panel did not load with its first view. */
export function LaterWords({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return (
    <IntlProvider locale={locale} messages={{ ...useMessages(), ...laterCatalogues[locale] }}>
      {children}
    </IntlProvider>
  );
}
