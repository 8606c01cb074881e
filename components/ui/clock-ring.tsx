import { useTranslations } from 'use-intl';
import type { TransferClock } from '../../lib/lifecycle/clock';
import './clock-ring.css';

const radius = 15;
const length = 2 * Math.PI * radius;

/** What the ring says in words: '5 h left', '2 h late', 'entered in time'. */
export function useClockWords(): (clock: TransferClock, isEnded?: boolean) => string {
  const t = useTranslations('inbox');
  return ({ stage, hoursLeft }, isEnded = false) => {
    // Ended without having been entered: neither in time nor late.
    if (isEnded) return t('ended');
    if (stage === 'stopped') return t(hoursLeft >= 0 ? 'stopped' : 'stoppedLate');
    if (hoursLeft > 0) return t('hoursLeft', { hours: hoursLeft });
    if (hoursLeft === 0) return t('underHour');
    return hoursLeft === -1 ? t('justLate') : t('hoursLate', { hours: -hoursLeft - 1 });
  };
}

/** 24 hours as a ring that empties; the words always stand beside it. */
export function ClockRing({ clock }: { clock: TransferClock }) {
  const isStopped = clock.stage === 'stopped';
  const left = isStopped || clock.stage === 'late' ? 1 : Math.min(1, Math.max(0.03, (clock.hoursLeft + 0.5) / 24));
  return (
    <svg className={`ring ${clock.stage}`} width="38" height="38" viewBox="0 0 38 38" aria-hidden="true">
      <circle className="track" cx="19" cy="19" r={radius} />
      <circle
        className="rest"
        cx="19"
        cy="19"
        r={radius}
        strokeDasharray={`${length * left} ${length}`}
        transform="rotate(-90 19 19) scale(1 -1) translate(0 -38)"
      />
      {isStopped ? (
        <path className="mark" d="m13 19.5 4 4 8-9" />
      ) : (
        <text x="19" y="23.5" textAnchor="middle">
          {clock.hoursLeft >= 0 ? clock.hoursLeft : `+${Math.min(99, -clock.hoursLeft - 1)}`}
        </text>
      )}
    </svg>
  );
}
