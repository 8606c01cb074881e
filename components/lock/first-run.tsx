import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Environment } from '../../lib/hmis/ids';
import type { Language } from '../../lib/i18n/catalogue';
import type { Deployment } from '../../lib/profiles/deployment';
import { LiaisonStart } from './liaison-start';
import { SiteForm } from './site-form';
import { type Role, Welcome } from './welcome';

/** What it is and whose desk; then where ClientTrack is, or for a liaison live or practice. The passphrase comes third: each environment has a vault of its own. */
export function FirstRun({
  language,
  onLanguage,
  onSite,
  onLiaison,
}: {
  language: Language;
  onLanguage: (language: Language) => void;
  onSite: (deployment: Deployment) => void;
  onLiaison: (environment: Environment) => void;
}) {
  const t = useTranslations('setup');
  const [role, setRole] = useState<Role>('agency');
  const [hasBegun, setBegun] = useState(false);
  const back = () => setBegun(false);
  if (!hasBegun) {
    return <Welcome language={language} role={role} onLanguage={onLanguage} onRole={setRole} onBegin={() => setBegun(true)} />;
  }
  const step = t('step', { number: 2 });
  if (role === 'liaison') return <LiaisonStart step={step} onBack={back} onStart={onLiaison} />;
  return <SiteForm step={step} onBack={back} onSite={onSite} />;
}
