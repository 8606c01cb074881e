import { ChevronRight } from 'lucide-react';
import { useTimeZone, useTranslations } from 'use-intl';
import { defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import { clockOf, hoursHeld, isEndedUnentered } from '../../lib/lifecycle/clock';
import { idWaitOf } from '../../lib/lifecycle/id-return';
import { referralWaitOf } from '../../lib/lifecycle/referral-wait';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { useTrackingSettings } from '../tracking/tracking-settings';
import { ClockRing, useClockWords } from '../ui/clock-ring';
import { maskName } from '../ui/mask';
import type { ExitWait } from './exit-waits';

export function InboxRow({
  transfer,
  place,
  exitWait,
  now,
  onOpen,
}: {
  transfer: TransferSummary;
  /** Of an exit that no record has taken: why it waits. */
  exitWait: ExitWait | undefined;
  place: { at: number; of: number };
  now: Date;
  onOpen: () => void;
}) {
  const t = useTranslations('inbox');
  const words = useClockWords();
  const clock = clockOf(transfer, now);
  const { state, initials, vsp } = transfer;
  const isToCompare = transfer.isAlike && state === 'ready';
  const { ageing } = useTrackingSettings();
  const held = hoursHeld(transfer, now);
  const timeZone = useTimeZone() ?? defaultTimeZone;
  const wait = idWaitOf(transfer, now, timeZone);
  const isFollowed = transfer.closedAt === undefined && transfer.exit === undefined;
  const referral = isFollowed ? referralWaitOf(transfer, now, timeZone, ageing) : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list whose rows come in chunks is no ul of li
    <div role="listitem" aria-posinset={place.at} aria-setsize={place.of}>
      <button type="button" className="inbox-row" onClick={onOpen}>
        <ClockRing clock={clock} />
        <span className="what">
          <span className="ref figures">{transfer.ref}</span>
          <span className="soft">
            {initials === undefined ? t(transfer.kind === 'exit' ? 'exitForm' : 'purgedName') : initials.map(maskName).join(' ')}
            {' · '}
            {vsp}
          </span>
        </span>
        <span className="how">
          <span className={`clock-words ${clock.stage}`}>{words(clock, isEndedUnentered(transfer))}</span>
          <span className="soft">{isToCompare ? t('alike') : t(`state.${state}`)}</span>
          {wait !== undefined && <span className="clock-words amber">{t(`idWaits.${wait.for}`, { days: wait.days })}</span>}
          {referral !== undefined && (
            <span className="clock-words amber">{t(`referralWaits.${referral.for}`, { days: referral.days })}</span>
          )}
          {held > 0 && <span className="soft">{t('held', { hours: held })}</span>}
        </span>
        <span className="next">
          {isToCompare ? t('nextAlike') : exitWait === undefined ? t(`next.${state}`) : t(`nextOfExit.${exitWait}`)}
          <ChevronRight size={16} aria-hidden />
        </span>
      </button>
    </div>
  );
}
