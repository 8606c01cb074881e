import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSiteAllowed } from '../../lib/connection/site-access';
import type { Language } from '../../lib/i18n/catalogue';
import { type Deployment, isInside } from '../../lib/profiles/deployment';
import { profileOf } from '../../lib/profiles/profile-of';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { KeysView } from '../keys/keys-view';
import { SiteCard } from '../lock/site-card';
import { SiteForm } from '../lock/site-form';
import { PolicySection } from '../policy/policy-section';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { VspCards } from '../return/vsp-cards';
import { OutlineSection } from '../teach/outline-section';
import { ProfileSection } from '../teach/profile-section';
import { InsideCard } from '../training/inside-card';
import { LanguageSwitch } from '../ui/language-switch';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import { useNow } from '../ui/use-now';
import type { ClientTrackLink } from '../use-clienttrack';
import { keysOf } from '../use-vault';
import { AgencySettings } from './agency-settings';
import { ClockSettings } from './clock-settings';
import { EraseView } from './erase-view';
import { LogView } from './log-view';
import { type InnerSettings, PrivacySection } from './privacy-section';
import { ReminderSettings } from './reminder-settings';
import { RoleSection } from './role-section';

interface SettingsProps {
  language: Language;
  deployment: Deployment;
  link: ClientTrackLink;
  db: Database;
  vault: Vault;
  onBackup: () => void;
  onEligibility: () => void;
  /** ClientTrack IDs of the records: no outline of a page may hold one. */
  ownIds: readonly string[];
  onLanguage: (language: Language) => void;
  onSite: (deployment: Deployment) => void;
  onLiaison: () => void;
  onLock: () => void;
  onBack: () => void;
}

export const SettingsView = (props: SettingsProps) => (
  <LaterWords>
    <Settings {...props} />
  </LaterWords>
);

function Settings({
  language,
  deployment,
  link,
  db,
  vault,
  onBackup,
  onEligibility,
  ownIds,
  onLanguage,
  onSite,
  onLiaison,
  onLock,
  onBack,
}: SettingsProps) {
  const t = useTranslations('finish');
  const app = useTranslations('app');
  const { rules } = usePolicy();
  const [isChanging, setChanging] = useState(false);
  const partners = useTranslations('partners');
  const [inner, setInner] = useState<InnerSettings | 'cards'>();
  const now = useNow();
  const leave = () => setInner(undefined);
  if (inner === 'keys') return <KeysView keys={keysOf(db, vault)} onBack={leave} />;
  if (inner === 'cards') return <VspCards open={{ db, vault }} now={now} onBack={leave} />;
  if (inner === 'erase') return <EraseView db={db} onBack={leave} />;
  if (inner === 'log') return <LogView db={db} vault={vault} onBack={leave} />;
  if (isChanging) {
    const change = (site: Deployment) => {
      setChanging(false);
      onSite(site);
    };
    return <SiteForm onBack={() => setChanging(false)} onSite={change} />;
  }
  return (
    <ScreenFrame title={t('settingsTitle')} onBack={onBack}>
      <div className="sheet">
        <LanguageSwitch language={language} onChange={onLanguage} />
      </div>
      <section className="tight">
        <h2>{t('site')}</h2>
        {isInside(deployment) ? <InsideCard isOpen={link.view.documents.length > 0} /> : <SiteCard deployment={deployment} />}
        <SetByIt rule="allowedOrigins" />
        {isSiteAllowed(deployment, rules) && link.isAllowed === false ? (
          <Notice tone="warn">
            <p>{t('siteNotAllowed')}</p>
            <button type="button" className="button" onClick={() => void link.allow()}>
              {app('allow')}
            </button>
          </Notice>
        ) : (
          !isInside(deployment) && <p className="soft">{isSiteAllowed(deployment, rules) ? t('siteAllowed') : app('siteBarred')}</p>
        )}
        <div className="row">
          <button type="button" className="button" onClick={() => setChanging(true)}>
            {t('changeSite')}
          </button>
        </div>
        <p className="soft">{t('changeLocks')}</p>
      </section>
      <PolicySection />
      <ProfileSection deployment={deployment} />
      <OutlineSection link={link} deployment={deployment} ownIds={ownIds} />
      <AgencySettings deployment={deployment} unmetNeeds={profileOf(deployment).unmetNeeds} />
      <section className="tight">
        <h2>{t('matrix')}</h2>
        <p className="soft">{t('matrixHint')}</p>
        <div className="row">
          <button type="button" className="button" onClick={onEligibility}>
            {t('openMatrix')}
          </button>
        </div>
      </section>
      <section className="tight">
        <h2>{partners('title')}</h2>
        <p className="soft">{partners('settingsHint')}</p>
        <div className="row">
          <button type="button" className="button" onClick={() => setInner('cards')}>
            {partners('open')}
          </button>
        </div>
      </section>
      <ClockSettings />
      <ReminderSettings />
      <RoleSection desk="agency" onChange={onLiaison} />
      <PrivacySection onInner={setInner} onBackup={onBackup} onLock={onLock}>
        <p>{t('privacyPurge', { kept: rules.formRetentionHours, days: rules.trackingRetentionDays })}</p>
        <SetByIt rule="formRetentionHours" />
      </PrivacySection>
    </ScreenFrame>
  );
}
