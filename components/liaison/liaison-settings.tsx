import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../lib/i18n/catalogue';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { KeysView } from '../keys/keys-view';
import { PolicySection } from '../policy/policy-section';
import { EraseView } from '../settings/erase-view';
import { LogView } from '../settings/log-view';
import { type InnerSettings, PrivacySection } from '../settings/privacy-section';
import { ReminderSettings } from '../settings/reminder-settings';
import { RoleSection } from '../settings/role-section';
import { LanguageSwitch } from '../ui/language-switch';
import { ScreenFrame } from '../ui/screen-frame';
import { keysOf } from '../use-vault';

/** What a liaison can set: no site of ClientTrack, and nothing of an agency. */
export function LiaisonSettings({
  db,
  vault,
  language,
  onLanguage,
  onCards,
  onBackup,
  onEnvironment,
  onAgency,
  onLock,
  onBack,
}: {
  db: Database;
  vault: Vault;
  language: Language;
  onLanguage: (language: Language) => void;
  onCards: () => void;
  onBackup: () => void;
  /** From live to practice, or back: another vault. */
  onEnvironment: () => void;
  /** The desk becomes a designated agency's. */
  onAgency: () => void;
  onLock: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('liaison');
  const [inner, setInner] = useState<InnerSettings>();
  const leave = () => setInner(undefined);
  if (inner === 'keys') return <KeysView keys={keysOf(db, vault)} onBack={leave} />;
  if (inner === 'erase') return <EraseView db={db} onBack={leave} />;
  if (inner === 'log') return <LogView db={db} vault={vault} onBack={leave} />;
  return (
    <ScreenFrame title={t('settingsTitle')} onBack={onBack}>
      <div className="sheet">
        <LanguageSwitch language={language} onChange={onLanguage} />
      </div>
      <section className="tight">
        <h2>{t('openCards')}</h2>
        <div className="row">
          <button type="button" className="button" onClick={onCards}>
            {t('openCards')}
          </button>
        </div>
      </section>
      <RoleSection desk="liaison" onChange={onAgency}>
        <button type="button" className="button" onClick={onEnvironment}>
          {t(`otherVault.${db.environment === 'live' ? 'practice' : 'live'}`)}
        </button>
      </RoleSection>
      <PolicySection />
      <ReminderSettings />
      <PrivacySection onInner={setInner} onBackup={onBackup} onLock={onLock} />
    </ScreenFrame>
  );
}
