import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../lib/i18n/catalogue';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { KeysView } from '../keys/keys-view';
import { PolicySection } from '../policy/policy-section';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { EraseView } from '../settings/erase-view';
import { LogView } from '../settings/log-view';
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
  const finish = useTranslations('finish');
  const keysWords = useTranslations('keys');
  const backupWords = useTranslations('backup');
  const log = useTranslations('log');
  const erase = useTranslations('erase');
  const { rules } = usePolicy();
  const [inner, setInner] = useState<'keys' | 'log' | 'erase'>();
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
      <section className="tight">
        <h2>{finish('privacy')}</h2>
        <p>{finish('privacyLocal')}</p>
        <p>{finish('privacyLock', { minutes: rules.idleLockMinutes })}</p>
        <SetByIt rule="idleLockMinutes" />
        <div className="row">
          <button type="button" className="button" onClick={() => setInner('keys')}>
            {keysWords('keysTitle')}
          </button>
          <button type="button" className="button" onClick={onBackup}>
            {backupWords('title')}
          </button>
          <button type="button" className="button" onClick={() => setInner('log')}>
            {log('title')}
          </button>
          <button type="button" className="button" onClick={() => setInner('erase')}>
            {erase('title')}
          </button>
          <button type="button" className="button" onClick={onLock}>
            {finish('lock')}
          </button>
        </div>
      </section>
      <section className="tight">
        <h2>{finish('about')}</h2>
        <p className="soft">{finish('aboutText')}</p>
      </section>
    </ScreenFrame>
  );
}
