import { Ban, Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../lib/i18n/catalogue';
import { LanguageSwitch } from '../ui/language-switch';
import { ScreenFrame } from '../ui/screen-frame';
import './welcome.css';

const does = ['doesKeep', 'doesFill', 'doesReturn'] as const;
const doesNot = ['notSend', 'notSave', 'notIdentify'] as const;

export function Welcome({
  language,
  onLanguage,
  onBegin,
}: {
  language: Language;
  onLanguage: (language: Language) => void;
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
      <section className="sheet promises">
        <h2>{t('does')}</h2>
        <ul>
          {does.map((key) => (
            <li key={key}>
              <Check size={18} aria-hidden />
              <span>{t(key)}</span>
            </li>
          ))}
        </ul>
        <h2>{t('doesNot')}</h2>
        <ul className="not">
          {doesNot.map((key) => (
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
