import { useMemo } from 'react';
import { useTimeZone } from 'use-intl';
import { defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { type TrackingRow, trackingRow } from '../../lib/tracking/tracking-row';
import { useTrackingSettings } from './tracking-settings';

/** What is late changes by the hour; the rows are not made anew with every tick of the clocks. */
const turnMs = 600_000;

/** Rows made before, as long as they are looked at the same way: a change to one record makes one row anew, coming back none. */
let made = { look: '', rows: new WeakMap<TransferSummary, TrackingRow>() };

/** The sheet's rows, of all records there are. */
export function useSheetRows(summaries: readonly TransferSummary[], now: Date): readonly TrackingRow[] {
  const timeZone = useTimeZone() ?? defaultTimeZone;
  const { ageing } = useTrackingSettings();
  const turn = Math.floor(now.getTime() / turnMs);
  return useMemo(() => {
    const look = { now: new Date(turn * turnMs), timeZone, ageing };
    const key = JSON.stringify(look);
    if (made.look !== key) made = { look: key, rows: new WeakMap() };
    const { rows } = made;
    return summaries.map((summary) => {
      const row = rows.get(summary) ?? trackingRow(summary, look);
      rows.set(summary, row);
      return row;
    });
  }, [summaries, turn, timeZone, ageing]);
}
