import { useTranslations } from 'use-intl';
import type { SixItems, Transfer } from '../../lib/hmis/transfer';
import { useWhereWords } from '../intake/use-words-for';
import { useDayWords, useValueWords } from '../intake/value-words';
import { IdDigits } from '../ui/id-digits';
import { formatPhone, maskName, maskPhone } from '../ui/mask';
import { Reveal } from '../ui/reveal';
import { HistoryList } from './history-list';
import { RemovalDates } from './removal-dates';

const masked = '••';

/** The six items, masked until held; then referrals and unmet needs, which identify nobody. */
function Items({ items }: { items: SixItems }) {
  const t = useTranslations('receive');
  const where = useWhereWords();
  const day = useDayWords();
  const rows = [
    { name: 'firstName', masked: maskName(items.firstName), value: items.firstName },
    { name: 'lastName', masked: maskName(items.lastName), value: items.lastName },
    { name: 'entryDate', masked, value: day(items.entryDate) },
    { name: 'veteranStatus', masked, value: t(items.veteranStatus === 1 ? 'yes' : 'dataNotCollected') },
    { name: 'specialPopulationScore', masked, value: String(items.specialPopulationScore) },
    { name: 'minimumBedrooms', masked, value: String(items.minimumBedrooms) },
    { name: 'contactPhone', masked: maskPhone(items.contactPhone), value: formatPhone(items.contactPhone) },
  ] as const;
  return rows.map((row) => (
    <div key={row.name}>
      <dt>{where(row.name)}</dt>
      <dd>
        <Reveal what={where(row.name)} masked={row.masked} value={row.value} />
      </dd>
    </div>
  ));
}

export function TransferFacts({ transfer, isOpen }: { transfer: Transfer; isOpen: boolean }) {
  const t = useTranslations('work');
  const receive = useTranslations('receive');
  const finish = useTranslations('finish');
  const where = useWhereWords();
  const words = useValueWords();
  const day = useDayWords();
  return (
    <details className="sheet fold-sheet" open={isOpen}>
      <summary>{t('items')}</summary>
      {transfer.items === undefined && <p className="soft">{t('itemsGone')}</p>}
      <dl className="facts">
        {transfer.items !== undefined && <Items items={transfer.items} />}
        {(transfer.mergedIds ?? []).map(({ id }) => (
          <div key={id}>
            <dt>{finish('earlierId')}</dt>
            <dd>
              <IdDigits id={id} />
            </dd>
          </div>
        ))}
        {transfer.referrals.map((referral, index) => (
          <div key={referral.id}>
            <dt>{where(`referral.${index + 1}`)}</dt>
            <dd>
              {words.referral(referral)}
              {referral.warmHandoffDate !== undefined && (
                <span className="soft">
                  {' '}
                  ({receive('warmHandoffDate')} {day(referral.warmHandoffDate)})
                </span>
              )}
            </dd>
          </div>
        ))}
        {transfer.unmetNeeds.map((need, index) => (
          <div key={need.id}>
            <dt>{where(`unmetNeed.${index + 1}`)}</dt>
            <dd>{words.unmetNeed(need)}</dd>
          </div>
        ))}
      </dl>
      <RemovalDates transfer={transfer} />
      <h2>{t('history')}</h2>
      <HistoryList history={transfer.history} />
    </details>
  );
}
