import { useTranslations } from 'use-intl';
import { plainDateOf } from '../../lib/fill/dates';
import type { PlanRow } from '../../lib/fill/reading';
import { useDayWords } from '../intake/value-words';
import { formatPhone, maskPhone } from '../ui/mask';
import { Reveal } from '../ui/reveal';

const codeName: readonly PlanRow['field'][] = ['transfer.firstName', 'transfer.lastName'];

/** A value of the page as a person reads it: phones masked, dates with the month's name beside, ticks in words. */
export function ShownValue({ row, value }: { row: Pick<PlanRow, 'field' | 'label'>; value: string }) {
  const t = useTranslations('work');
  const day = useDayWords();
  if (value === '') return <span className="soft">{t('emptyValue')}</span>;
  if (value === 'true' || value === 'false') return <span>{t(value === 'true' ? 'ticked' : 'unticked')}</span>;
  if (row.field === 'transfer.contactPhone') {
    const digits = value.replace(/\D/g, '');
    return <Reveal what={row.label} masked={maskPhone(digits)} value={formatPhone(digits)} />;
  }
  const date = plainDateOf(value);
  if (date !== undefined) {
    return (
      <span>
        {value} <span className="soft">({day(date)})</span>
      </span>
    );
  }
  return <span className={codeName.includes(row.field) ? 'sensitive' : undefined}>{value}</span>;
}
