import { Ban, Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../lib/i18n/catalogue';
import { LanguageSwitch } from '../ui/language-switch';
import { RadioGroup } from '../ui/radio-group';
import { ScreenFrame } from '../ui/screen-frame';
import './welcome.css';

/** Whose desk it is: a designated agency's, or a victim service provider's. */
export type Role = 'agency' | 'liaison';

const does = {
  agency: ['doesKeep', 'doesFill', 'doesReturn'],
  liaison: ['liaisonMakes', 'liaisonSeals', 'liaisonKnows'],
} as const;
const doesNot = {
  agency: ['notSend', 'notSave', 'notIdentify'],
  liaison: ['notSend', 'liaisonNoClientTrack', 'liaisonNoLink'],
} as const;

export function Welcome({
  language,
  role,
  onLanguage,
  onRole,
  onBegin,
}: {
  language: Language;
  role: Role;
  onLanguage: (language: Language) => void;
  onRole: (role: Role) => void;
  onBegin: () => void;
}) {
  const t = useTranslations('setup');
  return (
    <ScreenFrame
      title={t('welcomeTitle')}
      action={
        <button type="button" className="button primary" onClick={onBegin}>
          {t('begin')}
        </button>
      }
    >
      <div className="sheet">
        <RadioGroup
          label={t('role')}
          value={role}
          options={[
            { value: 'agency', text: t('roleAgency') },
            { value: 'liaison', text: t('roleLiaison') },
          ]}
          onChange={(value) => onRole(value === 'liaison' ? 'liaison' : 'agency')}
        />
      </div>
      <section className="sheet promises">
        <h2>{t('does')}</h2>
        <ul>
          {does[role].map((key) => (
            <li key={key}>
              <Check size={18} aria-hidden />
              <span>{t(key)}</span>
            </li>
          ))}
        </ul>
        <h2>{t('doesNot')}</h2>
        <ul className="not">
          {doesNot[role].map((key) => (
            <li key={key}>
              <Ban size={18} aria-hidden />
              <span>{t(key)}</span>
            </li>
          ))}
        </ul>
      </section>
      <LanguageSwitch language={language} onChange={onLanguage} />
    </ScreenFrame>
  );
}
