import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { offeredProviders } from '../../lib/eligibility/find-provider';
import { languages } from '../../lib/i18n/catalogue';
import { type BlankName, blankFile, blankNames } from '../../lib/intake/blank-form';
import { useMatrix } from '../eligibility/use-matrix';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { saveFile } from './save-file';

/** The blank forms for the VSPs, to be saved and sent by the person. They offer the agencies of the Eligibility Matrix and hold nothing of anybody. */
export function BlankForms() {
  const { state } = useMatrix();
  const providers = state.kind === 'open' ? offeredProviders(state.matrix?.entries ?? []) : [];
  const t = useTranslations('receive');
  const app = useTranslations('app');
  const announce = useAnnounce();
  const [language, setLanguage] = useState(useLocale());
  const [busy, setBusy] = useState<BlankName>();
  const [hasFailed, setFailed] = useState(false);

  async function save(name: BlankName) {
    setBusy(name);
    setFailed(false);
    try {
      const file = await blankFile(name, language, providers);
      saveFile(file);
      announce(t('blankSaved', { file: file.name }));
    } catch {
      setFailed(true);
    }
    setBusy(undefined);
  }

  return (
    <details className="sheet">
      <summary>{t('blankTitle')}</summary>
      <div className="stack">
        <p className="soft">{t('blankHint')}</p>
        <RadioGroup
          label={t('blankLanguage')}
          value={language}
          options={languages.map((value) => ({ value, text: app(value === 'es' ? 'spanish' : 'english') }))}
          onChange={(value) => setLanguage(languages.find((one) => one === value) ?? language)}
        />
        {blankNames.map((name) => (
          <button key={name} type="button" className="button wide" disabled={busy !== undefined} onClick={() => void save(name)}>
            <FileDown size={16} aria-hidden />
            {t(`blank.${name}`)}
          </button>
        ))}
        {hasFailed && <Notice tone="bad">{t('blankFailed')}</Notice>}
      </div>
    </details>
  );
}
