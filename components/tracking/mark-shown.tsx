import { useState } from 'react';
import { useTimeZone, useTranslations } from 'use-intl';
import { dayIn, defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import { setConference } from '../../lib/lifecycle/conference';
import type { TrackingRow } from '../../lib/tracking/tracking-row';
import { useDayWords } from '../intake/value-words';
import { useAnnounce } from '../ui/announcer';
import type { Perform } from '../use-transfers';
import { useTrackingSettings } from './tracking-settings';

/** More are not meant to be spoken of in one meeting; whoever has more chooses rows first. */
const mostMarked = 200;

const canBeMarked = ({ clientTrackId, state }: TrackingRow): boolean =>
  clientTrackId !== undefined && !['withdrawn', 'duplicate', 'closed', 'exit-entered', 'returned-to-vsp'].includes(state);

/** Puts the rows that are shown on the list of the next case conference, or takes them off. */
export function MarkShown({ rows, perform }: { rows: readonly TrackingRow[]; perform: Perform }) {
  const t = useTranslations('tracking');
  const day = useDayWords();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const { conferenceOn } = useTrackingSettings();
  const today = dayIn(useTimeZone() ?? defaultTimeZone, new Date());
  if (conferenceOn === undefined || conferenceOn < today) return null;
  const marked = rows.filter((row) => row.conferenceOn === conferenceOn);
  const unmarked = rows.filter((row) => row.conferenceOn !== conferenceOn && canBeMarked(row));

  async function mark(some: readonly TrackingRow[], on: string | undefined) {
    setBusy(true);
    let count = 0;
    for (const { id } of some) count += (await perform(id, (latest) => setConference(latest, on, new Date()))) ? 1 : 0;
    setBusy(false);
    announce(t(on === undefined ? 'unmarked' : 'marked', { count }));
  }
  const isTooMany = unmarked.length > mostMarked;
  return (
    <div className="row">
      <button
        type="button"
        className="button"
        disabled={isBusy || unmarked.length === 0 || isTooMany}
        onClick={() => void mark(unmarked, conferenceOn)}
      >
        {t('markShown', { count: unmarked.length, day: day(conferenceOn) })}
      </button>
      {isTooMany && <p className="soft">{t('markTooMany', { most: mostMarked })}</p>}
      {marked.length > 0 && (
        <button type="button" className="button plain" disabled={isBusy} onClick={() => void mark(marked, undefined)}>
          {t('unmarkShown', { count: marked.length })}
        </button>
      )}
    </div>
  );
}
