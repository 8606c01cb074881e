import { useTimeZone, useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { dayIn, defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import { setConference } from '../../lib/lifecycle/conference';
import { refusalOf } from '../../lib/lifecycle/machine';
import { useDayWords } from '../intake/value-words';
import { LaterWords } from '../ui/later-words';
import { useNow } from '../ui/use-now';
import type { Perform } from '../use-transfers';
import { useTrackingSettings } from './tracking-settings';

interface ConferenceMarkProps {
  transfer: Transfer;
  perform: Perform;
}

/** Puts the record on the list of the next case conference, once its day is set. */
export const ConferenceMark = (props: ConferenceMarkProps) => (
  <LaterWords>
    <Mark {...props} />
  </LaterWords>
);

function Mark({ transfer, perform }: ConferenceMarkProps) {
  const t = useTranslations('tracking');
  const day = useDayWords();
  const { conferenceOn } = useTrackingSettings();
  const today = dayIn(useTimeZone() ?? defaultTimeZone, useNow());
  if (conferenceOn === undefined || conferenceOn < today || refusalOf(transfer, 'setConference') !== undefined) return null;
  const isMarked = transfer.conferenceOn === conferenceOn;
  const mark = () => perform(transfer.id, (latest) => setConference(latest, isMarked ? undefined : conferenceOn, new Date()));
  return (
    <label className="choice">
      <input type="checkbox" checked={isMarked} onChange={() => void mark()} />
      <span>{t('mark', { day: day(conferenceOn) })}</span>
    </label>
  );
}
