import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { clockOf } from '../../lib/lifecycle/clock';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { ClockRing, useClockWords } from '../ui/clock-ring';
import { maskName } from '../ui/mask';

export function InboxRow({ transfer, now, onOpen }: { transfer: TransferSummary; now: Date; onOpen: () => void }) {
  const t = useTranslations('inbox');
  const words = useClockWords();
  const clock = clockOf(transfer, now);
  const { state } = transfer;
  return (
    <li>
      <button type="button" className="inbox-row" onClick={onOpen}>
        <ClockRing clock={clock} />
        <span className="what">
          <span className="ref figures">{transfer.ref}</span>
          <span className="soft">{transfer.initials === undefined ? t('purgedName') : transfer.initials.map(maskName).join(' ')}</span>
        </span>
        <span className="how">
          <span className={`clock-words ${clock.stage}`}>{words(clock)}</span>
          <span className="soft">{t(`state.${state}`)}</span>
        </span>
        <span className="next">
          {t(`next.${state}`)}
          <ChevronRight size={16} aria-hidden />
        </span>
      </button>
    </li>
  );
}
