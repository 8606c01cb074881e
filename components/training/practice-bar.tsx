import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { practiceProfiles } from '../../lib/practice/profile';
import { variants } from '../../lib/practice/variants/registry';
import { isWordOf } from './words-of';

export interface PracticeChoice {
  profile: string;
  variants: readonly string[];
}

/** Over the practice ClientTrack: whose ClientTrack it is like, what is different in it, and a new beginning. */
export function PracticeBar({ onStart }: { onStart: (choice: PracticeChoice) => Promise<void> }) {
  const t = useTranslations('training');
  const [profile, setProfile] = useState('practice');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');

  function turn(name: string, isOn: boolean) {
    setSaid('');
    setChosen((before) => new Set(isOn ? [...before, name] : [...before].filter((other) => other !== name)));
  }

  async function start() {
    setSaid('');
    await onStart({ profile, variants: [...chosen] });
    setSaid(t('startedOver'));
  }

  return (
    <section className="bar" aria-label={t('barTitle')}>
      <p className="title">
        <strong>{t('barTitle')}</strong> {t('barText')}
      </p>
      <label>
        {t('deployment')}{' '}
        <select value={profile} onChange={(event) => setProfile(event.target.value)}>
          {practiceProfiles.map(({ name }) => (
            <option key={name} value={name}>
              {isWordOf('deployments', name) ? t(`deployments.${name}`) : name}
            </option>
          ))}
        </select>
      </label>
      <details>
        <summary>{t('variations', { count: chosen.size })}</summary>
        <fieldset>
          <legend>{t('variationsHint')}</legend>
          {variants.map(({ name }) => (
            <label key={name}>
              <input type="checkbox" checked={chosen.has(name)} onChange={(event) => turn(name, event.target.checked)} />{' '}
              {isWordOf('variants', name) ? t(`variants.${name}`) : name}
            </label>
          ))}
        </fieldset>
      </details>
      <button type="button" onClick={() => void start()}>
        {t('startOver')}
      </button>
      <p role="status" className="said">
        {said}
      </p>
    </section>
  );
}
