import { useFormatter, useTranslations } from 'use-intl';
import type { Told } from '../../lib/reports/suppress-small';

/** Days, durations and counts as the reports write them. */
export function useReportWords() {
  const t = useTranslations('reports');
  const format = useFormatter();
  return {
    /** Of a plain date. */
    day: (plain: string): string => format.dateTime(new Date(`${plain}T12:00:00Z`), { month: 'short', day: 'numeric', timeZone: 'UTC' }),
    month: (plain: string): string =>
      format.dateTime(new Date(`${plain}-15T12:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    /** To the minute; longer than two days, to the hour. */
    duration(hours: number): string {
      const minutes = Math.round(hours * 60);
      if (minutes < 48 * 60) return t('hoursMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
      return t('daysHours', { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60) });
    },
    told: (count: Told): string | number => count ?? t('untold'),
    share: (part: number, of: number): string => format.number(part / of, { style: 'percent', maximumFractionDigits: 0 }),
  };
}
