import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Environment } from '../../lib/hmis/ids';
import { RadioGroup } from '../ui/radio-group';
import { ScreenFrame } from '../ui/screen-frame';

/** A liaison's desk has no ClientTrack: all it asks is whether its households are real. */
export function LiaisonStart({ step, onBack, onStart }: { step: string; onBack: () => void; onStart: (environment: Environment) => void }) {
  const t = useTranslations('setup');
  // Whoever only presses on begins among invented people; real households are chosen.
  const [environment, setEnvironment] = useState<Environment>('practice');
  function start(event: FormEvent) {
    event.preventDefault();
    onStart(environment);
  }
  return (
    <ScreenFrame
      title={t('liaisonTitle')}
      onBack={onBack}
      action={
        <button type="submit" form="liaison" className="button primary">
          {t('goOn')}
        </button>
      }
    >
      <p className="soft">{step}</p>
      <form id="liaison" className="stack" onSubmit={start}>
        <RadioGroup
          label={t('liaisonKind')}
          hint={t('liaisonVaults')}
          value={environment}
          options={[
            { value: 'live', text: t('kindLive') },
            { value: 'practice', text: t('kindPractice') },
          ]}
          onChange={(value) => setEnvironment(value === 'practice' ? 'practice' : 'live')}
        />
      </form>
    </ScreenFrame>
  );
}
