import { useTranslations } from 'use-intl';
import type { Language } from '../../lib/i18n/catalogue';
import { RadioGroup } from './radio-group';

export function LanguageSwitch({ language, onChange }: { language: Language; onChange: (language: Language) => void }) {
  const t = useTranslations('app');
  return (
    <RadioGroup
      label={t('language')}
      value={language}
      options={[
        { value: 'en', text: t('english') },
        { value: 'es', text: t('spanish') },
      ]}
      onChange={(value) => onChange(value === 'es' ? 'es' : 'en')}
    />
  );
}
