import { useFormatter, useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { itemsGoAt, rowGoesAt } from '../../lib/lifecycle/purge';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';

/** What of this record is removed when, and why. */
export function RemovalDates({ transfer }: { transfer: Transfer }) {
  const t = useTranslations('policy');
  const format = useFormatter();
  const { rules } = usePolicy();
  const when = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' });
  const items = itemsGoAt(transfer, rules);
  const row = rowGoesAt(transfer, rules);
  return (
    <>
      <h2>{t('removal')}</h2>
      <ul className="tight">
        {transfer.items !== undefined && (
          <li className="soft">
            {items === undefined ? t('itemsLater', { hours: rules.formRetentionHours }) : t('itemsBy', { when: when(items) })}
            <SetByIt rule="formRetentionHours" />
          </li>
        )}
        <li className="soft">
          {row === undefined ? t('rowLater', { days: rules.trackingRetentionDays }) : t('rowBy', { when: when(row) })}
          <SetByIt rule="trackingRetentionDays" />
        </li>
      </ul>
    </>
  );
}
