import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { allowDigest, forbidDigest } from '../../lib/connection/digest';
import { digestChoices } from '../../lib/lifecycle/digest';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { useSettings } from '../use-settings';

/** Off until somebody asks for it; the browser's permission is asked for with that click and given back with the other one. */
export function ReminderSettings() {
  return (
    <LaterWords>
      <Reminders />
    </LaterWords>
  );
}

function Reminders() {
  const t = useTranslations('digest');
  const { settings, change } = useSettings();
  const [wasRefused, setRefused] = useState(false);
  if (settings === undefined) return null;

  async function choose(value: string) {
    const digest = digestChoices.find((each) => each === value) ?? 'off';
    const isAllowed = digest === 'off' || (await allowDigest().catch(() => false));
    setRefused(!isAllowed);
    await change({ digest: isAllowed ? digest : 'off' });
    if (digest === 'off') await forbidDigest().catch(() => false);
  }

  return (
    <section className="tight">
      <h2>{t('heading')}</h2>
      <RadioGroup
        label={t('question')}
        hint={t('hint')}
        value={settings.digest}
        options={digestChoices.map((value) => ({ value, text: t(`choices.${value}`) }))}
        onChange={(value) => void choose(value)}
      />
      {wasRefused && <Notice tone="warn">{t('refused')}</Notice>}
    </section>
  );
}
