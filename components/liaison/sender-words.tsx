import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';

/** Around a liaison's desk: the liaison is the VSP, and is not told to ask it. */
export function SenderWords({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const messages = useMessages();
  const later = laterCatalogues[locale];
  const { refusals, receive, screening, eligibility } = later.sender;
  return (
    <IntlProvider
      locale={locale}
      messages={{
        ...messages,
        refusals: { ...messages.refusals, ...refusals },
        receive: { ...messages.receive, ...receive },
        screening: { ...messages.screening, ...screening },
        eligibility: { ...later.eligibility, ...eligibility, fit: { ...later.eligibility.fit, ...eligibility.fit } },
      }}
    >
      {children}
    </IntlProvider>
  );
}
