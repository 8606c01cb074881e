import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { SixItems, Transfer } from '../../lib/hmis/transfer';
import { comparedItems, differingParts } from '../../lib/lifecycle/compare-forms';
import { useWhereWords } from '../intake/use-words-for';
import { useDayWords, useValueWords } from '../intake/value-words';
import { formatPhone, maskPhone } from '../ui/mask';
import { Reveal } from '../ui/reveal';

type Part = (typeof comparedItems)[number] | 'referrals' | 'unmetNeeds';

/** What a form says of one part, as a person reads it; the phone masked as everywhere. */
function usePartWords(): (transfer: Transfer, part: Part, name: string) => ReactNode {
  const t = useTranslations('compare');
  const receive = useTranslations('receive');
  const words = useValueWords();
  const day = useDayWords();
  const itemWords: { [N in (typeof comparedItems)[number]]: (items: SixItems, name: string) => ReactNode } = {
    firstName: ({ firstName }) => <span className="sensitive">{firstName}</span>,
    lastName: ({ lastName }) => <span className="sensitive">{lastName}</span>,
    entryDate: ({ entryDate }) => day(entryDate),
    veteranStatus: ({ veteranStatus }) => receive(veteranStatus === 1 ? 'yes' : 'dataNotCollected'),
    specialPopulationScore: ({ specialPopulationScore }) => specialPopulationScore,
    minimumBedrooms: ({ minimumBedrooms }) => minimumBedrooms,
    contactPhone: ({ contactPhone }, name) => <Reveal what={name} masked={maskPhone(contactPhone)} value={formatPhone(contactPhone)} />,
  };
  const list = (rows: { id: string; text: string }[]) =>
    rows.length === 0 ? (
      t('none')
    ) : (
      <ul className="tight">
        {rows.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    );
  const referral = (row: Transfer['referrals'][number]): string =>
    row.warmHandoffDate === undefined
      ? words.referral(row)
      : `${words.referral(row)} (${receive('warmHandoffDate')} ${day(row.warmHandoffDate)})`;
  return (transfer, part, name) => {
    if (transfer.items === undefined) return <span className="soft">{t('gone')}</span>;
    if (part === 'referrals') return list(transfer.referrals.map((row) => ({ id: row.id, text: referral(row) })));
    if (part === 'unmetNeeds') return list(transfer.unmetNeeds.map((row) => ({ id: row.id, text: words.unmetNeed(row) })));
    return itemWords[part](transfer.items, name);
  };
}

/** Two forms side by side, what differs first; narrow panels have one below the other. */
export function ComparedParts({ earlier, later }: { earlier: Transfer; later: Transfer }) {
  const t = useTranslations('compare');
  const receive = useTranslations('receive');
  const where = useWhereWords();
  const words = usePartWords();
  const differing = differingParts(earlier, later);
  const parts: readonly Part[] = [...comparedItems, 'referrals', 'unmetNeeds'];
  const nameOf = (part: Part): string => {
    if (part === 'referrals') return receive('referralsTitle');
    return part === 'unmetNeeds' ? receive('unmetTitle') : where(part);
  };
  const row = (part: Part) => {
    const isDifferent = differing.includes(part);
    const name = nameOf(part);
    return (
      <div key={part} className={isDifferent ? 'compared differs' : 'compared'}>
        <dt>
          {name}
          {isDifferent && (
            <span className="mark">
              <TriangleAlert size={14} aria-hidden /> {t('differs')}
            </span>
          )}
        </dt>
        {[
          { key: 'earlier', transfer: earlier, title: t('earlier', { ref: earlier.ref }) },
          { key: 'later', transfer: later, title: t('later', { ref: later.ref }) },
        ].map(({ key, transfer, title }) => (
          <dd key={key}>
            <span className="soft figures">{title}</span>
            <div>{words(transfer, part, `${name}, ${title}`)}</div>
          </dd>
        ))}
      </div>
    );
  };
  const [changed, same] = [parts.filter((part) => differing.includes(part)), parts.filter((part) => !differing.includes(part))];
  return (
    <>
      <section className="sheet" aria-labelledby="differing">
        <h2 id="differing">{t('differing', { count: changed.length })}</h2>
        {changed.length > 0 && <dl className="compare">{changed.map(row)}</dl>}
      </section>
      {same.length > 0 && (
        <details className="sheet fold-sheet" open={changed.length === 0}>
          <summary>{t('same', { count: same.length })}</summary>
          <dl className="compare">{same.map(row)}</dl>
        </details>
      )}
    </>
  );
}
