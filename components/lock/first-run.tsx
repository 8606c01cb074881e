import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../lib/i18n/catalogue';
import type { Deployment } from '../../lib/profiles/deployment';
import { SiteForm } from './site-form';
import { Welcome } from './welcome';

/** What it is, then where ClientTrack is. The passphrase comes third: each environment has a vault of its own. */
export function FirstRun({
  language,
  onLanguage,
  onSite,
}: {
  language: Language;
  onLanguage: (language: Language) => void;
  onSite: (deployment: Deployment) => void;
}) {
  const t = useTranslations('setup');
  const [hasBegun, setBegun] = useState(false);
  if (!hasBegun) return <Welcome language={language} onLanguage={onLanguage} onBegin={() => setBegun(true)} />;
  return <SiteForm step={t('step', { number: 2 })} onBack={() => setBegun(false)} onSite={onSite} />;
}
