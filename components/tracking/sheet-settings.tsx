import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Ageing } from '../../lib/lifecycle/referral-wait';
import { ageingLimits } from '../../lib/store/settings';
import { TextField } from '../ui/field';
import { DayField } from './day-field';
import { useTrackingSettings } from './tracking-settings';

function DaysField({ name }: { name: keyof Ageing }) {
  const t = useTranslations('tracking');
  const { ageing, change } = useTrackingSettings();
  const [text, setText] = useState(String(ageing[name]));
  const { least, most } = ageingLimits[name];
  const isRight = (typed: string) => /^\d{1,3}$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
  return (
    <TextField
      label={t(name)}
      inputMode="numeric"
      value={text}
      error={isRight(text) ? undefined : t('days-format', { least, most })}
      onChange={({ target }) => {
        setText(target.value);
        if (isRight(target.value)) void change({ ageing: { ...ageing, [name]: Number(target.value) } });
      }}
    />
  );
}

/** How long referrals may wait here, and when the next case conference is. */
export function SheetSettings() {
  const t = useTranslations('tracking');
  const { conferenceOn, change } = useTrackingSettings();
  return (
    <div className="pair">
      <DaysField name="answerWithin" />
      <DaysField name="resultWithin" />
      <DayField
        label={t('conferenceOn')}
        hint={t('conferenceHint')}
        day={conferenceOn}
        onDay={(day) => void change({ conferenceOn: day })}
      />
    </div>
  );
}
