import { useEffect, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { catalogues, type Language } from '../../lib/i18n/catalogue';
import { readSettings } from '../../lib/store/settings';
import { PracticeBar, type PracticeChoice } from './practice-bar';

/** The bar in the language of the panel. */
export function PracticePage({ onStart }: { onStart: (choice: PracticeChoice) => Promise<void> }) {
  const [language, setLanguage] = useState<Language>();
  useEffect(() => {
    void readSettings().then((settings) => setLanguage(settings.language));
  }, []);
  if (language === undefined) return null;
  return (
    <IntlProvider locale={language} messages={catalogues[language]} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}>
      <div lang={language}>
        <PracticeBar onStart={onStart} />
      </div>
    </IntlProvider>
  );
}
