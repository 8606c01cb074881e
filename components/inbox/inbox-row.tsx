import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { clockOf } from '../../lib/lifecycle/clock';
import { stateOf } from '../../lib/lifecycle/state';
import { ClockRing, useClockWords } from '../ui/clock-ring';
import { maskCodeName } from '../ui/mask';

export function InboxRow({ transfer, now, onOpen }: { transfer: Transfer; now: Date; onOpen: () => void }) {
  const t = useTranslations('inbox');
  const words = useClockWords();
  const clock = clockOf(transfer, now);
  const state = stateOf(transfer);
  return (
    <li>
      <button type="button" className="inbox-row" onClick={onOpen}>
        <ClockRing clock={clock} />
        <span className="what">
          <span className="ref figures">{transfer.ref}</span>
          <span className="soft">{transfer.items === undefined ? t('purgedName') : maskCodeName(transfer.items)}</span>
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
