import { useEffect, useMemo } from 'react';
import type { ClientTrackConnection } from '../../lib/connection/connect-clienttrack';
import { askOutline } from '../../lib/connection/page-messages';
import type { PlanRow } from '../../lib/fill/reading';
import { marksOf, type ShowOnPage } from '../review/show-on-page';
import type { ScreenReading } from './use-work';

/** Outlines the fields of these cards in ClientTrack; Escape takes the outlines away from here too. */
export function useShowOnPage(
  connection: ClientTrackConnection | undefined,
  screen: ScreenReading | undefined,
  rows: readonly PlanRow[] | undefined,
): ShowOnPage | undefined {
  const document = screen?.document;
  const marks = useMemo(() => marksOf(rows ?? []), [rows]);
  const isOpen = connection !== undefined && document !== undefined;

  useEffect(() => {
    if (!isOpen || document === undefined) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') void askOutline(document, document.description.nonce, []);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOpen, document]);

  if (!isOpen || document === undefined) return undefined;
  return { marks, show: (wanted) => void askOutline(document, document.description.nonce, [...wanted]) };
}
