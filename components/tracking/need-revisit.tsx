import { useTimeZone, useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { dayIn, defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import { needRevisitSet } from '../../lib/lifecycle/follow-up';
import { revisitOnOf } from '../../lib/lifecycle/need-revisit';
import { LaterWords } from '../ui/later-words';
import { useNow } from '../ui/use-now';
import type { Perform } from '../use-transfers';
import { DayField } from './day-field';

interface NeedRevisitProps {
  transfer: Transfer;
  need: Transfer['unmetNeeds'][number];
  perform: Perform;
}

/** When an open need is to be looked at again; that it is due stands in words. */
export const NeedRevisit = (props: NeedRevisitProps) => (
  <LaterWords>
    <Revisit {...props} />
  </LaterWords>
);

function Revisit({ transfer, need, perform }: NeedRevisitProps) {
  const t = useTranslations('tracking');
  const categories = useTranslations('receive.categories');
  const timeZone = useTimeZone() ?? defaultTimeZone;
  const today = dayIn(timeZone, useNow());
  const on = revisitOnOf(need, (at) => dayIn(timeZone, new Date(at)));
  if (on === undefined) return null;
  return (
    <>
      <DayField
        label={t('revisitOn', { need: categories(need.category) })}
        day={on}
        onDay={(day) => {
          // A need without a day is looked at after the usual time.
          if (day !== undefined) void perform(transfer.id, (latest) => needRevisitSet(latest, need.id, day, new Date()));
        }}
      />
      {on <= today && <p className="clock-words amber">{t('revisitDue')}</p>}
    </>
  );
}
