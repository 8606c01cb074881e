import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { countToFill } from '../review/group-rows';
import { countOutcomes } from '../review/receipt';
import type { ScreenReading, Work } from './use-work';

/** The button to name: the first of the screen's that the page really has. We never press it. */
function buttonToPress({ screen, document }: ScreenReading): string | undefined {
  const shown = document.description.buttons;
  const match = screen.next.find((next) => shown.some((button) => button.toLowerCase() === next.toLowerCase()));
  return match ?? screen.next[0];
}

/** The one thing to do on this page: fill it, keep what is there, or press ClientTrack's own button. */
export function WorkAction({ work, screen, onFill }: { work: Work; screen: ScreenReading; onFill: () => void }) {
  const t = useTranslations('work');
  const primary = useRef<HTMLButtonElement>(null);
  const count = countToFill(screen.plan, work.included);
  const hasChoice = screen.plan.rows.some(({ state }) => state === 'differs');
  const button = buttonToPress(screen);
  const press = button === undefined ? t('pressOwn') : t('press', { button });
  const canFill = work.receipt === undefined && work.gate === undefined && (count > 0 || hasChoice);

  // Ready for Enter as soon as the page can be filled; never taken from somebody who is elsewhere in the panel.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every new review
  useEffect(() => {
    const { activeElement } = document;
    if (canFill && (activeElement === document.body || activeElement?.tagName === 'H1')) primary.current?.focus({ preventScroll: true });
  }, [canFill, screen.plan.nonce]);

  if (work.receipt !== undefined) {
    return (
      <>
        <p className="press">{press}</p>
        {countOutcomes(work.receipt.rows).needs > 0 && (
          <button type="button" className="button plain" onClick={work.dismissReceipt}>
            {t('reviewAgain')}
          </button>
        )}
      </>
    );
  }
  if (!canFill && work.gate === undefined) return <p className="press">{press}</p>;
  const page = screen.screen.title;
  return (
    <>
      {count === 0 && <p className="context">{t('nothingTicked')}</p>}
      <button
        ref={primary}
        type="button"
        className="button primary"
        aria-keyshortcuts="Enter"
        disabled={count === 0 || work.isFilling || screen.gate !== undefined}
        onClick={onFill}
      >
        {work.isFilling ? t('filling') : t('fill', { count, page })}
      </button>
      {work.gate === 'maybe-saved' && (
        <button type="button" className="button plain" onClick={() => void work.fillAgain()}>
          {t('notSaved')}
        </button>
      )}
      {hasChoice && count === 0 && (
        <button type="button" className="button plain" onClick={() => void work.keepTheirs()}>
          {t('keepTheirs')}
        </button>
      )}
    </>
  );
}
