import { useFormatter, useTimeZone, useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { defaultTimeZone, isLateOnReceipt } from '../../lib/lifecycle/calendar-days';
import { clockOf, hoursHeld, isEndedUnentered } from '../../lib/lifecycle/clock';
import { idWaitOf } from '../../lib/lifecycle/id-return';
import { stateOf } from '../../lib/lifecycle/state';
import { ClockRing, useClockWords } from '../ui/clock-ring';
import { IdDigits } from '../ui/id-digits';
import { maskCodeName } from '../ui/mask';

/** Under the reference: the clock in ring and words, whose form it is, and where it stands. */
export function ClockLine({ transfer, now }: { transfer: Transfer; now: Date }) {
  const t = useTranslations('work');
  const inbox = useTranslations('inbox');
  const format = useFormatter();
  const words = useClockWords();
  const timeZone = useTimeZone() ?? defaultTimeZone;
  const isOld = transfer.items !== undefined && isLateOnReceipt(transfer.items.entryDate, transfer.receivedAt, timeZone);
  const clock = clockOf(transfer, now);
  const held = hoursHeld(transfer, now);
  const wait = idWaitOf(transfer, now, timeZone);
  const due = format.dateTime(clock.dueAt, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
  return (
    <section className="clock-line">
      <ClockRing clock={clock} />
      <div>
        <p>
          <span className={`clock-words ${clock.stage}`}>{words(clock, isEndedUnentered(transfer))}</span>
          {clock.stage !== 'stopped' && (
            <span className="soft">
              {' '}
              · {t('due')} {due}
            </span>
          )}
        </p>
        <p className="soft">
          {transfer.vsp} · {transfer.items === undefined ? inbox('purgedName') : maskCodeName(transfer.items)} ·{' '}
          {inbox(`state.${stateOf(transfer)}`)}
        </p>
        {held > 0 && <p className="soft">{inbox('held', { hours: held })}</p>}
        {wait !== undefined && <p className="clock-words amber">{inbox(`idWaits.${wait.for}`, { days: wait.days })}</p>}
        {isOld && <p className="soft">{inbox('lateOnReceipt')}</p>}
        {transfer.exit?.daysToRecord !== undefined && <p className="soft">{inbox('hudExitDays', { days: transfer.exit.daysToRecord })}</p>}
        {transfer.daysToRecord !== undefined && <p className="soft">{inbox('hudDays', { days: transfer.daysToRecord })}</p>}
        {transfer.clientTrackId !== undefined && (
          <p>
            {t('id')}{' '}
            <strong>
              <IdDigits id={transfer.clientTrackId} />
            </strong>
          </p>
        )}
      </div>
    </section>
  );
}
