import { useTranslations } from 'use-intl';
import { timeZones } from '../../lib/lifecycle/calendar-days';
import { RadioGroup } from '../ui/radio-group';
import { useSettings } from '../use-settings';

/** The agency's time zone, which decides what "today" is. */
export function ClockSettings() {
  const t = useTranslations('desk');
  const { settings, change } = useSettings();
  if (settings === undefined) return null;
  return (
    <section className="tight">
      <h2>{t('clocks')}</h2>
      <RadioGroup
        label={t('timeZone')}
        value={settings.timeZone}
        options={timeZones.map((value) => ({ value, text: t(`timeZones.${value}`) }))}
        onChange={(value) => void change({ timeZone: timeZones.find((zone) => zone === value) ?? settings.timeZone })}
      />
    </section>
  );
}
